/* hash.c - hash() of any value, and small helpers that all containers share. Hashes of numbers,
 * tuples and frozensets are CPython's; those of strings are the str type's.
 * The hash of an object without __eq__ is rt_hash_pointer (core/). */
#include "runtime/types/containers.h"

#define HASH_MODULUS ((INT64_C(1) << 61) - 1)

static _Thread_local RtReprGuard *repr_chain;

bool rt_repr_enter(RtReprGuard *guard, Value object) {
    for (RtReprGuard *g = repr_chain; g != NULL; g = g->outer)
        if (g->object == object)
            return true;
    guard->object = object;
    guard->outer = repr_chain;
    repr_chain = guard;
    return false;
}

void rt_repr_leave(RtReprGuard *guard) { repr_chain = guard->outer; }

static int64_t hash_small(int64_t n) {
    uint64_t u = n < 0 ? (uint64_t)-n : (uint64_t)n;
    int64_t h = (int64_t)(u % (uint64_t)HASH_MODULUS);
    if (n < 0)
        h = -h;
    return h == -1 ? -2 : h;
}

int64_t rt_hash(Value v) {
    if (rt_is_small(v))
        return hash_small(rt_small(v));
    if (rt_is_tagged_float(v))
        return rt_hash_double(rt_tagged_double(v));
    RtType *t = RT_OBJ(v)->type;
    if (t == &rt_type_str)
        return rt_str_hash(RT_AS(RtStr, v));
    if (RT_UNLIKELY(t->hash == NULL))
        return rt_raise_int(&rt_exc_TypeError, "unhashable type: '%s'", t->name);
    if (rt_stack_low())
        return rt_raise_recursion(), -1;
    return t->hash(v);
}

int rt_end_of_iteration(void) {
    if (!rt_pending())
        return 0;
    if (rt_pending_is(&rt_exc_StopIteration)) {
        rt_clear();
        return 0;
    }
    return -1;
}

Value rt_iter_step(Value it) {
    RtType *t = rt_type_of(it);
    if (RT_UNLIKELY(t->next == NULL))
        return rt_raise(&rt_exc_TypeError, "'%s' object is not an iterator", t->name);
    Value v = t->next(it);
    if (RT_UNLIKELY(v == 0) && rt_pending() && rt_pending_is(&rt_exc_StopIteration))
        rt_clear();
    return v;
}

/* The old sequence protocol: an object with __getitem__ (and no mapping) can be iterated. */
Value rt_get_iter(Value v) {
    RtType *t = rt_type_of(v);
    if (RT_LIKELY(t->iter != NULL)) {
        Value it = t->iter(v);
        if (it != 0 && rt_type_of(it)->next == NULL)
            return rt_raise(&rt_exc_TypeError, "iter() returned non-iterator of type '%T'", it);
        return it;
    }
    if (t->getitem != NULL && !(t->flags & RT_TYPE_DICT) && t != &rt_type_mappingproxy)
        return rt_new_seq_iter(&rt_type_iterator, v, 0);
    return rt_raise(&rt_exc_TypeError, "'%s' object is not iterable", t->name);
}

int rt_no_keywords(const char *name, RtTuple *kwnames) {
    if (kwnames == NULL || kwnames->length == 0)
        return 0;
    return rt_raise_int(&rt_exc_TypeError, "%s() takes no keyword arguments", name);
}

int rt_check_arity(const char *name, size_t nargs, size_t least, size_t most) {
    if (nargs >= least && nargs <= most)
        return 0;
    size_t want = nargs < least ? least : most;
    const char *how = least == most ? "" : nargs < least ? "at least " : "at most ";
    return rt_raise_int(&rt_exc_TypeError, "%s expected %s%zu argument%s, got %zu", name, how, want, want == 1 ? "" : "s", nargs);
}

Value rt_ask_right(RtBinaryOp op, Value a, Value b) {
    RtType *t = rt_type_of(b);
    RtBinary slot = t->binary[op];
    if (!(t->flags & RT_TYPE_HEAP) || slot == NULL || slot == rt_type_of(a)->binary[op])
        return RT_NOT_IMPLEMENTED;
    return slot(a, b);
}

Value rt_bool_compare(int c, RtCompareOp op) {
    switch (op) {
    case RT_LT: return rt_from_bool(c < 0);
    case RT_LE: return rt_from_bool(c <= 0);
    case RT_EQ: return rt_from_bool(c == 0);
    case RT_NE: return rt_from_bool(c != 0);
    case RT_GT: return rt_from_bool(c > 0);
    case RT_GE: return rt_from_bool(c >= 0);
    }
    return 0;
}

Value rt_new_seq_iter(RtType *type, Value seq, int64_t pos) {
    RtSeqIter *it = rt_new(type, sizeof *it);
    it->seq = seq;
    it->pos = pos;
    return RT_VAL(it);
}

Value rt_pair(Value a, Value b) {
    RtTuple *t = rt_tuple_new(2);
    t->items[0] = a;
    t->items[1] = b;
    return RT_VAL(t);
}
