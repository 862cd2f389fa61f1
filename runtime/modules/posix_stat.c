/* posix_stat.c - stat() and its relatives, scandir(), listdir(). */
#define _GNU_SOURCE
#include "runtime/modules/posix.h"

#include <dirent.h>
#include <math.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>

static const char *const stat_fields[] = {"st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "", "", "",
                                          "st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns",
                                          "st_blksize", "st_blocks", "st_rdev"};
static const char *const stat_shown[] = {"st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime"};
static RtStructSeq stat_result = {.name = "os.stat_result", .fields = stat_fields, .n_sequence = 10, .n_fields = 19, .shown = stat_shown};
static const char *const vfs_fields[] = {"f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag", "f_namemax", "f_fsid"};
static RtStructSeq vfs_result = {.name = "os.statvfs_result", .fields = vfs_fields, .n_sequence = 10, .n_fields = 11};

static Value ns_of(const struct timespec *t) {
    return rt_int_from_i64((int64_t)t->tv_sec * 1000000000 + t->tv_nsec);
}
static Value make_stat(const struct stat *st) {
    const struct timespec *times[] = {&st->st_atim, &st->st_mtim, &st->st_ctim};
    Value v[19] = {rt_from_small(st->st_mode), rt_int_from_u64(st->st_ino), rt_int_from_u64(st->st_dev), rt_int_from_u64(st->st_nlink),
                   rt_from_small(st->st_uid), rt_from_small(st->st_gid), rt_int_from_i64(st->st_size)};
    for (int i = 0; i < 3; i++) {
        v[7 + i] = rt_int_from_i64(times[i]->tv_sec);
        v[10 + i] = rt_from_double((double)times[i]->tv_sec + 1e-9 * (double)times[i]->tv_nsec);
        v[13 + i] = ns_of(times[i]);
    }
    v[16] = rt_int_from_i64(st->st_blksize);
    v[17] = rt_int_from_i64(st->st_blocks);
    v[18] = rt_int_from_u64(st->st_rdev);
    return rt_structseq_make(&stat_result, v);
}

static Value do_stat(const char *function, Value path, Value dir_fd, bool follow) {
    PosixPath p;
    struct stat st;
    int dir;
    if (posix_path(path, &p, function, "path", function[0] == 's', false) < 0 || !posix_dir_fd(dir_fd, &dir))
        return 0;
    if (!p.text && dir != AT_FDCWD)
        return rt_raise(&rt_exc_ValueError, "stat: can't specify dir_fd without matching path");
    if (!p.text && !follow)
        return rt_raise(&rt_exc_ValueError, "stat: cannot use fd and follow_symlinks together");
    int r = p.text ? fstatat(dir, p.text, &st, follow ? 0 : AT_SYMLINK_NOFOLLOW) : fstat(p.fd, &st);
    return r < 0 ? posix_error(&p) : make_stat(&st);
}
static Value posix_stat(Value path, Value dir_fd, bool follow) { return do_stat("stat", path, dir_fd, follow); }
static Value posix_lstat(Value path, Value dir_fd) { return do_stat("lstat", path, dir_fd, false); }
static Value posix_fstat(Value v) {
    struct stat st;
    int fd;
    if (!posix_fd(v, &fd))
        return 0;
    return fstat(fd, &st) < 0 ? rt_raise_errno(errno, 0, 0) : make_stat(&st);
}
static Value make_statvfs(const struct statvfs *s) {
    const uint64_t n[] = {s->f_bsize, s->f_frsize, s->f_blocks, s->f_bfree, s->f_bavail, s->f_files, s->f_ffree, s->f_favail, s->f_flag, s->f_namemax, s->f_fsid};
    Value v[11];
    for (int i = 0; i < 11; i++)
        v[i] = rt_int_from_u64(n[i]);
    return rt_structseq_make(&vfs_result, v);
}
static Value posix_statvfs(Value path) {
    PosixPath p;
    struct statvfs s;
    if (posix_path(path, &p, "statvfs", "path", true, false) < 0)
        return 0;
    if ((p.text ? statvfs(p.text, &s) : fstatvfs(p.fd, &s)) < 0)
        return posix_error(&p);
    return make_statvfs(&s);
}
static Value posix_fstatvfs(int64_t fd) {
    struct statvfs s;
    return fstatvfs((int)fd, &s) < 0 ? posix_fail_value() : make_statvfs(&s);
}

/* ---- scandir -------------------------------------------------------------------------------------- */

typedef struct Entry {
    RtType *type;
    Value name, path;
    int dir_fd; /* of scandir(fd), else -1 */
    uint8_t d_type;
    uint64_t inode;
    Value stat, lstat; /* cached */
} Entry;
typedef struct Scan { RtType *type; DIR *dir; PosixPath path; bool from_fd; } Scan;
static RtType rt_type_DirEntry, rt_type_ScandirIterator;
#define ENTRY(v) RT_AS(Entry, v)
#define SCAN(v) RT_AS(Scan, v)

static Value join_path(const PosixPath *dir, const char *name) {
    size_t n = dir->text ? strlen(dir->text) : 0, m = strlen(name);
    char *s = rt_alloc_atomic(n + m + 2);
    memcpy(s, dir->text ? dir->text : "", n);
    if (n > 0 && s[n - 1] != '/')
        s[n++] = '/';
    memcpy(s + n, name, m + 1);
    return posix_name(s, dir->bytes);
}
static void close_scan(Scan *s) {
    if (s->dir) {
        if (s->from_fd)
            rewinddir(s->dir);
        closedir(s->dir);
    }
    s->dir = NULL;
}
static DIR *open_dir(PosixPath *p) {
    if (p->text)
        return opendir(p->text);
    p->given = 0; /* errors do not name a descriptor */
    int fd = fcntl(p->fd, F_DUPFD_CLOEXEC, 0);
    DIR *d = fd < 0 ? NULL : fdopendir(fd);
    if (d)
        rewinddir(d);
    return d;
}
static Value posix_scandir(Value path) {
    PosixPath p;
    if (posix_path(path, &p, "scandir", "path", true, true) < 0)
        return 0;
    DIR *d = open_dir(&p);
    if (!d)
        return posix_error(&p);
    Scan *s = rt_new(&rt_type_ScandirIterator, sizeof *s);
    *s = (Scan){&rt_type_ScandirIterator, d, p, !p.text};
    rt_gc_add_finalizer(RT_VAL(s));
    return RT_VAL(s);
}
static bool is_dots(const char *s) { return s[0] == '.' && (s[1] == 0 || (s[1] == '.' && s[2] == 0)); }
static Value scan_next(Value self) {
    Scan *s = SCAN(self);
    while (s->dir) {
        errno = 0;
        struct dirent *e = readdir(s->dir);
        if (!e) {
            int error = errno;
            close_scan(s);
            errno = error;
            return error ? posix_error(&s->path) : 0;
        }
        if (is_dots(e->d_name))
            continue;
        Entry *d = rt_new(&rt_type_DirEntry, sizeof *d);
        d->name = posix_name(e->d_name, s->path.bytes);
        d->path = s->from_fd ? d->name : join_path(&s->path, e->d_name);
        d->dir_fd = s->from_fd ? s->path.fd : -1;
        d->d_type = e->d_type;
        d->inode = e->d_ino;
        return RT_VAL(d);
    }
    return 0;
}
static Value scan_self(Value self) { return self; }
static Value scan_close(Value self) { return close_scan(SCAN(self)), RT_NONE; }
static Value scan_exit(Value *args, size_t nargs, RtTuple *kwnames) { return scan_close(args[0]); }
static void scan_finalize(Value self) { close_scan(SCAN(self)); }

static RtList *posix_listdir(Value path) {
    PosixPath p;
    if (posix_path(path, &p, "listdir", "path", true, true) < 0)
        return NULL;
    DIR *d = open_dir(&p);
    if (!d) {
        posix_error(&p);
        return NULL;
    }
    RtList *l = rt_list_new(8);
    for (;;) {
        errno = 0;
        struct dirent *e = readdir(d);
        if (!e)
            break;
        if (!is_dots(e->d_name))
            rt_list_append(l, posix_name(e->d_name, p.bytes));
    }
    int error = errno;
    if (!p.text)
        rewinddir(d);
    closedir(d);
    errno = error;
    return error ? (posix_error(&p), NULL) : l;
}

static Value entry_lstat(Entry *e) {
    if (!e->lstat)
        e->lstat = do_stat("lstat", e->dir_fd >= 0 ? e->name : e->path, e->dir_fd >= 0 ? rt_from_small(e->dir_fd) : RT_NONE, false);
    return e->lstat;
}
static Value entry_stat(Value self, bool follow) {
    Entry *e = ENTRY(self);
    if (!follow)
        return entry_lstat(e);
    if (!e->stat && e->d_type != DT_LNK && e->d_type != DT_UNKNOWN)
        e->stat = entry_lstat(e);
    else if (!e->stat)
        e->stat = do_stat("stat", e->dir_fd >= 0 ? e->name : e->path, e->dir_fd >= 0 ? rt_from_small(e->dir_fd) : RT_NONE, true);
    return e->stat;
}
/* Whether the entry is of the kind: 1, 0, -1. */
static int entry_is(Value self, bool follow, mode_t kind, uint8_t d_type) {
    Entry *e = ENTRY(self);
    if (e->d_type != DT_UNKNOWN && !(follow && e->d_type == DT_LNK))
        return e->d_type == d_type;
    Value st = entry_stat(self, follow);
    if (!st) {
        if (!rt_pending_is(&rt_exc_FileNotFoundError))
            return -1;
        rt_clear();
        return 0;
    }
    return ((mode_t)rt_small(RT_AS(RtTuple, st)->items[0]) & S_IFMT) == kind;
}
static int entry_is_dir(Value self, bool follow) { return entry_is(self, follow, S_IFDIR, DT_DIR); }
static int entry_is_file(Value self, bool follow) { return entry_is(self, follow, S_IFREG, DT_REG); }
static int entry_is_symlink(Value self) { return entry_is(self, false, S_IFLNK, DT_LNK); }
static Value entry_inode(Value self) { return rt_int_from_u64(ENTRY(self)->inode); }
static Value entry_name(Value self) { return ENTRY(self)->name; }
static Value entry_path(Value self) { return ENTRY(self)->path; }
static Value entry_repr(Value self) { return RT_VAL(rt_str_format("<DirEntry %R>", ENTRY(self)->name)); }

#define RT_TABLE "runtime/tables/module/posix_stat.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void posix_stat_init(RtModule *m) {
    RtType *t = &rt_type_DirEntry;
    rt_type_init_static(t, "posix.DirEntry", NULL, sizeof(Entry), 0);
    t->repr = entry_repr;
    rt_mod_add_type(m, t);
    t = &rt_type_ScandirIterator;
    rt_type_init_static(t, "posix.ScandirIterator", NULL, sizeof(Scan), 0);
    t->iter = scan_self;
    t->next = scan_next;
    t->finalize = scan_finalize;
    rt_type_ready(t);
    rt_structseq_init(&stat_result, m);
    rt_structseq_init(&vfs_result, m);
    rt_table_install(m);
}
