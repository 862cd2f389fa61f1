/* build.h - what the files of irbuild share: the state of the function being built (Build), variables
 * as SSA values, places, and the entry points of each file. Private to irbuild.
 *
 * SSA form is made on the fly (Braun et al., "Simple and Efficient Construction of SSA Form"): a
 * variable is a number; each block remembers its value; a read in a block with several or not yet
 * known predecessors makes a block parameter, whose arguments are filled in when the block is sealed. */
#ifndef IRBUILD_BUILD_H
#define IRBUILD_BUILD_H

#include "compiler/frontend/modgraph.h"
#include "compiler/ir/ir.h"
#include "compiler/irbuild/irbuild.h"

/* A place in the source with the operator's columns, for the marks of tracebacks. */
typedef struct Loc { Pos pos; int left, right; } Loc;

/* What one module needs while it is built. */
typedef struct Unit {
    Arena *arena;
    ModuleGraph *graph;
    Program *program;
    Diag *diag;
    NameTable *names;
    SourceModule *source;
    Module *module;
    bool future_annotations;
    const char **lines; int n_lines; /* where each line of the source starts */
    Map funcs;    /* Node -> Func: bodies of `finally` are built more than once */
    Map classes;  /* Node -> ClassDef */
    Map frozensets; /* Name that lists the items -> IrConst */
    const ConstantText *text; /* the unit is constant text, or NULL; its module has no variables of its own */
    Func *text_func;
    Pos text_pos;     /* of the call that gives it */
} Unit;

/* What has to be done when control leaves a construct early (return, break, continue). */
typedef enum FrameKind { FRAME_LOOP, FRAME_FINALLY, FRAME_WITH, FRAME_ASYNC_WITH, FRAME_HANDLED } FrameKind;
typedef struct Frame Frame;
struct Frame {
    FrameKind kind;
    Frame *next;
    Block *outer_handler;      /* where exceptions of the cleanup go */
    Block *break_to, *continue_to; /* LOOP */
    NodeList finalbody;        /* FINALLY */
    Inst *exit;                /* WITH: the bound __exit__ */
    Loc loc;                   /* WITH: of the statement */
    Inst *prev;                /* HANDLED: the exception handled before */
    Node *name_handler;        /* HANDLED: ExceptHandler whose name is to be unbound, or NULL */
};

typedef struct PredEdge { Inst *term; int edge; } PredEdge;
typedef struct VarDef { int var; Inst *value; } VarDef;
typedef struct BlockState {
    bool sealed;
    VEC(PredEdge) preds;
    VEC(VarDef) defs;
    VEC(VarDef) incomplete;
} BlockState;

typedef struct Build Build;
struct Build {
    Unit *u;
    Build *outer;      /* of the enclosing function */
    Func *f;
    Scope *scope;
    ClassDef *cls;     /* of a class body: its class */
    Block *cur;        /* NULL after a terminator */
    Block *handler;    /* innermost exceptional target, or NULL */
    Frame *frames;
    Loc loc;
    Inst *undef;
    Inst *ns;          /* class body, constant text: the namespace */
    Inst *text_locals; /* constant text: what locals() is */
    int n_vars;
    Map vars;          /* Name -> variable number + 1 */
    Map seen;          /* the variables that are in f->varnames: CPython numbers them as it meets them */
    Map cells;         /* Name -> the cell (own or free) */
};

/* ---- ssa.c: blocks, edges, variables, instructions */
Block *build_block(Build *b);                     /* a new block, not sealed */
void build_seal(Build *b, Block *block);          /* all predecessors are known */
void build_start(Build *b, Block *block);         /* goes on in block */
void build_start_sealed(Build *b, Block *block);
void build_ensure(Build *b);                      /* after a terminator: goes on in an unreachable block */
void build_jump(Build *b, Block *to);             /* if control gets here */
void build_branch(Build *b, Inst *cond, Block *yes, Block *no);
int build_new_var(Build *b);
void build_note_local(Build *b, Name *name, Inst *value); /* for f_locals: locals.c */
void build_find_readers_of_locals(Program *p, ModuleGraph *g);
void build_write(Build *b, int var, Inst *value);
Inst *build_read(Build *b, int var);
/* An instruction at b->loc; if it raises inside a try, the block ends with `check`. */
Inst *build_ops(Build *b, Op op, int n, Inst **args);
Inst *build_op0(Build *b, Op op);
Inst *build_op1(Build *b, Op op, Inst *x);
Inst *build_op2(Build *b, Op op, Inst *x, Inst *y);
Inst *build_op3(Build *b, Op op, Inst *x, Inst *y, Inst *z);
Inst *build_name1(Build *b, Op op, Name *name, Inst *x);
Inst *build_name2(Build *b, Op op, Name *name, Inst *x, Inst *y);
Inst *build_int1(Build *b, Op op, int64_t i, Inst *x);
Inst *build_last(Build *b, Op op, int n, Inst **args); /* the same without `check` (the caller knows that it cannot raise) */
void build_raise(Build *b, Op op, int n, Inst **args);  /* terminator raise or reraise */
void build_return(Build *b, Inst *value);
void build_next(Build *b, Inst *iterator, Block *exhausted, Inst **item); /* goes on in the block that has the item */
Inst *build_const(Build *b, IrConst *k);
Inst *build_none(Build *b);
Inst *build_bool_const(Build *b, bool value);
Inst *build_int_const(Build *b, int64_t i);
Inst *build_name_const(Build *b, Name *name);
Name *build_intern(Build *b, const char *text);
Inst *build_truth(Build *b, Inst *value);         /* a bool */
Inst *build_not(Build *b, Inst *boolean);

/* ---- tidy.c */
void build_tidy(Build *b); /* removes needless checks, parameters and blocks; the function is complete */

/* ---- vars.c: names */
Loc build_loc(Build *b, const Node *node);
void build_set_loc(Build *b, const Node *node);
void build_set_loc_attr(Build *b, const Node *attribute); /* start moves to the line of the attribute's name */
Name *build_mangle(Build *b, Name *name);
void build_declare_vars(Build *b);                /* at the entry: variables, cells */
void build_see_all_vars(Build *b);                /* at the end: those of code that nothing reaches */
Inst *build_load_name(Build *b, Name *mangled);
Inst *build_load_self(Build *b); /* the first parameter, for super() */
void build_store_name(Build *b, Name *mangled, Inst *value);
void build_delete_name(Build *b, Name *mangled);
void build_unbind_name(Build *b, Name *mangled);  /* name = None; del name */
Inst *build_load_builtin(Build *b, const char *name);
bool build_is_builtin_name(Build *b, const Node *node, const char *name); /* a Name that nothing binds */
Inst *build_cell(Build *b, Name *mangled);        /* the cell itself, NULL if it has none here */
Inst *build_locals_dict(Build *b);

/* ---- expr.c */
Inst *build_expr(Build *b, Node *node);
Inst *build_passing(Build *b, Node *node);        /* an operand of `in`, or what a loop goes through */
IrConst *build_ir_const(Unit *u, const Const *c);
void build_cond(Build *b, Node *test, Block *yes, Block *no); /* leaves b->loc where CPython leaves it */
void build_unsupported(Build *b, const Node *node, const char *what);
bool build_const_truth(const Node *node, bool *truth); /* the test is a constant */
Op build_binary_op(AstKind op, bool in_place);
Inst *build_star_tuple(Build *b, NodeList elts);
Inst *build_star_list(Build *b, NodeList elts, Inst *first_items); /* a list of displays with stars */
bool build_has_star(NodeList elts);
Inst *build_slice(Build *b, Node *slice);
typedef enum AwaitFrom { AWAIT_PLAIN, AWAIT_ENTER, AWAIT_EXIT } AwaitFrom; /* the runtime's rt_get_awaitable names it in errors */
Inst *build_await(Build *b, Inst *awaitable);
Inst *build_await_of(Build *b, Inst *awaitable, AwaitFrom from);
/* ---- call.c */
Inst *build_call_node(Build *b, Node *call);
Inst *build_call(Build *b, Inst *callee, int n, Inst **args);
bool build_super_operands(Build *b, const Node *node, Inst **cls, Inst **self); /* node is `super()` */
Inst *build_keywords_dict(Build *b, NodeList keywords, Inst *callee); /* dict, or undef if there are none */
/* ---- overwritten.c */
void build_drop_overwritten(Program *p);          /* definitions that an import from C replaces at once */
/* ---- keep.c: gc.collect() */
void build_find_collecting(Program *p, ModuleGraph *g);
void build_keep(Build *b, Node *node);            /* after a call or comprehension */
/* ---- text.c: eval, exec, compile */
Inst *build_text_call(Build *b, Node *call);      /* NULL: the call is none of these */
Inst *build_text_globals(Build *b);               /* in constant text: its globals */
Inst *build_text_namespace(Build *b, const Symbol *s); /* in constant text: where a name lives that is no variable */
Inst *build_globals_dict(Build *b);               /* globals() */
bool build_is_text_body(const Build *b);
/* ---- irbuild.c */
void build_unit_start(Unit *u);
/* ---- comp.c */
Inst *build_comprehension(Build *b, Node *node);
/* ---- assign.c */
void build_store(Build *b, Node *target, Inst *value);
void build_delete(Build *b, Node *target);
void build_assign(Build *b, Node *s);
void build_aug_assign(Build *b, Node *s);
void build_ann_assign(Build *b, Node *s);
/* ---- stmt.c */
void build_body(Build *b, NodeList body);
void build_stmt(Build *b, Node *s);
/* ---- control.c */
void build_if(Build *b, Node *s);
void build_while(Build *b, Node *s);
void build_for(Build *b, Node *s);
void build_async_for(Build *b, Node *s);
void build_return_stmt(Build *b, Node *s);
void build_break_or_continue(Build *b, bool is_break);
Frame *build_push(Build *b, FrameKind kind);
void build_pop(Build *b);
Inst *build_async_next(Build *b, Inst *iterator, Block *exhausted);
/* ---- try.c */
void build_try(Build *b, Node *s);
void build_try_star(Build *b, Node *s);
void build_with(Build *b, Node *s, bool is_async);
void build_leave_frame(Build *b, Frame *frame, bool unwinding);
/* The start of a handler: takes the exception, remembers the one handled before, sets the new. */
typedef struct Handled { Inst *exc, *prev; Block *cleanup, *outer; } Handled;
Handled build_enter_handler(Build *b, Block *handler);
void build_exit_handler(Build *b, Handled *h); /* builds the cleanup for exceptions raised in it */
/* ---- pattern.c */
void build_match(Build *b, Node *s);
/* ---- func.c */
Build build_begin(Build *outer, Unit *u, Func *f, Scope *scope);
Func *build_new_func(Build *b, Node *node, FuncKind kind, Name *name);
void build_def(Build *b, Node *s);
Inst *build_lambda(Build *b, Node *node);
Inst *build_closure(Build *b, Func *f, Inst *defaults, Inst *kwdefaults, Inst *annotations);
Inst *build_decorated(Build *b, NodeList decorators, Inst **values, Inst *value);
Inst **build_decorators(Build *b, NodeList decorators);
Inst *build_annotation(Build *b, Node *annotation);
bool build_docstring(NodeList body, const Const **doc);
bool build_has_annotations(NodeList body);
void build_set_up_annotations(Build *b, bool may_exist); /* in the namespace b->ns */
void build_func_flags(Func *f, const Scope *s);
/* ---- classdef.c */
void build_classdef(Build *b, Node *s);

#endif
