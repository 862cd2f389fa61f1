/* stack.h - the stack of the main thread: its size, its limit, and the limit as a way to be heard. */
#ifndef RT_CORE_STACK_H
#define RT_CORE_STACK_H

#include <stdbool.h>
#include <stdint.h>

int rt_stack_run(int (*body)(void *), void *arg); /* runs body on the main thread's own stack */
/* sys.setrecursionlimit: a higher limit gives a deeper stack; a lower one than the default changes nothing. */
void rt_stack_set_recursion_limit(int64_t limit);
/* From a signal handler: the next function entered fails its stack test and raises KeyboardInterrupt. */
void rt_stack_interrupt(void);
bool rt_stack_end_interrupt(void);                /* true if the limit had been moved by it */
void rt_gc_set_stack_bottom(void *bottom);        /* gc.c */

#endif
