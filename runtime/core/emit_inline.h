/* emit_inline.h - what emitted C calls for operations on values of unknown type: the common case
 * inline (two small ints, two floats, a list and an index ...), the rest in the runtime. Names start
 * with rt_do_. compiler/emit/ops.c is the only user. The slow halves stand in emit_support.c.
 */
#ifndef RT_EMIT_INLINE_H
#define RT_EMIT_INLINE_H

#include "runtime/core/runtime.h"

#ifndef RT_ABI
#define RT_ABI 1
#endif

/* The end of a function that keeps a record of where it is. */
RT_LEAF void rt_do_frame_left(RtFrameRecord *r) {
    rt_thread.frame = r->outer;
    if (RT_UNLIKELY(r->objects != NULL))
        rt_frame_end(r);
}

/* ---- emit_support.c */
bool rt_do_unbound_local(const char *name) RT_COLD; /* raises; always true */
bool rt_do_unbound_free(const char *name) RT_COLD;
bool rt_do_deleted_self(void) RT_COLD; /* super() after `del self` */
int rt_do_compare_mixed(int op, Value a, Value b);
bool rt_do_reraise_handled(void) RT_COLD; /* a bare raise: true if there was something to raise again */
bool rt_do_lookup_failed(void) RT_COLD;   /* the pending exception comes from an attribute lookup just made */
Value rt_do_const_frozenset(const Value *items, int n);
bool rt_do_poll(void) RT_COLD;            /* at a safe point: true if an exception is pending now */
_Noreturn void rt_do_unreachable(const RtCode *code, int line) RT_COLD; /* what the compiler proved not to happen */
Value rt_do_dead_entry(RtFunction *fn, Value *args);
Value rt_do_global_slow(RtModule *m, RtStr *name);
Value rt_do_load_name_cell(Value ns, Value cell, RtStr *name);
int rt_do_store_name(Value ns, RtStr *name, Value v);
int rt_do_del_name(Value ns, RtStr *name);
int rt_do_list_extend(RtList *l, Value iterable);  /* in a display: `*x` */
int rt_do_dict_update(RtDict *d, Value mapping);   /* in a display: `**x` */
Value rt_do_format(Value v, Value spec_or_0, int conversion);
Value rt_do_load_special(Value v, RtStr *name);
Value rt_do_match_class(Value subject, Value cls, Value names, int64_t n_positional);
Value rt_do_match_keys(Value subject, Value keys);
Value rt_do_exc_group_rest(Value exc, Value list);
Value rt_do_default(RtFunction *fn, int parameter);
int64_t rt_do_unbox_big(Value v);
bool rt_do_field_unset_f64(Value object, RtStr *name, double *out) RT_COLD; /* true if it raised */
void rt_do_field_store_slow(Value object, Value v, RtStr *name);

/* ---- emit_compact.c */
Value rt_do_method0(Value obj, RtStr *name, RtCache *cache);
Value rt_do_method1(Value obj, RtStr *name, RtCache *cache, Value a);
Value rt_do_method2(Value obj, RtStr *name, RtCache *cache, Value a, Value b);
Value rt_do_method3(Value obj, RtStr *name, RtCache *cache, Value a, Value b, Value c);
Value rt_do_found0(Value callee, Value self); /* as rt_do_call_found */
Value rt_do_found1(Value callee, Value self, Value a);
Value rt_do_found2(Value callee, Value self, Value a, Value b);
Value rt_do_found3(Value callee, Value self, Value a, Value b, Value c);
Value rt_do_tuple1(Value a);
Value rt_do_tuple2(Value a, Value b);
Value rt_do_tuple3(Value a, Value b, Value c);

/* ---- slicing.c */
#define RT_UNPACKED ((Value)4) /* no value: the parts are where they were asked for */
Value rt_do_next_pair(Value iterator, Value *out);

/* ---- numbers */

RT_LEAF int64_t rt_do_unbox_i64(Value v) { return RT_LIKELY(rt_is_small(v)) ? rt_small(v) : rt_do_unbox_big(v); }

RT_LEAF bool rt_do_both_floats(Value a, Value b) { return (a & b & 2) != 0; }

/* A float, or an int that is exact as a double. */
RT_LEAF bool rt_do_exact_double(Value v, double *out) {
    if (rt_is_tagged_float(v)) {
        *out = rt_tagged_double(v);
        return true;
    }
    if (rt_is_pointer(v)) { /* 0.0 and the like */
        *out = RT_OBJ(v)->type == &rt_type_float ? RT_AS(RtFloat, v)->value : 0.0;
        return RT_OBJ(v)->type == &rt_type_float;
    }
    *out = (double)rt_small(v);
    return rt_is_small(v) && (uint64_t)(rt_small(v) + ((int64_t)1 << 53)) <= (uint64_t)1 << 54;
}

/* Tells the C compiler a fact. Always true. */
RT_LEAF bool rt_do_known(bool fact) {
    if (!fact)
        __builtin_unreachable();
    return true;
}

/* Both numbers, of different kinds, or big, or no numbers. */
#define RT_DO_ARITHMETIC(name, int_path, operator)                                             \
    static __attribute__((noinline, unused)) Value rt_do_mixed_##name(Value a, Value b) {      \
        double x, y;                                                                           \
        if (rt_do_exact_double(a, &x) && rt_do_exact_double(b, &y))                            \
            return rt_from_double(x operator y);                                               \
        return rt_##name(a, b);                                                                \
    }                                                                                          \
    static inline __attribute__((always_inline)) Value rt_do_##name(Value a, Value b) {        \
        if (RT_LIKELY(rt_both_small(a, b)) && rt_do_known((a & b & 1) != 0))                   \
            return int_path(a, b);                                                             \
        if (RT_LIKELY(rt_do_both_floats(a, b)))                                                \
            return rt_from_double(rt_tagged_double(a) operator rt_tagged_double(b));           \
        return rt_do_mixed_##name(a, b);                                                       \
    }
RT_DO_ARITHMETIC(add, rt_fast_int_add, +)
RT_DO_ARITHMETIC(sub, rt_fast_int_sub, -)
RT_DO_ARITHMETIC(mul, rt_fast_int_mul, *)
RT_DO_ARITHMETIC(iadd, rt_fast_int_add, +)
RT_DO_ARITHMETIC(isub, rt_fast_int_sub, -)
RT_DO_ARITHMETIC(imul, rt_fast_int_mul, *)
#undef RT_DO_ARITHMETIC
static inline Value rt_do_truediv(Value a, Value b) {
    double x, y;
    if (RT_LIKELY(rt_do_exact_double(a, &x) && rt_do_exact_double(b, &y) && y != 0.0))
        return rt_from_double(x / y);
    return rt_truediv(a, b);
}
static inline Value rt_do_itruediv(Value a, Value b) {
    double x, y;
    if (RT_LIKELY(rt_do_exact_double(a, &x) && rt_do_exact_double(b, &y) && y != 0.0))
        return rt_from_double(x / y);
    return rt_itruediv(a, b);
}
static inline Value rt_do_invert(Value a) { return RT_LIKELY(rt_is_small(a)) ? rt_fast_int_invert(a) : rt_invert(a); }
#define RT_DO_INT(name, int_path) \
    RT_LEAF Value rt_do_##name(Value a, Value b) { return RT_LIKELY(rt_both_small(a, b)) && rt_do_known((a & b & 1) != 0) ? int_path(a, b) : rt_##name(a, b); }
RT_DO_INT(floordiv, rt_fast_int_floordiv)
RT_DO_INT(mod, rt_fast_int_mod)
RT_DO_INT(and, rt_fast_int_and)
RT_DO_INT(or, rt_fast_int_or)
RT_DO_INT(xor, rt_fast_int_xor)
RT_DO_INT(lshift, rt_fast_int_lshift)
RT_DO_INT(rshift, rt_fast_int_rshift)
RT_DO_INT(ifloordiv, rt_fast_int_floordiv)
RT_DO_INT(imod, rt_fast_int_mod)
RT_DO_INT(iand, rt_fast_int_and)
RT_DO_INT(ior, rt_fast_int_or)
RT_DO_INT(ixor, rt_fast_int_xor)
RT_DO_INT(ilshift, rt_fast_int_lshift)
RT_DO_INT(irshift, rt_fast_int_rshift)
#undef RT_DO_INT
static inline Value rt_do_neg(Value a) {
    if (RT_LIKELY(rt_is_small(a)))
        return rt_fast_int_neg(a);
    return rt_is_tagged_float(a) ? rt_from_double(-rt_tagged_double(a)) : rt_neg(a);
}

/* The C compiler may call it once for both. */
typedef struct RtSinCos { double sin, cos; } RtSinCos;
RtSinCos rt_sin_and_cos(double x) __attribute__((const));
/* math: the result is right where it is finite; else the function decides what to raise. */
#define RT_DO_MATH(name)                                     \
    static inline double rt_do_math_##name(double x) {       \
        double y = name(x);                                  \
        return RT_LIKELY(isfinite(y)) ? y : rt_math_##name(x); \
    }
RT_DO_MATH(sin)
RT_DO_MATH(cos)
RT_DO_MATH(tan)
RT_DO_MATH(exp)
#undef RT_DO_MATH
static inline double rt_do_sin_of_both(double x) {
    double y = rt_sin_and_cos(x).sin;
    return RT_LIKELY(isfinite(y)) ? y : rt_math_sin(x);
}
static inline double rt_do_cos_of_both(double x) {
    double y = rt_sin_and_cos(x).cos;
    return RT_LIKELY(isfinite(y)) ? y : rt_math_cos(x);
}
static inline double rt_do_math_sqrt(double x) { return RT_LIKELY(x >= 0.0) ? sqrt(x) : rt_math_sqrt(x); }
static inline double rt_do_f64_pow(double a, double b) {
    double r = pow(a, b);
    if (RT_UNLIKELY(!isfinite(r)))
        return rt_f64_pow(a, b);
    rt_succeeds();
    return r;
}
static inline Value rt_do_int_from_double(double d) {
    return RT_LIKELY(d > -0x1p60 && d < 0x1p60) ? rt_from_small((int64_t)d) : rt_int_from_double(d);
}

/* ---- texts: most are told apart by their lengths or first characters (of an empty one that is the zero behind it) */

static inline bool rt_do_str_eq(const RtStr *a, const RtStr *b) {
    if (a == b)
        return true;
    if (a->length != b->length || a->width != b->width || a->data[0] != b->data[0])
        return false;
    return (a->length == 1 && a->width == 1) || rt_str_equal(a, b);
}
static inline bool rt_do_str_ne(const RtStr *a, const RtStr *b) { return !rt_do_str_eq(a, b); }
#define RT_DO_STR_ORDER(name, operator)                                             \
    static inline bool rt_do_str_##name(const RtStr *a, const RtStr *b) {           \
        bool narrow = a->width == 1 && b->width == 1;                               \
        if (RT_LIKELY(narrow && a->data[0] != b->data[0]))                          \
            return a->data[0] operator b->data[0];                                  \
        return (narrow && a->length == 1 && b->length == 1 ? 0 : rt_str_compare(a, b)) operator 0; \
    }
RT_DO_STR_ORDER(lt, <)
RT_DO_STR_ORDER(le, <=)
RT_DO_STR_ORDER(gt, >)
RT_DO_STR_ORDER(ge, >=)
#undef RT_DO_STR_ORDER

/* ---- comparison and truth */

#define RT_DO_COMPARE(name, operator)                                                \
    static inline Value rt_do_##name(Value a, Value b) {                             \
        if (RT_LIKELY(rt_both_small(a, b)))                                          \
            return rt_from_bool((int64_t)a operator(int64_t) b);                     \
        if (RT_LIKELY(rt_do_both_floats(a, b)))                                      \
            return rt_from_bool(rt_tagged_double(a) operator rt_tagged_double(b));   \
        return rt_##name(a, b);                                                      \
    }
RT_DO_COMPARE(lt, <)
RT_DO_COMPARE(le, <=)
RT_DO_COMPARE(eq, ==)
RT_DO_COMPARE(ne, !=)
RT_DO_COMPARE(gt, >)
RT_DO_COMPARE(ge, >=)
#undef RT_DO_COMPARE

#define RT_DO_HOLDS(op, a, b) \
    ((op) == RT_LT ? (a) < (b) : (op) == RT_LE ? (a) <= (b) : (op) == RT_EQ ? (a) == (b) : (op) == RT_NE ? (a) != (b) : (op) == RT_GT ? (a) > (b) : (a) >= (b))
#define RT_DO_SMALL_CONSTANT(v) (__builtin_constant_p(v) && rt_is_small(v) && rt_small(v) < 1 << 30 && rt_small(v) > -(1 << 30))
/* Truth of the comparison op (a constant); -1 on error. */
static inline int rt_do_compare_truth(int op, Value a, Value b) {
    if (RT_DO_SMALL_CONSTANT(b) && rt_is_tagged_float(a))
        return RT_DO_HOLDS(op, rt_tagged_double(a), (double)rt_small(b));
    if (RT_LIKELY(rt_both_small(a, b)))
        return RT_DO_HOLDS(op, (int64_t)a, (int64_t)b);
    if (RT_LIKELY(rt_do_both_floats(a, b)))
        return RT_DO_HOLDS(op, rt_tagged_double(a), rt_tagged_double(b));
    if ((op == RT_EQ || op == RT_NE) && rt_has_type(a, &rt_type_str) && rt_has_type(b, &rt_type_str)) {
        bool same = a == b || rt_str_equal(RT_AS(RtStr, a), RT_AS(RtStr, b));
        return op == RT_EQ ? same : !same;
    }
    return rt_do_compare_mixed(op, a, b);
}

/* Of ints, bools and floats: of equal ones the first. */
static inline Value rt_do_num_min(Value a, Value b) { return rt_do_compare_truth(RT_LT, b, a) > 0 ? b : a; }
static inline Value rt_do_num_max(Value a, Value b) { return rt_do_compare_truth(RT_GT, b, a) > 0 ? b : a; }
static inline Value rt_do_num_abs(Value v) {
    if (RT_LIKELY(rt_is_tagged_float(v)))
        return rt_from_double(fabs(rt_tagged_double(v)));
    return RT_LIKELY(rt_is_small(v)) ? rt_fast_int_abs(v) : rt_builtin_abs(v);
}
/* int(v): raises for infinities and NaN. */
static inline Value rt_do_num_trunc(Value v) {
    if (RT_LIKELY(rt_is_tagged_float(v) && fabs(rt_tagged_double(v)) < 0x1p61))
        return rt_from_small((int64_t)rt_tagged_double(v));
    return RT_LIKELY(rt_is_small(v)) ? v : rt_int_from_object(v);
}

static inline int rt_do_truth(Value v) {
    if (v == RT_TRUE)
        return 1;
    if (v == RT_FALSE || v == RT_NONE)
        return 0;
    return rt_is_small(v) ? v != RT_SMALL(0) : rt_truth(v);
}

static inline Value rt_do_len(Value v) {
    int64_t n = rt_length(v);
    return n < 0 ? 0 : rt_from_small(n);
}

/* ---- items */

/* The item in *out; false after an error. */
static inline bool rt_do_item(Value v, Value key, Value *out) {
    if (RT_LIKELY(rt_is_small(key) && rt_is_pointer(v))) {
        int64_t i = rt_small(key);
        if (RT_LIKELY(RT_OBJ(v)->type == &rt_type_list)) {
            const RtList *l = RT_AS(RtList, v);
            i += i < 0 ? l->length : 0;
            if (RT_LIKELY((uint64_t)i < (uint64_t)l->length)) {
                *out = l->items[i];
                return true;
            }
        } else if (RT_OBJ(v)->type == &rt_type_tuple) {
            const RtTuple *t = RT_AS(RtTuple, v);
            i += i < 0 ? t->length : 0;
            if (RT_LIKELY((uint64_t)i < (uint64_t)t->length)) {
                *out = t->items[i];
                return true;
            }
        }
    }
    Value item = rt_getitem(v, key);
    *out = item;
    return item != 0;
}
static inline Value rt_do_getitem(Value v, Value key) {
    Value item;
    return rt_do_item(v, key, &item) ? item : 0;
}

static inline int rt_do_setitem(Value v, Value key, Value item) {
    if (RT_LIKELY(rt_is_small(key) && rt_has_type(v, &rt_type_list))) {
        RtList *l = RT_AS(RtList, v);
        int64_t i = rt_small(key);
        i += i < 0 ? l->length : 0;
        if (RT_LIKELY((uint64_t)i < (uint64_t)l->length)) {
            l->items[i] = item;
            return 0;
        }
    }
    return rt_setitem(v, key, item);
}

/* ---- variables */

static inline Value rt_do_global(const Value *slot, RtModule *m, RtStr *name) {
    Value v = *slot;
    return RT_LIKELY(v != 0) ? v : rt_do_global_slow(m, name);
}

/* A name that the module itself never binds: nearly always a builtin. The cache holds the versions of
 * the module's own dict and of the builtins', and the entry's place in the latter. */
extern const RtDict *rt_do_builtins; /* NULL before the first look-up */
Value rt_do_builtin_slow(RtModule *m, RtStr *name, RtCache *cache);
static inline Value rt_do_builtin(const Value *slot, RtModule *m, RtStr *name, RtCache *cache) {
    if (RT_UNLIKELY(*slot != 0))
        return *slot;
    if (RT_LIKELY(cache->kind && rt_do_builtins->version == cache->version && m->dict->version == (uint32_t)cache->data2))
        return rt_do_builtins->entries[cache->data].value;
    return rt_do_builtin_slow(m, name, cache);
}

/* A class attribute from its static place. Looking it up runs no code: it is in the class, and binds to nothing. */
Value rt_do_class_attr_slow(Value object, RtStr *name) __attribute__((pure));
static inline Value rt_do_class_attr(Value place, Value object, RtStr *name) {
    return RT_LIKELY(place != 0) ? place : rt_do_class_attr_slow(object, name);
}

static inline Value rt_do_new_cell(Value v) {
    RtCell *c = rt_new(&rt_type_cell, sizeof *c);
    c->value = v;
    return RT_VAL(c);
}

/* ---- what the collector must not find (compiler/emit/forget.c) */

static inline void rt_do_forget(void *p, size_t size) {
    for (size_t i = 0; i < size / sizeof(Value); i++)
        ((volatile Value *)p)[i] = 0;
}
/* An array of 8 or 64 Values that is cleared at the end of its block; a longer one is not. */
static inline void rt_do_forget_8(void *p) { rt_do_forget(p, 8 * sizeof(Value)); }
static inline void rt_do_forget_64(void *p) { rt_do_forget(p, 64 * sizeof(Value)); }

/* Before a call that may collect: no stale values in the registers that it saves, nor where its frames will be. */
static inline void rt_do_forget_calls(void) {
    rt_gc_wipe_stack();
#if defined(__x86_64__)
    __asm__ volatile("xorl %%ebx, %%ebx\n\txorl %%r12d, %%r12d\n\txorl %%r13d, %%r13d\n\txorl %%r14d, %%r14d\n\txorl %%r15d, %%r15d"
                     ::: "rbx", "r12", "r13", "r14", "r15", "cc", "memory");
#elif defined(__aarch64__)
    __asm__ volatile("mov x19, xzr\n\tmov x20, xzr\n\tmov x21, xzr\n\tmov x22, xzr\n\tmov x23, xzr\n\tmov x24, xzr\n\t"
                     "mov x25, xzr\n\tmov x26, xzr\n\tmov x27, xzr\n\tmov x28, xzr"
                     ::: "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28", "memory");
#endif
}

/* ---- calls */

static inline Value rt_do_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) { return rt_call_now(callee, args, nargs, kwnames); }

/* What rt_find_method found; args[0] is its self, or 0 if it takes none. */
static inline Value rt_do_call_found(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    return args[0] ? rt_do_call(callee, args, nargs + 1, kwnames) : rt_do_call(callee, args + 1, nargs, kwnames);
}

/* The usual case of a method call: a function or method descriptor in the class, which nothing in the instance hides. */
RT_LEAF bool rt_do_is_method(Value object, const RtStr *name, const RtCache *cache) {
    if (RT_UNLIKELY(!rt_is_pointer(object) || RT_OBJ(object)->type->version != cache->version || cache->kind != RT_CACHE_METHOD))
        return false;
    if (cache->data2 == 0)
        return true;
    const RtDict *side = RT_AS(RtDict, *(Value *)(void *)((char *)RT_OBJ(object) + cache->data2));
    return RT_LIKELY(side == NULL) || (side->log2_index == 0 && name->hash != 0 && rt_dict_surely_lacks(side, name->hash));
}
static inline Value rt_do_call_method(Value object, RtStr *name, Value *args, size_t nargs, RtTuple *kwnames, RtCache *cache) {
    if (RT_UNLIKELY(!rt_do_is_method(object, name, cache)))
        return rt_call_method(object, name, args, nargs, kwnames, cache);
    args[0] = object;
    return rt_do_call(cache->data, args, nargs + 1, kwnames);
}
static inline Value rt_do_find_method(Value object, RtStr *name, RtCache *cache, Value *self) {
    if (RT_UNLIKELY(!rt_do_is_method(object, name, cache)))
        return rt_find_method(object, name, cache, self);
    *self = object;
    return cache->data;
}

/* The function object of a known function, given itself or as a bound method. */
static inline RtFunction *rt_do_function_of(Value v) {
    return rt_has_type(v, &rt_type_method) ? RT_AS(RtFunction, RT_AS(RtMethod, v)->func) : RT_AS(RtFunction, v);
}

/* ---- fixed fields */

#define RT_FIELD(object, offset) (*(Value *)(void *)((char *)RT_OBJ(object) + (offset)))
#define RT_FIELD_F64(object, offset) (*(double *)(void *)((char *)RT_OBJ(object) + (offset)))

/* A new instance of a class with __slots__ only, all fields unset; size is a constant: what the compiler knows of the class. */
static inline Value rt_do_new_slots(RtType *type, size_t size) {
    bool plain = RT_LIKELY(type->size == size) && RT_LIKELY(!(type->flags & RT_TYPE_FINALIZER));
    return RT_VAL(plain ? rt_new(type, size) : (void *)rt_instance_new(type));
}
/* The same of a class without: the word of the side dict is stored so that the C compiler knows it while the
 * constructor fills the fields. */
static inline Value rt_do_new_object(RtType *type, size_t size) {
    Value v = rt_do_new_slots(type, size);
    RT_AS(RtInstance, v)->side = 0;
    return v;
}

/* An instance whose __dict__ was handed out keeps its attributes there. */
RT_LEAF bool rt_do_fields_live(Value object) {
    Value side = RT_AS(RtInstance, object)->side;
    return RT_LIKELY(side == 0) || !RT_AS(RtDict, side)->pad;
}
static inline void rt_do_field_store(Value object, int offset, Value v, RtStr *name) {
    if (RT_LIKELY(rt_do_fields_live(object)))
        RT_FIELD(object, offset) = v;
    else
        rt_do_field_store_slow(object, v, name);
}
static inline void rt_do_field_store_f64(Value object, int offset, double d, RtStr *name) {
    if (RT_LIKELY(rt_do_fields_live(object)))
        RT_FIELD_F64(object, offset) = d;
    else
        rt_do_field_store_slow(object, rt_from_double(d), name);
}

/* A fixed field through an inline cache; everything else through core/attr.c, which fills the cache. */
static inline Value rt_do_getattr(Value object, RtStr *name, RtCache *cache) {
    if (RT_LIKELY(rt_is_pointer(object) && RT_OBJ(object)->type->version == cache->version)) {
        if (cache->kind == RT_CACHE_FIELD) {
            Value v = RT_FIELD(object, cache->data);
            if (RT_LIKELY(v != 0))
                return v;
        } else if (cache->kind == RT_CACHE_CLASS && RT_LIKELY(cache->data2 == 0 || RT_FIELD(object, cache->data2) == 0)) {
            return cache->data; /* nothing in the instance hides the class attribute */
        }
    }
    return rt_getattr_cached(object, name, cache);
}

/* ---- unpacking and loops */

enum { RT_FEW = 16 };
/* n is a constant. The slow way fills another array, so that `out` can live in registers. */
static inline int rt_do_unpack(Value v, Value *out, size_t n) {
    if (RT_LIKELY(rt_has_type(v, &rt_type_tuple) && (size_t)RT_AS(RtTuple, v)->length == n)) {
        for (size_t i = 0; i < n; i++)
            out[i] = RT_AS(RtTuple, v)->items[i];
        return 0;
    }
    if (rt_has_type(v, &rt_type_list) && (size_t)RT_AS(RtList, v)->length == n) {
        for (size_t i = 0; i < n; i++)
            out[i] = RT_AS(RtList, v)->items[i];
        return 0;
    }
    if (n > RT_FEW)
        return rt_unpack(v, out, n);
    Value slow[RT_FEW];
    int r = rt_unpack(v, slow, n);
    for (size_t i = 0; i < n; i++)
        out[i] = slow[i];
    return r;
}
/* Of a tuple known to have that length. */
static inline void rt_do_unpack_tuple(Value v, Value *out, size_t n) {
    for (size_t i = 0; i < n; i++)
        out[i] = RT_AS(RtTuple, v)->items[i];
}

/* Displays: n is a constant. A small list holds its items behind itself (types/list.c). */
static inline RtList *rt_do_list_of(const Value *items, int64_t n) {
    if (n == 0 || n > 16)
        return rt_list_from_array(items, n);
    RtList *l = rt_new(&rt_type_list, sizeof *l + (size_t)n * sizeof(Value));
    l->items = (Value *)(l + 1);
    l->length = l->capacity = n;
    for (int64_t i = 0; i < n; i++)
        l->items[i] = items[i];
    return l;
}
static inline RtTuple *rt_do_tuple_of(const Value *items, int64_t n) {
    if (n > 8)
        return rt_tuple_from_array(items, n);
    RtTuple *t = rt_new(&rt_type_tuple, sizeof *t + (size_t)n * sizeof(Value));
    t->length = n;
    for (int64_t i = 0; i < n; i++)
        t->items[i] = items[i];
    return t;
}

static inline Value rt_do_list_to_tuple(const RtList *l) { return RT_VAL(rt_tuple_from_array(l->items, l->length)); }

/* The state of a for loop whose iterator nobody else can see. */
enum { RT_ITER_LIST, RT_ITER_TUPLE, RT_ITER_RANGE, RT_ITER_LISTS, RT_ITER_SET, RT_ITER_DENSE, RT_ITER_OTHER };
typedef struct RtFastIter { int kind; Value over; int64_t at, left, step; } RtFastIter;

/* zip(...) of a few lists, and a range, in the C frame of a function: only rt_do_iter sees them. */
enum { RT_FEW_LISTS = 8 };
typedef struct RtListGroup { RtType *type; int64_t n; Value lists[RT_FEW_LISTS]; } RtListGroup;
extern RtType rt_do_list_group_type;
static inline Value rt_do_zip_here(RtListGroup *g, Value *args /* after scratch space */, size_t n) {
    g->type = &rt_do_list_group_type;
    g->n = (int64_t)n;
    for (size_t i = 0; i < n; i++) {
        if (!rt_has_type(args[i], &rt_type_list))
            return rt_do_zip(args, n, NULL);
        g->lists[i] = args[i];
    }
    return RT_VAL(g);
}
static inline Value rt_do_range_here(void *room, Value start, Value stop, Value step) {
    if (RT_UNLIKELY(!rt_both_small(start, stop) || step != RT_SMALL(1)))
        return RT_VAL(rt_range_new(start, stop, step));
    RtRange *r = room;
    r->type = &rt_type_range;
    r->start = start;
    r->stop = stop;
    r->step = step;
    r->length = (int64_t)start < (int64_t)stop ? rt_from_small(rt_small(stop) - rt_small(start)) : RT_SMALL(0);
    return RT_VAL(r);
}

static inline bool rt_do_iter(RtFastIter *it, Value v) {
    const RtType *t = rt_is_pointer(v) ? RT_OBJ(v)->type : NULL;
    it->over = v;
    it->at = it->left = it->step = 0;
    if (t == &rt_type_list) {
        it->kind = RT_ITER_LIST;
        return true;
    }
    if (t == &rt_type_range) {
        const RtRange *r = RT_AS(RtRange, v);
        if (RT_LIKELY(rt_both_small(r->start, r->stop) && rt_both_small(r->step, r->length))) {
            it->kind = RT_ITER_RANGE;
            it->at = rt_small(r->start);
            it->step = rt_small(r->step);
            it->left = rt_small(r->length);
            return true;
        }
    }
    if (t == &rt_type_tuple) {
        it->kind = RT_ITER_TUPLE;
        return true;
    }
    if (t == &rt_do_list_group_type) {
        it->kind = RT_ITER_LISTS;
        return true;
    }
    if (t && (t->flags & RT_TYPE_LIST) && t->iter == rt_type_list.iter) { /* a subclass without an __iter__ */
        it->kind = RT_ITER_LIST;
        return true;
    }
    if (t == &rt_type_set || t == &rt_type_frozenset) {
        bool dense = t == &rt_type_frozenset && rt_frozenset_dense(RT_AS(RtSet, v)) != NULL;
        it->kind = dense ? RT_ITER_DENSE : RT_ITER_SET;
        it->left = RT_AS(RtSet, v)->used;
        return true;
    }
    it->kind = RT_ITER_OTHER;
    it->over = rt_iter(v);
    return it->over != 0;
}

static inline bool rt_do_next_of_lists(RtFastIter *it, Value *out, int64_t n) {
    const RtListGroup *g = RT_AS(RtListGroup, it->over);
    for (int64_t k = 0; k < n; k++) {
        const RtList *l = RT_AS(RtList, g->lists[k]);
        if (RT_UNLIKELY(it->at >= l->length))
            return false;
        out[k] = l->items[it->at];
    }
    it->at++;
    return true;
}

/* 0: exhausted, or an exception is pending. */
static inline Value rt_do_next(RtFastIter *it) {
    switch (it->kind) {
    case RT_ITER_LIST: {
        const RtList *l = RT_AS(RtList, it->over);
        return RT_LIKELY(it->at < l->length) ? l->items[it->at++] : 0;
    }
    case RT_ITER_TUPLE: {
        const RtTuple *t = RT_AS(RtTuple, it->over);
        return RT_LIKELY(it->at < t->length) ? t->items[it->at++] : 0;
    }
    case RT_ITER_RANGE: {
        if (RT_UNLIKELY(it->left-- <= 0))
            return 0;
        Value v = rt_from_small(it->at); /* every item lies between start and stop */
        it->at += it->step;
        return v;
    }
    case RT_ITER_LISTS: {
        Value parts[RT_FEW_LISTS];
        int64_t n = RT_AS(RtListGroup, it->over)->n;
        return rt_do_next_of_lists(it, parts, n) ? RT_VAL(rt_tuple_from_array(parts, n)) : 0;
    }
    case RT_ITER_DENSE: return it->at < it->left ? RT_AS(RtSet, it->over)->dense[it->at++].key : 0;
    case RT_ITER_SET: return rt_set_step(RT_AS(RtSet, it->over), &it->at, &it->left);
    }
    return rt_next(it->over);
}

/* How many items a list made by the loop will hold at most; 0: unknown. */
static inline int64_t rt_do_iter_hint(const RtFastIter *it) {
    int64_t n = it->kind == RT_ITER_RANGE ? it->left : it->kind == RT_ITER_TUPLE ? RT_AS(RtTuple, it->over)->length :
                it->kind == RT_ITER_LIST ? RT_AS(RtList, it->over)->length : it->kind == RT_ITER_SET || it->kind == RT_ITER_DENSE ? it->left :
                it->kind == RT_ITER_LISTS ? RT_AS(RtList, RT_AS(RtListGroup, it->over)->lists[0])->length : 0;
    return n < 0 || n > 1 << 20 ? 0 : n;
}

/* For a loop over pairs (or n-tuples, n a constant): the item's parts go to out and RT_UNPACKED is
 * returned; or the item; or 0. */
static inline __attribute__((always_inline)) Value rt_do_next_parts(RtFastIter *it, Value *out, int64_t n) {
    if (it->kind == RT_ITER_LISTS && RT_AS(RtListGroup, it->over)->n == n)
        return rt_do_next_of_lists(it, out, n) ? RT_UNPACKED : 0;
    if (it->kind != RT_ITER_OTHER || n != 2)
        return rt_do_next(it);
    Value parts[2] = {0, 0}; /* keeps `out` out of memory */
    Value v = rt_do_next_pair(it->over, parts);
    out[0] = parts[0];
    out[1] = parts[1];
    return v;
}
static inline Value rt_do_next_parts_of(Value iterator, Value *out, int64_t n) {
    if (n != 2)
        return rt_next(iterator);
    Value parts[2] = {0, 0};
    Value v = rt_do_next_pair(iterator, parts);
    out[0] = parts[0];
    out[1] = parts[1];
    return v;
}

/* The items of a range as int64_t; false: exhausted. */
static inline bool rt_do_next_i64(RtFastIter *it, int64_t *out) {
    if (RT_LIKELY(it->kind == RT_ITER_RANGE)) {
        if (RT_UNLIKELY(it->left-- <= 0))
            return false;
        *out = it->at;
        it->at = (int64_t)((uint64_t)it->at + (uint64_t)it->step);
        return true;
    }
    Value v = rt_next(it->over);
    if (v)
        *out = rt_do_unbox_i64(v);
    return v != 0;
}

/* The step of a counted loop, which is positive: one that leads out of int64_t leads out of the loop as well when it is shorter. */
static inline int64_t rt_do_clamp_step(Value v) {
    const int64_t most = (int64_t)1 << 60;
    return RT_LIKELY(rt_is_small(v)) && rt_small(v) < most ? rt_small(v) : most;
}

/* An int clamped to int64_t: the stop of a counted loop. */
static inline int64_t rt_do_clamp_i64(Value v) {
    if (RT_LIKELY(rt_is_small(v)))
        return rt_small(v);
    int64_t out;
    if (rt_int_fits_i64(rt_is_bool(v) ? rt_int_of(v) : v, &out))
        return out;
    return rt_int_compare(v, RT_SMALL(0)) < 0 ? INT64_MIN : INT64_MAX;
}

#endif
