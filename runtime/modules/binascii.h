/* binascii.h - what the files of module binascii share. */
#ifndef RT_MODULES_BINASCII_H
#define RT_MODULES_BINASCII_H
#include "runtime/types/text.h"

int binascii_nibble(uint8_t c); /* of a hexadecimal digit, or -1 */
int binascii_buffer(Value v, const uint8_t **p, int64_t *n); /* a buffer, or the bytes of an ASCII str; 0 or -1 */
RtBytes *binascii_error(const char *message); /* binascii.Error; NULL */
RtBytes *rt_binascii_a2b_uu(Value v);
RtBytes *rt_binascii_b2a_uu(Value v, bool backtick);
RtBytes *rt_binascii_a2b_qp(Value v, bool header);
RtBytes *rt_binascii_b2a_qp(Value v, int64_t quotetabs, int64_t istext, int64_t header);
#endif
