/* lowered.h - helpers of the passes on lowered IR: making instructions, loops, one sweep of replacements. */
#ifndef OPTIMISE_LOWERED_H
#define OPTIMISE_LOWERED_H

#include "compiler/optimise/effects.h"
#include "compiler/optimise/optimise.h"

/* New instructions before `at`, at its position. */
Inst *lowered_prim(Inst *at, const char *id, int n, Inst **args, const Type *type);
Inst *lowered_const(Inst *at, int64_t value);                 /* an int64_t */
Inst *lowered_item_index(Inst *at, Inst *length, Inst *index, int message);

/* expand.c: the length of a list or tuple; an item known to exist. */
Inst *expanded_length(Inst *at, Inst *sequence);
Inst *expanded_item(Inst *at, Inst *sequence, Inst *index, const Type *type);
/* Replaces (by Inst.info) and removes what `extract` takes from an unpack that is to go. */
void expanded_extracts(Func *f, Inst *unpack, Inst **parts);

/* Inst.info names the value that stands for an instruction from now on: all uses are replaced at once. */
void lowered_forget(Func *f);                                 /* info NULL everywhere */
Inst *lowered_final(Inst *i);                                 /* through all replacements */
void lowered_replace(Func *f);

typedef struct Loop {
    Block *header;
    struct Loop *parent;
    Bitset blocks;         /* by Block.id */
    int depth;
} Loop;
typedef struct LoopList { Loop **items; int n, cap; } LoopList;
/* Orders the blocks, computes predecessors and dominators. Outer loops come first. */
LoopList lowered_loops(Func *f);
static inline bool in_loop(const Loop *l, const Block *b) { return b->id < l->blocks.n_bits && bitset_has(&l->blocks, b->id); }

/* checks.c: an item_index is within its length wherever control has passed the block; NULL: not proved. Needs dominators. */
Block *check_proof(const Inst *item_index);

/* licm.c: does the operand's own type, wherever it is read, make the operation safe? */
bool lowered_is_safe_early(const Inst *i);

bool is_resumable(const Func *f);

#endif
