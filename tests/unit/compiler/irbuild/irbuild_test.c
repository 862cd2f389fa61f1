/* Tests of irbuild: each builds a text, verifies the IR and looks at what its printed form contains. */
#include "compiler/frontend/cpython.h"
#include "compiler/irbuild/irbuild.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

static Arena *arena;
static Program *program;
static int errors;
static bool with_gc; /* module gc is part of the program */
static bool is_library; /* the text is of the standard library, and module _heapq is part of the program */

/* The printed IR of a module with this text. */
static const char *build(const char *text)
{
    arena = arena_new();
    NameTable *names = name_table_new(arena);
    Diag *d = diag_new(arena, fopen("/dev/null", "w"), DIAG_COLOR_NEVER);
    SourceFile *file = ARENA_NEW(arena, SourceFile);
    *file = (SourceFile){.path = "test.py", .text = text, .length = strlen(text)};
    ModuleGraph *g = ARENA_NEW(arena, ModuleGraph);
    *g = (ModuleGraph){.arena = arena, .names = names, .diag = d};
    SourceModule *m = ARENA_NEW(arena, SourceModule);
    Name *name = name_intern(names, "__main__", -1);
    *m = (SourceModule){.name = name, .kind = MODULE_SOURCE, .file = file, .package = name_intern(names, "", 0)};
    m->tree = cpython_parse(cpython_start(arena, names), d, file, true);
    ck_assert_ptr_nonnull(m->tree);
    m->scope = scope_analyse(arena, names, m->tree, false);
    map_init(&m->texts, arena);
    vec_push(arena, &g->modules, m);
    m->is_stdlib = is_library;
    if (with_gc || is_library) {
        SourceModule *c = ARENA_NEW(arena, SourceModule);
        *c = (SourceModule){.name = name_intern(names, with_gc ? "gc" : "_heapq", -1), .kind = MODULE_C, .package = name_intern(names, "", 0)};
        vec_push(arena, &g->modules, c);
    }
    program = irbuild_program(arena, g);
    errors = diag_errors(d);
    Writer out, faults;
    writer_init(&faults, arena);
    if (!ir_verify(program, &faults))
        ck_abort_msg("%.*s", (int)faults.n, faults.data);
    writer_init(&out, arena);
    ir_print_program(&out, program);
    write_bytes(&out, "", 1);
    return out.data;
}

static int count(const char *text, const char *part)
{
    int n = 0;
    for (const char *p = text; (p = strstr(p, part)); p += strlen(part))
        n++;
    return n;
}

START_TEST(what_is_in_scope_lives_while_gc_collects)
{
    static const char text[] = "import gc\ndef clean():\n gc.collect()\nclass C:\n def __init__(self):\n  clean()\n"
                               "def f(a, b):\n c = a\n b()\n clean()\n del a\n C()\n return b\n";
    with_gc = true;
    const char *ir = build(text);
    with_gc = false;
    ck_assert_int_eq(count(ir, "  keep"), 3); /* clean has no variables; a, b, c; b, c; self */
    ck_assert_int_eq(count(ir, "keep %0, %1, %0"), 1);
    ck_assert(!program->reads_collect);
    ck_assert_int_eq(count(build(text), "keep"), 0);
}
END_TEST

START_TEST(bound_locals_need_no_check)
{
    const char *ir = build("def f(a):\n x = 1\n for i in a:\n  x += i\n return x\n");
    ck_assert_int_eq(count(ir, "check_local"), 0);
    ck_assert_int_eq(count(ir, "iadd"), 1);
}
END_TEST

START_TEST(perhaps_unbound_locals_are_checked_once)
{
    const char *ir = build("def f(a):\n if a: x = 1\n print(x)\n return x\n");
    ck_assert_int_eq(count(ir, "check_local"), 1);
    ck_assert_int_eq(count(build("def f():\n x = 1\n del x\n return x\n"), "check_local"), 1);
}
END_TEST

START_TEST(only_try_has_checks)
{
    ck_assert_int_eq(count(build("f()\ng()\n"), "check %"), 0);
    const char *ir = build("try: f()\nexcept E: pass\n");
    ck_assert_int_eq(count(ir, "= catch"), 2); /* the handler, and its cleanup (E may be unknown) */
    ck_assert_int_eq(count(ir, "set_handled"), 4);
}
END_TEST

START_TEST(finally_is_built_for_each_way_out)
{
    const char *ir = build("def f(a):\n for i in a:\n  try:\n   if i: return 1\n   g()\n  finally: h.mark()\n");
    ck_assert_int_eq(count(ir, "call_method .mark"), 3);
}
END_TEST

START_TEST(conditions_branch_directly)
{
    const char *ir = build("def f(a, b):\n if a is None and b in a or not b: return 1\n");
    ck_assert_int_eq(count(ir, "truth"), 1);
    ck_assert_int_eq(count(ir, "branch"), 3);
}
END_TEST

START_TEST(chains_evaluate_once)
{
    const char *ir = build("def f(a): return a() < a.b < a.c\n");
    ck_assert_int_eq(count(ir, "getattr .b"), 1);
    ck_assert_int_eq(count(ir, " lt "), 2);
}
END_TEST

START_TEST(super_uses_the_class_cell)
{
    const char *ir = build("class A:\n def m(self): return super().m(1) + super().x\n");
    ck_assert_int_eq(count(ir, "call_super .m"), 1);
    ck_assert_int_eq(count(ir, "super_getattr .x"), 1);
    ck_assert_int_eq(count(build("def super(): pass\nclass A:\n def m(self): return super().m(1)\n"), "call_super"), 0);
}
END_TEST

START_TEST(fields_with_init_first)
{
    build("class A:\n __slots__ = ('s',)\n def g(self): self.b = self.__p = 1\n def __init__(self): self.a, self.b = 1, 2\n"
          " @staticmethod\n def t(x): x.no = 1\n");
    ClassDef *c = program->classes.items[0];
    static const char *const expected[] = {"s", "a", "b", "_A__p"};
    ck_assert_int_eq(c->fields.n, 4);
    for (int i = 0; i < 4; i++)
        ck_assert_str_eq(c->fields.items[i]->text, expected[i]);
}
END_TEST

START_TEST(dead_code_is_not_built)
{
    ck_assert_int_eq(count(build("def f():\n return 1\n g()\n"), "call"), 0);
    ck_assert_int_eq(count(build("while True: f()\nelse: g()\n"), ".g"), 0);
}
END_TEST

START_TEST(operators_have_anchors)
{
    build("x = a  +b\ny = a[ 1 ]\n");
    const Inst *i = program->modules.items[0]->body->entry->first;
    while (!op_is(i, OP_add))
        i = i->next;
    ck_assert_int_eq(i->anchor_left, 7);
    ck_assert_int_eq(i->anchor_right, 8);
    while (!op_is(i, OP_getitem))
        i = i->next;
    ck_assert_int_eq(i->anchor_left, 5);
    ck_assert_int_eq(i->anchor_right, 9);
}
END_TEST

START_TEST(dynamic_code_is_refused)
{
    build("eval(x)\n");
    ck_assert_int_eq(errors, 1);
    build("def eval(x): pass\neval(x)\neval('1')\n");
    ck_assert_int_eq(errors, 0);
}
END_TEST

START_TEST(match_binds_at_the_end)
{
    const char *ir = build("def f(v):\n match v:\n  case [a, b] | (a, b, _) if a: return b\n  case {'k': c, **r}: return r\n  case C(d): return d\n");
    ck_assert_int_eq(count(ir, "match_kind"), 3);
    ck_assert_int_eq(count(ir, "match_class"), 1);
    ck_assert_int_eq(count(ir, "match_keys"), 1);
    ck_assert_int_eq(count(ir, "check_local"), 0);
}
END_TEST

#define TRY_C "try:\n from _heapq import *\nexcept ImportError:\n pass\n"

START_TEST(what_c_replaces_is_not_built)
{
    is_library = true;
    ck_assert_int_eq(count(build("def heappush(h, x): pass\ndef merge(a, *, key=None): pass\nclass C(object):\n x = 1\n" TRY_C), "make_function"), 2);
    ck_assert_int_eq(count(build("def heappush(h, x): pass\nmerge(1)\n" TRY_C), "make_function"), 1);
    ck_assert_int_eq(count(build("def heappush(h, x): pass\npush = heappush\n" TRY_C), "make_function"), 1);
    ck_assert_int_eq(count(build("def unknown(h, x): pass\n" TRY_C), "make_function"), 1);
    ck_assert_int_eq(count(build("import sys\nsys.modules['_heapq'] = None\ndef heappush(h, x): pass\n" TRY_C), "make_function"), 1);
    ck_assert_int_eq(count(build("from sys import *\nmodules['_heapq'] = None\ndef heappush(h, x): pass\n" TRY_C), "make_function"), 1);
    ck_assert_int_eq(count(build("def f(m):\n del m.heappush\ndef heappush(h, x): pass\n" TRY_C), "make_function"), 2);
    is_library = false;
    ck_assert_int_eq(count(build("def heappush(h, x): pass\n" TRY_C), "make_function"), 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("irbuild");
    TCase *t = tcase_create("irbuild");
    tcase_add_test(t, what_is_in_scope_lives_while_gc_collects);
    tcase_add_test(t, bound_locals_need_no_check);
    tcase_add_test(t, perhaps_unbound_locals_are_checked_once);
    tcase_add_test(t, only_try_has_checks);
    tcase_add_test(t, finally_is_built_for_each_way_out);
    tcase_add_test(t, conditions_branch_directly);
    tcase_add_test(t, chains_evaluate_once);
    tcase_add_test(t, super_uses_the_class_cell);
    tcase_add_test(t, fields_with_init_first);
    tcase_add_test(t, dead_code_is_not_built);
    tcase_add_test(t, operators_have_anchors);
    tcase_add_test(t, dynamic_code_is_refused);
    tcase_add_test(t, match_binds_at_the_end);
    tcase_add_test(t, what_c_replaces_is_not_built);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
