/* operators.c - the operators on operands whose types are known only at run time.
 *
 * Each binary operator first decides the two common cases (both small ints, both tagged floats)
 * without a call, then follows the language reference: the left operand's slot, the right operand's
 * slot first if its type is a proper subclass of the left one's. A slot serves both operand
 * positions; it answers NotImplemented when it does not apply.
 */
#include "runtime/core/runtime.h"
#include "runtime/types/containers.h"

static const char *const op_symbols[RT_N_BINARY_OPS] = {
#define X(n, s) s,
    RT_BINARY_OPS(X)
#undef X
};

/* ---- binary ----------------------------------------------------------------------------------- */

/* The protocol itself: a result, 0 (raised) or NotImplemented. */
static Value try_binary(RtBinaryOp op, Value a, Value b) {
    RtType *ta = rt_type_of(a), *tb = rt_type_of(b);
    RtBinary fa = ta->binary[op], fb = tb == ta ? NULL : tb->binary[op];
    if (fb == fa)
        fb = NULL;
    if (fa) {
        if (fb && rt_is_subtype(tb, ta)) {
            Value r = fb(a, b);
            if (r != RT_NOT_IMPLEMENTED)
                return r;
            fb = NULL;
        }
        Value r = fa(a, b);
        if (r != RT_NOT_IMPLEMENTED)
            return r;
    }
    return fb ? fb(a, b) : RT_NOT_IMPLEMENTED;
}

static bool is_print(Value v) {
    return rt_has_type(v, &rt_type_builtin_function_or_method) && !strcmp(RT_AS(RtBuiltin, v)->def->name, "print");
}

static RT_COLD Value binary_type_error(RtBinaryOp op, const char *suffix, Value a, Value b) {
    if (op == RT_OP_rshift && is_print(a))
        return rt_raise(&rt_exc_TypeError, "unsupported operand type(s) for >>%s: '%T' and '%T'. "
                        "Did you mean \"print(<message>, file=<output_stream>)\"?", suffix, a, b);
    const char *name = op == RT_OP_pow && !*suffix ? "** or pow()" : op_symbols[op];
    return rt_raise(&rt_exc_TypeError, "unsupported operand type(s) for %s%s: '%T' and '%T'", name, suffix, a, b);
}

Value rt_binary(RtBinaryOp op, Value a, Value b) {
    Value r = try_binary(op, a, b);
    return RT_LIKELY(r != RT_NOT_IMPLEMENTED) ? r : binary_type_error(op, "", a, b);
}

/* a *= sequence repeats the sequence only when a's type is a plain number's: neither a container's
 * nor a Python class. */
static bool repeats_right(Value a, Value b) {
    RtType *ta = rt_type_of(a), *tb = rt_type_of(b);
    bool sequence = !(tb->flags & RT_TYPE_HEAP) && tb->binary[RT_OP_mul] != NULL && tb->getitem != NULL;
    return !sequence || (ta->length == NULL && !(ta->flags & RT_TYPE_HEAP));
}

Value rt_inplace(RtBinaryOp op, Value a, Value b) {
    RtBinary f = rt_type_of(a)->inplace[op];
    if (f) {
        Value r = f(a, b);
        if (r != RT_NOT_IMPLEMENTED)
            return r;
    }
    Value r;
    if (op == RT_OP_mul && !repeats_right(a, b))
        r = rt_type_of(a)->binary[op] ? rt_type_of(a)->binary[op](a, b) : RT_NOT_IMPLEMENTED;
    else
        r = try_binary(op, a, b);
    return RT_LIKELY(r != RT_NOT_IMPLEMENTED) ? r : binary_type_error(op, "=", a, b);
}

static inline bool both_tagged_floats(Value a, Value b) { return (a & b & 2) != 0; }

#define SMALL_CASE(expr) \
    if (RT_LIKELY(rt_both_small(a, b))) \
        return expr;
#define FLOAT_CASE(expr) \
    if (both_tagged_floats(a, b)) { \
        double x = rt_tagged_double(a), y = rt_tagged_double(b); \
        return rt_from_double(expr); \
    }
/* One operator and its in-place form, which differs only when the fast cases do not apply. */
#define OPERATOR(name, fast) \
    Value rt_##name(Value a, Value b) { \
        fast return rt_binary(RT_OP_##name, a, b); \
    } \
    Value rt_i##name(Value a, Value b) { \
        fast return rt_inplace(RT_OP_##name, a, b); \
    }
OPERATOR(add, SMALL_CASE(rt_fast_int_add(a, b)) FLOAT_CASE(x + y))
OPERATOR(sub, SMALL_CASE(rt_fast_int_sub(a, b)) FLOAT_CASE(x - y))
OPERATOR(mul, SMALL_CASE(rt_fast_int_mul(a, b)) FLOAT_CASE(x * y))
OPERATOR(matmul, )
OPERATOR(truediv, FLOAT_CASE(x / y)) /* a tagged float is never zero */
OPERATOR(floordiv, SMALL_CASE(rt_fast_int_floordiv(a, b)))
OPERATOR(mod, SMALL_CASE(rt_fast_int_mod(a, b)))
OPERATOR(pow, )
OPERATOR(lshift, SMALL_CASE(rt_fast_int_lshift(a, b)))
OPERATOR(rshift, SMALL_CASE(rt_fast_int_rshift(a, b)))
OPERATOR(and, SMALL_CASE(rt_fast_int_and(a, b)))
OPERATOR(xor, SMALL_CASE(rt_fast_int_xor(a, b)))
OPERATOR(or, SMALL_CASE(rt_fast_int_or(a, b)))

/* ---- unary ------------------------------------------------------------------------------------ */

static RT_COLD Value unary_type_error(const char *symbol, Value v) {
    return rt_raise(&rt_exc_TypeError, "bad operand type for unary %s: '%T'", symbol, v);
}

Value rt_neg(Value v) {
    if (RT_LIKELY(rt_is_small(v)))
        return rt_fast_int_neg(v);
    if (rt_is_tagged_float(v))
        return rt_from_double(-rt_tagged_double(v));
    RtUnary f = rt_type_of(v)->neg;
    return f ? f(v) : unary_type_error("-", v);
}

Value rt_pos(Value v) {
    RtUnary f = rt_type_of(v)->pos;
    return f ? f(v) : unary_type_error("+", v);
}

Value rt_invert(Value v) {
    if (RT_LIKELY(rt_is_small(v)))
        return rt_fast_int_invert(v);
    RtUnary f = rt_type_of(v)->invert;
    return f ? f(v) : unary_type_error("~", v);
}

/* ---- comparison ------------------------------------------------------------------------------- */

static const RtCompareOp swapped_op[] = {RT_GT, RT_GE, RT_EQ, RT_NE, RT_LT, RT_LE};
static const char *const compare_symbols[] = {"<", "<=", "==", "!=", ">", ">="};

Value rt_compare(RtCompareOp op, Value a, Value b) {
    RtType *ta = rt_type_of(a), *tb = rt_type_of(b);
    bool reflected = false;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit))
        return rt_raise(&rt_exc_RecursionError, "maximum recursion depth exceeded in comparison");
    if (ta != tb && tb->compare && rt_is_subtype(tb, ta)) {
        reflected = true;
        Value r = tb->compare(b, a, swapped_op[op]);
        if (r != RT_NOT_IMPLEMENTED)
            return r;
    }
    if (ta->compare) {
        Value r = ta->compare(a, b, op);
        if (r != RT_NOT_IMPLEMENTED)
            return r;
    }
    if (!reflected && tb->compare) {
        Value r = tb->compare(b, a, swapped_op[op]);
        if (r != RT_NOT_IMPLEMENTED)
            return r;
    }
    if (op == RT_EQ || op == RT_NE)
        return rt_from_bool((a == b) == (op == RT_EQ));
    return rt_raise(&rt_exc_TypeError, "'%s' not supported between instances of '%T' and '%T'", compare_symbols[op], a, b);
}

#define COMPARISON(name, OP, c_op) \
    Value rt_##name(Value a, Value b) { \
        if (RT_LIKELY(rt_both_small(a, b))) \
            return rt_from_bool((int64_t)a c_op(int64_t) b); \
        if (both_tagged_floats(a, b)) \
            return rt_from_bool(rt_tagged_double(a) c_op rt_tagged_double(b)); \
        return rt_compare(OP, a, b); \
    }
COMPARISON(lt, RT_LT, <)
COMPARISON(le, RT_LE, <=)
COMPARISON(eq, RT_EQ, ==)
COMPARISON(ne, RT_NE, !=)
COMPARISON(gt, RT_GT, >)
COMPARISON(ge, RT_GE, >=)

static inline bool order_holds(RtCompareOp op, int64_t a, int64_t b) {
    switch (op) {
    case RT_LT: return a < b;
    case RT_LE: return a <= b;
    case RT_EQ: return a == b;
    case RT_NE: return a != b;
    case RT_GT: return a > b;
    case RT_GE: return a >= b;
    }
    return false;
}

int rt_compare_truth(RtCompareOp op, Value a, Value b) {
    if (RT_LIKELY(rt_both_small(a, b)))
        return order_holds(op, (int64_t)a, (int64_t)b);
    Value r = rt_compare(op, a, b);
    return r ? rt_truth(r) : -1;
}

int rt_equal(Value a, Value b) {
    if (a == b)
        return 1;
    if (rt_both_small(a, b))
        return 0;
    RtType *t = rt_type_of(a);
    if (t == rt_type_of(b)) {
        if (t == &rt_type_str)
            return rt_str_equal(RT_AS(RtStr, a), RT_AS(RtStr, b));
        if (t->compare == rt_type_tuple.compare)
            return rt_tuple_equal(RT_AS(RtTuple, a), RT_AS(RtTuple, b));
    }
    return rt_compare_truth(RT_EQ, a, b);
}
