/* scalars.c - tuples and lists that are made only to be taken apart: an item read from a display by a
 * constant index, or by unpacking, is the value that was put there. The display is left to dead code.
 * Needs types; keeps types and control flow. */
#include "compiler/optimise/edit.h"

/* A display whose items are what was put there: a tuple, or a list that nothing else sees. */
static bool is_stable_display(Func *f, const Inst *v, const Inst *user) {
    if (op_is(v, OP_build_tuple))
        return true;
    if (!op_is(v, OP_build_list))
        return false;
    return ir_uses_are(f, v, edit_is_user, user);
}

/* unpack of a display with as many items: each extract is an item. */
static bool forward_unpack(Func *f, Inst *unpack) {
    Inst *display = unpack->args.items[0];
    if (display->args.n != unpack->u.i || !is_stable_display(f, display, unpack))
        return false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (!op_is(i, OP_extract) || i->args.items[0] != unpack)
                continue;
            ir_replace_uses(f, i, display->args.items[i->u.i]);
            ir_remove(i);
        }
    ir_drop_check(unpack);
    ir_remove(unpack);
    return true;
}

/* (a, b, c)[1] */
static bool forward_item(Func *f, Inst *getitem) {
    Inst *display = getitem->args.items[0];
    const Type *k = getitem->args.items[1]->type;
    if (!op_is(display, OP_build_tuple) || !type_is(k, TK_INT) || k->lo != k->hi)
        return false;
    int64_t at = k->lo < 0 ? k->lo + display->args.n : k->lo;
    if (at < 0 || at >= display->args.n)
        return false;
    ir_drop_check(getitem);
    ir_replace_uses(f, getitem, display->args.items[at]);
    ir_remove(getitem);
    return true;
}

bool forward_items(Func *f) {
    bool changed = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            bool done = (op_is(i, OP_unpack) && forward_unpack(f, i)) || (op_is(i, OP_getitem) && forward_item(f, i));
            if (done) {
                changed = true;
                next = f->blocks.items[b]->first; /* neighbours may be gone: look again from the start */
            }
        }
    return changed;
}

bool forward_items_again(Func *f) { return forward_items(f); }
