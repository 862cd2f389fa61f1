/* format.c - the format specification mini-language for int, float, complex and str:
 *     [[fill]align][sign][z][#][0][width][grouping][.precision][type]
 * A specification is parsed once (parse_spec), the value becomes text made of a sign, a prefix, digits
 * that may be grouped, and a rest, and lay_out pads them.
 */
#include "runtime/core/runtime.h"
#include "runtime/types/number.h"
#include "runtime/types/text.h"

#define MOST_WIDTH ((int64_t)1 << 40) /* more is no memory */

typedef struct Spec {
    uint32_t fill, align, sign, type; /* 0: not given */
    bool z, alternate, fill_given, align_given;
    int64_t width, precision; /* -1: not given */
    uint32_t grouping;        /* ',' '_' or 0 */
} Spec;

/* ---- the specification ------------------------------------------------------------------------ */

static bool is_align(uint32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

/* Digits at *pos into *out; false: too many. *out stays when there are none. */
static bool parse_count(RtStr *s, int64_t *pos, int64_t *out) {
    int64_t v = 0, start = *pos;
    for (int digit; *pos < s->length && (digit = rt_unicode_decimal(rt_str_at(s, *pos))) >= 0; ++*pos)
        if (__builtin_mul_overflow(v, 10, &v) || __builtin_add_overflow(v, digit, &v)) {
            rt_raise(&rt_exc_ValueError, "Too many decimal digits in format string");
            return false;
        }
    if (*pos > start)
        *out = v;
    return true;
}

static bool accept(RtStr *s, int64_t *pos, uint32_t c) {
    if (*pos < s->length && rt_str_at(s, *pos) == c) {
        ++*pos;
        return true;
    }
    return false;
}

static void parse_fill(RtStr *s, int64_t *pos, Spec *out) {
    if (s->length >= 2 && is_align(rt_str_at(s, 1))) {
        out->fill = rt_str_at(s, 0);
        out->align = rt_str_at(s, 1);
        out->fill_given = out->align_given = true;
        *pos = 2;
    } else if (s->length >= 1 && is_align(rt_str_at(s, 0))) {
        out->align = rt_str_at(s, 0);
        out->align_given = true;
        *pos = 1;
    }
}

static bool parse_grouping(RtStr *s, int64_t *pos, Spec *out) {
    bool comma = accept(s, pos, ','), underscore = accept(s, pos, '_');
    out->grouping = comma ? ',' : underscore ? '_' : 0;
    if (underscore && (comma || accept(s, pos, ','))) {
        rt_raise(&rt_exc_ValueError, "Cannot specify both ',' and '_'.");
        return false;
    }
    return true;
}

/* Whether the grouping may go with the type. */
static bool check_grouping(const Spec *spec) {
    if (spec->grouping == 0 || spec->type == 0)
        return true;
    if (spec->type < 128 && strchr("defgEG%F", (int)spec->type))
        return true;
    if (spec->grouping == '_' && spec->type < 128 && strchr("boxX", (int)spec->type))
        return true;
    if (spec->type > 32 && spec->type < 128)
        rt_raise(&rt_exc_ValueError, "Cannot specify '%c' with '%c'.", (int)spec->grouping, (int)spec->type);
    else
        rt_raise(&rt_exc_ValueError, "Cannot specify '%c' with '\\x%x'.", (int)spec->grouping, spec->type);
    return false;
}

static bool parse_spec(RtStr *s, Value value, uint32_t type, uint32_t align, Spec *out) {
    *out = (Spec){.fill = ' ', .align = align, .type = type, .width = -1, .precision = -1};
    int64_t pos = 0;
    parse_fill(s, &pos, out);
    uint32_t c = pos < s->length ? rt_str_at(s, pos) : 0;
    if (c == '+' || c == '-' || c == ' ') {
        out->sign = c;
        pos++;
    }
    out->z = accept(s, &pos, 'z');
    out->alternate = accept(s, &pos, '#');
    if (!out->fill_given && accept(s, &pos, '0')) {
        out->fill = '0';
        if (!out->align_given && align == '>')
            out->align = '=';
    }
    if (!parse_count(s, &pos, &out->width) || !parse_grouping(s, &pos, out))
        return false;
    if (accept(s, &pos, '.')) {
        if (!parse_count(s, &pos, &out->precision))
            return false;
        if (out->precision < 0) {
            rt_raise(&rt_exc_ValueError, "Format specifier missing precision");
            return false;
        }
    }
    if (out->width > MOST_WIDTH) {
        rt_raise_none(&rt_exc_MemoryError);
        return false;
    }
    if (s->length - pos > 1) {
        rt_raise(&rt_exc_ValueError, "Invalid format specifier '%S' for object of type '%T'", s, value);
        return false;
    }
    if (s->length - pos == 1)
        out->type = rt_str_at(s, pos);
    return check_grouping(out);
}

static Value unknown_code(uint32_t type, Value value) {
    if (type > 32 && type < 128)
        return rt_raise(&rt_exc_ValueError, "Unknown format code '%c' for object of type '%T'", (int)type, value);
    return rt_raise(&rt_exc_ValueError, "Unknown format code '\\x%x' for object of type '%T'", type, value);
}

/* ---- layout ----------------------------------------------------------------------------------- */

static void put_fill(RtBuilder *b, uint32_t c, int64_t n) {
    for (; n > 0; n--)
        rt_builder_char(b, c);
}

/* The parts of a number's text; digits may be grouped, the rest follows them. */
typedef struct Number {
    char sign; /* 0: none */
    const char *prefix, *digits, *rest;
    size_t n_digits;
} Number;

/* The digits grouped, with leading zeros up to min_width, in GC memory. */
static const char *group_digits(const Number *n, uint32_t separator, int size, int64_t min_width, size_t *length) {
    size_t most = n->n_digits + (size_t)(min_width > 0 ? min_width : 0);
    size_t capacity = most * 2 + 8;
    char *end = (char *)rt_alloc_atomic(capacity) + capacity, *out = end;
    int64_t remaining = (int64_t)n->n_digits;
    for (bool first = true;; first = false) {
        int64_t want = remaining > min_width ? remaining : min_width;
        int64_t count = want < 1 ? 1 : want;
        if (separator && count > size)
            count = size;
        if (!first)
            *--out = (char)separator;
        for (int64_t i = 0; i < count; i++)
            *--out = remaining > 0 ? n->digits[--remaining] : '0';
        min_width -= count;
        if (remaining <= 0 && min_width <= 0)
            break;
        min_width--;
    }
    *length = (size_t)(end - out);
    return out;
}

static void lay_out(RtBuilder *b, const Number *n, const Spec *spec, bool pad) {
    size_t n_prefix = strlen(n->prefix), n_rest = strlen(n->rest), n_grouped = 0;
    int64_t others = (n->sign != 0) + (int64_t)n_prefix + (int64_t)n_rest;
    int64_t min_width = pad && spec->fill == '0' && spec->align == '=' ? spec->width - others : 0;
    const char *grouped = "";
    if (n->n_digits > 0)
        grouped = group_digits(n, spec->grouping, spec->type < 128 && strchr("boxX", (int)spec->type) && spec->type ? 4 : 3,
                               min_width, &n_grouped);
    int64_t padding = pad ? spec->width - others - (int64_t)n_grouped : 0, left = 0, middle = 0;
    if (padding < 0)
        padding = 0;
    if (spec->align == '^')
        left = padding / 2;
    else if (spec->align == '=')
        middle = padding;
    else if (spec->align != '<')
        left = padding;
    put_fill(b, spec->fill, left);
    if (n->sign)
        rt_builder_char(b, (uint8_t)n->sign);
    rt_builder_ascii(b, n->prefix, n_prefix);
    put_fill(b, spec->fill, middle);
    rt_builder_ascii(b, grouped, n_grouped);
    rt_builder_ascii(b, n->rest, n_rest);
    put_fill(b, spec->fill, padding - left - middle);
}

static char sign_char(bool negative, uint32_t sign) {
    return negative ? '-' : sign == '+' ? '+' : sign == ' ' ? ' ' : 0;
}

/* ---- str -------------------------------------------------------------------------------------- */

/* A text of n characters padded to the width. */
static Value pad_text(RtStr *s, const Spec *spec) {
    int64_t padding = spec->width > s->length ? spec->width - s->length : 0;
    int64_t left = spec->align == '>' ? padding : spec->align == '^' ? padding / 2 : 0;
    RtBuilder b;
    rt_builder_init(&b);
    put_fill(&b, spec->fill, left);
    rt_builder_str(&b, s);
    put_fill(&b, spec->fill, padding - left);
    return RT_VAL(rt_builder_finish(&b));
}

Value rt_format_str(RtStr *s, RtStr *spec_text) {
    Spec spec;
    const char *fault = NULL;
    if (spec_text->length == 0)
        return rt_str(RT_VAL(s)); /* a subclass may have its own __str__ */
    if (!parse_spec(spec_text, RT_VAL(s), 's', '<', &spec))
        return 0;
    if (spec.type != 's')
        return unknown_code(spec.type, RT_VAL(s));
    if (spec.sign == ' ')
        fault = "Space not allowed in string format specifier";
    else if (spec.sign)
        fault = "Sign not allowed in string format specifier";
    else if (spec.z)
        fault = "Negative zero coercion (z) not allowed in string format specifier";
    else if (spec.alternate)
        fault = "Alternate form (#) not allowed in string format specifier";
    else if (spec.align == '=')
        fault = "'=' alignment not allowed in string format specifier";
    if (fault)
        return rt_raise(&rt_exc_ValueError, "%s", fault);
    s = str_exact(s);
    if (spec.precision >= 0 && spec.precision < s->length)
        s = rt_str_slice(s, 0, spec.precision);
    return spec.width > s->length ? pad_text(s, &spec) : RT_VAL(s);
}

/* ---- float ------------------------------------------------------------------------------------ */

/* Splits the text of a double into sign, digits and rest; z drops the sign of a zero. */
static Number split_double(char *text, const Spec *spec) {
    bool negative = *text == '-';
    text += negative;
    if (negative && spec->z && strspn(text, "0.") == strcspn(text, "eE%") && *text != 'i')
        negative = false;
    size_t n = strspn(text, "0123456789");
    return (Number){sign_char(negative, spec->sign), "", text, text + n, n};
}

/* The text of d by type and precision; dot_0 for the type that is not given. */
static char *double_text(double d, const Spec *spec, uint32_t type, bool dot_0) {
    int precision = spec->precision > 1000000000 ? 1000000000 : (int)spec->precision;
    char code = (char)type;
    if (type == 'n')
        code = 'g';
    else if (type == '%')
        code = 'f';
    if (type == 0)
        code = precision < 0 ? 'r' : 'g';
    if (precision < 0)
        precision = 6;
    char *text = rt_double_text(type == '%' ? d * 100 : d, code, precision, spec->alternate, false, dot_0);
    if (type != '%')
        return text;
    size_t n = strlen(text);
    char *copy = rt_alloc_atomic(n + 2);
    memcpy(copy, text, n);
    memcpy(copy + n, "%", 2);
    return copy;
}

static Value format_double(double d, const Spec *spec, Value value) {
    if (spec->precision > INT32_MAX)
        return rt_raise(&rt_exc_ValueError, "precision too big");
    if (spec->type >= 128 || (spec->type && !strchr("eEfFgGn%", (int)spec->type)))
        return unknown_code(spec->type, value);
    Number n = split_double(double_text(d, spec, spec->type, spec->type == 0), spec);
    RtBuilder b;
    rt_builder_init(&b);
    lay_out(&b, &n, spec, true);
    return RT_VAL(rt_builder_finish(&b));
}

Value rt_format_float(Value v, RtStr *spec_text) {
    Spec spec;
    double d;
    if (!rt_number_as_double(v, &d))
        return 0;
    if (spec_text->length == 0)
        return rt_type_of(v) == &rt_type_float ? RT_VAL(rt_float_repr(d)) : rt_str(v);
    if (!parse_spec(spec_text, v, 0, '>', &spec))
        return 0;
    return format_double(d, &spec, v);
}

RtStr *rt_format_double_text(double d, char type, int precision, bool alt, char sign) {
    char *text = rt_double_text(d, type, precision, alt, sign == '+', false);
    if (sign == ' ' && *text != '-')
        return rt_str_format(" %s", text);
    return rt_str_from_cstr(text);
}

/* ---- int -------------------------------------------------------------------------------------- */

static Value format_char(Value n, const Spec *spec) {
    const char *fault = NULL;
    int64_t c = -1;
    if (spec->sign)
        fault = "Sign not allowed with integer format specifier 'c'";
    else if (spec->alternate)
        fault = "Alternate form (#) not allowed with integer format specifier 'c'";
    if (fault)
        return rt_raise(&rt_exc_ValueError, "%s", fault);
    if (!rt_int_fits_i64(n, &c))
        return rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C long");
    if (c < 0 || c > 0x10ffff)
        return rt_raise(&rt_exc_OverflowError, "%%c arg not in range(0x110000)");
    Spec text = *spec;
    if (text.align == '=')
        text.align = '>';
    return pad_text(rt_str_from_char((uint32_t)c), &text);
}

static Value format_digits(Value n, const Spec *spec) {
    int base = 10;
    const char *prefix = "";
    switch (spec->type) {
    case 'b': base = 2; prefix = "0b"; break;
    case 'o': base = 8; prefix = "0o"; break;
    case 'x': base = 16; prefix = "0x"; break;
    case 'X': base = 16; prefix = "0X"; break;
    }
    RtStr *s = rt_int_to_str(n, base);
    if (s == NULL)
        return 0;
    char *digits = rt_alloc_atomic((size_t)s->length + 1);
    memcpy(digits, s->data, (size_t)s->length + 1);
    for (char *p = digits; spec->type == 'X' && *p; p++)
        if (*p >= 'a')
            *p = (char)(*p - 32);
    bool negative = *digits == '-';
    Number number = {sign_char(negative, spec->sign), spec->alternate ? prefix : "", digits + negative, "",
                     (size_t)s->length - negative};
    RtBuilder b;
    rt_builder_init(&b);
    lay_out(&b, &number, spec, true);
    return RT_VAL(rt_builder_finish(&b));
}

Value rt_format_int(Value v, RtStr *spec_text) {
    Spec spec;
    Value n = rt_int_of(v);
    if (spec_text->length == 0)
        return rt_type_of(v) == &rt_type_int ? RT_VAL(rt_int_repr(n)) : rt_str(v);
    if (!parse_spec(spec_text, v, 'd', '>', &spec))
        return 0;
    if (spec.type < 128 && spec.type && strchr("eEfFgG%", (int)spec.type)) {
        double d = rt_int_to_double(n);
        return rt_pending() ? 0 : format_double(d, &spec, v);
    }
    if (spec.type >= 128 || spec.type == 0 || !strchr("bcdoxXn", (int)spec.type))
        return unknown_code(spec.type, v);
    if (spec.precision >= 0)
        return rt_raise(&rt_exc_ValueError, "Precision not allowed in integer format specifier");
    if (spec.z)
        return rt_raise(&rt_exc_ValueError, "Negative zero coercion (z) not allowed in integer format specifier");
    return spec.type == 'c' ? format_char(n, &spec) : format_digits(n, &spec);
}

/* ---- complex ---------------------------------------------------------------------------------- */

static Value format_parts(const RtComplex *c, const Spec *spec) {
    bool plain = spec->type == 0;
    bool skip_real = plain && c->real == 0.0 && !signbit(c->real), brackets = plain && !skip_real;
    RtBuilder b;
    rt_builder_init(&b);
    if (brackets)
        rt_builder_char(&b, '(');
    Spec part = *spec;
    if (!skip_real) {
        Number re = split_double(double_text(c->real, spec, spec->type, false), &part);
        lay_out(&b, &re, &part, false);
        part.sign = '+';
    }
    Number im = split_double(double_text(c->imag, spec, spec->type, false), &part);
    lay_out(&b, &im, &part, false);
    rt_builder_char(&b, 'j');
    if (brackets)
        rt_builder_char(&b, ')');
    return pad_text(rt_builder_finish(&b), spec);
}

Value rt_format_complex(Value v, RtStr *spec_text) {
    Spec spec;
    if (spec_text->length == 0)
        return rt_str(v);
    if (!parse_spec(spec_text, v, 0, '>', &spec))
        return 0;
    if (spec.type >= 128 || (spec.type && !strchr("eEfFgGn", (int)spec.type)))
        return unknown_code(spec.type, v);
    if (spec.precision > INT32_MAX)
        return rt_raise(&rt_exc_ValueError, "precision too big");
    if (spec.fill == '0')
        return rt_raise(&rt_exc_ValueError, "Zero padding is not allowed in complex format specifier");
    if (spec.align == '=')
        return rt_raise(&rt_exc_ValueError, "'=' alignment flag is not allowed in complex format specifier");
    return format_parts(RT_AS(RtComplex, v), &spec);
}

/* ---- typed entries: f"{x:.2f}" where x is known to be a number --------------------------------- */

RtStr *rt_int_format_spec(Value v, RtStr *spec) { return RT_AS(RtStr, rt_format_int(v, spec)); }

RtStr *rt_f64_format_spec(double d, RtStr *spec) {
    return spec->length == 0 ? rt_float_repr(d) : RT_AS(RtStr, rt_format_float(rt_from_double(d), spec));
}
