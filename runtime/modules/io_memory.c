/* io_memory.c - BytesIO (over a bytearray, which views may hold) and StringIO (over an array of code
 * points). */
#include "runtime/modules/io.h"
#include "runtime/types/text.h"

RtType rt_type_BytesIO, rt_type_StringIO;

typedef struct BytesIO { IoBase base; RtByteArray *bytes; int64_t at; } BytesIO;
typedef struct StringIO {
    IoBase base;
    uint32_t *data;
    int64_t length, capacity, at;
    Newline nl;
    bool cr;
    int seen;
} StringIO;

#define BYTES(v) RT_AS(BytesIO, v)
#define TEXT(v) RT_AS(StringIO, v)

static bool open_stream(Value v) {
    if (RT_AS(IoBase, v)->closed)
        rt_raise(&rt_exc_ValueError, rt_is_instance_of(v, &rt_type_BytesIO) ? "I/O operation on closed file." : "I/O operation on closed file");
    return !RT_AS(IoBase, v)->closed;
}
static int memory_close(Value self) {
    if (rt_is_instance_of(self, &rt_type_BytesIO) && BYTES(self)->bytes->exports > 0 && memoryview_living_exports(&BYTES(self)->bytes->exports) > 0)
        return rt_raise_int(&rt_exc_BufferError, "Existing exports of data: object cannot be re-sized");
    RT_AS(IoBase, self)->closed = 1;
    return 0;
}
static Value memory_closed(Value self) { return rt_from_bool(RT_AS(IoBase, self)->closed); }
static Value memory_yes(Value self) { return open_stream(self) ? RT_TRUE : 0; }
static Value memory_isatty(Value self) { return open_stream(self) ? RT_FALSE : 0; }
static Value memory_flush(Value self) { return open_stream(self) ? RT_NONE : 0; }

/* ---- BytesIO ------------------------------------------------------------------------------------ */

static bool can_resize(const BytesIO *b) {
    if (b->bytes->exports > 0 && memoryview_living_exports(&b->bytes->exports) > 0)
        rt_raise(&rt_exc_BufferError, "Existing exports of data: object cannot be re-sized");
    return b->bytes->exports == 0;
}
/* The bytes that a read of n (all, if negative) gets. */
static int64_t bytes_ready(const BytesIO *b, int64_t n) {
    int64_t have = b->at < b->bytes->length ? b->bytes->length - b->at : 0;
    return n < 0 || n > have ? have : n;
}
static Value bytes_take(BytesIO *b, int64_t n) {
    if (n == 0)
        return RT_VAL(rt_bytes_new("", 0));
    RtBytes *r = rt_bytes_new(b->bytes->data + b->at, n);
    b->at += n;
    return RT_VAL(r);
}
static Value bytes_read(Value self, Value size) {
    int64_t n;
    return open_stream(self) && io_size(size, &n) ? bytes_take(BYTES(self), bytes_ready(BYTES(self), n)) : 0;
}
static int64_t bytes_line(const BytesIO *b, int64_t limit) {
    int64_t n = bytes_ready(b, limit);
    const uint8_t *from = b->bytes->data + b->at, *nl = n > 0 ? memchr(from, '\n', (size_t)n) : NULL;
    return nl ? nl - from + 1 : n;
}
static Value bytes_readline(Value self, Value size) {
    int64_t n;
    return open_stream(self) && io_size(size, &n) ? bytes_take(BYTES(self), bytes_line(BYTES(self), n)) : 0;
}
static Value bytes_next(Value self) {
    if (!open_stream(self))
        return 0;
    int64_t n = bytes_line(BYTES(self), -1);
    return n > 0 ? bytes_take(BYTES(self), n) : 0;
}
static Value bytes_readlines(Value self, Value size) {
    int64_t limit, total = 0, n;
    if (!open_stream(self) || !io_size(size, &limit))
        return 0;
    RtList *l = rt_list_new(0);
    while ((n = bytes_line(BYTES(self), -1)) > 0) {
        rt_list_append(l, bytes_take(BYTES(self), n));
        total += n;
        if (limit > 0 && total >= limit)
            break;
    }
    return RT_VAL(l);
}
static Value read_into(Value self, Value buffer, const char *method) {
    uint8_t *to;
    int64_t n;
    if (!open_stream(self) || rt_get_readinto_buffer(buffer, &to, &n, method) < 0)
        return 0;
    n = bytes_ready(BYTES(self), n);
    if (n > 0)
        memcpy(to, BYTES(self)->bytes->data + BYTES(self)->at, (size_t)n);
    BYTES(self)->at += n;
    return rt_from_small(n);
}
static Value bytes_readinto(Value self, Value buffer) { return read_into(self, buffer, "readinto"); }
static Value bytes_readinto1(Value self, Value buffer) { return read_into(self, buffer, "readinto1"); }
static int bytes_put(BytesIO *b, const uint8_t *p, int64_t n) {
    if (n == 0)
        return 0;
    int64_t end = b->at + n, old = b->bytes->length;
    if (end > old) {
        if (bytearray_resize(b->bytes, end) < 0)
            return -1;
        if (b->at > old)
            memset(b->bytes->data + old, 0, (size_t)(b->at - old));
    }
    memmove(b->bytes->data + b->at, p, (size_t)n);
    b->at = end;
    return 0;
}
static Value bytes_write(Value self, Value data) {
    const uint8_t *p;
    int64_t n;
    if (!open_stream(self) || !can_resize(BYTES(self)) || rt_get_buffer(data, &p, &n) < 0)
        return 0;
    return bytes_put(BYTES(self), p, n) < 0 ? 0 : rt_from_small(n);
}
static Value bytes_tell(Value self) { return open_stream(self) ? rt_from_small(BYTES(self)->at) : 0; }
static Value bytes_seek(Value self, int64_t offset, int64_t whence) {
    BytesIO *b = BYTES(self);
    if (!open_stream(self))
        return 0;
    if (whence == 0 && offset < 0)
        return rt_raise(&rt_exc_ValueError, "negative seek value %lld", (long long)offset);
    if (whence < 0 || whence > 2)
        return rt_raise(&rt_exc_ValueError, "invalid whence (%lld, should be 0, 1 or 2)", (long long)whence);
    int64_t start = whence == 1 ? b->at : whence == 2 ? b->bytes->length : 0;
    if (offset > INT64_MAX - start)
        return rt_raise(&rt_exc_OverflowError, "new position too large");
    b->at = start + offset < 0 ? 0 : start + offset;
    return rt_int_from_i64(b->at);
}
static Value bytes_truncate(Value self, Value size) {
    BytesIO *b = BYTES(self);
    int64_t n = b->at;
    if (!open_stream(self) || !can_resize(b))
        return 0;
    if (size != RT_NONE && !io_size(size, &n))
        return 0;
    if (n < 0)
        return rt_raise(&rt_exc_ValueError, "negative size value %lld", (long long)n);
    if (n < b->bytes->length && bytearray_resize(b->bytes, n) < 0)
        return 0;
    return rt_int_from_i64(n);
}
static Value bytes_getvalue(Value self) {
    if (!open_stream(self))
        return 0;
    const RtByteArray *a = BYTES(self)->bytes;
    return RT_VAL(rt_bytes_new(a->length ? a->data : (const uint8_t *)"", a->length));
}
static Value bytes_getbuffer(Value self) {
    return open_stream(self) ? rt_call1(RT_VAL(&rt_type_memoryview), RT_VAL(BYTES(self)->bytes)) : 0;
}
static Value bytes_getstate(Value self) {
    Value v = bytes_getvalue(self), side = RT_VAL(rt_instance_dict(self, false));
    return v ? RT_VAL(rt_tuple_from_array((Value[]){v, rt_from_small(BYTES(self)->at), side ? side : RT_NONE}, 3)) : 0;
}
/* The place and the attributes among the items of a state, from the given one on; `must be` or `should be` as CPython has it. */
static int set_place(Value self, const Value *items, int64_t *at, const char *place, const char *attributes) {
    if (!rt_type_has(items[0], RT_TYPE_INT))
        return rt_raise_int(&rt_exc_TypeError, place, items[0]);
    int64_t n = rt_index_i64(items[0], false);
    if (rt_pending())
        return -1;
    if (n < 0)
        return rt_raise_int(&rt_exc_ValueError, "position value cannot be negative");
    *at = n;
    if (items[1] == RT_NONE)
        return 0;
    if (!rt_is_dict(items[1]))
        return rt_raise_int(&rt_exc_TypeError, attributes, items[1]);
    return rt_dict_update(rt_instance_dict(self, true), items[1]);
}
static int bytes_setstate(Value self, Value state) {
    if (!rt_is_tuple(state) || RT_AS(RtTuple, state)->length < 3)
        return rt_raise_int(&rt_exc_TypeError, "%T.__setstate__ argument should be 3-tuple, got %T", self, state);
    const RtTuple *t = RT_AS(RtTuple, state);
    const uint8_t *p;
    int64_t n;
    if (!open_stream(self) || !can_resize(BYTES(self)) || rt_get_buffer(t->items[0], &p, &n) < 0)
        return -1;
    BYTES(self)->bytes = bytearray_new(p, n);
    return set_place(self, t->items + 1, &BYTES(self)->at, "second item of state must be an integer, not %T", "third item of state should be a dict, got a %T");
}
static Value bytes_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    BytesIO *b = rt_instance_alloc(cls);
    b->bytes = bytearray_new(NULL, 0);
    return RT_VAL(b);
}
static int bytes_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static RtBuiltinDef def = {.name = "BytesIO", .params = "initial_bytes=", .n_max = 1};
    Value bound[1];
    const uint8_t *p;
    int64_t n;
    if (rt_builtin_bind(&def, args, nargs, kwnames, bound) < 0)
        return -1;
    BYTES(self)->bytes = bytearray_new(NULL, 0);
    BYTES(self)->at = 0;
    if (!bound[0] || bound[0] == RT_NONE)
        return 0;
    if (rt_get_buffer(bound[0], &p, &n) < 0)
        return -1;
    BYTES(self)->bytes = bytearray_new(p, n);
    return 0;
}

/* ---- StringIO ----------------------------------------------------------------------------------- */

static void text_reserve(StringIO *s, int64_t n) {
    if (n <= s->capacity)
        return;
    int64_t capacity = n + n / 2 + 64;
    uint32_t *data = rt_alloc_atomic((size_t)capacity * sizeof *data);
    if (s->length)
        memcpy(data, s->data, (size_t)s->length * sizeof *data);
    s->data = data;
    s->capacity = capacity;
}
static RtStr *text_part(const StringIO *s, int64_t from, int64_t to) {
    uint32_t max = 0;
    if (from >= to)
        return rt_str_new(0, 1);
    for (int64_t i = from; i < to; i++)
        max |= s->data[i];
    RtStr *r = rt_str_new(to - from, width_for(max));
    for (int64_t i = from; i < to; i++)
        str_put(r, i - from, s->data[i]);
    str_mark_ascii(r);
    return r;
}
static void text_put(StringIO *s, const RtStr *text) {
    int64_t end = s->at + text->length;
    text_reserve(s, end);
    for (int64_t i = s->length; i < s->at; i++)
        s->data[i] = 0;
    for (int64_t i = 0; i < text->length; i++)
        s->data[s->at + i] = rt_str_at(text, i);
    s->at = end;
    s->length = end > s->length ? end : s->length;
}
static RtStr *text_convert(StringIO *s, RtStr *text) {
    if (s->nl.universal)
        text = io_translate(text, s->nl.translate, true, &s->cr, &s->seen);
    if (s->nl.write) {
        Value r = rt_call_method2(RT_VAL(text), RT_TEXT("replace"), RT_VAL(RT_TEXT("\n")), RT_VAL(rt_str_from_cstr(s->nl.write)));
        text = RT_AS(RtStr, r);
    }
    return text;
}
static Value text_write(Value self, Value v) {
    if (!rt_type_has(v, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "string argument expected, got '%T'", v);
    if (!open_stream(self))
        return 0;
    RtStr *text = RT_AS(RtStr, v), *put = text_convert(TEXT(self), text);
    if (!put)
        return 0;
    if (put->length > 0)
        text_put(TEXT(self), put);
    return rt_from_small(text->length);
}
static int64_t text_ready(const StringIO *s, int64_t n) {
    int64_t have = s->at < s->length ? s->length - s->at : 0;
    return n < 0 || n > have ? have : n;
}
static Value text_take(StringIO *s, int64_t n) {
    RtStr *r = text_part(s, s->at, s->at + n);
    s->at += n;
    return RT_VAL(r);
}
static int64_t text_line(const StringIO *s, int64_t limit) {
    int64_t n = text_ready(s, limit);
    const uint32_t *p = s->data + s->at;
    const RtStr *end = s->nl.given;
    for (int64_t i = 0; i < n; i++) {
        if (s->nl.universal && !s->nl.translate) {
            if (p[i] == '\n' || (p[i] == '\r' && !(i + 1 < n && p[i + 1] == '\n')))
                return i + 1;
        } else if (!end || end->length < 2) {
            if (p[i] == (end && end->length ? rt_str_at(end, 0) : '\n'))
                return i + 1;
        } else if (p[i] == '\n' && i > 0 && p[i - 1] == '\r') {
            return i + 1;
        }
    }
    return n;
}
static Value text_read(Value self, Value size) {
    int64_t n;
    return open_stream(self) && io_size(size, &n) ? text_take(TEXT(self), text_ready(TEXT(self), n)) : 0;
}
static Value text_readline(Value self, Value size) {
    int64_t n;
    return open_stream(self) && io_size(size, &n) ? text_take(TEXT(self), text_line(TEXT(self), n)) : 0;
}
static Value text_next(Value self) {
    if (!open_stream(self))
        return 0;
    if (rt_type_of(self)->flags & RT_TYPE_HEAP) {
        Value line = io_call(self, "readline");
        return line && rt_length(line) > 0 ? line : 0;
    }
    int64_t n = text_line(TEXT(self), -1);
    return n > 0 ? text_take(TEXT(self), n) : 0;
}
static Value text_getvalue(Value self) { return open_stream(self) ? RT_VAL(text_part(TEXT(self), 0, TEXT(self)->length)) : 0; }
static Value text_tell(Value self) { return open_stream(self) ? rt_from_small(TEXT(self)->at) : 0; }
static Value text_seek(Value self, int64_t offset, int64_t whence) {
    StringIO *s = TEXT(self);
    if (!open_stream(self))
        return 0;
    if (whence < 0 || whence > 2)
        return rt_raise(&rt_exc_ValueError, "Invalid whence (%lld, should be 0, 1 or 2)", (long long)whence);
    if (whence == 0 && offset < 0)
        return rt_raise(&rt_exc_ValueError, "Negative seek position %lld", (long long)offset);
    if (whence != 0 && offset != 0)
        return rt_raise(&rt_exc_OSError, "Can't do nonzero cur-relative seeks");
    s->at = whence == 1 ? s->at : whence == 2 ? s->length : offset;
    return rt_int_from_i64(s->at);
}
static Value text_truncate(Value self, Value size) {
    StringIO *s = TEXT(self);
    int64_t n = s->at;
    if (!open_stream(self) || (size != RT_NONE && !io_size(size, &n)))
        return 0;
    if (n < 0)
        return rt_raise(&rt_exc_ValueError, "Negative size value %lld", (long long)n);
    if (n < s->length)
        s->length = n;
    return rt_int_from_i64(n);
}
static Value text_newlines(Value self) { return open_stream(self) ? io_seen_newlines(TEXT(self)->seen) : 0; }
static Value text_line_buffering(Value self) { return open_stream(self) ? RT_FALSE : 0; }

static Value text_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    StringIO *s = rt_instance_alloc(cls);
    s->nl.given = RT_TEXT("\n");
    return RT_VAL(s);
}
static int text_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static RtBuiltinDef def = {.name = "StringIO", .params = "initial_value='',newline='\n'", .n_max = 2};
    Value bound[2];
    StringIO *s = TEXT(self);
    if (rt_builtin_bind(&def, args, nargs, kwnames, bound) < 0)
        return -1;
    if (bound[1] != RT_NONE && !rt_type_has(bound[1], RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "newline must be str or None, not %T", bound[1]);
    if (io_newline_parse(bound[1], &s->nl, true) < 0)
        return -1;
    if (bound[0] != RT_NONE && !rt_type_has(bound[0], RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "initial_value must be str or None, not %T", bound[0]);
    if (bound[1] == RT_NONE || (s->nl.write && s->nl.write[0] == '\n'))
        s->nl.write = NULL;
    s->at = s->length = 0;
    s->base.closed = 0;
    if (bound[0] != RT_NONE && !text_write(self, bound[0]))
        return -1;
    s->at = 0;
    return 0;
}

static Value text_getstate(Value self) {
    Value v = text_getvalue(self), side = RT_VAL(rt_instance_dict(self, false));
    const StringIO *s = TEXT(self);
    Value items[4] = {v, s->nl.given ? RT_VAL(s->nl.given) : RT_NONE, rt_from_small(s->at), side ? side : RT_NONE};
    return v ? RT_VAL(rt_tuple_from_array(items, 4)) : 0;
}
/* The text is not translated again. */
static int text_setstate(Value self, Value state) {
    if (!rt_is_tuple(state) || RT_AS(RtTuple, state)->length < 4)
        return rt_raise_int(&rt_exc_TypeError, "%T.__setstate__ argument should be 4-tuple, got %T", self, state);
    Value *items = RT_AS(RtTuple, state)->items, args[2] = {items[0], items[1]};
    if (!open_stream(self) || text_init(self, args, 2, NULL) < 0)
        return -1;
    StringIO *s = TEXT(self);
    s->length = 0;
    if (items[0] != RT_NONE)
        text_put(s, RT_AS(RtStr, items[0]));
    return set_place(self, items + 2, &s->at, "third item of state must be an integer, got %T", "fourth item of state should be a dict, got a %T");
}

#define RT_TABLE "runtime/tables/module/io_memory.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void io_memory_init(void) {
    RtType *t = &rt_type_BytesIO;
    io_type(t, "_io.BytesIO", &rt_type__BufferedIOBase, sizeof(BytesIO));
    t->new_ = bytes_new;
    t->init = bytes_init;
    t->next = bytes_next;
    rt_type_ready(t);
    t = &rt_type_StringIO;
    io_type(t, "_io.StringIO", &rt_type__TextIOBase, sizeof(StringIO));
    t->new_ = text_new;
    t->init = text_init;
    t->next = text_next;
    rt_type_ready(t);
    rt_table_install(NULL);
}
