def count(n):
    print('start')
    try:
        for i in range(n):
            got = yield i
            if got: print('got', got)
        return 'result %d' % n
    except ValueError as e:
        print('caught', e)
        yield 'recovered'
        return 'after'
    finally: print('cleanup')
g = count(3); print(next(g), g.send('hello'), next(g))
try: next(g)
except StopIteration as e: print('stop', e.value)
try: next(g)
except StopIteration as e: print('again', e.value)
g = count(5); next(g); print(g.throw(ValueError('inject')))
try: next(g)
except StopIteration as e: print(e.value)
g = count(5); next(g); g.close(); print(list(g))
g = count(2)
try: g.send(5)
except TypeError as e: print(e)
g.close()
try: g.throw(KeyError('never started'))
except KeyError as e: print(e)
def ignores():
    try: yield 1
    except GeneratorExit: yield 2
g = ignores(); next(g)
try: g.close()
except RuntimeError as e: print(e)
def stops():
    yield 1
    raise StopIteration('inner')
try: list(stops())
except RuntimeError as e: print(e, repr(e.__cause__))
def stops2():
    yield next(iter([]))
try: list(stops2())
except RuntimeError as e: print(e)
def reenter():
    yield next(me)
me = reenter()
try: next(me)
except ValueError as e: print(e)
def sub():
    x = yield 'sub1'
    print('sub got', x)
    try: y = yield 'sub2'
    except KeyError as e: y = 'exc %s' % e
    return ('sub result', x, y)
def main():
    r = yield from sub()
    print('main got', r)
    r2 = yield from [10, 20]
    r3 = yield from iter('a')
    return r, r2, r3
m = main(); print(next(m), m.send('X'), m.throw(KeyError('k')), next(m), next(m))
try: next(m)
except StopIteration as e: print(e.value)
def delegate_close():
    def inner():
        try: yield 1
        finally: print('inner closed')
    try: yield from inner()
    finally: print('outer closed')
d = delegate_close(); next(d); d.close()
def tree(n): 
    if n: 
        yield from tree(n - 1); yield n; yield from tree(n - 1)
print(list(tree(4)), sum(tree(8)))
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
def take(n, it):
    for _, x in zip(range(n), it): yield x
print(list(take(12, fib())), list(take(95, fib()))[-1])
def primes():
    seen = []
    n = 2
    while True:
        if all(n % p for p in seen): seen.append(n); yield n
        n += 1
print(list(take(15, primes())))
ge = (x * y for x in range(3) for y in range(x) if y)
print(list(ge), list(ge), sum(x for x in range(10)), max((len(w), w) for w in ['a', 'ccc', 'bb']))
def lazy():
    print('evaluated'); return range(2)
gg = (print('item', i) for i in lazy()); print('made'); list(gg)
try: ge2 = (x for x in 5)
except TypeError as e: print(e)
def pipeline(src):
    def odd(it):
        for x in it:
            if x % 2: yield x
    def sq(it): return (x * x for x in it)
    return sq(odd(src))
print(list(pipeline(range(10))), list(pipeline([1.5, 2 ** 40 + 1])))
def coro():
    total, n, avg = 0, 0, None
    while True:
        v = yield avg
        if v is None: return (total, n)
        total += v; n += 1; avg = total / n
c = coro(); next(c); print(c.send(10), c.send(20), c.send(2 ** 64), c.send(0.5))
try: c.send(None)
except StopIteration as e: print(e.value)
print(type(g).__name__, count.__name__, iter(g) is g, c.gi_running, count(1).__name__, count(1).__qualname__)
def withfin():
    try:
        yield 1
        yield 2
    finally:
        print('fin yields'); yield 3
print(list(withfin()))
def ret_in_fin():
    try: yield 1; raise ValueError
    finally: return 'x'
print(list(ret_in_fin()))
def loop_break():
    for x in count(10):
        if x == 2: break
        print(x)
g = count(3)
for x in g:
    if x == 1: break
g.close()
class It:
    def __iter__(self):
        for i in 'abc': yield i.upper()
print(list(It()), dict(enumerate(It())), ''.join(It()), [*It(), *It()], 'B' in It())
a, *b = count(3); print(a, b)
def multi(a, *args, k=5, **kw):
    yield a; yield args; yield k; yield sorted(kw)
print(list(multi(1, 2, 3, k=4, z=9)))
def exc_state():
    try: raise ValueError('outer')
    except ValueError:
        yield 1
        import sys
        print(sys.exc_info()[1]); yield 2
es = exc_state(); next(es)
import sys; print(sys.exc_info()[1]); next(es); es.close()
def nested_exc():
    try: yield 1
    except ValueError as e:
        try: yield 2
        except KeyError as k: print(repr(k.__context__), repr(e))
n = nested_exc(); next(n); n.throw(ValueError('v'))
try: n.throw(KeyError('k'))
except StopIteration: print('done')
for bad in (lambda: g.throw(5), lambda: g.throw(ValueError, 'msg'), lambda: g.throw(ValueError('x'), 'y'), lambda: g.send(), lambda: next(5), lambda: count()):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
def swap_types():
    x = 1
    while x is not None:
        x = yield (type(x).__name__, x)
s = swap_types(); print(next(s), s.send('a'), s.send(2.5), s.send([1]), s.send(2 ** 80))
def state_machine():
    state = 'a'; log = []
    while len(log) < 6:
        cmd = yield state
        log.append((state, cmd))
        state = {'a': 'b', 'b': 'c', 'c': 'a'}[state] if cmd else 'a'
    return log
sm = state_machine(); next(sm)
try:
    for c in [1, 1, 0, 1, 1, 1]: sm.send(c)
except StopIteration as e: print(e.value)
def inner_func_gen():
    acc = []
    def add(x): acc.append(x); return len(acc)
    for i in range(3): yield add(i * 2)
    yield acc
print(list(inner_func_gen()))
print([x for x in (i for i in (j for j in range(4)))], list(map(lambda t: next(t), [iter([1]), (y for y in 'q')])))
def swallow():
    while True:
        try: yield 1
        except KeyError as e: print('context', repr(e.__context__))
sw = swallow(); next(sw)
try: 1 / 0
except ZeroDivisionError: sw.throw(KeyError('in handler'))
sw.throw(KeyError('outside'))
