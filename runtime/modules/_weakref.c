/* _weakref.c - the module under Lib/weakref.py. The types are in types/weakref.c. */
#include "runtime/services/services.h"

#define RT_TABLE "runtime/tables/module/_weakref.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__weakref(RtModule *m);
void rt_init_module__weakref(RtModule *m) {
    rt_table_install(m);
    rt_setattr(RT_VAL(m), RT_TEXT("ref"), RT_VAL(&rt_type_weakref));
    rt_setattr(RT_VAL(m), RT_TEXT("ReferenceType"), RT_VAL(&rt_type_weakref));
    rt_setattr(RT_VAL(m), RT_TEXT("ProxyType"), RT_VAL(&rt_type_weakproxy));
    rt_setattr(RT_VAL(m), RT_TEXT("CallableProxyType"), RT_VAL(&rt_type_weakcallableproxy));
}
