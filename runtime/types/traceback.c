/* traceback.c - traceback objects, and the text that CPython 3.11 prints for an exception: chained
 * exceptions, frames with source lines and carets, notes, suggestions, exception groups.
 */
#include "runtime/core/types.h"
#include "runtime/services/services.h"
#include "runtime/types/exception.h"
#include "runtime/types/frame.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- Source lines ---------------------------------------------------------------------------------- */

typedef struct Source { const char *name; char *text; size_t size; struct Source *next; } Source;
static Source *sources;

static Source *read_source(const char *name) {
    for (Source *s = sources; s; s = s->next)
        if (strcmp(s->name, name) == 0)
            return s;
    Source *s = rt_alloc(sizeof *s);
    s->name = name;
    s->next = sources;
    sources = s;
    FILE *f = fopen(name, "rb");
    if (f == NULL)
        return s;
    size_t room = 1 << 16;
    s->text = rt_alloc_atomic(room);
    for (size_t n; (n = fread(s->text + s->size, 1, room - s->size, f)) > 0;) {
        s->size += n;
        if (s->size == room) {
            s->text = rt_realloc(s->text, room, room * 2);
            room *= 2;
        }
    }
    fclose(f);
    return s;
}

bool rt_source_line(const char *name, int32_t line, const char **start, size_t *length) {
    Source *s = read_source(name);
    if (s->text == NULL || line < 1)
        return false;
    const char *p = s->text, *end = s->text + s->size;
    if (end - p >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0)
        p += 3;
    for (; line > 1; line--) {
        p = memchr(p, '\n', (size_t)(end - p));
        if (p == NULL)
            return false;
        p++;
    }
    if (p >= end)
        return false;
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    stop = stop ? stop : end;
    if (stop > p && stop[-1] == '\r')
        stop--;
    *start = p;
    *length = (size_t)(stop - p);
    return true;
}

/* ---- Frames ------------------------------------------------------------------------------------------ */

typedef struct Printer {
    RtBuilder out;
    int depth;         /* of exception groups */
    bool need_close;
    RtList *seen;      /* exceptions printed: chains may share */
} Printer;

static void put(Printer *p, const char *s) { rt_builder_ascii(&p->out, s, strlen(s)); }
static void put_indent(Printer *p) {
    for (int i = 0; i < 2 * p->depth; i++)
        rt_builder_char(&p->out, ' ');
}

/* Each line of text behind the margin that the group depth asks for. */
static void emit_marked(Printer *p, RtStr *text, char mark) {
    bool at_start = true;
    for (int64_t i = 0; i < text->length; i++) {
        if (at_start && p->depth) {
            put_indent(p);
            rt_builder_char(&p->out, (uint32_t)mark);
            rt_builder_char(&p->out, ' ');
        }
        uint32_t c = rt_str_at(text, i);
        rt_builder_char(&p->out, c);
        at_start = c == '\n';
    }
}
static void emit(Printer *p, RtStr *text) { emit_marked(p, text, '|'); }
static void emit_c(Printer *p, const char *text) { emit_marked(p, rt_str_from_cstr(text), '|'); }

/* Only the first line gets the margin: the text of an exception is written as it is. */
static void emit_message(Printer *p, RtStr *text) {
    if (p->depth) {
        put_indent(p);
        put(p, "| ");
    }
    rt_builder_str(&p->out, text);
}

static int64_t characters(const char *s, int64_t bytes) {
    int64_t n = 0;
    for (int64_t i = 0; i < bytes; i++)
        n += ((unsigned char)s[i] & 0xc0) != 0x80;
    return n;
}

/* The carets under a shown line; nothing when they would mark all of it. */
static void put_carets(Printer *p, const RtPos *pos, const char *line, int64_t length, int64_t strip) {
    if (pos->col < 0 || pos->end_col < 0 || pos->col > length)
        return;
    int64_t end = pos->end_col;
    bool anchors = pos->anchor_left >= 0;
    if (pos->end_line != pos->line) {
        end = length;
        while (end > 0 && (line[end - 1] == ' ' || line[end - 1] == '\t' || line[end - 1] == '\f'))
            end--;
        anchors = false;
    }
    if (end > length)
        end = length;
    if (!anchors && end - pos->col == length - strip)
        return;
    int64_t first = characters(line, pos->col), last = characters(line, end), skip = characters(line, strip);
    int64_t left = anchors ? characters(line, pos->anchor_left) : first;
    int64_t right = anchors ? characters(line, pos->anchor_right) : last;
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_ascii(&b, "    ", 4);
    for (int64_t i = skip; i < last; i++)
        rt_builder_char(&b, i < first ? ' ' : i >= left && i < right ? '^' : '~');
    rt_builder_char(&b, '\n');
    emit(p, rt_builder_finish(&b));
}

static void print_frame(Printer *p, const RtTraceback *t) {
    const RtPos none = {t->line, t->line, -1, -1, -1, -1};
    const RtPos *known = t->code->positions && t->pos != RT_POS_DEFINITION ? &t->code->positions[t->pos] : &none;
    const RtPos *pos = known->line == t->line ? known : &none;
    emit(p, rt_str_format("  File \"%s\", line %d, in %s\n", t->code->filename, (int)t->line, t->code->name));
    const char *line;
    size_t length;
    if (rt_finalizing || !rt_source_line(t->code->filename, t->line, &line, &length))
        return;
    size_t strip = 0;
    while (strip < length && (line[strip] == ' ' || line[strip] == '\t' || line[strip] == '\f'))
        strip++;
    RtStr *text = rt_str_from_utf8(line + strip, length - strip);
    emit(p, rt_str_format("    %S\n", text));
    put_carets(p, pos, line, (int64_t)length, (int64_t)strip);
}

static void print_repeats(Printer *p, int64_t n) {
    if (n > 3)
        emit(p, rt_str_format("  [Previous line repeated %lld more time%s]\n", (long long)n - 3, n - 3 == 1 ? "" : "s"));
}

static void print_frames(Printer *p, const RtTraceback *t) {
    /* CPython's stack would have ended at its recursion limit: the same frames are shown. */
    enum { LIMIT = 1000 };
    int64_t left = LIMIT, same = 0;
    const RtTraceback *last = NULL;
    for (; t && left > 0; t = t->next, left--) {
        bool repeat = last && last->line == t->line && strcmp(last->code->name, t->code->name) == 0 &&
                      strcmp(last->code->filename, t->code->filename) == 0;
        if (!repeat) {
            print_repeats(p, same);
            same = 0;
        }
        last = t;
        same++;
        if (same <= 3)
            print_frame(p, t);
    }
    print_repeats(p, same);
}

/* ---- One exception -------------------------------------------------------------------------------------- */

static RtStr *class_text(RtType *t) {
    RtStr *m = rt_type_module_name(t);
    if (m == NULL)
        return rt_str_format("<unknown>.%S", t->qualname);
    if (rt_str_equal(m, RT_NAME(builtins)) || rt_str_equal(m, RT_NAME(__main__)))
        return t->qualname;
    return rt_str_format("%S.%S", m, t->qualname);
}

static int64_t small_or(Value v, int64_t otherwise) { return v && rt_is_small(v) ? rt_small(v) : otherwise; }

/* The line of a SyntaxError and its carets, as many as CPython puts there: it measures the line in bytes. */
static void print_syntax_text(Printer *p, Value *x) {
    const Value *more = RT_AS(RtList, x[RT_X_SYN_MORE])->items; /* text, last line, end in it */
    RtStr *s = RT_AS(RtStr, more[0]);
    int64_t stop = 0, strip = 0, line = small_or(x[RT_X_SYN_LINE], 0), from = small_or(x[RT_X_SYN_OFFSET], -1), end = small_or(more[2], -1);
    size_t n;
    rt_str_to_utf8(s, &n);
    int64_t bytes = (int64_t)n;
    if (small_or(more[1], line) > line)
        end = bytes;
    end = end < bytes + 1 ? end : bytes + 1;
    while (stop < s->length && rt_str_at(s, stop) != '\n')
        stop++;
    while (strip < stop && (rt_str_at(s, strip) == ' ' || rt_str_at(s, strip) == '\t' || rt_str_at(s, strip) == '\f'))
        strip++;
    emit(p, rt_str_format("    %S\n", rt_str_slice(s, strip, stop)));
    int64_t carets = end > 0 && end > from ? end - from : 1, indent = from - 1 - strip;
    if (indent < 0)
        return;
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_ascii(&b, "    ", 4);
    for (int64_t i = 0; i < indent && i < bytes - strip; i++)
        rt_builder_char(&b, ' ');
    for (int64_t i = 0; i < carets; i++)
        rt_builder_char(&b, '^');
    rt_builder_char(&b, '\n');
    emit(p, rt_builder_finish(&b));
}

/* `  File ...`, the line and a caret of a SyntaxError. Returns its message. */
static RtStr *print_syntax_error(Printer *p, RtException *e) {
    Value *x = e->extra;
    Value msg = x[RT_X_SYN_MSG] ? x[RT_X_SYN_MSG] : RT_NONE, line = x[RT_X_SYN_LINE];
    Value file = x[RT_X_SYN_FILE] && x[RT_X_SYN_FILE] != RT_NONE ? x[RT_X_SYN_FILE] : RT_VAL(rt_str_from_cstr("<string>"));
    emit(p, rt_str_format("  File \"%V\", line %V\n", file, line));
    if (x[RT_X_SYN_MORE] && rt_type_has(RT_AS(RtList, x[RT_X_SYN_MORE])->items[0], RT_TYPE_STR))
        print_syntax_text(p, x);
    return RT_AS(RtStr, rt_str(msg));
}

static RtStr *message_of(Printer *p, Value exc) {
    RtException *e = RT_AS(RtException, exc);
    if (rt_is_instance_of(exc, &rt_exc_SyntaxError) && e->extra[RT_X_SYN_LINE] && rt_is_int_exact(e->extra[RT_X_SYN_LINE]))
        return print_syntax_error(p, e);
    Value text = rt_str(exc);
    if (text == 0) {
        rt_clear();
        return rt_str_from_cstr("<exception str() failed>");
    }
    return RT_AS(RtStr, text);
}

static void print_notes(Printer *p, Value exc) {
    Value notes = rt_getattr_or_null(exc, RT_NAME(__notes__));
    if (notes == 0 || notes == RT_NONE) {
        rt_clear();
        return;
    }
    if (!rt_type_has(notes, RT_TYPE_LIST | RT_TYPE_TUPLE)) {
        Value r = rt_repr(notes);
        emit(p, r ? rt_str_format("%V\n", r) : rt_str_from_cstr("<__notes__ repr() failed>\n"));
        rt_clear();
        return;
    }
    RtList *l = rt_list_from_iterable(notes);
    for (int64_t i = 0; l && i < l->length; i++) {
        Value s = rt_str(l->items[i]);
        emit(p, s ? rt_str_format("%V\n", s) : rt_str_from_cstr("<note str() failed>\n"));
        rt_clear();
    }
}

static void print_one(Printer *p, Value exc) {
    RtException *e = RT_AS(RtException, exc);
    if (e->traceback) {
        emit_c(p, "Traceback (most recent call last):\n");
        print_frames(p, RT_AS(RtTraceback, e->traceback));
    }
    RtStr *text = message_of(p, exc), *more = rt_suggestion(exc);
    RtStr *cls = class_text(rt_type_of(exc));
    if (text->length)
        emit_message(p, rt_str_format("%S: %S%S\n", cls, text, more ? more : rt_str_from_cstr("")));
    else
        emit(p, rt_str_format("%S%S\n", cls, more ? more : rt_str_from_cstr("")));
    print_notes(p, exc);
}

/* ---- Groups and chains ------------------------------------------------------------------------------------- */

static void print_chain(Printer *p, Value exc);

static void print_members(Printer *p, RtTuple *excs) {
    enum { MAX_WIDTH = 15 };
    int64_t n = excs->length <= MAX_WIDTH ? excs->length : MAX_WIDTH + 1;
    p->need_close = false;
    for (int64_t i = 0; i < n; i++) {
        bool last = i == n - 1, cut = i >= MAX_WIDTH;
        if (last)
            p->need_close = true;
        put_indent(p);
        put(p, i == 0 ? "+-" : "  ");
        RtStr *title = cut ? rt_str_from_cstr("...") : rt_str_format("%lld", (long long)i + 1);
        rt_builder_str(&p->out, rt_str_format("+---------------- %S ----------------\n", title));
        p->depth++;
        if (cut) {
            int64_t left = excs->length - MAX_WIDTH;
            emit(p, rt_str_format("and %lld more exception%s\n", (long long)left, left == 1 ? "" : "s"));
        } else {
            print_chain(p, excs->items[i]);
        }
        if (last && p->need_close) {
            put_indent(p);
            put(p, "+------------------------------------\n");
            p->need_close = false;
        }
        p->depth--;
    }
}

static void print_group(Printer *p, Value exc) {
    enum { MAX_DEPTH = 10 };
    RtException *e = RT_AS(RtException, exc);
    if (p->depth > MAX_DEPTH) {
        emit(p, rt_str_format("... (max_group_depth is %d)\n", MAX_DEPTH));
        return;
    }
    bool top = p->depth == 0;
    if (top)
        p->depth = 1;
    if (e->traceback) {
        emit_marked(p, rt_str_from_cstr("Exception Group Traceback (most recent call last):\n"), top ? '+' : '|');
        print_frames(p, RT_AS(RtTraceback, e->traceback));
    }
    Value tb = e->traceback;
    e->traceback = 0;
    print_one(p, exc);
    e->traceback = tb;
    print_members(p, RT_AS(RtTuple, e->extra[RT_X_GROUP_EXCS]));
    if (top)
        p->depth = 0;
}

static bool was_seen(Printer *p, Value exc) {
    for (int64_t i = 0; i < p->seen->length; i++)
        if (p->seen->items[i] == exc)
            return true;
    return false;
}

static void print_chain(Printer *p, Value exc) {
    RtException *e = RT_AS(RtException, exc);
    rt_list_append(p->seen, exc);
    if (e->cause) {
        if (!was_seen(p, e->cause)) {
            print_chain(p, e->cause);
            emit_c(p, "\nThe above exception was the direct cause of the following exception:\n\n");
        }
    } else if (e->context && !e->suppress_context && !was_seen(p, e->context)) {
        print_chain(p, e->context);
        emit_c(p, "\nDuring handling of the above exception, another exception occurred:\n\n");
    }
    if (rt_is_instance_of(exc, &rt_exc_BaseExceptionGroup) && e->extra[RT_X_GROUP_EXCS])
        print_group(p, exc);
    else
        print_one(p, exc);
}

RtStr *rt_exception_text(Value exc) {
    Printer p = {.seen = rt_list_new(4)};
    rt_builder_init(&p.out);
    Value handled = rt_thread.handled;
    rt_thread.handled = 0;
    print_chain(&p, exc);
    rt_thread.handled = handled;
    return rt_builder_finish(&p.out);
}

void rt_print_error_text(RtStr *text) {
    Value file = rt_sys_get("stderr");
    if (file == RT_NONE)
        return;
    if (file == 0 || rt_file_write(file, text) < 0) {
        rt_clear();
        rt_write_std_error(text);
    }
}

void rt_print_exception(Value exc) { rt_print_error_text(rt_exception_text(exc)); }

/* ---- Traceback objects ------------------------------------------------------------------------------ */

static Value tb_next(Value v) { return RT_AS(RtTraceback, v)->next ? RT_VAL(RT_AS(RtTraceback, v)->next) : RT_NONE; }
static int tb_set_next(Value self, Value v) {
    if (v == 0 || (v != RT_NONE && !rt_has_type(v, &rt_type_traceback)))
        return v ? rt_raise_int(&rt_exc_TypeError, "expected traceback object, got '%T'", v)
                 : rt_raise_int(&rt_exc_TypeError, "can't delete tb_next attribute");
    for (RtTraceback *t = v == RT_NONE ? NULL : RT_AS(RtTraceback, v); t; t = t->next)
        if (RT_VAL(t) == self)
            return rt_raise_int(&rt_exc_ValueError, "traceback loop detected");
    RT_AS(RtTraceback, self)->next = v == RT_NONE ? NULL : RT_AS(RtTraceback, v);
    return 0;
}
static Value tb_line(Value v) { return rt_from_small(RT_AS(RtTraceback, v)->line); }
static Value tb_lasti(Value v) { /* see rt_code_co_positions; -1: no position */
    uint32_t pos = RT_AS(RtTraceback, v)->pos;
    return rt_from_small(pos == RT_POS_DEFINITION ? -1 : 2 * (int64_t)pos);
}
static Value tb_frame(Value v) { return RT_VAL(rt_frame_of_traceback(RT_AS(RtTraceback, v)->code, RT_AS(RtTraceback, v)->line)); }
static const RtGetsetDef traceback_getsets[] = {{"tb_next", tb_next, tb_set_next}, {"tb_lineno", tb_line, NULL},
    {"tb_lasti", tb_lasti, NULL}, {"tb_frame", tb_frame, NULL}, {NULL, NULL, NULL}};

void rt_traceback_type_init(void) {
    rt_type_register_getsets(&rt_type_traceback, traceback_getsets);
    rt_frame_type_init();
}
