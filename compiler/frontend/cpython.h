/* cpython.h - the embedded CPython: parser and source decoder. No user code is ever executed by it. */
#ifndef FRONTEND_CPYTHON_H
#define FRONTEND_CPYTHON_H

#include "compiler/frontend/ast.h"

typedef struct Cpython Cpython;

/* Starts the interpreter (once per process; a few milliseconds), isolated from environment and site. */
Cpython *cpython_start(Arena *a, NameTable *names);
/* Parses file, whose text becomes UTF-8 with "\n" line ends. SyntaxErrors are reported as CPython prints
 * them and give NULL. check: also report what CPython's compiler, behind its parser, rejects. */
Node *cpython_parse(Cpython *c, Diag *d, SourceFile *file, bool check);
/* Facts of the host: its library folder, and which modules are found before any folder is searched. */
const char *cpython_stdlib_dir(Cpython *c);
bool cpython_is_builtin_module(const char *name);
bool cpython_is_stdlib_name(const char *name);
/* The names of a module of the host that is written in C; false if there is none. */
bool cpython_module_names(Cpython *c, const char *module, NameList *names);

#endif
