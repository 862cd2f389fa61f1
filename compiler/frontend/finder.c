/* finder.c - the order is CPython's: modules built into the interpreter and frozen ones come before every
 * folder, then the program's folder, -I, PYTHONPATH, the standard library, site-packages. Shims and C
 * modules stand where the standard module that they replace would be found. */
#include "compiler/frontend/finder.h"
#include <dirent.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct Finder {
    Arena *arena;
    VEC(const char *) user_dirs;   /* before the standard library */
    VEC(const char *) site_dirs;   /* after it */
    const char *shim_dir, *stdlib_dir;
};

static const char *const c_modules[] = {
#define CMODULE(name) #name,
#include "runtime/tables/cmodule.def"
#undef CMODULE
};

/* Standard modules that CPython has frozen: no file in the program's folder can take their place. */
static const char *const frozen_modules[] = {
    "zipimport", "abc", "codecs", "io", "_collections_abc", "_sitebuiltins", "genericpath", "ntpath",
    "posixpath", "os", "site", "stat", "importlib", "runpy",
};

bool finder_is_c_module(const char *name)
{
    for (size_t i = 0; i < sizeof c_modules / sizeof *c_modules; i++)
        if (strcmp(c_modules[i], name) == 0)
            return true;
    return false;
}

static bool is_frozen(const char *name)
{
    for (size_t i = 0; i < sizeof frozen_modules / sizeof *frozen_modules; i++)
        if (strcmp(frozen_modules[i], name) == 0)
            return true;
    return false;
}

static bool is_file(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static bool is_dir(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* Folders of sys.path are made absolute, and so is every __file__ below them. */
static void add_user_dir(Finder *f, const char *dir)
{
    char cwd[PATH_MAX];
    if (dir[0] != '/' && getcwd(cwd, sizeof cwd))
        dir = arena_printf(f->arena, "%s/%s", cwd, dir);
    vec_push(f->arena, &f->user_dirs, dir);
}

static void add_path_list(Finder *f, const char *list)
{
    while (list && *list) {
        const char *end = list + strcspn(list, ":");
        if (end > list)
            add_user_dir(f, arena_strndup(f->arena, list, (size_t)(end - list)));
        list = *end ? end + 1 : end;
    }
}

static void add_site_dir(Finder *f, const char *dir)
{
    if (is_dir(dir))
        vec_push(f->arena, &f->site_dirs, dir);
}

static void add_site_dirs(Finder *f)
{
    const char *venv = getenv("VIRTUAL_ENV");
    if (venv && *venv) {
        add_site_dir(f, arena_printf(f->arena, "%s/lib/python3.11/site-packages", venv));
        return;
    }
    const char *home = getenv("HOME");
    if (home && *home)
        add_site_dir(f, arena_printf(f->arena, "%s/.local/lib/python3.11/site-packages", home));
    add_site_dir(f, "/usr/local/lib/python3.11/dist-packages");
    add_site_dir(f, "/usr/lib/python3/dist-packages");
    add_site_dir(f, arena_printf(f->arena, "%s/site-packages", f->stdlib_dir));
}

Finder *finder_new(Arena *a, Cpython *c, const FrontendOptions *options, const char *program_dir)
{
    Finder *f = ARENA_NEW(a, Finder);
    f->arena = a;
    f->shim_dir = options->shim_dir;
    f->stdlib_dir = cpython_stdlib_dir(c);
    vec_push(a, &f->user_dirs, program_dir);
    for (int i = 0; i < options->n_include_dirs; i++)
        add_user_dir(f, options->include_dirs[i]);
    add_path_list(f, getenv("PYTHONPATH"));
    add_site_dirs(f);
    return f;
}

/* ---- one folder ---- */

static Found find_in_dir(const Finder *f, const char *dir, const char *name)
{
    static const char *const library_suffixes[] = {".cpython-311-x86_64-linux-gnu.so", ".cpython-311-aarch64-linux-gnu.so",
                                                   ".abi3.so", ".so"};
    char *base = arena_printf(f->arena, "%s/%s", dir, name);
    if (is_dir(base)) {
        char *init = arena_printf(f->arena, "%s/__init__.py", base);
        if (is_file(init))
            return (Found){.kind = FOUND_SOURCE, .path = init, .is_package = true};
    }
    for (size_t i = 0; i < sizeof library_suffixes / sizeof *library_suffixes; i++) {
        char *path = arena_printf(f->arena, "%s%s", base, library_suffixes[i]);
        if (is_file(path))
            return (Found){.kind = FOUND_EXTENSION, .path = path};
    }
    char *path = arena_printf(f->arena, "%s.py", base);
    if (is_file(path))
        return (Found){.kind = FOUND_SOURCE, .path = path};
    return (Found){.kind = FOUND_NOTHING};
}

static Found find_namespace(const Finder *f, const char *dir, const char *name)
{
    char *base = arena_printf(f->arena, "%s/%s", dir, name);
    if (is_dir(base))
        return (Found){.kind = FOUND_NAMESPACE, .path = base, .is_package = true};
    return (Found){.kind = FOUND_NOTHING};
}

static Found find_shim(const Finder *f, const char *relative)
{
    Found found = {.kind = FOUND_NOTHING};
    if (f->shim_dir)
        found = find_in_dir(f, f->shim_dir, relative);
    if (found.kind == FOUND_SOURCE)
        found.kind = FOUND_SHIM, found.is_stdlib = found.in_host_lib = true;
    else
        found.kind = FOUND_NOTHING;
    return found;
}

/* A standard module: shim, then C module, then the host's own source. */
static Found find_standard(const Finder *f, const char *name)
{
    Found found = find_shim(f, name);
    if (found.kind != FOUND_NOTHING)
        return found;
    if (finder_is_c_module(name))
        return (Found){.kind = FOUND_C, .is_stdlib = true};
    found = find_in_dir(f, f->stdlib_dir, name);
    if (found.kind == FOUND_NOTHING && cpython_is_stdlib_name(name))
        found.kind = FOUND_STDLIB_C;
    else if (found.kind == FOUND_EXTENSION)
        found.kind = FOUND_STDLIB_C;
    /* Its folder also has CPython's tests, which are a program like others, and data. */
    found.in_host_lib = found.kind != FOUND_NOTHING;
    found.is_stdlib = found.in_host_lib && cpython_is_stdlib_name(name);
    return found;
}

Found finder_find(const Finder *f, const char *name)
{
    Found found;
    if (cpython_is_builtin_module(name) || is_frozen(name)) {
        found = find_standard(f, name);
        if (found.kind != FOUND_NOTHING)
            return found;
    }
    for (int i = 0; i < f->user_dirs.n; i++) {
        found = find_in_dir(f, f->user_dirs.items[i], name);
        if (found.kind != FOUND_NOTHING)
            return found;
    }
    found = find_standard(f, name);
    if (found.kind != FOUND_NOTHING)
        return found;
    for (int i = 0; i < f->site_dirs.n; i++) {
        found = find_in_dir(f, f->site_dirs.items[i], name);
        if (found.kind != FOUND_NOTHING)
            return found;
    }
    for (int i = 0; i < f->user_dirs.n + f->site_dirs.n && found.kind == FOUND_NOTHING; i++)
        found = find_namespace(f, i < f->user_dirs.n ? f->user_dirs.items[i] : f->site_dirs.items[i - f->user_dirs.n], name);
    return found;
}

/* ---- inside a package ---- */

static const char *package_dir(const Finder *f, const char *path)
{
    const char *slash = strrchr(path, '/');
    if (slash && strcmp(slash, "/__init__.py") == 0)
        return arena_strndup(f->arena, path, (size_t)(slash - path));
    return path; /* a namespace package is its folder */
}

static char *slashed(const Finder *f, const char *dotted)
{
    char *path = arena_strdup(f->arena, dotted);
    for (char *p = path; *p; p++)
        if (*p == '.')
            *p = '/';
    return path;
}

Found finder_find_in(const Finder *f, const SourceModule *package, const char *dotted)
{
    Found found = {.kind = FOUND_NOTHING};
    if (!package->file || !package->is_package)
        return found;
    const char *relative = slashed(f, dotted);
    if (package->is_stdlib && (found = find_shim(f, relative)).kind != FOUND_NOTHING)
        return found;
    const char *name = strrchr(dotted, '.') + 1;
    const char *dir = package_dir(f, package->file->path);
    found = find_in_dir(f, dir, name);
    if (found.kind == FOUND_NOTHING && package->kind == MODULE_SHIM)
        found = find_in_dir(f, f->stdlib_dir, relative); /* a shim may replace only a part of its package */
    if (found.kind == FOUND_NOTHING && !package->is_stdlib)
        found = find_namespace(f, dir, name);
    found.is_stdlib = package->is_stdlib;
    found.in_host_lib = package->in_host_lib;
    return found;
}

static int compare_names(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

void finder_submodules(const Finder *f, const SourceModule *package, const char *beginning, SubmoduleNames *out)
{
    const char *dir = package->file && package->is_package ? package_dir(f, package->file->path) : NULL;
    DIR *d = dir ? opendir(dir) : NULL;
    for (struct dirent *e; d && (e = readdir(d)) != NULL;) {
        const char *dot = strchr(e->d_name, '.');
        bool source = dot && strcmp(dot, ".py") == 0;
        bool package_too = !dot && is_file(arena_printf(f->arena, "%s/%s/__init__.py", dir, e->d_name));
        if ((source || package_too) && strncmp(e->d_name, "__", 2) != 0 && strncmp(e->d_name, beginning, strlen(beginning)) == 0)
            vec_push(f->arena, out, arena_printf(f->arena, "%.*s", (int)strcspn(e->d_name, "."), e->d_name));
    }
    if (d)
        closedir(d);
    if (out->n)
        qsort(out->items, (size_t)out->n, sizeof *out->items, compare_names);
}
