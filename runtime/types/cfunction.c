/* cfunction.c - builtin_function_or_method, method_descriptor and classmethod_descriptor: RtBuiltin
 * objects around a row's definition. A method_descriptor lives in a type's dict and takes self as
 * its first argument; what it gives for an instance is a builtin_function_or_method with self set.
 */
#include "runtime/types/cfunction.h"

#include "runtime/core/bind.h"
#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"

#define BUILTIN(v) RT_AS(RtBuiltin, v)
#define OWNER(v) RT_AS(RtType, BUILTIN(v)->owner)

RtBuiltin *rt_builtin_new(const RtBuiltinDef *def, Value self, Value owner) {
    RtBuiltin *b = rt_new(&rt_type_builtin_function_or_method, sizeof *b);
    b->def = def;
    b->self = self;
    b->owner = owner;
    return b;
}

/* ---- calls ------------------------------------------------------------------------------------ */

/* The class that a bound method belongs to. */
static const RtType *class_of_self(Value self) { return rt_type_has(self, RT_TYPE_TYPE) ? RT_AS(RtType, self) : rt_type_of(self); }

/* The first part of __qualname__: nothing for a module's functions. */
static const char *named_owner(Value self) {
    const RtType *t = class_of_self(self);
    if (rt_type_of(self) == &rt_type_module)
        return NULL;
    if (t->flags & RT_TYPE_HEAP) /* a copy only for classes in functions and classes: this runs at each call */
        return (size_t)t->qualname->length == strlen(t->name) ? t->name : rt_str_keep_utf8(t->qualname);
    const char *dot = strrchr(t->name, '.');
    return dot ? dot + 1 : t->name;
}

/* A method that self's class inherits: messages name self, if that is a class, or its class. */
static __attribute__((noinline)) Value invoke_inherited(const RtBuiltin *b, Value *args, size_t nargs, RtTuple *kwnames) {
    RtBuiltinDef renamed = *b->def;
    renamed.signature = (struct RtSignature *)(uintptr_t)rt_builtin_signature(b->def);
    renamed.owner = named_owner(b->self);
    return rt_builtin_invoke(&renamed, args, nargs, kwnames);
}

static Value builtin_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    RtBuiltin *b = BUILTIN(callee);
    const RtBuiltinDef *def = b->def;
    if (!b->self || !(def->flags & RT_BUILTIN_METHOD))
        return rt_builtin_invoke(def, args, nargs, kwnames);
    Value saved = args[-1];
    args[-1] = b->self;
    bool is_inherited = def->owner && !def->entry_rest && RT_VAL(class_of_self(b->self)) != b->owner;
    Value r = is_inherited ? invoke_inherited(b, args - 1, nargs + 1, kwnames) : rt_builtin_invoke(def, args - 1, nargs + 1, kwnames);
    args[-1] = saved;
    return r;
}

/* Called through its descriptor, a method without keywords is named in full. */
static bool refuses(const RtBuiltinDef *def, const RtTuple *kwnames) {
    if (!kwnames || kwnames->length == 0 || def->entry_rest)
        return false;
    const RtSignature *g = rt_builtin_signature(def);
    return g->old_style && !g->keywords;
}

static Value descriptor_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    RtType *owner = OWNER(callee);
    if (RT_UNLIKELY(nargs == 0))
        return rt_raise(&rt_exc_TypeError, "unbound method %s.%s() needs an argument", owner->name, BUILTIN(callee)->def->name);
    if (RT_UNLIKELY(!rt_is_instance_of(args[0], owner)))
        return rt_raise(&rt_exc_TypeError, "descriptor '%s' for '%s' objects doesn't apply to a '%T' object",
                        BUILTIN(callee)->def->name, owner->name, args[0]);
    const RtBuiltinDef *def = BUILTIN(callee)->def;
    if (RT_UNLIKELY(kwnames != NULL) && refuses(def, kwnames))
        return rt_raise(&rt_exc_TypeError, "%S() takes no keyword arguments", rt_builtin_full_name(def));
    return rt_builtin_invoke(def, args, nargs, kwnames);
}

static Value descriptor_get(Value descr, Value obj, RtType *owner) {
    if (!obj)
        return descr;
    if (!rt_is_instance_of(obj, OWNER(descr)))
        return rt_raise(&rt_exc_TypeError, "descriptor '%s' for '%s' objects doesn't apply to a '%T' object",
                        BUILTIN(descr)->def->name, OWNER(descr)->name, obj);
    return RT_VAL(rt_builtin_new(BUILTIN(descr)->def, obj, BUILTIN(descr)->owner));
}

static bool may_bind(Value descr, Value cls) {
    const char *name = BUILTIN(descr)->def->name;
    const RtType *owner = OWNER(descr);
    if (!rt_type_has(cls, RT_TYPE_TYPE))
        rt_raise(&rt_exc_TypeError, "descriptor '%s' for type '%s' needs a type, not a '%T' as arg 2", name, owner->name, cls);
    else if (!rt_is_subtype(RT_AS(RtType, cls), owner))
        rt_raise(&rt_exc_TypeError, "descriptor '%s' requires a subtype of '%s' but received '%N'", name, owner->name, RT_AS(RtType, cls));
    else
        return true;
    return false;
}

static Value class_descriptor_get(Value descr, Value obj, RtType *owner) {
    Value cls = owner ? RT_VAL(owner) : RT_VAL(rt_type_of(obj));
    return may_bind(descr, cls) ? RT_VAL(rt_builtin_new(BUILTIN(descr)->def, cls, BUILTIN(descr)->owner)) : 0;
}

static Value class_descriptor_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    const RtBuiltinDef *def = BUILTIN(callee)->def;
    if (nargs == 0)
        return rt_raise(&rt_exc_TypeError, "descriptor '%s' of '%s' object needs an argument", def->name, OWNER(callee)->name);
    return may_bind(callee, args[0]) ? rt_builtin_invoke(def, args, nargs, kwnames) : 0;
}

/* ---- looks ------------------------------------------------------------------------------------ */

static Value builtin_repr(Value v) {
    RtBuiltin *b = BUILTIN(v);
    if (!b->self)
        return RT_VAL(rt_str_format("<built-in function %s>", b->def->name));
    return RT_VAL(rt_str_format("<built-in method %s of %T object at 0x%lx>", b->def->name, b->self, b->self));
}

static Value descriptor_repr(Value v) {
    return RT_VAL(rt_str_format("<method '%s' of '%s' objects>", BUILTIN(v)->def->name, OWNER(v)->name));
}

static Value builtin_compare(Value a, Value b, RtCompareOp op) {
    RtType *t = &rt_type_builtin_function_or_method;
    if ((op != RT_EQ && op != RT_NE) || !rt_has_type(a, t) || !rt_has_type(b, t))
        return RT_NOT_IMPLEMENTED;
    bool same = BUILTIN(a)->def == BUILTIN(b)->def && BUILTIN(a)->self == BUILTIN(b)->self;
    return rt_from_bool(same == (op == RT_EQ));
}

static int64_t builtin_hash(Value v) {
    int64_t h = (int64_t)((uintptr_t)BUILTIN(v)->def >> 4);
    if (BUILTIN(v)->self)
        h ^= rt_hash_pointer(BUILTIN(v)->self);
    return h == -1 ? -2 : h;
}

static bool owned_by_type(const RtBuiltin *b) { return b->owner && rt_type_has(b->owner, RT_TYPE_TYPE); }

static Value get_name(Value v) { return RT_VAL(rt_str_from_cstr(BUILTIN(v)->def->name)); }
static Value get_qualname(Value v) {
    RtBuiltin *b = BUILTIN(v);
    Value holder = b->self && (b->def->flags & RT_BUILTIN_METHOD) ? b->self : owned_by_type(b) ? b->owner : 0;
    const char *owner = holder ? named_owner(holder) : NULL;
    return owner ? RT_VAL(rt_str_format("%s.%s", owner, b->def->name)) : get_name(v);
}
static Value get_doc(Value v) {
    return BUILTIN(v)->def->doc ? RT_VAL(rt_str_from_cstr(BUILTIN(v)->def->doc)) : RT_NONE;
}
static Value get_module(Value v) {
    RtBuiltin *b = BUILTIN(v);
    return b->owner && rt_type_has(b->owner, RT_TYPE_STR) ? b->owner : RT_NONE;
}
static Value get_self(Value v) {
    RtBuiltin *b = BUILTIN(v);
    if (b->self)
        return b->self;
    if (b->owner && rt_type_has(b->owner, RT_TYPE_STR)) {
        Value m = rt_dict_get(rt_sys_modules(), b->owner);
        if (m)
            return m;
    }
    return owned_by_type(b) ? b->owner : RT_NONE;
}
static Value get_objclass(Value v) { return BUILTIN(v)->owner; }
static Value get_none(Value v) { return RT_NONE; }

static const RtGetsetDef builtin_attributes[] = {
    {"__name__", get_name, NULL},     {"__qualname__", get_qualname, NULL},
    {"__doc__", get_doc, NULL},       {"__module__", get_module, NULL},
    {"__self__", get_self, NULL},     {"__text_signature__", get_none, NULL},
    {NULL, NULL, NULL},
};
static const RtGetsetDef descriptor_attributes[] = {
    {"__name__", get_name, NULL},     {"__qualname__", get_qualname, NULL},
    {"__doc__", get_doc, NULL},       {"__objclass__", get_objclass, NULL},
    {"__text_signature__", get_none, NULL},
    {NULL, NULL, NULL},
};

void rt_cfunction_type_init(void) {
    RtType *b = &rt_type_builtin_function_or_method;
    b->size = sizeof(RtBuiltin);
    b->call = builtin_call;
    b->repr = builtin_repr;
    b->compare = builtin_compare;
    b->hash = builtin_hash;
    rt_type_register_getsets(b, builtin_attributes);
    RtType *m = &rt_type_method_descriptor;
    m->size = sizeof(RtBuiltin);
    m->call = descriptor_call;
    m->descr_get = descriptor_get;
    m->repr = descriptor_repr;
    rt_type_register_getsets(m, descriptor_attributes);
    RtType *c = &rt_type_classmethod_descriptor;
    c->size = sizeof(RtBuiltin);
    c->call = class_descriptor_call;
    c->descr_get = class_descriptor_get;
    c->repr = descriptor_repr;
    rt_type_register_getsets(c, descriptor_attributes);
}
