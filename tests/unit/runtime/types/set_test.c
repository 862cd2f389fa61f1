/* set_test.c - runtime/types/set.c and setops.c */
#include "tests/unit/runtime/types/harness.h"

START_TEST(order_is_cpythons) {
    RtSet *s = rt_set_new(false);
    rt_set_update(s, RT_VAL(INTS(5, 1, 100, 33, 7, 65, 97, 129, -1)));
    expect_repr(RT_VAL(s), "{1, 33, 65, 100, 5, 97, 7, 129, -1}");
}
END_TEST

START_TEST(operators) {
    RtSet *a = rt_set_new(false), *b = rt_set_new(false);
    rt_set_update(a, RT_VAL(INTS(1, 2, 3)));
    rt_set_update(b, RT_VAL(INTS(3, 4)));
    expect_repr(RT_VAL(rt_set_or(a, b)), "{1, 2, 3, 4}");
    expect_repr(RT_VAL(rt_set_and(a, b)), "{3}");
    expect_repr(RT_VAL(rt_set_sub(a, b)), "{1, 2}");
    expect_repr(RT_VAL(rt_set_xor(a, b)), "{1, 2, 4}");
    ck_assert_int_eq(rt_set_remove(a, RT_SMALL(9)), -1);
    expect_error(&rt_exc_KeyError, "9");
}
END_TEST

START_TEST(frozen_hash_is_cpythons) {
    RtSet *s = rt_set_new(true);
    rt_set_update(s, RT_VAL(INTS(1, 2, 3)));
    ck_assert_int_eq(rt_frozenset_hash(s), -272375401224217160);
    ck_assert_int_eq(rt_frozenset_hash(rt_set_new(true)), 133146708735736);
}
END_TEST

RUN_TESTS(order_is_cpythons, operators, frozen_hash_is_cpythons)
