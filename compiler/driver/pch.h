/* pch.h - the precompiled runtime header, made once per compiler, flags and state of the headers. */
#ifndef DRIVER_PCH_H
#define DRIVER_PCH_H

#include "compiler/driver/options.h"
#include "compiler/driver/process.h"

/* Path of the precompiled form of header_dir/runtime/pyrt.h for the compile command flags (compiler
 * first); made if it is not in the cache. NULL: do without. */
const char *pch_get(const Options *o, Arena *a, const Args *flags);

#endif
