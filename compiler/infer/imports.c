/* imports.c - import, from ... import and from ... import *, and what is known of a module's names: those that a star from a
 * module written in C may have brought, and modules whose variables anyone may store (open ones). */
#include "compiler/infer/internal.h"

#include <string.h>

typedef struct ModuleFacts {
    bool open;         /* names may be stored from anywhere */
    const Module *star; /* a module written in C, all of whose names were imported */
    bool star_seen;    /* a star import of its body was reached */
    Place names;       /* read by the bodies that copy all names into the module, or out of it: a new name makes them do so again */
} ModuleFacts;

static ModuleFacts *module_facts(Infer *in, const Module *m) {
    if (!in->module_facts.arena)
        map_init(&in->module_facts, in->arena);
    ModuleFacts *f = map_get(&in->module_facts, m);
    if (!f) {
        f = ARENA_NEW(in->arena, ModuleFacts);
        map_set(&in->module_facts, m, f);
    }
    return f;
}

bool infer_module_is_open(Infer *in, const Module *m) { return module_facts(in, m)->open; }

void infer_open_module(Infer *in, Module *m) {
    ModuleFacts *f = module_facts(in, m);
    if (f->open)
        return;
    f->open = true;
    for (int g = 0; g < m->globals.n; g++) {
        Place *p = global_place(in, m->globals.items[g]);
        place_reveal(in, p);
        escape_type(in, p->type);
        place_raise(in, p, in->object);
    }
}

Global *infer_global(Infer *in, Module *m, Name *name) {
    Global *g = map_get(&m->global_map, name);
    if (g)
        return g;
    infer_enqueue_readers(in, &module_facts(in, m)->names.readers);
    return ir_global(m, name);
}

/* The type of a name of a module written in C: a function of the tables, or anything. */
static const Type *c_module_name(Infer *in, const Module *m, const Name *name) {
    const char *full = arena_printf(in->arena, "%s.%s", m->name->text, name->text);
    bool known = !strcmp(full, "array.array") || prim_find_function(m->name->text, name->text);
    return known && !module_c_name_changes(in, m, name) ? type_builtin(in->types, full) : in->object;
}

static bool may_have(const Module *c, const Name *name) { return !c->c_names || map_has(c->c_names, name); }

/* What a star import from a C module may have brought for a name that is not stored otherwise. */
const Type *infer_star_name(Infer *in, const Global *g) {
    const Module *star = module_facts(in, g->module)->star;
    return star && may_have(star, g->name) ? c_module_name(in, star, g->name) : in->bottom;
}

/* from m import *, m written in C. One such module per importer is told apart; more, and names are anything. */
static void import_star_of_c(Infer *in, Module *into, const Module *m) {
    ModuleFacts *f = module_facts(in, into);
    if (f->star && f->star != m) {
        infer_open_module(in, into);
        return;
    }
    f->star = m;
    for (int g = 0; g < into->globals.n; g++) {
        Global *to = into->globals.items[g];
        if (may_have(m, to->name))
            place_raise(in, global_place(in, to), c_module_name(in, m, to->name));
    }
}

/* ---- the operations ------------------------------------------------------------------------------ */

/* A module that the compiler did not find. The import raises, unless someone puts one into sys.modules: the
 * program, or a package of the library its own parts. */
static const Type *import_missing(Infer *in, const Name *wanted) {
    return strchr(wanted->text, '.') ? in->object : place_read(in, &in->foreign_modules);
}

const Type *rule_import(Infer *in, Inst *i, bool top) {
    const char *dot = top ? strchr(i->u.name->text, '.') : NULL;
    Name *wanted = dot ? name_intern(in->program->names, i->u.name->text, (int)(dot - i->u.name->text)) : i->u.name;
    for (int m = 0; m < in->program->modules.n; m++)
        if (in->program->modules.items[m]->name == wanted)
            return type_module(in->types, in->program->modules.items[m]);
    return import_missing(in, wanted);
}

const Type *rule_import_from(Infer *in, Inst *i) {
    const Type *m = arg_type(i, 0);
    if (!m->kinds)
        return m;
    if (!type_is(m, TK_MODULE)) {
        escape_dynamic_name(in, i->u.name);
        return in->object;
    }
    Name *sub = infer_name(in, arena_printf(in->arena, "%s.%s", m->module->name->text, i->u.name->text));
    for (int k = 0; k < in->program->modules.n; k++)
        if (in->program->modules.items[k]->name == sub)
            return type_module(in->types, in->program->modules.items[k]);
    return attr_load(in, i, m, i->u.name);
}

/* from m import *, where m makes names at run time: they may be any that the importer does not store itself.
 * (Should one of those come, the runtime stops the program: RtGlobal.typed.) */
static void import_star_of_open(Infer *in, Module *into, const Module *m) {
    for (int g = 0; g < into->globals.n; g++) {
        Global *to = into->globals.items[g];
        if (to->n_stores == 0 && !map_get(&m->global_map, to->name))
            place_raise(in, global_place(in, to), in->object);
    }
}

/* Who asked for a name of the module while it was not known what the star would bring asks again. */
static void note_star(Infer *in, Module *into) {
    ModuleFacts *f = module_facts(in, into);
    if (f->star_seen)
        return;
    f->star_seen = true;
    for (int g = 0; g < into->globals.n; g++)
        infer_enqueue_readers(in, &global_place(in, into->globals.items[g])->readers);
}

static bool imports_star(const Module *m) {
    for (int b = 0; m->body && b < m->body->blocks.n; b++)
        for (const Inst *i = m->body->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_import_star))
                return true;
    return false;
}

bool infer_waits_for_star(Infer *in, const Module *m) { return !module_facts(in, m)->star_seen && imports_star(m); }

/* A name that a star brings into m, and a star of the importer further, may not be mentioned in m at all. (Names of the
 * importer are finite, so is what is added.) */
static void hand_names_on(Infer *in, const Module *into, Module *m) {
    place_read(in, &module_facts(in, into)->names);
    place_read(in, &module_facts(in, m)->names);
    for (int g = 0; g < into->globals.n && imports_star(m); g++)
        infer_global(in, m, into->globals.items[g]->name);
}

const Type *rule_import_star(Infer *in, Inst *i) {
    const Type *m = arg_type(i, 0);
    Module *into = in->current->module;
    if (!m->kinds)
        return in->bottom;
    note_star(in, into);
    if (!type_is(m, TK_MODULE)) {
        infer_open_module(in, into);
        return in->bottom;
    }
    if (m->module->is_c) {
        import_star_of_c(in, into, m->module);
        return in->bottom;
    }
    hand_names_on(in, into, m->module);
    for (int g = 0; g < m->module->globals.n; g++) {
        Global *from = m->module->globals.items[g];
        const Type *t = place_read(in, global_place(in, from));
        Global *to = map_get(&into->global_map, from->name);
        if (!to || !t->kinds || into == m->module)
            continue;
        place_raise(in, global_place(in, to), t);
    }
    if (module_facts(in, m->module)->open)
        import_star_of_open(in, into, m->module);
    return in->bottom;
}
