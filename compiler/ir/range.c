/* range.c - interval arithmetic on integers. RANGE_MIN and RANGE_MAX stand for no bound; a bound
 * that would leave 64 bits becomes none. */
#include "compiler/ir/range.h"
#include "compiler/ir/type.h"
#include <string.h>

static const Interval everything = {RANGE_MIN, RANGE_MAX};

static bool is_bounded(Interval a) { return a.lo != RANGE_MIN && a.hi != RANGE_MAX; }

static int64_t add_low(int64_t a, int64_t b) {
    int64_t r;
    return a == RANGE_MIN || b == RANGE_MIN || __builtin_add_overflow(a, b, &r) || r == RANGE_MAX ? RANGE_MIN : r;
}
static int64_t add_high(int64_t a, int64_t b) {
    int64_t r;
    return a == RANGE_MAX || b == RANGE_MAX || __builtin_add_overflow(a, b, &r) || r == RANGE_MIN ? RANGE_MAX : r;
}
static int64_t negate(int64_t a) { return a == RANGE_MIN ? RANGE_MAX : a == RANGE_MAX ? RANGE_MIN : -a; }
static Interval negated(Interval a) { return (Interval){negate(a.hi), negate(a.lo)}; }

static Interval range_add(Interval a, Interval b) { return (Interval){add_low(a.lo, b.lo), add_high(a.hi, b.hi)}; }

/* A product without an upper bound, or with one that leaves 64 bits. */
static Interval range_mul_open(Interval a, Interval b) {
    int64_t least;
    if (a.lo < 0 || b.lo < 0)
        return everything;
    return (Interval){__builtin_mul_overflow(a.lo, b.lo, &least) || least == RANGE_MAX ? 0 : least, RANGE_MAX};
}

static Interval range_mul(Interval a, Interval b) {
    if (!is_bounded(a) || !is_bounded(b))
        return range_mul_open(a, b);
    const int64_t xs[2] = {a.lo, a.hi}, ys[2] = {b.lo, b.hi};
    Interval r = {INT64_MAX, INT64_MIN};
    for (int i = 0; i < 4; i++) {
        int64_t p;
        if (__builtin_mul_overflow(xs[i & 1], ys[i >> 1], &p) || p == RANGE_MIN || p == RANGE_MAX)
            return range_mul_open(a, b);
        r.lo = p < r.lo ? p : r.lo;
        r.hi = p > r.hi ? p : r.hi;
    }
    return r;
}

static int64_t floor_div(int64_t a, int64_t b) {
    int64_t q = a / b;
    return q - (a % b != 0 && (a < 0) != (b < 0));
}

static Interval range_floordiv(Interval a, Interval b) {
    if (b.lo >= 1 && a.lo >= 0 && a.lo != RANGE_MIN) /* also with no upper bounds */
        return (Interval){b.hi == RANGE_MAX ? 0 : a.lo / b.hi, a.hi == RANGE_MAX ? RANGE_MAX : a.hi / b.lo};
    if (!is_bounded(a))
        return everything;
    if (b.lo >= 1)
        return (Interval){a.lo < 0 ? floor_div(a.lo, b.lo) : 0, a.hi < 0 ? -1 : a.hi / b.lo};
    int64_t most = a.lo == INT64_MIN + 1 || -a.lo > a.hi ? -a.lo : a.hi; /* |a // b| <= |a|, rounded down */
    most = most < 0 ? -most : most;
    return (Interval){-most - 1, most + 1};
}

static Interval range_mod(Interval a, Interval b) {
    if (b.lo >= 1 || b.lo == 0) {
        int64_t most = b.hi == RANGE_MAX ? RANGE_MAX : b.hi - 1;
        if (a.lo >= 0 && a.hi < most)
            most = a.hi;
        return (Interval){0, most < 0 ? 0 : most};
    }
    return (Interval){b.lo == RANGE_MIN ? RANGE_MIN : b.lo < 0 ? b.lo + 1 : 0, b.hi == RANGE_MAX ? RANGE_MAX : b.hi > 0 ? b.hi - 1 : 0};
}

/* The least 2**k - 1 that covers a non-negative number. */
static int64_t mask_over(int64_t x) {
    int64_t m = 0;
    while (m < x)
        m = m * 2 + 1;
    return m;
}

static Interval range_and(Interval a, Interval b) {
    if (a.lo >= 0 && b.lo >= 0)
        return (Interval){0, a.hi < b.hi ? a.hi : b.hi};
    if (a.lo >= 0)
        return (Interval){0, a.hi};
    if (b.lo >= 0)
        return (Interval){0, b.hi};
    if (is_bounded(a) && is_bounded(b)) {
        int64_t low = a.lo < b.lo ? a.lo : b.lo, high = a.hi > b.hi ? a.hi : b.hi;
        return (Interval){-mask_over(-low) - 1, high < 0 ? -1 : high};
    }
    return everything;
}

static Interval range_or_xor(Interval a, Interval b, bool is_or) {
    if (!is_bounded(a) || !is_bounded(b))
        return a.lo >= 0 && b.lo >= 0 ? (Interval){0, RANGE_MAX} : everything;
    if (a.lo >= 0 && b.lo >= 0) {
        int64_t high = a.hi > b.hi ? a.hi : b.hi, top = mask_over(high) / 2 + 1;
        if (!is_or && high > 0 && a.lo >= top && b.lo >= top) /* both have the same highest bit, which goes */
            return (Interval){0, top - 1};
        return (Interval){is_or ? (a.lo > b.lo ? a.lo : b.lo) : 0, mask_over(high)};
    }
    int64_t reach = 0;
    const int64_t ends[4] = {a.lo, a.hi, b.lo, b.hi};
    for (int i = 0; i < 4; i++) {
        int64_t m = mask_over(ends[i] < 0 ? ~ends[i] : ends[i]);
        reach = m > reach ? m : reach;
    }
    return reach == INT64_MAX ? everything : (Interval){-reach - 1, reach};
}

static Interval range_lshift(Interval a, Interval b) {
    if (!is_bounded(a) || b.lo < 0 || b.hi > 62)
        return a.lo >= 0 ? (Interval){0, RANGE_MAX} : everything;
    return range_mul(a, (Interval){(int64_t)1 << b.lo, (int64_t)1 << b.hi});
}

static Interval range_rshift(Interval a, Interval b) {
    if (b.lo < 0)
        return a.lo >= 0 ? (Interval){0, a.hi} : everything;
    int64_t least = b.lo > 63 ? 63 : b.lo, most = b.hi > 63 ? 63 : b.hi;
    return (Interval){a.lo == RANGE_MIN ? RANGE_MIN : a.lo >= 0 ? a.lo >> most : a.lo >> least, a.hi == RANGE_MAX ? RANGE_MAX : a.hi >= 0 ? a.hi >> least : a.hi >> most};
}

/* x ** y for small constant-like exponents. */
static Interval range_pow(Interval a, Interval b) {
    if (b.lo < 0)
        return everything;
    Interval r = {1, 1};
    if (!is_bounded(a) || b.hi > 64)
        return a.lo >= 0 ? (Interval){0, RANGE_MAX} : everything;
    for (int64_t k = 0; k < b.hi; k++) {
        Interval next = range_mul(r, a);
        r.lo = next.lo < r.lo ? next.lo : r.lo;
        r.hi = next.hi > r.hi ? next.hi : r.hi;
        if (!is_bounded(r))
            return a.lo >= 0 ? (Interval){0, RANGE_MAX} : everything;
    }
    return r;
}

bool range_binary(const char *op, Interval a, Interval b, Interval *out) {
    if (op[0] == 'i' && strcmp(op, "invert") != 0) /* in-place form */
        op++;
    if (!strcmp(op, "add"))
        *out = range_add(a, b);
    else if (!strcmp(op, "sub"))
        *out = range_add(a, negated(b));
    else if (!strcmp(op, "mul"))
        *out = range_mul(a, b);
    else if (!strcmp(op, "floordiv"))
        *out = range_floordiv(a, b);
    else if (!strcmp(op, "mod"))
        *out = range_mod(a, b);
    else if (!strcmp(op, "and"))
        *out = range_and(a, b);
    else if (!strcmp(op, "or") || !strcmp(op, "xor"))
        *out = range_or_xor(a, b, op[0] == 'o');
    else if (!strcmp(op, "lshift"))
        *out = range_lshift(a, b);
    else if (!strcmp(op, "rshift"))
        *out = range_rshift(a, b);
    else if (!strcmp(op, "pow"))
        *out = range_pow(a, b);
    else
        return false;
    return true;
}
