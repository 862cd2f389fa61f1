/* iter_internal.h - shared by iter.c and enumerate.c. */
#ifndef RT_ITER_INTERNAL_H
#define RT_ITER_INTERNAL_H

#include "runtime/core/object.h"

void rt_enumerate_type_init(void);
Value rt_reversed_make(RtType *cls, Value seq);

#endif
