/* _decimal_number.c - coefficients and rounding. Coefficients below 2**128 are worked on as such, longer ones by the runtime's
 * big integers; powers of ten are kept. */
#include "runtime/modules/_decimal.h"

enum { N_KEPT = 512, MOST_WIDE_DIGITS = 38 };

const DecContext dec_max_context = {.prec = DEC_MAX_PREC, .emax = DEC_MAX_EMAX, .emin = DEC_MIN_EMIN, .round = DEC_HALF_EVEN};

/* ---- Coefficients ------------------------------------------------------------------------------------------- */

static const uint64_t word_powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000,
    100000000000, 1000000000000, 10000000000000, 100000000000000, 1000000000000000, 10000000000000000, 100000000000000000,
    1000000000000000000, 10000000000000000000u};

DecWide dec_wide_pow10(int k) { return k < 20 ? word_powers[k] : (DecWide)word_powers[19] * word_powers[k - 19]; }

Value dec_pow10(int64_t k) {
    static Value kept[N_KEPT];
    if (k < N_KEPT && kept[k])
        return kept[k];
    if (k > DEC_MOST_DIGITS)
        return 0;
    Value p = k <= MOST_WIDE_DIGITS ? dec_from_wide(dec_wide_pow10((int)k)) : rt_big_pow(RT_SMALL(10), (uint64_t)k);
    if (p == 0)
        rt_clear();
    else if (k < N_KEPT)
        kept[k] = p;
    return p;
}

bool dec_wide(Value c, DecWide *out) {
    if (RT_LIKELY(rt_is_small(c))) {
        *out = (uint64_t)rt_small(c);
        return true;
    }
    const RtBig *b = RT_AS(RtBig, c);
    if (b->size > 2)
        return false;
    *out = b->size == 2 ? (DecWide)b->limbs[1] << 64 | b->limbs[0] : b->limbs[0];
    return true;
}

Value dec_from_wide(DecWide w) {
    if (RT_LIKELY(w <= (DecWide)RT_SMALL_MAX))
        return rt_from_small((int64_t)w);
    size_t n = w >> 64 ? 2 : 1;
    RtBig *b = rt_big_new(n);
    b->limbs[0] = (uint64_t)w;
    if (n == 2)
        b->limbs[1] = (uint64_t)(w >> 64);
    b->size = (int64_t)n;
    return RT_VAL(b);
}

int64_t dec_word_digits(uint64_t n) {
    int guess = n == 0 ? 1 : ((64 - __builtin_clzll(n)) * 1233 >> 12) + 1; /* 1233 / 2**12 is log10(2), nearly */
    return guess - (n != 0 && guess <= 20 && n < word_powers[guess - 1]);
}

static int64_t wide_digits(DecWide w) {
    if (!(w >> 64))
        return dec_word_digits((uint64_t)w);
    int guess = ((128 - __builtin_clzll((uint64_t)(w >> 64))) * 1233 >> 12) + 1;
    return guess - (w < dec_wide_pow10(guess - 1));
}

/* floor(bits * log10(2)), or one less where that is an integer but for 2**-26. */
static int64_t decimal_length(int64_t bits) {
    const uint64_t log10_of_2 = 0x4D104D427DE7FBCCu; /* * 2**64, rounded down */
    return (int64_t)(((DecWide)(uint64_t)bits * log10_of_2) >> 64);
}

int64_t dec_digits(Value c) {
    DecWide w;
    if (dec_wide(c, &w))
        return wide_digits(w);
    int64_t bits = rt_int_bit_length(c), least = decimal_length(bits - 1) + 1, most = decimal_length(bits) + 1;
    if (least == most)
        return least;
    Value p = dec_pow10(least);
    return p != 0 && rt_int_compare(c, p) >= 0 ? least + 1 : least;
}

Value dec_shift_left(Value c, int64_t k) {
    if (k == 0 || c == RT_SMALL(0))
        return c;
    DecWide w;
    if (k < MOST_WIDE_DIGITS && dec_wide(c, &w) && wide_digits(w) + k <= MOST_WIDE_DIGITS)
        return dec_from_wide(w * dec_wide_pow10((int)k));
    Value p = dec_pow10(k);
    if (p == 0)
        return 0;
    Value v = rt_int_mul(c, p);
    if (v == 0)
        rt_clear();
    return v;
}

static int rest_of(int compared, bool zero) { return zero ? 0 : compared < 0 ? 1 : compared == 0 ? 5 : 6; }

void dec_divide(Value a, Value b, Value *quotient, Value *remainder) {
    DecWide x, y;
    if (dec_wide(a, &x) && dec_wide(b, &y)) {
        DecWide q = !(x >> 64) && !(y >> 64) ? (uint64_t)x / (uint64_t)y : x / y;
        if (quotient != NULL)
            *quotient = dec_from_wide(q);
        if (remainder != NULL)
            *remainder = dec_from_wide(x - q * y);
        return;
    }
    rt_big_divmod(a, b, quotient, remainder);
}

Value dec_shift_right(Value c, int64_t k, int *rest) {
    *rest = 0;
    if (k == 0 || c == RT_SMALL(0))
        return c;
    DecWide w;
    if (dec_wide(c, &w)) {
        if (k > MOST_WIDE_DIGITS) {
            *rest = 1; /* a word of 128 bits is below half of 10**39 */
            return RT_SMALL(0);
        }
        DecWide p = dec_wide_pow10((int)k), q = !(w >> 64) && k < 20 ? (uint64_t)w / word_powers[k] : w / p, r = w - q * p;
        *rest = rest_of(r < p / 2 ? -1 : r > p / 2, r == 0);
        return dec_from_wide(q);
    }
    int64_t digits = dec_digits(c);
    if (k > digits) {
        *rest = 1;
        return RT_SMALL(0);
    }
    Value p = dec_pow10(k), q, r;
    rt_big_divmod(c, p, &q, &r);
    *rest = rest_of(rt_int_compare(rt_int_add(r, r), p), r == RT_SMALL(0));
    return q;
}

int dec_last_digit(Value c) {
    if (rt_is_small(c))
        return (int)(rt_small(c) % 10);
    Value r;
    dec_divide(c, RT_SMALL(10), NULL, &r);
    return (int)rt_small(r);
}

bool dec_is_odd_coeff(Value c) { return rt_is_small(c) ? rt_small(c) & 1 : RT_AS(RtBig, c)->limbs[0] & 1; }

/* Divides by 10**step while that leaves nothing, with steps that double and then halve. */
static int64_t strip(Value *c, int64_t most) {
    int64_t n = 0;
    for (int64_t step = 1; step >= 1 && most > 0;) {
        int rest = 1;
        Value q = step <= most ? dec_shift_right(*c, step, &rest) : 0;
        if (rest == 0) {
            *c = q;
            n += step;
            most -= step;
            step *= 2;
        } else
            step /= 2;
    }
    return n;
}

int64_t dec_trailing_zeros(Value c) { return strip(&c, INT64_MAX); }

void dec_strip_zeros(Num *n, int64_t most_exp) {
    if (most_exp <= n->exp)
        return;
    int64_t k = strip(&n->c, most_exp - n->exp);
    n->exp += k;
    n->digits -= (int32_t)k;
}

/* ---- Numbers -------------------------------------------------------------------------------------------------- */

void dec_set(Num *r, bool neg, Value c, int64_t exp) {
    r->neg = neg;
    r->kind = DEC_FINITE;
    r->c = c;
    r->exp = exp;
    if (RT_LIKELY(rt_is_small(c))) {
        r->digits = (int32_t)dec_word_digits((uint64_t)rt_small(c));
        return;
    }
    int64_t digits = c == 0 ? 0 : dec_digits(c);
    if (digits > DEC_MOST_DIGITS)
        r->c = digits = 0;
    r->digits = (int32_t)digits;
}

void dec_set_special(Num *r, bool neg, int kind) { *r = (Num){.neg = neg, .kind = (uint8_t)kind, .c = RT_SMALL(0)}; }

void dec_set_error(Num *r, uint32_t condition, uint32_t *status) {
    dec_set_special(r, false, DEC_NAN);
    *status |= condition;
}

/* Keeps as many digits of the payload as a context has. */
static void fit_payload(Num *r, const DecContext *ctx) {
    int64_t most = ctx->prec - ctx->clamp;
    if (r->digits <= most)
        return;
    Value rest = RT_SMALL(0);
    if (most > 0)
        dec_divide(r->c, dec_pow10(most), NULL, &rest);
    r->c = rest;
    r->digits = rest == RT_SMALL(0) ? 0 : (int32_t)dec_digits(rest);
}

void dec_take_nan_of(Num *r, const Num *nan, const DecContext *ctx, uint32_t *status) {
    if (nan->kind == DEC_SNAN)
        *status |= DEC_INVALID_OPERATION;
    *r = *nan;
    r->kind = DEC_NAN;
    fit_payload(r, ctx);
}

bool dec_take_nan(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status) {
    if (!dec_is_nan(a) && (b == NULL || !dec_is_nan(b)))
        return false;
    const Num *nan = b != NULL && ((b->kind == DEC_SNAN && a->kind != DEC_SNAN) || !dec_is_nan(a)) ? b : a;
    dec_take_nan_of(r, nan, ctx, status);
    return true;
}

bool dec_is_integer(const Num *n) {
    if (dec_is_special(n))
        return false;
    return n->exp >= 0 || dec_is_zero_coeff(n) || (n->digits > -n->exp && dec_trailing_zeros(n->c) >= -n->exp);
}

bool dec_is_odd(const Num *n) {
    if (n->exp > 0 || dec_is_zero_coeff(n))
        return false;
    int rest;
    return dec_is_odd_coeff(dec_shift_right(n->c, -n->exp, &rest));
}

/* ---- Rounding --------------------------------------------------------------------------------------------------- */

bool dec_rounds_away(const Num *n, int rest, DecRound round) {
    switch (round) {
    case DEC_UP: return rest != 0;
    case DEC_DOWN: return false;
    case DEC_CEILING: return rest != 0 && !n->neg;
    case DEC_FLOOR: return rest != 0 && n->neg;
    case DEC_HALF_UP: return rest >= 5;
    case DEC_HALF_DOWN: return rest > 5;
    case DEC_HALF_EVEN: return rest > 5 || (rest == 5 && dec_is_odd_coeff(n->c));
    case DEC_05UP: return rest != 0 && dec_last_digit(n->c) % 5 == 0;
    case DEC_N_ROUNDS: break;
    }
    return false;
}

/* One more in the last place. */
static void increment(Num *r) {
    r->c = rt_int_add(r->c, RT_SMALL(1));
    r->digits = (int32_t)dec_digits(r->c);
}

static void overflow(Num *r, const DecContext *ctx, uint32_t *status) {
    bool to_largest = ctx->round == DEC_DOWN || ctx->round == DEC_05UP || ctx->round == (r->neg ? DEC_CEILING : DEC_FLOOR);
    *status |= DEC_OVERFLOW | DEC_INEXACT | DEC_ROUNDED;
    if (!to_largest) {
        dec_set_special(r, r->neg, DEC_INF);
        return;
    }
    Value p = dec_pow10(ctx->prec);
    if (p == 0)
        dec_set_error(r, DEC_NO_MEMORY, status);
    else
        dec_set(r, r->neg, rt_int_sub(p, RT_SMALL(1)), dec_etop(ctx));
}

static void fit_zero(Num *r, const DecContext *ctx, uint32_t *status) {
    int64_t most = ctx->clamp ? dec_etop(ctx) : ctx->emax, least = dec_etiny(ctx);
    int64_t exp = r->exp > most ? most : r->exp < least ? least : r->exp;
    if (exp != r->exp)
        *status |= DEC_CLAMPED;
    r->exp = exp;
}

/* Below the normal numbers: places beyond the last exponent go. */
static void fit_subnormal(Num *r, const DecContext *ctx, uint32_t *status) {
    int64_t etiny = dec_etiny(ctx);
    *status |= DEC_SUBNORMAL;
    if (r->exp >= etiny)
        return;
    int rest;
    dec_set(r, r->neg, dec_shift_right(r->c, etiny - r->exp, &rest), etiny);
    if (dec_rounds_away(r, rest, ctx->round))
        increment(r);
    *status |= DEC_ROUNDED;
    if (rest != 0) {
        *status |= DEC_INEXACT | DEC_UNDERFLOW;
        if (dec_is_zero_coeff(r))
            *status |= DEC_CLAMPED;
    }
}

static void fit_exponent(Num *r, const DecContext *ctx, uint32_t *status) {
    if (dec_is_zero_coeff(r))
        fit_zero(r, ctx, status);
    else if (dec_adjusted(r) > ctx->emax)
        overflow(r, ctx, status);
    else if (ctx->clamp && r->exp > dec_etop(ctx)) {
        bool subnormal = dec_adjusted(r) < ctx->emin;
        Value c = dec_shift_left(r->c, r->exp - dec_etop(ctx));
        if (c == 0) {
            dec_set_error(r, DEC_NO_MEMORY, status);
            return;
        }
        dec_set(r, r->neg, c, dec_etop(ctx));
        *status |= DEC_CLAMPED | (subnormal ? DEC_SUBNORMAL : 0);
    } else if (dec_adjusted(r) < ctx->emin)
        fit_subnormal(r, ctx, status);
}

static void drop_digits(Num *r, const DecContext *ctx, uint32_t *status) {
    int64_t k = r->digits - ctx->prec;
    int rest;
    r->c = dec_shift_right(r->c, k, &rest);
    r->digits = (int32_t)ctx->prec;
    r->exp += k;
    *status |= DEC_ROUNDED | (rest != 0 ? DEC_INEXACT : 0);
    if (!dec_rounds_away(r, rest, ctx->round))
        return;
    increment(r);
    if (r->digits > ctx->prec) {
        dec_set(r, r->neg, dec_shift_right(r->c, 1, &rest), r->exp + 1);
        fit_exponent(r, ctx, status);
    }
}

void dec_finish(Num *r, const DecContext *ctx, uint32_t *status) {
    if (dec_is_special(r)) {
        if (dec_is_nan(r))
            fit_payload(r, ctx);
        return;
    }
    if (r->c == 0) {
        dec_set_error(r, DEC_NO_MEMORY, status);
        return;
    }
    int64_t adjusted = dec_adjusted(r);
    if (RT_LIKELY(r->digits <= ctx->prec && adjusted <= ctx->emax && adjusted >= ctx->emin && !ctx->clamp))
        return;
    fit_exponent(r, ctx, status);
    if (!dec_is_special(r) && r->digits > ctx->prec)
        drop_digits(r, ctx, status);
}

void dec_rescale(Num *r, const Num *a, int64_t exp, const DecContext *ctx, uint32_t *status) {
    if (a->exp >= exp) {
        dec_set(r, a->neg, dec_shift_left(a->c, a->exp - exp), exp);
        if (r->c == 0)
            dec_set_error(r, DEC_NO_MEMORY, status);
        return;
    }
    int rest;
    bool zero = dec_is_zero_coeff(a);
    dec_set(r, a->neg, dec_shift_right(a->c, exp - a->exp, &rest), exp);
    if (dec_rounds_away(r, rest, ctx->round))
        increment(r);
    *status |= DEC_ROUNDED | (rest != 0 && !zero ? DEC_INEXACT : 0);
}
