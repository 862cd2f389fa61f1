/* text.h - what the files of text and bytes share: character data, raw search over code units,
 * strings of given data, codecs. Strings are canonical: the width is the least that fits. */
#ifndef RT_TYPES_TEXT_H
#define RT_TYPES_TEXT_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem, memrchr */
#endif

#include "runtime/core/runtime.h"

/* ---- unicode.c: character data (tables made by tools/make_unicode_tables.py) --------------- */
enum {
    UNI_ALPHA = 1, UNI_LOWER = 2, UNI_UPPER = 4, UNI_TITLE = 8, UNI_DECIMAL = 16, UNI_DIGIT = 32,
    UNI_NUMERIC = 64, UNI_SPACE = 128, UNI_PRINTABLE = 256, UNI_XID_START = 512, UNI_XID_CONTINUE = 1024,
    UNI_CASED = 2048, UNI_CASE_IGNORABLE = 4096, UNI_LINEBREAK = 8192, UNI_EXTENDED = 16384,
};
typedef struct UniRecord {
    int32_t upper, lower, title, fold; /* added to the code point; EXTENDED: n << 24 | index into uni_extended */
    uint16_t flags;
    int8_t digit; /* value of a digit, -1 if none */
    uint8_t extended; /* bit 0..3: upper, lower, title, fold are extended */
} UniRecord;
const UniRecord *uni_record(uint32_t c);
typedef enum UniCase { UNI_TO_UPPER, UNI_TO_LOWER, UNI_TO_TITLE, UNI_TO_FOLD } UniCase;
/* The full case mapping of c: 1 to 3 code points in out. */
int uni_map(uint32_t c, UniCase which, uint32_t out[3]);
static inline bool uni_has(uint32_t c, unsigned flag) { return (uni_record(c)->flags & flag) != 0; }
extern const uint16_t uni_ascii_flags[128];
static inline bool uni_is_space(uint32_t c) {
    return c < 128 ? (uni_ascii_flags[c] & UNI_SPACE) != 0 : uni_has(c, UNI_SPACE);
}
/* Value of a decimal digit (any script), -1 if it is none: int() and float() of text. */
int rt_unicode_decimal(uint32_t c);
/* One code point of valid (W)UTF-8; moves *p. */
uint32_t uni_next_utf8(const uint8_t **p);
/* Writes c as UTF-8 (surrogates too), returns the number of bytes. */
int uni_put_utf8(uint8_t *out, uint32_t c);

/* ---- str.c -------------------------------------------------------------------------------- */
extern RtStr rt_empty_str;
static inline int width_for(uint32_t max) { return max < 256 ? 1 : max < 65536 ? 2 : 4; }
static inline uint16_t *str_data2(const RtStr *s) { return (uint16_t *)(uintptr_t)(const void *)s->data; }
static inline uint32_t *str_data4(const RtStr *s) { return (uint32_t *)(uintptr_t)(const void *)s->data; }
static inline void str_put(RtStr *s, int64_t i, uint32_t c) {
    if (s->width == 1)
        s->data[i] = (uint8_t)c;
    else if (s->width == 2)
        str_data2(s)[i] = (uint16_t)c;
    else
        str_data4(s)[i] = c;
}
static inline bool is_str(Value v) { return rt_is_pointer(v) && (RT_OBJ(v)->type->flags & RT_TYPE_STR) != 0; }
static inline RtStr *as_str(Value v) { return RT_AS(RtStr, v); }
/* The str itself, or an exact copy of an instance of a subclass. */
RtStr *str_exact(RtStr *s);
/* A canonical string of n code points of the given width (narrowed if they fit). */
RtStr *str_from_units(const void *data, int64_t n, int width);
RtStr *str_from_latin1(const void *data, int64_t n);
RtStr *str_from_ascii(const char *data, int64_t n);
/* Copies src[start, start+n) to dst[at...), whose width is at least src's. */
void str_copy(RtStr *dst, int64_t at, const RtStr *src, int64_t start, int64_t n);
/* Sets s->ascii from its data (width 1 only). */
void str_mark_ascii(RtStr *s);
uint64_t rt_hash_bytes(const void *data, int64_t n); /* keyed by PYTHONHASHSEED; never -1 */
/* None or an index object to *out, clamped, as slices do; 0 or -1. */
int slice_bound(Value v, int64_t *out);
/* Both bounds of s[start:end] for a sequence of length n, made to lie in it (start may exceed n). */
int slice_bounds(Value start, Value end, int64_t n, int64_t *from, int64_t *to);
/* An index for subscription. -1 and IndexError when it does not fit; the value in *out. */
int subscript_index(Value key, int64_t *out);
/* The count of a repetition; handles an operand with its own __rmul__. See str.c. */
Value sequence_repeat(Value seq, Value count, Value a, Value b, Value (*repeat)(Value seq, int64_t n));
/* The reply when `a + b` of a sequence does not apply: b's own slot or NULL and no error. */
Value sequence_foreign_add(Value a, Value b);
/* ---- strsearch.c: search in code units ---------------------------------------------------- */
/* Position of needle in hay, or -1; both of the same width. */
int64_t units_find(const void *hay, int64_t n, const void *needle, int64_t m, int width);
int64_t units_rfind(const void *hay, int64_t n, const void *needle, int64_t m, int width);
int64_t units_count(const void *hay, int64_t n, const void *needle, int64_t m, int width, int64_t max);
/* Search in s[from, to): position in s, or -1. */
int64_t str_find_in(const RtStr *s, const RtStr *sub, int64_t from, int64_t to);
int64_t str_rfind_in(const RtStr *s, const RtStr *sub, int64_t from, int64_t to);

/* ---- codec.c ------------------------------------------------------------------------------ */
/* encoding, errors NULL: utf-8, strict. NULL and an exception on failure. */
Value codec_encode(RtStr *s, const char *encoding, const char *errors);
Value codec_decode(Value object, const uint8_t *data, int64_t n, const char *encoding, const char *errors);
RtStr *codec_decode_utf8(Value object, const uint8_t *data, int64_t n, const char *errors);
RtBytes *codec_encode_utf8(RtStr *s, const char *errors);
Value codec_register_error(RtStr *name, Value handler);
Value codec_lookup_error(RtStr *name);
/* codecs.register, unregister, lookup: a search function; the 4-tuple of an encoding or 0. */
void rt_codec_register(Value search);
int rt_codec_unregister(Value search);
Value rt_codec_lookup(RtStr *encoding);
/* Whether the C codecs know the encoding. */
/* codecs_charmap.c; NULL on error */
RtStr *codec_charmap_decode(Value data, const char *errors, Value mapping);
RtBytes *codec_charmap_encode(RtStr *s, const char *errors, Value mapping);
RtDict *codec_charmap_build(RtStr *table);
bool codec_known(const char *encoding);
/* codec_decode with the number of bytes used; final false leaves an incomplete tail. */
Value codec_decode_partial(Value object, const uint8_t *data, int64_t n, const char *encoding, const char *errors, bool final, int64_t *used);

/* ---- bytes.c ------------------------------------------------------------------------------ */
static inline bool is_bytes(Value v) { return rt_is_pointer(v) && (RT_OBJ(v)->type->flags & RT_TYPE_BYTES) != 0; }
RtBytes *bytes_concat(const uint8_t *a, int64_t n, const uint8_t *b, int64_t m);
extern RtBytes rt_empty_bytes;
RtStr *bytes_hex(const uint8_t *p, int64_t n, Value sep, int64_t group, int32_t highest); /* bytes.hex; highest: the last character that sep may be */
/* repr of data as a bytes literal; a bytearray's escapes every single quote. */
RtStr *bytes_repr_of(const uint8_t *data, int64_t n, bool array);
int rt_get_writable_buffer(Value v, uint8_t **data, int64_t *n); /* 0, or -1 with TypeError */
int rt_get_readinto_buffer(Value v, uint8_t **data, int64_t *n, const char *method); /* the same, with the message of a method: "readinto" */
bool rt_is_bytes_like(Value v);
/* bytearray.c */
RtByteArray *bytearray_new(const void *data, int64_t n);
int bytearray_resize(RtByteArray *b, int64_t n);
/* memoryview.c: views onto whatever rt_get_buffer knows. */
void rt_memoryview_type_init(void);
void rt_bytearray_type_init(void);
/* modules/array.c: registers itself so that rt_get_buffer and memoryview know arrays. */
typedef struct BufferInfo { uint8_t *data; int64_t n; int itemsize; const char *format; bool readonly; int64_t *exports; } BufferInfo;
/* Fills info for any object with a buffer; false if it has none (no exception). */
bool buffer_info(Value v, BufferInfo *info);
extern bool (*rt_array_buffer)(Value v, BufferInfo *info);
int64_t memoryview_living_exports(const int64_t *exports); /* the counter, after a collection if it is not 0 */
bool memoryview_info(Value v, BufferInfo *info); /* false and ValueError if released */
/* Shared by bytes and bytearray. */
Value bytes_slot_compare(Value a, Value b, RtCompareOp op);
int bytes_slot_contains(Value v, Value item);
Value bytes_slot_iter(Value v);
int byte_of(Value v, const char *range_message);
int bytes_new_args(Value out[3], const char *fname, Value *args, size_t nargs, RtTuple *kwnames);
int bytes_from_args(Value a[3], const char *type_name, uint8_t **data, int64_t *n);
int bytes_from_iterable(Value v, const char *type_name, uint8_t **data, int64_t *n);

/* ---- services/percent.c, strformat.c ------------------------------------------------------ */
RtStr *rt_str_percent(RtStr *format, Value args);
RtStr *str_format_percent(RtStr *format, Value args); /* str.__mod__ itself */
Value rt_bytes_percent(const uint8_t *format, int64_t n, Value args, bool bytearray);
RtStr *rt_str_do_format(RtStr *format, Value *args, size_t nargs, RtTuple *kwnames, Value mapping);
/* ASCII-only repr, as ascii(). */
RtStr *rt_ascii_of(Value v);
Value rt_string_formatter_parser(RtStr *format);
Value rt_string_formatter_field_name_split(RtStr *name);

/* Names of characters (modules/unicodedata_names.c), for the codecs; NULL in a program without module unicodedata. */
enum { UD_NAME_MAX = 128 };
__attribute__((weak)) size_t ud_name(uint32_t c, char out[UD_NAME_MAX]); /* 0: it has none */
__attribute__((weak)) int64_t ud_lookup(const char *name, size_t n);     /* in any case; -1: no such name */

#endif
