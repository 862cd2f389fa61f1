/* containers.h - what the container files share: iterator and view layouts, the guard of recursive
 * reprs, argument helpers. Private to runtime/types and runtime/modules. */
#ifndef RT_CONTAINERS_H
#define RT_CONTAINERS_H

#include "runtime/core/runtime.h"
#include "runtime/core/typeinit.h"

/* An interned name, made at the first use. */
#define RT_LOCAL_NAME(var, text) \
    static RtStr *var; \
    if (RT_UNLIKELY(var == NULL)) \
        var = rt_str_intern(rt_str_from_cstr(text))

/* ---- iterators ---- */
typedef struct RtSeqIter { RtType *type; Value seq; int64_t pos; } RtSeqIter; /* seq 0: exhausted */
typedef struct RtRangeIter { RtType *type; int64_t next, step, left; } RtRangeIter;
typedef struct RtLongRangeIter { RtType *type; Value start, step, length, pos; } RtLongRangeIter;
typedef struct RtDictIter { RtType *type; RtDict *dict; int64_t pos, used, left; } RtDictIter;
typedef struct RtSetIter { RtType *type; RtSet *set; int64_t pos, used, left; } RtSetIter;
typedef struct RtDictView { RtType *type; RtDict *dict; } RtDictView;
typedef struct RtMappingProxy { RtType *type; Value mapping; } RtMappingProxy;
typedef struct RtCallIter { RtType *type; Value callee, sentinel; } RtCallIter;
typedef struct RtEnumerate { RtType *type; Value side; Value it, count; } RtEnumerate;
typedef struct RtReversed { RtType *type; Value side; Value seq; int64_t pos; } RtReversed;
typedef struct RtZip { RtType *type; Value side; RtTuple *its; bool strict; } RtZip;
typedef struct RtMap { RtType *type; Value side; Value func; RtTuple *its; } RtMap;
typedef struct RtFilter { RtType *type; Value side; Value func, it; } RtFilter;

/* ---- recursive repr ---- */
typedef struct RtReprGuard { Value object; struct RtReprGuard *outer; } RtReprGuard;
/* True: the object's repr is already running (print "..."). Else enters it. */
bool rt_repr_enter(RtReprGuard *guard, Value object);
void rt_repr_leave(RtReprGuard *guard);

/* ---- helpers ---- */
static inline bool rt_stack_low(void) { return RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit); }
static inline bool rt_is_list(Value v) { return rt_is_pointer(v) && (RT_OBJ(v)->type->flags & RT_TYPE_LIST); }
static inline bool rt_is_tuple(Value v) { return rt_is_pointer(v) && (RT_OBJ(v)->type->flags & RT_TYPE_TUPLE); }
static inline bool rt_is_dict(Value v) { return rt_is_pointer(v) && (RT_OBJ(v)->type->flags & RT_TYPE_DICT); }
static inline bool rt_is_anyset(Value v) { return rt_is_pointer(v) && (RT_OBJ(v)->type->flags & (RT_TYPE_SET | RT_TYPE_FROZENSET)); }
static inline bool rt_is_str(Value v) { return rt_is_pointer(v) && (RT_OBJ(v)->type->flags & RT_TYPE_STR); }
static inline bool rt_has_index(Value v) { return rt_is_small(v) || (rt_is_pointer(v) && RT_OBJ(v)->type->index != NULL); }
/* __index__ of a subscript or repeat count; too large: exc. -1 and pending on error. */
int64_t rt_index_sized(Value v, RtType *exc);
/* Identity or ==; tri-state. */
static inline int rt_same(Value a, Value b) {
    if (a == b)
        return 1;
    return rt_both_small(a, b) ? 0 : rt_equal(a, b);
}
/* Where a search for v among n items has to begin: those before surely differ. */
static inline int64_t rt_same_from(const Value *items, int64_t n, Value v) {
    return rt_has_type(v, &rt_type_str) ? rt_str_scan(RT_AS(RtStr, v), items, n) : 0;
}
/* The pending StopIteration, if that is what is pending, is dropped: 0 = end, -1 = another error. */
int rt_end_of_iteration(void);
/* 0, or -1 after TypeError "NAME() takes no keyword arguments". */
int rt_no_keywords(const char *name, RtTuple *kwnames);
int rt_no_own_keywords(const RtType *cls, const RtType *own, RtTuple *kwnames); /* as that, for own and subclasses without an __init__ of theirs */
/* Checks "NAME expected at least/at most N argument(s), got K". 0 or -1. */
int rt_check_arity(const char *name, size_t nargs, size_t least, size_t most);
/* Sequence + and * meet an operand that is no sequence: its own reflected method is asked first.
 * Returns its result, 0 on error, or NotImplemented if it has none. */
Value rt_ask_right(RtBinaryOp op, Value a, Value b);
/* The operands of a * b, one of them a list or tuple: that one becomes *a, *n how often it is repeated. False: *result says it all,
 * what the right operand made of it or 0 for an exception. */
bool rt_repetition(RtType *of, Value *a, Value *b, int64_t *n, Value *result);
/* next(it) is rt_next, iter(v) rt_iter (services/protocols.c). */
#define rt_iter_step rt_next
#define rt_get_iter rt_iter
Value rt_bool_compare(int three_way, RtCompareOp op);
/* The i-th comparison of two arrays of items (lists, tuples). */
Value rt_compare_items(const Value *a, int64_t n, const Value *b, int64_t m, RtCompareOp op);
/* Equality of two tuples, whose types must have tuple's comparison; tri-state. */
int rt_tuple_equal(const RtTuple *a, const RtTuple *b);
void rt_tuples_may_differ(void); /* a subclass compares its instances otherwise from now on, or an instance changes its class */
Value rt_new_seq_iter(RtType *type, Value seq, int64_t pos);
Value rt_pair(Value a, Value b);
/* dict internals for views, sets and modules: hash known. */
int64_t rt_dict_find(RtDict *d, Value key, int64_t hash); /* entry index; -1 absent; -2 error */
void rt_dict_add(RtDict *d, Value key, int64_t hash, Value value); /* a key that surely is not there */
int rt_dict_put_hashed(RtDict *d, Value key, int64_t hash, Value value);
int rt_set_add_hashed(RtSet *s, Value key, int64_t hash);
RtSetEntry *rt_set_lookup(RtSet *s, Value key, int64_t hash);
/* The entry with the key, or the unused slot that ends its probe; NULL on error. The table exists. */
static inline RtSetEntry *rt_set_find(RtSet *s, Value key, int64_t hash) {
    RtSetEntry *e = &s->table[hash & s->mask];
    return RT_LIKELY(e->key == key || e->key == 0) ? e : rt_set_lookup(s, key, hash);
}
static inline int rt_set_has_hashed(RtSet *s, Value key, int64_t hash) {
    if (s->used == 0)
        return 0;
    RtSetEntry *e = rt_set_find(s, key, hash);
    return e == NULL ? -1 : e->key != 0;
}
RtSet *rt_set_from_iterable(Value iterable, bool frozen);
extern RtObject rt_set_dummy; /* the key of a removed entry */
static inline bool rt_set_next(const RtSet *s, int64_t *pos, Value *key, int64_t *hash) {
    if (s->table == NULL)
        return false;
    const RtSetEntry *e = s->table + *pos, *end = s->table + s->mask + 1;
    for (; e < end; e++)
        if (e->key != 0 && e->key != RT_VAL(&rt_set_dummy)) {
            *key = e->key;
            *hash = e->hash;
            *pos = e - s->table + 1;
            return true;
        }
    return false;
}
Value rt_dict_items_tuple(RtDict *d, int64_t entry);
Value rt_dict_view(RtType *type, RtDict *d);
Value rt_set_operator(RtBinaryOp op, Value a, Value b); /* & | - ^ on any two sets or views */
int rt_list_sort(RtList *l, Value key, bool reverse);
int rt_set_discard_hashed(RtSet *s, Value key, int64_t hash); /* 1 removed, 0 absent, -1 */
int rt_set_discard_found(RtSet *s, Value key);          /* 1 removed, 0 absent, -1 */
Value rt_set_iterator_next(Value it);
Value rt_mappingproxy_new(Value mapping);
/* Remaining items of an iterator (__length_hint__). */
int64_t rt_list_iterator_hint(Value it);
int64_t rt_tuple_iterator_hint(Value it);
int64_t rt_dict_iterator_hint(Value it);
int64_t rt_set_iterator_hint(Value it);

#endif
