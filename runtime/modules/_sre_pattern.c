/* _sre_pattern.c - compiled patterns: preparing a text, and the methods that walk over all matches. */
#include "runtime/modules/_sre.h"
#include "runtime/services/services.h"

#define PATTERN(v) RT_AS(SrePattern, v)

RtType rt_type_Pattern;

/* ---- Texts -------------------------------------------------------------------------------------------- */

static int set_text(SreState *st, Value string) {
    st->string = string;
    if (is_str(string)) {
        RtStr *s = as_str(string);
        st->data = s->data;
        st->length = s->length;
        st->width = s->width;
        st->is_bytes = false;
        return 0;
    }
    const uint8_t *data;
    if (!rt_is_bytes_like(string))
        return rt_raise_int(&rt_exc_TypeError, "expected string or bytes-like object, got '%T'", string);
    if (rt_get_buffer(string, &data, &st->length) < 0)
        return -1;
    st->data = data;
    st->width = 1;
    st->is_bytes = true;
    return 0;
}

static void set_registers(SreState *st, SreProgram *p) {
    st->marks = p->n_marks <= SRE_FEW_MARKS ? st->few_marks : rt_alloc_atomic(p->n_marks * sizeof *st->marks);
    st->loops = p->n_loops <= SRE_FEW_LOOPS ? st->few_loops : rt_alloc_atomic(p->n_loops * sizeof *st->loops);
    st->choices = st->few_choices;
    st->trail = st->few_trail;
    st->cap_choices = st->cap_trail = SRE_FEW_CHOICES;
    st->steps = 0;
}

int sre_state_init(SreState *st, const SrePattern *p, Value string, int64_t pos, int64_t endpos) {
    if (set_text(st, string) < 0)
        return -1;
    if (st->is_bytes && p->is_bytes == 0)
        return rt_raise_int(&rt_exc_TypeError, "cannot use a string pattern on a bytes-like object");
    if (!st->is_bytes && p->is_bytes > 0)
        return rt_raise_int(&rt_exc_TypeError, "cannot use a bytes pattern on a string-like object");
    st->pos = pos < 0 ? 0 : pos > st->length ? st->length : pos;
    st->end = endpos < 0 ? 0 : endpos > st->length ? st->length : endpos;
    st->start = st->pos;
    st->program = p->program;
    st->match_all = st->must_advance = false;
    set_registers(st, p->program);
    return 0;
}

Value sre_slice(const SreState *st, int64_t from, int64_t to) {
    if (!st->is_bytes)
        return RT_VAL(rt_str_slice(str_exact(as_str(st->string)), from, to));
    if (rt_has_type(st->string, &rt_type_bytes) && from == 0 && to == st->length)
        return st->string;
    return RT_VAL(rt_bytes_new((const uint8_t *)st->data + from, to - from));
}

Value sre_state_group(const SreState *st, int64_t g, Value unset) {
    if (g == 0)
        return sre_slice(st, st->start, st->stop);
    int64_t from = st->marks[2 * g - 2], to = st->marks[2 * g - 1];
    return from < 0 || to < from ? unset : sre_slice(st, from, to);
}

Value sre_library(const char *name) {
    Value m = rt_import(RT_TEXT("re"), true);
    return m == 0 ? 0 : rt_getattr(m, rt_str_intern(rt_str_from_cstr(name)));
}

/* ---- One match ------------------------------------------------------------------------------------------ */

static Value result(SrePattern *p, const SreState *st, int found) {
    return found < 0 ? 0 : found == 0 ? RT_NONE : sre_match_new(p, st);
}

static Value pattern_match(Value self, Value string, int64_t pos, int64_t endpos) {
    SreState st;
    return sre_state_init(&st, PATTERN(self), string, pos, endpos) < 0 ? 0 : result(PATTERN(self), &st, sre_match(&st));
}
static Value pattern_fullmatch(Value self, Value string, int64_t pos, int64_t endpos) {
    SreState st;
    if (sre_state_init(&st, PATTERN(self), string, pos, endpos) < 0)
        return 0;
    st.match_all = true;
    return result(PATTERN(self), &st, sre_match(&st));
}
static Value pattern_search(Value self, Value string, int64_t pos, int64_t endpos) {
    SreState st;
    return sre_state_init(&st, PATTERN(self), string, pos, endpos) < 0 ? 0 : result(PATTERN(self), &st, sre_search(&st));
}

/* ---- All matches ------------------------------------------------------------------------------------------ */

/* What findall gives for a match: itself, its only group, or a tuple of its groups. */
static Value found_item(const SrePattern *p, const SreState *st, Value empty) {
    if (p->groups <= 1)
        return sre_state_group(st, p->groups, empty);
    RtTuple *t = rt_tuple_new(p->groups);
    for (int64_t g = 1; g <= p->groups; g++)
        t->items[g - 1] = sre_state_group(st, g, empty);
    return RT_VAL(t);
}

static RtList *pattern_findall(Value self, Value string, int64_t pos, int64_t endpos) {
    SreState st;
    int found = 0;
    if (sre_state_init(&st, PATTERN(self), string, pos, endpos) < 0)
        return NULL;
    RtList *l = rt_list_new(0);
    Value empty = st.is_bytes ? RT_VAL(&rt_empty_bytes) : RT_VAL(&rt_empty_str);
    while (st.start <= st.end && (found = sre_search(&st)) > 0) {
        rt_list_append(l, found_item(PATTERN(self), &st, empty));
        sre_advance(&st);
    }
    return found < 0 ? NULL : l;
}

static RtList *pattern_split(Value self, Value string, int64_t maxsplit) {
    SreState st;
    SrePattern *p = PATTERN(self);
    int found = 0;
    int64_t last = 0;
    if (sre_state_init(&st, p, string, 0, INT64_MAX) < 0)
        return NULL;
    RtList *l = rt_list_new(0);
    for (int64_t n = 0; (maxsplit == 0 || n < maxsplit) && (found = sre_search(&st)) > 0; n++) {
        rt_list_append(l, sre_slice(&st, last, st.start));
        for (int64_t g = 1; g <= p->groups; g++)
            rt_list_append(l, sre_state_group(&st, g, RT_NONE));
        sre_advance(&st);
        last = st.start;
    }
    if (found < 0)
        return NULL;
    rt_list_append(l, sre_slice(&st, last, st.end));
    return l;
}

/* ---- Substitution ------------------------------------------------------------------------------------------ */

/* A result is put together from pieces: stretches of the text and of replacements. */
typedef struct Piece { Value owner; const void *data; int64_t n; int width; bool ascii; } Piece;
typedef struct Pieces {
    bool bytes;
    Piece *items;
    int64_t n, capacity, length;
    int64_t number; /* of items that CPython would join: errors name it */
} Pieces;

static void add_piece(Pieces *p, Piece piece) {
    if (piece.n == 0)
        return;
    if (p->n == p->capacity) {
        int64_t c = p->capacity == 0 ? 16 : 2 * p->capacity;
        size_t size = (size_t)c * sizeof(Piece);
        p->items = p->capacity == 0 ? rt_alloc(size) : rt_realloc(p->items, (size_t)p->capacity * sizeof(Piece), size);
        p->capacity = c;
    }
    p->items[p->n++] = piece;
    p->length += piece.n;
}

static void add_text(Pieces *p, const SreState *st, int64_t from, int64_t to) {
    bool ascii = !st->is_bytes && as_str(st->string)->ascii;
    add_piece(p, (Piece){st->string, (const uint8_t *)st->data + from * st->width, to - from, st->width, ascii});
}

/* A replacement, which must be of the text's kind; number: its place in what is joined. */
static int add_value(Pieces *p, Value v, int64_t number) {
    if (!p->bytes) {
        if (!is_str(v))
            return rt_raise_int(&rt_exc_TypeError, "sequence item %zd: expected str instance, %T found", number, v);
        RtStr *s = as_str(v);
        add_piece(p, (Piece){v, s->data, s->length, s->width, s->ascii != 0});
        return 0;
    }
    const uint8_t *data;
    int64_t n;
    if (!rt_is_bytes_like(v))
        return rt_raise_int(&rt_exc_TypeError, "sequence item %zd: expected a bytes-like object, %T found", number, v);
    if (rt_get_buffer(v, &data, &n) < 0)
        return -1;
    add_piece(p, (Piece){v, data, n, 1, false});
    return 0;
}

static void widen(uint8_t *to, int width, const Piece *p) {
    if (p->width == width) {
        memcpy(to, p->data, (size_t)p->n * (size_t)width);
        return;
    }
    for (int64_t i = 0; i < p->n; i++) {
        uint32_t c = p->width == 1 ? ((const uint8_t *)p->data)[i] : ((const uint16_t *)p->data)[i];
        if (width == 2)
            ((uint16_t *)(void *)to)[i] = (uint16_t)c;
        else
            ((uint32_t *)(void *)to)[i] = c;
    }
}

static Value join_pieces(const Pieces *p) {
    int width = 1;
    bool ascii = true;
    for (int64_t i = 0; i < p->n; i++) {
        width = p->items[i].width > width ? p->items[i].width : width;
        ascii = ascii && p->items[i].ascii;
    }
    if (p->length == 0)
        return p->bytes ? RT_VAL(&rt_empty_bytes) : RT_VAL(&rt_empty_str);
    RtBytes *b = p->bytes ? rt_bytes_new(NULL, p->length) : NULL;
    RtStr *s = p->bytes ? NULL : rt_str_new(p->length, width);
    uint8_t *to = p->bytes ? b->data : s->data;
    for (int64_t i = 0; i < p->n; i++) {
        widen(to, width, &p->items[i]);
        to += p->items[i].n * width;
    }
    if (p->bytes)
        return RT_VAL(b);
    if (width > 1)
        return RT_VAL(str_from_units(s->data, s->length, width)); /* what was wide may have been replaced */
    if (ascii)
        s->ascii = 1;
    else
        str_mark_ascii(s);
    return RT_VAL(s);
}

/* How to replace: by a value, by what a function says of the match, or by a parsed template: literals, in
 * which the groups [(index, group)] are filled in. */
typedef struct Replacement { Value value, function; RtList *groups, *literals; } Replacement;

static bool is_literal(Value template) {
    SreState st;
    if (!is_str(template) && !rt_is_bytes_like(template))
        return false;
    if (set_text(&st, template) < 0) {
        rt_clear();
        return false;
    }
    uint32_t backslash = '\\';
    if (st.width == 1)
        return st.length == 0 || memchr(st.data, '\\', (size_t)st.length) == NULL;
    return units_find(st.data, st.length, st.width == 2 ? (const void *)&(uint16_t){'\\'} : (const void *)&backslash, 1, st.width) < 0;
}

/* By re._subx, which errors and warnings count as a caller: its result is a literal, or a function that has the parsed template,
 * two lists, as its default. */
static int parse_template(Replacement *r, Value pattern, Value template) {
    Value f = sre_library("_subx"), filter = f == 0 ? 0 : rt_call2(f, pattern, template), both[2];
    if (filter == 0)
        return -1;
    const RtTuple *defaults = rt_has_type(filter, &rt_type_function) ? RT_AS(RtFunction, filter)->defaults : NULL;
    if (!defaults || defaults->length != 1 || rt_unpack(defaults->items[0], both, 2) < 0 || !rt_is_list(both[0]) || !rt_is_list(both[1])) {
        if (rt_pending())
            return -1;
        *(rt_type_of(filter)->call ? &r->function : &r->value) = filter;
        return 0;
    }
    r->groups = RT_AS(RtList, both[0]);
    r->literals = RT_AS(RtList, both[1]);
    return 0;
}

static int make_replacement(Replacement *r, Value pattern, Value template) {
    *r = (Replacement){0};
    if (rt_type_of(template)->call != NULL)
        r->function = template;
    else if (is_literal(template))
        r->value = template;
    else
        return parse_template(r, pattern, template);
    return 0;
}

/* The literals in order; the groups are in the order of their places among them. */
static int add_template(Pieces *p, const Replacement *r, const SreState *st) {
    int64_t next = 0;
    for (int64_t i = 0; i < r->literals->length; i++) {
        Value pair[2];
        if (r->literals->items[i] != RT_NONE) {
            if (add_value(p, r->literals->items[i], i) < 0)
                return -1;
            continue;
        }
        if (next == r->groups->length || rt_unpack(r->groups->items[next++], pair, 2) < 0)
            return -1;
        int64_t g = rt_index_i64(pair[1], false);
        int64_t from = g == 0 ? st->start : st->marks[2 * g - 2], to = g == 0 ? st->stop : st->marks[2 * g - 1];
        if (from >= 0 && to > from)
            add_text(p, st, from, to);
    }
    return 0;
}

static int add_replacement(Pieces *p, const Replacement *r, SrePattern *pattern, const SreState *st) {
    if (r->value == 0 && r->function == 0) {
        p->number++;
        return add_template(p, r, st);
    }
    Value v = r->value;
    if (r->function != 0) {
        v = rt_call1(r->function, sre_match_new(pattern, st));
        if (v == 0)
            return -1;
        if (v == RT_NONE)
            return 0;
    }
    return add_value(p, v, p->number++);
}

/* string with its first `count` matches replaced (0: all); *n of them were. */
static Value substitute(Value self, Value template, Value string, int64_t count, int64_t *n) {
    SreState st;
    Replacement r;
    SrePattern *p = PATTERN(self);
    if (make_replacement(&r, self, template) < 0 || sre_state_init(&st, p, string, 0, INT64_MAX) < 0)
        return 0;
    Pieces pieces = {.bytes = st.is_bytes};
    int64_t last = 0;
    int found = 0;
    for (*n = 0; (count == 0 || *n < count) && (found = sre_search(&st)) > 0; ++*n) {
        if (last < st.start) {
            pieces.number++;
            add_text(&pieces, &st, last, st.start);
        }
        if (add_replacement(&pieces, &r, p, &st) < 0)
            return 0;
        last = st.stop;
        sre_advance(&st);
    }
    if (found < 0)
        return 0;
    if (*n == 0)
        return sre_slice(&st, 0, st.end);
    add_text(&pieces, &st, last, st.end);
    return join_pieces(&pieces);
}

static Value pattern_sub(Value self, Value template, Value string, int64_t count) {
    int64_t n;
    return substitute(self, template, string, count, &n);
}
static Value pattern_subn(Value self, Value template, Value string, int64_t count) {
    int64_t n;
    Value v = substitute(self, template, string, count, &n);
    return v == 0 ? 0 : rt_pair(v, rt_from_small(n));
}

/* ---- The object ------------------------------------------------------------------------------------------- */

static Value pattern_repr(Value self) {
    static const char *const names[] = {"TEMPLATE", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII"};
    SrePattern *p = PATTERN(self);
    int64_t flags = p->flags;
    if (p->is_bytes == 0 && (flags & (SRE_FLAG_LOCALE | SRE_FLAG_UNICODE | SRE_FLAG_ASCII)) == SRE_FLAG_UNICODE)
        flags &= ~SRE_FLAG_UNICODE;
    Value text = rt_repr(p->pattern);
    if (text == 0)
        return 0;
    RtStr *s = as_str(text), *out;
    out = rt_str_format("re.compile(%S", rt_str_slice(s, 0, s->length < 200 ? s->length : 200));
    const char *between = ", ";
    for (int i = 0; i < 9; i++)
        if (flags & (INT64_C(1) << i)) {
            out = rt_str_format("%S%sre.%s", out, between, names[i]);
            flags &= ~(INT64_C(1) << i);
            between = "|";
        }
    if (flags != 0)
        out = rt_str_format("%S%s0x%x", out, between, (unsigned)flags);
    return RT_VAL(rt_str_format("%S)", out));
}

static int64_t pattern_hash(Value self) {
    SrePattern *p = PATTERN(self);
    if (p->hash == 0) {
        int64_t h = rt_hash(p->pattern);
        if (h == -1)
            return -1;
        h ^= (int64_t)rt_hash_bytes(p->code, p->n_code * 4) ^ p->flags ^ p->is_bytes ^ p->groups;
        p->hash = h == 0 || h == -1 ? -2 : h;
    }
    return p->hash;
}

static Value pattern_compare(Value a, Value b, RtCompareOp op) {
    SrePattern *p = PATTERN(a), *q = PATTERN(b);
    if ((op != RT_EQ && op != RT_NE) || !rt_has_type(a, &rt_type_Pattern) || !rt_has_type(b, &rt_type_Pattern))
        return RT_NOT_IMPLEMENTED;
    int same = p == q;
    if (!same && p->flags == q->flags && p->is_bytes == q->is_bytes && p->n_code == q->n_code &&
        memcmp(p->code, q->code, (size_t)p->n_code * sizeof *p->code) == 0)
        same = rt_equal(p->pattern, q->pattern);
    return same < 0 ? 0 : rt_from_bool(same == (op == RT_EQ));
}

static Value pattern_self(Value self) { return self; }
static Value pattern_deepcopy(Value self, Value memo) { return self; }
static Value pattern_pattern(Value self) { return PATTERN(self)->pattern; }
static Value pattern_groupindex(Value self) { return rt_mappingproxy_new(RT_VAL(PATTERN(self)->groupindex)); }
static int64_t pattern_flags(Value self) { return PATTERN(self)->flags; }
static int64_t pattern_groups(Value self) { return PATTERN(self)->groups; }

#define RT_TABLE "runtime/tables/module/_sre_pattern.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void sre_pattern_init(RtModule *m) {
    RtType *t = &rt_type_Pattern;
    rt_type_init_static(t, "re.Pattern", &rt_type_object, sizeof(SrePattern), 0);
    t->repr = pattern_repr;
    t->hash = pattern_hash;
    t->compare = pattern_compare;
    rt_type_ready(t);
    rt_table_install(NULL);
}
