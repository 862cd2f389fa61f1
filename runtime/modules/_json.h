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

void json_encoder_prepare(void);
void json_scanner_prepare(void);

#endif
