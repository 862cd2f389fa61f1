/* gc.c - memory: the Boehm collector; only this file, gc_count.c and gc_stress.c include gc.h.
 *
 * Small objects come from thread-local free lists, one per 16-byte granule and kind, refilled with
 * GC_malloc_many (rt_alloc in api.h is the inlined pop). Interior pointers are honoured from stacks
 * and registers only, so that a 16-byte object takes 16 bytes: the heap holds pointers to the start
 * of objects. Thread-local storage is not scanned by Boehm: rt_thread is registered as a root.
 *
 * Finalizers (__del__) are queued by the collector and run at safe places only: when a class is
 * called, in gc.collect() and at exit (rt_gc_run_finalizers).
 * Under PYRT_GC_STRESS the lists stay empty: every allocation goes through gc_stress.c.
 */
#include "runtime/core/gc_count.h"
#include "runtime/core/gc_stress.h"
#include "runtime/core/stack.h"
#include "runtime/core/weak.h"

#ifndef GC_THREADS
#define GC_THREADS
#endif
#include <gc/gc.h>
#include <gc/gc_inline.h>
#include <gc/gc_mark.h>
#include <gc/javaxfc.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/sysinfo.h>
#include <unistd.h>

_Thread_local RtThread rt_thread;
volatile int rt_gc_finalizers_due;
static void (*after_collection)(void);
bool rt_gc_watched;
static bool gc_on = true;
static bool asked;    /* the collection under way is gc.collect()'s */
static int64_t found; /* objects, since gc.collect() last told */

static void out_of_memory(void) {
    static const char text[] = "MemoryError\n";
    if (write(2, text, sizeof text - 1) < 0)
        _exit(70);
    _exit(1);
}

static void notify_finalizers(void) { rt_gc_finalizers_due = 1; }

static void *alloc_stressed(size_t size, bool pointer_free) {
    void *p = rt_gc_stress_alloc(size, pointer_free);
    if (p && !pointer_free && rt_gc_counting)
        rt_gc_note(p);
    return p;
}

/* Refills a free list and takes one object of it; NULL if memory is exhausted. */
static void *refill(size_t granules, bool pointer_free) {
    if (RT_UNLIKELY(rt_gc_stressed))
        return alloc_stressed(granules * 16, pointer_free);
    void *list = NULL;
    GC_generic_malloc_many(granules * 16, pointer_free ? GC_I_PTRFREE : GC_I_NORMAL, &list);
    if (list == NULL)
        return NULL;
    if (RT_UNLIKELY(rt_gc_counting) && !pointer_free) {
        rt_gc_note_list(list);
        rt_gc_wipe_stack(); /* frames made later shall have nothing stale where they store nothing */
    }
    rt_thread.free_lists[pointer_free][granules] = *(void **)list;
    *(void **)list = NULL;
    return list;
}

static void *alloc_or_null(size_t size, bool pointer_free) {
    size_t g = (size + 15) >> 4;
    if (g == 0)
        g = 1;
    if (g <= 32) {
        void **p = rt_thread.free_lists[pointer_free][g];
        if (p == NULL)
            return refill(g, pointer_free);
        rt_thread.free_lists[pointer_free][g] = *p;
        *p = NULL;
        return p;
    }
    if (size > ((size_t)1 << 46)) /* GC_malloc would end the program */
        return NULL;
    if (RT_UNLIKELY(rt_gc_stressed))
        return alloc_stressed(size, pointer_free);
    void *p = pointer_free ? GC_malloc_atomic(size) : GC_malloc(size);
    if (RT_UNLIKELY(rt_gc_counting) && !pointer_free && p)
        rt_gc_note(p);
    return p;
}

void *rt_alloc_slow(size_t size, bool pointer_free) {
    void *p = alloc_or_null(size, pointer_free);
    if (RT_UNLIKELY(p == NULL))
        out_of_memory();
    return p;
}

void rt_release_large(void *p) { GC_free(p); }

void rt_release_watched(void *p, size_t size) {
    if (rt_gc_stressed && !rt_gc_counting)
        rt_gc_stress_release(p, size);
}

void *rt_alloc_atomic(size_t size) {
    size_t g = (size + 15) >> 4;
    void **p;
    if (RT_LIKELY(g <= 32) && RT_LIKELY((p = rt_thread.free_lists[1][g]) != NULL)) {
        rt_thread.free_lists[1][g] = *p;
        return p;
    }
    return rt_alloc_slow(size, true);
}

/* What does not fit Linux refuses at once, so that CPython raises MemoryError. */
bool rt_fits_memory_slow(int64_t n, int64_t unit) {
    static int64_t most;
    if (!most) {
        struct sysinfo info;
        most = sysinfo(&info) == 0 ? (int64_t)((info.totalram + info.totalswap) * info.mem_unit) : INT64_C(1) << 46;
    }
    return n <= most / unit;
}

void *rt_try_alloc(size_t size, bool pointer_free) {
    void *p = alloc_or_null(size, pointer_free);
    if (RT_UNLIKELY(p == NULL))
        rt_raise_none(&rt_exc_MemoryError);
    return p;
}

void *rt_realloc(void *p, size_t old_size, size_t new_size) {
    if (p == NULL)
        return rt_alloc(new_size);
    size_t room;
    bool pointer_free = GC_get_kind_and_size(p, &room) == GC_I_PTRFREE;
    if (new_size <= room && new_size >= room / 2) {
        if (new_size > old_size && !pointer_free)
            memset((char *)p + old_size, 0, new_size - old_size);
        return p;
    }
    void *q = rt_alloc_slow(new_size, pointer_free);
    memcpy(q, p, old_size < new_size ? old_size : new_size);
    return q;
}

static void *no_memory(size_t size) { return NULL; }
static void no_warning(char *text, GC_word arg) {}

/* The state of every thread; changed under the collector's lock. */
static RtThread **thread_states;
static int n_thread_states, room_for_states;

static void *add_state(void *state) {
    if (n_thread_states == room_for_states) {
        room_for_states = room_for_states * 2 + 8;
        thread_states = realloc(thread_states, (size_t)room_for_states * sizeof *thread_states);
        if (!thread_states)
            out_of_memory();
    }
    return thread_states[n_thread_states++] = state;
}
static void *remove_state(void *state) {
    for (int i = 0; i < n_thread_states; i++)
        if (thread_states[i] == state) {
            thread_states[i] = thread_states[--n_thread_states];
            break;
        }
    return NULL;
}

/* The cells of a pointer-free list are not marked through their links: at the start of a collection the
 * lists are given up, and the cells on them are found again as free. */
static void GC_CALLBACK on_event(GC_EventType event) {
    if (event == GC_EVENT_MARK_START)
        for (int i = 0; i < n_thread_states; i++)
            memset(thread_states[i]->free_lists[1], 0, sizeof rt_thread.free_lists[1]);
    if (event == GC_EVENT_POST_START_WORLD && rt_gc_counting) /* the others run again, but the dead are still there */
        found += rt_gc_forget_dead(!gc_on || asked);
    if (event == GC_EVENT_POST_START_WORLD && rt_gc_stressed)
        rt_gc_stress_marked();
    if (event == GC_EVENT_END && rt_gc_stressed)
        rt_gc_stress_ended();
    if (event == GC_EVENT_END && after_collection)
        rt_gc_finalizers_due = 1;
}

/* Bytes allocated between two collections at least: more would leave the processor's caches, less would mark too often. */
#define MIN_BETWEEN ((size_t)4 << 20)

/* The program's own static data, less what cannot hold a pointer into the heap; no library keeps one. */
extern char __data_start[], _end[];
extern char __start_rt_unscanned[] __attribute__((weak)), __stop_rt_unscanned[] __attribute__((weak));
static void add_static_roots(void) {
    GC_add_roots(__data_start, _end);
    if (__start_rt_unscanned)
        GC_exclude_static_roots(__start_rt_unscanned, __stop_rt_unscanned);
}

void rt_gc_init(void) {
    GC_set_all_interior_pointers(0);
    for (size_t k = 1; k < RT_DISPLACEMENTS; k++)
        GC_register_displacement(k * RT_DISPLACEMENT);
    GC_set_finalize_on_demand(1);
    GC_set_java_finalization(1);
    GC_set_finalizer_notifier(notify_finalizers);
    GC_set_warn_proc(no_warning);
    GC_set_free_space_divisor(1); /* as much allocation again as there is alive: half as much marking as with 2 */
    GC_set_min_bytes_allocd(MIN_BETWEEN);
    GC_set_no_dls(1);
    GC_set_dont_precollect(1);
    GC_set_on_collection_event(on_event);
    add_state(&rt_thread);
    GC_INIT();
    GC_set_oom_fn(no_memory);
    GC_expand_hp(MIN_BETWEEN); /* Boehm collects when the first heap is full, however little that is */
    GC_add_roots(&rt_thread, &rt_thread + 1);
    add_static_roots();
    rt_gc_stress_init();
    rt_gc_watched = rt_gc_stressed;
}

/* ---- Finalizers ----------------------------------------------------------------------------------- */

void rt_gc_run_protected(void (*f)(Value), Value arg) {
    Value pending = rt_thread.pending, handled = rt_thread.handled;
    rt_thread.pending = 0;
    f(arg);
    rt_thread.pending = pending;
    rt_thread.handled = handled;
}

static void finalize(Value object) {
    RtType *type = RT_OBJ(object)->type;
    if (type->finalize)
        type->finalize(object);
    if (rt_pending())
        rt_print_unraisable(0);
}

/* The dead of one collection, oldest first: Boehm's own order depends on addresses. */
typedef struct Dead { Value object; uintptr_t age; } Dead;
static Dead *dead;
static size_t n_dead, room_for_dead;

static void note_dead(void *object, void *age) {
    if (n_dead == room_for_dead) {
        size_t room = room_for_dead ? room_for_dead * 2 : 16;
        dead = rt_realloc(dead, n_dead * sizeof *dead, room * sizeof *dead);
        room_for_dead = room;
    }
    dead[n_dead++] = (Dead){RT_VAL(object), (uintptr_t)age};
}

static int older_first(const void *a, const void *b) {
    const Dead *x = a, *y = b;
    return (x->age > y->age) - (x->age < y->age);
}

void rt_gc_add_finalizer(Value object) {
    static uintptr_t age;
    if (RT_UNLIKELY(rt_gc_stressed))
        rt_gc_stress_add_finalizer(RT_OBJ(object));
    GC_register_finalizer_no_order(RT_OBJ(object), note_dead, (void *)++age, NULL, NULL);
}

bool rt_gc_finalize_now(Value object) {
    GC_finalization_proc was = NULL;
    void *data;
    if (!GC_base(RT_OBJ(object)))
        return false;
    GC_register_finalizer_no_order(RT_OBJ(object), NULL, NULL, &was, &data);
    if (was)
        rt_gc_run_protected(finalize, object);
    return was != NULL;
}

void rt_gc_after_collection(void (*f)(void)) { after_collection = f; }

static void invoke_finalizers(void) {
    GC_invoke_finalizers();
    if (n_dead == 0)
        return;
    Dead *all = dead;
    size_t n = n_dead;
    dead = NULL;
    n_dead = room_for_dead = 0;
    qsort(all, n, sizeof *all, older_first);
    for (size_t i = 0; i < n; i++)
        rt_gc_run_protected(finalize, all[i].object);
}

void rt_gc_run_finalizers(void) {
    static _Thread_local bool running;
    rt_gc_finalizers_due = 0;
    if (running)
        return;
    running = true;
    if (after_collection)
        after_collection();
    invoke_finalizers();
    running = false;
}

/* Frames that returned may have left pointers on the stack below us. */
__attribute__((noinline)) void rt_gc_wipe_stack(void) {
    volatile char room[16 << 10];
    for (size_t i = 0; i < sizeof room; i += 8)
        *(volatile uint64_t *)(void *)(room + i) = 0;
}

static void collect_all(void) {
    rt_gc_wipe_stack();
    GC_gcollect();
    rt_gc_finalizers_due = 0;
    if (GC_should_invoke_finalizers()) { /* what they kept alive dies now */
        rt_gc_run_finalizers();
        GC_gcollect();
    }
    rt_gc_run_finalizers();
    rt_gc_wipe_stack(); /* the collector's own frames hold addresses of cells that it freed */
}

int64_t rt_gc_collect(void) {
    asked = true;
    collect_all();
    asked = false;
    int64_t n = found;
    found = 0;
    return n;
}

void rt_gc_finalize_dead(RtType *type) {
    size_t kept = 0;
    rt_gc_wipe_stack();
    GC_gcollect();
    GC_invoke_finalizers(); /* only notes them in `dead` */
    for (size_t i = 0; i < n_dead; i++) {
        if (RT_OBJ(dead[i].object)->type == type)
            type->finalize(dead[i].object);
        else
            dead[kept++] = dead[i];
    }
    n_dead = kept;
    rt_gc_finalizers_due = 1;
}

void rt_gc_count(void) {
    if (rt_gc_counting)
        return;
    GC_gcollect();
    rt_gc_note_living();
    rt_gc_counting = rt_gc_watched = true;
}

void rt_gc_finalize_all(void) {
    rt_gc_run_finalizers();
    GC_finalize_all();
    invoke_finalizers();
}

void rt_gc_counts(int64_t *collections, int64_t *heap_bytes, int64_t *used_bytes) {
    *collections = (int64_t)GC_get_gc_no();
    *heap_bytes = (int64_t)GC_get_heap_size();
    *used_bytes = *heap_bytes - (int64_t)GC_get_free_bytes();
}

void rt_gc_set_stack_bottom(void *bottom) {
    struct GC_stack_base base = {.mem_base = bottom};
    GC_set_stackbottom(NULL, &base);
}

/* gc.disable() stops CPython's search for cycles only; memory goes on being reclaimed. */
void rt_gc_enable(bool on) {
    gc_on = on;
}

bool rt_gc_enabled(void) { return gc_on; }

/* Static objects (types of the runtime) live for ever: the collector must not hear of them. */
void rt_gc_weak_link(void **link, void *object) {
    if (GC_base(object))
        GC_general_register_disappearing_link(link, object);
}
void rt_gc_weak_unlink(void **link) { GC_unregister_disappearing_link(link); }
void rt_gc_weak_link_long(void **link, void *object) { GC_register_long_link(link, object); }
void rt_gc_weak_unlink_long(void **link) { GC_unregister_long_link(link); }
bool rt_gc_is_heap(const void *object) { return GC_base((void *)(uintptr_t)object) != NULL; }
void *rt_gc_call_locked(void *(*f)(void *), void *arg) { return GC_call_with_alloc_lock(f, arg); }

void rt_gc_allow_threads(void) { GC_allow_register_threads(); }

void rt_gc_thread_enter(void) {
    struct GC_stack_base base;
    GC_get_stack_base(&base);
    GC_register_my_thread(&base);
    GC_call_with_alloc_lock(add_state, &rt_thread);
    GC_add_roots(&rt_thread, &rt_thread + 1);
}

void rt_gc_thread_leave(void) {
    GC_call_with_alloc_lock(remove_state, &rt_thread);
    GC_remove_roots(&rt_thread, &rt_thread + 1);
    memset(&rt_thread, 0, sizeof rt_thread);
    GC_unregister_my_thread();
}
