/* sort.c - list.sort: what is to be sorted is looked at once. Keys that are all small ints or all
 * floats without NaN become order-preserving words; strings and tuples get their own comparison;
 * everything else calls <. The list is empty while Python code may run, and its capacity -1, so
 * that a change is noticed ("list modified during sort"). */
#include "runtime/types/containers.h"

enum { MIN_RUN = 24 };

typedef struct Pair { Value key, value; } Pair;
typedef struct Word { int64_t key; Value value; } Word;

/* Powersort: the depth of the boundary between two adjacent runs in the nearly optimal merge tree:
 * the first bit in which the midpoints of the runs, as fractions of n, differ. */
static int run_power(int64_t start, int64_t length, int64_t next, int64_t n) {
    uint64_t a = (uint64_t)start * 2 + (uint64_t)length; /* twice the midpoints */
    uint64_t b = a + (uint64_t)length + (uint64_t)next;
    uint64_t whole = (uint64_t)n * 2;
    int power = 0;
    for (;;) {
        power++;
        a *= 2;
        b *= 2;
        if (a < whole && b >= whole)
            return power;
        if (a >= whole) {
            a -= whole;
            b -= whole;
        }
        if (power > 62)
            return power;
    }
}

static inline int less_str(Value a, Value b) { return rt_str_compare(RT_AS(RtStr, a), RT_AS(RtStr, b)) < 0; }
static inline int less_any(Value a, Value b) {
    if (rt_both_small(a, b))
        return (int64_t)a < (int64_t)b;
    return rt_compare_truth(RT_LT, a, b);
}
static inline int less_tuple(Value va, Value vb) {
    RtTuple *a = RT_AS(RtTuple, va), *b = RT_AS(RtTuple, vb);
    for (int64_t i = 0; i < a->length && i < b->length; i++) {
        Value x = a->items[i], y = b->items[i];
        if (x == y)
            continue;
        if (rt_both_small(x, y))
            return (int64_t)x < (int64_t)y;
        if (rt_has_type(x, &rt_type_str) && rt_has_type(y, &rt_type_str)) {
            int c = rt_str_compare(RT_AS(RtStr, x), RT_AS(RtStr, y));
            if (c != 0)
                return c < 0;
            continue;
        }
        int eq = rt_equal(x, y);
        if (eq < 0)
            return -1;
        if (!eq)
            return rt_compare_truth(RT_LT, x, y);
    }
    return a->length < b->length;
}

#define ELEM int64_t
#define S(n) plain_##n
#define LESS(a, b) ((a) < (b))
#include "runtime/types/sort_template.h"
#undef ELEM
#undef S
#undef LESS
#define ELEM Word
#define S(n) word_##n
#define LESS(a, b) ((a).key < (b).key)
#include "runtime/types/sort_template.h"
#undef ELEM
#undef S
#undef LESS
#define ELEM Pair
#define S(n) str_##n
#define LESS(a, b) less_str((a).key, (b).key)
#include "runtime/types/sort_template.h"
#undef S
#undef LESS
#define S(n) tuple_##n
#define LESS(a, b) less_tuple((a).key, (b).key)
#include "runtime/types/sort_template.h"
#undef S
#undef LESS
#define S(n) any_##n
#define LESS(a, b) less_any((a).key, (b).key)
#include "runtime/types/sort_template.h"

enum Kind { SMALL_INTS, FLOATS, STRINGS, TUPLES, ANYTHING };

static enum Kind kind_of(Value v) {
    if (rt_is_small(v))
        return SMALL_INTS;
    if (rt_is_float_exact(v))
        return rt_float_value(v) == rt_float_value(v) ? FLOATS : ANYTHING;
    if (rt_has_type(v, &rt_type_str))
        return STRINGS;
    return rt_has_type(v, &rt_type_tuple) ? TUPLES : ANYTHING;
}

static enum Kind common_kind(const Pair *a, int64_t n) {
    enum Kind kind = kind_of(a[0].key);
    for (int64_t i = 1; i < n && kind != ANYTHING; i++)
        if (kind_of(a[i].key) != kind)
            kind = ANYTHING;
    return kind;
}

/* An int64_t in the order of the floats; both zeros are 0. */
static int64_t float_word(double d) {
    if (d == 0)
        return 0;
    int64_t bits = (int64_t)rt_bits_from_double(d);
    return bits < 0 ? (int64_t)(UINT64_C(0x8000000000000000) - (uint64_t)bits) : bits;
}

static int sort_words(Pair *pairs, int64_t n, enum Kind kind) {
    Word *w = rt_alloc((size_t)n * sizeof *w);
    for (int64_t i = 0; i < n; i++)
        w[i] = (Word){kind == FLOATS ? float_word(rt_float_value(pairs[i].key)) : (int64_t)pairs[i].key, pairs[i].value};
    word_sort(w, n);
    for (int64_t i = 0; i < n; i++)
        pairs[i].value = w[i].value;
    return 0;
}

static int sort_pairs(Pair *a, int64_t n) {
    enum Kind kind = common_kind(a, n);
    switch (kind) {
    case SMALL_INTS:
    case FLOATS: return sort_words(a, n, kind);
    case STRINGS: return str_sort(a, n);
    case TUPLES: return tuple_sort(a, n);
    case ANYTHING: return any_sort(a, n);
    }
    return -1;
}

static void reverse_values(Value *a, int64_t n) {
    for (int64_t i = 0, j = n - 1; i < j; i++, j--) {
        Value v = a[i];
        a[i] = a[j];
        a[j] = v;
    }
}

/* Sorts the array in place; keys: parallel array or NULL. */
static int sort_array(Value *items, const Value *keys, int64_t n) {
    bool small = keys == NULL;
    for (int64_t i = 0; small && i < n; i++)
        small = rt_is_small(items[i]);
    if (small) /* their Values are in their order */
        return plain_sort((int64_t *)items, n);
    Pair *pairs = rt_alloc((size_t)n * sizeof *pairs);
    for (int64_t i = 0; i < n; i++)
        pairs[i] = (Pair){keys != NULL ? keys[i] : items[i], items[i]};
    int r = sort_pairs(pairs, n);
    for (int64_t i = 0; i < n; i++)
        items[i] = pairs[i].value;
    return r;
}

static Value *compute_keys(const Value *items, int64_t n, Value key) {
    Value *keys = rt_alloc((size_t)(n + 1) * sizeof *keys);
    for (int64_t i = 0; i < n; i++)
        if ((keys[i] = rt_call1(key, items[i])) == 0)
            return NULL;
    return keys;
}

/* list.sort; key 0 or None: the items themselves. Stable in both directions. */
int rt_list_sort(RtList *l, Value key, bool reverse) {
    if (key == RT_NONE)
        key = 0;
    int64_t n = l->length, capacity = l->capacity;
    Value *items = l->items, *keys = NULL;
    l->length = 0;
    l->capacity = -1;
    l->items = NULL;
    int r = 0;
    if (key != 0 && n > 0 && (keys = compute_keys(items, n, key)) == NULL)
        r = -1;
    if (r == 0 && n > 1) {
        if (reverse) {
            reverse_values(items, n);
            if (keys != NULL)
                reverse_values(keys, n);
        }
        r = sort_array(items, keys, n);
        if (reverse)
            reverse_values(items, n);
    }
    bool modified = l->capacity != -1;
    l->length = n;
    l->capacity = capacity;
    l->items = items;
    if (modified && r == 0)
        return rt_raise_int(&rt_exc_ValueError, "list modified during sort");
    return r;
}

int rt_list_sort_method(RtList *l, Value key, int64_t reverse) { return rt_list_sort(l, key, reverse != 0); }
void rt_list_sort_plain(RtList *l) { rt_list_sort(l, 0, false); }
