/* Tests of scope: each parses a text and looks at the decisions for single names. */
#include "compiler/frontend/cpython.h"
#include "compiler/frontend/scope.h"
#include <check.h>
#include <stdlib.h>

static Arena *arena;
static NameTable *names;

static Scope *analyse(const char *text)
{
    arena = arena_new();
    names = name_table_new(arena);
    Diag *d = diag_new(arena, stderr, DIAG_COLOR_NEVER);
    SourceFile *file = ARENA_NEW(arena, SourceFile);
    *file = (SourceFile){.path = "test.py", .text = text, .length = strlen(text)};
    Node *tree = cpython_parse(cpython_start(arena, names), d, file, true);
    diag_flush(d);
    ck_assert_ptr_nonnull(tree);
    return scope_analyse(arena, names, tree, false);
}

static int kind_of(const Scope *s, const char *name)
{
    Symbol *sym = scope_lookup(s, name_intern(names, name, -1));
    return sym ? (int)sym->kind : -1;
}

static Scope *child(const Scope *s, int i)
{
    ck_assert_int_lt(i, s->children.n);
    return s->children.items[i];
}

START_TEST(closures)
{
    Scope *f = child(analyse("def f(a, b):\n c = 1\n def g():\n  nonlocal c\n  c = a + d\n"), 0);
    ck_assert_int_eq(kind_of(f, "a"), SYM_CELL);
    ck_assert_int_eq(kind_of(f, "b"), SYM_LOCAL);
    ck_assert_int_eq(kind_of(f, "c"), SYM_CELL);
    Scope *g = child(f, 0);
    ck_assert_int_eq(kind_of(g, "a"), SYM_FREE);
    ck_assert_int_eq(kind_of(g, "c"), SYM_FREE);
    ck_assert_int_eq(kind_of(g, "d"), SYM_IMPLICIT);
    ck_assert_str_eq(g->qualname, "f.<locals>.g");
    ck_assert_int_eq(f->cells.n, 2);
    ck_assert_int_eq(g->frees.n, 2);
}
END_TEST

START_TEST(class_hands_on_free_variables)
{
    Scope *f = child(analyse("def f(x):\n class C:\n  x = x\n  def m(self): return x\n"), 0);
    Scope *c = child(f, 0);
    ck_assert_int_eq(kind_of(c, "x"), SYM_LOCAL);
    ck_assert_int_eq(c->frees.n, 1);
    ck_assert_int_eq(kind_of(child(c, 0), "x"), SYM_FREE);
    ck_assert_str_eq(child(c, 0)->qualname, "f.<locals>.C.m");
}
END_TEST

START_TEST(super_needs_the_class_cell)
{
    Scope *c = child(analyse("class C:\n def m(self): return super().m()\n def n(self): pass\n"), 0);
    ck_assert(c->needs_class_cell);
    ck_assert_int_eq(kind_of(child(c, 0), "__class__"), SYM_FREE);
    ck_assert_int_eq(kind_of(child(c, 1), "__class__"), -1);
}
END_TEST

START_TEST(private_names_are_mangled)
{
    Scope *c = child(analyse("class _C:\n __x = 1\n __y__ = 2\n def __m(self, __p): __q = 1\n"), 0);
    ck_assert_int_eq(kind_of(c, "_C__x"), SYM_LOCAL);
    ck_assert_int_eq(kind_of(c, "__y__"), SYM_LOCAL);
    ck_assert_int_eq(kind_of(c, "_C__m"), SYM_LOCAL);
    ck_assert_int_eq(kind_of(child(c, 0), "_C__p"), SYM_LOCAL);
    ck_assert_int_eq(kind_of(child(c, 0), "_C__q"), SYM_LOCAL);
    ck_assert_str_eq(child(c, 0)->qualname, "_C.__m");
}
END_TEST

START_TEST(walrus_binds_outside_comprehensions)
{
    Scope *m = analyse("def f(y):\n return [[a := x for x in z] for z in y], a\n[b := 1 for _ in ()]\n");
    Scope *f = child(m, 0);
    ck_assert_int_eq(kind_of(f, "a"), SYM_CELL);
    ck_assert_int_eq(kind_of(child(f, 0), "a"), SYM_FREE);
    ck_assert_int_eq(kind_of(child(child(f, 0), 0), "a"), SYM_FREE);
    ck_assert_int_eq(kind_of(f, "y"), SYM_LOCAL); /* the first iterator is evaluated outside */
    ck_assert_int_eq(kind_of(child(m, 1), "b"), SYM_GLOBAL);
    ck_assert_int_eq(kind_of(m, "b"), SYM_GLOBAL);
}
END_TEST

START_TEST(globals_and_qualnames)
{
    Scope *m = analyse("def f():\n global g, v\n def g(): pass\n v = 1\n def h(): return v\n");
    Scope *f = child(m, 0);
    ck_assert_int_eq(kind_of(f, "v"), SYM_GLOBAL);
    ck_assert_str_eq(child(f, 0)->qualname, "g");
    ck_assert_str_eq(child(f, 1)->qualname, "f.<locals>.h");
    ck_assert_int_eq(kind_of(child(f, 1), "v"), SYM_IMPLICIT);
    ck_assert_int_eq(kind_of(m, "v"), SYM_GLOBAL);
}
END_TEST

START_TEST(qualnames_in_comprehensions)
{
    Scope *f = child(analyse("def f():\n return [[lambda: i for j in i] for i in x]\n"), 0);
    ck_assert_str_eq(child(f, 0)->qualname, "f.<locals>.<listcomp>");
    ck_assert_str_eq(child(child(f, 0), 0)->qualname, "f.<locals>.<listcomp>.<listcomp>");
    ck_assert_str_eq(child(child(child(f, 0), 0), 0)->qualname, "f.<locals>.<listcomp>.<listcomp>.<lambda>");
}
END_TEST

START_TEST(every_binding_form_binds)
{
    Scope *f = child(analyse("def f(s):\n import a.b, c as d\n from e import g as h\n for i in s: pass\n"
                             " with s as j: pass\n try: pass\n except E as k: pass\n del l\n m: int\n"
                             " match s:\n  case [n, *o] | {'x': n, **o}: pass\n  case p: pass\n"), 0);
    const char *const bound[] = {"a", "d", "h", "i", "j", "k", "l", "m", "n", "o", "p"};
    for (size_t i = 0; i < sizeof bound / sizeof *bound; i++)
        ck_assert_msg(kind_of(f, bound[i]) == SYM_LOCAL, "%s", bound[i]);
    ck_assert_int_eq(kind_of(f, "b"), -1);
    ck_assert_int_eq(kind_of(f, "c"), -1);
}
END_TEST

START_TEST(kinds_of_functions)
{
    Scope *m = analyse("def a(): yield\nasync def b(): await x\nasync def c(): yield\nl = lambda: (yield)\n"
                       "async def d():\n return [i async for i in x], (i async for i in x), (i for i in x)\n");
    ck_assert(child(m, 0)->is_generator);
    ck_assert(child(m, 1)->is_coroutine);
    ck_assert(child(m, 2)->is_async_gen && !child(m, 2)->is_generator);
    ck_assert(child(m, 3)->is_generator);
    ck_assert(child(child(m, 4), 0)->is_coroutine);
    ck_assert(child(child(m, 4), 1)->is_async_gen);
    ck_assert(child(child(m, 4), 2)->is_generator);
}
END_TEST

START_TEST(lazy_annotations_use_nothing)
{
    ck_assert_int_eq(kind_of(analyse("from __future__ import annotations\nx: foo = 1\n"), "foo"), -1);
    ck_assert_int_eq(kind_of(analyse("x: foo = 1\n"), "foo"), SYM_IMPLICIT);
}
END_TEST

START_TEST(constants_are_copied)
{
    Scope *m = analyse("(123456789012345678901234567890, -5, 'a\\ud800', b'x\\0', 1.5, 2j, None, ...)\n");
    NodeList e = m->node->u.Module.body.items[0]->u.Expr.value->u.Tuple.elts;
    Const *big = e.items[0]->u.Constant.value;
    ck_assert(!big->fits);
    ck_assert_str_eq(big->text, "123456789012345678901234567890");
    ck_assert_int_eq(e.items[1]->u.UnaryOp.operand->u.Constant.value->value, 5);
    ck_assert_str_eq(e.items[2]->u.Constant.value->text, "a\xed\xa0\x80");
    ck_assert_int_eq(e.items[3]->u.Constant.value->length, 2);
    ck_assert(e.items[4]->u.Constant.value->real == 1.5);
    ck_assert(e.items[5]->u.Constant.value->imag == 2);
    ck_assert_int_eq(e.items[6]->u.Constant.value->kind, CONST_NONE);
    ck_assert_int_eq(e.items[7]->u.Constant.value->kind, CONST_ELLIPSIS);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("scope");
    TCase *c = tcase_create("scope");
    tcase_add_test(c, closures);
    tcase_add_test(c, class_hands_on_free_variables);
    tcase_add_test(c, super_needs_the_class_cell);
    tcase_add_test(c, private_names_are_mangled);
    tcase_add_test(c, walrus_binds_outside_comprehensions);
    tcase_add_test(c, globals_and_qualnames);
    tcase_add_test(c, qualnames_in_comprehensions);
    tcase_add_test(c, every_binding_form_binds);
    tcase_add_test(c, kinds_of_functions);
    tcase_add_test(c, lazy_annotations_use_nothing);
    tcase_add_test(c, constants_are_copied);
    suite_add_tcase(s, c);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
