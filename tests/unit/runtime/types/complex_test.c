/* complex_test.c - arithmetic, powers, text. */
#include "tests/unit/runtime/types/number_test.h"

static Value complex_of(double re, double im) { return rt_complex_from_doubles(re, im); }

START_TEST(arithmetic) {
    ck_assert_str_eq(shown(rt_binary(RT_OP_mul, complex_of(1, 2), complex_of(3, -1))), "(5+5j)");
    ck_assert_str_eq(shown(rt_binary(RT_OP_truediv, complex_of(1, 2), RT_SMALL(2))), "(0.5+1j)");
    ck_assert_str_eq(shown(rt_binary(RT_OP_truediv, complex_of(1, 2), RT_SMALL(0))), "ZeroDivisionError: complex division by zero");
    ck_assert_str_eq(shown(rt_complex_pow_value(0, 1, 2, 0)), "(-1+0j)");
    ck_assert_str_eq(shown(rt_complex_pow_value(0, 0, -1, 0)), "ZeroDivisionError: 0.0 to a negative or complex power");
}
END_TEST

START_TEST(text) {
    ck_assert_str_eq(shown(complex_of(0.0, 1.0)), "1j");
    ck_assert_str_eq(shown(complex_of(-0.0, -1.5)), "(-0-1.5j)");
    Value arg = RT_VAL(text_of(" ( 1.5-2J ) "));
    ck_assert_str_eq(shown(rt_type_complex.new_(&rt_type_complex, &arg, 1, NULL)), "(1.5-2j)");
    arg = RT_VAL(text_of("1+"));
    ck_assert_str_eq(shown(rt_type_complex.new_(&rt_type_complex, &arg, 1, NULL)),
                     "ValueError: complex() arg is a malformed string");
}
END_TEST

int main(void) {
    TCase *t = tcase_create("complex");
    tcase_add_test(t, arithmetic);
    tcase_add_test(t, text);
    return run_suite("complex", t);
}
