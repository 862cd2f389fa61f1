/* bytes.c - bytes: construction, buffers of any object, repr, slots, iterator. The methods that
 * bytes and bytearray share are in bytesmethods.c. */
#include "runtime/types/text.h"
#include "runtime/core/typeinit.h"

RtBytes rt_empty_bytes = {.type = &rt_type_bytes};
bool (*rt_array_buffer)(Value v, BufferInfo *info);

static uint64_t one_byte_store[256][4]; /* an RtBytes of one byte each */

static RtBytes *one_byte(uint8_t c) {
    RtBytes *b = (RtBytes *)(void *)one_byte_store[c];
    if (b->type == NULL) {
        b->length = 1;
        b->data[0] = c;
        b->type = &rt_type_bytes;
    }
    return b;
}

RtBytes *rt_bytes_new(const void *data, int64_t n) {
    if (n == 0)
        return &rt_empty_bytes;
    if (n == 1 && data != NULL)
        return one_byte(*(const uint8_t *)data);
    if (!rt_fits_memory(n, 1)) {
        rt_raise_none(&rt_exc_MemoryError);
        return NULL;
    }
    RtBytes *b = rt_alloc_atomic((sizeof *b + (size_t)n + 8) & ~(size_t)7);
    b->type = &rt_type_bytes;
    b->length = n;
    b->hash = 0;
    if (data != NULL)
        memcpy(b->data, data, (size_t)n);
    b->data[n] = 0;
    return b;
}

RtBytes *bytes_concat(const uint8_t *a, int64_t n, const uint8_t *b, int64_t m) {
    RtBytes *r = rt_bytes_new(NULL, n + m);
    if (r != NULL && n + m > 0) {
        memcpy(r->data, a, (size_t)n);
        memcpy(r->data + n, b, (size_t)m);
    }
    return r;
}

/* ---- Buffers ------------------------------------------------------------------------------------ */

static bool is_bytearray(Value v) {
    return rt_is_pointer(v) && (RT_OBJ(v)->type == &rt_type_bytearray || rt_is_subtype(RT_OBJ(v)->type, &rt_type_bytearray));
}

bool buffer_info(Value v, BufferInfo *info) {
    *info = (BufferInfo){.itemsize = 1, .format = "B"};
    if (is_bytes(v)) {
        info->data = RT_AS(RtBytes, v)->data;
        info->n = RT_AS(RtBytes, v)->length;
        info->readonly = true;
        return true;
    }
    if (is_bytearray(v)) {
        RtByteArray *b = RT_AS(RtByteArray, v);
        info->data = b->data;
        info->n = b->length;
        info->exports = &b->exports;
        return true;
    }
    if (rt_has_type(v, &rt_type_memoryview))
        return memoryview_info(v, info);
    return rt_array_buffer != NULL && rt_array_buffer(v, info);
}

bool rt_is_bytes_like(Value v) {
    BufferInfo info;
    return rt_has_type(v, &rt_type_memoryview) || buffer_info(v, &info);
}

int rt_get_buffer(Value v, const uint8_t **data, int64_t *n) {
    BufferInfo info;
    if (!buffer_info(v, &info)) {
        if (rt_pending())
            return -1;
        return rt_raise_int(&rt_exc_TypeError, "a bytes-like object is required, not '%T'", v);
    }
    *data = info.data;
    *n = info.n;
    return 0;
}

int rt_get_writable_buffer(Value v, uint8_t **data, int64_t *n) {
    BufferInfo info;
    if (!buffer_info(v, &info) || info.readonly) {
        if (rt_pending())
            return -1;
        return rt_raise_int(&rt_exc_TypeError, "read-write bytes-like object expected, not %T", v);
    }
    *data = info.data;
    *n = info.n;
    return 0;
}

int rt_get_readinto_buffer(Value v, uint8_t **data, int64_t *n, const char *method) {
    if (rt_get_writable_buffer(v, data, n) == 0)
        return 0;
    if (!rt_pending_is(&rt_exc_TypeError))
        return -1;
    rt_clear();
    return rt_raise_int(&rt_exc_TypeError, "%s() argument must be read-write bytes-like object, not %T", method, v);
}

/* ---- repr ------------------------------------------------------------------------------------------ */

RtStr *bytes_repr_of(const uint8_t *p, int64_t n, bool array) {
    static const char hex[] = "0123456789abcdef";
    bool single = n > 0 && memchr(p, '\'', (size_t)n) != NULL, twice = n > 0 && memchr(p, '"', (size_t)n) != NULL;
    uint8_t quote = single && !twice ? '"' : '\'';
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_char(&b, 'b');
    rt_builder_char(&b, quote);
    for (int64_t i = 0; i < n; i++) {
        uint8_t c = p[i];
        if (c == quote || (array && c == '\'') || c == '\\' || c == '\n' || c == '\r' || c == '\t') {
            rt_builder_char(&b, '\\');
            rt_builder_char(&b, c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : c);
        } else if (c >= 32 && c < 127) {
            rt_builder_char(&b, c);
        } else {
            rt_builder_ascii(&b, "\\x", 2);
            rt_builder_char(&b, (uint8_t)hex[c >> 4]);
            rt_builder_char(&b, (uint8_t)hex[c & 15]);
        }
    }
    rt_builder_char(&b, quote);
    return rt_builder_finish(&b);
}

/* ---- Operations -------------------------------------------------------------------------------------- */

int64_t rt_bytes_length(RtBytes *b) { return b->length; }
bool rt_bytes_truth(RtBytes *b) { return b->length != 0; }
bool rt_bytes_eq(RtBytes *a, RtBytes *b) { return a->length == b->length && memcmp(a->data, b->data, (size_t)a->length) == 0; }
RtBytes *rt_bytes_concat(RtBytes *a, RtBytes *b) {
    if (b->length == 0 && a->type == &rt_type_bytes)
        return a;
    if (a->length == 0 && b->type == &rt_type_bytes)
        return b;
    return bytes_concat(a->data, a->length, b->data, b->length);
}

RtBytes *rt_bytes_repeat(RtBytes *b, int64_t n) {
    int64_t total;
    if (n <= 0 || b->length == 0)
        return &rt_empty_bytes;
    if (n == 1 && b->type == &rt_type_bytes)
        return b;
    if (__builtin_mul_overflow(b->length, n, &total)) {
        rt_raise(&rt_exc_OverflowError, "repeated bytes are too long");
        return NULL;
    }
    RtBytes *r = rt_bytes_new(NULL, total);
    for (int64_t i = 0; r != NULL && i < n; i++)
        memcpy(r->data + i * b->length, b->data, (size_t)b->length);
    return r;
}

int64_t rt_bytes_getitem(RtBytes *b, int64_t i) {
    i += i < 0 ? b->length : 0;
    if (RT_UNLIKELY(i < 0 || i >= b->length))
        return rt_raise_int(&rt_exc_IndexError, "index out of range");
    return b->data[i];
}

RtBytes *rt_bytes_getslice(RtBytes *b, RtSlice *slice) {
    int64_t start, stop, step, n;
    if (rt_slice_indices(slice, b->length, &start, &stop, &step, &n) < 0)
        return NULL;
    if (step == 1 && start == 0 && n == b->length && b->type == &rt_type_bytes)
        return b;
    if (step == 1)
        return rt_bytes_new(b->data + start, n < 0 ? 0 : n);
    RtBytes *r = rt_bytes_new(NULL, n < 0 ? 0 : n);
    for (int64_t i = 0; r != NULL && i < n; i++)
        r->data[i] = b->data[start + i * step];
    return r;
}

static Value slot_repr(Value v) { return RT_VAL(bytes_repr_of(RT_AS(RtBytes, v)->data, RT_AS(RtBytes, v)->length, false)); }
static int64_t slot_length(Value v) { return RT_AS(RtBytes, v)->length; }
static int64_t slot_hash(Value v) {
    RtBytes *b = RT_AS(RtBytes, v);
    if (b->hash == 0)
        b->hash = (int64_t)rt_hash_bytes(b->data, b->length);
    return b->hash;
}

/* Shared by bytes, bytearray: comparison with any buffer. */
Value bytes_slot_compare(Value a, Value b, RtCompareOp op) {
    BufferInfo x, y;
    if (is_bytes(a) && !is_bytes(b)) /* bytes compare with bytes only; a bytearray does the rest */
        return RT_NOT_IMPLEMENTED;
    if (op != RT_EQ && op != RT_NE && rt_has_type(b, &rt_type_memoryview) && rt_has_type(a, &rt_type_bytes))
        return RT_NOT_IMPLEMENTED;
    if (!buffer_info(a, &x) || !buffer_info(b, &y))
        return rt_pending() ? 0 : RT_NOT_IMPLEMENTED;
    int r = memcmp(x.data, y.data, (size_t)(x.n < y.n ? x.n : y.n));
    if (r == 0)
        r = x.n == y.n ? 0 : x.n < y.n ? -1 : 1;
    bool t[6] = {r < 0, r <= 0, r == 0, r != 0, r > 0, r >= 0};
    return rt_from_bool(t[op]);
}

static Value slot_getitem(Value v, Value key) {
    int64_t i;
    if (rt_has_type(key, &rt_type_slice))
        return RT_VAL(rt_bytes_getslice(RT_AS(RtBytes, v), RT_AS(RtSlice, key)));
    if (rt_type_of(key)->index == NULL)
        return rt_raise(&rt_exc_TypeError, "byte indices must be integers or slices, not %T", key);
    if (subscript_index(key, &i) < 0)
        return 0;
    i = rt_bytes_getitem(RT_AS(RtBytes, v), i);
    return i < 0 ? 0 : rt_from_small(i);
}

static Value slot_add(Value a, Value b) {
    BufferInfo y;
    if (!is_bytes(a))
        return RT_NOT_IMPLEMENTED;
    Value r = rt_has_type(b, &rt_type_bytes) ? RT_NOT_IMPLEMENTED : sequence_foreign_add(a, b);
    if (r != RT_NOT_IMPLEMENTED)
        return r;
    if (is_bytes(b))
        return RT_VAL(rt_bytes_concat(RT_AS(RtBytes, a), RT_AS(RtBytes, b)));
    if (buffer_info(b, &y))
        return RT_VAL(bytes_concat(RT_AS(RtBytes, a)->data, RT_AS(RtBytes, a)->length, y.data, y.n));
    return rt_pending() ? 0 : rt_raise(&rt_exc_TypeError, "can't concat %T to bytes", b);
}

static Value repeat_boxed(Value b, int64_t n) {
    if (n == 1 && rt_has_type(b, &rt_type_bytes))
        return b;
    return RT_VAL(rt_bytes_repeat(RT_AS(RtBytes, b), n));
}
static Value slot_mul(Value a, Value b) {
    return is_bytes(a) ? sequence_repeat(a, b, a, b, repeat_boxed) : sequence_repeat(b, a, a, b, repeat_boxed);
}
static Value slot_mod(Value a, Value b) {
    if (!is_bytes(a))
        return RT_NOT_IMPLEMENTED;
    return rt_bytes_percent(RT_AS(RtBytes, a)->data, RT_AS(RtBytes, a)->length, b, false);
}

/* ---- Iterators of bytes and bytearray ---------------------------------------------------------------- */

typedef struct BytesIter { RtType *type; Value object; int64_t next; } BytesIter;

Value bytes_slot_iter(Value v) {
    BytesIter *it = rt_new(is_bytes(v) ? &rt_type_bytes_iterator : &rt_type_bytearray_iterator, sizeof *it);
    it->object = v;
    return RT_VAL(it);
}
static Value iter_self(Value it) { return it; }
static Value iter_next(Value v) {
    BytesIter *it = RT_AS(BytesIter, v);
    BufferInfo x;
    if (it->object == 0)
        return 0;
    buffer_info(it->object, &x);
    if (it->next < x.n)
        return rt_from_small(x.data[it->next++]);
    it->object = 0;
    return 0;
}
int64_t rt_bytes_iter_length_hint(Value v) {
    BytesIter *it = RT_AS(BytesIter, v);
    BufferInfo x;
    if (it->object == 0 || !buffer_info(it->object, &x))
        return 0;
    return x.n > it->next ? x.n - it->next : 0;
}

/* ---- Construction from Python ------------------------------------------------------------------------- */

/* The byte that v is, or -1 with "bytes must be in range(0, 256)". */
int byte_of(Value v, const char *range_message) {
    if (rt_is_small(v) && rt_small(v) >= 0 && rt_small(v) < 256)
        return (int)rt_small(v);
    Value i = rt_index(v);
    int64_t n;
    if (i == 0)
        return -1;
    if (!rt_int_fits_i64(i, &n) || n < 0 || n > 255)
        return rt_raise_int(&rt_exc_ValueError, "%s", range_message);
    return (int)n;
}

typedef struct Collect { uint8_t *data; int64_t n, cap; const char *message; } Collect;

static int collect_byte(Value item, void *ctx) {
    Collect *c = ctx;
    int b = byte_of(item, c->message);
    if (b < 0)
        return -1;
    if (c->n == c->cap) {
        int64_t cap = c->cap * 2 + 64;
        uint8_t *data = rt_alloc_atomic((size_t)cap);
        if (c->n > 0)
            memcpy(data, c->data, (size_t)c->n);
        c->data = data;
        c->cap = cap;
    }
    c->data[c->n++] = (uint8_t)b;
    return 0;
}

int bytes_from_iterable(Value v, const char *type_name, uint8_t **data, int64_t *n) {
    Collect c = {.message = strcmp(type_name, "bytearray") == 0 ? "byte must be in range(0, 256)" : "bytes must be in range(0, 256)"};
    if (rt_type_of(v)->iter == NULL && rt_type_of(v)->getitem == NULL)
        return rt_raise_int(&rt_exc_TypeError, "cannot convert '%T' object to %s", v, type_name);
    if (rt_iterate(v, collect_byte, &c) < 0)
        return -1;
    *data = c.data;
    *n = c.n;
    return 0;
}

static const char *const new_names[3] = {"source", "encoding", "errors"};

/* Arguments of bytes() and bytearray(). */
int bytes_new_args(Value out[3], const char *fname, Value *args, size_t nargs, RtTuple *kwnames) {
    size_t nkw = kwnames == NULL ? 0 : (size_t)kwnames->length;
    if (nargs + nkw > 3)
        return rt_raise_int(&rt_exc_TypeError, "%s() takes at most 3 arguments (%zd given)", fname, (int64_t)(nargs + nkw));
    for (size_t i = 0; i < nargs; i++)
        out[i] = args[i];
    for (size_t k = 0; k < nkw; k++) {
        int i = 0;
        while (i < 3 && !rt_str_equal(as_str(kwnames->items[k]), rt_str_from_cstr(new_names[i])))
            i++;
        if (i == 3)
            return rt_raise_int(&rt_exc_TypeError, "'%V' is an invalid keyword argument for %s()", kwnames->items[k], fname);
        if (out[i] != 0)
            return rt_raise_int(&rt_exc_TypeError, "argument for %s() given by name ('%s') and position (%d)", fname, new_names[i], i + 1);
        out[i] = args[nargs + k];
    }
    for (int i = 1; i < 3; i++)
        if (out[i] != 0 && !is_str(out[i]))
            return rt_raise_int(&rt_exc_TypeError, "%s() argument '%s' must be str, not %s", fname, new_names[i], rt_is_none(out[i]) ? "None" : rt_type_of(out[i])->name);
    return 0;
}

/* What bytes(a...) holds: from text, a count, a buffer or an iterable. 0 or -1. */
int bytes_from_args(Value a[3], const char *type_name, uint8_t **data, int64_t *n) {
    BufferInfo info;
    *data = NULL;
    *n = 0;
    if (a[0] == 0) {
        if (a[1] != 0 || a[2] != 0)
            return rt_raise_int(&rt_exc_TypeError, a[1] != 0 ? "encoding without a string argument" : "errors without a string argument");
        return 0;
    }
    if (a[1] != 0 || a[2] != 0 || is_str(a[0])) {
        if (!is_str(a[0]))
            return rt_raise_int(&rt_exc_TypeError, a[1] != 0 ? "encoding without a string argument" : "errors without a string argument");
        if (a[1] == 0)
            return rt_raise_int(&rt_exc_TypeError, "string argument without an encoding");
        RtBytes *b = rt_str_encode(as_str(a[0]), as_str(a[1]), as_str(a[2]));
        if (b == NULL)
            return -1;
        *data = b->data;
        *n = b->length;
        return 0;
    }
    Value i = rt_type_of(a[0])->index != NULL ? rt_index(a[0]) : 0;
    if (i == 0 && rt_pending() && !rt_pending_is(&rt_exc_TypeError))
        return -1;
    rt_clear(); /* after a TypeError it may still be a buffer or iterable */
    if (i != 0) {
        if (!rt_int_fits_i64(i, n))
            return rt_raise_int(&rt_exc_OverflowError, "cannot fit '%T' into an index-sized integer", a[0]);
        if (*n < 0)
            return rt_raise_int(&rt_exc_ValueError, "negative count");
        if (!rt_fits_memory(*n, 1))
            return (int)rt_raise_none(&rt_exc_MemoryError) - 1;
        *data = rt_alloc_atomic((size_t)*n + 1);
        memset(*data, 0, (size_t)*n);
        return 0;
    }
    if (buffer_info(a[0], &info)) {
        *data = info.data;
        *n = info.n;
        return 0;
    }
    return rt_pending() ? -1 : bytes_from_iterable(a[0], type_name, data, n);
}

static Value slot_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    Value a[3] = {0, 0, 0};
    uint8_t *data;
    int64_t n;
    if (bytes_new_args(a, "bytes", args, nargs, kwnames) < 0)
        return 0;
    if (a[0] != 0 && a[1] == 0 && a[2] == 0) {
        Value m = rt_has_type(a[0], &rt_type_bytes) || rt_has_type(a[0], &rt_type_str) ? 0 : rt_lookup_special(a[0], rt_str_intern(rt_str_from_cstr("__bytes__")));
        if (m == 0 && rt_pending())
            return 0;
        if (m != 0 && (a[0] = rt_call0(m)) == 0)
            return 0;
        if (m != 0 && !is_bytes(a[0]))
            return rt_raise(&rt_exc_TypeError, "__bytes__ returned non-bytes (type %T)", a[0]);
    }
    if (cls == &rt_type_bytes && a[0] != 0 && rt_has_type(a[0], &rt_type_bytes) && a[1] == 0 && a[2] == 0)
        return a[0];
    if (bytes_from_args(a, "bytes", &data, &n) < 0)
        return 0;
    if (cls == &rt_type_bytes)
        return RT_VAL(rt_bytes_new(data, n));
    RtBytes *b = rt_instance_alloc_var(cls, sizeof *b + (size_t)n + 1);
    b->length = n;
    if (n > 0)
        memcpy(b->data, data, (size_t)n);
    return RT_VAL(b);
}

int bytes_slot_contains(Value v, Value item) {
    BufferInfo x, y;
    if (!buffer_info(v, &x))
        return -1;
    if (rt_type_of(item)->index != NULL) {
        int c = byte_of(item, "byte must be in range(0, 256)");
        return c < 0 ? -1 : x.n > 0 && memchr(x.data, c, (size_t)x.n) != NULL;
    }
    if (!buffer_info(item, &y))
        return rt_pending() ? -1 : rt_raise_int(&rt_exc_TypeError, "a bytes-like object is required, not '%T'", item);
    return units_find(x.data, x.n, y.data, y.n, 1) >= 0;
}

/* Fills the slots of bytes, bytearray, memoryview and the iterators. */
void rt_bytes_type_init(void) {
    RtType *t = &rt_type_bytes;
    t->repr = slot_repr;
    t->str = slot_repr;
    t->hash = slot_hash;
    t->length = slot_length;
    t->compare = bytes_slot_compare;
    t->getitem = slot_getitem;
    t->contains = bytes_slot_contains;
    t->iter = bytes_slot_iter;
    t->new_ = slot_new;
    t->binary[RT_OP_add] = slot_add;
    t->binary[RT_OP_mul] = slot_mul;
    t->binary[RT_OP_mod] = slot_mod;
    rt_type_bytes_iterator.size = rt_type_bytearray_iterator.size = sizeof(BytesIter);
    rt_type_bytes_iterator.iter = rt_type_bytearray_iterator.iter = iter_self;
    rt_type_bytes_iterator.next = rt_type_bytearray_iterator.next = iter_next;
    rt_bytearray_type_init();
    rt_memoryview_type_init();
}
