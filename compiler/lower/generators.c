/* generators.c - which values of a generator or coroutine must survive a suspension: those live
 * across some yield, by backward liveness. emit/ keeps them in the generator object. */
#include "compiler/lower/internal.h"
#include "compiler/support/bitset.h"

static bool suspends(const Inst *i) { return (op_info[i->op].flags & OPF_S) != 0; }

/* live: what is needed after the terminator of b. */
static void live_at_end(const Block *b, const Bitset *live_in, Bitset *live) {
    const Inst *t = b->last;
    bitset_clear(live);
    for (int e = 0; e < t->n_edges; e++) {
        bitset_union(live, &live_in[t->edges[e].to->id]);
        for (int k = 0; k < t->edges[e].args.n; k++)
            bitset_add(live, t->edges[e].args.items[k]->id);
    }
}

static void mark_frame(Func *f, const Bitset *live, Inst **by_id) {
    for (int v = bitset_next(live, 0); v >= 0; v = bitset_next(live, v + 1)) {
        Inst *i = by_id[v];
        if (i->in_frame || op_is(i, OP_const) || op_is(i, OP_undef) || op_is(i, OP_self_func))
            continue;
        i->in_frame = true;
        vec_push(f->program->arena, &f->frame, i);
    }
}

/* Walks b backward; with `by_id` also marks what lives across its suspensions. */
static void walk_block(Func *f, Block *b, Bitset *live, Inst **by_id) {
    for (Inst *i = b->last; i; i = i->prev) {
        if (op_info[i->op].result)
            bitset_remove(live, i->id);
        if (by_id && suspends(i))
            mark_frame(f, live, by_id);
        for (int k = 0; k < i->args.n; k++)
            bitset_add(live, i->args.items[k]->id);
    }
}

void find_frame_values(Func *f) {
    if (!f->is_generator && !f->is_coroutine && !f->is_async_gen)
        return;
    Arena *a = f->program->arena;
    Bitset *live_in = ARENA_ARRAY(a, Bitset, f->n_blocks + 1), live;
    Inst **by_id = ARENA_ARRAY(a, Inst *, f->n_insts + 1);
    bitset_init(&live, a, f->n_insts);
    for (int b = 0; b < f->blocks.n; b++) {
        bitset_init(&live_in[f->blocks.items[b]->id], a, f->n_insts);
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            by_id[i->id] = i;
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (int b = f->blocks.n - 1; b >= 0; b--) {
            Block *block = f->blocks.items[b];
            live_at_end(block, live_in, &live);
            walk_block(f, block, &live, NULL);
            changed = bitset_union(&live_in[block->id], &live) || changed;
        }
    }
    for (int b = 0; b < f->blocks.n; b++) {
        live_at_end(f->blocks.items[b], live_in, &live);
        walk_block(f, f->blocks.items[b], &live, by_id);
    }
    for (Inst *p = f->entry->first; p && op_is(p, OP_param); p = p->next)
        if (!p->in_frame) { /* creation puts the arguments there */
            p->in_frame = true;
            vec_push(a, &f->frame, p);
        }
}
