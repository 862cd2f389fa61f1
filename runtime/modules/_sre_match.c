/* _sre_match.c - the matcher, once per width of characters, and the parts that do not depend on it. */
#include "runtime/modules/_sre.h"

/* ---- Stacks -------------------------------------------------------------------------------------------- */

static void *grown(void *old, uint32_t n, size_t size) {
    void *p = rt_alloc_atomic((size_t)2 * n * size);
    memcpy(p, old, (size_t)n * size);
    return p;
}
void sre_grow_choices(SreState *st) {
    st->choices = grown(st->choices, st->cap_choices, sizeof *st->choices);
    st->cap_choices *= 2;
}
void sre_grow_trail(SreState *st) {
    st->trail = grown(st->trail, st->cap_trail, sizeof *st->trail);
    st->cap_trail *= 2;
}

/* ---- Positions ------------------------------------------------------------------------------------------ */

static uint32_t at(const SreState *st, int64_t i) {
    return st->width == 1 ? ((const uint8_t *)st->data)[i] : st->width == 2 ? ((const uint16_t *)st->data)[i] : ((const uint32_t *)st->data)[i];
}

static bool is_boundary(const SreState *st, uint32_t category, int64_t i) {
    bool before = i > 0 && sre_in_category(category, at(st, i - 1));
    bool after = i < st->end && sre_in_category(category, at(st, i));
    return before != after;
}

bool sre_at(const SreState *st, SreAt where, int64_t i) {
    switch (where) {
    case SRE_AT_BEGINNING: case SRE_AT_BEGINNING_STRING: return i == 0;
    case SRE_AT_BEGINNING_LINE: return i == 0 || at(st, i - 1) == '\n';
    case SRE_AT_END: return i == st->end || (i == st->end - 1 && at(st, i) == '\n');
    case SRE_AT_END_LINE: return i == st->end || at(st, i) == '\n';
    case SRE_AT_END_STRING: return i == st->end;
    /* In an empty text there is neither a boundary nor none. */
    case SRE_AT_BOUNDARY: return st->end != 0 && is_boundary(st, SRE_CAT_WORD, i);
    case SRE_AT_NON_BOUNDARY: return st->end != 0 && !is_boundary(st, SRE_CAT_WORD, i);
    case SRE_AT_LOC_BOUNDARY: return st->end != 0 && is_boundary(st, SRE_CAT_LOC_WORD, i);
    case SRE_AT_LOC_NON_BOUNDARY: return st->end != 0 && !is_boundary(st, SRE_CAT_LOC_WORD, i);
    case SRE_AT_UNI_BOUNDARY: return st->end != 0 && is_boundary(st, SRE_CAT_UNI_WORD, i);
    case SRE_AT_UNI_NON_BOUNDARY: return st->end != 0 && !is_boundary(st, SRE_CAT_UNI_WORD, i);
    case SRE_N_ATS: break;
    }
    return false;
}

/* ---- The matchers ----------------------------------------------------------------------------------------- */

#define NARROW 1
#define CHAR uint8_t
#define NAME(x) x##_1
#include "runtime/modules/_sre_matcher.h"
#undef NARROW
#undef CHAR
#undef NAME

#define NARROW 0
#define CHAR uint16_t
#define NAME(x) x##_2
#include "runtime/modules/_sre_matcher.h"
#undef CHAR
#undef NAME

#define CHAR uint32_t
#define NAME(x) x##_4
#include "runtime/modules/_sre_matcher.h"
#undef CHAR
#undef NAME

int sre_match(SreState *st) {
    int64_t start = st->start;
    if (start > st->end) { /* pos lies behind endpos: only an empty match can be there */
        if (st->match_all)
            return 0;
        st->end = start;
    }
    return st->width == 1 ? run_1(st, start) : st->width == 2 ? run_2(st, start) : run_4(st, start);
}

int sre_search(SreState *st) { return st->width == 1 ? search_1(st) : st->width == 2 ? search_2(st) : search_4(st); }
