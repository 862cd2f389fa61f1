/* lower.h - every remaining decision: representations, rows, conversions, names. BUILT or TYPED to LOWERED. */
#ifndef LOWER_LOWER_H
#define LOWER_LOWER_H

#include "compiler/ir/ir.h"

void lower_program(Program *p);
void lower_finish(Program *p);  /* after the passes on lowered IR: frames of generators, names */

#endif
