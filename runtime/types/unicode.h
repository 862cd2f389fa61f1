/* unicode.h - code pages: 256 code points by byte, 0xfffe where the byte is undefined. */
#ifndef RT_TYPES_UNICODE_H
#define RT_TYPES_UNICODE_H
#include <stdint.h>
/* By CPython's canonical name with hyphens ("cp1252", "iso8859-2"); NULL if unknown. */
const uint16_t *uni_code_page(const char *name);
#endif
