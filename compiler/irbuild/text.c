/* text.c - eval, exec and compile of constant text. The text becomes a function with two hidden parameters, the namespace in
 * which its names are looked up and stored and what locals() is there; its code object is what compile() returns,
 * and what eval and exec are given in place of the text. Global variables of the functions in it live in a dict that is known only at
 * run time, the `__globals__` of the function: all of them are looked up by name (vars.c). */
#include "compiler/irbuild/build.h"

bool build_is_text_body(const Build *b) { return b->u->text && b->f == b->u->text_func; }

Inst *build_text_globals(Build *b) { return build_name1(b, OP_getattr, build_intern(b, "__globals__"), build_op0(b, OP_self_func)); }

Inst *build_text_namespace(Build *b, const Symbol *s) {
    return build_is_text_body(b) && !(s && s->is_global_decl) ? b->ns : build_text_globals(b);
}

/* ---- the function of a text */

static Unit *text_unit(Build *b, ConstantText *t) {
    Unit *outer = b->u, *u = ARENA_NEW(outer->arena, Unit);
    SourceModule *source = ARENA_NEW(outer->arena, SourceModule);
    *source = *outer->source;
    source->file = t->file;
    source->tree = t->tree;
    source->scope = t->scope;
    *u = (Unit){.arena = outer->arena, .graph = outer->graph, .program = outer->program, .diag = outer->diag, .names = outer->names, .source = source, .text = t};
    u->future_annotations = outer->future_annotations || scope_has_future_annotations(t->tree);
    u->module = ir_module_new(u->program, build_intern(b, arena_printf(u->arena, "<text %d>", u->program->modules.n)), t->file);
    u->module->is_stdlib = source->is_stdlib;
    u->module->is_text = true;
    u->module->package = source->package;
    build_unit_start(u);
    return u;
}

static void add_hidden_param(Build *b, const char *name) {
    vec_push(b->u->arena, &b->f->params, ((Param){build_intern(b, name), PARAM_POSONLY, false, b->f->pos}));
    ir_param_new(b->f->entry);
}

static void text_body(Build *b, const ConstantText *t) {
    NodeList body = t->tree->u.Module.body;
    const Const *doc;
    if (t->is_eval) {
        build_return(b, build_expr(b, body.items[0]->u.Expr.value));
        return;
    }
    if (build_has_annotations(body))
        build_set_up_annotations(b, true);
    if (build_docstring(body, &doc))
        build_store_name(b, build_intern(b, "__doc__"), build_const(b, build_ir_const(b->u, doc)));
    build_body(b, body);
    if (b->cur)
        build_return(b, build_none(b));
}

static Func *text_function(Build *outer, ConstantText *t, Pos call) {
    Func *f = map_get(&outer->u->funcs, t->tree);
    if (f)
        return f;
    Unit *u = text_unit(outer, t);
    u->text_pos = outer->u->text ? outer->u->text_pos : call;
    Name *name = build_intern(outer, "<module>");
    f = u->text_func = ir_func_new(u->module, FUNC_FUNCTION, name, name->text);
    map_set(&outer->u->funcs, t->tree, f);
    f->is_text = true;
    f->pos = (Pos){t->file, 1, 0, 1, 0};
    Build b = build_begin(NULL, u, f, t->scope);
    add_hidden_param(&b, ".namespace");
    add_hidden_param(&b, ".locals");
    build_declare_vars(&b);
    b.ns = f->entry->first;
    b.text_locals = f->entry->first->next;
    text_body(&b, t);
    build_tidy(&b);
    return f;
}

/* ---- calls */

static const char *called_builtin(Build *b, const Node *func) {
    static const char *const names[] = {"eval", "exec", "compile"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (build_is_builtin_name(b, func, names[i]))
            return names[i];
    return NULL;
}

/* The exception that CPython raises for such a text. */
static Inst *raise_text_error(Build *b, const ConstantText *t) {
    int n = t->error_args->n_items;
    Inst **args = ARENA_ARRAY(b->u->arena, Inst *, n + 1), *operands[2];
    for (int i = 0; i < n; i++)
        args[i] = build_const(b, build_ir_const(b->u, t->error_args->items[i]));
    operands[0] = build_call(b, build_load_builtin(b, t->error_type), n, args);
    operands[1] = b->undef;
    build_raise(b, OP_raise, 2, operands);
    build_ensure(b);
    return build_none(b);
}

Inst *build_globals_dict(Build *b) {
    return b->u->text ? build_text_globals(b) : build_call(b, build_load_builtin(b, "globals"), 0, NULL);
}

/* What locals() is here; at module level None: the globals. */
static Inst *current_locals(Build *b) { return b->f->kind == FUNC_MODULE ? build_none(b) : build_locals_dict(b); }

static bool is_none(const Node *n) { return n->kind == AST_Constant && n->u.Constant.value->kind == CONST_NONE; }

/* Operands 2 to 5 of eval and exec: the namespaces that are given (or None), then those that are taken where None is given. */
static void namespaces(Build *b, NodeList args, Inst **operands) {
    const Node *given = args.n > 1 ? args.items[1] : NULL;
    bool surely = given && (given->kind == AST_Dict || given->kind == AST_DictComp);
    operands[0] = given ? build_expr(b, args.items[1]) : build_none(b);
    operands[1] = args.n > 2 ? build_expr(b, args.items[2]) : build_none(b);
    operands[2] = surely ? build_none(b) : build_globals_dict(b);
    operands[3] = surely || (args.n > 2 && !is_none(args.items[2])) ? build_none(b) : current_locals(b);
}

static bool has_star_or_keyword(const Node *call) { return call->u.Call.keywords.n || build_has_star(call->u.Call.args); }

/* Is the first argument text that is not constant? Where code objects are about, a name may be one. */
static bool is_surely_text(Build *b, NodeList args, bool is_compile) {
    if (b->u->source->is_stdlib || args.n == 0)
        return false;
    AstKind kind = args.items[0]->kind;
    if (is_compile)
        return kind != AST_Starred && kind != AST_Constant;
    return kind == AST_JoinedStr || kind == AST_BinOp || (!b->u->source->makes_code && kind != AST_Starred && kind != AST_Constant);
}

static Inst *text_code(Build *b, ConstantText *t, const Node *call) {
    Func *f = text_function(b, t, call->pos);
    return build_name1(b, OP_getattr, build_intern(b, "__code__"), build_closure(b, f, b->undef, b->undef, b->undef));
}

/* f("def ...") where f is not known by name: if it is the builtin exec it gets the code, else the text as any argument. */
static Inst *perhaps_exec(Build *b, Node *call, ConstantText *t) {
    NodeList args = call->u.Call.args;
    Block *yes = build_block(b), *no = build_block(b), *done = build_block(b);
    int result = build_new_var(b);
    Inst *callee = build_expr(b, call->u.Call.func), *exec = build_load_builtin(b, "exec"), *operands[5];
    build_branch(b, build_op2(b, OP_is, callee, exec), yes, no);
    build_seal(b, yes);
    build_seal(b, no);
    b->cur = yes;
    namespaces(b, args, operands + 1);
    operands[0] = text_code(b, t, call);
    build_write(b, result, build_call(b, exec, 5, operands));
    build_jump(b, done);
    b->cur = no;
    Inst **plain = ARENA_ARRAY(b->u->arena, Inst *, args.n);
    for (int k = 0; k < args.n; k++)
        plain[k] = build_expr(b, args.items[k]);
    build_write(b, result, build_call(b, callee, args.n, plain));
    build_start_sealed(b, done);
    return build_read(b, result);
}

Inst *build_text_call(Build *b, Node *call) {
    const char *name = called_builtin(b, call->u.Call.func);
    NodeList args = call->u.Call.args;
    ConstantText *t = map_get(&b->u->source->texts, call);
    if (!name)
        return t && t->is_maybe && args.n <= 3 && !has_star_or_keyword(call) ? perhaps_exec(b, call, t) : NULL;
    bool is_compile = strcmp(name, "compile") == 0;
    if (!t || has_star_or_keyword(call) || (!is_compile && args.n > 3)) {
        if (!t && is_surely_text(b, args, is_compile))
            diag_error(b->u->diag, call->pos, DIAG_E0201, name);
        return NULL;
    }
    Inst *callee = is_compile ? NULL : build_load_builtin(b, name), *operands[5];
    if (is_compile && !t->tree)
        return raise_text_error(b, t);
    if (!is_compile)
        namespaces(b, args, operands + 1);
    if (!t->tree)
        return raise_text_error(b, t);
    operands[0] = text_code(b, t, call);
    return is_compile ? operands[0] : build_call(b, callee, 5, operands);
}
