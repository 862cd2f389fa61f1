/* iterate.c - a loop over a list or tuple, over zip or enumerate of such, or reversed, counts: the
 * iterator becomes an int64_t, tested each time against the length, which may change meanwhile. What a
 * list comprehension or such a loop appends to a new list at every turn gives that list its room.
 * Needs chosen rows and representations; keeps types and blocks. */
#include "compiler/optimise/edit.h"
#include "compiler/optimise/lowered.h"

enum { MAX_SEQUENCES = 8 };

typedef struct Walk {
    Inst *next, *iter;
    Inst *maker;                     /* zip, enumerate, reversed; or NULL */
    Inst *sequences[MAX_SEQUENCES];
    int n;
    bool enumerates, backwards;
    Inst *unpack;                    /* takes the item apart at once; or NULL */
} Walk;

static Inst *first_real(Block *b) {
    Inst *i = b->first;
    while (op_is(i, OP_param))
        i = i->next;
    return i;
}

/* ---- recognising */

static bool find_sequences(Walk *w) {
    Inst *over = w->iter->args.items[0];
    w->sequences[0] = lowered_final(over); /* it may be an item of a loop that is rewritten already */
    w->n = 1;
    if (type_is(over->type, TK_LIST) || type_is(over->type, TK_TUPLE))
        return true;
    w->maker = over;
    w->enumerates = is_row(over, "enumerate1");
    w->backwards = is_row(over, "reversed_new");
    if ((!w->enumerates && !w->backwards && !is_row(over, "zip_few")) || over->args.n < 1 || over->args.n > MAX_SEQUENCES)
        return false;
    w->n = over->args.n;
    for (int k = 0; k < w->n; k++) {
        w->sequences[k] = lowered_final(over->args.items[k]);
        if (!type_is(w->sequences[k]->type, TK_LIST) && !type_is(w->sequences[k]->type, TK_TUPLE))
            return false;
    }
    return true;
}

static const Loop *innermost(const LoopList *loops, const Block *b) {
    const Loop *found = NULL;
    for (int k = 0; k < loops->n; k++)
        if (in_loop(loops->items[k], b))
            found = loops->items[k];
    return found;
}

/* Is the iterator made anew whenever the loop is entered? */
static bool is_fresh(const LoopList *loops, const Walk *w) {
    const Loop *at = innermost(loops, w->next->block);
    if (at && at->header == w->next->block)
        at = at->parent;
    return innermost(loops, w->iter->block) == at && w->iter->block != w->next->block;
}

static bool recognise(Func *f, const LoopList *loops, Inst *next, Walk *w) {
    *w = (Walk){.next = next, .iter = next->args.items[0]};
    if (!op_is(w->iter, OP_iter) || !w->iter->fast_iter || ir_count_uses(f, w->iter) != 1 || !find_sequences(w))
        return false;
    Block *body = next->edges[0].to;
    if (body->preds.n != 1 || body == next->block || !is_fresh(loops, w) || !edit_enters_fresh(f, next, w->iter->block) || body->first->repr != REPR_VALUE)
        return false;
    if (!w->maker)
        return true;
    if (ir_count_uses(f, w->maker) != 1 || innermost(loops, w->maker->block) != innermost(loops, w->iter->block)) /* not made anew each time */
        return false;
    if (w->backwards)
        return w->n == 1;
    Inst *first = first_real(body), *item = body->first;
    bool apart = op_is(first, OP_unpack) && first->args.items[0] == item && ir_count_uses(f, item) == 1 && first->u.i == (w->enumerates ? 2 : w->n);
    w->unpack = apart ? first : NULL;
    return apart || ir_count_uses(f, item) == 0;
}

/* ---- rewriting */

static Inst *typed(Inst *i, int64_t lo, int64_t hi) {
    i->type = type_int(i->block->func->program->types, lo, hi);
    return i;
}

static Inst *compare(Inst *at, const char *row, Inst *a, Inst *b) {
    Inst *both[2] = {a, b};
    return lowered_prim(at, row, 2, both, type_simple(at->block->func->program->types, TK_BOOL));
}

static int64_t known_length(const Inst *sequence) {
    const Type *t = sequence->type;
    return type_is(t, TK_TUPLE) ? t->n_items : type_list_length(t);
}

static int64_t longest(const Walk *w) {
    int64_t least = (int64_t)1 << 48;
    for (int k = 0; k < w->n; k++) {
        int64_t n = known_length(w->sequences[k]);
        least = n >= 0 && n < least ? n : least;
    }
    return least;
}

/* Below the length of the shortest. */
static Inst *build_test(Walk *w, Inst *counter) {
    int64_t known = longest(w);
    Inst *both[2] = {known < (int64_t)1 << 48 ? lowered_const(w->next, known) : NULL};
    for (int k = 0; k < w->n; k++) {
        if (known_length(w->sequences[k]) >= 0)
            continue;
        both[1] = expanded_length(w->next, w->sequences[k]);
        both[0] = both[0] ? lowered_prim(w->next, "i64_min", 2, both, both[0]->type) : both[1];
    }
    Inst *test = compare(w->next, "i64_lt", counter, both[0]);
    return w->backwards ? compare(w->next, "bool_and", compare(w->next, "i64_ge", counter, lowered_const(w->next, 0)), test) : test;
}

static const Type *part_type(const Walk *w, int k) {
    const Type *t = w->unpack ? w->unpack->type : NULL;
    return t && t->n_items > k ? t->items[k] : NULL;
}

/* Does the loop read fields of the items of a list, or take them apart? */
static bool reads_fields(const Func *f, const Walk *w, const Inst *item) {
    if (w->maker || !type_is(w->sequences[0]->type, TK_LIST))
        return false;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i && type_may_be(item->type, TK_TUPLE | TK_OTHER); i = i->next)
            if (op_is(i, OP_unpack) && i->args.items[0] == item)
                return true;
    if (!type_is(item->type, TK_INSTANCE | TK_NONE) || !type_may_be(item->type, TK_INSTANCE))
        return false;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (i->args.n && i->args.items[0] == item && (op_is(i, OP_field_load) || op_is(i, OP_class_is) || op_is(i, OP_is) || op_is(i, OP_convert_type)))
                return true;
    return false;
}

/* Objects further on come into the processor's caches meanwhile. */
static void build_prefetch(const Walk *w, Inst *at, Inst *index) {
    Inst *list = w->sequences[0];
    Inst *args[3] = {lowered_prim(at, "list_items", 1, &list, list->type), index, expanded_length(at, list)};
    lowered_prim(at, "items_prefetch", 3, args, type_simple(at->block->func->program->types, TK_NONE));
}

/* The parts of the item, or the item itself, at the start of the body. */
static void build_items(Func *f, Walk *w, Inst *item, Inst *at, Inst *index) {
    if (!w->maker || w->backwards) {
        item->info = expanded_item(at, w->sequences[0], index, item->type);
        return;
    }
    if (!w->unpack)
        return;
    Inst *parts[MAX_SEQUENCES];
    int first = w->enumerates;
    if (first) {
        parts[0] = ir_insert_before(at, OP_convert, at->pos, 1, &index);
        parts[0]->type = index->type;
        parts[0]->repr = REPR_VALUE;
        parts[0]->cannot_raise = true;
    }
    for (int k = 0; k < w->n; k++)
        parts[k + first] = expanded_item(at, w->sequences[k], index, part_type(w, k + first));
    expanded_extracts(f, w->unpack, parts);
    ir_drop_check(w->unpack);
    ir_remove(w->unpack);
}

static void remove_raising(Inst *i) {
    ir_drop_check(i);
    ir_remove(i);
}

/* A zero at the end of the block: before a check and what it checks, which stand together. */
static Inst *zero_at_end(Block *b) { return lowered_const(op_is(b->last, OP_check) ? b->last->prev : b->last, 0); }

static void pass_counter(Func *f, Block *header, const Block *body, Inst *start, Inst *advanced) {
    for (int b = 0; b < f->blocks.n; b++) {
        Block *from = f->blocks.items[b];
        for (int e = 0; e < from->last->n_edges; e++)
            if (from->last->edges[e].to == header)
                ir_edge_arg(f, &from->last->edges[e], cfg_dominates(body, from) ? advanced : start ? start : zero_at_end(from));
    }
}

static void rewrite(Func *f, Walk *w) {
    Block *header = w->next->block, *body = w->next->edges[0].to;
    const int64_t most = longest(w);
    Inst *start = NULL, *item = body->first;
    if (w->backwards) {
        Inst *ends[2] = {expanded_length(w->iter, w->sequences[0]), lowered_const(w->iter, 1)};
        start = typed(lowered_prim(w->iter, "i64_sub", 2, ends, NULL), -1, most);
    }
    Inst *counter = ir_param_new(header);
    counter->repr = REPR_I64;
    typed(counter, w->backwards ? -1 : 0, most);
    Inst *test = build_test(w, counter);
    Inst *branch = ir_insert_before(w->next, OP_branch, w->next->pos, 1, &test);
    Block *both[2] = {body, w->next->edges[1].to};
    ir_set_edges(branch, 2, both);
    for (int e = 0; e < 2; e++)
        branch->edges[e].args = w->next->edges[e].args;
    ir_remove(w->next);
    Inst *at = w->unpack ? w->unpack : first_real(body);
    Inst *index = ir_insert_before(at, OP_convert_type, at->pos, 1, &counter);
    index->repr = REPR_I64;
    typed(index, 0, most - 1);
    Inst *sum[2] = {index, lowered_const(at, 1)};
    Inst *advanced = typed(lowered_prim(at, w->backwards ? "i64_sub" : "i64_add", 2, sum, NULL), w->backwards ? -1 : 1, w->backwards ? most - 2 : most);
    if (reads_fields(f, w, item))
        build_prefetch(w, at, index);
    build_items(f, w, item, at, index);
    pass_counter(f, header, body, start, advanced);
    ir_remove(item);
    body->n_params--;
    remove_raising(w->iter);
    if (w->maker)
        remove_raising(w->maker);
}

/* ---- room for what the loop appends */

static bool appends_always(const Inst *append, const Block *header) {
    for (int p = 0; p < header->preds.n; p++)
        if (cfg_dominates(header, header->preds.items[p]) && !cfg_dominates(append->block, header->preds.items[p]))
            return false;
    return true;
}

/* A list made empty before the loop, and after what the loop runs over, that grows by an item at every turn. */
static void give_room(Func *f, const LoopList *loops, const Walk *w) {
    Block *header = w->next->block;
    const Loop *loop = innermost(loops, header);
    if (!loop || loop->header != header)
        return;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; in_loop(loop, f->blocks.items[b]) && i; i = i->next) {
            Inst *list = op_is(i, OP_list_append) || is_row(i, "list_append") ? i->args.items[0] : NULL;
            if (!list || !op_is(list, OP_build_list) || list->args.n || innermost(loops, list->block) != loop->parent || !appends_always(i, header))
                continue;
            const Inst *last = w->sequences[0];
            bool known = last->block == list->block ? op_is(last, OP_param) : cfg_dominates(last->block, list->block);
            for (const Inst *k = last->block == list->block ? last->next : NULL; k && !known; k = k->next)
                known = k == list;
            if (!known)
                continue;
            Inst *room = expanded_length(list, w->sequences[0]);
            list->op = OP_prim;
            list->u.prim = prim_find_id("list_presized");
            list->cannot_raise = true;
            ir_add_arg(f, list, room);
        }
}

bool count_item_loops(Func *f, const Effects *fx) {
    bool changed = false;
    (void)fx;
    if (is_resumable(f))
        return false;
    LoopList loops = lowered_loops(f);
    lowered_forget(f);
    for (int b = 0; b < f->blocks.n; b++) {
        Inst *next = f->blocks.items[b]->last;
        Walk w;
        if (!op_is(next, OP_next) || !recognise(f, &loops, next, &w))
            continue;
        give_room(f, &loops, &w);
        rewrite(f, &w);
        changed = true;
    }
    if (changed)
        lowered_replace(f);
    cfg_order_blocks(f);
    return changed;
}
