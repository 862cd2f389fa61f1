/* classcells.c - zero-argument super() reads the __class__ cell; where the class is known and the call
 * was resolved, nothing needs the cell, and the function need not have its function object.
 * Needs types; keeps control flow. */
#include "compiler/optimise/optimise.h"

/* Does the direct call read defaults from the function object? (Parameters given by keyword count as missing.) */
static bool reads_defaults(const Inst *call, const Func *target) {
    int n_kw = call->u.method.kwnames ? call->u.method.kwnames->n : 0, given = call->args.n - 1 - n_kw;
    for (int k = given; k < target->params.n; k++)
        if (target->params.items[k].has_default && !(target->origin->default_consts && target->origin->default_consts[k]))
            return true;
    return false;
}

static bool keeps_class(const Inst *call) { return call->target->kind == TARGET_NOTHING ? false : call->target->clone->super_needs || reads_defaults(call, call->target->clone); }

/* A use of the function object that stays: anything but the class of a super() call that drops it. */
static bool use_stays(const Inst *use, const Inst *value) {
    if (op_is(use, OP_check))
        return false;
    if (op_is(value, OP_self_func))
        return !op_is(use, OP_load_free);
    if (op_is(value, OP_load_free))
        return !(op_is(use, OP_load_cell) && use->u.name && name_is(use->u.name, "__class__") && type_is(use->type, TK_CLASS));
    return !(op_is(use, OP_call_super) && use->target && use->args.items[0] == value && !keeps_class(use));
}

static bool object_stays(const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++) {
                const Inst *v = i->args.items[k];
                bool watched = op_is(v, OP_self_func) || op_is(v, OP_load_free) || (op_is(v, OP_load_cell) && v->u.name && name_is(v->u.name, "__class__"));
                if (watched && use_stays(i, v))
                    return true;
            }
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (op_is(i->edges[e].args.items[k], OP_self_func) || op_is(i->edges[e].args.items[k], OP_load_free) || op_is(i->edges[e].args.items[k], OP_load_cell))
                        return true;
        }
    return false;
}

/* Which functions will still want their function object when the class cells are gone: only rises. */
void note_super_uses(Program *p) {
    for (bool changed = true; changed;) {
        changed = false;
        for (int k = 0; k < p->funcs.n; k++) {
            Func *f = p->funcs.items[k];
            if (f->is_reachable && !f->super_needs && object_stays(f))
                f->super_needs = changed = true;
        }
    }
}

bool remove_class_cells(Func *f) {
    bool changed = false;
    for (int b = 0; b < f->blocks.n; b++) {
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            bool of_class = op_is(i, OP_load_cell) && i->u.name && name_is(i->u.name, "__class__") && type_is(i->type, TK_CLASS);
            if (of_class) {
                i->cannot_raise = true; /* the cell is filled before an instance can exist */
                changed = true;
            }
            if (!op_is(i, OP_call_super) || !i->target || keeps_class(i))
                continue;
            Inst *undef = ir_insert_before(i, OP_undef, i->pos, 0, NULL);
            undef->type = type_simple(f->program->types, TK_UNDEF);
            i->args.items[0] = undef; /* the class is in the target already */
            changed = true;
        }
    }
    return changed;
}

void note_function_uses(Program *p) {
    for (int k = 0; k < p->funcs.n; k++) {
        Func *f = p->funcs.items[k];
        if (!f->is_reachable)
            continue;
        f->needs_function = false;
        for (int b = 0; b < f->blocks.n && !f->needs_function; b++)
            for (Inst *i = f->blocks.items[b]->first; i && !f->needs_function; i = i->next)
                f->needs_function = op_is(i, OP_self_func);
    }
}
