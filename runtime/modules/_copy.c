/* _copy.c - the inner part of copy.deepcopy (stdlib-shims/copy.py): the walk over what is copied, with the ways for
 * exact lists, tuples and dicts, and for what an object reduces to. Unusual reductions go back to the shim's _reconstruct. */
#include "runtime/core/bind.h"
#include "runtime/core/types.h"
#include "runtime/services/services.h"
#include "runtime/types/containers.h"

/* From the shim: ways to copy by type, copyreg's ways to reduce by type, the exception, and its function for odd cases. */
static RtDict *dispatch, *reducers;
static Value error_class, reconstruct_function;
/* The functions of this module that `dispatch` holds. */
static Value atomic_way, list_way, tuple_way, dict_way;

static Value deep(Value x, Value memo);
/* how: what to use in place of deepcopy, or 0. */
static Value copy_item(Value how, Value v, Value memo) { return how ? rt_call2(how, v, memo) : deep(v, memo); }

/* ---- the memo: nearly always an exact dict from id to copy ---- */

static int memo_set(Value memo, Value id, Value y) { return rt_has_type(memo, &rt_type_dict) ? rt_dict_set(RT_AS(RtDict, memo), id, y) : rt_setitem(memo, id, y); }

/* memo.get(id); 0 with nothing pending: not there. */
static Value memo_get(Value memo, Value id) {
    static RtObject absent = {&rt_type_object};
    if (RT_LIKELY(rt_has_type(memo, &rt_type_dict)))
        return rt_dict_get(RT_AS(RtDict, memo), id);
    Value y = rt_call_method2(memo, RT_TEXT("get"), id, RT_VAL(&absent));
    return y == RT_VAL(&absent) ? 0 : y;
}

/* memo[id]; 0 with nothing pending: KeyError. */
static Value memo_item(Value memo, Value id) {
    if (RT_LIKELY(rt_has_type(memo, &rt_type_dict)))
        return rt_dict_get(RT_AS(RtDict, memo), id);
    Value y = rt_getitem(memo, id);
    if (y == 0 && rt_pending_is(&rt_exc_KeyError))
        rt_clear();
    return y;
}

/* Keeps x alive as long as the memo, so that its id stays its own. */
static int keep_alive(Value x, Value memo) {
    Value own = rt_builtin_id(memo), list = memo_item(memo, own);
    if (list) {
        if (rt_has_type(list, &rt_type_list))
            return rt_list_append(RT_AS(RtList, list), x);
        if (rt_call_method1(list, RT_TEXT("append"), x))
            return 0;
        if (!rt_pending_is(&rt_exc_KeyError))
            return -1;
        rt_clear();
    }
    return rt_pending() ? -1 : memo_set(memo, own, RT_VAL(rt_list_from_array(&x, 1)));
}

/* ---- containers ---- */

static Value copy_list(Value x, Value memo, Value how) {
    RtList *from = RT_AS(RtList, x), *to = rt_list_new(from->length);
    if (memo_set(memo, rt_builtin_id(x), RT_VAL(to)) < 0)
        return 0;
    for (int64_t i = 0; i < from->length; i++) {
        Value y = copy_item(how, from->items[i], memo);
        if (y == 0 || rt_list_append(to, y) < 0)
            return 0;
    }
    return RT_VAL(to);
}

static Value copy_tuple(Value x, Value memo, Value how) {
    const RtTuple *from = RT_AS(RtTuple, x);
    RtTuple *to = rt_tuple_new(from->length);
    bool same = true;
    for (int64_t i = 0; i < from->length; i++) {
        if ((to->items[i] = copy_item(how, from->items[i], memo)) == 0)
            return 0;
        same = same && to->items[i] == from->items[i];
    }
    Value y = memo_item(memo, rt_builtin_id(x)); /* a tuple that holds itself was copied on the way */
    return y || rt_pending() ? y : same ? x : RT_VAL(to);
}

static Value copy_dict(Value x, Value memo, Value how) {
    RtDict *from = RT_AS(RtDict, x), *to = rt_dict_new(from->used);
    if (memo_set(memo, rt_builtin_id(x), RT_VAL(to)) < 0)
        return 0;
    RtDictLoop loop = rt_dict_begin(from);
    Value key, v;
    for (int more; (more = rt_dict_loop_next(&loop, &key, &v)) != 0;) {
        Value w = more < 0 ? 0 : copy_item(how, v, memo);
        Value k = w == 0 ? 0 : copy_item(how, key, memo);
        if (k == 0 || rt_dict_set(to, k, w) < 0)
            return 0;
    }
    return RT_VAL(to);
}

/* ---- what an object reduces to ---- */

/* y.__dict__.update(state) */
static int update_attributes(Value y, Value state) {
    int done = rt_has_type(state, &rt_type_dict) ? rt_instance_update(y, RT_AS(RtDict, state)) : 0;
    if (done != 0)
        return done < 0 ? -1 : 0;
    Value d = rt_getattr(y, RT_NAME(__dict__));
    return d && rt_call_method1(d, RT_TEXT("update"), state) ? 0 : -1;
}

/* For each key and value of what `pairs` gives. */
static int each_pair(Value pairs, int (*take)(Value y, Value key, Value v, Value memo), Value y, Value memo) {
    Value it = pairs ? rt_iter(pairs) : 0, both[2];
    if (it == 0)
        return -1;
    for (Value pair; (pair = rt_next(it)) != 0;)
        if (rt_unpack(pair, both, 2) < 0 || take(y, both[0], both[1], memo) < 0)
            return -1;
    return rt_end_of_iteration();
}

static int set_slot(Value y, Value key, Value v, Value memo) { return rt_builtin_setattr(y, key, v); }

static int set_entry(Value y, Value key, Value v, Value memo) {
    Value k = deep(key, memo), w = k == 0 ? 0 : deep(v, memo);
    return w == 0 ? -1 : rt_setitem(y, k, w);
}

static int set_state(Value y, Value state, Value memo) {
    if ((state = deep(state, memo)) == 0)
        return -1;
    Value setter = rt_getattr_or_null(y, RT_TEXT("__setstate__"));
    if (setter || rt_pending())
        return setter && rt_call1(setter, state) ? 0 : -1;
    Value slots = RT_NONE;
    if (rt_is_tuple(state) && RT_AS(RtTuple, state)->length == 2) {
        slots = RT_AS(RtTuple, state)->items[1];
        state = RT_AS(RtTuple, state)->items[0];
    }
    if (state != RT_NONE && update_attributes(y, state) < 0)
        return -1;
    return slots == RT_NONE ? 0 : each_pair(rt_call_method0(slots, RT_TEXT("items")), set_slot, y, memo);
}

static int append_items(Value y, Value items, Value memo) {
    Value it = rt_iter(items);
    if (it == 0)
        return -1;
    for (Value item; (item = rt_next(it)) != 0;) {
        Value copy = deep(item, memo);
        if (copy == 0)
            return -1;
        if (rt_has_type(y, &rt_type_list) ? rt_list_append(RT_AS(RtList, y), copy) < 0 : rt_call_method1(y, RT_TEXT("append"), copy) == 0)
            return -1;
    }
    return rt_end_of_iteration();
}

/* func(*args) of copies of the arguments. */
static Value rebuild(Value func, const RtTuple *args, Value memo) {
    enum { FEW = 8 };
    Value few[FEW + 1] = {0}, *all = args->length <= FEW ? few : rt_alloc((size_t)(args->length + 1) * sizeof *all);
    for (int64_t i = 0; i < args->length; i++)
        if ((all[i + 1] = deep(args->items[i], memo)) == 0)
            return 0;
    return rt_call(func, all + 1, (size_t)args->length, NULL);
}

/* reconstruct_function(x, memo, *rv) */
static Value reconstruct_slowly(Value x, Value memo, Value rv) {
    if (rt_type_of(rv)->iter == NULL && rt_type_of(rv)->getitem == NULL)
        return rt_raise(&rt_exc_TypeError, "Value after * must be an iterable, not %T", rv);
    RtTuple *parts = rt_tuple_from_iterable(rv), *all = parts == NULL ? NULL : rt_tuple_new(parts->length + 2);
    if (all == NULL)
        return 0;
    all->items[0] = x;
    all->items[1] = memo;
    memcpy(all->items + 2, parts->items, (size_t)parts->length * sizeof(Value));
    return rt_call_ex(reconstruct_function, RT_VAL(all), 0);
}

static Value reconstruct(Value x, Value memo, Value rv) {
    const RtTuple *t = RT_AS(RtTuple, rv);
    if (!rt_has_type(rv, &rt_type_tuple) || t->length < 2 || t->length > 5 || !rt_has_type(t->items[1], &rt_type_tuple))
        return reconstruct_slowly(x, memo, rv);
    Value parts[5] = {0, 0, RT_NONE, RT_NONE, RT_NONE};
    memcpy(parts, t->items, (size_t)t->length * sizeof *parts);
    Value y = rebuild(parts[0], RT_AS(RtTuple, parts[1]), memo);
    if (y == 0 || memo_set(memo, rt_builtin_id(x), y) < 0)
        return 0;
    if (parts[2] != RT_NONE && set_state(y, parts[2], memo) < 0)
        return 0;
    if (parts[3] != RT_NONE && append_items(y, parts[3], memo) < 0)
        return 0;
    return parts[4] != RT_NONE && each_pair(parts[4], set_entry, y, memo) < 0 ? 0 : y;
}

/* What x reduces to. */
static Value reduced(Value x, RtType *cls) {
    Value reducer = rt_dict_get(reducers, RT_VAL(cls));
    int given = reducer ? rt_truth(reducer) : rt_pending() ? -1 : 0;
    if (given != 0)
        return given < 0 ? 0 : rt_call1(reducer, x);
    if ((reducer = rt_getattr_or_null(x, RT_TEXT("__reduce_ex__"))) != 0 && reducer != RT_NONE)
        return rt_call1(reducer, RT_SMALL(4));
    if (rt_pending())
        return 0;
    reducer = rt_getattr_or_null(x, RT_TEXT("__reduce__"));
    given = reducer ? rt_truth(reducer) : rt_pending() ? -1 : 0;
    if (given != 0)
        return given < 0 ? 0 : rt_call0(reducer);
    RtStr *text = rt_str_format("un(deep)copyable object of type %V", RT_VAL(cls));
    Value e = text == NULL ? 0 : rt_call1(error_class, RT_VAL(text));
    return e == 0 ? 0 : rt_raise_object(e);
}

static Value copy_object(Value x, RtType *cls, Value memo) {
    if (cls->flags & RT_TYPE_TYPE)
        return x;
    Value copier = rt_getattr_or_null(x, RT_TEXT("__deepcopy__"));
    if (copier && copier != RT_NONE)
        return rt_call1(copier, memo);
    Value rv = rt_pending() ? 0 : reduced(x, cls);
    if (rv == 0 || rt_is_str(rv))
        return rv ? x : 0;
    return reconstruct(x, memo, rv);
}

static Value make_copy(Value x, Value memo) {
    RtType *cls = rt_type_of(x);
    Value way = rt_dict_get(dispatch, RT_VAL(cls));
    if (way == atomic_way && way)
        return x;
    if (way == list_way && way && cls == &rt_type_list)
        return copy_list(x, memo, 0);
    if (way == dict_way && way && cls == &rt_type_dict)
        return copy_dict(x, memo, 0);
    if (way == tuple_way && way && cls == &rt_type_tuple)
        return copy_tuple(x, memo, 0);
    if (way && way != RT_NONE)
        return rt_call2(way, x, memo);
    return rt_pending() ? 0 : copy_object(x, cls, memo);
}

static Value deep(Value x, Value memo) {
    if (rt_stack_low())
        return rt_raise_recursion();
    Value id = rt_builtin_id(x), y = memo_get(memo, id);
    if (y || rt_pending())
        return y;
    y = make_copy(x, memo);
    if (y && y != x && (memo_set(memo, id, y) < 0 || keep_alive(x, memo) < 0))
        return 0;
    return y;
}

/* ---- the functions ---- */

static Value deepcopy(Value x, Value memo) { return deep(x, memo == RT_NONE ? RT_VAL(rt_dict_new(4)) : memo); }
static Value deepcopy_atomic(Value x, Value memo) { return x; }
static bool is_a(Value x, uint32_t flag, const char *name) {
    if (rt_type_has(x, flag))
        return true;
    rt_raise(&rt_exc_TypeError, "%s expected, not %T", name, x);
    return false;
}
static Value deepcopy_list(Value x, Value memo, Value how) { return is_a(x, RT_TYPE_LIST, "list") ? copy_list(x, memo, how) : 0; }
static Value deepcopy_tuple(Value x, Value memo, Value how) { return is_a(x, RT_TYPE_TUPLE, "tuple") ? copy_tuple(x, memo, how) : 0; }
static Value deepcopy_dict(Value x, Value memo, Value how) { return is_a(x, RT_TYPE_DICT, "dict") ? copy_dict(x, memo, how) : 0; }

static int set_up(RtDict *ways, RtDict *table, Value error, Value reconstruct_slow) {
    dispatch = ways;
    reducers = table;
    error_class = error;
    reconstruct_function = reconstruct_slow;
    return 0;
}

#define RT_TABLE "runtime/tables/module/_copy.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__copy(RtModule *m);
void rt_init_module__copy(RtModule *m) {
    rt_table_install(m);
    atomic_way = rt_getattr(RT_VAL(m), RT_TEXT("_deepcopy_atomic"));
    list_way = rt_getattr(RT_VAL(m), RT_TEXT("_deepcopy_list"));
    tuple_way = rt_getattr(RT_VAL(m), RT_TEXT("_deepcopy_tuple"));
    dict_way = rt_getattr(RT_VAL(m), RT_TEXT("_deepcopy_dict"));
}
