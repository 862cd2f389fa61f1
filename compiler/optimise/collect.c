/* collect.c - a list that straight code fills by appends becomes the display of what was appended, made at the last
 * append: nothing else uses it before. A copy (`a[:]`, `a.copy()`, `list(a)`) of a list
 * of known length that stays here is a display of its items. What unrolled comprehensions leave, and what lists.c can take apart.
 * Needs types; keeps types and control flow. */
#include "compiler/optimise/unroll.h"

static bool is_append(const Use *u) {
    const Inst *i = u->user;
    if (u->edge >= 0 || u->at != 0)
        return false;
    return op_is(i, OP_list_append) || (op_is(i, OP_call_method) && name_is(i->u.method.name, "append") && !i->u.method.kwnames && i->args.n == 2);
}

enum { MAX_COPY = 16 };

const Loop *unroll_innermost(const LoopList *loops, const Block *b) {
    const Loop *found = NULL;
    for (int k = 0; k < loops->n; k++)
        if (in_loop(loops->items[k], b))
            found = loops->items[k];
    return found;
}

static bool has_value_used(const Uses *u, const Inst *i) {
    const UseList *l = &u->of[i->id];
    for (int k = 0; k < l->n; k++)
        if (l->items[k].edge >= 0 || !op_is(l->items[k].user, OP_check))
            return true;
    return false;
}

/* The appends to a list, each passed once, before all other uses, in order; or false. */
static bool find_appends(Func *f, const Uses *u, const LoopList *loops, const Inst *list, InstList *appends) {
    const UseList *l = &u->of[list->id];
    for (int k = 0; k < l->n; k++) {
        Inst *i = l->items[k].user;
        if (!is_append(&l->items[k]))
            continue;
        if (has_value_used(u, i) || unroll_innermost(loops, i->block) != unroll_innermost(loops, list->block))
            return false;
        vec_push(f->program->arena, appends, i);
        for (int j = appends->n - 1; j > 0 && group_comes_first(i, appends->items[j - 1]); j--) {
            appends->items[j] = appends->items[j - 1];
            appends->items[j - 1] = i;
        }
    }
    if (appends->n == 0 || list->args.n + appends->n > MAX_GROUP_LENGTH)
        return false;
    for (int k = 1; k < appends->n; k++)
        if (!group_comes_first(appends->items[k - 1], appends->items[k]))
            return false;
    for (int k = 0; k < l->n; k++) {
        bool among = is_append(&l->items[k]) || (op_is(l->items[k].user, OP_check) && l->items[k].edge < 0);
        if (!among && !group_comes_first(vec_last(appends), l->items[k].user))
            return false;
    }
    return true;
}

static void collect(Func *f, Inst *list, const InstList *appends) {
    Arena *a = f->program->arena;
    InstList items = {0};
    for (int k = 0; k < list->args.n; k++)
        vec_push(a, &items, list->args.items[k]);
    for (int k = 0; k < appends->n; k++)
        vec_push(a, &items, appends->items[k]->args.items[1]);
    Inst *all = group_insert(vec_last(appends), OP_build_list, items.n, items.items, list->type);
    for (int k = 0; k < appends->n; k++) {
        ir_drop_check(appends->items[k]);
        ir_remove(appends->items[k]);
    }
    ir_replace_uses(f, list, all);
    ir_drop_check(list);
    ir_remove(list);
}

bool collect_appends(Func *f) {
    LoopList loops = lowered_loops(f);
    Uses uses = uses_compute(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            InstList appends = {0};
            if (!op_is(i, OP_build_list) || i->id >= uses.n_insts || !find_appends(f, &uses, &loops, i, &appends))
                continue;
            collect(f, i, &appends);
            return true; /* the uses have changed */
        }
    return false;
}

/* ---- copies */

static bool is_none(const Inst *v) { return op_is(v, OP_const) && v->u.k->kind == K_NONE; }

/* What i is a copy of, or NULL. */
static Inst *copied(const Inst *i) {
    Inst *list = NULL;
    if (op_is(i, OP_call_method) && i->args.n == 1 && name_is(i->u.method.name, "copy"))
        list = i->args.items[0];
    else if (op_is(i, OP_getitem) && op_is(i->args.items[1], OP_build_slice) && is_none(i->args.items[1]->args.items[0]) &&
             is_none(i->args.items[1]->args.items[1]) && is_none(i->args.items[1]->args.items[2]))
        list = i->args.items[0];
    else if (op_is(i, OP_call) && i->target && i->target->kind == TARGET_BUILTIN && !strcmp(i->target->builtin, "list") && !i->u.kwnames && i->args.n == 2)
        list = i->args.items[1];
    return list && type_is(list->type, TK_LIST) && type_is(i->type, TK_LIST) ? list : NULL;
}

static bool stays_here(const Uses *uses, Inst *list, int *length) {
    Group g;
    if (list->id >= uses->n_insts || !group_find(uses, list, &g) || g.length > MAX_COPY)
        return false;
    for (int k = 0; k < g.uses.n; k++)
        if (g.uses.items[k].kind == GROUP_ESCAPE || g.uses.items[k].kind == GROUP_WALK)
            return false;
    *length = g.length;
    return true;
}

bool expand_copies(Func *f) {
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    Uses uses = uses_compute(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            Inst *list = copied(i), *items[MAX_COPY];
            int n;
            if (!list || !stays_here(&uses, list, &n))
                continue;
            for (int k = 0; k < n; k++)
                items[k] = sequence_insert_load(i, list, k, sequence_item_type(list->type, k));
            Inst *copy = group_insert(i, OP_build_list, n, items, i->type);
            ir_drop_check(i);
            ir_replace_uses(f, i, copy);
            ir_remove(i);
            return true; /* the uses have changed */
        }
    return false;
}
