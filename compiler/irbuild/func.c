/* func.c - functions and lambdas: parameters, defaults, annotations, decorators, closures. The body
 * of an inner function is built first: its free variables say what the closure needs. */
#include "compiler/irbuild/build.h"
#include <ctype.h>

Build build_begin(Build *outer, Unit *u, Func *f, Scope *scope) {
    Build b = {.u = u, .outer = outer, .f = f, .scope = scope, .loc = {f->pos, -1, -1}};
    map_init(&b.vars, u->arena);
    map_init(&b.seen, u->arena);
    map_init(&b.cells, u->arena);
    BlockState *s = ARENA_NEW(u->arena, BlockState);
    s->sealed = true;
    f->entry->info = s;
    b.cur = f->entry;
    return b;
}

void build_func_flags(Func *f, const Scope *s) {
    f->is_generator = s->is_generator;
    f->is_coroutine = s->is_coroutine;
    f->is_async_gen = s->is_async_gen;
}

Func *build_new_func(Build *b, Node *node, FuncKind kind, Name *name) {
    Func *f = ir_func_new(b->u->module, kind, name, node->scope->qualname);
    f->parent = b->f;
    f->cls = b->f->kind == FUNC_CLASSBODY ? b->cls : NULL;
    f->pos = node->pos;
    if (kind != FUNC_CLASSBODY)
        build_func_flags(f, node->scope);
    map_set(&b->u->funcs, node, f);
    return f;
}

/* ---- parameters */

static void add_param(Build *b, Func *f, Node *arg, ParamKind kind, bool has_default) {
    Name *name = scope_mangle(b->u->names, b->scope, arg->u.arg.arg);
    vec_push(b->u->arena, &f->params, ((Param){name, kind, has_default, arg->pos}));
    ir_param_new(f->entry);
}

static void add_params(Build *b, Func *f, Node *args) {
    NodeList posonly = args->u.arguments.posonlyargs, pos = args->u.arguments.args, kwonly = args->u.arguments.kwonlyargs;
    int first_default = posonly.n + pos.n - args->u.arguments.defaults.n;
    for (int i = 0; i < posonly.n; i++)
        add_param(b, f, posonly.items[i], PARAM_POSONLY, i >= first_default);
    for (int i = 0; i < pos.n; i++)
        add_param(b, f, pos.items[i], PARAM_POS, posonly.n + i >= first_default);
    for (int i = 0; i < kwonly.n; i++)
        add_param(b, f, kwonly.items[i], PARAM_KWONLY, args->u.arguments.kw_defaults.items[i] != NULL);
    if (args->u.arguments.vararg)
        add_param(b, f, args->u.arguments.vararg, PARAM_STAR, false);
    if (args->u.arguments.kwarg)
        add_param(b, f, args->u.arguments.kwarg, PARAM_STARSTAR, false);
}

static Inst *defaults_tuple(Build *b, Node *args) {
    NodeList defaults = args->u.arguments.defaults;
    Inst **values = ARENA_ARRAY(b->u->arena, Inst *, defaults.n + 1);
    for (int i = 0; i < defaults.n; i++)
        values[i] = build_expr(b, defaults.items[i]);
    return defaults.n ? build_ops(b, OP_build_tuple, defaults.n, values) : b->undef;
}

static Inst *keyword_defaults(Build *b, Node *args) {
    NodeList names = args->u.arguments.kwonlyargs, values = args->u.arguments.kw_defaults;
    Inst **pairs = ARENA_ARRAY(b->u->arena, Inst *, 2 * values.n + 1);
    int n = 0;
    for (int i = 0; i < values.n; i++) {
        if (!values.items[i])
            continue;
        pairs[n++] = build_name_const(b, build_mangle(b, names.items[i]->u.arg.arg));
        pairs[n++] = build_expr(b, values.items[i]);
    }
    return n ? build_ops(b, OP_build_dict, n, pairs) : b->undef;
}

/* ---- annotations */

/* The end of the string literal that starts at p, if it can be written in single quotes as it is. */
static const char *simple_string(const char *p, const char *to) {
    for (const char *q = p + 1; q < to; q++) {
        if (*q == '"')
            return q == p + 1 ? NULL : q;
        if (*q == '\'' || *q == '\\' || *q == '\n')
            return NULL;
    }
    return NULL;
}

/* Copies source as ast.unparse would print it: single white space, ", " and " | ", single quotes. */
static int normalise(const char *from, const char *to, char *text) {
    int n = 0;
    for (const char *p = from; p < to; p++) {
        const char *end = *p == '"' ? simple_string(p, to) : NULL;
        char last = n ? text[n - 1] : '(';
        if (end) {
            text[n++] = '\'';
            for (p++; p < end; p++)
                text[n++] = *p;
            text[n++] = '\'';
        } else if (*p == '|' || *p == ',') {
            while (n && text[n - 1] == ' ')
                n--;
            n += sprintf(text + n, *p == '|' ? " | " : ", ");
        } else if (isspace((unsigned char)*p)) {
            if (last != ' ' && last != '[' && last != '(')
                text[n++] = ' ';
        } else {
            if ((*p == ']' || *p == ')') && last == ' ')
                n--;
            text[n++] = *p;
        }
    }
    return n;
}

/* The text of an annotation that is not evaluated. */
static Inst *annotation_text(Build *b, const Node *node) {
    const char *from = b->u->lines[node->pos.line - 1] + node->pos.col;
    const char *to = b->u->lines[node->pos.end_line - 1] + node->pos.end_col;
    char *text = arena_alloc(b->u->arena, 3 * (size_t)(to - from) + 1);
    return build_const(b, ir_const_str(b->u->program, text, normalise(from, to, text)));
}

Inst *build_annotation(Build *b, Node *annotation) {
    if (b->u->future_annotations)
        return annotation_text(b, annotation);
    if (annotation->kind != AST_Starred)
        return build_expr(b, annotation);
    Inst *items = build_op1(b, OP_unpack, build_expr(b, annotation->u.Starred.value)); /* *args: *Ts */
    items->u.i = 1;
    return build_int1(b, OP_extract, 0, items);
}

typedef struct Pairs { Inst **items; int n; } Pairs;

static void annotate(Build *b, Pairs *p, Name *name, Node *annotation) {
    if (!annotation)
        return;
    p->items[p->n++] = build_name_const(b, build_mangle(b, name));
    p->items[p->n++] = build_annotation(b, annotation);
}

static void annotate_all(Build *b, Pairs *p, NodeList args) {
    for (int i = 0; i < args.n; i++)
        annotate(b, p, args.items[i]->u.arg.arg, args.items[i]->u.arg.annotation);
}

static Inst *annotations_dict(Build *b, Node *args, Node *returns) {
    NodeList posonly = args->u.arguments.posonlyargs, pos = args->u.arguments.args, kwonly = args->u.arguments.kwonlyargs;
    Node *vararg = args->u.arguments.vararg, *kwarg = args->u.arguments.kwarg;
    Pairs p = {ARENA_ARRAY(b->u->arena, Inst *, 2 * (posonly.n + pos.n + kwonly.n + 3)), 0};
    annotate_all(b, &p, pos);
    annotate_all(b, &p, posonly);
    if (vararg)
        annotate(b, &p, vararg->u.arg.arg, vararg->u.arg.annotation);
    annotate_all(b, &p, kwonly);
    if (kwarg)
        annotate(b, &p, kwarg->u.arg.arg, kwarg->u.arg.annotation);
    annotate(b, &p, build_intern(b, "return"), returns);
    return p.n ? build_ops(b, OP_build_dict, p.n, p.items) : b->undef;
}

/* ---- closures and decorators */

/* The cell for a free variable of an inner function; passed through this function if need be. */
static Inst *closure_cell(Build *b, Name *name) {
    Inst *cell = build_cell(b, name);
    if (cell)
        return cell;
    if (b->f->kind == FUNC_MODULE)
        bug("no cell for free variable '%s'", name->text);
    vec_push(b->u->arena, &b->f->freevars, name);
    return build_cell(b, name);
}

Inst *build_closure(Build *b, Func *f, Inst *defaults, Inst *kwdefaults, Inst *annotations) {
    int n = 3 + f->freevars.n;
    Inst **operands = ARENA_ARRAY(b->u->arena, Inst *, n);
    operands[0] = defaults;
    operands[1] = kwdefaults;
    operands[2] = annotations;
    for (int i = 0; i < f->freevars.n; i++)
        operands[3 + i] = closure_cell(b, f->freevars.items[i]);
    Inst *i = build_ops(b, OP_make_function, n, operands);
    i->u.func = f;
    if (b->u->text) { /* from which the new function gets its globals */
        Inst *self = build_op0(b, OP_self_func);
        build_last(b, OP_keep, 1, &self);
    }
    return i;
}

Inst **build_decorators(Build *b, NodeList decorators) {
    Inst **values = ARENA_ARRAY(b->u->arena, Inst *, decorators.n + 1);
    for (int i = 0; i < decorators.n; i++)
        values[i] = build_expr(b, decorators.items[i]);
    return values;
}

Inst *build_decorated(Build *b, NodeList decorators, Inst **values, Inst *value) {
    Loc place = b->loc;
    for (int i = decorators.n - 1; i >= 0; i--) {
        build_set_loc(b, decorators.items[i]);
        value = build_call(b, values[i], 1, &value);
    }
    b->loc = place;
    return value;
}

/* ---- definitions */

bool build_docstring(NodeList body, const Const **doc) {
    if (body.n == 0 || body.items[0]->kind != AST_Expr)
        return false;
    const Node *value = body.items[0]->u.Expr.value;
    if (value->kind != AST_Constant || value->u.Constant.value->kind != CONST_STR)
        return false;
    *doc = value->u.Constant.value;
    return true;
}

static void function_body(Build *outer, Func *f, Node *node, Node *args, NodeList body) {
    Build b = build_begin(outer, outer->u, f, node->scope);
    const Const *doc;
    add_params(&b, f, args);
    build_declare_vars(&b);
    if (build_docstring(body, &doc)) {
        f->doc = doc->text;
        f->doc_length = doc->length;
    }
    build_body(&b, body);
    if (b.cur)
        build_return(&b, build_none(&b));
    build_tidy(&b);
}

static void lambda_body(Build *outer, Func *f, Node *node) {
    Build b = build_begin(outer, outer->u, f, node->scope);
    add_params(&b, f, node->u.Lambda.args);
    build_declare_vars(&b);
    Inst *value = build_expr(&b, node->u.Lambda.body);
    build_return(&b, value);
    build_tidy(&b);
}

Inst *build_lambda(Build *b, Node *node) {
    Node *args = node->u.Lambda.args;
    Inst *defaults = defaults_tuple(b, args), *kwdefaults = keyword_defaults(b, args);
    Func *f = map_get(&b->u->funcs, node);
    if (!f) {
        f = build_new_func(b, node, FUNC_LAMBDA, node->scope->name);
        lambda_body(b, f, node);
    }
    return build_closure(b, f, defaults, kwdefaults, b->undef);
}

void build_def(Build *b, Node *s) {
    bool is_async = s->kind == AST_AsyncFunctionDef;
    Name *name = is_async ? s->u.AsyncFunctionDef.name : s->u.FunctionDef.name;
    Node *args = is_async ? s->u.AsyncFunctionDef.args : s->u.FunctionDef.args;
    Node *returns = is_async ? s->u.AsyncFunctionDef.returns : s->u.FunctionDef.returns;
    NodeList body = is_async ? s->u.AsyncFunctionDef.body : s->u.FunctionDef.body;
    NodeList decorators = is_async ? s->u.AsyncFunctionDef.decorator_list : s->u.FunctionDef.decorator_list;
    Inst **applied = build_decorators(b, decorators);
    Inst *defaults = defaults_tuple(b, args), *kwdefaults = keyword_defaults(b, args);
    Inst *annotations = annotations_dict(b, args, returns);
    Func *f = map_get(&b->u->funcs, s);
    if (!f) {
        f = build_new_func(b, s, FUNC_FUNCTION, name);
        if (decorators.n)
            f->pos.line = decorators.items[0]->pos.line;
        function_body(b, f, s, args, body);
    }
    Inst *value = build_closure(b, f, defaults, kwdefaults, annotations);
    build_store_name(b, build_mangle(b, name), build_decorated(b, decorators, applied, value));
}
