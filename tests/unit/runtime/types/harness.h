/* harness.h - a Check suite run inside the started runtime: include it, write START_TEST(...) functions
 * and end the file with RUN_TESTS(test1, test2, ...). */
#ifndef TEST_HARNESS_H
#define TEST_HARNESS_H

#include <check.h>
#include <stdlib.h>
#include "runtime/core/runtime.h"

/* repr(v) is the text. */
static inline void expect_repr(Value v, const char *text) {
    ck_assert(v != 0);
    ck_assert_str_eq(rt_str_to_utf8(RT_AS(RtStr, rt_repr(v)), NULL), text);
}
/* Pending: that exception with that message; it is dropped. */
static inline void expect_error(RtType *exc, const char *message) {
    ck_assert(rt_pending_is(exc));
    Value e = rt_fetch();
    ck_assert_str_eq(rt_str_to_utf8(RT_AS(RtStr, rt_str(e)), NULL), message);
}
static inline Value text(const char *s) { return RT_VAL(rt_str_from_cstr(s)); }
static inline RtList *ints(const int64_t *n, int64_t count) {
    RtList *l = rt_list_new(count);
    for (int64_t i = 0; i < count; i++)
        rt_list_append(l, rt_int_from_i64(n[i]));
    return l;
}
#define INTS(...) ints((int64_t[]){__VA_ARGS__}, (int64_t)(sizeof(int64_t[]){__VA_ARGS__} / sizeof(int64_t)))

#define RUN_TESTS(...) \
    static int failed; \
    static Value run_all(void) { \
        const TTest *all_tests[] = {__VA_ARGS__}; \
        Suite *s = suite_create(__FILE__); \
        TCase *c = tcase_create("all"); \
        for (size_t i = 0; i < sizeof all_tests / sizeof *all_tests; i++) \
            tcase_add_test(c, all_tests[i]); \
        suite_add_tcase(s, c); \
        SRunner *r = srunner_create(s); \
        srunner_set_fork_status(r, CK_NOFORK); \
        srunner_run_all(r, CK_NORMAL); \
        failed = srunner_ntests_failed(r); \
        srunner_free(r); \
        return RT_NONE; \
    } \
    int main(int argc, char **argv) { \
        static RtModule *slot; \
        static const RtModuleDef module = {.name = "__main__", .init = run_all, .slot = &slot}; \
        static const RtProgram program = {.abi = RT_ABI, .modules = &module, .n_modules = 1, .main_name = "__main__"}; \
        int status = rt_main(argc, argv, &program); \
        return failed ? EXIT_FAILURE : status; \
    }

#endif
