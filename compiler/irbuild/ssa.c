/* ssa.c - blocks, edges and variables while a function is built, and the instructions themselves.
 * See build.h for the method. A block is sealed when no predecessor can come any more. */
#include "compiler/irbuild/build.h"

static BlockState *state_of(Block *block) { return block->info; }

Block *build_block(Build *b) {
    Block *block = ir_block_new(b->f);
    block->info = ARENA_NEW(b->u->arena, BlockState);
    return block;
}

static void add_pred(Build *b, Inst *term, int edge) {
    BlockState *s = state_of(term->edges[edge].to);
    if (s->sealed)
        bug("edge into a sealed block");
    vec_push(b->u->arena, &s->preds, ((PredEdge){term, edge}));
}

static void define(Build *b, Block *block, int var, Inst *value) {
    BlockState *s = state_of(block);
    for (int i = s->defs.n - 1; i >= 0; i--)
        if (s->defs.items[i].var == var) {
            s->defs.items[i].value = value;
            return;
        }
    vec_push(b->u->arena, &s->defs, ((VarDef){var, value}));
}

static Inst *read_in(Build *b, Block *block, int var);

static void pass_arguments(Build *b, Block *block, int var) {
    BlockState *s = state_of(block);
    for (int i = 0; i < s->preds.n; i++) {
        PredEdge p = s->preds.items[i];
        ir_edge_arg(b->f, &p.term->edges[p.edge], read_in(b, p.term->block, var));
    }
}

/* A single predecessor is followed in a loop: bodies of `try` make long chains of blocks. */
static Inst *read_in(Build *b, Block *block, int var) {
    Block *at = block;
    Inst *value = NULL;
    for (;;) {
        BlockState *s = state_of(at);
        for (int i = s->defs.n - 1; i >= 0 && !value; i--)
            if (s->defs.items[i].var == var)
                value = s->defs.items[i].value;
        if (value)
            break;
        if (s->sealed && s->preds.n == 1) {
            at = s->preds.items[0].term->block;
            continue;
        }
        if (s->sealed && s->preds.n == 0) {
            value = b->undef;
            break;
        }
        value = ir_param_new(at);
        vec_push(b->u->arena, &s->defs, ((VarDef){var, value}));
        if (s->sealed)
            pass_arguments(b, at, var);
        else
            vec_push(b->u->arena, &s->incomplete, ((VarDef){var, value}));
        break;
    }
    if (at != block)
        define(b, block, var, value);
    return value;
}

void build_seal(Build *b, Block *block) {
    BlockState *s = state_of(block);
    s->sealed = true;
    for (int i = 0; i < s->incomplete.n; i++)
        pass_arguments(b, block, s->incomplete.items[i].var);
}

void build_start(Build *b, Block *block) {
    build_jump(b, block);
    b->cur = block;
}

void build_start_sealed(Build *b, Block *block) {
    build_jump(b, block);
    build_seal(b, block);
    b->cur = state_of(block)->preds.n ? block : NULL; /* nothing gets there: what follows is skipped */
}

/* Code that nothing reaches is built all the same, into a block without predecessors. */
static Block *current(Build *b) {
    if (!b->cur) {
        b->cur = build_block(b);
        state_of(b->cur)->sealed = true;
    }
    return b->cur;
}

void build_ensure(Build *b) { current(b); }

static Inst *place(Build *b, Inst *i) {
    i->anchor_left = (int16_t)b->loc.left;
    i->anchor_right = (int16_t)b->loc.right;
    return i;
}

static void finish_block(Build *b, Inst *term, int n, Block **targets) {
    ir_set_edges(term, n, targets);
    for (int i = 0; i < n; i++)
        add_pred(b, term, i);
    b->cur = NULL;
}

void build_jump(Build *b, Block *to) {
    if (!b->cur)
        return;
    finish_block(b, ir_append(b->cur, OP_jump, b->loc.pos, 0, NULL), 1, &to);
}

void build_branch(Build *b, Inst *cond, Block *yes, Block *no) {
    Block *targets[2] = {yes, no};
    finish_block(b, ir_append(current(b), OP_branch, b->loc.pos, 1, &cond), 2, targets);
}

int build_new_var(Build *b) { return b->n_vars++; }
void build_write(Build *b, int var, Inst *value) { define(b, current(b), var, value); }
Inst *build_read(Build *b, int var) { return read_in(b, current(b), var); }

Inst *build_last(Build *b, Op op, int n, Inst **args) {
    return place(b, ir_append(current(b), op, b->loc.pos, n, args));
}

Inst *build_ops(Build *b, Op op, int n, Inst **args) {
    Inst *i = build_last(b, op, n, args);
    if (!(op_info[op].flags & OPF_R) || !b->handler)
        return i;
    Block *targets[2] = {build_block(b), b->handler};
    finish_block(b, ir_append(b->cur, OP_check, b->loc.pos, 1, &i), 2, targets);
    build_seal(b, targets[0]);
    b->cur = targets[0];
    return i;
}

Inst *build_op0(Build *b, Op op) { return build_ops(b, op, 0, NULL); }
Inst *build_op1(Build *b, Op op, Inst *x) { return build_ops(b, op, 1, &x); }
Inst *build_op2(Build *b, Op op, Inst *x, Inst *y) {
    Inst *args[2] = {x, y};
    return build_ops(b, op, 2, args);
}
Inst *build_op3(Build *b, Op op, Inst *x, Inst *y, Inst *z) {
    Inst *args[3] = {x, y, z};
    return build_ops(b, op, 3, args);
}
Inst *build_name1(Build *b, Op op, Name *name, Inst *x) {
    Inst *i = build_op1(b, op, x);
    i->u.name = name;
    return i;
}
Inst *build_name2(Build *b, Op op, Name *name, Inst *x, Inst *y) {
    Inst *i = build_op2(b, op, x, y);
    i->u.name = name;
    return i;
}
Inst *build_int1(Build *b, Op op, int64_t n, Inst *x) {
    Inst *i = build_op1(b, op, x);
    i->u.i = n;
    return i;
}

void build_raise(Build *b, Op op, int n, Inst **args) {
    Inst *i = build_last(b, op, n, args);
    if (b->handler)
        finish_block(b, i, 1, &b->handler);
    b->cur = NULL;
}

void build_return(Build *b, Inst *value) {
    build_last(b, OP_return, 1, &value);
    b->cur = NULL;
}

void build_next(Build *b, Inst *iterator, Block *exhausted, Inst **item) {
    Block *targets[3] = {build_block(b), exhausted, b->handler};
    *item = ir_param_new(targets[0]);
    Inst *i = build_last(b, OP_next, 1, &iterator);
    finish_block(b, i, b->handler ? 3 : 2, targets);
    build_seal(b, targets[0]);
    b->cur = targets[0];
}

Inst *build_const(Build *b, IrConst *k) {
    Inst *i = build_last(b, OP_const, 0, NULL);
    i->u.k = k;
    return i;
}
Inst *build_none(Build *b) { return build_const(b, ir_const_simple(b->u->program, K_NONE)); }
Inst *build_bool_const(Build *b, bool value) { return build_const(b, ir_const_simple(b->u->program, value ? K_TRUE : K_FALSE)); }
Inst *build_int_const(Build *b, int64_t n) { return build_const(b, ir_const_int(b->u->program, n)); }
Inst *build_name_const(Build *b, Name *name) { return build_const(b, ir_const_str(b->u->program, name->text, name->length)); }
Name *build_intern(Build *b, const char *text) { return name_intern(b->u->names, text, -1); }

static bool gives_bool(const Inst *i) {
    switch ((Op)i->op) {
    case OP_is: case OP_contains: case OP_not: case OP_truth: case OP_exc_match: case OP_match_kind: return true;
    case OP_const: return i->u.k->kind == K_TRUE || i->u.k->kind == K_FALSE;
    default: return false;
    }
}

Inst *build_truth(Build *b, Inst *value) { return gives_bool(value) ? value : build_op1(b, OP_truth, value); }
Inst *build_not(Build *b, Inst *boolean) { return build_op1(b, OP_not, boolean); }
