/* loops.c - `for i in range(...)` becomes a counted loop: the iterator is replaced by an int64_t counter,
 * an added parameter of the loop's header. A stop beyond int64_t is clamped: no loop gets there.
 * Needs types; keeps them; adds no blocks. */
#include "compiler/optimise/edit.h"

typedef struct Counted {
    Inst *next;            /* the terminator `next` */
    Inst *iter, *call;     /* its iterator, made from this call of range */
    Inst *start, *stop;    /* NULL start: 0 */
    int64_t step;          /* 0: not known, but positive: */
    Inst *step_value;
} Counted;

static const int64_t far = (int64_t)1 << 60;

static Inst *insert(Inst *at, Op op, int n, Inst **args, const Type *type) {
    Inst *i = ir_insert_before(at, op, at->pos, n, args);
    i->type = type;
    i->cannot_raise = true;
    return i;
}

static Inst *insert_int(Inst *at, int64_t value) {
    Inst *c = insert(at, OP_const, 0, NULL, type_int(at->block->func->program->types, value, value));
    c->u.k = ir_const_int(at->block->func->program, value);
    return c;
}

static bool constant_step(const Inst *v, int64_t *step) {
    *step = v->type ? v->type->lo : 0;
    return type_is(v->type, TK_INT) && v->type->lo == v->type->hi && *step != 0 && *step >= -65536 && *step <= 65536;
}

/* Is this `next` over range(...) with a start that counts, used nowhere else? */
static bool recognise(Func *f, Inst *next, Counted *c) {
    Inst *iter = next->args.items[0];
    if (!op_is(iter, OP_iter) || iter->block == next->block || !type_is(iter->args.items[0]->type, TK_RANGE))
        return false;
    Inst *call = iter->args.items[0];
    bool is_range = op_is(call, OP_call) && call->target && call->target->kind == TARGET_BUILTIN && !strcmp(call->target->builtin, "range");
    if (!is_range || ir_count_uses(f, iter) != 1 || ir_count_uses(f, call) != 1)
        return false;
    int n = call->args.n - 1;
    Inst **a = call->args.items + 1;
    *c = (Counted){.next = next, .iter = iter, .call = call, .step = 1};
    c->stop = n == 1 ? a[0] : a[1];
    c->start = n == 1 ? NULL : a[0];
    if (n == 3 && !constant_step(a[2], &c->step)) {
        c->step = 0;
        c->step_value = a[2];
        if (!type_is(a[2]->type, TK_INT) || a[2]->type->lo < 1 || a[2]->type->lo == RANGE_MIN)
            return false;
    }
    const Type *item = call->type->elem;
    if (!type_is_i64(item) || item->lo < -2 * far + 65536 || item->hi > 2 * far - 65536) /* no counter */
        return false;
    if (c->step_value && item->hi > far)
        return false;
    bool counts = !c->start || (type_is(c->start->type, TK_INT) && c->start->type->lo >= -far && c->start->type->hi <= far);
    return counts && (type_is(c->stop->type, TK_INT) || n == 1);
}

/* The stop as an int64_t. Of unknown type: the range object checks it, and holds it as an int. */
static Inst *stop_value(Counted *c, Inst *at) {
    TypeTable *types = at->block->func->program->types;
    Inst *stop = c->stop;
    if (!type_is(stop->type, TK_INT)) {
        stop = insert(at, OP_getattr, 1, &c->call, type_simple(types, TK_INT));
        stop->u.name = name_intern(at->block->func->program->names, "stop", -1);
    }
    if (stop->type->lo >= -far && stop->type->hi <= far)
        return stop;
    return insert(at, OP_clamp_i64, 1, &stop, type_int(types, -2 * far, 2 * far - 1));
}

static Inst *step_value(const Counted *c, Inst *at) {
    const Type *t = c->step_value->type;
    if (t->hi <= far)
        return c->step_value;
    Inst *step = c->step_value;
    return insert(at, OP_clamp_step, 1, &step, type_int(at->block->func->program->types, t->lo < far ? t->lo : far, far));
}

static Inst *add_counter(Block *header, const Type *type) {
    Inst *p = ir_param_new(header);
    p->type = type;
    p->u.i = header->n_params - 1;
    return p;
}

/* Back edges come from what the body's first block dominates; others enter the loop. */
static void pass_counter(Func *f, Block *header, const Block *body, Inst *start, Inst *advanced) {
    for (int b = 0; b < f->blocks.n; b++) {
        Block *from = f->blocks.items[b];
        for (int e = 0; e < from->last->n_edges; e++)
            if (from->last->edges[e].to == header)
                ir_edge_arg(f, &from->last->edges[e], cfg_dominates(body, from) ? advanced : start);
    }
}

static void count(Func *f, Counted *c) {
    TypeTable *types = f->program->types;
    Block *header = c->next->block, *body = c->next->edges[0].to;
    Inst *item = body->first;
    bool exact_stop = type_is(c->stop->type, TK_INT);
    Inst *start = c->start ? c->start : insert_int(c->iter, 0);
    Inst *stop = stop_value(c, c->iter);
    const Type *elem = c->call->type->elem;
    int64_t lo = elem->lo, hi = elem->hi;
    Inst *variable = c->step_value ? step_value(c, c->iter) : NULL;
    const bool up = c->step >= 0;
    const int64_t least = variable ? variable->type->lo : c->step, most = variable ? variable->type->hi : c->step; /* of the step */
    Inst *counter = add_counter(header, type_int(types, up ? lo : lo + least, up ? hi + most : hi));
    Inst *test[2] = {counter, stop};
    Inst *more = insert(c->next, up ? OP_lt : OP_gt, 2, test, type_simple(types, TK_BOOL));
    Inst *branch = ir_insert_before(c->next, OP_branch, c->next->pos, 1, &more);
    Block *both[2] = {body, c->next->edges[1].to};
    ir_set_edges(branch, 2, both);
    branch->edges[0].args = c->next->edges[0].args;
    branch->edges[1].args = c->next->edges[1].args;
    ir_remove(c->next);
    /* The item is a copy of the counter, which the body advances. */
    Inst *at = body->first;
    while (op_is(at, OP_param))
        at = at->next;
    Inst *copy = insert(at, OP_convert_type, 1, &counter, type_int(types, lo, hi));
    ir_replace_uses(f, item, copy);
    ir_remove(item);
    body->n_params--;
    Inst *step = variable ? variable : insert_int(at, up ? c->step : -c->step);
    Inst *sum[2] = {copy, step};
    Inst *advanced = insert(at, up ? OP_add : OP_sub, 2, sum, type_int(types, lo + least, hi + most));
    pass_counter(f, header, body, start, advanced);
    ir_drop_check(c->iter);
    ir_remove(c->iter);
    if (exact_stop) { /* start and step are ints too: making the range cannot fail */
        ir_drop_check(c->call);
        ir_remove(c->call);
    }
}

bool count_range_loops(Func *f) {
    bool changed = false;
    if (f->is_generator || f->is_coroutine || f->is_async_gen)
        return false;
    for (int b = 0; b < f->blocks.n; b++) {
        Inst *last = f->blocks.items[b]->last;
        Counted c;
        if (!last || !op_is(last, OP_next) || last->edges[0].to->first == NULL || !recognise(f, last, &c))
            continue;
        cfg_compute_preds(f);
        if (last->edges[0].to->preds.n != 1)
            continue;
        cfg_compute_dominators(f);
        if (!edit_enters_fresh(f, last, c.iter->block)) /* an inlined generator goes on in the middle of it */
            continue;
        count(f, &c);
        changed = true;
    }
    return changed;
}
