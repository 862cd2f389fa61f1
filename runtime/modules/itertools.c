/* itertools.c - module itertools, but for tee (itertools_tee.c) and copies of iterators (itertools_pickle.c). The comment at
 * each says which fields of It it uses. An exhausted iterator has it->done set. */
#include "runtime/modules/itertools.h"

#define X(n) RtType rt_type_##n;
ITERTOOLS(X) X(_grouper)
#undef X
#define NEW(n) static Value n##_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames)
#define NEXT(n) static Value n##_next(Value self)
/* Keywords for the __init__ of a subclass. */
#define LEAVE_KEYWORDS(n) kwnames = cls != &rt_type_##n && cls->init != rt_object_init ? NULL : kwnames

/* ---- count(start, step): a, b; cycle: a, saved items in list b, flag: a only turns over what is saved; repeat: a, n left (-1: for ever) ---- */

NEW(count) {
    RT_MOD_BIND("count", "start=0,step=1", 2);
    for (int i = 0; i < 2; i++)
        if (!rt_is_int_exact(bound[i]) && !rt_is_float_exact(bound[i]) && rt_type_of(bound[i])->to_float == NULL && rt_type_of(bound[i])->index == NULL && rt_type_of(bound[i]) != &rt_type_complex)
            return rt_raise(&rt_exc_TypeError, "a number is required");
    It *it = rt_instance_alloc(cls);
    it->a = bound[0];
    it->b = bound[1];
    return RT_VAL(it);
}
NEXT(count) {
    Value v = IT(self)->a, next = rt_binary(RT_OP_add, v, IT(self)->b);
    if (next == 0)
        return 0;
    IT(self)->a = next;
    return v;
}
static Value count_repr(Value self) {
    if (IT(self)->b == RT_SMALL(1))
        return RT_VAL(rt_str_format("count(%R)", IT(self)->a));
    return RT_VAL(rt_str_format("count(%R, %R)", IT(self)->a, IT(self)->b));
}

NEW(cycle) {
    LEAVE_KEYWORDS(cycle);
    RT_MOD_BIND("cycle", "iterable,/", 1);
    Value source = rt_iter(bound[0]);
    if (source == 0)
        return 0;
    It *it = rt_instance_alloc(cls);
    it->a = source;
    it->b = RT_VAL(rt_list_new(0));
    return RT_VAL(it);
}
NEXT(cycle) {
    It *it = IT(self);
    RtList *saved = RT_AS(RtList, it->b);
    if (it->a != 0) {
        Value v = rt_next(it->a);
        if (v != 0) {
            if (!it->flag)
                rt_list_append(saved, v);
            return v;
        }
        if (rt_pending())
            return 0;
        it->a = 0;
    }
    if (saved->length == 0)
        return 0;
    Value v = saved->items[it->n];
    it->n = it->n + 1 < saved->length ? it->n + 1 : 0;
    return v;
}

NEW(repeat) {
    RT_MOD_BIND("repeat", "object,times=", 2);
    int64_t n = -1;
    if (bound[1] != 0) {
        n = rt_index_i64(bound[1], false);
        if (rt_pending())
            return 0;
        if (n < 0)
            n = 0;
    }
    It *it = rt_instance_alloc(cls);
    it->a = bound[0];
    it->n = n;
    return RT_VAL(it);
}
NEXT(repeat) {
    It *it = IT(self);
    if (it->n == 0)
        return 0;
    if (it->n > 0)
        it->n--;
    return it->a;
}
static Value repeat_repr(Value self) {
    if (IT(self)->n < 0)
        return RT_VAL(rt_str_format("repeat(%R)", IT(self)->a));
    return RT_VAL(rt_str_format("repeat(%R, %lld)", IT(self)->a, (long long)IT(self)->n));
}
static Value repeat_hint(Value self) {
    if (IT(self)->n < 0)
        return rt_raise(&rt_exc_TypeError, "len() of unsized object");
    return rt_int_from_i64(IT(self)->n);
}

/* ---- chain: a iterator over the sources, b the current one ---- */

static Value chain_of(RtType *cls, Value sources) {
    Value source = rt_iter(sources);
    if (source == 0)
        return 0;
    It *it = rt_instance_alloc(cls);
    it->a = source;
    return RT_VAL(it);
}
NEW(chain) {
    if (rt_no_own_keywords(cls, &rt_type_chain, kwnames) < 0)
        return 0;
    return chain_of(cls, RT_VAL(rt_tuple_from_array(args, (int64_t)nargs)));
}
static Value chain_from_iterable(Value cls, Value iterable) { return chain_of(RT_AS(RtType, cls), iterable); }
NEXT(chain) {
    It *it = IT(self);
    while (it->a != 0) {
        if (it->b == 0) {
            Value source = rt_next(it->a);
            it->b = source == 0 ? 0 : rt_iter(source);
            if (it->b == 0) {
                it->a = 0;
                return 0;
            }
        }
        Value v = rt_next(it->b);
        if (v != 0 || rt_pending())
            return v;
        it->b = 0;
    }
    return 0;
}

/* ---- a: predicate or selectors, b: source ---- */

static Value two(RtType *cls, Value func, Value iterable) {
    Value source = rt_iter(iterable);
    if (source == 0)
        return 0;
    It *it = rt_instance_alloc(cls);
    it->a = func;
    it->b = source;
    return RT_VAL(it);
}
NEW(dropwhile) { LEAVE_KEYWORDS(dropwhile); RT_MOD_BIND("dropwhile", "predicate,iterable,/", 2); return two(cls, bound[0], bound[1]); }
NEW(takewhile) { LEAVE_KEYWORDS(takewhile); RT_MOD_BIND("takewhile", "predicate,iterable,/", 2); return two(cls, bound[0], bound[1]); }
NEW(filterfalse) { LEAVE_KEYWORDS(filterfalse); RT_MOD_BIND("filterfalse", "function,iterable,/", 2); return two(cls, bound[0], bound[1]); }
NEW(starmap) { LEAVE_KEYWORDS(starmap); RT_MOD_BIND("starmap", "function,iterable,/", 2); return two(cls, bound[0], bound[1]); }
NEW(compress) {
    RT_MOD_BIND("compress", "data,selectors", 2);
    Value data = rt_iter(bound[0]);
    return data == 0 ? 0 : two(cls, data, bound[1]);
}

static int holds(Value predicate, Value v) {
    Value r = rt_call1(predicate, v);
    return r == 0 ? -1 : rt_truth(r);
}
NEXT(compress) {
    for (;;) {
        Value v = rt_next(IT(self)->a), s = v == 0 ? 0 : rt_next(IT(self)->b);
        int truth = s == 0 ? -1 : rt_truth(s);
        if (truth != 0)
            return truth < 0 ? 0 : v;
    }
}
NEXT(dropwhile) {
    It *it = IT(self);
    for (Value v; (v = rt_next(it->b)) != 0;) {
        if (it->flag)
            return v;
        int truth = holds(it->a, v);
        if (truth < 0)
            return 0;
        if (truth == 0) {
            it->flag = true;
            return v;
        }
    }
    return 0;
}
NEXT(takewhile) {
    It *it = IT(self);
    Value v = it->done ? 0 : rt_next(it->b);
    int truth = v == 0 ? -1 : holds(it->a, v);
    if (truth == 0)
        it->done = true;
    return truth > 0 ? v : 0;
}
NEXT(filterfalse) {
    for (Value v; (v = rt_next(IT(self)->b)) != 0;) {
        int truth = IT(self)->a == RT_NONE ? rt_truth(v) : holds(IT(self)->a, v);
        if (truth <= 0)
            return truth < 0 ? 0 : v;
    }
    return 0;
}
NEXT(starmap) {
    Value v = rt_next(IT(self)->b);
    if (v != 0 && !rt_has_type(v, &rt_type_tuple))
        v = RT_VAL(rt_tuple_from_iterable(v));
    return v == 0 ? 0 : rt_call_ex(IT(self)->a, v, 0);
}

/* ---- islice: a source, n next position wanted, m stop (-1 none), k step; c position ---- */

static int slice_number(Value v, int64_t *out, const char *message) {
    if (v == RT_NONE)
        return 0;
    int64_t n = rt_has_index(v) ? rt_index_i64(v, false) : -1;
    if (rt_pending())
        rt_clear();
    if (n < 0)
        return rt_raise_int(&rt_exc_ValueError, "%s", message);
    *out = n;
    return 0;
}
NEW(islice) {
    if ((rt_no_own_keywords(cls, &rt_type_islice, kwnames) < 0) || rt_check_arity("islice", nargs, 2, 4) < 0)
        return 0;
    int64_t start = 0, stop = -1, step = 1;
    const char *bad = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    if (nargs == 2) {
        if (slice_number(args[1], &stop, "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.") < 0)
            return 0;
    } else {
        if (slice_number(args[2], &stop, "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.") < 0)
            return 0;
        if (slice_number(args[1], &start, bad) < 0)
            return 0;
        if (nargs == 4 && (slice_number(args[3], &step, "Step for islice() must be a positive integer or None.") < 0 || step == 0))
            return rt_pending() ? 0 : rt_raise(&rt_exc_ValueError, "Step for islice() must be a positive integer or None.");
    }
    Value source = rt_iter(args[0]);
    if (source == 0)
        return 0;
    It *it = rt_instance_alloc(cls);
    it->a = source;
    it->n = start;
    it->m = stop;
    it->k = step;
    it->c = RT_SMALL(0);
    return RT_VAL(it);
}
NEXT(islice) {
    It *it = IT(self);
    if (it->a == 0)
        return 0;
    int64_t at = rt_small(it->c), stop = it->m;
    while (at < it->n && (stop < 0 || at < stop)) {
        if (rt_next(it->a) == 0) {
            it->a = 0;
            return 0;
        }
        it->c = RT_SMALL(++at);
    }
    if (stop >= 0 && at >= stop) {
        it->a = 0;
        return 0;
    }
    Value v = rt_next(it->a);
    if (v == 0) {
        it->a = 0;
        return 0;
    }
    it->c = RT_SMALL(at + 1);
    it->n = __builtin_add_overflow(it->n, it->k, &at) ? INT64_MAX : at;
    if (stop >= 0 && it->n > stop)
        it->n = stop;
    return v;
}

/* ---- accumulate: a source, b function or None, c total (0: not begun) ---- */

NEW(accumulate) {
    RT_MOD_BIND("accumulate", "iterable,func=None,*,initial=None", 3);
    Value r = two(cls, bound[1], bound[0]);
    if (r != 0 && bound[2] != RT_NONE) {
        IT(r)->c = bound[2];
        IT(r)->flag = true;
    }
    return r;
}
NEXT(accumulate) {
    It *it = IT(self);
    if (it->flag) {
        it->flag = false;
        return it->c;
    }
    Value v = rt_next(it->b);
    if (v == 0)
        return 0;
    if (it->c != 0)
        v = it->a == RT_NONE ? rt_binary(RT_OP_add, it->c, v) : rt_call2(it->a, it->c, v);
    if (v != 0)
        it->c = v;
    return v;
}

/* ---- groupby: a source, b key function, c current key, v[0] current value, n id of the group ---- */

NEW(groupby) {
    RT_MOD_BIND("groupby", "iterable,key=None", 2);
    Value r = two(cls, bound[1], bound[0]);
    if (r != 0)
        IT(r)->v = rt_alloc(2 * sizeof(Value)); /* current value, key of the group handed out */
    return r;
}
static int group_step(It *g) {
    Value v = rt_next(g->b);
    if (v == 0)
        return -1;
    Value k = g->a == RT_NONE ? v : rt_call1(g->a, v);
    if (k == 0)
        return -1;
    g->v[0] = v;
    g->c = k;
    return 0;
}
static Value group_of(It *g, Value key) {
    It *group = rt_new(&rt_type__grouper, sizeof *group);
    group->a = RT_VAL(g);
    group->b = key;
    group->n = g->n;
    return RT_VAL(group);
}
NEXT(groupby) {
    It *g = IT(self);
    g->n++;
    for (;;) {
        if (g->c != 0) {
            int eq = g->v[1] == 0 ? 0 : rt_equal(g->v[1], g->c);
            if (eq < 0)
                return 0;
            if (!eq)
                break;
        }
        if (group_step(g) < 0)
            return 0;
    }
    g->v[1] = g->c;
    return rt_pair(g->c, group_of(g, g->c));
}
NEW(_grouper) {
    LEAVE_KEYWORDS(_grouper);
    RT_MOD_BIND("_grouper", "parent,tgtkey,/", 2);
    if (!rt_is_instance_of(bound[0], &rt_type_groupby))
        return rt_raise(&rt_exc_TypeError, "_grouper() argument 1 must be itertools.groupby, not %T", bound[0]);
    IT(bound[0])->n++; /* the groups that were handed out end */
    return group_of(IT(bound[0]), bound[1]);
}
NEXT(_grouper) {
    It *it = IT(self), *g = IT(it->a);
    if (g->n != it->n)
        return 0;
    if (g->v[0] == 0 && group_step(g) < 0)
        return 0;
    int eq = rt_equal(it->b, g->c);
    if (eq <= 0)
        return 0;
    Value v = g->v[0];
    g->v[0] = 0;
    return v;
}

/* ---- zip_longest: its, a fill value, n still active; pairwise: a source, b previous ---- */

NEW(zip_longest) {
    Value fill = RT_NONE;
    for (int64_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        RT_LOCAL_NAME(name, "fillvalue");
        if (kwnames->length > 1 || !rt_str_equal(RT_AS(RtStr, kwnames->items[i]), name))
            return rt_raise(&rt_exc_TypeError, "zip_longest() got an unexpected keyword argument");
        fill = args[nargs];
    }
    RtTuple *its = rt_tuple_new((int64_t)nargs);
    for (size_t i = 0; i < nargs; i++)
        if ((its->items[i] = rt_iter(args[i])) == 0)
            return 0;
    It *it = rt_instance_alloc(cls);
    it->its = its;
    it->a = fill;
    it->n = (int64_t)nargs;
    return RT_VAL(it);
}
NEXT(zip_longest) {
    It *it = IT(self);
    if (it->n == 0)
        return 0;
    RtTuple *t = rt_tuple_new(it->its->length);
    for (int64_t i = 0; i < t->length; i++) {
        Value v = it->its->items[i] == 0 ? 0 : rt_next(it->its->items[i]);
        if (v == 0 && rt_pending()) {
            it->n = 0;
            return 0;
        }
        if (v == 0 && it->its->items[i] != 0) {
            if (--it->n == 0)
                return 0;
            it->its->items[i] = 0;
        }
        t->items[i] = v == 0 ? it->a : v;
    }
    return RT_VAL(t);
}
NEW(pairwise) {
    if ((rt_no_own_keywords(cls, &rt_type_pairwise, kwnames) < 0) || rt_check_arity("pairwise", nargs, 1, 1) < 0)
        return 0;
    const Value *bound = args;
    return two(cls, 0, bound[0]);
}
NEXT(pairwise) {
    It *it = IT(self);
    if (it->a == 0 && (it->a = rt_next(it->b)) == 0)
        return 0;
    Value v = rt_next(it->b);
    if (v == 0)
        return 0;
    Value r = rt_pair(it->a, v);
    it->a = v;
    return r;
}

/* ---- combinatorics: v pool, n its size, m width of the result, ix indices, flag: begun ---- */

static Value combinatoric(RtType *cls, Value iterable, int64_t m, int64_t n_indices) {
    RtTuple *pool = rt_tuple_from_iterable(iterable);
    if (pool == NULL)
        return 0;
    It *it = rt_instance_alloc(cls);
    it->v = rt_alloc((size_t)(pool->length + 1) * sizeof(Value));
    memcpy(it->v, pool->items, (size_t)pool->length * sizeof(Value));
    it->n = pool->length;
    it->m = m < 0 ? it->n : m;
    it->k = n_indices;
    int64_t room = it->n > it->m ? it->n : it->m;
    it->ix = rt_alloc_atomic((size_t)(2 * room + 1) * sizeof(int64_t));
    return RT_VAL(it);
}
static Value pick(It *it) {
    RtTuple *t = rt_tuple_new(it->m);
    for (int64_t i = 0; i < it->m; i++)
        t->items[i] = it->v[it->ix[i]];
    return RT_VAL(t);
}
/* The source is read before the width is found negative. */
static bool pool_of(Value *iterable) {
    *iterable = RT_VAL(rt_tuple_from_iterable(*iterable));
    return *iterable != 0;
}
static int width(Value r, int64_t *m) {
    *m = rt_index_i64(r, false);
    return rt_pending() ? -1 : 0;
}
static bool negative(int64_t m) { return m < 0 && rt_raise_int(&rt_exc_ValueError, "r must be non-negative"); }
static void number(It *it, bool zero, int64_t n) {
    for (int64_t i = 0; i < n; i++)
        it->ix[i] = zero ? 0 : i;
}

NEW(combinations) {
    RT_MOD_BIND("combinations", "iterable,r", 2);
    int64_t m;
    if (width(bound[1], &m) < 0 || !pool_of(&bound[0]) || negative(m))
        return 0;
    Value r = combinatoric(cls, bound[0], m, 0);
    if (r != 0) {
        IT(r)->done = m > IT(r)->n;
        number(IT(r), false, m);
    }
    return r;
}
NEXT(combinations) {
    It *it = IT(self);
    if (it->done)
        return 0;
    if (it->flag) {
        int64_t i = it->m - 1;
        while (i >= 0 && it->ix[i] == i + it->n - it->m)
            i--;
        if (i < 0) {
            it->done = true;
            return 0;
        }
        it->ix[i]++;
        for (i++; i < it->m; i++)
            it->ix[i] = it->ix[i - 1] + 1;
    }
    it->flag = true;
    return pick(it);
}
NEW(combinations_with_replacement) {
    RT_MOD_BIND("combinations_with_replacement", "iterable,r", 2);
    int64_t m;
    if (width(bound[1], &m) < 0 || !pool_of(&bound[0]) || negative(m))
        return 0;
    Value r = combinatoric(cls, bound[0], m, 0);
    if (r != 0) {
        IT(r)->done = IT(r)->n == 0 && m > 0;
        number(IT(r), true, m);
    }
    return r;
}
NEXT(combinations_with_replacement) {
    It *it = IT(self);
    if (it->done)
        return 0;
    if (it->flag) {
        int64_t i = it->m - 1;
        while (i >= 0 && it->ix[i] == it->n - 1)
            i--;
        if (i < 0) {
            it->done = true;
            return 0;
        }
        int64_t at = it->ix[i] + 1;
        for (; i < it->m; i++)
            it->ix[i] = at;
    }
    it->flag = true;
    return pick(it);
}
NEW(permutations) {
    RT_MOD_BIND("permutations", "iterable,r=None", 2);
    int64_t m = -1;
    if (!pool_of(&bound[0]))
        return 0;
    if (bound[1] != RT_NONE && !rt_is_int_exact(bound[1]) && !rt_is_bool(bound[1]))
        return rt_raise(&rt_exc_TypeError, "Expected int as r");
    if (bound[1] != RT_NONE && (width(bound[1], &m) < 0 || negative(m)))
        return 0;
    Value r = combinatoric(cls, bound[0], m, 0);
    if (r == 0)
        return 0;
    It *it = IT(r);
    it->done = it->m > it->n;
    number(it, false, it->n);
    for (int64_t i = 0; i < it->m && !it->done; i++)
        it->ix[it->n + i] = it->n - i; /* cycles, after the indices */
    return r;
}
NEXT(permutations) {
    It *it = IT(self);
    if (it->done)
        return 0;
    if (!it->flag) {
        it->flag = true;
        return pick(it);
    }
    int64_t *ix = it->ix, *cycles = it->ix + it->n;
    for (int64_t i = it->m - 1; i >= 0; i--) {
        if (--cycles[i] == 0) {
            int64_t first = ix[i];
            memmove(ix + i, ix + i + 1, (size_t)(it->n - i - 1) * sizeof *ix);
            ix[it->n - 1] = first;
            cycles[i] = it->n - i;
        } else {
            int64_t j = it->n - cycles[i], x = ix[i];
            ix[i] = ix[j];
            ix[j] = x;
            return pick(it);
        }
    }
    it->done = true;
    return 0;
}

/* product: its pools, ix */
NEW(product) {
    int64_t repeat = 1;
    for (int64_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        RT_LOCAL_NAME(name, "repeat");
        if (!rt_str_equal(RT_AS(RtStr, kwnames->items[i]), name))
            return rt_raise(&rt_exc_TypeError, "'%V' is an invalid keyword argument for product()", kwnames->items[i]);
        repeat = rt_index_i64(args[nargs + (size_t)i], false);
        if (rt_pending())
            return 0;
        if (repeat < 0)
            return rt_raise(&rt_exc_ValueError, "repeat argument cannot be negative");
    }
    RtTuple *pools = rt_tuple_new(repeat == 0 ? 0 : (int64_t)nargs);
    for (int64_t i = 0; i < pools->length; i++)
        if ((pools->items[i] = RT_VAL(rt_tuple_from_iterable(args[i]))) == 0)
            return 0;
    It *it = rt_instance_alloc(cls);
    if ((it->its = rt_tuple_repeat(pools, repeat)) == NULL)
        return 0;
    it->m = it->its->length;
    it->ix = rt_alloc_atomic((size_t)(it->m + 1) * sizeof(int64_t));
    number(it, true, it->m);
    for (int64_t i = 0; i < it->m; i++)
        it->done |= RT_AS(RtTuple, it->its->items[i])->length == 0;
    return RT_VAL(it);
}
NEXT(product) {
    It *it = IT(self);
    if (it->done) {
        it->flag = true;
        return 0;
    }
    if (it->flag) {
        int64_t i = it->m - 1;
        while (i >= 0 && ++it->ix[i] == RT_AS(RtTuple, it->its->items[i])->length)
            it->ix[i--] = 0;
        it->done = i < 0;
        if (it->done)
            return 0;
    }
    it->flag = true;
    RtTuple *t = rt_tuple_new(it->m);
    for (int64_t i = 0; i < it->m; i++)
        t->items[i] = RT_AS(RtTuple, it->its->items[i])->items[it->ix[i]];
    return RT_VAL(t);
}

/* ---- the module ---- */

#define RT_TABLE "runtime/tables/module/itertools.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static void prepare(RtType *t, const char *name, Value (*make)(RtType *, Value *, size_t, RtTuple *), RtUnary next) {
    rt_type_init_static(t, name, NULL, sizeof(It), RT_TYPE_BASETYPE);
    t->new_ = make;
    t->iter = rt_mod_iter_self;
    t->next = next;
}

void rt_init_module_itertools(RtModule *m);
void rt_init_module_itertools(RtModule *m) {
#define X(n) prepare(&rt_type_##n, "itertools." #n, n##_new, n##_next);
    ITERTOOLS(X)
#undef X
    rt_type_count.repr = count_repr;
    rt_type_repeat.repr = repeat_repr;
    prepare(&rt_type__grouper, "itertools._grouper", _grouper_new, _grouper_next);
    rt_type__grouper.flags &= ~(uint32_t)RT_TYPE_BASETYPE;
#define X(n) rt_mod_add_type(m, &rt_type_##n);
    ITERTOOLS(X) X(_grouper)
#undef X
    rt_table_install(m);
    rt_itertools_pickle_init();
    rt_itertools_tee_init(m);
}
