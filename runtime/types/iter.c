/* iter.c - iterators without a container of their own: over a sequence by __getitem__, and
 * iter(callable, sentinel). */
#include "runtime/types/containers.h"
#include "runtime/types/iter_internal.h"

static Value iter_self(Value self) { return self; }

/* seq[0], seq[1], ... until IndexError */
static Value sequence_next(Value self) {
    RtSeqIter *it = RT_AS(RtSeqIter, self);
    if (it->seq == 0)
        return 0;
    if (it->pos == INT64_MAX)
        return rt_raise(&rt_exc_OverflowError, "iter index too large");
    Value v = rt_getitem(it->seq, rt_int_from_i64(it->pos));
    if (v != 0) {
        it->pos++;
        return v;
    }
    if (rt_pending_is(&rt_exc_IndexError) || rt_pending_is(&rt_exc_StopIteration)) {
        rt_clear();
        it->seq = 0;
    }
    return 0;
}

Value rt_iterator_hint(Value self) {
    RtSeqIter *it = RT_AS(RtSeqIter, self);
    if (it->seq == 0)
        return RT_SMALL(0);
    if (rt_type_of(it->seq)->length == NULL)
        return RT_NOT_IMPLEMENTED;
    int64_t n = rt_length(it->seq);
    return n < 0 ? 0 : rt_int_from_i64(n > it->pos ? n - it->pos : 0);
}

Value rt_callable_iter(Value callee, Value sentinel) {
    if (rt_type_of(callee)->call == NULL)
        return rt_raise(&rt_exc_TypeError, "iter(v, w): v must be callable");
    RtCallIter *it = rt_new(&rt_type_callable_iterator, sizeof *it);
    it->callee = callee;
    it->sentinel = sentinel;
    return RT_VAL(it);
}

static Value callable_next(Value self) {
    RtCallIter *it = RT_AS(RtCallIter, self);
    if (it->callee == 0)
        return 0;
    Value v = rt_call0(it->callee);
    if (v == 0) {
        if (rt_pending_is(&rt_exc_StopIteration)) {
            rt_clear();
            it->callee = 0;
        }
        return 0;
    }
    if (it->callee == 0)
        return 0;
    int eq = rt_equal(it->sentinel, v);
    if (eq == 0)
        return v;
    if (eq > 0)
        it->callee = 0;
    return 0;
}

/* Slots of the iterators here and in enumerate.c. */
void rt_iter_type_init(void) {
    rt_type_iterator.size = sizeof(RtSeqIter);
    rt_type_iterator.iter = iter_self;
    rt_type_iterator.next = sequence_next;
    rt_type_memory_iterator.size = sizeof(RtSeqIter);
    rt_type_memory_iterator.iter = iter_self;
    rt_type_memory_iterator.next = sequence_next;
    rt_type_callable_iterator.size = sizeof(RtCallIter);
    rt_type_callable_iterator.iter = iter_self;
    rt_type_callable_iterator.next = callable_next;
    rt_enumerate_type_init();
}
