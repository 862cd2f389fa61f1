/* _socket.h - what the files of module _socket share: _socket.c (names, numbers, the module), _socket_address.c (addresses),
 * _socket_object.c (class socket), _socket_data.c (its receiving and sending). */
#ifndef RT_MODULES__SOCKET_H
#define RT_MODULES__SOCKET_H

#include "runtime/modules/modtype.h"
#include "runtime/modules/posix.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

typedef struct RtSocket {
    RtType *type;
    Value side;
    int fd;             /* -1: closed, or not opened yet */
    int family, kind, proto;
    int64_t timeout;    /* ns; negative: none; 0: not blocking */
} RtSocket;

typedef union SocketAddress {
    struct sockaddr any;
    struct sockaddr_in in;
    struct sockaddr_in6 in6;
    struct sockaddr_un un;
    struct sockaddr_storage storage;
} SocketAddress;

extern RtType rt_type_socket;
extern int64_t socket_default_timeout; /* as RtSocket.timeout */

/* ---- _socket_address.c ---- */
/* Python's address of that family in C; function for messages. False and an exception. */
bool socket_address(int family, Value v, SocketAddress *a, socklen_t *n, const char *function);
Value socket_address_value(const SocketAddress *a, socklen_t n);
/* The numeric address of a host name, its port 0; family AF_UNSPEC: any. False and gaierror. function: whose first argument it
 * is, for the message of a TypeError, or NULL. */
bool socket_host(Value name, int family, SocketAddress *a, socklen_t *n, const char *function);
Value socket_host_text(const SocketAddress *a, socklen_t n); /* "127.0.0.1"; 0 and gaierror */
bool socket_host_bytes(Value v, const char **text, const char *function); /* str in ASCII, bytes or bytearray */

/* ---- _socket.c ---- */
Value socket_raise_gai(int code); /* gaierror, or OSError by errno; 0 */

/* ---- _socket_object.c ---- */
Value socket_wrap(RtType *cls, int fd, int family, int kind, int proto); /* takes the descriptor */
bool socket_timeout_of(Value v, int64_t *ns); /* seconds or None */
/* The call under the socket's timeout: waits for the events, tries, waits again. -1: an exception is pending. total: the
 * time at which it ends (rt_time_monotonic_ns), or NULL: the timeout from now. */
typedef int64_t (*SocketCall)(int fd, void *data);
int64_t socket_call(RtSocket *s, short events, SocketCall call, void *data, const int64_t *total);
int64_t socket_deadline(const RtSocket *s);
void socket_object_init(RtModule *m);
void socket_data_init(void);

#endif
