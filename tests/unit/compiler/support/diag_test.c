/* Tests of diag: layout, order, duplicates, limit. */
#include "compiler/support/diag.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

static char *flushed;
static size_t flushed_length;
static Arena *arena;
static Diag *diag;
static FILE *out;
static SourceFile file = {.path = "x.py", .text = "import a\n\tfoo(b\xc3\xa9, c)\n", .length = 22};

static void set_up(void)
{
    arena = arena_new();
    out = open_memstream(&flushed, &flushed_length);
    diag = diag_new(arena, out, DIAG_COLOR_NEVER);
}

static void tear_down(void)
{
    fclose(out);
    free(flushed);
    arena_free(arena);
}

START_TEST(shows_line_and_caret)
{
    diag_error(diag, (Pos){&file, 1, 7, 1, 8}, DIAG_E0301, "a");
    diag_note(diag, (Pos){0}, "look at %s", "it");
    diag_flush(diag);
    const char *shown = "x.py:1:8: error[E0301]: no module named 'a'\n"
                        "    1 | import a\n"
                        "      |        ^\n"
                        "      = note: look at it\n"
                        "      = help: The import could not be resolved";
    ck_assert_int_eq(strncmp(flushed, shown, strlen(shown)), 0);
    ck_assert_ptr_nonnull(strstr(flushed, "\n1 error\n"));
}
END_TEST

START_TEST(carets_count_characters_and_tabs)
{
    diag_error(diag, (Pos){&file, 2, 5, 2, 8}, DIAG_E0301, "a");
    diag_flush(diag);
    ck_assert_ptr_nonnull(strstr(flushed, "    2 |     foo(b\xc3\xa9, c)\n      |         ^~\n"));
}
END_TEST

START_TEST(sorts_and_drops_duplicates)
{
    diag_error(diag, (Pos){&file, 2, 0, 2, 1}, DIAG_E0301, "second");
    diag_error(diag, (Pos){&file, 1, 0, 1, 1}, DIAG_E0301, "first");
    diag_error(diag, (Pos){&file, 2, 0, 2, 1}, DIAG_E0301, "second");
    diag_flush(diag);
    ck_assert_ptr_null(strstr(strstr(flushed, "help:") + 1, "help:")); /* told once */
    ck_assert(strstr(flushed, "'first'") < strstr(flushed, "'second'"));
    ck_assert_ptr_nonnull(strstr(flushed, "\n2 errors\n"));
}
END_TEST

START_TEST(stops_after_fifty)
{
    for (int i = 0; i < 60; i++)
        diag_error(diag, (Pos){&file, 1, i, 1, i}, DIAG_E0301, "a");
    diag_flush(diag);
    ck_assert_ptr_nonnull(strstr(flushed, "60 errors, 50 shown\n"));
    ck_assert_int_eq(diag_errors(diag), 60);
}
END_TEST

START_TEST(explains_known_codes)
{
    ck_assert_int_eq(diag_explain("E0301", out), 0);
    ck_assert_int_eq(diag_explain("E9999", out), -1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("diag");
    TCase *c = tcase_create("diag");
    tcase_add_checked_fixture(c, set_up, tear_down);
    tcase_add_test(c, shows_line_and_caret);
    tcase_add_test(c, carets_count_characters_and_tabs);
    tcase_add_test(c, sorts_and_drops_duplicates);
    tcase_add_test(c, stops_after_fifty);
    tcase_add_test(c, explains_known_codes);
    suite_add_tcase(s, c);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
