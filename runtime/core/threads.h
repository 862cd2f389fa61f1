/* threads.h - the one global lock. A thread that runs Python code or touches objects holds it; who blocks
 * in the system releases it around the call. With one thread both cost a test of a flag. */
#ifndef RT_CORE_THREADS_H
#define RT_CORE_THREADS_H

#include "runtime/core/object.h"

extern bool rt_threads_started;
void rt_global_release_slow(void);
void rt_global_acquire_slow(void);
static inline void rt_global_release(void) {
    if (RT_UNLIKELY(rt_threads_started))
        rt_global_release_slow();
}
static inline void rt_global_acquire(void) {
    if (RT_UNLIKELY(rt_threads_started))
        rt_global_acquire_slow();
}
/* At a safe point: lets another thread run if one waits. */
void rt_threads_yield(void);

/* A word under the global lock that threads wait for: 0 free, 1 taken. */
typedef struct RtThreadLock { uint8_t locked; } RtThreadLock;
/* 1 taken, 0 not in time (timeout_ns < 0: no limit), -1 KeyboardInterrupt. */
int rt_thread_lock(RtThreadLock *l, int64_t timeout_ns);
void rt_thread_unlock(RtThreadLock *l);

/* body(arg) in a new thread, which holds the global lock meanwhile. Its ident, or 0 if none could be made. */
int64_t rt_thread_start(void (*body)(void *), void *arg, size_t stack_size);
bool rt_is_main_thread(void);
int64_t rt_thread_count(void);
/* At exit: waits for the threads of module threading that are no daemons. */
void rt_threads_shutdown(void);

/* rt_interrupted is a set of these. */
enum { RT_INTERRUPT_SIGNAL = 1, RT_INTERRUPT_SWITCH = 2 };

/* ---- core/signals.c ------------------------------------------------------------------------- */
void rt_signals_init(void);
void rt_signal_trip(int number);                     /* as if the signal had come; safe in a handler */
int rt_signal_catch(int number, bool raises);        /* the signal trips from now on; raises: its handler is known to raise. sigaction's result */
void rt_signals_set_runner(int (*runner)(int number)); /* 0, or -1 and pending */
int rt_signals_set_wakeup_fd(int fd);                /* the one before; -1: none */
int rt_signals_deliver(void);                        /* main thread only; 0, or -1 and pending */
/* At a safe point: 0 go on, -1 and pending. */
static inline int rt_signals_check(void) {
    return RT_UNLIKELY(rt_interrupted & RT_INTERRUPT_SIGNAL) && rt_is_main_thread() ? rt_signals_deliver() : 0;
}

#endif
