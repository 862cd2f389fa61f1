/* stmt.c - statements: dispatch, imports, assert, raise, del. Statements that nothing reaches are skipped. */
#include "compiler/irbuild/build.h"

void build_body(Build *b, NodeList body) {
    for (int i = 0; i < body.n && b->cur; i++)
        build_stmt(b, body.items[i]);
}

/* ---- imports */

static Inst *import_module(Build *b, Op op, Name *name) {
    Inst *i = build_op0(b, op);
    i->u.name = name;
    return i;
}

static Name *up_to_first_dot(Build *b, Name *dotted) {
    const char *dot = strchr(dotted->text, '.');
    return dot ? name_intern(b->u->names, dotted->text, (int)(dot - dotted->text)) : dotted;
}

static void import_stmt(Build *b, Node *s) {
    NodeList names = s->u.Import.names;
    for (int i = 0; i < names.n; i++) {
        Name *name = names.items[i]->u.alias.name, *asname = names.items[i]->u.alias.asname;
        if (asname)
            build_store_name(b, build_mangle(b, asname), import_module(b, OP_import, name));
        else
            build_store_name(b, build_mangle(b, up_to_first_dot(b, name)), import_module(b, OP_import_top, name));
    }
}

static void raise_import_error(Build *b, const char *text) {
    Inst *args[2] = {build_name_const(b, build_intern(b, text)), b->undef};
    args[0] = build_call(b, build_load_builtin(b, "ImportError"), 1, args);
    build_raise(b, OP_raise, 2, args);
}

static void import_from_stmt(Build *b, Node *s) {
    NodeList names = s->u.ImportFrom.names;
    Unit *u = b->u;
    Name *module = modgraph_resolve(u->graph, u->source, s->u.ImportFrom.module, s->u.ImportFrom.level);
    if (!module) {
        bool in_package = u->source->package && u->source->package->length;
        raise_import_error(b, in_package ? "attempted relative import beyond top-level package"
                                         : "attempted relative import with no known parent package");
        return;
    }
    Inst *m = import_module(b, OP_import, module);
    for (int i = 0; i < names.n; i++) {
        Name *name = names.items[i]->u.alias.name, *asname = names.items[i]->u.alias.asname;
        if (name_is(name, "*") && b->u->text)
            build_unsupported(b, s, "import * in text");
        else if (name_is(name, "*"))
            build_op1(b, OP_import_star, m);
        else
            build_store_name(b, build_mangle(b, asname ? asname : name), build_name1(b, OP_import_from, name, m));
    }
}

/* ---- assert, raise */

static void assert_stmt(Build *b, Node *s) {
    Block *failed = build_block(b), *done = build_block(b);
    build_cond(b, s->u.Assert.test, done, failed);
    build_start_sealed(b, failed);
    if (b->cur) {
        Inst *message = s->u.Assert.msg ? build_expr(b, s->u.Assert.msg) : NULL;
        build_ops(b, OP_raise_assert, message ? 1 : 0, &message);
        build_last(b, OP_unreachable, 0, NULL);
        b->cur = NULL;
    }
    build_start_sealed(b, done);
}

static void raise_stmt(Build *b, Node *s) {
    Inst *operands[2] = {b->undef, b->undef};
    if (s->u.Raise.exc)
        operands[0] = build_expr(b, s->u.Raise.exc);
    if (s->u.Raise.cause)
        operands[1] = build_expr(b, s->u.Raise.cause);
    build_raise(b, OP_raise, 2, operands);
}

static void expr_stmt(Build *b, Node *s) {
    if (s->u.Expr.value->kind != AST_Constant)
        build_expr(b, s->u.Expr.value);
}

static void delete_stmt(Build *b, Node *s) {
    for (int i = 0; i < s->u.Delete.targets.n; i++)
        build_delete(b, s->u.Delete.targets.items[i]);
}

void build_stmt(Build *b, Node *s) {
    build_set_loc(b, s);
    switch (s->kind) {
    case AST_FunctionDef: case AST_AsyncFunctionDef: build_def(b, s); return;
    case AST_ClassDef: build_classdef(b, s); return;
    case AST_Return: build_return_stmt(b, s); return;
    case AST_Delete: delete_stmt(b, s); return;
    case AST_Assign: build_assign(b, s); return;
    case AST_AugAssign: build_aug_assign(b, s); return;
    case AST_AnnAssign: build_ann_assign(b, s); return;
    case AST_For: build_for(b, s); return;
    case AST_AsyncFor: build_async_for(b, s); return;
    case AST_While: build_while(b, s); return;
    case AST_If: build_if(b, s); return;
    case AST_With: build_with(b, s, false); return;
    case AST_AsyncWith: build_with(b, s, true); return;
    case AST_Match: build_match(b, s); return;
    case AST_Raise: raise_stmt(b, s); return;
    case AST_Try: build_try(b, s); return;
    case AST_TryStar: build_try_star(b, s); return;
    case AST_Assert: assert_stmt(b, s); return;
    case AST_Import: import_stmt(b, s); return;
    case AST_ImportFrom: import_from_stmt(b, s); return;
    case AST_Global: case AST_Nonlocal: case AST_Pass: return;
    case AST_Expr: expr_stmt(b, s); return;
    case AST_Break: build_break_or_continue(b, true); return;
    case AST_Continue: build_break_or_continue(b, false); return;
    default: build_unsupported(b, s, ast_kind_name(s->kind));
    }
}
