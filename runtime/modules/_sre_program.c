/* _sre_program.c - translates the code words of re._compiler to a program: one pass over the words, which
 * also checks that they are well formed, then the analysis (_sre_analysis.c). Single characters, and sets
 * of one, become ITEM_CHAR or ITEM_NOT; neighbouring literals become one string. */
#include "runtime/modules/_sre.h"

typedef struct Translator {
    const uint32_t *code;
    int64_t n;
    SreInst *insts;
    uint32_t n_insts, cap;
    uint32_t n_loops, n_marks;
    bool bad;
} Translator;

static uint32_t emit(Translator *t, SreOp op) {
    if (t->n_insts == t->cap) {
        uint32_t cap = t->cap == 0 ? 8 : 2 * t->cap;
        t->insts = t->cap == 0 ? rt_alloc(cap * sizeof(SreInst)) : rt_realloc(t->insts, t->cap * sizeof(SreInst), cap * sizeof(SreInst));
        t->cap = cap;
    }
    t->insts[t->n_insts] = (SreInst){.op = (uint8_t)op};
    return t->n_insts++;
}

static int64_t wrong(Translator *t) {
    t->bad = true;
    return t->n;
}

/* The word at pc, 0 past the end. */
static uint32_t word(Translator *t, int64_t pc) {
    if (pc >= 0 && pc < t->n)
        return t->code[pc];
    t->bad = true;
    return 0;
}

/* ---- Single characters ------------------------------------------------------------------------------ */

/* A set that is one character, or all but one, is tested more simply. */
static void simplify_set(SreInst *in) {
    const SreSet *s = in->set;
    int n = sre_set_count(s);
    if (n == 1 && s->wide == SRE_WIDE_NONE)
        in->item = ITEM_CHAR;
    else if (n == 255 && s->wide == SRE_WIDE_ALL)
        in->item = ITEM_NOT;
    else
        return;
    for (uint32_t c = 0; c < 256; c++)
        if (sre_low_has(s, c) == (in->item == ITEM_CHAR))
            in->c = c;
    if (in->item == ITEM_NOT && in->c == '\n')
        in->item = ITEM_ANY;
}

static int64_t item_set(Translator *t, SreInst *in, int64_t pc, SreFold fold) {
    int64_t skip = word(t, pc + 1), k = t->bad || pc + 2 > t->n ? 0 : sre_charset_length(t->code + pc + 2, t->n - pc - 2);
    if (k == 0 || skip != k + 1)
        return wrong(t);
    in->item = ITEM_SET;
    in->set = sre_set_new(t->code + pc + 2, fold);
    simplify_set(in);
    return pc + 2 + k;
}

static int64_t item_literal(Translator *t, SreInst *in, int64_t pc, SreFold fold, bool negated) {
    in->c = word(t, pc + 1);
    in->item = negated ? ITEM_NOT : ITEM_CHAR;
    if (fold != SRE_FOLD_NONE) {
        in->set = sre_set_of_literal(in->c, fold, negated);
        in->item = ITEM_SET;
        simplify_set(in);
    }
    return pc + 2;
}

static int64_t item_category(Translator *t, SreInst *in, int64_t pc) {
    uint32_t *code = rt_alloc_atomic(3 * sizeof *code);
    code[0] = SRE_CATEGORY;
    code[1] = word(t, pc + 1);
    code[2] = SRE_FAILURE;
    if (code[1] >= SRE_N_CATS)
        return wrong(t);
    in->item = ITEM_SET;
    in->set = sre_set_new(code, SRE_FOLD_NONE);
    return pc + 2;
}

/* Reads one operator for a single character into in. Where it ends; 0 if it is none. */
static int64_t item_at(Translator *t, int64_t pc, SreInst *in) {
    switch (word(t, pc)) {
    case SRE_ANY: in->item = ITEM_ANY; return pc + 1;
    case SRE_ANY_ALL: in->item = ITEM_ALL; return pc + 1;
    case SRE_LITERAL: return item_literal(t, in, pc, SRE_FOLD_NONE, false);
    case SRE_NOT_LITERAL: return item_literal(t, in, pc, SRE_FOLD_NONE, true);
    case SRE_LITERAL_IGNORE: return item_literal(t, in, pc, SRE_FOLD_ASCII, false);
    case SRE_NOT_LITERAL_IGNORE: return item_literal(t, in, pc, SRE_FOLD_ASCII, true);
    case SRE_LITERAL_UNI_IGNORE: return item_literal(t, in, pc, SRE_FOLD_UNI, false);
    case SRE_NOT_LITERAL_UNI_IGNORE: return item_literal(t, in, pc, SRE_FOLD_UNI, true);
    case SRE_LITERAL_LOC_IGNORE: return item_literal(t, in, pc, SRE_FOLD_LOC, false);
    case SRE_NOT_LITERAL_LOC_IGNORE: return item_literal(t, in, pc, SRE_FOLD_LOC, true);
    case SRE_CATEGORY: return item_category(t, in, pc);
    case SRE_IN: return item_set(t, in, pc, SRE_FOLD_NONE);
    case SRE_IN_IGNORE: return item_set(t, in, pc, SRE_FOLD_ASCII);
    case SRE_IN_UNI_IGNORE: return item_set(t, in, pc, SRE_FOLD_UNI);
    case SRE_IN_LOC_IGNORE: return item_set(t, in, pc, SRE_FOLD_LOC);
    default: return 0;
    }
}

/* Consecutive literals, at least one. */
static int64_t string_at(Translator *t, int64_t pc) {
    int64_t n = 0;
    while (pc + 2 * n + 1 < t->n && t->code[pc + 2 * n] == SRE_LITERAL)
        n++;
    if (n == 0)
        return wrong(t);
    uint32_t *text = rt_alloc_atomic((size_t)n * sizeof *text);
    for (int64_t i = 0; i < n; i++)
        text[i] = t->code[pc + 2 * i + 1];
    uint32_t at = emit(t, n == 1 ? OP_ITEM : OP_STRING);
    SreInst *in = &t->insts[at];
    in->item = ITEM_CHAR;
    in->c = n == 1 ? text[0] : (uint32_t)n;
    in->text = text;
    return pc + 2 * n;
}

/* ---- Groups and repeats ------------------------------------------------------------------------------ */

static int64_t sequence(Translator *t, int64_t pc);

/* A sequence that must stop at the opcode `last`; where that stands. */
static int64_t body(Translator *t, int64_t pc, SreCode last) {
    pc = sequence(t, pc);
    return word(t, pc) == last && !t->bad ? pc : wrong(t);
}

/* BRANCH (skip sequence JUMP where)... 0 */
static int64_t branch(Translator *t, int64_t pc) {
    uint32_t at = emit(t, OP_BRANCH), n = 0, cap = 4;
    SreAlt *alts = rt_alloc(cap * sizeof *alts);
    int64_t skip;
    for (pc++; (skip = word(t, pc)) != 0; pc += skip) {
        if (n == cap) {
            alts = rt_realloc(alts, cap * sizeof *alts, 2 * cap * sizeof *alts);
            cap *= 2;
        }
        alts[n++] = (SreAlt){t->n_insts, NULL};
        if (body(t, pc + 1, SRE_JUMP) != pc + skip - 2)
            return wrong(t);
        emit(t, OP_JUMP);
    }
    for (uint32_t k = 1; k <= n; k++)
        t->insts[k < n ? alts[k].pc - 1 : t->n_insts - 1].jump = t->n_insts;
    t->insts[at].alts = alts;
    t->insts[at].min = n;
    return t->bad ? t->n : pc + 1;
}

/* REPEAT skip min max sequence (MAX_UNTIL | MIN_UNTIL) */
static int64_t repeat(Translator *t, int64_t pc) {
    uint32_t min = word(t, pc + 2), max = word(t, pc + 3), at = emit(t, OP_LOOP), loop = t->n_loops++;
    int64_t end = pc + 1 + word(t, pc + 1);
    if (sequence(t, pc + 4) != end)
        return wrong(t);
    uint32_t op = word(t, end), until = emit(t, op == SRE_MAX_UNTIL ? OP_UNTIL : OP_UNTIL_LAZY);
    if (op != SRE_MAX_UNTIL && op != SRE_MIN_UNTIL)
        return wrong(t);
    t->insts[at].jump = until;
    t->insts[at].c = t->insts[until].c = loop;
    t->insts[at].min = t->insts[until].min = min;
    t->insts[until].max = max;
    t->insts[until].jump = at + 1;
    return end + 1;
}

/* POSSESSIVE_REPEAT skip min max sequence SUCCESS. An OP_LOOP sets the registers, then comes the head. */
static int64_t possessive_repeat(Translator *t, int64_t pc) {
    uint32_t enter = emit(t, OP_LOOP), head = emit(t, OP_POSSESS), loop = t->n_loops++;
    t->insts[enter].c = t->insts[head].c = loop;
    t->insts[enter].jump = head;
    t->insts[enter].min = t->insts[head].min = word(t, pc + 2);
    t->insts[head].max = word(t, pc + 3);
    int64_t end = body(t, pc + 4, SRE_SUCCESS);
    if (end != pc + 1 + word(t, pc + 1))
        return wrong(t);
    uint32_t tail = emit(t, OP_POSSESS_END);
    t->insts[tail].jump = head;
    t->insts[head].jump = t->n_insts;
    return end + 1;
}

/* REPEAT_ONE skip min max item SUCCESS, and its lazy and possessive forms. */
static int64_t repeat_one(Translator *t, int64_t pc, SreOp op) {
    uint32_t at = emit(t, op);
    SreInst in = t->insts[at];
    in.min = word(t, pc + 2);
    in.max = word(t, pc + 3);
    int64_t end = item_at(t, pc + 4, &in);
    t->insts[at] = in;
    if (end == 0 || word(t, end) != SRE_SUCCESS || end != pc + word(t, pc + 1))
        return wrong(t);
    return end + 1;
}

/* ASSERT skip back sequence SUCCESS; ATOMIC_GROUP skip sequence SUCCESS */
static int64_t enclosed(Translator *t, int64_t pc, SreOp op, SreOp end_op) {
    uint32_t at = emit(t, op);
    int64_t inner = pc + 2;
    if (op != OP_ATOMIC)
        t->insts[at].c = word(t, inner++);
    int64_t end = body(t, inner, SRE_SUCCESS);
    if (end != pc + word(t, pc + 1))
        return wrong(t);
    emit(t, end_op);
    t->insts[at].jump = t->n_insts;
    return end + 1;
}

/* GROUPREF_EXISTS group skip sequence [JUMP skip sequence] */
static int64_t conditional(Translator *t, int64_t pc) {
    uint32_t at = emit(t, OP_IF_GROUP);
    int64_t otherwise = pc + 1 + word(t, pc + 2), end;
    t->insts[at].c = word(t, pc + 1);
    if (2 * (uint64_t)t->insts[at].c + 1 >= t->n_marks || otherwise <= pc + 2 || otherwise > t->n)
        return wrong(t);
    int64_t n = t->n;
    t->n = otherwise;
    end = sequence(t, pc + 3);
    t->n = n;
    if (end == otherwise - 2 && t->code[end] == SRE_JUMP) {
        uint32_t jump = emit(t, OP_JUMP);
        t->insts[at].jump = t->n_insts;
        end = otherwise - 1 + word(t, otherwise - 1);
        if (end < otherwise || end > n)
            return wrong(t);
        t->n = end;
        if (sequence(t, otherwise) != end)
            t->bad = true;
        t->n = n;
        t->insts[jump].jump = t->n_insts;
    } else {
        if (end != otherwise)
            return wrong(t);
        t->insts[at].jump = t->n_insts;
    }
    return end;
}

static int64_t mark(Translator *t, int64_t pc, uint32_t limit, SreOp op, SreFold fold) {
    uint32_t at = emit(t, op);
    SreInst *in = &t->insts[at];
    in->c = word(t, pc + 1);
    in->item = (uint8_t)fold;
    return in->c < limit ? pc + 2 : wrong(t);
}

static int64_t one(Translator *t, int64_t pc) {
    uint32_t marks = t->n_marks, groups = t->n_marks / 2;
    switch (t->code[pc]) {
    case SRE_LITERAL: return string_at(t, pc);
    case SRE_FAILURE: emit(t, OP_FAIL); return pc + 1;
    case SRE_INFO: return pc + 1 + word(t, pc + 1);
    case SRE_MARK: return mark(t, pc, marks, OP_MARK, SRE_FOLD_NONE);
    case SRE_AT: return mark(t, pc, SRE_N_ATS, OP_AT, SRE_FOLD_NONE);
    case SRE_GROUPREF: return mark(t, pc, groups, OP_GROUPREF, SRE_FOLD_NONE);
    case SRE_GROUPREF_IGNORE: return mark(t, pc, groups, OP_GROUPREF, SRE_FOLD_ASCII);
    case SRE_GROUPREF_UNI_IGNORE: return mark(t, pc, groups, OP_GROUPREF, SRE_FOLD_UNI);
    case SRE_GROUPREF_LOC_IGNORE: return mark(t, pc, groups, OP_GROUPREF, SRE_FOLD_LOC);
    case SRE_GROUPREF_EXISTS: return conditional(t, pc);
    case SRE_BRANCH: return branch(t, pc);
    case SRE_REPEAT: return repeat(t, pc);
    case SRE_POSSESSIVE_REPEAT: return possessive_repeat(t, pc);
    case SRE_REPEAT_ONE: return repeat_one(t, pc, OP_RUN);
    case SRE_MIN_REPEAT_ONE: return repeat_one(t, pc, OP_RUN_LAZY);
    case SRE_POSSESSIVE_REPEAT_ONE: return repeat_one(t, pc, OP_RUN_ALL);
    case SRE_ASSERT: return enclosed(t, pc, OP_ASSERT, OP_ASSERT_END);
    case SRE_ASSERT_NOT: return enclosed(t, pc, OP_ASSERT_NOT, OP_ASSERT_NOT_END);
    case SRE_ATOMIC_GROUP: return enclosed(t, pc, OP_ATOMIC, OP_ATOMIC_END);
    default: {
        SreInst in = {.op = OP_ITEM};
        pc = item_at(t, pc, &in);
        uint32_t at = emit(t, OP_ITEM);
        t->insts[at] = in;
        return pc == 0 ? wrong(t) : pc;
    }
    }
}

/* Translates up to the operator that ends the enclosing one, or the end of the code; where that is. */
static int64_t sequence(Translator *t, int64_t pc) {
    while (pc < t->n && !t->bad) {
        uint32_t op = t->code[pc];
        if (op == SRE_SUCCESS || op == SRE_JUMP || op == SRE_MAX_UNTIL || op == SRE_MIN_UNTIL)
            break;
        pc = one(t, pc);
    }
    return pc;
}

/* The least width of a match, from the INFO block that starts the code. */
static uint32_t info_width(const uint32_t *code, int64_t n) { return n > 4 && code[0] == SRE_INFO ? code[3] : 0; }

SreProgram *sre_program_new(const uint32_t *code, int64_t n, int64_t n_groups) {
    Translator t = {.code = code, .n = n, .n_marks = (uint32_t)(2 * n_groups)};
    if (body(&t, 0, SRE_SUCCESS) != n - 1 || t.bad) {
        rt_raise(&rt_exc_RuntimeError, "invalid SRE code");
        return NULL;
    }
    emit(&t, OP_MATCH);
    SreProgram *p = rt_alloc(sizeof *p);
    p->insts = t.insts;
    p->n = t.n_insts;
    p->n_loops = t.n_loops;
    p->n_marks = t.n_marks;
    p->min_width = info_width(code, n);
    sre_program_analyse(p);
    return p;
}
