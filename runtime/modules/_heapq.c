/* _heapq.c - binary heaps in lists: min-heaps, and the max-heaps that merge and nsmallest use. The sift
 * functions take the sense of the heap; the comparison may change the list, which is noticed. */
#include "runtime/modules/modtype.h"

/* a goes above b? */
static int above(Value a, Value b, bool max) {
    if (rt_both_small(a, b))
        return max ? (int64_t)b < (int64_t)a : (int64_t)a < (int64_t)b;
    return max ? rt_compare_truth(RT_LT, b, a) : rt_compare_truth(RT_LT, a, b);
}

static int changed(void) { return rt_raise_int(&rt_exc_RuntimeError, "list changed size during iteration"); }

/* Moves items[pos] up to its place, not above start. */
static int sift_down(RtList *l, int64_t start, int64_t pos, bool max) {
    int64_t n = l->length;
    while (pos > start) {
        int64_t parent = (pos - 1) >> 1;
        int up = above(l->items[pos], l->items[parent], max);
        if (up < 0)
            return -1;
        if (l->length != n)
            return changed();
        if (!up)
            return 0;
        Value v = l->items[pos];
        l->items[pos] = l->items[parent];
        l->items[parent] = v;
        pos = parent;
    }
    return 0;
}

/* Moves the hole's item to a leaf along the better children, then up again. */
static int sift_up(RtList *l, int64_t pos, bool max) {
    int64_t start = pos, n = l->length;
    while (pos < n >> 1) {
        int64_t child = 2 * pos + 1;
        if (child + 1 < n) {
            int left = above(l->items[child], l->items[child + 1], max);
            if (left < 0)
                return -1;
            if (l->length != n)
                return changed();
            child += !left;
        }
        Value v = l->items[child];
        l->items[child] = l->items[pos];
        l->items[pos] = v;
        pos = child;
    }
    return sift_down(l, start, pos, max);
}

static Value pop(RtList *l, bool max) {
    if (l->length == 0)
        return rt_raise(&rt_exc_IndexError, "index out of range");
    Value last = rt_list_pop_last(l);
    if (l->length == 0)
        return last;
    Value top = l->items[0];
    l->items[0] = last;
    return sift_up(l, 0, max) < 0 ? 0 : top;
}

static Value replace(RtList *l, Value item, bool max) {
    if (l->length == 0)
        return rt_raise(&rt_exc_IndexError, "index out of range");
    Value top = l->items[0];
    l->items[0] = item;
    return sift_up(l, 0, max) < 0 ? 0 : top;
}

static int make_heap(RtList *l, bool max) {
    for (int64_t i = (l->length >> 1) - 1; i >= 0; i--)
        if (sift_up(l, i, max) < 0)
            return -1;
    return 0;
}

static int heappush(RtList *l, Value item) {
    rt_list_append(l, item);
    return sift_down(l, 0, l->length - 1, false);
}
static Value heappushpop(RtList *l, Value item) {
    int less = l->length == 0 ? 0 : above(l->items[0], item, false);
    if (less <= 0)
        return less < 0 ? 0 : item;
    return replace(l, item, false);
}
static Value heappop(RtList *l) { return pop(l, false); }
static Value heapreplace(RtList *l, Value item) { return replace(l, item, false); }
static int heapify(RtList *l) { return make_heap(l, false); }
static Value heappop_max(RtList *l) { return pop(l, true); }
static Value heapreplace_max(RtList *l, Value item) { return replace(l, item, true); }
static int heapify_max(RtList *l) { return make_heap(l, true); }

#define RT_TABLE "runtime/tables/module/_heapq.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__heapq(RtModule *m);
void rt_init_module__heapq(RtModule *m) { rt_table_install(m); }
