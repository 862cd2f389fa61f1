/* devirtualise.c - what inference resolved becomes direct: calls of functions, methods and
 * constructors, operators of classes, properties, and fields of fixed-shape instances.
 *
 * Inference counted on it: the arguments of a call with a target did not escape to the generic clone.
 * So every target must be used here; what cannot be is a bug, not a missed chance.
 * Needs call targets; keeps types; adds blocks. */
#include "compiler/optimise/optimise.h"

static Inst *insert(Inst *at, Op op, int n, Inst **args, const Type *type) {
    Inst *i = ir_insert_before(at, op, at->pos, n, args);
    i->anchor_left = at->anchor_left;
    i->anchor_right = at->anchor_right;
    i->type = type;
    return i;
}

static TypeTable *types_of(const Inst *i) { return i->block->func->program->types; }

typedef struct Call {
    Inst *at;              /* new instructions go before it */
    Inst *callee;          /* the function object, or NULL */
    Inst *self;            /* first argument, or NULL */
    Inst *receiver;        /* to find the function object when it is needed and callee is NULL */
    Inst *super_class;     /* for super(): the class after which it is found */
    const char *of_property; /* fget or fset: name is a property of the class */
    Name *name;
    Inst **args; int n_args;
    IrNames *kwnames;
} Call;

static Inst *load_attr(Inst *at, Inst *object, Name *name) {
    Inst *g = insert(at, OP_getattr, 1, &object, type_object(types_of(at)));
    g->u.name = name;
    g->cannot_raise = false;
    return g;
}

/* The function object that a resolved call enters: the callee itself, or looked up on the receiver. */
static Inst *function_value(const Call *c) {
    if (c->callee)
        return c->callee;
    Inst *at = c->at, *receiver = c->receiver ? c->receiver : c->self;
    if (c->super_class) {
        Inst *both[2] = {c->super_class, receiver};
        Inst *g = insert(at, OP_super_getattr, 2, both, type_object(types_of(at)));
        g->u.name = c->name;
        g->cannot_raise = true;
        return g;
    }
    if (c->of_property) {
        NameTable *names = at->block->func->program->names;
        Inst *cls = load_attr(at, receiver, name_intern(names, "__class__", -1));
        return load_attr(at, load_attr(at, cls, c->name), name_intern(names, c->of_property, -1));
    }
    return load_attr(at, receiver, c->name);
}

static Inst *default_value(const Call *c, const Func *target, int k) {
    const Func *origin = target->origin;
    if (origin->default_consts && origin->default_consts[k]) {
        Inst *v = insert(c->at, OP_const, 0, NULL, NULL);
        v->u.k = origin->default_consts[k];
        v->type = target->param_types[k];
        return v;
    }
    Inst *f = function_value(c);
    Inst *v = insert(c->at, OP_load_default, 1, &f, target->param_types[k]);
    v->u.i = k;
    v->cannot_raise = true;
    return v;
}

static Inst *const_str(Inst *at, const Name *name) {
    Inst *v = insert(at, OP_const, 0, NULL, type_simple(types_of(at), TK_STR));
    v->u.k = ir_const_str(at->block->func->program, name->text, name->length);
    return v;
}

static int place_of(const Func *f, const Name *name) {
    for (int k = 0; k < f->params.n; k++)
        if (f->params.items[k].name == name && (f->params.items[k].kind == PARAM_POS || f->params.items[k].kind == PARAM_KWONLY))
            return k;
    return -1;
}

/* Spreads the arguments over the parameters, as infer/calls.c's bind found possible. */
static void bind_arguments(const Call *c, const Func *target, Inst **out) {
    Arena *arena = target->program->arena;
    int n_kw = c->kwnames ? c->kwnames->n : 0, n_pos = c->n_args - n_kw, next = 0, star = -1, starstar = -1, places = 0;
    for (int k = 0; k < target->params.n; k++) {
        ParamKind kind = target->params.items[k].kind;
        out[k] = NULL;
        places += kind == PARAM_POSONLY || kind == PARAM_POS;
        star = kind == PARAM_STAR ? k : star;
        starstar = kind == PARAM_STARSTAR ? k : starstar;
    }
    VEC(Inst *) rest = {0}, extra = {0};
    for (int a = c->self ? -1 : 0; a < n_pos; a++) {
        Inst *v = a < 0 ? c->self : c->args[a];
        if (next < places)
            out[next++] = v;
        else
            vec_push(arena, &rest, v);
    }
    for (int a = 0; a < n_kw; a++) {
        int k = place_of(target, c->kwnames->items[a]);
        if (k >= 0) {
            out[k] = c->args[n_pos + a];
        } else {
            vec_push(arena, &extra, const_str(c->at, c->kwnames->items[a]));
            vec_push(arena, &extra, c->args[n_pos + a]);
        }
    }
    if (star >= 0)
        out[star] = insert(c->at, OP_build_tuple, rest.n, rest.items, target->param_types[star]);
    if (starstar >= 0) {
        out[starstar] = insert(c->at, OP_build_dict, extra.n, extra.items, target->param_types[starstar]);
        out[starstar]->cannot_raise = true; /* str keys, all different */
    }
    for (int k = 0; k < target->params.n; k++)
        if (!out[k])
            out[k] = default_value(c, target, k);
}

/* call_direct before c->at. */
static Inst *direct_call(const Call *c, Func *target, const Type *result) {
    int n = target->params.n, lead = target->needs_function;
    Inst **args = ARENA_ARRAY(target->program->arena, Inst *, n + 1);
    if (lead)
        args[0] = function_value(c);
    bind_arguments(c, target, args + lead);
    Inst *call = insert(c->at, OP_call_direct, n + lead, args, result);
    call->u.func = target;
    return call;
}

/* Replaces old by the raising instruction call, whose value (or `value`) stands for old's. */
static void replace_call(Func *f, Inst *old, Inst *call, Inst *value) {
    Inst *check = old->next && op_is(old->next, OP_check) && old->next->args.items[0] == old ? old->next : NULL;
    ir_replace_uses(f, old, value);
    if (check)
        check->args.items[0] = call;
    ir_remove(old);
}

/* ---- Polymorphic receivers ------------------------------------------------------------------- */

/* Moves what follows i (and i's check) into a new block whose parameter takes i's value. */
static Block *split_after(Func *f, Inst *i, Inst **param) {
    Block *from = i->block, *rest = ir_block_new(f);
    Inst *check = i->next && op_is(i->next, OP_check) ? i->next : NULL;
    *param = ir_param_new(rest);
    (*param)->type = i->type;
    (*param)->u.i = 0;
    if (check) {
        Inst *jump = ir_append(rest, OP_jump, check->pos, 0, NULL);
        ir_set_edges(jump, 1, &check->edges[0].to);
        jump->edges[0].args = check->edges[0].args;
        return rest;
    }
    for (Inst *m = i->next; m; m = m->next)
        m->block = rest;
    if (i->next) {
        i->next->prev = *param;
        (*param)->next = i->next;
        rest->last = from->last;
        from->last = i;
        i->next = NULL;
    }
    return rest;
}

static void end_arm(Func *f, Inst *call, Edge *handler, Block *join) {
    Block *b = call->block;
    if (!handler) {
        Inst *jump = ir_append(b, OP_jump, call->pos, 0, NULL);
        Edge *e = ir_set_edges(jump, 1, &join);
        ir_edge_arg(f, e, call);
        return;
    }
    Inst *check = ir_append(b, OP_check, call->pos, 1, &call);
    Block *both[2] = {join, handler->to};
    ir_set_edges(check, 2, both);
    ir_edge_arg(f, &check->edges[0], call);
    for (int k = 0; k < handler->args.n; k++)
        ir_edge_arg(f, &check->edges[1], handler->args.items[k]);
}

static void failing_arm(Func *f, const Inst *i, Block *arm, Edge *handler);

/* A chain of class tests before the arms. The receiver may also be something else (None): then the
 * last arm does it dynamically, which raises the right error. */
static void expand_poly(Func *f, Inst *i, Call c, const CallTarget *t, bool exhaustive) {
    Edge *covered = inst_handler(i);
    Edge handler_copy = covered ? *covered : (Edge){0};
    Edge *handler = covered ? &handler_copy : NULL;
    Inst *param;
    Block *join = split_after(f, i, &param);
    ir_replace_uses(f, i, param);
    Block *test = i->block;
    if (i->next) /* the check: its edges went to the arms */
        ir_remove(i->next);
    Pos pos = i->pos;
    Inst *self = c.self;
    for (int k = 0; k < t->n; k++) {
        bool last = k == t->n - 1 && exhaustive;
        Block *arm = last ? test : ir_block_new(f);
        if (!last) {
            Block *no = ir_block_new(f);
            Inst *is = ir_append(test, OP_class_is, pos, 1, &self);
            is->u.cls = t->classes[k];
            is->type = type_simple(f->program->types, TK_BOOL);
            Inst *branch = ir_append(test, OP_branch, pos, 1, &is);
            Block *both[2] = {arm, no};
            ir_set_edges(branch, 2, both);
            test = no;
        }
        Inst *mark = ir_append(arm, OP_unreachable, pos, 0, NULL); /* something to insert before */
        mark->anchor_left = i->anchor_left;
        mark->anchor_right = i->anchor_right;
        Call here = c;
        here.at = mark;
        Inst *refined = insert(mark, OP_convert_type, 1, &self, type_instance(f->program->types, t->classes[k]));
        here.self = refined;
        Inst *call = direct_call(&here, t->clones[k], t->clones[k]->return_type);
        ir_remove(mark);
        end_arm(f, call, handler, join);
    }
    if (!exhaustive && !op_is(i, OP_call_method)) {
        failing_arm(f, i, test, handler);
    } else if (!exhaustive) {
        Inst *attr = ir_append(test, OP_getattr, pos, 1, &self);
        attr->u.name = c.name;
        attr->type = type_object(f->program->types);
        if (handler) {
            Block *dead = ir_block_new(f);
            ir_append(dead, OP_unreachable, pos, 0, NULL);
            Inst *check = ir_append(test, OP_check, pos, 1, &attr);
            Block *both[2] = {dead, handler->to};
            ir_set_edges(check, 2, both);
            for (int k = 0; k < handler->args.n; k++)
                ir_edge_arg(f, &check->edges[1], handler->args.items[k]);
        } else {
            ir_append(test, OP_unreachable, pos, 0, NULL);
        }
    }
    ir_remove(i);
}

/* ---- The kinds of resolved operations ---------------------------------------------------------- */

static Name *special_name(Func *f, const Inst *i) {
    const char *op = op_info[i->op].name;
    if (op_is(i, OP_getattr) || op_is(i, OP_setattr))
        return i->u.name;
    if (op[0] == 'i' && !op_is(i, OP_invert)) /* in-place: resolved to the plain method */
        op++;
    return name_intern(f->program->names, arena_printf(f->program->arena, "__%s__", op), -1);
}

/* Describes the resolved operation as a call of a function with self and arguments. */
static Call describe(Func *f, Inst *i) {
    Call c = {.at = i};
    Inst **a = i->args.items;
    switch (i->op) {
    case OP_call:
        if (i->target->kind == TARGET_METHOD || i->target->kind == TARGET_POLY) { /* of an instance: its __call__ */
            c.self = a[0];
            c.name = name_intern(f->program->names, "__call__", -1);
        } else {
            c.callee = a[0];
        }
        c.args = a + 1;
        c.n_args = i->args.n - 1;
        c.kwnames = i->u.kwnames;
        break;
    case OP_call_method:
        c.receiver = a[0];
        c.self = i->target->kind == TARGET_METHOD || i->target->kind == TARGET_POLY ? a[0] : NULL;
        if (a[0]->target && a[0]->target->kind == TARGET_SUPER) {
            c.receiver = c.self = a[0]->args.items[2];
            c.super_class = a[0]->args.items[1];
        }
        c.name = i->u.method.name;
        c.args = a + 1;
        c.n_args = i->args.n - 1;
        c.kwnames = i->u.method.kwnames;
        break;
    case OP_call_super:
        c.self = a[1];
        c.super_class = op_is(a[0], OP_undef) ? NULL : a[0];
        c.name = i->u.method.name;
        c.args = a + 2;
        c.n_args = i->args.n - 2;
        c.kwnames = i->u.method.kwnames;
        break;
    default: /* operators, items, attributes: the first operand is self */
        c.self = a[0];
        c.name = special_name(f, i);
        c.of_property = op_is(i, OP_getattr) ? "fget" : op_is(i, OP_setattr) ? "fset" : NULL;
        c.args = a + 1;
        c.n_args = i->args.n - 1;
    }
    return c;
}

static void construct(Func *f, Inst *i) {
    const CallTarget *t = i->target;
    Call c = describe(f, i);
    Inst *object = insert(i, OP_new_object, 0, NULL, type_instance(f->program->types, t->cls));
    object->u.cls = t->cls;
    Inst *check = i->next && op_is(i->next, OP_check) ? i->next : NULL;
    if (!t->clone) {
        ir_replace_uses(f, i, object);
        ir_drop_check(i);
        ir_remove(i);
        return;
    }
    c.receiver = c.self = object;
    c.callee = NULL;
    c.name = name_intern(f->program->names, "__init__", -1);
    Inst *call = direct_call(&c, t->clone, t->clone->return_type);
    replace_call(f, i, call, object);
    if (check)
        check->args.items[0] = call;
}

/* The class of the layout chain that owns the field; index in its own fields. */
static bool find_field(ClassDef *c, const Name *name, ClassDef **owner, int *index) {
    for (; c; c = c->base)
        for (int k = 0; k < c->fields.n; k++)
            if (c->fields.items[k] == name) {
                *owner = c;
                *index = k;
                return true;
            }
    return false;
}

static void become_field(Inst *i, ClassDef *owner, int index) {
    i->op = op_is(i, OP_getattr) ? OP_field_load : OP_field_store;
    i->u.field.cls = owner;
    i->u.field.index = index;
    i->u.field.is_set = false;
    i->cannot_raise = op_is(i, OP_field_store);
}

/* The slots of the field in the target's classes. False: some class keeps it elsewhere. */
static bool find_slots(const Inst *i, const CallTarget *t, ClassDef **owners, int *indexes) {
    for (int k = 0; k < t->n; k++) {
        if (!t->classes[k]->direct_fields || !find_field(t->classes[k], i->u.name, &owners[k], &indexes[k]))
            return false;
        bool boxed_else = op_is(i, OP_getattr) && owners[k]->field_is_double[indexes[k]] && !type_is_float(i->type) && !type_is_float(owners[k]->field_types[indexes[k]]);
        if (boxed_else)
            return false;
    }
    return true;
}

/* One access to the field in a block of its own; the rest goes on at join. */
static void field_arm(Func *f, const Inst *i, Block *arm, ClassDef *cls, ClassDef *owner, int index, Edge *handler, Block *join) {
    Inst *mark = ir_append(arm, OP_unreachable, i->pos, 0, NULL);
    mark->anchor_left = i->anchor_left;
    mark->anchor_right = i->anchor_right;
    Inst *args[2] = {i->args.items[0], i->args.n > 1 ? i->args.items[1] : NULL};
    args[0] = insert(mark, OP_convert_type, 1, args, type_instance(f->program->types, cls));
    Inst *access = insert(mark, (Op)i->op, i->args.n, args, i->type);
    access->u.name = i->u.name;
    become_field(access, owner, index);
    bool load = op_is(access, OP_field_load);
    if (load)
        access->type = owner->field_is_double[index] ? owner->field_types[index] : i->type;
    Inst *value = access;
    if (!load) {
        value = insert(mark, OP_const, 0, NULL, type_simple(f->program->types, TK_NONE));
        value->u.k = ir_const_simple(f->program, K_NONE);
    }
    ir_remove(mark);
    if (load) {
        end_arm(f, value, handler, join);
        return;
    }
    Inst *jump = ir_append(arm, OP_jump, i->pos, 0, NULL);
    ir_edge_arg(f, ir_set_edges(jump, 1, &join), value);
}

/* The receiver has none of the classes (None, a number, or one without the attribute): the dynamic operation raises. */
static void failing_arm(Func *f, const Inst *i, Block *arm, Edge *handler) {
    Inst *access = ir_append(arm, (Op)i->op, i->pos, i->args.n, i->args.items);
    if (op_is(i, OP_getattr) || op_is(i, OP_setattr))
        access->u.name = i->u.name;
    if (op_is(i, OP_call))
        access->u.kwnames = i->u.kwnames;
    access->type = type_object(f->program->types);
    access->anchor_left = i->anchor_left;
    access->anchor_right = i->anchor_right;
    if (!handler) {
        ir_append(arm, OP_unreachable, i->pos, 0, NULL);
        return;
    }
    Block *dead = ir_block_new(f);
    ir_append(dead, OP_unreachable, i->pos, 0, NULL);
    Inst *check = ir_append(arm, OP_check, i->pos, 1, &access);
    Block *both[2] = {dead, handler->to};
    ir_set_edges(check, 2, both);
    for (int k = 0; k < handler->args.n; k++)
        ir_edge_arg(f, &check->edges[1], handler->args.items[k]);
}

static void branch_to(Block *from, Inst *condition, Pos pos, Block *yes, Block *no) {
    Inst *branch = ir_append(from, OP_branch, pos, 1, &condition);
    Block *both[2] = {yes, no};
    ir_set_edges(branch, 2, both);
}

static void expand_field(Func *f, Inst *i, const CallTarget *t, ClassDef **owners, const int *indexes, bool same_place) {
    Edge *covered = inst_handler(i);
    Edge handler_copy = covered ? *covered : (Edge){0};
    Edge *handler = covered ? &handler_copy : NULL;
    Inst *param, *self = i->args.items[0];
    Block *join = split_after(f, i, &param);
    if (op_is(i, OP_getattr))
        ir_replace_uses(f, i, param);
    else
        param->type = type_simple(f->program->types, TK_NONE);
    Block *test = i->block;
    if (i->next)
        ir_remove(i->next);
    bool only_none_else = self->type->n_classes == t->n;
    const Type *boolean = type_simple(f->program->types, TK_BOOL);
    if (same_place && only_none_else && type_is(self->type, TK_INSTANCE | TK_NONE)) {
        Block *yes = ir_block_new(f), *no = ir_block_new(f);
        Inst *none = ir_append(test, OP_const, i->pos, 0, NULL);
        none->u.k = ir_const_simple(f->program, K_NONE);
        none->type = type_simple(f->program->types, TK_NONE);
        Inst *both[2] = {self, none};
        Inst *is = ir_append(test, OP_is, i->pos, 2, both);
        is->type = boolean;
        branch_to(test, is, i->pos, no, yes);
        field_arm(f, i, yes, t->classes[0], owners[0], indexes[0], handler, join);
        failing_arm(f, i, no, handler);
        ir_remove(i);
        return;
    }
    bool exhaustive = only_none_else && type_is(self->type, TK_INSTANCE);
    for (int k = 0; k < t->n; k++) {
        Block *arm = test;
        if (k < t->n - 1 || !exhaustive) {
            Block *no = ir_block_new(f);
            arm = ir_block_new(f);
            Inst *is = ir_append(test, OP_class_is, i->pos, 1, &self);
            is->u.cls = t->classes[k];
            is->type = boolean;
            branch_to(test, is, i->pos, arm, no);
            test = no;
        }
        field_arm(f, i, arm, t->classes[k], owners[k], indexes[k], handler, join);
    }
    if (!exhaustive)
        failing_arm(f, i, test, handler);
    ir_remove(i);
}

/* Values without fields of their own, for which the dynamic operation raises. */
static const uint32_t refused_kinds = TK_INT | TK_BOOL | TK_FLOAT | TK_TUPLE | TK_LIST | TK_STR;

static void access_field(Func *f, Inst *i) {
    CallTarget t = *i->target;
    ClassDef *owners[MAX_POLY];
    int indexes[MAX_POLY];
    if (t.n == 0)
        t.classes[t.n++] = t.cls;
    const Type *self = i->args.items[0]->type;
    if (!type_is(self, TK_INSTANCE | TK_NONE | refused_kinds) || !find_slots(i, &t, owners, indexes))
        return;
    bool same_place = true;
    for (int k = 1; k < t.n; k++)
        same_place &= owners[k] == owners[0] && indexes[k] == indexes[0];
    if (!same_place || !type_is(self, TK_INSTANCE) || self->n_classes != t.n) {
        expand_field(f, i, &t, owners, indexes, same_place);
        return;
    }
    if (op_is(i, OP_setattr))
        ir_drop_check(i);
    become_field(i, owners[0], indexes[0]);
}

static bool receiver_is_exact(const Inst *self, const ClassDef *c) { return type_is(self->type, TK_INSTANCE) && self->type->n_classes == 1 && self->type->classes[0] == c; }

static void become_none(Func *f, Inst *i) {
    Inst *none = insert(i, OP_const, 0, NULL, type_simple(f->program->types, TK_NONE));
    none->u.k = ir_const_simple(f->program, K_NONE);
    ir_replace_uses(f, i, none);
    ir_drop_check(i);
    ir_remove(i);
}

static void become_identity(Func *f, Inst *i) {
    Inst *is = insert(i, OP_is, 2, i->args.items, type_simple(f->program->types, TK_BOOL)), *value = is;
    if (op_is(i, OP_ne))
        value = insert(i, OP_not, 1, &is, is->type);
    ir_replace_uses(f, i, value);
    ir_drop_check(i);
    ir_remove(i);
}

/* An instance of a subclass of list, used as the list that it is. */
static void view_operand(Inst *i) {
    int k = op_is(i, OP_call);
    Inst *view = insert(i, OP_convert_type, 1, &i->args.items[k], i->target->view);
    i->args.items[k] = view;
    i->target = NULL;
}

static bool resolve(Func *f, Inst *i) {
    CallTarget *t = i->target;
    if (!t || t->kind == TARGET_BUILTIN || t->kind == TARGET_CLASS_ATTR || t->kind == TARGET_SUPER)
        return false;
    if (t->kind == TARGET_VIEW) {
        view_operand(i);
        return true;
    }
    if (t->kind == TARGET_IDENTITY) {
        become_identity(f, i);
        return true;
    }
    if (t->kind == TARGET_NOTHING) {
        become_none(f, i);
        return true;
    }
    if (t->kind == TARGET_FIELD) {
        access_field(f, i);
        return true;
    }
    if (t->kind == TARGET_CONSTRUCT) {
        construct(f, i);
        return true;
    }
    Call c = describe(f, i);
    bool tested = op_is(i, OP_call) || op_is(i, OP_call_method) || op_is(i, OP_getitem) || op_is(i, OP_setitem);
    bool guarded = t->kind == TARGET_POLY || (c.self && t->cls && tested && !receiver_is_exact(c.self, t->cls));
    if (guarded) {
        CallTarget poly = *t;
        if (t->kind != TARGET_POLY) {
            poly.n = 1;
            poly.classes[0] = t->cls;
            poly.clones[0] = t->clone;
        }
        expand_poly(f, i, c, &poly, type_is(c.self->type, TK_INSTANCE) && c.self->type->n_classes == poly.n);
        return true;
    }
    Inst *call = direct_call(&c, t->clone, op_info[i->op].result ? i->type : t->clone->return_type);
    replace_call(f, i, call, call);
    return true;
}

/* f = x.append; f(y) is x.append(y): methods of builtin types do not change. */
static bool unbind_builtin_method(Func *f, Inst *i) {
    Inst *callee = op_is(i, OP_call) ? i->args.items[0] : NULL;
    if (!callee || !op_is(callee, OP_getattr) || !type_is(callee->type, TK_METHOD) || !callee->type->builtin || (i->u.kwnames && i->u.kwnames->n))
        return false;
    Name *name = callee->u.name;
    i->op = OP_call_method;
    i->args.items[0] = callee->args.items[0];
    i->u.method.name = name;
    i->u.method.kwnames = NULL;
    callee->cannot_raise = true;
    (void)f;
    return true;
}

bool devirtualise(Func *f) {
    bool changed = false;
    for (int b = 0; b < f->blocks.n; b++) /* blocks added on the way are visited too */
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            changed |= unbind_builtin_method(f, i);
            if (i->target)
                changed |= resolve(f, i);
        }
    return changed;
}
