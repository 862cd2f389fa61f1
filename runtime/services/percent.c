/* percent.c - `format % args` for str, bytes and bytearray: one scanner and one set of conversions;
 * bytes differ in %s %b %a and %c, and show numbers as ASCII. */
#include "runtime/types/text.h"
#include "runtime/types/number.h"

typedef struct Percent {
    const RtStr *format;   /* for bytes: the same bytes as Latin-1 */
    int64_t at;            /* next character of format */
    bool bytes;
    Value args;            /* the right operand */
    Value mapping;         /* args when %(key) may be used, else 0 */
    Value *items;          /* positional arguments */
    int64_t n_items, next; /* next: -1 after a %(key): `current` is used once */
    Value current;
    bool single;           /* args is not a tuple */
    RtBuilder out;
} Percent;

typedef struct Spec {
    bool left, zero, alt;
    char sign; /* 0, '+', ' ' */
    int64_t width;
    int precision; /* -1 none */
} Spec;

static const char not_enough[] = "not enough arguments for format string";

static bool next_arg(Percent *p, Value *out) {
    if (p->current != 0) {
        *out = p->current;
        p->current = 0;
        return true;
    }
    if (p->next >= p->n_items) {
        rt_raise(&rt_exc_TypeError, not_enough);
        return false;
    }
    *out = p->items[p->next++];
    return true;
}

static int64_t peek(const Percent *p) { return p->at < p->format->length ? (int64_t)rt_str_at(p->format, p->at) : -1; }

static bool incomplete(const Percent *p) {
    if (p->at < p->format->length)
        return false;
    rt_raise(&rt_exc_ValueError, "incomplete format");
    return true;
}

/* %(key): p->at is past the "(". Fetches the value to p->current. */
static bool read_key(Percent *p) {
    int64_t start = p->at, depth = 1;
    if (p->mapping == 0) {
        rt_raise(&rt_exc_TypeError, "format requires a mapping");
        return false;
    }
    while (depth > 0 && p->at < p->format->length) {
        uint32_t c = rt_str_at(p->format, p->at++);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (depth > 0) {
        rt_raise(&rt_exc_ValueError, "incomplete format key");
        return false;
    }
    RtStr *key = rt_str_slice((RtStr *)(uintptr_t)p->format, start, p->at - 1);
    Value k = p->bytes ? RT_VAL(rt_bytes_new(key->data, key->length)) : RT_VAL(key);
    Value v = rt_getitem(p->mapping, k);
    if (v == 0)
        return false;
    p->items = &p->args;
    p->n_items = p->next = 0;
    p->current = v;
    p->n_items = -1; /* no positional arguments after a key, and none are left over */
    return true;
}

static void read_flags(Percent *p, Spec *s) {
    for (;; p->at++)
        switch (peek(p)) {
        case '-': s->left = true; break;
        case '+': s->sign = '+'; break;
        case ' ': s->sign = s->sign == '+' ? '+' : ' '; break;
        case '#': s->alt = true; break;
        case '0': s->zero = true; break;
        case 'z':
            if (!p->bytes)
                return;
            break;
        default: return;
        }
}

static bool read_star(Percent *p, int64_t *out, const char *ctype) {
    Value v;
    p->at++;
    if (!next_arg(p, &v))
        return false;
    Value i = rt_int_of(v);
    if (i == 0) {
        rt_raise(&rt_exc_TypeError, "* wants int");
        return false;
    }
    if (!rt_int_fits_i64(i, out)) {
        rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C %s", ctype);
        return false;
    }
    return true;
}

static bool read_digits(Percent *p, int64_t *out, int64_t max, const char *message) {
    *out = 0;
    for (; peek(p) >= '0' && peek(p) <= '9'; p->at++) {
        if (*out > (max - (peek(p) - '0')) / 10) {
            rt_raise(&rt_exc_ValueError, message);
            return false;
        }
        *out = *out * 10 + (peek(p) - '0');
    }
    return true;
}

static bool read_spec(Percent *p, Spec *s) {
    *s = (Spec){.precision = -1};
    if (peek(p) == '(') {
        p->at++;
        if (!read_key(p))
            return false;
    }
    read_flags(p, s);
    if (peek(p) == '*') {
        if (!read_star(p, &s->width, "ssize_t"))
            return false;
        if (s->width < 0) {
            s->left = true;
            s->width = -s->width;
        }
    } else if (!read_digits(p, &s->width, INT64_MAX, "width too big")) {
        return false;
    }
    if (s->width > (int64_t)1 << 40) {
        rt_raise_none(&rt_exc_MemoryError);
        return false;
    }
    if (peek(p) == '.') {
        int64_t n = 0;
        p->at++;
        if (peek(p) == '*') {
            if (!read_star(p, &n, "int"))
                return false;
            if (n > INT32_MAX) {
                rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C int");
                return false;
            }
            n = n < 0 ? 0 : n;
        } else if (!read_digits(p, &n, INT32_MAX, p->bytes ? "prec too big" : "precision too big")) {
            return false;
        }
        s->precision = (int)n;
    }
    int64_t c = peek(p);
    if (c == 'h' || c == 'l' || c == 'L')
        p->at++;
    return !incomplete(p);
}

/* ---- Conversions ---------------------------------------------------------------------------- */

static void put_n(RtBuilder *b, uint32_t c, int64_t n) {
    while (n-- > 0)
        rt_builder_char(b, c);
}

/* text has an optional sign and, after `prefix` more characters, digits: zeros go between. */
static void put_number(Percent *p, const Spec *s, RtStr *text, int prefix, bool zero_ok) {
    int64_t room = s->width - text->length, head = 0;
    if (room > 0 && s->zero && !s->left && zero_ok) {
        uint32_t c = rt_str_at(text, 0);
        head = (c == '-' || c == '+' || c == ' ') + prefix;
        rt_builder_str(&p->out, rt_str_slice(text, 0, head));
        put_n(&p->out, '0', room);
        rt_builder_str(&p->out, rt_str_slice(text, head, text->length));
        return;
    }
    if (!s->left)
        put_n(&p->out, ' ', room);
    rt_builder_str(&p->out, text);
    if (s->left)
        put_n(&p->out, ' ', room);
}

/* str.__mod__ and bytes.__mod__ word two of their messages differently. */
static bool number_error(Percent *p, char conv, Value v) {
    if (p->bytes && conv == 'i')
        conv = 'd';
    const char *what = conv == 'o' || conv == 'x' || conv == 'X' ? "an integer" : "a real number";
    rt_raise(&rt_exc_TypeError, "%%%c format: %s is required, not %T", conv, what, v);
    return false;
}

/* The int that %d or %x shows, 0 on error. */
static Value int_operand(Percent *p, char conv, Value v) {
    Value i = rt_int_of(v);
    if (i != 0)
        return i;
    RtType *t = rt_type_of(v);
    if (conv == 'o' || conv == 'x' || conv == 'X') {
        if (t->index == NULL)
            return number_error(p, conv, v), (Value)0;
        i = rt_index(v);
    } else {
        double d;
        if (rt_is_float_exact(v) || rt_type_has(v, RT_TYPE_FLOAT))
            return rt_number_as_double(v, &d) ? rt_int_from_double(d) : 0;
        if (t->to_int == NULL && t->index == NULL)
            return number_error(p, conv, v), (Value)0;
        i = rt_int_from_object(v);
    }
    if (i == 0 && rt_pending_is(&rt_exc_TypeError)) {
        rt_clear();
        number_error(p, conv, v);
    }
    return i;
}

static bool put_int(Percent *p, const Spec *s, char conv, Value v) {
    Value i = int_operand(p, conv, v);
    if (i == 0)
        return false;
    int base = conv == 'o' ? 8 : conv == 'x' || conv == 'X' ? 16 : 10;
    RtStr *digits = base == 10 ? rt_int_repr(i) : rt_int_to_str(i, base);
    if (digits == NULL)
        return false;
    bool negative = rt_str_at(digits, 0) == '-';
    if (negative)
        digits = rt_str_slice(digits, 1, digits->length);
    RtBuilder b;
    rt_builder_init(&b);
    if (negative || s->sign)
        rt_builder_char(&b, negative ? '-' : (uint8_t)s->sign);
    if (s->alt && base != 10) {
        rt_builder_char(&b, '0');
        rt_builder_char(&b, base == 8 ? 'o' : 'x');
    }
    put_n(&b, '0', s->precision - digits->length);
    rt_builder_str(&b, digits);
    RtStr *text = rt_builder_finish(&b);
    put_number(p, s, conv == 'X' ? rt_str_upper(text) : text, s->alt && base != 10 ? 2 : 0, true);
    return true;
}

static bool put_float(Percent *p, const Spec *s, char conv, Value v) {
    double d;
    if (rt_is_float_exact(v)) {
        d = rt_float_value(v);
    } else {
        d = rt_float_of(v);
        if (rt_pending()) {
            if (p->bytes && rt_pending_is(&rt_exc_TypeError)) {
                rt_clear();
                rt_raise(&rt_exc_TypeError, "float argument required, not %T", v);
            }
            return false;
        }
    }
    RtStr *text = rt_format_double_text(d, conv, s->precision < 0 ? 6 : s->precision, s->alt, s->sign);
    if (text == NULL)
        return false;
    put_number(p, s, text, 0, true);
    return true;
}

static void put_text(Percent *p, const Spec *s, RtStr *text) {
    if (s->precision >= 0 && s->precision < text->length)
        text = rt_str_slice(text, 0, s->precision);
    int64_t room = s->width - text->length;
    if (!s->left)
        put_n(&p->out, ' ', room);
    rt_builder_str(&p->out, text);
    if (s->left)
        put_n(&p->out, ' ', room);
}

/* What %s and %b of bytes show. */
static RtStr *bytes_operand(Value v) {
    const uint8_t *data;
    int64_t n;
    if (rt_is_bytes_like(v)) {
        if (rt_get_buffer(v, &data, &n) < 0)
            return NULL;
        return str_from_latin1(data, n);
    }
    Value m = rt_lookup_special(v, rt_str_intern(rt_str_from_cstr("__bytes__")));
    if (m == 0) {
        if (!rt_pending())
            rt_raise(&rt_exc_TypeError, "%%b requires a bytes-like object, or an object that implements __bytes__, not '%T'", v);
        return NULL;
    }
    Value r = rt_call0(m);
    if (r == 0)
        return NULL;
    if (!is_bytes(r)) {
        rt_raise(&rt_exc_TypeError, "__bytes__ returned non-bytes (type %T)", r);
        return NULL;
    }
    return str_from_latin1(RT_AS(RtBytes, r)->data, RT_AS(RtBytes, r)->length);
}

static RtStr *text_operand(Percent *p, char conv, Value v) {
    if (p->bytes && (conv == 's' || conv == 'b'))
        return bytes_operand(v);
    if (conv == 's')
        return is_str(v) && rt_has_type(v, &rt_type_str) ? as_str(v) : RT_AS(RtStr, rt_str(v));
    if (conv == 'r' && !p->bytes)
        return RT_AS(RtStr, rt_repr(v));
    return rt_ascii_of(v);
}

static bool put_char(Percent *p, Spec *s, Value v) {
    Value i;
    int64_t n;
    s->precision = -1;
    if (!p->bytes && is_str(v) && as_str(v)->length == 1) {
        put_text(p, s, str_exact(as_str(v)));
        return true;
    }
    if (p->bytes && rt_is_bytes_like(v)) {
        const uint8_t *data;
        if (rt_get_buffer(v, &data, &n) == 0 && n == 1 && !rt_has_type(v, &rt_type_memoryview)) {
            put_text(p, s, rt_str_from_char(data[0]));
            return true;
        }
    }
    const char *wanted = p->bytes ? "%c requires an integer in range(256) or a single byte" : "%c requires int or char";
    i = rt_int_of(v);
    if (i == 0 && rt_type_of(v)->index != NULL && (i = rt_index(v)) == 0)
        return false;
    if (i == 0) {
        rt_raise(&rt_exc_TypeError, "%s", wanted);
        return false;
    }
    if (!rt_int_fits_i64(i, &n) || n < 0 || n >= (p->bytes ? 256 : 0x110000)) {
        rt_raise(&rt_exc_OverflowError, p->bytes ? "%%c arg not in range(256)" : "%%c arg not in range(0x110000)");
        return false;
    }
    put_text(p, s, rt_str_from_char((uint32_t)n));
    return true;
}

static bool bad_conversion(Percent *p, uint32_t c) {
    RtStr *shown = c >= 32 && c < 127 ? rt_str_from_char(c) : p->bytes || c > 127 || c < 32 ? rt_str_from_char('?') : rt_str_from_char(c);
    rt_raise(&rt_exc_ValueError, "unsupported format character '%S' (0x%x) at index %zd", p->bytes ? rt_str_from_char(c) : shown, c, p->at - 1);
    return false;
}

static bool convert(Percent *p) {
    Spec s;
    Value v;
    if (peek(p) == '%') {
        rt_builder_char(&p->out, '%');
        p->at++;
        return true;
    }
    if (!read_spec(p, &s))
        return false;
    uint32_t c = rt_str_at(p->format, p->at++);
    if (!next_arg(p, &v))
        return false;
    switch (c) {
    case 'b':
        if (!p->bytes)
            return bad_conversion(p, c);
        /* fallthrough */
    case 's': case 'r': case 'a': {
        RtStr *text = text_operand(p, (char)c, v);
        if (text == NULL)
            return false;
        put_text(p, &s, text);
        return true;
    }
    case 'd': case 'i': case 'u': case 'o': case 'x': case 'X':
        return put_int(p, &s, (char)c, v);
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
        return put_float(p, &s, (char)c, v);
    case 'c':
        return put_char(p, &s, v);
    default:
        return bad_conversion(p, c);
    }
}

static bool may_be_mapping(Value v, bool bytes) {
    RtType *t = rt_type_of(v);
    if (t->flags & (RT_TYPE_TUPLE | RT_TYPE_STR))
        return false;
    if (bytes && (rt_has_type(v, &rt_type_bytearray) || (t->flags & RT_TYPE_BYTES)))
        return false;
    return t->getitem != NULL;
}

static bool run(Percent *p) {
    if (rt_type_has(p->args, RT_TYPE_TUPLE)) {
        p->items = RT_AS(RtTuple, p->args)->items;
        p->n_items = RT_AS(RtTuple, p->args)->length;
    } else {
        p->items = &p->args;
        p->n_items = 1;
    }
    if (may_be_mapping(p->args, p->bytes))
        p->mapping = p->args;
    bool keyed = false;
    const RtStr *f = p->format;
    while (p->at < f->length) {
        int64_t k = p->at;
        while (k < f->length && rt_str_at(f, k) != '%')
            k++;
        if (k > p->at)
            rt_builder_str(&p->out, rt_str_slice((RtStr *)(uintptr_t)f, p->at, k));
        p->at = k;
        if (k == f->length)
            break;
        p->at++;
        if (incomplete(p) || !convert(p))
            return false;
        keyed |= p->n_items < 0;
    }
    if (p->next < p->n_items && p->mapping == 0 && !keyed) {
        rt_raise(&rt_exc_TypeError, "not all arguments converted during %s formatting", p->bytes ? "bytes" : "string");
        return false;
    }
    return true;
}

/* For code that takes the result for a str: a subclass's __rmod__, which comes first, may give something else. */
RtStr *rt_str_percent(RtStr *format, Value args) {
    if (!rt_type_has(args, RT_TYPE_STR) || rt_has_type(args, &rt_type_str))
        return str_format_percent(format, args);
    Value r = rt_binary(RT_OP_mod, RT_VAL(format), args);
    if (r && !rt_has_type(r, &rt_type_str))
        return rt_raise(&rt_exc_NotImplementedError, "%T.__rmod__() that gives no str is not available in a compiled program", args), NULL;
    return RT_AS(RtStr, r);
}

RtStr *str_format_percent(RtStr *format, Value args) {
    Percent p = {.format = format, .args = args};
    rt_builder_init(&p.out);
    return run(&p) ? rt_builder_finish_whole(&p.out) : NULL;
}

Value rt_bytes_percent(const uint8_t *format, int64_t n, Value args, bool bytearray) {
    Percent p = {.format = str_from_latin1(format, n), .args = args, .bytes = true};
    rt_builder_init(&p.out);
    if (!run(&p))
        return 0;
    RtStr *s = rt_builder_finish(&p.out);
    return bytearray ? RT_VAL(bytearray_new(s->data, s->length)) : RT_VAL(rt_bytes_new(s->data, s->length));
}
