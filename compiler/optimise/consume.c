/* consume.c - builtins that take all items of a generator made for them become loops, so that inline.c
 * can put the generator's body there, and so do some on the numbers of a list or set: sum, any, all, min, max, list, tuple, set, frozenset, dict of
 * pairs, sorted, str.join, list.extend, set.update. Only where the builtin is known to be meant.
 * Needs direct calls; keeps types; adds blocks. */
#include "compiler/optimise/edit.h"

/* The loop under construction. */
typedef struct Loop {
    Func *f;
    Inst *call;
    TypeTable *types;
    Gap gap;
    Block *cur;     /* where instructions are added */
    Block *header, *body, *done;
    Inst *item;
    const Type *elem;
} Loop;

static Inst *add(Loop *l, Op op, int n, Inst **args, const Type *type) {
    Inst *i = ir_append(l->cur, op, l->call->pos, n, args);
    i->scope = l->call->scope;
    i->anchor_left = l->call->anchor_left;
    i->anchor_right = l->call->anchor_right;
    i->type = type;
    return i;
}

/* The same for what may raise: goes on in a new block inside a try. */
static Inst *add_raising(Loop *l, Op op, int n, Inst **args, const Type *type) {
    Inst *i = add(l, op, n, args, type);
    if (!l->gap.has_handler)
        return i;
    Inst *check = add(l, OP_check, 1, &i, NULL);
    Block *both[2] = {ir_block_new(l->f), l->gap.handler.to};
    ir_set_edges(check, 2, both);
    edit_add_args(l->f, &check->edges[1], &l->gap.handler.args);
    l->cur = both[0];
    return i;
}

static Inst *constant(Loop *l, IrConst *k, const Type *type) {
    Inst *c = add(l, OP_const, 0, NULL, type);
    c->u.k = k;
    return c;
}

static Inst *boolean(Loop *l, bool value) { return constant(l, ir_const_simple(l->f->program, value ? K_TRUE : K_FALSE), type_simple(l->types, TK_BOOL)); }

static void branch(Loop *l, Inst *condition, Block *yes, Block *no) {
    Inst *b = add(l, OP_branch, 1, &condition, NULL);
    Block *both[2] = {yes, no};
    ir_set_edges(b, 2, both);
}

static Inst *param(Block *b, const Type *type) {
    Inst *p = ir_param_new(b);
    p->type = type;
    return p;
}

static void finish(Loop *l, Inst *value) { edit_jump(l->cur, l->call, l->gap.after, value); }

/* iter and the blocks; instructions then go to `before`. */
static void open_loop(Loop *l) {
    l->gap = edit_cut_out(l->f, l->call);
    l->header = ir_block_new(l->f);
    l->body = ir_block_new(l->f);
    l->done = ir_block_new(l->f);
    l->item = param(l->body, l->elem);
    l->cur = l->gap.before;
}

/* Closes `before` with a jump to the header and writes the header; instructions then go to the body. */
static void start_loop(Loop *l, Inst *generator, Inst *first) {
    Inst *iter = add(l, OP_iter, 1, &generator, type_is(generator->type, TK_GENERATOR) ? generator->type : type_object(l->types));
    iter->cannot_raise = true;
    edit_jump(l->cur, l->call, l->header, first);
    l->cur = l->header;
    Inst *next = add(l, OP_next, 1, &iter, NULL);
    Block *targets[3] = {l->body, l->done, l->gap.handler.to};
    ir_set_edges(next, l->gap.has_handler ? 3 : 2, targets);
    if (l->gap.has_handler)
        edit_add_args(l->f, &next->edges[2], &l->gap.handler.args);
    l->cur = l->body;
}

static void again(Loop *l, Inst *value) { edit_jump(l->cur, l->call, l->header, value); }

/* ---- The builtins */

static void collect(Loop *l, Inst *generator, Inst *into, Op op) {
    start_loop(l, generator, NULL);
    Inst *both[2] = {into, l->item};
    if (op == OP_list_append)
        add(l, op, 2, both, NULL);
    else
        add_raising(l, op, 2, both, NULL);
    again(l, NULL);
    l->cur = l->done;
}

static Inst *collect_list(Loop *l, Inst *generator, const Type *type) {
    Inst *list = add(l, OP_build_list, 0, NULL, type);
    collect(l, generator, list, OP_list_append);
    return list;
}

static const Type *list_of(Loop *l) {
    Site *s = type_new_site(l->types);
    s->elem = l->elem;
    return type_site(l->types, TK_LIST, s);
}

static void loop_list(Loop *l, Inst *generator) { finish(l, collect_list(l, generator, l->call->type)); }

static void loop_tuple(Loop *l, Inst *generator) {
    Inst *list = collect_list(l, generator, list_of(l));
    finish(l, add(l, OP_list_to_tuple, 1, &list, l->call->type));
}

static void loop_set(Loop *l, Inst *generator) {
    Inst *set = add(l, OP_build_set, 0, NULL, l->call->type);
    set->cannot_raise = true;
    collect(l, generator, set, OP_set_add);
    finish(l, set);
}

static void loop_dict(Loop *l, Inst *generator) {
    Inst *dict = add(l, OP_build_dict, 0, NULL, l->call->type);
    dict->cannot_raise = true;
    start_loop(l, generator, NULL);
    Inst *all[3] = {dict};
    for (int k = 0; k < 2; k++) {
        Inst *pair[2] = {l->item, constant(l, ir_const_int(l->f->program, k), type_int(l->types, k, k))};
        all[k + 1] = add(l, OP_getitem, 2, pair, l->elem->items[k]);
        all[k + 1]->cannot_raise = true;
    }
    add_raising(l, OP_dict_set, 3, all, NULL);
    again(l, NULL);
    l->cur = l->done;
    finish(l, dict);
}

/* The list first, then the builtin itself on it: sorted, frozenset, str.join. */
static void loop_prepare(Loop *l, Inst *generator) {
    Inst *list = collect_list(l, generator, list_of(l));
    Inst *call = add(l, (Op)l->call->op, l->call->args.n, l->call->args.items, l->call->type);
    call->u = l->call->u;
    call->target = l->call->target;
    call->lookup_pos = l->call->lookup_pos;
    call->args.items[1] = list;
    if (l->gap.has_handler) {
        Inst *check = add(l, OP_check, 1, &call, NULL);
        Block *both[2] = {ir_block_new(l->f), l->gap.handler.to};
        ir_set_edges(check, 2, both);
        edit_add_args(l->f, &check->edges[1], &l->gap.handler.args);
        l->cur = both[0];
    }
    finish(l, call);
}

/* A sum of small ints stays within 2**60: no run adds 2**47 of them. */
static const Type *sum_type(Loop *l, const Type *start) {
    const int64_t step = 1 << 12, bound = (int64_t)1 << 60;
    bool small = type_is(l->elem, TK_BOOL) || (type_is(l->elem, TK_INT) && l->elem->lo >= -step && l->elem->hi <= step);
    bool counted = small && type_is(start, TK_INT) && start->lo >= -(bound / 2) && start->hi <= bound / 2;
    return counted ? type_int(l->types, -bound, bound) : type_join(l->types, l->call->type, start);
}

/* A sum of floats from 0: the number in a register; without items it is the int 0. */
static void loop_sum_floats(Loop *l, Inst *generator) {
    const Type *flag = type_simple(l->types, TK_BOOL);
    Inst *none = boolean(l, false), *zero = constant(l, ir_const_float(l->f->program, 0.0), l->elem);
    Inst *has = param(l->header, flag), *total = param(l->header, l->elem);
    start_loop(l, generator, none);
    ir_edge_arg(l->f, &l->gap.before->last->edges[0], zero);
    Inst *both[2] = {total, l->item};
    Inst *sum = add(l, OP_add, 2, both, l->elem);
    sum->cannot_raise = true;
    again(l, boolean(l, true));
    ir_edge_arg(l->f, &l->cur->last->edges[0], sum);
    Block *some = ir_block_new(l->f), *empty = ir_block_new(l->f);
    l->cur = l->done;
    branch(l, has, some, empty);
    l->cur = some;
    finish(l, total);
    l->cur = empty;
    finish(l, constant(l, ir_const_int(l->f->program, 0), type_int(l->types, 0, 0)));
}

static void loop_sum(Loop *l, Inst *generator) {
    Inst *start = l->call->args.n > 2 ? l->call->args.items[2] : constant(l, ir_const_int(l->f->program, 0), type_int(l->types, 0, 0));
    if (l->call->args.n == 2 && type_is_float(l->elem)) {
        loop_sum_floats(l, generator);
        return;
    }
    const Type *type = sum_type(l, start->type);
    Inst *total = param(l->header, type);
    start_loop(l, generator, start);
    Inst *both[2] = {total, l->item};
    Inst *sum = add_raising(l, OP_add, 2, both, type);
    again(l, sum);
    l->cur = l->done;
    finish(l, total);
}

static void loop_any_all(Loop *l, Inst *generator, bool any) {
    start_loop(l, generator, NULL);
    Block *found = ir_block_new(l->f), *on = ir_block_new(l->f);
    Inst *truth = add_raising(l, OP_truth, 1, &l->item, type_simple(l->types, TK_BOOL));
    branch(l, truth, any ? found : on, any ? on : found);
    l->cur = on;
    again(l, NULL);
    l->cur = found;
    finish(l, boolean(l, any));
    l->cur = l->done;
    finish(l, boolean(l, !any));
}
static void loop_any(Loop *l, Inst *generator) { loop_any_all(l, generator, true); }
static void loop_all(Loop *l, Inst *generator) { loop_any_all(l, generator, false); }

/* Comparing two of them gives a bool. */
static bool compares_simply(const Type *t) { return type_is(t, TK_INT) || type_is(t, TK_FLOAT) || type_is(t, TK_STR); }

/* The loop carries whether there was an item, and the best; without items the builtin on () says what is wrong. */
static void loop_best(Loop *l, Inst *generator, Op better) {
    const Type *flag = type_simple(l->types, TK_BOOL);
    Inst *best_undef = add(l, OP_undef, 0, NULL, l->elem), *none = boolean(l, false);
    Inst *has = param(l->header, flag), *best = param(l->header, l->elem);
    start_loop(l, generator, none);
    ir_edge_arg(l->f, &l->gap.before->last->edges[0], best_undef);
    Block *compare = ir_block_new(l->f), *take = ir_block_new(l->f), *on = ir_block_new(l->f);
    branch(l, has, compare, take);
    l->cur = compare;
    Inst *both[2] = {l->item, best};
    bool simple = compares_simply(l->elem);
    Inst *is = add_raising(l, better, 2, both, simple ? flag : type_object(l->types));
    Inst *truth = simple ? add(l, OP_truth, 1, &is, flag) : add_raising(l, OP_truth, 1, &is, flag);
    truth->cannot_raise = simple;
    branch(l, truth, take, on);
    l->cur = take;
    again(l, boolean(l, true));
    ir_edge_arg(l->f, &l->cur->last->edges[0], l->item);
    l->cur = on;
    again(l, boolean(l, true));
    ir_edge_arg(l->f, &l->cur->last->edges[0], best);
    Block *some = ir_block_new(l->f), *empty = ir_block_new(l->f);
    l->cur = l->done;
    branch(l, has, some, empty);
    l->cur = some;
    finish(l, best);
    l->cur = empty;
    Inst *args[2] = {l->call->args.items[0], add(l, OP_build_tuple, 0, NULL, type_tuple(l->types, 0, &l->elem))};
    add_raising(l, OP_call, 2, args, l->call->type);
    add(l, OP_unreachable, 0, NULL, NULL);
}
static void loop_min(Loop *l, Inst *generator) { loop_best(l, generator, OP_lt); }
static void loop_max(Loop *l, Inst *generator) { loop_best(l, generator, OP_gt); }

static void loop_update(Loop *l, Inst *generator) {
    Inst *receiver = l->call->args.items[0];
    collect(l, generator, receiver, type_is(receiver->type, TK_LIST) ? OP_list_append : OP_set_add);
    finish(l, constant(l, ir_const_simple(l->f->program, K_NONE), type_simple(l->types, TK_NONE)));
}

/* ---- Which call is what */

enum { NUMBERS = TK_INT | TK_FLOAT | TK_BOOL };

/* From 0, or numbers from a number: a text as the start is refused by the builtin. */
static bool sums(const Inst *call, const Type *elem) {
    return call->args.n == 2 || (type_is(elem, NUMBERS) && call->args.n == 3 && type_is(call->args.items[2]->type, NUMBERS));
}
static bool alone(const Inst *call, const Type *elem) { return call->args.n == 2; }
static bool gives_pairs(const Inst *call, const Type *elem) { return call->args.n == 2 && type_is(elem, TK_TUPLE) && elem->n_items == 2; }
static bool any_form(const Inst *call, const Type *elem) { return call->args.n >= 2; }

/* numbers: a loop over the numbers in a list or a set is better too. */
typedef struct Rule { const char *name; bool keywords, numbers; bool (*fits)(const Inst *call, const Type *elem); void (*write)(Loop *l, Inst *generator); } Rule;
static const Rule functions[] = {
    {"sum", false, true, sums, loop_sum}, {"any", false, false, alone, loop_any}, {"all", false, false, alone, loop_all}, {"min", false, true, alone, loop_min},
    {"max", false, true, alone, loop_max}, {"list", false, false, alone, loop_list}, {"tuple", false, false, alone, loop_tuple}, {"set", false, false, alone, loop_set},
    {"dict", false, false, gives_pairs, loop_dict}, {"sorted", true, false, any_form, loop_prepare}, {"frozenset", false, false, alone, loop_prepare},
};

static const Rule join_rule = {"join", false, false, alone, loop_prepare}, update_rule = {"update", false, false, alone, loop_update};

static const Rule *find_rule(const Inst *i) {
    if (op_is(i, OP_call_method)) {
        const Type *self = i->args.items[0]->type;
        if (type_is(self, TK_STR) && name_is(i->u.method.name, "join"))
            return &join_rule;
        bool grows = (type_is(self, TK_LIST) && name_is(i->u.method.name, "extend")) || (type_is(self, TK_SET) && name_is(i->u.method.name, "update"));
        return grows ? &update_rule : NULL;
    }
    const Type *callee = op_is(i, OP_call) ? i->args.items[0]->type : NULL;
    for (size_t k = 0; k < sizeof functions / sizeof *functions; k++)
        if (type_is(callee, TK_BUILTIN) && callee->builtin && strcmp(callee->builtin, functions[k].name) == 0)
            return &functions[k];
    return NULL;
}

/* What the operand gives when it is iterated over; NULL: no loop is written for it. */
static const Type *items_of(Func *f, const Rule *rule, Inst *operand) {
    const Type *t = operand->type;
    if (type_is(t, TK_GENERATOR))
        return op_is(operand, OP_call_direct) && ir_count_uses(f, operand) == 1 ? site_root(t->site)->elem : NULL;
    const Type *elem = type_is(t, TK_LIST) || type_is(t, TK_SET) || type_is(t, TK_FROZENSET) ? site_root(t->site)->elem : NULL;
    return rule->numbers && (type_is(elem, TK_INT) || type_is(elem, TK_FLOAT)) ? elem : NULL;
}

static bool consume(Func *f, Inst *i) {
    const Rule *rule = find_rule(i);
    Inst *generator = rule && i->args.n >= 2 ? i->args.items[1] : NULL;
    if (!generator)
        return false;
    const IrNames *kw = op_is(i, OP_call) ? i->u.kwnames : i->u.method.kwnames;
    const Type *elem = items_of(f, rule, generator);
    if ((kw && kw->n && !rule->keywords) || (kw && kw->n >= i->args.n - 1) || !elem || !elem->kinds || !rule->fits(i, elem))
        return false;
    Loop l = {.f = f, .call = i, .types = f->program->types, .elem = elem};
    open_loop(&l);
    rule->write(&l, generator);
    return true;
}

bool consume_generators(Func *f) {
    bool changed = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if ((op_is(i, OP_call) || op_is(i, OP_call_method)) && consume(f, i)) {
                changed = true;
                break; /* what followed is in a later block */
            }
        }
    if (changed)
        cfg_order_blocks(f);
    return changed;
}
