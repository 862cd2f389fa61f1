/* expr.c - expressions to values, in CPython's order of evaluation. An expression sets b->loc for
 * its own instructions and puts back the place of what contains it. */
#include "compiler/irbuild/build.h"

#include <stdlib.h>

void build_unsupported(Build *b, const Node *node, const char *what) {
    diag_error(b->u->diag, b->u->text ? b->u->text_pos : node->pos, DIAG_E0202, what);
}

/* ---- constants */

IrConst *build_ir_const(Unit *u, const Const *c) {
    Program *p = u->program;
    switch (c->kind) {
    case CONST_NONE: return ir_const_simple(p, K_NONE);
    case CONST_TRUE: return ir_const_simple(p, K_TRUE);
    case CONST_FALSE: return ir_const_simple(p, K_FALSE);
    case CONST_ELLIPSIS: return ir_const_simple(p, K_ELLIPSIS);
    case CONST_INT: return c->fits ? ir_const_int(p, c->value) : ir_const_bigint(p, c->text);
    case CONST_FLOAT: return ir_const_float(p, c->real);
    case CONST_COMPLEX: return ir_const_complex(p, c->real, c->imag);
    case CONST_STR: return ir_const_str(p, c->text, c->length);
    case CONST_BYTES: return ir_const_bytes(p, c->text, c->length);
    case CONST_TUPLE: break;
    }
    IrConst **items = ARENA_ARRAY(u->arena, IrConst *, c->n_items + 1);
    for (int i = 0; i < c->n_items; i++)
        items[i] = build_ir_const(u, c->items[i]);
    return ir_const_tuple(p, items, c->n_items);
}

static IrConst *negated(Build *b, const Const *c) {
    Program *p = b->u->program;
    if (c->kind == CONST_FLOAT)
        return ir_const_float(p, -c->real);
    if (c->kind == CONST_INT && c->fits && c->value != INT64_MIN)
        return ir_const_int(p, -c->value);
    if (c->kind == CONST_INT && !c->fits && c->text[0] != '-')
        return ir_const_bigint(p, arena_printf(b->u->arena, "-%s", c->text));
    return NULL;
}

static IrConst **constant_items(Build *b, NodeList elts);

/* The constant that a node stands for: literals, -number, tuples of them; NULL if it is none. */
static IrConst *constant_of(Build *b, const Node *node) {
    if (node->kind == AST_Constant)
        return build_ir_const(b->u, node->u.Constant.value);
    if (node->kind == AST_UnaryOp && node->u.UnaryOp.op->kind == AST_USub && node->u.UnaryOp.operand->kind == AST_Constant)
        return negated(b, node->u.UnaryOp.operand->u.Constant.value);
    IrConst **items = node->kind == AST_Tuple ? constant_items(b, node->u.Tuple.elts) : NULL;
    return items ? ir_const_tuple(b->u->program, items, node->u.Tuple.elts.n) : NULL;
}

/* NULL if some item is not constant. */
static IrConst **constant_items(Build *b, NodeList elts) {
    IrConst **items = ARENA_ARRAY(b->u->arena, IrConst *, elts.n + 1);
    for (int i = 0; i < elts.n; i++)
        if (!(items[i] = constant_of(b, elts.items[i])))
            return NULL;
    return items;
}

static int by_id(const void *x, const void *y) { return (*(IrConst *const *)x)->id - (*(IrConst *const *)y)->id; }

/* NULL if some item is not constant. As in CPython equal sets of a module are one constant, in the order of the first. */
static IrConst *constant_set(Build *b, NodeList elts) {
    IrConst **items = constant_items(b, elts);
    if (!items)
        return NULL;
    IrConst **sorted = arena_copy(b->u->arena, items, (size_t)elts.n * sizeof *items);
    qsort(sorted, (size_t)elts.n, sizeof *sorted, by_id);
    Writer key;
    writer_init(&key, b->u->arena);
    for (int i = 0; i < elts.n; i++)
        if (i == 0 || sorted[i] != sorted[i - 1])
            write_format(&key, "%d,", sorted[i]->id);
    Name *name = name_intern(b->u->names, key.data, (int)key.n);
    IrConst *found = map_get(&b->u->frozensets, name);
    if (!found) {
        found = ir_const_frozenset(b->u->program, items, elts.n);
        map_set(&b->u->frozensets, name, found);
    }
    return found;
}

bool build_const_truth(const Node *node, bool *truth) {
    if (node->kind == AST_Name && name_is(node->u.Name.id, "__debug__")) {
        *truth = true;
        return true;
    }
    if (node->kind != AST_Constant)
        return false;
    const Const *c = node->u.Constant.value;
    switch (c->kind) {
    case CONST_NONE: case CONST_FALSE: *truth = false; return true;
    case CONST_TRUE: case CONST_ELLIPSIS: *truth = true; return true;
    case CONST_INT: *truth = !c->fits || c->value != 0; return true;
    case CONST_STR: case CONST_BYTES: *truth = c->length != 0; return true;
    case CONST_FLOAT: *truth = c->real != 0; return true;
    case CONST_COMPLEX: *truth = c->real != 0 || c->imag != 0; return true;
    case CONST_TUPLE: *truth = c->n_items != 0; return true;
    }
    return false;
}

/* ---- operators */

Op build_binary_op(AstKind op, bool in_place) {
    switch (op) {
    case AST_Add: return in_place ? OP_iadd : OP_add;
    case AST_Sub: return in_place ? OP_isub : OP_sub;
    case AST_Mult: return in_place ? OP_imul : OP_mul;
    case AST_MatMult: return in_place ? OP_imatmul : OP_matmul;
    case AST_Div: return in_place ? OP_itruediv : OP_truediv;
    case AST_FloorDiv: return in_place ? OP_ifloordiv : OP_floordiv;
    case AST_Mod: return in_place ? OP_imod : OP_mod;
    case AST_Pow: return in_place ? OP_ipow : OP_pow;
    case AST_LShift: return in_place ? OP_ilshift : OP_lshift;
    case AST_RShift: return in_place ? OP_irshift : OP_rshift;
    case AST_BitAnd: return in_place ? OP_iand : OP_and;
    case AST_BitXor: return in_place ? OP_ixor : OP_xor;
    case AST_BitOr: return in_place ? OP_ior : OP_or;
    default: bug("%s is not a binary operator", ast_kind_name(op));
    }
}

static Inst *compare(Build *b, AstKind op, Inst *x, Inst *y) {
    switch (op) {
    case AST_Eq: return build_op2(b, OP_eq, x, y);
    case AST_NotEq: return build_op2(b, OP_ne, x, y);
    case AST_Lt: return build_op2(b, OP_lt, x, y);
    case AST_LtE: return build_op2(b, OP_le, x, y);
    case AST_Gt: return build_op2(b, OP_gt, x, y);
    case AST_GtE: return build_op2(b, OP_ge, x, y);
    case AST_Is: return build_op2(b, OP_is, x, y);
    case AST_IsNot: return build_not(b, build_op2(b, OP_is, x, y));
    case AST_In: return build_op2(b, OP_contains, y, x);
    case AST_NotIn: return build_not(b, build_op2(b, OP_contains, y, x));
    default: bug("%s is not a comparison", ast_kind_name(op));
    }
}

/* A list display that is only looked through (`in`, `for`) is made as a tuple, as CPython does. */
Inst *build_passing(Build *b, Node *node) {
    IrConst *set = node->kind == AST_Set ? constant_set(b, node->u.Set.elts) : NULL;
    if (set)
        return build_const(b, set);
    if (node->kind != AST_List || build_has_star(node->u.List.elts))
        return build_expr(b, node);
    Node *tuple = ARENA_NEW(b->u->arena, Node);
    tuple->kind = AST_Tuple;
    tuple->pos = node->pos;
    tuple->u.Tuple.elts = node->u.List.elts;
    return build_expr(b, tuple);
}

/* Operand k of a chain. Only the last one is certainly not seen by the program. */
static Inst *right_operand(Build *b, NodeList ops, NodeList rights, int k) {
    bool passing = k == ops.n - 1 && (ops.items[k]->kind == AST_In || ops.items[k]->kind == AST_NotIn);
    return passing ? build_passing(b, rights.items[k]) : build_expr(b, rights.items[k]);
}

/* a < b < c: each operand once; stops with the first result that is false. */
static Inst *compare_node(Build *b, Node *node) {
    NodeList ops = node->u.Compare.ops, rights = node->u.Compare.comparators;
    Inst *left = build_expr(b, node->u.Compare.left);
    int result = ops.n > 1 ? build_new_var(b) : -1;
    Block *done = ops.n > 1 ? build_block(b) : NULL;
    for (int i = 0; i < ops.n; i++) {
        Inst *right = right_operand(b, ops, rights, i);
        Inst *value = compare(b, ops.items[i]->kind, left, right);
        if (ops.n == 1)
            return value;
        build_write(b, result, value);
        if (i + 1 < ops.n) {
            Block *more = build_block(b);
            build_branch(b, build_truth(b, value), more, done);
            build_start_sealed(b, more);
        }
        left = right;
    }
    build_start_sealed(b, done);
    return build_read(b, result);
}

static Inst *bool_op(Build *b, Node *node) {
    NodeList values = node->u.BoolOp.values;
    bool is_and = node->u.BoolOp.op->kind == AST_And;
    int result = build_new_var(b);
    Block *done = build_block(b);
    for (int i = 0; i < values.n; i++) {
        Inst *value = build_expr(b, values.items[i]);
        build_write(b, result, value);
        if (i + 1 == values.n)
            break;
        Inst *truth = build_truth(b, value);
        Block *more = build_block(b);
        build_branch(b, truth, is_and ? more : done, is_and ? done : more);
        build_start_sealed(b, more);
    }
    build_start_sealed(b, done);
    return build_read(b, result);
}

static Inst *unary_op(Build *b, Node *node) {
    Inst *x = build_expr(b, node->u.UnaryOp.operand);
    switch (node->u.UnaryOp.op->kind) {
    case AST_Invert: return build_op1(b, OP_invert, x);
    case AST_UAdd: return build_op1(b, OP_pos, x);
    case AST_USub: return build_op1(b, OP_neg, x);
    default: return build_not(b, build_truth(b, x));
    }
}

static Inst *if_exp(Build *b, Node *node) {
    Block *yes = build_block(b), *no = build_block(b), *done = build_block(b);
    int result = build_new_var(b);
    build_cond(b, node->u.IfExp.test, yes, no);
    build_seal(b, yes);
    build_seal(b, no);
    b->cur = yes;
    build_write(b, result, build_expr(b, node->u.IfExp.body));
    build_jump(b, done);
    b->cur = no;
    build_write(b, result, build_expr(b, node->u.IfExp.orelse));
    build_start_sealed(b, done);
    return build_read(b, result);
}

/* ---- conditions */

static void cond_bool_op(Build *b, Node *test, Block *yes, Block *no) {
    NodeList values = test->u.BoolOp.values;
    bool is_and = test->u.BoolOp.op->kind == AST_And;
    for (int i = 0; i + 1 < values.n; i++) {
        Block *more = build_block(b);
        build_cond(b, values.items[i], is_and ? more : yes, is_and ? no : more);
        build_seal(b, more);
        b->cur = more;
    }
    build_cond(b, values.items[values.n - 1], yes, no);
}

static void cond_if_exp(Build *b, Node *test, Block *yes, Block *no) {
    Block *first = build_block(b), *second = build_block(b);
    build_cond(b, test->u.IfExp.test, first, second);
    build_seal(b, first);
    build_seal(b, second);
    b->cur = first;
    build_cond(b, test->u.IfExp.body, yes, no);
    b->cur = second;
    build_cond(b, test->u.IfExp.orelse, yes, no);
}

static void cond_chain(Build *b, Node *test, Block *yes, Block *no) {
    NodeList ops = test->u.Compare.ops, rights = test->u.Compare.comparators;
    Inst *left = build_expr(b, test->u.Compare.left);
    for (int i = 0; i < ops.n; i++) {
        Inst *right = right_operand(b, ops, rights, i);
        Inst *truth = build_truth(b, compare(b, ops.items[i]->kind, left, right));
        Block *more = i + 1 < ops.n ? build_block(b) : yes;
        build_branch(b, truth, more, no);
        if (more != yes) {
            build_seal(b, more);
            b->cur = more;
        }
        left = right;
    }
}

void build_cond(Build *b, Node *test, Block *yes, Block *no) {
    bool truth;
    if (build_const_truth(test, &truth)) {
        build_ensure(b);
        build_jump(b, truth ? yes : no);
    } else if (test->kind == AST_UnaryOp && test->u.UnaryOp.op->kind == AST_Not) {
        build_cond(b, test->u.UnaryOp.operand, no, yes);
    } else if (test->kind == AST_BoolOp) {
        cond_bool_op(b, test, yes, no);
    } else if (test->kind == AST_IfExp) {
        cond_if_exp(b, test, yes, no);
    } else if (test->kind == AST_Compare) {
        build_set_loc(b, test);
        cond_chain(b, test, yes, no);
    } else {
        build_branch(b, build_truth(b, build_expr(b, test)), yes, no);
    }
}

/* ---- displays */

bool build_has_star(NodeList elts) {
    for (int i = 0; i < elts.n; i++)
        if (elts.items[i]->kind == AST_Starred)
            return true;
    return false;
}

/* `list` is what to extend, or NULL: then one is made of the items before the first star. */
Inst *build_star_list(Build *b, NodeList elts, Inst *list) {
    int i = 0;
    if (!list) {
        Inst **first = ARENA_ARRAY(b->u->arena, Inst *, elts.n + 1);
        for (; i < elts.n && elts.items[i]->kind != AST_Starred; i++)
            first[i] = build_expr(b, elts.items[i]);
        list = build_ops(b, OP_build_list, i, first);
    }
    for (; i < elts.n; i++) {
        Node *e = elts.items[i];
        if (e->kind == AST_Starred)
            build_op2(b, OP_list_extend, list, build_expr(b, e->u.Starred.value));
        else
            build_op2(b, OP_list_append, list, build_expr(b, e));
    }
    return list;
}

Inst *build_star_tuple(Build *b, NodeList elts) {
    Inst *list = build_star_list(b, elts, NULL);
    list->for_tuple = true;
    return build_op1(b, OP_list_to_tuple, list);
}

static Inst *sequence(Build *b, Op op, NodeList elts) {
    Inst **items = ARENA_ARRAY(b->u->arena, Inst *, elts.n + 1);
    for (int i = 0; i < elts.n; i++)
        items[i] = build_expr(b, elts.items[i]);
    return build_ops(b, op, elts.n, items);
}

/* As CPython, three constants or more are copied from a frozenset: the order of iteration shows it. */
static Inst *set_display(Build *b, NodeList elts) {
    Inst *set = NULL;
    IrConst *all = elts.n > 2 ? constant_set(b, elts) : NULL;
    if (all) {
        set = build_op0(b, OP_build_set);
        build_op2(b, OP_set_update, set, build_const(b, all));
        return set;
    }
    if (!build_has_star(elts))
        return sequence(b, OP_build_set, elts);
    Inst **first = ARENA_ARRAY(b->u->arena, Inst *, elts.n + 1);
    int i = 0;
    for (; elts.items[i]->kind != AST_Starred; i++)
        first[i] = build_expr(b, elts.items[i]);
    set = build_ops(b, OP_build_set, i, first);
    for (; i < elts.n; i++) {
        Node *e = elts.items[i];
        bool star = e->kind == AST_Starred;
        build_op2(b, star ? OP_set_update : OP_set_add, set, build_expr(b, star ? e->u.Starred.value : e));
    }
    return set;
}

static Inst *dict_display(Build *b, Node *node) {
    NodeList keys = node->u.Dict.keys, values = node->u.Dict.values;
    Inst **pairs = ARENA_ARRAY(b->u->arena, Inst *, 2 * keys.n + 1);
    Inst *dict = NULL;
    for (int i = 0; i < values.n;) {
        int n = 0;
        for (; i < values.n && keys.items[i]; i++) {
            pairs[n++] = build_expr(b, keys.items[i]);
            pairs[n++] = build_expr(b, values.items[i]);
        }
        if (!dict)
            dict = build_ops(b, OP_build_dict, n, pairs);
        else
            for (int k = 0; k < n; k += 2)
                build_op3(b, OP_dict_set, dict, pairs[k], pairs[k + 1]);
        if (i < values.n)
            build_op2(b, OP_dict_update, dict, build_expr(b, values.items[i++]));
    }
    return dict ? dict : build_op0(b, OP_build_dict);
}

/* ---- f-strings */

static Inst *formatted(Build *b, Node *node) {
    Inst *value = build_expr(b, node->u.FormattedValue.value);
    Node *spec = node->u.FormattedValue.format_spec;
    Loc place = b->loc;
    Inst *spec_value = spec ? build_expr(b, spec) : b->undef;
    b->loc = place;
    Inst *i = build_op2(b, OP_format_value, value, spec_value);
    i->u.i = node->u.FormattedValue.conversion;
    return i;
}

static Inst *joined(Build *b, Node *node) {
    NodeList values = node->u.JoinedStr.values;
    Inst **parts = ARENA_ARRAY(b->u->arena, Inst *, values.n + 1);
    if (values.n == 0)
        return build_name_const(b, build_intern(b, ""));
    for (int i = 0; i < values.n; i++)
        parts[i] = build_expr(b, values.items[i]);
    return values.n == 1 ? parts[0] : build_ops(b, OP_build_string, values.n, parts);
}

/* ---- attributes, items, suspension */

static Inst *attribute(Build *b, Node *node) {
    Name *name = build_mangle(b, node->u.Attribute.attr);
    Inst *cls, *self;
    if (build_super_operands(b, node->u.Attribute.value, &cls, &self)) {
        build_set_loc_attr(b, node);
        return build_name2(b, OP_super_getattr, name, cls, self);
    }
    Inst *object = build_expr(b, node->u.Attribute.value);
    build_set_loc_attr(b, node);
    return build_name1(b, OP_getattr, name, object);
}

Inst *build_slice(Build *b, Node *slice) {
    if (slice->kind != AST_Slice)
        return build_expr(b, slice);
    Node *parts[3] = {slice->u.Slice.lower, slice->u.Slice.upper, slice->u.Slice.step};
    Inst *values[3];
    for (int i = 0; i < 3; i++)
        values[i] = parts[i] ? build_expr(b, parts[i]) : build_none(b);
    return build_ops(b, OP_build_slice, 3, values);
}

Inst *build_await(Build *b, Inst *awaitable) { return build_await_of(b, awaitable, AWAIT_PLAIN); }

Inst *build_await_of(Build *b, Inst *awaitable, AwaitFrom from) {
    return build_op1(b, OP_yield_from, build_int1(b, OP_get_awaitable, from, awaitable));
}

static Inst *yield(Build *b, Node *node) {
    Inst *value = node->u.Yield.value ? build_expr(b, node->u.Yield.value) : build_none(b);
    return build_op1(b, b->f->is_async_gen ? OP_async_yield : OP_yield, value);
}

static Inst *subscript(Build *b, Node *node) {
    Inst *object = build_expr(b, node->u.Subscript.value);
    Inst *key = build_slice(b, node->u.Subscript.slice);
    return build_op2(b, OP_getitem, object, key);
}

static Inst *name_node(Build *b, Node *node) {
    if (name_is(node->u.Name.id, "__debug__"))
        return build_bool_const(b, true);
    return build_load_name(b, build_mangle(b, node->u.Name.id));
}

static Inst *kept_after(Build *b, Node *node, Inst *value) {
    build_keep(b, node);
    return value;
}

static Inst *named_expr(Build *b, Node *node) {
    Inst *value = build_expr(b, node->u.NamedExpr.value);
    build_store(b, node->u.NamedExpr.target, value);
    return value;
}

static Inst *binary(Build *b, Node *node) {
    Inst *left = build_expr(b, node->u.BinOp.left);
    Inst *right = build_expr(b, node->u.BinOp.right);
    return build_op2(b, build_binary_op(node->u.BinOp.op->kind, false), left, right);
}

static Inst *tuple_or_list(Build *b, Node *node) {
    bool is_tuple = node->kind == AST_Tuple;
    NodeList elts = is_tuple ? node->u.Tuple.elts : node->u.List.elts;
    if (!build_has_star(elts))
        return sequence(b, is_tuple ? OP_build_tuple : OP_build_list, elts);
    return is_tuple ? build_star_tuple(b, elts) : build_star_list(b, elts, NULL);
}

static Inst *expression(Build *b, Node *node) {
    switch (node->kind) {
    case AST_BoolOp: return bool_op(b, node);
    case AST_NamedExpr: return named_expr(b, node);
    case AST_BinOp: return binary(b, node);
    case AST_UnaryOp: return unary_op(b, node);
    case AST_Lambda: return build_lambda(b, node);
    case AST_IfExp: return if_exp(b, node);
    case AST_Dict: return dict_display(b, node);
    case AST_Set: return set_display(b, node->u.Set.elts);
    case AST_ListComp: case AST_SetComp: case AST_DictComp: case AST_GeneratorExp: return kept_after(b, node, build_comprehension(b, node));
    case AST_Await: return build_await(b, build_expr(b, node->u.Await.value));
    case AST_Yield: return yield(b, node);
    case AST_YieldFrom: return build_op1(b, OP_yield_from, build_op1(b, OP_get_yield_from_iter, build_expr(b, node->u.YieldFrom.value)));
    case AST_Compare: return compare_node(b, node);
    case AST_Call: return kept_after(b, node, build_call_node(b, node));
    case AST_FormattedValue: return formatted(b, node);
    case AST_JoinedStr: return joined(b, node);
    case AST_Attribute: return attribute(b, node);
    case AST_Subscript: return subscript(b, node);
    case AST_Name: return name_node(b, node);
    case AST_List: case AST_Tuple: return tuple_or_list(b, node);
    case AST_Slice: return build_slice(b, node);
    default:
        build_unsupported(b, node, ast_kind_name(node->kind));
        return build_none(b);
    }
}

Inst *build_expr(Build *b, Node *node) {
    Loc outer = b->loc;
    build_set_loc(b, node);
    IrConst *k = constant_of(b, node);
    Inst *value = k ? build_const(b, k) : expression(b, node);
    b->loc = outer;
    return value;
}
