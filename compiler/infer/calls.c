/* calls.c - who is called, with what: binding of arguments to parameters, choice of the clone.
 *
 * A clone is made per origin and per key, the shape of its parameter types: kinds, exact classes,
 * functions, and for ints and element types only what changes the representation. All calls with
 * the same key share the clone, whose parameter types are the join of theirs. */
#include "compiler/infer/internal.h"

FuncFacts *func_facts(Infer *in, Func *origin) {
    if (!origin->info) {
        FuncFacts *facts = ARENA_NEW(in->arena, FuncFacts);
        facts->origin = origin;
        facts->n_frees = origin->freevars.n;
        facts->frees = ARENA_ARRAY(in->arena, Place, facts->n_frees + 1);
        facts->defaults = ARENA_ARRAY(in->arena, Place, origin->params.n + 1);
        origin->info = facts;
    }
    return origin->info;
}

/* ---- Keys --------------------------------------------------------------------------------- */

static const Type *shape_of(Infer *in, const Type *t, int depth);

static const Type *shape_of_items(Infer *in, const Type *t, int depth) {
    int n = t->n_items < 0 ? 1 : t->n_items;
    const Type **items = ARENA_ARRAY(in->arena, const Type *, n + 1);
    for (int k = 0; k < n; k++)
        items[k] = shape_of(in, t->items[k], depth + 1);
    return type_tuple(in->types, t->n_items, items);
}

/* The part of a type that a clone is made for. Never reads element types of sites that may still
 * rise to something else than a kind: an empty container has no key of its own. */
static const Type *shape_of(Infer *in, const Type *t, int depth) {
    if (!t->kinds || (t->kinds & TK_OTHER))
        return t->kinds ? in->object : in->bottom;
    const Type *s = type_without(in->types, t, TK_BOOL | TK_INT | TK_TUPLE | TK_SITED | TK_RANGE | TK_AGG);
    if (t->kinds & TK_BOOL)
        s = type_join(in->types, s, in->boolean);
    if (t->kinds & TK_INT)
        s = type_join(in->types, s, type_is_i64(type_only(in->types, t, TK_INT)) ? type_int(in->types, -1, 1) : in->integer);
    if (t->kinds & TK_TUPLE && depth < 3)
        s = type_join(in->types, s, shape_of_items(in, type_only(in->types, t, TK_TUPLE), depth));
    if (t->kinds & TK_RANGE)
        s = type_join(in->types, s, type_range(in->types, type_int(in->types, -1, 1)));
    return s;
}

static bool is_empty(const Site *s) { return !s->elem->kinds && !s->n_items; }

static bool same_key(Infer *in, const Type *a, const Type *b, int depth);

static bool same_items(Infer *in, const Site *a, const Site *b, int depth) {
    for (int k = 0; k < a->n_items; k++) {
        const Type *other = site_item_type(b, a->items[k].name);
        if (other && !same_key(in, a->items[k].type, other, depth))
            return false;
    }
    return true;
}

/* Two argument types that may share a clone: same shape, and same element shape of containers. */
static bool same_key(Infer *in, const Type *a, const Type *b, int depth) {
    if (a == b)
        return true;
    if ((a->kinds & ~(uint32_t)TK_UNDEF) != (b->kinds & ~(uint32_t)TK_UNDEF))
        return false;
    if (shape_of(in, a, 0) != shape_of(in, b, 0))
        return false;
    if (a->kinds & TK_SITED && depth < 3) {
        Site *sa = site_root(a->site), *sb = site_root(b->site);
        if (sa == sb)
            return true;
        bool open = is_empty(sa) || is_empty(sb); /* so far: joins with any */
        return open || (same_key(in, sa->elem, sb->elem, depth + 1) && same_key(in, sa->key, sb->key, depth + 1) && same_items(in, sa, sb, depth + 1));
    }
    return true;
}

/* ---- Clones ------------------------------------------------------------------------------- */

static int count_insts(const Func *f) { return f->n_insts; }

static Func *new_clone(Infer *in, FuncFacts *facts, const Type **params) {
    Func *origin = facts->origin;
    if (!facts->is_prepared) {
        facts->is_prepared = true;
        narrow_insert(in->program, origin);
    }
    Func *clone = ir_clone_func(origin);
    cfg_order_blocks(clone);
    CloneFacts *cf = ARENA_NEW(in->arena, CloneFacts);
    cf->origin = origin;
    cf->clone = clone;
    cf->result.type = in->bottom;
    cf->turns = LENGTH_NONE;
    map_init(&cf->callers, in->arena);
    clone->info = cf;
    clone->origin = origin;
    clone->is_generic = false;
    int n = origin->params.n;
    clone->param_types = ARENA_ARRAY(in->arena, const Type *, n + 1);
    cf->param_causes = ARENA_ARRAY(in->arena, const Inst *, n + 1);
    for (int k = 0; k < n; k++) {
        clone->param_types[k] = params[k];
        cf->param_causes[k] = in->at;
    }
    if (origin->is_generator || origin->is_coroutine || origin->is_async_gen)
        cf->yields = type_new_site(in->types);
    vec_push(in->arena, &facts->clones, clone);
    in->n_insts += count_insts(clone);
    infer_enqueue(in, clone);
    return clone;
}

static void raise_params(Infer *in, Func *clone, const Type **params) {
    bool raised = false;
    for (int k = 0; k < clone->params.n; k++) {
        const Type *t = type_widen(in->types, clone->param_types[k], params[k]);
        raised |= t != clone->param_types[k];
        if ((t->kinds & ~clone->param_types[k]->kinds) & TK_OTHER)
            clone_facts(clone)->param_causes[k] = in->at;
        clone->param_types[k] = t;
    }
    if (raised)
        infer_enqueue(in, clone);
}

/* What an outside caller may pass: any object; tuples and dicts for * and **. */
const Type *infer_open_param(Infer *in, const Param *p) {
    if (p->kind == PARAM_STAR)
        return type_simple(in->types, TK_TUPLE);
    if (p->kind == PARAM_STARSTAR) { /* one site for all: a new one at each call would be a change at each, for ever */
        if (!in->open_keywords) {
            in->open_keywords = type_new_site(in->types);
            in->open_keywords->escaped = true;
            in->open_keywords->elem = in->open_keywords->key = in->object;
        }
        return type_site(in->types, TK_DICT, in->open_keywords);
    }
    return in->object;
}

/* The dict of a ** parameter as known callers make it: one site for all calls of the function. */
const Type *infer_keywords(Infer *in, FuncFacts *facts) {
    if (!facts->keywords) {
        facts->keywords = type_new_site(in->types);
        site_raise_key(in, facts->keywords, type_simple(in->types, TK_STR));
    }
    return type_site(in->types, TK_DICT, facts->keywords);
}

/* The clone that the runtime enters, with parameters that cover these too. Its callers are known as
 * long as the function is not open: then parameters and result are what they are, though boxed. */
static Func *generic_joined(Infer *in, Func *origin, const Type **params) {
    FuncFacts *facts = func_facts(in, origin);
    if (!facts->generic) {
        facts->generic = new_clone(in, facts, params);
        facts->generic->is_generic = true;
    } else {
        raise_params(in, facts->generic, params);
    }
    return facts->generic;
}

static const Type *result_of(Infer *in, Func *clone);

Func *clone_generic_for(Infer *in, Func *origin, const Type *self) {
    FuncFacts *facts = func_facts(in, origin);
    if (facts->open) {
        const Type **known = facts->generic->param_types;
        const Type *joined = origin->params.n ? type_join(in->types, known[0], self) : self;
        if (origin->params.n && joined != known[0]) {
            known[0] = joined;
            infer_enqueue(in, facts->generic);
        }
        return facts->generic;
    }
    int n = origin->params.n;
    const Type **params = ARENA_ARRAY(in->arena, const Type *, n + 1);
    for (int k = 0; k < n; k++)
        params[k] = k == 0 ? self : infer_open_param(in, &origin->params.items[k]);
    facts->open = true;
    facts->cause = in->at;
    generic_joined(in, origin, params);
    escape_defaults(in, facts);
    if (origin->kind != FUNC_CLASSBODY)
        escape_type(in, result_of(in, facts->generic));
    return facts->generic;
}

Func *clone_generic(Infer *in, Func *origin) {
    FuncFacts *facts = func_facts(in, origin);
    if (facts->open && facts->any_self)
        return facts->generic;
    facts->any_self = true;
    return clone_generic_for(in, origin, origin->params.n ? infer_open_param(in, &origin->params.items[0]) : in->object);
}

static Func *find_clone(Infer *in, FuncFacts *facts, const Type **params) {
    int n = facts->origin->params.n;
    for (int c = 0; c < facts->clones.n; c++) {
        Func *clone = facts->clones.items[c];
        if (clone->is_generic)
            continue;
        bool same = true;
        for (int k = 0; same && k < n; k++)
            same = same_key(in, clone->param_types[k], params[k], 0);
        if (same) {
            raise_params(in, clone, params);
            return clone;
        }
    }
    bool over = in->out_of_budget || facts->clones.n >= in->options.max_clones;
    if (!over)
        return new_clone(in, facts, params);
    for (int k = 0; k < n; k++)
        escape_type(in, params[k]);
    return clone_generic(in, facts->origin);
}

/* ---- Binding ------------------------------------------------------------------------------ */

static const Type *default_type(Infer *in, FuncFacts *facts, int k) { return place_read(in, &facts->defaults[k]); }

static int find_param(const Func *f, const Name *name) {
    for (int k = 0; k < f->params.n; k++)
        if (f->params.items[k].name == name && (f->params.items[k].kind == PARAM_POS || f->params.items[k].kind == PARAM_KWONLY))
            return k;
    return -1;
}

/* Spreads the arguments over the parameters. False: the call cannot succeed. */
static bool bind(Infer *in, FuncFacts *facts, const Type *self, Args args, const Type **params) {
    const Func *f = facts->origin;
    int n = f->params.n, n_kw = args.kwnames ? args.kwnames->n : 0, n_pos = args.n - n_kw, next = 0, star = -1, starstar = -1;
    int places = 0;
    for (int k = 0; k < n; k++) {
        ParamKind kind = f->params.items[k].kind;
        params[k] = NULL;
        places += kind == PARAM_POSONLY || kind == PARAM_POS;
        star = kind == PARAM_STAR ? k : star;
        starstar = kind == PARAM_STARSTAR ? k : starstar;
    }
    VEC(const Type *) rest = {0};
    int total = n_pos + (self ? 1 : 0);
    for (int a = 0; a < total; a++) {
        const Type *t = self && a == 0 ? self : args.items[a - (self ? 1 : 0)];
        if (next < places)
            params[next++] = t;
        else if (star >= 0)
            vec_push(in->arena, &rest, t);
        else
            return false;
    }
    for (int a = 0; a < n_kw; a++) {
        int k = find_param(f, args.kwnames->items[a]);
        if (k >= 0 && !params[k]) {
            params[k] = args.items[n_pos + a];
        } else if (k < 0 && starstar >= 0) {
            site_raise_item(in, infer_keywords(in, facts)->site, args.kwnames->items[a], args.items[n_pos + a]);
        } else {
            return false;
        }
    }
    if (star >= 0)
        params[star] = type_tuple(in->types, rest.n, rest.items ? rest.items : (const Type **)&in->bottom);
    if (starstar >= 0)
        params[starstar] = infer_keywords(in, facts);
    for (int k = 0; k < n; k++) {
        if (params[k])
            continue;
        if (!f->params.items[k].has_default)
            return false;
        params[k] = default_type(in, facts, k);
        in->used_default = true;
    }
    return true;
}

static const Type *result_of(Infer *in, Func *clone) {
    CloneFacts *cf = clone_facts(clone);
    if (!cf->yields)
        return place_read(in, &cf->result);
    if (cf->origin->is_generator && !cf->origin->is_coroutine && !cf->origin->is_async_gen)
        return type_site(in->types, TK_GENERATOR, cf->yields);
    return in->object; /* coroutines: driven by the runtime */
}

static void escape_args(Infer *in, Args args) {
    for (int k = 0; k < args.n; k++)
        escape_type(in, args.items[k]);
}

bool calls_assigned_defaults(Infer *in, FuncFacts *facts) {
    const Type *t = place_read(in, &facts->assigned_defaults);
    return t && t->kinds;
}

const Type *call_function(Infer *in, Func *origin, const Type *self, Args args, TargetKind kind, ClassDef *cls) {
    FuncFacts *facts = func_facts(in, origin);
    const Type **params = ARENA_ARRAY(in->arena, const Type *, origin->params.n + 1);
    in->last = (CallTarget){0};
    in->used_default = false;
    in->bind_failed = !bind(in, facts, self, args, params);
    if ((in->bind_failed || in->used_default) && calls_assigned_defaults(in, facts)) { /* what it lacks may be there */
        clone_generic(in, origin);
        if (self)
            escape_type(in, self);
        escape_args(in, args);
        in->bind_failed = true;
        return in->object;
    }
    if (in->bind_failed) { /* TypeError at run time, by the generic entry */
        clone_generic(in, origin);
        return in->bottom;
    }
    for (int k = 0; k < origin->params.n; k++)
        if (!params[k]->kinds)
            return in->bottom;
    Func *clone = find_clone(in, facts, params);
    bool plain_generator = origin->is_generator && !origin->is_async_gen && !origin->is_coroutine;
    if ((clone_facts(clone)->yields && !plain_generator) || clone->is_generic)
        for (int k = 0; k < origin->params.n; k++)
            escape_type(in, params[k]);
    in->last = (CallTarget){.kind = kind, .clone = clone, .cls = cls};
    return result_of(in, clone);
}

/* ---- Callees ------------------------------------------------------------------------------ */

static Name *the_name(Infer *in, const char *text) { return name_intern(in->program->names, text, -1); }

static void set_target(Infer *in, Inst *i, CallTarget target) {
    if (!i)
        return;
    if (!i->target)
        i->target = ARENA_NEW(in->arena, CallTarget);
    *i->target = target;
}

static void forget_target(Inst *i) {
    if (i)
        i->target = NULL;
}

const Type *call_unknown(Infer *in, Inst *i, const Type *callee, Args args) {
    escape_type(in, callee);
    escape_args(in, args);
    forget_target(i);
    return in->object;
}

/* A class whose making is not understood, or done by the runtime: dynamic, but of known result. */
static const Type *call_class_dynamic(Infer *in, Inst *i, ClassDef *c, Args args, const Type *result) {
    escape_args(in, args);
    escape_type(in, type_class_object(in->types, c));
    forget_target(i);
    return result;
}

/* An instance of c is made: __new__ of object, then __init__. */
static const Type *call_class(Infer *in, Inst *i, ClassDef *c, Args args) {
    ClassFacts *facts = class_facts(in, c);
    if (!facts->is_built)
        return in->bottom;
    if (facts->is_opaque || facts->has_new)
        return call_class_dynamic(in, i, c, args, in->object);
    const Type *self = type_instance(in->types, c);
    const Type *init = class_lookup(in, c, the_name(in, "__init__"), NULL);
    bool plain_list = facts->builtin_base && !strcmp(facts->builtin_base, "list") && facts->site && !init && args.n <= 1 && !(args.kwnames && args.kwnames->n);
    if (plain_list) {
        if (args.n)
            site_raise_elem(in, facts->site, rule_iterate(in, args.items[0], NULL));
        forget_target(i);
        return self;
    }
    if (facts->builtin_base || (init && (!type_is(init, TK_FUNC) || init->n_funcs != 1)))
        return init && !init->kinds ? in->bottom : call_class_dynamic(in, i, c, args, self);
    if (!init) {
        set_target(in, i, (CallTarget){.kind = TARGET_CONSTRUCT, .cls = c});
        if (args.n)
            forget_target(i);
        return self;
    }
    const Type *r = call_function(in, init->funcs[0], self, args, TARGET_CONSTRUCT, c);
    if (r->kinds && !type_is(r, TK_NONE)) /* a TypeError: "__init__() should return None" */
        return call_class_dynamic(in, i, c, args, self);
    set_target(in, i, in->last);
    if (!in->last.clone)
        forget_target(i);
    return r->kinds ? self : in->bottom;
}

/* origin is entered by the runtime with these arguments. */
static const Type *call_through_entry(Infer *in, Func *origin, const Type *self, Args args) {
    FuncFacts *facts = func_facts(in, origin);
    const Type **params = ARENA_ARRAY(in->arena, const Type *, origin->params.n + 1);
    if (!bind(in, facts, self, args, params)) /* TypeError */
        return in->bottom;
    return call_entered(in, origin, params);
}

const Type *call_entered(Infer *in, Func *origin, const Type **params) {
    for (int k = 0; k < origin->params.n; k++)
        if (!params[k]->kinds)
            return in->bottom;
    Func *clone = generic_joined(in, origin, params);
    bool plain_generator = origin->is_generator && !origin->is_async_gen && !origin->is_coroutine;
    if (clone_facts(clone)->yields && !plain_generator)
        for (int k = 0; k < origin->params.n; k++)
            escape_type(in, params[k]);
    return result_of(in, clone);
}

/* The runtime makes an instance of c. NULL: not understood. */
static const Type *make_through_entry(Infer *in, ClassDef *c, Args args) {
    ClassFacts *facts = class_facts(in, c);
    if (!facts->is_built)
        return in->bottom;
    const Type *init = class_lookup(in, c, the_name(in, "__init__"), NULL), *self = type_instance(in->types, c);
    if (facts->is_opaque || facts->has_new || facts->builtin_base || (init && (!type_is(init, TK_FUNC) || init->n_funcs != 1)))
        return NULL;
    return !init || call_through_entry(in, init->funcs[0], self, args)->kinds ? self : in->bottom;
}

const Type *call_each(Infer *in, const Type *callee, Args args) {
    const uint32_t both = TK_FUNC | TK_METHOD;
    callee = refuse_call(in, callee);
    if (!callee->kinds)
        return in->bottom;
    if (!type_is(callee, both | TK_CLASS | TK_NONE | TK_UNDEF) || (callee->kinds & both) == both)
        return NULL;
    if ((callee->kinds & TK_METHOD) && (callee->builtin || !callee->elem))
        return NULL;
    const Type *r = in->bottom;
    for (int k = 0; k < callee->n_funcs; k++)
        r = type_join(in->types, r, call_through_entry(in, callee->funcs[k], callee->kinds & TK_METHOD ? callee->elem : NULL, args));
    for (int k = 0; k < callee->n_class_objects; k++) {
        const Type *made = make_through_entry(in, callee->class_objects[k], args);
        if (!made)
            return NULL;
        r = type_join(in->types, r, made);
    }
    return r;
}

/* f(*args, **kwargs): what comes first is known at least. */
const Type *call_spread(Infer *in, const Type *callee, const Type *args, const Type *keywords) {
    const Type *self = type_is(callee, TK_METHOD) && !callee->builtin ? callee->elem : type_is(callee, TK_FUNC) && type_is(args, TK_TUPLE) && args->n_items >= 1 ? args->items[0] : NULL;
    if (!self)
        return NULL;
    const Type *r = in->bottom;
    for (int k = 0; k < callee->n_funcs; k++) {
        const Func *f = callee->funcs[k];
        if (!f->params.n || (f->params.items[0].kind != PARAM_POS && f->params.items[0].kind != PARAM_POSONLY) || f->is_coroutine || f->is_async_gen)
            return NULL;
        r = type_join(in->types, r, result_of(in, clone_generic_for(in, callee->funcs[k], self)));
    }
    escape_type(in, keywords);
    if (type_is(callee, TK_METHOD))
        escape_type(in, args);
    else
        for (int k = 1; k < args->n_items; k++)
            escape_type(in, args->items[k]);
    return r;
}

/* Callee kinds one by one. Exactly one function or class gives a target. */
const Type *call_type(Infer *in, Inst *i, const Type *callee, Args args) {
    if (!callee->kinds)
        return in->bottom;
    for (int k = 0; k < args.n; k++)
        if (!args.items[k]->kinds)
            return in->bottom;
    const uint32_t ignored = TK_UNDEF | TK_NONE; /* calling these raises */
    uint32_t kinds = callee->kinds & ~ignored;
    if (!kinds)
        return in->bottom;
    if (kinds == TK_CLASS && callee->n_class_objects == 1 && kinds == callee->kinds)
        return call_class(in, i, callee->class_objects[0], args);
    if ((kinds == TK_FUNC || kinds == TK_METHOD) && callee->n_funcs == 1 && kinds == callee->kinds) {
        const Type *self = kinds == TK_METHOD ? callee->elem : NULL;
        const Type *r = call_function(in, callee->funcs[0], self, args, self ? TARGET_METHOD : TARGET_FUNCTION, NULL);
        set_target(in, i, in->last);
        if (!in->last.clone)
            forget_target(i);
        return r;
    }
    const Type *each = call_each(in, callee, args);
    if (each) {
        forget_target(i);
        return each;
    }
    return call_unknown(in, i, callee, args); /* several may be meant, or __call__: dynamic, by the generic clones */
}

/* receiver.name(args) for a receiver that consists of instances of known classes. NULL: not so simple. */
const Type *call_named(Infer *in, Inst *i, const Type *receiver, Name *name, Args args) {
    forget_target(i);
    if (!type_is(receiver, TK_INSTANCE) || receiver->n_classes > MAX_POLY)
        return NULL;
    const Type *methods[MAX_POLY];
    ClassDef *classes[MAX_POLY];
    int n = 0;
    for (int k = 0; k < receiver->n_classes; k++) {
        ClassFacts *facts = class_facts(in, receiver->classes[k]);
        methods[n] = facts->is_opaque ? NULL : class_lookup(in, receiver->classes[k], name, NULL);
        bool simple = methods[n] && !class_field_here(in, facts, name, false) && type_is(methods[n], TK_FUNC) && methods[n]->n_funcs == 1;
        if (!simple && receiver->n_classes > 1 && class_lacks(in, receiver->classes[k], name))
            continue; /* an AttributeError, or not yet known: not among the targets */
        if (!simple)
            return NULL;
        classes[n++] = receiver->classes[k];
    }
    if (n == 0)
        return in->bottom;
    const Type *r = in->bottom;
    CallTarget poly = {.kind = TARGET_POLY, .n = n};
    bool complete = true, failed = false;
    for (int k = 0; k < n; k++) {
        ClassDef *c = classes[k];
        r = type_join(in->types, r, call_function(in, methods[k]->funcs[0], type_instance(in->types, c), args, TARGET_METHOD, c));
        complete &= in->last.clone != NULL;
        failed |= in->bind_failed;
        poly.classes[k] = c;
        poly.clones[k] = in->last.clone;
    }
    if (complete)
        set_target(in, i, n == 1 ? in->last : poly);
    if (!failed || receiver->n_classes == 1)
        return r;
    escape_type(in, receiver); /* some calls raise TypeError: all are dynamic, by the generic clones */
    escape_args(in, args);
    for (int k = 0; k < n; k++)
        clone_generic(in, methods[k]->funcs[0]);
    return in->object;
}

/* Of functions that are reachable from object: those that are not are assigned to by nobody. */
void infer_open_defaults(Infer *in) {
    if (in->defaults_open)
        return;
    in->defaults_open = true;
    for (int k = 0; k < in->program->funcs.n; k++) {
        Func *f = in->program->funcs.items[k];
        if (!f->origin && f->info && func_facts(in, f)->escaped)
            place_raise(in, &func_facts(in, f)->assigned_defaults, in->object);
    }
}
