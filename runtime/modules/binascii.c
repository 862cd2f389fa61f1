/* binascii.c - module binascii: hex, base64, crc32; binascii_text.c has uuencode and quoted-printable. */
#include "runtime/modules/binascii.h"
#include "runtime/modules/modtype.h"
#include "runtime/modules/text_modules.h"

#define RT_TABLE "runtime/tables/module/binascii.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static RtType *error_type, *incomplete_type;

int binascii_nibble(uint8_t c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

int binascii_buffer(Value v, const uint8_t **p, int64_t *n) {
    if (!is_str(v)) {
        if (rt_is_bytes_like(v))
            return rt_get_buffer(v, p, n);
        return rt_raise_int(&rt_exc_TypeError, "argument should be bytes, buffer or ASCII string, not '%T'", v);
    }
    if (!rt_str_isascii(as_str(v)))
        return rt_raise_int(&rt_exc_ValueError, "string argument should contain only ASCII characters");
    *p = as_str(v)->data;
    *n = as_str(v)->length;
    return 0;
}

RtBytes *binascii_error(const char *message) { return RT_AS(RtBytes, rt_raise(error_type, message)); }

RtBytes *rt_binascii_hexlify(Value data, Value sep, Value bytes_per_sep) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(data, &p, &n) < 0)
        return NULL;
    int64_t group = rt_index_i64(bytes_per_sep, false);
    if (rt_pending())
        return NULL;
    RtStr *s = bytes_hex(p, n, sep, group, 255);
    return s == NULL ? NULL : rt_bytes_new(s->data, s->length);
}

RtBytes *rt_binascii_unhexlify(Value v) {
    const uint8_t *p;
    int64_t n;
    if (binascii_buffer(v, &p, &n) < 0)
        return NULL;
    if (n % 2 != 0)
        return RT_AS(RtBytes, rt_raise(error_type, "Odd-length string"));
    uint8_t *out = rt_alloc_atomic((size_t)n / 2 + 1);
    for (int64_t i = 0; i < n; i += 2) {
        int a = binascii_nibble(p[i]), b = binascii_nibble(p[i + 1]);
        if (a < 0 || b < 0)
            return RT_AS(RtBytes, rt_raise(error_type, "Non-hexadecimal digit found"));
        out[i / 2] = (uint8_t)(a << 4 | b);
    }
    return rt_bytes_new(out, n / 2);
}

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

RtBytes *rt_binascii_b2a_base64(Value v, bool newline) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(v, &p, &n) < 0)
        return NULL;
    uint8_t *out = rt_alloc_atomic((size_t)(n + 2) / 3 * 4 + 2), *q = out;
    for (int64_t i = 0; i < n; i += 3) {
        int64_t left = n - i;
        uint32_t w = (uint32_t)p[i] << 16 | (left > 1 ? (uint32_t)p[i + 1] << 8 : 0) | (left > 2 ? p[i + 2] : 0);
        *q++ = (uint8_t)alphabet[w >> 18];
        *q++ = (uint8_t)alphabet[w >> 12 & 63];
        *q++ = left > 1 ? (uint8_t)alphabet[w >> 6 & 63] : '=';
        *q++ = left > 2 ? (uint8_t)alphabet[w & 63] : '=';
    }
    if (newline)
        *q++ = '\n';
    return rt_bytes_new(out, q - out);
}

static int base64_value(uint8_t c) {
    const char *q = c == 0 ? NULL : strchr(alphabet, c);
    return q == NULL ? -1 : (int)(q - alphabet);
}

RtBytes *rt_binascii_a2b_base64(Value v, bool strict) {
    const uint8_t *p;
    int64_t n, m = 0, quad = 0, pads = 0;
    bool padding_started = false;
    uint32_t w = 0;
    if (binascii_buffer(v, &p, &n) < 0)
        return NULL;
    uint8_t *out = rt_alloc_atomic((size_t)n + 1);
    if (strict && n > 0 && p[0] == '=')
        return RT_AS(RtBytes, rt_raise(error_type, "Leading padding not allowed"));
    for (int64_t i = 0; i < n; i++) {
        if (p[i] == '=') {
            padding_started = true;
            if (quad >= 2 && quad + ++pads >= 4) {
                if (strict && i + 1 < n)
                    return RT_AS(RtBytes, rt_raise(error_type, "Excess data after padding"));
                return rt_bytes_new(out, m);
            }
            continue;
        }
        int d = base64_value(p[i]);
        if (d < 0) {
            if (strict)
                return RT_AS(RtBytes, rt_raise(error_type, "Only base64 data is allowed"));
            continue;
        }
        if (strict && padding_started)
            return RT_AS(RtBytes, rt_raise(error_type, "Discontinuous padding not allowed"));
        pads = 0;
        w = w << 6 | (uint32_t)d;
        switch (quad++) {
        case 1: out[m++] = (uint8_t)(w >> 4); break;
        case 2: out[m++] = (uint8_t)(w >> 2); break;
        case 3: out[m++] = (uint8_t)w; quad = 0; break;
        default: break;
        }
    }
    if (quad == 1)
        return RT_AS(RtBytes, rt_raise(error_type, "Invalid base64-encoded string: number of data characters (%zd) cannot be 1 more than a multiple of 4", m / 3 * 4 + 1));
    if (quad != 0)
        return RT_AS(RtBytes, rt_raise(error_type, "Incorrect padding"));
    return rt_bytes_new(out, m);
}

static uint32_t crc_table[256];

uint32_t rt_crc32(uint32_t crc, const uint8_t *p, int64_t n) {
    if (crc_table[1] == 0)
        for (uint32_t i = 0; i < 256; i++) {
            uint32_t c = i;
            for (int k = 0; k < 8; k++)
                c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1;
            crc_table[i] = c;
        }
    crc = ~crc;
    for (int64_t i = 0; i < n; i++)
        crc = crc_table[(crc ^ p[i]) & 255] ^ crc >> 8;
    return ~crc;
}

int64_t rt_binascii_crc32(Value v, Value start) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(v, &p, &n) < 0)
        return -1;
    start = rt_index(start);
    return start ? rt_crc32(rt_mod_low32(start), p, n) : -1;
}

int64_t rt_binascii_crc_hqx(Value v, Value start) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(v, &p, &n) < 0)
        return -1;
    start = rt_index(start);
    if (!start)
        return -1;
    uint32_t crc = rt_mod_low32(start) & 0xffff;
    for (int64_t i = 0; i < n; i++) {
        crc ^= (uint32_t)p[i] << 8;
        for (int k = 0; k < 8; k++)
            crc = crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1;
        crc &= 0xffff;
    }
    return crc;
}

RtType *new_error_type(RtModule *m, const char *name, const char *module, RtType *base) {
    RtStr *s = rt_str_intern(rt_str_from_cstr(name));
    Value b = RT_VAL(base);
    RtDict *ns = rt_dict_new(2);
    rt_dict_set(ns, RT_VAL(rt_str_intern(rt_str_from_cstr("__module__"))), RT_VAL(rt_str_from_cstr(module)));
    Value t = rt_type_new(&rt_type_type, s, rt_tuple_from_array(&b, 1), ns, NULL, NULL);
    rt_dict_set(m->dict, RT_VAL(s), t);
    return RT_AS(RtType, t);
}

void rt_init_module_binascii(RtModule *m) {
    error_type = new_error_type(m, "Error", "binascii", &rt_exc_ValueError);
    incomplete_type = new_error_type(m, "Incomplete", "binascii", &rt_exc_Exception);
    rt_table_install(m);
}
