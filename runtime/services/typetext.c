/* typetext.c - annotations given as text that is known at run time only: typing.ForwardRef compiles and evaluates it.
 * Understood are names, attributes, subscripts, `|`, lists, tuples, numbers, plain strings, None, True, False and
 * `...`, which is what types are written with; compile() makes of such a text a code object that keeps it, and eval()
 * walks it. Every other expression is left to the caller, which refuses it. */
#include "runtime/services/services.h"
#include "runtime/types/containers.h"
#include <ctype.h>
#include <string.h>

typedef struct TypeText { RtCode code; RtStr *text; } TypeText;

/* mode: whether the text is understood, or its value. fault: what stopped the walk. */
typedef enum Fault { FAULT_NONE, FAULT_SYNTAX, FAULT_OTHER, FAULT_RAISED } Fault;
typedef struct Walk { const char *at; bool evaluates; Fault fault; Value globals, locals; } Walk;

static Value expression(Walk *w);

static Value stop(Walk *w, Fault fault) {
    if (w->fault == FAULT_NONE)
        w->fault = fault;
    return 0;
}

static Value checked(Walk *w, Value v) { return v ? v : stop(w, FAULT_RAISED); }

static char peek(Walk *w) {
    while (*w->at == ' ' || *w->at == '\t' || *w->at == '\n')
        w->at++;
    return *w->at;
}

static bool accept(Walk *w, char c) {
    if (peek(w) != c)
        return false;
    w->at++;
    return true;
}

static bool starts_name(char c) { return isalpha((unsigned char)c) || c == '_' || (unsigned char)c >= 0x80; }

/* ---- atoms */

static Value find_name(Walk *w, RtStr *name) {
    Value key = RT_VAL(name);
    if (w->locals != w->globals) {
        Value v = rt_getitem(w->locals, key);
        if (v || !rt_pending_is(&rt_exc_KeyError))
            return v;
        rt_clear();
    }
    Value v = rt_dict_get(RT_AS(RtDict, w->globals), key);
    if (v || rt_pending())
        return v;
    v = rt_builtin_lookup(name);
    return v || rt_pending() ? v : rt_raise(&rt_exc_NameError, "name '%S' is not defined", name);
}

static RtStr *read_name(Walk *w) {
    const char *start = w->at;
    while (starts_name(*w->at) || isdigit((unsigned char)*w->at))
        w->at++;
    return rt_str_intern(rt_str_from_utf8(start, (size_t)(w->at - start)));
}

static bool is_keyword(const char *s, size_t n) {
    static const char *const words[] = {"and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally",
                                        "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == n && memcmp(s, words[i], n) == 0)
            return true;
    return false;
}

static Value name_atom(Walk *w) {
    const char *start = w->at;
    RtStr *name = read_name(w);
    size_t n = (size_t)(w->at - start);
    if (is_keyword(start, n) || *w->at == '"' || *w->at == '\'')
        return stop(w, FAULT_OTHER);
    if (n == 4 && memcmp(start, "None", n) == 0)
        return RT_NONE;
    if (n == 4 && memcmp(start, "True", n) == 0)
        return RT_TRUE;
    if (n == 5 && memcmp(start, "False", n) == 0)
        return RT_FALSE;
    return w->evaluates ? checked(w, find_name(w, name)) : RT_NONE;
}

static Value number_atom(Walk *w) {
    const char *start = w->at;
    while (isdigit((unsigned char)*w->at))
        w->at++;
    if (isalpha((unsigned char)*w->at) || *w->at == '.' || *w->at == '_' || (*start == '0' && w->at - start > 1))
        return stop(w, FAULT_OTHER);
    return rt_int_from_digits(start, (size_t)(w->at - start), 10);
}

static Value string_atom(Walk *w) {
    char quote = *w->at++;
    const char *start = w->at;
    while (*w->at && *w->at != quote && *w->at != '\\' && *w->at != '\n')
        w->at++;
    if (*w->at == '\\' || (w->at == start && w->at[0] == quote && w->at[1] == quote))
        return stop(w, FAULT_OTHER);
    if (*w->at != quote)
        return stop(w, FAULT_SYNTAX);
    w->at++;
    char next = peek(w);
    if (next == '"' || next == '\'')
        return stop(w, FAULT_OTHER);
    return RT_VAL(rt_str_intern(rt_str_from_utf8(start, (size_t)(w->at - 1 - start))));
}

/* The items up to `close`; *comma: whether there was a comma. */
static RtList *items(Walk *w, char close, bool *comma) {
    RtList *list = rt_list_new(2);
    *comma = false;
    while (w->fault == FAULT_NONE && !accept(w, close)) {
        Value v = expression(w);
        if (!v)
            return NULL;
        rt_list_append(list, v);
        if (accept(w, ','))
            *comma = true;
        else if (peek(w) != close)
            stop(w, peek(w) && strchr("+-*/%<>=:@&^~!", peek(w)) ? FAULT_OTHER : FAULT_SYNTAX);
    }
    return w->fault == FAULT_NONE ? list : NULL;
}

static Value tuple_of(const RtList *list) { return RT_VAL(rt_tuple_from_array(list->items, (size_t)list->length)); }

static Value atom(Walk *w) {
    char c = peek(w);
    bool comma;
    if (starts_name(c))
        return name_atom(w);
    if (isdigit((unsigned char)c))
        return number_atom(w);
    if (c == '"' || c == '\'')
        return string_atom(w);
    if (accept(w, '[')) {
        RtList *list = items(w, ']', &comma);
        return list ? RT_VAL(list) : 0;
    }
    if (accept(w, '(')) {
        RtList *list = items(w, ')', &comma);
        return !list ? 0 : comma || list->length == 0 ? tuple_of(list) : list->items[0];
    }
    if (strncmp(w->at, "...", 3) == 0) {
        w->at += 3;
        return RT_ELLIPSIS;
    }
    return stop(w, c && strchr("+-*~{", c) ? FAULT_OTHER : FAULT_SYNTAX);
}

/* ---- expressions */

static Value subscript(Walk *w, Value v) {
    bool comma;
    RtList *list = items(w, ']', &comma);
    if (!list)
        return 0;
    if (list->length == 0)
        return stop(w, FAULT_SYNTAX);
    Value key = comma ? tuple_of(list) : list->items[0];
    return w->evaluates ? checked(w, rt_getitem(v, key)) : RT_NONE;
}

static Value primary(Walk *w) {
    Value v = atom(w);
    while (v) {
        if (accept(w, '[')) {
            v = subscript(w, v);
        } else if (accept(w, '.')) {
            if (!starts_name(peek(w)))
                return stop(w, FAULT_SYNTAX);
            RtStr *name = read_name(w);
            v = w->evaluates ? checked(w, rt_getattr(v, name)) : RT_NONE;
        } else {
            return peek(w) == '(' ? stop(w, FAULT_OTHER) : v;
        }
    }
    return 0;
}

static Value expression(Walk *w) {
    if (rt_stack_low()) {
        rt_raise_recursion();
        return stop(w, FAULT_RAISED);
    }
    Value v = primary(w);
    while (v && accept(w, '|')) {
        Value right = primary(w);
        v = !right ? 0 : w->evaluates ? checked(w, rt_binary(RT_OP_or, v, right)) : RT_NONE;
    }
    return v;
}

static Value whole(Walk *w) {
    Value v = expression(w);
    if (v && peek(w) == ',') /* a tuple without parentheses */
        return stop(w, FAULT_OTHER);
    if (v && *w->at)
        return stop(w, strchr("+-*/%<>=:@&^!", *w->at) || is_keyword(w->at, strcspn(w->at, " \t([")) ? FAULT_OTHER : FAULT_SYNTAX);
    return v;
}

/* ---- compile and eval */

static Value never_called(RtFunction *self, Value *args) { return rt_raise(&rt_exc_SystemError, "the code of an annotation was called"); }

Value rt_type_text_compile(Value source, Value filename) {
    size_t n, f;
    const char *text = rt_type_has(source, RT_TYPE_STR) ? rt_str_to_utf8(RT_AS(RtStr, source), &n) : NULL;
    const char *file = rt_type_has(filename, RT_TYPE_STR) ? rt_str_to_utf8(RT_AS(RtStr, filename), &f) : NULL;
    rt_clear();
    if (!text || !file || strlen(text) != n)
        return 0;
    Walk w = {.at = text};
    if (!whole(&w))
        return w.fault == FAULT_SYNTAX ? rt_raise(&rt_exc_SyntaxError, "invalid syntax") : 0;
    TypeText *t = rt_new(&rt_type_code, sizeof *t);
    t->code.name = t->code.qualname = "<module>";
    t->code.name_str = t->code.qualname_str = RT_TEXT("<module>");
    t->code.filename = rt_str_keep_utf8(RT_AS(RtStr, filename));
    t->code.filename_str = RT_AS(RtStr, filename);
    t->code.first_line = 1;
    t->code.entry = never_called;
    t->text = RT_AS(RtStr, source);
    return RT_VAL(t);
}

bool rt_is_type_text(Value v) { return rt_has_type(v, &rt_type_code) && RT_AS(RtCode, v)->entry == never_called; }

Value rt_type_text_eval(Value code, Value globals, Value locals) {
    if (!rt_type_has(globals, RT_TYPE_DICT))
        return rt_raise(&rt_exc_TypeError, "globals must be a dict");
    size_t n;
    Walk w = {.at = rt_str_to_utf8(RT_AS(TypeText, code)->text, &n), .evaluates = true, .globals = globals, .locals = locals == RT_NONE ? globals : locals};
    return whole(&w);
}
