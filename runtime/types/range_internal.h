/* range_internal.h - shared by range.c and slice.c. */
#ifndef RT_RANGE_INTERNAL_H
#define RT_RANGE_INTERNAL_H

#include "runtime/core/object.h"

void rt_slice_type_init(void);
/* slice.indices for any length: out = start, stop, step. 0 or -1. */
int rt_slice_indices_any(RtSlice *s, Value length, Value out[3]);
Value rt_range_iterator_hint(Value it);

#endif
