/* dict_test.c - runtime/types/dict.c and dictview.c */
#include "tests/unit/runtime/types/harness.h"

START_TEST(order_and_deletion) {
    RtDict *d = rt_dict_new(0);
    for (int64_t i = 0; i < 2000; i++)
        rt_dict_set(d, rt_int_from_i64(i), RT_NONE);
    for (int64_t i = 0; i < 1998; i++)
        ck_assert_int_eq(rt_dict_del(d, rt_int_from_i64(i)), 0);
    rt_dict_set(d, text("x"), RT_TRUE);
    rt_dict_set(d, rt_from_double(1999.0), RT_FALSE); /* the int key stays */
    expect_repr(RT_VAL(d), "{1998: None, 1999: False, 'x': True}");
    ck_assert_int_eq(rt_dict_del(d, RT_SMALL(5)), -1);
    expect_error(&rt_exc_KeyError, "5");
}
END_TEST

START_TEST(unhashable) {
    RtDict *d = rt_dict_new(0);
    ck_assert_int_eq(rt_dict_set(d, RT_VAL(rt_list_new(0)), RT_NONE), -1);
    expect_error(&rt_exc_TypeError, "unhashable type: 'list'");
}
END_TEST

START_TEST(changed_while_iterating) {
    RtDict *d = rt_dict_new(0);
    rt_dict_set(d, RT_SMALL(1), RT_NONE);
    Value it = rt_dict_iter(d);
    ck_assert(rt_next(it) == RT_SMALL(1));
    rt_dict_set(d, RT_SMALL(2), RT_NONE);
    ck_assert(rt_next(it) == 0);
    expect_error(&rt_exc_RuntimeError, "dictionary changed size during iteration");
}
END_TEST

RUN_TESTS(order_and_deletion, unhashable, changed_while_iterating)
