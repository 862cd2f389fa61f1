/* contextvars.h - context variables for other modules in C. */
#ifndef RT_CONTEXTVARS_H
#define RT_CONTEXTVARS_H

#include "runtime/core/runtime.h"

Value rt_contextvar_new(const char *name);
/* The variables of the current context. A change of a variable made elsewhere shows as another dict, or in it. */
RtDict *rt_contextvars_now(void);
int rt_contextvar_set(Value var, Value value);

#endif
