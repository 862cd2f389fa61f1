/* sys.c - module sys. Its object is made at start-up, before the program's own modules: print and
 * the import system look into it.
 */
#include <float.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/core/stack.h"
#include "runtime/core/typeinit.h"
#include "runtime/modules/builtins.h"
#include "runtime/modules/structseq.h"
#include "runtime/services/services.h"
#include "runtime/types/module.h"
#include "runtime/types/number.h"

/* Nobody listens: hooks are refused. */
Value rt_sys_audit(Value *args, size_t nargs, RtTuple *kwnames) {
    if (nargs == 0)
        return rt_raise(&rt_exc_TypeError, "audit() missing 1 required positional argument: 'event'");
    if (!rt_type_has(args[0], RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "expected str for argument 'event', not %T", args[0]);
    return RT_NONE;
}
static Value refuse_hook(const char *name) {
    return rt_raise(&rt_exc_NotImplementedError, "sys.%s() is not available in a compiled program", name);
}
Value rt_sys_addaudithook(Value hook) { return refuse_hook("addaudithook"); }
Value rt_sys_settrace(Value f) { return f == RT_NONE ? f : refuse_hook("settrace"); }
Value rt_sys_setprofile(Value f) { return f == RT_NONE ? f : refuse_hook("setprofile"); }
/* There is no debugger: what PYTHONBREAKPOINT=0 asks for is done. */
Value rt_sys_breakpointhook(Value *args, size_t nargs, RtTuple *kwnames) {
    const char *wanted = getenv("PYTHONBREAKPOINT");
    Value environ = rt_dict_get_str(rt_sys_modules(), RT_TEXT("os")), own = environ ? rt_getattr_or_null(environ, RT_TEXT("environ")) : 0;
    Value set = own ? rt_call_method1(own, RT_TEXT("get"), RT_VAL(RT_TEXT("PYTHONBREAKPOINT"))) : 0;
    rt_clear();
    bool off = set && rt_type_has(set, RT_TYPE_STR) ? rt_str_equal(RT_AS(RtStr, set), RT_TEXT("0")) : wanted && strcmp(wanted, "0") == 0;
    return off ? RT_NONE : rt_raise(&rt_exc_NotImplementedError, "breakpoint() needs a debugger, which a compiled program has not");
}
Value rt_builtin_breakpoint(Value *args, size_t nargs, RtTuple *kwnames) {
    Value hook = rt_sys_get("breakpointhook");
    return hook ? rt_call(hook, args, nargs, kwnames) : rt_raise(&rt_exc_RuntimeError, "lost sys.breakpointhook");
}
Value rt_sys_nothing(void) { return RT_NONE; }
int64_t rt_sys_zero(void) { return 0; }

#define RT_TABLE "runtime/tables/module/sys.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static int64_t recursion_limit = 1000;
static double switch_interval = 0.005;

/* ---- functions -------------------------------------------------------------------------------- */

Value rt_sys_exit(Value status) {
    return rt_is_none(status) ? rt_raise_none(&rt_exc_SystemExit) : rt_raise_value(&rt_exc_SystemExit, status);
}

int64_t rt_sys_getrecursionlimit(void) { return recursion_limit; }

int rt_sys_setrecursionlimit(int64_t limit) {
    if (limit < 1)
        return rt_raise_int(&rt_exc_ValueError, "recursion limit must be greater or equal than 1");
    if (limit > INT_MAX)
        return rt_raise_int(&rt_exc_OverflowError, "Python int too large to convert to C int");
    recursion_limit = limit;
    rt_stack_set_recursion_limit(limit);
    return 0;
}

RtTuple *rt_sys_exc_info(void) {
    Value e = rt_thread.handled;
    if (!e || e == RT_NONE)
        return rt_tuple_from_array((Value[]){RT_NONE, RT_NONE, RT_NONE}, 3);
    Value tb = RT_AS(RtException, e)->traceback;
    return rt_tuple_from_array((Value[]){RT_VAL(rt_type_of(e)), e, tb ? tb : RT_NONE}, 3);
}

Value rt_sys_exception(void) { return rt_thread.handled ? rt_thread.handled : RT_NONE; }

/* What the class's own __sizeof__ says, and what CPython keeps before such an object. */
static int64_t own_size(Value v, Value otherwise) {
    Value method = rt_lookup_special(v, RT_TEXT("__sizeof__")), r = method ? rt_call0(method) : 0;
    if (r && rt_type_has(r, RT_TYPE_INT)) {
        int64_t n = rt_index_i64(r, false);
        if (rt_pending())
            return -1;
        if (n < 0)
            return rt_raise_int(&rt_exc_ValueError, "__sizeof__() should return >= 0");
        return n + (rt_type_of(v)->side_offset ? 32 : 16);
    }
    if (r)
        rt_raise(&rt_exc_TypeError, "an integer is required");
    if (!otherwise || !rt_pending_is(&rt_exc_TypeError))
        return -1;
    rt_clear();
    return rt_index_i64(otherwise, false);
}

/* The size that CPython's layout of the object would have, where it is simple. */
int64_t rt_sys_getsizeof(Value v, Value otherwise) {
    RtType *t = rt_type_of(v);
    Value method = t->flags & RT_TYPE_HEAP ? rt_type_lookup(t, RT_TEXT("__sizeof__")) : 0;
    if (method && !rt_has_type(method, &rt_type_method_descriptor))
        return own_size(v, otherwise);
    if (t->flags & RT_TYPE_INT) {
        int64_t bits = rt_int_bit_length(rt_int_of(v));
        return 24 + 4 * (bits == 0 ? 0 : (bits + 29) / 30) + (bits == 0 ? 0 : 0);
    }
    if (t == &rt_type_float)
        return 24;
    if (t == &rt_type_str) {
        const RtStr *s = RT_AS(RtStr, v);
        return s->ascii ? 49 + s->length : s->width == 1 ? 73 + s->length : 74 + (s->length + 1) * s->width - (s->width == 2 ? 2 : 2);
    }
    if (t->flags & RT_TYPE_BYTES)
        return 33 + RT_AS(RtBytes, v)->length;
    if (t == &rt_type_tuple)
        return 40 + 8 * RT_AS(RtTuple, v)->length;
    if (t == &rt_type_list)
        return 56 + 8 * RT_AS(RtList, v)->capacity;
    if (t == &rt_type_NoneType || t == &rt_type_object)
        return 16;
    if (t->flags & RT_TYPE_HEAP)
        return rt_type_basicsize(t) + (t->side_offset ? 32 : 16);
    return t->size ? (int64_t)t->size + 16 : 48;
}

int64_t rt_sys_getrefcount(Value v) { return 2; }
Value rt_sys_getdefaultencoding(void) { return RT_VAL(RT_TEXT("utf-8")); }
Value rt_sys_getfilesystemencodeerrors(void) { return RT_VAL(RT_TEXT("surrogateescape")); }
bool rt_sys_is_finalizing(void) { return false; }
int64_t rt_sys_get_int_max_str_digits(void) { return rt_int_max_str_digits; }

int rt_sys_set_int_max_str_digits(int64_t n) {
    if (n != 0 && n < 640)
        return rt_raise_int(&rt_exc_ValueError, "maxdigits must be 0 or larger than 640");
    rt_int_max_str_digits = n;
    return 0;
}

double rt_sys_getswitchinterval(void) { return switch_interval; }
int rt_sys_setswitchinterval(double interval) {
    if (interval <= 0)
        return rt_raise_int(&rt_exc_ValueError, "switch interval must be strictly positive");
    switch_interval = interval;
    return 0;
}
Value rt_sys_get_none(void) { return RT_NONE; }

int rt_sys_excepthook(Value type, Value value, Value traceback) {
    if (rt_type_has(value, RT_TYPE_EXCEPTION)) {
        if (!RT_AS(RtException, value)->traceback && traceback != RT_NONE)
            rt_setattr(value, RT_TEXT("__traceback__"), traceback);
        rt_clear(); /* what is no traceback is not shown */
        rt_print_exception(value);
    } else {
        RtStr *text = rt_str_format("TypeError: print_exception(): Exception expected for value, %T found\n", value);
        Value err = rt_sys_get("stderr");
        if (err && err != RT_NONE)
            rt_write_text(err, text);
    }
    return rt_pending() ? -1 : 0;
}

static RtStructSeq unraisable_args = {.name = "UnraisableHookArgs",
    .fields = (const char *const[]){"exc_type", "exc_value", "exc_traceback", "err_msg", "object"}, .n_sequence = 5, .n_fields = 5};

Value rt_sys_unraisable_args(Value exc, Value object) {
    Value traceback = RT_AS(RtException, exc)->traceback;
    Value items[5] = {RT_VAL(rt_type_of(exc)), exc, traceback ? traceback : RT_NONE, RT_NONE, object ? object : RT_NONE};
    return rt_structseq_make(&unraisable_args, items);
}

int rt_sys_unraisablehook(Value args) {
    if (!rt_has_type(args, &unraisable_args.type))
        return rt_raise_int(&rt_exc_TypeError, "sys.unraisablehook argument type must be UnraisableHookArgs");
    const RtTuple *t = RT_AS(RtTuple, args);
    Value exc = t->items[1], message = t->items[3], object = t->items[4];
    if (rt_is_none(message))
        message = RT_VAL(RT_TEXT("Exception ignored in"));
    if (!rt_is_none(object))
        rt_print_error_text(rt_str_format("%V: %R\n", message, object));
    else if (!rt_is_none(t->items[3]))
        rt_print_error_text(rt_str_format("%V:\n", message));
    if (!rt_is_none(exc))
        rt_print_exception(exc);
    return rt_pending() ? -1 : 0;
}

int rt_sys_displayhook(Value v) {
    if (rt_is_none(v))
        return 0;
    Value text = rt_repr(v), out = rt_sys_stream("stdout");
    if (!text || !out)
        return -1;
    rt_dict_set(rt_builtins_module()->dict, RT_VAL(RT_TEXT("_")), v);
    return rt_write_text(out, rt_str_format("%V\n", text));
}

/* ---- the module ------------------------------------------------------------------------------- */

static RtStr *name_of(const char *name) { return rt_str_intern(rt_str_from_cstr(name)); }
static void put(const char *name, Value v) { rt_dict_set(rt_sys_module()->dict, RT_VAL(name_of(name)), v); }
static void put_text(const char *name, const char *text) { put(name, RT_VAL(rt_str_from_cstr(text))); }
static Value text(const char *s) { return RT_VAL(rt_str_from_cstr(s)); }
static Value small(int64_t n) { return rt_int_from_i64(n); }

typedef struct Field { const char *name; Value value; } Field;

/* sys.NAME and its type, which programs can call if it is open. */
static void put_record(const char *name, bool open, const Field *fields) {
    enum { MOST = 20 };
    const char **names = rt_alloc(MOST * sizeof *names);
    Value items[MOST];
    RtStructSeq *s = rt_alloc(sizeof *s);
    int n = 0;
    for (; fields[n].name; n++) {
        names[n] = fields[n].name;
        items[n] = fields[n].value;
    }
    *s = (RtStructSeq){.name = rt_str_keep_utf8(rt_str_format("sys.%s", name)), .fields = names, .n_sequence = n, .n_fields = n, .only_made_here = !open};
    rt_structseq_init(s, NULL);
    put(name, rt_structseq_make(s, items));
}

static void put_records(void) {
    put_record("version_info", false, (Field[]){{"major", small(3)}, {"minor", small(11)}, {"micro", small(2)},
        {"releaselevel", text("final")}, {"serial", small(0)}, {NULL, 0}});
    put_record("float_info", true, (Field[]){{"max", rt_from_double(DBL_MAX)}, {"max_exp", small(DBL_MAX_EXP)},
        {"max_10_exp", small(DBL_MAX_10_EXP)}, {"min", rt_from_double(DBL_MIN)}, {"min_exp", small(DBL_MIN_EXP)},
        {"min_10_exp", small(DBL_MIN_10_EXP)}, {"dig", small(DBL_DIG)}, {"mant_dig", small(DBL_MANT_DIG)},
        {"epsilon", rt_from_double(DBL_EPSILON)}, {"radix", small(FLT_RADIX)}, {"rounds", small(1)}, {NULL, 0}});
    put_record("int_info", true, (Field[]){{"bits_per_digit", small(30)}, {"sizeof_digit", small(4)},
        {"default_max_str_digits", small(4300)}, {"str_digits_check_threshold", small(640)}, {NULL, 0}});
    put_record("hash_info", true, (Field[]){{"width", small(64)}, {"modulus", small(((int64_t)1 << 61) - 1)},
        {"inf", small(314159)}, {"nan", small(0)}, {"imag", small(1000003)}, {"algorithm", text("siphash13")},
        {"hash_bits", small(64)}, {"seed_bits", small(128)}, {"cutoff", small(0)}, {NULL, 0}});
    put_record("flags", false, (Field[]){{"debug", small(0)}, {"inspect", small(0)}, {"interactive", small(0)},
        {"optimize", small(0)}, {"dont_write_bytecode", small(0)}, {"no_user_site", small(0)}, {"no_site", small(0)},
        {"ignore_environment", small(0)}, {"verbose", small(0)}, {"bytes_warning", small(0)}, {"quiet", small(0)},
        {"hash_randomization", small(1)}, {"isolated", small(0)}, {"dev_mode", RT_FALSE}, {"utf8_mode", small(0)},
        {"warn_default_encoding", small(0)}, {"safe_path", RT_FALSE}, {"int_max_str_digits", small(-1)}, {NULL, 0}});
    put_record("thread_info", true, (Field[]){{"name", text("pthread")}, {"lock", text("semaphore")},
        {"version", text("NPTL 2.36")}, {NULL, 0}});
}

/* sys.implementation: a SimpleNamespace. */
static void put_implementation(void) {
    Value ns = rt_call0(RT_VAL(&rt_type_SimpleNamespace));
    if (!ns) {
        rt_clear();
        return;
    }
    rt_setattr(ns, name_of("name"), text("cpython"));
    rt_setattr(ns, name_of("cache_tag"), text("cpython-311"));
    rt_setattr(ns, name_of("version"), rt_sys_get("version_info"));
    rt_setattr(ns, name_of("hexversion"), small(0x030b02f0));
    rt_setattr(ns, name_of("_multiarch"), text("x86_64-linux-gnu"));
    put("implementation", ns);
}

static void put_plain(void) {
    put_text("version", "3.11.2 (main, Mar 13 2023, 12:18:29) [GCC 12.2.0]");
    put_text("platform", "linux");
    put_text("byteorder", "little");
    put_text("copyright", "Copyright (c) 2001-2023 Python Software Foundation.\nAll Rights Reserved.\n\nCopyright (c) 2000 BeOpen.com.\n"
                          "All Rights Reserved.\n\nCopyright (c) 1995-2001 Corporation for National Research Initiatives.\n"
                          "All Rights Reserved.\n\nCopyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\nAll Rights Reserved.");
    put_text("prefix", "/usr");
    put_text("exec_prefix", "/usr");
    put_text("base_prefix", "/usr");
    put_text("base_exec_prefix", "/usr");
    put_text("platlibdir", "lib");
    put_text("float_repr_style", "short");
    put_text("abiflags", "");
    put("_home", RT_NONE);
    put_text("_framework", "");
    put("api_version", small(1013));
    put("hexversion", small(0x030b02f0));
    put("maxsize", small(INT64_MAX));
    put("maxunicode", small(0x10ffff));
    put("dont_write_bytecode", RT_FALSE);
    put("pycache_prefix", RT_NONE);
    put("warnoptions", RT_VAL(rt_list_new(0)));
    put("_xoptions", RT_VAL(rt_dict_new(0)));
    put("meta_path", RT_VAL(rt_list_new(0)));
    put("path_hooks", RT_VAL(rt_list_new(0)));
    put("path_importer_cache", RT_VAL(rt_dict_new(0)));
    put("modules", RT_VAL(rt_sys_modules()));
}

static void put_streams(void) {
    static const char *const names[] = {"stdin", "stdout", "stderr"};
    for (int fd = 0; fd < 3; fd++) {
        Value s = rt_std_stream(fd);
        put(names[fd], s);
        put(rt_str_to_utf8(rt_str_format("__%s__", names[fd]), &(size_t){0}), s);
    }
}

static void put_argv(int argc, char **argv) {
    RtList *l = rt_list_new(argc);
    for (int i = 0; i < argc; i++)
        rt_list_append(l, RT_VAL(rt_str_from_cstr(argv[i])));
    put("argv", RT_VAL(l));
    put("orig_argv", RT_VAL(rt_list_from_array(l->items, l->length)));
    char buffer[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", buffer, sizeof buffer - 1);
    RtStr *executable = n > 0 ? rt_str_from_utf8(buffer, (size_t)n) : rt_str_from_cstr(argc > 0 ? argv[0] : "");
    put("executable", RT_VAL(executable));
    put("_base_executable", RT_VAL(executable));
    RtStr *dir = executable;
    for (int64_t i = executable->length - 1; i >= 0; i--)
        if (rt_str_at(executable, i) == '/') {
            dir = rt_str_slice(executable, 0, i);
            break;
        }
    put("path", RT_VAL(rt_list_from_array((Value[]){RT_VAL(dir)}, 1)));
}

static const char *const c_names[] = {
#define CMODULE(name) #name,
#include "runtime/tables/cmodule.def"
#undef CMODULE
};

static void put_builtin_names(void) {
    int n = sizeof c_names / sizeof *c_names;
    RtTuple *t = rt_tuple_new(n);
    for (int i = 0; i < n; i++)
        t->items[i] = RT_VAL(rt_str_from_cstr(c_names[i]));
    put("builtin_module_names", RT_VAL(t));
}

RtModule *rt_sys_module(void) {
    static RtModule *module;
    if (!module) {
        module = rt_module_new(name_of("sys"));
        module->state = 2;
    }
    return module;
}

Value rt_sys_get(const char *name) { return rt_dict_get_str(rt_sys_module()->dict, name_of(name)); }

Value rt_sys_stream(const char *name) { return rt_sys_get(name); }

void rt_sys_init(int argc, char **argv) {
    RtModule *m = rt_sys_module();
    rt_module_late_init();
    put("__name__", RT_VAL(m->name));
    put("__doc__", RT_NONE);
    put("__package__", RT_VAL(rt_str_from_cstr("")));
    put("__loader__", RT_NONE);
    put("__spec__", RT_NONE);
    rt_table_install(m);
    put_plain();
    put_records();
    put_implementation();
    put_streams();
    put_argv(argc, argv);
    put_builtin_names();
    rt_structseq_init(&unraisable_args, NULL);
    put("__unraisablehook__", rt_sys_get("unraisablehook"));
    put("__excepthook__", rt_sys_get("excepthook"));
    put("__breakpointhook__", rt_sys_get("breakpointhook"));
    put("__displayhook__", rt_sys_get("displayhook"));
    rt_dict_set(rt_sys_modules(), RT_VAL(m->name), RT_VAL(m));
    rt_dict_set(rt_sys_modules(), RT_VAL(rt_builtins_module()->name), RT_VAL(rt_builtins_module()));
}
