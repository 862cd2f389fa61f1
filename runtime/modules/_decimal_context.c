/* _decimal_context.c - contexts: how to round, which exponents there are, what has happened and what raises. Each thread, or each
 * context of contextvars, has its current one. */
#include "runtime/modules/_decimal.h"
#include "runtime/modules/contextvars.h"

RtType rt_type_decimal_Context;
static RtType rt_type_ContextManager;
typedef struct Manager { RtType *type; DecContextObject *local, *outer; } Manager;

static DecContextObject *default_context, *basic_context, *extended_context; /* templates: copied when they are set */
static Value variable;

#define CONTEXT(v) RT_AS(DecContextObject, v)
static bool is_context(Value v) { return rt_is_instance_of(v, &rt_type_decimal_Context); }

static const char *const round_names[DEC_N_ROUNDS] = {"ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR",
                                                      "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP"};
static RtStr *round_texts[DEC_N_ROUNDS];

RtStr *dec_round_name(DecRound round) { return round_texts[round]; }

int dec_round_of(Value name) {
    for (int k = 0; k < DEC_N_ROUNDS; k++)
        if (name == RT_VAL(round_texts[k]) || (rt_is_str(name) && rt_str_equal(RT_AS(RtStr, name), round_texts[k])))
            return k;
    return rt_raise_int(&rt_exc_TypeError, "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                                           "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
}

static DecContextObject *context_alloc(RtType *cls, const DecContext *c, int capitals) {
    DecContextObject *o = rt_instance_alloc(cls);
    o->c = *c;
    o->capitals = capitals;
    o->flags = dec_signal_dict_new(o, false);
    o->traps = dec_signal_dict_new(o, true);
    return o;
}
static DecContextObject *copy_of(const DecContextObject *o) { return context_alloc(&rt_type_decimal_Context, &o->c, o->capitals); }

int dec_signal_slow(DecContextObject *ctx, uint32_t status) {
    if (status & DEC_NO_MEMORY) {
        rt_raise_none(&rt_exc_MemoryError);
        return -1;
    }
    return dec_raise(ctx->c.traps & status);
}

/* ---- Attributes ------------------------------------------------------------------------------------------------------- */

/* An int attribute within limits; message: what they are. */
static int take_int(Value v, int64_t least, int64_t most, const char *message, int64_t *out) {
    if (v == 0)
        return rt_raise_int(&rt_exc_AttributeError, "context attributes cannot be deleted");
    Value n = rt_int_of(v);
    if (n == 0)
        return rt_raise_int(&rt_exc_TypeError, "an integer is required");
    int64_t i;
    if (!rt_int_fits_i64(n, &i))
        return rt_raise_int(&rt_exc_OverflowError, "Python int too large to convert to C ssize_t");
    if (i < least || i > most)
        return rt_raise_int(&rt_exc_ValueError, "valid %s", message);
    *out = i;
    return 0;
}

static int set_prec(Value self, Value v) { return take_int(v, 1, DEC_MAX_PREC, "range for prec is [1, MAX_PREC]", &CONTEXT(self)->c.prec); }
static int set_emin(Value self, Value v) { return take_int(v, DEC_MIN_EMIN, 0, "range for Emin is [MIN_EMIN, 0]", &CONTEXT(self)->c.emin); }
static int set_emax(Value self, Value v) { return take_int(v, 0, DEC_MAX_EMAX, "range for Emax is [0, MAX_EMAX]", &CONTEXT(self)->c.emax); }
static int set_capitals(Value self, Value v) {
    int64_t n;
    if (take_int(v, 0, 1, "values for capitals are 0 or 1", &n) < 0)
        return -1;
    CONTEXT(self)->capitals = (int)n;
    return 0;
}
static int set_clamp(Value self, Value v) {
    int64_t n;
    if (take_int(v, 0, 1, "values for clamp are 0 or 1", &n) < 0)
        return -1;
    CONTEXT(self)->c.clamp = (int)n;
    return 0;
}
static int set_rounding(Value self, Value v) {
    int round = dec_round_of(v);
    if (round < 0)
        return -1;
    CONTEXT(self)->c.round = (DecRound)round;
    return 0;
}
static Value get_prec(Value self) { return rt_int_from_i64(CONTEXT(self)->c.prec); }
static Value get_emin(Value self) { return rt_int_from_i64(CONTEXT(self)->c.emin); }
static Value get_emax(Value self) { return rt_int_from_i64(CONTEXT(self)->c.emax); }
static Value get_capitals(Value self) { return rt_from_small(CONTEXT(self)->capitals); }
static Value get_clamp(Value self) { return rt_from_small(CONTEXT(self)->c.clamp); }
static Value get_rounding(Value self) { return RT_VAL(dec_round_name(CONTEXT(self)->c.round)); }
static const RtGetsetDef getsets[] = {{"prec", get_prec, set_prec}, {"Emax", get_emax, set_emax}, {"Emin", get_emin, set_emin},
                                      {"rounding", get_rounding, set_rounding}, {"capitals", get_capitals, set_capitals},
                                      {"clamp", get_clamp, set_clamp}, {NULL, NULL, NULL}};

/* flags and traps are no attributes of the class. */
static Value context_getattr(Value self, RtStr *name) {
    if (rt_same_name(name, RT_TEXT("flags")))
        return CONTEXT(self)->flags;
    if (rt_same_name(name, RT_TEXT("traps")))
        return CONTEXT(self)->traps;
    return rt_generic_getattr(self, name);
}

/* A set of signals from a list (if that is allowed), a dict or a SignalDict. */
static int take_signals(Value v, bool list, uint32_t *out) {
    uint32_t set;
    if (list && rt_is_list(v))
        set = dec_signals_of_list(v);
    else if (dec_is_signal_dict(v)) {
        Value dict = rt_call_method0(v, RT_TEXT("copy"));
        if (dict == 0)
            return -1;
        set = dec_signals_of_dict(dict);
    } else if (rt_is_dict(v))
        set = dec_signals_of_dict(v);
    else
        return rt_raise_int(&rt_exc_TypeError, "argument must be a signal dict");
    if (rt_pending())
        return -1;
    *out = set;
    return 0;
}

static int context_setattr(Value self, RtStr *name, Value v) {
    if (v == 0)
        return rt_raise_int(&rt_exc_AttributeError, "context attributes cannot be deleted");
    if (rt_str_equal(name, RT_TEXT("flags")))
        return take_signals(v, false, &CONTEXT(self)->c.status);
    if (rt_str_equal(name, RT_TEXT("traps")))
        return take_signals(v, false, &CONTEXT(self)->c.traps);
    return rt_generic_setattr(self, name, v);
}

/* ---- Making contexts ---------------------------------------------------------------------------------------------------- */

enum { N_SETTINGS = 8 };
static const char *const setting_names[] = {"prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps", NULL};

static int apply_settings(DecContextObject *o, const Value *v) {
    static int (*const set[])(Value, Value) = {set_prec, set_rounding, set_emin, set_emax, set_capitals, set_clamp};
    for (int k = 0; k < N_SETTINGS; k++) {
        if (v[k] == 0 || v[k] == RT_NONE)
            continue;
        int failed = k < 6 ? set[k](RT_VAL(o), v[k]) : take_signals(v[k], true, k == 6 ? &o->c.status : &o->c.traps);
        if (failed < 0)
            return -1;
    }
    return 0;
}

static Value context_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) { return RT_VAL(context_alloc(cls, &default_context->c, 1)); }
static int context_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    Value v[N_SETTINGS];
    return dec_bind(setting_names, 0, args, nargs, kwnames, v) ? apply_settings(CONTEXT(self), v) : -1;
}

static Value context_repr(Value self) {
    DecContextObject *o = CONTEXT(self);
    return RT_VAL(rt_str_format("Context(prec=%lld, rounding=%S, Emin=%lld, Emax=%lld, capitals=%d, clamp=%d, flags=%S, traps=%S)",
                                (long long)o->c.prec, dec_round_name(o->c.round), (long long)o->c.emin, (long long)o->c.emax,
                                o->capitals, o->c.clamp, dec_signal_names(o->c.status), dec_signal_names(o->c.traps)));
}

static Value context_copy(Value self) { return RT_VAL(copy_of(CONTEXT(self))); }
static Value context_clear_flags(Value self) {
    CONTEXT(self)->c.status = 0;
    return RT_NONE;
}
static Value context_clear_traps(Value self) {
    CONTEXT(self)->c.traps = 0;
    return RT_NONE;
}
static Value context_etiny(Value self) { return rt_int_from_i64(dec_etiny(&CONTEXT(self)->c)); }
static Value context_etop(Value self) { return rt_int_from_i64(dec_etop(&CONTEXT(self)->c)); }
static Value context_reduce(Value self) {
    DecContextObject *o = CONTEXT(self);
    Value items[] = {get_prec(self), get_rounding(self), get_emin(self), get_emax(self), get_capitals(self), get_clamp(self),
                     dec_signal_list(o->c.status), dec_signal_list(o->c.traps)};
    return rt_pair(RT_VAL(o->type), RT_VAL(rt_tuple_from_array(items, N_SETTINGS)));
}

/* ---- The current context -------------------------------------------------------------------------------------------------- */

static RtDict *known_values;            /* the variables among which known_current was found: the dict may not change meanwhile */
static DecContextObject *known_current;

static int set_current(DecContextObject *o) {
    if (o == default_context || o == basic_context || o == extended_context) {
        o = copy_of(o);
        o->c.status = 0;
    }
    known_values = NULL;
    return rt_contextvar_set(variable, RT_VAL(o));
}

DecContextObject *dec_current(void) {
    RtDict *values = rt_contextvars_now();
    if (RT_LIKELY(values == known_values))
        return known_current;
    Value v = rt_dict_get(values, variable);
    if (v == 0) {
        if (rt_pending() || set_current(default_context) < 0)
            return NULL;
        values = rt_contextvars_now();
        v = rt_dict_get(values, variable);
    }
    known_values = values;
    known_current = CONTEXT(v);
    return known_current;
}

DecContextObject *dec_context_or_current(Value v) {
    if (v == 0 || v == RT_NONE)
        return dec_current();
    if (is_context(v))
        return CONTEXT(v);
    rt_raise(&rt_exc_TypeError, "optional argument must be a context");
    return NULL;
}

static Value get_context(void) { return RT_VAL(dec_current()); }
static Value set_context(Value v) {
    if (!is_context(v))
        return rt_raise(&rt_exc_TypeError, "argument must be a context");
    return set_current(CONTEXT(v)) < 0 ? 0 : RT_NONE;
}

static Value local_context(Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"ctx", "prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps", NULL};
    Value v[1 + N_SETTINGS];
    if (!dec_bind(names, 0, args, nargs, kwnames, v))
        return 0;
    DecContextObject *outer = dec_current(), *from = outer == NULL ? NULL : dec_context_or_current(v[0]);
    if (from == NULL)
        return 0;
    Manager *m = rt_new(&rt_type_ContextManager, sizeof *m);
    m->local = copy_of(from);
    m->outer = outer;
    return apply_settings(m->local, v + 1) < 0 ? 0 : RT_VAL(m);
}

static Value manager_enter(Value self) {
    Manager *m = RT_AS(Manager, self);
    return set_current(m->local) < 0 ? 0 : RT_VAL(m->local);
}
static Value manager_exit(Value *args, size_t nargs, RtTuple *kwnames) { return set_current(RT_AS(Manager, args[0])->outer) < 0 ? 0 : RT_NONE; }

#define RT_TABLE "runtime/tables/module/_decimal_context.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void dec_contexts_init(RtModule *m) {
    RtType *c = &rt_type_decimal_Context, *manager = &rt_type_ContextManager;
    const uint32_t errors = DEC_INVALID | DEC_DIVISION_BY_ZERO | DEC_OVERFLOW;
    const DecContext defaults = {.prec = 28, .emax = 999999, .emin = -999999, .traps = errors, .round = DEC_HALF_EVEN};
    for (int k = 0; k < DEC_N_ROUNDS; k++) {
        round_texts[k] = rt_str_intern(rt_str_from_cstr(round_names[k]));
        rt_setattr(RT_VAL(m), round_texts[k], RT_VAL(round_texts[k]));
    }
    rt_type_init_static(c, "decimal.Context", &rt_type_object, sizeof(DecContextObject), RT_TYPE_BASETYPE);
    c->new_ = context_new;
    c->init = context_init;
    c->repr = context_repr;
    c->getattr = context_getattr;
    c->setattr = context_setattr;
    rt_mod_add_type(m, c);
    dec_set_module(c, "decimal");
    rt_type_add_getsets(c, getsets);
    rt_type_init_static(manager, "decimal.ContextManager", &rt_type_object, sizeof(Manager), 0);
    rt_type_ready(manager);
    RtModule shown = *m; /* the functions tell that they are of module decimal */
    shown.name = RT_TEXT("decimal");
    rt_table_install(&shown);
    variable = rt_contextvar_new("decimal_context");
    default_context = context_alloc(c, &defaults, 1);
    basic_context = copy_of(default_context);
    basic_context->c.prec = 9;
    basic_context->c.round = DEC_HALF_UP;
    basic_context->c.traps |= DEC_UNDERFLOW | DEC_CLAMPED;
    extended_context = copy_of(default_context);
    extended_context->c.prec = 9;
    extended_context->c.traps = 0;
    rt_setattr(RT_VAL(m), RT_TEXT("DefaultContext"), RT_VAL(default_context));
    rt_setattr(RT_VAL(m), RT_TEXT("BasicContext"), RT_VAL(basic_context));
    rt_setattr(RT_VAL(m), RT_TEXT("ExtendedContext"), RT_VAL(extended_context));
}
