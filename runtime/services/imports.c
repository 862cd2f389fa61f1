/* imports.c - modules at run time: sys.modules, the compiled modules of the program, packages, what
 * `from x import y` may mean, and global names that have no static slot.
 *
 * A module is found in sys.modules, else in the program's table, else it does not exist. Nothing is
 * read from disk. A module whose body failed leaves sys.modules again.
 */
#include "runtime/modules/builtins.h"
#include "runtime/services/services.h"

#include <string.h>

enum { MODULE_NEW, MODULE_RUNNING, MODULE_DONE };

RtDict *rt_sys_modules(void) {
    static RtDict *modules;
    if (!modules)
        modules = rt_dict_new(16);
    return modules;
}

RtModule *rt_module_new(RtStr *name) {
    RtModule *m = rt_new(&rt_type_module, sizeof *m);
    m->name = name;
    m->dict = rt_dict_new(8);
    return m;
}

static int set_attr(RtModule *m, RtStr *name, Value v) { return rt_setattr(RT_VAL(m), name, v); }
static Value import_error(RtType *type, RtStr *message, Value name, Value path) {
    RtException *e = rt_exception_new(type, rt_tuple_from_array((Value[]){RT_VAL(message)}, 1));
    if (!e)
        return 0;
    rt_setattr(RT_VAL(e), RT_TEXT("name"), name);
    rt_setattr(RT_VAL(e), RT_TEXT("path"), path ? path : RT_NONE);
    return rt_raise_object(RT_VAL(e));
}

static RtStr *dotted_prefix(RtStr *name, int64_t end) { return rt_str_intern(rt_str_slice(name, 0, end)); }

static int64_t last_dot(const RtStr *name) {
    int64_t i = name->length - 1;
    while (i >= 0 && rt_str_at(name, i) != '.')
        i--;
    return i;
}

/* ---- running a module's body ------------------------------------------------------------------ */

static RtStr *directory_of(const char *file) {
    const char *slash = strrchr(file, '/');
    return slash ? rt_str_from_utf8(file, (size_t)(slash - file)) : rt_str_from_cstr("");
}

static RtStr *package_of(const RtModuleDef *def, RtStr *name) {
    if (def->is_package)
        return name;
    int64_t dot = last_dot(name);
    return dot < 0 ? rt_str_from_cstr("") : dotted_prefix(name, dot);
}

static int set_standard_names(RtModule *m, const RtModuleDef *def, bool is_main) {
    int r = set_attr(m, RT_TEXT("__name__"), RT_VAL(m->name));
    r |= set_attr(m, RT_TEXT("__doc__"), RT_NONE);
    r |= set_attr(m, RT_TEXT("__package__"), is_main ? RT_NONE : RT_VAL(package_of(def, m->name)));
    r |= set_attr(m, RT_TEXT("__loader__"), RT_NONE);
    r |= set_attr(m, RT_TEXT("__spec__"), RT_NONE);
    if (def->file)
        r |= set_attr(m, RT_TEXT("__file__"), RT_VAL(rt_str_from_cstr(def->file)));
    if (def->is_package && def->file) {
        Value path = RT_VAL(directory_of(def->file));
        r |= set_attr(m, RT_TEXT("__path__"), RT_VAL(rt_list_from_array(&path, 1)));
    }
    if (is_main)
        r |= set_attr(m, RT_TEXT("__builtins__"), RT_VAL(rt_builtins_module()));
    return r;
}

/* Fills a module written in C. Its types and its state exist once: a module made again, when the first one was taken out of
 * sys.modules, gets what the first one had. */
static int fill_c_module(const RtModuleDef *def, RtModule *m) {
    static RtDict *filled; /* name to dict */
    if (!filled)
        filled = rt_dict_new(8);
    Value dict = rt_dict_get_str(filled, m->name);
    if (dict)
        return rt_dict_update(m->dict, dict);
    def->c_init(m);
    return rt_pending() ? -1 : rt_dict_set(filled, RT_VAL(m->name), RT_VAL(rt_dict_copy(m->dict)));
}

Value rt_module_run(const RtModuleDef *def) {
    RtStr *name = rt_str_intern(rt_str_from_cstr(def->name));
    RtModule *m = rt_module_new(name);
    m->globals = def->globals;
    m->n_globals = def->n_globals;
    if (def->slot)
        *def->slot = m;
    bool is_main = !strcmp(def->name, "__main__");
    if (set_standard_names(m, def, is_main) < 0 || rt_dict_set(rt_sys_modules(), RT_VAL(name), RT_VAL(m)) < 0)
        return 0;
    m->state = MODULE_RUNNING;
    bool failed = def->c_init && fill_c_module(def, m) < 0;
    rt_gc_wipe_stack(); /* nothing stale where the frame of the module's body will be */
    if (failed || rt_pending() || (def->init && !def->init())) {
        Value error = rt_fetch();
        m->state = MODULE_NEW;
        if (!is_main && rt_dict_get_str(rt_sys_modules(), name))
            rt_dict_del(rt_sys_modules(), RT_VAL(name));
        rt_thread.pending = error;
        return 0;
    }
    m->state = MODULE_DONE;
    return RT_VAL(m);
}

static const RtModuleDef *find_def(const RtStr *name) {
    for (uint32_t i = 0; rt_program && i < rt_program->n_modules; i++) {
        const RtModuleDef *def = &rt_program->modules[i];
        if (name->width == 1 && strlen(def->name) == (size_t)name->length && !memcmp(def->name, name->data, (size_t)name->length))
            return def;
    }
    return NULL;
}

/* ---- import ----------------------------------------------------------------------------------- */

static RT_COLD Value not_found(RtStr *name, Value parent, RtStr *parent_name) {
    RtStr *message = rt_str_format("No module named '%S'", name);
    if (parent && !rt_getattr_or_null(parent, RT_TEXT("__path__"))) {
        rt_clear();
        message = rt_str_format("No module named '%S'; '%S' is not a package", name, parent_name);
    }
    return import_error(&rt_exc_ModuleNotFoundError, message, RT_VAL(name), 0);
}

/* An attribute of a module that a finder made, where it has none yet. False: an exception. */
static bool set_if_none(Value module, RtStr *name, Value value) {
    Value old = rt_getattr_or_null(module, name);
    if (rt_pending() || !value)
        return false;
    return (old && old != RT_NONE) || rt_setattr(module, name, value) == 0;
}

static bool set_spec_names(Value module, RtStr *name, Value spec, Value loader) {
    Value parent = rt_getattr(spec, RT_TEXT("parent")), places = parent ? rt_getattr(spec, RT_TEXT("submodule_search_locations")) : 0;
    return places && set_if_none(module, RT_TEXT("__name__"), RT_VAL(name)) && set_if_none(module, RT_TEXT("__loader__"), loader) &&
           set_if_none(module, RT_TEXT("__package__"), parent) && rt_setattr(module, rt_str_intern(RT_TEXT("__spec__")), spec) == 0 &&
           (places == RT_NONE || set_if_none(module, RT_TEXT("__path__"), places));
}

/* The module of a specification that a finder of the program gave. */
static Value load_found(RtStr *name, Value spec) {
    Value loader = rt_getattr(spec, RT_TEXT("loader")), create = loader ? rt_getattr_or_null(loader, RT_TEXT("create_module")) : 0;
    Value module = create ? rt_call1(create, spec) : RT_NONE;
    if (rt_pending() || !module)
        return 0;
    if (module == RT_NONE)
        module = RT_VAL(rt_module_new(name));
    if (!set_spec_names(module, name, spec, loader) || rt_dict_set(rt_sys_modules(), RT_VAL(name), module) < 0)
        return 0;
    Value exec = rt_getattr(loader, RT_TEXT("exec_module"));
    if (exec && rt_call1(exec, module))
        return rt_dict_get_str(rt_sys_modules(), name);
    Value error = rt_fetch();
    if (rt_dict_get_str(rt_sys_modules(), name))
        rt_dict_del(rt_sys_modules(), RT_VAL(name));
    rt_thread.pending = error;
    return 0;
}

/* Asks what the program put into sys.meta_path (as six does for six.moves). 0 with nothing pending: it is not known there. */
static Value ask_finders(RtStr *name, Value parent) {
    Value finders = rt_sys_get("meta_path"), path = parent ? rt_getattr_or_null(parent, RT_TEXT("__path__")) : RT_NONE;
    if (rt_pending() || !path || !finders || !rt_type_has(finders, RT_TYPE_LIST))
        return 0;
    for (int64_t k = 0; k < RT_AS(RtList, finders)->length; k++) {
        Value find = rt_getattr_or_null(RT_AS(RtList, finders)->items[k], RT_TEXT("find_spec")), args[] = {0, RT_VAL(name), path, RT_NONE};
        Value spec = find ? rt_call(find, args + 1, 3, NULL) : RT_NONE;
        if (rt_pending() || !spec)
            return 0;
        if (spec != RT_NONE)
            return load_found(name, spec);
    }
    return 0;
}

/* One module whose parent package (0: none) is imported already. */
static Value import_one(RtStr *name, Value parent, RtStr *parent_name, RtStr *child) {
    Value found = rt_dict_get_str(rt_sys_modules(), name);
    if (found == RT_NONE)
        return import_error(&rt_exc_ModuleNotFoundError,
                            rt_str_format("import of %S halted; None in sys.modules", name), RT_VAL(name), 0);
    if (found)
        return found;
    const RtModuleDef *def = find_def(name);
    Value m = def ? 0 : ask_finders(name, parent);
    if (!def && !m)
        return rt_pending() ? 0 : not_found(name, parent, parent_name);
    if (def && !rt_module_run(def))
        return 0;
    m = rt_dict_get_str(rt_sys_modules(), name); /* the body may have replaced it */
    if (!m)
        return rt_raise_key_error(RT_VAL(name));
    if (parent && rt_setattr(parent, child, m) < 0)
        return 0;
    return m;
}

Value rt_import(RtStr *dotted, bool leaf) {
    Value parent = 0, top = 0;
    RtStr *parent_name = NULL;
    int64_t start = 0;
    if (dotted->length == 0)
        return rt_raise(&rt_exc_ValueError, "Empty module name");
    for (int64_t i = 0; i <= dotted->length; i++) {
        if (i < dotted->length && rt_str_at(dotted, i) != '.')
            continue;
        RtStr *name = i == dotted->length ? rt_str_intern(dotted) : dotted_prefix(dotted, i);
        Value m = import_one(name, parent, parent_name, rt_str_intern(rt_str_slice(dotted, start, i)));
        if (!m)
            return 0;
        top = top ? top : m;
        parent = m;
        parent_name = name;
        start = i + 1;
    }
    return leaf ? parent : top;
}

/* ---- from m import name ----------------------------------------------------------------------- */

static RT_COLD Value cannot_import(Value module, RtStr *name) {
    Value module_name = rt_getattr_or_null(module, RT_TEXT("__name__"));
    rt_clear();
    Value file = rt_getattr_or_null(module, RT_TEXT("__file__"));
    rt_clear();
    if (!module_name || !rt_type_has(module_name, RT_TYPE_STR))
        module_name = RT_VAL(rt_str_from_cstr("<unknown module name>"));
    bool partial = rt_has_type(module, &rt_type_module) && RT_AS(RtModule, module)->state == MODULE_RUNNING;
    bool located = file && rt_type_has(file, RT_TYPE_STR);
    RtStr *where = located ? RT_AS(RtStr, file) : rt_str_from_cstr("unknown location");
    RtStr *message =
        partial && located
            ? rt_str_format("cannot import name '%S' from partially initialized module '%V' "
                            "(most likely due to a circular import) (%S)", name, module_name, where)
            : rt_str_format("cannot import name '%S' from '%V' (%S)", name, module_name, where);
    return import_error(&rt_exc_ImportError, message, module_name, located ? file : RT_NONE);
}

Value rt_import_from(Value module, RtStr *name) {
    Value v = rt_getattr_or_null(module, name);
    if (v || rt_pending())
        return v;
    Value module_name = rt_getattr_or_null(module, RT_TEXT("__name__"));
    if (module_name && rt_type_has(module_name, RT_TYPE_STR)) {
        RtStr *full = rt_str_intern(rt_str_format("%V.%S", module_name, name));
        v = rt_dict_get_str(rt_sys_modules(), full);
        if (v && v != RT_NONE)
            return v;
        bool is_package = !v && rt_getattr_or_null(module, RT_TEXT("__path__"));
        if (is_package && find_def(full))
            return rt_import(full, true);
        v = is_package ? ask_finders(full, module) : 0;
        if (v)
            return rt_setattr(module, name, v) < 0 ? 0 : v;
    }
    return rt_pending() ? 0 : cannot_import(module, name);
}

typedef struct StarImport { Value from; RtModule *into; bool skip_private; } StarImport;

static const RtGlobal *static_global(Value module, const RtStr *name) {
    const RtModule *m = rt_has_type(module, &rt_type_module) ? RT_AS(RtModule, module) : NULL;
    for (uint32_t g = 0; m != NULL && g < m->n_globals; g++)
        if (m->globals[g].name == name)
            return &m->globals[g];
    return NULL;
}

/* A name that its module made at run time must not hide one whose type the compiler knows. */
static void check_star_name(const StarImport *s, const RtStr *name) {
    const RtGlobal *to = static_global(RT_VAL(s->into), name);
    if (to == NULL || !to->typed || static_global(s->from, name) != NULL)
        return;
    const RtModuleDef *def = rt_has_type(s->from, &rt_type_module) ? find_def(RT_AS(RtModule, s->from)->name) : NULL;
    if (def != NULL && def->c_init == NULL)
        rt_fatal("from %s import *: the name %s, made at run time, hides a global of %s", def->name, rt_str_to_utf8(RT_AS(RtStr, RT_VAL(name)), NULL),
                 rt_str_to_utf8(s->into->name, NULL));
}

static int import_star_name(Value name, void *ctx) {
    StarImport *s = ctx;
    if (!rt_type_has(name, RT_TYPE_STR)) {
        Value module_name = rt_getattr(s->from, RT_TEXT("__name__"));
        if (!module_name)
            return -1;
        return rt_raise_int(&rt_exc_TypeError, "%s in %V.%s must be str, not %T", s->skip_private ? "Key" : "Item", module_name,
                            s->skip_private ? "__dict__" : "__all__", name);
    }
    RtStr *text = rt_str_intern(RT_AS(RtStr, name));
    if (s->skip_private && text->length > 0 && rt_str_at(text, 0) == '_')
        return 0;
    Value v = rt_getattr_or_null(s->from, text);
    if (!v && !rt_pending()) {
        RtStr *full = rt_str_intern(rt_str_format("%V.%S", rt_getattr(s->from, RT_TEXT("__name__")), text));
        v = find_def(full) ? rt_import(full, true) : rt_getattr(s->from, text);
    }
    check_star_name(s, text);
    return v ? rt_setattr(RT_VAL(s->into), text, v) : -1;
}

int rt_import_star(Value module, RtModule *into) {
    StarImport s = {.from = module, .into = into};
    Value names = rt_getattr_or_null(module, RT_TEXT("__all__"));
    if (!names && !rt_pending()) {
        Value d = rt_getattr(module, RT_TEXT("__dict__"));
        RtTuple *keys = d ? rt_tuple_from_iterable(d) : NULL; /* a copy: the target may be the source */
        s.skip_private = true;
        names = RT_VAL(keys);
    }
    return names ? rt_iterate(names, import_star_name, &s) : -1;
}

/* ---- global names ----------------------------------------------------------------------------- */

Value rt_builtin_lookup(RtStr *name) { return rt_dict_get_str(rt_builtins_module()->dict, name); }

static RT_COLD Value name_error(RtStr *name) {
    RtStr *message = rt_str_format("name '%S' is not defined", name);
    RtException *e = rt_exception_new(&rt_exc_NameError, rt_tuple_from_array((Value[]){RT_VAL(message)}, 1));
    if (!e)
        return 0;
    rt_setattr(RT_VAL(e), RT_TEXT("name"), RT_VAL(name));
    return rt_raise_object(RT_VAL(e));
}

/* The builtins of text: those that its globals name. */
static Value text_builtin(RtModule *m, RtStr *name) {
    Value own = rt_dict_get_str(m->dict, RT_TEXT("__builtins__"));
    if (own && rt_type_has(own, RT_TYPE_DICT) && own != rt_globals_of(rt_builtins_module()))
        return rt_dict_get_str(RT_AS(RtDict, own), name);
    return rt_builtin_lookup(name);
}

Value rt_load_global_slow(RtModule *m, RtStr *name) {
    Value v = m && m->dict ? rt_dict_get_str(m->dict, name) : 0;
    if (!v)
        v = m && m->state == RT_MODULE_OF_TEXT ? text_builtin(m, name) : rt_builtin_lookup(name);
    return v ? v : name_error(name);
}

static Value *find_slot(RtModule *m, const RtStr *name) {
    for (uint32_t i = 0; i < m->n_globals; i++)
        if (m->globals[i].name == name || rt_str_equal(m->globals[i].name, name))
            return m->globals[i].slot;
    return NULL;
}

Value rt_load_name(Value ns, RtModule *m, RtStr *name) {
    if (ns && rt_has_type(ns, &rt_type_dict)) {
        Value v = rt_dict_get_str(RT_AS(RtDict, ns), name);
        if (v)
            return v;
    } else if (ns) {
        Value v = rt_getitem(ns, RT_VAL(name));
        if (v)
            return v;
        if (!rt_pending_is(&rt_exc_KeyError))
            return 0;
        rt_clear();
    }
    Value *slot = m ? find_slot(m, name) : NULL;
    return slot && *slot ? *slot : rt_load_global_slow(m, name);
}

int rt_del_global(RtModule *m, RtStr *name, Value *slot) {
    if (slot && *slot) {
        *slot = 0;
        return 0;
    }
    if (m && m->dict && rt_dict_get_str(m->dict, name))
        return rt_dict_del(m->dict, RT_VAL(name));
    name_error(name);
    return -1;
}
