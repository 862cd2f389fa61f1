/* container_inline.h - what emitted code does with containers in line: items by index, append with
 * spare capacity, loops over list, tuple, range, dict and set without an iterator object. Every slow or
 * failing case is a call of the row's own function, so that results and messages are the same.
 * Loop states: NAME_begin fills one, NAME_next gives the next value, 0 at the end. */
#ifndef RT_CONTAINER_INLINE_H
#define RT_CONTAINER_INLINE_H

#include "runtime/core/proto.h"

/* ---- list, tuple ---- */

/* A failing access does nothing but raise, so that a loop around it may keep what it knows of the container. */
#define RT_FROM_END(i, c) ((i) < 0 ? (i) + (c)->length : (i))
#define RT_WITHIN(at, c) RT_LIKELY((uint64_t)(at) < (uint64_t)(c)->length)
/* Reading an item: false after an error. _natural: the compiler has proved 0 <= i; _int: i is an exact int. */
#define RT_ITEM_AT(name, container, index, fault)                      \
    static inline bool name(container *c, int64_t i, Value *out) {     \
        int64_t at = index;                                            \
        if (RT_WITHIN(at, c)) {                                        \
            *out = c->items[at];                                       \
            return true;                                               \
        }                                                              \
        fault();                                                       \
        return false;                                                  \
    }
#define RT_ITEM_AT_INT(name, container, fault)                         \
    static inline bool name(container *c, Value i, Value *out) {       \
        if (RT_LIKELY(rt_is_small(i))) {                               \
            int64_t at = RT_FROM_END(rt_small(i), c);                  \
            if (RT_WITHIN(at, c)) {                                    \
                *out = c->items[at];                                   \
                return true;                                           \
            }                                                          \
            fault();                                                   \
            return false;                                              \
        }                                                              \
        rt_raise_big_index(i, fault);                                  \
        return false;                                                  \
    }
RT_ITEM_AT(rt_list_at, RtList, RT_FROM_END(i, c), rt_raise_list_index)
RT_ITEM_AT(rt_list_at_natural, RtList, i, rt_raise_list_index)
RT_ITEM_AT_INT(rt_list_at_int, RtList, rt_raise_list_index)
RT_ITEM_AT(rt_tuple_at, RtTuple, RT_FROM_END(i, c), rt_raise_tuple_index)
RT_ITEM_AT(rt_tuple_at_natural, RtTuple, i, rt_raise_tuple_index)
RT_ITEM_AT_INT(rt_tuple_at_int, RtTuple, rt_raise_tuple_index)
#undef RT_ITEM_AT
#undef RT_ITEM_AT_INT
/* The same as functions of the rows: 0 after an error. */
static inline Value rt_list_get_natural(RtList *l, int64_t i) { Value v; return rt_list_at_natural(l, i, &v) ? v : 0; }
static inline Value rt_list_get_int(RtList *l, Value i) { Value v; return rt_list_at_int(l, i, &v) ? v : 0; }
static inline Value rt_tuple_get_natural(RtTuple *t, int64_t i) { Value v; return rt_tuple_at_natural(t, i, &v) ? v : 0; }
static inline Value rt_tuple_get_int(RtTuple *t, Value i) { Value v; return rt_tuple_at_int(t, i, &v) ? v : 0; }

static inline int rt_list_put_natural(RtList *l, int64_t i, Value v) {
    if (RT_WITHIN(i, l)) {
        l->items[i] = v;
        return 0;
    }
    rt_raise_list_assignment();
    return -1;
}
static inline int rt_list_put(RtList *l, int64_t i, Value v) { return rt_list_put_natural(l, RT_FROM_END(i, l), v); }
static inline int rt_list_put_int(RtList *l, Value i, Value v) {
    if (RT_LIKELY(rt_is_small(i)))
        return rt_list_put(l, rt_small(i), v);
    rt_raise_big_index(i, rt_raise_list_assignment);
    return -1;
}
#undef RT_FROM_END
#undef RT_WITHIN
RT_LEAF int64_t rt_list_size(const RtList *l) { return l->length; }
RT_LEAF int64_t rt_tuple_size(const RtTuple *t) { return t->length; }
RT_LEAF int64_t rt_str_size(const RtStr *s) { return s->length; }
RT_LEAF int64_t rt_dict_size(const RtDict *d) { return d->used; }
/* The compiler has proved 0 <= i < length. */
RT_LEAF Value rt_list_get_unchecked(RtList *l, int64_t i) { return l->items[i]; }
RT_LEAF void rt_list_put_unchecked(RtList *l, int64_t i, Value v) { l->items[i] = v; }
RT_LEAF Value rt_tuple_get_unchecked(RtTuple *t, int64_t i) { return t->items[i]; }
/* Items by the address of the first one, which the compiler reads once for many (optimise/expand.c). */
RT_LEAF int64_t rt_list_items(RtList *l) { return (int64_t)(uintptr_t)l->items; }
RT_LEAF Value rt_items_get(int64_t items, int64_t i) { return ((Value *)(uintptr_t)items)[i]; }
RT_LEAF void rt_items_put(int64_t items, int64_t i, Value v) { ((Value *)(uintptr_t)items)[i] = v; }
RT_LEAF void rt_items_prefetch(int64_t items, int64_t i, int64_t length) {
    int64_t ahead = i + 8 < length ? i + 8 : i;
    __builtin_prefetch((const void *)(uintptr_t)((Value *)(uintptr_t)items)[ahead]);
}
/* Of two ints that fit the word neither is a big one. */
static inline bool rt_list_has_int(RtList *l, Value v) {
    if (RT_UNLIKELY(!rt_is_small(v)))
        return rt_list_contains(l, v) > 0;
    for (int64_t i = 0; i < l->length; i++)
        if (l->items[i] == v)
            return true;
    return false;
}
/* A list that holds doubles. */
RT_LEAF int64_t rt_items_get_i64(int64_t items, int64_t i) { return ((int64_t *)(uintptr_t)items)[i]; }
RT_LEAF void rt_items_put_i64(int64_t items, int64_t i, int64_t n) { ((int64_t *)(uintptr_t)items)[i] = n; }
RT_LEAF Value rt_i64_word(int64_t n) { return (Value)n; }
RT_LEAF double rt_items_get_f64(int64_t items, int64_t i) { return ((double *)(uintptr_t)items)[i]; }
RT_LEAF void rt_items_put_f64(int64_t items, int64_t i, double d) { ((double *)(uintptr_t)items)[i] = d; }

static inline int rt_list_push(RtList *l, Value v) {
    if (RT_LIKELY(l->length < l->capacity)) {
        l->items[l->length++] = v;
        return 0;
    }
    return rt_list_append(l, v);
}
static inline Value rt_list_take_last(RtList *l) {
    if (RT_LIKELY(l->length > 0)) {
        Value v = l->items[--l->length];
        l->items[l->length] = 0;
        return v;
    }
    return rt_list_pop_last(l);
}

/* ---- loops ---- */

typedef struct RtListLoop { RtList *l; int64_t i; } RtListLoop;
static inline RtListLoop rt_list_begin(RtList *l) { return (RtListLoop){l, 0}; }
static inline Value rt_list_loop_next(RtListLoop *it) { /* the list may grow or shrink meanwhile */
    return it->i < it->l->length ? it->l->items[it->i++] : 0;
}

typedef struct RtTupleLoop { RtTuple *t; int64_t i; } RtTupleLoop;
static inline RtTupleLoop rt_tuple_begin(RtTuple *t) { return (RtTupleLoop){t, 0}; }
static inline Value rt_tuple_loop_next(RtTupleLoop *it) { return it->i < it->t->length ? it->t->items[it->i++] : 0; }

/* A range whose bounds and step fit 62 bits. The loop: rt_range_begin; while (rt_range_more(&r)) { i = r.i; ... } */
typedef struct RtRangeLoop { int64_t i, next, step, left; } RtRangeLoop;
static inline RtRangeLoop rt_range_begin(int64_t start, int64_t stop, int64_t step) {
    int64_t n = step > 0 ? (start < stop ? (stop - start - 1) / step + 1 : 0) : (stop < start ? (start - stop - 1) / -step + 1 : 0);
    return (RtRangeLoop){start, start, step, n};
}
static inline bool rt_range_more(RtRangeLoop *r) {
    if (r->left <= 0)
        return false;
    r->i = r->next;
    r->left--;
    if (r->left > 0)
        r->next += r->step;
    return true;
}

/* Over the entries of a dict: 1 and key, value; 0 at the end; -1 RuntimeError (the size has changed). */
typedef struct RtDictLoop { RtDict *d; int64_t pos, used, left; } RtDictLoop;
static inline RtDictLoop rt_dict_begin(RtDict *d) { return (RtDictLoop){d, 0, d->used, d->used}; }
int rt_dict_loop_fault(RtDictLoop *it);
static inline int rt_dict_loop_next(RtDictLoop *it, Value *key, Value *value) {
    RtDict *d = it->d;
    if (RT_UNLIKELY(d->used != it->used))
        return rt_dict_loop_fault(it);
    while (it->pos < d->n_entries) {
        RtDictEntry *e = &d->entries[it->pos++];
        if (e->key == 0)
            continue;
        if (RT_UNLIKELY(it->left == 0))
            return rt_dict_loop_fault(it);
        it->left--;
        *key = e->key;
        *value = e->value;
        return 1;
    }
    return 0;
}

#endif
