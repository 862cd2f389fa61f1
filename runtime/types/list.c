/* list.c - list: a growable array of Values, `capacity` words at `items`. While a list is being
 * sorted it is empty and its capacity is -1 (sort.c), so that growing it can be noticed.
 * Every loop that calls Python code reads length and items anew. */
#include "runtime/types/containers.h"
#include "runtime/types/text.h"

/* ---- storage: a list made with room for a few items has them right behind itself ---- */

enum { MAX_INLINE = 16 };

static bool is_inline(const RtList *l) { return l->items == (const Value *)(l + 1); }

/* Room for `capacity` items. The collector gives an array of more than half a page whole pages; were its
 * items at the start, those of many lists would share few sets of the cache (a column of a matrix as a
 * list of lists). So the starts are spread over the lines of a page, by RT_DISPLACEMENT. */
static Value *new_items(int64_t capacity) {
    static unsigned made;
    size_t bytes = (size_t)capacity * sizeof(Value);
    size_t displaced = bytes > RT_PAGE / 2 ? made++ % RT_DISPLACEMENTS * RT_DISPLACEMENT : 0;
    return (Value *)((char *)rt_alloc(bytes + displaced) + displaced);
}

/* Makes room for n items in all; keeps the contents. */
static void reserve(RtList *l, int64_t n) {
    if (n <= l->capacity)
        return;
    int64_t grown = l->length + (l->length >> 1) + 4;
    int64_t cap = n > grown ? n : grown;
    int64_t old = l->capacity < 0 ? 0 : l->capacity;
    Value *items = new_items(cap);
    if (old > 0)
        memcpy(items, l->items, (size_t)l->length * sizeof(Value));
    l->items = items;
    l->capacity = cap;
}

RtList *rt_list_new(int64_t capacity) {
    bool few = capacity > 0 && capacity <= MAX_INLINE;
    RtList *l = rt_new(&rt_type_list, sizeof *l + (few ? (size_t)capacity * sizeof(Value) : 0));
    if (capacity > 0) {
        l->items = few ? (Value *)(l + 1) : new_items(capacity);
        l->capacity = capacity;
    }
    return l;
}

void rt_release_list(Value v) {
    RtList *l = RT_AS(RtList, v);
    size_t room = l->capacity > 0 ? (size_t)l->capacity * sizeof(Value) : 0;
    bool behind = is_inline(l);
    if (room && !behind && room <= RT_PAGE / 2) /* larger ones may not start where they were allocated */
        rt_release(l->items, room);
    rt_release(l, sizeof *l + (behind ? room : 0));
}

RtList *rt_list_from_array(const Value *items, int64_t n) {
    RtList *l = rt_list_new(n);
    if (n > 0)
        memcpy(l->items, items, (size_t)n * sizeof(Value));
    l->length = n;
    return l;
}

int rt_list_append(RtList *l, Value v) {
    if (RT_UNLIKELY(l->length >= l->capacity))
        reserve(l, l->length + 1);
    l->items[l->length++] = v;
    return 0;
}

static void append_array(RtList *l, const Value *items, int64_t n) {
    if (n == 0)
        return;
    reserve(l, l->length + n);
    memcpy(l->items + l->length, items, (size_t)n * sizeof(Value)); /* a list's own items: read before it grew */
    l->length += n;
}

/* Replaces items[at .. at + gone) by n items. */
static void splice(RtList *l, int64_t at, int64_t gone, const Value *items, int64_t n) {
    int64_t tail = l->length - at - gone;
    int64_t length = l->length - gone + n;
    reserve(l, length);
    if (tail > 0 && gone != n)
        memmove(l->items + at + n, l->items + at + gone, (size_t)tail * sizeof(Value));
    if (n > 0)
        memcpy(l->items + at, items, (size_t)n * sizeof(Value));
    if (length < l->length)
        memset(l->items + length, 0, (size_t)(l->length - length) * sizeof(Value));
    l->length = length;
}

/* ---- extend ---- */

static int extend_from_iterator(RtList *l, Value iterable) {
    Value it = rt_get_iter(iterable);
    if (it == 0)
        return -1;
    int64_t hint = rt_length_hint(iterable, 8);
    if (hint < 0)
        return -1;
    if (hint <= INT64_MAX - l->length && l->length + hint > l->capacity) {
        if (!rt_fits_memory(l->length + hint, sizeof(Value)))
            return (int)rt_raise_none(&rt_exc_MemoryError) - 1;
        reserve(l, l->length + hint);
    }
    RtUnary next = rt_type_of(it)->next;
    for (;;) {
        Value v = next(it);
        if (v == 0)
            return rt_end_of_iteration();
        rt_list_append(l, v);
    }
}

/* Not in line: its places would be in the frame of whatever an iterator runs. */
static __attribute__((noinline)) int extend_by_keys(RtList *l, RtDict *d) {
    Value k, v;
    reserve(l, l->length + d->used);
    for (int64_t pos = 0; rt_dict_next(d, &pos, &k, &v);)
        l->items[l->length++] = k;
    return 0;
}

int rt_list_extend(RtList *l, Value iterable) {
    if (rt_has_type(iterable, &rt_type_list)) {
        RtList *o = RT_AS(RtList, iterable);
        int64_t n = o->length;
        if (n > 0) {
            reserve(l, l->length + n);
            memcpy(l->items + l->length, o->items, (size_t)n * sizeof(Value));
            l->length += n;
        }
        return 0;
    }
    if (rt_has_type(iterable, &rt_type_tuple)) {
        append_array(l, RT_AS(RtTuple, iterable)->items, RT_AS(RtTuple, iterable)->length);
        return 0;
    }
    if (rt_has_type(iterable, &rt_type_dict))
        return extend_by_keys(l, RT_AS(RtDict, iterable));
    if (rt_has_type(iterable, &rt_type_dict_keys))
        return extend_by_keys(l, RT_AS(RtDictView, iterable)->dict);
    return extend_from_iterator(l, iterable);
}

RtList *rt_list_from_iterable(Value iterable) {
    RtList *l = rt_list_new(0);
    return rt_list_extend(l, iterable) < 0 ? NULL : l;
}

/* ---- methods ---- */

int rt_list_insert(RtList *l, int64_t at, Value v) {
    if (at < 0 && (at += l->length) < 0)
        at = 0;
    if (at > l->length)
        at = l->length;
    splice(l, at, 0, &v, 1);
    return 0;
}

Value rt_list_pop_last(RtList *l) {
    if (RT_UNLIKELY(l->length == 0))
        return rt_raise(&rt_exc_IndexError, "pop from empty list");
    Value v = l->items[--l->length];
    l->items[l->length] = 0;
    return v;
}

Value rt_list_pop(RtList *l, int64_t at) {
    if (l->length == 0)
        return rt_raise(&rt_exc_IndexError, "pop from empty list");
    if (at < 0)
        at += l->length;
    if (at < 0 || at >= l->length)
        return rt_raise(&rt_exc_IndexError, "pop index out of range");
    Value v = l->items[at];
    splice(l, at, 1, NULL, 0);
    return v;
}

int rt_list_clear(RtList *l) {
    l->length = 0;
    if (l->capacity > 0) {
        l->capacity = 0;
        l->items = NULL;
    }
    return 0;
}

RtList *rt_list_copy(RtList *l) { return rt_list_from_array(l->items, l->length); }

int64_t rt_list_count(RtList *l, Value v) {
    int64_t n = 0;
    for (int64_t i = 0; i < l->length; i++) {
        int eq = rt_same(l->items[i], v);
        if (eq < 0)
            return -1;
        n += eq;
    }
    return n;
}

int64_t rt_list_index(RtList *l, Value v, int64_t start, int64_t stop) {
    if (start < 0 && (start += l->length) < 0)
        start = 0;
    if (stop < 0 && (stop += l->length) < 0)
        stop = 0;
    for (int64_t i = start; i < stop && i < l->length; i++) {
        int eq = rt_same(l->items[i], v);
        if (eq != 0)
            return eq < 0 ? -1 : i;
    }
    return rt_raise_int(&rt_exc_ValueError, "%R is not in list", v);
}

int rt_list_remove(RtList *l, Value v) {
    for (int64_t i = 0; i < l->length; i++) {
        int eq = rt_same(l->items[i], v);
        if (eq < 0)
            return -1;
        if (eq > 0) {
            if (i < l->length)
                splice(l, i, 1, NULL, 0);
            return 0;
        }
    }
    return rt_raise_int(&rt_exc_ValueError, "list.remove(x): x not in list");
}

int rt_list_reverse(RtList *l) {
    for (int64_t i = 0, j = l->length - 1; i < j; i++, j--) {
        Value v = l->items[i];
        l->items[i] = l->items[j];
        l->items[j] = v;
    }
    return 0;
}

int rt_list_contains(RtList *l, Value v) {
    if (rt_is_small(v)) { /* no Python code runs while only small ints are met */
        for (int64_t i = 0; i < l->length; i++) {
            if (l->items[i] == v)
                return 1;
            if (!rt_is_small(l->items[i])) {
                int eq = rt_equal(l->items[i], v);
                if (eq != 0)
                    return eq;
            }
        }
        return 0;
    }
    for (int64_t i = rt_same_from(l->items, l->length, v); i < l->length; i++) {
        int eq = rt_same(l->items[i], v);
        if (eq != 0)
            return eq;
    }
    return 0;
}

int64_t rt_list_len(RtList *l) { return l->length; }
Value rt_list_iter(RtList *l) { return rt_new_seq_iter(&rt_type_list_iterator, RT_VAL(l), 0); }
Value rt_list_reversed(RtList *l) { return rt_new_seq_iter(&rt_type_list_reverseiterator, RT_VAL(l), l->length - 1); }

/* ---- items and slices ---- */

Value rt_list_getitem_i64(RtList *l, int64_t i) {
    if (i < 0)
        i += l->length;
    if (RT_UNLIKELY((uint64_t)i >= (uint64_t)l->length))
        return rt_raise(&rt_exc_IndexError, "list index out of range");
    return l->items[i];
}

int rt_list_setitem_i64(RtList *l, int64_t i, Value v) {
    if (i < 0)
        i += l->length;
    if (RT_UNLIKELY((uint64_t)i >= (uint64_t)l->length))
        return rt_raise_int(&rt_exc_IndexError, "list assignment index out of range");
    l->items[i] = v;
    return 0;
}

int rt_list_delitem_i64(RtList *l, int64_t i) {
    if (i < 0)
        i += l->length;
    if ((uint64_t)i >= (uint64_t)l->length)
        return rt_raise_int(&rt_exc_IndexError, "list assignment index out of range");
    splice(l, i, 1, NULL, 0);
    return 0;
}

RtList *rt_list_slice(RtList *l, int64_t start, int64_t stop) {
    if (start < 0 && (start += l->length) < 0)
        start = 0;
    if (stop < 0)
        stop += l->length;
    if (stop > l->length)
        stop = l->length;
    return start < stop ? rt_list_from_array(l->items + start, stop - start) : rt_list_new(0);
}

RtList *rt_list_getslice(RtList *l, RtSlice *s) {
    int64_t start, stop, step, n;
    if (rt_slice_indices(s, l->length, &start, &stop, &step, &n) < 0)
        return NULL;
    if (n == 0)
        return rt_list_new(0);
    if (step == 1)
        return rt_list_from_array(l->items + start, n);
    RtList *r = rt_list_new(n);
    for (int64_t i = 0; i < n; i++)
        r->items[i] = l->items[start + i * step];
    r->length = n;
    return r;
}

/* The items of v as an array that the target list does not share. */
static const Value *source_items(RtList *target, Value v, int64_t *n, const char *message) {
    if (rt_is_tuple(v)) {
        *n = RT_AS(RtTuple, v)->length;
        return RT_AS(RtTuple, v)->items;
    }
    RtList *l = rt_is_list(v) && v != RT_VAL(target) ? RT_AS(RtList, v) : NULL;
    if (l == NULL) {
        if (rt_type_of(v)->iter == NULL && rt_type_of(v)->getitem == NULL) {
            rt_raise(&rt_exc_TypeError, "%s", message);
            return NULL;
        }
        l = v == RT_VAL(target) ? rt_list_copy(target) : rt_list_from_iterable(v);
    }
    if (l == NULL)
        return NULL;
    static const Value none[1];
    *n = l->length;
    return l->items != NULL ? l->items : none;
}

int rt_list_setslice(RtList *l, RtSlice *s, Value v) {
    int64_t start, stop, step, count, n;
    if (rt_slice_indices(s, l->length, &start, &stop, &step, &count) < 0)
        return -1;
    const Value *items = source_items(l, v, &n, step == 1 ? "can only assign an iterable" : "must assign iterable to extended slice");
    if (items == NULL)
        return -1;
    /* the iteration may have changed the length */
    if (rt_slice_indices(s, l->length, &start, &stop, &step, &count) < 0)
        return -1;
    if (step == 1) {
        splice(l, start, count, items, n);
        return 0;
    }
    if (n != count)
        return rt_raise_int(&rt_exc_ValueError, "attempt to assign sequence of size %lld to extended slice of size %lld", (long long)n, (long long)count);
    for (int64_t i = 0; i < n; i++)
        l->items[start + i * step] = items[i];
    return 0;
}

int rt_list_delslice(RtList *l, RtSlice *s) {
    int64_t start, stop, step, n;
    if (rt_slice_indices(s, l->length, &start, &stop, &step, &n) < 0)
        return -1;
    if (n == 0)
        return 0;
    if (step < 0) {
        start += (n - 1) * step;
        step = -step;
    }
    if (step == 1) {
        splice(l, start, n, NULL, 0);
        return 0;
    }
    int64_t to = start, gone = start, left = n;
    for (int64_t i = start; i < l->length; i++) {
        if (left > 0 && i == gone) {
            gone += step;
            left--;
        } else {
            l->items[to++] = l->items[i];
        }
    }
    memset(l->items + to, 0, (size_t)(l->length - to) * sizeof(Value));
    l->length = to;
    return 0;
}

static Value bad_index(Value key) {
    return rt_raise(&rt_exc_TypeError, "list indices must be integers or slices, not %T", key);
}

static Value list_getitem(Value self, Value key) {
    RtList *l = RT_AS(RtList, self);
    if (RT_LIKELY(rt_is_small(key)))
        return rt_list_getitem_i64(l, rt_small(key));
    if (rt_has_type(key, &rt_type_slice))
        return RT_VAL(rt_list_getslice(l, RT_AS(RtSlice, key)));
    if (!rt_has_index(key))
        return bad_index(key);
    int64_t i = rt_index_sized(key, &rt_exc_IndexError);
    return rt_pending() ? 0 : rt_list_getitem_i64(l, i);
}

static int list_setitem(Value self, Value key, Value v) {
    RtList *l = RT_AS(RtList, self);
    if (rt_has_type(key, &rt_type_slice))
        return v == 0 ? rt_list_delslice(l, RT_AS(RtSlice, key)) : rt_list_setslice(l, RT_AS(RtSlice, key), v);
    if (!rt_has_index(key))
        return bad_index(key), -1;
    int64_t i = rt_is_small(key) ? rt_small(key) : rt_index_sized(key, &rt_exc_IndexError);
    if (rt_pending())
        return -1;
    return v == 0 ? rt_list_delitem_i64(l, i) : rt_list_setitem_i64(l, i, v);
}

/* ---- operators ---- */

RtList *rt_list_concat(RtList *a, RtList *b) {
    RtList *r = rt_list_new(a->length + b->length);
    append_array(r, a->items, a->length);
    append_array(r, b->items, b->length);
    return r;
}

RtList *rt_list_repeat(RtList *a, int64_t n) {
    if (n <= 0 || a->length == 0)
        return rt_list_new(0);
    int64_t total;
    if (__builtin_mul_overflow(a->length, n, &total) || !rt_fits_memory(total, sizeof(Value))) {
        rt_raise_none(&rt_exc_MemoryError);
        return NULL;
    }
    RtList *r = rt_list_new(total);
    if (a->length == 1) {
        Value v = a->items[0];
        for (int64_t i = 0; i < total; i++)
            r->items[i] = v;
    } else {
        for (int64_t i = 0; i < total; i += a->length)
            memcpy(r->items + i, a->items, (size_t)a->length * sizeof(Value));
    }
    r->length = total;
    return r;
}

/* The other's __radd__ comes before this, as CPython's lists have no += of numbers. */
static Value list_inplace_add(Value a, Value b) {
    bool plain = rt_has_type(b, &rt_type_list) || rt_has_type(b, &rt_type_tuple);
    Value r = plain ? RT_NOT_IMPLEMENTED : sequence_foreign_add(a, b);
    if (r != RT_NOT_IMPLEMENTED)
        return r;
    return rt_list_extend(RT_AS(RtList, a), b) < 0 ? 0 : a;
}

/* For code that takes the result for a list. */
RtList *rt_list_iadd(RtList *a, Value b) {
    Value r = list_inplace_add(RT_VAL(a), b);
    if (r && !rt_has_type(r, &rt_type_list))
        return rt_raise(&rt_exc_NotImplementedError, "%T.__radd__() that gives no list for += is not available in a compiled program", b), NULL;
    return RT_AS(RtList, r);
}

RtList *rt_list_imul(RtList *a, int64_t n) {
    RtList *r = rt_list_repeat(a, n);
    if (r == NULL)
        return NULL;
    if (is_inline(r)) {
        a->length = 0;
        append_array(a, r->items, r->length);
        return a;
    }
    a->items = r->items;
    a->length = r->length;
    a->capacity = r->capacity;
    return a;
}

static Value list_add(Value a, Value b) {
    if (!rt_is_list(a))
        return RT_NOT_IMPLEMENTED;
    if (rt_is_list(b))
        return RT_VAL(rt_list_concat(RT_AS(RtList, a), RT_AS(RtList, b)));
    Value r = rt_ask_right(RT_OP_add, a, b);
    if (r != RT_NOT_IMPLEMENTED)
        return r;
    return rt_raise(&rt_exc_TypeError, "can only concatenate list (not \"%T\") to list", b);
}

bool rt_repetition(RtType *of, Value *a, Value *b, int64_t *n, Value *result) {
    *result = RT_NOT_IMPLEMENTED;
    if (rt_type_of(*a) == of || rt_is_instance_of(*a, of)) {
        *result = rt_ask_right(RT_OP_mul, *a, *b);
    } else {
        Value swap = *a;
        *a = *b;
        *b = swap;
    }
    if (*result != RT_NOT_IMPLEMENTED)
        return false;
    *result = 0;
    if (!rt_has_index(*b))
        return rt_raise(&rt_exc_TypeError, "can't multiply sequence by non-int of type '%T'", *b), false;
    *n = rt_index_sized(*b, &rt_exc_OverflowError);
    return !rt_pending();
}

static Value list_mul(Value a, Value b) {
    int64_t n;
    Value result;
    return rt_repetition(&rt_type_list, &a, &b, &n, &result) ? RT_VAL(rt_list_repeat(RT_AS(RtList, a), n)) : result;
}

static Value list_inplace_mul(Value a, Value b) {
    int64_t n;
    Value result;
    return rt_repetition(&rt_type_list, &a, &b, &n, &result) ? RT_VAL(rt_list_imul(RT_AS(RtList, a), n)) : result;
}

Value rt_compare_items(const Value *a, int64_t n, const Value *b, int64_t m, RtCompareOp op) {
    for (int64_t i = 0; i < n && i < m; i++) {
        int eq = rt_same(a[i], b[i]);
        if (eq < 0)
            return 0;
        if (!eq) {
            if (op == RT_EQ || op == RT_NE)
                return rt_from_bool(op == RT_NE);
            return rt_compare(op, a[i], b[i]);
        }
    }
    return rt_bool_compare(n < m ? -1 : n > m, op);
}

static Value list_compare(Value va, Value vb, RtCompareOp op) {
    if (!rt_is_list(va) || !rt_is_list(vb))
        return RT_NOT_IMPLEMENTED;
    if (rt_stack_low())
        return rt_raise(&rt_exc_RecursionError, "maximum recursion depth exceeded in comparison");
    RtList *a = RT_AS(RtList, va), *b = RT_AS(RtList, vb);
    if (a->length != b->length && (op == RT_EQ || op == RT_NE))
        return rt_from_bool(op == RT_NE);
    for (int64_t i = 0; i < a->length && i < b->length; i++) { /* comparing may change either */
        Value x = a->items[i], y = b->items[i];
        int eq = rt_same(x, y);
        if (eq < 0)
            return 0;
        if (!eq && (i >= a->length || i >= b->length))
            break;
        if (!eq) {
            if (op == RT_EQ || op == RT_NE)
                return rt_from_bool(op == RT_NE);
            return rt_compare(op, x, y);
        }
    }
    return rt_bool_compare(a->length < b->length ? -1 : a->length > b->length, op);
}

static Value list_repr(Value self) {
    RtList *l = RT_AS(RtList, self);
    if (l->length == 0)
        return RT_VAL(rt_str_from_cstr("[]"));
    RtReprGuard guard;
    if (rt_stack_low())
        return rt_raise_recursion();
    if (rt_repr_enter(&guard, self))
        return RT_VAL(rt_str_from_cstr("[...]"));
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_char(&b, '[');
    for (int64_t i = 0; i < l->length; i++) {
        if (i > 0)
            rt_builder_ascii(&b, ", ", 2);
        Value r = rt_repr(l->items[i]);
        if (r == 0) {
            rt_repr_leave(&guard);
            return 0;
        }
        rt_builder_str(&b, RT_AS(RtStr, r));
    }
    rt_builder_char(&b, ']');
    rt_repr_leave(&guard);
    return RT_VAL(rt_builder_finish(&b));
}

/* ---- slots ---- */

static Value list_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    return RT_VAL(rt_instance_alloc(cls));
}
static int list_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    bool own_new = rt_type_of(self)->new_ != list_new; /* which may have taken the keywords */
    if ((!own_new && rt_no_keywords("list", kwnames) < 0) || rt_check_arity("list", nargs, 0, 1) < 0)
        return -1;
    RtList *l = RT_AS(RtList, self);
    if (l->length > 0)
        rt_list_clear(l);
    return nargs == 0 ? 0 : rt_list_extend(l, args[0]);
}
static int64_t list_length(Value self) { return RT_AS(RtList, self)->length; }
static int list_has(Value self, Value v) { return rt_list_contains(RT_AS(RtList, self), v); }
static Value list_iter(Value self) { return rt_list_iter(RT_AS(RtList, self)); }
static Value iter_self(Value self) { return self; }

static Value list_iterator_next(Value self) {
    RtSeqIter *it = RT_AS(RtSeqIter, self);
    if (it->seq == 0)
        return 0;
    RtList *l = RT_AS(RtList, it->seq);
    if (RT_LIKELY(it->pos < l->length))
        return l->items[it->pos++];
    it->seq = 0;
    return 0;
}
static Value list_reverse_next(Value self) {
    RtSeqIter *it = RT_AS(RtSeqIter, self);
    if (it->seq == 0)
        return 0;
    RtList *l = RT_AS(RtList, it->seq);
    if (it->pos >= 0 && it->pos < l->length)
        return l->items[it->pos--];
    it->seq = 0;
    it->pos = -1;
    return 0;
}

int64_t rt_list_iterator_hint(Value self) {
    RtSeqIter *it = RT_AS(RtSeqIter, self);
    if (it->seq == 0)
        return 0;
    int64_t n = RT_AS(RtList, it->seq)->length;
    if (it->type == &rt_type_list_reverseiterator)
        return it->pos + 1 > n ? 0 : it->pos + 1;
    return n > it->pos ? n - it->pos : 0;
}

/* Slots of list and its iterators. */
void rt_list_type_init(void) {
    RtType *t = &rt_type_list;
    t->new_ = list_new;
    t->init = list_init;
    t->repr = list_repr;
    t->iter = list_iter;
    t->length = list_length;
    t->compare = list_compare;
    t->hash = NULL;
    t->getitem = list_getitem;
    t->setitem = list_setitem;
    t->contains = list_has;
    t->binary[RT_OP_add] = list_add;
    t->binary[RT_OP_mul] = list_mul;
    t->inplace[RT_OP_add] = list_inplace_add;
    t->inplace[RT_OP_mul] = list_inplace_mul;
    rt_type_list_iterator.size = rt_type_list_reverseiterator.size = sizeof(RtSeqIter);
    rt_type_list_iterator.iter = iter_self;
    rt_type_list_iterator.next = list_iterator_next;
    rt_type_list_reverseiterator.iter = iter_self;
    rt_type_list_reverseiterator.next = list_reverse_next;
}
