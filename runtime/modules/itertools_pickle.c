/* itertools_pickle.c - __reduce__ and __setstate__ of the iterators of itertools, which copy, deepcopy and pickle use. What an
 * iterator reduces to is what CPython's does; the fields of It are those that itertools.c names at each type. */
#include "runtime/modules/itertools.h"

#include "runtime/core/names.h"
#include "runtime/services/services.h"

static Value tuple_of(Value a, Value b, Value c) { return RT_VAL(rt_tuple_from_array((Value[]){a, b, c}, c ? 3 : b ? 2 : 1)); }
static Value type_of(Value self) { return RT_VAL(rt_type_of(self)); }

const Value *rt_itertools_state(Value state, int64_t n) {
    if (!rt_is_tuple(state)) {
        rt_raise(&rt_exc_TypeError, "state is not a tuple");
        return NULL;
    }
    const RtTuple *t = RT_AS(RtTuple, state);
    if (t->length == n)
        return t->items;
    rt_raise(&rt_exc_TypeError, "function takes exactly %lld arguments (%lld given)", (long long)n, (long long)t->length);
    return NULL;
}

static Value count_reduce(Value self) {
    const It *it = IT(self);
    int64_t n;
    bool plain = it->b == RT_SMALL(1) && rt_is_int_exact(it->a) && rt_int_fits_i64(it->a, &n) && n < INT64_MAX;
    return tuple_of(type_of(self), tuple_of(it->a, plain ? 0 : it->b, 0), 0);
}

static Value repeat_reduce(Value self) {
    const It *it = IT(self);
    return tuple_of(type_of(self), tuple_of(it->a, it->n < 0 ? 0 : rt_int_from_i64(it->n), 0), 0);
}

static Value cycle_reduce(Value self) {
    const It *it = IT(self);
    if (it->a)
        return tuple_of(type_of(self), tuple_of(it->a, 0, 0), tuple_of(it->b, it->flag ? RT_TRUE : RT_FALSE, 0));
    Value again = rt_iter(it->b);
    if (!again || (it->n && !rt_call_method1(again, RT_TEXT("__setstate__"), rt_from_small(it->n))))
        return 0;
    return tuple_of(type_of(self), tuple_of(again, 0, 0), tuple_of(it->b, RT_TRUE, 0));
}
static int cycle_setstate(Value self, Value state) {
    const Value *items = rt_itertools_state(state, 2);
    if (!items)
        return -1;
    if (!rt_is_list(items[0]))
        return rt_raise_int(&rt_exc_TypeError, "argument 1 must be list, not %T", items[0]);
    int64_t saved = rt_index_i64(items[1], false);
    if (rt_pending())
        return -1;
    IT(self)->b = items[0];
    IT(self)->flag = saved != 0;
    IT(self)->n = 0;
    return 0;
}

static Value chain_reduce(Value self) {
    const It *it = IT(self);
    return tuple_of(type_of(self), RT_VAL(&rt_empty_tuple), it->a ? tuple_of(it->a, it->b, 0) : 0);
}
static int chain_setstate(Value self, Value state) {
    if (!rt_is_tuple(state))
        return rt_raise_int(&rt_exc_TypeError, "state is not a tuple");
    const RtTuple *t = RT_AS(RtTuple, state);
    if (t->length < 1 || t->length > 2)
        return rt_raise_int(&rt_exc_TypeError, "function takes at %s argument%s (%lld given)", t->length ? "most 2" : "least 1", t->length ? "s" : "", (long long)t->length);
    for (int64_t i = 0; i < t->length; i++)
        if (!rt_type_of(t->items[i])->next)
            return rt_raise_int(&rt_exc_TypeError, "Arguments must be iterators.");
    IT(self)->a = t->items[0];
    IT(self)->b = t->length == 2 ? t->items[1] : 0;
    return 0;
}

static Value two_reduce(Value self) { return tuple_of(type_of(self), tuple_of(IT(self)->a, IT(self)->b, 0), 0); }

/* dropwhile has begun, takewhile has ended. */
static bool *while_state(Value self) { return rt_is_instance_of(self, &rt_type_dropwhile) ? &IT(self)->flag : &IT(self)->done; }
static Value while_reduce(Value self) { return tuple_of(type_of(self), tuple_of(IT(self)->a, IT(self)->b, 0), RT_SMALL(*while_state(self))); }
static int while_setstate(Value self, Value state) {
    int truth = rt_truth(state);
    if (truth >= 0)
        *while_state(self) = truth;
    return truth < 0 ? -1 : 0;
}

static Value islice_reduce(Value self) {
    const It *it = IT(self);
    if (!it->a)
        return tuple_of(type_of(self), tuple_of(rt_iter(RT_VAL(rt_list_new(0))), RT_SMALL(0), 0), RT_SMALL(0));
    Value args[4] = {it->a, rt_int_from_i64(it->n), it->m < 0 ? RT_NONE : rt_int_from_i64(it->m), rt_int_from_i64(it->k)};
    return tuple_of(type_of(self), RT_VAL(rt_tuple_from_array(args, 4)), it->c);
}
static int islice_setstate(Value self, Value state) {
    if (!rt_type_has(state, RT_TYPE_INT))
        return rt_raise_int(&rt_exc_TypeError, "an integer is required");
    int64_t n = rt_index_i64(state, false);
    if (rt_pending())
        return -1;
    IT(self)->c = rt_int_from_i64(n);
    return 0;
}

/* As an accumulate over a chain where there is a value that was given, not yet handed out, or a total that is None. */
static Value accumulate_reduce(Value self) {
    const It *it = IT(self);
    if (!it->flag && it->c != RT_NONE)
        return tuple_of(type_of(self), tuple_of(it->b, it->a, 0), it->c ? it->c : RT_NONE);
    Value chain = rt_call2(RT_VAL(&rt_type_chain), tuple_of(it->c, 0, 0), it->b);
    if (!chain || it->flag)
        return chain ? tuple_of(type_of(self), tuple_of(chain, it->a, 0), RT_NONE) : 0;
    Value inner = rt_call2(RT_VAL(&rt_type_accumulate), chain, it->a);
    return inner ? tuple_of(RT_VAL(&rt_type_islice), tuple_of(inner, RT_SMALL(1), RT_NONE), 0) : 0;
}
static int accumulate_setstate(Value self, Value state) {
    IT(self)->c = state == RT_NONE ? 0 : state;
    return 0;
}

static Value groupby_reduce(Value self) {
    const It *g = IT(self);
    bool begun = g->v[0] && g->v[1] && g->c;
    return tuple_of(type_of(self), tuple_of(g->b, g->a, 0), begun ? tuple_of(g->v[0], g->v[1], g->c) : 0);
}
static int groupby_setstate(Value self, Value state) {
    const Value *items = rt_itertools_state(state, 3);
    if (!items)
        return -1;
    IT(self)->v[0] = items[0];
    IT(self)->v[1] = items[1];
    IT(self)->c = items[2];
    return 0;
}
static Value grouper_reduce(Value self) {
    const It *it = IT(self);
    if (IT(it->a)->n == it->n)
        return tuple_of(type_of(self), tuple_of(it->a, it->b, 0), 0);
    Value iter = rt_builtin_lookup(RT_TEXT("iter"));
    return iter ? tuple_of(iter, tuple_of(RT_VAL(&rt_empty_tuple), 0, 0), 0) : 0;
}

static Value zip_longest_reduce(Value self) {
    const It *it = IT(self);
    RtTuple *t = rt_tuple_new(it->its->length);
    for (int64_t i = 0; i < t->length; i++)
        t->items[i] = it->its->items[i] ? it->its->items[i] : RT_VAL(&rt_empty_tuple);
    return tuple_of(type_of(self), RT_VAL(t), it->a);
}
static int zip_longest_setstate(Value self, Value state) {
    IT(self)->a = state;
    return 0;
}

/* ---- combinatorics ------------------------------------------------------------------------------- */

static Value indices(const int64_t *ix, int64_t n) {
    RtTuple *t = rt_tuple_new(n);
    for (int64_t i = 0; i < n; i++)
        t->items[i] = rt_int_from_i64(ix[i]);
    return RT_VAL(t);
}

static bool is_tuple_of(Value v, int64_t n) { return rt_is_tuple(v) && RT_AS(RtTuple, v)->length == n; }
static int invalid(void) { return rt_raise_int(&rt_exc_ValueError, "invalid arguments"); }

/* An index of a state, held within bounds as CPython does; false: not an int. */
static bool index_within(Value v, int64_t least, int64_t most, int64_t *out) {
    if (!rt_type_has(v, RT_TYPE_INT))
        return rt_raise(&rt_exc_TypeError, "an integer is required"), false;
    int64_t n = rt_index_i64(v, false);
    *out = n > most ? most : n;
    if (*out < least)
        *out = least;
    return !rt_pending();
}

static Value product_reduce(Value self) {
    const It *it = IT(self);
    if (it->done && it->flag)
        return tuple_of(type_of(self), tuple_of(RT_VAL(&rt_empty_tuple), 0, 0), 0);
    return tuple_of(type_of(self), RT_VAL(it->its), it->flag ? indices(it->ix, it->m) : 0);
}
static int product_setstate(Value self, Value state) {
    It *it = IT(self);
    if (!is_tuple_of(state, it->m))
        return invalid();
    for (int64_t i = 0; i < it->m; i++) {
        int64_t length = RT_AS(RtTuple, it->its->items[i])->length;
        if (length == 0) {
            it->done = it->flag = true;
            return 0;
        }
        if (!index_within(RT_AS(RtTuple, state)->items[i], 0, length - 1, &it->ix[i]))
            return -1;
    }
    it->flag = true;
    return 0;
}

/* The pool and the width, or none where nothing is left. */
static Value pool_and_width(const It *it) {
    bool ended = it->done && it->flag;
    return tuple_of(ended ? RT_VAL(&rt_empty_tuple) : RT_VAL(rt_tuple_from_array(it->v, it->n)), rt_int_from_i64(it->m), 0);
}
static Value combinations_reduce(Value self) {
    const It *it = IT(self);
    return tuple_of(type_of(self), pool_and_width(it), it->flag && !it->done ? indices(it->ix, it->m) : 0);
}
static int indices_setstate(Value self, Value state) {
    It *it = IT(self);
    bool repeats = rt_is_instance_of(self, &rt_type_combinations_with_replacement);
    if (!is_tuple_of(state, it->m))
        return invalid();
    for (int64_t i = 0; i < it->m; i++)
        if (!index_within(RT_AS(RtTuple, state)->items[i], 0, repeats ? it->n - 1 : i + it->n - it->m, &it->ix[i]))
            return -1;
    it->flag = true;
    return 0;
}
static Value permutations_reduce(Value self) {
    const It *it = IT(self);
    if (!it->flag || it->done)
        return tuple_of(type_of(self), pool_and_width(it), 0);
    return tuple_of(type_of(self), pool_and_width(it), tuple_of(indices(it->ix, it->n), indices(it->ix + it->n, it->m), 0));
}
static int permutations_setstate(Value self, Value state) {
    It *it = IT(self);
    const Value *items = rt_itertools_state(state, 2);
    if (!items)
        return -1;
    for (int i = 0; i < 2; i++)
        if (!rt_is_tuple(items[i]))
            return rt_raise_int(&rt_exc_TypeError, "argument %d must be tuple, not %T", i + 1, items[i]);
    if (!is_tuple_of(items[0], it->n) || !is_tuple_of(items[1], it->m))
        return invalid();
    for (int64_t i = 0; i < it->n; i++)
        if (!index_within(RT_AS(RtTuple, items[0])->items[i], 0, it->n - 1, &it->ix[i]))
            return -1;
    for (int64_t i = 0; i < it->m; i++)
        if (!index_within(RT_AS(RtTuple, items[1])->items[i], 1, it->n - i, &it->ix[it->n + i]))
            return -1;
    it->flag = true;
    return 0;
}

#define RT_TABLE "runtime/tables/module/itertools_pickle.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_itertools_pickle_init(void) { rt_table_install(NULL); }
