/* bigint_tommath.c - the interface of bigint.c on libtommath (public domain), for users whom GMP's licence
 * hinders: `pyc2c --bignum=tommath` links this object instead. Slower; same results. Numbers go
 * through an mp_int for every operation; an RtBig stays what it is for the rest of the runtime. */
#include "runtime/types/number.h"

#include <tommath.h>

/* Results above this many bits raise MemoryError; libtommath counts bits in int. */
#define MAX_BITS ((uint64_t)1 << 30)

/* libtommath fails only for want of memory. */
static void must(mp_err e) {
    if (e != MP_OKAY)
        rt_fatal("libtommath: %s", mp_error_to_string(e));
}

static void load(mp_int *z, Value v) {
    RtLimbs x;
    rt_big_view(v, &x);
    must(mp_init(z));
    must(mp_unpack(z, x.n, MP_LSB_FIRST, sizeof(uint64_t), MP_NATIVE_ENDIAN, 0, x.limbs));
    if (x.negative)
        must(mp_neg(z, z));
}

static Value unload(mp_int *z) {
    size_t n = mp_pack_count(z, 0, sizeof(uint64_t)), written = 0;
    uint64_t few[16], *limbs = n <= 16 ? few : rt_alloc_atomic(n * sizeof *limbs);
    must(mp_pack(limbs, n, &written, MP_LSB_FIRST, sizeof(uint64_t), MP_NATIVE_ENDIAN, 0, z));
    Value v = rt_big_from_limbs(limbs, written, mp_isneg(z));
    mp_clear(z);
    return v;
}

typedef mp_err (*Operation)(const mp_int *, const mp_int *, mp_int *);

static Value apply(Operation f, Value a, Value b) {
    mp_int x, y, r;
    load(&x, a);
    load(&y, b);
    must(mp_init(&r));
    must(f(&x, &y, &r));
    mp_clear_multi(&x, &y, NULL);
    return unload(&r);
}

int rt_big_compare(Value a, Value b) {
    mp_int x, y;
    load(&x, a);
    load(&y, b);
    int c = mp_cmp(&x, &y);
    mp_clear_multi(&x, &y, NULL);
    return c;
}

Value rt_big_add(Value a, Value b, bool subtract) { return apply(subtract ? mp_sub : mp_add, a, b); }

Value rt_big_mul(Value a, Value b) {
    if ((uint64_t)rt_int_bit_length(a) + (uint64_t)rt_int_bit_length(b) > MAX_BITS)
        return rt_raise_none(&rt_exc_MemoryError);
    return apply(mp_mul, a, b);
}

/* mp_div truncates: floor when the signs differ and something is left. */
void rt_big_divmod(Value a, Value b, Value *quotient, Value *remainder) {
    mp_int x, y, q, r;
    load(&x, a);
    load(&y, b);
    must(mp_init_multi(&q, &r, NULL));
    must(mp_div(&x, &y, &q, &r));
    if (!mp_iszero(&r) && mp_isneg(&r) != mp_isneg(&y)) {
        must(mp_sub_d(&q, 1, &q));
        must(mp_add(&r, &y, &r));
    }
    mp_clear_multi(&x, &y, NULL);
    Value qv = unload(&q), rv = unload(&r);
    if (quotient)
        *quotient = qv;
    if (remainder)
        *remainder = rv;
}

Value rt_big_pow(Value a, uint64_t n) {
    uint64_t bits = (uint64_t)rt_int_bit_length(a);
    if (n == 0)
        return RT_SMALL(1);
    if (bits <= 1)
        return rt_big_compare(a, RT_SMALL(0)) < 0 && (n & 1) == 0 ? RT_SMALL(1) : a;
    if (n > MAX_BITS || bits - 1 > MAX_BITS / n)
        return rt_raise_none(&rt_exc_MemoryError);
    mp_int x, r;
    load(&x, a);
    must(mp_init(&r));
    must(mp_expt_u32(&x, (uint32_t)n, &r));
    mp_clear(&x);
    return unload(&r);
}

Value rt_big_pow_mod(Value a, Value e, Value m) {
    mp_int x, y, z, r;
    load(&x, a);
    load(&y, e);
    load(&z, m);
    must(mp_init(&r));
    must(mp_mod(&x, &z, &x));
    must(mp_exptmod(&x, &y, &z, &r));
    mp_clear_multi(&x, &y, &z, NULL);
    return unload(&r);
}

Value rt_big_invert_mod(Value a, Value m) {
    if (m == RT_SMALL(1))
        return RT_SMALL(0);
    mp_int x, z, r;
    load(&x, a);
    load(&z, m);
    must(mp_init(&r));
    must(mp_mod(&x, &z, &x));
    mp_err e = mp_iszero(&x) ? MP_VAL : mp_invmod(&x, &z, &r);
    mp_clear_multi(&x, &z, NULL);
    if (e != MP_OKAY) {
        mp_clear(&r);
        return 0;
    }
    return unload(&r);
}

Value rt_big_shift(Value a, int64_t n) {
    uint64_t count = n < 0 ? -(uint64_t)n : (uint64_t)n;
    if (a == RT_SMALL(0) || n == 0)
        return a;
    if (n < 0 && count >= (uint64_t)rt_int_bit_length(a))
        return rt_big_compare(a, RT_SMALL(0)) < 0 ? RT_SMALL(-1) : RT_SMALL(0);
    if (n > 0 && count > MAX_BITS)
        return rt_raise_none(&rt_exc_MemoryError);
    mp_int x, r;
    load(&x, a);
    must(mp_init(&r));
    must(n > 0 ? mp_mul_2d(&x, (int)count, &r) : mp_signed_rsh(&x, (int)count, &r));
    mp_clear(&x);
    return unload(&r);
}

Value rt_big_bitwise(Value a, Value b, int op) { return apply(op == '&' ? mp_and : op == '|' ? mp_or : mp_xor, a, b); }

Value rt_big_gcd(Value a, Value b) { return apply(mp_gcd, a, b); }

Value rt_big_sqrt(Value a) {
    mp_int x, r;
    load(&x, a);
    must(mp_init(&r));
    must(mp_sqrt(&x, &r));
    mp_clear(&x);
    return unload(&r);
}

char *rt_big_to_text(Value v, int base, size_t *n) {
    mp_int x;
    int size = 0;
    load(&x, v);
    must(mp_radix_size(&x, base, &size));
    char *text = rt_alloc_atomic((size_t)size + 1);
    must(mp_to_radix(&x, text, (size_t)size + 1, NULL, base));
    mp_clear(&x);
    for (char *p = text; *p; p++)
        if (*p >= 'A' && *p <= 'Z')
            *p = (char)(*p - 'A' + 'a');
    *n = strlen(text);
    return text;
}

Value rt_big_from_text(const char *digits, size_t n, int base) {
    char *copy = rt_alloc_atomic(n + 1);
    memcpy(copy, digits, n);
    copy[n] = 0;
    mp_int r;
    must(mp_init(&r));
    must(mp_read_radix(&r, copy, base));
    return unload(&r);
}
