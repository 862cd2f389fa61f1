/* _decimal_digits.c - operations on the digits and exponents of decimal numbers: quantize, rounding to integers, shift, rotate, logical
 * operations, neighbours. */
#include "runtime/modules/_decimal.h"

/* ---- Exponents ------------------------------------------------------------------------------------------------- */

void dec_quantize(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    if (dec_is_special(a) || dec_is_special(b)) {
        if (dec_take_nan(r, a, b, ctx, status))
            return;
        if (dec_is_inf(a) && dec_is_inf(b))
            *r = *a;
        else
            dec_set_error(r, DEC_INVALID_OPERATION, status);
        return;
    }
    int64_t exp = b->exp;
    uint32_t work = 0;
    if (exp > ctx->emax || exp < dec_etiny(ctx)) {
        dec_set_error(r, DEC_INVALID_OPERATION, status);
        return;
    }
    if (dec_is_zero_coeff(a))
        dec_set(r, a->neg, RT_SMALL(0), exp);
    else {
        if (a->digits + a->exp - exp > ctx->prec) {
            dec_set_error(r, DEC_INVALID_OPERATION, status);
            return;
        }
        dec_rescale(r, a, exp, ctx, &work);
        if (!(work & DEC_ERRORS) && (r->digits > ctx->prec || dec_adjusted(r) > ctx->emax)) {
            dec_set_error(r, DEC_INVALID_OPERATION, status);
            return;
        }
    }
    *status |= work;
    dec_finish(r, ctx, status);
}

static void to_integral(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, NULL, ctx, status))
        return;
    if (dec_is_inf(a) || a->exp >= 0)
        *r = *a;
    else if (dec_is_zero_coeff(a))
        dec_set(r, a->neg, RT_SMALL(0), 0);
    else
        dec_rescale(r, a, 0, ctx, status);
}
void dec_to_integral_exact(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) { to_integral(r, a, ctx, status); }
void dec_to_integral(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    uint32_t work = 0;
    to_integral(r, a, ctx, &work);
    *status |= work & DEC_ERRORS;
}

void dec_logb(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, NULL, ctx, status))
        return;
    if (dec_is_inf(a))
        dec_set_special(r, false, DEC_INF);
    else if (dec_is_zero_coeff(a)) {
        dec_set_special(r, true, DEC_INF);
        *status |= DEC_DIVISION_BY_ZERO;
    } else {
        int64_t n = dec_adjusted(a);
        dec_set(r, n < 0, rt_int_from_i64(n < 0 ? -n : n), 0);
        dec_finish(r, ctx, status);
    }
}

/* The magnitude of an integer; -1: it is none, or beyond every exponent. */
static int64_t small_magnitude(const Num *n) {
    if (!dec_is_integer(n) || (!dec_is_zero_coeff(n) && dec_adjusted(n) > 18))
        return -1;
    int rest;
    Value v = n->exp >= 0 ? dec_shift_left(n->c, dec_is_zero_coeff(n) ? 0 : n->exp) : dec_shift_right(n->c, -n->exp, &rest);
    int64_t i;
    return rt_int_fits_i64(v, &i) ? i : -1;
}

void dec_scaleb(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, b, ctx, status))
        return;
    int64_t n = dec_is_inf(b) || b->exp != 0 ? -1 : small_magnitude(b), most = 2 * (ctx->emax + ctx->prec);
    if (n < 0 || n > most)
        dec_set_error(r, DEC_INVALID_OPERATION, status);
    else if (dec_is_inf(a))
        *r = *a;
    else {
        int64_t exp = a->exp + (b->neg ? -n : n);
        *r = *a;
        r->exp = exp > DEC_EXP_INF ? DEC_EXP_INF : exp < -2 * DEC_EXP_INF ? -2 * DEC_EXP_INF : exp;
        dec_finish(r, ctx, status);
    }
}

void dec_normalize(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, NULL, ctx, status))
        return;
    *r = *a;
    dec_finish(r, ctx, status);
    if (dec_is_special(r))
        return;
    if (dec_is_zero_coeff(r))
        dec_set(r, r->neg, RT_SMALL(0), 0);
    else
        dec_strip_zeros(r, ctx->clamp ? dec_etop(ctx) : ctx->emax);
}

void dec_copy_sign(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    bool neg = b->neg;
    *r = *a;
    r->neg = neg;
}

/* ---- Shift and rotate -------------------------------------------------------------------------------------------- */

/* The last `digits` of a coefficient. */
static Value last_digits(Value c, int64_t digits) {
    if (dec_digits(c) <= digits)
        return c;
    Value rest;
    dec_divide(c, dec_pow10(digits), NULL, &rest);
    return rest;
}

/* By how many places b tells to move a; false: r is the result already. */
static bool find_places(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status, int64_t *places) {
    if (dec_take_nan(r, a, b, ctx, status))
        return false;
    int64_t n = dec_is_inf(b) || b->exp != 0 ? -1 : small_magnitude(b);
    if (n < 0 || n > ctx->prec) {
        dec_set_error(r, DEC_INVALID_OPERATION, status);
        return false;
    }
    *places = b->neg ? -n : n;
    if (dec_is_inf(a))
        *r = *a;
    return !dec_is_inf(a);
}

static void set_digits(Num *r, const Num *a, Value c, const DecContext *ctx, uint32_t *status) {
    int64_t exp = a->exp;
    bool neg = a->neg;
    if (c == 0)
        dec_set_error(r, DEC_NO_MEMORY, status);
    else
        dec_set(r, neg, last_digits(c, ctx->prec), exp);
}

void dec_shift(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    int64_t n;
    int rest;
    if (find_places(r, a, b, ctx, status, &n))
        set_digits(r, a, n >= 0 ? dec_shift_left(a->c, n) : dec_shift_right(last_digits(a->c, ctx->prec), -n, &rest), ctx, status);
}

void dec_rotate(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    int64_t n;
    int rest;
    if (!find_places(r, a, b, ctx, status, &n))
        return;
    if (n < 0)
        n += ctx->prec;
    Value c = last_digits(a->c, ctx->prec), head = dec_shift_right(c, ctx->prec - n, &rest), tail = dec_shift_left(c, n);
    set_digits(r, a, tail == 0 ? 0 : rt_int_add(last_digits(tail, ctx->prec), head), ctx, status);
}

/* ---- Logical operations: digits are bits -------------------------------------------------------------------------- */

/* Text of zeros and ones; NULL: the number is no such. */
static char *bits_of(const Num *n, size_t *length) {
    if (dec_is_special(n) || n->neg || n->exp != 0)
        return NULL;
    char *s = dec_coeff_text(n->c, length);
    return strspn(s, "01") == *length ? s : NULL;
}

static void set_bits(Num *r, char *bits, size_t n, const DecContext *ctx) {
    if ((int64_t)n > ctx->prec) {
        bits += n - (size_t)ctx->prec;
        n = (size_t)ctx->prec;
    }
    dec_set(r, false, rt_big_from_text(bits, n, 10), 0);
}

static void combine(Num *r, const Num *a, const Num *b, char op, const DecContext *ctx, uint32_t *status) {
    size_t n, m;
    char *x = bits_of(a, &n), *y = bits_of(b, &m);
    if (x == NULL || y == NULL) {
        dec_set_error(r, DEC_INVALID_OPERATION, status);
        return;
    }
    size_t length = n > m ? n : m;
    char *bits = rt_alloc_atomic(length + 1);
    for (size_t k = 1; k <= length; k++) {
        int i = k <= n ? x[n - k] - '0' : 0, j = k <= m ? y[m - k] - '0' : 0;
        bits[length - k] = (char)('0' + (op == '&' ? i & j : op == '|' ? i | j : i ^ j));
    }
    bits[length] = 0;
    set_bits(r, bits, length, ctx);
}
void dec_and(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { combine(r, a, b, '&', ctx, status); }
void dec_or(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { combine(r, a, b, '|', ctx, status); }
void dec_xor(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { combine(r, a, b, '^', ctx, status); }

void dec_invert(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) {
    size_t n, length = (size_t)ctx->prec;
    char *x = bits_of(a, &n);
    if (x == NULL) {
        dec_set_error(r, DEC_INVALID_OPERATION, status);
        return;
    }
    if (dec_pow10(ctx->prec) == 0) {
        dec_set_error(r, DEC_NO_MEMORY, status);
        return;
    }
    char *bits = rt_alloc_atomic(length + 1);
    for (size_t k = 1; k <= length; k++)
        bits[length - k] = k <= n && x[n - k] == '1' ? '0' : '1';
    bits[length] = 0;
    set_bits(r, bits, length, ctx);
}

/* ---- Neighbours -------------------------------------------------------------------------------------------------- */

static void next(Num *r, const Num *a, bool up, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, NULL, ctx, status))
        return;
    if (dec_is_inf(a) && a->neg != up) {
        *r = *a;
        return;
    }
    DecContext work = *ctx;
    work.round = up ? DEC_CEILING : DEC_FLOOR;
    uint32_t found = 0;
    if (dec_is_inf(a)) {
        Value p = dec_pow10(ctx->prec);
        if (p == 0)
            dec_set_error(r, DEC_NO_MEMORY, status);
        else
            dec_set(r, a->neg, rt_int_sub(p, RT_SMALL(1)), dec_etop(ctx));
        return;
    }
    Num rounded = *a, tiny, from = *a;
    dec_finish(&rounded, &work, &found);
    if (found & (DEC_INEXACT | DEC_ERRORS))
        *r = rounded;
    else {
        dec_set(&tiny, !up, RT_SMALL(1), dec_etiny(ctx) - 1);
        found = 0;
        dec_add(r, &from, &tiny, &work, &found);
    }
    *status |= found & DEC_ERRORS;
}
void dec_next_plus(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) { next(r, a, true, ctx, status); }
void dec_next_minus(Num *r, const Num *a, const DecContext *ctx, uint32_t *status) { next(r, a, false, ctx, status); }

void dec_next_toward(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, b, ctx, status))
        return;
    int order = dec_order(a, b);
    if (order == 0) {
        dec_copy_sign(r, a, b, ctx, status);
        return;
    }
    bool was_inf = dec_is_inf(a);
    next(r, a, order < 0, ctx, status);
    if (dec_is_inf(r))
        *status |= was_inf ? 0 : DEC_OVERFLOW | DEC_ROUNDED | DEC_INEXACT;
    else if (!dec_is_nan(r) && dec_adjusted(r) < ctx->emin) {
        *status |= DEC_UNDERFLOW | DEC_SUBNORMAL | DEC_ROUNDED | DEC_INEXACT;
        if (dec_is_zero_coeff(r))
            *status |= DEC_CLAMPED;
    }
}
