/* solve.c - the fixed point: a worklist of clones, each analysed by sparse conditional propagation
 * over its blocks until nothing in it rises (Wegman and Zadeck's conditional constants, with types
 * for constants), re-queued when a place that it read rises. */
#include "compiler/infer/internal.h"
#include <time.h>

typedef struct BlockFacts { bool executable, dirty; } BlockFacts;

double infer_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* ---- Places and sites --------------------------------------------------------------------- */

void infer_enqueue(Infer *in, Func *clone) {
    CloneFacts *facts = clone_facts(clone);
    if (facts->queued)
        return;
    facts->queued = true;
    vec_push(in->arena, &in->queue, clone);
}

void infer_enqueue_readers(Infer *in, const Map *readers) {
    for (int i = 0; i < readers->n; i++)
        infer_enqueue(in, readers->entries[i].value);
}

static void add_reader(Infer *in, Map *readers) {
    if (!in->current)
        return;
    if (!readers->arena)
        map_init(readers, in->arena);
    if (!map_has(readers, in->current))
        map_set(readers, in->current, in->current);
}

/* Functions and classes that a global holds beside an object do not escape before somebody reads it: the library defines much
 * in Python and then imports the same names from modules in C. */
void place_reveal(Infer *in, Place *p) {
    p->is_read = true;
    while (p->hidden.n)
        escape_type(in, vec_pop(&p->hidden));
}

/* Of the types that the last join of a and b lost, from the first one on, those that may stay hidden in p. What it lost
 * of the items of containers is neither a nor b. */
static void hide_lost(Infer *in, Place *p, int first, const Type *a, const Type *b) {
    int kept = first;
    for (int k = first; k < in->lost.n; k++) {
        const Type *t = in->lost.items[k];
        if ((t == a || t == b) && type_is(t, TK_FUNC | TK_CLASS | TK_NONE))
            vec_push(in->arena, &p->hidden, t);
        else
            in->lost.items[kept++] = t;
    }
    in->lost.n = kept;
}

const Type *place_read(Infer *in, Place *p) {
    add_reader(in, &p->readers);
    place_reveal(in, p);
    if (!p->type)
        p->type = in->bottom;
    return p->type;
}

static bool becomes_object(const Type *old, const Type *raised) { return raised->kinds & TK_OTHER && !(old->kinds & TK_OTHER); }

void place_raise(Infer *in, Place *p, const Type *t) {
    if (!p->type)
        p->type = in->bottom;
    int n_lost = in->lost.n;
    const Type *raised = type_widen(in->types, p->type, t);
    if (p->hides && !p->is_read)
        hide_lost(in, p, n_lost, p->type, t);
    if (raised == p->type)
        return;
    if (becomes_object(p->type, raised))
        p->cause = in->at;
    p->type = raised;
    infer_enqueue_readers(in, &p->readers);
}

static Map *site_readers(Infer *in, Site *s) {
    if (!s->readers) {
        Map *m = ARENA_NEW(in->arena, Map);
        map_init(m, in->arena);
        s->readers = m;
    }
    return s->readers;
}

void site_read(Infer *in, Site *s) { add_reader(in, site_readers(in, site_root(s))); }

const Type *site_elem(Infer *in, Site *s) {
    if (site_root(s)->n_items)
        site_mix(in->types, s);
    s = site_root(s);
    site_read(in, s);
    return s->elem;
}

const Type *site_item(Infer *in, Site *s, const Name *key) {
    if (!key)
        return site_elem(in, s);
    s = site_root(s);
    site_read(in, s);
    const Type *apart = site_item_type(s, key);
    return apart ? type_join(in->types, apart, s->elem) : s->elem;
}

const Type *site_key(Infer *in, Site *s) {
    s = site_root(s);
    site_read(in, s);
    return s->key;
}

static void site_raise(Infer *in, Site *s, const Type *t, bool key) {
    s = site_root(s);
    if (s->escaped) {
        escape_type(in, t);
        return;
    }
    const Type *old = key ? s->key : s->elem;
    const Type *raised = type_widen(in->types, old, t);
    s = site_root(s); /* the join may have merged it */
    if (raised == (key ? s->key : s->elem))
        return;
    if (becomes_object(old, raised))
        s->cause = in->at;
    if (key)
        s->key = raised;
    else
        s->elem = raised;
    infer_enqueue_readers(in, site_readers(in, s));
}

void site_raise_elem(Infer *in, Site *s, const Type *t) { site_raise(in, s, t, false); }
void site_raise_key(Infer *in, Site *s, const Type *t) { site_raise(in, s, t, true); }

void site_raise_item(Infer *in, Site *s, const Name *key, const Type *t) {
    s = site_root(s);
    if (!key || s->mixed || s->escaped) {
        site_raise_elem(in, s, t);
        return;
    }
    const Type *old = site_item_type(s, key);
    site_put(in->types, s, key, t);
    s = site_root(s);
    const Type *raised = s->mixed ? NULL : site_item_type(s, key);
    if (raised && raised == old)
        return;
    if (becomes_object(old ? old : in->bottom, t))
        s->cause = in->at;
    infer_enqueue_readers(in, site_readers(in, s));
}

void site_copy_items(Infer *in, Site *into, Site *from) {
    from = site_root(from);
    site_read(in, from);
    SiteItem *items = arena_copy(in->arena, from->items, sizeof *items * (size_t)from->n_items);
    int n = from->n_items; /* raising may merge the two */
    site_raise_key(in, into, site_key(in, from));
    site_raise_elem(in, into, site_root(from)->elem);
    for (int k = 0; k < n; k++)
        site_raise_item(in, into, items[k].name, items[k].type);
}

/* a absorbed b: whoever read either must see the joined element type. */
static void on_merge(void *ctx, Site *a, Site *b) {
    Infer *in = ctx;
    Map *ra = site_readers(in, a);
    if (b->readers) {
        Map *rb = b->readers;
        for (int i = 0; i < rb->n; i++)
            if (!map_has(ra, rb->entries[i].key))
                map_set(ra, rb->entries[i].key, rb->entries[i].value);
    }
    infer_enqueue_readers(in, ra);
}

static void on_lost(void *ctx, const Type *t) {
    Infer *in = ctx;
    if (t->kinds & ~(uint32_t)(TK_UNDEF | TK_NONE | TK_BOOL | TK_INT | TK_FLOAT | TK_COMPLEX | TK_STR | TK_BYTES | TK_OTHER))
        vec_push(in->arena, &in->lost, t);
}

Place *global_place(Infer *in, Global *g) {
    if (!g->info) {
        Place *p = ARENA_NEW(in->arena, Place);
        p->type = in->bottom;
        p->hides = true;
        g->info = p;
    }
    return g->info;
}

/* ---- One clone ---------------------------------------------------------------------------- */

static BlockFacts *block_facts(Infer *in, Block *b) {
    if (!b->info)
        b->info = ARENA_NEW(in->arena, BlockFacts);
    return b->info;
}

static void raise_inst(Infer *in, Inst *i, const Type *t, bool widen) {
    const Type *old = i->type ? i->type : in->bottom;
    const Type *raised = widen ? type_widen(in->types, old, t) : type_join(in->types, old, t);
    if (raised != old) {
        i->type = raised;
        in->changed = true;
    }
}

static bool is_step(const Inst *v) { return op_is(v, OP_add) || op_is(v, OP_iadd) || op_is(v, OP_sub) || op_is(v, OP_isub); }
static bool has_small_step(const Inst *v) {
    const Type *step = v->args.items[1]->type;
    return type_is(step, TK_INT) && step->lo >= -MAX_COUNTER_STEP && step->hi <= MAX_COUNTER_STEP;
}

/* Does v come from the parameter p by adding small numbers only? Such a loop counter stays within 2**60
 * of its start: see MAX_COUNTER_STEP. */
static bool is_counter_of(const Inst *v, const Inst *p, int depth) {
    if (v == p)
        return true;
    if (depth > 6)
        return false;
    if (op_is(v, OP_refine) || op_is(v, OP_check_local))
        return is_counter_of(v->args.items[0], p, depth + 1);
    return is_step(v) && has_small_step(v) && is_counter_of(v->args.items[0], p, depth + 1);
}

static void clamp_counter(Infer *in, Inst *param) {
    const int64_t bound = (int64_t)1 << 60;
    if (type_is(param->type, TK_INT | TK_UNDEF) && (param->type->lo < -bound || param->type->hi > bound))
        param->type = type_clamp_int(in->types, param->type, -bound, bound);
}

/* The parameter of an inner block that v is, up to small steps; or NULL. */
static const Inst *counted_from(const Inst *v, int depth) {
    if (op_is(v, OP_param))
        return v->block == v->block->func->blocks.items[0] ? NULL : v;
    if (depth < 6 && (op_is(v, OP_refine) || op_is(v, OP_check_local) || (is_step(v) && has_small_step(v))))
        return counted_from(v->args.items[0], depth + 1);
    return NULL;
}

/* What flows along an edge to a parameter. Counters must have started within 2**59, so that they stay
 * within 2**60: what comes in from farther out is moved past 2**60, where nothing is clamped. */
static const Type *counter_entry(Infer *in, const Inst *arg, const Type *t) {
    const int64_t bound = (int64_t)1 << 60, start = (int64_t)1 << 59;
    const Inst *from = arg ? counted_from(arg, 0) : NULL;
    if (!(t->kinds & TK_INT) || t == in->object)
        return t;
    if (from && from->type && from->type->kinds & TK_INT && from->type->lo >= -bound && from->type->hi <= bound)
        return type_clamp_int(in->types, t, -bound, bound);
    int64_t lo = t->lo < -start && t->lo >= -bound ? -bound - 1 : t->lo, hi = t->hi > start && t->hi <= bound ? bound + 1 : t->hi;
    return lo == t->lo && hi == t->hi ? t : type_join(in->types, t, type_int(in->types, lo, hi));
}

/* A parameter of a block; a counter of itself stays within its bound. */
static void widen_param(Infer *in, Inst *param, Inst *arg, const Type *t) {
    const int64_t bound = (int64_t)1 << 60;
    const Type *before = param->type ? param->type : in->bottom;
    bool counter = is_counter_of(arg, param, 0) && arg != param && before->kinds & TK_INT && before->lo >= -bound && before->hi <= bound;
    t = counter ? type_clamp_int(in->types, t, -bound, bound) : counter_entry(in, arg, t);
    param->type = type_widen(in->types, before, t);
    if (counter)
        clamp_counter(in, param);
    if (param->type != before)
        in->changed = true;
}

static void flow_edge(Infer *in, Edge *e, const Type *first) {
    Block *to = e->to;
    BlockFacts *facts = block_facts(in, to);
    if (!facts->executable) {
        facts->executable = true;
        in->changed = true;
    }
    bool header = to->rpo <= e->to->rpo; /* every join point may be a loop header: widen at all of them */
    Inst *param = to->first;
    int k = 0;
    if (first) {
        raise_inst(in, param, counter_entry(in, NULL, first), header);
        param = param->next;
        k = 1;
    }
    for (int a = 0; a < e->args.n; a++, k++, param = param->next) {
        Inst *arg = e->args.items[a];
        widen_param(in, param, arg, arg->type ? arg->type : in->bottom);
    }
}

static void flow_return(Infer *in, Inst *i) {
    CloneFacts *facts = clone_facts(in->current);
    if (facts->yields) {
        site_raise_key(in, facts->yields, arg_type(i, 0));
        return;
    }
    place_raise(in, &facts->result, arg_type(i, 0));
    in->current->return_type = facts->result.type;
    if (facts->clone->is_generic && func_facts(in, facts->origin)->open && in->current->kind != FUNC_CLASSBODY) /* a class body gives its class cell: class_build fills it */
        escape_type(in, arg_type(i, 0));
}

static void flow_next(Infer *in, Inst *i) {
    const Type *it = arg_type(i, 0);
    const Type *item = rule_iterate(in, it, NULL);
    if (item->kinds)
        flow_edge(in, &i->edges[0], item);
    flow_edge(in, &i->edges[1], NULL);
    if (i->n_edges > 2)
        flow_edge(in, &i->edges[2], NULL);
}

/* Names of builtin types with one object each (IOError is OSError, so not every name will do). */
static bool is_plain_type_name(const char *name) {
    static const char *const names[] = {"int", "bool", "float", "complex", "str", "bytes", "bytearray", "list", "tuple", "dict", "set", "frozenset", "range", "slice"};
    for (size_t k = 0; name && k < sizeof names / sizeof *names; k++)
        if (!strcmp(names[k], name))
            return true;
    return false;
}

/* isinstance(x, C): 1 or 0 if it has one answer, else -1. */
static int known_isinstance(Infer *in, const Inst *call) {
    bool is_test = op_is(call, OP_call) && call->target && call->target->kind == TARGET_BUILTIN && !strcmp(call->target->builtin, "isinstance");
    return is_test && call->args.n == 3 ? narrow_isinstance(in, arg_type(call, 1), arg_type(call, 2)) : -1;
}

/* 1 or 0 if the bool is known, else -1. */
static int known_truth(Infer *in, const Inst *c) {
    if (c->type && type_known_bool(c->type) >= 0)
        return type_known_bool(c->type);
    if (op_is(c, OP_const))
        return c->u.k->kind == K_TRUE ? 1 : c->u.k->kind == K_FALSE ? 0 : -1;
    if (op_is(c, OP_not)) {
        int t = known_truth(in, c->args.items[0]);
        return t < 0 ? t : !t;
    }
    if (op_is(c, OP_is)) {
        const Type *a = arg_type(c, 0), *b = arg_type(c, 1);
        if (type_is(a, TK_NONE) && type_is(b, TK_NONE))
            return 1;
        if (type_is(a, TK_BUILTIN) && type_is(b, TK_BUILTIN) && is_plain_type_name(a->builtin) && is_plain_type_name(b->builtin))
            return !strcmp(a->builtin, b->builtin);
        if (type_is(a, TK_CLASS) && type_is(b, TK_BUILTIN) && is_plain_type_name(b->builtin))
            return 0;
        if (a && b && a->kinds && b->kinds && ((type_is(b, TK_NONE) && !type_may_be(a, TK_NONE)) || (type_is(a, TK_NONE) && !type_may_be(b, TK_NONE))))
            return 0;
        return -1;
    }
    if (op_is(c, OP_call))
        return known_isinstance(in, c);
    if (op_is(c, OP_truth)) {
        const Type *a = arg_type(c, 0);
        if (a && type_known_bool(a) >= 0)
            return type_known_bool(a);
        if (op_is(c->args.items[0], OP_call))
            return known_truth(in, c->args.items[0]);
        if (type_is(a, TK_NONE))
            return 0;
        if (type_is(a, TK_FUNC | TK_CLASS | TK_MODULE | TK_METHOD))
            return 1;
        if (type_is(a, TK_INT) && (a->lo > 0 || a->hi < 0))
            return 1;
        if (op_is(c->args.items[0], OP_const) || op_is(c->args.items[0], OP_truth) || op_is(c->args.items[0], OP_not))
            return known_truth(in, c->args.items[0]);
    }
    return -1;
}

static void flow_terminator(Infer *in, Inst *i) {
    switch (i->op) {
    case OP_jump:
        flow_edge(in, &i->edges[0], NULL);
        break;
    case OP_branch: {
        int known = known_truth(in, i->args.items[0]);
        if (known != 0)
            flow_edge(in, &i->edges[0], NULL);
        if (known != 1)
            flow_edge(in, &i->edges[1], NULL);
        break;
    }
    case OP_check: {
        Inst *raising = i->args.items[0];
        bool completes = !op_info[raising->op].result || (raising->type && raising->type->kinds);
        if (completes && !op_is(raising, OP_raise_assert))
            flow_edge(in, &i->edges[0], NULL);
        flow_edge(in, &i->edges[1], NULL);
        break;
    }
    case OP_next:
        flow_next(in, i);
        break;
    case OP_return:
        flow_return(in, i);
        break;
    case OP_raise: case OP_reraise:
        for (int k = 0; k < i->args.n; k++)
            escape_type(in, arg_type(i, k));
        if (i->n_edges)
            flow_edge(in, &i->edges[0], NULL);
        break;
    default:
        break;
    }
}

/* Applies the rules to one block; stops where control cannot go on. */
static void flow_block(Infer *in, Block *b) {
    for (Inst *i = b->first; i; i = i->next) {
        if (op_is(i, OP_param))
            continue;
        in->at = i;
        if (inst_is_terminator(i)) {
            flow_terminator(in, i);
            return;
        }
        const Type *t = rule_apply(in, i);
        escape_lost(in);
        if (!op_info[i->op].result)
            continue;
        raise_inst(in, i, t, false);
        bool checked = i->next && op_is(i->next, OP_check);
        if (!i->type->kinds && !checked)
            return;
    }
}

static void start_clone(Infer *in, Func *f) {
    CloneFacts *facts = clone_facts(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            i->type = in->bottom;
    block_facts(in, f->entry)->executable = true;
    facts->analysed = true;
}

/* Types may grow within one function already, so this is asked after each of its rounds as well. */
static bool within_budget(Infer *in) {
    const double seconds = infer_now() - in->started;
    const size_t bytes = arena_size(in->arena) - in->bytes_before;
    if (in->n_insts > in->options.max_insts || seconds > in->options.max_seconds || bytes > in->options.max_bytes)
        in->out_of_budget = true;
    return !in->given_up && seconds <= 4 * in->options.max_seconds && bytes / 2 <= in->options.max_bytes;
}

static void solve_clone(Infer *in, Func *f) {
    CloneFacts *facts = clone_facts(f);
    in->current = f;
    facts->rounds++;
    if (!facts->analysed)
        start_clone(in, f);
    int k = 0;
    for (Inst *p = f->entry->first; p && op_is(p, OP_param); p = p->next, k++)
        if (f->kind != FUNC_CLASSBODY)
            raise_inst(in, p, f->param_types[k], true);
        else
            raise_inst(in, p, in->object, false);
    do {
        in->changed = false;
        for (int b = 0; b < f->blocks.n; b++)
            if (block_facts(in, f->blocks.items[b])->executable)
                flow_block(in, f->blocks.items[b]);
    } while (in->changed && within_budget(in));
    escape_lost(in);
    in->current = NULL;
    in->at = NULL;
}

static bool solve(Infer *in) {
    while (in->queue_head < in->queue.n) {
        Func *f = in->queue.items[in->queue_head++];
        clone_facts(f)->queued = false;
        solve_clone(in, f);
        if (!within_budget(in))
            return false;
        if (in->queue_head > 4096 && in->queue_head * 2 > in->queue.n) { /* reuse the front */
            memmove(in->queue.items, in->queue.items + in->queue_head, sizeof(Func *) * (size_t)(in->queue.n - in->queue_head));
            in->queue.n -= in->queue_head;
            in->queue_head = 0;
        }
    }
    return true;
}

/* ---- Results ------------------------------------------------------------------------------ */

/* Cuts what control never reaches, so that no value of type bottom is left for lowering. */
static void cut_dead_code(Infer *in, Func *f) {
    for (int b = 0; b < f->blocks.n; b++) {
        Block *block = f->blocks.items[b];
        if (!block_facts(in, block)->executable)
            continue;
        for (Inst *i = block->first; i; i = i->next) {
            bool never = op_info[i->op].result && !inst_is_terminator(i) && !i->type->kinds && !op_is(i, OP_param);
            if (!never)
                continue;
            i->type = in->object;
            if (i->next && op_is(i->next, OP_check))
                break;
            while (i->next)
                ir_remove(block->last);
            ir_append(block, OP_unreachable, i->pos, 0, NULL);
            break;
        }
        Inst *last = block->last;
        if (last && op_is(last, OP_branch)) {
            int known = known_truth(in, last->args.items[0]);
            if (known >= 0) {
                Edge kept = last->edges[known ? 0 : 1];
                Pos pos = last->pos;
                ir_remove(last);
                Inst *jump = ir_append(block, OP_jump, pos, 0, NULL);
                ir_set_edges(jump, 1, &kept.to);
                jump->edges[0].args = kept.args;
            }
        }
    }
    cfg_order_blocks(f);
    for (int b = 0; b < f->blocks.n; b++) /* bottom may be left on paths that are never taken */
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (i->type && !i->type->kinds)
                i->type = op_is(i, OP_undef) ? type_simple(in->types, TK_UNDEF) : in->object;
}

/* isinstance(x, C) with one answer is a constant. */
static void settle_tests(Infer *in, Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            int known = known_isinstance(in, i);
            if (known < 0)
                continue;
            ir_drop_check(i);
            i->op = OP_const;
            i->args.n = 0;
            i->u.k = ir_const_simple(in->program, known ? K_TRUE : K_FALSE);
            i->target = NULL;
        }
}

static void publish(Infer *in) {
    Program *p = in->program;
    int n = p->funcs.n;
    for (int k = 0; k < n; k++) {
        Func *f = p->funcs.items[k];
        if (!f->origin) {
            FuncFacts *facts = f->info;
            f->is_reachable = false;
            f->generic = facts ? facts->generic : NULL;
            continue;
        }
        CloneFacts *facts = clone_facts(f);
        f->is_reachable = facts && facts->analysed;
        if (!f->is_reachable)
            continue;
        f->return_type = facts->yields ? in->object : facts->result.type->kinds ? facts->result.type : in->none;
        cut_dead_code(in, f);
        settle_tests(in, f);
    }
    defined_mark(in);
    for (int m = 0; m < p->modules.n; m++)
        for (int g = 0; g < p->modules.items[m]->globals.n; g++) {
            Global *global = p->modules.items[m]->globals.items[g];
            global->type = global->info ? ((Place *)global->info)->type : in->object;
        }
    for (int c = 0; c < p->classes.n; c++)
        class_publish(in, p->classes.items[c]);
    p->hides_objects = !in->instances_found;
    p->level = 1;
}

static void start(Infer *in, Program *p, const InferOptions *options) {
    in->program = p;
    in->arena = p->arena;
    if (!p->types)
        p->types = type_table_new(p->arena);
    in->types = p->types;
    in->options = *options;
    in->started = infer_now();
    in->bytes_before = arena_size(p->arena);
    in->plain_wrappers = wrappers_are_plain(p);
    map_init(&in->dyn_names, p->arena);
    map_init(&in->dyn_store_map, p->arena);
    in->bottom = type_bottom(in->types);
    in->object = type_object(in->types);
    in->none = type_simple(in->types, TK_NONE);
    in->boolean = type_simple(in->types, TK_BOOL);
    in->integer = type_simple(in->types, TK_INT);
    in->floating = type_simple(in->types, TK_FLOAT);
    in->string = type_simple(in->types, TK_STR);
    static const char *const used_by_runtime[] = {"write", "flush", "read", "readline", "keys", "close", "send", "throw", "mro"};
    for (size_t k = 0; k < sizeof used_by_runtime / sizeof *used_by_runtime; k++)
        escape_dynamic_name(in, name_intern(p->names, used_by_runtime[k], -1));
    type_on_lost(in->types, on_lost, in);
    type_on_merge(in->types, on_merge, in);
}

/* A global that is read and that nothing is seen to store may come into its module through the module's
 * dict (enum.global_enum does that). True if there was one: its readers are analysed again. */
static bool open_unstored_globals(Infer *in) {
    bool any = false;
    for (int m = 0; m < in->program->modules.n; m++)
        for (int k = 0; k < in->program->modules.items[m]->globals.n; k++) {
            Global *g = in->program->modules.items[m]->globals.items[k];
            Place *p = g->info;
            if (g->n_stores > 0 || builtin_known_name(in, g->name->text) || !p || p->readers.n == 0 || !p->type || p->type->kinds)
                continue;
            const Type *star = infer_star_name(in, g);
            place_raise(in, p, star->kinds ? star : in->object);
            any = true;
        }
    return any;
}

bool infer_program(Program *p, const InferOptions *options) {
    Infer in = {0};
    const int n_origins = p->funcs.n;
    start(&in, p, options);
    for (int m = 0; m < p->modules.n; m++) {
        numbers_note_name(&in, p->modules.items[m]->name->text);
        if (p->modules.items[m]->body)
            clone_generic(&in, p->modules.items[m]->body);
    }
    bool done = solve(&in);
    while (done && open_unstored_globals(&in))
        done = solve(&in);
    if (done)
        publish(&in);
    else
        p->funcs.n = n_origins; /* without the clones */
    if (options->explanation && done)
        explain_object(&in, options->explanation);
    else if (options->explanation)
        write_format(options->explanation, "%s: nothing was inferred\n", in.given_up ? in.given_up : "inference took too much time or memory");
    type_on_lost(in.types, NULL, NULL);
    type_on_merge(in.types, NULL, NULL);
    return done;
}
