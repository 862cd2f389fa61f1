/* lower_test.c - what lowering makes of small functions given as IR text with types. */
#include "compiler/lower/lower.h"
#include "compiler/ir/prim.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static Program *read_program(const char *text) {
    Arena *a = arena_new();
    Program *p = ir_program_new(a, name_table_new(a), diag_new(a, stderr, DIAG_COLOR_NEVER));
    ck_assert(ir_read_program(p, text, "test.ir"));
    for (int k = 0; k < p->funcs.n; k++) {
        Func *f = p->funcs.items[k];
        f->is_reachable = true;
        f->param_types = ARENA_ARRAY(a, const Type *, f->params.n + 1);
        Inst *param = f->entry->first;
        for (int n = 0; n < f->params.n; n++, param = param->next)
            f->param_types[n] = param->type;
    }
    lower_program(p);
    Writer errors;
    writer_init(&errors, a);
    ck_assert_msg(ir_verify(p, &errors), "%.*s", (int)errors.n, errors.n ? errors.data : "");
    lower_finish(p);
    return p;
}

#define MODULE "module 0 __main__\nfunc 0 module=0 kind=module name=<module> qualname=\"<module>\" () {\nb0():\n  %0 = const None\n  return %0\n}\n"
#define FUNC(id, head) "func " #id " module=0 kind=function name=f" #id " qualname=\"f" #id "\" " head " {\n"

/* A function of two parameters, a clone, with this body. */
static Func *lowered(const char *body) {
    Arena *a = arena_new();
    return read_program(arena_printf(a, "%s" FUNC(1, "clone_of=2 (a, b)") "%s}\n" FUNC(2, "(a, b)") "b0(%%0, %%1):\n  return %%0\n}\n", MODULE, body))->funcs.items[1];
}

static Inst *find_row(const Func *f, const char *id) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_prim) && !strcmp(i->u.prim->id, id))
                return i;
    return NULL;
}

static int count_op(const Func *f, Op op) {
    int n = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            n += op_is(i, op);
    return n;
}

static void has_row(const Func *f, const char *id) {
    Writer w;
    writer_init(&w, f->program->arena);
    ir_print_func(&w, f);
    ck_assert_msg(find_row(f, id) != NULL, "no %s in:\n%.*s", id, (int)w.n, w.data);
}

START_TEST(operators_become_the_row_of_their_types)
{
    has_row(lowered("b0(%0: float, %1: float):\n  %2 = mul %0, %1 : float  ; 1:0\n  return %2\n"), "f64_mul");
    has_row(lowered("b0(%0: str, %1: str):\n  %2 = add %0, %1 : str  ; 1:0\n  return %2\n"), "str_add");
    has_row(lowered("b0(%0: int, %1: int):\n  %2 = add %0, %1 : int  ; 1:0\n  return %2\n"), "int_add");
    Func *f = lowered("b0(%0: object, %1: int):\n  %2 = add %0, %1 : object  ; 1:0\n  return %2\n");
    has_row(f, "obj_add");
}
END_TEST

START_TEST(ranges_choose_machine_words)
{
    const char *fits = "b0(%0: int[0..100], %1: int[0..100]):\n  %2 = mul %0, %1 : int[0..10000]  ; 1:0\n  return %2\n";
    Func *f = lowered(fits);
    has_row(f, "i64_mul");
    ck_assert_int_eq(f->param_reprs[0], REPR_I64);
    ck_assert_int_eq(f->return_repr, REPR_VALUE); /* no return type was inferred */
    Func *g = lowered("b0(%0: int[0..100], %1: int[0..]):\n  %2 = add %0, %1 : int[0..]  ; 1:0\n  return %2\n");
    ck_assert_ptr_null(find_row(g, "i64_add"));
}
END_TEST

START_TEST(a_divisor_that_is_never_zero_needs_no_check)
{
    Func *f = lowered("b0(%0: int[0..100], %9: object):\n  %1 = const 7 : int[7..7]\n  %2 = floordiv %0, %1 : int[0..14]  ; 1:0\n  return %2\n");
    for (Inst *i = f->entry->first; i; i = i->next)
        ck_assert_msg(!op_is(i, OP_prim) || !i->u.prim->raises || i->cannot_raise, "%s may raise", op_is(i, OP_prim) ? i->u.prim->id : "");
    Func *g = lowered("b0(%0: int[0..100], %1: int[0..9]):\n  %2 = floordiv %0, %1 : int[0..100]  ; 1:0\n  return %2\n");
    bool raises = false;
    for (Inst *i = g->entry->first; i; i = i->next)
        raises |= op_is(i, OP_prim) && i->u.prim->raises && !i->cannot_raise;
    ck_assert(raises);
}
END_TEST

START_TEST(block_parameters_are_unboxed_by_type)
{
    Func *f = lowered("b0(%0: float, %9: object):\n  %1 = const 0 : int[0..0]\n  jump [b1(%0, %1)]\n"
                             "b1(%2: float, %3: int[0..9]):\n  %4 = truth %3 : bool  ; 1:0\n  branch %4 [b1(%2, %3)] [b2()]\nb2():\n  return %2\n");
    const Block *loop = f->blocks.items[1];
    ck_assert_int_eq(loop->first->repr, REPR_F64);
    ck_assert_int_eq(loop->first->next->repr, REPR_I64);
}
END_TEST

START_TEST(conversions_stand_where_the_user_is)
{
    Func *f = lowered("b0(%0: float, %1: object):\n  %2 = truth %1 : bool  ; 1:0\n  branch %2 [b1()] [b2()]\n"
                                "b1():\n  %3 = build_tuple %0 : tuple(float)  ; 1:0\n  return %3\nb2():\n  return %1\n");
    ck_assert_int_eq(count_op(f, OP_convert), 1);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_convert))
                ck_assert(op_is(i->next, OP_build_tuple));
}
END_TEST

START_TEST(a_value_boxed_on_one_edge_gets_a_block_there)
{
    Func *f = lowered("b0(%0: float, %1: object):\n  %2 = truth %1 : bool  ; 1:0\n  branch %2 [b1(%0)] [b1(%1)]\nb1(%3: object):\n  return %3\n");
    ck_assert_int_eq(count_op(f, OP_convert), 1);
    ck_assert_int_eq(f->blocks.n, 3);
}
END_TEST

START_TEST(frames_keep_what_lives_across_a_yield)
{
    Program *p = read_program(MODULE "func 1 module=0 kind=function name=g qualname=\"g\" generator (a, b) {\n"
                              "b0(%0, %1):\n  %2 = add %0, %1  ; 1:0\n  %3 = add %0, %0  ; 1:0\n  %4 = yield %3  ; 1:0\n  return %2\n}\n");
    const Func *g = p->funcs.items[1];
    const Inst *kept = NULL, *passed = NULL;
    for (const Inst *i = g->entry->first; i; i = i->next) {
        if (op_is(i, OP_prim))
            *(kept ? &passed : &kept) = i;
    }
    ck_assert(kept && kept->in_frame);
    ck_assert(passed && !passed->in_frame);
}
END_TEST

START_TEST(what_loops_call_runs_often)
{
    Program *p = read_program(MODULE
        FUNC(1, "clone_of=4 (a)") "b0(%0):\n  jump [b1()]\nb1():\n  %1 = call_direct func2 %0 : object  ; 1:0\n  %2 = truth %1 : bool  ; 1:0\n  branch %2 [b1()] [b2()]\n"
                      "b2():\n  %3 = call_direct func3 %0 : object  ; 1:0\n  return %3\n}\n"
        FUNC(2, "clone_of=5 (a)") "b0(%0):\n  return %0\n}\n"
        FUNC(3, "clone_of=6 (a)") "b0(%0):\n  return %0\n}\n"
        FUNC(4, "(a)") "b0(%0):\n  return %0\n}\n" FUNC(5, "(a)") "b0(%0):\n  return %0\n}\n" FUNC(6, "(a)") "b0(%0):\n  return %0\n}\n");
    ck_assert(p->funcs.items[2]->runs_often);
    ck_assert(!p->funcs.items[1]->runs_often);
    ck_assert(!p->funcs.items[3]->runs_often);
}
END_TEST

START_TEST(c_names_read_like_python_and_differ)
{
    Program *p = read_program(MODULE
        "func 1 module=0 kind=function name=f qualname=\"C.f\" (a) {\nb0(%0):\n  return %0\n}\n"
        "func 2 module=0 kind=function name=f qualname=\"C.f\" (a) {\nb0(%0):\n  return %0\n}\n"
        "func 3 module=0 kind=function name=<lambda> qualname=\"g.<locals>.<lambda>\" (a) {\nb0(%0):\n  return %0\n}\n");
    ck_assert_str_eq(p->funcs.items[1]->c_name, "u___main____C__f");
    ck_assert_str_ne(p->funcs.items[2]->c_name, p->funcs.items[1]->c_name);
    for (const char *s = p->funcs.items[3]->c_name; *s; s++)
        ck_assert_msg(*s == '_' || strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", *s), "%s", p->funcs.items[3]->c_name);
}
END_TEST

START_TEST(strings_grow_in_place_in_a_loop)
{
    Func *f = lowered("b0(%0: str, %9: object):\n  jump [b1(%0)]\nb1(%1: str):\n  %2 = add %1, %0 : str  ; 1:0\n  %3 = truth %0 : bool  ; 1:0\n  branch %3 [b1(%2)] [b2()]\n"
                             "b2():\n  return %2\n");
    has_row(f, "str_append");
    has_row(f, "str_freeze");
    Func *seen = lowered("b0(%0: str, %9: object):\n  %1 = add %0, %0 : str  ; 1:0\n  return %1\n");
    ck_assert_ptr_null(find_row(seen, "str_append"));
}
END_TEST

START_TEST(a_tested_comparison_makes_no_object)
{
    Func *f = lowered("b0(%0, %1):\n  %2 = lt %0, %1  ; 1:0\n  %3 = truth %2 : bool  ; 1:0\n  branch %3 [b1()] [b2()]\nb1():\n  return %0\nb2():\n  return %1\n");
    ck_assert_int_eq(count_op(f, OP_truth), 0);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("lower");
    TCase *t = tcase_create("lower");
    tcase_add_test(t, operators_become_the_row_of_their_types);
    tcase_add_test(t, ranges_choose_machine_words);
    tcase_add_test(t, a_divisor_that_is_never_zero_needs_no_check);
    tcase_add_test(t, block_parameters_are_unboxed_by_type);
    tcase_add_test(t, conversions_stand_where_the_user_is);
    tcase_add_test(t, a_value_boxed_on_one_edge_gets_a_block_there);
    tcase_add_test(t, frames_keep_what_lives_across_a_yield);
    tcase_add_test(t, what_loops_call_runs_often);
    tcase_add_test(t, c_names_read_like_python_and_differ);
    tcase_add_test(t, strings_grow_in_place_in_a_loop);
    tcase_add_test(t, a_tested_comparison_makes_no_object);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_NORMAL);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
