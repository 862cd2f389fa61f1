/* codecs_utf.c - UTF-8, UTF-16 and UTF-32, with the faults that CPython reports and their extent. */
#include "runtime/types/codec.h"

/* ---- UTF-8 ----------------------------------------------------------------------------------- */

/* One sequence at p (room bytes): its length, with *c; or minus the length of the fault, with
 * *reason ("unexpected end of data" covers the room). */
static int utf8_sequence(const uint8_t *p, int64_t room, uint32_t *c, const char **reason) {
    uint8_t a = p[0];
    int n = a >= 0xf0 ? 4 : a >= 0xe0 ? 3 : 2;
    *reason = "invalid start byte";
    if (a < 0xc2 || a > 0xf4)
        return -1;
    uint8_t lo = a == 0xe0 ? 0xa0 : a == 0xf0 ? 0x90 : 0x80, hi = a == 0xed ? 0x9f : a == 0xf4 ? 0x8f : 0xbf;
    *c = a & (0x7fu >> n);
    for (int i = 1; i < n; i++) {
        if (i >= room) {
            *reason = "unexpected end of data";
            return -(int)room;
        }
        if (p[i] < (i == 1 ? lo : 0x80) || p[i] > (i == 1 ? hi : 0xbf)) {
            *reason = "invalid continuation byte";
            return -i;
        }
        *c = *c << 6 | (p[i] & 63);
    }
    return n;
}

int64_t decode_utf8(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out) {
    int64_t i = 0;
    const char *reason;
    while (i < n) {
        int64_t from = i;
        while (i < n && data[i] < 128)
            i++;
        if (i > from)
            rt_builder_ascii(out, (const char *)data + from, (size_t)(i - from));
        if (i == n)
            break;
        uint32_t ch;
        int k = utf8_sequence(data + i, n - i, &ch, &reason);
        if (k > 0) {
            rt_builder_char(out, ch);
            i += k;
            continue;
        }
        if (!c->final && reason[0] == 'u')
            return i;
        if (codec_decode_error(c, data, n, i, i - k, reason, out, &i) < 0)
            return -1;
    }
    return n;
}

static bool put_utf8(Codec *c, ByteBuf *out, uint32_t ch) {
    if (ch >= 0xd800 && ch <= 0xdfff)
        return false;
    bytebuf_reserve(out, 4);
    out->length += uni_put_utf8(out->data + out->length, ch);
    return true;
}

/* The end of the run of surrogates at i. */
static int64_t surrogates_end(const RtStr *s, int64_t i) {
    while (i < s->length && rt_str_at(s, i) >= 0xd800 && rt_str_at(s, i) <= 0xdfff)
        i++;
    return i;
}

int encode_utf8(Codec *c, RtStr *s, ByteBuf *out) {
    bytebuf_reserve(out, s->length + 16);
    for (int64_t i = 0; i < s->length;) {
        uint32_t ch = rt_str_at(s, i);
        if (put_utf8(c, out, ch))
            i++;
        else if (codec_encode_error(c, s, i, surrogates_end(s, i), "surrogates not allowed", put_utf8, out, &i) < 0)
            return -1;
    }
    return 0;
}

/* ---- UTF-16 ------------------------------------------------------------------------------------ */

static uint32_t unit16(const uint8_t *p, bool big) { return big ? (uint32_t)p[0] << 8 | p[1] : (uint32_t)p[1] << 8 | p[0]; }

/* Skips a byte order mark of a plain "utf-16" and says whether the data is big endian. */
static int64_t mark16(const Codec *c, const uint8_t *data, int64_t n, bool *big) {
    *big = c->kind == CODEC_UTF16_BE;
    if (c->kind != CODEC_UTF16 || n < 2)
        return 0;
    uint32_t u = unit16(data, false);
    *big = u == 0xfffe;
    return u == 0xfeff || u == 0xfffe ? 2 : 0;
}

int64_t decode_utf16(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out) {
    bool big;
    int64_t i = mark16(c, data, n, &big), end;
    c->name = big ? "utf-16-be" : "utf-16-le";
    while (i < n) {
        const char *reason = NULL;
        uint32_t u = 0;
        if (n - i < 2) {
            if (!c->final)
                return i;
            reason = "truncated data";
            end = n;
        } else if ((u = unit16(data + i, big)) >= 0xd800 && u <= 0xdbff) {
            end = i + 2;
            if (n - i < 4) {
                if (!c->final)
                    return i;
                reason = "unexpected end of data";
                end = n;
            } else {
                uint32_t low = unit16(data + i + 2, big);
                if (low < 0xdc00 || low > 0xdfff)
                    reason = "illegal UTF-16 surrogate";
                else {
                    u = 0x10000 + ((u - 0xd800) << 10) + (low - 0xdc00);
                    end = i + 4;
                }
            }
        } else {
            end = i + 2;
            reason = u >= 0xdc00 && u <= 0xdfff ? "illegal encoding" : NULL;
        }
        if (reason == NULL) {
            rt_builder_char(out, u);
            i = end;
        } else if (codec_decode_error(c, data, n, i, end, reason, out, &i) < 0) {
            return -1;
        }
    }
    return n;
}

/* ---- UTF-32 ------------------------------------------------------------------------------------- */

static uint32_t unit32(const uint8_t *p, bool big) {
    return big ? (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]
               : (uint32_t)p[3] << 24 | (uint32_t)p[2] << 16 | (uint32_t)p[1] << 8 | p[0];
}

int64_t decode_utf32(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out) {
    bool big = c->kind == CODEC_UTF32_BE;
    int64_t i = 0;
    if (c->kind == CODEC_UTF32 && n >= 4) {
        uint32_t u = unit32(data, false);
        big = u == 0xfffe0000;
        i = u == 0xfeff || big ? 4 : 0;
    }
    c->name = big ? "utf-32-be" : "utf-32-le";
    while (i < n) {
        const char *reason = NULL;
        uint32_t u = 0;
        int64_t end = i + 4;
        if (n - i < 4) {
            if (!c->final)
                return i;
            reason = "truncated data";
            end = n;
        } else {
            u = unit32(data + i, big);
            reason = u >= 0xd800 && u <= 0xdfff ? "code point in surrogate code point range(0xd800, 0xe000)"
                     : u > 0x10ffff ? "code point not in range(0x110000)" : NULL;
        }
        if (reason == NULL) {
            rt_builder_char(out, u);
            i = end;
        } else if (codec_decode_error(c, data, n, i, end, reason, out, &i) < 0) {
            return -1;
        }
    }
    return n;
}

static void put_unit(ByteBuf *out, uint32_t u, int size, bool big) {
    for (int i = 0; i < size; i++)
        bytebuf_put(out, (uint8_t)(u >> (8 * (big ? size - 1 - i : i))));
}

static bool put_wide(Codec *c, ByteBuf *out, uint32_t ch) {
    bool big = c->kind == CODEC_UTF16_BE || c->kind == CODEC_UTF32_BE;
    if (ch >= 0xd800 && ch <= 0xdfff)
        return false;
    if (c->kind >= CODEC_UTF32) {
        put_unit(out, ch, 4, big);
    } else if (ch < 0x10000) {
        put_unit(out, ch, 2, big);
    } else {
        put_unit(out, 0xd800 + ((ch - 0x10000) >> 10), 2, big);
        put_unit(out, 0xdc00 + (ch & 0x3ff), 2, big);
    }
    return true;
}

int encode_utf16_32(Codec *c, RtStr *s, ByteBuf *out) {
    if (c->kind == CODEC_UTF16)
        put_unit(out, 0xfeff, 2, false);
    if (c->kind == CODEC_UTF32)
        put_unit(out, 0xfeff, 4, false);
    for (int64_t i = 0; i < s->length;) {
        if (put_wide(c, out, rt_str_at(s, i)))
            i++;
        else if (codec_encode_error(c, s, i, i + 1, "surrogates not allowed", put_wide, out, &i) < 0)
            return -1;
    }
    return 0;
}
