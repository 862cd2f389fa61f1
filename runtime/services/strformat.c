/* strformat.c - str.format: replacement fields with automatic or manual numbers, attributes and
 * items, conversions, nested specifications; and the parser that string.Formatter uses. */
#include "runtime/types/text.h"

typedef struct Fields {
    Value *args;
    size_t nargs;
    RtTuple *kwnames; /* values follow args */
    Value mapping;    /* format_map's argument, or 0 */
    int state;        /* 0 undecided, 1 automatic, 2 manual numbering */
    int64_t next;
} Fields;

/* One piece of a format string: a literal, then perhaps a field. */
typedef struct Piece {
    RtStr *literal;
    bool has_field;
    RtStr *name, *spec; /* spec: the text after ":", "" if none */
    uint32_t conversion; /* 0 none */
} Piece;

static bool fail(const char *message) {
    rt_raise(&rt_exc_ValueError, "%s", message);
    return false;
}

static uint32_t at(const RtStr *s, int64_t i) { return i < s->length ? rt_str_at(s, i) : 0; }

/* The end of a field name that starts at i: a ":", "!" or "}" outside [...], or the end. -1: error. */
static int64_t name_end(RtStr *s, int64_t i) {
    bool in_item = false;
    for (; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (c == '{' && !in_item)
            return fail("unexpected '{' in field name"), -1;
        if (c == '[')
            in_item = true;
        else if (c == ']')
            in_item = false;
        else if (!in_item && (c == '}' || c == ':' || c == '!'))
            break;
    }
    return i;
}

/* The "}" that closes a spec starting at i; -1: error. */
static int64_t spec_end(RtStr *s, int64_t i) {
    for (int64_t depth = 1; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return fail("unmatched '{' in format spec"), -1;
}

/* The field after a "{": name, conversion, spec. Returns the position behind it, -1: error. */
static int64_t parse_field(RtStr *s, int64_t from, Piece *p) {
    int64_t i = name_end(s, from);
    if (i < 0)
        return -1;
    p->name = rt_str_slice(s, from, i);
    p->spec = &rt_empty_str;
    if (i == s->length)
        return fail("expected '}' before end of string"), -1;
    uint32_t c = rt_str_at(s, i++);
    if (c == '}')
        return i;
    if (c == '!') {
        if (i == s->length)
            return fail("end of string while looking for conversion specifier"), -1;
        p->conversion = rt_str_at(s, i++);
        if (i < s->length) {
            c = rt_str_at(s, i++);
            if (c == '}')
                return i;
            if (c != ':')
                return fail("expected ':' after conversion specifier"), -1;
        }
    }
    int64_t end = spec_end(s, i);
    if (end < 0)
        return -1;
    p->spec = rt_str_slice(s, i, end);
    return end + 1;
}

/* The next piece from *pos: 1, 0 at the end, -1 error. An escaped brace ends a literal. */
static int next_piece(RtStr *s, int64_t *pos, Piece *p) {
    int64_t i = *pos, n = s->length;
    if (i >= n)
        return 0;
    *p = (Piece){.literal = &rt_empty_str};
    while (i < n && rt_str_at(s, i) != '{' && rt_str_at(s, i) != '}')
        i++;
    if (i == n) {
        p->literal = rt_str_slice(s, *pos, n);
        *pos = n;
        return 1;
    }
    uint32_t c = rt_str_at(s, i);
    if (at(s, i + 1) == c && i + 1 < n) {
        p->literal = rt_str_slice(s, *pos, i + 1);
        *pos = i + 2;
        return 1;
    }
    if (c == '}')
        return fail("Single '}' encountered in format string"), -1;
    if (i + 1 == n)
        return fail("Single '{' encountered in format string"), -1;
    p->literal = rt_str_slice(s, *pos, i);
    p->has_field = true;
    *pos = parse_field(s, i + 1, p);
    return *pos < 0 ? -1 : 1;
}

/* ---- Field names -------------------------------------------------------------------------------- */

/* A decimal number, or -1 if text is none, -2 with an exception if it is too long. */
static int64_t as_number(const RtStr *s) {
    int64_t n = 0;
    if (s->length == 0)
        return -1;
    for (int64_t i = 0; i < s->length; i++) {
        int d = rt_unicode_decimal(rt_str_at(s, i));
        if (d < 0)
            return -1;
        if (n > (INT64_MAX - d) / 10)
            return fail("Too many decimal digits in format string"), -2;
        n = n * 10 + d;
    }
    return n;
}

/* Where the first part of a field name ends. */
static int64_t first_part(const RtStr *name) {
    int64_t i = 0;
    while (i < name->length && rt_str_at(name, i) != '.' && rt_str_at(name, i) != '[')
        i++;
    return i;
}

/* The next .attr or [item] at *pos: 1 attribute, 2 item, 0 end, -1 error. */
static int next_part(RtStr *name, int64_t *pos, RtStr **part) {
    int64_t i = *pos, n = name->length;
    if (i >= n)
        return 0;
    uint32_t c = rt_str_at(name, i++);
    int64_t from = i;
    if (c == '.') {
        while (i < n && rt_str_at(name, i) != '.' && rt_str_at(name, i) != '[')
            i++;
        *pos = i;
    } else if (c == '[') {
        while (i < n && rt_str_at(name, i) != ']')
            i++;
        if (i == n)
            return fail("Missing ']' in format string"), -1;
        *pos = i + 1;
    } else {
        return fail("Only '.' or '[' may follow ']' in format field specifier"), -1;
    }
    if (i == from)
        return fail("Empty attribute in format string"), -1;
    *part = rt_str_slice(name, from, i);
    return c == '.' ? 1 : 2;
}

static Value keyword_value(Fields *f, RtStr *key) {
    if (f->mapping != 0)
        return rt_getitem(f->mapping, RT_VAL(key));
    for (int64_t i = 0; f->kwnames != NULL && i < f->kwnames->length; i++)
        if (rt_str_equal(as_str(f->kwnames->items[i]), key))
            return f->args[f->nargs + (size_t)i];
    return rt_raise_key_error(RT_VAL(key));
}

static Value positional_value(Fields *f, int64_t index) {
    if (f->mapping != 0)
        return rt_raise(&rt_exc_ValueError, "Format string contains positional fields");
    if ((size_t)index >= f->nargs)
        return rt_raise(&rt_exc_IndexError, "Replacement index %zd out of range for positional args tuple", index);
    return f->args[index];
}

static Value first_value(Fields *f, RtStr *first) {
    int64_t number = as_number(first);
    if (number == -2)
        return 0;
    if (number == -1 && first->length > 0)
        return keyword_value(f, first);
    int state = first->length == 0 ? 1 : 2;
    if (f->state != 0 && f->state != state && f->mapping == 0) {
        fail(f->state == 2 ? "cannot switch from manual field specification to automatic field numbering"
                           : "cannot switch from automatic field numbering to manual field specification");
        return 0;
    }
    f->state = state;
    return positional_value(f, state == 1 ? f->next++ : number);
}

static Value field_value(Fields *f, RtStr *name) {
    int64_t pos = first_part(name);
    Value v = first_value(f, rt_str_slice(name, 0, pos));
    RtStr *part;
    while (v != 0) {
        int kind = next_part(name, &pos, &part);
        if (kind <= 0)
            return kind < 0 ? 0 : v;
        if (kind == 1) {
            v = rt_getattr(v, rt_str_intern(part));
            continue;
        }
        int64_t number = as_number(part);
        if (number == -2)
            return 0;
        v = rt_getitem(v, number >= 0 ? rt_int_from_i64(number) : RT_VAL(part));
    }
    return 0;
}

/* ---- Formatting ----------------------------------------------------------------------------------- */

static Value convert(Value v, uint32_t conversion) {
    switch (conversion) {
    case 0: return v;
    case 'r': return rt_repr(v);
    case 's': return rt_str(v);
    case 'a': return RT_VAL(rt_ascii_of(v));
    default:
        if (conversion > 32 && conversion < 127)
            return rt_raise(&rt_exc_ValueError, "Unknown conversion specifier %c", (int)conversion);
        return rt_raise(&rt_exc_ValueError, "Unknown conversion specifier \\x%x", conversion);
    }
}

static RtStr *do_format(RtStr *format, Fields *f, int depth);

static bool put_field(RtBuilder *b, const Piece *p, Fields *f, int depth) {
    Value v = field_value(f, p->name);
    if (v == 0 || (v = convert(v, p->conversion)) == 0)
        return false;
    RtStr *spec = p->spec;
    if (spec->length > 0 && str_find_in(spec, rt_str_from_char('{'), 0, spec->length) >= 0) {
        spec = do_format(spec, f, depth - 1);
        if (spec == NULL)
            return false;
    }
    Value r = rt_format(v, spec);
    if (r == 0)
        return false;
    rt_builder_str(b, as_str(r));
    return true;
}

static RtStr *do_format(RtStr *format, Fields *f, int depth) {
    RtBuilder b;
    Piece p;
    int64_t pos = 0;
    int r;
    if (depth < 0)
        return fail("Max string recursion exceeded"), NULL;
    rt_builder_init(&b);
    while ((r = next_piece(format, &pos, &p)) > 0) {
        rt_builder_str(&b, p.literal);
        if (p.has_field && !put_field(&b, &p, f, depth))
            return NULL;
    }
    return r < 0 ? NULL : rt_builder_finish_whole(&b);
}

RtStr *rt_str_do_format(RtStr *format, Value *args, size_t nargs, RtTuple *kwnames, Value mapping) {
    Fields f = {.args = args, .nargs = nargs, .kwnames = kwnames, .mapping = mapping};
    return do_format(format, &f, 1);
}

/* ---- For string.Formatter ---------------------------------------------------------------------------- */

/* A list of (literal, field_name, format_spec, conversion); 0 on error. */
Value rt_string_formatter_parser(RtStr *format) {
    RtList *l = rt_list_new(4);
    Piece p;
    int64_t pos = 0;
    int r;
    while ((r = next_piece(format, &pos, &p)) > 0) {
        Value v[4] = {RT_VAL(p.literal), RT_NONE, RT_NONE, RT_NONE};
        if (p.has_field) {
            v[1] = RT_VAL(p.name);
            v[2] = RT_VAL(p.spec);
            if (p.conversion != 0)
                v[3] = RT_VAL(rt_str_from_char(p.conversion));
        }
        rt_list_append(l, RT_VAL(rt_tuple_from_array(v, 4)));
    }
    return r < 0 ? 0 : rt_iter(RT_VAL(l));
}

/* (first, iterator of (is_attribute, key)). */
Value rt_string_formatter_field_name_split(RtStr *name) {
    int64_t pos = first_part(name), number;
    RtStr *first = rt_str_slice(name, 0, pos), *part;
    RtList *l = rt_list_new(2);
    int kind;
    if ((number = as_number(first)) == -2)
        return 0;
    Value head = number >= 0 ? rt_int_from_i64(number) : RT_VAL(first);
    while ((kind = next_part(name, &pos, &part)) > 0) {
        number = kind == 2 ? as_number(part) : -1;
        if (number == -2)
            return 0;
        Value v[2] = {rt_from_bool(kind == 1), number >= 0 ? rt_int_from_i64(number) : RT_VAL(part)};
        rt_list_append(l, RT_VAL(rt_tuple_from_array(v, 2)));
    }
    if (kind < 0)
        return 0;
    Value pair[2] = {head, rt_iter(RT_VAL(l))};
    return RT_VAL(rt_tuple_from_array(pair, 2));
}
