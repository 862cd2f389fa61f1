/* call.c - calls: plain, of methods, with keywords, with stars, and super(). */
#include "compiler/irbuild/build.h"

Inst *build_call(Build *b, Inst *callee, int n, Inst **args) {
    Inst **operands = ARENA_ARRAY(b->u->arena, Inst *, n + 1);
    operands[0] = callee;
    for (int i = 0; i < n; i++)
        operands[i + 1] = args[i];
    return build_ops(b, OP_call, n + 1, operands);
}

/* ---- super() */

/* super() without arguments in a method: the class from its cell, self from the first parameter. */
static bool zero_super(Build *b, const Node *node) {
    if (node->kind != AST_Call || node->u.Call.args.n || node->u.Call.keywords.n)
        return false;
    if (!build_is_builtin_name(b, node->u.Call.func, "super") || b->ns || b->f->kind == FUNC_MODULE)
        return false;
    const Func *f = b->f;
    if (f->params.n == 0 || f->params.items[0].kind > PARAM_POS)
        return false;
    return build_cell(b, build_intern(b, "__class__")) != NULL;
}

bool build_super_operands(Build *b, const Node *node, Inst **cls, Inst **self) {
    if (!zero_super(b, node))
        return false;
    Loc outer = b->loc;
    build_set_loc(b, node);
    Name *name = build_intern(b, "__class__");
    *cls = build_name1(b, OP_load_cell, name, build_cell(b, name));
    *self = build_load_self(b);
    b->loc = outer;
    return true;
}

/* ---- arguments */

static bool has_double_star(NodeList keywords) {
    for (int i = 0; i < keywords.n; i++)
        if (!keywords.items[i]->u.keyword.arg)
            return true;
    return false;
}

static IrNames *keyword_names(Build *b, NodeList keywords) {
    if (keywords.n == 0)
        return NULL;
    IrNames *names = ARENA_NEW(b->u->arena, IrNames);
    names->items = ARENA_ARRAY(b->u->arena, Name *, keywords.n);
    names->n = keywords.n;
    for (int i = 0; i < keywords.n; i++)
        names->items[i] = build_mangle(b, keywords.items[i]->u.keyword.arg);
    return names;
}

/* Appends the values of the call's arguments to operands. */
static int arguments(Build *b, Node *call, Inst **operands, int n) {
    NodeList args = call->u.Call.args, keywords = call->u.Call.keywords;
    for (int i = 0; i < args.n; i++)
        operands[n++] = build_expr(b, args.items[i]);
    for (int i = 0; i < keywords.n; i++)
        operands[n++] = build_expr(b, keywords.items[i]->u.keyword.value);
    return n;
}

/* Named keywords that stand together make one dict; it and each ** are merged into the first. */
Inst *build_keywords_dict(Build *b, NodeList keywords, Inst *callee) {
    if (keywords.n == 0)
        return b->undef;
    Inst **pairs = ARENA_ARRAY(b->u->arena, Inst *, 2 * keywords.n);
    Inst *dict = NULL;
    for (int i = 0; i < keywords.n;) {
        int n = 0;
        for (; i < keywords.n && keywords.items[i]->u.keyword.arg; i++) {
            pairs[n++] = build_name_const(b, build_mangle(b, keywords.items[i]->u.keyword.arg));
            pairs[n++] = build_expr(b, keywords.items[i]->u.keyword.value);
        }
        if (n || !dict) {
            Inst *group = build_ops(b, OP_build_dict, n, pairs);
            if (dict)
                build_op3(b, OP_dict_merge, dict, group, callee);
            else
                dict = group;
        }
        if (i < keywords.n)
            build_op3(b, OP_dict_merge, dict, build_expr(b, keywords.items[i++]->u.keyword.value), callee);
    }
    return dict;
}

/* f(*a): the runtime turns `a` itself into the arguments, so that its message names f. */
static Inst *star_arguments(Build *b, NodeList args) {
    if (args.n == 1 && args.items[0]->kind == AST_Starred)
        return build_expr(b, args.items[0]->u.Starred.value);
    if (build_has_star(args))
        return build_star_tuple(b, args);
    Inst **items = ARENA_ARRAY(b->u->arena, Inst *, args.n + 1);
    for (int i = 0; i < args.n; i++)
        items[i] = build_expr(b, args.items[i]);
    return build_ops(b, OP_build_tuple, args.n, items);
}

static Inst *call_with_stars(Build *b, Node *call) {
    Inst *callee = build_expr(b, call->u.Call.func);
    Inst *args = star_arguments(b, call->u.Call.args);
    Inst *keywords = build_keywords_dict(b, call->u.Call.keywords, callee);
    return build_op3(b, OP_call_ex, callee, args, keywords);
}

/* ---- methods */

/* The method is looked up before the arguments are evaluated; build_tidy joins the two where nothing lies between. */
static Inst *method_call(Build *b, Node *call, Node *func) {
    Inst **operands = ARENA_ARRAY(b->u->arena, Inst *, call->u.Call.args.n + call->u.Call.keywords.n + 2);
    bool is_super = build_super_operands(b, func->u.Attribute.value, &operands[0], &operands[1]);
    if (!is_super)
        operands[0] = build_expr(b, func->u.Attribute.value);
    Loc place = b->loc;
    build_set_loc(b, func);
    build_set_loc_attr(b, func);
    Name *name = build_mangle(b, func->u.Attribute.attr);
    if (is_super)
        operands[1] = build_name2(b, OP_lookup_super, name, operands[0], operands[1]);
    else
        operands[0] = build_name1(b, OP_lookup_method, name, operands[0]);
    b->loc = place;
    int n = arguments(b, call, operands, is_super ? 2 : 1);
    build_set_loc_attr(b, func);
    Inst *i = build_ops(b, is_super ? OP_call_super : OP_call_method, n, operands);
    i->u.method.name = name;
    i->u.method.kwnames = keyword_names(b, call->u.Call.keywords);
    return i;
}

/* ---- builtins that need the compiler */

/* locals(), vars() and dir() in a function or class: NULL if the call is none of these. */
static Inst *own_namespace(Build *b, Node *call) {
    Node *func = call->u.Call.func;
    if (b->f->kind == FUNC_MODULE || call->u.Call.args.n || call->u.Call.keywords.n)
        return NULL;
    if (build_is_builtin_name(b, func, "locals") || build_is_builtin_name(b, func, "vars"))
        return build_locals_dict(b);
    if (b->u->text && build_is_builtin_name(b, func, "globals"))
        return build_text_globals(b);
    if (!build_is_builtin_name(b, func, "dir"))
        return NULL;
    Inst *dict = build_locals_dict(b);
    return build_call(b, build_load_builtin(b, "sorted"), 1, &dict);
}

Inst *build_call_node(Build *b, Node *call) {
    Node *func = call->u.Call.func;
    NodeList args = call->u.Call.args, keywords = call->u.Call.keywords;
    Inst *value = own_namespace(b, call);
    value = value ? value : build_text_call(b, call);
    if (value)
        return value;
    if (build_has_star(args) || has_double_star(keywords))
        return call_with_stars(b, call);
    if (func->kind == AST_Attribute)
        return method_call(b, call, func);
    Inst *super_args[2];
    if (build_super_operands(b, call, &super_args[0], &super_args[1]))
        return build_call(b, build_expr(b, func), 2, super_args);
    Inst **operands = ARENA_ARRAY(b->u->arena, Inst *, args.n + keywords.n + 1);
    operands[0] = build_expr(b, func);
    int n = arguments(b, call, operands, 1);
    Inst *i = build_ops(b, OP_call, n, operands);
    i->u.kwnames = keyword_names(b, keywords);
    return i;
}
