/* protocols.c - what is asked of every object, whatever its type: truth, length, hash, text, items,
 * iteration, unpacking, conversion to an index.
 */
#include "runtime/core/runtime.h"
#include "runtime/services/services.h"
#include "runtime/types/containers.h"

/* ---- truth, length, hash ---------------------------------------------------------------------- */

int rt_truth(Value v) {
    if (v == RT_TRUE)
        return 1;
    if (v == RT_FALSE || v == RT_NONE)
        return 0;
    if (rt_is_small(v))
        return v != RT_SMALL(0);
    if (rt_is_tagged_float(v))
        return 1; /* zeros are not tagged */
    RtType *t = RT_OBJ(v)->type;
    if (t->truth)
        return t->truth(v);
    if (t->length) {
        int64_t n = t->length(v);
        return n < 0 ? -1 : n > 0;
    }
    return 1;
}

int64_t rt_length(Value v) {
    RtType *t = rt_type_of(v);
    if (RT_LIKELY(t->length != NULL))
        return t->length(v);
    return rt_raise_int(&rt_exc_TypeError, "object of type '%T' has no len()", v);
}

/* -1: not known. Else len() or __length_hint__. Errors: -2. */
static int64_t asked_length(Value v) {
    RtType *t = rt_type_of(v);
    if (t->length) {
        int64_t n = t->length(v);
        if (n >= 0)
            return n;
        if (!rt_pending_is(&rt_exc_TypeError))
            return -2;
        rt_clear();
    }
    Value hint = rt_lookup_special(v, RT_TEXT("__length_hint__"));
    if (!hint)
        return rt_pending() ? -2 : -1;
    Value r = rt_call0(hint);
    if (!r) {
        if (!rt_pending_is(&rt_exc_TypeError))
            return -2;
        rt_clear();
        return -1;
    }
    if (r == RT_NOT_IMPLEMENTED)
        return -1;
    if (!rt_type_has(r, RT_TYPE_INT)) {
        rt_raise(&rt_exc_TypeError, "__length_hint__ must be an integer, not %T", r);
        return -2;
    }
    int64_t n = rt_index_i64(r, false);
    if (n < 0 && !rt_pending())
        rt_raise(&rt_exc_ValueError, "__length_hint__() should return >= 0");
    return n < 0 ? -2 : n;
}

int64_t rt_length_hint(Value v, int64_t otherwise) {
    int64_t n = asked_length(v);
    return n == -1 ? otherwise : n == -2 ? -1 : n;
}

int64_t rt_hash(Value v) {
    if (rt_is_small(v)) {
        int64_t n = rt_small(v);
        if (RT_UNLIKELY(n == RT_SMALL_MAX || n == -RT_SMALL_MAX))
            return 0;
        return n == -1 || n == RT_SMALL_MIN ? -2 : n;
    }
    if (rt_has_type(v, &rt_type_str))
        return rt_str_hash(RT_AS(RtStr, v));
    RtType *t = rt_type_of(v);
    if (RT_LIKELY(t->hash != NULL))
        return t->hash(v);
    return rt_raise_int(&rt_exc_TypeError, "unhashable type: '%T'", v);
}

/* ---- text ------------------------------------------------------------------------------------- */

static bool stack_is_low(void) { return RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit); }

static Value checked_str(Value r, const char *method) {
    if (!r || rt_type_has(r, RT_TYPE_STR))
        return r;
    return rt_raise(&rt_exc_TypeError, "%s returned non-string (type %T)", method, r);
}

/* Calls of rt_repr inside each other: each would count for CPython's limit too. */
static _Thread_local int64_t repr_depth;

Value rt_repr(Value v) {
    if (stack_is_low() || RT_UNLIKELY(repr_depth >= rt_sys_getrecursionlimit()))
        return rt_raise(&rt_exc_RecursionError, "maximum recursion depth exceeded while getting the repr of an object");
    RtType *t = rt_type_of(v);
    if (!t->repr)
        return RT_VAL(rt_str_format("<%s object at 0x%lx>", t->name, v));
    repr_depth++;
    Value r = t->repr(v);
    repr_depth--;
    return checked_str(r, "__repr__");
}

Value rt_str(Value v) {
    if (rt_has_type(v, &rt_type_str))
        return v;
    RtType *t = rt_type_of(v);
    if (!t->str)
        return rt_repr(v);
    if (stack_is_low())
        return rt_raise(&rt_exc_RecursionError, "maximum recursion depth exceeded while getting the str of an object");
    return checked_str(t->str(v), "__str__");
}

Value rt_format(Value v, RtStr *spec) {
    bool empty = !spec || spec->length == 0;
    if (empty && (rt_has_type(v, &rt_type_str) || rt_is_int_exact(v) || rt_is_float_exact(v)))
        return rt_str(v);
    Value method = rt_lookup_special(v, RT_TEXT("__format__"));
    if (!method)
        return rt_pending() ? 0 : rt_raise(&rt_exc_TypeError, "Type %T doesn't define __format__", v);
    Value r = rt_call1(method, RT_VAL(spec ? spec : rt_str_from_cstr("")));
    if (r && !rt_type_has(r, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "__format__ must return a str, not %T", r);
    return r;
}

/* ---- index ------------------------------------------------------------------------------------ */

Value rt_index(Value v) {
    if (rt_is_int_exact(v))
        return v;
    if (rt_type_has(v, RT_TYPE_INT))
        return rt_int_of(v);
    RtUnary f = rt_type_of(v)->index;
    if (!f)
        return rt_raise(&rt_exc_TypeError, "'%T' object cannot be interpreted as an integer", v);
    Value r = f(v);
    if (!r || rt_is_int_exact(r))
        return r;
    if (!rt_type_has(r, RT_TYPE_INT))
        return rt_raise(&rt_exc_TypeError, "__index__ returned non-int (type %T)", r);
    return rt_int_of(r);
}

int64_t rt_index_i64(Value v, bool clamp) {
    if (RT_LIKELY(rt_is_small(v)))
        return rt_small(v);
    Value n = rt_index(v);
    int64_t out;
    if (!n)
        return -1;
    if (rt_int_fits_i64(n, &out))
        return out;
    if (clamp)
        return rt_int_compare(n, RT_SMALL(0)) < 0 ? INT64_MIN : INT64_MAX;
    return rt_raise_int(&rt_exc_OverflowError, "Python int too large to convert to C ssize_t");
}

/* ---- items ------------------------------------------------------------------------------------ */

/* A class subscripted: its metaclass has no __getitem__; __class_getitem__ is asked. */
static Value class_getitem(RtType *cls, Value key) {
    if (cls == &rt_type_type)
        return rt_generic_alias_new(RT_VAL(cls), key);
    Value method = rt_getattr_or_null(RT_VAL(cls), RT_TEXT("__class_getitem__"));
    if (method && method != RT_NONE)
        return rt_call1(method, key);
    if (rt_pending())
        return 0;
    return rt_raise(&rt_exc_TypeError, "type '%N' is not subscriptable", cls);
}

Value rt_getitem(Value v, Value key) {
    RtType *t = rt_type_of(v);
    if (RT_LIKELY(t->getitem != NULL))
        return t->getitem(v, key);
    if (t->flags & RT_TYPE_TYPE)
        return class_getitem(RT_AS(RtType, v), key);
    return rt_raise(&rt_exc_TypeError, "'%T' object is not subscriptable", v);
}

/* Whether CPython takes an item of it for one of a sequence, as every Python class may be; such an index must fit first. */
static bool is_sequence_index(const RtType *t, Value key) {
    return ((t->flags & RT_TYPE_HEAP) || t->getitem || t->contains) && rt_type_of(key)->index;
}

int rt_setitem(Value v, Value key, Value value) {
    RtType *t = rt_type_of(v);
    if (RT_LIKELY(t->setitem != NULL))
        return t->setitem(v, key, value);
    if (is_sequence_index(t, key) && rt_index_sized(key, &rt_exc_IndexError) == -1 && rt_pending())
        return -1;
    return rt_raise_int(&rt_exc_TypeError, "'%T' object does not support item assignment", v);
}

int rt_delitem(Value v, Value key) {
    RtType *t = rt_type_of(v);
    if (RT_LIKELY(t->setitem != NULL))
        return t->setitem(v, key, 0);
    bool as_sequence = is_sequence_index(t, key);
    if (as_sequence && rt_index_sized(key, &rt_exc_IndexError) == -1 && rt_pending())
        return -1;
    const char *verb = as_sequence ? "doesn't support" : "does not support";
    return rt_raise_int(&rt_exc_TypeError, "'%T' object %s item deletion", v, verb);
}

int rt_contains(Value container, Value item) {
    RtType *t = rt_type_of(container);
    if (RT_LIKELY(t->contains != NULL))
        return t->contains(container, item);
    Value it = rt_iter(container);
    if (!it) {
        if (rt_pending_is(&rt_exc_TypeError) && !t->iter) {
            rt_clear();
            rt_raise(&rt_exc_TypeError, "argument of type '%T' is not iterable", container);
        }
        return -1;
    }
    for (Value x; (x = rt_next(it)) != 0;) {
        int r = rt_equal(x, item);
        if (r != 0)
            return r;
    }
    return rt_pending() ? -1 : 0;
}

/* ---- iteration -------------------------------------------------------------------------------- */

/* Old-style sequences: __getitem__ without __iter__. */
static bool is_sequence(const RtType *t) {
    return t->getitem && ((t->flags & RT_TYPE_HEAP) || (t->flags & RT_TYPE_SEQUENCE)) && !(t->flags & RT_TYPE_DICT);
}

Value rt_iter(Value v) {
    RtType *t = rt_type_of(v);
    if (RT_LIKELY(t->iter != NULL)) {
        Value it = t->iter(v);
        if (it && RT_UNLIKELY(!rt_type_of(it)->next))
            return rt_raise(&rt_exc_TypeError, "iter() returned non-iterator of type '%T'", it);
        return it;
    }
    if (is_sequence(t))
        return rt_new_seq_iter(&rt_type_iterator, v, 0);
    return rt_raise(&rt_exc_TypeError, "'%T' object is not iterable", v);
}

Value rt_next(Value it) {
    RtUnary f = rt_type_of(it)->next;
    if (RT_UNLIKELY(!f))
        return rt_raise(&rt_exc_TypeError, "'%T' object is not an iterator", it);
    Value v = f(it);
    if (!v && rt_pending() && rt_pending_is(&rt_exc_StopIteration))
        rt_clear();
    return v;
}

int rt_iterate(Value iterable, int (*each)(Value item, void *ctx), void *ctx) {
    if (rt_has_type(iterable, &rt_type_tuple)) {
        RtTuple *t = RT_AS(RtTuple, iterable);
        for (int64_t i = 0; i < t->length; i++) {
            int r = each(t->items[i], ctx);
            if (r != 0)
                return r < 0 ? -1 : 0;
        }
        return 0;
    }
    if (rt_has_type(iterable, &rt_type_list)) {
        RtList *l = RT_AS(RtList, iterable);
        for (int64_t i = 0; i < l->length; i++) { /* the list may change while we go */
            int r = each(l->items[i], ctx);
            if (r != 0)
                return r < 0 ? -1 : 0;
        }
        return 0;
    }
    Value it = rt_iter(iterable);
    if (!it)
        return -1;
    for (Value x; (x = rt_next(it)) != 0;) {
        int r = each(x, ctx);
        if (r != 0)
            return r < 0 ? -1 : 0;
    }
    return rt_pending() ? -1 : 0;
}

/* ---- unpacking -------------------------------------------------------------------------------- */

static int too_many_values(size_t n) {
    return rt_raise_int(&rt_exc_ValueError, "too many values to unpack (expected %zu)", n);
}

static int too_few_values(const char *at_least, size_t n, size_t got) {
    return rt_raise_int(&rt_exc_ValueError, "not enough values to unpack (expected %s%zu, got %zu)", at_least, n, got);
}

void rt_raise_unpack(int64_t have, int64_t want) {
    if (have < want)
        too_few_values("", (size_t)want, (size_t)have);
    else
        too_many_values((size_t)want);
}

static int unpack_array(const Value *items, size_t have, Value *out, size_t n) {
    if (have < n)
        return too_few_values("", n, have);
    if (have > n)
        return too_many_values(n);
    memcpy(out, items, n * sizeof *out);
    return 0;
}

static Value unpack_iter(Value v) {
    RtType *t = rt_type_of(v);
    if (!t->iter && !is_sequence(t))
        return rt_raise(&rt_exc_TypeError, "cannot unpack non-iterable %T object", v);
    return rt_iter(v);
}

int rt_unpack(Value v, Value *out, size_t n) {
    if (rt_has_type(v, &rt_type_tuple))
        return unpack_array(RT_AS(RtTuple, v)->items, (size_t)RT_AS(RtTuple, v)->length, out, n);
    if (rt_has_type(v, &rt_type_list))
        return unpack_array(RT_AS(RtList, v)->items, (size_t)RT_AS(RtList, v)->length, out, n);
    Value it = unpack_iter(v);
    if (!it)
        return -1;
    for (size_t i = 0; i < n; i++) {
        out[i] = rt_next(it);
        if (!out[i])
            return rt_pending() ? -1 : too_few_values("", n, i);
    }
    if (rt_next(it))
        return too_many_values(n);
    return rt_pending() ? -1 : 0;
}

int rt_unpack_star(Value v, Value *out, size_t before, size_t after) {
    Value it = unpack_iter(v);
    if (!it)
        return -1;
    for (size_t i = 0; i < before; i++) {
        out[i] = rt_next(it);
        if (!out[i])
            return rt_pending() ? -1 : too_few_values("at least ", before + after, i);
    }
    RtList *rest = rt_list_from_iterable(it);
    if (!rest)
        return -1;
    if ((size_t)rest->length < after)
        return too_few_values("at least ", before + after, before + (size_t)rest->length);
    int64_t keep = rest->length - (int64_t)after;
    if (after > 0) {
        memcpy(out + before + 1, rest->items + keep, after * sizeof *out);
        memset(rest->items + keep, 0, after * sizeof *out);
    }
    rest->length = keep;
    out[before] = RT_VAL(rest);
    return 0;
}

/* ---- errors that nobody can catch ------------------------------------------------------------- */

/* sys.unraisablehook where the program has replaced it. True if it took the exception, or failed. */
static bool call_unraisablehook(Value exc, Value where) {
    Value hook = rt_sys_get("unraisablehook"), own = rt_sys_get("__unraisablehook__");
    if (!hook || hook == own || !own)
        return false;
    if (rt_is_none(hook) || rt_call1(hook, rt_sys_unraisable_args(exc, where)))
        return true;
    exc = rt_fetch();
    rt_print_error_text(rt_str_format("Exception ignored in sys.unraisablehook: %R\n", hook));
    rt_print_exception(exc);
    rt_clear();
    return true;
}

Value rt_print_unraisable(Value where) {
    Value exc = rt_fetch();
    if (!exc || call_unraisablehook(exc, where))
        return RT_NONE;
    Value text = where ? rt_repr(where) : 0;
    rt_clear();
    rt_print_error_text(text ? rt_str_format("Exception ignored in: %V\n", text) : rt_str_from_cstr("Exception ignored:\n"));
    rt_print_exception(exc);
    rt_clear();
    return RT_NONE;
}
