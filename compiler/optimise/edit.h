/* edit.h - changing control flow and keeping SSA form: what inline.c, consume.c and promote.c share. */
#ifndef OPTIMISE_EDIT_H
#define OPTIMISE_EDIT_H

#include "compiler/optimise/optimise.h"

/* What surrounds an operation that is replaced by blocks. */
typedef struct Gap {
    Block *before;          /* ends without terminator */
    Block *after;           /* goes on with what followed; its parameter `result` stands for the operation's value */
    Inst *result;
    Edge handler; bool has_handler;
} Gap;

Block *edit_split_before(Inst *at);                /* moves `at` and what follows into a new block; the old one lacks a terminator */
Gap edit_cut_out(Func *f, Inst *i);                /* takes out i, which makes a value, and its check */
void edit_jump(Block *from, const Inst *like, Block *to, Inst *arg); /* arg may be NULL; position and scope of `like` */
void edit_add_args(Func *f, Edge *e, const InstList *args);
void edit_cover(Func *f, Inst *i, const Edge *handler); /* puts i, which may raise outside a try, under that handler */
void edit_merge_blocks(Func *f);                    /* a block and the only one that jumps to it become one */
/* For ir_uses_are: the user is the one given as context. */
bool edit_is_user(const Inst *user, int operand, const void *only);
/* The loop of `next`: are its back edges those from what its body's first block dominates, and does whoever else enters
 * it come by way of the block `maker`, where what it iterates over is made? Dominators first. */
bool edit_enters_fresh(Func *f, const Inst *next, const Block *maker);
Inst *edit_origin(Inst *v);                        /* v without refinements */

/* ---- repair.c */
typedef struct Repair {
    Func *f;
    const Type *type;
    Inst *undef;
    Inst **at_start, **at_end; /* by block id */
    VEC(Inst *) params;        /* made on the way */
} Repair;
/* A variable with several definitions. cfg_order_blocks first; then definitions by repair_define; then reads. */
void repair_begin(Repair *r, Func *f, const Type *type);
Inst *repair_at_start(Repair *r, Block *b);
Inst *repair_on_edge(Repair *r, Block *from, int edge);
void repair_uses(Repair *r, Inst *const *defs, int n);  /* every use of one of defs becomes what reaches it */
void repair_end(Repair *r);                              /* drops parameters that turned out useless */
void repair_remove_param(Func *f, Inst *param);          /* and what the edges pass to it */
void repair_dominance(Func *f);                          /* values used where their definition does not dominate */

/* ---- promote.c: a cell, or a field of an object, that this function alone sees */
typedef struct Slot { Inst *owner; ClassDef *cls; int index; } Slot; /* cls NULL: the cell `owner`; else a field of the object */
bool slot_is_full(Func *f, const Slot *s);                          /* is it full at every read? cfg_order_blocks first */
void slot_promote(Func *f, const Slot *s, const Type *type);        /* reads become values, stores go */

#endif
