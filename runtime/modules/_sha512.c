/* _sha512.c - module _sha512: SHA-512 and SHA-384 (FIPS 180-4). The constants are the leading bits of the
 * fractional parts of the roots of the first primes. */
#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"
#include "runtime/types/text.h"

typedef struct Sha { RtType *type; uint64_t state[8]; uint64_t length; uint8_t block[128]; } Sha;

static RtType rt_type_sha512, rt_type_sha384;
#define SHA(v) RT_AS(Sha, v)

static const uint64_t round_constants[80] = {
    0x428a2f98d728ae22u, 0x7137449123ef65cdu, 0xb5c0fbcfec4d3b2fu, 0xe9b5dba58189dbbcu,
    0x3956c25bf348b538u, 0x59f111f1b605d019u, 0x923f82a4af194f9bu, 0xab1c5ed5da6d8118u,
    0xd807aa98a3030242u, 0x12835b0145706fbeu, 0x243185be4ee4b28cu, 0x550c7dc3d5ffb4e2u,
    0x72be5d74f27b896fu, 0x80deb1fe3b1696b1u, 0x9bdc06a725c71235u, 0xc19bf174cf692694u,
    0xe49b69c19ef14ad2u, 0xefbe4786384f25e3u, 0x0fc19dc68b8cd5b5u, 0x240ca1cc77ac9c65u,
    0x2de92c6f592b0275u, 0x4a7484aa6ea6e483u, 0x5cb0a9dcbd41fbd4u, 0x76f988da831153b5u,
    0x983e5152ee66dfabu, 0xa831c66d2db43210u, 0xb00327c898fb213fu, 0xbf597fc7beef0ee4u,
    0xc6e00bf33da88fc2u, 0xd5a79147930aa725u, 0x06ca6351e003826fu, 0x142929670a0e6e70u,
    0x27b70a8546d22ffcu, 0x2e1b21385c26c926u, 0x4d2c6dfc5ac42aedu, 0x53380d139d95b3dfu,
    0x650a73548baf63deu, 0x766a0abb3c77b2a8u, 0x81c2c92e47edaee6u, 0x92722c851482353bu,
    0xa2bfe8a14cf10364u, 0xa81a664bbc423001u, 0xc24b8b70d0f89791u, 0xc76c51a30654be30u,
    0xd192e819d6ef5218u, 0xd69906245565a910u, 0xf40e35855771202au, 0x106aa07032bbd1b8u,
    0x19a4c116b8d2d0c8u, 0x1e376c085141ab53u, 0x2748774cdf8eeb99u, 0x34b0bcb5e19b48a8u,
    0x391c0cb3c5c95a63u, 0x4ed8aa4ae3418acbu, 0x5b9cca4f7763e373u, 0x682e6ff3d6b2b8a3u,
    0x748f82ee5defb2fcu, 0x78a5636f43172f60u, 0x84c87814a1f0ab72u, 0x8cc702081a6439ecu,
    0x90befffa23631e28u, 0xa4506cebde82bde9u, 0xbef9a3f7b2c67915u, 0xc67178f2e372532bu,
    0xca273eceea26619cu, 0xd186b8c721c0c207u, 0xeada7dd6cde0eb1eu, 0xf57d4f7fee6ed178u,
    0x06f067aa72176fbau, 0x0a637dc5a2c898a6u, 0x113f9804bef90daeu, 0x1b710b35131c471bu,
    0x28db77f523047d84u, 0x32caab7b40c72493u, 0x3c9ebe0a15c9bebcu, 0x431d67c49c100d4cu,
    0x4cc5d4becb3e42b6u, 0x597f299cfc657e2au, 0x5fcb6fab3ad6faecu, 0x6c44198c4a475817u};
static const uint64_t start_512[8] = {
    0x6a09e667f3bcc908u, 0xbb67ae8584caa73bu, 0x3c6ef372fe94f82bu, 0xa54ff53a5f1d36f1u,
    0x510e527fade682d1u, 0x9b05688c2b3e6c1fu, 0x1f83d9abfb41bd6bu, 0x5be0cd19137e2179u};
static const uint64_t start_384[8] = {
    0xcbbb9d5dc1059ed8u, 0x629a292a367cd507u, 0x9159015a3070dd17u, 0x152fecd8f70e5939u,
    0x67332667ffc00b31u, 0x8eb44a8768581511u, 0xdb0c2e0d64f98fa7u, 0x47b5481dbefa4fa4u};

static uint64_t rotate(uint64_t x, int n) { return x >> n | x << (64 - n); }

static void compress(uint64_t s[8], const uint8_t *p) {
    uint64_t w[80], v[8];
    for (int i = 0; i < 16; i++, p += 8) {
        memcpy(&w[i], p, 8);
        w[i] = __builtin_bswap64(w[i]);
    }
    for (int i = 16; i < 80; i++) {
        uint64_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] + (rotate(a, 1) ^ rotate(a, 8) ^ a >> 7) + (rotate(b, 19) ^ rotate(b, 61) ^ b >> 6);
    }
    memcpy(v, s, sizeof v);
    for (int i = 0; i < 80; i++) {
        uint64_t e = v[4], a = v[0];
        uint64_t t1 = v[7] + (rotate(e, 14) ^ rotate(e, 18) ^ rotate(e, 41)) + ((e & v[5]) ^ (~e & v[6])) + round_constants[i] + w[i];
        uint64_t t2 = (rotate(a, 28) ^ rotate(a, 34) ^ rotate(a, 39)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        s[i] += v[i];
}

static void add(Sha *h, const uint8_t *p, uint64_t n) {
    uint64_t used = h->length % 128;
    h->length += n;
    while (n > 0) {
        uint64_t take = 128 - used < n ? 128 - used : n;
        memcpy(h->block + used, p, take);
        p += take;
        n -= take;
        used += take;
        if (used < 128)
            return;
        compress(h->state, h->block);
        used = 0;
    }
}

static int64_t size_of(const Sha *h) { return h->type == &rt_type_sha384 ? 48 : 64; }

static void finish(const Sha *h, uint8_t out[64]) {
    static const uint8_t padding[128] = {0x80};
    Sha copy = *h;
    uint64_t used = h->length % 128, bits = __builtin_bswap64(h->length << 3), high = __builtin_bswap64(h->length >> 61);
    add(&copy, padding, used < 112 ? 112 - used : 240 - used);
    add(&copy, (const uint8_t *)&high, 8);
    add(&copy, (const uint8_t *)&bits, 8);
    for (int i = 0; i < 8; i++) {
        uint64_t word = __builtin_bswap64(copy.state[i]);
        memcpy(out + 8 * i, &word, 8);
    }
}

static int sha_update(Value self, Value data) {
    const uint8_t *p;
    int64_t n;
    if (rt_type_has(data, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "Strings must be encoded before hashing");
    if (!rt_is_bytes_like(data))
        return rt_raise_int(&rt_exc_TypeError, "object supporting the buffer API required");
    if (rt_get_buffer(data, &p, &n) < 0)
        return -1;
    add(SHA(self), p, (uint64_t)n);
    return 0;
}
static Value sha_digest(Value self) {
    uint8_t out[64];
    finish(SHA(self), out);
    return RT_VAL(rt_bytes_new(out, size_of(SHA(self))));
}
static Value sha_hexdigest(Value self) {
    uint8_t out[64];
    finish(SHA(self), out);
    return RT_VAL(bytes_hex(out, size_of(SHA(self)), 0, 0));
}
static Value sha_copy(Value self) {
    Sha *h = rt_new(SHA(self)->type, sizeof *h);
    *h = *SHA(self);
    return RT_VAL(h);
}
static Value sha_name(Value self) { return RT_VAL(rt_str_from_cstr(size_of(SHA(self)) == 48 ? "sha384" : "sha512")); }
static Value sha_digest_size(Value self) { return rt_from_small(size_of(SHA(self))); }
static Value sha_block_size(Value self) { return rt_from_small(128); }

static Value make(RtType *t, const uint64_t start[8], Value data) {
    Sha *h = rt_new(t, sizeof *h);
    memcpy(h->state, start, sizeof h->state);
    return data && sha_update(RT_VAL(h), data) < 0 ? 0 : RT_VAL(h);
}
static Value sha_512(Value data, bool security) { return make(&rt_type_sha512, start_512, data); }
static Value sha_384(Value data, bool security) { return make(&rt_type_sha384, start_384, data); }

#define RT_TABLE "runtime/tables/module/_sha512.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__sha512(RtModule *m);
void rt_init_module__sha512(RtModule *m) {
    rt_type_init_static(&rt_type_sha512, "_sha512.sha512", NULL, sizeof(Sha), 0);
    rt_type_init_static(&rt_type_sha384, "_sha512.sha384", NULL, sizeof(Sha), 0);
    rt_type_ready(&rt_type_sha512);
    rt_type_ready(&rt_type_sha384);
    rt_table_install(m);
}
