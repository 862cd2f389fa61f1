import sys
def leaf(n, hook):
    try:
        for i in range(n):
            got = yield i
            if got: yield ('got', got)
            hook(i)
        return 'leaf done'
    except KeyError as e:
        yield ('caught', str(e))
        raise ValueError('from leaf') from None
def mid(d, n, hook):
    if d == 0:
        r = yield from leaf(n, hook)
        return r
    try:
        r = yield from mid(d - 1, n, hook)
    except ValueError as e:
        if d == 2:
            yield ('mid', d, str(e))
            return 'mid recovered'
        raise
    yield ('level', d, r)
    return (d, r)
def run(d, n, hook=lambda i: None):
    g = mid(d, n, hook)
    out = []
    while True:
        try:
            out.append(next(g))
        except StopIteration as e:
            return out, e.value
print(run(4, 3))
g = mid(3, 5, lambda i: None)
print(next(g), g.send('x'), next(g), g.throw(KeyError('k')))
print([next(g), next(g)])
try:
    next(g)
    print(next(g))
except StopIteration as e:
    print('end', e.value)
def reenter(i):
    for f in (lambda: next(me), lambda: me.close(), lambda: me.send(1), lambda: me.throw(KeyError)):
        try:
            f()
        except ValueError as e:
            print(type(e).__name__, e, me.gi_running)
me = mid(3, 2, reenter)
print(list(me), me.gi_running)
shared = leaf(6, lambda i: None)
def over(g, tag):
    r = yield from g
    return tag, r
a, b = over(shared, 'a'), over(shared, 'b')
print([next(a), next(b), next(a), next(b), next(shared)], a.gi_yieldfrom is b.gi_yieldfrom)
print(list(a), list(b))
def in_handler(d):
    try:
        raise IndexError(d)
    except IndexError:
        if d: 
            yield from in_handler(d - 1)
        else:
            yield repr(sys.exc_info()[1])
            yield repr(sys.exc_info()[1])
    yield repr(sys.exc_info()[1])
print(list(in_handler(3)))
def bad(d):
    if d == 0:
        yield 1
        raise StopIteration('inner')
    yield from bad(d - 1)
x = bad(3); next(x)
try: next(x)
except RuntimeError as e: print(e, repr(e.__cause__))
def deep(n):
    if n == 0:
        yield 'bottom'
        1 / 0
    yield from deep(n - 1)
class A:
    def __init__(s, n): s.n = n
    def __await__(s):
        for k in range(s.n):
            got = yield (s.n, k)
        return got
async def co(d):
    if d == 0:
        return await A(2)
    a = await co(d - 1)
    b = await co(d - 1)
    return (a, b)
def drive(c):
    out, v = [], None
    try:
        while True:
            out.append(c.send(v)); v = len(out)
    except StopIteration as e:
        return out, e.value
print(drive(co(3)))
c = co(2); c.send(None)
print(c.cr_running, c.cr_await.cr_await.cr_running, type(c.cr_await.cr_await.cr_await).__name__)
try: c.throw(KeyError('t'))
except KeyError as e: print(repr(e))
z = deep(3); print(next(z)); next(z)
