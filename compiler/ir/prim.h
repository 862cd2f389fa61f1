/* prim.h - the rows of runtime/tables as an array: what the compiler knows of the runtime's operations. */
#ifndef IR_PRIM_H
#define IR_PRIM_H

#include "compiler/ir/ir.h"

typedef enum PrimHow { HOW_OPER, HOW_METHOD, HOW_CLASSM, HOW_STATICM, HOW_GETTER, HOW_FUNC, HOW_MODFN, HOW_INTERNAL } PrimHow;
typedef enum PrimType { /* operand and result types of the rows */
    PT_OBJ, PT_INT, PT_I64, PT_SSZ, PT_F64, PT_BOOL, PT_STR, PT_BYTES, PT_BYTEARRAY, PT_LIST, PT_TUPLE, PT_DICT, PT_SET,
    PT_FROZENSET, PT_TYPE, PT_RANGE, PT_SLICE, PT_COMPLEX, PT_FUNCTION, PT_NONE
} PrimType;
typedef enum PrimFails { FAILS_NEVER, FAILS_NULLP, FAILS_NEG, FAILS_FLAG } PrimFails;
enum { EFFECT_PURE = 0, EFFECT_READ = 1, EFFECT_WRITE = 2, EFFECT_ALLOC = 4, EFFECT_IO = 8, EFFECT_RUNS_PY = 16 };

/* The result rules that rows may name. */
typedef enum PrimRule {
#define RULE(name) RULE_##name,
#include "compiler/infer/rule.def"
#undef RULE
    N_PRIM_RULES
} PrimRule;

struct Prim {
    const char *id;         /* row id: "list_append" */
    PrimHow how;
    const char *type;       /* METHOD...: "list"; MODFN: module */
    const char *name;       /* operation, method or function name */
    int n_params;           /* -1: PREST */
    PrimType params[8];
    const char *names;
    PrimType result;
    int rule;               /* RULE_* */
    int effect;
    bool raises;
    PrimFails fails;
    const char *c_name;
};
extern const Prim prim_table[];
extern const int n_prims;
int prim_index(const Prim *p); /* its place in prim_table */

/* Rows that serve an operation / a method of a builtin type / a function; chained by prim_next_same. */
const Prim *prim_find_oper(const char *op);
const Prim *prim_find_method(const char *type, const char *name);
const Prim *prim_find_function(const char *module, const char *name); /* module NULL: builtins */
const Prim *prim_find_getter(const char *type, const char *name);
const Prim *prim_find_id(const char *id);    /* a row by its id, or NULL */
const Prim *prim_next_same(const Prim *p);   /* the next row for the same thing, or NULL */
Repr repr_of_prim_type(PrimType t);          /* what each parameter or result type is in C */

/* May a loop go on after a poll: can the program start a thread (the runtime refuses to, otherwise) or set a handler for signals? */
bool program_resumes(Program *p);

#endif
