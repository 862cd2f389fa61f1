/* bool.c - bool: the two static objects (core/object.c holds their types), bool(), and the operations
 * that differ from int's.
 */
#include "runtime/core/runtime.h"
#include "runtime/types/number.h"

static Value slot_repr(Value v) { return RT_VAL(rt_str_from_cstr(v == RT_TRUE ? "True" : "False")); }
static int slot_truth(Value v) { return v == RT_TRUE; }

#define BOOL_SLOT(name, op)                                                           \
    static Value slot_##name(Value a, Value b) {                                      \
        if (rt_is_bool(a) && rt_is_bool(b))                                           \
            return rt_from_bool((a == RT_TRUE)op(b == RT_TRUE));                      \
        Value x = rt_int_of(a), y = rt_int_of(b);                                     \
        return x && y ? rt_fast_int_##name(x, y) : RT_NOT_IMPLEMENTED;                \
    }
BOOL_SLOT(and, &)
BOOL_SLOT(or, |)
BOOL_SLOT(xor, ^)

static Value slot_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length > 0)
        return rt_raise(&rt_exc_TypeError, "bool() takes no keyword arguments");
    if (nargs > 1)
        return rt_raise(&rt_exc_TypeError, "bool expected at most 1 argument, got %zu", nargs);
    int truth = nargs ? rt_truth(args[0]) : 0;
    return truth < 0 ? 0 : rt_from_bool(truth);
}

void rt_bool_set_slots(void) {
    RtType *t = &rt_type_bool;
    t->repr = slot_repr;
    t->truth = slot_truth;
    t->binary[RT_OP_and] = slot_and;
    t->binary[RT_OP_or] = slot_or;
    t->binary[RT_OP_xor] = slot_xor;
    t->new_ = slot_new;
}
