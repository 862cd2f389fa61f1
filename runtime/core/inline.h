/* inline.h - the fast paths of the runtime that belong inside the caller: definitions of all PRIMI
 * rows, and the functions that emitted code calls on values whose type is known only at run time.
 */
#ifndef RT_INLINE_H
#define RT_INLINE_H

#include "runtime/core/proto.h"
#include "runtime/core/array_inline.h"
#include "runtime/core/container_inline.h"
#include "runtime/core/number_inline.h"
#include "runtime/core/span_inline.h"

#endif
