/* options.c - one handler per row of option.def. A faulty command line is reported with the way to --help
 * and ends with status 2. */
#include "compiler/driver/options.h"
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define PYC2C_VERSION "0.1"

typedef struct Parse {
    Options *o;
    int status;
    bool stop;
} Parse;

typedef struct Option {
    const char *group, *flag, *argument;
    void (*set)(Parse *p, const char *flag, const char *value);
    const char *help;
} Option;

/* ---- handlers ---- */

static void __attribute__((format(printf, 2, 3))) usage_error(Parse *p, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("pyc2c: ", stderr);
    vfprintf(stderr, format, args);
    fputs(" (see pyc2c --help)\n", stderr);
    va_end(args);
    p->status = EXIT_USAGE;
    p->stop = true;
}

/* Index of value in a list that ends with NULL; -1 with a usage error if it is not there. */
static int choose(Parse *p, const char *flag, const char *value, const char *const *choices)
{
    for (int i = 0; choices[i]; i++)
        if (strcmp(choices[i], value) == 0)
            return i;
    char list[128] = "";
    for (int i = 0; choices[i]; i++) {
        strncat(list, i ? ", " : "", sizeof list - strlen(list) - 1);
        strncat(list, choices[i], sizeof list - strlen(list) - 1);
    }
    usage_error(p, "%s: '%s' is not one of %s", flag, value, list);
    return -1;
}

static void set_output(Parse *p, const char *flag, const char *value)
{
    p->o->output = value;
}

static void set_emit(Parse *p, const char *flag, const char *value)
{
    int i = choose(p, flag, value, (const char *const[]){"exe", "obj", "c", NULL});
    if (i >= 0)
        p->o->emit = (EmitKind)i;
}

static void set_dump(Parse *p, const char *flag, const char *value)
{
    char *stage = arena_strdup(p->o->arena, value);
    char *at = strchr(stage, '@');
    if (at) {
        *at = 0;
        p->o->dump_pass = at + 1;
    }
    int i = choose(p, flag, stage, (const char *const[]){"ast", "scopes", "ir", "types", "lowered", "c", NULL});
    if (i >= 0)
        p->o->dump = (DumpStage)(i + 1);
    if (i >= 0 && at && p->o->dump != DUMP_IR)
        usage_error(p, "%s: only ir can be followed by @PASS", flag);
}

static void set_include_dir(Parse *p, const char *flag, const char *value)
{
    vec_push(p->o->arena, &p->o->include_dirs, value);
}

static void set_module(Parse *p, const char *flag, const char *value)
{
    (void)flag;
    p->o->main_path = value;
    p->o->is_module = true;
}

static void set_include_module(Parse *p, const char *flag, const char *value)
{
    vec_push(p->o->arena, &p->o->include_modules, value);
}

static void set_level(Parse *p, const char *flag, const char *value)
{
    p->o->level = flag[2] - '0';
}

static void set_no_infer(Parse *p, const char *flag, const char *value)
{
    p->o->no_infer = true;
}

static void set_refuse_late(Parse *p, const char *flag, const char *value)
{
    p->o->refuse_late = true;
}

static void set_no_cache(Parse *p, const char *flag, const char *value)
{
    p->o->cache = false;
}

static void set_bignum(Parse *p, const char *flag, const char *value)
{
    int i = choose(p, flag, value, (const char *const[]){"gmp", "tommath", NULL});
    if (i >= 0)
        p->o->bignum = (BignumLibrary)i;
}

static void set_debug(Parse *p, const char *flag, const char *value)
{
    p->o->debug_info = true;
}

static void set_no_debug(Parse *p, const char *flag, const char *value)
{
    p->o->debug_info = false;
}

static void set_jobs(Parse *p, const char *flag, const char *value)
{
    char *end;
    long n = strtol(value, &end, 10);
    if (*end || n < 1 || n > 1024)
        usage_error(p, "%s: '%s' is not a number of jobs", flag, value);
    else
        p->o->jobs = (int)n;
}

static void set_cc(Parse *p, const char *flag, const char *value)
{
    p->o->cc = value;
}

static void set_runtime(Parse *p, const char *flag, const char *value)
{
    p->o->runtime_dir = value;
}

static void set_shims(Parse *p, const char *flag, const char *value)
{
    p->o->shim_dir = value;
}

static void set_color(Parse *p, const char *flag, const char *value)
{
    int i = choose(p, flag, value, (const char *const[]){"auto", "always", "never", NULL});
    if (i >= 0)
        p->o->color = (DiagColor)i;
}

static void set_verbose(Parse *p, const char *flag, const char *value)
{
    p->o->verbose = true;
}

static void set_time_report(Parse *p, const char *flag, const char *value)
{
    p->o->time_report = true;
}

static void set_explain(Parse *p, const char *flag, const char *value)
{
    if (diag_explain(value, stdout) < 0)
        usage_error(p, "there is no error '%s'", value);
    p->stop = true;
}

static void set_version(Parse *p, const char *flag, const char *value)
{
    puts("pyc2c " PYC2C_VERSION " (Python 3.11)");
    p->stop = true;
}

static void set_help(Parse *p, const char *flag, const char *value);

static const Option option_table[] = {
#define OPT(group, flag, argument, handler, help) {group, flag, argument, set_##handler, help},
#include "compiler/driver/option.def"
#undef OPT
};
enum { N_OPTIONS = sizeof option_table / sizeof *option_table };

static void set_help(Parse *p, const char *flag, const char *value)
{
    fputs("Compiles a Python 3.11 program, with all that it imports, to one native executable.\n\n"
          "  pyc2c [OPTIONS] PROGRAM.py           compile\n"
          "  pyc2c run [OPTIONS] PROGRAM.py ...   compile to a temporary file and run with the arguments\n"
          "  pyc2c check [OPTIONS] PROGRAM.py     only look for errors\n"
          "  pyc2c cache info|clean               what is kept between compilations\n", stdout);
    const char *group = "";
    for (int i = 0; i < N_OPTIONS; i++) {
        const Option *opt = &option_table[i];
        if (!opt->help)
            continue;
        if (strcmp(group, opt->group) != 0)
            printf("\n%s:\n", opt->group);
        group = opt->group;
        char left[64];
        snprintf(left, sizeof left, "%s%s", opt->flag, opt->argument ? opt->argument : "");
        printf("  %-20s %s\n", left, opt->help);
    }
    fputs("\nExit status: 0 done, 1 errors in the program, 2 wrong usage, 3 the C compiler failed,\n"
          "70 internal error. `pyc2c run` ends with the program's own status.\n", stdout);
    p->stop = true;
}

/* ---- the command line ---- */

/* The row of an argument like -o, -oX, --flag or --flag=X; *value: the joined value or NULL. */
static const Option *find_option(const char *arg, const char **value)
{
    for (int i = 0; i < N_OPTIONS; i++) {
        const Option *opt = &option_table[i];
        size_t n = strlen(opt->flag);
        *value = NULL;
        if (strcmp(arg, opt->flag) == 0)
            return opt;
        if (!opt->argument || strncmp(arg, opt->flag, n) != 0)
            continue;
        bool is_long = opt->flag[1] == '-';
        if (is_long && arg[n] != '=')
            continue;
        *value = arg + n + is_long;
        return opt;
    }
    return NULL;
}

/* Handles argv[i]; returns the index of the last argument used. */
static int parse_option(Parse *p, int argc, char **argv, int i)
{
    const char *value;
    const Option *opt = find_option(argv[i], &value);
    if (!opt) {
        usage_error(p, "unknown option '%s'", argv[i]);
        return i;
    }
    if (opt->argument && !value) {
        if (i + 1 >= argc) {
            usage_error(p, "option '%s' needs a value", opt->flag);
            return i;
        }
        value = argv[++i];
    }
    if (value && !*value)
        usage_error(p, "option '%s' needs a value", opt->flag);
    else
        opt->set(p, opt->flag, value);
    return i;
}

static bool exists(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0;
}

/* Finds runtime and shims from the place of pyc2c itself: ROOT/build/pyc2c, or PREFIX/bin/pyc2c. */
static void find_own_files(Options *o)
{
    char self[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    if (n <= 0)
        return;
    self[n] = 0;
    *strrchr(self, '/') = 0;
    char *lib = arena_printf(o->arena, "%s/../lib/pyc2c", self);
    bool installed = exists(arena_printf(o->arena, "%s/libpyrt.a", lib));
    char *root = arena_printf(o->arena, "%s/..", self);
    if (!o->runtime_dir)
        o->runtime_dir = installed ? lib : arena_strdup(o->arena, self);
    o->header_dir = arena_printf(o->arena, "%s/include", o->runtime_dir);
    if (!exists(o->header_dir))
        o->header_dir = root;
    if (!o->shim_dir) {
        char *shims = arena_printf(o->arena, "%s/%s", installed ? lib : root, installed ? "shims" : "stdlib-shims");
        char resolved[PATH_MAX];
        if (realpath(shims, resolved))
            o->shim_dir = arena_strdup(o->arena, resolved);
    }
}

static void set_defaults(Options *o, Arena *a)
{
    *o = (Options){.arena = a, .level = 2, .debug_info = true, .cache = true};
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    o->jobs = n > 0 ? (int)n : 1;
}

static bool is_command(const char *arg)
{
    return strcmp(arg, "run") == 0 || strcmp(arg, "check") == 0;
}

bool options_parse(Options *o, Arena *a, int argc, char **argv, int *status)
{
    set_defaults(o, a);
    Parse p = {.o = o};
    bool only_files = false, has_command = false;
    for (int i = 1; i < argc && !p.stop; i++) {
        if (!only_files && strcmp(argv[i], "--") == 0) {
            only_files = true;
        } else if (!only_files && argv[i][0] == '-' && argv[i][1]) {
            i = parse_option(&p, argc, argv, i);
            if (o->is_module && o->command == COMMAND_RUN) {
                o->program_args = argv + i + 1;
                o->n_program_args = argc - i - 1;
                break;
            }
        } else if (!has_command && !only_files && !o->main_path && is_command(argv[i])) {
            o->command = strcmp(argv[i], "run") == 0 ? COMMAND_RUN : COMMAND_CHECK;
            has_command = true;
        } else if (!o->main_path) {
            o->main_path = argv[i];
            if (o->command == COMMAND_RUN) {
                o->program_args = argv + i + 1;
                o->n_program_args = argc - i - 1;
                break;
            }
        } else {
            usage_error(&p, "one program at a time: '%s' after '%s'", argv[i], o->main_path);
        }
    }
    if (!p.stop && !o->main_path)
        usage_error(&p, "no program given");
    find_own_files(o);
    *status = p.status;
    return !p.stop;
}
