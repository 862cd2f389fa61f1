/* operators.c - the transfer functions of operators: arithmetic on ints with ranges, floats, mixtures,
 * sequences and sets; comparisons; and operators of classes, which are calls of their special methods. */
#include "compiler/infer/internal.h"

static Interval interval_of(const Type *t) {
    if (t->kinds & TK_INT) {
        Interval r = {t->lo, t->hi};
        if (t->kinds & TK_BOOL)
            r = (Interval){r.lo < 0 ? r.lo : 0, r.hi > 1 ? r.hi : 1};
        return r;
    }
    return (Interval){0, 1}; /* bool */
}

static bool is_bit_op(const char *op) { return !strcmp(op, "and") || !strcmp(op, "or") || !strcmp(op, "xor") || !strcmp(op, "iand") || !strcmp(op, "ior") || !strcmp(op, "ixor"); }

static const Type *int_result(Infer *in, const char *op, const Type *a, const Type *b) {
    Interval r;
    if (type_is(a, TK_BOOL) && type_is(b, TK_BOOL) && is_bit_op(op))
        return in->boolean;
    if (strstr(op, "truediv"))
        return in->floating;
    if (strstr(op, "pow") && interval_of(b).lo < 0)
        return JOIN(in->integer, in->floating);
    if (!range_binary(op, interval_of(a), interval_of(b), &r))
        return NULL;
    return type_int(in->types, r.lo, r.hi);
}

static const Inst *value_of(const Inst *v) {
    while (op_is(v, OP_refine) || op_is(v, OP_check_local) || op_is(v, OP_convert_type))
        v = v->args.items[0];
    return v;
}

/* A float that is certainly not negative (it may be NaN): squares, their sums, products, abs ... */
static bool is_nonnegative(const Inst *v, int depth) {
    v = value_of(v);
    if (depth > 8)
        return false;
    if (type_is(v->type, TK_INT))
        return v->type->lo >= 0;
    switch (v->op) {
    case OP_const: return v->u.k->kind == K_FLOAT && v->u.k->real >= 0;
    case OP_mul: case OP_imul:
        if (value_of(v->args.items[0]) == value_of(v->args.items[1]))
            return true;
        return is_nonnegative(v->args.items[0], depth + 1) && is_nonnegative(v->args.items[1], depth + 1);
    case OP_add: case OP_iadd: case OP_truediv: case OP_itruediv:
        return is_nonnegative(v->args.items[0], depth + 1) && is_nonnegative(v->args.items[1], depth + 1);
    case OP_call:
        return v->target && v->target->kind == TARGET_BUILTIN && (!strcmp(v->target->builtin, "abs") || !strcmp(v->target->builtin, "math.sqrt") || !strcmp(v->target->builtin, "math.exp"));
    default: return false;
    }
}

/* base ** exponent with a float among them: complex only for a negative base and a fraction. */
static const Type *float_pow(Infer *in, const Inst *i, const Type *b) {
    const Inst *base = i->args.items[i->args.n - 2], *exponent = i->args.items[i->args.n - 1];
    const Inst *e = value_of(exponent);
    bool whole = type_is(b, TK_INT | TK_BOOL) || (op_is(e, OP_const) && e->u.k->kind == K_FLOAT && e->u.k->real == (double)(int64_t)e->u.k->real);
    if (whole || is_nonnegative(base, 0))
        return in->floating;
    return JOIN(in->floating, type_simple(in->types, TK_COMPLEX));
}

static const Type *float_result(Infer *in, const char *op) {
    static const char *const closed[] = {"add", "sub", "mul", "truediv", "floordiv", "mod"};
    const char *base = op[0] == 'i' ? op + 1 : op;
    for (size_t k = 0; k < sizeof closed / sizeof *closed; k++)
        if (!strcmp(base, closed[k]))
            return in->floating;
    return NULL;
}

const Type *rule_new_list(Infer *in, Inst *i, const Type *elem, int64_t length) {
    Site *s = inst_site(in, i);
    site_raise_elem(in, s, elem);
    site_raise_length(in, s, length);
    return type_site(in->types, TK_LIST, s);
}

static const Type *tuple_concat(Infer *in, const Type *a, const Type *b) {
    if (a->n_items >= 0 && b->n_items >= 0) {
        int n = a->n_items + b->n_items;
        const Type **items = ARENA_ARRAY(in->arena, const Type *, n + 1);
        for (int k = 0; k < n; k++)
            items[k] = k < a->n_items ? a->items[k] : b->items[k - a->n_items];
        return type_tuple(in->types, n, items);
    }
    const Type *all = JOIN(rule_iterate(in, a, NULL), rule_iterate(in, b, NULL));
    return type_tuple(in->types, -1, &all);
}

static const Type *sequence_result(Infer *in, Inst *i, const char *op, const Type *a, const Type *b) {
    bool inplace = op[0] == 'i';
    const char *base = inplace ? op + 1 : op;
    bool add = !strcmp(base, "add"), mul = !strcmp(base, "mul");
    if (type_is(a, TK_STR) && (!strcmp(base, "mod") || (add && type_is(b, TK_STR)) || (mul && type_is(b, TK_INT | TK_BOOL)))) {
        if (!strcmp(base, "mod"))
            escape_read(in, b);
        return in->string;
    }
    if (mul && type_is(a, TK_INT | TK_BOOL) && type_is(b, TK_STR))
        return in->string;
    if (type_is(a, TK_BYTES) && ((add && type_is(b, TK_BYTES)) || (mul && type_is(b, TK_INT | TK_BOOL))))
        return a;
    if (type_is(a, TK_LIST) && inplace) {
        length_lost(in, a);
        if (add)
            site_raise_elem(in, a->site, rule_iterate(in, b, NULL));
        return add || mul ? a : NULL;
    }
    if (type_is(a, TK_LIST) && add && type_is(b, TK_LIST))
        return rule_new_list(in, i, JOIN(site_elem(in, a->site), site_elem(in, b->site)), length_sum(site_length(in, a->site), site_length(in, b->site)));
    if (mul && ((type_is(a, TK_LIST) && type_is(b, TK_INT | TK_BOOL)) || (type_is(a, TK_INT | TK_BOOL) && type_is(b, TK_LIST)))) {
        const Type *list = type_is(a, TK_LIST) ? a : b, *times = type_is(a, TK_LIST) ? b : a;
        return rule_new_list(in, i, site_elem(in, list->site), length_repeated(site_length(in, list->site), times));
    }
    if (type_is(a, TK_TUPLE) && add && type_is(b, TK_TUPLE))
        return tuple_concat(in, a, b);
    if (type_is(a, TK_TUPLE) && mul && type_is(b, TK_INT | TK_BOOL)) {
        const Type *all = rule_iterate(in, a, NULL);
        return type_tuple(in->types, -1, &all);
    }
    if (mul && type_is(a, TK_INT | TK_BOOL | TK_ARRAY) && type_is(b, TK_INT | TK_BOOL | TK_ARRAY) && (type_is(a, TK_ARRAY) || (!inplace && type_is(b, TK_ARRAY))))
        return type_is(a, TK_ARRAY) ? type_is(b, TK_ARRAY) ? NULL : a : b;
    if (add && type_is(a, TK_ARRAY) && type_is(b, TK_ARRAY))
        return a;
    bool sets = type_is(a, TK_SET | TK_FROZENSET) && type_is(b, TK_SET | TK_FROZENSET);
    if (sets && (is_bit_op(base) || !strcmp(base, "sub"))) {
        if (inplace && type_is(a, TK_SET)) {
            site_raise_elem(in, a->site, site_elem(in, b->site));
            return a;
        }
        Site *s = inst_site(in, i);
        site_raise_elem(in, s, JOIN(site_elem(in, a->site), site_elem(in, b->site)));
        return type_site(in->types, a->kinds & TK_SET ? TK_SET : TK_FROZENSET, s);
    }
    return NULL;
}

/* Operators of classes: a's method, if it is known to give no NotImplemented and b's reflected one has no priority. */
static const Type *instance_operator(Infer *in, Inst *i, const char *special, const Type *a, const Type *b) {
    if (!type_is(a, TK_INSTANCE))
        return NULL;
    for (int k = 0; k < b->n_classes; k++)
        for (int j = 0; j < a->n_classes; j++)
            if (b->classes[k] != a->classes[j] && class_is_subclass(in, b->classes[k], a->classes[j]))
                return NULL;
    const Type *items[1] = {b};
    const Type *r = call_named(in, i, a, infer_name(in, special), (Args){items, 1, NULL});
    if (r && (r->kinds & TK_OTHER)) { /* may be NotImplemented */
        i->target = NULL;
        return NULL;
    }
    return r;
}

/* Does an operator on these operands fail where one of them is None? */
static bool raises_for_none(const char *op, const Type *a, const Type *b) {
    const uint32_t without_operators = PLAIN_KINDS & ~(uint32_t)TK_STR;
    bool text = strstr(op, "mod") && ((a->kinds | b->kinds) & (TK_STR | TK_BYTES | TK_BYTEARRAY));
    return ((a->kinds | b->kinds) & TK_NONE) && type_is(a, without_operators | TK_STR) && type_is(b, without_operators | TK_STR) && !text;
}

static const Type *binary(Infer *in, Inst *i, const char *op, const Type *a, const Type *b) {
    const uint32_t ints = TK_INT | TK_BOOL, numbers = TK_INT | TK_BOOL | TK_FLOAT;
    const Type *r = NULL;
    i->target = NULL;
    bool is_or = !strcmp(op, "or") || !strcmp(op, "ior");
    const Type *left = refuse_operator(in, a, b, is_or);
    b = refuse_operator(in, b, a, is_or);
    a = left;
    if (!a->kinds || !b->kinds)
        return in->bottom;
    if (raises_for_none(op, a, b)) { /* what goes on has other operands */
        if (type_is(a, TK_NONE) || type_is(b, TK_NONE))
            return in->bottom;
        a = type_without(in->types, a, TK_NONE);
        b = type_without(in->types, b, TK_NONE);
    }
    if (type_is(a, ints) && type_is(b, ints))
        r = int_result(in, op, a, b);
    else if (type_is(a, numbers) && type_is(b, numbers))
        r = !type_is(a, TK_FLOAT) && !type_is(b, TK_FLOAT) ? NULL : strstr(op, "pow") ? float_pow(in, i, b) : float_result(in, op);
    else
        r = sequence_result(in, i, op, a, b);
    if (!r && type_is(a, numbers) && type_is(b, numbers) && strstr(op, "truediv"))
        return in->floating;
    if (!r && type_is(a, numbers | TK_COMPLEX) && type_is(b, numbers | TK_COMPLEX)) { /* a mixture */
        const Type *real = JOIN(in->integer, in->floating);
        return type_is(a, numbers) && type_is(b, numbers) && !strstr(op, "pow") ? real : JOIN(real, type_simple(in->types, TK_COMPLEX));
    }
    if (!r && (a->kinds & TK_INSTANCE)) {
        const char *base = op;
        const char *special = arena_printf(in->arena, "__%s__", op);
        if (op[0] == 'i' && strcmp(op, "invert")) {
            r = call_named(in, i, a, infer_name(in, special), (Args){0});
            base = op + 1;
            i->target = NULL;
            if (r) /* in-place methods stay dynamic */
                return rule_opaque(in, i);
        }
        r = instance_operator(in, i, arena_printf(in->arena, "__%s__", base), a, b);
    }
    if (!r)
        r = numbers_with_object(in, op, a, b);
    return r ? r : rule_opaque(in, i);
}

const Type *rule_binary(Infer *in, Inst *i, const char *op, const Type *a, const Type *b) {
    const Type *r = binary(in, i, op, a, b);
    if (strstr(op, "pow") && (r->kinds & (TK_COMPLEX | TK_OTHER)))
        numbers_complex(in);
    return r;
}

const Type *rule_compare(Infer *in, Inst *i) {
    const Type *a = arg_type(i, 0), *b = arg_type(i, 1);
    i->target = NULL;
    if (!op_is(i, OP_eq) && !op_is(i, OP_ne)) {
        const Type *left = refuse_operator(in, a, b, false);
        b = refuse_operator(in, b, a, false);
        a = left;
        if (!a->kinds || !b->kinds)
            return in->bottom;
    }
    if (type_is(a, PLAIN_KINDS) && type_is(b, PLAIN_KINDS)) {
        bool nested = (a->kinds | b->kinds) & (TK_TUPLE | TK_CONTAINERS);
        if (nested) { /* elements are compared, perhaps by methods */
            class_used_by_runtime(in, a, 0);
            class_used_by_runtime(in, b, 0);
        }
        return in->boolean;
    }
    static const char *const specials[] = {"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"};
    const char *special = specials[i->op - OP_lt];
    const Type *r = a->kinds & TK_INSTANCE ? instance_operator(in, i, special, a, b) : NULL;
    if (r)
        return r;
    bool identity = op_is(i, OP_eq) || op_is(i, OP_ne);
    const uint32_t simple = PLAIN_KINDS | TK_INSTANCE | TK_CLASS | TK_FUNC | TK_MODULE;
    if (identity && type_is(a, simple) && type_is(b, simple)) { /* no class defines __eq__: identity */
        bool has = ((a->kinds | b->kinds) & (TK_TUPLE | TK_CONTAINERS)) != 0;
        const Type *both[2] = {a, b};
        for (int t = 0; t < 2; t++)
            for (int k = 0; k < both[t]->n_classes; k++) {
                ClassFacts *c = class_facts(in, both[t]->classes[k]);
                has |= c->is_opaque || c->builtin_base || class_lookup(in, both[t]->classes[k], infer_name(in, "__eq__"), NULL) || class_lookup(in, both[t]->classes[k], infer_name(in, "__ne__"), NULL);
            }
        const uint32_t by_identity = TK_INSTANCE | TK_NONE | TK_CLASS | TK_FUNC | TK_MODULE;
        if (!has && (type_is(a, by_identity) || type_is(b, by_identity)))
            rule_new_target(in, i, TARGET_IDENTITY);
        if (!has)
            return in->boolean;
    }
    return rule_opaque(in, i);
}

static const Type *unary_of_int(Infer *in, const Inst *i, const Type *a) {
    Interval v = interval_of(a), r, minus_one = {-1, -1};
    if (op_is(i, OP_pos))
        return type_int(in->types, v.lo, v.hi);
    range_binary("mul", v, minus_one, &r);
    if (op_is(i, OP_invert))
        range_binary("add", r, minus_one, &r);
    return type_int(in->types, r.lo, r.hi);
}

const Type *rule_unary(Infer *in, Inst *i) {
    const Type *a = arg_type(i, 0);
    const uint32_t ints = TK_INT | TK_BOOL;
    i->target = NULL;
    if (type_is(a, TK_FLOAT) && !op_is(i, OP_invert))
        return in->floating;
    if (type_is(a, ints))
        return unary_of_int(in, i, a);
    if (type_is(a, ints | TK_FLOAT) && !op_is(i, OP_invert)) /* a mixture */
        return type_join(in->types, unary_of_int(in, i, type_only(in->types, a, ints)), in->floating);
    if (type_is(a, TK_INSTANCE)) {
        const char *special = op_is(i, OP_neg) ? "__neg__" : op_is(i, OP_pos) ? "__pos__" : "__invert__";
        const Type *r = call_named(in, i, a, infer_name(in, special), (Args){0});
        if (r)
            return r;
    }
    return rule_opaque(in, i);
}

const Type *rule_truth(Infer *in, Inst *i) {
    const Type *a = arg_type(i, 0);
    if (a->kinds & TK_OTHER)
        return in->boolean;
    for (int k = 0; k < a->n_classes; k++) {
        ClassFacts *c = class_facts(in, a->classes[k]);
        if (c->is_opaque || class_lookup(in, a->classes[k], infer_name(in, "__bool__"), NULL) || class_lookup(in, a->classes[k], infer_name(in, "__len__"), NULL))
            escape_type(in, type_instance(in->types, a->classes[k]));
    }
    return in->boolean;
}

