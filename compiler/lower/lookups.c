/* lookups.c - a lookup_method (or lookup_super) that is still there becomes find_method (find_super), and the call that has it as its receiver becomes
 * call_found, of what was found. See optimise/lookups.c. */
#include "compiler/lower/internal.h"

static Inst *part(Inst *call, Inst *found, int k) {
    Inst *x = ir_insert_before(call, OP_extract, call->pos, 1, &found);
    x->u.i = k;
    x->type = type_object(call->block->func->program->types);
    return x;
}

/* found: operand number `at` of the call. */
static void call_what_was_found(Func *f, Inst *call, int at) {
    Inst *found = call->args.items[at];
    InstList args = call->args;
    IrNames *kwnames = call->u.method.kwnames;
    Inst *callee = part(call, found, 0), *self = part(call, found, 1);
    call->op = OP_call_found;
    call->args = (InstList){0};
    call->u.kwnames = kwnames;
    ir_add_arg(f, call, callee);
    ir_add_arg(f, call, self);
    for (int k = at + 1; k < args.n; k++)
        ir_add_arg(f, call, args.items[k]);
}

static void look_up_now(Func *f, Inst *i) {
    const Type *object = type_object(f->program->types), *both[2] = {object, object};
    i->op = op_is(i, OP_lookup_super) ? OP_find_super : OP_find_method;
    i->type = type_agg(f->program->types, 2, both);
}

static bool is_lookup(const Inst *i) {
    return op_is(i, OP_lookup_method) || op_is(i, OP_find_method) || op_is(i, OP_lookup_super) || op_is(i, OP_find_super);
}

void expand_lookups(Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            int at = op_is(i, OP_call_super);
            if (op_is(i, OP_lookup_method) || op_is(i, OP_lookup_super))
                look_up_now(f, i);
            else if ((op_is(i, OP_call_method) || op_is(i, OP_call_super)) && is_lookup(i->args.items[at]))
                call_what_was_found(f, i, at);
        }
}
