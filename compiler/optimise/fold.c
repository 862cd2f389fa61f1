/* fold.c - a value whose type holds one value only is that constant: named numbers in modules and
 * classes, None given back by procedures. What makes it stays where it may raise or has effects.
 * Needs types; keeps control flow. */
#include "compiler/optimise/optimise.h"

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
