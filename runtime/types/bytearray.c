/* bytearray.c - the mutable byte string: a growing buffer (data is GC memory without pointers, always
 * followed by a zero byte). exports counts memoryviews: while there are any it may not be resized. */
#include "runtime/types/text.h"
#include "runtime/core/typeinit.h"
#include "runtime/core/types.h"

static void set_data(RtByteArray *b, const void *data, int64_t n) {
    b->data = rt_alloc_atomic((size_t)n + 1);
    b->capacity = n;
    b->length = n;
    if (data != NULL && n > 0)
        memcpy(b->data, data, (size_t)n);
    b->data[n] = 0;
}

RtByteArray *bytearray_new(const void *data, int64_t n) {
    RtByteArray *b = rt_new(&rt_type_bytearray, sizeof *b);
    set_data(b, data, n);
    return b;
}

static int check_exports(RtByteArray *b) {
    if (b->exports > 0 && memoryview_living_exports(&b->exports) > 0)
        return rt_raise_int(&rt_exc_BufferError, "Existing exports of data: object cannot be re-sized");
    return 0;
}

int bytearray_resize(RtByteArray *b, int64_t n) {
    if (n != b->length && check_exports(b) < 0)
        return -1;
    if (n > b->capacity) {
        int64_t cap = n + n / 8 + 16;
        uint8_t *data = rt_alloc_atomic((size_t)cap + 1);
        memcpy(data, b->data, (size_t)b->length);
        b->data = data;
        b->capacity = cap;
    }
    b->length = n;
    b->data[n] = 0;
    return 0;
}

/* Replaces [from, to) by m bytes of p. */
static int splice(RtByteArray *b, int64_t from, int64_t to, const uint8_t *p, int64_t m) {
    int64_t tail = b->length - to;
    if (m > 0 && p >= b->data && p <= b->data + b->length) { /* its own data */
        uint8_t *copy = rt_alloc_atomic((size_t)m);
        memcpy(copy, p, (size_t)m);
        p = copy;
    }
    int64_t n = b->length - (to - from) + m;
    if (n > b->length) {
        if (bytearray_resize(b, n) < 0)
            return -1;
        memmove(b->data + from + m, b->data + to, (size_t)tail);
    } else {
        if (n != b->length && check_exports(b) < 0)
            return -1;
        memmove(b->data + from + m, b->data + to, (size_t)tail);
        if (bytearray_resize(b, n) < 0)
            return -1;
    }
    if (m > 0)
        memcpy(b->data + from, p, (size_t)m);
    return 0;
}

/* ---- Rows -------------------------------------------------------------------------------------- */

int64_t rt_bytearray_length(RtByteArray *b) { return b->length; }
bool rt_bytearray_truth(RtByteArray *b) { return b->length != 0; }

static int64_t resolve(RtByteArray *b, int64_t i) {
    i += i < 0 ? b->length : 0;
    if (RT_UNLIKELY(i < 0 || i >= b->length))
        return rt_raise_int(&rt_exc_IndexError, "bytearray index out of range");
    return i;
}
int64_t rt_bytearray_getitem(RtByteArray *b, int64_t i) {
    i = resolve(b, i);
    return i < 0 ? -1 : b->data[i];
}
int rt_bytearray_setitem(RtByteArray *b, int64_t i, int64_t v) {
    if (RT_UNLIKELY(i < -b->length || i >= b->length))
        return (int)resolve(b, i);
    if (RT_UNLIKELY(v < 0 || v > 255))
        return rt_raise_int(&rt_exc_ValueError, "byte must be in range(0, 256)");
    b->data[i < 0 ? i + b->length : i] = (uint8_t)v;
    return 0;
}

int rt_bytearray_append(RtByteArray *b, Value v) {
    int c = byte_of(v, "byte must be in range(0, 256)");
    if (c < 0 || bytearray_resize(b, b->length + 1) < 0)
        return -1;
    b->data[b->length - 1] = (uint8_t)c;
    return 0;
}

int rt_bytearray_extend(RtByteArray *b, Value v) {
    BufferInfo x;
    uint8_t *data;
    int64_t n;
    if (buffer_info(v, &x))
        return splice(b, b->length, b->length, x.data, x.n);
    if (rt_pending())
        return -1;
    if (rt_type_of(v)->iter == NULL && rt_type_of(v)->getitem == NULL)
        return rt_raise_int(&rt_exc_TypeError, "can't extend bytearray with %T", v);
    if (bytes_from_iterable(v, "bytearray", &data, &n) < 0)
        return -1;
    return splice(b, b->length, b->length, data, n);
}

int rt_bytearray_insert(RtByteArray *b, int64_t i, Value v) {
    int c = byte_of(v, "byte must be in range(0, 256)");
    uint8_t byte = (uint8_t)c;
    if (c < 0)
        return -1;
    i = i < 0 ? (i + b->length < 0 ? 0 : i + b->length) : i > b->length ? b->length : i;
    return splice(b, i, i, &byte, 1);
}

int64_t rt_bytearray_pop(RtByteArray *b, int64_t i) {
    if (b->length == 0)
        return rt_raise_int(&rt_exc_IndexError, "pop from empty bytearray");
    i += i < 0 ? b->length : 0;
    if (i < 0 || i >= b->length)
        return rt_raise_int(&rt_exc_IndexError, "pop index out of range");
    int64_t v = b->data[i];
    return splice(b, i, i + 1, NULL, 0) < 0 ? -1 : v;
}

int rt_bytearray_remove(RtByteArray *b, Value v) {
    int c = byte_of(v, "byte must be in range(0, 256)");
    if (c < 0)
        return -1;
    const uint8_t *p = b->length == 0 ? NULL : memchr(b->data, c, (size_t)b->length);
    if (p == NULL)
        return rt_raise_int(&rt_exc_ValueError, "value not found in bytearray");
    return splice(b, p - b->data, p - b->data + 1, NULL, 0);
}
int rt_bytearray_clear(RtByteArray *b) { return bytearray_resize(b, 0); }
void rt_bytearray_reverse(RtByteArray *b) {
    for (int64_t i = 0, j = b->length - 1; i < j; i++, j--) {
        uint8_t c = b->data[i];
        b->data[i] = b->data[j];
        b->data[j] = c;
    }
}
RtByteArray *rt_bytearray_copy(RtByteArray *b) { return bytearray_new(b->data, b->length); }
int64_t rt_bytearray_alloc(RtByteArray *b) { return b->capacity == 0 ? 0 : b->capacity + 1; }
int64_t rt_bytearray_sizeof(RtByteArray *b) { return 56 + rt_bytearray_alloc(b); }

Value rt_bytearray_fromhex(Value cls, RtStr *s) {
    Value b = rt_bytes_fromhex(RT_VAL(&rt_type_bytes), s);
    return b == 0 ? 0 : rt_call1(cls, b);
}

/* ---- Slots ---------------------------------------------------------------------------------------- */

static bool is_bytearray(Value v) { return rt_is_instance_of(v, &rt_type_bytearray); }
static RtByteArray *as(Value v) { return RT_AS(RtByteArray, v); }
static int64_t slot_length(Value v) { return as(v)->length; }

static Value slot_repr(Value v) {
    RtStr *s = bytes_repr_of(as(v)->data, as(v)->length, true);
    return RT_VAL(rt_str_format("%s(%S)", rt_type_of(v)->name, s));
}

static Value get_slice(RtByteArray *b, RtSlice *slice) {
    int64_t start, stop, step, n;
    if (rt_slice_indices(slice, b->length, &start, &stop, &step, &n) < 0)
        return 0;
    RtByteArray *r = bytearray_new(NULL, n < 0 ? 0 : n);
    for (int64_t i = 0; i < n; i++)
        r->data[i] = b->data[start + i * step];
    return RT_VAL(r);
}

static bool index_key(Value key, int64_t *i) {
    if (rt_type_of(key)->index == NULL) {
        rt_raise(&rt_exc_TypeError, "bytearray indices must be integers or slices, not %T", key);
        return false;
    }
    return subscript_index(key, i) == 0;
}

static Value slot_getitem(Value v, Value key) {
    int64_t i;
    if (rt_has_type(key, &rt_type_slice))
        return get_slice(as(v), RT_AS(RtSlice, key));
    if (!index_key(key, &i))
        return 0;
    i = rt_bytearray_getitem(as(v), i);
    return i < 0 ? 0 : rt_from_small(i);
}

/* b[slice] = m bytes; none: deletes. */
static int set_slice(RtByteArray *b, RtSlice *slice, const uint8_t *p, int64_t m) {
    int64_t start, stop, step, n;
    if (rt_slice_indices(slice, b->length, &start, &stop, &step, &n) < 0)
        return -1;
    n = n < 0 ? 0 : n;
    if (step == 1)
        return splice(b, start, start + n, p, m);
    if (m == 0) { /* also where nothing is assigned */
        if (n > 0 && check_exports(b) < 0)
            return -1;
        int64_t low = step > 0 ? start : start + (n - 1) * step, gap = step > 0 ? step : -step, at = low;
        for (int64_t i = low; n > 0 && i < b->length; i++)
            if ((i - low) % gap != 0 || (i - low) / gap >= n)
                b->data[at++] = b->data[i];
        return bytearray_resize(b, b->length - n);
    }
    if (m != n)
        return rt_raise_int(&rt_exc_ValueError, "attempt to assign bytes of size %zd to extended slice of size %zd", m, n);
    for (int64_t i = 0; i < n; i++)
        b->data[start + i * step] = p[i];
    return 0;
}

static int slot_setitem(Value v, Value key, Value value) {
    RtByteArray *b = as(v);
    int64_t i;
    if (rt_has_type(key, &rt_type_slice)) {
        BufferInfo x;
        uint8_t *data;
        int64_t n;
        if (value == 0)
            return set_slice(b, RT_AS(RtSlice, key), NULL, 0);
        if (rt_type_of(value)->index != NULL || is_str(value))
            return rt_raise_int(&rt_exc_TypeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        if (buffer_info(value, &x))
            return set_slice(b, RT_AS(RtSlice, key), x.data, x.n);
        if (rt_pending() || bytes_from_iterable(value, "bytearray", &data, &n) < 0)
            return -1;
        return set_slice(b, RT_AS(RtSlice, key), data, n);
    }
    if (!index_key(key, &i))
        return -1;
    if (value == 0)
        return (i = resolve(b, i)) < 0 ? -1 : splice(b, i, i + 1, NULL, 0);
    int c = byte_of(value, "byte must be in range(0, 256)");
    if (c < 0 || (i = resolve(b, i)) < 0)
        return -1;
    b->data[i] = (uint8_t)c;
    return 0;
}

static Value slot_add(Value a, Value b) {
    BufferInfo y;
    if (!is_bytearray(a))
        return RT_NOT_IMPLEMENTED;
    if (buffer_info(b, &y)) {
        RtByteArray *r = bytearray_new(NULL, as(a)->length + y.n);
        memcpy(r->data, as(a)->data, (size_t)as(a)->length);
        memcpy(r->data + as(a)->length, y.data, (size_t)y.n);
        return RT_VAL(r);
    }
    if (rt_pending())
        return 0;
    Value r = sequence_foreign_add(a, b);
    return r != RT_NOT_IMPLEMENTED ? r : rt_raise(&rt_exc_TypeError, "can't concat %T to bytearray", b);
}

static Value slot_iadd(Value a, Value b) {
    BufferInfo y;
    if (!buffer_info(b, &y))
        return rt_pending() ? 0 : rt_raise(&rt_exc_TypeError, "can't concat %T to bytearray", b);
    return splice(as(a), as(a)->length, as(a)->length, y.data, y.n) < 0 ? 0 : a;
}

static Value repeat_boxed(Value v, int64_t n) {
    int64_t unit = as(v)->length;
    n = n < 0 ? 0 : n;
    if (unit > 0 && (n > INT64_MAX / unit || !rt_fits_memory(n * unit, 1)))
        return rt_raise_none(&rt_exc_MemoryError);
    RtByteArray *r = bytearray_new(NULL, unit * n);
    for (int64_t i = 0; i < n; i++)
        memcpy(r->data + i * unit, as(v)->data, (size_t)unit);
    return RT_VAL(r);
}
static Value slot_mul(Value a, Value b) {
    return is_bytearray(a) ? sequence_repeat(a, b, a, b, repeat_boxed) : sequence_repeat(b, a, a, b, repeat_boxed);
}
static Value repeat_in_place(Value v, int64_t n) {
    RtByteArray *r = as(repeat_boxed(v, n));
    if (r == NULL || splice(as(v), 0, as(v)->length, r->data, r->length) < 0)
        return 0;
    return v;
}
static Value slot_imul(Value a, Value b) { return sequence_repeat(a, b, a, b, repeat_in_place); }
static Value slot_mod(Value a, Value b) {
    return is_bytearray(a) ? rt_bytes_percent(as(a)->data, as(a)->length, b, true) : RT_NOT_IMPLEMENTED;
}

static Value slot_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RtByteArray *b = cls == &rt_type_bytearray ? rt_new(cls, sizeof *b) : rt_instance_alloc(cls);
    set_data(b, NULL, 0);
    return RT_VAL(b);
}

static int slot_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    Value a[3] = {0, 0, 0};
    uint8_t *data;
    int64_t n;
    if (bytes_new_args(a, "bytearray", args, nargs, kwnames) < 0)
        return -1;
    if (as(self)->length > 0 && splice(as(self), 0, as(self)->length, NULL, 0) < 0) /* emptied, whatever comes */
        return -1;
    return bytes_from_args(a, "bytearray", &data, &n) < 0 ? -1 : splice(as(self), 0, 0, data, n);
}

/* A str of bytes as characters before protocol 3, bytes from then on. */
Value rt_bytearray_reduce_ex(RtByteArray *b, int64_t protocol) {
    Value state = rt_call_method0(RT_VAL(b), RT_NAME(__getstate__)), args[2] = {0};
    int64_t n = b->length > 0;
    if (state == 0)
        return 0;
    if (protocol < 3) {
        args[0] = RT_VAL(str_from_latin1(b->data, b->length));
        args[1] = RT_VAL(rt_str_from_cstr("latin-1"));
        n *= 2;
    } else {
        args[0] = RT_VAL(rt_bytes_new(b->data, b->length));
    }
    return RT_VAL(rt_tuple_from_array((Value[]){RT_VAL(b->type), RT_VAL(rt_tuple_from_array(args, n)), state}, 3));
}
Value rt_bytearray_reduce(RtByteArray *b) { return rt_bytearray_reduce_ex(b, 2); }

void rt_bytearray_type_init(void) {
    RtType *t = &rt_type_bytearray;
    t->size = sizeof(RtByteArray);
    t->repr = slot_repr;
    t->str = slot_repr;
    t->length = slot_length;
    t->compare = bytes_slot_compare;
    t->hash = rt_hash_not_implemented;
    t->getitem = slot_getitem;
    t->setitem = slot_setitem;
    t->contains = bytes_slot_contains;
    t->iter = bytes_slot_iter;
    t->new_ = slot_new;
    t->init = slot_init;
    t->binary[RT_OP_add] = slot_add;
    t->inplace[RT_OP_add] = slot_iadd;
    t->binary[RT_OP_mul] = slot_mul;
    t->inplace[RT_OP_mul] = slot_imul;
    t->binary[RT_OP_mod] = slot_mod;
}
