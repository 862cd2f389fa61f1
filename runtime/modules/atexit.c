/* atexit.c - module atexit: functions called at the end of the program, last registered first. */
#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"

typedef struct Entry { Value function, args, kwargs; } Entry;
static Entry *entries;
static int64_t n_entries, capacity;

static Value atexit_register(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs == 0)
        return rt_raise(&rt_exc_TypeError, "register() takes at least 1 argument (0 given)");
    if (rt_type_of(args[0])->call == NULL)
        return rt_raise(&rt_exc_TypeError, "the first argument must be callable");
    RtDict *kwargs = rt_dict_new(0);
    for (int64_t i = 0; kwnames && i < kwnames->length; i++)
        rt_dict_set(kwargs, kwnames->items[i], args[nargs + (size_t)i]);
    if (n_entries == capacity) {
        capacity = capacity * 2 + 16;
        entries = rt_realloc(entries, (size_t)n_entries * sizeof *entries, (size_t)capacity * sizeof *entries);
    }
    entries[n_entries++] = (Entry){args[0], RT_VAL(rt_tuple_from_array(args + 1, (int64_t)nargs - 1)), RT_VAL(kwargs)};
    return args[0];
}

static Value atexit_unregister(Value function) {
    for (int64_t i = 0; i < n_entries; i++) {
        if (!entries[i].function)
            continue;
        int same = rt_compare_truth(RT_EQ, entries[i].function, function);
        if (same < 0)
            return 0;
        if (same)
            entries[i].function = 0;
    }
    return RT_NONE;
}
static void atexit_clear(void) { n_entries = 0; }
static int64_t atexit_count(void) { return n_entries; }

static void report(Value function) {
    Value exc = rt_fetch();
    rt_print_error_text(rt_str_format("Exception ignored in atexit callback: %R\n", function));
    rt_print_exception(exc);
    rt_clear();
}
static void run_all(void) {
    while (n_entries > 0) {
        Entry e = entries[--n_entries];
        if (e.function && !rt_call_ex(e.function, e.args, e.kwargs))
            report(e.function);
    }
}

#define RT_TABLE "runtime/tables/module/atexit.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module_atexit(RtModule *m);
void rt_init_module_atexit(RtModule *m) {
    rt_table_install(m);
    rt_at_exit(run_all);
}
