/* posix_config.c - module posix: sysconf, pathconf and confstr, whose settings are given by number or by name. */
#define _GNU_SOURCE
#include "runtime/modules/posix.h"

typedef enum Kind { SC, PC, CS, N_KINDS } Kind;

static const struct { Kind kind; const char *name; int number; } settings[] = {
#define CONFIG(kind, name) {kind, #kind "_" #name, _##kind##_##name},
#include "runtime/tables/posix_config.def"
#undef CONFIG
};

static bool find_number(Kind kind, Value v, int *number) {
    const char *text = rt_is_str(v) ? rt_str_to_utf8(RT_AS(RtStr, v), NULL) : NULL;
    if (rt_type_has(v, RT_TYPE_INT)) {
        int64_t n = rt_index_i64(v, false);
        if (rt_pending() || !rt_mod_fits_int(n))
            return false;
        *number = (int)n;
        return true;
    }
    if (!rt_is_str(v))
        rt_raise(&rt_exc_TypeError, "configuration names must be strings or integers");
    for (size_t i = 0; text && i < sizeof settings / sizeof *settings; i++)
        if (settings[i].kind == kind && strcmp(text, settings[i].name) == 0) {
            *number = settings[i].number;
            return true;
        }
    if (!rt_pending())
        rt_raise(&rt_exc_ValueError, "unrecognized configuration name");
    return false;
}

static Value posix_sysconf(Value name) {
    int number;
    if (!find_number(SC, name, &number))
        return 0;
    errno = 0;
    long r = sysconf(number);
    return r == -1 && errno ? posix_fail_value() : rt_int_from_i64(r);
}
static Value posix_pathconf(Value path, Value name) {
    PosixPath p;
    int number;
    if (posix_path(path, &p, "pathconf", "path", true, false) < 0 || !find_number(PC, name, &number))
        return 0;
    errno = 0;
    long r = p.text ? pathconf(p.text, number) : fpathconf(p.fd, number);
    if (r == -1 && errno)
        return errno == EINVAL ? posix_fail_value() : posix_error(&p); /* the fault may be the name's */
    return rt_int_from_i64(r);
}
static Value posix_fpathconf(Value file, Value name) {
    int fd, number;
    if (!posix_fd(file, &fd) || !find_number(PC, name, &number))
        return 0;
    errno = 0;
    long r = fpathconf(fd, number);
    return r == -1 && errno ? posix_fail_value() : rt_int_from_i64(r);
}
static Value posix_confstr(Value name) {
    int number;
    if (!find_number(CS, name, &number))
        return 0;
    errno = 0;
    size_t n = confstr(number, NULL, 0);
    if (n == 0)
        return errno ? posix_fail_value() : RT_NONE;
    char *text = rt_alloc_atomic(n);
    confstr(number, text, n);
    return posix_text(text, n - 1);
}

static Value names_of(Kind kind) {
    RtDict *d = rt_dict_new(0);
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        if (settings[i].kind == kind)
            rt_dict_set(d, RT_VAL(rt_str_from_cstr(settings[i].name)), rt_from_small(settings[i].number));
    return RT_VAL(d);
}

#define RT_TABLE "runtime/tables/module/posix_config.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void posix_config_init(RtModule *m) {
    rt_table_install(m);
    rt_setattr(RT_VAL(m), RT_TEXT("sysconf_names"), names_of(SC));
    rt_setattr(RT_VAL(m), RT_TEXT("pathconf_names"), names_of(PC));
    rt_setattr(RT_VAL(m), RT_TEXT("confstr_names"), names_of(CS));
}
