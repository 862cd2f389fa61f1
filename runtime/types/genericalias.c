/* genericalias.c - list[int] (types.GenericAlias) and int | None (types.UnionType).
 *
 * An alias behaves as its origin, but for the few attributes of its own. A union holds its members
 * flattened and without duplicates; two unions are equal whatever the order.
 */
#include "runtime/types/genericalias.h"

#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"

typedef struct RtGenericAlias { RtType *type; Value side; Value origin; RtTuple *args, *parameters; bool starred; /* *tuple[int] */ } RtGenericAlias;
typedef struct RtAliasIter { RtType *type; Value alias; /* 0: exhausted */ } RtAliasIter;
typedef struct RtUnion { RtType *type; RtTuple *args; } RtUnion;

#define ALIAS(v) RT_AS(RtGenericAlias, v)
#define UNION(v) RT_AS(RtUnion, v)

/* Also of a subclass, as collections.abc has one for Callable. */
static bool is_alias(Value v) { return rt_is_instance_of(v, &rt_type_GenericAlias); }

/* ---- repr of a member ------------------------------------------------------------------------- */

/* A class by its dotted name, everything else by repr. */
static Value member_repr(Value v, bool none_type_as_none) {
    if (v == RT_ELLIPSIS)
        return RT_VAL(RT_TEXT("..."));
    if (none_type_as_none && v == RT_VAL(&rt_type_NoneType))
        return RT_VAL(RT_TEXT("None"));
    Value origin = rt_getattr_or_null(v, RT_TEXT("__origin__"));
    if (origin && rt_getattr_or_null(v, RT_TEXT("__args__")))
        return rt_repr(v);
    if (rt_pending())
        return 0;
    Value qualname = rt_getattr_or_null(v, RT_TEXT("__qualname__"));
    Value module = qualname ? rt_getattr_or_null(v, RT_TEXT("__module__")) : 0;
    if (rt_pending())
        return 0;
    if (!module || rt_is_none(module))
        return rt_repr(v);
    if (rt_equal(module, RT_VAL(RT_TEXT("builtins"))) == 1)
        return rt_str(qualname);
    return RT_VAL(rt_str_format("%V.%V", module, qualname));
}

static bool append_members(RtBuilder *b, const RtTuple *args, const char *joint, bool in_union) {
    for (int64_t i = 0; i < args->length; i++) {
        Value text = member_repr(args->items[i], in_union);
        if (!text)
            return false;
        if (i > 0)
            rt_builder_ascii(b, joint, strlen(joint));
        rt_builder_str(b, RT_AS(RtStr, text));
    }
    return true;
}

/* ---- aliases ---------------------------------------------------------------------------------- */

static bool contains_identical(const RtList *l, Value v) {
    for (int64_t i = 0; i < l->length; i++)
        if (l->items[i] == v)
            return true;
    return false;
}

/* The type variables among the arguments, nested ones included. */
static RtTuple *find_parameters(const RtTuple *args) {
    RtList *found = rt_list_new(0);
    for (int64_t i = 0; i < args->length; i++) {
        Value v = args->items[i];
        if (rt_type_has(v, RT_TYPE_TYPE))
            continue;
        if (rt_lookup_special(v, RT_TEXT("__typing_subst__"))) {
            if (!contains_identical(found, v))
                rt_list_append(found, v);
            continue;
        }
        Value nested = rt_getattr_or_null(v, RT_TEXT("__parameters__"));
        rt_clear();
        for (int64_t k = 0; nested && rt_has_type(nested, &rt_type_tuple) && k < RT_AS(RtTuple, nested)->length; k++)
            if (!contains_identical(found, RT_AS(RtTuple, nested)->items[k]))
                rt_list_append(found, RT_AS(RtTuple, nested)->items[k]);
    }
    return rt_tuple_from_array(found->items, found->length);
}

static Value fill_alias(RtGenericAlias *a, Value origin, Value args) {
    a->origin = origin;
    a->args = rt_has_type(args, &rt_type_tuple) ? RT_AS(RtTuple, args) : rt_tuple_from_array(&args, 1);
    return RT_VAL(a);
}

Value rt_generic_alias_new(Value origin, Value args) { return fill_alias(rt_new(&rt_type_GenericAlias, sizeof(RtGenericAlias)), origin, args); }

static Value alias_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length > 0)
        return rt_raise(&rt_exc_TypeError, "GenericAlias() takes no keyword arguments");
    if (nargs != 2)
        return rt_raise(&rt_exc_TypeError, "GenericAlias expected 2 arguments, got %zu", nargs);
    return cls == &rt_type_GenericAlias ? rt_generic_alias_new(args[0], args[1]) : fill_alias(rt_instance_alloc(cls), args[0], args[1]);
}

static Value alias_parameters(Value v) {
    if (!ALIAS(v)->parameters)
        ALIAS(v)->parameters = find_parameters(ALIAS(v)->args);
    return RT_VAL(ALIAS(v)->parameters);
}

static Value alias_repr(Value v) {
    RtBuilder b;
    rt_builder_init(&b);
    if (ALIAS(v)->starred)
        rt_builder_char(&b, '*');
    Value origin = member_repr(ALIAS(v)->origin, false);
    if (!origin)
        return 0;
    rt_builder_str(&b, RT_AS(RtStr, origin));
    rt_builder_char(&b, '[');
    if (ALIAS(v)->args->length == 0)
        rt_builder_ascii(&b, "()", 2);
    if (!append_members(&b, ALIAS(v)->args, ", ", false))
        return 0;
    rt_builder_char(&b, ']');
    return RT_VAL(rt_builder_finish(&b));
}

static Value alias_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    Value v = rt_call(ALIAS(callee)->origin, args, nargs, kwnames);
    if (v && (rt_type_of(v)->flags & RT_TYPE_HEAP) && rt_setattr(v, RT_TEXT("__orig_class__"), callee) < 0)
        rt_clear();
    return v;
}

/* Attributes that are not those of what it was made of. */
static const char *const own[] = {"__class__", "__origin__", "__args__", "__parameters__", "__mro_entries__", "__reduce_ex__",
                                  "__reduce__", "__copy__", "__deepcopy__", "__unpacked__", "__typing_unpacked_tuple_args__"};

static Value alias_getattr(Value self, RtStr *name) {
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (name->ascii && strlen(own[i]) == (size_t)name->length && !memcmp(own[i], name->data, (size_t)name->length))
            return rt_generic_getattr(self, name);
    return rt_getattr(ALIAS(self)->origin, name);
}

static Value alias_compare(Value a, Value b, RtCompareOp op) {
    if ((op != RT_EQ && op != RT_NE) || !is_alias(a) || !is_alias(b))
        return RT_NOT_IMPLEMENTED;
    int same = rt_equal(ALIAS(a)->origin, ALIAS(b)->origin);
    if (same == 1)
        same = rt_equal(RT_VAL(ALIAS(a)->args), RT_VAL(ALIAS(b)->args));
    return same < 0 ? 0 : rt_from_bool((same == 1) == (op == RT_EQ));
}

static int64_t alias_hash(Value v) {
    int64_t a = rt_hash(ALIAS(v)->origin), b = a == -1 ? -1 : rt_hash(RT_VAL(ALIAS(v)->args));
    if (b == -1)
        return -1;
    return (a ^ b) == -1 ? -2 : a ^ b;
}

/* The argument with the alias's parameters replaced; 0 on error. */
static Value substitute(Value arg, const RtTuple *parameters, const RtTuple *given) {
    for (int64_t i = 0; i < parameters->length; i++)
        if (parameters->items[i] == arg)
            return given->items[i];
    Value nested = rt_type_has(arg, RT_TYPE_TYPE) ? 0 : rt_getattr_or_null(arg, RT_TEXT("__parameters__"));
    rt_clear();
    if (!nested || !rt_has_type(nested, &rt_type_tuple) || RT_AS(RtTuple, nested)->length == 0)
        return arg;
    RtTuple *inner = rt_tuple_new(RT_AS(RtTuple, nested)->length);
    for (int64_t k = 0; k < inner->length; k++)
        inner->items[k] = substitute(RT_AS(RtTuple, nested)->items[k], parameters, given);
    return rt_getitem(arg, RT_VAL(inner));
}

static Value alias_getitem(Value self, Value key) {
    RtTuple *parameters = RT_AS(RtTuple, alias_parameters(self));
    if (parameters->length == 0)
        return rt_raise(&rt_exc_TypeError, "%R is not a generic class", self);
    RtTuple *given = rt_has_type(key, &rt_type_tuple) ? RT_AS(RtTuple, key) : rt_tuple_from_array(&key, 1);
    if (given->length != parameters->length)
        return rt_raise(&rt_exc_TypeError, "Too %s arguments for %R; actual %lld, expected %lld", given->length > parameters->length ? "many" : "few", self,
                        (long long)given->length, (long long)parameters->length);
    RtTuple *args = rt_tuple_new(ALIAS(self)->args->length);
    for (int64_t i = 0; i < args->length; i++)
        if (!(args->items[i] = substitute(ALIAS(self)->args->items[i], parameters, given)))
            return 0;
    return rt_generic_alias_new(ALIAS(self)->origin, RT_VAL(args));
}

/* The names of what it was made of, and its own. */
Value rt_generic_alias_dir(Value self) {
    Value names = rt_builtin_dir(ALIAS(self)->origin);
    for (size_t i = 0; names && i < sizeof own / sizeof *own; i++) {
        RtStr *name = rt_str_from_cstr(own[i]);
        int has = rt_contains(names, RT_VAL(name));
        if (has < 0 || (!has && rt_list_append(RT_AS(RtList, names), RT_VAL(name)) < 0))
            return 0;
    }
    return names;
}

Value rt_generic_alias_mro_entries(Value self, Value bases) { return RT_VAL(rt_tuple_from_array(&ALIAS(self)->origin, 1)); }
Value rt_generic_alias_instancecheck(Value self, Value instance) {
    return rt_raise(&rt_exc_TypeError, "isinstance() argument 2 cannot be a parameterized generic");
}
Value rt_generic_alias_subclasscheck(Value self, Value cls) {
    return rt_raise(&rt_exc_TypeError, "issubclass() argument 2 cannot be a parameterized generic");
}

static Value alias_origin(Value v) { return ALIAS(v)->origin; }
static Value alias_args(Value v) { return RT_VAL(ALIAS(v)->args); }
static Value alias_unpacked(Value v) { return rt_from_bool(ALIAS(v)->starred); }
static Value alias_unpacked_args(Value v) {
    return ALIAS(v)->starred && ALIAS(v)->origin == RT_VAL(&rt_type_tuple) ? RT_VAL(ALIAS(v)->args) : RT_NONE;
}

/* Iterating gives the alias once, starred. */
static Value alias_iter(Value v) {
    RtAliasIter *it = rt_new(&rt_type_generic_alias_iterator, sizeof *it);
    it->alias = v;
    return RT_VAL(it);
}
static Value alias_iter_self(Value v) { return v; }
Value rt_alias_iterator_reduce(Value v) {
    Value left = RT_AS(RtAliasIter, v)->alias ? RT_AS(RtAliasIter, v)->alias : RT_VAL(&rt_empty_tuple);
    Value items[2] = {rt_builtin_lookup(rt_str_intern(rt_str_from_cstr("iter"))), RT_VAL(rt_tuple_from_array(&left, 1))};
    return RT_VAL(rt_tuple_from_array(items, 2));
}
static Value alias_iter_next(Value v) {
    Value alias = RT_AS(RtAliasIter, v)->alias;
    RT_AS(RtAliasIter, v)->alias = 0;
    if (!alias)
        return 0;
    Value starred = rt_generic_alias_new(ALIAS(alias)->origin, RT_VAL(ALIAS(alias)->args));
    ALIAS(starred)->starred = true;
    return starred;
}

static const RtGetsetDef alias_attributes[] = {
    {"__origin__", alias_origin, NULL}, {"__args__", alias_args, NULL}, {"__parameters__", alias_parameters, NULL},
    {"__unpacked__", alias_unpacked, NULL}, {"__typing_unpacked_tuple_args__", alias_unpacked_args, NULL}, {NULL, NULL, NULL}};

/* ---- unions ----------------------------------------------------------------------------------- */

static bool may_join(Value v) {
    return rt_is_none(v) || rt_type_has(v, RT_TYPE_TYPE) || is_alias(v) || rt_has_type(v, &rt_type_UnionType);
}

static int add_member(RtList *members, Value v) {
    if (rt_has_type(v, &rt_type_UnionType)) {
        for (int64_t i = 0; i < UNION(v)->args->length; i++)
            if (add_member(members, UNION(v)->args->items[i]) < 0)
                return -1;
        return 0;
    }
    if (rt_is_none(v))
        v = RT_VAL(&rt_type_NoneType);
    for (int64_t i = 0; i < members->length; i++) {
        int same = rt_equal(members->items[i], v);
        if (same != 0)
            return same < 0 ? -1 : 0;
    }
    return rt_list_append(members, v);
}

static Value union_or(Value a, Value b) {
    if (!may_join(a) || !may_join(b))
        return RT_NOT_IMPLEMENTED;
    RtList *members = rt_list_new(2);
    if (add_member(members, a) < 0 || add_member(members, b) < 0)
        return 0;
    if (members->length == 1)
        return members->items[0];
    RtUnion *u = rt_new(&rt_type_UnionType, sizeof *u);
    u->args = rt_tuple_from_array(members->items, members->length);
    return RT_VAL(u);
}

static Value union_repr(Value v) {
    RtBuilder b;
    rt_builder_init(&b);
    return append_members(&b, UNION(v)->args, " | ", true) ? RT_VAL(rt_builder_finish(&b)) : 0;
}

static RtSet *member_set(Value v) {
    RtSet *s = rt_set_new(true);
    return rt_set_update(s, RT_VAL(UNION(v)->args)) < 0 ? NULL : s;
}

static Value union_compare(Value a, Value b, RtCompareOp op) {
    if ((op != RT_EQ && op != RT_NE) || !rt_has_type(a, &rt_type_UnionType) || !rt_has_type(b, &rt_type_UnionType))
        return RT_NOT_IMPLEMENTED;
    RtSet *x = member_set(a), *y = x ? member_set(b) : NULL;
    return y ? rt_compare(op, RT_VAL(x), RT_VAL(y)) : 0;
}

static int64_t union_hash(Value v) {
    RtSet *s = member_set(v);
    return s ? rt_hash(RT_VAL(s)) : -1;
}

static Value union_getitem(Value self, Value key) {
    RtTuple *parameters = find_parameters(UNION(self)->args);
    if (parameters->length == 0)
        return rt_raise(&rt_exc_TypeError, "%R is not a generic class", self);
    RtTuple *given = rt_has_type(key, &rt_type_tuple) ? RT_AS(RtTuple, key) : rt_tuple_from_array(&key, 1);
    if (given->length != parameters->length)
        return rt_raise(&rt_exc_TypeError, "Too %s arguments for %R; actual %lld, expected %lld", given->length > parameters->length ? "many" : "few", self,
                        (long long)given->length, (long long)parameters->length);
    Value joined = 0;
    for (int64_t i = 0; i < UNION(self)->args->length; i++) {
        Value v = substitute(UNION(self)->args->items[i], parameters, given);
        joined = !v ? 0 : joined ? rt_or(joined, v) : v;
        if (!joined)
            return 0;
    }
    return joined;
}

static Value union_args(Value v) { return RT_VAL(UNION(v)->args); }
static Value union_parameters(Value v) { return RT_VAL(find_parameters(UNION(v)->args)); }
static const RtGetsetDef union_attributes[] = {
    {"__args__", union_args, NULL}, {"__parameters__", union_parameters, NULL}, {NULL, NULL, NULL}};

void rt_genericalias_type_init(void) {
    RtType *a = &rt_type_GenericAlias, *u = &rt_type_UnionType;
    a->size = sizeof(RtGenericAlias);
    a->new_ = alias_new;
    a->repr = alias_repr;
    a->call = alias_call;
    a->getattr = alias_getattr;
    a->compare = alias_compare;
    a->hash = alias_hash;
    a->getitem = alias_getitem;
    a->iter = alias_iter;
    rt_type_generic_alias_iterator.size = sizeof(RtAliasIter);
    rt_type_generic_alias_iterator.iter = alias_iter_self;
    rt_type_generic_alias_iterator.next = alias_iter_next;
    rt_type_register_getsets(a, alias_attributes);
    u->size = sizeof(RtUnion);
    u->repr = union_repr;
    u->compare = union_compare;
    u->hash = union_hash;
    u->getitem = union_getitem;
    rt_type_register_getsets(u, union_attributes);
    a->binary[RT_OP_or] = u->binary[RT_OP_or] = rt_type_type.binary[RT_OP_or] = union_or;
}
