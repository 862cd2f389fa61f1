/* memoryview.c - views onto bytes, bytearray and array: slices (any step), casts between simple formats, item access.
 * The first dimension is in the object itself; further ones, which only cast() with a shape makes, always lie
 * one after the other (C order), so that their strides follow from the shape. */
#include "runtime/types/text.h"
#include "runtime/types/scalar.h"
#include "runtime/core/typeinit.h"
#include "runtime/types/containers.h"

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
    int32_t ndim;
    const int64_t *lengths; /* of dimensions 2 to ndim: at 1 and further (the collector sees no pointer into the midst of an object) */
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

/* The exporter may not be resized while views live. What is dropped without release() is found by a collection. */
static void count_export(RtMemoryView *m) {
    if (m->exports == NULL)
        return;
    ++*m->exports;
    rt_gc_add_finalizer(RT_VAL(m));
}

static RtMemoryView *derive(const RtMemoryView *m) {
    RtMemoryView *r = rt_new(&rt_type_memoryview, sizeof *r);
    *r = *m;
    r->hash = 0;
    count_export(r);
    return r;
}

/* Items of what m[i] stands for: 1, but for views with several dimensions. */
static int64_t row_items(const RtMemoryView *m) {
    int64_t n = 1;
    for (int32_t d = 1; d < m->ndim; d++)
        n *= m->lengths[d];
    return n;
}
static int64_t row_bytes(const RtMemoryView *m) { return row_items(m) * m->itemsize; }
static int64_t total_bytes(const RtMemoryView *m) { return m->length * row_bytes(m); }
static bool is_packed(const RtMemoryView *m) { return m->stride == row_bytes(m); }

/* The items one after the other: the data itself when contiguous. */
static const uint8_t *packed(RtMemoryView *m) {
    uint8_t *p = base(m);
    int64_t row = row_bytes(m);
    if (p == NULL || is_packed(m))
        return p;
    uint8_t *copy = rt_alloc_atomic((size_t)total_bytes(m) + 1);
    for (int64_t i = 0; i < m->length; i++)
        memcpy(copy + i * row, p + i * m->stride, (size_t)row);
    return copy;
}

bool memoryview_info(Value v, BufferInfo *info) {
    RtMemoryView *m = as(v);
    info->data = (uint8_t *)(uintptr_t)packed(m);
    if (info->data == NULL && m->object == 0)
        return false;
    info->n = total_bytes(m);
    info->itemsize = m->itemsize;
    info->format = rt_str_to_utf8(rt_str_from_char((uint8_t)m->code), NULL);
    info->readonly = m->readonly || !is_packed(m);
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
                        .code = info.format[0], .itemsize = (int8_t)info.itemsize, .readonly = info.readonly, .ndim = 1};
    count_export(m);
    return RT_VAL(m);
}

static Value slot_repr(Value v) { return RT_VAL(rt_str_format(as(v)->object == 0 ? "<released memory at 0x%lx>" : "<memory at 0x%lx>", (long)v)); }
static int64_t slot_length(Value v) {
    if (base(as(v)) == NULL && as(v)->object == 0)
        return -1;
    return as(v)->ndim == 0 ? 1 : as(v)->length;
}

static int64_t slot_hash(Value v) {
    RtMemoryView *m = as(v);
    if (m->hash != 0)
        return m->hash;
    if (!m->readonly)
        return rt_raise_int(&rt_exc_ValueError, "cannot hash writable memoryview object");
    if (m->code != 'B' && m->code != 'b' && m->code != 'c')
        return rt_raise_int(&rt_exc_ValueError, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    const uint8_t *p = packed(m);
    return p == NULL ? -1 : (m->hash = (int64_t)rt_hash_bytes(p, total_bytes(m)));
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

static bool check_index(int64_t *i, int64_t length, int dimension) {
    *i += *i < 0 ? length : 0;
    if (*i >= 0 && *i < length)
        return true;
    rt_raise(&rt_exc_IndexError, "index out of bounds on dimension %d", dimension);
    return false;
}

/* The address of m[keys], one index for each dimension; NULL on error. */
static uint8_t *item_at_all(RtMemoryView *m, const RtTuple *keys, uint8_t *p) {
    int64_t row = row_bytes(m);
    for (int64_t d = 0; d < keys->length; d++)
        if (rt_type_of(keys->items[d])->index == NULL) {
            rt_raise(&rt_exc_TypeError, "memoryview: invalid slice key");
            return NULL;
        }
    if (keys->length != m->ndim) {
        bool fewer = keys->length < m->ndim;
        rt_raise(fewer ? &rt_exc_NotImplementedError : &rt_exc_TypeError, fewer ? "sub-views are not implemented" : "cannot index %d-dimension view with %zd-element tuple",
                 (int)m->ndim, (size_t)keys->length);
        return NULL;
    }
    for (int32_t d = 0; d < m->ndim; d++) {
        int64_t i;
        if (subscript_index(keys->items[d], &i) < 0 || !check_index(&i, d == 0 ? m->length : m->lengths[d], d + 1))
            return NULL;
        p += i * (d == 0 ? m->stride : row);
        row /= d + 1 < m->ndim ? m->lengths[d + 1] : 1;
    }
    return p;
}

/* The address of m[key]; NULL on error. */
static uint8_t *item_at(RtMemoryView *m, Value key) {
    int64_t i;
    uint8_t *p = base(m);
    if (p == NULL)
        return NULL;
    if (rt_type_has(key, RT_TYPE_TUPLE))
        return item_at_all(m, RT_AS(RtTuple, key), p);
    if (rt_type_of(key)->index == NULL) {
        rt_raise(&rt_exc_TypeError, "memoryview: invalid slice key");
        return NULL;
    }
    if (subscript_index(key, &i) < 0)
        return NULL;
    if (m->ndim != 1) {
        if (m->ndim == 0)
            rt_raise(&rt_exc_TypeError, "invalid indexing of 0-dim memory");
        else
            rt_raise(&rt_exc_NotImplementedError, "multi-dimensional sub-views are not implemented");
        return NULL;
    }
    return check_index(&i, m->length, 1) ? p + i * m->stride : NULL;
}

static Value slot_getitem(Value v, Value key) {
    if (rt_has_type(key, &rt_type_slice))
        return base(as(v)) == NULL && rt_pending() ? 0 : as(v)->ndim == 0 ? rt_raise(&rt_exc_TypeError, "invalid indexing of 0-dim memory") : RT_VAL(sliced(as(v), RT_AS(RtSlice, key)));
    if (key == RT_ELLIPSIS)
        return base(as(v)) == NULL && rt_pending() ? 0 : as(v)->ndim == 0 ? RT_VAL(derive(as(v))) : rt_raise(&rt_exc_TypeError, "memoryview: invalid slice key");
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
        if (!rt_type_has(value, RT_TYPE_FLOAT | RT_TYPE_INT) && rt_type_of(value)->to_float == NULL && rt_type_of(value)->index == NULL)
            return rt_raise_int(&rt_exc_TypeError, "memoryview: invalid type for format '%c'", code);
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
    if (m->ndim != 1)
        return rt_raise_int(&rt_exc_NotImplementedError, "memoryview slice assignments are currently restricted to ndim = 1");
    RtMemoryView *d = sliced(m, RT_AS(RtSlice, key));
    if (d == NULL)
        return -1;
    uint8_t *to = base(d);
    rt_memoryview_release(RT_VAL(d));
    if (x.format[0] != m->code || x.n != d->length * d->itemsize)
        return rt_raise_int(&rt_exc_ValueError, "memoryview assignment: lvalue and rvalue have different structures");
    uint8_t *copy = rt_alloc_atomic((size_t)x.n + 1);
    memcpy(copy, x.data, (size_t)x.n);
    for (int64_t i = 0; i < d->length; i++)
        memcpy(to + i * d->stride, copy + i * d->itemsize, (size_t)d->itemsize);
    return 0;
}

/* Have the two the same lengths in all dimensions? What is no memoryview has one dimension. */
static bool same_shape(Value a, Value b) {
    bool x = rt_has_type(a, &rt_type_memoryview), y = rt_has_type(b, &rt_type_memoryview);
    int32_t n = x ? as(a)->ndim : 1, m = y ? as(b)->ndim : 1;
    return n == m && (n <= 1 || memcmp(as(a)->lengths + 1, as(b)->lengths + 1, (size_t)(n - 1) * sizeof *as(a)->lengths) == 0);
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
    bool equal = x.n / x.itemsize == y.n / y.itemsize && same_shape(a, b);
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
    if (as(v)->ndim != 1 && base(as(v)) != NULL)
        return as(v)->ndim == 0 ? rt_raise(&rt_exc_TypeError, "invalid indexing of 0-dim memory")
                                : rt_raise(&rt_exc_NotImplementedError, "multi-dimensional sub-views are not implemented");
    Value l = rt_memoryview_tolist(v);
    return l == 0 ? 0 : rt_new_seq_iter(&rt_type_memory_iterator, l, 0);
}

/* ---- Rows ----------------------------------------------------------------------------------------- */

/* The items in Fortran's order: the first index changes fastest. */
static const uint8_t *by_columns(const RtMemoryView *m, const uint8_t *p) {
    int64_t n = total_bytes(m) / m->itemsize;
    uint8_t *copy = rt_alloc_atomic((size_t)total_bytes(m) + 1);
    for (int64_t to = 0; to < n; to++) {
        int64_t rest = to / m->length, from = to % m->length;
        for (int32_t d = 1; d < m->ndim; d++) {
            from = from * m->lengths[d] + rest % m->lengths[d];
            rest /= m->lengths[d];
        }
        memcpy(copy + to * m->itemsize, p + from * m->itemsize, (size_t)m->itemsize);
    }
    return copy;
}

RtBytes *rt_memoryview_tobytes(Value v, Value order) {
    if (order != 0 && !rt_is_none(order)) {
        if (!is_str(order))
            return (void *)rt_raise(&rt_exc_TypeError, "tobytes() argument 'order' must be str or None, not %T", order);
        RtStr *o = RT_AS(RtStr, order);
        if (o->length != 1 || strchr("CFA", (int)rt_str_at(o, 0)) == NULL)
            return (void *)rt_raise(&rt_exc_ValueError, "order must be 'C', 'F' or 'A'");
    }
    const uint8_t *p = packed(as(v));
    if (p == NULL && rt_pending())
        return NULL;
    if (as(v)->ndim > 1 && order != 0 && !rt_is_none(order) && rt_str_at(RT_AS(RtStr, order), 0) == 'F')
        p = by_columns(as(v), p);
    return rt_bytes_new(p, total_bytes(as(v)));
}

/* The items of dimension d and those behind it, from *p on. */
static RtList *nested_items(const RtMemoryView *m, int32_t d, const uint8_t **p) {
    int64_t n = d == 0 ? m->length : m->lengths[d];
    RtList *l = rt_list_new(n);
    for (int64_t i = 0; i < n; i++) {
        if (d + 1 < m->ndim) {
            rt_list_append(l, RT_VAL(nested_items(m, d + 1, p)));
        } else {
            rt_list_append(l, scalar_get(m->code, *p));
            *p += m->itemsize;
        }
    }
    return l;
}
Value rt_memoryview_tolist(Value v) {
    RtMemoryView *m = as(v);
    const uint8_t *p = packed(m);
    if (p == NULL && rt_pending())
        return 0;
    return m->ndim == 0 ? scalar_get(m->code, p) : RT_VAL(nested_items(m, 0, &p));
}
RtStr *rt_memoryview_hex(Value v, Value sep, int64_t group) {
    const uint8_t *p = packed(as(v));
    return p == NULL && rt_pending() ? NULL : bytes_hex(p, total_bytes(as(v)), sep, group, 127);
}
/* The view with a new shape of n items; NULL and an exception if it does not fit. */
static RtMemoryView *reshape(RtMemoryView *r, Value shape, int64_t n) {
    bool is_list = rt_type_has(shape, RT_TYPE_LIST);
    const Value *items = is_list ? RT_AS(RtList, shape)->items : RT_AS(RtTuple, shape)->items;
    int64_t ndim = is_list ? RT_AS(RtList, shape)->length : RT_AS(RtTuple, shape)->length, product = 1;
    if (ndim > 64)
        return (void *)rt_raise(&rt_exc_ValueError, "memoryview: number of dimensions must not exceed 64");
    int64_t *lengths = rt_alloc_atomic((size_t)(ndim + 1) * sizeof *lengths);
    for (int64_t d = 0; d < ndim; d++) {
        if (!rt_type_has(items[d], RT_TYPE_INT))
            return (void *)rt_raise(&rt_exc_TypeError, "memoryview.cast(): elements of shape must be integers");
        if (subscript_index(items[d], &lengths[d]) < 0)
            return NULL;
        if (lengths[d] <= 0)
            return (void *)rt_raise(&rt_exc_ValueError, "memoryview.cast(): elements of shape must be integers > 0");
        if (__builtin_mul_overflow(product, lengths[d], &product))
            return (void *)rt_raise(&rt_exc_ValueError, "memoryview.cast(): product(shape) > SSIZE_MAX");
    }
    if (product != n)
        return (void *)rt_raise(&rt_exc_TypeError, "memoryview: product(shape) * itemsize != buffer size");
    r->ndim = (int32_t)ndim;
    r->length = ndim ? lengths[0] : 1;
    r->lengths = lengths;
    r->stride = row_bytes(r);
    return r;
}

static Value check_cast(RtMemoryView *m, RtStr *format, Value shape) {
    char code = format->length > 0 ? (char)rt_str_at(format, format->length - 1) : 0;
    bool native = format->length == 1 || (format->length == 2 && rt_str_at(format, 0) == '@');
    if (!is_packed(m))
        return rt_raise(&rt_exc_TypeError, "memoryview: casts are restricted to C-contiguous views");
    if ((shape != 0 || m->ndim != 1) && total_bytes(m) == 0)
        return rt_raise(&rt_exc_TypeError, "memoryview: cannot cast view with zeros in shape or strides");
    if (shape != 0 && !rt_type_has(shape, RT_TYPE_LIST | RT_TYPE_TUPLE))
        return rt_raise(&rt_exc_TypeError, "shape must be a list or a tuple");
    if (shape != 0 && m->ndim > 1 && rt_length(shape) > 1)
        return rt_raise(&rt_exc_TypeError, "memoryview: cast must be 1D -> ND or ND -> 1D");
    if (!native || scalar_size(code) == 0 || code == 'u' || code == 'w' || code == 'e')
        return rt_raise(&rt_exc_ValueError, "memoryview: destination format must be a native single character format prefixed with an optional '@'");
    if (strchr("bBc", code) == NULL && strchr("bBc", m->code) == NULL)
        return rt_raise(&rt_exc_TypeError, "memoryview: cannot cast between two non-byte formats");
    if (total_bytes(m) % scalar_size(code) != 0)
        return rt_raise(&rt_exc_TypeError, "memoryview: length is not a multiple of itemsize");
    return RT_NONE;
}

Value rt_memoryview_cast(Value v, RtStr *format, Value shape) {
    RtMemoryView *m = as(v);
    if ((base(m) == NULL && rt_pending()) || !check_cast(m, format, shape))
        return 0;
    int64_t bytes = total_bytes(m);
    RtMemoryView *r = derive(m);
    r->code = (char)rt_str_at(format, format->length - 1);
    r->itemsize = (int8_t)scalar_size(r->code);
    r->ndim = 1;
    r->stride = r->itemsize;
    r->length = bytes / r->itemsize;
    if (shape == 0 || reshape(r, shape, r->length) != NULL)
        return RT_VAL(r);
    rt_memoryview_release(RT_VAL(r));
    return 0;
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
    if (rt_no_keywords("__exit__", kwnames) < 0)
        return 0;
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
static Value shape_of(const RtMemoryView *m) {
    RtTuple *t = rt_tuple_new(m->ndim);
    for (int32_t d = 0; d < m->ndim; d++)
        t->items[d] = rt_from_small(d == 0 ? m->length : m->lengths[d]);
    return RT_VAL(t);
}
static Value strides_of(const RtMemoryView *m) {
    RtTuple *t = rt_tuple_new(m->ndim);
    int64_t row = row_bytes(m);
    for (int32_t d = 0; d < m->ndim; d++) {
        row /= d == 0 ? 1 : m->lengths[d];
        t->items[d] = rt_from_small(d == 0 ? m->stride : row);
    }
    return RT_VAL(t);
}
VIEW_GETTER(obj, m->object)
VIEW_GETTER(nbytes, rt_from_small(total_bytes(m)))
VIEW_GETTER(readonly, rt_from_bool(m->readonly))
VIEW_GETTER(itemsize, rt_from_small(m->itemsize))
VIEW_GETTER(format, RT_VAL(rt_str_from_char((uint8_t)m->code)))
VIEW_GETTER(ndim, rt_from_small(m->ndim))
VIEW_GETTER(shape, shape_of(m))
VIEW_GETTER(strides, strides_of(m))
VIEW_GETTER(suboffsets, RT_VAL(&rt_empty_tuple))
VIEW_GETTER(c_contiguous, rt_from_bool(is_packed(m) || m->length <= 1))
VIEW_GETTER(f_contiguous, rt_from_bool(m->ndim > 1 ? row_items(m) == 1 && is_packed(m) : is_packed(m) || m->length <= 1))
VIEW_GETTER(contiguous, rt_from_bool(is_packed(m) || m->length <= 1))

static void finalize(Value v) { rt_memoryview_release(v); }

int64_t memoryview_living_exports(const int64_t *exports) {
    if (*exports > 0)
        rt_gc_finalize_dead(&rt_type_memoryview);
    return *exports;
}

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
    t->finalize = finalize;
}
