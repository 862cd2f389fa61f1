/* accumulate.c - a variable that enters a loop as an int and is a float from its first change on (`total = 0`, then
 * `total += x`) is held as a double in the loop, beside a note whether it still is what came in:
 *
 *   header(total: object)                 header(d: double, fresh: int64)
 *     ... x = to double total ...    ==>    ... x = d ...
 *   exit: ... total ...                   exit: total' = fresh ? what came in : box d
 *
 * Only if the loop itself uses it as a double alone. Needs chosen rows and representations; keeps types;
 * adds blocks. */
#include "compiler/optimise/edit.h"
#include "compiler/optimise/lowered.h"

typedef struct Accumulator {
    Func *f;
    const Loop *loop;
    Inst *param;           /* the boxed variable: parameter number `place` of the header */
    int place;
    Inst *entry_jump;      /* the terminator by which the loop is entered, and the value that comes in there */
    Inst *entry;
    Inst *number, *fresh;  /* the new parameters */
    VEC(Inst *) defs;      /* the variable behind each exit, and param */
} Accumulator;

static bool is_mixture(const Type *t) { return type_is(t, TK_INT | TK_FLOAT) && (t->kinds & TK_INT) && (t->kinds & TK_FLOAT) && t->lo >= -((int64_t)1 << 61) && t->hi < (int64_t)1 << 61; }

static bool is_boxed_double(const Inst *v) { return op_is(v, OP_convert) && v->args.items[0]->repr == REPR_F64 && type_is_float(v->args.items[0]->type); }

static bool is_to_double(const Inst *i) { return op_is(i, OP_convert) && i->repr == REPR_F64; }

/* The values along the edges: one int from outside; boxed doubles, or the variable itself, from inside. */
static bool has_good_edges(Accumulator *a) {
    const Block *header = a->loop->header;
    bool changes = false;
    for (int p = 0; p < header->preds.n; p++) {
        Inst *t = header->preds.items[p]->last;
        for (int e = 0; e < t->n_edges; e++) {
            if (t->edges[e].to != header)
                continue;
            if (op_is(t, OP_next))
                return false;
            Inst *v = t->edges[e].args.items[a->place];
            if (in_loop(a->loop, t->block)) {
                if (v != a->param && !is_boxed_double(v))
                    return false;
                changes |= v != a->param;
            } else if (a->entry_jump || v->repr != REPR_VALUE) {
                return false;
            } else {
                a->entry_jump = t;
                a->entry = v;
            }
        }
    }
    return changes && a->entry && a->entry->type && !(a->entry->type->kinds & ~(uint32_t)(TK_INT | TK_FLOAT));
}

/* Inside, the variable is only converted, or goes round unchanged; a `next` may not lead out by its item. */
static bool is_used_as_double(const Accumulator *a) {
    bool converted = false;
    for (int b = 0; b < a->f->blocks.n; b++) {
        const Block *block = a->f->blocks.items[b];
        if (!in_loop(a->loop, block))
            continue;
        for (const Inst *i = block->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (i->args.items[k] == a->param && !is_to_double(i))
                    return false;
                else
                    converted |= i->args.items[k] == a->param;
            for (int e = 0; e < i->n_edges; e++) {
                const Edge *edge = &i->edges[e];
                if (op_is(i, OP_next) && e == 0 && !in_loop(a->loop, edge->to))
                    return false;
                for (int k = 0; k < edge->args.n; k++)
                    if (edge->args.items[k] == a->param && in_loop(a->loop, edge->to) && (edge->to != a->loop->header || k != a->place))
                        return false;
            }
        }
    }
    return converted;
}

static Inst *to_double(Inst *at, Inst *v) {
    Inst *c = ir_insert_before(at, OP_convert, v->pos, 1, &v);
    c->repr = REPR_F64;
    c->type = v->type;
    c->cannot_raise = true;
    return c;
}

static Inst *new_param(Block *b, Repr repr, const Type *type) {
    Inst *p = ir_param_new(b);
    p->repr = (uint8_t)repr;
    p->type = type;
    return p;
}

static void add_params(Accumulator *a) {
    Block *header = a->loop->header;
    TypeTable *types = a->f->program->types;
    a->number = new_param(header, REPR_F64, type_simple(types, TK_FLOAT));
    a->fresh = new_param(header, REPR_I64, type_int(types, 0, 1));
    for (int p = 0; p < header->preds.n; p++) {
        Inst *t = header->preds.items[p]->last;
        for (int e = 0; e < t->n_edges; e++) {
            if (t->edges[e].to != header)
                continue;
            Inst *v = t->edges[e].args.items[a->place];
            bool outside = t == a->entry_jump, same = v == a->param;
            ir_edge_arg(a->f, &t->edges[e], outside ? to_double(t, v) : same ? a->number : v->args.items[0]);
            ir_edge_arg(a->f, &t->edges[e], same ? a->fresh : lowered_const(t, outside));
        }
    }
}

static void use_number(Accumulator *a) {
    for (int b = 0; b < a->f->blocks.n; b++)
        for (Inst *i = a->f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (!is_to_double(i) || i->args.items[0] != a->param || !in_loop(a->loop, i->block))
                continue;
            ir_replace_uses(a->f, i, a->number);
            ir_remove(i);
        }
}

/* Each edge out of the loop gets a block, where the variable is made again. */
static void make_at_exits(Accumulator *a) {
    int n = a->f->blocks.n;
    for (int b = 0; b < n; b++) {
        Block *from = a->f->blocks.items[b];
        for (int e = 0; in_loop(a->loop, from) && e < from->last->n_edges; e++) {
            Edge *edge = &from->last->edges[e];
            if (in_loop(a->loop, edge->to))
                continue;
            Block *between = ir_block_new(a->f);
            edit_jump(between, from->last, edge->to, NULL);
            edit_add_args(a->f, &between->last->edges[0], &edge->args);
            edge->to = between;
            edge->args.n = 0;
            Inst *parts[3] = {a->fresh, a->entry, a->number};
            vec_push(a->f->program->arena, &a->defs, lowered_prim(between->last, "number_carried", 3, parts, a->param->type));
        }
    }
    vec_push(a->f->program->arena, &a->defs, a->param);
}

/* The boxed variable has no uses left but itself. */
static void drop_param(Accumulator *a) {
    Block *header = a->loop->header;
    for (int p = 0; p < header->preds.n; p++) {
        Inst *t = header->preds.items[p]->last;
        for (int e = 0; e < t->n_edges; e++) {
            InstList *args = &t->edges[e].args;
            if (t->edges[e].to != header)
                continue;
            for (int k = a->place; k + 1 < args->n; k++)
                args->items[k] = args->items[k + 1];
            args->n--;
        }
    }
    for (Inst *p = a->param->next; p && op_is(p, OP_param); p = p->next)
        p->u.i--;
    header->n_params--;
    ir_remove(a->param);
}

static bool unbox(Func *f, const Loop *loop, Inst *param, int place) {
    Accumulator a = {.f = f, .loop = loop, .param = param, .place = place};
    if (param->repr != REPR_VALUE || !is_mixture(param->type) || !has_good_edges(&a) || !is_used_as_double(&a))
        return false;
    add_params(&a);
    use_number(&a);
    make_at_exits(&a);
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    Repair r;
    repair_begin(&r, f, param->type);
    repair_uses(&r, a.defs.items, a.defs.n);
    repair_end(&r);
    drop_param(&a);
    return true;
}

static bool unbox_one(Func *f) {
    LoopList loops = lowered_loops(f);
    for (int k = loops.n - 1; k >= 0; k--) {
        int place = 0;
        for (Inst *p = loops.items[k]->header->first; p && op_is(p, OP_param); p = p->next, place++)
            if (unbox(f, loops.items[k], p, place))
                return true;
    }
    return false;
}

bool unbox_accumulators(Func *f, const Effects *fx) {
    bool changed = false;
    while (!is_resumable(f) && unbox_one(f))
        changed = true;
    return changed;
}
