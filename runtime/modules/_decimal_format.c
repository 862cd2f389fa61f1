/* _decimal_format.c - Decimal.__format__: the specification [[fill]align][sign][z][0][width][,][.precision][type], where the type n takes
 * point and separators from the locale. */
#include "runtime/modules/_decimal.h"

#include <ctype.h>
#include <errno.h>
#include <locale.h>
#include <stdlib.h>

#define MOST_WIDTH (INT64_C(4) * DEC_MOST_DIGITS) /* more is no memory */

typedef struct Spec {
    uint32_t fill;
    char align, sign, type; /* align z: zeros after the sign */
    int64_t width, precision; /* precision -1: not given */
    RtStr *point, *separator; /* point NULL: digits stay as they are */
    const char *grouping;
    bool positive_zero;
} Spec;

/* ---- The specification ------------------------------------------------------------------------------------------------- */

static bool is_align(uint32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }
static uint32_t at(const RtStr *s, int64_t i) { return i < s->length ? rt_str_at(s, i) : 0; }
static bool is_digit(uint32_t c) { return c >= '0' && c <= '9'; }

static bool take_number(const RtStr *s, int64_t *i, int64_t *out) {
    int64_t v = 0;
    for (; is_digit(at(s, *i)); ++*i)
        if (__builtin_mul_overflow(v, 10, &v) || __builtin_add_overflow(v, (int64_t)at(s, *i) - '0', &v))
            return false;
    *out = v;
    return true;
}

/* Takes a z that is not the fill character out of the text. */
static RtStr *without_z(RtStr *s, bool *found) {
    int64_t i = at(s, 0) == 'z' && is_align(at(s, 1)) ? 1 : 0;
    while (i < s->length && at(s, i) != 'z')
        i++;
    *found = i < s->length;
    return *found ? rt_str_concat(rt_str_slice(s, 0, i), rt_str_slice(s, i + 1, s->length)) : s;
}

static void take_locale(Spec *spec) {
    const struct lconv *lc = localeconv();
    spec->point = rt_str_from_cstr(lc->decimal_point);
    spec->separator = rt_str_from_cstr(lc->thousands_sep);
    spec->grouping = lc->grouping;
}

static bool parse_type(const RtStr *s, int64_t *i, Spec *spec) {
    uint32_t c = at(s, *i);
    if (c == 'n' || c == 'N') {
        if (spec->separator != NULL)
            return false;
        spec->type = c == 'N' ? 'G' : 'g';
        take_locale(spec);
        ++*i;
    } else if (c != 0 && c < 128 && strchr("EeFfGg%", (int)c)) {
        spec->type = (char)c;
        ++*i;
    }
    return *i == s->length;
}

static bool parse(const RtStr *s, bool capitals, Spec *spec) {
    int64_t i = 0;
    bool aligned = true;
    spec->fill = ' ';
    spec->align = '>';
    spec->sign = '-';
    spec->type = capitals ? 'G' : 'g';
    spec->precision = -1;
    if (s->length > 1 && is_align(at(s, 1))) {
        spec->fill = at(s, 0);
        spec->align = (char)at(s, 1);
        i = 2;
    } else if (is_align(at(s, 0)))
        spec->align = (char)at(s, i++);
    else
        aligned = false;
    uint32_t c = at(s, i);
    if (c == '+' || c == '-' || c == ' ') {
        spec->sign = (char)c;
        i++;
    }
    if (at(s, i) == '0') {
        if (aligned)
            return false;
        spec->align = 'z';
        spec->fill = '0';
        i++;
    }
    if (is_digit(at(s, i)) && (at(s, i) == '0' || !take_number(s, &i, &spec->width)))
        return false;
    if (at(s, i) == ',') {
        spec->point = rt_str_from_cstr(".");
        spec->separator = rt_str_from_cstr(",");
        spec->grouping = "\3";
        i++;
    }
    if (at(s, i) == '.') {
        i++;
        if (!is_digit(at(s, i)) || !take_number(s, &i, &spec->precision))
            return false;
    }
    return parse_type(s, &i, spec);
}

/* Text from the dict that takes the locale's place. -1: error. */
static int override_text(RtDict *d, const char *name, RtStr **out) {
    Value v = rt_dict_get_str(d, rt_str_from_cstr(name));
    if (v == 0)
        return 0;
    if (!rt_is_str(v))
        return rt_raise_int(&rt_exc_TypeError, "bad argument type for built-in operation");
    *out = RT_AS(RtStr, v);
    return 0;
}

static int take_override(Spec *spec, Value override) {
    if (!rt_is_dict(override))
        return rt_raise_int(&rt_exc_TypeError, "optional argument must be a dict");
    RtStr *grouping = NULL;
    RtDict *d = RT_AS(RtDict, override);
    size_t n = 0;
    if (override_text(d, "decimal_point", &spec->point) < 0 || override_text(d, "thousands_sep", &spec->separator) < 0 ||
        override_text(d, "grouping", &grouping) < 0)
        return -1;
    if (grouping != NULL && (spec->grouping = rt_str_to_utf8(grouping, &n)) == NULL)
        return -1;
    if (spec->point == NULL || spec->point->length == 0)
        return rt_raise_int(&rt_exc_ValueError, "invalid override dict");
    rt_str_to_utf8(spec->point, &n);
    size_t most = n;
    if (spec->separator != NULL) {
        rt_str_to_utf8(spec->separator, &n);
        most = n > most ? n : most;
    }
    return most > 4 ? rt_raise_int(&rt_exc_ValueError, "invalid override dict") : 0;
}

/* ---- Digits -------------------------------------------------------------------------------------------------------------- */

/* a with so many significant digits. */
static void round_digits(Num *n, int64_t digits, const DecContext *ctx, uint32_t *status) {
    if (dec_is_zero_coeff(n))
        return;
    dec_rescale(n, n, n->exp + n->digits - digits, ctx, status);
    if (!(*status & DEC_ERRORS) && n->digits > digits)
        dec_rescale(n, n, n->exp + 1, ctx, status);
}

/* n with the precision of the specification; *point: where the point stands for the type e. False: beyond what can be. */
static bool apply_precision(Num *n, const Spec *spec, const DecContext *ctx, int64_t *point) {
    uint32_t status = 0;
    char type = (char)tolower((unsigned char)spec->type);
    *point = 1;
    if (spec->precision < 0)
        return true;
    if (spec->precision > DEC_MAX_PREC)
        return false;
    if (type == 'g' && n->digits > dec_max(spec->precision, 1))
        round_digits(n, dec_max(spec->precision, 1), ctx, &status);
    else if (type == 'e') {
        if (dec_is_zero_coeff(n))
            *point = 1 - spec->precision;
        else
            round_digits(n, spec->precision + 1, ctx, &status);
    } else if (type == 'f' || type == '%')
        dec_rescale(n, n, -spec->precision, ctx, &status);
    return !(status & DEC_ERRORS);
}

static void put_zeros(RtBuilder *b, int64_t n) {
    for (; n > 0; n--)
        rt_builder_char(b, '0');
}

/* The digits of a finite number, with the point behind the point-th one, as parts: whole, fraction with its point, exponent. */
typedef struct Parts { RtStr *whole, *fraction; RtStr *exponent; } Parts;
static Parts split(const Num *n, int64_t point, bool shows_exponent, char letter) {
    size_t length;
    char *digits = dec_coeff_text(n->c, &length);
    RtBuilder whole, fraction;
    rt_builder_init(&whole);
    rt_builder_init(&fraction);
    int64_t before = point < 0 ? 0 : dec_min(point, n->digits), exp = n->exp + n->digits - point;
    if (before == 0)
        put_zeros(&whole, 1);
    rt_builder_ascii(&whole, digits, (size_t)before);
    put_zeros(&whole, point - n->digits);
    if (before < n->digits)
        put_zeros(&fraction, -point);
    rt_builder_ascii(&fraction, digits + before, length - (size_t)before);
    RtStr *exponent = shows_exponent || exp != 0 ? rt_str_format("%c%s%lld", letter, exp < 0 ? "" : "+", (long long)exp) : rt_str_from_cstr("");
    return (Parts){rt_builder_finish(&whole), rt_builder_finish(&fraction), exponent};
}

/* Where the point stands in ordinary text. */
static int64_t plain_point(const Num *n) {
    int64_t left = n->exp + n->digits;
    return n->exp <= 0 && left > -6 ? left : 1;
}

/* ---- Layout ---------------------------------------------------------------------------------------------------------------- */

/* The digits in groups, with leading zeros up to a width. */
static RtStr *group(const RtStr *digits, const Spec *spec, int64_t width) {
    RtStr *text = rt_str_from_cstr("");
    const char *g = spec->grouping != NULL ? spec->grouping : "";
    int64_t left = digits->length, size = 0;
    for (;;) {
        if (*g != 0 && *g != 127)
            size = *g++;
        bool all = size == 0 || *g == 127;
        int64_t n = dec_max(dec_max(left, width), 1), taken;
        n = all && size == 0 ? n : dec_min(n, size);
        taken = dec_min(n, left);
        RtBuilder b;
        rt_builder_init(&b);
        put_zeros(&b, n - taken);
        rt_builder_str(&b, rt_str_slice((RtStr *)(uintptr_t)digits, left - taken, left));
        text = rt_str_concat(rt_builder_finish(&b), text);
        left -= taken;
        width -= n;
        if (left <= 0 && width <= 0)
            return text;
        if (spec->separator != NULL) {
            text = rt_str_concat(spec->separator, text);
            width -= spec->separator->length;
        }
        if (*g == 127)
            size = 0;
    }
}

static RtStr *pad(const Spec *spec, RtStr *sign, RtStr *body) {
    int64_t n = spec->width - sign->length - body->length;
    RtBuilder b;
    if (n <= 0)
        return rt_str_concat(sign, body);
    rt_builder_init(&b);
    int64_t before = spec->align == '>' ? n : spec->align == '^' ? n / 2 : 0;
    for (int64_t k = 0; k < before; k++)
        rt_builder_char(&b, spec->fill);
    rt_builder_str(&b, sign);
    if (spec->align == '=' || spec->align == 'z') {
        for (; before < n; before++)
            rt_builder_char(&b, spec->fill);
    }
    rt_builder_str(&b, body);
    for (; before < n; before++)
        rt_builder_char(&b, spec->fill);
    return rt_builder_finish(&b);
}

static RtStr *sign_text(const Num *n, const Spec *spec) {
    return n->neg ? rt_str_from_cstr("-") : spec->sign == '-' ? rt_str_from_cstr("") : rt_str_from_char((uint8_t)spec->sign);
}

static Value lay_out_special(const Num *n, Spec *spec) {
    Num positive = *n;
    positive.neg = false;
    if (spec->width > MOST_WIDTH)
        return rt_raise_none(&rt_exc_MemoryError);
    if (spec->align == 'z') {
        spec->align = '>';
        spec->fill = ' ';
    }
    RtStr *body = dec_text(&positive, false, true);
    if (spec->type == '%')
        body = rt_str_concat(body, rt_str_from_cstr("%"));
    return RT_VAL(pad(spec, sign_text(n, spec), body));
}

static Value too_much(void) { return rt_raise(&rt_exc_ValueError, "format specification exceeds internal limits of _decimal"); }

static Value lay_out(const Num *value, Spec *spec, const DecContext *ctx) {
    Num n = *value;
    int64_t point;
    char type = (char)tolower((unsigned char)spec->type);
    if (spec->type == '%')
        n.exp += 2;
    if (!apply_precision(&n, spec, ctx, &point))
        return too_much();
    bool fixed = type == 'f' || type == '%';
    if (fixed && dec_is_zero_coeff(&n) && n.exp > 0)
        n.exp = 0;
    if (type != 'e')
        point = fixed ? n.exp + n.digits : plain_point(&n);
    if (point > DEC_MOST_DIGITS || point < -DEC_MOST_DIGITS || spec->width > MOST_WIDTH)
        return rt_raise_none(&rt_exc_MemoryError);
    Parts parts = split(&n, point, type == 'e', isupper((unsigned char)spec->type) ? 'E' : 'e');
    RtStr *rest = parts.exponent, *sign = sign_text(value, spec);
    if (parts.fraction->length > 0)
        rest = rt_str_concat(rt_str_concat(spec->point != NULL ? spec->point : rt_str_from_cstr("."), parts.fraction), rest);
    if (spec->type == '%')
        rest = rt_str_concat(rest, rt_str_from_cstr("%"));
    RtStr *whole = parts.whole;
    if (spec->point != NULL)
        whole = group(whole, spec, spec->align == 'z' ? spec->width - sign->length - rest->length : 0);
    return RT_VAL(pad(spec, sign, rt_str_concat(whole, rest)));
}

/* Of a negative number that is shown as zero: that zero. */
static void drop_zero_sign(Num *n, const Spec *spec, const DecContext *ctx) {
    Num shown = *n;
    int64_t point;
    if (!n->neg || dec_is_special(n))
        return;
    if (spec->type == '%')
        shown.exp += 2;
    bool rounds = spec->type == 'f' || spec->type == '%'; /* not F */
    if ((!rounds || apply_precision(&shown, spec, ctx, &point)) && dec_is_zero_coeff(&shown)) {
        *n = shown;
        n->neg = false;
        n->exp -= spec->type == '%' ? 2 : 0;
    }
}

Value dec_format_method(Value self, Value text, Value override) {
    DecContextObject *ctx = dec_current();
    Spec spec = {0};
    Num n = *dec_num(self);
    if (ctx == NULL)
        return 0;
    if (!rt_is_str(text))
        return rt_raise(&rt_exc_TypeError, "format arg must be str");
    RtStr *s = without_z(RT_AS(RtStr, text), &spec.positive_zero);
    if (!parse(s, ctx->capitals, &spec))
        return rt_raise(&rt_exc_ValueError, "invalid format string");
    if (override != 0 && take_override(&spec, override) < 0)
        return 0;
    if (spec.width > DEC_MAX_PREC)
        return too_much();
    if (spec.positive_zero)
        drop_zero_sign(&n, &spec, &ctx->c);
    return dec_is_special(&n) ? lay_out_special(&n, &spec) : lay_out(&n, &spec, &ctx->c);
}
