/* _csv_write.c - the writer: one text per row, given to the file's write(). */
#include "runtime/modules/_csv.h"

typedef struct Writer {
    RtType *type;
    Value write;
    CsvDialect *dialect;
    CsvText row;
    int64_t n_fields;
} Writer;

static RtType rt_type_csv_writer;

static bool contains(const RtStr *s, uint32_t c) {
    for (int64_t i = 0; i < s->length; i++)
        if (rt_str_at(s, i) == c)
            return true;
    return false;
}

static bool is_special(const CsvDialect *d, uint32_t c) {
    return c == d->delimiter || c == d->escapechar || c == d->quotechar || contains(d->lineterminator, c);
}

/* Does the character stand behind an escape character, whether or not the field is quoted? */
static bool is_escaped(const CsvDialect *d, uint32_t c) {
    if (d->quoting == QUOTE_NONE)
        return true;
    return c == d->quotechar ? !d->doublequote : c == d->escapechar;
}

static bool needs_quotes(const CsvDialect *d, const RtStr *s) {
    for (int64_t i = 0; i < s->length; i++)
        if (is_special(d, rt_str_at(s, i)) && !is_escaped(d, rt_str_at(s, i)))
            return true;
    return false;
}

static bool add_field(Writer *w, const RtStr *s, bool quoted) {
    const CsvDialect *d = w->dialect;
    quoted = quoted || needs_quotes(d, s);
    if (w->n_fields++ > 0)
        csv_text_add(&w->row, d->delimiter);
    if (quoted)
        csv_text_add(&w->row, d->quotechar);
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (is_special(d, c)) {
            if (is_escaped(d, c)) {
                if (d->escapechar == CSV_UNSET)
                    return rt_raise(csv_error, "need to escape, but no escapechar set"), false;
                csv_text_add(&w->row, d->escapechar);
            } else if (c == d->quotechar) {
                csv_text_add(&w->row, c);
            }
        }
        csv_text_add(&w->row, c);
    }
    if (quoted)
        csv_text_add(&w->row, d->quotechar);
    return true;
}

static bool is_number(Value v) {
    RtType *t = rt_type_of(v);
    return rt_type_has(v, RT_TYPE_INT) || rt_type_has(v, RT_TYPE_FLOAT) || rt_is_instance_of(v, &rt_type_complex) || t->index != NULL ||
           rt_type_lookup(t, RT_TEXT("__float__")) || rt_type_lookup(t, RT_TEXT("__int__"));
}

static int add_value(Value v, void *writer) {
    Writer *w = writer;
    bool quoted = w->dialect->quoting == QUOTE_ALL || (w->dialect->quoting == QUOTE_NONNUMERIC && !is_number(v));
    RtStr *s = v == RT_NONE ? &rt_empty_str : NULL;
    if (!s) {
        Value text = rt_type_has(v, RT_TYPE_STR) ? v : rt_str(v);
        if (!text)
            return -1;
        s = RT_AS(RtStr, text);
    }
    return add_field(w, s, quoted) ? 0 : -1;
}

static Value write_row(Writer *w, Value row) {
    Value it = rt_iter(row);
    if (!it) {
        if (rt_pending_is(&rt_exc_TypeError)) {
            rt_clear();
            rt_raise(csv_error, "iterable expected, not %T", row);
        }
        return 0;
    }
    w->row.n = w->row.max_char = w->n_fields = 0;
    for (Value v; (v = rt_next(it)) != 0;)
        if (add_value(v, w) < 0)
            return 0;
    if (rt_pending())
        return 0;
    if (w->n_fields > 0 && w->row.n == 0) { /* else it could not be told from a row without fields */
        if (w->dialect->quoting == QUOTE_NONE)
            return rt_raise(csv_error, "single empty field record must be quoted");
        w->n_fields = 0;
        if (!add_field(w, &rt_empty_str, true))
            return 0;
    }
    for (int64_t i = 0; i < w->dialect->lineterminator->length; i++)
        csv_text_add(&w->row, rt_str_at(w->dialect->lineterminator, i));
    return rt_call1(w->write, RT_VAL(csv_text_str(&w->row)));
}

static Value writerow(Value self, Value row) { return write_row(RT_AS(Writer, self), row); }

static int write_one(Value row, void *writer) { return write_row(writer, row) ? 0 : -1; }

static Value writerows(Value self, Value rows) {
    return rt_iterate(rows, write_one, RT_AS(Writer, self)) < 0 ? 0 : RT_NONE;
}

static Value get_dialect(Value self) { return RT_VAL(RT_AS(Writer, self)->dialect); }

Value csv_writer_new(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs == 0)
        return rt_raise(&rt_exc_TypeError, " expected at least 1 argument, got 0");
    if (nargs > 2)
        return rt_raise(&rt_exc_TypeError, " expected at most 2 arguments, got %zu", nargs);
    Writer *w = rt_new(&rt_type_csv_writer, sizeof *w);
    w->dialect = csv_dialect_of(args, nargs, kwnames);
    if (!w->dialect)
        return 0;
    w->write = rt_getattr_or_null(args[0], RT_TEXT("write"));
    if (!w->write || !rt_type_of(w->write)->call)
        return rt_pending() ? 0 : rt_raise(&rt_exc_TypeError, "argument 1 must have a \"write\" method");
    return RT_VAL(w);
}

#define RT_TABLE "runtime/tables/module/_csv_writer.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void csv_writer_init(RtModule *m) {
    static const RtGetsetDef getsets[] = {{"dialect", get_dialect, NULL}, {NULL, NULL, NULL}};
    rt_type_init_static(&rt_type_csv_writer, "_csv.writer", &rt_type_object, sizeof(Writer), 0);
    rt_type_ready(&rt_type_csv_writer);
    rt_type_add_getsets(&rt_type_csv_writer, getsets);
    rt_table_install(m);
    rt_setattr(RT_VAL(m), RT_TEXT("Writer"), RT_VAL(&rt_type_csv_writer));
}
