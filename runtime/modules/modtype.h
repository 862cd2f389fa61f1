/* modtype.h - helpers of modules in C that define types: one call makes a type and puts it into the
 * module, one binds constructor arguments by a parameter list as in prim.def. */
#ifndef RT_MODTYPE_H
#define RT_MODTYPE_H

#include "runtime/core/bind.h"
#include "runtime/core/types.h"
#include "runtime/core/typeinit.h"
#include "runtime/types/containers.h"

/* Readies the static type (slots set before) under its dotted name and adds it to m. */
static inline void rt_mod_add_type(RtModule *m, RtType *t) {
    static const RtGetsetDef dict[] = {{"__dict__", rt_get_instance_dict, rt_set_instance_dict}, {NULL, NULL, NULL}};
    rt_type_ready(t);
    if ((t->flags & RT_TYPE_HAS_DICT) && t->base == &rt_type_object)
        rt_type_add_getsets(t, dict);
    const char *dot = strrchr(t->name, '.');
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(dot != NULL ? dot + 1 : t->name)), RT_VAL(t));
}
/* Numbers of the system that a module shows under their names (runtime/tables/NAME.def: CONSTANT(name)). */
typedef struct RtConstant { const char *name; int64_t value; } RtConstant;
static inline void rt_mod_add_constants(RtModule *m, const RtConstant *constants, size_t n) {
    for (size_t i = 0; i < n; i++)
        rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(constants[i].name)), rt_int_from_i64(constants[i].value));
}
/* For an argument that C takes as int: false and OverflowError if it does not fit. */
static inline bool rt_mod_fits_int(int64_t n) {
    return (n >= INT32_MIN && n <= INT32_MAX) || (rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C int"), false);
}
/* An argument that C takes as long; false if pending. */
static inline bool rt_mod_take_long(Value v, int64_t *out) {
    Value n = rt_index(v);
    return n && (rt_int_fits_i64(n, out) || (rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C long"), false));
}
/* The low 32 bits of an int. */
static inline uint32_t rt_mod_low32(Value v) {
    int64_t n;
    if (rt_int_fits_i64(v, &n))
        return (uint32_t)n;
    return rt_int_fits_i64(rt_binary(RT_OP_and, v, rt_from_small(0xffffffff)), &n) ? (uint32_t)n : 0;
}
static inline Value rt_mod_iter_self(Value self) { return self; }
/* bound[] from the arguments; PARAMS as in prim.def. 0 or -1. */
#define RT_MOD_BIND(NAME, PARAMS, COUNT) \
    Value bound[COUNT]; \
    do { \
        static RtBuiltinDef RT_UNSCANNED def_ = {.name = NAME, .params = PARAMS, .n_max = COUNT, .flags = RT_BUILTIN_CACHES}; \
        if (rt_builtin_bind(&def_, args, nargs, kwnames, bound) < 0) \
            return 0; \
    } while (0)

#endif
