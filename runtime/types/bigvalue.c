/* bigvalue.c - how ints beyond the small range are held: sign and 64-bit limbs, the least significant first, never one that
 * is small. What computes with them is bigint.c, or bigint_tommath.c. */
#include "runtime/types/number.h"

void rt_big_view(Value v, RtLimbs *out) {
    if (rt_is_small(v)) {
        int64_t n = rt_small(v);
        out->one = n < 0 ? -(uint64_t)n : (uint64_t)n;
        out->limbs = &out->one;
        out->n = n != 0;
        out->negative = n < 0;
        return;
    }
    const RtBig *b = RT_AS(RtBig, v);
    out->limbs = b->limbs;
    out->negative = b->size < 0;
    out->n = (size_t)(b->size < 0 ? -b->size : b->size);
}

RtBig *rt_big_new(size_t n) {
    RtBig *b = rt_alloc_atomic(sizeof(RtBig) + n * sizeof(uint64_t));
    b->type = &rt_type_int;
    return b;
}

Value rt_big_finish(RtBig *b, size_t n, bool negative) {
    while (n > 0 && b->limbs[n - 1] == 0)
        n--;
    if (n == 0)
        return RT_SMALL(0);
    uint64_t limit = (uint64_t)1 << 61;
    if (n == 1 && (b->limbs[0] < limit || (negative && b->limbs[0] == limit)))
        return rt_from_small(negative ? -(int64_t)b->limbs[0] : (int64_t)b->limbs[0]);
    b->size = negative ? -(int64_t)n : (int64_t)n;
    return RT_VAL(b);
}

Value rt_big_from_limbs(const uint64_t *limbs, size_t n, bool negative) {
    while (n > 0 && limbs[n - 1] == 0)
        n--;
    RtBig *b = rt_big_new(n);
    memcpy(b->limbs, limbs, n * sizeof *limbs);
    return rt_big_finish(b, n, negative);
}
