/* names.h - the attribute names that the runtime itself looks up, as static strings: RT_NAME(__init__).
 * A name is one row of names.def.
 */
#ifndef RT_NAMES_H
#define RT_NAMES_H

#include "runtime/core/object.h"

#define NAME(id) extern RtStr rt_name_##id;
#include "runtime/core/names.def"
#undef NAME
#define RT_NAME(id) (&rt_name_##id)

#endif
