/* _warnings.c - module _warnings: the filters and warn(). A warning that nothing of module warnings was replaced for is
 * written here: that module would import linecache to show the line. */
#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"
#include "runtime/types/exception.h"
#include "runtime/types/frame.h"

static RtList *filters;
static RtDict *once_registry;
static int64_t filters_version;

static void filters_mutated(void) { filters_version++; }

/* warnings.NAME if that module is imported, else 0. */
static Value of_warnings(RtStr *name) {
    Value m = rt_dict_get_str(rt_sys_modules(), RT_TEXT("warnings"));
    Value v = m && m != RT_NONE ? rt_getattr_or_null(m, name) : 0;
    rt_clear();
    return v;
}

/* A filter's text or pattern against s: 1, 0, -1. */
static int matches(Value pattern, Value s) {
    if (pattern == RT_NONE)
        return 1;
    if (rt_has_type(pattern, &rt_type_str))
        return rt_equal(pattern, s);
    Value r = rt_call_method1(pattern, RT_TEXT("match"), s);
    return r ? rt_truth(r) : -1;
}

/* The action for a warning; 0 on error. */
static Value find_action(Value category, Value text, int64_t line, Value module) {
    Value list = of_warnings(RT_TEXT("filters"));
    RtTuple *all = rt_tuple_from_iterable(list ? list : RT_VAL(filters));
    for (int64_t i = 0; all && i < all->length; i++) {
        Value f[5];
        if (rt_unpack(all->items[i], f, 5) < 0)
            return 0;
        int ok = matches(f[1], text);
        ok = ok > 0 ? rt_issubclass(category, f[2]) : ok;
        ok = ok > 0 ? matches(f[3], module) : ok;
        int64_t at = ok > 0 ? rt_index_i64(f[4], false) : 0;
        if (ok < 0 || rt_pending())
            return 0;
        if (ok && (at == 0 || at == line))
            return f[0];
    }
    Value v = of_warnings(RT_TEXT("defaultaction"));
    return !all ? 0 : v ? v : RT_VAL(RT_TEXT("default"));
}

static bool action_is(Value action, const char *name) {
    return rt_type_has(action, RT_TYPE_STR) && rt_str_equal(RT_AS(RtStr, action), rt_str_from_cstr(name));
}

/* 1 when the key was there already, else enters it; -1. */
static int seen_before(Value registry, Value key) {
    if (!rt_is_dict(registry))
        return 0;
    int had = rt_dict_contains(RT_AS(RtDict, registry), key);
    return had != 0 ? had : rt_dict_set(RT_AS(RtDict, registry), key, RT_TRUE);
}

static int refresh_registry(Value registry) {
    if (!rt_is_dict(registry))
        return 0;
    RtDict *d = RT_AS(RtDict, registry);
    Value version = rt_dict_get_str(d, RT_TEXT("version"));
    if (version == rt_from_small(filters_version))
        return 0;
    rt_dict_clear(d);
    return rt_dict_set(d, RT_VAL(RT_TEXT("version")), rt_from_small(filters_version));
}

/* Is warnings.NAME still the function of that name that the module defines? */
static bool is_own(const char *name, const char *defined) {
    Value f = of_warnings(rt_str_from_cstr(name));
    return f && rt_has_type(f, &rt_type_function) && strcmp(RT_AS(RtFunction, f)->code->name, defined) == 0;
}

static bool is_plain_python(void) {
    return is_own("_showwarnmsg", "_showwarnmsg") && is_own("_showwarnmsg_impl", "_showwarnmsg_impl") && is_own("showwarning", "showwarning") &&
           is_own("formatwarning", "formatwarning") && is_own("_formatwarnmsg", "_formatwarnmsg");
}

static int write_warning(Value category, Value text, Value filename, Value line) {
    RtStr *all = rt_str_format("%V:%V: %N: %V\n", filename, line, RT_AS(RtType, category), text);
    Value err = all ? rt_sys_stream("stderr") : 0;
    if (!err || err == RT_NONE)
        return all ? 0 : -1;
    int64_t number;
    size_t n = 0;
    const char *start, *name = rt_type_has(filename, RT_TYPE_STR) ? rt_str_to_utf8(RT_AS(RtStr, filename), NULL) : NULL;
    if (name && rt_int_fits_i64(line, &number) && rt_source_line(name, (int32_t)number, &start, &n)) {
        for (; n > 0 && (*start == ' ' || *start == '\t' || *start == '\f'); n--)
            start++;
        for (; n > 0 && (start[n - 1] == ' ' || start[n - 1] == '\t' || start[n - 1] == '\f');)
            n--;
        if (n > 0)
            all = rt_str_format("%S  %S\n", all, rt_str_from_utf8(start, n));
    }
    if (rt_write_text(err, all) < 0 && rt_pending_is(&rt_exc_OSError))
        rt_clear(); /* as module warnings does */
    return rt_pending() ? -1 : 0;
}

static int show(Value message, Value category, Value text, Value filename, Value line, Value source) {
    Value f = of_warnings(RT_TEXT("_showwarnmsg")), maker = f ? of_warnings(RT_TEXT("WarningMessage")) : 0;
    if (!maker || (is_plain_python() && (!source || source == RT_NONE)))
        return write_warning(category, text, filename, line);
    Value args[8] = {0, message, category, filename, line, RT_NONE, RT_NONE, source ? source : RT_NONE};
    Value w = rt_call(maker, args + 1, 7, NULL);
    return w && rt_call1(f, w) ? 0 : -1;
}

static int explicit(Value message, Value category, Value filename, Value line, Value module, Value registry, Value source) {
    bool made = rt_is_instance_of(message, &rt_exc_Warning);
    Value text = made ? rt_str(message) : message;
    if (made)
        category = RT_VAL(rt_type_of(message));
    else
        message = rt_call1(category, message);
    if (!text || !message || refresh_registry(registry) < 0)
        return -1;
    Value key = RT_VAL(rt_tuple_from_array((Value[]){text, category, line}, 3));
    if (rt_is_dict(registry)) {
        int had = rt_dict_contains(RT_AS(RtDict, registry), key);
        if (had)
            return had < 0 ? -1 : 0;
    }
    int64_t number = rt_index_i64(line, false);
    Value action = rt_pending() ? 0 : find_action(category, text, number, module);
    if (!action)
        return -1;
    if (action_is(action, "error")) {
        rt_raise_object(message);
        return -1;
    }
    if (action_is(action, "ignore"))
        return 0;
    int seen = 0;
    if (action_is(action, "once")) {
        seen = seen_before(RT_VAL(once_registry), rt_pair(text, category));
    } else if (action_is(action, "module")) {
        seen = seen_before(registry, RT_VAL(rt_tuple_from_array((Value[]){text, category, RT_SMALL(0)}, 3)));
    } else if (action_is(action, "default")) {
        seen = seen_before(registry, key);
    } else if (!action_is(action, "always")) {
        return rt_raise_int(&rt_exc_RuntimeError, "Unrecognized action (%R) in warnings.filters:\n %R", action, RT_VAL(filters));
    }
    return seen ? (seen < 0 ? -1 : 0) : show(message, category, text, filename, line, source);
}

static Value check_category(Value message, Value category) {
    if (rt_is_instance_of(message, &rt_exc_Warning))
        return RT_VAL(rt_type_of(message));
    if (category == RT_NONE)
        return RT_VAL(&rt_exc_UserWarning);
    if (!rt_type_has(category, RT_TYPE_TYPE) || !rt_is_subtype(RT_AS(RtType, category), &rt_exc_Warning))
        return rt_raise(&rt_exc_TypeError, "category must be a Warning subclass, not '%T'", category);
    return category;
}

/* The registry in a module's globals, made when it is needed. */
static Value registry_of(Value globals) {
    Value key = RT_VAL(RT_TEXT("__warningregistry__")), r = rt_getitem(globals, key);
    if (r)
        return r;
    if (!rt_pending_is(&rt_exc_KeyError))
        return 0;
    rt_clear();
    r = RT_VAL(rt_dict_new(4));
    return rt_setitem(globals, key, r) < 0 ? 0 : r;
}

static Value name_of(Value globals) {
    Value name = rt_getitem(globals, RT_VAL(RT_TEXT("__name__")));
    if (!name)
        rt_clear();
    return name && (name == RT_NONE || rt_type_has(name, RT_TYPE_STR)) ? name : RT_VAL(RT_TEXT("<string>"));
}

static int warnings_warn(Value message, Value category, int64_t stacklevel, Value source) {
    category = check_category(message, category);
    if (!category)
        return -1;
    Value filename = RT_VAL(RT_TEXT("sys")), globals = rt_globals_of(rt_sys_module());
    int32_t line = 1;
    RtFrame *f = rt_frame_current(stacklevel > 1 ? stacklevel - 1 : 0);
    if (f) {
        const RtCode *code = rt_frame_place(f, &line);
        filename = RT_VAL(code->filename_str);
        globals = code->module && *code->module ? rt_globals_of(*code->module) : globals;
    }
    Value registry = registry_of(globals);
    return registry ? explicit(message, category, filename, rt_from_small(line), name_of(globals), registry, source) : -1;
}

static Value module_of(RtStr *filename) {
    int64_t n = filename->length;
    if (n == 0)
        return RT_VAL(RT_TEXT("<unknown>"));
    if (n >= 3 && rt_str_equal(rt_str_slice(filename, n - 3, n), RT_TEXT(".py")))
        return RT_VAL(rt_str_slice(filename, 0, n - 3));
    return RT_VAL(filename);
}
static int warnings_warn_explicit(Value message, Value category, RtStr *filename, Value line, Value module, Value registry,
                                  Value globals, Value source) {
    if (globals != RT_NONE && !rt_is_dict(globals))
        return rt_raise_int(&rt_exc_TypeError, "module_globals must be a dict, not '%T'", globals);
    if (module == RT_NONE) /* CPython takes it for a sign that the interpreter ends */
        return 0;
    if (registry != RT_NONE && !rt_is_dict(registry))
        return rt_raise_int(&rt_exc_TypeError, "'registry' must be a dict or None");
    if (module == 0)
        module = module_of(filename);
    return explicit(message, category, RT_VAL(filename), line, module, registry, source);
}

#define RT_TABLE "runtime/tables/module/_warnings.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static void add_filter(const char *action, RtType *category, Value module) {
    rt_list_append(filters, RT_VAL(rt_tuple_from_array((Value[]){RT_VAL(rt_str_intern(rt_str_from_cstr(action))), RT_NONE,
                                                                RT_VAL(category), module, RT_SMALL(0)}, 5)));
}

void rt_init_module__warnings(RtModule *m);
void rt_init_module__warnings(RtModule *m) {
    filters = rt_list_new(5);
    once_registry = rt_dict_new(0);
    add_filter("default", &rt_exc_DeprecationWarning, RT_VAL(RT_TEXT("__main__")));
    add_filter("ignore", &rt_exc_DeprecationWarning, RT_NONE);
    add_filter("ignore", &rt_exc_PendingDeprecationWarning, RT_NONE);
    add_filter("ignore", &rt_exc_ImportWarning, RT_NONE);
    add_filter("ignore", &rt_exc_ResourceWarning, RT_NONE);
    rt_table_install(m);
    rt_setattr(RT_VAL(m), RT_TEXT("filters"), RT_VAL(filters));
    rt_setattr(RT_VAL(m), RT_TEXT("_onceregistry"), RT_VAL(once_registry));
    rt_setattr(RT_VAL(m), RT_TEXT("_defaultaction"), RT_VAL(RT_TEXT("default")));
}
