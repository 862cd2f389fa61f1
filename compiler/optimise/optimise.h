/* optimise.h - passes from TYPED to TYPED. Each does one thing; order: pass.def. */
#ifndef OPTIMISE_OPTIMISE_H
#define OPTIMISE_OPTIMISE_H

#include "compiler/ir/ir.h"

#define PASS(function, name, needs, keeps) bool function(Func *f);
#include "compiler/optimise/pass.def"
#undef PASS

/* Which clones use their function object (self_func): set before devirtualise_calls. */
void note_super_uses(Program *p);   /* once, before the passes */
void note_function_uses(Program *p);

#endif
