/* codecs_charmap.c - one byte per character by a mapping of the program: a str of 256 characters, a dict, any object with
 * __getitem__. What the modules of package encodings for code pages are made of. */
#include "runtime/types/codec.h"

enum { UNDEFINED = 0xfffe };
static const char undefined_text[] = "character maps to <undefined>";

/* mapping[key]; RT_NONE where it has nothing under the key; 0 on error. */
static Value look_up(Value mapping, int64_t key) {
    Value v = rt_getitem(mapping, rt_from_small(key));
    if (v || !rt_pending_is(&rt_exc_LookupError))
        return v;
    rt_clear();
    return RT_NONE;
}

/* ---- decoding ---- */

/* Puts what stands for the byte. 1, 0: undefined, -1. */
static int put_decoded(Value mapping, uint8_t byte, RtBuilder *out) {
    if (rt_has_type(mapping, &rt_type_str)) {
        const RtStr *table = as_str(mapping);
        uint32_t ch = byte < table->length ? rt_str_at(table, byte) : UNDEFINED;
        if (ch != UNDEFINED)
            rt_builder_char(out, ch);
        return ch != UNDEFINED;
    }
    Value v = look_up(mapping, byte);
    if (v == 0)
        return -1;
    if (v == RT_NONE)
        return 0;
    if (rt_type_has(v, RT_TYPE_INT)) {
        Value n = rt_int_of(v);
        if (!rt_is_small(n) || rt_small(n) < 0 || rt_small(n) > 0x10ffff)
            return rt_raise_int(&rt_exc_TypeError, "character mapping must be in range(0x110000)");
        if (rt_small(n) == UNDEFINED)
            return 0;
        rt_builder_char(out, (uint32_t)rt_small(n));
        return 1;
    }
    if (!is_str(v))
        return rt_raise_int(&rt_exc_TypeError, "character mapping must return integer, None or str");
    if (as_str(v)->length == 1 && rt_str_at(as_str(v), 0) == UNDEFINED)
        return 0;
    rt_builder_str(out, as_str(v));
    return 1;
}

RtStr *codec_charmap_decode(Value data, const char *errors, Value mapping) {
    Codec c = {.kind = CODEC_CHARMAP, .name = "charmap", .errors = errors, .final = true, .object = data, .mapping = mapping};
    RtBuilder out;
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(data, &p, &n) < 0)
        return NULL;
    rt_builder_init(&out);
    for (int64_t i = 0; i < n;) {
        int r = put_decoded(mapping, p[i], &out);
        if (r < 0 || (r == 0 && codec_decode_error(&c, p, n, i, i + 1, undefined_text, &out, &i) < 0))
            return NULL;
        i += r;
    }
    return rt_builder_finish(&out);
}

/* ---- encoding ---- */

/* False: undefined, or an exception is pending. */
static bool put_encoded(Codec *c, ByteBuf *out, uint32_t ch) {
    Value v = look_up(c->mapping, ch);
    if (v == 0 || v == RT_NONE)
        return false;
    if (rt_type_has(v, RT_TYPE_INT)) {
        Value n = rt_int_of(v);
        if (!rt_is_small(n) || rt_small(n) < 0 || rt_small(n) > 255)
            return rt_raise(&rt_exc_TypeError, "character mapping must be in range(256)"), false;
        bytebuf_put(out, (uint8_t)rt_small(n));
        return true;
    }
    if (!is_bytes(v))
        return rt_raise(&rt_exc_TypeError, "character mapping must return integer, bytes or None, not %T", v), false;
    for (int64_t i = 0; i < RT_AS(RtBytes, v)->length; i++)
        bytebuf_put(out, RT_AS(RtBytes, v)->data[i]);
    return true;
}

RtBytes *codec_charmap_encode(RtStr *s, const char *errors, Value mapping) {
    Codec c = {.kind = CODEC_CHARMAP, .name = "charmap", .errors = errors, .final = true, .object = RT_VAL(s), .mapping = mapping};
    ByteBuf out = {0}, scratch = {0};
    bytebuf_reserve(&out, s->length + 1);
    for (int64_t i = 0; i < s->length;) {
        if (put_encoded(&c, &out, rt_str_at(s, i))) {
            i++;
            continue;
        }
        int64_t end = i + 1;
        while (!rt_pending() && end < s->length && !put_encoded(&c, &scratch, rt_str_at(s, end)))
            end++;
        if (rt_pending() || codec_encode_error(&c, s, i, end, undefined_text, put_encoded, &out, &i) < 0)
            return NULL;
    }
    return bytebuf_finish(&out);
}

/* The dict from characters to bytes that turns a decoding table around. */
RtDict *codec_charmap_build(RtStr *table) {
    RtDict *d = rt_dict_new(table->length);
    for (int64_t i = 0; i < table->length && i < 256; i++)
        if (rt_str_at(table, i) != UNDEFINED)
            rt_dict_set(d, rt_from_small(rt_str_at(table, i)), rt_from_small(i));
    return d;
}
