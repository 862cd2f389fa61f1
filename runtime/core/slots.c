/* slots.c - one table that ties C slots to special method names, used in both directions:
 *   - a slot of a built-in type appears in its dict as a wrapper_descriptor (int.__add__);
 *   - a Python class that has a special method gets a slot function that looks it up and calls it.
 * Several names may feed one slot (__add__ and __radd__; __lt__ ... __ge__): such a class gets the
 * built-in C function directly only when all the names it has lead to that one function.
 */
#include "runtime/types/containers.h"
#include "runtime/core/types.h"

#include <stdio.h>

typedef Value (*Wrap)(const RtWrapper *w, Value self, Value *args, size_t nargs, RtTuple *kwnames);

enum { NO_WRAPPER = 1, REFLECTED = 2, KEYWORDS = 4 };
struct RtSlotRow {
    RtStr *name;
    uint32_t offset;    /* of the slot in RtType */
    int8_t min, max;    /* arguments of the wrapper, self not counted; max -1: any */
    uint8_t flags;
    void *generic;      /* the slot function of Python classes */
    Wrap wrap;          /* calls w->function */
    RtBuiltinDef def;   /* name for repr and __name__ */
};

#define SLOT_AT(type, offset) (*(void **)(void *)((char *)(type) + (offset)))

/* ---- Python method -> C slot -------------------------------------------------------------- */

static Value bound_special(RtType *type, Value f, Value self) {
    RtType *ft = rt_type_of(f);
    return ft->descr_get ? ft->descr_get(f, self, type) : f;
}

/* *bound false: its __get__ has failed, which some operations take for an absent method. */
static Value call_if_bound(Value f, Value *args, size_t nargs, bool *bound) {
    *bound = true;
    if (rt_type_of(f)->flags & RT_TYPE_METHOD_DESCR)
        return rt_call_now(f, args, nargs, NULL);
    f = bound_special(rt_type_of(args[0]), f, args[0]);
    *bound = f != 0;
    return f ? rt_call(f, args + 1, nargs - 1, NULL) : 0;
}
static Value call_found(Value f, Value *args, size_t nargs) {
    bool bound;
    return call_if_bound(f, args, nargs, &bound);
}

Value rt_call_special(RtStr *name, Value *args, size_t nargs) {
    Value f = rt_type_lookup(rt_type_of(args[0]), name);
    if (f == 0)
        return rt_raise_value(&rt_exc_AttributeError, RT_VAL(name));
    return call_found(f, args, nargs);
}

static Value special1(RtStr *name, Value self) {
    Value a[2] = {0, self};
    return rt_call_special(name, a + 1, 1);
}
static Value special2(RtStr *name, Value self, Value x) {
    Value a[3] = {0, self, x};
    return rt_call_special(name, a + 1, 2);
}
static Value special3(RtStr *name, Value self, Value x, Value y) {
    Value a[4] = {0, self, x, y};
    return rt_call_special(name, a + 1, 3);
}
/* NotImplemented if self's type has no such method. */
static Value special2_maybe(RtStr *name, Value self, Value x) {
    Value f = rt_type_lookup(rt_type_of(self), name);
    if (f == 0)
        return RT_NOT_IMPLEMENTED;
    Value a[3] = {0, self, x};
    return call_found(f, a + 1, 2);
}

/* 0, without an exception, if the type has no such method or its __get__ fails. */
static Value special1_or_none(RtStr *name, Value self) {
    Value f = rt_type_lookup(rt_type_of(self), name), a[2] = {0, self};
    bool bound = true;
    Value v = f ? call_if_bound(f, a + 1, 1, &bound) : 0;
    if (!bound)
        rt_clear();
    return v;
}

#define SIMPLE_UNARY(X) \
    X(str, __str__) X(neg, __neg__) X(pos, __pos__) X(invert, __invert__) X(abs, __abs__) \
    X(index, __index__) X(to_int, __int__) X(to_float, __float__)
#define X(slot, dunder) static Value py_##slot(Value self) { return special1(RT_NAME(dunder), self); }
SIMPLE_UNARY(X)
#undef X

#define ASYNC_UNARY(X) X(await, __await__) X(aiter, __aiter__) X(anext, __anext__)
#define X(slot, dunder) \
    static Value py_##slot(Value self) { \
        Value v = special1_or_none(RT_NAME(dunder), self); \
        return v || rt_pending() ? v : rt_raise(&rt_exc_AttributeError, "object %T does not have " #dunder " method", self); \
    }
ASYNC_UNARY(X)
#undef X

static Value py_repr(Value self) {
    Value v = special1_or_none(RT_NAME(__repr__), self);
    return v || rt_pending() ? v : RT_VAL(rt_str_format("<%s object at 0x%lx>", rt_type_of(self)->name, self));
}

static Value not_iterable(Value self) { return rt_raise(&rt_exc_TypeError, "'%T' object is not iterable", self); }

static Value py_iter(Value self) {
    if (rt_type_lookup(rt_type_of(self), RT_NAME(__iter__)) == RT_NONE)
        return not_iterable(self);
    Value v = special1_or_none(RT_NAME(__iter__), self);
    if (v || rt_pending())
        return v;
    return rt_type_lookup(rt_type_of(self), RT_NAME(__getitem__)) ? rt_new_seq_iter(&rt_type_iterator, self, 0) : not_iterable(self);
}

static Value py_next(Value self) {
    Value v = special1(RT_NAME(__next__), self);
    if (v == 0 && rt_pending_is(&rt_exc_StopIteration)) {
        rt_thread.stop_value = RT_AS(RtException, rt_thread.pending)->extra[0];
        rt_clear();
    }
    return v;
}

static int64_t py_hash(Value self) {
    Value v = special1_or_none(RT_NAME(__hash__), self);
    if (v == 0)
        return rt_pending() ? -1 : rt_hash_not_implemented(self);
    Value n = rt_int_of(v);
    if (n == 0)
        return rt_raise_int(&rt_exc_TypeError, "__hash__ method should return an integer");
    int64_t h = rt_is_small(n) ? rt_small(n) : 0;
    if (rt_is_small(n) || rt_int_fits_i64(n, &h))
        return h == -1 ? -2 : h;
    return rt_hash(n);
}

static int py_truth(Value self) {
    Value v = special1(RT_NAME(__bool__), self);
    if (v == 0)
        return -1;
    if (!rt_is_bool(v))
        return rt_raise_int(&rt_exc_TypeError, "__bool__ should return bool, returned %T", v);
    return v == RT_TRUE;
}

static int64_t py_length(Value self) {
    Value v = special1(RT_NAME(__len__), self);
    if (v == 0)
        return -1;
    v = rt_index(v);
    if (v == 0)
        return -1;
    if (rt_is_small(v) ? rt_small(v) < 0 : RT_AS(RtBig, v)->size < 0)
        return rt_raise_int(&rt_exc_ValueError, "__len__() should return >= 0");
    return rt_index_sized(v, &rt_exc_OverflowError);
}

static RtStr *const compare_names[6] = {RT_NAME(__lt__), RT_NAME(__le__), RT_NAME(__eq__),
                                        RT_NAME(__ne__), RT_NAME(__gt__), RT_NAME(__ge__)};
static Value py_compare(Value a, Value b, RtCompareOp op) {
    Value f = rt_type_lookup(rt_type_of(a), compare_names[op]);
    if (f == 0)
        return RT_NOT_IMPLEMENTED;
    bool bound;
    Value args[3] = {0, a, b}, v = call_if_bound(f, args + 1, 2, &bound);
    if (bound)
        return v;
    rt_clear();
    return RT_NOT_IMPLEMENTED;
}

static Value py_getitem(Value self, Value key) { return special2(RT_NAME(__getitem__), self, key); }
static int py_setitem(Value self, Value key, Value v) {
    Value r = v ? special3(RT_NAME(__setitem__), self, key, v) : special2(RT_NAME(__delitem__), self, key);
    return r ? 0 : -1;
}
static int py_contains(Value self, Value key) {
    if (rt_type_lookup(rt_type_of(self), RT_NAME(__contains__)) == RT_NONE)
        return rt_raise_int(&rt_exc_TypeError, "'%T' object is not a container", self);
    Value v = special2(RT_NAME(__contains__), self, key);
    return v ? rt_truth(v) : -1;
}

static Value py_getattr(Value self, RtStr *name) {
    RtType *type = rt_type_of(self);
    Value f = rt_type_lookup(type, RT_NAME(__getattribute__));
    Value v;
    if (rt_has_type(f, &rt_type_wrapper_descriptor))
        v = ((Value (*)(Value, RtStr *))RT_AS(RtWrapper, f)->function)(self, name);
    else {
        Value a[3] = {0, self, RT_VAL(name)};
        v = call_found(f, a + 1, 2);
    }
    if (v || !rt_pending_is(&rt_exc_AttributeError))
        return v;
    f = rt_type_lookup(type, RT_NAME(__getattr__));
    if (f == 0)
        return 0;
    rt_clear();
    Value a[3] = {0, self, RT_VAL(name)};
    return call_found(f, a + 1, 2);
}
static int py_setattr(Value self, RtStr *name, Value v) {
    Value r = v ? special3(RT_NAME(__setattr__), self, RT_VAL(name), v)
                : special2(RT_NAME(__delattr__), self, RT_VAL(name));
    return r ? 0 : -1;
}
static Value py_descr_get(Value descr, Value obj, RtType *owner) {
    Value a[4] = {0, descr, obj ? obj : RT_NONE, owner ? RT_VAL(owner) : RT_NONE};
    Value f = rt_type_lookup(rt_type_of(descr), RT_NAME(__get__)); /* as it is, not bound */
    return rt_call_now(f, a + 1, 3, NULL);
}
static int py_descr_set(Value descr, Value obj, Value v) {
    Value r = v ? special3(RT_NAME(__set__), descr, obj, v) : special2(RT_NAME(__delete__), descr, obj);
    return r ? 0 : -1;
}

static Value py_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    Value f = rt_type_lookup(rt_type_of(callee), RT_NAME(__call__));
    if (f == 0)
        return rt_raise_value(&rt_exc_AttributeError, RT_VAL(RT_NAME(__call__)));
    if (!(rt_type_of(f)->flags & RT_TYPE_METHOD_DESCR)) {
        f = bound_special(rt_type_of(callee), f, callee);
        if (f && rt_stack_low())
            return rt_raise_recursion();
        Value r = f ? rt_call(f, args, nargs, kwnames) : 0;
        __asm__ volatile("" : "+r"(r)); /* no tail call: an instance that is its class's __call__ recurses without end */
        return r;
    }
    /* Function-like callees leave args[-1] alone, so that the scratch word may hold self. */
    Value saved = args[-1];
    args[-1] = callee;
    Value r = rt_call_now(f, args - 1, nargs + 1, kwnames);
    args[-1] = saved;
    return r;
}

static int py_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    Value f = rt_type_lookup(rt_type_of(self), RT_NAME(__init__)), r;
    if (rt_type_of(f)->flags & RT_TYPE_METHOD_DESCR) {
        Value saved = args[-1];
        args[-1] = self;
        r = rt_call_now(f, args - 1, nargs + 1, kwnames);
        args[-1] = saved;
    } else {
        f = bound_special(rt_type_of(self), f, self);
        r = f ? rt_call(f, args, nargs, kwnames) : 0;
    }
    if (r == 0)
        return -1;
    if (r != RT_NONE)
        return rt_raise_int(&rt_exc_TypeError, "__init__() should return None, not '%T'", r);
    return 0;
}

/* cls.__new__: nearly always the static method that the class statement has made. */
static Value new_function(RtType *cls) {
    Value f = rt_type_lookup(cls, RT_NAME(__new__)), meta = rt_type_lookup(cls->type, RT_NAME(__new__));
    bool plain = cls->type->getattr == rt_type_type.getattr && (meta == 0 || !rt_type_of(meta)->descr_set);
    if (RT_LIKELY(plain && f && rt_has_type(f, &rt_type_staticmethod) && RT_AS(RtWrapped, f)->callable))
        return RT_AS(RtWrapped, f)->callable;
    return rt_getattr(RT_VAL(cls), RT_NAME(__new__));
}

static Value py_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    Value f = new_function(cls);
    if (f == 0)
        return 0;
    size_t n = nargs + (kwnames ? (size_t)kwnames->length : 0);
    Value small[10], *a = n <= 8 ? small : rt_alloc((n + 2) * sizeof(Value));
    a[1] = RT_VAL(cls);
    memcpy(a + 2, args, n * sizeof(Value));
    return rt_call(f, a + 1, nargs + 1, kwnames);
}

static void py_finalize(Value self) {
    Value f = rt_type_lookup(rt_type_of(self), RT_NAME(__del__));
    Value a[2] = {0, self};
    bool bound;
    if (!f || call_if_bound(f, a + 1, 1, &bound))
        return;
    if (bound)
        rt_print_unraisable(f);
    else
        rt_clear();
}

/* b's type overrides the reflected method that a's type has. */
static bool overrides(RtType *tb, RtType *ta, RtStr *name) {
    Value fb = rt_type_lookup(tb, name), fa = rt_type_lookup(ta, name);
    return fb != 0 && fa != fb;
}

static Value py_binary(Value a, Value b, RtBinaryOp op, RtBinary me, RtStr *name, RtStr *reflected) {
    RtType *ta = rt_type_of(a), *tb = rt_type_of(b);
    bool other = ta != tb && tb->binary[op] == me;
    if (ta->binary[op] == me) {
        if (other && rt_is_subtype(tb, ta) && overrides(tb, ta, reflected)) {
            Value r = special2_maybe(reflected, b, a);
            if (r != RT_NOT_IMPLEMENTED)
                return r;
            other = false;
        }
        Value r = special2_maybe(name, a, b);
        if (r != RT_NOT_IMPLEMENTED || ta == tb)
            return r;
    }
    return other ? special2_maybe(reflected, b, a) : RT_NOT_IMPLEMENTED;
}

#define X(n, s)                                                                                     \
    static Value py_bin_##n(Value a, Value b) {                                                     \
        return py_binary(a, b, RT_OP_##n, py_bin_##n, RT_NAME(__##n##__), RT_NAME(__r##n##__));     \
    }                                                                                               \
    static Value py_in_##n(Value a, Value b) { return special2_maybe(RT_NAME(__i##n##__), a, b); }
RT_BINARY_OPS(X)
#undef X

static Value py_pow3(Value a, Value b, Value c) {
    if (rt_type_of(a)->pow3 != py_pow3)
        return RT_NOT_IMPLEMENTED;
    return special3(RT_NAME(__pow__), a, b, c);
}

/* ---- C slot -> wrapper --------------------------------------------------------------------- */

static Value wrap_unary(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    return ((RtUnary)w->function)(self);
}
static Value wrap_next(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    rt_thread.stop_value = 0;
    Value v = ((RtUnary)w->function)(self);
    if (v == 0 && !rt_pending())
        return rt_thread.stop_value && !rt_is_none(rt_thread.stop_value)
                   ? rt_raise_value(&rt_exc_StopIteration, rt_thread.stop_value)
                   : rt_raise_none(&rt_exc_StopIteration);
    return v;
}
static Value wrap_hash(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    int64_t h = ((int64_t (*)(Value))w->function)(self);
    return h == -1 && rt_pending() ? 0 : rt_int_from_i64(h);
}
static Value wrap_truth(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    int r = ((RtInquiry)w->function)(self);
    return r < 0 ? 0 : rt_from_bool(r);
}
static Value wrap_length(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    int64_t r = ((int64_t (*)(Value))w->function)(self);
    return r < 0 ? 0 : rt_int_from_i64(r);
}
static Value wrap_binary(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    return ((RtBinary)w->function)(self, a[0]);
}
static Value wrap_reflected(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    return ((RtBinary)w->function)(a[0], self);
}
static Value wrap_pow(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    if (n == 1 || rt_is_none(a[1]))
        return ((RtBinary)w->function)(self, a[0]);
    return w->owner_type->pow3 ? w->owner_type->pow3(self, a[0], a[1]) : RT_NOT_IMPLEMENTED;
}
static Value wrap_rpow(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    if (n == 1 || rt_is_none(a[1]))
        return ((RtBinary)w->function)(a[0], self);
    return w->owner_type->pow3 ? w->owner_type->pow3(a[0], self, a[1]) : RT_NOT_IMPLEMENTED;
}
static Value wrap_contains(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    int r = ((int (*)(Value, Value))w->function)(self, a[0]);
    return r < 0 ? 0 : rt_from_bool(r);
}
static Value wrap_setitem(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    return ((int (*)(Value, Value, Value))w->function)(self, a[0], n == 2 ? a[1] : 0) < 0 ? 0 : RT_NONE;
}
static Value wrap_getattr(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    if (!rt_type_has(a[0], RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "attribute name must be string, not '%T'", a[0]);
    return ((Value (*)(Value, RtStr *))w->function)(self, RT_AS(RtStr, a[0]));
}
static Value wrap_setattr(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    if (!rt_type_has(a[0], RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "attribute name must be string, not '%T'", a[0]);
    /* object.__setattr__(int, ...) must not reach behind a metaclass's own setattr */
    RtType *t = rt_type_of(self);
    while (t && t->setattr != (int (*)(Value, RtStr *, Value))w->function && (t->flags & RT_TYPE_HEAP))
        t = t->base;
    if (t && t->setattr != (int (*)(Value, RtStr *, Value))w->function && t != w->owner_type)
        return rt_raise(&rt_exc_TypeError, "can't apply this %s to %T object", w->head.def->name, self);
    int r = ((int (*)(Value, RtStr *, Value))w->function)(self, RT_AS(RtStr, a[0]), n == 2 ? a[1] : 0);
    return r < 0 ? 0 : RT_NONE;
}
static Value wrap_descr_get(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    Value obj = rt_is_none(a[0]) ? 0 : a[0];
    RtType *owner = n == 1 || rt_is_none(a[1]) ? NULL : rt_type_has(a[1], RT_TYPE_TYPE) ? RT_AS(RtType, a[1]) : rt_type_of(a[1]);
    if (obj == 0 && owner == NULL)
        return rt_raise(&rt_exc_TypeError, "__get__(None, None) is invalid");
    return ((Value (*)(Value, Value, RtType *))w->function)(self, obj, owner ? owner : rt_type_of(obj));
}
static Value wrap_descr_set(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    return ((int (*)(Value, Value, Value))w->function)(self, a[0], n == 2 ? a[1] : 0) < 0 ? 0 : RT_NONE;
}
static Value wrap_call(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    return ((RtCallSlot)w->function)(self, a, n, kw);
}
static Value wrap_init(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {
    return ((int (*)(Value, Value *, size_t, RtTuple *))w->function)(self, a, n, kw) < 0 ? 0 : RT_NONE;
}
#define X(name, op)                                                                                     \
    static Value wrap_##name(const RtWrapper *w, Value self, Value *a, size_t n, RtTuple *kw) {         \
        return ((Value (*)(Value, Value, RtCompareOp))w->function)(self, a[0], op);                     \
    }
X(lt, RT_LT) X(le, RT_LE) X(eq, RT_EQ) X(ne, RT_NE) X(gt, RT_GT) X(ge, RT_GE)
#undef X

#define ROW(dunder, field, wrap, generic, min, max, flags) \
    {RT_NAME(dunder), offsetof(RtType, field), min, max, flags, (void *)generic, wrap, {.name = #dunder}}
#define BIN(n) \
    ROW(__##n##__, binary[RT_OP_##n], wrap_binary, py_bin_##n, 1, 1, 0), \
    ROW(__r##n##__, binary[RT_OP_##n], wrap_reflected, py_bin_##n, 1, 1, REFLECTED), \
    ROW(__i##n##__, inplace[RT_OP_##n], wrap_binary, py_in_##n, 1, 1, 0)

/* Rows of one slot stand together. */
static const RtSlotRow rows[] = {
    ROW(__repr__, repr, wrap_unary, py_repr, 0, 0, 0),
    ROW(__hash__, hash, wrap_hash, py_hash, 0, 0, 0),
    ROW(__str__, str, wrap_unary, py_str, 0, 0, 0),
    ROW(__getattribute__, getattr, wrap_getattr, py_getattr, 1, 1, 0),
    ROW(__getattr__, getattr, wrap_getattr, py_getattr, 1, 1, NO_WRAPPER),
    ROW(__setattr__, setattr, wrap_setattr, py_setattr, 2, 2, 0),
    ROW(__delattr__, setattr, wrap_setattr, py_setattr, 1, 1, 0),
    ROW(__lt__, compare, wrap_lt, py_compare, 1, 1, 0),
    ROW(__le__, compare, wrap_le, py_compare, 1, 1, 0),
    ROW(__eq__, compare, wrap_eq, py_compare, 1, 1, 0),
    ROW(__ne__, compare, wrap_ne, py_compare, 1, 1, 0),
    ROW(__gt__, compare, wrap_gt, py_compare, 1, 1, 0),
    ROW(__ge__, compare, wrap_ge, py_compare, 1, 1, 0),
    ROW(__iter__, iter, wrap_unary, py_iter, 0, 0, 0),
    ROW(__next__, next, wrap_next, py_next, 0, 0, 0),
    ROW(__init__, init, wrap_init, py_init, 0, -1, KEYWORDS),
    ROW(__new__, new_, NULL, py_new, 0, -1, NO_WRAPPER),
    ROW(__call__, call, wrap_call, py_call, 0, -1, KEYWORDS),
    ROW(__get__, descr_get, wrap_descr_get, py_descr_get, 1, 2, 0),
    ROW(__set__, descr_set, wrap_descr_set, py_descr_set, 2, 2, 0),
    ROW(__delete__, descr_set, wrap_descr_set, py_descr_set, 1, 1, 0),
    ROW(__bool__, truth, wrap_truth, py_truth, 0, 0, 0),
    ROW(__len__, length, wrap_length, py_length, 0, 0, 0),
    ROW(__getitem__, getitem, wrap_binary, py_getitem, 1, 1, 0),
    ROW(__setitem__, setitem, wrap_setitem, py_setitem, 2, 2, 0),
    ROW(__delitem__, setitem, wrap_setitem, py_setitem, 1, 1, 0),
    ROW(__contains__, contains, wrap_contains, py_contains, 1, 1, 0),
    ROW(__neg__, neg, wrap_unary, py_neg, 0, 0, 0),
    ROW(__pos__, pos, wrap_unary, py_pos, 0, 0, 0),
    ROW(__invert__, invert, wrap_unary, py_invert, 0, 0, 0),
    ROW(__abs__, abs, wrap_unary, py_abs, 0, 0, 0),
    ROW(__index__, index, wrap_unary, py_index, 0, 0, 0),
    ROW(__int__, to_int, wrap_unary, py_to_int, 0, 0, 0),
    ROW(__float__, to_float, wrap_unary, py_to_float, 0, 0, 0),
    ROW(__await__, await, wrap_unary, py_await, 0, 0, 0),
    ROW(__aiter__, aiter, wrap_unary, py_aiter, 0, 0, 0),
    ROW(__anext__, anext, wrap_unary, py_anext, 0, 0, 0),
    BIN(add), BIN(sub), BIN(mul), BIN(matmul), BIN(truediv), BIN(floordiv), BIN(mod),
    ROW(__pow__, binary[RT_OP_pow], wrap_pow, py_bin_pow, 1, 2, 0),
    ROW(__rpow__, binary[RT_OP_pow], wrap_rpow, py_bin_pow, 1, 2, 0),
    ROW(__ipow__, inplace[RT_OP_pow], wrap_binary, py_in_pow, 1, 1, 0),
    ROW(__pow__, pow3, wrap_pow, py_pow3, 1, 2, NO_WRAPPER),
    BIN(lshift), BIN(rshift), BIN(and), BIN(xor), BIN(or),
    ROW(__del__, finalize, NULL, py_finalize, 0, 0, NO_WRAPPER),
};
enum { N_ROWS = sizeof rows / sizeof *rows };

/* Rows by name: a small open-addressing table of row numbers + 1. */
static uint8_t by_name[256];

void rt_slots_init(void) {
    for (int i = 0; i < N_ROWS; i++) {
        uint32_t h = (uint32_t)rt_str_hash(rows[i].name) & 255;
        while (by_name[h])
            h = (h + 1) & 255;
        by_name[h] = (uint8_t)(i + 1);
    }
}

/* ---- Wrapper objects ----------------------------------------------------------------------- */

static Value wrapper_new(const RtSlotRow *row, RtType *owner, void *function) {
    RtWrapper *w = rt_new(&rt_type_wrapper_descriptor, sizeof *w);
    w->head.def = &row->def;
    w->head.owner = RT_VAL(owner);
    w->row = row;
    w->function = function;
    w->owner_type = owner;
    return RT_VAL(w);
}

/* __mul__, __rmul__, __imul__: of sequences they take an index. */
static bool is_repetition(const RtSlotRow *row) {
    return row->offset == offsetof(RtType, binary[RT_OP_mul]) || row->offset == offsetof(RtType, inplace[RT_OP_mul]);
}

/* Slots that CPython also has as methods: what it says then of the arguments. */
static bool is_method_too(const RtWrapper *w) {
    const RtType *t = w->owner_type;
    size_t at = w->row->offset;
    return (at == offsetof(RtType, getitem) && (t == &rt_type_list || t == &rt_type_dict)) ||
           (at == offsetof(RtType, contains) && (t == &rt_type_dict || t == &rt_type_set || t == &rt_type_frozenset));
}

static Value call_wrapper(const RtWrapper *w, Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    const RtSlotRow *row = w->row;
    bool named = kwnames && kwnames->length && !(row->flags & KEYWORDS);
    if ((named || nargs != 1) && is_method_too(w))
        return named ? rt_raise(&rt_exc_TypeError, "%T.%s() takes no keyword arguments", self, row->def.name)
                     : rt_raise(&rt_exc_TypeError, "%T.%s() takes exactly one argument (%zu given)", self, row->def.name, nargs);
    if (named)
        return rt_raise(&rt_exc_TypeError, "wrapper %s() takes no keyword arguments", row->def.name);
    bool repeats = w->owner_type->getitem && is_repetition(row);
    if (row->max >= 0 && (nargs < (size_t)row->min || nargs > (size_t)row->max)) {
        const char *nobody = row->max == 2 || repeats ? " " : ""; /* CPython puts an empty name there */
        if (row->min == row->max)
            return rt_raise(&rt_exc_TypeError, "%sexpected %d argument%s, got %zd", nobody, (int)row->min,
                            row->min == 1 ? "" : "s", nargs);
        bool few = nargs < (size_t)row->min;
        int n = few ? row->min : row->max;
        return rt_raise(&rt_exc_TypeError, "%sexpected at %s %d argument%s, got %zd", nobody, few ? "least" : "most", n,
                        n == 1 ? "" : "s", nargs);
    }
    if (repeats && nargs == 1 && !rt_is_small(args[0]) && rt_type_of(args[0])->index == NULL)
        return rt_raise(&rt_exc_TypeError, "'%T' object cannot be interpreted as an integer", args[0]);
    return row->wrap(w, self, args, nargs, kwnames);
}

static Value wrapper_descriptor_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    const RtWrapper *w = RT_AS(RtWrapper, callee);
    if (nargs == 0)
        return rt_raise(&rt_exc_TypeError, "descriptor '%s' of '%N' object needs an argument", w->head.def->name,
                        w->owner_type);
    if (!rt_is_instance_of(args[0], w->owner_type))
        return rt_raise(&rt_exc_TypeError, "descriptor '%s' requires a '%N' object but received a '%T'",
                        w->head.def->name, w->owner_type, args[0]);
    return call_wrapper(w, args[0], args + 1, nargs - 1, kwnames);
}

static Value method_wrapper_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    const RtWrapper *w = RT_AS(RtWrapper, callee);
    return call_wrapper(w, w->head.self, args, nargs, kwnames);
}

static Value wrapper_get(Value descr, Value obj, RtType *owner) {
    if (obj == 0)
        return descr;
    const RtWrapper *w = RT_AS(RtWrapper, descr);
    if (!rt_is_instance_of(obj, w->owner_type))
        return rt_raise(&rt_exc_TypeError, "descriptor '%s' for '%N' objects doesn't apply to a '%T' object",
                        w->head.def->name, w->owner_type, obj);
    RtWrapper *b = rt_new(&rt_type_method_wrapper, sizeof *b);
    *b = *w;
    b->head.type = &rt_type_method_wrapper;
    b->head.self = obj;
    return RT_VAL(b);
}

static Value wrapper_repr(Value v) {
    const RtWrapper *w = RT_AS(RtWrapper, v);
    return RT_VAL(rt_str_format("<slot wrapper '%s' of '%N' objects>", w->head.def->name, w->owner_type));
}
static Value method_wrapper_repr(Value v) {
    const RtWrapper *w = RT_AS(RtWrapper, v);
    char address[24];
    snprintf(address, sizeof address, "%#lx", (unsigned long)w->head.self);
    return RT_VAL(rt_str_format("<method-wrapper '%s' of %T object at %s>", w->head.def->name, w->head.self, address));
}
static Value method_wrapper_compare(Value a, Value b, RtCompareOp op) {
    if ((op != RT_EQ && op != RT_NE) || !rt_has_type(a, &rt_type_method_wrapper) ||
        !rt_has_type(b, &rt_type_method_wrapper))
        return RT_NOT_IMPLEMENTED;
    const RtWrapper *x = RT_AS(RtWrapper, a), *y = RT_AS(RtWrapper, b);
    return rt_from_bool((x->row == y->row && x->function == y->function && x->head.self == y->head.self) == (op == RT_EQ));
}
static int64_t method_wrapper_hash(Value v) {
    const RtWrapper *w = RT_AS(RtWrapper, v);
    return rt_hash_pointer(w->head.self) ^ rt_hash_pointer(RT_VAL(w->row));
}

static Value wrapper_name(Value v) { return RT_VAL(RT_AS(RtWrapper, v)->row->name); }
static Value wrapper_qualname(Value v) {
    const RtWrapper *w = RT_AS(RtWrapper, v);
    return RT_VAL(rt_str_format("%S.%S", w->owner_type->qualname, w->row->name));
}
static Value wrapper_owner(Value v) { return RT_AS(RtWrapper, v)->head.owner; }
static Value wrapper_self(Value v) { return RT_AS(RtWrapper, v)->head.self; }
static Value wrapper_doc(Value v) { return RT_NONE; }
static const RtGetsetDef wrapper_getsets[] = {
    {"__name__", wrapper_name, NULL}, {"__qualname__", wrapper_qualname, NULL},
    {"__objclass__", wrapper_owner, NULL}, {"__doc__", wrapper_doc, NULL}, {NULL, NULL, NULL}};
static const RtGetsetDef method_wrapper_getsets[] = {
    {"__name__", wrapper_name, NULL}, {"__qualname__", wrapper_qualname, NULL}, {"__objclass__", wrapper_owner, NULL},
    {"__self__", wrapper_self, NULL}, {"__doc__", wrapper_doc, NULL}, {NULL, NULL, NULL}};

void rt_wrapper_type_init(void) {
    RtType *t = &rt_type_wrapper_descriptor;
    t->size = sizeof(RtWrapper);
    t->call = wrapper_descriptor_call;
    t->descr_get = wrapper_get;
    t->repr = wrapper_repr;
    rt_type_register_getsets(t, wrapper_getsets);
    t = &rt_type_method_wrapper;
    t->size = sizeof(RtWrapper);
    t->call = method_wrapper_call;
    t->repr = method_wrapper_repr;
    t->compare = method_wrapper_compare;
    t->hash = method_wrapper_hash;
    rt_type_register_getsets(t, method_wrapper_getsets);
}

/* ---- __new__ of built-in types ------------------------------------------------------------- */

/* args: the owner (bound as self), the class, then the arguments. */
static Value new_wrapper(Value *args, size_t nargs, RtTuple *kwnames) {
    RtType *owner = RT_AS(RtType, args[0]);
    if (nargs < 2)
        return rt_raise(&rt_exc_TypeError, "%N.__new__(): not enough arguments", owner);
    if (!rt_type_has(args[1], RT_TYPE_TYPE))
        return rt_raise(&rt_exc_TypeError, "%N.__new__(X): X is not a type object (%T)", owner, args[1]);
    RtType *cls = RT_AS(RtType, args[1]), *safe = cls;
    if (!rt_is_subtype(cls, owner))
        return rt_raise(&rt_exc_TypeError, "%N.__new__(%N): %N is not a subtype of %N", owner, cls, cls, owner);
    while (safe && (safe->flags & RT_TYPE_HEAP))
        safe = safe->base;
    if (safe && safe->new_ != owner->new_)
        return rt_raise(&rt_exc_TypeError, "%N.__new__(%N) is not safe, use %N.__new__()", owner, cls, safe);
    return owner->new_(cls, args + 2, nargs - 2, kwnames);
}
static const RtBuiltinDef new_def = {.name = "__new__", .entry_rest = new_wrapper, .n_min = 1, .n_max = -1,
                                     .flags = RT_BUILTIN_METHOD};

bool rt_is_new_wrapper(Value v) {
    return rt_has_type(v, &rt_type_builtin_function_or_method) && RT_AS(RtBuiltin, v)->def == &new_def;
}

/* ---- Types made ready ---------------------------------------------------------------------- */

/* Sequences take part in a + b from the left only. */
static bool excluded(const RtType *type, const RtSlotRow *row) {
    return (row->flags & REFLECTED) && row->offset == offsetof(RtType, binary[RT_OP_add]) &&
           type->binary[RT_OP_sub] == NULL;
}

void rt_slots_add_wrappers(RtType *type, const RtType *before) {
    for (int i = 0; i < N_ROWS; i++) {
        const RtSlotRow *row = &rows[i];
        void *f = SLOT_AT(before, row->offset);
        if (f == NULL || (row->flags & NO_WRAPPER) || excluded(before, row))
            continue;
        bool unhashable = f == (void *)rt_hash_not_implemented && row->offset == offsetof(RtType, hash);
        rt_type_dict_put(type, row->name, unhashable ? RT_NONE : wrapper_new(row, type, f));
    }
    if (before->new_) {
        RtBuiltin *b = rt_new(&rt_type_builtin_function_or_method, sizeof *b);
        b->def = &new_def;
        b->self = RT_VAL(type);
        rt_type_dict_put(type, RT_NAME(__new__), RT_VAL(b));
    }
}

void rt_slots_inherit(RtType *type) {
    bool own_hash = type->hash != NULL, own_compare = type->compare != NULL;
    for (int64_t k = 1; k < type->mro->length; k++) {
        const RtType *base = RT_AS(RtType, type->mro->items[k]);
        for (int i = 0; i < N_ROWS; i++) {
            size_t off = rows[i].offset;
            if (SLOT_AT(type, off) != NULL || off == offsetof(RtType, hash))
                continue;
            if (off == offsetof(RtType, new_) && base == &rt_type_object)
                continue;
            SLOT_AT(type, off) = SLOT_AT(base, off);
        }
        if (!own_hash && !own_compare && type->hash == NULL)
            type->hash = base->hash;
    }
    if (type->hash == NULL)
        type->hash = rt_hash_not_implemented;
}

/* The rows of one slot are a group. */
static int end_of_group(int first) {
    int i = first + 1;
    while (i < N_ROWS && rows[i].offset == rows[first].offset)
        i++;
    return i;
}

/* The slot that the group rows[first..] gives to a Python class. */
static void *derived_slot(RtType *type, int first) {
    size_t off = rows[first].offset;
    void *specific = NULL;
    bool generic = false;
    for (int i = first; i < N_ROWS && rows[i].offset == off; i++) {
        Value d = rt_type_lookup(type, rows[i].name);
        if (d == 0)
            continue;
        void *f = NULL;
        if (rt_has_type(d, &rt_type_wrapper_descriptor) && rt_is_subtype(type, RT_AS(RtWrapper, d)->owner_type)) {
            const RtWrapper *w = RT_AS(RtWrapper, d);
            if (w->row == &rows[i])
                f = w->function;
            else if (w->row->name == rows[i].name)
                f = SLOT_AT(w->owner_type, off);
        } else if (off == offsetof(RtType, hash) && d == RT_NONE) {
            f = (void *)rt_hash_not_implemented;
        } else if (off == offsetof(RtType, new_) && rt_is_new_wrapper(d)) {
            f = (void *)RT_AS(RtType, RT_AS(RtBuiltin, d)->self)->new_;
        }
        if (f == NULL || (specific && f != specific))
            generic = true;
        else
            specific = f;
    }
    return generic ? (void *)rows[first].generic : specific;
}

/* Marks the rows of this name. False if there is none. */
static bool find_rows(RtStr *name, bool *found) {
    bool any = false;
    if (name->length < 4 || name->width != 1 || name->data[0] != '_')
        return false;
    for (uint32_t h = (uint32_t)rt_str_hash(name) & 255; by_name[h]; h = (h + 1) & 255)
        if (rt_str_equal(rows[by_name[h] - 1].name, name))
            found[by_name[h] - 1] = any = true;
    return any;
}

/* The first class behind the type from which on its order of resolution is that class's own; *before: how many stand before
 * it. NULL if a built-in type is among those, whose wrappers mean something for its subclasses only. */
static RtType *find_tail(const RtType *type, int64_t *before) {
    const RtTuple *mro = type->mro;
    for (int64_t k = 1; k < mro->length; k++) {
        RtType *c = RT_AS(RtType, mro->items[k]);
        if (c->mro && c->mro->length == mro->length - k && memcmp(mro->items + k, c->mro->items, (size_t)(mro->length - k) * sizeof(Value)) == 0) {
            *before = k;
            return c;
        }
        if (!(c->flags & RT_TYPE_HEAP))
            return NULL;
    }
    return NULL;
}

/* A class that has the type's slots but for the rows marked in own: NULL if none is known. A name that is in no dict before
 * the tail's is looked up as it is for the tail. */
static const RtType *slots_of_tail(const RtType *type, bool *own) {
    static RtType plain; /* as a Python class that adds nothing to object */
    static bool ready;
    int64_t before = 0;
    RtType *tail = find_tail(type, &before);
    if (tail == NULL || !(tail == &rt_type_object || ((tail->flags & RT_TYPE_HEAP) && (tail->flags & RT_TYPE_READY))))
        return NULL;
    for (int64_t k = 0; k < before; k++) {
        const RtDict *d = RT_AS(RtType, type->mro->items[k])->dict;
        if (!d->all_str)
            return NULL;
        for (int64_t i = 0; i < d->n_entries; i++)
            if (d->entries[i].key)
                find_rows(RT_AS(RtStr, d->entries[i].key), own);
    }
    if (tail != &rt_type_object)
        return tail;
    for (int i = 0; !ready && i < N_ROWS; i = end_of_group(i))
        SLOT_AT(&plain, rows[i].offset) = derived_slot(tail, i);
    ready = true;
    return &plain;
}

/* The adjacent rows of BIN interleave nothing: __add__, __radd__ share an offset, __iadd__ has its own. */
void rt_slots_derive(RtType *type) {
    bool own[N_ROWS] = {0};
    const RtType *like = slots_of_tail(type, own);
    for (int i = 0, end; i < N_ROWS; i = end) {
        end = end_of_group(i);
        bool derive = like == NULL || memchr(own + i, true, (size_t)(end - i)) != NULL;
        SLOT_AT(type, rows[i].offset) = derive ? derived_slot(type, i) : SLOT_AT(like, rows[i].offset);
    }
    rt_type_set_derived_flags(type);
}

/* changed: the rows whose names' meaning may have changed */
static void update_tree(RtType *type, const bool *changed) {
    void *compare = (void *)type->compare;
    for (int i = 0, end; i < N_ROWS; i = end) {
        end = end_of_group(i);
        if (memchr(changed + i, true, (size_t)(end - i)) != NULL)
            SLOT_AT(type, rows[i].offset) = derived_slot(type, i);
    }
    if ((type->flags & RT_TYPE_TUPLE) && compare != (void *)type->compare)
        rt_tuples_may_differ();
    rt_type_set_derived_flags(type);
    if (type->subclasses) {
        RtList *l = RT_AS(RtList, type->subclasses);
        for (int64_t i = 0; i < l->length; i++)
            update_tree(RT_AS(RtType, l->items[i]), changed);
    }
}

bool rt_slots_update(RtType *type, RtStr *name) {
    bool changed[N_ROWS] = {0};
    if (!find_rows(name, changed))
        return false;
    update_tree(type, changed);
    return true;
}
