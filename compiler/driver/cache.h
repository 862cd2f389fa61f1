/* cache.h - what is kept between compilations, in $XDG_CACHE_HOME/pyc2c or ~/.cache/pyc2c: the precompiled
 * runtime header (pch.h) and the object files of C texts. Entries are named by their content and what made
 * them, never changed, and the ones used least recently go when there are too many. */
#ifndef DRIVER_CACHE_H
#define DRIVER_CACHE_H

#include "compiler/driver/process.h"

/* The folder, made if need be; NULL if there is none. */
const char *cache_dir(Arena *a);
/* Where the object file of a C text belongs that is compiled with flags, whether it is there or not; NULL
 * without a cache. flags name the precompiled header, whose name stands for all that the text includes. */
const char *cache_object_path(Arena *a, const Args *flags, const char *text, size_t n);
/* Is the entry there? Notes that it was used. */
bool cache_has(const char *entry);
/* Keeps the object file at path under the entry's name. Failure is silent: it costs time only. */
void cache_store(Arena *a, const char *entry, const char *path);
/* pyc2c cache info|clean: an exit status. */
int cache_command(Arena *a, int n_args, char **args);

#endif
