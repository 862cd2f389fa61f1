/* internal.h - what the files of emit/ share.
 *
 * A program is one C file or several (emit.c). While functions are written, e->unit is the file that is being written to: what is
 * defined elsewhere is declared there when it is first named, constants are made there, and nothing in it depends on the others. */
#ifndef EMIT_INTERNAL_H
#define EMIT_INTERNAL_H

#include "compiler/emit/emit.h"
#include "compiler/ir/prim.h"

/* A C file; its text is that of its parts in this order. */
typedef struct Unit {
    const char *name;      /* without .c; an identifier */
    Writer decl;           /* declarations */
    Writer data;           /* constants, caches, code objects, classes */
    Writer body;           /* functions */
    Writer starts;         /* statements that run before the first module: the body of start_NAME() */
    Map declared;          /* C names (Name) in decl */
    Map consts;            /* IrConst -> expression of type Value */
    int n_consts, n_caches;
    FileKind kind;
} Unit;

/* What belongs to an origin function and all its clones. */
typedef struct CodeInfo {
    VEC(Pos) positions;
    VEC(int) anchors; /* two per position */
    bool used;
    Unit *unit;       /* where the function that it enters is; NULL: with its module */
} CodeInfo;

typedef struct Emit {
    const Program *p;
    Arena *a;
    const EmitOptions *o;
    VEC(Unit *) units;     /* the first holds the user's code, the strings of all, and main */
    Unit *unit, *hot, *cold; /* the current one; the one for the user's hot functions; for those that run once, or NULL */
    Unit **homes, **last;  /* by id of a library module: the unit with its variables; the one for its next function */
    int *n_files;          /* and how many it has */
    Writer strings, texts; /* of the whole program: names of attributes are compared by address. The long ones apart: they are
                              rarely looked at, and the others, whose hashes are stored when they are used, fill fewer pages */
    Map string_names;      /* Name -> the C name of its RtStr */
    Map string_ids;        /* those C names (Name) */
    CodeInfo *codes;       /* by id of the origin */
    bool *class_used;      /* by id */
    bool one_file;         /* everything is static */
    bool resumes;          /* RtProgram.resumes */
    bool *called;          /* by function id: by its C name, not only through its code object */
    bool *frames;          /* by function id, see frames.c: keeps a record of where it is; NULL: none does */
    bool *collects, *apart; /* by function id, see forget.c: may be running when gc.collect() is; is not to be inlined */
    /* the function being written */
    InstList *deaths, *deaths_at_start; /* by instruction, by block; NULL: not wanted */
    Writer *w;
    const Func *f;
    const Inst *late_keywords; /* keywords.c: its parameter whose dict is made late, or NULL */
    CodeInfo *code;
    const char *code_name;
    bool is_suspendable, uses_error, uses_args;
    int n_states;
    int line;              /* of the last #line, or 0 */
    int frame_line;        /* that the record has here, or 0 */
    bool frame_inlines;    /* it tells inlined functions too */
    const Block *next_block; /* written right after the current one, or NULL */
} Emit;

/* names.c: C names; what they stand for is declared in the current unit */
const char *storage(const Emit *e);                           /* of a definition that other files may use: "static " or "" */
bool emit_declares(Emit *e, const char *c_name);              /* true for the first time in this unit */
const char *emit_module(Emit *e, const Module *m);
const char *emit_global(Emit *e, const Global *g);
const char *emit_type(Emit *e, const ClassDef *c);            /* the variable that holds the class */
const char *emit_class_info(Emit *e, const ClassDef *c);
const char *emit_class_place(Emit *e, const ClassDef *c, int attr);
const char *emit_code(Emit *e, const Func *f);                /* of f's origin */
const char *emit_callee(Emit *e, const Func *f);
const char *emit_entry(Emit *e, const Func *f);               /* what its code object enters */
bool emit_is_compact(const Emit *e);                          /* is e->f to be small C rather than fast code? */
const char *emit_cache(Emit *e);

/* constants.c */
const char *emit_str(Emit *e, const char *text, int length); /* C name of an RtStr */
const char *emit_name(Emit *e, const Name *n);
const char *emit_const(Emit *e, const IrConst *k);           /* expression of type Value */
const char *emit_kwnames(Emit *e, const IrNames *names);     /* expression of type RtTuple * */
const char *emit_double(Emit *e, double d);

/* functions.c */
void emit_function(Emit *e, const Func *f);                   /* into e->unit */
void emit_prototype(Emit *e, Writer *w, const Func *f);
bool emit_is_entry(const Emit *e, const Func *f);            /* the function is itself what its code object enters */
bool emit_better_small(const Func *f);
const Func *emit_origin(const Func *f);

/* ops.c: one instruction that is no terminator */
void emit_inst(Emit *e, const Inst *i);
/* keywords.c: the parameter of what a code object enters that it takes as 0 for an empty dict, or NULL; makes that before i, which uses it */
const Inst *emit_late_keywords(const Func *f);
void emit_make_keywords(Emit *e, const Inst *i);
const char *emit_value(Emit *e, const Inst *i);               /* the expression for a value */
const char *emit_place(Emit *e, const Inst *i);               /* where an instruction's result lives */
bool emit_unpacks_item(const Inst *i);                        /* `for a, b in ...`: by the loop's `next` */
bool emit_function_on_stack(const Inst *i);                   /* a make_function that needs no object in the heap */
bool emit_iterable_on_stack(const Inst *i);                  /* a zip or range that needs no object in the heap */
bool emit_cell_on_stack(const Inst *i);                      /* a cell that only the function and its comprehensions see */
void emit_line(Emit *e, const Inst *i);
/* `if (condition) <leave>` for an instruction that may raise; the traceback entry is at its position */
void emit_fail_if(Emit *e, const Inst *i, const char *condition);
void emit_poll(Emit *e, const Inst *before); /* Ctrl-C and whatever else is asked for at safe points; fails as `before` does */
void emit_fail(Emit *e, const Inst *i, int pos);              /* the statement that leaves; pos -1: no traceback entry */
int emit_pos(Emit *e, const Inst *i);
int emit_pos_at(Emit *e, const InlineScope *scope, const Pos *pos, int left, int right); /* in the code object of that scope */
void emit_edge(Emit *e, const Edge *edge, const char *item);  /* argument copies, goto unless it falls through */
void emit_yield(Emit *e, const Inst *i);
const char *c_type_of(Repr r);

/* frames.c: records of where functions are, for sys._getframe */
void emit_find_frames(Emit *e);
bool emit_keeps_frame(const Emit *e, const Func *f);
void emit_frame_start(Emit *e);                               /* of e->f */
void emit_note_local(Emit *e, const Inst *i, const char *value);
void emit_frame_record(Emit *e, Writer *w);                   /* the record, at the start of a function */
void emit_frame_line(Emit *e, const Inst *i);                 /* before an instruction that may run something */
void emit_frame_at(Emit *e, const Inst *i);                   /* wherever it is */

/* forget.c: what the collector must not find */
const Name *emit_name_used(const Inst *i);                    /* the name that it looks up, or NULL */
void emit_find_collecting(Emit *e);
void emit_find_deaths(Emit *e);                               /* of e->f */
void emit_forget_before(Emit *e, const Inst *i);
void emit_forget_after(Emit *e, const Inst *i);
void emit_forget_at_start(Emit *e, const Block *b);

/* modules.c */
void emit_code_objects(Emit *e);
void emit_classes(Emit *e);
void emit_modules(Emit *e);
int emit_instance_size(const ClassDef *c); /* bytes; 0: unknown */

/* emit.c */
Unit *emit_home(Emit *e, const Module *m); /* the unit with the module's variables */

#endif
