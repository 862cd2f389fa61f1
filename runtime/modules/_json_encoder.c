/* _json_encoder.c - _json.make_encoder: the text of an object, written into one growing string. Called as
 * encoder(object, indentation level), as json.encoder does where it does not indent; the result is a list of one text. */
#include "runtime/modules/_json.h"

typedef struct Encoder {
    RtType *type;
    Value markers; /* a dict of the containers that the writer is in, by id; or None */
    Value default_, encoder, indent;
    RtStr *key_separator, *item_separator;
    bool sort_keys, skip_keys, allow_nan;
} Encoder;

RtType rt_type_json_encoder;

#define ENCODER(v) RT_AS(Encoder, v)

static int put_any(Encoder *e, RtBuilder *b, Value v);

static int put_cstr(RtBuilder *b, const char *s) {
    rt_builder_ascii(b, s, strlen(s));
    return 0;
}

/* NULL: refused. */
static const char *special_float(const Encoder *e, double d) {
    if (!e->allow_nan) {
        rt_raise(&rt_exc_ValueError, "Out of range float values are not JSON compliant");
        return NULL;
    }
    return d != d ? "NaN" : d > 0 ? "Infinity" : "-Infinity";
}

/* The text of a constant or number; NULL: it is something else, or (pending) refused. */
static RtStr *scalar_text(const Encoder *e, Value v) {
    if (v == RT_NONE)
        return RT_TEXT("null");
    if (rt_is_bool(v))
        return v == RT_TRUE ? RT_TEXT("true") : RT_TEXT("false");
    if (rt_is_small(v) || rt_type_has(v, RT_TYPE_INT))
        return rt_int_to_str(rt_is_small(v) ? v : rt_int_of(v), 10);
    if (!rt_is_tagged_float(v) && !rt_type_has(v, RT_TYPE_FLOAT))
        return NULL;
    double d = rt_float_value(v);
    if (d - d == 0)
        return rt_float_repr(d);
    const char *special = special_float(e, d);
    return special ? rt_str_from_cstr(special) : NULL;
}

static int put_string(Encoder *e, RtBuilder *b, Value s) {
    if (RT_LIKELY(e->encoder == json_ascii_encoder || e->encoder == json_plain_encoder)) {
        json_put_string(b, as_str(s), e->encoder == json_ascii_encoder);
        return 0;
    }
    Value text = rt_call1(e->encoder, s);
    if (text == 0)
        return -1;
    if (!rt_is_str(text))
        return rt_raise_int(&rt_exc_TypeError, "encoder() must return a string, not %T", text);
    rt_builder_str(b, as_str(text));
    return 0;
}

static void put_small(RtBuilder *b, int64_t n) {
    char text[24], *p = text + sizeof text;
    uint64_t left = n < 0 ? -(uint64_t)n : (uint64_t)n;
    do
        *--p = (char)('0' + left % 10);
    while ((left /= 10) != 0);
    if (n < 0)
        *--p = '-';
    rt_builder_ascii(b, p, (size_t)(text + sizeof text - p));
}

/* ---- circular references ---- */

static int enter(Encoder *e, Value v) {
    if (e->markers == RT_NONE)
        return 0;
    RtDict *d = RT_AS(RtDict, e->markers);
    Value id = rt_int_from_u64(v);
    int there = rt_dict_contains(d, id);
    if (there != 0)
        return there < 0 ? -1 : rt_raise_int(&rt_exc_ValueError, "Circular reference detected");
    return rt_dict_set(d, id, v);
}
static int leave(Encoder *e, Value v) { return e->markers == RT_NONE ? 0 : rt_dict_del(RT_AS(RtDict, e->markers), rt_int_from_u64(v)); }

/* ---- containers ---- */

static int put_items(Encoder *e, RtBuilder *b, Value v) {
    bool list = rt_is_list(v);
    for (int64_t i = 0;; i++) { /* `default` may change the list */
        if (i >= (list ? RT_AS(RtList, v)->length : RT_AS(RtTuple, v)->length))
            return 0;
        if (i > 0)
            rt_builder_str(b, e->item_separator);
        if (put_any(e, b, list ? RT_AS(RtList, v)->items[i] : RT_AS(RtTuple, v)->items[i]) < 0)
            return -1;
    }
}

static int put_sequence(Encoder *e, RtBuilder *b, Value v) {
    if ((rt_is_list(v) ? RT_AS(RtList, v)->length : RT_AS(RtTuple, v)->length) == 0)
        return put_cstr(b, "[]");
    if (enter(e, v) < 0)
        return -1;
    rt_builder_char(b, '[');
    if (put_items(e, b, v) < 0 || leave(e, v) < 0)
        return -1;
    rt_builder_char(b, ']');
    return 0;
}

/* One entry. *first: none was written yet. */
static int put_entry(Encoder *e, RtBuilder *b, bool *first, Value key, Value value) {
    if (!rt_is_str(key)) {
        RtStr *text = scalar_text(e, key);
        if (text == NULL) {
            if (rt_pending())
                return -1;
            return e->skip_keys ? 0 : rt_raise_int(&rt_exc_TypeError, "keys must be str, int, float, bool or None, not %T", key);
        }
        key = RT_VAL(text);
    }
    if (!*first)
        rt_builder_str(b, e->item_separator);
    *first = false;
    if (put_string(e, b, key) < 0)
        return -1;
    rt_builder_str(b, e->key_separator);
    return put_any(e, b, value);
}

/* The entries as they are now, whatever `default` does to the dict. */
static int put_entries(Encoder *e, RtBuilder *b, RtDict *d) {
    bool first = true;
    RtDictEntry few[16], *all = d->n_entries <= 16 ? few : rt_alloc((size_t)d->n_entries * sizeof *all);
    int64_t n = d->n_entries;
    memcpy(all, d->entries, (size_t)n * sizeof *all);
    for (int64_t i = 0; i < n; i++)
        if (all[i].key != 0 && put_entry(e, b, &first, all[i].key, all[i].value) < 0)
            return -1;
    return 0;
}

/* The same in the order of the keys, or of what a subclass says its items are. */
static int put_item_list(Encoder *e, RtBuilder *b, Value v) {
    bool first = true;
    Value items = rt_has_type(v, &rt_type_dict) ? rt_dict_items(RT_AS(RtDict, v)) : rt_call_method0(v, RT_TEXT("items"));
    RtList *l = items == 0 ? NULL : rt_list_from_iterable(items);
    if (l == NULL)
        return -1;
    if (e->sort_keys && rt_list_sort(l, 0, false) < 0)
        return -1;
    for (int64_t i = 0; i < l->length; i++) {
        Value item = l->items[i];
        if (!rt_is_tuple(item) || RT_AS(RtTuple, item)->length != 2)
            return rt_raise_int(&rt_exc_ValueError, "items must return 2-tuples");
        if (put_entry(e, b, &first, RT_AS(RtTuple, item)->items[0], RT_AS(RtTuple, item)->items[1]) < 0)
            return -1;
    }
    return 0;
}

static int put_dict(Encoder *e, RtBuilder *b, Value v) {
    RtDict *d = RT_AS(RtDict, v);
    if (d->used == 0)
        return put_cstr(b, "{}");
    if (enter(e, v) < 0)
        return -1;
    rt_builder_char(b, '{');
    bool plain = rt_has_type(v, &rt_type_dict) && !e->sort_keys;
    if ((plain ? put_entries(e, b, d) : put_item_list(e, b, v)) < 0 || leave(e, v) < 0)
        return -1;
    rt_builder_char(b, '}');
    return 0;
}

static int put_default(Encoder *e, RtBuilder *b, Value v) {
    if (enter(e, v) < 0)
        return -1;
    Value other = rt_call1(e->default_, v);
    return other == 0 || put_any(e, b, other) < 0 ? -1 : leave(e, v);
}

static int put_any(Encoder *e, RtBuilder *b, Value v) {
    if (rt_is_str(v))
        return put_string(e, b, v);
    if (rt_is_small(v)) {
        put_small(b, rt_small(v));
        return 0;
    }
    RtStr *text = scalar_text(e, v);
    if (text != NULL)
        rt_builder_str(b, text);
    if (text != NULL || rt_pending())
        return text != NULL ? 0 : -1;
    if (rt_stack_low())
        return rt_raise_int(&rt_exc_RecursionError, "maximum recursion depth exceeded while encoding a JSON object");
    if (rt_is_list(v) || rt_is_tuple(v))
        return put_sequence(e, b, v);
    return rt_is_dict(v) ? put_dict(e, b, v) : put_default(e, b, v);
}

/* ---- the type ---- */

/* A buffer for the text, kept for the next one; an encoder that runs inside another (`default`) makes its own. */
static struct { uint8_t *data; int64_t capacity; } spare;
enum { KEEP = 1 << 16 };

static void begin_text(RtBuilder *b) {
    rt_builder_init(b);
    b->data = spare.data;
    b->capacity = spare.capacity;
    spare.data = NULL;
    spare.capacity = 0;
}
static Value end_text(RtBuilder *b) {
    Value text = RT_VAL(rt_builder_finish(b));
    if (b->width == 1 && b->capacity <= KEEP) {
        spare.data = b->data;
        spare.capacity = b->capacity;
    }
    return text;
}

static Value encoder_call(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("_iterencode", "obj,_current_indent_level", 2);
    if (!rt_is_small(bound[1]) && rt_index(bound[1]) == 0)
        return 0;
    RtBuilder b;
    begin_text(&b);
    if (put_any(ENCODER(self), &b, bound[0]) < 0)
        return 0;
    Value text = end_text(&b);
    return RT_VAL(rt_list_from_array(&text, 1));
}

static Value encoder_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("make_encoder", "markers,default,encoder,indent,key_separator,item_separator,sort_keys,skipkeys,allow_nan", 9);
    for (int i = 4; i < 6; i++)
        if (!rt_is_str(bound[i]))
            return rt_raise(&rt_exc_TypeError, "make_encoder() argument %d must be str, not %s", i + 1,
                            bound[i] == RT_NONE ? "None" : rt_type_of(bound[i])->name);
    int sort = rt_truth(bound[6]), skip = sort < 0 ? -1 : rt_truth(bound[7]), nan = skip < 0 ? -1 : rt_truth(bound[8]);
    if (nan < 0)
        return 0;
    if (bound[0] != RT_NONE && !rt_is_dict(bound[0]))
        return rt_raise(&rt_exc_TypeError, "make_encoder() argument 1 must be dict or None, not %T", bound[0]);
    Encoder *e = rt_instance_alloc(cls);
    e->markers = bound[0];
    e->default_ = bound[1];
    e->encoder = bound[2];
    e->indent = bound[3];
    e->key_separator = as_str(bound[4]);
    e->item_separator = as_str(bound[5]);
    e->sort_keys = sort;
    e->skip_keys = skip;
    e->allow_nan = nan;
    return RT_VAL(e);
}

static int read_only(Value self, Value v) { return rt_raise_int(&rt_exc_AttributeError, "readonly attribute"); }
static Value get_markers(Value self) { return ENCODER(self)->markers; }
static Value get_default(Value self) { return ENCODER(self)->default_; }
static Value get_encoder(Value self) { return ENCODER(self)->encoder; }
static Value get_indent(Value self) { return ENCODER(self)->indent; }
static Value get_key_separator(Value self) { return RT_VAL(ENCODER(self)->key_separator); }
static Value get_item_separator(Value self) { return RT_VAL(ENCODER(self)->item_separator); }
static Value get_sort_keys(Value self) { return rt_from_bool(ENCODER(self)->sort_keys); }
static Value get_skipkeys(Value self) { return rt_from_bool(ENCODER(self)->skip_keys); }
static const RtGetsetDef members[] = {
    {"markers", get_markers, read_only}, {"default", get_default, read_only}, {"encoder", get_encoder, read_only},
    {"indent", get_indent, read_only}, {"key_separator", get_key_separator, read_only}, {"item_separator", get_item_separator, read_only},
    {"sort_keys", get_sort_keys, read_only}, {"skipkeys", get_skipkeys, read_only}, {NULL, NULL, NULL},
};

void json_encoder_prepare(void) {
    RtType *t = &rt_type_json_encoder;
    rt_type_init_static(t, "_json.Encoder", NULL, sizeof(Encoder), RT_TYPE_BASETYPE);
    t->new_ = encoder_new;
    t->call = encoder_call;
    rt_type_ready(t);
    rt_type_add_getsets(t, members);
}
