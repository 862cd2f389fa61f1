/* toolchain.c - writes the C files into a temporary folder, compiles them side by side with the precompiled
 * runtime header, links them statically with the runtime, and renames the result into place. */
#include "compiler/driver/toolchain.h"
#include "compiler/driver/cache.h"
#include "compiler/driver/crash.h"
#include "compiler/driver/pch.h"
#include "compiler/driver/process.h"
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef struct Build {
    const Options *o;
    Arena *arena;
    Diag *diag;
    const EmitFiles *files;
    const char *dir;         /* temporary */
    Args compiler;           /* the command, without flags */
    const char **objects;    /* of the files, in the temporary folder or the cache */
    bool is_clang, uses_cache;
} Build;

/* ---- output ---- */

static const char *program_stem(const Options *o, Arena *a)
{
    const char *slash = strrchr(o->main_path, '/');
    const char *name = slash ? slash + 1 : o->main_path;
    size_t n = strlen(name);
    if (n > 3 && strcmp(name + n - 3, ".py") == 0)
        n -= 3;
    return arena_strndup(a, name, n);
}

const char *toolchain_output_path(const Options *o, Arena *a)
{
    if (o->output)
        return o->output;
    const char *stem = program_stem(o, a);
    size_t n = strlen(o->main_path);
    bool is_python = n > 3 && strcmp(o->main_path + n - 3, ".py") == 0;
    switch (o->emit) {
    case EMIT_OBJ: return arena_printf(a, "%s.o", stem);
    case EMIT_C: return arena_printf(a, "%s_c", stem);
    case EMIT_EXE: break;
    }
    return is_python ? stem : arena_printf(a, "%s.out", stem); /* never over the program itself */
}

static bool cannot_write(Diag *d, const char *path, const char *why)
{
    diag_error(d, (Pos){0}, DIAG_E0003, path, why);
    return false;
}

static const char *temporary_beside(Arena *a, const char *output)
{
    return arena_printf(a, "%s.tmp%ld", output, (long)getpid());
}

bool toolchain_check_output(const Options *o, Arena *a, Diag *d, const char *output)
{
    struct stat st, source;
    bool exists = stat(output, &st) == 0;
    if (o->emit == EMIT_C)
        return !exists || S_ISDIR(st.st_mode) ? true : cannot_write(d, output, "Not a directory");
    if (exists && S_ISDIR(st.st_mode))
        return cannot_write(d, output, strerror(EISDIR));
    if (exists && !S_ISREG(st.st_mode))
        return cannot_write(d, output, "not a regular file");
    if (exists && stat(o->main_path, &source) == 0 && source.st_ino == st.st_ino && source.st_dev == st.st_dev)
        return cannot_write(d, output, "it is the program itself");
    const char *temporary = temporary_beside(a, output);
    if (!process_write_file(temporary, "", 0))
        return cannot_write(d, output, strerror(errno));
    unlink(temporary);
    return true;
}

/* ---- the compiler and its flags ---- */

static bool find_compiler(Build *b)
{
    static const char *const candidates[] = {"clang-19", "clang", "clang-14", "gcc"};
    if (b->o->cc) {
        char *words = arena_strdup(b->arena, b->o->cc);
        for (char *w = strtok(words, " "); w; w = strtok(NULL, " "))
            vec_push(b->arena, &b->compiler, w);
    } else {
        const char *found = NULL;
        for (size_t i = 0; i < sizeof candidates / sizeof *candidates && !found; i++)
            found = process_find(b->arena, candidates[i]);
        if (found)
            vec_push(b->arena, &b->compiler, found);
    }
    if (b->compiler.n == 0 || !process_find(b->arena, b->compiler.items[0])) {
        fprintf(stderr, "pyc2c: no C compiler: %s not found (see --cc)\n", b->o->cc ? b->o->cc : "clang-19, clang or gcc");
        return false;
    }
    for (int i = 0; i < b->compiler.n; i++)
        b->is_clang |= strstr(b->compiler.items[i], "clang") != NULL;
    return true;
}

static void append(Build *b, Args *args, const char *arg)
{
    vec_push(b->arena, args, arg);
}

static void append_level(Build *b, Args *args, FileKind kind)
{
    int most = kind == FILE_HOT ? 3 : kind == FILE_COLD ? 2 : 1, level = b->o->level > most ? most : b->o->level;
    append(b, args, arena_printf(b->arena, "-O%d", level));
    if (b->o->debug_info && kind != FILE_LIBRARY)
        append(b, args, "-g1"); /* functions and lines: what gdb and perf need; in the library a third of the time, for lines that few look at */
}

/* Those that a precompiled header depends on. */
static Args common_flags(Build *b, FileKind kind)
{
    static const char *const fixed[] = {"-std=gnu17", "-w", "-ffp-contract=off", "-fno-strict-aliasing",
                                        "-ffunction-sections", "-fdata-sections", "-ftls-model=local-exec"};
    Args args = {0};
    for (int i = 0; i < b->compiler.n; i++)
        append(b, &args, b->compiler.items[i]);
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        append(b, &args, fixed[i]);
#ifdef PYC2C_SANITIZE
    append(b, &args, "-fsanitize=" PYC2C_SANITIZE);
#endif
    if (b->o->emit != EMIT_OBJ)
        append(b, &args, "-fno-pie"); /* no table of relocations, which is a seventh of a program with much of the library */
    if (kind != FILE_HOT)
        append(b, &args, "-fno-inline"); /* the runtime's fast ways make up most of such code, and of the time for it; RT_LEAF stays in line */
    append(b, &args, "-fno-tree-slp-vectorize"); /* two fields loaded as one vector wait for the stores that wrote each */
    append(b, &args, "-fno-asynchronous-unwind-tables"); /* with -g they are in .debug_frame, which is not loaded */
    append(b, &args, arena_printf(b->arena, "-I%s", b->o->header_dir ? b->o->header_dir : "."));
    return args;
}

/* The precompiled header for files of that kind, or NULL. One does for all levels of optimisation but -O0. */
static const char *header_for(Build *b, FileKind kind)
{
    Args flags = common_flags(b, kind);
    append(b, &flags, b->o->level ? "-O2" : "-O0");
    return b->is_clang ? pch_get(b->o, b->arena, &flags) : NULL;
}

static Args compile_flags(Build *b, FileKind kind)
{
    Args args = common_flags(b, kind);
    append_level(b, &args, kind);
    const char *pch = header_for(b, kind);
    b->uses_cache = b->uses_cache && pch;
    if (pch) {
        append(b, &args, "-include-pch");
        append(b, &args, pch);
    }
    return args;
}

/* ---- compiling ---- */

static const char *in_dir(Build *b, const char *name, const char *suffix)
{
    return arena_printf(b->arena, "%s/%s%s", b->dir, name, suffix);
}

static bool write_sources(Build *b, const char *dir)
{
    for (int i = 0; i < b->files->n; i++) {
        const EmitFile *f = &b->files->items[i];
        const char *path = arena_printf(b->arena, "%s/%s", dir, f->name);
        if (!process_write_file(path, f->text.data, f->text.n))
            return cannot_write(b->diag, path, strerror(errno));
    }
    return true;
}

static pid_t start_compile(Build *b, const Args *flags, int k)
{
    const EmitFile *f = &b->files->items[k];
    Args args = {0};
    for (int i = 0; i < flags[f->kind].n; i++)
        append(b, &args, flags[f->kind].items[i]);
    append(b, &args, "-c");
    append(b, &args, in_dir(b, f->name, ""));
    append(b, &args, "-o");
    append(b, &args, b->objects[k]);
    if (b->o->verbose)
        process_print(&args);
    return process_start(b->arena, &args, b->o->verbose ? NULL : in_dir(b, f->name, ".log"));
}

static int compiler_failed(const char *kept)
{
    fprintf(stderr, "pyc2c: internal error: the C compiler rejects the generated code, kept as %s (run again with -v"
            " to see what it says)\n", kept);
    return EXIT_C_COMPILER;
}

/* Where the cache has or will have the object of file k; NULL without a cache. Sets b->objects[k] to it if it is there. */
static const char *find_object(Build *b, const Args *flags, int k)
{
    const EmitFile *f = &b->files->items[k];
    const char *entry = b->uses_cache ? cache_object_path(b->arena, &flags[f->kind], f->text.data, f->text.n) : NULL;
    b->objects[k] = entry && cache_has(entry) ? entry : in_dir(b, f->name, ".o");
    return entry;
}

/* Expected work, for the order: optimised code takes about twice as long. */
static size_t work_of(const EmitFile *f)
{
    return f->kind == FILE_HOT ? 2 * f->text.n : f->text.n;
}

/* The files, those that take longest first, so that the processors end at about the same time. */
static int *order_files(Build *b)
{
    int n = b->files->n, *order = ARENA_ARRAY(b->arena, int, n + 1);
    for (int i = 0; i < n; i++) {
        int k = i;
        for (; k > 0 && work_of(&b->files->items[order[k - 1]]) < work_of(&b->files->items[i]); k--)
            order[k] = order[k - 1];
        order[k] = i;
    }
    return order;
}

/* Waits for one of the C compilers; returns its file, or -1 where it failed, with *kept set if it is NULL. */
static int wait_for_file(Build *b, const pid_t *pids, const char **kept)
{
    int status, k = 0;
    pid_t pid = process_wait_any(&status);
    while (k < b->files->n && pids[k] != pid)
        k++;
    if (k < b->files->n && status == 0)
        return k;
    if (!*kept)
        *kept = k < b->files->n ? in_dir(b, b->files->items[k].name, "") : b->dir;
    return -1;
}

/* Compiles all files that the cache does not have, at most o->jobs at a time; on failure *kept is the first file that failed.
 * flags: by kind of file. */
static bool compile_all(Build *b, const Args *flags, const char **kept)
{
    int n = b->files->n, running = 0, *order = order_files(b);
    pid_t *pids = ARENA_ARRAY(b->arena, pid_t, n + 1);
    const char **entries = ARENA_ARRAY(b->arena, const char *, n + 1);
    *kept = NULL;
    for (int next = 0; next < n || running > 0;) {
        if (next < n && running < b->o->jobs && !*kept) {
            int k = order[next++];
            entries[k] = find_object(b, flags, k);
            if (b->objects[k] == entries[k])
                continue;
            pids[k] = start_compile(b, flags, k);
            running += pids[k] > 0;
            if (pids[k] < 0)
                *kept = in_dir(b, b->files->items[k].name, "");
            continue;
        }
        if (running == 0)
            break;
        int done = wait_for_file(b, pids, kept);
        running--;
        if (done >= 0 && entries[done])
            cache_store(b->arena, entries[done], b->objects[done]);
    }
    return !*kept;
}

/* ---- linking ---- */

static bool has_file(const char *path)
{
    return access(path, R_OK) == 0;
}

/* A static library by its full path, so that the executable does not depend on the shared one. */
static const char *find_library(Build *b, const char *name)
{
    static const char *const dirs[] = {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib",
                                       "/usr/local/lib"};
    const char *file = arena_printf(b->arena, "lib%s.a", name);
    const char *own = arena_printf(b->arena, "%s/%s", b->o->runtime_dir, file);
    if (has_file(own))
        return own;
    for (size_t i = 0; i < sizeof dirs / sizeof *dirs; i++) {
        const char *path = arena_printf(b->arena, "%s/%s", dirs[i], file);
        if (has_file(path))
            return path;
    }
    Args args = {0};
    for (int i = 0; i < b->compiler.n; i++)
        append(b, &args, b->compiler.items[i]);
    append(b, &args, arena_printf(b->arena, "-print-file-name=%s", file));
    const char *path = process_output(b->arena, &args);
    return path && path[0] == '/' ? path : arena_printf(b->arena, "-l%s", name);
}

/* lld links several times faster; a clang finds only its own version or the plain name. */
static bool has_lld(Build *b)
{
    if (!b->is_clang)
        return process_find(b->arena, "ld.lld") != NULL;
    if (process_find(b->arena, "ld.lld"))
        return true;
    Args args = {0};
    for (int i = 0; i < b->compiler.n; i++)
        append(b, &args, b->compiler.items[i]);
    append(b, &args, "-print-prog-name=ld.lld");
    const char *path = process_output(b->arena, &args);
    return path && path[0] == '/';
}

static void append_objects(Build *b, Args *args)
{
    for (int i = 0; i < b->files->n; i++)
        append(b, args, b->objects[i]);
}

/* Libraries of single modules in C. As archives they give a program that does not reach the module nothing; where they
 * are not installed, only a program that does is not linked. */
static void append_module_libraries(Build *b, Args *args)
{
    static const char *const names[] = {"crypto", "z"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *path = find_library(b, names[i]);
        if (path[0] == '/')
            append(b, args, path);
    }
}

static Args link_command(Build *b, const char *output)
{
    Args args = {0};
    for (int i = 0; i < b->compiler.n; i++)
        append(b, &args, b->compiler.items[i]);
    append_objects(b, &args);
    append(b, &args, "-o");
    append(b, &args, output);
    if (has_lld(b))
        append(b, &args, "-fuse-ld=lld");
    if (b->o->emit == EMIT_OBJ) {
        append(b, &args, "-r");
        append(b, &args, "-nostdlib");
        return args;
    }
    append(b, &args, "-no-pie");
    append(b, &args, "-Wl,--gc-sections");
#ifdef PYC2C_SANITIZE /* the runtime library beside this compiler has the sanitizers' calls in it */
    append(b, &args, "-fsanitize=" PYC2C_SANITIZE);
#endif
    append(b, &args, b->o->debug_info ? "-gz" : "-s"); /* compressed: the runtime's own would be half of a small program */
    if (b->o->debug_info)
        append(b, &args, "-Wl,-O2"); /* compressed well */
    if (b->o->bignum == BIGNUM_TOMMATH) /* its object stands for the archive's own */
        append(b, &args, arena_printf(b->arena, "%s/bigint_tommath.o", b->o->runtime_dir));
    append(b, &args, arena_printf(b->arena, "%s/libpyrt.a", b->o->runtime_dir));
    append(b, &args, find_library(b, "gc"));
    append(b, &args, find_library(b, b->o->bignum == BIGNUM_GMP ? "gmp" : "tommath"));
    append_module_libraries(b, &args);
    append(b, &args, "-lm");
    append(b, &args, "-pthread");
    return args;
}

static int link_program(Build *b, const char *output)
{
    const char *temporary = temporary_beside(b->arena, output);
    Args args = link_command(b, temporary);
    if (b->o->verbose)
        process_print(&args);
    pid_t pid = process_start(b->arena, &args, b->o->verbose ? NULL : in_dir(b, "link", ".log"));
    if (pid < 0 || process_wait(pid) != 0) {
        unlink(temporary);
        fprintf(stderr, "pyc2c: internal error: linking failed, the linker's words are in %s\n",
                b->o->verbose ? "the lines above" : in_dir(b, "link", ".log"));
        return EXIT_C_COMPILER;
    }
    if (rename(temporary, output) != 0) {
        int failed = errno;
        unlink(temporary);
        cannot_write(b->diag, output, strerror(failed));
        return EXIT_DIAGNOSTICS;
    }
    return 0;
}

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void report_time(const Options *o, const char *stage, double *since)
{
    double now = now_ms();
    if (o->time_report)
        fprintf(stderr, "%-12s %8.1f ms\n", stage, now - *since);
    *since = now;
}

/* ---- entry ---- */

static int emit_sources(Build *b, const char *output)
{
    if (mkdir(output, 0777) != 0 && errno != EEXIST) {
        cannot_write(b->diag, output, strerror(errno));
        return EXIT_DIAGNOSTICS;
    }
    return write_sources(b, output) ? 0 : EXIT_DIAGNOSTICS;
}

static int compile_and_link(Build *b, const char *output)
{
    if (!find_compiler(b))
        return EXIT_C_COMPILER;
    if (!write_sources(b, b->dir))
        return EXIT_DIAGNOSTICS;
    Args flags[N_FILE_KINDS] = {0};
    double t = now_ms();
    crash_set_stage("C compiler", NULL);
    b->uses_cache = b->o->cache;
    b->objects = ARENA_ARRAY(b->arena, const char *, b->files->n + 1);
    for (int i = 0; i < b->files->n; i++)
        if (!flags[b->files->items[i].kind].n)
            flags[b->files->items[i].kind] = compile_flags(b, b->files->items[i].kind);
    report_time(b->o, "header", &t);
    const char *kept;
    if (!compile_all(b, flags, &kept))
        return compiler_failed(kept);
    report_time(b->o, "C compiler", &t);
    crash_set_stage("link", NULL);
    int status = link_program(b, output);
    report_time(b->o, "link", &t);
    return status;
}

int toolchain_build(const Options *o, Arena *a, Diag *d, const EmitFiles *files, const char *output)
{
    Build b = {.o = o, .arena = a, .diag = d, .files = files};
    if (o->emit == EMIT_C)
        return emit_sources(&b, output);
    b.dir = process_temp_dir(a);
    if (!b.dir) {
        cannot_write(d, "a temporary folder", strerror(errno));
        return EXIT_DIAGNOSTICS;
    }
    int status = compile_and_link(&b, output);
    if (status != EXIT_C_COMPILER)
        process_remove_dir(a, b.dir);
    return status;
}
