/* _decimal_convert.c - Decimals from and to other types: int, float, str, tuples, rational numbers; comparison with these. */
#include "runtime/modules/_decimal.h"

#include <math.h>
#include <stdio.h>

/* ---- From other types ------------------------------------------------------------------------------------------------------- */

static Value make(RtType *cls, const Num *n) {
    if (cls == &rt_type_Decimal)
        return dec_new(n);
    Decimal *d = rt_instance_alloc(cls);
    d->n = *n;
    return RT_VAL(d);
}

/* The value of a float, exactly. */
bool dec_from_double(double d, Num *out) {
    int e;
    if (isnan(d) || isinf(d)) {
        dec_set_special(out, !isnan(d) && d < 0, isnan(d) ? DEC_NAN : DEC_INF);
        return true;
    }
    bool neg = signbit(d) != 0;
    int64_t m = (int64_t)ldexp(frexp(fabs(d), &e), 53);
    for (e -= 53; m != 0 && !(m & 1); m >>= 1)
        e++;
    if (m == 0)
        dec_set(out, neg, RT_SMALL(0), 0);
    else if (e >= 0)
        dec_set(out, neg, rt_big_shift(rt_from_small(m), e), 0);
    else
        dec_set(out, neg, rt_int_mul(rt_from_small(m), rt_big_pow(RT_SMALL(5), (uint64_t)-e)), e);
    return true;
}

Value dec_from_float(RtType *cls, Value v, DecContextObject *ctx, bool exact) {
    Num n;
    uint32_t status = 0;
    if (rt_type_has(v, RT_TYPE_INT))
        dec_operand(v, &n);
    else if (rt_type_has(v, RT_TYPE_FLOAT))
        dec_from_double(rt_is_float_exact(v) ? rt_float_value(v) : RT_AS(RtFloat, v)->value, &n);
    else
        return rt_raise(&rt_exc_TypeError, "argument must be int or float");
    if (!exact)
        dec_finish(&n, &ctx->c, &status);
    return dec_signal(ctx, status) < 0 ? 0 : make(cls, &n);
}

/* An exact result that the widest context has to change is an invalid operation. */
static uint32_t exact_status(Num *n, uint32_t status) {
    if (status & (DEC_INEXACT | DEC_ROUNDED | DEC_CLAMPED))
        dec_set_error(n, DEC_INVALID_OPERATION, &status);
    return status & DEC_ERRORS;
}

static Value from_text(RtType *cls, const char *text, size_t n, DecContextObject *ctx, bool exact) {
    Num r;
    uint32_t status = 0;
    dec_parse(&r, text, n, exact ? &dec_max_context : &ctx->c, &status);
    if (exact)
        status = exact_status(&r, status);
    return dec_signal(ctx, status) < 0 ? 0 : make(cls, &r);
}

/* The digits of a tuple at p; NULL with ValueError. */
static char *put_digits(char *p, Value digits) {
    if (!rt_is_tuple(digits) && !rt_is_list(digits)) {
        rt_raise(&rt_exc_ValueError, "coefficient must be a tuple of digits");
        return NULL;
    }
    RtTuple *t = rt_tuple_from_iterable(digits);
    for (int64_t i = 0; i < t->length; i++) {
        Value d = rt_int_of(t->items[i]);
        if (d == 0 || !rt_is_small(d) || rt_small(d) < 0 || rt_small(d) > 9) {
            rt_raise(&rt_exc_ValueError, "coefficient must be a tuple of digits");
            return NULL;
        }
        *p++ = (char)('0' + rt_small(d));
    }
    return p;
}

/* The text that a tuple (sign, digits, exponent) stands for. */
static char *tuple_text(Value v, size_t *n) {
    RtTuple *t = rt_tuple_from_iterable(v);
    if (t == NULL)
        return NULL;
    int64_t exp = 0;
    const char *special = NULL;
    if (t->length != 3) {
        rt_raise(&rt_exc_ValueError, "argument must be a sequence of length 3");
        return NULL;
    }
    Value sign = rt_int_of(t->items[0]);
    if (sign != RT_SMALL(0) && sign != RT_SMALL(1)) {
        rt_raise(&rt_exc_ValueError, "sign must be an integer with the value 0 or 1");
        return NULL;
    }
    if (rt_is_str(t->items[2])) {
        RtStr *s = RT_AS(RtStr, t->items[2]);
        uint32_t c = s->length == 1 ? rt_str_at(s, 0) : 0;
        special = c == 'F' ? "Inf" : c == 'n' ? "NaN" : c == 'N' ? "sNaN" : NULL;
        if (special == NULL) {
            rt_raise(&rt_exc_ValueError, "string argument in the third position must be 'F', 'n' or 'N'");
            return NULL;
        }
    } else {
        Value e = rt_int_of(t->items[2]);
        if (e == 0)
            rt_raise(&rt_exc_ValueError, "exponent must be an integer");
        else if (!rt_int_fits_i64(e, &exp))
            rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C ssize_t");
        if (rt_pending())
            return NULL;
    }
    int64_t length = rt_is_tuple(t->items[1]) || rt_is_list(t->items[1]) ? rt_length(t->items[1]) : 0;
    char *text = rt_alloc_atomic((size_t)length + 40), *p = text;
    p += sprintf(p, "%s%s", sign == RT_SMALL(1) ? "-" : "", special != NULL ? special : "");
    if (special != NULL && special[0] == 'I' && (rt_is_tuple(t->items[1]) || rt_is_list(t->items[1]))) {
        if (put_digits(p, t->items[1]) == NULL) /* an infinity has no digits: they are looked at and dropped */
            return NULL;
    } else {
        p = put_digits(p, t->items[1]);
        if (p == NULL)
            return NULL;
        if (special == NULL && length == 0)
            *p++ = '0';
    }
    if (special == NULL)
        p += sprintf(p, "E%lld", (long long)exp);
    *p = 0;
    *n = (size_t)(p - text);
    return text;
}

static Value from_decimal(RtType *cls, Value v, DecContextObject *ctx, bool exact) {
    Num n = *dec_num(v);
    uint32_t status = 0;
    if (exact && cls == &rt_type_Decimal && rt_has_type(v, &rt_type_Decimal))
        return v;
    if (!exact && dec_is_nan(&n) && n.digits > ctx->c.prec - ctx->c.clamp)
        dec_set_error(&n, DEC_CONVERSION_SYNTAX, &status);
    else if (!exact)
        dec_finish(&n, &ctx->c, &status);
    return dec_signal(ctx, status) < 0 ? 0 : make(cls, &n);
}

static Value from_int(RtType *cls, Value v, DecContextObject *ctx, bool exact) {
    Num n;
    uint32_t status = 0;
    dec_operand(v, &n);
    if (!exact)
        dec_finish(&n, &ctx->c, &status);
    return dec_signal(ctx, status) < 0 ? 0 : make(cls, &n);
}

Value dec_make(RtType *cls, Value v, DecContextObject *ctx, bool exact) {
    size_t n;
    if (v == 0 || rt_type_has(v, RT_TYPE_INT))
        return from_int(cls, v == 0 ? RT_SMALL(0) : v, ctx, exact);
    if (dec_is(v))
        return from_decimal(cls, v, ctx, exact);
    if (rt_is_str(v)) {
        char *text = dec_ascii(RT_AS(RtStr, v), exact, &n);
        return from_text(cls, text, n, ctx, exact);
    }
    if (rt_is_tuple(v) || rt_is_list(v)) {
        char *text = tuple_text(v, &n);
        return text == NULL ? 0 : from_text(cls, text, n, ctx, exact);
    }
    if (rt_type_has(v, RT_TYPE_FLOAT))
        return dec_signal(ctx, DEC_FLOAT_OPERATION) < 0 ? 0 : dec_from_float(cls, v, ctx, exact);
    return rt_raise(&rt_exc_TypeError, "conversion from %T to Decimal is not supported", v);
}

/* ---- To other types --------------------------------------------------------------------------------------------------------- */

static bool refuse_special(const Num *n, const char *what) {
    if (!dec_is_special(n))
        return true;
    if (dec_is_nan(n))
        rt_raise(&rt_exc_ValueError, "cannot convert NaN to %s", what);
    else
        rt_raise(&rt_exc_OverflowError, "cannot convert Infinity to %s", what);
    return false;
}

Value dec_to_int(Value self, DecRound round) {
    Num n = *dec_num(self);
    uint32_t status = 0;
    DecContext work = dec_max_context;
    work.round = round;
    if (!refuse_special(&n, "integer"))
        return 0;
    dec_rescale(&n, &n, 0, &work, &status);
    if (status & DEC_NO_MEMORY)
        return rt_raise_none(&rt_exc_MemoryError);
    return n.neg ? rt_int_sub(RT_SMALL(0), n.c) : n.c;
}

Value dec_to_float(Value self) {
    const Num *n = dec_num(self);
    if (n->kind == DEC_SNAN)
        return rt_raise(&rt_exc_ValueError, "cannot convert signaling NaN to float");
    if (n->kind == DEC_NAN)
        return rt_from_double(n->neg ? -(double)NAN : (double)NAN);
    return rt_from_double(rt_float_from_str(dec_text(n, false, true)));
}

Value dec_as_ratio(Value self) {
    Num n = *dec_num(self);
    if (!refuse_special(&n, "integer ratio"))
        return 0;
    if (dec_is_zero_coeff(&n))
        return rt_pair(RT_SMALL(0), RT_SMALL(1));
    dec_strip_zeros(&n, DEC_EXP_INF);
    Value top = n.exp >= 0 ? dec_shift_left(n.c, n.exp) : n.c, bottom = n.exp < 0 ? dec_pow10(-n.exp) : RT_SMALL(1);
    if (top == 0 || bottom == 0)
        return rt_raise_none(&rt_exc_MemoryError);
    Value common = rt_big_gcd(top, bottom);
    dec_divide(top, common, &top, NULL);
    dec_divide(bottom, common, &bottom, NULL);
    return rt_pair(n.neg ? rt_int_sub(RT_SMALL(0), top) : top, bottom);
}

Value dec_as_tuple(Value self) {
    const Num *n = dec_num(self);
    size_t length = 0;
    char *digits = dec_is_inf(n) ? "0" : dec_is_nan(n) && n->digits == 0 ? "" : dec_coeff_text(n->c, &length);
    length = dec_is_inf(n) ? 1 : length;
    RtTuple *d = rt_tuple_new((int64_t)length);
    for (size_t k = 0; k < length; k++)
        d->items[k] = rt_from_small(digits[k] - '0');
    const char *special = dec_is_inf(n) ? "F" : n->kind == DEC_NAN ? "n" : "N";
    Value items[] = {rt_from_small(n->neg), RT_VAL(d), dec_is_special(n) ? RT_VAL(rt_str_from_cstr(special)) : rt_int_from_i64(n->exp)};
    return dec_tuple_new(items);
}

/* ---- Comparison -------------------------------------------------------------------------------------------------------------- */

/* Is v a rational number of the numbers module? Then out = its numerator and, for a finite a, a is multiplied by its denominator. */
static int take_rational(Value v, Num *a, Num *out) {
    static Value rational;
    if (rational == 0) {
        Value numbers = rt_import(RT_TEXT("numbers"), true);
        rational = numbers == 0 ? 0 : rt_getattr(numbers, RT_TEXT("Rational"));
        if (rational == 0) {
            rt_clear();
            rational = RT_NONE;
        }
    }
    int is = rational == RT_NONE ? 0 : rt_isinstance(v, rational);
    if (is <= 0)
        return is;
    Value top = rt_getattr(v, RT_TEXT("numerator")), bottom = top == 0 ? 0 : rt_getattr(v, RT_TEXT("denominator"));
    Num denominator;
    uint32_t status = 0;
    if (bottom == 0)
        return -1;
    if (!dec_operand(top, out) || !dec_operand(bottom, &denominator))
        return rt_raise_int(&rt_exc_TypeError, "an integer is required");
    if (!dec_is_special(a))
        dec_mul(a, a, &denominator, &dec_max_context, &status);
    return 1;
}

/* The other side of a comparison of a. 1; 0: cannot be compared; -1: error. */
static int take_other(Value v, RtCompareOp op, DecContextObject *ctx, Num *a, Num *out) {
    bool equality = op == RT_EQ || op == RT_NE;
    if (dec_operand(v, out))
        return 1;
    if (equality && rt_is_instance_of(v, &rt_type_complex)) {
        RtComplex *c = RT_AS(RtComplex, v);
        if (c->imag != 0)
            return 0;
        ctx->c.status |= DEC_FLOAT_OPERATION;
        return dec_from_double(c->real, out);
    }
    if (rt_type_has(v, RT_TYPE_FLOAT)) {
        if (equality)
            ctx->c.status |= DEC_FLOAT_OPERATION;
        else if (dec_signal(ctx, DEC_FLOAT_OPERATION) < 0)
            return -1;
        return dec_from_double(rt_is_float_exact(v) ? rt_float_value(v) : RT_AS(RtFloat, v)->value, out);
    }
    return v == RT_NONE ? 0 : take_rational(v, a, out);
}

Value dec_rich_compare(Value a, Value b, RtCompareOp op) {
    DecContextObject *ctx = dec_current();
    if (ctx == NULL)
        return 0;
    Num x = *dec_num(a), y;
    int taken = take_other(b, op, ctx, &x, &y);
    if (taken <= 0)
        return taken < 0 ? 0 : RT_NOT_IMPLEMENTED;
    if (dec_is_nan(&x) || dec_is_nan(&y)) {
        bool signals = x.kind == DEC_SNAN || y.kind == DEC_SNAN || (op != RT_EQ && op != RT_NE);
        if (signals && dec_signal(ctx, DEC_INVALID_OPERATION) < 0)
            return 0;
        return rt_from_bool(op == RT_NE);
    }
    return rt_bool_compare(dec_order(&x, &y), op);
}
