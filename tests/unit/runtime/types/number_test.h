/* number_test.h - what the tests of the number types share: runtime start, text of results. */
#ifndef NUMBER_TEST_H
#define NUMBER_TEST_H

#include "runtime/core/runtime.h"
#include "runtime/types/number.h"

#include <check.h>
#include <stdlib.h>

static inline const char *utf8(Value str) {
    size_t n;
    return rt_str_to_utf8(RT_AS(RtStr, str), &n);
}

/* repr(v), or "Type: message" of the exception that is pending, which is dropped. */
static inline const char *shown(Value v) {
    if (v && !rt_pending())
        return utf8(rt_repr(v));
    Value e = rt_fetch();
    Value text = RT_VAL(rt_str_format("%s: %V", rt_type_of(e)->name, e));
    return utf8(text);
}

/* An int from decimal text. */
static inline Value number(const char *text) {
    Value v = rt_int_from_digits(text + (*text == '-'), strlen(text + (*text == '-')), 10);
    return *text == '-' ? rt_fast_int_neg(v) : v;
}

static inline RtStr *text_of(const char *s) { return rt_str_from_utf8(s, strlen(s)); }

static inline int run_suite(const char *name, TCase *tests) {
    char here;
    rt_thread.stack_limit = &here - (4 << 20);
    rt_gc_init();
    rt_types_init();
    Suite *suite = suite_create(name);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, CK_NOFORK);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
