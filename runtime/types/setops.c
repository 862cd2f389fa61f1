/* setops.c - methods, operators and slots of set and frozenset over the table of set.c. Which
 * operand is walked and how the result is built follows CPython, as the order of the result shows it. */
#include "runtime/core/types.h"
#include "runtime/types/containers.h"

static bool is_frozen(const RtSet *s) { return (s->type->flags & RT_TYPE_FROZENSET) != 0; }
static RtSet *set_arg(Value v) { return rt_is_anyset(v) ? RT_AS(RtSet, v) : rt_set_from_iterable(v, false); }
static int rest_arity(const char *name, RtTuple *kwnames) {
    if (kwnames == NULL || kwnames->length == 0)
        return 0;
    return rt_raise_int(&rt_exc_TypeError, "%s() takes no keyword arguments", name);
}

/* ---- intersection, difference, symmetric difference of two ---- */

static RtSet *intersection(RtSet *a, Value other) {
    RtSet *r = rt_set_new(is_frozen(a));
    if (RT_VAL(a) == other)
        return rt_set_copy(a);
    Value k;
    int64_t hash;
    if (rt_is_anyset(other)) {
        RtSet *b = RT_AS(RtSet, other);
        if (b->used > a->used) {
            RtSet *swap = a;
            a = b;
            b = swap;
        }
        for (int64_t pos = 0; rt_set_next(b, &pos, &k, &hash);) {
            int in = rt_set_has_hashed(a, k, hash);
            if (in < 0 || (in > 0 && rt_set_add_hashed(r, k, hash) < 0))
                return NULL;
        }
        return r;
    }
    Value it = rt_get_iter(other);
    if (it == 0)
        return NULL;
    while ((k = rt_type_of(it)->next(it)) != 0) {
        hash = rt_hash(k);
        int in = hash == -1 ? -1 : rt_set_has_hashed(a, k, hash);
        if (in < 0 || (in > 0 && rt_set_add_hashed(r, k, hash) < 0))
            return NULL;
    }
    return rt_end_of_iteration() < 0 ? NULL : r;
}

static int difference_update(RtSet *s, Value other) {
    if (RT_VAL(s) == other)
        return rt_set_clear(s);
    Value k;
    int64_t hash;
    if (rt_is_anyset(other)) {
        for (int64_t pos = 0; rt_set_next(RT_AS(RtSet, other), &pos, &k, &hash);)
            if (rt_set_discard_hashed(s, k, hash) < 0)
                return -1;
        return 0;
    }
    Value it = rt_get_iter(other);
    if (it == 0)
        return -1;
    while ((k = rt_type_of(it)->next(it)) != 0) {
        if (rt_hash(k) == -1 || rt_set_discard(s, k) < 0)
            return -1;
    }
    return rt_end_of_iteration();
}

static RtSet *difference(RtSet *a, Value other) {
    bool is_dict = rt_is_dict(other);
    if (!rt_is_anyset(other) && !is_dict) {
        RtSet *r = rt_set_copy(a);
        return difference_update(r, other) < 0 ? NULL : r;
    }
    int64_t size = is_dict ? RT_AS(RtDict, other)->used : RT_AS(RtSet, other)->used;
    if (a->used >> 2 > size) {
        RtSet *r = rt_set_copy(a);
        return difference_update(r, other) < 0 ? NULL : r;
    }
    RtSet *r = rt_set_new(is_frozen(a));
    Value k;
    int64_t hash;
    for (int64_t pos = 0; rt_set_next(a, &pos, &k, &hash);) {
        int in;
        if (is_dict) {
            int64_t e = rt_dict_find(RT_AS(RtDict, other), k, hash);
            in = e == -2 ? -1 : e >= 0;
        } else {
            in = rt_set_has_hashed(RT_AS(RtSet, other), k, hash);
        }
        if (in < 0 || (in == 0 && rt_set_add_hashed(r, k, hash) < 0))
            return NULL;
    }
    return r;
}

int rt_set_symmetric_difference_update(RtSet *s, Value other) {
    if (RT_VAL(s) == other)
        return rt_set_clear(s);
    RtSet *b = set_arg(other);
    if (b == NULL)
        return -1;
    Value k;
    int64_t hash;
    for (int64_t pos = 0; rt_set_next(b, &pos, &k, &hash);) {
        int found = rt_set_discard_hashed(s, k, hash);
        if (found < 0 || (found == 0 && rt_set_add_hashed(s, k, hash) < 0))
            return -1;
    }
    return 0;
}

RtSet *rt_set_symmetric_difference(RtSet *a, Value other) {
    RtSet *r = rt_set_from_iterable(other, is_frozen(a));
    if (r == NULL)
        return NULL;
    return rt_set_symmetric_difference_update(r, RT_VAL(a)) < 0 ? NULL : r;
}

/* ---- methods with any number of operands: args[0] is the set ---- */

RtSet *rt_set_union_all(Value *args, size_t nargs, RtTuple *kwnames) {
    if (rest_arity("union", kwnames) < 0)
        return NULL;
    RtSet *r = rt_set_copy(RT_AS(RtSet, args[0]));
    for (size_t i = 1; i < nargs; i++)
        if (args[i] != args[0] && rt_set_update(r, args[i]) < 0)
            return NULL;
    return r;
}

RtSet *rt_set_intersection_all(Value *args, size_t nargs, RtTuple *kwnames) {
    RtSet *r = RT_AS(RtSet, args[0]);
    if (rest_arity("intersection", kwnames) < 0)
        return NULL;
    if (nargs == 1)
        return rt_set_copy(r);
    for (size_t i = 1; i < nargs && r != NULL; i++)
        r = intersection(r, args[i]);
    return r;
}

RtSet *rt_set_difference_all(Value *args, size_t nargs, RtTuple *kwnames) {
    RtSet *r = RT_AS(RtSet, args[0]);
    if (rest_arity("difference", kwnames) < 0)
        return NULL;
    if (nargs == 1)
        return rt_set_copy(r);
    r = difference(r, args[1]);
    for (size_t i = 2; i < nargs && r != NULL; i++)
        if (difference_update(r, args[i]) < 0)
            return NULL;
    return r;
}

int rt_set_update_all(Value *args, size_t nargs, RtTuple *kwnames) {
    if (rest_arity("update", kwnames) < 0)
        return -1;
    for (size_t i = 1; i < nargs; i++)
        if (rt_set_update(RT_AS(RtSet, args[0]), args[i]) < 0)
            return -1;
    return 0;
}

/* s takes over the table of a new set. */
static void become(RtSet *s, RtSet *other) {
    s->used = other->used;
    s->fill = other->fill;
    s->mask = other->mask;
    s->table = other->table;
}

int rt_set_intersection_update_all(Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length)
        return rt_raise_int(&rt_exc_TypeError, "intersection_update() takes no keyword arguments");
    RtSet *r = rt_set_intersection_all(args, nargs, kwnames);
    if (r == NULL)
        return -1;
    become(RT_AS(RtSet, args[0]), r);
    return 0;
}

int rt_set_difference_update_all(Value *args, size_t nargs, RtTuple *kwnames) {
    if (rest_arity("difference_update", kwnames) < 0)
        return -1;
    for (size_t i = 1; i < nargs; i++)
        if (difference_update(RT_AS(RtSet, args[0]), args[i]) < 0)
            return -1;
    return 0;
}

/* ---- comparisons ---- */

/* Comparing keys may run Python code that changes a: its table is read anew each time. */
static int subset(RtSet *a, RtSet *b) {
    int64_t used = a->used, left = used;
    if (used > b->used)
        return 0;
    const RtSetEntry *dense = is_frozen(a) ? rt_frozenset_dense(a) : NULL;
    for (int64_t i = 0; dense && i < used; i++) {
        int in = rt_set_has_hashed(b, dense[i].key, dense[i].hash);
        if (in <= 0)
            return in;
    }
    for (int64_t i = 0; !dense && a->table && i <= a->mask && (left > 0 || a->used != used); i++) {
        const RtSetEntry *e = &a->table[i];
        if (e->key == 0 || e->key == RT_VAL(&rt_set_dummy))
            continue;
        int in = rt_set_has_hashed(b, e->key, e->hash);
        if (in <= 0)
            return in;
        left--;
    }
    return 1;
}

int rt_set_issubset(RtSet *a, Value other) {
    RtSet *b = set_arg(other);
    return b == NULL ? -1 : subset(a, b);
}

int rt_set_issuperset(RtSet *a, Value other) {
    if (rt_is_anyset(other))
        return subset(RT_AS(RtSet, other), a);
    Value it = rt_get_iter(other);
    if (it == 0)
        return -1;
    for (Value k; (k = rt_type_of(it)->next(it)) != 0;) {
        int in = rt_set_contains(a, k);
        if (in <= 0)
            return in;
    }
    return rt_end_of_iteration() < 0 ? -1 : 1;
}

int rt_set_isdisjoint(RtSet *a, Value other) {
    if (rt_is_anyset(other)) {
        RtSet *b = RT_AS(RtSet, other), *large = a->used > b->used ? a : b, *few = large == a ? b : a;
        Value k;
        int64_t hash;
        for (int64_t pos = 0; rt_set_next(few, &pos, &k, &hash);) {
            int in = rt_set_has_hashed(large, k, hash);
            if (in != 0)
                return in < 0 ? -1 : 0;
        }
        return 1;
    }
    Value it = rt_get_iter(other);
    if (it == 0)
        return -1;
    for (Value k; (k = rt_type_of(it)->next(it)) != 0;) {
        int64_t hash = rt_hash(k);
        int in = hash == -1 ? -1 : rt_set_has_hashed(a, k, hash);
        if (in != 0)
            return in < 0 ? -1 : 0;
    }
    return rt_end_of_iteration() < 0 ? -1 : 1;
}

static int low_stack(void) { return rt_raise_int(&rt_exc_RecursionError, "maximum recursion depth exceeded in comparison"); }
int rt_set_le(RtSet *a, RtSet *b) { return rt_stack_low() ? low_stack() : subset(a, b); }
int rt_set_ge(RtSet *a, RtSet *b) { return rt_stack_low() ? low_stack() : subset(b, a); }
int rt_set_eq(RtSet *a, RtSet *b) { return rt_stack_low() ? low_stack() : a->used == b->used ? subset(a, b) : 0; }
int rt_set_ne(RtSet *a, RtSet *b) {
    int r = rt_set_eq(a, b);
    return r < 0 ? r : !r;
}

static Value set_compare(Value va, Value vb, RtCompareOp op) {
    if (!rt_is_anyset(va) || !rt_is_anyset(vb))
        return RT_NOT_IMPLEMENTED;
    if (rt_stack_low())
        return rt_raise(&rt_exc_RecursionError, "maximum recursion depth exceeded in comparison");
    RtSet *a = RT_AS(RtSet, va), *b = RT_AS(RtSet, vb);
    int r = 0;
    switch (op) {
    case RT_EQ:
    case RT_NE: r = a->used == b->used ? subset(a, b) : 0; break;
    case RT_LT: r = a->used < b->used ? subset(a, b) : 0; break;
    case RT_LE: r = subset(a, b); break;
    case RT_GT: r = a->used > b->used ? subset(b, a) : 0; break;
    case RT_GE: r = subset(b, a); break;
    }
    return r < 0 ? 0 : rt_from_bool((r != 0) != (op == RT_NE));
}

/* ---- operators: both operands are sets ---- */

Value rt_set_operator(RtBinaryOp op, Value a, Value b) {
    if (!rt_is_anyset(a) || !rt_is_anyset(b))
        return RT_NOT_IMPLEMENTED;
    RtSet *x = RT_AS(RtSet, a), *r;
    if (op == RT_OP_or) {
        r = rt_set_copy(x);
        if (a != b && rt_set_update(r, b) < 0)
            return 0;
    } else if (op == RT_OP_and) {
        r = intersection(x, b);
    } else {
        r = op == RT_OP_sub ? difference(x, b) : rt_set_symmetric_difference(x, b);
    }
    return RT_VAL(r);
}
static Value set_or(Value a, Value b) { return rt_set_operator(RT_OP_or, a, b); }
static Value set_and(Value a, Value b) { return rt_set_operator(RT_OP_and, a, b); }
static Value set_sub(Value a, Value b) { return rt_set_operator(RT_OP_sub, a, b); }
static Value set_xor(Value a, Value b) { return rt_set_operator(RT_OP_xor, a, b); }

static Value set_ior(Value a, Value b) {
    if (!rt_is_anyset(b))
        return RT_NOT_IMPLEMENTED;
    return rt_set_update(RT_AS(RtSet, a), b) < 0 ? 0 : a;
}
static Value set_iand(Value a, Value b) {
    if (!rt_is_anyset(b))
        return RT_NOT_IMPLEMENTED;
    RtSet *r = intersection(RT_AS(RtSet, a), b);
    if (r != NULL)
        become(RT_AS(RtSet, a), r);
    return r == NULL ? 0 : a;
}
static Value set_isub(Value a, Value b) {
    if (!rt_is_anyset(b))
        return RT_NOT_IMPLEMENTED;
    return difference_update(RT_AS(RtSet, a), b) < 0 ? 0 : a;
}
static Value set_ixor(Value a, Value b) {
    if (!rt_is_anyset(b))
        return RT_NOT_IMPLEMENTED;
    return rt_set_symmetric_difference_update(RT_AS(RtSet, a), b) < 0 ? 0 : a;
}

RtSet *rt_set_or(RtSet *a, RtSet *b) { return RT_AS(RtSet, set_or(RT_VAL(a), RT_VAL(b))); }
RtSet *rt_set_and(RtSet *a, RtSet *b) { return RT_AS(RtSet, set_and(RT_VAL(a), RT_VAL(b))); }
RtSet *rt_set_sub(RtSet *a, RtSet *b) { return RT_AS(RtSet, set_sub(RT_VAL(a), RT_VAL(b))); }
RtSet *rt_set_xor(RtSet *a, RtSet *b) { return RT_AS(RtSet, set_xor(RT_VAL(a), RT_VAL(b))); }

RtSet *rt_frozenset_copy(RtSet *s) { return s->type == &rt_type_frozenset ? s : rt_set_copy(s); }

/* ---- slots ---- */

static Value set_repr(Value self) {
    RtSet *s = RT_AS(RtSet, self);
    bool plain = s->type == &rt_type_set;
    if (s->used == 0)
        return RT_VAL(rt_str_format("%s()", s->type->name));
    RtReprGuard guard;
    if (rt_stack_low())
        return rt_raise_recursion();
    if (rt_repr_enter(&guard, self))
        return RT_VAL(rt_str_format("%s(...)", s->type->name));
    RtList *l = rt_list_from_iterable(self);
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_char(&b, '{');
    for (int64_t i = 0; l != NULL && i < l->length; i++) {
        Value r = rt_repr(l->items[i]);
        if (i > 0)
            rt_builder_ascii(&b, ", ", 2);
        if (r == 0)
            l = NULL;
        else
            rt_builder_str(&b, RT_AS(RtStr, r));
    }
    rt_repr_leave(&guard);
    if (l == NULL)
        return 0;
    rt_builder_char(&b, '}');
    RtStr *text = rt_builder_finish(&b);
    return plain ? RT_VAL(text) : RT_VAL(rt_str_format("%s(%S)", s->type->name, text));
}

static Value set_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RtSet *s = rt_instance_alloc(cls);
    s->mask = 7;
    return RT_VAL(s);
}
static int set_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("set", kwnames) < 0 || rt_check_arity("set", nargs, 0, 1) < 0)
        return -1;
    rt_set_clear(RT_AS(RtSet, self));
    return nargs == 0 ? 0 : rt_set_update(RT_AS(RtSet, self), args[0]);
}
static Value frozenset_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_own_keywords(cls, &rt_type_frozenset, kwnames) < 0)
        return 0;
    if (rt_check_arity("frozenset", nargs, 0, 1) < 0)
        return 0;
    if (cls == &rt_type_frozenset && nargs == 1 && rt_has_type(args[0], &rt_type_frozenset))
        return args[0];
    RtSet *s = RT_AS(RtSet, set_new(cls, args, nargs, kwnames));
    return nargs == 1 && rt_set_update(s, args[0]) < 0 ? 0 : RT_VAL(s);
}

static int set_has(Value self, Value key) { return rt_set_contains(RT_AS(RtSet, self), key); }
static int64_t set_length(Value self) { return RT_AS(RtSet, self)->used; }
static int64_t frozenset_hash(Value self) { return rt_frozenset_hash(RT_AS(RtSet, self)); }
static Value set_iter(Value self) { return rt_set_iter(RT_AS(RtSet, self)); }
static Value iter_self(Value self) { return self; }

static void common_init(RtType *t) {
    t->repr = set_repr;
    t->iter = set_iter;
    t->length = set_length;
    t->compare = set_compare;
    t->contains = set_has;
    t->binary[RT_OP_or] = set_or;
    t->binary[RT_OP_and] = set_and;
    t->binary[RT_OP_sub] = set_sub;
    t->binary[RT_OP_xor] = set_xor;
}

/* Slots of set, frozenset and their iterator. */
void rt_set_type_init(void) {
    RtType *t = &rt_type_set;
    common_init(t);
    t->new_ = set_new;
    t->init = set_init;
    t->inplace[RT_OP_or] = set_ior;
    t->inplace[RT_OP_and] = set_iand;
    t->inplace[RT_OP_sub] = set_isub;
    t->inplace[RT_OP_xor] = set_ixor;
    common_init(&rt_type_frozenset);
    rt_type_frozenset.new_ = frozenset_new;
    rt_type_frozenset.hash = frozenset_hash;
    rt_type_set_iterator.size = sizeof(RtSetIter);
    rt_type_set_iterator.iter = iter_self;
    rt_type_set_iterator.next = rt_set_iterator_next;
}

/* (type, ([items],), attributes) */
Value rt_set_reduce(Value self) {
    RtList *items = rt_list_from_iterable(self);
    Value state = items ? rt_call_method0(self, RT_NAME(__getstate__)) : 0;
    if (!state)
        return 0;
    Value list = RT_VAL(items), args = RT_VAL(rt_tuple_from_array(&list, 1));
    return RT_VAL(rt_tuple_from_array((Value[]){RT_VAL(rt_type_of(self)), args, state}, 3));
}
