/* _json.h - what the files of module _json share: strings to and from JSON text, and the two types. */
#ifndef RT_MODULES_JSON_H
#define RT_MODULES_JSON_H

#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"
#include "runtime/types/text.h"

extern RtType rt_type_json_encoder, rt_type_json_scanner;
extern Value json_plain_encoder, json_ascii_encoder; /* the functions encode_basestring and encode_basestring_ascii */

/* Appends s as a JSON string; with ascii only such characters. */
void json_put_string(RtBuilder *b, const RtStr *s, bool ascii);
/* The string whose opening quote is before `at`; *next: behind its closing one. NULL after an error. */
RtStr *json_scan_string(Value text, int64_t at, bool strict, int64_t *next);
/* Raises json.decoder.JSONDecodeError. */
Value json_decode_error(const char *message, Value text, int64_t at);
/* TypeError unless v is a str. */
bool json_is_text(Value v);
Value json_with_index(Value v, int64_t at); /* (v, at) */

/* Does one of the eight bytes end a run of plain characters? */
static inline bool json_ends_run(uint64_t w, bool strict) {
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones << 7;
    uint64_t quote = w ^ ones * '"', back = w ^ ones * '\\';
    uint64_t found = ((quote - ones) & ~quote) | ((back - ones) & ~back) | (strict ? (w - ones * 32) & ~w : 0);
    return (found & tops) != 0;
}

/* The first place from i on that ends a run of plain characters: a quote, a backslash, the end, or what strict forbids. */
static inline int64_t json_run_end(const RtStr *s, int64_t i, bool strict) {
    if (s->width == 1) {
        for (uint64_t w; i + 8 <= s->length; i += 8) {
            memcpy(&w, s->data + i, sizeof w);
            if (json_ends_run(w, strict))
                break;
        }
        while (i < s->length && s->data[i] != '"' && s->data[i] != '\\' && (s->data[i] > 31 || !strict))
            i++;
        return i;
    }
    for (; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (c == '"' || c == '\\' || (c <= 31 && strict))
            break;
    }
    return i;
}

void json_encoder_prepare(void);
void json_scanner_prepare(void);

#endif
