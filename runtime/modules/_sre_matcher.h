/* _sre_matcher.h - the matcher for one width of characters; _sre_match.c includes it once per width with
 *   CHAR      the type of a character
 *   NAME(x)   x with the width's suffix
 *   NARROW    1 if a character is a byte (sets need no test for wide characters)
 */

static inline bool NAME(in_set)(const SreSet *set, uint32_t c) { return NARROW ? sre_low_has(set, c) : sre_set_has(set, c); }

static inline bool NAME(is_item)(const SreInst *in, uint32_t c) {
    switch ((SreItem)in->item) {
    case ITEM_ANY: return c != '\n';
    case ITEM_ALL: return true;
    case ITEM_CHAR: return c == in->c;
    case ITEM_NOT: return c != in->c;
    case ITEM_SET: return NAME(in_set)(in->set, c);
    }
    return false;
}

/* The first c in s[i, limit), or limit. */
static inline int64_t NAME(find_char)(const CHAR *s, int64_t i, int64_t limit, uint32_t c) {
    if (NARROW) {
        const void *p = i < limit && c < 256 ? memchr(s + i, (int)c, (size_t)(limit - i)) : NULL;
        return p == NULL ? limit : (const CHAR *)p - s;
    }
    while (i < limit && s[i] != c)
        i++;
    return i;
}

/* How far the item repeats from i on, at most to limit. */
static inline int64_t NAME(run_end)(const SreInst *in, const CHAR *s, int64_t i, int64_t limit) {
    switch ((SreItem)in->item) {
    case ITEM_ANY: return NAME(find_char)(s, i, limit, '\n');
    case ITEM_NOT: return NAME(find_char)(s, i, limit, in->c);
    case ITEM_ALL: return limit;
    case ITEM_CHAR:
        while (i < limit && s[i] == in->c)
            i++;
        return i;
    case ITEM_SET:
        while (i < limit && NAME(in_set)(in->set, s[i]))
            i++;
        return i;
    }
    return i;
}

static inline bool NAME(has_text)(const CHAR *s, const uint32_t *text, uint32_t n) {
    for (uint32_t k = 0; k < n; k++)
        if (s[k] != text[k])
            return false;
    return true;
}

/* The next alternative from k on that can start at i; in->min if there is none. */
static inline uint32_t NAME(alternative)(const SreInst *in, uint32_t k, const CHAR *s, int64_t i, int64_t end) {
    if (i < end)
        while (k < in->min && in->alts[k].first != NULL && !NAME(in_set)(in->alts[k].first, s[i]))
            k++;
    return k;
}

/* Can what stands behind the inst start at i? */
static inline bool NAME(may_follow)(const SreSet *set, const CHAR *s, int64_t i, int64_t end) {
    return set == NULL || i >= end || NAME(in_set)(set, s[i]);
}

/* The text of a group again, at i: its length, -1 if it is not there. */
static int64_t NAME(same_group)(const SreState *st, const SreInst *in, int64_t i) {
    const CHAR *s = st->data;
    int64_t from = st->marks[2 * in->c], n = st->marks[2 * in->c + 1] - from;
    if (from < 0 || n < 0 || st->marks[2 * in->c + 1] < 0 || n > st->end - i)
        return -1;
    for (int64_t k = 0; k < n; k++) {
        uint32_t a = s[from + k], b = s[i + k];
        if (a != b && (in->item == SRE_FOLD_NONE || sre_lower((SreFold)in->item, a) != sre_lower((SreFold)in->item, b)))
            return -1;
    }
    return n;
}

/* Matches the whole program at start. Registers of the machine: pc, i (the place in the text), top and
 * n_trail (the heights of the stacks), fence (the innermost choice that encloses an assertion or atomic
 * group, which drops all above it when it ends). 1, 0; -1 with an exception. */
static int NAME(run)(SreState *st, int64_t start) {
    const SreInst *code = st->program->insts, *in;
    const CHAR *s = st->data;
    const int64_t end = st->end;
    int64_t i = start, k, limit;
    uint32_t pc = 0, top = 0, n_trail = 0, fence = 0, count;
    SreLoop *loop;

    st->last_index = -1;
    for (uint32_t m = 0; m < st->program->n_marks; m++)
        st->marks[m] = -1;

/* What changes a register that a choice may have to restore saves it first. */
#define SAVE(SLOT, EXTRA, OLD) \
    do { \
        if (top > 0) { \
            if (RT_UNLIKELY(n_trail == st->cap_trail)) \
                sre_grow_trail(st); \
            st->trail[n_trail++] = (SreTrail){(SLOT), (uint32_t)(EXTRA), (OLD)}; \
        } \
    } while (0)
#define CHOOSE(AT, MORE) \
    do { \
        if (RT_UNLIKELY(top == st->cap_choices)) \
            sre_grow_choices(st); \
        st->choices[top++] = (SreChoice){pc, n_trail, (AT), (MORE)}; \
    } while (0)
#define LOOP_SLOT(n) ((n) | UINT32_C(1) << 31)

next:
    in = &code[pc];
    switch ((SreOp)in->op) {
    case OP_FAIL: goto fail;
    case OP_MATCH:
        if ((st->match_all && i != end) || (st->must_advance && i == start))
            goto fail;
        st->start = start;
        st->stop = i;
        return 1;
    case OP_STRING:
        if (end - i < (int64_t)in->c || !NAME(has_text)(s + i, in->text, in->c))
            goto fail;
        i += in->c;
        pc++;
        goto next;
    case OP_ITEM:
        if (i >= end || !NAME(is_item)(in, s[i]))
            goto fail;
        i++;
        pc++;
        goto next;
    case OP_RUN_ALL:
    case OP_RUN:
        limit = in->max < (uint64_t)(end - i) ? i + (int64_t)in->max : end;
        k = NAME(run_end)(in, s, i, limit);
        if (k - i < (int64_t)in->min)
            goto fail;
        if (in->op == OP_RUN && k - i > (int64_t)in->min)
            CHOOSE(k, i + (int64_t)in->min);
        i = k;
        pc++;
        goto next;
    case OP_RUN_LAZY:
        if (in->min > 0) {
            if (end - i < (int64_t)in->min)
                goto fail;
            k = NAME(run_end)(in, s, i, i + in->min);
            if (k - i < (int64_t)in->min)
                goto fail;
        }
        limit = in->max < (uint64_t)(end - i) ? i + (int64_t)in->max : end;
        i += in->min;
        if (i < limit)
            CHOOSE(i, limit);
        pc++;
        goto next;
    case OP_MARK:
        SAVE(in->c, st->last_index, st->marks[in->c]);
        st->marks[in->c] = i;
        if (in->c & 1)
            st->last_index = in->c / 2 + 1;
        pc++;
        goto next;
    case OP_AT:
        if (!sre_at(st, (SreAt)in->c, i))
            goto fail;
        pc++;
        goto next;
    case OP_BRANCH:
        count = NAME(alternative)(in, 0, s, i, end);
    branch:
        if (count == in->min)
            goto fail;
        k = NAME(alternative)(in, count + 1, s, i, end);
        if (k < in->min)
            CHOOSE(i, k);
        pc = in->alts[count].pc;
        goto next;
    case OP_JUMP: pc = in->jump; goto next;
    case OP_LOOP:
        loop = &st->loops[in->c];
        SAVE(LOOP_SLOT(in->c), loop->count, loop->last);
        *loop = (SreLoop){-1, UINT32_MAX};
        pc = in->jump;
        goto next;
    case OP_UNTIL:
        loop = &st->loops[in->c];
        count = loop->count + 1;
        if (count < in->min) {
            SAVE(LOOP_SLOT(in->c), loop->count, loop->last);
            loop->count = count;
            pc = in->jump;
        } else if ((count < in->max || in->max == SRE_MAXREPEAT) && i != loop->last && NAME(may_follow)(in->set, s, i, end)) {
            if (NAME(may_follow)(in->follow, s, i, end))
                CHOOSE(i, 0);
            SAVE(LOOP_SLOT(in->c), loop->count, loop->last);
            *loop = (SreLoop){i, count};
            pc = in->jump;
        } else
            pc++;
        goto next;
    case OP_UNTIL_LAZY:
        loop = &st->loops[in->c];
        count = loop->count + 1;
        if (count < in->min) {
            SAVE(LOOP_SLOT(in->c), loop->count, loop->last);
            loop->count = count;
            pc = in->jump;
            goto next;
        }
        if ((count < in->max || in->max == SRE_MAXREPEAT) && i != loop->last && NAME(may_follow)(in->set, s, i, end))
            CHOOSE(i, 0);
        pc++;
        goto next;
    case OP_POSSESS:
        loop = &st->loops[in->c];
        count = loop->count + 1;
        if (count >= in->min && ((count >= in->max && in->max != SRE_MAXREPEAT) || i == loop->last)) {
            pc = in->jump;
            goto next;
        }
        CHOOSE(i, fence);
        fence = top;
        SAVE(LOOP_SLOT(in->c), loop->count, loop->last);
        *loop = (SreLoop){count < in->min ? loop->last : i, count};
        pc++;
        goto next;
    case OP_POSSESS_END:
    case OP_ATOMIC_END:
        top = fence - 1;
        fence = (uint32_t)st->choices[top].more;
        pc = in->op == OP_POSSESS_END ? in->jump : pc + 1;
        goto next;
    case OP_ASSERT:
    case OP_ASSERT_NOT:
        if (i < (int64_t)in->c) {
            if (in->op == OP_ASSERT)
                goto fail;
            pc = in->jump;
            goto next;
        }
        CHOOSE(i, fence);
        fence = top;
        i -= in->c;
        pc++;
        goto next;
    case OP_ATOMIC:
        CHOOSE(i, fence);
        fence = top;
        pc++;
        goto next;
    case OP_ASSERT_END:
        top = fence - 1;
        fence = (uint32_t)st->choices[top].more;
        i = st->choices[top].at;
        pc++;
        goto next;
    case OP_ASSERT_NOT_END: /* found what must not be there: as if its fence had no other way */
        top = fence;
        fence = (uint32_t)st->choices[top - 1].more;
        st->choices[top - 1].pc = UINT32_MAX;
        goto fail;
    case OP_GROUPREF:
        k = NAME(same_group)(st, in, i);
        if (k < 0)
            goto fail;
        i += k;
        pc++;
        goto next;
    case OP_IF_GROUP:
        k = st->marks[2 * in->c];
        pc = k >= 0 && st->marks[2 * in->c + 1] >= k ? pc + 1 : in->jump;
        goto next;
    }

fail:
    if (top == 0)
        return 0;
    if (RT_UNLIKELY((++st->steps & 0xfff) == 0) && rt_signals_check() < 0)
        return -1;
    SreChoice *choice = &st->choices[top - 1];
    while (n_trail > choice->trail) {
        const SreTrail *t = &st->trail[--n_trail];
        if (t->slot >> 31) {
            st->loops[t->slot & INT32_MAX] = (SreLoop){t->old, t->extra};
        } else {
            st->marks[t->slot] = t->old;
            st->last_index = (int32_t)t->extra;
        }
    }
    pc = choice->pc;
    if (pc == UINT32_MAX) {
        top--;
        goto fail;
    }
    in = &code[pc];
    i = choice->at;
    switch ((SreOp)in->op) {
    case OP_RUN: /* gives characters back, down to `more` */
        for (k = i - 1; k > choice->more && in->follow != NULL && !NAME(in_set)(in->follow, s[k]); k--)
            ;
        choice->at = k;
        if (k <= choice->more)
            top--;
        i = k;
        pc++;
        goto next;
    case OP_RUN_LAZY: /* takes another one, up to `more` */
        limit = choice->more;
        do {
            if (i == limit || !NAME(is_item)(in, s[i])) {
                top--;
                goto fail;
            }
            i++;
        } while (i < limit && !NAME(may_follow)(in->follow, s, i, end));
        choice->at = i;
        if (i == limit)
            top--;
        pc++;
        goto next;
    case OP_BRANCH:
        count = (uint32_t)choice->more;
        top--;
        goto branch;
    case OP_UNTIL:
        top--;
        pc++;
        goto next;
    case OP_UNTIL_LAZY:
        top--;
        loop = &st->loops[in->c];
        SAVE(LOOP_SLOT(in->c), loop->count, loop->last);
        *loop = (SreLoop){i, loop->count + 1};
        pc = in->jump;
        goto next;
    case OP_POSSESS: /* one more did not match: the loop ends, if it has had enough */
        fence = (uint32_t)choice->more;
        top--;
        if (st->loops[in->c].count + 1 < in->min)
            goto fail;
        pc = in->jump;
        goto next;
    case OP_ASSERT_NOT: /* not found: good */
        fence = (uint32_t)choice->more;
        top--;
        pc = in->jump;
        goto next;
    default: /* OP_ASSERT, OP_ATOMIC */
        fence = (uint32_t)choice->more;
        top--;
        goto fail;
    }
#undef SAVE
#undef CHOOSE
#undef LOOP_SLOT
}

/* The first place from i on where a match may start, -1 if there is none. */
static int64_t NAME(candidate)(const SreState *st, int64_t i) {
    SreProgram *p = st->program;
    const CHAR *s = st->data;
    int64_t last = st->end - p->min_width;
    if (i > last)
        return -1;
    const SreFilter *filter = NARROW && p->n_prefix != 1 && last - i >= 16 ? sre_filter_of(p) : NULL;
    if (p->prefix != NULL && filter == NULL) {
        const void *prefix = p->prefixes[sizeof(CHAR) / 2];
        int64_t k = prefix == NULL ? -1 : units_find(s + i, st->end - i, prefix, p->n_prefix, sizeof(CHAR));
        return k < 0 ? -1 : i + k;
    }
    if (filter != NULL)
        return sre_filter_find(filter, (const uint8_t *)s, i, last, st->end);
    if (p->first != NULL) {
        while (i < st->end && !NAME(in_set)(p->first, s[i]))
            i++;
        if (i > last)
            return -1;
    }
    return i;
}

static int NAME(search)(SreState *st) {
    const SreProgram *p = st->program;
    int64_t i = st->start;
    if (i > st->end)
        return 0;
    if (p->anchored && i > 0)
        return 0;
    while ((i = NAME(candidate)(st, i)) >= 0) {
        if (i > st->start)
            st->must_advance = false;
        int found = NAME(run)(st, i);
        if (found != 0 || p->anchored)
            return found;
        if (p->dots == 1)
            i = NAME(find_char)(st->data, i, st->end, '\n');
        else if (p->dots == 2)
            return 0;
        i++;
    }
    return 0;
}
