/* _json.c - module _json: strings to and from JSON text. The encoder and the scanner, which json.dumps and
 * json.loads use, stand in _json_encoder.c and _json_scanner.c. */
#include "runtime/modules/_json.h"

Value json_plain_encoder, json_ascii_encoder;

bool json_is_text(Value v) {
    if (RT_LIKELY(rt_is_str(v)))
        return true;
    rt_raise(&rt_exc_TypeError, "first argument must be a string, not %T", v);
    return false;
}

Value json_decode_error(const char *message, Value text, int64_t at) {
    Value m = rt_import(RT_TEXT("json.decoder"), true);
    Value cls = m == 0 ? 0 : rt_getattr(m, RT_TEXT("JSONDecodeError"));
    Value e = cls == 0 ? 0 : rt_call3(cls, RT_VAL(rt_str_from_cstr(message)), text, rt_int_from_i64(at));
    return e == 0 ? 0 : rt_raise_object(e);
}

Value json_with_index(Value v, int64_t at) { return v == 0 ? 0 : rt_pair(v, rt_int_from_i64(at)); }

/* ---- to JSON ---- */

/* Stands for itself, in text that may have other than ASCII characters, or not. */
static inline bool is_plain(uint32_t c, bool ascii) { return c >= ' ' && c != '"' && c != '\\' && (!ascii || c < 127); }

static void put_unit(RtBuilder *b, uint32_t unit) {
    static const char hex[] = "0123456789abcdef";
    char text[6] = {'\\', 'u', hex[unit >> 12], hex[unit >> 8 & 15], hex[unit >> 4 & 15], hex[unit & 15]};
    rt_builder_ascii(b, text, sizeof text);
}

static void put_escaped(RtBuilder *b, uint32_t c) {
    static const char named[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    const char *p = c < 128 && c != 0 ? strchr(named, (int)c) : NULL;
    if (p) {
        rt_builder_ascii(b, (char[]){'\\', letters[p - named]}, 2);
    } else if (c < 0x10000) {
        put_unit(b, c);
    } else {
        put_unit(b, 0xd800 + ((c - 0x10000) >> 10));
        put_unit(b, 0xdc00 + ((c - 0x10000) & 0x3ff));
    }
}

void json_put_string(RtBuilder *b, const RtStr *s, bool ascii) {
    rt_builder_char(b, '"');
    for (int64_t i = 0; i < s->length;) {
        int64_t from = i;
        if (s->ascii)
            while (i < s->length && is_plain(s->data[i], true))
                i++;
        if (i > from)
            rt_builder_ascii(b, (const char *)s->data + from, (size_t)(i - from));
        if (i == s->length)
            break;
        uint32_t c = rt_str_at(s, i++);
        if (is_plain(c, ascii))
            rt_builder_char(b, c);
        else
            put_escaped(b, c);
    }
    rt_builder_char(b, '"');
}

static RtStr *encode(Value v, bool ascii) {
    if (!json_is_text(v))
        return NULL;
    RtBuilder b;
    rt_builder_init(&b);
    json_put_string(&b, as_str(v), ascii);
    return rt_builder_finish(&b);
}
static RtStr *encode_basestring(Value v) { return encode(v, false); }
static RtStr *encode_basestring_ascii(Value v) { return encode(v, true); }

/* ---- from JSON ---- */

/* The value of four hexadecimal digits at i; -1: they are none. */
static int32_t hex_unit(const RtStr *s, int64_t i) {
    int32_t unit = 0;
    for (int64_t end = i + 4; i < end; i++) {
        uint32_t c = rt_str_at(s, i), letter = c | 0x20;
        if (c >= '0' && c <= '9')
            unit = unit * 16 + (int32_t)(c - '0');
        else if (letter >= 'a' && letter <= 'f')
            unit = unit * 16 + (int32_t)(letter - 'a') + 10;
        else
            return -1;
    }
    return unit;
}

/* The code point that \uXXXX means, whose digits start at *i, with what may follow as its second half; *i moves
 * behind it. -1 after an error. Something must follow the digits. */
static int32_t scan_unit(Value text, int64_t *i) {
    static const char message[] = "Invalid \\uXXXX escape";
    const RtStr *s = as_str(text);
    int64_t at = *i;
    int32_t unit = at + 4 < s->length ? hex_unit(s, at) : -1;
    if (unit < 0)
        return json_decode_error(message, text, at - 1), -1;
    *i = at + 4;
    if ((unit & 0xfc00) != 0xd800 || at + 10 >= s->length || rt_str_at(s, at + 4) != '\\' || rt_str_at(s, at + 5) != 'u')
        return unit;
    int32_t low = hex_unit(s, at + 6);
    if (low < 0)
        return json_decode_error(message, text, at + 5), -1;
    if ((low & 0xfc00) != 0xdc00)
        return unit;
    *i = at + 10;
    return 0x10000 + ((unit & 0x3ff) << 10 | (low & 0x3ff));
}

/* What the escape at *i, behind the backslash, means; *i moves behind it. -1 after an error. */
static int32_t scan_escape(Value text, int64_t *i) {
    static const char letters[] = "\"\\/bfnrt", meaning[] = "\"\\/\b\f\n\r\t";
    uint32_t c = rt_str_at(as_str(text), (*i)++);
    if (c == 'u')
        return scan_unit(text, i);
    const char *p = c != 0 && c < 128 ? strchr(letters, (int)c) : NULL;
    return p ? meaning[p - letters] : (json_decode_error("Invalid \\escape", text, *i - 2), -1);
}

static void put_range(RtBuilder *b, const RtStr *s, int64_t from, int64_t to) {
    if (s->width == 1 && s->ascii)
        rt_builder_ascii(b, (const char *)s->data + from, (size_t)(to - from));
    else
        for (; from < to; from++)
            rt_builder_char(b, rt_str_at(s, from));
}

RtStr *json_scan_string(Value text, int64_t at, bool strict, int64_t *next) {
    const RtStr *s = as_str(text);
    RtBuilder b;
    bool whole = true; /* no escape yet: the string is a part of the text */
    if (at < 0 || at > s->length)
        return RT_AS(RtStr, rt_raise(&rt_exc_ValueError, "end is out of bounds"));
    for (int64_t i = at;;) {
        int64_t from = i;
        i = json_run_end(s, i, strict);
        uint32_t c = i < s->length ? rt_str_at(s, i) : 0;
        if (i < s->length && c != '"' && c != '\\')
            return RT_AS(RtStr, json_decode_error("Invalid control character at", text, i));
        if (i == s->length || (c == '\\' && i + 1 == s->length))
            return RT_AS(RtStr, json_decode_error("Unterminated string starting at", text, at - 1));
        if (c == '"' && whole) {
            *next = i + 1;
            return rt_str_slice(RT_AS(RtStr, text), from, i);
        }
        if (whole)
            rt_builder_init(&b);
        whole = false;
        put_range(&b, s, from, i);
        i++;
        if (c == '"') {
            *next = i;
            return rt_builder_finish(&b);
        }
        int32_t meant = scan_escape(text, &i);
        if (meant < 0)
            return NULL;
        rt_builder_char(&b, (uint32_t)meant);
    }
}

static Value scanstring(Value string, int64_t end, Value strict) {
    int truth = strict == 0 ? 1 : rt_truth(strict);
    int64_t next = 0;
    if (truth < 0 || !json_is_text(string))
        return 0;
    return json_with_index(RT_VAL(json_scan_string(string, end, truth, &next)), next);
}

#define RT_TABLE "runtime/tables/module/_json.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__json(RtModule *m);
void rt_init_module__json(RtModule *m) {
    json_encoder_prepare();
    json_scanner_prepare();
    rt_table_install(m);
    rt_setattr(RT_VAL(m), RT_TEXT("make_encoder"), RT_VAL(&rt_type_json_encoder));
    rt_setattr(RT_VAL(m), RT_TEXT("make_scanner"), RT_VAL(&rt_type_json_scanner));
    json_plain_encoder = rt_getattr(RT_VAL(m), RT_TEXT("encode_basestring"));
    json_ascii_encoder = rt_getattr(RT_VAL(m), RT_TEXT("encode_basestring_ascii"));
}
