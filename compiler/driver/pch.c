/* pch.c - the name of the precompiled header in the cache is a hash over all that could change it: compiler
 * file, flags, and name, size and time of every runtime header. It is written beside its place and renamed,
 * so that compilers running at the same time do not disturb. */
#include "compiler/driver/pch.h"
#include "compiler/driver/cache.h"
#include <dirent.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_DEPTH = 4 };

static uint64_t hash_bytes(uint64_t h, const void *data, size_t n)
{
    const unsigned char *p = data;
    for (size_t i = 0; i < n; i++)
        h = (h ^ p[i]) * 1099511628211u;
    return h;
}

static uint64_t hash_file(uint64_t h, const char *path)
{
    struct stat st;
    h = hash_bytes(h, path, strlen(path) + 1);
    if (stat(path, &st) != 0)
        return h;
    h = hash_bytes(h, &st.st_size, sizeof st.st_size);
    return hash_bytes(h, &st.st_mtim, sizeof st.st_mtim);
}

static bool is_header(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot && (strcmp(dot, ".h") == 0 || strcmp(dot, ".def") == 0);
}

/* The order of readdir does not matter: the hashes of the files are added. */
static uint64_t hash_headers(Arena *a, const char *dir, int depth)
{
    DIR *d = opendir(dir);
    uint64_t sum = 0;
    if (!d)
        return sum;
    for (struct dirent *e; (e = readdir(d));) {
        if (e->d_name[0] == '.')
            continue;
        char *path = arena_printf(a, "%s/%s", dir, e->d_name);
        if (e->d_type == DT_DIR && depth < MAX_DEPTH)
            sum += hash_headers(a, path, depth + 1);
        else if (is_header(e->d_name))
            sum += hash_file(14695981039346656037u, path);
    }
    closedir(d);
    return sum;
}

static bool make_pch(const Options *o, Arena *a, const Args *flags, const char *header, const char *path)
{
    char *temporary = arena_printf(a, "%s.%ld", path, (long)getpid());
    Args args = {0};
    for (int i = 0; i < flags->n; i++)
        vec_push(a, &args, flags->items[i]);
    vec_push(a, &args, "-x");
    vec_push(a, &args, "c-header");
    vec_push(a, &args, header);
    vec_push(a, &args, "-o");
    vec_push(a, &args, temporary);
    if (o->verbose)
        process_print(&args);
    pid_t pid = process_start(a, &args, o->verbose ? NULL : "/dev/null");
    if (pid < 0 || process_wait(pid) != 0 || rename(temporary, path) != 0) {
        unlink(temporary);
        return false;
    }
    return true;
}

const char *pch_get(const Options *o, Arena *a, const Args *flags)
{
    const char *dir = cache_dir(a);
    if (!dir || !o->header_dir)
        return NULL;
    uint64_t h = hash_headers(a, arena_printf(a, "%s/runtime", o->header_dir), 0);
    h = hash_file(h, flags->items[0]);
    for (int i = 0; i < flags->n; i++)
        h = hash_bytes(h, flags->items[i], strlen(flags->items[i]) + 1);
    char *path = arena_printf(a, "%s/pyrt-%016llx.pch", dir, (unsigned long long)h);
    if (cache_has(path))
        return path;
    const char *header = arena_printf(a, "%s/runtime/pyrt.h", o->header_dir);
    return make_pch(o, a, flags, header, path) ? path : NULL;
}
