/* binascii_text.c - module binascii: lines of uuencode, and quoted-printable (RFC 2045, as CPython writes it). */
#include "runtime/modules/binascii.h"

static bool is_end_of_line(uint8_t c) { return c == '\n' || c == '\r'; }

/* ---- uuencode: a length, then six bits per character, from ' ' on; '`' is another zero ---- */

/* The six bits of data[i]; an early end of the line counts as zeros. -1: no such character. */
static int six_bits(const uint8_t *data, int64_t n, int64_t i) {
    uint8_t c = i < n ? data[i] : '\n';
    if (is_end_of_line(c))
        return 0;
    return c < ' ' || c > ' ' + 64 ? -1 : (c - ' ') & 63;
}

RtBytes *rt_binascii_a2b_uu(Value v) {
    const uint8_t *p;
    int64_t n;
    if (binascii_buffer(v, &p, &n) < 0)
        return NULL;
    int64_t length = ((n ? p[0] : 0) - ' ') & 63, at = 1, m = 0;
    uint8_t out[66];
    for (; m < length; at += 4) {
        uint32_t w = 0;
        int64_t needed = length - m >= 3 ? 4 : length - m + 1;
        for (int64_t k = 0; k < 4; k++) {
            int bits = k < needed ? six_bits(p, n, at + k) : 0;
            if (bits < 0)
                return binascii_error("Illegal char");
            w = w << 6 | (uint32_t)bits;
        }
        for (int k = 0; k < 3; k++)
            out[m + k] = (uint8_t)(w >> (16 - 8 * k));
        m += 3;
        if (m >= length)
            at += needed - 4;
    }
    for (; at < n; at++) /* a few encoders pad the last group */
        if (p[at] != ' ' && p[at] != '`' && !is_end_of_line(p[at]))
            return binascii_error("Trailing garbage");
    return rt_bytes_new(out, length);
}

RtBytes *rt_binascii_b2a_uu(Value v, bool backtick) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(v, &p, &n) < 0)
        return NULL;
    if (n > 45)
        return binascii_error("At most 45 bytes at once");
    uint8_t out[64], *q = out;
    *q++ = n == 0 && backtick ? '`' : (uint8_t)(' ' + n);
    for (int64_t i = 0; i < n; i += 3) {
        uint32_t w = (uint32_t)p[i] << 16 | (i + 1 < n ? (uint32_t)p[i + 1] << 8 : 0) | (i + 2 < n ? p[i + 2] : 0);
        for (int shift = 18; shift >= 0; shift -= 6) {
            uint32_t bits = w >> shift & 63;
            *q++ = bits == 0 && backtick ? '`' : (uint8_t)(' ' + bits);
        }
    }
    *q++ = '\n';
    return rt_bytes_new(out, q - out);
}

/* ---- quoted-printable ---- */

/* Past the end of the line that p[i] ends softly. */
static int64_t skip_line_end(const uint8_t *p, int64_t n, int64_t i) {
    while (i < n && p[i] != '\n')
        i++;
    return i < n ? i + 1 : n;
}

RtBytes *rt_binascii_a2b_qp(Value v, bool header) {
    const uint8_t *p;
    int64_t n, m = 0;
    if (binascii_buffer(v, &p, &n) < 0)
        return NULL;
    uint8_t *out = rt_alloc_atomic((size_t)n + 1);
    for (int64_t i = 0; i < n;) {
        uint8_t c = p[i++];
        if (c != '=') {
            out[m++] = header && c == '_' ? ' ' : c;
            continue;
        }
        if (i >= n)
            break;
        if (is_end_of_line(p[i])) {
            i = skip_line_end(p, n, i);
        } else if (p[i] == '=') { /* what old encoders wrote */
            out[m++] = '=';
            i++;
        } else if (i + 1 < n && binascii_nibble(p[i]) >= 0 && binascii_nibble(p[i + 1]) >= 0) {
            out[m++] = (uint8_t)(binascii_nibble(p[i]) << 4 | binascii_nibble(p[i + 1]));
            i += 2;
        } else {
            out[m++] = '=';
        }
    }
    return rt_bytes_new(out, m);
}

typedef struct Quoting { bool tabs, text, header, crlf; } Quoting;
typedef struct QuotedOut { uint8_t *data; int64_t n, column; } QuotedOut;

static void put_quoted(QuotedOut *o, uint8_t c) {
    o->data[o->n++] = '=';
    o->data[o->n++] = (uint8_t)"0123456789ABCDEF"[c >> 4];
    o->data[o->n++] = (uint8_t)"0123456789ABCDEF"[c & 15];
}
static void put_line_end(QuotedOut *o, const Quoting *g) {
    if (g->crlf)
        o->data[o->n++] = '\r';
    o->data[o->n++] = '\n';
    o->column = 0;
}
/* Ends the line softly if `more` characters would make it too long. */
static void make_room(QuotedOut *o, const Quoting *g, int64_t more) {
    if (o->column + more < 76)
        return;
    o->data[o->n++] = '=';
    put_line_end(o, g);
}

static bool must_quote(const uint8_t *p, int64_t n, int64_t i, const Quoting *g, int64_t column) {
    uint8_t c = p[i];
    bool last = i + 1 == n;
    if (c > 126 || c == '=' || (g->header && c == '_'))
        return true;
    if (c == '.' && column == 0 && (last || is_end_of_line(p[i + 1]) || p[i + 1] == 0)) /* ends mail, alone on a line */
        return true;
    if (is_end_of_line(c))
        return !g->text;
    if (c == '\t' || c == ' ')
        return last || g->tabs;
    return c < 33;
}

static void put_hard_end(QuotedOut *o, const Quoting *g) {
    uint8_t before = o->n ? o->data[o->n - 1] : 0;
    if (before == ' ' || before == '\t') { /* would be lost */
        o->n--;
        put_quoted(o, before);
    }
    put_line_end(o, g);
}

RtBytes *rt_binascii_b2a_qp(Value v, int64_t quotetabs, int64_t istext, int64_t header) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(v, &p, &n) < 0)
        return NULL;
    const uint8_t *newline = n ? memchr(p, '\n', (size_t)n) : NULL;
    Quoting g = {quotetabs, istext, header, newline && newline > p && newline[-1] == '\r'};
    QuotedOut o = {.data = rt_alloc_atomic((size_t)n * 6 + 8)};
    for (int64_t i = 0; i < n; i++) {
        bool before_newline = i + 1 < n && p[i + 1] == '\n';
        if (must_quote(p, n, i, &g, o.column)) {
            make_room(&o, &g, 3);
            put_quoted(&o, p[i]);
            o.column += 3;
        } else if (istext && (p[i] == '\n' || (p[i] == '\r' && before_newline))) {
            i += p[i] == '\r';
            put_hard_end(&o, &g);
        } else {
            if (i + 1 != n && !before_newline)
                make_room(&o, &g, 1);
            o.column++;
            o.data[o.n++] = header && p[i] == ' ' ? '_' : p[i];
        }
    }
    return rt_bytes_new(o.data, o.n);
}
