/* slice.c - slice objects: start, stop, step are any values; what they select of a sequence is
 * computed with 64-bit indices (rt_slice_indices) or, for range and slice.indices, with any ints. */
#include "runtime/types/containers.h"
#include "runtime/types/range_internal.h"

RtSlice *rt_slice_new(Value start, Value stop, Value step) {
    RtSlice *s = rt_new(&rt_type_slice, sizeof *s);
    s->start = start;
    s->stop = stop;
    s->step = step;
    return s;
}

/* A bound as a 64-bit number, clamped. 0 or -1. */
static int bound(Value v, int64_t *out) {
    if (RT_LIKELY(rt_is_small(v))) {
        *out = rt_small(v);
        return 0;
    }
    if (!rt_has_index(v))
        return rt_raise_int(&rt_exc_TypeError, "slice indices must be integers or None or have an __index__ method");
    *out = rt_index_i64(v, true);
    return rt_pending() ? -1 : 0;
}

/* Moves a bound into [low, high] of a sequence: from its end if negative. */
static int64_t clamp(int64_t i, int64_t length, bool backwards) {
    if (i < 0) {
        i += length;
        return i < 0 ? (backwards ? -1 : 0) : i;
    }
    return i >= length ? (backwards ? length - 1 : length) : i;
}

int rt_slice_indices(RtSlice *s, int64_t length, int64_t *start, int64_t *stop, int64_t *step, int64_t *count) {
    int64_t by = 1, from, to;
    if (s->step != RT_NONE) {
        if (bound(s->step, &by) < 0)
            return -1;
        if (by == 0)
            return rt_raise_int(&rt_exc_ValueError, "slice step cannot be zero");
        if (by < -INT64_MAX)
            by = -INT64_MAX;
    }
    bool backwards = by < 0;
    from = backwards ? length - 1 : 0;
    to = backwards ? -1 : length;
    if (s->start != RT_NONE) {
        if (bound(s->start, &from) < 0)
            return -1;
        from = clamp(from, length, backwards);
    }
    if (s->stop != RT_NONE) {
        if (bound(s->stop, &to) < 0)
            return -1;
        to = clamp(to, length, backwards);
    }
    *start = from;
    *stop = to;
    *step = by;
    if (backwards)
        *count = to < from ? (from - to - 1) / -by + 1 : 0;
    else
        *count = from < to ? (to - from - 1) / by + 1 : 0;
    return 0;
}

/* ---- with ints of any size ---- */

static Value any_bound(Value v) {
    if (!rt_has_index(v))
        return rt_raise(&rt_exc_TypeError, "slice indices must be integers or None or have an __index__ method");
    return rt_index(v);
}

static Value clamp_any(Value v, Value length, Value low, Value high) {
    v = any_bound(v);
    if (v == 0)
        return 0;
    if (rt_int_compare(v, RT_SMALL(0)) < 0) {
        v = rt_int_add(v, length);
        return rt_int_compare(v, low) < 0 ? low : v;
    }
    return rt_int_compare(v, high) > 0 ? high : v;
}

int rt_slice_indices_any(RtSlice *s, Value length, Value out[3]) {
    Value step = s->step == RT_NONE ? RT_SMALL(1) : any_bound(s->step);
    if (step == 0)
        return -1;
    int sign = rt_int_compare(step, RT_SMALL(0));
    if (sign == 0)
        return rt_raise_int(&rt_exc_ValueError, "slice step cannot be zero");
    Value low = RT_SMALL(sign < 0 ? -1 : 0);
    Value high = sign < 0 ? rt_int_sub(length, RT_SMALL(1)) : length;
    out[0] = s->start == RT_NONE ? (sign < 0 ? high : low) : clamp_any(s->start, length, low, high);
    if (out[0] == 0)
        return -1;
    out[1] = s->stop == RT_NONE ? (sign < 0 ? low : high) : clamp_any(s->stop, length, low, high);
    out[2] = step;
    return out[1] == 0 ? -1 : 0;
}

RtTuple *rt_slice_indices_method(RtSlice *s, Value length) {
    Value n = rt_index(length), out[3];
    if (n == 0)
        return NULL;
    if (rt_int_compare(n, RT_SMALL(0)) < 0) {
        rt_raise(&rt_exc_ValueError, "length should not be negative");
        return NULL;
    }
    return rt_slice_indices_any(s, n, out) < 0 ? NULL : rt_tuple_from_array(out, 3);
}

Value rt_slice_start(RtSlice *s) { return s->start; }
Value rt_slice_stop(RtSlice *s) { return s->stop; }
Value rt_slice_step(RtSlice *s) { return s->step; }

/* ---- slots ---- */

static Value slice_make(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("slice", kwnames) < 0 || rt_check_arity("slice", nargs, 1, 3) < 0)
        return 0;
    if (nargs == 1)
        return RT_VAL(rt_slice_new(RT_NONE, args[0], RT_NONE));
    return RT_VAL(rt_slice_new(args[0], args[1], nargs == 3 ? args[2] : RT_NONE));
}

static Value slice_repr(Value self) {
    RtSlice *s = RT_AS(RtSlice, self);
    Value a = rt_repr(s->start);
    Value b = a == 0 ? 0 : rt_repr(s->stop);
    Value c = b == 0 ? 0 : rt_repr(s->step);
    return c == 0 ? 0 : RT_VAL(rt_str_format("slice(%V, %V, %V)", a, b, c));
}

static Value slice_compare(Value a, Value b, RtCompareOp op) {
    if (!rt_has_type(a, &rt_type_slice) || !rt_has_type(b, &rt_type_slice))
        return RT_NOT_IMPLEMENTED;
    return rt_compare_items(&RT_AS(RtSlice, a)->start, 3, &RT_AS(RtSlice, b)->start, 3, op);
}

RtTuple *rt_slice_reduce(RtSlice *s) {
    RtTuple *args = rt_tuple_from_array((Value[]){s->start, s->stop, s->step}, 3);
    return rt_tuple_from_array((Value[]){RT_VAL(&rt_type_slice), RT_VAL(args)}, 2);
}

/* Slots of slice; called by rt_range_type_init. */
void rt_slice_type_init(void) {
    RtType *t = &rt_type_slice;
    t->new_ = slice_make;
    t->repr = slice_repr;
    t->compare = slice_compare;
    t->hash = rt_hash_not_implemented;
}
