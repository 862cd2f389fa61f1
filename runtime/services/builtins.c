/* builtins.c - the functions of module builtins that are not the method of one type: attributes by
 * name, iteration, numbers, introspection. print and input are in print.c, sum to sorted in reduce.c.
 */
#include "runtime/services/services.h"
#include "runtime/types/containers.h"

/* ---- keyword arguments of functions that bind themselves -------------------------------------- */

Value rt_keyword(const Value *args, size_t nargs, RtTuple *kwnames, const char *name) {
    size_t n = strlen(name);
    for (int64_t i = 0; kwnames && i < kwnames->length; i++) {
        const RtStr *s = RT_AS(RtStr, kwnames->items[i]);
        if ((size_t)s->length == n && s->width == 1 && !memcmp(s->data, name, n))
            return args[nargs + (size_t)i];
    }
    return 0;
}

int rt_check_keywords(const char *fname, RtTuple *kwnames, const char *const *allowed) {
    for (int64_t i = 0; kwnames && i < kwnames->length; i++) {
        const RtStr *s = RT_AS(RtStr, kwnames->items[i]);
        const char *const *a = allowed;
        while (*a && !((size_t)s->length == strlen(*a) && s->width == 1 && !memcmp(s->data, *a, strlen(*a))))
            a++;
        if (!*a)
            return rt_raise_int(&rt_exc_TypeError, "'%S' is an invalid keyword argument for %s()", s, fname);
    }
    return 0;
}

/* ---- attributes by name ----------------------------------------------------------------------- */

static RtStr *attribute_name(Value name) {
    if (!rt_type_has(name, RT_TYPE_STR)) {
        rt_raise(&rt_exc_TypeError, "attribute name must be string, not '%T'", name);
        return NULL;
    }
    return rt_str_intern(RT_AS(RtStr, name));
}

Value rt_builtin_getattr(Value obj, Value name, Value otherwise) {
    RtStr *s = attribute_name(name);
    if (!s)
        return 0;
    if (!otherwise)
        return rt_getattr(obj, s);
    Value v = rt_getattr_or_null(obj, s);
    return v || rt_pending() ? v : otherwise;
}

int rt_builtin_setattr(Value obj, Value name, Value value) {
    RtStr *s = attribute_name(name);
    return s ? rt_setattr(obj, s, value) : -1;
}

int rt_builtin_delattr(Value obj, Value name) {
    RtStr *s = attribute_name(name);
    return s ? rt_delattr(obj, s) : -1;
}

int rt_builtin_hasattr(Value obj, Value name) {
    RtStr *s = attribute_name(name);
    if (!s)
        return -1;
    Value v = rt_getattr_or_null(obj, s);
    return v ? 1 : rt_pending() ? -1 : 0;
}

/* ---- iteration -------------------------------------------------------------------------------- */

Value rt_builtin_iter(Value obj, Value sentinel) {
    if (!sentinel)
        return rt_iter(obj);
    if (!rt_type_of(obj)->call)
        return rt_raise(&rt_exc_TypeError, "iter(v, w): v must be callable");
    RtCallIter *it = rt_new(&rt_type_callable_iterator, sizeof *it);
    it->callee = obj;
    it->sentinel = sentinel;
    return RT_VAL(it);
}

/* One step whose end is reported as StopIteration, with the value of a generator. */
static Value step_or_stop(Value it) {
    RtType *t = rt_type_of(it);
    if (t == &rt_type_generator) {
        Value v = rt_generator_send(RT_AS(RtGenerator, it), RT_NONE);
        return v || rt_pending() ? v : rt_raise_stop(RT_AS(RtGenerator, it)->result);
    }
    if (t->flags & RT_TYPE_HEAP) {
        Value method = rt_lookup_special(it, RT_TEXT("__next__"));
        if (method || rt_pending())
            return method ? rt_call0(method) : 0;
    }
    Value v = t->next(it);
    return v || rt_pending() ? v : rt_raise_none(&rt_exc_StopIteration);
}

Value rt_builtin_next(Value it, Value otherwise) {
    if (!rt_type_of(it)->next)
        return rt_raise(&rt_exc_TypeError, "'%T' object is not an iterator", it);
    if (otherwise) {
        Value v = rt_next(it);
        return v || rt_pending() ? v : otherwise;
    }
    return step_or_stop(it);
}

Value rt_builtin_aiter(Value v) {
    RtType *t = rt_type_of(v);
    if (!t->aiter)
        return rt_raise(&rt_exc_TypeError, "'%T' object is not an async iterable", v);
    Value it = t->aiter(v);
    if (it && !rt_type_of(it)->anext)
        return rt_raise(&rt_exc_TypeError, "aiter() returned not an async iterator of type '%T'", it);
    return it;
}

Value rt_builtin_anext(Value v, Value otherwise) {
    RtType *t = rt_type_of(v);
    Value next = t->anext ? t->anext(v) : rt_raise(&rt_exc_TypeError, "'%T' object is not an async iterator", v);
    return next && otherwise ? rt_anext_awaitable_new(next, otherwise) : next;
}

/* ---- numbers ---------------------------------------------------------------------------------- */

Value rt_builtin_id(Value v) { return rt_int_from_u64(v); }

Value rt_builtin_abs(Value v) {
    if (rt_is_small(v))
        return rt_fast_int_abs(v);
    RtUnary f = rt_type_of(v)->abs;
    return f ? f(v) : rt_raise(&rt_exc_TypeError, "bad operand type for abs(): '%T'", v);
}

static bool is_plain_number(Value v) { return rt_is_int_exact(v) || rt_is_float_exact(v) || rt_is_bool(v); }

/* type(a).__divmod__, then type(b).__rdivmod__; NotImplemented when neither applies. */
static Value divmod_methods(Value a, Value b) {
    Value method = rt_lookup_special(a, RT_TEXT("__divmod__"));
    if (!method && rt_pending())
        return 0;
    Value r = method ? rt_call1(method, b) : RT_NOT_IMPLEMENTED;
    if (r != RT_NOT_IMPLEMENTED)
        return r;
    if (rt_type_of(a) == rt_type_of(b))
        return r;
    method = rt_lookup_special(b, RT_TEXT("__rdivmod__"));
    if (rt_pending())
        return 0;
    return method ? rt_call1(method, a) : RT_NOT_IMPLEMENTED;
}

Value rt_builtin_divmod(Value a, Value b) {
    if (is_plain_number(a) && is_plain_number(b)) {
        if (rt_is_float_exact(a) || rt_is_float_exact(b)) {
            double x = rt_float_of(a), y = rt_pending() ? 0 : rt_float_of(b);
            if (rt_pending())
                return 0;
            return RT_VAL(rt_f64_divmod(x, y));
        }
        return RT_VAL(rt_int_divmod_tuple(rt_int_of(a), rt_int_of(b)));
    }
    Value r = divmod_methods(a, b);
    if (r != RT_NOT_IMPLEMENTED)
        return r;
    return rt_raise(&rt_exc_TypeError, "unsupported operand type(s) for divmod(): '%T' and '%T'", a, b);
}

Value rt_builtin_pow(Value base, Value exp, Value mod) {
    if (rt_is_none(mod))
        return rt_pow(base, exp);
    RtTernary tried[3];
    Value operands[3] = {base, exp, mod};
    for (int i = 0; i < 3; i++) {
        tried[i] = rt_type_of(operands[i])->pow3;
        if (!tried[i] || (i > 0 && tried[i] == tried[0]) || (i > 1 && tried[i] == tried[1]))
            continue;
        Value r = tried[i](base, exp, mod);
        if (r != RT_NOT_IMPLEMENTED)
            return r;
    }
    return rt_raise(&rt_exc_TypeError, "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", base, exp, mod);
}

Value rt_builtin_round(Value number, Value ndigits) {
    if (rt_is_small(number) && rt_is_none(ndigits))
        return number;
    Value method = rt_lookup_special(number, RT_TEXT("__round__"));
    if (!method)
        return rt_pending() ? 0 : rt_raise(&rt_exc_TypeError, "type %T doesn't define __round__ method", number);
    return rt_is_none(ndigits) ? rt_call0(method) : rt_call1(method, ndigits);
}

static RtStr *number_text(Value v, int base, const char *prefix) {
    Value n = rt_index(v);
    if (!n)
        return NULL;
    bool negative = rt_int_compare(n, RT_SMALL(0)) < 0;
    return rt_str_format("%s%s%S", negative ? "-" : "", prefix, rt_int_to_str(negative ? rt_fast_int_neg(n) : n, base));
}

RtStr *rt_builtin_hex(Value v) { return number_text(v, 16, "0x"); }
RtStr *rt_builtin_oct(Value v) { return number_text(v, 8, "0o"); }
RtStr *rt_builtin_bin(Value v) { return number_text(v, 2, "0b"); }

/* ---- introspection ---------------------------------------------------------------------------- */

bool rt_builtin_callable(Value v) { return rt_type_of(v)->call != NULL; }

Value rt_builtin_globals(void) {
    Value m = rt_asking_module ? RT_VAL(rt_asking_module) : rt_dict_get_str(rt_sys_modules(), RT_TEXT("__main__"));
    if (m && rt_is_subtype(rt_type_of(m), &rt_type_module))
        return rt_globals_of(RT_AS(RtModule, m));
    return m ? rt_getattr(m, RT_TEXT("__dict__")) : RT_VAL(rt_dict_new(0));
}

Value rt_builtin_dir(Value obj) {
    RtList *names;
    if (!obj) {
        Value d = rt_builtin_globals();
        names = d ? rt_list_from_iterable(d) : NULL;
    } else {
        Value method = rt_lookup_special(obj, RT_TEXT("__dir__"));
        if (!method)
            return rt_pending() ? 0 : rt_raise(&rt_exc_TypeError, "object does not provide __dir__");
        Value r = rt_call0(method);
        names = r ? rt_list_from_iterable(r) : NULL;
    }
    return names && rt_list_sort(names, 0, false) == 0 ? RT_VAL(names) : 0;
}

Value rt_builtin_vars(Value obj) {
    if (!obj)
        return rt_builtin_globals();
    Value d = rt_getattr_or_null(obj, RT_TEXT("__dict__"));
    if (d || rt_pending())
        return d;
    return rt_raise(&rt_exc_TypeError, "vars() argument must have __dict__ attribute");
}

/* ---- statements in the guise of functions ----------------------------------------------------- */

Value rt_builtin_import(Value name, Value globals, Value locals, Value fromlist, Value level) {
    if (!rt_type_has(name, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "module name must be a string");
    if (level != RT_SMALL(0))
        return rt_raise(&rt_exc_NotImplementedError, "__import__() with a relative level is not supported in a compiled program");
    int from = fromlist ? rt_truth(fromlist) : 0;
    return from < 0 ? 0 : rt_import(RT_AS(RtStr, name), from != 0);
}

Value rt_builtin_build_class(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs < 2)
        return rt_raise(&rt_exc_TypeError, "__build_class__: not enough arguments");
    if (!rt_has_type(args[0], &rt_type_function))
        return rt_raise(&rt_exc_TypeError, "__build_class__: func must be a function");
    if (!rt_type_has(args[1], RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "__build_class__: name is not a string");
    RtDict *keywords = NULL;
    for (int64_t i = 0; kwnames && i < kwnames->length; i++) {
        if (!keywords)
            keywords = rt_dict_new(kwnames->length);
        if (rt_dict_set(keywords, kwnames->items[i], args[nargs + (size_t)i]) < 0)
            return 0;
    }
    RtTuple *bases = rt_tuple_from_array(args + 2, (int64_t)nargs - 2);
    return rt_build_class(RT_AS(RtFunction, args[0]), RT_AS(RtStr, args[1]), bases, keywords, NULL);
}

Value rt_builtin_exit(Value code) { return rt_raise_value(&rt_exc_SystemExit, code); }
