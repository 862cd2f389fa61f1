/* strings.c - `s += x` in a loop without copying s each time.
 *
 * A concatenation whose left operand is never used again may write behind it, if the object has room
 * there. Room exists only in strings that str_append has made, and such a string is marked until
 * str_freeze takes the mark away. Here concatenations that feed each other around a loop become
 * str_append, and a str_freeze stands before every use through which such a string could get a second
 * name, or be seen again later. So a marked string has exactly one name, and is dead when it grows.
 * Needs lowered IR in which every operand has its representation; keeps control flow and types. */
#include "compiler/lower/internal.h"

#include <string.h>

typedef struct Web {
    Func *f;
    const Prim *append, *freeze;
    intptr_t stamp;   /* of the running walk, in Block.info */
} Web;

static bool is_row(const Inst *i, const char *id) { return op_is(i, OP_prim) && strcmp(i->u.prim->id, id) == 0; }
static bool is_concat(const Inst *i) { return is_row(i, "str_add") || is_row(i, "str_iadd"); }

/* Inst.info: the value may be a string with room. */
static bool in_web(const Inst *i) { return i->info != NULL; }

/* Uses that keep no reference and give none back. */
static bool only_reads(const Inst *user, const Inst *v) {
    static const char *const rows[] = {"len_str", "str_len", "str_eq", "str_ne", "str_lt", "str_le", "str_gt", "str_ge", "str_truth",
                                       "str_contains", "str_find2", "str_count2", "str_startswith2", "str_endswith2"};
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++)
        if (is_row(user, rows[k]))
            return true;
    return (is_row(user, "str_getitem") && user->args.items[0] == v);
}

static int count_in(const InstList *l, const Inst *v) {
    int n = 0;
    for (int k = 0; k < l->n; k++)
        n += l->items[k] == v;
    return n;
}

/* The parameter that gets argument k of edge e; the item of a `next` is not listed. */
static Inst *edge_param(const Inst *t, int e, int k) {
    int at = k + (op_is(t, OP_next) && e == 0);
    Inst *p = t->edges[e].to->first;
    while (p && at-- > 0)
        p = p->next;
    return p && op_is(p, OP_param) ? p : NULL;
}

static bool used_from(Web *w, Block *b, const Inst *v);

static bool used_after_edge(Web *w, const Inst *t, int e, const Inst *v) {
    return used_from(w, t->edges[e].to, v);
}

/* Is v used by `from` or after it in its block, or later? skip: an instruction whose failure edge does not count. */
static bool used_at_or_after(Web *w, const Inst *from, const Inst *v, const Inst *skip) {
    for (const Inst *i = from; i; i = i->next) {
        if (count_in(&i->args, v))
            return true;
        int n = skip && op_is(i, OP_check) && i->args.items[0] == skip ? 1 : i->n_edges;
        for (int e = 0; e < n; e++)
            if (count_in(&i->edges[e].args, v) || used_after_edge(w, i, e, v))
                return true;
    }
    return false;
}

static bool used_from(Web *w, Block *b, const Inst *v) {
    if (b == v->block || b->info == (void *)w->stamp) /* defined anew there, or seen */
        return false;
    b->info = (void *)w->stamp;
    return used_at_or_after(w, b->first, v, NULL);
}

static bool dead_after(Web *w, const Inst *append, const Inst *v) {
    w->stamp++;
    return !used_at_or_after(w, append->next, v, append);
}
static bool dead_on_edge(Web *w, const Inst *t, int e, const Inst *v) {
    w->stamp++;
    return !used_from(w, t->edges[e].to, v);
}

/* A parameter that strings of the web may flow into. */
static bool can_join(const Inst *p) {
    return p && p->block != p->block->func->entry && p->repr == REPR_VALUE && type_is(p->type, TK_STR);
}

/* Marks what concatenations may make, and whatever parameters that reaches. */
static void spread(Func *f) {
    for (bool changed = true; changed;) {
        changed = false;
        for (int b = 0; b < f->blocks.n; b++) {
            Inst *t = f->blocks.items[b]->last;
            for (int e = 0; t && e < t->n_edges; e++)
                for (int k = 0; k < t->edges[e].args.n; k++) {
                    Inst *p = edge_param(t, e, k);
                    if (in_web(t->edges[e].args.items[k]) && can_join(p) && !in_web(p)) {
                        p->info = p;
                        changed = true;
                    }
                }
        }
    }
}

/* Leaves in the web only concatenations that continue one of it; true if there are any. */
static bool find_web(Func *f) {
    bool any = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            i->info = is_concat(i) ? i : NULL;
            any = any || is_concat(i);
        }
    for (bool changed = any; changed;) {
        changed = any = false;
        spread(f);
        for (int b = 0; b < f->blocks.n; b++)
            for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
                if (is_concat(i) && in_web(i)) {
                    changed = changed || !in_web(i->args.items[0]);
                    i->info = in_web(i->args.items[0]) ? i : NULL;
                    any = any || in_web(i);
                }
        for (int b = 0; changed && b < f->blocks.n; b++) /* parameters are found again */
            for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
                if (op_is(i, OP_param))
                    i->info = NULL;
    }
    return any;
}

/* Before `at`; before the instruction whose failure `at` checks, for nothing may stand between them. */
static void freeze_before(Web *w, Inst *at, Inst *v) {
    if (op_is(at, OP_check) && at->prev == at->args.items[0] && at->prev != v)
        at = at->prev;
    Inst *i = ir_insert_before(at, OP_prim, at->pos, 1, &v);
    select_row(i, w->freeze);
    i->repr = (uint8_t)repr_of_prim_type(PT_NONE);
    i->cannot_raise = true;
}

/* Does this use of v need v to be frozen? */
static bool escapes(Web *w, Inst *user, Inst *v) {
    int n = count_in(&user->args, v);
    if (n > 0 && !only_reads(user, v) && !(op_is(user, OP_check) && user->args.items[0] == v)) {
        bool grows = in_web(user) && is_concat(user) && n == 1 && user->args.items[0] == v;
        if (!grows || !dead_after(w, user, v))
            return true;
    }
    for (int e = 0; e < user->n_edges; e++)
        for (int k = 0; k < user->edges[e].args.n; k++) {
            if (user->edges[e].args.items[k] != v)
                continue;
            Inst *p = edge_param(user, e, k);
            if (!p || !in_web(p) || count_in(&user->edges[e].args, v) != 1 || !dead_on_edge(w, user, e, v))
                return true;
        }
    return false;
}

static void freeze_uses(Web *w, Inst *v) {
    for (int b = 0; b < w->f->blocks.n; b++)
        for (Inst *i = w->f->blocks.items[b]->first; i; i = i->next)
            if (!is_row(i, "str_freeze") && escapes(w, i, v))
                freeze_before(w, i, v);
}

/* A concatenation whose failure is checked, and whose value escapes by that check, stays as it is:
 * nothing can be put between the two. */
static void leave_checked(Web *w, Inst *v) {
    if (is_concat(v) && v->next && op_is(v->next, OP_check) && escapes(w, v->next, v))
        v->info = NULL;
}

void grow_strings(Func *f) {
    if (f->is_generator || f->is_coroutine || f->is_async_gen || !find_web(f))
        return;
    Web w = {.f = f, .append = prim_find_id("str_append"), .freeze = prim_find_id("str_freeze")};
    for (int b = 0; b < f->blocks.n; b++)
        f->blocks.items[b]->info = NULL;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (in_web(i))
                leave_checked(&w, i);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (in_web(i))
                freeze_uses(&w, i);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (in_web(i) && is_concat(i))
                i->u.prim = w.append;
}
