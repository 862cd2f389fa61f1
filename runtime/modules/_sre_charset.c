/* _sre_charset.c - characters as regular expressions see them: categories, case, and sets. A set is made
 * from the compiler's charset code by asking it once for each character below 256; for the others it is
 * asked at each test, unless its code shows that none or all of them belong. */
#include "runtime/modules/_sre.h"

#include <ctype.h>

/* ---- Case and categories --------------------------------------------------------------------------- */

uint32_t sre_lower(SreFold fold, uint32_t c) {
    uint32_t out[3];
    switch (fold) {
    case SRE_FOLD_NONE: break;
    case SRE_FOLD_ASCII: return c >= 'A' && c <= 'Z' ? c + 32 : c;
    case SRE_FOLD_UNI:
        if (c < 128)
            return c >= 'A' && c <= 'Z' ? c + 32 : c;
        uni_map(c, UNI_TO_LOWER, out);
        return out[0];
    case SRE_FOLD_LOC: return c < 256 ? (uint32_t)tolower((int)c) : c;
    }
    return c;
}

static uint32_t upper_unicode(uint32_t c) {
    uint32_t out[3];
    uni_map(c, UNI_TO_UPPER, out);
    return out[0];
}

bool sre_is_cased(SreFold fold, uint32_t c) {
    if (fold == SRE_FOLD_ASCII)
        return c < 128 && (uni_ascii_flags[c] & UNI_ALPHA) != 0;
    return sre_lower(SRE_FOLD_UNI, c) != c || upper_unicode(c) != c;
}

bool sre_in_category(uint32_t category, uint32_t c) {
    bool in = false;
    switch (category & ~1u) {
    case SRE_CAT_DIGIT: in = c >= '0' && c <= '9'; break;
    case SRE_CAT_SPACE: in = c == ' ' || (c >= 9 && c <= 13); break;
    case SRE_CAT_WORD: in = sre_is_word(c); break;
    case SRE_CAT_LINEBREAK: in = c == '\n'; break;
    case SRE_CAT_LOC_WORD: in = c < 256 && (isalnum((int)c) || c == '_'); break;
    case SRE_CAT_UNI_DIGIT: in = uni_has(c, UNI_DECIMAL); break;
    case SRE_CAT_UNI_SPACE: in = uni_is_space(c); break;
    case SRE_CAT_UNI_WORD:
        in = c < 128 ? sre_is_word(c) : uni_has(c, UNI_ALPHA | UNI_DECIMAL | UNI_DIGIT | UNI_NUMERIC);
        break;
    case SRE_CAT_UNI_LINEBREAK: in = uni_has(c, UNI_LINEBREAK); break;
    }
    return in != (category & 1);
}

/* ---- Charset code ------------------------------------------------------------------------------------ */

enum { BITMAP_WORDS = 256 / 32 };

static bool bitmap_has(const uint32_t *bits, uint32_t c) { return (bits[c >> 5] >> (c & 31) & 1) != 0; }

/* The words of one member at code, or 0. */
static int64_t member_length(const uint32_t *code, int64_t n) {
    int64_t k = 0;
    switch (code[0]) {
    case SRE_NEGATE: return 1;
    case SRE_LITERAL: k = 2; break;
    case SRE_CATEGORY: k = n > 1 && code[1] < SRE_N_CATS ? 2 : 0; break;
    case SRE_RANGE: case SRE_RANGE_UNI_IGNORE: k = 3; break;
    case SRE_CHARSET: k = 1 + BITMAP_WORDS; break;
    case SRE_BIGCHARSET:
        if (n < 2 || code[1] > 256 || n < 2 + 64)
            return 0;
        for (int i = 0; i < 64; i++)
            for (int b = 0; b < 32; b += 8)
                if ((code[2 + i] >> b & 255) >= code[1])
                    return 0;
        k = 2 + 64 + (int64_t)code[1] * BITMAP_WORDS;
        break;
    }
    return k <= n ? k : 0;
}

int64_t sre_charset_length(const uint32_t *code, int64_t n) {
    int64_t i = 0;
    while (i < n && code[i] != SRE_FAILURE) {
        int64_t k = member_length(code + i, n - i);
        if (k == 0)
            return 0;
        i += k;
    }
    return i < n ? i + 1 : 0;
}

static bool member_has(const uint32_t *code, uint32_t c) {
    switch (code[0]) {
    case SRE_LITERAL: return c == code[1];
    case SRE_CATEGORY: return sre_in_category(code[1], c);
    case SRE_RANGE: return code[1] <= c && c <= code[2];
    case SRE_RANGE_UNI_IGNORE: {
        uint32_t up = upper_unicode(c);
        return (code[1] <= c && c <= code[2]) || (code[1] <= up && up <= code[2]);
    }
    case SRE_CHARSET: return c < 256 && bitmap_has(code + 1, c);
    case SRE_BIGCHARSET: {
        if (c >= 65536)
            return false;
        uint32_t block = code[2 + (c >> 10)] >> (c >> 8 & 3) * 8 & 255;
        return bitmap_has(code + 2 + 64 + block * BITMAP_WORDS, c & 255);
    }
    }
    return false;
}

static bool charset_has(const uint32_t *code, uint32_t c) {
    bool yes = true;
    while (*code != SRE_FAILURE) {
        if (*code == SRE_NEGATE)
            yes = !yes;
        else if (member_has(code, c))
            return yes;
        code += member_length(code, INT32_MAX);
    }
    return !yes;
}

bool sre_set_ask(const SreSet *s, uint32_t c) {
    if (s->fold == SRE_FOLD_LOC && c < 256) {
        uint32_t low = (uint32_t)tolower((int)c), up = (uint32_t)toupper((int)c);
        return charset_has(s->code, low) || (up != low && charset_has(s->code, up));
    }
    return charset_has(s->code, sre_lower(s->fold, c));
}

/* ---- Sets --------------------------------------------------------------------------------------------- */

/* Which characters from 256 on belong to the set: ASK unless that is plain. */
static SreWide width_of(const uint32_t *code, SreFold fold) {
    bool negated = false;
    if (fold == SRE_FOLD_UNI)
        return SRE_WIDE_ASK; /* some of them fold to ones below 256 */
    for (; *code != SRE_FAILURE; code += member_length(code, INT32_MAX)) {
        switch (*code) {
        case SRE_NEGATE: negated = !negated; break;
        case SRE_LITERAL:
            if (code[1] > 255)
                return SRE_WIDE_ASK;
            break;
        case SRE_RANGE:
            if (code[2] > 255)
                return SRE_WIDE_ASK;
            break;
        case SRE_CATEGORY:
            if (code[1] >= SRE_CAT_UNI_DIGIT || (code[1] & 1))
                return SRE_WIDE_ASK;
            break;
        case SRE_CHARSET: break;
        default: return SRE_WIDE_ASK;
        }
    }
    return negated ? SRE_WIDE_ALL : SRE_WIDE_NONE;
}

/* The characters below 256 of one member. */
static void member_bits(const uint32_t *code, uint64_t bits[4]) {
    static uint64_t categories[SRE_N_CATS][4]; /* filled when first needed */
    memset(bits, 0, 4 * sizeof *bits);
    if (code[0] == SRE_LITERAL && code[1] < 256) {
        bits[code[1] >> 6] = UINT64_C(1) << (code[1] & 63);
    } else if (code[0] == SRE_RANGE) {
        for (uint32_t c = code[1]; c <= code[2] && c < 256; c++)
            bits[c >> 6] |= UINT64_C(1) << (c & 63);
    } else if (code[0] == SRE_CHARSET) {
        memcpy(bits, code + 1, 4 * sizeof *bits);
    } else if (code[0] != SRE_LITERAL) {
        uint64_t *known = code[0] == SRE_CATEGORY && (code[1] & ~1u) != SRE_CAT_LOC_WORD ? categories[code[1]] : NULL;
        if (known != NULL && (known[0] | known[1] | known[2] | known[3])) {
            memcpy(bits, known, 4 * sizeof *bits);
            return;
        }
        for (uint32_t c = 0; c < 256; c++)
            if (member_has(code, c))
                bits[c >> 6] |= UINT64_C(1) << (c & 63);
        if (known != NULL)
            memcpy(known, bits, 4 * sizeof *bits);
    }
}

/* charset_has for all characters below 256. */
static void charset_bits(const uint32_t *code, uint64_t out[4]) {
    uint64_t in[4] = {0}, decided[4] = {0}, bits[4];
    bool yes = true;
    for (; *code != SRE_FAILURE; code += member_length(code, INT32_MAX)) {
        if (*code == SRE_NEGATE) {
            yes = !yes;
            continue;
        }
        member_bits(code, bits);
        for (int i = 0; i < 4; i++) {
            in[i] |= yes ? bits[i] & ~decided[i] : 0;
            decided[i] |= bits[i];
        }
    }
    for (int i = 0; i < 4; i++)
        out[i] = in[i] | (yes ? 0 : ~decided[i]);
}

/* Is c, unfolded and below 256, one whose case matters to the fold? */
static bool may_fold(SreFold fold, uint32_t c) {
    return fold == SRE_FOLD_ASCII ? c >= 'A' && c <= 'Z' : fold == SRE_FOLD_UNI ? (c >= 'A' && c <= 'Z') || c >= 0x80 : fold == SRE_FOLD_LOC;
}

SreSet *sre_set_new(const uint32_t *code, SreFold fold) {
    SreSet *s = rt_alloc(sizeof *s);
    s->code = code;
    s->fold = fold;
    s->wide = width_of(code, fold);
    charset_bits(code, s->bits);
    for (uint32_t c = 0; fold != SRE_FOLD_NONE && c < 256; c++) {
        if (!may_fold(fold, c))
            continue;
        if (sre_set_ask(s, c))
            s->bits[c >> 6] |= UINT64_C(1) << (c & 63);
        else
            s->bits[c >> 6] &= ~(UINT64_C(1) << (c & 63));
    }
    return s;
}

SreSet *sre_set_of_literal(uint32_t c, SreFold fold, bool negated) {
    uint32_t *code = rt_alloc_atomic(4 * sizeof *code), n = 0;
    if (negated)
        code[n++] = SRE_NEGATE;
    code[n++] = SRE_LITERAL;
    code[n++] = c;
    code[n++] = SRE_FAILURE;
    SreSet *s = sre_set_new(code, fold);
    if (fold == SRE_FOLD_LOC && c < 256) { /* the literal is as it was written: it need not be lower case */
        if (sre_low_has(s, c) == negated)
            s->bits[c >> 6] ^= UINT64_C(1) << (c & 63);
    }
    return s;
}

int sre_set_count(const SreSet *s) {
    int n = 0;
    for (int i = 0; i < 4; i++)
        n += __builtin_popcountll(s->bits[i]);
    return n;
}
