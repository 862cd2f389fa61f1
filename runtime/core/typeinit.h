/* typeinit.h - how the built-in types are brought up, and what the files that own a type may use
 * to do so. rt_types_init (object.c) runs: every NAME_type_init below, in that order; then readies
 * each type of type.def and exception.def (mro, slot inheritance, dict, slot wrappers); then
 * rt_methods_install (core/methods.c), which fills the dicts from the rows.
 *
 * A NAME_type_init only sets slots (and size, doc, flags) of its static rt_type_X, nothing else may
 * be assumed to work yet. Rules for the owner of a type:
 *   - rt_type_X.size must be sizeof the C struct of an instance; type.def's struct is the default,
 *     so set it where type.def says RtObject.
 *   - an unset slot is inherited from the base; `hash` and `compare` go together: when compare is
 *     set and hash is not, the type is unhashable (hash = rt_hash_not_implemented is also fine).
 *   - a type whose instances can be made by calling it sets new_ (object's is not inherited by
 *     built-in types); cls may be a subclass: allocate with rt_instance_alloc(cls) (fixed size:
 *     int subclasses RtIntObject, float, list, dict, set, ...) or rt_instance_alloc_var(cls, bytes)
 *     (str, bytes, tuple: bytes of the plain object; the hidden side word goes behind it).
 *   - __hash__, __add__, __len__ ... descriptors are made from the slots: no rows for them.
 */
#ifndef RT_TYPEINIT_H
#define RT_TYPEINIT_H

#include "runtime/core/object.h"

#define RT_TYPE_INITS(X) \
    X(int) X(float) X(complex) X(str) X(bytes) X(list) X(tuple) X(dict) X(set) X(range) X(iter) \
    X(function) X(generator) X(exception) X(traceback) X(type) X(descriptor)
#define X(n) void rt_##n##_type_init(void);
RT_TYPE_INITS(X)
#undef X

/* core/methods.c: one rt_type_dict_put per METHOD, CLASSM, STATICM, GETTER row. */
void rt_methods_install(void);
/* Puts an attribute into a built-in type's dict during start-up (an existing one stays). */
void rt_type_dict_put(RtType *type, RtStr *name, Value descr);

/* A zeroed instance of cls (cls->size bytes) with its double fields unset. */
void *rt_instance_alloc(RtType *cls);
/* The same for variable-size objects: `size` bytes of a plain object plus what a subclass needs. */
void *rt_instance_alloc_var(RtType *cls, size_t size);
int64_t rt_hash_not_implemented(Value v); /* TypeError unhashable type */
int64_t rt_hash_pointer(Value v);         /* the identity hash */

/* descriptor.c: attributes of built-in types. set may be NULL: read-only. set: value 0 deletes. */
Value rt_getset_new(RtType *owner, RtStr *name, Value (*get)(Value self), int (*set)(Value self, Value value));
Value rt_getset_from_def(RtType *owner, const RtBuiltinDef *def); /* a GETTER row: def->entry(&self) */
/* A table of attributes, ended by a NULL name. Call after rt_types_init's readying, or from
 * rt_NAME_late_init. */
typedef struct RtGetsetDef { const char *name; Value (*get)(Value self); int (*set)(Value self, Value value); } RtGetsetDef;
void rt_type_add_getsets(RtType *type, const RtGetsetDef *table);
void rt_type_add_members(RtType *type, const RtGetsetDef *table); /* the same, as member_descriptors */

/* Runs instead of the late inits at readying: registers the table now, applied once dicts exist. */
void rt_type_register_getsets(RtType *type, const RtGetsetDef *table);

/* Completes a static type made outside type.def (a module's): mro, inheritance, dict, wrappers. */
int rt_type_ready(RtType *type);
/* A further static type of a C module: fills the header fields; then set slots and rt_type_ready. */
void rt_type_init_static(RtType *type, const char *name, RtType *base, uint32_t size, uint32_t flags);

#endif
