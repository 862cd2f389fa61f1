/* _decimal_object.c - class Decimal: its operators and conversions. */
#include "runtime/modules/_decimal.h"

RtType rt_type_Decimal;

Value dec_new(const Num *n) {
    Decimal *d = rt_new(&rt_type_Decimal, sizeof *d);
    d->n = *n;
    return RT_VAL(d);
}

/* ---- Operands ----------------------------------------------------------------------------------------------------------- */

bool dec_operand(Value v, Num *out) {
    if (RT_LIKELY(dec_is(v))) {
        *out = *dec_num(v);
        return true;
    }
    Value n = rt_is_small(v) ? v : rt_int_of(v);
    if (n == 0)
        return false;
    bool neg = rt_int_is_negative(n);
    dec_set(out, neg, neg ? rt_int_sub(RT_SMALL(0), n) : n, 0);
    return true;
}

bool dec_operand_or_raise(Value v, Num *out) {
    if (dec_operand(v, out))
        return true;
    rt_raise(&rt_exc_TypeError, "conversion from %T to Decimal is not supported", v);
    return false;
}

/* ---- Operators ------------------------------------------------------------------------------------------------------------ */

static Value binary(Value a, Value b, DecBinary *op) {
    Num x, y, r;
    if (!dec_operand(a, &x) || !dec_operand(b, &y))
        return RT_NOT_IMPLEMENTED;
    DecContextObject *ctx = dec_current();
    if (ctx == NULL)
        return 0;
    uint32_t status = 0;
    op(&r, &x, &y, &ctx->c, &status);
    return dec_result(ctx, &r, status);
}
static Value slot_add(Value a, Value b) { return binary(a, b, dec_add); }
static Value slot_sub(Value a, Value b) { return binary(a, b, dec_sub); }
static Value slot_mul(Value a, Value b) { return binary(a, b, dec_mul); }
static Value slot_div(Value a, Value b) { return binary(a, b, dec_div); }
static Value slot_div_int(Value a, Value b) { return binary(a, b, dec_div_int); }
static Value slot_rem(Value a, Value b) { return binary(a, b, dec_rem); }
static Value slot_pow(Value a, Value b) { return binary(a, b, dec_pow); }

static Value slot_pow3(Value a, Value b, Value c) {
    Num x, y, z, r;
    if (c == RT_NONE)
        return slot_pow(a, b);
    if (!dec_operand(a, &x) || !dec_operand(b, &y) || !dec_operand(c, &z))
        return RT_NOT_IMPLEMENTED;
    DecContextObject *ctx = dec_current();
    if (ctx == NULL)
        return 0;
    uint32_t status = 0;
    dec_pow_mod(&r, &x, &y, &z, &ctx->c, &status);
    return dec_result(ctx, &r, status);
}

static Value unary(Value a, DecUnary *op) {
    DecContextObject *ctx = dec_current();
    uint32_t status = 0;
    Num r;
    if (ctx == NULL)
        return 0;
    op(&r, dec_num(a), &ctx->c, &status);
    return dec_result(ctx, &r, status);
}
static Value slot_neg(Value a) { return unary(a, dec_minus); }
static Value slot_pos(Value a) { return unary(a, dec_plus); }
static Value slot_abs(Value a) { return unary(a, dec_abs); }
static int slot_truth(Value a) { return !dec_is_zero(dec_num(a)); }

static Value slot_str(Value a) {
    DecContextObject *ctx = dec_current();
    return ctx == NULL ? 0 : RT_VAL(dec_text(dec_num(a), false, ctx->capitals));
}
static Value slot_repr(Value a) {
    Value s = slot_str(a);
    return s == 0 ? 0 : RT_VAL(rt_str_format("Decimal('%V')", s));
}

static int64_t slot_hash(Value a) {
    if (dec_num(a)->kind == DEC_SNAN)
        return rt_raise_int(&rt_exc_TypeError, "Cannot hash a signaling NaN value");
    return dec_is_nan(dec_num(a)) ? rt_hash_pointer(a) : dec_hash(dec_num(a));
}

static Value slot_int(Value a) { return dec_to_int(a, DEC_DOWN); }

/* ---- Construction --------------------------------------------------------------------------------------------------------- */

static Value decimal_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"value", "context", NULL};
    Value v[2];
    if (!dec_bind(names, 0, args, nargs, kwnames, v))
        return 0;
    DecContextObject *ctx = dec_context_or_current(v[1]);
    return ctx == NULL ? 0 : dec_make(cls, v[0], ctx, true);
}

static Value get_real(Value self) { return self; }
static Value get_imag(Value self) {
    Num zero;
    dec_set(&zero, false, RT_SMALL(0), 0);
    return dec_new(&zero);
}
static const RtGetsetDef getsets[] = {{"real", get_real, NULL}, {"imag", get_imag, NULL}, {NULL, NULL, NULL}};

void dec_objects_init(RtModule *m) {
    RtType *t = &rt_type_Decimal;
    rt_type_init_static(t, "decimal.Decimal", &rt_type_object, sizeof(Decimal), RT_TYPE_BASETYPE);
    t->new_ = decimal_new;
    t->binary[RT_OP_add] = slot_add;
    t->binary[RT_OP_sub] = slot_sub;
    t->binary[RT_OP_mul] = slot_mul;
    t->binary[RT_OP_truediv] = slot_div;
    t->binary[RT_OP_floordiv] = slot_div_int;
    t->binary[RT_OP_mod] = slot_rem;
    t->binary[RT_OP_pow] = slot_pow;
    t->pow3 = slot_pow3;
    t->neg = slot_neg;
    t->pos = slot_pos;
    t->abs = slot_abs;
    t->truth = slot_truth;
    t->to_int = slot_int;
    t->to_float = dec_to_float;
    t->str = slot_str;
    t->repr = slot_repr;
    t->hash = slot_hash;
    t->compare = dec_rich_compare;
    rt_mod_add_type(m, t);
    dec_set_module(t, "decimal");
    rt_type_add_getsets(t, getsets);
}
