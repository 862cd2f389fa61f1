/* _signal.c - module _signal: handlers written in Python, masks, timers. Handlers run in the main thread at the next
 * safe point (core/signals.c). They get None for the frame: frames are kept only where
 * sys._getframe may ask. */
#include "runtime/core/threads.h"
#include "runtime/modules/structseq.h"
#include "runtime/modules/text_modules.h"
#include "runtime/services/services.h"
#include "runtime/types/frame.h"
#include "runtime/types/number.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

static Value handlers[NSIG]; /* as getsignal returns them; 0: not installed by Python */
static Value own_int_handler;
static RtType *timer_error;

#define DEFAULT rt_from_small((int64_t)(intptr_t)SIG_DFL)
#define IGNORE rt_from_small((int64_t)(intptr_t)SIG_IGN)

static int failed(void) {
    rt_raise_errno(errno, 0, 0);
    return -1;
}

/* 0, or -1 and ValueError or OverflowError. */
static int check_number(int64_t number) {
    if (!rt_mod_fits_int(number))
        return -1;
    if (number < 1 || number >= NSIG)
        return rt_raise_int(&rt_exc_ValueError, "signal number out of range");
    return 0;
}

/* ---- handlers --------------------------------------------------------------------------------------- */

static Value default_int_handler(int64_t number, Value frame) {
    (void)number;
    (void)frame;
    return rt_raise_none(&rt_exc_KeyboardInterrupt);
}

static int run(int number) {
    Value h = handlers[number];
    if (h == 0 || h == RT_NONE || h == DEFAULT || h == IGNORE)
        return 0;
    RtFrame *frame = rt_frame_current(0);
    return rt_call2(h, rt_from_small(number), frame ? RT_VAL(frame) : RT_NONE) ? 0 : -1;
}

/* What Python's handler asks the system for. */
static int install(int number, Value handler) {
    if (handler == DEFAULT || handler == IGNORE) {
        struct sigaction a = {.sa_handler = handler == DEFAULT ? SIG_DFL : SIG_IGN};
        return sigaction(number, &a, NULL);
    }
    return rt_signal_catch(number, number == SIGINT && handler == own_int_handler);
}

static Value set_handler(int64_t number, Value handler) {
    if (!rt_mod_fits_int(number))
        return 0;
    if (!rt_is_main_thread())
        return rt_raise(&rt_exc_ValueError, "signal only works in main thread of the main interpreter");
    if (check_number(number) < 0)
        return 0;
    bool callable = rt_type_of(handler)->call != NULL;
    if (!callable && handler != DEFAULT && handler != IGNORE)
        return rt_raise(&rt_exc_TypeError, "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    if (rt_signals_check() < 0)
        return 0;
    if (install((int)number, handler) != 0)
        return failed(), 0;
    Value old = handlers[number];
    handlers[number] = handler;
    return old ? old : RT_NONE;
}

static Value getsignal(int64_t number) {
    if (check_number(number) < 0)
        return 0;
    return handlers[number] ? handlers[number] : RT_NONE;
}

static int set_restart(int64_t number, int flag) {
    struct sigaction a;
    if (check_number(number) < 0)
        return -1;
    if (sigaction((int)number, NULL, &a) != 0)
        return failed();
    a.sa_flags = flag ? a.sa_flags & ~SA_RESTART : a.sa_flags | SA_RESTART;
    return sigaction((int)number, &a, NULL) == 0 ? 0 : failed();
}

static Value set_wakeup_fd(int64_t fd, int warn) {
    (void)warn; /* a full pipe is not reported */
    if (!rt_is_main_thread())
        return rt_raise(&rt_exc_ValueError, "set_wakeup_fd only works in main thread of the main interpreter");
    struct stat st;
    if (!rt_mod_fits_int(fd))
        return 0;
    if (fd != -1 && (fstat((int)fd, &st) != 0))
        return failed(), 0;
    return rt_from_small(rt_signals_set_wakeup_fd((int)fd));
}

/* ---- sending and waiting ----------------------------------------------------------------------------- */

static int raise_signal(int64_t number) {
    if (!rt_mod_fits_int(number))
        return -1;
    return raise((int)number) == 0 ? rt_signals_check() : failed();
}

static int kill_thread(int64_t thread, int64_t number) {
    if (!rt_mod_fits_int(number))
        return -1;
    errno = pthread_kill((pthread_t)thread, (int)number);
    return errno == 0 ? rt_signals_check() : failed();
}

static int signal_pause(void) {
    rt_global_release();
    pause();
    rt_global_acquire();
    return rt_signals_check();
}

static Value set_alarm(int64_t seconds) {
    if (!rt_mod_fits_int(seconds))
        return 0;
    return rt_from_small(alarm((unsigned)seconds));
}

static Value describe(int64_t number) {
    if (check_number(number) < 0)
        return 0;
    errno = 0;
    const char *text = strsignal((int)number);
    if (errno || text == NULL || strstr(text, "Unknown signal"))
        return RT_NONE;
    return RT_VAL(rt_str_from_cstr(text));
}

/* ---- timers ----------------------------------------------------------------------------------------- */

static bool timeval_of(Value seconds, struct timeval *t) {
    double d;
    if (!seconds) {
        *t = (struct timeval){0};
        return true;
    }
    if (rt_type_has(seconds, RT_TYPE_FLOAT)) {
        d = rt_float_of(seconds);
    } else {
        Value n = rt_index(seconds);
        if (n == 0)
            return false;
        if (!rt_number_as_double(n, &d))
            d = HUGE_VAL;
    }
    if (isnan(d))
        return rt_raise(&rt_exc_ValueError, "Invalid value NaN (not a number)"), false;
    double whole = floor(d);
    if (fabs(whole) > 9e15)
        return rt_raise(&rt_exc_OverflowError, "timestamp out of range for platform time_t"), false;
    t->tv_sec = (time_t)whole;
    t->tv_usec = (suseconds_t)ceil((d - whole) * 1e6);
    if (t->tv_usec >= 1000000) {
        t->tv_sec++;
        t->tv_usec -= 1000000;
    }
    return true;
}

static double seconds_of(const struct timeval *t) { return (double)t->tv_sec + (double)t->tv_usec / 1e6; }

static Value timer_pair(const struct itimerval *t) {
    Value pair[2] = {rt_from_double(seconds_of(&t->it_value)), rt_from_double(seconds_of(&t->it_interval))};
    return RT_VAL(rt_tuple_from_array(pair, 2));
}

static Value timer_failed(void) {
    Value args[2] = {rt_from_small(errno), RT_VAL(rt_str_from_cstr(strerror(errno)))};
    return rt_raise_object(RT_VAL(rt_exception_new(timer_error, rt_tuple_from_array(args, 2))));
}

static Value set_timer(int64_t which, Value seconds, Value interval) {
    struct itimerval new, old;
    if (!rt_mod_fits_int(which) || !timeval_of(seconds, &new.it_value) || !timeval_of(interval, &new.it_interval))
        return 0;
    return setitimer((int)which, &new, &old) == 0 ? timer_pair(&old) : timer_failed();
}

static Value get_timer(int64_t which) {
    struct itimerval t;
    if (!rt_mod_fits_int(which))
        return 0;
    return getitimer((int)which, &t) == 0 ? timer_pair(&t) : timer_failed();
}

/* ---- sets of signals --------------------------------------------------------------------------------- */

static int add_signal(Value item, void *set) {
    int64_t number = rt_index_i64(item, false);
    if (rt_pending())
        return -1;
    if (number < 1 || number >= NSIG)
        return rt_raise_int(&rt_exc_ValueError, "signal number %lld out of range [1; %d]", (long long)number, NSIG - 1);
    sigaddset(set, (int)number);
    return 0;
}

static int to_sigset(Value iterable, sigset_t *set) {
    sigemptyset(set);
    return rt_iterate(iterable, add_signal, set);
}

static Value from_sigset(const sigset_t *set) {
    RtSet *result = rt_set_new(false);
    for (int number = 1; number < NSIG; number++)
        if (sigismember(set, number) == 1)
            rt_set_add(result, rt_from_small(number));
    return RT_VAL(result);
}

static Value set_mask(int64_t how, Value mask) {
    sigset_t set, old;
    if (!rt_mod_fits_int(how) || to_sigset(mask, &set) < 0)
        return 0;
    errno = pthread_sigmask((int)how, &set, &old);
    if (errno)
        return failed(), 0;
    return rt_signals_check() < 0 ? 0 : from_sigset(&old);
}

static Value pending_set(void) {
    sigset_t set;
    return sigpending(&set) == 0 ? from_sigset(&set) : (failed(), 0);
}

static Value valid_signals(void) {
    sigset_t set;
    sigfillset(&set);
    return from_sigset(&set);
}

static Value wait_signal(Value signals) {
    sigset_t set;
    int number;
    if (to_sigset(signals, &set) < 0)
        return 0;
    rt_global_release();
    errno = sigwait(&set, &number);
    rt_global_acquire();
    return errno == 0 ? rt_from_small(number) : (failed(), 0);
}

static const char *const info_fields[] = {"si_signo", "si_code", "si_errno", "si_pid", "si_uid", "si_status", "si_band"};
static RtStructSeq info_type = {.name = "signal.struct_siginfo", .fields = info_fields, .n_sequence = 7, .n_fields = 7};

static Value info_tuple(const siginfo_t *s) {
    Value v[] = {rt_from_small(s->si_signo), rt_from_small(s->si_code), rt_from_small(s->si_errno), rt_from_small(s->si_pid),
                 rt_int_from_i64(s->si_uid), rt_from_small(s->si_status), rt_int_from_i64(s->si_band)};
    return rt_structseq_make(&info_type, v);
}

/* timeout NULL: no limit. The time starts anew after a signal that is not waited for. */
static Value wait_with(Value signals, const struct timespec *timeout) {
    sigset_t set;
    siginfo_t info;
    if (to_sigset(signals, &set) < 0)
        return 0;
    for (;;) {
        rt_global_release();
        int r = timeout ? sigtimedwait(&set, &info, timeout) : sigwaitinfo(&set, &info);
        rt_global_acquire();
        if (r >= 0)
            return info_tuple(&info);
        if (errno == EAGAIN)
            return RT_NONE;
        if (errno != EINTR)
            return failed(), 0;
        if (rt_signals_check() < 0)
            return 0;
    }
}

static Value wait_info(Value signals) { return wait_with(signals, NULL); }

static Value wait_timed(Value signals, Value timeout) {
    struct timeval t;
    if (!timeval_of(timeout, &t))
        return 0;
    if (t.tv_sec < 0)
        return rt_raise(&rt_exc_ValueError, "timeout must be non-negative");
    struct timespec limit = {t.tv_sec, t.tv_usec * 1000};
    return wait_with(signals, &limit);
}

/* ---- the module ------------------------------------------------------------------------------------- */

static int pidfd_send(int64_t fd, int64_t number, Value info, int64_t flags) {
    if (!rt_mod_fits_int(fd) || !rt_mod_fits_int(number))
        return -1;
    if (info != RT_NONE)
        return rt_raise_int(&rt_exc_TypeError, "siginfo must be None");
    return syscall(SYS_pidfd_send_signal, (int)fd, (int)number, NULL, (unsigned)flags) < 0 ? (rt_raise_errno(errno, 0, 0), -1) : rt_signals_check();
}

#define RT_TABLE "runtime/tables/module/_signal.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static void add_constants(RtModule *m) {
    static const RtConstant constants[] = {
#define CONSTANT(name) {#name, (int64_t)(intptr_t)name},
#include "runtime/tables/signal.def"
#undef CONSTANT
    };
    rt_mod_add_constants(m, constants, sizeof constants / sizeof *constants);
    rt_setattr(RT_VAL(m), RT_TEXT("SIGRTMIN"), rt_from_small(SIGRTMIN));
    rt_setattr(RT_VAL(m), RT_TEXT("SIGRTMAX"), rt_from_small(SIGRTMAX));
}

/* The handlers that the process was started with. */
static void note_handlers(void) {
    for (int number = 1; number < NSIG; number++) {
        struct sigaction a;
        if (sigaction(number, NULL, &a) != 0)
            continue;
        if (a.sa_handler == SIG_DFL || a.sa_handler == SIG_IGN)
            handlers[number] = a.sa_handler == SIG_DFL ? DEFAULT : IGNORE;
        else if (number == SIGINT)
            handlers[number] = own_int_handler;
    }
}

void rt_init_module__signal(RtModule *m);
void rt_init_module__signal(RtModule *m) {
    add_constants(m);
    rt_structseq_init(&info_type, m);
    timer_error = new_error_type(m, "itimer_error", "signal", &rt_exc_OSError);
    rt_setattr(RT_VAL(m), RT_TEXT("ItimerError"), RT_VAL(timer_error));
    rt_delattr(RT_VAL(m), RT_TEXT("itimer_error"));
    rt_table_install(m);
    own_int_handler = rt_getattr(RT_VAL(m), RT_TEXT("default_int_handler"));
    note_handlers();
    rt_signals_set_runner(run);
}
