/* bitset.c - sets as arrays of 64-bit words; bits past n_bits stay 0. */
#include "compiler/support/bitset.h"
#include <assert.h>
#include <string.h>

static int word_count(const Bitset *s)
{
    return (s->n_bits + 63) / 64;
}

void bitset_init(Bitset *s, Arena *a, int n_bits)
{
    s->n_bits = n_bits;
    s->words = ARENA_ARRAY(a, uint64_t, word_count(s));
}

bool bitset_union(Bitset *into, const Bitset *from)
{
    assert(into->n_bits == from->n_bits);
    uint64_t added = 0;
    for (int i = 0; i < word_count(into); i++) {
        added |= from->words[i] & ~into->words[i];
        into->words[i] |= from->words[i];
    }
    return added != 0;
}

void bitset_intersect(Bitset *into, const Bitset *with)
{
    assert(into->n_bits == with->n_bits);
    for (int i = 0; i < word_count(into); i++)
        into->words[i] &= with->words[i];
}

void bitset_subtract(Bitset *from, const Bitset *what)
{
    assert(from->n_bits == what->n_bits);
    for (int i = 0; i < word_count(from); i++)
        from->words[i] &= ~what->words[i];
}

void bitset_copy(Bitset *into, const Bitset *from)
{
    assert(into->n_bits == from->n_bits);
    memcpy(into->words, from->words, sizeof(uint64_t) * (size_t)word_count(from));
}

void bitset_clear(Bitset *s)
{
    memset(s->words, 0, sizeof(uint64_t) * (size_t)word_count(s));
}

int bitset_count(const Bitset *s)
{
    int n = 0;
    for (int i = 0; i < word_count(s); i++)
        n += __builtin_popcountll(s->words[i]);
    return n;
}

int bitset_next(const Bitset *s, int from)
{
    for (int w = from >> 6; w < word_count(s); w++, from = w << 6) {
        uint64_t bits = s->words[w] >> (from & 63);
        if (bits)
            return from + __builtin_ctzll(bits);
    }
    return -1;
}
