/* bind.c - binding the arguments of functions written in C.
 *
 * The names column of a row decides both what is accepted and in which of CPython's styles a wrong
 * call is reported: no parameters, exactly one, positional only ("pop expected at most 1 argument,
 * got 2"), or with keywords ("round() missing required argument 'number' (pos 1)").
 */
#include "runtime/core/bind.h"

#include <stdlib.h>

enum { MAX_PARAMS = 16 };

static Value parse_default(const char *s, size_t n) {
    if (n == 0)
        return 0;
    if (n == 4 && !memcmp(s, "None", 4))
        return RT_NONE;
    if (n == 4 && !memcmp(s, "True", 4))
        return RT_TRUE;
    if (n == 5 && !memcmp(s, "False", 5))
        return RT_FALSE;
    if (*s == '\'' && n >= 2)
        return RT_VAL(rt_str_intern(rt_str_from_utf8(s + 1, n - 2)));
    return rt_int_from_i64(strtoll(s, NULL, 0));
}

/* One "name", "name=" or "name=default". */
static void add_parameter(RtSignature *g, const char *s, size_t n) {
    const char *eq = memchr(s, '=', n);
    size_t len = eq ? (size_t)(eq - s) : n;
    g->names[g->n] = rt_str_intern(rt_str_from_utf8(s, len));
    g->required[g->n] = !eq;
    g->defaults[g->n] = eq ? parse_default(eq + 1, n - len - 1) : 0;
    g->n++;
}

static RtSignature *new_signature(void) {
    RtSignature *g = rt_alloc(sizeof *g);
    g->names = rt_alloc(MAX_PARAMS * sizeof *g->names);
    g->defaults = rt_alloc(MAX_PARAMS * sizeof *g->defaults);
    g->required = rt_alloc(MAX_PARAMS * sizeof *g->required);
    g->n_pos = g->n_posonly = -1;
    return g;
}

static void parse_names(RtSignature *g, const char *s) {
    if (*s == '~') {
        g->old_style = true;
        s++;
    }
    while (*s) {
        size_t n = strcspn(s, ",");
        if (n == 1 && *s == '/')
            g->n_posonly = g->n;
        else if (n == 1 && *s == '*')
            g->n_pos = g->n;
        else if (g->n < MAX_PARAMS)
            add_parameter(g, s, n);
        s += n;
        s += *s == ',';
    }
}

const RtSignature *rt_builtin_signature(const RtBuiltinDef *def) {
    if (RT_LIKELY(def->signature != NULL))
        return def->signature;
    RtSignature *g = new_signature();
    parse_names(g, def->params ? def->params : "");
    bool named = g->n > 0;
    while (g->n < def->n_max && !named)
        add_parameter(g, "", 0);
    if (def->n_max >= 0 && g->n != def->n_max)
        rt_fatal("row of %s: %d names for %d parameters", def->name, g->n, (int)def->n_max);
    if (g->n_pos < 0)
        g->n_pos = g->n;
    if (g->n_posonly < 0)
        g->n_posonly = named ? 0 : g->n;
    /* "self" alone before the keywords needs no "/" */
    if (g->n_posonly == 0 && (def->flags & RT_BUILTIN_METHOD) && g->n > 0)
        g->n_posonly = 1;
    g->keywords = g->n_posonly < g->n;
    while (g->n_required_pos < g->n_pos && g->required[g->n_required_pos])
        g->n_required_pos++;
    g->all_optional = true;
    for (int i = g->n_required_pos; i < g->n; i++)
        g->all_optional &= !g->required[i];
    if (def->flags & RT_BUILTIN_CACHES) {
        static RtSignature *all;
        g->next = all;
        all = ((RtBuiltinDef *)(uintptr_t)def)->signature = g;
    }
    return g;
}

RtStr *rt_builtin_full_name(const RtBuiltinDef *def) {
    return def->owner ? rt_str_format("%s.%s", def->owner, def->name) : rt_str_from_cstr(def->name);
}

/* ---- messages ------------------------------------------------------------------------------- */

static const char *plural(size_t n) { return n == 1 ? "" : "s"; }

static const char *bound_word(size_t given, size_t least, size_t most) {
    return least == most ? "exactly" : given < least ? "at least" : "at most";
}

/* Methods here that are slots there. */
static bool is_slot_of_cpython(const RtBuiltinDef *def) {
    return strcmp(def->name, "__divmod__") == 0 || strcmp(def->name, "__rdivmod__") == 0;
}

/* Wrong number of arguments for a function without keywords. self is not counted. */
static int positional_error(const RtBuiltinDef *def, const RtSignature *g, size_t given, size_t self) {
    size_t least = (size_t)g->n_required_pos - self, most = (size_t)g->n_pos - self;
    if (is_slot_of_cpython(def))
        return rt_raise_int(&rt_exc_TypeError, "expected 1 argument, got %zu", given);
    if (g->old_style) {
        size_t limit = given < least ? least : most;
        return rt_raise_int(&rt_exc_TypeError, "%s() takes %s %zu argument%s (%zu given)", def->name,
                            bound_word(given, least, most), limit, plural(limit), given);
    }
    if (most == 0)
        return rt_raise_int(&rt_exc_TypeError, "%S() takes no arguments (%zu given)", rt_builtin_full_name(def), given);
    if (most == 1 && least == 1)
        return rt_raise_int(&rt_exc_TypeError, "%S() takes exactly one argument (%zu given)",
                            rt_builtin_full_name(def), given);
    size_t limit = given < least ? least : most;
    const char *word = least == most ? "" : given < least ? "at least " : "at most ";
    return rt_raise_int(&rt_exc_TypeError, "%s expected %s%zu argument%s, got %zu", def->name, word, limit,
                        plural(limit), given);
}

static int too_many(const RtBuiltinDef *def, const RtSignature *g, size_t given, size_t n_pos, size_t self) {
    size_t most = (size_t)g->n - self, most_pos = (size_t)g->n_pos - self;
    if (given > most)
        return rt_raise_int(&rt_exc_TypeError, "%s() takes at most %zu %sargument%s (%zu given)", def->name, most,
                            n_pos == 0 ? "keyword " : "", plural(most), given);
    if (most_pos == 0)
        return rt_raise_int(&rt_exc_TypeError, "%s() takes no positional arguments", def->name);
    bool exact = g->n_required_pos == g->n_pos;
    return rt_raise_int(&rt_exc_TypeError, "%s() takes %s %zu positional argument%s (%zu given)", def->name,
                        exact ? "exactly" : "at most", most_pos, plural(most_pos), n_pos);
}

static int missing(const RtBuiltinDef *def, const RtSignature *g, size_t i, size_t n_pos, size_t self) {
    if (i < (size_t)g->n_posonly) {
        size_t least = 0;
        while (least < (size_t)g->n_posonly && g->required[least])
            least++;
        least -= self;
        bool exact = (size_t)g->n_pos - self == least;
        return rt_raise_int(&rt_exc_TypeError, "%s() takes %s %zu positional argument%s (%zu given)", def->name,
                            exact ? "exactly" : "at least", least, plural(least), n_pos);
    }
    if (g->old_style)
        return positional_error(def, g, n_pos, self);
    return rt_raise_int(&rt_exc_TypeError, "%s() missing required argument '%S' (pos %zu)", def->name, g->names[i],
                        i + 1 - self);
}

/* ---- binding -------------------------------------------------------------------------------- */

static int bind_keyword(const RtBuiltinDef *def, const RtSignature *g, RtStr *name, Value value, Value *bound,
                        size_t n_pos, size_t self) {
    for (int i = g->n_posonly; i < g->n; i++) {
        if (g->names[i] != name && !rt_str_equal(g->names[i], name))
            continue;
        if ((size_t)i < n_pos)
            return rt_raise_int(&rt_exc_TypeError, "argument for %s() given by name ('%S') and position (%zu)",
                                def->name, name, (size_t)i + 1 - self);
        bound[i] = value;
        return 0;
    }
    return rt_raise_int(&rt_exc_TypeError, "'%S' is an invalid keyword argument for %s()", name, def->name);
}

static int bind_with_keywords(const RtBuiltinDef *def, const RtSignature *g, const Value *args, size_t nargs,
                              RtTuple *kwnames, Value *bound, size_t self) {
    size_t n_kw = kwnames ? (size_t)kwnames->length : 0;
    if (nargs + n_kw > (size_t)g->n || nargs > (size_t)g->n_pos)
        return too_many(def, g, nargs + n_kw - self, nargs - self, self);
    bool unknown = false;
    for (int i = (int)nargs; i < g->n; i++)
        bound[i] = 0;
    for (size_t k = 0; k < n_kw && !unknown; k++) {
        if (bind_keyword(def, g, RT_AS(RtStr, kwnames->items[k]), args[nargs + k], bound, nargs, self) < 0) {
            unknown = true;
            break;
        }
    }
    /* CPython reports a missing argument before an unknown keyword */
    for (size_t i = nargs; i < (size_t)g->n; i++) {
        if (bound[i] || !g->required[i])
            continue;
        if (unknown)
            rt_clear();
        return missing(def, g, i, nargs - self, self);
    }
    if (unknown)
        return -1;
    for (int i = (int)nargs; i < g->n; i++)
        if (!bound[i])
            bound[i] = g->defaults[i];
    return 0;
}

int rt_builtin_bind(const RtBuiltinDef *def, const Value *args, size_t nargs, RtTuple *kwnames, Value *bound) {
    const RtSignature *g = rt_builtin_signature(def);
    size_t self = def->flags & RT_BUILTIN_METHOD ? 1 : 0;
    for (size_t i = 0; i < nargs && i < (size_t)g->n; i++)
        bound[i] = args[i];
    if (g->keywords)
        return bind_with_keywords(def, g, args, nargs, kwnames, bound, self);
    if (kwnames && kwnames->length > 0 && is_slot_of_cpython(def))
        return rt_raise_int(&rt_exc_TypeError, "wrapper %s() takes no keyword arguments", def->name);
    if (kwnames && kwnames->length > 0)
        return rt_raise_int(&rt_exc_TypeError, "%S() takes no keyword arguments",
                            g->old_style ? rt_str_from_cstr(def->name) : rt_builtin_full_name(def));
    if (nargs < (size_t)g->n_required_pos || nargs > (size_t)g->n_pos)
        return positional_error(def, g, nargs - self, self);
    for (int i = (int)nargs; i < g->n; i++)
        bound[i] = g->defaults[i];
    return 0;
}

Value rt_builtin_invoke_slow(const RtBuiltinDef *def, Value *args, size_t nargs, RtTuple *kwnames) {
    if (def->entry_rest)
        return def->entry_rest(args, nargs, kwnames);
    const RtSignature *g = rt_builtin_signature(def);
    if (!kwnames && nargs == (size_t)g->n && nargs == (size_t)g->n_pos)
        return def->entry(args);
    Value bound[MAX_PARAMS] = {0}; /* no stale pointers for the collector */
    if (!kwnames && g->all_optional && nargs <= (size_t)g->n_pos && nargs >= (size_t)g->n_required_pos) {
        for (size_t i = 0; i < (size_t)g->n; i++)
            bound[i] = i < nargs ? args[i] : g->defaults[i];
        return def->entry(bound);
    }
    if (rt_builtin_bind(def, args, nargs, kwnames, bound) < 0)
        return 0;
    return def->entry(bound);
}

/* ---- conversions ---------------------------------------------------------------------------- */

int rt_bad_argument(const char *fname, const char *names, bool has_self, int i, const char *expected, Value got) {
    RtBuiltinDef def = {.name = fname, .params = names, .n_max = -1, .flags = has_self ? RT_BUILTIN_METHOD : 0};
    const RtSignature *g = rt_builtin_signature(&def);
    int number = i + !has_self, total = g->n - has_self;
    const char *type = rt_is_none(got) ? "None" : rt_type_of(got)->name;
    if (g->keywords && i < g->n && i >= g->n_posonly)
        return rt_raise_int(&rt_exc_TypeError, "%s() argument '%S' must be %s, not %s", fname, g->names[i], expected, type);
    if (total <= 1)
        return rt_raise_int(&rt_exc_TypeError, "%s() argument must be %s, not %s", fname, expected, type);
    return rt_raise_int(&rt_exc_TypeError, "%s() argument %d must be %s, not %s", fname, number, expected, type);
}

int rt_take_int(Value v, Value *out) {
    Value n = rt_is_small(v) ? v : rt_int_of(v);
    if (!n)
        n = rt_index(v);
    *out = n;
    return n != 0;
}

int rt_take_i64(Value v, int64_t *out) {
    if (RT_LIKELY(rt_is_small(v))) {
        *out = rt_small(v);
        return 1;
    }
    *out = rt_index_i64(v, false);
    return !(*out == -1 && rt_pending());
}

int rt_take_clamped(Value v, int64_t *out) {
    if (RT_LIKELY(rt_is_small(v))) {
        *out = rt_small(v);
        return 1;
    }
    if (rt_type_of(v)->index == NULL)
        return rt_raise_int(&rt_exc_TypeError, "slice indices must be integers or have an __index__ method") + 1;
    *out = rt_index_i64(v, true);
    return !(*out == -1 && rt_pending());
}

int rt_take_double(Value v, double *out) {
    if (RT_LIKELY(rt_is_float_exact(v))) {
        *out = rt_float_value(v);
        return 1;
    }
    if (rt_type_has(v, RT_TYPE_FLOAT)) {
        *out = RT_AS(RtFloat, v)->value;
        return 1;
    }
    RtType *t = rt_type_of(v);
    if (!t->to_float && !t->index)
        return rt_raise_int(&rt_exc_TypeError, "must be real number, not %s", t->name) + 1;
    *out = rt_float_of(v);
    return !rt_pending();
}

int rt_take_bool(Value v, bool *out) {
    int t = rt_truth(v);
    *out = t > 0;
    return t >= 0;
}
