/* _imp.c - module _imp: what it says of an executable, which has neither frozen modules nor extensions to load. */
#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"

#include <string.h>

static int64_t locked; /* how often; other threads are not kept away, as nothing is loaded at run time */

static bool imp_lock_held(void) { return locked > 0; }
static void imp_acquire_lock(void) { locked++; }
static int imp_release_lock(void) {
    if (locked == 0)
        return rt_raise_int(&rt_exc_RuntimeError, "not holding the import lock");
    locked--;
    return 0;
}

static Value imp_extension_suffixes(void) {
    static const char *const suffixes[] = {".cpython-311-x86_64-linux-gnu.so", ".abi3.so", ".so"};
    RtList *l = rt_list_new(0);
    for (size_t k = 0; k < sizeof suffixes / sizeof *suffixes; k++)
        rt_list_append(l, RT_VAL(rt_str_from_cstr(suffixes[k])));
    return RT_VAL(l);
}

/* -1: built in, and cannot be made anew. */
static int64_t imp_is_builtin(RtStr *name) {
    if (rt_str_equal(name, RT_TEXT("sys")) || rt_str_equal(name, RT_TEXT("builtins")))
        return -1;
    Value names = rt_sys_get("builtin_module_names");
    int found = names ? rt_contains(names, RT_VAL(name)) : 0;
    return found > 0;
}

static bool imp_is_frozen(RtStr *name) {
    (void)name;
    return false;
}

/* Our own, for importlib.util: (file, is a package) of a module that is in the executable; file None: in C. */
static Value imp_place_of(RtStr *name) {
    for (uint32_t i = 0; i < rt_program->n_modules; i++) {
        const RtModuleDef *def = &rt_program->modules[i];
        if (!rt_str_equal(name, rt_str_from_cstr(def->name)))
            continue;
        Value file = def->file ? RT_VAL(rt_str_from_cstr(def->file)) : RT_NONE;
        return RT_VAL(rt_tuple_from_array((Value[]){file, rt_from_bool(def->is_package)}, 2));
    }
    return RT_NONE;
}

/* Our own, for importlib.metadata: the folders in which the compiler found the program's modules and packages. */
static Value imp_folders(void) {
    RtList *folders = rt_list_new(0);
    for (uint32_t i = 0; i < rt_program->n_modules; i++) {
        const RtModuleDef *def = &rt_program->modules[i];
        if (!def->file || strchr(def->name, '.'))
            continue;
        size_t n = strlen(def->file);
        for (int up = def->is_package ? 2 : 1; up > 0 && n > 0; up--)
            while (n > 0 && def->file[--n] != '/')
                continue;
        Value folder = RT_VAL(rt_str_from_utf8(def->file, n));
        if (n > 0 && rt_contains(RT_VAL(folders), folder) == 0)
            rt_list_append(folders, folder);
    }
    return RT_VAL(folders);
}

static Value imp_frozen_names(void) { return RT_VAL(rt_list_new(0)); }
static void imp_override_frozen(int64_t how) { (void)how; }

#define RT_TABLE "runtime/tables/module/_imp.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__imp(RtModule *m);
void rt_init_module__imp(RtModule *m) { rt_table_install(m); }
