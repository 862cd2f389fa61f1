/* pipeline.h - the stages from source to C text. */
#ifndef DRIVER_PIPELINE_H
#define DRIVER_PIPELINE_H

#include "compiler/driver/options.h"
#include "compiler/support/writer.h"

typedef struct CFile { const char *name; Writer text; bool small; } CFile; /* name: "main.c", in no folder; small: compiled for size */
VEC_TYPEDEF(CFiles, CFile);

/* Runs all stages that the options ask for. False: errors were reported, or a dump was printed and no C is
 * wanted (then diag_errors is 0). True: out holds the C files to compile. */
bool pipeline_emit_c(const Options *o, Arena *a, Diag *d, CFiles *out);

#endif
