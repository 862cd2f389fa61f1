/* _sre_analysis.c - what is known of a program before it meets a text: with which characters each place can
 * go on. A repeat whose own characters cannot start what follows need never give one back; an alternative
 * or a loop body that cannot start with the next character is not entered; a search skips to where a match
 * can start. All these sets are upper bounds. */
#include "runtime/modules/_sre.h"

enum { MAX_VISITED = 512 };

typedef struct Walk { const SreProgram *p; SreSet *out; uint32_t n_visited, visited[MAX_VISITED]; } Walk;

static void join(SreSet *out, const SreSet *s) {
    for (int i = 0; i < 4; i++)
        out->bits[i] |= s->bits[i];
    if (s->wide != SRE_WIDE_NONE)
        out->wide = SRE_WIDE_ALL;
}

/* The characters that the item of in matches. */
static void join_item(SreSet *out, const SreInst *in) {
    SreSet all = {{~UINT64_C(0), ~UINT64_C(0), ~UINT64_C(0), ~UINT64_C(0)}, SRE_WIDE_ALL, SRE_FOLD_NONE, NULL};
    switch ((SreItem)in->item) {
    case ITEM_CHAR: sre_set_add(out, in->c); return;
    case ITEM_SET: join(out, in->set); return;
    case ITEM_ANY: all.bits[0] &= ~(UINT64_C(1) << '\n'); break;
    case ITEM_NOT:
        if (in->c < 256)
            all.bits[in->c >> 6] &= ~(UINT64_C(1) << (in->c & 63));
        break;
    case ITEM_ALL: break;
    }
    join(out, &all);
}

static bool walk(Walk *w, uint32_t pc);

static bool walk_alternatives(Walk *w, const SreInst *in) {
    for (uint32_t k = 0; k < in->min; k++)
        if (!walk(w, in->alts[k].pc))
            return false;
    return true;
}

/* What a position assertion says of the next character; else the walk goes on behind it. */
static bool walk_at(Walk *w, const SreInst *in, uint32_t pc) {
    switch ((SreAt)in->c) {
    case SRE_AT_END: case SRE_AT_END_LINE: sre_set_add(w->out, '\n'); return true;
    case SRE_AT_END_STRING: return true;
    default: return walk(w, pc + 1);
    }
}

/* Adds what can be the next character at pc; false: unknown. */
static bool walk(Walk *w, uint32_t pc) {
    for (;;) {
        for (uint32_t k = 0; k < w->n_visited; k++)
            if (w->visited[k] == pc)
                return true;
        if (w->n_visited == MAX_VISITED)
            return false;
        w->visited[w->n_visited++] = pc;
        const SreInst *in = &w->p->insts[pc];
        switch ((SreOp)in->op) {
        case OP_FAIL: return true;
        case OP_MATCH: case OP_GROUPREF: return false;
        /* What ends here is decided before what follows is tried. */
        case OP_ASSERT_END: case OP_ASSERT_NOT_END: case OP_ATOMIC_END: case OP_POSSESS_END: return false;
        case OP_STRING: sre_set_add(w->out, in->text[0]); return true;
        case OP_ITEM: join_item(w->out, in); return true;
        case OP_RUN: case OP_RUN_LAZY: case OP_RUN_ALL:
            join_item(w->out, in);
            if (in->min > 0)
                return true;
            pc++;
            break;
        case OP_AT: return walk_at(w, in, pc);
        case OP_BRANCH: return walk_alternatives(w, in);
        case OP_JUMP: case OP_ASSERT: case OP_ASSERT_NOT: pc = in->jump; break;
        case OP_LOOP: pc = in->min > 0 ? pc + 1 : in->jump; break;
        case OP_UNTIL: case OP_UNTIL_LAZY: case OP_POSSESS: case OP_IF_GROUP:
            if (!walk(w, in->jump))
                return false;
            pc++;
            break;
        case OP_MARK: case OP_ATOMIC: pc++; break;
        }
    }
}

bool sre_first_at(const SreProgram *p, uint32_t pc, SreSet *out) {
    Walk w = {.p = p, .out = out};
    return walk(&w, pc);
}

static const SreSet *first_set(const SreProgram *p, uint32_t pc) {
    SreSet s = {.wide = SRE_WIDE_NONE};
    if (!sre_first_at(p, pc, &s))
        return NULL;
    SreSet *copy = rt_alloc_atomic(sizeof s);
    *copy = s;
    return copy;
}

static bool disjoint(const SreInst *in, const SreSet *follow) {
    SreSet own = {.wide = SRE_WIDE_NONE};
    join_item(&own, in);
    for (int i = 0; i < 4; i++)
        if (own.bits[i] & follow->bits[i])
            return false;
    return own.wide == SRE_WIDE_NONE || follow->wide == SRE_WIDE_NONE;
}

static void analyse_one(SreProgram *p, uint32_t pc) {
    SreInst *in = &p->insts[pc];
    switch ((SreOp)in->op) {
    case OP_RUN: case OP_RUN_LAZY:
        in->follow = first_set(p, pc + 1);
        if (in->follow != NULL && disjoint(in, in->follow))
            in->op = OP_RUN_ALL; /* fewer or more of them: what follows fails all the same */
        break;
    case OP_UNTIL: case OP_UNTIL_LAZY:
        in->set = first_set(p, in->jump);
        in->follow = first_set(p, pc + 1);
        break;
    case OP_BRANCH:
        for (uint32_t k = 0; k < in->min; k++)
            in->alts[k].first = first_set(p, in->alts[k].pc);
        break;
    default: break;
    }
}

/* A program that starts with .* finds nothing further on in the line where it found nothing at its start
 * (unless what the dots took is compared later). */
static int leading_dots(const SreProgram *p, const SreInst *in) {
    if ((in->op != OP_RUN && in->op != OP_RUN_LAZY) || in->max != SRE_MAXREPEAT || in->item > ITEM_ALL)
        return 0;
    for (uint32_t i = 0; i < p->n; i++)
        if (p->insts[i].op == OP_GROUPREF)
            return 0;
    return in->item == ITEM_ANY ? 1 : 2;
}

/* The prefix in units of the three widths. */
static void set_prefix(SreProgram *p, const SreInst *in) {
    uint32_t n = in->op == OP_STRING ? in->c : 1, highest = 0;
    const uint32_t *text = in->op == OP_STRING ? in->text : &in->c;
    for (uint32_t i = 0; i < n; i++)
        highest = text[i] > highest ? text[i] : highest;
    uint8_t *one = rt_alloc_atomic(n);
    uint16_t *two = rt_alloc_atomic(n * 2);
    for (uint32_t i = 0; i < n; i++) {
        one[i] = (uint8_t)text[i];
        two[i] = (uint16_t)text[i];
    }
    p->prefix = text;
    p->n_prefix = n;
    p->prefixes[0] = highest < 256 ? one : NULL;
    p->prefixes[1] = highest < 65536 ? two : NULL;
    p->prefixes[2] = text;
}

void sre_program_analyse(SreProgram *p) {
    uint32_t pc = 0;
    while (p->insts[pc].op == OP_MARK)
        pc++;
    const SreInst *in = &p->insts[pc];
    p->anchored = in->op == OP_AT && (in->c == SRE_AT_BEGINNING || in->c == SRE_AT_BEGINNING_STRING);
    p->dots = (uint8_t)leading_dots(p, in);
    if (in->op == OP_STRING || (in->op == OP_ITEM && in->item == ITEM_CHAR))
        set_prefix(p, in);
    for (uint32_t i = 0; i < p->n; i++)
        analyse_one(p, i);
    p->first = first_set(p, 0);
}
