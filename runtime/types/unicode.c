/* unicode.c - character data: properties and case mappings by code point, code pages, UTF-8 units.
 * The tables are made at build time from the host's Python (tools/make_unicode_tables.py), so they
 * are exactly those that the reference implementation uses. */
#include "runtime/types/text.h"
#include "runtime/types/unicode.h"

#include "unicode_tables.h" /* generated */

const UniRecord *uni_record(uint32_t c) {
    if (c >= 0x110000)
        c = 0x10ffff;
    return &uni_records[uni_blocks[uni_index[c >> 7] * 128u + (c & 127)]];
}

int uni_map(uint32_t c, UniCase which, uint32_t out[3]) {
    const UniRecord *r = uni_record(c);
    int32_t m = which == UNI_TO_UPPER ? r->upper : which == UNI_TO_LOWER ? r->lower : which == UNI_TO_TITLE ? r->title : r->fold;
    if (!(r->extended & (1u << which))) {
        out[0] = (uint32_t)((int32_t)c + m);
        return 1;
    }
    int n = m >> 24;
    for (int i = 0; i < n; i++)
        out[i] = uni_extended[(m & 0xffffff) + i];
    return n;
}

int rt_unicode_decimal(uint32_t c) {
    if (c < 128)
        return c >= '0' && c <= '9' ? (int)c - '0' : -1;
    const UniRecord *r = uni_record(c);
    return r->flags & UNI_DECIMAL ? r->digit : -1;
}

uint32_t uni_next_utf8(const uint8_t **p) {
    const uint8_t *q = *p;
    uint32_t c = q[0];
    if (c < 0x80) {
        *p = q + 1;
        return c;
    }
    if (c < 0xe0) {
        *p = q + 2;
        return (c & 31) << 6 | (q[1] & 63);
    }
    if (c < 0xf0) {
        *p = q + 3;
        return (c & 15) << 12 | (uint32_t)(q[1] & 63) << 6 | (q[2] & 63);
    }
    *p = q + 4;
    return (c & 7) << 18 | (uint32_t)(q[1] & 63) << 12 | (uint32_t)(q[2] & 63) << 6 | (q[3] & 63);
}

int uni_put_utf8(uint8_t *out, uint32_t c) {
    if (c < 0x80) {
        out[0] = (uint8_t)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (uint8_t)(0xc0 | c >> 6);
        out[1] = (uint8_t)(0x80 | (c & 63));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (uint8_t)(0xe0 | c >> 12);
        out[1] = (uint8_t)(0x80 | (c >> 6 & 63));
        out[2] = (uint8_t)(0x80 | (c & 63));
        return 3;
    }
    out[0] = (uint8_t)(0xf0 | c >> 18);
    out[1] = (uint8_t)(0x80 | (c >> 12 & 63));
    out[2] = (uint8_t)(0x80 | (c >> 6 & 63));
    out[3] = (uint8_t)(0x80 | (c & 63));
    return 4;
}

const uint16_t *uni_code_page(const char *name) {
    for (int i = 0; i < N_CODE_PAGES; i++)
        if (strcmp(code_pages[i].name, name) == 0)
            return code_pages[i].map;
    return NULL;
}
