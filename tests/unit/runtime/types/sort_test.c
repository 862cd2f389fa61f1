/* sort_test.c - runtime/types/sort.c */
#include "tests/unit/runtime/types/harness.h"

START_TEST(large_and_stable) {
    RtList *l = rt_list_new(0);
    uint64_t x = 1;
    for (int64_t i = 0; i < 5000; i++) {
        x = x * 6364136223846793005u + 1442695040888963407u;
        rt_list_append(l, RT_VAL(rt_tuple_from_array((Value[]){RT_SMALL((int64_t)(x >> 58)), rt_int_from_i64(i)}, 2)));
    }
    rt_list_sort_plain(l); /* equal firsts: the seconds must ascend */
    for (int64_t i = 1; i < l->length; i++)
        ck_assert(rt_compare_truth(RT_LT, l->items[i - 1], l->items[i]) == 1);
}
END_TEST

START_TEST(kinds) {
    RtList *l = INTS(3, -1, 2);
    ck_assert_int_eq(rt_list_sort_method(l, RT_NONE, 1), 0);
    expect_repr(RT_VAL(l), "[3, 2, -1]");
    l = rt_list_from_array((Value[]){rt_from_double(0.0), rt_from_double(-0.0), rt_from_double(-1e300), rt_from_double(2.5)}, 4);
    rt_list_sort_plain(l);
    expect_repr(RT_VAL(l), "[-1e+300, 0.0, -0.0, 2.5]");
    l = rt_list_from_array((Value[]){RT_SMALL(1), text("a")}, 2);
    ck_assert_int_eq(rt_list_sort_method(l, RT_NONE, 0), -1);
    expect_error(&rt_exc_TypeError, "'<' not supported between instances of 'str' and 'int'");
    ck_assert_int_eq(l->length, 2);
}
END_TEST

RUN_TESTS(large_and_stable, kinds)
