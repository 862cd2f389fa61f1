/* defined.c - module variables that are certainly there where they are read: the module's body stores them before
 * it makes the function (or the class around it) that reads, and nothing ever deletes them. Those of the main module that
 * nothing else stores, and this once, are constants from then on. */
#include "compiler/infer/internal.h"

typedef struct Stores { VEC(const Inst *) all; } Stores; /* of one variable, in the body of its module */

static bool runs_before(const Inst *a, const Inst *b) {
    if (a->block != b->block)
        return cfg_dominates(a->block, b->block);
    for (const Inst *i = a->next; i; i = i->next)
        if (i == b)
            return true;
    return false;
}

/* The instruction of the module's body that makes the function origin belongs to; NULL: not exactly one. */
static const Inst *made_by(const Func *body, const Func *body_origin, const Func *origin) {
    const Inst *made = NULL;
    while (origin->parent && origin->parent != body_origin)
        origin = origin->parent;
    for (int b = 0; b < body->blocks.n; b++)
        for (const Inst *i = body->blocks.items[b]->first; i; i = i->next) {
            bool makes = (op_is(i, OP_make_function) && i->u.func == origin) || (op_is(i, OP_build_class) && i->u.cls->body == origin);
            if (makes && made)
                return NULL;
            made = makes ? i : made;
        }
    return made;
}

static void note_deletions(Infer *in, Map *deleted) {
    Program *p = in->program;
    for (int k = 0; k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        for (int b = 0; f->is_reachable && b < f->blocks.n; b++)
            for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
                if (op_is(i, OP_del_global))
                    map_set(deleted, i->u.global, i->u.global);
    }
}

static void collect_stores(Infer *in, const Func *body, Map *stores) {
    for (int b = 0; b < body->blocks.n; b++)
        for (const Inst *i = body->blocks.items[b]->first; i; i = i->next) {
            if (!op_is(i, OP_store_global) || i->u.global->module != body->module)
                continue;
            Stores *s = map_get(stores, i->u.global);
            if (!s) {
                s = ARENA_NEW(in->arena, Stores);
                map_set(stores, i->u.global, s);
            }
            vec_push(in->arena, &s->all, i);
        }
}

/* Names that are stored into what may be a module, by an attribute. */
static void note_attribute_stores(Infer *in, Map *names) {
    const Program *p = in->program;
    for (int k = 0; k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        for (int b = 0; f->is_reachable && b < f->blocks.n; b++)
            for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
                if (op_is(i, OP_setattr) && type_may_be(arg_type(i, 0), TK_MODULE))
                    map_set(names, i->u.name, i->u.name);
    }
}

static bool imports_star(const Func *body) {
    for (int b = 0; b < body->blocks.n; b++)
        for (const Inst *i = body->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_import_star))
                return true;
    return false;
}

/* Of the main module, whose body runs once. A value stored dynamically has made the type object. */
static void mark_constants(Infer *in, Module *main, Func *body, const Map *stores, const Map *deleted) {
    Map names;
    map_init(&names, in->arena);
    note_attribute_stores(in, &names);
    cfg_find_loops(body);
    for (int k = 0; k < main->globals.n && !imports_star(body); k++) {
        Global *g = main->globals.items[k];
        const Stores *s = map_get(stores, g);
        const Place *p = g->info;
        bool once = s && s->all.n == 1 && g->n_stores == 1 && s->all.items[0]->block->loop_depth == 0;
        g->is_constant = once && p && !(p->type->kinds & TK_OTHER) && !map_has(deleted, g) && !map_has(&names, g->name);
    }
}

static void mark_loads(Func *f, const Inst *from, Map *stores, Map *deleted) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            const Stores *s = op_is(i, OP_load_global) && !map_has(deleted, i->u.global) ? map_get(stores, i->u.global) : NULL;
            bool there = false;
            for (int k = 0; s && k < s->all.n && !there; k++)
                there = runs_before(s->all.items[k], from ? from : i);
            if (!there)
                continue;
            i->cannot_raise = true;
            ir_drop_check(i);
        }
}

void defined_mark(Infer *in) {
    Program *p = in->program;
    Map deleted;
    map_init(&deleted, in->arena);
    note_deletions(in, &deleted);
    for (int m = 0; m < p->modules.n; m++) {
        Module *module = p->modules.items[m];
        Func *body = module->body ? func_facts(in, module->body)->generic : NULL;
        if (!body || infer_module_is_open(in, module))
            continue;
        for (int g = 0; g < module->globals.n; g++)
            if (in->deleted.arena && map_has(&in->deleted, module->globals.items[g]->name))
                map_set(&deleted, module->globals.items[g], module->globals.items[g]);
        Map stores;
        map_init(&stores, in->arena);
        cfg_compute_preds(body);
        cfg_compute_dominators(body);
        collect_stores(in, body, &stores);
        if (m == 0)
            mark_constants(in, module, body, &stores, &deleted);
        mark_loads(body, NULL, &stores, &deleted);
        for (int k = 0; k < p->funcs.n; k++) {
            Func *f = p->funcs.items[k];
            const Inst *made = f->origin && f->is_reachable && f->module == module && f != body ? made_by(body, module->body, f->origin) : NULL;
            if (made)
                mark_loads(f, made, &stores, &deleted);
        }
    }
}
