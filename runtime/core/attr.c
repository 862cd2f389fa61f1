/* attr.c - attribute access on any value: object's __getattribute__ and __setattr__, modules,
 * super(), inline caches and method calls without bound methods.
 *
 * Order of a read, as Python's: data descriptor of the class; fixed field; side dict; descriptor or
 * plain value of the class; AttributeError. An inline cache remembers, for one version of the type,
 * which of these it was; what can change without the version (fields, side dict) is looked at anew.
 */
#include "runtime/core/types.h"
#include "runtime/types/containers.h"


/* ---- Errors ---------------------------------------------------------------------------------- */

Value rt_attribute_error_text(RtStr *text, Value obj, RtStr *name) {
    Value arg = RT_VAL(text);
    RtException *e = rt_exception_new(&rt_exc_AttributeError, rt_tuple_from_array(&arg, 1));
    e->extra[0] = RT_VAL(name);
    e->extra[1] = obj;
    return rt_raise_object(RT_VAL(e));
}

/* "'type' object has no attribute 'name'", which programs that ask by try and except make often. */
static RtStr *no_attribute_text(const char *type, RtStr *name, Value obj) {
    static const char middle[] = "' object has no attribute '";
    size_t n_type = 0, n_name = (size_t)name->length, n_middle = sizeof middle - 1;
    while ((uint8_t)(type[n_type] - 1) < 127)
        n_type++;
    if (type[n_type] != 0 || !name->ascii)
        return rt_str_format("'%T' object has no attribute '%S'", obj, name);
    RtStr *s = rt_str_new((int64_t)(n_type + n_middle + n_name + 2), 1);
    uint8_t *p = s->data;
    s->ascii = 1;
    *p++ = '\'';
    memcpy(p, type, n_type);
    memcpy(p + n_type, middle, n_middle);
    memcpy(p + n_type + n_middle, name->data, n_name);
    p[n_type + n_middle + n_name] = '\'';
    return s;
}

Value rt_attribute_error(Value obj, RtStr *name) {
    return rt_attribute_error_text(no_attribute_text(rt_type_of(obj)->name, name, obj), obj, name);
}

/* ---- object.__getattribute__ ------------------------------------------------------------------- */

static Value own_attribute(Value obj, RtType *type, RtStr *name) {
    if (type->n_fields) {
        const RtField *f = rt_find_field(type, name);
        Value v = f ? rt_field_get(obj, f) : 0;
        if (v)
            return v;
    }
    Value *side = rt_side_slot(obj);
    return side && *side ? rt_dict_get_str(RT_AS(RtDict, *side), name) : 0;
}

/* 0 with nothing pending: there is no such attribute. */
static Value generic_lookup(Value obj, RtStr *name) {
    RtType *type = rt_type_of(obj);
    Value d = rt_type_lookup(type, name);
    RtType *dt = d ? rt_type_of(d) : NULL;
    if (dt && dt->descr_set && dt->descr_get)
        return dt->descr_get(d, obj, type);
    Value v = own_attribute(obj, type, name);
    if (v)
        return v;
    if (d == 0)
        return 0;
    return dt->descr_get ? dt->descr_get(d, obj, type) : d;
}

Value rt_generic_getattr(Value obj, RtStr *name) {
    Value v = generic_lookup(obj, name);
    if (RT_UNLIKELY(v == 0) && !rt_pending())
        return rt_attribute_error(obj, name);
    return v;
}

/* An AttributeError that some hook raised without saying for what gets its name and obj. Returns 0. */
static RT_COLD Value note_failure(Value obj, RtStr *name) {
    if (rt_pending_is(&rt_exc_AttributeError)) {
        RtException *e = RT_AS(RtException, rt_thread.pending);
        if (e->extra[0] == 0 && e->extra[1] == 0) {
            e->extra[0] = RT_VAL(name);
            e->extra[1] = obj;
        }
    }
    return 0;
}

Value rt_getattr(Value obj, RtStr *name) {
    Value v = rt_type_of(obj)->getattr(obj, name);
    return RT_LIKELY(v != 0) ? v : note_failure(obj, name);
}

Value rt_getattr_or_null(Value obj, RtStr *name) {
    RtType *type = rt_type_of(obj);
    Value v = type->flags & RT_TYPE_DEFAULT_GETATTR     ? generic_lookup(obj, name)
              : type->getattr == rt_type_getattr ? rt_type_find(obj, name)
                                                 : type->getattr(obj, name);
    if (v == 0 && rt_pending_is(&rt_exc_AttributeError))
        rt_clear();
    return v;
}

/* ---- object.__setattr__ ------------------------------------------------------------------------ */

static int missing(Value obj, RtStr *name) {
    rt_attribute_error(obj, name);
    return -1;
}

static int set_in_dict(Value obj, RtDict *d, RtStr *name, Value value) {
    if (value)
        return rt_dict_set(d, RT_VAL(name), value);
    if (rt_dict_get_str(d, name) == 0)
        return missing(obj, name);
    return rt_dict_del(d, RT_VAL(name));
}

int rt_generic_setattr(Value obj, RtStr *name, Value value) {
    RtType *type = rt_type_of(obj);
    Value d = rt_type_lookup(type, name);
    if (d) {
        RtType *dt = rt_type_of(d);
        if (dt->descr_set)
            return dt->descr_set(d, obj, value);
    }
    Value *side = rt_side_slot(obj);
    const RtField *f = type->n_fields ? rt_find_field(type, name) : NULL;
    if (f && !(side && rt_dict_taken(*side))) {
        if (value == 0 && rt_field_get(obj, f) == 0)
            return missing(obj, name);
        rt_field_set(obj, f, value);
        return 0;
    }
    if (side) {
        if (*side == 0) {
            if (value == 0)
                return missing(obj, name);
            *side = RT_VAL(rt_dict_new(4));
        }
        return set_in_dict(obj, RT_AS(RtDict, *side), name, value);
    }
    if (d == 0)
        return missing(obj, name);
    rt_attribute_error_text(rt_str_format("'%T' object attribute '%S' is read-only", obj, name), obj, name);
    return -1;
}

int rt_setattr(Value obj, RtStr *name, Value value) { return rt_type_of(obj)->setattr(obj, name, value); }
int rt_delattr(Value obj, RtStr *name) { return rt_type_of(obj)->setattr(obj, name, 0); }

Value rt_lookup_special(Value obj, RtStr *name) {
    RtType *type = rt_type_of(obj);
    Value d = rt_type_lookup(type, name);
    if (d == 0)
        return 0;
    RtType *dt = rt_type_of(d);
    return dt->descr_get ? dt->descr_get(d, obj, type) : d;
}

Value rt_fspath(Value v) {
    if (rt_type_has(v, RT_TYPE_STR | RT_TYPE_BYTES))
        return v;
    Value f = rt_type_lookup(rt_type_of(v), RT_NAME(__fspath__)), path;
    if (f && (rt_type_of(f)->flags & RT_TYPE_METHOD_DESCR)) {
        path = rt_call1(f, v);
    } else {
        Value method = rt_lookup_special(v, RT_NAME(__fspath__));
        if (!method) {
            rt_clear();
            return 0;
        }
        path = rt_call0(method);
    }
    if (path && !rt_type_has(path, RT_TYPE_STR | RT_TYPE_BYTES))
        return rt_raise(&rt_exc_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", v, path);
    return path;
}

/* ---- Modules ------------------------------------------------------------------------------------ */

/* The static slot of a global, or NULL. */
static Value *module_slot(RtModule *m, RtStr *name) {
    if (m->n_globals == 0)
        return NULL;
    if (m->index == NULL) {
        RtDict *index = rt_dict_new(m->n_globals);
        for (uint32_t i = 0; i < m->n_globals; i++)
            rt_dict_set(index, RT_VAL(m->globals[i].name), rt_from_small(i));
        m->index = index;
    }
    Value at = rt_dict_get_str(m->index, name);
    return at ? m->globals[rt_small(at)].slot : NULL;
}

RtDict *rt_module_dict(RtModule *m) {
    RtDict *d = rt_dict_new(m->n_globals + 8);
    if (m->dict)
        rt_dict_update(d, RT_VAL(m->dict));
    for (uint32_t i = 0; i < m->n_globals; i++)
        if (*m->globals[i].slot)
            rt_dict_set(d, RT_VAL(m->globals[i].name), *m->globals[i].slot);
    return d;
}

static Value module_own(RtModule *m, RtStr *name) {
    Value *slot = module_slot(m, name);
    if (slot && *slot)
        return *slot;
    Value v = m->dict ? rt_dict_get_str(m->dict, name) : 0;
    if (v)
        return v;
    return 0;
}

static Value module_missing(RtModule *m, RtStr *name) {
    Value hook = module_own(m, RT_NAME(__getattr__));
    if (hook)
        return rt_call1(hook, RT_VAL(name));
    if (m->name && m->state == 1 && !rt_str_equal(m->name, RT_NAME(__main__)))
        return rt_attribute_error_text(rt_str_format("partially initialized module '%S' has no attribute '%S' (most likely due to a circular import)",
                                                     m->name, name), RT_VAL(m), name);
    return rt_attribute_error_text(m->name ? rt_str_format("module '%S' has no attribute '%S'", m->name, name)
                                           : rt_str_format("module has no attribute '%S'", name), RT_VAL(m), name);
}

Value rt_module_getattr(Value self, RtStr *name) {
    RtModule *m = RT_AS(RtModule, self);
    Value v = module_own(m, name);
    bool hidden = v && (rt_same_name(name, RT_NAME(__class__)) || rt_same_name(name, RT_NAME(__dict__))); /* by data descriptors */
    if (v && rt_type_of(self) == &rt_type_module && !hidden)
        return v;
    Value d = rt_type_lookup(rt_type_of(self), name);
    RtType *dt = d ? rt_type_of(d) : NULL;
    if (dt && dt->descr_get && (v == 0 || dt->descr_set))
        return dt->descr_get(d, self, rt_type_of(self));
    if (v)
        return v;
    return d ? d : module_missing(m, name);
}

/* As a store into its globals does: whatever the module's class has under the name. */
int rt_module_set_variable(RtModule *m, RtStr *name, Value value) {
    Value *slot = module_slot(m, name);
    if (slot) {
        if (value == 0 && *slot == 0)
            return missing(RT_VAL(m), name);
        *slot = value;
        return 0;
    }
    if (m->dict == NULL)
        m->dict = rt_dict_new(8);
    return set_in_dict(RT_VAL(m), m->dict, name, value);
}

int rt_module_setattr(Value self, RtStr *name, Value value) {
    Value d = rt_type_lookup(rt_type_of(self), name);
    if (d && rt_type_of(d)->descr_set)
        return rt_type_of(d)->descr_set(d, self, value);
    return rt_module_set_variable(RT_AS(RtModule, self), name, value);
}

/* ---- Inline caches ------------------------------------------------------------------------------- */

/* What sites have found out, by version of the type and name, so that a site that sees several types need
 * not look again. Names of sites are static, and a version says that what `data` names is alive: nothing
 * here need be scanned. The last bit of the key tells stores from loads. */
enum { N_SHARED = 512 };
static RT_UNSCANNED struct { uintptr_t key; RtCache cache; } shared[N_SHARED] = {{0, {0, 0, 0, 0}}};

/* A field of __slots__ whose place is the same in all instances. */
static bool is_placed(const RtType *type, Value d) {
    const RtGetset *m = RT_AS(RtGetset, d);
    return rt_has_type(d, &rt_type_member_descriptor) && rt_is_slot(m) && rt_is_subtype(type, m->owner) && !(m->field.kind & RT_FIELD_BEHIND);
}

/* The function of a classmethod that holds one in Python; 0: d is something else. */
static inline Value function_of_classmethod(Value d) {
    Value f = rt_has_type(d, &rt_type_classmethod) ? RT_AS(RtWrapped, d)->callable : 0;
    return f && rt_has_type(f, &rt_type_function) ? f : 0;
}

/* Notes what generic_lookup would do for this type; RT_CACHE_NONE when nothing simple. */
static RtCache analyse_load(const RtType *type, Value d, const RtField *f) {
    RtCache c = {.version = type->version, .data2 = type->side_offset > 0 ? (uint64_t)type->side_offset : 0};
    RtType *dt = d ? rt_type_of(d) : NULL;
    if (dt && dt->descr_set) {
        if (is_placed(type, d)) {
            c.kind = RT_AS(RtGetset, d)->field.kind & RT_FIELD_DOUBLE ? RT_CACHE_DOUBLE : RT_CACHE_FIELD;
            c.data = RT_AS(RtGetset, d)->field.offset;
            c.data2 = 0; /* an attribute of that name in the dict is not found */
        } else if (dt->descr_get && !(dt->flags & RT_TYPE_HEAP)) { /* a property, or an attribute of a type in C */
            c.kind = RT_CACHE_DESCRIPTOR;
            c.data = d;
        }
    } else if (f && f->offset) {
        c.kind = f->kind & RT_FIELD_DOUBLE ? RT_CACHE_DOUBLE : RT_CACHE_FIELD;
        c.data = f->offset;
    } else if (type->side_offset >= 0) { /* a field that has no place may be in the side dict, too */
        if (d == 0 && type->side_offset) {
            c.kind = RT_CACHE_SIDE;
        } else if (dt == &rt_type_staticmethod) {
            c.kind = RT_CACHE_STATIC;
            c.data = d;
        } else if (dt == &rt_type_classmethod) {
            c.kind = RT_CACHE_CLASSMETHOD;
            c.data = d;
        } else if (d && (dt->descr_get == NULL || (dt->flags & RT_TYPE_METHOD_DESCR))) {
            c.kind = dt->descr_get ? RT_CACHE_METHOD : RT_CACHE_CLASS;
            c.data = d;
        }
    }
    return c;
}

static RtCache analyse_store(const RtType *type, Value d, const RtField *f) {
    RtCache c = {.version = type->version, .data2 = type->side_offset > 0 ? (uint64_t)type->side_offset : 0};
    if (d && rt_type_of(d)->descr_set) {
        if (!is_placed(type, d))
            return c;
        f = &RT_AS(RtGetset, d)->field;
        c.data2 = 0; /* stays where it is when the dict is taken */
    } else if (type->side_offset < 0 || (f == NULL && type->side_offset == 0) || (f && f->offset == 0)) {
        return c;
    }
    c.kind = f == NULL ? RT_CACHE_SIDE : f->kind & RT_FIELD_DOUBLE ? RT_CACHE_DOUBLE : f->kind & RT_FIELD_ORDERED ? RT_CACHE_ORDERED : RT_CACHE_FIELD;
    c.data = f ? f->offset : 0;
    return c;
}

/* Fills the cache of a site for this type, which has object's way to load or store. */
static void fill_cache(RtCache *c, RtType *type, RtStr *name, bool store) {
    uintptr_t key = (uintptr_t)name | store;
    uint32_t at = (type->version * 2654435761u ^ (uint32_t)(key >> 4) ^ (uint32_t)store << 5) % N_SHARED;
    if (shared[at].key != key || shared[at].cache.version != type->version) {
        Value d = rt_type_lookup(type, name);
        const RtField *f = type->n_fields ? rt_find_field(type, name) : NULL;
        shared[at].cache = store ? analyse_store(type, d, f) : analyse_load(type, d, f);
        shared[at].key = key;
    }
    *c = shared[at].cache;
}

static inline Value side_value(Value obj, uint64_t offset, RtStr *name) {
    if (offset == 0)
        return 0;
    Value side = *(Value *)(void *)((char *)RT_OBJ(obj) + offset);
    return side ? rt_dict_get_str(RT_AS(RtDict, side), name) : 0;
}

/* The entry of the side dict with the name, or NULL. The cache's data is where it was found last: objects of a class mostly
 * get their attributes in the same order. */
static inline RtDictEntry *side_entry(Value obj, RtStr *name, RtCache *c) {
    RtDict *d = RT_AS(RtDict, *(Value *)(void *)((char *)RT_OBJ(obj) + c->data2));
    if (d == NULL)
        return NULL;
    if (RT_LIKELY(c->data < (uint64_t)d->n_entries && d->entries[c->data].key == RT_VAL(name)))
        return &d->entries[c->data];
    int64_t at = d->all_str ? rt_dict_find(d, RT_VAL(name), rt_str_hash(name)) : -1;
    if (at < 0)
        return NULL;
    c->data = (uint64_t)at;
    return &d->entries[at];
}

/* The attribute that a filled cache tells where to find. */
static Value load_cached(Value obj, RtType *type, RtStr *name, RtCache *c) {
    Value v;
    switch (c->kind) {
    case RT_CACHE_FIELD:
        if ((v = *(Value *)(void *)((char *)RT_OBJ(obj) + c->data)) != 0 || (v = side_value(obj, c->data2, name)) != 0)
            return v;
        break;
    case RT_CACHE_DOUBLE: {
        uint64_t word = *(uint64_t *)(void *)((char *)RT_OBJ(obj) + c->data);
        if (word != RT_UNSET_DOUBLE_BITS)
            return rt_from_double(rt_double_from_bits(word));
        break;
    }
    case RT_CACHE_SIDE: {
        const RtDictEntry *e = side_entry(obj, name, c);
        if (e != NULL)
            return e->value;
        break;
    }
    case RT_CACHE_CLASS:
        v = side_value(obj, c->data2, name);
        return v ? v : c->data;
    case RT_CACHE_STATIC:
        v = side_value(obj, c->data2, name);
        v = v ? v : RT_AS(RtWrapped, c->data)->callable;
        if (RT_LIKELY(v != 0))
            return v;
        break;
    case RT_CACHE_METHOD:
    case RT_CACHE_CLASSMETHOD:
        v = side_value(obj, c->data2, name);
        return v ? v : rt_type_of(c->data)->descr_get(c->data, obj, type);
    case RT_CACHE_DESCRIPTOR:
        v = rt_type_of(c->data)->descr_get(c->data, obj, type);
        return RT_LIKELY(v != 0) ? v : note_failure(obj, name);
    }
    return rt_getattr(obj, name);
}

static Value load_of_module(Value obj, RtStr *name, RtCache *c) {
    RtModule *m = RT_AS(RtModule, obj);
    Value *slot = module_slot(m, name);
    if (slot && *slot) {
        *c = (RtCache){.kind = RT_CACHE_MODULE, .data = RT_VAL(slot), .data2 = obj};
        return *slot;
    }
    int64_t at = slot == NULL && m->dict ? rt_dict_find(m->dict, RT_VAL(name), rt_str_hash(name)) : -1;
    if (at < 0)
        return rt_getattr(obj, name);
    *c = (RtCache){.version = m->dict->version, .kind = RT_CACHE_MODULE_DICT, .data = (uint64_t)at, .data2 = obj};
    return m->dict->entries[at].value;
}

static Value load_of_type(Value obj, RtStr *name, RtCache *c) {
    RtType *cls = RT_AS(RtType, obj);
    Value v = rt_type_lookup(cls, name);
    RtType *vt = v ? rt_type_of(v) : NULL;
    Value meta = rt_type_lookup(cls->type, name);
    if (v == 0 || cls->version == 0 || cls->type->version == 0 || (meta && rt_type_of(meta)->descr_set))
        return rt_getattr(obj, name);
    Value r = vt->descr_get ? vt->descr_get(v, 0, cls) : v;
    bool is_fixed = vt->descr_get == NULL || vt == &rt_type_function || vt == &rt_type_staticmethod;
    if (r && (is_fixed || vt == &rt_type_classmethod))
        *c = (RtCache){.kind = is_fixed ? RT_CACHE_TYPE : RT_CACHE_TYPE_CLASSMETHOD, .version = cls->version, .data = is_fixed ? r : v, .data2 = cls->type->version};
    return r ? r : note_failure(obj, name);
}

static Value getattr_fill(Value obj, RtStr *name, RtCache *c) {
    RtType *type = rt_type_of(obj);
    if (type->flags & RT_TYPE_DEFAULT_GETATTR) {
        fill_cache(c, type, name, false);
        return load_cached(obj, type, name, c);
    }
    if (type == &rt_type_module)
        return load_of_module(obj, name, c);
    return type->getattr == rt_type_getattr ? load_of_type(obj, name, c) : rt_getattr(obj, name);
}

static inline bool is_filled_for(const RtCache *c, const RtType *type) {
    return RT_LIKELY(c->version == type->version && c->kind != RT_CACHE_NONE && c->kind < RT_CACHE_TYPE);
}

Value rt_getattr_cached(Value obj, RtStr *name, RtCache *c) {
    RtType *type = rt_type_of(obj);
    if (is_filled_for(c, type))
        return load_cached(obj, type, name, c);
    if (c->kind == RT_CACHE_TYPE && type->version == c->data2 && RT_AS(RtType, obj)->version == c->version)
        return c->data;
    if (c->data2 == obj && type == &rt_type_module) {
        if (c->kind == RT_CACHE_MODULE && *RT_AS(Value, c->data))
            return *RT_AS(Value, c->data);
        if (c->kind == RT_CACHE_MODULE_DICT && RT_AS(RtModule, obj)->dict->version == c->version)
            return RT_AS(RtModule, obj)->dict->entries[c->data].value;
    }
    return getattr_fill(obj, name, c);
}

/* Is the ordered field set, or the next to be set? The word before the first one is mostly that of the side dict. */
static inline bool is_in_order(const void *field, const Value *side) {
    const Value *f = field;
    return f[0] != 0 || (*side == 0 && (f[-1] != 0 || f - 1 == side));
}

static int store_cached(Value obj, RtStr *name, Value value, RtCache *c) {
    Value *side = c->data2 ? (Value *)(void *)((char *)RT_OBJ(obj) + c->data2) : NULL;
    if (c->kind == RT_CACHE_SIDE) {
        RtDictEntry *e = side_entry(obj, name, c);
        if (e != NULL) {
            e->value = value;
            return 0;
        }
        if (*side)
            return rt_dict_set(RT_AS(RtDict, *side), RT_VAL(name), value);
    } else if (side && rt_dict_taken(*side)) {
        return rt_dict_set(RT_AS(RtDict, *side), RT_VAL(name), value);
    } else {
        char *at = (char *)RT_OBJ(obj) + c->data;
        if (c->kind == RT_CACHE_FIELD || (c->kind == RT_CACHE_ORDERED && is_in_order(at, side))) {
            *(Value *)(void *)at = value;
            return 0;
        }
        if (c->kind == RT_CACHE_DOUBLE && rt_is_float_exact(value)) {
            *(double *)(void *)at = rt_float_value(value);
            return 0;
        }
    }
    return rt_generic_setattr(obj, name, value);
}

int rt_setattr_cached(Value obj, RtStr *name, Value value, RtCache *c) {
    RtType *type = rt_type_of(obj);
    if (RT_UNLIKELY(c->version != type->version || c->kind == RT_CACHE_NONE)) {
        if (!(type->flags & RT_TYPE_DEFAULT_SETATTR))
            return type->setattr(obj, name, value);
        fill_cache(c, type, name, true);
        if (c->kind == RT_CACHE_NONE)
            return rt_generic_setattr(obj, name, value);
    }
    return store_cached(obj, name, value, c);
}

/* ---- Method calls --------------------------------------------------------------------------------- */

/* The slow way round, where there is no cache. */
static Value call_method_slow(Value obj, RtStr *name, Value *args, size_t nargs, RtTuple *kwnames) {
    RtType *type = rt_type_of(obj);
    if (type->flags & RT_TYPE_DEFAULT_GETATTR) {
        Value d = rt_type_lookup(type, name);
        if (d && (rt_type_of(d)->flags & RT_TYPE_METHOD_DESCR) && own_attribute(obj, type, name) == 0) {
            args[0] = obj;
            return rt_call(d, args, nargs + 1, kwnames);
        }
    }
    Value f = rt_getattr(obj, name);
    return f ? rt_call(f, args + 1, nargs, kwnames) : 0;
}

Value rt_call_method(Value obj, RtStr *name, Value *args, size_t nargs, RtTuple *kwnames, RtCache *c) {
    if (c == NULL)
        return call_method_slow(obj, name, args, nargs, kwnames);
    Value f = rt_find_method(obj, name, c, &args[0]);
    if (RT_LIKELY(args[0] != 0))
        return rt_call_now(f, args, nargs + 1, kwnames);
    return f ? rt_call_now(f, args + 1, nargs, kwnames) : 0;
}

/* The function of a classmethod, found through an instance or a class; *self: the class. 0: it is none. */
static Value find_classmethod(Value obj, RtStr *name, const RtCache *c, Value *self) {
    RtType *type = rt_type_of(obj);
    if (c->kind == RT_CACHE_CLASSMETHOD && c->version == type->version && side_value(obj, c->data2, name) == 0)
        *self = RT_VAL(type);
    else if (c->kind == RT_CACHE_TYPE_CLASSMETHOD && type->version == c->data2 && RT_AS(RtType, obj)->version == c->version)
        *self = obj;
    else
        return 0;
    return function_of_classmethod(c->data);
}

Value rt_find_method(Value obj, RtStr *name, RtCache *c, Value *self) {
    RtType *type = rt_type_of(obj);
    if (RT_UNLIKELY(c->version != type->version) && (type->flags & RT_TYPE_DEFAULT_GETATTR))
        fill_cache(c, type, name, false);
    if (RT_LIKELY(c->kind == RT_CACHE_METHOD && c->version == type->version)) {
        Value v = side_value(obj, c->data2, name);
        *self = v ? 0 : obj;
        return v ? v : c->data;
    }
    if (c->kind == RT_CACHE_CLASSMETHOD || c->kind == RT_CACHE_TYPE_CLASSMETHOD) {
        Value f = find_classmethod(obj, name, c, self);
        if (f)
            return f;
    }
    *self = 0;
    if (type->flags & RT_TYPE_DEFAULT_GETATTR && !is_filled_for(c, type)) {
        Value d = rt_type_lookup(type, name);
        if (d && (rt_type_of(d)->flags & RT_TYPE_METHOD_DESCR) && own_attribute(obj, type, name) == 0) {
            *self = obj;
            return d;
        }
    }
    return rt_getattr_cached(obj, name, c);
}

/* ---- super() ---------------------------------------------------------------------------------------- */

RtType *rt_super_check(RtType *start, Value obj) {
    if (rt_type_has(obj, RT_TYPE_TYPE) && rt_is_subtype(RT_AS(RtType, obj), start))
        return RT_AS(RtType, obj);
    if (rt_is_instance_of(obj, start))
        return rt_type_of(obj);
    Value cls = rt_getattr_or_null(obj, RT_NAME(__class__));
    if (cls && rt_type_has(cls, RT_TYPE_TYPE) && rt_is_subtype(RT_AS(RtType, cls), start))
        return RT_AS(RtType, cls);
    if (!rt_pending())
        rt_raise(&rt_exc_TypeError, "super(type, obj): obj must be an instance or subtype of type");
    return NULL;
}

Value rt_super_lookup(RtType *start, RtType *obj_type, RtStr *name) {
    const RtTuple *mro = obj_type->mro;
    int64_t i = 0;
    if (mro == NULL)
        return 0;
    while (i < mro->length && mro->items[i] != RT_VAL(start))
        i++;
    for (i++; i < mro->length; i++) {
        Value v = rt_dict_get_str(RT_AS(RtType, mro->items[i])->dict, name);
        if (v)
            return v;
    }
    return 0;
}

/* What a class after cls has under the name, not bound; *obj_type NULL: a value to be used as it is. */
static Value super_find(Value cls, Value self, RtStr *name, RtType **obj_type) {
    if (cls == 0)
        return rt_raise(&rt_exc_RuntimeError, "super(): empty __class__ cell");
    if (!rt_type_has(cls, RT_TYPE_TYPE))
        return rt_raise(&rt_exc_RuntimeError, "super(): __class__ is not a type (%T)", cls);
    *obj_type = rt_super_check(RT_AS(RtType, cls), self);
    if (*obj_type == NULL)
        return 0;
    Value d = rt_same_name(name, RT_NAME(__class__)) ? RT_VAL(&rt_type_super)
                                                     : rt_super_lookup(RT_AS(RtType, cls), *obj_type, name);
    if (d)
        return d;
    RtSuper *s = rt_new(&rt_type_super, sizeof *s);
    s->start = RT_AS(RtType, cls);
    s->obj = self;
    s->obj_type = *obj_type;
    *obj_type = NULL;
    return rt_generic_getattr(RT_VAL(s), name); /* the attributes of super objects */
}

Value rt_super_getattr(Value cls, Value self, RtStr *name) {
    RtType *type;
    Value d = super_find(cls, self, name, &type);
    if (d == 0 || type == NULL)
        return d;
    RtType *dt = rt_type_of(d);
    return dt->descr_get ? dt->descr_get(d, RT_VAL(type) == self ? 0 : self, type) : d;
}

Value rt_find_super(Value cls, Value self, RtStr *name, Value *passed) {
    RtType *type;
    Value d = super_find(cls, self, name, &type);
    *passed = 0;
    if (d == 0 || type == NULL)
        return d;
    RtType *dt = rt_type_of(d);
    if ((dt->flags & RT_TYPE_METHOD_DESCR) && RT_VAL(type) != self) {
        *passed = self;
        return d;
    }
    return dt->descr_get ? dt->descr_get(d, RT_VAL(type) == self ? 0 : self, type) : d;
}

Value rt_super_method(Value cls, Value self, RtStr *name, Value *args, size_t nargs, RtTuple *kwnames) {
    Value passed, f = rt_find_super(cls, self, name, &passed);
    if (f == 0)
        return 0;
    if (passed == 0)
        return rt_call(f, args + 1, nargs, kwnames);
    args[0] = self;
    return rt_call_now(f, args, nargs + 1, kwnames);
}
