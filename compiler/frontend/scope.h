/* scope.h - what each name in each scope means, as CPython's symbol table decides it.
 * Names are looked up as written; private names (__x in a class) are mangled here, and only here:
 * scope_mangle gives the name to use for variables, attributes, keywords and imports in that scope. */
#ifndef FRONTEND_SCOPE_H
#define FRONTEND_SCOPE_H

#include "compiler/frontend/ast.h"
#include "compiler/support/map.h"
#include "compiler/support/vec.h"

typedef enum ScopeKind { SCOPE_MODULE, SCOPE_FUNCTION, SCOPE_LAMBDA, SCOPE_COMPREHENSION, SCOPE_CLASS } ScopeKind;
typedef enum SymKind {
    SYM_LOCAL,     /* variable of this function (in a class: of the namespace) */
    SYM_CELL,      /* local, also used by an inner scope: lives in a cell */
    SYM_FREE,      /* cell of an outer function */
    SYM_GLOBAL,    /* module variable, by `global` or at module level */
    SYM_IMPLICIT,  /* not bound anywhere: module variable or builtin */
} SymKind;
typedef struct Symbol {
    Name *name;            /* mangled */
    SymKind kind;
    bool is_param, is_assigned, is_used, is_global_decl, is_nonlocal_decl, is_annotated;
} Symbol;
typedef struct Scope Scope;
struct Scope {
    ScopeKind kind;
    Node *node;
    Name *name;                     /* "<module>", "f", "<lambda>", "<listcomp>" ... */
    const char *qualname;           /* "C.f.<locals>.g"; "" for a module */
    Name *class_name;               /* innermost class for mangling, or NULL */
    Scope *parent;
    VEC(Symbol *) symbols;          /* in order of first appearance; parameters first */
    VEC(Symbol *) cells;            /* SYM_CELL, sorted by name as CPython: parameters' order first */
    VEC(Symbol *) frees;            /* SYM_FREE, sorted by name */
    bool is_generator, is_coroutine, is_async_gen; /* functions, lambdas, generator expressions */
    bool needs_class_cell;          /* class: a method uses super() or __class__ */
    bool uses_star_import, uses_locals_call;
    VEC(Scope *) children;          /* in order of appearance */
    Map by_name;                    /* Name * to Symbol * */
};
/* Notes.
 * - The hidden parameter of a comprehension, the outermost iterator, is the symbol ".0".
 * - needs_class_cell: the class itself owns the cell `__class__`; it has no Symbol in the class, and is
 *   SYM_FREE in the methods (and in every scope between).
 * - A class may bind a name that an inner function takes from outside the class: the class then has the
 *   name as SYM_LOCAL in symbols, and a second Symbol, SYM_FREE, in frees, only to be handed on. The same
 *   holds for a class that declares such a name global.
 * - A name that a function declares global is SYM_GLOBAL in the module as well.
 * - is_generator, is_coroutine and is_async_gen exclude each other; a list, set or dict comprehension
 *   with `async for` or `await` inside is a coroutine. */

/* Binds every name below module; sets node->scope. Errors CPython's symtable would give are reported. */
Scope *scope_analyse(Arena *a, NameTable *names, Node *module, bool lazy_annotations); /* or by its own __future__ */
bool scope_has_future_annotations(const Node *module);
Symbol *scope_lookup(const Scope *s, const Name *mangled); /* NULL: not mentioned in this scope */
Name *scope_mangle(NameTable *names, const Scope *s, Name *name);
void scope_dump(Writer *w, const Scope *s);

#endif
