/* gc_count.c - what gc.collect() returns: how many objects CPython's collector would have found.
 *
 * CPython's finds what is in a cycle, or only reachable from one; all else has died before, when its last
 * reference went. So in a program that imports gc all cells that may hold pointers are noted, and when
 * marking has ended, the dead are ordered: a dead cell to which no other dead cell points would have
 * died by itself, and so on (Kahn's algorithm). Of those that remain, what CPython tracks is counted.
 */
#include "runtime/core/gc_count.h"
#include "runtime/core/types.h"

#include <gc/gc.h>
#include <gc/gc_mark.h>
#include <stdlib.h>

bool rt_gc_counting;
static uintptr_t *cells; /* handed out and not yet found dead */
static size_t n_cells, room_for_cells;

static void *room(void *p, size_t n, size_t size) {
    p = realloc(p, n * size);
    if (!p)
        rt_fatal("no memory for gc.collect()");
    return p;
}

void rt_gc_note(void *cell) {
    if (n_cells == room_for_cells) {
        room_for_cells = room_for_cells * 2 + 1024;
        cells = room(cells, room_for_cells, sizeof *cells);
    }
    cells[n_cells++] = (uintptr_t)cell;
}

void rt_gc_note_list(void *list) {
    for (; list; list = *(void **)list)
        rt_gc_note(list);
}

static void GC_CALLBACK note_living(void *object, size_t size, void *unused) {
    if (GC_get_kind_and_size(object, NULL) == 1) /* 0: pointer-free; more: the collector's own */
        rt_gc_note(object);
}
static void *enumerate_living(void *unused) {
    GC_enumerate_reachable_objects_inner(note_living, NULL);
    return NULL;
}
void rt_gc_note_living(void) {
    n_cells = 0;
    GC_call_with_alloc_lock(enumerate_living, NULL);
}

/* ---- the dead as a graph ----------------------------------------------------------------------------- */

/* References between the dead are found as the collector finds them: any word that points to one. */
typedef struct Graph {
    uintptr_t *dead;
    size_t n;
    uint32_t *references; /* to each from others among the dead that still count */
    uint32_t *table;      /* open addressing: 1 + index */
    size_t mask;
    uintptr_t low, high;
} Graph;

static size_t slot_of(const Graph *g, uintptr_t p) {
    size_t h = (p >> 4) * UINT64_C(0x9e3779b97f4a7c15) >> 20 & g->mask;
    while (g->table[h] && g->dead[g->table[h] - 1] != p)
        h = (h + 1) & g->mask;
    return h;
}

static Graph new_graph(uintptr_t *dead, size_t n) {
    Graph g = {.dead = dead, .n = n, .mask = 1023, .low = UINTPTR_MAX};
    while (g.mask < 2 * n)
        g.mask = g.mask * 2 + 1;
    g.references = room(NULL, n, sizeof *g.references);
    memset(g.references, 0, n * sizeof *g.references);
    g.table = room(NULL, g.mask + 1, sizeof *g.table);
    memset(g.table, 0, (g.mask + 1) * sizeof *g.table);
    for (size_t i = 0; i < n; i++) {
        g.table[slot_of(&g, dead[i])] = (uint32_t)i + 1;
        g.low = dead[i] < g.low ? dead[i] : g.low;
        g.high = dead[i] > g.high ? dead[i] : g.high;
    }
    return g;
}

/* The dead cell that a word in the cell `from` refers to, or -1. A cell may hold pointers into its own inside. */
static int64_t target(const Graph *g, uintptr_t word, uintptr_t from) {
    if (word & 7 || word < g->low || word > g->high + RT_DISPLACEMENT * RT_DISPLACEMENTS)
        return -1;
    uint32_t found = g->table[slot_of(g, word)];
    if (found)
        return found - 1;
    uintptr_t base = (uintptr_t)GC_base((void *)word);
    if (base == 0 || base == from)
        return -1;
    return (int64_t)g->table[slot_of(g, base)] - 1;
}

/* Calls `each` for what cell i refers to. */
#define EACH_REFERENCE(g, i, to)                                                                      \
    for (uintptr_t *w_ = (uintptr_t *)(g)->dead[i], *end_ = w_ + GC_size(w_) / sizeof *w_; w_ < end_; w_++) \
        for (int64_t to = target(g, *w_, (g)->dead[i]); to >= 0; to = -1)

/* Takes out what would have died by itself: its references become RELEASED. */
#define RELEASED UINT32_MAX
static void release_acyclic(Graph *g) {
    size_t *ready = room(NULL, g->n, sizeof *ready), n_ready = 0;
    for (size_t i = 0; i < g->n; i++)
        EACH_REFERENCE(g, i, to)
            g->references[to]++;
    for (size_t i = 0; i < g->n; i++)
        if (g->references[i] == 0)
            ready[n_ready++] = i;
    while (n_ready > 0) {
        size_t i = ready[--n_ready];
        g->references[i] = RELEASED;
        EACH_REFERENCE(g, i, to)
            if (--g->references[to] == 0)
                ready[n_ready++] = (size_t)to;
    }
    free(ready);
}

/* ---- what CPython counts ----------------------------------------------------------------------------- */

extern char __data_start[], _end[];

static bool is_static(uintptr_t p) { return p >= (uintptr_t)__data_start && p < (uintptr_t)_end; }
static bool is_type(uintptr_t p) {
    if (p == 0 || p & 7 || !(is_static(p) || (GC_base((void *)p) == (void *)p && GC_size((void *)p) >= sizeof(RtType))))
        return false;
    uintptr_t meta = (uintptr_t)RT_OBJ(p)->type;
    if (meta == (uintptr_t)&rt_type_type)
        return true;
    return meta && (meta & 7) == 0 && GC_base((void *)meta) == (void *)meta && GC_size((void *)meta) >= sizeof(RtType) &&
           RT_AS(RtType, meta)->type == &rt_type_type && (RT_AS(RtType, meta)->flags & RT_TYPE_TYPE);
}

static bool is_tracked(Value v);
static bool any_tracked(const Value *items, int64_t n) {
    for (int64_t i = 0; i < n; i++)
        if (is_tracked(items[i]))
            return true;
    return false;
}
static bool dict_is_tracked(const RtDict *d) {
    for (int64_t i = 0; i < d->n_entries; i++)
        if (d->entries[i].key && (is_tracked(d->entries[i].key) || is_tracked(d->entries[i].value)))
            return true;
    return false;
}
/* Numbers, text and tuples and dicts of nothing but those are not tracked. */
static bool is_tracked(Value v) {
    if (v == 0 || !rt_is_pointer(v) || v == RT_NONE || v == RT_ELLIPSIS || v == RT_NOT_IMPLEMENTED)
        return false;
    const RtType *t = RT_OBJ(v)->type;
    if (t->flags & RT_TYPE_HEAP)
        return !(t->flags & RT_TYPE_SLOTS_ONLY) || t->n_fields > 0;
    if (t == &rt_type_type)
        return (RT_AS(RtType, v)->flags & RT_TYPE_HEAP) != 0;
    if (t == &rt_type_tuple)
        return any_tracked(RT_AS(RtTuple, v)->items, RT_AS(RtTuple, v)->length);
    if (t == &rt_type_dict)
        return dict_is_tracked(RT_AS(RtDict, v));
    return !(t->flags & (RT_TYPE_INT | RT_TYPE_STR | RT_TYPE_BYTES | RT_TYPE_FLOAT)) && t != &rt_type_complex && t != &rt_type_bytearray &&
           t != &rt_type_range && t != &rt_type_code && t != &rt_type_bool;
}

int rt_gc_is_tracked(Value v) { return is_tracked(v); }

/* The side dict of an instance that was not asked for: CPython keeps those attributes in the object. */
static bool hides_dict(Value v) {
    const RtType *t = RT_OBJ(v)->type;
    if (!(t->flags & RT_TYPE_HEAP) || t->side_offset <= 0)
        return false;
    Value side = *(Value *)(void *)((char *)RT_OBJ(v) + t->side_offset);
    return side && !rt_dict_seen(side) && dict_is_tracked(RT_AS(RtDict, side));
}

static int64_t count_remaining(const Graph *g) {
    int64_t n = 0;
    for (size_t i = 0; i < g->n; i++) {
        Value v = g->dead[i];
        if (g->references[i] == RELEASED || !is_type((uintptr_t)RT_OBJ(v)->type) || !is_tracked(v))
            continue;
        n += !hides_dict(v);
        n += RT_OBJ(v)->type == &rt_type_function && RT_AS(RtFunction, v)->n_cells > 0; /* the tuple of its cells */
    }
    return n;
}

/* ---- all objects ------------------------------------------------------------------------------------- */

typedef struct Found { uintptr_t *cells; size_t n, room; } Found;

static void GC_CALLBACK add_living(void *cell, size_t size, void *arg) {
    Found *f = arg;
    if (GC_get_kind_and_size(cell, NULL) != 1)
        return;
    if (f->n == f->room) {
        f->room = f->room * 2 + 1024;
        f->cells = room(f->cells, f->room, sizeof *f->cells);
    }
    f->cells[f->n++] = (uintptr_t)cell;
}
static void *find_living(void *found) {
    GC_enumerate_reachable_objects_inner(add_living, found);
    return NULL;
}

static bool is_cell_or_null(const void *p) { return p == NULL || is_static((uintptr_t)p) || GC_base((void *)(uintptr_t)p); }

/* A cell begins with a type: is the rest what an object of the type looks like? (An array of items may begin with a class.) */
static bool looks_right(uintptr_t p) {
    const RtType *t = RT_OBJ(p)->type;
    if (GC_size((void *)p) < t->size && !(t->flags & RT_TYPE_TUPLE))
        return false;
    if (t->flags & RT_TYPE_LIST) {
        const RtList *l = RT_AS(RtList, p);
        return l->length >= 0 && l->length <= l->capacity && is_cell_or_null(l->items);
    }
    if (t->flags & RT_TYPE_TUPLE) {
        int64_t n = RT_AS(RtTuple, p)->length;
        return n >= 0 && sizeof(RtTuple) + (size_t)n * sizeof(Value) <= GC_size((void *)p);
    }
    if (t->flags & RT_TYPE_DICT)
        return RT_AS(RtDict, p)->used >= 0 && RT_AS(RtDict, p)->used <= RT_AS(RtDict, p)->n_entries && is_cell_or_null(RT_AS(RtDict, p)->entries);
    if (!(t->flags & RT_TYPE_HEAP) || t->side_offset <= 0)
        return true;
    uintptr_t side = *(uintptr_t *)(p + (size_t)t->side_offset);
    return side == 0 || (GC_base((void *)side) == (void *)side && (*(RtType **)side)->flags & RT_TYPE_DICT);
}

static uintptr_t items_of(uintptr_t p) {
    return RT_OBJ(p)->type->flags & RT_TYPE_LIST ? (uintptr_t)RT_AS(RtList, p)->items : 0;
}
static uintptr_t hidden_dict_of(uintptr_t p) {
    const RtType *t = RT_OBJ(p)->type;
    uintptr_t side = t->flags & RT_TYPE_HEAP && t->side_offset > 0 ? *(uintptr_t *)(p + (size_t)t->side_offset) : 0;
    return side && !rt_dict_seen(side) ? side : 0;
}

/* Takes out the items of the lists among them, and the side dicts that nobody has seen. */
static void drop_parts(Found *f) {
    Graph g = new_graph(f->cells, f->n);
    memset(g.references, 0, f->n * sizeof *g.references);
    for (size_t i = 0; i < f->n; i++) {
        uintptr_t parts[2] = {items_of(f->cells[i]), hidden_dict_of(f->cells[i])};
        for (int k = 0; k < 2; k++) {
            uint32_t at = parts[k] ? g.table[slot_of(&g, parts[k])] : 0;
            if (at)
                g.references[at - 1] = 1;
        }
    }
    size_t kept = 0;
    for (size_t i = 0; i < f->n; i++)
        if (!g.references[i])
            f->cells[kept++] = f->cells[i];
    f->n = kept;
    free(g.references);
    free(g.table);
}

RtList *rt_gc_objects(void) {
    Found f = {0};
    size_t kept = 0;
    rt_gc_collect();
    GC_call_with_alloc_lock(find_living, &f);
    for (size_t i = 0; i < f.n; i++)
        if (is_type(*(uintptr_t *)f.cells[i]) && looks_right(f.cells[i]) && is_tracked(f.cells[i]))
            f.cells[kept++] = f.cells[i];
    f.n = kept;
    if (kept)
        drop_parts(&f);
    RtList *l = rt_list_new((int64_t)f.n);
    for (size_t i = 0; i < f.n; i++)
        rt_list_append(l, f.cells[i]);
    free(f.cells);
    return l;
}

/* ---- counting ------------------------------------------------------------------------------------------ */

int64_t rt_gc_forget_dead(bool wanted) {
    size_t alive = 0, first_dead = n_cells;
    while (alive < first_dead) {
        if (GC_is_marked((void *)cells[alive])) {
            alive++;
            continue;
        }
        uintptr_t p = cells[alive];
        cells[alive] = cells[--first_dead];
        cells[first_dead] = p;
    }
    int64_t found = 0;
    if (wanted && n_cells > alive) {
        Graph g = new_graph(cells + alive, n_cells - alive);
        release_acyclic(&g);
        found = count_remaining(&g);
        free(g.references);
        free(g.table);
    }
    n_cells = alive;
    return found;
}
