/* repair.c - SSA form after control flow has changed: a variable with several definitions gets block
 * parameters where they meet, made on demand from the uses (Braun et al., 2013, on finished blocks). */
#include "compiler/optimise/edit.h"

void repair_begin(Repair *r, Func *f, const Type *type) {
    *r = (Repair){.f = f, .type = type};
    r->at_start = ARENA_ARRAY(f->program->arena, Inst *, f->n_blocks + 1);
    r->at_end = ARENA_ARRAY(f->program->arena, Inst *, f->n_blocks + 1);
}

/* Where no definition has been passed: never used by a run of the program. */
static Inst *undefined(Repair *r) {
    if (r->undef)
        return r->undef;
    Inst *at = r->f->entry->first;
    while (op_is(at, OP_param))
        at = at->next;
    r->undef = ir_insert_before(at, OP_undef, at->pos, 0, NULL);
    r->undef->type = r->type;
    return r->undef;
}

static Inst *at_end(Repair *r, Block *b) { return r->at_end[b->id] ? r->at_end[b->id] : (r->at_end[b->id] = repair_at_start(r, b)); }

Inst *repair_at_start(Repair *r, Block *b) {
    if (r->at_start[b->id])
        return r->at_start[b->id];
    if (b == r->f->entry || b->preds.n == 0)
        return r->at_start[b->id] = undefined(r);
    if (b->preds.n == 1)
        return r->at_start[b->id] = repair_on_edge(r, b->preds.items[0], b->preds.items[0]->last->edges[0].to == b ? 0 : b->preds.items[0]->last->n_edges - 1);
    Inst *p = r->at_start[b->id] = ir_param_new(b);
    p->type = r->type;
    vec_push(r->f->program->arena, &r->params, p);
    for (int k = 0; k < r->f->blocks.n; k++) {
        Block *from = r->f->blocks.items[k];
        for (int e = 0; e < from->last->n_edges; e++)
            if (from->last->edges[e].to == b) {
                Inst *v = repair_on_edge(r, from, e);
                ir_edge_arg(r->f, &from->last->edges[e], v);
            }
    }
    return p;
}

/* A value that may not have come about does not exist along the handler's edge. */
Inst *repair_on_edge(Repair *r, Block *from, int edge) {
    Inst *t = from->last, *v = at_end(r, from);
    return op_is(t, OP_check) && edge == 1 && t->args.items[0] == v ? repair_at_start(r, from) : v;
}

static bool is_one_of(const Inst *v, Inst *const *defs, int n) {
    for (int k = 0; k < n; k++)
        if (defs[k] == v)
            return true;
    return false;
}

static Block *has_definition(Inst *const *defs, int n, const Block *b) {
    for (int k = 0; k < n; k++)
        if (defs[k]->block == b)
            return defs[k]->block;
    return NULL;
}

void repair_uses(Repair *r, Inst *const *defs, int n) {
    for (int k = 0; k < n; k++)
        r->at_end[defs[k]->block->id] = defs[k];
    for (int b = 0; b < r->f->blocks.n; b++) {
        Block *block = r->f->blocks.items[b];
        for (Inst *i = block->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (is_one_of(i->args.items[k], defs, n))
                    i->args.items[k] = has_definition(defs, n, block) ? at_end(r, block) : repair_at_start(r, block);
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (is_one_of(i->edges[e].args.items[k], defs, n)) {
                        Inst *v = repair_on_edge(r, block, e);
                        i->edges[e].args.items[k] = v;
                    }
        }
    }
}

/* ---- useless parameters */

static int place_of(const Inst *param) {
    int n = 0;
    for (const Inst *p = param->prev; p; p = p->prev)
        n++;
    return n;
}

static void remove_arg(Edge *e, int at) {
    for (int k = at; k + 1 < e->args.n; k++)
        e->args.items[k] = e->args.items[k + 1];
    e->args.n--;
}

/* The only value, besides itself, that comes in; or NULL. */
static Inst *only_argument(const Inst *param, int place) {
    Inst *only = NULL;
    const Block *b = param->block;
    for (int p = 0; p < b->preds.n; p++) {
        const Inst *t = b->preds.items[p]->last;
        for (int e = 0; e < t->n_edges; e++) {
            if (t->edges[e].to != b)
                continue;
            int at = place - (op_is(t, OP_next) && e == 0);
            Inst *v = at < 0 ? NULL : t->edges[e].args.items[at];
            if (!v || (v != param && only && v != only))
                return NULL;
            only = v != param ? v : only;
        }
    }
    return only;
}

void repair_remove_param(Func *f, Inst *param) {
    int place = place_of(param);
    Block *b = param->block;
    for (int k = 0; k < f->blocks.n; k++) {
        Inst *t = f->blocks.items[k]->last;
        for (int e = 0; e < t->n_edges; e++)
            if (t->edges[e].to == b)
                remove_arg(&t->edges[e], place - (op_is(t, OP_next) && e == 0));
    }
    for (Inst *p = param->next; p && op_is(p, OP_param); p = p->next)
        p->u.i--;
    ir_remove(param);
    b->n_params--;
}

static bool drop_if_useless(Func *f, Inst *param) {
    Inst *only = only_argument(param, place_of(param));
    if (!only)
        return false;
    repair_remove_param(f, param);
    ir_replace_uses(f, param, only);
    return true;
}

void repair_end(Repair *r) {
    for (bool changed = true; changed;) {
        changed = false;
        for (int k = 0; k < r->params.n; k++)
            if (r->params.items[k]->block)
                changed |= drop_if_useless(r->f, r->params.items[k]);
    }
}

/* ---- values that are used where their definition does not dominate */

static void note_use(Func *f, const Block *user, Inst *v, Map *broken) {
    if (v->block != user && !cfg_dominates(v->block, user) && !map_has(broken, v))
        map_set(broken, v, v);
    (void)f;
}

void repair_dominance(Func *f) {
    Map broken;
    map_init(&broken, f->program->arena);
    cfg_compute_dominators(f);
    for (int b = 0; b < f->blocks.n; b++) {
        Block *block = f->blocks.items[b];
        for (Inst *i = block->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                note_use(f, block, i->args.items[k], &broken);
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    note_use(f, block, i->edges[e].args.items[k], &broken);
        }
    }
    for (int k = 0; k < broken.n; k++) {
        Inst *v = broken.entries[k].value;
        Repair r;
        repair_begin(&r, f, v->type);
        repair_uses(&r, &v, 1);
        repair_end(&r);
    }
}
