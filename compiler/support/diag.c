/* diag.c - collects messages and prints them at the flush, sorted by file and line. Sorting is stable and
 * files keep the order in which they first had a message, so that output depends on nothing but the input. */
#include "compiler/support/diag.h"
#include "compiler/support/vec.h"
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

enum { MAX_SHOWN = 50, TAB_WIDTH = 4 };

typedef struct Note {
    Pos pos;
    const char *text;
} Note;

typedef struct Message {
    Pos pos;
    DiagCode code;
    const char *text;
    int order, file_order;
    bool verbatim;           /* printed as it is: a SyntaxError in CPython's own form */
    VEC(Note) notes;
} Message;

struct Diag {
    Arena *arena;
    FILE *out;
    bool color, refuse_late;
    bool passed_over;        /* the last message: its notes are, too */
    int n_errors, n_files;
    VEC(Message *) messages;
};

static const char *const code_names[] = {
#define DIAG(code, severity, text, explain) #code,
#include "compiler/support/diag.def"
#undef DIAG
};
static const char *const code_severities[] = {
#define DIAG(code, severity, text, explain) severity,
#include "compiler/support/diag.def"
#undef DIAG
};
static const char *const code_texts[] = {
#define DIAG(code, severity, text, explain) text,
#include "compiler/support/diag.def"
#undef DIAG
};
static const char *const code_explanations[] = {
#define DIAG(code, severity, text, explain) explain,
#include "compiler/support/diag.def"
#undef DIAG
};

static bool want_color(FILE *out, DiagColor color)
{
    if (color != DIAG_COLOR_AUTO)
        return color == DIAG_COLOR_ALWAYS;
    const char *no = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    return !(no && *no) && isatty(fileno(out)) && !(term && strcmp(term, "dumb") == 0);
}

Diag *diag_new(Arena *a, FILE *out, DiagColor color)
{
    Diag *d = ARENA_NEW(a, Diag);
    d->arena = a;
    d->out = out;
    d->color = want_color(out, color);
    return d;
}

static char *format_text(Arena *a, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    char *text = arena_alloc(a, (size_t)n + 1);
    vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    return text;
}

static int order_of_file(Diag *d, const SourceFile *file)
{
    for (int i = 0; i < d->messages.n; i++)
        if (d->messages.items[i]->pos.file == file)
            return d->messages.items[i]->file_order;
    return d->n_files++;
}

static bool is_error(DiagCode code) { return strcmp(code_severities[code], "error") == 0; }

static Message *add_message(Diag *d, Pos pos, DiagCode code, const char *text)
{
    Message *m = ARENA_NEW(d->arena, Message);
    m->pos = pos;
    m->code = code;
    m->order = d->messages.n;
    m->file_order = order_of_file(d, pos.file);
    m->text = text;
    d->n_errors += is_error(code);
    vec_push(d->arena, &d->messages, m);
    return m;
}

void diag_refuse_late(Diag *d)
{
    d->refuse_late = true;
}

/* An error of the program's that the executable reports as an exception. Without a place: the command line is wrong. */
static bool is_late(const Diag *d, Pos pos, DiagCode code)
{
    return d->refuse_late && pos.line > 0 && (code == DIAG_E0201 || code == DIAG_E0301 || code == DIAG_E0302 || code == DIAG_E0303);
}

void diag_error(Diag *d, Pos pos, DiagCode code, ...)
{
    d->passed_over = is_late(d, pos, code);
    if (d->passed_over)
        return;
    va_list args;
    va_start(args, code);
    char *text = format_text(d->arena, code_texts[code], args);
    va_end(args);
    add_message(d, pos, code, text);
}

void diag_verbatim(Diag *d, Pos pos, DiagCode code, const char *text)
{
    add_message(d, pos, code, arena_strdup(d->arena, text))->verbatim = true;
}

void diag_note(Diag *d, Pos pos, const char *format, ...)
{
    if (d->passed_over)
        return;
    if (d->messages.n == 0)
        bug("a note without a message");
    va_list args;
    va_start(args, format);
    Note note = {pos, format_text(d->arena, format, args)};
    va_end(args);
    Message *m = vec_last(&d->messages);
    vec_push(d->arena, &m->notes, note);
}

int diag_errors(const Diag *d)
{
    return d->n_errors;
}

static int compare_messages(const void *pa, const void *pb)
{
    const Message *a = *(Message *const *)pa, *b = *(Message *const *)pb;
    if (a->file_order != b->file_order)
        return a->file_order - b->file_order;
    if (a->pos.line != b->pos.line)
        return a->pos.line - b->pos.line;
    if (a->pos.col != b->pos.col)
        return a->pos.col - b->pos.col;
    return a->order - b->order;
}

static bool same_message(const Message *a, const Message *b)
{
    return a->pos.file == b->pos.file && a->pos.line == b->pos.line && a->pos.col == b->pos.col
        && a->code == b->code && strcmp(a->text, b->text) == 0;
}

static const char *color(const Diag *d, const char *escape)
{
    return d->color ? escape : "";
}

/* The text of a line of the file; *length gets its bytes without the line end. NULL: not there. */
static const char *source_line(const SourceFile *file, int line, int *length)
{
    if (!file || !file->text)
        return NULL;
    const char *p = file->text, *end = file->text + file->length;
    for (int i = 1; i < line; i++) {
        const char *nl = memchr(p, '\n', (size_t)(end - p));
        if (!nl)
            return NULL;
        p = nl + 1;
    }
    const char *nl = memchr(p, '\n', (size_t)(end - p));
    *length = (int)((nl ? nl : end) - p);
    if (*length > 0 && p[*length - 1] == '\r')
        --*length;
    return p;
}

static int columns_of(const char *s, int from, int to)
{
    int n = 0;
    for (int i = from; i < to; i++) {
        if (s[i] == '\t')
            n += TAB_WIDTH;
        else if (((unsigned char)s[i] & 0xC0) != 0x80)
            n++;
    }
    return n;
}

static void print_snippet(const Diag *d, Pos pos)
{
    int length;
    const char *s = pos.line > 0 ? source_line(pos.file, pos.line, &length) : NULL;
    if (!s)
        return;
    fprintf(d->out, "%s%5d |%s ", color(d, "\033[34m"), pos.line, color(d, "\033[0m"));
    for (int i = 0; i < length; i++) {
        if (s[i] == '\t')
            fprintf(d->out, "%*s", TAB_WIDTH, "");
        else
            fputc(s[i], d->out);
    }
    int from = pos.col < 0 ? 0 : pos.col > length ? length : pos.col;
    int to = pos.end_line == pos.line ? pos.end_col : length;
    to = to > length ? length : to;
    int width = columns_of(s, from, to);
    fprintf(d->out, "\n%s      |%s %*s%s^", color(d, "\033[34m"), color(d, "\033[0m"), columns_of(s, 0, from), "",
            color(d, "\033[1;32m"));
    for (int i = 1; i < width; i++)
        fputc('~', d->out);
    fprintf(d->out, "%s\n", color(d, "\033[0m"));
}

static void print_place(const Diag *d, Pos pos)
{
    if (!pos.file) {
        fputs("pyc2c: ", d->out);
        return;
    }
    const char *path = pos.file->display ? pos.file->display : pos.file->path;
    int length = 0;
    const char *s = pos.line > 0 ? source_line(pos.file, pos.line, &length) : NULL;
    int column = s && pos.col <= length ? columns_of(s, 0, pos.col) : pos.col;
    fputs(color(d, "\033[1m"), d->out);
    if (pos.line > 0)
        fprintf(d->out, "%s:%d:%d: ", path, pos.line, column + 1);
    else
        fprintf(d->out, "%s: ", path);
    fputs(color(d, "\033[0m"), d->out);
}

/* The reason and the way out; `explained` remembers for which codes they have been told. */
static void print_explanation(const Diag *d, const Message *m, bool *explained)
{
    if (m->verbatim || explained[m->code])
        return;
    explained[m->code] = true;
    fprintf(d->out, "      = %shelp:%s %s\n", color(d, "\033[1;36m"), color(d, "\033[0m"), code_explanations[m->code]);
}

static void print_message(const Diag *d, const Message *m)
{
    if (m->verbatim) {
        fprintf(d->out, "%s\n", m->text);
    } else {
        print_place(d, m->pos);
        fprintf(d->out, "%s%s[%s]:%s %s\n", color(d, is_error(m->code) ? "\033[1;31m" : "\033[1;35m"), code_severities[m->code], code_names[m->code],
                color(d, "\033[0m"), m->text);
        print_snippet(d, m->pos);
    }
    for (int i = 0; i < m->notes.n; i++) {
        const Note *note = &m->notes.items[i];
        if (note->pos.line > 0)
            print_place(d, note->pos);
        else
            fputs("      = ", d->out);
        fprintf(d->out, "%snote:%s %s\n", color(d, "\033[1;36m"), color(d, "\033[0m"), note->text);
        print_snippet(d, note->pos);
    }
}

void diag_flush(Diag *d)
{
    if (d->messages.n == 0)
        return;
    qsort(d->messages.items, (size_t)d->messages.n, sizeof *d->messages.items, compare_messages);
    int shown = 0, unique = 0, errors = 0;
    bool explained[N_DIAG_CODES] = {false};
    for (int i = 0; i < d->messages.n; i++) {
        if (i > 0 && same_message(d->messages.items[i], d->messages.items[i - 1]))
            continue;
        unique++;
        errors += is_error(d->messages.items[i]->code);
        if (shown < MAX_SHOWN) {
            print_message(d, d->messages.items[i]);
            print_explanation(d, d->messages.items[i], explained);
            shown++;
        }
    }
    if (unique > shown)
        fprintf(d->out, "%d errors%s, %d shown\n", unique, errors < unique ? " and warnings" : "", shown);
    else if (errors)
        fprintf(d->out, "%d error%s\n", errors, errors == 1 ? "" : "s");
    fflush(d->out);
    d->messages.n = 0;
}

int diag_explain(const char *code, FILE *out)
{
    for (int i = 0; i < N_DIAG_CODES; i++) {
        if (strcmp(code, code_names[i]) != 0)
            continue;
        fprintf(out, "%s: %s\n\n%s\n", code_names[i], code_texts[i], code_explanations[i]);
        return 0;
    }
    return -1;
}
