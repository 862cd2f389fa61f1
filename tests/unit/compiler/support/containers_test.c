/* Tests of arena, name, map, vec, bitset and writer. */
#include "compiler/support/bitset.h"
#include "compiler/support/map.h"
#include "compiler/support/name.h"
#include "compiler/support/vec.h"
#include "compiler/support/writer.h"
#include <check.h>
#include <stdlib.h>

START_TEST(arena_gives_zeroed_aligned_memory)
{
    Arena *a = arena_new();
    for (size_t size = 0; size < 300000; size = size * 2 + 7) {
        unsigned char *p = arena_alloc(a, size);
        ck_assert_uint_eq((uintptr_t)p & 15, 0);
        for (size_t i = 0; i < size; i++)
            ck_assert_uint_eq(p[i], 0);
        memset(p, 0xff, size);
    }
    ck_assert_str_eq(arena_printf(a, "%d-%s", 42, "x"), "42-x");
    ck_assert_str_eq(arena_strndup(a, "abcdef", 3), "abc");
    arena_free(a);
}
END_TEST

START_TEST(large_block_keeps_the_current_chunk)
{
    Arena *a = arena_new();
    char *first = arena_alloc(a, 16);
    arena_alloc(a, 10 << 20);
    char *second = arena_alloc(a, 16);
    ck_assert_ptr_eq(first + 16, second);
    arena_free(a);
}
END_TEST

START_TEST(names_are_interned)
{
    Arena *a = arena_new();
    NameTable *t = name_table_new(a);
    Name *x = name_intern(t, "x", -1);
    ck_assert_int_eq(x->id, 0);
    for (int i = 0; i < 5000; i++)
        name_intern(t, arena_printf(a, "n%d", i), -1);
    ck_assert_ptr_eq(name_intern(t, "x", 1), x);
    ck_assert_ptr_eq(name_intern(t, "n4999", -1), name_intern(t, "n4999...", 5));
    ck_assert_int_eq(name_intern(t, "n0", -1)->id, 1);
    ck_assert_ptr_ne(name_intern(t, "a\0b", 3), name_intern(t, "a", -1));
    ck_assert(name_is(x, "x") && !name_is(x, "xy"));
    arena_free(a);
}
END_TEST

START_TEST(map_keeps_order_and_replaces)
{
    static int keys[1000];
    Arena *a = arena_new();
    Map m;
    map_init(&m, a);
    ck_assert_ptr_null(map_get(&m, &keys[0]));
    for (int i = 0; i < 1000; i++)
        map_set(&m, &keys[i], &keys[999 - i]);
    map_set(&m, &keys[5], NULL);
    ck_assert_int_eq(m.n, 1000);
    ck_assert(map_has(&m, &keys[5]));
    ck_assert_ptr_null(map_get(&m, &keys[5]));
    for (int i = 6; i < 1000; i++) {
        ck_assert_ptr_eq(m.entries[i].key, &keys[i]);
        ck_assert_ptr_eq(map_get(&m, &keys[i]), &keys[999 - i]);
    }
    arena_free(a);
}
END_TEST

START_TEST(vec_grows)
{
    Arena *a = arena_new();
    VEC(int) v = {0};
    for (int i = 0; i < 100; i++)
        vec_push(a, &v, i);
    ck_assert_int_eq(v.items[57], 57);
    ck_assert_int_eq(vec_pop(&v), 99);
    ck_assert_int_eq(vec_last(&v), 98);
    arena_free(a);
}
END_TEST

START_TEST(bitset_operations)
{
    Arena *a = arena_new();
    Bitset s, t;
    bitset_init(&s, a, 130);
    bitset_init(&t, a, 130);
    bitset_add(&s, 0);
    bitset_add(&s, 64);
    bitset_add(&t, 129);
    ck_assert(bitset_union(&s, &t));
    ck_assert(!bitset_union(&s, &t));
    ck_assert_int_eq(bitset_count(&s), 3);
    ck_assert_int_eq(bitset_next(&s, 0), 0);
    ck_assert_int_eq(bitset_next(&s, 1), 64);
    ck_assert_int_eq(bitset_next(&s, 65), 129);
    ck_assert_int_eq(bitset_next(&t, 0), 129);
    bitset_subtract(&s, &t);
    ck_assert(!bitset_has(&s, 129) && bitset_has(&s, 64));
    ck_assert_int_eq(bitset_next(&s, 65), -1);
    bitset_intersect(&s, &t);
    ck_assert_int_eq(bitset_count(&s), 0);
    bitset_copy(&s, &t);
    bitset_remove(&s, 129);
    ck_assert_int_eq(bitset_count(&s), 0);
    arena_free(a);
}
END_TEST

START_TEST(writer_escapes_for_c)
{
    Arena *a = arena_new();
    Writer w;
    writer_init(&w, a);
    write_c_string(&w, "a\"\\\n\0?\xff", 7);
    ck_assert_str_eq(w.data, "\"a\\\"\\\\\\n\\000\\077\\377\"");
    for (int i = 0; i < 1000; i++)
        write_format(&w, "%d,", i);
    ck_assert_uint_eq(strlen(w.data), w.n);
    arena_free(a);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("support");
    TCase *c = tcase_create("containers");
    tcase_add_test(c, arena_gives_zeroed_aligned_memory);
    tcase_add_test(c, large_block_keeps_the_current_chunk);
    tcase_add_test(c, names_are_interned);
    tcase_add_test(c, map_keeps_order_and_replaces);
    tcase_add_test(c, vec_grows);
    tcase_add_test(c, bitset_operations);
    tcase_add_test(c, writer_escapes_for_c);
    suite_add_tcase(s, c);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
