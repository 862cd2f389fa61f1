/* memoryview.c - one-dimensional views onto bytes, bytearray and array: slices (any step), casts
 * between simple formats, item access. More dimensions are refused with NotImplementedError. */
#include "runtime/types/text.h"
#include "runtime/types/scalar.h"
#include "runtime/core/typeinit.h"

typedef struct RtMemoryView {
    RtType *type;
    Value object;      /* what is exported; 0: released */
    int64_t *exports;  /* its counter of views, or NULL */
    int64_t offset;    /* of the first item; the object's data is looked up at each use */
    int64_t length;    /* items */
    int64_t stride;    /* bytes */
    int64_t hash;
    char code;         /* struct code */
    int8_t itemsize;
    bool readonly;
} RtMemoryView;

static RtMemoryView *as(Value v) { return RT_AS(RtMemoryView, v); }

/* Address of the first item; NULL and ValueError if released. */
static uint8_t *base(RtMemoryView *m) {
    BufferInfo info;
    if (m->object == 0) {
        rt_raise(&rt_exc_ValueError, "operation forbidden on released memoryview object");
        return NULL;
    }
    buffer_info(m->object, &info);
    return info.data + m->offset;
}

static RtMemoryView *derive(const RtMemoryView *m) {
    RtMemoryView *r = rt_new(&rt_type_memoryview, sizeof *r);
    *r = *m;
    r->hash = 0;
    if (r->exports != NULL)
        ++*r->exports;
    return r;
}

/* The items one after the other: the data itself when contiguous. */
static const uint8_t *packed(RtMemoryView *m) {
    uint8_t *p = base(m);
    if (p == NULL || m->stride == m->itemsize)
        return p;
    uint8_t *copy = rt_alloc_atomic((size_t)(m->length * m->itemsize) + 1);
    for (int64_t i = 0; i < m->length; i++)
        memcpy(copy + i * m->itemsize, p + i * m->stride, (size_t)m->itemsize);
    return copy;
}

bool memoryview_info(Value v, BufferInfo *info) {
    RtMemoryView *m = as(v);
    info->data = (uint8_t *)(uintptr_t)packed(m);
    if (info->data == NULL && m->object == 0)
        return false;
    info->n = m->length * m->itemsize;
    info->itemsize = m->itemsize;
    info->format = rt_str_to_utf8(rt_str_from_char((uint8_t)m->code), NULL);
    info->readonly = m->readonly || m->stride != m->itemsize;
    info->exports = m->exports;
    return true;
}

static Value slot_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    BufferInfo info;
    size_t given = nargs + (kwnames == NULL ? 0 : (size_t)kwnames->length);
    if (given > 1)
        return rt_raise(&rt_exc_TypeError, "memoryview() takes at most 1 argument (%zu given)", given);
    if (given == 0 || (nargs == 0 && !rt_str_equal(RT_AS(RtStr, kwnames->items[0]), rt_str_from_cstr("object"))))
        return rt_raise(&rt_exc_TypeError, "memoryview() missing required argument 'object' (pos 1)");
    Value v = args[0];
    if (rt_has_type(v, &rt_type_memoryview))
        return base(as(v)) == NULL && as(v)->object == 0 ? 0 : RT_VAL(derive(as(v)));
    if (!buffer_info(v, &info))
        return rt_pending() ? 0 : rt_raise(&rt_exc_TypeError, "memoryview: a bytes-like object is required, not '%T'", v);
    RtMemoryView *m = rt_new(cls, sizeof *m);
    *m = (RtMemoryView){.type = cls, .object = v, .exports = info.exports, .length = info.n / info.itemsize, .stride = info.itemsize,
                        .code = info.format[0], .itemsize = (int8_t)info.itemsize, .readonly = info.readonly};
    if (m->exports != NULL)
        ++*m->exports;
    return RT_VAL(m);
}

static Value slot_repr(Value v) { return RT_VAL(rt_str_format(as(v)->object == 0 ? "<released memory at 0x%lx>" : "<memory at 0x%lx>", (long)v)); }
static int64_t slot_length(Value v) { return base(as(v)) == NULL && as(v)->object == 0 ? -1 : as(v)->length; }

static int64_t slot_hash(Value v) {
    RtMemoryView *m = as(v);
    if (m->hash != 0)
        return m->hash;
    if (!m->readonly)
        return rt_raise_int(&rt_exc_ValueError, "cannot hash writable memoryview object");
    if (m->code != 'B' && m->code != 'b' && m->code != 'c')
        return rt_raise_int(&rt_exc_ValueError, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    const uint8_t *p = packed(m);
    return p == NULL ? -1 : (m->hash = (int64_t)rt_hash_bytes(p, m->length * m->itemsize));
}

static RtMemoryView *sliced(RtMemoryView *m, RtSlice *slice) {
    int64_t start, stop, step, n;
    if (rt_slice_indices(slice, m->length, &start, &stop, &step, &n) < 0)
        return NULL;
    RtMemoryView *r = derive(m);
    r->offset += start * m->stride;
    r->stride = m->stride * step;
    r->length = n < 0 ? 0 : n;
    return r;
}

/* The address of m[key]; NULL on error. */
static uint8_t *item_at(RtMemoryView *m, Value key) {
    int64_t i;
    uint8_t *p = base(m);
    if (p == NULL)
        return NULL;
    if (rt_type_of(key)->index == NULL) {
        rt_raise(&rt_exc_TypeError, "memoryview: invalid slice key");
        return NULL;
    }
    if (subscript_index(key, &i) < 0)
        return NULL;
    i += i < 0 ? m->length : 0;
    if (i < 0 || i >= m->length) {
        rt_raise(&rt_exc_IndexError, "index out of bounds on dimension 1");
        return NULL;
    }
    return p + i * m->stride;
}

static Value slot_getitem(Value v, Value key) {
    if (rt_has_type(key, &rt_type_slice))
        return base(as(v)) == NULL && rt_pending() ? 0 : RT_VAL(sliced(as(v), RT_AS(RtSlice, key)));
    uint8_t *p = item_at(as(v), key);
    return p == NULL ? 0 : scalar_get(as(v)->code, p);
}

static int put_item(RtMemoryView *m, uint8_t *p, Value value) {
    char code = m->code;
    if (code == '?') {
        int t = rt_truth(value);
        if (t >= 0)
            *p = (uint8_t)t;
        return t < 0 ? -1 : 0;
    }
    if (code == 'f' || code == 'd') {
        double d = rt_float_of(value);
        float f = (float)d;
        if (rt_pending())
            return -1;
        memcpy(p, code == 'f' ? (void *)&f : (void *)&d, (size_t)m->itemsize);
        return 0;
    }
    if (code == 'c') {
        if (!is_bytes(value) || RT_AS(RtBytes, value)->length != 1)
            return rt_raise_int(is_bytes(value) ? &rt_exc_ValueError : &rt_exc_TypeError, "memoryview: invalid %s for format 'c'", is_bytes(value) ? "value" : "type");
        *p = RT_AS(RtBytes, value)->data[0];
        return 0;
    }
    if (rt_type_of(value)->index == NULL)
        return rt_raise_int(&rt_exc_TypeError, "memoryview: invalid type for format '%c'", code);
    Value i = rt_index(value);
    if (i == 0)
        return -1;
    if (!scalar_put_int(code, p, i))
        return rt_raise_int(&rt_exc_ValueError, "memoryview: invalid value for format '%c'", code);
    return 0;
}

static int slot_setitem(Value v, Value key, Value value) {
    RtMemoryView *m = as(v);
    if (base(m) == NULL && rt_pending())
        return -1;
    if (m->readonly)
        return rt_raise_int(&rt_exc_TypeError, "cannot modify read-only memory");
    if (value == 0)
        return rt_raise_int(&rt_exc_TypeError, "cannot delete memory");
    if (!rt_has_type(key, &rt_type_slice)) {
        uint8_t *p = item_at(m, key);
        return p == NULL ? -1 : put_item(m, p, value);
    }
    BufferInfo x;
    if (!buffer_info(value, &x))
        return rt_pending() ? -1 : rt_raise_int(&rt_exc_TypeError, "a bytes-like object is required, not '%T'", value);
    RtMemoryView *d = sliced(m, RT_AS(RtSlice, key));
    if (d == NULL)
        return -1;
    if (d->exports != NULL)
        --*d->exports;
    if (x.format[0] != m->code || x.n != d->length * d->itemsize)
        return rt_raise_int(&rt_exc_ValueError, "memoryview assignment: lvalue and rvalue have different structures");
    uint8_t *copy = rt_alloc_atomic((size_t)x.n + 1), *p = base(d);
    memcpy(copy, x.data, (size_t)x.n);
    for (int64_t i = 0; i < d->length; i++)
        memcpy(p + i * d->stride, copy + i * d->itemsize, (size_t)d->itemsize);
    return 0;
}

static Value slot_compare(Value a, Value b, RtCompareOp op) {
    BufferInfo x, y;
    if (op != RT_EQ && op != RT_NE)
        return RT_NOT_IMPLEMENTED;
    if (!buffer_info(a, &x) || !buffer_info(b, &y)) {
        if (rt_pending())
            rt_clear();
        else
            return RT_NOT_IMPLEMENTED;
        return rt_from_bool((a == b) == (op == RT_EQ));
    }
    bool equal = x.n / x.itemsize == y.n / y.itemsize;
    if (equal && x.format[0] == y.format[0] && strchr("fd", x.format[0]) == NULL)
        equal = memcmp(x.data, y.data, (size_t)x.n) == 0;
    else
        for (int64_t i = 0; equal && i < x.n / x.itemsize; i++) {
            int r = rt_equal(scalar_get(x.format[0], x.data + i * x.itemsize), scalar_get(y.format[0], y.data + i * y.itemsize));
            if (r < 0)
                return 0;
            equal = r;
        }
    return rt_from_bool(equal == (op == RT_EQ));
}

static Value slot_iter(Value v) {
    RtList *l = rt_memoryview_tolist(v);
    return l == NULL ? 0 : rt_iter(RT_VAL(l));
}

/* ---- Rows ----------------------------------------------------------------------------------------- */

RtBytes *rt_memoryview_tobytes(Value v, Value order) {
    if (order != 0 && !rt_is_none(order)) {
        if (!is_str(order))
            return (void *)rt_raise(&rt_exc_TypeError, "tobytes() argument 'order' must be str or None, not %T", order);
        RtStr *o = RT_AS(RtStr, order);
        if (o->length != 1 || strchr("CFA", (int)rt_str_at(o, 0)) == NULL)
            return (void *)rt_raise(&rt_exc_ValueError, "order must be 'C', 'F' or 'A'");
    }
    const uint8_t *p = packed(as(v));
    return p == NULL && rt_pending() ? NULL : rt_bytes_new(p, as(v)->length * as(v)->itemsize);
}
RtList *rt_memoryview_tolist(Value v) {
    RtMemoryView *m = as(v);
    const uint8_t *p = packed(m);
    if (p == NULL && rt_pending())
        return NULL;
    RtList *l = rt_list_new(m->length);
    for (int64_t i = 0; i < m->length; i++)
        rt_list_append(l, scalar_get(m->code, p + i * m->itemsize));
    return l;
}
RtStr *rt_memoryview_hex(Value v, Value sep, int64_t group) {
    const uint8_t *p = packed(as(v));
    return p == NULL && rt_pending() ? NULL : bytes_hex(p, as(v)->length * as(v)->itemsize, sep, group);
}
Value rt_memoryview_cast(Value v, RtStr *format, Value shape) {
    RtMemoryView *m = as(v);
    char code = format->length > 0 ? (char)rt_str_at(format, format->length - 1) : 0;
    bool native = format->length == 1 || (format->length == 2 && rt_str_at(format, 0) == '@');
    if (base(m) == NULL && rt_pending())
        return 0;
    if (shape != 0 && !rt_type_has(shape, RT_TYPE_LIST | RT_TYPE_TUPLE))
        return rt_raise(&rt_exc_TypeError, m->length == 0 ? "memoryview: cannot cast view with zeros in shape or strides" : "shape must be a list or a tuple");
    if (!native || scalar_size(code) == 0 || code == 'u' || code == 'w' || code == 'e')
        return rt_raise(&rt_exc_ValueError, "memoryview: destination format must be a native single character format prefixed with an optional '@'");
    if (shape != 0)
        return rt_raise(&rt_exc_NotImplementedError, "memoryview.cast with a shape is not supported");
    if (m->stride != m->itemsize)
        return rt_raise(&rt_exc_TypeError, "memoryview: casts are restricted to C-contiguous views");
    if (strchr("bBc", code) == NULL && strchr("bBc", m->code) == NULL)
        return rt_raise(&rt_exc_TypeError, "memoryview: cannot cast between two non-byte formats");
    int64_t n = m->length * m->itemsize;
    int size = scalar_size(code);
    if (n % size != 0)
        return rt_raise(&rt_exc_TypeError, "memoryview: length is not a multiple of itemsize");
    RtMemoryView *r = derive(m);
    r->code = code;
    r->itemsize = (int8_t)size;
    r->stride = size;
    r->length = n / size;
    return RT_VAL(r);
}
Value rt_memoryview_toreadonly(Value v) {
    if (base(as(v)) == NULL && rt_pending())
        return 0;
    RtMemoryView *r = derive(as(v));
    r->readonly = true;
    return RT_VAL(r);
}
int rt_memoryview_release(Value v) {
    RtMemoryView *m = as(v);
    if (m->object != 0 && m->exports != NULL)
        --*m->exports;
    m->object = 0;
    return 0;
}
Value rt_memoryview_enter(Value v) { return base(as(v)) == NULL && rt_pending() ? 0 : v; }
Value rt_memoryview_exit(Value *args, size_t nargs, RtTuple *kwnames) {
    rt_memoryview_release(args[0]);
    return RT_NONE;
}

#define VIEW_GETTER(name, expression) \
    Value rt_memoryview_##name(Value v) { \
        RtMemoryView *m = as(v); \
        if (base(m) == NULL && rt_pending()) \
            return 0; \
        return expression; \
    }
static Value one_tuple(int64_t n) {
    Value v = rt_from_small(n);
    return RT_VAL(rt_tuple_from_array(&v, 1));
}
VIEW_GETTER(obj, m->object)
VIEW_GETTER(nbytes, rt_from_small(m->length * m->itemsize))
VIEW_GETTER(readonly, rt_from_bool(m->readonly))
VIEW_GETTER(itemsize, rt_from_small(m->itemsize))
VIEW_GETTER(format, RT_VAL(rt_str_from_char((uint8_t)m->code)))
VIEW_GETTER(ndim, rt_from_small(1))
VIEW_GETTER(shape, one_tuple(m->length))
VIEW_GETTER(strides, one_tuple(m->stride))
VIEW_GETTER(suboffsets, RT_VAL(&rt_empty_tuple))
VIEW_GETTER(c_contiguous, rt_from_bool(m->stride == m->itemsize || m->length <= 1))
VIEW_GETTER(f_contiguous, rt_from_bool(m->stride == m->itemsize || m->length <= 1))
VIEW_GETTER(contiguous, rt_from_bool(m->stride == m->itemsize || m->length <= 1))

void rt_memoryview_type_init(void) {
    RtType *t = &rt_type_memoryview;
    t->size = sizeof(RtMemoryView);
    t->repr = slot_repr;
    t->str = slot_repr;
    t->hash = slot_hash;
    t->length = slot_length;
    t->compare = slot_compare;
    t->getitem = slot_getitem;
    t->setitem = slot_setitem;
    t->iter = slot_iter;
    t->new_ = slot_new;
}
