/* number_inline.h - the typed number operations that emitted code calls inline.
 *
 *   rt_fast_int_*   exact ints (Value): both small is decided here, the rest is in types/int.c
 *   rt_i64_*_int    int64_t operands, exact int result (Value)
 *   rt_i64_*        int64_t operands and result; only where the result is known to fit
 *   rt_f64_*        double
 *
 * A small int is (n << 2) | 1, so that a sum is one machine addition whose overflow is exactly the
 * overflow of the small range. Include this before the prototypes of the rows (core/proto.h): a row
 * may name a static inline function only if its definition comes first.
 */
#ifndef RT_NUMBER_INLINE_H
#define RT_NUMBER_INLINE_H

#include <math.h>
#include "runtime/core/api.h"

/* Out of line parts: types/int.c. Operands are exact ints. */
Value rt_int_add_slow(Value a, Value b);
Value rt_int_sub_slow(Value a, Value b);
Value rt_int_mul_slow(Value a, Value b);
Value rt_int_floordiv_slow(Value a, Value b); /* ZeroDivisionError: 0 */
Value rt_int_mod_slow(Value a, Value b);
Value rt_int_neg_slow(Value a);
Value rt_int_and_slow(Value a, Value b);
Value rt_int_or_slow(Value a, Value b);
Value rt_int_xor_slow(Value a, Value b);
Value rt_int_lshift_slow(Value a, Value b);
Value rt_int_rshift_slow(Value a, Value b);
Value rt_int_boxed_i64(int64_t n);            /* n outside the small range */
Value rt_i64_mul_slow(int64_t a, int64_t b);
double rt_int_to_double_slow(Value v);
Value rt_int_zero_division(void) RT_COLD;
Value rt_int_zero_modulo(void) RT_COLD;
double rt_float_zero_division(const char *text) RT_COLD;
int rt_float_compare_int(double a, Value b);  /* -1, 0, 1; 2: a is NaN */

/* No exception is on its way where an operation begins. Said where one succeeds, this spares the caller the test. */
static inline void rt_succeeds(void) {
    if (rt_thread.pending != 0)
        __builtin_unreachable();
}

/* ---- int64_t to int --------------------------------------------------------------------------- */

RT_LEAF Value rt_fast_int(int64_t n) {
    return RT_LIKELY(rt_fits_small(n)) ? rt_from_small(n) : rt_int_boxed_i64(n);
}

RT_LEAF Value rt_number_boxed(Value v, double d) { return v ? v : rt_from_double(d); }

/* ---- exact ints ------------------------------------------------------------------------------- */

/* Of exact ints only: one bit tells. */
RT_LEAF bool rt_is_small_int(Value v) { return (v & 1) != 0; }
RT_LEAF bool rt_both_small_ints(Value a, Value b) { return (a & b & 1) != 0; }
RT_LEAF Value rt_fast_int_add(Value a, Value b) {
    int64_t sum;
    if (RT_LIKELY(rt_both_small_ints(a, b)) && RT_LIKELY(!__builtin_add_overflow((int64_t)a, (int64_t)(b - 1), &sum)))
        return (Value)sum;
    return rt_int_add_slow(a, b);
}
RT_LEAF Value rt_fast_int_sub(Value a, Value b) {
    int64_t difference;
    if (RT_LIKELY(rt_both_small_ints(a, b)) && RT_LIKELY(!__builtin_sub_overflow((int64_t)a, (int64_t)(b - 1), &difference)))
        return (Value)difference;
    return rt_int_sub_slow(a, b);
}
static inline Value rt_fast_int_mul(Value a, Value b) {
    int64_t product;
    if (RT_LIKELY(rt_both_small_ints(a, b)) && RT_LIKELY(!__builtin_mul_overflow((int64_t)(a - 1), rt_small(b), &product)))
        return (Value)(product | 1);
    return rt_int_mul_slow(a, b);
}
RT_LEAF Value rt_fast_int_neg(Value a) {
    if (RT_LIKELY(rt_is_small_int(a)))
        return rt_fast_int(-rt_small(a));
    return rt_int_neg_slow(a);
}
RT_LEAF Value rt_fast_int_pos(Value a) { return a; }
static inline Value rt_fast_int_abs(Value a) {
    if (RT_LIKELY(rt_is_small_int(a)))
        return rt_small(a) < 0 ? rt_fast_int(-rt_small(a)) : a;
    return RT_AS(RtBig, a)->size < 0 ? rt_int_neg_slow(a) : a;
}
RT_LEAF Value rt_fast_int_invert(Value a) {
    if (RT_LIKELY(rt_is_small_int(a)))
        return rt_from_small(~rt_small(a));
    return rt_int_sub_slow(RT_SMALL(-1), a);
}
RT_LEAF Value rt_fast_int_and(Value a, Value b) {
    return RT_LIKELY(rt_both_small_ints(a, b)) ? (a & b) : rt_int_and_slow(a, b);
}
RT_LEAF Value rt_fast_int_or(Value a, Value b) {
    return RT_LIKELY(rt_both_small_ints(a, b)) ? (a | b) : rt_int_or_slow(a, b);
}
RT_LEAF Value rt_fast_int_xor(Value a, Value b) {
    return RT_LIKELY(rt_both_small_ints(a, b)) ? ((a ^ b) | 1) : rt_int_xor_slow(a, b);
}
static inline Value rt_fast_int_lshift(Value a, Value b) {
    if (RT_LIKELY(rt_both_small_ints(a, b)) && RT_LIKELY((uint64_t)rt_small(b) < 61)) {
        int64_t n = rt_small(a), s = rt_small(b), shifted = (int64_t)((uint64_t)n << s);
        if (RT_LIKELY(shifted >> s == n) && RT_LIKELY(rt_fits_small(shifted)))
            return rt_from_small(shifted);
    }
    return rt_int_lshift_slow(a, b);
}
static inline Value rt_fast_int_rshift(Value a, Value b) {
    if (RT_LIKELY(rt_both_small_ints(a, b)) && RT_LIKELY(rt_small(b) >= 0)) {
        int64_t s = rt_small(b);
        return rt_from_small(rt_small(a) >> (s > 63 ? 63 : s));
    }
    return rt_int_rshift_slow(a, b);
}

/* Floor division and modulo of int64_t. b != 0, and not INT64_MIN by -1. */
#define RT_IS_POWER_OF_2(b) (__builtin_constant_p(b) && (b) > 0 && ((b) & ((b) - 1)) == 0)
RT_LEAF int64_t rt_i64_floordiv_nonzero(int64_t a, int64_t b) {
    if (RT_IS_POWER_OF_2(b))
        return a >> __builtin_ctzll((uint64_t)b);
    int64_t q = a / b;
    return q - (a % b != 0 && ((a ^ b) < 0));
}
RT_LEAF int64_t rt_i64_mod_nonzero(int64_t a, int64_t b) {
    if (RT_IS_POWER_OF_2(b))
        return a & (b - 1);
    if (RT_UNLIKELY(b == -1))
        return 0;
    int64_t r = a % b;
    return r != 0 && ((r ^ b) < 0) ? r + b : r;
}
static inline Value rt_fast_int_floordiv(Value a, Value b) {
    if (RT_LIKELY(rt_both_small_ints(a, b)) && RT_LIKELY(b != RT_SMALL(0))) {
        int64_t q = rt_i64_floordiv_nonzero(rt_small(a), rt_small(b));
        return b == RT_SMALL(-1) ? rt_fast_int(q) : rt_from_small(q); /* only -1 can make more of it */
    }
    return rt_int_floordiv_slow(a, b);
}
static inline Value rt_fast_int_mod(Value a, Value b) {
    if (RT_LIKELY(rt_both_small_ints(a, b)) && RT_LIKELY(b != RT_SMALL(0)))
        return rt_from_small(rt_i64_mod_nonzero(rt_small(a), rt_small(b)));
    return rt_int_mod_slow(a, b);
}

RT_LEAF bool rt_fast_int_eq(Value a, Value b) {
    return a == b || (!rt_is_small_int(a) && !rt_is_small_int(b) && rt_int_compare(a, b) == 0);
}
RT_LEAF bool rt_fast_int_ne(Value a, Value b) { return !rt_fast_int_eq(a, b); }
#define RT_INT_COMPARE(name, op)                                                                   \
    RT_LEAF bool rt_fast_int_##name(Value a, Value b) {                                      \
        return RT_LIKELY(rt_both_small_ints(a, b)) ? (int64_t)a op(int64_t) b : rt_int_compare(a, b) op 0; \
    }
RT_INT_COMPARE(lt, <)
RT_INT_COMPARE(le, <=)
RT_INT_COMPARE(gt, >)
RT_INT_COMPARE(ge, >=)
#undef RT_INT_COMPARE
RT_LEAF bool rt_fast_int_truth(Value a) { return a != RT_SMALL(0); }
/* OverflowError when the int exceeds the doubles: ask rt_pending(). */
RT_LEAF double rt_fast_int_to_double(Value v) {
    return RT_LIKELY(rt_is_small_int(v)) ? (double)rt_small(v) : rt_int_to_double_slow(v);
}
RT_LEAF Value rt_fast_int_max(Value a, Value b) { return rt_fast_int_lt(a, b) ? b : a; }
RT_LEAF Value rt_fast_int_min(Value a, Value b) { return rt_fast_int_lt(b, a) ? b : a; }

/* ---- int64_t operands ------------------------------------------------------------------------- */

RT_LEAF Value rt_i64_add_int(int64_t a, int64_t b) {
    int64_t sum;
    if (RT_LIKELY(!__builtin_add_overflow(a, b, &sum)))
        return rt_fast_int(sum);
    return rt_int_add_slow(rt_int_from_i64(a), rt_int_from_i64(b));
}
RT_LEAF Value rt_i64_sub_int(int64_t a, int64_t b) {
    int64_t difference;
    if (RT_LIKELY(!__builtin_sub_overflow(a, b, &difference)))
        return rt_fast_int(difference);
    return rt_int_sub_slow(rt_int_from_i64(a), rt_int_from_i64(b));
}
RT_LEAF Value rt_i64_mul_int(int64_t a, int64_t b) {
    int64_t product;
    if (RT_LIKELY(!__builtin_mul_overflow(a, b, &product)))
        return rt_fast_int(product);
    return rt_i64_mul_slow(a, b);
}
RT_LEAF Value rt_i64_neg_int(int64_t a) {
    return RT_UNLIKELY(a == INT64_MIN) ? rt_int_from_u64((uint64_t)1 << 63) : rt_fast_int(-a);
}
RT_LEAF Value rt_i64_abs_int(int64_t a) { return a < 0 ? rt_i64_neg_int(a) : rt_fast_int(a); }
/* ZeroDivisionError: 0. */
RT_LEAF Value rt_i64_floordiv_int(int64_t a, int64_t b) {
    if (RT_UNLIKELY(b == 0))
        return rt_int_zero_division();
    if (RT_UNLIKELY(b == -1))
        return rt_i64_neg_int(a);
    return rt_fast_int(rt_i64_floordiv_nonzero(a, b));
}
/* The quotient fits (a is not INT64_MIN, or b is not -1). Zero: pending. */
RT_LEAF int64_t rt_i64_floordiv(int64_t a, int64_t b) {
    if (RT_UNLIKELY(b == 0)) {
        rt_int_zero_division();
        return -1;
    }
    rt_succeeds();
    return rt_i64_floordiv_nonzero(a, b);
}
RT_LEAF int64_t rt_i64_mod(int64_t a, int64_t b) {
    if (RT_UNLIKELY(b == 0)) {
        rt_int_zero_modulo();
        return -1;
    }
    rt_succeeds();
    return rt_i64_mod_nonzero(a, b);
}
RT_LEAF int64_t rt_i64_add(int64_t a, int64_t b) { return a + b; }
RT_LEAF int64_t rt_i64_sub(int64_t a, int64_t b) { return a - b; }
RT_LEAF int64_t rt_i64_mul(int64_t a, int64_t b) { return a * b; }
#define RT_WRAPPED(name)                                                \
    RT_LEAF int64_t rt_i64_##name##_wrapped(int64_t a, int64_t b) { \
        int64_t result;                                                   \
        (void)__builtin_##name##_overflow(a, b, &result);                 \
        return result;                                                    \
    }                                                                     \
    RT_LEAF bool rt_i64_##name##_fits(int64_t a, int64_t b) {       \
        int64_t result;                                                   \
        return !__builtin_##name##_overflow(a, b, &result);               \
    }
RT_WRAPPED(add)
RT_WRAPPED(sub)
RT_WRAPPED(mul)
#undef RT_WRAPPED
RT_LEAF int64_t rt_word_of(Value v) { return (int64_t)v; }
RT_LEAF bool rt_word_is_set(Value v) { return v != 0; }
RT_LEAF bool rt_word_bit_0(int64_t word) { return (word & 1) != 0; }
RT_LEAF bool rt_word_bit_1(int64_t word) { return (word & 2) != 0; }
RT_LEAF int64_t rt_i64_neg(int64_t a) { return -a; }
RT_LEAF int64_t rt_i64_abs(int64_t a) { return a < 0 ? -a : a; }
RT_LEAF int64_t rt_i64_invert(int64_t a) { return ~a; }
RT_LEAF int64_t rt_i64_and(int64_t a, int64_t b) { return a & b; }
RT_LEAF int64_t rt_i64_or(int64_t a, int64_t b) { return a | b; }
RT_LEAF int64_t rt_i64_xor(int64_t a, int64_t b) { return a ^ b; }
/* 0 <= b < 64, and the result fits. */
RT_LEAF int64_t rt_i64_lshift(int64_t a, int64_t b) { return (int64_t)((uint64_t)a << b); }
/* b >= 0. */
RT_LEAF int64_t rt_i64_rshift(int64_t a, int64_t b) { return a >> (b > 63 ? 63 : b); }
RT_LEAF int64_t rt_i64_min(int64_t a, int64_t b) { return b < a ? b : a; }
RT_LEAF int64_t rt_i64_max(int64_t a, int64_t b) { return b > a ? b : a; }
RT_LEAF bool rt_i64_eq(int64_t a, int64_t b) { return a == b; }
RT_LEAF bool rt_i64_ne(int64_t a, int64_t b) { return a != b; }
RT_LEAF bool rt_i64_lt(int64_t a, int64_t b) { return a < b; }
RT_LEAF bool rt_i64_le(int64_t a, int64_t b) { return a <= b; }
RT_LEAF bool rt_i64_gt(int64_t a, int64_t b) { return a > b; }
RT_LEAF bool rt_i64_ge(int64_t a, int64_t b) { return a >= b; }
RT_LEAF bool rt_i64_truth(int64_t a) { return a != 0; }
RT_LEAF double rt_i64_to_double(int64_t a) { return (double)a; }

RT_LEAF bool rt_bool_and(bool a, bool b) { return a & b; }
RT_LEAF bool rt_bool_or(bool a, bool b) { return a | b; }
RT_LEAF bool rt_bool_xor(bool a, bool b) { return a ^ b; }
RT_LEAF bool rt_bool_truth(bool a) { return a; }

/* ---- double ----------------------------------------------------------------------------------- */

/* A small int or a float. */
RT_LEAF double rt_number_value(Value v) {
    return RT_LIKELY(rt_is_tagged_float(v)) ? rt_tagged_double(v) : rt_is_small(v) ? (double)rt_small(v) : rt_float_value(v);
}
/* Out of line: floats that are objects. */
bool rt_number_is_boxed_float(Value v);
double rt_number_exact_slow(Value v);
RT_LEAF int64_t rt_number_word(Value v) { return RT_LIKELY(!rt_is_pointer(v)) ? (int64_t)v : rt_number_is_boxed_float(v) ? 2 : 0; }
RT_LEAF bool rt_number_fits_below(Value v, int64_t bound) {
    if (rt_is_tagged_float(v))
        return true;
    return RT_LIKELY(rt_is_small(v)) ? (uint64_t)(rt_small(v) + bound) <= (uint64_t)bound * 2 : rt_number_is_boxed_float(v);
}
RT_LEAF bool rt_number_fits(Value v) { return rt_number_fits_below(v, (int64_t)1 << 53); }
RT_LEAF bool rt_number_fits_small(Value v) { return rt_number_fits_below(v, (int64_t)1 << 20); } /* LOOSE_LEAF_BITS of optimise/trees.h */
RT_LEAF bool rt_all_tagged(Value a, Value b, Value c, Value d) { return (a & b & c & d & 2) != 0; }
RT_LEAF double rt_number_exact(Value v) {
    return RT_LIKELY(rt_is_tagged_float(v)) ? rt_tagged_double(v) : rt_is_small(v) ? (double)rt_small(v) : rt_number_exact_slow(v);
}
RT_LEAF double rt_f64_div(double a, double b) { return a / b; }
RT_LEAF double rt_f64_sqrt(double a) { return sqrt(a); }
RT_LEAF double rt_f64_add(double a, double b) { return a + b; }
RT_LEAF double rt_f64_sub(double a, double b) { return a - b; }
RT_LEAF double rt_f64_mul(double a, double b) { return a * b; }
RT_LEAF double rt_f64_neg(double a) { return -a; }
RT_LEAF double rt_f64_pos(double a) { return a; }
RT_LEAF double rt_f64_abs(double a) { return fabs(a); }
RT_LEAF bool rt_f64_truth(double a) { return a != 0.0; }
RT_LEAF bool rt_f64_eq(double a, double b) { return a == b; }
RT_LEAF bool rt_f64_ne(double a, double b) { return a != b; }
RT_LEAF bool rt_f64_lt(double a, double b) { return a < b; }
RT_LEAF bool rt_f64_le(double a, double b) { return a <= b; }
RT_LEAF bool rt_f64_gt(double a, double b) { return a > b; }
RT_LEAF bool rt_f64_ge(double a, double b) { return a >= b; }
RT_LEAF double rt_f64_min(double a, double b) { return b < a ? b : a; }
RT_LEAF double rt_f64_max(double a, double b) { return b > a ? b : a; }
/* Division by zero: pending. */
RT_LEAF double rt_f64_truediv(double a, double b) {
    if (RT_UNLIKELY(b == 0.0))
        return rt_float_zero_division("float division by zero");
    rt_succeeds();
    return a / b;
}
/* A double and an exact int. The int may be too large for a double: OverflowError. */
#define RT_FLOAT_INT(name)                                                                            \
    static inline double rt_f64_##name##_int(double a, Value b) {                                     \
        if (RT_LIKELY(rt_is_small(b))) {                                                              \
            rt_succeeds();                                                                            \
            return rt_f64_##name(a, (double)rt_small(b));                                             \
        }                                                                                             \
        double d = rt_int_to_double_slow(b);                                                          \
        return rt_pending() ? 0.0 : rt_f64_##name(a, d);                                              \
    }                                                                                                 \
    static inline double rt_int_##name##_f64(Value a, double b) {                                     \
        if (RT_LIKELY(rt_is_small(a))) {                                                              \
            rt_succeeds();                                                                            \
            return rt_f64_##name((double)rt_small(a), b);                                             \
        }                                                                                             \
        double d = rt_int_to_double_slow(a);                                                          \
        return rt_pending() ? 0.0 : rt_f64_##name(d, b);                                              \
    }
RT_FLOAT_INT(add)
RT_FLOAT_INT(sub)
RT_FLOAT_INT(mul)
RT_FLOAT_INT(truediv)
#undef RT_FLOAT_INT
/* A double and a number of either kind, or a value of unknown type: then the result is a float all the same, or an error. */
double rt_float_of_result(Value v); /* 0: pending */
Value rt_add(Value a, Value b);
Value rt_sub(Value a, Value b);
Value rt_mul(Value a, Value b);
Value rt_truediv(Value a, Value b);
static inline double rt_number_to_double(Value v) {
    if (RT_LIKELY(rt_is_tagged_float(v))) {
        rt_succeeds();
        return rt_tagged_double(v);
    }
    return rt_float_of(v);
}
#define RT_FLOAT_ANY(name)                                                                            \
    static inline double rt_f64_##name##_any(double a, Value b) {                                     \
        if (RT_LIKELY(rt_is_tagged_float(b))) {                                                       \
            rt_succeeds();                                                                            \
            return rt_f64_##name(a, rt_tagged_double(b));                                             \
        }                                                                                             \
        if (RT_LIKELY(rt_is_small(b))) {                                                              \
            rt_succeeds();                                                                            \
            return rt_f64_##name(a, (double)rt_small(b));                                             \
        }                                                                                             \
        return rt_float_of_result(rt_##name(rt_from_double(a), b));                                   \
    }                                                                                                 \
    static inline double rt_any_##name##_f64(Value a, double b) {                                     \
        if (RT_LIKELY(rt_is_tagged_float(a))) {                                                       \
            rt_succeeds();                                                                            \
            return rt_f64_##name(rt_tagged_double(a), b);                                             \
        }                                                                                             \
        if (RT_LIKELY(rt_is_small(a))) {                                                              \
            rt_succeeds();                                                                            \
            return rt_f64_##name((double)rt_small(a), b);                                             \
        }                                                                                             \
        return rt_float_of_result(rt_##name(a, rt_from_double(b)));                                   \
    }
RT_FLOAT_ANY(add)
RT_FLOAT_ANY(sub)
RT_FLOAT_ANY(mul)
RT_FLOAT_ANY(truediv)
#undef RT_FLOAT_ANY
/* The remainder with the sign of the divisor. */
static inline double rt_f64_mod(double a, double b) {
    if (RT_UNLIKELY(b == 0.0))
        return rt_float_zero_division("float modulo");
    double m = fmod(a, b);
    if (m == 0.0)
        return copysign(0.0, b);
    return (b < 0) != (m < 0) ? m + b : m;
}
double rt_f64_floordiv(double a, double b); /* types/float.c */

/* Comparisons of a double with an exact int, never rounding. NaN compares false, != true. */
#define RT_FLOAT_INT_COMPARE(name, op, nan)                                              \
    static inline bool rt_f64_##name##_int(double a, Value b) {                          \
        int c = rt_float_compare_int(a, b);                                              \
        return c == 2 ? nan : c op 0;                                                    \
    }                                                                                    \
    static inline bool rt_int_##name##_f64(Value a, double b) {                          \
        int c = rt_float_compare_int(b, a);                                              \
        return c == 2 ? nan : 0 op c;                                                    \
    }
RT_FLOAT_INT_COMPARE(eq, ==, false)
RT_FLOAT_INT_COMPARE(ne, !=, true)
RT_FLOAT_INT_COMPARE(lt, <, false)
RT_FLOAT_INT_COMPARE(le, <=, false)
RT_FLOAT_INT_COMPARE(gt, >, false)
RT_FLOAT_INT_COMPARE(ge, >=, false)
#undef RT_FLOAT_INT_COMPARE

/* True division of int64_t that are exact as doubles (|n| <= 2**53): one rounding, as required. */
static inline double rt_i53_truediv(int64_t a, int64_t b) {
    if (RT_UNLIKELY(b == 0))
        return rt_float_zero_division("division by zero");
    rt_succeeds();
    return (double)a / (double)b;
}

#endif
