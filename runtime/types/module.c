/* module.c - module objects, and module.__dict__ / globals(): a dict that shows the module's static
 * slots. The view is a real dict whose contents are brought up to date before anything looks at
 * more than one key, and whose changes go to the slots; one view per module.
 */
#include "runtime/types/module.h"

#include "runtime/core/bind.h"
#include "runtime/core/typeinit.h"
#include "runtime/core/types.h"
#include "runtime/services/services.h"

typedef struct GlobalsDict { RtDict dict; RtModule *module; } GlobalsDict;
static RtType rt_type_globals;

#define VIEW(v) RT_AS(GlobalsDict, v)

/* ---- the view --------------------------------------------------------------------------------- */

static Value own_value(RtModule *m, const RtStr *name) {
    for (uint32_t i = 0; i < m->n_globals; i++)
        if (m->globals[i].name == name || rt_str_equal(m->globals[i].name, name))
            return *m->globals[i].slot;
    return m->dict ? rt_dict_get_str(m->dict, name) : 0;
}

static void show(RtDict *d, Value name, Value value) {
    Value have = rt_dict_get_str(d, RT_AS(RtStr, name));
    if (have == value)
        return;
    if (value)
        rt_dict_set(d, name, value);
    else
        rt_dict_del(d, name);
}

static void remove_dead(RtModule *m, RtDict *d) {
    RtList *dead = rt_list_new(0);
    int64_t at = 0;
    Value key, value;
    while (rt_dict_next(d, &at, &key, &value))
        if (rt_type_has(key, RT_TYPE_STR) && !own_value(m, RT_AS(RtStr, key)))
            rt_list_append(dead, key);
    for (int64_t i = 0; i < dead->length; i++)
        rt_dict_del(d, dead->items[i]);
}

/* Brings the dict up to date; an unchanged set of keys leaves it undisturbed for who iterates. */
static void refresh(Value v) {
    RtModule *m = VIEW(v)->module;
    RtDict *d = &VIEW(v)->dict;
    int64_t at = 0, live = m->dict ? m->dict->used : 0;
    Value key, value;
    if (m->dict)
        while (rt_dict_next(m->dict, &at, &key, &value))
            show(d, key, value);
    for (uint32_t i = 0; i < m->n_globals; i++) {
        show(d, RT_VAL(m->globals[i].name), *m->globals[i].slot);
        live += *m->globals[i].slot != 0;
    }
    if (d->used != live)
        remove_dead(m, d);
}

static Value globals_getitem(Value self, Value key) {
    Value v = rt_has_type(key, &rt_type_str) ? own_value(VIEW(self)->module, RT_AS(RtStr, key)) : 0;
    return v ? v : rt_raise_key_error(key);
}

static int globals_setitem(Value self, Value key, Value value) {
    RtModule *m = VIEW(self)->module;
    if (!rt_has_type(key, &rt_type_str)) {
        if (!m->dict)
            m->dict = rt_dict_new(8);
        return value ? rt_dict_set(m->dict, key, value) : rt_dict_del(m->dict, key);
    }
    RtStr *name = rt_str_intern(RT_AS(RtStr, key));
    if (!value && !own_value(m, name)) {
        rt_raise_key_error(key);
        return -1;
    }
    if (!value && rt_dict_get_str(&VIEW(self)->dict, name))
        rt_dict_del(&VIEW(self)->dict, key);
    return rt_module_set_variable(m, name, value);
}

static int globals_contains(Value self, Value key) {
    return rt_has_type(key, &rt_type_str) && own_value(VIEW(self)->module, RT_AS(RtStr, key)) != 0;
}

static int64_t globals_length(Value self) {
    refresh(self);
    return VIEW(self)->dict.used;
}
static Value globals_iter(Value self) {
    refresh(self);
    return rt_type_dict.iter(self);
}
static Value globals_repr(Value self) {
    refresh(self);
    return rt_type_dict.repr(self);
}
static Value globals_compare(Value a, Value b, RtCompareOp op) {
    refresh(a);
    return rt_type_dict.compare(a, b, op);
}
static Value globals_getattr(Value self, RtStr *name) {
    refresh(self);
    return rt_generic_getattr(self, name);
}

static Value globals_update(Value *args, size_t nargs, RtTuple *kwnames) {
    RtDict *d = rt_dict_new(0);
    if (nargs > 2)
        return rt_raise(&rt_exc_TypeError, "update expected at most 1 argument, got %zu", nargs - 1);
    if (nargs == 2 && rt_dict_update(d, args[1]) < 0)
        return 0;
    for (int64_t i = 0; kwnames && i < kwnames->length; i++)
        rt_dict_set(d, kwnames->items[i], args[nargs + (size_t)i]);
    int64_t at = 0;
    Value key, value;
    while (rt_dict_next(d, &at, &key, &value))
        if (globals_setitem(args[0], key, value) < 0)
            return 0;
    return RT_NONE;
}

static Value globals_pop(Value self, Value key, Value otherwise) {
    Value v = globals_contains(self, key) ? globals_getitem(self, key) : otherwise;
    if (!v)
        return rt_raise_key_error(key);
    return globals_contains(self, key) && globals_setitem(self, key, 0) < 0 ? 0 : v;
}

static Value globals_setdefault(Value self, Value key, Value value) {
    if (globals_contains(self, key))
        return globals_getitem(self, key);
    return globals_setitem(self, key, value) < 0 ? 0 : value;
}

static int globals_clear(Value self) {
    refresh(self);
    RtTuple *keys = rt_tuple_from_iterable(self);
    for (int64_t i = 0; keys && i < keys->length; i++)
        if (globals_setitem(self, keys->items[i], 0) < 0)
            return -1;
    return keys ? 0 : -1;
}

RtModule *rt_module_of_globals(Value dict) {
    if (rt_has_type(dict, &rt_type_globals))
        return VIEW(dict)->module;
    RtModule *m = rt_module_new(RT_TEXT("<text>"));
    Value name = rt_dict_get_str(RT_AS(RtDict, dict), RT_TEXT("__name__"));
    m->name = name && rt_type_has(name, RT_TYPE_STR) ? RT_AS(RtStr, name) : NULL;
    m->dict = RT_AS(RtDict, dict);
    m->state = RT_MODULE_OF_TEXT;
    return m;
}

Value rt_globals_of(RtModule *m) {
    if (m->state == RT_MODULE_OF_TEXT)
        return RT_VAL(m->dict);
    static RtDict *views; /* id of the module -> view */
    if (!views)
        views = rt_dict_new(8);
    Value id = rt_int_from_u64((uintptr_t)m), v = rt_dict_get(views, id);
    if (!v) {
        GlobalsDict *g = rt_new(&rt_type_globals, sizeof *g);
        *g = (GlobalsDict){.dict = *rt_dict_new(8), .module = m};
        g->dict.type = &rt_type_globals;
        v = RT_VAL(g);
        rt_dict_set(views, id, v);
    }
    refresh(v);
    return v;
}

/* ---- modules ---------------------------------------------------------------------------------- */

static Value module_repr(Value v) {
    RtModule *m = RT_AS(RtModule, v);
    Value file = own_value(m, RT_TEXT("__file__"));
    Value name = own_value(m, RT_TEXT("__name__"));
    if (!name)
        name = RT_VAL(m->name ? m->name : RT_TEXT("?"));
    if (file)
        return RT_VAL(rt_str_format("<module %R from %R>", name, file));
    bool built_in = m == rt_sys_module() || rt_str_equal(m->name, RT_TEXT("builtins"));
    return RT_VAL(rt_str_format(built_in ? "<module %R (built-in)>" : "<module %R>", name));
}

/* types.ModuleType(name, doc=None), also for subclasses. */
static int module_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static RtBuiltinDef def = {.name = "module", .params = "name,doc=None", .n_max = 2, .flags = RT_BUILTIN_CACHES};
    Value b[2];
    if (rt_builtin_bind(&def, args, nargs, kwnames, b) < 0)
        return -1;
    if (!rt_type_has(b[0], RT_TYPE_STR))
        return rt_bad_argument("module", "name,doc=None", false, 0, "str", b[0]);
    RtModule *m = RT_AS(RtModule, self);
    m->name = RT_AS(RtStr, b[0]);
    if (!m->dict)
        m->dict = rt_dict_new(8);
    rt_dict_set(m->dict, RT_VAL(RT_TEXT("__name__")), b[0]);
    rt_dict_set(m->dict, RT_VAL(RT_TEXT("__doc__")), b[1]);
    rt_dict_set(m->dict, RT_VAL(RT_TEXT("__package__")), RT_NONE);
    rt_dict_set(m->dict, RT_VAL(RT_TEXT("__loader__")), RT_NONE);
    rt_dict_set(m->dict, RT_VAL(RT_TEXT("__spec__")), RT_NONE);
    return 0;
}

static Value module_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RtModule *m = rt_alloc(cls->size);
    m->type = cls;
    m->name = RT_TEXT("?");
    m->dict = rt_dict_new(8);
    return RT_VAL(m);
}

static Value module_dir(Value self) {
    Value hook = own_value(RT_AS(RtModule, self), RT_TEXT("__dir__"));
    if (hook)
        return rt_call0(hook);
    return RT_VAL(rt_list_from_iterable(rt_globals_of(RT_AS(RtModule, self))));
}

static Value get_dict(Value v) { return rt_globals_of(RT_AS(RtModule, v)); }
static const RtGetsetDef module_attributes[] = {{"__dict__", get_dict, NULL}, {NULL, NULL, NULL}};

#define RT_TABLE "runtime/types/module.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_module_type_init(void) {
    RtType *t = &rt_type_module;
    t->size = sizeof(RtModule);
    t->getattr = rt_module_getattr;
    t->setattr = rt_module_setattr;
    t->repr = module_repr;
    t->new_ = module_new;
    t->init = module_init;
    rt_type_register_getsets(t, module_attributes);
}

void rt_module_late_init(void) {
    RtType *t = &rt_type_globals;
    rt_type_init_static(t, "dict", &rt_type_dict, sizeof(GlobalsDict), RT_TYPE_DICT | RT_TYPE_MAPPING);
    t->getitem = globals_getitem;
    t->setitem = globals_setitem;
    t->contains = globals_contains;
    t->length = globals_length;
    t->iter = globals_iter;
    t->repr = globals_repr;
    t->compare = globals_compare;
    t->getattr = globals_getattr;
    rt_type_ready(t);
    rt_table_install(NULL);
}
