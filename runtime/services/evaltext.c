/* evaltext.c - eval and exec of code objects: that of constant text, which was compiled with the program (irbuild/text.c),
 * and of functions. Of text that is made at run time only the one form by which collections.namedtuple
 * makes its constructors, "lambda _cls, a, b: _tuple_new(_cls, (a, b))", becomes a function; everything
 * else is refused. */
#include "runtime/core/typeinit.h"
#include "runtime/modules/builtins.h"
#include "runtime/services/services.h"
#include "runtime/types/module.h"

static Value refuse(const char *name) {
    return rt_raise(&rt_exc_NotImplementedError, "%s() of text that is made at run time is not supported in a compiled program", name);
}

/* The body of every such function. */
static Value make_tuple(RtFunction *self, Value *args) {
    int64_t n = self->code->n_params - 1;
    if (!rt_type_has(args[0], RT_TYPE_TYPE) || !(RT_AS(RtType, args[0])->flags & RT_TYPE_TUPLE))
        return rt_raise(&rt_exc_TypeError, "tuple.__new__(X): X is not a type object (%T)", args[0]);
    RtTuple *t = rt_instance_alloc_var(RT_AS(RtType, args[0]), sizeof(RtTuple) + (size_t)n * sizeof(Value));
    t->length = n;
    memcpy(t->items, args + 1, (size_t)n * sizeof(Value));
    return RT_VAL(t);
}

/* The names in "a, b, c" or "a,"; NULL if that is not what it is. */
static RtList *split_names(const char *s, size_t n) {
    RtList *names = rt_list_new(4);
    while (n > 0) {
        const char *comma = memchr(s, ',', n);
        size_t length = comma ? (size_t)(comma - s) : n;
        if (length == 0)
            return NULL;
        rt_list_append(names, RT_VAL(rt_str_intern(rt_str_from_utf8(s, length))));
        s += length;
        n -= length;
        while (n > 0 && (*s == ',' || *s == ' '))
            s++, n--;
    }
    return names;
}

static RtCode *tuple_code(const RtList *names) {
    int32_t n = (int32_t)names->length + 1;
    RtStr **varnames = rt_alloc((size_t)n * sizeof *varnames);
    varnames[0] = RT_TEXT("_cls");
    for (int32_t i = 1; i < n; i++)
        varnames[i] = RT_AS(RtStr, names->items[i - 1]);
    RtCode *code = rt_new(&rt_type_code, sizeof *code);
    code->name = code->qualname = "<lambda>";
    code->filename = "<string>";
    code->name_str = code->qualname_str = RT_TEXT("<lambda>");
    code->filename_str = RT_TEXT("<string>");
    code->first_line = 1;
    code->n_pos = code->n_params = code->n_varnames = n;
    code->flags = RT_CO_OPTIMIZED | RT_CO_NEWLOCALS;
    code->varnames = varnames;
    code->entry = make_tuple;
    return code;
}

static Value tuple_maker(const char *text, size_t n, RtDict *ns) {
    static const char head[] = "lambda _cls, ", middle[] = ": _tuple_new(_cls, (", tail[] = "))";
    size_t h = sizeof head - 1, m = sizeof middle - 1, t = sizeof tail - 1;
    if (n < h + m + t || memcmp(text, head, h) || (n - h - m - t) % 2)
        return 0;
    size_t k = (n - h - m - t) / 2;
    const char *again = text + h + k + m;
    if (memcmp(text + h + k, middle, m) || memcmp(again + k, tail, t) || memcmp(again, text + h, k))
        return 0;
    RtList *names = split_names(text + h, k);
    if (!names)
        return 0;
    if (!rt_dict_get_str(ns, RT_TEXT("__builtins__")))
        rt_dict_set(ns, RT_VAL(RT_TEXT("__builtins__")), rt_globals_of(rt_builtins_module()));
    RtFunction *fn = rt_function_new(tuple_code(names), rt_module_of_globals(RT_VAL(ns)), NULL, NULL, 0);
    Value name = rt_dict_get_str(ns, RT_TEXT("__name__"));
    fn->module_name = name ? name : RT_NONE;
    return RT_VAL(fn);
}

/* ---- constant text ------------------------------------------------------------------------------ */

/* Where names are looked up if locals are not the globals: there first. */
typedef struct TextNames { RtType *type; Value locals, globals; } TextNames;
static RtType rt_type_text_names;

static Value names_getitem(Value self, Value key) {
    Value locals = RT_AS(TextNames, self)->locals;
    if (rt_has_type(locals, &rt_type_dict)) {
        Value v = rt_dict_get(RT_AS(RtDict, locals), key);
        if (v || rt_pending())
            return v;
    } else {
        Value v = rt_getitem(locals, key);
        if (v || !rt_pending_is(&rt_exc_KeyError))
            return v;
        rt_clear();
    }
    return rt_getitem(RT_AS(TextNames, self)->globals, key);
}
static int names_setitem(Value self, Value key, Value value) {
    Value locals = RT_AS(TextNames, self)->locals;
    return value ? rt_setitem(locals, key, value) : rt_delitem(locals, key);
}

static int names_contains(Value self, Value key) { return rt_contains(RT_AS(TextNames, self)->locals, key); }

static Value names_of(Value globals, Value locals) {
    if (locals == globals)
        return globals;
    if (!(rt_type_text_names.flags & RT_TYPE_READY)) {
        rt_type_init_static(&rt_type_text_names, "text_names", &rt_type_object, sizeof(TextNames), 0);
        rt_type_text_names.getitem = names_getitem;
        rt_type_text_names.setitem = names_setitem;
        rt_type_text_names.contains = names_contains;
        rt_type_ready(&rt_type_text_names);
    }
    TextNames *n = rt_new(&rt_type_text_names, sizeof *n);
    n->locals = locals;
    n->globals = globals;
    return RT_VAL(n);
}

/* Runs the code of constant text. */
static Value run_text(const RtCode *code, Value globals, Value locals) {
    Value name = RT_VAL(RT_TEXT("__builtins__"));
    int has = rt_contains(globals, name);
    if (has < 0 || (!has && rt_setitem(globals, name, rt_globals_of(rt_builtins_module())) < 0))
        return 0;
    RtModule *m = rt_module_of_globals(globals), *before = *code->module;
    Value args[2] = {names_of(globals, locals), locals};
    *code->module = m;
    Value v = code->entry(rt_function_new(code, m, NULL, NULL, 0), args);
    if (before)
        *code->module = before;
    return v;
}

static bool is_mapping(Value v) { return rt_type_of(v)->getitem != NULL; }

/* exec and eval of any code: args are the code, globals and locals as given, and those that hold where these are None. */
static Value run_code(const char *name, Value *args, size_t nargs) {
    const RtCode *code = RT_AS(RtCode, args[0]);
    Value globals = nargs > 1 ? args[1] : RT_NONE, locals = nargs > 2 ? args[2] : RT_NONE;
    bool given = globals != RT_NONE;
    if (given && !rt_type_has(globals, RT_TYPE_DICT)) {
        if (strcmp(name, "exec") == 0)
            return rt_raise(&rt_exc_TypeError, "exec() globals must be a dict, not %T", globals);
        return rt_raise(&rt_exc_TypeError, is_mapping(globals) ? "globals must be a real dict; try eval(code, {}, mapping)" : "globals must be a dict");
    }
    if (locals != RT_NONE && !is_mapping(locals)) {
        if (strcmp(name, "exec") == 0)
            return rt_raise(&rt_exc_TypeError, "locals must be a mapping or None, not %T", locals);
        return rt_raise(&rt_exc_TypeError, "locals must be a mapping");
    }
    if (!given)
        globals = nargs > 3 ? args[3] : rt_builtin_globals();
    if (locals == RT_NONE)
        locals = !given && nargs > 4 && args[4] != RT_NONE ? args[4] : globals;
    if (!globals)
        return 0;
    if (code->flags & RT_CO_TEXT)
        return run_text(code, globals, locals);
    if (code->n_freevars)
        return rt_raise(&rt_exc_TypeError, "code object passed to %s() may not contain free variables", name);
    Value none[1] = {0};
    return code->n_params ? rt_raise(&rt_exc_NotImplementedError, "%s() of the code of a function with parameters is not supported in a compiled program", name)
                          : code->entry(rt_function_new(code, *code->module, NULL, NULL, 0), none);
}

static Value refuse_or_run(const char *name, Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length)
        return rt_raise(&rt_exc_TypeError, "%s() takes no keyword arguments", name);
    if (nargs == 0)
        return rt_raise(&rt_exc_TypeError, "%s expected at least 1 argument, got 0", name);
    bool is_code = rt_has_type(args[0], &rt_type_code);
    if (nargs > 3 && !(is_code && nargs == 5))
        return rt_raise(&rt_exc_TypeError, "%s expected at most 3 arguments, got %zu", name, nargs);
    if (is_code)
        return run_code(name, args, nargs);
    if (!rt_type_has(args[0], RT_TYPE_STR | RT_TYPE_BYTES) && !rt_has_type(args[0], &rt_type_bytearray))
        return rt_raise(&rt_exc_TypeError, "%s() arg 1 must be a string, bytes or code object", name);
    return refuse(name);
}

Value rt_builtin_eval(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs >= 2 && rt_is_type_text(args[0]))
        return rt_type_text_eval(args[0], args[1], nargs > 2 ? args[2] : RT_NONE);
    if (nargs >= 2 && rt_type_has(args[0], RT_TYPE_STR) && rt_has_type(args[1], &rt_type_dict) &&
        rt_dict_get_str(RT_AS(RtDict, args[1]), RT_TEXT("_tuple_new"))) {
        size_t n;
        const char *text = rt_str_to_utf8(RT_AS(RtStr, args[0]), &n);
        Value v = text ? tuple_maker(text, n, RT_AS(RtDict, args[1])) : 0;
        if (v || rt_pending())
            return v;
    }
    return refuse_or_run("eval", args, nargs, kwnames);
}

Value rt_builtin_exec(Value *args, size_t nargs, RtTuple *kwnames) {
    Value v = refuse_or_run("exec", args, nargs, kwnames);
    return v ? RT_NONE : 0;
}

Value rt_builtin_compile(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs == 0 && !(kwnames && kwnames->length))
        return rt_raise(&rt_exc_TypeError, "compile() missing required argument 'source' (pos 1)");
    if (nargs == 3 && rt_type_has(args[2], RT_TYPE_STR) && rt_str_equal(RT_AS(RtStr, args[2]), RT_TEXT("eval"))) {
        Value code = rt_type_text_compile(args[0], args[1]);
        if (code || rt_pending())
            return code;
    }
    return refuse("compile");
}
