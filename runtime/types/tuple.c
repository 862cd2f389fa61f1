/* tuple.c - tuple: a fixed array of Values after a length and the cached hash. The hash is
 * CPython's (a reduced xxHash), so that sets of tuples keep CPython's order. */
#include "runtime/core/types.h"
#include "runtime/core/weak.h"
#include "runtime/types/containers.h"

RtTuple rt_empty_tuple = {&rt_type_tuple, 0, 0};

RtTuple *rt_tuple_new(int64_t n) {
    if (n == 0)
        return &rt_empty_tuple;
    RtTuple *t = rt_new(&rt_type_tuple, sizeof(RtTuple) + (size_t)n * sizeof(Value));
    t->length = n;
    return t;
}

RtTuple *rt_tuple_from_array(const Value *items, int64_t n) {
    RtTuple *t = rt_tuple_new(n);
    if (n > 0)
        memcpy(t->items, items, (size_t)n * sizeof(Value));
    return t;
}

/* Collects what an iterator yields; the hint is asked as CPython asks it. */
static RtTuple *tuple_from_iterator(Value iterable) {
    Value it = rt_get_iter(iterable);
    if (it == 0)
        return NULL;
    int64_t hint = rt_length_hint(iterable, 10);
    if (hint < 0)
        return NULL;
    if (!rt_fits_memory(hint, sizeof(Value))) {
        rt_raise_none(&rt_exc_MemoryError);
        return NULL;
    }
    RtList *l = rt_list_new(hint > 0 && hint < 1 << 20 ? hint : 8);
    RtUnary next = rt_type_of(it)->next;
    for (Value v; (v = next(it)) != 0;)
        rt_list_append(l, v);
    if (rt_end_of_iteration() < 0)
        return NULL;
    return rt_tuple_from_array(l->items, l->length);
}

RtTuple *rt_tuple_from_iterable(Value iterable) {
    if (rt_has_type(iterable, &rt_type_tuple))
        return RT_AS(RtTuple, iterable);
    if (rt_has_type(iterable, &rt_type_list))
        return rt_tuple_from_array(RT_AS(RtList, iterable)->items, RT_AS(RtList, iterable)->length);
    return tuple_from_iterator(iterable);
}

/* ---- methods ---- */

int64_t rt_tuple_len(RtTuple *t) { return t->length; }

int64_t rt_tuple_count(RtTuple *t, Value v) {
    int64_t n = 0;
    for (int64_t i = 0; i < t->length; i++) {
        int eq = rt_same(t->items[i], v);
        if (eq < 0)
            return -1;
        n += eq;
    }
    return n;
}

int64_t rt_tuple_index(RtTuple *t, Value v, int64_t start, int64_t stop) {
    if (start < 0 && (start += t->length) < 0)
        start = 0;
    if (stop < 0)
        stop += t->length;
    for (int64_t i = start; i < stop && i < t->length; i++) {
        int eq = rt_same(t->items[i], v);
        if (eq != 0)
            return eq < 0 ? -1 : i;
    }
    return rt_raise_int(&rt_exc_ValueError, "tuple.index(x): x not in tuple");
}

int rt_tuple_contains(RtTuple *t, Value v) {
    for (int64_t i = rt_same_from(t->items, t->length, v); i < t->length; i++) {
        int eq = rt_same(t->items[i], v);
        if (eq != 0)
            return eq;
    }
    return 0;
}

Value rt_tuple_getitem_i64(RtTuple *t, int64_t i) {
    if (i < 0)
        i += t->length;
    if (RT_UNLIKELY((uint64_t)i >= (uint64_t)t->length))
        return rt_raise(&rt_exc_IndexError, "tuple index out of range");
    return t->items[i];
}

RtTuple *rt_tuple_getslice(RtTuple *t, RtSlice *s) {
    int64_t start, stop, step, n;
    if (rt_slice_indices(s, t->length, &start, &stop, &step, &n) < 0)
        return NULL;
    if (n == t->length && step == 1 && t->type == &rt_type_tuple)
        return t;
    RtTuple *r = rt_tuple_new(n);
    for (int64_t i = 0; i < n; i++)
        r->items[i] = t->items[start + i * step];
    return r;
}

RtTuple *rt_tuple_concat(RtTuple *a, RtTuple *b) {
    if (a->length == 0 && b->type == &rt_type_tuple)
        return b;
    if (b->length == 0 && a->type == &rt_type_tuple)
        return a;
    RtTuple *r = rt_tuple_new(a->length + b->length);
    if (a->length > 0)
        memcpy(r->items, a->items, (size_t)a->length * sizeof(Value));
    if (b->length > 0)
        memcpy(r->items + a->length, b->items, (size_t)b->length * sizeof(Value));
    return r;
}

RtTuple *rt_tuple_repeat(RtTuple *a, int64_t n) {
    int64_t total;
    if ((a->length == 0 || n == 1) && a->type == &rt_type_tuple)
        return a;
    if (n <= 0 || a->length == 0)
        return &rt_empty_tuple;
    if (__builtin_mul_overflow(a->length, n, &total) || !rt_fits_memory(total, sizeof(Value))) {
        rt_raise_none(&rt_exc_MemoryError);
        return NULL;
    }
    RtTuple *r = rt_tuple_new(total);
    for (int64_t i = 0; i < total; i += a->length)
        memcpy(r->items + i, a->items, (size_t)a->length * sizeof(Value));
    return r;
}

/* ---- equal for ever ----
 * Comparing nested tuples reads a good many objects, and what is a key of dicts is compared again and again. Two tuples
 * whose items are identical, or equal values of built-in types, or again such tuples, are equal for ever. Once that was seen, the
 * word `hash` of the one holds the address of the other, its root, which holds the hash of both (union-find). Words
 * that look like the address of a cell (16 bytes, below 2**48) are not cached as hashes; one in a million is such.
 * A subclass of tuple (namedtuple) counts as long as it compares as tuples do: when a class changes that, or an instance its
 * class, no link counts any more. Roots are kept alive: only what nobody can see dying has links. */

static bool links_count = true;

void rt_tuples_may_differ(void) { links_count = false; }

static bool is_link(int64_t hash) { return hash != 0 && (hash & 15) == 0 && (uint64_t)hash >> 48 == 0; }

static RtTuple *root_of(const RtTuple *t) {
    while (is_link(t->hash))
        t = RT_AS(RtTuple, t->hash);
    return RT_AS(RtTuple, RT_VAL(t));
}

/* a lives at least as long as b, if one of them is the key of a dict. */
static void link_equal(const RtTuple *a, const RtTuple *b) {
    RtTuple *root = root_of(a), *other = root_of(b);
    bool known = a->hash != 0 && b->hash != 0 && root != other;
    if (known && links_count && is_link((int64_t)(uintptr_t)root) && rt_gc_is_heap(other)) /* static tuples are not scanned */
        other->hash = (int64_t)(uintptr_t)root;
}

static bool are_linked(const RtTuple *a, const RtTuple *b) { return (is_link(a->hash) || is_link(b->hash)) && links_count && root_of(a) == root_of(b); }

/* Nobody can see when it dies, and it has no attributes. */
static bool is_plain(const RtType *t) { return t == &rt_type_tuple || (t->side_offset == 0 && t->n_fields == 0 && !(t->flags & RT_TYPE_FINALIZER)); }

/* A value of a built-in type that is not a container. */
static bool is_atom(Value v) {
    const RtType *t = rt_type_of(v);
    return t == &rt_type_str || t == &rt_type_int || t == &rt_type_float || t == &rt_type_bool || t == &rt_type_bytes || v == RT_NONE;
}

int64_t rt_tuple_hash(RtTuple *t) {
    if (t->hash != 0)
        return RT_LIKELY(!is_link(t->hash)) ? t->hash : root_of(t)->hash;
    const uint64_t p1 = UINT64_C(11400714785074694791), p2 = UINT64_C(14029467366897019727), p5 = UINT64_C(2870177450012600261);
    uint64_t acc = p5;
    for (int64_t i = 0; i < t->length; i++) {
        int64_t lane = rt_hash(t->items[i]);
        if (lane == -1)
            return -1;
        acc += (uint64_t)lane * p2;
        acc = (acc << 31) | (acc >> 33);
        acc *= p1;
    }
    acc += (uint64_t)t->length ^ (p5 ^ UINT64_C(3527539));
    int64_t h = acc == UINT64_MAX ? 1546275796 : (int64_t)acc;
    if (!is_link(h))
        t->hash = h;
    return h;
}

/* ---- slots ---- */

static Value tuple_getitem(Value self, Value key) {
    RtTuple *t = RT_AS(RtTuple, self);
    if (RT_LIKELY(rt_is_small(key)))
        return rt_tuple_getitem_i64(t, rt_small(key));
    if (rt_has_type(key, &rt_type_slice))
        return RT_VAL(rt_tuple_getslice(t, RT_AS(RtSlice, key)));
    if (!rt_has_index(key))
        return rt_raise(&rt_exc_TypeError, "tuple indices must be integers or slices, not %T", key);
    int64_t i = rt_index_sized(key, &rt_exc_IndexError);
    return rt_pending() ? 0 : rt_tuple_getitem_i64(t, i);
}

static Value tuple_add(Value a, Value b) {
    if (!rt_is_tuple(a))
        return RT_NOT_IMPLEMENTED;
    if (rt_is_tuple(b))
        return RT_VAL(rt_tuple_concat(RT_AS(RtTuple, a), RT_AS(RtTuple, b)));
    Value r = rt_ask_right(RT_OP_add, a, b);
    if (r != RT_NOT_IMPLEMENTED)
        return r;
    return rt_raise(&rt_exc_TypeError, "can only concatenate tuple (not \"%T\") to tuple", b);
}

static Value tuple_mul(Value a, Value b) {
    int64_t n;
    Value result;
    return rt_repetition(&rt_type_tuple, &a, &b, &n, &result) ? RT_VAL(rt_tuple_repeat(RT_AS(RtTuple, a), n)) : result;
}

static Value tuple_compare(Value va, Value vb, RtCompareOp op) {
    if (!rt_is_tuple(va) || !rt_is_tuple(vb))
        return RT_NOT_IMPLEMENTED;
    if (rt_stack_low())
        return rt_raise(&rt_exc_RecursionError, "maximum recursion depth exceeded in comparison");
    RtTuple *a = RT_AS(RtTuple, va), *b = RT_AS(RtTuple, vb);
    return rt_compare_items(a->items, a->length, b->items, b->length, op);
}

/* Of one type, which compares as tuples do. */
static bool are_tuples(Value x, Value y) { return rt_is_pointer(x) && rt_is_pointer(y) && RT_OBJ(x)->type == RT_OBJ(y)->type && RT_OBJ(x)->type->compare == rt_type_tuple.compare; }

static int equal(const RtTuple *a, const RtTuple *b, bool *for_ever) {
    bool last = true, nested = false;
    if (are_linked(a, b))
        return 1;
    if (rt_stack_low())
        return rt_raise_int(&rt_exc_RecursionError, "maximum recursion depth exceeded in comparison");
    for (int64_t i = 0; i < a->length && i < b->length; i++) {
        Value x = a->items[i], y = b->items[i];
        if (x == y)
            continue;
        if (rt_both_small(x, y))
            return 0;
        int eq;
        if (are_tuples(x, y)) {
            nested = true;
            last = last && is_plain(RT_OBJ(x)->type);
            eq = equal(RT_AS(RtTuple, x), RT_AS(RtTuple, y), &last);
        } else {
            last = last && is_atom(x) && is_atom(y);
            eq = rt_equal(x, y);
        }
        if (eq <= 0)
            return eq;
    }
    if (a->length != b->length)
        return 0;
    if (last && nested && a->type == &rt_type_tuple && b->type == &rt_type_tuple)
        link_equal(a, b);
    *for_ever = *for_ever && last;
    return 1;
}

int rt_tuple_equal(const RtTuple *a, const RtTuple *b) {
    bool for_ever = true;
    return equal(a, b, &for_ever);
}

static Value tuple_repr(Value self) {
    RtTuple *t = RT_AS(RtTuple, self);
    if (t->length == 0)
        return RT_VAL(rt_str_from_cstr("()"));
    RtReprGuard guard;
    if (rt_stack_low())
        return rt_raise_recursion();
    if (rt_repr_enter(&guard, self))
        return RT_VAL(rt_str_from_cstr("(...)"));
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_char(&b, '(');
    for (int64_t i = 0; i < t->length; i++) {
        if (i > 0)
            rt_builder_ascii(&b, ", ", 2);
        Value r = rt_repr(t->items[i]);
        if (r == 0) {
            rt_repr_leave(&guard);
            return 0;
        }
        rt_builder_str(&b, RT_AS(RtStr, r));
    }
    if (t->length == 1)
        rt_builder_char(&b, ',');
    rt_builder_char(&b, ')');
    rt_repr_leave(&guard);
    return RT_VAL(rt_builder_finish(&b));
}

static Value tuple_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_own_keywords(cls, &rt_type_tuple, kwnames) < 0)
        return 0;
    if (rt_check_arity("tuple", nargs, 0, 1) < 0)
        return 0;
    RtTuple *t = nargs == 0 ? &rt_empty_tuple : rt_tuple_from_iterable(args[0]);
    if (t == NULL || cls == &rt_type_tuple)
        return RT_VAL(t);
    RtTuple *r = rt_instance_alloc_var(cls, sizeof(RtTuple) + (size_t)t->length * sizeof(Value));
    r->length = t->length;
    if (t->length > 0)
        memcpy(r->items, t->items, (size_t)t->length * sizeof(Value));
    return RT_VAL(r);
}

static int64_t tuple_hash(Value self) { return rt_tuple_hash(RT_AS(RtTuple, self)); }
static int64_t tuple_length(Value self) { return RT_AS(RtTuple, self)->length; }
static int tuple_has(Value self, Value v) { return rt_tuple_contains(RT_AS(RtTuple, self), v); }
Value rt_tuple_iter(RtTuple *t) { return rt_new_seq_iter(&rt_type_tuple_iterator, RT_VAL(t), 0); }
static Value tuple_iter(Value self) { return rt_tuple_iter(RT_AS(RtTuple, self)); }
static Value iter_self(Value self) { return self; }

static Value tuple_iterator_next(Value self) {
    RtSeqIter *it = RT_AS(RtSeqIter, self);
    if (it->seq == 0)
        return 0;
    RtTuple *t = RT_AS(RtTuple, it->seq);
    if (RT_LIKELY(it->pos < t->length))
        return t->items[it->pos++];
    it->seq = 0;
    return 0;
}

int64_t rt_tuple_iterator_hint(Value self) {
    RtSeqIter *it = RT_AS(RtSeqIter, self);
    return it->seq == 0 ? 0 : RT_AS(RtTuple, it->seq)->length - it->pos;
}

RtTuple *rt_tuple_getnewargs(RtTuple *t) {
    return rt_tuple_from_array((Value[]){RT_VAL(rt_tuple_from_array(t->items, t->length))}, 1);
}

/* Slots of tuple and its iterator. */
void rt_tuple_type_init(void) {
    RtType *t = &rt_type_tuple;
    t->new_ = tuple_new;
    t->repr = tuple_repr;
    t->iter = tuple_iter;
    t->hash = tuple_hash;
    t->length = tuple_length;
    t->compare = tuple_compare;
    t->getitem = tuple_getitem;
    t->contains = tuple_has;
    t->binary[RT_OP_add] = tuple_add;
    t->binary[RT_OP_mul] = tuple_mul;
    rt_type_tuple_iterator.size = sizeof(RtSeqIter);
    rt_type_tuple_iterator.iter = iter_self;
    rt_type_tuple_iterator.next = tuple_iterator_next;
}
