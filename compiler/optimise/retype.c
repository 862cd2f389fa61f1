/* retype.c - what inlining and split objects have brought together may be known better than the functions knew it: types
 * of numbers, None and objects are computed again from the operands; tests that have one answer then become jumps.
 * A parameter of a block starts as what comes in from before the loop, and rises until nothing changes; a type that
 * does not end below the one it had stays as it was. Types that name places of containers are left alone.
 * Needs types; keeps types; drops blocks. */
#include "compiler/ir/range.h"
#include "compiler/optimise/edit.h"

#include <string.h>

enum { MAX_ROUNDS = 12, PATIENT_ROUNDS = 4 };

/* What is computed so far, by id; NULL: nothing has come there yet. */
typedef struct Retype { Func *f; const Type **now; int round; } Retype;

static const uint32_t plain = TK_NONE | TK_BOOL | TK_INT | TK_FLOAT | TK_STR | TK_INSTANCE;
static const uint32_t numbers = TK_BOOL | TK_INT | TK_FLOAT;

/* ---- types */

/* Does a say more than b, and nothing less? */
static bool is_narrower(const Type *a, const Type *b) {
    if (a == b || !b || !type_is(a, plain) || (a->kinds & ~b->kinds && !(b->kinds & TK_OTHER)))
        return false;
    if (b->kinds & TK_OTHER)
        return true;
    bool range_fits = !(a->kinds & TK_INT) || (a->lo >= b->lo && a->hi <= b->hi), classes_fit = a->n_classes <= b->n_classes;
    bool bool_fits = !(a->kinds & TK_BOOL) || b->only == 0 || a->only == b->only;
    if (!range_fits || !classes_fit || !bool_fits)
        return false;
    return a->kinds != b->kinds || a->n_classes < b->n_classes || (a->kinds & TK_INT && (a->lo > b->lo || a->hi < b->hi)) || a->only != b->only;
}

static const Type *join(TypeTable *types, const Type *a, const Type *b) { return !a ? b : type_join(types, a, b); }

/* ---- operations */

static bool is_arithmetic(const Inst *i) {
    switch (i->op) {
    case OP_add: case OP_sub: case OP_mul: case OP_truediv: case OP_floordiv: case OP_mod:
    case OP_iadd: case OP_isub: case OP_imul: case OP_itruediv: case OP_ifloordiv: case OP_imod:
        return true;
    }
    return false;
}

static bool is_bitwise(const Inst *i) {
    switch (i->op) {
    case OP_and: case OP_or: case OP_xor: case OP_lshift: case OP_rshift:
    case OP_iand: case OP_ior: case OP_ixor: case OP_ilshift: case OP_irshift:
        return true;
    }
    return false;
}

static const Type *int_type(TypeTable *types, const Inst *i, const Type *a, const Type *b) {
    Interval r;
    if (!type_is(a, TK_INT) || !type_is(b, TK_INT) || !range_binary(op_info[i->op].name, (Interval){a->lo, a->hi}, (Interval){b->lo, b->hi}, &r))
        return NULL;
    return type_int(types, r.lo, r.hi);
}

static bool is_division(const Inst *i) { return op_is(i, OP_truediv) || op_is(i, OP_itruediv); }

/* A float and any number make a float; ints an int (but when divided); what may be either, either. */
static const Type *arithmetic_type(TypeTable *types, const Inst *i, const Type *a, const Type *b) {
    if (!type_is(a, numbers) || !type_is(b, numbers))
        return NULL;
    if (type_is_float(a) || type_is_float(b) || is_division(i))
        return type_simple(types, TK_FLOAT);
    if (type_is(a, TK_INT) && type_is(b, TK_INT))
        return int_type(types, i, a, b);
    const Type *whole = type_simple(types, TK_INT);
    return (a->kinds | b->kinds) & TK_FLOAT ? type_join(types, whole, type_simple(types, TK_FLOAT)) : whole;
}

static const Type *sign_type(TypeTable *types, const Type *t) {
    if (!type_is(t, numbers))
        return NULL;
    if (type_is_float(t))
        return t;
    const Type *whole = type_simple(types, TK_INT);
    return t->kinds & TK_FLOAT ? type_join(types, whole, type_simple(types, TK_FLOAT)) : whole;
}

static const Type *now(const Retype *r, const Inst *i) { return r->now[i->id]; }

static const Type *call_type(const Retype *r, const Inst *i) {
    TypeTable *types = r->f->program->types;
    const char *name = i->target && i->target->kind == TARGET_BUILTIN ? i->target->builtin : NULL;
    if (!name || (i->u.kwnames && i->u.kwnames->n))
        return NULL;
    if (!strcmp(name, "abs") && i->args.n == 2)
        return sign_type(types, now(r, i->args.items[1]));
    if ((strcmp(name, "min") && strcmp(name, "max")) || i->args.n < 3)
        return NULL;
    const Type *t = NULL;
    for (int k = 1; k < i->args.n; k++) {
        if (!type_is(now(r, i->args.items[k]), numbers))
            return NULL;
        t = join(types, t, now(r, i->args.items[k]));
    }
    return t;
}

static const Type *known_bool(TypeTable *types, int value) { return value < 0 ? NULL : type_bool(types, value); }

/* Can both be one object, and must they? None is the only one that is known by its type. */
static int identity(const Type *a, const Type *b) {
    if (type_is(a, TK_NONE) && type_is(b, TK_NONE))
        return 1;
    bool apart = type_is(a, plain) && type_is(b, plain) && !(a->kinds & b->kinds) && ((a->kinds | b->kinds) & TK_NONE);
    return apart ? 0 : -1;
}

static int class_answer(const Type *t, const ClassDef *c) {
    if (!type_is(t, plain))
        return -1;
    bool maybe = false;
    for (int k = 0; k < t->n_classes; k++)
        maybe |= t->classes[k] == c;
    if (!maybe)
        return 0;
    return type_is(t, TK_INSTANCE) && t->n_classes == 1 ? 1 : -1;
}

static int truth_of(const Type *t) { return type_is(t, TK_NONE) ? 0 : type_known_bool(t); }

static int opposite(int value) { return value < 0 ? -1 : !value; }

static const Type *computed_type(const Retype *r, const Inst *i) {
    TypeTable *types = r->f->program->types;
    const Type *first = i->args.n ? now(r, i->args.items[0]) : NULL, *second = i->args.n > 1 ? now(r, i->args.items[1]) : NULL;
    if (is_arithmetic(i))
        return arithmetic_type(types, i, first, second);
    if (is_bitwise(i))
        return int_type(types, i, first, second);
    switch (i->op) {
    case OP_lt: case OP_le: case OP_eq: case OP_ne: case OP_gt: case OP_ge:
        return type_is(first, numbers) && type_is(second, numbers) ? type_simple(types, TK_BOOL) : NULL;
    case OP_neg: case OP_pos: return sign_type(types, first);
    case OP_call: return call_type(r, i);
    case OP_refine: case OP_convert_type: return first;
    case OP_is: return known_bool(types, identity(first, second));
    case OP_class_is: return known_bool(types, class_answer(first, i->u.cls));
    case OP_truth: return known_bool(types, truth_of(first));
    case OP_not: return known_bool(types, opposite(type_known_bool(first)));
    }
    return NULL;
}

/* ---- block parameters: the join of what comes in */

static bool joins_plainly(const Type *t, const Type *in) {
    return type_is(in, plain) && in->n_classes <= 1 && !(t && t->n_classes && in->n_classes && t->classes[0] != in->classes[0]);
}

/* False: the type that it has stays. *t NULL: nothing comes in yet. */
static bool incoming(const Retype *r, const Inst *param, int place, const Type **t) {
    const Block *b = param->block;
    *t = NULL;
    for (int p = 0; p < b->preds.n; p++) {
        const Inst *from = b->preds.items[p]->last;
        for (int e = 0; e < from->n_edges; e++) {
            int at = place - (op_is(from, OP_next) && e == 0);
            if (from->edges[e].to != b)
                continue;
            if (at < 0)
                return false;
            const Type *in = now(r, from->edges[e].args.items[at]);
            if (in && !joins_plainly(*t, in))
                return false;
            *t = in ? join(r->f->program->types, *t, in) : *t;
        }
    }
    return true;
}

static const Type *param_type(const Retype *r, const Inst *param, int place) {
    const Type *t;
    if (param->block == r->f->entry || !incoming(r, param, place, &t))
        return param->type;
    bool stays = now(r, param) == param->type, rises = now(r, param) && now(r, param) != t;
    if (r->round >= PATIENT_ROUNDS && (stays || rises)) /* a counter, say: not all its values one by one */
        return param->type;
    return !t || is_narrower(t, param->type) ? t : param->type;
}

static bool nothing_yet(const Retype *r, const Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        if (!now(r, i->args.items[k]) && i->args.items[k]->type)
            return true;
    return false;
}

static const Type *result_type(const Retype *r, const Inst *i) {
    if (nothing_yet(r, i))
        return NULL;
    const Type *t = computed_type(r, i);
    return t && is_narrower(t, i->type) ? t : i->type;
}

static bool retype_block(Retype *r, Block *b) {
    bool changed = false;
    int place = 0;
    for (Inst *i = b->first; i; i = i->next) {
        if (!op_info[i->op].result)
            continue;
        const Type *t = op_is(i, OP_param) ? param_type(r, i, place++) : result_type(r, i);
        changed |= t != r->now[i->id];
        r->now[i->id] = t;
    }
    return changed;
}

/* True if all types have settled. */
static bool settle(Retype *r) {
    for (r->round = 0; r->round < MAX_ROUNDS; r->round++) {
        bool changed = false;
        for (int b = 0; b < r->f->blocks.n; b++)
            changed |= retype_block(r, r->f->blocks.items[b]);
        if (!changed)
            return true;
    }
    return false;
}

static bool take_types(Retype *r) {
    bool changed = false;
    for (int b = 0; b < r->f->blocks.n; b++)
        for (Inst *i = r->f->blocks.items[b]->first; i; i = i->next)
            if (op_info[i->op].result && now(r, i) && now(r, i) != i->type) {
                i->type = now(r, i);
                changed = true;
            }
    return changed;
}

/* ---- branches */

static bool decide_branch(Func *f, Block *b) {
    Inst *t = b->last;
    int answer = op_is(t, OP_branch) ? type_known_bool(t->args.items[0]->type) : -1;
    if (answer < 0)
        return false;
    Edge taken = t->edges[!answer];
    edit_jump(b, t, taken.to, NULL);
    edit_add_args(f, &b->last->edges[0], &taken.args);
    ir_remove(t);
    return true;
}

bool retype_values(Func *f) {
    bool decided = false;
    cfg_order_blocks(f);
    Retype r = {.f = f, .now = ARENA_ARRAY(f->program->arena, const Type *, f->n_insts + 1)};
    bool changed = settle(&r) && take_types(&r);
    for (int b = 0; changed && b < f->blocks.n; b++)
        decided |= decide_branch(f, f->blocks.items[b]);
    if (decided)
        edit_merge_blocks(f);
    return changed;
}
