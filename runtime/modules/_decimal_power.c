/* _decimal_power.c - square roots and powers. Roots are correctly rounded; powers are computed as libmpdec documents it, with some more
 * digits than asked for, by repeated multiplication or by exp(y * ln(x)), so that the last digit is the same in the rare cases where it
 * is not the nearest. */
#include "runtime/modules/_decimal.h"

enum { EXTRA_REAL_DIGITS = 4 + 19 };

/* ---- Square root ------------------------------------------------------------------------------------------------------ */

static int64_t half_down(int64_t n) { return n >> 1; }

void dec_sqrt(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, NULL, ctx, status))
        return;
    DecContext half_even = *ctx;
    half_even.round = DEC_HALF_EVEN;
    int64_t ideal = half_down(a->exp);
    if (dec_is_zero(a)) {
        dec_set(r, a->neg, RT_SMALL(0), ideal);
        dec_finish(r, &half_even, status);
        return;
    }
    if (a->neg || dec_is_inf(a)) {
        if (a->neg)
            dec_set_error(r, DEC_INVALID_OPERATION, status);
        else
            *r = *a;
        return;
    }
    int64_t shift = 2 * (ctx->prec + 1) - a->digits;
    if ((a->exp - shift) & 1)
        shift++;
    int rest = 0;
    Value c = shift >= 0 ? dec_shift_left(a->c, shift) : dec_shift_right(a->c, -shift, &rest), q;
    if (c == 0) { /* with fewer digits the root is found if it is exact */
        half_even.prec = a->digits;
        uint32_t found = 0;
        if (half_even.prec < ctx->prec)
            dec_sqrt(r, a, &half_even, &found);
        if (half_even.prec >= ctx->prec || found != 0)
            dec_set_error(r, DEC_NO_MEMORY, status);
        return;
    }
    q = rt_big_sqrt(c);
    bool exact = rest == 0 && rt_int_compare(rt_int_mul(q, q), c) == 0;
    if (!exact && dec_last_digit(q) % 5 == 0)
        q = rt_int_add(q, RT_SMALL(1));
    dec_set(r, false, q, (a->exp - shift) / 2);
    if (exact) {
        dec_strip_zeros(r, ideal);
        if (r->exp > ideal)
            dec_set(r, false, dec_shift_left(r->c, r->exp - ideal), ideal);
    }
    dec_finish(r, &half_even, status);
}

/* ---- Powers: extreme cases ---------------------------------------------------------------------------------------------- */

static const Num one = {.exp = 0, .digits = 1, .c = RT_SMALL(1)};

static int order_to_one(const Num *x) {
    Num magnitude = *x;
    magnitude.neg = false;
    return dec_order(&magnitude, &one);
}

/* 1 with n zeros behind the point. */
static void set_one(Num *r, bool neg, int64_t zeros, uint32_t *status) {
    Value c = dec_pow10(zeros);
    if (c == 0)
        dec_set_error(r, DEC_NO_MEMORY, status);
    else
        dec_set(r, neg, c, -zeros);
}

static void set_power_of_one(Num *r, const Num *base, const Num *exp, bool neg, const DecContext *ctx, uint32_t *status) {
    if (!dec_is_integer(exp)) {
        *status |= DEC_INEXACT | DEC_ROUNDED;
        set_one(r, neg, ctx->prec - 1, status);
        return;
    }
    if (exp->neg) {
        *r = one;
        r->neg = neg;
        return;
    }
    Num zeros, scale;
    uint32_t ignored = 0;
    dec_set(&scale, base->exp > 0, rt_int_from_i64(base->exp > 0 ? base->exp : -base->exp), 0);
    dec_mul(&zeros, exp, &scale, ctx, &ignored);
    int64_t n = ctx->prec;
    if (!dec_is_integer(&zeros))
        zeros.neg = false; /* more than the context holds */
    else if (dec_adjusted(&zeros) <= 18 && zeros.exp >= 0)
        rt_int_fits_i64(dec_shift_left(zeros.c, zeros.exp), &n);
    else if (dec_adjusted(&zeros) <= 18) {
        int rest;
        rt_int_fits_i64(dec_shift_right(zeros.c, -zeros.exp, &rest), &n);
    }
    if (zeros.neg || dec_is_zero(&zeros))
        n = 0;
    if (n > ctx->prec - 1) {
        n = ctx->prec - 1;
        *status |= DEC_ROUNDED;
    }
    set_one(r, neg, n, status);
}

static int64_t digits_of(int64_t n) { return dec_word_digits((uint64_t)(n < 0 ? -n : n)); }

/* A lower bound of log10(|log10(x)|), for x > 0 other than 1. */
static int64_t lower_bound_zeta(const Num *x) {
    int64_t t = dec_adjusted(x);
    if (t > 0)
        return digits_of(t) - 1;
    if (t < -1)
        return digits_of(t + 1) - 1;
    uint32_t ignored = 0;
    Num difference;
    dec_sub(&difference, x, &one, &dec_max_context, &ignored);
    return dec_adjusted(&difference) - (t == 0 ? 2 : 1);
}

/* Beyond every exponent for sure? Then it is set. */
static bool power_extreme(Num *r, const Num *base, const Num *exp, bool neg, const DecContext *ctx, uint32_t *status) {
    Num x = *base;
    x.neg = false;
    bool shrinks = (dec_adjusted(&x) < 0) != exp->neg;
    int64_t omega = digits_of(shrinks ? dec_etiny(ctx) : ctx->emax);
    if (omega >= lower_bound_zeta(&x) + dec_adjusted(exp))
        return false;
    dec_set(r, neg, RT_SMALL(1), shrinks ? dec_etiny(ctx) - 1 : DEC_EXP_INF);
    dec_finish(r, ctx, status);
    return true;
}

/* ---- Powers by multiplication --------------------------------------------------------------------------------------------- */

static bool is_final(const Num *r, uint32_t status) { return dec_is_special(r) || (dec_is_zero_coeff(r) && (status & DEC_CLAMPED)); }

/* x**n for a word n, from its highest bit on. */
static void power_word(Num *r, const Num *x, uint64_t n, const DecContext *work, uint32_t *status) {
    Num p = *x;
    for (uint64_t bit = UINT64_C(1) << (63 - __builtin_clzll(n)) >> 1; bit; bit >>= 1) {
        dec_mul(&p, &p, &p, work, status);
        if (n & bit)
            dec_mul(&p, &p, x, work, status);
        if (is_final(&p, *status))
            break;
    }
    *r = p;
}

/* The same for a longer n, from its lowest bit on. */
static void power_long(Num *r, const Num *x, Value n, const DecContext *work, uint32_t *status) {
    Num p = one, square = *x;
    for (; n != RT_SMALL(0); n = rt_big_shift(n, -1)) {
        if (dec_is_odd_coeff(n)) {
            dec_mul(&p, &p, &square, work, status);
            if (is_final(&p, *status))
                break;
        }
        dec_mul(&square, &square, &square, work, status);
    }
    *r = p;
}

static void power_integer(Num *r, const Num *base, const Num *exp, bool neg, const DecContext *ctx, uint32_t *status) {
    DecContext work = *ctx;
    work.prec += exp->digits + exp->exp + 2 + exp->neg;
    work.round = DEC_HALF_EVEN;
    work.clamp = 0;
    Num x = *base;
    uint32_t found = 0;
    if (exp->neg) {
        dec_div(&x, &one, base, &work, &found);
        *status |= found;
        if (found & DEC_ERRORS) {
            dec_set_special(r, false, DEC_NAN);
            return;
        }
    }
    found = 0;
    int rest;
    Value n = exp->exp >= 0 ? dec_shift_left(exp->c, exp->exp) : dec_shift_right(exp->c, -exp->exp, &rest);
    if (rt_int_bit_length(n) <= 64) {
        RtLimbs limbs;
        rt_big_view(n, &limbs);
        power_word(r, &x, limbs.limbs[0], &work, &found);
    } else
        power_long(r, &x, n, &work, &found);
    *status |= found;
    r->neg = neg && !dec_is_nan(r);
    if (dec_is_inf(r)) /* directed rounding may want the largest number */
        dec_set(r, neg, RT_SMALL(1), DEC_EXP_INF);
    dec_finish(r, ctx, status);
}

static void power_real(Num *r, const Num *base, const Num *exp, const DecContext *ctx, uint32_t *status) {
    DecContext work = dec_max_context;
    uint32_t found = 0;
    work.prec = dec_max(base->digits, ctx->prec) + EXTRA_REAL_DIGITS;
    Num y;
    dec_ln(&y, base, &work, &found);
    dec_mul(&y, &y, exp, &work, &found);
    dec_exp(&y, &y, &work, &found);
    *status |= found | DEC_INEXACT | DEC_ROUNDED;
    *r = y;
    if (!dec_is_special(r) && dec_order(r, &one) == 0)
        set_one(r, false, ctx->prec - 1, status);
    if (dec_is_inf(r))
        dec_set(r, false, RT_SMALL(1), DEC_EXP_INF);
    dec_finish(r, ctx, status);
}

/* ---- Powers ------------------------------------------------------------------------------------------------------------------ */

static void power_of_zero(Num *r, const Num *exp, bool neg, uint32_t *status) {
    if (dec_is_zero(exp))
        dec_set_error(r, DEC_INVALID_OPERATION, status);
    else if (exp->neg)
        dec_set_special(r, neg, DEC_INF);
    else
        dec_set(r, neg, RT_SMALL(0), 0);
}

/* One of them is an infinity, neither a NaN, and a negative base has an integer exponent. */
static void power_infinite(Num *r, const Num *base, const Num *exp, bool neg, const DecContext *ctx, uint32_t *status) {
    bool grows = !exp->neg;
    if (dec_is_inf(exp)) {
        int order = order_to_one(base);
        if (dec_is_inf(base))
            order = 1;
        if (order == 0) {
            *status |= DEC_INEXACT | DEC_ROUNDED;
            set_one(r, false, ctx->prec - 1, status);
            return;
        }
        grows = (order > 0) != exp->neg;
    } else if (dec_is_zero(exp)) {
        dec_set(r, neg, RT_SMALL(1), 0);
        return;
    }
    if (grows)
        dec_set_special(r, neg, DEC_INF);
    else
        dec_set(r, neg, RT_SMALL(0), 0);
}

void dec_pow(Num *r, const Num *base, const Num *exp, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, base, exp, ctx, status))
        return;
    Num x = *base, y = *exp;
    bool integer = dec_is_integer(&y), neg = integer && x.neg && dec_is_odd(&y);
    if (dec_is_zero(&x))
        power_of_zero(r, &y, neg, status);
    else if (x.neg && !integer)
        dec_set_error(r, DEC_INVALID_OPERATION, status);
    else if (dec_is_inf(&x) || dec_is_inf(&y))
        power_infinite(r, &x, &y, neg, ctx, status);
    else if (dec_is_zero(&y))
        dec_set(r, neg, RT_SMALL(1), 0);
    else if (order_to_one(&x) == 0)
        set_power_of_one(r, &x, &y, neg, ctx, status);
    else if (!power_extreme(r, &x, &y, neg, ctx, status)) {
        if (integer)
            power_integer(r, &x, &y, neg, ctx, status);
        else
            power_real(r, &x, &y, ctx, status);
    }
}

/* The value of an integer modulo m > 0. */
static Value residue(const Num *n, Value m) {
    int rest;
    Value v;
    if (n->exp <= 0)
        v = dec_shift_right(n->c, -n->exp, &rest);
    else
        v = rt_int_mul(n->c, rt_big_pow_mod(RT_SMALL(10), rt_int_from_i64(n->exp), m));
    rt_big_divmod(v, m, NULL, &v);
    return v;
}

static Value whole(const Num *n) {
    int rest;
    return n->exp >= 0 ? dec_shift_left(n->c, n->exp) : dec_shift_right(n->c, -n->exp, &rest);
}

void dec_pow_mod(Num *r, const Num *base, const Num *exp, const Num *mod, const DecContext *ctx, uint32_t *status) {
    const Num *operands[] = {base, exp, mod};
    for (int kind = DEC_SNAN; kind >= DEC_NAN; kind--)
        for (int k = 0; k < 3; k++)
            if (operands[k]->kind == kind) {
                dec_take_nan_of(r, operands[k], ctx, status);
                return;
            }
    if (!dec_is_integer(base) || !dec_is_integer(exp) || !dec_is_integer(mod) || dec_is_zero(mod) || mod->digits + mod->exp > ctx->prec ||
        (exp->neg && !dec_is_zero(exp)) || (dec_is_zero(base) && dec_is_zero(exp))) {
        dec_set_error(r, DEC_INVALID_OPERATION, status);
        return;
    }
    bool neg = base->neg && dec_is_odd(exp);
    Value m = whole(mod), e = whole(exp);
    if (m == 0 || e == 0)
        dec_set_error(r, DEC_NO_MEMORY, status);
    else
        dec_set(r, neg, rt_big_pow_mod(residue(base, m), e, m), 0);
}
