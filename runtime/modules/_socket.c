/* _socket.c - module _socket: names of hosts and services, numbers in network order, and the class in _socket_object.c.
 * Families: Internet (4 and 6) and Unix. Host names are ASCII: others would need the codec idna. */
#define _GNU_SOURCE
#include "runtime/modules/_socket.h"

#include "runtime/modules/text_modules.h"

#include <arpa/inet.h>
#include <limits.h>
#include <net/if.h>
#include <netinet/tcp.h>

static RtType *address_error, *host_error;

static Value raise_with_code(RtType *type, int code, const char *text) {
    Value exception = rt_call2(RT_VAL(type), rt_from_small(code), RT_VAL(rt_str_from_cstr(text)));
    return exception ? rt_raise_object(exception) : 0;
}

Value socket_raise_gai(int code) { return code == EAI_SYSTEM ? posix_fail_value() : raise_with_code(address_error, code, gai_strerror(code)); }

/* ---- hosts --------------------------------------------------------------------------------------------------- */

static Value socket_gethostname(void) {
    char name[HOST_NAME_MAX + 1] = "";
    return gethostname(name, sizeof name - 1) < 0 ? posix_fail_value() : posix_text(name, strlen(name));
}

static int socket_sethostname(Value name) {
    const uint8_t *p;
    int64_t n;
    if (rt_type_has(name, RT_TYPE_STR)) {
        size_t bytes;
        p = (const uint8_t *)rt_str_to_utf8(RT_AS(RtStr, name), &bytes);
        n = (int64_t)bytes;
        if (!p)
            return -1;
    } else if (rt_get_buffer(name, &p, &n) < 0) {
        return -1;
    }
    return sethostname((const char *)p, (size_t)n) < 0 ? (int)posix_fail() : 0;
}

static Value socket_gethostbyname(Value name) {
    SocketAddress a;
    socklen_t n;
    return socket_host(name, AF_INET, &a, &n, "gethostbyname") ? socket_host_text(&a, n) : 0;
}

static Value host_entry(const struct hostent *h) {
    if (!h)
        return raise_with_code(host_error, h_errno, hstrerror(h_errno));
    RtList *aliases = rt_list_new(0), *addresses = rt_list_new(0);
    for (char **p = h->h_aliases; p && *p; p++)
        rt_list_append(aliases, RT_VAL(rt_str_from_cstr(*p)));
    for (char **p = h->h_addr_list; p && *p; p++) {
        char text[INET6_ADDRSTRLEN];
        inet_ntop(h->h_addrtype, *p, text, sizeof text);
        rt_list_append(addresses, RT_VAL(rt_str_from_cstr(text)));
    }
    Value items[3] = {posix_text(h->h_name, strlen(h->h_name)), RT_VAL(aliases), RT_VAL(addresses)};
    return RT_VAL(rt_tuple_from_array(items, 3));
}

static Value socket_gethostbyname_ex(Value name) {
    SocketAddress a;
    socklen_t n;
    const char *text;
    if (!socket_host_bytes(name, &text, "gethostbyname_ex") || !socket_host(name, AF_INET, &a, &n, NULL))
        return 0;
    return host_entry(gethostbyname(text));
}

static Value socket_gethostbyaddr(Value name) {
    SocketAddress a;
    socklen_t n;
    if (!socket_host(name, AF_UNSPEC, &a, &n, "gethostbyaddr"))
        return 0;
    bool is_4 = a.any.sa_family == AF_INET;
    return host_entry(is_4 ? gethostbyaddr(&a.in.sin_addr, sizeof a.in.sin_addr, AF_INET) : gethostbyaddr(&a.in6.sin6_addr, sizeof a.in6.sin6_addr, AF_INET6));
}

static bool port_text(Value port, const char **text) {
    *text = NULL;
    if (port == RT_NONE)
        return true;
    if (rt_type_has(port, RT_TYPE_INT)) {
        *text = rt_str_to_utf8(rt_int_to_str(rt_int_of(port), 10), &(size_t){0});
        return true;
    }
    if (rt_type_has(port, RT_TYPE_STR) || is_bytes(port))
        return socket_host_bytes(port, text, NULL);
    return rt_raise(&rt_exc_OSError, "Int or String expected"), false;
}

static Value found_addresses(const struct addrinfo *found) {
    RtList *l = rt_list_new(0);
    for (const struct addrinfo *r = found; r; r = r->ai_next) {
        Value address = socket_address_value((const SocketAddress *)r->ai_addr, r->ai_addrlen);
        if (!address)
            return 0;
        Value items[5] = {rt_from_small(r->ai_family), rt_from_small(r->ai_socktype), rt_from_small(r->ai_protocol),
                          RT_VAL(rt_str_from_cstr(r->ai_canonname ? r->ai_canonname : "")), address};
        rt_list_append(l, RT_VAL(rt_tuple_from_array(items, 5)));
    }
    return RT_VAL(l);
}

static Value socket_getaddrinfo(Value host, Value port, int64_t family, int64_t kind, int64_t proto, int64_t flags) {
    const char *name = NULL, *service;
    struct addrinfo hints = {.ai_family = (int)family, .ai_socktype = (int)kind, .ai_protocol = (int)proto, .ai_flags = (int)flags}, *found;
    if (host != RT_NONE && !rt_type_has(host, RT_TYPE_STR) && !is_bytes(host))
        return rt_raise(&rt_exc_TypeError, "getaddrinfo() argument 1 must be string or None");
    if ((host != RT_NONE && !socket_host_bytes(host, &name, NULL)) || !port_text(port, &service))
        return 0;
    rt_global_release();
    int code = getaddrinfo(name, service, &hints, &found);
    rt_global_acquire();
    if (code != 0)
        return socket_raise_gai(code);
    Value l = found_addresses(found);
    freeaddrinfo(found);
    return l;
}

static Value socket_getnameinfo(Value address, int64_t flags) {
    char host[NI_MAXHOST], service[NI_MAXSERV];
    struct addrinfo hints = {.ai_socktype = SOCK_DGRAM, .ai_flags = AI_NUMERICHOST}, *found;
    if (!rt_type_has(address, RT_TYPE_TUPLE))
        return rt_raise(&rt_exc_TypeError, "getnameinfo() argument 1 must be a tuple");
    const RtTuple *t = RT_AS(RtTuple, address);
    if (t->length < 2 || t->length > 4 || !rt_type_has(t->items[0], RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "getnameinfo(): illegal sockaddr argument");
    int64_t port = rt_index_i64(t->items[1], true), flow = t->length > 2 && !rt_pending() ? rt_index_i64(t->items[2], true) : 0;
    int64_t scope = t->length > 3 && !rt_pending() ? rt_index_i64(t->items[3], true) : 0;
    if (rt_pending())
        return 0;
    if (flow < 0 || flow > 0xfffff)
        return rt_raise(&rt_exc_OverflowError, "getnameinfo(): flowinfo must be 0-1048575.");
    const char *name, *number = rt_str_to_utf8(rt_int_to_str(rt_int_from_i64(port), 10), &(size_t){0});
    if (!socket_host_bytes(t->items[0], &name, NULL))
        return 0;
    int code = getaddrinfo(name, number, &hints, &found);
    if (code != 0)
        return socket_raise_gai(code);
    bool several = found->ai_next != NULL, too_long = found->ai_family == AF_INET && t->length != 2;
    if (found->ai_family == AF_INET6) {
        ((struct sockaddr_in6 *)found->ai_addr)->sin6_flowinfo = htonl((uint32_t)flow);
        ((struct sockaddr_in6 *)found->ai_addr)->sin6_scope_id = (uint32_t)scope;
    }
    code = several || too_long ? 0 : getnameinfo(found->ai_addr, found->ai_addrlen, host, sizeof host, service, sizeof service, (int)flags);
    freeaddrinfo(found);
    if (several || too_long)
        return rt_raise(&rt_exc_OSError, several ? "sockaddr resolved to multiple addresses" : "IPv4 sockaddr must be 2 tuple");
    if (code != 0)
        return socket_raise_gai(code);
    return rt_pair(posix_text(host, strlen(host)), RT_VAL(rt_str_from_cstr(service)));
}

/* ---- services -------------------------------------------------------------------------------------------------- */

static const char *optional_text(RtStr *s) { return s ? rt_str_to_utf8(s, &(size_t){0}) : NULL; }

static int64_t socket_getservbyname(RtStr *name, RtStr *protocol) {
    const struct servent *s = getservbyname(optional_text(name), optional_text(protocol));
    return s ? ntohs((uint16_t)s->s_port) : rt_raise_int(&rt_exc_OSError, "service/proto not found");
}
static Value socket_getservbyport(int64_t port, RtStr *protocol) {
    if (port < 0 || port > 0xffff)
        return rt_raise(&rt_exc_OverflowError, "getservbyport: port must be 0-65535.");
    const struct servent *s = getservbyport(htons((uint16_t)port), optional_text(protocol));
    return s ? RT_VAL(rt_str_from_cstr(s->s_name)) : rt_raise(&rt_exc_OSError, "port/proto not found");
}
static int64_t socket_getprotobyname(RtStr *name) {
    const struct protoent *p = getprotobyname(optional_text(name));
    return p ? p->p_proto : rt_raise_int(&rt_exc_OSError, "protocol not found");
}

/* ---- numbers and packed addresses -------------------------------------------------------------------------------- */

static int64_t short_order(const char *name, int64_t n) {
    if (n < 0)
        return rt_raise_int(&rt_exc_OverflowError, "%s: can't convert negative Python int to C 16-bit unsigned integer", name);
    if (n > 0xffff)
        return rt_raise_int(&rt_exc_OverflowError, "%s: Python int too large to convert to C 16-bit unsigned integer", name);
    return ntohs((uint16_t)n);
}
static int64_t socket_ntohs(int64_t n) { return short_order("ntohs", n); }
static int64_t socket_htons(int64_t n) { return short_order("htons", n); }

static int64_t socket_order(Value v) {
    int64_t n;
    if (!rt_type_has(v, RT_TYPE_INT))
        return rt_raise_int(&rt_exc_TypeError, "expected int, %T found", v);
    bool fits = rt_int_fits_i64(rt_int_of(v), &n);
    if (rt_int_compare(rt_int_of(v), RT_SMALL(0)) < 0)
        return rt_raise_int(&rt_exc_OverflowError, "can't convert negative value to unsigned int");
    if (!fits || n > UINT32_MAX)
        return rt_raise_int(&rt_exc_OverflowError, "int larger than 32 bits");
    return ntohl((uint32_t)n);
}

static Value socket_inet_aton(RtStr *text) {
    struct in_addr a;
    if (*optional_text(text) == '\0' || !inet_aton(optional_text(text), &a))
        return rt_raise(&rt_exc_OSError, "illegal IP address string passed to inet_aton");
    return RT_VAL(rt_bytes_new(&a, sizeof a));
}
static Value socket_inet_ntoa(Value packed) {
    const uint8_t *p;
    int64_t n;
    struct in_addr a;
    if (rt_get_buffer(packed, &p, &n) < 0)
        return 0;
    if (n != sizeof a)
        return rt_raise(&rt_exc_OSError, "packed IP wrong length for inet_ntoa");
    memcpy(&a, p, sizeof a);
    return RT_VAL(rt_str_from_cstr(inet_ntoa(a)));
}
static Value socket_inet_pton(int64_t family, RtStr *text) {
    uint8_t packed[sizeof(struct in6_addr)];
    int r = inet_pton((int)family, optional_text(text), packed);
    if (r < 0)
        return posix_fail_value();
    if (r == 0)
        return rt_raise(&rt_exc_OSError, "illegal IP address string passed to inet_pton");
    return RT_VAL(rt_bytes_new(packed, family == AF_INET ? 4 : 16));
}
static Value socket_inet_ntop(int64_t family, Value packed) {
    const uint8_t *p;
    int64_t n;
    char text[INET6_ADDRSTRLEN];
    if (rt_get_buffer(packed, &p, &n) < 0)
        return 0;
    if (family != AF_INET && family != AF_INET6)
        return rt_raise(&rt_exc_ValueError, "unknown address family %d", (int)family);
    if (n != (family == AF_INET ? 4 : 16))
        return rt_raise(&rt_exc_ValueError, "invalid length of packed IP address string");
    return inet_ntop((int)family, p, text, sizeof text) ? RT_VAL(rt_str_from_cstr(text)) : posix_fail_value();
}

/* ---- interfaces, descriptors, defaults ----------------------------------------------------------------------------- */

static Value socket_if_nameindex(void) {
    struct if_nameindex *all = if_nameindex();
    RtList *l = rt_list_new(0);
    if (!all)
        return posix_fail_value();
    for (const struct if_nameindex *i = all; i->if_index != 0 && i->if_name; i++)
        rt_list_append(l, rt_pair(rt_from_small(i->if_index), posix_text(i->if_name, strlen(i->if_name))));
    if_freenameindex(all);
    return RT_VAL(l);
}
static int64_t socket_if_nametoindex(Value name) {
    PosixPath p;
    if (posix_path(name, &p, "if_nametoindex", "name", false, false) < 0)
        return -1;
    unsigned n = if_nametoindex(p.text);
    return n ? n : rt_raise_int(&rt_exc_OSError, "no interface with this name");
}
static Value socket_if_indextoname(int64_t n) {
    char name[IF_NAMESIZE];
    return if_indextoname((unsigned)n, name) ? posix_text(name, strlen(name)) : posix_fail_value();
}

static Value socket_socketpair(Value family, int64_t kind, int64_t proto) {
    int fds[2], domain = family == RT_NONE ? AF_UNIX : (int)rt_index_i64(family, false);
    if (rt_pending())
        return 0;
    if (socketpair(domain, (int)kind | SOCK_CLOEXEC, (int)proto, fds) < 0)
        return posix_fail_value();
    Value a = socket_wrap(&rt_type_socket, fds[0], domain, (int)kind, (int)proto), b = socket_wrap(&rt_type_socket, fds[1], domain, (int)kind, (int)proto);
    return a && b ? rt_pair(a, b) : 0;
}
static int64_t socket_dup(Value fd) {
    int n;
    if (!posix_fd(fd, &n))
        return -1;
    int r = fcntl(n, F_DUPFD_CLOEXEC, 0);
    return r < 0 ? posix_fail() : r;
}
static int socket_close_fd(Value fd) {
    int n, r;
    if (!posix_fd(fd, &n))
        return -1;
    rt_global_release();
    r = close(n);
    rt_global_acquire();
    return r < 0 && errno != ECONNRESET ? (int)posix_fail() : 0;
}
static Value socket_getdefaulttimeout(void) {
    return socket_default_timeout < 0 ? RT_NONE : rt_from_double((double)socket_default_timeout / 1e9);
}
static int socket_setdefaulttimeout(Value v) { return socket_timeout_of(v, &socket_default_timeout) ? 0 : -1; }

static int64_t message_size(int64_t n, bool whole, const char *name) {
    if (n < 0 || n > INT32_MAX)
        return rt_raise_int(&rt_exc_OverflowError, "%s() argument out of range", name);
    return (int64_t)(whole ? CMSG_SPACE((size_t)n) : CMSG_LEN((size_t)n));
}
static int64_t socket_CMSG_LEN(int64_t n) { return message_size(n, false, "CMSG_LEN"); }
static int64_t socket_CMSG_SPACE(int64_t n) { return message_size(n, true, "CMSG_SPACE"); }

/* ---- the module ------------------------------------------------------------------------------------------------------ */

#define RT_TABLE "runtime/tables/module/_socket.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__socket(RtModule *m);
void rt_init_module__socket(RtModule *m) {
    static const RtConstant constants[] = {
#define CONSTANT(name) {#name, (int64_t)name},
#include "runtime/tables/socket.def"
#undef CONSTANT
    };
    rt_mod_add_constants(m, constants, sizeof constants / sizeof *constants);
    rt_setattr(RT_VAL(m), RT_TEXT("has_ipv6"), RT_TRUE);
    rt_setattr(RT_VAL(m), RT_TEXT("error"), RT_VAL(&rt_exc_OSError));
    rt_setattr(RT_VAL(m), RT_TEXT("timeout"), RT_VAL(&rt_exc_TimeoutError));
    address_error = new_error_type(m, "gaierror", "socket", &rt_exc_OSError);
    host_error = new_error_type(m, "herror", "socket", &rt_exc_OSError);
    socket_object_init(m);
    socket_data_init();
    rt_table_install(m);
}
