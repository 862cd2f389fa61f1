/* process.h - running other programs, and temporary folders. */
#ifndef DRIVER_PROCESS_H
#define DRIVER_PROCESS_H

#include "compiler/support/vec.h"
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

VEC_TYPEDEF(Args, const char *);

/* Full path of a program in PATH, or NULL. */
const char *process_find(Arena *a, const char *program);
/* Starts args (no NULL at the end needed); stdout and stderr go to log, or to ours if NULL. -1: not started. */
pid_t process_start(Arena *a, const Args *args, const char *log);
int process_wait(pid_t pid);     /* exit status, or 128 + signal */
pid_t process_wait_any(int *status); /* the program that ended; -1: none is running */
/* Text on standard output of a command, without its newline; NULL if it failed. */
const char *process_output(Arena *a, const Args *args);
void process_print(const Args *args); /* for -v */

char *process_temp_dir(Arena *a);                     /* NULL: errno says why */
void process_remove_dir(Arena *a, const char *dir);   /* a folder of plain files */
bool process_write_file(const char *path, const char *text, size_t n);
bool process_copy_file(const char *from, const char *to);

#endif
