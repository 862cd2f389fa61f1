/* itertools.h - what the files of module itertools share: one layout for nearly all of its iterators. */
#ifndef RT_ITERTOOLS_H
#define RT_ITERTOOLS_H

#include "runtime/core/types.h"
#include "runtime/modules/modtype.h"

typedef struct It {
    RtType *type;
    Value side;
    Value a, b, c;
    int64_t n, m, k;
    Value *v;    /* pool of values */
    int64_t *ix; /* indices into it */
    RtTuple *its;
    bool flag, done;
} It;
#define IT(self) RT_AS(It, self)

#define ITERTOOLS(X) \
    X(count) X(cycle) X(repeat) X(chain) X(compress) X(dropwhile) X(takewhile) X(filterfalse) X(starmap) X(islice) \
    X(accumulate) X(groupby) X(zip_longest) X(product) X(permutations) X(combinations) \
    X(combinations_with_replacement) X(pairwise)
#define X(n) extern RtType rt_type_##n;
ITERTOOLS(X) X(_grouper)
#undef X

/* Adds __reduce__ and __setstate__ to the types above. */
void rt_itertools_pickle_init(void);
/* Makes tee and its types. */
void rt_itertools_tee_init(RtModule *m);
/* The items of the state given to __setstate__, a tuple of that many; else NULL, with the TypeError that CPython gives. */
const Value *rt_itertools_state(Value state, int64_t n);

#endif
