/* process.c - posix_spawn with a log file, and the few file operations that the driver needs. */
#define _GNU_SOURCE /* pipe2 */
#include "compiler/driver/process.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

const char *process_find(Arena *a, const char *program)
{
    if (strchr(program, '/'))
        return access(program, X_OK) == 0 ? program : NULL;
    const char *path = getenv("PATH");
    for (const char *p = path ? path : "/usr/bin:/bin"; *p;) {
        size_t n = strcspn(p, ":");
        char *full = arena_printf(a, "%.*s/%s", (int)n, p, program);
        if (n > 0 && access(full, X_OK) == 0)
            return full;
        p += n + (p[n] == ':');
    }
    return NULL;
}

pid_t process_start(Arena *a, const Args *args, const char *log)
{
    char **argv = ARENA_ARRAY(a, char *, args->n + 1);
    memcpy(argv, args->items, sizeof *argv * (size_t)args->n);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (log) {
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    }
    pid_t pid;
    int failed = posix_spawnp(&pid, argv[0], &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    errno = failed;
    return failed ? -1 : pid;
}

static int exit_status(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int process_wait(pid_t pid)
{
    int status;
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return 127;
    return exit_status(status);
}

pid_t process_wait_any(int *status)
{
    pid_t pid;
    int raw = 0;
    while ((pid = waitpid(-1, &raw, 0)) < 0)
        if (errno != EINTR)
            break;
    *status = pid < 0 ? 127 : exit_status(raw);
    return pid;
}

const char *process_output(Arena *a, const Args *args)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) < 0)
        return NULL;
    char **argv = ARENA_ARRAY(a, char *, args->n + 1);
    memcpy(argv, args->items, sizeof *argv * (size_t)args->n);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t pid;
    int failed = posix_spawnp(&pid, argv[0], &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    char buffer[4096];
    size_t n = 0;
    ssize_t got = 0;
    while (!failed && n < sizeof buffer && (got = read(ends[0], buffer + n, sizeof buffer - n)) > 0)
        n += (size_t)got;
    close(ends[0]);
    if (failed || process_wait(pid) != 0)
        return NULL;
    while (n > 0 && buffer[n - 1] == '\n')
        n--;
    return arena_strndup(a, buffer, n);
}

void process_print(const Args *args)
{
    for (int i = 0; i < args->n; i++)
        fprintf(stderr, "%s%s", i ? " " : "+ ", args->items[i]);
    fputc('\n', stderr);
}

char *process_temp_dir(Arena *a)
{
    const char *base = getenv("TMPDIR");
    char *dir = arena_printf(a, "%s/pyc2c-XXXXXX", base && *base ? base : "/tmp");
    return mkdtemp(dir);
}

void process_remove_dir(Arena *a, const char *dir)
{
    DIR *d = opendir(dir);
    if (!d)
        return;
    for (struct dirent *e; (e = readdir(d));)
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            unlink(arena_printf(a, "%s/%s", dir, e->d_name));
    closedir(d);
    rmdir(dir);
}

bool process_write_file(const char *path, const char *text, size_t n)
{
    FILE *f = fopen(path, "wb");
    if (!f)
        return false;
    bool written = fwrite(text, 1, n, f) == n;
    int failed = errno;
    bool closed = fclose(f) == 0;
    if (!written)
        errno = failed;
    return written && closed;
}

bool process_copy_file(const char *from, const char *to)
{
    char block[65536];
    int in = open(from, O_RDONLY | O_CLOEXEC), out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    ssize_t n = -1;
    if (in >= 0 && out >= 0)
        while ((n = read(in, block, sizeof block)) > 0)
            if (write(out, block, (size_t)n) != n) {
                n = -1;
                break;
            }
    close(in);
    return close(out) == 0 && n == 0;
}
