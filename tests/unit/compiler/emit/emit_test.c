/* emit_test.c - lowering and emission of small functions given as IR text: what the C says. */
#include "compiler/emit/emit.h"
#include "compiler/lower/lower.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

/* The C of a module whose function f has this body. */
static const char *c_of(const char *params, const char *body) {
    Arena *a = arena_new();
    Program *p = ir_program_new(a, name_table_new(a), diag_new(a, stderr, DIAG_COLOR_NEVER));
    const char *text = arena_printf(a,
        "module 0 __main__\nfunc 0 module=0 kind=module name=<module> qualname=\"<module>\" () {\nb0():\n"
        "  %%0 = undef\n  %%1 = make_function func1 %%0, %%0, %%0\n  store_global @0.f %%1\n  %%2 = const None\n  return %%2\n}\n"
        "func 1 module=0 kind=function name=f qualname=\"f\" %s {\n%s}\n", params, body);
    ck_assert(ir_read_program(p, text, "test.ir"));
    Writer errors;
    writer_init(&errors, a);
    ck_assert_msg(ir_verify(p, &errors), "%.*s", (int)errors.n, errors.n ? errors.data : "");
    for (int k = 0; k < p->funcs.n; k++)
        p->funcs.items[k]->is_reachable = true;
    lower_program(p);
    ck_assert_msg(ir_verify(p, &errors), "%.*s", (int)errors.n, errors.n ? errors.data : "");
    lower_finish(p);
    EmitFiles files = {0};
    emit_program(p, &(EmitOptions){0}, &files);
    ck_assert_int_eq(files.n, 1);
    write_bytes(&files.items[0].text, "", 1);
    return files.items[0].text.data;
}

static void has(const char *c, const char *piece) { ck_assert_msg(strstr(c, piece) != NULL, "'%s' is not in:\n%s", piece, c); }

START_TEST(unknown_operands_go_to_the_runtime)
{
    const char *c = c_of("(a, b)", "b0(%0, %1):\n  %2 = add %0, %1  ; 2:4\n  return %2\n");
    has(c, "v2 = rt_do_add(v0, v1);");
    has(c, "goto error;");
    has(c, "static Value u___main____f(RtFunction *fn, Value *args)"); /* nobody calls it but through its code object */
}
END_TEST

START_TEST(comparison_that_is_tested_makes_no_object)
{
    const char *c = c_of("(a, b)", "b0(%0, %1):\n  %2 = lt %0, %1  ; 2:4\n  %3 = truth %2  ; 2:4\n  branch %3 [b1()] [b2()]\n"
                                   "b1():\n  return %0\nb2():\n  return %1\n");
    has(c, "rt_do_compare_truth(0, v0, v1)");
}
END_TEST

START_TEST(floats_are_unboxed)
{
    const char *c = c_of("(a)", "b0(%0: float):\n  %1 = mul %0, %0 : float  ; 2:4\n  %2 = add %1, %0 : float  ; 2:4\n  return %2\n");
    has(c, "= rt_f64_mul(");
    has(c, "= rt_f64_add(");
    has(c, "rt_from_double(");
}
END_TEST

START_TEST(swapped_parameters_use_a_temporary)
{
    const char *c = c_of("(a, b)", "b0(%0, %1):\n  jump [b1(%0, %1)]\nb1(%2, %3):\n  %4 = truth %2  ; 2:4\n  branch %4 [b1(%3, %2)] [b2()]\n"
                                   "b2():\n  return %2\n");
    has(c, "Value t0 = v2;");
    has(c, "v2 = v3;");
    has(c, "v3 = t0;");
}
END_TEST

START_TEST(handlers_get_their_arguments)
{
    const char *c = c_of("(a, b)", "b0(%0, %1):\n  %2 = getitem %0, %1  ; 2:4\n  check %2 [b1()] [b2(%1)]\nb1():\n  return %2\n"
                                   "b2(%4):\n  %5 = catch\n  return %4\n");
    has(c, "rt_traceback_add(&code___main____f, 0);");
    has(c, "v4 = v1;");
    has(c, "= rt_fetch();");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("emit");
    TCase *t = tcase_create("emit");
    tcase_add_test(t, unknown_operands_go_to_the_runtime);
    tcase_add_test(t, comparison_that_is_tested_makes_no_object);
    tcase_add_test(t, floats_are_unboxed);
    tcase_add_test(t, swapped_parameters_use_a_temporary);
    tcase_add_test(t, handlers_get_their_arguments);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_NORMAL);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
