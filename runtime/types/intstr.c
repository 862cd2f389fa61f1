/* intstr.c - int to and from text and bytes: str(), int(), to_bytes, from_bytes, and the limit on the
 * digits of decimal conversions.
 */
#include "runtime/core/runtime.h"
#include "runtime/types/number.h"
#include "runtime/types/text.h"

int64_t rt_int_max_str_digits = 4300;

bool rt_number_is_blank(uint32_t c) { return uni_is_space(c); }

char *rt_number_ascii(const RtStr *s, size_t *n) {
    char *text = rt_alloc_atomic((size_t)s->length + 1);
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (uni_is_space(c)) {
            text[i] = ' ';
        } else if (c < 128) {
            text[i] = (char)c;
        } else {
            int digit = rt_unicode_decimal(c);
            text[i] = digit < 0 ? '?' : (char)('0' + digit);
        }
    }
    text[s->length] = 0;
    *n = (size_t)s->length;
    return text;
}

/* ---- to text ---------------------------------------------------------------------------------- */

static RtStr *small_to_str(int64_t v) {
    char buffer[24];
    char *p = buffer + sizeof buffer;
    uint64_t magnitude = v < 0 ? -(uint64_t)v : (uint64_t)v;
    do {
        *--p = (char)('0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude);
    if (v < 0)
        *--p = '-';
    return str_from_ascii(p, buffer + sizeof buffer - p);
}

RtStr *rt_int_to_str(Value v, int base) {
    if (rt_is_small(v) && base == 10)
        return small_to_str(rt_small(v));
    size_t n;
    if (base == 10 && rt_int_max_str_digits && rt_int_bit_length(v) / 10 > rt_int_max_str_digits)
        goto too_long;
    char *text = rt_big_to_text(v, base, &n);
    if (base == 10 && rt_int_max_str_digits && (int64_t)n - (*text == '-') > rt_int_max_str_digits)
        goto too_long;
    return str_from_ascii(text, (int64_t)n);
too_long:
    rt_raise(&rt_exc_ValueError,
             "Exceeds the limit (%lld digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit",
             (long long)rt_int_max_str_digits);
    return NULL;
}

RtStr *rt_int_repr(Value v) { return rt_int_to_str(v, 10); }

RtStr *rt_i64_repr(int64_t n) { return small_to_str(n); }

Value rt_int_from_digits(const char *text, size_t n, int base) { return rt_big_from_text(text, n, base); }

/* ---- from text -------------------------------------------------------------------------------- */

static int digit_value(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return 99;
}

static Value invalid_literal(Value shown, int base) {
    Value repr = rt_repr(shown);
    if (repr == 0)
        return 0;
    RtStr *s = RT_AS(RtStr, repr);
    if (s->length > 200)
        s = rt_str_slice(s, 0, 200);
    return rt_raise(&rt_exc_ValueError, "invalid literal for int() with base %d: %S", base, s);
}

static Value digits_to_int(const char *digits, size_t n, int base, bool negative) {
    bool power_of_two = (base & (base - 1)) == 0;
    if (!power_of_two && rt_int_max_str_digits && (int64_t)n > rt_int_max_str_digits)
        return rt_raise(&rt_exc_ValueError,
                        "Exceeds the limit (%lld digits) for integer string conversion: value has %zu digits; "
                        "use sys.set_int_max_str_digits() to increase the limit",
                        (long long)rt_int_max_str_digits, n);
    if (n <= 11) { /* 36 ** 11 fits 61 bits */
        int64_t v = 0;
        for (size_t i = 0; i < n; i++)
            v = v * base + digit_value(digits[i]);
        return rt_from_small(negative ? -v : v);
    }
    Value v = rt_big_from_text(digits, n, base);
    return negative ? rt_fast_int_neg(v) : v;
}

static int base_of_prefix(const char *p, const char *end) {
    if (end - p < 2 || p[0] != '0')
        return 0;
    switch (p[1] | 0x20) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    }
    return 0;
}

/* Copies the digits of [p, end) without underscores to out; false: bad text. *n: how many. */
static bool collect_digits(const char *p, const char *end, int base, char *out, size_t *n) {
    bool last_digit = false;
    for (*n = 0; p < end; p++) {
        if (*p == '_') {
            if (!last_digit)
                return false;
            last_digit = false;
        } else {
            if (digit_value(*p) >= base)
                return false;
            out[(*n)++] = *p;
            last_digit = true;
        }
    }
    return last_digit;
}

static Value parse(const char *text, size_t length, int base, Value shown) {
    const char *p = text, *end = text + length;
    int original_base = base;
    while (p < end && uni_is_space((uint8_t)*p))
        p++;
    while (end > p && uni_is_space((uint8_t)end[-1]))
        end--;
    bool negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+'))
        p++;
    int prefix = base_of_prefix(p, end);
    bool zero_only = base == 0 && prefix == 0 && p < end && *p == '0';
    if (prefix && (base == 0 || base == prefix)) {
        base = prefix;
        p += 2;
        if (p < end && *p == '_')
            p++;
    } else if (base == 0) {
        base = 10;
    }
    char buffer[64];
    char *digits = end - p < 64 ? buffer : rt_alloc_atomic((size_t)(end - p) + 1);
    size_t n;
    if (!collect_digits(p, end, base, digits, &n))
        return invalid_literal(shown, original_base);
    Value v = digits_to_int(digits, n, base, negative);
    if (zero_only && v != RT_SMALL(0) && v != 0)
        return invalid_literal(shown, original_base);
    return v;
}

Value rt_int_from_str(RtStr *s, int base) {
    if (s->ascii)
        return parse((const char *)s->data, (size_t)s->length, base, RT_VAL(s));
    size_t n;
    char *text = rt_number_ascii(s, &n);
    return parse(text, n, base, RT_VAL(s));
}

Value rt_int_from_bytes_text(Value v, int base) {
    const uint8_t *data;
    int64_t n;
    if (rt_get_buffer(v, &data, &n) < 0)
        return 0;
    Value shown = rt_type_has(v, RT_TYPE_BYTES) ? v : RT_VAL(rt_bytes_new(data, n));
    char *text = rt_alloc_atomic((size_t)n + 1);
    for (int64_t i = 0; i < n; i++) /* bytes above 127 are no blanks here */
        text[i] = (char)(data[i] < 128 ? data[i] : '?');
    return parse(text, (size_t)n, base, shown);
}

/* ---- int(v) ----------------------------------------------------------------------------------- */

/* The result of __trunc__: an int, or something with __index__. */
static Value from_trunc(Value v) {
    Value method = rt_lookup_special(v, rt_str_intern(rt_str_from_cstr("__trunc__")));
    if (method == 0)
        return 0;
    Value r = rt_call0(method);
    if (r == 0 || rt_int_of(r))
        return r ? rt_int_of(r) : 0;
    RtType *t = rt_type_of(r);
    if (t->index == NULL)
        return rt_raise(&rt_exc_TypeError, "__trunc__ returned non-Integral (type %T)", r);
    return rt_index(r);
}

Value rt_int_from_object(Value v) {
    if (rt_is_int_exact(v))
        return v;
    if (rt_is_float_exact(v))
        return rt_int_from_double(rt_float_value(v));
    RtType *t = rt_type_of(v);
    if (t->to_int) {
        Value r = t->to_int(v);
        if (r == 0)
            return 0;
        Value n = rt_int_of(r);
        return n ? n : rt_raise(&rt_exc_TypeError, "__int__ returned non-int (type %T)", r);
    }
    if (t->index)
        return rt_index(v);
    if (!(t->flags & (RT_TYPE_STR | RT_TYPE_BYTES))) {
        Value r = from_trunc(v);
        if (r || rt_pending())
            return r;
    }
    if (t->flags & RT_TYPE_STR)
        return rt_int_from_str(RT_AS(RtStr, v), 10);
    const uint8_t *data;
    int64_t n;
    if (rt_get_buffer(v, &data, &n) == 0)
        return rt_int_from_bytes_text(v, 10);
    rt_clear();
    return rt_raise(&rt_exc_TypeError,
                    "int() argument must be a string, a bytes-like object or a real number, not '%T'", v);
}

/* ---- to_bytes, from_bytes --------------------------------------------------------------------- */

/* 1: little, 0: big, -1: ValueError. NULL: the default. */
static int is_little(RtStr *order) {
    if (order == NULL || rt_str_equal(order, rt_str_from_cstr("big")))
        return 0;
    if (rt_str_equal(order, rt_str_from_cstr("little")))
        return 1;
    return rt_raise_int(&rt_exc_ValueError, "byteorder must be either 'little' or 'big'");
}

static uint8_t limb_byte(const RtLimbs *x, size_t i) {
    return i / 8 < x->n ? (uint8_t)(x->limbs[i / 8] >> (i % 8 * 8)) : 0;
}

/* Whether the value fits `length` bytes. */
static bool fits_bytes(Value v, int64_t length, bool is_signed) {
    int64_t bits = rt_int_bit_length(v);
    if (!is_signed)
        return bits <= length * 8;
    if (rt_int_is_negative(v)) /* -(2 ** n) needs only n + 1 bits */
        bits = rt_int_bit_length(rt_fast_int_invert(v));
    return v == RT_SMALL(0) || bits + 1 <= length * 8;
}

RtBytes *rt_int_to_bytes(Value v, int64_t length, RtStr *order, bool is_signed) {
    int little = is_little(order);
    if (little < 0)
        return NULL;
    const char *fault = NULL;
    RtType *type = &rt_exc_OverflowError;
    if (length < 0) {
        type = &rt_exc_ValueError;
        fault = "length argument must be non-negative";
    } else if (rt_int_is_negative(v) && !is_signed) {
        fault = "can't convert negative int to unsigned";
    } else if (length < INT64_MAX / 8 && !fits_bytes(v, length, is_signed)) {
        fault = "int too big to convert";
    }
    if (fault) {
        rt_raise(type, "%s", fault);
        return NULL;
    }
    RtLimbs x;
    rt_big_view(v, &x);
    RtBytes *b = rt_bytes_new(NULL, length);
    if (b == NULL)
        return NULL;
    unsigned carry = 1;
    for (int64_t i = 0; i < length; i++) {
        unsigned byte = limb_byte(&x, (size_t)i);
        if (x.negative) {
            byte = (byte ^ 0xff) + carry;
            carry = byte >> 8;
        }
        b->data[little ? i : length - 1 - i] = (uint8_t)byte;
    }
    return b;
}

static Value int_from_data(const uint8_t *data, int64_t n, bool little, bool is_signed) {
    if (n == 0)
        return RT_SMALL(0);
    size_t n_limbs = (size_t)(n + 7) / 8;
    uint64_t one[4] = {0};
    uint64_t *limbs = n_limbs <= 4 ? one : rt_alloc_atomic(n_limbs * 8);
    memset(limbs, 0, n_limbs * 8);
    bool negative = is_signed && (data[little ? n - 1 : 0] & 0x80);
    unsigned carry = 1;
    for (int64_t i = 0; i < n; i++) {
        unsigned byte = data[little ? i : n - 1 - i];
        if (negative) {
            byte = (byte ^ 0xff) + carry;
            carry = byte >> 8;
        }
        limbs[i / 8] |= (uint64_t)(uint8_t)byte << (i % 8 * 8);
    }
    return rt_big_from_limbs(limbs, n_limbs, negative);
}

Value rt_int_from_bytes(RtType *cls, Value source, RtStr *order, bool is_signed) {
    int little = is_little(order);
    if (little < 0)
        return 0;
    if (!rt_type_has(source, RT_TYPE_BYTES)) {
        if (rt_type_has(source, RT_TYPE_INT | RT_TYPE_STR))
            return rt_raise(&rt_exc_TypeError, "cannot convert '%T' object to bytes", source);
        source = rt_call1(RT_VAL(&rt_type_bytes), source);
        if (source == 0)
            return 0;
    }
    RtBytes *b = RT_AS(RtBytes, source);
    Value v = int_from_data(b->data, b->length, little, is_signed);
    return v == 0 || cls == &rt_type_int ? v : rt_call1(RT_VAL(cls), v);
}
