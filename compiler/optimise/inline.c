/* inline.c - bodies in place of calls (ordinary functions: inline_functions.c): a comprehension at its only call; and a generator that is made for
 * one loop and seen by nothing else, in that loop. There a yield becomes a jump to the loop's body, the
 * jump back to the loop's header goes on after the yield, a return is the loop's end:
 *
 *   header: next g [body(item)] [end]         header:  the generator's start ... [body(v)] ... [end]
 *   body:   ... jump header             ==>   resume:  what follows the yield
 *                                             body:    ... jump resume
 *
 * With several yields a number that the body carries along tells where to resume. What an exception
 * leaves is told by the scope of the copied instructions (InlineScope), so tracebacks stay as they are.
 * Needs direct calls; keeps types; adds blocks. */
#include "compiler/optimise/body.h"

enum { MAX_YIELDS = 6, MAX_GENERATOR = 600, MAX_SHARED_GENERATOR = 150, MAX_CALLER = 12000 };

/* A loop over a generator. */
typedef struct Consumer { Inst *next, *iter, *call; } Consumer;

static bool is_plain_generator(const Func *f) { return f->is_generator && !f->is_coroutine && !f->is_async_gen; }

/* The call that makes what v iterates over, if all on the way is used for nothing else. */
static Inst *made_for(const Func *f, Inst *v) {
    for (;;) {
        if (ir_count_uses(f, v) != 1)
            return NULL;
        if (op_is(v, OP_call_direct))
            return is_plain_generator(v->u.func) ? v : NULL;
        if (!op_is(v, OP_iter) && !op_is(v, OP_convert_type) && !op_is(v, OP_refine))
            return NULL;
        v = v->args.items[0];
    }
}

/* ---- Is each run of the loop given a fresh generator? */

/* Else a loop around it would find the generator of the last time. */
static bool is_fresh(Func *f, const Consumer *c) {
    return (c->call->block == c->next->block && c->next->edges[0].to->preds.n == 1) || edit_enters_fresh(f, c->next, c->call->block);
}

static bool is_back_edge(const Inst *next, const Block *from) { return cfg_dominates(next->edges[0].to, from); }

static bool starts_loop(const Inst *next) {
    const Inst *i = next->block->first;
    while (op_is(i, OP_param))
        i = i->next;
    for (int p = 0; i != next && p < next->block->preds.n; p++)
        if (is_back_edge(next, next->block->preds.items[p]))
            return false;
    return true;
}

static bool recognise(Func *f, Inst *next, Consumer *c) {
    *c = (Consumer){.next = next, .iter = next->args.items[0]};
    c->call = made_for(f, c->iter);
    if (!c->call || !body_can_be_inlined(f, c->call, next->scope) || !starts_loop(next))
        return false;
    const Func *g = c->call->u.func;
    int limit = g->n_direct_calls <= 1 ? MAX_GENERATOR : MAX_SHARED_GENERATOR;
    return body_yields(g) <= MAX_YIELDS && body_size(g) <= limit && is_fresh(f, c);
}

/* ---- Generators in their loops */

static Inst *constant(Inst *at, IrConst *k, const Type *type) {
    Inst *c = ir_insert_before(at, OP_const, at->pos, 0, NULL);
    c->u.k = k;
    c->type = type;
    return c;
}

/* What `yield` gives in a loop: None, as any object. */
static void replace_sent(Func *f, Inst *yield, Inst *at) {
    if (ir_count_uses(f, yield) == 0)
        return;
    Inst *none = constant(at, ir_const_simple(f->program, K_NONE), type_simple(f->program->types, TK_NONE));
    Inst *sent = ir_insert_before(at, OP_convert_type, at->pos, 1, &none);
    sent->type = yield->type;
    ir_replace_uses(f, yield, sent);
}

/* Jumps to `to` if the number is k; returns the block where it is not. */
static Block *test_state(Block *from, Inst *state, Inst *like, int k, Block *to) {
    Func *f = from->func;
    Block *no = ir_block_new(f);
    Inst *mark = ir_append(from, OP_unreachable, like->pos, 0, NULL);
    Inst *both[2] = {state, constant(mark, ir_const_int(f->program, k), type_int(f->program->types, k, k))};
    Inst *is = ir_insert_before(mark, OP_eq, like->pos, 2, both);
    is->type = type_simple(f->program->types, TK_BOOL);
    is->cannot_raise = true;
    Inst *branch = ir_insert_before(mark, OP_branch, like->pos, 1, &is);
    Block *targets[2] = {to, no};
    ir_set_edges(branch, 2, targets);
    ir_remove(mark);
    return no;
}

/* Yields jump to the loop's body, and `resume` to what follows them. */
static void connect_yields(Func *f, Body *b, Inst *next, Block *resume) {
    const Edge *edge = &next->edges[0];
    Block *target = edge->to;
    Inst *state = NULL;
    if (b->yields.n > 1) { /* a stop on the way that notes which it was */
        Block *stop = ir_block_new(f);
        Inst *item = ir_param_new(stop);
        item->type = target->first->type;
        state = ir_param_new(stop);
        state->type = type_int(f->program->types, 0, b->yields.n - 1);
        edit_jump(stop, next, target, item);
        edit_add_args(f, &stop->last->edges[0], &edge->args);
        target = stop;
    }
    Block *from = resume;
    for (int k = 0; k < b->yields.n; k++) {
        Inst *yield = b->yields.items[k], *value = yield->args.items[0];
        Block *before = yield->block, *rest = edit_split_before(yield->next);
        replace_sent(f, yield, rest->first);
        ir_remove(yield);
        edit_jump(before, yield, target, value);
        if (state)
            ir_edge_arg(f, &before->last->edges[0], constant(before->last, ir_const_int(f->program, k), type_int(f->program->types, k, k)));
        else
            edit_add_args(f, &before->last->edges[0], &edge->args);
        if (k == b->yields.n - 1)
            edit_jump(from, next, rest, NULL);
        else
            from = test_state(from, state, next, k, rest);
    }
    if (!b->yields.n)
        ir_append(resume, OP_unreachable, next->pos, 0, NULL);
}

static void connect_returns(Func *f, Body *b, const Edge *end) {
    for (int k = 0; k < b->returns.n; k++) {
        Inst *ret = b->returns.items[k];
        edit_jump(ret->block, ret, end->to, NULL);
        edit_add_args(f, &ret->block->last->edges[0], &end->args);
        ir_remove(ret);
    }
}

/* A block with parameters as those of the header, to which the back edges go. */
static Block *make_resume(Func *f, const Inst *next) {
    Block *header = next->block, *resume = ir_block_new(f);
    for (const Inst *p = header->first; op_is(p, OP_param); p = p->next)
        ir_param_new(resume)->type = p->type;
    for (int p = 0; p < header->preds.n; p++) {
        Block *from = header->preds.items[p];
        for (int e = 0; is_back_edge(next, from) && e < from->last->n_edges; e++)
            if (from->last->edges[e].to == header)
                from->last->edges[e].to = resume;
    }
    return resume;
}

static void drop_making(Inst *i, const Inst *call) {
    for (Inst *from;; i = from) {
        from = i->args.n ? i->args.items[0] : NULL;
        ir_drop_check(i);
        ir_remove(i);
        if (i == call)
            return;
    }
}

/* The header's parameters now have two definitions. */
static void repair_params(Func *f, Block *header, Block *resume) {
    if (resume->rpo < 0)
        return;
    VEC(Inst *) first = {0}, second = {0};
    for (Inst *p = header->first, *q = resume->first; op_is(p, OP_param); p = p->next, q = q->next) {
        vec_push(f->program->arena, &first, p);
        vec_push(f->program->arena, &second, q);
    }
    for (int k = 0; k < first.n; k++) {
        Inst *defs[2] = {first.items[k], second.items[k]};
        Repair r;
        repair_begin(&r, f, defs[0]->type);
        repair_uses(&r, defs, 2);
        repair_end(&r);
    }
}

static void inline_generator(Func *f, const Consumer *c) {
    Inst *next = c->next;
    Block *header = next->block;
    Block *resume = make_resume(f, next);
    Body b = {.f = f, .callee = c->call->u.func, .call = c->call, .scope = body_scope(f, next, c->call->u.func),
              .handler = next->n_edges > 2 ? &next->edges[2] : NULL};
    ir_remove(next);
    body_copy(&b);
    edit_jump(header, next, b.entry, NULL);
    connect_yields(f, &b, next, resume);
    connect_returns(f, &b, &next->edges[1]);
    drop_making(c->iter, c->call);
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    repair_params(f, header, resume);
    repair_dominance(f);
}

/* ---- Comprehensions at their calls */

static bool is_comprehension(const Func *g) { return (g->origin ? g->origin : g)->kind == FUNC_COMPREHENSION && !g->is_generator && g->n_direct_calls == 1; }

/* ---- The pass */

static bool inline_one_call(Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_call_direct) && is_comprehension(i->u.func) && body_can_be_inlined(f, i, i->scope)) {
                body_inline_call(f, i);
                return true;
            }
    return false;
}

/* Adds `by` for each call in f. */
static void count_calls(const Func *f, int by) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_call_direct))
                i->u.func->n_direct_calls += by;
}

void note_called_clones(Program *p) {
    for (int k = 0; k < p->funcs.n; k++)
        p->funcs.items[k]->n_direct_calls = 0;
    for (int k = 0; k < p->funcs.n; k++)
        if (p->funcs.items[k]->is_reachable)
            count_calls(p->funcs.items[k], 1);
    for (int k = 0; k < p->funcs.n; k++) {
        Func *f = p->funcs.items[k];
        f->was_called |= f->origin && !f->is_generic && f->origin->generic != f && f->n_direct_calls > 0;
    }
}

/* A clone that no call enters any more. The counts stay right. */
void drop_unused_clones(Program *p) {
    note_called_clones(p);
    for (bool changed = true; changed;) {
        changed = false;
        for (int k = 0; k < p->funcs.n; k++) {
            Func *f = p->funcs.items[k];
            if (!f->is_reachable || !f->was_called || f->n_direct_calls > 0)
                continue;
            f->is_reachable = false;
            count_calls(f, -1);
            changed = true;
        }
    }
}

static bool inline_one_generator(Func *f) {
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    for (int b = 0; b < f->blocks.n; b++) {
        Inst *last = f->blocks.items[b]->last;
        Consumer c;
        if (op_is(last, OP_next) && recognise(f, last, &c)) {
            inline_generator(f, &c);
            return true;
        }
    }
    return false;
}

bool inline_bodies(Func *f) {
    bool changed = false;
    while (f->n_insts < MAX_CALLER && inline_one_call(f))
        changed = true;
    while (f->n_insts < MAX_CALLER && inline_one_generator(f))
        changed = true;
    if (changed)
        edit_merge_blocks(f);
    return changed;
}
