/* class_test.c - the type system from C: mro, attribute lookup, slots in both directions, layouts,
 * exceptions and their chaining.
 */
#include "runtime/core/types.h"
#include "runtime/types/exception.h"

#include <check.h>
#include <stdlib.h>

static RtModule *module;

static RtStr *S(const char *s) { return rt_str_intern(rt_str_from_cstr(s)); }

static RtFunction *function(const char *name, RtEntry entry, int n) {
    RtCode *c = rt_alloc(sizeof *c);
    RtStr **names = rt_alloc(4 * sizeof *names);
    for (int i = 0; i < 4; i++)
        names[i] = rt_str_format("a%d", i);
    *c = (RtCode){.type = &rt_type_code, .name = name, .qualname = name, .filename = "t.py", .name_str = S(name),
                  .qualname_str = S(name), .n_pos = n, .n_params = n, .n_varnames = n, .varnames = names,
                  .entry = entry, .module = &module, .flags = RT_CO_OPTIMIZED | RT_CO_NEWLOCALS};
    return rt_function_new(c, module, NULL, NULL, 0);
}

static Value length_body(RtFunction *self, Value *args) { return rt_from_small(7); }
static Value class_body(RtFunction *self, Value *args) {
    rt_dict_set(RT_AS(RtDict, args[0]), RT_VAL(S("__len__")), RT_VAL(function("__len__", length_body, 1)));
    return RT_NONE;
}
static Value empty_body(RtFunction *self, Value *args) { return RT_NONE; }

static Value make_class(RtEntry body, Value base) {
    RtTuple *bases = base ? rt_tuple_from_array(&base, 1) : &rt_empty_tuple;
    return rt_build_class(function("C", body, 1), S("C"), bases, NULL, NULL);
}

START_TEST(method_becomes_slot) {
    Value c = make_class(class_body, 0);
    Value o = rt_call0(c);
    ck_assert_int_eq(rt_length(o), 7);
    ck_assert_int_eq(rt_setattr(c, S("__len__"), 0), 0);
    ck_assert_int_eq(rt_length(o), -1);
    ck_assert(rt_pending_is(&rt_exc_TypeError));
    rt_clear();
}
END_TEST

START_TEST(slot_becomes_method) {
    Value add = rt_getattr(RT_VAL(&rt_type_int), S("__add__"));
    ck_assert(rt_call2(add, rt_from_small(1), rt_from_small(2)) == rt_from_small(3));
    ck_assert(rt_call1(add, rt_from_small(1)) == 0);
    rt_clear();
}
END_TEST

START_TEST(subclasses_of_builtins_have_a_dict) {
    RtType *bases[] = {&rt_type_int, &rt_type_float, &rt_type_str, &rt_type_bytes, &rt_type_tuple, &rt_type_list,
                       &rt_type_dict, &rt_type_set, &rt_exc_ValueError};
    for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
        Value o = rt_call0(make_class(empty_body, RT_VAL(bases[i])));
        ck_assert(o != 0);
        ck_assert_int_eq(rt_setattr(o, S("x"), rt_from_small(5)), 0);
        ck_assert(rt_getattr(o, S("x")) == rt_from_small(5));
    }
}
END_TEST

START_TEST(layout_conflict) {
    Value bases[2] = {RT_VAL(&rt_type_int), RT_VAL(&rt_type_str)};
    ck_assert(rt_build_class(function("C", empty_body, 1), S("C"), rt_tuple_from_array(bases, 2), NULL, NULL) == 0);
    ck_assert(rt_pending_is(&rt_exc_TypeError));
    rt_clear();
}
END_TEST

START_TEST(taking_the_dict_moves_fields) {
    static const uint8_t kinds[] = {RT_FIELD_VALUE, RT_FIELD_DOUBLE};
    RtStr *names[] = {S("a"), S("b")};
    const RtClassInfo info = {.field_names = names, .field_kinds = kinds, .n_fields = 2, .size = 32};
    Value c = rt_build_class(function("C", empty_body, 1), S("C"), &rt_empty_tuple, NULL, &info);
    ck_assert(RT_AS(RtType, c)->class_info == &info);
    Value o = rt_call0(c);
    rt_setattr(o, S("a"), rt_from_small(1));
    rt_setattr(o, S("b"), rt_from_double(0.5));
    ck_assert(RT_AS(RtInstance, o)->fields[0] == rt_from_small(1));
    Value d = rt_getattr(o, S("__dict__"));
    ck_assert_int_eq(RT_AS(RtDict, d)->used, 2);
    ck_assert(RT_AS(RtInstance, o)->fields[0] == 0);
    rt_setattr(o, S("a"), rt_from_small(9));
    ck_assert(rt_dict_get_str(RT_AS(RtDict, d), S("a")) == rt_from_small(9));
}
END_TEST

START_TEST(context_is_chained_without_cycles) {
    rt_raise(&rt_exc_KeyError, "first");
    Value first = rt_fetch();
    rt_thread.handled = first;
    rt_raise(&rt_exc_ValueError, "second");
    Value second = rt_fetch();
    ck_assert(RT_AS(RtException, second)->context == first);
    rt_thread.handled = second;
    rt_raise_object(first);
    ck_assert(RT_AS(RtException, first)->context == second);
    ck_assert(RT_AS(RtException, second)->context == 0);
    rt_clear();
    rt_thread.handled = 0;
}
END_TEST

START_TEST(errno_selects_the_class) {
    rt_raise_errno(2, RT_VAL(S("f")), 0);
    ck_assert(rt_pending_is(&rt_exc_FileNotFoundError));
    RtStr *text = RT_AS(RtStr, rt_str(rt_fetch()));
    ck_assert_str_eq(rt_str_to_utf8(text, NULL), "[Errno 2] No such file or directory: 'f'");
}
END_TEST

START_TEST(suggestion) {
    rt_getattr(RT_VAL(S("abc")), S("uper"));
    RtStr *text = rt_exception_text(rt_fetch());
    ck_assert_str_eq(rt_str_to_utf8(text, NULL),
                     "AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?\n");
}
END_TEST

int main(int argc, char **argv) {
    rt_gc_init();
    rt_types_init();
    rt_sys_init(argc, argv);
    module = rt_module_new(S("t"));
    Suite *s = suite_create("class");
    TCase *t = tcase_create("core");
    tcase_add_test(t, method_becomes_slot);
    tcase_add_test(t, slot_becomes_method);
    tcase_add_test(t, subclasses_of_builtins_have_a_dict);
    tcase_add_test(t, layout_conflict);
    tcase_add_test(t, taking_the_dict_moves_fields);
    tcase_add_test(t, context_is_chained_without_cycles);
    tcase_add_test(t, errno_selects_the_class);
    tcase_add_test(t, suggestion);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_set_fork_status(r, CK_NOFORK);
    srunner_run_all(r, CK_NORMAL);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
