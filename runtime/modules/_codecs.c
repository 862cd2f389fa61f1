/* _codecs.c - modules _codecs (the registry of encodings and the codecs written in C) and _string. */
#include "runtime/types/text.h"
#include "runtime/modules/text_modules.h"

#define RT_TABLE "runtime/tables/module/_codecs.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static const char *utf8_or(RtStr *s, const char *otherwise) { return s == NULL ? otherwise : rt_str_to_utf8(s, NULL); }

int rt_codecs_register(Value search) {
    if (rt_type_of(search)->call == NULL)
        return rt_raise_int(&rt_exc_TypeError, "argument must be callable");
    rt_codec_register(search);
    return 0;
}
int rt_codecs_unregister(Value search) { return rt_codec_unregister(search); }
Value rt_codecs_lookup(RtStr *encoding) { return rt_codec_lookup(encoding); }
int rt_codecs_register_error(RtStr *name, Value handler) {
    if (rt_type_of(handler)->call == NULL)
        return rt_raise_int(&rt_exc_TypeError, "handler must be callable");
    return codec_register_error(name, handler) == 0 ? -1 : 0;
}
Value rt_codecs_lookup_error(RtStr *name) { return codec_lookup_error(name); }

/* The first item of what a registered codec returns. */
static Value apply(Value obj, RtStr *encoding, RtStr *errors, int part) {
    Value info = rt_codec_lookup(encoding == NULL ? rt_str_from_cstr("utf-8") : encoding);
    if (info == 0)
        return 0;
    Value args[3] = {0, obj, errors == NULL ? RT_VAL(rt_str_from_cstr("strict")) : RT_VAL(errors)};
    Value r = rt_call(RT_AS(RtTuple, info)->items[part], args + 1, 2, NULL);
    if (r == 0)
        return 0;
    if (!rt_type_has(r, RT_TYPE_TUPLE) || RT_AS(RtTuple, r)->length != 2)
        return rt_raise(&rt_exc_TypeError, "%s must return a tuple (object, integer)", part == 0 ? "encoder" : "decoder");
    return RT_AS(RtTuple, r)->items[0];
}

Value rt_codecs_encode(Value obj, RtStr *encoding, RtStr *errors) {
    const char *name = utf8_or(encoding, "utf-8");
    if (name != NULL && is_str(obj) && codec_known(name))
        return codec_encode(as_str(obj), name, utf8_or(errors, NULL));
    return name == NULL ? 0 : apply(obj, encoding, errors, 0);
}

Value rt_codecs_decode(Value obj, RtStr *encoding, RtStr *errors) {
    const char *name = utf8_or(encoding, "utf-8");
    const uint8_t *p;
    int64_t n;
    if (name == NULL)
        return 0;
    if (!codec_known(name) || !rt_is_bytes_like(obj))
        return apply(obj, encoding, errors, 1);
    return rt_get_buffer(obj, &p, &n) < 0 ? 0 : codec_decode(obj, p, n, name, utf8_or(errors, NULL));
}

static RtTuple *pair(Value v, int64_t n) {
    Value items[2] = {v, rt_from_small(n)};
    return v == 0 ? NULL : rt_tuple_from_array(items, 2);
}

/* The name of the error handler, NULL if it is omitted or None; false and TypeError if it is something else. */
static bool take_errors(Value v, const char *function, const char **out) {
    *out = NULL;
    if (!v || v == RT_NONE)
        return true;
    if (!is_str(v))
        return rt_raise(&rt_exc_TypeError, "%s() argument 2 must be str or None, not %T", function, v), false;
    *out = rt_str_to_utf8(as_str(v), NULL);
    return *out != NULL;
}

/* The bytes of any buffer; of a str as UTF-8, where that is allowed. */
static int take_data(Value data, bool text_ok, const uint8_t **p, int64_t *n) {
    size_t size;
    if (!text_ok || !is_str(data))
        return rt_get_buffer(data, p, n);
    *p = (const uint8_t *)rt_str_to_utf8(as_str(data), &size);
    *n = (int64_t)size;
    return *p ? 0 : -1;
}

static RtTuple *encode_pair(RtStr *s, Value errors, const char *function, const char *encoding) {
    const char *handler;
    return take_errors(errors, function, &handler) ? pair(codec_encode(s, encoding, handler), s->length) : NULL;
}

static RtTuple *decode_pair(Value data, Value errors, const char *function, const char *encoding, bool text_ok, bool final) {
    const uint8_t *p;
    const char *handler;
    int64_t n, used = 0;
    if (take_data(data, text_ok, &p, &n) < 0 || !take_errors(errors, function, &handler))
        return NULL;
    Value v = codec_decode_partial(data, p, n, encoding, handler, final, &used);
    return pair(v, used);
}

#define ENCODER(id, name) \
    RtTuple *rt_codecs_##id##_encode(RtStr *s, Value errors) { return encode_pair(s, errors, #id "_encode", name); }
#define ENCODER_ORDERED(id, name) /* order: -1 little, 1 big, 0 the machine's, after a mark */ \
    RtTuple *rt_codecs_##id##_encode(RtStr *s, Value errors, int64_t order) { \
        return encode_pair(s, errors, #id "_encode", order < 0 ? name "-le" : order > 0 ? name "-be" : name); \
    }
#define DECODER(id, name, text_ok) \
    RtTuple *rt_codecs_##id##_decode(Value data, Value errors, int64_t final) { \
        return decode_pair(data, errors, #id "_decode", name, text_ok, final != 0); \
    }
#define DECODER_FINAL(id, name) \
    RtTuple *rt_codecs_##id##_decode(Value data, Value errors) { return decode_pair(data, errors, #id "_decode", name, false, true); }
#define BOTH(id, name, text_ok) ENCODER(id, name) DECODER(id, name, text_ok)
BOTH(utf_8, "utf-8", false)
BOTH(utf_16_le, "utf-16-le", false)
BOTH(utf_16_be, "utf-16-be", false)
BOTH(utf_32_le, "utf-32-le", false)
BOTH(utf_32_be, "utf-32-be", false)
BOTH(unicode_escape, "unicode_escape", true)
BOTH(raw_unicode_escape, "raw_unicode_escape", true)
ENCODER_ORDERED(utf_16, "utf-16")
ENCODER_ORDERED(utf_32, "utf-32")
DECODER(utf_16, "utf-16", false)
DECODER(utf_32, "utf-32", false)
ENCODER(ascii, "ascii")
DECODER_FINAL(ascii, "ascii")
ENCODER(latin_1, "latin-1")
DECODER_FINAL(latin_1, "latin-1")

/* ---- by a mapping ---- */

RtTuple *rt_codecs_charmap_encode(RtStr *s, Value errors, Value mapping) {
    const char *handler;
    if (mapping == RT_NONE)
        return encode_pair(s, errors, "charmap_encode", "latin-1");
    RtBytes *b = take_errors(errors, "charmap_encode", &handler) ? codec_charmap_encode(s, handler, mapping) : NULL;
    return b ? pair(RT_VAL(b), s->length) : NULL;
}
RtTuple *rt_codecs_charmap_decode(Value data, Value errors, Value mapping) {
    const uint8_t *p;
    const char *handler;
    int64_t n;
    if (mapping == RT_NONE)
        return decode_pair(data, errors, "charmap_decode", "latin-1", false, true);
    if (rt_get_buffer(data, &p, &n) < 0 || !take_errors(errors, "charmap_decode", &handler))
        return NULL;
    RtStr *s = codec_charmap_decode(data, handler, mapping);
    return s ? pair(RT_VAL(s), n) : NULL;
}
Value rt_codecs_charmap_build(RtStr *table) { return RT_VAL(codec_charmap_build(table)); }

RtTuple *rt_codecs_readbuffer_encode(Value data, Value errors) {
    const uint8_t *p;
    const char *handler;
    int64_t n;
    if (take_data(data, true, &p, &n) < 0 || !take_errors(errors, "readbuffer_encode", &handler))
        return NULL;
    return pair(RT_VAL(rt_bytes_new(p, n)), n);
}

/* (text, used, order): order -1 little, 1 big, 0 that of the mark at the start of the data, if there is one. */
static RtTuple *decode_ordered(Value data, Value errors, int64_t order, bool final, const char *function, const char *const names[3], int unit) {
    const uint8_t *p;
    const char *handler;
    int64_t n, used;
    if (rt_get_buffer(data, &p, &n) < 0 || !take_errors(errors, function, &handler))
        return NULL;
    bool marked = order == 0 && n >= unit;
    if (marked) {
        const uint8_t little[4] = {0xff, 0xfe, 0, 0}, big[4] = {0, 0, 0xfe, 0xff};
        order = !memcmp(p, little, (size_t)unit) ? -1 : !memcmp(p, big + 4 - unit, (size_t)unit) ? 1 : 0;
    }
    const char *name = names[marked && order ? 0 : order > 0 ? 2 : 1];
    Value v = codec_decode_partial(data, p, n, name, handler, final, &used);
    return v ? rt_tuple_from_array((Value[]){v, rt_from_small(used), rt_from_small(order)}, 3) : NULL;
}
RtTuple *rt_codecs_utf_16_ex_decode(Value data, Value errors, int64_t order, int64_t final) {
    return decode_ordered(data, errors, order, final != 0, "utf_16_ex_decode", (const char *const[]){"utf-16", "utf-16-le", "utf-16-be"}, 2);
}
RtTuple *rt_codecs_utf_32_ex_decode(Value data, Value errors, int64_t order, int64_t final) {
    return decode_ordered(data, errors, order, final != 0, "utf_32_ex_decode", (const char *const[]){"utf-32", "utf-32-le", "utf-32-be"}, 4);
}

void rt_init_module__codecs(RtModule *m) { rt_table_install(m); }
