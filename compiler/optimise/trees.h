/* trees.h - what trees.c (regions, blocks), treeops.c (single operations) and treehoist.c (out of loops) share. */
#ifndef OPTIMISE_TREES_H
#define OPTIMISE_TREES_H

#include "compiler/optimise/edit.h"
#include "compiler/optimise/lowered.h"

/* A value that the fast version takes as a double: in it, it is a float in its own word. */
typedef struct FloatLeaf {
    Inst *value;
    Inst *param;        /* of the fast version's first block: the double */
    bool is_float;      /* known to be a float, if not which */
} FloatLeaf;

/* A result that is an int, held as a double, where all leaves of the set are ints: of fewer than 2**bits, if the leaves are small. */
typedef struct LooseResult { Inst *value; uint64_t leaves; int bits; } LooseResult;
enum { LOOSE_LEAF_BITS = 20, MAX_NEEDS = 32 };

typedef struct IntLeaf { Inst *value, *raw; } IntLeaf; /* taken as an int64_t: a small int */

/* The region that is being tried, and what all regions of the function share. */
typedef struct Trees {
    Func *f;
    const Effects *fx;
    int n_old;              /* instructions from here on are our own */
    Inst **fast;            /* by Inst.id: what stands for it in the fast version */
    int *region;            /* by Inst.id: the number of its region */
    bool *is_done;          /* by number: the region has two versions */
    int number;
    bool has_loops;
    /* the current region */
    Block *before, *slow, *first;   /* first: of the fast version, with the doubles of `floats` as parameters */
    Block *header;          /* of the innermost loop around it; NULL: none */
    int first_block;        /* the fast version's blocks stand in f->blocks from here on */
    Block *head;            /* where the reads of the fast version end: `before`, until a field that must be set was read */
    Inst *end;              /* new instructions of the fast version stand before this terminator */
    VEC(FloatLeaf) floats;
    VEC(IntLeaf) ints;
    uint64_t needs[MAX_NEEDS]; /* sets of leaves, by place in `floats`, of which one at least must be a float */
    int n_needs, n_ops, score;
    bool too_many;          /* needs: no way for leaves that are not floats in their own words */
    VEC(LooseResult) loose;
    bool runs_python;       /* the slow version may run Python code: then no read moves above it */
    Inst *last;             /* the last operation with a fast form */
    VEC(Inst *) tail;       /* what came behind it: not in the region after all */
} Trees;

/* treeops.c */
int tree_weight(const Inst *i);              /* what a fast form of i would save; 0: it has none */
bool tree_operation(Trees *t, Inst *i);      /* writes the fast form of i; false: cannot */
Inst *tree_value(const Trees *t, Inst *v);   /* v in the current region's fast version, v itself outside the region */
bool tree_is_here(const Trees *t, const Inst *v);

void tree_need(Trees *t, uint64_t leaves);   /* one of the leaves must be a float */

/* trees.c: the fast version goes on only where the condition holds. */
void tree_guard(Trees *t, Inst *condition);
Inst *tree_terminator(const Trees *t, Block *b, Op op, Inst *condition, int n, Block **targets); /* position and scope of the region */

/* treehoist.c: i depends on the innermost loop, and nothing does that is in the region already. */
bool tree_stays_behind(const Trees *t, const Inst *i);
/* The header of the outermost loop before which the fast version can run; NULL: it cannot leave its loop. */
Block *tree_loop(const Trees *t);
/* The fast version, and the test of its leaves that begins in the block `tests`, go in front of that loop; `before` goes on by how it ended. Gives the jump to `after`. */
Inst *tree_hoist(Trees *t, Block *header, Block *tests, Block *after);

#endif
