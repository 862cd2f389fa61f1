/* structseq.h - tuples whose items have names (os.stat_result, time-like records). Fields behind the
 * first n_sequence are attributes only. */
#ifndef RT_MODULES_STRUCTSEQ_H
#define RT_MODULES_STRUCTSEQ_H

#include "runtime/modules/modtype.h"

typedef struct RtStructSeq {
    RtType type; /* must be first: the type of an instance leads here */
    const char *name;
    const char *const *fields; /* "" : no name */
    int n_sequence, n_fields;
    const char *const *shown; /* names in repr(), or NULL: fields */
    bool only_made_here;      /* its type cannot be called */
} RtStructSeq;

/* Readies the type and puts it into the module (NULL: nowhere). */
void rt_structseq_init(RtStructSeq *s, RtModule *m);
Value rt_structseq_make(const RtStructSeq *s, const Value *items); /* n_fields items */

/* For a type of one's own, whose instances are laid out so. */
void rt_structseq_describe(RtType *t, const RtStructSeq *s); /* n_fields, __match_args__ ... */
Value rt_structseq_new(RtType *cls, const RtStructSeq *s, Value *args, size_t nargs, RtTuple *kwnames);
Value rt_structseq_reduce(const RtStructSeq *s, Value self);

#endif
