/* writer.h - append-only text buffer, used by dumps and by emit/. */
#ifndef SUPPORT_WRITER_H
#define SUPPORT_WRITER_H

#include "compiler/support/arena.h"
#include <stdio.h>

typedef struct Writer { Arena *arena; char *data; size_t n, cap; } Writer;

void writer_init(Writer *w, Arena *a);
void write_text(Writer *w, const char *s);
void write_bytes(Writer *w, const char *s, size_t n);
void write_format(Writer *w, const char *format, ...) __attribute__((format(printf, 2, 3)));
void write_c_string(Writer *w, const char *s, size_t n); /* quoted and escaped for C */

#endif
