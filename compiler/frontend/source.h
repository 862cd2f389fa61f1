/* source.h - reading Python files: bytes, declared encoding, line ends. */
#ifndef FRONTEND_SOURCE_H
#define FRONTEND_SOURCE_H

#include "compiler/support/diag.h"
#include <stdbool.h>

/* The bytes of a file, not yet decoded. On failure the error is reported at pos and NULL returned. */
SourceFile *source_read(Arena *a, Diag *d, Pos pos, const char *path);
/* The encoding that a comment in the first two lines declares, as written; NULL: none. */
const char *source_declared_encoding(Arena *a, const SourceFile *file);
/* Removes a UTF-8 byte order mark; true if there was one. */
bool source_skip_bom(SourceFile *file);
/* Makes every line end "\n", as Python's tokenizer does. The text may get shorter. */
void source_normalise_newlines(Arena *a, SourceFile *file);
/* Offset of the first byte that is not UTF-8, or -1. */
long source_find_invalid_utf8(const SourceFile *file);
/* Line number (from 1) of an offset. */
int source_line_of(const SourceFile *file, long offset);

#endif
