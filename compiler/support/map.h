/* map.h - hash map from a pointer (identity) to a pointer, iterated in order of insertion. */
#ifndef SUPPORT_MAP_H
#define SUPPORT_MAP_H

#include "compiler/support/arena.h"

typedef struct MapEntry { const void *key; void *value; } MapEntry;
typedef struct Map { Arena *arena; MapEntry *entries; int n, cap; int *index; int n_index; } Map;

void map_init(Map *m, Arena *a);
void *map_get(const Map *m, const void *key);            /* NULL if absent */
void map_set(Map *m, const void *key, void *value);      /* adds or replaces */
int map_has(const Map *m, const void *key);

#endif
