/* bigint.c - ints outside the small range, on GMP: the only file that knows the library. Operands are
 * exact ints, small or big; results are normalised (bigvalue.c). An RtBig is immutable, so GMP
 * reads its limbs in place; results of unknown size go through an mpz_t that is freed before return.
 */
#include "runtime/types/number.h"

#include <gmp.h>
#include <stdlib.h>

_Static_assert(sizeof(mp_limb_t) == sizeof(uint64_t) && GMP_NAIL_BITS == 0, "limbs are 64 bits");

/* Results above this many bits raise MemoryError instead of aborting inside GMP. */
#define MAX_BITS ((uint64_t)1 << 36)

/* A read-only mpz over the limbs of a view. */
#define MPZ(name, view)                                                                          \
    mpz_t name##_storage;                                                                        \
    mpz_srcptr name = mpz_roinit_n(name##_storage, (view).limbs, (view).negative ? -(mp_size_t)(view).n : (mp_size_t)(view).n)

static Value from_mpz(mpz_ptr z) {
    Value v = rt_big_from_limbs(mpz_limbs_read(z), mpz_size(z), mpz_sgn(z) < 0);
    mpz_clear(z);
    return v;
}

static int compare_magnitude(const RtLimbs *a, const RtLimbs *b) {
    if (a->n != b->n)
        return a->n < b->n ? -1 : 1;
    return a->n == 0 ? 0 : mpn_cmp(a->limbs, b->limbs, (mp_size_t)a->n);
}

int rt_big_compare(Value a, Value b) {
    RtLimbs x, y;
    rt_big_view(a, &x);
    rt_big_view(b, &y);
    if (x.negative != y.negative)
        return x.negative ? -1 : 1;
    int c = compare_magnitude(&x, &y);
    return x.negative ? -c : c;
}

Value rt_big_add(Value a, Value b, bool subtract) {
    RtLimbs x, y;
    rt_big_view(a, &x);
    rt_big_view(b, &y);
    bool y_negative = y.negative != subtract;
    const RtLimbs *high = &x, *low = &y;
    bool negative = x.negative;
    int c = compare_magnitude(&x, &y);
    if (c < 0) {
        high = &y;
        low = &x;
        negative = y_negative;
    }
    RtBig *r = rt_big_new(high->n + 1);
    if (low->n == 0) {
        memcpy(r->limbs, high->limbs, high->n * sizeof(uint64_t));
        return rt_big_finish(r, high->n, negative);
    }
    if (x.negative == y_negative) {
        r->limbs[high->n] = mpn_add(r->limbs, high->limbs, (mp_size_t)high->n, low->limbs, (mp_size_t)low->n);
        return rt_big_finish(r, high->n + 1, negative);
    }
    mpn_sub(r->limbs, high->limbs, (mp_size_t)high->n, low->limbs, (mp_size_t)low->n);
    return rt_big_finish(r, high->n, negative);
}

Value rt_big_mul(Value a, Value b) {
    RtLimbs x, y;
    rt_big_view(a, &x);
    rt_big_view(b, &y);
    if (x.n == 0 || y.n == 0)
        return RT_SMALL(0);
    const RtLimbs *high = x.n >= y.n ? &x : &y, *low = x.n >= y.n ? &y : &x;
    if (high->n + low->n > MAX_BITS / 64)
        return rt_raise_none(&rt_exc_MemoryError);
    RtBig *r = rt_big_new(x.n + y.n);
    if (a == b)
        mpn_sqr(r->limbs, x.limbs, (mp_size_t)x.n);
    else
        mpn_mul(r->limbs, high->limbs, (mp_size_t)high->n, low->limbs, (mp_size_t)low->n);
    return rt_big_finish(r, x.n + y.n, x.negative != y.negative);
}

void rt_big_divmod(Value a, Value b, Value *quotient, Value *remainder) {
    RtLimbs x, y;
    rt_big_view(a, &x);
    rt_big_view(b, &y);
    MPZ(n, x);
    MPZ(d, y);
    mpz_t q, r;
    mpz_init(q);
    mpz_init(r);
    if (quotient && remainder)
        mpz_fdiv_qr(q, r, n, d);
    else if (quotient)
        mpz_fdiv_q(q, n, d);
    else
        mpz_fdiv_r(r, n, d);
    Value qv = from_mpz(q), rv = from_mpz(r);
    if (quotient)
        *quotient = qv;
    if (remainder)
        *remainder = rv;
}

Value rt_big_pow(Value a, uint64_t n) {
    RtLimbs x;
    rt_big_view(a, &x);
    if (n == 0)
        return RT_SMALL(1);
    if (x.n == 0 || (x.n == 1 && x.limbs[0] == 1))
        return x.negative && (n & 1) == 0 ? RT_SMALL(1) : a;
    if (n > MAX_BITS || (uint64_t)rt_int_bit_length(a) - 1 > MAX_BITS / n)
        return rt_raise_none(&rt_exc_MemoryError);
    MPZ(base, x);
    mpz_t r;
    mpz_init(r);
    mpz_pow_ui(r, base, n);
    return from_mpz(r);
}

Value rt_big_pow_mod(Value a, Value e, Value m) {
    RtLimbs x, y, z;
    rt_big_view(a, &x);
    rt_big_view(e, &y);
    rt_big_view(m, &z);
    MPZ(base, x);
    MPZ(exponent, y);
    MPZ(modulus, z);
    mpz_t r;
    mpz_init(r);
    mpz_powm(r, base, exponent, modulus);
    return from_mpz(r);
}

Value rt_big_invert_mod(Value a, Value m) {
    if (m == RT_SMALL(1))
        return RT_SMALL(0);
    RtLimbs x, z;
    rt_big_view(a, &x);
    rt_big_view(m, &z);
    MPZ(base, x);
    MPZ(modulus, z);
    mpz_t r;
    mpz_init(r);
    if (mpz_invert(r, base, modulus) == 0) {
        mpz_clear(r);
        return 0;
    }
    return from_mpz(r);
}

Value rt_big_shift(Value a, int64_t n) {
    RtLimbs x;
    rt_big_view(a, &x);
    if (x.n == 0 || n == 0)
        return a;
    uint64_t count = n < 0 ? -(uint64_t)n : (uint64_t)n;
    if (n < 0 && count >= x.n * 64)
        return x.negative ? RT_SMALL(-1) : RT_SMALL(0);
    if (n > 0 && count > MAX_BITS)
        return rt_raise_none(&rt_exc_MemoryError);
    MPZ(value, x);
    mpz_t r;
    mpz_init(r);
    if (n > 0)
        mpz_mul_2exp(r, value, count);
    else
        mpz_fdiv_q_2exp(r, value, count);
    return from_mpz(r);
}

Value rt_big_bitwise(Value a, Value b, int op) {
    RtLimbs x, y;
    rt_big_view(a, &x);
    rt_big_view(b, &y);
    MPZ(left, x);
    MPZ(right, y);
    mpz_t r;
    mpz_init(r);
    if (op == '&')
        mpz_and(r, left, right);
    else if (op == '|')
        mpz_ior(r, left, right);
    else
        mpz_xor(r, left, right);
    return from_mpz(r);
}

Value rt_big_gcd(Value a, Value b) {
    RtLimbs x, y;
    rt_big_view(a, &x);
    rt_big_view(b, &y);
    MPZ(left, x);
    MPZ(right, y);
    mpz_t r;
    mpz_init(r);
    mpz_gcd(r, left, right);
    return from_mpz(r);
}

Value rt_big_sqrt(Value a) {
    RtLimbs x;
    rt_big_view(a, &x);
    MPZ(value, x);
    mpz_t r;
    mpz_init(r);
    mpz_sqrt(r, value);
    return from_mpz(r);
}

char *rt_big_to_text(Value v, int base, size_t *n) {
    RtLimbs x;
    rt_big_view(v, &x);
    MPZ(value, x);
    char *text = rt_alloc_atomic(mpz_sizeinbase(value, base) + 2);
    mpz_get_str(text, base, value);
    *n = strlen(text);
    return text;
}

Value rt_big_from_text(const char *digits, size_t n, int base) {
    char *copy = rt_alloc_atomic(n + 1);
    memcpy(copy, digits, n);
    copy[n] = 0;
    mpz_t r;
    mpz_init_set_str(r, copy, base);
    return from_mpz(r);
}
