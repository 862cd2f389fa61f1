/* heat.c - which functions may run more than a fixed number of times: those called from a loop or by an unknown
 * caller, those that suspend, and what they call. The rest is better compiled for size. An estimate: a wrong
 * one costs speed only. Needs call_direct; keeps everything. */
#include "compiler/lower/internal.h"

typedef struct Heat {
    Arena *arena;
    VEC(Func *) todo;
} Heat;

static void heat_up(Heat *h, Func *f) {
    if (f->runs_often)
        return;
    f->runs_often = true;
    vec_push(h->arena, &h->todo, f);
}

/* Calls of f: all of them if it runs often, else those in its loops. */
static void follow_calls(Heat *h, Func *f) {
    cfg_compute_preds(f);
    cfg_compute_dominators(f);
    cfg_find_loops(f);
    for (int b = 0; b < f->blocks.n; b++) {
        const Block *block = f->blocks.items[b];
        if (!f->runs_often && block->loop_depth == 0)
            continue;
        for (const Inst *i = block->first; i; i = i->next)
            if (op_is(i, OP_call_direct))
                heat_up(h, i->u.func);
    }
}

void find_hot_functions(Program *p) {
    Heat h = {.arena = p->arena};
    for (int k = 0; k < p->funcs.n; k++) {
        Func *f = p->funcs.items[k];
        bool is_called = f->kind != FUNC_MODULE && f->kind != FUNC_CLASSBODY;
        if (f->is_reachable && is_called && (f->is_generic || f->is_generator || f->is_coroutine || f->is_async_gen))
            heat_up(&h, f);
    }
    for (int k = 0; k < p->funcs.n; k++)
        if (p->funcs.items[k]->is_reachable)
            follow_calls(&h, p->funcs.items[k]);
    while (h.todo.n)
        follow_calls(&h, h.todo.items[--h.todo.n]);
}
