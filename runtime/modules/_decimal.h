/* _decimal.h - module _decimal, decimal floating point after the General Decimal Arithmetic Specification. A number is a sign,
 * a coefficient (an int of the runtime, small or big, never negative) and an exponent; or an infinity; or a NaN whose
 * payload is the coefficient. Operations work on numbers, round to a context and collect conditions in *status:
 *
 *   _decimal_number.c   coefficients, powers of ten, rounding     _decimal_arith.c   + - * / // % fma
 *   _decimal_compare.c  order, minimum, total order, hash         _decimal_digits.c  quantize, shift, logical_*, next_*
 *   _decimal_power.c    sqrt and power                            _decimal_log.c     exp, ln, log10
 *   _decimal_text.c     from and to text                          _decimal_format.c  __format__
 *   _decimal_object.c   class Decimal, its operators              _decimal_method.c  its methods
 *   _decimal_convert.c  from and to other types                   _decimal_tuple.c   DecimalTuple
 *   _decimal_signal.c   exceptions, flags and traps               _decimal_context.c class Context, the current one
 *   _decimal_context_method.c  operations as methods of contexts
 */
#ifndef RT_DECIMAL_H
#define RT_DECIMAL_H

#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"
#include "runtime/types/number.h"

__extension__ typedef unsigned __int128 DecWide;

/* ---- Numbers ---------------------------------------------------------------------------------------------- */

enum { DEC_FINITE, DEC_INF, DEC_NAN, DEC_SNAN };
typedef struct Num {
    int64_t exp;    /* of a special number 0 */
    Value c;
    int32_t digits; /* of the coefficient: 1 for zero; 0 for a NaN without payload and for an infinity */
    uint8_t neg, kind;
} Num;
#define DEC_MOST_DIGITS 1000000000 /* longer coefficients are no memory */
typedef struct Decimal { RtType *type; Num n; } Decimal;

/* Conditions, in the order in which a context shows its flags. Those of invalid operations are one signal together. */
enum {
    DEC_CLAMPED = 1 << 0, DEC_CONVERSION_SYNTAX = 1 << 1, DEC_DIVISION_BY_ZERO = 1 << 2, DEC_DIVISION_IMPOSSIBLE = 1 << 3,
    DEC_DIVISION_UNDEFINED = 1 << 4, DEC_INEXACT = 1 << 5, DEC_INVALID_CONTEXT = 1 << 6, DEC_INVALID_OPERATION = 1 << 7,
    DEC_NO_MEMORY = 1 << 8, DEC_FLOAT_OPERATION = 1 << 9, DEC_OVERFLOW = 1 << 10, DEC_ROUNDED = 1 << 11,
    DEC_SUBNORMAL = 1 << 12, DEC_UNDERFLOW = 1 << 13, DEC_N_CONDITIONS = 14,
    DEC_INVALID = DEC_CONVERSION_SYNTAX | DEC_DIVISION_IMPOSSIBLE | DEC_DIVISION_UNDEFINED | DEC_INVALID_CONTEXT | DEC_INVALID_OPERATION | DEC_NO_MEMORY,
    DEC_ERRORS = DEC_INVALID | DEC_DIVISION_BY_ZERO
};
typedef enum DecRound { DEC_UP, DEC_DOWN, DEC_CEILING, DEC_FLOOR, DEC_HALF_UP, DEC_HALF_DOWN, DEC_HALF_EVEN, DEC_05UP, DEC_N_ROUNDS } DecRound;

#define DEC_MAX_PREC INT64_C(999999999999999999)
#define DEC_MAX_EMAX INT64_C(999999999999999999)
#define DEC_MIN_EMIN (-DEC_MAX_EMAX)
#define DEC_MIN_ETINY (DEC_MIN_EMIN - (DEC_MAX_PREC - 1))
#define DEC_EXP_INF INT64_C(2000000000000000001) /* beyond every exponent */

/* The arithmetic part of a context. */
typedef struct DecContext {
    int64_t prec, emax, emin;
    uint32_t traps, status;
    DecRound round;
    int clamp;
} DecContext;
extern const DecContext dec_max_context; /* the widest: for exact results */

static inline int64_t dec_etiny(const DecContext *c) { return c->emin - (c->prec - 1); }
static inline int64_t dec_etop(const DecContext *c) { return c->emax - (c->prec - 1); }
static inline int64_t dec_adjusted(const Num *n) { return n->exp + n->digits - 1; }
static inline bool dec_is_special(const Num *n) { return n->kind != DEC_FINITE; }
static inline bool dec_is_nan(const Num *n) { return n->kind >= DEC_NAN; }
static inline bool dec_is_inf(const Num *n) { return n->kind == DEC_INF; }
static inline bool dec_is_zero_coeff(const Num *n) { return n->c == RT_SMALL(0); }
static inline bool dec_is_zero(const Num *n) { return !dec_is_special(n) && dec_is_zero_coeff(n); }
static inline int64_t dec_min(int64_t a, int64_t b) { return a < b ? a : b; }
static inline int64_t dec_max(int64_t a, int64_t b) { return a > b ? a : b; }

/* ---- _decimal_number.c. A Value of 0 stands for a coefficient that is too long for the memory. */
Value dec_pow10(int64_t k);
bool dec_wide(Value c, DecWide *out);    /* does it fit? */
Value dec_from_wide(DecWide w);
DecWide dec_wide_pow10(int k);           /* k <= 38 */
int64_t dec_digits(Value c);
int64_t dec_word_digits(uint64_t n);     /* of a word; 1 for 0 */
Value dec_shift_left(Value c, int64_t k);            /* c * 10**k */
Value dec_shift_right(Value c, int64_t k, int *rest); /* c // 10**k; rest: 0, or below, at, above one half as 1, 5, 6 */
void dec_divide(Value a, Value b, Value *quotient, Value *remainder); /* rounds down; b > 0; either may be NULL */
int64_t dec_trailing_zeros(Value c);     /* of a c > 0 */
int dec_last_digit(Value c);
bool dec_is_odd_coeff(Value c);
void dec_set(Num *r, bool neg, Value c, int64_t exp); /* c 0: no memory */
void dec_set_special(Num *r, bool neg, int kind);
void dec_set_error(Num *r, uint32_t condition, uint32_t *status); /* a NaN */
bool dec_rounds_away(const Num *n, int rest, DecRound round);
void dec_finish(Num *r, const DecContext *ctx, uint32_t *status);  /* rounds to the context */
/* Is one of them a NaN? Then it is the result. b may be NULL. */
bool dec_take_nan(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status);
void dec_take_nan_of(Num *r, const Num *nan, const DecContext *ctx, uint32_t *status);
bool dec_is_integer(const Num *n);       /* finite, without a fraction */
bool dec_is_odd(const Num *integer);
void dec_rescale(Num *r, const Num *a, int64_t exp, const DecContext *ctx, uint32_t *status); /* rounds a to the exponent, no limits */
void dec_strip_zeros(Num *n, int64_t most_exp); /* trailing zeros go while exp < most_exp */

/* ---- Operations: r may be an operand. */
typedef void DecUnary(Num *r, const Num *a, const DecContext *ctx, uint32_t *status);
typedef void DecBinary(Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status);
/* _decimal_arith.c */
DecBinary dec_add, dec_sub, dec_mul, dec_div, dec_div_int, dec_rem, dec_rem_near;
DecUnary dec_plus, dec_minus, dec_abs, dec_plain; /* plain: as it is, but rounded */
void dec_divmod(Num *q, Num *r, const Num *a, const Num *b, const DecContext *ctx, uint32_t *status);
void dec_fma(Num *r, const Num *a, const Num *b, const Num *c, const DecContext *ctx, uint32_t *status);
/* _decimal_compare.c */
int dec_order(const Num *a, const Num *b);          /* neither is a NaN */
int dec_order_total(const Num *a, const Num *b);
DecBinary dec_compare, dec_compare_signal, dec_compare_total, dec_compare_total_mag, dec_max_of, dec_min_of, dec_max_mag, dec_min_mag;
bool dec_same_quantum(const Num *a, const Num *b);
int64_t dec_hash(const Num *n);                     /* not for NaNs */
const char *dec_class(const Num *n, const DecContext *ctx);
bool dec_is_normal(const Num *n, const DecContext *ctx);
bool dec_is_subnormal(const Num *n, const DecContext *ctx);
/* _decimal_digits.c */
DecBinary dec_quantize, dec_scaleb, dec_shift, dec_rotate, dec_and, dec_or, dec_xor, dec_next_toward, dec_copy_sign;
DecUnary dec_to_integral, dec_to_integral_exact, dec_logb, dec_normalize, dec_invert, dec_next_plus, dec_next_minus;
/* _decimal_power.c, _decimal_log.c */
DecUnary dec_sqrt, dec_exp, dec_ln, dec_log10;
DecBinary dec_pow;
void dec_pow_mod(Num *r, const Num *base, const Num *exp, const Num *mod, const DecContext *ctx, uint32_t *status);

/* ---- _decimal_text.c */
void dec_parse(Num *r, const char *text, size_t n, const DecContext *ctx, uint32_t *status);
char *dec_ascii(const RtStr *s, bool exact, size_t *n); /* of a str that may be a number; exact: blanks around it and underscores go */
RtStr *dec_text(const Num *n, bool engineering, bool capitals);
char *dec_coeff_text(Value c, size_t *n);
/* _decimal_format.c */
Value dec_format_method(Value self, Value spec, Value override);

/* ---- _decimal_signal.c */
typedef struct DecContextObject DecContextObject;
extern RtType rt_type_SignalDictMixin;
void dec_signals_init(RtModule *m);
void dec_set_module(RtType *t, const char *name);
Value dec_signal_dict_new(DecContextObject *owner, bool traps);
uint32_t dec_signals_of_list(Value list);               /* FLAG */
uint32_t dec_signals_of_dict(Value dict);               /* FLAG */
bool dec_is_signal_dict(Value v);
RtStr *dec_signal_names(uint32_t set);                  /* as a context shows them */
Value dec_signal_list(uint32_t set);                    /* of the classes */
int dec_raise(uint32_t signals);                        /* raises the exception of the first one: -1 */
/* ---- _decimal_context.c */
struct DecContextObject {
    RtType *type;
    DecContext c;
    int capitals;
    Value flags, traps; /* the views of c.status and c.traps */
};
extern RtType rt_type_decimal_Context;
void dec_contexts_init(RtModule *m);
DecContextObject *dec_current(void);                    /* NULL on error */
DecContextObject *dec_context_or_current(Value v);      /* v: a context, None or 0 */
int dec_signal_slow(DecContextObject *ctx, uint32_t status) RT_COLD;
/* Notes the conditions in the context; -1 if one of them is trapped. */
static inline int dec_signal(DecContextObject *ctx, uint32_t status) {
    ctx->c.status |= status;
    return RT_UNLIKELY(status & (ctx->c.traps | DEC_NO_MEMORY)) ? dec_signal_slow(ctx, status) : 0;
}
int dec_round_of(Value name);                           /* a DecRound; -1 and TypeError */
RtStr *dec_round_name(DecRound round);

/* ---- _decimal_object.c */
extern RtType rt_type_Decimal;
static inline bool dec_is(Value v) { return rt_is_pointer(v) && (RT_OBJ(v)->type == &rt_type_Decimal || rt_is_subtype(RT_OBJ(v)->type, &rt_type_Decimal)); }
static inline const Num *dec_num(Value v) { return &RT_AS(Decimal, v)->n; }
Value dec_new(const Num *n);                            /* a Decimal */
/* A Decimal, after the conditions have been noted in the context; 0 if one raises. */
static inline Value dec_result(DecContextObject *ctx, const Num *n, uint32_t status) { return status != 0 && dec_signal(ctx, status) < 0 ? 0 : dec_new(n); }
/* An operand: a Decimal or an int. False: something else. */
bool dec_operand(Value v, Num *out);
bool dec_operand_or_raise(Value v, Num *out);           /* TypeError */
void dec_objects_init(RtModule *m);
/* ---- _decimal_convert.c */
Value dec_make(RtType *cls, Value v, DecContextObject *ctx, bool exact); /* of any object, rounded to ctx unless exact */
bool dec_from_double(double d, Num *out);
Value dec_from_float(RtType *cls, Value v, DecContextObject *ctx, bool exact); /* of an int or float */
Value dec_to_int(Value self, DecRound round);
Value dec_to_float(Value self);
Value dec_as_tuple(Value self);
Value dec_as_ratio(Value self);
Value dec_rich_compare(Value a, Value b, RtCompareOp op);
/* ---- _decimal_tuple.c */
Value dec_tuple_new(const Value *items);
void dec_tuple_init(RtModule *m);
/* ---- _decimal_method.c, _decimal_context_method.c */
void dec_methods_init(RtModule *m);
void dec_context_methods_init(RtModule *m);
/* Arguments by position or name as CPython's PyArg_ParseTupleAndKeywords; names end with NULL. out: 0 where none was given. */
bool dec_bind(const char *const *names, int required, const Value *args, size_t nargs, RtTuple *kwnames, Value *out);

#endif
