/* gc.c - module gc over the Boehm collector. Memory is reclaimed whether or not the module's switch is
 * on; collect() tells how many objects CPython would have found (core/gc_count.c). What objects refer to, and the list
 * of all objects: gc_refs.c. See docs/modules.md.
 */
#include "runtime/modules/gc_refs.h"
#include "runtime/modules/modtype.h"
#include "runtime/core/types.h"
#include "runtime/services/services.h"

static struct {
    int64_t thresholds[3];
    int64_t collections, collected, debug, frozen;
    RtList *callbacks;
} state = {.thresholds = {700, 10, 10}};

static int run_callbacks(const char *phase, int64_t generation, int64_t found) {
    RtList *l = state.callbacks;
    for (int64_t i = 0; i < l->length; i++) {
        RtDict *info = rt_dict_new(3);
        rt_dict_set(info, RT_VAL(RT_TEXT("generation")), rt_from_small(generation));
        rt_dict_set(info, RT_VAL(RT_TEXT("collected")), rt_from_small(found));
        rt_dict_set(info, RT_VAL(RT_TEXT("uncollectable")), RT_SMALL(0));
        if (!rt_call2(l->items[i], RT_VAL(rt_str_from_cstr(phase)), RT_VAL(info)))
            rt_print_unraisable(l->items[i]);
    }
    return 0;
}

static int64_t gc_collect(int64_t generation) {
    if (generation < 0 || generation > 2)
        return rt_raise_int(&rt_exc_ValueError, "invalid generation");
    run_callbacks("start", generation, 0);
    int64_t found = rt_gc_collect();
    state.collections++;
    state.collected += found;
    run_callbacks("stop", generation, found);
    return found;
}

static void gc_enable(void) { rt_gc_enable(true); }
static void gc_disable(void) { rt_gc_enable(false); }
static int gc_isenabled(void) { return rt_gc_enabled(); }

static Value triple(const int64_t *n) {
    return RT_VAL(rt_tuple_from_array((Value[]){rt_int_from_i64(n[0]), rt_int_from_i64(n[1]), rt_int_from_i64(n[2])}, 3));
}
static Value gc_get_threshold(void) { return triple(state.thresholds); }
static Value gc_get_count(void) {
    int64_t n[3] = {0}, heap, used;
    rt_gc_counts(&n[1], &heap, &used);
    return triple((int64_t[]){0, 0, n[1] % 1000});
}
static int gc_set_threshold(Value a, Value b, Value c) {
    Value v[3] = {a, b, c};
    int64_t n[3];
    for (int i = 0; i < 3; i++)
        if (v[i] && (n[i] = rt_index_i64(v[i], false)) == -1 && rt_pending())
            return -1;
    for (int i = 0; i < 3; i++)
        if (v[i])
            state.thresholds[i] = n[i];
    return 0;
}

static Value gc_get_stats(void) {
    RtList *l = rt_list_new(3);
    for (int i = 0; i < 3; i++) {
        RtDict *d = rt_dict_new(3);
        rt_dict_set(d, RT_VAL(RT_TEXT("collections")), rt_int_from_i64(i == 2 ? state.collections : 0));
        rt_dict_set(d, RT_VAL(RT_TEXT("collected")), rt_int_from_i64(i == 2 ? state.collected : 0));
        rt_dict_set(d, RT_VAL(RT_TEXT("uncollectable")), RT_SMALL(0));
        rt_list_append(l, RT_VAL(d));
    }
    return RT_VAL(l);
}

static int64_t gc_get_debug(void) { return state.debug; }
static void gc_set_debug(int64_t flags) { state.debug = flags; }
static void gc_freeze(void) {}
static void gc_unfreeze(void) {}
static int64_t gc_get_freeze_count(void) { return 0; }
static int gc_is_finalized(Value v) { return 0; }

#define RT_TABLE "runtime/tables/module/gc.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module_gc(RtModule *m);
void rt_init_module_gc(RtModule *m) {
    static const struct { const char *name; int value; } flags[] = {
        {"DEBUG_STATS", 1}, {"DEBUG_COLLECTABLE", 2}, {"DEBUG_UNCOLLECTABLE", 4}, {"DEBUG_SAVEALL", 32}, {"DEBUG_LEAK", 38}};
    rt_table_install(m);
    state.callbacks = rt_list_new(0);
    rt_setattr(RT_VAL(m), RT_TEXT("callbacks"), RT_VAL(state.callbacks));
    rt_setattr(RT_VAL(m), RT_TEXT("garbage"), RT_VAL(rt_list_new(0)));
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(flags[i].name)), rt_from_small(flags[i].value));
    if (rt_program->counts)
        rt_gc_count();
}
