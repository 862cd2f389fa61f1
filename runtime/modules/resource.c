/* resource.c - module resource: what processes use, and the limits of that. */
#define _GNU_SOURCE /* prlimit */
#include "runtime/modules/posix.h"

#include <sys/resource.h>

static bool is_resource(int64_t n) {
    return rt_mod_fits_int(n) && ((n >= 0 && n < RLIMIT_NLIMITS) || (rt_raise(&rt_exc_ValueError, "invalid resource specified"), false));
}

static Value resource_getrusage(int64_t who) {
    struct rusage u;
    if (!rt_mod_fits_int(who))
        return 0;
    if (getrusage((int)who, &u) < 0)
        return errno == EINVAL ? rt_raise(&rt_exc_ValueError, "invalid who parameter") : posix_fail_value();
    return posix_rusage(&u);
}

/* Limits are shown as signed: no limit is -1. */
static Value limits_pair(const struct rlimit *l) { return rt_pair(rt_int_from_i64((int64_t)l->rlim_cur), rt_int_from_i64((int64_t)l->rlim_max)); }

static bool take_limits(Value limits, struct rlimit *l) {
    RtTuple *t = rt_tuple_from_iterable(limits);
    if (!t)
        return false;
    if (t->length != 2)
        return rt_raise(&rt_exc_ValueError, "expected a tuple of 2 integers"), false;
    int64_t n[2];
    for (int i = 0; i < 2; i++) {
        if (!rt_mod_take_long(t->items[i], &n[i]))
            return false;
    }
    *l = (struct rlimit){(rlim_t)n[0], (rlim_t)n[1]};
    return true;
}

static Value limit_error(void) {
    if (errno == EINVAL)
        return rt_raise(&rt_exc_ValueError, "current limit exceeds maximum limit");
    return posix_fail_value();
}

static Value resource_getrlimit(int64_t resource) {
    struct rlimit l;
    if (!is_resource(resource))
        return 0;
    return getrlimit((__rlimit_resource_t)resource, &l) < 0 ? posix_fail_value() : limits_pair(&l);
}

static int resource_setrlimit(int64_t resource, Value limits) {
    struct rlimit l;
    if (!is_resource(resource) || !take_limits(limits, &l))
        return -1;
    if (setrlimit((__rlimit_resource_t)resource, &l) == 0)
        return 0;
    if (errno == EPERM)
        return rt_raise_int(&rt_exc_ValueError, "not allowed to raise maximum limit");
    return limit_error(), -1;
}

static Value resource_prlimit(Value *args, size_t nargs, RtTuple *kwnames) {
    struct rlimit before, l;
    if (rt_no_keywords("resource.prlimit", kwnames) < 0)
        return 0;
    if (nargs < 2 || nargs > 3)
        return rt_raise(&rt_exc_TypeError, "resource.prlimit requires 2 to 3 arguments");
    int64_t n[2];
    for (int i = 0; i < 2; i++)
        if (!rt_mod_take_long(args[i], &n[i]) || !rt_mod_fits_int(n[i]))
            return 0;
    if (!is_resource(n[1]) || (nargs == 3 && !take_limits(args[2], &l)))
        return 0;
    return prlimit((pid_t)n[0], (__rlimit_resource_t)n[1], nargs == 3 ? &l : NULL, &before) < 0 ? limit_error() : limits_pair(&before);
}

static int64_t resource_getpagesize(void) { return sysconf(_SC_PAGESIZE); }

#define RT_TABLE "runtime/tables/module/resource.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module_resource(RtModule *m);
void rt_init_module_resource(RtModule *m) {
    static const RtConstant constants[] = {
#define CONSTANT(name) {#name, (int64_t)name},
#include "runtime/tables/resource.def"
#undef CONSTANT
    };
    rt_mod_add_constants(m, constants, sizeof constants / sizeof *constants);
    rt_setattr(RT_VAL(m), RT_TEXT("error"), RT_VAL(&rt_exc_OSError));
    rt_table_install(m);
    posix_rusage_init(m);
}
