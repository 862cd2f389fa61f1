/* codecs_text.c - one byte per character (ascii, latin-1, code pages) and the escapes of literals. */
#include "runtime/types/codec.h"

#include <stdio.h>

/* ---- One byte per character -------------------------------------------------------------------- */

int64_t decode_page(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out) {
    bool ascii = c->kind == CODEC_ASCII;
    for (int64_t i = 0; i < n;) {
        uint32_t ch = c->kind == CODEC_PAGE ? c->page[data[i]] : data[i];
        if ((ascii && ch >= 128) || ch == 0xfffe) {
            const char *reason = ascii ? "ordinal not in range(128)" : "character maps to <undefined>";
            if (codec_decode_error(c, data, n, i, i + 1, reason, out, &i) < 0)
                return -1;
            continue;
        }
        rt_builder_char(out, ch);
        i++;
    }
    return n;
}

static bool put_page(Codec *c, ByteBuf *out, uint32_t ch) {
    if (c->kind != CODEC_PAGE) {
        if (ch >= (c->kind == CODEC_ASCII ? 128u : 256u))
            return false;
        bytebuf_put(out, (uint8_t)ch);
        return true;
    }
    if (ch < 128 && c->page[ch] == ch) {
        bytebuf_put(out, (uint8_t)ch);
        return true;
    }
    for (int i = 0; i < 256 && ch != 0xfffe; i++)
        if (c->page[i] == ch) {
            bytebuf_put(out, (uint8_t)i);
            return true;
        }
    return false;
}

int encode_page(Codec *c, RtStr *s, ByteBuf *out) {
    ByteBuf scratch = {0};
    const char *reason = c->kind == CODEC_ASCII ? "ordinal not in range(128)"
                         : c->kind == CODEC_LATIN1 ? "ordinal not in range(256)" : "character maps to <undefined>";
    bytebuf_reserve(out, s->length);
    for (int64_t i = 0; i < s->length;) {
        if (put_page(c, out, rt_str_at(s, i))) {
            i++;
            continue;
        }
        int64_t end = i + 1;
        while (end < s->length && !put_page(c, &scratch, rt_str_at(s, end)))
            end++;
        if (codec_encode_error(c, s, i, end, reason, put_page, out, &i) < 0)
            return -1;
    }
    return 0;
}

/* ---- Escapes ------------------------------------------------------------------------------------ */

static int hex_digit(uint8_t c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Reads up to `digits` hex digits at data[i]: how many there were. */
static int read_hex(const uint8_t *data, int64_t n, int64_t i, int digits, uint32_t *value) {
    int k = 0;
    *value = 0;
    for (; k < digits && i + k < n && hex_digit(data[i + k]) >= 0; k++)
        *value = *value << 4 | (uint32_t)hex_digit(data[i + k]);
    return k;
}

static const char escape_from[] = "\\'\"bfnrtav", escape_to[] = "\\'\"\b\f\n\r\t\a\v";

/* \x \u \U at data[i] (the backslash): 1 done, 0 more data needed, -1 error. */
static int hex_escape(Codec *c, const uint8_t *data, int64_t n, int64_t *pos, RtBuilder *out) {
    int64_t i = *pos;
    uint8_t kind = data[i + 1];
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
    uint32_t value;
    int k = read_hex(data, n, i + 2, digits, &value);
    if (k == digits && value <= 0x10ffff) {
        rt_builder_char(out, value);
        *pos = i + 2 + k;
        return 1;
    }
    if (k < digits && i + 2 + k == n && !c->final)
        return 0;
    const char *reason = k == digits ? (c->kind == CODEC_ESCAPE ? "illegal Unicode character" : "\\Uxxxxxxxx out of range")
                         : kind == 'x' ? "truncated \\xXX escape" : kind == 'u' ? "truncated \\uXXXX escape" : "truncated \\UXXXXXXXX escape";
    return codec_decode_error(c, data, n, i, i + 2 + k, reason, out, pos) < 0 ? -1 : 1;
}

/* \N{name} at *pos. 1; 0: more is needed; -1. */
static int name_escape(Codec *c, const uint8_t *data, int64_t n, int64_t *pos, RtBuilder *out) {
    int64_t i = *pos, end = i + 2;
    const char *reason = "malformed \\N character escape";
    if (end < n && data[end] == '{') {
        const uint8_t *close = memchr(data + end, '}', (size_t)(n - end));
        int64_t length = (close ? close - data : n) - (end + 1);
        end = close ? close - data + (length > 0) : n;
        if (!close && !c->final)
            return 0;
        if (close && length > 0) {
            int64_t ch = ud_lookup ? ud_lookup((const char *)data + i + 3, (size_t)length) : -1;
            if (ch >= 0) {
                rt_builder_char(out, (uint32_t)ch);
                *pos = end;
                return 1;
            }
            reason = "unknown Unicode character name";
        }
    } else if (end == n && !c->final) {
        return 0;
    }
    return codec_decode_error(c, data, n, i, end, reason, out, pos) < 0 ? -1 : 1;
}

int64_t decode_escape(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out) {
    for (int64_t i = 0; i < n;) {
        if (data[i] != '\\') {
            rt_builder_char(out, data[i++]);
            continue;
        }
        if (i + 1 == n) {
            if (!c->final)
                return i;
            if (codec_decode_error(c, data, n, i, n, "\\ at end of string", out, &i) < 0)
                return -1;
            continue;
        }
        uint8_t k = data[i + 1];
        const char *simple = k == 0 ? NULL : strchr(escape_from, k);
        if (k == '\n') {
            i += 2;
        } else if (simple != NULL) {
            rt_builder_char(out, (uint8_t)escape_to[simple - escape_from]);
            i += 2;
        } else if (k >= '0' && k <= '7') {
            uint32_t v = 0;
            int64_t j = i + 1;
            for (; j < n && j < i + 4 && data[j] >= '0' && data[j] <= '7'; j++)
                v = v << 3 | (uint32_t)(data[j] - '0');
            rt_builder_char(out, v);
            i = j;
        } else if (k == 'x' || k == 'u' || k == 'U') {
            int r = hex_escape(c, data, n, &i, out);
            if (r <= 0)
                return r < 0 ? -1 : i;
        } else if (k == 'N') {
            int r = name_escape(c, data, n, &i, out);
            if (r <= 0)
                return r < 0 ? -1 : i;
        } else {
            rt_builder_char(out, '\\');
            i++;
        }
    }
    return n;
}

int64_t decode_raw_escape(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out) {
    for (int64_t i = 0; i < n;) {
        if (data[i] != '\\' || (i + 1 < n && data[i + 1] != 'u' && data[i + 1] != 'U')) {
            if (data[i] == '\\' && i + 1 < n)
                rt_builder_char(out, data[i++]);
            rt_builder_char(out, data[i++]);
            continue;
        }
        if (i + 1 == n) {
            if (!c->final)
                return i;
            rt_builder_char(out, data[i++]);
            continue;
        }
        int r = hex_escape(c, data, n, &i, out);
        if (r <= 0)
            return r < 0 ? -1 : i;
    }
    return n;
}

static void put_ascii(ByteBuf *out, const char *s) {
    for (; *s != 0; s++)
        bytebuf_put(out, (uint8_t)*s);
}

/* unicode_escape and raw_unicode_escape: every character has a form. */
int encode_escape(Codec *c, RtStr *s, ByteBuf *out) {
    bool raw = c->kind == CODEC_RAW_ESCAPE;
    char text[16];
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t ch = rt_str_at(s, i);
        if (ch >= 0x10000)
            snprintf(text, sizeof text, "\\U%08x", ch);
        else if (ch >= 256)
            snprintf(text, sizeof text, "\\u%04x", ch);
        else if (raw || (ch >= 32 && ch < 127 && ch != '\\')) {
            bytebuf_put(out, (uint8_t)ch);
            continue;
        } else if (ch == '\\' || ch == '\t' || ch == '\n' || ch == '\r')
            snprintf(text, sizeof text, "\\%c", ch == '\\' ? '\\' : ch == '\t' ? 't' : ch == '\n' ? 'n' : 'r');
        else
            snprintf(text, sizeof text, "\\x%02x", ch);
        put_ascii(out, text);
    }
    return 0;
}
