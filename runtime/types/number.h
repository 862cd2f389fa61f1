/* number.h - what the number files offer to each other and to the rest of the runtime, beyond the
 * rows and api.h. INT arguments are exact ints unless said otherwise. */
#ifndef RT_TYPES_NUMBER_H
#define RT_TYPES_NUMBER_H

#include "runtime/core/number_inline.h"

/* ---- types/bigvalue.c ----------------------------------------------------------------------------- */

/* A read-only view of an int: magnitude in 64-bit limbs, least first, n == 0 for zero. */
typedef struct RtLimbs { const uint64_t *limbs; size_t n; bool negative; uint64_t one; } RtLimbs;
void rt_big_view(Value v, RtLimbs *out);
/* The int with that magnitude: leading zero limbs allowed; small if it fits. */
Value rt_big_from_limbs(const uint64_t *limbs, size_t n, bool negative);
RtBig *rt_big_new(size_t n);                             /* limbs and size are to be filled in */
Value rt_big_finish(RtBig *b, size_t n, bool negative);  /* of a fresh object with n limbs filled in: trims it, or makes it small */

/* ---- types/bigint.c: the only file that knows the multi-precision library ------------------------ */

Value rt_big_add(Value a, Value b, bool subtract);
Value rt_big_mul(Value a, Value b);
void rt_big_divmod(Value a, Value b, Value *quotient, Value *remainder); /* floor; b != 0; out may be NULL */
Value rt_big_pow(Value a, uint64_t n);                 /* MemoryError: 0 */
Value rt_big_pow_mod(Value a, Value e, Value m);       /* e >= 0, m > 0: in [0, m) */
Value rt_big_invert_mod(Value a, Value m);             /* m > 0; 0 and nothing pending if none */
Value rt_big_shift(Value a, int64_t n);                /* left if n > 0, else floor right */
Value rt_big_bitwise(Value a, Value b, int op);        /* '&' '|' '^' */
int rt_big_compare(Value a, Value b);
Value rt_big_gcd(Value a, Value b);
Value rt_big_sqrt(Value a);                            /* floor; a >= 0 */
char *rt_big_to_text(Value v, int base, size_t *n);    /* NUL-terminated, '-' if negative, lower case */
Value rt_big_from_text(const char *digits, size_t n, int base); /* valid digits, no sign */

/* ---- types/int.c --------------------------------------------------------------------------------- */
int64_t rt_int_bit_length(Value v);
bool rt_int_is_negative(Value v);
int rt_int_sign(Value v);
int64_t rt_int_hash(Value v);
int rt_int_compare_op(Value a, Value b, RtCompareOp op); /* 0, 1 */
Value rt_int_pow(Value a, Value b);       /* b < 0: a float */
Value rt_int_pow3(Value a, Value b, Value m);
double rt_int_truediv(Value a, Value b);  /* FLAG */
Value rt_int_divmod(Value a, Value b);    /* tuple */
Value rt_int_round(Value v, Value ndigits); /* ndigits: int */
/* m * 2**e nearest to v, ties to even, 0.5 <= |m| < 1; exact exponent, never overflows. */
double rt_int_frexp(Value v, int64_t *e);
/* A new instance of a subclass of int, float or complex, fields unset. */
void *rt_number_alloc(RtType *cls);
Value rt_number_pair(Value a, Value b);   /* a tuple */

/* ---- types/intstr.c ------------------------------------------------------------------------------ */
/* int(text, base): sign, prefix, underscores, blanks. error: the object shown in the message. */
Value rt_int_from_str(RtStr *s, int base);
Value rt_int_from_object(Value v);        /* int(v) */
Value rt_int_from_bytes_text(Value v, int base); /* bytes, bytearray */
/* The text of a number with every decimal digit as ASCII, every blank as ' ', others as '?'. */
char *rt_number_ascii(const RtStr *s, size_t *n);
bool rt_number_is_blank(uint32_t c);
extern int64_t rt_int_max_str_digits;     /* sys.set_int_max_str_digits; 0: no limit */
RtStr *rt_int_repr(Value v);              /* ValueError past the limit: NULL */

/* ---- types/float.c, types/floatstr.c ------------------------------------------------------------- */
Value rt_float_pow_value(double a, double b); /* float, or complex for negative ** fraction; 0 error */
double rt_f64_pow(double a, double b);        /* FLAG; a negative base with a fraction raises ValueError */
double rt_float_round(double d, int64_t ndigits); /* FLAG */
Value rt_float_as_ratio(double d);
/* Parses all of text (after blanks); underscores allowed between digits. false: not a float. */
bool rt_float_parse(const char *text, size_t n, double *out);
/* Parses the longest number at the start (no blanks, no underscores): how many bytes, 0: none. */
size_t rt_float_parse_prefix(const char *text, double *out);
double rt_float_from_str(RtStr *s);           /* FLAG */
double rt_float_from_object(Value v);         /* float(v); FLAG */
/* As CPython's internal double to text. type: e E f F g G r (repr; precision ignored). alt: keep the
 * point (#). plus: '+' before what is not negative. dot_0: at least one digit after the point.
 * GC memory, NUL-terminated ASCII. */
char *rt_double_text(double d, char type, int precision, bool alt, bool plus, bool dot_0);

/* ---- types/complex.c ----------------------------------------------------------------------------- */
Value rt_complex_from_doubles(double real, double imag);
/* complex, float, int and subclasses to a pair; false: not a number of those, nothing pending unless
 * an int overflows (ask rt_pending()). */
bool rt_complex_of(Value v, double *real, double *imag);
/* complex(v) for cmath: also __complex__, __float__, __index__; TypeError: false. */
bool rt_complex_convert(Value v, double *real, double *imag);
Value rt_complex_pow_value(double ar, double ai, double br, double bi);
RtStr *rt_complex_repr(RtComplex *c);

/* ---- services/format.c --------------------------------------------------------------------------- */
Value rt_format_int(Value v, RtStr *spec);    /* v: int, bool or subclass; str result, 0 on error */
Value rt_format_float(Value v, RtStr *spec);  /* v: float or subclass */
Value rt_format_complex(Value v, RtStr *spec);
Value rt_format_str(RtStr *s, RtStr *spec);
/* The float part of %-formatting. sign: '+' or ' ' before what is not negative, 0 none. */
RtStr *rt_format_double_text(double d, char type, int precision, bool alt, char sign);

/* ---- types/typeinit ------------------------------------------------------------------------------ */
void rt_int_type_init(void);
void rt_bool_set_slots(void);             /* types/bool.c */
void rt_float_type_init(void);
void rt_complex_type_init(void);

/* ---- modules/_random.c ---------------------------------------------------------------------------- */
extern RtType rt_type_Random;

/* ---- modules/time.c ------------------------------------------------------------------------------- */
extern RtType rt_type_struct_time;

/* ---- modules: their initialisers ----------------------------------------------------------------- */
void rt_init_module_math(RtModule *m);
void rt_init_module_cmath(RtModule *m);
void rt_init_module_time(RtModule *m);
void rt_init_module__random(RtModule *m);

#endif
