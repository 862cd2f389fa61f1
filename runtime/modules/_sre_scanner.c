/* _sre_scanner.c - one match after the other: pattern.scanner() and pattern.finditer(). Both keep the state
 * of the search between two matches. */
#include "runtime/modules/_sre.h"

typedef struct Scanner {
    RtType *type;
    SrePattern *pattern;
    SreState *state;
    bool done;
} Scanner;

RtType rt_type_SRE_Scanner;
static RtType iterator_type;

#define SCANNER(v) RT_AS(Scanner, v)

static Value scanner_of(RtType *type, Value pattern, Value string, int64_t pos, int64_t endpos) {
    SreState *st = rt_alloc(sizeof *st);
    if (sre_state_init(st, RT_AS(SrePattern, pattern), string, pos, endpos) < 0)
        return 0;
    Scanner *s = rt_new(type, sizeof *s);
    s->pattern = RT_AS(SrePattern, pattern);
    s->state = st;
    return RT_VAL(s);
}
Value sre_scanner(Value pattern, Value string, int64_t pos, int64_t endpos) {
    return scanner_of(&rt_type_SRE_Scanner, pattern, string, pos, endpos);
}
Value sre_finditer(Value pattern, Value string, int64_t pos, int64_t endpos) {
    return scanner_of(&iterator_type, pattern, string, pos, endpos);
}

/* The next match, None, or 0 with an exception. */
static Value step(Scanner *s, int (*find)(SreState *)) {
    SreState *st = s->state;
    if (s->done)
        return RT_NONE;
    int found = find(st);
    if (found < 0)
        return 0;
    if (found == 0) {
        s->done = true;
        return RT_NONE;
    }
    Value m = sre_match_new(s->pattern, st);
    sre_advance(st);
    return m;
}
static Value scanner_match(Value self) { return step(SCANNER(self), sre_match); }
static Value scanner_search(Value self) { return step(SCANNER(self), sre_search); }
static Value scanner_pattern(Value self) { return RT_VAL(SCANNER(self)->pattern); }

static Value iterator_next(Value self) {
    Value v = step(SCANNER(self), sre_search);
    return v == RT_NONE ? 0 : v;
}

#define RT_TABLE "runtime/tables/module/_sre_scanner.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void sre_scanner_init(RtModule *m) {
    rt_type_init_static(&rt_type_SRE_Scanner, "_sre.SRE_Scanner", &rt_type_object, sizeof(Scanner), 0);
    rt_type_ready(&rt_type_SRE_Scanner);
    /* CPython makes finditer's iterator with iter(function, sentinel); it goes by the name of that. */
    rt_type_init_static(&iterator_type, "callable_iterator", &rt_type_object, sizeof(Scanner), 0);
    iterator_type.iter = rt_mod_iter_self;
    iterator_type.next = iterator_next;
    rt_type_ready(&iterator_type);
    rt_table_install(NULL);
}
