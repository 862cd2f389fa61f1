/* ir.h - the program as data: modules, classes, functions, basic blocks, instructions in SSA form
 * with block parameters instead of phi nodes. Second file to read, after driver/pipeline.c.
 *
 *   Program > Module > Func > Block > Inst
 *
 * A block is a list of instructions that ends with one terminator; control goes along the
 * terminator's edges; an edge passes one argument for each parameter of its target (its first
 * instructions, op `param`). A value is the Inst that makes it.
 *
 * Exceptions. Outside a try, an instruction that raises leaves the function. Inside, it is the last
 * one before a `check` terminator with a normal and an exceptional edge; its value may be used only
 * along the normal edge. The exceptional target starts (after its params) with `catch`.
 * `next`, `raise` and `reraise` are terminators with an exceptional edge of their own.
 *
 * Levels: BUILT (Python operations, untyped), TYPED (inst->type set, functions cloned), LOWERED
 * (inst->repr set; every Python operation that has a better form replaced by it). The printed form
 * (text.c) can be read back at each level. */
#ifndef IR_IR_H
#define IR_IR_H

#include "compiler/ir/type.h"
#include "compiler/support/diag.h"
#include "compiler/support/map.h"
#include "compiler/support/name.h"
#include "compiler/support/vec.h"
#include "compiler/support/writer.h"
#include <stdbool.h>

typedef enum Op {
#define OP(name, operands, result, flags, payload) OP_##name,
#include "compiler/ir/op.def"
#undef OP
    N_OPS
} Op;

enum { OPF_T = 1, OPF_R = 2, OPF_P = 4, OPF_L = 8, OPF_S = 16 };
/* The name in a check_local or load_cell of what super() takes from its function, which has an error of its own. */
#define SELF_OF_SUPER ".self"

typedef struct OpInfo { const char *name; int operands; bool result; int flags; int payload; } OpInfo;
extern const OpInfo op_info[N_OPS]; /* operands -1: any number */
/* OpInfo.payload: which member of Inst.u is used. */
enum { PAYLOAD_NONE, PAYLOAD_NAME, PAYLOAD_CONST, PAYLOAD_FUNC, PAYLOAD_CLASS, PAYLOAD_INT, PAYLOAD_INT2, PAYLOAD_MODULE,
       PAYLOAD_GLOBAL, PAYLOAD_VAR, PAYLOAD_KWNAMES, PAYLOAD_METHOD, PAYLOAD_PRIM, PAYLOAD_FIELD };

/* How a value is held in C. INT, STR ... are all VALUE: the type tells more. */
typedef enum Repr { REPR_VALUE, REPR_I64, REPR_F64, REPR_BOOL, REPR_NONE /* no result */, REPR_AGG /* unpack */ } Repr;

typedef struct Inst Inst;
typedef struct Block Block;
typedef struct Func Func;
typedef struct ClassDef ClassDef;
typedef struct Module Module;
typedef struct Program Program;
typedef struct Prim Prim;   /* a row of the tables: ir/prim.h */

typedef struct InstList { Inst **items; int n, cap; } InstList;
typedef struct IrNames { Name **items; int n; } IrNames;
typedef struct Edge { Block *to; InstList args; } Edge;

/* A constant. Same content, same pointer within a Program (ir_const_*). */
typedef enum IrConstKind { K_NONE, K_TRUE, K_FALSE, K_ELLIPSIS, K_INT, K_BIGINT, K_FLOAT, K_COMPLEX, K_STR, K_BYTES, K_TUPLE, K_FROZENSET } IrConstKind;
typedef struct IrConst {
    IrConstKind kind;
    int id;                 /* 0, 1, ... in the program, for names in C */
    int64_t i;              /* K_INT */
    double real, imag;
    const char *text; int length; /* K_STR (WTF-8), K_BYTES, K_BIGINT (decimal) */
    struct IrConst **items; int n_items;
} IrConst;

/* A module-level variable. */
typedef struct Global {
    Module *module;
    Name *name;
    int id;                 /* in its module */
    const Type *type;       /* join of everything stored (inference) */
    int n_stores;           /* store_global instructions */
    bool is_constant;       /* loads that cannot raise all give the same value (infer/defined.c) */
    const char *c_name;     /* LOWERED */
    void *info;             /* of the running pass */
} Global;

/* What inference found a call to do, when it is always the same (calls of op call, call_method,
 * call_super, getattr of a property ...); used by optimise/devirtualise.c. */
typedef enum TargetKind {
    TARGET_FUNCTION,   /* call clone with the arguments */
    TARGET_METHOD,     /* call clone with the receiver (object, or self of a bound method) first */
    TARGET_CONSTRUCT,  /* make an instance of cls, call clone (__init__, or NULL) on it */
    TARGET_BUILTIN,    /* the builtin or module function `builtin`, not shadowed */
    TARGET_FIELD,      /* getattr/setattr: fixed field of cls */
    TARGET_CLASS_ATTR, /* getattr: a class attribute that instances do not hide */
    TARGET_VIEW,       /* the operand (of a call: its argument) is used as the builtin type `view` that its class inherits from */
    TARGET_IDENTITY,   /* == and != of objects without __eq__: `is` and `is not` */
    TARGET_NOTHING,    /* does nothing and gives None: object.__init__(x) through super() */
    TARGET_SUPER,      /* super(C, x), used for calls that are resolved, or to look something up */
    TARGET_POLY,       /* as METHOD, by the receiver's exact class: classes[k] calls clones[k] */
} TargetKind;
enum { MAX_POLY = 8 };
typedef struct CallTarget {
    TargetKind kind;
    Func *clone;
    ClassDef *cls;
    const char *builtin;
    int n; ClassDef *classes[MAX_POLY]; Func *clones[MAX_POLY];
    const Type *view;  /* TARGET_VIEW */
} CallTarget;

/* The function whose body an inlined instruction comes from: an exception that leaves it gets a traceback
 * entry there, then one at the place of the call, in `outer` or (NULL) in the function itself. */
typedef struct InlineScope {
    const Func *func;       /* its origin */
    const struct InlineScope *outer;
    Pos pos; int16_t anchor_left, anchor_right; /* of the call, or of what takes the generator's next item */
    bool is_generator;      /* a StopIteration that leaves it becomes a RuntimeError */
} InlineScope;

struct Inst {
    uint16_t op;            /* Op */
    uint8_t repr;           /* Repr, at level LOWERED */
    bool cannot_raise;      /* proven by inference or checks */
    int id;                 /* number in the function; printed as %id */
    Block *block;
    Inst *prev, *next;
    InstList args;
    Edge *edges; int n_edges;
    Pos pos;
    int16_t anchor_left, anchor_right; /* operator columns for traceback marks; -1 none */
    const Type *type;       /* NULL until inferred: any object */
    union {
        int64_t i;
        struct { int a, b; } pair;
        Name *name;
        IrConst *k;
        Func *func;
        ClassDef *cls;
        Global *global;
        IrNames *kwnames;
        struct { Name *name; IrNames *kwnames; } method;
        const Prim *prim;
        struct { ClassDef *cls; int index; bool is_set; } field;
    } u;
    CallTarget *target;     /* TYPED: or NULL */
    int n_uses;             /* of the running pass */
    void *info;             /* of the running pass */
    const InlineScope *scope; /* NULL: of the function that it is in */
    const Pos *lookup_pos;  /* call_method, call_super: the range of `x.name`, for errors of the lookup; or NULL */
    bool in_frame;          /* LOWERED: live while the generator is suspended, so it lives in its frame */
    bool for_tuple;         /* build_list: only collects what list_to_tuple makes a tuple of (arguments and displays with *) */
    bool fast_iter;         /* LOWERED: an `iter` used by `next` only: iterates without an iterator object */
};

struct Block {
    int id;
    Func *func;
    Inst *first, *last;     /* params first, terminator last */
    int n_params;
    VEC(Block *) preds;     /* valid after cfg_compute_preds */
    Block *idom; int rpo;   /* valid after cfg_compute_dominators */
    int loop_depth; Block *loop_header; /* valid after cfg_find_loops */
    bool is_cold;           /* LOWERED: a branch rarely goes there */
    void *info;
};

typedef enum ParamKind { PARAM_POSONLY, PARAM_POS, PARAM_KWONLY, PARAM_STAR, PARAM_STARSTAR } ParamKind;
typedef struct Param { Name *name; ParamKind kind; bool has_default; Pos pos; } Param;

typedef enum FuncKind { FUNC_MODULE, FUNC_FUNCTION, FUNC_LAMBDA, FUNC_COMPREHENSION, FUNC_CLASSBODY } FuncKind;
struct Func {
    FuncKind kind;
    Program *program;
    Module *module;
    Name *name;
    const char *qualname;
    int id;                 /* in the program */
    Func *parent;           /* enclosing function, or NULL */
    ClassDef *cls;          /* the class whose body defines it, or NULL */
    Pos pos;
    bool is_generator, is_coroutine, is_async_gen;
    bool is_text;           /* the body of constant text: parameters are the namespace and what locals() is */
    bool is_map;            /* a list comprehension with one item for each item that it runs over */
    VEC(Param) params;      /* order of RtCode: positional, keyword-only, *args, **kwargs */
    VEC(Name *) varnames;   /* params, then locals */
    VEC(Name *) cellvars, freevars;
    const char *doc; int doc_length; /* docstring or NULL */
    VEC(Block *) blocks;    /* entry first */
    Block *entry;           /* its params are the function's parameters, one each.
                               FUNC_CLASSBODY: one param, the namespace */
    int n_insts, n_blocks;  /* next ids */
    /* inference */
    Func *origin;           /* the function this is a clone of, or NULL */
    const Type **param_types;
    const Type *return_type;
    Func *generic;          /* of an origin: the clone that make_function's code enters; NULL: itself, or never called from outside */
    bool is_generic;        /* the clone that calls of unknown origin enter: boxed parameters */
    bool may_raise, is_reachable;
    bool runs_often;        /* LOWERED: called from a loop or by anyone (lower/heat.c) */
    Repr *param_reprs; Repr return_repr; /* LOWERED */
    int n_results;          /* LOWERED: above 1: `return` has that many operands, and calls are aggregates (optimise/results.c) */
    const char *c_name;     /* LOWERED */
    const char *code_name;  /* LOWERED, of an origin: its code object, which its clones share */
    VEC(Inst *) frame;      /* LOWERED, generators: the values with in_frame set */
    IrConst **default_consts; /* of an origin, by parameter: its default where that is a constant, or NULL */
    bool super_needs;       /* as needs_function, but of what is left when class cells are gone */
    int n_direct_calls;     /* call_direct instructions that name this clone: set before optimise/inline.c */
    bool *keeps_param;      /* LOWERED: by parameter, may it be referred to when the function has returned? NULL: all may (lower/release.c) */
    bool was_called;        /* a clone that only call_direct entered, when inline.c began */
    bool needs_function;    /* a clone that uses its function object: call_direct passes it first */
    void *info;
};

/* A class statement. */
struct ClassDef {
    Module *module;
    Name *name;
    const char *qualname;
    int id;                 /* in the program */
    Func *body;
    Func *parent;           /* function that contains the statement, or NULL at module level */
    Pos pos;
    const char *c_name;     /* LOWERED */
    VEC(Name *) fields;     /* fixed fields found: `self.x = ...` in methods, own ones, in order; refined by infer/classes.c */
    VEC(Name *) attrs;      /* class attributes that typed code reads from static places (op class_attr) */
    bool has_static_layout; /* all bases are known static classes or object */
    ClassDef *base;         /* layout base, if static */
    void *info;             /* inference */
    const Type **field_types; uint8_t *field_is_double; int first_offset;
    int header;             /* bytes before the fields of the first base: 16, or 8 where all classes of the layout have __slots__ and no dict */
    bool direct_fields;     /* inference: typed code may read and write the fields by offset */
    bool has_finaliser;     /* inference: instances may have a __del__ */
    Func *init;             /* inference: the __init__ that every instance has run, or NULL (optimise/setfields.c) */
    uint64_t set_fields;    /* by place in the layout: those that are set in every instance that others see */
};

struct Module {
    Program *program;
    Name *name;             /* dotted */
    const SourceFile *file;
    bool is_package, is_stdlib, is_c;
    bool is_text;           /* constant text given to eval or exec: no variables of its own, its functions' globals are a dict */
    int id;
    const char *c_name;     /* LOWERED */
    Func *body;             /* NULL for a C module */
    VEC(Global *) globals;
    Map global_map;         /* Name -> Global */
    Name *package;
    const char *doc; int doc_length;
    Map *c_names;           /* of a C module, Name -> itself: what it may have; NULL: not asked for */
};

struct Program {
    bool is_typed;          /* inference came to an end: not compiled dynamically */
    bool hides_objects;     /* inference: nothing in the program can ask an AttributeError for its object */
    Arena *arena;
    NameTable *names;
    Diag *diag;
    VEC(Module *) modules;  /* main first */
    VEC(Func *) funcs;      /* by id; clones too */
    VEC(ClassDef *) classes;
    VEC(IrConst *) consts;
    Map const_map[2];
    TypeTable *types;
    Map collecting;         /* Name -> itself: calls of that name may run gc.collect() (irbuild/keep.c) */
    bool reads_locals;      /* somewhere f_locals may be looked at: functions note their variables */
    bool reads_collect;     /* somewhere the result of collect() may be looked at */
    int resumes;            /* prim.h's program_resumes: 0 not asked yet, 1 no, 2 yes */
    int level;              /* 0 BUILT, 1 TYPED, 2 LOWERED */
};

/* ---- building and rewriting (ir.c) */
Program *ir_program_new(Arena *a, NameTable *names, Diag *d);
Module *ir_module_new(Program *p, Name *name, const SourceFile *file);
Global *ir_global(Module *m, Name *name);                    /* found or made */
Func *ir_func_new(Module *m, FuncKind kind, Name *name, const char *qualname);
ClassDef *ir_class_new(Module *m, Name *name, const char *qualname);
Block *ir_block_new(Func *f);                                /* appended to f->blocks */
Inst *ir_param_new(Block *b);                                /* after the block's other params */
Inst *ir_append(Block *b, Op op, Pos pos, int n_args, Inst **args);
Inst *ir_insert_before(Inst *at, Op op, Pos pos, int n_args, Inst **args); /* in the same scope */
void ir_add_arg(Func *f, Inst *i, Inst *arg);
Edge *ir_set_edges(Inst *terminator, int n, Block **targets); /* edge args empty */
void ir_edge_arg(Func *f, Edge *e, Inst *arg);
void ir_move_before(Inst *i, Inst *at);
Inst *ir_append_copy(const Inst *i, Block *to);              /* all but operands and edges */
/* Does `allows` hold for all uses of v: (user, which operand, context)? Checks do not count; a value passed along an edge is no use that it is asked about: false. */
bool ir_uses_are(const Func *f, const Inst *v, bool (*allows)(const Inst *user, int operand, const void *context), const void *context);
bool ir_notes_locals(const Func *f); /* has it a note_local? Then its variables are in a frame of its own */
int ir_count_uses(const Func *f, const Inst *v);               /* checks do not count */
void ir_remove(Inst *i);                                     /* must be unused */
void ir_drop_check(Inst *i);                                 /* i cannot fail: the `check` right after it, if any, becomes a jump */
void ir_replace_uses(Func *f, Inst *old, Inst *new_);        /* scans the function */
Func *ir_clone_func(Func *f);                                /* deep copy with new ids; origin set; shares Global, ClassDef, nested Func */
IrConst *ir_const_simple(Program *p, IrConstKind kind);      /* None, True, False, ... */
IrConst *ir_const_int(Program *p, int64_t i);
IrConst *ir_const_bigint(Program *p, const char *decimal);
IrConst *ir_const_float(Program *p, double d);               /* by bits: 0.0 and -0.0 differ */
IrConst *ir_const_complex(Program *p, double re, double im);
IrConst *ir_const_str(Program *p, const char *text, int length);
IrConst *ir_const_bytes(Program *p, const char *text, int length);
IrConst *ir_const_tuple(Program *p, IrConst **items, int n);
IrConst *ir_const_frozenset(Program *p, IrConst **items, int n);
static inline bool op_is(const Inst *i, Op op) { return i->op == (uint16_t)op; }
static inline bool inst_is_terminator(const Inst *i) { return (op_info[i->op].flags & OPF_T) != 0; }
static inline bool inst_may_raise(const Inst *i) { return (op_info[i->op].flags & OPF_R) != 0 && !i->cannot_raise; }
/* The exceptional edge that covers i: of its own, or of the check after it; NULL outside a try. */
Edge *inst_handler(const Inst *i);

/* ---- ir/cfg.c */
void cfg_compute_preds(Func *f);
void cfg_order_blocks(Func *f);          /* reverse postorder; drops unreachable blocks; renumbers */
void cfg_compute_dominators(Func *f);    /* preds and order first */
bool cfg_dominates(const Block *a, const Block *b);
void cfg_find_loops(Func *f);

/* ---- ir/text.c, ir/verify.c */
void ir_print_program(Writer *w, const Program *p);
void ir_print_func(Writer *w, const Func *f);
bool ir_read_program(Program *p, const char *text, const char *file); /* errors to p->diag */
bool ir_verify(const Program *p, Writer *errors);             /* all of what this header promises */

#endif
