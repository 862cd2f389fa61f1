/* io_text.c - TextIOWrapper. Reading: a piece of bytes is decoded as a whole; what is not yet taken
 * stands in `text` from `at` on; the bytes since the last point where all was taken are kept so that tell()
 * can find the byte that belongs to a character. Writing: encoded bytes are collected. */
#include "runtime/modules/io.h"

RtType rt_type_TextIOWrapper;

typedef struct Text {
    IoBase base;
    Value buffer; /* 0: detached */
    RtStr *encoding, *errors;
    const char *enc, *err;
    Newline nl;
    bool line_buffering, write_through, telling, seekable, has_read1;
    int64_t chunk;
    /* reading */
    const char *dec; /* enc, or what its byte order mark said */
    RtStr *text;
    int64_t at;
    RtBytes *tail; /* not yet decoded */
    bool cr;
    int seen;
    RtBytes *snap; /* bytes since the snapshot, or NULL */
    int64_t snap_used; /* characters taken since then that are no longer in text */
    const char *snap_dec;
    bool snap_cr;
    /* writing */
    uint8_t *out;
    int64_t n_out, capacity;
    bool started; /* no byte order mark any more */
} Text;

#define TEXT(v) RT_AS(Text, v)
static RtBytes *no_bytes(void) {
    static RtBytes *b;
    return b ? b : (b = rt_bytes_new("", 0));
}

/* ---- state -------------------------------------------------------------------------------------- */

static int attached(Text *t) {
    if (t->buffer)
        return 0;
    return rt_raise_int(&rt_exc_ValueError, t->base.ready ? "underlying buffer has been detached" : "I/O operation on uninitialized object");
}
static int is_closed(Text *t) { return attached(t) < 0 ? -1 : io_is_closed(t->buffer); }
static int check_open(Text *t) {
    int closed = is_closed(t);
    return closed > 0 ? io_closed_error() : closed;
}
static void forget_text(Text *t) {
    t->text = rt_str_new(0, 1);
    t->at = 0;
    t->snap = NULL;
    t->snap_used = 0;
}
static void reset_decoder(Text *t) {
    t->dec = t->enc;
    t->tail = no_bytes();
    t->cr = false;
}
static bool is_plain(const char *enc) {
    static const char *const names[] = {"utf-8", "UTF-8", "utf8", "ascii", "latin-1", "iso-8859-1", "us-ascii", "UTF8", "latin1"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(enc, names[i]) == 0)
            return true;
    return false;
}
/* Lower case, '_' for '-'. */
static bool same_codec(const char *enc, const char *name) {
    for (; *enc && *name; enc++, name++) {
        char c = *enc == '_' || *enc == ' ' ? '-' : *enc >= 'A' && *enc <= 'Z' ? (char)(*enc + 32) : *enc;
        if (c != *name)
            return false;
    }
    return *enc == *name;
}
static int bom_family(const char *enc) { /* width of a code unit; 0: no mark */
    if (same_codec(enc, "utf-16") || same_codec(enc, "utf16"))
        return 2;
    if (same_codec(enc, "utf-32") || same_codec(enc, "utf32"))
        return 4;
    return same_codec(enc, "utf-8-sig") ? 1 : 0;
}

/* ---- writing ------------------------------------------------------------------------------------ */

static int write_pending(Text *t) {
    if (t->n_out == 0)
        return 0;
    int64_t n = t->n_out;
    t->n_out = 0;
    if (io_is_buffered(t->buffer) && !rt_has_type(t->buffer, &rt_type_BufferedReader))
        return io_buffered_write(t->buffer, t->out, n);
    return rt_call_method1(t->buffer, RT_TEXT("write"), RT_VAL(rt_bytes_new(t->out, n))) ? 0 : -1;
}
static void collect(Text *t, const uint8_t *p, int64_t n) {
    if (t->n_out + n > t->capacity) {
        int64_t capacity = (t->n_out + n) * 2 + IO_BUFFER_SIZE;
        uint8_t *out = rt_alloc_atomic((size_t)capacity);
        if (t->n_out)
            memcpy(out, t->out, (size_t)t->n_out);
        t->out = out;
        t->capacity = capacity;
    }
    memcpy(t->out + t->n_out, p, (size_t)n);
    t->n_out += n;
}
static const char *encoder_now(Text *t) {
    int family = bom_family(t->enc);
    if (family == 0 || !t->started) {
        t->started = true;
        return t->enc;
    }
    return family == 1 ? "utf-8" : family == 2 ? "utf-16-le" : "utf-32-le";
}
static int encode(Text *t, RtStr *s) {
    if (s->ascii && is_plain(t->enc)) {
        collect(t, s->data, s->length);
        return 0;
    }
    Value b = codec_encode(s, encoder_now(t), t->err);
    if (!b)
        return -1;
    collect(t, RT_AS(RtBytes, b)->data, RT_AS(RtBytes, b)->length);
    return 0;
}
static bool has_char(RtStr *s, int c) {
    if (s->width == 1)
        return memchr(s->data, c, (size_t)s->length) != NULL;
    return rt_str_contains(s, rt_str_from_char((uint32_t)c));
}
static int flush_buffer(Text *t) {
    if (io_is_buffered(t->buffer) && !rt_has_type(t->buffer, &rt_type_BufferedReader))
        return io_buffered_flush(t->buffer);
    return io_call(t->buffer, "flush") ? 0 : -1;
}

static Value text_write(Value self, Value v) {
    Text *t = TEXT(self);
    if (!rt_type_has(v, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "write() argument must be str, not %T", v);
    if (check_open(t) < 0)
        return 0;
    if (io_is_buffered(t->buffer) ? rt_has_type(t->buffer, &rt_type_BufferedReader) : 0)
        return io_unsupported("not writable");
    RtStr *s = RT_AS(RtStr, v);
    int64_t n = s->length;
    bool newline = (t->nl.write || t->line_buffering) && has_char(s, '\n');
    bool flush = t->line_buffering && (newline || has_char(s, '\r'));
    if (newline && t->nl.write) {
        Value r = rt_call_method2(v, RT_TEXT("replace"), RT_VAL(RT_TEXT("\n")), RT_VAL(rt_str_from_cstr(t->nl.write)));
        s = RT_AS(RtStr, r);
    }
    if (!s || encode(t, s) < 0)
        return 0;
    if ((t->n_out >= t->chunk || t->write_through || flush) && write_pending(t) < 0)
        return 0;
    if (flush && flush_buffer(t) < 0)
        return 0;
    if (t->text->length || t->snap) {
        forget_text(t);
        reset_decoder(t);
    }
    return rt_from_small(n);
}

static int text_flush(Value self) {
    Text *t = TEXT(self);
    if (check_open(t) < 0)
        return -1;
    t->telling = t->seekable;
    return write_pending(t) < 0 ? -1 : flush_buffer(t);
}

/* ---- reading ------------------------------------------------------------------------------------ */

/* The width of the byte order mark at the start (sets dec), 0 for none, -1: more bytes are needed. */
static int take_mark(Text *t, const RtBytes *b, bool final) {
    int family = bom_family(t->dec);
    const uint8_t *p = b->data;
    if (family == 1) {
        int64_t n = b->length < 3 ? b->length : 3;
        bool mark = memcmp(p, "\xef\xbb\xbf", (size_t)n) == 0;
        if (mark && n < 3 && !final)
            return -1;
        t->dec = "utf-8";
        return mark && n == 3 ? 3 : 0;
    }
    if (b->length < family)
        return final ? 0 : -1;
    bool little = p[0] == 0xff && p[1] == 0xfe && (family == 2 || (p[2] == 0 && p[3] == 0));
    bool big = family == 2 ? p[0] == 0xfe && p[1] == 0xff : p[0] == 0 && p[1] == 0 && p[2] == 0xfe && p[3] == 0xff;
    t->dec = family == 2 ? (big ? "utf-16-be" : "utf-16-le") : big ? "utf-32-be" : "utf-32-le";
    return little || big ? family : 0;
}

/* Decodes tail + b; what is incomplete becomes the tail. */
static RtStr *decode(Text *t, const RtBytes *b, bool final) {
    if (t->tail->length)
        b = bytes_concat(t->tail->data, t->tail->length, b->data, b->length);
    int mark = bom_family(t->dec) && b->length > 0 ? take_mark(t, b, final) : 0;
    int64_t used = mark > 0 ? mark : 0, more = 0;
    Value text = RT_VAL(rt_str_new(0, 1));
    if (mark >= 0 && b->length > used) {
        RtBytes *rest = used ? rt_bytes_new(b->data + used, b->length - used) : RT_AS(RtBytes, RT_VAL(b));
        text = codec_decode_partial(RT_VAL(rest), rest->data, rest->length, t->dec, t->err, final, &more);
        used += more;
    }
    if (!text)
        return NULL;
    t->tail = used >= b->length ? no_bytes() : rt_bytes_new(b->data + used, b->length - used);
    RtStr *s = RT_AS(RtStr, text);
    return t->nl.universal ? io_translate(s, t->nl.translate, final, &t->cr, &t->seen) : s;
}

static Value read_bytes(Text *t, int64_t n) {
    Value b;
    if (io_is_buffered(t->buffer) && !rt_has_type(t->buffer, &rt_type_BufferedWriter))
        b = io_buffered_read1(t->buffer, n);
    else
        b = rt_call_method1(t->buffer, t->has_read1 ? RT_TEXT("read1") : RT_TEXT("read"), rt_from_small(n));
    if (b && !rt_type_has(b, RT_TYPE_BYTES))
        return rt_raise(&rt_exc_TypeError, "underlying %s() should have returned a bytes-like object, not '%T'",
                        t->has_read1 ? "read1" : "read", b);
    return b;
}

static void take_snapshot(Text *t, const RtBytes *b) {
    if (!t->telling)
        return;
    if (t->at >= t->text->length || !t->snap) {
        t->snap = t->tail->length ? bytes_concat(t->tail->data, t->tail->length, b->data, b->length) : RT_AS(RtBytes, RT_VAL(b));
        t->snap_used = -t->at;
        t->snap_dec = t->dec;
        t->snap_cr = t->cr;
    } else {
        t->snap = bytes_concat(t->snap->data, t->snap->length, b->data, b->length);
    }
}

/* Decodes one more piece behind the text: 1, 0 at the end, -1. The text then starts at what is not taken. */
static int read_chunk(Text *t) {
    int64_t left = t->text->length - t->at;
    Value v = read_bytes(t, left > t->chunk ? left : t->chunk);
    if (!v)
        return -1;
    RtBytes *b = RT_AS(RtBytes, v);
    take_snapshot(t, b);
    RtStr *s = decode(t, b, b->length == 0);
    if (!s)
        return -1;
    t->snap_used += t->at;
    t->text = left > 0 ? rt_str_concat(rt_str_slice(t->text, t->at, t->text->length), s) : s;
    t->at = 0;
    return b->length > 0 || s->length > 0;
}

static int begin_read(Text *t) {
    if (check_open(t) < 0)
        return -1;
    if (rt_has_type(t->buffer, &rt_type_BufferedWriter)) {
        io_unsupported("not readable");
        return -1;
    }
    return write_pending(t);
}

static Value take(Text *t, int64_t n) {
    RtStr *s = t->at == 0 && n == t->text->length ? t->text : rt_str_slice(t->text, t->at, t->at + n);
    t->at += n;
    return RT_VAL(s);
}

static Value text_read(Value self, Value size) {
    Text *t = TEXT(self);
    int64_t n;
    if (attached(t) < 0 || !io_size(size, &n) || begin_read(t) < 0)
        return 0;
    if (n < 0) {
        Value b = io_call(t->buffer, "read");
        if (!b)
            return 0;
        if (!rt_type_has(b, RT_TYPE_BYTES))
            return rt_raise(&rt_exc_TypeError, "underlying read() should have returned a bytes object, not '%T'", b);
        RtStr *rest = decode(t, RT_AS(RtBytes, b), true);
        if (!rest)
            return 0;
        Value have = take(t, t->text->length - t->at);
        forget_text(t);
        return RT_VAL(rt_str_concat(RT_AS(RtStr, have), rest));
    }
    int r = 1;
    while (r > 0 && t->text->length - t->at < n)
        r = read_chunk(t);
    int64_t have = t->text->length - t->at;
    return r < 0 ? 0 : take(t, have < n ? have : n);
}

static Value read_line(Text *t, int64_t limit) {
    int64_t from = t->at;
    for (;;) {
        int64_t end = io_line_end(t->text, from, &t->nl), have = t->text->length - t->at;
        if (end >= 0)
            have = end - t->at;
        if (limit >= 0 && have >= limit)
            return take(t, limit);
        if (end >= 0)
            return take(t, have);
        int64_t back = t->nl.given && t->nl.given->length == 2 && have > 0 ? 1 : 0;
        int r = read_chunk(t);
        if (r < 0)
            return 0;
        if (r == 0)
            return take(t, t->text->length - t->at);
        from = t->at + have - back;
    }
}
static Value text_readline(Value self, Value size) {
    Text *t = TEXT(self);
    int64_t limit;
    if (attached(t) < 0 || !io_size(size, &limit) || begin_read(t) < 0)
        return 0;
    return read_line(t, limit);
}
static Value text_next(Value self) {
    Text *t = TEXT(self);
    if (attached(t) < 0)
        return 0;
    t->telling = false;
    t->snap = NULL;
    Value line;
    if (t->base.type == &rt_type_TextIOWrapper)
        line = begin_read(t) < 0 ? 0 : read_line(t, -1);
    else
        line = io_call(self, "readline");
    if (!line)
        return 0;
    if (rt_length(line) > 0)
        return line;
    t->telling = t->seekable;
    return 0;
}

/* ---- tell, seek --------------------------------------------------------------------------------- */

/* Bytes of the character at p. */
static int64_t char_size(const char *enc, const uint8_t *p) {
    if (same_codec(enc, "utf-8") || same_codec(enc, "utf8") || same_codec(enc, "utf-8-sig"))
        return *p < 0xc0 ? 1 : *p < 0xe0 ? 2 : *p < 0xf0 ? 3 : 4;
    return strncmp(enc, "utf-16", 6) == 0 ? 2 : strncmp(enc, "utf-32", 6) == 0 ? 4 : 1;
}

/* Bytes of the snapshot that decode to n characters. */
static int64_t find_byte(Text *t, int64_t n) {
    Text probe = *t;
    int64_t i = 0, chars = 0, safe = 0;
    probe.tail = no_bytes();
    probe.dec = t->snap_dec;
    probe.cr = t->snap_cr;
    while (chars < n && i < t->snap->length) {
        int64_t step = char_size(probe.dec, t->snap->data + i);
        step = step > t->snap->length - i ? t->snap->length - i : step;
        RtStr *s = decode(&probe, rt_bytes_new(t->snap->data + i, step), false);
        if (!s)
            return -1;
        i += step;
        chars += s->length;
        safe = i - probe.tail->length - probe.cr;
    }
    return safe;
}

static Value text_tell(Value self) {
    Text *t = TEXT(self);
    if (check_open(t) < 0)
        return 0;
    if (!t->seekable)
        return io_unsupported("underlying stream is not seekable");
    if (!t->telling)
        return rt_raise(&rt_exc_OSError, "telling position disabled by next() call");
    if (write_pending(t) < 0 || !io_call(self, "flush"))
        return 0;
    Value v = io_call(t->buffer, "tell");
    int64_t at = v ? rt_index_i64(v, false) : -1;
    if (!v || rt_pending())
        return 0;
    if (!t->snap || t->at >= t->text->length)
        return rt_int_from_i64(at - t->tail->length - t->cr);
    int64_t byte = find_byte(t, t->snap_used + t->at);
    return byte < 0 ? 0 : rt_int_from_i64(at - t->snap->length + byte);
}

static Value text_seek(Value self, Value cookie, int64_t whence) {
    Text *t = TEXT(self);
    if (check_open(t) < 0)
        return 0;
    if (!t->seekable)
        return io_unsupported("underlying stream is not seekable");
    int zero = rt_compare_truth(RT_EQ, cookie, RT_SMALL(0));
    if (whence == 1) {
        if (zero == 0)
            return io_unsupported("can't do nonzero cur-relative seeks");
        cookie = io_call(self, "tell");
        if (!cookie)
            return 0;
    } else if (whence == 2) {
        if (zero == 0)
            return io_unsupported("can't do nonzero end-relative seeks");
    } else if (whence != 0) {
        return rt_raise(&rt_exc_ValueError, "invalid whence (%lld, should be 0, 1 or 2)", (long long)whence);
    }
    if (!io_call(self, "flush"))
        return 0;
    int64_t at = rt_index_i64(cookie, false);
    if (rt_pending())
        return 0;
    if (at < 0)
        return rt_raise(&rt_exc_ValueError, "negative seek position %lld", (long long)at);
    Value r = rt_call_method2(t->buffer, RT_TEXT("seek"), cookie, rt_from_small(whence == 2 ? 2 : 0));
    if (!r)
        return 0;
    const char *order = t->dec;
    forget_text(t);
    reset_decoder(t);
    if (whence != 2 && at > 0 && order)
        t->dec = order;
    t->started = r != RT_SMALL(0);
    return r;
}

static Value text_truncate(Value self, Value size) {
    return !io_call(self, "flush") ? 0 : rt_call_method1(TEXT(self)->buffer, RT_TEXT("truncate"), size);
}

/* ---- the rest ----------------------------------------------------------------------------------- */

static int text_close(Value self) {
    Text *t = TEXT(self);
    int closed = is_closed(t);
    if (closed)
        return closed < 0 ? -1 : 0;
    Value flushed = io_call(self, "flush"), error = flushed ? 0 : rt_fetch();
    Value r = io_call(t->buffer, "close");
    if (error && !r)
        RT_AS(RtException, rt_thread.pending)->context = error;
    else if (error)
        rt_thread.pending = error;
    return r && !error ? 0 : -1;
}
static void text_finalize(Value self) {
    Text *t = TEXT(self);
    if (t->buffer && is_closed(t) == 0)
        io_call(self, "close");
    rt_clear();
}
static Value text_detach(Value self) {
    Text *t = TEXT(self);
    if (attached(t) < 0 || !io_call(self, "flush"))
        return 0;
    Value b = t->buffer;
    if (io_is_buffered(b))
        RT_AS(IoBase, b)->owned = 0;
    t->buffer = 0;
    return b;
}
static Value ask(Value self, const char *what) { return attached(TEXT(self)) < 0 ? 0 : io_call(TEXT(self)->buffer, what); }
static Value text_readable(Value self) { return ask(self, "readable"); }
static Value text_writable(Value self) { return ask(self, "writable"); }
static Value text_seekable(Value self) { return ask(self, "seekable"); }
static Value text_fileno(Value self) { return ask(self, "fileno"); }
static Value text_isatty(Value self) { return ask(self, "isatty"); }
static Value text_closed(Value self) { return attached(TEXT(self)) < 0 ? 0 : rt_getattr(TEXT(self)->buffer, RT_TEXT("closed")); }
static Value text_name(Value self) { return attached(TEXT(self)) < 0 ? 0 : rt_getattr(TEXT(self)->buffer, RT_TEXT("name")); }
static Value text_buffer(Value self) { return TEXT(self)->buffer ? TEXT(self)->buffer : RT_NONE; }
static Value text_encoding(Value self) { return RT_VAL(TEXT(self)->encoding); }
static Value text_errors(Value self) { return RT_VAL(TEXT(self)->errors); }
static Value text_newlines(Value self) { return io_seen_newlines(TEXT(self)->seen); }
static Value text_line_buffering(Value self) { return rt_from_bool(TEXT(self)->line_buffering); }
static Value text_write_through(Value self) { return rt_from_bool(TEXT(self)->write_through); }
static Value get_chunk(Value self) { return rt_from_small(TEXT(self)->chunk); }
static int set_chunk(Value self, Value v) {
    int64_t n = v ? rt_index_i64(v, false) : 0;
    if (rt_pending())
        return -1;
    if (n <= 0)
        return rt_raise_int(&rt_exc_ValueError, "a strictly positive integer is required");
    TEXT(self)->chunk = n;
    return 0;
}
static Value cannot_pickle(Value self) { return rt_raise(&rt_exc_TypeError, "cannot pickle '%s' object", rt_type_of(self)->name); }

static Value text_repr(Value self) {
    Text *t = TEXT(self);
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_ascii(&b, "<_io.TextIOWrapper", 18);
    static const char *const names[] = {"name", "mode"};
    for (int i = 0; i < 2 && t->buffer; i++) {
        Value v = rt_getattr_or_null(self, rt_str_intern(rt_str_from_cstr(names[i])));
        rt_clear();
        if (v)
            rt_builder_str(&b, rt_str_format(" %s=%R", names[i], v));
    }
    rt_builder_str(&b, rt_str_format(" encoding=%R>", RT_VAL(t->encoding)));
    return RT_VAL(rt_builder_finish(&b));
}

static int text_option(const char *name, Value v, RtStr **out) {
    if (!v || v == RT_NONE)
        return 0;
    if (!rt_type_has(v, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "TextIOWrapper() argument '%s' must be str or None, not %T", name, v);
    *out = RT_AS(RtStr, v);
    return 0;
}
static int flag_option(Value v, bool *out) {
    int yes = v && v != RT_NONE ? rt_truth(v) : *out;
    *out = yes > 0;
    return yes < 0 ? -1 : 0;
}
static int set_encoding(Text *t, RtStr *encoding, RtStr *errors) {
    const char *enc = rt_str_keep_utf8(encoding);
    if (!enc)
        return -1;
    if (strcmp(enc, "locale") == 0) {
        encoding = RT_TEXT("UTF-8");
        enc = "UTF-8";
    }
    if (!codec_known(enc) && !rt_codec_lookup(encoding))
        return -1;
    t->encoding = encoding;
    t->errors = errors;
    t->enc = enc;
    t->err = rt_str_keep_utf8(errors);
    reset_decoder(t);
    return t->err ? 0 : -1;
}
static int set_newline(Text *t, Value v) {
    if (v != RT_NONE && !rt_type_has(v, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "TextIOWrapper() argument 'newline' must be str or None, not %T", v);
    return io_newline_parse(v, &t->nl, false);
}

static Value text_reconfigure(Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const allowed[] = {"encoding", "errors", "newline", "line_buffering", "write_through", NULL};
    Text *t = TEXT(args[0]);
    if (rt_check_keywords("reconfigure", kwnames, allowed) < 0)
        return 0;
    Value encoding = rt_keyword(args, nargs, kwnames, "encoding"), errors = rt_keyword(args, nargs, kwnames, "errors"),
          newline = rt_keyword(args, nargs, kwnames, "newline");
    bool changes = (encoding && encoding != RT_NONE) || (errors && errors != RT_NONE);
    if ((changes || newline) && t->snap)
        return io_unsupported("It is not possible to set the encoding or newline of stream after the first read");
    RtStr *e = t->encoding, *h = encoding && encoding != RT_NONE ? RT_TEXT("strict") : t->errors;
    if (text_option("encoding", encoding, &e) < 0 || text_option("errors", errors, &h) < 0 || text_flush(args[0]) < 0)
        return 0;
    if ((newline && set_newline(t, newline) < 0) || (changes && set_encoding(t, e, h) < 0))
        return 0;
    if (flag_option(rt_keyword(args, nargs, kwnames, "line_buffering"), &t->line_buffering) < 0 ||
        flag_option(rt_keyword(args, nargs, kwnames, "write_through"), &t->write_through) < 0)
        return 0;
    return RT_NONE;
}

static Value text_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    Text *t = rt_instance_alloc(cls);
    rt_gc_add_finalizer(RT_VAL(t));
    return RT_VAL(t);
}
/* Where the stream can seek: whether a byte order mark has been written already. */
static int find_position(Text *t) {
    Value v = io_call(t->buffer, "seekable");
    int yes = v ? rt_truth(v) : -1;
    if (yes < 0)
        return -1;
    t->seekable = t->telling = yes;
    v = yes ? io_call(t->buffer, "tell") : RT_NONE;
    if (!v)
        rt_clear();
    t->started = v && v != RT_NONE && v != RT_SMALL(0);
    return 0;
}
static int text_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static RtBuiltinDef def = {.name = "TextIOWrapper",
                               .params = "buffer,encoding=None,errors=None,newline=None,line_buffering=0,write_through=0", .n_max = 6};
    Value bound[6];
    if (rt_builtin_bind(&def, args, nargs, kwnames, bound) < 0)
        return -1;
    Text *t = TEXT(self);
    RtStr *encoding = RT_TEXT("UTF-8"), *errors = RT_TEXT("strict");
    if (text_option("encoding", bound[1], &encoding) < 0 || text_option("errors", bound[2], &errors) < 0 ||
        set_newline(t, bound[3]) < 0 || flag_option(bound[4], &t->line_buffering) < 0 ||
        flag_option(bound[5], &t->write_through) < 0 || set_encoding(t, encoding, errors) < 0)
        return -1;
    t->buffer = bound[0];
    t->chunk = IO_BUFFER_SIZE;
    t->has_read1 = rt_getattr_or_null(t->buffer, RT_TEXT("read1")) != 0;
    rt_clear();
    forget_text(t);
    t->base.ready = 1;
    if (io_is_buffered(t->buffer))
        RT_AS(IoBase, t->buffer)->owned = 1;
    return find_position(t);
}

#define RT_TABLE "runtime/tables/module/io_text.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void io_text_init(void) {
    static const RtGetsetDef attributes[] = {{"_CHUNK_SIZE", get_chunk, set_chunk}, {NULL, NULL, NULL}};
    RtType *t = &rt_type_TextIOWrapper;
    io_type(t, "_io.TextIOWrapper", &rt_type__TextIOBase, sizeof(Text));
    t->new_ = text_new;
    t->init = text_init;
    t->repr = text_repr;
    t->next = text_next;
    t->finalize = text_finalize;
    rt_type_ready(t);
    rt_table_install(NULL);
    rt_type_add_getsets(t, attributes);
}
