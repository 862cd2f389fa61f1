/* int_test.c - ints at the edges of the small range, division, powers, text, bytes. */
#include "tests/unit/runtime/types/number_test.h"

START_TEST(small_becomes_big) {
    Value top = rt_from_small(RT_SMALL_MAX), one = RT_SMALL(1);
    Value big = rt_fast_int_add(top, one);
    ck_assert(rt_is_big(big));
    ck_assert_str_eq(shown(big), "2305843009213693952");
    ck_assert(rt_fast_int_sub(big, one) == top);
    ck_assert_str_eq(shown(rt_fast_int_neg(rt_from_small(RT_SMALL_MIN))), "2305843009213693952");
    ck_assert_str_eq(shown(rt_fast_int_mul(big, big)), "5316911983139663491615228241121378304");
    ck_assert_str_eq(shown(rt_i64_mul_int(INT64_MIN, INT64_MIN)), "85070591730234615865843651857942052864");
    ck_assert_str_eq(shown(rt_i64_add_int(INT64_MIN, -1)), "-9223372036854775809");
}
END_TEST

START_TEST(floor_division) {
    ck_assert_int_eq(rt_i64_floordiv(-7, 2), -4);
    ck_assert_int_eq(rt_i64_mod(-7, 2), 1);
    ck_assert_int_eq(rt_i64_mod(7, -2), -1);
    ck_assert_str_eq(shown(rt_i64_floordiv_int(INT64_MIN, -1)), "9223372036854775808");
    ck_assert_str_eq(shown(rt_int_divmod(number("-100000000000000000000"), RT_SMALL(7))), "(-14285714285714285715, 5)");
    ck_assert_str_eq(shown(rt_fast_int_floordiv(RT_SMALL(1), RT_SMALL(0))),
                     "ZeroDivisionError: integer division or modulo by zero");
    ck_assert_str_eq(shown(rt_fast_int_mod(RT_SMALL(1), RT_SMALL(0))), "ZeroDivisionError: integer modulo by zero");
}
END_TEST

START_TEST(shifts_and_bits) {
    Value big = number("-123456789012345678901234567890");
    ck_assert_str_eq(shown(rt_fast_int_rshift(big, RT_SMALL(40))), "-112283295504626657");
    ck_assert_str_eq(shown(rt_fast_int_and(big, RT_SMALL(255))), "46");
    ck_assert_str_eq(shown(rt_fast_int_lshift(RT_SMALL(-1), RT_SMALL(61))), "-2305843009213693952");
    ck_assert_str_eq(shown(rt_fast_int_lshift(RT_SMALL(1), RT_SMALL(-1))), "ValueError: negative shift count");
    ck_assert_int_eq(rt_int_bit_length(big), 97);
}
END_TEST

START_TEST(powers) {
    ck_assert_str_eq(shown(rt_int_pow(RT_SMALL(3), RT_SMALL(50))), "717897987691852588770249");
    ck_assert_str_eq(shown(rt_int_pow(RT_SMALL(2), RT_SMALL(-1))), "0.5");
    ck_assert_str_eq(shown(rt_int_pow3(RT_SMALL(3), RT_SMALL(-1), RT_SMALL(7))), "5");
    ck_assert_str_eq(shown(rt_int_pow3(RT_SMALL(3), RT_SMALL(5), RT_SMALL(-7))), "-2");
    ck_assert_str_eq(shown(rt_int_pow3(RT_SMALL(2), RT_SMALL(-1), RT_SMALL(4))),
                     "ValueError: base is not invertible for the given modulus");
}
END_TEST

START_TEST(text) {
    ck_assert_str_eq(shown(rt_int_from_str(text_of(" -0x_ff "), 0)), "-255");
    ck_assert_str_eq(shown(rt_int_from_str(text_of("\u0663\u0664"), 10)), "34");
    ck_assert_str_eq(shown(rt_int_from_str(text_of("1__0"), 10)), "ValueError: invalid literal for int() with base 10: '1__0'");
    ck_assert_str_eq(shown(rt_int_from_str(text_of("010"), 0)), "ValueError: invalid literal for int() with base 0: '010'");
}
END_TEST

START_TEST(bytes) {
    RtBytes *b = rt_int_to_bytes(RT_SMALL(-2), 3, text_of("little"), true);
    ck_assert_str_eq(shown(RT_VAL(b)), "b'\\xfe\\xff\\xff'");
    ck_assert_str_eq(shown(rt_int_from_bytes(&rt_type_int, RT_VAL(b), text_of("little"), true)), "-2");
    ck_assert_str_eq(shown(RT_VAL(rt_int_to_bytes(RT_SMALL(300), 1, NULL, false))), "OverflowError: int too big to convert");
}
END_TEST

START_TEST(division_rounds_once) {
    ck_assert_double_eq(rt_int_truediv(number("18014398509481985"), RT_SMALL(2)), 9007199254740992.0);
    ck_assert_double_eq(rt_int_truediv(rt_int_pow(RT_SMALL(10), RT_SMALL(400)), rt_int_pow(RT_SMALL(10), RT_SMALL(398))), 100.0);
    rt_int_truediv(rt_int_pow(RT_SMALL(10), RT_SMALL(400)), RT_SMALL(3));
    ck_assert_str_eq(shown(0), "OverflowError: integer division result too large for a float");
}
END_TEST

int main(void) {
    TCase *t = tcase_create("int");
    tcase_add_test(t, small_becomes_big);
    tcase_add_test(t, floor_division);
    tcase_add_test(t, shifts_and_bits);
    tcase_add_test(t, powers);
    tcase_add_test(t, text);
    tcase_add_test(t, bytes);
    tcase_add_test(t, division_rounds_once);
    return run_suite("int", t);
}
