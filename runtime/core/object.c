/* object.c - the built-in types and how a type becomes ready: method resolution order, inheritance
 * of slots, dict; attribute lookup on types with a global cache; the singletons and object itself.
 *
 * A type's version is unique while the type and its bases are unchanged, so that (version, name)
 * identifies the result of a lookup: the key of the global method cache and of inline caches.
 */
#include "runtime/core/types.h"

#include <stdio.h>

#define NAME(id) RT_UNSCANNED RtStr rt_name_##id = {.type = &rt_type_str, .length = sizeof #id - 1, .width = 1, .ascii = 1, .data = #id};
#include "runtime/core/names.def"
#undef NAME

/* ---- The types themselves ------------------------------------------------------------------ */

enum {
    T_none,
#define TYPE(id, pyname, cstruct, base, flags) T_##id,
#include "runtime/tables/type.def"
#undef TYPE
};

#define TYPE(tid, pyname, cstruct, tbase, tflags) \
    RtType rt_type_##tid = {.type = &rt_type_type, .flags = (uint32_t)(tflags), .size = sizeof(cstruct), .id = T_##tid, \
                            .name = pyname, .base = &rt_type_##tbase, .builtin_id = T_##tid};
#include "runtime/tables/type.def"
#undef TYPE

#define EXCEPTION(ename, ebase, cstruct) \
    RtType rt_exc_##ename = {.type = &rt_type_type, .flags = RT_TYPE_BASETYPE | RT_TYPE_EXCEPTION | RT_TYPE_HAS_DICT, \
                             .size = sizeof(cstruct), .name = #ename, .base = &rt_exc_##ebase};
#include "runtime/tables/exception.def"
#undef EXCEPTION

RtObject rt_none_object = {&rt_type_NoneType};
RtObject rt_not_implemented_object = {&rt_type_NotImplementedType};
RtObject rt_ellipsis_object = {&rt_type_ellipsis};
RtBool rt_true_object = {&rt_type_bool, RT_SMALL(1)};
RtBool rt_false_object = {&rt_type_bool, RT_SMALL(0)};

static uint32_t last_version;
static uint32_t last_id = 1000;
uint32_t rt_next_type_id(void) { return ++last_id; }

/* ---- Method resolution order ---------------------------------------------------------------- */

bool rt_is_subtype(const RtType *a, const RtType *b) {
    if (a == b || b == &rt_type_object)
        return true;
    if (a->mro == NULL) { /* its metaclass's mro() is at work */
        while (a && a != b)
            a = a->base;
        return a == b;
    }
    for (int64_t i = 1; i < a->mro->length; i++)
        if (a->mro->items[i] == RT_VAL(b))
            return true;
    return false;
}

/* True if t occurs in a list behind its head. */
static bool in_a_tail(RtTuple **lists, const int64_t *at, int64_t n, Value t) {
    for (int64_t i = 0; i < n; i++)
        for (int64_t k = at[i] + 1; k < lists[i]->length; k++)
            if (lists[i]->items[k] == t)
                return true;
    return false;
}

static int mro_conflict(RtTuple **lists, const int64_t *at, int64_t n) {
    RtBuilder b;
    rt_builder_init(&b);
    RtList *seen = rt_list_new(4);
    for (int64_t i = 0; i < n; i++) {
        if (at[i] >= lists[i]->length)
            continue;
        RtType *head = RT_AS(RtType, lists[i]->items[at[i]]);
        bool known = false;
        for (int64_t k = 0; k < seen->length; k++)
            known |= seen->items[k] == RT_VAL(head);
        if (known)
            continue;
        if (seen->length)
            rt_builder_ascii(&b, ", ", 2);
        rt_builder_str(&b, head->name_str);
        rt_list_append(seen, RT_VAL(head));
    }
    return rt_raise_int(&rt_exc_TypeError, "Cannot create a consistent method resolution\norder (MRO) for bases %S",
                        rt_builder_finish(&b));
}

static int check_duplicates(const RtTuple *bases) {
    for (int64_t i = 0; i < bases->length; i++)
        for (int64_t k = i + 1; k < bases->length; k++)
            if (bases->items[i] == bases->items[k])
                return rt_raise_int(&rt_exc_TypeError, "duplicate base class %N", RT_AS(RtType, bases->items[i]));
    return 0;
}

static int check_bases(const RtTuple *bases) {
    for (int64_t i = 0; i < bases->length; i++)
        if (RT_AS(RtType, bases->items[i])->mro == NULL)
            return rt_raise_int(&rt_exc_TypeError, "Cannot extend an incomplete type '%N'", RT_AS(RtType, bases->items[i]));
    return check_duplicates(bases);
}

/* C3: merges the mros of the bases and the list of the bases. */
RtTuple *rt_find_mro(RtType *type) {
    int64_t n = type->bases->length;
    if (check_bases(type->bases))
        return NULL;
    RtTuple **lists = rt_alloc((size_t)(n + 1) * sizeof *lists);
    int64_t *at = rt_alloc((size_t)(n + 1) * sizeof *at);
    int64_t total = 1;
    for (int64_t i = 0; i < n; i++) {
        lists[i] = RT_AS(RtType, type->bases->items[i])->mro;
        total += lists[i]->length;
    }
    lists[n] = type->bases;
    RtList *out = rt_list_new(total);
    rt_list_append(out, RT_VAL(type));
    for (;;) {
        int64_t i = 0;
        bool left = false;
        Value head = 0;
        for (; i <= n; i++) {
            if (at[i] >= lists[i]->length)
                continue;
            left = true;
            head = lists[i]->items[at[i]];
            if (!in_a_tail(lists, at, n + 1, head))
                break;
        }
        if (!left)
            break;
        if (i > n)
            return mro_conflict(lists, at, n + 1), NULL;
        rt_list_append(out, head);
        for (int64_t k = 0; k <= n; k++)
            if (at[k] < lists[k]->length && lists[k]->items[at[k]] == head)
                at[k]++;
    }
    return rt_tuple_from_array(out->items, out->length);
}

void rt_type_link_bases(RtType *type) {
    for (int64_t i = 0; i < type->bases->length; i++) {
        RtType *base = RT_AS(RtType, type->bases->items[i]);
        if (base->subclasses == 0)
            base->subclasses = RT_VAL(rt_list_new(1));
        rt_list_append(RT_AS(RtList, base->subclasses), RT_VAL(type));
    }
}

Value rt_type_lookup_uncached(RtType *type, RtStr *name) {
    const RtTuple *mro = type->mro;
    for (int64_t i = 0; i < mro->length; i++) {
        Value v = rt_dict_get_str(RT_AS(RtType, mro->items[i])->dict, name);
        if (v)
            return v;
    }
    return 0;
}

static void fill_class_attrs(RtType *type) {
    const RtClassAttrs *a = type->class_attrs;
    for (uint32_t k = 0; a && type->mro && k < a->n; k++)
        *a->places[k].slot = rt_type_lookup_uncached(type, a->places[k].name);
}

void rt_type_renew(RtType *type) { type->version = ++last_version; }

void rt_type_modified(RtType *type) {
    rt_type_renew(type);
    fill_class_attrs(type);
    if (type->subclasses == 0)
        return;
    RtList *l = RT_AS(RtList, type->subclasses);
    for (int64_t i = 0; i < l->length; i++)
        rt_type_modified(RT_AS(RtType, l->items[i]));
}

/* ---- Lookup --------------------------------------------------------------------------------- */

enum { CACHE_SIZE = 2048 };
static struct { uint32_t version; RtStr *name; Value value; } method_cache[CACHE_SIZE];

Value rt_type_lookup(RtType *type, RtStr *name) {
    uint32_t h = (type->version * 2654435761u ^ (uint32_t)((uintptr_t)name >> 4)) & (CACHE_SIZE - 1);
    if (RT_LIKELY(method_cache[h].version == type->version && method_cache[h].name == name))
        return method_cache[h].value;
    if (RT_UNLIKELY(type->mro == NULL))
        return 0;
    Value v = rt_type_lookup_uncached(type, name);
    if (type->version) {
        method_cache[h].version = type->version;
        method_cache[h].name = name;
        method_cache[h].value = v;
    }
    return v;
}

int rt_type_set_attr(RtType *type, RtStr *name, Value value) {
    if (value) {
        if (rt_dict_set(type->dict, RT_VAL(name), value) < 0)
            return -1;
    } else {
        if (rt_dict_get_str(type->dict, name) == 0)
            return rt_raise_int(&rt_exc_AttributeError, "type object '%N' has no attribute '%S'", type, name);
        if (rt_dict_del(type->dict, RT_VAL(name)) < 0)
            return -1;
    }
    rt_type_modified(type);
    if (type->mro)
        rt_slots_update(type, name);
    return 0;
}

void rt_type_dict_put(RtType *type, RtStr *name, Value descr) {
    if (type->dict && rt_dict_get_str(type->dict, name) == 0)
        rt_dict_set(type->dict, RT_VAL(rt_str_intern(name)), descr);
}

/* ---- Readiness ------------------------------------------------------------------------------ */

void rt_type_set_derived_flags(RtType *type) {
    uint32_t f = type->flags & ~(uint32_t)(RT_TYPE_DEFAULT_GETATTR | RT_TYPE_DEFAULT_SETATTR | RT_TYPE_FINALIZER | RT_TYPE_DATA_DESCR);
    if (type->getattr == rt_generic_getattr)
        f |= RT_TYPE_DEFAULT_GETATTR;
    if (type->setattr == rt_generic_setattr)
        f |= RT_TYPE_DEFAULT_SETATTR;
    if (type->finalize)
        f |= RT_TYPE_FINALIZER;
    if (type->descr_set)
        f |= RT_TYPE_DATA_DESCR;
    type->flags = f;
}

static void set_names(RtType *type) {
    const char *dot = strrchr(type->name, '.');
    const char *bare = dot ? dot + 1 : type->name;
    type->name_str = rt_str_intern(rt_str_from_cstr(bare));
    type->qualname = type->name_str;
    if (dot)
        type->module = RT_VAL(rt_str_intern(rt_str_from_utf8(type->name, (size_t)(dot - type->name))));
}

int rt_type_ready(RtType *type) {
    if (type->flags & RT_TYPE_READY)
        return 0;
    if (type->type == NULL)
        type->type = &rt_type_type;
    bool root = type == &rt_type_object;
    if (!root && rt_type_ready(type->base) < 0)
        return -1;
    if (type->name_str == NULL)
        set_names(type);
    Value base = RT_VAL(type->base);
    if (type->bases == NULL)
        type->bases = rt_tuple_from_array(&base, root ? 0 : 1);
    if (root)
        type->base = NULL;
    if ((type->mro = rt_find_mro(type)) == NULL)
        return -1;
    for (int64_t i = 0; i < type->bases->length; i++)
        type->flags |= RT_AS(RtType, type->bases->items[i])->flags & 0xffff0000u;
    if (type->base && type->base->side_offset && type->side_offset == 0) {
        type->side_offset = type->base->side_offset;
        type->flags |= type->base->flags & RT_TYPE_HAS_DICT;
    }
    bool same_layout = type->base && type->base != &rt_type_object && type->size == type->base->size;
    if (type->solid == NULL)
        type->solid = same_layout ? type->base->solid : type;
    if (type->dict == NULL)
        type->dict = rt_dict_new(8);
    if (type->id == 0)
        type->id = rt_next_type_id();
    if (type->compare && type->hash == NULL && !root)
        type->hash = rt_hash_not_implemented;
    RtType before = *type;
    rt_slots_inherit(type);
    rt_slots_add_wrappers(type, &before);
    type->version = ++last_version;
    fill_class_attrs(type);
    type->flags |= RT_TYPE_READY;
    rt_type_set_derived_flags(type);
    rt_type_link_bases(type);
    return 0;
}

void rt_type_init_static(RtType *type, const char *name, RtType *base, uint32_t size, uint32_t flags) {
    type->type = base ? base->type : &rt_type_type;
    type->name = name;
    type->base = base ? base : &rt_type_object;
    type->size = size;
    type->flags = flags;
}

/* ---- object --------------------------------------------------------------------------------- */

int64_t rt_hash_pointer(Value v) {
    int64_t h = (int64_t)((v >> 4) | (v << 60));
    return h == -1 ? -2 : h;
}

int64_t rt_hash_not_implemented(Value v) {
    return rt_raise_int(&rt_exc_TypeError, "unhashable type: '%T'", v);
}

Value rt_object_repr(Value v) {
    char address[24];
    snprintf(address, sizeof address, "%#lx", (unsigned long)v);
    return RT_VAL(rt_str_format("<%S object at %s>", rt_type_full_name(rt_type_of(v)), address));
}

static Value object_str(Value v) {
    RtType *t = rt_type_of(v);
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) /* __repr__ = object.__str__ */
        return rt_raise_recursion();
    return t->repr ? t->repr(v) : rt_object_repr(v);
}

static Value object_compare(Value a, Value b, RtCompareOp op) {
    if (op == RT_EQ)
        return a == b ? RT_TRUE : RT_NOT_IMPLEMENTED;
    if (op != RT_NE)
        return RT_NOT_IMPLEMENTED;
    RtType *t = rt_type_of(a);
    if (t->compare == NULL)
        return RT_NOT_IMPLEMENTED;
    Value eq = t->compare(a, b, RT_EQ);
    if (eq == 0 || eq == RT_NOT_IMPLEMENTED)
        return eq;
    int truth = rt_truth(eq);
    return truth < 0 ? 0 : rt_from_bool(!truth);
}

static void object_type_slots(void) {
    RtType *t = &rt_type_object;
    t->repr = rt_object_repr;
    t->str = object_str;
    t->hash = rt_hash_pointer;
    t->compare = object_compare;
    t->getattr = rt_generic_getattr;
    t->setattr = rt_generic_setattr;
    t->new_ = rt_object_new;
    t->init = rt_object_init;
}

/* ---- Singletons ----------------------------------------------------------------------------- */

static Value none_repr(Value v) { return RT_VAL(rt_str_from_cstr("None")); }
static Value not_implemented_repr(Value v) { return RT_VAL(rt_str_from_cstr("NotImplemented")); }
static Value ellipsis_repr(Value v) { return RT_VAL(rt_str_from_cstr("Ellipsis")); }
static int none_truth(Value v) { return 0; }

static Value singleton_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs || (kwnames && kwnames->length))
        return rt_raise(&rt_exc_TypeError, cls == &rt_type_ellipsis ? "EllipsisType takes no arguments" : "%N takes no arguments", cls);
    return cls == &rt_type_NoneType ? RT_NONE : cls == &rt_type_ellipsis ? RT_ELLIPSIS : RT_NOT_IMPLEMENTED;
}

static void singleton_slots(void) {
    rt_type_NoneType.repr = none_repr;
    rt_type_NoneType.truth = none_truth;
    rt_type_NotImplementedType.repr = not_implemented_repr;
    rt_type_ellipsis.repr = ellipsis_repr;
    rt_type_NoneType.new_ = rt_type_NotImplementedType.new_ = rt_type_ellipsis.new_ = singleton_new;
}

/* ---- Start-up ------------------------------------------------------------------------------- */

static void exception_layouts(void) {
    rt_exc_BaseException.base = &rt_type_object;
    rt_exc_BaseException.side_offset = offsetof(RtException, side);
    static Value bases[2];
    bases[0] = RT_VAL(&rt_exc_BaseExceptionGroup);
    bases[1] = RT_VAL(&rt_exc_Exception);
    rt_type_ready(&rt_exc_BaseExceptionGroup);
    rt_type_ready(&rt_exc_Exception);
    rt_exc_ExceptionGroup.bases = rt_tuple_from_array(bases, 2);
}

void rt_types_init(void) {
    object_type_slots();
    singleton_slots();
    rt_wrapper_type_init();
#define X(n) rt_##n##_type_init();
    RT_TYPE_INITS(X)
#undef X
    rt_slots_init();
    rt_type_ready(&rt_type_object);
#define TYPE(id, pyname, cstruct, base, flags) rt_type_ready(&rt_type_##id);
#include "runtime/tables/type.def"
#undef TYPE
    exception_layouts();
#define EXCEPTION(name, base, cstruct) rt_type_ready(&rt_exc_##name);
#include "runtime/tables/exception.def"
#undef EXCEPTION
    rt_getsets_apply();
    rt_methods_install();
    rt_members_apply();
    rt_type_dict_put(&rt_type_object, RT_NAME(__doc__), RT_NONE); /* of every object without one of its own */
}
