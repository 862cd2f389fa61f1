/* ir_test.c - constants, control flow, cloning, verifier and the text form. */
#include "compiler/ir/ir.h"
#include "compiler/ir/prim.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static Program *new_program(void) {
    Arena *a = arena_new();
    return ir_program_new(a, name_table_new(a), diag_new(a, stderr, DIAG_COLOR_NEVER));
}

static const char loop_text[] =
    "module 0 __main__\n"
    "func 0 module=0 kind=module name=<module> qualname=\"<module>\" () {\n"
    "b0():\n"
    "  %0 = undef\n"
    "  %1 = make_function func1 %0, %0, %0\n"
    "  store_global @0.f %1\n"
    "  %3 = const None\n"
    "  return %3\n"
    "}\n"
    "func 1 module=0 kind=function name=f qualname=\"f\" (n, kw k=) {\n"
    "b0(%0, %1):\n"
    "  %2 = const 0\n"
    "  %3 = iter %0  ; 2:4\n"
    "  jump [b1(%2)]\n"
    "b1(%5):\n"
    "  next %3 [b2(%5)] [b3()]  ; 2:4\n"
    "b2(%7, %8):\n"
    "  %9 = add %8, %7  ; 3:8\n"
    "  %10 = call_method .g kw(a, b) %1, %9, %2  ; 3:8\n"
    "  jump [b1(%9)]\n"
    "b3():\n"
    "  %12 = const (1,\"x\\n\",float 0x1.8p+0,)\n"
    "  return %5\n"
    "}\n";

static char *printed(Program *p) {
    Writer w;
    writer_init(&w, p->arena);
    ir_print_program(&w, p);
    return arena_strndup(p->arena, w.data, w.n);
}

START_TEST(text_comes_back_as_it_was)
{
    Program *p = new_program();
    ck_assert(ir_read_program(p, loop_text, "loop.ir"));
    ck_assert_str_eq(printed(p), loop_text);
    Writer w;
    writer_init(&w, p->arena);
    ck_assert(ir_verify(p, &w));
}
END_TEST

START_TEST(same_content_same_constant)
{
    Program *p = new_program();
    ck_assert_ptr_eq(ir_const_int(p, 5), ir_const_int(p, 5));
    ck_assert_ptr_ne(ir_const_float(p, 0.0), ir_const_float(p, -0.0));
    ck_assert_ptr_ne(ir_const_str(p, "a", 1), ir_const_bytes(p, "a", 1));
    ck_assert_ptr_ne((void *)ir_const_float(p, 1.0), (void *)ir_const_int(p, 1));
    IrConst *items[] = {ir_const_int(p, 1), ir_const_simple(p, K_TRUE)};
    ck_assert_ptr_eq(ir_const_tuple(p, items, 2), ir_const_tuple(p, items, 2));
    ck_assert_ptr_ne(ir_const_tuple(p, items, 2), ir_const_frozenset(p, items, 2));
}
END_TEST

START_TEST(loops_and_dominators)
{
    Program *p = new_program();
    ck_assert(ir_read_program(p, loop_text, "loop.ir"));
    Func *f = p->funcs.items[1];
    cfg_order_blocks(f);
    cfg_compute_dominators(f);
    cfg_find_loops(f);
    Block *header = f->blocks.items[1], *body = f->entry->last->edges[0].to->last->edges[0].to;
    ck_assert(cfg_dominates(f->entry, body));
    ck_assert(!cfg_dominates(body, header));
    ck_assert_int_eq(body->loop_depth, 1);
    ck_assert_ptr_eq(body->loop_header, header);
    ck_assert_int_eq(f->entry->loop_depth, 0);
}
END_TEST

START_TEST(clones_are_whole)
{
    Program *p = new_program();
    ck_assert(ir_read_program(p, loop_text, "loop.ir"));
    Func *f = p->funcs.items[1], *c = ir_clone_func(f);
    ck_assert_ptr_eq(c->origin, f);
    ck_assert_int_eq(c->blocks.n, f->blocks.n);
    for (int b = 0; b < c->blocks.n; b++)
        for (Inst *i = c->blocks.items[b]->first; i; i = i->next)
            for (int k = 0; k < i->args.n; k++)
                ck_assert_ptr_eq(i->args.items[k]->block->func, c);
    Writer w;
    writer_init(&w, p->arena);
    ck_assert(ir_verify(p, &w));
}
END_TEST

START_TEST(verifier_sees_faults)
{
    Program *p = new_program();
    ck_assert(ir_read_program(p, loop_text, "loop.ir"));
    Func *f = p->funcs.items[1];
    f->blocks.items[1]->last->edges[0].args.n = 0; /* an argument is missing */
    Writer w;
    writer_init(&w, p->arena);
    ck_assert(!ir_verify(p, &w));
    ck_assert_ptr_nonnull(strstr(w.data, "edge arguments"));
}
END_TEST

START_TEST(rows_are_found)
{
    const Prim *add = prim_find_oper("add");
    ck_assert_ptr_nonnull(add);
    bool generic = false;
    for (const Prim *r = add; r; r = prim_next_same(r)) {
        ck_assert_str_eq(r->name, "add");
        generic = generic || (r->n_params == 2 && r->params[0] == PT_OBJ && r->params[1] == PT_OBJ);
    }
    ck_assert(generic);
    ck_assert_ptr_null(prim_find_method("list", "no_such_method"));
    ck_assert_ptr_eq(prim_find_id("obj_add"), &prim_table[prim_index(prim_find_id("obj_add"))]);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("ir");
    TCase *t = tcase_create("ir");
    tcase_add_test(t, text_comes_back_as_it_was);
    tcase_add_test(t, same_content_same_constant);
    tcase_add_test(t, loops_and_dominators);
    tcase_add_test(t, clones_are_whole);
    tcase_add_test(t, verifier_sees_faults);
    tcase_add_test(t, rows_are_found);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_NORMAL);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
