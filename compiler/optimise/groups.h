/* groups.h - lists and tuples of one known length that only this function sees: what unroll.c and lists.c ask. */
#ifndef OPTIMISE_GROUPS_H
#define OPTIMISE_GROUPS_H

#include "compiler/optimise/edit.h"
#include "compiler/support/bitset.h"

enum { MAX_GROUP_LENGTH = 32 };

/* The places where a value is used: as operand `at` of `user`, or as argument `at` of its edge `edge` (operand: -1). */
typedef struct Use { Inst *user; int edge, at; } Use;
typedef struct UseList { Use *items; int n, cap; } UseList;
typedef struct Uses { Func *f; UseList *of; /* by Inst.id */ int n_insts; } Uses;
Uses uses_compute(Func *f);

/* What a use does with a list of the group. */
typedef enum GroupUseKind {
    GROUP_LOAD, GROUP_STORE, /* of an item whose number is known */
    GROUP_UNPACK, GROUP_LENGTH,
    GROUP_TOUCH,             /* reads, or stores items; does not keep the list and leaves its length */
    GROUP_WALK,              /* makes an iterator, zip ... that only loops of this function see */
    GROUP_ESCAPE,            /* anything else: from then on anyone may change the list */
} GroupUseKind;
typedef struct GroupUse { GroupUseKind kind; Inst *name; Use use; int item; } GroupUse;

/* Names that may mean the same lists: the places where they are made, and block parameters where these meet. */
typedef struct Group {
    const Uses *uses_of;
    bool is_list;
    int length;
    InstList names;
    InstList outsiders;      /* parameters where lists of the group meet others: there they escape, on the edge */
    VEC(GroupUse) uses;
    VEC(Block *) on_edges;   /* lists.c: blocks put there to make these lists */
} Group;

/* The group of v, or false where its lists are not all known, or may change their lengths. Dominators first. */
bool group_find(const Uses *uses, Inst *v, Group *g);
/* Does a second name of a list see a store under the first, or is a list used after it has escaped? */
bool group_has_aliases(const Group *g);
bool group_is_made(const Inst *v, int *length);      /* by v, here: a display, or one repeated */
bool group_is_constant(const Inst *v);               /* a constant tuple: one object, whenever it is made */
Inst *group_made_item(Inst *made, int k);
int group_length(const Uses *uses, Inst *v);         /* of a group whose lists nothing else changes; -1: none */
/* The length that v, a list or tuple, has wherever it is used; -1: not known. */
int sequence_length(const Uses *uses, Inst *v);
const Type *sequence_item_type(const Type *t, int k);
bool group_comes_first(const Inst *a, const Inst *b);  /* does every way to b pass a? Dominators first. */
Inst *group_insert(Inst *at, Op op, int n, Inst **args, const Type *type); /* cannot raise; at the position of `at` */
Inst *group_insert_int(Inst *at, int64_t value);
Inst *sequence_insert_load(Inst *at, Inst *sequence, int k, const Type *type);
bool constant_int(const Inst *v, int64_t *value);    /* an int of which only one is possible */

#endif
