/* keep.c - what is in scope is alive while gc.collect() works, although the function may never look at it again:
 * after a call that may collect stands a `keep` of all variables of the function.
 *
 * A call may collect if it is of a name in Program.collecting: "collect" itself and, in turn, the names of functions
 * that call something so named (of classes, where it is the constructor). Names are all there is before inference;
 * too many of them cost a little speed. Without module gc in the program there are none. */
#include "compiler/irbuild/build.h"

#include <string.h>

typedef struct Scan {
    Map *names;
    bool found; /* a call of one of the names */
    bool more;  /* a name was added */
} Scan;

static const Name *called_name(const Node *call) {
    const Node *func = call->u.Call.func;
    return func->kind == AST_Name ? func->u.Name.id : func->kind == AST_Attribute ? func->u.Attribute.attr : NULL;
}

static void add_name(Scan *s, Name *name) {
    if (map_has(s->names, name))
        return;
    map_set(s->names, name, name);
    s->more = true;
}

static bool is_constructor(const Node *n) {
    return n->kind == AST_FunctionDef && (name_is(n->u.FunctionDef.name, "__init__") || name_is(n->u.FunctionDef.name, "__new__"));
}

/* Does the node contain a call of one of the names? Adds the functions in it that do. */
static void scan(Node *n, void *ctx) {
    Scan *s = ctx;
    bool outside = s->found;
    s->found = false;
    ast_visit_children(n, scan, s);
    if (n->kind == AST_Call && called_name(n) && map_has(s->names, called_name(n)))
        s->found = true;
    if (s->found && n->kind == AST_FunctionDef && !is_constructor(n))
        add_name(s, n->u.FunctionDef.name);
    else if (s->found && n->kind == AST_AsyncFunctionDef)
        add_name(s, n->u.AsyncFunctionDef.name);
    else if (n->kind == AST_ClassDef)
        for (int k = 0; k < n->u.ClassDef.body.n; k++)
            if (is_constructor(n->u.ClassDef.body.items[k])) {
                Scan inner = {.names = s->names};
                ast_visit_children(n->u.ClassDef.body.items[k], scan, &inner);
                if (inner.found)
                    add_name(s, n->u.ClassDef.name);
                s->more |= inner.more;
            }
    s->found |= outside;
}

/* Anything named collect but a call that is a statement: its result may be looked at. */
static void scan_reads(Node *n, void *ctx) {
    Program *p = ctx;
    bool is_call = n->kind == AST_Expr && n->u.Expr.value->kind == AST_Call;
    const Node *func = is_call ? n->u.Expr.value->u.Call.func : NULL;
    if (func && func->kind == AST_Attribute && name_is(func->u.Attribute.attr, "collect")) {
        ast_visit_children(func->u.Attribute.value, scan_reads, p);
        return;
    }
    if (n->kind == AST_Attribute)
        p->reads_collect |= name_is(n->u.Attribute.attr, "collect");
    else if (n->kind == AST_Name)
        p->reads_collect |= name_is(n->u.Name.id, "collect");
    else if (n->kind == AST_alias && name_is(n->u.alias.name, "collect") && n->u.alias.asname) {
        p->reads_collect = true;
        map_set(&p->collecting, n->u.alias.asname, n->u.alias.asname);
    } else if (n->kind == AST_Constant && n->u.Constant.value->kind == CONST_STR)
        p->reads_collect |= strcmp(n->u.Constant.value->text, "collect") == 0;
    ast_visit_children(n, scan_reads, p);
}

void build_find_collecting(Program *p, ModuleGraph *g) {
    bool has_gc = false;
    map_init(&p->collecting, p->arena);
    for (int i = 0; i < g->modules.n; i++)
        has_gc |= name_is(g->modules.items[i]->name, "gc");
    if (!has_gc)
        return;
    Name *collect = name_intern(g->names, "collect", -1);
    map_set(&p->collecting, collect, collect);
    Scan s = {.names = &p->collecting, .more = true};
    for (int i = 0; i < g->modules.n; i++)
        if (g->modules.items[i]->tree)
            scan_reads(g->modules.items[i]->tree, p);
    while (s.more) {
        s.more = false;
        for (int i = 0; i < g->modules.n; i++)
            if (g->modules.items[i]->tree)
                scan(g->modules.items[i]->tree, &s);
    }
}

static bool may_collect(Build *b, Node *n) {
    Scan s = {.names = &b->u->program->collecting};
    if (s.names->n == 0)
        return false;
    if (n->kind == AST_Call)
        return called_name(n) && map_has(s.names, called_name(n));
    scan(n, &s); /* a comprehension */
    return s.found;
}

void build_keep(Build *b, Node *node) {
    if (!may_collect(b, node) || b->f->kind == FUNC_MODULE)
        return;
    Inst **kept = ARENA_ARRAY(b->u->arena, Inst *, b->scope->symbols.n + b->f->params.n + b->cells.n + 1);
    int n = 0;
    for (int i = 0; i < b->vars.n; i++) {
        Inst *value = build_read(b, (int)(intptr_t)b->vars.entries[i].value - 1);
        if (!op_is(value, OP_undef) && !op_is(value, OP_const))
            kept[n++] = value;
    }
    for (int i = 0; i < b->cells.n; i++)
        kept[n++] = b->cells.entries[i].value;
    if (n)
        build_last(b, OP_keep, n, kept);
}
