/* _json_scanner.c - _json.make_scanner: the object that JSON text means. Called as scanner(text, index), gives
 * (object, index behind it); StopIteration(index) where no object starts. Equal keys become one object. */
#include "runtime/modules/_json.h"
#include "runtime/types/number.h"

typedef struct Scanner {
    RtType *type;
    Value object_hook, object_pairs_hook, parse_float, parse_int, parse_constant;
    bool strict;
} Scanner;

RtType rt_type_json_scanner;

#define SCANNER(v) RT_AS(Scanner, v)

enum { FEW = 96 };
/* One call of the scanner: the text, where it is, the keys seen so far that are not in `known` (each maps to itself), and a stack of the items of
 * the containers that are open: a container is made when all that it holds is known. */
typedef struct Scan {
    const Scanner *how;
    Value text;
    const RtStr *s;
    int64_t at;
    RtDict *keys;
    uint64_t call; /* its number */
    Value *stack;
    int64_t n, room;
    Value few[FEW];
} Scan;

static Value scan_any(Scan *c);

/* The character at i; 0 past the end (a zero character is nothing that JSON knows, either). */
static inline uint32_t peek(const Scan *c, int64_t i) {
    if (RT_UNLIKELY(i >= c->s->length))
        return 0;
    return RT_LIKELY(c->s->width == 1) ? c->s->data[i] : rt_str_at(c->s, i);
}

static inline uint32_t skip_blanks(Scan *c) {
    for (;; c->at++) {
        uint32_t ch = peek(c, c->at);
        if (ch != ' ' && ch != '\t' && ch != '\n' && ch != '\r')
            return ch;
    }
}

static Value error_here(const Scan *c, const char *message) { return json_decode_error(message, c->text, c->at); }

static void push(Scan *c, Value v) {
    if (RT_UNLIKELY(c->n == c->room)) {
        Value *more = rt_alloc((size_t)c->room * 2 * sizeof *more);
        memcpy(more, c->stack, (size_t)c->n * sizeof *more);
        c->stack = more;
        c->room *= 2;
    }
    c->stack[c->n++] = v;
}

/* ---- objects and arrays ---- */

/* Keys of this and earlier texts. A place that this text has used already stays as it is until its end. */
enum { N_KNOWN = 256, LONGEST_KNOWN = 40 };
static struct { RtStr *key; uint64_t call; } known[N_KNOWN];

static uint32_t place_of(const uint8_t *p, int64_t n) {
    uint64_t first = 0, last = 0;
    memcpy(&first, p, n < 8 ? (size_t)n : 8);
    if (n > 8)
        memcpy(&last, p + n - 8, 8);
    uint64_t h = (first ^ last * 3 ^ (uint64_t)n << 56) * UINT64_C(0x9e3779b97f4a7c15);
    return (uint32_t)(h >> 56) % N_KNOWN;
}

/* The key text[from, to) of ASCII characters; NULL: its place is taken. */
static RtStr *known_key(Scan *c, int64_t from, int64_t to) {
    const uint8_t *p = c->s->data + from;
    uint32_t at = place_of(p, to - from);
    RtStr *key = known[at].key;
    if (key == NULL || key->length != to - from || memcmp(key->data, p, (size_t)(to - from)) != 0) {
        if (known[at].call == c->call)
            return NULL;
        key = known[at].key = rt_str_slice(RT_AS(RtStr, c->text), from, to);
    }
    known[at].call = c->call;
    return key;
}

static Value scan_key(Scan *c) {
    int64_t from = c->at + 1, to;
    if (c->s->ascii && (to = json_run_end(c->s, from, c->how->strict)) < c->s->length && c->s->data[to] == '"' && to > from && to - from <= LONGEST_KNOWN) {
        RtStr *found = known_key(c, from, to);
        if (RT_LIKELY(found != NULL)) {
            c->at = to + 1;
            return RT_VAL(found);
        }
    }
    RtStr *key = json_scan_string(c->text, from, c->how->strict, &c->at);
    if (key == NULL)
        return 0;
    if (c->keys == NULL)
        c->keys = rt_dict_new(32);
    return rt_dict_setdefault(c->keys, RT_VAL(key), RT_VAL(key));
}

/* Pushes a key and its value. */
static int scan_entry(Scan *c) {
    if (peek(c, c->at) != '"')
        return error_here(c, "Expecting property name enclosed in double quotes"), -1;
    Value key = scan_key(c);
    if (key == 0)
        return -1;
    if (skip_blanks(c) != ':')
        return error_here(c, "Expecting ':' delimiter"), -1;
    c->at++;
    skip_blanks(c);
    push(c, key);
    Value v = scan_any(c);
    if (v == 0)
        return -1;
    push(c, v);
    return 0;
}

/* Behind an item: 1 another one follows, 0 the container ends, -1 an error. */
static int after_item(Scan *c, uint32_t close) {
    uint32_t ch = skip_blanks(c);
    if (ch == close) {
        c->at++;
        return 0;
    }
    if (ch != ',')
        return error_here(c, "Expecting ',' delimiter"), -1;
    c->at++;
    skip_blanks(c);
    return 1;
}

/* What the program wants for the object with these keys and values. */
static Value make_object(const Scan *c, const Value *items, int64_t n) {
    const Scanner *how = c->how;
    if (how->object_pairs_hook != RT_NONE) {
        RtList *pairs = rt_list_new(n);
        for (int64_t i = 0; i < n; i++)
            rt_list_append(pairs, rt_pair(items[2 * i], items[2 * i + 1]));
        return rt_call1(how->object_pairs_hook, RT_VAL(pairs));
    }
    RtDict *d = rt_dict_new(n);
    for (int64_t i = 0; i < n; i++)
        rt_dict_set(d, items[2 * i], items[2 * i + 1]);
    return how->object_hook != RT_NONE ? rt_call1(how->object_hook, RT_VAL(d)) : RT_VAL(d);
}

static Value scan_object(Scan *c) {
    int64_t from = c->n;
    c->at++;
    int more = skip_blanks(c) != '}';
    c->at += !more;
    while (more > 0)
        more = scan_entry(c) < 0 ? -1 : after_item(c, '}');
    if (more < 0)
        return 0;
    Value v = make_object(c, c->stack + from, (c->n - from) / 2);
    c->n = from;
    return v;
}

static Value scan_array(Scan *c) {
    int64_t from = c->n;
    c->at++;
    int more = skip_blanks(c) != ']';
    c->at += !more;
    while (more > 0) {
        Value v = scan_any(c);
        if (v == 0)
            return 0;
        push(c, v);
        more = after_item(c, ']');
    }
    if (more < 0)
        return 0;
    RtList *l = rt_list_from_array(c->stack + from, c->n - from);
    c->n = from;
    return RT_VAL(l);
}

/* ---- numbers ---- */

static inline bool is_digit(uint32_t c) { return c >= '0' && c <= '9'; }

static int64_t skip_digits(const Scan *c, int64_t i) {
    while (is_digit(peek(c, i)))
        i++;
    return i;
}

/* The end of the number at c->at, or -1: there is none; *whole: it is an int. */
static int64_t number_end(const Scan *c, bool *whole) {
    int64_t i = c->at + (peek(c, c->at) == '-');
    if (!is_digit(peek(c, i)))
        return -1;
    i = peek(c, i) == '0' ? i + 1 : skip_digits(c, i);
    int64_t whole_end = i, end = i;
    if (peek(c, i) == '.' && is_digit(peek(c, i + 1)))
        end = i = skip_digits(c, i + 1);
    if ((peek(c, i) | 0x20) == 'e') {
        int64_t digits = i + 1 + (peek(c, i + 1) == '-' || peek(c, i + 1) == '+');
        if (is_digit(peek(c, digits)))
            end = skip_digits(c, digits);
    }
    *whole = end == whole_end;
    return end;
}

static Value small_number(const Scan *c, int64_t end) {
    int64_t n = 0;
    bool negative = peek(c, c->at) == '-';
    for (int64_t i = c->at + negative; i < end; i++)
        n = n * 10 + (peek(c, i) - '0');
    return rt_from_small(negative ? -n : n);
}

static Value scan_number(Scan *c) {
    bool whole = false;
    int64_t from = c->at, end = number_end(c, &whole);
    if (end < 0)
        return rt_raise_stop(rt_int_from_i64(from));
    Value parse = whole ? c->how->parse_int : c->how->parse_float;
    if (parse == RT_VAL(&rt_type_int) && whole && end - from < 18) {
        Value n = small_number(c, end);
        c->at = end;
        return n;
    }
    RtStr *text = str_from_units(c->s->data + from * c->s->width, end - from, c->s->width);
    c->at = end;
    if (parse == RT_VAL(&rt_type_int) && whole)
        return rt_int_from_str(text, 10);
    if (parse == RT_VAL(&rt_type_float) && !whole)
        return rt_from_double(rt_float_from_str(text));
    return rt_call1(parse, RT_VAL(text));
}

/* ---- one value ---- */

static bool starts_with(const Scan *c, const char *word) {
    for (int64_t i = c->at; *word; i++, word++)
        if (peek(c, i) != (uint8_t)*word)
            return false;
    return true;
}

static Value scan_constant(Scan *c, const char *word) {
    c->at += (int64_t)strlen(word);
    return rt_call1(c->how->parse_constant, RT_VAL(rt_str_intern(rt_str_from_cstr(word))));
}

static Value scan_nested(Scan *c, bool object) {
    if (rt_stack_low())
        return rt_raise(&rt_exc_RecursionError, "maximum recursion depth exceeded while decoding a JSON %s from a unicode string",
                        object ? "object" : "array");
    return object ? scan_object(c) : scan_array(c);
}

static Value scan_any(Scan *c) {
    static const struct { char word[6]; RtObject *value; } words[] = {
        {"null", &rt_none_object}, {"true", (RtObject *)&rt_true_object}, {"false", (RtObject *)&rt_false_object}};
    uint32_t ch = peek(c, c->at);
    if (ch == '"')
        return RT_VAL(json_scan_string(c->text, c->at + 1, c->how->strict, &c->at));
    if (ch == '{' || ch == '[')
        return scan_nested(c, ch == '{');
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (ch == (uint8_t)words[k].word[0] && starts_with(c, words[k].word)) {
            c->at += (int64_t)strlen(words[k].word);
            return RT_VAL(words[k].value);
        }
    if (ch == 'N' && starts_with(c, "NaN"))
        return scan_constant(c, "NaN");
    if (ch == 'I' && starts_with(c, "Infinity"))
        return scan_constant(c, "Infinity");
    if (ch == '-' && starts_with(c, "-Infinity"))
        return scan_constant(c, "-Infinity");
    return scan_number(c);
}

/* ---- the type ---- */

static Value scanner_call(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static uint64_t n_calls;
    RT_MOD_BIND("scan_once", "string,idx", 2);
    int64_t at = rt_is_small(bound[1]) ? rt_small(bound[1]) : rt_index_sized(bound[1], &rt_exc_OverflowError);
    if (rt_pending() || !json_is_text(bound[0]))
        return 0;
    Scan c = {.how = SCANNER(self), .text = bound[0], .s = as_str(bound[0]), .at = at, .room = FEW, .call = ++n_calls};
    c.stack = c.few;
    if (at < 0)
        return rt_raise(&rt_exc_ValueError, "idx cannot be negative");
    if (at >= c.s->length)
        return rt_raise_stop(rt_int_from_i64(at));
    Value v = scan_any(&c);
    return json_with_index(v, c.at);
}

static Value scanner_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("make_scanner", "context", 1);
    static const char *const names[] = {"strict", "object_hook", "object_pairs_hook", "parse_float", "parse_int", "parse_constant"};
    Value got[6];
    int strict = 0;
    for (int i = 0; i < 6; i++) {
        if ((got[i] = rt_getattr(bound[0], rt_str_intern(rt_str_from_cstr(names[i])))) == 0)
            return 0;
        if (i == 0 && (strict = rt_truth(got[0])) < 0)
            return 0;
    }
    Scanner *s = rt_instance_alloc(cls);
    s->strict = strict;
    s->object_hook = got[1];
    s->object_pairs_hook = got[2];
    s->parse_float = got[3];
    s->parse_int = got[4];
    s->parse_constant = got[5];
    return RT_VAL(s);
}

static int read_only(Value self, Value v) { return rt_raise_int(&rt_exc_AttributeError, "readonly attribute"); }
static Value get_strict(Value self) { return rt_from_bool(SCANNER(self)->strict); }
static Value get_object_hook(Value self) { return SCANNER(self)->object_hook; }
static Value get_object_pairs_hook(Value self) { return SCANNER(self)->object_pairs_hook; }
static Value get_parse_float(Value self) { return SCANNER(self)->parse_float; }
static Value get_parse_int(Value self) { return SCANNER(self)->parse_int; }
static Value get_parse_constant(Value self) { return SCANNER(self)->parse_constant; }
static const RtGetsetDef members[] = {
    {"strict", get_strict, read_only}, {"object_hook", get_object_hook, read_only}, {"object_pairs_hook", get_object_pairs_hook, read_only},
    {"parse_float", get_parse_float, read_only}, {"parse_int", get_parse_int, read_only}, {"parse_constant", get_parse_constant, read_only},
    {NULL, NULL, NULL},
};

void json_scanner_prepare(void) {
    RtType *t = &rt_type_json_scanner;
    rt_type_init_static(t, "_json.Scanner", NULL, sizeof(Scanner), RT_TYPE_BASETYPE);
    t->new_ = scanner_new;
    t->call = scanner_call;
    rt_type_ready(t);
    rt_type_add_getsets(t, members);
}
