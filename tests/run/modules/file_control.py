# Module fcntl: requests with numbers, data and buffers, locks, what is refused.
import array
import fcntl as f
import os
import struct
import tempfile

r, w = os.pipe()


class FD:
    def fileno(self):
        return r


t = tempfile.TemporaryFile('w+')
request = 0x541B  # FIONREAD
for g in (lambda: f.fcntl(r, f.F_GETFD), lambda: f.fcntl(r, f.F_SETFD, 0), lambda: f.fcntl(r, f.F_GETFD), lambda: f.fcntl(FD(), f.F_GETFL),
          lambda: f.fcntl(999, f.F_GETFL), lambda: f.fcntl('a', 1), lambda: f.fcntl(r, 'a'), lambda: f.fcntl(r, f.F_GETFL, 'a'),
          lambda: f.fcntl(r, f.F_GETFL, b'abc'), lambda: f.fcntl(r, f.F_GETFL, b'x' * 1025), lambda: f.fcntl(r, f.F_GETFL, 1.5),
          lambda: f.fcntl(r, 99999), lambda: f.fcntl(r, f.F_GETFL, 2**40), lambda: f.fcntl(r, f.F_GETFL, -1),
          lambda: f.fcntl(r, f.F_GETFL, bytearray(b'ab')), lambda: f.fcntl(r, f.F_GETFL, None), lambda: f.fcntl(r, f.F_GETFL, memoryview(b'ab')),
          lambda: f.fcntl(r, f.F_GETFL, b''), lambda: f.fcntl(r, f.F_GETFL, '\xe9'), lambda: f.fcntl(r, f.F_GETFL, '\ud800'),
          lambda: f.flock(t, f.LOCK_EX), lambda: f.flock(t, f.LOCK_UN), lambda: f.flock(999, f.LOCK_EX), lambda: f.flock(t, 'a'), lambda: f.flock(t, 99),
          lambda: f.lockf(t, f.LOCK_EX), lambda: f.lockf(t, f.LOCK_UN, 1, 2, 0), lambda: f.lockf(t, f.LOCK_SH | f.LOCK_NB, 10, 0, 1),
          lambda: f.lockf(t, 77), lambda: f.lockf(t, 0), lambda: f.lockf(t, f.LOCK_EX, 'a'), lambda: f.lockf(t, f.LOCK_EX, 0, 1.5),
          lambda: f.lockf(t, f.LOCK_EX, None), lambda: f.lockf(r, f.LOCK_EX), lambda: f.lockf(999, f.LOCK_EX), lambda: f.lockf(t, f.LOCK_EX, 0, 0, 9),
          lambda: f.lockf(t, f.LOCK_EX, len=2), lambda: f.lockf(t, f.LOCK_EX, 2**70),
          lambda: os.write(w, b'seven..'), lambda: struct.unpack('i', f.ioctl(r, request, b'\0' * 4)), lambda: f.ioctl(r, request, 'abcd'),
          lambda: f.ioctl(r, request, bytearray(4), False), lambda: f.ioctl(r, 0x5401), lambda: f.ioctl(r, 0x5401, 5), lambda: f.ioctl(r, 'a'),
          lambda: f.ioctl(r, -1), lambda: f.ioctl(r, 2**40), lambda: f.ioctl(r, request, b'\0' * 2000), lambda: f.ioctl(999, 1), lambda: f.ioctl(r, 1, 1.5),
          lambda: f.ioctl(r, 1, 2**40), lambda: f.ioctl(r, 1, -2**40), lambda: f.ioctl(r, 1, 2**70), lambda: f.ioctl(r, request, bytearray(2000), False),
          lambda: f.ioctl(), lambda: f.ioctl(1, 2, 3, 4, 5), lambda: f.fcntl(1), lambda: f.flock(-1, 1), lambda: f.fcntl(2**40, 1), lambda: f.fcntl(1.5, 1),
          lambda: f.fcntl(t, f.F_GETLK, struct.pack('hhllhh', f.F_WRLCK, 0, 0, 0, 0, 0))[:4], lambda: f.ioctl(r, request, memoryview(bytearray(4)))):
    try:
        print(g())
    except Exception as e:
        print(type(e), e)
for buffer in (array.array('i', [5]), bytearray(4), bytearray(2000)):
    print(f.ioctl(r, request, buffer), bytes(buffer[:4]) if isinstance(buffer, bytearray) else buffer)
print({n: getattr(f, n) for n in dir(f) if n.isupper()})
pid = os.fork()
if pid == 0:
    try:
        f.lockf(t, f.LOCK_EX | f.LOCK_NB)
        os._exit(1)
    except OSError as e:
        os._exit(2 if isinstance(e, BlockingIOError) else 3)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
