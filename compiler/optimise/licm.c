/* licm.c - loop-invariant code motion. What a loop computes anew each time from values made before it
 * moves in front of it.
 *
 * An instruction that cannot fail moves to the preheader: it may run although the loop does not. One
 * that may raise moves only if the first turn of the loop is sure to execute it before anything else
 * that can be seen: the same exception is then raised in the same state. If the loop may have no turn
 * at all, the preheader first makes the loop's own test on the values that enter it, and what moved
 * stands in a block that runs only if the test succeeds ("guard"); its values enter the loop as
 * parameters. clang joins the two tests.
 *
 * Loops are visited from the innermost, so that code goes out as far as it can. Reads of memory move if
 * nothing in the loop may write their place. Needs effects; keeps types; adds blocks. */
#include "compiler/optimise/lowered.h"

typedef enum Goal { STAYS, TO_PREHEADER, TO_GUARD } Goal;

typedef struct Motion {
    Func *f;
    const Effects *fx;
    const Loop *loop;
    Bitset written;         /* by the loop */
    bool writes_all;
    char *goal;             /* Goal by Inst.id */
    int n_goals;            /* instructions made meanwhile stay */
    Edge *inside;           /* of the header's branch: the edge into the loop; NULL: no test */
} Motion;

/* ---- what may move */

static bool is_invariant(const Motion *m, const Inst *i) {
    for (int k = 0; k < i->args.n; k++) {
        const Inst *a = i->args.items[k];
        if (in_loop(m->loop, a->block) && !m->goal[a->id] && !op_is(a, OP_const))
            return false;
    }
    return true;
}

static bool has_class(const ClassDef *c, const ClassDef *wanted) {
    while (c && c != wanted)
        c = c->base;
    return c != NULL;
}

static bool all_have_class(const Type *t, const ClassDef *wanted) {
    if (!type_is(t, TK_INSTANCE) || t->n_classes == 0)
        return false;
    for (int k = 0; k < t->n_classes; k++)
        if (!has_class(t->classes[k], wanted))
            return false;
    return true;
}

bool lowered_is_safe_early(const Inst *i) {
    const Type *t = i->args.n ? i->args.items[0]->type : NULL;
    switch (i->op) {
    case OP_convert:
        if (i->args.items[0]->repr != REPR_VALUE)
            return i->repr != REPR_VALUE || i->args.items[0]->repr == REPR_BOOL || type_is_small(t);
        return i->repr == REPR_F64 ? type_is_float(t) || type_is_small(t) : i->repr == REPR_I64 ? type_is_i64(t) : i->repr == REPR_BOOL && type_is_bool(t);
    case OP_field_load: return all_have_class(t, i->u.field.cls);
    case OP_class_is: return type_is(t, TK_INSTANCE);
    case OP_prim:
        for (int k = 0; k < i->args.n; k++)
            if (i->args.items[k]->repr == REPR_VALUE && i->u.prim->params[k] != PT_OBJ && !type_is(i->args.items[k]->type, ~(uint32_t)(TK_UNDEF | TK_OTHER)))
                return false;
        if (is_row(i, "array_len") || is_row(i, "array_items"))
            return type_is(t, TK_ARRAY);
        if (is_row(i, "tuple_item"))
            return op_is(i->args.items[1], OP_item_index) || (type_is(t, TK_TUPLE) && type_is_i64(i->args.items[1]->type) && i->args.items[1]->type->hi < t->n_items);
        return true;
    default: return true;
    }
}

static const Func *outermost(const Func *f) {
    f = f->origin ? f->origin : f;
    while (f->parent && f->parent->kind != FUNC_MODULE)
        f = f->parent;
    return f;
}

/* A module variable that is certainly set where the function runs that the load was inlined from: not before (infer/defined.c). */
static bool needs_its_place(const Motion *m, const Inst *i) { return op_is(i, OP_load_global) && i->scope && outermost(i->scope->func) != outermost(m->f); }

static bool can_move(const Motion *m, const Inst *i) {
    int place = effects_place_read(m->fx, i);
    if (place == NOT_MOVABLE || op_is(i, OP_const) || !is_invariant(m, i))
        return false;
    if (place >= 0 && (m->writes_all || bitset_has(&m->written, place)))
        return false;
    if (op_is(i, OP_item_index) && !inst_may_raise(i)) { /* not above what proved it */
        Block *proof = check_proof(i);
        if (!proof || in_loop(m->loop, proof))
            return false;
    }
    return lowered_is_safe_early(i);
}

static void note_writes(Motion *m) {
    m->writes_all = effects_polls_matter(m->fx);
    for (int b = 0; b < m->f->blocks.n && !m->writes_all; b++)
        for (const Inst *i = m->f->blocks.items[b]->first; in_loop(m->loop, m->f->blocks.items[b]) && i && !m->writes_all; i = i->next)
            m->writes_all = effects_add_writes(m->fx, i, &m->written);
}

static bool needs_guard(const Motion *m, const Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        if (m->goal[i->args.items[k]->id] == TO_GUARD)
            return true;
    return false;
}

static bool is_worthless(const Inst *i) { return op_is(i, OP_convert) && i->repr == REPR_VALUE; }

/* Everything that cannot raise, until nothing more is found. */
static void choose_safe(Motion *m) {
    for (bool changed = true; changed;) {
        changed = false;
        for (int b = 0; b < m->f->blocks.n; b++)
            for (Inst *i = m->f->blocks.items[b]->first; in_loop(m->loop, m->f->blocks.items[b]) && i; i = i->next) {
                if (m->goal[i->id] || inst_may_raise(i) || (i->next && op_is(i->next, OP_check)) || is_worthless(i) || needs_its_place(m, i) || !can_move(m, i))
                    continue;
                m->goal[i->id] = needs_guard(m, i) ? TO_GUARD : TO_PREHEADER;
                changed = true;
            }
    }
}

/* ---- what the first turn is sure to execute */

static bool is_harmless(const Motion *m, const Inst *i) {
    Bitset written;
    if (m->goal[i->id])
        return true;
    if (inst_may_raise(i) || (op_info[i->op].flags & OPF_S) || op_is(i, OP_set_handled) || op_is(i, OP_catch))
        return false;
    bitset_init(&written, m->f->program->arena, effects_n_places(m->fx));
    if (effects_add_writes(m->fx, i, &written) || bitset_count(&written))
        return false;
    return !op_is(i, OP_prim) || (i->u.prim->effect & ~(EFFECT_READ | EFFECT_ALLOC)) == 0;
}

/* Can the header's test be made once more, before the loop? */
static bool test_can_be_copied(const Motion *m) {
    for (const Inst *i = m->loop->header->first; i; i = i->next) {
        if (op_is(i, OP_param) || op_is(i, OP_const) || m->goal[i->id] || inst_is_terminator(i))
            continue;
        if (effects_place_read(m->fx, i) == NOT_MOVABLE || inst_may_raise(i))
            return false;
    }
    return true;
}

/* The only way on from the terminator within the loop; NULL: more than one, or none. */
static Edge *way_on(Motion *m, Inst *t, bool *guarded) {
    if (op_is(t, OP_jump))
        return in_loop(m->loop, t->edges[0].to) && t->edges[0].to != m->loop->header ? &t->edges[0] : NULL;
    if (!op_is(t, OP_branch) || t->block != m->loop->header || !test_can_be_copied(m))
        return NULL;
    bool first = in_loop(m->loop, t->edges[0].to), second = in_loop(m->loop, t->edges[1].to);
    if (first == second)
        return NULL;
    *guarded = true;
    return &t->edges[second];
}

/* Marks the raising instructions that the first turn executes before anything that can be seen. */
static bool choose_raising(Motion *m) {
    bool found = false, guarded = false;
    for (Block *b = m->loop->header; b;) {
        for (Inst *i = b->first; i && !inst_is_terminator(i); i = i->next) {
            if (op_is(i, OP_param) || m->goal[i->id])
                continue;
            if ((inst_may_raise(i) || needs_its_place(m, i)) && !inst_handler(i) && can_move(m, i)) {
                m->goal[i->id] = guarded || needs_guard(m, i) ? TO_GUARD : TO_PREHEADER;
                found = true;
            } else if (!is_harmless(m, i)) {
                return found;
            }
        }
        Edge *e = way_on(m, b->last, &guarded);
        if (!e || e->to->preds.n != 1)
            return found;
        if (b == m->loop->header && guarded)
            m->inside = e;
        b = e->to;
    }
    return found;
}

/* ---- moving */

/* Constants that the moved instruction uses are written anew. */
static void own_constants(Motion *m, Inst *i) {
    for (int k = 0; k < i->args.n; k++) {
        Inst *a = i->args.items[k];
        if (!op_is(a, OP_const) || !in_loop(m->loop, a->block))
            continue;
        Inst *c = ir_insert_before(i, OP_const, a->pos, 0, NULL);
        c->u.k = a->u.k;
        c->type = a->type;
        c->repr = a->repr;
        i->args.items[k] = c;
    }
}

static void move_all(Motion *m, Goal goal, Inst *at, int n_blocks) {
    for (int b = 0; b < n_blocks; b++) {
        Block *block = m->f->blocks.items[b];
        if (!in_loop(m->loop, block))
            continue;
        for (Inst *i = block->first, *next; i; i = next) {
            next = i->next;
            if (i->id < m->n_goals && m->goal[i->id] == (char)goal) {
                ir_move_before(i, at);
                own_constants(m, i);
            }
        }
    }
}

/* The block from which alone the loop is entered, by a jump. */
static Block *preheader(Motion *m) {
    Block *header = m->loop->header, *before = NULL;
    int n = 0;
    for (int p = 0; p < header->preds.n; p++)
        if (!in_loop(m->loop, header->preds.items[p])) {
            before = header->preds.items[p];
            n++;
        }
    if (n == 1 && op_is(before->last, OP_jump))
        return before;
    Block *made = ir_block_new(m->f);
    VEC(Inst *) params = {0};
    for (Inst *p = header->first; p && op_is(p, OP_param); p = p->next) {
        Inst *own = ir_param_new(made);
        own->type = p->type;
        own->repr = p->repr;
        vec_push(m->f->program->arena, &params, own);
    }
    for (int b = 0; b < m->f->blocks.n - 1; b++) {
        Inst *t = m->f->blocks.items[b]->last;
        for (int e = 0; !in_loop(m->loop, m->f->blocks.items[b]) && e < t->n_edges; e++)
            if (t->edges[e].to == header)
                t->edges[e].to = made;
    }
    Inst *jump = ir_append(made, OP_jump, header->last->pos, 0, NULL);
    ir_set_edges(jump, 1, &header);
    for (int k = 0; k < params.n; k++)
        ir_edge_arg(m->f, &jump->edges[0], params.items[k]);
    return made;
}

/* Copies the header's test before `jump`, on the values that the jump passes; its result. */
static Inst *copy_test(Motion *m, Inst *jump) {
    Inst **copies = ARENA_ARRAY(m->f->program->arena, Inst *, m->f->n_insts + 1), *last = NULL;
    int n = m->f->n_insts, k = 0;
    for (Inst *i = m->loop->header->first; i; i = i->next) {
        if (op_is(i, OP_param)) {
            copies[i->id] = jump->edges[0].args.items[k++];
            continue;
        }
        if (inst_is_terminator(i))
            break;
        last = ir_insert_before(jump, (Op)i->op, i->pos, 0, NULL);
        last->u = i->u;
        last->type = i->type;
        last->repr = i->repr;
        last->cannot_raise = i->cannot_raise;
        last->scope = i->scope;
        for (int a = 0; a < i->args.n; a++) {
            Inst *v = i->args.items[a];
            ir_add_arg(m->f, last, v->id < n && copies[v->id] ? copies[v->id] : v);
        }
        copies[i->id] = last;
    }
    Inst *condition = m->loop->header->last->args.items[0];
    return condition->id < n && copies[condition->id] ? copies[condition->id] : condition;
}

static Inst *nothing(Inst *at, const Inst *like) {
    Program *p = at->block->func->program;
    if (like->repr == REPR_VALUE)
        return ir_insert_before(at, OP_undef, at->pos, 0, NULL);
    Inst *c = ir_insert_before(at, OP_const, at->pos, 0, NULL);
    c->u.k = like->repr == REPR_F64 ? ir_const_float(p, 0.0) : like->repr == REPR_BOOL ? ir_const_simple(p, K_FALSE) : ir_const_int(p, 0);
    c->repr = like->repr;
    c->type = like->type;
    return c;
}

static bool is_used_outside(Motion *m, const Inst *v, const Block *guard, int n_blocks) {
    for (int b = 0; b < n_blocks; b++) {
        if (m->f->blocks.items[b] == guard)
            continue;
        for (const Inst *i = m->f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (i->args.items[k] == v)
                    return true;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (i->edges[e].args.items[k] == v)
                        return true;
        }
    }
    return false;
}

static void replace_outside(Motion *m, Inst *v, Inst *by, const Block *guard) {
    for (int b = 0; b < m->f->blocks.n; b++) {
        if (m->f->blocks.items[b] == guard)
            continue;
        for (Inst *i = m->f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (i->args.items[k] == v)
                    i->args.items[k] = by;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (i->edges[e].args.items[k] == v)
                        i->edges[e].args.items[k] = by;
        }
    }
}

/* A value of the guard enters the loop as a parameter of the header, which hands it on unchanged. */
static void pass_value(Motion *m, Inst *v, const Block *guard, Inst *test) {
    Block *header = m->loop->header;
    Inst *p = ir_param_new(header);
    p->type = v->type;
    p->repr = v->repr;
    replace_outside(m, v, p, guard);
    for (int b = 0; b < m->f->blocks.n; b++) {
        Block *from = m->f->blocks.items[b];
        for (int e = 0; e < from->last->n_edges; e++)
            if (from->last->edges[e].to == header)
                ir_edge_arg(m->f, &from->last->edges[e], from == guard ? v : from->last == test ? nothing(test, v) : p);
    }
}

static void build_guard(Motion *m, Inst *jump, int n_blocks) {
    Block *header = m->loop->header, *guard = ir_block_new(m->f);
    Inst *condition = copy_test(m, jump);
    InstList args = jump->edges[0].args;
    int inside = m->inside == &header->last->edges[1];
    Inst *test = ir_insert_before(jump, OP_branch, jump->pos, 1, &condition);
    Block *targets[2] = {inside ? header : guard, inside ? guard : header};
    ir_set_edges(test, 2, targets);
    ir_remove(jump);
    Inst *enter = ir_append(guard, OP_jump, test->pos, 0, NULL);
    ir_set_edges(enter, 1, &header);
    for (int k = 0; k < args.n; k++) {
        ir_edge_arg(m->f, &test->edges[!inside], args.items[k]);
        ir_edge_arg(m->f, &enter->edges[0], args.items[k]);
    }
    move_all(m, TO_GUARD, enter, n_blocks);
    for (Inst *v = guard->first; v && v != enter; v = v->next)
        if (!op_is(v, OP_const) && is_used_outside(m, v, guard, m->f->blocks.n))
            pass_value(m, v, guard, test);
}

static bool hoist(Func *f, const Effects *fx, const Loop *loop) {
    Arena *a = f->program->arena;
    Motion m = {.f = f, .fx = fx, .loop = loop, .n_goals = f->n_insts};
    if (loop->header == f->entry)
        return false;
    m.goal = ARENA_ARRAY(a, char, f->n_insts + 1);
    effects_enter(fx, f);
    bitset_init(&m.written, a, effects_n_places(fx));
    note_writes(&m);
    do
        choose_safe(&m);
    while (choose_raising(&m));
    bool any = false, guarded = false;
    for (int k = 0; k < f->n_insts; k++) {
        any = any || m.goal[k];
        guarded = guarded || m.goal[k] == TO_GUARD;
    }
    if (!any)
        return false;
    int n_blocks = f->blocks.n;
    Inst *jump = preheader(&m)->last;
    move_all(&m, TO_PREHEADER, jump, n_blocks);
    if (guarded)
        build_guard(&m, jump, n_blocks);
    return true;
}

static bool was_done(Block **done, int n, const Block *b) {
    for (int k = 0; k < n; k++)
        if (done[k] == b)
            return true;
    return false;
}

bool hoist_invariants(Func *f, const Effects *fx) {
    if (is_resumable(f))
        return false;
    bool any = false;
    LoopList loops = lowered_loops(f);
    int most = loops.n, n = 0;
    Block **done = ARENA_ARRAY(f->program->arena, Block *, most + 1);
    while (n < most) {
        const Loop *deepest = NULL;
        for (int k = 0; k < loops.n; k++)
            if (!was_done(done, n, loops.items[k]->header) && (!deepest || loops.items[k]->depth > deepest->depth))
                deepest = loops.items[k];
        if (!deepest)
            break;
        done[n++] = deepest->header;
        if (hoist(f, fx, deepest)) {
            any = true;
            loops = lowered_loops(f);
        }
    }
    return any;
}
