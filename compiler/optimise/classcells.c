/* classcells.c - zero-argument super() reads the __class__ cell; where the class is known and the call
 * was resolved, nothing needs the cell, and the function need not have its function object.
 * Needs types; keeps control flow. */
#include "compiler/optimise/optimise.h"

bool remove_class_cells(Func *f) {
    bool changed = false;
    for (int b = 0; b < f->blocks.n; b++) {
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            bool of_class = op_is(i, OP_load_cell) && i->u.name && name_is(i->u.name, "__class__") && type_is(i->type, TK_CLASS);
            if (of_class) {
                i->cannot_raise = true; /* the cell is filled before an instance can exist */
                changed = true;
            }
            if (!op_is(i, OP_call_super) || !i->target)
                continue;
            Inst *undef = ir_insert_before(i, OP_undef, i->pos, 0, NULL);
            undef->type = type_simple(f->program->types, TK_UNDEF);
            i->args.items[0] = undef; /* the class is in the target already */
            changed = true;
        }
    }
    return changed;
}

void note_function_uses(Program *p) {
    for (int k = 0; k < p->funcs.n; k++) {
        Func *f = p->funcs.items[k];
        if (!f->is_reachable)
            continue;
        f->needs_function = false;
        for (int b = 0; b < f->blocks.n && !f->needs_function; b++)
            for (Inst *i = f->blocks.items[b]->first; i && !f->needs_function; i = i->next)
                f->needs_function = op_is(i, OP_self_func);
    }
}
