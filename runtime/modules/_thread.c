/* _thread.c - module _thread: locks, reentrant locks, threads (core/threads.c), thread-local data. */
#include "runtime/core/threads.h"
#include "runtime/core/types.h"
#include "runtime/modules/structseq.h"
#include "runtime/services/services.h"

#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <unistd.h>

typedef struct Lock { RtType *type; RtThreadLock lock; } Lock;
typedef struct RLock { RtType *type; Value side; RtThreadLock lock; int64_t owner, count; } RLock;
typedef struct Local { RtType *type; Value side; RtDict *dicts; Value args, kwargs; } Local;

static RtType rt_type_lock, rt_type_RLock, rt_type__local;
#define LOCK(v) RT_AS(Lock, v)
#define RLOCK(v) RT_AS(RLock, v)
#define LOCAL(v) RT_AS(Local, v)

static size_t stack_bytes;

static int64_t ident(void) { return (int64_t)pthread_self(); }

/* ---- lock ---------------------------------------------------------------------------------------- */

/* The timeout of acquire(blocking=True, timeout=-1) in ns; -1: none. False on error. */
static bool timeout_of(Value *args, size_t nargs, RtTuple *kwnames, int64_t *ns) {
    static RtBuiltinDef def = {.name = "acquire", .params = "blocking=1,timeout=-1", .n_max = 2};
    Value bound[2];
    if (rt_builtin_bind(&def, args, nargs, kwnames, bound) < 0)
        return false;
    int blocking = rt_truth(bound[0]);
    double t = blocking < 0 ? 0 : rt_float_of(bound[1]);
    if (blocking < 0 || rt_pending())
        return false;
    if (isnan(t))
        rt_raise(&rt_exc_ValueError, "Invalid value NaN (not a number)");
    else if (fabs(t) >= 9223372036.854775807) /* in nanoseconds it leaves 64 bits */
        rt_raise(&rt_exc_OverflowError, "timestamp too large to convert to C _PyTime_t");
    else if (!blocking && t != -1)
        rt_raise(&rt_exc_ValueError, "can't specify a timeout for a non-blocking call");
    else if (t < 0 && t != -1)
        rt_raise(&rt_exc_ValueError, "timeout value must be positive");
    if (rt_pending())
        return false;
    *ns = !blocking ? 0 : t == -1 ? -1 : (int64_t)ceil(t * 1e9);
    return true;
}

static Value lock_acquire(Value *args, size_t nargs, RtTuple *kwnames) {
    int64_t ns;
    if (!timeout_of(args + 1, nargs - 1, kwnames, &ns))
        return 0;
    int r = rt_thread_lock(&LOCK(args[0])->lock, ns);
    return r < 0 ? 0 : rt_from_bool(r);
}
static Value lock_release(Value self) {
    if (!LOCK(self)->lock.locked)
        return rt_raise(&rt_exc_RuntimeError, "release unlocked lock");
    rt_thread_unlock(&LOCK(self)->lock);
    return RT_NONE;
}
static Value lock_enter(Value self) { return rt_thread_lock(&LOCK(self)->lock, -1) < 0 ? 0 : RT_TRUE; }
static Value lock_exit(Value *args, size_t nargs, RtTuple *kwnames) { return lock_release(args[0]); }
static Value lock_locked(Value self) { return rt_from_bool(LOCK(self)->lock.locked); }
static Value lock_reinit(Value self) {
    LOCK(self)->lock.locked = 0;
    return RT_NONE;
}
static Value lock_repr(Value self) {
    return RT_VAL(rt_str_format("<%s _thread.lock object at 0x%lx>", LOCK(self)->lock.locked ? "locked" : "unlocked", self));
}
static Value allocate_lock(void) { return RT_VAL(rt_new(&rt_type_lock, sizeof(Lock))); }

/* ---- RLock --------------------------------------------------------------------------------------- */

static int take(RLock *l, int64_t ns) {
    if (l->count > 0 && l->owner == ident()) {
        l->count++;
        return 1;
    }
    int r = rt_thread_lock(&l->lock, ns);
    if (r > 0) {
        l->owner = ident();
        l->count = 1;
    }
    return r;
}
static Value rlock_acquire(Value *args, size_t nargs, RtTuple *kwnames) {
    int64_t ns = -1;
    if ((nargs > 1 || kwnames) && !timeout_of(args + 1, nargs - 1, kwnames, &ns))
        return 0;
    int r = take(RLOCK(args[0]), ns);
    return r < 0 ? 0 : rt_from_bool(r);
}
static bool owned(const RLock *l) {
    if (l->count == 0 || l->owner != ident())
        rt_raise(&rt_exc_RuntimeError, "cannot release un-acquired lock");
    return l->count > 0 && l->owner == ident();
}
static Value rlock_release(Value self) {
    RLock *l = RLOCK(self);
    if (!owned(l))
        return 0;
    if (--l->count == 0) {
        l->owner = 0;
        rt_thread_unlock(&l->lock);
    }
    return RT_NONE;
}
static Value rlock_enter(Value self) { return take(RLOCK(self), -1) < 0 ? 0 : RT_TRUE; }
static Value rlock_exit(Value *args, size_t nargs, RtTuple *kwnames) { return rlock_release(args[0]); }
static Value rlock_is_owned(Value self) { return rt_from_bool(RLOCK(self)->count > 0 && RLOCK(self)->owner == ident()); }
static Value rlock_release_save(Value self) {
    RLock *l = RLOCK(self);
    if (!owned(l))
        return 0;
    Value saved = rt_pair(rt_from_small(l->count), rt_int_from_i64(l->owner));
    l->count = l->owner = 0;
    rt_thread_unlock(&l->lock);
    return saved;
}
static Value rlock_acquire_restore(Value self, Value saved) {
    RLock *l = RLOCK(self);
    Value pair[2];
    if (rt_unpack(saved, pair, 2) < 0 || rt_thread_lock(&l->lock, -1) < 0)
        return 0;
    l->count = rt_index_i64(pair[0], false);
    l->owner = rt_index_i64(pair[1], false);
    return RT_NONE;
}
static Value rlock_reinit(Value self) {
    RLOCK(self)->lock.locked = 0;
    RLOCK(self)->count = RLOCK(self)->owner = 0;
    return RT_NONE;
}
static Value rlock_repr(Value self) {
    const RLock *l = RLOCK(self);
    return RT_VAL(rt_str_format("<%s %s object owner=%lld count=%lld at 0x%lx>", l->count ? "locked" : "unlocked",
                                rt_type_of(self)->flags & RT_TYPE_HEAP ? rt_type_of(self)->name : "_thread.RLock",
                                (long long)l->owner, (long long)l->count, self));
}
static Value rlock_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) { return RT_VAL(rt_instance_alloc(cls)); }
static int accept_all(Value self, Value *args, size_t nargs, RtTuple *kwnames) { return 0; }

/* ---- _local --------------------------------------------------------------------------------------- */

/* Makes the calling thread's attributes the instance's __dict__. */
static int switch_to_thread(Value self) {
    Local *l = LOCAL(self);
    Value key = rt_int_from_i64(ident());
    Value d = rt_dict_get(l->dicts, key);
    if (d) {
        l->side = d;
        return 0;
    }
    l->side = RT_VAL(rt_dict_new(4));
    rt_dict_set(l->dicts, key, l->side);
    RtType *t = rt_type_of(self);
    if (t->init == rt_type__local.init)
        return 0;
    RT_LOCAL_NAME(init, "__init__");
    Value f = rt_getattr(self, init);
    return f && rt_call_ex(f, l->args, l->kwargs) ? 0 : -1;
}
static Value local_getattr(Value self, RtStr *name) { return switch_to_thread(self) < 0 ? 0 : rt_generic_getattr(self, name); }
static int local_setattr(Value self, RtStr *name, Value v) {
    return switch_to_thread(self) < 0 ? -1 : rt_generic_setattr(self, name, v);
}
static Value get_local_dict(Value self) { return switch_to_thread(self) < 0 ? 0 : LOCAL(self)->side; }
static Value local_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    size_t n_kw = kwnames ? (size_t)kwnames->length : 0;
    if (cls == &rt_type__local && (nargs || n_kw))
        return rt_raise(&rt_exc_TypeError, "Initialization arguments are not supported");
    Local *l = rt_instance_alloc(cls);
    RtDict *kw = rt_dict_new(0);
    for (size_t i = 0; i < n_kw; i++)
        rt_dict_set(kw, kwnames->items[i], args[nargs + i]);
    l->args = RT_VAL(rt_tuple_from_array(args, (int64_t)nargs));
    l->kwargs = RT_VAL(kw);
    l->dicts = rt_dict_new(2);
    l->side = RT_VAL(rt_dict_new(4));
    rt_dict_set(l->dicts, rt_int_from_i64(ident()), l->side);
    return RT_VAL(l);
}

/* ---- threads -------------------------------------------------------------------------------------- */

typedef struct Call { Value function, args, kwargs; } Call;
static _Thread_local Lock *sentinel; /* freed when the thread ends; kept alive by its owner */

static void report(Value function) {
    Value exc = rt_fetch();
    if (exc && !rt_is_instance_of(exc, &rt_exc_SystemExit)) {
        rt_print_error_text(rt_str_format("Exception ignored in thread started by: %R\n", function));
        rt_print_exception(exc);
    }
    rt_clear();
}
static void run_call(void *p) {
    Call c = *(Call *)p;
    if (!rt_call_ex(c.function, c.args, c.kwargs))
        report(c.function);
    if (sentinel && sentinel->lock.locked)
        rt_thread_unlock(&sentinel->lock);
    sentinel = NULL;
}

static Value start_new_thread(Value function, Value args, Value kwargs) {
    if (rt_type_of(function)->call == NULL)
        return rt_raise(&rt_exc_TypeError, "first arg must be callable");
    if (!rt_is_tuple(args))
        return rt_raise(&rt_exc_TypeError, "2nd arg must be a tuple");
    if (kwargs && !rt_is_dict(kwargs))
        return rt_raise(&rt_exc_TypeError, "optional 3rd arg must be a dictionary");
    Call *c = rt_alloc(sizeof *c);
    *c = (Call){function, args, kwargs};
    int64_t started = rt_program->resumes ? rt_thread_start(run_call, c, stack_bytes) : 0;
    if (!started)
        return rt_raise(&rt_exc_RuntimeError, "can't start new thread");
    return rt_int_from_i64(started);
}

static Value get_ident(void) { return rt_int_from_i64(ident()); }
static Value get_native_id(void) { return rt_from_small(syscall(SYS_gettid)); }
static Value thread_count(void) { return rt_from_small(rt_thread_count()); }
static Value thread_exit(void) { return rt_raise_none(&rt_exc_SystemExit); }
static Value interrupt_main(int64_t signum) {
    if (signum < 1 || signum >= NSIG)
        return rt_raise(&rt_exc_ValueError, "signal number out of range");
    struct sigaction a;
    sigaction((int)signum, NULL, &a);
    if (a.sa_handler != SIG_DFL && a.sa_handler != SIG_IGN)
        rt_signal_trip((int)signum);
    return RT_NONE;
}
static Value stack_size(int64_t n) {
    size_t old = stack_bytes;
    if (n != 0 && n < 32768)
        return rt_raise(&rt_exc_ValueError, "size not valid: %lld bytes", (long long)n);
    if (n >= 0)
        stack_bytes = n > 0 && n < 524288 ? 524288 : (size_t)n;
    return rt_from_small((int64_t)old);
}
static Value set_sentinel(void) {
    Value v = allocate_lock();
    sentinel = LOCK(v);
    return v;
}

/* ---- what threading.excepthook does --------------------------------------------------------------- */

static const char *const hook_fields[] = {"exc_type", "exc_value", "exc_traceback", "thread"};
static RtStructSeq hook_args = {.name = "_thread._ExceptHookArgs", .fields = hook_fields, .n_sequence = 4, .n_fields = 4};

static Value excepthook(Value args) {
    if (!rt_has_type(args, &hook_args.type))
        return rt_raise(&rt_exc_TypeError, "_thread.excepthook argument type must be ExceptHookArgs");
    const RtTuple *t = RT_AS(RtTuple, args);
    if (t->items[0] == RT_VAL(&rt_exc_SystemExit))
        return RT_NONE;
    Value name = t->items[3] == RT_NONE ? 0 : rt_getattr_or_null(t->items[3], RT_TEXT("_name"));
    rt_clear();
    if (!name)
        name = RT_VAL(rt_int_to_str(rt_int_from_i64(ident()), 10));
    rt_print_error_text(rt_str_format("Exception in thread %V:\n", name));
    rt_print_exception(t->items[1]);
    return RT_NONE;
}

#define RT_TABLE "runtime/tables/module/_thread.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static void init_types(void) {
    RtType *t = &rt_type_lock;
    rt_type_init_static(t, "_thread.lock", NULL, sizeof(Lock), 0);
    t->repr = lock_repr;
    t = &rt_type_RLock;
    rt_type_init_static(t, "_thread.RLock", NULL, sizeof(RLock), RT_TYPE_BASETYPE);
    t->new_ = rlock_new;
    t->init = accept_all;
    t->repr = rlock_repr;
    t = &rt_type__local;
    rt_type_init_static(t, "_thread._local", NULL, sizeof(Local), RT_TYPE_BASETYPE | RT_TYPE_HAS_DICT);
    t->side_offset = offsetof(Local, side);
    t->new_ = local_new;
    t->init = accept_all;
    t->getattr = local_getattr;
    t->setattr = local_setattr;
}

void rt_init_module__thread(RtModule *m);
void rt_init_module__thread(RtModule *m) {
    static const RtGetsetDef local_attributes[] = {{"__dict__", get_local_dict, rt_set_instance_dict}, {NULL, NULL, NULL}};
    init_types();
    rt_type_ready(&rt_type_lock); /* the module has it as LockType only */
    rt_mod_add_type(m, &rt_type_RLock);
    rt_mod_add_type(m, &rt_type__local);
    rt_type_add_getsets(&rt_type__local, local_attributes);
    rt_structseq_init(&hook_args, m);
    rt_table_install(m);
    rt_setattr(RT_VAL(m), RT_TEXT("LockType"), RT_VAL(&rt_type_lock));
    rt_setattr(RT_VAL(m), RT_TEXT("error"), RT_VAL(&rt_exc_RuntimeError));
    rt_setattr(RT_VAL(m), RT_TEXT("TIMEOUT_MAX"), rt_from_double(9223372036.0));
}
