/* _collections.c - deque (a ring buffer whose size is a power of two), defaultdict, _tuplegetter, _count_elements.
 * OrderedDict: _collections_ordered.c. */
#include "runtime/modules/_collections.h"
#include "runtime/modules/modtype.h"
#include "runtime/types/dict_internal.h"

typedef struct Deque { RtType *type; Value side; Value *buf; int64_t head, length, mask, maxlen; uint64_t state; } Deque;
typedef struct DequeIter { RtType *type; Deque *d; int64_t pos, left; uint64_t state; bool back; } DequeIter;
typedef struct DefaultDict { RtDict dict; Value factory; } DefaultDict;
typedef struct TupleGetter { RtType *type; Value side; int64_t index; Value doc; } TupleGetter;

static RtType rt_type_deque, rt_type__deque_iterator, rt_type__deque_reverse_iterator, rt_type_defaultdict, rt_type__tuplegetter;
#define DEQUE(v) RT_AS(Deque, v)
#define AT(d, i) ((d)->buf[((d)->head + (i)) & (d)->mask])

/* ---- deque: storage ---- */

static void deque_grow(Deque *d) {
    int64_t size = d->buf == NULL ? 8 : (d->mask + 1) * 2;
    Value *buf = rt_alloc((size_t)size * sizeof(Value));
    for (int64_t i = 0; i < d->length; i++)
        buf[i] = AT(d, i);
    d->buf = buf;
    d->head = 0;
    d->mask = size - 1;
}
static Value take_first(Deque *d) {
    Value v = AT(d, 0);
    AT(d, 0) = 0;
    d->head = (d->head + 1) & d->mask;
    d->length--;
    d->state++;
    return v;
}
static Value take_last(Deque *d) {
    Value v = AT(d, d->length - 1);
    AT(d, d->length - 1) = 0;
    d->length--;
    d->state++;
    return v;
}
static void put_last(Deque *d, Value v) {
    if (d->buf == NULL || d->length > d->mask)
        deque_grow(d);
    AT(d, d->length) = v;
    d->length++;
    d->state++;
    if (d->maxlen >= 0 && d->length > d->maxlen)
        take_first(d);
}
static void put_first(Deque *d, Value v) {
    if (d->buf == NULL || d->length > d->mask)
        deque_grow(d);
    d->head = (d->head - 1) & d->mask;
    d->buf[d->head] = v;
    d->length++;
    d->state++;
    if (d->maxlen >= 0 && d->length > d->maxlen)
        take_last(d);
}
static Deque *deque_make(int64_t maxlen) {
    Deque *d = rt_instance_alloc(&rt_type_deque);
    d->maxlen = maxlen;
    return d;
}
/* The items as a list: safe to walk while the deque changes. */
static RtList *deque_list(Deque *d) {
    RtList *l = rt_list_new(d->length);
    for (int64_t i = 0; i < d->length; i++)
        rt_list_append(l, AT(d, i));
    return l;
}

/* ---- deque: methods ---- */

static int deque_append(Value self, Value v) { return put_last(DEQUE(self), v), 0; }
static int deque_appendleft(Value self, Value v) { return put_first(DEQUE(self), v), 0; }
static Value deque_pop(Value self) {
    return DEQUE(self)->length == 0 ? rt_raise(&rt_exc_IndexError, "pop from an empty deque") : take_last(DEQUE(self));
}
static Value deque_popleft(Value self) {
    return DEQUE(self)->length == 0 ? rt_raise(&rt_exc_IndexError, "pop from an empty deque") : take_first(DEQUE(self));
}
static int deque_clear(Value self) {
    Deque *d = DEQUE(self);
    d->buf = NULL;
    d->head = d->length = d->mask = 0;
    d->state++;
    return 0;
}
static int deque_extend_to(Value self, Value iterable, void (*put)(Deque *, Value)) {
    if (iterable == self)
        iterable = RT_VAL(deque_list(DEQUE(self)));
    Value it = rt_iter(iterable);
    if (it == 0)
        return -1;
    for (Value v; (v = rt_next(it)) != 0;)
        put(DEQUE(self), v);
    return rt_pending() ? -1 : 0;
}
static int deque_extend(Value self, Value iterable) { return deque_extend_to(self, iterable, put_last); }
static int deque_extendleft(Value self, Value iterable) { return deque_extend_to(self, iterable, put_first); }
static int deque_rotate(Value self, int64_t n) {
    Deque *d = DEQUE(self);
    if (d->length < 2)
        return 0;
    n %= d->length;
    for (; n > 0; n--) {
        Value v = take_last(d);
        put_first(d, v);
    }
    for (; n < 0; n++) {
        Value v = take_first(d);
        put_last(d, v);
    }
    return 0;
}
static int deque_reverse(Value self) {
    Deque *d = DEQUE(self);
    for (int64_t i = 0, j = d->length - 1; i < j; i++, j--) {
        Value v = AT(d, i);
        AT(d, i) = AT(d, j);
        AT(d, j) = v;
    }
    return 0;
}
static Value deque_copy(Value self) {
    Deque *d = DEQUE(self);
    if (d->type != &rt_type_deque) {
        Value args[3] = {0, self, d->maxlen < 0 ? RT_NONE : rt_int_from_i64(d->maxlen)};
        return rt_call(RT_VAL(d->type), args + 1, d->maxlen < 0 ? 1 : 2, NULL);
    }
    Deque *r = deque_make(d->maxlen);
    for (int64_t i = 0; i < d->length; i++)
        put_last(r, AT(d, i));
    return RT_VAL(r);
}
static Value deque_count(Value self, Value v) {
    Deque *d = DEQUE(self);
    int64_t n = 0;
    uint64_t state = d->state;
    for (int64_t i = 0; i < d->length; i++) {
        int eq = rt_same(AT(d, i), v);
        if (eq < 0)
            return 0;
        n += eq;
        if (d->state != state)
            return rt_raise(&rt_exc_RuntimeError, "deque mutated during iteration");
    }
    return rt_int_from_i64(n);
}
/* Position of v from start to stop; -1 not there, -2 error. */
static int64_t deque_find(Deque *d, Value v, int64_t start, int64_t stop, const char *changed, RtType *exc) {
    uint64_t state = d->state;
    for (int64_t i = start; i < stop && i < d->length; i++) {
        int eq = rt_same(AT(d, i), v);
        if (eq < 0)
            return -2;
        if (d->state != state)
            return rt_raise_int(exc, "%s", changed), -2;
        if (eq)
            return i;
    }
    return -1;
}
static int deque_contains(Value self, Value v) {
    int64_t i = deque_find(DEQUE(self), v, 0, INT64_MAX, "deque mutated during iteration", &rt_exc_RuntimeError);
    return i == -2 ? -1 : i >= 0;
}
static Value deque_index(Value self, Value v, int64_t start, int64_t stop) {
    Deque *d = DEQUE(self);
    if (start < 0 && (start += d->length) < 0)
        start = 0;
    if (stop < 0)
        stop += d->length;
    int64_t i = deque_find(d, v, start, stop, "deque mutated during iteration", &rt_exc_RuntimeError);
    if (i == -1)
        return rt_raise(&rt_exc_ValueError, "%R is not in deque", v);
    return i < 0 ? 0 : rt_int_from_i64(i);
}
static void deque_delete(Deque *d, int64_t i) {
    for (; i < d->length - 1; i++)
        AT(d, i) = AT(d, i + 1);
    take_last(d);
}
static int deque_remove(Value self, Value v) {
    int64_t i = deque_find(DEQUE(self), v, 0, INT64_MAX, "deque mutated during remove().", &rt_exc_IndexError);
    if (i == -1)
        return rt_raise_int(&rt_exc_ValueError, "%R is not in deque", v);
    if (i >= 0)
        deque_delete(DEQUE(self), i);
    return i < 0 ? -1 : 0;
}
static int deque_insert(Value self, int64_t i, Value v) {
    Deque *d = DEQUE(self);
    if (d->maxlen >= 0 && d->length >= d->maxlen)
        return rt_raise_int(&rt_exc_IndexError, "deque already at its maximum size");
    if (i < 0 && (i += d->length) < 0)
        i = 0;
    put_last(d, v);
    for (int64_t j = d->length - 1; j > i; j--)
        AT(d, j) = AT(d, j - 1);
    if (i < d->length)
        AT(d, i) = v;
    return 0;
}
static Value deque_maxlen(Value self) { return DEQUE(self)->maxlen < 0 ? RT_NONE : rt_int_from_i64(DEQUE(self)->maxlen); }

/* ---- deque: slots ---- */

static bool is_deque(Value v) { return rt_is_instance_of(v, &rt_type_deque); }
static int64_t deque_length(Value self) { return DEQUE(self)->length; }
static int64_t deque_position(Value self, Value key) {
    if (!rt_has_index(key))
        return rt_raise_int(&rt_exc_TypeError, "sequence index must be integer, not '%T'", key);
    int64_t i = rt_index_sized(key, &rt_exc_IndexError);
    if (rt_pending())
        return -1;
    if (i < 0)
        i += DEQUE(self)->length;
    if (i < 0 || i >= DEQUE(self)->length)
        return rt_raise_int(&rt_exc_IndexError, "deque index out of range");
    return i;
}
static Value deque_getitem(Value self, Value key) {
    int64_t i = deque_position(self, key);
    return i < 0 ? 0 : AT(DEQUE(self), i);
}
static int deque_setitem(Value self, Value key, Value v) {
    int64_t i = deque_position(self, key);
    if (i < 0)
        return -1;
    if (v == 0)
        deque_delete(DEQUE(self), i);
    else
        AT(DEQUE(self), i) = v;
    return 0;
}
static Value deque_iterator(Value self, bool back) {
    DequeIter *it = rt_new(back ? &rt_type__deque_reverse_iterator : &rt_type__deque_iterator, sizeof *it);
    it->d = DEQUE(self);
    it->left = it->d->length;
    it->pos = back ? it->left - 1 : 0;
    it->state = it->d->state;
    it->back = back;
    return RT_VAL(it);
}
static Value deque_iter(Value self) { return deque_iterator(self, false); }
static Value deque_reversed(Value self) { return deque_iterator(self, true); }
static Value deque_iter_next(Value self) {
    DequeIter *it = RT_AS(DequeIter, self);
    if (it->state != it->d->state) {
        it->left = 0;
        return rt_raise(&rt_exc_RuntimeError, "deque mutated during iteration");
    }
    if (it->left == 0)
        return 0;
    it->left--;
    Value v = AT(it->d, it->pos);
    it->pos += it->back ? -1 : 1;
    return v;
}
static Value deque_iter_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs < 1 || nargs > 2)
        return rt_raise(&rt_exc_TypeError, "function takes at %s argument%s (%zu given)", nargs ? "most 2" : "least 1", nargs ? "s" : "", nargs);
    if (!rt_is_instance_of(args[0], &rt_type_deque))
        return rt_raise(&rt_exc_TypeError, "argument 1 must be collections.deque, not %T", args[0]);
    int64_t skip = nargs > 1 ? rt_index_i64(args[1], false) : 0;
    if (rt_pending())
        return 0;
    DequeIter *it = RT_AS(DequeIter, deque_iterator(args[0], cls == &rt_type__deque_reverse_iterator));
    skip = skip < 0 ? 0 : skip > it->left ? it->left : skip;
    it->left -= skip;
    it->pos += it->back ? -skip : skip;
    return RT_VAL(it);
}
static Value deque_iter_reduce(Value self) {
    const DequeIter *it = RT_AS(DequeIter, self);
    return rt_pair(RT_VAL(it->type), rt_pair(RT_VAL(it->d), rt_from_small(it->d->length - it->left)));
}
static int64_t deque_iter_hint(Value self) { return RT_AS(DequeIter, self)->left; }
static Value deque_repr(Value self) {
    RtReprGuard guard;
    if (rt_repr_enter(&guard, self))
        return RT_VAL(rt_str_from_cstr("[...]"));
    Value r = rt_repr(RT_VAL(deque_list(DEQUE(self))));
    rt_repr_leave(&guard);
    if (r == 0)
        return 0;
    const char *name = strrchr(rt_type_of(self)->name, '.');
    name = name != NULL ? name + 1 : rt_type_of(self)->name;
    if (DEQUE(self)->maxlen >= 0)
        return RT_VAL(rt_str_format("%s(%V, maxlen=%lld)", name, r, (long long)DEQUE(self)->maxlen));
    return RT_VAL(rt_str_format("%s(%V)", name, r));
}
static Value deque_compare(Value a, Value b, RtCompareOp op) {
    if (!is_deque(a) || !is_deque(b))
        return RT_NOT_IMPLEMENTED;
    return rt_compare(op, RT_VAL(deque_list(DEQUE(a))), RT_VAL(deque_list(DEQUE(b))));
}
static Value deque_add(Value a, Value b) {
    if (!is_deque(a))
        return RT_NOT_IMPLEMENTED;
    if (!is_deque(b))
        return rt_raise(&rt_exc_TypeError, "can only concatenate deque (not \"%T\") to deque", b);
    Value r = deque_copy(a);
    return r == 0 || deque_extend(r, b) < 0 ? 0 : r;
}
static Value deque_iadd(Value a, Value b) { return deque_extend(a, b) < 0 ? 0 : a; }
static Value deque_imul(Value a, Value b) {
    if (!rt_has_index(b))
        return RT_NOT_IMPLEMENTED;
    int64_t n = rt_index_sized(b, &rt_exc_OverflowError);
    if (rt_pending())
        return 0;
    RtList *items = deque_list(DEQUE(a));
    if (n <= 0)
        deque_clear(a);
    for (; n > 1; n--)
        for (int64_t i = 0; i < items->length; i++)
            put_last(DEQUE(a), items->items[i]);
    return a;
}
static Value deque_mul(Value a, Value b) {
    if (!is_deque(a)) {
        Value swap = a;
        a = b;
        b = swap;
    }
    if (!rt_has_index(b))
        return RT_NOT_IMPLEMENTED;
    Value r = deque_copy(a);
    return r == 0 ? 0 : deque_imul(r, b);
}
static Value deque_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    Deque *d = rt_instance_alloc(cls);
    d->maxlen = -1;
    return RT_VAL(d);
}
static int deque_bind(Value *args, size_t nargs, RtTuple *kwnames, Value out[2]) {
    static RtBuiltinDef def = {.name = "deque", .params = "iterable=,maxlen=", .n_max = 2};
    return rt_builtin_bind(&def, args, nargs, kwnames, out);
}
static int deque_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    Value bound[2];
    if (deque_bind(args, nargs, kwnames, bound) < 0)
        return -1;
    int64_t maxlen = -1;
    if (bound[1] != 0 && bound[1] != RT_NONE) {
        if (!rt_has_index(bound[1]))
            return rt_raise_int(&rt_exc_TypeError, "an integer is required");
        maxlen = rt_index_i64(bound[1], false);
        if (rt_pending())
            return -1;
        if (maxlen < 0)
            return rt_raise_int(&rt_exc_ValueError, "maxlen must be non-negative");
    }
    DEQUE(self)->maxlen = maxlen;
    if (DEQUE(self)->length > 0)
        deque_clear(self);
    return bound[0] == 0 ? 0 : deque_extend(self, bound[0]);
}

static Value deque_reduce(Value self) {
    RT_LOCAL_NAME(getstate, "__getstate__");
    Value state = rt_call_method0(self, getstate), it = state == 0 ? 0 : rt_iter(self);
    Value args[2] = {RT_VAL(&rt_empty_tuple), rt_int_from_i64(DEQUE(self)->maxlen)};
    RtTuple *made_with = rt_tuple_from_array(args, DEQUE(self)->maxlen < 0 ? 0 : 2);
    return it == 0 ? 0 : RT_VAL(rt_tuple_from_array((Value[]){RT_VAL(rt_type_of(self)), RT_VAL(made_with), state, it}, 4));
}

static void deque_iterator_prepare(RtType *t, const char *name) {
    rt_type_init_static(t, name, NULL, sizeof(DequeIter), 0);
    t->new_ = deque_iter_new;
    t->iter = rt_mod_iter_self;
    t->next = deque_iter_next;
}

static void deque_prepare(void) {
    RtType *t = &rt_type_deque;
    rt_type_init_static(t, "collections.deque", NULL, sizeof(Deque), RT_TYPE_BASETYPE | RT_TYPE_SEQUENCE);
    t->new_ = deque_new;
    t->init = deque_init;
    t->repr = deque_repr;
    t->iter = deque_iter;
    t->length = deque_length;
    t->compare = deque_compare;
    t->getitem = deque_getitem;
    t->setitem = deque_setitem;
    t->contains = deque_contains;
    t->binary[RT_OP_add] = deque_add;
    t->binary[RT_OP_mul] = deque_mul;
    t->inplace[RT_OP_add] = deque_iadd;
    t->inplace[RT_OP_mul] = deque_imul;
    deque_iterator_prepare(&rt_type__deque_iterator, "_collections._deque_iterator");
    deque_iterator_prepare(&rt_type__deque_reverse_iterator, "_collections._deque_reverse_iterator");
}

/* ---- defaultdict ---- */

static Value *factory_of(Value self) { return &RT_AS(DefaultDict, self)->factory; }
static Value defaultdict_missing(Value self, Value key) {
    Value factory = *factory_of(self);
    if (factory == 0 || factory == RT_NONE)
        return rt_raise_key_error(key);
    Value v = rt_call0(factory);
    return v == 0 || rt_setitem(self, key, v) < 0 ? 0 : v;
}
static Value get_factory(Value self) { return *factory_of(self) == 0 ? RT_NONE : *factory_of(self); }
static int set_factory(Value self, Value v) { return *factory_of(self) = v, 0; }
static int defaultdict_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs > 0 && args[0] != RT_NONE && rt_type_of(args[0])->call == NULL)
        return rt_raise_int(&rt_exc_TypeError, "first argument must be callable or None");
    *factory_of(self) = nargs > 0 ? args[0] : RT_NONE;
    return rt_type_dict.init(self, nargs > 0 ? args + 1 : args, nargs > 0 ? nargs - 1 : 0, kwnames);
}
static Value defaultdict_repr(Value self) {
    Value d = rt_type_dict.repr(self), f = 0;
    RtReprGuard guard;
    if (d == 0)
        return 0;
    if (rt_repr_enter(&guard, *factory_of(self))) {
        f = RT_VAL(rt_str_from_cstr("..."));
    } else {
        f = rt_repr(get_factory(self));
        rt_repr_leave(&guard);
    }
    const char *name = strrchr(rt_type_of(self)->name, '.');
    return f == 0 ? 0 : RT_VAL(rt_str_format("%s(%V, %V)", name != NULL ? name + 1 : rt_type_of(self)->name, f, d));
}
static Value defaultdict_copy(Value self) {
    Value args[3] = {0, get_factory(self), self};
    return rt_call(RT_VAL(rt_type_of(self)), args + 1, 2, NULL);
}
static Value defaultdict_or(Value a, Value b) {
    if (!rt_is_dict(a) || !rt_is_dict(b))
        return RT_NOT_IMPLEMENTED;
    Value model = rt_is_instance_of(a, &rt_type_defaultdict) ? a : b;
    Value args[3] = {0, get_factory(model), a};
    Value r = rt_call(RT_VAL(rt_type_of(model)), args + 1, 2, NULL);
    return r == 0 || rt_dict_update(RT_AS(RtDict, r), b) < 0 ? 0 : r;
}
static Value defaultdict_reduce(Value self) {
    Value f = get_factory(self);
    RT_LOCAL_NAME(items, "items");
    Value pairs = rt_call_method0(self, items);
    Value it = pairs == 0 ? 0 : rt_iter(pairs);
    if (it == 0)
        return 0;
    RtTuple *args = f == RT_NONE ? &rt_empty_tuple : rt_tuple_from_array(&f, 1);
    return RT_VAL(rt_tuple_from_array((Value[]){RT_VAL(rt_type_of(self)), RT_VAL(args), RT_NONE, RT_NONE, it}, 5));
}

/* ---- _tuplegetter(index, doc): the fields of named tuples ---- */

static Value getter_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("_tuplegetter", kwnames) < 0 || rt_check_arity("_tuplegetter", nargs, 2, 2) < 0)
        return 0;
    TupleGetter *g = rt_instance_alloc(cls);
    g->index = rt_index_i64(args[0], false);
    g->doc = args[1];
    return rt_pending() ? 0 : RT_VAL(g);
}
static Value getter_get(Value self, Value obj, RtType *owner) {
    TupleGetter *g = RT_AS(TupleGetter, self);
    if (obj == 0 || obj == RT_NONE)
        return self;
    if (!rt_is_tuple(obj))
        return rt_raise(&rt_exc_TypeError, "descriptor for index '%lld' for tuple subclasses doesn't apply to '%T' object", (long long)g->index, obj);
    if ((uint64_t)g->index >= (uint64_t)RT_AS(RtTuple, obj)->length)
        return rt_raise(&rt_exc_IndexError, "tuple index out of range");
    return RT_AS(RtTuple, obj)->items[g->index];
}
static int getter_set(Value self, Value obj, Value v) {
    return rt_raise_int(&rt_exc_AttributeError, v == 0 ? "can't delete attribute" : "can't set attribute");
}
static Value getter_repr(Value self) { return RT_VAL(rt_str_format("_tuplegetter(%lld, %R)", (long long)RT_AS(TupleGetter, self)->index, RT_AS(TupleGetter, self)->doc)); }
static Value getter_reduce(Value self) { return rt_pair(RT_VAL(&rt_type__tuplegetter), rt_pair(rt_from_small(RT_AS(TupleGetter, self)->index), RT_AS(TupleGetter, self)->doc)); }
static Value getter_doc(Value self) { return RT_AS(TupleGetter, self)->doc; }
static int getter_set_doc(Value self, Value v) { return RT_AS(TupleGetter, self)->doc = v == 0 ? RT_NONE : v, 0; }

/* ---- _count_elements(mapping, iterable) ---- */

static int count_elements(Value mapping, Value iterable) {
    Value it = rt_iter(iterable);
    if (it == 0)
        return -1;
    RtDict *d = rt_is_dict(mapping) ? RT_AS(RtDict, mapping) : NULL;
    RT_LOCAL_NAME(get, "get");
    bool fast = d != NULL && rt_type_of(mapping)->setitem == rt_type_dict.setitem;
    for (Value k; (k = rt_next(it)) != 0;) {
        Value n;
        if (fast) {
            int64_t hash = rt_hash(k);
            int64_t i = hash == -1 ? -2 : rt_dict_find(d, k, hash);
            if (i == -2)
                return -1;
            n = rt_binary(RT_OP_add, i < 0 ? RT_SMALL(0) : d->entries[i].value, RT_SMALL(1));
            if (n == 0 || rt_dict_put_hashed(d, k, hash, n) < 0)
                return -1;
            continue;
        }
        n = rt_call_method2(mapping, get, k, RT_SMALL(0));
        n = n == 0 ? 0 : rt_binary(RT_OP_add, n, RT_SMALL(1));
        if (n == 0 || rt_setitem(mapping, k, n) < 0)
            return -1;
    }
    return rt_pending() ? -1 : 0;
}

#define RT_TABLE "runtime/tables/module/_collections.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static void dict_types_prepare(void) {
    RtType *t = &rt_type_defaultdict;
    rt_type_init_static(t, "collections.defaultdict", &rt_type_dict, sizeof(DefaultDict), RT_TYPE_BASETYPE | RT_TYPE_DICT);
    t->init = defaultdict_init;
    t->new_ = rt_type_dict.new_;
    t->repr = defaultdict_repr;
    t->binary[RT_OP_or] = defaultdict_or;
    t = &rt_type__tuplegetter;
    rt_type_init_static(t, "_collections._tuplegetter", NULL, sizeof(TupleGetter), RT_TYPE_DATA_DESCR);
    t->repr = getter_repr;
    t->new_ = getter_new;
    t->descr_get = getter_get;
    t->descr_set = getter_set;
}

void rt_init_module__collections(RtModule *m);
void rt_init_module__collections(RtModule *m) {
    static const RtGetsetDef factory[] = {{"default_factory", get_factory, set_factory}, {NULL, NULL, NULL}};
    static const RtGetsetDef doc[] = {{"__doc__", getter_doc, getter_set_doc}, {NULL, NULL, NULL}};
    deque_prepare();
    dict_types_prepare();
    rt_mod_add_type(m, &rt_type_deque);
    rt_mod_add_type(m, &rt_type__deque_iterator);
    rt_mod_add_type(m, &rt_type__deque_reverse_iterator);
    rt_mod_add_type(m, &rt_type_defaultdict);
    rt_mod_add_type(m, &rt_type__tuplegetter);
    rt_table_install(m);
    rt_ordered_dict_init(m);
    rt_type_add_members(&rt_type_defaultdict, factory);
    rt_type_add_members(&rt_type__tuplegetter, doc);
}
