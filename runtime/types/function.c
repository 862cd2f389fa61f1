/* function.c - Python functions, bound methods, cells: what they look like from
 * Python, and how the arguments of a call become the parameters of the code.
 *
 * A call whose positional arguments fit exactly goes straight into the code's entry with the
 * caller's array; everything else is bound here, in the order in which CPython checks, since that
 * decides which of several mistakes is reported.
 */
#include "runtime/core/bind.h"
#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"
#include "runtime/types/cfunction.h"
#include "runtime/types/generator.h"
#include "runtime/types/genericalias.h"
#include "runtime/types/module.h"

/* ---- binding ---------------------------------------------------------------------------------- */

static bool accepts_args(const RtCode *c) { return (c->flags & RT_CO_VARARGS) != 0; }
static bool accepts_kwargs(const RtCode *c) { return (c->flags & RT_CO_VARKEYWORDS) != 0; }
static int64_t n_defaults(const RtFunction *fn) { return fn->defaults ? fn->defaults->length : 0; }

static RT_COLD int too_many_positional(RtFunction *fn, size_t given, const Value *bound) {
    const RtCode *c = fn->code;
    int64_t defaults = n_defaults(fn), kw_given = 0;
    for (int32_t i = c->n_pos; i < c->n_pos + c->n_kwonly; i++)
        kw_given += bound[i] != 0;
    bool plural = defaults > 0 || c->n_pos != 1;
    RtStr *takes = defaults > 0 ? rt_str_format("from %lld to %d", (long long)(c->n_pos - defaults), (int)c->n_pos)
                                : rt_str_format("%d", (int)c->n_pos);
    RtStr *keyword_part = rt_str_from_cstr("");
    if (kw_given > 0)
        keyword_part = rt_str_format(" positional argument%s (and %lld keyword-only argument%s)", given == 1 ? "" : "s",
                                     (long long)kw_given, kw_given == 1 ? "" : "s");
    return rt_raise_int(&rt_exc_TypeError, "%S() takes %S positional argument%s but %zu%S %s given", fn->qualname, takes,
                        plural ? "s" : "", given, keyword_part, given == 1 && kw_given == 0 ? "was" : "were");
}

/* Reports the parameters in [from, to) that are still unbound. */
static RT_COLD int missing_arguments(RtFunction *fn, const Value *bound, int32_t from, int32_t to, const char *kind) {
    RtStr *names = NULL;
    int32_t count = 0, seen = 0;
    for (int32_t i = from; i < to; i++)
        count += bound[i] == 0;
    for (int32_t i = from; i < to; i++) {
        if (bound[i])
            continue;
        const char *joint = seen == 0 ? "" : seen + 1 < count ? ", " : count == 2 ? " and " : ", and ";
        Value quoted = rt_repr(RT_VAL(fn->code->varnames[i]));
        names = names ? rt_str_format("%S%s%V", names, joint, quoted) : RT_AS(RtStr, quoted);
        seen++;
    }
    return rt_raise_int(&rt_exc_TypeError, "%S() missing %d required %s argument%s: %S", fn->qualname, (int)count, kind,
                        count == 1 ? "" : "s", names);
}

static RT_COLD int unexpected_keyword(RtFunction *fn, RtTuple *kwnames, RtStr *name) {
    const RtCode *c = fn->code;
    RtStr *wrong = NULL;
    for (int32_t i = 0; i < c->n_posonly; i++) {
        for (int64_t k = 0; k < kwnames->length; k++)
            if (rt_str_equal(c->varnames[i], RT_AS(RtStr, kwnames->items[k])))
                wrong = wrong ? rt_str_format("%S, %S", wrong, c->varnames[i]) : c->varnames[i];
    }
    if (wrong)
        return rt_raise_int(&rt_exc_TypeError, "%S() got some positional-only arguments passed as keyword arguments: '%S'",
                            fn->qualname, wrong);
    return rt_raise_int(&rt_exc_TypeError, "%S() got an unexpected keyword argument '%S'", fn->qualname, name);
}

/* The index of the parameter that may be given by this name, or -1. */
static int32_t find_parameter(const RtCode *c, const RtStr *name) {
    int32_t end = c->n_pos + c->n_kwonly;
    for (int32_t i = c->n_posonly; i < end; i++)
        if (c->varnames[i] == name)
            return i;
    for (int32_t i = c->n_posonly; i < end; i++)
        if (rt_str_equal(c->varnames[i], name))
            return i;
    return -1;
}

static int bind_keywords(RtFunction *fn, const Value *values, RtTuple *kwnames, Value *bound, RtDict *rest) {
    for (int64_t k = 0; k < kwnames->length; k++) {
        if (!rt_type_has(kwnames->items[k], RT_TYPE_STR))
            return rt_raise_int(&rt_exc_TypeError, "%S() keywords must be strings", fn->qualname);
        RtStr *name = RT_AS(RtStr, kwnames->items[k]);
        int32_t i = find_parameter(fn->code, name);
        if (i < 0) {
            if (!rest)
                return unexpected_keyword(fn, kwnames, name);
            if (rt_dict_set(rest, RT_VAL(name), values[k]) < 0)
                return -1;
        } else if (bound[i]) {
            return rt_raise_int(&rt_exc_TypeError, "%S() got multiple values for argument '%S'", fn->qualname, name);
        } else {
            bound[i] = values[k];
        }
    }
    return 0;
}

static int fill_defaults(RtFunction *fn, size_t nargs, Value *bound) {
    const RtCode *c = fn->code;
    int64_t defaults = n_defaults(fn), first = c->n_pos - defaults;
    if ((int64_t)nargs < c->n_pos) {
        for (int64_t i = (int64_t)nargs; i < first; i++)
            if (!bound[i])
                return missing_arguments(fn, bound, 0, (int32_t)first, "positional");
        for (int64_t i = first > 0 ? first : 0; i < c->n_pos; i++)
            if (!bound[i])
                bound[i] = fn->defaults->items[i - first];
    }
    bool incomplete = false;
    for (int32_t i = c->n_pos; i < c->n_pos + c->n_kwonly; i++) {
        if (!bound[i] && fn->kwdefaults)
            bound[i] = rt_dict_get_str(fn->kwdefaults, c->varnames[i]);
        incomplete |= !bound[i];
    }
    return incomplete ? missing_arguments(fn, bound, c->n_pos, c->n_pos + c->n_kwonly, "keyword-only") : 0;
}

int rt_bind_arguments(RtFunction *fn, Value *args, size_t nargs, RtTuple *kwnames, Value *bound) {
    const RtCode *c = fn->code;
    size_t n_pos = (size_t)c->n_pos, taken = nargs < n_pos ? nargs : n_pos;
    size_t n_named = n_pos + (size_t)c->n_kwonly;
    memcpy(bound, args, taken * sizeof *bound);
    memset(bound + taken, 0, ((size_t)c->n_params - taken) * sizeof *bound);
    RtDict *rest = NULL;
    if (accepts_kwargs(c) && ((kwnames && kwnames->length > 0) || !(c->flags & RT_CO_LATE_KEYWORDS))) {
        rest = rt_dict_new(0);
        bound[c->n_params - 1] = RT_VAL(rest);
    }
    if (accepts_args(c))
        bound[n_named] = nargs > n_pos ? RT_VAL(rt_tuple_from_array(args + n_pos, (int64_t)(nargs - n_pos)))
                                       : RT_VAL(&rt_empty_tuple);
    if (kwnames && kwnames->length > 0 && bind_keywords(fn, args + nargs, kwnames, bound, rest) < 0)
        return -1;
    if (nargs > n_pos && !accepts_args(c))
        return too_many_positional(fn, nargs, bound);
    return fill_defaults(fn, nargs, bound);
}

static Value function_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    RtFunction *fn = RT_AS(RtFunction, callee);
    const RtCode *c = fn->code;
    if (RT_LIKELY(!kwnames && nargs == (size_t)c->n_params && nargs == (size_t)c->n_pos))
        return c->entry(fn, args);
    Value bound[c->n_params + 1];
    int64_t omitted = c->n_pos - (int64_t)nargs;
    if (!kwnames && c->n_params == c->n_pos && omitted > 0 && omitted <= n_defaults(fn)) { /* the last defaults, and nothing else */
        memcpy(bound, args, nargs * sizeof *bound);
        memcpy(bound + nargs, fn->defaults->items + fn->defaults->length - omitted, (size_t)omitted * sizeof *bound);
        return c->entry(fn, bound);
    }
    if (rt_bind_arguments(fn, args, nargs, kwnames, bound) < 0)
        return 0;
    return c->entry(fn, bound);
}

/* ---- functions -------------------------------------------------------------------------------- */

RtFunction *rt_function_new(const RtCode *code, RtModule *module, RtTuple *defaults, RtDict *kwdefaults, int32_t n_cells) {
    RtFunction *fn = rt_new(&rt_type_function, sizeof *fn + (size_t)n_cells * sizeof fn->cells[0]);
    fn->code = code;
    fn->defaults = defaults && defaults->length > 0 ? defaults : NULL;
    fn->kwdefaults = kwdefaults;
    fn->name = code->name_str;
    fn->qualname = code->qualname_str;
    fn->module_name = module && module->name ? RT_VAL(module->name) : RT_NONE;
    fn->module = module;
    fn->n_cells = n_cells;
    return fn;
}

static Value function_descr_get(Value descr, Value obj, RtType *owner) {
    return obj ? RT_VAL(rt_method_new(descr, obj)) : descr;
}

static Value function_repr(Value v) {
    return RT_VAL(rt_str_format("<function %S at 0x%lx>", RT_AS(RtFunction, v)->qualname, v));
}

static bool is_type_data(RtType *t, RtStr *name) {
    Value attr = rt_type_lookup(t, name);
    return attr && (rt_type_of(attr)->flags & RT_TYPE_DATA_DESCR);
}

static Value function_getattr(Value v, RtStr *name) {
    RtDict *d = RT_AS(RtFunction, v)->dict;
    if (d && !is_type_data(&rt_type_function, name)) {
        Value r = rt_dict_get_str(d, name);
        if (r)
            return r;
    }
    return rt_generic_getattr(v, name);
}

static int function_setattr(Value v, RtStr *name, Value value) {
    RtFunction *fn = RT_AS(RtFunction, v);
    if (is_type_data(&rt_type_function, name))
        return rt_generic_setattr(v, name, value);
    if (value) {
        if (!fn->dict)
            fn->dict = rt_dict_new(0);
        return rt_dict_set(fn->dict, RT_VAL(name), value);
    }
    if (!fn->dict || !rt_dict_get_str(fn->dict, name))
        return rt_raise_int(&rt_exc_AttributeError, "'function' object has no attribute '%S'", name);
    return rt_dict_del(fn->dict, RT_VAL(name));
}

static Value or_none(const void *p) { return p ? RT_VAL(p) : RT_NONE; }

#define FN(v) RT_AS(RtFunction, v)
static Value get_name(Value v) { return RT_VAL(FN(v)->name); }
static Value get_qualname(Value v) { return RT_VAL(FN(v)->qualname); }
static Value get_doc(Value v) { return FN(v)->doc ? FN(v)->doc : RT_NONE; }
static Value get_module(Value v) { return FN(v)->module_name; }
static Value get_defaults(Value v) { return or_none(FN(v)->defaults); }
static Value get_kwdefaults(Value v) { return or_none(FN(v)->kwdefaults); }
static Value get_code(Value v) { return RT_VAL(FN(v)->code); }
static Value get_builtins(Value v) { return rt_getattr(RT_VAL(rt_import(RT_TEXT("builtins"), true)), RT_TEXT("__dict__")); }
static Value get_globals(Value v) { return FN(v)->module ? rt_globals_of(FN(v)->module) : RT_NONE; }

static Value get_closure(Value v) {
    RtFunction *fn = FN(v);
    if (fn->n_cells == 0)
        return RT_NONE;
    RtTuple *t = rt_tuple_new(fn->n_cells);
    for (int32_t i = 0; i < fn->n_cells; i++)
        t->items[i] = RT_VAL(fn->cells[i]);
    return RT_VAL(t);
}

static Value get_dict(Value v) {
    if (!FN(v)->dict)
        FN(v)->dict = rt_dict_new(0);
    return RT_VAL(FN(v)->dict);
}

/* Annotations are computed by a thunk at the first look. */
static Value get_annotations(Value v) {
    RtFunction *fn = FN(v);
    if (!fn->annotations)
        fn->annotations = RT_VAL(rt_dict_new(0));
    if (rt_has_type(fn->annotations, &rt_type_function)) {
        Value made = rt_call0(fn->annotations);
        if (!made)
            return 0;
        fn->annotations = made;
    }
    return fn->annotations;
}

static int set_str(RtStr **slot, Value value, const char *name) {
    if (!value || !rt_type_has(value, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "%s must be set to a string object", name);
    *slot = RT_AS(RtStr, value);
    return 0;
}
static int set_name(Value v, Value value) { return set_str(&FN(v)->name, value, "__name__"); }
static int set_qualname(Value v, Value value) { return set_str(&FN(v)->qualname, value, "__qualname__"); }
static int set_doc(Value v, Value value) {
    FN(v)->doc = value;
    return 0;
}
static int set_module(Value v, Value value) {
    FN(v)->module_name = value ? value : RT_NONE;
    return 0;
}
static int set_defaults(Value v, Value value) {
    if (value && !rt_is_none(value) && !rt_type_has(value, RT_TYPE_TUPLE))
        return rt_raise_int(&rt_exc_TypeError, "__defaults__ must be set to a tuple object");
    FN(v)->defaults = !value || rt_is_none(value) ? NULL : RT_AS(RtTuple, value);
    return 0;
}
static int set_kwdefaults(Value v, Value value) {
    if (value && !rt_is_none(value) && !rt_type_has(value, RT_TYPE_DICT))
        return rt_raise_int(&rt_exc_TypeError, "__kwdefaults__ must be set to a dict object");
    FN(v)->kwdefaults = !value || rt_is_none(value) ? NULL : RT_AS(RtDict, value);
    return 0;
}
static int set_annotations(Value v, Value value) {
    if (value && !rt_is_none(value) && !rt_type_has(value, RT_TYPE_DICT))
        return rt_raise_int(&rt_exc_TypeError, "__annotations__ must be set to a dict object");
    FN(v)->annotations = !value || rt_is_none(value) ? 0 : value;
    return 0;
}
static int set_dict(Value v, Value value) {
    if (!value)
        return rt_raise_int(&rt_exc_TypeError, "cannot delete __dict__");
    if (!rt_type_has(value, RT_TYPE_DICT))
        return rt_raise_int(&rt_exc_TypeError, "__dict__ must be set to a dictionary, not a '%T'", value);
    FN(v)->dict = RT_AS(RtDict, value);
    return 0;
}
static int set_code(Value v, Value value) {
    if (!value || !rt_has_type(value, &rt_type_code))
        return rt_raise_int(&rt_exc_TypeError, "__code__ must be set to a code object");
    const RtCode *code = RT_AS(RtCode, value);
    if (code->n_freevars != FN(v)->n_cells)
        return rt_raise_int(&rt_exc_ValueError, "%S() requires a code object with %d free vars, not %d", FN(v)->name,
                            (int)FN(v)->n_cells, (int)code->n_freevars);
    if ((code->flags & RT_CO_ITERABLE_COROUTINE) && code->entry == FN(v)->code->entry)
        rt_generator_mark_awaitable(code->entry);
    FN(v)->code = code;
    return 0;
}

static const RtGetsetDef function_attributes[] = {
    {"__name__", get_name, set_name},
    {"__qualname__", get_qualname, set_qualname},
    {"__doc__", get_doc, set_doc},
    {"__module__", get_module, set_module},
    {"__defaults__", get_defaults, set_defaults},
    {"__kwdefaults__", get_kwdefaults, set_kwdefaults},
    {"__code__", get_code, set_code},
    {"__globals__", get_globals, NULL},
    {"__builtins__", get_builtins, NULL},
    {"__closure__", get_closure, NULL},
    {"__dict__", get_dict, set_dict},
    {"__annotations__", get_annotations, set_annotations},
    {NULL, NULL, NULL},
};

static RtBuiltinDef function_new_def = {
    .name = "function", .params = "code,globals,name=None,argdefs=None,closure=None", .n_max = 5, .flags = RT_BUILTIN_CACHES};

/* types.FunctionType(code, globals, ...): another function of existing code. */
static Value function_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    Value b[5];
    if (rt_builtin_bind(&function_new_def, args, nargs, kwnames, b) < 0)
        return 0;
    if (!rt_has_type(b[0], &rt_type_code))
        return rt_raise(&rt_exc_TypeError, "function() argument 'code' must be code, not %s", rt_is_none(b[0]) ? "None" : rt_type_of(b[0])->name);
    const RtCode *code = RT_AS(RtCode, b[0]);
    int64_t cells = rt_type_has(b[4], RT_TYPE_TUPLE) ? RT_AS(RtTuple, b[4])->length : 0;
    if (code->n_freevars > 0 && !rt_type_has(b[4], RT_TYPE_TUPLE))
        return rt_raise(&rt_exc_TypeError, "arg 5 (closure) must be tuple");
    if (cells != code->n_freevars)
        return rt_raise(&rt_exc_ValueError, "%s requires closure of length %d, not %d", code->name, (int)code->n_freevars, (int)cells);
    RtFunction *fn = rt_function_new(code, code->module ? *code->module : NULL, NULL, NULL, (int32_t)cells);
    for (int64_t i = 0; i < cells; i++)
        fn->cells[i] = RT_AS(RtCell, RT_AS(RtTuple, b[4])->items[i]);
    if ((!rt_is_none(b[2]) && set_name(RT_VAL(fn), b[2]) < 0) || set_defaults(RT_VAL(fn), b[3]) < 0)
        return 0;
    return RT_VAL(fn);
}

/* ---- bound methods ---------------------------------------------------------------------------- */

#define METHOD(v) RT_AS(RtMethod, v)

RtMethod *rt_method_new(Value func, Value self) {
    RtMethod *m = rt_new(&rt_type_method, sizeof *m);
    m->func = func;
    m->self = self;
    return m;
}

static Value method_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    RtMethod *m = METHOD(callee);
    Value saved = args[-1];
    args[-1] = m->self;
    RtCallSlot call = rt_type_of(m->func)->call;
    Value r;
    if (RT_LIKELY(call == function_call)) {
        r = function_call(m->func, args - 1, nargs + 1, kwnames);
    } else {
        /* args[-2] is not ours: a callee that wants scratch needs room */
        size_t total = nargs + (kwnames ? (size_t)kwnames->length : 0);
        Value copy[total + 3];
        copy[0] = 0;
        memcpy(copy + 1, args - 1, (total + 1) * sizeof *copy);
        r = rt_call(m->func, copy + 1, nargs + 1, kwnames);
    }
    args[-1] = saved;
    return r;
}

static Value method_repr(Value v) {
    Value func = METHOD(v)->func;
    Value name = rt_getattr_or_null(func, RT_TEXT("__qualname__"));
    if (!name && !rt_pending())
        name = rt_getattr_or_null(func, RT_TEXT("__name__"));
    if (rt_pending())
        return 0;
    Value self = rt_repr(METHOD(v)->self);
    if (!self)
        return 0;
    if (!name || !rt_type_has(name, RT_TYPE_STR))
        return RT_VAL(rt_str_format("<bound method ? of %V>", self));
    return RT_VAL(rt_str_format("<bound method %V of %V>", name, self));
}

static Value method_getattr(Value v, RtStr *name) {
    if (rt_type_lookup(&rt_type_method, name))
        return rt_generic_getattr(v, name);
    return rt_getattr(METHOD(v)->func, name);
}

static Value method_compare(Value a, Value b, RtCompareOp op) {
    if ((op != RT_EQ && op != RT_NE) || !rt_has_type(a, &rt_type_method) || !rt_has_type(b, &rt_type_method))
        return RT_NOT_IMPLEMENTED;
    int same = METHOD(a)->self == METHOD(b)->self ? rt_equal(METHOD(a)->func, METHOD(b)->func) : 0;
    return same < 0 ? 0 : rt_from_bool((same != 0) == (op == RT_EQ));
}

static int64_t method_hash(Value v) {
    int64_t h = rt_hash(METHOD(v)->func);
    if (h == -1)
        return -1;
    h ^= rt_hash_pointer(METHOD(v)->self);
    return h == -1 ? -2 : h;
}

static Value method_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length > 0)
        return rt_raise(&rt_exc_TypeError, "method() takes no keyword arguments");
    if (nargs != 2)
        return rt_raise(&rt_exc_TypeError, "method expected 2 arguments, got %zu", nargs);
    if (!rt_type_of(args[0])->call)
        return rt_raise(&rt_exc_TypeError, "first argument must be callable");
    if (rt_is_none(args[1]))
        return rt_raise(&rt_exc_TypeError, "instance must not be None");
    return RT_VAL(rt_method_new(args[0], args[1]));
}

static Value method_get_func(Value v) { return METHOD(v)->func; }
static Value method_get_self(Value v) { return METHOD(v)->self; }
static Value method_get_doc(Value v) { return rt_getattr(METHOD(v)->func, RT_TEXT("__doc__")); }

static const RtGetsetDef method_attributes[] = {
    {"__func__", method_get_func, NULL},
    {"__self__", method_get_self, NULL},
    {"__doc__", method_get_doc, NULL},
    {NULL, NULL, NULL},
};

/* ---- cells ------------------------------------------------------------------------------------ */

static Value cell_get(Value v) {
    Value x = RT_AS(RtCell, v)->value;
    return x ? x : rt_raise(&rt_exc_ValueError, "Cell is empty");
}
/* Typed code relies on what cells hold. The compiler infers nothing for a program that assigns to cells by this name (infer/classes.c). */
static int cell_set(Value v, Value value) {
    if (rt_program && rt_program->typed)
        return rt_raise_int(&rt_exc_NotImplementedError, "assignment to cell_contents by a computed name is not available in a compiled program");
    RT_AS(RtCell, v)->value = value;
    return 0;
}
static Value cell_repr(Value v) {
    Value x = RT_AS(RtCell, v)->value;
    if (!x)
        return RT_VAL(rt_str_format("<cell at 0x%lx: empty>", v));
    return RT_VAL(rt_str_format("<cell at 0x%lx: %T object at 0x%lx>", v, x, x));
}
/* By contents; an empty one comes before all others. */
static Value cell_compare(Value a, Value b, RtCompareOp op) {
    if (!rt_has_type(a, &rt_type_cell) || !rt_has_type(b, &rt_type_cell))
        return RT_NOT_IMPLEMENTED;
    Value x = RT_AS(RtCell, a)->value, y = RT_AS(RtCell, b)->value;
    return rt_compare(op, x && y ? x : rt_from_small(x != 0), x && y ? y : rt_from_small(y != 0));
}
static int64_t cell_hash(Value v) { return rt_raise_int(&rt_exc_TypeError, "unhashable type: 'cell'"); }
static Value cell_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length > 0)
        return rt_raise(&rt_exc_TypeError, "cell() takes no keyword arguments");
    if (nargs > 1)
        return rt_raise(&rt_exc_TypeError, "cell expected at most 1 argument, got %zu", nargs);
    RtCell *c = rt_new(&rt_type_cell, sizeof *c);
    c->value = nargs ? args[0] : 0;
    return RT_VAL(c);
}
static const RtGetsetDef cell_attributes[] = {{"cell_contents", cell_get, cell_set}, {NULL, NULL, NULL}};

/* ---- set-up ----------------------------------------------------------------------------------- */

void rt_function_type_init(void) {
    RtType *f = &rt_type_function;
    f->size = sizeof(RtFunction);
    f->call = function_call;
    f->descr_get = function_descr_get;
    f->repr = function_repr;
    f->getattr = function_getattr;
    f->setattr = function_setattr;
    f->new_ = function_new;
    rt_type_register_getsets(f, function_attributes);
    RtType *m = &rt_type_method;
    m->size = sizeof(RtMethod);
    m->call = method_call;
    m->repr = method_repr;
    m->getattr = method_getattr;
    m->compare = method_compare;
    m->hash = method_hash;
    m->new_ = method_new;
    rt_type_register_getsets(m, method_attributes);
    rt_type_cell.size = sizeof(RtCell);
    rt_type_cell.repr = cell_repr;
    rt_type_cell.new_ = cell_new;
    rt_type_cell.compare = cell_compare;
    rt_type_cell.hash = cell_hash;
    rt_type_register_getsets(&rt_type_cell, cell_attributes);
    rt_code_type_init();
    rt_cfunction_type_init();
    rt_module_type_init();
    rt_genericalias_type_init();
    rt_namespace_type_init();
    rt_weakref_type_init();
}
