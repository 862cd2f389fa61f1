/* api.h - what the runtime offers to emitted code and to its own files, beyond the rows of the
 * tables: one section per file, which owns the definitions. Conventions: object.h.
 * Emitted code includes runtime/pyrt.h, which includes this and the inline fast paths (inline.h). */
#ifndef RT_API_H
#define RT_API_H

#include "runtime/core/object.h"

#include <stdarg.h>

/* ---- core/gc.c ---------------------------------------------------------------------- */
void *rt_alloc_slow(size_t size, bool pointer_free);
/* size bytes, never NULL (a failure raises MemoryError from a safe place: see gc.c): zeroed but for the first word,
 * which the caller must store at once. */
static inline __attribute__((always_inline)) void *rt_alloc_headed(size_t size) {
    size_t g = (size + 15) >> 4;
    if (RT_LIKELY(g <= 32)) {
        void **p = rt_thread.free_lists[0][g];
        if (RT_LIKELY(p != NULL)) {
            rt_thread.free_lists[0][g] = *p;
            return p;
        }
    }
    return rt_alloc_slow(size, false);
}
/* The same, zeroed. */
static inline void *rt_alloc(size_t size) {
    void **p = rt_alloc_headed(size);
    *p = NULL;
    return p;
}
void rt_release_large(void *p);
void rt_release_watched(void *p, size_t size);
/* Collections count what they find. Nothing is given back by hand then: a stale word of an outer frame that
 * points there would keep what is made there next alive, and out of the count. */
extern bool rt_gc_counting;
extern bool rt_gc_watched; /* that, or the stress mode */
/* Gives back memory of rt_alloc that nothing refers to any more; size: as it was asked for, or less. */
static inline void rt_release(void *p, size_t size) {
    size_t g = (size + 15) >> 4;
    if (RT_UNLIKELY(rt_gc_watched)) {
        rt_release_watched(p, size);
        return;
    }
    if (g - 1 >= 32) {
        if (g)
            rt_release_large(p);
        return;
    }
    memset(p, 0, g << 4);
    *(void **)p = rt_thread.free_lists[0][g];
    rt_thread.free_lists[0][g] = p;
}
/* The same, never scanned for pointers; contents undefined beyond the free-list link. */
void *rt_alloc_atomic(size_t size);
/* An object of the type with `size` bytes. */
static inline void *rt_new(RtType *type, size_t size) {
    RtObject *o = rt_alloc_headed(size);
    o->type = type;
    return o;
}
enum { RT_PAGE = 4096, RT_DISPLACEMENT = 64, RT_DISPLACEMENTS = 16 }; /* a pointer may point k * RT_DISPLACEMENT behind an object's start */
void *rt_realloc(void *p, size_t old_size, size_t new_size); /* GC memory; keeps the kind of p */
void rt_gc_init(void);
void rt_gc_add_finalizer(Value object);  /* its type->finalize will run once */
bool rt_fits_memory_slow(int64_t n, int64_t unit);
/* Could n items of so many bytes each be had, from all memory and swap space? (Small numbers need no look.) */
static inline bool rt_fits_memory(int64_t n, int64_t unit) { return n <= (1 << 24) || rt_fits_memory_slow(n, unit); }
void *rt_try_alloc(size_t size, bool pointer_free);      /* for big sizes: NULL with MemoryError pending */
int rt_gc_is_tracked(Value v);           /* would CPython's collector know it? */
RtList *rt_gc_objects(void); /* all tracked objects, after a collection (gc_count.c) */
int64_t rt_gc_collect(void);             /* a full collection and finalizers; what CPython's would have found (see rt_gc_count) */
void rt_gc_count(void);                  /* from now on rt_gc_collect knows what it found; otherwise 0 */
void rt_gc_wipe_stack(void);             /* clears what returned calls left below the caller's frame */
void rt_gc_finalize_dead(RtType *type);  /* collects, and finalizes dead objects of this type alone, which must not run Python code */
void rt_gc_run_finalizers(void);         /* those that are due; only where any Python code may run */
extern volatile int rt_gc_finalizers_due;
void rt_gc_finalize_all(void);           /* at exit: every finalizer not yet run */
void rt_gc_counts(int64_t *collections, int64_t *heap_bytes, int64_t *used_bytes);
void rt_gc_enable(bool on);
bool rt_gc_enabled(void);
/* A weak word: *link (which must lie in pointer-free memory, or hold a hidden pointer ~p) becomes 0
 * when object dies. */
void rt_gc_weak_link(void **link, void *object);
void rt_gc_weak_unlink(void **link);
void *rt_gc_call_locked(void *(*f)(void *), void *arg);  /* reads a weak word safely */
void rt_gc_allow_threads(void);          /* before the first further thread */
void rt_gc_thread_enter(void);           /* a new thread: its rt_thread becomes a root */
void rt_gc_thread_leave(void);

/* ---- core/raise.c ------------------------------------------------------------------------- */
/* Formatting: printf's subset %s %d %i %u %ld %lld %zd %zu %c %x %%, plus %S (RtStr*), %V (Value, str()),
 * %R (Value, repr()), %T (Value: name of its type), %N (RtType*: its name). Each sets the pending
 * exception and returns 0 so that `return rt_raise(...)` fits any function. */
Value rt_raise(RtType *exc, const char *format, ...) RT_COLD;
int rt_raise_int(RtType *exc, const char *format, ...) RT_COLD; /* the same, returns -1 */
void rt_raise_list_index(void) RT_COLD;                 /* IndexErrors of accesses compiled in line */
void rt_raise_list_assignment(void) RT_COLD;
void rt_raise_tuple_index(void) RT_COLD;
void rt_raise_array_index(void) RT_COLD;
void rt_raise_array_assignment(void) RT_COLD;
void rt_raise_huge_index(void) RT_COLD;
void rt_raise_big_index(Value index, void (*out_of_range)(void)) RT_COLD; /* an int that is not small */
void rt_raise_unpack(int64_t have, int64_t want) RT_COLD; /* ValueError of unpacking, compiled in line */
Value rt_raise_none(RtType *exc) RT_COLD;               /* without arguments */
Value rt_raise_value(RtType *exc, Value arg) RT_COLD;   /* with one argument */
Value rt_raise_key_error(Value key) RT_COLD;
Value rt_raise_object(Value exception) RT_COLD;         /* an exception object, sets __context__ */
Value rt_raise_errno(int err, Value filename, Value filename2) RT_COLD; /* OSError subclass by errno */
/* The raise statement; exc: class or instance; cause: 0 none given, else `from cause`. Always 0. */
Value rt_raise_stmt(Value exc, Value cause) RT_COLD;
Value rt_reraise(void) RT_COLD;                         /* bare `raise` */
Value rt_raise_recursion(void) RT_COLD;
Value rt_raise_interrupt(void) RT_COLD;                 /* KeyboardInterrupt after rt_interrupted */
bool rt_pending_is(const RtType *exc);                  /* pending and an instance of exc */
void rt_clear(void);                                    /* drops the pending exception */
Value rt_fetch(void);                                   /* takes it: object or 0 */
/* Adds a frame to the pending exception's traceback; called as it leaves (or is caught in) a frame. */
void rt_traceback_add(const RtCode *code, uint32_t pos) RT_COLD;
#define RT_POS_DEFINITION UINT32_MAX /* pos: the line of the definition, without marks */
void rt_frame_end(RtFrameRecord *r);                    /* the function is left, and frame objects were made for it (types/frame.c) */
/* except clauses: 1 matches, 0 not, -1 raised TypeError. match: class or tuple. */
int rt_exception_matches(Value exc, Value match);
_Noreturn void rt_fatal(const char *format, ...);       /* an internal error: message, exit 70 */

/* ---- core/startup.c ----------------------------------------------------------------------- */
#define RT_ABI 1u                    /* changes when emitted code and runtime no longer fit each other */
void rt_at_exit(void (*f)(void));    /* run at exit, last registered first, before the streams are flushed */
typedef struct RtProgram {
    uint32_t abi;                /* RT_ABI: must match the runtime's */
    const struct RtModuleDef *modules;
    uint32_t n_modules;
    const char *main_name;       /* "__main__" */
    bool resumes;                /* a loop that polls may go on: threads may be started, or signal handlers be set */
    bool counts;                 /* what gc.collect() returns may be looked at */
    bool keeps_frames;           /* functions keep records of where they are: frames may be asked for */
    bool finds_objects;          /* an AttributeError may be asked for its object: typed code knows of it */
    bool typed;                  /* the code relies on what inference found out of classes */
} RtProgram;
typedef struct RtModuleDef {
    const char *name;            /* dotted */
    const char *file;            /* __file__, or NULL */
    Value (*init)(void);         /* runs the body: 0 on error; NULL for modules written in C */
    RtModule **slot;             /* where the module object is stored */
    const RtGlobal *globals;
    uint32_t n_globals;
    uint8_t is_package;
    void (*c_init)(RtModule *);  /* fills a module written in C */
} RtModuleDef;
int rt_main(int argc, char **argv, const RtProgram *program); /* whole run; returns the exit status */
extern const RtProgram *rt_program;

/* ---- core/object.c, core/attr.c, core/slots.c, core/class.c ------------------------------- */
void rt_types_init(void);
Value rt_type_lookup(RtType *type, RtStr *name);  /* through the mro; cached; 0 and no error if absent */
int rt_type_set_attr(RtType *type, RtStr *name, Value value); /* 0 deletes */
bool rt_is_subtype(const RtType *a, const RtType *b);
bool rt_type_has_weakrefs(const RtType *t);           /* may its instances be referenced weakly? */
int64_t rt_type_basicsize(const RtType *t);           /* __basicsize__ */
int rt_isinstance(Value v, Value cls);  /* as the builtin: tuples, unions, __instancecheck__ */
int rt_issubclass(Value c, Value cls);
static inline bool rt_is_instance_of(Value v, const RtType *t) { return rt_type_of(v) == t || rt_is_subtype(rt_type_of(v), t); }
Value rt_getattr(Value obj, RtStr *name);
int rt_setattr(Value obj, RtStr *name, Value value);
int rt_delattr(Value obj, RtStr *name);
Value rt_getattr_or_null(Value obj, RtStr *name); /* AttributeError swallowed: 0, nothing pending; other errors: 0, pending */
Value rt_generic_getattr(Value obj, RtStr *name); /* object.__getattribute__ */
int rt_generic_setattr(Value obj, RtStr *name, Value value);
RtDict *rt_instance_dict(Value obj, bool create); /* side dict only */
Value rt_fspath(Value v); /* the str or bytes of a path; 0 and nothing pending: it is none (a __fspath__ that cannot be bound counts as absent) */
Value rt_lookup_special(Value obj, RtStr *name);  /* on the type, bound; 0 and no error if absent */
/* Inline caches: one static RtCache per site, zero at start. */
enum { RT_CACHE_NONE, RT_CACHE_FIELD, RT_CACHE_ORDERED, RT_CACHE_DOUBLE, RT_CACHE_SIDE, RT_CACHE_CLASS, RT_CACHE_METHOD, RT_CACHE_DESCRIPTOR, RT_CACHE_STATIC,
       RT_CACHE_CLASSMETHOD, RT_CACHE_TYPE /* from here on not of instances */, RT_CACHE_TYPE_CLASSMETHOD, RT_CACHE_MODULE, RT_CACHE_MODULE_DICT /* data: its entry in the module's dict */ };
typedef struct RtCache { uint32_t version; uint32_t kind; uint64_t data; uint64_t data2; } RtCache;
Value rt_getattr_cached(Value obj, RtStr *name, RtCache *cache);
int rt_setattr_cached(Value obj, RtStr *name, Value value, RtCache *cache);
/* obj.name(args): args[0] is scratch for self, args[1..nargs] the arguments, then keyword values. */
Value rt_call_method(Value obj, RtStr *name, Value *args, size_t nargs, RtTuple *kwnames, RtCache *cache);
Value rt_find_method(Value obj, RtStr *name, RtCache *cache, Value *self); /* obj.name; *self: obj (its class, for a classmethod) if it must be passed to what is found, else 0 */
/* class statement. body runs with the namespace; cells as for a function. keywords: dict or NULL. */
Value rt_build_class(RtFunction *body, RtStr *name, RtTuple *bases, RtDict *keywords, const RtClassInfo *info);
Value rt_type_new(RtType *meta, RtStr *name, RtTuple *bases, RtDict *ns, RtDict *keywords, const RtClassInfo *info);
/* zero-argument super(): cls from the __class__ cell. super().name(...) without making the object: */
Value rt_super_getattr(Value cls, Value self, RtStr *name);
Value rt_find_super(Value cls, Value self, RtStr *name, Value *passed); /* super(cls, self).name, as rt_find_method */
Value rt_super_method(Value cls, Value self, RtStr *name, Value *args, size_t nargs, RtTuple *kwnames); /* args as rt_call_method */
RtInstance *rt_instance_new(RtType *type); /* object.__new__ without checks: fields 0 / RT_UNSET_DOUBLE */

/* ---- services/calls.c, types/function.c --------------------------------------------------- */
Value rt_call(Value callee, Value *args, size_t nargs, RtTuple *kwnames); /* args[-1] scratch */
/* The same; a function whose parameters the arguments fit one by one is entered at once. */
static inline Value rt_call_now(Value callee, Value *args, size_t nargs, RtTuple *kwnames) {
    if (RT_LIKELY(rt_has_type(callee, &rt_type_function) && kwnames == NULL)) {
        RtFunction *fn = RT_AS(RtFunction, callee);
        const RtCode *code = fn->code;
        if (RT_LIKELY(code->n_params == code->n_pos && (size_t)code->n_pos == nargs))
            return code->entry(fn, args);
    }
    return rt_call(callee, args, nargs, kwnames);
}
Value rt_call0(Value callee);
Value rt_call1(Value callee, Value a);
Value rt_call2(Value callee, Value a, Value b);
Value rt_call3(Value callee, Value a, Value b, Value c);
Value rt_call_ex(Value callee, Value args_iterable, Value kwargs_mapping_or_0); /* f(*a, **k) */
Value rt_call_method0(Value obj, RtStr *name);
Value rt_call_method1(Value obj, RtStr *name, Value a);
Value rt_call_method2(Value obj, RtStr *name, Value a, Value b);
RtFunction *rt_function_new(const RtCode *code, RtModule *module, RtTuple *defaults, RtDict *kwdefaults, int32_t n_cells);
RtMethod *rt_method_new(Value func, Value self);
RtBuiltin *rt_builtin_new(const RtBuiltinDef *def, Value self, Value owner);
/* Binds a call to code's parameters: bound has code->n_params places. 0 or -1. */
int rt_bind_arguments(RtFunction *fn, Value *args, size_t nargs, RtTuple *kwnames, Value *bound);

/* ---- services/operators.c (rt_add ... rt_next: prototypes from the rows) ------------------- */
Value rt_binary(RtBinaryOp op, Value a, Value b);
Value rt_inplace(RtBinaryOp op, Value a, Value b);
Value rt_compare(RtCompareOp op, Value a, Value b);
int rt_compare_truth(RtCompareOp op, Value a, Value b); /* tri-state */
int rt_equal(Value a, Value b);                         /* identity or ==; tri-state */
int64_t rt_hash(Value v);                               /* -1 on error */
int64_t rt_length(Value v);                             /* len(); -1 on error */
Value rt_repr(Value v);                                 /* str */
Value rt_str(Value v);
Value rt_format(Value v, RtStr *spec_or_null);
int64_t rt_index_i64(Value v, bool clamp);              /* __index__; -1 and pending on error */
Value rt_index(Value v);                                /* __index__ as an int */
int rt_iterate(Value iterable, int (*each)(Value item, void *ctx), void *ctx); /* 0, -1; each: 0 go on, 1 stop, -1 error */
int64_t rt_length_hint(Value v, int64_t otherwise);
Value rt_print_unraisable(Value where);
/* Unpacking: out gets n values; 0 or -1 with ValueError/TypeError. */
int rt_unpack(Value iterable, Value *out, size_t n);
int rt_unpack_star(Value iterable, Value *out, size_t before, size_t after); /* out[before]: list */

/* ---- types: constructors and C-level access (prototypes beyond the rows) ------------------ */
/* int.c / bigint.c. INT arguments are ints (small or big, not subclasses). */
Value rt_int_from_i64(int64_t n);
Value rt_int_from_u64(uint64_t n);
Value rt_int_from_double(double d);                     /* truncates; OverflowError/ValueError */
Value rt_int_from_digits(const char *text, size_t n, int base); /* valid digits: constants */
bool rt_int_fits_i64(Value v, int64_t *out);
double rt_int_to_double(Value v);                       /* FLAG: OverflowError */
int rt_int_compare(Value a, Value b);                   /* -1, 0, 1 */
Value rt_int_add(Value a, Value b);                     /* exact ints; never fail */
Value rt_int_sub(Value a, Value b);
Value rt_int_mul(Value a, Value b);
RtStr *rt_int_to_str(Value v, int base);
Value rt_int_of(Value v);                               /* bool, int and subclasses to an exact int; else 0, nothing pending */
/* float.c */
RtStr *rt_float_repr(double d);
int64_t rt_hash_double(double d);
double rt_float_of(Value v);                            /* float(): __float__, __index__; FLAG */
bool rt_number_as_double(Value v, double *out);         /* float or int (subclasses too), no error */
/* str.c */
RtStr *rt_str_new(int64_t length, int width);           /* uninitialised data, terminated */
RtStr *rt_str_from_utf8(const char *s, size_t n);       /* valid UTF-8 (surrogates allowed as WTF-8) */
RtStr *rt_str_from_cstr(const char *s);
RtStr *rt_str_from_char(uint32_t c);                    /* cached below 256 */
RtStr *rt_str_concat(RtStr *a, RtStr *b);
RtStr *rt_str_slice(RtStr *s, int64_t start, int64_t stop); /* 0 <= start <= stop <= length */
bool rt_str_equal(const RtStr *a, const RtStr *b);
int64_t rt_str_scan(const RtStr *s, const Value *items, int64_t n); /* s exact: the first item that equals it or is no exact str; n: none */
int rt_str_compare(const RtStr *a, const RtStr *b);
int64_t rt_str_hash(RtStr *s);
RtStr *rt_str_intern(RtStr *s);
char *rt_str_to_utf8(RtStr *s, size_t *n);              /* GC memory, NUL-terminated; lone surrogates: NULL + error */
const char *rt_str_keep_utf8(RtStr *s);                 /* a copy, from the start of its memory: the only kind that objects may point to */
RtStr *rt_str_format(const char *format, ...);          /* as rt_raise's formats */
RtStr *rt_str_vformat(const char *format, va_list ap);  /* NULL when a %V or %R raised */
RtStr *rt_str_join(RtStr *sep, Value *items, int64_t n);/* items: any; TypeError if not str */
/* A growing string. */
typedef struct RtBuilder { uint8_t *data; int64_t length, capacity; int width; uint32_t max; const RtStr *first; } RtBuilder;
void rt_builder_init(RtBuilder *b);
void rt_builder_char(RtBuilder *b, uint32_t c);
void rt_builder_str(RtBuilder *b, const RtStr *s);
void rt_builder_ascii(RtBuilder *b, const char *s, size_t n);
RtStr *rt_builder_finish(RtBuilder *b);
RtStr *rt_builder_finish_whole(RtBuilder *b); /* the same object if a str was all that came */
/* f-strings: the n parts (all str) joined. */
RtStr *rt_build_string(Value *parts, int64_t n);
/* bytes.c */
RtBytes *rt_bytes_new(const void *data, int64_t n);     /* data NULL: uninitialised */
/* A read-only view of any bytes-like object; 0 or -1 with TypeError. */
int rt_get_buffer(Value v, const uint8_t **data, int64_t *n);
/* list.c, tuple.c */
RtList *rt_list_new(int64_t capacity);
RtList *rt_list_from_array(const Value *items, int64_t n);
int rt_list_append(RtList *l, Value v);                 /* never fails: 0 */
RtList *rt_list_from_iterable(Value iterable);
int rt_list_extend(RtList *l, Value iterable);
void rt_list_sort_plain(RtList *l);
RtTuple *rt_tuple_new(int64_t n);                       /* items 0: fill at once */
RtTuple *rt_tuple_from_array(const Value *items, int64_t n);
RtTuple *rt_tuple_from_iterable(Value iterable);
extern RtTuple rt_empty_tuple;
/* dict.c, set.c */
RtDict *rt_dict_new(int64_t capacity);
Value rt_dict_get(RtDict *d, Value key);                /* 0: absent, or error pending */
Value rt_dict_get_str(RtDict *d, const RtStr *key);     /* exact str key; never fails; 0 absent */
int rt_dict_set(RtDict *d, Value key, Value value);
int rt_dict_del(RtDict *d, Value key);                  /* KeyError if absent */
int rt_dict_contains(RtDict *d, Value key);
int rt_dict_update(RtDict *d, Value mapping_or_pairs);
/* Call keywords: like update, but a duplicate raises TypeError "got multiple values for keyword". */
int rt_dict_merge_call(RtDict *d, Value mapping, Value callee);
/* Iteration: pos starts at 0; false at the end. */
bool rt_dict_next(const RtDict *d, int64_t *pos, Value *key, Value *value);
RtSet *rt_set_new(bool frozen);
const RtSetEntry *rt_frozenset_dense(RtSet *s); /* its `used` entries, or NULL the first time */
Value rt_set_step(const RtSet *s, int64_t *at, int64_t *used); /* the next key from place `at`, for a loop that began with so many; 0: none, or error */
int rt_set_add(RtSet *s, Value key);
int rt_set_contains(RtSet *s, Value key);
int rt_set_update(RtSet *s, Value iterable);
/* range.c */
RtSlice *rt_slice_new(Value start, Value stop, Value step);
/* Indices of the slice on a sequence of that length; 0 or -1. Returns the count in *count. */
int rt_slice_indices(RtSlice *s, int64_t length, int64_t *start, int64_t *stop, int64_t *step, int64_t *count);
/* generator.c */
RtGenerator *rt_generator_new(RtType *type, const RtFunction *fn, const RtCode *code, RtResume resume, size_t size);
Value rt_generator_send(RtGenerator *g, Value v);       /* one step; see RtResume; StopIteration is not raised */
/* yield from / await: one step of gen->delegate. sent 0: forward the pending exception. Returns a
 * value to yield; or 0: if nothing is pending, *result is the value of the expression. */
/* An object that compiled code has made and that only it has ever seen is used no more (lower/release.c). */
void rt_release_list(Value list);
void rt_release_set(Value set);
void rt_release_generator(Value generator);                 /* only if it has finished */
void rt_generator_left(void) RT_COLD;                       /* an exception leaves the body of an inlined generator: PEP 479 */
Value rt_yield_from_step(RtGenerator *gen, Value sent, Value *result);
Value rt_get_yield_from_iter(const RtGenerator *by, Value v);
Value rt_get_awaitable(Value v, int from); /* from: 1 __aenter__, 2 __aexit__, 0 neither */
Value rt_get_aiter(Value v);
Value rt_get_anext(Value v);
/* The value that a `yield` of an async generator hands to its resume's caller, told apart from what
 * an `await` inside it passes through. */
Value rt_async_wrap(Value v);
Value rt_anext_awaitable_new(Value awaitable, Value otherwise); /* what anext(iterator, default) returns */
/* One step of any iterator, generator or awaitable, as rt_yield_from_step does it. */
Value rt_iterator_step(Value it, Value sent, Value *result);
/* Raises StopIteration(value): always 0. */
Value rt_raise_stop(Value value) RT_COLD;
/* exception.c */
RtException *rt_exception_new(RtType *type, RtTuple *args);
void rt_print_exception(Value exc);                     /* to sys.stderr as CPython */
void rt_print_error_text(RtStr *text);                   /* to sys.stderr, or the descriptor if that fails */
/* except*: splits exc; matched and rest may be None. */
int rt_exception_group_match(Value exc, Value match, Value *matched, Value *rest);

/* ---- services/imports.c ------------------------------------------------------------------- */
Value rt_import(RtStr *dotted, bool leaf);              /* import a.b.c: the top module, or the leaf */
Value rt_import_from(Value module, RtStr *name);        /* attribute, or submodule, or ImportError */
int rt_import_star(Value module, RtModule *into);
Value rt_load_global_slow(RtModule *m, RtStr *name);    /* slot empty: overflow dict, builtins, NameError */
Value rt_load_name(Value ns, RtModule *m, RtStr *name); /* class body: namespace, globals, builtins */
int rt_del_global(RtModule *m, RtStr *name, Value *slot);
Value rt_builtin_lookup(RtStr *name);                   /* builtins module; 0 if absent */
RtModule *rt_module_new(RtStr *name);
extern RtModule *rt_asking_module;                      /* that looked globals, dir ... up last */
Value rt_globals_of(RtModule *m);                       /* globals() called in that module */
RtModule *rt_module_of_globals(Value dict);             /* the reverse; for any other dict a module that stands for it */
Value rt_builtin_globals(void);                         /* of the module that asked last (services/builtins.c) */
/* Makes the module object, enters it in sys.modules, runs the body. 0 on error. Also for the main
 * module, whose def is found by rt_program->main_name. */
Value rt_module_run(const RtModuleDef *def);
/* A module written in C has c_init = rt_init_module_NAME (dots in NAME as underscores). */

/* ---- services/print.c, modules/sys.c, modules/builtins.c ------------------------------------- */
int rt_io_flush_std(void);                              /* stdout, stderr; 0 or -1 */
void rt_sys_init(int argc, char **argv);                /* after rt_types_init: makes sys and builtins */
int rt_write_text(Value file, RtStr *text);             /* file.write(text) */
Value rt_sys_stream(const char *name);                  /* sys.stdout, sys.stderr ...; 0 if absent */

#endif
