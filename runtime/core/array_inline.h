/* array_inline.h - array.array as emitted code sees it, and its items in line by type code: reading and
 * storing machine numbers without a Value in between; _int: at an exact int of any size. Failing cases are calls that only raise. */
#ifndef RT_ARRAY_INLINE_H
#define RT_ARRAY_INLINE_H

#include "runtime/core/api.h"

typedef struct RtArray {
    RtType *type;
    Value side;
    int64_t length, capacity; /* items */
    uint8_t *data;
    int64_t exports;
    char code;
    int8_t size;
} RtArray;

/* modules/array.c: raise, and answer what the row gives then. */
bool rt_array_index_fault(void) RT_COLD;
int rt_array_store_fault(void) RT_COLD;
int rt_array_range_fault(Value v, int64_t n) RT_COLD; /* n does not fit the items of v */

#define RT_ARRAY_AT(v, i) ((i) < 0 ? (i) + RT_AS(RtArray, v)->length : (i))
#define RT_ARRAY_WITHIN(v, at) RT_LIKELY((uint64_t)(at) < (uint64_t)RT_AS(RtArray, v)->length)
#define RT_ARRAY_READ(letter, item, result, convert)                   \
    static inline bool rt_array_at_##letter(Value v, int64_t i, result *out) { \
        int64_t at = RT_ARRAY_AT(v, i);                                \
        if (!RT_ARRAY_WITHIN(v, at))                                   \
            return rt_array_index_fault();                             \
        *out = convert(((const item *)RT_AS(RtArray, v)->data)[at]);   \
        return true;                                                   \
    }                                                                  \
    static inline result rt_array_get_##letter(Value v, int64_t i) {   \
        result item_value = 0;                                         \
        return rt_array_at_##letter(v, i, &item_value) ? item_value : 0; \
    }                                                                  \
    static inline bool rt_array_at_##letter##_int(Value v, Value i, result *out) { \
        if (RT_LIKELY(rt_is_small(i)))                                 \
            return rt_array_at_##letter(v, rt_small(i), out);          \
        rt_raise_huge_index();                                         \
        return false;                                                  \
    }                                                                  \
    static inline result rt_array_get_##letter##_int(Value v, Value i) { \
        result item_value = 0;                                         \
        return rt_array_at_##letter##_int(v, i, &item_value) ? item_value : 0; \
    }
#define RT_ARRAY_STORE_AT_INT(name, type)                              \
    static inline int name##_int(Value v, Value i, type item) {        \
        if (RT_LIKELY(rt_is_small(i)))                                 \
            return name(v, rt_small(i), item);                         \
        rt_raise_huge_index();                                         \
        return -1;                                                     \
    }
#define RT_ARRAY_STORE_INT(name, item)                                 \
    static inline int name(Value v, int64_t i, int64_t n) {            \
        int64_t at = RT_ARRAY_AT(v, i);                                \
        if (!RT_ARRAY_WITHIN(v, at))                                   \
            return rt_array_store_fault();                             \
        if (RT_UNLIKELY((item)n != n))                                 \
            return rt_array_range_fault(v, n);                         \
        ((item *)RT_AS(RtArray, v)->data)[at] = (item)n;               \
        return 0;                                                      \
    }                                                                  \
    RT_ARRAY_STORE_AT_INT(name, int64_t)
#define RT_ARRAY_STORE_FLOAT(name, item)                               \
    static inline int name(Value v, int64_t i, double d) {             \
        int64_t at = RT_ARRAY_AT(v, i);                                \
        if (!RT_ARRAY_WITHIN(v, at))                                   \
            return rt_array_store_fault();                             \
        ((item *)RT_AS(RtArray, v)->data)[at] = (item)d;               \
        return 0;                                                      \
    }                                                                  \
    RT_ARRAY_STORE_AT_INT(name, double)
/* Items by the address of the first one, which the compiler reads once for many (optimise/expand.c): the index is known to exist. */
#define RT_ARRAY_ITEM(letter, item, result, convert) \
    RT_LEAF result rt_array_item_##letter(int64_t items, int64_t i) { return convert(((const item *)(uintptr_t)items)[i]); }
#define RT_ARRAY_KEEP_INT(letter, item)                                                        \
    RT_LEAF int rt_array_keep_##letter(Value v, int64_t items, int64_t i, int64_t n) {         \
        if (RT_UNLIKELY((item)n != n))                                                         \
            return rt_array_range_fault(v, n);                                                 \
        ((item *)(uintptr_t)items)[i] = (item)n;                                               \
        return 0;                                                                              \
    }
#define RT_ARRAY_KEEP_FLOAT(letter, item) \
    RT_LEAF void rt_array_keep_##letter(Value v, int64_t items, int64_t i, double d) { ((item *)(uintptr_t)items)[i] = (item)d; }
RT_ARRAY_READ(d, double, double, (double))
RT_ARRAY_READ(f, float, double, (double))
RT_ARRAY_READ(b, int8_t, int64_t, (int64_t))
RT_ARRAY_READ(B, uint8_t, int64_t, (int64_t))
RT_ARRAY_READ(h, int16_t, int64_t, (int64_t))
RT_ARRAY_READ(H, uint16_t, int64_t, (int64_t))
RT_ARRAY_READ(i, int32_t, int64_t, (int64_t))
RT_ARRAY_READ(I, uint32_t, int64_t, (int64_t))
RT_ARRAY_READ(q, int64_t, Value, rt_int_from_i64)
RT_ARRAY_STORE_FLOAT(rt_array_put_d, double)
RT_ARRAY_STORE_FLOAT(rt_array_put_f, float)
RT_ARRAY_STORE_INT(rt_array_put_b, int8_t)
RT_ARRAY_STORE_INT(rt_array_put_B, uint8_t)
RT_ARRAY_STORE_INT(rt_array_put_h, int16_t)
RT_ARRAY_STORE_INT(rt_array_put_H, uint16_t)
RT_ARRAY_STORE_INT(rt_array_put_i, int32_t)
RT_ARRAY_STORE_INT(rt_array_put_I, uint32_t)
RT_ARRAY_STORE_INT(rt_array_put_q, int64_t)
RT_ARRAY_ITEM(d, double, double, (double))
RT_ARRAY_ITEM(f, float, double, (double))
RT_ARRAY_ITEM(b, int8_t, int64_t, (int64_t))
RT_ARRAY_ITEM(B, uint8_t, int64_t, (int64_t))
RT_ARRAY_ITEM(h, int16_t, int64_t, (int64_t))
RT_ARRAY_ITEM(H, uint16_t, int64_t, (int64_t))
RT_ARRAY_ITEM(i, int32_t, int64_t, (int64_t))
RT_ARRAY_ITEM(I, uint32_t, int64_t, (int64_t))
RT_ARRAY_ITEM(q, int64_t, Value, rt_int_from_i64)
RT_ARRAY_KEEP_FLOAT(d, double)
RT_ARRAY_KEEP_FLOAT(f, float)
RT_ARRAY_KEEP_INT(b, int8_t)
RT_ARRAY_KEEP_INT(B, uint8_t)
RT_ARRAY_KEEP_INT(h, int16_t)
RT_ARRAY_KEEP_INT(H, uint16_t)
RT_ARRAY_KEEP_INT(i, int32_t)
RT_ARRAY_KEEP_INT(I, uint32_t)
RT_ARRAY_KEEP_INT(q, int64_t)
#undef RT_ARRAY_READ
#undef RT_ARRAY_ITEM
#undef RT_ARRAY_KEEP_INT
#undef RT_ARRAY_KEEP_FLOAT
#undef RT_ARRAY_STORE_INT
#undef RT_ARRAY_STORE_AT_INT
#undef RT_ARRAY_STORE_FLOAT
#undef RT_ARRAY_AT
#undef RT_ARRAY_WITHIN

RT_LEAF int64_t rt_array_size(Value v) { return RT_AS(RtArray, v)->length; }
RT_LEAF int64_t rt_array_items(Value v) { return (int64_t)(uintptr_t)RT_AS(RtArray, v)->data; }

#endif
