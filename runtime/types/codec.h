/* codec.h - inside of the codecs: codec.c knows names and error handlers, codecs_utf.c the UTF
 * family, codecs_text.c ascii, latin-1, code pages and the escapes, codecs_charmap.c mappings of the program. */
#ifndef RT_TYPES_CODEC_H
#define RT_TYPES_CODEC_H

#include "runtime/types/text.h"

typedef struct ByteBuf { uint8_t *data; int64_t length, capacity; } ByteBuf;
void bytebuf_reserve(ByteBuf *b, int64_t more);
static inline void bytebuf_put(ByteBuf *b, uint8_t c) {
    if (RT_UNLIKELY(b->length >= b->capacity))
        bytebuf_reserve(b, 1);
    b->data[b->length++] = c;
}
static inline RtBytes *bytebuf_finish(const ByteBuf *b) { return rt_bytes_new(b->data, b->length); }

typedef enum CodecKind {
    CODEC_UTF8, CODEC_UTF8_SIG, CODEC_ASCII, CODEC_LATIN1, CODEC_UTF16, CODEC_UTF16_LE, CODEC_UTF16_BE,
    CODEC_UTF32, CODEC_UTF32_LE, CODEC_UTF32_BE, CODEC_ESCAPE, CODEC_RAW_ESCAPE, CODEC_PAGE, CODEC_CHARMAP,
} CodecKind;

/* A conversion in progress. */
typedef struct Codec {
    CodecKind kind;
    const char *name;     /* as exceptions show it */
    const char *errors;   /* handler; NULL: strict */
    const uint16_t *page; /* CODEC_PAGE */
    bool final;           /* decoding: no more data will come */
    Value mapping;        /* CODEC_CHARMAP */
    Value object;         /* what exceptions show: the str or the bytes-like object; may be 0 */
} Codec;

/* Finds the codec by name, any spelling. */
bool codec_find(const char *encoding, Codec *c);
/* A decoder met a fault in data[start, end): the handler's text goes to out, *pos is where to go on.
 * 0, or -1 with an exception. */
int codec_decode_error(Codec *c, const uint8_t *data, int64_t n, int64_t start, int64_t end, const char *reason, RtBuilder *out, int64_t *pos);
/* Puts one code point; false if the codec has no code for it. */
typedef bool (*PutChar)(Codec *c, ByteBuf *out, uint32_t ch);
/* s[start, end) cannot be encoded: puts the handler's reply, sets *pos. 0 or -1. */
int codec_encode_error(Codec *c, RtStr *s, int64_t start, int64_t end, const char *reason, PutChar put, ByteBuf *out, int64_t *pos);

/* data to out; the number of bytes used, -1 on error. */
int64_t decode_utf8(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out);
int64_t decode_utf16(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out);
int64_t decode_utf32(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out);
int64_t decode_page(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out);
int64_t decode_escape(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out);
int64_t decode_raw_escape(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out);
/* 0 or -1. */
int encode_utf8(Codec *c, RtStr *s, ByteBuf *out);
int encode_utf16_32(Codec *c, RtStr *s, ByteBuf *out);
int encode_page(Codec *c, RtStr *s, ByteBuf *out); /* also ascii, latin-1 */
int encode_escape(Codec *c, RtStr *s, ByteBuf *out);

#endif
