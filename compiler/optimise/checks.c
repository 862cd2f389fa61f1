/* checks.c - removes the check of an index that is proved to lie within the length: by the ranges of
 * the two, or by a comparison of the same values that the way here has passed (`i < len(a)`, also with
 * constants added on either side). The index then is what it was; the instruction stays, because what
 * reads the item must not move above the proof. Needs types and effects; keeps types and blocks. */
#include "compiler/optimise/lowered.h"

#include <string.h>

/* base + offset */
typedef struct Sum { Inst *base; int64_t offset; } Sum;

static Inst *strip(Inst *i) {
    while ((op_is(i, OP_refine) || op_is(i, OP_convert_type)) && i->repr == i->args.items[0]->repr)
        i = i->args.items[0];
    return i;
}

static bool small_const(const Inst *i, int64_t *value) {
    *value = op_is(i, OP_const) && i->u.k->kind == K_INT ? i->u.k->i : 0;
    return op_is(i, OP_const) && i->u.k->kind == K_INT && *value > -65536 && *value < 65536;
}

static Sum sum_of(Inst *i) {
    Sum s = {strip(i), 0};
    for (;;) {
        int64_t c;
        bool add = is_row(s.base, "i64_add"), sub = is_row(s.base, "i64_sub");
        if (!(add || sub) || !small_const(s.base->args.items[1], &c))
            return s;
        s.offset += add ? c : -c;
        s.base = strip(s.base->args.items[0]);
    }
}

static bool same_base(const Inst *a, const Inst *b) { return a == b || (op_is(a, OP_const) && op_is(b, OP_const) && a->u.k == b->u.k); }

/* The comparison holds on the edge: low < high, or low <= high (strict false). */
static bool fact_of(const Inst *condition, bool holds, Inst **low, Inst **high, bool *strict) {
    static const struct { const char *id; bool swapped, strict; } rows[] = {
        {"i64_lt", false, true}, {"i64_le", false, false}, {"i64_gt", true, true}, {"i64_ge", true, false}};
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        if (!is_row(condition, rows[k].id))
            continue;
        bool swapped = rows[k].swapped != !holds; /* not a < b: b <= a */
        *low = condition->args.items[swapped];
        *high = condition->args.items[!swapped];
        *strict = rows[k].strict == holds;
        return true;
    }
    return false;
}

/* Does passing the branch prove index < length? */
static bool branch_proves(const Inst *branch, bool holds, Inst *index, Inst *length) {
    Inst *low, *high;
    bool strict;
    if (!fact_of(strip(branch->args.items[0]), holds, &low, &high, &strict))
        return false;
    Sum a = sum_of(low), b = sum_of(high), x = sum_of(index), n = sum_of(length);
    if (!same_base(a.base, x.base) || !same_base(b.base, n.base))
        return false;
    /* a.base + a.offset < b.base + b.offset; wanted: a.base + x.offset < b.base + n.offset */
    return x.offset - a.offset + b.offset - n.offset <= (strict ? 0 : -1);
}

Block *check_proof(const Inst *i) {
    Inst *length = i->args.items[0], *index = i->args.items[1];
    const Type *t = index->type;
    if (index->repr != REPR_I64 || !type_is_i64(t) || t->lo < 0)
        return NULL;
    if (type_is_i64(length->type) && t->hi < length->type->lo)
        return i->block->func->entry;
    for (Block *b = i->block; b != b->idom; b = b->idom) {
        if (b->preds.n != 1)
            continue;
        const Inst *branch = b->preds.items[0]->last;
        if (!op_is(branch, OP_branch) || branch->edges[0].to == branch->edges[1].to)
            continue;
        if (branch_proves(branch, branch->edges[0].to == b, index, length))
            return b;
    }
    return NULL;
}

bool remove_checks(Func *f, const Effects *fx) {
    bool changed = false;
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_item_index) && inst_may_raise(i) && check_proof(i)) {
                i->cannot_raise = true;
                ir_drop_check(i);
                changed = true;
            }
    cfg_order_blocks(f);
    (void)fx;
    return changed;
}

bool remove_checks_again(Func *f, const Effects *fx) { return remove_checks(f, fx); }
