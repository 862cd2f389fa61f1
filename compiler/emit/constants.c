/* constants.c - literals as static objects, each file's own but for strings. Strings, floats, big ints, tuples need no start-up work;
 * only frozensets are made when the program starts. */
#include "compiler/emit/internal.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

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

/* Its name tells its text, or the hash of that: the same in every program. */
static const char *string_name(Emit *e, const Name *key) {
    const char *name = is_identifier(key->text, key->length) ? arena_printf(e->a, "s_%s", key->text) : arena_printf(e->a, "h_%08x_%d", key->hash, key->length);
    Name *id = name_intern(e->p->names, name, -1);
    for (int k = 2; map_has(&e->string_ids, id); k++)
        id = name_intern(e->p->names, arena_printf(e->a, "%s_%d", name, k), -1);
    map_set(&e->string_ids, id, id);
    return id->text;
}

static void write_string(Emit *e, const char *name, const char *text, int length) {
    Writer *w = length > 64 ? &e->texts : &e->strings;
    uint32_t max = 0;
    int points = 0;
    const unsigned char *s = (const unsigned char *)text, *end = s + length;
    while (s < end) {
        uint32_t c = decode(&s);
        max = c > max ? c : max;
        points++;
    }
    int width = max < 256 ? 1 : max < 65536 ? 2 : 4;
    write_format(w, "%sRT_UNSCANNED RtStr %s = {&rt_type_str, %d, 0, %d, %d, 0, {0}, ", storage(e), name, points, width, max < 128);
    write_text(w, "{");
    write_str_data(e, w, text, length, width);
    write_text(w, "}};\n");
}

const char *emit_str(Emit *e, const char *text, int length) {
    Name *key = name_intern(e->p->names, text, length);
    const char *name = map_get(&e->string_names, key);
    if (!name) {
        name = string_name(e, key);
        map_set(&e->string_names, key, (void *)name);
        write_string(e, name, text, length);
    }
    if (e->unit != e->units.items[0] && emit_declares(e, name))
        write_format(&e->unit->decl, "extern RtStr %s;\n", name);
    return name;
}

const char *emit_name(Emit *e, const Name *n) { return emit_str(e, n->text, n->length); }

/* ---- numbers */

static const char *new_const(Emit *e, const char *kind) { return arena_printf(e->a, "k_%s_%d", kind, e->unit->n_consts++); }

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
    const char *name = new_const(e, "float");
    write_format(&e->unit->data, "static RtFloat %s = {&rt_type_float, %s};\n", name, emit_double(e, k->real));
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

static const char *big_const(Emit *e, const char *decimal) {
    bool negative = *decimal == '-';
    decimal += negative;
    uint64_t *limbs = ARENA_ARRAY(e->a, uint64_t, strlen(decimal) / 16 + 2);
    int n = limbs_of_decimal(decimal, limbs);
    const char *name = new_const(e, "int");
    write_format(&e->unit->data, "static RtBig %s = {&rt_type_int, %d, {", name, negative ? -n : n);
    for (int i = 0; i < n; i++)
        write_format(&e->unit->data, "%sUINT64_C(0x%llx)", i ? ", " : "", (unsigned long long)limbs[i]);
    write_format(&e->unit->data, "}}; /* %s%s */\n", negative ? "-" : "", n < 8 ? decimal : "...");
    return arena_printf(e->a, "RT_VAL(&%s)", name);
}

/* ---- the others */

static const char *bytes_const(Emit *e, const IrConst *k) {
    const char *name = new_const(e, "bytes");
    write_format(&e->unit->data, "static RtBytes %s = {&rt_type_bytes, %d, 0, {", name, k->length);
    write_c_string(&e->unit->data, k->text, (size_t)k->length);
    write_text(&e->unit->data, "}};\n");
    return arena_printf(e->a, "RT_VAL(&%s)", name);
}

static void write_tuple(Emit *e, const char *name, const char *const *items, int n) {
    write_format(&e->unit->data, "static RtTuple %s = {&rt_type_tuple, %d, 0, {", name, n);
    for (int i = 0; i < n; i++)
        write_format(&e->unit->data, "%s%s", i ? ", " : "", items[i]);
    write_text(&e->unit->data, "}};\n");
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
    const char *name = new_const(e, "tuple");
    const char **items = ARENA_ARRAY(e->a, const char *, k->n_items);
    for (int i = 0; i < k->n_items; i++) {
        items[i] = emit_const(e, k->items[i]);
        if (contains_frozenset(k->items[i]) && k->items[i]->kind == K_FROZENSET) {
            write_format(&e->unit->starts, "    %s.items[%d] = %s;\n", name, i, items[i]);
            items[i] = "0";
        }
    }
    write_tuple(e, name, items, k->n_items);
    return arena_printf(e->a, "RT_VAL(&%s)", name);
}

static const char *frozenset_const(Emit *e, const IrConst *k) {
    const char *name = new_const(e, "frozenset");
    write_format(&e->unit->data, "static Value %s;\n", name);
    for (int i = 0; i < k->n_items; i++) { /* items first: they may need statements of their own */
        emit_const(e, k->items[i]);
    }
    write_format(&e->unit->starts, "    %s = rt_do_const_frozenset((Value[]){", name);
    for (int i = 0; i < k->n_items; i++)
        write_format(&e->unit->starts, "%s%s", i ? ", " : "", emit_const(e, k->items[i]));
    write_format(&e->unit->starts, "}, %d);\n", k->n_items);
    return name;
}

static const char *complex_const(Emit *e, const IrConst *k) {
    const char *name = new_const(e, "complex");
    write_format(&e->unit->data, "static RtComplex %s = {&rt_type_complex, %s, %s};\n", name, emit_double(e, k->real), emit_double(e, k->imag));
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
        return big_const(e, arena_printf(e->a, "%lld", (long long)k->i));
    case K_BIGINT: return big_const(e, k->text);
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
    const char *made = map_get(&e->unit->consts, k);
    if (!made) {
        made = make_const(e, k);
        map_set(&e->unit->consts, k, (void *)made);
    }
    return made;
}

const char *emit_kwnames(Emit *e, const IrNames *names) {
    if (!names || names->n == 0)
        return "NULL";
    const char **items = ARENA_ARRAY(e->a, const char *, names->n);
    for (int i = 0; i < names->n; i++)
        items[i] = arena_printf(e->a, "RT_VAL(&%s)", emit_name(e, names->items[i]));
    const char *name = new_const(e, "kwnames");
    write_tuple(e, name, items, names->n);
    return arena_printf(e->a, "&%s", name);
}
