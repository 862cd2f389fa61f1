/* unicodedata.h - between unicodedata.c, which has the tables, unicodedata_names.c and unicodedata_normal.c. */
#ifndef RT_UNICODEDATA_H
#define RT_UNICODEDATA_H

#include "runtime/core/runtime.h"
#include "runtime/types/text.h"

typedef struct UdRecord {
    uint8_t category, bidi, combining, mirrored, width;
    int8_t decimal, digit;
    int16_t number;         /* index of ud_numbers, -1: none */
    uint16_t decomposition; /* index of ud_decompositions, 0: none */
} UdRecord;
const UdRecord *ud_record(uint32_t c);
/* The code points that c stands for, *n of them; NULL: none, or (canonical only) not in the canonical sense. */
const uint32_t *ud_decomposition(uint32_t c, bool canonical, int *n);
uint32_t ud_compose(uint32_t a, uint32_t b); /* 0: they do not go together */

enum { HANGUL_BASE = 0xac00, N_HANGUL = 11172, L_BASE = 0x1100, V_BASE = 0x1161, T_BASE = 0x11a7, N_L = 19, N_V = 21, N_T = 28 };

void ud_names_link(void); /* refers to the names for certain: those of text.h are weak, and would not be linked */

Value ud_normalize(RtStr *form, RtStr *s);
int ud_is_normalized(RtStr *form, RtStr *s);

#endif
