/* unroll.c - a loop that turns a small, known number of times becomes as many copies of its body: counted loops
 * with constant bounds, and loops over tuples and lists of known length, or over zip, enumerate or reversed of them. Only where lists
 * get known items by it (groups.h), in functions that run often, and within bounds on the growth.
 *
 *   header(i): branch i < 3 [body] [end]     ==>   header0, body0 (i is 0), header1, body1 ... header3, end
 *
 * Then constants are folded, tuples of zip taken apart, and lists filled by appends become displays (collect.c).
 * Needs types; keeps types; adds blocks. */
#include "compiler/optimise/unroll.h"

enum { MAX_TURNS = 16, MAX_COPIED = 900, MAX_GROWTH = 4000, MAX_FUNCTION = 8000 };

/* ---- counted loops */

static bool compare(Op op, int64_t a, int64_t b) {
    switch (op) {
    case OP_lt: return a < b;
    case OP_le: return a <= b;
    case OP_gt: return a > b;
    case OP_ge: return a >= b;
    default: return a != b;
    }
}

static bool is_bound(Op op) { return op == OP_lt || op == OP_le || op == OP_gt || op == OP_ge || op == OP_ne; }

/* The constant step by which v is further than the counter. */
static bool is_advanced(Inst *v, const Inst *counter, int64_t *step) {
    bool up = op_is(v, OP_add) || op_is(v, OP_iadd), down = op_is(v, OP_sub) || op_is(v, OP_isub);
    if ((!up && !down) || edit_origin(v->args.items[0]) != counter || !constant_int(v->args.items[1], step))
        return false;
    *step = down ? -*step : *step;
    return *step > -65536 && *step < 65536;
}

static bool find_start_and_step(Func *f, Turns *t) {
    bool started = false, stepped = false;
    int64_t k;
    for (int b = 0; b < f->blocks.n; b++) {
        Block *from = f->blocks.items[b];
        for (int e = 0; e < from->last->n_edges; e++) {
            if (from->last->edges[e].to != t->header)
                continue;
            bool back = in_loop(t->loop, from);
            int place = t->counter_place - (op_is(from->last, OP_next) && e == 0);
            if (place < 0)
                return false;
            Inst *v = from->last->edges[e].args.items[place];
            if (!(back ? is_advanced(v, t->counter, &k) : constant_int(v, &k)))
                return false;
            if (back ? stepped && k != t->step : started && k != t->start)
                return false;
            *(back ? &t->step : &t->start) = k;
            *(back ? &stepped : &started) = true;
        }
    }
    return started && stepped;
}

static bool recognise_counted(Func *f, Turns *t) {
    Inst *branch = t->header->last;
    Inst *test = op_is(branch, OP_branch) ? branch->args.items[0] : NULL;
    if (test && op_is(test, OP_truth))
        test = test->args.items[0];
    int64_t bound;
    if (!test || !is_bound((Op)test->op) || !in_loop(t->loop, branch->edges[0].to) || in_loop(t->loop, branch->edges[1].to))
        return false;
    t->counter = test->args.items[0];
    if (!op_is(t->counter, OP_param) || t->counter->block != t->header || !type_is(t->counter->type, TK_INT) || !constant_int(test->args.items[1], &bound))
        return false;
    for (const Inst *p = t->counter->prev; p; p = p->prev)
        t->counter_place++;
    if (!find_start_and_step(f, t) || t->start > 1 << 30 || t->start < -(1 << 30))
        return false;
    for (int64_t k = t->start; t->n <= MAX_TURNS && compare((Op)test->op, k, bound); k += t->step)
        t->n++;
    return t->n > 0;
}

/* ---- loops over sequences */

static bool is_maker(const Inst *call, const char *name) {
    return op_is(call, OP_call) && call->target && call->target->kind == TARGET_BUILTIN && !call->u.kwnames && !strcmp(call->target->builtin, name);
}

static bool find_sequences(Func *f, Turns *t) {
    Inst *over = t->iter->args.items[0];
    t->sequences[0] = over;
    t->n_sequences = 1;
    if (type_is(over->type, TK_LIST) || type_is(over->type, TK_TUPLE))
        return true;
    t->maker = over;
    t->zips = is_maker(over, "zip");
    t->enumerates = is_maker(over, "enumerate");
    t->reverses = is_maker(over, "reversed");
    int n = over->args.n - 1;
    if ((!t->zips && !t->enumerates && !t->reverses) || n < 1 || n > MAX_SEQUENCES || ir_count_uses(f, over) != 1)
        return false;
    if (t->enumerates && n == 2 && !constant_int(over->args.items[2], &t->start))
        return false;
    t->n_sequences = t->zips ? n : 1;
    for (int k = 0; k < t->n_sequences; k++)
        t->sequences[k] = over->args.items[1 + k];
    return n == 1 || t->zips || (t->enumerates && n == 2);
}

/* Is what the loop runs over made anew each time? */
static bool is_fresh(Func *f, const LoopList *loops, const Turns *t) {
    if (!edit_enters_fresh(f, t->next, t->iter->block))
        return false;
    return !t->maker || unroll_innermost(loops, t->maker->block) == unroll_innermost(loops, t->iter->block);
}

static bool recognise_sequences(Func *f, const LoopList *loops, const Uses *uses, Turns *t) {
    Inst *next = t->header->last;
    if (!op_is(next, OP_next) || !op_is(next->args.items[0], OP_iter) || !in_loop(t->loop, next->edges[0].to) || in_loop(t->loop, next->edges[1].to))
        return false;
    t->next = next;
    t->iter = next->args.items[0];
    if (t->iter->block == t->header || ir_count_uses(f, t->iter) != 1 || !find_sequences(f, t) || !is_fresh(f, loops, t))
        return false;
    for (int k = 0; k < t->n_sequences; k++) {
        int n = sequence_length(uses, t->sequences[k]);
        if (n < 0)
            return false;
        t->n = k == 0 || n < t->n ? n : t->n;
    }
    return t->n > 0 && t->n <= MAX_TURNS;
}

/* ---- which loops */

int unroll_size(const Func *f, const Loop *l) {
    int n = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; in_loop(l, f->blocks.items[b]) && i; i = i->next)
            n += op_is(i, OP_build_class) ? MAX_FUNCTION : !op_is(i, OP_const) && !op_is(i, OP_load_global); /* a class has one place */
    return n;
}

bool unroll_has_inner(const LoopList *loops, const Loop *l) {
    for (int k = 0; k < loops->n; k++)
        if (loops->items[k]->parent == l)
            return true;
    return false;
}

/* Does an operand come from the counter, by arithmetic on constants? */
static bool follows_counter(const Turns *t, Inst *v, int depth) {
    v = edit_origin(v);
    if (v == t->counter)
        return true;
    if (depth == 0 || !in_loop(t->loop, v->block) || v->args.n != 2 || !type_is(v->type, TK_INT))
        return false;
    int64_t k;
    for (int a = 0; a < 2; a++)
        if (!constant_int(v->args.items[a], &k) && !follows_counter(t, v->args.items[a], depth - 1))
            return false;
    return true;
}

static bool is_local(const Uses *uses, Inst *v) {
    int n;
    if (group_is_constant(edit_origin(v)))
        return false;
    return group_is_made(edit_origin(v), &n) || (type_is(v->type, TK_LIST) && group_length(uses, v) >= 0);
}

/* Do lists get known items by it? */
static bool helps(const Uses *uses, const Turns *t, Inst *i) {
    if (op_is(i, OP_list_append) || (op_is(i, OP_call_method) && name_is(i->u.method.name, "append"))) {
        Inst *list = i->args.items[0];
        return op_is(list, OP_build_list) && !in_loop(t->loop, list->block);
    }
    bool item = op_is(i, OP_getitem) || op_is(i, OP_setitem);
    return item && t->counter && follows_counter(t, i->args.items[1], 6) && is_local(uses, i->args.items[0]);
}

static bool is_worthwhile(Func *f, const Uses *uses, const Turns *t, int size) {
    for (int k = 0; k < t->n_sequences; k++)
        if (is_local(uses, t->sequences[k]) && size <= MAX_COPIED / 4)
            return true;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; in_loop(t->loop, f->blocks.items[b]) && i; i = i->next)
            if (helps(uses, t, i))
                return true;
    return false;
}

static bool choose(Func *f, const LoopList *loops, const Uses *uses, Turns *t) {
    for (int k = 0; k < loops->n; k++) {
        const Loop *l = loops->items[k];
        if (unroll_has_inner(loops, l) || (!f->runs_often && !l->parent))
            continue;
        *t = (Turns){.loop = l, .header = l->header};
        int size = unroll_size(f, l);
        if (size > MAX_COPIED)
            continue;
        bool known = recognise_counted(f, t);
        if (!known) {
            *t = (Turns){.loop = l, .header = l->header};
            known = recognise_sequences(f, loops, uses, t);
        }
        if (known && t->n <= MAX_TURNS && size * t->n <= MAX_COPIED && is_worthwhile(f, uses, t, size * t->n))
            return true;
        *t = (Turns){.loop = l, .header = l->header, .peels = true};
        if (peel_gives_lists(uses, t))
            return true;
    }
    return false;
}

/* ---- the pass */

static void clean_up(Func *f) {
    fold_arithmetic(f);
    edit_merge_blocks(f);
    forward_items(f);
    while (collect_appends(f) || expand_copies(f)) {
    }
    remove_dead(f);
}

bool unroll_loops(Func *f) {
    bool changed = false;
    int limit = f->n_insts + MAX_GROWTH;
    if (f->is_generator || f->is_coroutine || f->is_async_gen || f->n_insts > MAX_FUNCTION)
        return false;
    if (drop_refinements(f))
        remove_dead(f);
    while (collect_appends(f) || expand_copies(f))
        changed = true;
    while (f->n_insts < limit) {
        LoopList loops = lowered_loops(f);
        if (!loops.n)
            break;
        Uses uses = uses_compute(f);
        Turns t;
        if (!choose(f, &loops, &uses, &t))
            break;
        unroll_copy(f, &t);
        clean_up(f);
        changed = true;
    }
    return changed;
}
