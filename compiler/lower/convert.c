/* convert.c - every operand in the representation that its user wants. A conversion stands right
 * before its user (clang shares equal ones); on an edge of a terminator with several edges it gets a
 * block of its own. Constants are simply written anew in the other representation. */
#include "compiler/lower/internal.h"

typedef struct Want { Repr repr; bool exact_int; /* a bool must become an int */ } Want;

static Want wanted(const Inst *user, int k) {
    switch (user->op) {
    case OP_branch:
    case OP_not: return (Want){REPR_BOOL, false};
    case OP_return: return (Want){user->block->func->return_repr, false};
    case OP_prim: {
        const Prim *row = user->u.prim;
        if (row->n_params < 0)
            return (Want){REPR_VALUE, false};
        return (Want){repr_of_prim_type(row->params[k]), row->params[k] == PT_INT};
    }
    case OP_call_direct: {
        int extra = user->args.n - (int)user->u.func->params.n; /* a leading function object */
        return (Want){k < extra ? REPR_VALUE : user->u.func->param_reprs[k - extra], false};
    }
    case OP_convert_type:
    case OP_refine: return (Want){k == 0 ? (Repr)user->repr : (Repr)user->args.items[k]->repr, false};
    case OP_field_store: {
        const ClassDef *c = user->u.field.cls;
        return (Want){k == 1 && c->field_is_double && c->field_is_double[user->u.field.index] ? REPR_F64 : REPR_VALUE, false};
    }
    }
    return (Want){REPR_VALUE, false};
}

static bool takes_anything(const Inst *user) {
    return op_is(user, OP_check) || op_is(user, OP_keep) || op_is(user, OP_extract) || op_is(user, OP_convert) ||
           (op_is(user, OP_next) && user->args.items[0]->fast_iter);
}

/* A constant in another representation, or NULL if it has none there. */
static Inst *constant_as(Inst *value, Repr repr, Inst *at) {
    IrConstKind kind = value->u.k->kind;
    bool fits = repr == REPR_VALUE || (repr == REPR_I64 && kind == K_INT) || (repr == REPR_F64 && (kind == K_FLOAT || kind == K_INT)) ||
                (repr == REPR_BOOL && (kind == K_TRUE || kind == K_FALSE));
    if (!fits)
        return NULL;
    Inst *c = ir_insert_before(at, OP_const, value->pos, 0, NULL);
    c->u.k = value->u.k;
    c->repr = (uint8_t)repr;
    c->type = value->type;
    return c;
}

static Inst *convert_before(Inst *at, Inst *value, Repr repr) {
    Inst *constant = op_is(value, OP_const) ? constant_as(value, repr, at) : NULL;
    if (constant)
        return constant;
    Inst *c = ir_insert_before(at, OP_convert, value->pos, 1, &value);
    c->repr = (uint8_t)repr;
    c->type = value->type;
    c->cannot_raise = true;
    return c;
}

static bool needs_conversion(const Inst *value, Want w) {
    if (op_is(value, OP_undef) || value->repr == REPR_AGG)
        return false;
    if (w.exact_int && type_is_bool(value->type))
        return true;
    return value->repr != w.repr;
}

static Inst *converted(Inst *at, Inst *value, Want w) {
    if (w.exact_int && (type_is_bool(value->type) || value->repr == REPR_BOOL))
        value = convert_before(at, value, REPR_I64);
    return value->repr == w.repr ? value : convert_before(at, value, w.repr);
}

static void convert_operands(Inst *i) {
    if (takes_anything(i))
        return;
    for (int k = 0; k < i->args.n; k++) {
        Want w = wanted(i, k);
        if (!needs_conversion(i->args.items[k], w))
            continue;
        i->args.items[k] = converted(i, i->args.items[k], w);
        if (op_is(i, OP_refine) && op_is(i->args.items[k], OP_convert) && w.repr != REPR_VALUE)
            i->args.items[k]->type = i->type;
    }
}

static Inst *nth_param(const Block *b, int n) {
    Inst *p = b->first;
    while (n-- > 0)
        p = p->next;
    return p;
}

/* Puts a block with a jump on the edge; the item of `next` becomes its parameter. */
static Inst *split_edge(Inst *t, Edge *e, bool has_item) {
    Func *f = t->block->func;
    Block *middle = ir_block_new(f);
    Block *to = e->to;
    Inst *item = NULL;
    if (has_item) {
        item = ir_param_new(middle);
        item->repr = REPR_VALUE;
        item->type = to->first->type;
    }
    Inst *jump = ir_append(middle, OP_jump, t->pos, 0, NULL);
    Edge *out = ir_set_edges(jump, 1, &to);
    if (item)
        ir_edge_arg(f, out, item);
    for (int k = 0; k < e->args.n; k++)
        ir_edge_arg(f, out, e->args.items[k]);
    e->to = middle;
    e->args.n = 0;
    return jump;
}

static bool item_needs_conversion(const Inst *next) {
    const Inst *p = next->edges[0].to->first, *iter = next->args.items[0];
    bool counted = op_is(iter, OP_iter) && iter->fast_iter && type_is(iter->args.items[0]->type, TK_RANGE);
    return p->repr != REPR_VALUE && !(counted && p->repr == REPR_I64);
}

static void convert_edge(Inst *t, int at) {
    Edge *e = &t->edges[at];
    bool has_item = op_is(t, OP_next) && at == 0;
    bool needed = has_item && item_needs_conversion(t);
    for (int k = 0; k < e->args.n; k++)
        needed = needed || needs_conversion(e->args.items[k], (Want){(Repr)nth_param(e->to, k + has_item)->repr, false});
    if (!needed)
        return;
    if (!op_is(t, OP_jump))
        t = split_edge(t, e, has_item);
    e = &t->edges[0];
    for (int k = 0; k < e->args.n; k++) {
        Want w = {(Repr)nth_param(e->to, k)->repr, false};
        if (needs_conversion(e->args.items[k], w))
            e->args.items[k] = converted(t, e->args.items[k], w);
    }
}

void insert_conversions(Func *f) {
    int n = f->blocks.n; /* those that come by splitting are done */
    for (int b = 0; b < n; b++) {
        Block *block = f->blocks.items[b];
        for (Inst *i = block->first, *next; i; i = next) {
            next = i->next;
            convert_operands(i);
        }
        for (int e = 0; e < block->last->n_edges; e++)
            convert_edge(block->last, e);
    }
}
