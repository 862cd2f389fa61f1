/* _decimal_compare.c - the orders of decimal numbers, minimum and maximum, hash values, classes. */
#include "runtime/modules/_decimal.h"

/* ---- Orders ------------------------------------------------------------------------------------------------------ */

/* Of the magnitudes of finite numbers. */
static int order_magnitude(const Num *a, const Num *b) {
    if (dec_is_zero_coeff(a) || dec_is_zero_coeff(b))
        return !dec_is_zero_coeff(a) - !dec_is_zero_coeff(b);
    if (a->exp == b->exp)
        return rt_int_compare(a->c, b->c);
    if (dec_adjusted(a) != dec_adjusted(b))
        return dec_adjusted(a) < dec_adjusted(b) ? -1 : 1;
    return a->exp > b->exp ? rt_int_compare(dec_shift_left(a->c, a->exp - b->exp), b->c)
                           : rt_int_compare(a->c, dec_shift_left(b->c, b->exp - a->exp));
}

static int order_absolute(const Num *a, const Num *b) {
    if (dec_is_inf(a) || dec_is_inf(b))
        return dec_is_inf(a) - dec_is_inf(b);
    return order_magnitude(a, b);
}

int dec_order(const Num *a, const Num *b) {
    if (dec_is_zero(a) && dec_is_zero(b))
        return 0;
    bool a_neg = a->neg && !dec_is_zero(a), b_neg = b->neg && !dec_is_zero(b);
    if (a_neg != b_neg)
        return a_neg ? -1 : 1;
    int order = order_absolute(a, b);
    return a_neg ? -order : order;
}

/* The place of its kind in the total order of magnitudes: numbers, infinities, sNaN, NaN. */
static int rank(const Num *n) { return n->kind == DEC_NAN ? 3 : n->kind == DEC_SNAN ? 2 : n->kind == DEC_INF ? 1 : 0; }

int dec_order_total(const Num *a, const Num *b) {
    if (a->neg != b->neg)
        return a->neg ? -1 : 1;
    int order = rank(a) - rank(b);
    if (order == 0 && dec_is_nan(a))
        order = rt_int_compare(a->c, b->c);
    else if (order == 0 && !dec_is_inf(a)) {
        order = order_magnitude(a, b);
        if (order == 0)
            order = a->exp < b->exp ? -1 : a->exp > b->exp;
    }
    order = order < 0 ? -1 : order > 0;
    return a->neg ? -order : order;
}

static int order_total_mag(const Num *a, const Num *b) {
    Num x = *a, y = *b;
    x.neg = y.neg = false;
    return dec_order_total(&x, &y);
}

/* ---- As operations ------------------------------------------------------------------------------------------------ */

static void set_order(Num *r, int order) { dec_set(r, order < 0, order ? RT_SMALL(1) : RT_SMALL(0), 0); }

void dec_compare(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    if (!dec_take_nan(r, a, b, ctx, status))
        set_order(r, dec_order(a, b));
}
void dec_compare_signal(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    if (dec_take_nan(r, a, b, ctx, status))
        *status |= DEC_INVALID_OPERATION;
    else
        set_order(r, dec_order(a, b));
}
void dec_compare_total(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { set_order(r, dec_order_total(a, b)); }
void dec_compare_total_mag(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { set_order(r, order_total_mag(a, b)); }

/* One of a and b, rounded: the greater if want > 0. A number wins over a NaN. */
static void choose(Num *r, const Num *a, const Num *b, int want, bool magnitude, const DecContext *ctx, uint32_t *status) {
    const Num *chosen;
    if (a->kind == DEC_NAN && !dec_is_nan(b))
        chosen = b;
    else if (b->kind == DEC_NAN && !dec_is_nan(a))
        chosen = a;
    else if (dec_take_nan(r, a, b, ctx, status))
        return;
    else {
        int order = magnitude ? order_absolute(a, b) : dec_order(a, b);
        if (magnitude && order == 0)
            order = dec_order(a, b);
        if (order == 0)
            order = dec_order_total(a, b);
        chosen = order * want > 0 || order == 0 ? a : b;
    }
    *r = *chosen;
    dec_finish(r, ctx, status);
}

void dec_max_of(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { choose(r, a, b, 1, false, ctx, status); }
void dec_min_of(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { choose(r, a, b, -1, false, ctx, status); }
void dec_max_mag(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { choose(r, a, b, 1, true, ctx, status); }
void dec_min_mag(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) { choose(r, a, b, -1, true, ctx, status); }

bool dec_same_quantum(const Num *a, const Num *b) {
    if (dec_is_special(a) || dec_is_special(b))
        return (dec_is_nan(a) && dec_is_nan(b)) || (dec_is_inf(a) && dec_is_inf(b));
    return a->exp == b->exp;
}

/* ---- Hash values, classes ------------------------------------------------------------------------------------------ */

#define HASH_MODULUS ((INT64_C(1) << 61) - 1)
#define HASH_INFINITY 314159

static uint64_t multiply_mod(uint64_t a, uint64_t b) { return (uint64_t)((DecWide)a * b % HASH_MODULUS); }

static uint64_t power_mod(uint64_t base, uint64_t n) {
    uint64_t r = 1;
    for (; n; n >>= 1) {
        if (n & 1)
            r = multiply_mod(r, base);
        base = multiply_mod(base, base);
    }
    return r;
}

/* That of an equal int, float or Fraction. */
int64_t dec_hash(const Num *n) {
    const uint64_t inverse_of_10 = UINT64_C(2075258708292324556);
    if (dec_is_inf(n))
        return n->neg ? -HASH_INFINITY : HASH_INFINITY;
    uint64_t c;
    if (rt_is_small(n->c))
        c = (uint64_t)rt_small(n->c) % HASH_MODULUS;
    else {
        Value rest;
        rt_big_divmod(n->c, rt_int_from_i64(HASH_MODULUS), NULL, &rest);
        c = (uint64_t)rt_small(rest);
    }
    uint64_t scale = n->exp >= 0 ? power_mod(10, (uint64_t)n->exp) : power_mod(inverse_of_10, (uint64_t)-n->exp);
    int64_t h = (int64_t)multiply_mod(c, scale);
    h = n->neg ? -h : h;
    return h == -1 ? -2 : h;
}

bool dec_is_normal(const Num *n, const DecContext *ctx) { return !dec_is_special(n) && !dec_is_zero_coeff(n) && dec_adjusted(n) >= ctx->emin; }
bool dec_is_subnormal(const Num *n, const DecContext *ctx) { return !dec_is_special(n) && !dec_is_zero_coeff(n) && dec_adjusted(n) < ctx->emin; }

const char *dec_class(const Num *n, const DecContext *ctx) {
    if (n->kind == DEC_NAN)
        return "NaN";
    if (n->kind == DEC_SNAN)
        return "sNaN";
    if (dec_is_inf(n))
        return n->neg ? "-Infinity" : "+Infinity";
    if (dec_is_zero_coeff(n))
        return n->neg ? "-Zero" : "+Zero";
    if (dec_is_subnormal(n, ctx))
        return n->neg ? "-Subnormal" : "+Subnormal";
    return n->neg ? "-Normal" : "+Normal";
}
