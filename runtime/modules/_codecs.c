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

static RtTuple *encode_pair(RtStr *s, RtStr *errors, const char *encoding) {
    return pair(codec_encode(s, encoding, utf8_or(errors, NULL)), s->length);
}

static RtTuple *decode_pair(Value data, RtStr *errors, const char *encoding, bool final) {
    const uint8_t *p;
    int64_t n, used = 0;
    if (is_str(data)) { /* the escapes accept text */
        size_t size;
        p = (const uint8_t *)rt_str_to_utf8(as_str(data), &size);
        n = (int64_t)size;
        if (p == NULL)
            return NULL;
    } else if (rt_get_buffer(data, &p, &n) < 0) {
        return NULL;
    }
    Value v = codec_decode_partial(data, p, n, encoding, utf8_or(errors, NULL), final, &used);
    return pair(v, used);
}

#define ENCODER(id, name) \
    RtTuple *rt_codecs_##id##_encode(RtStr *s, RtStr *errors) { return encode_pair(s, errors, name); }
#define DECODER(id, name) \
    RtTuple *rt_codecs_##id##_decode(Value data, RtStr *errors, bool final) { return decode_pair(data, errors, name, final); }
#define DECODER_FINAL(id, name) \
    RtTuple *rt_codecs_##id##_decode(Value data, RtStr *errors) { return decode_pair(data, errors, name, true); }
#define BOTH(id, name) ENCODER(id, name) DECODER(id, name)
BOTH(utf_8, "utf-8")
BOTH(utf_16, "utf-16")
BOTH(utf_16_le, "utf-16-le")
BOTH(utf_16_be, "utf-16-be")
BOTH(utf_32, "utf-32")
BOTH(utf_32_le, "utf-32-le")
BOTH(utf_32_be, "utf-32-be")
BOTH(unicode_escape, "unicode_escape")
BOTH(raw_unicode_escape, "raw_unicode_escape")
ENCODER(ascii, "ascii")
DECODER_FINAL(ascii, "ascii")
ENCODER(latin_1, "latin-1")
DECODER_FINAL(latin_1, "latin-1")

/* ---- by a mapping ---- */

RtTuple *rt_codecs_charmap_encode(RtStr *s, RtStr *errors, Value mapping) {
    if (mapping == RT_NONE)
        return encode_pair(s, errors, "latin-1");
    RtBytes *b = codec_charmap_encode(s, utf8_or(errors, NULL), mapping);
    return b ? pair(RT_VAL(b), s->length) : NULL;
}
RtTuple *rt_codecs_charmap_decode(Value data, RtStr *errors, Value mapping) {
    const uint8_t *p;
    int64_t n;
    if (mapping == RT_NONE)
        return decode_pair(data, errors, "latin-1", true);
    RtStr *s = rt_get_buffer(data, &p, &n) < 0 ? NULL : codec_charmap_decode(data, utf8_or(errors, NULL), mapping);
    return s ? pair(RT_VAL(s), n) : NULL;
}
Value rt_codecs_charmap_build(RtStr *table) { return RT_VAL(codec_charmap_build(table)); }

/* The bytes of any buffer, or of a str as UTF-8. */
RtTuple *rt_codecs_readbuffer_encode(Value data, RtStr *errors) {
    const uint8_t *p;
    int64_t n;
    if (is_str(data)) {
        size_t size;
        p = (const uint8_t *)rt_str_to_utf8(as_str(data), &size);
        n = (int64_t)size;
        if (!p)
            return NULL;
    } else if (rt_get_buffer(data, &p, &n) < 0) {
        return NULL;
    }
    return pair(RT_VAL(rt_bytes_new(p, n)), n);
}

/* (text, used, order): order -1 little, 1 big, 0 that of the mark at the start of the data, if there is one. */
static RtTuple *decode_ordered(Value data, RtStr *errors, int64_t order, bool final, const char *const names[3], int unit) {
    const uint8_t *p;
    int64_t n, used;
    if (rt_get_buffer(data, &p, &n) < 0)
        return NULL;
    bool marked = order == 0 && n >= unit;
    if (marked) {
        const uint8_t little[4] = {0xff, 0xfe, 0, 0}, big[4] = {0, 0, 0xfe, 0xff};
        order = !memcmp(p, little, (size_t)unit) ? -1 : !memcmp(p, big + 4 - unit, (size_t)unit) ? 1 : 0;
    }
    const char *name = names[marked && order ? 0 : order > 0 ? 2 : 1];
    Value v = codec_decode_partial(data, p, n, name, utf8_or(errors, NULL), final, &used);
    return v ? rt_tuple_from_array((Value[]){v, rt_from_small(used), rt_from_small(order)}, 3) : NULL;
}
RtTuple *rt_codecs_utf_16_ex_decode(Value data, RtStr *errors, int64_t order, bool final) {
    return decode_ordered(data, errors, order, final, (const char *const[]){"utf-16", "utf-16-le", "utf-16-be"}, 2);
}
RtTuple *rt_codecs_utf_32_ex_decode(Value data, RtStr *errors, int64_t order, bool final) {
    return decode_ordered(data, errors, order, final, (const char *const[]){"utf-32", "utf-32-le", "utf-32-be"}, 4);
}

void rt_init_module__codecs(RtModule *m) { rt_table_install(m); }
