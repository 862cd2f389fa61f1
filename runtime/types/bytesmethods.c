/* bytesmethods.c - the methods that bytes and bytearray share. Each is written once over a Span (a
 * view of self); BOTH makes the two functions that the rows name. Results have self's type. */
#include "runtime/types/text.h"

#include <limits.h>
#include <stdio.h>

typedef struct Span { const uint8_t *p; int64_t n; bool array; Value self; } Span;

static inline Span span_b(RtBytes *b) { return (Span){b->data, b->length, false, RT_VAL(b)}; }
static inline Span span_a(RtByteArray *a) { return (Span){a->data, a->length, true, RT_VAL(a)}; }

static Value give(Span s, const uint8_t *p, int64_t n) {
    return s.array ? RT_VAL(bytearray_new(p, n)) : RT_VAL(rt_bytes_new(p, n));
}
/* The whole of s unchanged: a bytes itself, a bytearray copied. */
static Value give_self(Span s) { return rt_has_type(s.self, &rt_type_bytes) ? s.self : give(s, s.p, s.n); }

/* Room for n bytes of a result: *out is its data. */
static Value give_new(Span s, int64_t n, uint8_t **out) {
    if (s.array) {
        RtByteArray *a = bytearray_new(NULL, n);
        *out = a->data;
        return RT_VAL(a);
    }
    RtBytes *b = rt_bytes_new(NULL, n);
    *out = b == NULL ? NULL : b->data;
    return RT_VAL(b);
}

#define AS_B(x) RT_AS(RtBytes, x)
#define AS_A(x) RT_AS(RtByteArray, x)
/* result kinds: the two functions' result types and conversions */
#define BOTH(name, params, args) \
    RtBytes *rt_bytes_##name params(RtBytes *) { return AS_B(do_##name args(span_b(self))); } \
    RtByteArray *rt_bytearray_##name params(RtByteArray *) { return AS_A(do_##name args(span_a(self))); }
#define BOTH_AS(type, name, params, args) \
    type rt_bytes_##name params(RtBytes *) { return do_##name args(span_b(self)); } \
    type rt_bytearray_##name params(RtByteArray *) { return do_##name args(span_a(self)); }
#define P_0(T) (T self)
#define A_0(s) (s)
#define P_V(T) (T self, Value a)
#define A_V(s) (s, a)
#define P_VV(T) (T self, Value a, Value b)
#define A_VV(s) (s, a, b)
#define P_VVV(T) (T self, Value a, Value b, Value c)
#define A_VVV(s) (s, a, b, c)
#define P_VVI(T) (T self, Value a, Value b, int64_t c)
#define A_VVI(s) (s, a, b, c)
#define P_VI(T) (T self, Value a, int64_t b)
#define A_VI(s) (s, a, b)
#define P_I(T) (T self, int64_t a)
#define A_I(s) (s, a)
#define P_IV(T) (T self, int64_t a, Value b)
#define A_IV(s) (s, a, b)

/* ---- Search -------------------------------------------------------------------------------------- */

typedef struct Needle { const uint8_t *p; int64_t n; uint8_t one; } Needle;

/* sub: a byte's value or a bytes-like object. 0 or -1. */
static int needle_of(Value sub, Needle *out) {
    if (rt_type_of(sub)->index != NULL) {
        int c = byte_of(sub, "byte must be in range(0, 256)");
        if (c < 0)
            return -1;
        out->one = (uint8_t)c;
        out->p = &out->one;
        out->n = 1;
        return 0;
    }
    BufferInfo info;
    if (!buffer_info(sub, &info))
        return rt_pending() ? -1 : rt_raise_int(&rt_exc_TypeError, "argument should be integer or bytes-like object, not '%T'", sub);
    out->p = info.data;
    out->n = info.n;
    return 0;
}

static int64_t search(Span s, Value sub, Value start, Value end, bool right, bool must) {
    Needle k;
    int64_t from, to, r = -1;
    if (slice_bounds(start, end, s.n, &from, &to) < 0 || needle_of(sub, &k) < 0)
        return -1;
    if (to - from >= k.n)
        r = right ? units_rfind(s.p + from, to - from, k.p, k.n, 1) : units_find(s.p + from, to - from, k.p, k.n, 1);
    if (r < 0 && must)
        rt_raise(&rt_exc_ValueError, "subsection not found");
    return r < 0 ? -1 : r + from;
}
static int64_t do_find(Span s, Value a, Value b, Value c) { return search(s, a, b, c, false, false); }
static int64_t do_rfind(Span s, Value a, Value b, Value c) { return search(s, a, b, c, true, false); }
static int64_t do_index(Span s, Value a, Value b, Value c) { return search(s, a, b, c, false, true); }
static int64_t do_rindex(Span s, Value a, Value b, Value c) { return search(s, a, b, c, true, true); }
static int64_t do_count(Span s, Value a, Value b, Value c) {
    Needle k;
    int64_t from, to;
    if (slice_bounds(b, c, s.n, &from, &to) < 0 || needle_of(a, &k) < 0)
        return -1;
    return from > to ? 0 : units_count(s.p + from, to - from, k.p, k.n, 1, INT64_MAX);
}
BOTH_AS(int64_t, find, P_VVV, A_VVV)
BOTH_AS(int64_t, rfind, P_VVV, A_VVV)
BOTH_AS(int64_t, index, P_VVV, A_VVV)
BOTH_AS(int64_t, rindex, P_VVV, A_VVV)
BOTH_AS(int64_t, count, P_VVV, A_VVV)

/* 1, 0, -1 with TypeError. */
static int affix_one(Span s, Value affix, int64_t from, int64_t to, bool suffix) {
    BufferInfo x;
    if (!buffer_info(affix, &x))
        return rt_pending() ? -1 : rt_raise_int(&rt_exc_TypeError, "a bytes-like object is required, not '%T'", affix);
    return to - from >= x.n && memcmp(s.p + (suffix ? to - x.n : from), x.data, (size_t)x.n) == 0;
}

static int affix(Span s, Value v, Value start, Value end, bool suffix) {
    int64_t from, to;
    if (slice_bounds(start, end, s.n, &from, &to) < 0)
        return -1;
    if (rt_type_has(v, RT_TYPE_TUPLE)) {
        int r = 0;
        for (int64_t i = 0; r == 0 && i < RT_AS(RtTuple, v)->length; i++)
            r = affix_one(s, RT_AS(RtTuple, v)->items[i], from, to, suffix);
        return r;
    }
    if (!rt_is_bytes_like(v))
        return rt_raise_int(&rt_exc_TypeError, "%s first arg must be bytes or a tuple of bytes, not %T", suffix ? "endswith" : "startswith", v);
    return affix_one(s, v, from, to, suffix);
}
static int do_startswith(Span s, Value a, Value b, Value c) { return affix(s, a, b, c, false); }
static int do_endswith(Span s, Value a, Value b, Value c) { return affix(s, a, b, c, true); }
BOTH_AS(int, startswith, P_VVV, A_VVV)
BOTH_AS(int, endswith, P_VVV, A_VVV)

static Value do_removeprefix(Span s, Value a) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(a, &p, &n) < 0)
        return 0;
    return n > 0 && n <= s.n && memcmp(s.p, p, (size_t)n) == 0 ? give(s, s.p + n, s.n - n) : give_self(s);
}
static Value do_removesuffix(Span s, Value a) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(a, &p, &n) < 0)
        return 0;
    return n > 0 && n <= s.n && memcmp(s.p + s.n - n, p, (size_t)n) == 0 ? give(s, s.p, s.n - n) : give_self(s);
}
BOTH(removeprefix, P_V, A_V)
BOTH(removesuffix, P_V, A_V)

/* ---- Replace, split, join ---------------------------------------------------------------------------- */

static Value replace_nothing(Span s, const uint8_t *w, int64_t m, int64_t max) {
    int64_t times = s.n + 1 < max ? s.n + 1 : max;
    uint8_t *out;
    Value r = give_new(s, s.n + times * m, &out);
    for (int64_t i = 0; r != 0 && i <= s.n; i++) {
        if (i < times) {
            memcpy(out, w, (size_t)m);
            out += m;
        }
        if (i < s.n)
            *out++ = s.p[i];
    }
    return r;
}

static Value do_replace(Span s, Value a, Value b, int64_t max) {
    const uint8_t *o, *w;
    int64_t k, m;
    uint8_t *out;
    if (rt_get_buffer(a, &o, &k) < 0 || rt_get_buffer(b, &w, &m) < 0)
        return 0;
    max = max < 0 ? INT64_MAX : max;
    if (k == 0)
        return max == 0 ? give_self(s) : replace_nothing(s, w, m, max);
    int64_t times = units_count(s.p, s.n, o, k, 1, max), from = 0;
    if (times == 0)
        return give_self(s);
    Value r = give_new(s, s.n + times * (m - k), &out);
    for (int64_t i = 0; r != 0 && i < times; i++) {
        int64_t at = units_find(s.p + from, s.n - from, o, k, 1);
        memcpy(out, s.p + from, (size_t)at);
        memcpy(out + at, w, (size_t)m);
        out += at + m;
        from += at + k;
    }
    if (r != 0 && s.n > from)
        memcpy(out, s.p + from, (size_t)(s.n - from));
    return r;
}
BOTH(replace, P_VVI, A_VVI)

static bool is_space(uint8_t c) { return c == ' ' || (c >= 9 && c <= 13); }

static void add_part(RtList *l, Span s, int64_t from, int64_t to) {
    rt_list_append(l, to - from == s.n ? give_self(s) : give(s, s.p + from, to - from));
}

static void reverse(RtList *l) {
    for (int64_t i = 0, j = l->length - 1; i < j; i++, j--) {
        Value v = l->items[i];
        l->items[i] = l->items[j];
        l->items[j] = v;
    }
}

static void split_space(RtList *l, Span s, int64_t max) {
    int64_t i = 0;
    for (;;) {
        while (i < s.n && is_space(s.p[i]))
            i++;
        if (i == s.n)
            return;
        int64_t from = i;
        if (max-- <= 0) {
            add_part(l, s, from, s.n);
            return;
        }
        while (i < s.n && !is_space(s.p[i]))
            i++;
        add_part(l, s, from, i);
    }
}

static void rsplit_space(RtList *l, Span s, int64_t max) {
    int64_t i = s.n;
    for (;;) {
        while (i > 0 && is_space(s.p[i - 1]))
            i--;
        if (i == 0)
            return;
        int64_t to = i;
        if (max-- <= 0) {
            add_part(l, s, 0, to);
            return;
        }
        while (i > 0 && !is_space(s.p[i - 1]))
            i--;
        add_part(l, s, i, to);
    }
}

static void split_sep(RtList *l, Span s, const uint8_t *p, int64_t k, int64_t max, bool right) {
    int64_t from = 0, to = s.n;
    while (max-- > 0) {
        int64_t at = right ? units_rfind(s.p, to, p, k, 1) : units_find(s.p + from, to - from, p, k, 1);
        if (at < 0)
            break;
        if (right) {
            add_part(l, s, at + k, to);
            to = at;
        } else {
            add_part(l, s, from, from + at);
            from += at + k;
        }
    }
    add_part(l, s, from, to);
}

static RtList *split_any(Span s, Value sep, int64_t max, bool right) {
    RtList *l = rt_list_new(8);
    const uint8_t *p;
    int64_t k;
    max = max < 0 ? INT64_MAX : max;
    if (rt_is_none(sep)) {
        right ? rsplit_space(l, s, max) : split_space(l, s, max);
    } else {
        if (rt_get_buffer(sep, &p, &k) < 0)
            return NULL;
        if (k == 0) {
            rt_raise(&rt_exc_ValueError, "empty separator");
            return NULL;
        }
        split_sep(l, s, p, k, max, right);
    }
    if (right)
        reverse(l);
    return l;
}
static RtList *do_split(Span s, Value a, int64_t b) { return split_any(s, a, b, false); }
static RtList *do_rsplit(Span s, Value a, int64_t b) { return split_any(s, a, b, true); }
BOTH_AS(RtList *, split, P_VI, A_VI)
BOTH_AS(RtList *, rsplit, P_VI, A_VI)

static RtList *do_splitlines(Span s, int64_t keep) {
    RtList *l = rt_list_new(8);
    for (int64_t i = 0; i < s.n;) {
        int64_t from = i;
        while (i < s.n && s.p[i] != '\n' && s.p[i] != '\r')
            i++;
        int64_t end = i;
        if (i < s.n)
            i += s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n' ? 2 : 1;
        add_part(l, s, from, keep ? i : end);
    }
    return l;
}
BOTH_AS(RtList *, splitlines, P_I, A_I)

static RtTuple *partition(Span s, Value sep, bool right) {
    const uint8_t *p;
    int64_t k;
    if (rt_get_buffer(sep, &p, &k) < 0)
        return NULL;
    if (k == 0) {
        rt_raise(&rt_exc_ValueError, "empty separator");
        return NULL;
    }
    int64_t at = right ? units_rfind(s.p, s.n, p, k, 1) : units_find(s.p, s.n, p, k, 1);
    Value none = give(s, s.p, 0), v[3] = {none, none, none};
    if (at < 0) {
        if (s.array)
            v[right ? 0 : 2] = give(s, s.p, 0);
        v[right ? 2 : 0] = give_self(s);
    } else {
        v[0] = give(s, s.p, at);
        v[1] = s.array ? give(s, p, k) : sep;
        v[2] = give(s, s.p + at + k, s.n - at - k);
    }
    return rt_tuple_from_array(v, 3);
}
static RtTuple *do_partition(Span s, Value a) { return partition(s, a, false); }
static RtTuple *do_rpartition(Span s, Value a) { return partition(s, a, true); }
BOTH_AS(RtTuple *, partition, P_V, A_V)
BOTH_AS(RtTuple *, rpartition, P_V, A_V)

static Value do_join(Span s, Value iterable) {
    if (rt_type_of(iterable)->iter == NULL && rt_type_of(iterable)->getitem == NULL)
        return rt_raise(&rt_exc_TypeError, "can only join an iterable");
    RtList *l = rt_list_from_iterable(iterable);
    if (l == NULL)
        return 0;
    if (l->length == 1 && !s.array && rt_has_type(l->items[0], &rt_type_bytes))
        return l->items[0];
    BufferInfo x;
    int64_t total = l->length > 1 ? s.n * (l->length - 1) : 0;
    for (int64_t i = 0; i < l->length; i++) {
        if (!buffer_info(l->items[i], &x))
            return rt_pending() ? 0 : rt_raise(&rt_exc_TypeError, "sequence item %zd: expected a bytes-like object, %T found", i, l->items[i]);
        total += x.n;
    }
    uint8_t *out;
    Value r = give_new(s, total, &out);
    for (int64_t i = 0; r != 0 && i < l->length; i++) {
        if (i > 0 && s.n > 0) {
            memcpy(out, s.p, (size_t)s.n);
            out += s.n;
        }
        buffer_info(l->items[i], &x);
        if (x.n > 0)
            memcpy(out, x.data, (size_t)x.n);
        out += x.n;
    }
    return r;
}
BOTH(join, P_V, A_V)

/* ---- Case and predicates (ASCII only) ------------------------------------------------------------------ */

static bool upper(uint8_t c) { return c >= 'A' && c <= 'Z'; }
static bool lower(uint8_t c) { return c >= 'a' && c <= 'z'; }
static bool alpha(uint8_t c) { return upper(c) || lower(c); }
static bool digit(uint8_t c) { return c >= '0' && c <= '9'; }
static uint8_t to_upper(uint8_t c) { return lower(c) ? c & ~32 : c; }
static uint8_t to_lower(uint8_t c) { return upper(c) ? c | 32 : c; }

#define CASE_METHOD(name, expression) \
    static Value do_##name(Span s) { \
        uint8_t *out; \
        bool after = false; \
        Value r = give_new(s, s.n, &out); \
        for (int64_t i = 0; r != 0 && i < s.n; i++) { \
            uint8_t c = s.p[i]; \
            out[i] = expression; \
            after = alpha(c); \
        } \
        (void)after; \
        return r; \
    } \
    BOTH(name, P_0, A_0)
CASE_METHOD(lower, to_lower(c))
CASE_METHOD(upper, to_upper(c))
CASE_METHOD(swapcase, upper(c) ? to_lower(c) : to_upper(c))
CASE_METHOD(capitalize, i == 0 ? to_upper(c) : to_lower(c))
CASE_METHOD(title, after ? to_lower(c) : to_upper(c))

#define ALL_METHOD(name, test) \
    static bool do_##name(Span s) { \
        for (int64_t i = 0; i < s.n; i++) { \
            uint8_t c = s.p[i]; \
            if (!(test)) \
                return false; \
        } \
        return s.n > 0; \
    } \
    BOTH_AS(bool, name, P_0, A_0)
ALL_METHOD(isalpha, alpha(c))
ALL_METHOD(isalnum, alpha(c) || digit(c))
ALL_METHOD(isdigit, digit(c))
ALL_METHOD(isspace, is_space(c))

static bool do_isascii(Span s) {
    for (int64_t i = 0; i < s.n; i++)
        if (s.p[i] >= 128)
            return false;
    return true;
}
BOTH_AS(bool, isascii, P_0, A_0)

static bool one_case(Span s, bool (*wanted)(uint8_t), bool (*other)(uint8_t)) {
    bool seen = false;
    for (int64_t i = 0; i < s.n; i++) {
        if (other(s.p[i]))
            return false;
        seen |= wanted(s.p[i]);
    }
    return seen;
}
static bool do_islower(Span s) { return one_case(s, lower, upper); }
static bool do_isupper(Span s) { return one_case(s, upper, lower); }
static bool do_istitle(Span s) {
    bool after = false, seen = false;
    for (int64_t i = 0; i < s.n; i++) {
        if (alpha(s.p[i]) && after == upper(s.p[i]))
            return false;
        after = alpha(s.p[i]);
        seen |= after;
    }
    return seen;
}
BOTH_AS(bool, islower, P_0, A_0)
BOTH_AS(bool, isupper, P_0, A_0)
BOTH_AS(bool, istitle, P_0, A_0)

/* ---- Padding and stripping ------------------------------------------------------------------------------- */

static Value pad(Span s, int64_t left, int64_t right, uint8_t fill) {
    uint8_t *out;
    if (left <= 0 && right <= 0)
        return give_self(s);
    Value r = give_new(s, left + s.n + right, &out);
    if (r == 0)
        return 0;
    memset(out, fill, (size_t)left);
    if (s.n > 0)
        memcpy(out + left, s.p, (size_t)s.n);
    memset(out + left + s.n, fill, (size_t)right);
    return r;
}

static int fill_of(Value v, const char *name, uint8_t *out) {
    BufferInfo x;
    *out = ' ';
    if (v == 0)
        return 0;
    if ((!is_bytes(v) && !rt_is_instance_of(v, &rt_type_bytearray)) || !buffer_info(v, &x) || x.n != 1)
        return rt_raise_int(&rt_exc_TypeError, "%s() argument 2 must be a byte string of length 1, not %s", name, rt_is_none(v) ? "None" : rt_type_of(v)->name);
    *out = x.data[0];
    return 0;
}
static Value do_ljust(Span s, int64_t a, Value b) {
    uint8_t c;
    return fill_of(b, "ljust", &c) < 0 ? 0 : pad(s, 0, a > s.n ? a - s.n : 0, c);
}
static Value do_rjust(Span s, int64_t a, Value b) {
    uint8_t c;
    return fill_of(b, "rjust", &c) < 0 ? 0 : pad(s, a > s.n ? a - s.n : 0, 0, c);
}
static Value do_center(Span s, int64_t a, Value b) {
    uint8_t c;
    if (fill_of(b, "center", &c) < 0)
        return 0;
    int64_t room = a > s.n ? a - s.n : 0, left = room / 2 + (room & a & 1);
    return pad(s, left, room - left, c);
}
static Value do_zfill(Span s, int64_t a) {
    if (a <= s.n)
        return give_self(s);
    Value r = pad(s, a - s.n, 0, '0');
    uint8_t *p = r == 0 ? NULL : s.array ? AS_A(r)->data : AS_B(r)->data;
    if (p != NULL && s.n > 0 && (s.p[0] == '+' || s.p[0] == '-')) {
        p[a - s.n] = '0';
        p[0] = s.p[0];
    }
    return r;
}
BOTH(ljust, P_IV, A_IV)
BOTH(rjust, P_IV, A_IV)
BOTH(center, P_IV, A_IV)
BOTH(zfill, P_I, A_I)

static Value do_expandtabs(Span s, int64_t size) {
    if (size > INT_MAX || size < INT_MIN)
        return rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C int");
    RtBuilder b;
    int64_t column = 0;
    rt_builder_init(&b);
    for (int64_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\t') {
            int64_t n = size > 0 ? size - column % size : 0;
            column += n;
            while (n-- > 0)
                rt_builder_char(&b, ' ');
            continue;
        }
        column = s.p[i] == '\n' || s.p[i] == '\r' ? 0 : column + 1;
        rt_builder_char(&b, s.p[i]);
    }
    return give(s, b.data, b.length);
}
BOTH(expandtabs, P_I, A_I)

enum { LEFT = 1, RIGHT = 2 };
static Value strip(Span s, Value set, int sides) {
    const uint8_t *p = NULL;
    int64_t n = 0, from = 0, to = s.n;
    if (!rt_is_none(set) && rt_get_buffer(set, &p, &n) < 0)
        return 0;
#define STRIPPED(c) (rt_is_none(set) ? is_space(c) : n > 0 && memchr(p, (c), (size_t)n) != NULL)
    while ((sides & LEFT) && from < to && STRIPPED(s.p[from]))
        from++;
    while ((sides & RIGHT) && to > from && STRIPPED(s.p[to - 1]))
        to--;
#undef STRIPPED
    return from == 0 && to == s.n ? give_self(s) : give(s, s.p + from, to - from);
}
static Value do_strip(Span s, Value a) { return strip(s, a, LEFT | RIGHT); }
static Value do_lstrip(Span s, Value a) { return strip(s, a, LEFT); }
static Value do_rstrip(Span s, Value a) { return strip(s, a, RIGHT); }
BOTH(strip, P_V, A_V)
BOTH(lstrip, P_V, A_V)
BOTH(rstrip, P_V, A_V)

/* ---- translate, hex, decode ------------------------------------------------------------------------------- */

static Value do_translate(Span s, Value table, Value drop) {
    const uint8_t *t = NULL, *d = NULL;
    int64_t n = 256, k = 0, m = 0;
    uint8_t *out;
    if (!rt_is_none(table) && rt_get_buffer(table, &t, &n) < 0)
        return 0;
    if (n != 256)
        return rt_raise(&rt_exc_ValueError, "translation table must be 256 characters long");
    if (drop != 0 && rt_get_buffer(drop, &d, &k) < 0)
        return 0;
    out = rt_alloc_atomic((size_t)s.n + 1);
    for (int64_t i = 0; i < s.n; i++)
        if (k == 0 || memchr(d, s.p[i], (size_t)k) == NULL)
            out[m++] = t == NULL ? s.p[i] : t[s.p[i]];
    return m == s.n && !memcmp(out, s.p, (size_t)m) ? give_self(s) : give(s, out, m);
}
BOTH(translate, P_VV, A_VV)

RtBytes *rt_bytes_maketrans(Value from, Value to) {
    const uint8_t *a, *b;
    int64_t n, m;
    if (rt_get_buffer(from, &a, &n) < 0 || rt_get_buffer(to, &b, &m) < 0)
        return NULL;
    if (n != m) {
        rt_raise(&rt_exc_ValueError, "maketrans arguments must have same length");
        return NULL;
    }
    RtBytes *r = rt_bytes_new(NULL, 256);
    for (int i = 0; i < 256; i++)
        r->data[i] = (uint8_t)i;
    for (int64_t i = 0; i < n; i++)
        r->data[a[i]] = b[i];
    return r;
}

RtStr *bytes_hex(const uint8_t *p, int64_t n, Value sep, int64_t group, int32_t highest) {
    int64_t every = group < 0 ? -group : group;
    int32_t mark = -1;
    if (sep != 0) {
        if (rt_length(sep) < 0)
            return NULL;
        if (rt_length(sep) != 1) {
            rt_raise(&rt_exc_ValueError, "sep must be length 1.");
            return NULL;
        }
        if (!is_str(sep) && !is_bytes(sep)) {
            rt_raise(&rt_exc_TypeError, "sep must be str or bytes.");
            return NULL;
        }
        mark = is_str(sep) ? (int32_t)rt_str_at(as_str(sep), 0) : RT_AS(RtBytes, sep)->data[0];
        if (mark > highest) {
            rt_raise(&rt_exc_ValueError, "sep must be ASCII.");
            return NULL;
        }
    }
    if (n == 0)
        return &rt_empty_str;
    bool marks = mark >= 0 && every > 0 && every < n;
    RtStr *r = rt_str_new(2 * n + (marks ? (n - 1) / every : 0), 1);
    uint8_t *out = r->data;
    for (int64_t i = 0; i < n; i++) {
        if (marks && i > 0 && (group > 0 ? (n - i) % every : i % every) == 0)
            *out++ = (uint8_t)mark;
        *out++ = (uint8_t)"0123456789abcdef"[p[i] >> 4];
        *out++ = (uint8_t)"0123456789abcdef"[p[i] & 15];
    }
    r->ascii = mark < 128;
    return r;
}
static RtStr *do_hex(Span s, Value a, int64_t b) { return bytes_hex(s.p, s.n, a, b, 127); }
BOTH_AS(RtStr *, hex, P_VI, A_VI)

static int nibble(uint32_t c) {
    return c >= '0' && c <= '9' ? (int)c - '0' : c >= 'a' && c <= 'f' ? (int)c - 'a' + 10 : c >= 'A' && c <= 'F' ? (int)c - 'A' + 10 : -1;
}

static RtBytes *from_hex(RtStr *s) {
    uint8_t *out = rt_alloc_atomic((size_t)s->length + 1);
    int64_t n = 0, i = 0;
    while (i < s->length) {
        uint32_t c = rt_str_at(s, i);
        if (c < 128 && is_space((uint8_t)c)) {
            i++;
            continue;
        }
        int a = nibble(c), b = i + 1 < s->length ? nibble(rt_str_at(s, i + 1)) : -1;
        if (a < 0 || b < 0) {
            rt_raise(&rt_exc_ValueError, "non-hexadecimal number found in fromhex() arg at position %zd", a < 0 ? i : i + 1);
            return NULL;
        }
        out[n++] = (uint8_t)(a << 4 | b);
        i += 2;
    }
    return rt_bytes_new(out, n);
}

Value rt_bytes_fromhex(Value cls, RtStr *s) {
    RtBytes *b = from_hex(s);
    if (b == NULL || cls == RT_VAL(&rt_type_bytes))
        return RT_VAL(b);
    return rt_call1(cls, RT_VAL(b));
}

static Value do_decode(Span s, RtStr *encoding, RtStr *errors) {
    const char *enc = "utf-8", *err = NULL;
    if (encoding != NULL && (enc = rt_str_to_utf8(encoding, NULL)) == NULL)
        return 0;
    if (errors != NULL && (err = rt_str_to_utf8(errors, NULL)) == NULL)
        return 0;
    if (s.n == 0) /* CPython does not even look the codec up */
        return RT_VAL(&rt_empty_str);
    Value r = codec_decode(s.self, s.p, s.n, enc, err);
    if (r != 0 && !is_str(r))
        return rt_raise(&rt_exc_TypeError, "'%s' decoder returned '%T' instead of 'str'; use codecs.decode() to decode to arbitrary types", enc, r);
    return r;
}
RtStr *rt_bytes_decode(RtBytes *self, RtStr *a, RtStr *b) { return RT_AS(RtStr, do_decode(span_b(self), a, b)); }
RtStr *rt_bytearray_decode(RtByteArray *self, RtStr *a, RtStr *b) { return RT_AS(RtStr, do_decode(span_a(self), a, b)); }

RtTuple *rt_bytes_getnewargs(RtBytes *b) {
    Value v = RT_VAL(rt_bytes_new(b->data, b->length));
    return rt_tuple_from_array(&v, 1);
}
int64_t rt_bytes_sizeof(RtBytes *b) { return 33 + b->length; }
RtBytes *rt_bytes_self(RtBytes *b) { return b->type == &rt_type_bytes ? b : rt_bytes_new(b->data, b->length); }
