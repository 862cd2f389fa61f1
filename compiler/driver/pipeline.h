/* pipeline.h - the stages from source to C text. */
#ifndef DRIVER_PIPELINE_H
#define DRIVER_PIPELINE_H

#include "compiler/driver/options.h"
#include "compiler/emit/emit.h"


/* Runs all stages that the options ask for. False: errors were reported, or a dump was printed and no C is
 * wanted (then diag_errors is 0). True: out holds the C files to compile. */
bool pipeline_emit_c(const Options *o, Arena *a, Diag *d, EmitFiles *out);

#endif
