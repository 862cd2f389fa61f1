/* _socket_address.c - addresses of sockets: tuples (IPv4, IPv6) and paths (Unix) to C and back. */
#include "runtime/modules/_socket.h"

#include <arpa/inet.h>
#include <stddef.h>

/* ---- hosts ---------------------------------------------------------------------------------------- */

/* Other text would need the codec idna. */
bool socket_host_bytes(Value v, const char **text, const char *function) {
    const uint8_t *p;
    int64_t n;
    if (rt_type_has(v, RT_TYPE_STR)) {
        size_t length;
        if (!RT_AS(RtStr, v)->ascii)
            return rt_raise(&rt_exc_LookupError, "unknown encoding: idna"), false;
        *text = rt_str_to_utf8(RT_AS(RtStr, v), &length);
        n = (int64_t)length;
    } else if (is_bytes(v) || rt_has_type(v, &rt_type_bytearray)) {
        rt_get_buffer(v, &p, &n);
        char *copy = rt_alloc_atomic((size_t)n + 1);
        memcpy(copy, p, (size_t)n);
        copy[n] = '\0';
        *text = copy;
    } else {
        if (function)
            return rt_raise(&rt_exc_TypeError, "%s() argument 1 must be str, bytes or bytearray, not %T", function, v), false;
        return rt_raise(&rt_exc_TypeError, "str, bytes or bytearray expected, not %T", v), false;
    }
    if (strlen(*text) != (size_t)n)
        return rt_raise(&rt_exc_TypeError, "host name must not contain null character"), false;
    return true;
}

static int resolve(const char *host, const char *port, const struct addrinfo *hints, struct addrinfo **found) {
    rt_global_release();
    int code = getaddrinfo(host, port, hints, found);
    rt_global_acquire();
    return code;
}

static bool broadcast(int family, SocketAddress *a, socklen_t *n) {
    if (family != AF_INET && family != AF_UNSPEC)
        return rt_raise(&rt_exc_OSError, "address family mismatched"), false;
    a->in = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = INADDR_BROADCAST};
    *n = sizeof a->in;
    return true;
}

bool socket_host(Value name, int family, SocketAddress *a, socklen_t *n, const char *function) {
    const char *text;
    struct addrinfo hints = {.ai_family = family}, *found;
    if (!socket_host_bytes(name, &text, function))
        return false;
    if (!strcmp(text, "<broadcast>") || (family == AF_INET && !strcmp(text, "255.255.255.255")))
        return broadcast(family, a, n);
    bool any = *text == '\0';
    hints.ai_socktype = any ? SOCK_DGRAM : 0;
    hints.ai_flags = any ? AI_PASSIVE : 0;
    int code = resolve(any ? NULL : text, any ? "0" : NULL, &hints, &found);
    if (code != 0)
        return socket_raise_gai(code), false;
    bool several = any && found->ai_next != NULL;
    *n = found->ai_addrlen;
    memcpy(a, found->ai_addr, found->ai_addrlen);
    freeaddrinfo(found);
    return several ? (rt_raise(&rt_exc_OSError, "wildcard resolved to multiple address"), false) : true;
}

Value socket_host_text(const SocketAddress *a, socklen_t n) {
    char text[NI_MAXHOST];
    int code = getnameinfo(&a->any, n, text, sizeof text, NULL, 0, NI_NUMERICHOST);
    return code == 0 ? RT_VAL(rt_str_from_cstr(text)) : socket_raise_gai(code);
}

/* ---- from Python ------------------------------------------------------------------------------------ */

static bool port_of(Value v, const char *function, in_port_t *port) {
    int64_t n = rt_index_i64(v, true);
    if (rt_pending())
        return false;
    if (n < 0 || n > 0xffff)
        return rt_raise(&rt_exc_OverflowError, "%s(): port must be 0-65535.", function), false;
    *port = htons((uint16_t)n);
    return true;
}

static RtTuple *tuple_of(Value v, const char *family, const char *function) {
    if (rt_type_has(v, RT_TYPE_TUPLE))
        return RT_AS(RtTuple, v);
    rt_raise(&rt_exc_TypeError, "%s(): %s address must be tuple, not %T", function, family, v);
    return NULL;
}

static bool ipv4(Value v, SocketAddress *a, socklen_t *n, const char *function) {
    in_port_t port;
    const RtTuple *t = tuple_of(v, "AF_INET", function);
    if (!t)
        return false;
    if (t->length != 2)
        return rt_raise(&rt_exc_TypeError, "AF_INET address must be a pair (host, port)"), false;
    if (!port_of(t->items[1], function, &port) || !socket_host(t->items[0], AF_INET, a, n, NULL))
        return false;
    a->in.sin_port = port;
    return true;
}

static bool ipv6(Value v, SocketAddress *a, socklen_t *n, const char *function) {
    in_port_t port;
    const RtTuple *t = tuple_of(v, "AF_INET6", function);
    if (!t)
        return false;
    if (t->length < 2 || t->length > 4)
        return rt_raise(&rt_exc_TypeError, "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])"), false;
    int64_t flow = t->length > 2 ? rt_index_i64(t->items[2], true) : 0, scope = t->length > 3 && !rt_pending() ? rt_index_i64(t->items[3], true) : 0;
    if (rt_pending() || !port_of(t->items[1], function, &port))
        return false;
    if (flow < 0 || flow > 0xfffff)
        return rt_raise(&rt_exc_OverflowError, "%s(): flowinfo must be 0-1048575.", function), false;
    if (!socket_host(t->items[0], AF_INET6, a, n, NULL))
        return false;
    a->in6.sin6_port = port;
    a->in6.sin6_flowinfo = htonl((uint32_t)flow);
    a->in6.sin6_scope_id = (uint32_t)scope;
    return true;
}

/* A name that starts with NUL is not a file's, but of Linux's abstract name space. */
static bool local(Value v, SocketAddress *a, socklen_t *n) {
    const uint8_t *p;
    int64_t length;
    PosixPath path;
    if (rt_type_has(v, RT_TYPE_STR) && !(RT_AS(RtStr, v)->length && rt_str_at(RT_AS(RtStr, v), 0) == 0)) {
        if (posix_path(v, &path, "socket", "path", false, false) < 0)
            return false;
        p = (const uint8_t *)path.text;
        length = (int64_t)strlen(path.text);
    } else if (rt_type_has(v, RT_TYPE_STR)) {
        size_t bytes;
        p = (const uint8_t *)rt_str_to_utf8(RT_AS(RtStr, v), &bytes);
        length = (int64_t)bytes;
    } else if (rt_get_buffer(v, &p, &length) < 0) {
        return false;
    }
    bool abstract = length > 0 && p[0] == '\0';
    if (length + !abstract > (int64_t)sizeof a->un.sun_path)
        return rt_raise(&rt_exc_OSError, "AF_UNIX path too long"), false;
    memset(&a->un, 0, sizeof a->un);
    a->un.sun_family = AF_UNIX;
    memcpy(a->un.sun_path, p, (size_t)length);
    *n = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + (size_t)length + !abstract);
    return true;
}

bool socket_address(int family, Value v, SocketAddress *a, socklen_t *n, const char *function) {
    switch (family) {
    case AF_INET: return ipv4(v, a, n, function);
    case AF_INET6: return ipv6(v, a, n, function);
    case AF_UNIX: return local(v, a, n);
    default: return rt_raise(&rt_exc_OSError, "%s(): bad family", function), false;
    }
}

/* ---- to Python ---------------------------------------------------------------------------------------- */

static Value local_value(const SocketAddress *a, socklen_t n) {
    size_t length = n > offsetof(struct sockaddr_un, sun_path) ? n - offsetof(struct sockaddr_un, sun_path) : 0;
    if (length > 0 && a->un.sun_path[0] == '\0')
        return RT_VAL(rt_bytes_new(a->un.sun_path, (int64_t)length));
    return posix_text(a->un.sun_path, strnlen(a->un.sun_path, length));
}

Value socket_address_value(const SocketAddress *a, socklen_t n) {
    if (n == 0)
        return RT_NONE;
    if (a->any.sa_family == AF_UNIX)
        return local_value(a, n);
    if (a->any.sa_family == AF_INET || a->any.sa_family == AF_INET6) {
        bool is_4 = a->any.sa_family == AF_INET;
        Value host = socket_host_text(a, n), port = rt_from_small(ntohs(is_4 ? a->in.sin_port : a->in6.sin6_port));
        if (!host || is_4)
            return host ? rt_pair(host, port) : 0;
        Value items[4] = {host, port, rt_from_small(ntohl(a->in6.sin6_flowinfo)), rt_from_small(a->in6.sin6_scope_id)};
        return RT_VAL(rt_tuple_from_array(items, 4));
    }
    return rt_pair(rt_from_small(a->any.sa_family), RT_VAL(rt_bytes_new(a->any.sa_data, (int64_t)n - (int64_t)offsetof(struct sockaddr, sa_data))));
}
