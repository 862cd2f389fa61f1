/* _decimal_arith.c - addition, multiplication, division of decimal numbers. Each computes a coefficient that is exact, or exact but for
 * a last digit that tells that something follows, and rounds it once. */
#include "runtime/modules/_decimal.h"

enum { WIDE_DIGITS = 38 };

/* ---- Sums ------------------------------------------------------------------------------------------------------ */

/* r = a +- b for operands of one exponent. */
static void add_aligned(Num *r, const Num *a, const Num *b, bool b_neg, const DecContext *ctx) {
    int64_t exp = a->exp;
    bool neg = a->neg;
    DecWide x, y;
    if (a->digits <= WIDE_DIGITS && b->digits <= WIDE_DIGITS && dec_wide(a->c, &x) && dec_wide(b->c, &y)) {
        if (neg == b_neg)
            dec_set(r, neg, dec_from_wide(x + y), exp);
        else if (x == y)
            dec_set(r, ctx->round == DEC_FLOOR, RT_SMALL(0), exp);
        else
            dec_set(r, x > y ? neg : b_neg, dec_from_wide(x > y ? x - y : y - x), exp);
        return;
    }
    if (neg == b_neg) {
        dec_set(r, neg, rt_int_add(a->c, b->c), exp);
        return;
    }
    int order = rt_int_compare(a->c, b->c);
    if (order == 0)
        dec_set(r, ctx->round == DEC_FLOOR, RT_SMALL(0), exp);
    else
        dec_set(r, order > 0 ? neg : b_neg, order > 0 ? rt_int_sub(a->c, b->c) : rt_int_sub(b->c, a->c), exp);
}

/* Brings high, which has the greater exponent, down to that of low. A low that is far below the last digit of the result may be
 * replaced by a 1 there. false: no memory. */
static bool align(Num *high, Num *low, const DecContext *ctx) {
    if (dec_is_zero_coeff(high)) {
        high->exp = low->exp;
        return true;
    }
    int64_t exp = high->exp - 1 + (high->digits > ctx->prec ? 0 : high->digits - ctx->prec - 1);
    if (dec_adjusted(low) < exp)
        dec_set(low, low->neg, dec_is_zero_coeff(low) ? RT_SMALL(0) : RT_SMALL(1), exp);
    Value c = dec_shift_left(high->c, high->exp - low->exp);
    if (c == 0)
        return false;
    dec_set(high, high->neg, c, low->exp);
    return true;
}

static void add_special(Num *r, const Num *a, const Num *b, bool b_neg, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, b, ctx, status))
        return;
    if (dec_is_inf(a) && dec_is_inf(b) && a->neg != b_neg)
        dec_set_error(r, DEC_INVALID_OPERATION, status);
    else
        dec_set_special(r, dec_is_inf(a) ? a->neg : b_neg, DEC_INF);
}

static void add_exact(Num *r, const Num *a, const Num *b, bool b_neg, const DecContext *ctx, uint32_t *status) {
    if (a->exp == b->exp) {
        add_aligned(r, a, b, b_neg, ctx);
        return;
    }
    Num x = *a, y = *b;
    if (!(a->exp > b->exp ? align(&x, &y, ctx) : align(&y, &x, ctx)))
        dec_set_error(r, DEC_NO_MEMORY, status);
    else
        add_aligned(r, &x, &y, b_neg, ctx);
}

static void add_signed(Num *r, const Num *a, const Num *b, bool b_neg, const DecContext *ctx, uint32_t *status) {
    if (RT_UNLIKELY(dec_is_special(a) || dec_is_special(b))) {
        add_special(r, a, b, b_neg, ctx, status);
        return;
    }
    add_exact(r, a, b, b_neg, ctx, status);
    dec_finish(r, ctx, status);
}

void dec_add(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { add_signed(r, a, b, b->neg, ctx, status); }
void dec_sub(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { add_signed(r, a, b, !b->neg, ctx, status); }

void dec_plain(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    *r = *a;
    dec_finish(r, ctx, status);
}
void dec_plus(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, NULL, ctx, status))
        return;
    *r = *a;
    if (dec_is_zero(r))
        r->neg = ctx->round == DEC_FLOOR && a->neg;
    dec_finish(r, ctx, status);
}
void dec_minus(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, NULL, ctx, status))
        return;
    *r = *a;
    r->neg = dec_is_zero(a) ? ctx->round == DEC_FLOOR && !a->neg : !a->neg;
    dec_finish(r, ctx, status);
}
void dec_abs(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (a->neg)
        dec_minus(r, a, ctx, status);
    else
        dec_plus(r, a, ctx, status);
}

/* ---- Products ---------------------------------------------------------------------------------------------------- */

/* The exact product of numbers that are not NaNs. */
static void multiply(Num *r, const Num *a, const Num *b, uint32_t *status) {
    bool neg = a->neg != b->neg;
    if (dec_is_inf(a) || dec_is_inf(b)) {
        if (dec_is_zero(a) || dec_is_zero(b))
            dec_set_error(r, DEC_INVALID_OPERATION, status);
        else
            dec_set_special(r, neg, DEC_INF);
        return;
    }
    DecWide x, y;
    Value c;
    if (a->digits + b->digits <= WIDE_DIGITS && dec_wide(a->c, &x) && dec_wide(b->c, &y))
        c = dec_from_wide(x * y);
    else if ((c = rt_int_mul(a->c, b->c)) == 0) {
        rt_clear();
        dec_set_error(r, DEC_NO_MEMORY, status);
        return;
    }
    dec_set(r, neg, c, a->exp + b->exp);
}

void dec_mul(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    if (RT_UNLIKELY(dec_is_special(a) || dec_is_special(b)) && dec_take_nan(r, a, b, ctx, status))
        return;
    multiply(r, a, b, status);
    dec_finish(r, ctx, status);
}

void dec_fma(Num *r, const Num *a, const Num *b, const Num *c, const DecContext *ctx, uint32_t *status) {
    Num product;
    uint32_t found = 0;
    if (!dec_take_nan(&product, a, b, ctx, &found))
        multiply(&product, a, b, &found);
    *status |= found;
    if (found & DEC_ERRORS)
        *r = product;
    else
        add_signed(r, &product, c, c->neg, ctx, status);
}

/* ---- Quotients ---------------------------------------------------------------------------------------------------- */

static void divide_special(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    bool neg = a->neg != b->neg;
    if (dec_take_nan(r, a, b, ctx, status))
        return;
    if (!dec_is_inf(a)) {
        dec_set(r, neg, RT_SMALL(0), dec_etiny(ctx));
        *status |= DEC_CLAMPED;
    } else if (dec_is_inf(b))
        dec_set_error(r, DEC_INVALID_OPERATION, status);
    else
        dec_set_special(r, neg, DEC_INF);
}

/* Division by zero: 0 / 0 is undefined. */
static void divide_by_zero(Num *r, const Num *a, bool neg, uint32_t *status) {
    if (dec_is_zero_coeff(a)) {
        dec_set_error(r, DEC_DIVISION_UNDEFINED, status);
        return;
    }
    *status |= DEC_DIVISION_BY_ZERO;
    dec_set_special(r, neg, DEC_INF);
}

/* The quotient at the precision of the context is beyond the memory: with fewer digits it is found if it is exact. */
static void retry_exact(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    DecContext work = *ctx;
    uint32_t found = 0;
    work.prec = a->digits + 4 * (int64_t)b->digits;
    if (work.prec < ctx->prec)
        dec_div(r, a, b, &work, &found);
    if (work.prec >= ctx->prec || found != 0)
        dec_set_error(r, DEC_NO_MEMORY, status);
}

void dec_div(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    bool neg = a->neg != b->neg;
    if (dec_is_special(a) || dec_is_special(b)) {
        divide_special(r, a, b, ctx, status);
        return;
    }
    int64_t ideal = a->exp - b->exp;
    if (dec_is_zero_coeff(b)) {
        divide_by_zero(r, a, neg, status);
        return;
    }
    if (dec_is_zero_coeff(a))
        dec_set(r, neg, RT_SMALL(0), ideal);
    else {
        int64_t shift = b->digits - a->digits + ctx->prec + 1;
        Value x = shift > 0 ? dec_shift_left(a->c, shift) : a->c, y = shift < 0 ? dec_shift_left(b->c, -shift) : b->c, q, rest;
        if (x == 0 || y == 0) {
            retry_exact(r, a, b, ctx, status);
            return;
        }
        dec_divide(x, y, &q, &rest);
        if (rest != RT_SMALL(0) && dec_last_digit(q) % 5 == 0)
            q = rt_int_add(q, RT_SMALL(1));
        dec_set(r, neg, q, ideal - shift);
        if (rest == RT_SMALL(0))
            dec_strip_zeros(r, ideal);
    }
    dec_finish(r, ctx, status);
}

/* Quotient, rounded towards zero, and remainder of finite numbers, b not zero. False after an error. */
static bool divide_ints(Num *q, Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    int64_t ideal = dec_min(a->exp, b->exp), distance = dec_adjusted(a) - dec_adjusted(b);
    bool a_neg = a->neg, neg = a->neg != b->neg;
    if (dec_is_zero_coeff(a) || distance < 0) {
        dec_set(r, a_neg, dec_shift_left(a->c, a->exp - ideal), ideal);
        dec_set(q, neg, RT_SMALL(0), 0);
        return true;
    }
    Value x = 0, y = 0, quotient, rest;
    if (distance <= ctx->prec) {
        x = dec_shift_left(a->c, a->exp - ideal);
        y = dec_shift_left(b->c, b->exp - ideal);
        if (x == 0 || y == 0) {
            dec_set_error(q, DEC_NO_MEMORY, status);
            dec_set_special(r, false, DEC_NAN);
            return false;
        }
        dec_divide(x, y, &quotient, &rest);
        dec_set(q, neg, quotient, 0);
        dec_set(r, a_neg, rest, ideal);
        if (q->digits <= ctx->prec)
            return true;
    }
    dec_set_error(q, DEC_DIVISION_IMPOSSIBLE, status);
    dec_set_special(r, false, DEC_NAN);
    return false;
}

void dec_div_int(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    bool neg = a->neg != b->neg;
    if (dec_is_special(a) || dec_is_special(b)) {
        if (dec_take_nan(r, a, b, ctx, status))
            return;
        if (dec_is_inf(a) && dec_is_inf(b))
            dec_set_error(r, DEC_INVALID_OPERATION, status);
        else if (dec_is_inf(a))
            dec_set_special(r, neg, DEC_INF);
        else
            dec_set(r, neg, RT_SMALL(0), 0);
        return;
    }
    if (dec_is_zero_coeff(b)) {
        divide_by_zero(r, a, neg, status);
        return;
    }
    Num rest;
    divide_ints(r, &rest, a, b, ctx, status);
    dec_finish(r, ctx, status);
}

/* The cases that remainders share; true: done. */
static bool remainder_special(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    if (dec_is_special(a) || dec_is_special(b)) {
        if (dec_take_nan(r, a, b, ctx, status))
            return true;
        if (dec_is_inf(a))
            dec_set_error(r, DEC_INVALID_OPERATION, status);
        else {
            *r = *a;
            dec_finish(r, ctx, status);
        }
        return true;
    }
    if (!dec_is_zero_coeff(b))
        return false;
    dec_set_error(r, dec_is_zero_coeff(a) ? DEC_DIVISION_UNDEFINED : DEC_INVALID_OPERATION, status);
    return true;
}

void dec_rem(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    Num q;
    if (remainder_special(r, a, b, ctx, status))
        return;
    divide_ints(&q, r, a, b, ctx, status);
    dec_finish(r, ctx, status);
}

void dec_divmod(Num *q, Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    bool neg = a->neg != b->neg;
    if (dec_is_special(a) || dec_is_special(b)) {
        if (dec_take_nan(q, a, b, ctx, status))
            *r = *q;
        else if (dec_is_inf(a)) {
            if (dec_is_inf(b))
                dec_set_special(q, false, DEC_NAN);
            else
                dec_set_special(q, neg, DEC_INF);
            dec_set_error(r, DEC_INVALID_OPERATION, status);
        } else {
            *r = *a;
            dec_finish(r, ctx, status);
            dec_set(q, neg, RT_SMALL(0), 0);
        }
        return;
    }
    if (dec_is_zero_coeff(b)) {
        bool undefined = dec_is_zero_coeff(a);
        divide_by_zero(q, a, neg, status);
        dec_set_error(r, undefined ? DEC_DIVISION_UNDEFINED : DEC_INVALID_OPERATION, status);
        return;
    }
    divide_ints(q, r, a, b, ctx, status);
    dec_finish(q, ctx, status);
    dec_finish(r, ctx, status);
}

void dec_rem_near(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    Num q, rest;
    if (remainder_special(r, a, b, ctx, status))
        return;
    int64_t ideal = dec_min(a->exp, b->exp);
    if (dec_is_zero_coeff(a) || dec_adjusted(a) - dec_adjusted(b) <= -2) {
        dec_set(r, a->neg, dec_shift_left(a->c, a->exp - ideal), ideal);
        dec_finish(r, ctx, status);
        return;
    }
    if (!divide_ints(&q, &rest, a, b, ctx, status)) {
        dec_set_special(r, false, DEC_NAN);
        return;
    }
    Value y = dec_shift_left(b->c, b->exp - ideal), x = dec_shift_left(rest.c, rest.exp - ideal);
    if (y == 0 || x == 0) {
        dec_set_error(r, DEC_NO_MEMORY, status);
        return;
    }
    int order = rt_int_compare(rt_int_add(x, x), y);
    if (order > 0 || (order == 0 && dec_is_odd_coeff(q.c))) {
        dec_set(r, !a->neg, rt_int_sub(y, x), ideal);
        if (dec_digits(rt_int_add(q.c, RT_SMALL(1))) > ctx->prec) {
            dec_set_error(r, DEC_DIVISION_IMPOSSIBLE, status);
            return;
        }
    } else
        dec_set(r, a->neg, x, ideal);
    dec_finish(r, ctx, status);
}
