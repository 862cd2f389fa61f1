/* diag.h - messages for the user, printed as `file:line:col: error[E0123]: text`, the source line, a
 * caret range, and a note with the way out. Texts and codes stand in diag.def. */
#ifndef SUPPORT_DIAG_H
#define SUPPORT_DIAG_H

#include "compiler/support/arena.h"
#include <stdio.h>

typedef struct SourceFile {
    const char *path;      /* as shown to the user, and __file__ / co_filename at run time */
    const char *text;      /* UTF-8, NUL-terminated; NULL if not loaded */
    size_t length;
    const char *display;   /* in messages of the compiler, if it shall differ from path (which is absolute) */
} SourceFile;

/* A range of source; line from 1, columns UTF-8 byte offsets from 0 (ast's); line 0: no position. */
typedef struct Pos {
    const SourceFile *file;
    int line, col, end_line, end_col;
} Pos;

typedef enum DiagCode {
#define DIAG(code, severity, text, explain) DIAG_##code,
#include "compiler/support/diag.def"
#undef DIAG
    N_DIAG_CODES
} DiagCode;

typedef struct Diag Diag;

typedef enum DiagColor { DIAG_COLOR_AUTO, DIAG_COLOR_ALWAYS, DIAG_COLOR_NEVER } DiagColor;
Diag *diag_new(Arena *a, FILE *out, DiagColor color); /* honours NO_COLOR for AUTO */
/* Reports; the text of diag.def is a printf format for the arguments. Goes on. At most 50 are shown. */
void diag_error(Diag *d, Pos pos, DiagCode code, ...);
void diag_note(Diag *d, Pos pos, const char *format, ...); /* belongs to the message before it */
/* Reports a text that is printed as it is, without place and snippet: SyntaxErrors in CPython's form. */
void diag_verbatim(Diag *d, Pos pos, DiagCode code, const char *text);
/* From now on what only fails where the program comes to it (text for eval, modules that are not there) is no error. */
void diag_refuse_late(Diag *d);
int diag_errors(const Diag *d);
void diag_flush(Diag *d);             /* prints what is collected, sorted by file and line, then a count */
int diag_explain(const char *code, FILE *out); /* --explain E0123: 0, or -1 unknown */

#endif
