/* code.c - code objects. The compiler emits one for each function, as static data: names, flags, parameters and the places
 * that may raise. There is no bytecode: co_code, co_consts and what else describes it are not there. */
#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"
#include "runtime/types/cfunction.h"

#include <string.h>

#define CODE(v) RT_AS(RtCode, v)

static Value names_tuple(RtStr *const *names, int32_t n) {
    RtTuple *t = rt_tuple_new(n);
    for (int32_t i = 0; i < n; i++)
        t->items[i] = RT_VAL(names[i]);
    return RT_VAL(t);
}
static Value co_name(Value v) { return RT_VAL(CODE(v)->name_str); }
static Value co_qualname(Value v) { return RT_VAL(CODE(v)->qualname_str); }
static Value co_filename(Value v) { return RT_VAL(CODE(v)->filename_str); }
static Value co_firstlineno(Value v) { return rt_from_small(CODE(v)->first_line); }
static Value co_argcount(Value v) { return rt_from_small(CODE(v)->n_pos); }
static Value co_posonlyargcount(Value v) { return rt_from_small(CODE(v)->n_posonly); }
static Value co_kwonlyargcount(Value v) { return rt_from_small(CODE(v)->n_kwonly); }
static Value co_nlocals(Value v) { return rt_from_small(CODE(v)->n_varnames); }
static Value co_flags(Value v) { return rt_from_small(CODE(v)->flags & ~(uint32_t)(RT_CO_TEXT | RT_CO_LATE_KEYWORDS)); }
static Value co_varnames(Value v) { return names_tuple(CODE(v)->varnames, CODE(v)->n_varnames); }
static Value co_freevars(Value v) { return names_tuple(CODE(v)->freevars, CODE(v)->n_freevars); }
static Value co_cellvars(Value v) { return names_tuple(CODE(v)->cellvars, CODE(v)->n_cellvars); }
static Value column(int16_t c) { return c < 0 ? RT_NONE : rt_from_small(c); }

/* One item for every position, as if each were an instruction of two bytes: the item for tb_lasti is number tb_lasti / 2. */
Value rt_code_co_positions(Value v) {
    RtList *all = rt_list_new(CODE(v)->n_positions);
    for (int32_t i = 0; i < CODE(v)->n_positions; i++) {
        const RtPos *p = &CODE(v)->positions[i];
        RtTuple *t = rt_tuple_new(4);
        t->items[0] = rt_from_small(p->line);
        t->items[1] = rt_from_small(p->end_line);
        t->items[2] = column(p->col);
        t->items[3] = column(p->end_col);
        rt_list_append(all, RT_VAL(t));
    }
    return rt_iter(RT_VAL(all));
}
/* One field of a copy of a code object; -1 and an exception if the value is not one for it. */
static int replace_number(Value value, int32_t *field) {
    if (!rt_type_has(value, RT_TYPE_INT))
        return rt_raise_int(&rt_exc_TypeError, "'%T' object cannot be interpreted as an integer", value);
    *field = (int32_t)rt_index_i64(value, true);
    return rt_pending() ? -1 : 0;
}
static int replace_text(RtStr *name, Value value, const char **text, RtStr **str) {
    if (!rt_type_has(value, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "replace() argument '%S' must be str, not %T", name, value);
    *text = rt_str_keep_utf8(RT_AS(RtStr, value));
    if (str)
        *str = RT_AS(RtStr, value);
    return *text ? 0 : -1;
}
static int replace_field(RtCode *c, Value old, RtStr *name, Value value) {
    int32_t flags = (int32_t)c->flags;
    if (rt_str_equal(name, RT_TEXT("co_name")))
        return replace_text(name, value, &c->name, &c->name_str);
    if (rt_str_equal(name, RT_TEXT("co_qualname")))
        return replace_text(name, value, &c->qualname, &c->qualname_str);
    if (rt_str_equal(name, RT_TEXT("co_filename")))
        return replace_text(name, value, &c->filename, &c->filename_str);
    if (rt_str_equal(name, RT_TEXT("co_firstlineno")))
        return replace_number(value, &c->first_line);
    if (rt_str_equal(name, RT_TEXT("co_flags"))) {
        int status = replace_number(value, &flags);
        c->flags = (uint32_t)flags;
        return status;
    }
    Value now = strncmp(rt_str_to_utf8(name, NULL), "co_", 3) == 0 ? rt_getattr(old, name) : 0;
    if (!now && (!rt_pending() || rt_pending_is(&rt_exc_AttributeError)))
        return rt_raise_int(&rt_exc_TypeError, "'%S' is an invalid keyword argument for replace()", name);
    int same = now ? rt_equal(now, value) : -1;
    if (same == 0)
        rt_raise(&rt_exc_NotImplementedError, "code.replace() cannot change %S of compiled code", name);
    return same > 0 ? 0 : -1;
}

/* code.replace(**fields): another name, place or flags for the same compiled code. */
Value rt_code_replace(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs > 1)
        return rt_raise(&rt_exc_TypeError, "replace() takes 0 positional arguments but %zu %s given", nargs - 1, nargs == 2 ? "was" : "were");
    RtCode *c = rt_new(&rt_type_code, sizeof *c);
    *c = *CODE(args[0]);
    for (int64_t i = 0; kwnames && i < kwnames->length; i++)
        if (replace_field(c, args[0], RT_AS(RtStr, kwnames->items[i]), args[nargs + (size_t)i]) < 0)
            return 0;
    return RT_VAL(c);
}

static Value code_repr(Value v) {
    return RT_VAL(rt_str_format("<code object %S at 0x%lx, file \"%s\", line %d>", CODE(v)->name_str, v,
                                CODE(v)->filename, (int)CODE(v)->first_line));
}
static const RtGetsetDef code_attributes[] = {
    {"co_name", co_name, NULL},           {"co_qualname", co_qualname, NULL},
    {"co_filename", co_filename, NULL},   {"co_firstlineno", co_firstlineno, NULL},
    {"co_argcount", co_argcount, NULL},   {"co_posonlyargcount", co_posonlyargcount, NULL},
    {"co_kwonlyargcount", co_kwonlyargcount, NULL}, {"co_nlocals", co_nlocals, NULL},
    {"co_flags", co_flags, NULL},         {"co_varnames", co_varnames, NULL},
    {"co_freevars", co_freevars, NULL},   {"co_cellvars", co_cellvars, NULL},
    {NULL, NULL, NULL},
};

void rt_code_type_init(void) {
    rt_type_code.size = sizeof(RtCode);
    rt_type_code.repr = code_repr;
    rt_type_register_getsets(&rt_type_code, code_attributes);
}
