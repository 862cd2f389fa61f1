# Module termios on a pseudo terminal: modes, the line, sizes, what is refused; tty, pty and getpass above it.
import os
import pty
import termios as t
import tty

m, s = pty.openpty()
a = t.tcgetattr(s)
print(a)
b = list(a)
b[6] = list(a[6])
b[3] &= ~t.ICANON
print(t.tcsetattr(s, t.TCSANOW, b), t.tcgetattr(s)[6][:8])
null = os.open('/dev/null', 0)
NOW = t.TCSANOW
for f in (lambda: t.tcgetattr(999), lambda: t.tcgetattr('a'), lambda: t.tcgetattr(-1), lambda: t.tcgetattr(null), lambda: t.tcsetattr(s, NOW, 5),
          lambda: t.tcsetattr(s, NOW, [1, 2]), lambda: t.tcsetattr(s, NOW, tuple(a)), lambda: t.tcsetattr(s, NOW, a[:6] + [5]),
          lambda: t.tcsetattr(s, NOW, a[:6] + [[1]]), lambda: t.tcsetattr(s, NOW, a[:6] + [['a'] * 32]), lambda: t.tcsetattr(s, NOW, a[:6] + [[b'ab'] * 32]),
          lambda: t.tcsetattr(s, NOW, a[:6] + [[300] * 32]), lambda: t.tcgetattr(s)[6], lambda: t.tcsetattr(s, NOW, a[:6] + [[-1] * 32]),
          lambda: t.tcsetattr(s, NOW, ['x'] + a[1:]), lambda: t.tcsetattr(s, NOW, [2**70] + a[1:]), lambda: t.tcsetattr(s, NOW, [2**40] + a[1:]),
          lambda: t.tcsetattr(s, NOW, a[:4] + [12345, 67] + a[6:]), lambda: t.tcsetattr(s, 99, a), lambda: t.tcsetattr(s, 'a', a), lambda: t.tcsetattr(s, NOW, a),
          lambda: t.tcdrain(s), lambda: t.tcdrain(999), lambda: t.tcflush(s, t.TCIFLUSH), lambda: t.tcflush(s, 77), lambda: t.tcflow(s, t.TCOON),
          lambda: t.tcflow(s, 77), lambda: t.tcsendbreak(s, 0), lambda: t.tcsendbreak(999, 0), lambda: t.tcgetwinsize(s), lambda: t.tcsetwinsize(s, (3, 4)),
          lambda: t.tcgetwinsize(s), lambda: t.tcsetwinsize(s, (3,)), lambda: t.tcsetwinsize(s, 5), lambda: t.tcsetwinsize(s, ('a', 1)),
          lambda: t.tcsetwinsize(s, (2**17, -1)), lambda: t.tcsetwinsize(s, (2**70, 1)), lambda: t.tcsetwinsize(s, [5, 6]), lambda: t.tcsetwinsize(s, 'ab'),
          lambda: t.tcsetwinsize(s, iter((1, 2))), lambda: t.tcsetwinsize(s, {0: 1, 1: 2}), lambda: t.tcgetwinsize(s), lambda: t.tcgetwinsize(999),
          lambda: t.tcsetattr(s, NOW, a[:6] + [tuple(a[6])]), lambda: t.tcsetattr(s, NOW, [-1] + a[1:]), lambda: t.tcgetattr(s)[0],
          lambda: t.tcsetattr(s, NOW, [1.5] + a[1:]), lambda: t.tcsetattr(s, NOW, a[:4] + ['z', 67] + a[6:]), lambda: t.tcsetattr(s, NOW, a[:4] + [2**70, 67] + a[6:]),
          lambda: t.tcsetwinsize(s, (1.5, 2)), lambda: t.tcsetwinsize(s, (True, 2)), lambda: t.tcsetattr(s, NOW, a[:6] + [[True] * 32]),
          lambda: t.tcsetattr(s, NOW, a[:6] + [[bytearray(b'a')] * 32])):
    try:
        print(f())
    except Exception as e:
        print(type(e), e, e.args)
print(t.error.__mro__, t.error.__module__)
print({n: getattr(t, n) for n in dir(t) if n[0].isupper()})
t.tcsetattr(s, NOW, a)
tty.setraw(s)
print(t.tcgetattr(s))
tty.setcbreak(s)
print(t.tcgetattr(s))
print(os.isatty(s), os.get_terminal_size(s), os.ttyname(s)[:9])


def child():
    import getpass
    import sys
    print('got', repr(getpass.getpass('secret: ')))
    sys.stdout.flush()


pid, fd = pty.fork()
if pid == 0:
    child()
    os._exit(0)
seen = b''
while b'secret: ' not in seen:
    seen += os.read(fd, 100)
os.write(fd, b'pass word\n')
try:
    while True:
        part = os.read(fd, 100)
        if not part:
            break
        seen += part
except OSError:
    pass
print(seen, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
