/* infer_test.c - the bounds of inference: what happens past each of them. */
#include "compiler/infer/infer.h"

#include <check.h>

/* f(1); f(2.5); f("s") with def f(x): return x */
static const char text[] =
    "module 0 __main__\n"
    "func 0 module=0 kind=module name=<module> qualname=\"<module>\" () {\n"
    "b0():\n"
    "  %0 = undef  ; 1:0\n"
    "  %1 = make_function func1 %0, %0, %0  ; 1:0\n"
    "  store_global @0.f %1  ; 1:0\n"
    "  %3 = load_global @0.f  ; 3:0\n"
    "  %4 = const 1  ; 3:2\n"
    "  %5 = call %3, %4  ; 3:0\n"
    "  %6 = const float 0x1.4p+1  ; 4:2\n"
    "  %7 = call %3, %6  ; 4:0\n"
    "  %8 = const \"s\"  ; 5:2\n"
    "  %9 = call %3, %8  ; 5:0\n"
    "  %10 = const None  ; 5:0\n"
    "  return %10  ; 5:0\n"
    "}\n"
    "func 1 module=0 kind=function name=f qualname=\"f\" (x) {\n"
    "b0(%0):\n"
    "  return %0  ; 2:4\n"
    "}\n";

static const InferOptions roomy = {.max_clones = 24, .max_insts = 100000, .max_seconds = 60, .max_bytes = (size_t)1 << 30};

static Program *program(void) {
    Arena *a = arena_new();
    Program *p = ir_program_new(a, name_table_new(a), diag_new(a, stderr, DIAG_COLOR_NEVER));
    ck_assert(ir_read_program(p, text, "test.ir"));
    return p;
}

/* The clones of f that run, and whether one of them takes anything. */
static int clones_of_f(const Program *p, bool *generic) {
    int n = 0;
    *generic = false;
    for (int k = 0; k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        if (!f->is_reachable || f->kind != FUNC_FUNCTION)
            continue;
        *generic = *generic || (f->param_types[0]->kinds & TK_OTHER);
        n++;
    }
    return n;
}

START_TEST(each_type_has_its_clone)
{
    bool generic;
    Program *p = program();
    ck_assert(infer_program(p, &roomy));
    ck_assert_int_eq(clones_of_f(p, &generic), 3);
    ck_assert(!generic);
}
END_TEST

START_TEST(past_the_clones_calls_enter_the_generic_one)
{
    bool generic;
    Program *p = program();
    InferOptions o = roomy;
    o.max_clones = 2;
    ck_assert(infer_program(p, &o));
    ck_assert_int_eq(clones_of_f(p, &generic), 3);
    ck_assert(generic);
}
END_TEST

START_TEST(past_the_instructions_nothing_is_cloned)
{
    bool generic;
    Program *p = program();
    InferOptions o = roomy;
    o.max_insts = 1;
    ck_assert(infer_program(p, &o));
    clones_of_f(p, &generic);
    ck_assert(generic);
}
END_TEST

START_TEST(past_twice_the_bytes_nothing_is_inferred)
{
    Program *p = program();
    InferOptions o = roomy;
    o.max_bytes = 1;
    ck_assert(!infer_program(p, &o));
    ck_assert_int_eq(p->funcs.n, 2);
}
END_TEST

int main(void) {
    Suite *s = suite_create("infer");
    TCase *t = tcase_create("infer");
    tcase_add_test(t, each_type_has_its_clone);
    tcase_add_test(t, past_the_clones_calls_enter_the_generic_one);
    tcase_add_test(t, past_the_instructions_nothing_is_cloned);
    tcase_add_test(t, past_twice_the_bytes_nothing_is_inferred);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
