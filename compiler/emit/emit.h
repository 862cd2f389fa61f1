/* emit.h - lowered IR to C text. */
#ifndef EMIT_EMIT_H
#define EMIT_EMIT_H

#include "compiler/ir/ir.h"

typedef struct EmitOptions {
    bool line_directives; /* #line to the Python source */
} EmitOptions;
/* How to compile it: the user's hot code, in full; the user's code that runs once; the library, without lines. */
typedef enum FileKind { FILE_HOT, FILE_COLD, FILE_LIBRARY, N_FILE_KINDS } FileKind;
typedef struct EmitFile { const char *name; Writer text; FileKind kind; } EmitFile; /* "prog_0.c", the first */
VEC_TYPEDEF(EmitFiles, EmitFile);

/* p is LOWERED. */
void emit_program(Program *p, const EmitOptions *o, EmitFiles *out);

#endif
