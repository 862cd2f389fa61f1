/* effects.h - what instructions of lowered IR do to memory, for the passes that move and share reads.
 *
 * Memory is divided into places: of each list site the shape (length, address of the items) and the
 * items; the shape of all arrays, the items of all arrays of one type code; each field name; each global; all cells; the classes of objects. Two lists of different sites
 * are never the same list; all escaped sites are one. A call of a known function does what its body
 * does; what is not understood may do anything. */
#ifndef OPTIMISE_EFFECTS_H
#define OPTIMISE_EFFECTS_H

#include "compiler/ir/prim.h"
#include "compiler/support/bitset.h"

typedef struct Effects Effects;

Effects *effects_compute(Program *p);                                /* of lowered IR */
/* To be called before asking about a function, and again when it has changed: finds the lists that it makes and nobody
 * else sees, which have places of their own. */
void effects_enter(const Effects *fx, const Func *f);
int effects_n_places(const Effects *fx);
bool effects_polls_matter(const Effects *fx);                        /* other threads or signal handlers run at polls */
bool effects_add_writes(const Effects *fx, const Inst *i, Bitset *places); /* true: it may write anything */

/* What an instruction that can be shared or moved reads: a place, or one of these. */
enum { READS_NOTHING = -1, NOT_MOVABLE = -2 };
int effects_place_read(const Effects *fx, const Inst *i);
/* The letter of a row that reads (array_item_*) or stores (array_keep_*) the item of an array; 0: it is no such row. */
char effects_array_item(const Inst *i);
char effects_array_store(const Inst *i);
/* The same read made by a write: the value that reading there gives next, or NULL. */
Inst *effects_stored_value(const Inst *i);

bool is_row(const Inst *i, const char *id);
/* Of a list, by the address of its items: (items, index), (items, index, value). */
bool is_item_read(const Inst *i);
bool is_item_write(const Inst *i);

#endif
