/* _string.c - module _string: what string.Formatter needs (see services/strformat.c). */
#include "runtime/types/text.h"
#include "runtime/modules/text_modules.h"

#define RT_TABLE "runtime/tables/module/_string.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__string(RtModule *m) { rt_table_install(m); }
