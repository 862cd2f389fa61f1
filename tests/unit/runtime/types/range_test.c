/* range_test.c - runtime/types/range.c and slice.c */
#include "tests/unit/runtime/types/harness.h"

START_TEST(big_bounds) {
    Value big = rt_int_from_digits("100000000000000000000", 21, 10);
    RtRange *r = rt_range_new(RT_SMALL(0), big, RT_SMALL(1));
    expect_repr(rt_range_getitem(r, -1), "99999999999999999999");
    ck_assert_int_eq(rt_range_len(r), -1);
    expect_error(&rt_exc_OverflowError, "Python int too large to convert to C ssize_t");
    ck_assert_int_eq(rt_range_contains(r, rt_from_double(5.0)), 1);
}
END_TEST

START_TEST(slices) {
    RtRange *r = rt_range_new(RT_SMALL(0), RT_SMALL(10), RT_SMALL(1));
    expect_repr(RT_VAL(rt_range_getslice(r, rt_slice_new(RT_NONE, RT_NONE, RT_SMALL(-3)))), "range(9, -1, -3)");
    ck_assert(rt_range_new(RT_SMALL(1), RT_SMALL(2), RT_SMALL(0)) == NULL);
    expect_error(&rt_exc_ValueError, "range() arg 3 must not be zero");
    int64_t start, stop, step, n;
    ck_assert_int_eq(rt_slice_indices(rt_slice_new(RT_SMALL(-3), RT_NONE, RT_NONE), 10, &start, &stop, &step, &n), 0);
    ck_assert_int_eq(start, 7);
    ck_assert_int_eq(n, 3);
}
END_TEST

RUN_TESTS(big_bounds, slices)
