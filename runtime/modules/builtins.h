/* builtins.h - the module object of `builtins`. */
#ifndef RT_MODULES_BUILTINS_H
#define RT_MODULES_BUILTINS_H

#include "runtime/core/runtime.h"

/* Made at the first call. */
RtModule *rt_builtins_module(void);

#endif
