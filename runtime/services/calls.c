/* calls.c - calling any object: through its type's call slot, with arguments in an array whose place
 * [-1] is scratch; and f(*args, **kwargs).
 */
#include "runtime/services/services.h"

Value rt_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    RtCallSlot call = rt_type_of(callee)->call;
    if (RT_LIKELY(call != NULL))
        return call(callee, args, nargs, kwnames);
    return rt_raise(&rt_exc_TypeError, "'%T' object is not callable", callee);
}

Value rt_call0(Value callee) {
    Value args[2] = {0, 0};
    return rt_call_now(callee, args + 1, 0, NULL);
}
Value rt_call1(Value callee, Value a) {
    Value args[2] = {0, a};
    return rt_call_now(callee, args + 1, 1, NULL);
}
Value rt_call2(Value callee, Value a, Value b) {
    Value args[3] = {0, a, b};
    return rt_call_now(callee, args + 1, 2, NULL);
}
Value rt_call3(Value callee, Value a, Value b, Value c) {
    Value args[4] = {0, a, b, c};
    return rt_call_now(callee, args + 1, 3, NULL);
}

/* One place below args is scratch for callees that put a self there, another for rt_call_method. */
Value rt_call_method0(Value obj, RtStr *name) {
    Value args[3] = {0, 0, 0};
    return rt_call_method(obj, name, args + 1, 0, NULL, NULL);
}
Value rt_call_method1(Value obj, RtStr *name, Value a) {
    Value args[3] = {0, 0, a};
    return rt_call_method(obj, name, args + 1, 1, NULL, NULL);
}
Value rt_call_method2(Value obj, RtStr *name, Value a, Value b) {
    Value args[4] = {0, 0, a, b};
    return rt_call_method(obj, name, args + 1, 2, NULL, NULL);
}

/* ---- f(*args, **kwargs) ----------------------------------------------------------------------- */

/* How messages name a callee: "module.qualname()", or its str. */
static RtStr *callee_name(Value callee) {
    Value qualname = rt_getattr_or_null(callee, RT_TEXT("__qualname__"));
    if (!qualname) {
        rt_clear();
        Value text = rt_str(callee);
        rt_clear();
        return text ? RT_AS(RtStr, text) : rt_str_from_cstr("function");
    }
    Value module = rt_getattr_or_null(callee, RT_TEXT("__module__"));
    rt_clear();
    if (module && rt_type_has(module, RT_TYPE_STR) && !rt_str_equal(RT_AS(RtStr, module), RT_TEXT("builtins")))
        return rt_str_format("%V.%V()", module, qualname);
    return rt_str_format("%V()", qualname);
}

static RT_COLD RtTuple *star_error(Value callee, Value v) {
    rt_raise(&rt_exc_TypeError, "%S argument after * must be an iterable, not %T", callee_name(callee), v);
    return NULL;
}

static RtTuple *star_arguments(Value callee, Value v) {
    if (rt_has_type(v, &rt_type_tuple))
        return RT_AS(RtTuple, v);
    RtType *t = rt_type_of(v);
    if (!t->iter && !t->getitem)
        return star_error(callee, v);
    return rt_tuple_from_iterable(v);
}

static RtDict *star_keywords(Value callee, Value v) {
    if (rt_has_type(v, &rt_type_dict))
        return RT_AS(RtDict, v);
    RtDict *d = rt_dict_new(0);
    return rt_dict_merge_call(d, v, callee) < 0 ? NULL : d;
}

static RT_COLD Value keyword_type_error(Value callee) {
    return rt_raise(&rt_exc_TypeError, "keywords must be strings");
}

Value rt_call_ex(Value callee, Value args_iterable, Value kwargs) {
    RtTuple *pos = star_arguments(callee, args_iterable);
    if (!pos)
        return 0;
    RtDict *kw = NULL;
    if (kwargs && !(kw = star_keywords(callee, kwargs)))
        return 0;
    size_t nargs = (size_t)pos->length, n_kw = kw ? (size_t)kw->used : 0;
    if (n_kw > 0 && !kw->all_str) {
        int64_t at = 0;
        Value k, v;
        while (rt_dict_next(kw, &at, &k, &v))
            if (!rt_type_has(k, RT_TYPE_STR))
                return keyword_type_error(callee);
    }
    Value few[18] = {0}, *args = few; /* nothing stale for the collector while the callee runs */
    if (nargs + n_kw + 2 > sizeof few / sizeof *few)
        args = rt_alloc((nargs + n_kw + 2) * sizeof *args);
    args[0] = 0;
    memcpy(args + 1, pos->items, nargs * sizeof *args);
    RtTuple *names = n_kw ? rt_tuple_new((int64_t)n_kw) : NULL;
    int64_t at = 0;
    for (size_t i = 0; i < n_kw; i++)
        if (!rt_dict_next(kw, &at, &names->items[i], &args[1 + nargs + i]))
            break;
    Value result = rt_call(callee, args + 1, nargs, names);
    if (RT_UNLIKELY(rt_gc_counting))
        rt_gc_wipe_stack(); /* frames made later have what those of the callee left where they store nothing */
    return result;
}
