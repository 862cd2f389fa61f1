/* assign.c - storing into and deleting targets; assignment statements. */
#include "compiler/irbuild/build.h"

/* ---- unpacking */

static NodeList elements(const Node *target) { return target->kind == AST_Tuple ? target->u.Tuple.elts : target->u.List.elts; }

static void unpack(Build *b, Node *target, Inst *value) {
    NodeList elts = elements(target);
    int star = -1;
    for (int i = 0; i < elts.n && star < 0; i++)
        if (elts.items[i]->kind == AST_Starred)
            star = i;
    Inst *items = build_op1(b, star < 0 ? OP_unpack : OP_unpack_star, value);
    if (star < 0) {
        items->u.i = elts.n;
    } else {
        items->u.pair.a = star;
        items->u.pair.b = elts.n - star - 1;
    }
    Inst **parts = ARENA_ARRAY(b->u->arena, Inst *, elts.n + 1);
    for (int i = 0; i < elts.n; i++)
        parts[i] = build_int1(b, OP_extract, i, items);
    for (int i = 0; i < elts.n; i++)
        build_store(b, i == star ? elts.items[i]->u.Starred.value : elts.items[i], parts[i]);
}

static void store(Build *b, Node *target, Inst *value) {
    switch (target->kind) {
    case AST_Name:
        build_store_name(b, build_mangle(b, target->u.Name.id), value);
        return;
    case AST_Attribute: {
        Inst *object = build_expr(b, target->u.Attribute.value);
        build_set_loc_attr(b, target);
        build_name2(b, OP_setattr, build_mangle(b, target->u.Attribute.attr), object, value);
        return;
    }
    case AST_Subscript: {
        Inst *object = build_expr(b, target->u.Subscript.value);
        build_op3(b, OP_setitem, object, build_slice(b, target->u.Subscript.slice), value);
        return;
    }
    case AST_Tuple: case AST_List:
        unpack(b, target, value);
        return;
    default:
        build_unsupported(b, target, "this target");
    }
}

void build_store(Build *b, Node *target, Inst *value) {
    Loc outer = b->loc;
    build_set_loc(b, target);
    store(b, target, value);
    b->loc = outer;
}

void build_delete(Build *b, Node *target) {
    Loc outer = b->loc;
    build_set_loc(b, target);
    if (target->kind == AST_Name) {
        build_delete_name(b, build_mangle(b, target->u.Name.id));
    } else if (target->kind == AST_Attribute) {
        Inst *object = build_expr(b, target->u.Attribute.value);
        build_set_loc_attr(b, target);
        build_name1(b, OP_delattr, build_mangle(b, target->u.Attribute.attr), object);
    } else if (target->kind == AST_Subscript) {
        Inst *object = build_expr(b, target->u.Subscript.value);
        build_op2(b, OP_delitem, object, build_slice(b, target->u.Subscript.slice));
    } else if (target->kind == AST_Tuple || target->kind == AST_List) {
        NodeList elts = elements(target);
        for (int i = 0; i < elts.n; i++)
            build_delete(b, elts.items[i]);
    } else {
        build_unsupported(b, target, "this target of del");
    }
    b->loc = outer;
}

/* ---- statements */

/* a, b = b, a needs no tuple: nothing can see it. */
static bool assign_in_parallel(Build *b, Node *s) {
    Node *target = s->u.Assign.targets.items[0], *value = s->u.Assign.value;
    if (s->u.Assign.targets.n != 1 || value->kind != AST_Tuple || (target->kind != AST_Tuple && target->kind != AST_List))
        return false;
    NodeList targets = elements(target), values = elements(value);
    if (targets.n != values.n || build_has_star(targets) || build_has_star(values))
        return false;
    Inst **items = ARENA_ARRAY(b->u->arena, Inst *, values.n + 1);
    for (int i = 0; i < values.n; i++)
        items[i] = build_expr(b, values.items[i]);
    for (int i = 0; i < targets.n; i++)
        build_store(b, targets.items[i], items[i]);
    return true;
}

void build_assign(Build *b, Node *s) {
    if (assign_in_parallel(b, s))
        return;
    Inst *value = build_expr(b, s->u.Assign.value);
    for (int i = 0; i < s->u.Assign.targets.n; i++)
        build_store(b, s->u.Assign.targets.items[i], value);
}

/* The parts of an attribute or item are evaluated once, for reading and writing. */
void build_aug_assign(Build *b, Node *s) {
    Node *target = s->u.AugAssign.target;
    Loc place = b->loc;
    Op op = build_binary_op(s->u.AugAssign.op->kind, true);
    Inst *object = NULL, *key = NULL, *old;
    Name *attr = NULL;
    build_set_loc(b, target);
    if (target->kind == AST_Attribute) {
        attr = build_mangle(b, target->u.Attribute.attr);
        object = build_expr(b, target->u.Attribute.value);
        build_set_loc_attr(b, target);
        old = build_name1(b, OP_getattr, attr, object);
    } else if (target->kind == AST_Subscript) {
        object = build_expr(b, target->u.Subscript.value);
        key = build_slice(b, target->u.Subscript.slice);
        old = build_op2(b, OP_getitem, object, key);
    } else {
        old = build_load_name(b, build_mangle(b, target->u.Name.id));
    }
    Loc target_place = b->loc;
    b->loc = place;
    Inst *value = build_expr(b, s->u.AugAssign.value);
    value = build_op2(b, op, old, value);
    b->loc = target_place;
    if (attr)
        build_name2(b, OP_setattr, attr, object, value);
    else if (key)
        build_op3(b, OP_setitem, object, key, value);
    else
        build_store_name(b, build_mangle(b, target->u.Name.id), value);
    b->loc = place;
}

static bool keeps_annotations(const Build *b) { return b->f->kind == FUNC_MODULE || b->f->kind == FUNC_CLASSBODY || build_is_text_body(b); }

/* x: T without a value still evaluates the parts of a target that is not a name. */
static void evaluate_target(Build *b, Node *target) {
    if (target->kind == AST_Attribute) {
        build_expr(b, target->u.Attribute.value);
    } else if (target->kind == AST_Subscript) {
        build_expr(b, target->u.Subscript.value);
        build_slice(b, target->u.Subscript.slice);
    }
}

void build_ann_assign(Build *b, Node *s) {
    Node *target = s->u.AnnAssign.target, *annotation = s->u.AnnAssign.annotation;
    if (s->u.AnnAssign.value)
        build_store(b, target, build_expr(b, s->u.AnnAssign.value));
    if (target->kind == AST_Name && s->u.AnnAssign.simple && keeps_annotations(b)) {
        Inst *type = build_annotation(b, annotation);
        Inst *dict = build_load_name(b, build_intern(b, "__annotations__"));
        build_op3(b, OP_setitem, dict, build_name_const(b, build_mangle(b, target->u.Name.id)), type);
    } else if (!s->u.AnnAssign.value) {
        evaluate_target(b, target);
    }
    if (!s->u.AnnAssign.simple && keeps_annotations(b) && !b->u->future_annotations)
        build_expr(b, annotation);
}
