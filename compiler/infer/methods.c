/* methods.c - methods and attributes of builtin types. What the rows of the tables cannot say (which elements a
 * container gets, or gives) is said here; everything else is read from them. */
#include "compiler/infer/internal.h"

const char *infer_type_name(const Type *t) {
    static const struct { uint32_t kind; const char *name; } table[] = {{TK_INT, "int"}, {TK_BOOL, "bool"}, {TK_FLOAT, "float"}, {TK_COMPLEX, "complex"}, {TK_STR, "str"}, {TK_BYTES, "bytes"}, {TK_BYTEARRAY, "bytearray"}, {TK_LIST, "list"}, {TK_TUPLE, "tuple"}, {TK_DICT, "dict"}, {TK_SET, "set"}, {TK_FROZENSET, "frozenset"}, {TK_RANGE, "range"}, {TK_SLICE, "slice"}, {TK_GENERATOR, "generator"}, {TK_ARRAY, "array"}};
    for (size_t k = 0; k < sizeof table / sizeof *table; k++)
        if (t->kinds == table[k].kind)
            return table[k].name;
    return NULL;
}

/* Sorting takes the items away meanwhile, which methods of theirs could see. */
static bool keeps_length(const char *method, const Type *elem) {
    static const char *const keep[] = {"copy", "index", "count", "reverse"};
    for (size_t k = 0; k < sizeof keep / sizeof *keep; k++)
        if (!strcmp(method, keep[k]))
            return true;
    return !strcmp(method, "sort") && type_is(elem, TK_NONE | TK_BOOL | TK_INT | TK_FLOAT | TK_STR | TK_BYTES);
}

static const Type *dict_method(Infer *in, Inst *i, const Type *self, const char *name, int first, int n) {
    bool needs = !strcmp(name, "get") || !strcmp(name, "setdefault") || !strcmp(name, "pop");
    if (needs && n == 0)
        return NULL;
    const Name *constant = n > 0 ? infer_constant_name(in, i->args.items[first]) : NULL;
    const Type *key = site_key(in, self->site);
    bool iterates = !strcmp(name, "keys") || !strcmp(name, "values") || !strcmp(name, "items");
    if (iterates) {
        const Type *value = name[0] == 'k' ? NULL : site_elem(in, self->site), *pair[2] = {key, value};
        const Type *item = name[0] == 'k' ? key : name[0] == 'v' ? value : key->kinds && value->kinds ? type_tuple(in->types, 2, pair) : in->bottom;
        return infer_new_sited(in, i, TK_ITER, item);
    }
    if (n == 1 && !strcmp(name, "pop"))
        escape_read(in, arg_type(i, first)); /* a KeyError holds it */
    else if (n > 0)
        class_used_by_runtime(in, arg_type(i, first), 0);
    if (!strcmp(name, "get"))
        return JOIN(site_item(in, self->site, constant), n > 1 ? arg_type(i, first + 1) : in->none);
    if (!strcmp(name, "setdefault")) {
        site_raise_key(in, self->site, arg_type(i, first));
        site_raise_item(in, self->site, constant, n > 1 ? arg_type(i, first + 1) : in->none);
        return site_item(in, self->site, constant);
    }
    if (!strcmp(name, "pop"))
        return n > 1 ? JOIN(site_item(in, self->site, constant), arg_type(i, first + 1)) : site_item(in, self->site, constant);
    if (!strcmp(name, "popitem")) {
        const Type *pair[2] = {key, site_elem(in, self->site)};
        return pair[0]->kinds && pair[1]->kinds ? type_tuple(in->types, 2, pair) : in->bottom;
    }
    if (!strcmp(name, "copy")) {
        Site *s = inst_site(in, i);
        site_copy_items(in, s, self->site);
        return type_site(in->types, TK_DICT, s);
    }
    if (!strcmp(name, "clear"))
        return in->none;
    if (!strcmp(name, "update") && n == 1 && type_is(arg_type(i, first), TK_DICT)) {
        site_copy_items(in, self->site, arg_type(i, first)->site);
        return in->none;
    }
    return NULL;
}

static const Type *list_method(Infer *in, Inst *i, const Type *self, const char *name, int first, int n) {
    const Type *elem = site_elem(in, self->site);
    if (!keeps_length(name, elem))
        length_lost(in, self);
    bool needs = !strcmp(name, "append") || !strcmp(name, "insert") || !strcmp(name, "extend");
    if (needs && n == 0)
        return NULL;
    if (!strcmp(name, "append") || !strcmp(name, "insert")) {
        site_raise_elem(in, self->site, arg_type(i, first + n - 1));
        return in->none;
    }
    if (!strcmp(name, "extend")) {
        site_raise_elem(in, self->site, rule_iterate(in, arg_type(i, first), NULL));
        return in->none;
    }
    if (!strcmp(name, "pop"))
        return elem;
    if (!strcmp(name, "copy"))
        return rule_new_list(in, i, elem, site_length(in, self->site));
    if (!strcmp(name, "reverse") || !strcmp(name, "clear"))
        return in->none;
    bool compares = !strcmp(name, "sort") || !strcmp(name, "remove") || !strcmp(name, "index") || !strcmp(name, "count");
    if (compares) {
        class_used_by_runtime(in, elem, 0);
        for (int k = 0; k < n; k++)
            class_used_by_runtime(in, arg_type(i, first + k), 0);
    }
    if (compares)
        return name[0] == 's' || name[0] == 'r' ? in->none : type_int(in->types, 0, (int64_t)1 << 48);
    return NULL;
}

static const Type *set_method(Infer *in, Inst *i, const Type *self, const char *name, int first, int n) {
    const Type *elem = site_elem(in, self->site);
    if (n == 0 && (!strcmp(name, "add") || !strcmp(name, "discard") || !strcmp(name, "remove")))
        return NULL;
    if (!strcmp(name, "add") || !strcmp(name, "discard") || !strcmp(name, "remove")) {
        if (name[0] == 'a')
            site_raise_elem(in, self->site, arg_type(i, first));
        if (name[0] == 'r')
            escape_read(in, arg_type(i, first)); /* a KeyError holds it */
        else
            class_used_by_runtime(in, arg_type(i, first), 0);
        return in->none;
    }
    if (!strcmp(name, "update") && n == 1) {
        site_raise_elem(in, self->site, rule_iterate(in, arg_type(i, first), NULL));
        return in->none;
    }
    if (!strcmp(name, "pop"))
        return elem;
    if (!strcmp(name, "copy") && type_is(self, TK_SET))
        return infer_new_sited(in, i, TK_SET, elem);
    if (!strcmp(name, "clear"))
        return in->none;
    return NULL;
}

const Prim *method_of_base(const char *base, const Name *name) {
    const char *dot = base ? strrchr(base, '.') : NULL;
    const Prim *p = dot ? prim_find_method(dot + 1, name->text) : NULL;
    return p && p->how == HOW_METHOD && p->n_params == 1 && p->rule == RULE_FIXED && !(p->effect & EFFECT_RUNS_PY) ? p : NULL;
}

const Type *builtin_method(Infer *in, Inst *i, const Type *self, Name *name, int first, int n) {
    const char *type = infer_type_name(self);
    i->target = NULL;
    numbers_note_name(in, name->text);
    if (type_is(self, TK_INSTANCE)) {
        const Prim *p = method_of_base(class_facts(in, self->classes[0])->builtin_base, name);
        for (int k = 1; k < self->n_classes; k++)
            p = method_of_base(class_facts(in, self->classes[k])->builtin_base, name) == p ? p : NULL;
        return p && n == 0 ? prim_result_type(in, p) : NULL;
    }
    if (!type)
        return NULL;
    const Type *r = NULL;
    bool known = prim_find_method(type, name->text) != NULL;
    if (type_is(self, TK_DICT) && known && n <= 2)
        r = dict_method(in, i, self, name->text, first, n);
    else if (type_is(self, TK_LIST) && known)
        r = list_method(in, i, self, name->text, first, n);
    else if (type_is(self, TK_SET | TK_FROZENSET) && known)
        r = set_method(in, i, self, name->text, first, n);
    else if (type_is(self, TK_ARRAY) && known)
        r = array_method(in, i, self, name->text, first, n);
    else if (type_is(self, TK_GENERATOR)) {
        for (int k = 0; k < n; k++)
            escape_type(in, arg_type(i, first + k));
        if (!strcmp(name->text, "send") || !strcmp(name->text, "throw"))
            return site_elem(in, self->site);
        return NULL;
    }
    if (r)
        return r;
    const Prim *p = infer_covering_row(in, i, prim_find_method(type, name->text), self, first, n);
    return p ? infer_row_result(in, i, p, self, first, n) : NULL;
}

bool builtin_has_method(const Type *self, const Name *name) {
    const char *type = infer_type_name(self);
    const Prim *p = type ? prim_find_method(type, name->text) : NULL;
    return p && p->how == HOW_METHOD;
}

const Type *builtin_attr(Infer *in, Inst *i, const Type *self, Name *name) {
    i->target = NULL;
    if (type_is(self, TK_INT | TK_BOOL) && (name_is(name, "numerator") || name_is(name, "real")))
        return type_is(self, TK_INT) ? self : in->integer;
    if ((type_is(self, TK_COMPLEX) || type_is(self, TK_FLOAT)) && (name_is(name, "real") || name_is(name, "imag")))
        return in->floating;
    const char *type = infer_type_name(self);
    const Prim *p = type ? prim_find_method(type, name->text) : NULL;
    if (p && p->how == HOW_METHOD)
        return type_builtin_method(in->types, p->name, self);
    escape_dynamic_name(in, name);
    escape_type(in, self);
    return in->object;
}

const Type *builtin_method_keywords(Infer *in, Inst *i, const Type *self, const Name *name) {
    const Type *key, *other = NULL;
    const IrNames *kwnames = i->u.method.kwnames;
    bool sorts = type_is(self, TK_LIST) && name_is(name, "sort") && i->args.n - 1 == kwnames->n;
    if (!sorts || !infer_ordering_keywords(in, i, kwnames, 0, &key, &other) || other || !callback_key(in, key, site_elem(in, self->site)))
        return NULL;
    i->target = NULL;
    if (!type_is(key, TK_NONE) || !keeps_length("sort", site_elem(in, self->site)))
        length_lost(in, self);
    return in->none;
}
