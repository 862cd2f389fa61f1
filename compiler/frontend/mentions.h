/* mentions.h - names by which the program may reach what other modules define. */
#ifndef FRONTEND_MENTIONS_H
#define FRONTEND_MENTIONS_H

#include "compiler/frontend/ast.h"
#include "compiler/support/map.h"

/* Adds (Name * to itself) the attributes and the names of from-imports in a module; with a star import all names. */
void mentions_collect(Map *names, Node *module);

/* Adds the names of what a module of the library calls as decorators of its functions, classes and methods, which it does
 * when it is imported. */
void mentions_collect_decorators(Arena *arena, Map *names, Node *module);

#endif
