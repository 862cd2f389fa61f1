/* sort.c - list.sort: what is to be sorted is looked at once. Keys that are all small ints or all
 * floats without NaN become order-preserving words. Strings of narrow characters, and tuples whose first
 * items are all of one such kind, get a word that decides most comparisons without a look at the key. Other
 * strings and tuples have their own comparison; everything else calls <. The list is empty while Python code may run, and its capacity -1, so
 * that a change is noticed ("list modified during sort"). */
#include "runtime/types/containers.h"

enum { MIN_RUN = 24 };

typedef struct Pair { Value key, value; } Pair;
typedef struct Word { int64_t key; Value value; } Word;
/* The two words lead the key: where those of two keys differ, the keys differ in the same way. */
typedef struct Led { int64_t first, second; Value key, value; } Led;

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
/* Does the second word of a text (text_word) say that nothing follows? */
static inline bool is_whole(int64_t second) { return (second & 0xff) < 8; }
#define LED_LESS(a, b, rest) ((a).first != (b).first ? (a).first < (b).first : (a).second != (b).second ? (a).second < (b).second : (rest))
#define ELEM Led
#define S(n) led_str_##n
#define LESS(a, b) LED_LESS(a, b, !is_whole((a).second) ? less_str((a).key, (b).key) : 0)
#include "runtime/types/sort_template.h"
#undef S
#undef LESS
#define S(n) led_tuple_##n
#define LESS(a, b) LED_LESS(a, b, less_tuple((a).key, (b).key))
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

enum Kind { SMALL_INTS, FLOATS, NARROW_STRINGS, STRINGS, TUPLES, ANYTHING };

static enum Kind kind_of(Value v) {
    if (rt_is_small(v))
        return SMALL_INTS;
    if (rt_is_float_exact(v))
        return rt_float_value(v) == rt_float_value(v) ? FLOATS : ANYTHING;
    if (rt_has_type(v, &rt_type_str))
        return RT_AS(RtStr, v)->width == 1 ? NARROW_STRINGS : STRINGS;
    return rt_has_type(v, &rt_type_tuple) ? TUPLES : ANYTHING;
}

static enum Kind join_kinds(enum Kind a, enum Kind b) {
    bool strings = (a == NARROW_STRINGS || a == STRINGS) && (b == NARROW_STRINGS || b == STRINGS);
    return a == b ? a : strings ? STRINGS : ANYTHING;
}

static enum Kind common_kind(const Pair *a, int64_t n) {
    enum Kind kind = kind_of(a[0].key);
    for (int64_t i = 1; i < n && kind != ANYTHING; i++)
        kind = join_kinds(kind, kind_of(a[i].key));
    return kind;
}

/* Of the items `at` of tuples; ANYTHING if one has none. */
static enum Kind common_item_kind(const Pair *a, int64_t n, int64_t at) {
    enum Kind kind = ANYTHING;
    for (int64_t i = 0; i < n; i++) {
        const RtTuple *t = RT_AS(RtTuple, a[i].key);
        enum Kind k = t->length > at ? kind_of(t->items[at]) : ANYTHING;
        kind = i == 0 ? k : join_kinds(kind, k);
        if (kind == ANYTHING)
            break;
    }
    return kind;
}

static bool has_words(enum Kind k) { return k == SMALL_INTS || k == FLOATS || k == NARROW_STRINGS; }

/* An int64_t in the order of the floats; both zeros are 0. */
static int64_t float_word(double d) {
    if (d == 0)
        return 0;
    int64_t bits = (int64_t)rt_bits_from_double(d);
    return bits < 0 ? (int64_t)(UINT64_C(0x8000000000000000) - (uint64_t)bits) : bits;
}

/* Seven characters from `at` on, the first one highest, zeros for those that are missing; then how many there are, 8 for more.
 * So the text with a smaller word is the smaller one, and of two with equal words not above 7 nothing more can differ. */
static int64_t text_word(const RtStr *s, int64_t at) {
    int64_t left = s->length > at ? s->length - at : 0;
    uint8_t part[8] = {0};
    uint64_t word;
    memcpy(part, s->data + (left ? at : 0), left < 7 ? (size_t)left : 7);
    part[7] = left < 8 ? (uint8_t)left : 8;
    memcpy(&word, part, sizeof word);
    return (int64_t)(__builtin_bswap64(word) ^ UINT64_C(1) << 63);
}

static int64_t word_of(Value v, enum Kind kind) {
    if (kind == NARROW_STRINGS)
        return text_word(RT_AS(RtStr, v), 0);
    return kind == FLOATS ? float_word(rt_float_value(v)) : (int64_t)v;
}

static int sort_words(Pair *pairs, int64_t n, enum Kind kind) {
    Word *w = rt_alloc((size_t)n * sizeof *w);
    for (int64_t i = 0; i < n; i++)
        w[i] = (Word){word_of(pairs[i].key, kind), pairs[i].value};
    word_sort(w, n);
    for (int64_t i = 0; i < n; i++)
        pairs[i].value = w[i].value;
    return 0;
}

static int sort_narrow_strings(Pair *pairs, int64_t n) {
    Led *a = rt_alloc((size_t)n * sizeof *a);
    for (int64_t i = 0; i < n; i++) {
        const RtStr *s = RT_AS(RtStr, pairs[i].key);
        a[i] = (Led){text_word(s, 0), text_word(s, 7), pairs[i].key, pairs[i].value};
    }
    int r = led_str_sort(a, n);
    for (int64_t i = 0; i < n; i++)
        pairs[i] = (Pair){a[i].key, a[i].value};
    return r;
}

/* A second word only where the first one tells all of its item: not for texts. */
static int sort_tuples(Pair *pairs, int64_t n) {
    enum Kind first = common_item_kind(pairs, n, 0);
    if (!has_words(first))
        return tuple_sort(pairs, n);
    enum Kind second = first == NARROW_STRINGS ? ANYTHING : common_item_kind(pairs, n, 1);
    Led *a = rt_alloc((size_t)n * sizeof *a);
    for (int64_t i = 0; i < n; i++) {
        const RtTuple *t = RT_AS(RtTuple, pairs[i].key);
        a[i] = (Led){word_of(t->items[0], first), has_words(second) ? word_of(t->items[1], second) : 0, pairs[i].key, pairs[i].value};
    }
    int r = led_tuple_sort(a, n);
    for (int64_t i = 0; i < n; i++)
        pairs[i] = (Pair){a[i].key, a[i].value};
    return r;
}

static int sort_pairs(Pair *a, int64_t n) {
    enum Kind kind = common_kind(a, n);
    switch (kind) {
    case SMALL_INTS:
    case FLOATS: return sort_words(a, n, kind);
    case NARROW_STRINGS: return sort_narrow_strings(a, n);
    case STRINGS: return str_sort(a, n);
    case TUPLES: return sort_tuples(a, n);
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
