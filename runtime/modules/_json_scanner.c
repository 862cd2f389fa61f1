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

/* One call of the scanner: the text, where it is, the keys seen so far (each maps to itself). */
typedef struct Scan { const Scanner *how; Value text; const RtStr *s; int64_t at; RtDict *keys; } Scan;

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

/* ---- objects and arrays ---- */

static Value scan_key(Scan *c) {
    RtStr *key = json_scan_string(c->text, c->at + 1, c->how->strict, &c->at);
    if (key == NULL)
        return 0;
    if (c->keys == NULL)
        c->keys = rt_dict_new(8);
    return rt_dict_setdefault(c->keys, RT_VAL(key), RT_VAL(key));
}

/* A key and its value, into the dict or as a pair into the list. */
static int scan_entry(Scan *c, RtDict *d, RtList *pairs) {
    if (peek(c, c->at) != '"')
        return error_here(c, "Expecting property name enclosed in double quotes"), -1;
    Value key = scan_key(c);
    if (key == 0)
        return -1;
    if (skip_blanks(c) != ':')
        return error_here(c, "Expecting ':' delimiter"), -1;
    c->at++;
    skip_blanks(c);
    Value v = scan_any(c);
    if (v == 0)
        return -1;
    return pairs ? rt_list_append(pairs, rt_pair(key, v)) : rt_dict_set(d, key, v);
}

static Value scan_object(Scan *c) {
    bool as_pairs = c->how->object_pairs_hook != RT_NONE;
    RtDict *d = as_pairs ? NULL : rt_dict_new(0);
    RtList *pairs = as_pairs ? rt_list_new(0) : NULL;
    c->at++;
    if (skip_blanks(c) != '}') {
        for (;;) {
            if (scan_entry(c, d, pairs) < 0)
                return 0;
            uint32_t ch = skip_blanks(c);
            if (ch == '}')
                break;
            if (ch != ',')
                return error_here(c, "Expecting ',' delimiter");
            c->at++;
            skip_blanks(c);
        }
    }
    c->at++;
    if (as_pairs)
        return rt_call1(c->how->object_pairs_hook, RT_VAL(pairs));
    return c->how->object_hook != RT_NONE ? rt_call1(c->how->object_hook, RT_VAL(d)) : RT_VAL(d);
}

static Value scan_array(Scan *c) {
    RtList *l = rt_list_new(0);
    c->at++;
    if (skip_blanks(c) != ']') {
        for (;;) {
            Value v = scan_any(c);
            if (v == 0)
                return 0;
            rt_list_append(l, v);
            uint32_t ch = skip_blanks(c);
            if (ch == ']')
                break;
            if (ch != ',')
                return error_here(c, "Expecting ',' delimiter");
            c->at++;
            skip_blanks(c);
        }
    }
    c->at++;
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
    RT_MOD_BIND("scan_once", "string,idx", 2);
    int64_t at = rt_is_small(bound[1]) ? rt_small(bound[1]) : rt_index_sized(bound[1], &rt_exc_OverflowError);
    if (rt_pending() || !json_is_text(bound[0]))
        return 0;
    Scan c = {.how = SCANNER(self), .text = bound[0], .s = as_str(bound[0]), .at = at};
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
