/* io_base.c - the abstract classes of module _io, from which Python classes derive too: each method
 * works through the methods that a subclass offers. */
#include "runtime/core/types.h"
#include "runtime/modules/io.h"

RtType rt_type__IOBase, rt_type__RawIOBase, rt_type__BufferedIOBase, rt_type__TextIOBase;

#define BASE(v) RT_AS(IoBase, v)

RtType *io_unsupported_type(void) {
    static RtType *type;
    if (!type) {
        RtTuple *bases = rt_tuple_from_array((Value[]){RT_VAL(&rt_exc_OSError), RT_VAL(&rt_exc_ValueError)}, 2);
        RtDict *ns = rt_dict_new(1);
        rt_dict_set(ns, RT_VAL(RT_TEXT("__module__")), RT_VAL(RT_TEXT("io")));
        type = RT_AS(RtType, rt_type_new(&rt_type_type, RT_TEXT("UnsupportedOperation"), bases, ns, NULL, NULL));
    }
    return type;
}
Value io_unsupported(const char *what) { return rt_raise(io_unsupported_type(), "%s", what); }
int io_closed_error(void) { return rt_raise_int(&rt_exc_ValueError, "I/O operation on closed file."); }

void io_type(RtType *t, const char *name, RtType *base, size_t size) {
    rt_type_init_static(t, name, base, (uint32_t)size, RT_TYPE_BASETYPE | RT_TYPE_HAS_DICT);
    t->side_offset = offsetof(IoBase, side);
}

Value io_call(Value stream, const char *method) { return rt_call_method0(stream, rt_str_intern(rt_str_from_cstr(method))); }

int io_is_closed(Value stream) {
    Value v = rt_getattr(stream, RT_TEXT("closed"));
    return v ? rt_truth(v) : -1;
}
static int check_open(Value self) {
    int closed = io_is_closed(self);
    return closed > 0 ? io_closed_error() : closed;
}

bool io_size(Value v, int64_t *out) {
    *out = -1;
    if (!v || v == RT_NONE)
        return true;
    if (!rt_has_index(v)) {
        rt_raise(&rt_exc_TypeError, "argument should be integer or None, not '%T'", v);
        return false;
    }
    *out = rt_index_i64(v, false);
    return !rt_pending();
}

int io_check(Value stream, const char *method, const char *message) {
    Value v = io_call(stream, method);
    int yes = v ? rt_truth(v) : -1;
    if (yes == 0)
        io_unsupported(message);
    return yes > 0 ? 0 : -1;
}

/* ---- _IOBase ---------------------------------------------------------------------------------- */

static Value base_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) { return RT_VAL(rt_instance_alloc(cls)); }
static int base_init_slot(Value self, Value *args, size_t nargs, RtTuple *kwnames) { return 0; }

static Value base_seek(Value *args, size_t nargs, RtTuple *kwnames) { return io_unsupported("seek"); }
static Value base_truncate(Value *args, size_t nargs, RtTuple *kwnames) { return io_unsupported("truncate"); }
static Value base_fileno(Value self) { return io_unsupported("fileno"); }
static Value base_tell(Value self) { return rt_call_method2(self, RT_TEXT("seek"), RT_SMALL(0), RT_SMALL(1)); }
static int base_flush(Value self) { return check_open(self); }
static Value base_closed(Value self) { return rt_from_bool(BASE(self)->closed); }
static int base_close(Value self) {
    if (BASE(self)->closed)
        return 0;
    Value r = io_call(self, "flush");
    BASE(self)->closed = 1;
    return r ? 0 : -1;
}
static Value base_no(Value self) { return RT_FALSE; }
static Value base_isatty(Value self) { return check_open(self) < 0 ? 0 : RT_FALSE; }
static Value base_check_closed(Value *args, size_t nargs, RtTuple *kwnames) { return check_open(args[0]) < 0 ? 0 : RT_NONE; }
static Value base_check_readable(Value *args, size_t nargs, RtTuple *kwnames) {
    return io_check(args[0], "readable", "File or stream is not readable.") < 0 ? 0 : RT_TRUE;
}
static Value base_check_writable(Value *args, size_t nargs, RtTuple *kwnames) {
    return io_check(args[0], "writable", "File or stream is not writable.") < 0 ? 0 : RT_TRUE;
}
static Value base_check_seekable(Value *args, size_t nargs, RtTuple *kwnames) {
    return io_check(args[0], "seekable", "File or stream is not seekable.") < 0 ? 0 : RT_TRUE;
}
static Value base_enter(Value self) { return check_open(self) < 0 ? 0 : self; }
static Value base_exit(Value *args, size_t nargs, RtTuple *kwnames) { return io_call(args[0], "close"); }
static Value base_iter(Value self) { return check_open(self) < 0 ? 0 : self; }
static Value base_next(Value self) {
    Value line = io_call(self, "readline");
    int64_t n = line ? rt_length(line) : -1;
    return n > 0 ? line : 0;
}

/* How many bytes may be read without passing the end of the line: by peek(), else one. */
static int64_t safe_count(Value self, Value peek, int64_t room) {
    if (!peek)
        return 1;
    Value ahead = rt_call1(peek, RT_SMALL(1));
    const uint8_t *p;
    int64_t n;
    if (!ahead)
        return -1;
    if (!rt_type_has(ahead, RT_TYPE_BYTES))
        return rt_raise_int(&rt_exc_OSError, "peek() should have returned a bytes object, not '%T'", ahead);
    if (rt_get_buffer(ahead, &p, &n) < 0)
        return -1;
    if (n == 0)
        return 1;
    const uint8_t *nl = memchr(p, '\n', (size_t)n);
    n = nl ? nl - p + 1 : n;
    return room >= 0 && n > room ? room : n;
}

static Value base_readline(Value self, Value size) {
    int64_t limit;
    if (!io_size(size, &limit))
        return 0;
    Value peek = rt_getattr_or_null(self, RT_TEXT("peek"));
    if (!peek && rt_pending())
        return 0;
    RtByteArray *line = bytearray_new(NULL, 0);
    while (limit < 0 || line->length < limit) {
        int64_t want = safe_count(self, peek, limit < 0 ? -1 : limit - line->length);
        Value b = want < 0 ? 0 : rt_call_method1(self, RT_TEXT("read"), rt_from_small(want));
        if (!b)
            return 0;
        if (!rt_type_has(b, RT_TYPE_BYTES))
            return rt_raise(&rt_exc_OSError, "read() should have returned a bytes object, not '%T'", b);
        const RtBytes *got = RT_AS(RtBytes, b);
        if (got->length == 0)
            break;
        int64_t at = line->length;
        bytearray_resize(line, at + got->length);
        memcpy(line->data + at, got->data, (size_t)got->length);
        if (got->data[got->length - 1] == '\n')
            break;
    }
    return RT_VAL(rt_bytes_new(line->length ? line->data : (const uint8_t *)"", line->length));
}

static Value base_readlines(Value self, Value hint) {
    int64_t limit, total = 0;
    if (!io_size(hint, &limit))
        return 0;
    RtList *l = rt_list_new(0);
    Value it = rt_iter(self), line;
    if (!it)
        return 0;
    while ((line = rt_next(it)) != 0) {
        rt_list_append(l, line);
        int64_t n = limit > 0 ? rt_length(line) : 0;
        if (n < 0)
            return 0;
        total += n;
        if (limit > 0 && total >= limit)
            break;
    }
    return rt_pending() ? 0 : RT_VAL(l);
}

static int write_line(Value line, void *self) {
    return rt_call_method1(*(Value *)self, RT_TEXT("write"), line) ? 0 : -1;
}
static int base_writelines(Value self, Value lines) { return check_open(self) < 0 ? -1 : rt_iterate(lines, write_line, &self); }

/* ---- _RawIOBase, _BufferedIOBase, _TextIOBase -------------------------------------------------- */

static Value raw_read(Value self, Value size) {
    int64_t n;
    if (!io_size(size, &n))
        return 0;
    if (n < 0)
        return io_call(self, "readall");
    RtByteArray *a = bytearray_new(NULL, 0);
    bytearray_resize(a, n);
    memset(a->data, 0, (size_t)n);
    Value r = rt_call_method1(self, RT_TEXT("readinto"), RT_VAL(a));
    if (!r || r == RT_NONE)
        return r;
    int64_t got = rt_index_i64(r, false);
    return rt_pending() ? 0 : RT_VAL(rt_bytes_new(a->data, got > n ? n : got));
}
static Value raw_readall(Value self) {
    RtByteArray *all = bytearray_new(NULL, 0);
    for (;;) {
        Value b = rt_call_method1(self, RT_TEXT("read"), rt_from_small(IO_BUFFER_SIZE));
        if (!b)
            return 0;
        if (b == RT_NONE && all->length == 0)
            return b;
        if (b == RT_NONE)
            break;
        if (!rt_type_has(b, RT_TYPE_BYTES))
            return rt_raise(&rt_exc_TypeError, "read() should return bytes");
        int64_t at = all->length, n = RT_AS(RtBytes, b)->length;
        if (n == 0)
            break;
        bytearray_resize(all, at + n);
        memcpy(all->data + at, RT_AS(RtBytes, b)->data, (size_t)n);
    }
    return RT_VAL(rt_bytes_new(all->length ? all->data : (const uint8_t *)"", all->length));
}

static Value no_detach(Value *args, size_t nargs, RtTuple *kwnames) { return io_unsupported("detach"); }
static Value no_read(Value *args, size_t nargs, RtTuple *kwnames) { return io_unsupported("read"); }
static Value no_read1(Value *args, size_t nargs, RtTuple *kwnames) { return io_unsupported("read1"); }
static Value no_write(Value *args, size_t nargs, RtTuple *kwnames) { return io_unsupported("write"); }
static Value no_readline(Value *args, size_t nargs, RtTuple *kwnames) { return io_unsupported("readline"); }
static Value get_none(Value self) { return RT_NONE; }

static Value into(Value self, Value buffer, RtStr *method) {
    uint8_t *to;
    int64_t room;
    if (rt_get_readinto_buffer(buffer, &to, &room, rt_str_equal(method, RT_TEXT("read")) ? "readinto" : "readinto1") < 0)
        return 0;
    Value b = rt_call_method1(self, method, rt_from_small(room));
    if (!b)
        return 0;
    if (!rt_type_has(b, RT_TYPE_BYTES))
        return rt_raise(&rt_exc_TypeError, "read() should return bytes");
    int64_t n = RT_AS(RtBytes, b)->length;
    if (n > room)
        return rt_raise(&rt_exc_ValueError, "read() returned too much data: %lld bytes requested, %lld returned", (long long)room, (long long)n);
    memcpy(to, RT_AS(RtBytes, b)->data, (size_t)n);
    return rt_from_small(n);
}
static Value buffered_readinto(Value self, Value b) { return into(self, b, RT_TEXT("read")); }
static Value buffered_readinto1(Value self, Value b) { return into(self, b, RT_TEXT("read1")); }

#define RT_TABLE "runtime/tables/module/io_base.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void io_base_init(void) {
    static const RtGetsetDef attributes[] = {{"__dict__", rt_get_instance_dict, rt_set_instance_dict}, {NULL, NULL, NULL}};
    static RtType *const types[] = {&rt_type__IOBase, &rt_type__RawIOBase, &rt_type__BufferedIOBase, &rt_type__TextIOBase};
    static const char *const names[] = {"_io._IOBase", "_io._RawIOBase", "_io._BufferedIOBase", "_io._TextIOBase"};
    for (int i = 0; i < 4; i++) {
        RtType *t = types[i];
        io_type(t, names[i], i ? &rt_type__IOBase : NULL, sizeof(IoBase));
        t->new_ = base_new;
        t->init = base_init_slot;
        t->iter = base_iter;
        t->next = base_next;
        rt_type_ready(t);
    }
    rt_table_install(NULL);
    rt_type_add_getsets(&rt_type__IOBase, attributes);
}
