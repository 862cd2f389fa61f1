/* promote.c - a cell that only one function uses, now that the functions that shared it are inlined,
 * becomes a plain variable in SSA form. Only where every read comes after a store on all paths.
 * Needs types; keeps types and control flow. */
#include "compiler/optimise/edit.h"

static bool is_access(const Inst *i, const Inst *cell) { return (op_is(i, OP_load_cell) || op_is(i, OP_store_cell)) && i->args.items[0] == cell; }

static bool is_private(const Func *f, const Inst *cell) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (i->args.items[k] == cell && !op_is(i, OP_check) && !(k == 0 && is_access(i, cell)))
                    return false;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (i->edges[e].args.items[k] == cell)
                        return false;
        }
    return true;
}

static bool is_full(const Inst *value) { return !op_is(value, OP_undef) && value->type && !(value->type->kinds & TK_UNDEF); }

/* Goes through b with `full` at its start; false if an empty cell may be read. */
static bool walk(const Block *b, const Inst *cell, bool *full) {
    for (const Inst *i = b->first; i; i = i->next) {
        if (i == cell || (op_is(i, OP_store_cell) && i->args.items[0] == cell))
            *full = is_full(i->args.items[i == cell ? 0 : 1]);
        else if (op_is(i, OP_load_cell) && i->args.items[0] == cell && !*full)
            return false;
    }
    return true;
}

/* Is the cell full at every read? From "full everywhere", taken away until nothing changes. */
static bool is_always_full(Func *f, const Inst *cell) {
    bool *at_end = ARENA_ARRAY(f->program->arena, bool, f->n_blocks + 1);
    bool ok = true;
    for (int b = 0; b < f->blocks.n; b++)
        at_end[f->blocks.items[b]->id] = true;
    for (bool changed = true; changed;) {
        changed = false;
        ok = true;
        for (int b = 0; b < f->blocks.n; b++) {
            const Block *block = f->blocks.items[b];
            bool full = block->preds.n > 0;
            for (int p = 0; p < block->preds.n; p++)
                full &= at_end[block->preds.items[p]->id];
            ok &= walk(block, cell, &full);
            changed |= full != at_end[block->id];
            at_end[block->id] = full;
        }
    }
    return ok;
}

static const Type *content_type(const Func *f, const Inst *cell) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_load_cell) && i->args.items[0] == cell)
                return i->type;
    return type_object(f->program->types);
}

static void forget(Repair *r, const Inst *old, Inst *new_) {
    for (int b = 0; b < r->f->n_blocks; b++) {
        if (r->at_end[b] == old)
            r->at_end[b] = new_;
        if (r->at_start[b] == old)
            r->at_start[b] = new_;
    }
}

static void replace_loads(Repair *r, Func *f, const Inst *cell) {
    for (int b = 0; b < f->blocks.n; b++) {
        Inst *now = NULL;
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (i == cell)
                now = i->args.items[0];
            if (!is_access(i, cell))
                continue;
            if (op_is(i, OP_store_cell)) {
                now = i->args.items[1];
                ir_remove(i);
                continue;
            }
            if (next && op_is(next, OP_check)) {
                ir_drop_check(i);
                next = i->next;
            }
            Inst *value = now ? now : repair_at_start(r, f->blocks.items[b]);
            ir_replace_uses(f, i, value);
            forget(r, i, value);
            ir_remove(i);
        }
    }
}

static void promote(Func *f, Inst *cell, const Type *type) {
    Repair r;
    repair_begin(&r, f, type);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (i == cell || (op_is(i, OP_store_cell) && i->args.items[0] == cell))
                r.at_end[f->blocks.items[b]->id] = i->args.items[i == cell ? 0 : 1];
    replace_loads(&r, f, cell);
    repair_end(&r);
    ir_remove(cell);
}

bool promote_cells(Func *f) {
    bool changed = false, ordered = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (!op_is(i, OP_new_cell) || !is_private(f, i))
                continue;
            if (!ordered)
                cfg_order_blocks(f);
            ordered = true;
            const Type *type = content_type(f, i);
            if (!is_always_full(f, i))
                continue;
            promote(f, i, type);
            changed = true;
            b = -1; /* blocks were put in order: once more from the start */
            break;
        }
    return changed;
}
