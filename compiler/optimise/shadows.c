/* shadows.c - a variable that holds a number of either kind where paths meet, such as `total = 0` to which
 * a loop adds floats, is boxed. If what comes in along each way is a float boxed just then, or a constant,
 * the parameter gets a shadow of type double, for the operations that take either kind as a double.
 * The parameter itself is then 0 wherever a double came in, and who wants the boxed one boxes the shadow:
 * not at every turn of a loop. Needs lowered IR; keeps types and blocks. */
#include "compiler/optimise/lowered.h"

#include <string.h>

/* Rows on a double and a number, and what they are on two doubles. */
static const struct { const char *id, *plain; int at; } mixed[] = {
    {"f64_add_num", "f64_add", 1}, {"num_add_f64", "f64_add", 0}, {"f64_sub_num", "f64_sub", 1}, {"num_sub_f64", "f64_sub", 0},
    {"f64_mul_num", "f64_mul", 1}, {"num_mul_f64", "f64_mul", 0}, {"f64_truediv_num", "f64_truediv", 1}, {"num_truediv_f64", "f64_truediv", 0},
};
enum { N_MIXED = sizeof mixed / sizeof *mixed };

static bool is_exact_const(const Inst *v) {
    const int64_t exact = (int64_t)1 << 53;
    if (!op_is(v, OP_const))
        return false;
    return v->u.k->kind == K_FLOAT || (v->u.k->kind == K_INT && v->u.k->i >= -exact && v->u.k->i <= exact);
}

static bool is_boxed_double(const Inst *v) { return op_is(v, OP_convert) && v->repr == REPR_VALUE && v->args.items[0]->repr == REPR_F64; }

/* Inst.info of a parameter: itself while it may have a shadow, then the shadow. */
static bool is_candidate(const Inst *v) { return op_is(v, OP_param) && v->info; }

static Inst *param_at(const Edge *e, int k, bool has_item) {
    Inst *p = e->to->first;
    for (int n = k + has_item; n > 0; n--)
        p = p->next;
    return p;
}

static void find_candidates(Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            i->info = op_is(i, OP_param) && i->block != f->entry && i->repr == REPR_VALUE && type_is(i->type, TK_INT | TK_FLOAT) ? i : NULL;
    for (bool changed = true; changed;) {
        changed = false;
        for (int b = 0; b < f->blocks.n; b++) {
            Inst *t = f->blocks.items[b]->last;
            for (int e = 0; e < t->n_edges; e++) {
                bool has_item = op_is(t, OP_next) && e == 0;
                if (has_item)
                    t->edges[e].to->first->info = NULL;
                for (int k = 0; k < t->edges[e].args.n; k++) {
                    Inst *p = param_at(&t->edges[e], k, has_item), *v = t->edges[e].args.items[k];
                    if (!p->info || is_exact_const(v) || is_boxed_double(v) || is_candidate(v))
                        continue;
                    p->info = NULL;
                    changed = true;
                }
            }
        }
    }
}

/* The operation of i as one on doubles, if it takes a candidate as a number; NULL: it does not. */
static const char *plain_form(const Inst *i, int *at) {
    if (op_is(i, OP_convert) && i->repr == REPR_F64 && is_candidate(i->args.items[0])) {
        *at = 0;
        return "";
    }
    for (int k = 0; k < N_MIXED; k++)
        if (is_row(i, mixed[k].id) && is_candidate(i->args.items[mixed[k].at])) {
            *at = mixed[k].at;
            return mixed[k].plain;
        }
    return NULL;
}

/* Marks (n_uses) the candidates that an operation wants as doubles, and those that flow into these. */
static bool find_wanted(Func *f) {
    bool any = false;
    int at;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            i->n_uses = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (plain_form(i, &at)) {
                i->args.items[at]->n_uses = 1;
                any = true;
            }
    for (bool changed = any; changed;) {
        changed = false;
        for (int b = 0; b < f->blocks.n; b++) {
            Inst *t = f->blocks.items[b]->last;
            for (int e = 0; e < t->n_edges; e++)
                for (int k = 0; k < t->edges[e].args.n; k++) {
                    Inst *v = t->edges[e].args.items[k];
                    if (!is_candidate(v) || v->n_uses || !param_at(&t->edges[e], k, op_is(t, OP_next) && e == 0)->n_uses)
                        continue;
                    v->n_uses = 1;
                    changed = true;
                }
        }
    }
    return any;
}

static void add_params(Func *f) {
    for (int b = 0; b < f->blocks.n; b++) {
        VEC(Inst *) wanted = {0};
        for (Inst *p = f->blocks.items[b]->first; p && op_is(p, OP_param); p = p->next)
            if (is_candidate(p) && p->n_uses)
                vec_push(f->program->arena, &wanted, p);
        for (int k = 0; k < wanted.n; k++) {
            Inst *shadow = ir_param_new(f->blocks.items[b]);
            shadow->repr = REPR_F64;
            shadow->type = type_simple(f->program->types, TK_FLOAT);
            wanted.items[k]->info = shadow;
        }
    }
}

/* A check stands right behind what it checks. */
static Inst *place_before(Inst *t) { return op_is(t, OP_check) ? t->prev : t; }

static Inst *shadow_of(Inst *v, Inst *t) {
    Inst *at = place_before(t);
    if (is_boxed_double(v))
        return v->args.items[0];
    if (!op_is(v, OP_const))
        return v->info;
    Inst *c = ir_insert_before(at, OP_const, v->pos, 0, NULL);
    c->u.k = v->u.k->kind == K_FLOAT ? v->u.k : ir_const_float(v->block->func->program, (double)v->u.k->i);
    c->repr = REPR_F64;
    c->type = type_simple(v->block->func->program->types, TK_FLOAT);
    return c;
}

static void pass_shadows(Func *f) {
    for (int b = 0; b < f->blocks.n; b++) {
        Inst *t = f->blocks.items[b]->last;
        for (int e = 0; e < t->n_edges; e++)
            for (int k = 0, n = t->edges[e].args.n; k < n; k++) {
                const Inst *p = param_at(&t->edges[e], k, op_is(t, OP_next) && e == 0);
                if (!is_candidate(p) || !p->n_uses)
                    continue;
                Inst *v = t->edges[e].args.items[k];
                ir_edge_arg(f, &t->edges[e], shadow_of(v, t));
                if (is_boxed_double(v))
                    t->edges[e].args.items[k] = ir_insert_before(place_before(t), OP_undef, t->pos, 0, NULL);
            }
    }
}

static void use_shadows(Func *f) {
    int at;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            const char *plain = plain_form(i, &at);
            if (!plain)
                continue;
            i->args.items[at] = i->args.items[at]->info;
            if (!*plain) {
                i->op = OP_convert_type;
                continue;
            }
            i->u.prim = prim_find_id(plain);
            i->cannot_raise = i->cannot_raise || !i->u.prim->raises;
        }
}

static Inst *boxed(Inst *at, Inst *p) {
    Inst *both[2] = {p, p->info};
    return lowered_prim(at, "number_boxed", 2, both, p->type);
}

static bool is_shadowed(const Inst *v) { return is_candidate(v) && v->n_uses && v->info != v; }

/* Whoever wants a shadowed parameter as it was. */
static void box_for_others(Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (is_shadowed(i->args.items[k]) && !is_row(i, "number_boxed"))
                    i->args.items[k] = boxed(place_before(i), i->args.items[k]);
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (is_shadowed(i->edges[e].args.items[k]) && !is_shadowed(param_at(&i->edges[e], k, op_is(i, OP_next) && e == 0)))
                        i->edges[e].args.items[k] = boxed(place_before(i), i->edges[e].args.items[k]);
        }
}

bool shadow_numbers(Func *f, const Effects *fx) {
    (void)fx;
    if (is_resumable(f) || !prim_find_id(mixed[0].id))
        return false;
    find_candidates(f);
    if (!find_wanted(f))
        return false;
    add_params(f);
    pass_shadows(f);
    use_shadows(f);
    box_for_others(f);
    return true;
}
