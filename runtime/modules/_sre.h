/* _sre.h - what the files of the regular expression engine share.
 *
 *   code words of re._compiler ── _sre_program.c ──▶ SreProgram ── _sre_match.c ──▶ marks
 *
 * A program is an array of instructions with absolute jumps. Sets of characters are bitmaps below 256
 * and the compiler's charset code above. The matcher backtracks over two explicit stacks, so the depth of
 * a match is bounded by memory only: choices (what else can be tried) and the trail (old values of marks
 * and loop registers that were changed since). Positions are indices of characters.
 */
#ifndef RT_SRE_H
#define RT_SRE_H

#include "runtime/core/threads.h"
#include "runtime/modules/modtype.h"
#include "runtime/types/text.h"

enum { SRE_MAGIC = 20220615, SRE_MAXGROUPS = 1073741823 };
#define SRE_MAXREPEAT UINT32_MAX

/* The compiler's numbers, in its order. */
#define SRE_CODES(X) \
    X(FAILURE) X(SUCCESS) X(ANY) X(ANY_ALL) X(ASSERT) X(ASSERT_NOT) X(AT) X(BRANCH) X(CATEGORY) X(CHARSET) \
    X(BIGCHARSET) X(GROUPREF) X(GROUPREF_EXISTS) X(IN) X(INFO) X(JUMP) X(LITERAL) X(MARK) X(MAX_UNTIL) \
    X(MIN_UNTIL) X(NOT_LITERAL) X(NEGATE) X(RANGE) X(REPEAT) X(REPEAT_ONE) X(SUBPATTERN) X(MIN_REPEAT_ONE) \
    X(ATOMIC_GROUP) X(POSSESSIVE_REPEAT) X(POSSESSIVE_REPEAT_ONE) \
    X(GROUPREF_IGNORE) X(IN_IGNORE) X(LITERAL_IGNORE) X(NOT_LITERAL_IGNORE) \
    X(GROUPREF_LOC_IGNORE) X(IN_LOC_IGNORE) X(LITERAL_LOC_IGNORE) X(NOT_LITERAL_LOC_IGNORE) \
    X(GROUPREF_UNI_IGNORE) X(IN_UNI_IGNORE) X(LITERAL_UNI_IGNORE) X(NOT_LITERAL_UNI_IGNORE) X(RANGE_UNI_IGNORE)
typedef enum SreCode {
#define X(n) SRE_##n,
    SRE_CODES(X)
#undef X
} SreCode;
typedef enum SreAt {
    SRE_AT_BEGINNING, SRE_AT_BEGINNING_LINE, SRE_AT_BEGINNING_STRING, SRE_AT_BOUNDARY, SRE_AT_NON_BOUNDARY,
    SRE_AT_END, SRE_AT_END_LINE, SRE_AT_END_STRING, SRE_AT_LOC_BOUNDARY, SRE_AT_LOC_NON_BOUNDARY,
    SRE_AT_UNI_BOUNDARY, SRE_AT_UNI_NON_BOUNDARY, SRE_N_ATS
} SreAt;
/* Even: in the category; odd: not in it. */
enum { SRE_CAT_DIGIT = 0, SRE_CAT_SPACE = 2, SRE_CAT_WORD = 4, SRE_CAT_LINEBREAK = 6, SRE_CAT_LOC_WORD = 8,
       SRE_CAT_UNI_DIGIT = 10, SRE_CAT_UNI_SPACE = 12, SRE_CAT_UNI_WORD = 14, SRE_CAT_UNI_LINEBREAK = 16, SRE_N_CATS = 18 };
enum { SRE_FLAG_IGNORECASE = 2, SRE_FLAG_LOCALE = 4, SRE_FLAG_UNICODE = 32, SRE_FLAG_ASCII = 256 };

/* How case is ignored: what a character is folded to before it is compared. */
typedef enum SreFold { SRE_FOLD_NONE, SRE_FOLD_ASCII, SRE_FOLD_UNI, SRE_FOLD_LOC } SreFold;

/* ---- _sre_charset.c */
typedef enum SreWide { SRE_WIDE_NONE, SRE_WIDE_ALL, SRE_WIDE_ASK } SreWide;
/* A set of characters. wide: which of those from 256 on belong to it; ASK: code tells. */
typedef struct SreSet {
    uint64_t bits[4];
    SreWide wide;
    SreFold fold;
    const uint32_t *code;
} SreSet;
uint32_t sre_lower(SreFold fold, uint32_t c);
bool sre_is_cased(SreFold fold, uint32_t c);
bool sre_in_category(uint32_t category, uint32_t c);
static inline bool sre_is_word(uint32_t c) { return c < 128 && ((uni_ascii_flags[c] & (UNI_ALPHA | UNI_DECIMAL)) != 0 || c == '_'); }
/* Is c, folded, in the set that the charset code describes? */
bool sre_set_ask(const SreSet *s, uint32_t c);
/* The number of words of the charset at code, its final FAILURE included; 0: not well formed. */
int64_t sre_charset_length(const uint32_t *code, int64_t n);
SreSet *sre_set_new(const uint32_t *code, SreFold fold);
SreSet *sre_set_of_literal(uint32_t c, SreFold fold, bool negated);
static inline void sre_set_add(SreSet *s, uint32_t c) {
    if (c < 256)
        s->bits[c >> 6] |= UINT64_C(1) << (c & 63);
    else
        s->wide = SRE_WIDE_ALL; /* first sets only: an upper bound */
}
static inline bool sre_low_has(const SreSet *s, uint32_t c) { return (s->bits[c >> 6] >> (c & 63) & 1) != 0; }
static inline bool sre_set_has(const SreSet *s, uint32_t c) {
    if (c < 256)
        return sre_low_has(s, c);
    return s->wide != SRE_WIDE_NONE && (s->wide == SRE_WIDE_ALL || sre_set_ask(s, c));
}
int sre_set_count(const SreSet *s); /* of characters below 256 */

/* ---- _sre_program.c, _sre_analysis.c */
typedef enum SreOp {
    OP_FAIL, OP_MATCH, OP_STRING,
    OP_ITEM,                 /* one character: item, c, set */
    OP_RUN,                  /* item{min,max}, greedy; follow: what can come after it, or NULL */
    OP_RUN_LAZY,
    OP_RUN_ALL,              /* greedy, never gives back (possessive, or giving back cannot help) */
    OP_MARK,                 /* c */
    OP_AT,                   /* c */
    OP_BRANCH,               /* alts[0..min) */
    OP_JUMP,
    OP_LOOP,                 /* enters a loop: registers c; jump: its UNTIL */
    OP_UNTIL, OP_UNTIL_LAZY, /* jump: body; follow: what can follow the loop; set: what can start the body */
    OP_POSSESS,              /* head of a possessive loop: registers c, jump: exit; the body ends with OP_POSSESS_END */
    OP_POSSESS_END,          /* jump: the head */
    OP_ASSERT, OP_ASSERT_NOT,/* c: how far to step back; jump: after it */
    OP_ASSERT_END, OP_ASSERT_NOT_END,
    OP_ATOMIC, OP_ATOMIC_END,
    OP_GROUPREF,             /* c; item: SreFold */
    OP_IF_GROUP,             /* c; jump: where to go if it did not match */
} SreOp;
typedef enum SreItem { ITEM_ANY /* but \n */, ITEM_ALL, ITEM_CHAR, ITEM_NOT, ITEM_SET } SreItem;
typedef struct SreAlt { uint32_t pc; const SreSet *first; } SreAlt; /* first NULL: anything */
typedef struct SreInst {
    uint8_t op, item;
    uint32_t c, min, max, jump; /* max SRE_MAXREPEAT: no bound */
    const SreSet *set, *follow;
    SreAlt *alts;
    const uint32_t *text;       /* OP_STRING: c characters */
} SreInst;

/* ---- _sre_filter.c: finds where a match may start in text of one byte per character */
typedef struct SreFilter SreFilter;

typedef struct SreProgram {
    SreInst *insts;
    uint32_t n, n_loops, n_marks;
    uint32_t min_width;
    const SreSet *first;     /* what a match can start with; NULL: anything or nothing */
    const uint32_t *prefix;  /* text that every match starts with, or NULL */
    const void *prefixes[3]; /* the same in units of 1, 2, 4 bytes; NULL where it does not fit */
    uint32_t n_prefix;
    bool anchored;           /* matches only at the start of the text */
    uint8_t dots;            /* starts with .*: 1 of a line, 2 of everything */
    const SreFilter *filter; /* made at the first search of long text (has_filter); NULL: not worth it */
    bool has_filter;
} SreProgram;
/* Translates n words; n_groups groups. NULL and RuntimeError if they are not well formed. */
SreProgram *sre_program_new(const uint32_t *code, int64_t n, int64_t n_groups);
void sre_program_analyse(SreProgram *p);
/* Joins what can be the next character at pc into out; false: unknown, or the end. */
bool sre_first_at(const SreProgram *p, uint32_t pc, SreSet *out);
const SreFilter *sre_filter_make(SreProgram *p);
/* The filter, made now if it was not yet. */
static inline const SreFilter *sre_filter_of(SreProgram *p) { return p->has_filter ? p->filter : sre_filter_make(p); }
/* The first place in [i, last] where a match may start, or -1. All of text[0, end) may be read. */
int64_t sre_filter_find(const SreFilter *f, const uint8_t *text, int64_t i, int64_t last, int64_t end);

/* ---- _sre_match.c */
typedef struct SreChoice { uint32_t pc, trail; int64_t at, more; } SreChoice;
typedef struct SreTrail { uint32_t slot, extra; int64_t old; } SreTrail;
typedef struct SreLoop { int64_t last; uint32_t count; } SreLoop;
enum { SRE_FEW_CHOICES = 48, SRE_FEW_MARKS = 24, SRE_FEW_LOOPS = 8 };
/* A text that is being searched. The Value string keeps the data alive. */
typedef struct SreState {
    SreProgram *program;
    Value string;
    const void *data;
    int64_t length, pos, end;   /* pos, end: the window that the caller asked for */
    int width;                  /* bytes per character */
    bool is_bytes;
    bool match_all;             /* fullmatch */
    bool must_advance;          /* an empty match at start does not count */
    int64_t start;              /* where to search; then where the match starts */
    int64_t stop;               /* where it ends */
    int64_t last_index;         /* the group closed last, or -1 */
    int64_t *marks;             /* 2 per group; -1: not set */
    SreLoop *loops;
    SreChoice *choices;
    SreTrail *trail;
    uint32_t cap_choices, cap_trail;
    uint32_t steps;
    int64_t few_marks[SRE_FEW_MARKS];
    SreLoop few_loops[SRE_FEW_LOOPS];
    SreChoice few_choices[SRE_FEW_CHOICES];
    SreTrail few_trail[SRE_FEW_CHOICES];
} SreState;
/* Both: 1 found, 0 not, -1 an exception. */
int sre_match(SreState *st);  /* at st->start */
int sre_search(SreState *st); /* from st->start on */
/* After a match: the next search starts at its end, and an empty match there does not count again. */
static inline void sre_advance(SreState *st) {
    st->must_advance = st->stop == st->start;
    st->start = st->stop;
}
void sre_grow_choices(SreState *st);
void sre_grow_trail(SreState *st);
bool sre_at(const SreState *st, SreAt where, int64_t i);

/* ---- objects */
typedef struct SrePattern {
    RtType *type;
    SreProgram *program;
    Value pattern;
    RtDict *groupindex;
    RtTuple *indexgroup;
    int64_t flags, groups;
    int8_t is_bytes; /* -1: made from a parsed pattern, fits both */
    int64_t hash;
    int64_t n_code;
    const uint32_t *code;
} SrePattern;
typedef struct SreMatch {
    RtType *type;
    SrePattern *pattern;
    Value string, regs;
    int64_t pos, endpos, last_index, groups; /* groups: the whole match included */
    int64_t marks[];
} SreMatch;
extern RtType rt_type_Pattern, rt_type_Match, rt_type_SRE_Scanner;
/* Prepares st for string[pos:endpos]: 0, or -1 with TypeError. */
int sre_state_init(SreState *st, const SrePattern *p, Value string, int64_t pos, int64_t endpos);
/* string[from:to] as group() gives it. */
Value sre_slice(const SreState *st, int64_t from, int64_t to);
/* Group g of the match in st; what an unset one gives is `unset`. */
Value sre_state_group(const SreState *st, int64_t g, Value unset);
Value sre_match_new(SrePattern *p, const SreState *st);
Value sre_scanner(Value pattern, Value string, int64_t pos, int64_t endpos);
Value sre_finditer(Value pattern, Value string, int64_t pos, int64_t endpos);
void sre_match_init(RtModule *m);
void sre_scanner_init(RtModule *m);
void sre_pattern_init(RtModule *m);
/* A function of module re. */
Value sre_library(const char *name);

#endif
