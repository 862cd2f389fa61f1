/* builtins.c - calls of builtin functions that are an operation once the argument types are known:
 * min, max and abs of numbers, float(int), int(number). Functions with rows of their own are in calls.c. */
#include "compiler/lower/internal.h"

#include <string.h>

static bool is_plain_int(const Inst *v) { return type_is(v->type, TK_INT); }
static bool is_number(const Inst *v) { return type_is(v->type, TK_INT | TK_BOOL | TK_FLOAT); }

/* The row that takes the less (or the greater) of two numbers. */
static const char *extreme_row(bool is_min, Inst **args, int n) {
    bool all_float = true, all_int = true, all_i64 = true, all_numbers = true;
    for (int k = 0; k < n; k++) {
        all_numbers = all_numbers && is_number(args[k]);
        all_float = all_float && type_is_float(args[k]->type);
        all_int = all_int && is_plain_int(args[k]);
        all_i64 = all_i64 && type_is_i64(args[k]->type);
    }
    if (all_float)
        return is_min ? "f64_min" : "f64_max";
    if (all_i64)
        return is_min ? "i64_min" : "i64_max";
    if (all_int)
        return is_min ? "int_min" : "int_max";
    return !all_numbers ? NULL : is_min ? "num_min" : "num_max";
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

/* range(...), list(x) ...: the constructor itself, without the call of a type. */
static bool select_constructor(Inst *call, const char *name, Inst **args, int n) {
    static const struct { const char *name, *row; int n; } rows[] = {
        {"list", "list_from_iterable", 1}, {"tuple", "tuple_from_iterable", 1}, {"zip", "zip_few", 2}, {"enumerate", "enumerate1", 1},
        {"reversed", "reversed_new", 1}, {"range", "range_new", 3},
    };
    Func *f = call->block->func;
    Inst *bounds[3] = {n > 1 ? args[0] : NULL, n > 1 ? args[1] : args[0], n > 2 ? args[2] : NULL};
    if (strcmp(name, "range") == 0 && n >= 1 && n < 3) {
        for (int k = 0; k < 3; k += 2)
            if (!bounds[k]) {
                bounds[k] = ir_insert_before(call, OP_const, call->pos, 0, NULL);
                bounds[k]->u.k = ir_const_int(f->program, k == 2);
                bounds[k]->type = type_int(f->program->types, k == 2, k == 2);
            }
        args = bounds;
        n = 3;
    }
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        const Prim *row = strcmp(rows[k].name, name) == 0 && (rows[k].n == n || (n > 2 && n <= 8 && name[0] == 'z')) ? prim_find_id(rows[k].row) : NULL;
        if (!row)
            continue;
        call->args.n = 0;
        for (int q = 0; q < n; q++)
            ir_add_arg(f, call, args[q]);
        select_row(call, row);
        return true;
    }
    return false;
}

bool select_builtin(Inst *call, const char *name, Inst **args, int n, const IrNames *kw) {
    if (kw && kw->n)
        return false;
    if (strcmp(name, "min") == 0 || strcmp(name, "max") == 0)
        return select_extreme(call, name[1] == 'i', args, n);
    if (n < 1 || select_constructor(call, name, args, n))
        return n > 0;
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
        if (type_is_float(args[0]->type))
            return select_conversion(call, args[0], "int_from_f64");
        return is_number(args[0]) && select_conversion(call, args[0], "num_trunc");
    }
    if (strcmp(name, "abs") == 0)
        return is_number(args[0]) && !is_plain_int(args[0]) && !type_is_float(args[0]->type) && select_conversion(call, args[0], "num_abs");
    return false;
}
