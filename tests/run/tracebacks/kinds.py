# Tracebacks of many kinds of failures, printed by sys.excepthook one after the other.
import sys


def report(f, *a):
    try:
        f(*a)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    sys.stderr.flush()


class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): raise ValueError('add fails')
    def __getattr__(self, n): raise AttributeError('no ' + n)
    def __getitem__(self, k): return {}[k]
    def __call__(self): return self.x.y.z
    def __bool__(self): raise TypeError('no truth')
    @property
    def p(self): return 1 / 0


v = V(None)
def binop(a, b): return a + b * a - (a / b)
def nested(a): return (1 + (2 * (3 - (a % 0))))
def sub(d, k): return d['x'][k]['y']
def attr(o): return o.a.b.c
def call(f): return f(1, 2)(3)(4)
def multi(a, b):
    return (a +
            b +
            a / b)
def multicall(f):
    return f(
        1,
        2,
        x=3,
    )
def cmp(a, b): return a < b < 3
def unary(a): return -a
def comp(xs): return [10 / x for x in xs]
def dictc(xs): return {x: 10 / x for x in xs}
def genx(xs): return sum(10 / x for x in xs)
def lam(): return (lambda q: q.nope)(5)
def unpack(x): a, b = x
def unpack3(x): a, (b, c), *d = x
def forin(x):
    for i in x: pass
def setattr_(x): x.y = 1
def setitem(x): x[0] = 1
def delitem(x): del x[0]
def delattr_(x): del x.y
def aug(x):
    x += 'a'
def augitem(x): x['k'] += 1
def fstr(x): return f'{x!r:>10} {x.y} {1/0}'
def name(): return undefined_thing
def local():
    if 0: q = 1
    return q
def withx(x):
    with x as y: pass
def boolx(x): return x and 1
def ifx(x):
    if x: pass
def whilex(x):
    while not x: pass
def assertx(x): assert x == 5, f'x is {x}'
def raisex(): raise ValueError('direct')
def raise2(): raise KeyError
def reraise():
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError('wrapped') from e
def context():
    try: 1 / 0
    except ZeroDivisionError: {}['during']
def suppressed():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('clean') from None
def method(): return v.p
def magic(): return v + 1
def magic2(): return v['k']
def magic3(): return v()
def default(x=lambda: 1 / 0): return x()
def star(): return print(*5)
def star2(): return print(**5)
def slices(x): return x[1:2][::0]
def chained(x): return x.strip().foo().bar()
def string(): return 'a' 'b' + 5
def kw(): return max(1, key=5, foo=3)
def deep(n): return deep(n - 1) if n else 1 / 0
def gen():
    def g():
        yield 1
        raise ValueError('in generator')
    return list(g())
def ternary(x): return x if x.a else x.b
def walrus(x): return (y := x.foo)
def tup(x): return (1, x.foo, 3)
def lst(x): return [1, x.foo, 3]
def dct(x): return {1: x.foo}
def arg(x): return len(x.foo)
def ret_long(aaa, bbb, ccc): return aaa.method_one(bbb).method_two(ccc) + aaa[bbb][ccc] * (aaa ** bbb)
def imp(): import nothing_of_this_name
def impfrom(): from sys import nothing_of_this_name
def conv(): return int('12x') + int('5')
def match_(x):
    match x:
        case {'a': y}: return y / 0
        case [a, b]: return a.q
def deco():
    @undefined_deco
    def f(): pass
def cls():
    class C(undefined_base): pass
def cls2():
    class C:
        x = 1 / 0
def unicode_(x): return 'éü😀' + x + 'é'
def tab(x):
	return x	+ 1


for f, a in ((binop, (1, 0)), (binop, (1, 'a')), (nested, (1,)), (sub, ({'x': {}}, 1)), (sub, ({'x': 5}, 1)), (attr, (v,)), (attr, (5,)), (call, (5,)), (call, (lambda a, b: 5,)), (call, (lambda a: a,)), (multi, (1, 0)), (multi, (1, 'a')), (multicall, (None,)), (multicall, (len,)), (cmp, (1, 'a')), (cmp, (1, 2j)), (unary, ('a',)), (comp, ([1, 0],)), (dictc, ([1, 0],)), (genx, ([1, 0],)), (lam, ()), (unpack, (5,)), (unpack, ([1],)), (unpack, ('abc',)), (unpack3, ((1, 2),)), (unpack3, (),), (forin, (5,)), (setattr_, (5,)), (setitem, ((1,),)), (delitem, ({},)), (delattr_, (sys,)), (aug, (5,)), (augitem, ({},)), (fstr, (5,)), (name, ()), (local, ()), (withx, (5,)), (boolx, (v,)), (ifx, (v,)), (whilex, (v,)), (assertx, (6,)), (raisex, ()), (raise2, ()), (reraise, ()), (context, ()), (suppressed, ()), (method, ()), (magic, ()), (magic2, ()), (magic3, ()), (default, ()), (star, ()), (star2, ()), (slices, ([1],)), (chained, ('a',)), (string, ()), (kw, ()), (deep, (3,)), (deep, (10,)), (gen, ()), (ternary, (v,)), (walrus, (5,)), (tup, (5,)), (lst, (5,)), (dct, (5,)), (arg, (5,)), (ret_long, (5, 6, 7)), (imp, ()), (impfrom, ()), (conv, ()), (match_, ({'a': 1},)), (match_, ([1, 2],)), (deco, ()), (cls, ()), (cls2, ()), (unicode_, (5,)), (tab, ('x',))):
    report(f, *a)
