/* value.h - Value, the one-word representation of any Python value.
 *
 *   pointer     ...000   to an object whose first word is its type; the collector sees it plainly
 *   small int   ....01   62 bits, signed: (n << 2) | 1; an int outside them is an RtBig object
 *   float       ....1.   self-tagged (Melancon, Feeley, Serrano, "Float Self-Tagging", 2025): the
 *                        bits plus RT_FLOAT_BIAS, rotated left by 3, so that bit 1 is set exactly
 *                        when the binary exponent lies in [-511, 512]; other floats (zeros,
 *                        infinities, NaN, extremes) are RtFloat objects
 *   0                    no value: an unbound variable, an unset field, "an exception is pending"
 *
 * Invariants: an int that fits 62 bits is never an RtBig; a float that can be tagged is never an
 * RtFloat; so int equality of two small ints is word equality. None, True, False are static objects.
 */
#ifndef RT_VALUE_H
#define RT_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint64_t Value;

#define RT_LIKELY(x) __builtin_expect(!!(x), 1)
#define RT_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define RT_COLD __attribute__((cold, noinline))
/* A few instructions: in line even where the compiler is told to put nothing else in line (library code, see emit/emit.c). */
#define RT_LEAF static inline __attribute__((always_inline))
/* Static data that never holds a pointer into the heap: the collector leaves it out (core/gc.c). */
#define RT_UNSCANNED __attribute__((section("rt_unscanned")))

#define RT_SMALL_MIN (-((int64_t)1 << 61))
#define RT_SMALL_MAX (((int64_t)1 << 61) - 1)

/* The constant form of rt_from_small, for static initialisers. n must fit 62 bits. */
#define RT_SMALL(n) ((Value)(((uint64_t)(int64_t)(n) << 2) | 1))

RT_LEAF bool rt_is_small(Value v) { return (v & 3) == 1; }
RT_LEAF bool rt_is_pointer(Value v) { return (v & 7) == 0; }
RT_LEAF bool rt_is_tagged_float(Value v) { return (v & 2) != 0; }
/* True when both are small ints. */
RT_LEAF bool rt_both_small(Value a, Value b) { return (((a ^ 1) | (b ^ 1)) & 3) == 0; }

RT_LEAF bool rt_fits_small(int64_t n) { return n >= RT_SMALL_MIN && n <= RT_SMALL_MAX; }
RT_LEAF Value rt_from_small(int64_t n) { return ((uint64_t)n << 2) | 1; }
RT_LEAF int64_t rt_small(Value v) { return (int64_t)v >> 2; }

#define RT_FLOAT_BIAS ((uint64_t)1 << 61)

/* Out of line: boxes a float whose exponent does not tag (static objects for 0.0, -0.0, inf, nan). Pure
 * for the C compiler: it may allocate, but changes nothing that anyone else can see. */
Value rt_float_box_slow(double d) __attribute__((pure));

RT_LEAF uint64_t rt_bits_from_double(double d) {
    uint64_t u;
    memcpy(&u, &d, sizeof u);
    return u;
}
RT_LEAF double rt_double_from_bits(uint64_t u) {
    double d;
    memcpy(&d, &u, sizeof d);
    return d;
}
RT_LEAF Value rt_from_double(double d) {
    uint64_t u = rt_bits_from_double(d) + RT_FLOAT_BIAS;
    Value v = (u << 3) | (u >> 61);
    return RT_LIKELY(v & 2) ? v : rt_float_box_slow(d);
}
RT_LEAF double rt_tagged_double(Value v) {
    return rt_double_from_bits(((v >> 3) | (v << 61)) - RT_FLOAT_BIAS);
}

#endif
