/* arena.c - bump allocation in chunks. A chunk grows with demand; everything is zeroed because callers
 * build structures field by field and count on empty vectors and NULL links. */
#include "compiler/support/arena.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK_MIN = 64 * 1024, CHUNK_MAX = 4 * 1024 * 1024, EXIT_INTERNAL = 70 };

typedef struct Chunk {
    struct Chunk *next;
    size_t size;
} Chunk;

struct Arena {
    Chunk *chunks;
    size_t used; /* bytes given out */
    char *at, *end;
    size_t next_size;
};

static const size_t header_size = (sizeof(Chunk) + 15) & ~(size_t)15;

static void *must_alloc(size_t size)
{
    void *p = calloc(1, size);
    if (!p) {
        fprintf(stderr, "pyc2c: out of memory\n");
        exit(EXIT_INTERNAL);
    }
    return p;
}

Arena *arena_new(void)
{
    Arena *a = must_alloc(sizeof *a);
    a->next_size = CHUNK_MIN;
    return a;
}

void arena_free(Arena *a)
{
    if (!a)
        return;
    for (Chunk *c = a->chunks, *next; c; c = next) {
        next = c->next;
        free(c);
    }
    free(a);
}

/* A request bigger than a chunk gets one of its own, behind the current one, which stays in use. */
static void *alloc_large(Arena *a, size_t size)
{
    Chunk *c = must_alloc(header_size + size);
    c->size = size;
    if (a->chunks) {
        c->next = a->chunks->next;
        a->chunks->next = c;
    } else {
        a->chunks = c;
    }
    return (char *)c + header_size;
}

static void add_chunk(Arena *a)
{
    Chunk *c = must_alloc(header_size + a->next_size);
    c->size = a->next_size;
    c->next = a->chunks;
    a->chunks = c;
    a->at = (char *)c + header_size;
    a->end = a->at + a->next_size;
    if (a->next_size < CHUNK_MAX)
        a->next_size *= 2;
}

void *arena_alloc(Arena *a, size_t size)
{
    if (size > SIZE_MAX / 2)
        bug("allocation of %zu bytes", size);
    size = (size + 15) & ~(size_t)15;
    if (size == 0)
        size = 16;
    a->used += size;
    if ((size_t)(a->end - a->at) < size) {
        if (size > a->next_size / 4)
            return alloc_large(a, size);
        add_chunk(a);
    }
    void *p = a->at;
    a->at += size;
    return p;
}

size_t arena_size(const Arena *a) { return a->used; }

void *arena_copy(Arena *a, const void *p, size_t size)
{
    void *copy = arena_alloc(a, size);
    if (size)
        memcpy(copy, p, size);
    return copy;
}

char *arena_strndup(Arena *a, const char *s, size_t n)
{
    char *copy = arena_alloc(a, n + 1);
    if (n)
        memcpy(copy, s, n);
    return copy;
}

char *arena_strdup(Arena *a, const char *s)
{
    return arena_strndup(a, s, strlen(s));
}

char *arena_printf(Arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0)
        bug("bad format '%s'", format);
    char *text = arena_alloc(a, (size_t)n + 1);
    vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    return text;
}

void bug_at(const char *file, int line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fflush(stdout);
    fprintf(stderr, "pyc2c: internal error at %s:%d: ", file, line);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    exit(EXIT_INTERNAL);
}
