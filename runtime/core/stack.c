/* stack.c - the main thread runs on a stack of its own: a gibibyte of addresses, of which memory is used
 * only as far as calls go. 64 MiB of it may be used until sys.setrecursionlimit asks for more.
 * RecursionError comes from the address of the frame, not from a count of calls; below the limit some
 * room is left for the runtime's own functions and for making the exception.
 *
 * Where no such stack can be had, and under AddressSanitizer, which knows the system's stacks only, the
 * system's stack serves, with what the resource limit allows.
 */
#include "runtime/core/stack.h"
#include "runtime/core/runtime.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <ucontext.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SYSTEM_STACK_ONLY 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) && !defined(SYSTEM_STACK_ONLY)
#define SYSTEM_STACK_ONLY 1
#endif

#define SIZE ((size_t)1 << 30)
#define DEFAULT_SIZE ((size_t)64 << 20)
#define RESERVE ((size_t)256 << 10)
enum { BYTES_PER_CALL = 1024, GUARD = 1 << 16 };

static struct {
    RtThread *thread;
    char *top, *limit;
    size_t size;          /* that could be used */
    int (*body)(void *);
    void *arg;
    int status;
    ucontext_t caller, own;
} stack;

#define INTERRUPTED ((char *)UINTPTR_MAX)

static void set_limit(size_t used) {
    size_t reserve = stack.size > 4 * RESERVE ? RESERVE : stack.size / 4;
    used = used < stack.size - reserve ? used : stack.size - reserve;
    stack.limit = stack.top - used;
    if (stack.thread->stack_limit != INTERRUPTED)
        stack.thread->stack_limit = stack.limit;
}

void rt_stack_set_recursion_limit(int64_t limit) {
    size_t wanted = limit > (int64_t)(SIZE / BYTES_PER_CALL) ? SIZE : (size_t)limit * BYTES_PER_CALL;
    set_limit(wanted > DEFAULT_SIZE ? wanted : DEFAULT_SIZE);
}

void rt_stack_interrupt(void) { __atomic_store_n(&stack.thread->stack_limit, INTERRUPTED, __ATOMIC_RELAXED); }

bool rt_stack_end_interrupt(void) {
    if (stack.thread == NULL || stack.thread->stack_limit != INTERRUPTED)
        return false;
    stack.thread->stack_limit = stack.limit;
    return true;
}

/* The kernel keeps room for a stack of 128 MiB. */
static int run_on_system_stack(void) {
    struct rlimit r;
    stack.size = 8 << 20;
    if (getrlimit(RLIMIT_STACK, &r) == 0) {
        if (r.rlim_cur != RLIM_INFINITY && r.rlim_cur < DEFAULT_SIZE) {
            rlim_t was = r.rlim_cur;
            r.rlim_cur = r.rlim_max == RLIM_INFINITY || r.rlim_max > DEFAULT_SIZE ? DEFAULT_SIZE : r.rlim_max;
            if (setrlimit(RLIMIT_STACK, &r) != 0)
                r.rlim_cur = was;
        }
        stack.size = r.rlim_cur == RLIM_INFINITY || r.rlim_cur > DEFAULT_SIZE ? DEFAULT_SIZE : (size_t)r.rlim_cur;
    }
    stack.size -= 64 << 10; /* environment, arguments, the frames above this one */
    stack.top = __builtin_frame_address(0);
    set_limit(DEFAULT_SIZE);
    return stack.body(stack.arg);
}

static void run_on_own_stack(void) { stack.status = stack.body(stack.arg); }

static char *reserve_stack(void) {
#ifdef SYSTEM_STACK_ONLY
    return NULL;
#endif
    char *p = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (p == MAP_FAILED)
        return NULL;
    madvise(p, SIZE, MADV_NOHUGEPAGE);
    if (mprotect(p, GUARD, PROT_NONE) != 0 || getcontext(&stack.own) != 0) {
        munmap(p, SIZE);
        return NULL;
    }
    return p;
}

int rt_stack_run(int (*body)(void *), void *arg) {
    stack.thread = &rt_thread;
    stack.body = body;
    stack.arg = arg;
    char *p = reserve_stack();
    if (p == NULL)
        return run_on_system_stack();
    stack.size = SIZE - GUARD;
    stack.top = p + SIZE;
    set_limit(DEFAULT_SIZE);
    stack.own.uc_stack.ss_sp = p;
    stack.own.uc_stack.ss_size = SIZE;
    stack.own.uc_link = &stack.caller;
    makecontext(&stack.own, run_on_own_stack, 0);
    rt_gc_set_stack_bottom(stack.top);
    swapcontext(&stack.caller, &stack.own);
    return stack.status;
}
