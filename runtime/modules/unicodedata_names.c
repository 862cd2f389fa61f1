/* unicodedata_names.c - names of characters: rows of words (see tools/make_unicodedata_tables.py), and those that follow a rule, of
 * Hangul syllables and unified ideographs. To find a name all are hashed, once, when the first is looked up.
 */
#include "runtime/modules/unicodedata.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define UD_NAMES
#include "unicodedata_tables.h" /* generated */

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* ---- names that follow a rule ---- */

static const char *const leads[N_L] = {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"};
static const char *const vowels[N_V] = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
static const char *const tails[N_T] = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};
static const char hangul[] = "HANGUL SYLLABLE ", ideograph[] = "CJK UNIFIED IDEOGRAPH-";

static bool is_ideograph(uint32_t c) {
    for (size_t i = 0; i < COUNT(ud_ideographs); i += 2)
        if (c >= ud_ideographs[i] && c <= ud_ideographs[i + 1])
            return true;
    return false;
}

/* The longest of `parts` that text begins with; its length is added to *at. -1: none. */
static int longest(const char *const *parts, int n, const char *text, size_t *at) {
    int best = -1;
    for (int i = 0; i < n; i++)
        if (strncmp(text + *at, parts[i], strlen(parts[i])) == 0 && (best < 0 || strlen(parts[i]) > strlen(parts[best])))
            best = i;
    if (best >= 0)
        *at += strlen(parts[best]);
    return best;
}

/* By a rule, which wants capitals; the name ends with a zero. -1: by none. */
static int64_t find_by_rule(const char *name) {
    if (strncmp(name, hangul, sizeof hangul - 1) == 0) {
        size_t at = sizeof hangul - 1;
        int l = longest(leads, N_L, name, &at), v = longest(vowels, N_V, name, &at), t = v < 0 ? -1 : longest(tails, N_T, name, &at);
        return l < 0 || t < 0 || name[at] ? -1 : HANGUL_BASE + (l * N_V + v) * N_T + t;
    }
    size_t skip = sizeof ideograph - 1, n = strlen(name);
    if (strncmp(name, ideograph, skip) || n < skip + 4 || n > skip + 5 || strspn(name + skip, "0123456789ABCDEF") != n - skip)
        return -1;
    uint32_t c = (uint32_t)strtoul(name + skip, NULL, 16);
    return is_ideograph(c) ? (int64_t)c : -1;
}

/* ---- the others ---- */

static size_t spell(size_t index, char out[UD_NAME_MAX]) {
    size_t n = 0;
    for (uint32_t i = ud_name_starts[index]; i < ud_name_starts[index + 1]; i++) {
        uint32_t w = ud_name_data[i];
        if (w >= UD_SHORT)
            w = UD_SHORT + (w - UD_SHORT) * 256 + ud_name_data[++i];
        size_t length = ud_word_starts[w + 1] - ud_word_starts[w];
        if (n)
            out[n++] = ' ';
        memcpy(out + n, ud_words + ud_word_starts[w], length);
        n += length;
    }
    return n;
}

size_t ud_name(uint32_t c, char out[UD_NAME_MAX]) {
    if (c - HANGUL_BASE < N_HANGUL) {
        uint32_t s = c - HANGUL_BASE;
        return (size_t)snprintf(out, UD_NAME_MAX, "%s%s%s%s", hangul, leads[s / (N_V * N_T)], vowels[s / N_T % N_V], tails[s % N_T]);
    }
    if (is_ideograph(c))
        return (size_t)snprintf(out, UD_NAME_MAX, "%s%X", ideograph, c);
    size_t low = 0, high = COUNT(ud_name_codes);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (ud_name_codes[middle] < c)
            low = middle + 1;
        else
            high = middle;
    }
    return low < COUNT(ud_name_codes) && ud_name_codes[low] == c ? spell(low, out) : 0;
}

enum { N_SLOTS = 1 << 17 };
static uint16_t *slots; /* 1 + index, by hash of the name */

static uint32_t hash_of(const char *s, size_t n) {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ (uint8_t)s[i]) * 16777619u;
    return (h ^ h >> 15) & (N_SLOTS - 1);
}

static void hash_names(void) {
    static uint16_t table[N_SLOTS];
    char text[UD_NAME_MAX];
    _Static_assert(COUNT(ud_name_codes) < UINT16_MAX, "an index fits a slot");
    for (size_t i = 0; i < COUNT(ud_name_codes); i++) {
        uint32_t h = hash_of(text, spell(i, text));
        while (table[h])
            h = (h + 1) & (N_SLOTS - 1);
        table[h] = (uint16_t)(i + 1);
    }
    slots = table;
}

void ud_names_link(void) {}

int64_t ud_lookup(const char *name, size_t n) {
    char wanted[UD_NAME_MAX + 1], text[UD_NAME_MAX];
    if (n > UD_NAME_MAX)
        return -1;
    memcpy(wanted, name, n);
    wanted[n] = 0;
    int64_t c = find_by_rule(wanted);
    if (c >= 0)
        return c;
    for (size_t i = 0; i < n; i++)
        wanted[i] = (char)(name[i] >= 'a' && name[i] <= 'z' ? name[i] - 32 : name[i]);
    if (!slots)
        hash_names();
    for (uint32_t h = hash_of(wanted, n); slots[h]; h = (h + 1) & (N_SLOTS - 1)) {
        size_t length = spell(slots[h] - 1u, text);
        if (length == n && memcmp(text, wanted, n) == 0)
            return ud_name_codes[slots[h] - 1];
    }
    return -1;
}
