/* control.c - if, while, for, and leaving them early. A Frame on b->frames stands for each construct
 * that `return`, `break` and `continue` have to close on the way out, innermost first. */
#include "compiler/irbuild/build.h"

Frame *build_push(Build *b, FrameKind kind) {
    Frame *f = ARENA_NEW(b->u->arena, Frame);
    f->kind = kind;
    f->next = b->frames;
    f->outer_handler = b->handler;
    f->loc = b->loc;
    b->frames = f;
    return f;
}

void build_pop(Build *b) { b->frames = b->frames->next; }

/* Closes the frames inside `until` (NULL: all); each closes with those outside it in force. */
static void unwind(Build *b, Frame *until) {
    for (Frame *f = b->frames; f != until && b->cur; f = f->next) {
        b->frames = f->next;
        b->handler = f->outer_handler;
        Loc place = b->loc;
        build_leave_frame(b, f, true);
        b->loc = place;
    }
}

void build_return_stmt(Build *b, Node *s) {
    Frame *frames = b->frames;
    Block *handler = b->handler;
    Inst *value = s->u.Return.value ? build_expr(b, s->u.Return.value) : build_none(b);
    unwind(b, NULL);
    if (b->cur)
        build_return(b, value);
    b->frames = frames;
    b->handler = handler;
}

void build_break_or_continue(Build *b, bool is_break) {
    Frame *frames = b->frames, *loop = b->frames;
    Block *handler = b->handler;
    while (loop->kind != FRAME_LOOP)
        loop = loop->next;
    unwind(b, loop);
    build_jump(b, is_break ? loop->break_to : loop->continue_to);
    b->frames = frames;
    b->handler = handler;
}

void build_if(Build *b, Node *s) {
    Block *yes = build_block(b), *no = build_block(b), *done = build_block(b);
    build_cond(b, s->u.If.test, yes, no);
    build_start_sealed(b, yes);
    build_body(b, s->u.If.body);
    build_jump(b, done);
    build_start_sealed(b, no);
    build_body(b, s->u.If.orelse);
    build_start_sealed(b, done);
}

/* All turns of a loop inside a try end in this block, so that Ctrl-C finds its handler. Elsewhere emit/ lets it leave the function. */
static void end_turn(Build *b, Block *turn_end, Block *header) {
    if (turn_end != header) {
        build_jump(b, turn_end);
        build_start_sealed(b, turn_end);
        if (b->cur)
            build_op0(b, OP_poll);
    }
    build_jump(b, header);
}

/* The body of a loop whose item or condition is done; then the else part and the end. */
static void finish_loop(Build *b, Block *header, Block *exhausted, NodeList body, NodeList orelse) {
    Frame *loop = build_push(b, FRAME_LOOP);
    Loc place = b->loc;
    loop->break_to = build_block(b);
    loop->continue_to = b->handler ? build_block(b) : header;
    build_body(b, body);
    b->loc = place;
    end_turn(b, loop->continue_to, header);
    build_seal(b, header);
    build_pop(b);
    build_start_sealed(b, exhausted);
    build_body(b, orelse);
    build_start_sealed(b, loop->break_to);
}

void build_while(Build *b, Node *s) {
    Block *header = build_block(b), *inside = build_block(b), *exhausted = build_block(b);
    build_start(b, header);
    build_cond(b, s->u.While.test, inside, exhausted);
    build_start_sealed(b, inside);
    finish_loop(b, header, exhausted, s->u.While.body, s->u.While.orelse);
}

void build_for(Build *b, Node *s) {
    Inst *iterator = build_op1(b, OP_iter, build_passing(b, s->u.For.iter)), *item;
    Block *header = build_block(b), *exhausted = build_block(b);
    build_start(b, header);
    build_next(b, iterator, exhausted, &item);
    build_store(b, s->u.For.target, item);
    finish_loop(b, header, exhausted, s->u.For.body, s->u.For.orelse);
}

Inst *build_async_next(Build *b, Inst *iterator, Block *exhausted) {
    Block *outer = b->handler, *stopped = build_block(b), *other = build_block(b);
    b->handler = stopped;
    Inst *item = build_op1(b, OP_yield_from, build_op1(b, OP_get_anext, iterator));
    b->handler = outer;
    Block *inside = b->cur;
    build_seal(b, stopped);
    b->cur = stopped;
    Inst *exc = build_op0(b, OP_catch);
    build_branch(b, build_op2(b, OP_exc_match, exc, build_load_builtin(b, "StopAsyncIteration")), exhausted, other);
    build_start_sealed(b, other);
    build_raise(b, OP_reraise, 1, &exc);
    b->cur = inside;
    return item;
}

void build_async_for(Build *b, Node *s) {
    Inst *iterator = build_op1(b, OP_get_aiter, build_expr(b, s->u.AsyncFor.iter));
    Block *header = build_block(b), *exhausted = build_block(b);
    build_start(b, header);
    build_store(b, s->u.AsyncFor.target, build_async_next(b, iterator, exhausted));
    finish_loop(b, header, exhausted, s->u.AsyncFor.body, s->u.AsyncFor.orelse);
}
