"""State that moves: globals, nonlocals, defaults, closures in loops, reassigned functions, monkey patching, class against instance attributes, del, shadowed builtins."""

counter = 0
registry = {}
history = []
limit: int = 3


def bump(by=1):
    global counter, made_here
    counter += by
    made_here = counter * 2
    return counter


def make_account(start=0):
    balance, log = start, []

    def deposit(n):
        nonlocal balance
        balance += n
        log.append(('d', n))
        return balance

    def withdraw(n, *, force=False):
        nonlocal balance, log
        if n > balance and not force: raise ValueError(f'{n} > {balance}')
        balance -= n
        log = log + [('w', n)]
        return balance

    def undo():
        nonlocal balance
        kind, n = log.pop()
        balance -= n if kind == 'd' else -n
        del kind, n
        try: kind
        except UnboundLocalError as e: history.append(str(e))
        return balance

    return deposit, withdraw, undo, lambda: (balance, log)


d1, w1, u1, s1 = make_account()
d2, w2, u2, s2 = make_account(100)
d1(50); w1(20); d2(2.5); w2(500, force=True)
try: w1(1000)
except ValueError as e: print(e)
print(s1(), s2(), u1(), u1(), u2(), s1(), s2(), history)
print([c.cell_contents if not callable(c.cell_contents) else '' for c in w1.__closure__], w1.__code__.co_freevars, d1.__closure__[0] is s1.__closure__[0], d1.__closure__[0] == d2.__closure__[0])
print(bump(), bump(5), made_here, counter)


def loops():
    plain = []
    for i in range(3):
        def f(k, i=i): return k * 10 + i
        plain += [f, lambda k: k * 100 + i]
        i = -i
    i = 7
    comp = [lambda: j for j in range(3)]
    gen = list((lambda: j) for j in range(3))
    nested = [[lambda: (a, b) for a in range(2)] for b in range(2)]
    cells = []
    for x in 'abc':
        y = x * 2
        cells.append(lambda: x + y)
    x, y = 'z', 'q'
    return [f(1) for f in plain], [f() for f in comp], [f() for f in gen], [[f() for f in r] for r in nested], [f() for f in cells]


print(loops())


def shadow(len=len, print=print):
    str = lambda x: f'<{x}>'
    sum = [1, 2]
    list = (len(sum), str(5))
    return list


def rebind():
    """A name that is first one kind, then others."""
    x = 1
    out = [x]
    x = x + 0.5
    out.append(x)
    x = str(x)
    out.append(x)
    x = [x] * 2
    out.append(len(x))
    for x in range(3): pass
    out.append(x)
    try: 1 / 0
    except ZeroDivisionError as x: out.append(str(x))
    try: out.append(x)
    except UnboundLocalError as e: out.append(type(e).__name__)
    with open('/dev/null') as x: out.append(x.read())
    import math as x
    out.append(x.floor(2.5))
    def x(): return 'function'
    out.append(x())
    class x: y = 'class'
    out.append(x.y)
    (x := 5)
    out.append([x := k for k in range(4)][-1] + x)
    x: str = 'annotated'
    out.append(x)
    return out


print(shadow(), rebind())


def grow(x, seen=[], /, *rest, key={}, **more):
    seen.append(x)
    key[x] = len(seen)
    if more: grow.calls = getattr(grow, 'calls', 0) + 1
    return seen if not rest else (seen, rest)


print(grow(1), grow(2), grow(3, []), grow(4, [], 5, 6), grow(7, a=1), grow.__defaults__, grow.__kwdefaults__, grow.calls, vars(grow))
grow.__defaults__ = ('tuple now',)
try: grow(8)
except AttributeError as e: print(e)
grow.__kwdefaults__ = None
try: grow(9, [])
except TypeError as e: print(e)


class Counter:
    total = 0
    names = []
    limits = {'max': 10}

    def __init__(self, name, start=0):
        self.name = name
        self.names.append(name)
        self.count = start

    def add(self, n=1):
        self.count += n
        self.total += n
        Counter.all = getattr(Counter, 'all', 0) + n
        return self

    def __getattr__(self, name): return f'no {name}'


a, b = Counter('a'), Counter('b', 5)
a.add(3).add(); b.add(0.5)
print(a.total, b.total, Counter.total, Counter.all, a.names is b.names, a.names, vars(a), a.missing, Counter.__dict__['total'])
Counter.total = 100
print(a.total, b.total, Counter('c').total)
del a.total
print(a.total)
a.limits = {**a.limits, 'min': 1}
b.limits['max'] = 99
print(Counter.limits, a.limits, b.limits is Counter.limits)
Counter.names = ()
print(a.names, Counter.__init__.__name__)
try: Counter('d')
except AttributeError as e: print(e)
a.count = 'text'
try: a.add()
except TypeError as e: print(e, a.count, a.total)


def slow(x): return x + 1
def twice(f): return lambda *a: f(f(*a))


original = slow
print(slow(1), twice(slow)(1))
def slow(x): return x * 10
print(slow(1), original(1), [f(2) for f in (slow, original)])
for k in range(3):
    slow = twice(slow) if k == 1 else (lambda f: lambda x: f(x) + k)(slow)
print(slow(1))
Counter.add = lambda self, n=1: self.__dict__.__setitem__('count', n) or self
print(b.add(42).count, a.add().count)
b.add = lambda n: ('patched', n)
print(b.add(1), a.add(2).count, 'add' in vars(b))
del b.add
Counter.add = staticmethod(lambda *a: a)
print(b.add(1), Counter.add(1))
Counter.add = property(lambda self: self.name + '!')
print(b.add, a.add)
Counter.add = 5
print(b.add, a.add)
del Counter.add
print(b.add)
Counter.__len__ = lambda self: 3
Counter.__bool__ = lambda self: False
Counter.__call__ = lambda self, *a, **k: (self.name, a, k)
Counter.__add__ = Counter.__radd__ = lambda self, o: ('+', self.name, o)
Counter.__iter__ = lambda self: iter(self.name * 3)
Counter.__eq__ = lambda self, o: True
print(len(b), bool(b), b(1, x=2), b + 1, 1 + b, list(b), b == 5, b in [7], [*a])
Counter.__hash__ = None
try: {b}
except TypeError as e: print(e)
a.__len__ = lambda: 99
print(len(a), a.__len__())


def del_things():
    x, y = 1, [1, 2, 3, 4, 5]
    del x, y[1], y[::2]
    d = {'a': 1, 'b': {'c': 2}}
    del d['a'], d['b']['c']
    try: print(x)
    except UnboundLocalError as e: print(e)
    def inner(): return z
    z = 1
    before = inner()
    del z
    try: inner()
    except NameError as e: return y, d, before, str(e)


print(del_things())
for name in ('made_here', 'counter'): del globals()[name]
try: bump()
except NameError as e: print(e)
counter = 10.5
print(bump(), counter, 'made_here' in globals(), made_here)
exec_order = []
def note(x): exec_order.append(x); return x
target = {}
target[note('k1')], target[note('k2')] = note('v1'), note('v2')
(note('f') and (lambda *a, **k: None))(note('a1'), *[note('a2')], k=note('k'), **{'z': note('z')})
note('l') < note('m') < note('n')
{note('d1'): note('e1'), note('d2'): note('e2')}
[note(1), note(2)][note(0)] = note(3) if False else note(9)
x = y = z = note('chain')
note('left') + note('right')
note('t') if note('') else note('else')
note([3, 4])[note(0)] += note(10)
print(exec_order, target)
a = b = []
a += [1]
a = a + [2]
print(a, b, a is b)
t = ([1], 2)
try: t[0] += [9]
except TypeError as e: print(e, t)
i, lst = 0, [0, 0, 0]
i, lst[i] = 2, 'x'
print(i, lst)
lst[0], lst[1:], *rest = 'ab', [1, 2], 3, 4
print(lst, rest)
swap = [1, 2, 3]
swap[0], swap[2] = swap[2], swap[0]
(p, q), [r, *s], t = 'xy', range(3), None
print(swap, p, q, r, s, t, limit, __annotations__)
def unbound():
    if limit > 5: value = 1
    return value
unbound()
