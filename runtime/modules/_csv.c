/* _csv.c - module _csv: dialects and their registry. The dialect of a reader or writer is made of an object with the
 * attributes of a dialect (or the name under which it is registered) and of keywords that go before it. */
#include "runtime/modules/_csv.h"
#include "runtime/modules/text_modules.h"

RtType *csv_error;
int64_t csv_field_limit = 128 * 1024;

static RtType rt_type_csv_dialect;
static RtDict *dialects;

enum { DELIMITER, DOUBLEQUOTE, ESCAPECHAR, LINETERMINATOR, QUOTECHAR, QUOTING, SKIPINITIALSPACE, STRICT, N_OPTIONS };
static const char *const option_names[N_OPTIONS] = {"delimiter", "doublequote", "escapechar", "lineterminator",
                                                    "quotechar", "quoting",     "skipinitialspace", "strict"};

/* ---- text ------------------------------------------------------------------------------------------- */

void csv_text_add(CsvText *t, uint32_t c) {
    if (t->n == t->capacity) {
        int64_t wider = t->capacity * 2 + 64;
        uint32_t *data = rt_alloc_atomic((size_t)wider * sizeof *data);
        if (t->n)
            memcpy(data, t->data, (size_t)t->n * sizeof *data);
        t->data = data;
        t->capacity = wider;
    }
    t->data[t->n++] = c;
    t->max_char = c > t->max_char ? c : t->max_char;
}

RtStr *csv_text_str(const CsvText *t) {
    if (t->n == 0)
        return &rt_empty_str;
    RtStr *s = rt_str_new(t->n, width_for((uint32_t)t->max_char));
    for (int64_t i = 0; i < t->n; i++)
        str_put(s, i, t->data[i]);
    if (s->width == 1)
        str_mark_ascii(s);
    return s;
}

/* ---- options of a dialect ----------------------------------------------------------------------------- */

/* given 0: the option is not there, *out stays. */
static bool take_char(const char *name, Value given, bool or_none, uint32_t *out) {
    if (!given)
        return true;
    if (given == RT_NONE && or_none) {
        *out = CSV_UNSET;
        return true;
    }
    if (!rt_type_has(given, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, or_none ? "\"%s\" must be string or None, not %T" : "\"%s\" must be string, not %T", name, given), false;
    if (RT_AS(RtStr, given)->length != 1)
        return rt_raise(&rt_exc_TypeError, "\"%s\" must be a 1-character string", name), false;
    *out = rt_str_at(RT_AS(RtStr, given), 0);
    return true;
}

static bool take_bool(Value given, bool *out) {
    int truth = given ? rt_truth(given) : *out;
    *out = truth > 0;
    return truth >= 0;
}

static bool take_terminator(Value given, RtStr **out) {
    if (!given)
        return true;
    if (given != RT_NONE && !rt_type_has(given, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "\"lineterminator\" must be a string"), false;
    *out = given == RT_NONE ? NULL : RT_AS(RtStr, given);
    return true;
}

static bool take_quoting(Value given, int *out) {
    if (!given)
        return true;
    if (rt_type_of(given) != &rt_type_int)
        return rt_raise(&rt_exc_TypeError, "\"quoting\" must be an integer"), false;
    int64_t n;
    *out = rt_int_fits_i64(given, &n) && n >= QUOTE_MINIMAL && n <= QUOTE_NONE ? (int)n : -1;
    return true;
}

static bool is_consistent(CsvDialect *d, const Value *given) {
    const char *complaint = NULL;
    if (d->quoting < 0)
        complaint = "bad \"quoting\" value";
    else if (d->delimiter == CSV_UNSET)
        complaint = "\"delimiter\" must be a 1-character string";
    else if (given[QUOTECHAR] == RT_NONE && !given[QUOTING])
        d->quoting = QUOTE_NONE;
    if (!complaint && d->quoting != QUOTE_NONE && d->quotechar == CSV_UNSET)
        complaint = "quotechar must be set if quoting enabled";
    else if (!complaint && !d->lineterminator)
        complaint = "lineterminator must be set";
    if (complaint)
        rt_raise(&rt_exc_TypeError, "%s", complaint);
    return !complaint;
}

static CsvDialect *make(RtType *cls, const Value *given) {
    CsvDialect *d = rt_instance_alloc(cls);
    d->delimiter = ',';
    d->quotechar = '"';
    d->escapechar = CSV_UNSET;
    d->doublequote = true;
    d->lineterminator = rt_str_from_cstr("\r\n");
    bool ok = take_char("delimiter", given[DELIMITER], false, &d->delimiter) && take_bool(given[DOUBLEQUOTE], &d->doublequote) &&
              take_char("escapechar", given[ESCAPECHAR], true, &d->escapechar) && take_terminator(given[LINETERMINATOR], &d->lineterminator) &&
              take_char("quotechar", given[QUOTECHAR], true, &d->quotechar) && take_quoting(given[QUOTING], &d->quoting) &&
              take_bool(given[SKIPINITIALSPACE], &d->skipinitialspace) && take_bool(given[STRICT], &d->strict);
    return ok && is_consistent(d, given) ? d : NULL;
}

static Value registered(Value name) {
    Value d = rt_dict_get(dialects, name);
    return d || rt_pending() ? d : rt_raise(csv_error, "unknown dialect");
}

/* bound[0]: a dialect, its name, or 0; then the options. */
static Value dialect_from(RtType *cls, Value *bound) {
    Value *given = bound + 1;
    Value base = bound[0];
    if (base && rt_type_has(base, RT_TYPE_STR) && !(base = registered(base)))
        return 0;
    bool any = false;
    for (int k = 0; k < N_OPTIONS; k++)
        any = any || given[k];
    if (base && cls == &rt_type_csv_dialect && !any && rt_is_instance_of(base, &rt_type_csv_dialect))
        return base;
    for (int k = 0; base && k < N_OPTIONS; k++) {
        if (given[k])
            continue;
        given[k] = rt_getattr_or_null(base, rt_str_from_cstr(option_names[k]));
        rt_clear();
    }
    return RT_VAL(make(cls, given));
}

static Value dialect_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    Value bound[1 + N_OPTIONS] = {0};
    int64_t n_kw = kwnames ? kwnames->length : 0;
    if ((int64_t)nargs + n_kw > 1 + N_OPTIONS)
        return rt_raise(&rt_exc_TypeError, "function takes at most %d arguments (%zd given)", 1 + N_OPTIONS, (int64_t)nargs + n_kw);
    for (size_t k = 0; k < nargs; k++)
        bound[k] = args[k];
    for (int64_t k = 0; k < n_kw; k++) {
        const RtStr *name = RT_AS(RtStr, kwnames->items[k]);
        int at = 0;
        while (at <= N_OPTIONS && !rt_str_equal(name, rt_str_from_cstr(at ? option_names[at - 1] : "dialect")))
            at++;
        if (at > N_OPTIONS)
            return rt_raise(&rt_exc_TypeError, "'%S' is an invalid keyword argument for this function", name);
        bound[at] = args[nargs + (size_t)k];
    }
    return dialect_from(cls, bound);
}

Value csv_dialect_object(Value dialect, const Value *keyword_values, RtTuple *kwnames) {
    Value args[2 + N_OPTIONS];
    int64_t n_kw = kwnames ? kwnames->length : 0;
    if (n_kw > N_OPTIONS)
        n_kw = N_OPTIONS + 1;
    args[0] = dialect;
    for (int64_t k = 0; k < n_kw; k++)
        args[(dialect != 0) + k] = keyword_values[k];
    return dialect_new(&rt_type_csv_dialect, args, dialect != 0, kwnames);
}

CsvDialect *csv_dialect_of(Value *args, size_t nargs, RtTuple *kwnames) {
    return RT_AS(CsvDialect, csv_dialect_object(nargs > 1 ? args[1] : 0, args + nargs, kwnames));
}

/* ---- attributes of a dialect --------------------------------------------------------------------------- */

static Value char_or_none(uint32_t c) { return c == CSV_UNSET ? RT_NONE : RT_VAL(rt_str_from_char(c)); }
static Value get_delimiter(Value self) { return char_or_none(RT_AS(CsvDialect, self)->delimiter); }
static Value get_quotechar(Value self) { return char_or_none(RT_AS(CsvDialect, self)->quotechar); }
static Value get_escapechar(Value self) { return char_or_none(RT_AS(CsvDialect, self)->escapechar); }
static Value get_lineterminator(Value self) { return RT_VAL(RT_AS(CsvDialect, self)->lineterminator); }
static Value get_quoting(Value self) { return rt_from_small(RT_AS(CsvDialect, self)->quoting); }
static Value get_doublequote(Value self) { return rt_from_bool(RT_AS(CsvDialect, self)->doublequote); }
static Value get_skipinitialspace(Value self) { return rt_from_bool(RT_AS(CsvDialect, self)->skipinitialspace); }
static Value get_strict(Value self) { return rt_from_bool(RT_AS(CsvDialect, self)->strict); }
static int refuse(Value self, Value value) { return rt_raise_int(&rt_exc_AttributeError, "readonly attribute"); }
static const RtGetsetDef getsets[] = {{"delimiter", get_delimiter, NULL},
                                      {"escapechar", get_escapechar, NULL},
                                      {"lineterminator", get_lineterminator, NULL},
                                      {"quotechar", get_quotechar, NULL},
                                      {"quoting", get_quoting, NULL},
                                      {"doublequote", get_doublequote, refuse},
                                      {"skipinitialspace", get_skipinitialspace, refuse},
                                      {"strict", get_strict, refuse},
                                      {NULL, NULL, NULL}};

/* ---- the registry, the module --------------------------------------------------------------------------- */

static Value register_dialect(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs < 1)
        return rt_raise(&rt_exc_TypeError, " expected at least 1 argument, got 0");
    if (nargs > 2)
        return rt_raise(&rt_exc_TypeError, " expected at most 2 arguments, got %zu", nargs);
    if (!rt_type_has(args[0], RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "dialect name must be a string");
    CsvDialect *d = csv_dialect_of(args, nargs, kwnames);
    return d && rt_dict_set(dialects, args[0], RT_VAL(d)) == 0 ? RT_NONE : 0;
}

static Value unregister_dialect(Value name) {
    if (!registered(name))
        return 0;
    return rt_dict_del(dialects, name) < 0 ? 0 : RT_NONE;
}

static Value get_dialect(Value name) { return registered(name); }
static Value list_dialects(void) { return RT_VAL(rt_list_from_iterable(RT_VAL(dialects))); }

static Value field_size_limit(Value limit) {
    int64_t old = csv_field_limit, n;
    if (limit) {
        if (rt_type_of(limit) != &rt_type_int)
            return rt_raise(&rt_exc_TypeError, "limit must be an integer");
        if (!rt_int_fits_i64(limit, &n))
            return rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C long");
        csv_field_limit = n;
    }
    return rt_int_from_i64(old);
}

#define RT_TABLE "runtime/tables/module/_csv.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__csv(RtModule *m);
void rt_init_module__csv(RtModule *m) {
    static const struct { const char *name; int value; } constants[] = {
        {"QUOTE_MINIMAL", QUOTE_MINIMAL}, {"QUOTE_ALL", QUOTE_ALL}, {"QUOTE_NONNUMERIC", QUOTE_NONNUMERIC}, {"QUOTE_NONE", QUOTE_NONE}};
    dialects = rt_dict_new(4);
    csv_error = new_error_type(m, "Error", "_csv", &rt_exc_Exception);
    rt_type_init_static(&rt_type_csv_dialect, "_csv.Dialect", &rt_type_object, sizeof(CsvDialect), RT_TYPE_BASETYPE);
    rt_type_csv_dialect.new_ = dialect_new;
    rt_mod_add_type(m, &rt_type_csv_dialect);
    rt_type_add_getsets(&rt_type_csv_dialect, getsets);
    csv_reader_init(m);
    csv_writer_init(m);
    rt_table_install(m);
    for (size_t k = 0; k < sizeof constants / sizeof *constants; k++)
        rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(constants[k].name)), rt_from_small(constants[k].value));
    rt_setattr(RT_VAL(m), RT_TEXT("__version__"), RT_VAL(rt_str_from_cstr("1.0")));
    rt_setattr(RT_VAL(m), RT_TEXT("_dialects"), RT_VAL(dialects));
}
