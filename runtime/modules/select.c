/* select.c - module select: waiting for descriptors, by select, poll and epoll. A wait that a signal ends goes on for what
 * is left of its time after the handlers have run. */
#define _GNU_SOURCE /* POLLMSG, POLLRDHUP */
#include "runtime/modules/posix.h"

#include <limits.h>
#include <math.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <time.h>

typedef struct Poll { RtType *type; struct pollfd *fds; int64_t n, capacity; bool is_running; } Poll;
typedef struct Epoll { RtType *type; Value side; int fd; } Epoll; /* -1: closed */

static RtType rt_type_poll, rt_type_epoll;

/* ---- time ----------------------------------------------------------------------------------------------- */

typedef struct Wait { int64_t end; bool endless; } Wait; /* end: ns of the monotonic clock */

/* scale: ns of a unit. -1 and an exception with the complaint where v is no number. */
static int wait_begin(Wait *w, Value v, double scale, const char *complaint) {
    double d;
    *w = (Wait){.endless = v == RT_NONE};
    if (w->endless)
        return 0;
    if (rt_type_has(v, RT_TYPE_FLOAT)) {
        d = rt_float_of(v);
    } else {
        Value n = rt_has_index(v) ? rt_index(v) : 0;
        if (n == 0)
            return rt_pending() ? -1 : rt_raise_int(&rt_exc_TypeError, "%s", complaint);
        if (!rt_number_as_double(n, &d))
            d = HUGE_VAL;
    }
    if (isnan(d))
        return rt_raise_int(&rt_exc_ValueError, "Invalid value NaN (not a number)");
    if (fabs(d * scale) > 9.2e18)
        return rt_raise_int(&rt_exc_OverflowError, "timeout is too large");
    w->end = d < 0 ? -1 : rt_time_monotonic_ns() + (int64_t)ceil(d * scale);
    return 0;
}

static int64_t left_ns(const Wait *w) {
    int64_t left = w->end - rt_time_monotonic_ns();
    return left > 0 ? left : 0;
}

static int left_ms(const Wait *w) {
    if (w->endless)
        return -1;
    int64_t ms = (left_ns(w) + 999999) / 1000000;
    return ms > INT_MAX ? INT_MAX : (int)ms;
}

/* ---- select ----------------------------------------------------------------------------------------------- */

typedef struct Group { RtTuple *objects; int *fds; fd_set set; } Group;

static bool fill(Group *g, Value sequence, int *highest) {
    g->objects = rt_tuple_from_iterable(sequence);
    if (!g->objects) {
        if (rt_pending_is(&rt_exc_TypeError)) {
            rt_clear();
            rt_raise(&rt_exc_TypeError, "arguments 1-3 must be sequences");
        }
        return false;
    }
    g->fds = rt_alloc_atomic((size_t)(g->objects->length + 1) * sizeof(int));
    for (int64_t k = 0; k < g->objects->length; k++) {
        if (!posix_fd(g->objects->items[k], &g->fds[k]))
            return false;
        if (g->fds[k] >= FD_SETSIZE)
            return rt_raise(&rt_exc_ValueError, "filedescriptor out of range in select()"), false;
        *highest = g->fds[k] > *highest ? g->fds[k] : *highest;
    }
    return true;
}

static fd_set *set_of(Group *g) {
    FD_ZERO(&g->set);
    for (int64_t k = 0; k < g->objects->length; k++)
        FD_SET(g->fds[k], &g->set);
    return &g->set;
}

static Value ready_of(const Group *g) {
    RtList *l = rt_list_new(0);
    for (int64_t k = 0; k < g->objects->length; k++)
        if (FD_ISSET(g->fds[k], &g->set))
            rt_list_append(l, g->objects->items[k]);
    return RT_VAL(l);
}

static Value do_select(Value readers, Value writers, Value others, Value timeout) {
    Group groups[3];
    Wait w;
    int highest = -1, r;
    if (wait_begin(&w, timeout, 1e9, "timeout must be a float or None") < 0)
        return 0;
    if (!w.endless && w.end < 0)
        return rt_raise(&rt_exc_ValueError, "timeout must be non-negative");
    if (!fill(&groups[0], readers, &highest) || !fill(&groups[1], writers, &highest) || !fill(&groups[2], others, &highest))
        return 0;
    do {
        int64_t left = w.endless ? 0 : left_ns(&w);
        struct timespec t = {left / 1000000000, left % 1000000000};
        fd_set *a = set_of(&groups[0]), *b = set_of(&groups[1]), *c = set_of(&groups[2]);
        rt_global_release();
        r = pselect(highest + 1, a, b, c, w.endless ? NULL : &t, NULL);
        rt_global_acquire();
    } while (posix_again(r));
    if (r < 0)
        return rt_pending() ? 0 : rt_raise_errno(errno, 0, 0);
    return RT_VAL(rt_tuple_from_array((Value[]){ready_of(&groups[0]), ready_of(&groups[1]), ready_of(&groups[2])}, 3));
}

/* ---- poll --------------------------------------------------------------------------------------------------- */

static Value new_poll(void) { return RT_VAL(rt_new(&rt_type_poll, sizeof(Poll))); }

static struct pollfd *find(Poll *p, int fd) {
    for (int64_t k = 0; k < p->n; k++)
        if (p->fds[k].fd == fd)
            return &p->fds[k];
    return NULL;
}

static bool event_mask(Value v, short *events) {
    *events = POLLIN | POLLPRI | POLLOUT;
    if (!v)
        return true;
    int64_t n = rt_index_i64(v, true);
    if (rt_pending())
        return false;
    if (n < 0)
        return rt_raise(&rt_exc_ValueError, "value must be positive"), false;
    if (n > USHRT_MAX)
        return rt_raise(&rt_exc_OverflowError, "Python int too large for C unsigned short"), false;
    *events = (short)n;
    return true;
}

static Value poll_register(Value self, Value object, Value mask) {
    Poll *p = RT_AS(Poll, self);
    struct pollfd new = {0};
    if (!event_mask(mask, &new.events) || !posix_fd(object, &new.fd))
        return 0;
    struct pollfd *old = find(p, new.fd);
    if (old) {
        old->events = new.events;
        return RT_NONE;
    }
    if (p->n == p->capacity) {
        int64_t wider = p->capacity * 2 + 8;
        struct pollfd *fds = rt_alloc_atomic((size_t)wider * sizeof *fds);
        for (int64_t k = 0; k < p->n; k++)
            fds[k] = p->fds[k];
        p->fds = fds;
        p->capacity = wider;
    }
    p->fds[p->n++] = new;
    return RT_NONE;
}

static Value poll_modify(Value self, Value object, Value mask) {
    int fd;
    short events;
    if (!posix_fd(object, &fd) || !event_mask(mask, &events))
        return 0;
    struct pollfd *old = find(RT_AS(Poll, self), fd);
    if (!old)
        return rt_raise_errno(ENOENT, 0, 0);
    old->events = events;
    return RT_NONE;
}

static Value poll_unregister(Value self, Value object) {
    Poll *p = RT_AS(Poll, self);
    int fd;
    if (!posix_fd(object, &fd))
        return 0;
    struct pollfd *old = find(p, fd);
    if (!old)
        return rt_raise_key_error(rt_from_small(fd));
    p->n--;
    for (struct pollfd *at = old; at < p->fds + p->n; at++)
        at[0] = at[1];
    return RT_NONE;
}

static Value poll_poll(Value self, Value timeout) {
    Poll *p = RT_AS(Poll, self);
    Wait w;
    long r;
    if (wait_begin(&w, timeout, 1e6, "timeout must be an integer or None") < 0)
        return 0;
    w.endless = w.endless || w.end < 0;
    if (p->is_running)
        return rt_raise(&rt_exc_RuntimeError, "concurrent poll() invocation");
    p->is_running = true;
    do {
        int ms = left_ms(&w);
        rt_global_release();
        r = poll(p->fds, (nfds_t)p->n, ms);
        rt_global_acquire();
    } while (posix_again(r));
    p->is_running = false;
    if (r < 0)
        return rt_pending() ? 0 : rt_raise_errno(errno, 0, 0);
    RtList *l = rt_list_new(r);
    for (int64_t k = 0; k < p->n; k++)
        if (p->fds[k].revents)
            rt_list_append(l, rt_pair(rt_from_small(p->fds[k].fd), rt_from_small((uint16_t)p->fds[k].revents)));
    return RT_VAL(l);
}

/* ---- epoll --------------------------------------------------------------------------------------------------- */

static Value wrap_epoll(RtType *cls, int fd) {
    if (fd < 0)
        return rt_raise_errno(errno, 0, 0);
    Epoll *e = rt_instance_alloc(cls);
    e->fd = fd;
    return RT_VAL(e);
}

static Value epoll_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("epoll", "sizehint=-1,flags=0", 2);
    int64_t size = rt_index_i64(bound[0], true), flags = rt_pending() ? 0 : rt_index_i64(bound[1], true);
    if (rt_pending())
        return 0;
    if (size != -1 && size <= 0)
        return rt_raise(&rt_exc_ValueError, "negative sizehint");
    if (flags != 0 && flags != EPOLL_CLOEXEC)
        return rt_raise(&rt_exc_OSError, "invalid flags");
    return wrap_epoll(cls, epoll_create1(EPOLL_CLOEXEC));
}

static Value epoll_fromfd(Value cls, int64_t fd) { return wrap_epoll(RT_AS(RtType, cls), (int)fd); }

/* NULL and ValueError if it is closed. */
static Epoll *open_epoll(Value self) {
    Epoll *e = RT_AS(Epoll, self);
    if (e->fd >= 0)
        return e;
    rt_raise(&rt_exc_ValueError, "I/O operation on closed epoll object");
    return NULL;
}

static Value epoll_close(Value self) {
    Epoll *e = RT_AS(Epoll, self);
    int fd = e->fd;
    e->fd = -1;
    return fd >= 0 && close(fd) < 0 ? rt_raise_errno(errno, 0, 0) : RT_NONE;
}

static Value epoll_fileno(Value self) {
    const Epoll *e = open_epoll(self);
    return e ? rt_from_small(e->fd) : 0;
}
static Value epoll_closed(Value self) { return rt_from_bool(RT_AS(Epoll, self)->fd < 0); }
static Value epoll_enter(Value self) { return open_epoll(self) ? self : 0; }
static Value epoll_exit(Value self, Value type, Value value, Value tb) { return epoll_close(self) ? RT_NONE : 0; }

static Value control(Value self, int operation, Value object, int64_t events) {
    const Epoll *e = open_epoll(self);
    int fd;
    if (!e || !posix_fd(object, &fd))
        return 0;
    struct epoll_event event = {.events = (uint32_t)events, .data.fd = fd};
    return epoll_ctl(e->fd, operation, fd, &event) < 0 ? rt_raise_errno(errno, 0, 0) : RT_NONE;
}
static Value epoll_register(Value self, Value object, int64_t mask) { return control(self, EPOLL_CTL_ADD, object, mask); }
static Value epoll_modify(Value self, Value object, int64_t mask) { return control(self, EPOLL_CTL_MOD, object, mask); }
static Value epoll_unregister(Value self, Value object) { return control(self, EPOLL_CTL_DEL, object, 0); }

static Value epoll_poll(Value self, Value timeout, int64_t max_events) {
    const Epoll *e = open_epoll(self);
    Wait w;
    long r;
    if (!e || wait_begin(&w, timeout, 1e9, "timeout must be an integer or None") < 0)
        return 0;
    w.endless = w.endless || w.end < 0;
    if (max_events == -1)
        max_events = FD_SETSIZE - 1;
    if (max_events < 1 || max_events > INT_MAX / (int64_t)sizeof(struct epoll_event))
        return rt_raise(&rt_exc_ValueError, "maxevents must be greater than 0, got %lld", (long long)max_events);
    struct epoll_event *events = rt_alloc_atomic((size_t)max_events * sizeof *events);
    do {
        int ms = left_ms(&w);
        rt_global_release();
        r = epoll_wait(e->fd, events, (int)max_events, ms);
        rt_global_acquire();
    } while (posix_again(r));
    if (r < 0)
        return rt_pending() ? 0 : rt_raise_errno(errno, 0, 0);
    RtList *l = rt_list_new(r);
    for (long k = 0; k < r; k++)
        rt_list_append(l, rt_pair(rt_from_small(events[k].data.fd), rt_int_from_i64(events[k].events)));
    return RT_VAL(l);
}

/* ---- the module ----------------------------------------------------------------------------------------------- */

#define RT_TABLE "runtime/tables/module/select.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module_select(RtModule *m);
void rt_init_module_select(RtModule *m) {
    static const RtConstant constants[] = {
#define CONSTANT(name) {#name, (int64_t)name},
#include "runtime/tables/select.def"
#undef CONSTANT
    };
    rt_mod_add_constants(m, constants, sizeof constants / sizeof *constants);
    rt_type_init_static(&rt_type_poll, "select.poll", &rt_type_object, sizeof(Poll), 0);
    rt_type_ready(&rt_type_poll);
    rt_type_init_static(&rt_type_epoll, "select.epoll", &rt_type_object, sizeof(Epoll), 0);
    rt_type_epoll.new_ = epoll_new;
    rt_mod_add_type(m, &rt_type_epoll);
    rt_setattr(RT_VAL(m), RT_TEXT("error"), RT_VAL(&rt_exc_OSError));
    rt_table_install(m);
}
