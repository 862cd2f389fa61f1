/* codec.c - text to bytes and back: names of encodings, error handlers, the exceptions, and the
 * entry points. The codecs themselves are in codecs_utf.c and codecs_text.c; encodings that C does
 * not know are asked of the search functions that _codecs.register has been given. */
#include "runtime/types/codec.h"
#include "runtime/types/unicode.h"

#include <ctype.h>
#include <stdio.h>

void bytebuf_reserve(ByteBuf *b, int64_t more) {
    if (b->length + more <= b->capacity)
        return;
    int64_t cap = b->length + more + b->length / 2 + 32;
    uint8_t *data = rt_alloc_atomic((size_t)cap);
    if (b->length > 0)
        memcpy(data, b->data, (size_t)b->length);
    b->data = data;
    b->capacity = cap;
}

/* ---- Names ----------------------------------------------------------------------------------- */

typedef struct Alias { const char *alias, *name; CodecKind kind; } Alias;
static const Alias aliases[] = {
    {"utf_8", "utf-8", CODEC_UTF8}, {"utf8", "utf-8", CODEC_UTF8}, {"u8", "utf-8", CODEC_UTF8},
    {"utf", "utf-8", CODEC_UTF8}, {"cp65001", "utf-8", CODEC_UTF8}, {"utf_8_sig", "utf-8", CODEC_UTF8_SIG}, {"utf8_sig", "utf-8", CODEC_UTF8_SIG},
    {"ascii", "ascii", CODEC_ASCII}, {"us_ascii", "ascii", CODEC_ASCII}, {"646", "ascii", CODEC_ASCII},
    {"ansi_x3.4_1968", "ascii", CODEC_ASCII}, {"iso646_us", "ascii", CODEC_ASCII},
    {"latin_1", "latin-1", CODEC_LATIN1}, {"latin1", "latin-1", CODEC_LATIN1}, {"latin", "latin-1", CODEC_LATIN1},
    {"l1", "latin-1", CODEC_LATIN1}, {"iso8859_1", "latin-1", CODEC_LATIN1}, {"iso_8859_1", "latin-1", CODEC_LATIN1},
    {"iso8859", "latin-1", CODEC_LATIN1}, {"8859", "latin-1", CODEC_LATIN1}, {"cp819", "latin-1", CODEC_LATIN1},
    {"utf_16", "utf-16", CODEC_UTF16}, {"utf16", "utf-16", CODEC_UTF16}, {"u16", "utf-16", CODEC_UTF16},
    {"utf_16_le", "utf-16-le", CODEC_UTF16_LE}, {"utf_16le", "utf-16-le", CODEC_UTF16_LE},
    {"utf_16_be", "utf-16-be", CODEC_UTF16_BE}, {"utf_16be", "utf-16-be", CODEC_UTF16_BE},
    {"utf_32", "utf-32", CODEC_UTF32}, {"utf32", "utf-32", CODEC_UTF32}, {"u32", "utf-32", CODEC_UTF32},
    {"utf_32_le", "utf-32-le", CODEC_UTF32_LE}, {"utf_32le", "utf-32-le", CODEC_UTF32_LE},
    {"utf_32_be", "utf-32-be", CODEC_UTF32_BE}, {"utf_32be", "utf-32-be", CODEC_UTF32_BE},
    {"unicode_escape", "unicodeescape", CODEC_ESCAPE}, {"raw_unicode_escape", "rawunicodeescape", CODEC_RAW_ESCAPE},
};
static const Alias pages[] = { /* alias -> page name, where it is not simply that */
    {"macintosh", "mac-roman", CODEC_PAGE}, {"macroman", "mac-roman", CODEC_PAGE}, {"latin2", "iso8859-2", CODEC_PAGE},
    {"latin3", "iso8859-3", CODEC_PAGE}, {"latin4", "iso8859-4", CODEC_PAGE}, {"latin5", "iso8859-9", CODEC_PAGE},
    {"latin6", "iso8859-10", CODEC_PAGE}, {"latin9", "iso8859-15", CODEC_PAGE}, {"latin_9", "iso8859-15", CODEC_PAGE},
    {"cyrillic", "iso8859-5", CODEC_PAGE}, {"greek", "iso8859-7", CODEC_PAGE}, {"hebrew", "iso8859-8", CODEC_PAGE},
    {"arabic", "iso8859-6", CODEC_PAGE}, {"437", "cp437", CODEC_PAGE}, {"850", "cp850", CODEC_PAGE}, {"037", "cp037", CODEC_PAGE},
};

/* Lower case, runs of anything but letters, digits and dots as one underscore. */
static void normalise(const char *s, char *out, size_t size) {
    size_t n = 0;
    bool gap = false;
    for (; *s != 0 && n + 2 < size; s++) {
        if (!isalnum((unsigned char)*s) && *s != '.') {
            gap = n > 0;
            continue;
        }
        if (gap)
            out[n++] = '_';
        gap = false;
        out[n++] = (char)tolower((unsigned char)*s);
    }
    out[n] = 0;
}

static const uint16_t *find_page(const char *norm) {
    char name[40];
    const char *prefix[][2] = {{"windows_", "cp"}, {"iso_8859_", "iso8859-"}, {"iso8859_", "iso8859-"}, {"ibm", "cp"}};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        if (strcmp(norm, pages[i].alias) == 0)
            return uni_code_page(pages[i].name);
    snprintf(name, sizeof name, "%s", norm);
    for (size_t i = 0; i < 4; i++)
        if (strncmp(norm, prefix[i][0], strlen(prefix[i][0])) == 0)
            snprintf(name, sizeof name, "%s%s", prefix[i][1], norm + strlen(prefix[i][0]));
    for (char *p = name; *p != 0; p++)
        *p = *p == '_' ? '-' : *p;
    return uni_code_page(name);
}

bool codec_find(const char *encoding, Codec *c) {
    char norm[64];
    normalise(encoding, norm, sizeof norm);
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (strcmp(norm, aliases[i].alias) == 0) {
            c->kind = aliases[i].kind;
            c->name = aliases[i].name;
            return true;
        }
    c->page = find_page(norm);
    c->kind = CODEC_PAGE;
    c->name = "charmap";
    return c->page != NULL;
}

bool codec_known(const char *encoding) {
    Codec c = {0};
    return codec_find(encoding, &c);
}

/* ---- Error handlers ------------------------------------------------------------------------------ */

static RtDict *error_handlers; /* name -> callable, by _codecs.register_error */

Value codec_register_error(RtStr *name, Value handler) {
    if (error_handlers == NULL)
        error_handlers = rt_dict_new(4);
    return rt_dict_set(error_handlers, RT_VAL(name), handler) < 0 ? 0 : RT_NONE;
}

Value codec_lookup_error(RtStr *name) {
    Value h = error_handlers == NULL ? 0 : rt_dict_get_str(error_handlers, name);
    if (h == 0)
        return rt_raise(&rt_exc_LookupError, "unknown error handler name '%S'", name);
    return h;
}

static Value make_error(RtType *type, Codec *c, Value object, int64_t start, int64_t end, const char *reason) {
    Value v[5] = {RT_VAL(rt_str_from_cstr(c->name)), object, rt_from_small(start), rt_from_small(end), RT_VAL(rt_str_from_cstr(reason))};
    RtException *e = rt_exception_new(type, rt_tuple_from_array(v, 5));
    memcpy(e->extra, v, sizeof v);
    return RT_VAL(e);
}

/* Calls a registered handler: its replacement (0 on error), and the position in *pos. */
static Value call_handler(Codec *c, Value exception, int64_t length, int64_t *pos, bool decoding) {
    Value h = codec_lookup_error(rt_str_from_cstr(c->errors));
    if (h == 0)
        return 0;
    Value r = rt_call1(h, exception);
    if (r == 0)
        return 0;
    const char *message = decoding ? "decoding error handler must return (str, int) tuple" : "encoding error handler must return (str/bytes, int) tuple";
    RtTuple *t = RT_AS(RtTuple, r);
    if (!rt_type_has(r, RT_TYPE_TUPLE) || t->length != 2 || !(is_str(t->items[0]) || (!decoding && is_bytes(t->items[0]))) || rt_int_of(t->items[1]) == 0)
        return rt_raise(&rt_exc_TypeError, message);
    *pos = rt_index_i64(t->items[1], true);
    if (*pos < 0)
        *pos += length;
    if (*pos < 0 || *pos > length)
        return rt_raise(&rt_exc_IndexError, "position %zd from error handler out of bounds", *pos);
    return t->items[0];
}

static bool is(Codec *c, const char *handler) { return c->errors != NULL && strcmp(c->errors, handler) == 0; }
static bool is_strict(Codec *c) { return c->errors == NULL || is(c, "strict"); }

static void put_text(RtBuilder *b, const char *s) { rt_builder_ascii(b, s, strlen(s)); }

/* surrogateescape: bytes from 128 on become U+DC80...; false: nothing could be done. */
static bool escape_bytes(const uint8_t *data, int64_t start, int64_t end, RtBuilder *out, int64_t *pos) {
    int64_t i = start;
    for (; i < end && i < start + 4 && data[i] >= 128; i++)
        rt_builder_char(out, 0xdc00u + data[i]);
    *pos = i;
    return i > start;
}

/* surrogatepass: a surrogate written in the UTF at hand. */
static bool pass_surrogate(Codec *c, const uint8_t *data, int64_t n, int64_t start, RtBuilder *out, int64_t *pos) {
    const uint8_t *p = data + start;
    int64_t room = n - start;
    uint32_t ch = 0;
    int size = 0;
    switch (c->kind) {
    case CODEC_UTF8: case CODEC_UTF8_SIG:
        size = 3;
        if (room >= 3 && (p[0] & 0xf0) == 0xe0 && (p[1] & 0xc0) == 0x80 && (p[2] & 0xc0) == 0x80)
            ch = (p[0] & 15u) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u);
        break;
    case CODEC_UTF16: case CODEC_UTF16_LE: case CODEC_UTF16_BE:
        size = 2;
        if (room >= 2)
            ch = c->kind == CODEC_UTF16_BE ? p[0] << 8 | p[1] : p[1] << 8 | p[0];
        break;
    case CODEC_UTF32: case CODEC_UTF32_LE: case CODEC_UTF32_BE:
        size = 4;
        if (room >= 4)
            ch = c->kind == CODEC_UTF32_BE ? (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]
                                           : (uint32_t)p[3] << 24 | (uint32_t)p[2] << 16 | (uint32_t)p[1] << 8 | p[0];
        break;
    default: break;
    }
    if (ch < 0xd800 || ch > 0xdfff)
        return false;
    rt_builder_char(out, ch);
    *pos = start + size;
    return true;
}

int codec_decode_error(Codec *c, const uint8_t *data, int64_t n, int64_t start, int64_t end, const char *reason, RtBuilder *out, int64_t *pos) {
    char hex[8];
    *pos = end;
    if (is(c, "ignore"))
        return 0;
    if (is(c, "replace")) {
        rt_builder_char(out, 0xfffd);
        return 0;
    }
    if (is(c, "backslashreplace")) {
        for (int64_t i = start; i < end; i++) {
            snprintf(hex, sizeof hex, "\\x%02x", data[i]);
            put_text(out, hex);
        }
        return 0;
    }
    if (is(c, "surrogateescape") && escape_bytes(data, start, end, out, pos))
        return 0;
    if (is(c, "surrogatepass") && pass_surrogate(c, data, n, start, out, pos))
        return 0;
    Value object = c->object != 0 && rt_has_type(c->object, &rt_type_bytes) ? c->object : RT_VAL(rt_bytes_new(data, n));
    Value e = make_error(&rt_exc_UnicodeDecodeError, c, object, start, end, reason);
    if (is_strict(c) || is(c, "surrogateescape") || is(c, "surrogatepass"))
        return rt_raise_object(e), -1;
    if (is(c, "xmlcharrefreplace") || is(c, "namereplace"))
        return rt_raise_int(&rt_exc_TypeError, "don't know how to handle UnicodeDecodeError in error callback");
    Value text = call_handler(c, e, n, pos, true);
    if (text == 0)
        return -1;
    rt_builder_str(out, as_str(text));
    return 0;
}

enum { REPLY_MAX = UD_NAME_MAX + 8 };

/* \N{...}: 1; 0: it has no name; -1: names are not in the program. */
static int name_reply(uint32_t ch, char text[REPLY_MAX]) {
    char name[UD_NAME_MAX];
    if (ch < 0x20 || (ch >= 0x7f && ch < 0xa0) || (ch >= 0xd800 && ch <= 0xf8ff) || ch >= 0xf0000)
        return 0;
    if (!ud_name)
        return -1;
    size_t n = ud_name(ch, name);
    if (n)
        snprintf(text, REPLY_MAX, "\\N{%.*s}", (int)n, name);
    return n > 0;
}

/* The text that a built-in handler puts for one character; false: none applies. */
static bool builtin_reply(Codec *c, uint32_t ch, char text[REPLY_MAX]) {
    int named = is(c, "namereplace") ? name_reply(ch, text) : -1;
    if (named > 0)
        return true;
    if (is(c, "replace"))
        strcpy(text, "?");
    else if (is(c, "ignore"))
        text[0] = 0;
    else if (is(c, "xmlcharrefreplace"))
        snprintf(text, REPLY_MAX, "&#%u;", ch);
    else if (is(c, "backslashreplace") || named == 0)
        snprintf(text, REPLY_MAX, ch < 256 ? "\\x%02x" : ch < 65536 ? "\\u%04x" : "\\U%08x", ch);
    else
        return false;
    return true;
}

/* Puts a character although it is a surrogate. */
static bool put_passed(Codec *c, ByteBuf *out, uint32_t ch) {
    uint8_t b[4];
    bool big = c->kind == CODEC_UTF16_BE || c->kind == CODEC_UTF32_BE;
    int n = c->kind == CODEC_UTF8 || c->kind == CODEC_UTF8_SIG ? 3 : c->kind >= CODEC_UTF16 && c->kind <= CODEC_UTF16_BE ? 2 : c->kind <= CODEC_UTF32_BE && c->kind >= CODEC_UTF32 ? 4 : 0;
    if (n == 0)
        return false;
    if (n == 3)
        uni_put_utf8(b, ch);
    for (int i = 0; n != 3 && i < n; i++)
        b[big ? n - 1 - i : i] = (uint8_t)(ch >> (8 * i));
    for (int i = 0; i < n; i++)
        bytebuf_put(out, b[i]);
    return true;
}

/* surrogateescape and surrogatepass for one character. */
static bool special_reply(Codec *c, uint32_t ch, ByteBuf *out) {
    bool wide = c->kind >= CODEC_UTF16 && c->kind <= CODEC_UTF32_BE; /* whose units are not bytes */
    if (is(c, "surrogateescape") && !wide && ch >= 0xdc80 && ch <= 0xdcff) {
        bytebuf_put(out, (uint8_t)(ch - 0xdc00));
        return true;
    }
    return is(c, "surrogatepass") && ch >= 0xd800 && ch <= 0xdfff && put_passed(c, out, ch);
}

/* Encodes the handler's reply; false if that cannot be encoded either. */
static bool put_reply(Codec *c, Value reply, PutChar put, ByteBuf *out) {
    if (is_bytes(reply)) {
        for (int64_t i = 0; i < RT_AS(RtBytes, reply)->length; i++)
            bytebuf_put(out, RT_AS(RtBytes, reply)->data[i]);
        return true;
    }
    for (int64_t i = 0; i < as_str(reply)->length; i++)
        if (!put(c, out, rt_str_at(as_str(reply), i)))
            return false;
    return true;
}

int codec_encode_error(Codec *c, RtStr *s, int64_t start, int64_t end, const char *reason, PutChar put, ByteBuf *out, int64_t *pos) {
    char text[REPLY_MAX];
    bool done = true;
    int64_t i = start;
    *pos = end;
    for (; i < end && done; i++) {
        uint32_t ch = rt_str_at(s, i);
        if (builtin_reply(c, ch, text))
            for (const char *p = text; *p != 0 && done; p++)
                done = put(c, out, (uint8_t)*p);
        else
            done = special_reply(c, ch, out);
    }
    if (done)
        return 0;
    if (is(c, "surrogateescape"))
        start = i - 1; /* those before have been put */
    Value e = make_error(&rt_exc_UnicodeEncodeError, c, RT_VAL(s), start, end, reason);
    if (is_strict(c) || builtin_reply(c, 0, text) || is(c, "surrogateescape") || is(c, "surrogatepass"))
        return rt_raise_object(e), -1;
    Value reply = call_handler(c, e, s->length, pos, false);
    if (reply == 0)
        return -1;
    if (!put_reply(c, reply, put, out))
        return rt_raise_object(e), -1;
    return 0;
}

/* ---- Entry points ------------------------------------------------------------------------------------ */

static int encode_with(Codec *c, RtStr *s, ByteBuf *out) {
    switch (c->kind) {
    case CODEC_UTF8_SIG:
        bytebuf_put(out, 0xef), bytebuf_put(out, 0xbb), bytebuf_put(out, 0xbf);
        /* fallthrough */
    case CODEC_UTF8: return encode_utf8(c, s, out);
    case CODEC_UTF16: case CODEC_UTF16_LE: case CODEC_UTF16_BE:
    case CODEC_UTF32: case CODEC_UTF32_LE: case CODEC_UTF32_BE: return encode_utf16_32(c, s, out);
    case CODEC_ESCAPE: case CODEC_RAW_ESCAPE: return encode_escape(c, s, out);
    case CODEC_ASCII: case CODEC_LATIN1: case CODEC_PAGE: return encode_page(c, s, out);
    case CODEC_CHARMAP: break; /* has no name to be found by */
    }
    return -1;
}

static int64_t decode_with(Codec *c, const uint8_t *data, int64_t n, RtBuilder *out) {
    switch (c->kind) {
    case CODEC_UTF8_SIG:
        if (n >= 3 && memcmp(data, "\xef\xbb\xbf", 3) == 0) {
            int64_t used = decode_utf8(c, data + 3, n - 3, out);
            return used < 0 ? -1 : used + 3;
        }
        /* fallthrough */
    case CODEC_UTF8: return decode_utf8(c, data, n, out);
    case CODEC_UTF16: case CODEC_UTF16_LE: case CODEC_UTF16_BE: return decode_utf16(c, data, n, out);
    case CODEC_UTF32: case CODEC_UTF32_LE: case CODEC_UTF32_BE: return decode_utf32(c, data, n, out);
    case CODEC_ESCAPE: return decode_escape(c, data, n, out);
    case CODEC_RAW_ESCAPE: return decode_raw_escape(c, data, n, out);
    case CODEC_ASCII: case CODEC_LATIN1: case CODEC_PAGE: return decode_page(c, data, n, out);
    case CODEC_CHARMAP: break;
    }
    return -1;
}

RtBytes *codec_encode_utf8(RtStr *s, const char *errors) {
    if (s->ascii)
        return rt_bytes_new(s->data, s->length);
    Codec c = {.kind = CODEC_UTF8, .name = "utf-8", .errors = errors};
    ByteBuf out = {0};
    return encode_utf8(&c, s, &out) < 0 ? NULL : bytebuf_finish(&out);
}

RtStr *codec_decode_utf8(Value object, const uint8_t *data, int64_t n, const char *errors) {
    Codec c = {.kind = CODEC_UTF8, .name = "utf-8", .errors = errors, .final = true, .object = object};
    RtBuilder b;
    rt_builder_init(&b);
    return decode_utf8(&c, data, n, &b) < 0 ? NULL : rt_builder_finish(&b);
}

/* The codec tuple's function `part` (0 encode, 1 decode) of a registered encoding, applied. */
static Value call_registered(const char *encoding, const char *errors, Value object, int part) {
    Value info = rt_codec_lookup(rt_str_from_cstr(encoding));
    if (info == 0)
        return 0;
    Value args[3] = {0, object, RT_VAL(rt_str_from_cstr(errors == NULL ? "strict" : errors))};
    Value r = rt_call(RT_AS(RtTuple, info)->items[part], args + 1, 2, NULL);
    if (r == 0)
        return 0;
    if (!rt_type_has(r, RT_TYPE_TUPLE) || RT_AS(RtTuple, r)->length != 2)
        return rt_raise(&rt_exc_TypeError, part == 0 ? "encoder must return a tuple (object, integer)" : "decoder must return a tuple (object, integer)");
    return RT_AS(RtTuple, r)->items[0];
}

Value codec_encode(RtStr *s, const char *encoding, const char *errors) {
    Codec c = {.errors = errors};
    ByteBuf out = {0};
    if (strcmp(encoding, "utf-8") == 0)
        return RT_VAL(codec_encode_utf8(s, errors));
    if (!codec_find(encoding, &c)) {
        Value r = call_registered(encoding, errors, RT_VAL(s), 0);
        if (r != 0 && !is_bytes(r))
            return rt_raise(&rt_exc_TypeError, "'%s' encoder returned '%T' instead of 'bytes'; use codecs.encode() to encode to arbitrary types", encoding, r);
        return r;
    }
    return encode_with(&c, s, &out) < 0 ? 0 : RT_VAL(bytebuf_finish(&out));
}

Value codec_decode_partial(Value object, const uint8_t *data, int64_t n, const char *encoding, const char *errors, bool final, int64_t *used) {
    Codec c = {.errors = errors, .final = final, .object = object};
    RtBuilder b;
    rt_builder_init(&b);
    if (!codec_find(encoding, &c))
        return rt_raise(&rt_exc_LookupError, "unknown encoding: %s", encoding);
    *used = decode_with(&c, data, n, &b);
    return *used < 0 ? 0 : RT_VAL(rt_builder_finish(&b));
}

Value codec_decode(Value object, const uint8_t *data, int64_t n, const char *encoding, const char *errors) {
    Codec c = {0};
    int64_t used;
    if (!codec_find(encoding, &c))
        return call_registered(encoding, errors, object, 1);
    return codec_decode_partial(object, data, n, encoding, errors, true, &used);
}

/* ---- Registered encodings ------------------------------------------------------------------------------ */

static RtList *search_functions;
static RtDict *lookup_cache;

void rt_codec_register(Value search) {
    if (search_functions == NULL)
        search_functions = rt_list_new(2);
    rt_list_append(search_functions, search);
}

int rt_codec_unregister(Value search) {
    for (int64_t i = 0; search_functions != NULL && i < search_functions->length; i++)
        if (search_functions->items[i] == search) {
            memmove(search_functions->items + i, search_functions->items + i + 1, (size_t)(--search_functions->length - i) * sizeof(Value));
            lookup_cache = NULL;
            return 0;
        }
    return 0;
}

/* The search function of the program's package encodings, if it has one, as CPython's start-up does. */
static void start_encodings(void) {
    static bool started;
    if (started)
        return;
    started = true;
    Value pending = rt_fetch();
    if (!rt_import(rt_str_from_cstr("encodings"), true) && rt_pending_is(&rt_exc_ImportError))
        rt_clear();
    rt_thread.pending = rt_pending() ? rt_thread.pending : pending;
}

Value rt_codec_lookup(RtStr *encoding) {
    start_encodings();
    if (rt_pending())
        return 0;
    RtBuilder b;
    rt_builder_init(&b);
    for (int64_t i = 0; i < encoding->length; i++) {
        uint32_t c = rt_str_at(encoding, i);
        rt_builder_char(&b, c == ' ' ? '_' : c < 128 ? (uint32_t)tolower((int)c) : c);
    }
    RtStr *name = rt_builder_finish(&b);
    if (lookup_cache == NULL)
        lookup_cache = rt_dict_new(8);
    Value found = rt_dict_get_str(lookup_cache, name);
    for (int64_t i = 0; found == 0 && search_functions != NULL && i < search_functions->length; i++) {
        Value r = rt_call1(search_functions->items[i], RT_VAL(name));
        if (r == 0)
            return 0;
        if (rt_is_none(r))
            continue;
        if (!rt_type_has(r, RT_TYPE_TUPLE) || RT_AS(RtTuple, r)->length != 4)
            return rt_raise(&rt_exc_TypeError, "codec search functions must return 4-tuples");
        rt_dict_set(lookup_cache, RT_VAL(name), r);
        found = r;
    }
    if (found == 0)
        return rt_raise(&rt_exc_LookupError, "unknown encoding: %S", encoding);
    return found;
}
