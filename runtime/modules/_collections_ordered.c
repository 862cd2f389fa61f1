/* _collections_ordered.c - collections.OrderedDict: a dict, which keeps its order anyway, that can move its items, and
 * whose views and iterators are types of their own. An iterator knows the next entry before it is asked for it, as
 * CPython's does: so a change is noticed only if there was one to come.
 */
#include "runtime/modules/modtype.h"
#include "runtime/modules/_collections.h"
#include "runtime/services/services.h"
#include "runtime/types/dict_internal.h"

typedef struct OrderedIter { RtType *type; RtDict *dict; int64_t next, step; uint32_t version; uint8_t parts; } OrderedIter;
enum { KEYS = 1, VALUES = 2 };

static RtType rt_type_OrderedDict, rt_type_odict_keys, rt_type_odict_values, rt_type_odict_items, rt_type_odict_iterator;

/* ---- iterators and views ---- */

static int64_t live_entry(const RtDict *d, int64_t i, int64_t step) {
    while (i >= 0 && i < d->n_entries && d->entries[i].key == 0)
        i += step;
    return i >= 0 && i < d->n_entries ? i : -1;
}

static Value new_iter(RtDict *d, uint8_t parts, int64_t step) {
    OrderedIter *it = rt_new(&rt_type_odict_iterator, sizeof *it);
    it->dict = d;
    it->parts = parts;
    it->step = step;
    it->version = d->version;
    it->next = live_entry(d, step > 0 ? 0 : d->n_entries - 1, step);
    return RT_VAL(it);
}

static Value iterator_next(Value self) {
    OrderedIter *it = RT_AS(OrderedIter, self);
    RtDict *d = it->dict;
    if (d == NULL || it->next < 0) {
        it->dict = NULL;
        return 0;
    }
    if (it->version != d->version) {
        it->dict = NULL;
        return rt_raise(&rt_exc_RuntimeError, d->n_entries ? "OrderedDict mutated during iteration" /* else it was cleared */
                                                           : "OrderedDict changed size during iteration");
    }
    int64_t i = it->next;
    it->next = live_entry(d, i + it->step, it->step);
    if (it->parts == (KEYS | VALUES))
        return rt_dict_items_tuple(d, i);
    return it->parts == KEYS ? d->entries[i].key : d->entries[i].value;
}

/* iter(list of what is left) */
static Value iterator_reduce(Value self) {
    OrderedIter copy = *RT_AS(OrderedIter, self);
    RtList *rest = rt_list_new(4);
    for (Value v; (v = iterator_next(RT_VAL(&copy))) != 0;)
        rt_list_append(rest, v);
    if (rt_pending())
        return 0;
    Value iter = rt_builtin_lookup(RT_TEXT("iter")), l = RT_VAL(rest);
    return RT_VAL(rt_tuple_from_array((Value[]){iter, RT_VAL(rt_tuple_from_array(&l, 1))}, 2));
}

static Value ordered_iter(Value self) { return new_iter(RT_AS(RtDict, self), KEYS, 1); }
static Value ordered_reversed(Value self) { return new_iter(RT_AS(RtDict, self), KEYS, -1); }
static Value ordered_keys(Value self) { return rt_dict_view(&rt_type_odict_keys, RT_AS(RtDict, self)); }
static Value ordered_values(Value self) { return rt_dict_view(&rt_type_odict_values, RT_AS(RtDict, self)); }
static Value ordered_items(Value self) { return rt_dict_view(&rt_type_odict_items, RT_AS(RtDict, self)); }

static RtDict *dict_of(Value view) { return RT_AS(RtDictView, view)->dict; }
static Value keys_iter(Value self) { return new_iter(dict_of(self), KEYS, 1); }
static Value values_iter(Value self) { return new_iter(dict_of(self), VALUES, 1); }
static Value items_iter(Value self) { return new_iter(dict_of(self), KEYS | VALUES, 1); }
static Value keys_reversed(Value self) { return new_iter(dict_of(self), KEYS, -1); }
static Value values_reversed(Value self) { return new_iter(dict_of(self), VALUES, -1); }
static Value items_reversed(Value self) { return new_iter(dict_of(self), KEYS | VALUES, -1); }

/* ---- OrderedDict ---- */

static bool is_plain(Value self) {
    const RtType *t = rt_type_of(self);
    return t->setitem == rt_type_dict.setitem && t->getitem == rt_type_dict.getitem && t->contains == rt_type_dict.contains;
}

/* The key and the value of a pair: 0, or -1. */
static int take_pair(Value pair, Value *out) {
    Value it = rt_iter(pair);
    for (int i = 0; it && i < 2; i++)
        if ((out[i] = rt_next(it)) == 0)
            return rt_pending() ? -1 : rt_raise_int(&rt_exc_ValueError, "need more than %d value%s to unpack", i, i == 1 ? "" : "s");
    if (it && rt_next(it))
        return rt_raise_int(&rt_exc_ValueError, "too many values to unpack (expected 2)");
    return it && !rt_pending() ? 0 : -1;
}

static int set_pairs(Value self, Value pairs) {
    Value it = rt_iter(pairs), v[2];
    for (Value pair; it && (pair = rt_next(it)) != 0;)
        if (take_pair(pair, v) < 0 || rt_setitem(self, v[0], v[1]) < 0)
            return -1;
    return it && !rt_pending() ? 0 : -1;
}

static int set_by_keys(Value self, Value other, Value keys) {
    Value it = keys ? rt_iter(keys) : 0;
    for (Value key; it && (key = rt_next(it)) != 0;) {
        Value v = rt_getitem(other, key);
        if (v == 0 || rt_setitem(self, key, v) < 0)
            return -1;
    }
    return it && !rt_pending() ? 0 : -1;
}

/* As MutableMapping.update: a subclass's __setitem__ is called. */
static int take_all(Value self, Value other) {
    bool simple = rt_has_type(other, &rt_type_dict);
    if (is_plain(self) && (simple || rt_has_type(other, &rt_type_OrderedDict)))
        return rt_dict_update(RT_AS(RtDict, self), other);
    if (simple)
        return set_pairs(self, rt_dict_items(RT_AS(RtDict, other)));
    Value f = rt_getattr_or_null(other, RT_TEXT("keys"));
    if (f || rt_pending())
        return f ? set_by_keys(self, other, rt_call0(f)) : -1;
    f = rt_getattr_or_null(other, RT_TEXT("items"));
    if (rt_pending())
        return -1;
    Value items = f ? rt_call0(f) : other;
    return items ? set_pairs(self, items) : -1;
}

static int take_arguments(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs && take_all(self, args[0]) < 0)
        return -1;
    for (int64_t i = 0; kwnames && i < kwnames->length; i++)
        if (rt_setitem(self, kwnames->items[i], args[nargs + (size_t)i]) < 0)
            return -1;
    return 0;
}

static int ordered_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs > 1)
        return rt_raise_int(&rt_exc_TypeError, "expected at most 1 arguments, got %zu", nargs);
    return take_arguments(self, args, nargs, kwnames);
}
static Value ordered_update(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs > 2)
        return rt_raise(&rt_exc_TypeError, "update() takes at most 1 positional argument (%zu given)", nargs - 1);
    return take_arguments(args[0], args + 1, nargs - 1, kwnames) < 0 ? 0 : RT_NONE;
}
static Value ordered_inplace_or(Value self, Value other) { return take_all(self, other) < 0 ? 0 : self; }

/* Past the methods of a subclass, as in CPython. */
static Value ordered_pop(Value self, Value key, Value otherwise) {
    return rt_hash(key) == -1 ? 0 : rt_dict_pop(RT_AS(RtDict, self), key, otherwise);
}
static Value ordered_setdefault(Value self, Value key, Value otherwise) {
    if (is_plain(self))
        return rt_dict_setdefault(RT_AS(RtDict, self), key, otherwise);
    int has = rt_contains(self, key);
    if (has < 0)
        return 0;
    if (has)
        return rt_getitem(self, key);
    return rt_setitem(self, key, otherwise) < 0 ? 0 : otherwise;
}

static bool is_at_end(const RtDict *d, int64_t i, bool last) {
    return live_entry(d, last ? d->n_entries - 1 : 0, last ? -1 : 1) == i;
}

static int ordered_move(Value self, Value key, bool last) {
    RtDict *d = RT_AS(RtDict, self);
    int64_t hash = rt_hash(key);
    int64_t i = hash == -1 ? -2 : rt_dict_find(d, key, hash);
    if (i < 0)
        return i == -1 ? (rt_raise_key_error(key), -1) : -1;
    RtDictEntry moved = d->entries[i];
    if (is_at_end(d, i, last))
        return 0;
    if (last) {
        rt_dict_remove_at(d, i);
        return rt_dict_put_hashed(d, moved.key, hash, moved.value);
    }
    RtDictEntry *all = rt_alloc((size_t)(d->n_entries + 1) * sizeof *all);
    int64_t n = d->n_entries;
    memcpy(all, d->entries, (size_t)n * sizeof *all);
    rt_dict_clear(d);
    int r = rt_dict_put_hashed(d, moved.key, hash, moved.value);
    for (int64_t j = 0; j < n && r == 0; j++)
        if (j != i && all[j].key != 0)
            r = rt_dict_put_hashed(d, all[j].key, all[j].hash, all[j].value);
    return r;
}
static Value ordered_popitem(Value self, bool last) {
    RtDict *d = RT_AS(RtDict, self);
    if (d->used == 0)
        return rt_raise_value(&rt_exc_KeyError, RT_VAL(rt_str_from_cstr("dictionary is empty")));
    if (last)
        return RT_VAL(rt_dict_popitem(d));
    int64_t i = d->entries[0].key == 0 ? d->entries[0].hash : 0; /* a removed first entry says how many follow */
    while (d->entries[i].key == 0)
        i++;
    Value item = rt_dict_items_tuple(d, i);
    rt_dict_remove_at(d, i);
    d->entries[0].hash = d->used > 0 && d->entries[0].key == 0 ? i + 1 : d->entries[0].hash;
    return item;
}
static Value ordered_repr(Value self) {
    const char *name = strrchr(rt_type_of(self)->name, '.');
    name = name != NULL ? name + 1 : rt_type_of(self)->name;
    if (RT_AS(RtDict, self)->used == 0)
        return RT_VAL(rt_str_format("%s()", name));
    RtReprGuard guard;
    if (rt_repr_enter(&guard, self))
        return RT_VAL(rt_str_from_cstr("..."));
    bool plain = rt_type_of(self) == &rt_type_OrderedDict;
    Value view = plain ? rt_dict_items(RT_AS(RtDict, self)) : rt_call_method0(self, RT_TEXT("items"));
    RtList *items = view ? rt_list_from_iterable(view) : NULL;
    Value r = items == NULL ? 0 : rt_repr(RT_VAL(items));
    rt_repr_leave(&guard);
    return r == 0 ? 0 : RT_VAL(rt_str_format("%s(%V)", name, r));
}
static Value ordered_compare(Value a, Value b, RtCompareOp op) {
    Value r = rt_type_dict.compare(a, b, op);
    bool both = rt_is_instance_of(a, &rt_type_OrderedDict) && rt_is_instance_of(b, &rt_type_OrderedDict);
    if (r != (op == RT_EQ ? RT_TRUE : RT_FALSE) || !both || (op != RT_EQ && op != RT_NE))
        return r;
    RtList *x = rt_list_from_iterable(rt_dict_keys(RT_AS(RtDict, a))), *y = rt_list_from_iterable(rt_dict_keys(RT_AS(RtDict, b)));
    return rt_compare(op, RT_VAL(x), RT_VAL(y));
}
static Value ordered_copy(Value self) {
    Value r = rt_call0(RT_VAL(rt_type_of(self)));
    RtList *keys = r == 0 ? NULL : rt_list_from_iterable(self);
    for (int64_t i = 0; keys && i < keys->length; i++) {
        Value v = rt_getitem(self, keys->items[i]);
        if (v == 0 || rt_setitem(r, keys->items[i], v) < 0)
            return 0;
    }
    return keys ? r : 0;
}
static Value ordered_or(Value a, Value b) {
    if (!rt_is_dict(a) || !rt_is_dict(b))
        return RT_NOT_IMPLEMENTED;
    Value model = rt_is_instance_of(a, &rt_type_OrderedDict) ? a : b;
    Value r = rt_call1(RT_VAL(rt_type_of(model)), a);
    return r == 0 || take_all(r, b) < 0 ? 0 : r;
}

static Value ordered_reduce(Value self) {
    RT_LOCAL_NAME(getstate, "__getstate__");
    RT_LOCAL_NAME(name, "items");
    Value state = rt_call_method0(self, getstate), items = state == 0 ? 0 : rt_call_method0(self, name);
    Value it = items == 0 ? 0 : rt_iter(items);
    if (it == 0)
        return 0;
    return RT_VAL(rt_tuple_from_array((Value[]){RT_VAL(rt_type_of(self)), RT_VAL(&rt_empty_tuple), state, RT_NONE, it}, 5));
}

#define RT_TABLE "runtime/tables/module/_collections_ordered.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static void view_init(RtType *t, const char *name, RtType *base, RtUnary iter) {
    rt_type_init_static(t, name, base, sizeof(RtDictView), 0);
    t->iter = iter;
    rt_type_ready(t);
}

void rt_ordered_dict_init(RtModule *m) {
    RtType *t = &rt_type_OrderedDict;
    rt_type_init_static(t, "collections.OrderedDict", &rt_type_dict, sizeof(RtDict), RT_TYPE_BASETYPE | RT_TYPE_DICT | RT_TYPE_HAS_DICT);
    t->side_offset = offsetof(RtDict, side);
    t->new_ = rt_type_dict.new_;
    t->init = ordered_init;
    t->repr = ordered_repr;
    t->compare = ordered_compare;
    t->iter = ordered_iter;
    t->binary[RT_OP_or] = ordered_or;
    t->inplace[RT_OP_or] = ordered_inplace_or;
    rt_mod_add_type(m, t);
    static const RtGetsetDef dict[] = {{"__dict__", rt_get_instance_dict, rt_set_instance_dict}, {NULL, NULL, NULL}};
    rt_type_add_getsets(t, dict);
    view_init(&rt_type_odict_keys, "odict_keys", &rt_type_dict_keys, keys_iter);
    view_init(&rt_type_odict_values, "odict_values", &rt_type_dict_values, values_iter);
    view_init(&rt_type_odict_items, "odict_items", &rt_type_dict_items, items_iter);
    rt_type_init_static(&rt_type_odict_iterator, "odict_iterator", NULL, sizeof(OrderedIter), 0);
    rt_type_odict_iterator.iter = rt_mod_iter_self;
    rt_type_odict_iterator.next = iterator_next;
    rt_type_ready(&rt_type_odict_iterator);
    rt_table_install(NULL);
}
