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
