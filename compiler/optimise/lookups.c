/* lookups.c - CPython looks a method up before it evaluates the arguments, which irbuild spells as lookup_method where that
 * can make a difference. Where inference knows the method nothing is looked up: at most a receiver that may be None
 * raises, and that must happen before the arguments. What stays is for lower/lookups.c.
 * Needs call targets; keeps types and control flow. */
#include "compiler/optimise/optimise.h"

/* The call whose receiver the lookup is, or NULL if it was never reached. */
static Inst *call_of(const Func *f, const Inst *lookup) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if ((op_is(i, OP_call_method) && i->args.items[0] == lookup) || (op_is(i, OP_call_super) && i->args.items[1] == lookup))
                return i;
    return NULL;
}

static bool settle(Func *f, Inst *lookup) {
    const Inst *call = call_of(f, lookup);
    if (!lookup->cannot_raise && (!call || !call->target))
        return false;
    const Type *t = lookup->type;
    if (op_is(lookup, OP_lookup_method) && type_is(t, TK_INSTANCE | TK_NONE) && (t->kinds & TK_NONE) && (t->kinds & TK_INSTANCE)) {
        lookup->op = OP_check_not_none;
        lookup->type = type_without(f->program->types, t, TK_NONE);
        return true;
    }
    ir_drop_check(lookup);
    ir_replace_uses(f, lookup, lookup->args.items[lookup->args.n - 1]);
    ir_remove(lookup);
    return true;
}

bool settle_lookups(Func *f) {
    bool changed = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (op_is(i, OP_lookup_method) || op_is(i, OP_lookup_super))
                changed |= settle(f, i);
        }
    return changed;
}
