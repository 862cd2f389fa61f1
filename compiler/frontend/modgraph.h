/* modgraph.h - the modules of a program, found as Python's import system would find them. */
#ifndef FRONTEND_MODGRAPH_H
#define FRONTEND_MODGRAPH_H

#include "compiler/frontend/scope.h"

/* Constant text that a call of eval, exec or compile in a module gives: compiled with it. So are statements that a call of
 * another name gives: exec may go by that name at run time. */
typedef struct ConstantText {
    bool is_eval;
    bool is_maybe;         /* of a call of another name */
    SourceFile *file;      /* its path is the name that tracebacks show */
    Node *tree;            /* a Module, or NULL: */
    Scope *scope;
    const char *error_type; /* the exception that CPython raises instead, */
    Const *error_args;     /* and its arguments */
} ConstantText;

typedef enum ModuleKind { MODULE_SOURCE, MODULE_SHIM, MODULE_C } ModuleKind; /* C: in the runtime (tables/module.def) */
typedef struct SourceModule {
    Name *name;            /* dotted; "__main__" for the program */
    ModuleKind kind;
    SourceFile *file;
    bool is_package;
    bool is_stdlib;
    bool in_host_lib;      /* its imports in functions are followed where the program mentions the function */
    bool is_module_main;   /* the program, run as `python -m` runs it: parent is its package, or NULL */
    Node *tree;            /* NULL for MODULE_C */
    Scope *scope;
    struct SourceModule *parent; /* the package, or NULL */
    Name *package;         /* __package__ */
    VEC(struct SourceModule *) imports; /* found at any level, for the order of compilation */
    bool names_known;      /* MODULE_C, and some module has a star import: */
    NameList names;        /* those of the host's module */
    Map texts;             /* Node of a Call -> ConstantText */
    bool makes_code;       /* it has code objects: of functions, or from compile */
} SourceModule;

typedef struct SearchPath { const char **dirs; int n; } SearchPath;
typedef struct ModuleGraph {
    Arena *arena;
    NameTable *names;
    Diag *diag;
    VEC(SourceModule *) modules; /* main first, then in the order in which they are found */
} ModuleGraph;

typedef struct FrontendOptions {
    const char *main_path; /* or a dotted name: */
    bool main_is_module;
    const char **include_dirs; int n_include_dirs; /* -I */
    const char **include_modules; int n_include_modules; /* --include */
    const char *shim_dir;
    bool follow_function_imports_of_stdlib;
} FrontendOptions;

/* Reads, parses and binds the program and everything it imports. Errors go to diag; NULL if main failed.
 * A module that cannot be found is an error only for a top-level import outside try/except ImportError;
 * elsewhere it is left to the run time (ImportError). */
ModuleGraph *frontend_load(Arena *a, NameTable *names, Diag *d, const FrontendOptions *options);
SourceModule *modgraph_find(const ModuleGraph *g, const Name *dotted);
/* The absolute name that `from LEVEL module import` in m refers to; NULL beyond the top. */
Name *modgraph_resolve(const ModuleGraph *g, const SourceModule *m, const Name *module, int level);

#endif
