/* unicodedata.c - module unicodedata: properties of characters. The tables are made at build time from the host's
 * (tools/make_unicodedata_tables.py). Names: unicodedata_names.c; normal forms: unicodedata_normal.c.
 */
#include "runtime/modules/unicodedata.h"

#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"

#define UD_PROPERTIES
#include "unicodedata_tables.h" /* generated */

const UdRecord *ud_record(uint32_t c) { return &ud_records[ud_blocks[ud_index[c >> 7] * 128u + (c & 127)]]; }

const uint32_t *ud_decomposition(uint32_t c, bool canonical, int *n) {
    const uint32_t *d = &ud_decompositions[ud_record(c)->decomposition];
    *n = (int)(*d & 255);
    return *n == 0 || (canonical && *d >> 8) ? NULL : d + 1;
}

uint32_t ud_compose(uint32_t a, uint32_t b) {
    size_t low = 0, high = sizeof ud_compositions / sizeof *ud_compositions / 3;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const uint32_t *row = &ud_compositions[3 * middle];
        if (row[0] == a && row[1] == b)
            return row[2];
        if (row[0] < a || (row[0] == a && row[1] < b))
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

/* ---- arguments ---- */

/* The character v, or -1; `where` is what CPython's message begins with. */
static int64_t character(Value v, const char *where) {
    if (!rt_type_has(v, RT_TYPE_STR) || RT_AS(RtStr, v)->length != 1)
        return rt_raise_int(&rt_exc_TypeError, "%s must be a unicode character, not %T", where, v);
    return rt_str_at(RT_AS(RtStr, v), 0);
}

/* What is told of characters that have it; else the default, or ValueError. */
static Value or_default(Value found, Value otherwise, const char *error) {
    if (found)
        return found;
    return otherwise ? otherwise : rt_raise(&rt_exc_ValueError, "%s", error);
}

/* ---- functions ---- */

static Value of_table(Value v, const char *where, const char *const *table, size_t field) {
    int64_t c = character(v, where);
    return c < 0 ? 0 : RT_VAL(rt_str_from_cstr(table[((const uint8_t *)ud_record((uint32_t)c))[field]]));
}
static Value category(Value v) { return of_table(v, "category() argument", ud_categories, offsetof(UdRecord, category)); }
static Value bidirectional(Value v) { return of_table(v, "bidirectional() argument", ud_bidi, offsetof(UdRecord, bidi)); }
static Value east_asian_width(Value v) {
    static const char *const widths[] = {"F", "H", "W", "Na", "A", "N"};
    return of_table(v, "east_asian_width() argument", widths, offsetof(UdRecord, width));
}
static int64_t combining(Value v) {
    int64_t c = character(v, "combining() argument");
    return c < 0 ? -1 : ud_record((uint32_t)c)->combining;
}
static int64_t mirrored(Value v) {
    int64_t c = character(v, "mirrored() argument");
    return c < 0 ? -1 : ud_record((uint32_t)c)->mirrored;
}
static Value decimal(Value v, Value otherwise) {
    int64_t c = character(v, "decimal() argument 1");
    if (c < 0)
        return 0;
    int n = ud_record((uint32_t)c)->decimal;
    return or_default(n < 0 ? 0 : rt_from_small(n), otherwise, "not a decimal");
}
static Value digit(Value v, Value otherwise) {
    int64_t c = character(v, "digit() argument 1");
    if (c < 0)
        return 0;
    int n = ud_record((uint32_t)c)->digit;
    return or_default(n < 0 ? 0 : rt_from_small(n), otherwise, "not a digit");
}
static Value numeric(Value v, Value otherwise) {
    int64_t c = character(v, "numeric() argument 1");
    if (c < 0)
        return 0;
    int n = ud_record((uint32_t)c)->number;
    return or_default(n < 0 ? 0 : rt_from_double(ud_numbers[n]), otherwise, "not a numeric character");
}
static Value name(Value v, Value otherwise) {
    char text[UD_NAME_MAX];
    int64_t c = character(v, "name() argument 1");
    if (c < 0)
        return 0;
    size_t n = ud_name((uint32_t)c, text);
    return or_default(n ? RT_VAL(rt_str_from_utf8(text, n)) : 0, otherwise, "no such name");
}
static Value decomposition(Value v) {
    int64_t c = character(v, "decomposition() argument");
    if (c < 0)
        return 0;
    const uint32_t *d = &ud_decompositions[ud_record((uint32_t)c)->decomposition];
    RtStr *s = rt_str_from_cstr(ud_kinds[*d >> 8]);
    for (uint32_t i = 1; i <= (*d & 255); i++)
        s = rt_str_format(s->length ? "%S %04X" : "%S%04X", s, d[i]);
    return RT_VAL(s);
}

static Value lookup(Value v) {
    size_t n;
    const char *text;
    if (rt_type_has(v, RT_TYPE_STR)) {
        text = rt_str_to_utf8(RT_AS(RtStr, v), &n);
    } else if (rt_type_has(v, RT_TYPE_BYTES)) {
        text = (const char *)RT_AS(RtBytes, v)->data;
        n = (size_t)RT_AS(RtBytes, v)->length;
    } else {
        return rt_raise(&rt_exc_TypeError, "a bytes-like object is required, not '%T'", v);
    }
    if (text == NULL)
        return 0;
    if (n > 256)
        return rt_raise_value(&rt_exc_KeyError, RT_VAL(rt_str_from_cstr("name too long")));
    int64_t c = ud_lookup(text, n);
    if (c < 0)
        return rt_raise_value(&rt_exc_KeyError, RT_VAL(rt_str_format("undefined character name '%S'", rt_str_from_utf8(text, n))));
    return RT_VAL(rt_str_from_char((uint32_t)c));
}

#define RT_TABLE "runtime/tables/module/unicodedata.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module_unicodedata(RtModule *m);
void rt_init_module_unicodedata(RtModule *m) {
    rt_table_install(m);
    ud_names_link();
    rt_setattr(RT_VAL(m), RT_TEXT("unidata_version"), RT_VAL(rt_str_from_cstr(UNIDATA_VERSION)));
}
