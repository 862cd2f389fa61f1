/* edit.c - small changes of control flow: splitting blocks, taking an operation out, covering one by a handler. */
#include "compiler/optimise/edit.h"

Block *edit_split_before(Inst *at) {
    Block *from = at->block, *rest = ir_block_new(from->func);
    rest->first = at;
    rest->last = from->last;
    from->last = at->prev;
    if (at->prev)
        at->prev->next = NULL;
    else
        from->first = NULL;
    at->prev = NULL;
    for (Inst *i = at; i; i = i->next)
        i->block = rest;
    return rest;
}

static void copy_place(Inst *to, const Inst *from) {
    to->scope = from->scope;
    to->anchor_left = from->anchor_left;
    to->anchor_right = from->anchor_right;
}

void edit_jump(Block *from, const Inst *like, Block *to, Inst *arg) {
    Inst *jump = ir_append(from, OP_jump, like->pos, 0, NULL);
    copy_place(jump, like);
    Edge *e = ir_set_edges(jump, 1, &to);
    if (arg)
        ir_edge_arg(from->func, e, arg);
}

void edit_add_args(Func *f, Edge *e, const InstList *args) {
    for (int k = 0; k < args->n; k++)
        ir_edge_arg(f, e, args->items[k]);
}

Gap edit_cut_out(Func *f, Inst *i) {
    Inst *check = i->next && op_is(i->next, OP_check) && i->next->args.items[0] == i ? i->next : NULL;
    Gap g = {.before = i->block};
    if (check) {
        g.handler = check->edges[1];
        g.has_handler = true;
        g.after = ir_block_new(f);
        edit_jump(g.after, check, check->edges[0].to, NULL);
        edit_add_args(f, &g.after->last->edges[0], &check->edges[0].args);
        ir_remove(check);
    } else {
        g.after = edit_split_before(i->next);
    }
    g.result = ir_param_new(g.after);
    g.result->type = i->type;
    ir_replace_uses(f, i, g.result);
    ir_remove(i);
    return g;
}

static void add_edge(Func *f, Inst *t, const Edge *handler) {
    Edge *old = t->edges;
    int n = t->n_edges;
    Block **targets = ARENA_ARRAY(f->program->arena, Block *, n + 1);
    for (int k = 0; k < n; k++)
        targets[k] = old[k].to;
    targets[n] = handler->to;
    ir_set_edges(t, n + 1, targets);
    for (int k = 0; k < n; k++)
        t->edges[k].args = old[k].args;
    edit_add_args(f, &t->edges[n], &handler->args);
}

void edit_cover(Func *f, Inst *i, const Edge *handler) {
    if (!inst_may_raise(i) || inst_handler(i))
        return;
    if (inst_is_terminator(i)) {
        add_edge(f, i, handler);
        return;
    }
    Block *rest = edit_split_before(i->next);
    Inst *check = ir_append(i->block, OP_check, i->pos, 1, &i);
    copy_place(check, i);
    Block *both[2] = {rest, handler->to};
    ir_set_edges(check, 2, both);
    edit_add_args(f, &check->edges[1], &handler->args);
}

static bool reaches(Block *from, const Block *barrier, const Block *goal, char *seen) {
    if (from == barrier || seen[from->id])
        return false;
    if (from == goal)
        return true;
    seen[from->id] = 1;
    for (int e = 0; e < from->last->n_edges; e++)
        if (reaches(from->last->edges[e].to, barrier, goal, seen))
            return true;
    return false;
}

bool edit_is_user(const Inst *user, int operand, const void *only) { return user == only; }

bool edit_enters_fresh(Func *f, const Inst *next, const Block *maker) {
    const Block *header = next->block, *body = next->edges[0].to;
    if (body->preds.n != 1)
        return false;
    for (int p = 0; p < header->preds.n; p++) {
        Block *from = header->preds.items[p];
        if (cfg_dominates(body, from) || from == maker)
            continue;
        for (int e = 0; e < next->n_edges; e++)
            if (reaches(next->edges[e].to, maker, from, ARENA_ARRAY(f->program->arena, char, f->n_blocks + 1)))
                return false;
    }
    return true;
}

static void absorb(Func *f, Block *a, Block *b) {
    Edge edge = a->last->edges[0];
    ir_remove(a->last);
    for (int k = 0; k < edge.args.n; k++) {
        Inst *param = b->first, *arg = edge.args.items[k];
        ir_remove(param);
        ir_replace_uses(f, param, arg);
        for (int j = k + 1; j < edge.args.n; j++)
            if (edge.args.items[j] == param)
                edge.args.items[j] = arg;
    }
    for (Inst *i = b->first; i; i = i->next)
        i->block = a;
    b->first->prev = a->last;
    if (a->last)
        a->last->next = b->first;
    else
        a->first = b->first;
    a->last = b->last;
    b->first = b->last = NULL;
    b->n_params = 0;
}

void edit_merge_blocks(Func *f) {
    cfg_order_blocks(f);
    for (int k = 0; k < f->blocks.n; k++) {
        Block *a = f->blocks.items[k];
        while (a->last && op_is(a->last, OP_jump)) {
            Block *b = a->last->edges[0].to;
            if (b == a || b == f->entry || b->preds.n != 1)
                break;
            absorb(f, a, b);
        }
    }
    cfg_order_blocks(f);
}

Inst *edit_origin(Inst *v) {
    while (op_is(v, OP_convert_type) || op_is(v, OP_refine))
        v = v->args.items[0];
    return v;
}
