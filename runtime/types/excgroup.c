/* excgroup.c - BaseExceptionGroup and ExceptionGroup: making, splitting, and except*. */
#include "runtime/core/types.h"
#include "runtime/types/exception.h"

static RtException *exc_of(Value v) { return RT_AS(RtException, v); }
static RtTuple *members(Value g) { return RT_AS(RtTuple, exc_of(g)->extra[RT_X_GROUP_EXCS]); }
static bool is_group(Value v) { return rt_is_instance_of(v, &rt_exc_BaseExceptionGroup); }

/* ---- Making ------------------------------------------------------------------------------------- */

/* The class for a group of these exceptions; NULL with TypeError when they do not fit. */
static RtType *group_class(RtType *cls, const RtTuple *excs) {
    bool all = true;
    for (int64_t i = 0; i < excs->length; i++)
        all &= rt_is_instance_of(excs->items[i], &rt_exc_Exception);
    if (cls == &rt_exc_BaseExceptionGroup)
        return all ? &rt_exc_ExceptionGroup : cls;
    if (all || !rt_is_subtype(cls, &rt_exc_Exception))
        return cls;
    if (cls == &rt_exc_ExceptionGroup)
        rt_raise(&rt_exc_TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
    else
        rt_raise(&rt_exc_TypeError, "Cannot nest BaseExceptions in '%N'", cls);
    return NULL;
}

static Value group_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs != 2)
        return rt_raise(&rt_exc_TypeError, "BaseExceptionGroup.__new__() takes exactly 2 arguments (%zd given)", nargs);
    if (!rt_type_has(args[0], RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "BaseExceptionGroup.__new__() argument 1 must be str, not %T", args[0]);
    if (rt_type_of(args[1])->getitem == NULL || rt_type_has(args[1], RT_TYPE_DICT))
        return rt_raise(&rt_exc_TypeError, "second argument (exceptions) must be a sequence");
    RtTuple *excs = rt_tuple_from_iterable(args[1]);
    if (excs == NULL)
        return 0;
    if (excs->length == 0)
        return rt_raise(&rt_exc_ValueError, "second argument (exceptions) must be a non-empty sequence");
    for (int64_t i = 0; i < excs->length; i++)
        if (!rt_type_has(excs->items[i], RT_TYPE_EXCEPTION))
            return rt_raise(&rt_exc_ValueError, "Item %lld of second argument (exceptions) is not an exception", (long long)i);
    cls = group_class(cls, excs);
    if (cls == NULL)
        return 0;
    RtException *e = rt_instance_alloc(cls);
    e->args = rt_tuple_from_array(args, 2);
    e->extra[RT_X_GROUP_MSG] = args[0];
    e->extra[RT_X_GROUP_EXCS] = RT_VAL(excs);
    return RT_VAL(e);
}

static Value group_str(Value self) {
    int64_t n = members(self)->length;
    return RT_VAL(rt_str_format("%V (%lld sub-exception%s)", exc_of(self)->extra[RT_X_GROUP_MSG], (long long)n, n == 1 ? "" : "s"));
}

void rt_exception_group_init(const void *getsets) {
    RtType *t = &rt_exc_BaseExceptionGroup;
    t->new_ = group_new;
    t->str = group_str;
    t->solid = t;
    rt_type_register_getsets(t, getsets);
}

/* ---- Splitting ------------------------------------------------------------------------------------ */

Value rt_group_derive(Value self, Value excs) {
    Value a[3] = {0, exc_of(self)->extra[RT_X_GROUP_MSG], excs};
    return rt_call(RT_VAL(&rt_exc_BaseExceptionGroup), a + 1, 2, NULL);
}

/* A group like g of the given exceptions: None if there are none. */
static Value derive(Value g, RtList *excs) {
    if (excs->length == 0)
        return RT_NONE;
    Value d = rt_call_method1(g, RT_NAME(derive), RT_VAL(excs));
    if (d == 0)
        return 0;
    if (!is_group(d))
        return rt_raise(&rt_exc_TypeError, "derive must return an instance of BaseExceptionGroup");
    exc_of(d)->traceback = exc_of(g)->traceback;
    exc_of(d)->context = exc_of(g)->context;
    exc_of(d)->cause = exc_of(g)->cause;
    exc_of(d)->suppress_context = exc_of(g)->suppress_context;
    Value notes = rt_getattr_or_null(g, RT_NAME(__notes__));
    if (notes && rt_type_has(notes, RT_TYPE_LIST)) {
        RtList *l = RT_AS(RtList, notes);
        if (rt_setattr(d, RT_NAME(__notes__), RT_VAL(rt_list_from_array(l->items, l->length))) < 0)
            return 0;
    }
    return rt_pending() ? 0 : d;
}

/* Does exc meet the condition: a class, a tuple of classes, or a callable? */
static int meets(Value exc, Value condition) {
    if (rt_type_has(condition, RT_TYPE_TYPE) || rt_type_has(condition, RT_TYPE_TUPLE))
        return rt_exception_matches(exc, condition);
    Value r = rt_call1(condition, exc);
    return r ? rt_truth(r) : -1;
}

/* want_rest false: *rest is not made. 0 or -1. */
static int split(Value exc, Value condition, Value *matched, Value *rest, bool want_rest) {
    int r = meets(exc, condition);
    if (r < 0)
        return -1;
    *matched = r ? exc : RT_NONE;
    *rest = r ? RT_NONE : exc;
    if (r || !is_group(exc))
        return 0;
    RtList *in = rt_list_new(0), *out = rt_list_new(0);
    for (int64_t i = 0; i < members(exc)->length; i++) {
        Value m, n;
        if (split(members(exc)->items[i], condition, &m, &n, want_rest) < 0)
            return -1;
        if (m != RT_NONE)
            rt_list_append(in, m);
        if (n != RT_NONE)
            rt_list_append(out, n);
    }
    *matched = derive(exc, in);
    if (*matched == 0)
        return -1;
    if (want_rest)
        *rest = derive(exc, out);
    return *rest ? 0 : -1;
}

static int check_condition(Value c) {
    /* is_leaf: the runtime's own predicate at the end of except* (core/emit_support.c) */
    bool ok = rt_has_type(c, &rt_type_function) || (rt_has_type(c, &rt_type_builtin_function_or_method) &&
                                                    strcmp(RT_AS(RtBuiltin, c)->def->name, "is_leaf") == 0);
    if (rt_type_has(c, RT_TYPE_TYPE)) {
        ok = (RT_AS(RtType, c)->flags & RT_TYPE_EXCEPTION) != 0;
    } else if (rt_type_has(c, RT_TYPE_TUPLE)) {
        ok = true;
        for (int64_t i = 0; i < RT_AS(RtTuple, c)->length; i++) {
            Value t = RT_AS(RtTuple, c)->items[i];
            ok &= rt_type_has(t, RT_TYPE_TYPE) && (RT_AS(RtType, t)->flags & RT_TYPE_EXCEPTION);
        }
    }
    return ok ? 0 : rt_raise_int(&rt_exc_TypeError, "expected a function, exception type or tuple of exception types");
}

Value rt_group_split(Value self, Value condition) {
    Value pair[2];
    if (check_condition(condition) < 0 || split(self, condition, &pair[0], &pair[1], true) < 0)
        return 0;
    return RT_VAL(rt_tuple_from_array(pair, 2));
}

Value rt_group_subgroup(Value self, Value condition) {
    Value matched, rest;
    if (check_condition(condition) < 0 || split(self, condition, &matched, &rest, false) < 0)
        return 0;
    return matched;
}

/* ---- except* ------------------------------------------------------------------------------------------ */

static int check_star(Value match) {
    if (rt_type_has(match, RT_TYPE_TUPLE)) {
        for (int64_t i = 0; i < RT_AS(RtTuple, match)->length; i++)
            if (check_star(RT_AS(RtTuple, match)->items[i]) < 0)
                return -1;
        return 0;
    }
    if (!rt_type_has(match, RT_TYPE_TYPE) || !(RT_AS(RtType, match)->flags & RT_TYPE_EXCEPTION))
        return rt_raise_int(&rt_exc_TypeError, "catching classes that do not inherit from BaseException is not allowed");
    if (rt_is_subtype(RT_AS(RtType, match), &rt_exc_BaseExceptionGroup))
        return rt_raise_int(&rt_exc_TypeError, "catching ExceptionGroup with except* is not allowed. Use except instead.");
    return 0;
}

int rt_exception_group_match(Value exc, Value match, Value *matched, Value *rest) {
    *matched = *rest = RT_NONE;
    if (check_star(match) < 0)
        return -1;
    if (exc == 0 || exc == RT_NONE)
        return 0;
    if (is_group(exc)) {
        if (split(exc, match, matched, rest, true) < 0)
            return -1;
        return *matched != RT_NONE;
    }
    int r = rt_exception_matches(exc, match);
    *rest = r ? RT_NONE : exc;
    if (r <= 0)
        return r;
    Value items[1] = {exc};
    Value a[3] = {0, RT_VAL(rt_str_from_cstr("")), RT_VAL(rt_tuple_from_array(items, 1))};
    *matched = rt_call(RT_VAL(&rt_exc_BaseExceptionGroup), a + 1, 2, NULL);
    return *matched ? 1 : -1;
}
