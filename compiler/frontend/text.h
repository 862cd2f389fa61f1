/* text.h - constant text given to eval, exec and compile. */
#ifndef FRONTEND_TEXT_H
#define FRONTEND_TEXT_H

#include "compiler/frontend/cpython.h"
#include "compiler/frontend/modgraph.h"

/* Parses and binds the texts of the module's calls, and those in the texts, into m->texts. */
void text_find(Arena *a, NameTable *names, Cpython *python, SourceModule *m);

#endif
