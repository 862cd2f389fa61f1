/* int.c - int: conversions, arithmetic beyond the inline fast paths, attributes and methods, slots.
 * A Value that is an exact int is small (inline) or an RtBig; instances of subclasses are RtIntObject
 * and are turned into exact ints by rt_int_of before anything else happens. Texts: types/intstr.c.
 */
#include "runtime/core/runtime.h"
#include "runtime/core/typeinit.h"
#include "runtime/types/number.h"

/* ---- conversions ------------------------------------------------------------------------------ */

Value rt_int_boxed_i64(int64_t n) {
    uint64_t magnitude = n < 0 ? -(uint64_t)n : (uint64_t)n;
    return rt_big_from_limbs(&magnitude, 1, n < 0);
}

Value rt_int_from_i64(int64_t n) { return rt_fast_int(n); }

Value rt_int_from_u64(uint64_t n) {
    return n <= (uint64_t)RT_SMALL_MAX ? rt_from_small((int64_t)n) : rt_big_from_limbs(&n, 1, false);
}

Value rt_int_from_double(double d) {
    if (RT_LIKELY(fabs(d) < 0x1p62))
        return rt_fast_int((int64_t)d);
    if (isnan(d))
        return rt_raise(&rt_exc_ValueError, "cannot convert float NaN to integer");
    if (isinf(d))
        return rt_raise(&rt_exc_OverflowError, "cannot convert float infinity to integer");
    int e;
    int64_t mantissa = (int64_t)ldexp(frexp(d, &e), 53);
    return rt_big_shift(rt_fast_int(mantissa), e - 53);
}

bool rt_int_fits_i64(Value v, int64_t *out) {
    if (RT_LIKELY(rt_is_small(v))) {
        *out = rt_small(v);
        return true;
    }
    const RtBig *b = RT_AS(RtBig, v);
    uint64_t limit = (uint64_t)1 << 63;
    if (b->size == 1 && b->limbs[0] < limit)
        *out = (int64_t)b->limbs[0];
    else if (b->size == -1 && b->limbs[0] <= limit)
        *out = (int64_t)-b->limbs[0];
    else
        return false;
    return true;
}

Value rt_int_of(Value v) {
    if (rt_is_int_exact(v))
        return v;
    if (rt_is_bool(v))
        return v == RT_TRUE ? RT_SMALL(1) : RT_SMALL(0);
    return rt_is_pointer(v) && (RT_OBJ(v)->type->flags & RT_TYPE_INT) ? RT_AS(RtIntObject, v)->value : 0;
}

int rt_int_sign(Value v) {
    if (rt_is_small(v))
        return (rt_small(v) > 0) - (rt_small(v) < 0);
    return RT_AS(RtBig, v)->size < 0 ? -1 : 1;
}

bool rt_int_is_negative(Value v) { return rt_int_sign(v) < 0; }

int64_t rt_int_bit_length(Value v) {
    RtLimbs x;
    rt_big_view(v, &x);
    return x.n == 0 ? 0 : (int64_t)x.n * 64 - __builtin_clzll(x.limbs[x.n - 1]);
}

int64_t rt_int_bit_count(Value v) {
    RtLimbs x;
    rt_big_view(v, &x);
    int64_t count = 0;
    for (size_t i = 0; i < x.n; i++)
        count += __builtin_popcountll(x.limbs[i]);
    return count;
}

/* The top 64 bits of the magnitude, the lowest of them set if anything below is not zero. */
static uint64_t top_bits(const RtLimbs *x) {
    int lead = __builtin_clzll(x->limbs[x->n - 1]);
    uint64_t top = x->limbs[x->n - 1] << lead;
    size_t i = x->n - 1;
    if (i > 0 && lead > 0) {
        top |= x->limbs[i - 1] >> (64 - lead);
        i--;
        if (x->limbs[i] << lead)
            return top | 1;
    }
    while (i > 0)
        if (x->limbs[--i])
            return top | 1;
    return top;
}

/* Rounds off `drop` low bits (0 <= drop <= 64), ties to even. */
static uint64_t round_off(uint64_t bits, int drop) {
    if (drop == 0)
        return bits;
    uint64_t half = (uint64_t)1 << (drop - 1);
    uint64_t kept = drop == 64 ? 0 : bits >> drop, rest = drop == 64 ? bits : bits & (half * 2 - 1);
    return kept + (rest > half || (rest == half && (kept & 1)));
}

double rt_int_frexp(Value v, int64_t *e) {
    RtLimbs x;
    rt_big_view(v, &x);
    *e = 0;
    if (x.n == 0)
        return 0.0;
    int shift;
    double m = frexp((double)round_off(top_bits(&x), 11), &shift);
    *e = rt_int_bit_length(v) + shift - 53;
    return x.negative ? -m : m;
}

double rt_int_to_double_slow(Value v) {
    int64_t e;
    double m = rt_int_frexp(v, &e);
    if (e > 1024) {
        rt_raise(&rt_exc_OverflowError, "int too large to convert to float");
        return -1.0;
    }
    return ldexp(m, (int)e);
}

double rt_int_to_double(Value v) { return rt_fast_int_to_double(v); }

int64_t rt_int_hash(Value v) {
    const uint64_t modulus = ((uint64_t)1 << 61) - 1;
    RtLimbs x;
    rt_big_view(v, &x);
    unsigned __int128 h = 0;
    for (size_t i = x.n; i > 0; i--)
        h = ((h << 64) | x.limbs[i - 1]) % modulus;
    int64_t result = x.negative ? -(int64_t)h : (int64_t)h;
    return result == -1 ? -2 : result;
}

Value rt_number_pair(Value a, Value b) {
    Value items[2] = {a, b};
    return RT_VAL(rt_tuple_from_array(items, 2));
}

void *rt_number_alloc(RtType *cls) { return rt_instance_alloc(cls); }

/* ---- comparisons ------------------------------------------------------------------------------ */

int rt_int_compare(Value a, Value b) {
    if (rt_both_small(a, b))
        return ((int64_t)a > (int64_t)b) - ((int64_t)a < (int64_t)b);
    return rt_big_compare(a, b);
}

int rt_int_compare_op(Value a, Value b, RtCompareOp op) {
    int c = rt_int_compare(a, b);
    switch (op) {
    case RT_LT: return c < 0;
    case RT_LE: return c <= 0;
    case RT_EQ: return c == 0;
    case RT_NE: return c != 0;
    case RT_GT: return c > 0;
    case RT_GE: return c >= 0;
    }
    return 0;
}

int rt_float_compare_int(double a, Value b) {
    if (isnan(a))
        return 2;
    if (isinf(a))
        return a > 0 ? 1 : -1;
    if (rt_is_small(b)) {
        int64_t n = rt_small(b);
        if (fabs(a) >= 0x1p62)
            return a > 0 ? 1 : -1;
        int64_t t = (int64_t)a;
        if (t != n)
            return t < n ? -1 : 1;
        return (a > (double)t) - (a < (double)t);
    }
    if (fabs(a) < 0x1p61)
        return -rt_int_sign(b);
    return rt_int_compare(rt_int_from_double(a), b);
}

/* ---- arithmetic ------------------------------------------------------------------------------- */

Value rt_int_zero_division(void) { return rt_raise(&rt_exc_ZeroDivisionError, "integer division or modulo by zero"); }
Value rt_int_zero_modulo(void) { return rt_raise(&rt_exc_ZeroDivisionError, "integer modulo by zero"); }

Value rt_int_add(Value a, Value b) { return rt_fast_int_add(a, b); }
Value rt_int_sub(Value a, Value b) { return rt_fast_int_sub(a, b); }
Value rt_int_mul(Value a, Value b) { return rt_fast_int_mul(a, b); }

Value rt_int_add_slow(Value a, Value b) {
    return rt_both_small(a, b) ? rt_fast_int(rt_small(a) + rt_small(b)) : rt_big_add(a, b, false);
}
Value rt_int_sub_slow(Value a, Value b) {
    return rt_both_small(a, b) ? rt_fast_int(rt_small(a) - rt_small(b)) : rt_big_add(a, b, true);
}
Value rt_i64_mul_slow(int64_t a, int64_t b) {
    uint64_t x = a < 0 ? -(uint64_t)a : (uint64_t)a, y = b < 0 ? -(uint64_t)b : (uint64_t)b;
    unsigned __int128 product = (unsigned __int128)x * y;
    uint64_t limbs[2] = {(uint64_t)product, (uint64_t)(product >> 64)};
    return rt_big_from_limbs(limbs, 2, (a < 0) != (b < 0));
}
Value rt_int_mul_slow(Value a, Value b) {
    return rt_both_small(a, b) ? rt_i64_mul_slow(rt_small(a), rt_small(b)) : rt_big_mul(a, b);
}
Value rt_int_neg_slow(Value a) {
    RtLimbs x;
    rt_big_view(a, &x);
    return rt_big_from_limbs(x.limbs, x.n, !x.negative);
}
Value rt_int_and_slow(Value a, Value b) { return rt_big_bitwise(a, b, '&'); }
Value rt_int_or_slow(Value a, Value b) { return rt_big_bitwise(a, b, '|'); }
Value rt_int_xor_slow(Value a, Value b) { return rt_big_bitwise(a, b, '^'); }

Value rt_int_floordiv_slow(Value a, Value b) {
    if (b == RT_SMALL(0))
        return rt_int_zero_division();
    Value q;
    rt_big_divmod(a, b, &q, NULL);
    return q;
}

Value rt_int_mod_slow(Value a, Value b) {
    if (b == RT_SMALL(0))
        return rt_int_zero_modulo();
    Value r;
    rt_big_divmod(a, b, NULL, &r);
    return r;
}

RtTuple *rt_int_divmod_tuple(Value a, Value b) {
    Value q, r;
    if (b == RT_SMALL(0)) {
        rt_int_zero_division();
        return NULL;
    }
    if (rt_both_small(a, b)) {
        q = rt_fast_int_floordiv(a, b);
        r = rt_fast_int_mod(a, b);
    } else {
        rt_big_divmod(a, b, &q, &r);
    }
    return RT_AS(RtTuple, rt_number_pair(q, r));
}

Value rt_int_divmod(Value a, Value b) { return RT_VAL(rt_int_divmod_tuple(a, b)); }

Value rt_int_lshift_slow(Value a, Value b) {
    if (rt_int_is_negative(b))
        return rt_raise(&rt_exc_ValueError, "negative shift count");
    if (a == RT_SMALL(0))
        return a;
    if (!rt_is_small(b)) /* CPython's limit: 2**63 / 4 digits of 30 bits */
        return rt_int_to_double(b) < 6.9175290276410818e19 ? rt_raise_none(&rt_exc_MemoryError)
                                                           : rt_raise(&rt_exc_OverflowError, "too many digits in integer");
    return rt_big_shift(a, rt_small(b));
}

Value rt_int_rshift_slow(Value a, Value b) {
    if (rt_int_is_negative(b))
        return rt_raise(&rt_exc_ValueError, "negative shift count");
    if (!rt_is_small(b))
        return rt_int_is_negative(a) ? RT_SMALL(-1) : RT_SMALL(0);
    return rt_big_shift(a, -rt_small(b));
}

/* |a| / |b| with at least 55 significant bits and a sticky bit; *e: the power of two it is scaled by. */
static uint64_t scaled_quotient(Value a, Value b, int64_t *e) {
    int64_t shift = rt_int_bit_length(a) - rt_int_bit_length(b) - 57;
    Value q, r;
    if (shift <= 0)
        a = rt_big_shift(a, -shift);
    else
        b = rt_big_shift(b, shift);
    rt_big_divmod(a, b, &q, &r);
    *e = shift;
    return (uint64_t)rt_small(q) | (r != RT_SMALL(0));
}

double rt_int_truediv(Value a, Value b) {
    if (b == RT_SMALL(0))
        return rt_float_zero_division("division by zero");
    if (rt_both_small(a, b)) {
        int64_t x = rt_small(a), y = rt_small(b), limit = (int64_t)1 << 53;
        if (x <= limit && x >= -limit && y <= limit && y >= -limit)
            return (double)x / (double)y;
    }
    if (a == RT_SMALL(0))
        return rt_int_is_negative(b) ? -0.0 : 0.0;
    bool negative = rt_int_is_negative(a) != rt_int_is_negative(b);
    int64_t e;
    uint64_t q = 0;
    if (rt_int_bit_length(a) - rt_int_bit_length(b) < -1200)
        return negative ? -0.0 : 0.0;
    if (rt_int_bit_length(a) - rt_int_bit_length(b) > 1100)
        goto overflow;
    q = scaled_quotient(rt_fast_int_abs(a), rt_fast_int_abs(b), &e);
    int64_t drop = 64 - __builtin_clzll(q) - 53;
    if (drop < -1074 - e)
        drop = -1074 - e;
    if (drop > 64)
        return negative ? -0.0 : 0.0;
    double result = ldexp((double)round_off(q, (int)drop), (int)(e + drop));
    if (!isinf(result))
        return negative ? -result : result;
overflow:
    rt_raise(&rt_exc_OverflowError, "integer division result too large for a float");
    return -1.0;
}

static Value small_pow(int64_t a, int64_t n) {
    int64_t result = 1;
    int64_t base = a, e = n;
    while (e > 0) {
        if ((e & 1) && __builtin_mul_overflow(result, base, &result))
            return rt_big_pow(rt_from_small(a), (uint64_t)n);
        e >>= 1;
        if (e > 0 && __builtin_mul_overflow(base, base, &base))
            return rt_big_pow(rt_from_small(a), (uint64_t)n);
    }
    return rt_fast_int(result);
}

Value rt_int_pow(Value a, Value b) {
    if (rt_int_is_negative(b)) {
        double x = rt_int_to_double(a);
        if (rt_pending())
            return 0;
        double y = rt_int_to_double(b);
        return rt_pending() ? 0 : rt_float_pow_value(x, y);
    }
    if (!rt_is_small(b)) {
        if (a == RT_SMALL(0) || a == RT_SMALL(1))
            return a;
        if (a == RT_SMALL(-1))
            return RT_AS(RtBig, b)->limbs[0] & 1 ? a : RT_SMALL(1);
        return rt_raise_none(&rt_exc_MemoryError);
    }
    if (rt_is_small(a))
        return small_pow(rt_small(a), rt_small(b));
    return rt_big_pow(a, (uint64_t)rt_small(b));
}

/* a ** b for a b that is known not to be negative. */
Value rt_int_pow_natural(Value a, Value b) { return rt_int_pow(a, b); }

Value rt_int_pow3(Value a, Value b, Value m) {
    if (m == RT_SMALL(0))
        return rt_raise(&rt_exc_ValueError, "pow() 3rd argument cannot be 0");
    Value modulus = rt_fast_int_abs(m);
    if (rt_int_is_negative(b)) {
        a = rt_big_invert_mod(a, modulus);
        if (a == 0)
            return rt_raise(&rt_exc_ValueError, "base is not invertible for the given modulus");
        b = rt_fast_int_neg(b);
    }
    Value r;
    if (rt_both_small(a, b) && rt_is_small(modulus)) {
        uint64_t p = (uint64_t)rt_small(modulus), result = 1 % p, e = (uint64_t)rt_small(b);
        uint64_t base = (uint64_t)rt_i64_mod_nonzero(rt_small(a), (int64_t)p);
        for (; e; e >>= 1) {
            if (e & 1)
                result = (uint64_t)((unsigned __int128)result * base % p);
            base = (uint64_t)((unsigned __int128)base * base % p);
        }
        r = rt_from_small((int64_t)result);
    } else {
        r = rt_big_pow_mod(a, b, modulus);
    }
    return m != modulus && r != RT_SMALL(0) ? rt_int_add(r, m) : r;
}

Value rt_int_round(Value v, Value ndigits) {
    if (!rt_int_is_negative(ndigits))
        return v;
    if (!rt_is_small(ndigits) || -rt_small(ndigits) > rt_int_bit_length(v))
        return RT_SMALL(0);
    Value unit = rt_int_pow(RT_SMALL(10), rt_fast_int_neg(ndigits)), q, r;
    rt_big_divmod(v, unit, &q, &r);
    int c = rt_int_compare(rt_int_mul(r, RT_SMALL(2)), unit);
    if (c > 0 || (c == 0 && rt_fast_int_and(q, RT_SMALL(1)) == RT_SMALL(1)))
        q = rt_int_add(q, RT_SMALL(1));
    return rt_int_mul(q, unit);
}

/* ---- rows: methods and attributes ------------------------------------------------------------- */

Value rt_int_get_zero(Value v) { return RT_SMALL(0); }
Value rt_int_get_one(Value v) { return RT_SMALL(1); }

Value rt_int_round_method(Value v, Value ndigits) {
    if (ndigits == 0)
        return v;
    Value n = rt_index(ndigits);
    return n ? rt_int_round(v, n) : 0;
}

RtTuple *rt_int_as_integer_ratio(Value v) { return RT_AS(RtTuple, rt_number_pair(v, RT_SMALL(1))); }

RtTuple *rt_int_getnewargs(Value v) { return rt_tuple_from_array(&v, 1); }

Value rt_int_divmod_method(Value a, Value b) {
    Value y = rt_int_of(b);
    return y ? rt_int_divmod(a, y) : RT_NOT_IMPLEMENTED;
}

Value rt_int_rdivmod_method(Value a, Value b) {
    Value y = rt_int_of(b);
    return y ? rt_int_divmod(y, a) : RT_NOT_IMPLEMENTED;
}

Value rt_int_format_method(Value self, Value spec) {
    Value v = rt_int_of(self);
    if (v == 0)
        return rt_raise(&rt_exc_TypeError, "descriptor '__format__' requires a 'int' object but received a '%T'", self);
    if (!rt_type_has(spec, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "__format__() argument must be str, not %s", rt_is_none(spec) ? "None" : rt_type_of(spec)->name);
    if (RT_AS(RtStr, spec)->length == 0 && v != self)
        return rt_str(self);
    return rt_format_int(self, RT_AS(RtStr, spec));
}

/* ---- slots ------------------------------------------------------------------------------------ */

#define BINARY_SLOT(name, expression)                   \
    static Value slot_##name(Value a, Value b) {        \
        Value x = rt_int_of(a), y = rt_int_of(b);       \
        if (x == 0 || y == 0)                           \
            return RT_NOT_IMPLEMENTED;                  \
        return expression;                              \
    }
BINARY_SLOT(add, rt_fast_int_add(x, y))
BINARY_SLOT(sub, rt_fast_int_sub(x, y))
BINARY_SLOT(mul, rt_fast_int_mul(x, y))
BINARY_SLOT(floordiv, rt_fast_int_floordiv(x, y))
BINARY_SLOT(mod, rt_fast_int_mod(x, y))
BINARY_SLOT(pow, rt_int_pow(x, y))
BINARY_SLOT(lshift, rt_fast_int_lshift(x, y))
BINARY_SLOT(rshift, rt_fast_int_rshift(x, y))
BINARY_SLOT(and, rt_fast_int_and(x, y))
BINARY_SLOT(or, rt_fast_int_or(x, y))
BINARY_SLOT(xor, rt_fast_int_xor(x, y))

static Value slot_truediv(Value a, Value b) {
    Value x = rt_int_of(a), y = rt_int_of(b);
    if (x == 0 || y == 0)
        return RT_NOT_IMPLEMENTED;
    double d = rt_int_truediv(x, y);
    return rt_pending() ? 0 : rt_from_double(d);
}

static Value slot_pow3(Value a, Value b, Value m) {
    Value x = rt_int_of(a), y = rt_int_of(b), z = m == RT_NONE ? m : rt_int_of(m);
    if (x == 0 || y == 0 || z == 0)
        return RT_NOT_IMPLEMENTED;
    return z == RT_NONE ? rt_int_pow(x, y) : rt_int_pow3(x, y, z);
}

static Value slot_compare(Value a, Value b, RtCompareOp op) {
    Value x = rt_int_of(a), y = rt_int_of(b);
    if (x == 0 || y == 0)
        return RT_NOT_IMPLEMENTED;
    return rt_from_bool(rt_int_compare_op(x, y, op));
}

static int64_t slot_hash(Value v) { return rt_int_hash(rt_int_of(v)); }
static int slot_truth(Value v) { return rt_int_of(v) != RT_SMALL(0); }
static Value slot_repr(Value v) { return RT_VAL(rt_int_repr(rt_int_of(v))); }
static Value slot_neg(Value v) { return rt_fast_int_neg(rt_int_of(v)); }
static Value slot_self(Value v) { return rt_int_of(v); }
static Value slot_invert(Value v) { return rt_fast_int_invert(rt_int_of(v)); }
static Value slot_abs(Value v) { return rt_fast_int_abs(rt_int_of(v)); }
static Value slot_to_float(Value v) {
    double d = rt_int_to_double(rt_int_of(v));
    return rt_pending() ? 0 : rt_from_double(d);
}

/* An instance of cls, int or a subclass of it, with that value. */
static Value make(RtType *cls, Value v) {
    if (v == 0 || cls == &rt_type_int)
        return v;
    RtIntObject *o = rt_instance_alloc(cls);
    o->value = v;
    return RT_VAL(o);
}

static Value convert_with_base(Value x, Value base_argument) {
    int64_t base = rt_index_i64(base_argument, true);
    if (base == -1 && rt_pending())
        return 0;
    if (base != 0 && (base < 2 || base > 36))
        return rt_raise(&rt_exc_ValueError, "int() base must be >= 2 and <= 36, or 0");
    if (rt_type_has(x, RT_TYPE_STR))
        return rt_int_from_str(RT_AS(RtStr, x), (int)base);
    if (rt_type_has(x, RT_TYPE_BYTES) || rt_is_instance_of(x, &rt_type_bytearray))
        return rt_int_from_bytes_text(x, (int)base);
    return rt_raise(&rt_exc_TypeError, "int() can't convert non-string with explicit base");
}

/* int(x=0, /, base=10). */
static Value slot_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    size_t n_names = kwnames ? (size_t)kwnames->length : 0;
    Value x = nargs > 0 ? args[0] : 0, base = nargs > 1 ? args[1] : 0;
    if (nargs + n_names > 2)
        return rt_raise(&rt_exc_TypeError, "int() takes at most 2 %s (%zu given)",
                        nargs == 0 ? "keyword arguments" : "arguments", nargs + n_names);
    for (size_t i = 0; i < n_names; i++) {
        RtStr *name = RT_AS(RtStr, kwnames->items[i]);
        if (!rt_str_equal(name, rt_str_from_cstr("base")))
            return rt_raise(&rt_exc_TypeError, "'%S' is an invalid keyword argument for int()", name);
        if (base)
            return rt_raise(&rt_exc_TypeError, "argument for int() given by name ('base') and position (2)");
        base = args[nargs + i];
    }
    if (x == 0)
        return base ? rt_raise(&rt_exc_TypeError, "int() missing string argument") : make(cls, RT_SMALL(0));
    return make(cls, base ? convert_with_base(x, base) : rt_int_from_object(x));
}

static void set_slots(RtType *t) {
    t->binary[RT_OP_add] = slot_add;
    t->binary[RT_OP_sub] = slot_sub;
    t->binary[RT_OP_mul] = slot_mul;
    t->binary[RT_OP_truediv] = slot_truediv;
    t->binary[RT_OP_floordiv] = slot_floordiv;
    t->binary[RT_OP_mod] = slot_mod;
    t->binary[RT_OP_pow] = slot_pow;
    t->binary[RT_OP_lshift] = slot_lshift;
    t->binary[RT_OP_rshift] = slot_rshift;
    t->binary[RT_OP_and] = slot_and;
    t->binary[RT_OP_or] = slot_or;
    t->binary[RT_OP_xor] = slot_xor;
    t->pow3 = slot_pow3;
    t->compare = slot_compare;
    t->hash = slot_hash;
    t->truth = slot_truth;
    t->repr = slot_repr;
    t->neg = slot_neg;
    t->pos = slot_self;
    t->invert = slot_invert;
    t->abs = slot_abs;
    t->index = slot_self;
    t->to_int = slot_self;
    t->to_float = slot_to_float;
    t->new_ = slot_new;
}

void rt_int_type_init(void) {
    set_slots(&rt_type_int);
    rt_type_int.size = sizeof(RtIntObject); /* of an instance of a subclass */
    rt_bool_set_slots();
}
