/* main.c - command line in, exit status out. The work is done in a thread with a large stack: trees of
 * Python programs can be deep, and every stage walks them by recursion. */
#include "compiler/driver/cache.h"
#include "compiler/driver/crash.h"
#include "compiler/driver/process.h"
#include "compiler/driver/toolchain.h"
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

enum { STACK_MEGABYTES = 512, SMALL_STACK_MEGABYTES = 64 };

typedef struct Job {
    int argc;
    char **argv;
    int status;
} Job;

/* Runs the built program and ends as it ends. */
static int run_program(const Options *o, Arena *a, const char *path)
{
    pid_t pid = fork();
    if (pid == 0) {
        char **argv = ARENA_ARRAY(a, char *, o->n_program_args + 2);
        argv[0] = (char *)o->main_path; /* sys.argv[0], as under python3 */
        for (int i = 0; i < o->n_program_args; i++)
            argv[i + 1] = o->program_args[i];
        execv(path, argv);
        fprintf(stderr, "pyc2c: cannot run %s: %s\n", path, strerror(errno));
        _exit(EXIT_INTERNAL_ERROR);
    }
    if (pid < 0) {
        fprintf(stderr, "pyc2c: cannot run %s: %s\n", path, strerror(errno));
        return EXIT_INTERNAL_ERROR;
    }
    signal(SIGINT, SIG_IGN); /* Ctrl-C is the program's business */
    signal(SIGQUIT, SIG_IGN);
    return process_wait(pid);
}

static int finish(Diag *d, int status)
{
    bool errors = diag_errors(d) > 0;
    diag_flush(d);
    if (status == 0 && (fflush(stdout) != 0 || ferror(stdout))) {
        fprintf(stderr, "pyc2c: cannot write to standard output: %s\n", strerror(errno));
        status = EXIT_DIAGNOSTICS;
    }
    return status == 0 && errors ? EXIT_DIAGNOSTICS : status;
}

static int build_and_run(const Options *o, Arena *a, Diag *d, const EmitFiles *files)
{
    char *dir = process_temp_dir(a);
    if (!dir) {
        diag_error(d, (Pos){0}, DIAG_E0003, "a temporary folder", strerror(errno));
        return finish(d, EXIT_DIAGNOSTICS);
    }
    const char *path = arena_printf(a, "%s/program", dir);
    int status = toolchain_build(o, a, d, files, path);
    status = finish(d, status);
    if (status == 0)
        status = run_program(o, a, path);
    process_remove_dir(a, dir);
    return status;
}

static int compile(const Options *o, Arena *a)
{
    Diag *d = diag_new(a, stderr, o->color);
    if (o->refuse_late)
        diag_refuse_late(d);
    EmitFiles files = {0};
    bool wants_file = o->command == COMMAND_BUILD && o->dump == DUMP_NONE;
    const char *output = toolchain_output_path(o, a);
    crash_set_stage("frontend", o->main_path);
    if (access(o->main_path, R_OK) == 0 && wants_file && !toolchain_check_output(o, a, d, output))
        return finish(d, EXIT_DIAGNOSTICS);
    if (!pipeline_emit_c(o, a, d, &files) || diag_errors(d) > 0 || o->command == COMMAND_CHECK || o->dump != DUMP_NONE)
        return finish(d, 0);
    if (o->command == COMMAND_RUN)
        return build_and_run(o, a, d, &files);
    return finish(d, toolchain_build(o, a, d, &files, output));
}

static void *work(void *p)
{
    Job *job = p;
    crash_install();
    Arena *a = arena_new();
    Options o;
    if (job->argc > 1 && strcmp(job->argv[1], "cache") == 0) {
        job->status = cache_command(a, job->argc - 2, job->argv + 2);
    } else if (options_parse(&o, a, job->argc, job->argv, &job->status)) {
        job->status = compile(&o, a);
    } else if (fflush(stdout) != 0) {
        fprintf(stderr, "pyc2c: cannot write to standard output: %s\n", strerror(errno));
        job->status = EXIT_DIAGNOSTICS;
    }
    arena_free(a);
    return NULL;
}

static bool start_thread(pthread_t *thread, Job *job, size_t megabytes)
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, megabytes << 20);
    int failed = pthread_create(thread, &attributes, work, job);
    pthread_attr_destroy(&attributes);
    return failed == 0;
}

int main(int argc, char **argv)
{
    Job job = {.argc = argc, .argv = argv};
    pthread_t thread;
    if (start_thread(&thread, &job, STACK_MEGABYTES) || start_thread(&thread, &job, SMALL_STACK_MEGABYTES))
        pthread_join(thread, NULL);
    else
        work(&job);
    return job.status;
}
