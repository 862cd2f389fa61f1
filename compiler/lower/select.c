/* select.c - operators to rows: among the rows of an operation whose parameters cover what inference
 * knows of the operands, the one with the most exact parameters. Also: a comparison that is only
 * tested becomes compare_truth, and a loop's iterator that nobody else sees needs no object. */
#include "compiler/lower/internal.h"

#include <string.h>

#define EXACT_IN_DOUBLE ((int64_t)1 << 53)

static bool int_within(const Type *t, int64_t lo, int64_t hi) { return type_is_i64(t) && t->lo >= lo && t->hi <= hi; }

bool prim_accepts(PrimType want, const Type *t, bool is_operator) {
    switch (want) {
    case PT_OBJ: return true;
    case PT_INT: return type_is(t, TK_INT) || type_is_bool(t);
    case PT_I64:
    case PT_SSZ: return type_is_i64(t) || type_is_bool(t);
    case PT_F64: return type_is_float(t) || type_is_i64(t) || type_is_bool(t);
    case PT_BOOL: return type_is_bool(t);
    case PT_STR: return type_is(t, TK_STR);
    case PT_BYTES: return type_is(t, TK_BYTES);
    case PT_BYTEARRAY: return type_is(t, TK_BYTEARRAY);
    case PT_LIST: return type_is(t, TK_LIST);
    case PT_TUPLE: return type_is(t, TK_TUPLE);
    case PT_DICT: return type_is(t, TK_DICT);
    case PT_SET: return type_is(t, TK_SET);
    case PT_FROZENSET: return type_is(t, TK_FROZENSET);
    case PT_TYPE: return type_is(t, TK_CLASS);
    case PT_RANGE: return type_is(t, TK_RANGE);
    case PT_SLICE: return type_is(t, TK_SLICE);
    case PT_COMPLEX: return type_is(t, TK_COMPLEX);
    case PT_FUNCTION: return type_is(t, TK_FUNC);
    case PT_NONE: return false;
    }
    return false;
}

/* How exactly the parameter type describes the operand: more is better. */
static int exactness(PrimType want, const Type *t) {
    switch (want) {
    case PT_OBJ: return 0;
    case PT_INT: return type_is_bool(t) ? 3 : 4;
    case PT_I64:
    case PT_SSZ: return type_is_bool(t) ? 4 : 6;
    case PT_F64: return type_is_float(t) ? 6 : 5;
    default: return 6;
    }
}

static bool is_comparison(const char *op) { return (op[0] == 'l' || op[0] == 'g' || op[0] == 'e' || op[0] == 'n') && strlen(op) == 2; }

/* Conditions of a row that its parameter types do not say. */
static bool row_conditions(const Prim *row, const Inst *i, Inst **args) {
    const char *op = row->name;
    bool all_int = true, any_f64 = false, any_float = false;
    for (int k = 0; k < row->n_params; k++) {
        const Type *t = args[k]->type;
        all_int = all_int && row->params[k] == PT_I64;
        if (row->params[k] == PT_F64) {
            any_f64 = true;
            any_float = any_float || type_is_float(t);
            if (is_comparison(op) && !type_is_float(t) && !type_is_bool(t) && !int_within(t, -EXACT_IN_DOUBLE, EXACT_IN_DOUBLE))
                return false;
        }
    }
    if (any_f64 && !any_float)
        return false; /* int op int is not float op float */
    if (!all_int || row->n_params == 0)
        return true;
    bool shift = strcmp(op, "lshift") == 0 || strcmp(op, "rshift") == 0 || strcmp(op, "ilshift") == 0 || strcmp(op, "irshift") == 0;
    if (shift && !type_is_bool(args[1]->type) && !int_within(args[1]->type, 0, 63))
        return false;
    if (row->result == PT_F64) /* true division: exact only where both are doubles */
        for (int k = 0; k < row->n_params; k++)
            if (!type_is_bool(args[k]->type) && !int_within(args[k]->type, -EXACT_IN_DOUBLE, EXACT_IN_DOUBLE))
                return false;
    return true;
}

static bool row_fits(const Prim *row, const Inst *i, Inst **args, int n) {
    if (row->n_params != n)
        return false;
    for (int k = 0; k < n; k++)
        if (!prim_accepts(row->params[k], args[k]->type, true))
            return false;
    /* An int64_t result of arithmetic must be proven to fit. */
    if (row->result == PT_I64 && !is_comparison(row->name) && !type_is_i64(i->type))
        return false;
    return row_conditions(row, i, args);
}

/* `a += b` is `a + b` where a cannot be changed in place. */
static const char *operation_name(const Inst *i) {
    const uint32_t immutable = TK_NONE | TK_BOOL | TK_INT | TK_FLOAT | TK_COMPLEX | TK_STR | TK_BYTES | TK_TUPLE | TK_RANGE;
    const char *name = op_info[i->op].name;
    return i->op >= OP_iadd && i->op <= OP_ior && type_is(i->args.items[0]->type, immutable) ? name + 1 : name;
}

static const Prim *best_row(const Inst *i) {
    const Prim *best = NULL;
    int best_score = -1;
    const char *name = operation_name(i);
    for (const Prim *row = prim_find_oper(name); row; row = prim_next_same(row)) {
        if (!row_fits(row, i, i->args.items, i->args.n))
            continue;
        int score = 0;
        for (int k = 0; k < row->n_params; k++)
            score += 4 * exactness(row->params[k], i->args.items[k]->type);
        score += row->result == PT_I64 || row->result == PT_F64 || row->result == PT_BOOL;
        if (score > best_score) {
            best = row;
            best_score = score;
        }
    }
    return best;
}

void select_row(Inst *i, const Prim *row) {
    i->op = OP_prim;
    i->u.prim = row;
    i->cannot_raise = i->cannot_raise || !row->raises;
    if (i->cannot_raise)
        ir_drop_check(i);
}

bool has_uses(const Func *f, const Inst *value) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (i->args.items[k] == value && !op_is(i, OP_check))
                    return true;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (i->edges[e].args.items[k] == value)
                        return true;
        }
    return false;
}

void drop_inst(Inst *i) {
    ir_drop_check(i);
    ir_remove(i);
}

/* ---- uses: how often each value is used, and by what when only once */

typedef struct Uses { int *count; Inst **user; } Uses;

static void note_use(Uses *u, const Inst *value, Inst *user) {
    u->count[value->id]++;
    u->user[value->id] = user;
}

static Uses compute_uses(Func *f) {
    Arena *a = f->program->arena;
    Uses u = {ARENA_ARRAY(a, int, f->n_insts + 1), ARENA_ARRAY(a, Inst *, f->n_insts + 1)};
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (!op_is(i, OP_check))
                    note_use(&u, i->args.items[k], i);
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    note_use(&u, i->edges[e].args.items[k], i);
        }
    return u;
}

static bool is_next(const Inst *user, int k, const void *none) { return op_is(user, OP_next); }

/* The instruction that runs right after i when it does not raise. */
static Inst *following(Inst *i) {
    Inst *n = i->next;
    if (!n || !op_is(n, OP_check))
        return n;
    Block *to = n->edges[0].to;
    return to->preds.n == 1 && to->n_params == 0 ? to->first : NULL;
}

/* truth(a < b), used nowhere else: one operation. */
static bool fuse_comparison(Inst *i, const Uses *u) {
    if (u->count[i->id] != 1)
        return false;
    Inst *t = following(i);
    if (!t || t != u->user[i->id] || !op_is(t, OP_truth))
        return false;
    Op op = (Op)i->op;
    Inst *a = i->args.items[0], *b = i->args.items[1];
    t->op = OP_compare_truth;
    t->u.i = (int64_t)op - OP_lt;
    t->pos = i->pos;
    t->anchor_left = i->anchor_left;
    t->anchor_right = i->anchor_right;
    t->args.items[0] = a;
    ir_add_arg(t->block->func, t, b);
    drop_inst(i);
    return true;
}

static bool has_rows(Op op) {
    return (op >= OP_add && op <= OP_contains) || (op >= OP_neg && op <= OP_truth) || (op >= OP_getitem && op <= OP_delitem) || op == OP_iter;
}

/* The identity as a row says nothing: truth of a bool. */
static bool simplify_truth(Inst *i) {
    Inst *a = i->args.items[0];
    if (!type_is_bool(a->type) && !op_is(a, OP_is) && !op_is(a, OP_not) && !op_is(a, OP_truth) && !op_is(a, OP_contains) &&
        !(op_is(a, OP_prim) && a->u.prim->result == PT_BOOL))
        return false;
    ir_replace_uses(i->block->func, i, a);
    drop_inst(i);
    return true;
}

static bool is_generic_row(const Prim *row) {
    for (int k = 0; k < row->n_params; k++)
        if (row->params[k] != PT_OBJ)
            return false;
    return true;
}

static bool is_plain_bound(const Inst *v) { return type_is(v->type, TK_NONE) || type_is_small(v->type); }

/* Of a list, with bounds that run no Python code; a store: of a list, in one piece. */
static bool is_plain_list_span(const Inst *i, const Inst *item) {
    const Type *step = i->args.items[3]->type;
    bool plain = type_is(i->args.items[0]->type, TK_LIST) && is_plain_bound(i->args.items[1]) && is_plain_bound(i->args.items[2]);
    if (item)
        return plain && type_is(item->type, TK_LIST) && type_is(step, TK_NONE);
    return plain && (type_is(step, TK_NONE) || (type_is_small(step) && (step->lo > 0 || step->hi < 0)));
}

/* x[a:b:c], and storing to it: the slice object is made only for types of the program. */
static bool select_slicing(Inst *i, const Uses *u) {
    Inst *slice = i->args.items[1];
    if (!op_is(slice, OP_build_slice) || u->count[slice->id] != 1)
        return false;
    Inst *item = i->args.n > 2 ? i->args.items[2] : NULL;
    i->args.n = 1;
    for (int k = 0; k < 3; k++)
        ir_add_arg(i->block->func, i, slice->args.items[k]);
    if (item)
        ir_add_arg(i->block->func, i, item);
    bool plain = is_plain_list_span(i, item);
    select_row(i, prim_find_id(plain ? (item ? "list_setspan" : "list_getspan") : item ? "obj_setslice" : "obj_getslice"));
    drop_inst(slice);
    return true;
}

/* [v] * 16: a display, whose items are stored in line. */
static bool select_short_fill(Inst *i) {
    enum { SHORT = 16 };
    const Inst *times = i->args.items[1];
    Inst *v = i->args.items[0];
    if (!op_is(times, OP_const) || times->u.k->kind != K_INT || times->u.k->i < 1 || times->u.k->i > SHORT)
        return false;
    i->op = OP_build_list;
    i->cannot_raise = true;
    i->args.n = 0;
    for (int64_t k = 0; k < times->u.k->i; k++)
        ir_add_arg(i->block->func, i, v);
    return true;
}

static void select_inst(Inst *i, const Uses *u) {
    Op op = (Op)i->op;
    if ((op == OP_getitem || op == OP_setitem) && select_slicing(i, u))
        return;
    if (op == OP_iter && ir_uses_are(i->block->func, i, is_next, NULL)) {
        i->fast_iter = true;
        return;
    }
    if ((op == OP_truth && simplify_truth(i)) || select_array(i))
        return;
    const Prim *row = best_row(i);
    if (row && is_generic_row(row) && row->n_params == 2)
        row = prim_find_oper(op_info[op].name); /* messages name the operator as written */
    if (!row)
        return;
    if (op >= OP_lt && op <= OP_ge && is_generic_row(row) && row->result != PT_BOOL && fuse_comparison(i, u))
        return;
    row = better_row(row, i, i->args.items);
    Inst *first = i->args.items[0];
    if (strcmp(row->id, "list_mul") == 0 && op_is(first, OP_build_list) && first->args.n == 1 && u->count[first->id] == 1 && first->block == i->block) {
        i->args.items[0] = first->args.items[0]; /* [v] * n */
        drop_inst(first);
        if (select_short_fill(i))
            return;
        row = prim_find_id("list_fill");
    }
    select_row(i, row);
}

void select_rows(Func *f) {
    cfg_compute_preds(f);
    Uses u = compute_uses(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (has_rows((Op)i->op)) {
                select_inst(i, &u);
                if (next && !next->block) /* fused away */
                    next = f->blocks.items[b]->last;
            }
        }
}
