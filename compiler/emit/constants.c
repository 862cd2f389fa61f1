/* constants.c - literals as static objects. Strings, floats, big ints, tuples need no start-up work;
 * only frozensets are made when the program starts. */
#include "compiler/emit/internal.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

const char *storage(const Emit *e) { return e->one_file ? "static " : ""; }

/* Declares a datum for the other files, if there are any. */
static void declare(Emit *e, const char *type, const char *name) {
    if (!e->one_file)
        write_format(&e->decl, "extern %s %s;\n", type, name);
}

/* ---- strings */

static bool is_identifier(const char *s, int n) {
    if (n == 0 || n > 48 || isdigit((unsigned char)s[0]))
        return false;
    for (int i = 0; i < n; i++)
        if (!isalnum((unsigned char)s[i]) && s[i] != '_')
            return false;
    return true;
}

/* One code point of valid (W)UTF-8. */
static uint32_t decode(const unsigned char **s) {
    uint32_t c = *(*s)++;
    if (c < 0x80)
        return c;
    int more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : 1;
    c &= 0x3fu >> more;
    while (more-- > 0)
        c = c << 6 | (*(*s)++ & 0x3f);
    return c;
}

/* The data of a str as bytes in the machine's (little-endian) order, for a C string literal. */
static void write_str_data(Emit *e, Writer *w, const char *text, int n, int width) {
    char *bytes = ARENA_ARRAY(e->a, char, 4 * n + 4);
    int at = 0;
    const unsigned char *s = (const unsigned char *)text, *end = s + n;
    while (s < end) {
        uint32_t c = decode(&s);
        for (int b = 0; b < width; b++)
            bytes[at++] = (char)(c >> (8 * b));
    }
    at += width - 1; /* the terminator; the literal adds the last zero byte */
    write_c_string(w, bytes, (size_t)at);
}

const char *emit_str(Emit *e, const char *text, int length) {
    Name *key = name_intern(e->p->names, text, length);
    char *name = map_get(&e->string_names, key);
    if (name)
        return name;
    name = is_identifier(text, length) ? arena_printf(e->a, "s_%.*s", length, text) : arena_printf(e->a, "s_%d", e->string_names.n);
    map_set(&e->string_names, key, name);
    uint32_t max = 0;
    int points = 0;
    const unsigned char *s = (const unsigned char *)text, *end = s + length;
    while (s < end) {
        uint32_t c = decode(&s);
        max = c > max ? c : max;
        points++;
    }
    int width = max < 256 ? 1 : max < 65536 ? 2 : 4;
    declare(e, "RtStr", name);
    write_format(&e->strings, "%sRT_UNSCANNED RtStr %s = {&rt_type_str, %d, 0, %d, %d, 0, {0}, ", storage(e), name, points, width, max < 128);
    write_text(&e->strings, "{");
    write_str_data(e, &e->strings, text, length, width);
    write_text(&e->strings, "}};\n");
    return name;
}

const char *emit_name(Emit *e, const Name *n) { return emit_str(e, n->text, n->length); }

/* ---- numbers */

const char *emit_double(Emit *e, double d) {
    if (isnan(d))
        return "__builtin_nan(\"\")";
    if (isinf(d))
        return d < 0 ? "(-__builtin_inf())" : "__builtin_inf()";
    return arena_printf(e->a, signbit(d) ? "(%a)" : "%a", d);
}

/* The tagged form of a float as runtime/core/value.h defines it; false if it has none. */
static bool tagged_float(double d, uint64_t *out) {
    uint64_t u;
    memcpy(&u, &d, sizeof u);
    u += (uint64_t)1 << 61;
    *out = u << 3 | u >> 61;
    return (*out & 2) != 0;
}

static const char *float_const(Emit *e, const IrConst *k) {
    uint64_t word;
    if (tagged_float(k->real, &word))
        return arena_printf(e->a, "((Value)UINT64_C(0x%llx) /* %.17g */)", (unsigned long long)word, k->real);
    const char *name = arena_printf(e->a, "k_float_%d", k->id);
    declare(e, "RtFloat", name);
    write_format(&e->data, "%sRtFloat %s = {&rt_type_float, %s};\n", storage(e), name, emit_double(e, k->real));
    return arena_printf(e->a, "RT_VAL(&%s)", name);
}

/* Decimal digits to 64-bit limbs, least significant first; returns how many. */
static int limbs_of_decimal(const char *s, uint64_t *limbs) {
    int n = 0;
    for (; *s; s++) {
        unsigned __int128 carry = (unsigned)(*s - '0');
        for (int i = 0; i < n; i++) {
            carry += (unsigned __int128)limbs[i] * 10;
            limbs[i] = (uint64_t)carry;
            carry >>= 64;
        }
        if (carry)
            limbs[n++] = (uint64_t)carry;
    }
    return n;
}

static const char *big_const(Emit *e, const char *decimal, int id) {
    bool negative = *decimal == '-';
    decimal += negative;
    uint64_t *limbs = ARENA_ARRAY(e->a, uint64_t, strlen(decimal) / 16 + 2);
    int n = limbs_of_decimal(decimal, limbs);
    const char *name = arena_printf(e->a, "k_int_%d", id);
    declare(e, "RtBig", name);
    write_format(&e->data, "%sRtBig %s = {&rt_type_int, %d, {", storage(e), name, negative ? -n : n);
    for (int i = 0; i < n; i++)
        write_format(&e->data, "%sUINT64_C(0x%llx)", i ? ", " : "", (unsigned long long)limbs[i]);
    write_format(&e->data, "}}; /* %s%s */\n", negative ? "-" : "", n < 8 ? decimal : "...");
    return arena_printf(e->a, "RT_VAL(&%s)", name);
}

/* ---- the others */

static const char *bytes_const(Emit *e, const IrConst *k) {
    const char *name = arena_printf(e->a, "k_bytes_%d", k->id);
    declare(e, "RtBytes", name);
    write_format(&e->data, "%sRtBytes %s = {&rt_type_bytes, %d, 0, {", storage(e), name, k->length);
    write_c_string(&e->data, k->text, (size_t)k->length);
    write_text(&e->data, "}};\n");
    return arena_printf(e->a, "RT_VAL(&%s)", name);
}

static void write_tuple(Emit *e, const char *name, const char *const *items, int n) {
    declare(e, "RtTuple", name);
    write_format(&e->data, "%sRtTuple %s = {&rt_type_tuple, %d, 0, {", storage(e), name, n);
    for (int i = 0; i < n; i++)
        write_format(&e->data, "%s%s", i ? ", " : "", items[i]);
    write_text(&e->data, "}};\n");
}

static bool contains_frozenset(const IrConst *k) {
    if (k->kind == K_FROZENSET)
        return true;
    for (int i = 0; i < k->n_items; i++)
        if (contains_frozenset(k->items[i]))
            return true;
    return false;
}

static const char *tuple_const(Emit *e, const IrConst *k) {
    if (k->n_items == 0)
        return "RT_VAL(&rt_empty_tuple)";
    const char *name = arena_printf(e->a, "k_tuple_%d", k->id);
    const char **items = ARENA_ARRAY(e->a, const char *, k->n_items);
    for (int i = 0; i < k->n_items; i++) {
        items[i] = emit_const(e, k->items[i]);
        if (contains_frozenset(k->items[i]) && k->items[i]->kind == K_FROZENSET) {
            write_format(&e->starts, "    %s.items[%d] = %s;\n", name, i, items[i]);
            items[i] = "0";
        }
    }
    write_tuple(e, name, items, k->n_items);
    return arena_printf(e->a, "RT_VAL(&%s)", name);
}

static const char *frozenset_const(Emit *e, const IrConst *k) {
    const char *name = arena_printf(e->a, "k_frozenset_%d", k->id);
    declare(e, "Value", name);
    write_format(&e->data, "%sValue %s;\n", storage(e), name);
    for (int i = 0; i < k->n_items; i++) { /* items first: they may need statements of their own */
        emit_const(e, k->items[i]);
    }
    write_format(&e->starts, "    %s = rt_do_const_frozenset((Value[]){", name);
    for (int i = 0; i < k->n_items; i++)
        write_format(&e->starts, "%s%s", i ? ", " : "", emit_const(e, k->items[i]));
    write_format(&e->starts, "}, %d);\n", k->n_items);
    return name;
}

static const char *complex_const(Emit *e, const IrConst *k) {
    const char *name = arena_printf(e->a, "k_complex_%d", k->id);
    declare(e, "RtComplex", name);
    write_format(&e->data, "%sRtComplex %s = {&rt_type_complex, %s, %s};\n", storage(e), name, emit_double(e, k->real), emit_double(e, k->imag));
    return arena_printf(e->a, "RT_VAL(&%s)", name);
}

static const char *make_const(Emit *e, const IrConst *k) {
    switch (k->kind) {
    case K_NONE: return "RT_NONE";
    case K_TRUE: return "RT_TRUE";
    case K_FALSE: return "RT_FALSE";
    case K_ELLIPSIS: return "RT_ELLIPSIS";
    case K_INT:
        if (k->i >= -((int64_t)1 << 61) && k->i < (int64_t)1 << 61)
            return arena_printf(e->a, "RT_SMALL(%lld)", (long long)k->i);
        return big_const(e, arena_printf(e->a, "%lld", (long long)k->i), k->id);
    case K_BIGINT: return big_const(e, k->text, k->id);
    case K_FLOAT: return float_const(e, k);
    case K_COMPLEX: return complex_const(e, k);
    case K_STR: return arena_printf(e->a, "RT_VAL(&%s)", emit_str(e, k->text, k->length));
    case K_BYTES: return bytes_const(e, k);
    case K_TUPLE: return tuple_const(e, k);
    case K_FROZENSET: return frozenset_const(e, k);
    }
    bug("constant of kind %d", (int)k->kind);
}

const char *emit_const(Emit *e, const IrConst *k) {
    if (!e->consts[k->id])
        e->consts[k->id] = make_const(e, k);
    return e->consts[k->id];
}

const char *emit_kwnames(Emit *e, const IrNames *names) {
    if (!names || names->n == 0)
        return "NULL";
    const char **items = ARENA_ARRAY(e->a, const char *, names->n);
    for (int i = 0; i < names->n; i++)
        items[i] = arena_printf(e->a, "RT_VAL(&%s)", emit_name(e, names->items[i]));
    const char *name = arena_printf(e->a, "k_kwnames_%d", e->n_kwnames++);
    write_tuple(e, name, items, names->n);
    return arena_printf(e->a, "&%s", name);
}
