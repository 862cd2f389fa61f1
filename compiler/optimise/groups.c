/* groups.c - finds the lists and tuples of one known length that only this function sees. A group is closed: every
 * name that may mean one of its lists is in it, so that all that happens to them is among its uses. A list that leaves
 * the function (returned, passed on) still belongs to a group if nothing here uses it afterwards. */
#include "compiler/optimise/groups.h"

enum { MAX_OUTSIDERS = 8 };

/* ---- uses */

static void note_use(Uses *u, Inst *v, Inst *user, int edge, int at) {
    Use use = {user, edge, at};
    vec_push(u->f->program->arena, &u->of[v->id], use);
}

Uses uses_compute(Func *f) {
    Uses u = {.f = f, .n_insts = f->n_insts, .of = ARENA_ARRAY(f->program->arena, UseList, f->n_insts + 1)};
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                note_use(&u, i->args.items[k], i, -1, k);
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    note_use(&u, i->edges[e].args.items[k], i, e, k);
        }
    return u;
}

/* ---- where lists are made */

bool constant_int(const Inst *v, int64_t *value) {
    *value = v->type ? v->type->lo : 0;
    return type_is(v->type, TK_INT) && v->type->lo == v->type->hi && v->type->lo != RANGE_MIN && v->type->lo != RANGE_MAX;
}

bool group_is_constant(const Inst *v) { return op_is(v, OP_const) && v->u.k->kind == K_TUPLE; }

bool group_is_made(const Inst *v, int *length) {
    int64_t times = 1;
    if (group_is_constant(v)) {
        *length = v->u.k->n_items;
        return *length <= MAX_GROUP_LENGTH;
    }
    const Inst *display = v;
    if (op_is(v, OP_mul)) {
        display = v->args.items[0];
        if (!op_is(display, OP_build_list) || !constant_int(v->args.items[1], &times) || times < 0 || times > MAX_GROUP_LENGTH)
            return false;
    }
    if (!op_is(display, OP_build_list) && !op_is(display, OP_build_tuple))
        return false;
    *length = display->args.n * (int)times;
    return display->args.n <= MAX_GROUP_LENGTH && *length <= MAX_GROUP_LENGTH;
}

Inst *group_made_item(Inst *made, int k) {
    if (group_is_constant(made)) {
        Inst *item = group_insert(made, OP_const, 0, NULL, sequence_item_type(made->type, k));
        item->u.k = made->u.k->items[k];
        return item;
    }
    const InstList *items = op_is(made, OP_mul) ? &made->args.items[0]->args : &made->args;
    return items->items[k % items->n];
}

const Type *sequence_item_type(const Type *t, int k) {
    if (type_is(t, TK_LIST))
        return t->site ? site_root(t->site)->elem : NULL;
    if (type_is(t, TK_TUPLE) && t->n_items != 0)
        return t->items[t->n_items < 0 ? 0 : k];
    return NULL;
}

/* ---- what uses do */

static bool is_builtin(const Inst *call, const char *const *names, int n) {
    if (!op_is(call, OP_call) || !call->target || call->target->kind != TARGET_BUILTIN || call->u.kwnames)
        return false;
    for (int k = 0; k < n; k++)
        if (!strcmp(call->target->builtin, names[k]))
            return true;
    return false;
}

static bool only_walked(const Uses *u, const Inst *iter) {
    const UseList *l = &u->of[iter->id];
    for (int k = 0; k < l->n; k++)
        if (l->items[k].edge >= 0 || (!op_is(l->items[k].user, OP_next) && !op_is(l->items[k].user, OP_check)))
            return false;
    return true;
}

/* An iterator, or what zip and the like make of the list, that only for loops here use. */
static bool is_walk(const Uses *u, const Inst *user) {
    static const char *const makers[] = {"zip", "enumerate", "reversed"};
    if (op_is(user, OP_iter))
        return only_walked(u, user);
    if (!is_builtin(user, makers, 3))
        return false;
    const UseList *l = &u->of[user->id];
    for (int k = 0; k < l->n; k++)
        if (l->items[k].edge >= 0 || !(op_is(l->items[k].user, OP_check) || (op_is(l->items[k].user, OP_iter) && only_walked(u, l->items[k].user))))
            return false;
    return true;
}

static bool has_list_method(const Inst *i, const char *name) {
    return op_is(i, OP_call_method) && name_is(i->u.method.name, name) && type_is(i->args.items[0]->type, TK_LIST);
}

/* Items are looked at, not the list: it stays as it is and nobody keeps it. */
static bool only_touches(const Inst *i, int at) {
    static const char *const readers[] = {"sum", "min", "max", "sorted", "any", "all", "list", "tuple"};
    switch (i->op) {
    case OP_add: /* of other types may be handed the list */
        return type_is(i->args.items[0]->type, TK_LIST | TK_TUPLE) && type_is(i->args.items[1]->type, TK_LIST | TK_TUPLE);
    case OP_contains: case OP_unpack: case OP_unpack_star:
        return at == 0;
    case OP_getitem:
        return at == 0;
    case OP_setitem: /* of a slice it may change the length */
        return at == 0 && type_is(i->args.items[1]->type, TK_INT);
    case OP_list_extend:
        return at == 1;
    case OP_list_to_tuple:
        return true;
    case OP_call:
        return at == 1 && i->args.n == 2 && is_builtin(i, readers, sizeof readers / sizeof *readers);
    }
    return at == 0 && (has_list_method(i, "copy") || has_list_method(i, "index") || has_list_method(i, "count"));
}

/* Does an item known by number exist? */
static bool item_number(const Group *g, const Inst *index, int *item) {
    int64_t k;
    if (!constant_int(index, &k))
        return false;
    k += k < 0 ? g->length : 0;
    *item = (int)k;
    return k >= 0 && k < g->length;
}

static GroupUseKind kind_of_use(const Group *g, const Use *use, int *item) {
    static const char *const length[] = {"len"};
    const Inst *i = use->user;
    if (use->edge >= 0)
        return GROUP_ESCAPE;
    if (op_is(i, OP_getitem) && use->at == 0 && item_number(g, i->args.items[1], item))
        return GROUP_LOAD;
    if (op_is(i, OP_setitem) && use->at == 0 && item_number(g, i->args.items[1], item))
        return GROUP_STORE;
    if (op_is(i, OP_unpack) && i->u.i == g->length)
        return GROUP_UNPACK;
    if (op_is(i, OP_len) || (use->at == 1 && is_builtin(i, length, 1)))
        return GROUP_LENGTH;
    if (is_walk(g->uses_of, i))
        return GROUP_WALK;
    return only_touches(i, use->at) ? GROUP_TOUCH : GROUP_ESCAPE;
}

/* What may make it longer or shorter, and what is not understood as a use at all. */
static bool changes_length(const Use *use) {
    const Inst *i = use->user;
    if (use->edge >= 0 || use->at != 0)
        return false;
    switch (i->op) {
    case OP_list_append: case OP_list_extend: case OP_delitem: case OP_iadd: case OP_imul: case OP_keep:
        return true;
    case OP_setitem:
        return !type_is(i->args.items[1]->type, TK_INT);
    case OP_call_method: case OP_lookup_method: case OP_getattr:
        return !only_touches(i, 0);
    }
    return false;
}

/* ---- closing a group */

static bool has_inst(const InstList *l, const Inst *v) {
    for (int k = 0; k < l->n; k++)
        if (l->items[k] == v)
            return true;
    return false;
}

/* A parameter to which all edges pass an argument. */
static bool is_meeting(const Inst *v) {
    const Block *b = v->block;
    if (!op_is(v, OP_param) || b == b->func->entry)
        return false;
    for (int p = 0; p < b->preds.n; p++)
        if (op_is(b->preds.items[p]->last, OP_next) && b->preds.items[p]->last->edges[0].to == b && v == b->first)
            return false;
    return true;
}

static int place_of(const Inst *param) {
    int n = 0;
    for (const Inst *p = param->prev; p; p = p->prev)
        n++;
    return n;
}

static bool add_name(Group *g, Inst *v) {
    int length;
    v = edit_origin(v);
    if (has_inst(&g->names, v))
        return true;
    if (has_inst(&g->outsiders, v))
        return false;
    bool made = group_is_made(v, &length), meets = !made && is_meeting(v);
    bool fits = type_is(v->type, g->is_list ? TK_LIST : TK_TUPLE) && (!made || g->length < 0 || length == g->length);
    if (!fits || (!made && !meets) || g->names.n == 16)
        return false;
    g->length = made ? length : g->length;
    vec_push(g->uses_of->f->program->arena, &g->names, v);
    return true;
}

static bool add_inputs(Group *g, const Inst *param) {
    const Func *f = g->uses_of->f;
    int place = place_of(param);
    for (int b = 0; b < f->blocks.n; b++) {
        const Inst *t = f->blocks.items[b]->last;
        for (int e = 0; e < t->n_edges; e++)
            if (t->edges[e].to == param->block && !add_name(g, t->edges[e].args.items[place - (op_is(t, OP_next) && e == 0)]))
                return false;
    }
    return true;
}

static Inst *param_at(const Edge *e, int place) {
    Inst *p = e->to->first;
    while (place-- > 0)
        p = p->next;
    return p;
}

/* A place for the making of a list on the way to a parameter that is no name. */
static bool has_room(const Inst *t, int edge) { return op_is(t, OP_jump) || op_is(t, OP_branch) || (op_is(t, OP_check) && edge == 0); }

static void note_group_use(Group *g, Inst *name, Use use) {
    GroupUse u = {.name = name, .use = use};
    u.kind = kind_of_use(g, &use, &u.item);
    vec_push(g->uses_of->f->program->arena, &g->uses, u);
}

/* Follows one value of a name: the names that it becomes are added, its other uses noted (`learn`: the length is known). */
static bool add_uses(Group *g, Inst *name, const Inst *v, bool learn) {
    const UseList *l = &g->uses_of->of[v->id];
    for (int k = 0; k < l->n; k++) {
        Use use = l->items[k];
        if (op_is(use.user, OP_check) && use.edge < 0)
            continue;
        if (use.edge < 0 && (op_is(use.user, OP_convert_type) || (op_is(use.user, OP_refine) && use.at == 0))) {
            if (!add_uses(g, name, use.user, learn))
                return false;
        } else if (use.edge >= 0) {
            const Inst *t = use.user;
            Inst *param = param_at(&t->edges[use.edge], use.at + (op_is(t, OP_next) && use.edge == 0));
            if (!add_name(g, param)) {
                if (!has_room(t, use.edge))
                    return false;
                if (learn)
                    note_group_use(g, name, use);
            }
        } else if (learn) {
            if (changes_length(&use))
                return false;
            note_group_use(g, name, use);
        }
    }
    return true;
}

/* False: not a group; or, with an outsider more, to be tried again. */
static bool close_group(Group *g, Inst *v) {
    g->names.n = 0;
    g->length = -1;
    if (!add_name(g, v))
        return false;
    for (int k = 0; k < g->names.n; k++) {
        Inst *name = g->names.items[k];
        if (op_is(name, OP_param) && !add_inputs(g, name)) {
            vec_push(g->uses_of->f->program->arena, &g->outsiders, name);
            return false;
        }
        if (!add_uses(g, name, name, false))
            return false;
    }
    return true;
}

bool group_find(const Uses *uses, Inst *v, Group *g) {
    *g = (Group){.uses_of = uses, .is_list = type_is(v->type, TK_LIST)};
    for (int before = 0; !close_group(g, v); before++)
        if (g->outsiders.n == before || g->outsiders.n > MAX_OUTSIDERS)
            return false;
    int n = g->names.n;
    for (int k = 0; k < n; k++)
        if (g->length < 0 || !add_uses(g, g->names.items[k], g->names.items[k], true))
            return false;
    return g->names.n == n;
}

/* ---- two names of one list */

typedef struct Live {
    Bitset in, out;         /* blocks at whose start, end one of the name's values is needed */
    InstList values;
} Live;

static void need_at_end(const Func *f, Live *l, const Block *b, const Inst *v);

static void need_at_start(const Func *f, Live *l, const Block *b, const Inst *v) {
    if (v->block == b)
        return;
    bitset_add(&l->in, b->id);
    for (int p = 0; p < b->preds.n; p++)
        need_at_end(f, l, b->preds.items[p], v);
}

static void need_at_end(const Func *f, Live *l, const Block *b, const Inst *v) {
    if (bitset_has(&l->out, b->id))
        return;
    bitset_add(&l->out, b->id);
    need_at_start(f, l, b, v);
}

/* What walks over it walks over a list made there (lists.c). */
static bool is_noted_escape(const Group *g, const Inst *user) {
    for (int k = 0; k < g->uses.n; k++)
        if (g->uses.items[k].kind == GROUP_ESCAPE && g->uses.items[k].use.edge < 0 && g->uses.items[k].use.user == user)
            return true;
    return false;
}

/* Iterators over the list count as the list. */
static void add_live(const Group *g, Live *l, Inst *v) {
    const Func *f = g->uses_of->f;
    const UseList *uses = &g->uses_of->of[v->id];
    Live one = {0};
    bitset_init(&one.in, f->program->arena, f->n_blocks + 1);
    bitset_init(&one.out, f->program->arena, f->n_blocks + 1);
    vec_push(f->program->arena, &l->values, v);
    for (int k = 0; k < uses->n; k++) {
        const Use *u = &uses->items[k];
        if (u->edge >= 0)
            need_at_end(f, &one, u->user->block, v);
        else
            need_at_start(f, &one, u->user->block, v);
        bool walks = u->edge < 0 && is_walk(g->uses_of, u->user) && !is_noted_escape(g, u->user);
        if (walks || (u->edge < 0 && (op_is(u->user, OP_convert_type) || op_is(u->user, OP_refine))))
            add_live(g, l, u->user);
    }
    bitset_union(&l->in, &one.in);
    bitset_union(&l->out, &one.out);
}

static bool uses_any(const Inst *i, const InstList *values) {
    for (int v = 0; v < values->n; v++) {
        for (int k = 0; k < i->args.n; k++)
            if (i->args.items[k] == values->items[v] && !op_is(i, OP_check))
                return true;
        for (int e = 0; e < i->n_edges; e++)
            for (int k = 0; k < i->edges[e].args.n; k++)
                if (i->edges[e].args.items[k] == values->items[v])
                    return true;
    }
    return false;
}

/* Is the list of that name used when the instruction is over? */
static bool is_live_after(const Live *l, const Inst *name, const Use *use) {
    const Inst *at = use->user;
    if (use->edge >= 0) {
        const Edge *edge = &at->edges[use->edge];
        for (int k = 0; k < edge->args.n; k++)
            if (k != use->at && has_inst(&l->values, edge->args.items[k]))
                return true;
        return bitset_has(&l->in, edge->to->id);
    }
    for (const Inst *i = at->next; i; i = i->next) {
        if (i == name)
            return false;
        if (uses_any(i, &l->values))
            return true;
    }
    return bitset_has(&l->out, at->block->id);
}

bool group_comes_first(const Inst *a, const Inst *b) {
    if (a->block != b->block)
        return cfg_dominates(a->block, b->block);
    const Inst *i = a;
    while (i && i != b)
        i = i->next;
    return i && a != b;
}

/* A list is new where it is made: no name that was there before means it. */
static bool may_be_same(const Inst *a, const Inst *b) {
    bool a_made = !op_is(a, OP_param), b_made = !op_is(b, OP_param);
    if (a == b)
        return true;
    return !(a_made && b_made) && !(a_made && group_comes_first(b, a)) && !(b_made && group_comes_first(a, b));
}

bool group_has_aliases(const Group *g) {
    bool has_constant = false;
    Live *live = ARENA_ARRAY(g->uses_of->f->program->arena, Live, g->names.n);
    for (int n = 0; n < g->names.n; n++) {
        bitset_init(&live[n].in, g->uses_of->f->program->arena, g->uses_of->f->n_blocks + 1);
        bitset_init(&live[n].out, g->uses_of->f->program->arena, g->uses_of->f->n_blocks + 1);
        add_live(g, &live[n], g->names.items[n]);
        has_constant |= group_is_constant(g->names.items[n]);
    }
    for (int k = 0; k < g->uses.n; k++) {
        const GroupUse *u = &g->uses.items[k];
        if (u->kind != GROUP_STORE && u->kind != GROUP_ESCAPE)
            continue;
        if (u->kind == GROUP_ESCAPE && has_constant) /* another would be made */
            return true;
        for (int n = 0; n < g->names.n; n++) {
            const Inst *other = g->names.items[n];
            bool is_other = other != u->name, at_once = is_other && u->use.edge < 0 && uses_any(u->use.user, &live[n].values);
            bool later = (is_other || u->kind == GROUP_ESCAPE) && is_live_after(&live[n], other, &u->use);
            if ((at_once || later) && may_be_same(u->name, other))
                return true;
        }
    }
    return false;
}

/* ---- lengths */

static bool only_escapes_dead(const Group *g) {
    for (int k = 0; k < g->uses.n; k++)
        if (g->uses.items[k].kind == GROUP_ESCAPE)
            return !group_has_aliases(g);
    return true;
}

int group_length(const Uses *uses, Inst *v) {
    Group g;
    if (v->id >= uses->n_insts || !type_is(v->type, TK_LIST | TK_TUPLE) || !group_find(uses, v, &g))
        return -1;
    return only_escapes_dead(&g) ? g.length : -1;
}

int sequence_length(const Uses *uses, Inst *v) {
    if (type_is(v->type, TK_TUPLE))
        return v->type->n_items >= 0 ? v->type->n_items : group_length(uses, v);
    int64_t n = type_list_length(v->type);
    if (n >= 0 && n <= MAX_GROUP_LENGTH && !op_is(edit_origin(v), OP_build_list))
        return (int)n;
    return type_is(v->type, TK_LIST) ? group_length(uses, v) : -1;
}

/* ---- new instructions */

Inst *group_insert(Inst *at, Op op, int n, Inst **args, const Type *type) {
    Inst *i = ir_insert_before(at, op, at->pos, n, args);
    i->anchor_left = at->anchor_left;
    i->anchor_right = at->anchor_right;
    i->type = type;
    i->cannot_raise = true;
    return i;
}

Inst *group_insert_int(Inst *at, int64_t value) {
    Program *p = at->block->func->program;
    Inst *c = group_insert(at, OP_const, 0, NULL, type_int(p->types, value, value));
    c->u.k = ir_const_int(p, value);
    return c;
}

Inst *sequence_insert_load(Inst *at, Inst *sequence, int k, const Type *type) {
    Inst *both[2] = {sequence, group_insert_int(at, k)};
    return group_insert(at, OP_getitem, 2, both, type);
}
