/* mentions.c - collects the names by which a module may reach functions of other modules. */
#include "compiler/frontend/mentions.h"

typedef struct Walk { Map *names; bool star; } Walk;

static void add(Walk *w, Name *name) { map_set(w->names, name, name); }

static void find_star(Node *n, void *ctx)
{
    Walk *w = ctx;
    if (n->kind == AST_ImportFrom)
        for (int i = 0; i < n->u.ImportFrom.names.n; i++)
            w->star |= name_is(n->u.ImportFrom.names.items[i]->u.alias.name, "*");
    ast_visit_children(n, find_star, ctx);
}

static void collect(Node *n, void *ctx)
{
    Walk *w = ctx;
    if (n->kind == AST_Attribute)
        add(w, n->u.Attribute.attr);
    else if (n->kind == AST_Name && w->star)
        add(w, n->u.Name.id);
    else if (n->kind == AST_ImportFrom)
        for (int i = 0; i < n->u.ImportFrom.names.n; i++)
            add(w, n->u.ImportFrom.names.items[i]->u.alias.name);
    ast_visit_children(n, collect, ctx);
}

void mentions_collect(Map *names, Node *module)
{
    Walk w = {.names = names};
    find_star(module, &w);
    collect(module, &w);
}

/* ---- decorators ---- */

static NodeList decorators_of(const Node *n)
{
    switch (n->kind) {
    case AST_FunctionDef: return n->u.FunctionDef.decorator_list;
    case AST_AsyncFunctionDef: return n->u.AsyncFunctionDef.decorator_list;
    case AST_ClassDef: return n->u.ClassDef.decorator_list;
    default: return (NodeList){0};
    }
}

/* The name under which another module defines what is called that here; renamed: from names given by `as`. */
static void add_decorators(Node *n, const Map *renamed, Map *names)
{
    const NodeList list = decorators_of(n);
    for (int i = 0; i < list.n; i++) {
        const Node *d = list.items[i];
        if (d->kind == AST_Attribute)
            map_set(names, d->u.Attribute.attr, d->u.Attribute.attr);
        else if (d->kind == AST_Name && map_has(renamed, d->u.Name.id))
            map_set(names, map_get(renamed, d->u.Name.id), d->u.Name.id);
    }
    for (int i = 0; n->kind == AST_ClassDef && i < n->u.ClassDef.body.n; i++)
        add_decorators(n->u.ClassDef.body.items[i], renamed, names);
}

void mentions_collect_decorators(Arena *arena, Map *names, Node *module)
{
    Map renamed;
    map_init(&renamed, arena);
    const NodeList body = module->u.Module.body;
    for (int i = 0; i < body.n; i++) {
        const Node *n = body.items[i];
        for (int k = 0; n->kind == AST_ImportFrom && k < n->u.ImportFrom.names.n; k++) {
            const Node *a = n->u.ImportFrom.names.items[k];
            map_set(&renamed, a->u.alias.asname ? a->u.alias.asname : a->u.alias.name, a->u.alias.name);
        }
    }
    for (int i = 0; i < body.n; i++)
        add_decorators(body.items[i], &renamed, names);
}
