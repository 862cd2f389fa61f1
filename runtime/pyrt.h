/* pyrt.h - the only header that emitted code includes: objects, the runtime's interface, prototypes
 * of the rows, and the inline fast paths (core/inline.h; core/emit_inline.h: one per operation).
 */
#ifndef PYRT_H
#define PYRT_H

#include "runtime/core/runtime.h"
#if __has_include("runtime/core/emit_inline.h")
#include "runtime/core/emit_inline.h"
#endif

#endif
