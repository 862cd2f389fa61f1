/* startup.c - the process: start-up of the runtime, the run of the main module, and the end: unhandled
 * exceptions, SystemExit, exit hooks, the flush of the standard streams, the exit status.
 */
#include "runtime/core/gc_stress.h"
#include "runtime/core/threads.h"
#include "runtime/core/stack.h"
#include "runtime/core/types.h"
#include "runtime/services/services.h"
#include "runtime/types/exception.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

const RtProgram *rt_program;
bool rt_finalizing;

/* ---- Exit hooks ------------------------------------------------------------------------------------ */

enum { MAX_HOOKS = 32 };
static void (*hooks[MAX_HOOKS])(void);
static int n_hooks;

void rt_at_exit(void (*f)(void)) {
    if (n_hooks == MAX_HOOKS)
        rt_fatal("too many exit hooks");
    hooks[n_hooks++] = f;
}

/* ---- Start ------------------------------------------------------------------------------------------ */

static Value run_main(const RtProgram *program) {
    for (uint32_t i = 0; i < program->n_modules; i++)
        if (strcmp(program->modules[i].name, program->main_name) == 0)
            return rt_module_run(&program->modules[i]);
    rt_fatal("the program has no main module");
}

/* ---- End --------------------------------------------------------------------------------------------- */

static int exit_code(Value exc) {
    Value code = rt_getattr_or_null(exc, RT_NAME(code));
    rt_clear();
    if (code == 0 || code == RT_NONE)
        return 0;
    Value n = rt_int_of(code);
    if (n) {
        int64_t small;
        return rt_int_fits_i64(n, &small) ? (int)(small & 0xff) : 255;
    }
    rt_io_flush_std();
    rt_clear();
    Value text = rt_str(code), file = rt_sys_stream("stderr");
    if (text && file && file != RT_NONE && rt_write_text(file, rt_str_format("%V\n", text)) < 0)
        rt_clear();
    rt_clear();
    return 1;
}

/* sys.excepthook where the program has replaced it. True if it took the exception. */
static bool call_excepthook(Value exc) {
    Value hook = rt_sys_get("excepthook"), own = rt_sys_get("__excepthook__");
    if (hook == 0 || hook == own || hook == RT_NONE)
        return false;
    Value tb = RT_AS(RtException, exc)->traceback;
    Value r = rt_call3(hook, RT_VAL(rt_type_of(exc)), exc, tb ? tb : RT_NONE);
    if (r)
        return true;
    Value second = rt_fetch();
    rt_print_error_text(rt_str_from_cstr("Error in sys.excepthook:\n"));
    rt_print_exception(second);
    rt_print_error_text(rt_str_from_cstr("\nOriginal exception was:\n"));
    return false;
}

/* Reports an exception that nobody handled. Returns the exit status. */
static int unhandled(Value exc) {
    rt_thread.handled = 0;
    if (rt_is_instance_of(exc, &rt_exc_SystemExit))
        return exit_code(exc);
    if (!call_excepthook(exc))
        rt_print_exception(exc);
    rt_clear();
    return 1;
}

static int finish(int status) {
    rt_threads_shutdown();
    while (n_hooks > 0) {
        hooks[--n_hooks]();
        if (rt_pending())
            unhandled(rt_fetch());
    }
    if (rt_io_flush_std() < 0) {
        rt_print_unraisable(rt_sys_stream("stdout"));
        rt_clear();
        status = 120;
    }
    rt_finalizing = true;
    rt_gc_finalize_all();
    rt_io_flush_std();
    rt_clear();
    return status;
}

typedef struct Start { int argc; char **argv; } Start;

static int run(void *start) {
    rt_types_init();
    rt_sys_init(((Start *)start)->argc, ((Start *)start)->argv);
    rt_signals_init();
    if (RT_UNLIKELY(rt_gc_stressed))
        rt_gc_stress_restart();
    int status = 0;
    bool interrupted = false;
    if (run_main(rt_program) == 0) {
        Value exc = rt_fetch();
        if (exc == 0) {
            rt_io_flush_std();
            rt_fatal("a function failed without an exception");
        }
        rt_stack_end_interrupt();
        rt_io_flush_std(); /* CPython does this before it looks at the exception */
        rt_clear();
        interrupted = rt_is_instance_of(exc, &rt_exc_KeyboardInterrupt);
        status = unhandled(exc);
    }
    status = finish(status);
    if (interrupted) {
        signal(SIGINT, SIG_DFL);
        kill(getpid(), SIGINT);
    }
    return status;
}

int rt_main(int argc, char **argv, const RtProgram *program) {
    if (program->abi != RT_ABI)
        rt_fatal("the program was compiled for another version of the runtime");
    rt_program = program;
    rt_gc_init();
    return rt_stack_run(run, &(Start){argc, argv});
}
