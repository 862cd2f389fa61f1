/* array.c - module array: array.array, a growing vector of machine numbers (scalar.c reads and writes
 * the elements). While memoryviews exist (exports) it may not be resized. */
#include "runtime/types/text.h"
#include "runtime/types/scalar.h"
#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"
#include "runtime/modules/array.h"
#include "runtime/modules/text_modules.h"

static RtType rt_type_array, rt_type_arrayiterator;

#define RT_TABLE "runtime/tables/module/array.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

typedef RtArray Array;

static const char codes[] = "bBuhHiIlLqQfd";
static Array *as(Value v) { return RT_AS(Array, v); }
static Value reconstructor; /* the function of array_pickle.c */

RtType *array_type(void) { return &rt_type_array; }
bool array_is_code(uint32_t c) { return c > 0 && c < 128 && strchr(codes, (int)c) != NULL; }
static bool is_array(Value v) { return rt_is_instance_of(v, &rt_type_array); }

static Array *array_make(RtType *cls, char code, int64_t n) {
    Array *a = cls == &rt_type_array ? rt_new(cls, sizeof *a) : rt_instance_alloc(cls);
    a->code = code;
    a->size = (int8_t)scalar_size(code);
    a->length = a->capacity = n;
    a->data = rt_alloc_atomic((size_t)(n * a->size) + 8);
    return a;
}

static int resize(Array *a, int64_t n) {
    if (a->exports > 0 && n != a->length && memoryview_living_exports(&a->exports) > 0)
        return rt_raise_int(&rt_exc_BufferError, "cannot resize an array that is exporting buffers");
    if (n > a->capacity) {
        int64_t cap = n + n / 8 + 6;
        uint8_t *data = rt_alloc_atomic((size_t)(cap * a->size) + 8);
        memcpy(data, a->data, (size_t)(a->length * a->size));
        a->data = data;
        a->capacity = cap;
    }
    a->length = n;
    return 0;
}

/* ---- Elements ------------------------------------------------------------------------------------- */

bool rt_array_index_fault(void) {
    rt_raise_array_index();
    return false;
}
int rt_array_store_fault(void) {
    rt_raise_array_assignment();
    return -1;
}

/* n does not fit: named by the C type that CPython converts through first. */
static int int_range_error(Array *a, Value n) {
    const char *end = rt_int_compare(n, rt_from_small(0)) < 0 ? "less than minimum" : "greater than maximum";
    const char *kind = a->code == 'b' ? "signed char" : a->code == 'B' ? "unsigned byte integer" : a->code == 'H' ? "unsigned short" : "signed short integer";
    int64_t i;
    if (strchr("bBhHi", a->code) != NULL) {
        if (!rt_int_fits_i64(n, &i))
            return rt_raise_int(&rt_exc_OverflowError, "Python int too large to convert to C long");
        if (a->code == 'i' || (a->code == 'H' && i != (int32_t)i))
            kind = "signed integer";
        else if (strchr("HB", a->code) == NULL && i != (int16_t)i)
            kind = "signed short integer";
        return rt_raise_int(&rt_exc_OverflowError, "%s is %s", kind, end);
    }
    if (a->code >= 'a')
        return rt_raise_int(&rt_exc_OverflowError, a->code == 'q' ? "int too big to convert" : "Python int too large to convert to C long");
    if (end[0] == 'l')
        return rt_raise_int(&rt_exc_OverflowError, a->code == 'Q' ? "can't convert negative int to unsigned" : "can't convert negative value to unsigned int");
    if (a->code == 'I' && rt_int_compare(n, rt_int_from_u64(UINT64_MAX)) <= 0)
        return rt_raise_int(&rt_exc_OverflowError, "unsigned int is greater than maximum");
    return rt_raise_int(&rt_exc_OverflowError, a->code == 'Q' ? "int too big to convert" : "Python int too large to convert to C unsigned long");
}

int rt_array_range_fault(Value v, int64_t n) { return int_range_error(as(v), rt_int_from_i64(n)); }

static int put_item(Array *a, int64_t i, Value v) {
    uint8_t *p = a->data + i * a->size;
    if (a->code == 'd' || a->code == 'f') {
        double d = rt_is_float_exact(v) ? rt_float_value(v) : rt_float_of(v);
        float f = (float)d;
        if (!rt_is_float_exact(v) && rt_pending())
            return -1;
        memcpy(p, a->code == 'd' ? (void *)&d : (void *)&f, (size_t)a->size);
        return 0;
    }
    if (a->code == 'u') {
        if (!is_str(v) || as_str(v)->length != 1)
            return rt_raise_int(&rt_exc_TypeError, "array item must be unicode character");
        uint32_t c = rt_str_at(as_str(v), 0);
        memcpy(p, &c, 4);
        return 0;
    }
    Value n = v;
    if (rt_is_small(v)) {
        if (scalar_put_i64(a->code, p, rt_small(v)))
            return 0;
    } else {
        if (rt_type_of(v)->index == NULL)
            return rt_raise_int(&rt_exc_TypeError, "'%T' object cannot be interpreted as an integer", v);
        if ((n = rt_index(v)) == 0)
            return -1;
    }
    if (!scalar_put_int(a->code, p, n))
        return int_range_error(a, n);
    return 0;
}

static Value get_item(Array *a, int64_t i) { return scalar_get(a->code, a->data + i * a->size); }

/* Replaces [from, to) by m items at p. */
static int splice(Array *a, int64_t from, int64_t to, const uint8_t *p, int64_t m) {
    int64_t n = a->length - (to - from) + m, tail = a->length - to, s = a->size;
    if (m > 0) { /* p may be its own data */
        uint8_t *copy = rt_alloc_atomic((size_t)(m * s));
        memcpy(copy, p, (size_t)(m * s));
        p = copy;
    }
    if (a->exports > 0 && n != a->length && memoryview_living_exports(&a->exports) > 0)
        return resize(a, n);
    int64_t old = a->length;
    if (n > old && resize(a, n) < 0)
        return -1;
    memmove(a->data + (from + m) * s, a->data + to * s, (size_t)(tail * s));
    a->length = n;
    if (m > 0)
        memcpy(a->data + from * s, p, (size_t)(m * s));
    return 0;
}

/* ---- Rows ------------------------------------------------------------------------------------------- */

int rt_array_append(Value v, Value item) {
    Array *a = as(v);
    if (resize(a, a->length + 1) < 0)
        return -1;
    if (put_item(a, a->length - 1, item) == 0)
        return 0;
    a->length--;
    return -1;
}

static int append_item(Value item, void *ctx) { return rt_array_append(RT_VAL(ctx), item); }

int rt_array_extend(Value v, Value other) {
    if (is_array(other)) {
        if (as(other)->code != as(v)->code)
            return rt_raise_int(&rt_exc_TypeError, "can only extend with array of same kind");
        return splice(as(v), as(v)->length, as(v)->length, as(other)->data, as(other)->length);
    }
    if (!rt_has_type(other, &rt_type_list))
        return rt_iterate(other, append_item, as(v));
    for (int64_t i = 0; i < RT_AS(RtList, other)->length; i++) /* an item's __index__ may change it */
        if (rt_array_append(v, RT_AS(RtList, other)->items[i]) < 0)
            return -1;
    return 0;
}

int rt_array_insert(Value v, int64_t i, Value item) {
    Array *a = as(v), *one = array_make(&rt_type_array, a->code, 1);
    if (put_item(one, 0, item) < 0)
        return -1;
    i = i < 0 ? (i + a->length < 0 ? 0 : i + a->length) : i > a->length ? a->length : i;
    return splice(a, i, i, one->data, 1);
}

Value rt_array_pop(Value v, int64_t i) {
    Array *a = as(v);
    if (a->length == 0)
        return rt_raise(&rt_exc_IndexError, "pop from empty array");
    i += i < 0 ? a->length : 0;
    if (i < 0 || i >= a->length)
        return rt_raise(&rt_exc_IndexError, "pop index out of range");
    Value r = get_item(a, i);
    return splice(a, i, i + 1, NULL, 0) < 0 ? 0 : r;
}

/* First index in [from, to) equal to item; -1 none, -2 error. */
static int64_t find(Array *a, Value item, int64_t from, int64_t to) {
    for (int64_t i = from; i < to && i < a->length; i++) {
        int r = rt_equal(get_item(a, i), item);
        if (r != 0)
            return r < 0 ? -2 : i;
    }
    return -1;
}

int rt_array_remove(Value v, Value item) {
    int64_t i = find(as(v), item, 0, INT64_MAX);
    if (i < 0)
        return i == -2 ? -1 : rt_raise_int(&rt_exc_ValueError, "array.remove(x): x not in array");
    return splice(as(v), i, i + 1, NULL, 0);
}

int64_t rt_array_index(Value v, Value item, Value start, Value stop) {
    int64_t from, to;
    if (slice_bounds(start, stop, as(v)->length, &from, &to) < 0)
        return -1;
    int64_t i = find(as(v), item, from, to);
    if (i == -1)
        rt_raise(&rt_exc_ValueError, "array.index(x): x not in array");
    return i < 0 ? -1 : i;
}

int64_t rt_array_count(Value v, Value item) {
    int64_t n = 0;
    for (int64_t i = 0; i < as(v)->length; i++) {
        int r = rt_equal(get_item(as(v), i), item);
        if (r < 0)
            return -1;
        n += r;
    }
    return n;
}

void rt_array_reverse(Value v) {
    Array *a = as(v);
    uint8_t t[8];
    for (int64_t i = 0, j = a->length - 1; i < j; i++, j--) {
        memcpy(t, a->data + i * a->size, (size_t)a->size);
        memcpy(a->data + i * a->size, a->data + j * a->size, (size_t)a->size);
        memcpy(a->data + j * a->size, t, (size_t)a->size);
    }
}

RtList *rt_array_tolist(Value v) {
    RtList *l = rt_list_new(as(v)->length);
    for (int64_t i = 0; i < as(v)->length; i++) {
        Value x = get_item(as(v), i);
        if (x == 0)
            return NULL;
        rt_list_append(l, x);
    }
    return l;
}
int rt_array_fromlist(Value v, RtList *l) {
    int64_t old = as(v)->length;
    for (int64_t i = 0; i < l->length; i++)
        if (rt_array_append(v, l->items[i]) < 0) {
            as(v)->length = old;
            return -1;
        }
    return 0;
}
RtBytes *rt_array_tobytes(Value v) { return rt_bytes_new(as(v)->data, as(v)->length * as(v)->size); }
int rt_array_frombytes(Value v, Value buffer) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(buffer, &p, &n) < 0)
        return -1;
    if (n % as(v)->size != 0)
        return rt_raise_int(&rt_exc_ValueError, "bytes length not a multiple of item size");
    return splice(as(v), as(v)->length, as(v)->length, p, n / as(v)->size);
}
RtStr *rt_array_tounicode(Value v) {
    if (as(v)->code != 'u')
        return RT_AS(RtStr, rt_raise(&rt_exc_ValueError, "tounicode() may only be called on unicode type arrays"));
    for (int64_t i = 0; i < as(v)->length; i++)
        if (get_item(as(v), i) == 0)
            return NULL;
    return str_from_units(as(v)->data, as(v)->length, 4);
}
int rt_array_fromunicode(Value v, RtStr *s) {
    if (as(v)->code != 'u')
        return rt_raise_int(&rt_exc_ValueError, "fromunicode() may only be called on unicode type arrays");
    for (int64_t i = 0; i < s->length; i++)
        if (rt_array_append(v, RT_VAL(rt_str_from_char(rt_str_at(s, i)))) < 0)
            return -1;
    return 0;
}
void rt_array_byteswap(Value v) {
    Array *a = as(v);
    for (int64_t i = 0; i < a->length; i++)
        for (int k = 0; k < a->size / 2; k++) {
            uint8_t *p = a->data + i * a->size, t = p[k];
            p[k] = p[a->size - 1 - k];
            p[a->size - 1 - k] = t;
        }
}
RtTuple *rt_array_buffer_info(Value v) {
    Value t[2] = {rt_int_from_u64((uintptr_t)as(v)->data), rt_from_small(as(v)->length)};
    return rt_tuple_from_array(t, 2);
}
int rt_array_tofile(Value v, Value file) {
    return rt_call_method1(file, rt_str_intern(rt_str_from_cstr("write")), RT_VAL(rt_array_tobytes(v))) == 0 ? -1 : 0;
}
int rt_array_fromfile(Value v, Value file, int64_t n) {
    const uint8_t *p;
    int64_t got;
    if (n < 0)
        return rt_raise_int(&rt_exc_ValueError, "negative count");
    Value data = rt_call_method1(file, rt_str_intern(rt_str_from_cstr("read")), rt_int_from_i64(n * as(v)->size));
    if (data == 0)
        return -1;
    if (!is_bytes(data))
        return rt_raise_int(&rt_exc_TypeError, "read() didn't return bytes");
    rt_get_buffer(data, &p, &got);
    if (rt_array_frombytes(v, data) < 0)
        return -1;
    return got == n * as(v)->size ? 0 : rt_raise_int(&rt_exc_EOFError, "read() didn't return enough bytes");
}
static Value slice_of(Array *a, int64_t start, int64_t step, int64_t n) {
    Array *r = array_make(&rt_type_array, a->code, n);
    for (int64_t i = 0; i < n; i++)
        memcpy(r->data + i * a->size, a->data + (start + i * step) * a->size, (size_t)a->size);
    return RT_VAL(r);
}
Value rt_array_copy(Value v) { return slice_of(as(v), 0, 1, as(v)->length); }
Value rt_array_deepcopy(Value v, Value memo) { return rt_array_copy(v); }
Value rt_array_reduce_ex(Value *given, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length)
        return rt_raise(&rt_exc_TypeError, "array.__reduce_ex__() takes no keyword arguments");
    if (nargs != 2)
        return rt_raise(&rt_exc_TypeError, "__reduce_ex__() takes %s (%zu given)", nargs < 2 ? "exactly 1 positional argument" : "at most 1 argument", nargs - 1);
    Value v = given[0], protocol = given[1];
    if (!rt_type_has(protocol, RT_TYPE_INT))
        return rt_raise(&rt_exc_TypeError, "__reduce_ex__ argument should be an integer");
    int64_t number = rt_index_i64(protocol, false);
    Value dict = RT_VAL(rt_instance_dict(v, false)), kind = RT_VAL(rt_array_typecode(v));
    if (rt_pending())
        return 0;
    if (number < 3) {
        Value args[2] = {kind, RT_VAL(rt_array_tolist(v))}, t[3] = {RT_VAL(rt_type_of(v)), RT_VAL(rt_tuple_from_array(args, 2)), dict == 0 ? RT_NONE : dict};
        return RT_VAL(rt_tuple_from_array(t, 3));
    }
    Value args[4] = {RT_VAL(rt_type_of(v)), kind, rt_from_small(array_format_of(as(v)->code)), RT_VAL(rt_array_tobytes(v))};
    Value t[3] = {reconstructor, RT_VAL(rt_tuple_from_array(args, 4)), dict == 0 ? RT_NONE : dict};
    return RT_VAL(rt_tuple_from_array(t, 3));
}
RtStr *rt_array_typecode(Value v) { return rt_str_from_char((uint8_t)as(v)->code); }
int64_t rt_array_itemsize(Value v) { return as(v)->size; }

/* ---- Slots --------------------------------------------------------------------------------------------- */

static int64_t slot_length(Value v) { return as(v)->length; }

static Value slot_repr(Value v) {
    Array *a = as(v);
    const char *name = rt_type_of(v)->name, *dot = strrchr(name, '.');
    name = dot == NULL ? name : dot + 1;
    if (a->length == 0)
        return RT_VAL(rt_str_format("%s('%c')", name, a->code));
    Value x = a->code == 'u' ? RT_VAL(rt_array_tounicode(v)) : RT_VAL(rt_array_tolist(v));
    return x == 0 ? 0 : RT_VAL(rt_str_format("%s('%c', %R)", name, a->code, x));
}

/* The position of key, or -1 with an exception. */
static int64_t position(Array *a, Value key, const char *message) {
    int64_t i = rt_small(key);
    if (!rt_is_small(key) && rt_type_of(key)->index == NULL)
        return rt_raise_int(&rt_exc_TypeError, "array indices must be integers");
    if (!rt_is_small(key) && subscript_index(key, &i) < 0)
        return -1;
    i += i < 0 ? a->length : 0;
    return i < 0 || i >= a->length ? rt_raise_int(&rt_exc_IndexError, "%s", message) : i;
}

static Value slot_getitem(Value v, Value key) {
    int64_t start, stop, step, n, i;
    if (rt_has_type(key, &rt_type_slice)) {
        if (rt_slice_indices(RT_AS(RtSlice, key), as(v)->length, &start, &stop, &step, &n) < 0)
            return 0;
        return slice_of(as(v), start, step, n < 0 ? 0 : n);
    }
    i = position(as(v), key, "array index out of range");
    return i < 0 ? 0 : get_item(as(v), i);
}

static int set_slice(Array *a, RtSlice *slice, Value value) {
    int64_t start, stop, step, n, m = 0;
    const uint8_t *p = NULL;
    if (value != 0) {
        if (!is_array(value))
            return rt_raise_int(&rt_exc_TypeError, "can only assign array (not \"%T\") to array slice", value);
        if (as(value)->code != a->code)
            return rt_raise_int(&rt_exc_TypeError, "bad argument type for built-in operation");
        m = as(value)->length;
        p = as(value) == a && slice->step != RT_NONE ? as(rt_array_copy(value))->data : as(value)->data; /* stores must not change it */
    }
    if (rt_slice_indices(slice, a->length, &start, &stop, &step, &n) < 0)
        return -1;
    n = n < 0 ? 0 : n;
    if (step == 1)
        return splice(a, start, start + n, p, m);
    if (value == 0) {
        int64_t gap = step > 0 ? step : -step, low = step > 0 ? start : start + (n - 1) * step;
        for (int64_t k = n - 1; k >= 0; k--)
            if (splice(a, low + k * gap, low + k * gap + 1, NULL, 0) < 0)
                return -1;
        return 0;
    }
    if (m != n)
        return rt_raise_int(&rt_exc_ValueError, "attempt to assign array of size %zd to extended slice of size %zd", m, n);
    for (int64_t i = 0; i < n; i++)
        memcpy(a->data + (start + i * step) * a->size, p + i * a->size, (size_t)a->size);
    return 0;
}

static int slot_setitem(Value v, Value key, Value value) {
    if (rt_has_type(key, &rt_type_slice))
        return set_slice(as(v), RT_AS(RtSlice, key), value);
    int64_t i = position(as(v), key, "array assignment index out of range");
    if (i < 0)
        return -1;
    return value == 0 ? splice(as(v), i, i + 1, NULL, 0) : put_item(as(v), i, value);
}

static int slot_contains(Value v, Value item) {
    int64_t i = find(as(v), item, 0, INT64_MAX);
    return i == -2 ? -1 : i >= 0;
}

static Value slot_compare(Value a, Value b, RtCompareOp op) {
    if (!is_array(a) || !is_array(b))
        return RT_NOT_IMPLEMENTED;
    RtList *x = rt_array_tolist(a), *y = rt_array_tolist(b);
    return x == NULL || y == NULL ? 0 : rt_compare(op, RT_VAL(x), RT_VAL(y));
}

static Value slot_add(Value a, Value b) {
    if (!is_array(a))
        return RT_NOT_IMPLEMENTED;
    if (!is_array(b))
        return rt_raise(&rt_exc_TypeError, "can only append array (not \"%T\") to array", b);
    if (as(a)->code != as(b)->code)
        return rt_raise(&rt_exc_TypeError, "bad argument type for built-in operation");
    Value r = rt_array_copy(a);
    return rt_array_extend(r, b) < 0 ? 0 : r;
}
static Value slot_iadd(Value a, Value b) {
    if (!is_array(b))
        return rt_raise(&rt_exc_TypeError, "can only extend with array (not \"%T\")", b);
    return rt_array_extend(a, b) < 0 ? 0 : a;
}
static Value repeat_boxed(Value v, int64_t n) {
    Array *a = as(v);
    n = n < 0 ? 0 : n;
    if (a->length > 0 && (n > INT64_MAX / a->length || !rt_fits_memory(n * a->length, 8)))
        return rt_raise_none(&rt_exc_MemoryError);
    Array *r = array_make(&rt_type_array, a->code, a->length * n);
    for (int64_t i = 0; i < n; i++)
        memcpy(r->data + i * a->length * a->size, a->data, (size_t)(a->length * a->size));
    return RT_VAL(r);
}
static Value slot_mul(Value a, Value b) {
    return is_array(a) ? sequence_repeat(a, b, a, b, repeat_boxed) : sequence_repeat(b, a, a, b, repeat_boxed);
}
static Value repeat_in_place(Value v, int64_t n) {
    Array *r = as(repeat_boxed(v, n));
    return r == NULL || splice(as(v), 0, as(v)->length, r->data, r->length) < 0 ? 0 : v;
}
static Value slot_imul(Value a, Value b) { return sequence_repeat(a, b, a, b, repeat_in_place); }

static void register_sequence(void) {
    Value m = rt_dict_get_str(rt_sys_modules(), rt_str_intern(rt_str_from_cstr("_collections_abc")));
    Value cls = m ? rt_getattr_or_null(m, rt_str_intern(rt_str_from_cstr("MutableSequence"))) : 0;
    if (cls) /* else _abc.c does it when the class is made */
        rt_call_method1(cls, rt_str_intern(rt_str_from_cstr("register")), RT_VAL(&rt_type_array));
}

typedef struct ArrayIter { RtType *type; Value array; int64_t at; } ArrayIter;
static Value slot_iter(Value v) {
    ArrayIter *it = rt_new(&rt_type_arrayiterator, sizeof *it);
    it->array = v;
    return RT_VAL(it);
}
static Value iter_self(Value v) { return v; }
static Value iter_next(Value v) {
    ArrayIter *it = RT_AS(ArrayIter, v);
    if (it->array != 0 && it->at < as(it->array)->length)
        return get_item(as(it->array), it->at++);
    it->array = 0;
    return 0;
}

static Value builtin_call(const char *name, Value arg, Value state) {
    Value f = rt_builtin_lookup(rt_str_intern(rt_str_from_cstr(name)));
    Value items[3] = {f, RT_VAL(rt_tuple_from_array(&arg, 1)), state};
    return f ? RT_VAL(rt_tuple_from_array(items, state ? 3 : 2)) : 0;
}
Value rt_array_iterator_reduce(Value v) {
    const ArrayIter *it = RT_AS(ArrayIter, v);
    return it->array ? builtin_call("iter", it->array, rt_from_small(it->at)) : builtin_call("iter", RT_VAL(&rt_empty_tuple), 0);
}
int rt_array_iterator_setstate(Value v, Value state) {
    ArrayIter *it = RT_AS(ArrayIter, v);
    if (!rt_type_has(state, RT_TYPE_INT))
        return rt_raise_int(&rt_exc_TypeError, "an integer is required");
    int64_t n = rt_index_i64(state, false);
    if (rt_pending())
        return -1;
    if (it->array)
        it->at = n < 0 ? 0 : n > as(it->array)->length ? as(it->array)->length : n;
    return 0;
}

static Value array_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (cls == &rt_type_array && kwnames != NULL && kwnames->length > 0)
        return rt_raise(&rt_exc_TypeError, "array.array() takes no keyword arguments");
    if (nargs < 1 || nargs > 2)
        return rt_raise(&rt_exc_TypeError, nargs < 1 ? "array() takes at least 1 argument (%zd given)" : "array() takes at most 2 arguments (%zd given)", (int64_t)nargs);
    if (!is_str(args[0]) || as_str(args[0])->length != 1)
        return rt_raise(&rt_exc_TypeError, "array() argument 1 must be a unicode character, not %T", args[0]);
    uint32_t c = rt_str_at(as_str(args[0]), 0);
    if (!array_is_code(c))
        return rt_raise(&rt_exc_ValueError, "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    Value a = RT_VAL(array_make(cls, (char)c, 0));
    if (nargs == 1)
        return a;
    int r;
    if (is_str(args[1]) && c != 'u')
        return rt_raise(&rt_exc_TypeError, "cannot use a str to initialize an array with typecode '%c'", (int)c);
    if (is_array(args[1]) && as(args[1])->code == 'u' && c != 'u')
        return rt_raise(&rt_exc_TypeError, "cannot use a unicode array to initialize an array with typecode '%c'", (int)c);
    if (is_str(args[1]))
        r = rt_array_fromunicode(a, as_str(args[1]));
    else if (is_bytes(args[1]) || rt_is_instance_of(args[1], &rt_type_bytearray))
        r = rt_array_frombytes(a, args[1]);
    else if (is_array(args[1]) && as(args[1])->code != (char)c)
        r = rt_array_fromlist(a, rt_array_tolist(args[1]));
    else
        r = rt_array_extend(a, args[1]);
    return r < 0 ? 0 : a;
}

static bool array_buffer(Value v, BufferInfo *info) {
    if (!is_array(v))
        return false;
    Array *a = as(v);
    info->data = a->data;
    info->n = a->length * a->size;
    info->itemsize = a->size;
    info->format = rt_str_to_utf8(rt_str_from_char(a->code == 'u' ? 'w' : (uint8_t)a->code), NULL);
    info->exports = &a->exports;
    return true;
}

void rt_init_module_array(RtModule *m) {
    RtType *t = &rt_type_array;
    rt_type_init_static(t, "array.array", &rt_type_object, sizeof(Array), RT_TYPE_BASETYPE | RT_TYPE_SEQUENCE);
    t->new_ = array_new;
    t->repr = slot_repr;
    t->length = slot_length;
    t->getitem = slot_getitem;
    t->setitem = slot_setitem;
    t->contains = slot_contains;
    t->compare = slot_compare;
    t->hash = rt_hash_not_implemented;
    t->iter = slot_iter;
    t->binary[RT_OP_add] = slot_add;
    t->inplace[RT_OP_add] = slot_iadd;
    t->binary[RT_OP_mul] = slot_mul;
    t->inplace[RT_OP_mul] = slot_imul;
    rt_type_ready(t);
    rt_type_init_static(&rt_type_arrayiterator, "array.arrayiterator", &rt_type_object, sizeof(ArrayIter), 0);
    rt_type_arrayiterator.iter = iter_self;
    rt_type_arrayiterator.next = iter_next;
    rt_type_ready(&rt_type_arrayiterator);
    rt_array_buffer = array_buffer;
    rt_table_install(m);
    reconstructor = rt_dict_get(m->dict, RT_VAL(rt_str_intern(rt_str_from_cstr("_array_reconstructor"))));
    rt_dict_set(m->dict, RT_VAL(rt_str_intern(rt_str_from_cstr("array"))), RT_VAL(t));
    rt_dict_set(m->dict, RT_VAL(rt_str_intern(rt_str_from_cstr("ArrayType"))), RT_VAL(t));
    rt_dict_set(m->dict, RT_VAL(rt_str_intern(rt_str_from_cstr("typecodes"))), RT_VAL(rt_str_from_cstr(codes)));
    register_sequence();
}
