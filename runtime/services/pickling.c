/* pickling.c - __reduce__ of built-in objects that object.__reduce_ex__ cannot take apart: iterators (with __setstate__, which
 * puts one to a place), methods and descriptors, the singletons. */
#include "runtime/core/names.h"
#include "runtime/services/services.h"
#include "runtime/types/containers.h"

static Value tuple2(Value a, Value b) { return RT_VAL(rt_tuple_from_array((Value[]){a, b}, 2)); }
static Value tuple1(Value a) { return RT_VAL(rt_tuple_from_array(&a, 1)); }
static Value builtin(const char *name) { return rt_builtin_lookup(rt_str_intern(rt_str_from_cstr(name))); }

/* (function, (argument,)) or (function, (argument,), state). */
static Value call_of(const char *function, Value argument, Value state) {
    Value items[3] = {builtin(function), tuple1(argument), state};
    return RT_VAL(rt_tuple_from_array(items, state ? 3 : 2));
}

/* ---- iterators ---------------------------------------------------------------------------------- */

/* RtSeqIter, and the iterators of str, bytes and bytearray, which are laid out like it: an object (0: exhausted) and a place. */
static bool is_sequence_iterator(const RtType *t) {
    return t == &rt_type_list_iterator || t == &rt_type_tuple_iterator || t == &rt_type_str_iterator || t == &rt_type_str_ascii_iterator ||
           t == &rt_type_bytes_iterator || t == &rt_type_bytearray_iterator || t == &rt_type_iterator || t == &rt_type_list_reverseiterator;
}

static Value nothing_for(const RtType *t) {
    if (t == &rt_type_list_iterator || t == &rt_type_list_reverseiterator)
        return RT_VAL(rt_list_new(0));
    if (t == &rt_type_str_iterator || t == &rt_type_str_ascii_iterator)
        return RT_VAL(rt_str_from_cstr(""));
    return RT_VAL(&rt_empty_tuple);
}

static Value reduce_sequence(Value self) {
    const RtSeqIter *it = RT_AS(RtSeqIter, self);
    if (!it->seq)
        return call_of("iter", nothing_for(it->type), 0);
    return call_of(it->type == &rt_type_list_reverseiterator ? "reversed" : "iter", it->seq, rt_from_small(it->pos));
}

/* What is left, as a list; the iterator itself stays where it is. */
static Value reduce_by_list(Value self) {
    size_t size = rt_type_of(self) == &rt_type_set_iterator ? sizeof(RtSetIter) : sizeof(RtDictIter);
    Value copy = RT_VAL(rt_new(rt_type_of(self), size));
    memcpy((char *)RT_OBJ(copy) + sizeof(RtType *), (char *)RT_OBJ(self) + sizeof(RtType *), size - sizeof(RtType *));
    RtList *rest = rt_list_from_iterable(copy);
    return rest ? call_of("iter", RT_VAL(rest), 0) : 0;
}

static Value range_from(Value start, Value step, Value length) {
    Value span = rt_binary(RT_OP_mul, length, step), stop = span ? rt_binary(RT_OP_add, start, span) : 0;
    Value args[4] = {0, start, stop, step};
    return stop ? rt_call(RT_VAL(&rt_type_range), args + 1, 3, NULL) : 0;
}

static Value reduce_range(Value self) {
    if (rt_type_of(self) == &rt_type_longrange_iterator) {
        const RtLongRangeIter *it = RT_AS(RtLongRangeIter, self);
        Value r = range_from(it->start, it->step, it->length);
        return r ? call_of("iter", r, it->pos) : 0;
    }
    const RtRangeIter *it = RT_AS(RtRangeIter, self);
    Value r = range_from(rt_int_from_i64(it->next), rt_int_from_i64(it->step), rt_int_from_i64(it->left));
    return r ? call_of("iter", r, RT_SMALL(0)) : 0;
}

static Value reduce_reversed(Value self) {
    const RtReversed *it = RT_AS(RtReversed, self);
    Value items[3] = {RT_VAL(it->type), tuple1(it->seq && it->pos >= 0 ? it->seq : RT_VAL(&rt_empty_tuple)), rt_from_small(it->pos)};
    return RT_VAL(rt_tuple_from_array(items, it->seq && it->pos >= 0 ? 3 : 2));
}

static Value reduce_zip(Value self) {
    const RtZip *z = RT_AS(RtZip, self);
    Value items[3] = {RT_VAL(z->type), RT_VAL(z->its), RT_TRUE};
    return RT_VAL(rt_tuple_from_array(items, z->strict ? 3 : 2));
}

static Value reduce_map(Value self) {
    const RtMap *m = RT_AS(RtMap, self);
    RtTuple *args = rt_tuple_new(m->its->length + 1);
    args->items[0] = m->func;
    memcpy(args->items + 1, m->its->items, (size_t)m->its->length * sizeof(Value));
    return tuple2(RT_VAL(m->type), RT_VAL(args));
}

Value rt_iterator_reduce(Value self) {
    RtType *t = rt_type_of(self);
    if (is_sequence_iterator(t))
        return reduce_sequence(self);
    if (t == &rt_type_range_iterator || t == &rt_type_longrange_iterator)
        return reduce_range(self);
    if (rt_is_subtype(t, &rt_type_reversed))
        return reduce_reversed(self);
    if (rt_is_subtype(t, &rt_type_zip))
        return reduce_zip(self);
    if (rt_is_subtype(t, &rt_type_map))
        return reduce_map(self);
    if (rt_is_subtype(t, &rt_type_filter))
        return tuple2(RT_VAL(t), tuple2(RT_AS(RtFilter, self)->func, RT_AS(RtFilter, self)->it));
    if (rt_is_subtype(t, &rt_type_enumerate))
        return tuple2(RT_VAL(t), tuple2(RT_AS(RtEnumerate, self)->it, RT_AS(RtEnumerate, self)->count));
    if (t == &rt_type_callable_iterator) {
        const RtCallIter *it = RT_AS(RtCallIter, self);
        return it->callee ? tuple2(builtin("iter"), tuple2(it->callee, it->sentinel)) : call_of("iter", RT_VAL(&rt_empty_tuple), 0);
    }
    return reduce_by_list(self);
}

/* The place in a sequence, held within it as CPython does. */
static int64_t clamp(int64_t n, int64_t least, int64_t most) { return n < least ? least : n > most ? most : n; }

static int set_sequence(Value self, int64_t n) {
    RtSeqIter *it = RT_AS(RtSeqIter, self);
    if (!it->seq)
        return 0;
    int64_t length = it->type == &rt_type_iterator ? INT64_MAX : rt_length(it->seq);
    if (length < 0)
        return -1;
    it->pos = it->type == &rt_type_list_reverseiterator ? clamp(n, -1, length - 1) : clamp(n, 0, length);
    return 0;
}

static int set_range(Value self, Value state, int64_t n) {
    if (rt_type_of(self) == &rt_type_longrange_iterator) {
        RtLongRangeIter *it = RT_AS(RtLongRangeIter, self);
        int below = rt_compare_truth(RT_LT, state, RT_SMALL(0)), above = rt_compare_truth(RT_GT, state, it->length);
        it->pos = below > 0 ? RT_SMALL(0) : above > 0 ? it->length : state;
        return below < 0 || above < 0 ? -1 : 0;
    }
    RtRangeIter *it = RT_AS(RtRangeIter, self);
    n = clamp(n, 0, it->left);
    it->next += n * it->step;
    it->left -= n;
    return 0;
}

int rt_iterator_setstate(Value self, Value state) {
    RtType *t = rt_type_of(self);
    if (rt_is_subtype(t, &rt_type_zip)) {
        int strict = rt_truth(state);
        RT_AS(RtZip, self)->strict = strict > 0;
        return strict < 0 ? -1 : 0;
    }
    if (t == &rt_type_longrange_iterator && rt_type_has(state, RT_TYPE_INT))
        return set_range(self, rt_int_of(state), 0);
    int64_t n = rt_index_i64(state, false);
    if (rt_pending())
        return -1;
    if (t == &rt_type_range_iterator)
        return set_range(self, state, n);
    if (rt_is_subtype(t, &rt_type_reversed)) {
        RtReversed *it = RT_AS(RtReversed, self);
        int64_t length = it->seq ? rt_length(it->seq) : 0;
        if (it->seq)
            it->pos = clamp(n, -1, length - 1);
        return length < 0 ? -1 : 0;
    }
    return set_sequence(self, n);
}

/* ---- others -------------------------------------------------------------------------------------- */

Value rt_singleton_reduce(Value self) { return rt_repr(self); }

/* By name from what has it: (getattr, (owner, name)); of a module, the name alone. */
Value rt_named_reduce(Value self) {
    RtType *t = rt_type_of(self);
    bool bound = t == &rt_type_method || t == &rt_type_builtin_function_or_method || t == &rt_type_method_wrapper;
    Value name = rt_getattr(self, RT_NAME(__name__));
    Value owner = name ? rt_getattr(self, rt_str_intern(rt_str_from_cstr(bound ? "__self__" : "__objclass__"))) : 0;
    if (!owner)
        return 0;
    if (owner == RT_NONE || rt_has_type(owner, &rt_type_module))
        return name;
    return tuple2(builtin("getattr"), tuple2(owner, name));
}

Value rt_namespace_reduce(Value self) {
    Value dict = rt_getattr(self, RT_NAME(__dict__));
    Value items[3] = {RT_VAL(rt_type_of(self)), RT_VAL(&rt_empty_tuple), dict};
    return dict ? RT_VAL(rt_tuple_from_array(items, 3)) : 0;
}

Value rt_alias_reduce(Value self) {
    Value origin = rt_getattr(self, rt_str_intern(rt_str_from_cstr("__origin__"))), args = rt_getattr(self, rt_str_intern(rt_str_from_cstr("__args__")));
    return origin && args ? tuple2(RT_VAL(rt_type_of(self)), tuple2(origin, args)) : 0;
}
