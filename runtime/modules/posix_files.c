/* posix_files.c - module posix: paths, directories, descriptors. */
#define _GNU_SOURCE
#include "runtime/modules/posix.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

/* ---- arguments ------------------------------------------------------------------------------------ */

bool posix_again(long result) {
    if (result >= 0 || errno != EINTR)
        return false;
    return rt_signals_check() == 0;
}
Value posix_text(const char *s, size_t n) { return RT_VAL(codec_decode_utf8(0, (const uint8_t *)s, (int64_t)n, "surrogateescape")); }
Value posix_text_or_none(const char *s) { return s ? posix_text(s, strlen(s)) : RT_NONE; }
Value posix_name(const char *s, bool bytes) {
    return bytes ? RT_VAL(rt_bytes_new(s, (int64_t)strlen(s))) : posix_text(s, strlen(s));
}
Value posix_error(const PosixPath *p) {
    if (rt_pending())
        return 0;
    return rt_raise_errno(errno, p->given, 0);
}

static Value fspath(Value v) {
    Value path = rt_fspath(v);
    return path || rt_pending() ? path : rt_raise(&rt_exc_TypeError, "expected str, bytes or os.PathLike object, not %T", v);
}

static int bad_path(Value v, const char *function, const char *argument, bool fd_ok, bool none_ok) {
    const char *kinds = fd_ok && none_ok ? "string, bytes, os.PathLike, integer or None"
                        : fd_ok          ? "string, bytes, os.PathLike or integer"
                        : none_ok        ? "string, bytes, os.PathLike or None"
                                         : "string, bytes or os.PathLike";
    return rt_raise_int(&rt_exc_TypeError, "%s: %s should be %s, not %T", function, argument, kinds, v);
}

/* The bytes of a path, whatever is in them, into p->encoded. */
static int encode_path(Value v, PosixPath *p, const char *function, const char *argument, bool fd_ok, bool none_ok) {
    Value path = rt_fspath(v);
    const uint8_t *data;
    int64_t n;
    if (!path && !rt_pending() && rt_is_bytes_like(v)) { /* deprecated, still accepted */
        path = rt_get_buffer(v, &data, &n) < 0 ? 0 : RT_VAL(rt_bytes_new(data, n));
        p->given = v;
    } else if (!path) {
        return rt_pending() ? -1 : bad_path(v, function, argument, fd_ok, none_ok);
    } else {
        p->given = path;
    }
    if (!path)
        return -1;
    p->bytes = rt_type_has(path, RT_TYPE_BYTES);
    p->encoded = p->bytes ? path : RT_VAL(codec_encode_utf8(RT_AS(RtStr, path), "surrogateescape"));
    return p->encoded ? 0 : -1;
}

int posix_path(Value v, PosixPath *p, const char *function, const char *argument, bool fd_ok, bool none_ok) {
    *p = (PosixPath){.text = ".", .fd = -1, .given = v == RT_NONE ? 0 : v};
    if (v == RT_NONE && none_ok)
        return 0;
    if (fd_ok && rt_has_index(v)) {
        int64_t fd = rt_index_i64(v, true);
        if (rt_pending())
            return -1;
        if (fd != (int)fd)
            return rt_raise_int(&rt_exc_OverflowError, "fd is %s", fd < 0 ? "less than minimum" : "greater than maximum");
        p->fd = (int)fd;
        p->text = NULL;
        return 0;
    }
    if (encode_path(v, p, function, argument, fd_ok, none_ok) < 0)
        return -1;
    const RtBytes *bytes = RT_AS(RtBytes, p->encoded);
    p->text = bytes->length ? (const char *)bytes->data : "";
    if (memchr(bytes->data, 0, (size_t)bytes->length))
        return p->bytes ? rt_raise_int(&rt_exc_ValueError, "%s: embedded null character in %s", function, argument)
                        : rt_raise_int(&rt_exc_ValueError, "embedded null byte");
    return 0;
}
bool posix_dir_fd(Value v, int *fd) {
    *fd = AT_FDCWD;
    if (v == RT_NONE)
        return true;
    if (!rt_has_index(v)) {
        rt_raise(&rt_exc_TypeError, "argument should be integer or None, not %T", v);
        return false;
    }
    *fd = (int)rt_index_i64(v, false);
    return !rt_pending();
}
bool posix_fd(Value v, int *fd) {
    if (!rt_has_index(v)) {
        Value f = rt_getattr_or_null(v, RT_TEXT("fileno"));
        if (!f) {
            if (!rt_pending())
                rt_raise(&rt_exc_TypeError, "argument must be an int, or have a fileno() method.");
            return false;
        }
        v = rt_call0(f);
        if (!v)
            return false;
        if (!rt_type_has(v, RT_TYPE_INT))
            return rt_raise(&rt_exc_TypeError, "fileno() returned a non-integer"), false;
    }
    int64_t n = rt_index_i64(v, false);
    if (!rt_pending() && n < 0)
        rt_raise(&rt_exc_ValueError, "file descriptor cannot be a negative integer (%lld)", (long long)n);
    if (rt_pending() || !rt_mod_fits_int(n))
        return false;
    *fd = (int)n;
    return true;
}

/* ---- paths ----------------------------------------------------------------------------------------- */

#define RUN(p, call) return (call) < 0 ? (posix_error(p), -1) : 0
#define PATH(p, v, f) \
    PosixPath p; \
    if (posix_path(v, &p, f, "path", false, false) < 0) \
        return -1
#define DIRFD(d, v) \
    int d; \
    if (!posix_dir_fd(v, &d)) \
        return -1

static Value posix_fspath(Value v) { return fspath(v); }
static int posix_mkdir(Value path, int64_t mode, Value dir_fd) {
    PATH(p, path, "mkdir");
    DIRFD(d, dir_fd);
    RUN(&p, mkdirat(d, p.text, (mode_t)mode));
}
static int posix_rmdir(Value path, Value dir_fd) {
    PATH(p, path, "rmdir");
    DIRFD(d, dir_fd);
    RUN(&p, unlinkat(d, p.text, AT_REMOVEDIR));
}
static int remove_file(Value path, Value dir_fd, const char *function) {
    PATH(p, path, function);
    DIRFD(d, dir_fd);
    RUN(&p, unlinkat(d, p.text, 0));
}
static int posix_unlink(Value path, Value dir_fd) { return remove_file(path, dir_fd, "unlink"); }
static int posix_remove(Value path, Value dir_fd) { return remove_file(path, dir_fd, "remove"); }
static int two_paths(Value src, Value dst, const char *function, PosixPath *a, PosixPath *b) {
    return posix_path(src, a, function, "src", false, false) < 0 || posix_path(dst, b, function, "dst", false, false) < 0 ? -1 : 0;
}
static int error_of_two(const PosixPath *a, const PosixPath *b) { return rt_raise_errno(errno, a->given, b->given), -1; }
static int move(Value src, Value dst, Value src_fd, Value dst_fd, const char *function) {
    PosixPath a, b;
    DIRFD(x, src_fd);
    DIRFD(y, dst_fd);
    if (two_paths(src, dst, function, &a, &b) < 0)
        return -1;
    return renameat(x, a.text, y, b.text) < 0 ? error_of_two(&a, &b) : 0;
}
static int posix_rename(Value src, Value dst, Value src_fd, Value dst_fd) { return move(src, dst, src_fd, dst_fd, "rename"); }
static int posix_replace(Value src, Value dst, Value src_fd, Value dst_fd) { return move(src, dst, src_fd, dst_fd, "replace"); }
static int posix_link(Value src, Value dst, Value src_fd, Value dst_fd, bool follow) {
    PosixPath a, b;
    DIRFD(x, src_fd);
    DIRFD(y, dst_fd);
    if (two_paths(src, dst, "link", &a, &b) < 0)
        return -1;
    return linkat(x, a.text, y, b.text, follow ? AT_SYMLINK_FOLLOW : 0) < 0 ? error_of_two(&a, &b) : 0;
}
static int posix_symlink(Value src, Value dst, bool is_dir, Value dir_fd) {
    PosixPath a, b;
    DIRFD(d, dir_fd);
    if (two_paths(src, dst, "symlink", &a, &b) < 0)
        return -1;
    return symlinkat(a.text, d, b.text) < 0 ? error_of_two(&a, &b) : 0;
}
static Value posix_readlink(Value path, Value dir_fd) {
    PosixPath p;
    char buffer[PATH_MAX + 1];
    int d;
    if (posix_path(path, &p, "readlink", "path", false, false) < 0 || !posix_dir_fd(dir_fd, &d))
        return 0;
    ssize_t n = readlinkat(d, p.text, buffer, PATH_MAX);
    if (n < 0)
        return posix_error(&p);
    buffer[n] = 0;
    return posix_name(buffer, p.bytes);
}
static int posix_access(Value path, int64_t mode, Value dir_fd, bool effective, bool follow) {
    PATH(p, path, "access");
    DIRFD(d, dir_fd);
    return faccessat(d, p.text, (int)mode, (effective ? AT_EACCESS : 0) | (follow ? 0 : AT_SYMLINK_NOFOLLOW)) == 0;
}
#define PATH_OR_FD(p, v, f) \
    PosixPath p; \
    if (posix_path(v, &p, f, "path", true, false) < 0) \
        return -1
static int posix_chdir(Value path) {
    PATH_OR_FD(p, path, "chdir");
    RUN(&p, p.text ? chdir(p.text) : fchdir(p.fd));
}
static int posix_chmod(Value path, int64_t mode, Value dir_fd, bool follow) {
    PATH_OR_FD(p, path, "chmod");
    DIRFD(d, dir_fd);
    int r = p.text ? fchmodat(d, p.text, (mode_t)mode, follow ? 0 : AT_SYMLINK_NOFOLLOW) : fchmod(p.fd, (mode_t)mode);
    if (r < 0 && !follow && errno == EOPNOTSUPP) {
        if (d != AT_FDCWD)
            return rt_raise_int(&rt_exc_ValueError, "chmod: cannot use dir_fd and follow_symlinks together");
        return rt_raise_int(&rt_exc_NotImplementedError, "chmod: follow_symlinks unavailable on this platform");
    }
    RUN(&p, r);
}
static int posix_ftruncate(int64_t fd, int64_t n) { return ftruncate((int)fd, n) < 0 ? (int)posix_fail() : 0; }
static int posix_truncate(Value path, int64_t length) {
    PATH_OR_FD(p, path, "truncate");
    if (!p.text)
        return posix_ftruncate(p.fd, length);
    RUN(&p, truncate(p.text, length));
}
static int posix_mkfifo(Value path, int64_t mode, Value dir_fd) {
    PATH(p, path, "mkfifo");
    DIRFD(d, dir_fd);
    RUN(&p, mkfifoat(d, p.text, (mode_t)mode));
}
static int posix_mknod(Value path, int64_t mode, int64_t device, Value dir_fd) {
    PATH(p, path, "mknod");
    DIRFD(d, dir_fd);
    return mknodat(d, p.text, (mode_t)mode, (dev_t)device) < 0 ? (int)posix_fail() : 0;
}
static int posix_chroot(Value path) {
    PATH(p, path, "chroot");
    RUN(&p, chroot(p.text));
}

/* Seconds (float or int) or nanoseconds as a timespec. */
static bool time_spec(Value v, bool ns, struct timespec *out) {
    if (ns) {
        int64_t n = rt_index_i64(v, false), s = n / 1000000000 - (n % 1000000000 < 0);
        *out = (struct timespec){s, n - s * 1000000000};
        return !rt_pending();
    }
    if (rt_has_index(v)) {
        *out = (struct timespec){rt_index_i64(v, false), 0};
        return !rt_pending();
    }
    double d = rt_float_of(v), whole = __builtin_floor(d);
    *out = (struct timespec){(time_t)whole, (long)((d - whole) * 1e9)};
    return !rt_pending();
}
static int posix_utime(Value path, Value times, Value ns, Value dir_fd, bool follow) {
    PATH_OR_FD(p, path, "utime");
    DIRFD(d, dir_fd);
    struct timespec t[2] = {{0, UTIME_NOW}, {0, UTIME_NOW}};
    Value given = ns ? ns : times;
    if (ns && times != RT_NONE)
        return rt_raise_int(&rt_exc_ValueError, "utime: you may specify either 'times' or 'ns' but not both");
    if (given != RT_NONE && (!rt_is_tuple(given) || RT_AS(RtTuple, given)->length != 2))
        return rt_raise_int(&rt_exc_TypeError, ns ? "utime: 'ns' must be a tuple of two ints" : "utime: 'times' must be either a tuple of two ints or None");
    for (int i = 0; i < 2 && given != RT_NONE; i++)
        if (!time_spec(RT_AS(RtTuple, given)->items[i], ns != 0, &t[i]))
            return -1;
    p.given = 0; /* errors do not name the file */
    RUN(&p, p.text ? utimensat(d, p.text, t, follow ? 0 : AT_SYMLINK_NOFOLLOW) : futimens(p.fd, t));
}
static Value cwd(bool bytes) {
    char buffer[PATH_MAX];
    return getcwd(buffer, sizeof buffer) ? posix_name(buffer, bytes) : rt_raise_errno(errno, 0, 0);
}
static Value posix_getcwd(void) { return cwd(false); }
static Value posix_getcwdb(void) { return cwd(true); }

/* posixpath.normpath: no empty and "." parts, ".." takes the part before it away. A NUL is a character as others. */
static Value posix_normpath(Value path) {
    PosixPath p = {0};
    if (!(path = fspath(path)) || encode_path(path, &p, "normpath", "path", false, false) < 0)
        return 0;
    const char *s = (const char *)RT_AS(RtBytes, p.encoded)->data, *end = s + RT_AS(RtBytes, p.encoded)->length;
    size_t slashes = 0;
    while (s + slashes < end && s[slashes] == '/')
        slashes++;
    size_t root = slashes == 2 ? 2 : slashes > 0, n = root;
    char *out = rt_alloc_atomic((size_t)(end - s) + 3);
    memset(out, '/', root);
    while (s < end) {
        const char *slash = memchr(s, '/', (size_t)(end - s));
        size_t length = (size_t)((slash ? slash : end) - s);
        bool up = length == 2 && s[0] == '.' && s[1] == '.';
        size_t last = n;
        while (last > root && out[last - 1] != '/')
            last--;
        bool last_up = n - last == 2 && out[last] == '.' && out[last + 1] == '.';
        if (up && n > root && !last_up) {
            n = last > root ? last - 1 : root;
        } else if (length > 0 && !(length == 1 && s[0] == '.') && !(up && root > 0 && n == root)) {
            if (n > root)
                out[n++] = '/';
            memcpy(out + n, s, length);
            n += length;
        }
        s += length + (slash != NULL);
    }
    if (n == 0)
        out[n++] = '.';
    return p.bytes ? RT_VAL(rt_bytes_new(out, (int64_t)n)) : posix_text(out, n);
}

/* ---- descriptors ------------------------------------------------------------------------------------ */

static int64_t posix_open(Value path, int64_t flags, int64_t mode, Value dir_fd) {
    PATH(p, path, "open");
    DIRFD(d, dir_fd);
    long fd;
    POSIX_RETRY(fd, openat(d, p.text, (int)flags | O_CLOEXEC, (mode_t)mode));
    return fd < 0 ? (posix_error(&p), -1) : fd;
}
static int posix_close(int64_t fd) { return close((int)fd) < 0 ? (int)posix_fail() : 0; }
static void posix_closerange(int64_t low, int64_t high) {
    for (int64_t fd = low < 0 ? 0 : low; fd < high && fd < 65536; fd++)
        close((int)fd);
}
static Value read_at(int64_t fd, int64_t n, int64_t offset) {
    if (n < 0)
        return rt_raise_errno(EINVAL, 0, 0);
    uint8_t *data = rt_try_alloc((size_t)n + 1, true);
    if (!data)
        return 0;
    ssize_t r;
    POSIX_RETRY(r, offset < 0 ? read((int)fd, data, (size_t)n) : pread((int)fd, data, (size_t)n, offset));
    return r < 0 ? (posix_fail(), 0) : RT_VAL(rt_bytes_new(data, r));
}
static Value posix_read(int64_t fd, int64_t n) { return read_at(fd, n, -1); }
static Value posix_pread(int64_t fd, int64_t n, int64_t offset) { return read_at(fd, n, offset); }
static int64_t write_at(int64_t fd, Value data, int64_t offset) {
    const uint8_t *p;
    int64_t n;
    ssize_t r;
    if (rt_get_buffer(data, &p, &n) < 0)
        return -1;
    POSIX_RETRY(r, offset < 0 ? write((int)fd, p, (size_t)n) : pwrite((int)fd, p, (size_t)n, offset));
    return r < 0 ? posix_fail() : r;
}
static int64_t posix_write(int64_t fd, Value data) { return write_at(fd, data, -1); }
static int64_t posix_pwrite(int64_t fd, Value data, int64_t offset) { return write_at(fd, data, offset); }
static int64_t posix_lseek(int64_t fd, int64_t offset, int64_t whence) {
    off_t r = lseek((int)fd, offset, (int)whence);
    return r < 0 ? posix_fail() : r;
}
static int64_t posix_dup(int64_t fd) {
    int r = fcntl((int)fd, F_DUPFD_CLOEXEC, 0);
    return r < 0 ? posix_fail() : r;
}
static int64_t posix_dup2(int64_t fd, int64_t to, bool inheritable) {
    int r = dup3((int)fd, (int)to, inheritable ? 0 : O_CLOEXEC);
    return r < 0 ? posix_fail() : r;
}
static Value new_pipe(int flags) {
    int fd[2];
    return pipe2(fd, flags) < 0 ? (posix_fail(), 0) : rt_pair(rt_from_small(fd[0]), rt_from_small(fd[1]));
}
static Value posix_pipe(void) { return new_pipe(O_CLOEXEC); }
static Value posix_pipe2(int64_t flags) { return new_pipe((int)flags); }
static int posix_isatty(int64_t fd) { return isatty((int)fd); }
#define FD_CALL(name, call) \
    static int posix_##name(Value v) { \
        int fd; \
        return !posix_fd(v, &fd) ? -1 : (call) < 0 ? (int)posix_fail() : 0; \
    }
FD_CALL(fsync, fsync(fd))
FD_CALL(fdatasync, fdatasync(fd))
FD_CALL(fchdir, fchdir(fd))
static int posix_fchmod(int64_t fd, int64_t mode) { return fchmod((int)fd, (mode_t)mode) < 0 ? (int)posix_fail() : 0; }
static int posix_get_inheritable(int64_t fd) {
    int r = fcntl((int)fd, F_GETFD);
    return r < 0 ? (int)posix_fail() : !(r & FD_CLOEXEC);
}
static int posix_set_inheritable(int64_t fd, int64_t on) { return fcntl((int)fd, F_SETFD, on ? 0 : FD_CLOEXEC) < 0 ? (int)posix_fail() : 0; }
static int posix_get_blocking(int64_t fd) {
    int r = fcntl((int)fd, F_GETFL);
    return r < 0 ? (int)posix_fail() : !(r & O_NONBLOCK);
}
static int posix_set_blocking(int64_t fd, bool on) {
    int r = fcntl((int)fd, F_GETFL);
    return r < 0 || fcntl((int)fd, F_SETFL, on ? r & ~O_NONBLOCK : r | O_NONBLOCK) < 0 ? (int)posix_fail() : 0;
}
static int64_t posix_sendfile(int64_t out, int64_t in, Value offset, int64_t n) {
    off_t at = offset == RT_NONE ? 0 : rt_index_i64(offset, false);
    ssize_t r;
    if (rt_pending())
        return -1;
    POSIX_RETRY(r, sendfile((int)out, (int)in, offset == RT_NONE ? NULL : &at, (size_t)n));
    return r < 0 ? posix_fail() : r;
}
static Value random_bytes(int64_t n, unsigned flags) {
    if (n < 0)
        return rt_raise(&rt_exc_ValueError, "negative argument not allowed");
    RtBytes *b = rt_bytes_new(NULL, n);
    for (int64_t done = 0; done < n;) {
        ssize_t r = getrandom(b->data + done, (size_t)(n - done), flags);
        if (r < 0 && !posix_again(r))
            return posix_fail(), 0;
        done += r > 0 ? r : 0;
    }
    return RT_VAL(b);
}
static Value posix_urandom(int64_t n) { return random_bytes(n, 0); }
static Value posix_getrandom(int64_t n, int64_t flags) { return random_bytes(n, (unsigned)flags); }
static Value posix_device_encoding(int64_t fd) { return isatty((int)fd) ? RT_VAL(RT_TEXT("UTF-8")) : RT_NONE; }
static int64_t posix_major(int64_t device) { return (int64_t)major((dev_t)device); }
static int64_t posix_minor(int64_t device) { return (int64_t)minor((dev_t)device); }
static int64_t posix_makedev(int64_t a, int64_t b) { return (int64_t)makedev((unsigned)a, (unsigned)b); }

static const char *const size_fields[] = {"columns", "lines"};
static RtStructSeq terminal_size = {.name = "os.terminal_size", .fields = size_fields, .n_sequence = 2, .n_fields = 2};
static Value posix_get_terminal_size(int64_t fd) {
    struct winsize w;
    if (ioctl((int)fd, TIOCGWINSZ, &w) < 0)
        return posix_fail(), 0;
    return rt_structseq_make(&terminal_size, (Value[]){rt_from_small(w.ws_col), rt_from_small(w.ws_row)});
}

#define RT_TABLE "runtime/tables/module/posix_files.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void posix_files_init(RtModule *m) {
    rt_structseq_init(&terminal_size, m);
    rt_table_install(m);
}
