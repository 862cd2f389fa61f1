/* runtime.h - what every .c file of the runtime includes: objects, the runtime's own interface, the
 * prototypes of all rows and the inline fast paths.
 */
#ifndef RT_RUNTIME_H
#define RT_RUNTIME_H

#include "runtime/core/object.h"
#include "runtime/core/api.h"
#include "runtime/core/proto.h"
#include "runtime/core/inline.h"

#endif
