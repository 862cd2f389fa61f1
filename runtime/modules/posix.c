/* posix.c - module posix, under os: the module itself, processes, users, the environment. Paths and
 * descriptors are in posix_files.c, stat and scandir in posix_stat.c. */
#define _GNU_SOURCE
#include "runtime/modules/posix.h"

#include <grp.h>
#include <limits.h>
#include <linux/fs.h>
#include <dlfcn.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <sysexits.h>
#include <spawn.h>

int64_t posix_fail(void) { return rt_pending() ? -1 : (rt_raise_errno(errno, 0, 0), -1); }
Value posix_fail_value(void) { return posix_fail(), 0; }
#define CHECK(call) return (call) < 0 ? (int)posix_fail() : 0
#define NUMBER(name, call) \
    static int64_t posix_##name(void) { return (int64_t)(call); }

/* ---- identity ------------------------------------------------------------------------------------- */

NUMBER(getpid, getpid())
NUMBER(getppid, getppid())
NUMBER(getuid, getuid())
NUMBER(geteuid, geteuid())
NUMBER(getgid, getgid())
NUMBER(getegid, getegid())
NUMBER(getpgrp, getpgrp())
static int64_t posix_getpgid(int64_t pid) { int r = getpgid((pid_t)pid); return r < 0 ? posix_fail() : r; }
static int64_t posix_getsid(int64_t pid) { int r = getsid((pid_t)pid); return r < 0 ? posix_fail() : r; }
static int posix_setpgid(int64_t pid, int64_t group) { CHECK(setpgid((pid_t)pid, (pid_t)group)); }
static int posix_setsid(void) { CHECK(setsid()); }
static int64_t posix_umask(int64_t mask) { return umask((mode_t)mask); }
static int64_t posix_nice(int64_t n) {
    errno = 0;
    int r = nice((int)n);
    return r == -1 && errno ? posix_fail() : r;
}
static int64_t posix_getpriority(int64_t which, int64_t who) {
    errno = 0;
    int r = getpriority((unsigned)which, (id_t)who);
    return r == -1 && errno ? posix_fail() : r;
}
static Value posix_getgroups(void) {
    gid_t groups[NGROUPS_MAX];
    int n = getgroups(NGROUPS_MAX, groups);
    RtList *l = rt_list_new(n);
    for (int i = 0; i < n; i++)
        rt_list_append(l, rt_from_small(groups[i]));
    return n < 0 ? posix_fail_value() : RT_VAL(l);
}
static Value posix_getlogin(void) {
    const char *name = getlogin();
    return name ? posix_text(name, strlen(name)) : posix_fail_value();
}

static const char *const uname_fields[] = {"sysname", "nodename", "release", "version", "machine"};
static RtStructSeq uname_result = {.name = "posix.uname_result", .fields = uname_fields, .n_sequence = 5, .n_fields = 5};
static Value posix_uname(void) {
    struct utsname u;
    if (uname(&u) < 0)
        return posix_fail_value();
    const char *const parts[] = {u.sysname, u.nodename, u.release, u.version, u.machine};
    Value v[5];
    for (int i = 0; i < 5; i++)
        v[i] = posix_text(parts[i], strlen(parts[i]));
    return rt_structseq_make(&uname_result, v);
}

static const char *const times_fields[] = {"user", "system", "children_user", "children_system", "elapsed"};
static RtStructSeq times_result = {.name = "posix.times_result", .fields = times_fields, .n_sequence = 5, .n_fields = 5};
static Value posix_times(void) {
    struct tms t;
    double hz = (double)sysconf(_SC_CLK_TCK);
    clock_t elapsed = times(&t);
    const clock_t ticks[] = {t.tms_utime, t.tms_stime, t.tms_cutime, t.tms_cstime, elapsed};
    Value v[5];
    for (int i = 0; i < 5; i++)
        v[i] = rt_from_double((double)ticks[i] / hz);
    return rt_structseq_make(&times_result, v);
}
static Value posix_cpu_count(void) {
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? RT_NONE : rt_from_small(n);
}
static Value posix_sched_getaffinity(int64_t pid) {
    cpu_set_t set;
    if (sched_getaffinity((pid_t)pid, sizeof set, &set) < 0)
        return posix_fail_value();
    RtSet *s = rt_set_new(false);
    for (int i = 0; i < CPU_SETSIZE; i++)
        if (CPU_ISSET(i, &set))
            rt_set_add(s, rt_from_small(i));
    return RT_VAL(s);
}
static Value posix_getloadavg(void) {
    double d[3];
    if (getloadavg(d, 3) != 3)
        return rt_raise(&rt_exc_OSError, "Load averages are unobtainable");
    return RT_VAL(rt_tuple_from_array((Value[]){rt_from_double(d[0]), rt_from_double(d[1]), rt_from_double(d[2])}, 3));
}
static Value posix_strerror(int64_t n) { return RT_VAL(rt_str_from_cstr(strerror((int)n))); }
static void posix_sync(void) { sync(); }
static int posix_sched_yield(void) { CHECK(sched_yield()); }

/* ---- the environment -------------------------------------------------------------------------------- */

const char *posix_encoded(Value v) {
    Value path = rt_fspath(v);
    if (!path && !rt_pending())
        rt_raise(&rt_exc_TypeError, "expected str, bytes or os.PathLike object, not %T", v);
    if (path && rt_type_has(path, RT_TYPE_STR))
        path = RT_VAL(codec_encode_utf8(RT_AS(RtStr, path), "surrogateescape"));
    if (!path)
        return NULL;
    const RtBytes *b = RT_AS(RtBytes, path);
    if (!memchr(b->data, 0, (size_t)b->length))
        return b->length ? (const char *)b->data : ""; /* the empty bytes object has no data */
    rt_raise(&rt_exc_ValueError, "embedded null byte");
    return NULL;
}
static int posix_putenv(Value name, Value value) {
    const char *n = posix_encoded(name), *v = n ? posix_encoded(value) : NULL;
    if (!v)
        return -1;
    if (strchr(n, '='))
        return rt_raise_int(&rt_exc_ValueError, "illegal environment variable name");
    CHECK(setenv(n, v, 1));
}
static int posix_unsetenv(Value name) {
    const char *n = posix_encoded(name);
    if (!n)
        return -1;
    CHECK(unsetenv(n));
}
static Value environment(void) {
    extern char **environ;
    RtDict *d = rt_dict_new(32);
    for (char **e = environ; e && *e; e++) {
        const char *equals = strchr(*e, '=');
        if (!equals)
            continue;
        Value key = RT_VAL(rt_bytes_new(*e, equals - *e));
        if (!rt_dict_contains(d, key))
            rt_dict_set(d, key, RT_VAL(rt_bytes_new(equals + 1, (int64_t)strlen(equals + 1))));
    }
    return RT_VAL(d);
}

/* ---- processes -------------------------------------------------------------------------------------- */

static RtList *fork_hooks[3]; /* before, in the child, in the parent */

static Value posix_register_at_fork(Value before, Value in_child, Value in_parent) {
    Value given[3] = {before, in_child, in_parent};
    if (!before && !in_child && !in_parent)
        return rt_raise(&rt_exc_TypeError, "At least one argument is required.");
    for (int i = 0; i < 3; i++) {
        if (!given[i])
            continue;
        if (rt_type_of(given[i])->call == NULL)
            return rt_raise(&rt_exc_TypeError, "'%s' must be callable, not %T", i == 0 ? "before" : i == 1 ? "after_in_child" : "after_in_parent", given[i]);
        if (!fork_hooks[i])
            fork_hooks[i] = rt_list_new(2);
        rt_list_append(fork_hooks[i], given[i]);
    }
    return RT_NONE;
}
void posix_fork_hooks(int which) {
    RtList *l = fork_hooks[which];
    for (int64_t i = 0, n = l ? l->length : 0; i < n; i++) {
        Value f = l->items[which == 0 ? n - 1 - i : i];
        if (!rt_call0(f))
            rt_print_unraisable(f);
    }
}
static int64_t posix_fork(void) {
    posix_fork_hooks(0);
    pid_t pid = fork();
    int error = errno;
    posix_fork_hooks(pid == 0 ? 1 : 2);
    errno = error;
    return pid < 0 ? posix_fail() : pid;
}

char **posix_text_array(Value v) {
    RtTuple *t = rt_tuple_from_iterable(v);
    if (!t)
        return NULL;
    char **out = rt_alloc((size_t)(t->length + 1) * sizeof *out);
    for (int64_t i = 0; i < t->length; i++) {
        const char *text = posix_encoded(t->items[i]);
        if (!text)
            return NULL;
        size_t n = strlen(text) + 1; /* copied: the collector does not follow pointers into the middle of bytes */
        out[i] = memcpy(rt_alloc_atomic(n), text, n);
    }
    return out;
}
static char **program_arguments(Value v, const char *what) {
    char **list = posix_text_array(v);
    if (list && !list[0][0])
        return rt_raise(&rt_exc_ValueError, "%s first element cannot be empty", what), NULL;
    return list;
}
static bool check_arguments(Value v, const char *what) {
    if (!rt_type_has(v, RT_TYPE_LIST | RT_TYPE_TUPLE))
        return rt_raise(&rt_exc_TypeError, "%s must be a tuple or list", what), false;
    return rt_length(v) > 0 || (rt_raise(&rt_exc_ValueError, "%s must not be empty", what), false);
}
static RtList *keys_or_values(Value mapping, const char *which) {
    Value all = rt_call_method0(mapping, rt_str_intern(rt_str_from_cstr(which)));
    return all ? rt_list_from_iterable(all) : NULL;
}
static char **program_environment(Value env) {
    RtList *keys = keys_or_values(env, "keys"), *values = keys ? keys_or_values(env, "values") : NULL, *l = rt_list_new(16);
    if (!values)
        return NULL;
    for (int64_t i = 0; i < keys->length && i < values->length; i++) {
        const char *k = posix_encoded(keys->items[i]), *v = k ? posix_encoded(values->items[i]) : NULL;
        if (!v)
            return NULL;
        if (!*k || strchr(k + 1, '='))
            return rt_raise(&rt_exc_ValueError, "illegal environment variable name"), NULL;
        size_t n = strlen(k), m = strlen(v);
        RtBytes *b = rt_bytes_new(NULL, (int64_t)(n + m + 1));
        memcpy(b->data, k, n);
        b->data[n] = '=';
        memcpy(b->data + n + 1, v, m);
        rt_list_append(l, RT_VAL(b));
    }
    return posix_text_array(RT_VAL(l));
}
bool posix_program(Value args, Value env, const char *function, char ***argv, char ***environment) {
    const char *what = rt_str_keep_utf8(rt_str_format("%s: argv", function));
    if (!check_arguments(args, what))
        return false;
    if (!rt_type_of(env)->getitem)
        return rt_raise(&rt_exc_TypeError, "%s: environment must be a mapping object", function), false;
    *argv = program_arguments(args, what);
    *environment = *argv ? program_environment(env) : NULL;
    return *environment != NULL;
}
static Value posix_execv(Value path, Value args) {
    PosixPath p;
    if (posix_path(path, &p, "execv", "path", false, false) < 0)
        return 0;
    const char *what = "execv() arg 2";
    char **list = check_arguments(args, what) ? program_arguments(args, what) : NULL;
    if (!list)
        return 0;
    rt_io_flush_std();
    execv(p.text, list);
    return posix_fail_value();
}
static Value posix_execve(Value path, Value args, Value env) {
    PosixPath p;
    if (posix_path(path, &p, "execve", "path", true, false) < 0)
        return 0;
    char **list, **e;
    if (!posix_program(args, env, "execve", &list, &e))
        return 0;
    rt_io_flush_std();
    if (p.text)
        execve(p.text, list, e);
    else
        fexecve(p.fd, list, e);
    return posix_error(&p);
}
static Value wait_result(pid_t pid, int options) {
    int status;
    long r;
    do {
        rt_global_release();
        r = waitpid(pid, &status, options);
        rt_global_acquire();
    } while (posix_again(r));
    return r < 0 ? posix_fail_value() : rt_pair(rt_from_small(r), rt_from_small(r == 0 ? 0 : status));
}
static Value posix_waitpid(int64_t pid, int64_t options) { return wait_result((pid_t)pid, (int)options); }
static Value posix_wait(void) { return wait_result(-1, 0); }
/* A signal that this process sends itself has come when kill() returns. */
static int posix_kill(int64_t pid, int64_t sig) { return kill((pid_t)pid, (int)sig) == 0 ? rt_signals_check() : (int)posix_fail(); }
static int posix_killpg(int64_t pid, int64_t sig) { CHECK(killpg((pid_t)pid, (int)sig)); }
static int64_t posix_system(Value command) {
    const char *text = posix_encoded(command);
    if (!text)
        return -1;
    rt_global_release();
    int r = system(text);
    rt_global_acquire();
    return r;
}
static void posix_exit(int64_t status) { _exit((int)status); }
static void posix_abort(void) { abort(); }
#define STATUS(name, macro) \
    static Value posix_##name(int64_t s) { int status = (int)s; return rt_from_bool(macro(status)); }
STATUS(WIFEXITED, WIFEXITED)
STATUS(WIFSIGNALED, WIFSIGNALED)
STATUS(WIFSTOPPED, WIFSTOPPED)
STATUS(WIFCONTINUED, WIFCONTINUED)
STATUS(WCOREDUMP, WCOREDUMP)
static int64_t posix_WEXITSTATUS(int64_t s) { int status = (int)s; return WEXITSTATUS(status); }
static int64_t posix_WTERMSIG(int64_t s) { int status = (int)s; return WTERMSIG(status); }
static int64_t posix_WSTOPSIG(int64_t s) { int status = (int)s; return WSTOPSIG(status); }
static Value posix_waitstatus_to_exitcode(int64_t s) {
    int status = (int)s;
    if (WIFEXITED(status))
        return rt_from_small(WEXITSTATUS(status));
    if (WIFSIGNALED(status))
        return rt_from_small(-WTERMSIG(status));
    return rt_raise(&rt_exc_ValueError, "invalid wait status: %d", status);
}

#define RT_TABLE "runtime/tables/module/posix.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static void add_constants(RtModule *m) {
    static const struct { const char *name; int64_t value; } constants[] = {
#define CONSTANT(n) {#n, (int64_t)n},
#include "runtime/tables/posix.def"
#undef CONSTANT
    };
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(constants[i].name)), rt_int_from_i64(constants[i].value));
}

/* What os looks up to know which functions take descriptors or dir_fd. */
static Value have_functions(void) {
    static const char *const names[] = {
        "HAVE_FACCESSAT", "HAVE_FCHDIR", "HAVE_FCHMOD", "HAVE_FCHMODAT", "HAVE_FCHOWN", "HAVE_FCHOWNAT", "HAVE_FDOPENDIR",
        "HAVE_FSTATAT", "HAVE_FSTATVFS", "HAVE_FTRUNCATE", "HAVE_FUTIMENS", "HAVE_LINKAT", "HAVE_LCHOWN", "HAVE_LSTAT",
        "HAVE_MKDIRAT", "HAVE_MKFIFOAT", "HAVE_MKNODAT", "HAVE_OPENAT", "HAVE_READLINKAT", "HAVE_RENAMEAT", "HAVE_SYMLINKAT", "HAVE_UNLINKAT",
        "HAVE_UTIMENSAT"};
    RtList *l = rt_list_new(24);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        rt_list_append(l, RT_VAL(rt_str_from_cstr(names[i])));
    return RT_VAL(l);
}

void rt_init_module_posix(RtModule *m);
void rt_init_module_posix(RtModule *m) {
    posix_stat_init(m);
    posix_files_init(m);
    posix_io_init(m);
    posix_process_init(m);
    posix_ids_init(m);
    posix_config_init(m);
    rt_structseq_init(&uname_result, m);
    rt_structseq_init(&times_result, m);
    rt_table_install(m);
    add_constants(m);
    rt_setattr(RT_VAL(m), RT_TEXT("environ"), environment());
    rt_setattr(RT_VAL(m), RT_TEXT("error"), RT_VAL(&rt_exc_OSError));
    rt_setattr(RT_VAL(m), RT_TEXT("_have_functions"), have_functions());
}
