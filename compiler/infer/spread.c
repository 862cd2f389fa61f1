/* spread.c - calls with * and **: f(a, *b, c, **d). The tuple of arguments has known first items, and behind them any
 * number of one type; what ** brings is known by name (site_item), or may be any parameter that can be named. What is called
 * is entered by the runtime, with arguments of the types found here. */
#include "compiler/infer/internal.h"

typedef struct Spread {
    VEC(const Type *) first;   /* the arguments at known places */
    const Type *rest;          /* of all further ones; bottom: there are none */
    bool open;                 /* some of them may be there */
    bool missing;              /* the type of one is not known yet */
    Site *named;               /* the dict of **; NULL: there is none */
    int pick, n_picks;         /* of a tuple of several known lengths, which is looked at, of how many; 0: there is none */
} Spread;

static void add_item(Infer *in, Spread *s, const Type *t) {
    s->missing = s->missing || !t->kinds;
    if (s->open)
        s->rest = type_join(in->types, s->rest, t);
    else
        vec_push(in->arena, &s->first, t);
}

static void add_items(Infer *in, Spread *s, const Type *t) {
    t = refuse_iteration(in, t);
    s->missing = s->missing || !t->kinds;
    if (type_is(t, TK_TUPLE) && s->pick < t->n_shapes && !s->n_picks) {
        s->n_picks = t->n_shapes;
        t = t->shapes[s->pick];
    }
    if (type_is(t, TK_TUPLE) && t->n_items >= 0) {
        for (int k = 0; k < t->n_items; k++)
            add_item(in, s, t->items[k]);
        return;
    }
    s->open = true;
    s->rest = type_join(in->types, s->rest, rule_iterate(in, t, NULL));
}

/* The list that the arguments are collected in: every use of it, in the order in which they run. */
static bool add_collected(Infer *in, Spread *s, const Inst *list) {
    const Func *f = list->block->func;
    for (int k = 0; k < list->args.n; k++)
        add_item(in, s, arg_type(list, k));
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            for (int k = 0; k < i->args.n; k++) {
                if (i->args.items[k] != list || op_is(i, OP_check))
                    continue;
                if (op_is(i, OP_list_append))
                    add_item(in, s, arg_type(i, 1));
                else if (op_is(i, OP_list_extend))
                    add_items(in, s, arg_type(i, 1));
                else if (!op_is(i, OP_list_to_tuple))
                    return false;
            }
    return true;
}

static const Type *tuple_of(Infer *in, const Spread *s) {
    const Type *all = s->rest;
    if (!s->open)
        return type_tuple(in->types, s->first.n, s->first.items ? s->first.items : &in->bottom);
    for (int k = 0; k < s->first.n; k++)
        all = type_join(in->types, all, s->first.items[k]);
    return type_tuple(in->types, -1, &all);
}

/* The tuple made of what a list collects: the list itself has no element type, so that its items do not meet. */
const Type *spread_tuple(Infer *in, const Inst *list) {
    const Type *r = in->bottom;
    for (int pick = 0, n = 1; pick < n; pick++) {
        Spread s = {.rest = in->bottom, .pick = pick};
        if (!add_collected(in, &s, list) || s.missing)
            return in->bottom;
        n = s.n_picks ? s.n_picks : 1;
        r = type_join(in->types, r, tuple_of(in, &s));
    }
    return r;
}

static const Type *joined(Infer *in, const Type *a, const Type *b) { return a ? type_join(in->types, a, b) : b; }

/* The arguments over the parameters of f; those behind the first are there or not. False: a TypeError. */
static bool bind_spread(Infer *in, FuncFacts *facts, const Type *self, const Spread *s, const Type **params) {
    const Func *f = facts->origin;
    int next = self ? -1 : 0;
    for (int k = 0; k < f->params.n; k++) {
        const Param *p = &f->params.items[k];
        params[k] = NULL;
        if (p->kind == PARAM_STAR) {
            Spread more = {.rest = s->rest, .open = s->open};
            for (; next < s->first.n; next++)
                vec_push(in->arena, &more.first, next < 0 ? self : s->first.items[next]);
            params[k] = tuple_of(in, &more);
            continue;
        }
        if (p->kind == PARAM_STARSTAR) {
            params[k] = infer_keywords(in, facts);
            if (s->named)
                site_copy_items(in, params[k]->site, s->named);
            continue;
        }
        bool positional = p->kind == PARAM_POS || p->kind == PARAM_POSONLY;
        if (positional && next < s->first.n)
            params[k] = next < 0 ? self : s->first.items[next];
        else if (positional && s->open)
            params[k] = s->rest;
        bool given = positional && next < s->first.n; /* certainly */
        const Type *named = !given && p->kind != PARAM_POSONLY && s->named ? site_item(in, s->named, p->name) : in->bottom;
        if (named->kinds)
            params[k] = joined(in, params[k], named);
        if (!given && p->has_default)
            params[k] = joined(in, params[k], place_read(in, &facts->defaults[k]));
        next += positional;
        if (!params[k])
            return false;
    }
    for (int k = 0; k < f->params.n; k++)
        if (f->params.items[k].kind == PARAM_STAR)
            return true;
    return next >= s->first.n;
}

static const Type *enter(Infer *in, Func *origin, const Type *self, const Spread *s) {
    const Type **params = ARENA_ARRAY(in->arena, const Type *, origin->params.n + 1);
    if (!bind_spread(in, func_facts(in, origin), self, s, params))
        return in->bottom;
    return call_entered(in, origin, params);
}

/* An instance of c is made. NULL: not understood. */
static const Type *make(Infer *in, ClassDef *c, const Spread *s) {
    const ClassFacts *facts = class_facts(in, c);
    const Type *self = type_instance(in->types, c);
    if (!facts->is_built)
        return in->bottom;
    const Type *init = class_lookup(in, c, infer_name(in, "__init__"), NULL);
    if (facts->is_opaque || facts->has_new || facts->builtin_base || (init && (!type_is(init, TK_FUNC) || init->n_funcs != 1)))
        return NULL;
    if (init && calls_assigned_defaults(in, func_facts(in, init->funcs[0])))
        return NULL;
    return !init || enter(in, init->funcs[0], self, s)->kinds ? self : in->bottom;
}

/* What is called with these arguments. NULL: not understood. */
static const Type *call_with(Infer *in, const Type *callee, const Spread *s) {
    const Type *self = type_is(callee, TK_METHOD) ? callee->elem : NULL, *r = in->bottom;
    for (int k = 0; k < callee->n_funcs; k++)
        r = type_join(in->types, r, enter(in, callee->funcs[k], self, s));
    for (int k = 0; k < callee->n_class_objects; k++) {
        const Type *made = make(in, callee->class_objects[k], s);
        if (!made)
            return NULL;
        r = type_join(in->types, r, made);
    }
    return r;
}

static bool collect_arguments(Infer *in, Spread *s, const Inst *args) {
    if (op_is(args, OP_list_to_tuple) && op_is(args->args.items[0], OP_build_list))
        return add_collected(in, s, args->args.items[0]);
    add_items(in, s, args->type);
    return true;
}

/* The dict of **; NULL, without understood: another mapping, or of other keys. */
static Site *keywords_of(Infer *in, const Inst *keywords, bool *understood) {
    *understood = op_is(keywords, OP_undef);
    if (!type_is(keywords->type, TK_DICT) || (site_key(in, keywords->type->site)->kinds & ~(uint32_t)TK_STR))
        return NULL;
    *understood = true;
    return keywords->type->site;
}

const Type *spread_call(Infer *in, Inst *i) {
    const Type *callee = refuse_call(in, arg_type(i, 0)), *r = in->bottom;
    if (!callee->kinds)
        return in->bottom;
    if (!type_is(callee, TK_FUNC | TK_CLASS) && (!type_is(callee, TK_METHOD) || !callee->elem || callee->builtin))
        return NULL;
    bool understood;
    Site *named = keywords_of(in, i->args.items[2], &understood);
    if (!understood)
        return NULL;
    for (int k = 0; k < callee->n_funcs; k++)
        if (calls_assigned_defaults(in, func_facts(in, callee->funcs[k])))
            return NULL;
    for (int pick = 0, n = 1; pick < n; pick++) {
        Spread s = {.rest = in->bottom, .named = named, .pick = pick};
        if (!collect_arguments(in, &s, i->args.items[1]))
            return NULL;
        n = s.n_picks ? s.n_picks : 1;
        const Type *one = call_with(in, callee, &s);
        if (!one)
            return NULL;
        r = type_join(in->types, r, one);
    }
    return r;
}
