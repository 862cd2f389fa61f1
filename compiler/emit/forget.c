/* forget.c - functions that may be running while gc.collect() works leave nothing stale behind: the collector
 * reads stack and registers as they are, and a variable that is dead for Python must not keep anything alive
 * there. Their values are volatile locals, set to 0 where they die; what they call is not inlined; and
 * registers are cleared before a call that may collect.
 *
 * A function may be running then if it calls one of the names in Program.collecting (irbuild/keep.c), or such a function
 * directly. All others are left as they are. */
#include "compiler/emit/internal.h"
#include "compiler/support/bitset.h"

#include <string.h>

/* ---- which functions and calls */

const Name *emit_name_used(const Inst *i) {
    switch (op_info[i->op].payload) {
    case PAYLOAD_NAME: return i->u.name;
    case PAYLOAD_METHOD: return i->u.method.name;
    case PAYLOAD_GLOBAL: return i->u.global->name;
    default: return NULL;
    }
}
static bool names_collect(const Emit *e, const Inst *i) {
    const Name *n = emit_name_used(i);
    return n && map_has(&e->p->collecting, n);
}

/* Is i a call that may collect? */
static bool may_collect(const Emit *e, const Inst *i) {
    const Inst *callee = i->args.n ? i->args.items[0] : NULL;
    switch (i->op) {
    case OP_call_direct: return e->collects[i->u.func->id];
    case OP_call_method:
    case OP_call_super: return names_collect(e, i);
    case OP_call:
    case OP_call_ex:
    case OP_call_found:
        while (callee->args.n && (op_is(callee, OP_extract) || op_is(callee, OP_check_local)))
            callee = callee->args.items[0];
        return names_collect(e, callee);
    case OP_prim: return strcmp(i->u.prim->id, "gc_collect") == 0;
    default: return false;
    }
}

static bool calls_collect(const Emit *e, const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (may_collect(e, i))
                return true;
    return false;
}

static void keep_apart(Emit *e, const Func *f) {
    e->apart[f->id] = true;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_call_direct))
                e->apart[i->u.func->id] = true;
}

void emit_find_collecting(Emit *e) {
    const Program *p = e->p;
    e->collects = ARENA_ARRAY(e->a, bool, p->funcs.n + 1);
    e->apart = ARENA_ARRAY(e->a, bool, p->funcs.n + 1);
    for (bool more = p->collecting.n > 0; more;) {
        more = false;
        for (int k = 0; k < p->funcs.n; k++) {
            const Func *f = p->funcs.items[k];
            if (!f->is_reachable || e->collects[k] || !calls_collect(e, f))
                continue;
            e->collects[k] = more = true;
            keep_apart(e, f);
        }
    }
}

/* ---- where values die */

static bool holds_values(const Inst *i) {
    return op_info[i->op].result && !op_is(i, OP_const) && !op_is(i, OP_undef) && !op_is(i, OP_self_func) &&
           (i->fast_iter || i->repr == REPR_AGG || i->repr == REPR_VALUE);
}

static void live_at_end(const Block *b, const Bitset *live_in, Bitset *live) {
    const Inst *t = b->last;
    bitset_clear(live);
    for (int k = 0; k < t->n_edges; k++) {
        bitset_union(live, &live_in[t->edges[k].to->id]);
        for (int a = 0; a < t->edges[k].args.n; a++)
            bitset_add(live, t->edges[k].args.items[a]->id);
    }
}

/* Walks b backward from what is live at its end; with `deaths` notes what dies at each instruction. */
static void walk_block(Emit *e, const Block *b, Bitset *live, InstList *deaths) {
    for (Inst *i = b->last; i; i = i->prev) {
        if (deaths && !inst_is_terminator(i) && !op_is(i, OP_param)) {
            if (holds_values(i) && !bitset_has(live, i->id))
                vec_push(e->a, &deaths[i->id], i);
            for (int k = 0; k < i->args.n; k++)
                if (holds_values(i->args.items[k]) && !bitset_has(live, i->args.items[k]->id))
                    vec_push(e->a, &deaths[i->id], i->args.items[k]);
        }
        if (op_info[i->op].result)
            bitset_remove(live, i->id);
        for (int k = 0; k < i->args.n; k++)
            bitset_add(live, i->args.items[k]->id);
    }
}

/* At the start of `to`, what its predecessors had or used at their ends is dead unless it lives on. */
static void find_deaths_at_start(Emit *e, const Block *to, const Bitset *live_in, Bitset *had, Bitset *scratch, Inst **by_id) {
    bitset_clear(had);
    for (int p = 0; p < to->preds.n; p++) {
        const Inst *t = to->preds.items[p]->last;
        live_at_end(to->preds.items[p], live_in, scratch);
        bitset_union(had, scratch);
        for (int k = 0; k < t->args.n; k++)
            bitset_add(had, t->args.items[k]->id);
        if (t->prev && holds_values(t->prev)) /* of a `check`: no value on the other edge */
            bitset_add(had, t->prev->id);
    }
    bitset_subtract(had, &live_in[to->id]);
    for (const Inst *p = to->first; p && op_is(p, OP_param); p = p->next)
        bitset_remove(had, p->id);
    for (int v = bitset_next(had, 0); v >= 0; v = bitset_next(had, v + 1))
        if (by_id[v] && holds_values(by_id[v]))
            vec_push(e->a, &e->deaths_at_start[to->id], by_id[v]);
}

void emit_find_deaths(Emit *e) {
    const Func *f = e->f;
    e->deaths = e->deaths_at_start = NULL;
    if (!e->collects[f->id])
        return;
    Bitset *live_in = ARENA_ARRAY(e->a, Bitset, f->n_blocks + 1), live, scratch;
    Inst **by_id = ARENA_ARRAY(e->a, Inst *, f->n_insts + 1);
    e->deaths = ARENA_ARRAY(e->a, InstList, f->n_insts + 1);
    e->deaths_at_start = ARENA_ARRAY(e->a, InstList, f->n_blocks + 1);
    bitset_init(&live, e->a, f->n_insts);
    bitset_init(&scratch, e->a, f->n_insts);
    for (int b = 0; b < f->blocks.n; b++) {
        bitset_init(&live_in[f->blocks.items[b]->id], e->a, f->n_insts);
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            by_id[i->id] = i;
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (int b = f->blocks.n - 1; b >= 0; b--) {
            live_at_end(f->blocks.items[b], live_in, &live);
            walk_block(e, f->blocks.items[b], &live, NULL);
            changed = bitset_union(&live_in[f->blocks.items[b]->id], &live) || changed;
        }
    }
    for (int b = 0; b < f->blocks.n; b++) {
        live_at_end(f->blocks.items[b], live_in, &live);
        walk_block(e, f->blocks.items[b], &live, e->deaths);
        find_deaths_at_start(e, f->blocks.items[b], live_in, &live, &scratch, by_id);
    }
}

/* ---- what is written */

static void forget(Emit *e, const InstList *dead) {
    for (int k = 0; k < dead->n; k++) {
        const Inst *i = dead->items[k];
        const char *place = emit_place(e, i);
        if (i->fast_iter || i->repr == REPR_AGG)
            write_format(e->w, "    rt_do_forget(&%s, sizeof %s);\n", place, place);
        else
            write_format(e->w, "    %s = 0;\n", place);
    }
}

void emit_forget_at_start(Emit *e, const Block *b) {
    if (e->deaths_at_start)
        forget(e, &e->deaths_at_start[b->id]);
}
void emit_forget_after(Emit *e, const Inst *i) {
    if (e->deaths)
        forget(e, &e->deaths[i->id]);
}
void emit_forget_before(Emit *e, const Inst *i) {
    if (e->deaths && may_collect(e, i))
        write_text(e->w, "    rt_do_forget_calls();\n");
}
