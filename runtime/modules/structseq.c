/* structseq.c - tuples whose items have names: see structseq.h. */
#include "runtime/modules/structseq.h"
#include "runtime/services/services.h"

#include <stddef.h>

static const RtStructSeq *sequence_of(const RtType *t) {
    while (t->flags & RT_TYPE_HEAP)
        t = t->base;
    return (const RtStructSeq *)(const void *)t;
}

static RtTuple *alloc(RtType *cls, const RtStructSeq *s) {
    RtTuple *t = rt_new(cls, sizeof(RtTuple) + (size_t)s->n_fields * sizeof(Value));
    t->length = s->n_sequence;
    return t;
}

Value rt_structseq_make(const RtStructSeq *s, const Value *items) {
    RtTuple *t = alloc((RtType *)(uintptr_t)&s->type, s);
    memcpy(t->items, items, (size_t)s->n_fields * sizeof(Value));
    return RT_VAL(t);
}

static Value get_field(Value self, RtStr *name) {
    const RtStructSeq *s = sequence_of(rt_type_of(self));
    for (int i = 0; i < s->n_fields && name->ascii; i++)
        if (strlen(s->fields[i]) == (size_t)name->length && !memcmp(s->fields[i], name->data, (size_t)name->length))
            return RT_AS(RtTuple, self)->items[i];
    return rt_generic_getattr(self, name);
}
static int set_field(Value self, RtStr *name, Value v) {
    const RtStructSeq *s = sequence_of(rt_type_of(self));
    for (int i = 0; i < s->n_fields && name->ascii; i++)
        if (strlen(s->fields[i]) == (size_t)name->length && !memcmp(s->fields[i], name->data, (size_t)name->length))
            return rt_raise_int(&rt_exc_AttributeError, "readonly attribute");
    return rt_generic_setattr(self, name, v);
}

static Value sequence_repr(Value self) {
    const RtStructSeq *s = sequence_of(rt_type_of(self));
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_str(&b, rt_str_format("%s(", s->name));
    for (int i = 0; i < s->n_sequence; i++) {
        Value r = rt_repr(RT_AS(RtTuple, self)->items[i]);
        if (!r)
            return 0;
        rt_builder_str(&b, rt_str_format("%s%s=%V", i ? ", " : "", (s->shown ? s->shown : s->fields)[i], r));
    }
    rt_builder_char(&b, ')');
    return RT_VAL(rt_builder_finish(&b));
}

Value rt_structseq_new(RtType *cls, const RtStructSeq *s, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("structseq", "sequence,dict=", 2);
    if (bound[1] && !rt_is_dict(bound[1]))
        return rt_raise(&rt_exc_TypeError, "%s() takes a dict as second arg, if any", s->name);
    RtTuple *items = rt_tuple_from_iterable(bound[0]);
    if (!items)
        return rt_pending_is(&rt_exc_TypeError) ? (rt_clear(), rt_raise(&rt_exc_TypeError, "constructor requires a sequence")) : 0;
    int64_t n = items->length;
    if (n < s->n_sequence || n > s->n_fields) {
        bool fixed = s->n_sequence == s->n_fields, few = n < s->n_sequence;
        return rt_raise(&rt_exc_TypeError, "%s() takes %s%d-sequence (%lld-sequence given)", s->name,
                        fixed ? "a " : few ? "an at least " : "an at most ", few ? s->n_sequence : s->n_fields, (long long)n);
    }
    RtTuple *t = alloc(cls, s);
    memcpy(t->items, items->items, (size_t)n * sizeof(Value));
    for (int64_t i = n; i < s->n_fields; i++) {
        Value v = bound[1] ? rt_dict_get_str(RT_AS(RtDict, bound[1]), rt_str_from_cstr(s->fields[i])) : 0;
        t->items[i] = v ? v : RT_NONE;
    }
    return RT_VAL(t);
}

static Value sequence_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    return rt_structseq_new(cls, sequence_of(cls), args, nargs, kwnames);
}

Value rt_structseq_reduce(const RtStructSeq *s, Value self) {
    const RtTuple *t = RT_AS(RtTuple, self);
    RtDict *rest = rt_dict_new(4);
    for (int i = s->n_sequence; i < s->n_fields; i++)
        rt_dict_set(rest, RT_VAL(rt_str_from_cstr(s->fields[i])), t->items[i]);
    return rt_pair(RT_VAL(t->type), rt_pair(RT_VAL(rt_tuple_from_array(t->items, t->length)), RT_VAL(rest)));
}

static Value sequence_reduce(Value *args, size_t nargs, RtTuple *kwnames) { return rt_structseq_reduce(sequence_of(rt_type_of(args[0])), args[0]); }

void rt_structseq_describe(RtType *t, const RtStructSeq *s) {
    int unnamed = 0;
    for (int i = 0; i < s->n_fields; i++)
        unnamed += s->fields[i][0] == 0;
    rt_type_dict_put(t, RT_TEXT("n_sequence_fields"), rt_from_small(s->n_sequence));
    rt_type_dict_put(t, RT_TEXT("n_fields"), rt_from_small(s->n_fields));
    rt_type_dict_put(t, RT_TEXT("n_unnamed_fields"), rt_from_small(unnamed));
    RtTuple *names = rt_tuple_new(s->n_sequence - unnamed);
    for (int i = 0, at = 0; i < s->n_sequence; i++)
        if (s->fields[i][0])
            names->items[at++] = RT_VAL(rt_str_intern(rt_str_from_cstr(s->fields[i])));
    rt_type_dict_put(t, RT_TEXT("__match_args__"), RT_VAL(names));
}

void rt_structseq_init(RtStructSeq *s, RtModule *m) {
    static const RtBuiltinDef reduce = {.name = "__reduce__", .n_max = -1, .entry_rest = sequence_reduce, .params = "", .flags = RT_BUILTIN_METHOD};
    RtType *t = &s->type;
    if (t->flags & RT_TYPE_READY) {
        if (m)
            rt_mod_add_type(m, t);
        return;
    }
    rt_type_init_static(t, s->name, &rt_type_tuple, sizeof(RtTuple), RT_TYPE_TUPLE | RT_TYPE_SEQUENCE);
    t->repr = sequence_repr;
    t->new_ = sequence_new;
    t->getattr = get_field;
    t->setattr = set_field;
    rt_type_ready(t);
    if (s->only_made_here)
        t->new_ = NULL;
    rt_structseq_describe(t, s);
    RtBuiltin *b = rt_builtin_new(&reduce, 0, RT_VAL(t));
    b->type = &rt_type_method_descriptor;
    rt_type_dict_put(t, RT_TEXT("__reduce__"), RT_VAL(b));
    if (m)
        rt_mod_add_type(m, t);
}
