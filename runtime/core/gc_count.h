/* gc_count.h - between gc.c and gc_count.c. */
#ifndef RT_GC_COUNT_H
#define RT_GC_COUNT_H

#include "runtime/core/runtime.h"

/* A cell, or a list of them linked through their first words. */
void rt_gc_note(void *cell);
void rt_gc_note_list(void *list);
/* Notes what is alive; a collection has just run. The collector's lock is not held. */
void rt_gc_note_living(void);
/* Marking has ended, nothing is freed yet, the collector's lock is held: forgets the dead. If wanted, tells how many
 * of them CPython's collector would have found. */
int64_t rt_gc_forget_dead(bool wanted);

#endif
