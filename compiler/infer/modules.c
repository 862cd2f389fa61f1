/* modules.c - names of modules that change from outside: stores into modules written in C, and modules that
 * are reached by name (sys.modules, __import__), whose globals are then used wherever the name of an attribute is. */
#include "compiler/infer/internal.h"

/* What the program stores under a name of a module written in C; its type only rises from bottom to object. */
static Place *c_name_place(Infer *in, const Module *m, const Name *name) {
    if (!in->c_names.arena)
        map_init(&in->c_names, in->arena);
    Name *full = infer_name(in, arena_printf(in->arena, "%s.%s", m->name->text, name->text));
    Place *p = map_get(&in->c_names, full);
    if (!p) {
        p = ARENA_NEW(in->arena, Place);
        p->type = in->bottom;
        map_set(&in->c_names, full, p);
        bool stored_before = in->modules_reached && (in->any_store || in->any_module_dict || map_has(&in->dyn_store_map, name));
        for (int k = 0; k < in->escaped_modules.n && !stored_before; k++)
            stored_before = in->escaped_modules.items[k] == m && (in->any_store || in->any_module_dict || map_has(&in->dyn_store_map, name));
        if (stored_before)
            p->type = in->object;
    }
    return p;
}

bool module_c_name_changes(Infer *in, const Module *m, const Name *name) { return place_read(in, c_name_place(in, m, name))->kinds != 0; }

void module_store_c_name(Infer *in, const Module *m, const Name *name) { place_raise(in, c_name_place(in, m, name), in->object); }

bool module_builtin_changes(Infer *in, const Name *name) {
    if (!in->builtins)
        for (int m = 0; m < in->program->modules.n; m++)
            if (name_is(in->program->modules.items[m]->name, "builtins"))
                in->builtins = in->program->modules.items[m];
    return in->builtins && module_c_name_changes(in, in->builtins, name);
}

void module_store_any(Infer *in, Module *m) {
    if (!m->is_c) {
        infer_open_module(in, m);
        return;
    }
    if (!in->c_names.arena)
        return;
    size_t n = (size_t)m->name->length;
    for (int k = 0; k < in->c_names.n; k++) {
        const Name *full = in->c_names.entries[k].key;
        if (!strncmp(full->text, m->name->text, n) && full->text[n] == '.')
            place_raise(in, map_get(&in->c_names, full), in->object);
    }
}

void module_store_dynamic(Infer *in, Module *m, const Name *name) {
    Global *g = m->is_c ? NULL : map_get(&m->global_map, name);
    if (m->is_c)
        module_store_c_name(in, m, name);
    else if (g)
        place_raise(in, global_place(in, g), in->object);
}

/* ---- modules that are reached by name */

static void use_global(Infer *in, const Global *g) {
    if (!g || !g->info)
        return;
    place_reveal(in, g->info);
    escape_type(in, ((const Place *)g->info)->type);
}

void modules_use_name(Infer *in, const Name *name) {
    if (in->modules_reached)
        for (int m = 0; m < in->program->modules.n; m++)
            use_global(in, map_get(&in->program->modules.items[m]->global_map, name));
}

void modules_use_all_names(Infer *in) {
    if (in->modules_reached)
        for (int m = 0; m < in->program->modules.n; m++)
            for (int g = 0; g < in->program->modules.items[m]->globals.n; g++)
                use_global(in, in->program->modules.items[m]->globals.items[g]);
}

bool modules_see_name(Infer *in, const Name *name) { return in->modules_reached && (in->all_names || map_has(&in->dyn_names, name)); }

void modules_store_name(Infer *in, const Name *name) {
    if (in->modules_reached)
        for (int m = 0; m < in->program->modules.n; m++)
            module_store_dynamic(in, in->program->modules.items[m], name);
}

void modules_store_any(Infer *in) {
    for (int k = 0; k < in->escaped_modules.n; k++)
        module_store_any(in, in->escaped_modules.items[k]);
    if (in->modules_reached)
        for (int m = 0; m < in->program->modules.n; m++)
            module_store_any(in, in->program->modules.items[m]);
}

/* What these modules of the library (and those inside of them) find by name, or what is in it, goes to the program, or is
 * searched for functions and classes to call; others read a module's __dict__ or an attribute of its own, and keep it to themselves. */
bool module_hands_out_modules(const Module *m) {
    static const char *const searching[] = {"importlib", "pickle", "unittest", "doctest", "inspect", "pkgutil", "pydoc", "runpy", "optparse"};
    bool found = !m->is_stdlib;
    for (size_t k = 0; k < sizeof searching / sizeof *searching && !found; k++) {
        size_t n = strlen(searching[k]);
        found = !strncmp(m->name->text, searching[k], n) && (m->name->text[n] == '.' || m->name->text[n] == '\0');
    }
    return found;
}

void modules_reach(Infer *in) {
    if (in->modules_reached)
        return;
    in->modules_reached = true;
    place_raise(in, &in->foreign_modules, in->object);
    if (in->any_store || in->any_module_dict)
        modules_store_any(in);
    if (in->all_names)
        modules_use_all_names(in);
    for (int m = 0; m < in->program->modules.n; m++) {
        Module *module = in->program->modules.items[m];
        for (int g = 0; g < module->globals.n; g++)
            if (modules_see_name(in, module->globals.items[g]->name))
                use_global(in, module->globals.items[g]);
    }
    for (int k = 0; k < in->dyn_stores.n; k++)
        modules_store_name(in, in->dyn_stores.items[k]->name);
}
