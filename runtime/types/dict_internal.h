/* dict_internal.h - what dict.c offers to dictview.c and to modules that extend dict. */
#ifndef RT_DICT_INTERNAL_H
#define RT_DICT_INTERNAL_H

#include "runtime/types/containers.h"

void rt_dictview_type_init(void);
void rt_dict_init(RtDict *d, int64_t capacity);  /* a zeroed RtDict becomes an empty dict */
void rt_dict_remove_at(RtDict *d, int64_t entry);

#endif
