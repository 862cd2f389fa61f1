/* emit.h - lowered IR to C text. */
#ifndef EMIT_EMIT_H
#define EMIT_EMIT_H

#include "compiler/ir/ir.h"

typedef struct EmitOptions {
    int n_files;          /* spread the library's functions over that many C files (>= 1) */
    bool line_directives; /* #line to the Python source */
} EmitOptions;
typedef struct EmitFile { const char *name; Writer text; bool small; } EmitFile; /* "prog_0.c"; small: to be compiled for size */
VEC_TYPEDEF(EmitFiles, EmitFile);

/* p is LOWERED. */
void emit_program(const Program *p, const EmitOptions *o, EmitFiles *out);

#endif
