/* instance.c - instances: allocation, fixed fields, the side dict, __dict__, and object's methods.
 *
 * An instance holds its attributes in fixed fields (type->fields) and, outside them, in the side
 * dict. Once __dict__ has been asked for, or attributes come in another order than that of the (ordered) fields,
 * all plain attributes live in the side dict, marked by pad, and the fixed fields stay unset: the dict handed
 * out is then the attributes themselves.
 */
#include "runtime/core/types.h"
#include "runtime/services/services.h"
#include "runtime/types/containers.h"

/* ---- Allocation ----------------------------------------------------------------------------- */

static void unset_doubles(RtType *cls, void *object) {
    const uint64_t unset = RT_UNSET_DOUBLE_BITS;
    for (uint32_t i = 0; i < cls->n_fields; i++)
        if (cls->fields[i].kind & RT_FIELD_DOUBLE)
            memcpy((char *)object + cls->fields[i].offset, &unset, sizeof unset);
}

void *rt_instance_alloc(RtType *cls) {
    void *o = rt_new(cls, cls->size);
    if (cls->n_fields)
        unset_doubles(cls, o);
    if (RT_UNLIKELY(cls->flags & RT_TYPE_FINALIZER))
        rt_gc_add_finalizer(RT_VAL(o));
    return o;
}

/* Behind the data of a str, bytes or tuple of a Python class: the word of its dict, and the fields of __slots__ (str only). */
void *rt_instance_alloc_var(RtType *cls, size_t size) {
    size = (size + 7) & ~(size_t)7;
    size_t behind = cls->side_offset == -1 || cls->n_fields ? cls->n_fields + 1 : 0;
    void *o = rt_new(cls, size + behind * sizeof(Value));
    if (RT_UNLIKELY(cls->flags & RT_TYPE_FINALIZER))
        rt_gc_add_finalizer(RT_VAL(o));
    return o;
}

RtInstance *rt_instance_new(RtType *type) { return rt_instance_alloc(type); }

/* ---- Fields and the side dict ---------------------------------------------------------------- */

static size_t find_end(Value obj) {
    if (rt_type_has(obj, RT_TYPE_STR)) {
        const RtStr *s = RT_AS(RtStr, obj);
        return offsetof(RtStr, data) + (size_t)s->width * (size_t)(s->length + 1);
    }
    if (rt_type_has(obj, RT_TYPE_BYTES))
        return offsetof(RtBytes, data) + (size_t)RT_AS(RtBytes, obj)->length + 1;
    return sizeof(RtTuple) + (size_t)RT_AS(RtTuple, obj)->length * sizeof(Value);
}

static size_t variable_end(Value obj) { return (find_end(obj) + 7) & ~(size_t)7; }

Value *rt_side_slot(Value obj) {
    if (!rt_is_pointer(obj))
        return NULL;
    int32_t off = RT_OBJ(obj)->type->side_offset;
    if (off == 0)
        return NULL;
    size_t at = off > 0 ? (size_t)off : variable_end(obj);
    return (Value *)(void *)((char *)RT_OBJ(obj) + at);
}

RtDict *rt_instance_dict(Value obj, bool create) {
    Value *side = rt_side_slot(obj);
    if (side == NULL)
        return NULL;
    if (*side == 0 && create)
        *side = RT_VAL(rt_dict_new(4));
    return RT_AS(RtDict, *side);
}

const RtField *rt_find_field(const RtType *type, const RtStr *name) {
    for (uint32_t i = 0; i < type->n_fields; i++)
        if (type->fields[i].name == name)
            return &type->fields[i];
    for (uint32_t i = 0; i < type->n_fields && !name->interned; i++) /* those of fields are */
        if (rt_str_equal(type->fields[i].name, name))
            return &type->fields[i];
    return NULL;
}

static char *field_place(Value obj, const RtField *f) {
    return (char *)RT_OBJ(obj) + f->offset + (f->kind & RT_FIELD_BEHIND ? variable_end(obj) : 0);
}

Value rt_field_get(Value obj, const RtField *f) {
    uint64_t word;
    if (f->offset == 0)
        return 0;
    memcpy(&word, field_place(obj, f), sizeof word);
    if (!(f->kind & RT_FIELD_DOUBLE))
        return word;
    return word == RT_UNSET_DOUBLE_BITS ? 0 : rt_from_double(rt_double_from_bits(word));
}

/* Ordered fields. A class knows from its methods which attributes its instances get, but not in which order. They get their
 * places as the first instances get them; other instances mostly follow. One that does not keeps its attributes
 * in the side dict. So in each instance with fields those are set whose place is before some point, in the order in which they
 * were set: what __dict__, when somebody asks for it, must show. */
static const RtField *give_place(RtType *type, const RtField *f, uint32_t k) {
    RtField *at = type->fields, field = {.name = f->name, .offset = type->ordered_at + k * (uint32_t)sizeof(Value), .kind = f->kind};
    type->fields[f - at] = at[k];
    at[k] = field;
    rt_type_renew(type); /* what sites know is that no instance has the field */
    return &at[k];
}

/* The place for an unset ordered field of obj, if it comes next there; else NULL. */
static const RtField *place_in_order(Value obj, const RtField *f) {
    RtType *type = rt_type_of(obj);
    uint32_t k = 0;
    while (&type->fields[k] != f && type->fields[k].offset)
        k++;
    if (*rt_side_slot(obj) != 0 || (k > 0 && rt_field_get(obj, &type->fields[k - 1]) == 0))
        return NULL;
    return f->offset ? f : give_place(type, f, k);
}

static void set_in_taken(Value obj, const RtField *f, Value v) {
    RtDict *d = rt_take_dict(obj);
    if (d && v)
        rt_dict_set(d, RT_VAL(f->name), v);
    else if (d)
        rt_dict_del(d, RT_VAL(f->name));
}

void rt_field_set(Value obj, const RtField *f, Value v) {
    uint64_t word = v;
    if (f->kind & RT_FIELD_ORDERED) {
        const RtField *place = v == 0 ? NULL : rt_field_get(obj, f) ? f : place_in_order(obj, f);
        if (place == NULL) {
            set_in_taken(obj, f, v);
            return;
        }
        f = place;
    }
    if (f->kind & RT_FIELD_DOUBLE) {
        if (v != 0 && !rt_is_float_exact(v)) {
            /* A double field that meets another type: the object gives up its fixed fields. */
            set_in_taken(obj, f, v);
            return;
        }
        word = v == 0 ? RT_UNSET_DOUBLE_BITS : rt_bits_from_double(rt_float_value(v));
    }
    memcpy(field_place(obj, f), &word, sizeof word);
}

/* Moves what the fields hold into a dict with room for `more` besides; NULL: nothing. */
static RtDict *move_fields(Value obj, int64_t more) {
    const RtType *type = rt_type_of(obj);
    RtDict *d = NULL;
    int64_t n = more;
    for (uint32_t i = 0; i < type->n_fields; i++)
        n += rt_field_get(obj, &type->fields[i]) != 0;
    for (uint32_t i = 0; i < type->n_fields; i++) {
        const RtField *f = &type->fields[i];
        Value v = f->kind & RT_FIELD_SLOT ? 0 : rt_field_get(obj, f);
        if (v == 0)
            continue;
        d = d ? d : rt_dict_new(n);
        rt_dict_add(d, RT_VAL(f->name), rt_str_hash(f->name), v);
        const uint64_t unset = f->kind & RT_FIELD_DOUBLE ? RT_UNSET_DOUBLE_BITS : 0;
        memcpy((char *)RT_OBJ(obj) + f->offset, &unset, sizeof unset);
    }
    return d;
}

RtDict *rt_take_dict(Value obj) {
    Value *side = rt_side_slot(obj);
    if (side == NULL)
        return NULL;
    if (rt_dict_taken(*side) || (rt_type_of(obj)->n_fields == 0 && *side))
        return RT_AS(RtDict, *side);
    RtDict *old = RT_AS(RtDict, *side), *d = move_fields(obj, old ? old->used : 0);
    if (d && old)
        rt_dict_update(d, RT_VAL(old));
    d = d ? d : old ? old : rt_dict_new(8);
    d->pad = RT_SIDE_ALL;
    *side = RT_VAL(d);
    return d;
}

/* ---- object.__new__, object.__init__ --------------------------------------------------------- */

static Value abstract_error(RtType *cls) {
    RtList *names = rt_list_from_iterable(cls->abstract_methods);
    if (names == NULL)
        return 0;
    rt_list_sort_plain(names);
    RtStr *text = rt_str_join(rt_str_from_cstr(", "), names->items, names->length);
    if (text == NULL)
        return 0;
    return rt_raise(&rt_exc_TypeError, "Can't instantiate abstract class %N with abstract method%s %S", cls,
                    names->length == 1 ? "" : "s", text);
}

Value rt_object_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs || (kwnames && kwnames->length)) {
        if (cls->new_ != rt_object_new)
            return rt_raise(&rt_exc_TypeError, "object.__new__() takes exactly one argument (the type to instantiate)");
        if (cls->init == rt_object_init)
            return rt_raise(&rt_exc_TypeError, "%N() takes no arguments", cls);
    }
    if (RT_UNLIKELY(cls->flags & RT_TYPE_ABSTRACT))
        return abstract_error(cls);
    return RT_VAL(rt_instance_alloc(cls));
}

int rt_object_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs == 0 && (kwnames == NULL || kwnames->length == 0))
        return 0;
    RtType *t = rt_type_of(self);
    if (t->init != rt_object_init)
        return rt_raise_int(&rt_exc_TypeError,
                            "object.__init__() takes exactly one argument (the instance to initialize)");
    if (t->new_ == rt_object_new)
        return rt_raise_int(&rt_exc_TypeError, "%N.__init__() takes exactly one argument (the instance to initialize)", t);
    return 0;
}

/* ---- __class__, __dict__ ---------------------------------------------------------------------- */

static Value object_class(Value self) { return RT_VAL(rt_type_of(self)); }

static bool same_fields(const RtType *a, const RtType *b) {
    if (a->n_fields != b->n_fields)
        return false;
    for (uint32_t i = 0; i < a->n_fields; i++)
        if (a->fields[i].offset != b->fields[i].offset || a->fields[i].kind != b->fields[i].kind ||
            !rt_str_equal(a->fields[i].name, b->fields[i].name))
            return false;
    return true;
}

/* Gives the instance the fields of the new class: those of __slots__ keep their values, what else there is goes to its dict. */
static int change_fields(Value self, RtType *to) {
    const RtType *from = rt_type_of(self);
    RtDict *kept = rt_dict_new(0);
    for (uint32_t i = 0; i < from->n_fields; i++) {
        const RtField *f = &from->fields[i];
        Value v = f->kind & RT_FIELD_SLOT ? rt_field_get(self, f) : 0;
        if (v)
            rt_dict_set(kept, RT_VAL(f->name), v);
    }
    if (to->size > ((from->size + 15u) & ~15u) || (from->side_offset && !rt_take_dict(self)))
        return rt_raise_int(&rt_exc_TypeError, "__class__ assignment: '%N' object layout differs from '%N'", to, from);
    unset_doubles(to, RT_OBJ(self));
    for (uint32_t i = 0; i < to->n_fields; i++)
        if (to->fields[i].kind & RT_FIELD_SLOT)
            rt_field_set(self, &to->fields[i], rt_dict_get_str(kept, to->fields[i].name));
    return 0;
}

static int object_set_class(Value self, Value v) {
    if (v == 0)
        return rt_raise_int(&rt_exc_TypeError, "can't delete __class__ attribute");
    if (!rt_type_has(v, RT_TYPE_TYPE))
        return rt_raise_int(&rt_exc_TypeError, "__class__ must be set to a class, not '%T' object", v);
    RtType *from = rt_type_of(self), *to = RT_AS(RtType, v);
    bool modules = rt_is_subtype(from, &rt_type_module) && rt_is_subtype(to, &rt_type_module);
    if (!modules && !((from->flags & RT_TYPE_HEAP) && (to->flags & RT_TYPE_HEAP)))
        return rt_raise_int(&rt_exc_TypeError, "__class__ assignment only supported for mutable types or ModuleType subclasses");
    if (rt_type_check_layout(from, to, "__class__") < 0)
        return -1;
    if (!same_fields(from, to) && change_fields(self, to) < 0)
        return -1;
    if (from->flags & RT_TYPE_TUPLE)
        rt_tuples_may_differ();
    RT_OBJ(self)->type = to;
    return 0;
}

static const RtGetsetDef object_getsets[] = {{"__class__", object_class, object_set_class}, {NULL, NULL, NULL}};

void rt_instance_type_init(void) { rt_type_register_getsets(&rt_type_object, object_getsets); }

/* ---- object's methods -------------------------------------------------------------------------- */

Value rt_object_format(Value self, RtStr *spec) {
    if (spec->length)
        return rt_raise(&rt_exc_TypeError, "unsupported format string passed to %T.__format__", self);
    return rt_str(self);
}

/* CPython's size of the fixed part of an instance, where it is as simple as that. */
int64_t rt_type_basicsize(const RtType *t) {
    if (!(t->flags & RT_TYPE_HEAP))
        return t == &rt_type_object ? 16 : t->size;
    int64_t n = rt_type_basicsize(t->base);
    for (uint32_t i = t->base->n_fields; i < t->n_fields; i++)
        n += t->fields[i].kind & RT_FIELD_SLOT ? 8 : 0;
    return rt_type_has_weakrefs(t) && !rt_type_has_weakrefs(t->base) ? n + 8 : n;
}

Value rt_object_sizeof(Value self) { return rt_from_small(rt_type_basicsize(rt_type_of(self))); }

static int add_names(RtDict *into, RtDict *from) {
    Value k, v;
    for (int64_t pos = 0; from && rt_dict_next(from, &pos, &k, &v);)
        if (rt_dict_set(into, k, RT_NONE) < 0)
            return -1;
    return 0;
}

Value rt_type_dir_names(RtType *type) {
    RtDict *d = rt_dict_new(32);
    const RtTuple *order = type->mro ? type->mro : rt_find_mro(type);
    for (int64_t i = order ? order->length - 1 : -1; i >= 0; i--)
        if (add_names(d, RT_AS(RtType, order->items[i])->dict) < 0)
            return 0;
    return order ? RT_VAL(d) : 0;
}

/* Is __dict__ of its instances what rt_get_instance_dict gives? */
static bool has_plain_dict(RtType *type) {
    Value d = rt_type_lookup(type, RT_NAME(__dict__));
    if (rt_type_lookup(type, RT_NAME(__getattribute__)) != rt_type_lookup(&rt_type_object, RT_NAME(__getattribute__)))
        return false;
    return d && rt_has_type(d, &rt_type_getset_descriptor) && RT_AS(RtGetset, d)->get == rt_get_instance_dict;
}

/* Names of the attributes in its fields and its side dict, which are left where they are. */
static int add_own_names(RtDict *into, Value self) {
    RtType *type = rt_type_of(self);
    for (uint32_t i = 0; i < type->n_fields; i++) {
        const RtField *f = &type->fields[i];
        if (!(f->kind & RT_FIELD_SLOT) && rt_field_get(self, f) && rt_dict_set(into, RT_VAL(f->name), RT_NONE) < 0)
            return -1;
    }
    return add_names(into, rt_instance_dict(self, false));
}

/* object.__dir__: the names of the instance and its classes, unsorted (dir() sorts). */
Value rt_object_dir(Value self) {
    bool claims = !(rt_type_of(self)->flags & RT_TYPE_DEFAULT_GETATTR) && !rt_type_has(self, RT_TYPE_TYPE);
    Value cls = claims ? rt_getattr_or_null(self, RT_NAME(__class__)) : 0;
    if (rt_pending())
        return 0;
    Value names = rt_type_dir_names(cls && rt_type_has(cls, RT_TYPE_TYPE) ? RT_AS(RtType, cls) : rt_type_of(self));
    if (names == 0)
        return 0;
    if (rt_side_slot(self) && has_plain_dict(rt_type_of(self)))
        return add_own_names(RT_AS(RtDict, names), self) < 0 ? 0 : RT_VAL(rt_list_from_iterable(names));
    Value own = rt_getattr_or_null(self, RT_NAME(__dict__));
    if (own == 0 && rt_pending())
        return 0;
    if (own && rt_type_has(own, RT_TYPE_DICT) && add_names(RT_AS(RtDict, names), RT_AS(RtDict, own)) < 0)
        return 0;
    return RT_VAL(rt_list_from_iterable(names));
}

Value rt_object_init_subclass(Value *args, size_t nargs, RtTuple *kwnames) {
    RtType *cls = RT_AS(RtType, args[0]);
    if (nargs > 1)
        return rt_raise(&rt_exc_TypeError, "%S.__init_subclass__() takes no arguments (%zd given)", RT_AS(RtType, args[0])->qualname, nargs - 1);
    if (kwnames && kwnames->length)
        return rt_raise(&rt_exc_TypeError, "%S.__init_subclass__() takes no keyword arguments", cls->qualname);
    return RT_NONE;
}

Value rt_object_subclasshook(Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length)
        return rt_raise(&rt_exc_TypeError, "__subclasshook__() takes no keyword arguments");
    return RT_NOT_IMPLEMENTED;
}

/* ---- Copying and pickling: object.__reduce_ex__ ------------------------------------------------ */

/* Appends the names that one class of the order has in its __slots__. */
static int add_slot_names(RtList *names, const RtType *c) {
    Value given = rt_dict_get_str(c->dict, RT_NAME(__slots__));
    if (given == 0)
        return 0;
    RtList *items = rt_type_has(given, RT_TYPE_STR) ? rt_list_from_array(&given, 1) : rt_list_from_iterable(given);
    for (int64_t i = 0; items && i < items->length; i++) {
        if (!rt_type_has(items->items[i], RT_TYPE_STR))
            return rt_raise_int(&rt_exc_TypeError, "attribute name must be string, not '%T'", items->items[i]);
        RtStr *name = RT_AS(RtStr, items->items[i]);
        if (!rt_str_equal(name, RT_NAME(__dict__)) && !rt_str_equal(name, RT_NAME(__weakref__)))
            rt_list_append(names, RT_VAL(rt_mangle_name(c->name_str, name)));
    }
    return items ? 0 : -1;
}

/* The names of all slots, which copyreg keeps in the class under __slotnames__; there, a program may have put its own. NULL: none. */
static RtList *slot_names(RtType *type) {
    RT_LOCAL_NAME(slotnames, "__slotnames__");
    Value known = rt_dict_get_str(type->dict, slotnames);
    if (known) {
        if (known == RT_NONE)
            return NULL;
        if (!rt_type_has(known, RT_TYPE_LIST))
            return rt_raise(&rt_exc_TypeError, "%N.__slotnames__ should be a list or None, not %T", type, known), NULL;
        return RT_AS(RtList, known);
    }
    if (!(type->flags & RT_TYPE_HEAP))
        return NULL;
    RtList *names = rt_list_new(0);
    for (int64_t i = 0; i < type->mro->length; i++)
        if (add_slot_names(names, RT_AS(RtType, type->mro->items[i])) < 0)
            return NULL;
    if (rt_setattr(RT_VAL(type), slotnames, RT_VAL(names)) < 0)
        rt_clear();
    return names;
}

static Value slot_state(Value self, Value dict) {
    RtList *names = slot_names(rt_type_of(self));
    if (rt_pending())
        return 0;
    RtDict *slots = rt_dict_new(0);
    for (int64_t i = 0; names && i < names->length; i++) {
        if (!rt_type_has(names->items[i], RT_TYPE_STR))
            return rt_raise(&rt_exc_TypeError, "attribute name must be string, not '%T'", names->items[i]);
        Value v = rt_getattr_or_null(self, RT_AS(RtStr, names->items[i]));
        if (v)
            rt_dict_set(slots, names->items[i], v);
        else if (rt_pending())
            return 0;
    }
    if (slots->used == 0)
        return dict;
    Value pair[2] = {dict, RT_VAL(slots)};
    return RT_VAL(rt_tuple_from_array(pair, 2));
}

/* A new dict with what self.__dict__ would hold. The instance stays as it is. */
static RtDict *attributes_of(Value self) {
    RtType *type = rt_type_of(self);
    RtDict *side = RT_AS(RtDict, *rt_side_slot(self));
    if (type->n_fields == 0 || rt_dict_taken(RT_VAL(side)))
        return side ? rt_dict_copy(side) : rt_dict_new(0);
    RtDict *d = rt_dict_new(type->n_fields);
    for (uint32_t i = 0; i < type->n_fields; i++) {
        const RtField *f = &type->fields[i];
        Value v = f->kind & RT_FIELD_SLOT ? 0 : rt_field_get(self, f);
        if (v)
            rt_dict_set(d, RT_VAL(f->name), v);
    }
    if (side)
        rt_dict_update(d, RT_VAL(side));
    return d;
}

int rt_instance_update(Value obj, RtDict *state) {
    RtType *type = rt_type_of(obj);
    Value *side = rt_side_slot(obj);
    if (side == NULL || !state->all_str || !has_plain_dict(type))
        return 0;
    bool fixed = type->n_fields > 0 && !rt_dict_taken(*side);
    Value key, v;
    for (int64_t at = 0; rt_dict_next(state, &at, &key, &v);) {
        const RtField *f = fixed ? rt_find_field(type, RT_AS(RtStr, key)) : NULL;
        if (f && !(f->kind & RT_FIELD_SLOT)) {
            rt_field_set(obj, f, v);
            fixed = !rt_dict_taken(*side);
            continue;
        }
        if (*side == 0)
            *side = RT_VAL(rt_dict_new(state->used));
        rt_dict_set(RT_AS(RtDict, *side), key, v);
    }
    return 1;
}

Value rt_object_getstate(Value self) {
    if (rt_side_slot(self) && has_plain_dict(rt_type_of(self))) {
        RtDict *d = attributes_of(self);
        return slot_state(self, d->used ? RT_VAL(d) : RT_NONE);
    }
    Value dict = rt_getattr_or_null(self, RT_NAME(__dict__));
    if (dict == 0 && rt_pending())
        return 0;
    if (dict == 0 || (rt_type_has(dict, RT_TYPE_DICT) && RT_AS(RtDict, dict)->used == 0))
        dict = RT_NONE;
    else if (rt_type_has(dict, RT_TYPE_DICT))
        dict = RT_VAL(rt_dict_copy(RT_AS(RtDict, dict)));
    return slot_state(self, dict);
}

static Value copyreg_function(RtStr *name) {
    static Value m;
    if (m == 0)
        m = rt_import(RT_TEXT("copyreg"), true);
    return m ? rt_getattr(m, name) : 0;
}

/* The two parts of what __getnewargs_ex__ gave. */
static RtTuple *new_keywords(Value r, RtDict **keywords) {
    static const char must[] = "%s item of the tuple returned by __getnewargs_ex__ must be a %s, not '%T'";
    RtTuple *t = RT_AS(RtTuple, r);
    if (!rt_type_has(r, RT_TYPE_TUPLE))
        rt_raise(&rt_exc_TypeError, "__getnewargs_ex__ should return a tuple, not '%T'", r);
    else if (t->length != 2)
        rt_raise(&rt_exc_ValueError, "__getnewargs_ex__ should return a tuple of length 2, not %lld", (long long)t->length);
    else if (!rt_type_has(t->items[0], RT_TYPE_TUPLE))
        rt_raise(&rt_exc_TypeError, must, "first", "tuple", t->items[0]);
    else if (!rt_type_has(t->items[1], RT_TYPE_DICT))
        rt_raise(&rt_exc_TypeError, must, "second", "dict", t->items[1]);
    if (rt_pending())
        return NULL;
    *keywords = RT_AS(RtDict, t->items[1]);
    return RT_AS(RtTuple, t->items[0]);
}

/* The arguments that rebuild self, and the keywords (NULL or empty: none); *given: whether it tells any. */
static RtTuple *new_arguments(Value self, RtDict **keywords, bool *given) {
    RT_LOCAL_NAME(with_keywords, "__getnewargs_ex__");
    Value f = rt_lookup_special(self, with_keywords), r = f ? rt_call0(f) : 0;
    *given = true;
    if (f || rt_pending())
        return r ? new_keywords(r, keywords) : NULL;
    f = rt_lookup_special(self, RT_NAME(__getnewargs__));
    if (f == 0) {
        *given = false;
        return rt_pending() ? NULL : &rt_empty_tuple;
    }
    r = rt_call0(f);
    if (r && !rt_type_has(r, RT_TYPE_TUPLE))
        r = rt_raise(&rt_exc_TypeError, "__getnewargs__ should return a tuple, not '%T'", r);
    return RT_AS(RtTuple, r);
}

/* What makes the object: copyreg's function and its arguments, in out[0] and out[1]. */
static int newobj_call(RtType *type, RtTuple *extra, RtDict *keywords, Value *out) {
    if (keywords != NULL && keywords->used > 0) {
        out[0] = copyreg_function(RT_TEXT("__newobj_ex__"));
        out[1] = RT_VAL(rt_tuple_from_array((Value[]){RT_VAL(type), RT_VAL(extra), RT_VAL(keywords)}, 3));
        return out[0] ? 0 : -1;
    }
    RtTuple *args = rt_tuple_new(extra->length + 1);
    args->items[0] = RT_VAL(type);
    memcpy(args->items + 1, extra->items, (size_t)extra->length * sizeof(Value));
    out[0] = copyreg_function(RT_TEXT("__newobj__"));
    out[1] = RT_VAL(args);
    return out[0] ? 0 : -1;
}

/* Has it a built-in base or slots, of whose contents its state would not tell anything? */
static bool has_hidden_state(RtType *type) {
    if ((type->flags & (RT_TYPE_LIST | RT_TYPE_DICT)))
        return false;
    if (rt_type_lookup(type, RT_NAME(__getstate__)) != rt_type_lookup(&rt_type_object, RT_NAME(__getstate__)))
        return false;
    const RtList *names = type->n_fields ? slot_names(type) : NULL;
    int64_t n_slots = 0;
    for (uint32_t i = 0; i < type->n_fields; i++)
        n_slots += (type->fields[i].kind & RT_FIELD_SLOT) != 0;
    if (n_slots > (names ? names->length : 0))
        return true;
    while (type->flags & RT_TYPE_HEAP)
        type = type->base;
    return type != &rt_type_object;
}

static Value reduce_newobj(Value self) {
    RtType *type = rt_type_of(self);
    if (type == &rt_type_memoryview || type == &rt_type_code)
        return rt_raise(&rt_exc_TypeError, "cannot pickle %T objects", self);
    if (type->new_ == NULL)
        return rt_raise(&rt_exc_TypeError, "cannot pickle '%T' object", self);
    RtDict *keywords = NULL;
    bool given;
    RtTuple *extra = new_arguments(self, &keywords, &given);
    Value made[2];
    if (extra == NULL || newobj_call(type, extra, keywords, made) < 0)
        return 0;
    if (!given && has_hidden_state(type) && !rt_pending())
        return rt_raise(&rt_exc_TypeError, "cannot pickle '%T' object", self);
    Value state = rt_call_method0(self, RT_NAME(__getstate__));
    if (state == 0)
        return 0;
    Value items = RT_NONE, pairs = RT_NONE;
    if (type->flags & RT_TYPE_LIST)
        items = rt_iter(self);
    if (items && (type->flags & RT_TYPE_DICT)) {
        pairs = rt_call_method0(self, RT_NAME(items));
        pairs = pairs ? rt_iter(pairs) : 0;
    }
    if (items == 0 || pairs == 0)
        return 0;
    Value out[5] = {made[0], made[1], state, items, pairs};
    return RT_VAL(rt_tuple_from_array(out, 5));
}

Value rt_object_reduce_ex(Value self, int64_t protocol) {
    Value own = rt_type_lookup(rt_type_of(self), RT_NAME(__reduce__));
    if (own != rt_type_lookup(&rt_type_object, RT_NAME(__reduce__)))
        return rt_call_method0(self, RT_NAME(__reduce__));
    if (protocol >= 2)
        return reduce_newobj(self);
    Value f = copyreg_function(RT_TEXT("_reduce_ex"));
    return f ? rt_call2(f, self, rt_from_small(protocol)) : 0;
}

Value rt_object_reduce(Value self) {
    Value f = copyreg_function(RT_TEXT("_reduce_ex"));
    return f ? rt_call2(f, self, rt_from_small(0)) : 0;
}

/* module.__dir__, or what the module's own __dir__ says. */
Value rt_module_dir(Value self) {
    Value hook = rt_getattr_or_null(self, RT_NAME(__dict__));
    if (hook && !rt_type_has(hook, RT_TYPE_DICT))
        return rt_raise(&rt_exc_TypeError, "<module>.__dict__ is not a dictionary");
    hook = hook ? rt_dict_get_str(RT_AS(RtDict, hook), RT_NAME(__dir__)) : 0;
    if (hook || rt_pending())
        return hook ? rt_call0(hook) : 0;
    RtList *l = rt_list_from_iterable(RT_VAL(rt_module_dict(RT_AS(RtModule, self))));
    return RT_VAL(l);
}
