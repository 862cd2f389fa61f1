/* posix_ids.c - module posix: users and groups of the process and of files. */
#define _GNU_SOURCE
#include "runtime/modules/posix.h"
#include "runtime/types/number.h"

#include <grp.h>

#define CHECK(call) return (call) < 0 ? (int)posix_fail() : 0

/* A user or group: -1 stands for "unchanged". */
bool posix_id(Value v, const char *what, uint32_t *id) {
    if (!rt_has_index(v))
        return rt_raise(&rt_exc_TypeError, "%s should be integer, not %T", what, v), false;
    Value n = rt_index(v);
    int64_t i;
    if (n == 0)
        return false;
    bool fits = rt_int_fits_i64(n, &i);
    if (!fits && !rt_int_is_negative(n))
        return rt_raise(&rt_exc_OverflowError, "%s is greater than maximum", what), false;
    if (!fits || i < -1 || i > UINT32_MAX) /* CPython says so of those beyond, too */
        return rt_raise(&rt_exc_OverflowError, "%s is less than minimum", what), false;
    *id = (uint32_t)i;
    return true;
}
bool posix_ids(const Value *v, int n, const char *what, uint32_t *ids) {
    for (int i = 0; i < n; i++)
        if (!posix_id(v[i], what, &ids[i]))
            return false;
    return true;
}

#define SET1(name, what) \
    static int posix_##name(Value a) { \
        uint32_t n; \
        if (!posix_id(a, what, &n)) \
            return -1; \
        CHECK(name(n)); \
    }
#define SET2(name, what) \
    static int posix_##name(Value a, Value b) { \
        uint32_t n[2]; \
        if (!posix_ids((Value[]){a, b}, 2, what, n)) \
            return -1; \
        CHECK(name(n[0], n[1])); \
    }
#define SET3(name, what) \
    static int posix_##name(Value a, Value b, Value c) { \
        uint32_t n[3]; \
        if (!posix_ids((Value[]){a, b, c}, 3, what, n)) \
            return -1; \
        CHECK(name(n[0], n[1], n[2])); \
    }
SET1(setuid, "uid")
SET1(seteuid, "uid")
SET1(setgid, "gid")
SET1(setegid, "gid")
SET2(setreuid, "uid")
SET2(setregid, "gid")
SET3(setresuid, "uid")
SET3(setresgid, "gid")

static Value three(int64_t a, int64_t b, int64_t c) { return RT_VAL(rt_tuple_from_array((Value[]){rt_int_from_i64(a), rt_int_from_i64(b), rt_int_from_i64(c)}, 3)); }
static Value posix_getresuid(void) {
    uid_t a, b, c;
    return getresuid(&a, &b, &c) < 0 ? posix_fail_value() : three(a, b, c);
}
static Value posix_getresgid(void) {
    gid_t a, b, c;
    return getresgid(&a, &b, &c) < 0 ? posix_fail_value() : three(a, b, c);
}

/* ---- groups ------------------------------------------------------------------------------------------------ */

static int posix_initgroups(Value user, Value group) {
    PosixPath p;
    gid_t gid;
    if (posix_path(user, &p, "initgroups", "username", false, false) < 0 || !posix_id(group, "gid", &gid))
        return -1;
    CHECK(initgroups(p.text, gid));
}
static int posix_setgroups(Value groups) {
    RtTuple *t = rt_type_of(groups)->getitem && !rt_is_dict(groups) ? rt_tuple_from_iterable(groups) : NULL;
    if (!t)
        return rt_pending() ? -1 : rt_raise_int(&rt_exc_TypeError, "setgroups argument must be a sequence");
    gid_t *ids = rt_alloc_atomic((size_t)(t->length + 1) * sizeof *ids);
    for (int64_t i = 0; i < t->length; i++) {
        if (!rt_type_has(t->items[i], RT_TYPE_INT))
            return rt_raise_int(&rt_exc_TypeError, "groups must be integers");
        if (!posix_id(t->items[i], "gid", &ids[i]))
            return -1;
    }
    CHECK(setgroups((size_t)t->length, ids));
}
static Value posix_getgrouplist(Value user, Value group) {
    PosixPath p;
    int n = 64;
    gid_t *ids = NULL, gid;
    if (!rt_is_str(user))
        return rt_raise(&rt_exc_TypeError, "getgrouplist() argument 1 must be str, not %T", user);
    if (posix_path(user, &p, "getgrouplist", "user", false, false) < 0 || !posix_id(group, "gid", &gid))
        return 0;
    do { /* each round says how many there are */
        ids = rt_alloc_atomic((size_t)n * sizeof *ids);
    } while (getgrouplist(p.text, gid, ids, &n) < 0);
    RtList *l = rt_list_new(n);
    for (int i = 0; i < n; i++)
        rt_list_append(l, rt_from_small(ids[i]));
    return RT_VAL(l);
}

/* ---- owners of files ---------------------------------------------------------------------------------------- */

static int change_owner(const char *function, Value path, Value uid, Value gid, Value dir_fd, bool follow) {
    PosixPath p;
    uid_t u;
    gid_t g;
    int d;
    bool by_fd = function[0] == 'c';
    if (posix_path(path, &p, function, "path", by_fd, false) < 0 || !posix_id(uid, "uid", &u) || !posix_id(gid, "gid", &g) || !posix_dir_fd(dir_fd, &d))
        return -1;
    int r = p.text ? fchownat(d, p.text, u, g, follow ? 0 : AT_SYMLINK_NOFOLLOW) : fchown(p.fd, u, g);
    return r < 0 ? (posix_error(&p), -1) : 0;
}
static int posix_chown(Value path, Value uid, Value gid, Value dir_fd, bool follow) { return change_owner("chown", path, uid, gid, dir_fd, follow); }
static int posix_lchown(Value path, Value uid, Value gid) { return change_owner("lchown", path, uid, gid, RT_NONE, false); }
static int posix_fchown(int64_t fd, Value uid, Value gid) {
    uid_t u;
    gid_t g;
    if (!posix_id(uid, "uid", &u) || !posix_id(gid, "gid", &g))
        return -1;
    CHECK(fchown((int)fd, u, g));
}

#define RT_TABLE "runtime/tables/module/posix_ids.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void posix_ids_init(RtModule *m) { rt_table_install(m); }
