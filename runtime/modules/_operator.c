/* _operator.c - the operators as functions, and the callables itemgetter, attrgetter, methodcaller. */
#include "runtime/services/services.h"
#include "runtime/modules/modtype.h"
#include "runtime/types/text.h"

typedef struct Getter { RtType *type; Value side; RtTuple *items; RtDict *keywords; } Getter;
static RtType rt_type_itemgetter, rt_type_attrgetter, rt_type_methodcaller;

/* ---- functions ---- */

static Value op_abs(Value v) {
    RtUnary f = rt_type_of(v)->abs;
    return f != NULL ? f(v) : rt_raise(&rt_exc_TypeError, "bad operand type for abs(): '%T'", v);
}
static int op_not(Value v) {
    int t = rt_truth(v);
    return t < 0 ? -1 : !t;
}
static bool op_is(Value a, Value b) { return a == b; }
static bool op_is_not(Value a, Value b) { return a != b; }
static bool sequence(Value v) { return rt_type_of(v)->getitem != NULL && !rt_is_dict(v); }
/* It has +, or both are sequences, whose + may come from the right one. */
static bool joins(Value a, Value b) {
    return sequence(a) && (rt_type_of(a)->binary[RT_OP_add] != NULL || (sequence(b) && (rt_type_of(b)->flags & RT_TYPE_HEAP)));
}
static Value op_concat(Value a, Value b) {
    return joins(a, b) ? rt_binary(RT_OP_add, a, b) : rt_raise(&rt_exc_TypeError, "'%T' object can't be concatenated", a);
}
static Value op_iconcat(Value a, Value b) {
    return joins(a, b) ? rt_inplace(RT_OP_add, a, b) : rt_raise(&rt_exc_TypeError, "'%T' object can't be concatenated", a);
}
/* Walks a: how many items equal b, or the position of the first (-1 with an error if none). */
static int64_t walk(Value a, Value b, bool first) {
    int64_t n = 0, i = 0;
    Value it = rt_iter(a);
    if (it == 0) {
        if (rt_pending_is(&rt_exc_TypeError)) {
            rt_clear();
            rt_raise(&rt_exc_TypeError, "argument of type '%T' is not iterable", a);
        }
        return -1;
    }
    for (Value v; (v = rt_next(it)) != 0; i++) {
        int eq = rt_same(v, b);
        if (eq < 0)
            return -1;
        if (eq && first)
            return i;
        n += eq;
    }
    if (rt_pending())
        return -1;
    return first ? rt_raise_int(&rt_exc_ValueError, "sequence.index(x): x not in sequence") : n;
}
static int64_t op_count_of(Value a, Value b) { return walk(a, b, false); }
static int64_t op_index_of(Value a, Value b) { return walk(a, b, true); }
static Value op_call(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs < 1)
        return rt_raise(&rt_exc_TypeError, "call expected at least 1 argument, got 0");
    size_t n = nargs + (kwnames != NULL ? (size_t)kwnames->length : 0);
    Value few[17], *copy = n <= 16 ? few : rt_alloc((n + 1) * sizeof *copy);
    memcpy(copy, args, n * sizeof *copy);
    return rt_call(args[0], copy + 1, nargs - 1, kwnames);
}

/* ---- itemgetter, attrgetter, methodcaller ---- */

static Value getter_make(RtType *cls, const Value *args, size_t nargs) {
    Getter *g = rt_instance_alloc(cls);
    g->items = rt_tuple_from_array(args, (int64_t)nargs);
    return RT_VAL(g);
}
static Value itemgetter_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("itemgetter", kwnames) < 0)
        return 0;
    if (nargs < 1)
        return rt_raise(&rt_exc_TypeError, "itemgetter expected 1 argument, got 0");
    return getter_make(cls, args, nargs);
}
static Value attrgetter_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("attrgetter", kwnames) < 0)
        return 0;
    if (nargs < 1)
        return rt_raise(&rt_exc_TypeError, "attrgetter expected 1 argument, got 0");
    for (size_t i = 0; i < nargs; i++)
        if (!rt_is_str(args[i]))
            return rt_raise(&rt_exc_TypeError, "attribute name must be a string");
    return getter_make(cls, args, nargs);
}
static Value methodcaller_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs < 1)
        return rt_raise(&rt_exc_TypeError, "methodcaller needs at least one argument, the method name");
    if (!rt_is_str(args[0]))
        return rt_raise(&rt_exc_TypeError, "method name must be a string");
    Value g = getter_make(cls, args, nargs);
    RtDict *kw = rt_dict_new(0);
    for (int64_t i = 0; kwnames != NULL && i < kwnames->length; i++)
        rt_dict_set(kw, kwnames->items[i], args[nargs + (size_t)i]);
    RT_AS(Getter, g)->keywords = kw;
    return g;
}

/* a.b.c: one attribute after the other */
static Value dotted(Value obj, RtStr *path) {
    RT_LOCAL_NAME(split, "split");
    Value parts = rt_call_method1(RT_VAL(path), split, RT_VAL(rt_str_from_char('.')));
    if (parts == 0)
        return 0;
    RtList *l = RT_AS(RtList, parts);
    for (int64_t i = 0; i < l->length && obj != 0; i++)
        obj = rt_getattr(obj, rt_str_intern(RT_AS(RtStr, l->items[i])));
    return obj;
}
/* One result, or a tuple of them. */
static Value gather(Value self, const char *name, Value *args, size_t nargs, RtTuple *kwnames, Value (*get)(Value, Value)) {
    if (rt_no_keywords(name, kwnames) < 0 || rt_check_arity(name, nargs, 1, 1) < 0)
        return 0;
    RtTuple *items = RT_AS(Getter, self)->items;
    if (items->length == 1)
        return get(args[0], items->items[0]);
    RtTuple *r = rt_tuple_new(items->length);
    for (int64_t i = 0; i < items->length; i++)
        if ((r->items[i] = get(args[0], items->items[i])) == 0)
            return 0;
    return RT_VAL(r);
}
static Value get_attribute(Value obj, Value path) { return dotted(obj, RT_AS(RtStr, path)); }
static Value itemgetter_call(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    return gather(self, "itemgetter", args, nargs, kwnames, rt_getitem);
}
static Value attrgetter_call(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    return gather(self, "attrgetter", args, nargs, kwnames, get_attribute);
}
static Value methodcaller_call(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_no_keywords("methodcaller", kwnames) < 0 || rt_check_arity("methodcaller", nargs, 1, 1) < 0)
        return 0;
    Getter *g = RT_AS(Getter, self);
    Value method = rt_getattr(args[0], RT_AS(RtStr, g->items->items[0]));
    if (method == 0)
        return 0;
    RtTuple *rest = rt_tuple_from_array(g->items->items + 1, g->items->length - 1);
    return rt_call_ex(method, RT_VAL(rest), g->keywords->used > 0 ? RT_VAL(g->keywords) : 0);
}
static Value getter_repr(Value self) {
    Getter *g = RT_AS(Getter, self);
    RtStr *s = rt_str_format("%s(%R", g->type->name, g->items->items[0]);
    for (int64_t i = 1; i < g->items->length; i++)
        s = rt_str_format("%S, %R", s, g->items->items[i]);
    Value k, v;
    for (int64_t pos = 0; g->keywords != NULL && rt_dict_next(g->keywords, &pos, &k, &v);)
        s = rt_str_format("%S, %V=%R", s, k, v);
    return rt_pending() ? 0 : RT_VAL(rt_str_format("%S)", s));
}

static Value getter_reduce(Value self) { return rt_pair(RT_VAL(rt_type_of(self)), RT_VAL(RT_AS(Getter, self)->items)); }

/* With keywords: of a functools.partial that has them and the name. */
static Value methodcaller_reduce(Value self) {
    const Getter *g = RT_AS(Getter, self);
    if (g->keywords->used == 0)
        return getter_reduce(self);
    Value module = rt_import(RT_TEXT("functools"), false), partial = module ? rt_getattr(module, RT_TEXT("partial")) : 0;
    Value function = partial ? rt_call_ex(partial, rt_pair(RT_VAL(g->type), g->items->items[0]), RT_VAL(g->keywords)) : 0;
    return function ? rt_pair(function, RT_VAL(rt_tuple_from_array(g->items->items + 1, g->items->length - 1))) : 0;
}

/* Are the texts or bytes equal, in a time that does not tell where they differ? */
static int op_compare_digest(Value a, Value b) {
    const uint8_t *p, *q;
    int64_t n, m;
    if (rt_type_has(a, RT_TYPE_STR) && rt_type_has(b, RT_TYPE_STR)) {
        const RtStr *s = RT_AS(RtStr, a), *t = RT_AS(RtStr, b);
        if (!s->ascii || !t->ascii)
            return rt_raise_int(&rt_exc_TypeError, "comparing strings with non-ASCII characters is not supported");
        p = (const uint8_t *)s->data, n = s->length;
        q = (const uint8_t *)t->data, m = t->length;
    } else {
        if (!rt_is_bytes_like(a) && !rt_is_bytes_like(b))
            return rt_raise_int(&rt_exc_TypeError, "unsupported operand types(s) or combination of types: '%T' and '%T'", a, b);
        if (rt_get_buffer(a, &p, &n) < 0 || rt_get_buffer(b, &q, &m) < 0)
            return -1;
    }
    volatile uint8_t differs = n != m;
    for (int64_t k = 0; k < m; k++)
        differs |= q[k] ^ (n == m ? p[k] : 1);
    return differs == 0;
}

#define RT_TABLE "runtime/tables/module/_operator.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static void prepare(RtModule *m, RtType *t, const char *name, Value (*make)(RtType *, Value *, size_t, RtTuple *), RtCallSlot call) {
    rt_type_init_static(t, name, NULL, sizeof(Getter), 0);
    t->new_ = make;
    t->call = call;
    t->repr = getter_repr;
    rt_mod_add_type(m, t);
}

void rt_init_module__operator(RtModule *m);
void rt_init_module__operator(RtModule *m) {
    prepare(m, &rt_type_itemgetter, "operator.itemgetter", itemgetter_new, itemgetter_call);
    prepare(m, &rt_type_attrgetter, "operator.attrgetter", attrgetter_new, attrgetter_call);
    prepare(m, &rt_type_methodcaller, "operator.methodcaller", methodcaller_new, methodcaller_call);
    rt_table_install(m);
}
