/* crash.h - one clear line when the compiler itself fails (SIGSEGV, SIGABRT ...), and exit status 70. */
#ifndef DRIVER_CRASH_H
#define DRIVER_CRASH_H

/* Installs the handlers; they run on a stack of their own, so that running out of stack is told too. Call
 * it in the thread that does the work. */
void crash_install(void);
/* Says what is being done now; both texts must live on. module may be NULL. */
void crash_set_stage(const char *stage, const char *module);

#endif
