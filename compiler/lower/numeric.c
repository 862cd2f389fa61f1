/* numeric.c - from a row to a better one of the same meaning, where ranges say more than the
 * operands' types: int64_t arithmetic whose result fits, division by what is never zero, indices
 * that are never negative, powers without complex results. The rows it chooses are INTERNAL. */
#include "compiler/lower/internal.h"

#include <string.h>

static bool is_row(const Prim *row, const char *id) { return strcmp(row->id, id) == 0; }

static bool excludes_zero(const Type *t) { return type_is_i64(t) && (t->lo > 0 || t->hi < 0); }

static bool is_natural(const Type *t) { return type_is_bool(t) || (type_is_i64(t) && t->lo >= 0); }

static bool within(const Type *t, int64_t lo, int64_t hi) { return type_is_bool(t) ? lo <= 0 && hi >= 1 : type_is_i64(t) && t->lo >= lo && t->hi <= hi; }

static bool is_machine_int(const Inst *v) { return type_is_i64(v->type) || type_is_bool(v->type); }

/* The quotient of two int64_t leaves int64_t only for the least one divided by -1. */
static bool quotient_fits(const Type *a, const Type *b) {
    return type_is_i64(a) && type_is_i64(b) && (a->lo > INT64_MIN + 1 || b->lo > -1 || b->hi < -1);
}

static const char *arithmetic(const Prim *row, const Inst *i, Inst **args) {
    static const char *const plain[][2] = {{"i64_add_int", "i64_add"}, {"i64_sub_int", "i64_sub"}, {"i64_mul_int", "i64_mul"},
                                           {"i64_neg_int", "i64_neg"}, {"i64_abs_int", "i64_abs"}};
    if (type_is_i64(i->type))
        for (size_t k = 0; k < sizeof plain / sizeof *plain; k++)
            if (is_row(row, plain[k][0]))
                return plain[k][1];
    if (is_row(row, "i64_floordiv_int") && quotient_fits(args[0]->type, args[1]->type))
        return excludes_zero(args[1]->type) ? "i64_floordiv_nonzero" : "i64_floordiv";
    if (is_row(row, "i64_mod") && excludes_zero(args[1]->type))
        return "i64_mod_nonzero";
    return NULL;
}

static const char *shift(const Prim *row, const Inst *i, Inst **args) {
    if (!is_machine_int(args[0]))
        return NULL;
    if (is_row(row, "int_lshift") && within(args[1]->type, 0, 63) && type_is_i64(i->type))
        return "i64_lshift";
    return is_row(row, "int_rshift") && is_natural(args[1]->type) ? "i64_rshift" : NULL;
}

/* By what is never zero: as doubles, where both are that exactly. */
static const char *division(const Prim *row, Inst **args) {
    const int64_t exact = (int64_t)1 << 53;
    if ((is_row(row, "f64_truediv") || is_row(row, "f64_truediv_int")) && excludes_zero(args[1]->type))
        return "f64_div";
    if (!is_row(row, "int_truediv") || !within(args[0]->type, -exact, exact) || !within(args[1]->type, -exact, exact))
        return NULL;
    return excludes_zero(args[1]->type) ? "f64_div" : "i53_truediv";
}

static const char *power(const Prim *row, const Inst *i, Inst **args) {
    if (is_row(row, "int_pow") && type_is(i->type, TK_INT) && args[1]->type->lo >= 0 && args[1]->type->lo != RANGE_MIN)
        return "int_pow_natural";
    return is_row(row, "float_pow") && type_is_float(i->type) ? "f64_pow" : NULL;
}

/* An index that is never negative needs no correction by the length. */
static const char *item(const Prim *row, Inst **args) {
    if (row->n_params < 2 || !is_natural(args[1]->type))
        return NULL;
    if (is_row(row, "list_getitem"))
        return "list_getitem_natural";
    if (is_row(row, "tuple_getitem"))
        return "tuple_getitem_natural";
    return is_row(row, "list_setitem") ? "list_setitem_natural" : NULL;
}

/* A float or an int that a double conversion needs no test for: `convert` makes one of it. */
static bool is_small_mixture(const Type *t) { return type_is(t, TK_INT | TK_FLOAT) && t->lo >= -((int64_t)1 << 61) && t->hi < (int64_t)1 << 61; }

/* A float and a mixture of ints and floats, or an object with which only numbers take part: the result is a float. */
static const char *mixture(const Prim *row, const Inst *i, Inst **args) {
    static const char *const names[] = {"add", "sub", "mul", "truediv"};
    const uint32_t numbers = TK_INT | TK_BOOL | TK_FLOAT;
    if (strncmp(row->id, "obj_", 4) != 0 || row->n_params != 2 || !type_is_float(i->type))
        return NULL;
    bool in_place = row->id[4] == 'i';
    bool left = type_is_float(args[0]->type), right = type_is_float(args[1]->type), known = type_is(args[left]->type, numbers);
    if (left == right || (in_place && !known)) /* the message of a TypeError names the operator */
        return NULL;
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (strcmp(row->id + 4 + in_place, names[k]) == 0)
            return arena_printf(i->block->func->program->arena, is_small_mixture(args[left]->type) ? "f64_%1$s" : left ? "f64_%1$s_%2$s" : "%2$s_%1$s_f64", names[k], known ? "num" : "any");
    return NULL;
}

/* Exact ints are compared without Python code. */
static const char *containment(const Prim *row, Inst **args) {
    const Type *list = args[0]->type;
    bool ints = is_row(row, "list_contains") && list->site && type_is(site_root(list->site)->elem, TK_INT) && type_is(args[1]->type, TK_INT);
    return ints ? "list_has_int" : NULL;
}

const Prim *better_row(const Prim *row, const Inst *i, Inst **args) {
    const char *id = arithmetic(row, i, args);
    id = id ? id : shift(row, i, args);
    id = id ? id : division(row, args);
    id = id ? id : power(row, i, args);
    id = id ? id : item(row, args);
    id = id ? id : mixture(row, i, args);
    id = id ? id : containment(row, args);
    const Prim *better = id ? prim_find_id(id) : NULL;
    return better ? better : row;
}
