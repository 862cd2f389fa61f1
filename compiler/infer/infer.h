/* infer.h - whole-program facts by abstract interpretation over SSA, left in the IR. */
#ifndef INFER_INFER_H
#define INFER_INFER_H

#include "compiler/ir/ir.h"
#include "compiler/support/writer.h"

typedef struct InferOptions {
    int max_clones;    /* per function; past it calls enter the generic clone */
    int max_insts;     /* over all clones; past it likewise */
    double max_seconds;
    size_t max_bytes;  /* that inference adds to the program's arena; past it likewise */
    Writer *explanation; /* takes what stayed object, and why, function by function; or NULL */
} InferOptions;

/* BUILT to TYPED: clones every function that can be reached per useful tuple of argument types, sets
 * inst->type and inst->target in the clones, func->param_types, return_type and generic. The
 * origins stay as they are and are no longer reachable. False: a bound was passed before anything
 * useful was known; the program is then unchanged (BUILT) and can be lowered dynamically.
 *
 * Termination: every type only rises in a lattice of bounded height (ir/type.c); clones are bounded
 * per function; a function is analysed again only when something that it read has risen. Past the bounds on instructions,
 * seconds and bytes nothing is cloned any more; past four times the seconds or twice the bytes inference gives up. */
bool infer_program(Program *p, const InferOptions *options);

#endif
