/* gvn.c - value numbering: an instruction that computes what another one, on every path to it, has
 * computed before becomes that value. Reads of memory count as equal while nothing between them may
 * write the place they read (effects.h); a read after a write of the same place is the value written.
 *
 * Pure values first, in dominator order. For reads a bit vector analysis says which earlier reads and
 * writes are still valid at each point ("available on all paths since it was executed"). Both repeat,
 * since equal reads make equal addresses. Needs effects; keeps types and blocks. */
#include "compiler/optimise/lowered.h"

enum { MAX_READS = 4000, MAX_ROUNDS = 8, N_BUCKETS = 4096 };

typedef struct Entry { Inst *inst; struct Entry *next; } Entry;

typedef struct Numbering {
    Func *f;
    const Effects *fx;
    Entry **buckets;
    bool changed;
    /* reads */
    VEC(Inst *) reads;       /* reads and writes that can stand for a later read */
    VEC(int) places;         /* the place each reads or writes */
    int *bit_of;             /* by Inst.id: index in reads, or -1 */
    Bitset *in;              /* by Block.id: valid at its start */
    Bitset *of_place;        /* by place: the reads of it */
    Bitset written, now;
} Numbering;

/* ---- equality */

/* The value itself: a refinement of the type is the same value. */
static Inst *core(Inst *i) {
    for (;;) {
        i = lowered_final(i);
        bool same = (op_is(i, OP_refine) || op_is(i, OP_convert_type)) && i->repr == lowered_final(i->args.items[0])->repr;
        if (!same)
            return i;
        i = i->args.items[0];
    }
}

static bool same_value(Inst *a, Inst *b) {
    a = core(a);
    b = core(b);
    if (a == b)
        return true;
    return op_is(a, OP_const) && op_is(b, OP_const) && a->u.k == b->u.k && a->repr == b->repr;
}

static bool same_payload(const Inst *a, const Inst *b) {
    if (op_is(a, OP_item_index)) /* the message does not matter to one that follows */
        return true;
    switch (op_info[a->op].payload) {
    case PAYLOAD_NONE: return true;
    case PAYLOAD_CONST: return a->u.k == b->u.k;
    case PAYLOAD_INT: return a->u.i == b->u.i;
    case PAYLOAD_PRIM: return a->u.prim == b->u.prim;
    case PAYLOAD_GLOBAL: return a->u.global == b->u.global;
    case PAYLOAD_CLASS: return a->u.cls == b->u.cls;
    case PAYLOAD_NAME: return a->u.name == b->u.name;
    case PAYLOAD_FIELD: return a->u.field.cls == b->u.field.cls && a->u.field.index == b->u.field.index;
    default: return false;
    }
}

static bool same_computation(Inst *a, Inst *b) {
    if (a->op != b->op || a->repr != b->repr || a->args.n != b->args.n || !same_payload(a, b))
        return false;
    for (int k = 0; k < a->args.n; k++)
        if (!same_value(a->args.items[k], b->args.items[k]))
            return false;
    return true;
}

static unsigned hash_value(Inst *i) {
    i = core(i);
    return op_is(i, OP_const) ? (unsigned)i->u.k->id * 7919u + 1 : (unsigned)i->id * 2654435761u;
}

static unsigned hash_inst(Inst *i) {
    unsigned h = (unsigned)i->op * 31u + i->repr;
    if (op_is(i, OP_prim))
        h += (unsigned)prim_index(i->u.prim) * 101u;
    if (op_is(i, OP_load_global))
        h += (unsigned)i->u.global->id * 131u;
    for (int k = 0; k < i->args.n; k++)
        h = h * 33u + hash_value(i->args.items[k]);
    return (h ^ h >> 13) % N_BUCKETS;
}

/* Does a's value exist wherever b is? One that may raise in a try has none on the exceptional edge. */
static bool precedes(const Inst *a, const Inst *b) {
    const Block *from = a->block;
    if (a->next && op_is(a->next, OP_check)) {
        from = a->next->edges[0].to;
        return from->preds.n == 1 && cfg_dominates(from, b->block);
    }
    return from == b->block || cfg_dominates(from, b->block); /* in one block: those met before */
}

static void replace(Numbering *n, Inst *i, Inst *by) {
    ir_drop_check(i);
    i->info = by;
    ir_remove(i);
    n->changed = true;
}

/* ---- pure values */

/* unboxing what was boxed */
static Inst *undone(Inst *i) {
    if (!op_is(i, OP_convert) || i->repr == REPR_VALUE)
        return NULL;
    Inst *boxing = core(i->args.items[0]);
    if (!op_is(boxing, OP_convert) || boxing->repr != REPR_VALUE || type_is_bool(boxing->type) != (i->repr == REPR_BOOL))
        return NULL;
    Inst *from = lowered_final(boxing->args.items[0]);
    return from->repr == i->repr ? from : NULL;
}

static void number_pure(Numbering *n, Inst *i) {
    Inst *direct = undone(i);
    if (direct) {
        replace(n, i, direct);
        return;
    }
    unsigned h = hash_inst(i);
    for (Entry *e = n->buckets[h]; e; e = e->next)
        if (e->inst->block && same_computation(e->inst, i) && precedes(e->inst, i)) {
            replace(n, i, e->inst);
            return;
        }
    Entry *e = ARENA_NEW(n->f->program->arena, Entry);
    *e = (Entry){i, n->buckets[h]};
    n->buckets[h] = e;
}

static void number_all_pure(Numbering *n) {
    memset(n->buckets, 0, N_BUCKETS * sizeof *n->buckets);
    for (int b = 0; b < n->f->blocks.n; b++)
        for (Inst *i = n->f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (!op_is(i, OP_const) && effects_place_read(n->fx, i) == READS_NOTHING)
                number_pure(n, i);
        }
}

/* ---- reads */

static int place_written(const Effects *fx, const Inst *i, Bitset *scratch) {
    bitset_clear(scratch);
    return effects_stored_value(i) && !effects_add_writes(fx, i, scratch) ? bitset_next(scratch, 0) : -1;
}

static void find_reads(Numbering *n) {
    Arena *a = n->f->program->arena;
    n->reads.n = n->places.n = 0;
    n->bit_of = ARENA_ARRAY(a, int, n->f->n_insts + 1);
    for (int b = 0; b < n->f->blocks.n; b++)
        for (Inst *i = n->f->blocks.items[b]->first; i; i = i->next) {
            int place = effects_place_read(n->fx, i);
            if (place < 0 && effects_stored_value(i))
                place = place_written(n->fx, i, &n->written);
            n->bit_of[i->id] = place >= 0 ? n->reads.n : -1;
            if (place < 0)
                continue;
            vec_push(a, &n->reads, i);
            vec_push(a, &n->places, place);
        }
}

/* Takes away what i may write over, adds i. */
static void step(Numbering *n, const Inst *i, Bitset *valid) {
    bitset_clear(&n->written);
    if (effects_add_writes(n->fx, i, &n->written)) {
        bitset_clear(valid);
    } else {
        for (int p = bitset_next(&n->written, 0); p >= 0; p = bitset_next(&n->written, p + 1))
            if (n->of_place[p].words)
                bitset_subtract(valid, &n->of_place[p]);
    }
    int bit = n->bit_of[i->id];
    if (bit >= 0)
        bitset_add(valid, bit);
}

static void valid_at_start(Numbering *n, const Block *b, Bitset *valid, Bitset *out) {
    bitset_clear(valid);
    if (b == n->f->entry)
        return;
    bool polls = effects_polls_matter(n->fx);
    for (int p = 0; p < b->preds.n; p++) {
        if (polls && cfg_dominates(b, b->preds.items[p])) {
            bitset_clear(valid);
            return;
        }
        if (p == 0)
            bitset_copy(valid, &out[b->preds.items[p]->id]);
        else
            bitset_intersect(valid, &out[b->preds.items[p]->id]);
    }
}

/* The greatest solution: everything is valid until a path says otherwise. */
static Bitset *solve(Numbering *n) {
    Arena *a = n->f->program->arena;
    Bitset *out = ARENA_ARRAY(a, Bitset, n->f->n_blocks + 1);
    for (int b = 0; b < n->f->blocks.n; b++) {
        bitset_init(&out[b], a, n->reads.n);
        for (int k = 0; k < n->reads.n; k++)
            bitset_add(&out[b], k);
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (int b = 0; b < n->f->blocks.n; b++) {
            Block *block = n->f->blocks.items[b];
            valid_at_start(n, block, &n->now, out);
            for (const Inst *i = block->first; i; i = i->next)
                step(n, i, &n->now);
            if (bitset_count(&n->now) != bitset_count(&out[b])) {
                bitset_copy(&out[b], &n->now);
                changed = true;
            }
        }
    }
    return out;
}

/* Would the read `i` give what the read or write `by` gave? */
static bool gives_same(Inst *by, Inst *i) {
    if (!effects_stored_value(by))
        return same_computation(by, i);
    Inst *value = lowered_final(effects_stored_value(by));
    if (value->repr != i->repr)
        return false;
    if (is_item_write(by))
        return is_item_read(i) && same_value(by->args.items[0], i->args.items[0]) && same_value(by->args.items[1], i->args.items[1]);
    if (effects_array_store(by))
        return effects_array_item(i) == effects_array_store(by) && same_value(by->args.items[1], i->args.items[0]) && same_value(by->args.items[2], i->args.items[1]);
    if (op_is(by, OP_store_global))
        return op_is(i, OP_load_global) && by->u.global == i->u.global;
    return op_is(by, OP_field_store) && op_is(i, OP_field_load) && same_payload(by, i) && same_value(by->args.items[0], i->args.items[0]);
}

static bool replace_read(Numbering *n, Inst *i) {
    for (int k = bitset_next(&n->now, 0); k >= 0; k = bitset_next(&n->now, k + 1)) {
        Inst *by = n->reads.items[k];
        if (!by->block || by == i || !gives_same(by, i) || !precedes(by, i))
            continue;
        Inst *value = effects_stored_value(by);
        replace(n, i, value ? lowered_final(value) : by);
        return true;
    }
    return false;
}

static void number_reads(Numbering *n) {
    Arena *a = n->f->program->arena;
    find_reads(n);
    if (n->reads.n == 0 || n->reads.n > MAX_READS)
        return;
    n->of_place = ARENA_ARRAY(a, Bitset, effects_n_places(n->fx) + 1);
    for (int k = 0; k < n->reads.n; k++) {
        Bitset *of = &n->of_place[n->places.items[k]];
        if (!of->words)
            bitset_init(of, a, n->reads.n);
        bitset_add(of, k);
    }
    bitset_init(&n->now, a, n->reads.n);
    Bitset *out = solve(n);
    for (int b = 0; b < n->f->blocks.n; b++) {
        Block *block = n->f->blocks.items[b];
        valid_at_start(n, block, &n->now, out);
        for (Inst *i = block->first, *next; i; i = next) {
            next = i->next;
            bool is_read = n->bit_of[i->id] >= 0 && effects_place_read(n->fx, i) >= 0;
            if (!is_read || !replace_read(n, i))
                step(n, i, &n->now);
        }
    }
}

bool number_values(Func *f, const Effects *fx) {
    if (is_resumable(f))
        return false;
    Arena *a = f->program->arena;
    Numbering n = {.f = f, .fx = fx, .buckets = ARENA_ARRAY(a, Entry *, N_BUCKETS)};
    bitset_init(&n.written, a, effects_n_places(fx));
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    lowered_forget(f);
    bool any = false;
    for (int round = 0; round < MAX_ROUNDS; round++) {
        n.changed = false;
        effects_enter(fx, f);
        number_all_pure(&n);
        number_reads(&n);
        if (!n.changed)
            break;
        any = true;
        lowered_replace(f);
        cfg_compute_preds(f); /* handlers may have lost a way in */
        cfg_order_blocks(f);
        cfg_compute_dominators(f);
    }
    return any;
}

bool number_values_again(Func *f, const Effects *fx) { return number_values(f, fx); }
