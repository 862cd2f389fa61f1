/* cfg.c - the control-flow graph of a function: predecessors, reverse postorder, dominators
 * (Cooper, Harvey, Kennedy, "A Simple, Fast Dominance Algorithm") and natural loops. */
#include "compiler/ir/ir.h"

static Inst *terminator(const Block *b) { return b->last && inst_is_terminator(b->last) ? b->last : NULL; }

void cfg_compute_preds(Func *f) {
    Arena *a = f->program->arena;
    for (int b = 0; b < f->blocks.n; b++)
        f->blocks.items[b]->preds.n = 0;
    for (int b = 0; b < f->blocks.n; b++) {
        Block *from = f->blocks.items[b];
        Inst *t = terminator(from);
        for (int e = 0; t && e < t->n_edges; e++)
            vec_push(a, &t->edges[e].to->preds, from);
    }
}

typedef struct Visit { Block *block; int next_edge; } Visit;

/* Fills `order` with the reachable blocks in reverse postorder, sets rpo (-1: unreachable). The first
 * edge of a terminator is visited last, so that its target tends to come right after. */
static int number_blocks(Func *f, Block **order) {
    Arena *a = f->program->arena;
    Visit *stack = ARENA_ARRAY(a, Visit, f->blocks.n + 1);
    int depth = 0, left = f->blocks.n, n;
    for (int b = 0; b < f->blocks.n; b++)
        f->blocks.items[b]->rpo = -1;
    f->entry->rpo = 0;
    stack[depth++] = (Visit){f->entry, terminator(f->entry) ? terminator(f->entry)->n_edges : 0};
    while (depth) {
        Visit *v = &stack[depth - 1];
        if (v->next_edge > 0) {
            Block *to = terminator(v->block)->edges[--v->next_edge].to;
            if (to->rpo < 0) {
                to->rpo = 0;
                stack[depth++] = (Visit){to, terminator(to) ? terminator(to)->n_edges : 0};
            }
            continue;
        }
        order[--left] = v->block;
        depth--;
    }
    n = f->blocks.n - left;
    for (int k = 0; k < n; k++) {
        order[k] = order[left + k];
        order[k]->rpo = k;
    }
    return n;
}

void cfg_order_blocks(Func *f) {
    Block **order = ARENA_ARRAY(f->program->arena, Block *, f->blocks.n + 1);
    int n = number_blocks(f, order);
    for (int k = 0; k < n; k++) {
        f->blocks.items[k] = order[k];
        order[k]->id = k;
    }
    f->blocks.n = n;
    f->n_blocks = n;
    cfg_compute_preds(f);
}

static Block *common_dominator(Block *a, Block *b) {
    while (a != b) {
        while (a->rpo > b->rpo)
            a = a->idom;
        while (b->rpo > a->rpo)
            b = b->idom;
    }
    return a;
}

void cfg_compute_dominators(Func *f) {
    Block **order = ARENA_ARRAY(f->program->arena, Block *, f->blocks.n + 1);
    int n = number_blocks(f, order);
    cfg_compute_preds(f);
    for (int b = 0; b < f->blocks.n; b++)
        f->blocks.items[b]->idom = NULL;
    f->entry->idom = f->entry;
    for (bool changed = true; changed;) {
        changed = false;
        for (int k = 1; k < n; k++) {
            Block *b = order[k], *idom = NULL;
            for (int p = 0; p < b->preds.n; p++) {
                Block *from = b->preds.items[p];
                if (from->rpo >= 0 && from->idom)
                    idom = idom ? common_dominator(idom, from) : from;
            }
            if (idom != b->idom) {
                b->idom = idom;
                changed = true;
            }
        }
    }
}

bool cfg_dominates(const Block *a, const Block *b) {
    if (a->rpo < 0 || b->rpo < 0)
        return b->rpo < 0;
    while (b->rpo > a->rpo)
        b = b->idom;
    return a == b;
}

/* Marks the loop of header that the back edge from `latch` closes. */
static void mark_loop(Func *f, Block *header, Block *latch, char *seen) {
    VEC(Block *) work = {0};
    seen[header->rpo] = 1;
    if (!seen[latch->rpo]) {
        seen[latch->rpo] = 1;
        vec_push(f->program->arena, &work, latch);
    }
    while (work.n) {
        Block *b = vec_pop(&work);
        for (int p = 0; p < b->preds.n; p++) {
            Block *from = b->preds.items[p];
            if (from->rpo >= 0 && !seen[from->rpo]) {
                seen[from->rpo] = 1;
                vec_push(f->program->arena, &work, from);
            }
        }
    }
}

void cfg_find_loops(Func *f) {
    int n = f->blocks.n;
    char *seen = ARENA_ARRAY(f->program->arena, char, n + 1);
    for (int b = 0; b < n; b++) {
        f->blocks.items[b]->loop_depth = 0;
        f->blocks.items[b]->loop_header = NULL;
    }
    /* Outer headers dominate inner ones, so they come first: inner ones overwrite loop_header. */
    for (int h = 0; h < n; h++) {
        Block *header = f->blocks.items[h];
        bool is_header = false;
        memset(seen, 0, (size_t)n);
        for (int p = 0; header->rpo >= 0 && p < header->preds.n; p++) {
            Block *latch = header->preds.items[p];
            if (latch->rpo >= 0 && cfg_dominates(header, latch)) {
                mark_loop(f, header, latch, seen);
                is_header = true;
            }
        }
        for (int b = 0; is_header && b < n; b++) {
            Block *in = f->blocks.items[b];
            if (in->rpo >= 0 && seen[in->rpo]) {
                in->loop_depth++;
                in->loop_header = header;
            }
        }
    }
}
