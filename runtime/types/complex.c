/* complex.c - complex: arithmetic in the textbook order of operations (so that the last bit agrees
 * with CPython's), powers, text, hash, slots.
 */
#include "runtime/core/runtime.h"
#include "runtime/core/typeinit.h"
#include "runtime/types/number.h"
#include "runtime/types/text.h"

#include <stdio.h>

typedef struct Pair { double re, im; } Pair;

static RtComplex *make(double re, double im) {
    RtComplex *c = rt_alloc_atomic(sizeof *c);
    c->type = &rt_type_complex;
    c->real = re;
    c->imag = im;
    return c;
}

Value rt_complex_from_doubles(double real, double imag) { return RT_VAL(make(real, imag)); }

bool rt_complex_of(Value v, double *real, double *imag) {
    *imag = 0.0;
    if (rt_is_pointer(v) && rt_is_instance_of(v, &rt_type_complex)) {
        *real = RT_AS(RtComplex, v)->real;
        *imag = RT_AS(RtComplex, v)->imag;
        return true;
    }
    if (rt_type_has(v, RT_TYPE_FLOAT)) {
        *real = rt_float_of(v);
        return true;
    }
    Value n = rt_int_of(v);
    if (n == 0)
        return false;
    *real = rt_fast_int_to_double(n);
    return !rt_pending();
}

/* v.__complex__() into out: 1; has none: 0; error: -1. */
static int by_complex_method(Value v, Pair *out) {
    Value method = rt_lookup_special(v, rt_str_intern(rt_str_from_cstr("__complex__")));
    if (method == 0)
        return rt_pending() ? -1 : 0;
    Value r = rt_call0(method);
    if (r == 0)
        return -1;
    if (!rt_is_instance_of(r, &rt_type_complex))
        return rt_raise_int(&rt_exc_TypeError, "__complex__ returned non-complex (type %T)", r);
    out->re = RT_AS(RtComplex, r)->real;
    out->im = RT_AS(RtComplex, r)->imag;
    return 1;
}

bool rt_complex_convert(Value v, double *real, double *imag) {
    if (rt_complex_of(v, real, imag))
        return true;
    if (rt_pending())
        return false;
    Pair p;
    int kind = by_complex_method(v, &p);
    if (kind > 0) {
        *real = p.re;
        *imag = p.im;
        return true;
    }
    if (kind < 0)
        return false;
    *imag = 0.0;
    *real = rt_float_of(v);
    return !rt_pending();
}

/* ---- arithmetic ------------------------------------------------------------------------------- */

static Pair multiply(Pair a, Pair b) {
    return (Pair){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

/* Smith's method. false: b is zero. */
static bool divide(Pair a, Pair b, Pair *out) {
    double re = fabs(b.re), im = fabs(b.im);
    if (re >= im) {
        if (re == 0.0)
            return false;
        double ratio = b.im / b.re, denominator = b.re + b.im * ratio;
        *out = (Pair){(a.re + a.im * ratio) / denominator, (a.im - a.re * ratio) / denominator};
    } else if (im >= re) {
        double ratio = b.re / b.im, denominator = b.re * ratio + b.im;
        *out = (Pair){(a.re * ratio + a.im) / denominator, (a.im * ratio - a.re) / denominator};
    } else {
        *out = (Pair){(double)NAN, (double)NAN};
    }
    return true;
}

static Pair natural_power(Pair x, long n) {
    Pair r = {1.0, 0.0}, p = x;
    for (long mask = 1; mask > 0 && n >= mask; mask <<= 1) {
        if (n & mask)
            r = multiply(r, p);
        p = multiply(p, p);
    }
    return r;
}

/* false: zero to a negative or complex power. */
static bool power(Pair a, Pair b, Pair *out) {
    if (b.im == 0.0 && b.re == floor(b.re) && fabs(b.re) <= 100.0) {
        long n = (long)b.re;
        if (n > 0) {
            *out = natural_power(a, n);
            return true;
        }
        return divide((Pair){1.0, 0.0}, natural_power(a, -n), out);
    }
    *out = (Pair){0.0, 0.0};
    if (a.re == 0.0 && a.im == 0.0)
        return b.im == 0.0 && !(b.re < 0.0);
    double size = hypot(a.re, a.im), length = pow(size, b.re);
    double angle = atan2(a.im, a.re), phase = angle * b.re;
    if (b.im != 0.0) {
        length /= exp(angle * b.im);
        phase += b.im * log(size);
    }
    if (isinf(phase)) /* the C library's domain error, which CPython reports so */
        return false;
    *out = (Pair){length * cos(phase), length * sin(phase)};
    return true;
}

Value rt_complex_pow_value(double ar, double ai, double br, double bi) {
    Pair r;
    if (!power((Pair){ar, ai}, (Pair){br, bi}, &r))
        return rt_raise(&rt_exc_ZeroDivisionError, "0.0 to a negative or complex power");
    if (isinf(r.re) || isinf(r.im))
        return rt_raise(&rt_exc_OverflowError, "complex exponentiation");
    return rt_complex_from_doubles(r.re, r.im);
}

/* ---- rows ------------------------------------------------------------------------------------- */

RtComplex *rt_complex_add(RtComplex *a, RtComplex *b) { return make(a->real + b->real, a->imag + b->imag); }
RtComplex *rt_complex_sub(RtComplex *a, RtComplex *b) { return make(a->real - b->real, a->imag - b->imag); }
RtComplex *rt_complex_mul(RtComplex *a, RtComplex *b) {
    Pair r = multiply((Pair){a->real, a->imag}, (Pair){b->real, b->imag});
    return make(r.re, r.im);
}
RtComplex *rt_complex_truediv(RtComplex *a, RtComplex *b) {
    Pair r;
    if (!divide((Pair){a->real, a->imag}, (Pair){b->real, b->imag}, &r)) {
        rt_raise(&rt_exc_ZeroDivisionError, "complex division by zero");
        return NULL;
    }
    return make(r.re, r.im);
}
RtComplex *rt_complex_pow(RtComplex *a, RtComplex *b) {
    return RT_AS(RtComplex, rt_complex_pow_value(a->real, a->imag, b->real, b->imag));
}
RtComplex *rt_complex_neg(RtComplex *a) { return make(-a->real, -a->imag); }
RtComplex *rt_complex_pos(RtComplex *a) { return a->type == &rt_type_complex ? a : make(a->real, a->imag); }
RtComplex *rt_complex_conjugate(RtComplex *a) { return make(a->real, -a->imag); }
double rt_complex_abs(RtComplex *a) {
    double size = hypot(a->real, a->imag);
    if (isinf(size) && isfinite(a->real) && isfinite(a->imag))
        rt_raise(&rt_exc_OverflowError, "absolute value too large");
    return size;
}
bool rt_complex_eq(RtComplex *a, RtComplex *b) { return a->real == b->real && a->imag == b->imag; }
bool rt_complex_ne(RtComplex *a, RtComplex *b) { return !rt_complex_eq(a, b); }
bool rt_complex_truth(RtComplex *a) { return a->real != 0.0 || a->imag != 0.0; }
double rt_complex_real(RtComplex *a) { return a->real; }
double rt_complex_imag(RtComplex *a) { return a->imag; }
RtComplex *rt_complex_from_parts(double re, double im) { return make(re, im); }

RtTuple *rt_complex_getnewargs(RtComplex *a) {
    return RT_AS(RtTuple, rt_number_pair(rt_from_double(a->real), rt_from_double(a->imag)));
}

Value rt_complex_format_method(RtComplex *self, RtStr *spec) {
    if (spec->length == 0)
        return rt_str(RT_VAL(self));
    return rt_format_complex(RT_VAL(self), spec);
}

RtStr *rt_complex_repr(RtComplex *c) {
    const char *im;
    if (c->real == 0.0 && !signbit(c->real)) {
        im = rt_double_text(c->imag, 'r', 0, false, false, false);
        return rt_str_format("%sj", im);
    }
    im = rt_double_text(c->imag, 'r', 0, false, true, false);
    return rt_str_format("(%s%sj)", rt_double_text(c->real, 'r', 0, false, false, false), im);
}

/* ---- from text -------------------------------------------------------------------------------- */

/* Drops the underscores that stand between digits; NULL: one stands elsewhere. */
static char *without_underscores(const char *text, size_t n) {
    char *out = rt_alloc_atomic(n + 1);
    size_t length = 0;
    for (size_t i = 0; i < n; i++) {
        if (text[i] != '_')
            out[length++] = text[i];
        else if (i == 0 || i + 1 == n || text[i - 1] < '0' || text[i - 1] > '9' || text[i + 1] < '0' || text[i + 1] > '9')
            return NULL;
    }
    out[length] = 0;
    return out;
}

static const char *skip_blanks(const char *p) {
    while (*p && uni_is_space((uint8_t)*p))
        p++;
    return p;
}

/* "1+2j", "j", "-j", "3" at p; the end, or NULL. */
static const char *parse_parts(const char *p, Pair *out) {
    double number;
    size_t n = rt_float_parse_prefix(p, &number);
    *out = (Pair){0.0, 0.0};
    if (n > 0) {
        p += n;
        if (*p == 'j' || *p == 'J') {
            out->im = number;
            return p + 1;
        }
        out->re = number;
        if (*p != '+' && *p != '-')
            return p;
    }
    double sign = *p == '-' ? -1.0 : 1.0;
    size_t m = rt_float_parse_prefix(p, &number);
    if (m > 0) {
        out->im = number;
        p += m;
    } else {
        out->im = sign;
        p += *p == '+' || *p == '-';
    }
    return *p == 'j' || *p == 'J' ? p + 1 : NULL;
}

static bool parse_plain(const char *text, Pair *out) {
    const char *p = skip_blanks(text);
    bool bracket = *p == '(';
    if (bracket)
        p = skip_blanks(p + 1);
    p = parse_parts(p, out);
    if (p == NULL)
        return false;
    p = skip_blanks(p);
    if (bracket) {
        if (*p != ')')
            return false;
        p = skip_blanks(p + 1);
    }
    return *p == 0;
}

/* False: ValueError. Texts with a misplaced underscore, or with a NUL and an underscore, have a message of their own. */
static bool parse(RtStr *s, Pair *out) {
    size_t n;
    char *text = rt_number_ascii(s, &n), *plain = without_underscores(text, n);
    bool whole = strlen(text) == n;
    if (plain == NULL || (!whole && memchr(text, '_', n)))
        return rt_raise_int(&rt_exc_ValueError, "could not convert string to complex: %R", RT_VAL(s)) == 0;
    if (!whole || !parse_plain(plain, out))
        return rt_raise_int(&rt_exc_ValueError, "complex() arg is a malformed string") == 0;
    return true;
}

/* ---- slots ------------------------------------------------------------------------------------ */

#define BINARY_SLOT(name)                                                                  \
    static Value slot_##name(Value a, Value b) {                                           \
        RtComplex x = {&rt_type_complex, 0, 0}, y = {&rt_type_complex, 0, 0};              \
        if (!rt_complex_of(a, &x.real, &x.imag) || !rt_complex_of(b, &y.real, &y.imag))    \
            return rt_pending() ? 0 : RT_NOT_IMPLEMENTED;                                  \
        return RT_VAL(rt_complex_##name(&x, &y));                                          \
    }
BINARY_SLOT(add)
BINARY_SLOT(sub)
BINARY_SLOT(mul)
BINARY_SLOT(truediv)
BINARY_SLOT(pow)

static Value slot_pow3(Value a, Value b, Value m) {
    Value r = slot_pow(a, b); /* first whether both are numbers at all */
    if (m == RT_NONE || r == RT_NOT_IMPLEMENTED)
        return r;
    rt_clear();
    return rt_raise(&rt_exc_ValueError, "complex modulo");
}

static Value slot_compare(Value a, Value b, RtCompareOp op) {
    if (op != RT_EQ && op != RT_NE)
        return RT_NOT_IMPLEMENTED;
    if (!rt_is_pointer(a) || !rt_is_instance_of(a, &rt_type_complex)) {
        Value t = a;
        a = b;
        b = t;
    }
    RtComplex *c = RT_AS(RtComplex, a);
    Value n = rt_int_of(b);
    double re, im;
    bool equal;
    if (n)
        equal = c->imag == 0.0 && rt_float_compare_int(c->real, n) == 0;
    else if (rt_complex_of(b, &re, &im))
        equal = c->real == re && c->imag == im;
    else
        return RT_NOT_IMPLEMENTED;
    return rt_from_bool(equal == (op == RT_EQ));
}

static int64_t hash_part(Value self, double d) { return isnan(d) ? rt_hash_pointer(self) : rt_hash_double(d); }
static int64_t slot_hash(Value v) {
    RtComplex *c = RT_AS(RtComplex, v);
    int64_t h = (int64_t)((uint64_t)hash_part(v, c->real) + 1000003u * (uint64_t)hash_part(v, c->imag));
    return h == -1 ? -2 : h;
}
static int slot_truth(Value v) { return rt_complex_truth(RT_AS(RtComplex, v)); }
static Value slot_repr(Value v) { return RT_VAL(rt_complex_repr(RT_AS(RtComplex, v))); }
static Value slot_neg(Value v) { return RT_VAL(rt_complex_neg(RT_AS(RtComplex, v))); }
static Value slot_pos(Value v) { return RT_VAL(rt_complex_pos(RT_AS(RtComplex, v))); }
static Value slot_abs(Value v) {
    double d = rt_complex_abs(RT_AS(RtComplex, v));
    return rt_pending() ? 0 : rt_from_double(d);
}

/* One argument of complex(). 1 complex, 0 real (im 0), -1 error. */
static int argument(Value v, bool first, Pair *out) {
    if (first) {
        int kind = by_complex_method(v, out);
        if (kind != 0)
            return kind;
    }
    if (rt_is_pointer(v) && rt_is_instance_of(v, &rt_type_complex)) {
        *out = (Pair){RT_AS(RtComplex, v)->real, RT_AS(RtComplex, v)->imag};
        return 1;
    }
    RtType *t = rt_type_of(v);
    if (t->to_float == NULL && t->index == NULL)
        return rt_raise_int(&rt_exc_TypeError, "complex() %s argument must be a %snumber, not '%T'", first ? "first" : "second",
                            first ? "string or a " : "", v);
    *out = (Pair){rt_float_of(v), 0.0};
    return rt_pending() ? -1 : 0;
}

static Value from_arguments(RtType *cls, Pair p) {
    if (cls == &rt_type_complex)
        return rt_complex_from_doubles(p.re, p.im);
    RtComplex *c = rt_number_alloc(cls);
    c->real = p.re;
    c->imag = p.im;
    return RT_VAL(c);
}

static Value construct(RtType *cls, Value real, Value imag) {
    Pair r = {0, 0}, i = {0, 0};
    int real_kind = 0, imag_kind = 0;
    if (real && imag == 0 && cls == &rt_type_complex && rt_has_type(real, &rt_type_complex))
        return real;
    if (real && rt_type_has(real, RT_TYPE_STR)) {
        if (imag)
            return rt_raise(&rt_exc_TypeError, "complex() can't take second arg if first is a string");
        if (!parse(RT_AS(RtStr, real), &r))
            return 0;
        return from_arguments(cls, r);
    }
    if (imag && rt_type_has(imag, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "complex() second arg can't be a string");
    if (real && (real_kind = argument(real, true, &r)) < 0)
        return 0;
    if (imag && (imag_kind = argument(imag, false, &i)) < 0)
        return 0;
    if (imag_kind)
        r.re -= i.im;
    if (real_kind && imag)
        i.re += r.im;
    return from_arguments(cls, (Pair){r.re, imag ? i.re : r.im});
}

static Value slot_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    size_t n_names = kwnames ? (size_t)kwnames->length : 0;
    if (nargs + n_names > 2)
        return rt_raise(&rt_exc_TypeError, "complex() takes at most 2 %s (%zu given)",
                        nargs ? "arguments" : "keyword arguments", nargs + n_names);
    Value parts[2] = {nargs > 0 ? args[0] : 0, nargs > 1 ? args[1] : 0};
    for (size_t i = 0; i < n_names; i++) {
        RtStr *name = RT_AS(RtStr, kwnames->items[i]);
        int which = rt_str_equal(name, rt_str_from_cstr("real")) ? 0 : rt_str_equal(name, rt_str_from_cstr("imag")) ? 1 : -1;
        if (which < 0)
            return rt_raise(&rt_exc_TypeError, "'%S' is an invalid keyword argument for complex()", name);
        if (parts[which])
            return rt_raise(&rt_exc_TypeError, "argument for complex() given by name ('%S') and position (%d)", name, which + 1);
        parts[which] = args[nargs + i];
    }
    return construct(cls, parts[0], parts[1]);
}

void rt_complex_type_init(void) {
    RtType *t = &rt_type_complex;
    t->size = sizeof(RtComplex);
    t->binary[RT_OP_add] = slot_add;
    t->binary[RT_OP_sub] = slot_sub;
    t->binary[RT_OP_mul] = slot_mul;
    t->binary[RT_OP_truediv] = slot_truediv;
    t->binary[RT_OP_pow] = slot_pow;
    t->pow3 = slot_pow3;
    t->compare = slot_compare;
    t->hash = slot_hash;
    t->truth = slot_truth;
    t->repr = slot_repr;
    t->neg = slot_neg;
    t->pos = slot_pos;
    t->abs = slot_abs;
    t->new_ = slot_new;
}
