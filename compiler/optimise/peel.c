/* peel.c - loops whose first turn is done apart, because from the second on more is known about what they carry: a list is
 * one that the turn before made (then lists.c can take it apart), an int, read from somewhere, was brought into
 * a range by the turn before (`seed = seed * 69069 & 0xffff`), so that it needs no test for big ints any more.
 * Needs types; keeps types; adds blocks. */
#include "compiler/optimise/unroll.h"

enum { MAX_PEELED = 400, MAX_FUNCTION = 8000 };

/* Iterators want one loop for themselves. */
static bool walks_from_outside(const Func *f, const Loop *l) {
    for (int b = 0; b < f->blocks.n; b++) {
        const Inst *t = f->blocks.items[b]->last;
        if (in_loop(l, f->blocks.items[b]) && op_is(t, OP_next) && !in_loop(l, t->args.items[0]->block))
            return true;
    }
    return false;
}

/* ---- lists */

/* Is it used for nothing but items known by number, and passed on? */
static bool only_items(const Uses *uses, const Inst *v, int length) {
    const UseList *l = &uses->of[v->id];
    int64_t k;
    for (int u = 0; u < l->n; u++) {
        const Inst *i = l->items[u].user;
        bool item = (op_is(i, OP_getitem) || op_is(i, OP_setitem)) && l->items[u].at == 0 && constant_int(i->args.items[1], &k) && k >= -length && k < length;
        if (l->items[u].edge < 0 && !op_is(i, OP_check) && !item)
            return false;
    }
    return true;
}

/* Is what the loop passes to that parameter a list made in it, of one length, while the first turn gets another? */
static bool is_fresh_each_turn(const Uses *uses, const Turns *t, const Inst *param, int place) {
    int length = -1, n;
    bool other = false;
    for (int p = 0; p < t->header->preds.n; p++) {
        const Block *from = t->header->preds.items[p];
        for (int e = 0; e < from->last->n_edges; e++) {
            int at = place - (op_is(from->last, OP_next) && e == 0);
            if (from->last->edges[e].to != t->header || at < 0)
                continue;
            Inst *v = edit_origin(from->last->edges[e].args.items[at]);
            bool made = in_loop(t->loop, v->block) && group_is_made(v, &n) && only_items(uses, v, n);
            if (in_loop(t->loop, from) && (!made || (length >= 0 && n != length)))
                return false;
            length = in_loop(t->loop, from) ? n : length;
            other |= !in_loop(t->loop, from) && !group_is_made(v, &(int){0}) && group_length(uses, v) < 0;
        }
    }
    return other && length > 0 && only_items(uses, param, length);
}

/* Once the first turn is done apart, is a list that the loop carries always one made here? */
bool peel_gives_lists(const Uses *uses, const Turns *t) {
    int place = 0;
    if (walks_from_outside(uses->f, t->loop))
        return false;
    for (Inst *p = t->header->first; op_is(p, OP_param); p = p->next, place++)
        if (type_is(p->type, TK_LIST) && is_fresh_each_turn(uses, t, p, place))
            return true;
    return false;
}

/* ---- ints */

static bool is_arithmetic(const Inst *i) { return i->op >= OP_add && i->op <= OP_ge && type_is(i->args.items[0]->type, TK_INT) && type_is(i->args.items[1]->type, TK_INT); }

static bool is_reckoned_with(const Uses *uses, const Turns *t, const Inst *v) {
    const UseList *l = &uses->of[v->id];
    for (int k = 0; k < l->n; k++)
        if (l->items[k].edge < 0 && in_loop(t->loop, l->items[k].user->block) && is_arithmetic(l->items[k].user))
            return true;
    return false;
}

/* Has it a range when it comes from the turn before, but none at first? */
static bool settles(const Uses *uses, const Turns *t, const Inst *param, int place) {
    bool unknown = false;
    for (int p = 0; p < t->header->preds.n; p++) {
        const Block *from = t->header->preds.items[p];
        for (int e = 0; e < from->last->n_edges; e++) {
            int at = place - (op_is(from->last, OP_next) && e == 0);
            if (from->last->edges[e].to != t->header || at < 0)
                continue;
            const Inst *v = from->last->edges[e].args.items[at];
            if (in_loop(t->loop, from) && (v == param || !type_is_i64(v->type)))
                return false;
            unknown |= !in_loop(t->loop, from) && !type_is_i64(v->type);
        }
    }
    return unknown && is_reckoned_with(uses, t, param);
}

static bool has_settling(const Uses *uses, const Turns *t) {
    int place = 0;
    for (const Inst *p = t->header->first; op_is(p, OP_param); p = p->next, place++)
        if (type_is(p->type, TK_INT) && !type_is_i64(p->type) && settles(uses, t, p, place))
            return true;
    return false;
}

static bool peel_one(Func *f) {
    LoopList loops = lowered_loops(f);
    if (!loops.n)
        return false;
    Uses uses = uses_compute(f);
    for (int k = 0; k < loops.n; k++) {
        const Loop *l = loops.items[k];
        Turns t = {.loop = l, .header = l->header, .peels = true};
        if (unroll_has_inner(&loops, l) || (!f->runs_often && !l->parent) || !has_settling(&uses, &t) || walks_from_outside(f, l) || unroll_size(f, l) > MAX_PEELED)
            continue;
        unroll_copy(f, &t);
        return true;
    }
    return false;
}

bool peel_loops(Func *f) {
    bool changed = false;
    if (is_resumable(f) || f->n_insts > MAX_FUNCTION)
        return false;
    for (int k = 0; k < 4 && peel_one(f); k++) {
        fold_arithmetic(f);
        edit_merge_blocks(f);
        retype_values(f);
        changed = true;
    }
    return changed;
}
