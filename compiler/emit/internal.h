/* internal.h - what the files of emit/ share. Text grows in sections that emit.c puts together:
 *   decl    declarations that every file needs        data     strings, constants, code objects
 *   funcs   the functions, one Writer per C file */
#ifndef EMIT_INTERNAL_H
#define EMIT_INTERNAL_H

#include "compiler/emit/emit.h"
#include "compiler/ir/prim.h"

/* What belongs to an origin function and all its clones. */
typedef struct CodeInfo {
    VEC(Pos) positions;
    VEC(int) anchors; /* two per position */
    bool used;
} CodeInfo;

typedef struct Emit {
    const Program *p;
    Arena *a;
    const EmitOptions *o;
    Writer decl, strings, data, starts; /* starts: statements that run before the first module */
    Map string_names;      /* Name -> the C name of its RtStr */
    const char **consts;   /* by IrConst id: expression of type Value, or NULL */
    CodeInfo *codes;       /* by id of the origin */
    int n_caches, n_kwnames;
    bool one_file;         /* everything is static */
    bool resumes;          /* RtProgram.resumes */
    bool *collects, *apart; /* by function id, see forget.c: may be running when gc.collect() is; is not to be inlined */
    /* the function being written */
    InstList *deaths, *deaths_at_start; /* by instruction, by block; NULL: not wanted */
    Writer *w;
    const Func *f;
    CodeInfo *code;
    int code_id;
    bool is_suspendable, uses_error, uses_args;
    int n_states;
    int line;              /* of the last #line, or 0 */
    const Block *next_block; /* written right after the current one, or NULL */
} Emit;

/* constants.c */
const char *emit_str(Emit *e, const char *text, int length); /* C name of an RtStr */
const char *emit_name(Emit *e, const Name *n);
const char *emit_const(Emit *e, const IrConst *k);           /* expression of type Value */
const char *emit_kwnames(Emit *e, const IrNames *names);     /* expression of type RtTuple * */
const char *emit_double(Emit *e, double d);
const char *storage(const Emit *e);                           /* "static " or "" */

/* functions.c */
void emit_function(Emit *e, const Func *f, Writer *w);
void emit_prototypes(Emit *e, const Func *f);
bool emit_better_small(const Func *f);
const Func *emit_origin(const Func *f);

/* ops.c: one instruction that is no terminator */
void emit_inst(Emit *e, const Inst *i);
const char *emit_value(Emit *e, const Inst *i);               /* the expression for a value */
const char *emit_place(Emit *e, const Inst *i);               /* where an instruction's result lives */
bool emit_unpacks_item(const Inst *i);                        /* `for a, b in ...`: by the loop's `next` */
bool emit_function_on_stack(const Inst *i);                   /* a make_function that needs no object in the heap */
bool emit_iterable_on_stack(const Inst *i);                  /* a zip or range that needs no object in the heap */
bool emit_cell_on_stack(const Inst *i);                      /* a cell that only the function and its comprehensions see */
void emit_line(Emit *e, const Inst *i);
/* `if (condition) <leave>` for an instruction that may raise; the traceback entry is at its position */
void emit_fail_if(Emit *e, const Inst *i, const char *condition);
void emit_fail(Emit *e, const Inst *i, int pos);              /* the statement that leaves; pos -1: no traceback entry */
int emit_pos(Emit *e, const Inst *i);
int emit_pos_at(Emit *e, const InlineScope *scope, const Pos *pos, int left, int right); /* in the code object of that scope */
void emit_edge(Emit *e, const Edge *edge, const char *item);  /* argument copies, goto unless it falls through */
void emit_yield(Emit *e, const Inst *i);
const char *emit_cache(Emit *e);
const char *c_type_of(Repr r);

/* forget.c: what the collector must not find */
void emit_find_collecting(Emit *e);
void emit_find_deaths(Emit *e);                               /* of e->f */
void emit_forget_before(Emit *e, const Inst *i);
void emit_forget_after(Emit *e, const Inst *i);
void emit_forget_at_start(Emit *e, const Block *b);

/* modules.c, classes.c */
void emit_code_objects(Emit *e, Writer *w);
void emit_modules(Emit *e, Writer *w);
int emit_instance_size(const ClassDef *c); /* bytes; 0: unknown */
const char *emit_class_info(Emit *e, const ClassDef *c);
const char *emit_global(Emit *e, const Global *g);

#endif
