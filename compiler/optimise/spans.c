/* spans.c - a slice of a list that is only read, item by item, is not made: `for x in items[1:]` reads the items of the
 * list itself, further on. Nothing on any way from the slice to a read may write the list's shape or items, and no other
 * thread or signal handler may run meanwhile; so each read gives what the slice would have held. Bounds are constants, not
 * negative; the slice's length is reckoned where it was made. Looks at each slice once, and at the function once for it.
 * Needs effects; keeps types and blocks. */
#include "compiler/optimise/lowered.h"

typedef struct Span {
    Func *f;
    const Effects *fx;
    Inst *slice, *list;
    int64_t from, to;          /* constant bounds; to < 0: the end */
    VEC(Inst *) addresses, lengths, reads;
    bool *after, *before;      /* by block id: can be reached from the slice; a read can be reached from it */
} Span;

/* ---- recognising */

static bool is_bound(const Inst *v, int64_t *value, int64_t otherwise) {
    if (!op_is(v, OP_const) || (v->u.k->kind != K_NONE && (v->u.k->kind != K_INT || v->u.k->i < 0 || v->u.k->i > INT32_MAX)))
        return false;
    *value = v->u.k->kind == K_NONE ? otherwise : v->u.k->i;
    return true;
}

static bool reads_items(const Inst *i) { return is_row(i, "items_get") || is_row(i, "items_prefetch"); }

/* All uses are lengths and reads of items. */
static bool find_uses(Span *s) {
    Arena *a = s->f->program->arena;
    for (int b = 0; b < s->f->blocks.n; b++)
        for (Inst *i = s->f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++) {
                const Inst *v = i->args.items[k];
                if (v == s->slice && is_row(i, "list_items"))
                    vec_push(a, &s->addresses, i);
                else if (v == s->slice && (is_row(i, "len_list") || is_row(i, "list_len")))
                    vec_push(a, &s->lengths, i);
                else if (is_row(v, "list_items") && v->args.items[0] == s->slice && k == 0 && reads_items(i))
                    vec_push(a, &s->reads, i);
                else if ((v == s->slice && !op_is(i, OP_check)) || (is_row(v, "list_items") && v->args.items[0] == s->slice))
                    return false;
            }
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++) {
                    const Inst *v = i->edges[e].args.items[k];
                    if (v == s->slice || (is_row(v, "list_items") && v->args.items[0] == s->slice))
                        return false;
                }
        }
    return s->reads.n > 0;
}

static bool recognise(Func *f, const Effects *fx, Inst *slice, Span *s) {
    int64_t step;
    *s = (Span){.f = f, .fx = fx, .slice = slice, .list = slice->args.items[0]};
    return is_row(slice, "list_getspan") && type_is(s->list->type, TK_LIST) && is_bound(slice->args.items[1], &s->from, 0) &&
           is_bound(slice->args.items[2], &s->to, -1) && is_bound(slice->args.items[3], &step, 1) && step == 1 && find_uses(s);
}

/* ---- is the list the same at every read? */

static void go_forward(Span *s, const Block *b) {
    for (int e = 0; e < b->last->n_edges; e++) {
        const Block *to = b->last->edges[e].to;
        if (to == s->slice->block || s->after[to->id])
            continue;
        s->after[to->id] = true;
        go_forward(s, to);
    }
}
static void go_back(Span *s, const Block *b) {
    if (s->before[b->id])
        return;
    s->before[b->id] = true;
    for (int p = 0; b != s->slice->block && p < b->preds.n; p++)
        go_back(s, b->preds.items[p]);
}

/* What lies between the slice and a read, whole blocks but for the slice's own. */
static bool is_written(Span *s, const Inst *address, const Inst *read) {
    Bitset written;
    bitset_init(&written, s->f->program->arena, effects_n_places(s->fx));
    for (int b = 0; b < s->f->blocks.n; b++) {
        const Block *block = s->f->blocks.items[b];
        bool own = block == s->slice->block;
        if (!own && !(s->after[block->id] && s->before[block->id]))
            continue;
        for (const Inst *i = own ? s->slice->next : block->first; i; i = i->next)
            if (effects_add_writes(s->fx, i, &written))
                return true;
    }
    int items = effects_place_read(s->fx, read), shape = effects_place_read(s->fx, address);
    return items < 0 || shape == NOT_MOVABLE || bitset_has(&written, items) || (shape >= 0 && bitset_has(&written, shape));
}

static bool stays_the_same(Span *s) {
    Arena *a = s->f->program->arena;
    s->after = ARENA_ARRAY(a, bool, s->f->n_blocks + 1);
    s->before = ARENA_ARRAY(a, bool, s->f->n_blocks + 1);
    go_forward(s, s->slice->block);
    for (int k = 0; k < s->reads.n; k++)
        go_back(s, s->reads.items[k]->block);
    Inst *zero = lowered_const(s->slice, 0), *address = lowered_prim(s->slice, "list_items", 1, &s->list, s->list->type);
    Inst *args[2] = {address, zero}, *read = lowered_prim(s->slice, "items_get", 2, args, s->reads.items[0]->type);
    bool same = !is_written(s, address, read);
    ir_remove(read);
    ir_remove(address);
    ir_remove(zero);
    return same;
}

/* ---- rewriting */

static Inst *arithmetic(Inst *at, const char *row, Inst *a, int64_t b, int64_t lo, int64_t hi) {
    Inst *both[2] = {a, lowered_const(at, b)};
    return lowered_prim(at, row, 2, both, type_int(at->block->func->program->types, lo, hi));
}

static Inst *length_of_slice(const Span *s) {
    const int64_t most = (int64_t)1 << 48;
    Inst *n = expanded_length(s->slice, s->list);
    if (s->to >= 0)
        n = arithmetic(s->slice, "i64_min", n, s->to, 0, s->to);
    n = arithmetic(s->slice, "i64_sub", n, s->from, -s->from, most);
    return arithmetic(s->slice, "i64_max", n, 0, 0, most);
}

static void rewrite(Span *s) {
    Inst *length = s->lengths.n ? length_of_slice(s) : NULL;
    for (int k = 0; k < s->lengths.n; k++)
        s->lengths.items[k]->info = length;
    for (int k = 0; k < s->addresses.n; k++) {
        s->addresses.items[k]->args.items[0] = s->list;
        s->addresses.items[k]->type = s->list->type;
    }
    for (int k = 0; s->from && k < s->reads.n; k++) {
        Inst *read = s->reads.items[k];
        for (int j = 1; j < (is_row(read, "items_prefetch") ? 3 : 2); j++)
            read->args.items[j] = arithmetic(read, "i64_add", read->args.items[j], s->from, s->from, ((int64_t)1 << 48) + s->from);
    }
    lowered_replace(s->f);
    for (int k = 0; k < s->lengths.n; k++)
        ir_remove(s->lengths.items[k]);
    ir_drop_check(s->slice);
    ir_remove(s->slice);
}

bool read_spans(Func *f, const Effects *fx) {
    VEC(Inst *) slices = {0};
    if (is_resumable(f) || effects_polls_matter(fx))
        return false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (is_row(i, "list_getspan"))
                vec_push(f->program->arena, &slices, i);
    bool changed = false;
    for (int k = 0; k < slices.n; k++) {
        Span s;
        if (k == 0)
            cfg_compute_preds(f);
        lowered_forget(f);
        effects_enter(fx, f);
        if (!recognise(f, fx, slices.items[k], &s) || !stays_the_same(&s))
            continue;
        rewrite(&s);
        changed = true;
    }
    if (changed)
        cfg_order_blocks(f);
    return changed;
}
