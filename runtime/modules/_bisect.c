/* _bisect.c - binary search in sorted sequences, and insertion. */
#include "runtime/modules/modtype.h"

/* The position for x: after equal items if right. With a key function, items are mapped, x is not. */
static int64_t search(Value a, Value x, int64_t lo, Value hi, Value key, bool right) {
    if (lo < 0)
        return rt_raise_int(&rt_exc_ValueError, "lo must be non-negative");
    if (hi != RT_NONE && !rt_type_of(hi)->index)
        return rt_raise_int(&rt_exc_TypeError, "argument should be integer or None, not '%T'", hi);
    int64_t high = hi == RT_NONE ? rt_length(a) : rt_index_i64(hi, false);
    if (rt_pending())
        return -1;
    while (lo < high) {
        int64_t mid = lo + (high - lo) / 2;
        Value v = rt_getitem(a, rt_int_from_i64(mid));
        if (v != 0 && key != RT_NONE)
            v = rt_call1(key, v);
        int less = v == 0 ? -1 : right ? rt_compare_truth(RT_LT, x, v) : rt_compare_truth(RT_LT, v, x);
        if (less < 0)
            return -1;
        if (less == right)
            high = mid;
        else
            lo = mid + 1;
    }
    return lo;
}

static int insert(Value a, Value x, int64_t lo, Value hi, Value key, bool right) {
    Value k = key == RT_NONE ? x : rt_call1(key, x);
    int64_t at = k == 0 ? -1 : search(a, k, lo, hi, key, right);
    if (at < 0)
        return -1;
    if (rt_has_type(a, &rt_type_list))
        return rt_list_insert(RT_AS(RtList, a), at, x);
    RT_LOCAL_NAME(name, "insert");
    return rt_call_method2(a, name, rt_int_from_i64(at), x) == 0 ? -1 : 0;
}

static int64_t bisect_right(Value a, Value x, int64_t lo, Value hi, Value key) { return search(a, x, lo, hi, key, true); }
static int64_t bisect_left(Value a, Value x, int64_t lo, Value hi, Value key) { return search(a, x, lo, hi, key, false); }
static int insort_right(Value a, Value x, int64_t lo, Value hi, Value key) { return insert(a, x, lo, hi, key, true); }
static int insort_left(Value a, Value x, int64_t lo, Value hi, Value key) { return insert(a, x, lo, hi, key, false); }

#define RT_TABLE "runtime/tables/module/_bisect.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__bisect(RtModule *m);
void rt_init_module__bisect(RtModule *m) { rt_table_install(m); }
