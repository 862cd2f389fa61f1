/* type.c - type objects: calling a class, class attributes, isinstance and issubclass, and the
 * attributes and methods of type. Making a class: core/class.c.
 */
#include "runtime/types/containers.h"
#include "runtime/core/types.h"

/* ---- Calling a class -------------------------------------------------------------------------- */

Value rt_type_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    RtType *cls = RT_AS(RtType, callee);
    if (cls == &rt_type_type && nargs == 1 && (kwnames == NULL || kwnames->length == 0))
        return RT_VAL(rt_type_of(args[0]));
    if (RT_UNLIKELY(cls->new_ == NULL))
        return rt_raise(&rt_exc_TypeError, "cannot create '%N' instances", cls);
    if (RT_UNLIKELY(rt_gc_finalizers_due))
        rt_gc_run_finalizers();
    if (RT_LIKELY(cls->new_ == rt_object_new && cls->init != rt_object_init && !(cls->flags & RT_TYPE_ABSTRACT))) {
        Value plain = RT_VAL(rt_instance_alloc(cls)); /* what rt_object_new would do */
        return cls->init(plain, args, nargs, kwnames) < 0 ? 0 : plain;
    }
    Value obj = cls->new_(cls, args, nargs, kwnames);
    if (obj == 0)
        return 0;
    RtType *t = rt_type_of(obj);
    if (t->init == NULL || (t != cls && !rt_is_subtype(t, cls)))
        return obj;
    return t->init(obj, args, nargs, kwnames) < 0 ? 0 : obj;
}

static Value type_new_slot(RtType *meta, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs == 1 && meta == &rt_type_type && kwnames && kwnames->length)
        return rt_raise(&rt_exc_TypeError, "type() takes no keyword arguments");
    if (nargs != 3)
        return meta == &rt_type_type ? rt_raise(&rt_exc_TypeError, "type() takes 1 or 3 arguments")
                                     : rt_raise(&rt_exc_TypeError, "type.__new__() takes exactly 3 arguments (%zd given)", nargs);
    if (!rt_type_has(args[0], RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "type.__new__() argument 1 must be str, not %T", args[0]);
    if (!rt_type_has(args[1], RT_TYPE_TUPLE))
        return rt_raise(&rt_exc_TypeError, "type.__new__() argument 2 must be tuple, not %T", args[1]);
    if (!rt_type_has(args[2], RT_TYPE_DICT))
        return rt_raise(&rt_exc_TypeError, "type.__new__() argument 3 must be dict, not %T", args[2]);
    RtDict *kw = NULL;
    if (kwnames && kwnames->length) {
        kw = rt_dict_new(kwnames->length);
        for (int64_t i = 0; i < kwnames->length; i++)
            rt_dict_set(kw, kwnames->items[i], args[nargs + (size_t)i]);
    }
    return rt_type_new(meta, RT_AS(RtStr, args[0]), RT_AS(RtTuple, args[1]), RT_AS(RtDict, args[2]), kw, NULL);
}

static int type_init_slot(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs == 1 && kwnames && kwnames->length)
        return rt_raise_int(&rt_exc_TypeError, "type.__init__() takes no keyword arguments");
    if (nargs != 1 && nargs != 3)
        return rt_raise_int(&rt_exc_TypeError, "type.__init__() takes 1 or 3 arguments");
    return 0;
}

/* ---- Names -------------------------------------------------------------------------------------- */

RtStr *rt_type_module_name(RtType *type) {
    Value m = type->flags & RT_TYPE_HEAP ? rt_dict_get_str(type->dict, RT_NAME(__module__)) : type->module;
    if (m && rt_type_has(m, RT_TYPE_STR))
        return RT_AS(RtStr, m);
    return type->flags & RT_TYPE_HEAP ? NULL : RT_NAME(builtins);
}

RtStr *rt_type_full_name(RtType *type) {
    RtStr *m = rt_type_module_name(type);
    RtStr *q = type->qualname ? type->qualname : rt_str_from_cstr(type->name);
    if (m == NULL || rt_str_equal(m, RT_NAME(builtins)))
        return q;
    return rt_str_format("%S.%S", m, q);
}

static Value type_repr(Value v) { return RT_VAL(rt_str_format("<class '%S'>", rt_type_full_name(RT_AS(RtType, v)))); }

/* ---- Attributes ---------------------------------------------------------------------------------- */

Value rt_type_find(Value self, RtStr *name) {
    RtType *cls = RT_AS(RtType, self), *meta = cls->type;
    Value m = rt_type_lookup(meta, name);
    RtType *mt = m ? rt_type_of(m) : NULL;
    if (mt && mt->descr_set && mt->descr_get)
        return mt->descr_get(m, self, meta);
    Value a = rt_type_lookup(cls, name);
    if (a) {
        RtType *at = rt_type_of(a);
        return at->descr_get ? at->descr_get(a, 0, cls) : a;
    }
    if (m)
        return mt->descr_get ? mt->descr_get(m, self, meta) : m;
    return 0;
}

Value rt_type_getattr(Value self, RtStr *name) {
    Value v = rt_type_find(self, name);
    if (v || rt_pending())
        return v;
    return rt_attribute_error_text(rt_str_format("type object '%N' has no attribute '%S'", RT_AS(RtType, self), name), self, name);
}

int rt_type_setattr(Value self, RtStr *name, Value value) {
    RtType *cls = RT_AS(RtType, self);
    if (!(cls->flags & RT_TYPE_HEAP))
        return rt_raise_int(&rt_exc_TypeError, "cannot set '%S' attribute of immutable type '%N'", name, cls);
    Value m = rt_type_lookup(cls->type, name);
    if (m && rt_type_of(m)->descr_set)
        return rt_type_of(m)->descr_set(m, self, value);
    if (value == 0 && rt_dict_get_str(cls->dict, name) == 0) {
        rt_attribute_error_text(rt_str_format("type object '%N' has no attribute '%S'", cls, name), self, name);
        return -1;
    }
    return rt_type_set_attr(cls, rt_str_intern(name), value);
}

static int need_heap(RtType *cls, const char *name, Value v) {
    if (!(cls->flags & RT_TYPE_HEAP))
        return rt_raise_int(&rt_exc_TypeError, "cannot set '%s' attribute of immutable type '%N'", name, cls);
    if (v == 0)
        return rt_raise_int(&rt_exc_TypeError, "cannot delete '%s' attribute of immutable type '%N'", name, cls);
    return 0;
}

static Value get_name(Value v) { return RT_VAL(RT_AS(RtType, v)->name_str); }
static int set_name(Value self, Value v) {
    RtType *cls = RT_AS(RtType, self);
    if (need_heap(cls, "__name__", v) < 0)
        return -1;
    if (!rt_type_has(v, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "can only assign string to %N.__name__, not '%T'", cls, v);
    size_t n;
    const char *text = rt_str_to_utf8(RT_AS(RtStr, v), &n);
    if (text == NULL)
        return -1;
    cls->name_str = RT_AS(RtStr, v);
    cls->name = rt_str_keep_utf8(RT_AS(RtStr, v));
    return 0;
}
static Value get_qualname(Value v) { return RT_VAL(RT_AS(RtType, v)->qualname); }
static int set_qualname(Value self, Value v) {
    RtType *cls = RT_AS(RtType, self);
    if (need_heap(cls, "__qualname__", v) < 0)
        return -1;
    if (!rt_type_has(v, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "can only assign string to %N.__qualname__, not '%T'", cls, v);
    cls->qualname = RT_AS(RtStr, v);
    return 0;
}
static Value get_module(Value self) {
    RtType *cls = RT_AS(RtType, self);
    if (!(cls->flags & RT_TYPE_HEAP))
        return RT_VAL(rt_type_module_name(cls));
    Value m = rt_dict_get_str(cls->dict, RT_NAME(__module__));
    return m ? m : rt_raise_value(&rt_exc_AttributeError, RT_VAL(RT_NAME(__module__)));
}
static int set_module(Value self, Value v) {
    if (need_heap(RT_AS(RtType, self), "__module__", v) < 0)
        return -1;
    return rt_type_set_attr(RT_AS(RtType, self), RT_NAME(__module__), v);
}
static Value get_bases(Value v) { return RT_VAL(RT_AS(RtType, v)->bases); }
static Value get_base(Value v) {
    RtType *cls = RT_AS(RtType, v);
    return cls->base ? RT_VAL(cls->base) : RT_NONE;
}
static Value get_mro(Value v) {
    RtTuple *order = RT_AS(RtType, v)->mro;
    return order ? RT_VAL(order) : RT_NONE;
}
static Value get_dict(Value v) {
    RtDict *d = RT_AS(RtType, v)->dict;
    return rt_call1(RT_VAL(&rt_type_mappingproxy), RT_VAL(d));
}
static Value get_doc(Value self) {
    RtType *cls = RT_AS(RtType, self);
    Value d = rt_dict_get_str(cls->dict, RT_NAME(__doc__));
    if (d == 0)
        return cls->doc ? cls->doc : RT_NONE;
    RtType *dt = rt_type_of(d);
    return dt->descr_get ? dt->descr_get(d, 0, cls) : d;
}
static int set_doc(Value self, Value v) {
    if (need_heap(RT_AS(RtType, self), "__doc__", v) < 0)
        return -1;
    return rt_type_set_attr(RT_AS(RtType, self), RT_NAME(__doc__), v);
}
static Value get_abstract(Value self) {
    RtType *cls = RT_AS(RtType, self);
    Value v = cls != &rt_type_type ? rt_dict_get_str(cls->dict, RT_NAME(__abstractmethods__)) : 0;
    return v ? v : rt_raise_value(&rt_exc_AttributeError, RT_VAL(RT_NAME(__abstractmethods__)));
}
static int set_abstract(Value self, Value v) {
    RtType *cls = RT_AS(RtType, self);
    if (v == 0 && rt_dict_get_str(cls->dict, RT_NAME(__abstractmethods__)) == 0) {
        rt_raise_value(&rt_exc_AttributeError, RT_VAL(RT_NAME(__abstractmethods__)));
        return -1;
    }
    int abstract = v ? rt_truth(v) : 0;
    if (abstract < 0 || rt_type_set_attr(cls, RT_NAME(__abstractmethods__), v) < 0)
        return -1;
    cls->abstract_methods = v;
    cls->flags = abstract ? cls->flags | RT_TYPE_ABSTRACT : cls->flags & ~(uint32_t)RT_TYPE_ABSTRACT;
    return 0;
}
static Value get_annotations(Value self) {
    RtType *cls = RT_AS(RtType, self);
    if (!(cls->flags & RT_TYPE_HEAP))
        return rt_attribute_error_text(rt_str_format("type object '%N' has no attribute '__annotations__'", cls), self,
                                       RT_NAME(__annotations__));
    Value v = rt_dict_get_str(cls->dict, RT_NAME(__annotations__));
    if (v == 0) {
        v = RT_VAL(rt_dict_new(0));
        rt_type_set_attr(cls, RT_NAME(__annotations__), v);
    }
    return v;
}
static int set_annotations(Value self, Value v) {
    return rt_type_set_attr(RT_AS(RtType, self), RT_NAME(__annotations__), v);
}
static Value get_basicsize(Value v) { return rt_from_small(rt_type_basicsize(RT_AS(RtType, v))); }
static Value get_zero(Value v) { return rt_from_small(0); }
static Value get_none(Value v) { return RT_NONE; }
/* Most of CPython's C modules make their types at run time, as classes are; these have static ones, which copyreg asks for. */
static bool is_static(RtType *t) {
    static const char *const modules[] = {"builtins", "sys", "types", "_io", "itertools", "collections", "_collections", "_contextvars", "weakref", "decimal", NULL};
    const RtStr *m = rt_type_module_name(t);
    for (int i = 0; m && modules[i]; i++)
        if (rt_str_equal(m, rt_str_from_cstr(modules[i])))
            return t != &rt_exc_ExceptionGroup;
    return false;
}
static Value get_flags(Value v) {
    RtType *t = RT_AS(RtType, v);
    bool heap = (t->flags & RT_TYPE_HEAP) || !is_static(t);
    int64_t f = (heap ? 1 << 9 : 1 << 8) | (t->flags & RT_TYPE_BASETYPE ? 1 << 10 : 0) |
                (t->flags & RT_TYPE_ABSTRACT ? 1 << 20 : 0) | (t->flags & RT_TYPE_INT ? 1 << 24 : 0) |
                (t->flags & RT_TYPE_LIST ? 1 << 25 : 0) | (t->flags & RT_TYPE_TUPLE ? 1 << 26 : 0) |
                (t->flags & RT_TYPE_BYTES ? 1 << 27 : 0) | (t->flags & RT_TYPE_STR ? 1 << 28 : 0) |
                (t->flags & RT_TYPE_DICT ? 1 << 29 : 0) | (t->flags & RT_TYPE_EXCEPTION ? 1 << 30 : 0) |
                (t->flags & RT_TYPE_TYPE ? (int64_t)1 << 31 : 0) | 1 << 12;
    return rt_from_small(f);
}

static const RtGetsetDef type_getsets[] = {
    {"__name__", get_name, set_name}, {"__qualname__", get_qualname, set_qualname},
    {"__module__", get_module, set_module}, {"__bases__", get_bases, rt_type_set_bases}, {"__base__", get_base, NULL},
    {"__mro__", get_mro, NULL}, {"__dict__", get_dict, NULL}, {"__doc__", get_doc, set_doc},
    {"__abstractmethods__", get_abstract, set_abstract}, {"__annotations__", get_annotations, set_annotations},
    {"__basicsize__", get_basicsize, NULL}, {"__itemsize__", get_zero, NULL}, {"__dictoffset__", get_zero, NULL},
    {"__weakrefoffset__", get_zero, NULL}, {"__text_signature__", get_none, NULL}, {"__flags__", get_flags, NULL},
    {NULL, NULL, NULL}};

/* ---- isinstance, issubclass -------------------------------------------------------------------------- */

static Value union_args(Value cls) {
    return rt_has_type(cls, &rt_type_UnionType) ? rt_getattr(cls, RT_NAME(__args__)) : 0;
}

/* The class that v claims to be through an overridden __class__. */
static bool claims_class(Value v, RtType *cls) {
    RtType *t = rt_type_of(v);
    if (rt_type_lookup(t, RT_NAME(__class__)) == rt_type_lookup(&rt_type_object, RT_NAME(__class__)) &&
        (t->flags & RT_TYPE_DEFAULT_GETATTR))
        return false;
    if (!(t->flags & RT_TYPE_HEAP) && t != &rt_type_weakproxy && t != &rt_type_weakcallableproxy)
        return false;
    Value c = rt_getattr_or_null(v, RT_NAME(__class__));
    return c && rt_type_has(c, RT_TYPE_TYPE) && rt_is_subtype(RT_AS(RtType, c), cls);
}

int rt_type_instancecheck(RtType *cls, Value v) {
    if (rt_is_subtype(rt_type_of(v), cls))
        return 1;
    bool yes = claims_class(v, cls);
    return rt_pending() ? -1 : yes;
}

/* ---- objects with __bases__, which count as classes ---- */

/* 0 without an exception: it has no tuple __bases__. */
static Value bases_of(Value cls) {
    RT_LOCAL_NAME(name, "__bases__");
    Value bases = rt_getattr_or_null(cls, name);
    return bases && rt_type_has(bases, RT_TYPE_TUPLE) ? bases : 0;
}

static int check_has_bases(Value cls, const char *message) {
    if (bases_of(cls))
        return 0;
    return rt_pending() ? -1 : rt_raise_int(&rt_exc_TypeError, message);
}

static int leads_to(Value derived, Value cls, int64_t depth) {
    const RtTuple *bases;
    for (;;) {
        if (derived == cls)
            return 1;
        Value v = bases_of(derived);
        if (v == 0)
            return rt_pending() ? -1 : 0;
        bases = RT_AS(RtTuple, v);
        if (bases->length != 1)
            break;
        derived = bases->items[0];
    }
    int r = 0;
    if (bases->length && depth >= rt_sys_getrecursionlimit())
        return rt_raise_int(&rt_exc_RecursionError, "maximum recursion depth exceeded in __issubclass__");
    for (int64_t i = 0; i < bases->length && r == 0; i++)
        r = leads_to(bases->items[i], cls, depth + 1);
    return r;
}

static int check_plain_instance(Value v, Value cls) {
    if (rt_type_has(cls, RT_TYPE_TYPE))
        return rt_type_instancecheck(RT_AS(RtType, cls), v);
    if (check_has_bases(cls, "isinstance() arg 2 must be a type, a tuple of types, or a union") < 0)
        return -1;
    Value c = rt_getattr_or_null(v, RT_NAME(__class__));
    return c ? leads_to(c, cls, 0) : rt_pending() ? -1 : 0;
}

static int check_plain_subclass(Value c, Value cls) {
    if (rt_type_has(c, RT_TYPE_TYPE) && rt_type_has(cls, RT_TYPE_TYPE))
        return rt_is_subtype(RT_AS(RtType, c), RT_AS(RtType, cls));
    if (check_has_bases(c, "issubclass() arg 1 must be a class") < 0 ||
        check_has_bases(cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union") < 0)
        return -1;
    return leads_to(c, cls, 0);
}

int rt_type_subclasscheck(RtType *cls, Value c) { return check_plain_subclass(c, RT_VAL(cls)); }

/* Tuples inside tuples: each counts for CPython's limit. */
static _Thread_local int64_t tuple_depth;

static int check_members(Value v, Value tuple, int (*check)(Value, Value)) {
    RtTuple *t = RT_AS(RtTuple, tuple);
    int r = 0;
    if (tuple_depth >= rt_sys_getrecursionlimit())
        return rt_raise_int(&rt_exc_RecursionError, "maximum recursion depth exceeded in %s",
                            check == rt_isinstance ? "__instancecheck__" : "__subclasscheck__");
    tuple_depth++;
    for (int64_t i = 0; i < t->length && r == 0; i++)
        r = check(v, t->items[i]);
    tuple_depth--;
    return r;
}

/* Through the metaclass's method; *found false if there is none beyond type's own. */
static int check_by_hook(Value v, Value cls, RtStr *hook, bool *found) {
    Value f = rt_type_lookup(rt_type_of(cls), hook);
    *found = f != 0 && f != rt_type_lookup(&rt_type_type, hook);
    if (!*found)
        return 0;
    f = rt_lookup_special(cls, hook);
    Value r = f ? rt_call1(f, v) : 0;
    return r ? rt_truth(r) : -1;
}

int rt_isinstance(Value v, Value cls) {
    if (RT_VAL(rt_type_of(v)) == cls)
        return 1;
    if (rt_has_type(cls, &rt_type_type))
        return rt_type_instancecheck(RT_AS(RtType, cls), v);
    if (rt_type_has(cls, RT_TYPE_TUPLE))
        return check_members(v, cls, rt_isinstance);
    Value args = union_args(cls);
    if (args)
        return check_members(v, args, rt_isinstance);
    if (rt_is_instance_of(cls, &rt_type_GenericAlias))
        return rt_raise_int(&rt_exc_TypeError, "isinstance() argument 2 cannot be a parameterized generic");
    bool found;
    int r = check_by_hook(v, cls, RT_NAME(__instancecheck__), &found);
    return found ? r : check_plain_instance(v, cls);
}

int rt_issubclass(Value c, Value cls) {
    if (rt_has_type(cls, &rt_type_type))
        return rt_type_subclasscheck(RT_AS(RtType, cls), c);
    if (rt_type_has(cls, RT_TYPE_TUPLE))
        return check_members(c, cls, rt_issubclass);
    Value args = union_args(cls);
    if (args)
        return check_members(c, args, rt_issubclass);
    if (rt_is_instance_of(cls, &rt_type_GenericAlias))
        return rt_raise_int(&rt_exc_TypeError, "issubclass() argument 2 cannot be a parameterized generic");
    bool found;
    int r = check_by_hook(c, cls, RT_NAME(__subclasscheck__), &found);
    return found ? r : check_plain_subclass(c, cls);
}

/* ---- Methods ------------------------------------------------------------------------------------------- */

Value rt_type_mro(RtType *cls) {
    RtTuple *order = rt_find_mro(cls);
    return order ? RT_VAL(rt_list_from_array(order->items, order->length)) : 0;
}
Value rt_type_sizeof(RtType *cls) { return rt_from_small(sizeof(RtType)); }
Value rt_type_prepare(Value *args, size_t nargs, RtTuple *kwnames) { return RT_VAL(rt_dict_new(8)); }

Value rt_type_subclasses(RtType *cls) {
    RtList *l = RT_AS(RtList, cls->subclasses);
    return RT_VAL(l ? rt_list_from_array(l->items, l->length) : rt_list_new(0));
}

Value rt_type_dir(RtType *cls) {
    Value names = rt_type_dir_names(cls);
    return names ? RT_VAL(rt_list_from_iterable(names)) : 0;
}

void rt_type_type_init(void) {
    RtType *t = &rt_type_type;
    t->call = rt_type_call;
    t->new_ = type_new_slot;
    t->init = type_init_slot;
    t->repr = type_repr;
    t->getattr = rt_type_getattr;
    t->setattr = rt_type_setattr;
    rt_type_register_getsets(t, type_getsets);
    rt_instance_type_init();
    rt_module_type_init();
}
