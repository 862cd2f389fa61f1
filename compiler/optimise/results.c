/* results.c - functions that return several values. A tuple that a function makes only to return it, and that all its callers take apart at
 * once, need not be made: the function hands over the items one by one. Of a clone that only direct calls enter,
 * which returns displays (or constants) of one length, and whose calls are used for nothing but items known by number. It then has
 * that many results (Func.n_results), its calls are aggregates, and their items are extracted.
 * note_split_results chooses the functions, split_results rewrites returns and calls. Needs expanded accesses; keeps types and blocks. */
#include "compiler/optimise/edit.h"
#include "compiler/optimise/lowered.h"

enum { MAX_RESULTS = 4 };

/* ---- choosing */

static bool may_have_several(const Func *f) {
    const Type *t = f->return_type;
    return f->origin && !f->is_generic && f->kind == FUNC_FUNCTION && !is_resumable(f) && f->return_repr == REPR_VALUE && type_is(t, TK_TUPLE) &&
           t->n_items > 1 && t->n_items <= MAX_RESULTS;
}

static bool is_display(Inst *v, int n) {
    v = edit_origin(v);
    return op_is(v, OP_build_tuple) ? v->args.n == n : op_is(v, OP_const) && v->u.k->kind == K_TUPLE && v->u.k->n_items == n;
}

static bool returns_displays(const Func *f) {
    for (int b = 0; b < f->blocks.n; b++) {
        const Inst *t = f->blocks.items[b]->last;
        if (op_is(t, OP_return) && !is_display(t->args.items[0], f->return_type->n_items))
            return false;
    }
    return true;
}

static Func *several(const Inst *v) { return op_is(v, OP_call_direct) && v->u.func->n_results > 1 ? v->u.func : NULL; }

/* The number of the item that is read, if it is known; or -1. */
static int64_t item_number(const Inst *read) {
    const Inst *index = read->args.items[1];
    if (op_is(index, OP_item_index)) /* its check goes when nothing needs its value any more */
        index = index->args.items[1];
    int64_t k = op_is(index, OP_const) && index->u.k->kind == K_INT ? index->u.k->i : -1;
    return k < read->args.items[0]->type->n_items ? k : -1;
}

static bool takes_item(const Inst *user, int k) { return op_is(user, OP_check) || (k == 0 && is_row(user, "tuple_item") && item_number(user) >= 0); }

/* Calls whose tuple is wanted as one: their functions go on making it. */
static void drop_wanted_whole(const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (several(i->args.items[k]) && !takes_item(i, k))
                    i->args.items[k]->u.func->n_results = 1;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (several(i->edges[e].args.items[k]))
                        i->edges[e].args.items[k]->u.func->n_results = 1;
        }
}

void note_split_results(Program *p) {
    for (int k = 0; k < p->funcs.n; k++) {
        Func *f = p->funcs.items[k];
        f->n_results = !p->collecting.n && f->is_reachable && may_have_several(f) && returns_displays(f) ? f->return_type->n_items : 1;
    }
    for (int k = 0; k < p->funcs.n; k++)
        if (p->funcs.items[k]->is_reachable)
            drop_wanted_whole(p->funcs.items[k]);
}

/* ---- rewriting */

static Inst *item_of(Inst *display, int k, Inst *at) {
    if (op_is(display, OP_build_tuple))
        return display->args.items[k];
    Inst *c = ir_insert_before(at, OP_const, at->pos, 0, NULL);
    c->u.k = display->u.k->items[k];
    c->repr = REPR_VALUE;
    c->type = display->type && display->type->n_items > k ? display->type->items[k] : NULL;
    return c;
}

static void return_items(Func *f, Inst *ret) {
    Inst *display = edit_origin(ret->args.items[0]);
    ret->args.items[0] = item_of(display, 0, ret);
    for (int k = 1; k < f->n_results; k++)
        ir_add_arg(f, ret, item_of(display, k, ret));
}

static void extract_item(Inst *i) {
    int64_t k = item_number(i);
    i->op = OP_extract;
    i->args.n = 1;
    i->u.i = k;
    i->cannot_raise = true;
}

bool split_results(Func *f, const Effects *fx) {
    bool changed = false;
    (void)fx;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            bool returns = op_is(i, OP_return) && f->n_results > 1, takes = is_row(i, "tuple_item") && several(i->args.items[0]);
            if (returns)
                return_items(f, i);
            else if (takes)
                extract_item(i);
            else if (several(i))
                i->repr = REPR_AGG;
            changed = changed || returns || takes;
        }
    if (changed)
        remove_dead(f);
    return changed;
}
