/* posix.h - what the files of module posix share: posix.c (the module, processes), posix_files.c (paths
 * and descriptors), posix_stat.c (stat, scandir), posix_io.c (vectors, attributes, terminals),
 * posix_process.c (scheduling, waiting, posix_spawn), posix_ids.c (users and groups), posix_config.c (limits). */
#ifndef RT_MODULES_POSIX_H
#define RT_MODULES_POSIX_H

#include "runtime/core/threads.h"
#include "runtime/modules/structseq.h"
#include "runtime/services/services.h"
#include "runtime/types/text.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

/* A path argument: text NULL means a descriptor. */
typedef struct PosixPath {
    const char *text;
    int fd;
    bool bytes;  /* given as bytes: results are bytes too */
    Value given; /* for the filename of errors */
    Value encoded; /* what text points into: the collector does not see that, where a path is kept in an object */
} PosixPath;
/* function: for messages ("stat"). fd_ok: an int is a descriptor; none_ok: None is ".". 0 or -1. */
int posix_path(Value v, PosixPath *p, const char *function, const char *argument, bool fd_ok, bool none_ok);
/* dir_fd: None is AT_FDCWD. False on error. */
bool posix_dir_fd(Value v, int *fd);
bool posix_id(Value v, const char *what, uint32_t *id); /* a "uid" or "gid"; false on error */
bool posix_ids(const Value *v, int n, const char *what, uint32_t *ids);
bool posix_fd(Value v, int *fd); /* an int or an object with fileno() */
Value posix_error(const PosixPath *p); /* OSError by errno with the path; 0 */
Value posix_text(const char *s, size_t n); /* a name from the system as str */
Value posix_text_or_none(const char *s); /* None for NULL */
Value posix_name(const char *s, bool bytes);
/* A call was interrupted: true to try again. */
bool posix_again(long result);
/* The call without the lock, again after a signal. */
#define POSIX_RETRY(r, call) \
    do { \
        rt_global_release(); \
        r = (call); \
        rt_global_acquire(); \
    } while (posix_again(r))
/* What errno says is raised, unless a signal handler has raised already: -1, 0. */
int64_t posix_fail(void);
Value posix_fail_value(void);

/* Texts and paths as a NULL-ended array; NULL on error. */
char **posix_text_array(Value iterable);
/* The arguments and environment of a program to be run, as NULL-ended arrays; function: for messages. False if pending. */
bool posix_program(Value args, Value env, const char *function, char ***argv, char ***environment);
const char *posix_encoded(Value v); /* a str, bytes or path in bytes of the system; NULL on error, also for a null byte within */
struct rusage;
Value posix_rusage(const struct rusage *u); /* a resource.struct_rusage */
void posix_rusage_init(RtModule *m);        /* its type; also into the module, if that is not NULL */
void posix_fork_hooks(int which); /* os.register_at_fork: 0 before, 1 in the child, 2 in the parent */

void posix_stat_init(RtModule *m);
void posix_files_init(RtModule *m);
void posix_io_init(RtModule *m);
void posix_process_init(RtModule *m);
void posix_ids_init(RtModule *m);
void posix_config_init(RtModule *m);

#endif
