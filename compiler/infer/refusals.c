/* refusals.c - which parts of a type make an operation raise: an int is not iterable, a function has no
 * operators, a float no attribute `width`. What goes on behind the operation is of the other parts. */
#include "compiler/infer/internal.h"

static const uint32_t scalars = TK_INT | TK_BOOL | TK_FLOAT | TK_COMPLEX | TK_NONE;
static const uint32_t never_called = PLAIN_KINDS | TK_GENERATOR | TK_ITER | TK_UNDEF;

/* t without the instances of classes that certainly lack all the methods. */
static const Type *without_lacking(Infer *in, const Type *t, const char *const *methods, int n) {
    const Type *r = type_without(in->types, t, TK_INSTANCE);
    for (int k = 0; k < t->n_classes; k++) {
        const ClassFacts *c = class_facts(in, t->classes[k]);
        bool has = !c->is_built || c->is_opaque || c->builtin_base;
        for (int m = 0; m < n; m++)
            has |= class_lookup(in, t->classes[k], infer_name(in, methods[m]), NULL) != NULL;
        if (has)
            r = type_join(in->types, r, type_instance(in->types, t->classes[k]));
    }
    return r;
}

const Type *refuse_iteration(Infer *in, const Type *t) {
    static const char *const methods[] = {"__iter__", "__getitem__"};
    if (t->kinds & TK_OTHER)
        return t;
    t = type_without(in->types, t, scalars | TK_FUNC | TK_SLICE | TK_UNDEF);
    return t->kinds & TK_INSTANCE ? without_lacking(in, t, methods, 2) : t;
}

/* float(t), int(t): instances of classes without the methods, functions. */
const Type *refuse_number(Infer *in, const Type *t) {
    static const char *const methods[] = {"__float__", "__int__", "__index__", "__trunc__"};
    if (t->kinds & TK_OTHER)
        return t;
    t = type_without(in->types, t, TK_NONE | TK_FUNC | TK_UNDEF);
    return t->kinds & TK_INSTANCE ? without_lacking(in, t, methods, 4) : t;
}

/* x[...], also stored to. Of a class it is __class_getitem__. */
const Type *refuse_items(Infer *in, const Type *t) {
    if (t->kinds & TK_OTHER)
        return t;
    t = type_without(in->types, t, scalars | TK_FUNC | TK_SET | TK_FROZENSET | TK_SLICE | TK_UNDEF);
    if (!(t->kinds & TK_CLASS))
        return t;
    const Type *r = type_without(in->types, t, TK_CLASS);
    for (int k = 0; k < t->n_class_objects; k++) {
        const ClassFacts *c = class_facts(in, t->class_objects[k]);
        if (!c->is_built || c->is_opaque || c->builtin_base || class_lookup(in, t->class_objects[k], infer_name(in, "__class_getitem__"), NULL))
            r = type_join(in->types, r, type_class_object(in->types, t->class_objects[k]));
    }
    return r;
}

const Type *refuse_index(Infer *in, const Type *t) { return t->kinds & (TK_OTHER | TK_INSTANCE) ? t : type_only(in->types, t, TK_INT | TK_BOOL); }

const Type *refuse_call(Infer *in, const Type *t) { return t->kinds & TK_OTHER ? t : type_without(in->types, t, never_called); }

const Type *refuse_operator(Infer *in, const Type *t, const Type *other, bool is_or) {
    const uint32_t inert = TK_FUNC | TK_MODULE | (is_or ? 0 : TK_CLASS);
    return type_is(t, PLAIN_KINDS | inert) && type_is(other, PLAIN_KINDS | inert) ? type_without(in->types, t, inert) : t;
}

static bool builtin_has(const char *type, const Name *name) {
    for (int k = 0; k < n_prims; k++)
        if (prim_table[k].type && !strcmp(prim_table[k].type, type) && !strcmp(prim_table[k].name, name->text))
            return true;
    return false;
}

const Type *refuse_attribute(Infer *in, const Type *t, const Name *name) {
    static const struct { uint32_t kind; const char *type; } exact[] = {{TK_INT, "int"}, {TK_BOOL, "int"}, {TK_FLOAT, "float"}, {TK_TUPLE, "tuple"}, {TK_LIST, "list"}, {TK_STR, "str"}};
    if (t->kinds & TK_OTHER || !(t->kinds & TK_INSTANCE) || !strncmp(name->text, "__", 2))
        return t;
    for (size_t k = 0; k < sizeof exact / sizeof *exact; k++)
        if ((t->kinds & exact[k].kind) && !builtin_has(exact[k].type, name))
            t = type_without(in->types, t, exact[k].kind);
    return t;
}
