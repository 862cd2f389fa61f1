/* weakref.c - weak references and proxies.
 *
 * The target's address stands in a cell of pointer-free memory, which the collector clears when the
 * target dies. All references to one object are found through a table by address; an entry whose
 * cell was cleared, or whose object is another one by now, is stale. Callbacks are kept and shown,
 * but a death is only noticed when someone looks, so they do not run.
 */
#include <stddef.h>

#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"
#include "runtime/types/genericalias.h"

typedef struct WeakCell { void *target; } WeakCell;
/* Shared by weakref and weakproxy. */
typedef struct RtWeak { RtType *type; Value side; WeakCell *cell; Value callback; int64_t hash; } RtWeak;

#define WEAK(v) RT_AS(RtWeak, v)

static void *read_cell(void *cell) { return ((WeakCell *)cell)->target; }
static Value target_of(const RtWeak *w) { return RT_VAL(rt_gc_call_locked(read_cell, w->cell)); }

/* address -> list of the references made to the object there */
static RtDict *table(void) {
    static RtDict *t;
    if (!t)
        t = rt_dict_new(16);
    return t;
}

/* Addresses are kept as ints, which the collector does not take for pointers. */
static Value address_key(Value obj) { return rt_int_from_i64((int64_t)(obj >> 3)); }

static RtList *live_references(Value obj) {
    Value found = rt_dict_get(table(), address_key(obj));
    RtList *live = rt_list_new(1);
    if (!found)
        return live;
    const RtList *l = RT_AS(RtList, found);
    for (int64_t i = 0; i < l->length; i++)
        if (target_of(WEAK(l->items[i])) == obj)
            rt_list_append(live, l->items[i]);
    return live;
}

static bool may_be_referenced(Value v) {
    if (!rt_is_pointer(v))
        return false;
    RtType *t = RT_OBJ(v)->type;
    if (t->flags & RT_TYPE_HEAP)
        return !(t->flags & (RT_TYPE_SLOTS_ONLY | RT_TYPE_INT | RT_TYPE_TUPLE | RT_TYPE_BYTES)) ||
               rt_type_lookup(t, RT_TEXT("__weakref__")) != 0;
    return t == &rt_type_function || t == &rt_type_method || t == &rt_type_builtin_function_or_method || t == &rt_type_set ||
           t == &rt_type_frozenset || t == &rt_type_generator || t == &rt_type_coroutine || t == &rt_type_module ||
           t == &rt_type_code || (t->flags & RT_TYPE_TYPE) || !t->builtin_id;
}

static Value new_weak(RtType *cls, Value obj, Value callback) {
    if (!may_be_referenced(obj))
        return rt_raise(&rt_exc_TypeError, "cannot create weak reference to '%T' object", obj);
    RtList *live = live_references(obj);
    callback = callback == RT_NONE ? 0 : callback;
    for (int64_t i = 0; i < live->length && !callback; i++) {
        RtWeak *w = WEAK(live->items[i]);
        if (w->type == cls && !w->callback && !(cls->flags & RT_TYPE_HEAP))
            return RT_VAL(w);
    }
    RtWeak *w = rt_instance_alloc(cls);
    w->cell = rt_alloc_atomic(sizeof *w->cell);
    w->cell->target = RT_OBJ(obj);
    w->callback = callback;
    w->hash = -1;
    rt_gc_weak_link(&w->cell->target, RT_OBJ(obj));
    rt_list_append(live, RT_VAL(w));
    rt_dict_set(table(), address_key(obj), RT_VAL(live));
    return RT_VAL(w);
}

/* ---- ref -------------------------------------------------------------------------------------- */

static Value ref_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs < 1)
        return rt_raise(&rt_exc_TypeError, "__new__ expected at least 1 argument, got 0");
    if (nargs > 2 && cls == &rt_type_weakref)
        return rt_raise(&rt_exc_TypeError, "__new__ expected at most 2 arguments, got %zu", nargs);
    return new_weak(cls, args[0], nargs > 1 ? args[1] : RT_NONE);
}
static int ref_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length > 0)
        return rt_raise_int(&rt_exc_TypeError, "ref() takes no keyword arguments");
    return 0;
}

static Value ref_call(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs > 0 || (kwnames && kwnames->length > 0))
        return rt_raise(&rt_exc_TypeError, "weakref expected 0 arguments, got %zu", nargs);
    Value v = target_of(WEAK(self));
    return v ? v : RT_NONE;
}

static Value ref_repr(Value self) {
    Value v = target_of(WEAK(self));
    if (!v)
        return RT_VAL(rt_str_format("<weakref at 0x%lx; dead>", self));
    Value name = rt_getattr_or_null(v, RT_TEXT("__name__"));
    rt_clear();
    if (name && rt_type_has(name, RT_TYPE_STR))
        return RT_VAL(rt_str_format("<weakref at 0x%lx; to '%T' at 0x%lx (%V)>", self, v, v, name));
    return RT_VAL(rt_str_format("<weakref at 0x%lx; to '%T' at 0x%lx>", self, v, v));
}

static int64_t ref_hash(Value self) {
    RtWeak *w = WEAK(self);
    if (w->hash != -1)
        return w->hash;
    Value v = target_of(w);
    if (!v)
        return rt_raise_int(&rt_exc_TypeError, "weak object has gone away");
    return w->hash = rt_hash(v);
}

static Value ref_compare(Value a, Value b, RtCompareOp op) {
    if ((op != RT_EQ && op != RT_NE) || !rt_is_instance_of(a, &rt_type_weakref) || !rt_is_instance_of(b, &rt_type_weakref))
        return RT_NOT_IMPLEMENTED;
    Value x = target_of(WEAK(a)), y = target_of(WEAK(b));
    if (!x || !y)
        return rt_from_bool((a == b) == (op == RT_EQ));
    return rt_compare(op, x, y);
}

static Value get_callback(Value v) {
    return WEAK(v)->callback && target_of(WEAK(v)) ? WEAK(v)->callback : RT_NONE;
}
static const RtGetsetDef ref_attributes[] = {{"__callback__", get_callback, NULL}, {NULL, NULL, NULL}};

/* ---- proxy ------------------------------------------------------------------------------------ */

Value rt_weakref_proxy(Value obj, Value callback) { return new_weak(&rt_type_weakproxy, obj, callback); }

static bool is_proxy(Value v) { return rt_has_type(v, &rt_type_weakproxy); }

/* What a proxy stands for, other values themselves; 0 and ReferenceError if it is dead. */
static Value behind(Value v) {
    if (!is_proxy(v))
        return v;
    Value target = target_of(WEAK(v));
    return target ? target : rt_raise(&rt_exc_ReferenceError, "weakly-referenced object no longer exists");
}

static Value proxy_getattr(Value v, RtStr *name) { return (v = behind(v)) ? rt_getattr(v, name) : 0; }
static int proxy_setattr(Value v, RtStr *name, Value value) { return (v = behind(v)) ? rt_setattr(v, name, value) : -1; }
static Value proxy_call(Value v, Value *args, size_t nargs, RtTuple *kwnames) { return (v = behind(v)) ? rt_call(v, args, nargs, kwnames) : 0; }
static Value proxy_str(Value v) { return (v = behind(v)) ? rt_str(v) : 0; }
static Value proxy_iter(Value v) { return (v = behind(v)) ? rt_iter(v) : 0; }
static Value proxy_next(Value v) { return (v = behind(v)) ? rt_next(v) : 0; }
static int proxy_truth(Value v) { return (v = behind(v)) ? rt_truth(v) : -1; }
static int64_t proxy_length(Value v) { return (v = behind(v)) ? rt_length(v) : -1; }
static Value proxy_getitem(Value v, Value key) { return (v = behind(v)) ? rt_getitem(v, key) : 0; }
static int proxy_setitem(Value v, Value key, Value value) {
    if (!(v = behind(v)))
        return -1;
    return value ? rt_setitem(v, key, value) : rt_delitem(v, key);
}
static int proxy_contains(Value v, Value key) { return (v = behind(v)) ? rt_contains(v, key) : -1; }
static Value proxy_compare(Value a, Value b, RtCompareOp op) {
    a = behind(a);
    b = a ? behind(b) : 0;
    return b ? rt_compare(op, a, b) : 0;
}
static int64_t proxy_hash(Value v) { return rt_raise_int(&rt_exc_TypeError, "unhashable type: 'weakproxy'"); }
static Value proxy_repr(Value v) {
    Value target = target_of(WEAK(v));
    if (!target)
        target = RT_NONE;
    return RT_VAL(rt_str_format("<weakproxy at 0x%lx to %T at 0x%lx>", v, target, target));
}
#define X(name, symbol) \
    static Value proxy_##name(Value a, Value b) { \
        a = behind(a); \
        b = a ? behind(b) : 0; \
        return b ? rt_binary(RT_OP_##name, a, b) : 0; \
    }
RT_BINARY_OPS(X)
#undef X

/* ---- module functions ------------------------------------------------------------------------- */

RtList *rt_weakref_list(Value obj) { return rt_is_pointer(obj) ? live_references(obj) : rt_list_new(0); }
int64_t rt_weakref_count(Value obj) { return rt_weakref_list(obj)->length; }

int rt_weakref_remove_dead(RtDict *d, Value key) {
    Value v = rt_dict_get(d, key);
    if (!v)
        return rt_pending() ? -1 : 0;
    if (!rt_is_instance_of(v, &rt_type_weakref))
        return rt_raise_int(&rt_exc_TypeError, "not a weakref");
    return target_of(WEAK(v)) ? 0 : rt_dict_del(d, key);
}

void rt_weakref_type_init(void) {
    RtType *t = &rt_type_weakref;
    t->size = sizeof(RtWeak);
    t->side_offset = 0;
    t->new_ = ref_new;
    t->init = ref_init;
    t->call = ref_call;
    t->repr = ref_repr;
    t->hash = ref_hash;
    t->compare = ref_compare;
    rt_type_register_getsets(t, ref_attributes);
    t = &rt_type_weakproxy;
    t->size = sizeof(RtWeak);
    t->getattr = proxy_getattr;
    t->setattr = proxy_setattr;
    t->call = proxy_call;
    t->str = proxy_str;
    t->repr = proxy_repr;
    t->iter = proxy_iter;
    t->next = proxy_next;
    t->truth = proxy_truth;
    t->length = proxy_length;
    t->getitem = proxy_getitem;
    t->setitem = proxy_setitem;
    t->contains = proxy_contains;
    t->compare = proxy_compare;
    t->hash = proxy_hash;
#define X(name, symbol) t->binary[RT_OP_##name] = proxy_##name;
    RT_BINARY_OPS(X)
#undef X
}
