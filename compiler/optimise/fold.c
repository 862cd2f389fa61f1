/* fold.c - a value whose type holds one value only is that constant: named numbers in modules and
 * classes, None given back by procedures. What makes it stays where it may raise or has effects.
 * Needs types; keeps control flow.
 * And arithmetic of known ints, with the branches that it decides, for unroll.c. */
#include "compiler/optimise/unroll.h"

/* The constant that every value of the type is, or NULL. */
static IrConst *only_value(Program *p, const Type *t) {
    if (type_is(t, TK_INT) && t->lo == t->hi && t->lo != RANGE_MIN && t->lo != RANGE_MAX)
        return ir_const_int(p, t->lo);
    if (type_known_bool(t) >= 0)
        return ir_const_simple(p, type_known_bool(t) ? K_TRUE : K_FALSE);
    return type_is(t, TK_NONE) ? ir_const_simple(p, K_NONE) : NULL;
}

/* A class attribute that the class body stores on every path is there. */
static void note_class_attribute(Inst *i) {
    if (op_is(i, OP_getattr) && i->target && i->target->kind == TARGET_CLASS_ATTR)
        i->cannot_raise = true;
}

static Inst *place_after(Inst *i) {
    Inst *next = i->next;
    while (next && op_is(next, OP_param))
        next = next->next;
    return next;
}

static bool is_foldable(const Inst *i) {
    if (!op_info[i->op].result || inst_is_terminator(i) || op_is(i, OP_const) || op_is(i, OP_undef))
        return false;
    return !i->next || !op_is(i->next, OP_check) || i->cannot_raise; /* behind a check its value belongs to the normal edge */
}

static void count_uses(Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            i->n_uses = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                i->args.items[k]->n_uses += !op_is(i, OP_check);
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    i->edges[e].args.items[k]->n_uses++;
        }
}

bool fold_constants(Func *f) {
    Program *p = f->program;
    bool changed = false;
    count_uses(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            note_class_attribute(i);
            IrConst *k = is_foldable(i) && i->n_uses ? only_value(p, i->type) : NULL;
            Inst *at = k ? place_after(i) : NULL;
            if (!at || op_is(at, OP_check))
                continue;
            Inst *c = ir_insert_before(at, OP_const, i->pos, 0, NULL);
            c->u.k = k;
            c->type = i->type;
            ir_replace_uses(f, i, c);
            changed = true;
        }
    return changed;
}

/* ---- arithmetic */

static const int64_t far = (int64_t)1 << 60;

/* a op b, if it does not raise and is small. */
static bool compute(Op op, int64_t a, int64_t b, int64_t *r) {
    bool ok = true;
    switch (op) {
    case OP_add: case OP_iadd: ok = !__builtin_add_overflow(a, b, r); break;
    case OP_sub: case OP_isub: ok = !__builtin_sub_overflow(a, b, r); break;
    case OP_mul: case OP_imul: ok = !__builtin_mul_overflow(a, b, r); break;
    case OP_and: case OP_iand: *r = a & b; break;
    case OP_or: case OP_ior: *r = a | b; break;
    case OP_xor: case OP_ixor: *r = a ^ b; break;
    case OP_lshift: case OP_ilshift: /* as a product */
        ok = b >= 0 && b < 60 && !__builtin_mul_overflow(a, (int64_t)1 << b, r);
        break;
    case OP_rshift: case OP_irshift:
        *r = a >> (b < 63 ? b : 63);
        ok = b >= 0;
        break;
    case OP_floordiv: case OP_ifloordiv: case OP_mod: case OP_imod: {
        if (b == 0 || a < -far || a > far)
            return false;
        int64_t m = a % b;
        bool below = m != 0 && (m < 0) != (b < 0);
        *r = op == OP_mod || op == OP_imod ? m + (below ? b : 0) : a / b - below;
        break;
    }
    default: return false;
    }
    return ok && *r > -far && *r < far;
}

static bool compute_test(Op op, int64_t a, int64_t b, bool *r) {
    switch (op) {
    case OP_lt: *r = a < b; break;
    case OP_le: *r = a <= b; break;
    case OP_gt: *r = a > b; break;
    case OP_ge: *r = a >= b; break;
    case OP_eq: *r = a == b; break;
    case OP_ne: *r = a != b; break;
    default: return false;
    }
    return true;
}

static void become(Inst *i, IrConst *k, const Type *type) {
    ir_drop_check(i);
    i->op = OP_const;
    i->args.n = 0;
    i->u.k = k;
    i->type = type;
    i->target = NULL;
    i->cannot_raise = true;
}

static void become_bool(Inst *i, bool value) {
    Program *p = i->block->func->program;
    become(i, ir_const_simple(p, value ? K_TRUE : K_FALSE), type_bool(p->types, value));
}

static bool fold_inst(Inst *i) {
    Program *p = i->block->func->program;
    int64_t a, b, r;
    bool holds;
    if (i->args.n == 0 || op_is(i, OP_const))
        return false;
    int known = type_known_bool(i->args.items[0]->type);
    if ((op_is(i, OP_truth) || op_is(i, OP_not)) && known >= 0) {
        become_bool(i, op_is(i, OP_truth) ? known : !known);
        return true;
    }
    if (!constant_int(i->args.items[0], &a))
        return false;
    if ((op_is(i, OP_convert_type) || op_is(i, OP_refine)) && type_may_be(i->type, TK_INT)) {
        become(i, ir_const_int(p, a), i->args.items[0]->type);
        return true;
    }
    if (op_is(i, OP_truth)) {
        become_bool(i, a != 0);
        return true;
    }
    if (i->args.n != 2 || !constant_int(i->args.items[1], &b))
        return false;
    if (compute_test((Op)i->op, a, b, &holds))
        become_bool(i, holds);
    else if (compute((Op)i->op, a, b, &r))
        become(i, ir_const_int(p, r), type_int(p->types, r, r));
    else
        return false;
    return true;
}

static bool decide_branch(Inst *branch) {
    int known = op_is(branch, OP_branch) ? type_known_bool(branch->args.items[0]->type) : -1;
    if (known < 0)
        return false;
    branch->edges[0] = branch->edges[known ? 0 : 1];
    branch->n_edges = 1;
    branch->op = OP_jump;
    branch->args.n = 0;
    return true;
}

bool fold_arithmetic(Func *f) {
    bool changed = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            changed |= op_is(i, OP_branch) ? decide_branch(i) : fold_inst(i);
    return changed;
}

/* ---- refinements that say nothing new */

bool drop_refinements(Func *f) {
    bool changed = false;
    lowered_forget(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if ((!op_is(i, OP_refine) && !op_is(i, OP_convert_type)) || i->type != i->args.items[0]->type || !i->type)
                continue;
            i->info = i->args.items[0];
            ir_remove(i);
            changed = true;
        }
    if (changed)
        lowered_replace(f);
    return changed;
}
