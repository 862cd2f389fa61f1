/* setfields.c - fields that are set in every instance that anyone can look at: __init__ stores them on every path before
 * it gives its self to anything else (a call, a store, a block's parameter) and before it returns. Reading such a field
 * of such an instance cannot fail and needs no test. Inference has found which __init__ all instances of a class have
 * run (ClassDef.init); an attribute that something deletes is never sure, nor is one of an object whose __dict__ may be taken.
 *
 * What a function does to the self it is given is followed forwards through its blocks, and through direct calls that
 * pass it on (super().__init__(...)): `seen` are the fields stored at every place where others may come to see it,
 * `end` those stored at every return. While others cannot see it, its own reads are sure only behind the store.
 * Needs direct calls; keeps types and control flow. */
#include "compiler/optimise/edit.h"

static const uint64_t ALL = ~(uint64_t)0;

typedef struct Outcome { uint64_t seen, end; } Outcome;

/* A function that is given an object which is not ready: while it is looked at, and what was found. */
typedef struct Visit { const Func *f; int param; Outcome outcome; bool done; } Visit;

typedef struct Fields {
    Program *p;
    VEC(Visit *) visits;
} Fields;

typedef struct Walk {
    Fields *fields;
    const Func *f;
    const Inst *self;
    uint64_t *at_start;     /* by block id */
    Outcome outcome;
    bool marks;             /* the last time: sure reads are marked */
} Walk;

/* 0: too many fields, or none of a fixed layout. */
static uint64_t bit_of(const ClassDef *c, int index) {
    int place = c->first_offset ? (c->first_offset - c->header) / 8 + index : 64;
    return place < 64 ? (uint64_t)1 << place : 0;
}

static bool is_self(const Walk *w, const Inst *v) { return edit_origin((Inst *)v) == w->self; }

static Outcome outcome_of(Fields *fields, const Func *f, int param);

/* ---- one function */

/* Every use that lets others see self. */
static bool shows(const Walk *w, const Inst *i) {
    for (int k = 0; k < i->args.n; k++) {
        bool own = k == 0 && (op_is(i, OP_field_load) || op_is(i, OP_field_store) || op_is(i, OP_class_is) || op_is(i, OP_convert_type) || op_is(i, OP_refine));
        if (is_self(w, i->args.items[k]) && !own && !op_is(i, OP_is) && !op_is(i, OP_check))
            return true;
    }
    for (int e = 0; e < i->n_edges; e++)
        for (int k = 0; k < i->edges[e].args.n; k++)
            if (is_self(w, i->edges[e].args.items[k]))
                return true;
    return false;
}

/* The parameter that self is passed as, if it is once; else -1. */
static int passed_as(const Walk *w, const Inst *call) {
    int found = -1, lead = call->args.n - call->u.func->params.n;
    for (int k = 0; k < call->args.n; k++)
        if (is_self(w, call->args.items[k])) {
            if (found >= 0 || k < lead)
                return -1;
            found = k - lead;
        }
    return found;
}

static void pass_on(Walk *w, const Inst *call, uint64_t *set) {
    int param = passed_as(w, call);
    Outcome o = param >= 0 ? outcome_of(w->fields, call->u.func, param) : (Outcome){0, 0};
    w->outcome.seen &= *set | o.seen;
    *set |= o.end;
}

static void step(Walk *w, Inst *i, uint64_t *set) {
    if (op_is(i, OP_field_store) && is_self(w, i->args.items[0]))
        *set |= bit_of(i->u.field.cls, i->u.field.index);
    else if (op_is(i, OP_field_load) && is_self(w, i->args.items[0]) && w->marks)
        i->u.field.is_set = (*set & bit_of(i->u.field.cls, i->u.field.index)) != 0;
    if (!shows(w, i))
        return;
    if (op_is(i, OP_call_direct))
        pass_on(w, i, set);
    else
        w->outcome.seen &= *set;
}

static bool meet(Walk *w, const Block *b, uint64_t set) {
    uint64_t old = w->at_start[b->id];
    w->at_start[b->id] = old & set;
    return (old & set) != old;
}

static bool walk_block(Walk *w, Block *b) {
    uint64_t set = w->at_start[b->id], before = set;
    bool changed = false;
    for (Inst *i = b->first; i; i = i->next) {
        if (i != b->last)
            before = set;
        step(w, i, &set);
    }
    const Inst *t = b->last;
    if (op_is(t, OP_return))
        w->outcome.end &= set;
    for (int e = 0; e < t->n_edges; e++)
        changed |= meet(w, t->edges[e].to, e > 0 && op_is(t, OP_check) ? before : set);
    return changed;
}

/* From "all are set" down to what holds on every path. */
static Outcome walk(Walk *w) {
    for (int b = 0; b < w->f->blocks.n; b++)
        w->at_start[w->f->blocks.items[b]->id] = b ? ALL : 0;
    for (bool changed = true; changed;) {
        changed = false;
        w->outcome = (Outcome){ALL, ALL};
        for (int b = 0; b < w->f->blocks.n; b++)
            changed |= walk_block(w, w->f->blocks.items[b]);
    }
    w->marks = true;
    for (int b = 0; b < w->f->blocks.n; b++)
        walk_block(w, w->f->blocks.items[b]);
    return w->outcome;
}

static const Inst *param_of(const Func *f, int n) {
    const Inst *p = f->entry->first;
    while (p && op_is(p, OP_param) && p->u.i != n)
        p = p->next;
    return p && op_is(p, OP_param) ? p : NULL;
}

static bool can_be_followed(const Func *f) {
    return f->is_reachable && f->blocks.n && f->blocks.items[0] == f->entry && !f->is_generator && !f->is_coroutine && !f->is_async_gen;
}

/* A function that is being looked at (recursion) may do anything. */
static Outcome outcome_of(Fields *fields, const Func *f, int param) {
    for (int k = 0; k < fields->visits.n; k++)
        if (fields->visits.items[k]->f == f && fields->visits.items[k]->param == param)
            return fields->visits.items[k]->done ? fields->visits.items[k]->outcome : (Outcome){0, 0};
    Visit *v = ARENA_NEW(fields->p->arena, Visit);
    *v = (Visit){.f = f, .param = param};
    vec_push(fields->p->arena, &fields->visits, v);
    Walk w = {.fields = fields, .f = f, .self = param_of(f, param)};
    if (can_be_followed(f) && w.self) {
        w.at_start = ARENA_ARRAY(fields->p->arena, uint64_t, f->n_blocks + 1);
        v->outcome = walk(&w);
    }
    v->done = true;
    return v->outcome;
}

/* ---- classes */

static bool may_be_self(const Type *t, const ClassDef *c) {
    for (int k = 0; t && k < t->n_classes; k++)
        if (t->classes[k] == c)
            return true;
    return !t || (t->kinds & TK_OTHER);
}

static uint64_t set_by_init(Fields *fields, const ClassDef *c) {
    uint64_t set = ALL;
    bool any = false;
    for (int k = 0; k < fields->p->funcs.n; k++) {
        const Func *f = fields->p->funcs.items[k];
        if (!f->is_reachable || f->origin != c->init)
            continue;
        any = true;
        if (!f->params.n || !may_be_self(f->param_types ? f->param_types[0] : NULL, c))
            continue;
        Outcome o = outcome_of(fields, f, 0);
        set &= o.seen & o.end;
    }
    return any ? set : 0;
}

/* A name of an attribute that something deletes; NULL: of all. */
static void take_name_away(Program *p, const Name *name) {
    for (int c = 0; c < p->classes.n; c++)
        for (const ClassDef *at = p->classes.items[c]; at; at = at->base)
            for (int k = 0; k < at->fields.n; k++)
                if (!name || at->fields.items[k] == name)
                    p->classes.items[c]->set_fields &= ~bit_of(at, k);
}

/* A new object is given to its __init__ before anything else sees it. */
static bool is_given_to_init(const Inst *object) {
    for (const Inst *i = object->next; i; i = i->next)
        if (op_is(i, OP_call_direct) && i->u.func->origin == object->u.cls->init)
            return i->u.func->params.n > 0 && i->args.items[i->args.n - i->u.func->params.n] == object;
    return false;
}

static const Name *name_of(const Inst *i) {
    switch (op_info[i->op].payload) {
    case PAYLOAD_NAME: return i->u.name;
    case PAYLOAD_METHOD: return i->u.method.name;
    default: return NULL;
    }
}

/* What i says against fields being sure: cls.__new__(cls) of a class known by name; the collector's lists, in
 * which an object can be found that has not escaped otherwise. */
static void take_away(Program *p, const Inst *i) {
    const Name *name = name_of(i);
    if (op_is(i, OP_delattr))
        take_name_away(p, name);
    else if (op_is(i, OP_new_object) && !is_given_to_init(i))
        i->u.cls->set_fields = 0;
    else if (name && (name_is(name, "get_objects") || name_is(name, "get_referrers")))
        take_name_away(p, NULL);
    else if (name && name_is(name, "__new__"))
        for (int k = 0; k < i->args.n; k++)
            for (int c = 0; i->args.items[k]->type && c < i->args.items[k]->type->n_class_objects; c++)
                i->args.items[k]->type->class_objects[c]->set_fields = 0;
}

static bool is_sure(const Inst *load) {
    const Type *t = load->args.items[0]->type;
    uint64_t bit = bit_of(load->u.field.cls, load->u.field.index);
    if (!type_is(t, TK_INSTANCE) || !bit)
        return false;
    for (int k = 0; k < t->n_classes; k++)
        if (!t->classes[k]->direct_fields || !(t->classes[k]->set_fields & bit))
            return false;
    return true;
}

/* Objects that are not ready yet were looked at by themselves. */
static bool is_raw(const Fields *fields, const Func *f, const Inst *object) {
    const Inst *v = edit_origin((Inst *)object);
    for (int k = 0; k < fields->visits.n; k++)
        if (fields->visits.items[k]->f == f && op_is(v, OP_param) && v->block == f->entry && v->u.i == fields->visits.items[k]->param)
            return true;
    return false;
}

static void mark_reads(const Fields *fields, Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            if (!op_is(i, OP_field_load))
                continue;
            if (!is_raw(fields, f, i->args.items[0]))
                i->u.field.is_set = is_sure(i);
            if (!i->u.field.is_set)
                continue;
            ir_drop_check(i);
            i->cannot_raise = true;
        }
}

void note_set_fields(Program *p) {
    Fields fields = {.p = p};
    for (int k = 0; k < p->classes.n; k++) {
        ClassDef *c = p->classes.items[k];
        c->set_fields = c->init && c->direct_fields ? set_by_init(&fields, c) : 0;
    }
    for (int k = 0; k < p->funcs.n; k++)
        for (int b = 0; p->funcs.items[k]->is_reachable && b < p->funcs.items[k]->blocks.n; b++)
            for (const Inst *i = p->funcs.items[k]->blocks.items[b]->first; i; i = i->next)
                take_away(p, i);
    for (int k = 0; k < p->funcs.n; k++)
        if (p->funcs.items[k]->is_reachable)
            mark_reads(&fields, p->funcs.items[k]);
}
