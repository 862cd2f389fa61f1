/* emit_support.c - the slow halves of emit_inline.h: what emitted code needs beyond the services that
 * the runtime itself uses. Errors as everywhere: 0 or -1 with an exception pending.
 */
#include "runtime/core/threads.h"
#include "runtime/core/emit_inline.h"
#include "runtime/core/names.h"
#include "runtime/types/containers.h"

#include <stdio.h>

static RtStr *text(const char *s) { return rt_str_intern(rt_str_from_cstr(s)); }

/* ---- variables -------------------------------------------------------------------------------- */

bool rt_do_unbound_local(const char *name) {
    rt_raise(&rt_exc_UnboundLocalError, "cannot access local variable '%s' where it is not associated with a value", name);
    return true;
}

bool rt_do_unbound_free(const char *name) {
    rt_raise(&rt_exc_NameError, "cannot access free variable '%s' where it is not associated with a value in enclosing scope", name);
    return true;
}

bool rt_do_deleted_self(void) {
    rt_raise(&rt_exc_RuntimeError, "super(): arg[0] deleted");
    return true;
}

Value rt_do_global_slow(RtModule *m, RtStr *name) { return rt_load_global_slow(m, name); }

const RtDict *rt_do_builtins;

RtModule *rt_builtins_module(void); /* modules/builtins.c */
static const RtDict *builtins_dict(void) { return rt_builtins_module()->dict; }

/* globals, locals, dir and vars depend on who calls them. */
static bool asks_for_module(const RtStr *name) {
    return rt_str_equal(name, RT_NAME(globals)) || rt_str_equal(name, RT_NAME(locals)) || rt_str_equal(name, RT_NAME(dir)) ||
           rt_str_equal(name, RT_NAME(vars));
}

RtModule *rt_asking_module;

Value rt_do_builtin_slow(RtModule *m, RtStr *name, RtCache *cache) {
    cache->kind = 0;
    Value v = rt_load_global_slow(m, name);
    if (!v || rt_dict_get_str(m->dict, name))
        return v;
    if (asks_for_module(name)) { /* looked up each time, just before the call */
        rt_asking_module = m;
        return v;
    }
    const RtDict *d = rt_do_builtins = builtins_dict();
    for (int64_t i = 0; d && i < d->n_entries; i++)
        if (d->entries[i].key && d->entries[i].value == v && rt_str_equal(RT_AS(RtStr, d->entries[i].key), name)) {
            *cache = (RtCache){.version = d->version, .kind = 1, .data = (uint64_t)i, .data2 = m->dict->version};
            break;
        }
    return v;
}

/* The namespace's value; 0 and nothing pending if it has none. */
static Value namespace_get(Value ns, RtStr *name) {
    if (rt_has_type(ns, &rt_type_dict))
        return rt_dict_get_str(RT_AS(RtDict, ns), name);
    Value v = rt_getitem(ns, RT_VAL(name));
    if (!v && rt_pending_is(&rt_exc_KeyError))
        rt_clear();
    return v;
}

Value rt_do_load_name_cell(Value ns, Value cell, RtStr *name) {
    Value v = namespace_get(ns, name);
    if (v || rt_pending())
        return v;
    v = RT_AS(RtCell, cell)->value;
    if (!v)
        rt_raise(&rt_exc_NameError, "cannot access free variable '%S' where it is not associated with a value in enclosing scope", name);
    return v;
}

int rt_do_store_name(Value ns, RtStr *name, Value v) {
    return rt_has_type(ns, &rt_type_dict) ? rt_dict_set(RT_AS(RtDict, ns), RT_VAL(name), v) : rt_setitem(ns, RT_VAL(name), v);
}

int rt_do_del_name(Value ns, RtStr *name) {
    if (rt_delitem(ns, RT_VAL(name)) == 0)
        return 0;
    if (!rt_pending_is(&rt_exc_KeyError))
        return -1;
    rt_clear();
    return rt_raise_int(&rt_exc_NameError, "name '%S' is not defined", name);
}

/* ---- exceptions ------------------------------------------------------------------------------- */

bool rt_do_reraise_handled(void) {
    if (rt_thread.handled) {
        rt_thread.pending = rt_thread.handled;
        return true;
    }
    rt_reraise();
    return false;
}

/* Raised in C and not yet passed through any frame: it is the lookup's own. */
bool rt_do_lookup_failed(void) {
    return rt_pending_is(&rt_exc_AttributeError) && RT_AS(RtException, rt_thread.pending)->traceback == 0;
}

Value rt_do_class_attr_slow(Value object, RtStr *name) {
    Value v = rt_getattr(object, name);
    if (!v)
        rt_fatal("a class attribute is gone that the compiler proved to stay");
    return v;
}

bool rt_do_poll(void) {
    if (rt_interrupted & RT_INTERRUPT_SWITCH)
        rt_threads_yield();
    return rt_signals_check() < 0;
}

void rt_do_unreachable(const RtCode *code, int line) {
    rt_fatal("%s:%d: %s went on where the compiler proved that it cannot", code->filename, line, code->qualname);
}

Value rt_do_dead_entry(RtFunction *fn, Value *args) {
    (void)args;
    rt_fatal("a function was called that the compiler found never called: %s", fn->code->qualname);
}

/* As CPython's compiler, which makes a set of the items and then a constant of that set's items. */
Value rt_do_const_frozenset(const Value *items, int n) {
    RtSet *first = rt_set_new(true), *s = rt_set_new(true);
    for (int i = 0; i < n; i++)
        rt_set_add(first, items[i]);
    Value k;
    int64_t hash;
    for (int64_t pos = 0; rt_set_next(first, &pos, &k, &hash);)
        rt_set_add(s, k);
    return RT_VAL(s);
}

/* ---- displays, f-strings ---------------------------------------------------------------------- */

static bool is_iterable(Value v) {
    const RtType *t = rt_type_of(v);
    return t->iter || t->getitem;
}

int rt_do_list_extend(RtList *l, Value iterable) {
    if (rt_list_extend(l, iterable) == 0)
        return 0;
    if (rt_pending_is(&rt_exc_TypeError) && !is_iterable(iterable)) {
        rt_clear();
        return rt_raise_int(&rt_exc_TypeError, "Value after * must be an iterable, not %T", iterable);
    }
    return -1;
}

int rt_do_dict_update(RtDict *d, Value mapping) {
    if (!rt_type_has(mapping, RT_TYPE_DICT)) {
        Value keys = rt_getattr_or_null(mapping, text("keys"));
        if (!keys && rt_pending())
            return -1;
        if (!keys)
            return rt_raise_int(&rt_exc_TypeError, "'%T' object is not a mapping", mapping);
    }
    return rt_dict_update(d, mapping);
}

Value rt_do_format(Value v, Value spec, int conversion) {
    switch (conversion) {
    case 's': v = rt_has_type(v, &rt_type_str) ? v : rt_str(v); break;
    case 'r': v = rt_repr(v); break;
    case 'a': v = RT_VAL(rt_ascii_of(v)); break;
    }
    if (!v || (!spec && rt_has_type(v, &rt_type_str)))
        return v;
    return rt_format(v, RT_AS(RtStr, spec));
}

/* ---- with ------------------------------------------------------------------------------------- */

Value rt_do_load_special(Value v, RtStr *name) {
    Value method = rt_lookup_special(v, name);
    if (method || rt_pending())
        return method;
    const char *s = (const char *)name->data;
    bool is_async = s[2] == 'a', is_exit = s[is_async ? 3 : 2] == 'e' && s[is_async ? 4 : 3] == 'x';
    return rt_raise(&rt_exc_TypeError, "'%T' object does not support the %scontext manager protocol%s", v, is_async ? "asynchronous " : "",
                    !is_exit ? "" : is_async ? " (missed __aexit__ method)" : " (missed __exit__ method)");
}

/* ---- match ------------------------------------------------------------------------------------ */

typedef struct ClassMatch { Value subject; RtType *cls; RtList *values; RtList *seen; } ClassMatch;

/* 1 found (and appended), 0 not there, -1 error. */
static int match_attribute(ClassMatch *m, Value name) {
    for (int64_t i = 0; i < m->seen->length; i++)
        if (rt_str_equal(RT_AS(RtStr, m->seen->items[i]), RT_AS(RtStr, name)))
            return rt_raise_int(&rt_exc_TypeError, "%N() got multiple sub-patterns for attribute %R", m->cls, name);
    rt_list_append(m->seen, name);
    Value v = rt_getattr_or_null(m->subject, RT_AS(RtStr, name));
    if (v)
        rt_list_append(m->values, v);
    return v ? 1 : rt_pending() ? -1 : 0;
}

/* Types whose single positional sub-pattern matches the subject itself. */
static bool matches_self(const RtType *t) {
    const RtType *const self[] = {&rt_type_bool, &rt_type_bytearray, &rt_type_bytes, &rt_type_dict, &rt_type_float, &rt_type_frozenset,
                                  &rt_type_int, &rt_type_list, &rt_type_set, &rt_type_str, &rt_type_tuple};
    for (size_t i = 0; i < sizeof self / sizeof *self; i++)
        if (t == self[i] || rt_is_subtype(t, self[i]))
            return true;
    return false;
}

static int match_positional(ClassMatch *m, int64_t n) {
    Value args = rt_getattr_or_null(RT_VAL(m->cls), text("__match_args__"));
    if (!args && rt_pending())
        return -1;
    if (args && !rt_has_type(args, &rt_type_tuple))
        return rt_raise_int(&rt_exc_TypeError, "%N.__match_args__ must be a tuple (got %T)", m->cls, args);
    bool self = !args && matches_self(m->cls);
    int64_t allowed = self ? 1 : args ? RT_AS(RtTuple, args)->length : 0;
    if (allowed < n)
        return rt_raise_int(&rt_exc_TypeError, "%N() accepts %lld positional sub-pattern%s (%lld given)", m->cls, (long long)allowed,
                            allowed == 1 ? "" : "s", (long long)n);
    if (self) {
        rt_list_append(m->values, m->subject);
        return 1;
    }
    for (int64_t i = 0; i < n; i++) {
        Value name = RT_AS(RtTuple, args)->items[i];
        if (!rt_has_type(name, &rt_type_str))
            return rt_raise_int(&rt_exc_TypeError, "__match_args__ elements must be strings (got %T)", name);
        int r = match_attribute(m, name);
        if (r <= 0)
            return r;
    }
    return 1;
}

Value rt_do_match_class(Value subject, Value cls, Value names, int64_t n_positional) {
    if (!rt_type_has(cls, RT_TYPE_TYPE))
        return rt_raise(&rt_exc_TypeError, "called match pattern must be a type");
    int r = rt_isinstance(subject, cls);
    if (r <= 0)
        return r < 0 ? 0 : RT_NONE;
    ClassMatch m = {subject, RT_AS(RtType, cls), rt_list_new(4), rt_list_new(4)};
    r = n_positional ? match_positional(&m, n_positional) : 1;
    const RtTuple *t = RT_AS(RtTuple, names);
    for (int64_t i = 0; r > 0 && i < t->length; i++)
        r = match_attribute(&m, t->items[i]);
    if (r <= 0)
        return r < 0 ? 0 : RT_NONE;
    return RT_VAL(rt_tuple_from_array(m.values->items, m.values->length));
}

Value rt_do_match_keys(Value subject, Value keys) {
    const RtTuple *t = RT_AS(RtTuple, keys);
    RtSet *seen = rt_set_new(false);
    RtList *values = rt_list_new(t->length);
    Value missing = RT_VAL(rt_list_new(0)); /* equal to nothing by identity */
    Value get = t->length ? rt_getattr(subject, text("get")) : 0;
    if (t->length && !get)
        return 0;
    for (int64_t i = 0; i < t->length; i++) {
        int known = rt_set_contains(seen, t->items[i]);
        if (known > 0)
            return rt_raise(&rt_exc_ValueError, "mapping pattern checks duplicate key (%R)", t->items[i]);
        if (known < 0 || rt_set_add(seen, t->items[i]) < 0)
            return 0;
        Value v = rt_call2(get, t->items[i], missing);
        if (!v)
            return 0;
        if (v == missing)
            return RT_NONE;
        rt_list_append(values, v);
    }
    return RT_VAL(rt_tuple_from_array(values->items, values->length));
}

/* ---- except* ---------------------------------------------------------------------------------- */

static bool is_group(Value v) { return rt_is_instance_of(v, &rt_exc_BaseExceptionGroup); }

/* The same traceback, cause and context: a part of the original that passed through unhandled. */
static bool is_part_of(Value v, Value original) {
    if (!is_group(v))
        return false;
    const RtException *a = RT_AS(RtException, v), *b = RT_AS(RtException, original);
    return a->traceback == b->traceback && a->cause == b->cause && a->context == b->context && a->notes == b->notes;
}

static int collect_leaves(Value v, RtList *leaves) {
    if (!is_group(v))
        return rt_list_append(leaves, v);
    Value parts = rt_getattr(v, text("exceptions"));
    RtTuple *t = parts ? rt_tuple_from_iterable(parts) : NULL;
    for (int64_t i = 0; t && i < t->length; i++)
        if (collect_leaves(t->items[i], leaves) < 0)
            return -1;
    return t ? 0 : -1;
}

/* The condition for subgroup(): is the exception one of the leaves in self? */
static Value is_leaf(Value *args) {
    const RtList *leaves = RT_AS(RtList, args[0]);
    for (int64_t i = 0; i < leaves->length; i++)
        if (leaves->items[i] == args[1])
            return RT_TRUE;
    return RT_FALSE;
}

static const RtBuiltinDef is_leaf_def = {.name = "is_leaf", .entry = is_leaf, .params = "self,exc,/", .n_min = 2, .n_max = 2, .flags = RT_BUILTIN_METHOD};

/* The part of the group whose leaves are in the list, with the group's structure. */
static Value project(Value group, RtList *leaves) {
    Value condition = RT_VAL(rt_builtin_new(&is_leaf_def, RT_VAL(leaves), 0));
    return rt_call_method1(group, text("subgroup"), condition);
}

Value rt_do_exc_group_rest(Value exc, Value list) {
    const RtList *l = RT_AS(RtList, list);
    if (!is_group(exc)) {
        for (int64_t i = 0; i < l->length; i++)
            if (l->items[i] != RT_NONE)
                return l->items[i];
        return RT_NONE;
    }
    RtList *raised = rt_list_new(4), *leaves = rt_list_new(4);
    for (int64_t i = 0; i < l->length; i++) {
        Value v = l->items[i];
        if (v == RT_NONE)
            continue;
        if (!is_part_of(v, exc))
            rt_list_append(raised, v);
        else if (collect_leaves(v, leaves) < 0)
            return 0;
    }
    Value rest = leaves->length ? project(exc, leaves) : RT_NONE;
    if (!rest)
        return 0;
    if (raised->length == 0)
        return rest;
    if (rest != RT_NONE)
        rt_list_append(raised, rest);
    return rt_call2(RT_VAL(&rt_exc_BaseExceptionGroup), RT_VAL(text("")), RT_VAL(raised));
}

/* ---- typed code ------------------------------------------------------------------------------- */

Value rt_do_default(RtFunction *fn, int parameter) {
    const RtCode *code = fn->code;
    Value v = 0;
    if (parameter < code->n_pos) {
        int64_t n = fn->defaults ? fn->defaults->length : 0, at = parameter - (code->n_pos - n);
        v = at >= 0 && at < n ? fn->defaults->items[at] : 0;
    } else if (fn->kwdefaults) {
        v = rt_dict_get_str(fn->kwdefaults, code->varnames[parameter]);
    }
    return v ? v : rt_raise(&rt_exc_TypeError, "%S() missing required argument '%S'", fn->qualname, code->varnames[parameter]);
}

int64_t rt_do_unbox_big(Value v) {
    int64_t n = 0;
    if (v == RT_TRUE || v == RT_FALSE)
        return v == RT_TRUE;
    if (!rt_int_fits_i64(v, &n))
        rt_fatal("an int that was proven to fit does not");
    return n;
}

bool rt_do_field_unset_f64(Value object, RtStr *name, double *out) {
    Value v = rt_getattr(object, name);
    if (!v)
        return true;
    if (!rt_number_as_double(v, out))
        rt_fatal("attribute '%s' was proven to be a float and is not", (const char *)name->data);
    return false;
}

void rt_do_field_store_slow(Value object, Value v, RtStr *name) { rt_setattr(object, name, v); }

/* The float that an operator gave, or 0 after an error. */
double rt_float_of_result(Value v) { return v == 0 ? 0.0 : rt_float_value(v); }

/* Truth of a comparison: numbers of different kinds, or anything else. */
int rt_do_compare_mixed(int op, Value a, Value b) {
    double x, y;
    if (rt_do_exact_double(a, &x) && rt_do_exact_double(b, &y))
        return RT_DO_HOLDS(op, x, y);
    return rt_compare_truth((RtCompareOp)op, a, b);
}
