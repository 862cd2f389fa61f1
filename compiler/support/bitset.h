/* bitset.h - dense sets of small integers of a fixed range, for flow analyses. */
#ifndef SUPPORT_BITSET_H
#define SUPPORT_BITSET_H

#include "compiler/support/arena.h"
#include <stdbool.h>
#include <stdint.h>

typedef struct Bitset { uint64_t *words; int n_bits; } Bitset;

void bitset_init(Bitset *s, Arena *a, int n_bits);        /* empty */
bool bitset_union(Bitset *into, const Bitset *from);      /* true if into grew */
void bitset_intersect(Bitset *into, const Bitset *with);
void bitset_subtract(Bitset *from, const Bitset *what);
void bitset_copy(Bitset *into, const Bitset *from);       /* same range */
void bitset_clear(Bitset *s);
int bitset_count(const Bitset *s);
int bitset_next(const Bitset *s, int from);               /* first member >= from, or -1 */

static inline bool bitset_has(const Bitset *s, int i) { return (s->words[i >> 6] >> (i & 63)) & 1; }
static inline void bitset_add(Bitset *s, int i) { s->words[i >> 6] |= (uint64_t)1 << (i & 63); }
static inline void bitset_remove(Bitset *s, int i) { s->words[i >> 6] &= ~((uint64_t)1 << (i & 63)); }

#endif
