/* generator.h - between generator.c and asyncgen.c. */
#ifndef RT_GENERATOR_H
#define RT_GENERATOR_H

#include "runtime/core/runtime.h"

/* One step of an asend() or athrow() awaitable: as rt_iterator_step. */
void rt_generator_mark_awaitable(RtEntry entry); /* types.coroutine: the generators of this function may be awaited */
Value rt_anext_step(Value awaitable, Value sent, Value *result);
Value rt_async_step(Value awaitable, Value sent, Value *result);
void rt_asyncgen_type_init(void);
/* The exception of throw(typ, val, tb) made pending: 0, or -1 with another error pending. */
int rt_throw_arguments(Value typ, Value val, Value tb);

#endif
