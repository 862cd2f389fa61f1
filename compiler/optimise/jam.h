/* jam.h - the parts of jam.c: a loop around a nest of loops that only reckons, and the copy of that nest for several turns (jam_copy.c). */
#ifndef OPTIMISE_JAM_H
#define OPTIMISE_JAM_H

#include "compiler/optimise/edit.h"
#include "compiler/optimise/lowered.h"

enum { LANES = 4 };

/* What a value is in turns of the outer loop that follow one another, if the nest behaves the same in them. */
typedef enum LaneKind {
    LANES_EQUAL,
    LANES_STEP,       /* one more in each turn */
    LANES_DIFFER,
    LANES_UNKNOWN,    /* not known before that turn begins */
} LaneKind;

typedef struct Jam {
    Func *f;
    const Effects *fx;
    const Loop *loop, *nest;     /* the outer loop; the loop directly in it */
    Block *header, *first;       /* of the outer loop; where its body begins */
    Inst *counter, *stop;        /* header: branch counter < stop [first] [...] */
    Inst *start;                 /* in `first`: the region begins here ... */
    Block *exit;                 /* ... and ends where all ways come to this block, which nothing else enters */
    Bitset blocks, members;      /* of the region, by id; instructions of `first` before `start` are no members */
    char *kinds;                 /* LaneKind by Inst.id */
    int n_insts;                 /* of the function before anything is added */
    InstList outs;               /* members used behind the region, but constants */
} Jam;

LaneKind jam_kind(const Jam *j, const Inst *v);
bool jam_is_member(const Jam *j, const Inst *v);

void jam_build(Jam *j);

#endif
