/* _decimal_context_method.c - the operations as methods of contexts: operands are Decimals or ints. */
#include "runtime/modules/_decimal.h"

#define CONTEXT(v) RT_AS(DecContextObject, v)

static Value one_operand(Value self, Value x, DecUnary *op) {
    Num a, r;
    uint32_t status = 0;
    if (!dec_operand_or_raise(x, &a))
        return 0;
    op(&r, &a, &CONTEXT(self)->c, &status);
    return dec_result(CONTEXT(self), &r, status);
}

/* Exactly n positional operands after the context. */
static bool take_operands(const char *name, Value *args, size_t nargs, RtTuple *kwnames, size_t n, Num *out) {
    if (rt_no_keywords(name, kwnames) < 0)
        return false;
    if (nargs - 1 != n) {
        rt_raise(&rt_exc_TypeError, "function takes exactly %zu arguments (%zu given)", n, nargs - 1);
        return false;
    }
    for (size_t k = 0; k < n; k++)
        if (!dec_operand_or_raise(args[1 + k], &out[k]))
            return false;
    return true;
}

static Value two_operands(const char *name, Value *args, size_t nargs, RtTuple *kwnames, DecBinary *op) {
    Num n[2], r;
    uint32_t status = 0;
    if (!take_operands(name, args, nargs, kwnames, 2, n))
        return 0;
    op(&r, &n[0], &n[1], &CONTEXT(args[0])->c, &status);
    return dec_result(CONTEXT(args[0]), &r, status);
}

#define UNARY(X) \
    X(abs, dec_abs) X(exp, dec_exp) X(ln, dec_ln) X(log10, dec_log10) X(logb, dec_logb) X(logical_invert, dec_invert) X(minus, dec_minus) \
    X(next_minus, dec_next_minus) X(next_plus, dec_next_plus) X(normalize, dec_normalize) X(plus, dec_plus) X(sqrt, dec_sqrt) \
    X(to_integral, dec_to_integral) X(to_integral_value, dec_to_integral) X(to_integral_exact, dec_to_integral_exact)
#define BINARY(X) \
    X(add, dec_add) X(compare, dec_compare) X(compare_signal, dec_compare_signal) X(compare_total, dec_compare_total) \
    X(compare_total_mag, dec_compare_total_mag) X(copy_sign, dec_copy_sign) X(divide, dec_div) X(divide_int, dec_div_int) \
    X(logical_and, dec_and) X(logical_or, dec_or) X(logical_xor, dec_xor) X(max, dec_max_of) X(max_mag, dec_max_mag) X(min, dec_min_of) \
    X(min_mag, dec_min_mag) X(multiply, dec_mul) X(next_toward, dec_next_toward) X(quantize, dec_quantize) X(remainder, dec_rem) \
    X(remainder_near, dec_rem_near) X(rotate, dec_rotate) X(scaleb, dec_scaleb) X(shift, dec_shift) X(subtract, dec_sub)
#define X(name, op) static Value context_##name(Value self, Value x) { return one_operand(self, x, op); }
UNARY(X)
#undef X
#define X(name, op) static Value context_##name(Value *args, size_t nargs, RtTuple *kwnames) { return two_operands(#name, args, nargs, kwnames, op); }
BINARY(X)
#undef X

/* ---- Questions ---------------------------------------------------------------------------------------------------------- */

#define QUESTIONS(X) \
    X(finite, !dec_is_special(&n)) X(infinite, dec_is_inf(&n)) X(nan, dec_is_nan(&n)) X(normal, dec_is_normal(&n, &CONTEXT(self)->c)) \
    X(qnan, n.kind == DEC_NAN) X(signed, n.neg) X(snan, n.kind == DEC_SNAN) X(subnormal, dec_is_subnormal(&n, &CONTEXT(self)->c)) \
    X(zero, dec_is_zero(&n))
#define X(name, test) \
    static Value context_is_##name(Value self, Value x) { \
        Num n; \
        return dec_operand_or_raise(x, &n) ? rt_from_bool(test) : 0; \
    }
QUESTIONS(X)
#undef X

static bool only_decimal(Value x) {
    if (dec_is(x))
        return true;
    rt_raise(&rt_exc_TypeError, "argument must be a Decimal");
    return false;
}
static Value context_is_canonical(Value self, Value x) { return only_decimal(x) ? RT_TRUE : 0; }
static Value context_canonical(Value self, Value x) { return only_decimal(x) ? x : 0; }

static Value context_number_class(Value self, Value x) {
    Num n;
    return dec_operand_or_raise(x, &n) ? RT_VAL(rt_str_from_cstr(dec_class(&n, &CONTEXT(self)->c))) : 0;
}
static Value context_same_quantum(Value *args, size_t nargs, RtTuple *kwnames) {
    Num n[2];
    return take_operands("same_quantum", args, nargs, kwnames, 2, n) ? rt_from_bool(dec_same_quantum(&n[0], &n[1])) : 0;
}

/* ---- Copies, text ---------------------------------------------------------------------------------------------------------- */

static Value context_copy_decimal(Value self, Value x) {
    Num n;
    return dec_is(x) ? x : dec_operand_or_raise(x, &n) ? dec_new(&n) : 0;
}
static Value context_copy_abs(Value self, Value x) {
    Num n;
    if (!dec_operand_or_raise(x, &n))
        return 0;
    n.neg = false;
    return dec_new(&n);
}
static Value context_copy_negate(Value self, Value x) {
    Num n;
    if (!dec_operand_or_raise(x, &n))
        return 0;
    n.neg = !n.neg;
    return dec_new(&n);
}
static Value context_to_sci_string(Value self, Value x) {
    Num n;
    return dec_operand_or_raise(x, &n) ? RT_VAL(dec_text(&n, false, CONTEXT(self)->capitals)) : 0;
}
static Value context_to_eng_string(Value self, Value x) {
    Num n;
    return dec_operand_or_raise(x, &n) ? RT_VAL(dec_text(&n, true, CONTEXT(self)->capitals)) : 0;
}
static Value context_apply(Value self, Value x) { return one_operand(self, x, dec_plain); }

/* ---- Operations of more results or operands ----------------------------------------------------------------------------------- */

static Value context_divmod(Value *args, size_t nargs, RtTuple *kwnames) {
    Num n[2], q, r;
    uint32_t status = 0;
    if (!take_operands("divmod", args, nargs, kwnames, 2, n))
        return 0;
    dec_divmod(&q, &r, &n[0], &n[1], &CONTEXT(args[0])->c, &status);
    return dec_signal(CONTEXT(args[0]), status) < 0 ? 0 : rt_pair(dec_new(&q), dec_new(&r));
}

static Value context_fma(Value *args, size_t nargs, RtTuple *kwnames) {
    Num n[3], r;
    uint32_t status = 0;
    if (!take_operands("fma", args, nargs, kwnames, 3, n))
        return 0;
    dec_fma(&r, &n[0], &n[1], &n[2], &CONTEXT(args[0])->c, &status);
    return dec_result(CONTEXT(args[0]), &r, status);
}

static Value context_power(Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"a", "b", "modulo", NULL};
    DecContextObject *ctx = CONTEXT(args[0]);
    Value v[3];
    Num a, b, m, r;
    uint32_t status = 0;
    if (!dec_bind(names, 2, args + 1, nargs - 1, kwnames, v) || !dec_operand_or_raise(v[0], &a) || !dec_operand_or_raise(v[1], &b))
        return 0;
    if (v[2] == 0 || v[2] == RT_NONE)
        dec_pow(&r, &a, &b, &ctx->c, &status);
    else if (!dec_operand_or_raise(v[2], &m))
        return 0;
    else
        dec_pow_mod(&r, &a, &b, &m, &ctx->c, &status);
    return dec_result(ctx, &r, status);
}

static Value context_radix(Value self) {
    Num ten;
    dec_set(&ten, false, RT_SMALL(10), 0);
    return dec_new(&ten);
}

static Value context_create_decimal(Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("create_decimal", kwnames) < 0)
        return 0;
    if (nargs > 2)
        return rt_raise(&rt_exc_TypeError, "function takes at most 1 argument (%zu given)", nargs - 1);
    return dec_make(&rt_type_Decimal, nargs == 2 ? args[1] : 0, CONTEXT(args[0]), false);
}
static Value context_create_decimal_from_float(Value self, Value x) { return dec_from_float(&rt_type_Decimal, x, CONTEXT(self), false); }

#define RT_TABLE "runtime/tables/module/_decimal_context_method.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void dec_context_methods_init(RtModule *m) { rt_table_install(m); }
