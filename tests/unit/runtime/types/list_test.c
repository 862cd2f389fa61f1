/* list_test.c - runtime/types/list.c */
#include "tests/unit/runtime/types/harness.h"

START_TEST(items) {
    RtList *l = INTS(1, 2, 3);
    ck_assert(rt_list_getitem_i64(l, -1) == RT_SMALL(3));
    ck_assert(rt_list_getitem_i64(l, 3) == 0);
    expect_error(&rt_exc_IndexError, "list index out of range");
    ck_assert_int_eq(rt_list_setitem_i64(l, -4, RT_NONE), -1);
    expect_error(&rt_exc_IndexError, "list assignment index out of range");
    rt_list_insert(l, -100, RT_NONE);
    expect_repr(RT_VAL(l), "[None, 1, 2, 3]");
    ck_assert(rt_list_pop(l, 0) == RT_NONE);
    rt_list_reverse(l);
    expect_repr(RT_VAL(l), "[3, 2, 1]");
}
END_TEST

START_TEST(slices) {
    RtList *l = INTS(0, 1, 2, 3, 4, 5);
    RtSlice *even = rt_slice_new(RT_NONE, RT_NONE, RT_SMALL(2));
    expect_repr(RT_VAL(rt_list_getslice(l, even)), "[0, 2, 4]");
    ck_assert_int_eq(rt_list_setslice(l, even, RT_VAL(INTS(9))), -1);
    expect_error(&rt_exc_ValueError, "attempt to assign sequence of size 1 to extended slice of size 3");
    ck_assert_int_eq(rt_list_delslice(l, even), 0);
    expect_repr(RT_VAL(l), "[1, 3, 5]");
    RtSlice *all = rt_slice_new(RT_NONE, RT_NONE, RT_NONE);
    ck_assert_int_eq(rt_list_setslice(l, all, RT_VAL(l)), 0);
    expect_repr(RT_VAL(l), "[1, 3, 5]");
}
END_TEST

START_TEST(grows_by_itself) {
    RtList *l = INTS(1, 2);
    ck_assert_int_eq(rt_list_extend(l, RT_VAL(l)), 0);
    rt_list_append(l, RT_VAL(l));
    expect_repr(RT_VAL(l), "[1, 2, 1, 2, [...]]");
}
END_TEST

RUN_TESTS(items, slices, grows_by_itself)
