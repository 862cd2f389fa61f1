/* lowered.c - see lowered.h. */
#include "compiler/optimise/lowered.h"

bool is_resumable(const Func *f) { return f->is_generator || f->is_coroutine || f->is_async_gen; }

static Inst *insert(Inst *at, Op op, int n, Inst **args, const Type *type, Repr repr) {
    Inst *i = ir_insert_before(at, op, at->pos, n, args);
    i->anchor_left = at->anchor_left;
    i->anchor_right = at->anchor_right;
    i->type = type;
    i->repr = (uint8_t)repr;
    i->cannot_raise = true;
    return i;
}

Inst *lowered_prim(Inst *at, const char *id, int n, Inst **args, const Type *type) {
    const Prim *row = prim_find_id(id);
    Inst *i = insert(at, OP_prim, n, args, type, repr_of_prim_type(row->result));
    i->u.prim = row;
    i->cannot_raise = !row->raises;
    return i;
}

Inst *lowered_const(Inst *at, int64_t value) {
    Program *p = at->block->func->program;
    Inst *c = insert(at, OP_const, 0, NULL, type_int(p->types, value, value), REPR_I64);
    c->u.k = ir_const_int(p, value);
    return c;
}

Inst *lowered_item_index(Inst *at, Inst *length, Inst *index, int message) {
    TypeTable *types = at->block->func->program->types;
    int64_t hi = type_is_i64(length->type) ? length->type->hi - 1 : RANGE_MAX - 1, lo = 0;
    if (type_is_i64(index->type) && index->type->lo >= 0) {
        hi = index->type->hi < hi ? index->type->hi : hi;
        lo = index->type->lo < hi ? index->type->lo : hi;
    }
    Inst *both[2] = {length, index};
    Inst *i = insert(at, OP_item_index, 2, both, type_int(types, lo < 0 ? 0 : lo, hi < 0 ? 0 : hi), REPR_I64);
    i->u.i = message;
    i->cannot_raise = false;
    return i;
}

void lowered_forget(Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            i->info = NULL;
}

Inst *lowered_final(Inst *i) {
    while (i->info)
        i = i->info;
    return i;
}

static void replace_in(InstList *l) {
    for (int k = 0; k < l->n; k++)
        l->items[k] = lowered_final(l->items[k]);
}

void lowered_replace(Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            replace_in(&i->args);
            for (int e = 0; e < i->n_edges; e++)
                replace_in(&i->edges[e].args);
        }
}

/* ---- loops */

static void mark(Func *f, Loop *l, Block *latch) {
    VEC(Block *) work = {0};
    vec_push(f->program->arena, &work, latch);
    while (work.n) {
        Block *b = vec_pop(&work);
        if (bitset_has(&l->blocks, b->id))
            continue;
        bitset_add(&l->blocks, b->id);
        for (int p = 0; p < b->preds.n; p++)
            vec_push(f->program->arena, &work, b->preds.items[p]);
    }
}

static Loop *loop_at(Func *f, Block *header) {
    Loop *l = NULL;
    for (int p = 0; p < header->preds.n; p++) {
        Block *latch = header->preds.items[p];
        if (!cfg_dominates(header, latch))
            continue;
        if (!l) {
            l = ARENA_NEW(f->program->arena, Loop);
            l->header = header;
            bitset_init(&l->blocks, f->program->arena, f->n_blocks + 1);
            bitset_add(&l->blocks, header->id);
        }
        mark(f, l, latch);
    }
    return l;
}

LoopList lowered_loops(Func *f) {
    LoopList loops = {0};
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    for (int b = 0; b < f->blocks.n; b++) {
        Loop *l = loop_at(f, f->blocks.items[b]);
        if (!l)
            continue;
        for (int k = 0; k < loops.n; k++) /* the last one that holds it is the innermost */
            if (in_loop(loops.items[k], l->header))
                l->parent = loops.items[k];
        l->depth = l->parent ? l->parent->depth + 1 : 1;
        vec_push(f->program->arena, &loops, l);
    }
    return loops;
}
