/* dictview.c - keys(), values() and items() of a dict, their iterators in both directions, and
 * mappingproxy. A view holds its dict; an iterator also the number of entries it started with, so
 * that it notices a dict that changed its size. */
#include "runtime/core/bind.h"
#include "runtime/core/container_inline.h"
#include "runtime/types/dict_internal.h"

enum ViewKind { KEYS, VALUES, ITEMS };

Value rt_dict_view(RtType *type, RtDict *d) {
    RtDictView *v = rt_new(type, sizeof *v);
    v->dict = d;
    return RT_VAL(v);
}
Value rt_dict_keys(RtDict *d) { return rt_dict_view(&rt_type_dict_keys, d); }
Value rt_dict_values(RtDict *d) { return rt_dict_view(&rt_type_dict_values, d); }
Value rt_dict_items(RtDict *d) { return rt_dict_view(&rt_type_dict_items, d); }

/* ---- iterators ---- */

static Value new_iter(RtType *type, RtDict *d, bool backwards) {
    RtDictIter *it = rt_new(type, sizeof *it);
    it->dict = d;
    it->used = it->left = d->used;
    it->pos = backwards ? d->n_entries - 1 : 0;
    return RT_VAL(it);
}
Value rt_dict_iter(RtDict *d) { return new_iter(&rt_type_dict_keyiterator, d, false); }
Value rt_dict_reversed(RtDict *d) { return new_iter(&rt_type_dict_reversekeyiterator, d, true); }

/* The next live entry; -1 at the end or on an error (then pending). */
static int64_t iter_advance(RtDictIter *it, int step) {
    RtDict *d = it->dict;
    if (d == NULL)
        return -1;
    if (RT_UNLIKELY(it->used != d->used)) {
        it->used = -1; /* the error stays */
        return rt_raise_int(&rt_exc_RuntimeError, "dictionary changed size during iteration");
    }
    int64_t i = it->pos;
    while (i >= 0 && i < d->n_entries && d->entries[i].key == 0)
        i += step;
    if (i < 0 || i >= d->n_entries) {
        it->dict = NULL;
        return -1;
    }
    if (step > 0 && it->left == 0) {
        it->dict = NULL;
        return rt_raise_int(&rt_exc_RuntimeError, "dictionary keys changed during iteration");
    }
    it->pos = i + step;
    it->left--;
    return i;
}

static Value next_key(Value self) {
    RtDict *d = RT_AS(RtDictIter, self)->dict;
    int64_t i = iter_advance(RT_AS(RtDictIter, self), 1);
    return i < 0 ? 0 : d->entries[i].key;
}
static Value next_value(Value self) {
    RtDict *d = RT_AS(RtDictIter, self)->dict;
    int64_t i = iter_advance(RT_AS(RtDictIter, self), 1);
    return i < 0 ? 0 : d->entries[i].value;
}
static Value next_item(Value self) {
    RtDict *d = RT_AS(RtDictIter, self)->dict;
    int64_t i = iter_advance(RT_AS(RtDictIter, self), 1);
    return i < 0 ? 0 : rt_dict_items_tuple(d, i);
}
static Value previous_key(Value self) {
    RtDict *d = RT_AS(RtDictIter, self)->dict;
    int64_t i = iter_advance(RT_AS(RtDictIter, self), -1);
    return i < 0 ? 0 : d->entries[i].key;
}
static Value previous_value(Value self) {
    RtDict *d = RT_AS(RtDictIter, self)->dict;
    int64_t i = iter_advance(RT_AS(RtDictIter, self), -1);
    return i < 0 ? 0 : d->entries[i].value;
}
static Value previous_item(Value self) {
    RtDict *d = RT_AS(RtDictIter, self)->dict;
    int64_t i = iter_advance(RT_AS(RtDictIter, self), -1);
    return i < 0 ? 0 : rt_dict_items_tuple(d, i);
}

int64_t rt_dict_iterator_hint(Value self) {
    RtDictIter *it = RT_AS(RtDictIter, self);
    return it->dict == NULL || it->used != it->dict->used ? 0 : it->left;
}

/* ---- views ---- */

static RtDict *dict_of(Value view) { return RT_AS(RtDictView, view)->dict; }
static Value keys_iter(Value self) { return rt_dict_iter(dict_of(self)); }
static Value values_iter(Value self) { return new_iter(&rt_type_dict_valueiterator, dict_of(self), false); }
static Value items_iter(Value self) { return new_iter(&rt_type_dict_itemiterator, dict_of(self), false); }
static Value iter_self(Value self) { return self; }
static int64_t view_length(Value self) { return dict_of(self)->used; }
static int keys_contains(Value self, Value key) { return rt_dict_contains(dict_of(self), key); }

Value rt_dict_keys_reversed(Value self) { return rt_dict_reversed(dict_of(self)); }
Value rt_dict_values_reversed(Value self) { return new_iter(&rt_type_dict_reversevalueiterator, dict_of(self), true); }
Value rt_dict_items_reversed(Value self) { return new_iter(&rt_type_dict_reverseitemiterator, dict_of(self), true); }

static int items_contains(Value self, Value item) {
    if (!rt_is_tuple(item) || RT_AS(RtTuple, item)->length != 2)
        return 0;
    Value v = rt_dict_get(dict_of(self), RT_AS(RtTuple, item)->items[0]);
    if (v == 0)
        return rt_pending() ? -1 : 0;
    return rt_same(v, RT_AS(RtTuple, item)->items[1]);
}

static Value view_repr(Value self) {
    RtReprGuard guard;
    if (rt_stack_low())
        return rt_raise_recursion();
    if (rt_repr_enter(&guard, self))
        return RT_VAL(rt_str_from_cstr("..."));
    RtList *l = rt_list_from_iterable(self);
    Value r = l == NULL ? 0 : rt_repr(RT_VAL(l));
    rt_repr_leave(&guard);
    return r == 0 ? 0 : RT_VAL(rt_str_format("%s(%V)", rt_type_of(self)->name, r));
}

static bool is_view(Value v) { return rt_is_instance_of(v, &rt_type_dict_keys) || rt_is_instance_of(v, &rt_type_dict_items); }
static bool is_set_like(Value v) {
    return rt_is_anyset(v) || is_view(v);
}

/* Every element of a is in b: tri-state. */
static int all_in(Value a, Value b) {
    Value it = rt_get_iter(a);
    if (it == 0)
        return -1;
    for (Value v; (v = rt_type_of(it)->next(it)) != 0;) {
        int in = rt_contains(b, v);
        if (in <= 0)
            return in;
    }
    return rt_end_of_iteration() < 0 ? -1 : 1;
}

static Value view_compare(Value a, Value b, RtCompareOp op) {
    if (!is_set_like(a) || !is_set_like(b))
        return RT_NOT_IMPLEMENTED;
    int64_t n = rt_length(a), m = rt_length(b);
    if (n < 0 || m < 0)
        return 0;
    int r = 0;
    switch (op) {
    case RT_EQ:
    case RT_NE: r = n == m ? all_in(a, b) : 0; break;
    case RT_LT: r = n < m ? all_in(a, b) : 0; break;
    case RT_LE: r = n <= m ? all_in(a, b) : 0; break;
    case RT_GT: r = n > m ? all_in(b, a) : 0; break;
    case RT_GE: r = n >= m ? all_in(b, a) : 0; break;
    }
    return r < 0 ? 0 : rt_from_bool((r != 0) != (op == RT_NE));
}

/* ---- set operations of keys and items: a new set; the other operand is any iterable ---- */


static RtSet *view_intersection(Value a, Value b) {
    if (!is_view(a) || (is_view(b) && rt_length(b) > rt_length(a))) { /* the longer is searched */
        Value swap = a;
        a = b;
        b = swap;
    }
    RtSet *r = rt_set_new(false);
    Value it = rt_get_iter(b);
    if (it == 0)
        return NULL;
    for (Value v; (v = rt_type_of(it)->next(it)) != 0;) {
        int in = rt_type_of(a)->contains(a, v);
        if (in < 0 || (in > 0 && rt_set_add(r, v) < 0))
            return NULL;
    }
    return rt_end_of_iteration() < 0 ? NULL : r;
}

static int discard_all(RtSet *s, Value iterable) {
    RtSet *other = rt_set_from_iterable(iterable, false);
    Value k;
    int64_t hash;
    if (other == NULL)
        return -1;
    for (int64_t pos = 0; rt_set_next(other, &pos, &k, &hash);)
        if (rt_set_discard(s, k) < 0)
            return -1;
    return 0;
}

static Value view_operator(RtBinaryOp op, Value a, Value b) {
    if (op == RT_OP_and)
        return RT_VAL(view_intersection(a, b));
    RtSet *s = rt_set_from_iterable(a, false);
    if (s == NULL)
        return 0;
    int r = 0;
    if (op == RT_OP_or)
        r = rt_set_update(s, b);
    else if (op == RT_OP_sub)
        r = discard_all(s, b);
    else
        r = rt_set_symmetric_difference_update(s, b);
    return r < 0 ? 0 : RT_VAL(s);
}
static Value view_and(Value a, Value b) { return view_operator(RT_OP_and, a, b); }
static Value view_or(Value a, Value b) { return view_operator(RT_OP_or, a, b); }
static Value view_sub(Value a, Value b) { return view_operator(RT_OP_sub, a, b); }
static Value view_xor(Value a, Value b) { return view_operator(RT_OP_xor, a, b); }

int rt_dict_view_isdisjoint(Value self, Value other) {
    Value it = rt_get_iter(other);
    if (it == 0)
        return -1;
    for (Value v; (v = rt_type_of(it)->next(it)) != 0;) {
        int in = rt_type_of(self)->contains(self, v);
        if (in != 0)
            return in < 0 ? -1 : 0;
    }
    return rt_end_of_iteration() < 0 ? -1 : 1;
}

Value rt_mappingproxy_new(Value mapping) {
    RtMappingProxy *p = rt_new(&rt_type_mappingproxy, sizeof *p);
    p->mapping = mapping;
    return RT_VAL(p);
}
Value rt_dict_view_mapping(Value self) { return rt_mappingproxy_new(RT_VAL(dict_of(self))); }

/* ---- mappingproxy: everything goes to the mapping ---- */

static Value mapping_of(Value p) { return RT_AS(RtMappingProxy, p)->mapping; }
static Value proxy_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    static RtBuiltinDef RT_UNSCANNED def = {.name = "mappingproxy", .params = "mapping", .n_max = 1, .flags = RT_BUILTIN_CACHES};
    Value mapping;
    if (rt_builtin_bind(&def, args, nargs, kwnames, &mapping) < 0)
        return 0;
    RtType *t = rt_type_of(mapping);
    if (t->getitem == NULL || (t->flags & (RT_TYPE_LIST | RT_TYPE_TUPLE)))
        return rt_raise(&rt_exc_TypeError, "mappingproxy() argument must be a mapping, not %T", mapping);
    return rt_mappingproxy_new(mapping);
}
static Value proxy_getitem(Value p, Value key) { return rt_getitem(mapping_of(p), key); }
static int proxy_contains(Value p, Value key) { return rt_contains(mapping_of(p), key); }
static int64_t proxy_length(Value p) { return rt_length(mapping_of(p)); }
static Value proxy_iter(Value p) { return rt_get_iter(mapping_of(p)); }
static Value proxy_str(Value p) { return rt_str(mapping_of(p)); }
static Value proxy_repr(Value p) {
    Value r = rt_repr(mapping_of(p));
    return r == 0 ? 0 : RT_VAL(rt_str_format("mappingproxy(%V)", r));
}
static Value proxy_compare(Value a, Value b, RtCompareOp op) {
    if (!rt_has_type(a, &rt_type_mappingproxy))
        return RT_NOT_IMPLEMENTED;
    return rt_compare(op, mapping_of(a), b);
}
static Value proxy_or(Value a, Value b) {
    a = rt_has_type(a, &rt_type_mappingproxy) ? mapping_of(a) : a;
    b = rt_has_type(b, &rt_type_mappingproxy) ? mapping_of(b) : b;
    return rt_binary(RT_OP_or, a, b);
}
static Value proxy_ior(Value a, Value b) {
    return rt_raise(&rt_exc_TypeError, "'|=' is not supported by %T; use '|' instead", a);
}
Value rt_mappingproxy_get(Value self, Value key, Value otherwise) {
    RT_LOCAL_NAME(name, "get");
    return rt_call_method2(mapping_of(self), name, key, otherwise);
}
Value rt_mappingproxy_keys(Value self) {
    RT_LOCAL_NAME(name, "keys");
    return rt_call_method0(mapping_of(self), name);
}
Value rt_mappingproxy_values(Value self) {
    RT_LOCAL_NAME(name, "values");
    return rt_call_method0(mapping_of(self), name);
}
Value rt_mappingproxy_items(Value self) {
    RT_LOCAL_NAME(name, "items");
    return rt_call_method0(mapping_of(self), name);
}
Value rt_mappingproxy_copy(Value self) {
    RT_LOCAL_NAME(name, "copy");
    return rt_call_method0(mapping_of(self), name);
}
Value rt_mappingproxy_reversed(Value self) {
    RT_LOCAL_NAME(name, "__reversed__");
    return rt_call_method0(mapping_of(self), name);
}

static void view_init(RtType *t, RtUnary iter, int (*contains)(Value, Value)) {
    t->size = sizeof(RtDictView);
    t->iter = iter;
    t->repr = view_repr;
    t->length = view_length;
    if (contains == NULL)
        return;
    t->contains = contains;
    t->compare = view_compare;
    t->binary[RT_OP_and] = view_and;
    t->binary[RT_OP_or] = view_or;
    t->binary[RT_OP_sub] = view_sub;
    t->binary[RT_OP_xor] = view_xor;
}

static void iterator_init(RtType *t, RtUnary next) {
    t->size = sizeof(RtDictIter);
    t->iter = iter_self;
    t->next = next;
}

/* Slots of the views, their iterators and mappingproxy; called by rt_dict_type_init. */
void rt_dictview_type_init(void) {
    view_init(&rt_type_dict_keys, keys_iter, keys_contains);
    view_init(&rt_type_dict_values, values_iter, NULL);
    view_init(&rt_type_dict_items, items_iter, items_contains);
    iterator_init(&rt_type_dict_keyiterator, next_key);
    iterator_init(&rt_type_dict_valueiterator, next_value);
    iterator_init(&rt_type_dict_itemiterator, next_item);
    iterator_init(&rt_type_dict_reversekeyiterator, previous_key);
    iterator_init(&rt_type_dict_reversevalueiterator, previous_value);
    iterator_init(&rt_type_dict_reverseitemiterator, previous_item);
    RtType *p = &rt_type_mappingproxy;
    p->size = sizeof(RtMappingProxy);
    p->new_ = proxy_new;
    p->getitem = proxy_getitem;
    p->contains = proxy_contains;
    p->length = proxy_length;
    p->iter = proxy_iter;
    p->str = proxy_str;
    p->repr = proxy_repr;
    p->compare = proxy_compare;
    p->binary[RT_OP_or] = proxy_or;
    p->inplace[RT_OP_or] = proxy_ior;
}

/* The error of an inline loop over a dict that has changed (core/container_inline.h). */
int rt_dict_loop_fault(RtDictLoop *it) {
    if (it->d->used != it->used)
        return rt_raise_int(&rt_exc_RuntimeError, "dictionary changed size during iteration");
    return rt_raise_int(&rt_exc_RuntimeError, "dictionary keys changed during iteration");
}
