log = []
class CM:
    def __init__(self, n, swallow=False, fail=None): self.n, self.s, self.f = n, swallow, fail
    def __enter__(self):
        log.append('in ' + self.n)
        if self.f == 'enter': raise ValueError('enter ' + self.n)
        return self.n.upper()
    def __exit__(self, t, v, tb):
        log.append(f'out {self.n} {t.__name__ if t else None} {v} {tb is not None}')
        if self.f == 'exit': raise KeyError('exit ' + self.n)
        return self.s
def run(f):
    del log[:]
    try: r = f()
    except BaseException as e: r = (type(e).__name__, str(e), type(e.__context__).__name__)
    print(f.__name__, r, log)
def plain():
    with CM('a') as x: return x
def two():
    with CM('a') as x, CM('b') as y: return x + y
def parens():
    with (CM('a') as x, CM('b'),): return x
def raises():
    with CM('a'), CM('b'): raise OSError('body')
def swallow():
    with CM('a'), CM('b', True): raise OSError('body')
    return 'went on'
def enter_fails():
    with CM('a'), CM('b', fail='enter'), CM('c'): pass
def exit_fails():
    with CM('a'), CM('b', fail='exit'): pass
def exit_fails_too():
    with CM('a', True), CM('b', fail='exit'): raise OSError('first')
    return 'swallowed'
def loop():
    out = []
    for i in range(4):
        with CM(str(i)) as x:
            if i == 1: continue
            if i == 3: break
            out.append(x)
    return out
def nested_ret():
    with CM('a'):
        try:
            with CM('b'): return 'r'
        finally: log.append('finally')
def gen():
    def g():
        with CM('g'): yield 1; yield 2
    it = g(); next(it); it.close()
    return list(g())
def targets():
    d = {}
    class O: pass
    o = O()
    with CM('xy') as (a, b), CM('k') as d['k'], CM('at') as o.at: return a, b, d, o.at
def exc_types():
    for e in (KeyboardInterrupt(), SystemExit(2), GeneratorExit(), StopIteration(3)):
        with CM('q', True): raise e
    return 'all swallowed'
def rebind():
    with CM('a') as x:
        x = x * 2
        with CM(x) as x: pass
    return x
for f in (plain, two, parens, raises, swallow, enter_fails, exit_fails, exit_fails_too, loop, nested_ret, gen, targets, exc_types, rebind): run(f)
class NoExit:
    def __enter__(self): return 1
class NoEnter:
    def __exit__(self, *a): pass
class Neither: pass
class Wrong:
    def __enter__(self, extra): pass
    def __exit__(self): pass
class W2:
    def __enter__(self): return 1
    def __exit__(self): pass
class Truth:
    def __bool__(self): log.append('bool'); return True
class RT:
    def __enter__(self): return self
    def __exit__(self, *a): return Truth()
for c in (NoExit(), NoEnter(), Neither(), Wrong(), W2(), 5, None, CM):
    try:
        with c: print('body')
    except Exception as e: print(type(e).__name__, e)
del log[:]
with RT(): raise ValueError
print(log)
inst = CM('i'); inst.__enter__ = lambda: 'instance attribute is not used'
with inst as v: print(v)
