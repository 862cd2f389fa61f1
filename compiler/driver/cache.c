/* cache.c - an entry is written beside its place and renamed or linked, so that compilers running at the same
 * time do not disturb each other. The hash is XXH3 with 128 bits (libxxhash, headers only): texts are our own,
 * so no one aims for a collision. */
#include "compiler/driver/cache.h"
#include "compiler/driver/options.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

enum { MAX_MEGABYTES = 1024, STORES_PER_PRUNING = 16, SECONDS_IN_USE = 3600 };

typedef struct Entry { const char *path; int64_t size; struct timespec used; } Entry;
VEC_TYPEDEF(Entries, Entry);

const char *cache_dir(Arena *a)
{
    const char *base = getenv("XDG_CACHE_HOME");
    if (!base || !*base) {
        const char *home = getenv("HOME");
        if (!home || !*home)
            return NULL;
        base = arena_printf(a, "%s/.cache", home);
    }
    const char *dir = arena_printf(a, "%s/pyc2c", base);
    mkdir(base, 0755);
    if (mkdir(dir, 0755) != 0 && errno != EEXIST)
        return NULL;
    return dir;
}

const char *cache_object_path(Arena *a, const Args *flags, const char *text, size_t n)
{
    const char *dir = cache_dir(a);
    if (!dir)
        return NULL;
    XXH3_state_t state;
    XXH3_128bits_reset(&state);
    for (int i = 0; i < flags->n; i++)
        XXH3_128bits_update(&state, flags->items[i], strlen(flags->items[i]) + 1);
    XXH3_128bits_update(&state, text, n);
    XXH128_hash_t h = XXH3_128bits_digest(&state);
    return arena_printf(a, "%s/%016llx%016llx.o", dir, (unsigned long long)h.high64, (unsigned long long)h.low64);
}

bool cache_has(const char *entry)
{
    return utimensat(AT_FDCWD, entry, NULL, 0) == 0; /* its time is that of the last use */
}

static int64_t list_entries(Arena *a, const char *dir, Entries *entries)
{
    int64_t total = 0;
    DIR *d = opendir(dir);
    if (!d)
        return 0;
    for (struct dirent *e; (e = readdir(d));) {
        struct stat st;
        const char *path = arena_printf(a, "%s/%s", dir, e->d_name);
        if (stat(path, &st) != 0 || !S_ISREG(st.st_mode))
            continue;
        vec_push(a, entries, ((Entry){path, st.st_size, st.st_mtim}));
        total += st.st_size;
    }
    closedir(d);
    return total;
}

static int by_use(const void *a, const void *b)
{
    const struct timespec *x = &((const Entry *)a)->used, *y = &((const Entry *)b)->used;
    return x->tv_sec != y->tv_sec ? (x->tv_sec > y->tv_sec) - (x->tv_sec < y->tv_sec) : (x->tv_nsec > y->tv_nsec) - (x->tv_nsec < y->tv_nsec);
}

/* Down to three quarters of the limit, the entries used longest ago first; not those that another pyc2c may be working with. */
static void prune(Arena *a, const char *dir)
{
    const int64_t limit = (int64_t)MAX_MEGABYTES << 20;
    const time_t before = time(NULL) - SECONDS_IN_USE;
    Entries entries = {0};
    int64_t total = list_entries(a, dir, &entries);
    if (total <= limit)
        return;
    qsort(entries.items, (size_t)entries.n, sizeof *entries.items, by_use);
    for (int i = 0; i < entries.n && total > limit / 4 * 3 && entries.items[i].used.tv_sec < before; i++)
        if (unlink(entries.items[i].path) == 0)
            total -= entries.items[i].size;
}

void cache_store(Arena *a, const char *entry, const char *path)
{
    if (link(path, entry) != 0 && errno == EXDEV) { /* the temporary folder is on another file system */
        const char *temporary = arena_printf(a, "%s.%ld", entry, (long)getpid());
        if (!process_copy_file(path, temporary) || rename(temporary, entry) != 0)
            unlink(temporary);
    }
    if (getpid() % STORES_PER_PRUNING == 0)
        prune(a, cache_dir(a));
}

int cache_command(Arena *a, int n_args, char **args)
{
    bool clean = n_args == 1 && strcmp(args[0], "clean") == 0;
    if (!clean && !(n_args == 1 && strcmp(args[0], "info") == 0)) {
        fprintf(stderr, "usage: pyc2c cache info|clean\n");
        return EXIT_USAGE;
    }
    const char *dir = cache_dir(a);
    Entries entries = {0};
    int64_t total = dir ? list_entries(a, dir, &entries) : 0;
    if (!clean) {
        printf("%s: %d files, %.1f MB of at most %d MB\n", dir ? dir : "no cache", entries.n, (double)total / (1 << 20), MAX_MEGABYTES);
        return 0;
    }
    for (int i = 0; i < entries.n; i++)
        if (unlink(entries.items[i].path) != 0) {
            fprintf(stderr, "pyc2c: cannot remove %s: %s\n", entries.items[i].path, strerror(errno));
            return EXIT_DIAGNOSTICS;
        }
    return 0;
}
