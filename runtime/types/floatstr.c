/* floatstr.c - double to and from text. Output: glibc's printf rounds correctly for any precision, so
 * the digits come from it and only their layout is made here. Shortest digits: the fewest that
 * strtod (correctly rounded too) reads back as the same double.
 */
#include "runtime/core/runtime.h"
#include "runtime/types/number.h"
#include "runtime/types/text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- digits ----------------------------------------------------------------------------------- */

/* Decimal digits d1 d2 ... of a positive double: 0.d1d2... * 10**point. */
typedef struct Digits { const char *text; int n, point; } Digits;

/* From "d.ddde+xx" in place. */
static Digits split_exponent_form(char *text) {
    Digits d = {text, 0, 0};
    char *out = text, *p = text;
    for (; *p != 'e'; p++)
        if (*p != '.')
            *out++ = *p;
    d.n = (int)(out - text);
    d.point = atoi(p + 1) + 1;
    return d;
}

static void strip_zeros(Digits *d) {
    while (d->n > 1 && d->text[d->n - 1] == '0')
        d->n--;
}

/* One unit more in the last place of the digits in "d.ddde+xx". */
static void increment_last(char *text) {
    char *p = strchr(text, 'e') - 1;
    for (; p >= text; p--) {
        if (*p == '.')
            continue;
        if (*p != '9') {
            ++*p;
            return;
        }
        *p = '0';
    }
}

/* The shortest digits of d > 0, in buffer. */
static Digits shortest_digits(double d, char buffer[32]) {
    int n = d < 0x1p-1021 ? 1 : 15; /* 15 digits and fewer are recovered from a normal double */
    int e;
    bool power_of_two = frexp(d, &e) == 0.5;
    for (; n < 17; n++) {
        snprintf(buffer, 32, "%.*e", n - 1, d);
        if (strtod(buffer, NULL) == d)
            break;
        if (power_of_two) { /* the gap above is twice the gap below: the next number may do */
            increment_last(buffer);
            if (strtod(buffer, NULL) == d)
                break;
        }
    }
    if (n == 17)
        snprintf(buffer, 32, "%.16e", d);
    Digits digits = split_exponent_form(buffer);
    strip_zeros(&digits);
    return digits;
}

/* The digits of a whole number below 1e15. */
static Digits whole_digits(uint64_t v, char buffer[32]) {
    char *p = buffer + 31;
    *p = 0;
    do {
        *--p = (char)('0' + v % 10);
        v /= 10;
    } while (v);
    Digits digits = {p, (int)(buffer + 31 - p), (int)(buffer + 31 - p)};
    strip_zeros(&digits);
    return digits;
}

/* ---- layout ----------------------------------------------------------------------------------- */

typedef struct Layout { bool exponent, keep_point; int shown; /* digits, zeros appended */ char e; } Layout;

static char *put_digits(char *out, const Digits *d, int from, int to) {
    for (int i = from; i < to; i++)
        *out++ = i >= 0 && i < d->n ? d->text[i] : '0';
    return out;
}

static char *lay_out(Digits d, const Layout *how, char *out) {
    int point = how->exponent ? 1 : d.point, shown = how->shown;
    if (shown < point)
        shown = point;
    if (point <= 0)
        *out++ = '0';
    else
        out = put_digits(out, &d, 0, point);
    if (shown > point || how->keep_point) {
        *out++ = '.';
        out = put_digits(out, &d, point, shown);
    }
    if (how->exponent)
        out += sprintf(out, "%c%+03d", how->e, d.point - 1);
    *out = 0;
    return out;
}

static Digits digits_of(double d, char type, int *precision, char **buffer) {
    if (type == 'r') {
        if (d < 1e15 && d == (double)(uint64_t)d)
            return whole_digits((uint64_t)d, *buffer);
        return shortest_digits(d, *buffer);
    }
    size_t size = (size_t)*precision + 400;
    *buffer = rt_alloc_atomic(size);
    if (type != 'f') {
        if (type == 'g' && *precision == 0)
            *precision = 1;
        snprintf(*buffer, size, "%.*e", type == 'e' ? *precision : *precision - 1, d);
        return split_exponent_form(*buffer);
    }
    snprintf(*buffer, size, "%.*f", *precision, d);
    char *point = strchr(*buffer, '.');
    Digits digits = {*buffer, (int)strlen(*buffer), point ? (int)(point - *buffer) : (int)strlen(*buffer)};
    if (point) {
        memmove(point, point + 1, strlen(point));
        digits.n--;
    }
    return digits;
}

static char *special_text(double d, bool upper, bool plus) {
    const char *text = isnan(d) ? (plus ? "+nan" : "nan") : d < 0 ? "-inf" : plus ? "+inf" : "inf";
    char *copy = rt_alloc_atomic(8);
    strcpy(copy, text);
    for (char *p = copy; upper && *p; p++)
        if (*p >= 'a' && *p <= 'z')
            *p = (char)(*p - 32);
    return copy;
}

char *rt_double_text(double d, char type, int precision, bool alt, bool plus, bool dot_0) {
    bool upper = type == 'E' || type == 'F' || type == 'G';
    if (upper)
        type = (char)(type + 32);
    if (!isfinite(d))
        return special_text(d, upper, plus);
    char local[32];
    char *buffer = local;
    Digits digits = digits_of(fabs(d), type, &precision, &buffer);
    Layout how = {false, alt, digits.n, upper ? 'E' : 'e'};
    if (type == 'e') {
        how.exponent = true;
    } else if (type == 'g') {
        how.exponent = digits.point <= -4 || digits.point > precision - dot_0;
        if (!alt) {
            strip_zeros(&digits);
            how.shown = digits.n;
        }
    } else if (type == 'r') {
        how.exponent = digits.point <= -4 || digits.point > 16;
    }
    if (dot_0 && !how.exponent && how.shown <= digits.point)
        how.shown = digits.point + 1;
    int width = (how.shown > digits.n ? how.shown : digits.n) + (digits.point < 0 ? -digits.point : digits.point) + 16;
    char *text = rt_alloc_atomic((size_t)width), *out = text;
    if (signbit(d))
        *out++ = '-';
    else if (plus)
        *out++ = '+';
    lay_out(digits, &how, out);
    return text;
}

RtStr *rt_float_repr(double d) {
    char *text = rt_double_text(d, 'r', 0, false, false, true);
    return str_from_ascii(text, (int64_t)strlen(text));
}

double rt_float_round(double d, int64_t ndigits) {
    if (!isfinite(d) || d == 0.0 || ndigits > 323)
        return d;
    if (ndigits < -308)
        return 0.0 * d;
    char text[1500];
    if (ndigits >= 0) {
        snprintf(text, sizeof text, "%.*f", (int)ndigits, d);
        return strtod(text, NULL);
    }
    snprintf(text, sizeof text, "%.1100f", fabs(d)); /* exact */
    int length = (int)(strchr(text, '.') - text), keep = length + (int)ndigits;
    if (keep < 0)
        return copysign(0.0, d);
    memmove(text + length, text + length + 1, strlen(text + length));
    char *rest = text + keep;
    bool more = rest[0] > '5' || (rest[0] == '5' && strspn(rest + 1, "0") != strlen(rest + 1));
    bool up = more || (rest[0] == '5' && keep > 0 && (rest[-1] & 1));
    char *p = rest - 1;
    while (up && p >= text && *p == '9')
        *p-- = '0';
    char result[340];
    snprintf(result, sizeof result, "%s%.*se%d", up && p < text ? "1" : "0", keep, text, (int)-ndigits);
    if (up && p >= text)
        result[1 + (p - text)]++;
    double rounded = strtod(result, NULL);
    if (isinf(rounded)) {
        rt_raise(&rt_exc_OverflowError, "rounded value too large to represent");
        return -1.0;
    }
    return copysign(rounded, d);
}

/* ---- from text -------------------------------------------------------------------------------- */

static size_t match_word(const char *p, const char *word) {
    size_t n = strlen(word);
    for (size_t i = 0; i < n; i++)
        if ((p[i] | 0x20) != word[i])
            return 0;
    return n;
}

/* The decimal number digits * 10**exponent, if both factors are exact doubles: then one operation rounds it right. */
static bool exact_decimal(const char *p, size_t whole, size_t fraction, int64_t exponent, double *out) {
    static const double tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    uint64_t digits = 0;
    exponent -= (int64_t)fraction;
    if (whole + fraction > 18 || exponent < -22 || exponent > 22)
        return false;
    for (size_t i = 0; i < whole; i++)
        digits = digits * 10 + (uint64_t)(p[i] - '0');
    for (size_t i = 0; i < fraction; i++)
        digits = digits * 10 + (uint64_t)(p[whole + 1 + i] - '0');
    if (digits > UINT64_C(1) << 53)
        return false;
    *out = exponent < 0 ? (double)digits / tens[-exponent] : (double)digits * tens[exponent];
    return true;
}

/* inf, infinity, nan, with their sign at text; 0: none of them. */
static size_t parse_special(const char *text, double *out) {
    const char *p = text + (*text == '-' || *text == '+');
    size_t n = match_word(p, "infinity");
    if (n == 0)
        n = match_word(p, "inf");
    if (n == 0 && (n = match_word(p, "nan")) == 0)
        return 0;
    *out = (*p | 0x20) == 'i' ? (double)INFINITY : (double)NAN;
    if (*text == '-')
        *out = -*out;
    return (size_t)(p - text) + n;
}

static size_t count_digits(const char *p) {
    size_t n = 0;
    while (p[n] >= '0' && p[n] <= '9')
        n++;
    return n;
}

size_t rt_float_parse_prefix(const char *text, double *out) {
    const char *number = text + (*text == '-' || *text == '+'), *p = number;
    size_t whole = count_digits(p), fraction = 0;
    p += whole;
    if (*p == '.') {
        fraction = count_digits(p + 1);
        p += 1 + fraction;
    }
    if (whole + fraction == 0)
        return parse_special(text, out);
    int64_t power = 0;
    if ((*p | 0x20) == 'e') {
        const char *q = p + 1 + (p[1] == '-' || p[1] == '+');
        size_t exponent = count_digits(q);
        if (exponent) {
            power = exponent < 4 ? strtol(p + 1, NULL, 10) : 1000;
            p = q + exponent;
        }
    }
    size_t length = (size_t)(p - text);
    if (exact_decimal(number, whole, fraction, power, out)) {
        *out = *text == '-' ? -*out : *out;
        return length;
    }
    /* strtod would read what follows as hexadecimal after a leading "0x": then p stops at x */
    char small[64];
    char *copy = length < sizeof small ? small : rt_alloc_atomic(length + 1);
    memcpy(copy, text, length);
    copy[length] = 0;
    *out = strtod(copy, NULL);
    return length;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool rt_float_parse(const char *text, size_t n, double *out) {
    const char *p = text, *end = text + n;
    while (p < end && uni_is_space((uint8_t)*p))
        p++;
    while (end > p && uni_is_space((uint8_t)end[-1]))
        end--;
    char small[64];
    char *copy = end - p < 63 ? small : rt_alloc_atomic((size_t)(end - p) + 1);
    size_t length = 0;
    for (const char *q = p; q < end; q++) {
        if (*q != '_') {
            copy[length++] = *q;
        } else if (q == p || q + 1 == end || !is_digit(q[-1]) || !is_digit(q[1])) {
            return false;
        }
    }
    copy[length] = 0;
    return length > 0 && rt_float_parse_prefix(copy, out) == length;
}

double rt_float_from_str(RtStr *s) {
    size_t n = (size_t)s->length;
    const char *text = s->ascii ? (const char *)s->data : rt_number_ascii(s, &n);
    double d;
    if (!rt_float_parse(text, n, &d)) {
        rt_raise(&rt_exc_ValueError, "could not convert string to float: %R", RT_VAL(s));
        return -1.0;
    }
    return d;
}

/* ---- hexadecimal ------------------------------------------------------------------------------ */

RtStr *rt_float_hex(double d) {
    char text[64];
    if (!isfinite(d))
        return rt_float_repr(d);
    const char *sign = signbit(d) ? "-" : "";
    uint64_t bits = rt_bits_from_double(d) & ~((uint64_t)1 << 63), fraction = bits & (((uint64_t)1 << 52) - 1);
    int exponent = (int)(bits >> 52);
    if (bits == 0)
        snprintf(text, sizeof text, "%s0x0.0p+0", sign);
    else
        snprintf(text, sizeof text, "%s0x%d.%013llxp%+d", sign, exponent > 0, (unsigned long long)fraction,
                 exponent > 0 ? exponent - 1023 : -1022);
    return str_from_ascii(text, (int64_t)strlen(text));
}

#define HEX_DIGITS "0123456789abcdefABCDEF"

/* The end of an unsigned hexadecimal float after its prefix, NULL if there is none. */
static const char *skip_hex(const char *p) {
    size_t whole = strspn(p, HEX_DIGITS), fraction = 0;
    p += whole;
    if (*p == '.') {
        fraction = strspn(p + 1, HEX_DIGITS);
        p += 1 + fraction;
    }
    if (whole + fraction == 0)
        return NULL;
    if ((*p | 0x20) == 'p') {
        p++;
        p += *p == '-' || *p == '+';
        size_t exponent = strspn(p, "0123456789");
        if (exponent == 0)
            return NULL;
        p += exponent;
    }
    return p;
}

static int hex_digit(char c) { return is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10; }

/* m * 2**e, and a little more if `more`, rounded half to even once, also where the result is subnormal. */
static double round_scaled(uint64_t m, bool more, int64_t e) {
    if (m == 0)
        return 0.0;
    int64_t top = 63 - __builtin_clzll(m) + e, keep = top < -1022 ? 53 + top + 1022 : 53;
    int64_t drop = 64 - __builtin_clzll(m) - keep;
    if (top > 1100)
        return HUGE_VAL;
    if (keep < 0)
        return 0.0;
    if (drop > 0) {
        uint64_t kept = drop > 63 ? 0 : m >> drop, half = (uint64_t)1 << (drop - 1), rest = drop > 63 ? m : m & ((half << 1) - 1);
        m = kept + (rest > half || (rest == half && (more || (kept & 1))));
        e += drop;
    }
    return ldexp((double)m, (int)e);
}

/* The number that skip_hex went over. (strtod of glibc 2.36 rounds some subnormal ones down.) */
static double hex_value(const char *p, const char *end) {
    uint64_t m = 0;
    int64_t e = 0, exponent = 0;
    bool point = false, more = false;
    for (; p < end && (*p | 0x20) != 'p'; p++) {
        if (*p == '.') {
            point = true;
            continue;
        }
        int digit = hex_digit(*p);
        if (m >> 60) { /* no room: behind the last bit that counts */
            more |= digit != 0;
            e += point ? 0 : 4;
        } else {
            m = m << 4 | (uint64_t)digit;
            e -= point ? 4 : 0;
        }
    }
    if (p < end) {
        bool down = *++p == '-';
        for (p += *p == '-' || *p == '+'; p < end; p++)
            exponent = exponent < INT64_C(1) << 40 ? exponent * 10 + (*p - '0') : exponent;
        exponent = down ? -exponent : exponent;
    }
    return round_scaled(m, more, e + exponent);
}

static bool parse_hex(const char *p, size_t n, double *out) {
    const char *start = p, *end = p + n;
    while (uni_is_space((uint8_t)*p))
        p++;
    while (end > p && uni_is_space((uint8_t)end[-1]))
        end--;
    const char *number = p;
    bool negative = *p == '-';
    p += *p == '-' || *p == '+';
    if (match_word(p, "inf") || match_word(p, "nan"))
        return rt_float_parse_prefix(number, out) == (size_t)(end - number);
    if (p[0] == '0' && (p[1] | 0x20) == 'x')
        p += 2;
    const char *stop = skip_hex(p);
    if (stop != end || start == end)
        return false;
    *out = hex_value(p, stop);
    if (negative)
        *out = -*out;
    if (isinf(*out))
        rt_raise(&rt_exc_OverflowError, "hexadecimal value too large to represent as a float");
    return true;
}

Value rt_float_fromhex(RtType *cls, Value string) {
    double d;
    size_t n;
    if (!rt_type_has(string, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "bad argument type for built-in operation");
    char *text = rt_str_to_utf8(RT_AS(RtStr, string), &n);
    if (text == NULL)
        return 0;
    if (strlen(text) != n || !parse_hex(text, n, &d))
        return rt_raise(&rt_exc_ValueError, "invalid hexadecimal floating-point string");
    if (rt_pending())
        return 0;
    return cls == &rt_type_float ? rt_from_double(d) : rt_call1(RT_VAL(cls), rt_from_double(d));
}
