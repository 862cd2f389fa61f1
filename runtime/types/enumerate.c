/* enumerate.c - the lazy built-in iterators: enumerate, reversed, zip, map, filter. */
#include "runtime/types/containers.h"
#include "runtime/types/iter_internal.h"

/* A keyword's value, or 0. */
static Value keyword(Value *args, size_t nargs, RtTuple *kwnames, const char *name) {
    for (int64_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        RtStr *k = RT_AS(RtStr, kwnames->items[i]);
        if (k->width == 1 && (size_t)k->length == strlen(name) && memcmp(k->data, name, (size_t)k->length) == 0)
            return args[nargs + (size_t)i];
    }
    return 0;
}

/* ---- enumerate ---- */

static Value enumerate_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    Value iterable = nargs > 0 ? args[0] : keyword(args, nargs, kwnames, "iterable");
    Value start = nargs > 1 ? args[1] : keyword(args, nargs, kwnames, "start");
    size_t n_kw = kwnames == NULL ? 0 : (size_t)kwnames->length;
    if (nargs + n_kw > 2)
        return rt_raise(&rt_exc_TypeError, "enumerate() takes at most 2 arguments (%zu given)", nargs + n_kw);
    if (iterable == 0 && nargs + n_kw == 0)
        return rt_raise(&rt_exc_TypeError, "enumerate() missing required argument 'iterable'");
    if (nargs == 0 && n_kw == 1 && iterable == 0)
        return rt_raise(&rt_exc_TypeError, "'%V' is an invalid keyword argument for enumerate()", kwnames->items[0]);
    for (size_t i = 0; i < n_kw; i++) {
        Value name = kwnames->items[i];
        bool known = (nargs == 0 && keyword(args, nargs, kwnames, "iterable") == args[nargs + i]) || keyword(args, nargs, kwnames, "start") == args[nargs + i];
        if (!known)
            return rt_raise(&rt_exc_TypeError, "'%V' is an invalid keyword argument for enumerate()", name);
    }
    if (start != 0 && (start = rt_index(start)) == 0)
        return 0;
    Value it = rt_iter(iterable);
    if (it == 0)
        return 0;
    RtEnumerate *e = rt_instance_alloc(cls);
    e->it = it;
    e->count = start == 0 ? RT_SMALL(0) : start;
    return RT_VAL(e);
}

static Value enumerate_next(Value self) {
    RtEnumerate *e = RT_AS(RtEnumerate, self);
    Value v = rt_next(e->it);
    if (v == 0)
        return 0;
    Value n = e->count;
    e->count = rt_int_add(n, RT_SMALL(1));
    return rt_pair(n, v);
}

/* ---- reversed ---- */

Value rt_reversed(Value seq) { return rt_reversed_make(&rt_type_reversed, seq); }

Value rt_reversed_make(RtType *cls, Value seq) {
    RT_LOCAL_NAME(name, "__reversed__");
    Value method = rt_lookup_special(seq, name);
    if (method != 0 && method != RT_NONE)
        return rt_call0(method);
    if (rt_pending())
        return 0;
    RtType *t = rt_type_of(seq);
    if (method == RT_NONE || t->getitem == NULL || t == &rt_type_weakcallableproxy || (t->length == NULL && !(t->flags & RT_TYPE_HEAP)) || (t->flags & RT_TYPE_DICT))
        return rt_raise(&rt_exc_TypeError, "'%T' object is not reversible", seq);
    int64_t n = rt_length(seq);
    if (n < 0)
        return 0;
    RtReversed *r = rt_instance_alloc(cls);
    r->seq = seq;
    r->pos = n - 1;
    return RT_VAL(r);
}

static Value reversed_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if ((rt_no_own_keywords(cls, &rt_type_reversed, kwnames) < 0) || rt_check_arity("reversed", nargs, 1, 1) < 0)
        return 0;
    return rt_reversed_make(cls, args[0]);
}

static Value reversed_next(Value self) {
    RtReversed *r = RT_AS(RtReversed, self);
    if (r->pos < 0 || r->seq == 0)
        return 0;
    Value v = rt_getitem(r->seq, rt_int_from_i64(r->pos));
    if (v != 0) {
        r->pos--;
        return v;
    }
    r->pos = -1;
    r->seq = 0;
    if (rt_pending_is(&rt_exc_IndexError) || rt_pending_is(&rt_exc_StopIteration))
        rt_clear();
    return 0;
}

int64_t rt_reversed_hint(Value self) {
    RtReversed *r = RT_AS(RtReversed, self);
    if (r->seq == 0)
        return 0;
    int64_t n = rt_length(r->seq);
    if (n < 0)
        return -1;
    return n < r->pos + 1 ? 0 : r->pos + 1;
}

/* ---- zip, map, filter ---- */

/* Iterators of the arguments; zip reports which argument was not iterable. */
static RtTuple *iterators_of(const char *who, Value *args, size_t n) {
    RtTuple *its = rt_tuple_new((int64_t)n);
    for (size_t i = 0; i < n; i++) {
        RtType *t = rt_type_of(args[i]);
        if (who != NULL && t->iter == NULL && t->getitem == NULL) {
            rt_raise(&rt_exc_TypeError, "%s argument #%zu must support iteration", who, i + 1);
            return NULL;
        }
        if ((its->items[i] = rt_iter(args[i])) == 0)
            return NULL;
    }
    return its;
}

static Value zip_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    bool strict = false;
    for (int64_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        Value v = keyword(args, nargs, kwnames, "strict");
        if (v == 0 || kwnames->length > 1)
            return rt_raise(&rt_exc_TypeError, "'%V' is an invalid keyword argument for zip()", kwnames->items[i]);
        int truth = rt_truth(v);
        if (truth < 0)
            return 0;
        strict = truth;
    }
    RtTuple *its = iterators_of(NULL, args, nargs);
    if (its == NULL)
        return 0;
    RtZip *z = rt_instance_alloc(cls);
    z->its = its;
    z->strict = strict;
    return RT_VAL(z);
}

/* zip(strict=True) ended at argument i: all must end together. */
static Value strict_end(RtZip *z, int64_t i) {
    if (rt_pending())
        return 0;
    if (i > 0)
        return rt_raise(&rt_exc_ValueError, "zip() argument %lld is shorter than argument%s%lld", (long long)i + 1, i == 1 ? " " : "s 1-", (long long)i);
    for (i = 1; i < z->its->length; i++) {
        if (rt_next(z->its->items[i]) != 0)
            return rt_raise(&rt_exc_ValueError, "zip() argument %lld is longer than argument%s%lld", (long long)i + 1, i == 1 ? " " : "s 1-", (long long)i);
        if (rt_pending())
            return 0;
    }
    return 0;
}

static Value zip_next(Value self) {
    RtZip *z = RT_AS(RtZip, self);
    int64_t n = z->its->length;
    if (n == 0)
        return 0;
    RtTuple *t = rt_tuple_new(n);
    for (int64_t i = 0; i < n; i++)
        if ((t->items[i] = rt_next(z->its->items[i])) == 0)
            return z->strict ? strict_end(z, i) : 0;
    return RT_VAL(t);
}

static Value map_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_own_keywords(cls, &rt_type_map, kwnames) < 0)
        return 0;
    if (nargs < 2)
        return rt_raise(&rt_exc_TypeError, "map() must have at least two arguments.");
    RtTuple *its = iterators_of(NULL, args + 1, nargs - 1);
    if (its == NULL)
        return 0;
    RtMap *m = rt_instance_alloc(cls);
    m->func = args[0];
    m->its = its;
    return RT_VAL(m);
}

static Value map_next(Value self) {
    RtMap *m = RT_AS(RtMap, self);
    int64_t n = m->its->length;
    Value small[9], *args = n <= 8 ? small : rt_alloc((size_t)(n + 1) * sizeof *args);
    for (int64_t i = 0; i < n; i++)
        if ((args[i + 1] = rt_next(m->its->items[i])) == 0)
            return 0;
    return rt_call(m->func, args + 1, (size_t)n, NULL);
}

static Value filter_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if ((rt_no_own_keywords(cls, &rt_type_filter, kwnames) < 0) || rt_check_arity("filter", nargs, 2, 2) < 0)
        return 0;
    Value it = rt_iter(args[1]);
    if (it == 0)
        return 0;
    RtFilter *f = rt_instance_alloc(cls);
    f->func = args[0];
    f->it = it;
    return RT_VAL(f);
}

static Value filter_next(Value self) {
    RtFilter *f = RT_AS(RtFilter, self);
    bool plain = f->func == RT_NONE || f->func == RT_VAL(&rt_type_bool);
    for (Value v; (v = rt_next(f->it)) != 0;) {
        Value test = plain ? v : rt_call1(f->func, v);
        int truth = test == 0 ? -1 : rt_truth(test);
        if (truth != 0)
            return truth < 0 ? 0 : v;
    }
    return 0;
}

static Value iter_self(Value self) { return self; }
static void lazy_init(RtType *t, uint32_t size, Value (*make)(RtType *, Value *, size_t, RtTuple *), RtUnary next) {
    t->size = size;
    t->new_ = make;
    t->iter = iter_self;
    t->next = next;
}

/* Slots of the five; called by rt_iter_type_init. */
void rt_enumerate_type_init(void) {
    lazy_init(&rt_type_enumerate, sizeof(RtEnumerate), enumerate_new, enumerate_next);
    lazy_init(&rt_type_reversed, sizeof(RtReversed), reversed_new, reversed_next);
    lazy_init(&rt_type_zip, sizeof(RtZip), zip_new, zip_next);
    lazy_init(&rt_type_map, sizeof(RtMap), map_new, map_next);
    lazy_init(&rt_type_filter, sizeof(RtFilter), filter_new, filter_next);
}
