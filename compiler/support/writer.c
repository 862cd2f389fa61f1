/* writer.c - the buffer doubles in its arena; always NUL-terminated once something was written. */
#include "compiler/support/writer.h"
#include <string.h>

void writer_init(Writer *w, Arena *a)
{
    *w = (Writer){.arena = a};
    w->cap = 256;
    w->data = arena_alloc(a, w->cap);
}

static void reserve(Writer *w, size_t more)
{
    if (w->n + more + 1 <= w->cap)
        return;
    size_t cap = w->cap * 2;
    while (cap < w->n + more + 1)
        cap *= 2;
    char *data = arena_alloc(w->arena, cap);
    memcpy(data, w->data, w->n + 1);
    w->data = data;
    w->cap = cap;
}

void write_bytes(Writer *w, const char *s, size_t n)
{
    reserve(w, n);
    if (n)
        memcpy(w->data + w->n, s, n);
    w->n += n;
    w->data[w->n] = 0;
}

void write_text(Writer *w, const char *s)
{
    write_bytes(w, s, strlen(s));
}

void write_format(Writer *w, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    size_t room = w->cap - w->n;
    int n = vsnprintf(w->data + w->n, room, format, args);
    va_end(args);
    if (n < 0)
        bug("bad format '%s'", format);
    if ((size_t)n >= room) {
        w->data[w->n] = 0;
        reserve(w, (size_t)n);
        vsnprintf(w->data + w->n, (size_t)n + 1, format, again);
    }
    va_end(again);
    w->n += (size_t)n;
}

void write_c_string(Writer *w, const char *s, size_t n)
{
    write_bytes(w, "\"", 1);
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c == '"' || c == '\\')
            write_format(w, "\\%c", c);
        else if (c == '\n')
            write_text(w, "\\n");
        else if (c >= 32 && c < 127 && c != '?') /* no trigraphs */
            write_bytes(w, (const char *)&c, 1);
        else
            write_format(w, "\\%03o", c); /* octal: ends after three digits, unlike \x */
    }
    write_bytes(w, "\"", 1);
}
