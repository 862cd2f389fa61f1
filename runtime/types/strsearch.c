/* strsearch.c - search in text: find, count, index, in, replace, split, partition, prefixes.
 * All of it works on code units of equal width (a needle is widened to its haystack's width; one
 * that is wider cannot occur). Search is the C library's memmem, which is linear (two-way). */
#include "runtime/types/text.h"

/* ---- Units --------------------------------------------------------------------------------- */

static inline uint32_t unit_at(const void *p, int64_t i, int width) {
    return width == 1 ? ((const uint8_t *)p)[i] : width == 2 ? ((const uint16_t *)p)[i] : ((const uint32_t *)p)[i];
}

static int64_t find_one(const void *hay, int64_t n, uint32_t c, int width) {
    if (width == 1) {
        const uint8_t *p = memchr(hay, (int)c, (size_t)n);
        return p == NULL ? -1 : p - (const uint8_t *)hay;
    }
    for (int64_t i = 0; i < n; i++)
        if (unit_at(hay, i, width) == c)
            return i;
    return -1;
}

int64_t units_find(const void *hay, int64_t n, const void *needle, int64_t m, int width) {
    if (m == 0)
        return n >= 0 ? 0 : -1;
    if (m > n)
        return -1;
    if (m == 1)
        return find_one(hay, n, unit_at(needle, 0, width), width);
    const uint8_t *base = hay, *p = base, *end = base + n * width;
    while ((p = memmem(p, (size_t)(end - p), needle, (size_t)(m * width))) != NULL) {
        if (width == 1 || (p - base) % width == 0)
            return (p - base) / width;
        p++; /* a match across units */
    }
    return -1;
}

int64_t units_rfind(const void *hay, int64_t n, const void *needle, int64_t m, int width) {
    if (m > n)
        return -1;
    if (m == 0)
        return n;
    const uint8_t *base = hay;
    if (m == 1 && width == 1) {
        const uint8_t *p = memrchr(base, *(const uint8_t *)needle, (size_t)n);
        return p == NULL ? -1 : p - base;
    }
    uint32_t first = unit_at(needle, 0, width);
    for (int64_t i = n - m; i >= 0; i--)
        if (unit_at(hay, i, width) == first && memcmp(base + i * width, needle, (size_t)(m * width)) == 0)
            return i;
    return -1;
}

int64_t units_count(const void *hay, int64_t n, const void *needle, int64_t m, int width, int64_t max) {
    if (n < 0)
        return 0;
    if (m == 0)
        return n + 1 < max ? n + 1 : max;
    int64_t count = 0, at = 0;
    while (count < max) {
        int64_t k = units_find((const uint8_t *)hay + at * width, n - at, needle, m, width);
        if (k < 0)
            break;
        count++;
        at += k + m;
    }
    return count;
}

/* ---- Strings --------------------------------------------------------------------------------- */

/* sub's data in units of `width` (at least sub's). */
static const void *widened(const RtStr *sub, int width) {
    if (sub->width == width)
        return sub->data;
    RtStr *w = rt_str_new(sub->length, width);
    str_copy(w, 0, sub, 0, sub->length);
    return w->data;
}

int64_t str_find_in(const RtStr *s, const RtStr *sub, int64_t from, int64_t to) {
    if (to - from < sub->length || sub->width > s->width)
        return -1;
    const void *needle = widened(sub, s->width);
    int64_t r = units_find(s->data + from * s->width, to - from, needle, sub->length, s->width);
    return r < 0 ? -1 : r + from;
}

int64_t str_rfind_in(const RtStr *s, const RtStr *sub, int64_t from, int64_t to) {
    if (to - from < sub->length || sub->width > s->width)
        return -1;
    int64_t r = units_rfind(s->data + from * s->width, to - from, widened(sub, s->width), sub->length, s->width);
    return r < 0 ? -1 : r + from;
}

static int64_t str_count_in(const RtStr *s, const RtStr *sub, int64_t from, int64_t to) {
    if (from > to || sub->width > s->width)
        return 0;
    return units_count(s->data + from * s->width, to - from, widened(sub, s->width), sub->length, s->width, INT64_MAX);
}

int64_t rt_str_find(RtStr *s, RtStr *sub) { return str_find_in(s, sub, 0, s->length); }
int64_t rt_str_rfind(RtStr *s, RtStr *sub) { return str_rfind_in(s, sub, 0, s->length); }
int64_t rt_str_count(RtStr *s, RtStr *sub) { return str_count_in(s, sub, 0, s->length); }
bool rt_str_contains(RtStr *s, RtStr *sub) { return str_find_in(s, sub, 0, s->length) >= 0; }

/* Checks sub and resolves the bounds; 0 or -1. */
static int search_args(RtStr *s, Value sub, Value start, Value end, int64_t *from, int64_t *to) {
    if (slice_bounds(start, end, s->length, from, to) < 0)
        return -1;
    return is_str(sub) ? 0 : rt_raise_int(&rt_exc_TypeError, "must be str, not %T", sub);
}

#define RANGE_SEARCH(name, search) \
    int64_t name(RtStr *s, Value sub, Value start, Value end) { \
        int64_t from, to; \
        return search_args(s, sub, start, end, &from, &to) < 0 ? -1 : search(s, as_str(sub), from, to); \
    }
RANGE_SEARCH(rt_str_find_range, str_find_in)
RANGE_SEARCH(rt_str_rfind_range, str_rfind_in)
RANGE_SEARCH(rt_str_count_range, str_count_in)

static int64_t index_result(int64_t r) {
    if (r < 0 && !rt_pending())
        rt_raise(&rt_exc_ValueError, "substring not found");
    return r;
}
int64_t rt_str_index(RtStr *s, Value sub, Value start, Value end) { return index_result(rt_str_find_range(s, sub, start, end)); }
int64_t rt_str_rindex(RtStr *s, Value sub, Value start, Value end) { return index_result(rt_str_rfind_range(s, sub, start, end)); }

/* ---- Prefixes ---------------------------------------------------------------------------------- */

static bool matches_at(const RtStr *s, const RtStr *sub, int64_t at) {
    if (s->width == sub->width)
        return memcmp(s->data + at * s->width, sub->data, (size_t)(sub->length * s->width)) == 0;
    if (sub->width > s->width)
        return false;
    for (int64_t i = 0; i < sub->length; i++)
        if (rt_str_at(s, at + i) != rt_str_at(sub, i))
            return false;
    return true;
}

static bool affix_matches(const RtStr *s, const RtStr *sub, int64_t from, int64_t to, bool suffix) {
    if (to - from < sub->length)
        return false;
    return matches_at(s, sub, suffix ? to - sub->length : from);
}

bool rt_str_startswith(RtStr *s, RtStr *prefix) { return affix_matches(s, prefix, 0, s->length, false); }
bool rt_str_endswith(RtStr *s, RtStr *suffix) { return affix_matches(s, suffix, 0, s->length, true); }

static int affix_range(RtStr *s, Value affix, Value start, Value end, bool suffix) {
    const char *name = suffix ? "endswith" : "startswith";
    int64_t from, to;
    if (slice_bounds(start, end, s->length, &from, &to) < 0)
        return -1;
    if (is_str(affix))
        return affix_matches(s, as_str(affix), from, to, suffix);
    if (!rt_type_has(affix, RT_TYPE_TUPLE))
        return rt_raise_int(&rt_exc_TypeError, "%s first arg must be str or a tuple of str, not %T", name, affix);
    RtTuple *t = RT_AS(RtTuple, affix);
    for (int64_t i = 0; i < t->length; i++) {
        if (!is_str(t->items[i]))
            return rt_raise_int(&rt_exc_TypeError, "tuple for %s must only contain str, not %T", name, t->items[i]);
        if (affix_matches(s, as_str(t->items[i]), from, to, suffix))
            return 1;
    }
    return 0;
}
int rt_str_startswith_range(RtStr *s, Value prefix, Value start, Value end) { return affix_range(s, prefix, start, end, false); }
int rt_str_endswith_range(RtStr *s, Value suffix, Value start, Value end) { return affix_range(s, suffix, start, end, true); }

RtStr *rt_str_removeprefix(RtStr *s, RtStr *prefix) {
    return rt_str_startswith(s, prefix) ? rt_str_slice(s, prefix->length, s->length) : str_exact(s);
}
RtStr *rt_str_removesuffix(RtStr *s, RtStr *suffix) {
    if (suffix->length > 0 && rt_str_endswith(s, suffix))
        return rt_str_slice(s, 0, s->length - suffix->length);
    return str_exact(s);
}

/* ---- Replace ------------------------------------------------------------------------------------- */

/* Inserts with between characters, at most max times. */
static RtStr *replace_empty(RtStr *s, RtStr *with, int64_t max) {
    RtBuilder b;
    rt_builder_init(&b);
    for (int64_t i = 0; i <= s->length; i++) {
        if (i < max)
            rt_builder_str(&b, with);
        if (i < s->length)
            rt_builder_char(&b, rt_str_at(s, i));
    }
    return rt_builder_finish(&b);
}

/* One character by one of the same width: a copy, then in place. */
static RtStr *replace_byte(RtStr *s, uint8_t old, uint8_t with, int64_t max) {
    RtStr *r = rt_str_new(s->length, 1);
    memcpy(r->data, s->data, (size_t)s->length);
    uint8_t *p = r->data, *end = p + s->length;
    while (max-- > 0 && (p = memchr(p, old, (size_t)(end - p))) != NULL)
        *p++ = with;
    str_mark_ascii(r);
    return r;
}

RtStr *rt_str_replace_max(RtStr *s, RtStr *old, RtStr *with, int64_t max) {
    if (max < 0)
        max = INT64_MAX;
    if (max == 0 || old->width > s->width || rt_str_equal(old, with))
        return str_exact(s);
    if (old->length == 0)
        return s->length == 0 && max == 0 ? str_exact(s) : replace_empty(s, with, max);
    const uint8_t *needle = widened(old, s->width);
    int64_t k = units_find(s->data, s->length, needle, old->length, s->width);
    if (k < 0)
        return str_exact(s);
    if (s->width == 1 && old->length == 1 && with->length == 1 && with->width == 1 && s->length > 1)
        return replace_byte(s, old->data[0], with->data[0], max);
    int64_t count = units_count(s->data, s->length, needle, old->length, s->width, max), growth;
    if (__builtin_mul_overflow(count, with->length - old->length, &growth)) {
        rt_raise(&rt_exc_OverflowError, "replace string is too long");
        return NULL;
    }
    if (s->length + growth == 0)
        return &rt_empty_str;
    RtStr *r = rt_str_new(s->length + growth, s->width > with->width ? s->width : with->width);
    if (r == NULL)
        return NULL;
    int64_t from = 0, at = 0;
    for (int64_t i = 0; i < count; i++) {
        k = units_find(s->data + from * s->width, s->length - from, needle, old->length, s->width);
        str_copy(r, at, s, from, k);
        str_copy(r, at + k, with, 0, with->length);
        at += k + with->length;
        from += k + old->length;
    }
    str_copy(r, at, s, from, s->length - from);
    if (r->width > 1 || r->length == 1)
        return str_from_units(r->data, r->length, r->width);
    str_mark_ascii(r);
    return r;
}
RtStr *rt_str_replace(RtStr *s, RtStr *old, RtStr *with) { return rt_str_replace_max(s, old, with, -1); }

/* ---- Split ------------------------------------------------------------------------------------------ */

static void append_part(RtList *l, RtStr *s, int64_t from, int64_t to) { rt_list_append(l, RT_VAL(rt_str_slice(s, from, to))); }

static inline bool ascii_is_space(uint8_t c) { return c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && c <= 31); }

/* All parts of an ASCII text. */
static RtList *split_ascii(RtStr *s) {
    RtList *l = rt_list_new(s->length / 8 + 4);
    const uint8_t *p = s->data;
    int64_t n = s->length, i = 0;
    for (;;) {
        while (i < n && ascii_is_space(p[i]))
            i++;
        if (i == n)
            return l;
        int64_t from = i++;
        while (i < n && !ascii_is_space(p[i]))
            i++;
        append_part(l, s, from, i);
    }
}

static RtList *split_space(RtStr *s, int64_t max) {
    if (s->ascii && max == INT64_MAX)
        return split_ascii(s);
    RtList *l = rt_list_new(8);
    int64_t n = s->length, i = 0;
    while (max-- > 0) {
        while (i < n && uni_is_space(rt_str_at(s, i)))
            i++;
        if (i == n)
            return l;
        int64_t from = i++;
        while (i < n && !uni_is_space(rt_str_at(s, i)))
            i++;
        append_part(l, s, from, i);
    }
    while (i < n && uni_is_space(rt_str_at(s, i)))
        i++;
    if (i < n) {
        int64_t end = n;
        append_part(l, s, i, end);
    }
    return l;
}

static RtList *split_sep(RtStr *s, RtStr *sep, int64_t max) {
    RtList *l = rt_list_new(8);
    int64_t from = 0;
    const uint8_t *needle = sep->width > s->width ? NULL : widened(sep, s->width);
    while (needle != NULL && max-- > 0) {
        int64_t k = units_find(s->data + from * s->width, s->length - from, needle, sep->length, s->width);
        if (k < 0)
            break;
        append_part(l, s, from, from + k);
        from += k + sep->length;
    }
    append_part(l, s, from, s->length);
    return l;
}

static void reverse_list(RtList *l) {
    for (int64_t i = 0, j = l->length - 1; i < j; i++, j--) {
        Value v = l->items[i];
        l->items[i] = l->items[j];
        l->items[j] = v;
    }
}

static RtList *rsplit_space(RtStr *s, int64_t max) {
    RtList *l = rt_list_new(8);
    int64_t i = s->length;
    while (max-- > 0) {
        while (i > 0 && uni_is_space(rt_str_at(s, i - 1)))
            i--;
        if (i == 0)
            break;
        int64_t to = i--;
        while (i > 0 && !uni_is_space(rt_str_at(s, i - 1)))
            i--;
        append_part(l, s, i, to);
    }
    while (i > 0 && uni_is_space(rt_str_at(s, i - 1)))
        i--;
    if (i > 0)
        append_part(l, s, 0, i);
    reverse_list(l);
    return l;
}

static RtList *rsplit_sep(RtStr *s, RtStr *sep, int64_t max) {
    RtList *l = rt_list_new(8);
    int64_t to = s->length;
    const uint8_t *needle = sep->width > s->width ? NULL : widened(sep, s->width);
    while (needle != NULL && max-- > 0) {
        int64_t k = units_rfind(s->data, to, needle, sep->length, s->width);
        if (k < 0)
            break;
        append_part(l, s, k + sep->length, to);
        to = k;
    }
    append_part(l, s, 0, to);
    reverse_list(l);
    return l;
}

static RtList *split_any(RtStr *s, Value sep, int64_t max, bool right) {
    if (max < 0)
        max = INT64_MAX;
    if (rt_is_none(sep))
        return right ? rsplit_space(s, max) : split_space(s, max);
    if (!is_str(sep)) {
        rt_raise(&rt_exc_TypeError, "must be str or None, not %T", sep);
        return NULL;
    }
    if (as_str(sep)->length == 0) {
        rt_raise(&rt_exc_ValueError, "empty separator");
        return NULL;
    }
    return right ? rsplit_sep(s, as_str(sep), max) : split_sep(s, as_str(sep), max);
}

RtList *rt_str_split(RtStr *s, Value sep, int64_t max) { return split_any(s, sep, max, false); }
RtList *rt_str_rsplit(RtStr *s, Value sep, int64_t max) { return split_any(s, sep, max, true); }
RtList *rt_str_split0(RtStr *s) { return split_space(s, INT64_MAX); }
RtList *rt_str_split1(RtStr *s, RtStr *sep) { return split_any(s, RT_VAL(sep), -1, false); }

static bool is_linebreak(uint32_t c) {
    return c < 128 ? (uni_ascii_flags[c] & UNI_LINEBREAK) != 0 : uni_has(c, UNI_LINEBREAK);
}

RtList *rt_str_splitlines(RtStr *s, int64_t keepends) {
    RtList *l = rt_list_new(8);
    int64_t n = s->length, i = 0;
    while (i < n) {
        int64_t from = i;
        while (i < n && !is_linebreak(rt_str_at(s, i)))
            i++;
        int64_t end = i;
        if (i < n) {
            i += rt_str_at(s, i) == '\r' && i + 1 < n && rt_str_at(s, i + 1) == '\n' ? 2 : 1;
            end = keepends ? i : end;
        }
        append_part(l, s, from, end);
    }
    return l;
}

/* ---- Partition --------------------------------------------------------------------------------------- */

static RtTuple *tuple3(RtStr *a, RtStr *b, RtStr *c) {
    Value v[3] = {RT_VAL(a), RT_VAL(b), RT_VAL(c)};
    return rt_tuple_from_array(v, 3);
}

static bool partition_check(Value sep) {
    if (!is_str(sep))
        rt_raise(&rt_exc_TypeError, "must be str, not %T", sep);
    else if (as_str(sep)->length == 0)
        rt_raise(&rt_exc_ValueError, "empty separator");
    else
        return true;
    return false;
}

RtTuple *rt_str_partition(RtStr *s, Value sep) {
    if (!partition_check(sep))
        return NULL;
    RtStr *p = as_str(sep);
    int64_t k = rt_str_find(s, p);
    if (k < 0)
        return tuple3(str_exact(s), &rt_empty_str, &rt_empty_str);
    return tuple3(rt_str_slice(s, 0, k), str_exact(p), rt_str_slice(s, k + p->length, s->length));
}

RtTuple *rt_str_rpartition(RtStr *s, Value sep) {
    if (!partition_check(sep))
        return NULL;
    RtStr *p = as_str(sep);
    int64_t k = rt_str_rfind(s, p);
    if (k < 0)
        return tuple3(&rt_empty_str, &rt_empty_str, str_exact(s));
    return tuple3(rt_str_slice(s, 0, k), str_exact(p), rt_str_slice(s, k + p->length, s->length));
}
