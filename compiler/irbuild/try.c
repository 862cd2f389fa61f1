/* try.c - try, except, finally, except*, with. The body of `finally` is built once for each way out.
 *
 * A handler begins with: exc = catch; prev = get_handled; set_handled exc. Every way out of it does
 * set_handled prev; for exceptions raised inside, a cleanup block does that and raises again. */
#include "compiler/irbuild/build.h"

static void set_handled(Build *b, Inst *exc) { build_op1(b, OP_set_handled, exc); }

static void reraise_into(Build *b, Inst *exc, Block *handler) {
    Block *saved = b->handler;
    b->handler = handler;
    build_raise(b, OP_reraise, 1, &exc);
    b->handler = saved;
}

Handled build_enter_handler(Build *b, Block *handler) {
    Handled h = {NULL, NULL, build_block(b), b->handler};
    build_seal(b, handler);
    b->cur = handler;
    h.exc = build_op0(b, OP_catch);
    h.prev = build_op0(b, OP_get_handled);
    set_handled(b, h.exc);
    b->handler = h.cleanup;
    return h;
}

void build_exit_handler(Build *b, Handled *h) {
    if (b->cur)
        bug("a handler must not run into its cleanup");
    b->handler = h->outer;
    build_start_sealed(b, h->cleanup);
    if (!b->cur)
        return;
    Inst *exc = build_op0(b, OP_catch);
    set_handled(b, h->prev);
    build_raise(b, OP_reraise, 1, &exc);
}

static bool has_preds(const Block *block) { return ((const BlockState *)block->info)->preds.n > 0; }

/* ---- leaving early */

static Inst *call_exit_with_nones(Build *b, Inst *exit, bool is_async) {
    Inst *none = build_none(b), *args[3] = {none, none, none};
    Inst *r = build_call(b, exit, 3, args);
    return is_async ? build_await_of(b, r, AWAIT_EXIT) : r;
}

void build_leave_frame(Build *b, Frame *f, bool unwinding) {
    switch (f->kind) {
    case FRAME_LOOP:
        return;
    case FRAME_FINALLY:
        build_body(b, f->finalbody);
        return;
    case FRAME_WITH: case FRAME_ASYNC_WITH:
        b->loc = f->loc;
        call_exit_with_nones(b, f->exit, f->kind == FRAME_ASYNC_WITH);
        return;
    case FRAME_HANDLED:
        set_handled(b, f->prev);
        if (f->name_handler)
            build_unbind_name(b, build_mangle(b, f->name_handler->u.ExceptHandler.name));
        return;
    }
}

/* ---- except */

/* The body of one except clause, name bound; goes on to `done`. */
static void except_body(Build *b, Node *clause, Handled *h, Block *done) {
    Name *name = clause->u.ExceptHandler.name;
    Block *unbind = name ? build_block(b) : NULL, *inside = b->handler;
    if (name)
        build_store_name(b, build_mangle(b, name), h->exc);
    b->handler = h->outer;
    Frame *frame = build_push(b, FRAME_HANDLED);
    frame->prev = h->prev;
    frame->name_handler = name ? clause : NULL;
    b->handler = name ? unbind : inside;
    build_body(b, clause->u.ExceptHandler.body);
    build_pop(b);
    b->handler = h->outer;
    if (b->cur)
        build_leave_frame(b, frame, false);
    build_jump(b, done);
    b->handler = inside;
    if (!name || !has_preds(unbind))
        return;
    build_start_sealed(b, unbind);
    Inst *exc = build_op0(b, OP_catch);
    build_unbind_name(b, build_mangle(b, name));
    build_raise(b, OP_reraise, 1, &exc);
}

static void except_clauses(Build *b, NodeList clauses, Block *handler, Block *done) {
    Handled h = build_enter_handler(b, handler);
    for (int i = 0; i < clauses.n && b->cur; i++) {
        Node *clause = clauses.items[i];
        Block *no = NULL;
        build_set_loc(b, clause);
        if (clause->u.ExceptHandler.type) {
            Block *yes = build_block(b);
            no = build_block(b);
            Inst *type = build_expr(b, clause->u.ExceptHandler.type);
            build_branch(b, build_op2(b, OP_exc_match, h.exc, type), yes, no);
            build_start_sealed(b, yes);
        }
        except_body(b, clause, &h, done);
        if (no)
            build_start_sealed(b, no);
    }
    if (b->cur) {
        set_handled(b, h.prev);
        reraise_into(b, h.exc, h.outer);
    }
    build_exit_handler(b, &h);
}

typedef struct TryParts { NodeList body, handlers, orelse, finalbody; bool is_star; } TryParts;

static void except_star_clauses(Build *b, NodeList clauses, Block *handler, Block *done);

static void try_except(Build *b, const TryParts *t) {
    Block *outer = b->handler, *handler = build_block(b), *done = build_block(b);
    b->handler = handler;
    build_body(b, t->body);
    b->handler = outer;
    build_body(b, t->orelse);
    build_jump(b, done);
    if (has_preds(handler)) {
        if (t->is_star)
            except_star_clauses(b, t->handlers, handler, done);
        else
            except_clauses(b, t->handlers, handler, done);
    } else {
        build_seal(b, handler);
    }
    build_start_sealed(b, done);
}

static void try_finally(Build *b, const TryParts *t) {
    Block *outer = b->handler, *handler = build_block(b), *done = build_block(b);
    build_push(b, FRAME_FINALLY)->finalbody = t->finalbody;
    b->handler = handler;
    if (t->handlers.n)
        try_except(b, t);
    else
        build_body(b, t->body);
    b->handler = outer;
    build_pop(b);
    build_body(b, t->finalbody);
    build_jump(b, done);
    if (has_preds(handler)) {
        Handled h = build_enter_handler(b, handler);
        b->handler = h.outer;
        Frame *frame = build_push(b, FRAME_HANDLED);
        b->handler = h.cleanup;
        frame->prev = h.prev;
        build_body(b, t->finalbody);
        build_pop(b);
        if (b->cur) {
            set_handled(b, h.prev);
            reraise_into(b, h.exc, h.outer);
        }
        build_exit_handler(b, &h);
    } else {
        build_seal(b, handler);
    }
    build_start_sealed(b, done);
}

static void try_parts(Build *b, const TryParts *t) {
    if (t->finalbody.n)
        try_finally(b, t);
    else
        try_except(b, t);
}

void build_try(Build *b, Node *s) {
    TryParts t = {s->u.Try.body, s->u.Try.handlers, s->u.Try.orelse, s->u.Try.finalbody, false};
    try_parts(b, &t);
}

void build_try_star(Build *b, Node *s) {
    TryParts t = {s->u.TryStar.body, s->u.TryStar.handlers, s->u.TryStar.orelse, s->u.TryStar.finalbody, true};
    try_parts(b, &t);
}

/* ---- except*: each clause takes its part of the group; what is left and what clauses raise goes on */

typedef struct StarState { Handled h; Inst *raised; int rest; } StarState;

static void star_body(Build *b, Node *clause, StarState *s, Inst *match, Block *next) {
    Name *name = clause->u.ExceptHandler.name;
    Block *failed = build_block(b), *inside = b->handler;
    set_handled(b, match);
    if (name)
        build_store_name(b, build_mangle(b, name), match);
    b->handler = s->h.outer;
    build_push(b, FRAME_HANDLED)->prev = s->h.prev;
    b->handler = failed;
    build_body(b, clause->u.ExceptHandler.body);
    b->handler = inside;
    build_pop(b);
    if (b->cur && name)
        build_unbind_name(b, build_mangle(b, name));
    build_jump(b, next);
    build_start_sealed(b, failed);
    if (!b->cur)
        return;
    Inst *exc = build_op0(b, OP_catch);
    if (name)
        build_unbind_name(b, build_mangle(b, name));
    build_op2(b, OP_list_append, s->raised, exc);
    build_jump(b, next);
}

static void except_star_clauses(Build *b, NodeList clauses, Block *handler, Block *done) {
    StarState s = {build_enter_handler(b, handler), NULL, build_new_var(b)};
    s.raised = build_op0(b, OP_build_list);
    build_write(b, s.rest, s.h.exc);
    for (int i = 0; i < clauses.n; i++) {
        Node *clause = clauses.items[i];
        Block *yes = build_block(b), *next = build_block(b);
        build_set_loc(b, clause);
        Inst *type = build_expr(b, clause->u.ExceptHandler.type);
        Inst *parts = build_op2(b, OP_exc_group_match, build_read(b, s.rest), type);
        Inst *match = build_int1(b, OP_extract, 0, parts);
        build_write(b, s.rest, build_int1(b, OP_extract, 1, parts));
        build_branch(b, build_op2(b, OP_is, match, build_none(b)), next, yes);
        build_start_sealed(b, yes);
        star_body(b, clause, &s, match, next);
        build_start_sealed(b, next);
    }
    build_op2(b, OP_list_append, s.raised, build_read(b, s.rest));
    Inst *left = build_op2(b, OP_exc_group_rest, s.h.exc, s.raised);
    Block *nothing = build_block(b), *something = build_block(b);
    build_branch(b, build_op2(b, OP_is, left, build_none(b)), nothing, something);
    build_start_sealed(b, nothing);
    set_handled(b, s.h.prev);
    build_jump(b, done);
    build_start_sealed(b, something);
    set_handled(b, s.h.prev);
    reraise_into(b, left, s.h.outer);
    build_exit_handler(b, &s.h);
}

/* ---- with */

static Inst *special(Build *b, Inst *object, const char *name) { return build_name1(b, OP_load_special, build_intern(b, name), object); }

static Inst *exception_part(Build *b, Inst *exc, const char *name) {
    Inst *i = build_last(b, OP_getattr, 1, &exc);
    i->u.name = build_intern(b, name);
    i->cannot_raise = true;
    return i;
}

static void with_handler(Build *b, Frame *frame, Block *handler, Block *done) {
    Handled h = build_enter_handler(b, handler);
    b->loc = frame->loc;
    Inst *args[3] = {exception_part(b, h.exc, "__class__"), h.exc, exception_part(b, h.exc, "__traceback__")};
    Inst *result = build_call(b, frame->exit, 3, args);
    if (frame->kind == FRAME_ASYNC_WITH)
        result = build_await_of(b, result, AWAIT_EXIT);
    Block *suppressed = build_block(b), *again = build_block(b);
    build_branch(b, build_truth(b, result), suppressed, again);
    build_start_sealed(b, suppressed);
    set_handled(b, h.prev);
    build_jump(b, done);
    build_start_sealed(b, again);
    set_handled(b, h.prev);
    reraise_into(b, h.exc, h.outer);
    build_exit_handler(b, &h);
}

static void with_item(Build *b, NodeList items, int at, NodeList body, bool is_async) {
    if (at == items.n) {
        build_body(b, body);
        return;
    }
    Node *item = items.items[at];
    Loc place = b->loc;
    Inst *manager = build_expr(b, item->u.withitem.context_expr);
    Inst *enter = special(b, manager, is_async ? "__aenter__" : "__enter__");
    Inst *exit = special(b, manager, is_async ? "__aexit__" : "__exit__");
    Inst *value = build_call(b, enter, 0, NULL);
    if (is_async)
        value = build_await_of(b, value, AWAIT_ENTER);
    Block *handler = build_block(b), *done = build_block(b);
    Frame *frame = build_push(b, is_async ? FRAME_ASYNC_WITH : FRAME_WITH);
    frame->exit = exit;
    b->handler = handler;
    if (item->u.withitem.optional_vars)
        build_store(b, item->u.withitem.optional_vars, value);
    with_item(b, items, at + 1, body, is_async);
    b->handler = frame->outer_handler;
    build_pop(b);
    b->loc = place;
    if (b->cur)
        build_leave_frame(b, frame, false);
    build_jump(b, done);
    if (has_preds(handler))
        with_handler(b, frame, handler, done);
    else
        build_seal(b, handler);
    b->loc = place;
    build_start_sealed(b, done);
}

void build_with(Build *b, Node *s, bool is_async) {
    if (is_async)
        with_item(b, s->u.AsyncWith.items, 0, s->u.AsyncWith.body, true);
    else
        with_item(b, s->u.With.items, 0, s->u.With.body, false);
}
