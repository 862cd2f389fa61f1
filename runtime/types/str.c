/* str.c - strings: representation, construction, hash, interning, slices, comparison, the slots of
 * str and its iterators. Methods are in strmethods.c, search in strsearch.c.
 * Representation: PEP 393 (see object.h), always canonical, so that equality is memcmp. A hash of 0
 * means "not computed": the rare string whose hash is 0 is hashed anew each time.
 * An instance of a subclass holds a copy of the text (typeinit.h says where its side dict is). */
#include "runtime/types/text.h"
#include "runtime/core/typeinit.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

RtStr rt_empty_str = {.type = &rt_type_str, .width = 1, .ascii = 1, .data = {0, 0, 0, 0}}; /* with its terminator */

/* ---- Construction ------------------------------------------------------------------------ */

static size_t str_size(int64_t length, int width) { return sizeof(RtStr) + (size_t)(length + 1) * (size_t)width; }

RtStr *rt_str_new(int64_t length, int width) {
    if (RT_UNLIKELY(!rt_fits_memory(length, width))) {
        rt_raise_none(&rt_exc_MemoryError);
        return NULL;
    }
    RtStr *s = rt_alloc_atomic((str_size(length, width) + 7) & ~(size_t)7);
    *s = (RtStr){.type = &rt_type_str, .length = length, .width = (uint8_t)width};
    memset(s->data + length * width, 0, (size_t)width);
    return s;
}

static bool all_ascii(const uint8_t *p, int64_t n) {
    int64_t i = 0;
    for (; i + 8 <= n; i += 8) {
        uint64_t w;
        memcpy(&w, p + i, 8);
        if (w & UINT64_C(0x8080808080808080))
            return false;
    }
    for (; i < n; i++)
        if (p[i] & 128)
            return false;
    return true;
}

void str_mark_ascii(RtStr *s) { s->ascii = s->width == 1 && all_ascii(s->data, s->length); }

static uint64_t one_char_store[256][5]; /* an RtStr of one Latin-1 character each */

RtStr *rt_str_from_char(uint32_t c) {
    if (RT_LIKELY(c < 256)) {
        RtStr *s = (RtStr *)(void *)one_char_store[c];
        if (RT_UNLIKELY(s->type == NULL)) {
            *s = (RtStr){.type = &rt_type_str, .length = 1, .width = 1, .ascii = c < 128};
            s->data[0] = (uint8_t)c;
        }
        return s;
    }
    RtStr *s = rt_str_new(1, width_for(c));
    str_put(s, 0, c);
    return s;
}

RtStr *str_from_latin1(const void *data, int64_t n) {
    if (n <= 1)
        return n <= 0 ? &rt_empty_str : rt_str_from_char(*(const uint8_t *)data);
    RtStr *s = rt_str_new(n, 1);
    if (s == NULL)
        return NULL;
    memcpy(s->data, data, (size_t)n);
    str_mark_ascii(s);
    return s;
}

RtStr *str_from_ascii(const char *data, int64_t n) { return str_from_latin1(data, n); }
RtStr *rt_str_from_cstr(const char *s) { return rt_str_from_utf8(s, strlen(s)); }

static uint32_t units_max2(const uint16_t *p, int64_t n) {
    uint32_t m = 0;
    for (int64_t i = 0; i < n; i++)
        m |= p[i];
    return m;
}
static uint32_t units_max4(const uint32_t *p, int64_t n) {
    uint32_t m = 0;
    for (int64_t i = 0; i < n; i++)
        m |= p[i];
    return m;
}

RtStr *str_from_units(const void *data, int64_t n, int width) {
    if (width == 1)
        return str_from_latin1(data, n);
    if (n <= 0)
        return &rt_empty_str;
    uint32_t max = width == 2 ? units_max2(data, n) : units_max4(data, n);
    int w = width_for(max);
    if (n == 1)
        return rt_str_from_char(width == 2 ? *(const uint16_t *)data : *(const uint32_t *)data);
    RtStr *s = rt_str_new(n, w);
    if (s == NULL)
        return NULL;
    if (w == width)
        memcpy(s->data, data, (size_t)n * (size_t)w);
    else
        for (int64_t i = 0; i < n; i++)
            str_put(s, i, width == 2 ? ((const uint16_t *)data)[i] : ((const uint32_t *)data)[i]);
    if (w == 1)
        str_mark_ascii(s);
    return s;
}

RtStr *rt_str_from_utf8(const char *text, size_t n) {
    const uint8_t *p = (const uint8_t *)text, *end = p + n;
    if (all_ascii(p, (int64_t)n))
        return str_from_latin1(p, (int64_t)n);
    int64_t length = 0;
    uint32_t max = 0;
    for (const uint8_t *q = p; q < end; length++) {
        uint32_t c = uni_next_utf8(&q);
        max = c > max ? c : max;
    }
    if (length == 1)
        return rt_str_from_char(max);
    RtStr *s = rt_str_new(length, width_for(max));
    if (s == NULL)
        return NULL;
    for (int64_t i = 0; p < end; i++)
        str_put(s, i, uni_next_utf8(&p));
    return s;
}

void str_copy(RtStr *dst, int64_t at, const RtStr *src, int64_t start, int64_t n) {
    if (n <= 0)
        return;
    if (dst->width == src->width) {
        memcpy(dst->data + at * dst->width, src->data + start * src->width, (size_t)n * dst->width);
    } else if (src->width == 1 && dst->width == 2) {
        uint16_t *d = str_data2(dst) + at;
        for (int64_t i = 0; i < n; i++)
            d[i] = src->data[start + i];
    } else {
        for (int64_t i = 0; i < n; i++)
            str_put(dst, at + i, rt_str_at(src, start + i));
    }
}

RtStr *str_exact(RtStr *s) { return s->type == &rt_type_str ? s : str_from_units(s->data, s->length, s->width); }

RtStr *rt_str_concat(RtStr *a, RtStr *b) {
    if (a->length == 0)
        return str_exact(b);
    if (b->length == 0)
        return str_exact(a);
    RtStr *s = rt_str_new(a->length + b->length, a->width > b->width ? a->width : b->width);
    if (s == NULL)
        return NULL;
    s->ascii = a->ascii & b->ascii;
    str_copy(s, 0, a, 0, a->length);
    str_copy(s, a->length, b, 0, b->length);
    return s;
}

/* ---- Strings that grow (compiler/lower/strings.c) ----------------------------------------------
 * pad[0] of a string with room is the binary logarithm of its block's size. It has one name in the
 * program and is dead when rt_str_append gets it as a; rt_str_freeze comes before anybody else does. */

enum { GROW_FROM = 64 };

static RtStr *with_room(int64_t length, int width) {
    size_t want = str_size(length, width);
    int k = 7;
    while (((size_t)1 << k) < want + want / 8)
        k++;
    RtStr *s = rt_alloc_atomic((size_t)1 << k);
    *s = (RtStr){.type = &rt_type_str, .length = length, .width = (uint8_t)width, .pad = {(uint8_t)k}};
    return s;
}

RtStr *rt_str_append(RtStr *a, RtStr *b) {
    int64_t n = a->length, m = b->length;
    int width = a->width > b->width ? a->width : b->width;
    if (n + m < GROW_FROM || n == 0 || m == 0 || !rt_fits_memory(n + m, 16))
        return rt_str_concat(a, b);
    RtStr *s = a;
    if (a->pad[0] == 0 || width != a->width || str_size(n + m, width) > (size_t)1 << a->pad[0]) {
        s = with_room(n + m, width);
        str_copy(s, 0, a, 0, n);
    }
    s->ascii = a->ascii & b->ascii;
    s->hash = 0;
    s->length = n + m;
    str_copy(s, n, b, 0, m);
    memset(s->data + (n + m) * width, 0, (size_t)width);
    return s;
}

void rt_str_freeze(RtStr *s) {
    if (s->pad[0])
        s->pad[0] = 0;
}

RtStr *rt_str_slice(RtStr *s, int64_t start, int64_t stop) {
    if (start == 0 && stop == s->length)
        return str_exact(s);
    int64_t n = stop - start;
    if (n <= 0)
        return &rt_empty_str;
    if (s->ascii && n > 1) { /* no scan needed */
        RtStr *r = rt_str_new(n, 1);
        memcpy(r->data, s->data + start, (size_t)n);
        r->ascii = 1;
        return r;
    }
    return str_from_units(s->data + start * s->width, n, s->width);
}

RtStr *rt_str_repeat(RtStr *s, int64_t n) {
    if (n <= 0 || s->length == 0)
        return &rt_empty_str;
    if (n == 1)
        return str_exact(s);
    int64_t total;
    if (__builtin_mul_overflow(s->length, n, &total))
        return rt_raise(&rt_exc_OverflowError, "repeated string is too long"), NULL;
    if (total > INT64_MAX / s->width - 64)
        return rt_raise_none(&rt_exc_MemoryError), NULL;
    RtStr *r = rt_str_new(total, s->width);
    if (r == NULL)
        return NULL;
    r->ascii = s->ascii;
    size_t unit = (size_t)s->length * s->width, all = unit * (size_t)n, done = unit;
    if (unit == 1) {
        memset(r->data, s->data[0], all);
        return r;
    }
    memcpy(r->data, s->data, unit);
    while (done < all) {
        size_t k = done < all - done ? done : all - done;
        memcpy(r->data + done, r->data, k);
        done += k;
    }
    return r;
}
RtStr *rt_str_repeat_left(int64_t n, RtStr *s) { return rt_str_repeat(s, n); }

/* ---- Comparison and hash ------------------------------------------------------------------ */

static inline bool same_word(const uint8_t *a, const uint8_t *b) {
    uint64_t x, y;
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    return x == y;
}

/* Of two strs that are not the same object: most names that differ do so in their first or last eight bytes. */
static inline bool equal_text(const RtStr *a, const RtStr *b) {
    if (a->length != b->length || a->width != b->width || (a->interned && b->interned))
        return false;
    size_t n = (size_t)a->length * a->width;
    if (n < 8)
        return memcmp(a->data, b->data, n) == 0;
    return same_word(a->data, b->data) && same_word(a->data + n - 8, b->data + n - 8) && (n <= 16 || memcmp(a->data + 8, b->data + 8, n - 16) == 0);
}

bool rt_str_equal(const RtStr *a, const RtStr *b) { return a == b || equal_text(a, b); }

int64_t rt_str_scan(const RtStr *s, const Value *items, int64_t n) {
    int64_t i = 0;
    while (i < n && items[i] != RT_VAL(s) && rt_has_type(items[i], &rt_type_str) && !equal_text(RT_AS(RtStr, items[i]), s))
        i++;
    return i;
}

int rt_str_compare(const RtStr *a, const RtStr *b) {
    int64_t n = a->length < b->length ? a->length : b->length;
    if (a->width == 1 && b->width == 1) {
        int r = memcmp(a->data, b->data, (size_t)n);
        if (r != 0)
            return r < 0 ? -1 : 1;
    } else {
        for (int64_t i = 0; i < n; i++) {
            uint32_t x = rt_str_at(a, i), y = rt_str_at(b, i);
            if (x != y)
                return x < y ? -1 : 1;
        }
    }
    return a->length == b->length ? 0 : a->length < b->length ? -1 : 1;
}

static uint64_t hash_key[2];
static bool hash_key_ready;

/* The key: from PYTHONHASHSEED by CPython's generator, or random. */
static RT_COLD void make_hash_key(void) {
    hash_key_ready = true;
    const char *seed = getenv("PYTHONHASHSEED");
    if (seed == NULL || *seed == 0 || strcmp(seed, "random") == 0) {
        if (getrandom(hash_key, sizeof hash_key, 0) != (ssize_t)sizeof hash_key)
            hash_key[0] = (uint64_t)(uintptr_t)&seed;
        return;
    }
    uint32_t x = (uint32_t)strtoul(seed, NULL, 10);
    if (x == 0)
        return;
    uint8_t bytes[16];
    for (int i = 0; i < 16; i++) {
        x = x * 214013 + 2531011;
        bytes[i] = (uint8_t)(x >> 16);
    }
    memcpy(hash_key, bytes, 16);
}

static inline uint64_t rotl(uint64_t x, int n) { return x << n | x >> (64 - n); }
static inline void sip_round(uint64_t v[4]) {
    v[0] += v[1]; v[2] += v[3];
    v[1] = rotl(v[1], 13) ^ v[0]; v[3] = rotl(v[3], 16) ^ v[2];
    v[0] = rotl(v[0], 32);
    v[2] += v[1]; v[0] += v[3];
    v[1] = rotl(v[1], 17) ^ v[2]; v[3] = rotl(v[3], 21) ^ v[0];
    v[2] = rotl(v[2], 32);
}

/* SipHash-1-3 (Aumasson, Bernstein), the function CPython 3.11 uses for str and bytes. */
uint64_t rt_hash_bytes(const void *data, int64_t n) {
    if (n == 0)
        return 0;
    if (RT_UNLIKELY(!hash_key_ready))
        make_hash_key();
    const uint8_t *p = data;
    uint64_t v[4] = {hash_key[0] ^ UINT64_C(0x736f6d6570736575), hash_key[1] ^ UINT64_C(0x646f72616e646f6d),
                     hash_key[0] ^ UINT64_C(0x6c7967656e657261), hash_key[1] ^ UINT64_C(0x7465646279746573)};
    uint64_t last = (uint64_t)n << 56;
    for (; n >= 8; n -= 8, p += 8) {
        uint64_t m;
        memcpy(&m, p, 8);
        v[3] ^= m;
        sip_round(v);
        v[0] ^= m;
    }
    for (int i = 0; i < n; i++)
        last |= (uint64_t)p[i] << (8 * i);
    v[3] ^= last;
    sip_round(v);
    v[0] ^= last;
    v[2] ^= 0xff;
    sip_round(v); sip_round(v); sip_round(v);
    uint64_t h = (v[0] ^ v[1]) ^ (v[2] ^ v[3]);
    return h == UINT64_MAX ? UINT64_MAX - 1 : h;
}

int64_t rt_str_hash(RtStr *s) {
    if (RT_UNLIKELY(s->hash == 0))
        s->hash = (int64_t)rt_hash_bytes(s->data, s->length * s->width);
    return s->hash;
}

/* ---- Interning ----------------------------------------------------------------------------- */

static RtStr **intern_table; /* open addressing, a power of two */
static int64_t intern_mask = -1, intern_used;

static void intern_grow(void) {
    int64_t size = intern_mask < 0 ? 1024 : (intern_mask + 1) * 2;
    RtStr **table = rt_alloc((size_t)size * sizeof *table);
    for (int64_t i = 0; i <= intern_mask; i++) {
        if (intern_table[i] == NULL)
            continue;
        int64_t j = intern_table[i]->hash & (size - 1);
        while (table[j] != NULL)
            j = (j + 1) & (size - 1);
        table[j] = intern_table[i];
    }
    intern_table = table;
    intern_mask = size - 1;
}

RtStr *rt_str_intern(RtStr *s) {
    if (s->interned || s->type != &rt_type_str)
        return s;
    if ((intern_used + 1) * 3 > (intern_mask + 1) * 2)
        intern_grow();
    int64_t i = rt_str_hash(s) & intern_mask;
    for (; intern_table[i] != NULL; i = (i + 1) & intern_mask)
        if (rt_str_equal(intern_table[i], s))
            return intern_table[i];
    intern_table[i] = s;
    intern_used++;
    s->interned = 1;
    return s;
}

/* ---- UTF-8 --------------------------------------------------------------------------------- */

char *rt_str_to_utf8(RtStr *s, size_t *n) {
    if (s->ascii) {
        if (n != NULL)
            *n = (size_t)s->length;
        return (char *)s->data; /* NUL-terminated already */
    }
    RtBytes *b = codec_encode_utf8(s, NULL);
    if (b == NULL)
        return NULL;
    if (n != NULL)
        *n = (size_t)b->length;
    return (char *)b->data;
}

const char *rt_str_keep_utf8(RtStr *s) {
    size_t n;
    const char *text = rt_str_to_utf8(s, &n);
    return text ? memcpy(rt_alloc_atomic(n + 1), text, n + 1) : NULL;
}

/* ---- The builder --------------------------------------------------------------------------- */

void rt_builder_init(RtBuilder *b) { *b = (RtBuilder){.width = 1}; }

static void builder_reserve(RtBuilder *b, int64_t more, uint32_t max) {
    int width = width_for(max > b->max ? max : b->max);
    int64_t need = b->length + more;
    b->max = max > b->max ? max : b->max;
    if (width == b->width && need <= b->capacity)
        return;
    int64_t cap = need <= b->capacity ? b->capacity : need + need / 2 + 32;
    uint8_t *data = rt_alloc_atomic((size_t)cap * (size_t)width);
    if (width == b->width) {
        if (b->length > 0)
            memcpy(data, b->data, (size_t)b->length * (size_t)width);
    } else {
        for (int64_t i = 0; i < b->length; i++) {
            uint32_t c = b->width == 1 ? b->data[i] : ((uint16_t *)(void *)b->data)[i];
            if (width == 2)
                ((uint16_t *)(void *)data)[i] = (uint16_t)c;
            else
                ((uint32_t *)(void *)data)[i] = c;
        }
    }
    b->data = data;
    b->capacity = cap;
    b->width = width;
}

static inline void builder_put(RtBuilder *b, uint32_t c) {
    if (b->width == 1)
        b->data[b->length++] = (uint8_t)c;
    else if (b->width == 2)
        ((uint16_t *)(void *)b->data)[b->length++] = (uint16_t)c;
    else
        ((uint32_t *)(void *)b->data)[b->length++] = c;
}

void rt_builder_char(RtBuilder *b, uint32_t c) {
    if (RT_UNLIKELY(c > b->max || b->length >= b->capacity))
        builder_reserve(b, 1, c);
    builder_put(b, c);
}

void rt_builder_str(RtBuilder *b, const RtStr *s) {
    uint32_t max = s->ascii ? 127 : s->width == 1 ? 255 : s->width == 2 ? 65535 : 0x10ffff;
    if (s->length == 0)
        return;
    if (b->length == 0)
        b->first = s;
    builder_reserve(b, s->length, max);
    if (b->width == s->width) {
        memcpy(b->data + b->length * b->width, s->data, (size_t)s->length * s->width);
        b->length += s->length;
    } else {
        for (int64_t i = 0; i < s->length; i++)
            builder_put(b, rt_str_at(s, i));
    }
}

void rt_builder_ascii(RtBuilder *b, const char *s, size_t n) {
    if (n == 0)
        return;
    builder_reserve(b, (int64_t)n, 127);
    if (RT_LIKELY(b->width == 1)) {
        memcpy(b->data + b->length, s, n);
        b->length += (int64_t)n;
        return;
    }
    for (size_t i = 0; i < n; i++)
        builder_put(b, (uint8_t)s[i]);
}

RtStr *rt_builder_finish_whole(RtBuilder *b) {
    const RtStr *s = b->first;
    return s && s->type == &rt_type_str && s->length == b->length ? (RtStr *)(uintptr_t)s : rt_builder_finish(b);
}

RtStr *rt_builder_finish(RtBuilder *b) { return str_from_units(b->data, b->length, b->width); }

/* ---- Formatting for messages ---------------------------------------------------------------- */

static void build_cstr(RtBuilder *b, const char *s, int precision) {
    if (s == NULL)
        s = "(null)";
    size_t n = precision >= 0 ? strnlen(s, (size_t)precision) : strlen(s);
    rt_builder_str(b, rt_str_from_utf8(s, n));
}

/* Appends a number by the C format text[0..n), with `longs` l's or a z. */
static void build_number(RtBuilder *b, const char *text, size_t n, int longs, va_list *ap) {
    char format[24], out[64];
    snprintf(format, sizeof format, "%.*s", (int)n, text);
    int k = longs >= 1 ? snprintf(out, sizeof out, format, va_arg(*ap, long)) : snprintf(out, sizeof out, format, va_arg(*ap, int));
    rt_builder_ascii(b, out, (size_t)k);
}

static bool build_value(RtBuilder *b, Value v, bool repr) {
    Value s = repr ? rt_repr(v) : rt_str(v);
    if (s == 0)
        return false;
    rt_builder_str(b, as_str(s));
    return true;
}

/* See api.h: rt_raise's vocabulary. NULL when a %V or %R raised. */
RtStr *rt_str_vformat(const char *f, va_list args) {
    RtBuilder b;
    va_list ap;
    bool ok = true;
    rt_builder_init(&b);
    va_copy(ap, args);
    while (*f != 0 && ok) {
        if (*f != '%') {
            const char *q = strchrnul(f, '%');
            rt_builder_str(&b, rt_str_from_utf8(f, (size_t)(q - f)));
            f = q;
            continue;
        }
        const char *start = f++;
        int precision = -1, longs = 0;
        while (*f != 0 && strchr("-+ #0123456789", *f) != NULL)
            f++;
        if (*f == '.') {
            f++;
            if (*f == '*') {
                precision = va_arg(ap, int);
                f++;
            } else {
                precision = (int)strtol(f, (char **)(uintptr_t)&f, 10);
            }
        }
        for (; *f == 'l' || *f == 'z'; f++)
            longs++;
        switch (*f++) {
        case '%': rt_builder_char(&b, '%'); break;
        case 'c': rt_builder_char(&b, (uint32_t)va_arg(ap, int)); break;
        case 's': build_cstr(&b, va_arg(ap, const char *), precision); break;
        case 'd': case 'i': case 'u': case 'x': case 'X': case 'o': build_number(&b, start, (size_t)(f - start), longs, &ap); break;
        case 'S': rt_builder_str(&b, va_arg(ap, RtStr *)); break;
        case 'V': ok = build_value(&b, va_arg(ap, Value), false); break;
        case 'R': ok = build_value(&b, va_arg(ap, Value), true); break;
        case 'T': build_cstr(&b, rt_type_of(va_arg(ap, Value))->name, precision); break;
        case 'N': build_cstr(&b, va_arg(ap, RtType *)->name, precision); break;
        default: rt_fatal("bad format in a message: %s", start);
        }
    }
    va_end(ap);
    return ok ? rt_builder_finish(&b) : NULL;
}

RtStr *rt_str_format(const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    RtStr *s = rt_str_vformat(format, ap);
    va_end(ap);
    return s;
}

/* ---- Join ---------------------------------------------------------------------------------- */

/* Joins n strs, all checked. */
static RtStr *join_checked(RtStr *sep, Value *items, int64_t n) {
    int64_t total = n > 0 ? sep->length * (n - 1) : 0;
    int width = n > 1 && sep->length > 0 ? sep->width : 1;
    uint8_t ascii = n > 1 ? sep->ascii : 1;
    for (int64_t i = 0; i < n; i++) {
        RtStr *s = as_str(items[i]);
        total += s->length;
        width = s->width > width ? s->width : width;
        ascii &= s->ascii;
    }
    if (total == 0)
        return &rt_empty_str;
    RtStr *r = rt_str_new(total, width);
    if (r == NULL)
        return NULL;
    r->ascii = ascii;
    int64_t at = 0;
    for (int64_t i = 0; i < n; i++) {
        RtStr *s = as_str(items[i]);
        if (i > 0 && sep->length > 0) {
            str_copy(r, at, sep, 0, sep->length);
            at += sep->length;
        }
        str_copy(r, at, s, 0, s->length);
        at += s->length;
    }
    return r;
}

RtStr *rt_str_join(RtStr *sep, Value *items, int64_t n) {
    for (int64_t i = 0; i < n; i++)
        if (!is_str(items[i])) {
            rt_raise(&rt_exc_TypeError, "sequence item %zd: expected str instance, %T found", i, items[i]);
            return NULL;
        }
    if (n == 1)
        return RT_AS(RtStr, items[0])->type == &rt_type_str ? as_str(items[0]) : str_exact(as_str(items[0]));
    return join_checked(sep, items, n);
}

RtStr *rt_build_string(Value *parts, int64_t n) { return join_checked(&rt_empty_str, parts, n); }

/* ---- Helpers of all sequences of text and bytes ---------------------------------------------- */

int slice_bound(Value v, int64_t *out) {
    if (v == 0 || rt_is_none(v))
        return 0;
    if (rt_is_small(v)) {
        *out = rt_small(v);
        return 0;
    }
    if (rt_type_of(v)->index == NULL)
        return rt_raise_int(&rt_exc_TypeError, "slice indices must be integers or None or have an __index__ method");
    int64_t r = rt_index_i64(v, true);
    if (r == -1 && rt_pending())
        return -1;
    *out = r;
    return 0;
}

int slice_bounds(Value start, Value end, int64_t n, int64_t *from, int64_t *to) {
    *from = 0;
    *to = n;
    if (slice_bound(start, from) < 0 || slice_bound(end, to) < 0)
        return -1;
    if (*to > n)
        *to = n;
    else if (*to < 0)
        *to = *to + n < 0 ? 0 : *to + n;
    if (*from < 0)
        *from = *from + n < 0 ? 0 : *from + n;
    return 0;
}

int subscript_index(Value key, int64_t *out) {
    if (RT_LIKELY(rt_is_small(key))) {
        *out = rt_small(key);
        return 0;
    }
    Value i = rt_index(key);
    if (i == 0)
        return -1;
    if (!rt_int_fits_i64(i, out))
        return rt_raise_int(&rt_exc_IndexError, "cannot fit '%T' into an index-sized integer", key);
    return 0;
}

/* A built-in sequence, whose operator CPython has among those of sequences, after those of numbers: unless a subclass has one of its own. */
static bool is_own_sequence(Value v, RtBinaryOp op) {
    const RtType *t = rt_type_of(v), *base = t;
    if (!rt_type_has(v, RT_TYPE_STR | RT_TYPE_BYTES | RT_TYPE_TUPLE | RT_TYPE_LIST) && t != &rt_type_bytearray)
        return false;
    while (base->flags & RT_TYPE_HEAP)
        base = base->base;
    return t->binary[op] == base->binary[op];
}

/* a, b: the operands in source order. A number-like operand's own slot comes before repetition. */
Value sequence_repeat(Value seq, Value count, Value a, Value b, Value (*repeat)(Value, int64_t)) {
    if (RT_LIKELY(rt_is_small(count)))
        return repeat(seq, rt_small(count));
    RtType *t = rt_type_of(count);
    if (t->binary[RT_OP_mul] != rt_type_int.binary[RT_OP_mul] && t->binary[RT_OP_mul] != NULL && !is_own_sequence(count, RT_OP_mul) && count != a) {
        Value r = t->binary[RT_OP_mul](a, b);
        if (r != RT_NOT_IMPLEMENTED)
            return r;
    }
    if (t->index == NULL)
        return rt_raise(&rt_exc_TypeError, "can't multiply sequence by non-int of type '%T'", count);
    Value i = rt_index(count);
    int64_t n;
    if (i == 0)
        return 0;
    if (!rt_int_fits_i64(i, &n))
        return rt_raise(&rt_exc_OverflowError, "cannot fit '%T' into an index-sized integer", count);
    return repeat(seq, n);
}

Value sequence_foreign_add(Value a, Value b) {
    RtType *t = rt_type_of(b);
    if (t->binary[RT_OP_add] == NULL || is_own_sequence(b, RT_OP_add))
        return RT_NOT_IMPLEMENTED;
    return t->binary[RT_OP_add](a, b);
}

/* ---- Slots ----------------------------------------------------------------------------------- */

static Value slot_str(Value v) { return RT_VAL(str_exact(as_str(v))); }
static int64_t slot_hash(Value v) { return rt_str_hash(as_str(v)); }
static int64_t slot_length(Value v) { return as_str(v)->length; }

static Value slot_compare(Value a, Value b, RtCompareOp op) {
    if (!is_str(a) || !is_str(b))
        return RT_NOT_IMPLEMENTED;
    if (op == RT_EQ || op == RT_NE)
        return rt_from_bool(rt_str_equal(as_str(a), as_str(b)) == (op == RT_EQ));
    int r = rt_str_compare(as_str(a), as_str(b));
    return rt_from_bool(op == RT_LT ? r < 0 : op == RT_LE ? r <= 0 : op == RT_GT ? r > 0 : r >= 0);
}

RtStr *rt_str_getitem(RtStr *s, int64_t i) {
    if (i < 0)
        i += s->length;
    if (RT_UNLIKELY(i < 0 || i >= s->length)) {
        rt_raise(&rt_exc_IndexError, "string index out of range");
        return NULL;
    }
    return rt_str_from_char(rt_str_at(s, i));
}

RtStr *rt_str_getslice(RtStr *s, RtSlice *slice) {
    int64_t start, stop, step, n;
    if (rt_slice_indices(slice, s->length, &start, &stop, &step, &n) < 0)
        return NULL;
    if (n <= 0)
        return &rt_empty_str;
    if (step == 1)
        return rt_str_slice(s, start, start + n);
    RtStr *r = rt_str_new(n, s->width);
    if (s->width == 1 && n > 1) {
        for (int64_t i = 0, at = start; i < n; i++, at += step)
            r->data[i] = s->data[at];
        if (s->ascii)
            r->ascii = 1;
        else
            str_mark_ascii(r);
        return r;
    }
    for (int64_t i = 0; i < n; i++)
        str_put(r, i, rt_str_at(s, start + i * step));
    return str_from_units(r->data, n, r->width);
}

/* s[a:b] with plain bounds; a bound that Python leaves out is 0 or the largest int64. */
RtStr *rt_str_getslice2(RtStr *s, int64_t start, int64_t stop) {
    int64_t n = s->length;
    start = start < 0 ? (start + n < 0 ? 0 : start + n) : start > n ? n : start;
    stop = stop < 0 ? (stop + n < 0 ? 0 : stop + n) : stop > n ? n : stop;
    return rt_str_slice(s, start, stop < start ? start : stop);
}

static Value str_subscript(RtStr *s, Value key) {
    int64_t i;
    if (rt_has_type(key, &rt_type_slice))
        return RT_VAL(rt_str_getslice(s, RT_AS(RtSlice, key)));
    if (rt_type_of(key)->index == NULL)
        return rt_raise(&rt_exc_TypeError, "string indices must be integers, not '%T'", key);
    if (subscript_index(key, &i) < 0)
        return 0;
    return RT_VAL(rt_str_getitem(s, i));
}
static Value slot_getitem(Value s, Value key) { return str_subscript(as_str(s), key); }

static int slot_contains(Value s, Value key) {
    if (!is_str(key))
        return rt_raise_int(&rt_exc_TypeError, "'in <string>' requires string as left operand, not %T", key);
    return rt_str_contains(as_str(s), as_str(key));
}

static Value slot_add(Value a, Value b) {
    if (!is_str(a))
        return RT_NOT_IMPLEMENTED;
    Value r = rt_has_type(b, &rt_type_str) ? RT_NOT_IMPLEMENTED : sequence_foreign_add(a, b);
    if (r != RT_NOT_IMPLEMENTED)
        return r;
    if (is_str(b))
        return RT_VAL(rt_str_concat(as_str(a), as_str(b)));
    return rt_raise(&rt_exc_TypeError, "can only concatenate str (not \"%T\") to str", b);
}

static Value repeat_boxed(Value s, int64_t n) { return RT_VAL(rt_str_repeat(as_str(s), n)); }
static Value slot_mul(Value a, Value b) {
    return is_str(a) ? sequence_repeat(a, b, a, b, repeat_boxed) : sequence_repeat(b, a, a, b, repeat_boxed);
}

static Value slot_mod(Value a, Value b) {
    if (!is_str(a))
        return RT_NOT_IMPLEMENTED;
    return RT_VAL(str_format_percent(as_str(a), b));
}

/* ---- Iterators -------------------------------------------------------------------------------- */

typedef struct StrIter { RtType *type; RtStr *text; int64_t next; } StrIter; /* text NULL: exhausted */

Value rt_str_iter(RtStr *s) {
    StrIter *it = rt_new(s->ascii ? &rt_type_str_ascii_iterator : &rt_type_str_iterator, sizeof *it);
    it->text = s;
    return RT_VAL(it);
}
static Value slot_iter(Value s) { return rt_str_iter(as_str(s)); }
static Value iter_self(Value it) { return it; }

static Value iter_next(Value v) {
    StrIter *it = RT_AS(StrIter, v);
    if (it->text == NULL)
        return 0;
    if (it->next >= it->text->length) {
        it->text = NULL;
        return 0;
    }
    return RT_VAL(rt_str_from_char(rt_str_at(it->text, it->next++)));
}

int64_t rt_str_iter_length_hint(Value v) {
    StrIter *it = RT_AS(StrIter, v);
    return it->text == NULL ? 0 : it->text->length - it->next;
}

/* ---- Construction from Python ------------------------------------------------------------------ */

static Value subclass_of(RtType *cls, RtStr *s) {
    RtStr *r = rt_instance_alloc_var(cls, str_size(s->length, s->width));
    memcpy((uint8_t *)r + sizeof(RtType *), (uint8_t *)s + sizeof(RtType *), str_size(s->length, s->width) - sizeof(RtType *));
    r->interned = 0;
    return RT_VAL(r);
}

static Value str_of_bytes(Value object, Value encoding, Value errors) {
    const uint8_t *data;
    int64_t n;
    const char *enc = NULL, *err = NULL;
    if (encoding != 0 && (enc = rt_str_to_utf8(as_str(encoding), NULL)) == NULL)
        return 0;
    if (errors != 0 && (err = rt_str_to_utf8(as_str(errors), NULL)) == NULL)
        return 0;
    if (is_str(object))
        return rt_raise(&rt_exc_TypeError, "decoding str is not supported");
    if (!rt_is_bytes_like(object))
        return rt_raise(&rt_exc_TypeError, "decoding to str: need a bytes-like object, %T found", object);
    if (rt_get_buffer(object, &data, &n) < 0)
        return 0;
    Value r = codec_decode(object, data, n, enc == NULL ? "utf-8" : enc, err);
    if (r != 0 && !is_str(r))
        return rt_raise(&rt_exc_TypeError, "'%s' decoder returned '%T' instead of 'str'; use codecs.decode() to decode to arbitrary types", enc, r);
    return r;
}

static const char *const new_names[3] = {"object", "encoding", "errors"};

static int new_args(Value out[3], Value *args, size_t nargs, RtTuple *kwnames) {
    size_t nkw = kwnames == NULL ? 0 : (size_t)kwnames->length;
    if (nargs + nkw > 3)
        return rt_raise_int(&rt_exc_TypeError, "str() takes at most 3 arguments (%zd given)", (int64_t)(nargs + nkw));
    for (size_t i = 0; i < nargs; i++)
        out[i] = args[i];
    for (size_t k = 0; k < nkw; k++) {
        RtStr *name = as_str(kwnames->items[k]);
        int i = 0;
        while (i < 3 && !rt_str_equal(name, rt_str_from_cstr(new_names[i])))
            i++;
        if (i == 3)
            return rt_raise_int(&rt_exc_TypeError, "'%S' is an invalid keyword argument for str()", name);
        if (out[i] != 0)
            return rt_raise_int(&rt_exc_TypeError, "argument for str() given by name ('%S') and position (%d)", name, i + 1);
        out[i] = args[nargs + k];
    }
    for (int i = 1; i < 3; i++)
        if (out[i] != 0 && !is_str(out[i]))
            return rt_raise_int(&rt_exc_TypeError, "str() argument '%s' must be str, not %s", new_names[i], rt_is_none(out[i]) ? "None" : rt_type_of(out[i])->name);
    return 0;
}

static Value slot_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    Value a[3] = {0, 0, 0}, r;
    if (new_args(a, args, nargs, kwnames) < 0)
        return 0;
    if (a[0] == 0)
        r = RT_VAL(&rt_empty_str);
    else if (a[1] == 0 && a[2] == 0)
        r = rt_str(a[0]);
    else
        r = str_of_bytes(a[0], a[1], a[2]);
    if (r == 0 || cls == &rt_type_str)
        return r;
    return subclass_of(cls, as_str(r));
}

static void init_iterator(RtType *t) {
    t->iter = iter_self;
    t->next = iter_next;
}

static Value slot_repr(Value v) { return RT_VAL(rt_str_repr(as_str(v))); }

/* Fills the slots of str and its iterators. */
void rt_str_type_init(void) {
    RtType *t = &rt_type_str;
    t->repr = slot_repr;
    t->str = slot_str;
    t->hash = slot_hash;
    t->length = slot_length;
    t->compare = slot_compare;
    t->getitem = slot_getitem;
    t->contains = slot_contains;
    t->iter = slot_iter;
    t->new_ = slot_new;
    t->binary[RT_OP_add] = slot_add;
    t->binary[RT_OP_mul] = slot_mul;
    t->binary[RT_OP_mod] = slot_mod;
    rt_type_str_iterator.size = rt_type_str_ascii_iterator.size = sizeof(StrIter);
    init_iterator(&rt_type_str_iterator);
    init_iterator(&rt_type_str_ascii_iterator);
}
