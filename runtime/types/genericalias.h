/* genericalias.h - set-up of small types, all called by rt_function_type_init. */
#ifndef RT_GENERICALIAS_H
#define RT_GENERICALIAS_H

void rt_genericalias_type_init(void); /* types.GenericAlias, types.UnionType */
void rt_namespace_type_init(void);    /* types.SimpleNamespace */
void rt_weakref_type_init(void);      /* weakref.ref, weakref.proxy */

#endif
