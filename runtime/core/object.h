/* object.h - objects, types, code and the calling convention: the contract between the runtime's
 * files and the C that the compiler emits. Every object starts with its type. There are no
 * reference counts; the collector (core/gc.c, Boehm) is conservative and does not move.
 *
 * Errors. A function that fails sets the pending exception (core/raise.h) and returns the failure
 * value of its result type: Value 0, pointer NULL, int -1 (tri-state), or, for an unboxed result
 * where every value is legal, anything (the caller asks rt_pending()). A function that succeeds
 * leaves no exception pending.
 *
 * Threads. The mutable state of a thread is in RtThread (rt_thread, thread-local). One global lock.
 */
#ifndef RT_OBJECT_H
#define RT_OBJECT_H

#include "runtime/core/value.h"

typedef struct RtType RtType;
typedef struct RtObject { RtType *type; } RtObject;

typedef struct RtStr RtStr;
typedef struct RtBytes RtBytes;
typedef struct RtTuple RtTuple;
typedef struct RtList RtList;
typedef struct RtDict RtDict;
typedef struct RtFunction RtFunction;
typedef struct RtCode RtCode;
typedef struct RtModule RtModule;
typedef struct RtException RtException;

#define RT_VAL(p) ((Value)(uintptr_t)(p))
#define RT_OBJ(v) ((RtObject *)(uintptr_t)(v))
#define RT_AS(T, v) ((T *)(uintptr_t)(v))

/* ---- Types ------------------------------------------------------------------------------- */

/* Slots: what the dynamic operations dispatch on. NULL means "not supported" (inherited slots are
 * copied down when a type is made ready). Binary slots are called with the operands in source
 * order, from either operand's type, and return rt_NotImplemented when they do not apply.
 * A Python class that defines __add__ etc. gets a slot that calls it (core/slots.c). */
typedef Value (*RtUnary)(Value self);
typedef Value (*RtBinary)(Value a, Value b);
typedef Value (*RtTernary)(Value a, Value b, Value c);
typedef int (*RtInquiry)(Value self); /* 0, 1; -1 on error */

/* Operator indices: shared by slots, operators.c and the IR (compiler/ir uses the same order). */
#define RT_BINARY_OPS(X) \
    X(add, "+") X(sub, "-") X(mul, "*") X(matmul, "@") X(truediv, "/") X(floordiv, "//") \
    X(mod, "%") X(pow, "**") X(lshift, "<<") X(rshift, ">>") X(and, "&") X(xor, "^") X(or, "|")
typedef enum RtBinaryOp {
#define X(n, s) RT_OP_##n,
    RT_BINARY_OPS(X)
#undef X
    RT_N_BINARY_OPS
} RtBinaryOp;

typedef enum RtCompareOp { RT_LT, RT_LE, RT_EQ, RT_NE, RT_GT, RT_GE } RtCompareOp;

/* A call: args[0..nargs) positional, then one value per name in kwnames (a tuple of str, or NULL).
 * args[-1] is scratch space that the callee may overwrite and must restore (as PEP 590's offset):
 * a bound method puts its self there. Function-like callees (RT_TYPE_METHOD_DESCR) never touch it.
 * The slots new_ and init follow the same rules. */
typedef Value (*RtCallSlot)(Value callee, Value *args, size_t nargs, RtTuple *kwnames);

/* One field of a fixed-shape instance. */
typedef enum RtFieldKind {
    RT_FIELD_VALUE,
    RT_FIELD_DOUBLE,
    RT_FIELD_SLOT = 2,    /* or-ed: named in __slots__ */
    RT_FIELD_BEHIND = 4,  /* or-ed: behind the text of a str */
    RT_FIELD_ORDERED = 8, /* or-ed: gets its place when an instance first has it, and is set only while all fields before it are and the
                           * side dict is empty, so that the order of the attributes is that of the fields (types/instance.c) */
} RtFieldKind;
typedef struct RtField {
    RtStr *name;
    uint32_t offset; /* bytes from the start of the object, or of what is behind the text; 0: an ordered field without a place yet */
    uint32_t kind;   /* RtFieldKind; an unset VALUE field is 0, an unset DOUBLE is RT_UNSET_DOUBLE */
} RtField;
#define RT_UNSET_DOUBLE_BITS UINT64_C(0x7ff4dead0000dead) /* a signalling NaN no operation makes */

struct RtType {
    RtType *type;          /* the metaclass */
    uint32_t version;      /* unique while the type is unchanged; renewed, with all subclasses' */
    uint32_t flags;        /* RT_TYPE_* */
    uint32_t size;         /* bytes of an instance (of the fixed part) */
    uint32_t id;           /* stable number, used for hashing types */
    RtCallSlot call;
    Value (*getattr)(Value self, RtStr *name);            /* full lookup; NULL result + AttributeError */
    int (*setattr)(Value self, RtStr *name, Value value); /* value 0 deletes */
    Value (*descr_get)(Value descr, Value obj, RtType *owner); /* obj 0: through the class */
    int (*descr_set)(Value descr, Value obj, Value value);     /* value 0 deletes */
    Value (*new_)(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames);
    int (*init)(Value self, Value *args, size_t nargs, RtTuple *kwnames);
    RtUnary repr, str, iter, next; /* next: 0 with nothing pending = exhausted */
    int64_t (*hash)(Value self);   /* -1 on error */
    RtInquiry truth;
    int64_t (*length)(Value self); /* -1 on error */
    Value (*compare)(Value a, Value b, RtCompareOp op); /* rich; may return NotImplemented */
    Value (*getitem)(Value self, Value key);
    int (*setitem)(Value self, Value key, Value value); /* value 0 deletes */
    int (*contains)(Value self, Value key);
    RtUnary neg, pos, invert, abs, index, to_int, to_float;
    RtBinary binary[RT_N_BINARY_OPS];   /* pow: two operands; three-operand pow is pow3 */
    RtBinary inplace[RT_N_BINARY_OPS];
    RtTernary pow3;
    RtUnary await, aiter, anext;
    void (*finalize)(Value self);       /* __del__ */

    const char *name;      /* UTF-8, without module */
    RtStr *name_str;       /* __name__ */
    RtStr *qualname;       /* __qualname__ */
    Value module;          /* __module__ (str) or 0 for builtins */
    RtType *base;          /* the base that decides layout ("best base") */
    RtTuple *bases;
    RtTuple *mro;          /* of types, starts with the type itself */
    RtDict *dict;          /* attributes; change only through rt_type_set_attr */
    RtField *fields;       /* own and inherited fixed fields */
    uint32_t n_fields;
    uint32_t ordered_at;   /* offset of the first ordered field; they come first in fields */
    uint32_t builtin_id;   /* T_* of type.def for a builtin type, 0 for a Python class */
    Value subclasses;      /* list of weak references, or 0 */
    Value doc;
    const void *class_info; /* RtClassInfo of a compiled class, or NULL */
    struct RtClassAttrs *class_attrs; /* of a compiled class, or NULL */
    /* Where an instance keeps its side dict: byte offset; 0: it has none; -1: in the hidden word
     * behind the data of a variable-size object (subclasses of str, bytes, tuple: instance.c's
     * rt_side_slot). A side dict whose `pad` is not 0 holds all attributes, and every fixed field is
     * unset; it is 1 when the dict has been handed out as __dict__ (types/instance.c). */
    int32_t side_offset;
    RtType *solid;          /* the class of the mro whose instance layout this one has */
    Value abstract_methods; /* __abstractmethods__, or 0 */
};

enum {
    RT_TYPE_READY = 1 << 0,
    RT_TYPE_HEAP = 1 << 1,        /* made by a class statement or type(): mutable */
    RT_TYPE_BASETYPE = 1 << 2,    /* may be subclassed */
    RT_TYPE_HAS_DICT = 1 << 3,    /* instances have a side dict: word 1 of a plain instance */
    RT_TYPE_SLOTS_ONLY = 1 << 4,  /* __slots__ and no dict */
    RT_TYPE_ABSTRACT = 1 << 5,    /* has abstract methods */
    RT_TYPE_DEFAULT_GETATTR = 1 << 6, /* getattr is object's: inline caches apply */
    RT_TYPE_DEFAULT_SETATTR = 1 << 7,
    RT_TYPE_METHOD_DESCR = 1 << 8,    /* function-like: obj.f(...) needs no bound method */
    RT_TYPE_DATA_DESCR = 1 << 9,      /* its instances are data descriptors (have descr_set) */
    RT_TYPE_FINALIZER = 1 << 10,
    RT_TYPE_NO_WEAKREFS = 1 << 15,    /* of a module in C: its instances cannot be referenced weakly (those of subclasses may) */
    /* subclass of ...: one bit test instead of a walk over the mro */
    RT_TYPE_INT = 1 << 16, RT_TYPE_STR = 1 << 17, RT_TYPE_BYTES = 1 << 18, RT_TYPE_TUPLE = 1 << 19,
    RT_TYPE_LIST = 1 << 20, RT_TYPE_DICT = 1 << 21, RT_TYPE_SET = 1 << 22, RT_TYPE_FLOAT = 1 << 23,
    RT_TYPE_TYPE = 1 << 24, RT_TYPE_EXCEPTION = 1 << 25, RT_TYPE_FROZENSET = 1 << 26,
    RT_TYPE_SEQUENCE = 1 << 27, RT_TYPE_MAPPING = 1 << 28, /* for match */
};

/* Declarations of rt_type_NAME for every row of type.def. */
#define TYPE(id, pyname, cstruct, base, flags) extern RtType rt_type_##id;
#include "runtime/tables/type.def"
#undef TYPE
/* Declarations of rt_exc_NAME (RtType) for every row of exception.def. */
#define EXCEPTION(name, base, cstruct) extern RtType rt_exc_##name;
#include "runtime/tables/exception.def"
#undef EXCEPTION

extern RtObject rt_none_object, rt_not_implemented_object, rt_ellipsis_object;
typedef struct RtBool { RtType *type; Value as_int; } RtBool;
extern RtBool rt_true_object, rt_false_object;
#define RT_NONE RT_VAL(&rt_none_object)
#define RT_NOT_IMPLEMENTED RT_VAL(&rt_not_implemented_object)
#define RT_ELLIPSIS RT_VAL(&rt_ellipsis_object)
#define RT_TRUE RT_VAL(&rt_true_object)
#define RT_FALSE RT_VAL(&rt_false_object)

RT_LEAF Value rt_from_bool(bool b) { return b ? RT_TRUE : RT_FALSE; }
RT_LEAF bool rt_is_bool(Value v) { return v == RT_TRUE || v == RT_FALSE; }
RT_LEAF bool rt_is_none(Value v) { return v == RT_NONE; }

RT_LEAF RtType *rt_type_of(Value v) {
    if (rt_is_pointer(v))
        return RT_OBJ(v)->type;
    return rt_is_small(v) ? &rt_type_int : &rt_type_float;
}
RT_LEAF bool rt_has_type(Value v, const RtType *t) { return rt_is_pointer(v) && RT_OBJ(v)->type == t; }
RT_LEAF bool rt_type_has(Value v, uint32_t flag) { return (rt_type_of(v)->flags & flag) != 0; }

/* ---- Numbers ----------------------------------------------------------------------------- */

/* A float that cannot be tagged. An instance of a float subclass is also laid out like this. */
typedef struct RtFloat { RtType *type; double value; } RtFloat;
typedef struct RtComplex { RtType *type; double real, imag; } RtComplex;
/* An int outside the small range, sign and magnitude in GMP's limb order (types/bigint.c).
 * Subclasses of int are RtIntObject, which holds a plain int Value. */
typedef struct RtBig { RtType *type; int64_t size; uint64_t limbs[]; } RtBig; /* size < 0: negative */
typedef struct RtIntObject { RtType *type; Value side; Value value; /* then fields */ } RtIntObject;

RT_LEAF bool rt_is_big(Value v) { return rt_has_type(v, &rt_type_int); }
RT_LEAF bool rt_is_int_exact(Value v) { return rt_is_small(v) || rt_is_big(v); }
RT_LEAF bool rt_is_float_exact(Value v) { return rt_is_tagged_float(v) || rt_has_type(v, &rt_type_float); }
/* The value of an exact float. */
static inline double rt_float_value(Value v) {
    return RT_LIKELY(rt_is_tagged_float(v)) ? rt_tagged_double(v) : RT_AS(RtFloat, v)->value;
}

/* ---- Text and bytes ---------------------------------------------------------------------- */

/* PEP 393: length code points of width 1, 2 or 4 bytes, the least that fits the highest one.
 * Immutable. hash 0 = not computed yet (a computed 0 is stored as 1... see types/str.c).
 * Static strings in emitted code use RT_STATIC_STR. */
struct RtStr {
    RtType *type;
    int64_t length; /* code points */
    int64_t hash;
    uint8_t width;  /* 1, 2, 4 */
    uint8_t ascii;  /* all below 128 */
    uint8_t interned;
    uint8_t pad[5];
    uint8_t data[]; /* width * length bytes, then one zero code point */
};
struct RtBytes {
    RtType *type;
    int64_t length;
    int64_t hash; /* 0 = not computed */
    uint8_t data[]; /* then a zero byte */
};
typedef struct RtByteArray { RtType *type; Value side; int64_t length, capacity; uint8_t *data; int64_t exports; } RtByteArray;

static inline uint32_t rt_str_at(const RtStr *s, int64_t i) {
    return s->width == 1 ? s->data[i] : s->width == 2 ? ((const uint16_t *)(const void *)s->data)[i] : ((const uint32_t *)(const void *)s->data)[i];
}

/* ---- Containers -------------------------------------------------------------------------- */

struct RtTuple { RtType *type; int64_t length; int64_t hash; Value items[]; }; /* hash: 0 = not cached, and see types/tuple.c */
/* A list, also the start of an instance of a list subclass. */
struct RtList { RtType *type; Value side; int64_t length, capacity; Value *items; };
/* Compact ordered hash table (types/dict.c). A key of 0 in entries marks a deleted entry. */
typedef struct RtDictEntry { int64_t hash; Value key, value; } RtDictEntry;
struct RtDict {
    RtType *type;
    Value side;
    int64_t used;        /* live entries */
    int64_t n_entries;   /* entries in use, deleted ones included */
    int64_t cap_entries;
    uint32_t version;    /* renewed at each change of the set of keys */
    uint8_t log2_index;  /* size of the index */
    uint8_t index_width; /* 1, 2, 4, 8 bytes per index slot */
    uint8_t all_str;     /* every key is an exact str: fast lookup */
    uint8_t pad;
    void *index;         /* of a dict without one (log2_index 0): bits of hashes, see rt_dict_surely_lacks */
    RtDictEntry *entries;
};
/* Of a dict without an index: no entry has this hash. */
RT_LEAF bool rt_dict_surely_lacks(const RtDict *d, int64_t hash) { return !((uintptr_t)d->index >> (hash & 63) & 1); }
typedef struct RtSetEntry { int64_t hash; Value key; } RtSetEntry;
typedef struct RtSet { /* set and frozenset; open addressing (types/set.c) */
    RtType *type;
    Value side;
    int64_t used, fill, mask;
    int64_t hash; /* of a frozenset, 0 = not computed */
    RtSetEntry *table;
    RtSetEntry *dense; /* of a frozenset that is walked again and again: its entries in order, without gaps (rt_frozenset_dense) */
} RtSet;
typedef struct RtSlice { RtType *type; Value start, stop, step; } RtSlice;
/* start, stop, step are ints; length too. When small is set they all fit int64 (the common case). */
typedef struct RtRange { RtType *type; Value start, stop, step, length; } RtRange;

/* ---- Code and functions ------------------------------------------------------------------ */

typedef struct RtPos { int32_t line, end_line; int16_t col, end_col; int16_t anchor_left, anchor_right; } RtPos;
/* col, end_col: 0-based UTF-8 byte columns as in ast, -1 if none. anchor_left, anchor_right: columns
 * of the operator inside the range for ~~^~~ marks, -1 when the whole range gets ^. */

/* entry: all parameters bound, one Value each in the order of varnames (positional-only,
 * positional-or-keyword, keyword-only, *args tuple, **kwargs dict). May overwrite args. */
typedef Value (*RtEntry)(RtFunction *self, Value *args);

struct RtCode {
    RtType *type; /* &rt_type_code */
    const char *name, *qualname, *filename; /* UTF-8 */
    RtStr *name_str, *qualname_str, *filename_str;
    int32_t first_line;
    int32_t n_posonly, n_pos /* positional-only included */, n_kwonly;
    uint32_t flags;          /* CPython's CO_* values */
    int32_t n_params;        /* n_pos + n_kwonly + has *args + has **kwargs */
    int32_t n_varnames, n_freevars, n_cellvars;
    RtStr *const *varnames;  /* parameters first, then locals */
    RtStr *const *freevars;
    RtStr *const *cellvars;
    RtEntry entry;
    const RtPos *positions;  /* indexed by the numbers passed to rt_traceback_add */
    int32_t n_positions;
    RtModule **module;       /* the slot that holds the defining module; for constant text the one that it runs with */
};
enum { RT_CO_OPTIMIZED = 1, RT_CO_NEWLOCALS = 2, RT_CO_VARARGS = 4, RT_CO_VARKEYWORDS = 8, RT_CO_NESTED = 16,
       RT_CO_GENERATOR = 32, RT_CO_COROUTINE = 128, RT_CO_ITERABLE_COROUTINE = 256, RT_CO_ASYNC_GENERATOR = 512,
       RT_CO_LATE_KEYWORDS = 1 << 29, /* entered with 0 for **keywords when there are none */
       RT_CO_TEXT = 1 << 30 /* constant text for eval and exec: entered with the namespace and what locals() is */ };

typedef struct RtCell { RtType *type; Value value; } RtCell; /* 0: empty */

struct RtFunction {
    RtType *type;
    const RtCode *code;
    RtTuple *defaults;    /* or NULL */
    RtDict *kwdefaults;   /* or NULL */
    RtStr *name, *qualname;
    Value module_name, doc, annotations; /* annotations: a dict, a thunk function, or 0 */
    RtDict *dict;         /* attributes, or NULL */
    RtModule *module;     /* globals */
    int32_t n_cells;
    RtCell *cells[];      /* the closure, in the order of code->freevars */
};
typedef struct RtMethod { RtType *type; Value func, self; } RtMethod; /* bound method */

/* A function or method written in C: one row of prim.def or of a module's table. */
typedef struct RtBuiltinDef {
    const char *name;
    Value (*entry)(Value *args);   /* bound arguments, 0 for an omitted one; REST: see below */
    const char *params;            /* see tables/prim.def: "self,/,sep=,maxsplit=" */
    int16_t n_min, n_max;          /* bound parameters, self included; n_max -1: entry_rest */
    Value (*entry_rest)(Value *args, size_t nargs, RtTuple *kwnames);
    uint32_t flags;                /* RT_BUILTIN_* */
    const char *doc;
    const char *owner;             /* name of the type or module, for messages; NULL: builtins */
    struct RtSignature *signature; /* params, parsed at the first call (core/bind.h) */
} RtBuiltinDef;
enum { RT_BUILTIN_METHOD = 1, RT_BUILTIN_STATIC = 2, RT_BUILTIN_CLASS = 4, RT_BUILTIN_GETTER = 8,
       RT_BUILTIN_CACHES = 16 /* the definition is not const: its parsed signature may be kept in it */ };
typedef struct RtBuiltin { /* builtin_function_or_method (self set or module function) and method_descriptor */
    RtType *type;
    const RtBuiltinDef *def;
    Value self;   /* or 0 */
    Value owner;  /* module name (str) or the type, or 0 */
} RtBuiltin;

/* ---- Instances, modules, generators, exceptions ------------------------------------------ */

/* A plain instance of a Python class. side: 0, or the dict with attributes outside the fixed fields. */
typedef struct RtInstance { RtType *type; Value side; Value fields[]; } RtInstance;

/* What the compiler knows of a class statement whose layout is fixed. */
/* Class attributes that emitted code reads from static places, which hold 0 while an attribute is not
 * there, and for good once a second class is made by the same statement. */
typedef struct RtClassAttrs {
    const struct RtGlobal *places;
    uint32_t n;
    RtType *owner;
} RtClassAttrs;

typedef struct RtClassInfo {
    RtStr *const *field_names; /* own fields, in order */
    const uint8_t *field_kinds;/* RtFieldKind */
    uint32_t n_fields;
    uint32_t size;             /* expected instance size; 0: unknown. A mismatch clears `fixed`. */
    RtClassAttrs *attrs;       /* or NULL */
} RtClassInfo;

typedef struct RtGlobal { RtStr *name; Value *slot; bool typed; } RtGlobal; /* typed: emitted code relies on what it may hold */
enum { RT_MODULE_OF_TEXT = 3 };
struct RtModule {
    RtType *type;
    RtStr *name;
    RtDict *dict;            /* names that have no static slot */
    const RtGlobal *globals; /* static slots, sorted by nothing; looked up through index */
    uint32_t n_globals;
    uint32_t state;          /* 0 not run, 1 running, 2 done; RT_MODULE_OF_TEXT: stands for the globals of text, which are `dict` */
    RtDict *index;           /* name -> small int position in globals; made when first needed */
};

typedef struct RtGenerator RtGenerator;
/* sent: the value of the pending yield expression; 0: an exception is pending and is to be raised
 * there. Returns the yielded value; 0 when it finished: gen->result is then its return value, or,
 * if an exception is pending, it raised. */
typedef Value (*RtResume)(RtGenerator *gen, Value sent);
enum { RT_STATE_BITS = 12 }; /* of RtGenerator.state: the number of the yield; above them its line, or 0 */
struct RtGenerator { /* generator, coroutine, async_generator */
    RtType *type;
    RtResume resume;
    const RtCode *code;
    RtStr *name, *qualname;
    int32_t state;      /* 0 not started, > 0 suspended at that yield, -1 finished */
    uint8_t running;
    uint8_t async_running, async_closed; /* async generators */
    uint8_t granules;   /* its size in units of 16 bytes; 0: too big, or seen by others: not for rt_release_generator */
    Value result;
    Value delegate;     /* gi_yieldfrom, or 0 */
    Value handled;      /* the exception that its own code handles, or 0: kept by emitted code */
    Value outer;        /* what its caller handles, while it runs */
    Value hooks[2];     /* async generators */
    /* emitted code adds the live variables */
};

typedef struct RtTraceEntry { const RtCode *code; uint32_t pos; int32_t line; } RtTraceEntry;
typedef struct RtTraceback { RtType *type; struct RtTraceback *next; const RtCode *code; uint32_t pos; int32_t line; } RtTraceback;

struct RtException {
    RtType *type;
    Value side;
    RtTuple *args;
    Value cause, context; /* exceptions or 0 */
    Value traceback;      /* RtTraceback or 0 */
    Value notes;          /* list or 0 */
    uint8_t suppress_context;
    Value extra[5];       /* what the class adds: StopIteration.value, KeyError.., OSError.errno,
                             strerror, filename, filename2; SystemExit.code; ImportError name, path;
                             UnicodeError encoding, object, start, end, reason; SyntaxError ... */
};

/* ---- Frames (types/frame.c) ---------------------------------------------------------------- */

/* A place in an inlined function, and in the one that it was inlined in, unless that is the C function's own. */
typedef struct RtFrameSite { const RtCode *code; int32_t line; const struct RtFrameSite *outer; } RtFrameSite;
/* On the C stack of a function that may be running when a program asks for frames (emit/frames.c): where it is. */
typedef struct RtFrameRecord {
    struct RtFrameRecord *outer; /* the caller's */
    const RtCode *code;
    const RtFrameSite *inlined;  /* of the innermost inlined function, or NULL */
    struct RtFrame *objects;     /* that were made for it */
    Value *locals;               /* variables, cells: varnames, cellvars, freevars of the code; of a class body its namespace; NULL: not noted */
    int32_t line;
} RtFrameRecord;

/* ---- The state of a thread --------------------------------------------------------------- */

typedef struct RtThread {
    Value pending;      /* the exception being raised, or 0 */
    Value handled;      /* the exception being handled (sys.exc_info), or 0 */
    char *stack_limit;  /* below this address: RecursionError */
    void *free_lists[2][33]; /* [0] scanned, [1] pointer-free; by size in 16-byte granules */
    Value stop_value;   /* value of the StopIteration that a next slot swallowed (it then returned 0
                           with nothing pending); who wants it sets this to 0 before the call */
    RtFrameRecord *frame; /* of the innermost function that keeps one */
} RtThread;
extern _Thread_local RtThread rt_thread;
extern volatile int rt_interrupted; /* set by the SIGINT handler; polled at loop back-edges */

RT_LEAF bool rt_pending(void) { return RT_UNLIKELY(rt_thread.pending != 0); }

#endif
