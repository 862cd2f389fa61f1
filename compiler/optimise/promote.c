/* promote.c - a cell that only one function uses, now that the functions that shared it are inlined,
 * becomes a plain variable in SSA form; so does a field of an object that nobody sees (instances.c).
 * Only where every read comes after a store on all paths.
 * Needs types; keeps types and control flow. */
#include "compiler/optimise/edit.h"

static bool is_read(const Inst *i, const Slot *s) {
    if (!s->cls)
        return op_is(i, OP_load_cell) && i->args.items[0] == s->owner;
    return op_is(i, OP_field_load) && i->u.field.cls == s->cls && i->u.field.index == s->index && edit_origin(i->args.items[0]) == s->owner;
}

static bool is_store(const Inst *i, const Slot *s) {
    if (!s->cls)
        return op_is(i, OP_store_cell) && i->args.items[0] == s->owner;
    return op_is(i, OP_field_store) && i->u.field.cls == s->cls && i->u.field.index == s->index && edit_origin(i->args.items[0]) == s->owner;
}

/* What i puts into the slot; NULL: nothing. Making an object empties its fields: `undef`. */
static Inst *value_put(Inst *i, const Slot *s, Inst *undef) {
    if (i == s->owner)
        return s->cls ? undef : i->args.items[0];
    return is_store(i, s) ? i->args.items[1] : NULL;
}

static bool is_access(const Inst *user, int k, const void *slot) { return k == 0 && (is_read(user, slot) || is_store(user, slot)); }

static bool is_private(const Func *f, const Inst *cell) {
    const Slot s = {.owner = (Inst *)cell};
    return ir_uses_are(f, cell, is_access, &s);
}

static bool is_full(const Inst *value) { return value && !op_is(value, OP_undef) && value->type && !(value->type->kinds & TK_UNDEF); }

/* Goes through b with `full` at its start; false if an empty slot may be read. */
static bool walk(const Block *b, const Slot *s, bool *full) {
    for (Inst *i = b->first; i; i = i->next) {
        if (i == s->owner || is_store(i, s))
            *full = is_full(value_put(i, s, NULL));
        else if (is_read(i, s) && !*full)
            return false;
    }
    return true;
}

/* From "full everywhere", taken away until nothing changes. */
bool slot_is_full(Func *f, const Slot *s) {
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
            ok &= walk(block, s, &full);
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

static void replace_reads(Repair *r, Func *f, const Slot *s) {
    for (int b = 0; b < f->blocks.n; b++) {
        Inst *now = NULL;
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            Inst *put = value_put(i, s, r->undef);
            now = put ? put : now;
            if (is_store(i, s))
                ir_remove(i);
            if (!is_read(i, s))
                continue;
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

void slot_promote(Func *f, const Slot *s, const Type *type) {
    Repair r;
    repair_begin(&r, f, type);
    if (s->cls) {
        Inst *at = f->entry->first;
        while (op_is(at, OP_param))
            at = at->next;
        r.undef = ir_insert_before(at, OP_undef, s->owner->pos, 0, NULL);
        r.undef->type = type;
    }
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            Inst *put = value_put(i, s, r.undef);
            if (put)
                r.at_end[f->blocks.items[b]->id] = put;
        }
    replace_reads(&r, f, s);
    repair_end(&r);
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
            const Slot s = {.owner = i};
            if (!slot_is_full(f, &s))
                continue;
            slot_promote(f, &s, type);
            ir_remove(i);
            changed = true;
            b = -1; /* blocks were put in order: once more from the start */
            break;
        }
    return changed;
}
