/* trees.c - arithmetic on numbers whose representation is not known gets two versions: one on int64_t and doubles, for
 * small ints and for floats in their own words, behind one test of all leaves; and the one that is there, for all else.
 *
 * A region is a piece of straight-line code, also across the checks of a try, that does nothing but arithmetic and reads.
 * The fast version has no effects. Where it cannot go on (overflow, division by zero) it is left for the slow one,
 * which begins anew: so whatever is raised is raised there, in order, at its place. Fields that may be unset are read
 * as they are: an unset one is no number.
 *
 *   before: reads; all leaves are tagged as expected?  -> first | other
 *   first(doubles): the fast version                   -> after | slow
 *   other: leaves that are floats elsewhere or ints     -> first | slow
 *   slow: what was there                                -> after
 *
 * Among ints of few bits, sums, differences and squares may be of ints alone: as doubles they are exact and no zero is negative. Other
 * operations then need a float among their operands, and so does what is used behind the region.
 *
 * Values of the region used behind it become parameters by repair.c. The pass comes last, since it hides loads and
 * tests in blocks. Needs effects; keeps types; adds blocks. */
#include "compiler/optimise/trees.h"

enum { MAX_OPS = 40, MAX_REGIONS = 120, LEAST_SCORE = 4, REACH = 200 };

/* ---- what a region may hold */

/* The instruction after i in straight-line code; NULL: control may come from elsewhere, or goes several ways. */
static Inst *behind(const Inst *i) {
    const Inst *n = i->next;
    if (!n || (!op_is(n, OP_jump) && !op_is(n, OP_check)))
        return n && !inst_is_terminator(n) ? i->next : NULL;
    Block *to = n->edges[0].to;
    return to->preds.n == 1 && to->n_params == 0 && !inst_is_terminator(to->first) ? to->first : NULL;
}

/* A field that may be unset: its word can be read all the same. An unset number fails the test of the leaves; an object is
 * tested at once, because something will be read from it. */
static bool is_open(const Inst *i, uint32_t kinds) { return op_is(i, OP_field_load) && inst_may_raise(i) && i->repr == REPR_VALUE && type_is(i->type, kinds); }
static bool is_open_number(const Inst *i) { return is_open(i, TK_INT | TK_FLOAT | TK_BOOL); }
static bool is_open_object(const Inst *i) { return is_open(i, TK_INSTANCE); }
static bool is_open_field(const Inst *i) { return is_open_number(i) || is_open_object(i); }

static bool is_movable(const Trees *t, const Inst *i) {
    if (op_is(i, OP_param) || op_is(i, OP_undef) || inst_may_raise(i) || (i->next && op_is(i->next, OP_check)))
        return false;
    if (op_is(i, OP_const) || op_is(i, OP_refine) || op_is(i, OP_convert_type))
        return true;
    return effects_place_read(t->fx, i) != NOT_MOVABLE && !op_is(i, OP_load_global);
}

static bool uses_region(const Trees *t, const Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        if (tree_is_here(t, i->args.items[k]))
            return true;
    return false;
}

/* Operands in the region that are the same in both versions. */
static bool takes_words(const Trees *t, const Inst *i) {
    for (int k = 0; k < i->args.n; k++) {
        const Inst *a = i->args.items[k];
        if (tree_is_here(t, a) && t->fast[a->id]->info != t)
            return false;
    }
    return true;
}

/* ---- building the fast version */

static void end_block(Trees *t, Block *b) {
    t->end = ir_append(b, OP_unreachable, t->slow->first->pos, 0, NULL);
    t->end->scope = t->slow->first->scope;
}

Inst *tree_terminator(const Trees *t, Block *b, Op op, Inst *condition, int n, Block **targets) {
    const Inst *like = t->slow->first;
    Inst *i = ir_append(b, op, like->pos, condition != NULL, &condition);
    i->scope = like->scope;
    ir_set_edges(i, n, targets);
    return i;
}

static void branch(const Trees *t, Block *from, Inst *condition, Block *yes, Block *no) {
    Block *both[2] = {yes, no};
    tree_terminator(t, from, OP_branch, condition, 2, both);
}

void tree_guard(Trees *t, Inst *condition) {
    Block *from = t->end->block, *next = ir_block_new(t->f);
    ir_remove(t->end);
    branch(t, from, condition, next, t->slow);
    end_block(t, next);
}

static Inst *row(Inst *at, const char *id, Inst *a, Inst *b) {
    Inst *args[2] = {a, b};
    TypeTable *types = at->block->func->program->types;
    const Prim *p = prim_find_id(id);
    return lowered_prim(at, id, b ? 2 : 1, args, p->result == PT_F64 ? type_simple(types, TK_FLOAT) : p->result == PT_BOOL ? type_simple(types, TK_BOOL) : type_int(types, RANGE_MIN, RANGE_MAX));
}

/* Goes on from b in the returned block if the condition holds. */
static Block *test(Trees *t, Block *b, Inst *condition, Block *otherwise) {
    Block *next = ir_block_new(t->f);
    ir_remove(b->last);
    branch(t, b, condition, next, otherwise);
    return next;
}

static Inst *open_end(Trees *t, Block *b) {
    Inst *end = ir_append(b, OP_unreachable, t->slow->first->pos, 0, NULL);
    end->scope = t->slow->first->scope;
    return end;
}

/* Goes on behind b where the row says yes of v, else in the slow version. */
static Block *guarded(Trees *t, Block *b, const char *id, Inst *v) {
    Block *next = test(t, b, row(b->last, id, v, NULL), t->slow);
    open_end(t, next);
    return next;
}

/* i for the fast version, before the test of the leaves; it reads no more than i does. */
static Inst *copied(Trees *t, const Inst *i) {
    Inst *c = ir_insert_before(t->head->last, (Op)i->op, i->pos, 0, NULL);
    c->info = is_open_number(i) ? NULL : t; /* it may be read from */
    c->u = i->u;
    c->type = i->type;
    c->repr = i->repr;
    c->scope = i->scope;
    c->cannot_raise = true;
    if (op_is(i, OP_field_load))
        c->u.field.is_set = true;
    for (int k = 0; k < i->args.n; k++)
        ir_add_arg(t->f, c, tree_value(t, i->args.items[k]));
    if (is_open_object(i))
        t->head = guarded(t, t->head, "word_is_set", c);
    return c;
}

static bool is_boxing(const Inst *i) {
    return op_is(i, OP_convert) && i->repr == REPR_VALUE && (i->args.items[0]->repr == REPR_I64 || i->args.items[0]->repr == REPR_F64);
}

/* The same value boxed, or with a type that says more. */
static bool is_same_value(Trees *t, Inst *i) {
    if (is_boxing(i)) {
        t->fast[i->id] = tree_value(t, i->args.items[0]);
        return true;
    }
    if ((!op_is(i, OP_refine) && !op_is(i, OP_convert_type)) || !tree_is_here(t, i->args.items[0]) || (i->args.n > 1 && tree_is_here(t, i->args.items[1])))
        return false;
    Inst *v = t->fast[i->args.items[0]->id];
    if (v->repr == REPR_F64 ? !(type_is(i->type, TK_INT | TK_FLOAT | TK_BOOL) && (i->type->kinds & TK_FLOAT)) : v->repr != REPR_VALUE)
        return false;
    t->fast[i->id] = v;
    return true;
}

/* One more instruction; false: the region ends before it. */
static bool grow(Trees *t, Inst *i) {
    bool movable = is_movable(t, i);
    if (tree_operation(t, i)) {
        t->last = i;
        t->n_ops++;
    } else if (!is_same_value(t, i)) {
        if (!uses_region(t, i) && movable && t->head == t->before && (effects_place_read(t->fx, i) < 0 || !t->runs_python)) {
            ir_move_before(i, t->before->last);
            return true;
        }
        if (!(movable || is_open_field(i)) || !takes_words(t, i))
            return false;
        t->runs_python = t->runs_python || inst_may_raise(i);
        t->fast[i->id] = copied(t, i);
    }
    t->region[i->id] = t->number;
    if (t->last == i)
        t->tail.n = 0;
    else
        vec_push(t->f->program->arena, &t->tail, i);
    return true;
}

static void begin(Trees *t, Inst *first) {
    t->number++;
    t->floats.n = t->ints.n = t->tail.n = 0;
    t->n_needs = t->n_ops = t->score = 0;
    t->loose.n = 0;
    t->runs_python = t->too_many = false;
    t->last = NULL;
    t->before = t->head = first->block;
    t->slow = edit_split_before(first);
    edit_jump(t->before, first, t->slow, NULL);
    t->first_block = t->f->blocks.n;
    t->first = ir_block_new(t->f);
    end_block(t, t->first);
}

/* ---- joining the versions */

static Inst *join_words(Inst *at, const char *op, Inst *a, Inst *b) { return a ? row(at, op, a, b) : b; }

/* The way from `from`, which lacks a terminator, into the fast version, with the leaves as doubles. */
static void enter(Trees *t, Block *from, Inst **doubles) {
    Block *to[1] = {t->first};
    Inst *jump = tree_terminator(t, from, OP_jump, NULL, 1, to);
    for (int k = 0; k < t->floats.n; k++)
        ir_edge_arg(t->f, &jump->edges[0], doubles ? doubles[k] : row(jump, "tagged_double", t->floats.items[k].value, NULL));
}

/* Not all leaves are floats in their own words: are there enough floats, so that ints among them are converted anyway?
 * One leaf after the other, because a branch on what a leaf is also says how it is converted. */
static Block *way_of_mixtures(Trees *t) {
    Inst *enough = NULL, *words[64], *doubles[64];
    bool undecided = false;
    for (int k = 0; k < t->floats.n; k++)
        undecided = undecided || !t->floats.items[k].is_float;
    if (!undecided || t->too_many)
        return t->slow;
    Block *begin = ir_block_new(t->f), *b = begin;
    Inst *end = open_end(t, b);
    for (int k = 0; k < t->floats.n; k++)
        words[k] = row(end, "number_word", t->floats.items[k].value, NULL);
    for (int n = 0; n < t->n_needs; n++) {
        Inst *either = NULL;
        for (int k = 0; k < t->floats.n; k++)
            if (t->needs[n] >> k & 1)
                either = join_words(end, "i64_or", either, words[k]);
        enough = join_words(end, "i64_and", enough, either);
    }
    if (enough) {
        b = test(t, b, row(end, "word_bit_1", enough, NULL), t->slow);
        end = open_end(t, b);
    }
    for (int k = 0; k < t->floats.n; k++) {
        Inst *v = t->floats.items[k].value;
        b = test(t, b, row(end, t->loose.n ? "number_fits_small" : "number_fits", v, NULL), t->slow);
        end = open_end(t, b);
        doubles[k] = row(end, "number_exact", v, NULL);
    }
    ir_remove(end);
    enter(t, b, doubles);
    begin->is_cold = true;
    return begin;
}

static void test_leaves(Trees *t) {
    Inst *ints = NULL, *floats = NULL, *end;
    Block *b = t->head;
    ir_remove(b->last);
    end = open_end(t, b);
    for (int k = 0; k < t->ints.n; k++)
        if (!type_is_small(t->ints.items[k].value->type) || op_is(t->ints.items[k].value, OP_field_load))
            ints = join_words(end, "i64_and", ints, row(end, "word_of", t->ints.items[k].value, NULL));
    for (int k = 0; k < t->floats.n; k++)
        floats = join_words(end, "i64_and", floats, row(end, "word_of", t->floats.items[k].value, NULL));
    if (ints) {
        b = test(t, b, row(end, "word_bit_0", ints, NULL), t->slow);
        end = open_end(t, b);
    }
    if (floats)
        b = test(t, b, row(end, "word_bit_1", floats, NULL), way_of_mixtures(t));
    else
        ir_remove(end);
    enter(t, b, NULL);
}

/* The block behind the region's last instruction, which both versions go to. */
static Block *after_region(Trees *t) {
    Inst *check = t->last->next && op_is(t->last->next, OP_check) ? t->last->next : NULL;
    if (!check) {
        Block *from = t->last->block, *after = edit_split_before(t->last->next);
        edit_jump(from, t->last, after, NULL);
        return after;
    }
    Block *after = ir_block_new(t->f);
    edit_jump(after, check, check->edges[0].to, NULL);
    edit_add_args(t->f, &after->last->edges[0], &check->edges[0].args);
    check->edges[0].args.n = 0;
    check->edges[0].to = after;
    return after;
}

static const LooseResult *loose_result(const Trees *t, const Inst *v) {
    for (int k = 0; tree_is_here(t, v) && k < t->loose.n; k++)
        if (t->loose.items[k].value == t->fast[v->id])
            return &t->loose.items[k];
    return NULL;
}

/* Behind the region a result is what it is: there an int must not be a double. */
static void decide_leavers(Trees *t) {
    for (int b = 0; t->loose.n && b < t->f->blocks.n; b++)
        for (const Inst *i = t->f->blocks.items[b]->first; i; i = i->next) {
            bool inside = i->id < t->n_old && t->region[i->id] == t->number;
            for (int k = 0; !inside && k < i->args.n; k++)
                if (loose_result(t, i->args.items[k]))
                    tree_need(t, loose_result(t, i->args.items[k])->leaves);
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (loose_result(t, i->edges[e].args.items[k]))
                        tree_need(t, loose_result(t, i->edges[e].args.items[k])->leaves);
        }
}

static void join(Trees *t) {
    for (int k = 0; k < t->tail.n; k++)
        t->region[t->tail.items[k]->id] = 0;
    decide_leavers(t);
    Block *loop = tree_loop(t);
    Block *after = after_region(t), *last = t->end->block;
    if (loop) {
        ir_remove(t->head->last);
        t->head = ir_block_new(t->f);
        open_end(t, t->head);
    }
    Block *tests = t->head;
    test_leaves(t);
    if (loop) {
        t->end = tree_hoist(t, loop, tests, after);
    } else {
        ir_remove(t->end);
        t->end = tree_terminator(t, last, OP_jump, NULL, 1, &after);
    }
    t->slow->is_cold = true;
}

/* ---- the values that leave a region */

typedef struct Leaver { Inst *slow, *fast; } Leaver;
typedef VEC(Leaver) Leavers;

static void note_leaver(Trees *t, Inst *v, const Inst *user, Inst **ends, Inst **done, Leavers *out) {
    if (v->id >= t->n_old || !t->is_done[t->region[v->id]] || done[v->id] || (user->id < t->n_old && t->region[user->id] == t->region[v->id]))
        return;
    Inst *fast = t->fast[v->id], *c = ir_insert_before(ends[t->region[v->id]], fast->repr == v->repr ? OP_convert_type : OP_convert, v->pos, 1, &fast);
    c->repr = v->repr;
    c->type = fast->repr == v->repr ? v->type : fast->type;
    c->cannot_raise = true;
    done[v->id] = c;
    Leaver l = {v, c};
    vec_push(t->f->program->arena, out, l);
}

static void repair_leavers(Trees *t, Inst **ends) {
    Leavers all = {0};
    Inst **done = ARENA_ARRAY(t->f->program->arena, Inst *, t->n_old + 1);
    cfg_order_blocks(t->f);
    for (int b = 0; b < t->f->blocks.n; b++)
        for (Inst *i = t->f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                note_leaver(t, i->args.items[k], i, ends, done, &all);
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    note_leaver(t, i->edges[e].args.items[k], i, ends, done, &all);
        }
    for (int k = 0; k < all.n; k++) {
        Inst *both[2] = {all.items[k].slow, all.items[k].fast};
        Repair r;
        repair_begin(&r, t->f, both[0]->type);
        repair_uses(&r, both, 2);
        for (int p = 0; p < r.params.n; p++)
            r.params.items[p]->repr = both[0]->repr;
        repair_end(&r);
    }
}

/* ---- the pass */

/* May a region that begins at i be worth two versions? */
static bool is_promising(const Trees *t, const Inst *i) {
    int weight = 0, n = 0;
    if (tree_weight(i) == 0 && !is_open_field(i))
        return false;
    for (; i && n < REACH && weight < LEAST_SCORE; i = behind(i), n++) {
        int w = tree_weight(i);
        if (w == 0 && !is_open_field(i) && !is_movable(t, i))
            break;
        weight += w > 1 ? w : 2 * w;
    }
    return weight >= LEAST_SCORE;
}

/* The header of the innermost loop around b; blocks were added since the last time. */
static Block *find_loop(Trees *t, const Block *b) {
    cfg_order_blocks(t->f);
    cfg_compute_dominators(t->f);
    cfg_find_loops(t->f);
    return b->loop_header;
}

/* Tries the region that begins at i: true if it has two versions now. */
static bool try_region(Trees *t, Inst *i, Inst **ends) {
    t->header = t->has_loops ? find_loop(t, i->block) : NULL;
    begin(t, i);
    Inst *next = i;
    for (int n = 0; next && n < REACH && t->n_ops < MAX_OPS && t->floats.n < 60; n++) {
        Inst *following = behind(next);
        i = next;
        if (t->score >= LEAST_SCORE && tree_weight(i) > 0 && tree_stays_behind(t, i))
            break; /* what is there can leave the loop without i */
        if (!grow(t, i))
            break;
        next = following;
    }
    if (t->score < LEAST_SCORE || !t->last) {
        ir_remove(t->head->last);
        edit_jump(t->head, t->slow->first, t->slow, NULL);
        return false;
    }
    join(t);
    ends[t->number] = t->end;
    t->is_done[t->number] = true;
    return true;
}

static bool is_worthwhile(const Func *f, const Block *b) {
    return b->loop_depth > 0 || (f->kind != FUNC_MODULE && f->kind != FUNC_CLASSBODY);
}

bool version_trees(Func *f, const Effects *fx) {
    Arena *a = f->program->arena;
    Trees t = {.f = f, .fx = fx, .n_old = f->n_insts};
    if (is_resumable(f))
        return false;
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    cfg_find_loops(f);
    effects_enter(fx, f);
    lowered_forget(f);
    t.fast = ARENA_ARRAY(a, Inst *, f->n_insts + 1);
    t.region = ARENA_ARRAY(a, int, f->n_insts + 1);
    t.is_done = ARENA_ARRAY(a, bool, MAX_REGIONS + 2);
    Inst **ends = ARENA_ARRAY(a, Inst *, MAX_REGIONS + 2);
    int n_blocks = f->blocks.n;
    Block **blocks = arena_copy(a, f->blocks.items, sizeof *blocks * (size_t)n_blocks);
    for (int b = 0; b < n_blocks; b++)
        t.has_loops = t.has_loops || blocks[b]->loop_depth > 0;
    bool any = false;
    for (int b = 0; b < n_blocks; b++) {
        if (blocks[b]->is_cold || !is_worthwhile(f, blocks[b]))
            continue;
        for (Inst *i = blocks[b]->first, *next; i && t.number < MAX_REGIONS; i = next) {
            next = i->next;
            if (i->id >= t.n_old || t.is_done[t.region[i->id]] || !is_promising(&t, i))
                continue;
            bool done = try_region(&t, i, ends);
            any = any || done;
            next = done ? t.last->block->last->edges[0].to->first : i->next;
        }
    }
    if (any)
        repair_leavers(&t, ends);
    lowered_forget(f);
    if (t.number)
        edit_merge_blocks(f);
    return any;
}
