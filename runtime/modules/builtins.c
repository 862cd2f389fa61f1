/* builtins.c - the module object of `builtins`: its functions come from the rows (core/methods.c),
 * its types from the tables of types and exceptions.
 */
#include "runtime/modules/builtins.h"

#include "runtime/services/services.h"

/* The types that are names in builtins; the others have none or live in `types`. */
static RtType *const public_types[] = {
    &rt_type_object, &rt_type_type, &rt_type_int, &rt_type_bool, &rt_type_float, &rt_type_complex, &rt_type_str,
    &rt_type_bytes, &rt_type_bytearray, &rt_type_memoryview, &rt_type_tuple, &rt_type_list, &rt_type_dict,
    &rt_type_set, &rt_type_frozenset, &rt_type_range, &rt_type_slice, &rt_type_enumerate, &rt_type_reversed,
    &rt_type_zip, &rt_type_map, &rt_type_filter, &rt_type_staticmethod, &rt_type_classmethod, &rt_type_property,
    &rt_type_super,
};

static void put(RtModule *m, const char *name, Value v) {
    rt_dict_set(m->dict, RT_VAL(rt_str_intern(rt_str_from_cstr(name))), v);
}

static void fill(RtModule *m) {
    put(m, "__name__", RT_VAL(m->name));
    put(m, "__doc__", RT_NONE);
    put(m, "__package__", RT_VAL(rt_str_from_cstr("")));
    put(m, "__loader__", RT_NONE);
    put(m, "__spec__", RT_NONE);
    for (size_t i = 0; i < sizeof public_types / sizeof *public_types; i++)
        put(m, public_types[i]->name, RT_VAL(public_types[i]));
#define EXCEPTION(name, base, cstruct) put(m, #name, RT_VAL(&rt_exc_##name));
#include "runtime/tables/exception.def"
#undef EXCEPTION
    put(m, "EnvironmentError", RT_VAL(&rt_exc_OSError));
    put(m, "IOError", RT_VAL(&rt_exc_OSError));
    put(m, "None", RT_NONE);
    put(m, "True", RT_TRUE);
    put(m, "False", RT_FALSE);
    put(m, "Ellipsis", RT_ELLIPSIS);
    put(m, "NotImplemented", RT_NOT_IMPLEMENTED);
    put(m, "__debug__", RT_TRUE);
}

RtModule *rt_builtins_module(void) {
    static RtModule *module;
    if (!module) {
        module = rt_module_new(rt_str_intern(rt_str_from_cstr("builtins")));
        module->state = 2;
        fill(module);
    }
    return module;
}
