/* proto.h - C prototypes of every row of the tables, so that the compiler checks each definition
 * against its row. A function that serves several rows is declared once per row, compatibly.
 * A row's function may be `static inline`: either defined in a header included here before the rows
 * (core/number_inline.h), or its row is written PRIMI and it is defined in core/inline.h.
 */
#ifndef RT_PROTO_H
#define RT_PROTO_H

#include "runtime/core/api.h"
#include "runtime/core/number_inline.h"

/* Operand types of the tables -> C types. */
#define RT_CT_OBJ Value
#define RT_CT_INT Value
#define RT_CT_I64 int64_t
#define RT_CT_SSZ int64_t
#define RT_CT_F64 double
#define RT_CT_BOOL bool
#define RT_CT_STR RtStr *
#define RT_CT_BYTES RtBytes *
#define RT_CT_BYTEARRAY RtByteArray *
#define RT_CT_LIST RtList *
#define RT_CT_TUPLE RtTuple *
#define RT_CT_DICT RtDict *
#define RT_CT_SET RtSet *
#define RT_CT_FROZENSET RtSet *
#define RT_CT_TYPE RtType *
#define RT_CT_RANGE RtRange *
#define RT_CT_SLICE RtSlice *
#define RT_CT_COMPLEX RtComplex *
#define RT_CT_FUNCTION RtFunction *

/* Result column and fails column -> C result type. */
#define RT_RES_OBJ(fails) Value
#define RT_RES_INT(fails) Value
#define RT_RES_I64(fails) int64_t
#define RT_RES_SSZ(fails) int64_t
#define RT_RES_F64(fails) double
#define RT_RES_BOOL(fails) RT_BOOL_##fails
#define RT_RES_NONE(fails) RT_NONE_##fails
#define RT_RES_STR(fails) RtStr *
#define RT_RES_BYTES(fails) RtBytes *
#define RT_RES_BYTEARRAY(fails) RtByteArray *
#define RT_RES_LIST(fails) RtList *
#define RT_RES_TUPLE(fails) RtTuple *
#define RT_RES_DICT(fails) RtDict *
#define RT_RES_SET(fails) RtSet *
#define RT_RES_FROZENSET(fails) RtSet *
#define RT_RES_TYPE(fails) RtType *
#define RT_RES_RANGE(fails) RtRange *
#define RT_RES_SLICE(fails) RtSlice *
#define RT_RES_COMPLEX(fails) RtComplex *
#define RT_RES_FUNCTION(fails) RtFunction *
#define RT_BOOL_NEVER bool
#define RT_BOOL_FLAG bool
#define RT_BOOL_NEG int
#define RT_NONE_NEVER void
#define RT_NONE_FLAG int
#define RT_NONE_NEG int

#define RT_PARAMS_P0() (void)
#define RT_PARAMS_P1(a) (RT_CT_##a)
#define RT_PARAMS_P2(a, b) (RT_CT_##a, RT_CT_##b)
#define RT_PARAMS_P3(a, b, c) (RT_CT_##a, RT_CT_##b, RT_CT_##c)
#define RT_PARAMS_P4(a, b, c, d) (RT_CT_##a, RT_CT_##b, RT_CT_##c, RT_CT_##d)
#define RT_PARAMS_P5(a, b, c, d, e) (RT_CT_##a, RT_CT_##b, RT_CT_##c, RT_CT_##d, RT_CT_##e)
#define RT_PARAMS_P6(a, b, c, d, e, f) (RT_CT_##a, RT_CT_##b, RT_CT_##c, RT_CT_##d, RT_CT_##e, RT_CT_##f)
#define RT_PARAMS_P7(a, b, c, d, e, f, g) \
    (RT_CT_##a, RT_CT_##b, RT_CT_##c, RT_CT_##d, RT_CT_##e, RT_CT_##f, RT_CT_##g)
#define RT_PARAMS_P8(a, b, c, d, e, f, g, h) \
    (RT_CT_##a, RT_CT_##b, RT_CT_##c, RT_CT_##d, RT_CT_##e, RT_CT_##f, RT_CT_##g, RT_CT_##h)
#define RT_PARAMS_PREST (Value *, size_t, RtTuple *)

#define PRIM(id, how, params, names, result, rule, effect, raises, fails, c_function) \
    RT_RES_##result(fails) c_function RT_PARAMS_##params;
#define PRIMI(id, how, params, names, result, rule, effect, raises, fails, c_function) \
    static inline RT_RES_##result(fails) c_function RT_PARAMS_##params;
#include "runtime/tables/prim.def"
#include "runtime/tables/module.def"
#undef PRIM
#undef PRIMI

#endif
