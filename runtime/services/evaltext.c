/* evaltext.c - eval() of text that is made at run time: only the one form by which collections.namedtuple
 * makes its constructors, "lambda _cls, a, b: _tuple_new(_cls, (a, b))", becomes a function; everything
 * else is refused. */
#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"

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
    RtFunction *fn = rt_function_new(tuple_code(names), NULL, NULL, NULL, 0);
    Value name = rt_dict_get_str(ns, RT_TEXT("__name__"));
    fn->module_name = name ? name : RT_NONE;
    return RT_VAL(fn);
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
    return refuse("eval");
}
Value rt_builtin_exec(Value *args, size_t nargs, RtTuple *kwnames) { return refuse("exec"); }
Value rt_builtin_compile(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs == 3 && rt_type_has(args[2], RT_TYPE_STR) && rt_str_equal(RT_AS(RtStr, args[2]), RT_TEXT("eval"))) {
        Value code = rt_type_text_compile(args[0], args[1]);
        if (code || rt_pending())
            return code;
    }
    return refuse("compile");
}
