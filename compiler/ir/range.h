/* range.h - interval arithmetic on integers; RANGE_MIN and RANGE_MAX stand for no bound. */
#ifndef IR_RANGE_H
#define IR_RANGE_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Interval { int64_t lo, hi; } Interval;
/* Of the operation with that name, or its in-place form. False: not an operation on two ints known here. */
bool range_binary(const char *op, Interval a, Interval b, Interval *out);

#endif
