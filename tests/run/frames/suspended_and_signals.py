# Frames of suspended generators and coroutines; handlers of signals are given a frame.
import sys, signal, os, inspect
def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except BaseException as e:
            print(type(e).__name__, e)
def g():
    x = 1
    yield sys._getframe().f_code.co_name
    yield 2
gen = g()
t(lambda: gen.gi_frame.f_code.co_name, lambda: gen.gi_frame.f_lineno, lambda: next(gen), lambda: gen.gi_frame.f_lineno, lambda: gen.gi_frame.f_back, lambda: list(gen), lambda: gen.gi_frame)
async def co():
    await cc()
async def cc():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name
c = co()
t(lambda: c.cr_frame.f_code.co_name, lambda: c.cr_frame.f_lineno, lambda: c.close(), lambda: c.cr_frame)
async def ag():
    yield 1
a = ag()
t(lambda: a.ag_frame.f_code.co_name, lambda: a.ag_frame.f_lineno)
def handler(sig, frame):
    print('handler', sig, type(frame).__name__, frame.f_code.co_name, frame.f_lineno, sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name, sys._getframe(1) is frame, frame.f_back.f_code.co_name)
signal.signal(signal.SIGUSR1, handler)
def victim():
    os.kill(os.getpid(), signal.SIGUSR1)
    return 3
def victim2():
    signal.raise_signal(signal.SIGUSR1)
    return 3
victim()
victim2()
def loc(a, b=2):
    c = a + b
    d = locals()
    e = 5
    return sorted(d.items(), key=lambda p: p[0]), sorted(locals())
t(lambda: loc(1))

def spin():
    n = 0
    while len(hits) < 1:
        n += 1
    return n
hits = []
signal.signal(signal.SIGALRM, lambda s, f: hits.append((f.f_code.co_name, f.f_lineno, f.f_back.f_code.co_name)))
signal.setitimer(signal.ITIMER_REAL, 0.05)
spin()
print(hits[0][0], hits[0][1] - spin.__code__.co_firstlineno in (1, 2, 3), hits[0][2])
def spin2():
    n = 0
    for i in range(10**9):
        n += i
        if hits2: return
hits2 = []
signal.signal(signal.SIGALRM, lambda s, f: hits2.append((f.f_code.co_name, f.f_back.f_code.co_name)))
signal.setitimer(signal.ITIMER_REAL, 0.05)
spin2()
print(hits2)


def lines():
    yield 1

    for i in range(3):
        if i == 1:
            yield (i,
                   2)
        else:
            yield [j
                   for j in range(i)]
    yield from inner()
    x = yield
    return x


def inner():
    yield 'in'


g = lines()
first = lines.__code__.co_firstlineno
for v in g:
    print(v, g.gi_frame.f_lineno - first, g.gi_frame.f_code is lines.__code__, g.gi_yieldfrom and g.gi_yieldfrom.gi_frame.f_lineno - first)
print(g.gi_frame)


class Pause:
    def __await__(self):
        yield 1


async def task():
    await Pause()

    await Pause()


async def many():
    yield 1
    await Pause()
    yield 2

c = task()
c.send(None)
print(c.cr_frame.f_lineno - task.__code__.co_firstlineno)
c.send(None)
print(c.cr_frame.f_lineno - task.__code__.co_firstlineno)
c.close()
print(c.cr_frame)
m = many()
a = m.asend(None)
try:
    a.send(None)
except StopIteration as e:
    print(e.value, m.ag_frame.f_lineno - many.__code__.co_firstlineno, m.ag_frame.f_code.co_name)
b = m.asend(None)
print(b.send(None), m.ag_frame.f_lineno - many.__code__.co_firstlineno)
b.close()
