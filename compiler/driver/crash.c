/* crash.c - the only mutable globals of the compiler: a signal handler gets no argument to carry them. */
#include "compiler/driver/crash.h"
#include "compiler/driver/options.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { HANDLER_STACK = 64 * 1024 };

static const char *volatile current_stage = "start";
static const char *volatile current_module;

void crash_set_stage(const char *stage, const char *module)
{
    current_stage = stage;
    current_module = module;
}

static void say(const char *s)
{
    ssize_t written = write(STDERR_FILENO, s, strlen(s));
    (void)written;
}

static void handle_crash(int signal_number)
{
    say("pyc2c: internal error: ");
    say(signal_number == SIGSEGV ? "bad memory access" : signal_number == SIGABRT ? "a check failed" : "fatal signal");
    say(" in stage ");
    say(current_stage);
    if (current_module) {
        say(", module ");
        say(current_module);
    }
    say("\n");
    _exit(EXIT_INTERNAL_ERROR);
}

void crash_install(void)
{
    static const int signals[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
    stack_t stack = {.ss_sp = malloc(HANDLER_STACK), .ss_size = HANDLER_STACK};
    if (stack.ss_sp)
        sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_handler = handle_crash, .sa_flags = SA_ONSTACK | SA_RESETHAND};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        sigaction(signals[i], &action, NULL);
}
