/* types.h - what the files of the type system (object.c, slots.c, attr.c, class.c, type.c,
 * instance.c, descriptor.c) share with each other beyond api.h.
 */
#ifndef RT_TYPES_H
#define RT_TYPES_H

#include "runtime/core/names.h"
#include "runtime/core/runtime.h"
#include "runtime/core/typeinit.h"

/* ---- slots.c */
typedef struct RtSlotRow RtSlotRow;
/* A slot of a built-in type as a Python object: wrapper_descriptor, or with self set method-wrapper. */
typedef struct RtWrapper {
    RtBuiltin head;        /* def: only the name is used */
    const RtSlotRow *row;
    void *function;        /* the C function of the slot */
    RtType *owner_type;
} RtWrapper;
void rt_slots_inherit(RtType *type);              /* copies unset slots down from the mro */
void rt_slots_add_wrappers(RtType *type, const RtType *before); /* descriptors for the slots set in `before` */
void rt_slots_derive(RtType *type);               /* all slots of a Python class from its attributes */
bool rt_slots_update(RtType *type, RtStr *name);  /* re-derives after name changed; false: no slot name */
Value rt_call_special(RtStr *name, Value *args, size_t nargs); /* args[-1] scratch, args[0] self */
void rt_slots_init(void);                         /* before any type is made ready */
bool rt_is_new_wrapper(Value v);                  /* the __new__ of a built-in type */

void rt_wrapper_type_init(void);

/* ---- object.c */
RtTuple *rt_find_mro(RtType *type);               /* C3; TypeError */
void rt_type_link_bases(RtType *type);            /* enters it in the bases' subclasses */
void rt_type_renew(RtType *type);                 /* a new version: what inline caches know of it no longer holds */
void rt_type_modified(RtType *type);              /* the same for it and its subclasses */
Value rt_type_lookup_uncached(RtType *type, RtStr *name);
uint32_t rt_next_type_id(void);
void rt_type_set_derived_flags(RtType *type);     /* DEFAULT_GETATTR .. from the slots */
Value rt_object_repr(Value v);

/* ---- instance.c */
Value *rt_side_slot(Value obj);                   /* the word with the side dict, or NULL */
const RtField *rt_find_field(const RtType *type, const RtStr *name);
Value rt_field_get(Value obj, const RtField *f);  /* 0 if unset */
void rt_field_set(Value obj, const RtField *f, Value v); /* v 0 unsets */
RtDict *rt_take_dict(Value obj);                  /* moves fixed fields into the side dict, and has it hold all attributes */
/* What obj.__dict__.update(state) does, without taking the dict: 1 done, 0 not applicable. */
int rt_instance_update(Value obj, RtDict *state);
enum { RT_SIDE_SEEN = 1, RT_SIDE_ALL = 2 };       /* pad of a side dict that holds all attributes: handed out, or not */
static inline bool rt_dict_taken(Value side) { return side != 0 && RT_AS(RtDict, side)->pad != 0; }
static inline bool rt_dict_seen(Value side) { return side != 0 && RT_AS(RtDict, side)->pad == RT_SIDE_SEEN; }
Value rt_object_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames);
int rt_object_init(Value self, Value *args, size_t nargs, RtTuple *kwnames);
void rt_instance_type_init(void);
void rt_module_type_init(void);                   /* module.c */
Value rt_type_dir_names(RtType *type);            /* a dict whose keys are the names dir() sees */

/* ---- attr.c */
Value rt_attribute_error(Value obj, RtStr *name); /* "'X' object has no attribute 'y'" with name and obj */
Value rt_attribute_error_text(RtStr *text, Value obj, RtStr *name);
Value rt_module_getattr(Value self, RtStr *name);
int rt_module_setattr(Value self, RtStr *name, Value value);
int rt_module_set_variable(RtModule *m, RtStr *name, Value value);
RtDict *rt_module_dict(RtModule *m);              /* a copy of all its names */
Value rt_super_lookup(RtType *start, RtType *obj_type, RtStr *name); /* unbound; 0 if absent */
RtType *rt_super_check(RtType *start, Value obj); /* the type whose mro super() follows; TypeError */

/* ---- descriptor.c */
typedef struct RtGetset { /* getset_descriptor and member_descriptor */
    RtType *type;
    RtType *owner;
    RtStr *name;
    Value (*get)(Value self);
    int (*set)(Value self, Value value);
    const RtBuiltinDef *def;
    RtField field;         /* of a __slots__ entry; its name is NULL in others */
} RtGetset;
static inline bool rt_is_slot(const RtGetset *g) { return g->field.name != NULL; }
typedef struct RtProperty { RtType *type; Value get, set, del, doc, name; uint8_t getter_doc; } RtProperty;
typedef struct RtWrapped { RtType *type; Value callable, side; } RtWrapped; /* staticmethod, classmethod */
typedef struct RtSuper { RtType *type; RtType *start; Value obj; RtType *obj_type; } RtSuper;
Value rt_member_new(RtType *owner, const RtField *field);
void rt_getsets_apply(void);                      /* those registered before the dicts existed */
void rt_members_apply(void);                      /* member.def, when all attributes are there */

/* ---- class.c */
RtType *rt_find_best_base(RtTuple *bases);         /* the base that decides the layout; TypeError */
RtStr *rt_mangle_name(RtStr *class_name, RtStr *name); /* of an attribute in a class: __x is _C__x */
int rt_compute_own_mro(RtType *type);              /* the metaclass's mro(), or C3: 1, or 0 if that has set it itself */
int rt_type_check_layout(RtType *before, RtType *after, const char *attribute); /* TypeError if CPython's instances would differ */
Value rt_get_instance_dict(Value self);           /* the __dict__ attribute of instances */
int rt_set_instance_dict(Value self, Value v);

/* ---- bases.c */
int rt_type_set_bases(Value self, Value v);       /* C.__bases__ = v */

/* ---- type.c */
Value rt_type_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames);
Value rt_type_find(Value self, RtStr *name);      /* as rt_type_getattr, but 0 and nothing pending if there is no such attribute */
Value rt_type_getattr(Value self, RtStr *name);
int rt_type_setattr(Value self, RtStr *name, Value value);
RtStr *rt_type_module_name(RtType *type);         /* "builtins" ..., or NULL */
RtStr *rt_type_full_name(RtType *type);           /* module.qualname, without builtins */

/* The interned equal of name (so that word equality mostly suffices). */
static inline bool rt_same_name(const RtStr *a, const RtStr *b) { return a == b || rt_str_equal(a, b); }

#endif
