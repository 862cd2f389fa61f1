/* tidy.c - what the construction leaves behind is removed once a function is complete: blocks that
 * nothing reaches, check_local of variables that are bound on every way, block parameters that get
 * the same value on every edge, lookups of methods right before their calls, jumps to blocks with no
 * other predecessor. */
#include "compiler/irbuild/build.h"

/* What is known of a parameter, or of a check_local that goes. */
typedef struct ParamState {
    bool fixed;           /* a parameter of the function, or the item of a `next` */
    bool maybe_undef;
    Inst *same;           /* the value it always has, or NULL */
} ParamState;

typedef struct Tidy { Func *f; Arena *arena; } Tidy;

typedef VEC(Edge *) EdgeList;
typedef struct BlockNote { EdgeList in; bool has_item; bool reached; } BlockNote;

static BlockNote *note_of(Block *block) { return block->info; }

static void reach(Tidy *t, Block *entry) {
    VEC(Block *) work = {0};
    note_of(entry)->reached = true;
    vec_push(t->arena, &work, entry);
    while (work.n) {
        Block *block = vec_pop(&work);
        Inst *last = block->last;
        for (int i = 0; i < last->n_edges; i++) {
            Edge *e = &last->edges[i];
            BlockNote *n = note_of(e->to);
            if (op_is(last, OP_next) && i == 0)
                n->has_item = true;
            vec_push(t->arena, &n->in, e);
            if (n->reached)
                continue;
            n->reached = true;
            vec_push(t->arena, &work, e->to);
        }
    }
}

/* Keeps the blocks that can be reached, and lists the edges into each. */
static void find_blocks(Tidy *t) {
    Func *f = t->f;
    for (int i = 0; i < f->blocks.n; i++)
        f->blocks.items[i]->info = ARENA_NEW(t->arena, BlockNote);
    reach(t, f->entry);
    int n = 0;
    for (int i = 0; i < f->blocks.n; i++)
        if (note_of(f->blocks.items[i])->reached)
            f->blocks.items[n++] = f->blocks.items[i];
    f->blocks.n = n;
}

static void note_params(Tidy *t) {
    for (int i = 0; i < t->f->blocks.n; i++) {
        Block *block = t->f->blocks.items[i];
        bool first_fixed = note_of(block)->has_item;
        for (Inst *p = block->first; p && op_is(p, OP_param); p = p->next) {
            ParamState *s = ARENA_NEW(t->arena, ParamState);
            s->fixed = block == t->f->entry || first_fixed;
            first_fixed = false;
            p->info = s;
        }
    }
}

/* ---- locals that are bound */

static bool maybe_undef(const Inst *i) {
    if (op_is(i, OP_param))
        return ((const ParamState *)i->info)->maybe_undef;
    return op_is(i, OP_undef);
}

static bool spread_undef(Block *block) {
    bool changed = false;
    const BlockNote *n = note_of(block);
    int shift = n->has_item ? 1 : 0, at = 0;
    for (Inst *p = block->first; p && op_is(p, OP_param); p = p->next, at++) {
        ParamState *s = p->info;
        if (s->fixed || s->maybe_undef)
            continue;
        for (int i = 0; i < n->in.n && !s->maybe_undef; i++)
            s->maybe_undef = maybe_undef(n->in.items[i]->args.items[at - shift]);
        changed |= s->maybe_undef;
    }
    return changed;
}

/* The check_local goes; uses see its operand through info (see resolve). */
static void drop_check(Inst *check) {
    Inst *term = check->next;
    ParamState *s = ARENA_NEW(check->block->func->program->arena, ParamState);
    s->same = check->args.items[0];
    check->info = s;
    if (!op_is(term, OP_check) || term->args.items[0] != check)
        return;
    term->op = OP_jump;
    term->args.n = 0;
    term->n_edges = 1;
}

static bool drop_checks(Tidy *t) {
    bool dropped = false, changed = true;
    while (changed) {
        changed = false;
        for (int i = 0; i < t->f->blocks.n; i++)
            changed |= spread_undef(t->f->blocks.items[i]);
    }
    for (int i = 0; i < t->f->blocks.n; i++)
        for (Inst *k = t->f->blocks.items[i]->first; k; k = k->next)
            if (op_is(k, OP_check_local) && !maybe_undef(k->args.items[0])) {
                drop_check(k);
                dropped = true;
            }
    return dropped;
}

/* ---- parameters that are one value */

static Inst *resolve(Inst *i) {
    while ((op_is(i, OP_param) || op_is(i, OP_check_local)) && i->info && ((ParamState *)i->info)->same)
        i = ((ParamState *)i->info)->same;
    return i;
}

static bool find_same(Block *block) {
    bool changed = false;
    const BlockNote *n = note_of(block);
    int shift = n->has_item ? 1 : 0, at = 0;
    for (Inst *p = block->first; p && op_is(p, OP_param); p = p->next, at++) {
        ParamState *s = p->info;
        if (s->fixed || s->same)
            continue;
        Inst *only = NULL;
        bool several = false;
        for (int i = 0; i < n->in.n && !several; i++) {
            Inst *arg = resolve(n->in.items[i]->args.items[at - shift]);
            if (arg == p || arg == only)
                continue;
            several = only != NULL;
            only = arg;
        }
        if (several || !only)
            continue;
        s->same = only;
        changed = true;
    }
    return changed;
}

static void resolve_list(InstList *list) {
    for (int i = 0; i < list->n; i++)
        list->items[i] = resolve(list->items[i]);
}

static void drop_edge_args(Block *block) {
    const BlockNote *n = note_of(block);
    int shift = n->has_item ? 1 : 0;
    for (int i = 0; i < n->in.n; i++) {
        InstList *args = &n->in.items[i]->args;
        int kept = 0, at = shift;
        Inst *p = block->first;
        if (shift)
            p = p->next;
        for (; p && op_is(p, OP_param); p = p->next, at++)
            if (!((ParamState *)p->info)->same)
                args->items[kept++] = args->items[at - shift];
        args->n = kept;
    }
}

/* Every use of a value that stands for another sees that other. */
static void apply(Tidy *t) {
    for (int i = 0; i < t->f->blocks.n; i++)
        for (Inst *k = t->f->blocks.items[i]->first; k; k = k->next) {
            resolve_list(&k->args);
            for (int e = 0; e < k->n_edges; e++)
                resolve_list(&k->edges[e].args);
        }
    for (int i = 0; i < t->f->blocks.n; i++)
        if (t->f->blocks.items[i] != t->f->entry)
            drop_edge_args(t->f->blocks.items[i]);
    for (int i = 0; i < t->f->blocks.n; i++) {
        Block *block = t->f->blocks.items[i];
        int index = 0;
        for (Inst *k = block->first, *next; k; k = next) {
            next = k->next;
            ParamState *s = op_is(k, OP_param) || op_is(k, OP_check_local) ? k->info : NULL;
            if (s && s->same)
                ir_remove(k);
            else if (op_is(k, OP_param))
                k->u.i = index++;
        }
        block->n_params = index;
    }
}

/* ---- methods that are called at once */

/* The call of the method that was looked up, if nothing happens between; its index of the method in *at. */
static Inst *call_after(const Inst *lookup, int *at) {
    const Inst *check = lookup->next;
    Inst *k = lookup->next;
    if (op_is(check, OP_check)) {
        const Block *next = check->edges[0].to;
        if (note_of(check->edges[0].to)->in.n != 1 || next->n_params)
            return NULL;
        k = next->first;
    }
    while (op_is(k, OP_const))
        k = k->next;
    *at = op_is(lookup, OP_lookup_super);
    return (op_is(k, OP_call_method) || op_is(k, OP_call_super)) && k->args.items[*at] == lookup ? k : NULL;
}

static void join_lookup(Tidy *t, Inst *lookup, Inst *call, int at) {
    Inst *check = lookup->next;
    call->args.items[at] = lookup->args.items[at];
    call->lookup_pos = arena_copy(t->arena, &lookup->pos, sizeof lookup->pos);
    if (op_is(check, OP_check)) {
        check->op = OP_jump;
        check->args.n = 0;
        check->n_edges = 1;
    }
    ir_remove(lookup);
}

static void join_lookups(Tidy *t) {
    bool changed = false;
    for (int i = 0; i < t->f->blocks.n; i++)
        for (Inst *k = t->f->blocks.items[i]->first, *next; k; k = next) {
            int at;
            Inst *call = op_is(k, OP_lookup_method) || op_is(k, OP_lookup_super) ? call_after(k, &at) : NULL;
            next = k->next;
            if (!call)
                continue;
            join_lookup(t, k, call, at);
            changed = true;
        }
    if (changed)
        find_blocks(t);
}

/* ---- straight lines */

static void merge_into(Block *block) {
    for (;;) {
        Inst *jump = block->last;
        if (!op_is(jump, OP_jump))
            return;
        Block *next = jump->edges[0].to;
        if (next == block || note_of(next)->in.n != 1 || next->n_params)
            return;
        ir_remove(jump);
        if (block->last)
            block->last->next = next->first;
        else
            block->first = next->first;
        next->first->prev = block->last;
        for (Inst *k = next->first; k; k = k->next)
            k->block = block;
        block->last = next->last;
        next->first = next->last = NULL;
        note_of(next)->reached = false;
    }
}

static void merge_blocks(Tidy *t) {
    Func *f = t->f;
    int n = 0;
    for (int i = 0; i < f->blocks.n; i++)
        if (note_of(f->blocks.items[i])->reached)
            merge_into(f->blocks.items[i]);
    for (int i = 0; i < f->blocks.n; i++)
        if (note_of(f->blocks.items[i])->reached)
            f->blocks.items[n++] = f->blocks.items[i];
    f->blocks.n = n;
}

void build_tidy(Build *b) {
    build_see_all_vars(b);
    Tidy t = {.f = b->f, .arena = b->u->arena};
    find_blocks(&t);
    note_params(&t);
    bool changed = drop_checks(&t);
    if (changed)
        find_blocks(&t);
    changed = true;
    while (changed) {
        changed = false;
        for (int i = 0; i < t.f->blocks.n; i++)
            if (t.f->blocks.items[i] != t.f->entry)
                changed |= find_same(t.f->blocks.items[i]);
    }
    apply(&t);
    join_lookups(&t);
    merge_blocks(&t);
    for (int i = 0; i < t.f->blocks.n; i++) {
        Block *block = t.f->blocks.items[i];
        block->info = NULL;
        for (Inst *k = block->first; k; k = k->next)
            k->info = NULL;
    }
    cfg_order_blocks(t.f);
}
