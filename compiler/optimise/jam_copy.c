/* jam_copy.c - see jam.h. What stands where when it is done:
 *
 *   header(..., left, queue)                left: turns whose results wait; -1: no joint run any more
 *   first      what was before the region;  left > 0: [take]
 *   take       the next results             -> exit(results, left - 1, queue moved up)
 *   ask        counter + 4 <= stop and left >= 0: [joint run]; else [region(left)]
 *   joint run  the copy                     -> exit(results of this turn, 3, of the next ones); what would raise: [region(-1)]
 *   region     as it was                    -> exit(results, left, -)
 *   exit(results, left, queue)              and on to the header */
#include "compiler/optimise/jam.h"

typedef struct Copy {
    Jam *j;
    Func *f;
    Arena *a;
    Inst *(*lanes)[LANES];   /* by Inst.id of the region's instructions and of what they use */
    VEC(Block *) old;        /* the region's blocks in order, the first one first */
    Block **begin, **end;    /* their copies: where each begins, where its terminator stands */
    Block *now;              /* is being written */
    const Inst *like;        /* the instruction that is copied: place and scope of new ones */
    Inst *numbers[LANES];    /* constants at the begin of the joint run */
    Block *bail;             /* leads to the region as it was */
    InstList results, queue; /* new parameters of exit, then of header */
    Inst *left_in, *left_out, *left_header;
    InstList header_queue;
    int n_old_params;        /* of exit, before */
} Copy;

/* ---- writing */

static Inst *finish(Inst *i, const Inst *like, const Type *type, Repr repr) {
    i->scope = like->scope;
    i->anchor_left = like->anchor_left;
    i->anchor_right = like->anchor_right;
    i->type = type;
    i->repr = (uint8_t)repr;
    i->cannot_raise = true;
    return i;
}

static Inst *behind_params(Block *b) {
    Inst *i = b->first;
    while (op_is(i, OP_param))
        i = i->next;
    return i;
}

static Inst *add_int(Copy *c, Block *b, int64_t value) {
    Program *p = c->f->program;
    Inst *i = finish(ir_append(b, OP_const, c->like->pos, 0, NULL), c->like, type_int(p->types, value, value), REPR_I64);
    i->u.k = ir_const_int(p, value);
    return i;
}

static Inst *add_prim(Copy *c, Block *b, const char *id, int n, Inst **args, const Type *type) {
    const Prim *row = prim_find_id(id);
    Inst *i = finish(ir_append(b, OP_prim, c->like->pos, n, args), c->like, type, repr_of_prim_type(row->result));
    i->u.prim = row;
    return i;
}

static Inst *add_test(Copy *c, Block *b, const char *id, Inst *x, Inst *y) {
    return add_prim(c, b, id, 2, (Inst *[]){x, y}, type_simple(c->f->program->types, TK_BOOL));
}

static Inst *add_branch(Copy *c, Block *b, Inst *condition, Block *yes, Block *no) {
    Inst *i = finish(ir_append(b, OP_branch, c->like->pos, 1, &condition), c->like, NULL, REPR_NONE);
    ir_set_edges(i, 2, (Block *[]){yes, no});
    return i;
}

static Edge *add_jump(Copy *c, Block *b, Block *to) {
    Inst *i = finish(ir_append(b, OP_jump, c->like->pos, 0, NULL), c->like, NULL, REPR_NONE);
    return ir_set_edges(i, 1, &to);
}

static Inst *add_param(Block *b, const Inst *like) {
    Inst *p = ir_param_new(b);
    p->type = like->type;
    p->repr = like->repr;
    return p;
}

/* ---- lanes */

static Inst *lane(const Copy *c, Inst *v, int l) {
    bool known = v->id < c->j->n_insts && c->lanes[v->id][l];
    return known ? c->lanes[v->id][l] : v;
}

static void set_lanes(Copy *c, const Inst *old, Inst *v) {
    for (int l = 0; l < LANES; l++)
        c->lanes[old->id][l] = v;
}

static Inst *stepped(Copy *c, Inst *v, int l, const Type *type) { return add_prim(c, c->now, "i64_add", 2, (Inst *[]){v, c->numbers[l]}, type); }

/* What was known before the region began, in all turns. */
static void step_early_values(Copy *c) {
    Jam *j = c->j;
    InstList early = {0};
    vec_push(c->a, &early, j->counter);
    for (Inst *i = j->first->first; i; i = i->next)
        if (!op_is(i, OP_const) && jam_kind(j, i) == LANES_STEP)
            vec_push(c->a, &early, i);
    for (int k = 0; k < early.n; k++)
        for (int l = 0; l < LANES; l++)
            c->lanes[early.items[k]->id][l] = l ? stepped(c, early.items[k], l, early.items[k]->type) : early.items[k];
}

static Inst *copy_lane(Copy *c, const Inst *i, int l) {
    Inst *n = ir_append_copy(i, c->now);
    for (int k = 0; k < i->args.n; k++)
        ir_add_arg(c->f, n, lane(c, i->args.items[k], l));
    return n;
}

static void copy_plain(Copy *c, const Inst *i, LaneKind kind) {
    Inst *n = copy_lane(c, i, 0);
    set_lanes(c, i, n);
    for (int l = 1; l < LANES && kind != LANES_EQUAL; l++)
        c->lanes[i->id][l] = kind == LANES_STEP ? stepped(c, n, l, i->type) : copy_lane(c, i, l);
}

static void check_index(Copy *c, const Inst *i, int l) {
    Block *next = ir_block_new(c->f);
    c->bail->is_cold = true;
    add_branch(c, c->now, add_test(c, c->now, "i64_lt", lane(c, i->args.items[1], l), lane(c, i->args.items[0], l)), next, c->bail);
    c->now = next;
}

/* Counted from the start: not negative. Of indices that follow one another the last one is the greatest. */
static void copy_index(Copy *c, const Inst *i) {
    LaneKind length = jam_kind(c->j, i->args.items[0]), index = jam_kind(c->j, i->args.items[1]);
    if (length == LANES_EQUAL && index != LANES_DIFFER) {
        if (index == LANES_STEP || inst_may_raise(i))
            check_index(c, i, index == LANES_STEP ? LANES - 1 : 0);
    } else {
        for (int l = 0; l < LANES; l++)
            check_index(c, i, l);
    }
    for (int l = 0; l < LANES; l++) {
        c->lanes[i->id][l] = l && index == LANES_EQUAL ? c->lanes[i->id][0] : copy_lane(c, i, l);
        c->lanes[i->id][l]->cannot_raise = true;
    }
}

/* Four floats as doubles, behind one test that all are in their own words. */
static void copy_floats(Copy *c, const Inst *i) {
    Block *fast = ir_block_new(c->f), *slow = ir_block_new(c->f), *next = ir_block_new(c->f);
    Inst *from[LANES];
    slow->is_cold = true;
    for (int l = 0; l < LANES; l++)
        from[l] = lane(c, i->args.items[0], l);
    add_branch(c, c->now, add_prim(c, c->now, "all_tagged", LANES, from, type_simple(c->f->program->types, TK_BOOL)), fast, slow);
    Inst *both[2][LANES];
    for (int l = 0; l < LANES; l++) {
        both[0][l] = add_prim(c, fast, "tagged_double", 1, &from[l], i->type);
        c->now = slow;
        both[1][l] = copy_lane(c, i, l);
    }
    for (int way = 0; way < 2; way++) {
        Edge *e = add_jump(c, way ? slow : fast, next);
        for (int l = 0; l < LANES; l++)
            ir_edge_arg(c->f, e, both[way][l]);
    }
    for (int l = 0; l < LANES; l++)
        c->lanes[i->id][l] = add_param(next, i);
    c->now = next;
}

static void copy_inst(Copy *c, const Inst *i) {
    LaneKind kind = jam_kind(c->j, i);
    c->like = i;
    if (op_is(i, OP_item_index))
        copy_index(c, i);
    else if (kind == LANES_DIFFER && op_is(i, OP_convert) && i->repr == REPR_F64 && type_is_float(i->args.items[0]->type))
        copy_floats(c, i);
    else
        copy_plain(c, i, op_is(i, OP_const) ? LANES_EQUAL : kind);
}

/* ---- the joint run */

static void copy_params(Copy *c, const Block *old, Block *to) {
    for (const Inst *p = old->first; op_is(p, OP_param); p = p->next)
        for (int l = 0; l < LANES; l++)
            c->lanes[p->id][l] = l && jam_kind(c->j, p) == LANES_EQUAL ? c->lanes[p->id][0] : add_param(to, p);
}

static int number_of(const Copy *c, const Block *b) {
    for (int k = 0; k < c->old.n; k++)
        if (c->old.items[k] == b)
            return k;
    return -1;
}

/* The way out: results of this turn, the number of those that wait, and these. */
static void copy_exit_edge(Copy *c, Edge *to, const Edge *from) {
    Jam *j = c->j;
    to->to = j->exit;
    for (int k = 0; k < c->n_old_params; k++)
        ir_edge_arg(c->f, to, lane(c, from->args.items[k], 0));
    for (int k = 0; k < c->results.n; k++)
        ir_edge_arg(c->f, to, lane(c, j->outs.items[k], 0));
    ir_edge_arg(c->f, to, c->numbers[LANES - 1]);
    for (int k = 0; k < c->n_old_params + c->results.n; k++)
        for (int l = 1; l < LANES; l++)
            ir_edge_arg(c->f, to, lane(c, k < c->n_old_params ? from->args.items[k] : j->outs.items[k - c->n_old_params], l));
}

static void copy_terminator(Copy *c, int b) {
    const Inst *t = c->old.items[b]->last;
    c->like = t;
    c->now = c->end[b];
    Inst *n = copy_lane(c, t, 0);
    n->edges = ARENA_ARRAY(c->a, Edge, t->n_edges);
    n->n_edges = t->n_edges;
    for (int e = 0; e < t->n_edges; e++) {
        const Edge *from = &t->edges[e];
        if (from->to == c->j->exit) {
            copy_exit_edge(c, &n->edges[e], from);
            continue;
        }
        n->edges[e].to = c->begin[number_of(c, from->to)];
        const Inst *p = from->to->first;
        for (int k = 0; k < from->args.n; k++, p = p->next)
            for (int l = 0; l < (jam_kind(c->j, p) == LANES_EQUAL ? 1 : LANES); l++)
                ir_edge_arg(c->f, &n->edges[e], lane(c, from->args.items[k], l));
    }
}

static Block *copy_region(Copy *c) {
    Block *enter = ir_block_new(c->f);
    c->begin = ARENA_ARRAY(c->a, Block *, c->old.n);
    c->end = ARENA_ARRAY(c->a, Block *, c->old.n);
    c->now = enter;
    for (int l = 1; l < LANES; l++)
        c->numbers[l] = add_int(c, enter, l);
    step_early_values(c);
    for (int b = 0; b < c->old.n; b++) {
        c->begin[b] = ir_block_new(c->f);
        copy_params(c, c->old.items[b], c->begin[b]);
    }
    add_jump(c, enter, c->begin[0]);
    for (int b = 0; b < c->old.n; b++) {
        c->now = c->begin[b];
        for (const Inst *i = c->old.items[b]->first; !inst_is_terminator(i); i = i->next)
            if (jam_is_member(c->j, i) && !op_is(i, OP_param))
                copy_inst(c, i);
        c->end[b] = c->now;
    }
    for (int b = 0; b < c->old.n; b++)
        copy_terminator(c, b);
    return enter;
}

/* ---- around it */

static void replace_outside(Copy *c, Inst *v, Inst *by, int n_blocks) {
    for (int b = 0; b < n_blocks; b++) {
        Block *block = c->f->blocks.items[b];
        if (number_of(c, block) >= 0)
            continue;
        for (Inst *i = block->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                i->args.items[k] = i->args.items[k] == v ? by : i->args.items[k];
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    i->edges[e].args.items[k] = i->edges[e].args.items[k] == v ? by : i->edges[e].args.items[k];
        }
    }
}

/* Constants of the region that are used behind it are written anew there; other results become parameters of exit. */
static void make_results(Copy *c) {
    Jam *j = c->j;
    InstList outs = j->outs;
    j->outs = (InstList){0};
    for (int k = 0; k < outs.n; k++) {
        Inst *v = outs.items[k], *by;
        if (op_is(v, OP_const)) {
            by = finish(ir_insert_before(behind_params(j->exit), OP_const, v->pos, 0, NULL), v, v->type, (Repr)v->repr);
            by->u.k = v->u.k;
        } else {
            by = add_param(j->exit, v);
            vec_push(c->a, &c->results, by);
            vec_push(c->a, &j->outs, v);
        }
        replace_outside(c, v, by, c->f->blocks.n);
    }
}

/* left and the queue, as parameters of b. */
static Inst *make_state(Copy *c, Block *b, InstList *queue) {
    Inst *left = ir_param_new(b);
    left->type = type_int(c->f->program->types, -1, LANES);
    left->repr = REPR_I64;
    Inst *p = c->j->exit->first;
    for (int k = 0; k < c->n_old_params; k++, p = p->next)
        for (int l = 1; l < LANES; l++)
            vec_push(c->a, queue, add_param(b, p));
    for (int k = 0; k < c->results.n; k++)
        for (int l = 1; l < LANES; l++)
            vec_push(c->a, queue, add_param(b, c->results.items[k]));
    return left;
}

/* Constants before `at`, which is not the end of a loop's header: the test stands right before that (emit_poll). */
static Inst *insert_nothing(Copy *c, Inst *at, const Inst *like) {
    Program *p = c->f->program;
    Inst *i = finish(ir_insert_before(at, OP_const, at->pos, 0, NULL), at, like->type, (Repr)like->repr);
    i->u.k = like->repr == REPR_F64 ? ir_const_float(p, 0.0) : like->repr == REPR_BOOL ? ir_const_simple(p, K_FALSE) : ir_const_int(p, 0);
    return i;
}

static void pass_to_header(Copy *c, int n_blocks) {
    for (int b = 0; b < n_blocks; b++) {
        Inst *t = c->f->blocks.items[b]->last;
        for (int e = 0; t && e < t->n_edges; e++) {
            if (t->edges[e].to != c->j->header)
                continue;
            bool again = in_loop(c->j->loop, t->block);
            ir_edge_arg(c->f, &t->edges[e], again ? c->left_out : insert_nothing(c, behind_params(t->block), c->left_out));
            for (int k = 0; k < c->queue.n; k++)
                ir_edge_arg(c->f, &t->edges[e], again ? c->queue.items[k] : insert_nothing(c, behind_params(t->block), c->queue.items[k]));
        }
    }
}

static void pass_from_region(Copy *c) {
    Inst *at = behind_params(c->old.items[0]);
    InstList nothing = {0};
    for (int k = 0; k < c->queue.n; k++)
        vec_push(c->a, &nothing, insert_nothing(c, at, c->queue.items[k]));
    for (int b = 0; b < c->old.n; b++) {
        Inst *t = c->old.items[b]->last;
        for (int e = 0; e < t->n_edges; e++) {
            if (t->edges[e].to != c->j->exit)
                continue;
            for (int k = 0; k < c->results.n; k++)
                ir_edge_arg(c->f, &t->edges[e], c->j->outs.items[k]);
            ir_edge_arg(c->f, &t->edges[e], c->left_in);
            for (int k = 0; k < nothing.n; k++)
                ir_edge_arg(c->f, &t->edges[e], nothing.items[k]);
        }
    }
}

static Block *make_take(Copy *c) {
    Block *take = ir_block_new(c->f);
    int n = LANES - 1, n_results = c->n_old_params + c->results.n;
    Inst *one = add_int(c, take, 1);
    Inst *less = add_prim(c, take, "i64_sub", 2, (Inst *[]){c->left_header, one}, c->left_header->type);
    Edge *e = add_jump(c, take, c->j->exit);
    for (int k = 0; k < n_results; k++)
        ir_edge_arg(c->f, e, c->header_queue.items[k * n]);
    ir_edge_arg(c->f, e, less);
    for (int k = 0; k < n_results; k++)
        for (int l = 1; l <= n; l++)
            ir_edge_arg(c->f, e, c->header_queue.items[k * n + (l < n ? l : n - 1)]);
    return take;
}

static Block *make_ask(Copy *c, Block *region, Block *joint) {
    Block *ask = ir_block_new(c->f), *second = ir_block_new(c->f);
    const Type *t = type_int(c->f->program->types, c->j->counter->type->lo, c->j->counter->type->hi + LANES);
    Inst *end = add_prim(c, ask, "i64_add", 2, (Inst *[]){c->j->counter, add_int(c, ask, LANES)}, t);
    Inst *branch = add_branch(c, ask, add_test(c, ask, "i64_le", end, c->j->stop), second, region);
    ir_edge_arg(c->f, &branch->edges[1], c->left_header);
    branch = add_branch(c, second, add_test(c, second, "i64_lt", c->left_header, add_int(c, second, 0)), region, joint);
    ir_edge_arg(c->f, &branch->edges[0], c->left_header);
    return ask;
}

static void list_blocks(Copy *c, Block *region) {
    vec_push(c->a, &c->old, region);
    for (int b = 0; b < c->f->blocks.n; b++) {
        Block *block = c->f->blocks.items[b];
        if (block->id < c->j->blocks.n_bits && bitset_has(&c->j->blocks, block->id) && block != c->j->first)
            vec_push(c->a, &c->old, block);
    }
}

void jam_build(Jam *j) {
    Copy c = {.j = j, .f = j->f, .a = j->f->program->arena, .like = j->start, .n_old_params = j->exit->n_params};
    c.lanes = arena_alloc(c.a, sizeof *c.lanes * (size_t)(j->n_insts + 1));
    int n_blocks = j->f->blocks.n;
    Block *region = edit_split_before(j->start);
    list_blocks(&c, region);
    make_results(&c);
    c.left_out = make_state(&c, j->exit, &c.queue);
    c.left_header = make_state(&c, j->header, &c.header_queue);
    c.bail = ir_block_new(j->f);
    Block *joint = copy_region(&c);
    c.like = region->last;
    c.left_in = add_param(region, c.left_out);
    Inst *never = add_int(&c, c.bail, -1);
    ir_edge_arg(j->f, add_jump(&c, c.bail, region), never);
    pass_from_region(&c);
    pass_to_header(&c, n_blocks);
    Inst *zero = add_int(&c, j->first, 0);
    add_branch(&c, j->first, add_test(&c, j->first, "i64_lt", zero, c.left_header), make_take(&c), make_ask(&c, region, joint));
}
