/* overwritten.c - functions and classes that a module defines and then imports from C under the same name, as heapq and
 * operator do, are left out: nothing can have seen them.
 *
 *   def heappush(heap, item): ...        make_function, store_global: both go
 *   try: from _heapq import *            brings heappush
 *
 * Between the two there may stand only what neither runs unknown code nor raises: definitions, plain classes, imports of
 * modules in C that bring what is asked for (rows of the tables, and cname.def). None of it is so in a program that may change what
 * sys.modules has for those modules, or delete such a name. */
#include "compiler/ir/prim.h"
#include "compiler/irbuild/build.h"

#include <string.h>

enum { MAX_STEPS = 4000 };

typedef struct Search {
    Program *p;
    Map in_c;    /* Name -> Module: those written in C */
    Map deleted; /* names of attributes that are deleted somewhere */
} Search;

/* ---- what may change at run time */

static bool is_text(const IrConst *k, const char *text) { return k->kind == K_STR && (size_t)k->length == strlen(text) && !memcmp(k->text, text, (size_t)k->length); }

/* The library puts modules of its own there (typing.io), or None in the place of any. */
static bool is_other_module(const Search *s, const Func *f, const Inst *set) {
    const Inst *key = set->args.items[1], *value = op_is(set, OP_setitem) ? set->args.items[2] : key;
    if (f->module->is_stdlib && !op_is(value, OP_const))
        return op_is(set, OP_setitem);
    return op_is(key, OP_const) && key->u.k->kind == K_STR && !map_has(&s->in_c, name_intern(s->p->names, key->u.k->text, key->u.k->length));
}

static bool only_reads(const Name *method) {
    static const char *const readers[] = {"get", "copy", "keys", "values", "items"};
    for (size_t k = 0; k < sizeof readers / sizeof *readers; k++)
        if (name_is(method, readers[k]))
            return true;
    return false;
}

/* Does the use of sys.modules as operand k leave the modules in C as they are? */
static bool is_harmless_use(const Inst *i, int k, const void *search) {
    switch (i->op) {
    case OP_getitem: case OP_contains: return true;
    case OP_setitem: case OP_delitem: return k == 0 && is_other_module(search, i->block->func, i);
    case OP_lookup_method: return only_reads(i->u.name);
    case OP_call_method: return k == 0 && only_reads(i->u.method.name);
    default: return false;
    }
}

/* Is it what may be sys.modules, under its own name? */
static bool is_modules(const Inst *i) {
    if (op_is(i, OP_load_global)) /* from sys import * */
        return name_is(i->u.global->name, "modules");
    return (op_is(i, OP_getattr) || op_is(i, OP_import_from)) && name_is(i->u.name, "modules");
}

/* Notes what is deleted; false: sys.modules may be anything. */
static bool note_function(Search *s, const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            if (op_is(i, OP_delattr))
                map_set(&s->deleted, i->u.name, i->u.name);
            else if (op_is(i, OP_const) && is_text(i->u.k, "modules"))
                return false;
            else if (op_is(i, OP_load_global) && name_is(i->u.global->name, "delattr") && !f->module->is_stdlib) /* the library's are for classes and instances */
                return false;
            else if (is_modules(i) && !ir_uses_are(f, i, is_harmless_use, s))
                return false;
        }
    return true;
}

/* ---- what stands between */

static const Module *module_in_c(const Search *s, const Inst *import) { return op_is(import, OP_import) || op_is(import, OP_import_top) ? map_get(&s->in_c, import->u.name) : NULL; }

static bool brings(const Search *s, const Module *c, const Name *n) {
    static const char *const rows[][2] = {
#define CNAME(module, name) {#module, #name},
#include "runtime/tables/cname.def"
#define MODFN(module, name) {#module, #name}
#define METHOD(type, name) {"", ""}
#define GETTER METHOD
#define CLASSM METHOD
#define PRIM(id, how, ...) how,
#include "runtime/tables/module/_bisect.def"
#include "runtime/tables/module/_collections.def"
#include "runtime/tables/module/_functools.def"
#include "runtime/tables/module/_heapq.def"
#include "runtime/tables/module/_operator.def"
#include "runtime/tables/module/_warnings.def"
    };
    if (map_has(&s->deleted, n))
        return false;
    if (name_is(c->name, "builtins") && prim_find_function(NULL, n->text))
        return true;
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++)
        if (name_is(n, rows[k][1]) && name_is(c->name, rows[k][0]))
            return true;
    return false;
}

/* A class of the builtins: reading it does not raise. */
static bool is_builtin_class(const Global *g) {
    static const char *const names[] = {"object",
#define EXCEPTION(name, base, layout) #name,
#include "runtime/tables/exception.def"
#undef EXCEPTION
    };
    for (size_t k = 0; g->n_stores == 0 && k < sizeof names / sizeof *names; k++)
        if (name_is(g->name, names[k]))
            return true;
    return false;
}

static bool has_constant_keys(const Inst *dict) {
    for (int k = 0; k < dict->args.n; k += 2)
        if (!op_is(dict->args.items[k], OP_const))
            return false;
    return true;
}

/* A class body that holds functions and constants. */
static bool is_plain_body(const Func *f) {
    if (f->blocks.n != 1)
        return false;
    for (const Inst *i = f->entry->first; i; i = i->next)
        switch (i->op) {
        case OP_param: case OP_undef: case OP_const: case OP_build_tuple: case OP_make_function: case OP_store_name: case OP_new_cell: case OP_return: break;
        case OP_load_name: if (!name_is(i->u.global->name, "__name__") && !is_builtin_class(i->u.global)) return false; break;
        case OP_build_dict: if (!has_constant_keys(i)) return false; break;
        default: return false;
        }
    return true;
}

/* Without bases, or with object as its only one; nothing that a class hears of when it is made. */
static bool is_plain_class(const Inst *i) {
    const Inst *body = i->args.items[0], *bases = i->args.items[1];
    if (!op_is(body, OP_make_function) || !op_is(bases, OP_build_tuple) || !op_is(i->args.items[2], OP_undef) || bases->args.n > 1)
        return false;
    if (bases->args.n && !(op_is(bases->args.items[0], OP_load_global) && name_is(bases->args.items[0]->u.global->name, "object")))
        return false;
    return is_plain_body(body->u.func);
}

/* What the variable was set to in the same block, or NULL. */
static const Inst *value_before(const Inst *load) {
    for (const Inst *i = load->prev; op_is(load, OP_load_global) && i; i = i->prev)
        if (op_is(i, OP_store_global) && i->u.global == load->u.global)
            return i->args.items[0];
    return NULL;
}

static bool is_known_attribute(const Search *s, const Inst *get) {
    const Inst *from = value_before(get->args.items[0]);
    const Module *c = from ? module_in_c(s, from) : NULL;
    return c && brings(s, c, get->u.name);
}

/* Neither raises nor runs anything that could see g. */
static bool is_quiet(const Search *s, const Inst *i, const Global *g) {
    switch (i->op) {
    case OP_param: case OP_undef: case OP_const: case OP_build_tuple: case OP_make_function: case OP_store_global: case OP_jump: case OP_check: return true;
    case OP_build_dict: return has_constant_keys(i);
    case OP_build_class: return is_plain_class(i);
    case OP_load_global: return is_builtin_class(i->u.global) || (i->u.global != g && value_before(i));
    case OP_getattr: return is_known_attribute(s, i);
    case OP_import: case OP_import_top: return module_in_c(s, i) != NULL;
    case OP_import_from: return module_in_c(s, i->args.items[0]) && brings(s, module_in_c(s, i->args.items[0]), i->u.name);
    case OP_import_star: return module_in_c(s, i->args.items[0]) != NULL;
    default: return false;
    }
}

static bool overwrites(const Search *s, const Inst *i, const Global *g) {
    if (op_is(i, OP_import_star))
        return g->name->text[0] != '_' && brings(s, module_in_c(s, i->args.items[0]), g->name);
    return op_is(i, OP_store_global) && i->u.global == g && op_is(i->args.items[0], OP_import_from);
}

/* Is what the instruction stores never seen? */
static bool is_overwritten(const Search *s, const Inst *store) {
    const Inst *i = store;
    for (int n = 0; n < MAX_STEPS; n++) {
        i = op_is(i, OP_jump) || op_is(i, OP_check) ? i->edges[0].to->first : i->next;
        if (!i || !is_quiet(s, i, store->u.global))
            return false;
        if (overwrites(s, i, store->u.global))
            return true;
    }
    return false;
}

/* ---- taking it out */

static void remove_unused(Func *f, Inst *v) {
    bool goes = op_is(v, OP_make_function) || op_is(v, OP_build_class) || op_is(v, OP_build_tuple) ||
                (op_is(v, OP_load_global) && is_builtin_class(v->u.global));
    if (!goes || ir_count_uses(f, v) || (v->next && op_is(v->next, OP_check)))
        return;
    VEC(Inst *) args = {0};
    for (int k = 0; k < v->args.n; k++)
        vec_push(f->program->arena, &args, v->args.items[k]);
    ir_remove(v);
    for (int k = 0; k < args.n; k++)
        remove_unused(f, args.items[k]);
}

static bool is_definition(const Inst *v) {
    return op_is(v, OP_make_function) || (op_is(v, OP_build_class) && is_plain_class(v));
}

static void drop_in(const Search *s, Func *body) {
    for (int b = 0; b < body->blocks.n; b++)
        for (Inst *i = body->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (!op_is(i, OP_store_global) || !is_definition(i->args.items[0]) || prim_find_function(NULL, i->u.global->name->text) || !is_overwritten(s, i))
                continue;
            Inst *value = i->args.items[0];
            i->u.global->n_stores--;
            ir_remove(i);
            remove_unused(body, value);
        }
}

void build_drop_overwritten(Program *p) {
    Search s = {.p = p};
    map_init(&s.in_c, p->arena);
    map_init(&s.deleted, p->arena);
    for (int m = 0; m < p->modules.n; m++)
        if (p->modules.items[m]->is_c)
            map_set(&s.in_c, p->modules.items[m]->name, p->modules.items[m]);
    for (int k = 0; k < p->funcs.n; k++)
        if (!note_function(&s, p->funcs.items[k]))
            return;
    for (int m = 0; m < p->modules.n; m++)
        if (p->modules.items[m]->body && p->modules.items[m]->is_stdlib)
            drop_in(&s, p->modules.items[m]->body);
}
