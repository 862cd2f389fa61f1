/* collect.c - a list that straight code fills by appends becomes the display of what was appended, made at the last
 * append: nothing else uses it before. A copy (`a[:]`, `a.copy()`, `list(a)`, `tuple(a)`) of a list
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

static bool calls_with_one(const Inst *i, const char *builtin) {
    return op_is(i, OP_call) && i->target && i->target->kind == TARGET_BUILTIN && !i->u.kwnames && i->args.n == 2 && !strcmp(i->target->builtin, builtin);
}

static bool takes_all(const Inst *i) {
    const Inst *slice = op_is(i, OP_getitem) ? i->args.items[1] : NULL;
    return slice && op_is(slice, OP_build_slice) && is_none(slice->args.items[0]) && is_none(slice->args.items[1]) && is_none(slice->args.items[2]);
}

/* What i is a copy of, or NULL. A tuple of a tuple is the same one. */
static Inst *copied(const Inst *i) {
    Inst *from = NULL;
    if (op_is(i, OP_list_to_tuple) || takes_all(i) || (op_is(i, OP_call_method) && i->args.n == 1 && name_is(i->u.method.name, "copy")))
        from = i->args.items[0];
    else if (calls_with_one(i, "tuple") || calls_with_one(i, "list"))
        from = i->args.items[1];
    if (!from || !type_is(i->type, TK_LIST | TK_TUPLE))
        return NULL;
    return type_is(from->type, TK_LIST) || (type_is(from->type, TK_TUPLE) && type_is(i->type, TK_LIST)) ? from : NULL;
}

static Inst *insert_copy(Inst *i, Inst *from, int n) {
    TypeTable *types = i->block->func->program->types;
    Inst *items[MAX_COPY];
    const Type *item_types[MAX_COPY];
    for (int k = 0; k < n; k++) {
        items[k] = sequence_insert_load(i, from, k, sequence_item_type(from->type, k));
        item_types[k] = items[k]->type ? items[k]->type : type_object(types);
    }
    bool is_list = type_is(i->type, TK_LIST);
    return group_insert(i, is_list ? OP_build_list : OP_build_tuple, n, items, is_list ? i->type : type_tuple(types, n, item_types));
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

/* sum(list) of numbers: 0 + a + b ... */
static Inst *summed(const Inst *i) {
    const Type *item = calls_with_one(i, "sum") ? sequence_item_type(i->args.items[1]->type, 0) : NULL;
    return item && (type_is(item, TK_INT) || type_is(item, TK_FLOAT)) ? i->args.items[1] : NULL;
}

static Inst *insert_sum(Inst *i, Inst *from, int n) {
    TypeTable *types = i->block->func->program->types;
    Inst *sum = group_insert_int(i, 0);
    const Type *item = sequence_item_type(from->type, 0);
    for (int k = 0; k < n; k++) {
        Inst *both[2] = {sum, sequence_insert_load(i, from, k, sequence_item_type(from->type, k))};
        sum = group_insert(i, OP_add, 2, both, type_is_float(item) ? item : k == n - 1 ? i->type : type_simple(types, TK_INT));
    }
    return sum;
}

bool expand_copies(Func *f) {
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    Uses uses = uses_compute(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            Inst *from = copied(i), *numbers = from ? NULL : summed(i);
            int n;
            if ((!from && !numbers) || !stays_here(&uses, from ? from : numbers, &n))
                continue;
            Inst *copy = from ? insert_copy(i, from, n) : insert_sum(i, numbers, n);
            ir_drop_check(i);
            ir_replace_uses(f, i, copy);
            ir_remove(i);
            return true; /* the uses have changed */
        }
    return false;
}
