/* sines.c - the sine and the cosine of one number, found in one block, come from one function of both, which the C compiler
 * then calls once: most of the work is the same for the two. Needs rows; keeps types and blocks. */
#include "compiler/optimise/lowered.h"

static Inst *find_in_block(Inst *sine) {
    for (Inst *i = sine->block->first; i; i = i->next)
        if (is_row(i, "math_cos") && i->args.items[0] == sine->args.items[0])
            return i;
    return NULL;
}

bool pair_sines(Func *f, const Effects *fx) {
    bool changed = false;
    (void)fx;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            Inst *cosine = is_row(i, "math_sin") ? find_in_block(i) : NULL;
            if (!cosine)
                continue;
            i->u.prim = prim_find_id("math_sin_of_both");
            cosine->u.prim = prim_find_id("math_cos_of_both");
            changed = true;
        }
    return changed;
}
