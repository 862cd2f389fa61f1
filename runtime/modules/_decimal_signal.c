/* _decimal_signal.c - the exceptions of module decimal, and SignalDict, the mapping of signals to bools by which a context shows its flags
 * and its traps. */
#include "runtime/modules/_decimal.h"

enum { N_SIGNALS = 9, N_CONDITIONS = 5 };

typedef struct Signal { const char *name; uint32_t flag; RtType *type; } Signal;
/* In the order in which they are raised and shown. */
static Signal signals[N_SIGNALS] = {{"InvalidOperation", DEC_INVALID, NULL}, {"FloatOperation", DEC_FLOAT_OPERATION, NULL},
    {"DivisionByZero", DEC_DIVISION_BY_ZERO, NULL}, {"Overflow", DEC_OVERFLOW, NULL}, {"Underflow", DEC_UNDERFLOW, NULL},
    {"Subnormal", DEC_SUBNORMAL, NULL}, {"Inexact", DEC_INEXACT, NULL}, {"Rounded", DEC_ROUNDED, NULL}, {"Clamped", DEC_CLAMPED, NULL}};
/* The kinds of invalid operations. */
static Signal conditions[N_CONDITIONS] = {{"InvalidOperation", DEC_INVALID_OPERATION, NULL}, {"ConversionSyntax", DEC_CONVERSION_SYNTAX, NULL},
    {"DivisionImpossible", DEC_DIVISION_IMPOSSIBLE, NULL}, {"DivisionUndefined", DEC_DIVISION_UNDEFINED, NULL},
    {"InvalidContext", DEC_INVALID_CONTEXT, NULL}};

typedef struct SignalDict { RtType *type; DecContextObject *owner; bool is_traps; } SignalDict;
RtType rt_type_SignalDictMixin;
static RtType rt_type_SignalDict;
static RtTuple *all_signals;

/* ---- Sets of signals -------------------------------------------------------------------------------------------------- */

static Value unknown_signal(void) {
    return rt_raise_value(&rt_exc_KeyError, RT_VAL(rt_str_from_cstr("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                                                                    "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]")));
}
static Value invalid_dict(void) { return rt_raise_value(&rt_exc_KeyError, RT_VAL(rt_str_from_cstr("invalid signal dict"))); }

/* The conditions of a signal's class; 0 with KeyError. */
static uint32_t flag_of(Value key) {
    for (int k = 0; k < N_SIGNALS; k++)
        if (key == RT_VAL(signals[k].type))
            return signals[k].flag;
    unknown_signal();
    return 0;
}

uint32_t dec_signals_of_list(Value list) {
    uint32_t set = 0;
    RtList *l = RT_AS(RtList, list);
    for (int64_t i = 0; i < l->length; i++) {
        uint32_t flag = flag_of(l->items[i]);
        if (flag == 0)
            return 0;
        set |= flag;
    }
    return set;
}

uint32_t dec_signals_of_dict(Value dict) {
    uint32_t set = 0;
    RtDict *d = RT_AS(RtDict, dict);
    if (d->used != N_SIGNALS) {
        invalid_dict();
        return 0;
    }
    for (int k = 0; k < N_SIGNALS; k++) {
        Value v = rt_dict_get(d, RT_VAL(signals[k].type));
        if (v == 0) {
            if (!rt_pending())
                invalid_dict();
            return 0;
        }
        int truth = rt_truth(v);
        if (truth < 0)
            return 0;
        set |= truth ? signals[k].flag : 0;
    }
    return set;
}

RtStr *dec_signal_names(uint32_t set) {
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_char(&b, '[');
    const char *between = "";
    for (int bit = 0; bit < DEC_N_CONDITIONS; bit++)
        for (int k = 0; k < N_SIGNALS; k++)
            if (set & (1u << bit) & signals[k].flag) {
                rt_builder_str(&b, rt_str_format("%s%s", between, signals[k].name));
                between = ", ";
                set &= ~signals[k].flag;
            }
    rt_builder_char(&b, ']');
    return rt_builder_finish(&b);
}

Value dec_signal_list(uint32_t set) {
    RtList *l = rt_list_new(2);
    for (int k = 0; k < N_SIGNALS; k++)
        if (set & signals[k].flag)
            rt_list_append(l, RT_VAL(signals[k].type));
    return RT_VAL(l);
}

/* Its argument lists what happened: the kinds of invalid operations, then the other signals. */
int dec_raise(uint32_t set) {
    RtList *l = rt_list_new(2);
    RtType *raised = NULL;
    for (int k = 0; k < N_CONDITIONS; k++)
        if (set & conditions[k].flag)
            rt_list_append(l, RT_VAL(conditions[k].type));
    for (int k = 0; k < N_SIGNALS; k++)
        if (set & signals[k].flag) {
            raised = raised == NULL ? signals[k].type : raised;
            if (k > 0)
                rt_list_append(l, RT_VAL(signals[k].type));
        }
    rt_raise_value(raised, RT_VAL(l));
    return -1;
}

/* ---- SignalDict ------------------------------------------------------------------------------------------------------- */

Value dec_signal_dict_new(DecContextObject *owner, bool is_traps) {
    SignalDict *d = rt_new(&rt_type_SignalDict, sizeof *d);
    d->owner = owner;
    d->is_traps = is_traps;
    return RT_VAL(d);
}

bool dec_is_signal_dict(Value v) { return rt_is_instance_of(v, &rt_type_SignalDictMixin); }

/* The word with the signals; NULL with ValueError: of no context. */
static uint32_t *word_of(Value self) {
    SignalDict *d = RT_AS(SignalDict, self);
    if (d->owner == NULL) {
        rt_raise(&rt_exc_ValueError, "invalid signal dict");
        return NULL;
    }
    return d->is_traps ? &d->owner->c.traps : &d->owner->c.status;
}

static Value dict_get_item(Value self, Value key) {
    uint32_t *word = word_of(self), flag = word != NULL ? flag_of(key) : 0;
    return flag != 0 ? rt_from_bool((*word & flag) != 0) : 0;
}

static int dict_set_item(Value self, Value key, Value value) {
    uint32_t *word = word_of(self), flag;
    if (word == NULL)
        return -1;
    if (value == 0)
        return rt_raise_int(&rt_exc_ValueError, "signal keys cannot be deleted");
    if ((flag = flag_of(key)) == 0)
        return -1;
    int truth = rt_truth(value);
    if (truth < 0)
        return -1;
    *word = truth ? *word | flag : *word & ~flag;
    return 0;
}

static Value dict_iter(Value self) { return word_of(self) != NULL ? rt_iter(RT_VAL(all_signals)) : 0; }
static int64_t dict_length(Value self) { return word_of(self) != NULL ? N_SIGNALS : -1; }
static int dict_contains(Value self, Value key) {
    for (int k = 0; k < N_SIGNALS; k++)
        if (key == RT_VAL(signals[k].type))
            return 1;
    return 0;
}

static RtDict *as_dict(Value self) {
    uint32_t *word = word_of(self);
    RtDict *d = rt_dict_new(N_SIGNALS);
    for (int k = 0; word != NULL && k < N_SIGNALS; k++)
        rt_dict_set(d, RT_VAL(signals[k].type), rt_from_bool((*word & signals[k].flag) != 0));
    return word != NULL ? d : NULL;
}

static Value dict_repr(Value self) {
    uint32_t *word = word_of(self);
    RtBuilder b;
    if (word == NULL)
        return 0;
    rt_builder_init(&b);
    for (int k = 0; k < N_SIGNALS; k++)
        rt_builder_str(&b, rt_str_format("%s<class 'decimal.%s'>:%s", k ? ", " : "{", signals[k].name, *word & signals[k].flag ? "True" : "False"));
    rt_builder_char(&b, '}');
    return RT_VAL(rt_builder_finish(&b));
}

static Value dict_compare(Value a, Value b, RtCompareOp op) {
    if (op != RT_EQ && op != RT_NE)
        return RT_NOT_IMPLEMENTED;
    uint32_t *word = word_of(a);
    if (word == NULL)
        return 0;
    if (dec_is_signal_dict(b)) {
        uint32_t *other = word_of(b);
        return other == NULL ? 0 : rt_from_bool((*word == *other) == (op == RT_EQ));
    }
    if (!rt_is_dict(b))
        return RT_NOT_IMPLEMENTED;
    uint32_t set = dec_signals_of_dict(b);
    if (rt_pending()) {
        if (!rt_pending_is(&rt_exc_KeyError))
            return 0;
        rt_clear();
        return rt_from_bool(op == RT_NE);
    }
    return rt_from_bool((*word == set) == (op == RT_EQ));
}

/* What CPython's has from MutableMapping. Keys cannot be removed: what would do so raises. */

static Value dict_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) { return RT_VAL(rt_instance_alloc(cls)); }
static Value dict_get(Value self, Value key, Value otherwise) { return dict_contains(self, key) ? dict_get_item(self, key) : otherwise; }
static Value dict_copy(Value self) { return RT_VAL(as_dict(self)); }
static Value dict_pop(Value self, Value key, Value otherwise) {
    if (!dict_contains(self, key))
        return otherwise ? otherwise : unknown_signal();
    return dict_set_item(self, key, 0) < 0 ? 0 : RT_NONE;
}
static Value dict_popitem(Value self) { return dict_set_item(self, RT_VAL(signals[0].type), 0) < 0 ? 0 : RT_NONE; }
static Value dict_setdefault(Value self, Value key, Value otherwise) {
    if (dict_contains(self, key))
        return dict_get_item(self, key);
    return dict_set_item(self, key, otherwise) < 0 ? 0 : otherwise;
}

/* Views are iterated only; made by collections.abc, which such a program has, they would be KeysView and so on. */
static Value dict_keys(Value self) { return as_dict(self) != NULL ? rt_dict_view(&rt_type_dict_keys, as_dict(self)) : 0; }
static Value dict_values(Value self) { return as_dict(self) != NULL ? rt_dict_view(&rt_type_dict_values, as_dict(self)) : 0; }
static Value dict_items(Value self) { return as_dict(self) != NULL ? rt_dict_view(&rt_type_dict_items, as_dict(self)) : 0; }

static Value dict_update(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs > 2)
        return rt_raise(&rt_exc_TypeError, "MutableMapping.update() takes from 1 to 2 positional arguments but %zu were given", nargs);
    RtDict *d = rt_dict_new(N_SIGNALS);
    if (nargs == 2 && rt_dict_update(d, dec_is_signal_dict(args[1]) ? RT_VAL(as_dict(args[1])) : args[1]) < 0)
        return 0;
    for (int64_t k = 0; kwnames != NULL && k < kwnames->length; k++)
        rt_dict_set(d, kwnames->items[k], args[nargs + (size_t)k]);
    Value key, value;
    for (int64_t at = 0; rt_dict_next(d, &at, &key, &value);)
        if (dict_set_item(args[0], key, value) < 0)
            return 0;
    return RT_NONE;
}

#define RT_TABLE "runtime/tables/module/_decimal_signal.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

/* What the class tells as its module. */
void dec_set_module(RtType *t, const char *name) {
    t->module = RT_VAL(rt_str_intern(rt_str_from_cstr(name)));
    rt_type_dict_put(t, RT_TEXT("__module__"), t->module);
}

/* ---- Start ------------------------------------------------------------------------------------------------------------ */

static RtType *new_exception(RtModule *m, const char *name, RtType *a, RtType *b, RtType *c) {
    RtType *bases[] = {a, b, c};
    Value items[3];
    int n = 0;
    for (; n < 3 && bases[n] != NULL; n++)
        items[n] = RT_VAL(bases[n]);
    RtDict *ns = rt_dict_new(1);
    rt_dict_set(ns, RT_VAL(RT_TEXT("__module__")), RT_VAL(RT_TEXT("decimal")));
    RtStr *text = rt_str_intern(rt_str_from_cstr(name));
    Value t = rt_type_new(&rt_type_type, text, rt_tuple_from_array(items, n), ns, NULL, NULL);
    rt_setattr(RT_VAL(m), text, t);
    return RT_AS(RtType, t);
}

static RtType *signal_type(uint32_t flag) {
    int k = 0;
    while (signals[k].flag != flag)
        k++;
    return signals[k].type;
}

static void make_exceptions(RtModule *m) {
    RtType *base = new_exception(m, "DecimalException", &rt_exc_ArithmeticError, NULL, NULL);
    for (int k = N_SIGNALS - 1; k >= 0; k--) {
        Signal *s = &signals[k];
        RtType *a = base, *b = NULL, *c = NULL;
        if (s->flag == DEC_OVERFLOW || s->flag == DEC_UNDERFLOW) {
            a = signal_type(DEC_INEXACT);
            b = signal_type(DEC_ROUNDED);
            c = s->flag == DEC_UNDERFLOW ? signal_type(DEC_SUBNORMAL) : NULL;
        } else if (s->flag == DEC_FLOAT_OPERATION || s->flag == DEC_DIVISION_BY_ZERO)
            b = s->flag == DEC_FLOAT_OPERATION ? &rt_exc_TypeError : &rt_exc_ZeroDivisionError;
        s->type = new_exception(m, s->name, a, b, c);
    }
    conditions[0].type = signals[0].type;
    for (int k = 1; k < N_CONDITIONS; k++)
        conditions[k].type = new_exception(m, conditions[k].name, signals[0].type,
                                           conditions[k].flag == DEC_DIVISION_UNDEFINED ? &rt_exc_ZeroDivisionError : NULL, NULL);
}

void dec_signals_init(RtModule *m) {
    RtType *t = &rt_type_SignalDictMixin;
    make_exceptions(m);
    all_signals = rt_tuple_new(N_SIGNALS);
    for (int k = 0; k < N_SIGNALS; k++)
        all_signals->items[k] = RT_VAL(signals[k].type);
    rt_type_init_static(t, "decimal.SignalDictMixin", &rt_type_object, sizeof(SignalDict), RT_TYPE_BASETYPE | RT_TYPE_MAPPING);
    t->new_ = dict_new;
    t->getitem = dict_get_item;
    t->setitem = dict_set_item;
    t->iter = dict_iter;
    t->length = dict_length;
    t->contains = dict_contains;
    t->repr = dict_repr;
    t->compare = dict_compare;
    t->hash = rt_hash_not_implemented;
    rt_type_ready(t);
    rt_type_init_static(&rt_type_SignalDict, "SignalDict", t, sizeof(SignalDict), RT_TYPE_BASETYPE | RT_TYPE_MAPPING);
    rt_type_SignalDict.new_ = dict_new;
    rt_type_ready(&rt_type_SignalDict);
    dec_set_module(&rt_type_SignalDict, "abc"); /* where CPython makes it */
    rt_table_install(m);
}
