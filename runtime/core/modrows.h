/* modrows.h - makes Python-callable functions of the rows of one table. The includer defines
 * RT_TABLE (a path in quotes) and includes this once; it gets
 *     static RtRow rt_rows[]   boxed entries, to be installed with rt_rows_install
 * and, if RT_TABLE_MODULE is defined, static void rt_table_install(RtModule *m).
 * For METHOD(type, ...) rows rt_type_TYPE must be declared before.
 * For example modules/math.c:
 *     #define RT_TABLE "runtime/tables/module/math.def"
 *     #define RT_TABLE_MODULE
 *     #include "runtime/core/modrows.h"
 */
#include "runtime/core/bind.h"

#ifndef RT_MODROWS_H
#define RT_MODROWS_H
#define RT_CAT_(a, b) a##b
#define RT_CAT(a, b) RT_CAT_(a, b)

/* how -> whether it has a boxed entry, name, type, kind, flags */
#define RT_SEL_OPER(op) SKIP
#define RT_SEL_INTERNAL() SKIP
#define RT_SEL_METHOD(t, n) BOX
#define RT_SEL_CLASSM(t, n) BOX
#define RT_SEL_STATICM(t, n) BOX
#define RT_SEL_GETTER(t, n) BOX
#define RT_SEL_FUNC(n) BOX
#define RT_SEL_MODFN(m, n) BOX
#define RT_NAME_METHOD(t, n) #n
#define RT_NAME_CLASSM(t, n) #n
#define RT_NAME_STATICM(t, n) #n
#define RT_NAME_GETTER(t, n) #n
#define RT_NAME_FUNC(n) #n
#define RT_NAME_MODFN(m, n) #n
#define RT_ROWTYPE_METHOD(t, n) &rt_type_##t
#define RT_ROWTYPE_CLASSM(t, n) &rt_type_##t
#define RT_ROWTYPE_STATICM(t, n) &rt_type_##t
#define RT_ROWTYPE_GETTER(t, n) &rt_type_##t
#define RT_ROWTYPE_FUNC(n) NULL
#define RT_ROWTYPE_MODFN(m, n) NULL
#define RT_ROWKIND_METHOD(t, n) RT_ROW_METHOD
#define RT_ROWKIND_CLASSM(t, n) RT_ROW_CLASSM
#define RT_ROWKIND_STATICM(t, n) RT_ROW_STATICM
#define RT_ROWKIND_GETTER(t, n) RT_ROW_GETTER
#define RT_ROWKIND_FUNC(n) RT_ROW_FUNC
#define RT_ROWKIND_MODFN(m, n) RT_ROW_FUNC
#define RT_ROWFLAGS_METHOD(t, n) RT_BUILTIN_METHOD
#define RT_ROWFLAGS_CLASSM(t, n) (RT_BUILTIN_METHOD | RT_BUILTIN_CLASS)
#define RT_ROWFLAGS_STATICM(t, n) RT_BUILTIN_STATIC
#define RT_ROWFLAGS_GETTER(t, n) (RT_BUILTIN_METHOD | RT_BUILTIN_GETTER)
#define RT_ROWFLAGS_FUNC(n) 0
#define RT_ROWFLAGS_MODFN(m, n) 0
#define RT_ROWSELF_METHOD(t, n) true
#define RT_ROWSELF_CLASSM(t, n) true
#define RT_ROWSELF_STATICM(t, n) false
#define RT_ROWSELF_GETTER(t, n) true
#define RT_ROWSELF_FUNC(n) false
#define RT_ROWSELF_MODFN(m, n) false

/* params -> conversions of args[i] to locals a_i, the argument list, the count */
#define RT_TAKE_OBJ(i, f) Value a_##i = args[i];
#define RT_TAKE_CHECKED(i, f, ctype, call) \
    ctype a_##i = 0; \
    if (args[i] && !call(args[i], &a_##i)) \
        return 0;
#define RT_TAKE_INT(i, f) RT_TAKE_CHECKED(i, f, Value, rt_take_int)
#define RT_TAKE_I64(i, f) RT_TAKE_CHECKED(i, f, int64_t, rt_take_i64)
#define RT_TAKE_SSZ(i, f) RT_TAKE_CHECKED(i, f, int64_t, rt_take_clamped)
#define RT_TAKE_F64(i, f) RT_TAKE_CHECKED(i, f, double, rt_take_double)
#define RT_TAKE_BOOL(i, f) RT_TAKE_CHECKED(i, f, bool, rt_take_bool)
#define RT_TAKE_POINTER(i, f, T, test, expected) \
    T *a_##i = RT_AS(T, args[i]); \
    if (RT_UNLIKELY(a_##i && !(test))) \
        return rt_bad_argument f(i, expected, args[i]);
#define RT_TAKE_STR(i, f) RT_TAKE_POINTER(i, f, RtStr, rt_type_has(args[i], RT_TYPE_STR), "str")
#define RT_TAKE_BYTES(i, f) RT_TAKE_POINTER(i, f, RtBytes, rt_type_has(args[i], RT_TYPE_BYTES), "bytes")
#define RT_TAKE_BYTEARRAY(i, f) \
    RT_TAKE_POINTER(i, f, RtByteArray, rt_is_instance_of(args[i], &rt_type_bytearray), "bytearray")
#define RT_TAKE_LIST(i, f) RT_TAKE_POINTER(i, f, RtList, rt_type_has(args[i], RT_TYPE_LIST), "list")
#define RT_TAKE_TUPLE(i, f) RT_TAKE_POINTER(i, f, RtTuple, rt_type_has(args[i], RT_TYPE_TUPLE), "tuple")
#define RT_TAKE_DICT(i, f) RT_TAKE_POINTER(i, f, RtDict, rt_type_has(args[i], RT_TYPE_DICT), "dict")
#define RT_TAKE_SET(i, f) RT_TAKE_POINTER(i, f, RtSet, rt_type_has(args[i], RT_TYPE_SET | RT_TYPE_FROZENSET), "set")
#define RT_TAKE_FROZENSET(i, f) \
    RT_TAKE_POINTER(i, f, RtSet, rt_type_has(args[i], RT_TYPE_SET | RT_TYPE_FROZENSET), "frozenset")
#define RT_TAKE_TYPE(i, f) RT_TAKE_POINTER(i, f, RtType, rt_type_has(args[i], RT_TYPE_TYPE), "type")
#define RT_TAKE_RANGE(i, f) RT_TAKE_POINTER(i, f, RtRange, rt_has_type(args[i], &rt_type_range), "range")
#define RT_TAKE_SLICE(i, f) RT_TAKE_POINTER(i, f, RtSlice, rt_has_type(args[i], &rt_type_slice), "slice")
#define RT_TAKE_COMPLEX(i, f) \
    RT_TAKE_POINTER(i, f, RtComplex, rt_is_instance_of(args[i], &rt_type_complex), "complex")
#define RT_TAKE_FUNCTION(i, f) RT_TAKE_POINTER(i, f, RtFunction, rt_has_type(args[i], &rt_type_function), "function")

#define RT_TAKEALL_P0()
#define RT_TAKEALL_P1(a) RT_TAKE_##a(0, RT_BAD)
#define RT_TAKEALL_P2(a, b) RT_TAKEALL_P1(a) RT_TAKE_##b(1, RT_BAD)
#define RT_TAKEALL_P3(a, b, c) RT_TAKEALL_P2(a, b) RT_TAKE_##c(2, RT_BAD)
#define RT_TAKEALL_P4(a, b, c, d) RT_TAKEALL_P3(a, b, c) RT_TAKE_##d(3, RT_BAD)
#define RT_TAKEALL_P5(a, b, c, d, e) RT_TAKEALL_P4(a, b, c, d) RT_TAKE_##e(4, RT_BAD)
#define RT_TAKEALL_P6(a, b, c, d, e, f) RT_TAKEALL_P5(a, b, c, d, e) RT_TAKE_##f(5, RT_BAD)
#define RT_TAKEALL_P7(a, b, c, d, e, f, g) RT_TAKEALL_P6(a, b, c, d, e, f) RT_TAKE_##g(6, RT_BAD)
#define RT_TAKEALL_P8(a, b, c, d, e, f, g, h) RT_TAKEALL_P7(a, b, c, d, e, f, g) RT_TAKE_##h(7, RT_BAD)
/* The tail of a rt_bad_argument call: names the function that the locals describe. */
#define RT_BAD(i, expected, got) (fname, names_, self_, i, expected, got), (Value)0

#define RT_PASS_P0() ()
#define RT_PASS_P1(a) (a_0)
#define RT_PASS_P2(a, b) (a_0, a_1)
#define RT_PASS_P3(a, b, c) (a_0, a_1, a_2)
#define RT_PASS_P4(a, b, c, d) (a_0, a_1, a_2, a_3)
#define RT_PASS_P5(a, b, c, d, e) (a_0, a_1, a_2, a_3, a_4)
#define RT_PASS_P6(a, b, c, d, e, f) (a_0, a_1, a_2, a_3, a_4, a_5)
#define RT_PASS_P7(a, b, c, d, e, f, g) (a_0, a_1, a_2, a_3, a_4, a_5, a_6)
#define RT_PASS_P8(a, b, c, d, e, f, g, h) (a_0, a_1, a_2, a_3, a_4, a_5, a_6, a_7)
#define RT_COUNT_P0() 0
#define RT_COUNT_P1(a) 1
#define RT_COUNT_P2(a, b) 2
#define RT_COUNT_P3(a, b, c) 3
#define RT_COUNT_P4(a, b, c, d) 4
#define RT_COUNT_P5(a, b, c, d, e) 5
#define RT_COUNT_P6(a, b, c, d, e, f) 6
#define RT_COUNT_P7(a, b, c, d, e, f, g) 7
#define RT_COUNT_P8(a, b, c, d, e, f, g, h) 8
#define RT_COUNT_PREST -1
#define RT_SHAPE_P0() FIXED
#define RT_SHAPE_P1(a) FIXED
#define RT_SHAPE_P2(a, b) FIXED
#define RT_SHAPE_P3(a, b, c) FIXED
#define RT_SHAPE_P4(a, b, c, d) FIXED
#define RT_SHAPE_P5(a, b, c, d, e) FIXED
#define RT_SHAPE_P6(a, b, c, d, e, f) FIXED
#define RT_SHAPE_P7(a, b, c, d, e, f, g) FIXED
#define RT_SHAPE_P8(a, b, c, d, e, f, g, h) FIXED
#define RT_SHAPE_PREST REST

/* result and fails -> how the C result becomes a Value; x is the call */
#define RT_FAILED_NEVER(r) false
#define RT_FAILED_NEG(r) ((r) < 0 && rt_pending())
#define RT_FAILED_FLAG(r) rt_pending()
#define RT_FAILED_NULLP(r) false
#define RT_GIVE_OBJ(fails, x) return x;
#define RT_GIVE_INT(fails, x) return x;
#define RT_GIVE_I64(fails, x) int64_t r = x; return RT_FAILED_##fails(r) ? 0 : rt_int_from_i64(r);
#define RT_GIVE_SSZ(fails, x) RT_GIVE_I64(fails, x)
#define RT_GIVE_F64(fails, x) double r = x; return RT_FAILED_##fails(r) ? 0 : rt_from_double(r);
#define RT_GIVE_BOOL(fails, x) int r = x; return RT_FAILED_##fails(r) ? 0 : rt_from_bool(r);
#define RT_GIVE_NONE(fails, x) RT_GIVENONE_##fails(x)
#define RT_GIVENONE_NEVER(x) x; return RT_NONE;
#define RT_GIVENONE_NEG(x) return x < 0 ? 0 : RT_NONE;
#define RT_GIVENONE_FLAG(x) x; return rt_pending() ? 0 : RT_NONE;
#define RT_GIVE_STR(fails, x) return RT_VAL(x);
#define RT_GIVE_BYTES(fails, x) return RT_VAL(x);
#define RT_GIVE_BYTEARRAY(fails, x) return RT_VAL(x);
#define RT_GIVE_LIST(fails, x) return RT_VAL(x);
#define RT_GIVE_TUPLE(fails, x) return RT_VAL(x);
#define RT_GIVE_DICT(fails, x) return RT_VAL(x);
#define RT_GIVE_SET(fails, x) return RT_VAL(x);
#define RT_GIVE_FROZENSET(fails, x) return RT_VAL(x);
#define RT_GIVE_TYPE(fails, x) return RT_VAL(x);
#define RT_GIVE_RANGE(fails, x) return RT_VAL(x);
#define RT_GIVE_SLICE(fails, x) return RT_VAL(x);
#define RT_GIVE_COMPLEX(fails, x) return RT_VAL(x);
#define RT_GIVE_FUNCTION(fails, x) return RT_VAL(x);

#define RT_BOX_SKIP(id, how, params, names, result, fails, fn)
#define RT_BOX_BOX(id, how, params, names, result, fails, fn) \
    RT_CAT(RT_BOXED_, RT_SHAPE_##params)(id, how, params, names, result, fails, fn)
#define RT_BOXED_FIXED(id, how, params, names, result, fails, fn) \
    static Value rt_boxed_##id(Value *args) { \
        static const char fname[] __attribute__((unused)) = RT_NAME_##how; \
        static const char names_[] __attribute__((unused)) = names; \
        enum { self_ = RT_ROWSELF_##how }; \
        RT_TAKEALL_##params \
        RT_GIVE_##result(fails, fn RT_PASS_##params) \
    }
#define RT_BOXED_REST(id, how, params, names, result, fails, fn) \
    static Value rt_boxed_##id(Value *args, size_t nargs, RtTuple *kwnames) { \
        RT_GIVE_##result(fails, fn(args, nargs, kwnames)) \
    }
#define RT_ROW_SKIP(id, how, params, names)
#define RT_ROW_BOX(id, how, params, names) RT_CAT(RT_ROWED_, RT_SHAPE_##params)(id, how, params, names)
#define RT_ROWED_FIXED(id, how, params, names) \
    {{RT_NAME_##how, rt_boxed_##id, names, 0, RT_COUNT_##params, NULL, RT_ROWFLAGS_##how | RT_BUILTIN_CACHES, NULL, NULL, NULL}, \
     RT_ROWTYPE_##how, RT_ROWKIND_##how},
#define RT_ROWED_REST(id, how, params, names) \
    {{RT_NAME_##how, NULL, names, 0, -1, rt_boxed_##id, RT_ROWFLAGS_##how, NULL, NULL, NULL}, \
     RT_ROWTYPE_##how, RT_ROWKIND_##how},
#endif

#define PRIM(id, how, params, names, result, rule, effect, raises, fails, fn) \
    RT_CAT(RT_BOX_, RT_SEL_##how)(id, how, params, names, result, fails, fn)
#define PRIMI PRIM
#include RT_TABLE
#undef PRIM
#define PRIM(id, how, params, names, result, rule, effect, raises, fails, fn) \
    RT_CAT(RT_ROW_, RT_SEL_##how)(id, how, params, names)
static RtRow RT_UNSCANNED rt_rows[] = {
#include RT_TABLE
    {{NULL, NULL, "", 0, 0, NULL, 0, NULL, NULL, NULL}, NULL, RT_ROW_FUNC},
};
#undef PRIM
#undef PRIMI

#ifdef RT_TABLE_MODULE
/* Puts the rows' functions into the module and their methods into their types. */
static inline void rt_table_install(RtModule *m) {
    rt_rows_install(rt_rows, sizeof rt_rows / sizeof *rt_rows - 1, m);
}
#endif
