/* _contextvars.c - context variables. A context maps variables to values; copies share their dict until
 * one of them changes it. Each thread has a current context, made when it is first needed. */
#include "runtime/modules/contextvars.h"
#include "runtime/modules/modtype.h"

typedef struct Context {
    RtType *type;
    RtDict *values;
    bool shared;  /* values belongs to another context too: copy it before a change */
    bool entered;
} Context;
typedef struct ContextVar { RtType *type; RtStr *name; Value unset; } ContextVar; /* unset: the default, or 0 */
typedef struct Token { RtType *type; Context *context; ContextVar *var; Value old; bool used; } Token;

void rt_init_module__contextvars(RtModule *m);

static RtType rt_type_Context, rt_type_ContextVar, rt_type_Token, missing_type;
static RtObject missing = {&missing_type};
static RtDict *contexts;                /* thread -> its context: keeps it alive for the collector */
static _Thread_local Context *current_;

#define CONTEXT(v) RT_AS(Context, v)
#define VAR(v) RT_AS(ContextVar, v)
#define TOKEN(v) RT_AS(Token, v)

/* ---- Contexts -------------------------------------------------------------------------------------------- */

static Context *context_alloc(RtDict *values, bool shared) {
    Context *c = rt_new(&rt_type_Context, sizeof *c);
    c->values = values;
    c->shared = shared;
    return c;
}

static void set_current(Context *c) {
    rt_dict_set(contexts, rt_int_from_u64((uint64_t)(uintptr_t)&current_), RT_VAL(c));
    current_ = c;
}

static Context *current(void) {
    if (current_ == NULL)
        set_current(context_alloc(rt_dict_new(0), false));
    return current_;
}

static Value copy_of(Context *c) {
    c->shared = true;
    return RT_VAL(context_alloc(c->values, true));
}
static Value copy_context(void) { return copy_of(current()); }
static Value context_copy(Value self) { return copy_of(CONTEXT(self)); }

static RtDict *own_values(Context *c) {
    if (c->shared) {
        RtDict *d = rt_dict_new(c->values->used + 1);
        rt_dict_update(d, RT_VAL(c->values));
        c->values = d;
        c->shared = false;
    }
    return c->values;
}

static Value context_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs > 0 || (kwnames != NULL && kwnames->length > 0))
        return rt_raise(&rt_exc_TypeError, "Context() does not accept any arguments");
    return RT_VAL(context_alloc(rt_dict_new(0), false));
}

static Value context_run(Value *args, size_t nargs, RtTuple *kwnames) {
    Context *c = CONTEXT(args[0]);
    if (nargs < 2)
        return rt_raise(&rt_exc_TypeError, "run() missing 1 required positional argument");
    if (c->entered)
        return rt_raise(&rt_exc_RuntimeError, "cannot enter context: %R is already entered", args[0]);
    Context *before = current();
    c->entered = true;
    set_current(c);
    Value callee = args[1]; /* its place is the scratch word of the call */
    Value v = rt_call(callee, args + 2, nargs - 2, kwnames);
    args[1] = callee;
    set_current(before);
    c->entered = false;
    return v;
}

static bool is_key(Value key) {
    if (rt_has_type(key, &rt_type_ContextVar))
        return true;
    rt_raise(&rt_exc_TypeError, "a ContextVar key was expected, got %R", key);
    return false;
}
static Value context_get(Value self, Value key, Value otherwise) {
    if (!is_key(key))
        return 0;
    Value v = rt_dict_get(CONTEXT(self)->values, key);
    return v != 0 ? v : otherwise;
}
static Value context_getitem(Value self, Value key) {
    Value v = is_key(key) ? rt_dict_get(CONTEXT(self)->values, key) : 0;
    return v != 0 || rt_pending() ? v : rt_raise_key_error(key);
}
static int context_contains(Value self, Value key) { return is_key(key) ? rt_dict_contains(CONTEXT(self)->values, key) : -1; }
static int64_t context_length(Value self) { return CONTEXT(self)->values->used; }

/* The dict of a context is not changed while it is shared: so views of it stay as they were made. */
static Value context_view(Value self, RtType *view) {
    CONTEXT(self)->shared = true;
    return rt_iter(rt_dict_view(view, CONTEXT(self)->values));
}
static Value context_keys(Value self) { return context_view(self, &rt_type_dict_keys); }
static Value context_values(Value self) { return context_view(self, &rt_type_dict_values); }
static Value context_items(Value self) { return context_view(self, &rt_type_dict_items); }

static Value context_compare(Value a, Value b, RtCompareOp op) {
    if ((op != RT_EQ && op != RT_NE) || !rt_has_type(a, &rt_type_Context) || !rt_has_type(b, &rt_type_Context))
        return RT_NOT_IMPLEMENTED;
    return rt_compare(op, RT_VAL(CONTEXT(a)->values), RT_VAL(CONTEXT(b)->values));
}

/* ---- Variables --------------------------------------------------------------------------------------------- */

static Value var_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("ContextVar", "name,*,default=", 2);
    if (!rt_is_str(bound[0]))
        return rt_raise(&rt_exc_TypeError, "context variable name must be a str");
    ContextVar *v = rt_new(&rt_type_ContextVar, sizeof *v);
    v->name = RT_AS(RtStr, bound[0]);
    v->unset = bound[1];
    return RT_VAL(v);
}

static Value var_get(Value self, Value otherwise) {
    Value v = rt_dict_get(current()->values, self);
    if (v != 0 || rt_pending())
        return v;
    if (otherwise != 0)
        return otherwise;
    return VAR(self)->unset != 0 ? VAR(self)->unset : rt_raise_value(&rt_exc_LookupError, self);
}

static Value var_set(Value self, Value value) {
    Token *t = rt_new(&rt_type_Token, sizeof *t);
    t->context = current();
    t->var = VAR(self);
    t->old = rt_dict_get(t->context->values, self);
    return rt_dict_set(own_values(t->context), self, value) < 0 ? 0 : RT_VAL(t);
}

static int var_reset(Value self, Value token) {
    if (!rt_has_type(token, &rt_type_Token))
        return rt_raise_int(&rt_exc_TypeError, "expected an instance of Token, got %R", token);
    Token *t = TOKEN(token);
    if (t->used)
        return rt_raise_int(&rt_exc_RuntimeError, "%R has already been used once", token);
    if (t->var != VAR(self))
        return rt_raise_int(&rt_exc_ValueError, "%R was created by a different ContextVar", token);
    if (t->context != current())
        return rt_raise_int(&rt_exc_ValueError, "%R was created in a different Context", token);
    t->used = true;
    RtDict *d = own_values(t->context);
    return t->old != 0 ? rt_dict_set(d, self, t->old) : rt_dict_del(d, self);
}

static Value var_name(Value self) { return RT_VAL(VAR(self)->name); }
static Value var_repr(Value self) {
    ContextVar *v = VAR(self);
    RtStr *s = rt_str_format("<ContextVar name=%R", RT_VAL(v->name));
    if (s != NULL && v->unset != 0)
        s = rt_str_format("%S default=%R", s, v->unset);
    return s == NULL ? 0 : RT_VAL(rt_str_format("%S at 0x%lx>", s, (long)self));
}

static Value token_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    return rt_raise(&rt_exc_RuntimeError, "Tokens can only be created by ContextVars");
}
static Value token_var(Value self) { return RT_VAL(TOKEN(self)->var); }
static Value token_old_value(Value self) { return TOKEN(self)->old != 0 ? TOKEN(self)->old : RT_VAL(&missing); }
static Value token_repr(Value self) {
    RtStr *s = rt_str_format("<Token%s var=%R at 0x%lx>", TOKEN(self)->used ? " used" : "", RT_VAL(TOKEN(self)->var), (long)self);
    return RT_VAL(s);
}
static Value missing_repr(Value self) { return RT_VAL(rt_str_from_cstr("<Token.MISSING>")); }

/* ---- The module ---------------------------------------------------------------------------------------------- */

#define RT_TABLE "runtime/tables/module/_contextvars.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

/* The types, when they are first needed. */
static void make_types(void) {
    RtType *c = &rt_type_Context, *v = &rt_type_ContextVar, *t = &rt_type_Token;
    if (contexts != NULL)
        return;
    contexts = rt_dict_new(1);
    rt_type_init_static(c, "_contextvars.Context", &rt_type_object, sizeof(Context), 0);
    c->new_ = context_new;
    c->getitem = context_getitem;
    c->contains = context_contains;
    c->length = context_length;
    c->iter = context_keys;
    c->compare = context_compare;
    c->hash = rt_hash_not_implemented;
    rt_type_init_static(v, "_contextvars.ContextVar", &rt_type_object, sizeof(ContextVar), 0);
    v->new_ = var_new;
    v->repr = var_repr;
    rt_type_init_static(t, "_contextvars.Token", &rt_type_object, sizeof(Token), 0);
    t->new_ = token_new;
    t->repr = token_repr;
    t->hash = rt_hash_not_implemented;
    rt_type_init_static(&missing_type, "Token.MISSING", &rt_type_object, sizeof(RtObject), 0);
    missing_type.repr = missing_repr;
    rt_type_ready(c);
    rt_type_ready(v);
    rt_type_ready(t);
    rt_type_ready(&missing_type);
    rt_type_dict_put(t, rt_str_intern(rt_str_from_cstr("MISSING")), RT_VAL(&missing));
}

Value rt_contextvar_new(const char *name) {
    make_types();
    ContextVar *v = rt_new(&rt_type_ContextVar, sizeof *v);
    v->name = rt_str_from_cstr(name);
    v->unset = 0;
    return RT_VAL(v);
}
RtDict *rt_contextvars_now(void) { return current()->values; }
int rt_contextvar_set(Value var, Value value) { return rt_dict_set(own_values(current()), var, value); }

void rt_init_module__contextvars(RtModule *m) {
    make_types();
    rt_mod_add_type(m, &rt_type_Context);
    rt_mod_add_type(m, &rt_type_ContextVar);
    rt_mod_add_type(m, &rt_type_Token);
    rt_table_install(m);
}
