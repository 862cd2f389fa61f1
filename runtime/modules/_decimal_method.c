/* _decimal_method.c - the methods of Decimal. Most are an operation on numbers under a context that is the last argument or the
 * current one. */
#include "runtime/modules/_decimal.h"

/* ---- Arguments ---------------------------------------------------------------------------------------------------------- */

static int place_of(const char *const *names, const RtStr *name) {
    for (int k = 0; names[k] != NULL; k++)
        if (strlen(names[k]) == (size_t)name->length && name->ascii && !memcmp(names[k], name->data, (size_t)name->length))
            return k;
    return -1;
}

static bool bind_keywords(const char *const *names, const Value *args, size_t nargs, RtTuple *kwnames, Value *out) {
    for (int64_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        int k = place_of(names, RT_AS(RtStr, kwnames->items[i]));
        if (k < 0)
            continue;
        if (out[k] != 0) {
            rt_raise(&rt_exc_TypeError, "argument for function given by name ('%s') and position (%d)", names[k], k + 1);
            return false;
        }
        out[k] = args[nargs + (size_t)i];
    }
    return true;
}

bool dec_bind(const char *const *names, int required, const Value *args, size_t nargs, RtTuple *kwnames, Value *out) {
    size_t n = 0, given = nargs + (kwnames != NULL ? (size_t)kwnames->length : 0);
    while (names[n] != NULL)
        out[n++] = 0;
    if (given > n) {
        rt_raise(&rt_exc_TypeError, "function takes at most %zu %sargument%s (%zu given)", n, nargs == 0 ? "keyword " : "", n == 1 ? "" : "s", given);
        return false;
    }
    memcpy(out, args, nargs * sizeof *out);
    if (!bind_keywords(names, args, nargs, kwnames, out))
        return false;
    for (int k = 0; k < required; k++)
        if (out[k] == 0) {
            rt_raise(&rt_exc_TypeError, "function missing required argument '%s' (pos %d)", names[k], k + 1);
            return false;
        }
    for (int64_t i = 0; kwnames != NULL && i < kwnames->length; i++)
        if (place_of(names, RT_AS(RtStr, kwnames->items[i])) < 0) {
            rt_raise(&rt_exc_TypeError, "'%V' is an invalid keyword argument for this function", kwnames->items[i]);
            return false;
        }
    return true;
}

/* Positional arguments only, of a method that CPython binds with PyArg_ParseTuple. */
static bool take_optional(const char *name, size_t least, size_t most, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords(name, kwnames) < 0)
        return false;
    if (nargs < least)
        rt_raise(&rt_exc_TypeError, "function takes at least %zu argument%s (%zu given)", least, least == 1 ? "" : "s", nargs);
    else if (nargs > most)
        rt_raise(&rt_exc_TypeError, "function takes at most %zu argument%s (%zu given)", most, most == 1 ? "" : "s", nargs);
    return nargs >= least && nargs <= most;
}

/* ---- Patterns ------------------------------------------------------------------------------------------------------------ */

static DecContextObject *context_argument(Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"context", NULL};
    Value v[1];
    return dec_bind(names, 0, args + 1, nargs - 1, kwnames, v) ? dec_context_or_current(v[0]) : NULL;
}

static Value unary(DecUnary *op, Value *args, size_t nargs, RtTuple *kwnames) {
    DecContextObject *ctx = context_argument(args, nargs, kwnames);
    uint32_t status = 0;
    Num r;
    if (ctx == NULL)
        return 0;
    op(&r, dec_num(args[0]), &ctx->c, &status);
    return dec_result(ctx, &r, status);
}

/* Another number and a context. */
static DecContextObject *take_other(Value *args, size_t nargs, RtTuple *kwnames, Num *other) {
    static const char *const names[] = {"other", "context", NULL};
    Value v[2];
    if (!dec_bind(names, 1, args + 1, nargs - 1, kwnames, v))
        return NULL;
    DecContextObject *ctx = dec_context_or_current(v[1]);
    return ctx != NULL && dec_operand_or_raise(v[0], other) ? ctx : NULL;
}

static Value binary(DecBinary *op, Value *args, size_t nargs, RtTuple *kwnames) {
    Num other, r;
    DecContextObject *ctx = take_other(args, nargs, kwnames, &other);
    uint32_t status = 0;
    if (ctx == NULL)
        return 0;
    op(&r, dec_num(args[0]), &other, &ctx->c, &status);
    return dec_result(ctx, &r, status);
}

#define UNARY(X) \
    X(exp, dec_exp) X(ln, dec_ln) X(log10, dec_log10) X(logb, dec_logb) X(logical_invert, dec_invert) X(next_minus, dec_next_minus) \
    X(next_plus, dec_next_plus) X(normalize, dec_normalize) X(sqrt, dec_sqrt)
#define BINARY(X) \
    X(compare, dec_compare) X(compare_signal, dec_compare_signal) X(compare_total, dec_compare_total) \
    X(compare_total_mag, dec_compare_total_mag) X(logical_and, dec_and) X(logical_or, dec_or) X(logical_xor, dec_xor) X(max, dec_max_of) \
    X(max_mag, dec_max_mag) X(min, dec_min_of) X(min_mag, dec_min_mag) X(next_toward, dec_next_toward) X(remainder_near, dec_rem_near) \
    X(rotate, dec_rotate) X(scaleb, dec_scaleb) X(shift, dec_shift) X(copy_sign, dec_copy_sign)
#define X(name, op) static Value decimal_##name(Value *args, size_t nargs, RtTuple *kwnames) { return unary(op, args, nargs, kwnames); }
UNARY(X)
#undef X
#define X(name, op) static Value decimal_##name(Value *args, size_t nargs, RtTuple *kwnames) { return binary(op, args, nargs, kwnames); }
BINARY(X)
#undef X

static Value decimal_is_canonical(Value self) { return RT_TRUE; }
static Value decimal_is_finite(Value self) { return rt_from_bool(!dec_is_special(dec_num(self))); }
static Value decimal_is_infinite(Value self) { return rt_from_bool(dec_is_inf(dec_num(self))); }
static Value decimal_is_nan(Value self) { return rt_from_bool(dec_is_nan(dec_num(self))); }
static Value decimal_is_qnan(Value self) { return rt_from_bool(dec_num(self)->kind == DEC_NAN); }
static Value decimal_is_snan(Value self) { return rt_from_bool(dec_num(self)->kind == DEC_SNAN); }
static Value decimal_is_signed(Value self) { return rt_from_bool(dec_num(self)->neg); }
static Value decimal_is_zero(Value self) { return rt_from_bool(dec_is_zero(dec_num(self))); }

/* ---- Methods of their own form ---------------------------------------------------------------------------------------------- */

static Value decimal_same_quantum(Value *args, size_t nargs, RtTuple *kwnames) {
    Num other;
    return take_other(args, nargs, kwnames, &other) == NULL ? 0 : rt_from_bool(dec_same_quantum(dec_num(args[0]), &other));
}

static Value decimal_fma(Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"other", "third", "context", NULL};
    Value v[3];
    Num other, third, r;
    if (!dec_bind(names, 2, args + 1, nargs - 1, kwnames, v))
        return 0;
    DecContextObject *ctx = dec_context_or_current(v[2]);
    if (ctx == NULL || !dec_operand_or_raise(v[0], &other) || !dec_operand_or_raise(v[1], &third))
        return 0;
    uint32_t status = 0;
    dec_fma(&r, dec_num(args[0]), &other, &third, &ctx->c, &status);
    return dec_result(ctx, &r, status);
}

/* The context with another rounding, if one is given. False: TypeError. */
static bool with_rounding(const DecContextObject *ctx, Value rounding, DecContext *out) {
    *out = ctx->c;
    if (rounding == 0 || rounding == RT_NONE)
        return true;
    int round = dec_round_of(rounding);
    if (round < 0)
        return false;
    out->round = (DecRound)round;
    return true;
}

static Value decimal_quantize(Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"exp", "rounding", "context", NULL};
    Value v[3];
    Num exp, r;
    DecContext work;
    if (!dec_bind(names, 1, args + 1, nargs - 1, kwnames, v))
        return 0;
    DecContextObject *ctx = dec_context_or_current(v[2]);
    if (ctx == NULL || !with_rounding(ctx, v[1], &work) || !dec_operand_or_raise(v[0], &exp))
        return 0;
    uint32_t status = 0;
    dec_quantize(&r, dec_num(args[0]), &exp, &work, &status);
    return dec_result(ctx, &r, status);
}

static Value to_integral(DecUnary *op, Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"rounding", "context", NULL};
    Value v[2];
    Num r;
    DecContext work;
    if (!dec_bind(names, 0, args + 1, nargs - 1, kwnames, v))
        return 0;
    DecContextObject *ctx = dec_context_or_current(v[1]);
    if (ctx == NULL || !with_rounding(ctx, v[0], &work))
        return 0;
    uint32_t status = 0;
    op(&r, dec_num(args[0]), &work, &status);
    return dec_result(ctx, &r, status);
}
static Value decimal_to_integral_value(Value *args, size_t nargs, RtTuple *kwnames) { return to_integral(dec_to_integral, args, nargs, kwnames); }
static Value decimal_to_integral(Value *args, size_t nargs, RtTuple *kwnames) { return to_integral(dec_to_integral, args, nargs, kwnames); }
static Value decimal_to_integral_exact(Value *args, size_t nargs, RtTuple *kwnames) { return to_integral(dec_to_integral_exact, args, nargs, kwnames); }

static Value decimal_to_eng_string(Value *args, size_t nargs, RtTuple *kwnames) {
    DecContextObject *ctx = context_argument(args, nargs, kwnames);
    return ctx == NULL ? 0 : RT_VAL(dec_text(dec_num(args[0]), true, ctx->capitals));
}
static Value decimal_number_class(Value *args, size_t nargs, RtTuple *kwnames) {
    DecContextObject *ctx = context_argument(args, nargs, kwnames);
    return ctx == NULL ? 0 : RT_VAL(rt_str_from_cstr(dec_class(dec_num(args[0]), &ctx->c)));
}
static Value decimal_is_normal(Value *args, size_t nargs, RtTuple *kwnames) {
    DecContextObject *ctx = context_argument(args, nargs, kwnames);
    return ctx == NULL ? 0 : rt_from_bool(dec_is_normal(dec_num(args[0]), &ctx->c));
}
static Value decimal_is_subnormal(Value *args, size_t nargs, RtTuple *kwnames) {
    DecContextObject *ctx = context_argument(args, nargs, kwnames);
    return ctx == NULL ? 0 : rt_from_bool(dec_is_subnormal(dec_num(args[0]), &ctx->c));
}

static Value decimal_round(Value *args, size_t nargs, RtTuple *kwnames) {
    if (!take_optional("__round__", 0, 1, nargs - 1, kwnames))
        return 0;
    if (nargs == 1)
        return dec_to_int(args[0], DEC_HALF_EVEN);
    DecContextObject *ctx = dec_current();
    Value places = rt_int_of(args[1]);
    int64_t n;
    if (ctx == NULL)
        return 0;
    if (places == 0)
        return rt_raise(&rt_exc_TypeError, "optional arg must be an integer");
    if (!rt_int_fits_i64(places, &n))
        return rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C ssize_t");
    Num exp, r;
    uint32_t status = 0;
    dec_set(&exp, false, RT_SMALL(1), n == INT64_MIN ? INT64_MAX : -n);
    dec_quantize(&r, dec_num(args[0]), &exp, &ctx->c, &status);
    return dec_result(ctx, &r, status);
}

static Value decimal_format(Value *args, size_t nargs, RtTuple *kwnames) {
    return take_optional("__format__", 1, 2, nargs - 1, kwnames) ? dec_format_method(args[0], args[1], nargs > 2 ? args[2] : 0) : 0;
}

static Value decimal_adjusted(Value self) {
    const Num *n = dec_num(self);
    return rt_int_from_i64(dec_is_special(n) ? 0 : dec_adjusted(n));
}
static Value decimal_as_tuple(Value self) { return dec_as_tuple(self); }
static Value decimal_as_integer_ratio(Value self) { return dec_as_ratio(self); }
static Value decimal_canonical(Value self) { return self; }
static Value decimal_conjugate(Value self) { return self; }
static Value decimal_copy(Value self) { return self; }
static Value decimal_deepcopy(Value self, Value memo) { return self; }
static Value decimal_copy_abs(Value self) {
    Num r = *dec_num(self);
    r.neg = false;
    return dec_new(&r);
}
static Value decimal_copy_negate(Value self) {
    Num r = *dec_num(self);
    r.neg = !r.neg;
    return dec_new(&r);
}
static Value decimal_radix(Value self) {
    Num ten;
    dec_set(&ten, false, RT_SMALL(10), 0);
    return dec_new(&ten);
}
static Value decimal_reduce(Value self) {
    Value s = rt_str(self);
    return s == 0 ? 0 : rt_pair(RT_VAL(rt_type_of(self)), RT_VAL(rt_tuple_from_array(&s, 1)));
}
static Value decimal_complex(Value self) {
    Value d = dec_to_float(self);
    return d == 0 || rt_pending() ? 0 : rt_complex_from_doubles(rt_float_value(d), 0);
}
static Value decimal_ceil(Value self) { return dec_to_int(self, DEC_CEILING); }
static Value decimal_floor(Value self) { return dec_to_int(self, DEC_FLOOR); }
static Value decimal_trunc(Value self) { return dec_to_int(self, DEC_DOWN); }

static Value divide_both(Value a, Value b) {
    Num x, y, q, r;
    if (!dec_operand(a, &x) || !dec_operand(b, &y))
        return RT_NOT_IMPLEMENTED;
    DecContextObject *ctx = dec_current();
    uint32_t status = 0;
    if (ctx == NULL)
        return 0;
    dec_divmod(&q, &r, &x, &y, &ctx->c, &status);
    return dec_signal(ctx, status) < 0 ? 0 : rt_pair(dec_new(&q), dec_new(&r));
}
static Value decimal_divmod(Value self, Value other) { return divide_both(self, other); }
static Value decimal_rdivmod(Value self, Value other) { return divide_both(other, self); }

static Value decimal_from_float(Value cls, Value f) {
    DecContextObject *ctx = dec_current();
    Value v = ctx == NULL ? 0 : dec_from_float(&rt_type_Decimal, f, ctx, true);
    return v == 0 || cls == RT_VAL(&rt_type_Decimal) ? v : rt_call1(cls, v);
}

#define RT_TABLE "runtime/tables/module/_decimal_method.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void dec_methods_init(RtModule *m) { rt_table_install(m); }
