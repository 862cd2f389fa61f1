/* bytes_test.c - runtime/types/bytes.c, bytesmethods.c, bytearray.c, memoryview.c */
#include "runtime/types/text.h"
#include "tests/unit/runtime/types/harness.h"

static RtBytes *b(const char *data) { return rt_bytes_new(data, (int64_t)strlen(data)); }

START_TEST(methods) {
    expect_repr(RT_VAL(rt_bytes_replace(b("abab"), RT_VAL(b("a")), RT_VAL(b("xy")), -1)), "b'xybxyb'");
    expect_repr(RT_VAL(rt_bytes_split(b(" a b "), RT_NONE, -1)), "[b'a', b'b']");
    expect_repr(RT_VAL(rt_bytes_hex(b("\x01\xff\x10"), RT_VAL(rt_str_from_cstr(":")), 1)), "'01:ff:10'");
    ck_assert_int_eq(rt_bytes_find(b("abc"), RT_SMALL('c'), RT_NONE, RT_NONE), 2);
    ck_assert_int_eq(rt_bytes_getitem(b("\xff"), -1), 255);
}
END_TEST

START_TEST(bytearray_grows_and_shrinks) {
    RtByteArray *a = bytearray_new("ab", 2);
    for (int i = 0; i < 1000; i++)
        ck_assert_int_eq(rt_bytearray_append(a, RT_SMALL(i % 256)), 0);
    ck_assert_int_eq(a->length, 1002);
    ck_assert_int_eq(rt_bytearray_pop(a, 0), 'a');
    ck_assert_int_eq(rt_bytearray_append(a, RT_SMALL(256)), -1);
    expect_error(&rt_exc_ValueError, "byte must be in range(0, 256)");
    ck_assert_int_eq(rt_bytearray_clear(a), 0);
    expect_repr(RT_VAL(a), "bytearray(b'')");
}
END_TEST

START_TEST(views_block_resizing) {
    RtByteArray *a = bytearray_new("abcd", 4);
    Value arg = RT_VAL(a), view = rt_type_memoryview.new_(&rt_type_memoryview, &arg, 1, NULL);
    ck_assert_int_eq(rt_bytearray_append(a, RT_SMALL(1)), -1);
    expect_error(&rt_exc_BufferError, "Existing exports of data: object cannot be re-sized");
    ck_assert_int_eq(rt_memoryview_release(view), 0);
    ck_assert_int_eq(rt_bytearray_append(a, RT_SMALL(1)), 0);
}
END_TEST

RUN_TESTS(methods, bytearray_grows_and_shrinks, views_block_resizing)
