/* gc_stress.h - between gc.c and gc_stress.c: the stress mode of the collector. */
#ifndef RT_GC_STRESS_H
#define RT_GC_STRESS_H

#include "runtime/core/runtime.h"

extern bool rt_gc_stressed;

void rt_gc_stress_init(void);
void rt_gc_stress_restart(void); /* the program proper begins, what the start of the runtime has cost does not count */
/* As GC_malloc and GC_malloc_atomic, after a collection where one is due. */
void *rt_gc_stress_alloc(size_t size, bool pointer_free);
/* The cell was given back by hand: whoever looks at it again finds what no object has. */
void rt_gc_stress_release(void *cell, size_t size);
void rt_gc_stress_add_finalizer(void *object);
/* In a collection, the collector's lock is held: marking has ended and nothing is freed yet; all is done. */
void rt_gc_stress_marked(void);
void rt_gc_stress_ended(void);

#endif
