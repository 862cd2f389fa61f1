import threading
import contextlib
import random
import copy
import operator
import functools
import reprlib
import stat
import weakref
import warnings
import keyword

results = []
lock = threading.Lock()


def work(n):
    with lock:
        results.append(n * n)


ts = [threading.Thread(target=work, args=(i,), name=f"w{i}") for i in range(5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(results), threading.current_thread().name, threading.active_count())
e = threading.Event()
threading.Timer(0.01, e.set).start()
print(e.wait(5), e.is_set())
c = threading.Condition()
box = []


def produce():
    with c:
        box.append(1)
        c.notify()


t = threading.Thread(target=produce)
with c:
    t.start()
    while not box:
        c.wait()
print(box)
t.join()
b = threading.Barrier(3)
out = []


def meet():
    out.append(b.wait() is not None)


ts = [threading.Thread(target=meet) for _ in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(out)
s = threading.Semaphore(2)
with s:
    print(s.acquire(blocking=False), s.acquire(blocking=False))
local = threading.local()
local.x = 5
seen = []
t = threading.Thread(target=lambda: seen.append(getattr(local, "x", None)))
t.start(); t.join()
print(seen, local.x)
r = threading.RLock()
with r, r:
    print("reentered")


@contextlib.contextmanager
def cm(x):
    print("in", x)
    try:
        yield x * 2
    finally:
        print("out", x)


with cm(3) as y:
    print(y)
with contextlib.suppress(KeyError):
    {}[1]
with contextlib.ExitStack() as stack:
    stack.enter_context(cm(1))
    stack.callback(print, "callback")
rng = random.Random(42)
print(rng.random(), rng.randint(1, 100), rng.sample(range(50), 5), rng.choice("abc"))
print(copy.deepcopy({"a": [1, {2, 3}, (4, [5])]}), copy.copy([1, 2]))


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), fib.cache_info())
print(functools.partial(pow, 2)(5), functools.reduce(operator.add, range(5)))


print(reprlib.repr(list(range(100))), keyword.iskeyword("for"))
d = weakref.WeakValueDictionary()


class O:
    pass


o = O()
d["k"] = o
print(len(d), d["k"] is o)


print("end")
