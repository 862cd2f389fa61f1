/* methods.c - every row of prim.def that Python can call by name, made callable: the boxed entries
 * and definitions are expanded by modrows.h; here they get into the types and module builtins.
 */
#include "runtime/core/bind.h"
#include "runtime/core/typeinit.h"
#include "runtime/modules/builtins.h"

/* METHOD(BaseException, ...) rows name an exception type. */
#define rt_type_BaseException rt_exc_BaseException
#define rt_type_BaseExceptionGroup rt_exc_BaseExceptionGroup
#define rt_type_StopIteration rt_exc_StopIteration
#define rt_type_SystemExit rt_exc_SystemExit
#define rt_type_ImportError rt_exc_ImportError
#define rt_type_OSError rt_exc_OSError
#define rt_type_SyntaxError rt_exc_SyntaxError
#define rt_type_NameError rt_exc_NameError
#define rt_type_AttributeError rt_exc_AttributeError
#define rt_type_UnicodeDecodeError rt_exc_UnicodeDecodeError
#define rt_type_UnicodeEncodeError rt_exc_UnicodeEncodeError

#define RT_TABLE "runtime/tables/prim.def"
#include "runtime/core/modrows.h"

static Value wrap_row(RtRow *row, RtModule *module) {
    RtBuiltin *b = rt_builtin_new(&row->def, 0, row->type ? RT_VAL(row->type) : RT_VAL(module->name));
    switch (row->kind) {
    case RT_ROW_METHOD: b->type = &rt_type_method_descriptor; break;
    case RT_ROW_CLASSM: b->type = &rt_type_classmethod_descriptor; break;
    case RT_ROW_GETTER: return rt_getset_from_def(row->type, &row->def);
    case RT_ROW_STATICM:
    case RT_ROW_FUNC: break;
    }
    return RT_VAL(b);
}

/* Backwards, and the first one stays: the last row of a name is the most general. */
void rt_rows_install(RtRow *rows, size_t n, RtModule *module) {
    for (size_t i = n; i-- > 0;) {
        RtRow *row = &rows[i];
        RtStr *name = rt_str_intern(rt_str_from_cstr(row->def.name));
        if (row->type) {
            row->def.owner = strrchr(row->type->name, '.') ? strrchr(row->type->name, '.') + 1 : row->type->name;
            rt_type_dict_put(row->type, name, wrap_row(row, NULL));
        } else if (module && !rt_dict_get_str(module->dict, name)) {
            if (module != rt_builtins_module())
                row->def.owner = rt_str_to_utf8(module->name, NULL);
            rt_dict_set(module->dict, RT_VAL(name), wrap_row(row, module));
        }
    }
}

void rt_methods_install(void) {
    rt_rows_install(rt_rows, sizeof rt_rows / sizeof *rt_rows - 1, rt_builtins_module());
}
