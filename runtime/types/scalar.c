/* scalar.c - one element of binary data by its struct code (native size, little endian machine):
 * what memoryview and array read and write. */
#include "runtime/types/scalar.h"

int scalar_size(char code) {
    switch (code) {
    case 'b': case 'B': case 'c': case '?': return 1;
    case 'h': case 'H': case 'e': return 2;
    case 'i': case 'I': case 'f': case 'u': case 'w': return 4;
    case 'l': case 'L': case 'q': case 'Q': case 'n': case 'N': case 'd': case 'P': return 8;
    default: return 0;
    }
}

Value scalar_get(char code, const uint8_t *p) {
    int64_t i = 0;
    switch (code) {
    case 'b': return rt_from_small((int8_t)*p);
    case 'B': return rt_from_small(*p);
    case 'c': return RT_VAL(rt_bytes_new(p, 1));
    case '?': return rt_from_bool(*p != 0);
    case 'h': { int16_t v; memcpy(&v, p, 2); return rt_from_small(v); }
    case 'H': { uint16_t v; memcpy(&v, p, 2); return rt_from_small(v); }
    case 'i': { int32_t v; memcpy(&v, p, 4); return rt_from_small(v); }
    case 'I': { uint32_t v; memcpy(&v, p, 4); return rt_from_small(v); }
    case 'u': case 'w': { uint32_t v; memcpy(&v, p, 4); return v > 0x10ffff ? rt_raise(&rt_exc_ValueError, "character U+%x is not in range [U+0000; U+10ffff]", v) : RT_VAL(rt_str_from_char(v)); }
    case 'l': case 'q': case 'n': memcpy(&i, p, 8); return rt_int_from_i64(i);
    case 'L': case 'Q': case 'N': case 'P': memcpy(&i, p, 8); return rt_int_from_u64((uint64_t)i);
    case 'f': { float v; memcpy(&v, p, 4); return rt_from_double(v); }
    case 'd': { double v; memcpy(&v, p, 8); return rt_from_double(v); }
    default: return rt_raise(&rt_exc_NotImplementedError, "memoryview: format %c not supported", code);
    }
}

bool scalar_put_int(char code, uint8_t *p, Value v) {
    int64_t n;
    int size = scalar_size(code);
    bool is_unsigned = code < 'a';
    if (rt_int_fits_i64(v, &n)) {
        if (is_unsigned ? n < 0 || (size < 8 && n >> (8 * size) != 0) : size < 8 && (n < -((int64_t)1 << (8 * size - 1)) || n >= (int64_t)1 << (8 * size - 1)))
            return false;
    } else {
        if (!is_unsigned || size < 8)
            return false;
        Value low = rt_int_sub(v, rt_int_from_u64(UINT64_C(1) << 63));
        if (!rt_int_fits_i64(low, &n) || n < 0)
            return false;
        n = (int64_t)((uint64_t)n + (UINT64_C(1) << 63));
    }
    memcpy(p, &n, (size_t)size);
    return true;
}
