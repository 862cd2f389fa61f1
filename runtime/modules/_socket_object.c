/* _socket_object.c - class socket: making, connecting, options. A socket with a timeout does not block in the kernel: each
 * call waits with poll() first, as long as is left of the timeout. */
#define _GNU_SOURCE /* accept4 */
#include "runtime/modules/_socket.h"

#include <limits.h>
#include <math.h>
#include <poll.h>

RtType rt_type_socket;
int64_t socket_default_timeout = -1;

#define SOCKET(v) RT_AS(RtSocket, v)

/* ---- time ------------------------------------------------------------------------------------------ */

bool socket_timeout_of(Value v, int64_t *ns) {
    double d;
    *ns = -1;
    if (v == RT_NONE)
        return true;
    if (!rt_type_has(v, RT_TYPE_FLOAT)) {
        Value n = rt_has_index(v) ? rt_index(v) : rt_raise(&rt_exc_TypeError, "'%T' object cannot be interpreted as an integer", v);
        if (n == 0)
            return false;
        if (!rt_number_as_double(n, &d))
            d = HUGE_VAL;
    } else {
        d = rt_float_of(v);
    }
    if (isnan(d))
        return rt_raise(&rt_exc_ValueError, "Invalid value NaN (not a number)"), false;
    if (d < 0)
        return rt_raise(&rt_exc_ValueError, "Timeout value out of range"), false;
    if (d * 1e9 > 9.2e18)
        return rt_raise(&rt_exc_OverflowError, "timestamp too large to convert to C _PyTime_t"), false;
    *ns = (int64_t)ceil(d * 1e9);
    return true;
}

int64_t socket_deadline(const RtSocket *s) { return s->timeout > 0 ? rt_time_monotonic_ns() + s->timeout : 0; }

/* 1 ready (or closed: the call tells), 0 time is up, -1 exception. end 0: no end. */
static int wait_for(int fd, short events, int64_t end) {
    long r;
    struct pollfd p = {.fd = fd, .events = events};
    do {
        if (fd < 0)
            return 1;
        int64_t left = end ? end - rt_time_monotonic_ns() : 0, ms = (left + 999999) / 1000000;
        if (end && left < 0)
            return 0;
        rt_global_release();
        r = poll(&p, 1, !end ? -1 : ms > INT_MAX ? INT_MAX : (int)ms);
        rt_global_acquire();
    } while (posix_again(r));
    return r < 0 ? (int)posix_fail() : r > 0;
}

int64_t socket_call(RtSocket *s, short events, SocketCall call, void *data, const int64_t *total) {
    int64_t end = total ? *total : socket_deadline(s), r;
    for (;;) {
        int ready = s->timeout > 0 ? wait_for(s->fd, events, end) : 1;
        if (ready <= 0)
            return ready < 0 ? -1 : rt_raise_int(&rt_exc_TimeoutError, "timed out");
        POSIX_RETRY(r, call(s->fd, data));
        if (r >= 0)
            return r;
        if (rt_pending())
            return -1;
        if (s->timeout <= 0 || (errno != EAGAIN && errno != EWOULDBLOCK))
            return posix_fail();
    }
}

/* ---- making and closing -------------------------------------------------------------------------------- */

static bool set_blocking(int fd, bool blocking) {
    int flags = fcntl(fd, F_GETFL, 0);
    int wanted = blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
    if (flags < 0 || (wanted != flags && fcntl(fd, F_SETFL, wanted) < 0))
        return posix_fail(), false;
    return true;
}

static bool set_up(RtSocket *s, int fd, int family, int kind, int proto) {
    s->fd = fd;
    s->family = family;
    s->kind = kind & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
    s->proto = proto;
    s->timeout = kind & SOCK_NONBLOCK ? 0 : socket_default_timeout;
    return (kind & SOCK_NONBLOCK) || socket_default_timeout < 0 || set_blocking(fd, false);
}

static RtSocket *new_object(RtType *cls) {
    RtSocket *s = rt_instance_alloc(cls);
    s->fd = -1;
    s->timeout = socket_default_timeout;
    rt_gc_add_finalizer(RT_VAL(s));
    return s;
}

Value socket_wrap(RtType *cls, int fd, int family, int kind, int proto) {
    RtSocket *s = new_object(cls);
    return set_up(s, fd, family, kind, proto) ? RT_VAL(s) : 0;
}

static Value socket_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) { return RT_VAL(new_object(cls)); }

static bool int_option(int fd, int option, int64_t *value) {
    int n;
    socklen_t size = sizeof n;
    if (*value != -1)
        return true;
    if (getsockopt(fd, SOL_SOCKET, option, &n, &size) < 0)
        return posix_fail(), false;
    *value = n;
    return true;
}

/* socket(fileno=...): what is not given is asked of the descriptor. */
static int adopt(RtSocket *s, Value fileno, int64_t family, int64_t kind, int64_t proto) {
    SocketAddress a;
    socklen_t n = sizeof a;
    if (rt_type_has(fileno, RT_TYPE_FLOAT))
        return rt_raise_int(&rt_exc_TypeError, "integer argument expected, got float");
    int64_t fd = rt_index_i64(fileno, false);
    if (rt_pending())
        return -1;
    if (fd < 0)
        return rt_raise_int(&rt_exc_ValueError, "negative file descriptor");
    memset(&a, 0, sizeof a);
    if (getsockname((int)fd, &a.any, &n) < 0) {
        if (family == -1 || errno == EBADF || errno == ENOTSOCK)
            return (int)posix_fail();
    } else if (family == -1) {
        family = a.any.sa_family;
    }
    if (!int_option((int)fd, SO_TYPE, &kind) || !int_option((int)fd, SO_PROTOCOL, &proto))
        return -1;
    return set_up(s, (int)fd, (int)family, (int)kind, (int)proto) ? 0 : -1;
}

static bool init_arguments(Value *args, size_t nargs, RtTuple *kwnames, int64_t *numbers, Value *fileno) {
    Value bound[4];
    static RtBuiltinDef RT_UNSCANNED def = {.name = "socket", .params = "family=-1,type=-1,proto=-1,fileno=None", .n_max = 4, .flags = RT_BUILTIN_CACHES};
    if (rt_builtin_bind(&def, args, nargs, kwnames, bound) < 0)
        return false;
    for (int k = 0; k < 3; k++) {
        numbers[k] = rt_index_i64(bound[k], false);
        if (rt_pending() || !rt_mod_fits_int(numbers[k]))
            return false;
    }
    *fileno = bound[3];
    return true;
}

static int socket_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    int64_t given[3];
    Value fileno;
    if (!init_arguments(args, nargs, kwnames, given, &fileno))
        return -1;
    if (fileno != RT_NONE)
        return adopt(SOCKET(self), fileno, given[0], given[1], given[2]);
    int family = given[0] == -1 ? AF_INET : (int)given[0], kind = given[1] == -1 ? SOCK_STREAM : (int)given[1], proto = given[2] == -1 ? 0 : (int)given[2];
    int fd = socket(family, kind | SOCK_CLOEXEC, proto);
    if (fd < 0)
        return (int)posix_fail();
    return set_up(SOCKET(self), fd, family, kind, proto) ? 0 : -1;
}

static int socket_close(Value self) {
    RtSocket *s = SOCKET(self);
    int fd = s->fd;
    s->fd = -1;
    if (fd < 0)
        return 0;
    rt_global_release();
    int r = close(fd);
    rt_global_acquire();
    return r < 0 && errno != ECONNRESET ? (int)posix_fail() : 0;
}

static void socket_finalize(Value self) {
    if (SOCKET(self)->fd >= 0)
        close(SOCKET(self)->fd);
    SOCKET(self)->fd = -1;
}

static int64_t socket_detach(Value self) {
    int fd = SOCKET(self)->fd;
    SOCKET(self)->fd = -1;
    return fd;
}

static Value socket_repr(Value self) {
    const RtSocket *s = SOCKET(self);
    return RT_VAL(rt_str_format("<socket object, fd=%d, family=%d, type=%d, proto=%d>", s->fd, s->family, s->kind, s->proto));
}

/* ---- connecting -------------------------------------------------------------------------------------------- */

typedef struct Peer { SocketAddress address; socklen_t n; } Peer;

static int64_t call_accept(int fd, void *data) {
    Peer *p = data;
    p->n = sizeof p->address;
    return accept4(fd, &p->address.any, &p->n, SOCK_CLOEXEC);
}

static Value socket_accept(Value self) {
    Peer p = {0};
    int64_t fd = socket_call(SOCKET(self), POLLIN, call_accept, &p, NULL);
    Value address = fd < 0 ? 0 : socket_address_value(&p.address, p.n);
    return address ? rt_pair(rt_from_small(fd), address) : 0;
}

static int socket_bind(Value self, Value address) {
    SocketAddress a;
    socklen_t n;
    if (!socket_address(SOCKET(self)->family, address, &a, &n, "bind"))
        return -1;
    return bind(SOCKET(self)->fd, &a.any, n) < 0 ? (int)posix_fail() : 0;
}

static int socket_listen(Value self, int64_t backlog) {
    if (!rt_mod_fits_int(backlog))
        return -1;
    return listen(SOCKET(self)->fd, backlog < 0 ? 0 : (int)backlog) < 0 ? (int)posix_fail() : 0;
}

/* 0, an errno, or -1 and an exception. A connection that goes on by itself is waited for. */
static int connect_to(RtSocket *s, const SocketAddress *a, socklen_t n) {
    rt_global_release();
    int error = connect(s->fd, &a->any, n) < 0 ? errno : 0;
    rt_global_acquire();
    if (error == EINTR && posix_again(-1) && rt_pending())
        return -1;
    bool waits = (s->timeout > 0 && error == EINPROGRESS) || (error == EINTR && s->timeout != 0);
    if (!waits)
        return error;
    int ready = wait_for(s->fd, POLLOUT, socket_deadline(s));
    if (ready <= 0)
        return ready < 0 ? -1 : EWOULDBLOCK;
    int64_t result = -1;
    return int_option(s->fd, SO_ERROR, &result) ? (int)result : -1;
}

static int do_connect(Value self, Value address, const char *function) {
    SocketAddress a;
    socklen_t n;
    return socket_address(SOCKET(self)->family, address, &a, &n, function) ? connect_to(SOCKET(self), &a, n) : -1;
}

static int socket_connect(Value self, Value address) {
    int error = do_connect(self, address, "connect");
    if (error == EWOULDBLOCK && SOCKET(self)->timeout > 0)
        return rt_raise_int(&rt_exc_TimeoutError, "timed out");
    return error <= 0 ? error : (rt_raise_errno(error, 0, 0), -1);
}

static int64_t socket_connect_ex(Value self, Value address) { return do_connect(self, address, "connect_ex"); }

static Value own_or_peer(Value self, int (*ask)(int, struct sockaddr *restrict, socklen_t *restrict)) {
    SocketAddress a;
    socklen_t n = sizeof a;
    memset(&a, 0, sizeof a);
    return ask(SOCKET(self)->fd, &a.any, &n) < 0 ? posix_fail_value() : socket_address_value(&a, n);
}
static Value socket_getsockname(Value self) { return own_or_peer(self, getsockname); }
static Value socket_getpeername(Value self) { return own_or_peer(self, getpeername); }

static int socket_shutdown(Value self, int64_t how) { return shutdown(SOCKET(self)->fd, (int)how) < 0 ? (int)posix_fail() : 0; }
static int64_t socket_fileno(Value self) { return SOCKET(self)->fd; }

/* ---- options --------------------------------------------------------------------------------------------------- */

static int socket_setsockopt(Value self, int64_t level, int64_t option, Value value, Value length) {
    const uint8_t *p = NULL;
    int64_t n;
    int number, r;
    if (length && value != RT_NONE)
        return rt_raise_int(&rt_exc_TypeError, "setsockopt() argument 3 must be None, not %T", value);
    if (length) {
        n = rt_index_i64(length, false);
    } else if (rt_has_index(value)) {
        number = (int)rt_index_i64(value, false);
        p = (const uint8_t *)&number;
        n = sizeof number;
    } else if (rt_get_buffer(value, &p, &n) < 0) {
        return -1;
    }
    if (rt_pending())
        return -1;
    r = setsockopt(SOCKET(self)->fd, (int)level, (int)option, p, (socklen_t)n);
    return r < 0 ? (int)posix_fail() : 0;
}

static Value socket_getsockopt(Value self, int64_t level, int64_t option, int64_t size) {
    int number = 0;
    socklen_t n = sizeof number;
    if (size == 0)
        return getsockopt(SOCKET(self)->fd, (int)level, (int)option, &number, &n) < 0 ? posix_fail_value() : rt_from_small(number);
    if (size < 0 || size > 1024)
        return rt_raise(&rt_exc_OSError, "getsockopt buflen out of range");
    char data[1024];
    n = (socklen_t)size;
    if (getsockopt(SOCKET(self)->fd, (int)level, (int)option, data, &n) < 0)
        return posix_fail_value();
    return RT_VAL(rt_bytes_new(data, n));
}

static int socket_setblocking(Value self, bool blocking) {
    SOCKET(self)->timeout = blocking ? -1 : 0;
    return set_blocking(SOCKET(self)->fd, blocking) ? 0 : -1;
}
static bool socket_getblocking(Value self) { return SOCKET(self)->timeout != 0; }

static int socket_settimeout(Value self, Value v) {
    int64_t ns;
    if (!socket_timeout_of(v, &ns))
        return -1;
    SOCKET(self)->timeout = ns;
    return set_blocking(SOCKET(self)->fd, ns < 0) ? 0 : -1;
}
static Value socket_gettimeout(Value self) {
    return SOCKET(self)->timeout < 0 ? RT_NONE : rt_from_double((double)SOCKET(self)->timeout / 1e9);
}

static Value socket_family(Value self) { return rt_from_small(SOCKET(self)->family); }
static Value socket_kind(Value self) { return rt_from_small(SOCKET(self)->kind); }
static Value socket_proto(Value self) { return rt_from_small(SOCKET(self)->proto); }

#define RT_TABLE "runtime/tables/module/_socket_object.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void socket_object_init(RtModule *m) {
    RtType *t = &rt_type_socket;
    rt_type_init_static(t, "_socket.socket", &rt_type_object, sizeof(RtSocket), RT_TYPE_BASETYPE | RT_TYPE_NO_WEAKREFS);
    t->new_ = socket_new;
    t->init = socket_init;
    t->repr = socket_repr;
    t->finalize = socket_finalize;
    rt_mod_add_type(m, t);
    rt_table_install(NULL);
    rt_setattr(RT_VAL(m), RT_TEXT("SocketType"), RT_VAL(t));
}
