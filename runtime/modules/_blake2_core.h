/* _blake2_core.h - BLAKE2 (RFC 7693) for one size of words; _blake2.c includes it once per size with
 *   WORD, NAME(x)    the word and names with the size's suffix
 *   ROUNDS, R1..R4   the rounds, and what a quarter of a round rotates by
 */

enum { NAME(BLOCK) = 16 * (int)sizeof(WORD) };

typedef struct NAME(Blake) {
    WORD h[8], length[2]; /* the chain; bytes so far, two words */
    bool last_node;
    uint32_t used; /* of block */
    uint8_t block[16 * sizeof(WORD)];
} NAME(Blake);

/* The fractional part of the square root of the first eight primes, as SHA-2 of the size has it. */
static const WORD NAME(start_words)[8] = START_WORDS;

static inline WORD NAME(rotate)(WORD x, unsigned n) { return (WORD)(x >> n | x << (8 * sizeof x - n)); }

static inline void NAME(quarter)(WORD *a, WORD *b, WORD *c, WORD *d, WORD x, WORD y) {
    *a += *b + x;
    *d = NAME(rotate)(*d ^ *a, R1);
    *c += *d;
    *b = NAME(rotate)(*b ^ *c, R2);
    *a += *b + y;
    *d = NAME(rotate)(*d ^ *a, R3);
    *c += *d;
    *b = NAME(rotate)(*b ^ *c, R4);
}

static void NAME(compress)(NAME(Blake) *s, bool last) {
    WORD m[16], v[16];
    memcpy(m, s->block, sizeof m); /* little endian, as all machines we run on */
    memcpy(v, s->h, sizeof s->h);
    memcpy(v + 8, NAME(start_words), sizeof s->h);
    v[12] ^= s->length[0];
    v[13] ^= s->length[1];
    if (last)
        v[14] = ~v[14];
    if (last && s->last_node)
        v[15] = ~v[15];
    for (int r = 0; r < ROUNDS; r++) {
        const uint8_t *order = orders[r % 10];
        for (int i = 0; i < 4; i++)
            NAME(quarter)(&v[i], &v[4 + i], &v[8 + i], &v[12 + i], m[order[2 * i]], m[order[2 * i + 1]]);
        for (int i = 0; i < 4; i++)
            NAME(quarter)(&v[i], &v[4 + (i + 1) % 4], &v[8 + (i + 2) % 4], &v[12 + (i + 3) % 4],
                          m[order[8 + 2 * i]], m[order[9 + 2 * i]]);
    }
    for (int i = 0; i < 8; i++)
        s->h[i] ^= v[i] ^ v[i + 8];
    s->used = 0;
}

static void NAME(count)(NAME(Blake) *s) {
    s->length[0] += (WORD)s->used;
    s->length[1] += s->length[0] < (WORD)s->used;
}

static void NAME(add)(NAME(Blake) *s, const uint8_t *p, size_t n) {
    while (n > 0) {
        if (s->used == NAME(BLOCK)) { /* a full block waits: it might be the last */
            NAME(count)(s);
            NAME(compress)(s, false);
        }
        size_t room = NAME(BLOCK) - s->used, take = n < room ? n : room;
        memcpy(s->block + s->used, p, take);
        s->used += (uint32_t)take;
        p += take;
        n -= take;
    }
}

/* The digest as it would be now. */
static void NAME(finish)(const NAME(Blake) *from, uint8_t *out) {
    NAME(Blake) s = *from;
    NAME(count)(&s);
    memset(s.block + s.used, 0, NAME(BLOCK) - s.used);
    NAME(compress)(&s, true);
    memcpy(out, s.h, sizeof s.h);
}

/* param: the parameter block of 8 words; a key is the first block. */
static void NAME(start)(NAME(Blake) *s, const uint8_t *param, const uint8_t *key, size_t n_key) {
    WORD p[8];
    memcpy(p, param, sizeof p);
    memset(s, 0, sizeof *s);
    for (int i = 0; i < 8; i++)
        s->h[i] = NAME(start_words)[i] ^ p[i];
    if (n_key > 0) {
        memcpy(s->block, key, n_key);
        s->used = NAME(BLOCK);
    }
}

#undef WORD
#undef NAME
#undef START_WORDS
#undef ROUNDS
#undef R1
#undef R2
#undef R3
#undef R4
