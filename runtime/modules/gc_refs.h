/* gc_refs.h - what objects refer to (gc_refs.c). */
#ifndef RT_GC_REFS_H
#define RT_GC_REFS_H

#include "runtime/core/runtime.h"

RtList *rt_gc_referents(Value v); /* what v refers to, in CPython's order */
Value rt_gc_get_objects(Value generation);
Value rt_gc_get_referrers(Value *args, size_t nargs, RtTuple *kwnames);
Value rt_gc_get_referents(Value *args, size_t nargs, RtTuple *kwnames);

#endif
