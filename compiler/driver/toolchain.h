/* toolchain.h - from C text to an executable, by the C compiler and the linker of the host. */
#ifndef DRIVER_TOOLCHAIN_H
#define DRIVER_TOOLCHAIN_H

#include "compiler/driver/pipeline.h"

/* Where the result goes: the -o option, or a name made from the program's in the current folder. */
const char *toolchain_output_path(const Options *o, Arena *a);
/* True if a file can be made there; otherwise reports why. */
bool toolchain_check_output(const Options *o, Arena *a, Diag *d, const char *output);
/* Makes output (executable, object or folder of C files, as o->emit says). Returns an exit status; errors
 * in writing are reported to d, those of the C compiler printed. The target is replaced only at the end. */
int toolchain_build(const Options *o, Arena *a, Diag *d, const EmitFiles *files, const char *output);

#endif
