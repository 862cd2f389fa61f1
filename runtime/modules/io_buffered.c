/* io_buffered.c - BufferedReader, BufferedWriter, BufferedRandom over any raw stream, with a short way
 * to our own FileIO; BufferedRWPair. One buffer: it holds either bytes read ahead or bytes to write. */
#include "runtime/modules/io.h"

RtType rt_type_BufferedReader, rt_type_BufferedWriter, rt_type_BufferedRandom, rt_type_BufferedRWPair;

typedef struct Buffered {
    IoBase base;
    Value raw; /* 0: detached or not yet set */
    uint8_t *data;
    int64_t size;
    int64_t next, end; /* read ahead: data[next..end) */
    int64_t waiting;   /* to be written: data[0..waiting); then next == end == 0 */
} Buffered;
typedef struct Pair { IoBase base; Value reader, writer; } Pair;

#define BUF(v) RT_AS(Buffered, v)
#define PAIR(v) RT_AS(Pair, v)

bool io_is_buffered(Value v) {
    return rt_has_type(v, &rt_type_BufferedReader) || rt_has_type(v, &rt_type_BufferedWriter) || rt_has_type(v, &rt_type_BufferedRandom);
}

/* ---- the raw stream --------------------------------------------------------------------------- */

static int check_raw(Buffered *b) {
    if (b->raw)
        return 0;
    return rt_raise_int(&rt_exc_ValueError, b->base.ready ? "raw stream has been detached" : "I/O operation on uninitialized object");
}
static int raw_closed(Buffered *b) {
    if (check_raw(b) < 0)
        return -1;
    return io_is_file(b->raw) ? IO_FILE(b->raw)->fd < 0 : io_is_closed(b->raw);
}
static int check_open(Buffered *b, const char *action) {
    int closed = raw_closed(b);
    return closed > 0 ? rt_raise_int(&rt_exc_ValueError, "%s of closed file", action) : closed;
}

/* -1 error, -2 would block. */
static int64_t raw_read(Buffered *b, uint8_t *to, int64_t n) {
    if (io_is_file(b->raw) && IO_FILE(b->raw)->readable)
        return io_file_read(IO_FILE(b->raw), to, n);
    RtByteArray *a = bytearray_new(NULL, 0);
    bytearray_resize(a, n);
    memset(a->data, 0, (size_t)n);
    Value r = rt_call_method1(b->raw, RT_TEXT("readinto"), rt_call1(RT_VAL(&rt_type_memoryview), RT_VAL(a)));
    if (!r)
        return -1;
    if (r == RT_NONE)
        return -2;
    int64_t got = rt_index_i64(r, false);
    if (rt_pending())
        return -1;
    if (got < 0 || got > n)
        return rt_raise_int(&rt_exc_OSError, "raw readinto() returned invalid length %lld (should have been between 0 and %lld)",
                            (long long)got, (long long)n);
    memcpy(to, a->data, (size_t)got);
    return got;
}
static int64_t raw_write(Buffered *b, const uint8_t *from, int64_t n) {
    if (io_is_file(b->raw))
        return io_file_write(IO_FILE(b->raw), from, n);
    Value r = rt_call_method1(b->raw, RT_TEXT("write"), RT_VAL(rt_bytes_new(from, n)));
    if (!r)
        return -1;
    if (r == RT_NONE)
        return -2;
    int64_t put = rt_index_i64(r, false);
    if (rt_pending())
        return -1;
    if (put < 0 || put > n)
        return rt_raise_int(&rt_exc_OSError, "raw write() returned invalid length %lld (should have been between 0 and %lld)",
                            (long long)put, (long long)n);
    return put;
}
static int64_t raw_seek(Buffered *b, int64_t offset, int whence) {
    if (io_is_file(b->raw))
        return io_file_seek(IO_FILE(b->raw), offset, whence);
    Value r = rt_call_method2(b->raw, RT_TEXT("seek"), rt_int_from_i64(offset), rt_from_small(whence));
    int64_t at = r ? rt_index_i64(r, false) : -1;
    if (at < 0 && !rt_pending())
        rt_raise(&rt_exc_OSError, "Raw stream returned invalid position %lld", (long long)at);
    return rt_pending() ? -1 : at;
}

/* ---- the buffer -------------------------------------------------------------------------------- */

/* Writes out what waits. What could not be written stays. */
static int flush_writes(Buffered *b) {
    int64_t done = 0;
    while (done < b->waiting) {
        int64_t n = raw_write(b, b->data + done, b->waiting - done);
        if (n < 0) {
            memmove(b->data, b->data + done, (size_t)(b->waiting - done));
            b->waiting -= done;
            if (n == -2)
                rt_raise(&rt_exc_BlockingIOError, "write could not complete without blocking");
            return -1;
        }
        done += n;
    }
    b->waiting = 0;
    return 0;
}
/* Forgets what was read ahead: the raw position becomes ours. */
static int drop_reads(Buffered *b) {
    int64_t ahead = b->end - b->next;
    b->next = b->end = 0;
    return ahead > 0 && raw_seek(b, -ahead, 1) < 0 ? -1 : 0;
}
static int begin_read(Buffered *b) { return b->waiting > 0 ? flush_writes(b) : 0; }
static int begin_write(Buffered *b) { return b->end > 0 ? drop_reads(b) : 0; }

/* Reads ahead into the empty buffer: count, 0 at the end, -1, -2. */
static int64_t fill(Buffered *b) {
    b->next = b->end = 0;
    int64_t n = raw_read(b, b->data, b->size);
    if (n > 0)
        b->end = n;
    return n;
}

static int64_t take(Buffered *b, uint8_t *to, int64_t n) {
    int64_t have = b->end - b->next;
    n = n < have ? n : have;
    memcpy(to, b->data + b->next, (size_t)n);
    b->next += n;
    return n;
}

/* ---- reading ----------------------------------------------------------------------------------- */

static Value read_all(Buffered *b) {
    int64_t have = b->end - b->next;
    RtBytes *ahead = rt_bytes_new(b->data + b->next, have);
    b->next = b->end = 0;
    RT_LOCAL_NAME(name, "readall");
    Value readall = rt_getattr_or_null(b->raw, name);
    if (!readall && rt_pending())
        return 0;
    if (readall) {
        Value rest = rt_call0(readall);
        if (!rest || (rest == RT_NONE && have == 0))
            return rest;
        if (rest == RT_NONE)
            return RT_VAL(ahead);
        if (!rt_type_has(rest, RT_TYPE_BYTES))
            return rt_raise(&rt_exc_TypeError, "readall() should return bytes");
        const RtBytes *r = RT_AS(RtBytes, rest);
        return have == 0 ? rest : RT_VAL(bytes_concat(ahead->data, have, r->data, r->length));
    }
    RtByteArray *all = bytearray_new(ahead->data, have);
    for (;;) {
        Value r = io_call(b->raw, "read");
        if (!r)
            return 0;
        if (r != RT_NONE && !rt_type_has(r, RT_TYPE_BYTES))
            return rt_raise(&rt_exc_TypeError, "read() should return bytes");
        int64_t n = r == RT_NONE ? 0 : RT_AS(RtBytes, r)->length, at = all->length;
        if (n == 0)
            return r == RT_NONE && at == 0 ? r : RT_VAL(rt_bytes_new(at ? all->data : (const uint8_t *)"", at));
        bytearray_resize(all, at + n);
        memcpy(all->data + at, RT_AS(RtBytes, r)->data, (size_t)n);
    }
}

/* n bytes, fewer at the end; -1 error, -2 nothing there without blocking. */
static int64_t read_to(Buffered *b, uint8_t *to, int64_t n, bool once) {
    int64_t done = take(b, to, n);
    while (done < n && !(once && done > 0)) {
        int64_t r;
        if (n - done >= b->size) {
            r = raw_read(b, to + done, n - done);
            done += r > 0 ? r : 0;
        } else {
            r = fill(b);
            done += r > 0 ? take(b, to + done, n - done) : 0;
        }
        if (r <= 0)
            return r == -1 ? -1 : r == -2 && done == 0 ? -2 : done;
    }
    return done;
}

static Value buffered_read(Value self, Value size) {
    Buffered *b = BUF(self);
    int64_t n;
    if (!io_size(size, &n))
        return 0;
    if (n < -1)
        return rt_raise(&rt_exc_ValueError, "read length must be non-negative or -1");
    if (check_open(b, "read") < 0 || begin_read(b) < 0)
        return 0;
    if (n < 0)
        return read_all(b);
    if (n <= b->end - b->next) {
        RtBytes *r = rt_bytes_new(b->data + b->next, n);
        b->next += n;
        return RT_VAL(r);
    }
    uint8_t *data = rt_try_alloc((size_t)n + 1, true);
    int64_t got = data ? read_to(b, data, n, false) : -1;
    return got == -1 ? 0 : got == -2 ? RT_NONE : RT_VAL(rt_bytes_new(data, got));
}

Value io_buffered_read1(Value self, int64_t n) {
    Buffered *b = BUF(self);
    if (check_open(b, "read") < 0 || begin_read(b) < 0)
        return 0;
    if (n < 0)
        n = b->size;
    if (n == 0)
        return RT_VAL(rt_bytes_new("", 0));
    if (b->end == b->next) {
        uint8_t *data = n > b->size ? rt_try_alloc((size_t)n, true) : NULL;
        int64_t got = data ? raw_read(b, data, n) : fill(b);
        if (got == -1)
            return 0;
        if (data)
            return RT_VAL(rt_bytes_new(data, got < 0 ? 0 : got));
    }
    int64_t have = b->end - b->next;
    RtBytes *r = rt_bytes_new(b->data + b->next, n < have ? n : have);
    b->next += r->length;
    return RT_VAL(r);
}
static Value buffered_read1(Value self, Value size) {
    int64_t n;
    return io_size(size, &n) ? io_buffered_read1(self, n) : 0;
}
static Value read_into(Value self, Value buffer, bool once) {
    Buffered *b = BUF(self);
    uint8_t *to;
    int64_t n;
    if (check_open(b, "readinto") < 0 || rt_get_readinto_buffer(buffer, &to, &n, once ? "readinto1" : "readinto") < 0 || begin_read(b) < 0)
        return 0;
    int64_t got = read_to(b, to, n, once);
    return got == -1 ? 0 : got == -2 ? RT_NONE : rt_from_small(got);
}
static Value buffered_readinto(Value self, Value buffer) { return read_into(self, buffer, false); }
static Value buffered_readinto1(Value self, Value buffer) { return read_into(self, buffer, true); }

static Value buffered_peek(Value self, Value size) {
    Buffered *b = BUF(self);
    if (check_open(b, "peek") < 0 || begin_read(b) < 0)
        return 0;
    if (b->end == b->next && fill(b) == -1)
        return 0;
    return RT_VAL(rt_bytes_new(b->data + b->next, b->end - b->next));
}

static Value buffered_readline(Value self, Value size) {
    Buffered *b = BUF(self);
    int64_t limit;
    if (!io_size(size, &limit) || check_open(b, "readline") < 0 || begin_read(b) < 0)
        return 0;
    RtByteArray *longer = NULL;
    for (;;) {
        int64_t have = b->end - b->next, room = limit < 0 ? have : limit - (longer ? longer->length : 0);
        int64_t n = have < room ? have : room;
        const uint8_t *nl = n > 0 ? memchr(b->data + b->next, '\n', (size_t)n) : NULL;
        n = nl ? nl - (b->data + b->next) + 1 : n;
        bool done = nl || (limit >= 0 && n == room);
        if (done && !longer) {
            RtBytes *r = rt_bytes_new(b->data + b->next, n);
            b->next += n;
            return RT_VAL(r);
        }
        longer = longer ? longer : bytearray_new(NULL, 0);
        if (n > 0) {
            int64_t at = longer->length;
            bytearray_resize(longer, at + n);
            take(b, longer->data + at, n);
        }
        int64_t r = done ? 0 : fill(b);
        if (r == -1)
            return 0;
        if (r <= 0)
            return RT_VAL(rt_bytes_new(longer->length ? longer->data : (const uint8_t *)"", longer->length));
    }
}
static Value buffered_next(Value self) {
    Value line = rt_type_of(self)->flags & RT_TYPE_HEAP ? io_call(self, "readline") : buffered_readline(self, RT_NONE);
    int64_t n = line ? rt_length(line) : -1;
    return n > 0 ? line : 0;
}

/* ---- writing and moving ------------------------------------------------------------------------- */

int io_buffered_write(Value self, const uint8_t *p, int64_t n) {
    Buffered *b = BUF(self);
    if (check_open(b, "write to") < 0 || begin_write(b) < 0)
        return -1;
    if (n > b->size - b->waiting && flush_writes(b) < 0)
        return -1;
    while (n > b->size) { /* what is left over waits */
        int64_t r = raw_write(b, p, n);
        if (r == -2)
            rt_raise(&rt_exc_BlockingIOError, "write could not complete without blocking");
        if (r < 0)
            return -1;
        p += r;
        n -= r;
    }
    memcpy(b->data + b->waiting, p, (size_t)n);
    b->waiting += n;
    return 0;
}
static Value buffered_write(Value self, Value data) {
    const uint8_t *p;
    int64_t n;
    if (check_raw(BUF(self)) < 0)
        return 0;
    int closed = raw_closed(BUF(self));
    if (closed)
        return closed < 0 ? 0 : rt_raise(&rt_exc_ValueError, "write to closed file");
    if (rt_type_has(data, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "a bytes-like object is required, not 'str'");
    if (rt_get_buffer(data, &p, &n) < 0 || io_buffered_write(self, p, n) < 0)
        return 0;
    return rt_from_small(n);
}

int io_buffered_flush(Value self) {
    Buffered *b = BUF(self);
    if (check_open(b, "flush") < 0 || flush_writes(b) < 0)
        return -1;
    return b->base.type != &rt_type_BufferedReader && b->end > 0 ? drop_reads(b) : 0;
}
static int reader_flush(Value self) {
    Buffered *b = BUF(self);
    return check_raw(b) < 0 ? -1 : io_call(b->raw, "flush") ? 0 : -1;
}

static Value buffered_tell(Value self) {
    Buffered *b = BUF(self);
    int64_t at = check_raw(b) < 0 ? -1 : raw_seek(b, 0, 1);
    return at < 0 ? 0 : rt_int_from_i64(at - (b->end - b->next) + b->waiting);
}
static Value buffered_seek(Value self, Value target, int64_t whence) {
    Buffered *b = BUF(self);
    if (whence < 0 || whence > 2)
        return rt_raise(&rt_exc_ValueError, "whence value %lld unsupported", (long long)whence);
    if (check_open(b, "seek") < 0 || io_check(b->raw, "seekable", "File or stream is not seekable.") < 0)
        return 0;
    int64_t offset = rt_index_i64(target, false);
    if (rt_pending() || flush_writes(b) < 0)
        return 0;
    if (whence == 1)
        offset -= b->end - b->next;
    b->next = b->end = 0;
    int64_t at = raw_seek(b, offset, (int)whence);
    return at < 0 ? 0 : rt_int_from_i64(at);
}
static Value buffered_truncate(Value self, Value size) {
    Buffered *b = BUF(self);
    if (check_open(b, "truncate") < 0)
        return 0;
    if (b->base.type == &rt_type_BufferedReader)
        return io_unsupported("truncate");
    if (flush_writes(b) < 0 || drop_reads(b) < 0)
        return 0;
    return rt_call_method1(b->raw, RT_TEXT("truncate"), size);
}

/* ---- the rest ----------------------------------------------------------------------------------- */

static int buffered_close(Value self) {
    Buffered *b = BUF(self);
    int closed = raw_closed(b);
    if (closed)
        return closed < 0 ? -1 : 0;
    Value flushed = io_call(self, "flush"), error = flushed ? 0 : rt_fetch();
    Value r = io_call(b->raw, "close");
    b->next = b->end = b->waiting = 0;
    if (error) {
        if (!r)
            RT_AS(RtException, rt_thread.pending)->context = error;
        else
            rt_thread.pending = error;
        return -1;
    }
    return r ? 0 : -1;
}
static void buffered_finalize(Value self) {
    Buffered *b = BUF(self);
    if (b->raw && !b->base.owned && raw_closed(b) == 0) {
        if (io_is_file(b->raw) && !IO_FILE(b->raw)->closefd)
            flush_writes(b);
        else
            io_call(self, "close");
    }
    rt_clear();
}
static Value buffered_detach(Value self) {
    Buffered *b = BUF(self);
    if (check_raw(b) < 0 || !io_call(self, "flush"))
        return 0;
    Value raw = b->raw;
    if (io_is_file(raw))
        IO_FILE(raw)->base.owned = 0;
    b->raw = 0;
    return raw;
}
static Value ask_raw(Value self, const char *what) { return check_raw(BUF(self)) < 0 ? 0 : io_call(BUF(self)->raw, what); }
static Value buffered_readable(Value self) { return ask_raw(self, "readable"); }
static Value buffered_writable(Value self) { return ask_raw(self, "writable"); }
static Value buffered_seekable(Value self) { return ask_raw(self, "seekable"); }
static Value buffered_fileno(Value self) { return ask_raw(self, "fileno"); }
static Value buffered_isatty(Value self) { return ask_raw(self, "isatty"); }
static Value of_raw(Value self, RtStr *name) { return check_raw(BUF(self)) < 0 ? 0 : rt_getattr(BUF(self)->raw, name); }
static Value buffered_closed(Value self) { return of_raw(self, RT_TEXT("closed")); }
static Value buffered_name(Value self) { return of_raw(self, RT_TEXT("name")); }
static Value buffered_mode(Value self) { return of_raw(self, RT_TEXT("mode")); }
static Value buffered_raw(Value self) { return BUF(self)->raw ? BUF(self)->raw : RT_NONE; }
static Value cannot_pickle(Value self) { return rt_raise(&rt_exc_TypeError, "cannot pickle '%s' object", rt_type_of(self)->name); }

static Value buffered_repr(Value self) {
    Value name = BUF(self)->raw ? rt_getattr_or_null(self, RT_TEXT("name")) : 0;
    rt_clear();
    const char *type = rt_type_of(self)->name;
    return RT_VAL(name ? rt_str_format("<%s name=%R>", type, name) : rt_str_format("<%s>", type));
}

static Value buffered_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    Value v = RT_VAL(rt_instance_alloc(cls));
    rt_gc_add_finalizer(v);
    return v;
}
static int buffered_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static RtBuiltinDef def = {.name = "Buffered", .params = "raw,buffer_size=8192", .n_max = 2};
    Value bound[2];
    if (rt_builtin_bind(&def, args, nargs, kwnames, bound) < 0)
        return -1;
    Value raw = bound[0];
    int64_t size = rt_index_i64(bound[1], false);
    if (rt_pending())
        return -1;
    bool reader = rt_is_instance_of(self, &rt_type_BufferedReader), random = rt_is_instance_of(self, &rt_type_BufferedRandom);
    if (random && io_check(raw, "seekable", "File or stream is not seekable.") < 0)
        return -1;
    if ((reader || random) && io_check(raw, "readable", "File or stream is not readable.") < 0)
        return -1;
    if (!reader && io_check(raw, "writable", "File or stream is not writable.") < 0)
        return -1;
    if (size <= 0)
        return rt_raise_int(&rt_exc_ValueError, "buffer size must be strictly positive");
    Buffered *b = BUF(self);
    b->data = rt_try_alloc((size_t)size, true);
    if (!b->data)
        return -1;
    b->raw = raw;
    b->size = size;
    b->next = b->end = b->waiting = 0;
    b->base.ready = 1;
    if (io_is_file(raw))
        IO_FILE(raw)->base.owned = 1;
    return 0;
}

/* ---- BufferedRWPair ------------------------------------------------------------------------------ */

static int pair_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("BufferedRWPair", kwnames) < 0 || rt_check_arity("BufferedRWPair", nargs, 2, 3) < 0)
        return -1;
    if (io_check(args[0], "readable", "File or stream is not readable.") < 0 ||
        io_check(args[1], "writable", "File or stream is not writable.") < 0)
        return -1;
    Value size = nargs > 2 ? args[2] : rt_from_small(IO_BUFFER_SIZE);
    PAIR(self)->reader = rt_call2(RT_VAL(&rt_type_BufferedReader), args[0], size);
    PAIR(self)->writer = PAIR(self)->reader ? rt_call2(RT_VAL(&rt_type_BufferedWriter), args[1], size) : 0;
    return PAIR(self)->writer ? 0 : -1;
}
#define READER(name) \
    static Value pair_##name(Value *args, size_t nargs, RtTuple *kwnames) { \
        Value f = rt_getattr(PAIR(args[0])->reader, RT_TEXT(#name)); \
        return f ? rt_call(f, args + 1, nargs - 1, kwnames) : 0; \
    }
READER(read)
READER(peek)
READER(readinto)
READER(readinto1)
READER(read1)
READER(readable)
static Value pair_write(Value self, Value data) { return buffered_write(PAIR(self)->writer, data); }
static int pair_flush(Value self) { return io_buffered_flush(PAIR(self)->writer); }
static Value pair_writable(Value self) { return buffered_writable(PAIR(self)->writer); }
static Value pair_closed(Value self) { return buffered_closed(PAIR(self)->writer); }
static Value pair_isatty(Value self) {
    Value w = buffered_isatty(PAIR(self)->writer);
    return w == RT_FALSE ? buffered_isatty(PAIR(self)->reader) : w;
}
static int pair_close(Value self) {
    int w = buffered_close(PAIR(self)->writer);
    Value error = w < 0 ? rt_fetch() : 0;
    int r = buffered_close(PAIR(self)->reader);
    if (error)
        rt_thread.pending = error;
    return w < 0 || r < 0 ? -1 : 0;
}

#define RT_TABLE "runtime/tables/module/io_buffered.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void io_buffered_init(void) {
    static RtType *const types[] = {&rt_type_BufferedReader, &rt_type_BufferedWriter, &rt_type_BufferedRandom};
    static const char *const names[] = {"_io.BufferedReader", "_io.BufferedWriter", "_io.BufferedRandom"};
    for (int i = 0; i < 3; i++) {
        RtType *t = types[i];
        io_type(t, names[i], &rt_type__BufferedIOBase, sizeof(Buffered));
        t->new_ = buffered_new;
        t->init = buffered_init;
        t->repr = buffered_repr;
        t->finalize = buffered_finalize;
        if (i != 1)
            t->next = buffered_next;
        rt_type_ready(t);
    }
    RtType *t = &rt_type_BufferedRWPair;
    io_type(t, "_io.BufferedRWPair", &rt_type__BufferedIOBase, sizeof(Pair));
    t->init = pair_init;
    rt_type_ready(t);
    rt_table_install(NULL);
}
