/* emit_compact.c - operations with a fixed number of operands as plain functions. Emitted code that is to be small calls them
 * (compiler/emit/ops.c) instead of filling an array at each place: declared in emit_inline.h. Calls of an object are rt_call0 to rt_call3.
 */
#include "runtime/core/emit_inline.h"

/* One place below the arguments is scratch for callees that put a self there, another for rt_call_method. */
Value rt_do_method0(Value obj, RtStr *name, RtCache *cache) {
    Value args[] = {0, 0, 0};
    return rt_call_method(obj, name, args + 1, 0, NULL, cache);
}
Value rt_do_method1(Value obj, RtStr *name, RtCache *cache, Value a) {
    Value args[] = {0, 0, a};
    return rt_call_method(obj, name, args + 1, 1, NULL, cache);
}
Value rt_do_method2(Value obj, RtStr *name, RtCache *cache, Value a, Value b) {
    Value args[] = {0, 0, a, b};
    return rt_call_method(obj, name, args + 1, 2, NULL, cache);
}
Value rt_do_method3(Value obj, RtStr *name, RtCache *cache, Value a, Value b, Value c) {
    Value args[] = {0, 0, a, b, c};
    return rt_call_method(obj, name, args + 1, 3, NULL, cache);
}

Value rt_do_found0(Value callee, Value self) {
    Value args[] = {0, self};
    return rt_do_call_found(callee, args + 1, 0, NULL);
}
Value rt_do_found1(Value callee, Value self, Value a) {
    Value args[] = {0, self, a};
    return rt_do_call_found(callee, args + 1, 1, NULL);
}
Value rt_do_found2(Value callee, Value self, Value a, Value b) {
    Value args[] = {0, self, a, b};
    return rt_do_call_found(callee, args + 1, 2, NULL);
}
Value rt_do_found3(Value callee, Value self, Value a, Value b, Value c) {
    Value args[] = {0, self, a, b, c};
    return rt_do_call_found(callee, args + 1, 3, NULL);
}

Value rt_do_tuple1(Value a) { return RT_VAL(rt_do_tuple_of((Value[]){a}, 1)); }
Value rt_do_tuple2(Value a, Value b) { return RT_VAL(rt_do_tuple_of((Value[]){a, b}, 2)); }
Value rt_do_tuple3(Value a, Value b, Value c) { return RT_VAL(rt_do_tuple_of((Value[]){a, b, c}, 3)); }
