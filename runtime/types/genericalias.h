/* genericalias.h - set-up of types.GenericAlias and types.UnionType. */
#ifndef RT_GENERICALIAS_H
#define RT_GENERICALIAS_H

void rt_genericalias_type_init(void); /* by rt_function_type_init */

#endif
