/* weakref.c - weak references and proxies.
 *
 * A reference and its target meet in a WeakCell outside the collected heap; the collector clears the
 * cell's two pointers when what they point to dies. The cells of one object are found through a table
 * by address. After a collection the cells of the dead are taken out, and the callbacks of references
 * that outlive their target run, the youngest reference of a target first.
 */
#include <stddef.h>
#include <stdlib.h>

#include "runtime/core/typeinit.h"
#include "runtime/core/weak.h"
#include "runtime/services/services.h"
#include "runtime/types/genericalias.h"

typedef struct WeakCell {
    void *target;     /* cleared when it dies */
    void *reference;  /* the RtWeak; cleared when it dies */
    uintptr_t address;
    uint64_t group, age; /* group: the same for all references to one object */
    struct WeakCell *next;
} WeakCell;
/* Shared by weakref and weakproxy. cell: NULL once the death of the target has been noticed. */
typedef struct RtWeak { RtType *type; Value side; WeakCell *cell; Value callback; int64_t hash; } RtWeak;

#define WEAK(v) RT_AS(RtWeak, v)

static void *read_word(void *word) { return *(void **)word; }
static Value read_locked(void **word) { return RT_VAL(rt_gc_call_locked(read_word, word)); }
static Value target_of(const RtWeak *w) { return w->cell ? read_locked(&w->cell->target) : 0; }

/* ---- The table of cells ------------------------------------------------------------------------- */

static struct { WeakCell **buckets; size_t mask, n; uint64_t last_age; } cells;

static WeakCell **bucket_of(uintptr_t address) { return &cells.buckets[(address >> 4 ^ address >> 16) & cells.mask]; }

static void grow_table(void) {
    WeakCell **old = cells.buckets;
    size_t n_old = old ? cells.mask + 1 : 0;
    cells.mask = n_old ? n_old * 2 - 1 : 63;
    cells.buckets = calloc(cells.mask + 1, sizeof *cells.buckets);
    if (!cells.buckets)
        rt_fatal("no memory for weak references");
    for (size_t i = 0; i < n_old; i++)
        for (WeakCell *c = old[i], *next; c; c = next) {
            next = c->next;
            WeakCell **b = bucket_of(c->address);
            while (*b && (*b)->age > c->age) /* the youngest stay first */
                b = &(*b)->next;
            c->next = *b;
            *b = c;
        }
    free(old);
}

static WeakCell *add_cell(RtWeak *w, Value target) {
    if (cells.n >= cells.mask)
        grow_table();
    WeakCell *c = malloc(sizeof *c);
    if (!c)
        rt_fatal("no memory for weak references");
    WeakCell **b = bucket_of(target);
    *c = (WeakCell){RT_OBJ(target), w, target, ++cells.last_age, cells.last_age, *b};
    for (WeakCell *o = *b; o; o = o->next)
        if (o->target == c->target)
            c->group = o->group;
    *b = c;
    cells.n++;
    if (rt_gc_is_heap(c->target))
        rt_gc_weak_link(&c->target, c->target);
    rt_gc_weak_link_long(&c->reference, w);
    return c;
}

static void free_cell(WeakCell *c) {
    if (c->target && rt_gc_is_heap(c->target))
        rt_gc_weak_unlink(&c->target);
    if (c->reference)
        rt_gc_weak_unlink_long(&c->reference);
    free(c);
    cells.n--;
}

typedef struct Due { RtWeak *reference; uint64_t group, age; } Due;

static int in_order(const void *a, const void *b) {
    const Due *x = a, *y = b;
    if (x->group != y->group)
        return x->group < y->group ? -1 : 1;
    return (x->age < y->age) - (x->age > y->age);
}

static void run_callback(Value reference) {
    Value callback = WEAK(reference)->callback;
    WEAK(reference)->callback = 0;
    if (rt_call1(callback, reference) == 0)
        rt_print_unraisable(callback);
}

/* After a collection. */
static void sweep_cells(void) {
    size_t n = 0, room = 0;
    Due *due = NULL;
    for (size_t i = 0; cells.n && i <= cells.mask; i++)
        for (WeakCell **b = &cells.buckets[i], *c; (c = *b);) {
            RtWeak *w = RT_AS(RtWeak, read_locked(&c->reference));
            if (w && c->target) {
                b = &c->next;
                continue;
            }
            if (w && w->callback) {
                if (n == room) {
                    due = rt_realloc(due, n * sizeof *due, (n ? 2 * n : 8) * sizeof *due);
                    room = n ? 2 * n : 8;
                }
                due[n++] = (Due){w, c->group, c->age};
            }
            if (w)
                w->cell = NULL;
            *b = c->next;
            free_cell(c);
        }
    if (n > 0)
        qsort(due, n, sizeof *due, in_order);
    for (size_t i = 0; i < n; i++)
        rt_gc_run_protected(run_callback, RT_VAL(due[i].reference));
}

static int rank_of(const RtWeak *w) {
    if (w->callback || (w->type->flags & RT_TYPE_HEAP))
        return 2;
    return w->type == &rt_type_weakref ? 0 : 1;
}

/* In CPython's order: a plain reference, a plain proxy, then the others, the youngest first. */
static RtList *live_references(Value obj) {
    RtList *live = rt_list_new(1);
    for (int rank = 0; rank < 3 && cells.n; rank++)
        for (WeakCell *c = *bucket_of(obj); c; c = c->next) {
            RtWeak *w = c->target == RT_OBJ(obj) ? RT_AS(RtWeak, read_locked(&c->reference)) : NULL;
            if (w && rank_of(w) == rank)
                rt_list_append(live, RT_VAL(w));
        }
    return live;
}

static bool may_be_referenced(Value v) { return rt_is_pointer(v) && rt_type_has_weakrefs(RT_OBJ(v)->type); }

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
    w->callback = callback;
    w->hash = -1;
    w->cell = add_cell(w, obj);
    rt_gc_after_collection(sweep_cells);
    return RT_VAL(w);
}

/* ---- ref -------------------------------------------------------------------------------------- */

static Value ref_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs < 1)
        return rt_raise(&rt_exc_TypeError, "__new__ expected at least 1 argument, got 0");
    if (nargs > 2)
        return rt_raise(&rt_exc_TypeError, "__new__ expected at most 2 arguments, got %zu", nargs);
    return new_weak(cls, args[0], nargs > 1 ? args[1] : RT_NONE);
}
static int ref_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length > 0)
        return rt_raise_int(&rt_exc_TypeError, "ref() takes no keyword arguments");
    if (nargs < 1 || nargs > 2)
        return rt_raise_int(&rt_exc_TypeError, nargs < 1 ? "__init__ expected at least 1 argument, got %zu" : "__init__ expected at most 2 arguments, got %zu", nargs);
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

Value rt_weakref_proxy(Value obj, Value callback) {
    return new_weak(rt_type_of(obj)->call ? &rt_type_weakcallableproxy : &rt_type_weakproxy, obj, callback);
}

static bool is_proxy(Value v) { return rt_has_type(v, &rt_type_weakproxy) || rt_has_type(v, &rt_type_weakcallableproxy); }

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
static Value proxy_next(Value v) {
    if (!(v = behind(v)))
        return 0;
    if (!rt_type_of(v)->next)
        return rt_raise(&rt_exc_TypeError, "Weakref proxy referenced a non-iterator '%T' object", v);
    return rt_next(v);
}
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
static int64_t proxy_hash(Value v) { return rt_raise_int(&rt_exc_TypeError, "unhashable type: '%T'", v); }
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
    } \
    static Value proxy_i##name(Value a, Value b) { \
        a = behind(a); \
        b = a ? behind(b) : 0; \
        return b ? rt_inplace(RT_OP_##name, a, b) : 0; \
    }
RT_BINARY_OPS(X)
#undef X
#define PROXY_UNARY(slot, otherwise) \
    static Value proxy_##slot(Value v) { \
        if (!(v = behind(v))) \
            return 0; \
        RtUnary f = rt_type_of(v)->slot; \
        return f ? f(v) : rt_raise(&rt_exc_TypeError, otherwise, v); \
    }
PROXY_UNARY(neg, "bad operand type for unary -: '%T'")
PROXY_UNARY(pos, "bad operand type for unary +: '%T'")
PROXY_UNARY(invert, "bad operand type for unary ~: '%T'")
PROXY_UNARY(abs, "bad operand type for abs(): '%T'")
PROXY_UNARY(index, "'%T' object cannot be interpreted as an integer")
PROXY_UNARY(to_int, "int() argument must be a string, a bytes-like object or a real number, not '%T'")
PROXY_UNARY(to_float, "float() argument must be a string or a real number, not '%T'")
#undef PROXY_UNARY
static Value proxy_pow3(Value a, Value b, Value c) {
    a = behind(a);
    b = a ? behind(b) : 0;
    c = b ? behind(c) : 0;
    return c ? rt_builtin_pow(a, b, c) : 0;
}

Value rt_weakproxy_divmod(Value a, Value b) {
    a = behind(a);
    b = a ? behind(b) : 0;
    return b ? rt_builtin_divmod(a, b) : 0;
}
Value rt_weakproxy_rdivmod(Value b, Value a) { return rt_weakproxy_divmod(a, b); }
Value rt_weakproxy_bytes(Value v) { return (v = behind(v)) ? rt_call_method0(v, RT_TEXT("__bytes__")) : 0; }
Value rt_weakproxy_reversed(Value v) { return (v = behind(v)) ? rt_call_method0(v, RT_TEXT("__reversed__")) : 0; }

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

static void proxy_type_init(RtType *t) {
    t->size = sizeof(RtWeak);
    t->getattr = proxy_getattr;
    t->setattr = proxy_setattr;
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
    t->neg = proxy_neg, t->pos = proxy_pos, t->invert = proxy_invert, t->abs = proxy_abs;
    t->index = proxy_index, t->to_int = proxy_to_int, t->to_float = proxy_to_float, t->pow3 = proxy_pow3;
#define X(name, symbol) t->binary[RT_OP_##name] = proxy_##name, t->inplace[RT_OP_##name] = proxy_i##name;
    RT_BINARY_OPS(X)
#undef X
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
    proxy_type_init(&rt_type_weakproxy);
    proxy_type_init(&rt_type_weakcallableproxy);
    rt_type_weakcallableproxy.call = proxy_call;
}
