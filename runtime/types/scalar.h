/* scalar.h - elements of binary data by struct code: bBhHiIlLqQnN f d c ? P, and u (a code point). */
#ifndef RT_TYPES_SCALAR_H
#define RT_TYPES_SCALAR_H
#include "runtime/core/runtime.h"
int scalar_size(char code); /* 0: unknown */
Value scalar_get(char code, const uint8_t *p);
/* Stores an int (exact); false if it does not fit. */
bool scalar_put_int(char code, uint8_t *p, Value v);
bool scalar_put_i64(char code, uint8_t *p, int64_t n);
#endif
