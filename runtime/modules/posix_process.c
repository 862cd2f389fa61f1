/* posix_process.c - module posix: scheduling, waiting, posix_spawn. */
#define _GNU_SOURCE
#include "runtime/modules/posix.h"

#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#define CHECK(call) return (call) < 0 ? (int)posix_fail() : 0

/* ---- scheduling ------------------------------------------------------------------------------------------ */

static int posix_setpgrp(void) { CHECK(setpgrp()); }
static int posix_setpriority(int64_t which, int64_t who, int64_t n) { CHECK(setpriority((unsigned)which, (id_t)who, (int)n)); }

static const char *const param_fields[] = {"sched_priority"};
static RtStructSeq sched_param = {.name = "posix.sched_param", .fields = param_fields, .n_sequence = 1, .n_fields = 1};
static Value param_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("sched_param", "sched_priority", 1);
    return rt_structseq_make(&sched_param, bound);
}
static bool param_of(Value v, struct sched_param *out) {
    if (!rt_is_instance_of(v, &sched_param.type))
        return rt_raise(&rt_exc_TypeError, "must have a sched_param object"), false;
    int64_t n = rt_index_i64(RT_AS(RtTuple, v)->items[0], false);
    if (!rt_pending() && n != (int)n)
        rt_raise(&rt_exc_OverflowError, "sched_priority out of range");
    out->sched_priority = (int)n;
    return !rt_pending();
}
static int64_t posix_sched_get_priority_max(int64_t policy) { int n = sched_get_priority_max((int)policy); return n < 0 ? posix_fail() : n; }
static int64_t posix_sched_get_priority_min(int64_t policy) { int n = sched_get_priority_min((int)policy); return n < 0 ? posix_fail() : n; }
static int64_t posix_sched_getscheduler(int64_t pid) { int n = sched_getscheduler((pid_t)pid); return n < 0 ? posix_fail() : n; }
static Value posix_sched_getparam(int64_t pid) {
    struct sched_param p;
    return sched_getparam((pid_t)pid, &p) < 0 ? posix_fail_value() : rt_structseq_make(&sched_param, (Value[]){rt_from_small(p.sched_priority)});
}
static int posix_sched_setparam(int64_t pid, Value param) {
    struct sched_param p;
    if (!param_of(param, &p))
        return -1;
    CHECK(sched_setparam((pid_t)pid, &p));
}
static int posix_sched_setscheduler(int64_t pid, int64_t policy, Value param) {
    struct sched_param p;
    if (!param_of(param, &p))
        return -1;
    CHECK(sched_setscheduler((pid_t)pid, (int)policy, &p));
}
static Value posix_sched_rr_get_interval(int64_t pid) {
    struct timespec t;
    return sched_rr_get_interval((pid_t)pid, &t) < 0 ? posix_fail_value() : rt_from_double((double)t.tv_sec + 1e-9 * (double)t.tv_nsec);
}
static int posix_sched_setaffinity(int64_t pid, Value mask) {
    cpu_set_t set;
    Value it = rt_iter(mask);
    CPU_ZERO(&set);
    for (Value v; it && (v = rt_next(it)) != 0;) {
        if (!rt_type_has(v, RT_TYPE_INT))
            return rt_raise_int(&rt_exc_TypeError, "expected an iterator of ints, but iterator yielded %R", RT_VAL(rt_type_of(v)));
        int64_t n = rt_index_i64(v, false);
        if (rt_pending())
            return -1;
        if (n < 0)
            return rt_raise_int(&rt_exc_ValueError, "negative CPU number");
        if (n < CPU_SETSIZE)
            CPU_SET((size_t)n, &set);
    }
    if (rt_pending())
        return -1;
    CHECK(sched_setaffinity((pid_t)pid, sizeof set, &set));
}

/* ---- waiting ----------------------------------------------------------------------------------------------- */

static const char *const usage_fields[] = {"ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt",
                                           "ru_nswap", "ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw"};
static RtStructSeq usage = {.name = "resource.struct_rusage", .fields = usage_fields, .n_sequence = 16, .n_fields = 16};

static Value seconds(struct timeval t) { return rt_from_double((double)t.tv_sec + (double)t.tv_usec * 1e-6); }
Value posix_rusage(const struct rusage *u) {
    const long n[] = {u->ru_maxrss, u->ru_ixrss, u->ru_idrss, u->ru_isrss, u->ru_minflt, u->ru_majflt, u->ru_nswap, u->ru_inblock, u->ru_oublock, u->ru_msgsnd,
                      u->ru_msgrcv, u->ru_nsignals, u->ru_nvcsw, u->ru_nivcsw};
    Value v[16] = {seconds(u->ru_utime), seconds(u->ru_stime)};
    for (int i = 0; i < 14; i++)
        v[2 + i] = rt_int_from_i64(n[i]);
    return rt_structseq_make(&usage, v);
}
void posix_rusage_init(RtModule *m) { rt_structseq_init(&usage, m); }

static Value posix_wait4(int64_t pid, int64_t options) {
    struct rusage u = {0};
    int status = 0;
    pid_t r;
    do {
        rt_global_release();
        r = wait4((pid_t)pid, &status, (int)options, &u);
        rt_global_acquire();
    } while (posix_again(r));
    if (r < 0)
        return posix_fail_value();
    return RT_VAL(rt_tuple_from_array((Value[]){rt_from_small(r), rt_from_small(status), posix_rusage(&u)}, 3));
}
static Value posix_wait3(int64_t options) { return posix_wait4(-1, options); }
static const char *const waitid_fields[] = {"si_pid", "si_uid", "si_signo", "si_status", "si_code"};
static RtStructSeq waitid_result = {.name = "posix.waitid_result", .fields = waitid_fields, .n_sequence = 5, .n_fields = 5};

/* None if WNOHANG is given and there is nothing to tell. */
static Value posix_waitid(int64_t kind, int64_t id, int64_t options) {
    siginfo_t info = {0};
    int r;
    POSIX_RETRY(r, waitid((idtype_t)kind, (id_t)id, &info, (int)options));
    if (r < 0)
        return posix_fail_value();
    if (info.si_pid == 0)
        return RT_NONE;
    return rt_structseq_make(&waitid_result, (Value[]){rt_from_small(info.si_pid), rt_from_small(info.si_uid), rt_from_small(info.si_signo),
                                                       rt_from_small(info.si_status), rt_from_small(info.si_code)});
}
static int64_t posix_pidfd_open(int64_t pid, int64_t flags) {
    long fd = syscall(SYS_pidfd_open, (pid_t)pid, (unsigned)flags);
    return fd < 0 ? posix_fail() : fd;
}

/* ---- posix_spawn ------------------------------------------------------------------------------------------- */

enum { SPAWN_OPEN, SPAWN_CLOSE, SPAWN_DUP2 };

static int action_error(const char *kind, int n) { return rt_raise_int(&rt_exc_TypeError, "A %s file_action tuple must have %d elements", kind, n); }

static int add_action(posix_spawn_file_actions_t *actions, const RtTuple *t) {
    int64_t kind = rt_index_i64(t->items[0], false), n[5] = {0};
    static const int lengths[] = {5, 2, 3};
    static const char *const kinds[] = {"open", "close", "dup2"};
    PosixPath p;
    if (rt_pending())
        return -1;
    if (kind < 0 || kind > SPAWN_DUP2)
        return rt_raise_int(&rt_exc_TypeError, "Unknown file_actions identifier");
    if (t->length != lengths[kind])
        return action_error(kinds[kind], lengths[kind]);
    for (int64_t i = 1; i < t->length; i++)
        if (kind != SPAWN_OPEN || i != 2)
            n[i] = rt_index_i64(t->items[i], false);
    if (rt_pending() || (kind == SPAWN_OPEN && posix_path(t->items[2], &p, "posix_spawn", "path", false, false) < 0))
        return -1;
    if (kind == SPAWN_OPEN)
        errno = posix_spawn_file_actions_addopen(actions, (int)n[1], p.text, (int)n[3], (mode_t)n[4]);
    else
        errno = kind == SPAWN_CLOSE ? posix_spawn_file_actions_addclose(actions, (int)n[1]) : posix_spawn_file_actions_adddup2(actions, (int)n[1], (int)n[2]);
    return errno ? (int)posix_fail() : 0;
}
static int add_actions(posix_spawn_file_actions_t *actions, Value given) {
    if (!given || given == RT_NONE)
        return 0;
    RtTuple *all = rt_tuple_from_iterable(given);
    if (!all)
        return rt_pending_is(&rt_exc_TypeError) ? (rt_clear(), rt_raise_int(&rt_exc_TypeError, "file_actions must be a sequence or None")) : -1;
    for (int64_t i = 0; i < all->length; i++) {
        if (!rt_is_tuple(all->items[i]) || RT_AS(RtTuple, all->items[i])->length == 0)
            return rt_raise_int(&rt_exc_TypeError, "Each file_actions element must be a non-empty tuple");
        if (add_action(actions, RT_AS(RtTuple, all->items[i])) < 0)
            return -1;
    }
    return 0;
}

static bool signals_of(Value given, sigset_t *set) {
    Value it = rt_iter(given);
    sigemptyset(set);
    for (Value v; it && (v = rt_next(it)) != 0;) {
        int64_t n = rt_index_i64(v, false);
        if (!rt_pending() && (n < 1 || n > 64))
            rt_raise(&rt_exc_ValueError, "signal number %lld out of range [1; 64]", (long long)n);
        if (rt_pending())
            return false;
        sigaddset(set, (int)n);
    }
    return !rt_pending();
}

/* The keyword arguments from setpgroup on. */
static int set_attributes(posix_spawnattr_t *attributes, const Value *given) {
    short flags = 0;
    sigset_t set;
    if (given[0]) {
        int64_t group = rt_index_i64(given[0], false);
        if (rt_pending())
            return -1;
        flags |= POSIX_SPAWN_SETPGROUP;
        posix_spawnattr_setpgroup(attributes, (pid_t)group);
    }
    int reset = rt_truth(given[1]), session = reset < 0 ? -1 : rt_truth(given[2]);
    if (session < 0)
        return -1;
    flags |= (short)((reset ? POSIX_SPAWN_RESETIDS : 0) | (session ? POSIX_SPAWN_SETSID : 0));
    if (given[3]) {
        if (!signals_of(given[3], &set))
            return -1;
        flags |= POSIX_SPAWN_SETSIGMASK;
        posix_spawnattr_setsigmask(attributes, &set);
    }
    if (given[4]) {
        if (!signals_of(given[4], &set))
            return -1;
        flags |= POSIX_SPAWN_SETSIGDEF;
        posix_spawnattr_setsigdefault(attributes, &set);
    }
    if (given[5]) {
        Value pair[2];
        struct sched_param p;
        if (rt_unpack(given[5], pair, 2) < 0 || !param_of(pair[1], &p))
            return -1;
        if (pair[0] != RT_NONE) {
            posix_spawnattr_setschedpolicy(attributes, (int)rt_index_i64(pair[0], false));
            flags |= POSIX_SPAWN_SETSCHEDULER;
        }
        posix_spawnattr_setschedparam(attributes, &p);
        flags |= POSIX_SPAWN_SETSCHEDPARAM;
    }
    posix_spawnattr_setflags(attributes, flags);
    return rt_pending() ? -1 : 0;
}

static Value spawn(const Value *bound, bool search) {
    const char *name = search ? "posix_spawnp" : "posix_spawn";
    PosixPath p;
    pid_t pid = 0;
    if (posix_path(bound[0], &p, name, "path", false, false) < 0)
        return 0;
    char **argv, **env;
    if (!posix_program(bound[1], bound[2], name, &argv, &env))
        return 0;
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    bool ready = add_actions(&actions, bound[3]) == 0 && set_attributes(&attributes, bound + 4) == 0;
    errno = !ready ? 0 : search ? posix_spawnp(&pid, p.text, &actions, &attributes, argv, env) : posix_spawn(&pid, p.text, &actions, &attributes, argv, env);
    int error = errno;
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    errno = error;
    return !ready ? 0 : error ? posix_error(&p) : rt_from_small(pid);
}
#define SPAWN_PARAMETERS "path,argv,env,/,*,file_actions=,setpgroup=,resetids=False,setsid=False,setsigmask=,setsigdef=,scheduler="
static Value posix_posix_spawn(Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("posix_spawn", SPAWN_PARAMETERS, 10);
    return spawn(bound, false);
}
static Value posix_posix_spawnp(Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("posix_spawnp", SPAWN_PARAMETERS, 10);
    return spawn(bound, true);
}

#define RT_TABLE "runtime/tables/module/posix_process.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void posix_process_init(RtModule *m) {
    static const char *const spawn_names[] = {"POSIX_SPAWN_OPEN", "POSIX_SPAWN_CLOSE", "POSIX_SPAWN_DUP2"};
    rt_structseq_init(&sched_param, m);
    sched_param.type.new_ = param_new;
    posix_rusage_init(NULL);
    rt_structseq_init(&waitid_result, m);
    for (int i = SPAWN_OPEN; i <= SPAWN_DUP2; i++)
        rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(spawn_names[i])), rt_from_small(i));
    rt_table_install(m);
}
