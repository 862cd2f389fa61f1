/* weak.h - what types/weakref.c, types/tuple.c and startup.c need of the collector beyond api.h. */
#ifndef RT_WEAK_H
#define RT_WEAK_H

#include "runtime/core/object.h"

bool rt_gc_is_heap(const void *object);                     /* false: static, it never dies */
void rt_gc_weak_link_long(void **link, void *object);       /* cleared when no finalizer can see the object any more */
void rt_gc_weak_unlink_long(void **link);
/* f runs after each collection, where any Python code may run, before the finalizers. */
void rt_gc_after_collection(void (*f)(void));
/* Runs f as the end of an object: the pending and the handled exception stay as they are. */
void rt_gc_run_protected(void (*f)(Value), Value arg);
bool rt_gc_finalize_now(Value object);                      /* at exit: its finalizer, if it has one that did not run */

#endif
