ONE, NONE, STR = 1, None, 'a'


def t(f, *a, **k):
    try:
        print(f.__name__, a, sorted(k.items()), '->', f(*a, **k))
    except TypeError as e:
        print(f.__name__, 'TypeError:', e)


def f0(): return 'f0'
def f1(a): return a
def f2(a, b): return (a, b)
def f3(a, b, c): return (a, b, c)
def d1(a, b=2): return (a, b)
def d2(a=1, b=2): return (a, b)
def va(*args): return args
def vk(**kw): return sorted(kw.items())
def vak(a, *args, **kw): return (a, args, sorted(kw.items()))
def ko(*, x): return x
def ko2(*, x, y): return (x, y)
def ko3(*, x, y, z): return (x, y, z)
def kod(*, x=1, y): return (x, y)
def po(a, /): return a
def po2(a, b, /): return (a, b)
def pod(a, b=3, /, c=4, *, d=5): return (a, b, c, d)
def pok(a, /, **kw): return (a, sorted(kw.items()))
def mix(a, b=2, *args, c, d=4, **kw): return (a, b, args, c, d, sorted(kw.items()))
def full(a, b, /, c, d=1, *e, f, g=2, **h): return (a, b, c, d, e, f, g, sorted(h.items()))


for f in (f0, f1, f2, f3, d1, d2, va, vk, vak, ko, ko2, ko3, kod, po, po2, pod, pok, mix, full):
    t(f)
    t(f, 1)
    t(f, 1, 2)
    t(f, 1, 2, 3)
    t(f, 1, 2, 3, 4)
    t(f, 1, 2, 3, 4, 5, 6)
    t(f, a=1)
    t(f, 1, a=1)
    t(f, b=1)
    t(f, 1, b=7)
    t(f, x=1)
    t(f, x=1, y=2)
    t(f, 1, x=1)
    t(f, 1, 2, x=1)
    t(f, 1, 2, 3, f=1)
    t(f, 1, 2, c=1)
    t(f, a=1, b=2, c=3)
    t(f, zz=1)
    t(f, **{'a b': 3})
    t(f, 1, 2, 3, c=5, d=6, k=7)
    t(f, 1, 2, d=6, c=7, f=8)
    t(f, 9, **{'a': 1, 'b': 2})

for bad in (lambda: f1(*5), lambda: f1(**5), lambda: f1(*[1], **{'a': 2}), lambda: f1(**{1: 2}), lambda: f2(**{'a': 1}, **{'a': 2}),
            lambda: vk(a=1, **{'a': 2}), lambda: va(*[1, 2], *(3, 4), *'ab'), lambda: vk(**{'x': 1}, y=2, **{'z': 3}),
            lambda: vak(*range(3), k=1, **dict(j=2)), lambda: ONE(), lambda: NONE(), lambda: STR(1), lambda: f1.nothing(),
            lambda: len(), lambda: len(1, 2), lambda: len(5), lambda: isinstance(1), lambda: print(1, foo=2), lambda: int('1', foo=1),
            lambda: sorted(), lambda: sorted([1], 2), lambda: abs(), lambda: abs('a'), lambda: [].append(), lambda: [].append(1, 2),
            lambda: {}.get(), lambda: 'a'.join(), lambda: 'a'.join(1), lambda: 'a'.join([1]), lambda: max(), lambda: max(1), lambda: max([]),
            lambda: min([], default=3), lambda: range(), lambda: range(1, 2, 0), lambda: range('a'), lambda: chr(-1), lambda: ord('ab'), lambda: ord(3),
            lambda: dict(1), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: list(1), lambda: tuple(1), lambda: set(1), lambda: iter(1), lambda: next(1), lambda: next(iter([]), 5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class K:
    def m(self, a, b=1): return (a, b)
    @classmethod
    def c(cls, a): return (cls.__name__, a)
    @staticmethod
    def s(a): return a
    def nothing(): return 1
    def __init__(self, x=0): self.x = x
    def __call__(self, p, *, q): return (p, q)


for bad in (lambda: K().m(), lambda: K().m(1, 2, 3), lambda: K.m(), lambda: K.m(1), lambda: K.c(), lambda: K.c(1, 2), lambda: K().s(), lambda: K.s(1, 2),
            lambda: K().nothing(), lambda: K(1, 2), lambda: K(y=1), lambda: K()(), lambda: K()(1), lambda: K()(1, q=2), lambda: K()(1, 2, q=2), lambda: K.nothing()):
    try:
        print(bad())
    except TypeError as e:
        print(type(e).__name__, e)


def default_list(a, acc=[]):
    acc.append(a)
    return acc


print(default_list(1), default_list(2), default_list(3, []), default_list(4))
print(default_list.__defaults__)
default_list.__defaults__ = ([100],)
print(default_list(5))
default_list.__defaults__ = None
try:
    default_list(5)
except TypeError as e:
    print(e)
ko.__kwdefaults__ = {'x': 77}
print(ko())
print(mix.__kwdefaults__, mix.__defaults__, mix.__name__, mix.__qualname__, K.m.__qualname__, (lambda: 0).__name__)
mix.attr = 5
print(mix.attr, mix.__dict__, mix.__module__, mix.__doc__)
mix.__name__ = 'renamed'
try:
    mix()
except TypeError as e:
    print(e)


def ann(a: int, b: 'str' = 'x', *c: float, d: list = None, **e: dict) -> bool:
    """doc of ann"""
    return True


print(ann.__annotations__, ann.__doc__)


def order(tag, v):
    print('eval', tag)
    return v


def g(a, b, c=None, **k): return (a, b, c, k)


print(g(order('a', 1), *[order('b', 2)], c=order('c', 3), **{order('k', 'z'): order('v', 4)}))


def defaults_evaluated(x=order('default', 10), *, y=order('kwdefault', 20)): return x + y


print(defaults_evaluated(), defaults_evaluated(1), defaults_evaluated(y=1))
