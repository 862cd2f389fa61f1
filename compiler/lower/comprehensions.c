/* comprehensions.c - `[... for x in y]` is a call of a function that gets iter(y). Where iter(y) cannot
 * fail, the function takes y itself and iterates without an iterator object. Needs types. */
#include "compiler/lower/internal.h"

static const uint32_t surely_iterable = TK_LIST | TK_TUPLE | TK_RANGE | TK_DICT | TK_SET | TK_FROZENSET | TK_STR | TK_BYTES | TK_BYTEARRAY | TK_ITER | TK_GENERATOR;

/* The only call site of a comprehension's clone. */
typedef struct Site1 { Inst *call; int n; } Site1;

static Site1 *find_sites(Program *p) {
    Site1 *sites = ARENA_ARRAY(p->arena, Site1, p->funcs.n + 1);
    for (int k = 0; k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        for (int b = 0; f->is_reachable && b < f->blocks.n; b++)
            for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
                if (op_is(i, OP_call_direct)) {
                    sites[i->u.func->id].call = i;
                    sites[i->u.func->id].n++;
                }
    }
    return sites;
}

static bool is_candidate(const Func *f) {
    return f->is_reachable && f->origin && f->origin->kind == FUNC_COMPREHENSION && !f->is_generator && !f->is_coroutine && !f->is_async_gen &&
           !f->is_generic && f->params.n == 1 && f->param_types;
}

static int count_uses(const Func *f, const Inst *v, bool only_next) {
    int n = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                n += i->args.items[k] == v && !op_is(i, OP_check) && (!only_next || !op_is(i, OP_next));
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    n += i->edges[e].args.items[k] == v;
        }
    return n;
}

static void move_iteration(Func *f, Inst *call) {
    Inst *param = f->entry->first, *iter = call->args.items[call->args.n - 1];
    if (!param || !op_is(param, OP_param) || !op_is(iter, OP_iter) || count_uses(call->block->func, iter, false) != 1 || count_uses(f, param, true) != 0)
        return;
    Inst *iterable = iter->args.items[0];
    if (!type_is(iterable->type, surely_iterable))
        return;
    Inst *at = param->next;
    while (op_is(at, OP_param))
        at = at->next;
    Inst *own = ir_insert_before(at, OP_iter, param->pos, 0, NULL);
    ir_replace_uses(f, param, own);
    ir_add_arg(f, own, param);
    own->type = iter->type;
    own->cannot_raise = true;
    param->type = iterable->type;
    f->param_types[0] = iterable->type;
    call->args.items[call->args.n - 1] = iterable;
    drop_inst(iter);
}

void move_iterations(Program *p) {
    Site1 *sites = find_sites(p);
    for (int k = 0; k < p->funcs.n; k++)
        if (is_candidate(p->funcs.items[k]) && sites[p->funcs.items[k]->id].n == 1)
            move_iteration(p->funcs.items[k], sites[p->funcs.items[k]->id].call);
}
