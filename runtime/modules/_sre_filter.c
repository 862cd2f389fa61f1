/* _sre_filter.c - where may a match start? For text of one byte per character. The program's first
 * alternatives are put into eight buckets; for each of the first four characters a table tells, per
 * byte, the buckets that allow it there. A place whose four bytes have a bucket in common is a candidate.
 * With AVX2 the tables are looked up for 32 places at a time, by the two halves of each byte, as the
 * Teddy algorithm of Hyperscan does it; that lets through some more, which the exact tables stop. */
#include "runtime/modules/_sre.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum { N_POS = 4, N_BUCKETS = 8 };

struct SreFilter {
    int n_pos;
    bool vectors; /* the processor has AVX2 */
    uint8_t low[N_POS][16], high[N_POS][16]; /* buckets by the low and high half of a byte */
    uint8_t exact[N_POS][256];
};

/* ---- Building ----------------------------------------------------------------------------------------- */

typedef struct Collector { const SreProgram *p; SreFilter *f; uint32_t n_alts; double likely; } Collector;

static void put(SreFilter *f, int pos, int bucket, const SreSet *s) {
    for (uint32_t c = 0; c < 256; c++)
        if (sre_low_has(s, c))
            f->exact[pos][c] |= (uint8_t)(1 << bucket);
}

/* A guess at how often a character of s turns up. */
static double likelihood(const SreSet *s) {
    double ascii = (__builtin_popcountll(s->bits[0]) + __builtin_popcountll(s->bits[1])) / 64.0;
    double rest = (__builtin_popcountll(s->bits[2]) + __builtin_popcountll(s->bits[3])) / 256.0;
    return ascii + rest < 1 ? ascii + rest : 1;
}

/* How many characters the instruction surely takes, each from *s; -1: not that simple. */
static int fixed_item(const SreProgram *p, uint32_t pc, SreSet *s) {
    const SreInst *in = &p->insts[pc];
    if (in->op != OP_ITEM && in->op != OP_RUN && in->op != OP_RUN_LAZY && in->op != OP_RUN_ALL)
        return -1;
    *s = (SreSet){.wide = SRE_WIDE_NONE};
    if (in->op == OP_ITEM) {
        sre_first_at(p, pc, s);
        return 1;
    }
    if (in->min == 0)
        return -1;
    sre_first_at(p, pc, s); /* not more than the item, as min > 0 */
    return in->min > N_POS ? N_POS : (int)in->min;
}

/* The places of one alternative in `allowed`; their number. Stops before a branch: *branch is its pc, or UINT32_MAX. */
static int straight(const SreProgram *p, uint32_t pc, int pos, SreSet *allowed, uint32_t *branch) {
    *branch = UINT32_MAX;
    for (int steps = 0; pos < N_POS && steps < 64; steps++) {
        const SreInst *in = &p->insts[pc];
        SreSet s = {.wide = SRE_WIDE_NONE};
        if (in->op == OP_STRING) {
            for (uint32_t i = 0; i < in->c && pos < N_POS; i++) {
                allowed[pos] = (SreSet){.wide = SRE_WIDE_NONE};
                sre_set_add(&allowed[pos++], in->text[i]);
            }
            pc++;
        } else if (in->op == OP_MARK || in->op == OP_AT || in->op == OP_ATOMIC || in->op == OP_ATOMIC_END ||
                   ((in->op == OP_LOOP || in->op == OP_POSSESS) && in->min > 0)) {
            pc++;
        } else if (in->op == OP_JUMP || in->op == OP_ASSERT || in->op == OP_ASSERT_NOT) {
            pc = in->jump;
        } else if (in->op == OP_BRANCH) {
            *branch = pc;
            return pos;
        } else {
            int n = fixed_item(p, pc, &s);
            if (n < 0)
                return pos;
            for (int i = 0; i < n && pos < N_POS; i++)
                allowed[pos++] = s;
            if (in->op != OP_ITEM && in->min != in->max)
                return pos;
            pc++;
        }
    }
    return pos;
}

/* Enters one alternative of n characters. */
static void enter(Collector *c, const SreSet *allowed, int n) {
    SreSet all = {{~UINT64_C(0), ~UINT64_C(0), ~UINT64_C(0), ~UINT64_C(0)}, SRE_WIDE_ALL, SRE_FOLD_NONE, NULL};
    int bucket = (int)(c->n_alts++ % N_BUCKETS);
    double likely = 1;
    for (int pos = 0; pos < N_POS; pos++) {
        put(c->f, pos, bucket, pos < n ? &allowed[pos] : &all);
        likely *= pos < n ? likelihood(&allowed[pos]) : 1;
    }
    c->likely += likely;
    if (n > c->f->n_pos)
        c->f->n_pos = n;
}

/* From pc on, after pos known characters; branches within branches end an alternative. */
static bool collect(Collector *c) {
    SreSet allowed[N_POS];
    uint32_t branch, inner;
    int n = straight(c->p, 0, 0, allowed, &branch);
    if (branch == UINT32_MAX) {
        enter(c, allowed, n);
        return n > 0;
    }
    const SreInst *in = &c->p->insts[branch];
    for (uint32_t k = 0; k < in->min; k++) {
        int m = straight(c->p, in->alts[k].pc, n, allowed, &inner);
        if (m == 0)
            return false;
        enter(c, allowed, m);
    }
    return in->min > 0;
}

static SreFilter *new_filter(const SreProgram *p) {
    if (p->anchored || p->dots || p->min_width == 0 || p->first == NULL)
        return NULL;
    SreFilter *f = rt_alloc_atomic(sizeof *f);
    memset(f, 0, sizeof *f);
    Collector c = {.p = p, .f = f};
    if (!collect(&c) || c.likely > 0.25)
        return NULL;
    for (int pos = 0; pos < N_POS; pos++)
        for (int b = 0; b < 256; b++) {
            f->low[pos][b & 15] |= f->exact[pos][b];
            f->high[pos][b >> 4] |= f->exact[pos][b];
        }
#if defined(__x86_64__)
    f->vectors = __builtin_cpu_supports("avx2");
#endif
    return f;
}

const SreFilter *sre_filter_make(SreProgram *p) {
    p->has_filter = true;
    return p->filter = new_filter(p);
}

/* ---- Searching ---------------------------------------------------------------------------------------- */

static inline bool exact(const SreFilter *f, const uint8_t *t, int64_t left) {
    uint8_t m = f->exact[0][t[0]];
    for (int pos = 1; pos < f->n_pos && pos < left; pos++)
        m &= f->exact[pos][t[pos]];
    return m != 0;
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static inline __m256i twice(const uint8_t *table) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)table));
}

__attribute__((target("avx2"))) static inline __m256i buckets(const uint8_t *t, __m256i low, __m256i high) {
    const __m256i half = _mm256_set1_epi8(15);
    __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)t);
    __m256i a = _mm256_shuffle_epi8(low, _mm256_and_si256(v, half));
    __m256i b = _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(v, 4), half));
    return _mm256_and_si256(a, b);
}

/* Like sre_filter_find; *at is where it could not go on 32 at a time. */
__attribute__((target("avx2"))) static int64_t find_by_32(const SreFilter *f, const uint8_t *text, int64_t *at, int64_t last, int64_t end) {
    __m256i low[N_POS], high[N_POS];
    for (int pos = 0; pos < N_POS; pos++) {
        low[pos] = twice(f->low[pos]);
        high[pos] = twice(f->high[pos]);
    }
    int n = f->n_pos;
    int64_t i = *at;
    for (; i <= last && i + 32 + N_POS <= end; i += 32) {
        __m256i m = buckets(text + i, low[0], high[0]);
        if (n > 1)
            m = _mm256_and_si256(m, buckets(text + i + 1, low[1], high[1]));
        if (n > 2)
            m = _mm256_and_si256(m, buckets(text + i + 2, low[2], high[2]));
        if (n > 3)
            m = _mm256_and_si256(m, buckets(text + i + 3, low[3], high[3]));
        uint32_t hits = ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(m, _mm256_setzero_si256()));
        for (; hits != 0; hits &= hits - 1) {
            int64_t k = i + __builtin_ctz(hits);
            if (k > last) {
                *at = k;
                return -1;
            }
            if (exact(f, text + k, N_POS))
                return k;
        }
    }
    *at = i;
    return -1;
}
#endif

int64_t sre_filter_find(const SreFilter *f, const uint8_t *text, int64_t i, int64_t last, int64_t end) {
#if defined(__x86_64__)
    if (f->vectors && last - i >= 16) {
        int64_t k = find_by_32(f, text, &i, last, end);
        if (k >= 0)
            return k;
    }
#endif
    for (; i <= last; i++)
        if (exact(f, text + i, end - i))
            return i;
    return -1;
}
