/* _posixsubprocess.c - module _posixsubprocess: a child process that prepares itself and runs a program. What goes wrong
 * in the child is written to a pipe as "TYPE:ERRNO:TEXT", which subprocess turns into an exception of the parent. */
#define _GNU_SOURCE /* close_range */
#include "runtime/modules/posix.h"

#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum {
    ARGS, EXECUTABLES, CLOSE_FDS, FDS_TO_KEEP, CWD, ENVIRONMENT, P2C_READ, P2C_WRITE, C2P_READ, C2P_WRITE, ERR_READ, ERR_WRITE, ERRPIPE_READ,
    ERRPIPE_WRITE, RESTORE_SIGNALS, NEW_SESSION, PROCESS_GROUP, GID, GROUPS, UID, UMASK, PREEXEC, USE_VFORK, N_ARGS
};

typedef struct Plan {
    char **argv, **executables, **environment; /* environment NULL: the parent's */
    const char *cwd;
    int fds[ERRPIPE_WRITE + 1]; /* by the numbers above, from P2C_READ on */
    int *keep, n_keep;
    bool close_fds, restore_signals, new_session;
    int64_t process_group, gid, uid, umask; /* gid, uid: -1 none */
    gid_t *groups;
    int n_groups; /* -1: as they are */
    Value preexec;
} Plan;

/* ---- arguments ------------------------------------------------------------------------------------------ */

static bool take_fds(Plan *p, const Value *args) {
    for (int k = P2C_READ; k <= ERRPIPE_WRITE; k++) {
        p->fds[k] = (int)rt_index_i64(args[k], false);
        if (rt_pending())
            return false;
    }
    RtTuple *keep = rt_type_has(args[FDS_TO_KEEP], RT_TYPE_TUPLE) ? RT_AS(RtTuple, args[FDS_TO_KEEP]) : NULL;
    int64_t n = keep ? keep->length : 0, before = -1;
    p->keep = rt_alloc_atomic((size_t)(n + 1) * sizeof *p->keep);
    for (int64_t k = 0; k < n && keep; k++) {
        int64_t fd = rt_type_has(keep->items[k], RT_TYPE_INT) ? rt_index_i64(keep->items[k], true) : -1;
        if (fd <= before || fd > INT32_MAX)
            keep = NULL;
        else
            before = p->keep[p->n_keep++] = (int)fd;
    }
    if (!keep)
        rt_raise(&rt_exc_ValueError, "bad value(s) in fds_to_keep");
    return keep != NULL;
}

static bool take_id(Value v, int64_t *out) {
    *out = v == RT_NONE ? -1 : rt_index_i64(v, false);
    return !rt_pending();
}

static bool take_groups(Plan *p, Value v) {
    p->n_groups = -1;
    if (v == RT_NONE)
        return true;
    RtTuple *t = rt_tuple_from_iterable(v);
    if (!t)
        return false;
    p->groups = rt_alloc_atomic((size_t)(t->length + 1) * sizeof *p->groups);
    p->n_groups = (int)t->length;
    for (int64_t k = 0; k < t->length; k++)
        p->groups[k] = (gid_t)rt_index_i64(t->items[k], false);
    return !rt_pending();
}

static bool take_flag(Value v, bool *out) {
    int truth = rt_truth(v);
    *out = truth > 0;
    return truth >= 0;
}

static bool take_plan(Plan *p, const Value *args) {
    PosixPath cwd;
    if (!take_flag(args[CLOSE_FDS], &p->close_fds) || !take_flag(args[RESTORE_SIGNALS], &p->restore_signals) || !take_flag(args[NEW_SESSION], &p->new_session) ||
        !take_fds(p, args))
        return false;
    if (p->close_fds && p->fds[ERRPIPE_WRITE] < 3)
        return rt_raise(&rt_exc_ValueError, "errpipe_write must be >= 3"), false;
    p->process_group = rt_index_i64(args[PROCESS_GROUP], false);
    p->umask = rt_index_i64(args[UMASK], false);
    if (rt_pending() || !take_id(args[GID], &p->gid) || !take_id(args[UID], &p->uid) || !take_groups(p, args[GROUPS]))
        return false;
    p->preexec = args[PREEXEC] == RT_NONE ? 0 : args[PREEXEC];
    p->argv = posix_text_array(args[ARGS]);
    p->executables = p->argv ? posix_text_array(args[EXECUTABLES]) : NULL;
    if (!p->executables)
        return false;
    if (args[ENVIRONMENT] != RT_NONE && !(p->environment = posix_text_array(args[ENVIRONMENT])))
        return false;
    if (args[CWD] != RT_NONE) {
        if (posix_path(args[CWD], &cwd, "fork_exec", "cwd", false, false) < 0)
            return false;
        p->cwd = cwd.text;
    }
    return true;
}

/* ---- in the child: nothing here may allocate but the program's own function ---------------------------- */

static bool set_inheritable(int fd) {
    int flags = fcntl(fd, F_GETFD);
    return flags >= 0 && fcntl(fd, F_SETFD, flags & ~FD_CLOEXEC) >= 0;
}

static void close_others(const Plan *p) {
    int from = 3;
    for (int k = 0; k <= p->n_keep; k++) {
        int to = k < p->n_keep ? p->keep[k] : INT32_MAX;
        if (to > from && close_range((unsigned)from, (unsigned)to - 1, 0) != 0)
            for (int fd = from, end = (int)sysconf(_SC_OPEN_MAX); fd < to && fd < end; fd++)
                close(fd);
        from = to >= from && k < p->n_keep ? to + 1 : from;
    }
}

static bool put_at(int from, int to) { return from == to ? set_inheritable(from) : from < 0 || dup2(from, to) >= 0; }

/* The pipes become descriptors 0, 1 and 2. */
static bool connect_streams(Plan *p) {
    int *fds = p->fds;
    for (int k = 0; k < p->n_keep; k++)
        if (p->keep[k] != fds[ERRPIPE_WRITE] && !set_inheritable(p->keep[k]))
            return false;
    const int of_parent[] = {P2C_WRITE, C2P_READ, ERR_READ, ERRPIPE_READ};
    for (size_t k = 0; k < sizeof of_parent / sizeof *of_parent; k++)
        if (fds[of_parent[k]] >= 0 && close(fds[of_parent[k]]) < 0)
            return false;
    if (fds[C2P_WRITE] == 0 && (fds[C2P_WRITE] = dup(fds[C2P_WRITE])) < 0)
        return false;
    while (fds[ERR_WRITE] == 0 || fds[ERR_WRITE] == 1)
        if ((fds[ERR_WRITE] = dup(fds[ERR_WRITE])) < 0)
            return false;
    return put_at(fds[P2C_READ], 0) && put_at(fds[C2P_WRITE], 1) && put_at(fds[ERR_WRITE], 2);
}

static bool become(const Plan *p) {
    if (p->umask >= 0)
        umask((mode_t)p->umask);
    if (p->restore_signals) {
        signal(SIGPIPE, SIG_DFL);
        signal(SIGXFSZ, SIG_DFL);
    }
    if ((p->new_session && setsid() < 0) || (p->process_group >= 0 && setpgid(0, (pid_t)p->process_group) < 0))
        return false;
    if (p->n_groups >= 0 && setgroups((size_t)p->n_groups, p->groups) != 0)
        return false;
    return (p->gid < 0 || setregid((gid_t)p->gid, (gid_t)p->gid) == 0) && (p->uid < 0 || setreuid((uid_t)p->uid, (uid_t)p->uid) == 0);
}

static void tell(const Plan *p, const char *text) {
    ssize_t written = write(p->fds[ERRPIPE_WRITE], text, strlen(text));
    (void)written;
}

static void tell_errno(const Plan *p, int error, const char *text) {
    char line[64];
    snprintf(line, sizeof line, "OSError:%x:%s", (unsigned)error, text);
    tell(p, line);
}

static void run_child(Plan *p) {
    if (!connect_streams(p)) {
        tell_errno(p, errno, "");
        return;
    }
    if (p->cwd && chdir(p->cwd) != 0) {
        tell_errno(p, errno, "noexec");
        return;
    }
    if (!become(p)) {
        tell_errno(p, errno, "");
        return;
    }
    if (p->preexec && !rt_call0(p->preexec)) {
        tell(p, "SubprocessError:0:Exception occurred in preexec_fn.");
        return;
    }
    if (p->close_fds)
        close_others(p);
    int error = 0;
    for (char **program = p->executables; *program; program++) {
        if (p->environment)
            execve(*program, p->argv, p->environment);
        else
            execv(*program, p->argv);
        if (errno != ENOENT && errno != ENOTDIR && error == 0)
            error = errno;
    }
    tell_errno(p, error ? error : errno, "");
}

static Value fork_exec(Value *args, size_t nargs, RtTuple *kwnames) {
    Plan plan = {0};
    if (nargs != N_ARGS || kwnames)
        return rt_raise(&rt_exc_TypeError, "fork_exec expected %d arguments, got %zu", N_ARGS, nargs);
    if (!take_plan(&plan, args))
        return 0;
    if (plan.preexec)
        posix_fork_hooks(0);
    pid_t pid = fork();
    if (pid == 0) {
        if (plan.preexec)
            posix_fork_hooks(1);
        run_child(&plan);
        _exit(255);
    }
    int error = errno;
    if (plan.preexec)
        posix_fork_hooks(2);
    if (pid < 0)
        return rt_raise_errno(error, 0, 0);
    return rt_from_small(pid);
}

#define RT_TABLE "runtime/tables/module/_posixsubprocess.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__posixsubprocess(RtModule *m);
void rt_init_module__posixsubprocess(RtModule *m) { rt_table_install(m); }
