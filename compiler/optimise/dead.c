/* dead.c - unused values whose making has no effect, and unreachable blocks.
 * Needs nothing; keeps types. */
#include "compiler/ir/prim.h"
#include "compiler/optimise/optimise.h"

/* type(x) */
static bool is_type_query(const Inst *call) {
    return call->target->kind == TARGET_BUILTIN && !strcmp(call->target->builtin, "type") && call->args.n == 2 && !call->u.kwnames;
}

/* Operations without effect although they are not pure in the sense of value numbering. */
static bool is_removable(const Inst *i) {
    if (inst_is_terminator(i) || op_is(i, OP_param) || !op_info[i->op].result)
        return false;
    if (op_info[i->op].flags & OPF_P)
        return true;
    if (op_is(i, OP_call) && i->target && (i->target->kind == TARGET_SUPER || is_type_query(i)))
        return true;
    switch (i->op) {
    case OP_build_tuple: case OP_build_list: case OP_build_slice: case OP_new_cell: case OP_make_function:
        return true;
    case OP_new_object: return !i->u.cls->has_finaliser; /* its end can be seen */
    case OP_prim:
        return !inst_may_raise(i) && (i->u.prim->effect & (EFFECT_WRITE | EFFECT_IO | EFFECT_RUNS_PY)) == 0;
    case OP_convert: case OP_item_index: case OP_unpack_index:
    case OP_load_cell: case OP_check_local: case OP_getattr: case OP_field_load:
        return i->cannot_raise;
    case OP_load_global: /* a builtin is there */
        return i->cannot_raise || type_is(i->type, TK_BUILTIN);
    default:
        return false;
    }
}

static void count_uses(Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            i->n_uses = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                i->args.items[k]->n_uses++;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    i->edges[e].args.items[k]->n_uses++;
        }
}

static bool remove_unused(Func *f) {
    bool changed = false;
    count_uses(f);
    for (int b = f->blocks.n - 1; b >= 0; b--) {
        for (Inst *i = f->blocks.items[b]->last, *prev; i; i = prev) {
            prev = i->prev;
            if (i->n_uses || !is_removable(i))
                continue;
            for (int k = 0; k < i->args.n; k++)
                i->args.items[k]->n_uses--;
            ir_remove(i);
            changed = true;
        }
    }
    return changed;
}

bool remove_dead(Func *f) {
    bool changed = false;
    cfg_order_blocks(f);
    while (remove_unused(f))
        changed = true;
    return changed;
}

bool remove_dead_lowered(Func *f, const Effects *fx) {
    (void)fx;
    return remove_dead(f);
}

bool remove_dead_again(Func *f) { return remove_dead(f); }
bool remove_dead_inlined(Func *f) { return remove_dead(f); }
