/* fcntl.c - module fcntl: fcntl, ioctl and locks of files. */
#define _GNU_SOURCE /* F_SETPIPE_SZ, LOCK_MAND, ... */
#include "runtime/modules/posix.h"

#include <limits.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>

enum { MAX_DATA = 1024 }; /* bytes that a request may have as its argument */

static bool low_word(Value v, unsigned *out) {
    Value n = rt_index(v);
    *out = n ? rt_mod_low32(n) : 0;
    return n != 0;
}

/* An argument that is data: copied, ended by a zero byte. 1; 0: it is something else; -1 and ValueError: too long. */
static int take_data(Value v, const char *function, char *copy, size_t *n) {
    BufferInfo info;
    if (rt_type_has(v, RT_TYPE_STR))
        v = RT_VAL(codec_encode_utf8(RT_AS(RtStr, v), NULL));
    if (v == 0 || !buffer_info(v, &info)) {
        rt_clear();
        return 0;
    }
    if (!info.readonly)
        return 0;
    if (info.n > MAX_DATA)
        return rt_raise_int(&rt_exc_ValueError, "%s string arg too long", function);
    memcpy(copy, info.data, (size_t)info.n);
    copy[info.n] = 0;
    *n = (size_t)info.n;
    return 1;
}

static Value fcntl_fcntl(Value file, int64_t command, Value arg) {
    char data[MAX_DATA + 1];
    size_t n;
    unsigned number = 0;
    int fd;
    long r;
    if (!posix_fd(file, &fd) || !rt_mod_fits_int(command))
        return 0;
    int is_data = arg && rt_type_has(arg, RT_TYPE_STR | RT_TYPE_BYTES) ? take_data(arg, "fcntl", data, &n) : 0;
    if (is_data < 0 || (is_data == 0 && arg && !low_word(arg, &number)))
        return 0;
    if (is_data)
        POSIX_RETRY(r, fcntl(fd, (int)command, data));
    else
        POSIX_RETRY(r, fcntl(fd, (int)command, (int)number));
    return r < 0 ? posix_fail_value() : is_data ? RT_VAL(rt_bytes_new((const uint8_t *)data, (int64_t)n)) : rt_from_small(r);
}

/* ---- ioctl: the argument is a number, data, or a buffer that is changed in place ------------------- */

static Value ioctl_data(int fd, unsigned request, char *data, size_t n) {
    long r;
    POSIX_RETRY(r, ioctl(fd, request, data));
    return r < 0 ? posix_fail_value() : RT_VAL(rt_bytes_new((const uint8_t *)data, (int64_t)n));
}

/* A short buffer is copied, so that a request that writes more than it holds does no harm. */
static Value ioctl_in_place(int fd, unsigned request, BufferInfo *info) {
    char data[MAX_DATA + 1];
    bool is_short = info->n <= MAX_DATA;
    long r;
    if (is_short) {
        memcpy(data, info->data, (size_t)info->n);
        data[info->n] = 0;
    }
    POSIX_RETRY(r, ioctl(fd, request, is_short ? data : (char *)info->data));
    if (r < 0)
        return posix_fail_value();
    if (is_short)
        memcpy(info->data, data, (size_t)info->n);
    return rt_from_small(r);
}

static bool ioctl_number(Value v, int *out) {
    int64_t n;
    if (!rt_mod_take_long(v, &n))
        return false;
    if (n < INT_MIN || n > INT_MAX)
        return rt_raise(&rt_exc_OverflowError, "signed integer is %s", n < 0 ? "less than minimum" : "greater than maximum"), false;
    *out = (int)n;
    return true;
}

static Value fcntl_ioctl(Value file, Value request, Value arg, bool mutate) {
    char data[MAX_DATA + 1];
    size_t n;
    unsigned code;
    int fd, number = 0;
    long r;
    BufferInfo info;
    if (!posix_fd(file, &fd) || !low_word(request, &code))
        return 0;
    if (arg && buffer_info(arg, &info) && !info.readonly) { /* (a released memoryview is refused as a number) */
        if (mutate)
            return ioctl_in_place(fd, code, &info);
        if (info.n > MAX_DATA)
            return rt_raise(&rt_exc_ValueError, "ioctl string arg too long");
        memcpy(data, info.data, (size_t)info.n);
        data[info.n] = 0;
        return ioctl_data(fd, code, data, (size_t)info.n);
    }
    rt_clear();
    int is_data = arg ? take_data(arg, "ioctl", data, &n) : 0;
    if (is_data > 0)
        return ioctl_data(fd, code, data, n);
    if (is_data < 0 || (arg && !ioctl_number(arg, &number)))
        return 0;
    POSIX_RETRY(r, ioctl(fd, code, number));
    return r < 0 ? posix_fail_value() : rt_from_small(r);
}

/* ---- locks ------------------------------------------------------------------------------------------ */

static int fcntl_flock(Value file, int64_t operation) {
    int fd;
    long r;
    if (!posix_fd(file, &fd) || !rt_mod_fits_int(operation))
        return -1;
    POSIX_RETRY(r, flock(fd, (int)operation));
    return r < 0 ? (int)posix_fail() : 0;
}

static bool take_offset(Value v, off_t *out) {
    int64_t n = 0;
    if (v && !rt_mod_take_long(v, &n))
        return false;
    *out = (off_t)n;
    return true;
}

static int fcntl_lockf(Value file, int64_t operation, Value len, Value start, int64_t whence) {
    struct flock l = {0};
    int fd;
    long r;
    if (!posix_fd(file, &fd) || !rt_mod_fits_int(operation) || !rt_mod_fits_int(whence))
        return -1;
    l.l_type = operation == LOCK_UN ? F_UNLCK : operation & LOCK_SH ? F_RDLCK : F_WRLCK;
    if (operation != LOCK_UN && !(operation & (LOCK_SH | LOCK_EX)))
        return rt_raise_int(&rt_exc_ValueError, "unrecognized lockf argument");
    if (!take_offset(start, &l.l_start) || !take_offset(len, &l.l_len))
        return -1;
    l.l_whence = (short)whence;
    POSIX_RETRY(r, fcntl(fd, operation & LOCK_NB ? F_SETLK : F_SETLKW, &l));
    return r < 0 ? (int)posix_fail() : 0;
}

#define RT_TABLE "runtime/tables/module/fcntl.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module_fcntl(RtModule *m);
void rt_init_module_fcntl(RtModule *m) {
    static const RtConstant constants[] = {
#define CONSTANT(name) {#name, (int64_t)name},
#include "runtime/tables/fcntl.def"
#undef CONSTANT
    };
    rt_mod_add_constants(m, constants, sizeof constants / sizeof *constants);
    rt_table_install(m);
}
