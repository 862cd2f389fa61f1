/* finder.h - where the source of a module lies: Python's path search, plus shims and modules written in C. */
#ifndef FRONTEND_FINDER_H
#define FRONTEND_FINDER_H

#include "compiler/frontend/cpython.h"
#include "compiler/frontend/modgraph.h"

typedef enum FoundKind {
    FOUND_NOTHING,
    FOUND_SOURCE,      /* path: the file; a package if is_package */
    FOUND_SHIM,        /* the same, from the shims */
    FOUND_NAMESPACE,   /* path: a folder without __init__.py */
    FOUND_C,           /* part of the runtime */
    FOUND_EXTENSION,   /* path: a shared library, which cannot be compiled */
    FOUND_STDLIB_C,    /* a module of the standard library written in C that the runtime does not have */
} FoundKind;

typedef struct Found {
    FoundKind kind;
    const char *path;
    bool is_package, is_stdlib;
    bool in_host_lib;  /* is_stdlib, or CPython's tests beside it */
} Found;

typedef struct Finder Finder;

/* program_dir is sys.path[0]. */
Finder *finder_new(Arena *a, Cpython *c, const FrontendOptions *options, const char *program_dir);
Found finder_find(const Finder *f, const char *name);
/* Module `dotted` (package.name) in a package that was found at package_path. */
Found finder_find_in(const Finder *f, const SourceModule *package, const char *dotted);
VEC_TYPEDEF(SubmoduleNames, const char *);
/* The submodules of a package in its folder whose names begin so, sorted; not __main__ and the like. */
void finder_submodules(const Finder *f, const SourceModule *package, const char *beginning, SubmoduleNames *out);
bool finder_is_c_module(const char *name);

#endif
