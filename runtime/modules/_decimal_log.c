/* _decimal_log.c - exp, ln and log10, correctly rounded, half to even. They are computed in binary fixed point (an int that stands for
 * n / 2**bits) with more digits than asked for; where these leave open how to round, again with still more (Ziv's strategy). The results
 * are never exact but for the cases that are told apart before, so that this comes to an end. */
#include "runtime/modules/_decimal.h"

#include <math.h>

enum { SPARE_DIGITS = 7, MORE_DIGITS = 3, SPARE_BITS = 96, DOUBLE_BITS = 48 };
#define MOST_PRECISION INT64_C(100000000) /* beyond it is no memory */

typedef struct Fixed { Value n; int64_t bits; } Fixed;

static int64_t bits_for(int64_t digits) { return digits * 33220 / 10000 + SPARE_BITS; }
static Value times(Value a, Value b, int64_t bits) { return rt_big_shift(rt_int_mul(a, b), -bits); }

static Value quotient_of(Value a, Value b) {
    Value q;
    rt_big_divmod(a, b, &q, NULL);
    return q;
}

/* c * 10**exp as a fixed number. */
static Value fixed_of(Value c, int64_t exp, int64_t bits) {
    if (exp >= 0)
        return rt_big_shift(dec_shift_left(c, exp), bits);
    return quotient_of(rt_big_shift(c, bits), dec_pow10(-exp));
}

/* ---- The functions in fixed point ------------------------------------------------------------------------------------ */

/* e**x for |x| < 4: Taylor's series of x / 2**halvings, squared as often. */
static Value fixed_exp(Value x, int64_t bits) {
    int64_t halvings = 4 + (int64_t)sqrt((double)bits), work = bits + halvings + 24;
    x = rt_big_shift(x, work - bits - halvings);
    Value term = rt_big_shift(RT_SMALL(1), work), sum = term;
    for (int64_t n = 1; term != RT_SMALL(0) && term != RT_SMALL(-1); n++) {
        term = quotient_of(times(term, x, work), rt_from_small(n));
        sum = rt_int_add(sum, term);
    }
    for (; halvings > 0; halvings--)
        sum = times(sum, sum, work);
    return rt_big_shift(sum, bits - work);
}

/* The logarithm of x > 0 near 1: by Halley's method from one with a third of the bits. */
static Value fixed_ln(Value x, int64_t bits) {
    if (bits <= DOUBLE_BITS)
        return rt_from_small((int64_t)(log(ldexp((double)rt_small(x), -(int)bits)) * ldexp(1, (int)bits)));
    int64_t fewer = bits / 3 + 12;
    Value y = rt_big_shift(fixed_ln(rt_big_shift(x, fewer - bits), fewer), bits - fewer), e = fixed_exp(y, bits);
    Value step = quotient_of(rt_big_shift(rt_int_sub(x, e), bits + 1), rt_int_add(x, e));
    return rt_int_add(y, step);
}

static Value fixed_ln10(int64_t bits) {
    static Fixed kept;
    if (kept.bits < bits) {
        kept.n = fixed_ln(rt_big_shift(RT_SMALL(10), bits + 8), bits + 8);
        kept.bits = bits + 8;
    }
    return rt_big_shift(kept.n, bits - kept.bits);
}

/* ---- Rounding ---------------------------------------------------------------------------------------------------------- */

/* Rounds r, whose coefficient may be wrong by less than 4 and is never exact. False: that leaves two results. `more` digits than the
 * context has are what libmpdec computes with: what they make a power of ten is one, which shows where smaller numbers are subnormal. */
static bool round_close(Num *r, int64_t more, const DecContext *ctx, uint32_t *status) {
    Value c = r->c;
    int64_t exp = r->exp;
    int64_t drop = dec_max(r->digits - ctx->prec, dec_adjusted(r) < ctx->emin ? dec_etiny(ctx) - exp : 0);
    if (drop < 2)
        return false;
    if (drop <= r->digits + 1) {
        Value rest, half = rt_int_mul(dec_pow10(drop - 1), RT_SMALL(5));
        dec_divide(c, dec_pow10(drop), NULL, &rest);
        Value distance = rt_int_sub(rest, half);
        if (rt_int_compare(distance, RT_SMALL(-4)) >= 0 && rt_int_compare(distance, RT_SMALL(4)) <= 0)
            return false;
    }
    DecContext half_even = *ctx, work = dec_max_context;
    half_even.round = DEC_HALF_EVEN;
    work.prec = ctx->prec + more;
    Num near = *r;
    uint32_t ignored = 0;
    dec_finish(&near, &work, &ignored);
    if (!dec_is_special(&near) && !dec_is_zero_coeff(&near) && dec_adjusted(&near) != dec_adjusted(r))
        *r = near;
    else if (dec_last_digit(c) % 5 == 0)
        dec_set(r, r->neg, rt_int_add(c, RT_SMALL(1)), exp);
    *status |= DEC_INEXACT | DEC_ROUNDED;
    dec_finish(r, &half_even, status);
    return true;
}

/* A fixed number as digits: c * 10**-places. */
static Value to_decimal(Value n, int64_t bits, int64_t places) {
    return places >= 0 ? rt_big_shift(dec_shift_left(n, places), -bits) : quotient_of(rt_big_shift(n, -bits), dec_pow10(-places));
}

static bool too_precise(Num *r, const DecContext *ctx, uint32_t *status) {
    if (ctx->prec <= MOST_PRECISION)
        return false;
    dec_set_error(r, DEC_NO_MEMORY, status);
    return true;
}

/* ---- exp ---------------------------------------------------------------------------------------------------------------- */

/* e**x beyond every exponent, or all but 1; false: x is neither. */
static bool exp_extreme(Num *r, const Num *x, const DecContext *ctx, uint32_t *status) {
    DecContext work = *ctx;
    work.round = DEC_HALF_EVEN;
    if (dec_adjusted(x) > 18)
        dec_set(r, false, RT_SMALL(1), x->neg ? dec_etiny(ctx) - 1 : DEC_EXP_INF);
    else if (dec_adjusted(x) < -ctx->prec - 3) {
        *status |= DEC_INEXACT | DEC_ROUNDED;
        dec_set(r, false, dec_pow10(ctx->prec - 1), 1 - ctx->prec);
    } else
        return false;
    dec_finish(r, &work, status);
    return true;
}

void dec_exp(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, NULL, ctx, status))
        return;
    if (dec_is_inf(a)) {
        if (a->neg)
            dec_set(r, false, RT_SMALL(0), 0);
        else
            *r = *a;
        return;
    }
    Num x = *a;
    if (dec_is_zero_coeff(a)) {
        dec_set(r, false, RT_SMALL(1), 0);
        return;
    }
    if (too_precise(r, ctx, status) || exp_extreme(r, &x, ctx, status))
        return;
    for (int64_t spare = SPARE_DIGITS;; spare *= 2) {
        int64_t bits = bits_for(ctx->prec + spare), k;
        Value n = fixed_of(x.c, x.exp, bits), ln10 = fixed_ln10(bits);
        if (x.neg)
            n = rt_int_sub(RT_SMALL(0), n);
        Value tens = quotient_of(n, ln10);
        rt_int_fits_i64(tens, &k);
        n = fixed_exp(rt_int_sub(n, rt_int_mul(tens, ln10)), bits);
        int64_t places = ctx->prec + spare;
        dec_set(r, false, to_decimal(n, bits, places), k - places);
        if (round_close(r, MORE_DIGITS, ctx, status))
            return;
    }
}

/* ---- ln, log10 ------------------------------------------------------------------------------------------------------------ */

/* What logarithms share; true: done. */
static bool log_special(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, NULL, ctx, status))
        return true;
    if (dec_is_zero(a))
        dec_set_special(r, true, DEC_INF);
    else if (a->neg)
        dec_set_error(r, DEC_INVALID_OPERATION, status);
    else if (dec_is_inf(a))
        *r = *a;
    else
        return too_precise(r, ctx, status);
    return true;
}

/* How many digits cancel: x is 1 +- 10**-n. */
static int64_t nearness_to_one(const Num *x) {
    uint32_t ignored = 0;
    Num one, difference;
    dec_set(&one, false, RT_SMALL(1), 0);
    dec_sub(&difference, x, &one, &dec_max_context, &ignored);
    return dec_max(0, -dec_adjusted(&difference));
}

/* The logarithm of x to the base e or 10; x is not 1 (nor a power of 10). */
static void logarithm(Num *r, const Num *x, bool base10, const DecContext *ctx, uint32_t *status) {
    int64_t tens = dec_adjusted(x), near;
    int rest;
    if (rt_small(dec_shift_right(x->c, dec_max(0, x->digits - 1), &rest)) >= 3)
        tens++;
    near = tens == 0 ? nearness_to_one(x) : 0;
    for (int64_t spare = SPARE_DIGITS;; spare *= 2) {
        int64_t bits = bits_for(ctx->prec + spare + near);
        Value n = fixed_ln(fixed_of(x->c, x->exp - tens, bits), bits), ln10 = fixed_ln10(bits);
        if (tens != 0)
            n = rt_int_add(n, rt_int_mul(rt_int_from_i64(tens), ln10));
        if (base10)
            n = quotient_of(rt_big_shift(n, bits), ln10);
        bool neg = rt_int_is_negative(n);
        if (neg)
            n = rt_int_sub(RT_SMALL(0), n);
        int64_t length = (rt_int_bit_length(n) - bits) * 30103 / 100000, places = ctx->prec + spare - length;
        dec_set(r, neg, to_decimal(n, bits, places), -places);
        if (round_close(r, base10 ? 2 * MORE_DIGITS : MORE_DIGITS, ctx, status))
            return;
    }
}

void dec_ln(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (log_special(r, a, ctx, status))
        return;
    Num x = *a, one;
    dec_set(&one, false, RT_SMALL(1), 0);
    if (dec_order(&x, &one) == 0)
        dec_set(r, false, RT_SMALL(0), 0);
    else
        logarithm(r, &x, false, ctx, status);
}

void dec_log10(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (log_special(r, a, ctx, status))
        return;
    Num x = *a;
    Value lead = x.c;
    int64_t n = dec_adjusted(&x);
    if (dec_trailing_zeros(lead) == x.digits - 1 && rt_int_compare(lead, dec_pow10(x.digits - 1)) == 0) {
        DecContext half_even = *ctx;
        half_even.round = DEC_HALF_EVEN;
        dec_set(r, n < 0, rt_int_from_i64(n < 0 ? -n : n), 0);
        dec_finish(r, &half_even, status);
    } else
        logarithm(r, &x, true, ctx, status);
}
