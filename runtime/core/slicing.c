/* slicing.c - x[a:b:c] as emitted code does it: no slice object for a builtin sequence; and the next
 * item of a for loop that unpacks pairs, without the tuple in between.
 */
#include "runtime/core/emit_inline.h"
#include "runtime/types/containers.h"

static Value list_span(const RtList *l, RtSpan s) {
    RtList *r = rt_list_new(s.count);
    if (s.step == 1) {
        if (s.count > 0)
            memcpy(r->items, l->items + s.start, (size_t)s.count * sizeof(Value));
    } else {
        for (int64_t i = 0; i < s.count; i++)
            r->items[i] = l->items[s.start + i * s.step];
    }
    r->length = s.count;
    return RT_VAL(r);
}

static Value tuple_span(RtTuple *t, RtSpan s) {
    if (s.count == t->length && s.step == 1)
        return RT_VAL(t);
    if (s.step == 1)
        return RT_VAL(rt_tuple_from_array(t->items + s.start, s.count));
    RtTuple *r = rt_tuple_new(s.count);
    for (int64_t i = 0; i < s.count; i++)
        r->items[i] = t->items[s.start + i * s.step];
    return RT_VAL(r);
}

Value rt_do_getslice(Value v, Value start, Value stop, Value step) {
    const RtType *t = rt_is_pointer(v) ? RT_OBJ(v)->type : NULL;
    RtSpan s;
    if (t == &rt_type_list && rt_span_of(start, stop, step, RT_AS(RtList, v)->length, &s))
        return list_span(RT_AS(RtList, v), s);
    if (t == &rt_type_tuple && rt_span_of(start, stop, step, RT_AS(RtTuple, v)->length, &s) && s.count > 0)
        return tuple_span(RT_AS(RtTuple, v), s);
    if (t == &rt_type_str && rt_span_of(start, stop, step, RT_AS(RtStr, v)->length, &s) && s.step == 1 && s.count > 0)
        return s.count == RT_AS(RtStr, v)->length ? v : RT_VAL(rt_str_slice(RT_AS(RtStr, v), s.start, s.start + s.count));
    RtSlice on_stack = {&rt_type_slice, start, stop, step}; /* a builtin sequence does not keep it */
    if (t == &rt_type_list || t == &rt_type_tuple || t == &rt_type_str || t == &rt_type_bytes || t == &rt_type_bytearray)
        return rt_getitem(v, RT_VAL(&on_stack));
    return rt_getitem(v, RT_VAL(rt_slice_new(start, stop, step)));
}

int rt_do_setslice(Value v, Value start, Value stop, Value step, Value item) {
    RtSpan s;
    if (rt_has_type(v, &rt_type_list) && rt_has_type(item, &rt_type_list) && rt_span_of(start, stop, step, RT_AS(RtList, v)->length, &s) && s.step == 1 &&
        s.count == RT_AS(RtList, item)->length) {
        if (s.count > 0)
            memmove(RT_AS(RtList, v)->items + s.start, RT_AS(RtList, item)->items, (size_t)s.count * sizeof(Value));
        return 0;
    }
    RtSlice on_stack = {&rt_type_slice, start, stop, step};
    if (rt_has_type(v, &rt_type_list) || rt_has_type(v, &rt_type_bytearray))
        return rt_setitem(v, RT_VAL(&on_stack), item);
    return rt_setitem(v, RT_VAL(rt_slice_new(start, stop, step)), item);
}

/* The items of `to` from `at` on become those of s, in one list possibly; room on the stack holds few. */
static bool move_items(RtList *to, int64_t at, const RtList *from, RtSpan s) {
    enum { FEW = 64 };
    Value few[FEW], *out = to->items + at;
    const Value *in = from->items + s.start;
    if (to == from && rt_span_reverses(s, at)) {
        rt_reverse_items(out, s.count);
        return true;
    }
    if (to == from && s.count > FEW)
        return false;
    Value *through = to == from ? few : out;
    for (int64_t i = 0; i < s.count; i++)
        through[i] = in[i * s.step];
    if (to == from && s.count > 0)
        memcpy(out, few, (size_t)s.count * sizeof(Value));
    return true;
}

/* (to, start, stop, None, from, start, stop, step): to[start:stop] = from[start:stop:step], both of them lists. */
Value rt_list_move_span(Value *a, size_t nargs, RtTuple *kwnames) {
    RtList *to = RT_AS(RtList, a[0]), *from = RT_AS(RtList, a[4]);
    RtSpan out, in;
    bool same_size = rt_has_type(a[0], &rt_type_list) && rt_has_type(a[4], &rt_type_list) && rt_span_of(a[5], a[6], a[7], from->length, &in) &&
                     rt_span_of(a[1], a[2], a[3], to->length, &out) && in.count == out.count;
    if (!same_size || !move_items(to, out.start, from, in))
        rt_do_setslice(a[0], a[1], a[2], a[3], rt_do_getslice(a[4], a[5], a[6], a[7]));
    return RT_NONE;
}

/* [v] * n */
RtList *rt_do_list_fill(Value v, int64_t n) {
    if (n > 1 << 20)
        return rt_list_repeat(rt_list_from_array(&v, 1), n);
    RtList *l = rt_list_new(n);
    for (int64_t i = 0; i < n; i++)
        l->items[i] = v;
    l->length = n < 0 ? 0 : n;
    return l;
}

/* ---- pairs */

/* rt_next, without a call for the iterators of list and tuple. */
static inline Value next_of(Value it) {
    if (rt_has_type(it, &rt_type_list_iterator)) {
        RtSeqIter *s = RT_AS(RtSeqIter, it);
        if (s->seq && s->pos < RT_AS(RtList, s->seq)->length)
            return RT_AS(RtList, s->seq)->items[s->pos++];
    }
    return rt_next(it);
}

RtType rt_do_list_group_type; /* only its address matters */

static Value list_iterator(Value list) {
    RtSeqIter *it = rt_new(&rt_type_list_iterator, sizeof *it);
    it->seq = list;
    return RT_VAL(it);
}

/* zip(a, b), enumerate(x): lists without the general call. */
Value rt_do_zip(Value *args, size_t nargs, RtTuple *kwnames) {
    for (size_t i = 0; i < nargs; i++)
        if (!rt_has_type(args[i], &rt_type_list))
            return rt_call(RT_VAL(&rt_type_zip), args, nargs, NULL);
    RtTuple *its = rt_tuple_new((int64_t)nargs);
    for (size_t i = 0; i < nargs; i++)
        its->items[i] = list_iterator(args[i]);
    RtZip *z = rt_new(&rt_type_zip, sizeof *z);
    z->its = its;
    return RT_VAL(z);
}

Value rt_do_enumerate(Value v) {
    if (!rt_has_type(v, &rt_type_list)) {
        Value args[2] = {0, v};
        return rt_call(RT_VAL(&rt_type_enumerate), args + 1, 1, NULL);
    }
    RtEnumerate *e = rt_new(&rt_type_enumerate, sizeof *e);
    e->it = list_iterator(v);
    e->count = RT_SMALL(0);
    return RT_VAL(e);
}

/* The items go to out, and RT_UNPACKED is returned; or an item that is still to be unpacked; or 0. */
Value rt_do_next_pair(Value it, Value *out) {
    const RtType *t = rt_is_pointer(it) ? RT_OBJ(it)->type : NULL;
    if (t == &rt_type_enumerate) {
        RtEnumerate *e = RT_AS(RtEnumerate, it);
        Value v = next_of(e->it);
        if (!v)
            return 0;
        out[0] = e->count;
        out[1] = v;
        e->count = rt_is_small(e->count) ? rt_fast_int_add(e->count, RT_SMALL(1)) : rt_add(e->count, RT_SMALL(1));
        return RT_UNPACKED;
    }
    if (t == &rt_type_zip && RT_AS(RtZip, it)->its->length == 2 && !RT_AS(RtZip, it)->strict) {
        RtTuple *its = RT_AS(RtZip, it)->its;
        Value first = next_of(its->items[0]);
        Value second = first ? next_of(its->items[1]) : 0;
        out[0] = first;
        out[1] = second;
        return second ? RT_UNPACKED : 0;
    }
    if (t == &rt_type_dict_itemiterator) {
        RtDictIter *d = RT_AS(RtDictIter, it);
        const RtDict *dict = d->dict;
        if (dict && d->used == dict->used && d->left > 0 && d->pos < dict->n_entries && dict->entries[d->pos].key) {
            out[0] = dict->entries[d->pos].key;
            out[1] = dict->entries[d->pos].value;
            d->pos++;
            d->left--;
            return RT_UNPACKED;
        }
    }
    return rt_next(it);
}
