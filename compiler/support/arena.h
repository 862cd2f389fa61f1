/* arena.h - regions: memory freed all at once. Allocation never fails (the process stops: exit 70). */
#ifndef SUPPORT_ARENA_H
#define SUPPORT_ARENA_H

#include <stdarg.h>
#include <stddef.h>

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *a);
void *arena_alloc(Arena *a, size_t size);  /* zeroed, aligned to 16 */
size_t arena_size(const Arena *a);             /* bytes given out */
void *arena_copy(Arena *a, const void *p, size_t size);
char *arena_strdup(Arena *a, const char *s);
char *arena_strndup(Arena *a, const char *s, size_t n);
char *arena_printf(Arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
#define ARENA_NEW(a, T) ((T *)arena_alloc((a), sizeof(T)))
#define ARENA_ARRAY(a, T, n) ((T *)arena_alloc((a), sizeof(T) * (size_t)(n)))

/* An internal error of the compiler: message with file and line, exit status 70. */
_Noreturn void bug_at(const char *file, int line, const char *format, ...);
#define bug(...) bug_at(__FILE__, __LINE__, __VA_ARGS__)

#endif
