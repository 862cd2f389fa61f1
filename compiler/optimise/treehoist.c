/* treehoist.c - a region of trees.c whose leaves are all made before the loop around it: the fast version goes in front of
 * the loop and says whether it came to its end.
 *
 *   preheader: the test of the leaves -> fast version -> enter(true, results) | enter(false)
 *   enter: -> the loop
 *   in the loop: it did -> after | slow
 *
 * The fast version has no effects and reads no memory, so it may run although the region never does. What it is made of
 * are values that dominate the loop's header, all else being in the loop. A loop within loops is left as often as that
 * holds. The pass finds headers anew before each region, since the one before may have added blocks. */
#include "compiler/optimise/trees.h"

typedef VEC(Edge *) Edges;

/* The edges into the loop from outside. */
static Edges entry_edges(const Trees *t, const Block *header) {
    Edges found = {0};
    for (int p = 0; p < header->preds.n; p++) {
        Block *from = header->preds.items[p];
        bool listed = false; /* a block with two edges to the header is a predecessor twice */
        for (int q = 0; q < p; q++)
            listed = listed || header->preds.items[q] == from;
        for (int e = 0; e < from->last->n_edges && !listed && !cfg_dominates(header, from); e++)
            if (from->last->edges[e].to == header)
                vec_push(t->f->program->arena, &found, &from->last->edges[e]);
    }
    return found;
}

/* All edges into the loop lead into a new block, the preheader, and one from there. */
static Edge *make_entry(const Trees *t, Block *header) {
    Edges in = entry_edges(t, header);
    Block *preheader = ir_block_new(t->f);
    for (int k = 0; k < in.n; k++)
        in.items[k]->to = preheader;
    Inst *jump = tree_terminator(t, preheader, OP_jump, NULL, 1, &header);
    for (const Inst *i = header->first; i && op_is(i, OP_param); i = i->next) {
        Inst *p = ir_param_new(preheader);
        p->repr = i->repr;
        p->type = i->type;
        ir_edge_arg(t->f, &jump->edges[0], p);
    }
    return &jump->edges[0];
}

static bool is_before(const Trees *t, const Inst *v, const Block *header) {
    for (int b = t->first_block; b < t->f->blocks.n; b++)
        if (t->f->blocks.items[b] == v->block)
            return true; /* made by the fast version itself */
    return v->block != header && v->block->idom && cfg_dominates(v->block, header);
}

static bool all_before(const Trees *t, const Block *header) {
    for (int k = 0; k < t->floats.n; k++)
        if (!is_before(t, t->floats.items[k].value, header))
            return false;
    for (int b = t->first_block; b < t->f->blocks.n; b++)
        for (const Inst *i = t->f->blocks.items[b]->first; i; i = i->next)
            for (int k = 0; k < i->args.n; k++)
                if (!is_before(t, i->args.items[k], header))
                    return false;
    return true;
}

bool tree_stays_behind(const Trees *t, const Inst *i) {
    bool varies = false;
    if (!t->header)
        return false;
    for (int k = 0; k < i->args.n; k++)
        varies = varies || !(op_is(i->args.items[k], OP_const) || tree_is_here(t, i->args.items[k]) || is_before(t, i->args.items[k], t->header));
    return varies && tree_loop(t);
}

Block *tree_loop(const Trees *t) {
    Block *out = NULL;
    if (t->head != t->before)
        return NULL;
    for (Block *header = t->header; header && all_before(t, header); header = header->idom->loop_header)
        out = header;
    return out;
}

static Inst *nothing(Trees *t, Inst *at, const Inst *like) {
    Inst *c = lowered_const(at, 0);
    if (like->repr == REPR_I64)
        return c;
    c->u.k = like->repr == REPR_F64 ? ir_const_float(t->f->program, 0.0) : ir_const_simple(t->f->program, K_FALSE);
    c->repr = like->repr;
    c->type = like->type;
    return c;
}

static void mark_args(const Trees *t, const InstList *args, bool *used) {
    for (int k = 0; k < args->n; k++)
        if (tree_is_here(t, args->items[k]))
            used[args->items[k]->id] = true;
}

/* By Inst.id: the region's values that are used behind it. */
static bool *find_results(const Trees *t) {
    bool *used = ARENA_ARRAY(t->f->program->arena, bool, t->n_old + 1);
    for (int b = 0; b < t->f->blocks.n; b++)
        for (const Inst *i = t->f->blocks.items[b]->first; i; i = i->next) {
            if (!tree_is_here(t, i))
                mark_args(t, &i->args, used);
            for (int e = 0; e < i->n_edges; e++)
                mark_args(t, &i->edges[e].args, used);
        }
    return used;
}

/* Results become parameters of `enter`, given on the two edges into it. */
static void pass_results(Trees *t, Block *enter, Inst *done, Inst *failed) {
    const bool *used = find_results(t);
    Map passed; /* fast value -> parameter */
    map_init(&passed, t->f->program->arena);
    for (int id = 0; id < t->n_old; id++) {
        Inst *fast = t->region[id] == t->number && used[id] ? t->fast[id] : NULL;
        if (!fast || fast->repr == REPR_VALUE || fast->repr == REPR_NONE || fast->block == t->before || cfg_dominates(fast->block, t->header))
            continue;
        Inst *p = map_get(&passed, fast);
        if (!p) {
            p = ir_param_new(enter);
            p->repr = fast->repr;
            p->type = fast->repr == REPR_I64 ? type_join(t->f->program->types, fast->type, type_int(t->f->program->types, 0, 0)) : fast->type;
            ir_edge_arg(t->f, &done->edges[0], fast);
            ir_edge_arg(t->f, &failed->edges[0], nothing(t, failed, fast));
            map_set(&passed, fast, p);
        }
        t->fast[id] = p;
    }
}

Inst *tree_hoist(Trees *t, Block *header, Block *tests, Block *after) {
    Func *f = t->f;
    Edge *entry = make_entry(t, header);
    TypeTable *types = f->program->types;
    Block *last = t->end->block, *enter = ir_block_new(f), *fail = ir_block_new(f), *beside = ir_block_new(f);
    Inst *ok = ir_param_new(enter);
    ok->repr = REPR_BOOL;
    ok->type = type_simple(types, TK_BOOL);
    ir_remove(t->end);
    Inst *done = tree_terminator(t, last, OP_jump, NULL, 1, &enter), *failed = tree_terminator(t, fail, OP_jump, NULL, 1, &enter);
    Inst *yes = nothing(t, done, ok);
    yes->u.k = ir_const_simple(f->program, K_TRUE);
    ir_edge_arg(f, &done->edges[0], yes);
    ir_edge_arg(f, &failed->edges[0], nothing(t, failed, ok));
    pass_results(t, enter, done, failed);
    for (int b = t->first_block; b < f->blocks.n; b++) {
        Inst *end = f->blocks.items[b]->last;
        for (int e = 0; end && e < end->n_edges; e++)
            if (end->edges[e].to == t->slow)
                end->edges[e].to = fail;
    }
    Inst *into = tree_terminator(t, enter, OP_jump, NULL, 1, &entry->to);
    edit_add_args(f, &into->edges[0], &entry->args);
    entry->args.n = 0;
    entry->to = tests;
    Block *both[2] = {beside, t->slow};
    tree_terminator(t, t->before, OP_branch, ok, 2, both);
    return tree_terminator(t, beside, OP_jump, NULL, 1, &after);
}
