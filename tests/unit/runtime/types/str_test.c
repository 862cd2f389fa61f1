/* str_test.c - runtime/types/str.c, strsearch.c, strmethods.c */
#include "runtime/types/text.h"
#include "tests/unit/runtime/types/harness.h"

static RtStr *s(const char *utf8) { return rt_str_from_cstr(utf8); }
static void same(RtStr *got, const char *utf8) { ck_assert(rt_str_equal(got, s(utf8))); }

START_TEST(widths_are_canonical) {
    ck_assert_int_eq(s("abc")->width, 1);
    ck_assert_int_eq(s("é")->width, 1);
    ck_assert_int_eq(s("日本")->width, 2);
    ck_assert_int_eq(s("a\U0001f600")->width, 4);
    RtStr *cut = rt_str_slice(s("ab\U0001f600"), 0, 2);
    ck_assert_int_eq(cut->width, 1);
    ck_assert(cut->ascii);
    same(rt_str_concat(s("日"), s("x")), "日x");
    same(rt_str_repeat(s("añ"), 3), "añañañ");
}
END_TEST

START_TEST(search) {
    ck_assert_int_eq(rt_str_find(s("日本日x"), s("x")), 3);
    ck_assert_int_eq(rt_str_find(s("āā"), s("ā")), 0);
    ck_assert_int_eq(rt_str_rfind(s("abcabc"), s("bc")), 4);
    ck_assert_int_eq(rt_str_count(s("aaaa"), s("aa")), 2);
    ck_assert_int_eq(rt_str_count(s("abc"), s("")), 4);
    ck_assert(!rt_str_contains(s("abc"), s("日")));
    same(rt_str_replace(s("abcabc"), s("b"), s("日")), "a日ca日c");
    expect_repr(RT_VAL(rt_str_split0(s("  a  b "))), "['a', 'b']");
    expect_repr(RT_VAL(rt_str_rsplit(s("a,b,c"), RT_VAL(s(",")), 1)), "['a,b', 'c']");
    expect_repr(RT_VAL(rt_str_splitlines(s("a\r\nb\nc"), 1)), "['a\\r\\n', 'b\\n', 'c']");
}
END_TEST

START_TEST(case_mapping) {
    same(rt_str_upper(s("straße")), "STRASSE");
    same(rt_str_lower(s("ΑΣ ΑΣΑ")), "ας ασα");
    same(rt_str_title(s("hello wORLD")), "Hello World");
    same(rt_str_casefold(s("ß")), "ss");
    ck_assert(rt_str_isidentifier(s("_é1")));
    ck_assert(rt_str_isdigit(s("²")));
    ck_assert(!rt_str_isdecimal(s("²")));
}
END_TEST

START_TEST(errors) {
    ck_assert(rt_str_getitem(s("abc"), 3) == NULL);
    expect_error(&rt_exc_IndexError, "string index out of range");
    ck_assert(rt_str_split1(s("a"), s("")) == NULL);
    expect_error(&rt_exc_ValueError, "empty separator");
    Value items[2] = {RT_VAL(s("a")), RT_SMALL(1)};
    ck_assert(rt_str_join(s(","), items, 2) == NULL);
    expect_error(&rt_exc_TypeError, "sequence item 1: expected str instance, int found");
}
END_TEST

RUN_TESTS(widths_are_canonical, search, case_mapping, errors)
