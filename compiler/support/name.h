/* name.h - interned identifiers and texts: same text, same pointer. UTF-8, may hold any bytes. */
#ifndef SUPPORT_NAME_H
#define SUPPORT_NAME_H

#include "compiler/support/arena.h"
#include <stdint.h>

typedef struct Name {
    int length;      /* bytes */
    uint32_t hash;
    int id;          /* 0, 1, 2 ... in order of creation */
    char text[];     /* NUL-terminated */
} Name;
typedef struct NameTable NameTable;

NameTable *name_table_new(Arena *a);
Name *name_intern(NameTable *t, const char *text, int length); /* length -1: strlen */
static inline int name_is(const Name *n, const char *text) { return __builtin_strcmp(n->text, text) == 0; }

#endif
