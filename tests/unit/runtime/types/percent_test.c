/* percent_test.c - runtime/services/percent.c and strformat.c */
#include "runtime/types/text.h"
#include "tests/unit/runtime/types/harness.h"

static Value percent(const char *format, Value args) { return RT_VAL(rt_str_percent(rt_str_from_cstr(format), args)); }

START_TEST(numbers) {
    expect_repr(percent("%05d|%-4d|%+d", RT_VAL(rt_tuple_from_array((Value[]){RT_SMALL(-42), RT_SMALL(7), RT_SMALL(3)}, 3))), "'-0042|7   |+3'");
    expect_repr(percent("%#x", RT_SMALL(255)), "'0xff'");
    expect_repr(percent("%.3f", rt_from_double(2.0005)), "'2.001'");
    expect_repr(percent("%8.2e", rt_from_double(12345.678)), "'1.23e+04'");
}
END_TEST

START_TEST(faults) {
    ck_assert(percent("%d", RT_VAL(rt_str_from_cstr("x"))) == 0);
    expect_error(&rt_exc_TypeError, "%d format: a real number is required, not str");
    ck_assert(percent("%s %s", RT_SMALL(1)) == 0);
    expect_error(&rt_exc_TypeError, "not enough arguments for format string");
    ck_assert(percent("x", RT_SMALL(1)) == 0);
    expect_error(&rt_exc_TypeError, "not all arguments converted during string formatting");
    ck_assert(percent("%y", RT_SMALL(1)) == 0);
    expect_error(&rt_exc_ValueError, "unsupported format character 'y' (0x79) at index 1");
}
END_TEST

START_TEST(format_fields) {
    Value args[3] = {0, RT_SMALL(5), RT_VAL(rt_str_from_cstr("ab"))};
    expect_repr(RT_VAL(rt_str_do_format(rt_str_from_cstr("{1:>4}{0:03d}{{}}"), args + 1, 2, NULL, 0)), "'  ab005{}'");
    ck_assert(rt_str_do_format(rt_str_from_cstr("{} {0}"), args + 1, 2, NULL, 0) == NULL);
    expect_error(&rt_exc_ValueError, "cannot switch from automatic field numbering to manual field specification");
    ck_assert(rt_str_do_format(rt_str_from_cstr("{"), args + 1, 2, NULL, 0) == NULL);
    expect_error(&rt_exc_ValueError, "Single '{' encountered in format string");
}
END_TEST

RUN_TESTS(numbers, faults, format_fields)
