/* release.c - memory given back before a collection: a list, a set, or the frame of a generator or coroutine that is made
 * here, used here by operations that keep no reference to it, and then used no more, goes back to the free list of its
 * size. Where a path does not pass a release (an exception, say), the collector finds it as ever.
 * Works on the lowered form: the rows say what an operation does with an operand. */
#include "compiler/lower/internal.h"

#include <string.h>

typedef enum Use { USE_KEEPS, USE_READS, USE_IS_ALIAS } Use;

typedef struct Uses { VEC(Inst *) users; bool on_edge; } Uses;

/* A value with all its aliases, and where it lives. */
typedef struct Owned {
    Func *f;
    Inst *made;
    Uses *uses;             /* of every value, by id */
    VEC(Inst *) users;      /* of the value or an alias */
    VEC(Inst *) keepers;    /* those that keep a reference */
    bool *live_in, *live_out; /* by block id */
    bool *kept;             /* may be kept when the block begins, or when it ends */
    bool split;             /* blocks were added */
    Inst **last;            /* the last user in a block, by block id */
} Owned;

static bool is_row(const Inst *i, const char *const *ids) {
    for (; op_is(i, OP_prim) && *ids; ids++)
        if (strcmp(i->u.prim->id, *ids) == 0)
            return true;
    return false;
}

static bool is_generator_call(const Inst *i) { return op_is(i, OP_call_direct) && (i->u.func->is_generator || i->u.func->is_coroutine) && !i->u.func->is_async_gen; }

/* Does i make a new object that nothing else refers to? */
static bool is_fresh(const Inst *i) {
    static const char *const rows[] = {"list_from_iterable", "list_slice", "list_getslice", "list_add", "list_mul", "list_fill", "list_presized", "list_getspan", "list_copy", "sorted", NULL};
    if (op_is(i, OP_prim) && strcmp(i->u.prim->id, "obj_getslice") == 0)
        return type_is(i->args.items[0]->type, TK_LIST);
    static const char *const sets[] = {"set_and", "set_or", "set_sub", "set_xor", "frozenset_and", "frozenset_or", "frozenset_sub", "frozenset_xor", NULL};
    if (is_row(i, sets))
        return true;
    return op_is(i, OP_build_list) || op_is(i, OP_build_set) || is_generator_call(i) || is_row(i, rows);
}

/* Does the function that is called keep no reference to what it gets as operand k? */
static bool callee_lets_go(const Inst *call, int k) {
    const Func *g = call->u.func;
    int param = k - (call->args.n - (int)g->params.n);
    return param >= 0 && g->keeps_param && !g->keeps_param[param];
}

/* What the user does with its operand k, a value made by `made`. */
static Use use_of(const Inst *user, int k, const Inst *made) {
    static const char *const first[] = {"list_len", "len_list", "list_getitem", "list_getitem_natural", "list_getitem_int", "list_getslice", "list_slice", "list_mul", "list_copy",
                                        "list_append", "list_setitem", "list_setitem_natural", "list_setitem_int", "list_contains", "list_has_int", "list_pop_last", "list_pop", "list_reverse",
                                        "list_sort", "list_count", "list_index", "list_remove", "list_insert", "list_extend", "obj_getslice", "obj_setslice", "list_setslice",
                                        "list_from_iterable", "tuple_from_iterable", "sorted", "set_len", "len_set", "set_contains", "set_add", "set_discard", "set_remove",
                                        "set_and", "set_or", "set_sub", "set_xor", "list_getspan", "list_setspan", "list_move_span", "frozenset_len", "frozenset_contains", "frozenset_and", "frozenset_or",
                                        "frozenset_sub", "frozenset_xor", "list_add", "len_frozenset", "set_le", "set_ge", "set_eq", "set_ne",
                                        "frozenset_le", "frozenset_ge", "frozenset_eq", "frozenset_ne", NULL};
    static const char *const address[] = {"list_items", NULL}, *const at_address[] = {"items_get", "items_put", "items_get_f64", "items_put_f64", "items_get_i64", "items_put_i64", "items_prefetch", NULL};
    static const char *const second[] = {"list_add", "str_join_list", "list_extend", "set_and", "set_or", "set_sub", "set_xor",
                                         "frozenset_and", "frozenset_or", "frozenset_sub", "frozenset_xor", "set_le", "set_ge", "set_eq", "set_ne",
                                         "frozenset_le", "frozenset_ge", "frozenset_eq", "frozenset_ne", NULL};
    bool generator = is_generator_call(made);
    switch (user->op) {
    case OP_check: case OP_next: case OP_yield_from: return USE_READS;
    case OP_convert_type: case OP_refine: return k == 0 ? USE_IS_ALIAS : USE_READS;
    case OP_iter: return generator || (user->fast_iter && type_is(made->type, TK_LIST | TK_SET | TK_FROZENSET)) ? USE_IS_ALIAS : USE_KEEPS;
    case OP_get_awaitable: case OP_get_yield_from_iter: return generator ? USE_IS_ALIAS : USE_KEEPS;
    case OP_list_append: case OP_set_add: case OP_list_to_tuple: return k == 0 ? USE_READS : USE_KEEPS;
    case OP_truth: return generator ? USE_KEEPS : USE_READS;
    case OP_call_direct: return !generator && callee_lets_go(user, k) ? USE_READS : USE_KEEPS;
    }
    if (generator)
        return USE_KEEPS;
    if (is_row(user, address) || is_row(user, at_address))
        return k != 0 ? USE_KEEPS : is_row(user, address) ? USE_IS_ALIAS : USE_READS;
    static const char *const copies[] = {"obj_setslice", "list_setspan", "list_move_span", NULL};
    bool copied = k == 4 && is_row(user, copies) && type_is(user->args.items[0]->type, TK_LIST) && type_is(made->type, TK_LIST);
    return copied || (k == 0 && is_row(user, first)) || (k == 1 && is_row(user, second)) ? USE_READS : USE_KEEPS;
}

/* False: it may go on along an edge, under another name. */
static bool collect_users(Owned *o, Inst *value) {
    Uses *u = &o->uses[value->id];
    if (u->on_edge)
        return false;
    for (int n = 0; n < u->users.n; n++) {
        Inst *user = u->users.items[n];
        vec_push(o->f->program->arena, &o->users, user);
        for (int k = 0; k < user->args.n; k++) {
            Use use = user->args.items[k] == value ? use_of(user, k, o->made) : USE_READS;
            if (use == USE_KEEPS)
                vec_push(o->f->program->arena, &o->keepers, user);
            if (use == USE_IS_ALIAS && !collect_users(o, user))
                return false;
        }
    }
    return true;
}

static bool comes_after(const Inst *a, const Inst *b) {
    for (const Inst *i = b; i; i = i->next)
        if (i == a)
            return true;
    return false;
}

static void make_live_in(Owned *o, Block *b) {
    if (o->live_in[b->id] || b == o->made->block)
        return;
    o->live_in[b->id] = true;
    for (int p = 0; p < b->preds.n; p++) {
        o->live_out[b->preds.items[p]->id] = true;
        make_live_in(o, b->preds.items[p]);
    }
}

static void find_life(Owned *o) {
    o->last[o->made->block->id] = o->made;
    for (int k = 0; k < o->users.n; k++) {
        Inst *u = o->users.items[k], **last = &o->last[u->block->id];
        if (!*last || comes_after(u, *last))
            *last = u;
        make_live_in(o, u->block);
    }
}

static void note_kept(Owned *o, Block *b) {
    if (o->kept[b->id])
        return;
    o->kept[b->id] = true;
    for (int e = 0; e < b->last->n_edges; e++)
        if (b->last->edges[e].to != o->made->block)
            note_kept(o, b->last->edges[e].to);
}

static void release_before(Inst *at, Inst *value) {
    Inst *r = ir_insert_before(at, OP_release, at->pos, 1, &value);
    r->repr = REPR_NONE;
}

/* A block of its own on the edge. */
static Block *split_edge(Func *f, Inst *t, int e) {
    Block *middle = ir_block_new(f), *to = t->edges[e].to;
    Inst *item = op_is(t, OP_next) && e == 0 ? ir_param_new(middle) : NULL, *jump = ir_append(middle, OP_jump, t->pos, 0, NULL);
    if (item) {
        item->repr = to->first->repr;
        item->type = to->first->type;
    }
    jump->scope = t->scope;
    Edge *out = ir_set_edges(jump, 1, &to);
    if (item)
        ir_edge_arg(f, out, item);
    for (int k = 0; k < t->edges[e].args.n; k++)
        ir_edge_arg(f, out, t->edges[e].args.items[k]);
    t->edges[e].to = middle;
    t->edges[e].args.n = 0;
    return middle;
}

static void release_on_edge(Owned *o, Inst *t, int e) {
    Block *to = t->edges[e].to;
    bool handler = inst_handler(t) == &t->edges[e] || (op_is(t, OP_check) && e == 1);
    if (handler || o->live_in[to->id])
        return;
    if (to->preds.n != 1) {
        to = split_edge(o->f, t, e);
        o->split = true;
    }
    Inst *at = to->first;
    while (op_is(at, OP_param))
        at = at->next;
    release_before(at, o->made);
}

static void release_in(Owned *o, Block *b) {
    Inst *last = o->last[b->id], *t = b->last;
    if (o->kept[b->id])
        return;
    if (!o->live_out[b->id] && last && last != t && !op_is(last->next, OP_check)) {
        release_before(last->next, o->made);
        return;
    }
    if (!o->live_out[b->id] && !last)
        return;
    for (int e = 0; e < t->n_edges; e++)
        release_on_edge(o, t, e);
}

static void release_value(Func *f, Inst *made, Uses *uses) {
    Arena *a = f->program->arena;
    int n = f->blocks.n;
    Owned o = {.f = f, .made = made, .uses = uses};
    if (!collect_users(&o, made) || !o.users.n)
        return;
    o.live_in = ARENA_ARRAY(a, bool, f->n_blocks + 1);
    o.live_out = ARENA_ARRAY(a, bool, f->n_blocks + 1);
    o.last = ARENA_ARRAY(a, Inst *, f->n_blocks + 1);
    o.kept = ARENA_ARRAY(a, bool, f->n_blocks + 1);
    find_life(&o);
    for (int k = 0; k < o.keepers.n; k++)
        note_kept(&o, o.keepers.items[k]->block);
    for (int b = 0; b < n; b++)
        release_in(&o, f->blocks.items[b]);
    if (o.split)
        cfg_compute_preds(f);
}

static Uses *find_uses(Func *f) {
    Arena *a = f->program->arena;
    Uses *uses = ARENA_ARRAY(a, Uses, f->n_insts + 1);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++) {
                Uses *u = &uses[i->args.items[k]->id];
                if (!u->users.n || vec_last(&u->users) != i)
                    vec_push(a, &u->users, i);
            }
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    uses[i->edges[e].args.items[k]->id].on_edge = true;
        }
    return uses;
}

/* ---- parameters that a function does not keep */

static bool keeps(Func *f, Inst *param, Uses *uses) {
    Owned o = {.f = f, .made = param, .uses = uses};
    return !type_is(param->type, TK_LIST | TK_SET | TK_FROZENSET) || !collect_users(&o, param) || o.keepers.n;
}

static bool update_kept(Func *f, Uses *uses) {
    bool changed = false;
    int k = 0;
    for (Inst *p = f->entry->first; op_is(p, OP_param); p = p->next, k++)
        if (!f->keeps_param[k] && keeps(f, p, uses))
            f->keeps_param[k] = changed = true;
    return changed;
}

/* From "none is kept", until nothing changes. What a generator gets stays in its frame. */
void note_kept_params(Program *p) {
    Uses **uses = ARENA_ARRAY(p->arena, Uses *, p->funcs.n + 1);
    for (int k = 0; k < p->funcs.n; k++) {
        Func *f = p->funcs.items[k];
        bool plain = f->is_reachable && !f->is_generator && !f->is_coroutine && !f->is_async_gen && f->kind != FUNC_CLASSBODY && f->params.n;
        f->keeps_param = plain ? ARENA_ARRAY(p->arena, bool, f->params.n) : NULL;
        uses[k] = plain ? find_uses(f) : NULL;
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (int k = 0; k < p->funcs.n; k++)
            if (uses[k])
                changed |= update_kept(p->funcs.items[k], uses[k]);
    }
}

void release_values(Func *f) {
    VEC(Inst *) made = {0};
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (is_fresh(i))
                vec_push(f->program->arena, &made, i);
    if (!made.n)
        return;
    Uses *uses = find_uses(f);
    cfg_compute_preds(f);
    for (int k = 0; k < made.n; k++)
        release_value(f, made.items[k], uses);
}
