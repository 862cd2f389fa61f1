# select, poll and epoll on pipes; their errors; a wait that a signal handler interrupts.
import os
import select
import signal
import time


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e)


r, w = os.pipe()
print(r, w)
attempt(select.select)
attempt(select.select, 1, 2, 3)
attempt(select.select, [], [], [], "x")
attempt(select.select, [], [], [], -1)
attempt(select.select, ["x"], [], [], 0)
attempt(select.select, [-1], [], [], 0)
attempt(select.select, [5000], [], [], 0)
attempt(select.select, [r], [w], [], 0)
attempt(select.select, [r], [], [], 0.01)


class File:
    def __init__(self, result):
        self.result = result

    def fileno(self):
        return self.result


file = File(r)
os.write(w, b"x")
print([x is file for x in select.select([file, r], [], [], 1)[0]])
attempt(select.select, [File("x")], [], [], 0)

p = select.poll()
for call in (("register", r), ("register", w, select.POLLOUT), ("poll", 0), ("modify", 1000, 1), ("unregister", 1000), ("modify", w, 0), ("poll", 0.5),
             ("poll", "x"), ("poll", -1), ("register", "x"), ("register", r, 2**20), ("register", r, -1), ("unregister", r), ("poll", 0),
             ("register",), ("modify", r)):
    print(call[0], end=" ")
    attempt(getattr(p, call[0]), *call[1:])

e = select.epoll()
for call in (("register", r), ("register", r), ("register", w, select.EPOLLOUT), ("poll", 0), ("poll", 0, 1), ("poll", 0, 0), ("poll", 0, -2),
             ("modify", w, 0), ("unregister", w), ("unregister", w), ("poll", "x")):
    print(call[0], end=" ")
    attempt(getattr(e, call[0]), *call[1:])
print(e.closed, type(e.fileno()))
with e:
    pass
print(e.closed)
attempt(e.poll)
attempt(e.fileno)
attempt(e.close)
for args in ((0,), (-5,), (10, 5)):
    attempt(select.epoll, *args)
print(select.error is OSError, select.PIPE_BUF, select.EPOLLIN | select.POLLHUP)

# the wait goes on after a handler that returns, and ends with one that raises
os.read(r, 1)
signal.signal(signal.SIGALRM, lambda number, frame: print("alarm"))
for wait in (lambda: select.select([r], [], [], 0.1), lambda: p.poll(100)):
    p.register(r)
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    start = time.monotonic()
    print(wait(), time.monotonic() - start >= 0.09)


def stop(number, frame):
    raise KeyError("stop")


signal.signal(signal.SIGALRM, stop)
signal.setitimer(signal.ITIMER_REAL, 0.02)
attempt(select.select, [r], [], [])
attempt(select.select, [2**32], [], [], 0)
