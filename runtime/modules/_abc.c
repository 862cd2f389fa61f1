/* _abc.c - abstract base classes: what is registered, and the caches of isinstance and issubclass. The caches hold
 * the numbers of classes, which are never given twice, so that they keep no class alive. */
#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"

/* A set of class numbers: open addressing, 0 for free. */
typedef struct Numbers { uint32_t *at, n, mask; RtList *refs; /* weak references, for _get_dump alone */ } Numbers;
/* What a class keeps in _abc_impl. */
typedef struct AbcData {
    RtType *type;
    RtList *registry; /* weak references */
    Numbers yes, no;
    int64_t no_version;
} AbcData;

static RtType rt_type_abc_data;
static int64_t counter; /* grows with each registration: what `no` holds is older news */

/* ---- sets of classes ---- */

static inline uint32_t home_of(const Numbers *s, uint32_t id) { return id * 2654435761u >> 7 & s->mask; }

static bool has(const Numbers *s, const RtType *cls) {
    if (s->n == 0)
        return false;
    for (uint32_t i = home_of(s, cls->id);; i = (i + 1) & s->mask)
        if (s->at[i] == cls->id || s->at[i] == 0)
            return s->at[i] != 0;
}

static void place(Numbers *s, uint32_t id) {
    uint32_t i = home_of(s, id);
    while (s->at[i] != 0)
        i = (i + 1) & s->mask;
    s->at[i] = id;
}

static void add(Numbers *s, Value cls) {
    if (s->at == NULL || s->n * 2 > s->mask) {
        uint32_t *old = s->at, n_old = old ? s->mask + 1 : 0;
        s->mask = n_old ? n_old * 2 - 1 : 7;
        s->at = rt_alloc_atomic((s->mask + 1) * sizeof *s->at);
        memset(s->at, 0, (s->mask + 1) * sizeof *s->at);
        for (uint32_t i = 0; i < n_old; i++)
            if (old[i])
                place(s, old[i]);
    }
    place(s, RT_AS(RtType, cls)->id);
    s->n++;
    if (s->refs == NULL)
        s->refs = rt_list_new(1);
    rt_list_append(s->refs, rt_call1(RT_VAL(&rt_type_weakref), cls));
}

static AbcData *data_of(Value cls) {
    RT_LOCAL_NAME(name, "_abc_impl");
    Value impl = rt_type_has(cls, RT_TYPE_TYPE) ? rt_type_lookup(RT_AS(RtType, cls), name) : 0;
    if (RT_LIKELY(impl && rt_has_type(impl, &rt_type_abc_data)))
        return RT_AS(AbcData, impl);
    impl = rt_getattr(cls, name);
    if (impl && !rt_has_type(impl, &rt_type_abc_data))
        return RT_AS(AbcData, rt_raise(&rt_exc_TypeError, "_abc_impl is set to a wrong type"));
    return RT_AS(AbcData, impl);
}

/* ---- abstract methods, kinds of collections ---- */

/* 1, 0, -1 */
static int is_abstract(Value v) {
    Value a = rt_getattr_or_null(v, RT_NAME(__isabstractmethod__));
    return a ? rt_truth(a) : rt_pending() ? -1 : 0;
}

static int add_own(Value cls, RtSet *names) {
    Value ns = rt_getattr(cls, RT_NAME(__dict__)), items = ns ? rt_call_method0(ns, RT_TEXT("items")) : 0;
    RtList *l = items ? rt_list_from_iterable(items) : NULL;
    for (int64_t i = 0; l && i < l->length; i++) {
        RtTuple *pair = RT_AS(RtTuple, l->items[i]);
        int abstract = is_abstract(pair->items[1]);
        if (abstract < 0 || (abstract && rt_set_add(names, pair->items[0]) < 0))
            return -1;
    }
    return l ? 0 : -1;
}

static int add_inherited(Value cls, Value base, RtSet *names) {
    RT_LOCAL_NAME(attribute, "__abstractmethods__");
    Value theirs = rt_getattr_or_null(base, attribute);
    RtList *l = theirs ? rt_list_from_iterable(theirs) : NULL;
    for (int64_t i = 0; l && i < l->length; i++) {
        if (!rt_is_str(l->items[i]))
            return rt_raise_int(&rt_exc_TypeError, "attribute name must be string, not '%T'", l->items[i]);
        Value v = rt_getattr_or_null(cls, rt_str_intern(RT_AS(RtStr, l->items[i])));
        int abstract = v ? is_abstract(v) : rt_pending() ? -1 : 0;
        if (abstract < 0 || (abstract && rt_set_add(names, l->items[i]) < 0))
            return -1;
    }
    return rt_pending() ? -1 : 0;
}

static int compute_abstract(Value cls) {
    RT_LOCAL_NAME(attribute, "__abstractmethods__");
    RtSet *names = rt_set_new(true);
    RtTuple *bases = RT_AS(RtType, cls)->bases;
    if (add_own(cls, names) < 0)
        return -1;
    for (int64_t i = 0; i < bases->length; i++)
        if (add_inherited(cls, bases->items[i], names) < 0)
            return -1;
    return rt_setattr(cls, attribute, RT_VAL(names));
}

enum { COLLECTION = RT_TYPE_SEQUENCE | RT_TYPE_MAPPING };

/* Matched as a sequence or as a mapping: __abc_tpflags__ of the class body says so with CPython's bits. */
static int set_collection_flags(RtType *cls) {
    RT_LOCAL_NAME(name, "__abc_tpflags__");
    Value flags = rt_dict_get_str(cls->dict, name);
    if (flags == 0)
        return 0;
    if (rt_is_small(flags)) {
        int64_t bits = rt_small(flags) & 0x60;
        if (bits == 0x60)
            return rt_raise_int(&rt_exc_TypeError, "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
        cls->flags |= bits & 0x20 ? RT_TYPE_SEQUENCE : bits ? RT_TYPE_MAPPING : 0u;
    }
    return rt_type_set_attr(cls, name, 0);
}

/* ---- _abc_register ---- */

static void pass_collection_flag(RtType *cls, uint32_t flag) {
    if (!(cls->flags & RT_TYPE_HEAP) || (cls->flags & COLLECTION) == flag)
        return;
    cls->flags = (cls->flags & ~(uint32_t)COLLECTION) | flag;
    const RtList *l = RT_AS(RtList, rt_type_subclasses(cls));
    for (int64_t i = 0; i < l->length; i++)
        pass_collection_flag(RT_AS(RtType, l->items[i]), flag);
}

static Value abc_register(Value cls, Value subclass) {
    if (!rt_type_has(subclass, RT_TYPE_TYPE))
        return rt_raise(&rt_exc_TypeError, "Can only register classes");
    int there = rt_issubclass(subclass, cls);
    if (there != 0)
        return there < 0 ? 0 : subclass;
    int above = rt_issubclass(cls, subclass);
    if (above != 0)
        return above < 0 ? 0 : rt_raise(&rt_exc_RuntimeError, "Refusing to create an inheritance cycle");
    AbcData *d = data_of(cls);
    Value reference = d ? rt_call1(RT_VAL(&rt_type_weakref), subclass) : 0;
    if (reference == 0)
        return 0;
    rt_list_append(d->registry, reference);
    counter++;
    uint32_t flag = RT_AS(RtType, cls)->flags & COLLECTION;
    if (flag)
        pass_collection_flag(RT_AS(RtType, subclass), flag);
    return subclass;
}

/* ---- _abc_init ---- */

/* collections.abc.MutableSequence has array.array, which module array registers; this is for where that was imported before. */
static int register_array(Value cls) {
    if (strcmp(RT_AS(RtType, cls)->name, "MutableSequence") != 0)
        return 0;
    Value module = rt_getattr_or_null(cls, RT_NAME(__module__)), m = rt_dict_get_str(rt_sys_modules(), RT_TEXT("array"));
    if (!m || !module || !rt_is_str(module) || !rt_str_equal(RT_AS(RtStr, module), RT_TEXT("collections.abc")))
        return rt_pending() ? -1 : 0;
    Value array = rt_getattr(m, RT_TEXT("array"));
    return array && abc_register(cls, array) ? 0 : -1;
}

static int abc_init(Value cls) {
    if (!rt_type_has(cls, RT_TYPE_TYPE))
        return rt_raise_int(&rt_exc_TypeError, "_abc_init() argument must be a class");
    if (compute_abstract(cls) < 0)
        return -1;
    AbcData *d = rt_new(&rt_type_abc_data, sizeof *d);
    d->registry = rt_list_new(0);
    d->no_version = counter;
    if (rt_setattr(cls, RT_TEXT("_abc_impl"), RT_VAL(d)) < 0 || set_collection_flags(RT_AS(RtType, cls)) < 0)
        return -1;
    return register_array(cls);
}

/* ---- the checks ---- */

static int ask_subclasscheck(Value cls, Value c) {
    RT_LOCAL_NAME(name, "__subclasscheck__");
    Value r = rt_call_method1(cls, name, c);
    return r ? rt_truth(r) : -1;
}

/* v.__class__ */
static Value claimed_class(Value v) {
    RtType *type = rt_type_of(v);
    bool plain = (type->flags & RT_TYPE_DEFAULT_GETATTR) && rt_type_lookup(type, RT_NAME(__class__)) == rt_type_lookup(&rt_type_object, RT_NAME(__class__));
    return plain ? RT_VAL(type) : rt_getattr(v, RT_NAME(__class__));
}

static int abc_instancecheck(Value cls, Value v) {
    AbcData *d = data_of(cls);
    RtType *type = rt_type_of(v);
    Value claimed = d == NULL ? 0 : claimed_class(v);
    if (claimed == 0)
        return -1;
    bool is_class = rt_type_has(claimed, RT_TYPE_TYPE);
    if (is_class && has(&d->yes, RT_AS(RtType, claimed)))
        return 1;
    if (claimed == RT_VAL(type))
        return d->no_version == counter && has(&d->no, type) ? 0 : ask_subclasscheck(cls, claimed);
    int r = ask_subclasscheck(cls, claimed);
    return r != 0 ? r : ask_subclasscheck(cls, RT_VAL(type));
}

/* The answer of __subclasshook__; 2: it has none. */
static int ask_hook(Value cls, Value c) {
    RT_LOCAL_NAME(name, "__subclasshook__");
    Value r = rt_call_method1(cls, name, c);
    if (r == 0)
        return -1;
    if (rt_is_bool(r))
        return r == RT_TRUE;
    return r == RT_NOT_IMPLEMENTED ? 2 : rt_raise_int(&rt_exc_AssertionError, "__subclasshook__ must return either False, True, or NotImplemented");
}

/* Is c below one of the registered classes? */
static int in_registry(const AbcData *d, Value c) {
    RtList *l = rt_list_from_array(d->registry->items, d->registry->length);
    for (int64_t i = 0; i < l->length; i++) {
        Value registered = rt_call0(l->items[i]);
        int r = registered == RT_NONE ? 0 : rt_issubclass(c, registered);
        if (r != 0)
            return r;
    }
    return 0;
}

static int below_subclass(Value cls, Value c) {
    RT_LOCAL_NAME(name, "__subclasses__");
    Value all = rt_call_method0(cls, name);
    if (all == 0)
        return -1;
    if (!rt_is_list(all))
        return rt_raise_int(&rt_exc_TypeError, "__subclasses__() must return a list");
    for (int64_t i = 0; i < RT_AS(RtList, all)->length; i++) {
        int r = rt_issubclass(c, RT_AS(RtList, all)->items[i]);
        if (r != 0)
            return r;
    }
    return 0;
}

static int abc_subclasscheck(Value cls, Value c) {
    if (!rt_type_has(c, RT_TYPE_TYPE))
        return rt_raise_int(&rt_exc_TypeError, "issubclass() arg 1 must be a class");
    AbcData *d = data_of(cls);
    if (d == NULL)
        return -1;
    if (has(&d->yes, RT_AS(RtType, c)))
        return 1;
    if (d->no_version < counter) {
        d->no = (Numbers){0};
        d->no_version = counter;
    } else if (has(&d->no, RT_AS(RtType, c))) {
        return 0;
    }
    int r = ask_hook(cls, c);
    if (r == 2)
        r = rt_is_subtype(RT_AS(RtType, c), RT_AS(RtType, cls));
    else if (r == 0)
        goto no;
    if (r == 0)
        r = in_registry(d, c);
    if (r == 0)
        r = below_subclass(cls, c);
    if (r > 0 && !has(&d->yes, RT_AS(RtType, c)))
        add(&d->yes, c);
    if (r != 0)
        return r;
no:
    if (!has(&d->no, RT_AS(RtType, c)))
        add(&d->no, c);
    return 0;
}

/* ---- the rest ---- */

static int64_t cache_token(void) { return counter; }

static int reset_registry(Value cls) {
    AbcData *d = data_of(cls);
    return d == NULL ? -1 : (d->registry = rt_list_new(0), 0);
}
static int reset_caches(Value cls) {
    AbcData *d = data_of(cls);
    if (d == NULL)
        return -1;
    d->yes = d->no = (Numbers){0};
    return 0;
}

static Value set_of(const RtList *l) {
    RtSet *s = rt_set_new(false);
    for (int64_t i = 0; l && i < l->length; i++)
        if (rt_set_add(s, l->items[i]) < 0)
            return 0;
    return RT_VAL(s);
}
static Value get_dump(Value cls) {
    AbcData *d = data_of(cls);
    if (d == NULL)
        return 0;
    Value parts[4] = {set_of(d->registry), set_of(d->yes.refs), set_of(d->no.refs), rt_int_from_i64(d->no_version)};
    return parts[0] && parts[1] && parts[2] ? RT_VAL(rt_tuple_from_array(parts, 4)) : 0;
}

#define RT_TABLE "runtime/tables/module/_abc.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__abc(RtModule *m);
void rt_init_module__abc(RtModule *m) {
    rt_type_init_static(&rt_type_abc_data, "_abc._abc_data", NULL, sizeof(AbcData), 0);
    rt_type_ready(&rt_type_abc_data);
    rt_table_install(m);
}
