/* optimise.h - passes from TYPED to TYPED, and on lowered IR. Each does one thing; order: pass.def, pass_lowered.def. */
#ifndef OPTIMISE_OPTIMISE_H
#define OPTIMISE_OPTIMISE_H

#include "compiler/ir/ir.h"

#define PASS(function, name, needs, keeps) bool function(Func *f);
#include "compiler/optimise/pass.def"
#undef PASS

/* The same from LOWERED to LOWERED; order: pass_lowered.def. */
typedef struct Effects Effects;
Effects *effects_compute(Program *p);
/* Before unbox_items, once all functions have expanded accesses: which lists hold doubles. */
void note_unboxed_lists(Program *p);
/* Before split_results: which functions return the items of a tuple one by one. */
void note_split_results(Program *p);
#define PASS(function, name, needs, keeps) bool function(Func *f, const Effects *fx);
#include "compiler/optimise/pass_lowered.def"
#undef PASS

/* Which clones use their function object (self_func): set before devirtualise_calls. */
void note_super_uses(Program *p);   /* once, before the passes */
void note_function_uses(Program *p);

/* How often each clone is called directly; which clones nothing else enters; those that inlining has left without calls. */
void note_called_clones(Program *p);
void drop_unused_clones(Program *p);

/* Once constructor calls are direct: reads of fields that every instance has set need no test (setfields.c). */
void note_set_fields(Program *p);

/* Before inline_functions; Func.runs_often is set. */
void prepare_inlining(Program *p);

#endif
