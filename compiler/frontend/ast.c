/* ast.c - names, dump and child visitor of the tree, all expanded from ast.def. */
#include "compiler/frontend/ast.h"
#include <string.h>

const char *ast_kind_name(AstKind kind)
{
    static const char *const names[] = {
#define AST(name, ...) #name,
#include "compiler/frontend/ast.def"
#undef AST
    };
    return names[kind];
}

/* ---- visiting ---- */

static void visit_NODE(Node *n, void (*visit)(Node *, void *), void *ctx)
{
    if (n)
        visit(n, ctx);
}

static void visit_NODES(NodeList list, void (*visit)(Node *, void *), void *ctx)
{
    for (int i = 0; i < list.n; i++)
        if (list.items[i])
            visit(list.items[i], ctx);
}

void ast_visit_children(Node *node, void (*visit)(Node *, void *), void *ctx)
{
    switch (node->kind) {
#define VISIT_NODE(f) visit_NODE(u->f, visit, ctx);
#define VISIT_NODES(f) visit_NODES(u->f, visit, ctx);
#define VISIT_NAME(f)
#define VISIT_NAMES(f)
#define VISIT_INT(f)
#define VISIT_CONST(f)
#define F(type, field) VISIT_##type(field)
#define AST(name, ...) case AST_##name: { typeof(node->u.name) *u = &node->u.name; (void)u; __VA_ARGS__ break; }
#include "compiler/frontend/ast.def"
#undef AST
#undef F
    case N_AST_KINDS:
        break;
    }
}

/* ---- dump ---- */

static void dump_node(Writer *w, const Node *n, int depth);

static void indent(Writer *w, int depth)
{
    write_text(w, "\n");
    for (int i = 0; i < depth; i++)
        write_text(w, " ");
}

static void field_name(Writer *w, const char *name, int depth)
{
    indent(w, depth);
    write_format(w, "%s=", name);
}

static void dump_NODE(Writer *w, const char *name, const Node *n, int depth)
{
    if (!n)
        return;
    field_name(w, name, depth);
    dump_node(w, n, depth);
}

static void dump_NODES(Writer *w, const char *name, NodeList list, int depth)
{
    if (list.n == 0)
        return;
    field_name(w, name, depth);
    write_text(w, "[");
    for (int i = 0; i < list.n; i++) {
        indent(w, depth + 1);
        if (list.items[i])
            dump_node(w, list.items[i], depth + 1);
        else
            write_text(w, "None");
    }
    write_text(w, "]");
}

static void dump_NAME(Writer *w, const char *name, const Name *n, int depth)
{
    if (!n)
        return;
    field_name(w, name, depth);
    write_format(w, "'%s'", n->text);
}

static void dump_NAMES(Writer *w, const char *name, NameList list, int depth)
{
    if (list.n == 0)
        return;
    field_name(w, name, depth);
    for (int i = 0; i < list.n; i++)
        write_format(w, "%s'%s'", i ? ", " : "[", list.items[i]->text);
    write_text(w, "]");
}

static void dump_INT(Writer *w, const char *name, int value, int depth)
{
    field_name(w, name, depth);
    write_format(w, "%d", value);
}

static void dump_constant(Writer *w, const Const *c)
{
    switch (c->kind) {
    case CONST_NONE: write_text(w, "None"); break;
    case CONST_TRUE: write_text(w, "True"); break;
    case CONST_FALSE: write_text(w, "False"); break;
    case CONST_ELLIPSIS: write_text(w, "Ellipsis"); break;
    case CONST_INT: write_text(w, c->text); break;
    case CONST_FLOAT: write_format(w, "%.17g", c->real); break;
    case CONST_COMPLEX: write_format(w, "%.17g%+.17gj", c->real, c->imag); break;
    case CONST_BYTES: write_text(w, "b"); write_c_string(w, c->text, (size_t)c->length); break;
    case CONST_STR: write_c_string(w, c->text, (size_t)c->length); break;
    case CONST_TUPLE:
        write_text(w, "(");
        for (int i = 0; i < c->n_items; i++) {
            dump_constant(w, c->items[i]);
            write_text(w, ",");
        }
        write_text(w, ")");
        break;
    }
}

static void dump_CONST(Writer *w, const char *name, const Const *c, int depth)
{
    field_name(w, name, depth);
    dump_constant(w, c);
}

static void dump_node(Writer *w, const Node *n, int depth)
{
    write_text(w, ast_kind_name(n->kind));
    if (n->pos.line > 0)
        write_format(w, "@%d:%d-%d:%d", n->pos.line, n->pos.col, n->pos.end_line, n->pos.end_col);
    write_text(w, "(");
    depth++;
    switch (n->kind) {
#define F(type, field) dump_##type(w, #field, u->field, depth);
#define AST(name, ...) case AST_##name: { typeof(n->u.name) const *u = &n->u.name; (void)u; __VA_ARGS__ break; }
#include "compiler/frontend/ast.def"
#undef AST
#undef F
    case N_AST_KINDS:
        break;
    }
    write_text(w, ")");
}

void ast_dump(Writer *w, const Node *node)
{
    dump_node(w, node, 0);
    write_text(w, "\n");
}
