/* array_pickle.c - how arrays are pickled from protocol 3 on: by array._array_reconstructor, which reads the bytes of another machine,
 * described by a format code. An array of ints of other size or order gets the type code that the format fits. */
#include "runtime/core/runtime.h"
#include "runtime/modules/array.h"
#include "runtime/types/scalar.h"
#include "runtime/types/text.h"

/* By format code: the type code of an element, whether the most significant byte comes first, and the number that the length must be a
 * multiple of (CPython asks twice the size of characters). */
typedef struct Format { char code; bool big; int8_t size, multiple; } Format;
static const Format formats[] = {
    {'B', false, 1, 1}, {'b', false, 1, 1}, {'H', false, 2, 2}, {'H', true, 2, 2}, {'h', false, 2, 2}, {'h', true, 2, 2},
    {'I', false, 4, 4}, {'I', true, 4, 4}, {'i', false, 4, 4}, {'i', true, 4, 4}, {'Q', false, 8, 8}, {'Q', true, 8, 8},
    {'q', false, 8, 8}, {'q', true, 8, 8}, {'f', false, 4, 4}, {'f', true, 4, 4}, {'d', false, 8, 8}, {'d', true, 8, 8},
    {'u', false, 2, 4}, {'u', true, 2, 4}, {'u', false, 4, 8}, {'u', true, 4, 8}};
enum { N_FORMATS = sizeof formats / sizeof *formats };

int array_format_of(char code) {
    char like = code == 'l' ? 'q' : code == 'L' ? 'Q' : code;
    int k = 0;
    while (formats[k].code != like || formats[k].big || formats[k].size != scalar_size(code))
        k++;
    return k;
}

/* The bytes with the elements in the order of this machine. */
static const uint8_t *in_order(const Format *f, const uint8_t *data, int64_t n) {
    if (!f->big)
        return data;
    uint8_t *out = rt_alloc_atomic((size_t)n + 1);
    for (int64_t i = 0; i < n; i++)
        out[i] = data[i / f->size * f->size + f->size - 1 - i % f->size];
    return out;
}

static Value make(Value cls, char code, Value items) {
    Value args[2] = {RT_VAL(rt_str_from_char((uint8_t)code)), items};
    return rt_call(cls, args, items ? 2 : 1, NULL);
}

static Value from_bytes(Value cls, char code, const uint8_t *data, int64_t n) {
    Value a = make(cls, code, 0);
    return a == 0 || rt_array_frombytes(a, RT_VAL(rt_bytes_new(data, n))) < 0 ? 0 : a;
}

static Value of_format(Value cls, char code, int64_t format, const uint8_t *data, int64_t n) {
    const Format *f = &formats[format];
    if (n % f->multiple)
        return rt_raise(&rt_exc_ValueError, "string length not a multiple of item size");
    if (f->code == 'u') {
        const char *encoding = f->size == 2 ? (f->big ? "utf-16-be" : "utf-16-le") : f->big ? "utf-32-be" : "utf-32-le";
        Value text = codec_decode(RT_VAL(rt_bytes_new(data, n)), data, n, encoding, "strict");
        return text ? make(cls, code, text) : 0;
    }
    data = in_order(f, data, n);
    if (f->code != 'f' && f->code != 'd')
        return from_bytes(cls, f->code, data, n);
    RtList *list = rt_list_new(n / f->size);
    for (int64_t i = 0; i < n; i += f->size)
        rt_list_append(list, scalar_get(f->code, data + i));
    return make(cls, code, RT_VAL(list));
}

Value rt_array_reconstructor(Value cls, Value code, Value format, Value items) {
    const uint8_t *data;
    int64_t n, f;
    if (!is_str(code) || as_str(code)->length != 1)
        return rt_raise(&rt_exc_TypeError, "_array_reconstructor() argument 2 must be a unicode character, not %T", code);
    f = rt_index_i64(format, false);
    if (rt_pending())
        return 0;
    if (f != (int32_t)f)
        return rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C int");
    if (!rt_is_instance_of(cls, &rt_type_type))
        return rt_raise(&rt_exc_TypeError, "first argument must be a type object, not %T", cls);
    if (!rt_is_subtype(RT_AS(RtType, cls), array_type()))
        return rt_raise(&rt_exc_TypeError, "%s is not a subtype of array.array", RT_AS(RtType, cls)->name);
    uint32_t c = rt_str_at(as_str(code), 0);
    if (!array_is_code(c))
        return rt_raise(&rt_exc_ValueError, "second argument must be a valid type code");
    if (f < 0 || f >= N_FORMATS)
        return rt_raise(&rt_exc_ValueError, "third argument must be a valid machine format code.");
    if (!is_bytes(items))
        return rt_raise(&rt_exc_TypeError, "fourth argument should be bytes, not %T", items);
    rt_get_buffer(items, &data, &n);
    if (f == array_format_of((char)c))
        return from_bytes(cls, (char)c, data, n);
    return of_format(cls, (char)c, f, data, n);
}
