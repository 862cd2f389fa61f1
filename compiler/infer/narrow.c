/* narrow.c - what a branch proves. narrow_insert puts `refine` operations (as pi nodes of e-SSA form,
 * Bodik, Gupta, Sarkar, "ABCD", 2000) at the start of the two successors of a branch, for each value that
 * its condition tests, and renames the uses that they dominate; narrow_apply gives them their types. */
#include "compiler/infer/internal.h"

enum { MAX_TESTED = 4, MAX_BLOCKS = 3000 };
#define LONGEST ((int64_t)1 << 48) /* no sequence in memory has more items */

static bool is_worth_refining(const Inst *v) { return !op_is(v, OP_const) && !op_is(v, OP_undef) && !op_is(v, OP_load_global) && op_info[v->op].result; }

/* The values that the condition c tests. */
static int tested_values(Inst *c, Inst **out) {
    int n = 0;
    while (op_is(c, OP_not) || op_is(c, OP_truth)) {
        Inst *inner = c->args.items[0];
        if (op_is(c, OP_truth) && is_worth_refining(inner))
            out[n++] = inner;
        c = inner;
    }
    switch (c->op) {
    case OP_lt: case OP_le: case OP_gt: case OP_ge: case OP_eq: case OP_ne: case OP_is:
        for (int k = 0; k < 2 && n < MAX_TESTED; k++)
            if (is_worth_refining(c->args.items[k]))
                out[n++] = c->args.items[k];
        for (int k = 0; op_is(c, OP_is) && k < 2 && n < MAX_TESTED; k++) /* type(x) is C */
            if (op_is(c->args.items[k], OP_call) && c->args.items[k]->args.n == 2 && is_worth_refining(c->args.items[k]->args.items[1]))
                out[n++] = c->args.items[k]->args.items[1];
        break;
    case OP_call: /* isinstance(x, C) */
        if (c->args.n == 3 && op_is(c->args.items[0], OP_load_global) && name_is(c->args.items[0]->u.global->name, "isinstance") && n < MAX_TESTED && is_worth_refining(c->args.items[1]))
            out[n++] = c->args.items[1];
        break;
    case OP_and: /* x & BIT */
        for (int k = 0; k < 2 && n < MAX_TESTED; k++)
            if (op_is(c->args.items[!k], OP_const) && is_worth_refining(c->args.items[k]))
                out[n++] = c->args.items[k];
        break;
    default:
        break;
    }
    return n;
}

static Block *own_successor(Func *f, Inst *branch, int k) {
    Block *to = branch->edges[k].to;
    if (to->preds.n == 1 && to->n_params == 0)
        return to;
    Block *middle = ir_block_new(f);
    Inst *jump = ir_append(middle, OP_jump, branch->pos, 0, NULL);
    ir_set_edges(jump, 1, &to);
    jump->edges[0].args = branch->edges[k].args;
    branch->edges[k] = (Edge){.to = middle};
    return middle;
}

static void rename_in_list(InstList *list, Inst *from, Inst *to) {
    for (int k = 0; k < list->n; k++)
        if (list->items[k] == from)
            list->items[k] = to;
}

static void rename_dominated(Func *f, Block *root, Inst *from, Inst *refine) {
    for (int b = 0; b < f->blocks.n; b++) {
        Block *block = f->blocks.items[b];
        if (!cfg_dominates(root, block))
            continue;
        for (Inst *i = block->first; i; i = i->next) {
            if (i == refine)
                continue;
            rename_in_list(&i->args, from, refine);
            for (int e = 0; e < i->n_edges; e++)
                rename_in_list(&i->edges[e].args, from, refine);
        }
    }
}

static Inst *after_params(Block *b) {
    Inst *i = b->first;
    while (i && op_is(i, OP_param))
        i = i->next;
    return i;
}

static void refine_successor(Func *f, Inst *branch, int k, Inst **tested, int n) {
    Block *to = branch->edges[k].to;
    for (int v = 0; v < n; v++) {
        Inst *at = after_params(to);
        Inst *args[2] = {tested[v], branch->args.items[0]};
        Inst *refine = ir_insert_before(at, OP_refine, branch->pos, 2, args);
        refine->u.i = k == 0;
        rename_dominated(f, to, tested[v], refine);
        refine->args.items[0] = tested[v];
        refine->args.items[1] = branch->args.items[0];
    }
}

/* ---- an index that was one: it lies within the longest list there can be */

static bool is_step(const Inst *i) { return op_is(i, OP_add) || op_is(i, OP_sub) || op_is(i, OP_iadd) || op_is(i, OP_isub); }

/* Does the value go on, to be counted up or down, behind the block `from`, or in it behind `at`? */
static bool steps_behind(Func *f, const Block *from, const Inst *at, const Inst *v) {
    for (int b = 0; b < f->blocks.n; b++) {
        const Block *block = f->blocks.items[b];
        if (!cfg_dominates(from, block))
            continue;
        for (const Inst *i = block == from ? at : block->first; i; i = i->next)
            if (is_step(i) && (i->args.items[0] == v || i->args.items[1] == v))
                return true;
    }
    return false;
}

static void rename_behind(Inst *at, Inst *from, Inst *refine) {
    for (Inst *i = at; i; i = i->next) {
        rename_in_list(&i->args, from, refine);
        for (int e = 0; e < i->n_edges; e++)
            rename_in_list(&i->edges[e].args, from, refine);
    }
}

static void refine_index(Func *f, Inst *item) {
    Inst *v = item->args.items[1], *at = item->next, *both[2] = {v, item};
    if (!is_worth_refining(v) || (op_is(at, OP_check) && (at->edges[0].to->preds.n != 1 || at->edges[0].to->n_params)))
        return;
    at = op_is(at, OP_check) ? at->edges[0].to->first : at;
    if (!steps_behind(f, at->block, at, v))
        return;
    Inst *refine = ir_insert_before(at, OP_refine, item->pos, 2, both);
    refine->u.i = 1;
    for (int b = 0; b < f->blocks.n; b++) {
        Block *block = f->blocks.items[b];
        if (block == at->block)
            rename_behind(at, v, refine);
        else if (cfg_dominates(at->block, block))
            rename_behind(block->first, v, refine);
    }
}

static void refine_indices(Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_getitem))
                refine_index(f, i);
}

void narrow_insert(Program *p, Func *f) {
    cfg_order_blocks(f);
    if (f->blocks.n > MAX_BLOCKS)
        return;
    cfg_compute_preds(f);
    int n_blocks = f->blocks.n;
    for (int b = 0; b < n_blocks; b++) { /* split first: dominators stay valid while renaming */
        Inst *last = f->blocks.items[b]->last;
        Inst *tested[MAX_TESTED];
        if (op_is(last, OP_branch) && tested_values(last->args.items[0], tested) > 0) {
            own_successor(f, last, 0);
            own_successor(f, last, 1);
        }
    }
    cfg_compute_preds(f);
    cfg_order_blocks(f);
    cfg_compute_preds(f);
    cfg_compute_dominators(f);
    for (int b = 0; b < f->blocks.n; b++) {
        Inst *last = f->blocks.items[b]->last;
        Inst *tested[MAX_TESTED];
        int n = op_is(last, OP_branch) ? tested_values(last->args.items[0], tested) : 0;
        for (int k = 0; n && k < 2; k++)
            refine_successor(f, last, k, tested, n);
    }
    refine_indices(f);
}

/* ---- Types --------------------------------------------------------------------------------- */

/* The value before refinements, to recognise it in the condition. */
static const Inst *origin_of(const Inst *v) {
    while (op_is(v, OP_refine) || op_is(v, OP_check_local))
        v = v->args.items[0];
    return v;
}

static bool same_value(const Inst *a, const Inst *b) { return origin_of(a) == origin_of(b); }

static const Type *refine_order(Infer *in, const Type *t, Op op, const Type *other) {
    if (!type_is(other, TK_INT) || !(t->kinds & TK_INT))
        return t;
    int64_t lo = RANGE_MIN, hi = RANGE_MAX;
    switch (op) {
    case OP_lt: hi = other->hi == RANGE_MAX ? RANGE_MAX : other->hi == RANGE_MIN + 1 ? other->hi : other->hi - 1; break;
    case OP_le: hi = other->hi; break;
    case OP_gt: lo = other->lo == RANGE_MIN ? RANGE_MIN : other->lo == RANGE_MAX - 1 ? other->lo : other->lo + 1; break;
    case OP_ge: lo = other->lo; break;
    case OP_eq: lo = other->lo, hi = other->hi; break;
    case OP_ne: /* of one number at an end of the range */
        if (other->lo != other->hi)
            return t;
        lo = t->lo == other->lo && t->lo != RANGE_MIN ? t->lo + 1 : t->lo;
        hi = t->hi == other->lo && t->hi != RANGE_MAX ? t->hi - 1 : t->hi;
        break;
    default: return t;
    }
    return type_clamp_int(in->types, t, lo, hi);
}

/* x & bit, of an x below twice the bit: the upper half of its values, or the lower one. */
static const Type *refine_bit(Infer *in, const Type *t, const Type *bit, bool sense) {
    bool one_bit = type_is(bit, TK_INT) && bit->lo == bit->hi && bit->lo > 0 && bit->lo < (int64_t)1 << 61 && (bit->lo & (bit->lo - 1)) == 0;
    if (!one_bit || !type_is_i64(t) || t->lo < 0 || t->hi >= 2 * bit->lo)
        return t;
    return type_clamp_int(in->types, t, sense ? bit->lo : 0, sense ? t->hi : bit->lo - 1);
}

static Op negate_order(Op op) {
    switch (op) {
    case OP_lt: return OP_ge;
    case OP_le: return OP_gt;
    case OP_gt: return OP_le;
    case OP_ge: return OP_lt;
    case OP_eq: return OP_ne;
    case OP_ne: return OP_eq;
    default: return op;
    }
}
static Op mirror_order(Op op) {
    switch (op) {
    case OP_lt: return OP_gt;
    case OP_le: return OP_ge;
    case OP_gt: return OP_lt;
    case OP_ge: return OP_le;
    default: return op;
    }
}

static uint32_t kinds_of_builtin(const char *name) {
    static const struct { const char *name; uint32_t kinds; } table[] = {{"int", TK_INT | TK_BOOL}, {"bool", TK_BOOL}, {"float", TK_FLOAT}, {"complex", TK_COMPLEX}, {"str", TK_STR}, {"bytes", TK_BYTES}, {"bytearray", TK_BYTEARRAY}, {"tuple", TK_TUPLE}, {"list", TK_LIST}, {"dict", TK_DICT}, {"set", TK_SET}, {"frozenset", TK_FROZENSET}, {"range", TK_RANGE}, {"slice", TK_SLICE}};
    for (size_t k = 0; k < sizeof table / sizeof *table; k++)
        if (!strcmp(table[k].name, name))
            return table[k].kinds;
    return 0;
}

/* The instances in t of classes for which keep is as wanted. */
static const Type *filter_classes(Infer *in, const Type *t, ClassDef *base, bool wanted) {
    const Type *r = type_without(in->types, t, TK_INSTANCE);
    for (int k = 0; k < t->n_classes; k++)
        if (class_is_subclass(in, t->classes[k], base) == wanted)
            r = type_join(in->types, r, type_instance(in->types, t->classes[k]));
    return r;
}

static const Type *instances_below(Infer *in, ClassDef *base) {
    ClassFacts *facts = class_facts(in, base);
    const Type *r = type_instance(in->types, base);
    for (int k = 0; k < facts->subclasses.n; k++)
        r = type_join(in->types, r, type_instance(in->types, facts->subclasses.items[k]));
    return r;
}

static const Type *refine_isinstance(Infer *in, const Type *t, const Type *cls, bool sense) {
    if (type_is(cls, TK_BUILTIN) && cls->builtin) {
        uint32_t kinds = kinds_of_builtin(cls->builtin);
        if (!kinds || (t->kinds & TK_OTHER))
            return t; /* an object may be an instance of a subclass: no exact type */
        return sense ? type_join(in->types, type_only(in->types, t, kinds), type_only(in->types, t, TK_INSTANCE)) : type_without(in->types, t, kinds);
    }
    if (type_is(cls, TK_CLASS) && cls->n_class_objects == 1) {
        ClassDef *c = cls->class_objects[0];
        ClassFacts *facts = class_facts(in, c);
        if (facts->is_opaque)
            return t;
        if (t->kinds & TK_OTHER) {
            bool exact = sense && !facts->object_escaped && facts->subclasses.n < 8;
            return exact ? instances_below(in, c) : t;
        }
        return sense ? filter_classes(in, type_only(in->types, t, TK_INSTANCE), c, true) : filter_classes(in, t, c, false);
    }
    return t;
}

int narrow_isinstance(Infer *in, const Type *t, const Type *cls) {
    bool all_no = true;
    t = type_without(in->types, t, TK_UNDEF);
    if (!t->kinds || !cls->kinds)
        return -1;
    if (type_is(cls, TK_TUPLE) && cls->n_items >= 0) {
        for (int k = 0; k < cls->n_items; k++) {
            int one = narrow_isinstance(in, t, cls->items[k]);
            if (one == 1)
                return 1;
            all_no &= one == 0;
        }
        return all_no ? 0 : -1;
    }
    if (t->kinds & TK_OTHER)
        return -1;
    if (!refine_isinstance(in, t, cls, true)->kinds)
        return 0;
    return refine_isinstance(in, t, cls, false)->kinds ? -1 : 1;
}

const Type *narrow_apply(Infer *in, Inst *refine) {
    Inst *v = refine->args.items[0], *c = refine->args.items[1];
    const Type *t = v->type;
    bool sense = refine->u.i != 0;
    while (op_is(c, OP_not) || (op_is(c, OP_truth) && !same_value(c->args.items[0], v))) {
        sense ^= op_is(c, OP_not);
        c = c->args.items[0];
    }
    if (!t->kinds)
        return t;
    switch (c->op) {
    case OP_getitem:
        if (same_value(c->args.items[1], v) && type_is(t, TK_INT) && type_is(arg_type(c, 0), TK_LIST | TK_TUPLE | TK_STR | TK_BYTES | TK_BYTEARRAY))
            return type_clamp_int(in->types, t, -LONGEST, LONGEST - 1);
        return t;
    case OP_truth:
        if (sense)
            return type_without(in->types, t, TK_NONE);
        return t;
    case OP_is:
        for (int k = 0; k < 2; k++)
            if (same_value(c->args.items[k], v) && type_is(arg_type(c, 1 - k), TK_NONE))
                return sense ? (t->kinds & TK_OTHER ? in->none : type_only(in->types, t, TK_NONE)) : type_without(in->types, t, TK_NONE);
        return t;
    case OP_call:
        return refine_isinstance(in, t, arg_type(c, 2), sense);
    case OP_and:
        for (int k = 0; k < 2; k++)
            if (same_value(c->args.items[k], v))
                return refine_bit(in, t, arg_type(c, !k), sense);
        return t;
    case OP_lt: case OP_le: case OP_gt: case OP_ge: case OP_eq: case OP_ne: {
        Op op = sense ? c->op : negate_order(c->op);
        if (same_value(c->args.items[0], v) && type_is(t, TK_INT | TK_UNDEF | TK_NONE))
            return refine_order(in, t, op, arg_type(c, 1));
        if (same_value(c->args.items[1], v) && type_is(t, TK_INT | TK_UNDEF | TK_NONE))
            return refine_order(in, t, mirror_order(op), arg_type(c, 0));
        return t;
    }
    default:
        return t;
    }
}
