/* format_test.c - the format mini-language. */
#include "tests/unit/runtime/types/number_test.h"

static const char *of_int(const char *n, const char *spec) { return shown(rt_format_int(number(n), text_of(spec))); }
static const char *of_float(double d, const char *spec) { return shown(rt_format_float(rt_from_double(d), text_of(spec))); }

START_TEST(ints) {
    ck_assert_str_eq(of_int("1234567", "010_b"), "'1_0010_1101_0110_1000_0111'");
    ck_assert_str_eq(of_int("1234567", "012,"), "'0,001,234,567'");
    ck_assert_str_eq(of_int("-255", "#010x"), "'-0x00000ff'");
    ck_assert_str_eq(of_int("5", "*^+7"), "'**+5***'");
    ck_assert_str_eq(of_int("65", "c"), "'A'");
    ck_assert_str_eq(of_int("1", ".3d"), "ValueError: Precision not allowed in integer format specifier");
    ck_assert_str_eq(of_int("1", ",x"), "ValueError: Cannot specify ',' with 'x'.");
}
END_TEST

START_TEST(floats) {
    ck_assert_str_eq(of_float(-1234.5678, "015,"), "'-0,001,234.5678'");
    ck_assert_str_eq(of_float(-0.01, "z.1f"), "'0.0'");
    ck_assert_str_eq(of_float(0.125, ".1%"), "'12.5%'");
    ck_assert_str_eq(of_float(1e16, ".17"), "'1e+16'");
    ck_assert_str_eq(of_float((double)INFINITY, "010"), "'0000000inf'");
    ck_assert_str_eq(of_float(1.0, "d"), "ValueError: Unknown format code 'd' for object of type 'float'");
}
END_TEST

START_TEST(others) {
    ck_assert_str_eq(shown(rt_format_str(text_of("abc"), text_of("\u00e9^6.2"))), "'\u00e9\u00e9ab\u00e9\u00e9'");
    ck_assert_str_eq(shown(rt_format_str(text_of("abc"), text_of("=5"))),
                     "ValueError: '=' alignment not allowed in string format specifier");
    ck_assert_str_eq(shown(rt_format_complex(rt_complex_from_doubles(1.5, -2), text_of(">12.1f"))), "'    1.5-2.0j'");
}
END_TEST

int main(void) {
    TCase *t = tcase_create("format");
    tcase_add_test(t, ints);
    tcase_add_test(t, floats);
    tcase_add_test(t, others);
    return run_suite("format", t);
}
