/* _random.c - module _random: class Random, the MT19937 generator of Matsumoto and Nishimura, seeded
 * and read as CPython does, so that equal seeds give equal sequences.
 */
#include "runtime/core/runtime.h"
#include "runtime/core/typeinit.h"
#include "runtime/types/number.h"

#include <sys/random.h>

RtType rt_type_Random;

#define RT_TABLE "runtime/tables/module/_random.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

enum { N = 624, M = 397 };
/* side: attributes of subclasses' instances, as in every instance with a dict. */
typedef struct RtRandom { RtType *type; Value side; int32_t index; uint32_t state[N]; } RtRandom;

/* ---- the generator ---------------------------------------------------------------------------- */

static void refill(RtRandom *r) {
    uint32_t *s = r->state;
    for (int i = 0; i < N; i++) {
        uint32_t y = (s[i] & 0x80000000u) | (s[(i + 1) % N] & 0x7fffffffu);
        s[i] = s[(i + M) % N] ^ (y >> 1) ^ (y & 1 ? 0x9908b0dfu : 0);
    }
    r->index = 0;
}

static uint32_t next_word(RtRandom *r) {
    if (r->index >= N)
        refill(r);
    uint32_t y = r->state[r->index++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

static void seed_word(RtRandom *r, uint32_t seed) {
    r->state[0] = seed;
    for (uint32_t i = 1; i < N; i++)
        r->state[i] = 1812433253u * (r->state[i - 1] ^ (r->state[i - 1] >> 30)) + i;
    r->index = N;
}

static void seed_words(RtRandom *r, const uint32_t *key, size_t n) {
    uint32_t *s = r->state;
    seed_word(r, 19650218u);
    size_t i = 1, j = 0;
    for (size_t k = N > n ? N : n; k; k--) {
        s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1664525u)) + key[j] + (uint32_t)j;
        if (++i >= N) {
            s[0] = s[N - 1];
            i = 1;
        }
        if (++j >= n)
            j = 0;
    }
    for (size_t k = N - 1; k; k--) {
        s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1566083941u)) - (uint32_t)i;
        if (++i >= N) {
            s[0] = s[N - 1];
            i = 1;
        }
    }
    s[0] = 0x80000000u;
}

/* ---- methods ---------------------------------------------------------------------------------- */

static double random_double(RtRandom *r) {
    uint32_t a = next_word(r) >> 5, b = next_word(r) >> 6;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
}

double rt_random_random(Value self) { return random_double(RT_AS(RtRandom, self)); }

static void seed_from_system(RtRandom *r) {
    uint32_t key[N];
    size_t done = 0;
    while (done < sizeof key) {
        ssize_t got = getrandom((char *)key + done, sizeof key - done, 0);
        if (got > 0)
            done += (size_t)got;
    }
    seed_words(r, key, N);
}

int rt_random_seed(Value self, Value seed) {
    RtRandom *r = RT_AS(RtRandom, self);
    if (seed == 0 || seed == RT_NONE) {
        seed_from_system(r);
        return 0;
    }
    Value n = rt_int_of(seed);
    if (n == 0) {
        int64_t h = rt_hash(seed);
        if (h == -1 && rt_pending())
            return -1;
        n = rt_int_from_u64((uint64_t)h);
    }
    RtLimbs x;
    rt_big_view(n, &x);
    uint32_t *key = rt_alloc_atomic((x.n + 1) * 8);
    size_t count = 0;
    for (size_t i = 0; i < x.n * 2; i++) {
        key[i] = (uint32_t)(x.limbs[i / 2] >> (i % 2 * 32));
        if (key[i])
            count = i + 1;
    }
    if (count == 0)
        key[count++] = 0;
    seed_words(r, key, count);
    return 0;
}

Value rt_random_getrandbits(Value self, int64_t k) {
    RtRandom *r = RT_AS(RtRandom, self);
    if (k < 0)
        return rt_raise(&rt_exc_ValueError, "number of bits must be non-negative");
    if (k == 0)
        return RT_SMALL(0);
    if (k <= 32)
        return rt_from_small(next_word(r) >> (32 - k));
    size_t words = (size_t)((k - 1) / 32 + 1), n_limbs = (words + 1) / 2;
    uint64_t *limbs = rt_alloc_atomic(n_limbs * 8);
    memset(limbs, 0, n_limbs * 8);
    for (size_t i = 0; i < words; i++, k -= 32) {
        uint32_t w = next_word(r);
        if (k < 32)
            w >>= 32 - k;
        limbs[i / 2] |= (uint64_t)w << (i % 2 * 32);
    }
    return rt_big_from_limbs(limbs, n_limbs, false);
}

RtTuple *rt_random_getstate(Value self) {
    RtRandom *r = RT_AS(RtRandom, self);
    Value items[N + 1];
    for (int i = 0; i < N; i++)
        items[i] = rt_from_small(r->state[i]);
    items[N] = rt_from_small(r->index);
    return rt_tuple_from_array(items, N + 1);
}

int rt_random_setstate(Value self, Value state) {
    RtRandom *r = RT_AS(RtRandom, self);
    if (!rt_type_has(state, RT_TYPE_TUPLE))
        return rt_raise_int(&rt_exc_TypeError, "state vector must be a tuple");
    RtTuple *t = RT_AS(RtTuple, state);
    if (t->length != N + 1)
        return rt_raise_int(&rt_exc_ValueError, "state vector is the wrong size");
    uint32_t words[N];
    int64_t v = 0;
    for (int i = 0; i <= N; i++) {
        Value n = rt_int_of(t->items[i]);
        if (n == 0)
            return rt_raise_int(&rt_exc_TypeError, "an integer is required");
        if (!rt_int_fits_i64(n, &v))
            return rt_raise_int(&rt_exc_OverflowError, "Python int too large to convert to C unsigned long");
        if (i < N)
            words[i] = (uint32_t)v;
    }
    if (v < 0 || v > N)
        return rt_raise_int(&rt_exc_ValueError, "invalid state");
    memcpy(r->state, words, sizeof words);
    r->index = (int32_t)v;
    return 0;
}

/* Not seeded: the state is all zeros. */
static Value new_random(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) { return RT_VAL(rt_instance_alloc(cls)); }

static int init_random(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length && rt_type_of(self)->init == init_random)
        return rt_raise_int(&rt_exc_TypeError, "Random() takes no keyword arguments");
    if (nargs > 1)
        return rt_raise_int(&rt_exc_TypeError, "Random() requires 0 or 1 argument");
    return rt_random_seed(self, nargs ? args[0] : 0);
}

void rt_init_module__random(RtModule *m) {
    rt_type_init_static(&rt_type_Random, "_random.Random", &rt_type_object, sizeof(RtRandom), RT_TYPE_BASETYPE);
    rt_type_Random.new_ = new_random;
    rt_type_Random.init = init_random;
    if (rt_type_ready(&rt_type_Random) < 0)
        return;
    rt_table_install(m);
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr("Random")), RT_VAL(&rt_type_Random));
}
