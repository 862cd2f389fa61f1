/* bind.h - functions written in C: their parsed signatures, argument binding with CPython's
 * messages, and the conversion of single arguments that the boxed entries use.
 */
#ifndef RT_BIND_H
#define RT_BIND_H

#include "runtime/core/runtime.h"

/* The `names` column of a row, parsed. Parameters are positional-only, positional or keyword,
 * keyword-only, in that order. defaults[i]: 0 may mean "omitted" (see required). */
typedef struct RtSignature {
    int n, n_posonly, n_pos;
    int n_required_pos; /* leading parameters without a default among the positional ones */
    bool keywords;      /* some parameter may be given by name */
    bool all_optional;  /* nothing beyond those is required */
    bool old_style;     /* messages of PyArg_ParseTuple */
    RtStr **names;
    Value *defaults;
    bool *required;
    struct RtSignature *next; /* the list that keeps those of static rows, which are not scanned */
} RtSignature;

const RtSignature *rt_builtin_signature(const RtBuiltinDef *def);
/* Fills bound[0..n) (omitted: the default). args include self when the def has one. 0 or -1. */
int rt_builtin_bind(const RtBuiltinDef *def, const Value *args, size_t nargs, RtTuple *kwnames, Value *bound);
/* A complete call; args include self. */
Value rt_builtin_invoke_slow(const RtBuiltinDef *def, Value *args, size_t nargs, RtTuple *kwnames);
static inline Value rt_builtin_invoke(const RtBuiltinDef *def, Value *args, size_t nargs, RtTuple *kwnames) {
    const RtSignature *g = def->signature;
    if (RT_LIKELY(g != NULL && !kwnames && nargs == (size_t)g->n && nargs == (size_t)g->n_pos && !def->entry_rest))
        return def->entry(args);
    return rt_builtin_invoke_slow(def, args, nargs, kwnames);
}
/* "list.append" or "len", as messages name it. */
RtStr *rt_builtin_full_name(const RtBuiltinDef *def);

/* TypeError "f() argument 1 must be str, not int"; i counts self. */
int rt_bad_argument(const char *fname, const char *names, bool has_self, int i, const char *expected, Value got);
/* Conversions: 1, or 0 with an exception pending. */
int rt_take_int(Value v, Value *out);
int rt_take_i64(Value v, int64_t *out);
int rt_take_clamped(Value v, int64_t *out);
int rt_take_double(Value v, double *out);
int rt_take_bool(Value v, bool *out);

/* One row made callable: what modrows.h builds and rt_rows_install installs. */
typedef enum RtRowKind { RT_ROW_METHOD, RT_ROW_CLASSM, RT_ROW_STATICM, RT_ROW_GETTER, RT_ROW_FUNC } RtRowKind;
typedef struct RtRow {
    RtBuiltinDef def;
    RtType *type; /* NULL for FUNC */
    RtRowKind kind;
} RtRow;
/* Puts methods into their types and functions into the module (NULL: FUNC rows are skipped). */
void rt_rows_install(RtRow *rows, size_t n, RtModule *module);

#endif
