/* signals.c - signals that ask for something: the handler notes the number and sets rt_interrupted; safe points
 * (loops, the test of the stack, calls that wait) ask rt_signals_check. Without module _signal only SIGINT is
 * heard, and raises KeyboardInterrupt. */
#include "runtime/core/threads.h"
#include "runtime/core/stack.h"
#include "runtime/core/types.h"

#include <errno.h>
#include <signal.h>
#include <unistd.h>

static volatile sig_atomic_t tripped[NSIG];
static int (*run_handler)(int number);
static volatile int wakeup_fd = -1;

void rt_signals_set_runner(int (*runner)(int number)) { run_handler = runner; }
int rt_signals_set_wakeup_fd(int fd) {
    int old = wakeup_fd;
    wakeup_fd = fd;
    return old;
}

void rt_signal_trip(int number) {
    tripped[number] = 1;
    __atomic_or_fetch(&rt_interrupted, RT_INTERRUPT_SIGNAL, __ATOMIC_RELEASE);
}

static void on_signal(int number) {
    int error = errno;
    rt_signal_trip(number);
    if (wakeup_fd >= 0) {
        unsigned char byte = (unsigned char)number;
        ssize_t written = write(wakeup_fd, &byte, 1);
        (void)written;
    }
    errno = error;
}

/* KeyboardInterrupt is heard in recursions without loops too: the test of the stack fails. */
static void on_interrupt(int number) {
    rt_stack_interrupt();
    on_signal(number);
}

int rt_signal_catch(int number, bool raises) {
    struct sigaction a = {.sa_handler = raises ? on_interrupt : on_signal};
    return sigaction(number, &a, NULL);
}

void rt_signals_init(void) {
    struct sigaction a = {.sa_handler = SIG_IGN}, old;
    sigaction(SIGPIPE, &a, NULL);
    sigaction(SIGINT, NULL, &old);
    if (old.sa_handler != SIG_IGN)
        rt_signal_catch(SIGINT, true);
}

static bool any_tripped(void) {
    for (int number = 1; number < NSIG; number++)
        if (tripped[number])
            return true;
    return false;
}

int rt_signals_deliver(void) {
    __atomic_and_fetch(&rt_interrupted, ~RT_INTERRUPT_SIGNAL, __ATOMIC_ACQUIRE);
    rt_stack_end_interrupt();
    for (int number = 1; number < NSIG; number++) {
        if (!tripped[number])
            continue;
        tripped[number] = 0;
        if (run_handler == NULL)
            rt_raise_none(&rt_exc_KeyboardInterrupt);
        else if (run_handler(number) == 0)
            continue;
        if (any_tripped())
            __atomic_or_fetch(&rt_interrupted, RT_INTERRUPT_SIGNAL, __ATOMIC_RELAXED);
        return -1;
    }
    return 0;
}

/* For callers that cannot go on: a handler that returns is followed by KeyboardInterrupt. They are compiled only
 * into programs without handlers. */
Value rt_raise_interrupt(void) {
    if (rt_signals_deliver() == 0)
        rt_raise_none(&rt_exc_KeyboardInterrupt);
    return 0;
}
