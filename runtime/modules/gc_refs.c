/* gc_refs.c - gc.get_referents, get_referrers, get_objects. What an object refers to is told in the order in which
 * CPython's own types visit it. Of objects whose type is not here only what makes them up in Python is
 * known: the fields and the dict of an instance.
 *
 * get_objects and get_referrers reach every object of the program, whatever inference knew of it: the compiler infers
 * nothing for a program that names them (infer/classes.c), and a typed one that finds them by a computed name is refused.
 */
#include "runtime/modules/gc_refs.h"

#include "runtime/core/types.h"
#include "runtime/services/services.h"
#include "runtime/types/containers.h"
#include "runtime/types/module.h"

static void add(RtList *l, Value v) {
    if (v)
        rt_list_append(l, v);
}
static void add_from_last(RtList *l, const Value *items, int64_t n) {
    while (n > 0)
        add(l, items[--n]);
}
/* A dict of names visits its values only. */
static void add_dict(RtList *l, const RtDict *d) {
    Value k, v;
    for (int64_t pos = 0; d && rt_dict_next(d, &pos, &k, &v);) {
        add(l, v);
        if (!d->all_str)
            add(l, k);
    }
}
static void add_set(RtList *l, const RtSet *s) {
    Value k;
    int64_t hash;
    for (int64_t pos = 0; rt_set_next(s, &pos, &k, &hash);)
        add(l, k);
}

/* The attributes of an instance: its slots, then its dict, or what would be in it; then its class. */
static void add_instance(RtList *l, Value v) {
    const RtType *t = RT_OBJ(v)->type;
    RtDict *d = rt_instance_dict(v, false);
    for (int slots = 1; slots >= 0; slots--)
        for (uint32_t i = 0; i < t->n_fields; i++)
            if (((t->fields[i].kind & RT_FIELD_SLOT) != 0) == slots)
                add(l, rt_field_get(v, &t->fields[i]));
    if (rt_dict_seen(RT_VAL(d)))
        add(l, RT_VAL(d));
    else
        add_dict(l, d);
    add(l, RT_VAL(t));
}

/* Cells and globals of functions are variables, of which typed code knows more than their values show. */
static void add_function(RtList *l, const RtFunction *f) {
    bool typed = rt_program->typed;
    add(l, RT_VAL(f->code));
    if (!typed && f->module) {
        add(l, rt_globals_of(f->module));
        add(l, rt_globals_of(RT_AS(RtModule, rt_dict_get_str(rt_sys_modules(), RT_TEXT("builtins")))));
    }
    add(l, f->module_name);
    add(l, RT_VAL(f->defaults));
    add(l, RT_VAL(f->kwdefaults));
    add(l, f->doc ? f->doc : RT_NONE);
    add(l, RT_VAL(f->name));
    add(l, RT_VAL(f->dict));
    if (!typed && f->n_cells)
        add(l, rt_getattr(RT_VAL(f), RT_TEXT("__closure__")));
    add(l, RT_VAL(f->qualname));
}
static void add_type(RtList *l, const RtType *t) {
    add(l, RT_VAL(rt_dict_copy(t->dict)));
    add(l, RT_VAL(t->mro));
    add(l, RT_VAL(t->bases));
    add(l, RT_VAL(t->base));
}

static void add_builtin_parts(RtList *l, Value v, const RtType *t) {
    if (rt_is_list(v)) {
        add_from_last(l, RT_AS(RtList, v)->items, RT_AS(RtList, v)->length);
    } else if (rt_is_tuple(v)) {
        add_from_last(l, RT_AS(RtTuple, v)->items, RT_AS(RtTuple, v)->length);
    } else if (rt_is_dict(v)) {
        add_dict(l, RT_AS(RtDict, v));
    } else if (rt_is_anyset(v)) {
        add_set(l, RT_AS(RtSet, v));
    } else if (t->flags & RT_TYPE_EXCEPTION) {
        add(l, RT_VAL(RT_AS(RtException, v)->args));
    } else if (t->flags & RT_TYPE_TYPE) {
        if (RT_AS(RtType, v)->flags & RT_TYPE_HEAP)
            add_type(l, RT_AS(RtType, v));
    } else if (t == &rt_type_function) {
        add_function(l, RT_AS(RtFunction, v));
    } else if (t == &rt_type_method) {
        add(l, RT_AS(RtMethod, v)->func);
        add(l, RT_AS(RtMethod, v)->self);
    } else if (t == &rt_type_cell) {
        add(l, RT_AS(RtCell, v)->value);
    } else if (t == &rt_type_builtin_function_or_method) {
        add(l, RT_AS(RtBuiltin, v)->self);
    } else if (t == &rt_type_slice) {
        add(l, RT_AS(RtSlice, v)->start);
        add(l, RT_AS(RtSlice, v)->stop);
        add(l, RT_AS(RtSlice, v)->step);
    } else if (rt_is_subtype(t, &rt_type_property)) {
        const RtProperty *p = RT_AS(RtProperty, v);
        Value parts[4] = {p->get, p->set, p->del, p->doc};
        for (int i = 0; i < 4; i++)
            add(l, parts[i] == RT_NONE ? 0 : parts[i]);
    } else if (t == &rt_type_staticmethod || t == &rt_type_classmethod) {
        add(l, RT_AS(RtWrapped, v)->callable);
    } else if (rt_is_subtype(t, &rt_type_module) && !rt_program->typed) {
        add(l, rt_globals_of(RT_AS(RtModule, v)));
    }
}

static void add_referents(RtList *l, Value v) {
    if (!rt_is_pointer(v))
        return;
    const RtType *t = RT_OBJ(v)->type;
    if (t->flags & RT_TYPE_HEAP)
        add_instance(l, v);
    add_builtin_parts(l, v, t);
}

RtList *rt_gc_referents(Value v) {
    RtList *l = rt_list_new(4);
    add_referents(l, v);
    return l;
}

Value rt_gc_get_referents(Value *args, size_t nargs, RtTuple *kwnames) {
    RtList *l = rt_list_new(4);
    for (size_t i = 0; i < nargs; i++)
        add_referents(l, args[i]);
    return RT_VAL(l);
}

static bool may_look(const char *name) {
    if (!rt_program->typed)
        return true;
    rt_raise(&rt_exc_NotImplementedError, "gc.%s() by a computed name is not available in a compiled program", name);
    return false;
}

/* Every collection is a full one: what is alive is old. */
Value rt_gc_get_objects(Value generation) {
    int64_t n = -1; /* all */
    if (generation != RT_NONE) {
        if (!rt_has_index(generation))
            return rt_raise(&rt_exc_TypeError, "argument should be integer or None, not '%T'", generation);
        n = rt_index_i64(generation, false);
        if (n == -1 && rt_pending())
            return 0;
    }
    if (n < -1 || n > 2)
        return rt_raise(&rt_exc_ValueError, n < 0 ? "generation parameter cannot be negative"
                                                  : "generation parameter must be less than the number of available generations (3)");
    if (!may_look("get_objects"))
        return 0;
    return RT_VAL(n == 2 || n == -1 ? rt_gc_objects() : rt_list_new(0));
}

static bool is_among(Value v, const Value *items, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (items[i] == v)
            return true;
    return false;
}

static bool refers_to(Value v, const Value *args, size_t nargs) {
    const RtList *l = rt_gc_referents(v);
    for (int64_t i = 0; i < l->length; i++)
        if (is_among(l->items[i], args, nargs))
            return true;
    return false;
}

Value rt_gc_get_referrers(Value *args, size_t nargs, RtTuple *kwnames) {
    if (!may_look("get_referrers"))
        return 0;
    RtList *all = rt_gc_objects(), *l = rt_list_new(4);
    for (int64_t i = 0; i < all->length; i++) {
        Value v = all->items[i];
        if (rt_is_subtype(rt_type_of(v), &rt_type_module) && refers_to(v, args, nargs))
            continue; /* only its dict, which every look at it makes */
        if (v != RT_VAL(all) && refers_to(v, args, nargs))
            add(l, v);
    }
    /* Variables of modules are in no dict here until somebody asks for it. */
    const RtDict *modules = rt_sys_modules();
    Value name, m;
    for (int64_t pos = 0; rt_dict_next(modules, &pos, &name, &m);) {
        Value d = rt_has_type(m, &rt_type_module) ? rt_globals_of(RT_AS(RtModule, m)) : 0;
        if (d && !is_among(d, l->items, (size_t)l->length) && refers_to(d, args, nargs))
            add(l, d);
    }
    return RT_VAL(l);
}
