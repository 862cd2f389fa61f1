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
/* Parses constant text given to eval, exec or compile (mode "eval", "exec", "single") as the runtime would at the call. NULL and
 * *error, the name of the exception and its arguments, if that would raise. An expression is a Module of one Expr. */
typedef struct TextError { const char *type; Const *args; } TextError;
Node *cpython_parse_text(Cpython *c, SourceFile *file, const char *mode, TextError *error);
/* Facts of the host: its library folder, and which modules are found before any folder is searched. */
const char *cpython_stdlib_dir(Cpython *c);
bool cpython_is_builtin_module(const char *name);
bool cpython_is_stdlib_name(const char *name);
const char *cpython_build_variables(Arena *a); /* name of the module with the variables of sysconfig; NULL: unknown */
/* The names of a module of the host that is written in C; false if there is none. */
bool cpython_module_names(Cpython *c, const char *module, NameList *names);

#endif
