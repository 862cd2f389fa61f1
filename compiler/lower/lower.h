/* lower.h - every remaining decision: representations, rows, conversions, names. BUILT or TYPED to LOWERED. */
#ifndef LOWER_LOWER_H
#define LOWER_LOWER_H

#include "compiler/ir/ir.h"

void find_hot_functions(Program *p); /* heat.c: Func.runs_often; of typed IR with direct calls, too */
void lower_program(Program *p);
void lower_finish(Program *p);  /* after the passes on lowered IR: frames of generators, names */

#endif
