/* ast.h - the syntax tree, node for node CPython's `ast` (Python.asdl), expanded from ast.def.
 *
 *   node->kind == AST_BinOp; node->u.BinOp.left (Node *), .op (Node *, kind AST_Add ...)
 * Field kinds in ast.def: NODE (Node *, NULL if absent), NODES (NodeList; items may be NULL, as in
 * Dict.keys and kw_defaults), NAME (Name *, NULL if absent), NAMES (NameList), INT (int), CONST (Const *).
 * Operators, contexts and comparison operators are nodes without fields, as in ast.
 * Constants are copied into Const. Names are as the parser gives them (NFKC); private names are NOT mangled. */
#ifndef FRONTEND_AST_H
#define FRONTEND_AST_H

#include "compiler/support/diag.h"
#include "compiler/support/name.h"
#include "compiler/support/writer.h"
#include <stdbool.h>

typedef enum ConstKind {
    CONST_NONE, CONST_TRUE, CONST_FALSE, CONST_ELLIPSIS,
    CONST_INT,     /* text: decimal digits with an optional '-' ; fits: value is the number */
    CONST_FLOAT, CONST_COMPLEX,
    CONST_STR,     /* text: UTF-8 (lone surrogates as WTF-8), length bytes */
    CONST_BYTES,   /* text: the bytes */
    CONST_TUPLE,   /* items: made by the compiler, not by the parser */
} ConstKind;
typedef struct Const {
    ConstKind kind;
    bool fits;             /* INT: value is exact */
    int64_t value;
    double real, imag;
    const char *text;
    int length;
    struct Const **items; int n_items;
} Const;

typedef enum AstKind {
#define AST(name, ...) AST_##name,
#include "compiler/frontend/ast.def"
#undef AST
    N_AST_KINDS
} AstKind;

typedef struct Node Node;
typedef struct NodeList { Node **items; int n; } NodeList;
typedef struct NameList { Name **items; int n; } NameList;

#define AST_FIELD_NODE(f) Node *f;
#define AST_FIELD_NODES(f) NodeList f;
#define AST_FIELD_NAME(f) Name *f;
#define AST_FIELD_NAMES(f) NameList f;
#define AST_FIELD_INT(f) int f;
#define AST_FIELD_CONST(f) Const *f;
struct Node {
    AstKind kind;
    Pos pos;
    struct Scope *scope;  /* set by scope.c on Module, FunctionDef, AsyncFunctionDef, Lambda, ClassDef and comprehensions */
    union {
#define AST(name, ...) struct { char unused_; __VA_ARGS__ } name;
#define F(kind, field) AST_FIELD_##kind(field)
#include "compiler/frontend/ast.def"
#undef F
#undef AST
    } u;
};

const char *ast_kind_name(AstKind kind);
void ast_dump(Writer *w, const Node *node);                       /* as ast.dump(indent=1) in spirit */
void ast_visit_children(Node *node, void (*visit)(Node *, void *), void *ctx); /* in field order, no NULLs */

#endif
