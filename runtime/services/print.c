/* print.c - the standard streams, print() and input().
 *
 * sys.stdin, sys.stdout and sys.stderr are text objects over a descriptor with a buffer of ours; the
 * text object and its `buffer` (bytes) share that one buffer, so that what both write stays in
 * order. stdout is flushed at line ends on a terminal, else when full and at exit; stderr at line
 * ends always. Text is UTF-8 unless reconfigure() says another encoding, which must be one that keeps
 * line ends as they are in ASCII; stderr shows what cannot be encoded as escapes.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/core/threads.h"
#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"
#include "runtime/types/text.h"

enum { BUFFER_SIZE = 8192 };

typedef struct StdFile {
    int fd;
    bool line_buffered, closed, eof;
    bool unbuffered; /* PYTHONUNBUFFERED */
    bool text_read;  /* text was read: the encoding stays what it is */
    RtStr *encoding, *errors, *newline; /* what reconfigure() gave, or NULL; newline: what is written for a line end */
    int64_t n;    /* bytes waiting to be written */
    int64_t next, end; /* bytes read and not yet taken: in[next..end) */
    uint8_t *out;
    uint8_t *in;
    int64_t in_capacity;
} StdFile;
typedef struct StdStream { RtType *type; Value side; StdFile *file; Value other; } StdStream;

static RtType rt_type_stdstream, rt_type_binstream;
static StdFile *std_files[3];

#define FILE_OF(v) (RT_AS(StdStream, v)->file)
static const char *const std_names[] = {"<stdin>", "<stdout>", "<stderr>"};

static bool is_stream(Value v) { return rt_has_type(v, &rt_type_stdstream); }

/* ---- output ----------------------------------------------------------------------------------- */

/* Writes from p on; *left: the bytes that were not written. 0, or -1 with OSError pending. */
static int write_some(int fd, const uint8_t *p, int64_t *left) {
    while (*left > 0) {
        ssize_t w = write(fd, p, (size_t)*left);
        if (w < 0) {
            if (errno == EINTR && rt_signals_check() == 0)
                continue;
            if (!rt_pending())
                rt_raise_errno(errno, 0, 0);
            return -1;
        }
        p += w;
        *left -= w;
    }
    return 0;
}

/* What could not be written stays in the buffer. */
static int flush_file(StdFile *f) {
    int64_t n = f->n;
    if (n == 0)
        return 0;
    int r = write_some(f->fd, f->out, &f->n);
    if (r < 0)
        memmove(f->out, f->out + (n - f->n), (size_t)f->n);
    return r;
}

static RT_COLD int closed_error(void) {
    return rt_raise_int(&rt_exc_ValueError, "I/O operation on closed file.");
}

static int flush_for_write(StdFile *f) {
    if (flush_file(f) == 0)
        return 0;
    if (f->fd != 2 || f->unbuffered)
        f->n = 0; /* the writer has been told: not again at exit */
    return -1;
}

static int unsupported(const char *what) {
    Value io = rt_dict_get_str(rt_sys_modules(), RT_TEXT("io"));
    Value type = io ? rt_getattr_or_null(io, RT_TEXT("UnsupportedOperation")) : 0;
    rt_clear();
    return rt_raise_int(type && rt_type_has(type, RT_TYPE_TYPE) ? RT_AS(RtType, type) : &rt_exc_OSError, "%s", what);
}

static int put_bytes(StdFile *f, const uint8_t *p, int64_t n) {
    if (RT_UNLIKELY(f->closed))
        return closed_error();
    if (RT_UNLIKELY(!f->out))
        return unsupported("not writable");
    if (f->n + n > BUFFER_SIZE && flush_for_write(f) < 0)
        return -1;
    if (n > BUFFER_SIZE)
        return write_some(f->fd, p, &n);
    memcpy(f->out + f->n, p, (size_t)n);
    f->n += n;
    if (f->unbuffered || (f->line_buffered && memchr(p, '\n', (size_t)n)))
        return flush_for_write(f);
    return 0;
}

/* stderr: lone surrogates as \udcXX. */
static RtStr *escape_surrogates(RtStr *s) {
    RtBuilder b;
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (c < 0xd800 || c > 0xdfff) {
            rt_builder_char(&b, c);
            continue;
        }
        static const char digits[] = "0123456789abcdef";
        char escape[] = {'\\', 'u', digits[c >> 12 & 15], digits[c >> 8 & 15], digits[c >> 4 & 15], digits[c & 15]};
        rt_builder_ascii(&b, escape, sizeof escape);
    }
    return rt_builder_finish(&b);
}

/* In the locales that do not name an encoding, bytes that are no UTF-8 pass through as surrogates. */
static bool streams_escape(void) {
    static const char *const plain[] = {"C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8"};
    const char *mode = getenv("PYTHONUTF8"), *locale = getenv("LC_ALL");
    if (mode && !strcmp(mode, "1"))
        return true;
    if (!locale || !*locale)
        locale = getenv("LC_CTYPE");
    if (!locale || !*locale)
        locale = getenv("LANG");
    if (!locale || !*locale)
        return true;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (!strcmp(locale, plain[i]))
            return true;
    return false;
}

static RtStr *encoding_of(const StdFile *f) { return f->encoding ? f->encoding : RT_TEXT("utf-8"); }

static RtStr *errors_of(const StdFile *f) {
    if (f->errors)
        return f->errors;
    if (f->fd == 2)
        return RT_TEXT("backslashreplace");
    return streams_escape() ? RT_TEXT("surrogateescape") : RT_TEXT("strict");
}

/* The bytes of a text by the encoding and the handler of errors that reconfigure() gave. */
static int put_encoded(StdFile *f, RtStr *s) {
    Value text = RT_VAL(s);
    if (f->newline)
        text = rt_call_method2(text, RT_TEXT("replace"), RT_VAL(RT_TEXT("\n")), RT_VAL(f->newline));
    Value bytes = text ? rt_call_method2(text, RT_TEXT("encode"), RT_VAL(encoding_of(f)), RT_VAL(errors_of(f))) : 0;
    return bytes ? put_bytes(f, RT_AS(RtBytes, bytes)->data, RT_AS(RtBytes, bytes)->length) : -1;
}

static int put_text(StdFile *f, RtStr *s) {
    if (RT_UNLIKELY(f->errors != NULL))
        return put_encoded(f, s);
    if (s->ascii)
        return put_bytes(f, s->data, s->length);
    size_t n;
    char *utf8 = rt_str_to_utf8(s, &n);
    if (!utf8 && f->fd == 2) {
        rt_clear();
        utf8 = rt_str_to_utf8(escape_surrogates(s), &n);
    } else if (!utf8 && streams_escape()) {
        rt_clear();
        Value bytes = rt_call_method2(RT_VAL(s), RT_TEXT("encode"), RT_VAL(RT_TEXT("utf-8")), RT_VAL(RT_TEXT("surrogateescape")));
        return bytes ? put_bytes(f, RT_AS(RtBytes, bytes)->data, RT_AS(RtBytes, bytes)->length) : -1;
    }
    return utf8 ? put_bytes(f, (const uint8_t *)utf8, (int64_t)n) : -1;
}

/* ---- input ------------------------------------------------------------------------------------ */

/* More bytes behind in[end]: count, 0 at the end, -1 on error. */
static int64_t fill(StdFile *f) {
    if (f->next > 0) {
        memmove(f->in, f->in + f->next, (size_t)(f->end - f->next));
        f->end -= f->next;
        f->next = 0;
    }
    if (f->end + BUFFER_SIZE > f->in_capacity) {
        int64_t grown = f->in_capacity * 2 + BUFFER_SIZE;
        f->in = f->in ? rt_realloc(f->in, (size_t)f->in_capacity, (size_t)grown) : rt_alloc_atomic((size_t)grown);
        f->in_capacity = grown;
    }
    for (;;) {
        ssize_t r = read(f->fd, f->in + f->end, (size_t)(f->in_capacity - f->end));
        if (r >= 0) {
            f->end += r;
            return r;
        }
        if (errno == EINTR && rt_signals_check() == 0)
            continue;
        if (!rt_pending())
            rt_raise_errno(errno, 0, 0);
        return -1;
    }
}

/* The length of the next line with its end, or what is left at the end of input; -1 on error. */
static int64_t line_length(StdFile *f) {
    int64_t seen = 0;
    for (;;) {
        const uint8_t *start = f->in ? f->in + f->next : NULL;
        int64_t have = f->end - f->next;
        const uint8_t *nl = have > seen ? memchr(start + seen, '\n', (size_t)(have - seen)) : NULL;
        if (nl)
            return nl - start + 1;
        seen = have;
        int64_t r = fill(f);
        if (r <= 0)
            return r < 0 ? -1 : have;
    }
}

static Value take_bytes(StdFile *f, int64_t n) {
    RtBytes *b = rt_bytes_new(f->in ? f->in + f->next : (const uint8_t *)"", n);
    f->next += n;
    return RT_VAL(b);
}

/* Bytes as text. Line ends stay as they are. */
static Value decode(StdFile *f, Value bytes) {
    const RtBytes *b = RT_AS(RtBytes, bytes);
    bool plain = !f->encoding;
    f->text_read = true;
    for (int64_t i = 0; i < b->length && plain; i++)
        plain = b->data[i] < 128;
    if (plain)
        return RT_VAL(rt_str_from_utf8((const char *)b->data, (size_t)b->length));
    return rt_call_method2(bytes, RT_TEXT("decode"), RT_VAL(encoding_of(f)), RT_VAL(errors_of(f)));
}

static Value give(Value stream, Value bytes) { return is_stream(stream) ? decode(FILE_OF(stream), bytes) : bytes; }

static bool check_open(StdFile *f) {
    if (f->closed)
        closed_error();
    return !f->closed;
}

static bool not_readable(Value stream) {
    bool no = FILE_OF(stream)->fd != 0;
    if (no)
        unsupported(is_stream(stream) ? "not readable" : "read");
    return no;
}

/* How many waiting bytes make `want` items (characters of text, or bytes); -1: more are needed. */
static int64_t prefix_length(const StdFile *f, int64_t want, bool text) {
    int64_t have = f->end - f->next;
    if (!text || f->encoding) /* other encodings: a byte a character */
        return have >= want ? want : -1;
    int64_t at = 0;
    for (const uint8_t *p = f->in + f->next; want > 0 && at < have; want--)
        for (at++; at < have && (p[at] & 0xc0) == 0x80;)
            at++;
    /* the last character may go on in bytes that are not here yet */
    return want > 0 || (at == have && at > 0 && f->in[f->next + at - 1] >= 128) ? -1 : at;
}

static Value stream_read(Value self, Value size) {
    StdFile *f = FILE_OF(self);
    int64_t want = -1;
    if (!check_open(f) || not_readable(self))
        return 0;
    if (!rt_is_none(size) && (want = rt_index_i64(size, true)) == -1 && rt_pending())
        return 0;
    for (;;) {
        int64_t have = f->end - f->next, n = want < 0 ? -1 : prefix_length(f, want, is_stream(self));
        if (n >= 0)
            return give(self, take_bytes(f, n));
        int64_t r = fill(f);
        if (r < 0)
            return 0;
        if (r == 0)
            return give(self, take_bytes(f, have));
    }
}

static Value stream_readline(Value self, Value size) {
    StdFile *f = FILE_OF(self);
    int64_t limit = -1;
    if (!check_open(f) || not_readable(self))
        return 0;
    if (!rt_is_none(size) && (limit = rt_index_i64(size, true)) == -1 && rt_pending())
        return 0;
    int64_t n = line_length(f);
    if (n < 0)
        return 0;
    if (limit >= 0 && limit < n) {
        int64_t prefix = prefix_length(f, limit, is_stream(self));
        n = prefix >= 0 && prefix < n ? prefix : n;
    }
    return give(self, take_bytes(f, n));
}

static Value stream_readlines(Value self, Value hint) {
    RtList *l = rt_list_new(0);
    int64_t limit = rt_is_none(hint) ? -1 : rt_index_i64(hint, true), total = 0;
    if (rt_pending())
        return 0;
    for (;;) {
        Value line = stream_readline(self, RT_NONE);
        if (!line)
            return 0;
        int64_t n = rt_length(line);
        if (n == 0)
            return RT_VAL(l);
        rt_list_append(l, line);
        total += n;
        if (limit > 0 && total >= limit)
            return RT_VAL(l);
    }
}

static Value stream_next(Value self) {
    Value line = stream_readline(self, RT_NONE);
    return line && rt_length(line) == 0 ? 0 : line;
}

/* ---- methods ---------------------------------------------------------------------------------- */

static int64_t stream_write(Value self, RtStr *s) { return put_text(FILE_OF(self), s) < 0 ? -1 : s->length; }

static int64_t binary_write(Value self, Value data) {
    const uint8_t *p;
    int64_t n;
    if (!FILE_OF(self)->out)
        return unsupported("write");
    if (rt_type_has(data, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "a bytes-like object is required, not 'str'");
    if (rt_get_buffer(data, &p, &n) < 0)
        return -1;
    return put_bytes(FILE_OF(self), p, n) < 0 ? -1 : n;
}

static int write_bytes(Value data, void *ctx) { return binary_write(*(Value *)ctx, data) < 0 ? -1 : 0; }
static int binary_writelines(Value self, Value lines) { return rt_iterate(lines, write_bytes, &self); }

/* Bytes that are there, else those of one read. -1 on error. */
static int64_t some_bytes(Value self) {
    StdFile *f = FILE_OF(self);
    if (!check_open(f) || not_readable(self))
        return -1;
    return f->end > f->next || fill(f) >= 0 ? f->end - f->next : -1;
}

static Value binary_read1(Value self, int64_t want) {
    int64_t have = some_bytes(self);
    return have < 0 ? 0 : take_bytes(FILE_OF(self), want >= 0 && want < have ? want : have);
}

static Value binary_peek(Value self, int64_t want) {
    StdFile *f = FILE_OF(self);
    int64_t have = some_bytes(self);
    return have < 0 ? 0 : RT_VAL(rt_bytes_new(have ? f->in + f->next : (const uint8_t *)"", have));
}

static int64_t binary_readinto(Value self, Value buffer) {
    uint8_t *to;
    int64_t room, n = 0;
    if (rt_get_readinto_buffer(buffer, &to, &room, "readinto") < 0)
        return -1;
    while (n < room) {
        int64_t have = some_bytes(self), part = have < room - n ? have : room - n;
        if (have <= 0)
            return have < 0 ? -1 : n;
        memcpy(to + n, FILE_OF(self)->in + FILE_OF(self)->next, (size_t)part);
        FILE_OF(self)->next += part;
        n += part;
    }
    return n;
}

static int write_line(Value line, void *ctx) {
    Value self = *(Value *)ctx;
    if (!rt_type_has(line, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "write() argument must be str, not %T", line);
    return put_text(FILE_OF(self), RT_AS(RtStr, line));
}

static int stream_writelines(Value self, Value lines) { return rt_iterate(lines, write_line, &self); }

static int stream_flush(Value self) {
    StdFile *f = FILE_OF(self);
    return f->closed ? closed_error() : flush_file(f);
}
static int stream_close(Value self) {
    StdFile *f = FILE_OF(self);
    if (f->closed)
        return 0;
    int r = flush_file(f);
    f->closed = true;
    return r;
}
static int stream_isatty(Value self) { return check_open(FILE_OF(self)) ? isatty(FILE_OF(self)->fd) : -1; }
static int64_t stream_fileno(Value self) { return check_open(FILE_OF(self)) ? FILE_OF(self)->fd : -1; }
static bool stream_readable(Value self) { return FILE_OF(self)->fd == 0; }
static bool stream_writable(Value self) { return FILE_OF(self)->fd != 0; }
static bool stream_seekable(Value self) { return lseek(FILE_OF(self)->fd, 0, SEEK_CUR) >= 0; }
static Value stream_enter(Value self) { return check_open(FILE_OF(self)) ? self : 0; }
static Value stream_exit(Value *args, size_t nargs, RtTuple *kwnames) {
    return stream_close(args[0]) < 0 ? 0 : RT_NONE;
}

/* A text given by keyword: NULL if it is None or not given; false if it is something else. */
static bool text_keyword(Value *args, size_t nargs, RtTuple *kwnames, const char *name, RtStr **out) {
    Value v = rt_keyword(args, nargs, kwnames, name);
    *out = v && v != RT_NONE && rt_type_has(v, RT_TYPE_STR) ? RT_AS(RtStr, v) : NULL;
    if (v && v != RT_NONE && !*out)
        rt_raise(&rt_exc_TypeError, "bad argument type for built-in operation");
    return !v || v == RT_NONE || *out;
}

/* 0 if the encoding is known and keeps line ends, else -1 and an error. */
static int check_encoding(const StdFile *f, RtStr *encoding) {
    Value bytes = rt_call_method1(RT_VAL(RT_TEXT("\n")), RT_TEXT("encode"), RT_VAL(encoding));
    if (!bytes)
        return -1;
    RtBytes *b = RT_AS(RtBytes, bytes);
    if (b->length != 1 || b->data[0] != '\n')
        return rt_raise_int(&rt_exc_NotImplementedError, "reconfigure() of %s to %R", std_names[f->fd], RT_VAL(encoding));
    return 0;
}

static int set_newline(StdFile *f, RtStr *newline) {
    bool ending = rt_str_equal(newline, RT_TEXT("\r")) || rt_str_equal(newline, RT_TEXT("\r\n"));
    if (!ending && newline->length && !rt_str_equal(newline, RT_TEXT("\n")))
        return rt_raise_int(&rt_exc_ValueError, "illegal newline value: %S", newline);
    if (f->fd == 0 && !rt_str_equal(newline, RT_TEXT("\n")))
        return rt_raise_int(&rt_exc_NotImplementedError, "reconfigure() of <stdin> to newline %R", RT_VAL(newline));
    f->newline = ending ? newline : NULL;
    return 0;
}

static int set_text_options(StdFile *f, RtStr *encoding, RtStr *errors, RtStr *newline) {
    if ((encoding || errors || newline) && f->text_read)
        return unsupported("It is not possible to set the encoding or newline of stream after the first read");
    if (encoding && check_encoding(f, encoding) < 0)
        return -1;
    if (newline && set_newline(f, newline) < 0)
        return -1;
    f->errors = errors ? errors : encoding ? RT_TEXT("strict") : errors_of(f);
    f->encoding = encoding ? encoding : f->encoding;
    return 0;
}

static Value stream_reconfigure(Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const allowed[] = {"encoding", "errors", "newline", "line_buffering", "write_through", NULL};
    StdFile *f = FILE_OF(args[0]);
    RtStr *encoding, *errors, *newline;
    if (nargs > 1)
        return rt_raise(&rt_exc_TypeError, "reconfigure() takes no positional arguments");
    if (!kwnames)
        return flush_file(f) < 0 ? 0 : RT_NONE;
    if (rt_check_keywords("reconfigure", kwnames, allowed) < 0 || !text_keyword(args, nargs, kwnames, "encoding", &encoding) ||
        !text_keyword(args, nargs, kwnames, "errors", &errors) || !text_keyword(args, nargs, kwnames, "newline", &newline))
        return 0;
    Value buffered = rt_keyword(args, nargs, kwnames, "line_buffering");
    int lines = buffered && buffered != RT_NONE ? rt_truth(buffered) : f->line_buffered;
    if (lines < 0 || flush_file(f) < 0 || ((encoding || errors || newline) && set_text_options(f, encoding, errors, newline) < 0))
        return 0;
    f->line_buffered = lines;
    return RT_NONE;
}

static Value get_binary_mode(Value v) { return RT_VAL(FILE_OF(v)->fd == 0 ? RT_TEXT("rb") : RT_TEXT("wb")); }
static const char *mode_of(Value v) { return FILE_OF(v)->fd == 0 ? "r" : "w"; }

static Value stream_repr(Value v) {
    StdFile *f = FILE_OF(v);
    return RT_VAL(rt_str_format("<_io.TextIOWrapper name='%s' mode='%s' encoding=%R>", std_names[f->fd], mode_of(v), RT_VAL(encoding_of(f))));
}
static Value binary_repr(Value v) { return RT_VAL(rt_str_format("<_io.%s name='%s'>", FILE_OF(v)->fd ? "BufferedWriter" : "BufferedReader", std_names[FILE_OF(v)->fd])); }
static Value get_name(Value v) { return RT_VAL(rt_str_from_cstr(std_names[FILE_OF(v)->fd])); }
static Value get_mode(Value v) { return RT_VAL(rt_str_from_cstr(mode_of(v))); }
static Value get_encoding(Value v) { return RT_VAL(encoding_of(FILE_OF(v))); }
static Value get_errors(Value v) { return RT_VAL(errors_of(FILE_OF(v))); }
static Value get_closed(Value v) { return rt_from_bool(FILE_OF(v)->closed); }
static Value get_line_buffering(Value v) { return rt_from_bool(FILE_OF(v)->line_buffered); }
static Value get_write_through(Value v) { return rt_from_bool(FILE_OF(v)->unbuffered); }
static Value get_newlines(Value v) { return RT_NONE; }
static Value get_buffer(Value v) { return RT_AS(StdStream, v)->other; }

static const RtGetsetDef stream_attributes[] = {
    {"name", get_name, NULL},     {"mode", get_mode, NULL},     {"encoding", get_encoding, NULL},
    {"errors", get_errors, NULL}, {"closed", get_closed, NULL}, {"line_buffering", get_line_buffering, NULL},
    {"newlines", get_newlines, NULL}, {"buffer", get_buffer, NULL}, {"write_through", get_write_through, NULL},
    {NULL, NULL, NULL}};
static const RtGetsetDef binary_attributes[] = {
    {"name", get_name, NULL}, {"mode", get_binary_mode, NULL}, {"closed", get_closed, NULL}, {"raw", get_buffer, NULL},
    {NULL, NULL, NULL}};

#define RT_TABLE "runtime/services/print.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static Value stream_self(Value v) { return v; }

static void init_type(RtType *t, const char *name, RtUnary repr, const RtGetsetDef *attributes) {
    rt_type_init_static(t, name, &rt_type_object, sizeof(StdStream), 0);
    t->repr = repr;
    t->iter = stream_self;
    t->next = stream_next;
    t->module = RT_VAL(RT_TEXT("_io"));
    rt_type_ready(t);
    rt_type_add_getsets(t, attributes);
}

static void init_types(void) {
    static bool done;
    if (done)
        return;
    done = true;
    signal(SIGPIPE, SIG_IGN);
    init_type(&rt_type_stdstream, "TextIOWrapper", stream_repr, stream_attributes);
    init_type(&rt_type_binstream, "BufferedWriter", binary_repr, binary_attributes);
    rt_table_install(NULL);
}

static StdFile *std_file(int fd) {
    if (!std_files[fd]) {
        StdFile *f = rt_alloc(sizeof *f);
        f->fd = fd;
        f->out = fd ? rt_alloc_atomic(BUFFER_SIZE) : NULL;
        const char *unbuffered = getenv("PYTHONUNBUFFERED");
        f->unbuffered = fd && unbuffered && *unbuffered;
        f->line_buffered = fd == 2 || (fd == 1 && isatty(1));
        std_files[fd] = f;
    }
    return std_files[fd];
}

Value rt_std_stream(int fd) {
    static Value streams[3];
    init_types();
    if (!streams[fd]) {
        StdStream *text = rt_new(&rt_type_stdstream, sizeof *text), *binary = rt_new(&rt_type_binstream, sizeof *binary);
        text->file = binary->file = std_file(fd);
        text->other = RT_VAL(binary);
        binary->other = RT_VAL(binary);
        streams[fd] = fcntl(fd, F_GETFD) < 0 && errno == EBADF ? RT_NONE : RT_VAL(text);
    }
    return streams[fd];
}

int rt_io_flush_std(void) {
    int r = 0;
    for (int fd = 1; fd < 3; fd++)
        if (std_files[fd] && !std_files[fd]->closed && r == 0)
            r = flush_file(std_files[fd]);
    return r;
}

void rt_write_std_error(RtStr *text) {
    Value pending = rt_fetch();
    StdFile *f = std_file(2);
    put_text(f, text);
    flush_file(f);
    rt_clear();
    rt_thread.pending = pending;
}

/* ---- print ------------------------------------------------------------------------------------ */

int rt_write_text(Value file, RtStr *text) {
    if (RT_LIKELY(is_stream(file)))
        return put_text(FILE_OF(file), text);
    return rt_call_method1(file, RT_TEXT("write"), RT_VAL(text)) ? 0 : -1;
}

static int print_items(Value file, Value *args, size_t nargs, RtStr *sep, RtStr *end) {
    for (size_t i = 0; i < nargs; i++) {
        if (i > 0 && rt_write_text(file, sep ? sep : RT_TEXT(" ")) < 0)
            return -1;
        Value text = rt_str(args[i]);
        if (!text || rt_write_text(file, RT_AS(RtStr, text)) < 0)
            return -1;
    }
    return rt_write_text(file, end ? end : RT_TEXT("\n"));
}

/* None and "not given" are the same: the default. */
static int text_option(const char *name, Value v, RtStr **out) {
    *out = NULL;
    if (!v || v == RT_NONE)
        return 0;
    if (!rt_type_has(v, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "%s must be None or a string, not %T", name, v);
    *out = RT_AS(RtStr, v);
    return 0;
}

int rt_builtin_print(Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const allowed[] = {"sep", "end", "file", "flush", NULL};
    Value file = 0;
    RtStr *sep = NULL, *end = NULL;
    int flush = 0;
    if (kwnames) {
        if (rt_check_keywords("print", kwnames, allowed) < 0)
            return -1;
        Value flag = rt_keyword(args, nargs, kwnames, "flush");
        if (flag && (flush = rt_truth(flag)) < 0)
            return -1;
        file = rt_keyword(args, nargs, kwnames, "file");
        if (file == RT_NONE)
            file = 0;
    }
    if (!file) {
        file = rt_dict_get_str(rt_sys_module()->dict, RT_TEXT("stdout"));
        if (!file)
            return rt_raise_int(&rt_exc_RuntimeError, "lost sys.stdout");
        if (file == RT_NONE)
            return 0;
    }
    if (kwnames && (text_option("sep", rt_keyword(args, nargs, kwnames, "sep"), &sep) < 0 ||
                    text_option("end", rt_keyword(args, nargs, kwnames, "end"), &end) < 0))
        return -1;
    if (print_items(file, args, nargs, sep, end) < 0)
        return -1;
    if (!flush)
        return 0;
    return is_stream(file) ? stream_flush(file) : rt_call_method0(file, RT_TEXT("flush")) ? 0 : -1;
}

/* ---- input ------------------------------------------------------------------------------------ */

static Value std_or_lost(const char *name) {
    Value v = rt_sys_get(name);
    if (!v || v == RT_NONE)
        return rt_raise(&rt_exc_RuntimeError, "input(): lost sys.%s", name);
    return v;
}

static int flush_object(Value file) {
    return is_stream(file) ? flush_file(FILE_OF(file)) : rt_call_method0(file, RT_TEXT("flush")) ? 0 : -1;
}

Value rt_builtin_input(Value prompt) {
    Value in = std_or_lost("stdin"), out = in ? std_or_lost("stdout") : 0, err = out ? std_or_lost("stderr") : 0;
    if (!err)
        return 0;
    if (flush_object(err) < 0)
        rt_clear();
    if (prompt) {
        Value text = rt_str(prompt);
        if (!text || rt_write_text(out, RT_AS(RtStr, text)) < 0)
            return 0;
    }
    if (flush_object(out) < 0)
        rt_clear();
    Value line = is_stream(in) ? stream_readline(in, RT_NONE) : rt_call_method0(in, RT_TEXT("readline"));
    if (!line)
        return 0;
    if (!rt_type_has(line, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "object.readline() returned non-string");
    RtStr *s = RT_AS(RtStr, line);
    if (s->length == 0)
        return rt_raise(&rt_exc_EOFError, "EOF when reading a line");
    if (rt_str_at(s, s->length - 1) == '\n')
        return RT_VAL(rt_str_slice(s, 0, s->length - 1));
    return line;
}
