/* functions.c - a function to C: signature, locals, blocks as labels, terminators, edges.
 *
 * A value is a C local (v12, i12, d12, b12 by representation), an edge copies its arguments to the
 * target's parameters and jumps. A generator keeps what lives across a suspension in its object
 * (`self->v12`) and enters its resume function through a switch over the state. */
#include "compiler/emit/internal.h"

#include <string.h>

const Func *emit_origin(const Func *f) { return f->origin ? f->origin : f; }

const char *c_type_of(Repr r) {
    switch (r) {
    case REPR_I64: return "int64_t";
    case REPR_F64: return "double";
    case REPR_BOOL: return "bool";
    case REPR_VALUE:
    case REPR_NONE:
    case REPR_AGG: return "Value";
    }
    return "Value";
}

static bool is_suspendable(const Func *f) { return f->is_generator || f->is_coroutine || f->is_async_gen; }

static int n_params_of(const Func *f) { return f->kind == FUNC_CLASSBODY ? 1 : f->params.n; }

/* ---- edges */

typedef struct Move { const Inst *to; const Inst *from; const char *text; bool done; } Move;

static bool is_constant(const Inst *i) { return op_is(i, OP_const) || op_is(i, OP_undef) || op_is(i, OP_self_func); }

static bool reads(const Move *m, const Inst *value) { return !m->done && m->from == value; }

/* Copies that must happen at once: one whose target nobody still reads goes first; a cycle is broken
 * with a temporary. */
static void write_moves(Emit *e, Move *moves, int n) {
    int left = n, temporaries = 0;
    while (left) {
        bool progress = false;
        for (int k = 0; k < n; k++) {
            if (moves[k].done)
                continue;
            bool blocked = false;
            for (int j = 0; j < n; j++)
                blocked = blocked || (j != k && reads(&moves[j], moves[k].to));
            if (blocked)
                continue;
            write_format(e->w, "        %s = %s;\n", emit_place(e, moves[k].to), moves[k].text);
            moves[k].done = true;
            left--;
            progress = true;
        }
        if (progress)
            continue;
        for (int k = 0; k < n; k++) { /* every one left is in a cycle: save one target */
            if (moves[k].done)
                continue;
            const char *name = arena_printf(e->a, "t%d", temporaries++);
            write_format(e->w, "        %s %s = %s;\n", c_type_of((Repr)moves[k].to->repr), name, emit_place(e, moves[k].to));
            for (int j = 0; j < n; j++)
                if (reads(&moves[j], moves[k].to)) {
                    moves[j].text = name;
                    moves[j].from = NULL;
                }
            break;
        }
    }
}

/* item: expression for the target's first parameter, or NULL. */
void emit_edge(Emit *e, const Edge *edge, const char *item) {
    Move *moves = ARENA_ARRAY(e->a, Move, edge->args.n + 1);
    int n = 0;
    const Inst *p = edge->to->first;
    if (item) {
        moves[n++] = (Move){p, NULL, item, false};
        p = p->next;
    }
    for (int k = 0; k < edge->args.n; k++, p = p->next) {
        const Inst *from = edge->args.items[k];
        if (from == p)
            continue;
        moves[n++] = (Move){p, is_constant(from) ? NULL : from, emit_value(e, from), false};
    }
    bool jump = edge->to != e->next_block;
    if (n > 1)
        write_text(e->w, "        {\n");
    write_moves(e, moves, n);
    if (n > 1)
        write_text(e->w, "        }\n");
    if (jump)
        write_format(e->w, "        goto b%d;\n", edge->to->id);
}

/* The same inside braces, always with goto: for edges taken in the middle of a block. */
static void emit_edge_apart(Emit *e, const Edge *edge, const char *item) {
    const Block *next = e->next_block;
    e->next_block = NULL;
    write_text(e->w, "    {\n");
    emit_edge(e, edge, item);
    write_text(e->w, "    }\n");
    e->next_block = next;
}

static void write_frame_left(Emit *e, const InlineScope *of, int pos) {
    write_format(e->w, "        rt_traceback_add(&%s, %d);\n", of ? emit_code(e, of->func) : e->code_name, pos);
}

/* i is inlined: the exception leaves frames on its way to the handler, or to the end of the function. */
static void emit_fail_through(Emit *e, const Inst *i, int pos, const Edge *handler, const InlineScope *to) {
    write_text(e->w, "    {\n");
    if (pos >= 0)
        write_frame_left(e, i->scope, pos);
    for (const InlineScope *at = i->scope; at && at != to; at = at->outer) {
        if (at->is_generator)
            write_text(e->w, "        rt_generator_left();\n");
        int call = emit_pos_at(e, at->outer, &at->pos, at->anchor_left, at->anchor_right);
        if (handler || at->outer) {
            write_frame_left(e, at->outer, call);
        } else {
            write_format(e->w, "        pos = %d;\n        goto error;\n", call);
            e->uses_error = true;
        }
    }
    if (handler)
        emit_edge_apart(e, handler, NULL);
    write_text(e->w, "    }\n");
}

static const InlineScope *scope_of(const Block *b) {
    const Inst *i = b->first;
    while (op_is(i, OP_param))
        i = i->next;
    return i->scope;
}

void emit_fail(Emit *e, const Inst *i, int pos) {
    const Edge *handler = inst_handler(i);
    const InlineScope *to = handler ? scope_of(handler->to) : NULL;
    if (i->scope != to) {
        emit_fail_through(e, i, pos, handler, to);
    } else if (!handler) {
        if (pos >= 0) {
            write_format(e->w, "    { pos = %d; goto error; }\n", pos);
            e->uses_error = true;
        } else {
            write_text(e->w, "    goto leave;\n");
        }
    } else if (pos >= 0) {
        write_text(e->w, "    {\n");
        write_frame_left(e, i->scope, pos);
        emit_edge_apart(e, handler, NULL);
        write_text(e->w, "    }\n");
    } else {
        emit_edge_apart(e, handler, NULL);
    }
}

void emit_fail_if(Emit *e, const Inst *i, const char *condition) {
    if (!inst_may_raise(i))
        return;
    /* Where code is to be small, the cold call at the end of the way says enough, at a tenth less of the C compiler's time. */
    write_format(e->w, emit_is_compact(e) ? "    if (%s)\n    " : "    if (RT_UNLIKELY(%s))\n    ", condition);
    emit_fail(e, i, emit_pos(e, i));
}

/* ---- positions */

int emit_pos_at(Emit *e, const InlineScope *scope, const Pos *pos, int left, int right) {
    CodeInfo *c = scope ? &e->codes[scope->func->id] : e->code;
    for (int k = c->positions.n - 1; k >= 0 && k >= c->positions.n - 64; k--) {
        const Pos *q = &c->positions.items[k];
        if (q->line == pos->line && q->col == pos->col && q->end_line == pos->end_line && q->end_col == pos->end_col &&
            c->anchors.items[2 * k] == left && c->anchors.items[2 * k + 1] == right)
            return k;
    }
    vec_push(e->a, &c->positions, *pos);
    vec_push(e->a, &c->anchors, left);
    vec_push(e->a, &c->anchors, right);
    c->used = true;
    return c->positions.n - 1;
}

int emit_pos(Emit *e, const Inst *i) { return emit_pos_at(e, i->scope, &i->pos, i->anchor_left, i->anchor_right); }

void emit_line(Emit *e, const Inst *i) {
    if (!e->o->line_directives || e->unit->kind == FILE_LIBRARY || !i->pos.line || !i->pos.file || i->pos.line == e->line)
        return;
    e->line = i->pos.line;
    write_format(e->w, "#line %d ", i->pos.line);
    write_c_string(e->w, i->pos.file->path, strlen(i->pos.file->path));
    write_text(e->w, "\n");
}

/* ---- terminators */

static void emit_return(Emit *e, const Inst *t) {
    const char *v = emit_value(e, t->args.items[0]);
    for (int k = 1; k < t->args.n; k++)
        write_format(e->w, "    results[%d] = %s;\n", k - 1, emit_value(e, t->args.items[k]));
    if (e->is_suspendable)
        write_format(e->w, "    self->base.result = %s;\n    self->base.state = -1;\n    return 0;\n", v);
    else
        write_format(e->w, "    return %s;\n", v);
}

static void emit_next(Emit *e, const Inst *t) {
    const Inst *iter = t->args.items[0], *param = t->edges[0].to->first;
    const char *it = emit_value(e, iter), *item = arena_printf(e->a, "item%d", t->id);
    const Inst *unpack = param;
    while (op_is(unpack, OP_param))
        unpack = unpack->next;
    if (emit_unpacks_item(unpack)) {
        write_format(e->w, "    { Value %s = %s%s, %s, %d); if (RT_LIKELY(%s))\n", item, iter->fast_iter ? "rt_do_next_parts(&" : "rt_do_next_parts_of(", it,
                     emit_place(e, unpack), (int)unpack->u.i, item);
    } else if (iter->fast_iter && param->repr == REPR_I64) {
        write_format(e->w, "    { int64_t %s; if (RT_LIKELY(rt_do_next_i64(&%s, &%s)))\n", item, it, item);
    } else {
        write_format(e->w, "    { Value %s = %s%s); if (RT_LIKELY(%s))\n", item, iter->fast_iter ? "rt_do_next(&" : "rt_next(", it, item);
    }
    emit_edge_apart(e, &t->edges[0], item);
    write_text(e->w, "    }\n");
    if (inst_may_raise(t)) {
        write_text(e->w, "    if (rt_pending())\n");
        emit_fail(e, t, emit_pos(e, t));
    }
    emit_edge(e, &t->edges[1], NULL);
}

static bool is_undef(const Inst *i) { return op_is(i, OP_undef); }

static void emit_raise(Emit *e, const Inst *t) {
    const Inst *exc = t->args.items[0], *cause = t->args.items[1];
    if (!is_undef(exc)) {
        write_format(e->w, "    rt_raise_stmt(%s, %s);\n", emit_value(e, exc), emit_value(e, cause));
        emit_fail(e, t, emit_pos(e, t));
        return;
    }
    /* a bare raise adds no entry of its own, unless there is nothing to raise again */
    write_text(e->w, "    if (rt_do_reraise_handled())\n");
    emit_fail(e, t, -1);
    emit_fail(e, t, emit_pos(e, t));
}

static void emit_branch(Emit *e, const Inst *t) {
    const char *c = emit_value(e, t->args.items[0]);
    bool first_is_next = t->edges[0].to == e->next_block && t->edges[0].args.n == 0;
    const char *hint = t->edges[0].to->is_cold == t->edges[1].to->is_cold ? "" : t->edges[first_is_next].to->is_cold ? "RT_UNLIKELY" : "RT_LIKELY";
    write_format(e->w, "    if (%s(%s%s))\n", hint, first_is_next ? "!" : "", c);
    emit_edge_apart(e, &t->edges[first_is_next], NULL);
    emit_edge(e, &t->edges[!first_is_next], NULL);
}

static void emit_terminator(Emit *e, const Inst *t) {
    emit_line(e, t);
    emit_frame_line(e, t);
    switch (t->op) {
    case OP_jump:
    case OP_check: emit_edge(e, &t->edges[0], NULL); break;
    case OP_branch: emit_branch(e, t); break;
    case OP_next: emit_next(e, t); break;
    case OP_return: emit_return(e, t); break;
    case OP_raise: emit_raise(e, t); break;
    case OP_reraise:
        write_format(e->w, "    rt_thread.pending = %s;\n", emit_value(e, t->args.items[0]));
        emit_fail(e, t, -1);
        break;
    case OP_unreachable: write_format(e->w, "    rt_do_unreachable(&%s, %d);\n", e->code_name, t->pos.line); break;
    default: bug("no terminator: %s", op_info[t->op].name);
    }
}

/* ---- bodies */

/* In a loop that may go on for long: Ctrl-C, and whatever else is asked for at safe points. Where only
 * Ctrl-C can be, the poll leaves the loop for good, so that clang may keep what it loaded before. */
void emit_poll(Emit *e, const Inst *before) {
    const char *line = emit_keeps_frame(e, e->f) && before->pos.line && !before->scope ? arena_printf(e->a, " && (frame.line = %d)", before->pos.line) : "";
    write_format(e->w, "    if (RT_UNLIKELY(rt_interrupted)%s%s)\n", line, e->resumes ? " && rt_do_poll()" : " && (rt_raise_interrupt(), true)");
    emit_fail(e, before, emit_pos(e, before));
}

static bool is_loop_header(const Block *b) {
    for (int p = 0; p < b->preds.n; p++)
        if (cfg_dominates(b, b->preds.items[p]))
            return true;
    return false;
}

static bool runs_every_turn(const Block *header, const Block *b) {
    for (int p = 0; p < header->preds.n; p++)
        if (cfg_dominates(header, header->preds.items[p]) && !cfg_dominates(b, header->preds.items[p]))
            return false;
    return cfg_dominates(header, b);
}

static bool is_a_length(const Inst *v) {
    enum { SHORT = 256 };
    if (op_is(v, OP_const) && v->u.k->kind == K_INT && v->u.k->i <= SHORT)
        return true;
    if (!op_is(v, OP_prim))
        return false;
    return strcmp(v->u.prim->id, "len_list") == 0 || (strcmp(v->u.prim->id, "i64_min") == 0 && is_a_length(v->args.items[0]));
}

static bool steps_on(const Block *header, const Inst *counter) {
    int at = 0;
    for (const Inst *p = header->first; p != counter; p = p->next)
        at++;
    for (int p = 0; p < header->preds.n; p++) {
        const Inst *t = header->preds.items[p]->last;
        for (int e = 0; cfg_dominates(header, t->block) && e < t->n_edges; e++) {
            const Inst *v = t->edges[e].to == header && at < t->edges[e].args.n ? t->edges[e].args.items[at] : NULL;
            if (t->edges[e].to != header)
                continue;
            if (!v || !op_is(v, OP_prim) || strcmp(v->u.prim->id, "i64_add") != 0)
                return false;
            const Inst *from = v->args.items[0], *by = v->args.items[1];
            while (op_is(from, OP_convert_type) || op_is(from, OP_refine))
                from = from->args.items[0];
            if (from != counter || !op_is(by, OP_const) || by->u.k->kind != K_INT || by->u.k->i < 1)
                return false;
        }
    }
    return true;
}

/* Does the loop use its counter as an index that must exist, or stop at the length of a list? Then it ends before long. */
static bool is_bounded_by_length(const Func *f, const Block *header) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            bool test = i->next == header->last && i->block == header && op_is(i, OP_prim) && strcmp(i->u.prim->id, "i64_lt") == 0;
            if (!test && !op_is(i, OP_item_index))
                continue;
            const Inst *counter = i->args.items[!test], *length = i->args.items[1];
            while (op_is(counter, OP_convert_type) || op_is(counter, OP_refine))
                counter = counter->args.items[0];
            bool is_counter = op_is(counter, OP_param) && counter->block == header && counter->repr == REPR_I64;
            length = test ? length : i->args.items[0];
            bool fixed = !cfg_dominates(header, length->block) && is_a_length(length);
            if (fixed && is_counter && steps_on(header, counter) && (test || runs_every_turn(header, i->block)))
                return true;
        }
    return false;
}

/* Does each turn end with a poll of its own (a loop inside a try)? Then none may leave the function. */
static bool polls_at_end(const Block *header) {
    for (int p = 0; p < header->preds.n; p++) {
        const Block *b = header->preds.items[p];
        if (!cfg_dominates(header, b))
            continue;
        for (; b != header; b = b->preds.items[0]) {
            const Inst *i = b->first;
            while (i && !op_is(i, OP_poll))
                i = i->next;
            if (i)
                return true;
            if (b->preds.n != 1)
                break;
        }
    }
    return false;
}

/* Where a loop polls: the first instruction of the header that has a handler or may raise, or its end.
 * A counted loop without calls is left alone. */
static const Inst *poll_point(const Func *f, const Block *b) {
    if (!is_loop_header(b) || polls_at_end(b))
        return NULL;
    const Inst *t = b->last;
    if (op_is(t, OP_next) && t->args.items[0]->fast_iter && !inst_may_raise(t))
        return NULL;
    if (is_bounded_by_length(f, b))
        return NULL;
    for (const Inst *i = b->first; i; i = i->next)
        if (inst_may_raise(i))
            return i;
    return t;
}

static void emit_block(Emit *e, const Block *b) {
    if (b->preds.n || b != e->f->entry)
        write_format(e->w, "b%d:;\n", b->id);
    e->frame_line = 0;
    emit_forget_at_start(e, b);
    const Inst *poll = poll_point(e->f, b);
    for (const Inst *i = b->first; i; i = i->next) {
        if (i == poll)
            emit_poll(e, i);
        if (inst_is_terminator(i))
            emit_terminator(e, i);
        else if (!op_is(i, OP_param)) {
            emit_line(e, i);
            emit_forget_before(e, i);
            emit_frame_line(e, i);
            emit_make_keywords(e, i);
            emit_inst(e, i);
            emit_forget_after(e, i);
        }
    }
}

/* See forget.c. */
static const char *volatile_of(const Emit *e, const Inst *i) { return e->deaths && i->repr == REPR_VALUE && !i->in_frame ? "volatile " : ""; }

static void write_local(Emit *e, Writer *w, const Inst *i, bool in_frame) {
    if (!op_info[i->op].result || is_constant(i) || i->in_frame != in_frame)
        return;
    if (emit_function_on_stack(i))
        write_format(w, "    uint64_t f%d[sizeof(RtFunction) / 8 + %d];\n", i->id, i->args.n);
    if (emit_iterable_on_stack(i))
        write_format(w, i->u.prim->n_params < 0 ? "    RtListGroup z%d;\n" : "    RtRange z%d;\n", i->id);
    if (emit_cell_on_stack(i))
        write_format(w, "    RtCell c%d;\n", i->id);
    if (i->fast_iter)
        write_format(w, "    RtFastIter it%d;\n", i->id);
    else if (i->repr == REPR_AGG)
        write_format(w, "    Value u%d[%d];\n", i->id,
                     op_is(i, OP_exc_group_match) || op_is(i, OP_find_method) || op_is(i, OP_find_super) ? 2 : op_is(i, OP_unpack_star) ? i->u.pair.a + i->u.pair.b + 1 : op_is(i, OP_call_direct) ? i->u.func->n_results : (int)(i->u.i ? i->u.i : 1));
    else if (i->repr != REPR_NONE) {
        const char *place = emit_place(e, i);
        write_format(w, "    %s%s %s;\n", volatile_of(e, i), c_type_of((Repr)i->repr), in_frame ? place + strlen("self->") : place);
    }
}

static void write_locals(Emit *e, Writer *w) {
    const Func *f = e->f;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (!(op_is(i, OP_param) && i->block == f->entry))
                write_local(e, w, i, false);
}

static void write_blocks(Emit *e) {
    const Func *f = e->f;
    for (int b = 0; b < f->blocks.n; b++) {
        e->next_block = b + 1 < f->blocks.n ? f->blocks.items[b + 1] : NULL;
        emit_block(e, f->blocks.items[b]);
    }
}

/* Does it call anything that may call it again? */
static bool needs_stack_check(const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            if (op_is(i, OP_call) || op_is(i, OP_call_method) || op_is(i, OP_call_found) || op_is(i, OP_call_ex) || op_is(i, OP_call_super) || op_is(i, OP_call_direct))
                return true;
            if (op_is(i, OP_item_index) || op_is(i, OP_unpack_index))
                continue;
            if (op_is(i, OP_prim) ? (i->u.prim->effect & EFFECT_RUNS_PY) != 0 : (inst_may_raise(i) && !inst_is_terminator(i)))
                return true;
        }
    return false;
}

static const char *failure_of(const Func *f) { return f->return_repr == REPR_F64 ? "0.0" : "0"; }

static void write_exits(Emit *e, Writer *w) {
    const char *failure = failure_of(e->f);
    write_text(w, "    __builtin_unreachable();\nerror: __attribute__((unused));\n");
    write_format(w, "    rt_traceback_add(&%s, pos);\nleave: __attribute__((unused));\n", e->code_name);
    if (e->is_suspendable)
        write_text(w, "    self->base.state = -1;\n    return 0;\n");
    else
        write_format(w, "    return %s;\n", failure);
}

static bool has_boxed_entry(const Func *f) {
    for (int k = 0; k < n_params_of(f); k++)
        if (f->param_reprs[k] != REPR_VALUE)
            return false;
    return true;
}

bool emit_is_entry(const Emit *e, const Func *f) { return !e->called[f->id] && f->return_repr == REPR_VALUE && f->n_results <= 1 && has_boxed_entry(f); }

static void write_signature(Emit *e, Writer *w, const Func *f) {
    if (emit_is_entry(e, f)) {
        write_format(w, "static Value %s(RtFunction *fn, Value *args)", f->c_name);
        return;
    }
    write_format(w, "%s%s %s(RtFunction *fn", storage(e), c_type_of(f->return_repr), f->c_name);
    const Inst *p = f->entry->first;
    for (int k = 0; k < n_params_of(f); k++, p = p->next)
        write_format(w, ", %s p%d", c_type_of(f->param_reprs[k]), k);
    write_text(w, f->n_results > 1 ? ", Value *results)" : ")");
}

static bool has_loop(const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        if (is_loop_header(f->blocks.items[b]))
            return true;
    return false;
}

/* Code that is better small than fast, which also halves the C compiler's time for it: what runs once, and untyped
 * library functions without a loop, whose time goes into what they call. */
bool emit_better_small(const Func *f) {
    return !has_loop(f) && (!f->runs_often || (f->module->is_stdlib && f->is_generic));
}

/* A few operations that call nothing: put in line wherever it is called, slow ways and all. */
static bool is_tiny_leaf(const Func *f) {
    enum { FEW = 45 };
    int n = 0;
    if (is_suspendable(f) || f->kind == FUNC_MODULE || has_loop(f) || needs_stack_check(f))
        return false;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            n += !is_constant(i);
    return n <= FEW;
}

void emit_prototype(Emit *e, Writer *w, const Func *f) {
    if (emit_better_small(f))
        write_text(w, "__attribute__((minsize)) ");
    if (e->apart[f->id])
        write_text(w, "__attribute__((noinline)) ");
    write_signature(e, w, f);
    write_text(w, ";\n");
}

/* A parameter gets its value. */
static void write_param(Emit *e, const Inst *p, const char *before) {
    const char *from = arena_printf(e->a, emit_is_entry(e, e->f) ? "args[%d]" : "p%d", (int)p->u.i);
    write_format(e->w, "    %s%s = %s;\n", before, emit_place(e, p), from);
}

/* The entry that calls of unknown origin use: boxed arguments in an array. */
static void write_entry(Emit *e, const Func *f) {
    write_format(&e->unit->decl, "static Value %s_entry(RtFunction *fn, Value *args);\n", f->c_name); /* code objects come first */
    write_format(e->w, "static Value %s_entry(RtFunction *fn, Value *args) {\n", f->c_name);
    write_format(e->w, "    %s r = %s(fn", c_type_of(f->return_repr), f->c_name);
    for (int k = 0; k < n_params_of(f); k++)
        write_format(e->w, ", args[%d]", k);
    write_text(e->w, ");\n");
    switch (f->return_repr) {
    case REPR_I64: write_text(e->w, "    return rt_pending() ? 0 : rt_fast_int(r);\n"); break;
    case REPR_F64: write_text(e->w, "    return rt_pending() ? 0 : rt_from_double(r);\n"); break;
    case REPR_BOOL: write_text(e->w, "    return rt_pending() ? 0 : rt_from_bool(r);\n"); break;
    case REPR_VALUE:
    case REPR_NONE:
    case REPR_AGG: write_text(e->w, "    return r;\n"); break;
    }
    write_text(e->w, "}\n\n");
}

static void write_plain(Emit *e, const Func *f) {
    /* Not in the prototype: other files cannot put it in line. */
    if (!e->apart[f->id] && f->runs_often && !emit_better_small(f) && is_tiny_leaf(f))
        write_text(e->w, "__attribute__((always_inline)) ");
    write_signature(e, e->w, f);
    write_text(e->w, " {\n    int pos = 0, status;\n");
    write_locals(e, e->w);
    for (const Inst *p = f->entry->first; p && op_is(p, OP_param); p = p->next) {
        write_param(e, p, arena_printf(e->a, "%s%s ", volatile_of(e, p), c_type_of((Repr)p->repr)));
    }
    if (needs_stack_check(f))
        write_format(e->w, "    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {\n"
                           "        rt_raise_recursion();\n        return %s;\n    }\n", failure_of(f));
    emit_frame_record(e, e->w);
    write_blocks(e);
    write_exits(e, e->w);
    write_text(e->w, "}\n");
}

/* ---- generators and coroutines */

/* Do the states of f carry the lines of its yields, above RT_STATE_BITS (12) of them? Not where there are too many. */
static bool has_lines(const Func *f) {
    int n = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            n += op_is(i, OP_yield) || op_is(i, OP_yield_from) || op_is(i, OP_async_yield);
    return n < 4095;
}

/* What `state` holds while f is suspended at its nth yield. */
static const char *state_at(const Emit *e, const Inst *i, int n) {
    const InlineScope *outer = i->scope;
    while (outer && outer->outer)
        outer = outer->outer;
    int line = outer ? outer->pos.line : i->pos.line;
    return has_lines(e->f) && line < 1 << 19 ? arena_printf(e->a, "%d | %d << RT_STATE_BITS", n, line) : arena_printf(e->a, "%d", n);
}

void emit_yield(Emit *e, const Inst *i) {
    int state = ++e->n_states;
    const char *v = emit_value(e, i->args.items[0]);
    if (op_is(i, OP_yield_from)) {
        write_format(e->w, "    self->base.delegate = %s;\n    sent = RT_NONE;\nr%d:;\n", v, state);
        emit_frame_at(e, i);
        write_format(e->w, "    {\n        Value result = 0, out = rt_yield_from_step(&self->base, sent, &result);\n"
                           "        if (out) {\n            self->base.state = %s;\n            return out;\n        }\n"
                           "        self->base.delegate = 0;\n", state_at(e, i, state));
        write_format(e->w, "        %s = result;\n    }\n", emit_place(e, i));
        emit_fail_if(e, i, "rt_pending()");
        return;
    }
    if (op_is(i, OP_async_yield))
        v = arena_printf(e->a, "rt_async_wrap(%s)", v);
    write_format(e->w, "    self->base.state = %s;\n    return %s;\nr%d:;\n", state_at(e, i, state), v, state);
    emit_frame_at(e, i);
    emit_fail_if(e, i, "sent == 0");
    write_format(e->w, "    %s = sent;\n", emit_place(e, i));
}

static void write_frame_struct(Emit *e, const Func *f) {
    write_format(e->w, "struct %s_frame {\n    RtGenerator base;\n    RtFunction *fn;\n", f->c_name);
    for (int k = 0; k < f->frame.n; k++)
        write_local(e, e->w, f->frame.items[k], true);
    write_text(e->w, "};\n");
}

static void write_resume(Emit *e, const Func *f) {
    Writer *out = e->w, body;
    writer_init(&body, e->a);
    e->w = &body;
    write_blocks(e);
    e->w = out;
    write_format(out, "static Value %s_resume(RtGenerator *gen, Value sent) {\n    struct %s_frame *self = (struct %s_frame *)gen;\n"
                      "    RtFunction *fn = self->fn;\n    int pos = 0, status;\n    (void)fn;\n", f->c_name, f->c_name, f->c_name);
    write_locals(e, out);
    emit_frame_record(e, out);
    write_format(out, "    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {\n"
                      "        rt_raise_recursion();\n        goto leave;\n    }\n    switch (self->base.state%s) {\n    case 0: goto start;\n",
                 has_lines(f) ? " & ((1 << RT_STATE_BITS) - 1)" : "");
    for (int s = 1; s <= e->n_states; s++)
        write_format(out, "    case %d: goto r%d;\n", s, s);
    write_text(out, "    default: return 0;\n    }\nstart:;\n");
    write_bytes(out, body.data, body.n);
    write_exits(e, out);
    write_text(out, "}\n");
}

static void write_creation(Emit *e, const Func *f) {
    const char *kind = f->is_async_gen ? "async_generator" : f->is_coroutine ? "coroutine" : "generator";
    write_signature(e, e->w, f);
    write_format(e->w, " {\n    struct %s_frame *self = (struct %s_frame *)rt_generator_new(&rt_type_%s, fn, &%s, %s_resume, sizeof *self);\n"
                       "    self->fn = fn;\n", f->c_name, f->c_name, kind, e->code_name, f->c_name);
    for (const Inst *p = f->entry->first; p && op_is(p, OP_param); p = p->next)
        write_param(e, p, "");
    write_text(e->w, "    return RT_VAL(self);\n}\n");
}

void emit_function(Emit *e, const Func *f) {
    Writer *w = &e->unit->body;
    e->w = w;
    e->f = f;
    e->late_keywords = emit_late_keywords(f);
    e->code = &e->codes[emit_origin(f)->id];
    e->code_name = emit_code(e, f);
    emit_callee(e, f);
    e->is_suspendable = is_suspendable(f);
    e->n_states = 0;
    e->line = 0;
    emit_find_deaths(e);
    emit_frame_start(e);
    write_format(w, "/* %s */\n", f->qualname && *f->qualname ? f->qualname : f->name->text);
    if (e->is_suspendable) {
        write_frame_struct(e, f);
        write_resume(e, f);
        if (e->line)
            write_text(w, "#line 1 \"<runtime>\"\n");
        write_creation(e, f);
    } else {
        write_plain(e, f);
    }
    if (e->line && !e->is_suspendable)
        write_text(w, "#line 1 \"<runtime>\"\n");
    if (has_boxed_entry(f) && f->n_results <= 1 && !emit_is_entry(e, f))
        write_entry(e, f);
}
