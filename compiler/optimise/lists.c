/* lists.c - short lists and tuples as variables: what a group (groups.h) holds is kept in one SSA variable for each item.
 * Where a list leaves the function, it is made there, once, since nothing here uses it any more. Refused where two
 * names of a list could see each other's stores. First a list that is filled by appends in straight code becomes
 * the display of what was appended.
 * Needs types; keeps types and control flow. */
#include "compiler/optimise/groups.h"

enum { MAX_VARIABLES = 256, MAX_MADE = 64, MAX_ROUNDS = 40, MAX_FUNCTION = 12000 };

/* Before the terminator, and before what its check belongs to. */
static Inst *end_of(const Block *b) { return op_is(b->last, OP_check) ? b->last->prev : b->last; }

/* ---- every use becomes loads and stores */

static Inst *make_list(const Group *g, const GroupUse *u, Inst *at) {
    Inst *items[MAX_GROUP_LENGTH];
    for (int k = 0; k < g->length; k++)
        items[k] = sequence_insert_load(at, u->name, k, sequence_item_type(u->name->type, k));
    return group_insert(at, g->is_list ? OP_build_list : OP_build_tuple, g->length, items, u->name->type);
}

/* The jump of a block on that edge. */
static Inst *jump_on_edge(Func *f, Group *g, Inst *t, int edge) {
    Edge *e = &t->edges[edge];
    for (int k = 0; k < g->on_edges.n; k++)
        if (g->on_edges.items[k] == e->to)
            return e->to->last;
    Block *b = ir_block_new(f), *to = e->to;
    edit_jump(b, t, to, NULL);
    b->last->edges[0].args = e->args;
    e->args = (InstList){0};
    e->to = b;
    vec_push(f->program->arena, &g->on_edges, b);
    return b->last;
}

/* The list is made at its last use. */
static void expand_escape(Func *f, Group *g, const GroupUse *u) {
    Inst *user = u->use.user;
    if (u->use.edge >= 0) {
        Inst *jump = jump_on_edge(f, g, user, u->use.edge);
        jump->edges[0].args.items[u->use.at] = make_list(g, u, jump);
        return;
    }
    if (edit_origin(user->args.items[u->use.at]) != u->name) /* done with another operand */
        return;
    Inst *list = make_list(g, u, user);
    for (int k = 0; k < user->args.n; k++)
        if (edit_origin(user->args.items[k]) == u->name)
            user->args.items[k] = list;
}

static void expand_unpack(Func *f, const Group *g, const GroupUse *u) {
    Inst *unpack = u->use.user, *items[MAX_GROUP_LENGTH];
    for (int k = 0; k < g->length; k++)
        items[k] = sequence_insert_load(unpack, u->name, k, sequence_item_type(u->name->type, k));
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (!op_is(i, OP_extract) || i->args.items[0] != unpack)
                continue;
            ir_replace_uses(f, i, items[i->u.i]);
            ir_remove(i);
        }
    ir_remove(unpack);
}

static void expand_use(Func *f, Group *g, const GroupUse *u) {
    Inst *user = u->use.user;
    if (u->kind != GROUP_ESCAPE)
        ir_drop_check(user);
    switch (u->kind) {
    case GROUP_LOAD: case GROUP_STORE:
        user->args.items[0] = u->name;
        user->args.items[1] = group_insert_int(user, u->item);
        user->cannot_raise = true;
        break;
    case GROUP_UNPACK:
        expand_unpack(f, g, u);
        break;
    case GROUP_LENGTH:
        ir_replace_uses(f, user, group_insert_int(user, g->length));
        ir_remove(user);
        break;
    case GROUP_ESCAPE:
        expand_escape(f, g, u);
        break;
    case GROUP_TOUCH: case GROUP_WALK:
        break;
    }
}

/* A parameter for each item, instead of that for the list. */
static void split_param(Func *f, Inst *param, int length, Inst **items) {
    for (int k = 0; k < length; k++) {
        items[k] = ir_param_new(param->block);
        items[k]->type = sequence_item_type(param->type, k);
        items[k]->u.i = param->block->n_params - 1;
    }
    int place = 0;
    for (const Inst *p = param->prev; p; p = p->prev)
        place++;
    for (int b = 0; b < f->blocks.n; b++) {
        Inst *t = f->blocks.items[b]->last;
        for (int e = 0; e < t->n_edges; e++) {
            if (t->edges[e].to != param->block)
                continue;
            Inst *list = edit_origin(t->edges[e].args.items[place - (op_is(t, OP_next) && e == 0)]);
            for (int k = 0; k < length; k++)
                ir_edge_arg(f, &t->edges[e], sequence_insert_load(end_of(f->blocks.items[b]), list, k, items[k]->type));
        }
    }
}

/* ---- loads and stores become values */

static bool is_access(const Inst *i, const Inst *name) { return (op_is(i, OP_getitem) || op_is(i, OP_setitem)) && i->args.items[0] == name; }
static bool is_access_to(const Inst *i, const Inst *name, int k) { return is_access(i, name) && i->args.items[1]->type->lo == k; }

static void forget(Repair *r, const Inst *old, Inst *new_) {
    for (int b = 0; b < r->f->n_blocks; b++) {
        if (r->at_end[b] == old)
            r->at_end[b] = new_;
        if (r->at_start[b] == old)
            r->at_start[b] = new_;
    }
}

/* The loads of one block, in which the item is `now` first, if it has a value there. */
static void replace_loads(Repair *r, Block *b, const Inst *name, int k, Inst *initial) {
    Inst *now = b == name->block && op_is(name, OP_param) ? initial : NULL;
    for (Inst *i = b->first, *next; i; i = next) {
        next = i->next;
        if (i == name)
            now = initial;
        if (!is_access_to(i, name, k))
            continue;
        if (op_is(i, OP_setitem)) {
            now = i->args.items[2];
        } else {
            Inst *value = now ? now : repair_at_start(r, b);
            ir_replace_uses(r->f, i, value);
            forget(r, i, value);
        }
        ir_remove(i);
    }
}

static void promote_item(Func *f, Inst *name, int k, Inst *initial) {
    Repair r;
    bool moves = !op_is(name, OP_param) && !group_is_constant(name); /* its items are operands, and may be replaced on the way */
    repair_begin(&r, f, sequence_item_type(name->type, k));
    r.at_end[name->block->id] = initial;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_setitem) && is_access_to(i, name, k))
                r.at_end[f->blocks.items[b]->id] = i->args.items[2];
    for (int b = 0; b < f->blocks.n; b++)
        replace_loads(&r, f->blocks.items[b], name, k, moves ? group_made_item(name, k) : initial);
    repair_end(&r);
}

/* ---- the group */

/* A loop's list that is walked over, or looked at whole, when the loop is over: it can be made there, if it is used no more then. */
static void let_escape_outside(Group *g) {
    int depth = 0;
    for (int k = 0; k < g->names.n; k++)
        depth = g->names.items[k]->block->loop_depth > depth ? g->names.items[k]->block->loop_depth : depth;
    for (int k = 0; k < g->uses.n; k++) {
        GroupUse *u = &g->uses.items[k];
        if ((u->kind == GROUP_WALK || u->kind == GROUP_TOUCH) && u->use.edge < 0 && u->use.user->block->loop_depth < depth)
            u->kind = GROUP_ESCAPE;
    }
}

static bool is_worthwhile(const Group *g) {
    int n[GROUP_ESCAPE + 1] = {0};
    for (int k = 0; k < g->uses.n; k++)
        n[g->uses.items[k].kind]++;
    if (n[GROUP_WALK] || n[GROUP_TOUCH] || n[GROUP_ESCAPE] * g->length > MAX_MADE || g->names.n * g->length > MAX_VARIABLES)
        return false;
    return n[GROUP_LOAD] || n[GROUP_UNPACK] || n[GROUP_LENGTH];
}

static void split_group(Func *f, Group *g) {
    Inst **params = ARENA_ARRAY(f->program->arena, Inst *, g->names.n * (g->length + 1));
    for (int k = 0; k < g->names.n; k++)
        ir_drop_check(g->names.items[k]);
    for (int k = 0; k < g->uses.n; k++)
        if (g->uses.items[k].use.user->block) /* not gone with another use */
            expand_use(f, g, &g->uses.items[k]);
    cfg_order_blocks(f); /* without the handlers of checks that are gone */
    for (int k = 0; k < g->names.n; k++)
        if (op_is(g->names.items[k], OP_param))
            split_param(f, g->names.items[k], g->length, &params[k * g->length]);
    for (int n = 0; n < g->names.n; n++)
        for (int k = 0; k < g->length; k++)
            promote_item(f, g->names.items[n], k, op_is(g->names.items[n], OP_param) ? params[n * g->length + k] : group_made_item(g->names.items[n], k));
    for (int n = 0; n < g->names.n; n++)
        if (op_is(g->names.items[n], OP_param))
            repair_remove_param(f, g->names.items[n]);
    for (int n = 0; n < g->names.n; n++)
        if (op_is(g->names.items[n], OP_mul))
            ir_remove(g->names.items[n]);
}

/* ---- what a loop begins with */

/* Does the loop hand on to that parameter, at some turn, a list of n items made in it? */
static bool gets_made(const Inst *param, int place, int64_t n) {
    const Block *header = param->block;
    for (int p = 0; p < header->preds.n; p++) {
        const Inst *t = header->preds.items[p]->last;
        int length;
        if (op_is(t, OP_jump) && cfg_dominates(header, t->block) && group_is_made(edit_origin(t->edges[0].args.items[place]), &length) && length == n)
            return true;
    }
    return false;
}

/* Can control come from b to a use of v before v is made anew? */
static bool is_used_from(const Uses *uses, const Block *b, const Inst *v, Bitset *seen) {
    const UseList *l = &uses->of[v->id];
    if (b == v->block || bitset_has(seen, b->id))
        return false;
    bitset_add(seen, b->id);
    for (int k = 0; k < l->n; k++)
        if (l->items[k].user->block == b)
            return true;
    for (int e = 0; e < b->last->n_edges; e++)
        if (is_used_from(uses, b->last->edges[e].to, v, seen))
            return true;
    return false;
}

/* A new list that has been filled here by appends only, and that nothing refers to any more once the jump is taken. */
static bool is_given_away(const Uses *uses, const Inst *v, const Inst *jump) {
    const UseList *l = &uses->of[v->id];
    int given = 0;
    Bitset seen;
    bitset_init(&seen, uses->f->program->arena, uses->f->n_blocks + 1);
    if (!op_is(v, OP_build_list) || v->args.n)
        return false;
    for (int k = 0; k < l->n; k++) {
        bool append = op_is(l->items[k].user, OP_list_append) && l->items[k].at == 0;
        if (l->items[k].edge >= 0 ? l->items[k].user != jump : !append && !op_is(l->items[k].user, OP_check))
            return false;
        given += l->items[k].edge >= 0;
    }
    return given == 1 && !is_used_from(uses, jump->edges[0].to, v, &seen);
}

/* A loop carries a list of known length that it makes anew at its turns, and begins with one that a comprehension has filled:
 * the display of that one's items is a list as good as it. */
static bool display_first_lists(Func *f) {
    bool changed = false;
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    Uses uses = uses_compute(f);
    for (int b = 0; b < f->blocks.n; b++) {
        Inst *jump = f->blocks.items[b]->last;
        if (!op_is(jump, OP_jump) || cfg_dominates(jump->edges[0].to, jump->block))
            continue;
        const Inst *param = jump->edges[0].to->first;
        for (int k = 0; k < jump->edges[0].args.n; k++, param = param->next) {
            Inst *v = jump->edges[0].args.items[k], *items[MAX_GROUP_LENGTH];
            int64_t n = type_is(v->type, TK_LIST) ? type_list_length(v->type) : -1;
            if (n < 1 || n > MAX_GROUP_LENGTH || !gets_made(param, k, n) || !is_given_away(&uses, v, jump))
                continue;
            for (int m = 0; m < n; m++)
                items[m] = sequence_insert_load(jump, v, m, sequence_item_type(v->type, m));
            jump->edges[0].args.items[k] = group_insert(jump, OP_build_list, (int)n, items, v->type);
            changed = true;
        }
    }
    return changed;
}

/* Splits one group, if there is one. */
static bool split_one(Func *f) {
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    cfg_find_loops(f);
    Uses uses = uses_compute(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            Group g;
            int length;
            if (!group_is_made(i, &length) || group_is_constant(i) || !uses.of[i->id].n || !group_find(&uses, i, &g))
                continue;
            let_escape_outside(&g);
            if (!is_worthwhile(&g) || group_has_aliases(&g))
                continue;
            split_group(f, &g);
            return true;
        }
    return false;
}

bool split_lists(Func *f) {
    bool changed = false;
    if (f->is_generator || f->is_coroutine || f->is_async_gen || f->n_insts > MAX_FUNCTION)
        return false;
    changed = display_first_lists(f);
    for (int k = 0; k < MAX_ROUNDS && split_one(f); k++)
        changed = true;
    if (changed) {
        remove_dead(f);
        retype_values(f);
    }
    return changed;
}
