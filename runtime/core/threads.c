/* threads.c - the global lock, the start of threads, waiting for locks. One mutex guards both the global
 * lock and every lock that threads wait for; a thread that has waited 5 ms for the global lock asks its
 * holder to yield at the next safe point (rt_do_poll). */
#include "runtime/core/threads.h"

#include "runtime/core/api.h"
#include "runtime/services/services.h"

#include <errno.h>
#include <pthread.h>
#include <time.h>

bool rt_threads_started;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t global_free = PTHREAD_COND_INITIALIZER, lock_freed = PTHREAD_COND_INITIALIZER;
static bool global_held = true; /* by the first thread, from the start */
static int waiting;
static int64_t n_threads;
static _Thread_local bool is_other;

/* What a new thread needs; kept in a list so that the collector sees the arguments. */
typedef struct Start { void (*body)(void *); void *arg; size_t stack; struct Start *next; } Start;
static Start *starting;

static struct timespec after(int64_t ns) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    int64_t total = t.tv_nsec + ns % 1000000000;
    t.tv_sec += ns / 1000000000 + total / 1000000000;
    t.tv_nsec = total % 1000000000;
    return t;
}

void rt_global_release_slow(void) {
    pthread_mutex_lock(&mutex);
    global_held = false;
    pthread_cond_signal(&global_free);
    pthread_mutex_unlock(&mutex);
}

void rt_global_acquire_slow(void) {
    int error = errno;
    pthread_mutex_lock(&mutex);
    waiting++;
    while (global_held) {
        struct timespec until = after(5000000);
        if (pthread_cond_timedwait(&global_free, &mutex, &until) == ETIMEDOUT && global_held)
            __atomic_or_fetch(&rt_interrupted, RT_INTERRUPT_SWITCH, __ATOMIC_RELAXED);
    }
    waiting--;
    global_held = true;
    pthread_mutex_unlock(&mutex);
    errno = error;
}

void rt_threads_yield(void) {
    __atomic_and_fetch(&rt_interrupted, ~RT_INTERRUPT_SWITCH, __ATOMIC_RELAXED);
    if (!rt_threads_started)
        return;
    pthread_mutex_lock(&mutex);
    bool others = waiting > 0;
    pthread_mutex_unlock(&mutex);
    if (!others)
        return;
    rt_global_release_slow();
    sched_yield();
    rt_global_acquire_slow();
}

bool rt_is_main_thread(void) { return !is_other; }
int64_t rt_thread_count(void) { return n_threads; }

/* ---- locks -------------------------------------------------------------------------------------- */

/* Sleeps until the lock was free for a moment, the time is over or a signal may have come. */
static void wait_for(RtThreadLock *l, int64_t ns) {
    int64_t slice = rt_is_main_thread() ? 50000000 : 1000000000;
    struct timespec until = after(ns >= 0 && ns < slice ? ns : slice);
    rt_threads_started = true; /* the lock may be released by a thread that is not ours */
    rt_global_release_slow();
    pthread_mutex_lock(&mutex);
    while (l->locked && pthread_cond_timedwait(&lock_freed, &mutex, &until) == 0)
        ;
    pthread_mutex_unlock(&mutex);
    rt_global_acquire_slow();
}

static int64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

int rt_thread_lock(RtThreadLock *l, int64_t timeout_ns) {
    int64_t end = timeout_ns > 0 ? now() + timeout_ns : 0;
    while (l->locked) {
        int64_t left = timeout_ns < 0 ? -1 : timeout_ns == 0 ? 0 : end - now();
        if (timeout_ns >= 0 && left <= 0)
            return 0;
        wait_for(l, left);
        if (rt_signals_check() < 0)
            return -1;
    }
    l->locked = 1;
    return 1;
}

void rt_thread_unlock(RtThreadLock *l) {
    if (!rt_threads_started) {
        l->locked = 0;
        return;
    }
    pthread_mutex_lock(&mutex);
    l->locked = 0;
    pthread_cond_broadcast(&lock_freed);
    pthread_mutex_unlock(&mutex);
}

/* ---- threads ------------------------------------------------------------------------------------ */

static void *run(void *p) {
    Start *s = p;
    is_other = true;
    rt_gc_thread_enter();
    rt_global_acquire_slow();
    for (Start **at = &starting; *at; at = &(*at)->next)
        if (*at == s) {
            *at = s->next;
            break;
        }
    rt_thread.stack_limit = (char *)__builtin_frame_address(0) - s->stack + (256 << 10);
    n_threads++;
    s->body(s->arg);
    rt_clear();
    n_threads--;
    rt_gc_thread_leave();
    rt_global_release_slow();
    return NULL;
}

int64_t rt_thread_start(void (*body)(void *), void *arg, size_t stack_size) {
    pthread_attr_t attr;
    pthread_t thread;
    Start *s = rt_alloc(sizeof *s);
    if (!rt_threads_started || n_threads == 0)
        rt_gc_allow_threads();
    rt_threads_started = true;
    *s = (Start){body, arg, stack_size ? stack_size : (size_t)16 << 20, starting};
    starting = s;
    pthread_attr_init(&attr);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attr, s->stack);
    int error = pthread_create(&thread, &attr, run, s);
    pthread_attr_destroy(&attr);
    if (error)
        starting = s->next;
    return error ? 0 : (int64_t)thread;
}

void rt_threads_shutdown(void) {
    Value threading = rt_dict_get_str(rt_sys_modules(), RT_TEXT("threading"));
    if (!threading || threading == RT_NONE)
        return;
    Value f = rt_getattr_or_null(threading, RT_TEXT("_shutdown"));
    if (f && !rt_call0(f))
        rt_print_unraisable(threading);
    rt_clear();
}
