/* Tests of modgraph: programs written into a temporary folder. */
#include "compiler/frontend/modgraph.h"
#include <check.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static Arena *arena;
static NameTable *names;
static Diag *diag;
static FILE *sink;
static char *said;
static size_t said_length;
static char dir[64];

static void set_up(void)
{
    arena = arena_new();
    names = name_table_new(arena);
    sink = open_memstream(&said, &said_length);
    diag = diag_new(arena, sink, DIAG_COLOR_NEVER);
    strcpy(dir, "/tmp/modgraph-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(dir));
    unsetenv("PYTHONPATH");
}

static void tear_down(void)
{
    char *command = arena_printf(arena, "rm -rf %s", dir);
    ck_assert_int_eq(system(command), 0);
    fclose(sink);
    free(said);
    arena_free(arena);
}

/* Writes a file below the folder, with the folders it needs. */
static void file(const char *path, const char *text)
{
    char *full = arena_printf(arena, "%s/%s", dir, path);
    for (char *p = strchr(full + strlen(dir) + 1, '/'); p; p = strchr(p + 1, '/')) {
        *p = 0;
        mkdir(full, 0777);
        *p = '/';
    }
    FILE *f = fopen(full, "w");
    ck_assert_ptr_nonnull(f);
    fputs(text, f);
    fclose(f);
}

static ModuleGraph *load_with(const char *shims, const char *include)
{
    FrontendOptions o = {.main_path = arena_printf(arena, "%s/main.py", dir), .shim_dir = shims};
    o.include_modules = &include;
    o.n_include_modules = include != NULL;
    ModuleGraph *g = frontend_load(arena, names, diag, &o);
    diag_flush(diag);
    return g;
}

/* The names of the modules, in order. */
static const char *load(const char *main)
{
    file("main.py", main);
    ModuleGraph *g = load_with(NULL, NULL);
    ck_assert_ptr_nonnull(g);
    Writer w;
    writer_init(&w, arena);
    for (int i = 0; i < g->modules.n; i++)
        write_format(&w, "%s%s", i ? " " : "", g->modules.items[i]->name->text);
    return w.data;
}

START_TEST(packages_come_before_their_modules)
{
    file("p/__init__.py", "");
    file("p/q/__init__.py", "from . import r\nfrom .. import s\nfrom ..t import x\n");
    file("p/q/r.py", "");
    file("p/s.py", "");
    file("p/t.py", "x = 1\n");
    ck_assert_str_eq(load("import p.q\n"), "__main__ p p.q p.q.r p.s p.t");
    ck_assert_int_eq(diag_errors(diag), 0);
}
END_TEST

START_TEST(from_takes_submodules_and_cycles_end)
{
    file("p/__init__.py", "y = 1\n");
    file("p/a.py", "import main_helper\n");
    file("main_helper.py", "from p import a, y\n");
    ck_assert_str_eq(load("from p import a, y\n"), "__main__ p p.a main_helper");
}
END_TEST

START_TEST(star_takes_what_all_names)
{
    file("p/__init__.py", "__all__ = ['a', 'b', 'missing']\n");
    file("p/a.py", "");
    file("p/b.py", "");
    file("p/c.py", "");
    ck_assert_str_eq(load("from p import *\n"), "__main__ p p.a p.b");
}
END_TEST

START_TEST(imports_in_functions_are_followed)
{
    file("a.py", "");
    ck_assert_str_eq(load("def f():\n import a\n import none\n"), "__main__ a");
    ck_assert_int_eq(diag_errors(diag), 0);
}
END_TEST

START_TEST(constant_imports_by_call)
{
    file("a.py", "");
    file("b.py", "");
    ck_assert_str_eq(load("__import__('a')\nx = 'b'\n__import__(x)\n"), "__main__ a");
}
END_TEST

START_TEST(folders_without_init_are_packages)
{
    file("n/m.py", "");
    ck_assert_str_eq(load("import n.m\n"), "__main__ n n.m");
}
END_TEST

START_TEST(errors_of_guarded_modules_do_not_count)
{
    file("a.py", "import missing\n");
    load("try:\n import a\nexcept ImportError: pass\n");
    ck_assert_int_eq(diag_errors(diag), 0);
}
END_TEST

START_TEST(errors_tell_the_way)
{
    file("a.py", "import missing\n");
    load("import a\n");
    ck_assert_int_eq(diag_errors(diag), 1);
    ck_assert_ptr_nonnull(strstr(said, "note: 'a' is imported here"));
}
END_TEST

START_TEST(extensions_are_refused)
{
    file("e.so", "");
    load("import e\n");
    ck_assert_ptr_nonnull(strstr(said, "E0302"));
}
END_TEST

START_TEST(shims_win_over_the_library_and_lose_to_the_program)
{
    file("shims/textwrap.py", "shim = 1\n");
    file("shims/colorsys.py", "shim = 1\n");
    file("colorsys.py", "");
    file("os.py", "fake = 1\n");
    file("shims/os.py", "");
    file("main.py", "import textwrap, colorsys, os\n");
    ModuleGraph *g = load_with(arena_printf(arena, "%s/shims", dir), NULL);
    ck_assert_int_eq(modgraph_find(g, name_intern(names, "textwrap", -1))->kind, MODULE_SHIM);
    ck_assert_int_eq(modgraph_find(g, name_intern(names, "colorsys", -1))->kind, MODULE_SOURCE);
    ck_assert_int_eq(modgraph_find(g, name_intern(names, "os", -1))->kind, MODULE_SHIM); /* frozen in CPython */
}
END_TEST

START_TEST(names_made_at_run_time)
{
    file("shims/os.py", "");
    file("main.py", "import os.path\nfrom os.path import join\n");
    ModuleGraph *g = load_with(arena_printf(arena, "%s/shims", dir), NULL);
    ck_assert_int_eq(diag_errors(diag), 0);
    ck_assert_int_eq(g->modules.n, 2);
    ck_assert_int_eq(g->modules.items[0]->imports.n, 1);
}
END_TEST

START_TEST(relative_names)
{
    file("p/__init__.py", "");
    file("p/a.py", "");
    file("main.py", "import p.a\n");
    ModuleGraph *g = load_with(NULL, NULL);
    SourceModule *a = modgraph_find(g, name_intern(names, "p.a", -1));
    ck_assert_ptr_eq(modgraph_resolve(g, a, name_intern(names, "b", -1), 1), name_intern(names, "p.b", -1));
    ck_assert_ptr_eq(modgraph_resolve(g, a, NULL, 1), name_intern(names, "p", -1));
    ck_assert_ptr_null(modgraph_resolve(g, a, NULL, 2));
    ck_assert_ptr_eq(modgraph_resolve(g, a, name_intern(names, "x.y", -1), 0), name_intern(names, "x.y", -1));
}
END_TEST

START_TEST(include_forces_a_module_in)
{
    file("extra.py", "");
    file("main.py", "");
    ModuleGraph *g = load_with(NULL, "extra");
    ck_assert_int_eq(g->modules.n, 2);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("modgraph");
    TCase *c = tcase_create("modgraph");
    tcase_add_checked_fixture(c, set_up, tear_down);
    tcase_add_test(c, packages_come_before_their_modules);
    tcase_add_test(c, from_takes_submodules_and_cycles_end);
    tcase_add_test(c, star_takes_what_all_names);
    tcase_add_test(c, imports_in_functions_are_followed);
    tcase_add_test(c, constant_imports_by_call);
    tcase_add_test(c, folders_without_init_are_packages);
    tcase_add_test(c, errors_of_guarded_modules_do_not_count);
    tcase_add_test(c, errors_tell_the_way);
    tcase_add_test(c, extensions_are_refused);
    tcase_add_test(c, shims_win_over_the_library_and_lose_to_the_program);
    tcase_add_test(c, names_made_at_run_time);
    tcase_add_test(c, relative_names);
    tcase_add_test(c, include_forces_a_module_in);
    suite_add_tcase(s, c);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
