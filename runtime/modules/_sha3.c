/* _sha3.c - module _sha3: SHA-3 and SHAKE (FIPS 202). A state of 1600 bits is permuted whenever as many bytes as the
 * rate are mixed into it or taken out of it. */
#include "runtime/modules/digest.h"
#include "runtime/services/services.h"
#include "runtime/types/number.h"
#include "runtime/types/text.h"

typedef struct Keccak { uint64_t lanes[25]; uint32_t used, rate; uint8_t suffix; } Keccak;

static RtType rt_type_sha3_224, rt_type_sha3_256, rt_type_sha3_384, rt_type_sha3_512, rt_type_shake_128, rt_type_shake_256;

static uint64_t rotate(uint64_t x, unsigned n) { return n == 0 ? x : x << n | x >> (64 - n); }

/* The constant of a round: bits of a shift register with the polynomial x^8 + x^6 + x^5 + x^4 + 1, at the places 2^j - 1. */
static uint64_t round_constant(uint8_t *shift) {
    uint64_t constant = 0;
    for (unsigned j = 0; j < 7; j++) {
        if (*shift & 1)
            constant |= (uint64_t)1 << ((1u << j) - 1);
        *shift = (uint8_t)(*shift << 1 ^ (*shift >> 7) * 0x71);
    }
    return constant;
}

/* Each lane takes the parity of two neighbouring columns. */
static void mix_columns(uint64_t a[25]) {
    uint64_t parity[5];
    for (int x = 0; x < 5; x++)
        parity[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    for (int x = 0; x < 5; x++) {
        uint64_t d = parity[(x + 4) % 5] ^ rotate(parity[(x + 1) % 5], 1);
        for (int y = 0; y < 25; y += 5)
            a[x + y] ^= d;
    }
}

/* Lanes are rotated, by 1, 3, 6, 10, ... bits, while they change places along one cycle. */
static void rotate_lanes(uint64_t a[25]) {
    int x = 1, y = 0;
    uint64_t lane = a[1];
    for (unsigned t = 0, bits = 0; t < 24; t++) {
        bits += t + 1;
        int next = (2 * x + 3 * y) % 5;
        x = y;
        y = next;
        uint64_t kept = a[x + 5 * y];
        a[x + 5 * y] = rotate(lane, bits % 64);
        lane = kept;
    }
}

static void combine_rows(uint64_t a[25]) {
    for (int y = 0; y < 25; y += 5) {
        uint64_t row[5];
        memcpy(row, a + y, sizeof row);
        for (int x = 0; x < 5; x++)
            a[x + y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
    }
}

static void permute(Keccak *k) {
    uint8_t shift = 1;
    for (int round = 0; round < 24; round++) {
        mix_columns(k->lanes);
        rotate_lanes(k->lanes);
        combine_rows(k->lanes);
        k->lanes[0] ^= round_constant(&shift);
    }
    k->used = 0;
}

static void start(Keccak *k, uint32_t rate, uint8_t suffix) { *k = (Keccak){.rate = rate, .suffix = suffix}; }

static void add(void *state, const uint8_t *p, size_t n) {
    Keccak *k = state;
    uint8_t *bytes = (uint8_t *)k->lanes; /* little endian, as all machines we run on */
    for (size_t i = 0; i < n; i++) {
        bytes[k->used++] ^= p[i];
        if (k->used == k->rate)
            permute(k);
    }
}

/* n bytes of output; the state is spoiled. */
static void squeeze(Keccak *k, uint8_t *out, size_t n) {
    uint8_t *bytes = (uint8_t *)k->lanes;
    bytes[k->used] ^= k->suffix;
    bytes[k->rate - 1] ^= 0x80;
    permute(k);
    while (n > 0) {
        size_t take = n < k->rate ? n : k->rate;
        memcpy(out, bytes, take);
        out += take;
        n -= take;
        if (n > 0)
            permute(k);
    }
}

#define KIND(name, bytes, rate_, suffix_) \
    static void start_##name(void *state) { start(state, rate_, suffix_); } \
    static void finish_##name(void *state, uint8_t *out) { squeeze(state, out, bytes); } \
    static const DigestKind kind_##name = {#name, bytes, rate_, sizeof(Keccak), start_##name, add, finish_##name}; \
    static Value new_##name(Value data, bool security) { return digest_new(&rt_type_##name, &kind_##name, data); }

KIND(sha3_224, 28, 144, 0x06)
KIND(sha3_256, 32, 136, 0x06)
KIND(sha3_384, 48, 104, 0x06)
KIND(sha3_512, 64, 72, 0x06)
KIND(shake_128, 0, 168, 0x1f)
KIND(shake_256, 0, 136, 0x1f)

static Value capacity_bits(Value self) { return rt_from_small(1600 - 8 * ((Keccak *)DIGEST(self)->state)->rate); }
static Value rate_bits(Value self) { return rt_from_small(8 * ((Keccak *)DIGEST(self)->state)->rate); }
static Value suffix(Value self) { return RT_VAL(rt_bytes_new(&((Keccak *)DIGEST(self)->state)->suffix, 1)); }

/* As many bytes of a SHAKE as asked for; NULL if pending. */
static uint8_t *shake_bytes(Value self, Value length, int64_t *n) {
    Value number = rt_int_of(length);
    if (number == 0)
        return rt_raise(&rt_exc_TypeError, "an integer is required"), NULL;
    if (rt_int_is_negative(number))
        return rt_raise(&rt_exc_ValueError, "value must be positive"), NULL;
    if (!rt_int_fits_i64(number, n))
        return rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C unsigned long"), NULL;
    if (*n >= (int64_t)1 << 29)
        return rt_raise(&rt_exc_ValueError, "length is too large"), NULL;
    uint8_t *out = rt_alloc_atomic((size_t)*n + 1);
    Keccak copy = *(Keccak *)DIGEST(self)->state;
    squeeze(&copy, out, (size_t)*n);
    return out;
}
static Value shake_digest(Value self, Value length) {
    int64_t n;
    uint8_t *out = shake_bytes(self, length, &n);
    return out == NULL ? 0 : RT_VAL(rt_bytes_new(out, n));
}
static Value shake_hexdigest(Value self, Value length) {
    int64_t n;
    uint8_t *out = shake_bytes(self, length, &n);
    return out == NULL ? 0 : RT_VAL(bytes_hex(out, n, 0, 0, 127));
}

#define RT_TABLE "runtime/tables/module/_sha3.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__sha3(RtModule *m);
void rt_init_module__sha3(RtModule *m) {
    digest_ready_type(&rt_type_sha3_224, "_sha3.sha3_224");
    digest_ready_type(&rt_type_sha3_256, "_sha3.sha3_256");
    digest_ready_type(&rt_type_sha3_384, "_sha3.sha3_384");
    digest_ready_type(&rt_type_sha3_512, "_sha3.sha3_512");
    digest_ready_type(&rt_type_shake_128, "_sha3.shake_128");
    digest_ready_type(&rt_type_shake_256, "_sha3.shake_256");
    rt_table_install(m);
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr("implementation")), RT_VAL(rt_str_from_cstr("pyc2c")));
}
