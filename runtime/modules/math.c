/* math.c - module math. Functions of doubles call the C library and turn its special results into
 * Python's two errors; gamma and lgamma use Lanczos' approximation as CPython does; functions of ints
 * are exact.
 */
#define _GNU_SOURCE /* sincos */
#include "runtime/core/emit_inline.h"
#include "runtime/types/number.h"

#define RT_TABLE "runtime/tables/module/math.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

#define PI 3.14159265358979323846

static double domain_error(void) {
    rt_raise(&rt_exc_ValueError, "math domain error");
    return -1.0;
}
static double range_error(void) {
    rt_raise(&rt_exc_OverflowError, "math range error");
    return -1.0;
}

/* ---- functions of one double ------------------------------------------------------------------ */

/* A NaN or an infinity that came from a number is an error. */
static double checked(double x, double r, bool overflows) {
    if (RT_LIKELY(isfinite(r)))
        return r;
    if (isnan(r))
        return isnan(x) ? r : domain_error();
    if (!isfinite(x))
        return r;
    return overflows ? range_error() : domain_error();
}

#define CHECKED(name, overflows) \
    double rt_math_##name(double x) { return checked(x, name(x), overflows); }
CHECKED(acos, false)
CHECKED(acosh, false)
CHECKED(asin, false)
CHECKED(atanh, false)
CHECKED(cos, false)
CHECKED(cosh, true)
CHECKED(exp, true)
CHECKED(exp2, true)
CHECKED(expm1, true)
CHECKED(log1p, false)
CHECKED(sin, false)
CHECKED(sinh, true)
CHECKED(sqrt, false)
CHECKED(tan, false)

double rt_math_sin_of_both(double x) { return rt_math_sin(x); }
double rt_math_cos_of_both(double x) { return rt_math_cos(x); }

/* Where glibc reduces the argument, its sincos does for both what its sin and its cos do, with the same functions. A library
 * in which the three are different programs shows it within a few arguments: no two of those round alike everywhere. */
enum { SINCOS_TRIALS = 400 };
static const double sincos_from = 2.5, sincos_to = 1e8;

static bool sincos_agrees(void) {
    double x = sincos_from, s, c;
    for (int k = 0; k < SINCOS_TRIALS; k++, x += x * 0.04) {
        sincos(x, &s, &c);
        if (s != sin(x) || c != cos(x))
            return false;
        sincos(-x, &s, &c);
        if (s != sin(-x) || c != cos(-x))
            return false;
    }
    return true;
}

RtSinCos rt_sin_and_cos(double x) {
    static int agrees; /* 0: not tried */
    RtSinCos r;
    if (RT_UNLIKELY(!agrees))
        agrees = sincos_agrees() ? 1 : -1;
    if (agrees < 0 || !(fabs(x) >= sincos_from && fabs(x) < sincos_to))
        return (RtSinCos){sin(x), cos(x)};
    sincos(x, &r.sin, &r.cos);
    return r;
}

#define PLAIN(name) \
    double rt_math_##name(double x) { return name(x); }
PLAIN(asinh)
PLAIN(atan)
PLAIN(cbrt)
PLAIN(erf)
PLAIN(erfc)
PLAIN(fabs)
PLAIN(tanh)

double rt_math_degrees(double x) { return x * (180.0 / PI); }
double rt_math_radians(double x) { return x * (PI / 180.0); }
bool rt_math_isfinite(double x) { return isfinite(x); }
bool rt_math_isinf(double x) { return isinf(x); }
bool rt_math_isnan(double x) { return isnan(x); }

double rt_math_ulp(double x) {
    if (isnan(x))
        return x;
    x = fabs(x);
    if (isinf(x))
        return x;
    double next = nextafter(x, (double)INFINITY);
    return isinf(next) ? x - nextafter(x, -(double)INFINITY) : next - x;
}

/* ---- gamma ------------------------------------------------------------------------------------ */

#define LANCZOS_G 6.024680040776729583740234375
#define LANCZOS_G_MINUS_HALF 5.524680040776729583740234375
static const double lanczos_top[13] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
static const double lanczos_bottom[13] = {0.0,       39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
                                          2637558.0, 357423.0,   32670.0,     1925.0,      66.0,        1.0};

static double lanczos_sum(double x) {
    double top = 0.0, bottom = 0.0;
    if (x < 5.0) {
        for (int i = 12; i >= 0; i--) {
            top = top * x + lanczos_top[i];
            bottom = bottom * x + lanczos_bottom[i];
        }
    } else {
        for (int i = 0; i < 13; i++) {
            top = top / x + lanczos_top[i];
            bottom = bottom / x + lanczos_bottom[i];
        }
    }
    return top / bottom;
}

static double sin_pi(double x) {
    double y = fmod(fabs(x), 2.0), r = 0;
    switch ((int)round(2.0 * y)) {
    case 0: r = sin(PI * y); break;
    case 1: r = cos(PI * (y - 0.5)); break;
    case 2: r = sin(PI * (1.0 - y)); break;
    case 3: r = -cos(PI * (y - 1.5)); break;
    case 4: r = sin(PI * (y - 2.0)); break;
    }
    return copysign(1.0, x) * r;
}

static double gamma_general(double x) {
    double size = fabs(x), y = size + LANCZOS_G_MINUS_HALF, z, r;
    if (size > LANCZOS_G_MINUS_HALF)
        z = (y - size) - LANCZOS_G_MINUS_HALF;
    else
        z = (y - LANCZOS_G_MINUS_HALF) - size;
    z = z * LANCZOS_G / y;
    double half = size < 140.0 ? 0 : pow(y, size / 2.0 - 0.25);
    if (x < 0.0) {
        r = -PI / sin_pi(size) / size * exp(y) / lanczos_sum(size);
        r -= z * r;
        r = size < 140.0 ? r / pow(y, size - 0.5) : r / half / half;
    } else {
        r = lanczos_sum(size) / exp(y);
        r += z * r;
        r = size < 140.0 ? r * pow(y, size - 0.5) : r * half * half;
    }
    return isinf(r) ? range_error() : r;
}

double rt_math_gamma(double x) {
    if (!isfinite(x))
        return isnan(x) || x > 0 ? x : domain_error();
    if (x == 0.0)
        return domain_error();
    if (x == floor(x)) {
        if (x < 0.0)
            return domain_error();
        if (x <= 23.0) {
            double product = 1.0;
            for (int i = 2; i < (int)x; i++)
                product *= i;
            return product;
        }
    }
    double size = fabs(x);
    if (size < 1e-20) {
        double r = 1.0 / x;
        return isinf(r) ? range_error() : r;
    }
    if (size > 200.0)
        return x < 0.0 ? 0.0 / sin_pi(x) : range_error();
    return gamma_general(x);
}

double rt_math_lgamma(double x) {
    if (!isfinite(x))
        return isnan(x) ? x : (double)INFINITY;
    if (x == floor(x) && x <= 2.0)
        return x <= 0.0 ? domain_error() : 0.0;
    double size = fabs(x), r;
    if (size < 1e-20)
        return -log(size);
    r = log(lanczos_sum(size)) - LANCZOS_G;
    r += (size - 0.5) * (log(size + LANCZOS_G - 0.5) - 1);
    if (x < 0.0)
        r = 1.144729885849400174143427351353058711647 - log(fabs(sin_pi(size))) - log(size) - r;
    return isinf(r) ? range_error() : r;
}

/* ---- logarithms ------------------------------------------------------------------------------- */

static double log_checked(double x, double (*function)(double)) {
    return x > 0.0 || isnan(x) ? function(x) : domain_error();
}

double rt_math_log_f64(double x) { return log_checked(x, log); }
double rt_math_log2_f64(double x) { return log_checked(x, log2); }
double rt_math_log10_f64(double x) { return log_checked(x, log10); }

/* An int beyond the doubles is m * 2**e. */
static double log_any(Value v, double (*function)(double)) {
    Value n = rt_int_of(v);
    if (n == 0) {
        double x = rt_float_of(v);
        return rt_pending() ? -1.0 : log_checked(x, function);
    }
    if (rt_int_sign(n) <= 0)
        return domain_error();
    int64_t e;
    double m = rt_int_frexp(n, &e);
    return e <= 1024 ? function(ldexp(m, (int)e)) : function(m) + function(2.0) * (double)e;
}

double rt_math_log2(Value v) { return log_any(v, log2); }
double rt_math_log10(Value v) { return log_any(v, log10); }

double rt_math_log(Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length) {
        rt_raise(&rt_exc_TypeError, "log() takes no keyword arguments");
        return -1.0;
    }
    if (nargs < 1 || nargs > 2) {
        rt_raise(&rt_exc_TypeError, "math.log requires 1 to 2 arguments");
        return -1.0;
    }
    double x = log_any(args[0], log);
    if (nargs == 1 || rt_pending())
        return x;
    double base = log_any(args[1], log);
    return rt_pending() ? -1.0 : rt_f64_truediv(x, base);
}

/* ---- functions of two doubles ----------------------------------------------------------------- */

double rt_math_atan2(double y, double x) { return atan2(y, x); }
double rt_math_copysign(double x, double y) { return copysign(x, y); }
double rt_math_nextafter(double x, double y) { return nextafter(x, y); }

double rt_math_fmod(double x, double y) {
    if (isinf(y) && isfinite(x))
        return x;
    double r = fmod(x, y);
    return isnan(r) && !isnan(x) && !isnan(y) ? domain_error() : r;
}

double rt_math_remainder(double x, double y) {
    double r = remainder(x, y);
    return isnan(r) && !isnan(x) && !isnan(y) ? domain_error() : r;
}

double rt_math_pow(double x, double y) {
    double r = pow(x, y);
    if (RT_LIKELY(isfinite(r)) || !isfinite(x) || !isfinite(y))
        return r;
    return isnan(r) || x == 0.0 ? domain_error() : range_error();
}

double rt_math_ldexp(double x, Value exponent) {
    Value n = rt_int_of(exponent);
    if (n == 0) {
        rt_raise(&rt_exc_TypeError, "Expected an int as second argument to ldexp.");
        return -1.0;
    }
    if (x == 0.0 || !isfinite(x))
        return x;
    int64_t e;
    if (!rt_int_fits_i64(n, &e))
        e = rt_int_is_negative(n) ? INT64_MIN : INT64_MAX;
    if (e > 100000)
        return range_error();
    if (e < -100000)
        return copysign(0.0, x);
    double r = ldexp(x, (int)e);
    return isinf(r) ? range_error() : r;
}

RtTuple *rt_math_frexp(double x) {
    int e = 0;
    double m = isfinite(x) && x != 0.0 ? frexp(x, &e) : x;
    return RT_AS(RtTuple, rt_number_pair(rt_from_double(m), rt_from_small(e)));
}

RtTuple *rt_math_modf(double x) {
    double whole, fraction;
    if (isinf(x)) {
        whole = x;
        fraction = copysign(0.0, x);
    } else {
        fraction = modf(x, &whole);
    }
    return RT_AS(RtTuple, rt_number_pair(rt_from_double(fraction), rt_from_double(whole)));
}

int rt_math_isclose(double a, double b, Value rel_tol, Value abs_tol) {
    double relative = rel_tol ? rt_float_of(rel_tol) : 1e-9;
    if (rt_pending())
        return -1;
    double absolute = abs_tol ? rt_float_of(abs_tol) : 0.0;
    if (rt_pending())
        return -1;
    if (relative < 0.0 || absolute < 0.0)
        return rt_raise_int(&rt_exc_ValueError, "tolerances must be non-negative");
    if (a == b)
        return 1;
    if (isinf(a) || isinf(b))
        return 0;
    double difference = fabs(b - a);
    return difference <= fabs(relative * b) || difference <= fabs(relative * a) || difference <= absolute;
}

/* ---- vectors ---------------------------------------------------------------------------------- */

/* sqrt of the sum of squares: scaled by a power of two, summed in 113 bits, one Newton step. */
static double norm(const double *v, size_t n) {
    double largest = 0.0;
    bool nan_seen = false;
    for (size_t i = 0; i < n; i++) {
        double x = fabs(v[i]);
        nan_seen |= isnan(x);
        if (x > largest)
            largest = x;
    }
    if (isinf(largest))
        return largest;
    if (nan_seen)
        return (double)NAN;
    if (largest == 0.0)
        return largest;
    if (n == 1)
        return largest;
    int e;
    frexp(largest, &e);
    __float128 sum = 0;
    for (size_t i = 0; i < n; i++) {
        double x = ldexp(v[i], -e);
        sum += (__float128)x * x;
    }
    double h = sqrt((double)sum);
    __float128 better = (__float128)h + (sum - (__float128)h * h) / (2 * (__float128)h);
    return ldexp((double)better, e);
}

double rt_math_hypot2(double x, double y) {
    double v[2] = {x, y};
    return norm(v, 2);
}

double rt_math_hypot(Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length) {
        rt_raise(&rt_exc_TypeError, "math.hypot() takes no keyword arguments");
        return -1.0;
    }
    double *v = rt_alloc_atomic((nargs + 1) * sizeof *v);
    for (size_t i = 0; i < nargs; i++) {
        v[i] = rt_float_of(args[i]);
        if (rt_pending())
            return -1.0;
    }
    return norm(v, nargs);
}

double rt_math_dist(Value p, Value q) {
    RtTuple *a = rt_type_has(p, RT_TYPE_TUPLE) ? RT_AS(RtTuple, p) : rt_tuple_from_iterable(p);
    if (a == NULL)
        return -1.0;
    RtTuple *b = rt_type_has(q, RT_TYPE_TUPLE) ? RT_AS(RtTuple, q) : rt_tuple_from_iterable(q);
    if (b == NULL)
        return -1.0;
    if (a->length != b->length) {
        rt_raise(&rt_exc_ValueError, "both points must have the same number of dimensions");
        return -1.0;
    }
    double *v = rt_alloc_atomic(((size_t)a->length + 1) * sizeof *v);
    for (int64_t i = 0; i < a->length; i++) {
        double x = rt_float_of(a->items[i]);
        if (rt_pending())
            return -1.0;
        double y = rt_float_of(b->items[i]);
        if (rt_pending())
            return -1.0;
        v[i] = fabs(x - y);
    }
    return norm(v, (size_t)a->length);
}

/* The running sum of fsum: partials that do not overlap, of growing size (Shewchuk). */
typedef struct Sum { double *partials, special, infinite; size_t n, capacity; } Sum;

static int add_partial(Value item, void *context) {
    Sum *s = context;
    double x = rt_float_of(item), original = x;
    if (rt_pending())
        return -1;
    size_t kept = 0;
    for (size_t j = 0; j < s->n; j++) {
        double y = s->partials[j];
        if (fabs(x) < fabs(y)) {
            double t = x;
            x = y;
            y = t;
        }
        double high = x + y, low = y - (high - x);
        if (low != 0.0)
            s->partials[kept++] = low;
        x = high;
    }
    s->n = kept;
    if (x == 0.0)
        return 0;
    if (!isfinite(x)) {
        if (isfinite(original))
            return rt_raise_int(&rt_exc_OverflowError, "intermediate overflow in fsum");
        if (isinf(original))
            s->infinite += original;
        s->special += original;
        s->n = 0;
        return 0;
    }
    if (s->n == s->capacity) {
        s->partials = rt_realloc(s->partials, s->capacity * sizeof(double), s->capacity * 2 * sizeof(double));
        s->capacity *= 2;
    }
    s->partials[s->n++] = x;
    return 0;
}

double rt_math_fsum(Value iterable) {
    Sum s = {rt_alloc_atomic(32 * sizeof(double)), 0.0, 0.0, 0, 32};
    if (rt_iterate(iterable, add_partial, &s) < 0)
        return -1.0;
    if (s.special != 0.0) {
        if (isnan(s.infinite)) {
            rt_raise(&rt_exc_ValueError, "-inf + inf in fsum");
            return -1.0;
        }
        return s.special;
    }
    double high = 0.0, low = 0.0;
    size_t n = s.n;
    if (n > 0) {
        high = s.partials[--n];
        while (n > 0) {
            double x = high, y = s.partials[--n];
            high = x + y;
            low = y - (high - x);
            if (low != 0.0)
                break;
        }
        if (n > 0 && ((low < 0.0 && s.partials[n - 1] < 0.0) || (low > 0.0 && s.partials[n - 1] > 0.0))) {
            double y = low * 2.0, x = high + y;
            if (y == x - high)
                high = x;
        }
    }
    return high;
}

static int multiply_item(Value item, void *context) {
    Value *product = context;
    *product = rt_mul(*product, item);
    return *product ? 0 : -1;
}

Value rt_math_prod(Value iterable, Value start) {
    Value product = start ? start : RT_SMALL(1);
    return rt_iterate(iterable, multiply_item, &product) < 0 ? 0 : product;
}

/* ---- ints ------------------------------------------------------------------------------------- */

/* v.__name__() if the type has it, else otherwise(float(v)). */
static Value by_method(Value v, const char *name, double (*otherwise)(double)) {
    if (rt_is_int_exact(v))
        return v;
    if (!rt_is_float_exact(v)) {
        Value method = rt_lookup_special(v, rt_str_intern(rt_str_from_cstr(name)));
        if (method)
            return rt_call0(method);
        if (rt_pending())
            return 0;
        if (!otherwise)
            return rt_raise(&rt_exc_TypeError, "type %T doesn't define __trunc__ method", v);
    }
    double d = rt_float_of(v);
    return rt_pending() ? 0 : rt_int_from_double(otherwise ? otherwise(d) : d);
}

Value rt_math_floor(Value v) { return by_method(v, "__floor__", floor); }
Value rt_math_ceil(Value v) { return by_method(v, "__ceil__", ceil); }
Value rt_math_trunc(Value v) { return by_method(v, "__trunc__", NULL); }

/* low * (low + 1) * ... * (high - 1), balanced so that the factors stay of equal size. */
static Value product_of_range(int64_t low, int64_t high) {
    if (high - low <= 8) {
        Value product = RT_SMALL(1);
        for (int64_t i = low; i < high; i++)
            product = rt_fast_int_mul(product, rt_fast_int(i));
        return product;
    }
    int64_t middle = low + (high - low) / 2;
    return rt_fast_int_mul(product_of_range(low, middle), product_of_range(middle, high));
}

Value rt_math_factorial(Value n) {
    if (rt_int_is_negative(n))
        return rt_raise(&rt_exc_ValueError, "factorial() not defined for negative values");
    if (!rt_is_small(n))
        return rt_raise(&rt_exc_OverflowError, "factorial() argument should not exceed 9223372036854775807");
    return product_of_range(1, rt_small(n) + 1);
}

Value rt_math_isqrt(Value n) {
    if (rt_int_is_negative(n))
        return rt_raise(&rt_exc_ValueError, "isqrt() argument must be nonnegative");
    return rt_big_sqrt(n);
}

/* n * (n - 1) * ... k factors. */
static Value falling(Value n, int64_t k) {
    if (rt_is_small(n))
        return product_of_range(rt_small(n) - k + 1, rt_small(n) + 1);
    Value product = RT_SMALL(1);
    for (int64_t i = 0; i < k; i++)
        product = rt_fast_int_mul(product, rt_fast_int_sub(n, rt_from_small(i)));
    return product;
}

Value rt_math_perm(Value n, Value k_argument) {
    if (k_argument == 0 || k_argument == RT_NONE)
        return rt_math_factorial(n);
    Value k = rt_index(k_argument);
    if (k == 0)
        return 0;
    if (rt_int_is_negative(n))
        return rt_raise(&rt_exc_ValueError, "n must be a non-negative integer");
    if (rt_int_is_negative(k))
        return rt_raise(&rt_exc_ValueError, "k must be a non-negative integer");
    if (rt_fast_int_lt(n, k))
        return RT_SMALL(0);
    if (!rt_is_small(k))
        return rt_raise(&rt_exc_OverflowError, "k must not exceed 9223372036854775807");
    return falling(n, rt_small(k));
}

Value rt_math_comb(Value n, Value k) {
    if (rt_int_is_negative(n))
        return rt_raise(&rt_exc_ValueError, "n must be a non-negative integer");
    if (rt_int_is_negative(k))
        return rt_raise(&rt_exc_ValueError, "k must be a non-negative integer");
    if (rt_fast_int_lt(n, k))
        return RT_SMALL(0);
    k = rt_fast_int_min(k, rt_fast_int_sub(n, k));
    if (!rt_is_small(k))
        return rt_raise(&rt_exc_OverflowError, "min(n - k, k) must not exceed 9223372036854775807");
    int64_t count = rt_small(k);
    if (count > 60)
        return rt_fast_int_floordiv(falling(n, count), product_of_range(1, count + 1));
    Value result = RT_SMALL(1);
    for (int64_t i = 1; i <= count; i++) /* each step is divisible */
        result = rt_fast_int_floordiv(rt_fast_int_mul(result, rt_fast_int_sub(n, rt_from_small(count - i))), rt_from_small(i));
    return result;
}

Value rt_math_gcd2(Value a, Value b) {
    if (!rt_both_small(a, b))
        return rt_big_gcd(a, b);
    int64_t x = rt_small(a), y = rt_small(b);
    while (y) {
        int64_t r = x % y;
        x = y;
        y = r;
    }
    return rt_fast_int(x < 0 ? -x : x);
}

Value rt_math_lcm2(Value a, Value b) {
    if (a == RT_SMALL(0) || b == RT_SMALL(0))
        return RT_SMALL(0);
    return rt_fast_int_abs(rt_fast_int_mul(rt_fast_int_floordiv(a, rt_math_gcd2(a, b)), b));
}

static Value fold(Value *args, size_t nargs, RtTuple *kwnames, const char *name, Value (*step)(Value, Value), Value start) {
    if (kwnames && kwnames->length)
        return rt_raise(&rt_exc_TypeError, "math.%s() takes no keyword arguments", name);
    Value result = start;
    for (size_t i = 0; i < nargs; i++) {
        Value n = rt_index(args[i]);
        if (n == 0)
            return 0;
        result = step(result, n);
    }
    return result;
}

Value rt_math_gcd(Value *args, size_t nargs, RtTuple *kwnames) {
    return fold(args, nargs, kwnames, "gcd", rt_math_gcd2, RT_SMALL(0));
}
Value rt_math_lcm(Value *args, size_t nargs, RtTuple *kwnames) {
    return fold(args, nargs, kwnames, "lcm", rt_math_lcm2, RT_SMALL(1));
}

/* ---- the module ------------------------------------------------------------------------------- */

static void set_constant(RtModule *m, const char *name, double d) {
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(name)), rt_from_double(d));
}

void rt_init_module_math(RtModule *m) {
    rt_table_install(m);
    set_constant(m, "pi", PI);
    set_constant(m, "e", 2.7182818284590452354);
    set_constant(m, "tau", 2.0 * PI);
    set_constant(m, "inf", (double)INFINITY);
    set_constant(m, "nan", (double)NAN);
}
