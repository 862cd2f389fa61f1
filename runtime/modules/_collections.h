/* _collections.h - between _collections.c and _collections_ordered.c. */
#ifndef RT_COLLECTIONS_H
#define RT_COLLECTIONS_H

#include "runtime/core/runtime.h"

void rt_ordered_dict_init(RtModule *m); /* adds OrderedDict to the module */

#endif
