/* _socket_data.c - class socket: receiving and sending, plain, into buffers, with addresses, and with ancillary data. */
#include "runtime/modules/_socket.h"

#include <poll.h>

#define SOCKET(v) RT_AS(RtSocket, v)

typedef struct Transfer {
    uint8_t *data;
    size_t n;
    int flags;
    SocketAddress address;
    socklen_t address_n;
} Transfer;

/* ---- receiving ----------------------------------------------------------------------------------------- */

static int64_t call_recv(int fd, void *data) {
    Transfer *t = data;
    return recv(fd, t->data, t->n, t->flags);
}
static int64_t call_recvfrom(int fd, void *data) {
    Transfer *t = data;
    t->address_n = sizeof t->address;
    return recvfrom(fd, t->data, t->n, t->flags, &t->address.any, &t->address_n);
}

/* How much came, and the bytes. */
static Value received(RtSocket *s, SocketCall call, Transfer *t, int64_t size, const char *function) {
    if (size < 0)
        return rt_raise(&rt_exc_ValueError, "negative buffersize in %s", function);
    t->data = rt_alloc_atomic((size_t)size + 1);
    t->n = (size_t)size;
    int64_t r = socket_call(s, POLLIN, call, t, NULL);
    return r < 0 ? 0 : RT_VAL(rt_bytes_new(t->data, r));
}

static Value socket_recv(Value self, int64_t size, int64_t flags) {
    Transfer t = {.flags = (int)flags};
    return received(SOCKET(self), call_recv, &t, size, "recv");
}

static Value socket_recvfrom(Value self, int64_t size, int64_t flags) {
    Transfer t = {.flags = (int)flags};
    Value data = received(SOCKET(self), call_recvfrom, &t, size, "recvfrom"), address = data ? socket_address_value(&t.address, t.address_n) : 0;
    return address ? rt_pair(data, address) : 0;
}

static bool buffer_for(Transfer *t, Value buffer, int64_t size, const char *function) {
    int64_t n;
    if (is_bytes(buffer))
        return rt_raise(&rt_exc_TypeError, "%s() argument 1 must be read-write bytes-like object, not bytes", function), false;
    if (rt_get_writable_buffer(buffer, &t->data, &n) < 0)
        return false;
    if (size < 0)
        return rt_raise(&rt_exc_ValueError, "negative buffersize in %s", function), false;
    if (size > n)
        return rt_raise(&rt_exc_ValueError, strcmp(function, "recv_into") ? "nbytes is greater than the length of the buffer" : "buffer too small for requested bytes"), false;
    t->n = (size_t)(size == 0 ? n : size);
    return true;
}

static int64_t socket_recv_into(Value self, Value buffer, int64_t size, int64_t flags) {
    Transfer t = {.flags = (int)flags};
    return buffer_for(&t, buffer, size, "recv_into") ? socket_call(SOCKET(self), POLLIN, call_recv, &t, NULL) : -1;
}

static Value socket_recvfrom_into(Value self, Value buffer, int64_t size, int64_t flags) {
    Transfer t = {.flags = (int)flags};
    if (!buffer_for(&t, buffer, size, "recvfrom_into"))
        return 0;
    int64_t r = socket_call(SOCKET(self), POLLIN, call_recvfrom, &t, NULL);
    Value address = r < 0 ? 0 : socket_address_value(&t.address, t.address_n);
    return address ? rt_pair(rt_int_from_i64(r), address) : 0;
}

/* ---- sending --------------------------------------------------------------------------------------------- */

static int64_t call_send(int fd, void *data) {
    const Transfer *t = data;
    return send(fd, t->data, t->n, t->flags);
}
static int64_t call_sendto(int fd, void *data) {
    const Transfer *t = data;
    return sendto(fd, t->data, t->n, t->flags, &t->address.any, t->address_n);
}

static bool data_of(Transfer *t, Value v) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(v, &p, &n) < 0)
        return false;
    t->data = (uint8_t *)(uintptr_t)p;
    t->n = (size_t)n;
    return true;
}

static int64_t socket_send(Value self, Value data, int64_t flags) {
    Transfer t = {.flags = (int)flags};
    return data_of(&t, data) ? socket_call(SOCKET(self), POLLOUT, call_send, &t, NULL) : -1;
}

/* The timeout is that of the whole. */
static int socket_sendall(Value self, Value data, int64_t flags) {
    Transfer t = {.flags = (int)flags};
    if (!data_of(&t, data))
        return -1;
    int64_t end = socket_deadline(SOCKET(self));
    while (t.n > 0) {
        int64_t r = socket_call(SOCKET(self), POLLOUT, call_send, &t, &end);
        if (r < 0)
            return -1;
        t.data += r;
        t.n -= (size_t)r;
    }
    return 0;
}

/* sendto(data, address) and sendto(data, flags, address) */
static int64_t socket_sendto(Value self, Value data, Value second, Value third) {
    Transfer t = {0};
    if (!second)
        return rt_raise_int(&rt_exc_TypeError, "sendto() takes 2 or 3 arguments (1 given)");
    if (!data_of(&t, data))
        return -1;
    t.flags = third ? (int)rt_index_i64(second, false) : 0;
    if (rt_pending() || !socket_address(SOCKET(self)->family, third ? third : second, &t.address, &t.address_n, "sendto"))
        return -1;
    return socket_call(SOCKET(self), POLLOUT, call_sendto, &t, NULL);
}

/* ---- messages with ancillary data ---------------------------------------------------------------------------- */

typedef struct Message { struct msghdr header; int flags; } Message;

static int64_t call_recvmsg(int fd, void *data) {
    Message *m = data;
    return recvmsg(fd, &m->header, m->flags);
}
static int64_t call_sendmsg(int fd, void *data) {
    const Message *m = data;
    return sendmsg(fd, &m->header, m->flags);
}

static Value ancillary(struct msghdr *h) {
    RtList *l = rt_list_new(0);
    for (struct cmsghdr *c = CMSG_FIRSTHDR(h); c; c = CMSG_NXTHDR(h, c)) {
        const uint8_t *data = CMSG_DATA(c);
        Value bytes = RT_VAL(rt_bytes_new(data, (int64_t)c->cmsg_len - (data - (const uint8_t *)c)));
        rt_list_append(l, RT_VAL(rt_tuple_from_array((Value[]){rt_from_small(c->cmsg_level), rt_from_small(c->cmsg_type), bytes}, 3)));
    }
    return RT_VAL(l);
}

static Value socket_recvmsg(Value self, int64_t size, int64_t ancillary_size, int64_t flags) {
    SocketAddress a;
    if (size < 0)
        return rt_raise(&rt_exc_ValueError, "negative buffer size in recvmsg()");
    if (ancillary_size < 0 || ancillary_size > INT32_MAX)
        return rt_raise(&rt_exc_ValueError, "invalid ancillary data buffer length");
    struct iovec v = {rt_alloc_atomic((size_t)size + 1), (size_t)size};
    Message m = {.header = {.msg_name = &a, .msg_namelen = sizeof a, .msg_iov = &v, .msg_iovlen = 1}, .flags = (int)flags};
    m.header.msg_control = ancillary_size ? rt_alloc_atomic((size_t)ancillary_size) : NULL;
    m.header.msg_controllen = (size_t)ancillary_size;
    int64_t r = socket_call(SOCKET(self), POLLIN, call_recvmsg, &m, NULL);
    Value address = r < 0 ? 0 : socket_address_value(&a, m.header.msg_namelen);
    if (!address)
        return 0;
    Value items[4] = {RT_VAL(rt_bytes_new(v.iov_base, r)), ancillary(&m.header), rt_from_small(m.header.msg_flags), address};
    return RT_VAL(rt_tuple_from_array(items, 4));
}

/* The items (level, type, data) as control messages, into h. */
static bool control_of(struct msghdr *h, Value list) {
    RtTuple *items = rt_tuple_from_iterable(list);
    size_t total = 0;
    if (!items)
        return false;
    Value(*parts)[3] = rt_alloc((size_t)(items->length + 1) * sizeof *parts);
    for (int64_t k = 0; k < items->length; k++) {
        const uint8_t *p;
        int64_t n;
        if (!rt_type_has(items->items[k], RT_TYPE_TUPLE) || RT_AS(RtTuple, items->items[k])->length != 3)
            return rt_raise(&rt_exc_TypeError, "[sendmsg() ancillary data items] must be a sequence of length 3"), false;
        if (rt_unpack(items->items[k], parts[k], 3) < 0 || rt_get_buffer(parts[k][2], &p, &n) < 0)
            return false;
        total += CMSG_SPACE((size_t)n);
    }
    h->msg_controllen = total;
    h->msg_control = total ? rt_alloc_atomic(total) : NULL;
    if (total)
        memset(h->msg_control, 0, total);
    struct cmsghdr *c = CMSG_FIRSTHDR(h);
    for (int64_t k = 0; k < items->length && c; k++, c = CMSG_NXTHDR(h, c)) {
        const uint8_t *p;
        int64_t n;
        rt_get_buffer(parts[k][2], &p, &n);
        c->cmsg_level = (int)rt_index_i64(parts[k][0], false);
        c->cmsg_type = rt_pending() ? 0 : (int)rt_index_i64(parts[k][1], false);
        if (rt_pending())
            return false;
        c->cmsg_len = CMSG_LEN((size_t)n);
        memcpy(CMSG_DATA(c), p, (size_t)n);
    }
    return true;
}

static int64_t socket_sendmsg(Value self, Value buffers, Value control, int64_t flags, Value address) {
    SocketAddress a;
    socklen_t n = 0;
    Message m = {.flags = (int)flags};
    RtTuple *t = rt_tuple_from_iterable(buffers);
    if (!t) {
        if (rt_pending_is(&rt_exc_TypeError)) {
            rt_clear();
            rt_raise(&rt_exc_TypeError, "sendmsg() argument 1 must be an iterable");
        }
        return -1;
    }
    struct iovec *v = rt_alloc((size_t)(t->length + 1) * sizeof *v);
    for (int64_t k = 0; k < t->length; k++) {
        Transfer part;
        if (!data_of(&part, t->items[k]))
            return -1;
        v[k] = (struct iovec){part.data, part.n};
    }
    m.header.msg_iov = v;
    m.header.msg_iovlen = (size_t)t->length;
    if (control && !control_of(&m.header, control))
        return -1;
    if (address && address != RT_NONE && !socket_address(SOCKET(self)->family, address, &a, &n, "sendmsg"))
        return -1;
    m.header.msg_name = n ? &a : NULL;
    m.header.msg_namelen = n;
    return socket_call(SOCKET(self), POLLOUT, call_sendmsg, &m, NULL);
}

#define RT_TABLE "runtime/tables/module/_socket_data.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void socket_data_init(void) { rt_table_install(NULL); }
