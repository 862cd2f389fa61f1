/* descriptor.c - property, staticmethod, classmethod, super objects, and the descriptors for the
 * attributes of built-in types (getset) and for __slots__ (member).
 */
#include "runtime/core/types.h"
#include "runtime/types/containers.h"

#include <stdio.h>
#include <string.h>

/* ---- getset_descriptor ------------------------------------------------------------------------ */

Value rt_getset_new(RtType *owner, RtStr *name, Value (*get)(Value self), int (*set)(Value self, Value value)) {
    RtGetset *g = rt_new(&rt_type_getset_descriptor, sizeof *g);
    g->owner = owner;
    g->name = name;
    g->get = get;
    g->set = set;
    return RT_VAL(g);
}

Value rt_getset_from_def(RtType *owner, const RtBuiltinDef *def) {
    Value v = rt_getset_new(owner, rt_str_intern(rt_str_from_cstr(def->name)), NULL, NULL);
    RT_AS(RtGetset, v)->def = def;
    return v;
}

void rt_type_add_getsets(RtType *type, const RtGetsetDef *table) {
    for (; table->name; table++) {
        RtStr *name = rt_str_intern(rt_str_from_cstr(table->name));
        rt_type_dict_put(type, name, rt_getset_new(type, name, table->get, table->set));
    }
}

void rt_type_add_members(RtType *type, const RtGetsetDef *table) {
    rt_type_add_getsets(type, table);
    for (; table->name; table++)
        RT_OBJ(rt_dict_get_str(type->dict, rt_str_intern(rt_str_from_cstr(table->name))))->type = &rt_type_member_descriptor;
}

enum { MAX_REGISTERED = 128 };
static struct { RtType *type; const RtGetsetDef *table; } registered[MAX_REGISTERED];
static int n_registered;
static bool applied;

void rt_type_register_getsets(RtType *type, const RtGetsetDef *table) {
    if (applied) {
        rt_type_add_getsets(type, table);
        return;
    }
    if (n_registered == MAX_REGISTERED)
        rt_fatal("too many attribute tables");
    registered[n_registered].type = type;
    registered[n_registered++].table = table;
}

void rt_getsets_apply(void) {
    applied = true;
    for (int i = 0; i < n_registered; i++)
        rt_type_add_getsets(registered[i].type, registered[i].table);
}

static Value wrong_object(RtType *owner, RtStr *name, Value obj) {
    return rt_raise(&rt_exc_TypeError, "descriptor '%S' for '%N' objects doesn't apply to a '%T' object", name, owner, obj);
}

static Value getset_get(Value descr, Value obj, RtType *owner) {
    RtGetset *g = RT_AS(RtGetset, descr);
    if (obj == 0)
        return descr;
    if (!rt_is_instance_of(obj, g->owner))
        return wrong_object(g->owner, g->name, obj);
    if (g->get)
        return g->get(obj);
    Value args[2] = {0, obj};
    return g->def->entry(args + 1);
}

/* CPython keeps some in members of the C struct, and has another type and other words for them than for computed attributes. */
static bool is_member(const RtGetset *g) { return g->type == &rt_type_member_descriptor; }

void rt_members_apply(void) {
    static const struct { const RtType *owner; const char *name; } members[] = {
#define MEMBER(owner, id) {&owner, #id},
#include "runtime/tables/member.def"
#undef MEMBER
    };
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        Value d = rt_dict_get_str(members[i].owner->dict, rt_str_intern(rt_str_from_cstr(members[i].name)));
        if (d && rt_has_type(d, &rt_type_getset_descriptor))
            RT_OBJ(d)->type = &rt_type_member_descriptor;
    }
}

static int getset_set(Value descr, Value obj, Value v) {
    RtGetset *g = RT_AS(RtGetset, descr);
    if (!rt_is_instance_of(obj, g->owner)) {
        wrong_object(g->owner, g->name, obj);
        return -1;
    }
    if (g->set)
        return g->set(obj, v);
    if (is_member(g))
        return rt_raise_int(&rt_exc_AttributeError, "readonly attribute");
    rt_attribute_error_text(rt_str_format("attribute '%S' of '%N' objects is not writable", g->name, g->owner), obj, g->name);
    RT_AS(RtException, rt_thread.pending)->extra[0] = RT_AS(RtException, rt_thread.pending)->extra[1] = 0;
    return -1;
}

static Value getset_repr(Value v) {
    RtGetset *g = RT_AS(RtGetset, v);
    return RT_VAL(rt_str_format(is_member(g) ? "<member '%S' of '%N' objects>" : "<attribute '%S' of '%N' objects>", g->name, g->owner));
}
static Value getset_name(Value v) { return RT_VAL(RT_AS(RtGetset, v)->name); }
static Value getset_owner(Value v) { return RT_VAL(RT_AS(RtGetset, v)->owner); }
static Value getset_qualname(Value v) {
    return RT_VAL(rt_str_format("%S.%S", RT_AS(RtGetset, v)->owner->qualname, RT_AS(RtGetset, v)->name));
}
static Value no_doc(Value v) { return RT_NONE; }
static const RtGetsetDef getset_getsets[] = {{"__name__", getset_name, NULL}, {"__qualname__", getset_qualname, NULL},
    {"__objclass__", getset_owner, NULL}, {"__doc__", no_doc, NULL}, {NULL, NULL, NULL}};

/* ---- member_descriptor: __slots__, and members of built-in types ------------------------------------------------------------------ */

Value rt_member_new(RtType *owner, const RtField *field) {
    RtGetset *m = rt_new(&rt_type_member_descriptor, sizeof *m);
    m->owner = owner;
    m->name = field->name;
    m->field = *field;
    return RT_VAL(m);
}

static Value member_get(Value descr, Value obj, RtType *owner) {
    RtGetset *m = RT_AS(RtGetset, descr);
    if (!rt_is_slot(m) || obj == 0)
        return getset_get(descr, obj, owner);
    if (!rt_is_instance_of(obj, m->owner))
        return wrong_object(m->owner, m->name, obj);
    Value v = rt_field_get(obj, &m->field);
    return v ? v : rt_attribute_error(obj, m->name);
}

static int member_set(Value descr, Value obj, Value v) {
    RtGetset *m = RT_AS(RtGetset, descr);
    if (!rt_is_slot(m))
        return getset_set(descr, obj, v);
    if (!rt_is_instance_of(obj, m->owner)) {
        wrong_object(m->owner, m->name, obj);
        return -1;
    }
    if (v == 0 && rt_field_get(obj, &m->field) == 0) {
        rt_raise_value(&rt_exc_AttributeError, RT_VAL(m->name)); /* the name alone, as CPython */
        return -1;
    }
    rt_field_set(obj, &m->field, v);
    return 0;
}

/* ---- property -------------------------------------------------------------------------------------- */

static Value not_none(Value v) { return v == RT_NONE ? 0 : v; }
static Value or_none(Value v) { return v ? v : RT_NONE; }

/* Binds a call to up to n named parameters, all optional. 0 or -1. */
static int bind_named(const char *fname, const char *const *names, size_t n, Value *out, Value *args, size_t nargs,
                      RtTuple *kwnames) {
    size_t nkw = kwnames ? (size_t)kwnames->length : 0;
    if (nargs + nkw > n)
        return rt_raise_int(&rt_exc_TypeError, "%s() takes at most %zd arguments (%zd given)", fname, n, nargs + nkw);
    for (size_t i = 0; i < n; i++)
        out[i] = i < nargs ? args[i] : 0;
    for (size_t k = 0; k < nkw; k++) {
        RtStr *key = RT_AS(RtStr, kwnames->items[k]);
        size_t i = 0;
        while (i < n && !rt_str_equal(key, rt_str_from_cstr(names[i])))
            i++;
        if (i == n)
            return rt_raise_int(&rt_exc_TypeError, "'%S' is an invalid keyword argument for %s()", key, fname);
        if (out[i])
            return rt_raise_int(&rt_exc_TypeError, "argument for %s() given by name ('%S') and position (%zd)", fname, key, i + 1);
        out[i] = args[nargs + k];
    }
    return 0;
}

static int property_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"fget", "fset", "fdel", "doc"};
    Value v[4];
    if (bind_named("property", names, 4, v, args, nargs, kwnames) < 0)
        return -1;
    RtProperty *p = RT_AS(RtProperty, self);
    p->get = v[0] ? not_none(v[0]) : 0;
    p->set = v[1] ? not_none(v[1]) : 0;
    p->del = v[2] ? not_none(v[2]) : 0;
    p->doc = v[3] ? not_none(v[3]) : 0;
    p->name = 0;
    p->getter_doc = 0;
    if (p->doc == 0 && p->get) {
        Value doc = rt_getattr_or_null(p->get, RT_NAME(__doc__));
        if (rt_pending())
            return -1;
        if (doc && doc != RT_NONE) {
            p->doc = doc;
            p->getter_doc = 1;
        }
    }
    if (rt_type_of(self) != &rt_type_property && p->doc && p->getter_doc)
        return rt_setattr(self, RT_NAME(__doc__), p->doc); /* the class has a __doc__ of its own, which hides property's */
    return 0;
}

static Value property_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    return RT_VAL(rt_instance_alloc(cls));
}

static Value no_accessor(RtProperty *p, Value obj, const char *what) {
    RtStr *q = rt_type_of(obj)->qualname;
    if (p->name)
        return rt_raise(&rt_exc_AttributeError, "property %R of %R object has no %s", p->name, RT_VAL(q), what);
    return rt_raise(&rt_exc_AttributeError, "property of %R object has no %s", RT_VAL(q), what);
}

static Value property_get(Value descr, Value obj, RtType *owner) {
    RtProperty *p = RT_AS(RtProperty, descr);
    if (obj == 0 || obj == RT_NONE)
        return descr;
    return p->get ? rt_call1(p->get, obj) : no_accessor(p, obj, "getter");
}

static int property_set(Value descr, Value obj, Value v) {
    RtProperty *p = RT_AS(RtProperty, descr);
    Value f = v ? p->set : p->del;
    if (f == 0) {
        no_accessor(p, obj, v ? "setter" : "deleter");
        return -1;
    }
    return (v ? rt_call2(f, obj, v) : rt_call1(f, obj)) ? 0 : -1;
}

/* A copy with one accessor replaced; made by the class of p. */
static Value property_copy(Value self, Value get, Value set, Value del) {
    RtProperty *p = RT_AS(RtProperty, self);
    Value a[5] = {0, or_none(get && get != RT_NONE ? get : p->get), or_none(set && set != RT_NONE ? set : p->set),
                  or_none(del && del != RT_NONE ? del : p->del),
                  p->getter_doc && get && get != RT_NONE ? RT_NONE : or_none(p->doc)};
    if (p->getter_doc)
        a[4] = RT_NONE;
    Value q = rt_call(RT_VAL(rt_type_of(self)), a + 1, 4, NULL);
    if (q && rt_is_instance_of(q, &rt_type_property))
        RT_AS(RtProperty, q)->name = p->name;
    return q;
}

Value rt_property_getter(Value self, Value f) { return property_copy(self, f, 0, 0); }
Value rt_property_setter(Value self, Value f) { return property_copy(self, 0, f, 0); }
Value rt_property_deleter(Value self, Value f) { return property_copy(self, 0, 0, f); }
Value rt_property_set_name(Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("__set_name__", kwnames) < 0)
        return 0;
    if (nargs != 3)
        return rt_raise(&rt_exc_TypeError, "__set_name__() takes 2 positional arguments but %zu were given", nargs - 1);
    RT_AS(RtProperty, args[0])->name = args[2];
    return RT_NONE;
}

static Value property_fget(Value v) { return or_none(RT_AS(RtProperty, v)->get); }
static Value property_fset(Value v) { return or_none(RT_AS(RtProperty, v)->set); }
static Value property_fdel(Value v) { return or_none(RT_AS(RtProperty, v)->del); }
static Value property_doc(Value v) { return or_none(RT_AS(RtProperty, v)->doc); }
static int property_set_doc(Value self, Value v) {
    RT_AS(RtProperty, self)->doc = v == RT_NONE ? 0 : v;
    return 0;
}
static Value property_abstract(Value v) {
    RtProperty *p = RT_AS(RtProperty, v);
    Value f[3] = {p->get, p->set, p->del};
    for (int i = 0; i < 3; i++) {
        Value a = f[i] ? rt_getattr_or_null(f[i], RT_NAME(__isabstractmethod__)) : 0;
        if (rt_pending())
            return 0;
        int t = a ? rt_truth(a) : 0;
        if (t)
            return t < 0 ? 0 : RT_TRUE;
    }
    return RT_FALSE;
}
static const RtGetsetDef property_getsets[] = {{"fget", property_fget, NULL}, {"fset", property_fset, NULL},
    {"fdel", property_fdel, NULL}, {"__doc__", property_doc, property_set_doc},
    {"__isabstractmethod__", property_abstract, NULL}, {NULL, NULL, NULL}};

/* ---- staticmethod, classmethod ------------------------------------------------------------------------ */

static Value wrapped_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    return RT_VAL(rt_instance_alloc(cls));
}

/* functools.wraps in small: the names of the function appear on its wrapper. */
static int copy_names(Value self, Value f) {
    RtStr *names[] = {RT_NAME(__module__), RT_NAME(__name__), RT_NAME(__qualname__), RT_NAME(__doc__), RT_NAME(__annotations__)};
    RtDict *d = rt_instance_dict(self, true);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Value v = rt_getattr_or_null(f, names[i]);
        if (rt_pending())
            return -1;
        if (v && d && rt_dict_set(d, RT_VAL(names[i]), v) < 0)
            return -1;
    }
    return 0;
}

static int wrapped_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    const char *what = rt_is_instance_of(self, &rt_type_staticmethod) ? "staticmethod" : "classmethod";
    if (kwnames && kwnames->length)
        return rt_raise_int(&rt_exc_TypeError, "%s() takes no keyword arguments", what);
    if (nargs != 1)
        return rt_raise_int(&rt_exc_TypeError, "%s expected 1 argument, got %zd", what, nargs);
    RT_AS(RtWrapped, self)->callable = args[0];
    return copy_names(self, args[0]);
}

static Value staticmethod_get(Value descr, Value obj, RtType *owner) {
    Value f = RT_AS(RtWrapped, descr)->callable;
    return f ? f : rt_raise(&rt_exc_RuntimeError, "uninitialized staticmethod object");
}
static Value staticmethod_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    return rt_call(RT_AS(RtWrapped, callee)->callable, args, nargs, kwnames);
}
static Value classmethod_get(Value descr, Value obj, RtType *owner) {
    Value f = RT_AS(RtWrapped, descr)->callable;
    if (f == 0)
        return rt_raise(&rt_exc_RuntimeError, "uninitialized classmethod object");
    if (owner == NULL)
        owner = rt_type_of(obj);
    RtType *ft = rt_type_of(f);
    if (ft->descr_get && !rt_has_type(f, &rt_type_function))
        return ft->descr_get(f, RT_VAL(owner), owner);
    return RT_VAL(rt_method_new(f, RT_VAL(owner)));
}
static Value wrapped_repr(Value v) {
    return RT_VAL(rt_str_format("<%s(%R)>", rt_is_instance_of(v, &rt_type_staticmethod) ? "staticmethod" : "classmethod",
                                RT_AS(RtWrapped, v)->callable));
}
static Value wrapped_func(Value v) { return or_none(RT_AS(RtWrapped, v)->callable); }
static Value wrapped_abstract(Value v) {
    Value a = rt_getattr_or_null(RT_AS(RtWrapped, v)->callable, RT_NAME(__isabstractmethod__));
    int t = a ? rt_truth(a) : rt_pending() ? -1 : 0;
    return t < 0 ? 0 : rt_from_bool(t);
}
static const RtGetsetDef wrapped_getsets[] = {{"__func__", wrapped_func, NULL}, {"__wrapped__", wrapped_func, NULL},
    {"__isabstractmethod__", wrapped_abstract, NULL}, {"__dict__", rt_get_instance_dict, rt_set_instance_dict}, {NULL, NULL, NULL}};

/* ---- super ------------------------------------------------------------------------------------------------ */

static int super_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length)
        return rt_raise_int(&rt_exc_TypeError, "super() takes no keyword arguments");
    if (nargs == 0)
        return rt_raise_int(&rt_exc_RuntimeError, "super(): no arguments");
    if (nargs > 2)
        return rt_raise_int(&rt_exc_TypeError, "super() expected at most 2 arguments, got %zd", nargs);
    if (!rt_type_has(args[0], RT_TYPE_TYPE))
        return rt_raise_int(&rt_exc_TypeError, "super() argument 1 must be a type, not %T", args[0]);
    RtSuper *s = RT_AS(RtSuper, self);
    s->start = RT_AS(RtType, args[0]);
    s->obj = nargs == 2 && args[1] != RT_NONE ? args[1] : 0;
    s->obj_type = s->obj ? rt_super_check(s->start, s->obj) : NULL;
    return s->obj && s->obj_type == NULL ? -1 : 0;
}

static Value super_getattr(Value self, RtStr *name) {
    RtSuper *s = RT_AS(RtSuper, self);
    if (s->obj_type && !rt_same_name(name, RT_NAME(__class__))) {
        Value d = rt_super_lookup(s->start, s->obj_type, name);
        if (d) {
            RtType *dt = rt_type_of(d);
            return dt->descr_get ? dt->descr_get(d, RT_VAL(s->obj_type) == s->obj ? 0 : s->obj, s->obj_type) : d;
        }
    }
    return rt_generic_getattr(self, name);
}

static Value super_get(Value descr, Value obj, RtType *owner) {
    RtSuper *s = RT_AS(RtSuper, descr);
    if (obj == 0 || s->obj)
        return descr;
    Value args[3] = {0, RT_VAL(s->start), obj};
    return rt_call(RT_VAL(rt_type_of(descr)), args + 1, 2, NULL);
}

static Value super_repr(Value v) {
    RtSuper *s = RT_AS(RtSuper, v);
    const char *start = s->start ? s->start->name : "NULL";
    if (s->obj_type)
        return RT_VAL(rt_str_format("<super: <class '%s'>, <%N object>>", start, s->obj_type));
    return RT_VAL(rt_str_format("<super: <class '%s'>, NULL>", start));
}
static Value super_self(Value v) { return or_none(RT_AS(RtSuper, v)->obj); }
static Value super_self_class(Value v) { return RT_AS(RtSuper, v)->obj_type ? RT_VAL(RT_AS(RtSuper, v)->obj_type) : RT_NONE; }
static Value super_this_class(Value v) { return RT_AS(RtSuper, v)->start ? RT_VAL(RT_AS(RtSuper, v)->start) : RT_NONE; }
static const RtGetsetDef super_getsets[] = {{"__thisclass__", super_this_class, NULL}, {"__self__", super_self, NULL},
    {"__self_class__", super_self_class, NULL}, {NULL, NULL, NULL}};

/* ---- Set-up ------------------------------------------------------------------------------------------------ */

static void init_wrapped(RtType *t) {
    t->size = sizeof(RtWrapped);
    t->side_offset = offsetof(RtWrapped, side);
    t->flags |= RT_TYPE_HAS_DICT;
    t->new_ = wrapped_new;
    t->init = wrapped_init;
    t->repr = wrapped_repr;
    rt_type_register_getsets(t, wrapped_getsets);
}

void rt_descriptor_type_init(void) {
    RtType *t = &rt_type_getset_descriptor;
    t->size = sizeof(RtGetset);
    t->descr_get = getset_get;
    t->descr_set = getset_set;
    t->repr = getset_repr;
    rt_type_register_getsets(t, getset_getsets);
    t = &rt_type_member_descriptor;
    t->size = sizeof(RtGetset);
    t->descr_get = member_get;
    t->descr_set = member_set;
    t->repr = getset_repr;
    rt_type_register_getsets(t, getset_getsets);
    t = &rt_type_property;
    t->size = sizeof(RtProperty);
    t->new_ = property_new;
    t->init = property_init;
    t->descr_get = property_get;
    t->descr_set = property_set;
    rt_type_register_getsets(t, property_getsets);
    init_wrapped(&rt_type_staticmethod);
    rt_type_staticmethod.descr_get = staticmethod_get;
    rt_type_staticmethod.call = staticmethod_call;
    init_wrapped(&rt_type_classmethod);
    rt_type_classmethod.descr_get = classmethod_get;
    t = &rt_type_super;
    t->size = sizeof(RtSuper);
    t->new_ = property_new;
    t->init = super_init;
    t->getattr = super_getattr;
    t->descr_get = super_get;
    t->repr = super_repr;
    rt_type_register_getsets(t, super_getsets);
}
