/* body.c - copies a function's blocks into a caller: parameters become the call's arguments, the closure's
 * cells those of the function object made there, instructions get the scope of the copy, and what may
 * raise goes to the handler that covers the call. Yields are left to inline.c. */
#include "compiler/optimise/body.h"

int body_size(const Func *f) {
    int n = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            n++;
    return n;
}

int body_yields(const Func *g) {
    int n = 0;
    for (int b = 0; b < g->blocks.n; b++)
        for (const Inst *i = g->blocks.items[b]->first; i; i = i->next)
            n += op_is(i, OP_yield);
    return n;
}

/* ---- what cannot be copied */

/* Builtins that look at the frame that calls them. */
static bool asks_for_frame(const Inst *i) {
    static const char *const names[] = {"locals", "vars", "dir", "eval", "exec", "globals", "super", "_getframe", "__import__"};
    const Name *n = op_is(i, OP_load_global) ? i->u.global->name : op_is(i, OP_getattr) ? i->u.name : op_is(i, OP_call_method) ? i->u.method.name : NULL;
    for (size_t k = 0; n && k < sizeof names / sizeof *names; k++)
        if (name_is(n, names[k]))
            return true;
    return false;
}

static bool is_copyable(const Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        if (op_is(i->args.items[k], OP_self_func) && !op_is(i, OP_load_free))
            return false;
    switch (i->op) {
    case OP_catch: case OP_get_handled: case OP_set_handled: case OP_reraise: case OP_check:
    case OP_load_name: case OP_load_name_cell: case OP_store_name: case OP_del_name: case OP_import_star:
    case OP_yield_from: case OP_async_yield: case OP_get_awaitable: case OP_get_aiter: case OP_get_anext: case OP_call_super:
        return false;
    case OP_raise: /* a bare one looks at what is handled */
        return !op_is(i->args.items[0], OP_undef);
    }
    return !asks_for_frame(i);
}

/* Items of aggregates, and methods looked up, are used before the generator can be left. */
static bool used_at_once(const Inst *user) {
    const Inst *from = user->args.n ? user->args.items[0] : user;
    if (!op_is(user, OP_extract) && !op_is(from, OP_lookup_method))
        return true;
    if (from->block != user->block)
        return false;
    for (const Inst *i = from; i != user; i = i->next)
        if (op_is(i, OP_yield))
            return false;
    return true;
}

static bool is_recursive(const Func *f, const Func *callee, const InlineScope *at) {
    const Func *origin = callee->origin ? callee->origin : callee;
    if (origin == f || origin == f->origin)
        return true;
    for (; at; at = at->outer)
        if (at->func == origin)
            return true;
    return false;
}

bool body_can_be_inlined(const Func *f, const Inst *call, const InlineScope *at) {
    const Func *g = call->u.func;
    if (!g->is_reachable || g->is_coroutine || g->is_async_gen || g->kind == FUNC_MODULE || g->kind == FUNC_CLASSBODY || is_recursive(f, g, at))
        return false;
    bool has_function = call->args.n > g->params.n, several = body_yields(g) > 1;
    for (int b = 0; b < g->blocks.n; b++) {
        for (const Inst *i = g->blocks.items[b]->first; i; i = i->next) {
            if (!is_copyable(i) || (op_is(i, OP_self_func) && !has_function) || (several && !used_at_once(i)))
                return false;
            for (int e = 0; e < i->n_edges; e++) {
                if (i->edges[e].to == g->entry)
                    return false;
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (op_is(i->edges[e].args.items[k], OP_self_func))
                        return false;
            }
        }
    }
    return true;
}

/* ---- scopes */

const InlineScope *body_scope(Func *f, const Inst *place, const Func *callee) {
    InlineScope *s = ARENA_NEW(f->program->arena, InlineScope);
    *s = (InlineScope){.func = callee->origin ? callee->origin : callee, .outer = place->scope, .pos = place->pos, .anchor_left = place->anchor_left,
                       .anchor_right = place->anchor_right, .is_generator = callee->is_generator};
    return s;
}

/* A scope of the callee's own inlined instructions, with the copy's scope around it. */
static const InlineScope *rescope(Body *b, const InlineScope *old) {
    if (!old)
        return b->scope;
    for (int k = 0; k < b->old_scopes.n; k++)
        if (b->old_scopes.items[k] == old)
            return b->new_scopes.items[k];
    InlineScope *s = ARENA_NEW(b->f->program->arena, InlineScope);
    *s = *old;
    s->outer = rescope(b, old->outer);
    vec_push(b->f->program->arena, &b->old_scopes, old);
    vec_push(b->f->program->arena, &b->new_scopes, s);
    return s;
}

/* ---- the copy */

/* The function object's cell, where the function object is made in sight; else NULL. */
static Inst *known_cell(Body *b, const Inst *load) {
    Inst *made = op_is(load->args.items[0], OP_self_func) ? edit_origin(b->call->args.items[0]) : NULL;
    const Func *origin = b->callee->origin ? b->callee->origin : b->callee;
    return made && op_is(made, OP_make_function) && made->u.func == origin ? made->args.items[3 + load->u.i] : NULL;
}

static Inst *argument(const Body *b, const Inst *param) { return b->call->args.items[b->call->args.n - (int)b->callee->params.n + param->u.i]; }

static Inst *copy_inst(Body *b, const Inst *i, Block *to) {
    Inst *n = ir_append_copy(i, to);
    n->scope = rescope(b, i->scope);
    return n;
}

static void copy_blocks(Body *b, Inst **insts, Block **blocks) {
    const Func *g = b->callee;
    for (int k = 0; k < g->blocks.n; k++) {
        const Block *old = g->blocks.items[k];
        Block *nb = blocks[old->id] = ir_block_new(b->f);
        for (const Inst *i = old->first; i; i = i->next) {
            Inst *known = op_is(i, OP_load_free) ? known_cell(b, i) : NULL;
            if (old == g->entry && op_is(i, OP_param))
                insts[i->id] = argument(b, i);
            else if (op_is(i, OP_self_func))
                insts[i->id] = b->call->args.items[0];
            else
                insts[i->id] = known ? known : copy_inst(b, i, nb);
        }
        nb->n_params = old == g->entry ? 0 : old->n_params;
    }
}

static void copy_list(Arena *a, InstList *to, const InstList *from, Inst **insts) {
    for (int k = 0; k < from->n; k++)
        vec_push(a, to, insts[from->items[k]->id]);
}

static void copy_operands(Body *b, Inst **insts, Block **blocks) {
    Arena *a = b->f->program->arena;
    for (int k = 0; k < b->callee->blocks.n; k++)
        for (const Inst *i = b->callee->blocks.items[k]->first; i; i = i->next) {
            Inst *n = insts[i->id];
            if (n->scope == NULL || n->block != blocks[i->block->id]) /* an argument, a cell, the function */
                continue;
            copy_list(a, &n->args, &i->args, insts);
            n->edges = i->n_edges ? ARENA_ARRAY(a, Edge, i->n_edges) : NULL;
            n->n_edges = i->n_edges;
            for (int e = 0; e < i->n_edges; e++) {
                n->edges[e].to = blocks[i->edges[e].to->id];
                copy_list(a, &n->edges[e].args, &i->edges[e].args, insts);
            }
            if (op_is(n, OP_return))
                vec_push(a, &b->returns, n);
            else if (op_is(n, OP_yield))
                vec_push(a, &b->yields, n);
        }
}

/* Does what enters this block come from the poll of a loop inside a try? */
static bool is_behind_poll(const Func *f, int first, const Block *block) {
    for (int k = first; k < f->blocks.n; k++) {
        const Inst *t = f->blocks.items[k]->last;
        if (op_is(t, OP_check) && op_is(t->args.items[0], OP_poll) && t->edges[0].to == block)
            return true;
    }
    return false;
}

/* The turn of a copied loop ends with a poll of its own, since Ctrl-C must find the handler that covers the call. */
static void add_poll(Body *b, Inst *t, int edge) {
    Block *poll_block = ir_block_new(b->f);
    Inst *poll = ir_append(poll_block, OP_poll, t->pos, 0, NULL);
    poll->scope = t->scope;
    edit_jump(poll_block, t, t->edges[edge].to, NULL);
    edit_add_args(b->f, &poll_block->last->edges[0], &t->edges[edge].args);
    t->edges[edge] = (Edge){.to = poll_block};
}

/* Blocks are in reverse postorder: an edge back to an earlier one ends a turn. */
static void add_polls(Body *b, int first, int last) {
    bool *seen = ARENA_ARRAY(b->f->program->arena, bool, b->f->n_blocks + 1);
    for (int k = first; k < last; k++) {
        Inst *t = b->f->blocks.items[k]->last;
        seen[t->block->id] = true;
        for (int e = 0; e < t->n_edges; e++)
            if (seen[t->edges[e].to->id] && !is_behind_poll(b->f, first, t->block))
                add_poll(b, t, e);
    }
}

static void cover(Body *b, int first) {
    add_polls(b, first, b->f->blocks.n);
    int last = b->f->blocks.n;
    for (int k = first; k < last; k++)
        for (Inst *i = b->f->blocks.items[k]->first, *next; i; i = next) {
            next = i->next;
            if (!op_is(i, OP_yield)) /* nothing is thrown into it */
                edit_cover(b->f, i, b->handler);
        }
}

void body_copy(Body *b) {
    Arena *a = b->f->program->arena;
    Inst **insts = ARENA_ARRAY(a, Inst *, b->callee->n_insts + 1);
    Block **blocks = ARENA_ARRAY(a, Block *, b->callee->n_blocks + 1);
    int first = b->f->blocks.n;
    copy_blocks(b, insts, blocks);
    copy_operands(b, insts, blocks);
    b->entry = blocks[b->callee->entry->id];
    if (b->handler)
        cover(b, first);
}

void body_inline_call(Func *f, Inst *call) {
    Body b = {.f = f, .callee = call->u.func, .call = call, .scope = body_scope(f, call, call->u.func)};
    Gap gap = edit_cut_out(f, call);
    b.handler = gap.has_handler ? &gap.handler : NULL;
    body_copy(&b);
    edit_jump(gap.before, call, b.entry, NULL);
    for (int k = 0; k < b.returns.n; k++) {
        Inst *ret = b.returns.items[k];
        edit_jump(ret->block, ret, gap.after, ret->args.items[0]);
        ir_remove(ret);
    }
    cfg_order_blocks(f);
}
