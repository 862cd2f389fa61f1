/* _csv_read.c - the reader: a state machine over the characters of the lines, with one more event at the end of each
 * line, since a quoted field may go on in the next one. */
#include "runtime/modules/_csv.h"

typedef enum State { START_RECORD, START_FIELD, ESCAPED, IN_FIELD, IN_QUOTED, ESCAPED_IN_QUOTED, QUOTE_IN_QUOTED, EAT_NEWLINE, AFTER_ESCAPED_NEWLINE } State;

typedef struct Reader {
    RtType *type;
    Value lines;
    CsvDialect *dialect;
    RtList *fields;
    CsvText field;
    State state;
    bool is_number; /* the field was not quoted, and such are numbers */
    int64_t line_number;
} Reader;

static RtType rt_type_csv_reader;

#define END_OF_LINE (UINT32_MAX - 1)

static bool add(Reader *r, uint32_t c) {
    if (r->field.n >= csv_field_limit)
        return rt_raise(csv_error, "field larger than field limit (%ld)", (long)csv_field_limit), false;
    csv_text_add(&r->field, c);
    return true;
}

static bool save(Reader *r) {
    Value v = RT_VAL(csv_text_str(&r->field));
    if (r->is_number)
        v = rt_call1(RT_VAL(&rt_type_float), v);
    if (!v)
        return false;
    r->is_number = false;
    r->field.n = r->field.max_char = 0;
    rt_list_append(r->fields, v);
    return true;
}

static bool is_newline(uint32_t c) { return c == '\n' || c == '\r'; }

/* A field has ended at c: a delimiter, a newline, or the end of the line. */
static bool end_field(Reader *r, uint32_t c) {
    r->state = c == END_OF_LINE ? START_RECORD : is_newline(c) ? EAT_NEWLINE : START_FIELD;
    return save(r);
}

static bool ends_field(const Reader *r, uint32_t c) { return c == END_OF_LINE || is_newline(c) || c == r->dialect->delimiter; }

static bool start_field(Reader *r, uint32_t c) {
    const CsvDialect *d = r->dialect;
    if (c == END_OF_LINE || is_newline(c))
        return end_field(r, c);
    if (c == d->quotechar && d->quoting != QUOTE_NONE) {
        r->state = IN_QUOTED;
        return true;
    }
    if (c == d->escapechar) {
        r->state = ESCAPED;
        return true;
    }
    if (c == ' ' && d->skipinitialspace)
        return true;
    if (c == d->delimiter)
        return save(r);
    r->is_number = d->quoting == QUOTE_NONNUMERIC;
    r->state = IN_FIELD;
    return add(r, c);
}

static bool in_field(Reader *r, uint32_t c) {
    if (ends_field(r, c) && !(c == r->dialect->escapechar && c == r->dialect->delimiter))
        return end_field(r, c);
    if (c == r->dialect->escapechar) {
        r->state = ESCAPED;
        return true;
    }
    return add(r, c);
}

static bool in_quoted(Reader *r, uint32_t c) {
    const CsvDialect *d = r->dialect;
    if (c == END_OF_LINE)
        return true;
    if (c == d->escapechar) {
        r->state = ESCAPED_IN_QUOTED;
        return true;
    }
    if (c == d->quotechar && d->quoting != QUOTE_NONE) {
        r->state = d->doublequote ? QUOTE_IN_QUOTED : IN_FIELD;
        return true;
    }
    return add(r, c);
}

static bool behind_quote(Reader *r, uint32_t c) {
    const CsvDialect *d = r->dialect;
    if (c == d->quotechar && d->quoting != QUOTE_NONE) {
        r->state = IN_QUOTED;
        return add(r, c);
    }
    if (ends_field(r, c))
        return end_field(r, c);
    if (d->strict) {
        rt_raise(csv_error, "'%S' expected after '%S'", rt_str_from_char(d->delimiter), rt_str_from_char(d->quotechar));
        return false;
    }
    r->state = IN_FIELD;
    return add(r, c);
}

static bool step(Reader *r, uint32_t c) {
    switch (r->state) {
    case START_RECORD:
        if (c == END_OF_LINE)
            return true; /* an empty line */
        if (is_newline(c)) {
            r->state = EAT_NEWLINE;
            return true;
        }
        r->state = START_FIELD;
        return start_field(r, c);
    case START_FIELD: return start_field(r, c);
    case ESCAPED:
        r->state = is_newline(c) ? AFTER_ESCAPED_NEWLINE : IN_FIELD;
        return add(r, c == END_OF_LINE ? '\n' : c);
    case AFTER_ESCAPED_NEWLINE: return c == END_OF_LINE ? true : in_field(r, c);
    case IN_FIELD: return in_field(r, c);
    case IN_QUOTED: return in_quoted(r, c);
    case ESCAPED_IN_QUOTED:
        r->state = IN_QUOTED;
        return add(r, c == END_OF_LINE ? '\n' : c);
    case QUOTE_IN_QUOTED: return behind_quote(r, c);
    case EAT_NEWLINE:
        if (c == END_OF_LINE)
            r->state = START_RECORD;
        else if (!is_newline(c))
            return rt_raise(csv_error, "new-line character seen in unquoted field - do you need to open the file in universal-newline mode?"), false;
        return true;
    }
    return false;
}

static bool read_line(Reader *r, Value line) {
    if (!rt_type_has(line, RT_TYPE_STR))
        return rt_raise(csv_error, "iterator should return strings, not %T (the file should be opened in text mode)", line), false;
    const RtStr *s = RT_AS(RtStr, line);
    r->line_number++;
    for (int64_t i = 0; i < s->length; i++)
        if (!step(r, rt_str_at(s, i)))
            return false;
    return step(r, END_OF_LINE);
}

static Value reader_next(Value self) {
    Reader *r = RT_AS(Reader, self);
    r->fields = rt_list_new(0);
    r->field.n = r->field.max_char = 0;
    r->is_number = false;
    r->state = START_RECORD;
    do {
        Value line = rt_next(r->lines);
        if (line == 0) {
            if (rt_pending() || (r->field.n == 0 && r->state != IN_QUOTED))
                return 0;
            if (r->dialect->strict)
                return rt_raise(csv_error, "unexpected end of data");
            if (!save(r))
                return 0;
            break;
        }
        if (!read_line(r, line))
            return 0;
    } while (r->state != START_RECORD);
    RtList *fields = r->fields;
    r->fields = NULL;
    return RT_VAL(fields);
}

static Value get_dialect(Value self) { return RT_VAL(RT_AS(Reader, self)->dialect); }
static Value get_line_num(Value self) { return rt_int_from_i64(RT_AS(Reader, self)->line_number); }

Value csv_reader_new(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs == 0)
        return rt_raise(&rt_exc_TypeError, " expected at least 1 argument, got 0");
    if (nargs > 2)
        return rt_raise(&rt_exc_TypeError, " expected at most 2 arguments, got %zu", nargs);
    Reader *r = rt_new(&rt_type_csv_reader, sizeof *r);
    r->lines = rt_iter(args[0]);
    r->dialect = r->lines ? csv_dialect_of(args, nargs, kwnames) : NULL;
    return r->dialect ? RT_VAL(r) : 0;
}

void csv_reader_init(RtModule *m) {
    static const RtGetsetDef getsets[] = {{"dialect", get_dialect, NULL}, {"line_num", get_line_num, NULL}, {NULL, NULL, NULL}};
    rt_type_init_static(&rt_type_csv_reader, "_csv.reader", &rt_type_object, sizeof(Reader), 0);
    rt_type_csv_reader.iter = rt_mod_iter_self;
    rt_type_csv_reader.next = reader_next;
    rt_type_ready(&rt_type_csv_reader);
    rt_type_add_getsets(&rt_type_csv_reader, getsets);
    rt_setattr(RT_VAL(m), RT_TEXT("Reader"), RT_VAL(&rt_type_csv_reader));
}
