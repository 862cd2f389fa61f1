/* _struct.c - module _struct: a format is parsed to a list of fields (cached by its text), which pack
 * and unpack walk. Byte order, native sizes and alignment as the first character says. */
#include "runtime/types/text.h"
#include "runtime/types/number.h"
#include "runtime/core/typeinit.h"
#include "runtime/modules/modtype.h"
#include "runtime/modules/text_modules.h"

static RtType rt_type_Struct, rt_type_unpack_iterator;

#define RT_TABLE "runtime/tables/module/_struct.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

typedef struct Field { char code; int8_t size; int64_t offset, count; } Field; /* s, p: count is the length */
typedef struct Struct {
    RtType *type;
    Value side;
    RtStr *format;
    Field *fields;
    int64_t n_fields, n_values, size;
    bool big, native;
} Struct;

static RtType *error_type;
static RtDict *cache; /* format text -> Struct */

/* ---- Parsing --------------------------------------------------------------------------------------- */

static int size_of(char code, bool native) {
    switch (code) {
    case 'x': case 'c': case 'b': case 'B': case '?': case 's': case 'p': return 1;
    case 'h': case 'H': case 'e': return 2;
    case 'i': case 'I': case 'f': return 4;
    case 'l': case 'L': return native ? 8 : 4;
    case 'q': case 'Q': case 'd': return 8;
    case 'n': case 'N': case 'P': return native ? 8 : 0;
    default: return 0;
    }
}

static bool too_large(void) {
    rt_raise(error_type, "total struct size too long");
    return false;
}

/* Parses format into s. */
static bool parse(Struct *s, RtStr *format) {
    int64_t i = 0, n = format->length, offset = 0;
    s->native = true;
    for (int64_t k = 0; k < n; k++)
        if (rt_str_at(format, k) == 0)
            return rt_raise(error_type, "embedded null character"), false;
    if (n > 0 && strchr("@=<>!", (int)rt_str_at(format, 0)) != NULL && rt_str_at(format, 0) != 0) {
        uint32_t c = rt_str_at(format, i++);
        s->native = c == '@';
        s->big = c == '>' || c == '!';
    }
    s->fields = rt_alloc((size_t)(n + 1) * sizeof(Field));
    while (i < n) {
        uint32_t c = rt_str_at(format, i++);
        int64_t count = 1;
        if (c < 128 && uni_is_space(c))
            continue;
        if (c >= '0' && c <= '9') {
            count = c - '0';
            while (i < n && (c = rt_str_at(format, i)) >= '0' && c <= '9') {
                if (count > (INT64_MAX - 9) / 10)
                    return too_large();
                count = count * 10 + (c - '0');
                i++;
            }
            if (i == n) {
                rt_raise(error_type, "repeat count given without format specifier");
                return false;
            }
            c = rt_str_at(format, i++);
        }
        int size = c < 128 ? size_of((char)c, s->native) : 0;
        if (size == 0) {
            rt_raise(error_type, "bad char in struct format");
            return false;
        }
        if (s->native && size > 1)
            offset = (offset + size - 1) / size * size;
        if (count > (INT64_MAX - offset) / size)
            return too_large();
        if (c != 'x' && (count > 0 || c == 's' || c == 'p')) {
            s->fields[s->n_fields++] = (Field){(char)c, (int8_t)size, offset, count};
            s->n_values += c == 's' || c == 'p' ? 1 : count;
        }
        offset += count * size;
    }
    s->size = offset;
    s->format = format;
    return true;
}

static RtStr *format_text(Value format) {
    if (is_str(format)) {
        if (rt_str_isascii(as_str(format)))
            return as_str(format);
        codec_encode(as_str(format), "ascii", NULL);
        return NULL;
    }
    if (is_bytes(format))
        return str_from_latin1(RT_AS(RtBytes, format)->data, RT_AS(RtBytes, format)->length);
    if (rt_hash(format) == -1 && rt_pending())
        return NULL; /* CPython asks its cache of formats first */
    rt_raise(&rt_exc_TypeError, "Struct() argument 1 must be a str or bytes object, not %T", format);
    return NULL;
}

static Struct *struct_of(Value format) {
    RtStr *text = format_text(format);
    if (text == NULL)
        return NULL;
    Value v = rt_dict_get_str(cache, text);
    if (v != 0)
        return RT_AS(Struct, v);
    Struct *s = rt_new(&rt_type_Struct, sizeof *s);
    if (!parse(s, str_exact(text)))
        return NULL;
    rt_dict_set(cache, RT_VAL(str_exact(text)), RT_VAL(s));
    return s;
}

/* ---- Unpacking ------------------------------------------------------------------------------------- */

/* size bytes at p in the struct's order, as the low bytes of the result. */
static uint64_t load(const Struct *s, const uint8_t *p, int size) {
    uint64_t u = 0;
    for (int i = 0; i < size; i++)
        u |= (uint64_t)p[i] << (8 * (s->big ? size - 1 - i : i));
    return u;
}

static double half_to_double(uint16_t h) {
    int e = h >> 10 & 31;
    double m = h & 1023, d;
    if (e == 31)
        d = m == 0 ? __builtin_inf() : __builtin_nan("");
    else
        d = e == 0 ? __builtin_ldexp(m, -24) : __builtin_ldexp(m + 1024, e - 25);
    return h & 0x8000 ? -d : d;
}

static Value unpack_one(const Struct *s, char code, int size, const uint8_t *p) {
    uint64_t u = load(s, p, size);
    switch (code) {
    case 'c': return RT_VAL(rt_bytes_new(p, 1));
    case '?': return rt_from_bool(u != 0);
    case 'e': return rt_from_double(half_to_double((uint16_t)u));
    case 'f': {
        uint32_t w = (uint32_t)u;
        float f;
        memcpy(&f, &w, 4);
        return rt_from_double(f);
    }
    case 'd': return rt_from_double(rt_double_from_bits(u));
    case 'b': case 'h': case 'i': case 'l': case 'q': case 'n':
        return rt_int_from_i64((int64_t)(u << (64 - 8 * size)) >> (64 - 8 * size));
    default: return rt_int_from_u64(u);
    }
}

static RtTuple *unpack_at(const Struct *s, const uint8_t *p) {
    RtTuple *t = s->n_values == 0 ? &rt_empty_tuple : rt_tuple_new(s->n_values);
    int64_t k = 0;
    for (int64_t i = 0; i < s->n_fields; i++) {
        const Field *f = &s->fields[i];
        const uint8_t *q = p + f->offset;
        if (f->code == 's') {
            t->items[k++] = RT_VAL(rt_bytes_new(q, f->count));
        } else if (f->code == 'p') {
            int64_t n = f->count == 0 ? 0 : q[0] < f->count ? q[0] : f->count - 1;
            t->items[k++] = RT_VAL(rt_bytes_new(q + 1, n));
        } else {
            for (int64_t j = 0; j < f->count; j++, q += f->size)
                t->items[k++] = unpack_one(s, f->code, f->size, q);
        }
    }
    return t;
}

static RtTuple *unpack(const Struct *s, Value buffer) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(buffer, &p, &n) < 0)
        return NULL;
    if (n != s->size)
        return RT_AS(RtTuple, rt_raise(error_type, "unpack requires a buffer of %zd bytes", s->size));
    return unpack_at(s, p);
}

static RtTuple *unpack_from(const Struct *s, Value buffer, int64_t offset) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(buffer, &p, &n) < 0)
        return NULL;
    if (offset < 0) {
        if (offset + s->size > 0)
            return RT_AS(RtTuple, rt_raise(error_type, "not enough data to unpack %zd bytes at offset %zd", s->size, offset));
        if (offset + n < 0)
            return RT_AS(RtTuple, rt_raise(error_type, "offset %zd out of range for %zd-byte buffer", offset, n));
        offset += n;
    }
    if (n - offset < s->size)
        return RT_AS(RtTuple, rt_raise(error_type, "unpack_from requires a buffer of at least %zu bytes for unpacking %zd bytes at offset %zd (actual buffer size is %zd)", s->size + offset, s->size, offset, n));
    return unpack_at(s, p + offset);
}

typedef struct UnpackIter { RtType *type; const Struct *s; Value buffer; int64_t at; } UnpackIter;

static Value iter_unpack(const Struct *s, Value buffer) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(buffer, &p, &n) < 0)
        return 0;
    if (s->size == 0)
        return rt_raise(error_type, "cannot iteratively unpack with a struct of length 0");
    if (n % s->size != 0)
        return rt_raise(error_type, "iterative unpacking requires a buffer of a multiple of %zd bytes", s->size);
    UnpackIter *it = rt_new(&rt_type_unpack_iterator, sizeof *it);
    it->s = s;
    it->buffer = buffer;
    return RT_VAL(it);
}
static Value iter_self(Value v) { return v; }
static Value iter_next(Value v) {
    UnpackIter *it = RT_AS(UnpackIter, v);
    const uint8_t *p;
    int64_t n;
    if (it->buffer == 0 || rt_get_buffer(it->buffer, &p, &n) < 0)
        return 0;
    if (it->at + it->s->size > n) {
        it->buffer = 0;
        return 0;
    }
    RtTuple *t = unpack_at(it->s, p + it->at);
    it->at += it->s->size;
    return RT_VAL(t);
}

int64_t rt_unpack_iterator_hint(Value v) {
    const UnpackIter *it = RT_AS(UnpackIter, v);
    const uint8_t *p;
    int64_t n;
    if (it->buffer == 0 || rt_get_buffer(it->buffer, &p, &n) < 0) {
        rt_clear();
        return 0;
    }
    return (n - it->at) / it->s->size;
}

/* ---- Packing ---------------------------------------------------------------------------------------- */

static void store(const Struct *s, uint8_t *p, int size, uint64_t u) {
    for (int i = 0; i < size; i++)
        p[i] = (uint8_t)(u >> (8 * (s->big ? size - 1 - i : i)));
}

static bool fail(const char *message) {
    rt_raise(error_type, "%s", message);
    return false;
}

/* v does not fit: CPython's words depend on the C type it converts through first, and on whether the
 * order is the machine's. */
static bool range_error(const Struct *s, char code, int size, Value v) {
    bool is_unsigned = code < 'a', negative = rt_int_compare(v, rt_from_small(0)) < 0;
    int64_t n;
    if (size == 8)
        return fail(s->big ? "int too large to convert" : "argument out of range");
    if (is_unsigned && (size == 4 || (size == 2 && s->big)) ? negative || rt_int_compare(v, rt_int_from_u64(UINT64_MAX)) > 0 : !rt_int_fits_i64(v, &n))
        return fail("argument out of range");
    if (size == 1)
        return fail(is_unsigned ? "ubyte format requires 0 <= number <= 255" : "byte format requires -128 <= number <= 127");
    if (!s->big && size == 2)
        return fail(is_unsigned ? "ushort format requires 0 <= number <= 65535" : "short format requires -32768 <= number <= 32767");
    int64_t half = (int64_t)1 << (8 * size - 1);
    if (is_unsigned)
        rt_raise(error_type, "'%c' format requires 0 <= number <= %ld", code, 2 * half - 1);
    else
        rt_raise(error_type, "'%c' format requires %ld <= number <= %ld", code, -half, half - 1);
    return false;
}

static bool pack_int(const Struct *s, char code, int size, uint8_t *p, Value v) {
    int64_t n;
    bool is_unsigned = code < 'a';
    if (rt_type_of(v)->index == NULL)
        return fail("required argument is not an integer");
    Value i = rt_index(v);
    if (i == 0)
        return false;
    if (rt_int_fits_i64(i, &n)) {
        if (is_unsigned ? n < 0 || (size < 8 && n >> (8 * size) != 0) : size < 8 && n != (int64_t)((uint64_t)n << (64 - 8 * size)) >> (64 - 8 * size))
            return range_error(s, code, size, i);
    } else {
        Value low = rt_int_sub(i, rt_int_from_u64(UINT64_C(1) << 63));
        if (!is_unsigned || size < 8 || !rt_int_fits_i64(low, &n) || n < 0)
            return range_error(s, code, size, i);
        n = (int64_t)((uint64_t)n + (UINT64_C(1) << 63));
    }
    store(s, p, size, (uint64_t)n);
    return true;
}

/* The nearest half, ties to even; false: too large. */
static bool double_to_half(double d, uint16_t *out) {
    uint16_t sign = __builtin_signbit(d) ? 0x8000 : 0;
    int e;
    d = __builtin_fabs(d);
    if (__builtin_isnan(d) || __builtin_isinf(d)) {
        *out = sign | (__builtin_isnan(d) ? 0x7e00 : 0x7c00);
        return true;
    }
    if (d == 0) {
        *out = sign;
        return true;
    }
    (void)__builtin_frexp(d, &e);
    int unit = e - 11 < -24 ? -24 : e - 11;
    double m = __builtin_rint(__builtin_ldexp(d, -unit));
    if (m >= 2048) {
        m /= 2;
        unit++;
    }
    int biased = m < 1024 ? 0 : unit + 25;
    if (biased >= 31)
        return false;
    *out = (uint16_t)(sign | biased << 10 | ((int)m & 1023));
    return true;
}

static bool pack_float(const Struct *s, char code, int size, uint8_t *p, Value v) {
    double d = rt_float_of(v);
    if (rt_pending()) {
        if (rt_pending_is(&rt_exc_TypeError)) {
            rt_clear();
            return fail("required argument is not a float");
        }
        return false;
    }
    if (code == 'd') {
        store(s, p, 8, rt_bits_from_double(d));
    } else if (code == 'f') {
        float f = (float)d;
        uint32_t w;
        if (!s->native && __builtin_isinf(f) && !__builtin_isinf(d)) {
            rt_raise(&rt_exc_OverflowError, "float too large to pack with f format");
            return false;
        }
        memcpy(&w, &f, 4);
        store(s, p, 4, w);
    } else {
        uint16_t h;
        if (!double_to_half(d, &h)) {
            rt_raise(&rt_exc_OverflowError, "float too large to pack with e format");
            return false;
        }
        store(s, p, 2, h);
    }
    return true;
}

static bool pack_text(const Field *f, uint8_t *p, Value v) {
    if (!is_bytes(v) && !rt_is_instance_of(v, &rt_type_bytearray)) {
        rt_raise(error_type, "argument for '%c' must be a bytes object", f->code);
        return false;
    }
    const uint8_t *q;
    int64_t n;
    rt_get_buffer(v, &q, &n);
    if (f->code == 's') {
        memcpy(p, q, (size_t)(n < f->count ? n : f->count));
    } else if (f->count > 0) {
        n = n < f->count - 1 ? n : f->count - 1;
        memcpy(p + 1, q, (size_t)n);
        p[0] = (uint8_t)(n > 255 ? 255 : n);
    }
    return true;
}

static bool pack_one(const Struct *s, const Field *f, uint8_t *p, Value v) {
    int t;
    switch (f->code) {
    case 'c':
        if (!is_bytes(v) || RT_AS(RtBytes, v)->length != 1)
            return fail("char format requires a bytes object of length 1");
        *p = RT_AS(RtBytes, v)->data[0];
        return true;
    case '?':
        if ((t = rt_truth(v)) < 0)
            return false;
        *p = (uint8_t)t;
        return true;
    case 'e': case 'f': case 'd': return pack_float(s, f->code, f->size, p, v);
    case 's': case 'p': return pack_text(f, p, v);
    default: return pack_int(s, f->code, f->size, p, v);
    }
}

static bool pack_at(const Struct *s, uint8_t *p, Value *args) {
    memset(p, 0, (size_t)s->size);
    for (int64_t i = 0; i < s->n_fields; i++) {
        const Field *f = &s->fields[i];
        bool text = f->code == 's' || f->code == 'p';
        for (int64_t j = 0; j < (text ? 1 : f->count); j++, args++) {
            if (pack_one(s, f, p + f->offset + j * f->size, *args))
                continue;
            if (rt_type_has(*args, RT_TYPE_INT) && rt_pending_is(&rt_exc_OverflowError)) {
                rt_clear();
                fail("int too large to convert");
            }
            return false;
        }
    }
    return true;
}

static Value pack(const Struct *s, Value *args, size_t nargs) {
    if ((int64_t)nargs != s->n_values)
        return rt_raise(error_type, "pack expected %zd items for packing (got %zd)", s->n_values, nargs);
    RtBytes *b = rt_bytes_new(NULL, s->size);
    return s->size == 0 || pack_at(s, b->data, args) ? RT_VAL(b) : 0;
}

/* args: buffer, offset, values. */
static Value pack_into(const Struct *s, Value *args, size_t nargs) {
    uint8_t *p;
    int64_t n;
    if ((int64_t)nargs != s->n_values + 2) {
        if (nargs < 2)
            return rt_raise(error_type, nargs == 0 ? "pack_into expected buffer argument" : "pack_into expected offset argument");
        return rt_raise(error_type, "pack_into expected %zd items for packing (got %zd)", s->n_values, nargs - 2);
    }
    if (rt_get_writable_buffer(args[0], &p, &n) < 0) {
        if (!rt_pending_is(&rt_exc_TypeError))
            return 0;
        rt_clear();
        return rt_raise(&rt_exc_TypeError, "argument must be read-write bytes-like object, not %T", args[0]);
    }
    int64_t offset = rt_index_i64(args[1], false);
    if (offset == -1 && rt_pending())
        return 0;
    if (offset < 0) {
        if (offset + s->size > 0)
            return rt_raise(error_type, "no space to pack %zd bytes at offset %zd", s->size, offset);
        if (offset + n < 0)
            return rt_raise(error_type, "offset %zd out of range for %zd-byte buffer", offset, n);
        offset += n;
    }
    if (n - offset < s->size)
        return rt_raise(error_type, "pack_into requires a buffer of at least %zu bytes for packing %zd bytes at offset %zd (actual buffer size is %zd)", s->size + offset, s->size, offset, n);
    return pack_at(s, p + offset, args + 2) ? RT_NONE : 0;
}

/* ---- Rows --------------------------------------------------------------------------------------------- */

int64_t rt_struct_calcsize(Value format) {
    Struct *s = struct_of(format);
    return s == NULL ? -1 : s->size;
}
Value rt_struct_pack(Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length)
        return rt_raise(&rt_exc_TypeError, "_struct.pack() takes no keyword arguments");
    if (nargs == 0)
        return rt_raise(&rt_exc_TypeError, "missing format argument");
    Struct *s = struct_of(args[0]);
    return s == NULL ? 0 : pack(s, args + 1, nargs - 1);
}
Value rt_struct_pack_into(Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length)
        return rt_raise(&rt_exc_TypeError, "_struct.pack_into() takes no keyword arguments");
    if (nargs == 0)
        return rt_raise(&rt_exc_TypeError, "missing format argument");
    Struct *s = struct_of(args[0]);
    return s == NULL ? 0 : pack_into(s, args + 1, nargs - 1);
}
RtTuple *rt_struct_unpack(Value format, Value buffer) {
    Struct *s = struct_of(format);
    return s == NULL ? NULL : unpack(s, buffer);
}
RtTuple *rt_struct_unpack_from(Value format, Value buffer, int64_t offset) {
    Struct *s = struct_of(format);
    return s == NULL ? NULL : unpack_from(s, buffer, offset);
}
Value rt_struct_iter_unpack(Value format, Value buffer) {
    Struct *s = struct_of(format);
    return s == NULL ? 0 : iter_unpack(s, buffer);
}
void rt_struct_clearcache(void) { cache = rt_dict_new(8); }
Value rt_Struct_pack(Value *args, size_t nargs, RtTuple *kwnames) { return pack(RT_AS(Struct, args[0]), args + 1, nargs - 1); }
Value rt_Struct_pack_into(Value *args, size_t nargs, RtTuple *kwnames) { return pack_into(RT_AS(Struct, args[0]), args + 1, nargs - 1); }
RtTuple *rt_Struct_unpack(Value s, Value buffer) { return unpack(RT_AS(Struct, s), buffer); }
RtTuple *rt_struct_unpack_from_any(Value format, Value buffer, Value offset) {
    Struct *s = struct_of(format);
    const uint8_t *p;
    int64_t n;
    if (s == NULL || rt_get_buffer(buffer, &p, &n) < 0)
        return NULL;
    n = rt_index_i64(offset, false);
    return rt_pending() ? NULL : unpack_from(s, buffer, n);
}
RtTuple *rt_Struct_unpack_from(Value s, Value buffer, int64_t offset) { return unpack_from(RT_AS(Struct, s), buffer, offset); }
Value rt_Struct_iter_unpack(Value s, Value buffer) { return iter_unpack(RT_AS(Struct, s), buffer); }
int64_t rt_Struct_size(Value s) { return RT_AS(Struct, s)->size; }
RtStr *rt_Struct_format(Value s) { return RT_AS(Struct, s)->format; }

static Value struct_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("Struct", "format", 1);
    RtStr *text = format_text(bound[0]);
    if (text == NULL)
        return 0;
    Struct *s = rt_instance_alloc(cls);
    return parse(s, str_exact(text)) ? RT_VAL(s) : 0;
}

void rt_init_module__struct(RtModule *m) {
    rt_type_init_static(&rt_type_Struct, "_struct.Struct", &rt_type_object, sizeof(Struct), RT_TYPE_BASETYPE);
    rt_type_Struct.new_ = struct_new;
    rt_type_ready(&rt_type_Struct);
    rt_type_init_static(&rt_type_unpack_iterator, "_struct.unpack_iterator", &rt_type_object, sizeof(UnpackIter), 0);
    rt_type_unpack_iterator.iter = iter_self;
    rt_type_unpack_iterator.next = iter_next;
    rt_type_ready(&rt_type_unpack_iterator);
    rt_struct_clearcache();
    error_type = new_error_type(m, "error", "struct", &rt_exc_Exception);
    rt_dict_set(m->dict, RT_VAL(rt_str_intern(rt_str_from_cstr("Struct"))), RT_VAL(&rt_type_Struct));
    rt_table_install(m);
}
