/* internal.h - the steps of lower.c, in the order in which they run on each function. */
#ifndef LOWER_INTERNAL_H
#define LOWER_INTERNAL_H

#include "compiler/ir/prim.h"
#include "compiler/lower/lower.h"

void move_iterations(Program *p);     /* comprehensions.c: comprehensions take the iterable, not its iterator */
void expand_lookups(Func *f);        /* lookups.c: methods that are looked up before their arguments */
void select_rows(Func *f);           /* select.c: Python operations to rows of the tables */
void select_calls(Func *f);          /* calls.c: calls of builtin functions and methods to rows */
void choose_reprs(Func *f);          /* repr.c: inst->repr of everything but signatures */
void choose_signature(Func *f);      /* repr.c: param_reprs, return_repr */
void insert_conversions(Func *f);    /* convert.c: every operand in the representation its user wants */
void grow_strings(Func *f);          /* strings.c: repeated concatenation in place */
void note_kept_params(Program *p);   /* release.c: which parameters functions keep; once all are lowered */
void release_values(Func *f);         /* release.c: memory of values that are used no more */
void find_frame_values(Func *f);     /* generators.c: what must survive a suspension */
void name_all(Program *p);           /* cnames.c: c_name of reachable functions, globals, classes, modules */

/* True if a value of type t (NULL: unknown) may be passed for a row's parameter without any check. */
bool prim_accepts(PrimType want, const Type *t, bool is_operator);
/* numeric.c: the row, or one that does the same faster on what is known of the operands. */
const Prim *better_row(const Prim *row, const Inst *i, Inst **args);
/* builtins.c: a call of the builtin `name`; false if it stays a call. */
bool select_builtin(Inst *call, const char *name, Inst **args, int n, const IrNames *kw);
/* arrays.c: an item or the length of an array.array. */
bool select_array(Inst *i);
/* Turns i into the row's operation on the operands it has. */
void select_row(Inst *i, const Prim *row);
/* Takes an unused instruction out, with its check if it has one. */
void drop_inst(Inst *i);
bool has_uses(const Func *f, const Inst *i);

#endif
