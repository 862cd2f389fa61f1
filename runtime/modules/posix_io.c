/* posix_io.c - module posix: vectored reads and writes, copies inside the kernel, files in memory, extended attributes, terminals. */
#define _GNU_SOURCE
#include "runtime/modules/posix.h"

#include <limits.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <sys/xattr.h>

/* ---- vectors of buffers ------------------------------------------------------------------------------ */

/* The buffers of a sequence; NULL on error. */
static struct iovec *buffers_of(Value list, bool writable, const char *function, int *count) {
    if (!rt_type_of(list)->getitem || rt_is_dict(list)) {
        rt_raise(&rt_exc_TypeError, "%s() arg 2 must be a sequence", function);
        return NULL;
    }
    RtTuple *t = rt_tuple_from_iterable(list);
    if (!t)
        return NULL;
    struct iovec *v = rt_alloc((size_t)(t->length + 1) * sizeof *v);
    for (int64_t i = 0; i < t->length; i++) {
        uint8_t *p;
        const uint8_t *q;
        int64_t n;
        if (writable && is_bytes(t->items[i])) {
            rt_raise(&rt_exc_BufferError, "Object is not writable.");
            return NULL;
        }
        if (writable ? rt_get_writable_buffer(t->items[i], &p, &n) < 0 : rt_get_buffer(t->items[i], &q, &n) < 0)
            return NULL;
        v[i] = (struct iovec){writable ? p : (void *)(uintptr_t)q, (size_t)n};
    }
    *count = (int)t->length;
    return v;
}

/* Without at: where the file is. */
static int64_t vectored(int64_t fd, Value list, bool write, const int64_t *at, int64_t flags) {
    int n;
    ssize_t r;
    struct iovec *v = buffers_of(list, !write, write ? (at ? "pwritev2" : "writev") : at ? "preadv2" : "readv", &n);
    if (!v)
        return -1;
    if (at)
        POSIX_RETRY(r, write ? pwritev2((int)fd, v, n, *at, (int)flags) : preadv2((int)fd, v, n, *at, (int)flags));
    else
        POSIX_RETRY(r, write ? writev((int)fd, v, n) : readv((int)fd, v, n));
    return r < 0 ? posix_fail() : r;
}
static int64_t posix_readv(int64_t fd, Value list) { return vectored(fd, list, false, NULL, 0); }
static int64_t posix_writev(int64_t fd, Value list) { return vectored(fd, list, true, NULL, 0); }
static int64_t posix_preadv(int64_t fd, Value list, int64_t offset, int64_t flags) { return vectored(fd, list, false, &offset, flags); }
static int64_t posix_pwritev(int64_t fd, Value list, int64_t offset, int64_t flags) { return vectored(fd, list, true, &offset, flags); }

/* ---- inside the kernel --------------------------------------------------------------------------------- */

static bool offset_of(Value v, loff_t *out, loff_t **where) {
    *where = v == RT_NONE ? NULL : out;
    *out = v == RT_NONE ? 0 : rt_index_i64(v, false);
    return !rt_pending();
}
static int64_t posix_copy_file_range(int64_t from, int64_t to, int64_t count, Value from_at, Value to_at) {
    loff_t a, b, *pa, *pb;
    ssize_t r;
    if (count < 0)
        return rt_raise_int(&rt_exc_ValueError, "negative value for 'count' not allowed");
    if (!offset_of(from_at, &a, &pa) || !offset_of(to_at, &b, &pb))
        return -1;
    POSIX_RETRY(r, copy_file_range((int)from, pa, (int)to, pb, (size_t)count, 0));
    return r < 0 ? posix_fail() : r;
}
static int64_t posix_splice(int64_t from, int64_t to, int64_t count, Value from_at, Value to_at, int64_t flags) {
    loff_t a, b, *pa, *pb;
    ssize_t r;
    if (count < 0)
        return rt_raise_int(&rt_exc_ValueError, "negative value for 'count' not allowed");
    if (!offset_of(from_at, &a, &pa) || !offset_of(to_at, &b, &pb))
        return -1;
    POSIX_RETRY(r, splice((int)from, pa, (int)to, pb, (size_t)count, (unsigned)flags));
    return r < 0 ? posix_fail() : r;
}
static int posix_lockf(int64_t fd, int64_t command, int64_t length) {
    int r;
    POSIX_RETRY(r, lockf((int)fd, (int)command, length));
    return r < 0 ? (int)posix_fail() : 0;
}
/* These two return the error. */
static int posix_posix_fallocate(int64_t fd, int64_t offset, int64_t length) {
    errno = posix_fallocate((int)fd, offset, length);
    return errno ? (int)posix_fail() : 0;
}
static int posix_posix_fadvise(int64_t fd, int64_t offset, int64_t length, int64_t advice) {
    errno = posix_fadvise((int)fd, offset, length, (int)advice);
    return errno ? (int)posix_fail() : 0;
}

static int64_t posix_memfd_create(Value name, int64_t flags) {
    PosixPath p;
    if (posix_path(name, &p, "memfd_create", "name", false, false) < 0)
        return -1;
    int fd = memfd_create(p.text, (unsigned)flags);
    return fd < 0 ? posix_fail() : fd;
}
static int64_t posix_eventfd(int64_t start, int64_t flags) {
    int fd = eventfd((unsigned)start, (int)flags);
    return fd < 0 ? posix_fail() : fd;
}
static Value posix_eventfd_read(Value file) {
    eventfd_t n = 0;
    int r, fd;
    if (!posix_fd(file, &fd))
        return 0;
    POSIX_RETRY(r, eventfd_read(fd, &n));
    return r < 0 ? posix_fail_value() : rt_int_from_u64(n);
}
static int posix_eventfd_write(Value file, int64_t n) {
    int r, fd;
    if (!posix_fd(file, &fd))
        return -1;
    POSIX_RETRY(r, eventfd_write(fd, (eventfd_t)n));
    return r < 0 ? (int)posix_fail() : 0;
}

/* ---- extended attributes -------------------------------------------------------------------------------- */

static bool attribute_path(Value path, Value name, bool follow, const char *function, PosixPath *p, PosixPath *a) {
    if (posix_path(path, p, function, "path", true, name == 0) < 0 || (name && posix_path(name, a, function, "attribute", false, false) < 0))
        return false;
    if (!p->text && !follow)
        return rt_raise(&rt_exc_ValueError, "%s: cannot use fd and follow_symlinks together", function), false;
    return true;
}

/* Grows a buffer until the value fits: get asks for n bytes into it. */
static Value attribute_value(const PosixPath *p, const PosixPath *a, bool follow) {
    for (size_t n = 128;; n *= 2) {
        RtBytes *b = rt_bytes_new(NULL, (int64_t)n);
        ssize_t r = !p->text ? fgetxattr(p->fd, a->text, b->data, n) : follow ? getxattr(p->text, a->text, b->data, n) : lgetxattr(p->text, a->text, b->data, n);
        if (r >= 0)
            return RT_VAL(rt_bytes_new(b->data, r));
        if (errno != ERANGE || n > 1 << 20)
            return posix_error(p);
    }
}
static Value posix_getxattr(Value path, Value name, bool follow) {
    PosixPath p, a;
    return attribute_path(path, name, follow, "getxattr", &p, &a) ? attribute_value(&p, &a, follow) : 0;
}
static int posix_setxattr(Value path, Value name, Value value, int64_t flags, bool follow) {
    PosixPath p, a;
    const uint8_t *d;
    int64_t n;
    if (!attribute_path(path, name, follow, "setxattr", &p, &a) || rt_get_buffer(value, &d, &n) < 0)
        return -1;
    int f = (int)flags;
    int r = !p.text ? fsetxattr(p.fd, a.text, d, (size_t)n, f) : follow ? setxattr(p.text, a.text, d, (size_t)n, f) : lsetxattr(p.text, a.text, d, (size_t)n, f);
    return r < 0 ? (posix_error(&p), -1) : 0;
}
static int posix_removexattr(Value path, Value name, bool follow) {
    PosixPath p, a;
    if (!attribute_path(path, name, follow, "removexattr", &p, &a))
        return -1;
    int r = !p.text ? fremovexattr(p.fd, a.text) : follow ? removexattr(p.text, a.text) : lremovexattr(p.text, a.text);
    return r < 0 ? (posix_error(&p), -1) : 0;
}
static Value posix_listxattr(Value path, bool follow) {
    PosixPath p, none;
    if (!attribute_path(path, 0, follow, "listxattr", &p, &none))
        return 0;
    for (size_t n = 256;; n *= 2) {
        char *names = rt_alloc_atomic(n);
        ssize_t r = !p.text ? flistxattr(p.fd, names, n) : follow ? listxattr(p.text, names, n) : llistxattr(p.text, names, n);
        if (r < 0 && (errno != ERANGE || n > 1 << 20))
            return posix_error(&p);
        if (r < 0)
            continue;
        RtList *l = rt_list_new(4);
        for (const char *s = names; s < names + r; s += strlen(s) + 1)
            rt_list_append(l, posix_text(s, strlen(s)));
        return RT_VAL(l);
    }
}

/* ---- terminals -------------------------------------------------------------------------------------------- */

static Value posix_openpty(void) {
    int a, b;
    if (openpty(&a, &b, NULL, NULL, NULL) < 0)
        return posix_fail_value();
    if (fcntl(a, F_SETFD, FD_CLOEXEC) < 0 || fcntl(b, F_SETFD, FD_CLOEXEC) < 0)
        return posix_fail_value();
    return RT_VAL(rt_tuple_from_array((Value[]){rt_from_small(a), rt_from_small(b)}, 2));
}
static Value posix_ttyname(int64_t fd) {
    char name[PATH_MAX];
    errno = ttyname_r((int)fd, name, sizeof name);
    return errno ? posix_fail_value() : posix_text(name, strlen(name));
}
static Value posix_ctermid(void) {
    char name[L_ctermid];
    ctermid(name);
    return posix_text(name, strlen(name));
}
static int64_t posix_tcgetpgrp(int64_t fd) {
    pid_t r = tcgetpgrp((int)fd);
    return r < 0 ? posix_fail() : r;
}
static int posix_tcsetpgrp(int64_t fd, int64_t group) { return tcsetpgrp((int)fd, (pid_t)group) < 0 ? (int)posix_fail() : 0; }

#define RT_TABLE "runtime/tables/module/posix_io.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void posix_io_init(RtModule *m) { rt_table_install(m); }
