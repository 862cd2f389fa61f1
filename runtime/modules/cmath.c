/* cmath.c - module cmath. Finite arguments follow Kahan's "Branch Cuts for Complex Elementary
 * Functions", in the order of operations that CPython uses; infinities and NaNs go to the C library,
 * whose Annex G agrees with CPython's tables on the values.
 */
#include "runtime/types/number.h"

#include <complex.h>
#include <float.h>

#define RT_TABLE "runtime/tables/module/cmath.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

typedef double _Complex Z;

#define PI 3.14159265358979323846
#define LN_2 0.6931471805599453094
#define LN_10 2.302585092994045684
#define LARGE (DBL_MAX / 4.0)
#define LARGE_LOG (log(LARGE))

/* What can go wrong: domain (ValueError) or range (OverflowError). */
typedef enum Fault { NONE, DOMAIN_FAULT, RANGE_FAULT } Fault;

static Z make(double re, double im) { return __builtin_complex(re, im); }
static bool finite_z(Z z) { return isfinite(creal(z)) && isfinite(cimag(z)); }

static Z z_sqrt(Z z, Fault *fault) {
    double x = creal(z), y = cimag(z), s, d;
    if (!finite_z(z))
        return csqrt(z);
    if (x == 0.0 && y == 0.0)
        return make(0.0, y);
    double ax = fabs(x), ay = fabs(y);
    if (ax < DBL_MIN && ay < DBL_MIN && (ax > 0.0 || ay > 0.0)) {
        ax = ldexp(ax, 53);
        s = ldexp(sqrt(ax + hypot(ax, ldexp(ay, 53))), -27);
    } else {
        ax /= 8.0;
        s = 2.0 * sqrt(ax + hypot(ax, ay / 8.0));
    }
    d = ay / (2.0 * s);
    return x >= 0.0 ? make(s, copysign(d, y)) : make(d, copysign(s, y));
}

static Z z_log(Z z, Fault *fault) {
    double x = creal(z), y = cimag(z), ax = fabs(x), ay = fabs(y), re;
    if (!finite_z(z))
        return clog(z);
    if (ax > LARGE || ay > LARGE) {
        re = log(hypot(ax / 2.0, ay / 2.0)) + LN_2;
    } else if (ax < DBL_MIN && ay < DBL_MIN) {
        if (ax == 0.0 && ay == 0.0) {
            *fault = DOMAIN_FAULT;
            return make(-(double)INFINITY, atan2(y, x));
        }
        re = log(hypot(ldexp(ax, 53), ldexp(ay, 53))) - 53 * LN_2;
    } else {
        double h = hypot(ax, ay);
        if (0.71 <= h && h <= 1.73) {
            double am = ax > ay ? ax : ay, an = ax > ay ? ay : ax;
            re = log1p((am - 1) * (am + 1) + an * an) / 2.0;
        } else {
            re = log(h);
        }
    }
    return make(re, atan2(y, x));
}

static Z z_log10(Z z, Fault *fault) {
    Z r = z_log(z, fault);
    return make(creal(r) / LN_10, cimag(r) / LN_10);
}

static Z overflow_checked(Z r, Fault *fault) {
    if (isinf(creal(r)) || isinf(cimag(r)))
        *fault = RANGE_FAULT;
    return r;
}

/* exp, sinh and cosh of an infinite imaginary part are not defined, unless the real one decides. */
static void check_imaginary(Z z, bool minus_infinity_decides, Fault *fault) {
    double x = creal(z);
    if (isinf(cimag(z)) && (isfinite(x) || (isinf(x) && (x > 0 || !minus_infinity_decides))))
        *fault = DOMAIN_FAULT;
}

static Z z_exp(Z z, Fault *fault) {
    double x = creal(z), y = cimag(z);
    if (!finite_z(z)) {
        check_imaginary(z, true, fault);
        if (isinf(x) && isfinite(y) && y != 0.0)
            return x > 0 ? make(copysign((double)INFINITY, cos(y)), copysign((double)INFINITY, sin(y)))
                         : make(copysign(0.0, cos(y)), copysign(0.0, sin(y)));
        if (isinf(x) && x < 0 && !isfinite(y))
            return make(0.0, 0.0);
        return cexp(z);
    }
    if (x > LARGE_LOG) {
        double l = exp(x - 1.0);
        return overflow_checked(make(l * cos(y) * 2.7182818284590452354, l * sin(y) * 2.7182818284590452354), fault);
    }
    double l = exp(x);
    return overflow_checked(make(l * cos(y), l * sin(y)), fault);
}

static Z z_cosh(Z z, Fault *fault) {
    double x = creal(z), y = cimag(z);
    if (!finite_z(z)) {
        check_imaginary(z, false, fault);
        return isnan(x) && y == 0.0 ? make(x, 0.0) : ccosh(z);
    }
    if (fabs(x) > LARGE_LOG) {
        double shifted = x - copysign(1.0, x), e = 2.7182818284590452354;
        return overflow_checked(make(cos(y) * cosh(shifted) * e, sin(y) * sinh(shifted) * e), fault);
    }
    return overflow_checked(make(cos(y) * cosh(x), sin(y) * sinh(x)), fault);
}

static Z z_sinh(Z z, Fault *fault) {
    double x = creal(z), y = cimag(z);
    if (!finite_z(z)) {
        check_imaginary(z, false, fault);
        return isnan(y) && x == 0.0 ? make(0.0, y) : csinh(z);
    }
    if (fabs(x) > LARGE_LOG) {
        double shifted = x - copysign(1.0, x), e = 2.7182818284590452354;
        return overflow_checked(make(cos(y) * sinh(shifted) * e, sin(y) * cosh(shifted) * e), fault);
    }
    return overflow_checked(make(cos(y) * sinh(x), sin(y) * cosh(x)), fault);
}

static Z z_tanh(Z z, Fault *fault) {
    double x = creal(z), y = cimag(z);
    if (!finite_z(z)) {
        if (isinf(y) && isfinite(x))
            *fault = DOMAIN_FAULT;
        if (isinf(x) && !isfinite(y))
            return make(copysign(1.0, x), 0.0);
        return isnan(y) && x == 0.0 ? make(y, y) : ctanh(z);
    }
    if (fabs(x) > LARGE_LOG)
        return make(copysign(1.0, x), 4.0 * sin(y) * cos(y) * exp(-2.0 * fabs(x)));
    double tx = tanh(x), ty = tan(y), cx = 1.0 / cosh(x), txty = tx * ty, denominator = 1.0 + txty * txty;
    return make(tx * (1.0 + ty * ty) / denominator, ((ty / denominator) * cx) * cx);
}

static Z z_acos(Z z, Fault *fault) {
    double x = creal(z), y = cimag(z);
    if (!finite_z(z))
        return isinf(x) && isnan(y) ? make(y, (double)INFINITY) : cacos(z);
    if (fabs(x) > LARGE || fabs(y) > LARGE) {
        double im = log(hypot(x / 2.0, y / 2.0)) + LN_2 * 2.0;
        return make(atan2(fabs(y), x), x < 0.0 ? -copysign(im, y) : copysign(im, -y));
    }
    Z s1 = z_sqrt(make(1.0 - x, -y), fault), s2 = z_sqrt(make(1.0 + x, y), fault);
    return make(2.0 * atan2(creal(s1), creal(s2)), asinh(creal(s2) * cimag(s1) - cimag(s2) * creal(s1)));
}

static Z z_acosh(Z z, Fault *fault) {
    double x = creal(z), y = cimag(z);
    if (!finite_z(z))
        return x == 0.0 && isnan(y) ? make(y, y) : cacosh(z);
    if (fabs(x) > LARGE || fabs(y) > LARGE)
        return make(log(hypot(x / 2.0, y / 2.0)) + LN_2 * 2.0, atan2(y, x));
    Z s1 = z_sqrt(make(x - 1.0, y), fault), s2 = z_sqrt(make(x + 1.0, y), fault);
    return make(asinh(creal(s1) * creal(s2) + cimag(s1) * cimag(s2)), 2.0 * atan2(cimag(s1), creal(s2)));
}

static Z z_asinh(Z z, Fault *fault) {
    double x = creal(z), y = cimag(z);
    if (!finite_z(z))
        return isnan(x) && isinf(y) ? make((double)INFINITY, x) : casinh(z);
    if (fabs(x) > LARGE || fabs(y) > LARGE) {
        double re = log(hypot(x / 2.0, y / 2.0)) + LN_2 * 2.0;
        return make(y >= 0.0 ? copysign(re, x) : -copysign(re, -x), atan2(y, fabs(x)));
    }
    Z s1 = z_sqrt(make(1.0 + y, -x), fault), s2 = z_sqrt(make(1.0 - y, x), fault);
    return make(asinh(creal(s1) * cimag(s2) - creal(s2) * cimag(s1)),
                atan2(y, creal(s1) * creal(s2) - cimag(s1) * cimag(s2)));
}

static Z z_atanh(Z z, Fault *fault) {
    double x = creal(z), y = cimag(z), ay = fabs(y);
    if (!finite_z(z))
        return isnan(x) && isinf(y) ? make(0.0, copysign(PI / 2.0, y)) : catanh(z);
    if (x < 0.0 || (x == 0.0 && signbit(x)))
        return -z_atanh(-z, fault);
    if (x > sqrt(LARGE) || ay > sqrt(LARGE)) {
        double h = hypot(x / 2.0, y / 2.0);
        return make(x / 4.0 / h / h, -copysign(PI / 2.0, -y));
    }
    if (x == 1.0 && ay < sqrt(DBL_MIN)) {
        if (ay == 0.0) {
            *fault = DOMAIN_FAULT;
            return make((double)INFINITY, y);
        }
        return make(-log(sqrt(ay) / sqrt(hypot(ay, 2.0))), copysign(atan2(2.0, -ay) / 2, y));
    }
    return make(log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0, -atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0);
}

/* f(z) from the hyperbolic function of i z. */
static Z turn(Z z) { return make(-cimag(z), creal(z)); }
static Z turn_back(Z z) { return make(cimag(z), -creal(z)); }
static Z z_asin(Z z, Fault *fault) { return turn_back(z_asinh(turn(z), fault)); }
static Z z_atan(Z z, Fault *fault) { return turn_back(z_atanh(turn(z), fault)); }
static Z z_cos(Z z, Fault *fault) { return z_cosh(turn(z), fault); }
static Z z_sin(Z z, Fault *fault) { return turn_back(z_sinh(turn(z), fault)); }
static Z z_tan(Z z, Fault *fault) { return turn_back(z_tanh(turn(z), fault)); }

/* ---- rows ------------------------------------------------------------------------------------- */

static bool take(Value v, Z *out) {
    double re, im;
    if (!rt_complex_convert(v, &re, &im))
        return false;
    *out = make(re, im);
    return true;
}

static Value give(Z z, Fault fault) {
    if (fault == DOMAIN_FAULT)
        return rt_raise(&rt_exc_ValueError, "math domain error");
    if (fault == RANGE_FAULT)
        return rt_raise(&rt_exc_OverflowError, "math range error");
    return rt_complex_from_doubles(creal(z), cimag(z));
}

static Value apply(Value v, Z (*function)(Z, Fault *)) {
    Z z;
    Fault fault = NONE;
    if (!take(v, &z))
        return 0;
    z = function(z, &fault);
    return give(z, fault);
}

#define ROW(name) \
    Value rt_cmath_##name(Value v) { return apply(v, z_##name); }
ROW(acos)
ROW(acosh)
ROW(asin)
ROW(asinh)
ROW(atan)
ROW(atanh)
ROW(cos)
ROW(cosh)
ROW(exp)
ROW(log10)
ROW(sin)
ROW(sinh)
ROW(sqrt)
ROW(tan)
ROW(tanh)

Value rt_cmath_log(Value v, Value base) {
    Z x, y;
    Fault fault = NONE;
    if (!take(v, &x) || (base && !take(base, &y)))
        return 0;
    Z top = z_log(x, &fault);
    if (base == 0)
        return give(top, fault);
    fault = NONE; /* only what happens last is reported */
    Value bottom = give(z_log(y, &fault), fault);
    if (bottom && !rt_complex_truth(RT_AS(RtComplex, bottom)))
        return give(0, DOMAIN_FAULT);
    return bottom ? rt_binary(RT_OP_truediv, give(top, NONE), bottom) : 0;
}

int rt_cmath_isfinite(Value v) {
    Z z;
    return take(v, &z) ? finite_z(z) : -1;
}
int rt_cmath_isinf(Value v) {
    Z z;
    return take(v, &z) ? isinf(creal(z)) || isinf(cimag(z)) : -1;
}
int rt_cmath_isnan(Value v) {
    Z z;
    return take(v, &z) ? isnan(creal(z)) || isnan(cimag(z)) : -1;
}

double rt_cmath_phase(Value v) {
    Z z;
    return take(v, &z) ? atan2(cimag(z), creal(z)) : -1.0;
}

RtTuple *rt_cmath_polar(Value v) {
    Z z;
    if (!take(v, &z))
        return NULL;
    double size = hypot(creal(z), cimag(z));
    if (isinf(size) && finite_z(z)) {
        give(z, RANGE_FAULT);
        return NULL;
    }
    return RT_AS(RtTuple, rt_number_pair(rt_from_double(size), rt_from_double(atan2(cimag(z), creal(z)))));
}

Value rt_cmath_rect(double r, double phi) {
    if (isinf(phi) && r != 0.0 && !isnan(r))
        return give(0, DOMAIN_FAULT);
    if (r == 0.0 && !isfinite(phi))
        return rt_complex_from_doubles(0.0, 0.0);
    if (isinf(r) && isfinite(phi) && phi != 0.0)
        return rt_complex_from_doubles(r > 0 ? copysign(r, cos(phi)) : -copysign(r, cos(phi)),
                                       r > 0 ? copysign(r, sin(phi)) : -copysign(r, sin(phi)));
    if (phi == 0.0)
        return rt_complex_from_doubles(r, isnan(r) ? 0.0 : signbit(r) != signbit(phi) ? -0.0 : 0.0);
    if (isinf(r) && isnan(phi))
        return rt_complex_from_doubles((double)INFINITY, phi);
    return rt_complex_from_doubles(r * cos(phi), r * sin(phi));
}

int rt_cmath_isclose(Value a, Value b, Value rel_tol, Value abs_tol) {
    Z x, y;
    if (!take(a, &x) || !take(b, &y))
        return -1;
    double relative = rel_tol ? rt_float_of(rel_tol) : 1e-9;
    if (rt_pending())
        return -1;
    double absolute = abs_tol ? rt_float_of(abs_tol) : 0.0;
    if (rt_pending())
        return -1;
    if (relative < 0.0 || absolute < 0.0)
        return rt_raise_int(&rt_exc_ValueError, "tolerances must be non-negative");
    if (creal(x) == creal(y) && cimag(x) == cimag(y))
        return 1;
    if (isinf(creal(x)) || isinf(cimag(x)) || isinf(creal(y)) || isinf(cimag(y)))
        return 0;
    double difference = hypot(creal(x) - creal(y), cimag(x) - cimag(y));
    return difference <= relative * hypot(creal(y), cimag(y)) || difference <= relative * hypot(creal(x), cimag(x)) ||
           difference <= absolute;
}

/* ---- the module ------------------------------------------------------------------------------- */

static void set(RtModule *m, const char *name, Value v) {
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(name)), v);
}

void rt_init_module_cmath(RtModule *m) {
    rt_table_install(m);
    set(m, "pi", rt_from_double(PI));
    set(m, "e", rt_from_double(2.7182818284590452354));
    set(m, "tau", rt_from_double(2.0 * PI));
    set(m, "inf", rt_from_double((double)INFINITY));
    set(m, "nan", rt_from_double((double)NAN));
    set(m, "infj", rt_complex_from_doubles(0.0, (double)INFINITY));
    set(m, "nanj", rt_complex_from_doubles(0.0, (double)NAN));
}
