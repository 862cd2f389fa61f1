/* float.c - float: boxes, arithmetic with Python's results and errors, hash, conversions, slots. A
 * Value that is an exact float is tagged or an RtFloat; instances of subclasses are laid out as
 * RtFloat too. Texts: types/floatstr.c.
 */
#include "runtime/core/runtime.h"
#include "runtime/core/typeinit.h"
#include "runtime/core/types.h"
#include "runtime/types/containers.h"
#include "runtime/types/number.h"

#include <errno.h>

/* ---- boxes ------------------------------------------------------------------------------------ */

static RtFloat zero = {&rt_type_float, 0.0}, minus_zero = {&rt_type_float, -0.0};
static RtFloat plus_infinity = {&rt_type_float, (double)INFINITY}, minus_infinity = {&rt_type_float, -(double)INFINITY};

Value rt_float_box_slow(double d) {
    if (d == 0.0)
        return signbit(d) ? RT_VAL(&minus_zero) : RT_VAL(&zero);
    if (isinf(d))
        return d > 0 ? RT_VAL(&plus_infinity) : RT_VAL(&minus_infinity);
    RtFloat *f = rt_alloc_atomic(sizeof *f); /* a NaN too: its identity matters */
    f->type = &rt_type_float;
    f->value = d;
    return RT_VAL(f);
}

/* float and subclasses: true. */
static bool float_in(Value v, double *out) {
    if (rt_is_tagged_float(v))
        *out = rt_tagged_double(v);
    else if (rt_is_pointer(v) && (RT_OBJ(v)->type->flags & RT_TYPE_FLOAT))
        *out = RT_AS(RtFloat, v)->value;
    else
        return false;
    return true;
}

/* float or int: 1; neither: 0; an int that is too large: -1, pending. */
static int operand(Value v, double *out) {
    if (float_in(v, out))
        return 1;
    Value n = rt_int_of(v);
    if (n == 0)
        return 0;
    *out = rt_fast_int_to_double(n);
    return rt_pending() ? -1 : 1;
}

bool rt_number_as_double(Value v, double *out) {
    if (float_in(v, out))
        return true;
    Value n = rt_int_of(v);
    int64_t e;
    if (n == 0)
        return false;
    double m = rt_int_frexp(n, &e);
    *out = e > 1024 ? 0 : ldexp(m, (int)e);
    return e <= 1024;
}

/* The value of what __float__ gave. */
static double checked_float(Value v, Value r) {
    double d;
    if (r && float_in(r, &d))
        return d;
    if (r)
        rt_raise(&rt_exc_TypeError, "%T.__float__ returned non-float (type %T)", v, r);
    return -1.0;
}

/* By __float__ or __index__; false: neither. */
static bool by_method(Value v, double *out) {
    RtType *t = rt_type_of(v);
    *out = -1.0;
    if (t->to_float) {
        *out = checked_float(v, t->to_float(v));
        return true;
    }
    if (t->index) {
        Value n = rt_index(v);
        if (n)
            *out = rt_fast_int_to_double(n);
        return true;
    }
    return false;
}

double rt_float_of(Value v) {
    double d;
    if (!float_in(v, &d) && !by_method(v, &d))
        rt_raise(&rt_exc_TypeError, "must be real number, not %T", v);
    return d;
}

static double from_bytes_text(Value v, const uint8_t *data, int64_t n) {
    double d = -1.0;
    char *text = rt_alloc_atomic((size_t)n + 1);
    for (int64_t i = 0; i < n; i++) /* bytes above 127 are neither digits nor blanks */
        text[i] = (char)(data[i] < 128 ? data[i] : '?');
    if (!rt_float_parse(text, (size_t)n, &d))
        rt_raise(&rt_exc_ValueError, "could not convert string to float: %R", v);
    return d;
}

double rt_float_from_object(Value v) {
    double d;
    const uint8_t *data;
    int64_t n;
    bool own_method = rt_type_of(v)->to_float != rt_type_float.to_float; /* also of a subclass of float */
    if ((own_method && by_method(v, &d)) || float_in(v, &d) || by_method(v, &d))
        return d;
    if (rt_type_has(v, RT_TYPE_STR))
        return rt_float_from_str(RT_AS(RtStr, v));
    if (rt_get_buffer(v, &data, &n) == 0)
        return from_bytes_text(v, data, n);
    rt_clear();
    rt_raise(&rt_exc_TypeError, "float() argument must be a string or a real number, not '%T'", v);
    return -1.0;
}

/* ---- arithmetic ------------------------------------------------------------------------------- */

double rt_float_zero_division(const char *text) {
    rt_raise(&rt_exc_ZeroDivisionError, "%s", text);
    return -1.0;
}

static void raise_range_error(void) {
    Value args[2] = {RT_SMALL(ERANGE), RT_VAL(rt_str_from_cstr("Numerical result out of range"))};
    rt_raise_object(RT_VAL(rt_exception_new(&rt_exc_OverflowError, rt_tuple_from_array(args, 2))));
}

/* b != 0. */
static double divide_mod(double a, double b, double *remainder) {
    double mod = fmod(a, b), div = (a - mod) / b;
    if (mod != 0.0) {
        if ((b < 0) != (mod < 0)) {
            mod += b;
            div -= 1.0;
        }
    } else {
        mod = copysign(0.0, b);
    }
    *remainder = mod;
    if (div == 0.0)
        return copysign(0.0, a / b);
    double whole = floor(div);
    return div - whole > 0.5 ? whole + 1.0 : whole;
}

double rt_f64_floordiv(double a, double b) {
    double mod;
    if (b == 0.0)
        return rt_float_zero_division("float floor division by zero");
    return divide_mod(a, b, &mod);
}

RtTuple *rt_f64_divmod(double a, double b) {
    double mod;
    if (b == 0.0) {
        rt_float_zero_division("float divmod()");
        return NULL;
    }
    double div = divide_mod(a, b, &mod);
    return RT_AS(RtTuple, rt_number_pair(rt_from_double(div), rt_from_double(mod)));
}

double rt_f64_pow(double a, double b) {
    double r = pow(a, b);
    if (RT_LIKELY(isfinite(r)) || !isfinite(a) || !isfinite(b))
        return r;
    if (a == 0.0)
        return rt_float_zero_division("0.0 cannot be raised to a negative power");
    if (isinf(r))
        raise_range_error();
    else
        rt_raise(&rt_exc_ValueError, "negative number cannot be raised to a fractional power");
    return -1.0;
}

Value rt_float_pow_value(double a, double b) {
    if (a < 0 && isfinite(a) && isfinite(b) && b != floor(b))
        return rt_complex_pow_value(a, 0.0, b, 0.0);
    double r = rt_f64_pow(a, b);
    return rt_pending() ? 0 : rt_from_double(r);
}

int64_t rt_hash_double(double d) {
    if (isinf(d))
        return d > 0 ? 314159 : -314159;
    if (isnan(d) || d == 0.0)
        return 0;
    int e;
    uint64_t modulus = ((uint64_t)1 << 61) - 1;
    uint64_t m = (uint64_t)ldexp(frexp(fabs(d), &e), 53);
    int rotate = ((e - 53) % 61 + 61) % 61;
    if (rotate)
        m = ((m << rotate) & modulus) | (m >> (61 - rotate));
    int64_t hash = (int64_t)(m % modulus);
    hash = d < 0 ? -hash : hash;
    return hash == -1 ? -2 : hash;
}

/* ---- rows ------------------------------------------------------------------------------------- */

Value rt_f64_round_int(double d) { return rt_int_from_double(rint(d)); }
Value rt_f64_floor_int(double d) { return rt_int_from_double(floor(d)); }
Value rt_f64_ceil_int(double d) { return rt_int_from_double(ceil(d)); }
double rt_f64_round_to(double d, int64_t ndigits) { return rt_float_round(d, ndigits); }
double rt_f64_get_zero(double d) { return 0.0; }
bool rt_f64_is_integer(double d) { return isfinite(d) && floor(d) == d; }

Value rt_float_round_method(double d, Value ndigits) {
    if (ndigits == 0 || ndigits == RT_NONE)
        return rt_f64_round_int(d);
    int64_t n = rt_index_i64(ndigits, true);
    if (rt_pending())
        return 0;
    double r = rt_float_round(d, n);
    return rt_pending() ? 0 : rt_from_double(r);
}

Value rt_float_as_ratio(double d) {
    if (isinf(d))
        return rt_raise(&rt_exc_OverflowError, "cannot convert Infinity to integer ratio");
    if (isnan(d))
        return rt_raise(&rt_exc_ValueError, "cannot convert NaN to integer ratio");
    int e;
    double m = frexp(d, &e);
    for (int i = 0; i < 300 && m != floor(m); i++) {
        m *= 2.0;
        e--;
    }
    Value top = rt_int_from_double(m), bottom = RT_SMALL(1);
    if (e > 0)
        top = rt_big_shift(top, e);
    else
        bottom = rt_big_shift(bottom, -e);
    return rt_number_pair(top, bottom);
}

RtTuple *rt_float_as_integer_ratio(double d) { return RT_AS(RtTuple, rt_float_as_ratio(d)); }

RtTuple *rt_float_getnewargs(double d) {
    Value v = rt_from_double(d);
    return rt_tuple_from_array(&v, 1);
}

static Value divmod_with(double a, Value b, bool reflected) {
    double y;
    int kind = operand(b, &y);
    if (kind <= 0)
        return kind < 0 ? 0 : RT_NOT_IMPLEMENTED;
    return RT_VAL(reflected ? rt_f64_divmod(y, a) : rt_f64_divmod(a, y));
}
Value rt_float_divmod_method(double a, Value b) { return divmod_with(a, b, false); }
Value rt_float_rdivmod_method(double a, Value b) { return divmod_with(a, b, true); }

Value rt_float_format_method(Value self, Value spec) {
    double d;
    if (!float_in(self, &d))
        return rt_raise(&rt_exc_TypeError, "descriptor '__format__' requires a 'float' object but received a '%T'", self);
    if (!rt_type_has(spec, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "__format__() argument must be str, not %s", rt_is_none(spec) ? "None" : rt_type_of(spec)->name);
    if (RT_AS(RtStr, spec)->length == 0 && !rt_is_float_exact(self))
        return rt_str(self);
    return rt_format_float(self, RT_AS(RtStr, spec));
}

Value rt_float_getformat(RtType *cls, RtStr *kind) {
    if (rt_str_equal(kind, rt_str_from_cstr("double")) || rt_str_equal(kind, rt_str_from_cstr("float")))
        return RT_VAL(rt_str_from_cstr("IEEE, little-endian"));
    return rt_raise(&rt_exc_ValueError, "__getformat__() argument 1 must be 'double' or 'float'");
}

/* ---- slots ------------------------------------------------------------------------------------ */

#define BINARY_SLOT(name, expression, failed)               \
    static Value slot_##name(Value a, Value b) {            \
        double x, y;                                        \
        int kind = operand(a, &x);                          \
        if (kind > 0)                                       \
            kind = operand(b, &y);                          \
        if (kind <= 0)                                      \
            return kind < 0 ? 0 : RT_NOT_IMPLEMENTED;       \
        double r = expression;                              \
        return failed ? 0 : rt_from_double(r);              \
    }
BINARY_SLOT(add, x + y, false)
BINARY_SLOT(sub, x - y, false)
BINARY_SLOT(mul, x *y, false)
BINARY_SLOT(truediv, rt_f64_truediv(x, y), rt_pending())
BINARY_SLOT(floordiv, rt_f64_floordiv(x, y), rt_pending())
BINARY_SLOT(mod, rt_f64_mod(x, y), rt_pending())

static Value slot_pow(Value a, Value b) {
    double x, y;
    int kind = operand(a, &x);
    if (kind > 0)
        kind = operand(b, &y);
    if (kind <= 0)
        return kind < 0 ? 0 : RT_NOT_IMPLEMENTED;
    return rt_float_pow_value(x, y);
}

static Value slot_pow3(Value a, Value b, Value m) {
    if (m != RT_NONE)
        return rt_raise(&rt_exc_TypeError, "pow() 3rd argument not allowed unless all arguments are integers");
    return slot_pow(a, b);
}

static bool doubles_compare(double x, double y, RtCompareOp op) {
    switch (op) {
    case RT_LT: return x < y;
    case RT_LE: return x <= y;
    case RT_EQ: return x == y;
    case RT_NE: return x != y;
    case RT_GT: return x > y;
    case RT_GE: return x >= y;
    }
    return false;
}

static Value slot_compare(Value a, Value b, RtCompareOp op) {
    double x, y;
    bool left = float_in(a, &x), right = float_in(b, &y);
    if (left && right)
        return rt_from_bool(doubles_compare(x, y, op));
    Value n = rt_int_of(left ? b : a);
    if (n == 0)
        return RT_NOT_IMPLEMENTED;
    int c = rt_float_compare_int(left ? x : y, n);
    if (c == 2)
        return rt_from_bool(op == RT_NE);
    return rt_from_bool(doubles_compare(left ? c : -c, 0, op));
}

static double own(Value v) {
    double d = 0;
    float_in(v, &d);
    return d;
}

static int64_t slot_hash(Value v) {
    double d = own(v);
    return isnan(d) ? rt_hash_pointer(v) : rt_hash_double(d);
}
static int slot_truth(Value v) { return own(v) != 0.0; }
static Value slot_repr(Value v) { return RT_VAL(rt_float_repr(own(v))); }
static Value slot_neg(Value v) { return rt_from_double(-own(v)); }
static Value slot_pos(Value v) { return rt_is_float_exact(v) ? v : rt_from_double(own(v)); }
static Value slot_abs(Value v) { return rt_from_double(fabs(own(v))); }
static Value slot_to_int(Value v) { return rt_int_from_double(own(v)); }

static Value slot_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_own_keywords(cls, &rt_type_float, kwnames) < 0)
        return 0;
    if (nargs > 1)
        return rt_raise(&rt_exc_TypeError, "float expected at most 1 argument, got %zu", nargs);
    if (cls == &rt_type_float && nargs && rt_is_float_exact(args[0]))
        return args[0];
    double d = nargs ? rt_float_from_object(args[0]) : 0.0;
    if (rt_pending())
        return 0;
    if (cls == &rt_type_float)
        return rt_from_double(d);
    RtFloat *f = rt_number_alloc(cls);
    f->value = d;
    return RT_VAL(f);
}

void rt_float_type_init(void) {
    RtType *t = &rt_type_float;
    t->size = sizeof(RtFloat);
    t->binary[RT_OP_add] = slot_add;
    t->binary[RT_OP_sub] = slot_sub;
    t->binary[RT_OP_mul] = slot_mul;
    t->binary[RT_OP_truediv] = slot_truediv;
    t->binary[RT_OP_floordiv] = slot_floordiv;
    t->binary[RT_OP_mod] = slot_mod;
    t->binary[RT_OP_pow] = slot_pow;
    t->pow3 = slot_pow3;
    t->compare = slot_compare;
    t->hash = slot_hash;
    t->truth = slot_truth;
    t->repr = slot_repr;
    t->neg = slot_neg;
    t->pos = slot_pos;
    t->abs = slot_abs;
    t->to_int = slot_to_int;
    t->to_float = slot_pos;
    t->new_ = slot_new;
}

/* ---- numbers among others (number_inline.h); not floats in their own words */

bool rt_number_is_boxed_float(Value v) { return v && rt_is_pointer(v) && RT_OBJ(v)->type == &rt_type_float; }

double rt_number_exact_slow(Value v) { return RT_AS(RtFloat, v)->value; }
