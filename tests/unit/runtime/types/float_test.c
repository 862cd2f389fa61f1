/* float_test.c - shortest text, parsing, division, rounding, comparison with ints. */
#include "tests/unit/runtime/types/number_test.h"

static const char *repr(double d) { return utf8(RT_VAL(rt_float_repr(d))); }

START_TEST(shortest_text) {
    ck_assert_str_eq(repr(0.1), "0.1");
    ck_assert_str_eq(repr(-0.0), "-0.0");
    ck_assert_str_eq(repr(1e16), "1e+16");
    ck_assert_str_eq(repr(123456789012345680.0), "1.2345678901234568e+17");
    ck_assert_str_eq(repr(1e-5), "1e-05");
    ck_assert_str_eq(repr(5e-324), "5e-324");
    ck_assert_str_eq(repr(0x1p-44), "5.684341886080802e-14"); /* the gap below is half the gap above */
    ck_assert_str_eq(repr((double)NAN), "nan");
}
END_TEST

START_TEST(boxes) {
    const double all[] = {0.0, -0.0, 1.5, 1e-300, 1e300, 5e-324, (double)INFINITY, -(double)INFINITY};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        double back = rt_float_value(rt_from_double(all[i]));
        ck_assert(rt_bits_from_double(back) == rt_bits_from_double(all[i]));
    }
}
END_TEST

START_TEST(parsing) {
    double d;
    ck_assert(rt_float_parse(" 1_0.5e-1 ", 10, &d) && d == 1.05);
    ck_assert(rt_float_parse("-Infinity", 9, &d) && d == -(double)INFINITY);
    ck_assert(!rt_float_parse("1__0", 4, &d));
    ck_assert(!rt_float_parse("0x10", 4, &d));
    ck_assert(!rt_float_parse("1e", 2, &d));
    rt_float_from_str(text_of("abc"));
    ck_assert_str_eq(shown(0), "ValueError: could not convert string to float: 'abc'");
}
END_TEST

START_TEST(division) {
    ck_assert_double_eq(rt_f64_mod(-1.0, 3.0), 2.0);
    ck_assert(signbit(rt_f64_mod(0.0, -3.0)));
    ck_assert_double_eq(rt_f64_floordiv(-7.0, 2.0), -4.0);
    rt_f64_truediv(1.0, 0.0);
    ck_assert_str_eq(shown(0), "ZeroDivisionError: float division by zero");
    ck_assert_str_eq(shown(rt_float_pow_value(-8.0, 1.0 / 3)), "(1.0000000000000002+1.7320508075688772j)");
    ck_assert_str_eq(shown(rt_float_pow_value(10.0, 400.0)), "OverflowError: (34, 'Numerical result out of range')");
}
END_TEST

START_TEST(rounding) {
    ck_assert_double_eq(rt_float_round(2.675, 2), 2.67);
    ck_assert_double_eq(rt_float_round(150.0, -2), 200.0);
    ck_assert_double_eq(rt_float_round(250.0, -2), 200.0);
    ck_assert_double_eq(rt_float_round(-999.5, -3), -1000.0);
    ck_assert(rt_f64_round_int(2.5) == RT_SMALL(2));
}
END_TEST

START_TEST(exact_comparison) {
    ck_assert(rt_f64_lt_int(9007199254740992.0, number("9007199254740993")));
    ck_assert(!rt_f64_eq_int(9007199254740992.0, number("9007199254740993")));
    ck_assert(rt_int_lt_f64(number("-1000000000000000000000"), -1e20));
    ck_assert(!rt_f64_eq_int((double)NAN, RT_SMALL(0)) && rt_f64_ne_int((double)NAN, RT_SMALL(0)));
    ck_assert_int_eq(rt_hash_double(0x1p80), rt_int_hash(rt_fast_int_lshift(RT_SMALL(1), RT_SMALL(80))));
}
END_TEST

int main(void) {
    TCase *t = tcase_create("float");
    tcase_add_test(t, shortest_text);
    tcase_add_test(t, boxes);
    tcase_add_test(t, parsing);
    tcase_add_test(t, division);
    tcase_add_test(t, rounding);
    tcase_add_test(t, exact_comparison);
    return run_suite("float", t);
}
