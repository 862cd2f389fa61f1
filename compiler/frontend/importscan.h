/* importscan.h - the imports of one module, each with how much it matters, in source order. */
#ifndef FRONTEND_IMPORTSCAN_H
#define FRONTEND_IMPORTSCAN_H

#include "compiler/frontend/ast.h"
#include "compiler/support/vec.h"

typedef struct ImportSite {
    Node *node;             /* Import or ImportFrom statement, or a Call that imports */
    Node *alias;            /* the alias at hand; NULL for a Call */
    Name *called;           /* Call: the name given as text; NULL: it is computed */
    int level;              /* Call: dots before the name */
    const char *begins;     /* Call of a name whose beginning is constant: called is the package, this the beginning of the rest */
    bool in_function;
    const Name *function;   /* the outermost function around it; NULL: none, or a lambda */
    bool required;          /* runs for sure at import time, and no handler would catch its failure */
    bool in_handler;        /* in an `except ImportError` block: the second choice */
    bool needed_second;     /* in_handler, and runs for sure if the first choice is missing */
    struct ImportTry *guard;/* the try statement whose handler is meant by in_handler */
} ImportSite;

/* A try statement with a handler of ImportError; failed is set by the user of the list. */
typedef struct ImportTry { bool failed; struct ImportTry *outer; } ImportTry;

VEC_TYPEDEF(ImportSites, ImportSite);

/* module_name: "__main__" or another; branches that it makes dead are left out. */
void importscan_module(Arena *a, NameTable *names, Node *module, const Name *module_name, ImportSites *out);
/* The same of text given to exec: what it imports need not be there. */
void importscan_text(Arena *a, NameTable *names, Node *text, const Name *module_name, ImportSites *out);
/* Truth of a test that is known before the program runs: 1, 0, or -1 unknown. */
int importscan_truth(const Node *test, const Name *module_name);

#endif
