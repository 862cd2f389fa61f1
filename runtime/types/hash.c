/* hash.c - small helpers that all containers share: recursive reprs, ends of iterations, arities.
 * (hash() itself is in services/protocols.c; tuple and frozenset hashes are with their types.) */
#include "runtime/core/types.h"
#include "runtime/types/containers.h"

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

int64_t rt_index_sized(Value v, RtType *exc) {
    int64_t n;
    Value i = rt_index(v);
    if (i == 0)
        return -1;
    if (RT_LIKELY(rt_int_fits_i64(i, &n)))
        return n;
    return rt_raise_int(exc, "cannot fit '%T' into an index-sized integer", v);
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

int rt_no_keywords(const char *name, RtTuple *kwnames) {
    if (kwnames == NULL || kwnames->length == 0)
        return 0;
    return rt_raise_int(&rt_exc_TypeError, "%s() takes no keyword arguments", name);
}

int rt_no_own_keywords(const RtType *cls, const RtType *own, RtTuple *kwnames) {
    const char *dot = strrchr(own->name, '.');
    return cls == own || cls->init == rt_object_init ? rt_no_keywords(dot ? dot + 1 : own->name, kwnames) : 0;
}

int rt_check_arity(const char *name, size_t nargs, size_t least, size_t most) {
    if (nargs >= least && nargs <= most)
        return 0;
    size_t want = nargs < least ? least : most;
    const char *how = least == most ? "" : nargs < least ? "at least " : "at most ";
    return rt_raise_int(&rt_exc_TypeError, "%s expected %s%zu argument%s, got %zu", name, how, want, want == 1 ? "" : "s", nargs);
}

Value rt_ask_right(RtBinaryOp op, Value a, Value b) {
    RtType *t = rt_type_of(b), *native = t;
    RtBinary slot = t->binary[op];
    while (native->flags & RT_TYPE_HEAP)
        native = native->base;
    if (slot == NULL || slot == native->binary[op]) /* no method of its own */
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
