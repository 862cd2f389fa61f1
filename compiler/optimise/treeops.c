/* treeops.c - the fast form of one operation on numbers: on int64_t and doubles, given that the leaves are small ints and
 * floats in their own words. What could leave int64_t, or divide by zero, is guarded: then the slow version runs. */
#include "compiler/optimise/trees.h"

#include <string.h>

typedef enum Operation {
    NO_OPERATION, ADD, SUB, MUL, TRUEDIV, FLOORDIV, MOD, AND, OR, XOR, LSHIFT, RSHIFT, NEG, LT, LE, EQ, NE, GT, GE, TO_F64, TO_I64, SQRT
} Operation;

static const char *const names[] = {"", "add", "sub", "mul", "truediv", "floordiv", "mod", "and", "or", "xor", "lshift", "rshift",
                                    "neg", "lt", "le", "eq", "ne", "gt", "ge", "to"};

static const uint32_t numbers = TK_INT | TK_BOOL | TK_FLOAT;

/* ---- rows */

static bool is_word(const char *text, size_t n, const char *word) { return strlen(word) == n && memcmp(text, word, n) == 0; }

/* The operation that a word of a row's id names; in place forms of numbers are the same. */
static Operation named(const char *text, size_t n) {
    for (int k = ADD; k <= TO_F64; k++)
        if (is_word(text, n, names[k]) || (k <= RSHIFT && text[0] == 'i' && is_word(text + 1, n - 1, names[k])))
            return (Operation)k;
    return NO_OPERATION;
}

/* The ids of rows on numbers: an operation and kinds of operands, such as f64_add_int. */
static Operation operation_of_row(const Prim *row) {
    static const char *const kinds[] = {"obj", "int", "i64", "i53", "f64", "num", "nonzero"};
    Operation found = NO_OPERATION;
    if (row->n_params < 1 || row->n_params > 2 || row->result > PT_BOOL)
        return NO_OPERATION;
    for (int k = 0; k < row->n_params; k++)
        if (row->params[k] > PT_F64)
            return NO_OPERATION;
    for (const char *at = row->id, *end; *at; at = *end ? end + 1 : end) {
        end = strchr(at, '_');
        end = end ? end : at + strlen(at);
        bool is_kind = false;
        for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
            is_kind = is_kind || is_word(at, (size_t)(end - at), kinds[k]);
        Operation o = is_kind ? NO_OPERATION : named(at, (size_t)(end - at));
        if (!is_kind && (!o || found))
            return NO_OPERATION;
        found = o ? o : found;
    }
    return found == TO_F64 && row->result != PT_F64 ? NO_OPERATION : found;
}

static bool is_comparison(Operation o) { return o >= LT && o <= GE; }

static Operation operation_of(const Inst *i) {
    if (op_is(i, OP_compare_truth))
        return (Operation)(LT + i->u.i);
    if (is_row(i, "math_sqrt"))
        return SQRT;
    if (op_is(i, OP_convert) && i->repr == REPR_F64)
        return TO_F64;
    if (op_is(i, OP_convert) && i->repr == REPR_I64 && i->args.items[0]->repr == REPR_VALUE)
        return TO_I64;
    Operation o = op_is(i, OP_prim) ? operation_of_row(i->u.prim) : NO_OPERATION;
    return is_comparison(o) && i->repr != REPR_BOOL ? NO_OPERATION : o;
}

static bool takes_numbers(const Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        if (i->args.items[k]->repr == REPR_VALUE && !type_is(i->args.items[k]->type, numbers))
            return false;
    return true;
}

static bool takes_mixture(const Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        if (i->args.items[k]->repr == REPR_VALUE && (i->args.items[k]->type->kinds & TK_FLOAT))
            return true;
    return false;
}

int tree_weight(const Inst *i) {
    Operation o = operation_of(i);
    if (!o || !takes_numbers(i))
        return 0;
    if (takes_mixture(i))
        return i->repr == REPR_VALUE ? 3 : o == TO_F64 && type_is_float(i->args.items[0]->type) ? 1 : 2;
    bool boxed = i->repr == REPR_VALUE;
    for (int k = 0; k < i->args.n; k++)
        boxed = boxed || i->args.items[k]->repr == REPR_VALUE;
    return boxed;
}

/* ---- values of the fast version */

static TypeTable *types_of(const Trees *t) { return t->f->program->types; }

static Inst *row(Trees *t, const char *id, Inst *a, Inst *b, const Type *type) {
    Inst *args[2] = {a, b};
    return lowered_prim(t->end, id, b ? 2 : 1, args, type);
}

static Inst *float_row(Trees *t, const char *id, Inst *a, Inst *b) { return row(t, id, a, b, type_simple(types_of(t), TK_FLOAT)); }
static Inst *bool_row(Trees *t, const char *id, Inst *a, Inst *b) { return row(t, id, a, b, type_simple(types_of(t), TK_BOOL)); }

bool tree_is_here(const Trees *t, const Inst *v) { return v->id < t->n_old && t->region[v->id] == t->number; }

Inst *tree_value(const Trees *t, Inst *v) { return tree_is_here(t, v) ? t->fast[v->id] : v; }

/* What was boxed just then, before boxing. */
static Inst *unboxed(const Trees *t, Inst *v) {
    v = tree_value(t, v);
    while (v && op_is(v, OP_convert) && v->repr == REPR_VALUE && (v->args.items[0]->repr == REPR_I64 || v->args.items[0]->repr == REPR_F64))
        v = tree_value(t, v->args.items[0]);
    return v;
}

static Inst *float_constant(Trees *t, IrConst *k) {
    Inst *c = lowered_const(t->end, 0);
    c->u.k = k;
    c->repr = REPR_F64;
    c->type = type_simple(types_of(t), TK_FLOAT);
    return c;
}

static Inst *constant(Trees *t, const Inst *v) {
    if (v->u.k->kind == K_INT)
        return lowered_const(t->end, v->u.k->i);
    if (v->u.k->kind != K_FLOAT)
        return NULL;
    return float_constant(t, v->u.k);
}

static Inst *float_leaf(Trees *t, Inst *v) {
    for (int k = 0; k < t->floats.n; k++)
        if (t->floats.items[k].value == v)
            return t->floats.items[k].param;
    Inst *p = ir_param_new(t->first);
    p->repr = REPR_F64;
    p->type = type_simple(types_of(t), TK_FLOAT);
    FloatLeaf leaf = {v, p, type_is_float(v->type)};
    vec_push(t->f->program->arena, &t->floats, leaf);
    return p;
}

static Inst *int_leaf(Trees *t, Inst *v) {
    const int64_t most = ((int64_t)1 << 61) - 1;
    for (int k = 0; k < t->ints.n; k++)
        if (t->ints.items[k].value == v)
            return t->ints.items[k].raw;
    Inst *c = ir_insert_before(t->end, OP_convert, v->pos, 1, &v);
    int64_t lo = v->type->lo > -most - 1 ? v->type->lo : -most - 1, hi = v->type->hi < most ? v->type->hi : most;
    c->repr = REPR_I64;
    c->type = type_int(types_of(t), lo < hi ? lo : hi, hi);
    c->cannot_raise = true;
    IntLeaf leaf = {v, c};
    vec_push(t->f->program->arena, &t->ints, leaf);
    return c;
}

/* v as an int64_t or a double; NULL: it is neither. */
static Inst *number(Trees *t, Inst *v) {
    v = unboxed(t, v);
    if (!v)
        return NULL;
    if (op_is(v, OP_const) && v->repr != REPR_BOOL)
        return constant(t, v);
    if (v->repr == REPR_I64 || v->repr == REPR_F64)
        return v;
    if (v->repr != REPR_VALUE || !type_is(v->type, numbers) || type_is_bool(v->type) || op_is(v, OP_undef))
        return NULL;
    return v->type->kinds & TK_FLOAT ? float_leaf(t, v) : int_leaf(t, v);
}

/* The leaves that decide whether the double v is a float, or an int after all; 0: it is a float. */
static uint64_t doubt(const Trees *t, const Inst *v) {
    for (int k = 0; k < t->floats.n; k++)
        if (t->floats.items[k].param == v)
            return t->floats.items[k].is_float ? 0 : (uint64_t)1 << k;
    for (int k = 0; k < t->loose.n; k++)
        if (t->loose.items[k].value == v)
            return t->loose.items[k].leaves;
    return 0;
}

void tree_need(Trees *t, uint64_t leaves) {
    if (t->n_needs == MAX_NEEDS)
        t->too_many = true;
    else
        t->needs[t->n_needs++] = leaves;
}

/* An operation that gives an int for two ints has a float among its operands. */
static void need_float(Trees *t, const Inst *a, const Inst *b) {
    uint64_t x = a->repr == REPR_F64 ? doubt(t, a) : 0, y = b && b->repr == REPR_F64 ? doubt(t, b) : 0;
    bool is_float = (a->repr == REPR_F64 && !x) || (b && b->repr == REPR_F64 && !y);
    if (!is_float)
        tree_need(t, x | y);
}

/* ---- ranges */

typedef struct Range { __int128 lo, hi; } Range;

static Range range_of(const Inst *v) {
    if (type_is_i64(v->type))
        return (Range){v->type->lo, v->type->hi};
    return (Range){INT64_MIN, INT64_MAX};
}

static Range hull(__int128 a, __int128 b, __int128 c, __int128 d) {
    Range r = {a, a};
    const __int128 all[3] = {b, c, d};
    for (int k = 0; k < 3; k++) {
        r.lo = all[k] < r.lo ? all[k] : r.lo;
        r.hi = all[k] > r.hi ? all[k] : r.hi;
    }
    return r;
}

static bool fits(Range r) { return r.lo >= INT64_MIN && r.hi <= INT64_MAX; }
static bool within(const Inst *v, int64_t bound) { return v->repr == REPR_F64 || (range_of(v).lo >= -bound && range_of(v).hi <= bound); }
static bool excludes(const Inst *v, int64_t n) { return range_of(v).lo > n || range_of(v).hi < n; }

/* The range where it fits int64_t, and what inference knows. */
static const Type *int_type(Trees *t, Range r, const Inst *i) {
    int64_t lo = r.lo < INT64_MIN ? INT64_MIN : (int64_t)r.lo, hi = r.hi > INT64_MAX ? INT64_MAX : (int64_t)r.hi;
    if (type_is(i->type, TK_INT)) {
        lo = i->type->lo > lo && i->type->lo <= hi ? i->type->lo : lo;
        hi = i->type->hi < hi && i->type->hi >= lo ? i->type->hi : hi;
    }
    return type_int(types_of(t), lo, hi);
}

static __int128 floor_quotient(__int128 a, __int128 b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }

/* ---- ints */

static Inst *checked(Trees *t, Operation o, Inst *a, Inst *b, Range r, const Inst *i) {
    Arena *arena = t->f->program->arena;
    if (fits(r))
        return row(t, arena_printf(arena, "i64_%s", names[o]), a, b, int_type(t, r, i));
    tree_guard(t, bool_row(t, arena_printf(arena, "i64_%s_fits", names[o]), a, b));
    return row(t, arena_printf(arena, "i64_%s_wrapped", names[o]), a, b, int_type(t, r, i));
}

/* By what is zero at most by accident, and does not lead out of int64_t. */
static Inst *int_division(Trees *t, Operation o, Inst *a, Inst *b, const Inst *i) {
    if (!excludes(a, INT64_MIN) && !excludes(b, -1))
        return NULL;
    if (!excludes(b, 0))
        tree_guard(t, bool_row(t, "i64_truth", b, NULL));
    Range x = range_of(a), y = range_of(b), r = {INT64_MIN, INT64_MAX};
    if (o == FLOORDIV && y.lo > 0)
        r = hull(floor_quotient(x.lo, y.lo), floor_quotient(x.lo, y.hi), floor_quotient(x.hi, y.lo), floor_quotient(x.hi, y.hi));
    else if (o == MOD && y.lo > 0)
        r = (Range){0, y.hi - 1};
    return row(t, o == FLOORDIV ? "i64_floordiv_nonzero" : "i64_mod_nonzero", a, b, int_type(t, r, i));
}

static Inst *int_shift(Trees *t, Operation o, Inst *a, Inst *b, const Inst *i) {
    Range x = range_of(a), y = range_of(b);
    if (y.lo < 0 || (o == LSHIFT && y.lo != y.hi) || y.hi > (o == LSHIFT ? 61 : INT64_MAX))
        return NULL;
    if (o == RSHIFT)
        return row(t, "i64_rshift", a, b, int_type(t, (Range){x.lo < 0 ? x.lo : 0, x.hi > 0 ? x.hi : 0}, i));
    int64_t factor = (int64_t)1 << (int)y.lo;
    return checked(t, MUL, a, lowered_const(t->end, factor), (Range){x.lo * factor, x.hi * factor}, i);
}

static Inst *int_bits(Trees *t, Operation o, Inst *a, Inst *b, const Inst *i) {
    Range x = range_of(a), y = range_of(b), r = {INT64_MIN, INT64_MAX};
    if (o == AND && (x.lo >= 0 || y.lo >= 0))
        r = (Range){0, x.lo < 0 ? y.hi : y.lo < 0 || x.hi < y.hi ? x.hi : y.hi};
    return row(t, o == AND ? "i64_and" : o == OR ? "i64_or" : "i64_xor", a, b, int_type(t, r, i));
}

static Inst *float_operation(Trees *t, Operation o, Inst *a, Inst *b);

static Inst *int_operation(Trees *t, Operation o, Inst *a, Inst *b, const Inst *i) {
    const int64_t exact = (int64_t)1 << 53;
    Range x = range_of(a), y = range_of(b);
    switch (o) {
    case ADD: return checked(t, o, a, b, (Range){x.lo + y.lo, x.hi + y.hi}, i);
    case SUB: return checked(t, o, a, b, (Range){x.lo - y.hi, x.hi - y.lo}, i);
    case MUL: return checked(t, o, a, b, hull(x.lo * y.lo, x.lo * y.hi, x.hi * y.lo, x.hi * y.hi), i);
    case TRUEDIV: return within(a, exact) && within(b, exact) ? float_operation(t, o, a, b) : NULL;
    case FLOORDIV:
    case MOD: return int_division(t, o, a, b, i);
    case LSHIFT:
    case RSHIFT: return int_shift(t, o, a, b, i);
    default: return int_bits(t, o, a, b, i);
    }
}

/* ---- floats */

static Inst *as_double(Trees *t, Inst *v) { return v->repr == REPR_F64 ? v : float_row(t, "i64_to_f64", v, NULL); }

/* The number of bits that v has if it is an int, by the bound on small leaves. */
static int loose_bits(const Trees *t, const Inst *v) {
    for (int k = 0; k < t->loose.n; k++)
        if (t->loose.items[k].value == v)
            return t->loose.items[k].bits;
    return v->repr == REPR_F64 || within(v, (int64_t)1 << LOOSE_LEAF_BITS) ? LOOSE_LEAF_BITS : 64;
}

/* Sums, differences and squares of small ints are the same as doubles: exact, and no zero of theirs is negative. */
static bool add_loose(Trees *t, Operation o, const Inst *a, const Inst *b, Inst *result) {
    uint64_t x = a->repr == REPR_F64 ? doubt(t, a) : 0, y = b->repr == REPR_F64 ? doubt(t, b) : 0;
    int m = loose_bits(t, a), n = loose_bits(t, b), bits = o == MUL ? m + n : (m > n ? m : n) + 1;
    if ((o == MUL && a != b) || bits > 53 || (a->repr == REPR_F64 && !x) || (b->repr == REPR_F64 && !y))
        return false;
    LooseResult l = {result, x | y, bits};
    vec_push(t->f->program->arena, &t->loose, l);
    return true;
}

static Inst *float_operation(Trees *t, Operation o, Inst *a, Inst *b) {
    if (o > TRUEDIV)
        return NULL;
    bool may_be_zero = b->repr == REPR_F64 || !excludes(b, 0);
    Inst *x = as_double(t, a), *y = as_double(t, b);
    if (o == TRUEDIV && may_be_zero)
        tree_guard(t, bool_row(t, "f64_truth", y, NULL));
    Inst *result = float_row(t, o == ADD ? "f64_add" : o == SUB ? "f64_sub" : o == MUL ? "f64_mul" : "f64_div", x, y);
    if (o < TRUEDIV && !add_loose(t, o, a, b, result))
        need_float(t, a, b);
    return result;
}

/* An int is compared with a double as a double only where it is one exactly. */
static Inst *comparison(Trees *t, Operation o, Inst *a, Inst *b) {
    const int64_t exact = (int64_t)1 << 53;
    if (a->repr == b->repr)
        return bool_row(t, arena_printf(t->f->program->arena, a->repr == REPR_F64 ? "f64_%s" : "i64_%s", names[o]), a, b);
    if (!within(a, exact) || !within(b, exact))
        return NULL;
    return bool_row(t, arena_printf(t->f->program->arena, "f64_%s", names[o]), as_double(t, a), as_double(t, b));
}

static Inst *negation(Trees *t, Inst *a, const Inst *i) {
    Range x = range_of(a);
    if (a->repr == REPR_F64) {
        need_float(t, a, NULL);
        return float_row(t, "f64_neg", a, NULL);
    }
    return x.lo > INT64_MIN ? row(t, "i64_neg", a, NULL, int_type(t, (Range){-x.hi, -x.lo}, i)) : NULL;
}

static Inst *square_root(Trees *t, Inst *a) {
    tree_guard(t, bool_row(t, "f64_ge", a, float_constant(t, ir_const_float(t->f->program, 0.0))));
    return float_row(t, "f64_sqrt", a, NULL);
}

static bool is_chained(const Trees *t, const Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        if (tree_is_here(t, i->args.items[k]) && i->args.items[k]->repr == REPR_VALUE && !op_is(i->args.items[k], OP_field_load))
            return true;
    return false;
}

/* Operands of the fast version's own, so that i has no place outside it. */
static bool takes_results(const Trees *t, const Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        if (tree_is_here(t, i->args.items[k]))
            return true;
    return false;
}

bool tree_operation(Trees *t, Inst *i) {
    Operation o = operation_of(i);
    if (!o || !takes_numbers(i) || !(tree_weight(i) > 0 || takes_results(t, i) || inst_may_raise(i)))
        return false;
    Inst *a = number(t, i->args.items[0]), *b = i->args.n > 1 ? number(t, i->args.items[1]) : NULL, *result;
    if (!a || (i->args.n > 1 && !b))
        return false;
    if (o == TO_F64 || o == TO_I64)
        result = o == TO_F64 ? as_double(t, a) : a;
    else if (o == NEG)
        result = negation(t, a, i);
    else if (o == SQRT)
        result = square_root(t, as_double(t, a));
    else if (!b)
        return false;
    else if (is_comparison(o))
        result = comparison(t, o, a, b);
    else
        result = a->repr == REPR_I64 && b->repr == REPR_I64 ? int_operation(t, o, a, b, i) : float_operation(t, o, a, b);
    if (!result || (i->repr != REPR_VALUE && i->repr != result->repr))
        return false;
    t->score += takes_mixture(i) ? tree_weight(i) : is_chained(t, i) ? 2 : 0;
    t->fast[i->id] = result;
    return true;
}
