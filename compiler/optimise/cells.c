/* cells.c - a captured variable that is set once, where its cell is made, is read without the cell: every
 * function that shares the cell only loads it. The cell itself stays for the inner functions.
 * Needs the origins of inner functions as built; keeps types and control flow. */
#include "compiler/optimise/optimise.h"

enum { MAX_NESTING = 16 };

static bool only_loaded(Func *origin, int index, int depth);

/* Is the cell, the value v in f, only loaded there and in the functions that it is passed to? */
static bool is_only_loaded(Func *f, const Inst *v, int depth) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (i->edges[e].args.items[k] == v)
                        return false;
            for (int k = 0; k < i->args.n; k++) {
                if (i->args.items[k] != v || op_is(i, OP_load_cell))
                    continue;
                if (!op_is(i, OP_make_function) || k < 3 || !only_loaded(i->u.func, k - 3, depth + 1))
                    return false;
            }
        }
    return true;
}

static bool only_loaded(Func *origin, int index, int depth) {
    if (depth > MAX_NESTING)
        return false;
    for (int b = 0; b < origin->blocks.n; b++)
        for (Inst *i = origin->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_load_free) && i->u.i == index && !is_only_loaded(origin, i, depth))
                return false;
    return true;
}

static bool forward(Func *f, Inst *cell) {
    Inst *value = cell->args.items[0];
    if (op_is(value, OP_undef) || !value->type || (value->type->kinds & TK_UNDEF) || !is_only_loaded(f, cell, 0))
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
