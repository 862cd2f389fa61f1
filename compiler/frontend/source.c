/* source.c - files into memory. Knows nothing of Python but PEP 263 (the coding comment) and line ends;
 * decoding itself is left to cpython.c. */
#include "compiler/frontend/source.h"
#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static char *read_all(Arena *a, FILE *f, size_t *length)
{
    size_t cap = 1 << 14, n = 0;
    char *text = arena_alloc(a, cap + 1);
    for (;;) {
        size_t got = fread(text + n, 1, cap - n, f);
        n += got;
        if (n < cap)
            break;
        char *bigger = arena_alloc(a, cap * 2 + 1);
        memcpy(bigger, text, n);
        text = bigger;
        cap *= 2;
    }
    text[n] = 0;
    *length = n;
    return text;
}

SourceFile *source_read(Arena *a, Diag *d, Pos pos, const char *path)
{
    struct stat st;
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
        diag_error(d, pos, DIAG_E0002, path);
        return NULL;
    }
    FILE *f = fopen(path, "rb");
    if (!f) {
        diag_error(d, pos, DIAG_E0001, path, strerror(errno));
        return NULL;
    }
    SourceFile *file = ARENA_NEW(a, SourceFile);
    file->path = arena_strdup(a, path);
    file->text = read_all(a, f, &file->length);
    int failed = ferror(f) ? errno : 0;
    fclose(f);
    if (failed) {
        diag_error(d, pos, DIAG_E0001, path, strerror(failed));
        return NULL;
    }
    return file;
}

/* The name in a line like `# -*- coding: NAME -*-`; *blank: the line holds nothing but space and comment. */
static const char *encoding_in_line(Arena *a, const char *s, size_t n, bool *blank)
{
    size_t i = 0;
    while (i < n && (s[i] == ' ' || s[i] == '\t' || s[i] == '\f'))
        i++;
    *blank = i == n || s[i] == '#' || s[i] == '\r';
    if (i == n || s[i] != '#')
        return NULL;
    for (; i + 7 < n; i++) {
        if (memcmp(s + i, "coding", 6) != 0 || (s[i + 6] != ':' && s[i + 6] != '='))
            continue;
        size_t from = i + 7;
        while (from < n && (s[from] == ' ' || s[from] == '\t'))
            from++;
        size_t to = from;
        while (to < n && (isalnum((unsigned char)s[to]) || s[to] == '-' || s[to] == '_' || s[to] == '.'))
            to++;
        if (to > from)
            return arena_strndup(a, s + from, to - from);
    }
    return NULL;
}

const char *source_declared_encoding(Arena *a, const SourceFile *file)
{
    const char *p = file->text, *end = p + file->length;
    for (int line = 0; line < 2 && p < end; line++) {
        const char *nl = memchr(p, '\n', (size_t)(end - p));
        bool blank;
        const char *name = encoding_in_line(a, p, (size_t)((nl ? nl : end) - p), &blank);
        if (name || !blank || !nl)
            return name;
        p = nl + 1;
    }
    return NULL;
}

bool source_skip_bom(SourceFile *file)
{
    if (file->length < 3 || memcmp(file->text, "\xef\xbb\xbf", 3) != 0)
        return false;
    file->text += 3;
    file->length -= 3;
    return true;
}

void source_normalise_newlines(Arena *a, SourceFile *file)
{
    if (!memchr(file->text, '\r', file->length))
        return;
    char *text = arena_alloc(a, file->length + 1);
    size_t n = 0;
    for (size_t i = 0; i < file->length; i++) {
        if (file->text[i] != '\r')
            text[n++] = file->text[i];
        else if (file->text[i + 1] != '\n')
            text[n++] = '\n';
    }
    text[n] = 0;
    file->text = text;
    file->length = n;
}

/* Bytes of the UTF-8 sequence at p, or 0 if it is not one (overlong, surrogate, beyond U+10FFFF). */
static int sequence_length(const unsigned char *p, size_t left)
{
    static const struct { unsigned char lead_min, lead_max, second_min, second_max, length; } forms[] = {
        {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3},
        {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4},
        {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
    };
    if (*p < 0x80)
        return 1;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (*p < forms[i].lead_min || *p > forms[i].lead_max)
            continue;
        if (left < forms[i].length || p[1] < forms[i].second_min || p[1] > forms[i].second_max)
            return 0;
        for (int k = 2; k < forms[i].length; k++)
            if ((p[k] & 0xC0) != 0x80)
                return 0;
        return forms[i].length;
    }
    return 0;
}

long source_find_invalid_utf8(const SourceFile *file)
{
    const unsigned char *text = (const unsigned char *)file->text;
    for (size_t i = 0; i < file->length;) {
        int n = sequence_length(text + i, file->length - i);
        if (n == 0)
            return (long)i;
        i += (size_t)n;
    }
    return -1;
}

int source_line_of(const SourceFile *file, long offset)
{
    int line = 1;
    for (long i = 0; i < offset; i++)
        line += file->text[i] == '\n';
    return line;
}
