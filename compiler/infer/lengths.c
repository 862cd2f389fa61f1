/* lengths.c - lists whose number of items never changes. All lists of a site have one length, or each keeps its
 * own, or they change: whatever makes a list of the site says how many items it has (LENGTH_ANY, unless a rule knows
 * it), and whatever may change the number of items of a list (append, del, a store to a slice ...) makes it
 * LENGTH_CHANGES, as does reaching object. A comprehension's list counts as what it is when complete: nobody sees it before. */
#include "compiler/infer/internal.h"

enum { MAX_DEPTH = 6, MAX_PATH = 8 };
static const int64_t most = (int64_t)1 << 40;

static int64_t limited(int64_t n) { return n >= 0 && n <= most ? n : LENGTH_ANY; }

void site_raise_length(Infer *in, Site *s, int64_t length) {
    s = site_root(s);
    int64_t joined = length_join(s->length, length);
    if (joined == s->length)
        return;
    s->length = joined;
    if (s->readers)
        infer_enqueue_readers(in, s->readers);
}

int64_t site_length(Infer *in, Site *s) {
    s = site_root(s);
    site_read(in, s);
    return s->escaped || s->length < 0 ? LENGTH_ANY : s->length;
}

void length_lost(Infer *in, const Type *t) {
    if ((t->kinds & TK_LIST) && t->site)
        site_raise_length(in, t->site, LENGTH_CHANGES);
}

/* ---- how many items iterating over a value gives */

static const Inst *value_of(const Inst *v) {
    while (op_is(v, OP_refine) || op_is(v, OP_check_local) || op_is(v, OP_convert_type))
        v = v->args.items[0];
    return v;
}

static bool is_exact(const Type *t) { return type_is(t, TK_INT) && t->lo == t->hi && t->lo >= -most && t->lo <= most; }

int64_t length_of_range(int64_t start, int64_t stop, int64_t step) {
    if (step == 0)
        return LENGTH_ANY;
    if (step > 0)
        return stop <= start ? 0 : (stop - start - 1) / step + 1;
    return stop >= start ? 0 : (start - stop - 1) / -step + 1;
}

static int64_t items_of_range(const Inst *call) {
    int64_t bounds[3] = {0, 0, 1};
    int n = call->args.n - 1;
    for (int k = 0; k < n; k++) {
        const Type *t = arg_type(call, k + 1);
        if (!is_exact(t))
            return LENGTH_ANY;
        bounds[n == 1 ? 1 : k] = t->lo;
    }
    return length_of_range(bounds[0], bounds[1], bounds[2]);
}

/* Is the iterator v made anew for each run of its only user? */
static bool is_fresh(const Inst *v, const Inst *user) {
    const Block *b = user->block;
    for (int k = 0; b != v->block && k < MAX_PATH && b->preds.n == 1; k++)
        b = b->preds.items[0];
    return b == v->block && ir_count_uses(v->block->func, v) == 1;
}

int64_t length_iterated(Infer *in, const Inst *iterable, const Inst *user) {
    const Type *t = iterable->type;
    if (type_is(t, TK_LIST) && t->site)
        return site_length(in, t->site);
    if (type_is(t, TK_TUPLE))
        return limited(t->n_items);
    const Inst *call = value_of(iterable);
    const char *name = op_is(call, OP_call) && call->target && call->target->kind == TARGET_BUILTIN ? call->target->builtin : "";
    if (!strcmp(name, "range"))
        return items_of_range(call);
    bool follows = !strcmp(name, "zip") || !strcmp(name, "reversed") || (!strcmp(name, "enumerate") && call->args.n == 2);
    if (!follows || call->args.n < 2 || call != iterable || !is_fresh(call, user))
        return LENGTH_ANY;
    int64_t least = INT64_MAX;
    for (int k = 1; k < call->args.n; k++) {
        int64_t n = length_iterated(in, call->args.items[k], call);
        if (n < 0)
            return LENGTH_ANY;
        least = n < least ? n : least;
    }
    return least;
}

/* ---- comprehensions */

bool length_is_result(const Func *f, const Inst *list) { return f->kind == FUNC_COMPREHENSION && op_is(list, OP_build_list) && list->block == f->entry; }

int64_t length_of_result(const Func *f) {
    const CloneFacts *facts = clone_facts(f);
    return f->is_generic || facts->turns < 0 ? LENGTH_ANY : facts->turns;
}

/* Called with iter(iterable), which nobody else has. */
void length_called(Infer *in, const Inst *call, Func *clone) {
    CloneFacts *facts = clone_facts(clone);
    const Inst *iter = call->args.n == 2 ? call->args.items[1] : NULL;
    int64_t turns = iter && op_is(iter, OP_iter) ? length_iterated(in, iter->args.items[0], iter) : LENGTH_ANY;
    int64_t joined = length_join(facts->turns, turns);
    if (joined == facts->turns)
        return;
    facts->turns = joined;
    infer_enqueue(in, clone);
}

/* ---- slices */

/* An int as a sum of one value and a constant. */
static const Inst *without_constant(const Inst *v, int64_t *offset) {
    v = value_of(v);
    bool add = op_is(v, OP_add), sub = op_is(v, OP_sub);
    if (!add && !sub)
        return v;
    const Type *a = arg_type(v, 0), *b = arg_type(v, 1);
    if (!type_is(a, TK_INT) || !type_is(b, TK_INT) || (!is_exact(b) && !(add && is_exact(a))))
        return v;
    bool right = is_exact(b);
    *offset += sub ? -b->lo : right ? b->lo : a->lo;
    return without_constant(v->args.items[!right], offset);
}

static bool same_int(const Inst *a, const Inst *b, int depth) {
    a = value_of(a);
    b = value_of(b);
    if (a == b)
        return true;
    if (depth > MAX_DEPTH || !type_is(a->type, TK_INT) || !type_is(b->type, TK_INT))
        return false;
    if (is_exact(a->type) && is_exact(b->type))
        return a->type->lo == b->type->lo;
    if (a->op != b->op || !(op_is(a, OP_add) || op_is(a, OP_sub) || op_is(a, OP_mul)))
        return false;
    return same_int(a->args.items[0], b->args.items[0], depth + 1) && same_int(a->args.items[1], b->args.items[1], depth + 1);
}

/* l[i:i + n], all of it within the list. */
static int64_t length_of_window(int64_t of, const Inst *start, const Inst *stop) {
    int64_t low = 0, high = 0;
    const Type *t = start->type;
    if (!type_is(t, TK_INT) || !type_is(stop->type, TK_INT) || t->lo < 0 || t->hi > of)
        return LENGTH_ANY;
    const Inst *a = without_constant(start, &low), *b = without_constant(stop, &high);
    if (!same_int(a, b, 0) || high < low || t->hi + (high - low) > of)
        return LENGTH_ANY;
    return high - low;
}

static bool bound_of(const Inst *v, int64_t absent, int64_t *bound) {
    *bound = type_is(v->type, TK_NONE) ? absent : v->type->lo;
    return type_is(v->type, TK_NONE) || is_exact(v->type);
}

static int64_t within(int64_t bound, int64_t of, int64_t least, int64_t greatest) {
    bound += bound < 0 ? of : 0;
    return bound < least ? least : bound > greatest ? greatest : bound;
}

int64_t length_of_slice(int64_t of, const Inst *slice) {
    int64_t start, stop, step;
    if (of < 0 || !op_is(slice, OP_build_slice) || !bound_of(slice->args.items[2], 1, &step) || step == 0)
        return LENGTH_ANY;
    bool back = step < 0, open = type_is(arg_type(slice, 1), TK_NONE);
    bool exact = bound_of(slice->args.items[0], back ? of - 1 : 0, &start) && bound_of(slice->args.items[1], of, &stop);
    if (!exact)
        return step == 1 ? length_of_window(of, slice->args.items[0], slice->args.items[1]) : LENGTH_ANY;
    start = within(start, of, back ? -1 : 0, back ? of - 1 : of);
    stop = back && open ? -1 : within(stop, of, back ? -1 : 0, back ? of - 1 : of);
    return length_of_range(start, stop, step);
}

int64_t length_sum(int64_t a, int64_t b) { return a < 0 || b < 0 ? LENGTH_ANY : limited(a + b); }

/* list * times */
int64_t length_repeated(int64_t of, const Type *times) {
    int64_t n;
    if (of < 0 || !is_exact(times) || __builtin_mul_overflow(of, times->lo < 0 ? 0 : times->lo, &n))
        return LENGTH_ANY;
    return limited(n);
}
