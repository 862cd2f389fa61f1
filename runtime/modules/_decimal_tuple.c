/* _decimal_tuple.c - class DecimalTuple, a named tuple (sign, digits, exponent) as collections.namedtuple makes them. */
#include "runtime/modules/_decimal.h"

enum { N_FIELDS = 3 };
static RtType rt_type_DecimalTuple;
static const char *const field_names[] = {"sign", "digits", "exponent", NULL};

static Value tuple_of(RtType *cls, const Value *items) {
    RtTuple *t = rt_instance_alloc_var(cls, sizeof(RtTuple) + N_FIELDS * sizeof(Value));
    t->length = N_FIELDS;
    memcpy(t->items, items, N_FIELDS * sizeof(Value));
    return RT_VAL(t);
}

Value dec_tuple_new(const Value *items) { return tuple_of(&rt_type_DecimalTuple, items); }

static Value tuple_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("DecimalTuple.__new__", "sign,digits,exponent", N_FIELDS);
    return tuple_of(cls, bound);
}

static Value tuple_repr(Value self) {
    RtTuple *t = RT_AS(RtTuple, self);
    RtStr *s = rt_str_format("%N(sign=%R, digits=%R, exponent=%R)", t->type, t->items[0], t->items[1], t->items[2]);
    return RT_VAL(s);
}

static Value get_sign(Value self) { return RT_AS(RtTuple, self)->items[0]; }
static Value get_digits(Value self) { return RT_AS(RtTuple, self)->items[1]; }
static Value get_exponent(Value self) { return RT_AS(RtTuple, self)->items[2]; }
static const RtGetsetDef getsets[] = {{"sign", get_sign, NULL}, {"digits", get_digits, NULL}, {"exponent", get_exponent, NULL}, {NULL, NULL, NULL}};

static Value field_name(int k) { return RT_VAL(rt_str_intern(rt_str_from_cstr(field_names[k]))); }

static Value tuple_asdict(Value self) {
    RtDict *d = rt_dict_new(N_FIELDS);
    for (int k = 0; k < N_FIELDS; k++)
        rt_dict_set(d, field_name(k), RT_AS(RtTuple, self)->items[k]);
    return RT_VAL(d);
}

static Value tuple_make(Value cls, Value iterable) {
    RtTuple *t = rt_tuple_from_iterable(iterable);
    if (t == NULL)
        return 0;
    if (t->length != N_FIELDS)
        return rt_raise(&rt_exc_TypeError, "Expected 3 arguments, got %lld", (long long)t->length);
    return tuple_of(RT_AS(RtType, cls), t->items);
}

static Value tuple_replace(Value *args, size_t nargs, RtTuple *kwnames) {
    Value items[N_FIELDS];
    RtList *unknown = rt_list_new(0);
    if (nargs != 1)
        return rt_raise(&rt_exc_TypeError, "DecimalTuple._replace() takes 1 positional argument but %zu were given", nargs);
    memcpy(items, RT_AS(RtTuple, args[0])->items, sizeof items);
    for (int64_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        int k = 0;
        while (k < N_FIELDS && !rt_str_equal(RT_AS(RtStr, kwnames->items[i]), RT_AS(RtStr, field_name(k))))
            k++;
        if (k < N_FIELDS)
            items[k] = args[nargs + (size_t)i];
        else
            rt_list_append(unknown, kwnames->items[i]);
    }
    if (unknown->length > 0)
        return rt_raise(&rt_exc_ValueError, "Got unexpected field names: %R", RT_VAL(unknown));
    return tuple_of(RT_AS(RtTuple, args[0])->type, items);
}

static Value tuple_getnewargs(Value self) { return RT_VAL(rt_tuple_from_array(RT_AS(RtTuple, self)->items, N_FIELDS)); }

#define RT_TABLE "runtime/tables/module/_decimal_tuple.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void dec_tuple_init(RtModule *m) {
    RtType *t = &rt_type_DecimalTuple;
    rt_type_init_static(t, "DecimalTuple", &rt_type_tuple, sizeof(RtTuple), RT_TYPE_TUPLE | RT_TYPE_SEQUENCE | RT_TYPE_BASETYPE);
    t->new_ = tuple_new;
    t->repr = tuple_repr;
    t->doc = RT_VAL(rt_str_from_cstr("DecimalTuple(sign, digits, exponent)"));
    rt_mod_add_type(m, t);
    dec_set_module(t, "decimal");
    rt_type_add_getsets(t, getsets);
    rt_table_install(m);
    RtTuple *names = rt_tuple_new(N_FIELDS);
    for (int k = 0; k < N_FIELDS; k++)
        names->items[k] = field_name(k);
    rt_type_dict_put(t, RT_TEXT("_fields"), RT_VAL(names));
    rt_type_dict_put(t, RT_TEXT("__match_args__"), RT_VAL(names));
    rt_type_dict_put(t, RT_TEXT("_field_defaults"), RT_VAL(rt_dict_new(0)));
    rt_type_dict_put(t, RT_TEXT("__slots__"), RT_VAL(&rt_empty_tuple));
}
