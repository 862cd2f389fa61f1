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

static bool fits(char code, int64_t n) {
    switch (code) {
    case 'b': return n == (int8_t)n;
    case 'B': return n == (uint8_t)n;
    case 'h': return n == (int16_t)n;
    case 'H': return n == (uint16_t)n;
    case 'i': return n == (int32_t)n;
    case 'I': return n == (uint32_t)n;
    default: return code >= 'a' || n >= 0;
    }
}

bool scalar_put_i64(char code, uint8_t *p, int64_t n) {
    if (!fits(code, n))
        return false;
    switch (code) {
    case 'b': case 'B': *p = (uint8_t)n; break;
    case 'h': case 'H': memcpy(p, &n, 2); break;
    case 'i': case 'I': memcpy(p, &n, 4); break;
    default: memcpy(p, &n, 8);
    }
    return true;
}

bool scalar_put_int(char code, uint8_t *p, Value v) {
    int64_t n;
    if (rt_int_fits_i64(v, &n))
        return scalar_put_i64(code, p, n);
    if (code >= 'a' || scalar_size(code) < 8)
        return false;
    Value low = rt_int_sub(v, rt_int_from_u64(UINT64_C(1) << 63));
    if (!rt_int_fits_i64(low, &n) || n < 0)
        return false;
    n = (int64_t)((uint64_t)n + (UINT64_C(1) << 63));
    memcpy(p, &n, 8);
    return true;
}
