/* prim.c - the rows of runtime/tables as an array, and the look-up by what a row serves. */
#include "compiler/ir/prim.h"

#include <string.h>

/* effect column */
enum { PURE = EFFECT_PURE, READ = EFFECT_READ, WRITE = EFFECT_WRITE, ALLOC = EFFECT_ALLOC, IO = EFFECT_IO, RUNS_PY = EFFECT_RUNS_PY };
enum { RAISES_NO = 0, RAISES_YES = 1 };

/* how column -> how, type, name */
#define OPER(op) HOW_OPER, NULL, #op
#define METHOD(t, n) HOW_METHOD, #t, #n
#define CLASSM(t, n) HOW_CLASSM, #t, #n
#define STATICM(t, n) HOW_STATICM, #t, #n
#define GETTER(t, n) HOW_GETTER, #t, #n
#define FUNC(n) HOW_FUNC, NULL, #n
#define MODFN(m, n) HOW_MODFN, #m, #n
#define INTERNAL() HOW_INTERNAL, NULL, ""
/* params column -> count, types */
#define P0() 0, {0}
#define P1(a) 1, {PT_##a}
#define P2(a, b) 2, {PT_##a, PT_##b}
#define P3(a, b, c) 3, {PT_##a, PT_##b, PT_##c}
#define P4(a, b, c, d) 4, {PT_##a, PT_##b, PT_##c, PT_##d}
#define P5(a, b, c, d, e) 5, {PT_##a, PT_##b, PT_##c, PT_##d, PT_##e}
#define P6(a, b, c, d, e, f) 6, {PT_##a, PT_##b, PT_##c, PT_##d, PT_##e, PT_##f}
#define P7(a, b, c, d, e, f, g) 7, {PT_##a, PT_##b, PT_##c, PT_##d, PT_##e, PT_##f, PT_##g}
#define P8(a, b, c, d, e, f, g, h) 8, {PT_##a, PT_##b, PT_##c, PT_##d, PT_##e, PT_##f, PT_##g, PT_##h}
#define PREST -1, {0}
/* Rows without an index of their own: the position in the array is the difference of addresses. */
#define PRIM(id, how, params, names, result, rule, effect, raises, fails, fn) \
    {#id, how, params, names, PT_##result, RULE_##rule, effect, RAISES_##raises, FAILS_##fails, #fn},
#define CMODULE(name)
const Prim prim_table[] = {
#include "runtime/tables/prim.def"
#include "runtime/tables/module.def"
};
const int n_prims = sizeof prim_table / sizeof *prim_table;

int prim_index(const Prim *p) { return (int)(p - prim_table); }

static bool same_text(const char *a, const char *b) { return a == b || (a && b && strcmp(a, b) == 0); }

static const Prim *find_from(int from, PrimHow how, const char *type, const char *name) {
    for (int i = from; i < n_prims; i++) {
        const Prim *p = &prim_table[i];
        if (p->how == how && p->name[0] == name[0] && strcmp(p->name, name) == 0 && same_text(p->type, type))
            return p;
    }
    return NULL;
}

const Prim *prim_find_oper(const char *op) { return find_from(0, HOW_OPER, NULL, op); }

const Prim *prim_find_method(const char *type, const char *name) { return find_from(0, HOW_METHOD, type, name); }

const Prim *prim_find_getter(const char *type, const char *name) { return find_from(0, HOW_GETTER, type, name); }

const Prim *prim_find_function(const char *module, const char *name) {
    return module ? find_from(0, HOW_MODFN, module, name) : find_from(0, HOW_FUNC, NULL, name);
}

const Prim *prim_next_same(const Prim *p) { return find_from(prim_index(p) + 1, p->how, p->type, p->name); }

const Prim *prim_find_id(const char *id) {
    for (int i = 0; i < n_prims; i++)
        if (strcmp(prim_table[i].id, id) == 0)
            return &prim_table[i];
    return NULL;
}

Repr repr_of_prim_type(PrimType t) {
    switch (t) {
    case PT_I64:
    case PT_SSZ: return REPR_I64;
    case PT_F64: return REPR_F64;
    case PT_BOOL: return REPR_BOOL;
    default: return REPR_VALUE;
    }
}

static bool starts_threads(const Inst *i) {
    const Name *name = NULL;
    if (op_is(i, OP_prim))
        return strncmp(i->u.prim->id, "thread_start_new", 16) == 0;
    if (op_info[i->op].payload == PAYLOAD_NAME)
        name = i->u.name;
    else if (op_info[i->op].payload == PAYLOAD_METHOD)
        name = i->u.method.name;
    return name && strncmp(name->text, "start_new", 9) == 0;
}

static bool find_resumes(const Program *p) {
    for (int m = 0; m < p->modules.n; m++)
        if (strcmp(p->modules.items[m]->name->text, "_signal") == 0)
            return true;
    for (int k = 0; k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        for (int b = 0; f->is_reachable && b < f->blocks.n; b++)
            for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
                if (starts_threads(i))
                    return true;
    }
    return false;
}

bool program_resumes(Program *p) {
    if (!p->resumes)
        p->resumes = 1 + find_resumes(p);
    return p->resumes == 2;
}
