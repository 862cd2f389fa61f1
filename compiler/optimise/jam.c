/* jam.c - a loop around a nest of loops that only reckons does four of its turns at once ("unroll and jam"):
 *
 *   for j in range(n):                          the nest for j, j + 1, j + 2, j + 3 in one run, in which what does
 *       total = 0.0                             not depend on j (a[k], its float, the row b[k], its length) is done
 *       for k in range(m):             ==>      once; the results wait in variables for the turns that need them
 *           total += a[k] * b[k][j]
 *       row.append(total)                       the rest of each turn runs as before, in its order
 *
 * The nest writes nothing, and nothing in the loop writes what it reads, so that when it runs cannot be seen. Its branches
 * must not depend on the turn. Whatever would raise in the joint run ends it: the nest then runs as it was, for this turn and
 * all others until the loop is entered anew, and raises in its turn, behind all that comes before. Only where the
 * outer loop ends at its header: else turns would be done that never come.
 *
 * Needs effects and representations; keeps types; adds blocks. */
#include "compiler/optimise/jam.h"

enum { MAX_SIZE = 320, MAX_FUNCTION = 8000, MAX_GROWTH = 2500, MAX_OUTS = 4 };

static Inst *strip(Inst *i) {
    while (op_is(i, OP_refine) || op_is(i, OP_convert_type))
        i = i->args.items[0];
    return i;
}

static int place_of(const Inst *param) {
    int n = 0;
    for (const Inst *p = param->prev; p; p = p->prev)
        n++;
    return n;
}

static bool is_member_block(const Jam *j, const Block *b) { return b->id < j->blocks.n_bits && bitset_has(&j->blocks, b->id); }

bool jam_is_member(const Jam *j, const Inst *v) { return v->id < j->n_insts && bitset_has(&j->members, v->id); }

/* ---- the outer loop */

static bool steps_by_one(const Jam *j) {
    int at = place_of(j->counter);
    for (int p = 0; p < j->header->preds.n; p++) {
        const Inst *t = j->header->preds.items[p]->last;
        if (op_is(t, OP_next))
            return false;
        for (int e = 0; in_loop(j->loop, t->block) && e < t->n_edges; e++) {
            if (t->edges[e].to != j->header)
                continue;
            Inst *v = t->edges[e].args.items[at];
            if (!is_row(v, "i64_add") || strip(v->args.items[0]) != j->counter || !op_is(v->args.items[1], OP_const) || v->args.items[1]->u.k->i != 1)
                return false;
        }
    }
    return true;
}

static bool ends_at_header(const Jam *j) {
    for (int b = 0; b < j->f->blocks.n; b++) {
        const Block *block = j->f->blocks.items[b];
        for (int e = 0; block != j->header && in_loop(j->loop, block) && e < block->last->n_edges; e++)
            if (!in_loop(j->loop, block->last->edges[e].to))
                return false;
    }
    return true;
}

static bool recognise_outer(Jam *j) {
    j->header = j->loop->header;
    const Inst *branch = j->header->last;
    if (j->header == j->f->entry || !op_is(branch, OP_branch) || !is_row(branch->args.items[0], "i64_lt"))
        return false;
    j->first = branch->edges[0].to;
    j->counter = branch->args.items[0]->args.items[0];
    j->stop = branch->args.items[0]->args.items[1];
    if (!in_loop(j->loop, j->first) || in_loop(j->loop, branch->edges[1].to) || j->first->preds.n != 1 || j->first->n_params)
        return false;
    if (!op_is(j->counter, OP_param) || j->counter->block != j->header || (in_loop(j->loop, j->stop->block) && !op_is(j->stop, OP_const)))
        return false;
    return steps_by_one(j) && ends_at_header(j);
}

/* ---- the region */

/* The one block to which the nest is left. */
static Block *find_exit(const Jam *j) {
    Block *exit = NULL;
    for (int b = 0; b < j->f->blocks.n; b++) {
        const Block *block = j->f->blocks.items[b];
        for (int e = 0; in_loop(j->nest, block) && e < block->last->n_edges; e++) {
            Block *to = block->last->edges[e].to;
            if (in_loop(j->nest, to))
                continue;
            if (exit && to != exit)
                return NULL;
            exit = to;
        }
    }
    return exit;
}

/* All that runs between the body's begin and the exit; false: there are other ways. */
static bool flood(Jam *j) {
    VEC(Block *) work = {0};
    vec_push(j->f->program->arena, &work, j->first);
    while (work.n) {
        Block *b = vec_pop(&work);
        if (b == j->exit || bitset_has(&j->blocks, b->id))
            continue;
        if (b == j->header || !in_loop(j->loop, b) || b->is_cold)
            return false;
        bitset_add(&j->blocks, b->id);
        for (int e = 0; e < b->last->n_edges; e++)
            vec_push(j->f->program->arena, &work, b->last->edges[e].to);
    }
    for (int p = 0; p < j->exit->preds.n; p++)
        if (!is_member_block(j, j->exit->preds.items[p]))
            return false;
    return true;
}

/* Can it be done early, and again, without anybody noticing? What it raises is looked at apart. */
static bool is_mere_reckoning(const Jam *j, const Inst *i) {
    switch (i->op) {
    case OP_param: case OP_const: case OP_jump: case OP_branch: case OP_convert_type: case OP_refine: return true;
    case OP_item_index: return i->args.items[1]->repr == REPR_I64 && type_is_i64(i->args.items[1]->type) && i->args.items[1]->type->lo >= 0 && !inst_handler(i);
    case OP_convert: return i->repr != REPR_VALUE && !inst_may_raise(i);
    default: return !inst_may_raise(i) && !inst_is_terminator(i) && effects_place_read(j->fx, i) != NOT_MOVABLE;
    }
}

/* A number that is known when the turn begins. */
static bool is_of_counter(const Jam *j, const Inst *i) {
    if (op_is(i, OP_const))
        return true;
    bool sum = is_row(i, "i64_add") || is_row(i, "i64_sub");
    return op_is(i, OP_convert_type) ? jam_kind(j, i->args.items[0]) == LANES_STEP
                                     : sum && jam_kind(j, i->args.items[0]) == LANES_STEP && op_is(i->args.items[1], OP_const);
}

static bool find_start(Jam *j) {
    j->start = j->first->first;
    for (Inst *i = j->first->first; i; i = i->next)
        if (!is_mere_reckoning(j, i))
            j->start = i->next;
    for (Inst *i = j->first->first; i; i = i->next) {
        bool early = is_of_counter(j, i);
        j->kinds[i->id] = (char)(op_is(i, OP_const) ? LANES_EQUAL : early ? LANES_STEP : LANES_UNKNOWN);
        if (i == j->start && early && !inst_is_terminator(i))
            j->start = i->next;
    }
    return j->start != NULL;
}

static bool find_members(Jam *j) {
    int size = 0;
    for (int b = 0; b < j->f->blocks.n; b++) {
        const Block *block = j->f->blocks.items[b];
        for (const Inst *i = block == j->first ? j->start : block->first; is_member_block(j, block) && i; i = i->next) {
            if (!is_mere_reckoning(j, i) || ++size > MAX_SIZE)
                return false;
            bitset_add(&j->members, i->id);
            j->kinds[i->id] = LANES_EQUAL;
        }
    }
    return true;
}

/* ---- what depends on the turn */

LaneKind jam_kind(const Jam *j, const Inst *v) {
    if (op_is(v, OP_const))
        return LANES_EQUAL;
    if (v == j->counter)
        return LANES_STEP;
    if (v->block == j->first || jam_is_member(j, v)) /* first: jam_build moves its members */
        return (LaneKind)j->kinds[v->id];
    return in_loop(j->loop, v->block) ? LANES_UNKNOWN : LANES_EQUAL;
}

static LaneKind worst(LaneKind a, LaneKind b) { return a > b ? a : b; }

static LaneKind kind_of_param(const Jam *j, const Inst *param) {
    LaneKind k = LANES_EQUAL;
    int at = place_of(param);
    for (int p = 0; p < param->block->preds.n; p++) {
        const Inst *t = param->block->preds.items[p]->last;
        for (int e = 0; e < t->n_edges; e++)
            if (t->edges[e].to == param->block)
                k = worst(k, jam_kind(j, t->edges[e].args.items[at]));
    }
    return k == LANES_STEP ? LANES_DIFFER : k;
}

static LaneKind kind_of(const Jam *j, const Inst *i) {
    LaneKind k = LANES_EQUAL;
    if (op_is(i, OP_param))
        return kind_of_param(j, i);
    for (int a = 0; a < i->args.n; a++)
        k = worst(k, jam_kind(j, i->args.items[a]));
    if (k == LANES_UNKNOWN)
        return k;
    if (op_is(i, OP_item_index))
        return jam_kind(j, i->args.items[1]);
    if (k != LANES_STEP || op_is(i, OP_convert_type))
        return k;
    bool both = is_row(i, "i64_add") && jam_kind(j, i->args.items[0]) == jam_kind(j, i->args.items[1]);
    bool first = (is_row(i, "i64_sub") && jam_kind(j, i->args.items[1]) == LANES_EQUAL) || (is_row(i, "i64_add") && !both);
    return first ? LANES_STEP : LANES_DIFFER;
}

static void find_kinds(Jam *j) {
    for (bool changed = true; changed;) {
        changed = false;
        for (int b = 0; b < j->f->blocks.n; b++)
            for (const Inst *i = j->f->blocks.items[b]->first; is_member_block(j, j->f->blocks.items[b]) && i; i = i->next) {
                LaneKind k = jam_is_member(j, i) ? worst(kind_of(j, i), (LaneKind)j->kinds[i->id]) : (LaneKind)j->kinds[i->id];
                changed = changed || k != (LaneKind)j->kinds[i->id];
                j->kinds[i->id] = (char)k;
            }
    }
}

/* May a later turn's part of it be done now? What a test or an operation that went on has proved holds for its own turn only. */
static bool can_have_lanes(const Jam *j, const Inst *i) {
    LaneKind k = jam_kind(j, i);
    if (k == LANES_UNKNOWN)
        return false;
    if (op_is(i, OP_branch))
        return jam_kind(j, i->args.items[0]) == LANES_EQUAL;
    if (k == LANES_EQUAL || op_is(i, OP_param) || op_is(i, OP_jump))
        return true;
    if (op_is(i, OP_refine) || (op_is(i, OP_convert_type) && k != LANES_STEP))
        return false;
    if (is_row(i, "tuple_item") && !op_is(i->args.items[1], OP_item_index) && jam_kind(j, i->args.items[1]) != LANES_EQUAL)
        return false;
    if (is_item_read(i) && !op_is(i->args.items[1], OP_item_index) && strip(i->args.items[1]) != j->counter) /* of the list that it walks over */
        return false;
    return lowered_is_safe_early(i);
}

static bool all_have_lanes(const Jam *j) {
    for (int b = 0; b < j->f->blocks.n; b++)
        for (const Inst *i = j->f->blocks.items[b]->first; i; i = i->next)
            if (jam_is_member(j, i) && !can_have_lanes(j, i))
                return false;
    return true;
}

/* ---- memory */

static bool reads_what_is_written(const Jam *j) {
    Bitset written, read;
    bitset_init(&written, j->f->program->arena, effects_n_places(j->fx));
    bitset_init(&read, j->f->program->arena, effects_n_places(j->fx));
    for (int b = 0; b < j->f->blocks.n; b++)
        for (const Inst *i = j->f->blocks.items[b]->first; in_loop(j->loop, j->f->blocks.items[b]) && i; i = i->next) {
            int place = jam_is_member(j, i) ? effects_place_read(j->fx, i) : READS_NOTHING;
            if (place >= 0)
                bitset_add(&read, place);
            else if (effects_add_writes(j->fx, i, &written))
                return true;
        }
    for (int k = bitset_next(&read, 0); k >= 0; k = bitset_next(&read, k + 1))
        if (bitset_has(&written, k))
            return true;
    return false;
}

/* ---- results */

static bool is_number(const Inst *v) { return v->repr == REPR_F64 || v->repr == REPR_I64 || v->repr == REPR_BOOL; }

static bool add_out(Jam *j, Inst *v) {
    if (!jam_is_member(j, v))
        return true;
    for (int k = 0; k < j->outs.n; k++)
        if (j->outs.items[k] == v)
            return true;
    vec_push(j->f->program->arena, &j->outs, v);
    return op_is(v, OP_const) || is_number(v);
}

static bool find_outs(Jam *j) {
    for (const Inst *p = j->exit->first; op_is(p, OP_param); p = p->next)
        if (!is_number(p))
            return false;
    for (int b = 0; b < j->f->blocks.n; b++)
        for (Inst *i = j->f->blocks.items[b]->first; !is_member_block(j, j->f->blocks.items[b]) && i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (!add_out(j, i->args.items[k]))
                    return false;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (!add_out(j, i->edges[e].args.items[k]))
                        return false;
        }
    return j->outs.n + j->exit->n_params <= MAX_OUTS;
}

/* Does the nest carry a number from turn to turn? Then the turns, one by one, wait for each other's sums. */
static bool is_worthwhile(const Jam *j) {
    for (const Inst *p = j->nest->header->first; op_is(p, OP_param); p = p->next)
        if (jam_kind(j, p) == LANES_DIFFER && (p->repr == REPR_F64 || p->repr == REPR_I64))
            return true;
    return false;
}

/* ---- the pass */

static bool recognise(Jam *j) {
    if (!recognise_outer(j))
        return false;
    j->exit = find_exit(j);
    if (!j->exit || j->exit == j->header || !in_loop(j->loop, j->exit) || !flood(j))
        return false;
    if (!find_start(j) || !find_members(j))
        return false;
    find_kinds(j);
    return is_worthwhile(j) && all_have_lanes(j) && find_outs(j) && !reads_what_is_written(j);
}

static bool was_done(const Block *const *done, int n, const Loop *l) {
    for (int k = 0; k < n; k++)
        if (in_loop(l, done[k]))
            return true;
    return false;
}

static bool jam_one(Func *f, const Effects *fx, const Block **done, int n_done) {
    LoopList loops = lowered_loops(f);
    effects_enter(fx, f);
    for (int k = loops.n - 1; k >= 0; k--) { /* inner ones first */
        const Loop *nest = loops.items[k];
        if (!nest->parent || was_done(done, n_done, nest->parent))
            continue;
        Jam j = {.f = f, .fx = fx, .loop = nest->parent, .nest = nest, .n_insts = f->n_insts};
        j.kinds = ARENA_ARRAY(f->program->arena, char, f->n_insts + 1);
        bitset_init(&j.members, f->program->arena, f->n_insts + 1);
        bitset_init(&j.blocks, f->program->arena, f->n_blocks + 1);
        if (!recognise(&j))
            continue;
        done[n_done] = j.header;
        jam_build(&j);
        cfg_order_blocks(f);
        return true;
    }
    return false;
}

bool jam_loops(Func *f, const Effects *fx) {
    enum { MAX_JAMS = 8 };
    const Block *done[MAX_JAMS];
    int n = 0, limit = f->n_insts + MAX_GROWTH;
    if (is_resumable(f) || f->n_insts > MAX_FUNCTION || effects_polls_matter(fx))
        return false;
    while (n < MAX_JAMS && f->n_insts < limit && jam_one(f, fx, done, n))
        n++;
    return n > 0;
}
