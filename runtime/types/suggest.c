/* suggest.c - "Did you mean" of tracebacks: the name nearest to the one that was not found, by edit
 * distance (a move costs 2, a change of case 1), under CPython's limits.
 */
#include "runtime/core/types.h"
#include "runtime/types/exception.h"

enum { MOVE = 2, CASE = 1, MAX_ITEMS = 750, MAX_LENGTH = 40 };

static uint32_t lower(uint32_t c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

static int change_cost(uint32_t a, uint32_t b) {
    if (a == b)
        return 0;
    return lower(a) == lower(b) ? CASE : MOVE;
}

static int min3(int a, int b, int c) { return a < b ? (a < c ? a : c) : (b < c ? b : c); }

/* Edit distance, or anything above max if it is more than max. Both at most MAX_LENGTH long. */
static int distance(const RtStr *a, const RtStr *b, int max) {
    int rows[2][MAX_LENGTH + 1];
    int n = (int)a->length, m = (int)b->length;
    int gap = n > m ? n - m : m - n;
    if (gap * MOVE > max)
        return max + 1;
    for (int j = 0; j <= m; j++)
        rows[0][j] = j * MOVE;
    for (int i = 1; i <= n; i++) {
        int *now = rows[i & 1], *was = rows[(i & 1) ^ 1];
        now[0] = i * MOVE;
        for (int j = 1; j <= m; j++)
            now[j] = min3(was[j] + MOVE, now[j - 1] + MOVE,
                          was[j - 1] + change_cost(rt_str_at(a, i - 1), rt_str_at(b, j - 1)));
    }
    return rows[n & 1][m];
}

static RtStr *nearest(RtList *names, RtStr *name) {
    if (names->length >= MAX_ITEMS || name->length > MAX_LENGTH)
        return NULL;
    RtStr *best = NULL;
    int best_distance = 1 << 20;
    for (int64_t i = 0; i < names->length; i++) {
        if (!rt_type_has(names->items[i], RT_TYPE_STR))
            continue;
        RtStr *item = RT_AS(RtStr, names->items[i]);
        if (rt_str_equal(item, name) || item->length > MAX_LENGTH)
            continue;
        int max = (int)(name->length + item->length + 3) * MOVE / 6;
        if (max > best_distance - 1)
            max = best_distance - 1;
        int d = distance(name, item, max);
        if (d <= max) {
            best = item;
            best_distance = d;
        }
    }
    return best;
}

static RtStr *for_attribute(RtException *e) {
    Value name = e->extra[RT_X_ATTR_NAME], obj = e->extra[RT_X_ATTR_OBJ];
    if (name == 0 || obj == 0 || !rt_type_has(name, RT_TYPE_STR))
        return NULL;
    Value dir = rt_lookup_special(obj, RT_NAME(__dir__));
    Value names = dir ? rt_call0(dir) : 0;
    RtList *l = names ? rt_list_from_iterable(names) : NULL;
    if (l == NULL)
        return NULL;
    rt_list_sort_plain(l);
    return rt_pending() ? NULL : nearest(l, RT_AS(RtStr, name));
}

static RtStr *for_name(RtException *e) {
    Value name = e->extra[RT_X_ATTR_NAME];
    RtTraceback *t = RT_AS(RtTraceback, e->traceback);
    if (name == 0 || t == NULL || !rt_type_has(name, RT_TYPE_STR))
        return NULL;
    while (t->next)
        t = t->next;
    RtList *l = rt_list_new(16);
    for (int32_t i = 0; i < t->code->n_varnames; i++)
        rt_list_append(l, RT_VAL(t->code->varnames[i]));
    for (int32_t i = 0; i < t->code->n_freevars; i++)
        rt_list_append(l, RT_VAL(t->code->freevars[i]));
    RtStr *best = nearest(l, RT_AS(RtStr, name));
    if (best)
        return best;
    if (t->code->module && *t->code->module) {
        l = rt_list_from_iterable(RT_VAL(rt_module_dict(*t->code->module)));
        best = l ? nearest(l, RT_AS(RtStr, name)) : NULL;
    }
    if (best)
        return best;
    Value builtins = rt_import(RT_NAME(builtins), true);
    if (builtins == 0)
        return NULL;
    l = rt_list_from_iterable(RT_VAL(rt_module_dict(RT_AS(RtModule, builtins))));
    return l ? nearest(l, RT_AS(RtStr, name)) : NULL;
}

RtStr *rt_suggestion(Value exc) {
    RtStr *s = NULL;
    if (rt_is_instance_of(exc, &rt_exc_AttributeError))
        s = for_attribute(RT_AS(RtException, exc));
    else if (rt_is_instance_of(exc, &rt_exc_NameError))
        s = for_name(RT_AS(RtException, exc));
    rt_clear();
    return s ? rt_str_format(". Did you mean: %R?", RT_VAL(s)) : NULL;
}
