/* gc_stress_test.c - the stress mode finds what the collector does not see, and leaves alone what it does. */
#include "runtime/core/types.h"

#include <check.h>
#include <stdlib.h>

enum { WORDS = 6, MARK = 42 };

static uintptr_t *seen, *behind;
static void *no_root __attribute__((section("rt_unscanned"))) = &seen;

/* Nothing stale shall be left of the addresses on the stack. */
static __attribute__((noinline)) uintptr_t *new_cell(void) {
    uintptr_t *p = rt_alloc(WORDS * sizeof *p);
    for (int i = 0; i < WORDS; i++)
        p[i] = MARK;
    return p;
}
static __attribute__((noinline)) void make_cells(uintptr_t *hidden, uintptr_t **in_malloc) {
    seen = new_cell();
    behind = new_cell() + 2;
    *hidden = ~(uintptr_t)new_cell();
    *in_malloc = new_cell();
    no_root = new_cell();
}
static __attribute__((noinline)) uintptr_t new_hidden_with_finalizer(void) {
    uintptr_t *p = new_cell();
    rt_gc_add_finalizer(RT_VAL(p));
    return ~(uintptr_t)p;
}
static __attribute__((noinline)) void collect(void) {
    rt_gc_wipe_stack();
    for (int i = 0; i < 8; i++)
        rt_alloc(WORDS * sizeof(uintptr_t));
    rt_gc_wipe_stack();
}

START_TEST(unseen_objects_are_overwritten) {
    uintptr_t hidden, **in_malloc = malloc(sizeof *in_malloc);
    make_cells(&hidden, in_malloc);
    collect();
    ck_assert_uint_eq(seen[WORDS - 1], MARK);
    ck_assert_uint_ne(((uintptr_t *)~hidden)[WORDS - 1], MARK);
    ck_assert_uint_ne((*in_malloc)[WORDS - 1], MARK);
    ck_assert_uint_ne(((uintptr_t *)no_root)[WORDS - 1], MARK);
    ck_assert_uint_ne(behind[0], MARK); /* static data may not point into an object */
    free(in_malloc);
}
END_TEST

START_TEST(a_finalizer_finds_its_object) {
    uintptr_t hidden = new_hidden_with_finalizer();
    collect();
    ck_assert(rt_gc_finalizers_due);
    ck_assert_uint_eq(((uintptr_t *)~hidden)[WORDS - 1], MARK);
}
END_TEST

START_TEST(what_is_given_back_is_overwritten) {
    uintptr_t *p = new_cell();
    rt_release(p, WORDS * sizeof *p);
    ck_assert_uint_ne(p[WORDS - 1], MARK);
}
END_TEST

int main(void) {
    setenv("PYRT_GC_STRESS", "1000", 1);
    rt_gc_init();
    Suite *s = suite_create("gc_stress");
    TCase *t = tcase_create("stress");
    tcase_add_test(t, unseen_objects_are_overwritten);
    tcase_add_test(t, a_finalizer_finds_its_object);
    tcase_add_test(t, what_is_given_back_is_overwritten);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_set_fork_status(r, CK_NOFORK);
    srunner_run_all(r, CK_NORMAL);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
