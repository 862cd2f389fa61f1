/* unroll.h - the parts of unroll.c: a loop with a known number of turns, and the copying of its blocks (unroll_copy.c). */
#ifndef OPTIMISE_UNROLL_H
#define OPTIMISE_UNROLL_H

#include "compiler/optimise/groups.h"
#include "compiler/optimise/lowered.h"

enum { MAX_SEQUENCES = 8 };

typedef struct Turns {
    const Loop *loop;
    Block *header;
    int n;                                          /* how often the body runs, if nothing leaves it */
    Inst *counter; int counter_place;               /* counted: a parameter of the header */
    int64_t start, step;                            /* start: of enumerate, too */
    Inst *next, *iter, *maker;                      /* else: `next` of `iter`, made of `maker` or of the one sequence */
    Inst *sequences[MAX_SEQUENCES]; int n_sequences;
    bool zips, enumerates, reverses;
    bool peels;                                     /* only the first turn is copied, as it is; the loop does the others */
} Turns;

/* A copy of the loop's blocks for each turn; what follows the loop gets the values of the turn in which it is left. */
void unroll_copy(Func *f, const Turns *t);

int unroll_size(const Func *f, const Loop *l);
bool unroll_has_inner(const LoopList *loops, const Loop *l);
bool peel_gives_lists(const Uses *uses, const Turns *t); /* peel.c: would the lists that it carries be known from the second turn on? */
const Loop *unroll_innermost(const LoopList *loops, const Block *b); /* NULL: in none */
bool fold_arithmetic(Func *f);    /* fold.c */
bool drop_refinements(Func *f);   /* the same */
bool collect_appends(Func *f);    /* collect.c: true if it should be asked again */
bool expand_copies(Func *f);      /* the same */

#endif
