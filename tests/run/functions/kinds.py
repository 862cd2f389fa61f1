# Lambdas, decorators, recursion, functions in containers, monkey patching of functions.
add = lambda a, b=10, *c, d=1, **e: (a, b, c, d, e)
print(add(1), add(1, 2, 3, d=4, z=5))
table = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b}
for k, f in table.items():
    print(k, f(7, 2), f(7.5, 2))
ops = [abs, len, str, lambda x: x * 2, repr, type]
for o in ops:
    try:
        print(o('ab'))
    except TypeError as e:
        print('err', e)


def deco(f):
    def inner(*a, **k):
        print('call', f.__name__, a, k)
        r = f(*a, **k)
        print('done', r)
        return r
    inner.__name__ = f.__name__
    inner.__wrapped__ = f
    return inner


def repeat(n):
    def d(f):
        def w(*a):
            return [f(*a) for _ in range(n)]
        return w
    return d


@deco
def square(x):
    return x * x


@repeat(3)
@deco
def twice(x):
    return x * 2


print(square(4), square('a' and 3.5), square.__name__)
print(twice(5))


def counter():
    counter.n += 1
    return counter.n


counter.n = 0
print(counter(), counter(), counter.n)


def fact(n): return 1 if n <= 1 else n * fact(n - 1)
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


print(fact(5), fact(30), fact(100), even(10), odd(7), even(7), fib(20), ack(2, 3))


def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield (a, c)
        yield from hanoi(n - 1, b, a, c)


print(list(hanoi(3, 'A', 'B', 'C')))


def original(x): return x + 1
def caller(x): return original(x) * 2


print(caller(1), caller(2.5))
saved = original
def original(x): return x + 100
print(caller(1))
original = lambda x: 'patched %s ' % x
print(caller(1))
globals()['original'] = lambda x: [x]
print(caller(1))
original = saved
print(caller(1))
del original
try:
    caller(1)
except NameError as e:
    print(e)

import math
old = math.sqrt
math.sqrt = lambda x: 'no root of %d' % x
print(math.sqrt(4))
math.sqrt = old
print(math.sqrt(4))


def unstable(n):
    x = 1
    for i in range(n):
        if i % 3 == 0:
            x = x + 1 if isinstance(x, (int, float)) else len(x)
        elif i % 3 == 1:
            x = str(x)
        else:
            x = float(x)
    return x


print([unstable(i) for i in range(9)])


def many_returns(k):
    if k == 0: return
    if k == 1: return 1
    if k == 2: return 'two'
    if k == 3: return 3.0
    if k == 4: return [4]
    if k == 5: return (5,)
    if k == 6: return {6: 6}
    if k == 7: return many_returns
    if k == 8: return True


for k in range(10):
    r = many_returns(k)
    print(r.__name__ if callable(r) else r, type(r).__name__)


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run


print(compose(str, lambda x: x + 1, abs)(-5), compose()(3), compose(len, str, fact)(20))
print(list(map(lambda a, b: a + b, [1, 2, 3], (10, 20, 30))), list(filter(None, [0, 1, '', 'a'])), sorted('bAc', key=str.lower))
print((lambda *a, **k: (a, k))(1, *[2], x=3), (lambda: (yield))().send(None))


def argmut(l, d, s):
    l += [1]
    d['x'] = 1
    s |= {3}
    l = []
    return l


L, D, S = [0], {}, {1}
argmut(L, D, S)
print(L, D, S)


def nested_defaults(n=3, f=lambda n=5: n * 2):
    return f() + f(n)


print(nested_defaults())
def global_user():
    global created
    created = 5
    return created
try:
    print(created)
except NameError as e:
    print(e)
print(global_user(), created)


def unbound(flag):
    if flag:
        v = 1
    return v


print(unbound(1))
try:
    unbound(0)
except UnboundLocalError as e:
    print(e)


def deleted():
    a = 1
    del a
    try:
        return a
    except UnboundLocalError as e:
        return str(e)


print(deleted())
def cell_deleted():
    a = 1
    def g(): return a
    del a
    try:
        g()
    except NameError as e:
        return str(e)
print(cell_deleted())
print(fact.__code__.co_name, fact.__code__.co_argcount, fact.__code__.co_varnames, add.__code__.co_varnames)
