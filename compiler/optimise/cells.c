/* cells.c - a captured variable that is set once, where its cell is made, is read without the cell: every
 * function that shares the cell only loads it. The cell itself stays for the inner functions.
 * Needs the origins of inner functions as built; keeps types and control flow. */
#include "compiler/optimise/optimise.h"

enum { MAX_NESTING = 16 };

static bool only_loaded(Func *origin, int index, int depth);

/* Is the cell only loaded there, and in the functions that it is passed to? */
static bool is_load(const Inst *user, int k, const void *depth) {
    return op_is(user, OP_load_cell) || (op_is(user, OP_make_function) && k >= 3 && only_loaded(user->u.func, k - 3, *(const int *)depth + 1));
}

static bool only_loaded(Func *origin, int index, int depth) {
    if (depth > MAX_NESTING)
        return false;
    for (int b = 0; b < origin->blocks.n; b++)
        for (Inst *i = origin->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_load_free) && i->u.i == index && !ir_uses_are(origin, i, is_load, &depth))
                return false;
    return true;
}

static bool forward(Func *f, Inst *cell) {
    Inst *value = cell->args.items[0];
    if (op_is(value, OP_undef) || !value->type || (value->type->kinds & TK_UNDEF) || !ir_uses_are(f, cell, is_load, &(int){0}))
        return false;
    bool changed = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (!op_is(i, OP_load_cell) || i->args.items[0] != cell)
                continue;
            ir_drop_check(i); /* it cannot fail: the cell is full */
            ir_replace_uses(f, i, value);
            ir_remove(i);
            changed = true;
        }
    return changed;
}

bool forward_cells(Func *f) {
    bool changed = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_new_cell))
                changed |= forward(f, i);
    return changed;
}
