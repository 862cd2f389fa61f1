/* inline_functions.c - small functions, and functions called from one place, in place of their calls: methods,
 * constructors and plain functions alike, where the call may run often. Callees are finished before their callers
 * (a walk over the call graph; a call back to a function that is still being visited stays a call), so that
 * what is copied is small already, and calls inside a copied body are not looked at again.
 *
 * How much: a callee of at most SMALL operations, of MEDIUM if it is given or gives back an object that is made for this
 * call and might then never exist (instances.c), of LARGE if nothing else calls it; a module grows by a part of its
 * size only. What looks at its frame, handles exceptions or may collect garbage stays apart (body.c; emit/forget.c).
 * Needs direct calls, prepare_inlining; keeps types; adds blocks. */
#include "compiler/optimise/body.h"

enum { SMALL = 40, MEDIUM = 90, LARGE = 200, MAX_CALLER = 6000, BUDGET = 1500 };

/* Func.info while the pass runs. */
typedef struct Inlining {
    int *budget;            /* operations by which the functions of its module may still grow */
    enum { WAITING, VISITING, DONE } state;
} Inlining;

typedef VEC(Inst *) Calls;

/* ---- sizes */

/* What costs nothing in C does not count. */
static int weight(const Inst *i) {
    switch (i->op) {
    case OP_param: case OP_const: case OP_undef: case OP_jump: case OP_return: case OP_check: case OP_refine: case OP_convert_type: case OP_self_func:
        return 0;
    }
    return 1;
}

static int size_of(const Func *f) {
    int n = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            n += weight(i);
    return n;
}

/* The library's functions serve many programs, most of which do not wait for them. */
static int budget_of(const Module *m, int size) { return m->is_stdlib ? size / 12 : size / 6 + BUDGET; }

void prepare_inlining(Program *p) {
    int *budgets = ARENA_ARRAY(p->arena, int, p->modules.n + 1);
    for (int k = 0; k < p->funcs.n; k++) {
        Func *f = p->funcs.items[k];
        Inlining *state = ARENA_NEW(p->arena, Inlining);
        *state = (Inlining){.budget = &budgets[f->module->id]};
        f->info = state;
        *state->budget += f->is_reachable ? size_of(f) : 0;
    }
    for (int k = 0; k < p->modules.n; k++)
        budgets[p->modules.items[k]->id] = budget_of(p->modules.items[k], budgets[p->modules.items[k]->id]);
}

/* ---- which calls */

static bool names_collect(const Program *p, const Inst *i) {
    switch (op_info[i->op].payload) {
    case PAYLOAD_NAME: return i->u.name && map_has(&p->collecting, i->u.name);
    case PAYLOAD_METHOD: return map_has(&p->collecting, i->u.method.name);
    case PAYLOAD_GLOBAL: return map_has(&p->collecting, i->u.global->name);
    default: return op_is(i, OP_call_direct) && map_has(&p->collecting, i->u.func->name);
    }
}

/* Garbage may be collected while it runs: its frame is kept apart from others. */
static bool may_collect(const Func *f) {
    for (int b = 0; f->program->collecting.n && b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_keep) || names_collect(f->program, i))
                return true;
    return false;
}

static bool is_plain_function(const Func *g) {
    return !ir_notes_locals(g) && (g->kind == FUNC_FUNCTION || g->kind == FUNC_LAMBDA || g->kind == FUNC_COMPREHENSION) && !g->is_generator && !g->is_coroutine && !g->is_async_gen;
}

/* An object that is made for the call or by it may turn out not to be needed. */
static bool passes_object(const Inst *call) {
    for (int k = 0; k < call->args.n; k++)
        if (op_is(edit_origin(call->args.items[k]), OP_new_object))
            return true;
    return false;
}

static bool returns_object(const Func *g) {
    for (int b = 0; b < g->blocks.n; b++) {
        const Inst *t = g->blocks.items[b]->last;
        if (op_is(t, OP_return) && op_is(edit_origin(t->args.items[0]), OP_new_object))
            return true;
    }
    return false;
}

/* Its only call: it goes away when that is inlined. */
static bool is_once_called(const Func *g) { return g->n_direct_calls <= 1 && g->was_called; }

static int limit_of(const Inst *call) {
    const Func *g = call->u.func;
    if (is_once_called(g))
        return LARGE;
    return passes_object(call) || returns_object(g) ? MEDIUM : SMALL;
}

static bool is_worth_it(Func *f, const Inst *call) {
    const Func *g = call->u.func;
    Inlining *mine = f->info, *its = g->info;
    if (its->state != DONE || !is_plain_function(g) || g->blocks.n == 0)
        return false;
    int size = size_of(g);
    return size <= limit_of(call) && (size <= *mine->budget || is_once_called(g)) && body_can_be_inlined(f, call, call->scope) && !may_collect(g);
}

/* Calls that may run often: those in loops, and all of a function that is called from one or by anyone (but a function of
 * the library that anyone may call is likely called by nobody). The body of a module, whose variables are all in memory,
 * gains little. */
static Calls find_calls(Func *f) {
    Calls calls = {0};
    bool often = f->runs_often && !(f->is_generic && f->module->is_stdlib);
    if (f->kind == FUNC_MODULE || f->kind == FUNC_CLASSBODY)
        return calls;
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    cfg_find_loops(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_call_direct) && (often || f->blocks.items[b]->loop_depth > 0))
                vec_push(f->program->arena, &calls, i);
    return calls;
}

/* ---- the pass */

/* All calls, also those that stay: what is called is finished first. */
static void visit_callees(Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_call_direct) && i->u.func->is_reachable)
                inline_functions(i->u.func);
}

static bool inline_calls(Func *f) {
    Calls calls = find_calls(f);
    bool changed = false;
    for (int k = 0; k < calls.n && f->n_insts < MAX_CALLER; k++) {
        if (!is_worth_it(f, calls.items[k]))
            continue;
        Inlining *mine = f->info;
        if (!is_once_called(calls.items[k]->u.func))
            *mine->budget -= size_of(calls.items[k]->u.func);
        body_inline_call(f, calls.items[k]);
        changed = true;
    }
    return changed;
}

bool inline_functions(Func *f) {
    Inlining *mine = f->info;
    if (mine->state != WAITING)
        return false;
    mine->state = VISITING;
    visit_callees(f);
    bool changed = !may_collect(f) && inline_calls(f);
    if (changed) {
        edit_merge_blocks(f);
        promote_cells(f);
        forward_items(f);
        remove_dead(f);
    }
    mine->state = DONE;
    return changed;
}
