/* classdef.c - class statements: the body as a function of the namespace, bases, keywords, and the
 * fields that its methods give to self. */
#include "compiler/irbuild/build.h"

/* ---- fields: self.NAME in store context, in methods that stand directly in the body */

typedef struct FieldSearch { Build *b; ClassDef *cls; const Name *self; } FieldSearch;

static void add_field(Build *b, ClassDef *c, Name *name) {
    for (int i = 0; i < c->fields.n; i++)
        if (c->fields.items[i] == name)
            return;
    vec_push(b->u->arena, &c->fields, name);
}

static void find_fields(Node *node, void *ctx) {
    FieldSearch *s = ctx;
    if (node->kind == AST_FunctionDef || node->kind == AST_AsyncFunctionDef || node->kind == AST_Lambda || node->kind == AST_ClassDef)
        return;
    if (node->kind == AST_Attribute && node->u.Attribute.ctx->kind == AST_Store) {
        const Node *object = node->u.Attribute.value;
        if (object->kind == AST_Name && object->u.Name.id == s->self)
            add_field(s->b, s->cls, build_mangle(s->b, node->u.Attribute.attr));
    }
    ast_visit_children(node, find_fields, s);
}

static bool is_named(NodeList decorators, const char *name) {
    for (int i = 0; i < decorators.n; i++)
        if (decorators.items[i]->kind == AST_Name && name_is(decorators.items[i]->u.Name.id, name))
            return true;
    return false;
}

static const Name *first_parameter(const Node *args) {
    NodeList posonly = args->u.arguments.posonlyargs, pos = args->u.arguments.args;
    if (posonly.n)
        return posonly.items[0]->u.arg.arg;
    return pos.n ? pos.items[0]->u.arg.arg : NULL;
}

static void method_fields(Build *b, ClassDef *c, Node *s, bool init) {
    if (s->kind != AST_FunctionDef || (name_is(s->u.FunctionDef.name, "__init__") != 0) != init)
        return;
    NodeList decorators = s->u.FunctionDef.decorator_list, body = s->u.FunctionDef.body;
    if (is_named(decorators, "staticmethod") || is_named(decorators, "classmethod") || name_is(s->u.FunctionDef.name, "__new__"))
        return;
    FieldSearch search = {b, c, first_parameter(s->u.FunctionDef.args)};
    for (int i = 0; search.self && i < body.n; i++)
        find_fields(body.items[i], &search);
}

static void slot_field(Build *b, ClassDef *c, const Node *item) {
    if (item->kind != AST_Constant || item->u.Constant.value->kind != CONST_STR)
        return;
    Name *name = name_intern(b->u->names, item->u.Constant.value->text, item->u.Constant.value->length);
    if (!name_is(name, "__dict__") && !name_is(name, "__weakref__"))
        add_field(b, c, build_mangle(b, name));
}

static void slots_fields(Build *b, ClassDef *c, const Node *s) {
    if (s->kind != AST_Assign || s->u.Assign.targets.items[0]->kind != AST_Name || !name_is(s->u.Assign.targets.items[0]->u.Name.id, "__slots__"))
        return;
    const Node *value = s->u.Assign.value;
    NodeList items = {0};
    if (value->kind == AST_Tuple)
        items = value->u.Tuple.elts;
    else if (value->kind == AST_List)
        items = value->u.List.elts;
    else
        slot_field(b, c, value);
    for (int i = 0; i < items.n; i++)
        slot_field(b, c, items.items[i]);
}

/* b is the builder of the body: private names are mangled with this class. */
static void collect_fields(Build *b, ClassDef *c, NodeList body) {
    for (int i = 0; i < body.n; i++)
        slots_fields(b, c, body.items[i]);
    for (int i = 0; i < body.n; i++)
        method_fields(b, c, body.items[i], true);
    for (int i = 0; i < body.n; i++)
        method_fields(b, c, body.items[i], false);
}

/* ---- the body */

static void look_for_annotation(Node *node, void *ctx) {
    bool *found = ctx;
    if (node->kind == AST_FunctionDef || node->kind == AST_AsyncFunctionDef || node->kind == AST_Lambda || node->kind == AST_ClassDef)
        return;
    if (node->kind == AST_AnnAssign)
        *found = true;
    else
        ast_visit_children(node, look_for_annotation, ctx);
}

bool build_has_annotations(NodeList body) {
    bool found = false;
    for (int i = 0; i < body.n && !found; i++)
        look_for_annotation(body.items[i], &found);
    return found;
}

static Inst *class_cell(Build *b) {
    Name *name = build_intern(b, "__class__");
    Inst *cell = map_get(&b->cells, name);
    if (!cell) {
        cell = build_name1(b, OP_new_cell, name, b->undef);
        vec_push(b->u->arena, &b->f->cellvars, name);
        map_set(&b->cells, name, cell);
    }
    return cell;
}

/* A metaclass may have put __annotations__ into the namespace that it prepared. */
void build_set_up_annotations(Build *b, bool may_exist) {
    Name *name = build_intern(b, "__annotations__");
    Block *absent = build_block(b), *done = build_block(b);
    if (may_exist)
        build_branch(b, build_op2(b, OP_contains, b->ns, build_name_const(b, name)), done, absent);
    build_start_sealed(b, absent);
    build_name2(b, OP_store_name, name, b->ns, build_op0(b, OP_build_dict));
    build_start_sealed(b, done);
}

static void class_body(Build *outer, ClassDef *c, Node *s) {
    NodeList body = s->u.ClassDef.body;
    const Const *doc;
    Build b = build_begin(outer, outer->u, c->body, s->scope);
    b.cls = c;
    b.loc.pos.col = b.loc.pos.end_col = 0; /* the body's own first instructions: only a line */
    b.loc.pos.end_line = b.loc.pos.line;
    b.ns = ir_param_new(c->body->entry);
    vec_push(b.u->arena, &c->body->params, ((Param){build_intern(&b, ".namespace"), PARAM_POS, false, s->pos}));
    build_declare_vars(&b);
    build_note_local(&b, c->body->params.items[0].name, b.ns);
    Inst *cell = s->scope->needs_class_cell ? class_cell(&b) : NULL;
    Inst *module_name = build_op1(&b, OP_load_name, b.ns);
    module_name->u.global = ir_global(b.u->module, build_intern(&b, "__name__"));
    build_name2(&b, OP_store_name, build_intern(&b, "__module__"), b.ns, module_name);
    build_name2(&b, OP_store_name, build_intern(&b, "__qualname__"), b.ns, build_name_const(&b, build_intern(&b, c->qualname)));
    if (build_has_annotations(body))
        build_set_up_annotations(&b, s->u.ClassDef.keywords.n > 0);
    if (build_docstring(body, &doc)) {
        build_set_loc(&b, body.items[0]);
        build_name2(&b, OP_store_name, build_intern(&b, "__doc__"), b.ns, build_const(&b, build_ir_const(b.u, doc)));
    }
    build_body(&b, body);
    if (b.cur)
        build_return(&b, cell ? cell : build_none(&b));
    collect_fields(&b, c, body);
    build_tidy(&b);
}

static ClassDef *class_of(Build *b, Node *s) {
    ClassDef *c = map_get(&b->u->classes, s);
    if (c)
        return c;
    c = ir_class_new(b->u->module, s->u.ClassDef.name, s->scope->qualname);
    c->parent = b->f->kind == FUNC_MODULE ? NULL : b->f;
    c->pos = s->pos;
    map_set(&b->u->classes, s, c);
    c->body = build_new_func(b, s, FUNC_CLASSBODY, s->u.ClassDef.name);
    c->body->cls = c;
    if (s->u.ClassDef.decorator_list.n)
        c->body->pos.line = s->u.ClassDef.decorator_list.items[0]->pos.line;
    class_body(b, c, s);
    return c;
}

static Inst *bases_tuple(Build *b, NodeList bases) {
    if (build_has_star(bases))
        return build_star_tuple(b, bases);
    Inst **values = ARENA_ARRAY(b->u->arena, Inst *, bases.n + 1);
    for (int i = 0; i < bases.n; i++)
        values[i] = build_expr(b, bases.items[i]);
    return build_ops(b, OP_build_tuple, bases.n, values);
}

void build_classdef(Build *b, Node *s) {
    Inst **decorators = build_decorators(b, s->u.ClassDef.decorator_list);
    ClassDef *c = class_of(b, s);
    Inst *body = build_closure(b, c->body, b->undef, b->undef, b->undef);
    Inst *bases = bases_tuple(b, s->u.ClassDef.bases);
    Inst *keywords = build_keywords_dict(b, s->u.ClassDef.keywords, body);
    Inst *value = build_op3(b, OP_build_class, body, bases, keywords);
    value->u.cls = c;
    value = build_decorated(b, s->u.ClassDef.decorator_list, decorators, value);
    build_store_name(b, build_mangle(b, s->u.ClassDef.name), value);
}
