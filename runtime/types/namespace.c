/* namespace.c - types.SimpleNamespace: an object that is its dict. */
#include <stddef.h>

#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"
#include "runtime/types/containers.h"
#include "runtime/types/genericalias.h"

typedef struct RtNamespace { RtType *type; Value side; } RtNamespace;

static int namespace_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs > 0)
        return rt_raise_int(&rt_exc_TypeError, "no positional arguments expected");
    for (int64_t i = 0; kwnames && i < kwnames->length; i++)
        if (rt_setattr(self, rt_str_intern(RT_AS(RtStr, kwnames->items[i])), args[nargs + (size_t)i]) < 0)
            return -1;
    return 0;
}

static Value namespace_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    return RT_VAL(rt_instance_alloc(cls));
}

static RtDict *contents(Value v) { return rt_instance_dict(v, true); }

static Value namespace_repr(Value v) {
    RtReprGuard guard;
    bool own = rt_has_type(v, &rt_type_SimpleNamespace);
    RtStr *name = own ? RT_TEXT("namespace") : rt_type_of(v)->name_str;
    if (rt_repr_enter(&guard, v))
        return RT_VAL(rt_str_format("%S(...)", name));
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_str(&b, rt_str_format("%S(", name));
    int64_t at = 0;
    Value key, value;
    bool first = true, ok = true;
    while (ok && rt_dict_next(contents(v), &at, &key, &value)) {
        Value text = rt_repr(value);
        ok = text != 0;
        if (ok)
            rt_builder_str(&b, rt_str_format("%s%V=%V", first ? "" : ", ", key, text));
        first = false;
    }
    rt_repr_leave(&guard);
    rt_builder_ascii(&b, ")", 1);
    return ok ? RT_VAL(rt_builder_finish(&b)) : 0;
}

static Value namespace_compare(Value a, Value b, RtCompareOp op) {
    if (!rt_is_instance_of(a, &rt_type_SimpleNamespace) || !rt_is_instance_of(b, &rt_type_SimpleNamespace))
        return RT_NOT_IMPLEMENTED;
    if (op != RT_EQ && op != RT_NE)
        return RT_NOT_IMPLEMENTED;
    return rt_compare(op, RT_VAL(contents(a)), RT_VAL(contents(b)));
}

static Value namespace_dict(Value v) { return RT_VAL(contents(v)); }
static const RtGetsetDef namespace_attributes[] = {{"__dict__", namespace_dict, NULL}, {NULL, NULL, NULL}};

void rt_namespace_type_init(void) {
    RtType *t = &rt_type_SimpleNamespace;
    t->size = sizeof(RtNamespace);
    t->side_offset = offsetof(RtNamespace, side);
    t->flags |= RT_TYPE_HAS_DICT;
    t->new_ = namespace_new;
    t->init = namespace_init;
    t->repr = namespace_repr;
    t->compare = namespace_compare;
    rt_type_register_getsets(t, namespace_attributes);
}
