/* strmethods.c - the methods of str that are not searches: case, padding, stripping, predicates,
 * repr, translate, join, encode, __format__; ord and chr. */
#include <limits.h>

#include "runtime/types/text.h"
#include "runtime/types/number.h"

/* ---- Case ---------------------------------------------------------------------------------- */

/* Final sigma: after a cased letter and not before one, case-ignorable characters skipped. */
static uint32_t lower_sigma(const RtStr *s, int64_t i) {
    int64_t j = i - 1;
    while (j >= 0 && uni_has(rt_str_at(s, j), UNI_CASE_IGNORABLE))
        j--;
    if (j < 0 || !uni_has(rt_str_at(s, j), UNI_CASED))
        return 0x3c3;
    for (j = i + 1; j < s->length && uni_has(rt_str_at(s, j), UNI_CASE_IGNORABLE);)
        j++;
    return j == s->length || !uni_has(rt_str_at(s, j), UNI_CASED) ? 0x3c2 : 0x3c3;
}

static void put_lower(RtBuilder *b, const RtStr *s, int64_t i) {
    uint32_t out[3], c = rt_str_at(s, i);
    if (c == 0x3a3) {
        rt_builder_char(b, lower_sigma(s, i));
        return;
    }
    int n = uni_map(c, UNI_TO_LOWER, out);
    for (int k = 0; k < n; k++)
        rt_builder_char(b, out[k]);
}

static void put_mapped(RtBuilder *b, uint32_t c, UniCase which) {
    uint32_t out[3];
    int n = uni_map(c, which, out);
    for (int k = 0; k < n; k++)
        rt_builder_char(b, out[k]);
}

static inline bool ascii_is_upper(uint8_t c) { return c >= 'A' && c <= 'Z'; }
static inline bool ascii_is_lower(uint8_t c) { return c >= 'a' && c <= 'z'; }

static RtStr *ascii_copy(const RtStr *s) {
    RtStr *r = rt_str_new(s->length, 1);
    r->ascii = 1;
    return r;
}

static RtStr *ascii_lower(const RtStr *s) {
    RtStr *r = ascii_copy(s);
    for (int64_t i = 0; i < s->length; i++)
        r->data[i] = (uint8_t)(s->data[i] | (ascii_is_upper(s->data[i]) ? 32 : 0));
    return r;
}

/* Letters that follow a letter become small, others capital. */
static void ascii_title(RtStr *r, const RtStr *s) {
    bool after = false;
    for (int64_t i = 0; i < s->length; i++) {
        uint8_t c = s->data[i];
        bool letter = ascii_is_lower(c | 32);
        r->data[i] = !letter ? c : after ? c | 32 : (uint8_t)(c & ~32);
        after = letter;
    }
}
static void ascii_swap(RtStr *r, const RtStr *s) {
    for (int64_t i = 0; i < s->length; i++)
        r->data[i] = s->data[i] ^ (ascii_is_lower(s->data[i] | 32) ? 32 : 0);
}

RtStr *rt_str_lower(RtStr *s) {
    if (s->length == 0)
        return str_exact(s);
    if (s->ascii)
        return ascii_lower(s);
    RtBuilder b;
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++)
        put_lower(&b, s, i);
    return rt_builder_finish(&b);
}

RtStr *rt_str_upper(RtStr *s) {
    if (s->length == 0)
        return str_exact(s);
    if (s->ascii) {
        RtStr *r = ascii_copy(s);
        for (int64_t i = 0; i < s->length; i++)
            r->data[i] = (uint8_t)(s->data[i] & (ascii_is_lower(s->data[i]) ? ~32 : ~0));
        return r;
    }
    RtBuilder b;
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++)
        put_mapped(&b, rt_str_at(s, i), UNI_TO_UPPER);
    return rt_builder_finish(&b);
}

RtStr *rt_str_casefold(RtStr *s) {
    if (s->ascii)
        return s->length == 0 ? str_exact(s) : ascii_lower(s);
    RtBuilder b;
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++)
        put_mapped(&b, rt_str_at(s, i), UNI_TO_FOLD);
    return rt_builder_finish(&b);
}

RtStr *rt_str_capitalize(RtStr *s) {
    RtBuilder b;
    if (s->ascii && s->length > 0) {
        RtStr *r = ascii_lower(s);
        r->data[0] &= ascii_is_lower(r->data[0]) ? ~32 : 0xff;
        return r;
    }
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++)
        if (i == 0)
            put_mapped(&b, rt_str_at(s, 0), UNI_TO_TITLE);
        else
            put_lower(&b, s, i);
    return rt_builder_finish(&b);
}

RtStr *rt_str_title(RtStr *s) {
    RtBuilder b;
    bool after_cased = false;
    if (s->ascii && s->length > 0) {
        RtStr *r = ascii_copy(s);
        ascii_title(r, s);
        return r;
    }
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (after_cased)
            put_lower(&b, s, i);
        else
            put_mapped(&b, c, UNI_TO_TITLE);
        after_cased = uni_has(c, UNI_CASED);
    }
    return rt_builder_finish(&b);
}

RtStr *rt_str_swapcase(RtStr *s) {
    RtBuilder b;
    if (s->ascii && s->length > 0) {
        RtStr *r = ascii_copy(s);
        ascii_swap(r, s);
        return r;
    }
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (uni_has(c, UNI_UPPER))
            put_lower(&b, s, i);
        else if (uni_has(c, UNI_LOWER))
            put_mapped(&b, c, UNI_TO_UPPER);
        else
            rt_builder_char(&b, c);
    }
    return rt_builder_finish(&b);
}

/* ---- Predicates ------------------------------------------------------------------------------ */

static inline unsigned flags_at(const RtStr *s, int64_t i) {
    uint32_t c = rt_str_at(s, i);
    return c < 128 ? uni_ascii_flags[c] : uni_record(c)->flags;
}

/* Not empty and every character has one of the flags. */
static bool all_have(const RtStr *s, unsigned flags) {
    for (int64_t i = 0; i < s->length; i++)
        if (!(flags_at(s, i) & flags))
            return false;
    return s->length > 0;
}
bool rt_str_isalpha(RtStr *s) { return all_have(s, UNI_ALPHA); }
bool rt_str_isalnum(RtStr *s) { return all_have(s, UNI_ALPHA | UNI_DECIMAL | UNI_DIGIT | UNI_NUMERIC); }
bool rt_str_isdecimal(RtStr *s) { return all_have(s, UNI_DECIMAL); }
bool rt_str_isdigit(RtStr *s) { return all_have(s, UNI_DIGIT); }
bool rt_str_isnumeric(RtStr *s) { return all_have(s, UNI_NUMERIC); }
bool rt_str_isspace(RtStr *s) { return all_have(s, UNI_SPACE); }
bool rt_str_isprintable(RtStr *s) { return s->length == 0 || all_have(s, UNI_PRINTABLE); }
bool rt_str_isascii(RtStr *s) { return s->ascii || s->length == 0; }

bool rt_str_isidentifier(RtStr *s) {
    if (s->length == 0 || !(flags_at(s, 0) & UNI_XID_START))
        return false;
    for (int64_t i = 1; i < s->length; i++)
        if (!(flags_at(s, i) & UNI_XID_CONTINUE))
            return false;
    return true;
}

/* Some character is `wanted`, none is `other` or title case. */
static bool one_case(const RtStr *s, unsigned wanted, unsigned other) {
    bool seen = false;
    for (int64_t i = 0; i < s->length; i++) {
        unsigned f = flags_at(s, i);
        if (f & (other | UNI_TITLE))
            return false;
        seen |= (f & wanted) != 0;
    }
    return seen;
}
bool rt_str_islower(RtStr *s) { return one_case(s, UNI_LOWER, UNI_UPPER); }
bool rt_str_isupper(RtStr *s) { return one_case(s, UNI_UPPER, UNI_LOWER); }

bool rt_str_istitle(RtStr *s) {
    bool after_cased = false, seen = false;
    for (int64_t i = 0; i < s->length; i++) {
        unsigned f = flags_at(s, i);
        if (f & (UNI_UPPER | UNI_TITLE)) {
            if (after_cased)
                return false;
            after_cased = seen = true;
        } else if (f & UNI_LOWER) {
            if (!after_cased)
                return false;
            seen = true;
        } else {
            after_cased = false;
        }
    }
    return seen;
}

/* ---- Padding ----------------------------------------------------------------------------------- */

static RtStr *pad(RtStr *s, int64_t left, int64_t right, uint32_t fill) {
    left = left < 0 ? 0 : left;
    right = right < 0 ? 0 : right;
    if (left == 0 && right == 0)
        return str_exact(s);
    if (left > INT64_MAX - s->length || right > INT64_MAX - (left + s->length)) {
        rt_raise(&rt_exc_OverflowError, "padded string is too long");
        return NULL;
    }
    int width = s->width > width_for(fill) ? s->width : width_for(fill);
    RtStr *r = rt_str_new(left + s->length + right, width);
    if (r == NULL)
        return NULL;
    for (int64_t i = 0; i < left; i++)
        str_put(r, i, fill);
    str_copy(r, left, s, 0, s->length);
    for (int64_t i = 0; i < right; i++)
        str_put(r, left + s->length + i, fill);
    str_mark_ascii(r);
    return r;
}

/* The fill character (0 omitted: a space); 0 or -1. */
static int fill_char(Value v, uint32_t *out) {
    *out = ' ';
    if (v == 0)
        return 0;
    if (!is_str(v))
        return rt_raise_int(&rt_exc_TypeError, "The fill character must be a unicode character, not %T", v);
    if (as_str(v)->length != 1)
        return rt_raise_int(&rt_exc_TypeError, "The fill character must be exactly one character long");
    *out = rt_str_at(as_str(v), 0);
    return 0;
}

RtStr *rt_str_ljust(RtStr *s, int64_t width, Value fill) {
    uint32_t c;
    return fill_char(fill, &c) < 0 ? NULL : pad(s, 0, width - s->length, c);
}
RtStr *rt_str_rjust(RtStr *s, int64_t width, Value fill) {
    uint32_t c;
    return fill_char(fill, &c) < 0 ? NULL : pad(s, width - s->length, 0, c);
}
RtStr *rt_str_center(RtStr *s, int64_t width, Value fill) {
    uint32_t c;
    if (fill_char(fill, &c) < 0)
        return NULL;
    int64_t room = width - s->length;
    if (room <= 0)
        return str_exact(s);
    int64_t left = room / 2 + (room & width & 1);
    return pad(s, left, room - left, c);
}

RtStr *rt_str_zfill(RtStr *s, int64_t width) {
    int64_t room = width - s->length;
    if (room <= 0)
        return str_exact(s);
    RtStr *r = pad(s, room, 0, '0');
    if (r != NULL && s->length > 0 && (rt_str_at(s, 0) == '+' || rt_str_at(s, 0) == '-')) {
        str_put(r, 0, rt_str_at(s, 0));
        str_put(r, room, '0');
    }
    return r;
}

RtStr *rt_str_expandtabs(RtStr *s, int64_t size) {
    if (size > INT_MAX || size < INT_MIN)
        return rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C int"), NULL;
    RtBuilder b;
    int64_t column = 0;
    if (s->type == &rt_type_str && rt_str_find(s, rt_str_from_char('\t')) < 0)
        return s;
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (c == '\t') {
            int64_t n = size > 0 ? size - column % size : 0;
            column += n;
            while (n-- > 0)
                rt_builder_char(&b, ' ');
            continue;
        }
        column = c == '\n' || c == '\r' ? 0 : column + 1;
        rt_builder_char(&b, c);
    }
    return rt_builder_finish(&b);
}

/* ---- Stripping --------------------------------------------------------------------------------- */

static bool in_set(const RtStr *set, uint32_t c) {
    if (set == NULL)
        return uni_is_space(c);
    for (int64_t i = 0; i < set->length; i++)
        if (rt_str_at(set, i) == c)
            return true;
    return false;
}

enum { LEFT = 1, RIGHT = 2 };

static RtStr *strip(RtStr *s, const RtStr *set, int sides) {
    int64_t from = 0, to = s->length;
    if (sides & LEFT)
        while (from < to && in_set(set, rt_str_at(s, from)))
            from++;
    if (sides & RIGHT)
        while (to > from && in_set(set, rt_str_at(s, to - 1)))
            to--;
    return rt_str_slice(s, from, to);
}

static RtStr *strip_any(RtStr *s, Value set, int sides, const char *name) {
    if (rt_is_none(set))
        return strip(s, NULL, sides);
    if (!is_str(set)) {
        rt_raise(&rt_exc_TypeError, "%s arg must be None or str", name);
        return NULL;
    }
    return strip(s, as_str(set), sides);
}
RtStr *rt_str_strip(RtStr *s, Value set) { return strip_any(s, set, LEFT | RIGHT, "strip"); }
RtStr *rt_str_lstrip(RtStr *s, Value set) { return strip_any(s, set, LEFT, "lstrip"); }
RtStr *rt_str_rstrip(RtStr *s, Value set) { return strip_any(s, set, RIGHT, "rstrip"); }
RtStr *rt_str_strip0(RtStr *s) { return strip(s, NULL, LEFT | RIGHT); }
RtStr *rt_str_lstrip0(RtStr *s) { return strip(s, NULL, LEFT); }
RtStr *rt_str_rstrip0(RtStr *s) { return strip(s, NULL, RIGHT); }
RtStr *rt_str_strip1(RtStr *s, RtStr *set) { return strip(s, set, LEFT | RIGHT); }
RtStr *rt_str_lstrip1(RtStr *s, RtStr *set) { return strip(s, set, LEFT); }
RtStr *rt_str_rstrip1(RtStr *s, RtStr *set) { return strip(s, set, RIGHT); }

/* ---- repr ---------------------------------------------------------------------------------------- */

static void put_hex(RtBuilder *b, char kind, uint32_t c, int digits) {
    rt_builder_char(b, '\\');
    rt_builder_char(b, (uint8_t)kind);
    while (digits-- > 0)
        rt_builder_char(b, (uint8_t)"0123456789abcdef"[c >> (4 * digits) & 15]);
}

static void put_escaped(RtBuilder *b, uint32_t c, uint32_t quote, bool ascii) {
    if (c == quote || c == '\\') {
        rt_builder_char(b, '\\');
        rt_builder_char(b, c);
    } else if (c == '\n' || c == '\r' || c == '\t') {
        rt_builder_char(b, '\\');
        rt_builder_char(b, c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
    } else if (c < 127 && c >= 32) {
        rt_builder_char(b, c);
    } else if (c >= 127 && !ascii && uni_has(c, UNI_PRINTABLE)) {
        rt_builder_char(b, c);
    } else if (c < 256) {
        put_hex(b, 'x', c, 2);
    } else if (c < 65536) {
        put_hex(b, 'u', c, 4);
    } else {
        put_hex(b, 'U', c, 8);
    }
}

static RtStr *repr_with(const RtStr *s, bool ascii) {
    RtBuilder b;
    bool single = false, both = false;
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        single |= c == '\'';
        both |= c == '"';
    }
    uint32_t quote = single && !both ? '"' : '\'';
    rt_builder_init(&b);
    rt_builder_char(&b, quote);
    for (int64_t i = 0; i < s->length; i++)
        put_escaped(&b, rt_str_at(s, i), quote, ascii);
    rt_builder_char(&b, quote);
    return rt_builder_finish(&b);
}

RtStr *rt_str_repr(RtStr *s) { return repr_with(s, false); }

RtStr *rt_ascii_of(Value v) {
    Value r = rt_repr(v);
    if (r == 0)
        return NULL;
    RtStr *s = as_str(r);
    if (s->ascii)
        return s;
    RtBuilder b;
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (c < 128)
            rt_builder_char(&b, c);
        else
            put_hex(&b, c < 256 ? 'x' : c < 65536 ? 'u' : 'U', c, c < 256 ? 2 : c < 65536 ? 4 : 8);
    }
    return rt_builder_finish(&b);
}

/* ---- translate, maketrans --------------------------------------------------------------------------- */

/* Appends what table makes of c. */
static int translate_one(RtBuilder *b, Value table, uint32_t c) {
    Value v = rt_getitem(table, rt_from_small(c));
    if (v == 0) {
        if (!rt_pending_is(&rt_exc_LookupError))
            return -1;
        rt_clear();
        rt_builder_char(b, c);
        return 0;
    }
    if (rt_is_none(v))
        return 0;
    if (is_str(v)) {
        rt_builder_str(b, as_str(v));
        return 0;
    }
    Value i = rt_int_of(v);
    int64_t n;
    if (i == 0)
        return rt_raise_int(&rt_exc_TypeError, "character mapping must return integer, None or str");
    if (!rt_int_fits_i64(i, &n) || n < 0 || n > 0x10ffff)
        return rt_raise_int(&rt_exc_ValueError, "character mapping must be in range(0x110000)");
    rt_builder_char(b, (uint32_t)n);
    return 0;
}

RtStr *rt_str_translate(RtStr *s, Value table) {
    RtBuilder b;
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++)
        if (translate_one(&b, table, rt_str_at(s, i)) < 0)
            return NULL;
    return rt_builder_finish(&b);
}

static RtDict *maketrans_dict(Value x) {
    if (!rt_type_has(x, RT_TYPE_DICT)) {
        rt_raise(&rt_exc_TypeError, "if you give only one argument to maketrans it must be a dict");
        return NULL;
    }
    RtDict *from = RT_AS(RtDict, x), *to = rt_dict_new(from->used);
    int64_t pos = 0;
    Value k, v;
    while (rt_dict_next(from, &pos, &k, &v)) {
        if (is_str(k)) {
            if (as_str(k)->length != 1) {
                rt_raise(&rt_exc_ValueError, "string keys in translate table must be of length 1");
                return NULL;
            }
            k = rt_from_small(rt_str_at(as_str(k), 0));
        } else if (rt_int_of(k) == 0) {
            rt_raise(&rt_exc_TypeError, "keys in translate table must be strings or integers");
            return NULL;
        }
        if (rt_dict_set(to, k, v) < 0)
            return NULL;
    }
    return to;
}

RtDict *rt_str_maketrans(Value x, RtStr *y, RtStr *z) {
    if (y == NULL)
        return maketrans_dict(x);
    if (!is_str(x)) {
        rt_raise(&rt_exc_TypeError, "first maketrans argument must be a string if there is a second argument");
        return NULL;
    }
    RtStr *from = as_str(x);
    if (from->length != y->length) {
        rt_raise(&rt_exc_ValueError, "the first two maketrans arguments must have equal length");
        return NULL;
    }
    RtDict *d = rt_dict_new(from->length);
    for (int64_t i = 0; i < from->length; i++)
        rt_dict_set(d, rt_from_small(rt_str_at(from, i)), rt_from_small(rt_str_at(y, i)));
    for (int64_t i = 0; z != NULL && i < z->length; i++)
        rt_dict_set(d, rt_from_small(rt_str_at(z, i)), RT_NONE);
    return d;
}

/* ---- join, encode, format, sizes ------------------------------------------------------------------------ */

RtStr *rt_str_join_iterable(RtStr *sep, Value iterable) {
    if (rt_has_type(iterable, &rt_type_list))
        return rt_str_join(sep, RT_AS(RtList, iterable)->items, RT_AS(RtList, iterable)->length);
    if (rt_has_type(iterable, &rt_type_tuple))
        return rt_str_join(sep, RT_AS(RtTuple, iterable)->items, RT_AS(RtTuple, iterable)->length);
    RtType *t = rt_type_of(iterable);
    if (t->iter == NULL && t->getitem == NULL) {
        rt_raise(&rt_exc_TypeError, "can only join an iterable");
        return NULL;
    }
    RtList *l = rt_list_from_iterable(iterable);
    return l == NULL ? NULL : rt_str_join(sep, l->items, l->length);
}
RtStr *rt_str_join_list(RtStr *sep, RtList *l) { return rt_str_join(sep, l->items, l->length); }

RtBytes *rt_str_encode(RtStr *s, RtStr *encoding, RtStr *errors) {
    const char *enc = "utf-8", *err = NULL;
    if (encoding != NULL && (enc = rt_str_to_utf8(encoding, NULL)) == NULL)
        return NULL;
    if (errors != NULL && (err = rt_str_to_utf8(errors, NULL)) == NULL)
        return NULL;
    return RT_AS(RtBytes, codec_encode(s, enc, err));
}
RtBytes *rt_str_encode0(RtStr *s) { return codec_encode_utf8(s, NULL); }

RtStr *rt_str_format_spec(RtStr *s, RtStr *spec) {
    Value r = rt_format_str(s, spec);
    return r ? as_str(r) : NULL;
}

RtTuple *rt_str_getnewargs(RtStr *s) {
    Value v = RT_VAL(str_from_units(s->data, s->length, s->width));
    return rt_tuple_from_array(&v, 1);
}

int64_t rt_str_sizeof(RtStr *s) { return (s->ascii || s->length == 0 ? 48 : 72) + (s->length + 1) * s->width; }
int64_t rt_str_length(RtStr *s) { return s->length; }
bool rt_str_truth(RtStr *s) { return s->length != 0; }
bool rt_str_eq(RtStr *a, RtStr *b) { return rt_str_equal(a, b); }
bool rt_str_ne(RtStr *a, RtStr *b) { return !rt_str_equal(a, b); }
bool rt_str_lt(RtStr *a, RtStr *b) { return rt_str_compare(a, b) < 0; }
bool rt_str_le(RtStr *a, RtStr *b) { return rt_str_compare(a, b) <= 0; }
bool rt_str_gt(RtStr *a, RtStr *b) { return rt_str_compare(a, b) > 0; }
bool rt_str_ge(RtStr *a, RtStr *b) { return rt_str_compare(a, b) >= 0; }

Value rt_str_format_method(Value *args, size_t nargs, RtTuple *kwnames) {
    return RT_VAL(rt_str_do_format(as_str(args[0]), args + 1, nargs - 1, kwnames, 0));
}
RtStr *rt_str_format_map(RtStr *s, Value mapping) { return rt_str_do_format(s, NULL, 0, NULL, mapping); }

/* ---- ord, chr ------------------------------------------------------------------------------------------- */

int64_t rt_ord_str(RtStr *s) {
    if (RT_LIKELY(s->length == 1))
        return rt_str_at(s, 0);
    rt_raise(&rt_exc_TypeError, "ord() expected a character, but string of length %zd found", s->length);
    return -1;
}

int64_t rt_ord(Value v) {
    if (is_str(v))
        return rt_ord_str(as_str(v));
    bool array = rt_type_of(v) == &rt_type_bytearray || rt_is_subtype(rt_type_of(v), &rt_type_bytearray);
    if (!is_bytes(v) && !array)
        return rt_raise_int(&rt_exc_TypeError, "ord() expected string of length 1, but %T found", v);
    int64_t n = array ? RT_AS(RtByteArray, v)->length : RT_AS(RtBytes, v)->length;
    if (n == 1)
        return array ? RT_AS(RtByteArray, v)->data[0] : RT_AS(RtBytes, v)->data[0];
    return rt_raise_int(&rt_exc_TypeError, "ord() expected a character, but string of length %zd found", n);
}

RtStr *rt_chr(int64_t c) {
    if (RT_LIKELY(c >= 0 && c <= 0x10ffff))
        return rt_str_from_char((uint32_t)c);
    if (c == (int32_t)c)
        rt_raise(&rt_exc_ValueError, "chr() arg not in range(0x110000)");
    else
        rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C int");
    return NULL;
}
RtStr *rt_chr_any(Value v) {
    Value n = rt_index(v);
    int64_t c = INT64_MAX;
    if (n == 0 || (!rt_is_small(n) && !rt_int_fits_i64(n, &c)))
        return n ? rt_chr(c) : NULL;
    return rt_chr(rt_is_small(n) ? rt_small(n) : c);
}
