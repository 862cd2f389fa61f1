/* builtins.c - calls of builtin functions that are an operation once the argument types are known:
 * min and max of numbers, float(int), int(float). Functions with rows of their own are in calls.c. */
#include "compiler/lower/internal.h"

#include <string.h>

static bool is_plain_int(const Inst *v) { return type_is(v->type, TK_INT); }

/* The row that takes the less (or the greater) of two numbers of one kind. */
static const char *extreme_row(bool is_min, Inst **args, int n) {
    bool all_float = true, all_int = true, all_i64 = true;
    for (int k = 0; k < n; k++) {
        all_float = all_float && type_is_float(args[k]->type);
        all_int = all_int && is_plain_int(args[k]);
        all_i64 = all_i64 && type_is_i64(args[k]->type);
    }
    if (all_float)
        return is_min ? "f64_min" : "f64_max";
    if (all_i64)
        return is_min ? "i64_min" : "i64_max";
    return !all_int ? NULL : is_min ? "int_min" : "int_max";
}

/* min(a, b, c) is the row applied from the left: of equal ones the first stays. */
static bool select_extreme(Inst *call, bool is_min, Inst **args, int n) {
    const char *id = n >= 2 && n <= 8 ? extreme_row(is_min, args, n) : NULL;
    if (!id)
        return false;
    const Prim *row = prim_find_id(id);
    Inst *best = args[0];
    for (int k = 1; k < n - 1; k++) {
        Inst *pair[2] = {best, args[k]};
        best = ir_insert_before(call, OP_prim, call->pos, 2, pair);
        best->u.prim = row;
        best->cannot_raise = true;
        best->type = type_join(call->block->func->program->types, pair[0]->type, pair[1]->type);
    }
    Inst *last = args[n - 1];
    call->args.n = 0;
    ir_add_arg(call->block->func, call, best);
    ir_add_arg(call->block->func, call, last);
    select_row(call, row);
    return true;
}

static bool select_conversion(Inst *call, Inst *arg, const char *id) {
    call->args.n = 0;
    ir_add_arg(call->block->func, call, arg);
    if (id) {
        select_row(call, prim_find_id(id));
    } else {
        call->op = OP_convert_type;
        call->cannot_raise = true;
    }
    return true;
}

bool select_builtin(Inst *call, const char *name, Inst **args, int n, const IrNames *kw) {
    if (kw && kw->n)
        return false;
    if (strcmp(name, "min") == 0 || strcmp(name, "max") == 0)
        return select_extreme(call, name[1] == 'i', args, n);
    if (n != 1)
        return false;
    if (strcmp(name, "float") == 0 && type_is_float(call->type)) {
        if (type_is_float(args[0]->type))
            return select_conversion(call, args[0], NULL);
        return is_plain_int(args[0]) && select_conversion(call, args[0], type_is_i64(args[0]->type) ? "i64_to_f64" : "int_to_f64");
    }
    if (strcmp(name, "int") == 0 && is_plain_int(call)) {
        if (is_plain_int(args[0]))
            return select_conversion(call, args[0], NULL);
        return type_is_float(args[0]->type) && select_conversion(call, args[0], "int_from_f64");
    }
    return false;
}
