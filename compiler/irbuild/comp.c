/* comp.c - comprehensions and generator expressions: functions of their own, called with the first
 * iterator as argument ".0", as in CPython 3.11. */
#include "compiler/irbuild/build.h"

static NodeList generators(const Node *node) {
    switch (node->kind) {
    case AST_ListComp: return node->u.ListComp.generators;
    case AST_SetComp: return node->u.SetComp.generators;
    case AST_DictComp: return node->u.DictComp.generators;
    default: return node->u.GeneratorExp.generators;
    }
}

static void element(Build *b, Node *node, Inst *result) {
    Inst *key, *value;
    switch (node->kind) {
    case AST_ListComp:
        build_op2(b, OP_list_append, result, build_expr(b, node->u.ListComp.elt));
        return;
    case AST_SetComp:
        build_op2(b, OP_set_add, result, build_expr(b, node->u.SetComp.elt));
        return;
    case AST_DictComp:
        key = build_expr(b, node->u.DictComp.key);
        value = build_expr(b, node->u.DictComp.value);
        build_op3(b, OP_dict_set, result, key, value);
        return;
    default:
        build_op1(b, b->f->is_async_gen ? OP_async_yield : OP_yield, build_expr(b, node->u.GeneratorExp.elt));
    }
}

static Inst *iterator_of(Build *b, Node *generator) {
    Inst *iterable = build_passing(b, generator->u.comprehension.iter);
    return build_op1(b, generator->u.comprehension.is_async ? OP_get_aiter : OP_iter, iterable);
}

static void generate(Build *b, Node *node, int at, Inst *iterator, Inst *result) {
    NodeList gens = generators(node);
    if (at == gens.n) {
        element(b, node, result);
        return;
    }
    Node *g = gens.items[at];
    NodeList ifs = g->u.comprehension.ifs;
    Block *header = build_block(b), *exhausted = build_block(b);
    Inst *item;
    if (!iterator)
        iterator = iterator_of(b, g);
    build_start(b, header);
    if (g->u.comprehension.is_async)
        item = build_async_next(b, iterator, exhausted);
    else
        build_next(b, iterator, exhausted, &item);
    build_store(b, g->u.comprehension.target, item);
    for (int i = 0; i < ifs.n; i++) {
        Block *passed = build_block(b);
        build_cond(b, ifs.items[i], passed, header);
        build_seal(b, passed);
        b->cur = passed;
    }
    generate(b, node, at + 1, NULL, result);
    build_jump(b, header);
    build_seal(b, header);
    build_seal(b, exhausted);
    b->cur = exhausted;
}

static Inst *new_result(Build *b, const Node *node) {
    switch (node->kind) {
    case AST_ListComp: return build_op0(b, OP_build_list);
    case AST_SetComp: return build_op0(b, OP_build_set);
    case AST_DictComp: return build_op0(b, OP_build_dict);
    default: return NULL;
    }
}

static void comprehension_body(Build *outer, Func *f, Node *node) {
    Build b = build_begin(outer, outer->u, f, node->scope);
    vec_push(b.u->arena, &f->params, ((Param){build_intern(&b, ".0"), PARAM_POS, false, node->pos}));
    Inst *iterator = ir_param_new(f->entry);
    build_declare_vars(&b);
    build_set_loc(&b, node);
    Inst *result = new_result(&b, node);
    const Node *first = generators(node).items[0];
    f->is_map = node->kind == AST_ListComp && generators(node).n == 1 && !first->u.comprehension.ifs.n && !first->u.comprehension.is_async;
    generate(&b, node, 0, iterator, result);
    build_return(&b, result ? result : build_none(&b));
    build_tidy(&b);
}

Inst *build_comprehension(Build *b, Node *node) {
    Func *f = map_get(&b->u->funcs, node);
    if (!f) {
        f = build_new_func(b, node, FUNC_COMPREHENSION, node->scope->name);
        comprehension_body(b, f, node);
    }
    Inst *closure = build_closure(b, f, b->undef, b->undef, b->undef);
    Inst *iterator = iterator_of(b, generators(node).items[0]);
    Inst *value = build_call(b, closure, 1, &iterator);
    return f->is_coroutine && node->kind != AST_GeneratorExp ? build_await(b, value) : value;
}
