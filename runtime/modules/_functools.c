/* _functools.c - reduce, partial, cmp_to_key, and the cache behind functools.lru_cache: a dict from key
 * to node, the nodes in a ring from the most recently used one. */
#include "runtime/modules/modtype.h"

typedef struct Partial { RtType *type; Value side; Value func; RtTuple *args; RtDict *keywords; } Partial;
typedef struct Key { RtType *type; Value compare, object; } Key;
typedef struct Node { RtType *type; struct Node *newer, *older; Value key, value; int64_t hash; } Node;
typedef struct Cache {
    RtType *type;
    Value side;
    Value func, info_type;
    RtDict *map;
    Node *ring;      /* sentinel: ring->older the newest, ring->newer the oldest */
    int64_t maxsize; /* -1 without bound */
    int64_t hits, misses;
    bool typed;
} Cache;

static RtType rt_type_partial, rt_type_cmp_key, rt_type__lru_cache_wrapper;

/* ---- reduce ---- */

static Value functools_reduce(Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("reduce", kwnames) < 0 || rt_check_arity("reduce", nargs, 2, 3) < 0)
        return 0;
    Value it = rt_iter(args[1]);
    if (it == 0) {
        if (rt_pending_is(&rt_exc_TypeError) && rt_type_of(args[1])->iter == NULL) {
            rt_clear();
            rt_raise(&rt_exc_TypeError, "reduce() arg 2 must support iteration");
        }
        return 0;
    }
    Value acc = nargs == 3 ? args[2] : rt_next(it);
    if (acc == 0)
        return rt_pending() ? 0 : rt_raise(&rt_exc_TypeError, "reduce() of empty iterable with no initial value");
    for (Value v; (v = rt_next(it)) != 0;)
        if ((acc = rt_call2(args[0], acc, v)) == 0)
            return 0;
    return rt_pending() ? 0 : acc;
}

/* ---- partial ---- */

static Value partial_call(Value self, Value *args, size_t nargs, RtTuple *kwnames);

static Value partial_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs < 1)
        return rt_raise(&rt_exc_TypeError, "type 'partial' takes at least one argument");
    if (rt_type_of(args[0])->call == NULL)
        return rt_raise(&rt_exc_TypeError, "the first argument must be callable");
    bool plain = rt_is_instance_of(args[0], &rt_type_partial) && rt_type_of(args[0])->call == partial_call && RT_AS(Partial, args[0])->side == 0;
    Partial *inner = plain ? RT_AS(Partial, args[0]) : NULL;
    Partial *p = rt_instance_alloc(cls);
    p->func = inner != NULL ? inner->func : args[0];
    p->args = rt_tuple_from_array(args + 1, (int64_t)nargs - 1);
    if (inner != NULL)
        p->args = rt_tuple_concat(inner->args, p->args);
    p->keywords = inner != NULL ? rt_dict_copy(inner->keywords) : rt_dict_new(0);
    for (int64_t i = 0; kwnames != NULL && i < kwnames->length; i++)
        rt_dict_set(p->keywords, kwnames->items[i], args[nargs + (size_t)i]);
    return RT_VAL(p);
}
static Value partial_call(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    Partial *p = RT_AS(Partial, self);
    int64_t n = p->args->length + (int64_t)nargs, n_kw = kwnames == NULL ? 0 : kwnames->length;
    if (p->keywords->used == 0) {
        Value few[17], *all = n + n_kw <= 16 ? few : rt_alloc((size_t)(n + n_kw + 1) * sizeof *all);
        memcpy(all + 1, p->args->items, (size_t)p->args->length * sizeof *all);
        memcpy(all + 1 + p->args->length, args, (nargs + (size_t)n_kw) * sizeof *all);
        return rt_call(p->func, all + 1, (size_t)n, kwnames);
    }
    RtDict *kw = rt_dict_copy(p->keywords);
    for (int64_t i = 0; i < n_kw; i++)
        if (rt_dict_set(kw, kwnames->items[i], args[nargs + (size_t)i]) < 0)
            return 0;
    RtTuple *all = rt_tuple_concat(p->args, rt_tuple_from_array(args, (int64_t)nargs));
    return rt_call_ex(p->func, RT_VAL(all), RT_VAL(kw));
}
static Value partial_repr(Value self) {
    Partial *p = RT_AS(Partial, self);
    RtReprGuard guard;
    if (rt_repr_enter(&guard, self))
        return RT_VAL(rt_str_from_cstr("..."));
    const char *name = p->type->name;
    RtStr *s = p->type == &rt_type_partial ? rt_str_format("functools.partial(%R", p->func) : rt_str_format("%s(%R", name, p->func);
    for (int64_t i = 0; s != NULL && i < p->args->length; i++)
        s = rt_str_format("%S, %R", s, p->args->items[i]);
    Value k, v;
    for (int64_t pos = 0; s != NULL && rt_dict_next(p->keywords, &pos, &k, &v);)
        s = rt_str_format("%S, %V=%R", s, k, v);
    rt_repr_leave(&guard);
    return s == NULL || rt_pending() ? 0 : RT_VAL(rt_str_format("%S)", s));
}
/* partial(func), (func, args, keywords, its __dict__ or None) */
static Value partial_reduce(Value self) {
    Partial *p = RT_AS(Partial, self);
    RtTuple *made_with = rt_tuple_from_array(&p->func, 1);
    Value state[4] = {p->func, RT_VAL(p->args), RT_VAL(p->keywords), p->side ? p->side : RT_NONE};
    return RT_VAL(rt_tuple_from_array((Value[]){RT_VAL(p->type), RT_VAL(made_with), RT_VAL(rt_tuple_from_array(state, 4))}, 3));
}
static int partial_setstate(Value self, Value state) {
    Partial *p = RT_AS(Partial, self);
    const RtTuple *t = rt_is_tuple(state) ? RT_AS(RtTuple, state) : NULL;
    bool right = t && t->length == 4 && rt_type_of(t->items[0])->call && rt_is_tuple(t->items[1]) &&
                 (t->items[2] == RT_NONE || rt_is_dict(t->items[2]));
    if (!right)
        return rt_raise_int(&rt_exc_TypeError, "invalid partial state");
    p->func = t->items[0];
    const RtTuple *args = RT_AS(RtTuple, t->items[1]);
    p->args = rt_has_type(t->items[1], &rt_type_tuple) ? RT_AS(RtTuple, t->items[1]) : rt_tuple_from_array(args->items, args->length);
    bool plain = rt_has_type(t->items[2], &rt_type_dict);
    p->keywords = t->items[2] == RT_NONE ? rt_dict_new(0) : plain ? RT_AS(RtDict, t->items[2]) : rt_dict_copy(RT_AS(RtDict, t->items[2]));
    return t->items[3] == RT_NONE ? (p->side = 0, 0) : rt_set_instance_dict(self, t->items[3]);
}
static Value partial_func(Value self) { return RT_AS(Partial, self)->func; }
static Value partial_args(Value self) { return RT_VAL(RT_AS(Partial, self)->args); }
static Value partial_keywords(Value self) { return RT_VAL(RT_AS(Partial, self)->keywords); }

/* ---- cmp_to_key ---- */

static Value key_make(Value compare, Value object) {
    Key *k = rt_new(&rt_type_cmp_key, sizeof *k);
    k->compare = compare;
    k->object = object;
    return RT_VAL(k);
}
static Value functools_cmp_to_key(Value mycmp) { return key_make(mycmp, 0); }
static Value key_call(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("K", "obj", 1);
    return key_make(RT_AS(Key, self)->compare, bound[0]);
}
static Value key_compare(Value a, Value b, RtCompareOp op) {
    if (!rt_has_type(a, &rt_type_cmp_key) || !rt_has_type(b, &rt_type_cmp_key))
        return rt_raise(&rt_exc_TypeError, "other argument must be K instance");
    if (RT_AS(Key, a)->object == 0 || RT_AS(Key, b)->object == 0)
        return rt_raise(&rt_exc_AttributeError, "object");
    Value r = rt_call2(RT_AS(Key, a)->compare, RT_AS(Key, a)->object, RT_AS(Key, b)->object);
    return r == 0 ? 0 : rt_compare(op, r, RT_SMALL(0));
}
static Value key_object(Value self) { return RT_AS(Key, self)->object != 0 ? RT_AS(Key, self)->object : rt_raise(&rt_exc_AttributeError, "obj"); }

/* ---- lru_cache ---- */

static Value cache_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("lru_cache", "user_function,maxsize,typed,cache_info_type", 4);
    if (rt_type_of(bound[0])->call == NULL)
        return rt_raise(&rt_exc_TypeError, "the first argument must be callable");
    int64_t maxsize = -1;
    if (bound[1] != RT_NONE) {
        if (!rt_has_index(bound[1]))
            return rt_raise(&rt_exc_TypeError, "maxsize should be integer or None");
        maxsize = rt_index_i64(bound[1], true);
        if (rt_pending())
            return 0;
        if (maxsize < 0)
            maxsize = 0;
    }
    int typed = rt_truth(bound[2]);
    if (typed < 0)
        return 0;
    Cache *c = rt_instance_alloc(cls);
    c->func = bound[0];
    c->info_type = bound[3];
    c->maxsize = maxsize;
    c->typed = typed;
    c->map = rt_dict_new(0);
    c->ring = rt_new(&rt_type_object, sizeof(Node));
    c->ring->newer = c->ring->older = c->ring;
    return RT_VAL(c);
}

/* What identifies a call: its only argument if that is an int or str, else a tuple. */
static Value cache_key(Cache *c, Value *args, size_t nargs, RtTuple *kwnames) {
    size_t n_kw = kwnames == NULL ? 0 : (size_t)kwnames->length;
    if (!c->typed && n_kw == 0 && nargs == 1 && (rt_is_int_exact(args[0]) || rt_has_type(args[0], &rt_type_str)))
        return args[0];
    size_t n = nargs + (n_kw > 0 ? 1 + 2 * n_kw : 0) + (c->typed ? nargs + n_kw : 0), at = nargs;
    RtTuple *key = rt_tuple_new((int64_t)n);
    if (n == 0)
        return RT_VAL(key);
    memcpy(key->items, args, nargs * sizeof(Value));
    if (n_kw > 0)
        key->items[at++] = RT_VAL(&rt_type__lru_cache_wrapper); /* a mark no program passes by chance */
    for (size_t i = 0; i < n_kw; i++) {
        key->items[at++] = kwnames->items[i];
        key->items[at++] = args[nargs + i];
    }
    for (size_t i = 0; c->typed && i < nargs + n_kw; i++)
        key->items[at++] = RT_VAL(rt_type_of(args[i]));
    return RT_VAL(key);
}
static void unlink_node(Node *n) {
    n->newer->older = n->older;
    n->older->newer = n->newer;
}
static void link_newest(Cache *c, Node *n) {
    n->newer = c->ring;
    n->older = c->ring->older;
    n->older->newer = n;
    c->ring->older = n;
}
static Value cache_store(Cache *c, Value key, int64_t hash, Value result) {
    int64_t found = rt_dict_find(c->map, key, hash);
    if (found == -2)
        return 0;
    if (found >= 0) /* the call itself has stored it */
        return result;
    Node *n = rt_new(&rt_type_object, sizeof *n);
    n->key = key;
    n->hash = hash;
    n->value = result;
    if (c->maxsize >= 0 && c->map->used >= c->maxsize) {
        Node *old = c->ring->newer;
        unlink_node(old);
        int64_t at = rt_dict_find(c->map, old->key, old->hash);
        if (at == -2 || (at >= 0 && rt_dict_del(c->map, old->key) < 0))
            return 0;
    }
    if (rt_dict_put_hashed(c->map, key, hash, RT_VAL(n)) < 0)
        return 0;
    link_newest(c, n);
    return result;
}
static Value cache_call(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    Cache *c = RT_AS(Cache, self);
    if (c->maxsize == 0) {
        c->misses++;
        return rt_call(c->func, args, nargs, kwnames);
    }
    Value key = cache_key(c, args, nargs, kwnames);
    int64_t hash = rt_hash(key);
    int64_t at = hash == -1 ? -2 : rt_dict_find(c->map, key, hash);
    if (at == -2)
        return 0;
    if (at >= 0) {
        Node *n = RT_AS(Node, c->map->entries[at].value);
        if (c->maxsize > 0) {
            unlink_node(n);
            link_newest(c, n);
        }
        c->hits++;
        return n->value;
    }
    c->misses++;
    Value result = rt_call(c->func, args, nargs, kwnames);
    return result == 0 ? 0 : cache_store(c, key, hash, result);
}
static Value cache_get(Value self, Value obj, RtType *owner) {
    return obj == 0 || obj == RT_NONE ? self : RT_VAL(rt_method_new(self, obj));
}
static Value cache_info(Value self) {
    Cache *c = RT_AS(Cache, self);
    Value args[5] = {0, rt_int_from_i64(c->hits), rt_int_from_i64(c->misses), c->maxsize < 0 ? RT_NONE : rt_int_from_i64(c->maxsize), rt_int_from_i64(c->map->used)};
    return rt_call(c->info_type, args + 1, 4, NULL);
}
static int cache_clear(Value self) {
    Cache *c = RT_AS(Cache, self);
    c->hits = c->misses = 0;
    c->ring->newer = c->ring->older = c->ring;
    return rt_dict_clear(c->map);
}
static Value cache_reduce(Value self) { return rt_getattr(self, RT_NAME(__qualname__)); }
static Value cache_copy(Value self) { return self; }
static Value cache_deepcopy(Value self, Value memo) { return self; }

#define RT_TABLE "runtime/tables/module/_functools.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__functools(RtModule *m);
void rt_init_module__functools(RtModule *m) {
    static const RtGetsetDef members[] = {{"func", partial_func, NULL}, {"args", partial_args, NULL}, {"keywords", partial_keywords, NULL}, {NULL, NULL, NULL}};
    RtType *t = &rt_type_partial;
    rt_type_init_static(t, "functools.partial", NULL, sizeof(Partial), RT_TYPE_BASETYPE | RT_TYPE_HAS_DICT);
    t->side_offset = offsetof(Partial, side);
    t->new_ = partial_new;
    t->call = partial_call;
    t->repr = partial_repr;
    rt_mod_add_type(m, t);
    rt_type_add_members(t, members);
    t = &rt_type__lru_cache_wrapper;
    rt_type_init_static(t, "functools._lru_cache_wrapper", NULL, sizeof(Cache), RT_TYPE_BASETYPE | RT_TYPE_HAS_DICT | RT_TYPE_METHOD_DESCR);
    t->side_offset = offsetof(Cache, side);
    t->new_ = cache_new;
    t->call = cache_call;
    t->descr_get = cache_get;
    rt_mod_add_type(m, t);
    t = &rt_type_cmp_key;
    rt_type_init_static(t, "functools.KeyWrapper", NULL, sizeof(Key), 0);
    t->call = key_call;
    t->compare = key_compare;
    rt_type_ready(t);
    rt_table_install(m);
}
