/* range.c - range: start, stop, step and length are ints of any size, nearly always small ones. All
 * arithmetic on small ones is done on int64_t: of 62 bits, so that sums and differences do not wrap. */
#include "runtime/types/containers.h"
#include "runtime/types/range_internal.h"

static bool all_small(const RtRange *r) {
    return rt_is_small(r->start) && rt_is_small(r->stop) && rt_is_small(r->step) && rt_is_small(r->length);
}

/* The number of elements, exactly. */
static Value compute_length(Value start, Value stop, Value step) {
    if (rt_is_small(start) && rt_is_small(stop) && rt_is_small(step)) {
        int64_t a = rt_small(start), b = rt_small(stop), s = rt_small(step);
        if (s > 0)
            return rt_int_from_i64(a < b ? (b - a - 1) / s + 1 : 0);
        return rt_int_from_i64(b < a ? (a - b - 1) / -s + 1 : 0);
    }
    Value low = start, high = stop;
    if (rt_int_compare(step, RT_SMALL(0)) < 0) {
        low = stop;
        high = start;
        step = rt_int_sub(RT_SMALL(0), step);
    }
    if (rt_int_compare(low, high) >= 0)
        return RT_SMALL(0);
    Value span = rt_int_sub(rt_int_sub(high, low), RT_SMALL(1));
    return rt_int_add(rt_binary(RT_OP_floordiv, span, step), RT_SMALL(1));
}

static RtRange *make(Value start, Value stop, Value step) {
    RtRange *r = rt_new(&rt_type_range, sizeof *r);
    r->start = start;
    r->stop = stop;
    r->step = step;
    r->length = compute_length(start, stop, step);
    return r;
}

RtRange *rt_range_new(Value start, Value stop, Value step) {
    if ((start = rt_index(start)) == 0 || (stop = rt_index(stop)) == 0 || (step = rt_index(step)) == 0)
        return NULL;
    if (step == RT_SMALL(0)) {
        rt_raise(&rt_exc_ValueError, "range() arg 3 must not be zero");
        return NULL;
    }
    return make(start, stop, step);
}

static Value element(const RtRange *r, Value i) { /* start + i * step */
    if (RT_LIKELY(all_small(r) && rt_is_small(i)))
        return rt_int_from_i64(rt_small(r->start) + rt_small(i) * rt_small(r->step));
    return rt_int_add(r->start, rt_int_mul(i, r->step));
}

int64_t rt_range_len(RtRange *r) {
    int64_t n;
    if (RT_LIKELY(rt_int_fits_i64(r->length, &n)))
        return n;
    return rt_raise_int(&rt_exc_OverflowError, "Python int too large to convert to C ssize_t");
}

static Value item_at(RtRange *r, Value i) {
    if (rt_int_compare(i, RT_SMALL(0)) < 0)
        i = rt_int_add(i, r->length);
    if (rt_int_compare(i, RT_SMALL(0)) < 0 || rt_int_compare(i, r->length) >= 0)
        return rt_raise(&rt_exc_IndexError, "range object index out of range");
    return element(r, i);
}

Value rt_range_getitem(RtRange *r, int64_t i) { return item_at(r, rt_int_from_i64(i)); }

RtRange *rt_range_getslice(RtRange *r, RtSlice *s) {
    Value at[3];
    if (rt_slice_indices_any(s, r->length, at) < 0)
        return NULL;
    return make(element(r, at[0]), element(r, at[1]), rt_int_mul(r->step, at[2]));
}

/* v is an int: its position, or 0 if it is not an element. */
static Value position(RtRange *r, Value v) {
    if (r->length == RT_SMALL(0))
        return 0;
    if (RT_LIKELY(all_small(r) && rt_is_small(v))) {
        int64_t d = rt_small(v) - rt_small(r->start), s = rt_small(r->step);
        if (d % s != 0 || d / s < 0 || d / s >= rt_small(r->length))
            return 0;
        return rt_int_from_i64(d / s);
    }
    Value d = rt_int_sub(v, r->start);
    if (rt_binary(RT_OP_mod, d, r->step) != RT_SMALL(0))
        return 0;
    Value i = rt_binary(RT_OP_floordiv, d, r->step);
    return rt_int_compare(i, RT_SMALL(0)) < 0 || rt_int_compare(i, r->length) >= 0 ? 0 : i;
}

/* An exact int or bool as an int; 0: must be compared element by element. */
static Value plain_int(Value v) { return rt_is_int_exact(v) || rt_is_bool(v) ? rt_int_of(v) : 0; }

/* Walks the range: the count of elements equal to v, or, if first, the position of the first, else -1. */
static int64_t scan(RtRange *r, Value v, bool first) {
    int64_t n = 0, i = 0;
    for (Value at = RT_SMALL(0); rt_int_compare(at, r->length) < 0; at = rt_int_add(at, RT_SMALL(1)), i++) {
        int eq = rt_equal(element(r, at), v);
        if (eq < 0)
            return -2;
        if (eq && first)
            return i;
        n += eq;
    }
    return first ? -1 : n;
}

int rt_range_contains(RtRange *r, Value v) {
    Value n = plain_int(v);
    if (n != 0)
        return position(r, n) != 0;
    int64_t found = scan(r, v, true);
    return found >= 0 ? 1 : found == -1 ? 0 : -1;
}

Value rt_range_count(RtRange *r, Value v) {
    Value n = plain_int(v);
    if (n != 0)
        return RT_SMALL(position(r, n) != 0);
    int64_t found = scan(r, v, false);
    return found < 0 ? 0 : rt_int_from_i64(found);
}

Value rt_range_index(RtRange *r, Value v) {
    Value n = plain_int(v);
    if (n != 0) {
        Value i = position(r, n);
        return i != 0 ? i : rt_raise(&rt_exc_ValueError, "%R is not in range", v);
    }
    int64_t found = scan(r, v, true);
    if (found == -1)
        return rt_raise(&rt_exc_ValueError, "sequence.index(x): x not in sequence");
    return found < 0 ? 0 : rt_int_from_i64(found);
}

Value rt_range_start(RtRange *r) { return r->start; }
Value rt_range_stop(RtRange *r) { return r->stop; }
Value rt_range_step(RtRange *r) { return r->step; }

/* ---- iterators ---- */

static Value new_iterator(Value start, Value step, Value length) {
    /* the value past the last one must fit as well: next is computed ahead */
    if (rt_is_small(start) && rt_is_small(step) && rt_is_small(length) &&
        rt_is_small(rt_int_add(start, rt_int_mul(step, length)))) {
        RtRangeIter *it = rt_new(&rt_type_range_iterator, sizeof *it);
        it->next = rt_small(start);
        it->step = rt_small(step);
        it->left = rt_small(length);
        return RT_VAL(it);
    }
    RtLongRangeIter *it = rt_new(&rt_type_longrange_iterator, sizeof *it);
    it->start = start;
    it->step = step;
    it->length = length;
    it->pos = RT_SMALL(0);
    return RT_VAL(it);
}

Value rt_range_iter(RtRange *r) { return new_iterator(r->start, r->step, r->length); }

Value rt_range_reversed(RtRange *r) {
    Value last = rt_int_sub(r->length, RT_SMALL(1));
    return new_iterator(rt_int_add(r->start, rt_int_mul(r->step, last)), rt_int_sub(RT_SMALL(0), r->step), r->length);
}

static Value range_next(Value self) {
    RtRangeIter *it = RT_AS(RtRangeIter, self);
    if (it->left <= 0)
        return 0;
    int64_t v = it->next;
    it->next += it->step;
    it->left--;
    return rt_from_small(v);
}

static Value long_next(Value self) {
    RtLongRangeIter *it = RT_AS(RtLongRangeIter, self);
    if (rt_int_compare(it->pos, it->length) >= 0)
        return 0;
    Value v = rt_int_add(it->start, rt_int_mul(it->pos, it->step));
    it->pos = rt_int_add(it->pos, RT_SMALL(1));
    return v;
}

Value rt_range_iterator_hint(Value self) {
    if (rt_has_type(self, &rt_type_range_iterator))
        return rt_int_from_i64(RT_AS(RtRangeIter, self)->left);
    return rt_int_sub(RT_AS(RtLongRangeIter, self)->length, RT_AS(RtLongRangeIter, self)->pos);
}

/* ---- slots ---- */

static Value range_make(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("range", kwnames) < 0 || rt_check_arity("range", nargs, 1, 3) < 0)
        return 0;
    if (nargs == 1)
        return RT_VAL(rt_range_new(RT_SMALL(0), args[0], RT_SMALL(1)));
    return RT_VAL(rt_range_new(args[0], args[1], nargs == 3 ? args[2] : RT_SMALL(1)));
}

static Value range_getitem(Value self, Value key) {
    RtRange *r = RT_AS(RtRange, self);
    if (rt_has_type(key, &rt_type_slice))
        return RT_VAL(rt_range_getslice(r, RT_AS(RtSlice, key)));
    if (!rt_has_index(key))
        return rt_raise(&rt_exc_TypeError, "range indices must be integers or slices, not %T", key);
    Value i = rt_index(key);
    return i == 0 ? 0 : item_at(r, i);
}

static Value range_repr(Value self) {
    RtRange *r = RT_AS(RtRange, self);
    if (r->step == RT_SMALL(1))
        return RT_VAL(rt_str_format("range(%V, %V)", r->start, r->stop));
    return RT_VAL(rt_str_format("range(%V, %V, %V)", r->start, r->stop, r->step));
}

/* What makes two ranges equal: the sequence, not how it was written. */
static void identity_of(const RtRange *r, Value key[3]) {
    key[0] = r->length;
    key[1] = r->length == RT_SMALL(0) ? RT_NONE : r->start;
    key[2] = r->length == RT_SMALL(0) || r->length == RT_SMALL(1) ? RT_NONE : r->step;
}

static Value range_compare(Value a, Value b, RtCompareOp op) {
    if (!rt_has_type(a, &rt_type_range) || !rt_has_type(b, &rt_type_range) || (op != RT_EQ && op != RT_NE))
        return RT_NOT_IMPLEMENTED;
    Value x[3], y[3];
    identity_of(RT_AS(RtRange, a), x);
    identity_of(RT_AS(RtRange, b), y);
    return rt_compare_items(x, 3, y, 3, op);
}

static int64_t range_hash(Value self) {
    Value key[3];
    identity_of(RT_AS(RtRange, self), key);
    return rt_tuple_hash(rt_tuple_from_array(key, 3));
}

static int range_has(Value self, Value v) { return rt_range_contains(RT_AS(RtRange, self), v); }
static int range_truth(Value self) { return RT_AS(RtRange, self)->length != RT_SMALL(0); }
static int64_t range_length(Value self) { return rt_range_len(RT_AS(RtRange, self)); }
static Value range_iter(Value self) { return rt_range_iter(RT_AS(RtRange, self)); }
static Value iter_self(Value self) { return self; }

RtTuple *rt_range_reduce(RtRange *r) {
    RtTuple *args = rt_tuple_from_array((Value[]){r->start, r->stop, r->step}, 3);
    return rt_tuple_from_array((Value[]){RT_VAL(&rt_type_range), RT_VAL(args)}, 2);
}

/* Slots of range, its iterators, and slice. */
void rt_range_type_init(void) {
    RtType *t = &rt_type_range;
    t->new_ = range_make;
    t->repr = range_repr;
    t->iter = range_iter;
    t->hash = range_hash;
    t->truth = range_truth;
    t->length = range_length;
    t->compare = range_compare;
    t->getitem = range_getitem;
    t->contains = range_has;
    rt_type_range_iterator.size = sizeof(RtRangeIter);
    rt_type_range_iterator.iter = iter_self;
    rt_type_range_iterator.next = range_next;
    rt_type_longrange_iterator.size = sizeof(RtLongRangeIter);
    rt_type_longrange_iterator.iter = iter_self;
    rt_type_longrange_iterator.next = long_next;
    rt_slice_type_init();
}
