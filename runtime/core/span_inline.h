/* span_inline.h - what the bounds of a slice select of a list, and the moves of a few items that emitted code does in line:
 * a piece of a list reversed in place, an item taken out and put in elsewhere. With constant bounds little is left of it. */
#ifndef RT_SPAN_INLINE_H
#define RT_SPAN_INLINE_H

#include "runtime/core/proto.h"

/* One bound, moved into the sequence; false if it is neither None nor a small int. */
static inline bool rt_span_bound(Value v, int64_t length, int64_t omitted, bool backwards, int64_t *out) {
    if (v == RT_NONE) {
        *out = omitted;
        return true;
    }
    if (RT_UNLIKELY(!rt_is_small(v)))
        return false;
    int64_t i = rt_small(v);
    if (i < 0) {
        i += length;
        *out = i < 0 ? (backwards ? -1 : 0) : i;
    } else {
        *out = i >= length ? (backwards ? length - 1 : length) : i;
    }
    return true;
}

typedef struct RtSpan { int64_t start, step, count; } RtSpan;

/* What the bounds select of a sequence; false if they need the general way. */
static inline bool rt_span_of(Value start, Value stop, Value step, int64_t length, RtSpan *out) {
    int64_t by = step == RT_NONE ? 1 : rt_is_small(step) ? rt_small(step) : 0, from, to;
    bool backwards = by < 0;
    if (by == 0 || !rt_span_bound(start, length, backwards ? length - 1 : 0, backwards, &from) || !rt_span_bound(stop, length, backwards ? -1 : length, backwards, &to))
        return false;
    out->start = from;
    out->step = by;
    if (backwards)
        out->count = to < from ? (by == -1 ? from - to : (from - to - 1) / -by + 1) : 0;
    else
        out->count = from < to ? (by == 1 ? to - from : (to - from - 1) / by + 1) : 0;
    return true;
}

/* Are these the items from `at` on, the last one first? */
static inline bool rt_span_reverses(RtSpan s, int64_t at) { return s.step == -1 && s.start - s.count + 1 == at; }

static inline void rt_reverse_items(Value *items, int64_t n) {
    for (Value *low = items, *high = items + n - 1; low < high; low++, high--) {
        Value v = *low;
        *low = *high;
        *high = v;
    }
}

/* to[start:stop] = from[in_start:in_stop:in_step], both of them lists; the two None of the row are steps. */
static inline Value rt_do_move_span(Value to, Value start, Value stop, Value step, Value from, Value in_start, Value in_stop, Value in_step) {
    RtSpan in, out;
    RtList *l = RT_AS(RtList, to);
    if (RT_LIKELY(to == from && rt_has_type(to, &rt_type_list)) && RT_LIKELY(rt_span_of(in_start, in_stop, in_step, l->length, &in)) &&
        RT_LIKELY(rt_span_of(start, stop, step, l->length, &out)) && in.count == out.count && rt_span_reverses(in, out.start)) {
        rt_reverse_items(l->items + out.start, in.count);
        return RT_NONE;
    }
    Value a[] = {0, to, start, stop, step, from, in_start, in_stop, in_step};
    return rt_list_move_span(a + 1, 8, NULL);
}

/* l.insert(at, l.pop(from)): what lies between moves by one. A few items are moved here rather than by a call. */
static inline int rt_list_move_item(RtList *l, int64_t from, int64_t at) {
    int64_t n = l->length, i = from < 0 ? from + n : from, last = n - 1;
    if (RT_UNLIKELY((uint64_t)i >= (uint64_t)n)) {
        rt_list_pop(l, from);
        return -1;
    }
    int64_t k = at < 0 ? at + last : at;
    k = k < 0 ? 0 : k > last ? last : k;
    Value *p = l->items, v = p[i];
    int64_t by = i < k ? 1 : -1;
    for (; i != k; i += by) {
        p[i] = p[i + by];
        __asm__("" : "+r"(i)); /* or it becomes a call of memmove */
    }
    p[k] = v;
    return 0;
}

#endif
