/* array.h - what array.c and array_pickle.c know of each other. */
#ifndef RT_MODULES_ARRAY_H
#define RT_MODULES_ARRAY_H

#include "runtime/core/object.h"

RtType *array_type(void);
bool array_is_code(uint32_t c);
int array_format_of(char code); /* the machine format of this machine, as pickles name it */

#endif
