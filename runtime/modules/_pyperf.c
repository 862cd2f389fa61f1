/* _pyperf.c - what the shim of pyperf (stdlib-shims/pyperf) needs from the system: worker processes that run
 * this executable again, pipes, whole files, and the facts about machine and process that results carry.
 */
#define _GNU_SOURCE
#include "runtime/core/runtime.h"
#include "runtime/core/threads.h"
#include "runtime/core/typeinit.h"
#include "runtime/types/number.h"

#include <errno.h>
#include <fcntl.h>
#include <gnu/libc-version.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define RT_TABLE "runtime/tables/module/_pyperf.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

extern char **environ;

static Value text_value(const char *s, size_t n) { return RT_VAL(rt_str_from_utf8(s, n)); }

static Value os_error(const char *path) {
    return rt_raise_errno(errno, path ? text_value(path, strlen(path)) : 0, 0);
}

/* ---- processes -------------------------------------------------------------------------------- */

/* The strings of a list, for exec; NULL with an error pending. */
static char **c_strings(RtList *list) {
    char **out = rt_alloc(((size_t)list->length + 1) * sizeof(char *));
    for (int64_t i = 0; i < list->length; i++) {
        size_t n;
        if (!rt_type_has(list->items[i], RT_TYPE_STR)) {
            rt_raise(&rt_exc_TypeError, "a list of str is needed, not %T", list->items[i]);
            return NULL;
        }
        if ((out[i] = rt_str_to_utf8(RT_AS(RtStr, list->items[i]), &n)) == NULL)
            return NULL;
    }
    return out;
}

/* spawn(argv, environment): this executable again; the number of the process. Without PATH look-up or fork:
 * the same file, even if it has been replaced since. */
int64_t rt_pyperf_spawn(RtList *argv, RtList *env) {
    char **arguments = c_strings(argv), **variables = arguments ? c_strings(env) : NULL;
    if (variables == NULL)
        return -1;
    pid_t pid;
    int err = posix_spawn(&pid, "/proc/self/exe", NULL, NULL, arguments, variables);
    if (err != 0) {
        errno = err;
        os_error(arguments[0]);
        return -1;
    }
    return pid;
}

/* wait(pid): the exit status, or minus the signal. */
int64_t rt_pyperf_wait(int64_t pid) {
    int status;
    while (waitpid((pid_t)pid, &status, 0) < 0)
        if (errno != EINTR) {
            os_error(NULL);
            return -1;
        }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

bool rt_pyperf_kill(int64_t pid) { return pid > 0 && kill((pid_t)pid, SIGKILL) == 0; }

/* pipe(): the end to read, which a child does not inherit, and the end to write. */
RtTuple *rt_pyperf_pipe(void) {
    int fds[2];
    if (pipe(fds) < 0) {
        os_error(NULL);
        return NULL;
    }
    fcntl(fds[0], F_SETFD, FD_CLOEXEC);
    return rt_tuple_from_array((Value[]){rt_from_small(fds[0]), rt_from_small(fds[1])}, 2);
}

bool rt_pyperf_close(int64_t fd) { return close((int)fd) == 0; }

/* ---- whole texts ------------------------------------------------------------------------------ */

typedef struct Text {
    char *data;
    size_t length, capacity;
} Text;

/* Reads until the end; deadline in seconds of the monotonic clock, 0 none. 1 done, 0 too late, -1 an error. */
static int read_until_end(int fd, double deadline, Text *t) {
    for (;;) {
        if (deadline > 0) {
            struct timespec now;
            clock_gettime(CLOCK_MONOTONIC, &now);
            double left = deadline - ((double)now.tv_sec + (double)now.tv_nsec / 1e9);
            struct pollfd p = {.fd = fd, .events = POLLIN};
            int ready = left <= 0 ? 0 : poll(&p, 1, (int)(left * 1000) + 1);
            if (ready == 0)
                return 0;
        }
        if (t->capacity - t->length < 4096) {
            size_t wider = t->capacity * 2 + 16384;
            char *data = rt_alloc_atomic(wider);
            memcpy(data, t->data ? t->data : "", t->length);
            t->data = data;
            t->capacity = wider;
        }
        ssize_t n = read(fd, t->data + t->length, t->capacity - t->length);
        if (n == 0)
            return 1;
        if (n > 0)
            t->length += (size_t)n;
        else if (errno != EINTR)
            return -1;
        else if (rt_signals_check() < 0)
            return -1;
    }
}

/* read_all(fd, timeout): the text up to the end, and closes; None if that took longer than timeout (0: none). */
Value rt_pyperf_read_all(int64_t fd, double timeout) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    Text t = {0};
    int rc = read_until_end((int)fd, timeout > 0 ? (double)now.tv_sec + (double)now.tv_nsec / 1e9 + timeout : 0, &t);
    int err = errno;
    close((int)fd);
    errno = err;
    if (rc < 0)
        return rt_pending() ? 0 : os_error(NULL);
    return rc == 0 ? RT_NONE : text_value(t.data, t.length);
}

/* 0, or -1 with errno set. */
static int write_fully(int fd, const char *s, size_t n) {
    while (n > 0) {
        ssize_t done = write(fd, s, n);
        if (done < 0 && errno != EINTR)
            return -1;
        if (done > 0)
            s += done, n -= (size_t)done;
    }
    return 0;
}

/* write_all(fd, text), and closes. A reader that has gone is no error. */
int rt_pyperf_write_all(int64_t fd, RtStr *text) {
    size_t n;
    char *s = rt_str_to_utf8(text, &n);
    if (s == NULL)
        return -1;
    int rc = write_fully((int)fd, s, n), err = errno;
    close((int)fd);
    errno = err;
    return rc < 0 && err != EPIPE ? (os_error(NULL), -1) : 0;
}

bool rt_pyperf_exists(RtStr *path) {
    size_t n;
    char *p = rt_str_to_utf8(path, &n);
    if (p == NULL)
        rt_clear();
    return p != NULL && access(p, F_OK) == 0;
}

/* read_file(path): its text. */
RtStr *rt_pyperf_read_file(RtStr *path) {
    size_t n;
    char *p = rt_str_to_utf8(path, &n);
    if (p == NULL)
        return NULL;
    int fd = open(p, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return os_error(p), NULL;
    Text t = {0};
    int rc = read_until_end(fd, 0, &t), err = errno;
    close(fd);
    errno = err;
    if (rc < 0)
        return os_error(p), NULL;
    return rt_str_from_utf8(t.data ? t.data : "", t.length);
}

/* write_file(path, text): the file appears whole or not at all. */
int rt_pyperf_write_file(RtStr *path, RtStr *text) {
    size_t n, length;
    char *p = rt_str_to_utf8(path, &n), *s = rt_str_to_utf8(text, &length);
    if (p == NULL || s == NULL)
        return -1;
    struct stat st;
    if (stat(p, &st) == 0 && !S_ISREG(st.st_mode)) { /* a device or a pipe is written in place */
        int fd = open(p, O_WRONLY | O_CLOEXEC);
        if (fd < 0 || write_fully(fd, s, length) < 0 || close(fd) < 0)
            return os_error(p), -1;
        return 0;
    }
    char *temporary = rt_alloc_atomic(n + 32);
    snprintf(temporary, n + 32, "%s.tmp%ld", p, (long)getpid());
    int fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0)
        return os_error(p), -1;
    bool written = write_fully(fd, s, length) == 0;
    written &= close(fd) == 0;
    if (!written || rename(temporary, p) < 0) {
        os_error(p);
        unlink(temporary);
        return -1;
    }
    return 0;
}

/* ---- facts ------------------------------------------------------------------------------------ */

/* environ(): "NAME=VALUE" texts; those that are not UTF-8 are left out. */
RtList *rt_pyperf_environ(void) {
    RtList *out = rt_list_new(16);
    for (char **e = environ; e && *e; e++) {
        bool ascii = true;
        for (const char *c = *e; *c; c++)
            ascii &= (unsigned char)*c < 128;
        if (ascii)
            rt_list_append(out, text_value(*e, strlen(*e)));
    }
    return out;
}

static void put(RtDict *d, const char *name, Value v) {
    rt_dict_set(d, RT_VAL(rt_str_intern(rt_str_from_cstr(name))), v);
}
static void put_text(RtDict *d, const char *name, const char *s) {
    if (*s)
        put(d, name, text_value(s, strlen(s)));
}

/* The value of the first line "NAME: VALUE" or "NAME VALUE" of a file of /proc; empty if there is none. */
static void proc_field(const char *path, const char *name, char *out, size_t size) {
    char line[1024];
    FILE *f = fopen(path, "r");
    out[0] = 0;
    while (f && out[0] == 0 && fgets(line, sizeof line, f)) {
        size_t n = strlen(name);
        if (strncmp(line, name, n) != 0)
            continue;
        const char *v = line + n + strspn(line + n, " \t:");
        snprintf(out, size, "%.*s", (int)strcspn(v, "\n"), v);
    }
    if (f)
        fclose(f);
}

/* "2024-05-31 12:00:00[.123456]" in local time. */
static void put_date(RtDict *d, const char *name, time_t seconds, long microseconds) {
    char text[64], whole[32];
    struct tm tm;
    localtime_r(&seconds, &tm);
    strftime(whole, sizeof whole, "%Y-%m-%d %H:%M:%S", &tm);
    if (microseconds > 0)
        snprintf(text, sizeof text, "%s.%06ld", whole, microseconds);
    else
        snprintf(text, sizeof text, "%s", whole);
    put_text(d, name, text);
}

static void put_times(RtDict *d) {
    struct timeval now;
    char text[64];
    gettimeofday(&now, NULL);
    put_date(d, "date", now.tv_sec, now.tv_usec);
    proc_field("/proc/stat", "btime", text, sizeof text);
    long long boot = atoll(text);
    if (boot > 0) {
        put_date(d, "boot_time", (time_t)boot, 0);
        put(d, "uptime", rt_from_double((double)(now.tv_sec - boot) + (double)now.tv_usec / 1e6));
    }
}

static void put_machine(RtDict *d) {
    struct utsname u;
    char text[512];
    if (uname(&u) == 0) {
        put_text(d, "hostname", u.nodename);
        snprintf(text, sizeof text, "%s-%s-%s-with-glibc%s", u.sysname, u.release, u.machine, gnu_get_libc_version());
        put_text(d, "platform", text);
    }
    proc_field("/proc/cpuinfo", "model name", text, sizeof text);
    put_text(d, "cpu_model_name", text);
    put(d, "cpu_count", rt_from_small(sysconf(_SC_NPROCESSORS_ONLN)));
    proc_field("/proc/sys/kernel/randomize_va_space", "", text, sizeof text);
    static const char *const aslr[] = {"No randomization", "Conservative randomization", "Full randomization"};
    if (text[0] >= '0' && text[0] <= '2')
        put_text(d, "aslr", aslr[text[0] - '0']);
}

/* The peak of this process image; what getrusage tells includes the parent's before exec. */
static int64_t peak_memory(void) {
    char text[64];
    proc_field("/proc/self/status", "VmHWM", text, sizeof text);
    if (text[0])
        return atoll(text) * 1024;
    struct rusage usage;
    return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss * 1024 : 0;
}

/* facts(): the metadata of machine and process, under pyperf's names. */
RtDict *rt_pyperf_facts(void) {
    RtDict *d = rt_dict_new(16);
    char text[128];
    double load;
    int runnable;
    put_times(d);
    put_machine(d);
    proc_field("/proc/loadavg", "", text, sizeof text);
    if (sscanf(text, "%lf %*f %*f %d/", &load, &runnable) == 2) {
        put(d, "load_avg_1min", rt_from_double(load));
        put(d, "runnable_threads", rt_from_small(runnable));
    }
    int64_t peak = peak_memory();
    if (peak > 0)
        put(d, "mem_max_rss", rt_from_small(peak));
    return d;
}

/* set_affinity(cpus): pins this process; whether the system accepts that. */
bool rt_pyperf_set_affinity(RtList *cpus) {
    cpu_set_t set;
    CPU_ZERO(&set);
    for (int64_t i = 0; i < cpus->length; i++) {
        Value v = cpus->items[i];
        if (!rt_is_small(v) || rt_small(v) < 0 || rt_small(v) >= CPU_SETSIZE)
            return false;
        CPU_SET((size_t)rt_small(v), &set);
    }
    return sched_setaffinity(0, sizeof set, &set) == 0;
}

void rt_init_module__pyperf(RtModule *m);
void rt_init_module__pyperf(RtModule *m) { rt_table_install(m); }
