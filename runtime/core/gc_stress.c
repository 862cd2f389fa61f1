/* gc_stress.c - a collection wherever one could happen, so that an object which the collector does not see
 * (a pointer with a tag, in malloc memory, inside another object, given up too early) is found by the tests.
 *
 * PYRT_GC_STRESS=N turns it on. Every allocation comes here. What a collection finds dead is overwritten at
 * once, and so is what the program gives back by hand: who still uses it fails, also when nobody has taken the memory yet.
 *
 * A collection at every single allocation would take hours where the heap or the stack is large. So what
 * collections cost is reckoned (in nanoseconds, from the bytes to look through: no clock, the same run collects at the
 * same places again), and may come to about N milliseconds for a thousand allocations, twice that for a million, and so on
 * with the logarithm, and 100 ns for each allocation. It is spent first where no collection has been yet:
 * each allocation has a context, the innermost return addresses on the stack, and the more often a context came by, the
 * smaller is the part of the whole that it may use up; but its visits 1, 2, 4, 8, 16 ... may use all of it.
 */
#include "runtime/core/gc_stress.h"

#ifndef GC_THREADS
#define GC_THREADS
#endif
#include <gc/gc.h>
#include <gc/gc_mark.h>
#include <pthread.h>
#include <stdlib.h>

enum { POISON = 0xdb, CONTEXT_DEPTH = 5, CONTEXT_WORDS = 96, LOG2_OF_MILLION = 20, START_SHARE = 8 };
static const double COST_OF_COLLECTION = 40e3, COST_OF_LIVE_BYTE = 0.25, COST_OF_ROOT_BYTE = 0.1, PER_ALLOCATION = 100; /* ns */

bool rt_gc_stressed;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* of all that follows; taken inside of the collector's */
static double budget, spent; /* ns */
static uint64_t allocations;
static uintptr_t static_bytes;

typedef struct Cells { uintptr_t *items; size_t n, room; } Cells;
static Cells living;       /* cells handed out and not yet found dead */
static Cells finalizable;  /* those of them that have a finalizer */
static Cells dead;         /* of the collection under way, if finalizers may yet need them */

static void *grown(void *p, size_t n, size_t size) {
    p = realloc(p, n * size);
    if (!p)
        rt_fatal("no memory for the stress mode of the collector");
    return p;
}
static void add(Cells *c, uintptr_t cell) {
    if (c->n == c->room)
        c->items = grown(c->items, c->room = c->room * 2 + 1024, sizeof *c->items);
    c->items[c->n++] = cell;
}

/* ---- where an allocation comes from ------------------------------------------------------------------------------ */

typedef struct Context { uint64_t key; uint64_t visits; } Context;
static struct { Context *slots; size_t n, mask; } contexts; /* open addressing */

static Context *slot_of(uint64_t key) {
    size_t h = (size_t)(key * UINT64_C(0x9e3779b97f4a7c15) >> 20) & contexts.mask;
    while (contexts.slots[h].key && contexts.slots[h].key != key)
        h = (h + 1) & contexts.mask;
    return &contexts.slots[h];
}

static void enlarge_contexts(void) {
    Context *old = contexts.slots;
    size_t n = old ? contexts.mask + 1 : 0;
    contexts.mask = n ? 2 * n - 1 : 4095;
    contexts.slots = calloc(contexts.mask + 1, sizeof *contexts.slots);
    if (!contexts.slots)
        rt_fatal("no memory for the stress mode of the collector");
    for (size_t i = 0; i < n; i++)
        if (old[i].key)
            *slot_of(old[i].key) = old[i];
    free(old);
}

static uint64_t count_visit(uint64_t key) {
    if (2 * contexts.n >= contexts.mask)
        enlarge_contexts();
    Context *c = slot_of(key);
    if (c->key == 0) {
        c->key = key;
        contexts.n++;
    }
    return ++c->visits;
}

extern char __executable_start[], etext[];

/* The first few words up the stack that are addresses of the program's code: mostly where calls return to. */
__attribute__((no_sanitize("address"))) static uint64_t context_of(const char *frame, const char *bottom) {
    uint64_t key = 1469598103934665603;
    int found = 0;
    const uintptr_t *end = (const uintptr_t *)(const void *)bottom;
    const uintptr_t *w = (const uintptr_t *)(const void *)frame;
    for (int i = 0; w + i < end && i < CONTEXT_WORDS && found < CONTEXT_DEPTH; i++)
        if (w[i] >= (uintptr_t)__executable_start && w[i] < (uintptr_t)etext) {
            key = (key ^ (w[i] - (uintptr_t)__executable_start)) * 1099511628211;
            found++;
        }
    return key | 1;
}

/* ---- when to collect --------------------------------------------------------------------------------------------- */

static int log2_of(uint64_t n) { return 63 - __builtin_clzll(n | 1); }

static double cost_of_collection(size_t stack_bytes) {
    size_t heap = GC_get_heap_size(), unused = GC_get_free_bytes();
    return COST_OF_COLLECTION + COST_OF_LIVE_BYTE * (double)(heap - unused) + COST_OF_ROOT_BYTE * (double)(stack_bytes + static_bytes);
}

static bool collection_due(const char *frame) {
    struct GC_stack_base base;
    GC_get_my_stackbottom(&base);
    double cost = cost_of_collection((size_t)((const char *)base.mem_base - frame));
    pthread_mutex_lock(&lock);
    allocations++;
    uint64_t visits = count_visit(context_of(frame, base.mem_base));
    double allowed = budget * log2_of(allocations) / (LOG2_OF_MILLION / 2) + PER_ALLOCATION * (double)allocations;
    if (visits & (visits - 1))
        allowed /= log2_of(visits) + 1;
    bool due = spent + cost <= allowed;
    if (due)
        spent += cost;
    pthread_mutex_unlock(&lock);
    return due;
}

__attribute__((noinline)) void *rt_gc_stress_alloc(size_t size, bool pointer_free) {
    if (collection_due(__builtin_frame_address(0)))
        GC_gcollect();
    void *p = pointer_free ? GC_malloc_atomic(size) : GC_malloc(size);
    if (p == NULL)
        return NULL;
    if (pointer_free)
        memset(p, POISON, size);
    pthread_mutex_lock(&lock);
    add(&living, (uintptr_t)p);
    pthread_mutex_unlock(&lock);
    return p;
}

/* ---- the dead ---------------------------------------------------------------------------------------------------- */

static void poison(void *cell) {  memset(cell, POISON, GC_size(cell)); }

void rt_gc_stress_release(void *cell, size_t size) { memset(cell, POISON, size); }

void rt_gc_stress_add_finalizer(void *object) {
    pthread_mutex_lock(&lock);
    add(&finalizable, (uintptr_t)object);
    pthread_mutex_unlock(&lock);
}

/* Takes out what is not marked. */
static void drop_dead(Cells *c, Cells *to) {
    size_t kept = 0;
    for (size_t i = 0; i < c->n; i++)
        if (GC_is_marked((void *)c->items[i]))
            c->items[kept++] = c->items[i];
        else if (to)
            add(to, c->items[i]);
    c->n = kept;
}

/* What a finalizer will see is not marked yet when marking ends. If any is due, the dead wait for the end of the
 * collection, when blocks of nothing but dead cells are gone already. */
void rt_gc_stress_marked(void) {
    pthread_mutex_lock(&lock);
    size_t before = finalizable.n;
    drop_dead(&finalizable, NULL);
    dead.n = 0;
    drop_dead(&living, &dead);
    if (finalizable.n == before) {
        for (size_t i = 0; i < dead.n; i++)
            poison((void *)dead.items[i]);
        dead.n = 0;
    }
    pthread_mutex_unlock(&lock);
}

void rt_gc_stress_ended(void) {
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < dead.n; i++) {
        void *cell = (void *)dead.items[i];
        if (GC_base(cell) != cell)
            continue;
        if (GC_is_marked(cell))
            add(&living, (uintptr_t)cell);
        else
            poison(cell);
    }
    dead.n = 0;
    pthread_mutex_unlock(&lock);
}

extern char __data_start[], _end[];

void rt_gc_stress_restart(void) {
    spent = 0;
    allocations = 0;
    budget *= START_SHARE;
}

void rt_gc_stress_init(void) {
    const char *milliseconds = getenv("PYRT_GC_STRESS");
    if (!milliseconds)
        return;
    rt_gc_stressed = true;
    budget = atof(milliseconds) * 1e6 / START_SHARE;
    static_bytes = (uintptr_t)(_end - __data_start);
}
