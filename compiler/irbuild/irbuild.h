/* irbuild.h - tree to SSA of dynamic operations; knows no types, optimises nothing. */
#ifndef IRBUILD_IRBUILD_H
#define IRBUILD_IRBUILD_H

#include "compiler/frontend/modgraph.h"
#include "compiler/ir/ir.h"

/* One Module per module of the graph, one Func per function, lambda, comprehension and class body.
 * Constructs that cannot be compiled are reported to g->diag. Level BUILT. */
Program *irbuild_program(Arena *a, ModuleGraph *g);

#endif
