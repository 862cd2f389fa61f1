# socket: pairs, TCP and UDP on the loopback, Unix sockets, timeouts, options, addresses, and what errors say.
import os
import socket
import tempfile
import threading


def tried(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e, getattr(e, "errno", None))


a, b = socket.socketpair()
print(a.family, a.type, a.proto, a.gettimeout(), a.getblocking(), a.getsockname() == "", repr(a)[:15])
a.sendall(b"hello")
buffer = bytearray(8)
print(b.recv(2), b.recv_into(buffer), bytes(buffer), a.send(memoryview(b"xyz")), b.recvfrom(10))
a.setblocking(False)
print(a.gettimeout(), a.timeout)
tried(a.recv, 1)
a.settimeout(0.01)
tried(a.recv, 1)
print(a.gettimeout(), a.getblocking())
for bad in -1, float("nan"), "x", 1e30:
    tried(a.settimeout, bad)
tried(a.recv, -1)
tried(a.recv_into, b"123")
tried(a.recv_into, bytearray(1), 5)
tried(a.send, "text")
read, write = os.pipe()
print(socket.send_fds(a, [b"fds"], [read]), end=" ")
data, fds, flags, address = socket.recv_fds(b, 10, 2)
print(data, len(fds), flags, address)
os.write(write, b"through")
print(os.read(fds[0], 10))
for fd in (*fds, read, write):
    os.close(fd)
print(b.sendmsg([b"one", b"two"]), a.recvmsg(10, 100))
tried(a.sendmsg, 5)
tried(a.recvmsg, -1)
b.shutdown(socket.SHUT_WR)
print(a.recv(1))
fd = a.detach()
print(a.fileno(), repr(a))
c = socket.socket(fileno=fd)
print(c.family, c.type, c.proto, c.fileno() == fd)
tried(a.recv, 1)
with c, b:
    pass
print(c.fileno())

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]


def serve():
    connection, peer = server.accept()
    with connection, connection.makefile("rwb") as f:
        for line in f:
            f.write(line.upper())
            f.flush()


thread = threading.Thread(target=serve)
thread.start()
with socket.create_connection(("localhost", port), timeout=5) as client:
    print(client.getpeername() == ("127.0.0.1", port), client.family is socket.AF_INET)
    stream = client.makefile("rw", encoding="utf-8")
    print("first\nsecond", file=stream, flush=True)
    print([stream.readline(), stream.readline()])
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    print(client.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY), client.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE, 4))
    client.shutdown(socket.SHUT_WR)
thread.join()
server.close()
tried(socket.create_connection, ("127.0.0.1", port), 1)
one = socket.socket()
print(one.connect_ex(("127.0.0.1", port)))
for address in (("127.0.0.1", 70000), ("127.0.0.1",), "x", (5, 5), ("127.0.0.1", "5"), ("a\0b", 1)):
    tried(one.connect, address)
tried(one.bind, ("127.0.0.1", -1))
tried(one.getpeername)
tried(one.setsockopt, 1, 2, "x")
tried(one.getsockopt, 1, 2, 5000)
one.close()

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as u, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as v:
    u.bind(("127.0.0.1", 0))
    print(v.sendto(b"datagram", u.getsockname()), v.sendto(b"more", 0, u.getsockname()))
    print(u.recvfrom(4)[0], u.recvfrom_into(buffer)[0], bytes(buffer))
    tried(v.sendto, b"x")
with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as s, socket.socket(socket.AF_UNIX) as t:
    s.bind(os.path.join(folder, "s"))
    s.listen(1)
    t.connect(os.path.join(folder, "s").encode())
    print(s.accept()[1] == "", os.path.basename(t.getpeername()))
    tried(t.bind, "x" * 200)
with socket.socket(socket.AF_UNIX) as s:
    s.bind(b"\0pyc2c-test-%d" % os.getpid())
    print(s.getsockname()[:7])
with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as s:
    tried(s.connect, ("::1",))
    tried(s.connect, ("::1", 5, -1))

print(socket.htons(1), socket.ntohl(1), socket.inet_aton("1.2.3.4"), socket.inet_ntoa(b"\x7f\0\0\1"))
print(socket.inet_pton(socket.AF_INET6, "::1"), socket.inet_ntop(socket.AF_INET6, b"\0" * 15 + b"\1"))
for f, args in ((socket.htons, (-1,)), (socket.ntohs, (1 << 16,)), (socket.htonl, ("x",)), (socket.ntohl, (1 << 40,)), (socket.htonl, (-1,)),
                (socket.inet_aton, ("1.2.3.400",)), (socket.inet_ntoa, (b"123",)), (socket.inet_pton, (2, "x")), (socket.inet_ntop, (2, b"1")),
                (socket.inet_ntop, (99, b"1")), (socket.getservbyport, (-1,)), (socket.if_nametoindex, ("nope0",)), (socket.socket, (99,)),
                (socket.gethostbyname, (5,)), (socket.getaddrinfo, (5, 5)), (socket.getaddrinfo, ("127.0.0.1", 1.5))):
    tried(f, *args)
print(socket.gethostbyname("127.0.0.1"), socket.gethostbyname("<broadcast>"), socket.gethostbyname(""))
print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM), socket.getaddrinfo("::1", "80", 0, socket.SOCK_DGRAM)[0][4])
tried(socket.getaddrinfo, "127.0.0.1", "no such service")
tried(socket.getaddrinfo, "256.0.0.1.x", 1, flags=socket.AI_NUMERICHOST)
print(socket.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
tried(socket.getnameinfo, "x", 0)
print(socket.getdefaulttimeout(), socket.setdefaulttimeout(2.5), socket.getdefaulttimeout(), socket.socket().gettimeout())
socket.setdefaulttimeout(None)
print(issubclass(socket.gaierror, OSError), socket.error is OSError, socket.timeout is TimeoutError, socket.has_ipv6, socket.CMSG_LEN(4), socket.CMSG_SPACE(4))
print(isinstance(socket.gethostname(), str), [name for i, name in socket.if_nameindex() if name == "lo"])
