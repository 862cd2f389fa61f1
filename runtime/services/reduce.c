/* reduce.c - the builtins that run through an iterable: sum, min, max, any, all, sorted.
 */
#include "runtime/services/services.h"
#include "runtime/types/containers.h"

/* ---- sum -------------------------------------------------------------------------------------- */

static int add_item(Value item, void *ctx) {
    Value *sum = ctx;
    *sum = rt_add(*sum, item);
    return *sum ? 0 : -1;
}

Value rt_builtin_sum(Value iterable, Value start) {
    bool is_text = rt_type_has(start, RT_TYPE_STR | RT_TYPE_BYTES) || rt_is_instance_of(start, &rt_type_bytearray);
    if (is_text && !rt_iter(iterable))
        return 0;
    if (rt_type_has(start, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "sum() can't sum strings [use ''.join(seq) instead]");
    if (rt_type_has(start, RT_TYPE_BYTES))
        return rt_raise(&rt_exc_TypeError, "sum() can't sum bytes [use b''.join(seq) instead]");
    if (rt_is_instance_of(start, &rt_type_bytearray))
        return rt_raise(&rt_exc_TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]");
    Value sum = start;
    return rt_iterate(iterable, add_item, &sum) < 0 ? 0 : sum;
}

/* ---- min, max --------------------------------------------------------------------------------- */

typedef struct Best { RtCompareOp op; Value key, item, weight; } Best;

static int consider(Value item, void *ctx) {
    Best *b = ctx;
    Value weight = b->key ? rt_call1(b->key, item) : item;
    if (!weight)
        return -1;
    if (b->item) {
        int better = rt_compare_truth(b->op, weight, b->weight);
        if (better <= 0)
            return better;
    }
    b->item = item;
    b->weight = weight;
    return 0;
}

static Value best(const char *name, RtCompareOp op, Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const allowed[] = {"key", "default", NULL};
    if (nargs == 0)
        return rt_raise(&rt_exc_TypeError, "%s expected at least 1 argument, got 0", name);
    if (rt_check_keywords(name, kwnames, allowed) < 0)
        return 0;
    Best b = {.op = op, .key = rt_keyword(args, nargs, kwnames, "key")};
    Value otherwise = rt_keyword(args, nargs, kwnames, "default");
    if (b.key == RT_NONE)
        b.key = 0;
    if (nargs > 1 && otherwise)
        return rt_raise(&rt_exc_TypeError, "Cannot specify a default for %s() with multiple positional arguments", name);
    if (nargs == 1) {
        if (rt_iterate(args[0], consider, &b) < 0)
            return 0;
    } else {
        for (size_t i = 0; i < nargs; i++)
            if (consider(args[i], &b) < 0)
                return 0;
    }
    if (b.item)
        return b.item;
    return otherwise ? otherwise : rt_raise(&rt_exc_ValueError, "%s() arg is an empty sequence", name);
}

Value rt_builtin_min(Value *args, size_t nargs, RtTuple *kwnames) { return best("min", RT_LT, args, nargs, kwnames); }
Value rt_builtin_max(Value *args, size_t nargs, RtTuple *kwnames) { return best("max", RT_GT, args, nargs, kwnames); }

/* ---- any, all --------------------------------------------------------------------------------- */

typedef struct Search { bool wanted, found; } Search;

static int test_item(Value item, void *ctx) {
    Search *s = ctx;
    int t = rt_truth(item);
    if (t < 0)
        return -1;
    s->found = (t != 0) == s->wanted;
    return s->found;
}

int rt_builtin_any(Value iterable) {
    Search s = {.wanted = true};
    return rt_iterate(iterable, test_item, &s) < 0 ? -1 : s.found;
}

int rt_builtin_all(Value iterable) {
    Search s = {.wanted = false};
    return rt_iterate(iterable, test_item, &s) < 0 ? -1 : !s.found;
}

/* ---- sorted ----------------------------------------------------------------------------------- */

RtList *rt_builtin_sorted(Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const allowed[] = {"key", "reverse", NULL};
    if (nargs != 1) {
        rt_raise(&rt_exc_TypeError, "sorted expected 1 argument, got %zu", nargs);
        return NULL;
    }
    RtList *l = rt_list_from_iterable(args[0]);
    if (!l || rt_check_keywords("sort", kwnames, allowed) < 0)
        return NULL;
    Value key = rt_keyword(args, nargs, kwnames, "key");
    Value reverse = rt_keyword(args, nargs, kwnames, "reverse");
    int64_t backwards = 0;
    if (reverse) {
        backwards = rt_is_bool(reverse) ? reverse == RT_TRUE : rt_index_i64(reverse, false);
        if (rt_pending())
            return NULL;
    }
    return rt_list_sort(l, key == RT_NONE ? 0 : key, backwards != 0) < 0 ? NULL : l;
}
