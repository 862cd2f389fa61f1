"""Each public name of threading: threads, locks, conditions, semaphores, events, timers, barriers, locals, hooks, errors."""
import sys, threading, time
from threading import *


def t(*fs):
    for f in fs:
        try: print(f())
        except BaseException as e: print(type(e).__name__, e)


done = []
th = Thread(target=lambda a, *, b: done.append((a, b)), args=(1,), kwargs={'b': 2}, name='worker', daemon=True)
t(lambda: (th.name, th.daemon, th.is_alive(), th.ident, th.native_id), lambda: th.join(), lambda: th.start(), lambda: th.join(5), lambda: (th.is_alive(), th.ident is not None, done), lambda: th.start(), lambda: setattr(th, 'daemon', False), lambda: setattr(th, 'name', 5) or th.name, lambda: Thread(5), lambda: Thread(group=1), lambda: repr(Thread(name='x'))[:19], lambda: Thread(name='q', target=len).name, lambda: Thread(target=len).name.endswith('(len)'))


class Mine(Thread):
    def __init__(self): super().__init__(name='mine'); self.value = None
    def run(self): self.value = current_thread() is self


class Forgot(Thread):
    def __init__(self): pass


m = Mine()
m.start()
m.join()
t(lambda: m.value, lambda: Forgot().start(), lambda: Forgot().name, lambda: current_thread().name, lambda: main_thread() is current_thread(), lambda: active_count(), lambda: [x.name for x in enumerate()], lambda: get_ident() == main_thread().ident, lambda: get_native_id() > 0, lambda: current_thread().join(), lambda: stack_size(), lambda: TIMEOUT_MAX > 1e6, lambda: gettrace(), lambda: getprofile())
lock = Lock()
t(lambda: lock.acquire(), lambda: lock.locked(), lambda: lock.acquire(False), lambda: lock.acquire(blocking=False), lambda: lock.acquire(timeout=0.01), lambda: lock.release(), lambda: lock.release(), lambda: lock.acquire(False, 1), lambda: lock.acquire(timeout=-2), lambda: lock.acquire(True, 1e20), lambda: lock.__enter__(), lambda: lock.__exit__(None, None, None), lambda: repr(lock)[:20], lambda: Lock(1), lambda: type(lock).__name__)
r = RLock()
t(lambda: (r.acquire(), r.acquire(), r.release(), r._is_owned() if hasattr(r, '_is_owned') else True), lambda: repr(r).split(' at ')[0].split('owner')[0], lambda: r.release(), lambda: r.release(), lambda: r.__enter__(), lambda: r.__exit__(), lambda: type(r).__name__)
refused = []
r.acquire()
x = Thread(target=lambda: refused.append((r.acquire(False), r.acquire(timeout=0.01))))
x.start(); x.join()
print(refused)
r.release()
c = Condition()
t(lambda: c.wait(), lambda: c.notify(), lambda: c.notify_all(), lambda: c.acquire(), lambda: c.wait(0.01), lambda: c.wait_for(lambda: False, 0.01), lambda: c.wait_for(lambda: 'value'), lambda: c.notify(3), lambda: c.release(), lambda: Condition(Lock()).__enter__(), lambda: repr(c)[:11])
box, got = [], []


def consume():
    with c:
        c.wait_for(lambda: len(box) >= 3)
        got.extend(box)


x = Thread(target=consume)
x.start()
for i in range(3):
    with c: box.append(i); c.notify_all()
x.join(5)
print(got)
s = Semaphore(2)
t(lambda: (s.acquire(), s.acquire(), s.acquire(False), s.acquire(timeout=0.01)), lambda: s.release(2), lambda: s._value, lambda: s.release(0), lambda: Semaphore(-1), lambda: s.acquire(False, 1), lambda: s.__enter__(), lambda: s.__exit__(None, None, None), lambda: BoundedSemaphore(1).release(), lambda: BoundedSemaphore(2).acquire())
e = Event()
t(lambda: e.is_set(), lambda: e.wait(0.01), lambda: e.set(), lambda: e.wait(), lambda: e.is_set(), lambda: e.clear(), lambda: e.is_set(), lambda: repr(e).split(': ')[-1], lambda: e.isSet() if False else '')
fired = []
tm = Timer(0.01, fired.append, [1])
tm.start(); tm.join(5)
tm2 = Timer(60, fired.append, args=[2], kwargs=None)
tm2.start(); tm2.cancel(); tm2.join(5)
t(lambda: fired, lambda: Timer(1, None).interval, lambda: tm2.finished.is_set(), lambda: type(tm).__mro__[1].__name__)
b, order = Barrier(3, action=lambda: order.append('action'), timeout=5), []
ts = [Thread(target=lambda: order.append(b.wait() >= 0)) for _ in range(3)]
for x in ts: x.start()
for x in ts: x.join()
t(lambda: order, lambda: (b.parties, b.n_waiting, b.broken), lambda: b.wait(0.01), lambda: b.broken, lambda: b.wait(), lambda: b.reset() or b.broken, lambda: b.abort() or b.broken, lambda: Barrier(0) if False else Barrier(1).wait(), lambda: issubclass(BrokenBarrierError, RuntimeError), lambda: repr(b)[:12])
loc = local()
loc.x = 1


class Loc(local):
    made = 0
    def __init__(self, v): Loc.made += 1; self.v = v


lo, seen = Loc([5]), []
lo.v.append(6)


def look():
    seen.append((hasattr(loc, 'x'), lo.v, lo.__dict__))
    loc.x = 2
    del lo.v


x = Thread(target=look)
x.start(); x.join()
t(lambda: (loc.x, loc.__dict__, seen, Loc.made, lo.v), lambda: loc.y, lambda: delattr(loc, 'y'), lambda: local(1), lambda: Loc())
hooked = []
excepthook, old = (lambda args: hooked.append((args.exc_type.__name__, str(args.exc_value), args.thread.name, args.exc_traceback is not None))), threading.excepthook
threading.excepthook = excepthook
x = Thread(target=lambda: 1 / 0, name='bad')
x.start(); x.join()
x = Thread(target=lambda: sys.exit(3), name='leaves')
x.start(); x.join()
threading.excepthook = old
t(lambda: hooked, lambda: len(ExceptHookArgs((1, 2, 3, 4))), lambda: ExceptHookArgs((1, 2, 3, 4)).thread, lambda: ExceptHookArgs(1), lambda: threading.excepthook is threading.__excepthook__)
sys.stderr.flush()
stdout, sys.stderr = sys.stderr, sys.stdout
x = Thread(target=lambda: {}['key'], name='prints')
x.start(); x.join()
sys.stderr = stdout
total = 0
guard = Lock()


def add(n):
    global total
    for i in range(n):
        with guard: total += i % 3


ts = [Thread(target=add, args=(2000,)) for _ in range(4)]
for x in ts: x.start()
for x in ts: x.join()
print(total, sorted(threading.__all__))
late = Thread(target=lambda: (time.sleep(0.05), print('after main')))
late.start()
print('main ends')
