/* class.c - making classes: the class statement, type(name, bases, ns), instance layout, __slots__.
 *
 * Layout. The best base (type->base) is the base with the most derived solid ancestor; among those
 * the largest (without ordered fields, whose places each class decides), the first on ties. Behind its
 * instance come: the side dict word, if the class is the first on its way to have a dict (plain instances
 * have it at byte 8 already, str, bytes and tuple behind their data), then the fields of RtClassInfo and
 * __slots__, 8 bytes each.
 */
#include "runtime/core/types.h"

/* What rt_build_class hands past a Python metaclass to rt_type_new: the info of this namespace. */
static _Thread_local struct { RtDict *ns; const RtClassInfo *info; } pending_info;

/* ---- Bases ----------------------------------------------------------------------------------------- */

static RtType *find_metaclass(RtType *meta, RtTuple *bases) {
    for (int64_t i = 0; i < bases->length; i++) {
        RtType *t = rt_type_of(bases->items[i]);
        if (rt_is_subtype(meta, t))
            continue;
        if (!rt_is_subtype(t, meta)) {
            rt_raise(&rt_exc_TypeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                                        "subclass of the metaclasses of all its bases");
            return NULL;
        }
        meta = t;
    }
    return meta;
}

static uint32_t n_ordered(const RtType *t) {
    uint32_t n = 0;
    while (n < t->n_fields && (t->fields[n].kind & RT_FIELD_ORDERED))
        n++;
    return n;
}
static size_t fixed_size(const RtType *t) { return t->size - n_ordered(t) * sizeof(Value); }

RtType *rt_find_best_base(RtTuple *bases) {
    RtType *best = NULL;
    for (int64_t i = 0; i < bases->length; i++) {
        if (!rt_type_has(bases->items[i], RT_TYPE_TYPE)) {
            rt_raise(&rt_exc_TypeError, "bases must be types");
            return NULL;
        }
        RtType *b = RT_AS(RtType, bases->items[i]);
        if (!(b->flags & RT_TYPE_BASETYPE)) {
            rt_raise(&rt_exc_TypeError, "type '%N' is not an acceptable base type", b);
            return NULL;
        }
        if (best == NULL || (b->solid != best->solid && rt_is_subtype(b->solid, best->solid)) ||
            (b->solid == best->solid && fixed_size(b) > fixed_size(best))) {
            best = b;
        } else if (!rt_is_subtype(best->solid, b->solid)) {
            rt_raise(&rt_exc_TypeError, "multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    return best;
}

/* ---- __slots__ --------------------------------------------------------------------------------------- */

RtStr *rt_mangle_name(RtStr *class_name, RtStr *name) {
    int64_t n = name->length;
    if (n < 3 || rt_str_at(name, 0) != '_' || rt_str_at(name, 1) != '_' ||
        (rt_str_at(name, n - 1) == '_' && rt_str_at(name, n - 2) == '_'))
        return name;
    int64_t skip = 0;
    while (skip < class_name->length && rt_str_at(class_name, skip) == '_')
        skip++;
    if (skip == class_name->length)
        return name;
    return rt_str_intern(rt_str_format("_%S%S", rt_str_slice(class_name, skip, class_name->length), name));
}

typedef struct Slots {
    bool given, dict, weakref;
    RtList *names; /* of interned str */
} Slots;

/* CPython's instances have a place for weak references where a class of the chain of bases has the slot, or the
 * builtin type has one. */
bool rt_type_has_weakrefs(const RtType *t) {
    for (; t->flags & RT_TYPE_HEAP; t = t->base)
        if (rt_dict_get_str(t->dict, RT_NAME(__weakref__)))
            return true;
    return t == &rt_type_function || t == &rt_type_method || t == &rt_type_builtin_function_or_method || t == &rt_type_set || t == &rt_type_memoryview ||
           t == &rt_type_frozenset || t == &rt_type_generator || t == &rt_type_coroutine || t == &rt_type_module ||
           t == &rt_type_code || (t->flags & RT_TYPE_TYPE) || (!t->builtin_id && !(t->flags & (RT_TYPE_EXCEPTION | RT_TYPE_NO_WEAKREFS)));
}

static bool may_add_weakrefs(const RtType *base) {
    return !(base->flags & (RT_TYPE_INT | RT_TYPE_BYTES | RT_TYPE_TUPLE)) && !rt_type_has_weakrefs(base);
}

static int add_slot(Slots *s, RtType *base, RtStr *class_name, RtDict *ns, Value item) {
    if (!rt_type_has(item, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "__slots__ items must be strings, not '%T'", item);
    RtStr *name = RT_AS(RtStr, item);
    Value ok = rt_call_method0(item, RT_NAME(isidentifier));
    if (ok != RT_TRUE)
        return ok ? rt_raise_int(&rt_exc_TypeError, "__slots__ must be identifiers") : -1;
    if (rt_str_equal(name, RT_NAME(__dict__))) {
        if (base->side_offset || s->dict)
            return rt_raise_int(&rt_exc_TypeError, "__dict__ slot disallowed: we already got one");
        s->dict = true;
        return 0;
    }
    if (rt_str_equal(name, RT_NAME(__weakref__))) {
        if (!may_add_weakrefs(base))
            return rt_raise_int(&rt_exc_TypeError, "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
        s->weakref = true;
        return 0;
    }
    name = rt_str_intern(rt_mangle_name(class_name, name));
    if (rt_dict_get_str(ns, name) && !rt_str_equal(name, RT_NAME(__qualname__)) &&
        !rt_str_equal(name, RT_NAME(__classcell__)))
        return rt_raise_int(&rt_exc_ValueError, "%R in __slots__ conflicts with class variable", RT_VAL(name));
    return rt_list_append(s->names, RT_VAL(name));
}

/* With __slots__, bases other than the one that decides the layout may still bring a dict and weak references. */
static void add_from_other_bases(Slots *s, const RtTuple *bases, const RtType *base) {
    for (int64_t i = 0; s->given && i < bases->length; i++) {
        const RtType *b = RT_AS(RtType, bases->items[i]);
        s->dict |= b != base && b->side_offset != 0 && base->side_offset == 0;
        s->weakref |= b != base && (b->flags & RT_TYPE_HEAP) && rt_type_has_weakrefs(b);
    }
}

static int read_slots(Slots *s, RtType *base, RtStr *class_name, RtDict *ns) {
    Value v = rt_dict_get_str(ns, RT_NAME(__slots__));
    *s = (Slots){.given = v != 0, .names = rt_list_new(0)};
    if (v == 0)
        return 0;
    RtList *items = rt_type_has(v, RT_TYPE_STR) ? rt_list_from_array(&v, 1) : rt_list_from_iterable(v);
    if (items == NULL)
        return -1;
    if (items->length && (base->flags & (RT_TYPE_INT | RT_TYPE_BYTES | RT_TYPE_TUPLE | RT_TYPE_TYPE)))
        return rt_raise_int(&rt_exc_TypeError, "nonempty __slots__ not supported for subtype of '%N'", base);
    for (int64_t i = 0; i < items->length; i++)
        if (add_slot(s, base, class_name, ns, items->items[i]) < 0)
            return -1;
    rt_list_sort_plain(s->names);
    return 0;
}

/* ---- Layout ---------------------------------------------------------------------------------------------- */

static bool is_variable(const RtType *t) { return (t->flags & (RT_TYPE_STR | RT_TYPE_BYTES | RT_TYPE_TUPLE)) != 0; }

static void place_dict(RtType *type, const RtType *base, bool want) {
    type->side_offset = base->side_offset;
    type->size = (base->size + 7) & ~7u;
    if (type->flags & RT_TYPE_TYPE)
        return;
    if (want && type->size < sizeof(RtInstance))
        type->size = sizeof(RtInstance);
    if (base == &rt_type_int)
        type->size = sizeof(RtIntObject);
    if (type->side_offset || !want || rt_is_subtype(base, &rt_type_module))
        return;
    const uint32_t inside = RT_TYPE_INT | RT_TYPE_LIST | RT_TYPE_DICT | RT_TYPE_SET | RT_TYPE_FROZENSET;
    if (is_variable(base)) {
        type->side_offset = -1;
    } else if (base->solid == &rt_type_object || (base->flags & inside) || rt_is_subtype(base, &rt_type_bytearray)) {
        type->side_offset = offsetof(RtInstance, side);
    } else {
        type->side_offset = (int32_t)type->size;
        type->size += sizeof(Value);
    }
}

static bool info_has(const RtClassInfo *info, const RtStr *name) {
    for (uint32_t i = 0; info && i < info->n_fields; i++)
        if (rt_str_equal(info->field_names[i], name))
            return true;
    return false;
}

static bool in_slots(const Slots *s, const RtStr *name) {
    for (int64_t i = 0; i < s->names->length; i++)
        if (rt_str_equal(RT_AS(RtStr, s->names->items[i]), name))
            return true;
    return false;
}

static void add_field(RtType *type, RtStr *name, uint32_t kind) {
    name = rt_str_intern(name);
    if (is_variable(type)) { /* a str: the first word behind it is for the dict */
        uint32_t offset = (type->n_fields + 1) * (uint32_t)sizeof(Value);
        type->fields[type->n_fields++] = (RtField){.name = name, .offset = offset, .kind = kind | RT_FIELD_BEHIND};
        return;
    }
    type->fields[type->n_fields++] = (RtField){.name = name, .offset = kind & RT_FIELD_ORDERED ? 0 : type->size, .kind = kind};
    type->size += sizeof(Value);
}

/* Ordered fields follow none but such, without a gap. */
static bool may_be_ordered(const RtType *type, const RtType *base, const Slots *s) {
    return n_ordered(base) == base->n_fields && s->names->length == 0 && type->size == type->ordered_at + base->n_fields * sizeof(Value);
}

/* What methods of the bases other than the first set, too. */
static void add_ordered_of_bases(RtType *type) {
    for (int64_t b = 1; b < type->bases->length; b++) {
        const RtType *base = RT_AS(RtType, type->bases->items[b]);
        for (uint32_t i = 0; i < base->n_fields; i++)
            if ((base->fields[i].kind & RT_FIELD_ORDERED) && !rt_find_field(type, base->fields[i].name))
                add_field(type, base->fields[i].name, RT_FIELD_ORDERED);
    }
}

/* Typed code knows where the fields are if info has a size (`direct_fields` in the compiler). Then nothing looks at the __dict__
 * of instances of the class or a class derived from it. */
static bool has_direct(const RtType *t) {
    for (uint32_t i = 0; i < t->n_fields; i++)
        if (!(t->fields[i].kind & (RT_FIELD_ORDERED | RT_FIELD_SLOT)))
            return true;
    return false;
}

static void place_fields(RtType *type, const RtType *base, const Slots *s, const RtClassInfo *info) {
    size_t room = base->n_fields + (info ? info->n_fields : 0) + (size_t)s->names->length;
    for (int64_t i = 0; i < type->bases->length; i++)
        room += RT_AS(RtType, type->bases->items[i])->n_fields;
    type->fields = room ? rt_alloc(room * sizeof(RtField)) : NULL;
    type->n_fields = base->n_fields;
    if (base->n_fields)
        memcpy(type->fields, base->fields, base->n_fields * sizeof(RtField));
    for (uint32_t i = 0; i < type->n_fields; i++)
        if (type->fields[i].kind & RT_FIELD_ORDERED)
            type->fields[i].offset = 0; /* each class has its own order */
    type->ordered_at = n_ordered(base) ? base->ordered_at : type->size;
    bool direct = info && (info->size || has_direct(base)), ordered = !direct && may_be_ordered(type, base, s);
    for (uint32_t i = 0; info && i < info->n_fields; i++) {
        bool slot = in_slots(s, info->field_names[i]);
        if (slot ? direct : type->side_offset && (direct || ordered))
            add_field(type, info->field_names[i], info->field_kinds[i] | (slot ? RT_FIELD_SLOT : direct ? 0u : RT_FIELD_ORDERED));
    }
    if (ordered && type->side_offset)
        add_ordered_of_bases(type);
    for (int64_t i = 0; i < s->names->length; i++)
        if (!direct || !info_has(info, RT_AS(RtStr, s->names->items[i])))
            add_field(type, RT_AS(RtStr, s->names->items[i]), RT_FIELD_VALUE | RT_FIELD_SLOT);
    for (uint32_t i = base->n_fields; i < type->n_fields; i++)
        if (type->fields[i].kind & RT_FIELD_SLOT)
            rt_dict_set(type->dict, RT_VAL(type->fields[i].name), rt_member_new(type, &type->fields[i]));
}

/* For a class whose metaclass has a plain class before type among its bases: type's own attribute. */
static Value dict_of_class(Value cls) {
    Value d = rt_dict_get_str(rt_type_type.dict, RT_NAME(__dict__));
    return rt_type_of(d)->descr_get(d, cls, rt_type_of(cls));
}

Value rt_get_instance_dict(Value self) {
    if (rt_type_has(self, RT_TYPE_TYPE))
        return dict_of_class(self);
    RtDict *d = rt_take_dict(self);
    if (d == NULL) {
        Value *side = rt_side_slot(self);
        if (side == NULL)
            return rt_attribute_error(self, RT_NAME(__dict__));
        d = rt_instance_dict(self, true);
    }
    d->pad = RT_SIDE_SEEN;
    return RT_VAL(d);
}

static bool has_builtin_dict(const RtType *t) {
    while (t->flags & RT_TYPE_HEAP)
        t = t->base;
    return t->side_offset != 0;
}

int rt_set_instance_dict(Value self, Value v) {
    if (rt_type_has(self, RT_TYPE_TYPE))
        return rt_raise_int(&rt_exc_AttributeError, "attribute '__dict__' of 'type' objects is not writable");
    Value *side = rt_side_slot(self);
    if (!v && has_builtin_dict(rt_type_of(self)))
        return rt_raise_int(&rt_exc_TypeError, "cannot delete __dict__");
    if (v && !rt_type_has(v, RT_TYPE_DICT))
        return rt_raise_int(&rt_exc_TypeError, "__dict__ must be set to a dictionary, not a '%T'", v);
    if (side == NULL || rt_take_dict(self) == NULL)
        return rt_raise_int(&rt_exc_AttributeError, "__dict__");
    RtDict *d = v ? RT_AS(RtDict, v) : rt_dict_new(0);
    d->pad = RT_SIDE_SEEN;
    *side = RT_VAL(d);
    return 0;
}

/* The first of the references to it. */
static Value get_weakref(Value self) {
    const RtList *all = rt_weakref_list(self);
    return all->length ? all->items[0] : RT_NONE;
}

static void own_class_attrs(RtType *type, RtClassAttrs *attrs) {
    if (!attrs)
        return;
    for (uint32_t k = 0; attrs->owner && k < attrs->n; k++)
        *attrs->places[k].slot = 0;
    if (attrs->owner)
        attrs->owner->class_attrs = NULL;
    else
        type->class_attrs = attrs;
    attrs->owner = type;
}

/* Does a builtin base find attributes in its own way (threading.local: by thread)? */
static bool keeps_attributes_elsewhere(const RtType *base) {
    while (base->flags & RT_TYPE_HEAP)
        base = base->base;
    return !(base->flags & RT_TYPE_DEFAULT_SETATTR) && base->setattr;
}

static void lay_out(RtType *type, const Slots *s, const RtClassInfo *info) {
    RtType *base = type->base;
    own_class_attrs(type, info ? info->attrs : NULL);
    bool had_dict = base->side_offset != 0;
    place_dict(type, base, !s->given || s->dict);
    if (is_variable(base) || (type->flags & RT_TYPE_TYPE) || rt_is_subtype(base, &rt_type_module) || keeps_attributes_elsewhere(base))
        info = NULL;
    place_fields(type, base, s, info);
    type->class_info = info && (info->size == 0 || info->size == type->size) ? info : NULL;
    bool new_solid = s->names->length > 0;
    type->solid = new_solid ? type : base->solid;
    if (type->side_offset)
        type->flags |= RT_TYPE_HAS_DICT;
    else if (s->given)
        type->flags |= RT_TYPE_SLOTS_ONLY;
    if (type->side_offset && !had_dict && rt_dict_get_str(type->dict, RT_NAME(__dict__)) == 0)
        rt_dict_set(type->dict, RT_VAL(RT_NAME(__dict__)),
                    rt_getset_new(type, RT_NAME(__dict__), rt_get_instance_dict, rt_set_instance_dict));
    if ((!s->given || s->weakref) && may_add_weakrefs(base))
        rt_dict_set(type->dict, RT_VAL(RT_NAME(__weakref__)), rt_getset_new(type, RT_NAME(__weakref__), get_weakref, NULL));
}

/* ---- The namespace ------------------------------------------------------------------------------------------- */

static void wrap_function(RtDict *d, RtStr *name, RtType *wrapper) {
    Value f = rt_dict_get_str(d, name);
    if (f && rt_has_type(f, &rt_type_function)) {
        Value w = rt_call1(RT_VAL(wrapper), f);
        if (w)
            rt_dict_set(d, RT_VAL(name), w);
    }
}

static int take_special_names(RtType *type, RtStr *name, Value *cell) {
    RtDict *d = type->dict;
    Value q = rt_dict_get_str(d, RT_NAME(__qualname__));
    if (q && !rt_type_has(q, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "type __qualname__ must be a str, not %T", q);
    type->qualname = q ? RT_AS(RtStr, q) : name;
    if (q)
        rt_dict_del(d, RT_VAL(RT_NAME(__qualname__)));
    *cell = rt_dict_get_str(d, RT_NAME(__classcell__));
    if (*cell) {
        if (!rt_has_type(*cell, &rt_type_cell))
            return rt_raise_int(&rt_exc_TypeError, "type.__new__ argument __classcell__ must be a nonlocal cell, not %R",
                                RT_VAL(rt_type_of(*cell)));
        rt_dict_del(d, RT_VAL(RT_NAME(__classcell__)));
    }
    if (rt_dict_get_str(d, RT_NAME(__module__)) == 0)
        rt_dict_set(d, RT_VAL(RT_NAME(__module__)), RT_VAL(RT_NAME(__main__)));
    wrap_function(d, RT_NAME(__new__), &rt_type_staticmethod);
    wrap_function(d, RT_NAME(__init_subclass__), &rt_type_classmethod);
    wrap_function(d, RT_NAME(__class_getitem__), &rt_type_classmethod);
    return rt_pending() ? -1 : 0;
}

static void default_names(RtType *type) {
    RtDict *d = type->dict;
    if (rt_dict_get_str(d, RT_NAME(__doc__)) == 0)
        rt_dict_set(d, RT_VAL(RT_NAME(__doc__)), RT_NONE);
    if (rt_dict_get_str(d, RT_NAME(__eq__)) && rt_dict_get_str(d, RT_NAME(__hash__)) == 0)
        rt_dict_set(d, RT_VAL(RT_NAME(__hash__)), RT_NONE);
}

static int call_set_names(RtType *type) {
    RtList *pairs = rt_list_new(type->dict->used * 2);
    Value k, v;
    for (int64_t pos = 0; rt_dict_next(type->dict, &pos, &k, &v);) {
        rt_list_append(pairs, k);
        rt_list_append(pairs, v);
    }
    for (int64_t i = 0; i < pairs->length; i += 2) {
        k = pairs->items[i];
        v = pairs->items[i + 1];
        if (rt_has_type(v, &rt_type_function))
            continue;
        Value f = rt_lookup_special(v, RT_NAME(__set_name__));
        if (f == 0 && rt_pending())
            return -1;
        if (f && rt_call2(f, RT_VAL(type), k) == 0) {
            Value cause = rt_fetch();
            RtStr *text = rt_str_format("Error calling __set_name__ on '%T' instance %R in '%N'", v, k, type);
            Value arg = RT_VAL(text);
            RtException *e = rt_exception_new(&rt_exc_RuntimeError, rt_tuple_from_array(&arg, 1));
            rt_raise_stmt(RT_VAL(e), cause);
            return -1;
        }
    }
    return 0;
}

static int call_init_subclass(RtType *type, RtDict *keywords) {
    Value f = rt_super_getattr(RT_VAL(type), RT_VAL(type), RT_NAME(__init_subclass__));
    if (f == 0)
        return -1;
    Value r = keywords && keywords->used ? rt_call_ex(f, RT_VAL(&rt_empty_tuple), RT_VAL(keywords)) : rt_call0(f);
    return r ? 0 : -1;
}

/* ---- type.__new__ ------------------------------------------------------------------------------------------------ */

/* Whether what a metaclass's mro() gave can be an order for the type: classes, whose instances are laid out as its own. */
static bool may_be_order(const RtType *type, const RtTuple *order) {
    for (int64_t i = 0; i < order->length; i++) {
        if (!rt_type_has(order->items[i], RT_TYPE_TYPE))
            return rt_raise(&rt_exc_TypeError, "mro() returned a non-class ('%T')", order->items[i]), false;
        const RtType *t = RT_AS(RtType, order->items[i]);
        if (t != type && !rt_is_subtype(type->base->solid, t->solid))
            return rt_raise(&rt_exc_TypeError, "mro() returned base with unsuitable layout ('%s')", t->name), false;
    }
    return order->length || (rt_raise(&rt_exc_TypeError, "type MRO must not be empty"), false);
}

/* What the mro() of the metaclass says. */
static RtTuple *ask_for_order(RtType *type) {
    Value f = rt_type_lookup(type->type, RT_NAME(mro));
    if (f == 0 || f == rt_type_lookup(&rt_type_type, RT_NAME(mro)))
        return rt_find_mro(type);
    f = rt_lookup_special(RT_VAL(type), RT_NAME(mro));
    Value r = f ? rt_call0(f) : 0;
    RtTuple *t = r ? rt_tuple_from_iterable(r) : NULL;
    return t && may_be_order(type, t) ? t : NULL;
}

/* A metaclass's mro() that assigns __bases__ has set the order already: then it stays. */
int rt_compute_own_mro(RtType *type) {
    const RtTuple *before = type->mro;
    RtTuple *order = ask_for_order(type);
    if (order == NULL)
        return -1;
    if (type->mro != before)
        return 0;
    type->mro = order;
    return 1;
}

static RtType *allocate(RtType *meta, RtStr *name, RtTuple *bases, RtType *base, RtDict *ns) {
    RtType *type = rt_alloc(meta->size < sizeof(RtType) ? sizeof(RtType) : meta->size);
    size_t n;
    const char *text = rt_str_to_utf8(name, &n);
    if (text == NULL)
        return NULL;
    if (strlen(text) != n) {
        rt_raise(&rt_exc_ValueError, "type name must not contain null characters");
        return NULL;
    }
    type->type = meta;
    type->name = rt_str_keep_utf8(name);
    type->name_str = name;
    type->bases = bases;
    type->base = base;
    type->id = rt_next_type_id();
    type->flags = RT_TYPE_HEAP | RT_TYPE_BASETYPE;
    for (int64_t i = 0; i < bases->length; i++)
        type->flags |= RT_AS(RtType, bases->items[i])->flags & 0xffff0000u;
    type->dict = rt_dict_new(ns->used + 4);
    return rt_dict_update(type->dict, RT_VAL(ns)) < 0 ? NULL : type;
}

/* A class is matched as a sequence or as a mapping, never as both: as the first of its mro that is either. */
static void choose_collection(RtType *type) {
    const uint32_t either = RT_TYPE_SEQUENCE | RT_TYPE_MAPPING;
    uint32_t found = 0;
    for (int64_t i = 1; type->mro && i < type->mro->length && !found; i++)
        found = RT_AS(RtType, type->mro->items[i])->flags & either;
    type->flags = (type->flags & ~either) | found;
}

static Value finish(RtType *type, RtDict *keywords) {
    rt_type_link_bases(type);
    choose_collection(type);
    rt_type_modified(type);
    rt_slots_derive(type);
    type->flags |= RT_TYPE_READY;
    if (call_set_names(type) < 0 || call_init_subclass(type, keywords) < 0)
        return 0;
    return RT_VAL(type);
}

Value rt_type_new(RtType *meta, RtStr *name, RtTuple *bases, RtDict *ns, RtDict *keywords, const RtClassInfo *info) {
    if (bases->length == 0) {
        Value object = RT_VAL(&rt_type_object);
        bases = rt_tuple_from_array(&object, 1);
    }
    if (info == NULL && pending_info.ns == ns)
        info = pending_info.info;
    for (int64_t i = 0; i < bases->length; i++) {
        if (rt_type_has(bases->items[i], RT_TYPE_TYPE))
            continue;
        Value entries = rt_getattr_or_null(bases->items[i], RT_NAME(__mro_entries__));
        if (entries || rt_pending())
            return entries ? rt_raise(&rt_exc_TypeError, "type() doesn't support MRO entry resolution; use types.new_class()") : 0;
    }
    RtType *winner = find_metaclass(meta, bases);
    if (winner == NULL)
        return 0;
    if (winner != meta && winner->new_ != rt_type_type.new_) {
        int64_t n = keywords ? keywords->used : 0, at = 0, i = 0;
        Value *args = rt_alloc((size_t)(n + 4) * sizeof *args), key, value;
        RtTuple *names = rt_tuple_new(n);
        args[1] = RT_VAL(name);
        args[2] = RT_VAL(bases);
        args[3] = RT_VAL(ns);
        for (; keywords && rt_dict_next(keywords, &at, &key, &value); i++) {
            names->items[i] = key;
            args[4 + i] = value;
        }
        return winner->new_(winner, args + 1, 3, n ? names : NULL);
    }
    RtType *base = rt_find_best_base(bases);
    Slots slots;
    Value cell = 0;
    if (base == NULL || read_slots(&slots, base, name, ns) < 0)
        return 0;
    add_from_other_bases(&slots, bases, base);
    RtType *type = allocate(winner, name, bases, base, ns);
    if (type == NULL || take_special_names(type, name, &cell) < 0)
        return 0;
    lay_out(type, &slots, info);
    default_names(type);
    if (cell)
        RT_AS(RtCell, cell)->value = RT_VAL(type);
    if (rt_compute_own_mro(type) < 0)
        return 0;
    return finish(type, keywords);
}

/* ---- The class statement --------------------------------------------------------------------------------------------- */

/* Replaces bases that are no classes by what their __mro_entries__ say. */
static RtTuple *resolve_bases(RtTuple *bases) {
    RtList *out = NULL;
    for (int64_t i = 0; i < bases->length; i++) {
        Value b = bases->items[i];
        Value f = rt_type_has(b, RT_TYPE_TYPE) ? 0 : rt_getattr_or_null(b, RT_NAME(__mro_entries__));
        if (rt_pending())
            return NULL;
        if (f == 0) {
            if (out)
                rt_list_append(out, b);
            continue;
        }
        Value r = rt_call1(f, RT_VAL(bases));
        if (r == 0)
            return NULL;
        if (!rt_type_has(r, RT_TYPE_TUPLE)) {
            rt_raise(&rt_exc_TypeError, "__mro_entries__ must return a tuple");
            return NULL;
        }
        if (out == NULL)
            out = rt_list_from_array(bases->items, i);
        RtTuple *t = RT_AS(RtTuple, r);
        for (int64_t k = 0; k < t->length; k++)
            rt_list_append(out, t->items[k]);
    }
    return out ? rt_tuple_from_array(out->items, out->length) : bases;
}

/* The metaclass, which may be any callable; takes "metaclass" out of the keywords. */
static Value choose_metaclass(RtTuple *bases, RtDict *keywords) {
    Value meta = keywords ? rt_dict_get_str(keywords, RT_NAME(metaclass)) : 0;
    if (meta)
        rt_dict_del(keywords, RT_VAL(RT_NAME(metaclass)));
    else
        meta = bases->length ? RT_VAL(rt_type_of(bases->items[0])) : RT_VAL(&rt_type_type);
    if (!rt_type_has(meta, RT_TYPE_TYPE))
        return meta;
    RtType *winner = find_metaclass(RT_AS(RtType, meta), bases);
    return winner ? RT_VAL(winner) : 0;
}

static Value prepare_namespace(Value meta, RtStr *name, RtTuple *bases, RtDict *keywords) {
    if (meta == RT_VAL(&rt_type_type))
        return RT_VAL(rt_dict_new(8));
    Value f = rt_getattr_or_null(meta, RT_NAME(__prepare__));
    if (f == 0)
        return rt_pending() ? 0 : RT_VAL(rt_dict_new(8));
    Value a[2] = {RT_VAL(name), RT_VAL(bases)};
    Value ns = rt_call_ex(f, RT_VAL(rt_tuple_from_array(a, 2)), keywords ? RT_VAL(keywords) : 0);
    if (ns && !rt_type_has(ns, RT_TYPE_DICT) && rt_type_of(ns)->getitem == NULL)
        return rt_raise(&rt_exc_TypeError, "%s.__prepare__() must return a mapping, not %T",
                        rt_type_has(meta, RT_TYPE_TYPE) ? RT_AS(RtType, meta)->name : "<metaclass>", ns);
    return ns;
}

static int put_name(Value ns, RtStr *name, Value v) {
    if (v == 0)
        return 0;
    return rt_has_type(ns, &rt_type_dict) ? rt_dict_set(RT_AS(RtDict, ns), RT_VAL(name), v)
                                          : rt_setitem(ns, RT_VAL(name), v);
}

static Value call_metaclass(Value meta, RtStr *name, RtTuple *bases, Value ns, RtDict *keywords, const RtClassInfo *info) {
    if (meta == RT_VAL(&rt_type_type) && rt_has_type(ns, &rt_type_dict))
        return rt_type_new(&rt_type_type, name, bases, RT_AS(RtDict, ns), keywords, info);
    Value a[3] = {RT_VAL(name), RT_VAL(bases), ns};
    RtDict *saved_ns = pending_info.ns;
    const RtClassInfo *saved_info = pending_info.info;
    pending_info.ns = RT_AS(RtDict, ns);
    pending_info.info = info;
    Value cls = rt_call_ex(meta, RT_VAL(rt_tuple_from_array(a, 3)), keywords ? RT_VAL(keywords) : 0);
    pending_info.ns = saved_ns;
    pending_info.info = saved_info;
    return cls;
}

/* The cell was meant for this class; a metaclass that drops __classcell__ is an error. */
static Value check_cell(Value cls, Value cell) {
    if (cell == 0 || !rt_has_type(cell, &rt_type_cell) || !rt_type_has(cls, RT_TYPE_TYPE))
        return cls;
    Value got = RT_AS(RtCell, cell)->value;
    if (got == 0)
        return rt_raise(&rt_exc_RuntimeError, "__class__ not set defining %R as %R. Was __classcell__ propagated to type.__new__?",
                        RT_VAL(RT_AS(RtType, cls)->name_str), cls);
    if (got != cls)
        return rt_raise(&rt_exc_TypeError, "__class__ set to %R defining %R as %R", got,
                        RT_VAL(RT_AS(RtType, cls)->name_str), cls);
    return cls;
}

Value rt_build_class(RtFunction *body, RtStr *name, RtTuple *bases, RtDict *keywords, const RtClassInfo *info) {
    RtTuple *given = bases;
    bases = resolve_bases(given);
    if (bases == NULL)
        return 0;
    Value meta = choose_metaclass(bases, keywords);
    if (meta == 0)
        return 0;
    if (keywords && keywords->used == 0)
        keywords = NULL;
    Value ns = prepare_namespace(meta, name, bases, keywords);
    if (ns == 0)
        return 0;
    Value module = body->module && body->module->name ? RT_VAL(body->module->name) : body->module_name;
    if (put_name(ns, RT_NAME(__module__), module) < 0 || put_name(ns, RT_NAME(__qualname__), RT_VAL(body->qualname)) < 0)
        return 0;
    Value args[2] = {0, ns};
    Value cell = body->code->entry(body, args + 1);
    if (cell == 0)
        return 0;
    if (rt_has_type(cell, &rt_type_cell) && put_name(ns, RT_NAME(__classcell__), cell) < 0)
        return 0;
    if (given != bases && put_name(ns, RT_NAME(__orig_bases__), RT_VAL(given)) < 0)
        return 0;
    Value cls = call_metaclass(meta, name, bases, ns, keywords, info);
    return cls ? check_cell(cls, cell) : 0;
}
