/* io_file.c - FileIO: a descriptor as a raw stream; and the opening of files. A file that is open for
 * writing and was dropped without close() is flushed when the collector finds it: opening the same file
 * again looks for such streams first. */
#include "runtime/core/threads.h"
#include "runtime/modules/io.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

RtType rt_type_FileIO;

static Value closed_file(void) { return rt_raise(&rt_exc_ValueError, "I/O operation on closed file"); }

/* ---- streams open for writing --------------------------------------------------------------- */

enum { MAX_WRITERS = 1024 };
static struct { uint64_t device, inode; } writers[MAX_WRITERS];
static int n_writers;

static void add_writer(const FileIO *f) {
    if (n_writers < MAX_WRITERS) {
        writers[n_writers].device = f->device;
        writers[n_writers++].inode = f->inode;
    }
}
static bool is_written(const struct stat *st) {
    for (int i = 0; i < n_writers; i++)
        if (writers[i].device == st->st_dev && writers[i].inode == st->st_ino)
            return true;
    return false;
}
static void remove_writer(const FileIO *f) {
    for (int i = 0; i < n_writers; i++)
        if (writers[i].device == f->device && writers[i].inode == f->inode) {
            writers[i] = writers[--n_writers];
            return;
        }
}

/* ---- opening ----------------------------------------------------------------------------------- */

static int parse_mode(FileIO *f, const char *mode, int *flags) {
    static const char bad[] = "Must have exactly one of create/read/write/append mode and at most one plus";
    int kinds = 0;
    bool plus = false;
    *flags = 0;
    for (const char *p = mode; *p; p++) {
        kinds += strchr("rwax", *p) != NULL;
        switch (*p) {
        case 'r': f->readable = true; break;
        case 'w': f->writable = true; *flags |= O_CREAT | O_TRUNC; break;
        case 'x': f->writable = f->created = true; *flags |= O_CREAT | O_EXCL; break;
        case 'a': f->writable = f->appending = true; *flags |= O_CREAT | O_APPEND; break;
        case 'b': break;
        case '+':
            if (plus)
                return rt_raise_int(&rt_exc_ValueError, bad);
            plus = true;
            break;
        default: return rt_raise_int(&rt_exc_ValueError, "invalid mode: %s", mode);
        }
        if (kinds > 1)
            return rt_raise_int(&rt_exc_ValueError, bad);
    }
    if (kinds == 0)
        return rt_raise_int(&rt_exc_ValueError, bad);
    if (plus)
        f->readable = f->writable = true;
    *flags |= f->readable && f->writable ? O_RDWR : f->readable ? O_RDONLY : O_WRONLY;
    *flags |= O_CLOEXEC;
    return 0;
}

/* The path as bytes without a NUL; file names use surrogateescape. */
static const char *path_text(Value file) {
    Value b = file;
    if (rt_type_has(file, RT_TYPE_STR))
        b = RT_VAL(codec_encode_utf8(RT_AS(RtStr, file), "surrogateescape"));
    if (!b)
        return NULL;
    const RtBytes *bytes = RT_AS(RtBytes, b);
    if (memchr(bytes->data, 0, (size_t)bytes->length)) {
        rt_raise(&rt_exc_ValueError, "embedded null byte");
        return NULL;
    }
    return (const char *)bytes->data;
}

static int open_with(Value opener, Value file, int flags) {
    Value r = rt_call2(opener, file, rt_from_small(flags));
    if (!r)
        return -1;
    if (!rt_has_index(r))
        return rt_raise_int(&rt_exc_TypeError, "expected integer from opener");
    int64_t fd = rt_index_i64(r, false);
    if (!rt_pending() && fd < 0)
        rt_raise(&rt_exc_ValueError, "opener returned %lld", (long long)fd);
    return rt_pending() ? -1 : (int)fd;
}

static int open_path(Value file, int flags) {
    const char *path = path_text(file);
    if (!path)
        return -1;
    bool retried = false;
    for (;;) {
        int fd = open(path, flags, 0666);
        if (fd >= 0)
            return fd;
        if (errno == EINTR) {
            if (rt_signals_check() < 0)
                return -1;
        } else if ((errno == EMFILE || errno == ENFILE) && !retried) {
            rt_gc_collect();
            retried = true;
        } else {
            rt_raise_errno(errno, file, 0);
            return -1;
        }
    }
}

static int open_any(FileIO *f, Value file, int flags, Value opener) {
    if (rt_has_index(file) && !rt_type_has(file, RT_TYPE_STR)) {
        int64_t fd = rt_index_i64(file, false);
        if (rt_pending() || fd != (int)fd) { /* then CPython takes it for a name */
            rt_clear();
            return rt_raise_int(&rt_exc_TypeError, "expected str, bytes or os.PathLike object, not %T", file);
        }
        if (fd < 0)
            return rt_raise_int(&rt_exc_ValueError, "negative file descriptor");
        f->fd = (int)fd;
        return 0;
    }
    if (!f->closefd)
        return rt_raise_int(&rt_exc_ValueError, "Cannot use closefd=False with file name");
    f->fd = opener && opener != RT_NONE ? open_with(opener, file, flags) : open_path(file, flags);
    return f->fd < 0 ? -1 : 0;
}

static int check_opened(FileIO *f, Value file, bool own) {
    struct stat st;
    bool failed = fstat(f->fd, &st) < 0;
    if (failed || S_ISDIR(st.st_mode)) {
        int e = failed ? errno : EISDIR;
        if (own)
            close(f->fd);
        f->fd = -1;
        rt_raise_errno(e, failed ? 0 : file, 0);
        return -1;
    }
    f->device = st.st_dev;
    f->inode = st.st_ino;
    if (is_written(&st))
        rt_gc_collect();
    if (f->writable)
        add_writer(f);
    if (f->appending)
        lseek(f->fd, 0, SEEK_END);
    return 0;
}

static int file_setup(FileIO *f, Value file, const char *mode, bool closefd, Value opener) {
    int flags;
    f->closefd = closefd;
    f->seekable = -1;
    f->fd = -1;
    f->name = file;
    if (parse_mode(f, mode, &flags) < 0 || open_any(f, file, flags, opener) < 0)
        return -1;
    return check_opened(f, file, !rt_has_index(file));
}

static FileIO *file_alloc(RtType *cls) {
    FileIO *f = rt_instance_alloc(cls);
    f->fd = -1;
    f->name = 0;
    rt_gc_add_finalizer(RT_VAL(f));
    return f;
}
Value io_file_open(Value file, const char *mode, bool closefd, Value opener) {
    FileIO *f = file_alloc(&rt_type_FileIO);
    return file_setup(f, file, mode, closefd, opener) < 0 ? 0 : RT_VAL(f);
}

static Value file_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) { return RT_VAL(file_alloc(cls)); }
static int file_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static RtBuiltinDef def = {.name = "FileIO", .params = "file,mode='r',closefd=1,opener=None", .n_max = 4};
    Value bound[4];
    if (rt_builtin_bind(&def, args, nargs, kwnames, bound) < 0)
        return -1;
    const char *mode = "r";
    if (bound[1] && rt_type_has(bound[1], RT_TYPE_STR))
        mode = rt_str_to_utf8(RT_AS(RtStr, bound[1]), NULL);
    else if (bound[1])
        return rt_raise_int(&rt_exc_TypeError, "FileIO() argument 'mode' must be str, not %T", bound[1]);
    int closefd = bound[2] ? rt_truth(bound[2]) : 1;
    return closefd < 0 ? -1 : file_setup(IO_FILE(self), bound[0], mode, closefd, bound[3]);
}

/* ---- reading and writing ----------------------------------------------------------------------- */

int64_t io_file_read(FileIO *f, uint8_t *to, int64_t n) {
    for (;;) {
        rt_global_release();
        ssize_t r = read(f->fd, to, (size_t)n);
        rt_global_acquire();
        if (r >= 0)
            return r;
        if (errno == EAGAIN)
            return -2;
        if (errno != EINTR) {
            rt_raise_errno(errno, 0, 0);
            return -1;
        }
        if (rt_signals_check() < 0)
            return -1;
    }
}
int64_t io_file_write(FileIO *f, const uint8_t *from, int64_t n) {
    for (;;) {
        rt_global_release();
        ssize_t r = write(f->fd, from, (size_t)n);
        rt_global_acquire();
        if (r >= 0)
            return r;
        if (errno == EAGAIN)
            return -2;
        if (errno != EINTR) {
            rt_raise_errno(errno, 0, 0);
            return -1;
        }
        if (rt_signals_check() < 0)
            return -1;
    }
}
int64_t io_file_seek(FileIO *f, int64_t offset, int whence) {
    if (f->fd < 0)
        return closed_file(), -1;
    off_t r = lseek(f->fd, offset, whence);
    if (r < 0)
        rt_raise_errno(errno, 0, 0);
    return r < 0 ? -1 : (int64_t)r;
}

static bool usable(FileIO *f, bool needed, const char *action) {
    if (f->fd < 0)
        closed_file();
    else if (!needed)
        rt_raise(io_unsupported_type(), "File not open for %s", action);
    return f->fd >= 0 && needed;
}

static Value file_readall(Value self) {
    FileIO *f = IO_FILE(self);
    if (!usable(f, f->readable, "reading"))
        return 0;
    struct stat st;
    off_t at = lseek(f->fd, 0, SEEK_CUR);
    int64_t room = IO_BUFFER_SIZE, n = 0;
    if (at >= 0 && fstat(f->fd, &st) == 0 && st.st_size > at)
        room = st.st_size - at + 1;
    uint8_t *data = rt_try_alloc((size_t)room, true);
    while (data) {
        int64_t r = io_file_read(f, data + n, room - n);
        if (r == -1)
            return 0;
        if (r == -2 && n == 0)
            return RT_NONE;
        if (r <= 0)
            return RT_VAL(rt_bytes_new(data, n));
        n += r;
        if (n == room) {
            data = rt_realloc(data, (size_t)room, (size_t)room * 2);
            room *= 2;
        }
    }
    return 0;
}

static Value file_read(Value self, Value size) {
    FileIO *f = IO_FILE(self);
    int64_t n;
    if (!usable(f, f->readable, "reading") || !io_size(size, &n))
        return 0;
    if (n < 0)
        return file_readall(self);
    uint8_t *data = rt_try_alloc((size_t)n + 1, true);
    int64_t r = data ? io_file_read(f, data, n) : -1;
    return r == -1 ? 0 : r == -2 ? RT_NONE : RT_VAL(rt_bytes_new(data, r));
}
static Value file_readinto(Value self, Value buffer) {
    FileIO *f = IO_FILE(self);
    uint8_t *to;
    int64_t n;
    if (!usable(f, f->readable, "reading") || rt_get_readinto_buffer(buffer, &to, &n, "readinto") < 0)
        return 0;
    int64_t r = io_file_read(f, to, n);
    return r == -1 ? 0 : r == -2 ? RT_NONE : rt_from_small(r);
}
static Value file_write(Value self, Value data) {
    FileIO *f = IO_FILE(self);
    const uint8_t *from;
    int64_t n;
    if (!usable(f, f->writable, "writing") || rt_get_buffer(data, &from, &n) < 0)
        return 0;
    int64_t r = io_file_write(f, from, n);
    return r == -1 ? 0 : r == -2 ? RT_NONE : rt_from_small(r);
}
static Value file_seek(Value self, Value offset, int64_t whence) {
    FileIO *f = IO_FILE(self);
    int64_t n = rt_index_i64(offset, false);
    if (!usable(f, true, "") || rt_pending())
        return 0;
    int64_t r = io_file_seek(f, n, (int)whence);
    return r < 0 ? 0 : rt_int_from_i64(r);
}
static Value file_tell(Value self) { return file_seek(self, RT_SMALL(0), SEEK_CUR); }
static Value file_truncate(Value self, Value size) {
    FileIO *f = IO_FILE(self);
    if (!usable(f, f->writable, "writing"))
        return 0;
    Value n = size == RT_NONE ? file_tell(self) : size;
    int64_t length = n ? rt_index_i64(n, false) : -1;
    if (rt_pending())
        return 0;
    if (ftruncate(f->fd, length) < 0)
        return rt_raise_errno(errno, 0, 0);
    return n;
}

/* ---- the rest ----------------------------------------------------------------------------------- */

static int file_close(Value self) {
    FileIO *f = IO_FILE(self);
    if (f->fd < 0)
        return 0;
    int fd = f->fd;
    Value flushed = rt_has_type(self, &rt_type_FileIO) ? RT_NONE : io_call(self, "flush");
    Value error = flushed ? 0 : rt_fetch();
    f->fd = -1;
    f->base.closed = 1;
    if (f->writable)
        remove_writer(f);
    if (f->closefd && close(fd) < 0 && !error)
        return rt_raise_errno(errno, 0, 0), -1;
    rt_thread.pending = error;
    return error ? -1 : 0;
}
static void file_finalize(Value self) {
    FileIO *f = IO_FILE(self);
    if (f->fd >= 0 && f->closefd && !f->base.owned)
        file_close(self);
}
static Value file_closed(Value self) { return rt_from_bool(IO_FILE(self)->fd < 0); }
static Value file_readable(Value self) { return usable(IO_FILE(self), true, "") ? rt_from_bool(IO_FILE(self)->readable) : 0; }
static Value file_writable(Value self) { return usable(IO_FILE(self), true, "") ? rt_from_bool(IO_FILE(self)->writable) : 0; }
static Value file_seekable(Value self) {
    FileIO *f = IO_FILE(self);
    if (!usable(f, true, ""))
        return 0;
    if (f->seekable < 0)
        f->seekable = lseek(f->fd, 0, SEEK_CUR) >= 0;
    return rt_from_bool(f->seekable);
}
static Value file_fileno(Value self) { return usable(IO_FILE(self), true, "") ? rt_from_small(IO_FILE(self)->fd) : 0; }
static Value file_isatty(Value self) { return usable(IO_FILE(self), true, "") ? rt_from_bool(isatty(IO_FILE(self)->fd)) : 0; }

static const char *mode_text(const FileIO *f) {
    if (f->created)
        return f->readable ? "xb+" : "xb";
    if (f->appending)
        return f->readable ? "ab+" : "ab";
    return f->readable && f->writable ? "rb+" : f->readable ? "rb" : "wb";
}
static Value file_mode(Value self) { return RT_VAL(rt_str_from_cstr(mode_text(IO_FILE(self)))); }
static Value file_closefd(Value self) { return rt_from_bool(IO_FILE(self)->closefd); }
static Value get_name(Value self) {
    Value name = IO_FILE(self)->name;
    return name ? name : rt_raise(&rt_exc_AttributeError, "'%T' object has no attribute 'name'", self);
}
static int set_name(Value self, Value v) {
    IO_FILE(self)->name = v;
    return 0;
}
static Value file_repr(Value self) {
    const FileIO *f = IO_FILE(self);
    if (f->fd < 0)
        return RT_VAL(rt_str_format("<_io.FileIO [closed]>"));
    const char *closefd = f->closefd ? "True" : "False";
    if (!f->name)
        return RT_VAL(rt_str_format("<_io.FileIO fd=%d mode='%s' closefd=%s>", f->fd, mode_text(f), closefd));
    return RT_VAL(rt_str_format("<_io.FileIO name=%R mode='%s' closefd=%s>", f->name, mode_text(f), closefd));
}

#define RT_TABLE "runtime/tables/module/io_file.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void io_file_init(void) {
    static const RtGetsetDef attributes[] = {{"name", get_name, set_name}, {NULL, NULL, NULL}};
    RtType *t = &rt_type_FileIO;
    io_type(t, "_io.FileIO", &rt_type__RawIOBase, sizeof(FileIO));
    t->new_ = file_new;
    t->init = file_init;
    t->repr = file_repr;
    t->finalize = file_finalize;
    rt_type_ready(t);
    rt_table_install(NULL);
    rt_type_add_getsets(t, attributes);
}
