# Ghost attributes, every operator, monkey patching, special methods that return nonsense; sys.getsizeof of classes with __sizeof__.
import functools, operator, types, sys, abc, dataclasses, enum, contextlib


def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except BaseException as e:
            print(type(e).__name__, e)


class Ghost:
    def __getattribute__(self, n):
        if n == 'boom': raise AttributeError('custom boom')
        if n.startswith('_v'): return object.__getattribute__(self, n)
        return ('ga', n) if n in ('a', 'b') else object.__getattribute__(self, n)
    def __getattr__(self, n): return ('fallback', n)
    def __setattr__(self, n, v): object.__setattr__(self, '_v' + n, v)
    def __delattr__(self, n): object.__delattr__(self, '_v' + n)
    def __dir__(self): return ['z', 'a']


g = Ghost()
g.k = 3
t(lambda: g.a, lambda: g.boom, lambda: g._vk, lambda: g.k, lambda: vars(g), lambda: delattr(g, 'k'), lambda: delattr(g, 'k'), lambda: dir(g), lambda: hasattr(g, 'q'), lambda: getattr(g, 'boom', 1), lambda: g.__class__, lambda: operator.attrgetter('x.y')(g), lambda: operator.methodcaller('nope')(g))


class Ops:
    def __init__(self, n, side=True): self.n, self.side = n, side
    def __getattr__(self, name):
        if name.startswith('__'): raise AttributeError(name)
        return name
    def _b(op):
        def f(self, o, *rest): return (op, self.n, getattr(o, 'n', o)) + rest if self.side else NotImplemented
        f.__name__ = op
        return f
    for _n in 'add sub mul matmul truediv floordiv mod pow lshift rshift and or xor'.split():
        for _p in ('', 'r', 'i'):
            locals()[f'__{_p}{_n}__'] = _b(f'{_p}{_n}')
    for _n in 'lt le gt ge eq ne'.split():
        locals()[f'__{_n}__'] = _b(_n)
    __hash__ = None
    del _n, _p


class Sub(Ops):
    def __radd__(self, o): return 'sub radd'
    def __rsub__(self, o): return NotImplemented


a, b, no, sub = Ops(1), Ops(2), Ops(0, False), Sub(9)
t(lambda: a + b, lambda: a + sub, lambda: a - sub, lambda: no + a, lambda: no + no, lambda: 1 + a, lambda: a ** 2, lambda: pow(a, 2, 3), lambda: pow(2, a), lambda: a @ b, lambda: [1] @ a, lambda: a < b, lambda: no < a, lambda: no < no, lambda: no == no, lambda: no != no, lambda: no == a, lambda: 3 > a, lambda: hash(a), lambda: {a}, lambda: Ops.__add__.__name__, lambda: Ops.__dict__['__iadd__'](a, 2), lambda: operator.iadd(a, 1), lambda: operator.iadd(no, 1), lambda: 'x' % a, lambda: [1] + a, lambda: (1,) * a, lambda: 2.5 // a, lambda: {1} & a, lambda: {1: 2} | a, lambda: True ^ a, lambda: b'' + a, lambda: range(3) == a, lambda: None == a, lambda: a in [no, a], lambda: [no].index(a), lambda: -a, lambda: abs(a), lambda: a[0], lambda: len(a), lambda: a(), lambda: iter(a), lambda: a.__len__)


def patch(cls):
    orig = cls.__init__
    @functools.wraps(orig)
    def init(self, *a, **k):
        orig(self, *a, **k)
        self.patched = getattr(self, 'patched', 0) + 1
    cls.__init__ = init
    cls.added = property(lambda self: ('added', self.v), lambda self, x: setattr(self, 'v', x))
    return cls


@patch
@patch
class Plain:
    def __init__(self, v=1): self.v = v
    def m(self): return 'm', self.v
    @staticmethod
    def s(): return 's'
    @classmethod
    def c(cls): return cls.__name__


p = Plain(4)
t(lambda: p.patched, lambda: p.added, lambda: setattr(p, 'added', 9), lambda: p.v, lambda: Plain.__init__.__name__, lambda: Plain.__init__.__wrapped__.__wrapped__.__qualname__)
Plain.m = lambda self, *a: ('new m', a)
p.m2 = types.MethodType(lambda self, x: (self.v, x), p)
p.s = 'shadow'
Plain.__len__ = lambda self: 3
Plain.__getitem__ = lambda self, i: i if i < 2 else (_ for _ in ()).throw(IndexError(i))
Plain.__call__ = lambda self, *a, **k: (a, k)
Plain.__eq__ = lambda self, o: 'EQ'
t(lambda: p.m(1), lambda: p.m2(5), lambda: p.s, lambda: Plain.s(), lambda: len(p), lambda: list(p), lambda: p(1, z=2), lambda: p == 1, lambda: p != 1, lambda: hash(p) == id(p) >> 4, lambda: 1 in p, lambda: reversed(p).__class__, lambda: p.c(), lambda: [*map(p, [1])])
del Plain.__len__, Plain.__call__
t(lambda: len(p), lambda: p(), lambda: callable(p), lambda: bool(p))
Plain.__bool__ = lambda self: 5
t(lambda: bool(p), lambda: not p)
Plain.__class_getitem__ = classmethod(lambda cls, i: (cls.__name__, i))
t(lambda: Plain[3], lambda: Plain[1, 2])


class Weird:
    def __len__(self): return -1
    def __index__(self): return 'x'
    def __hash__(self): return 2 ** 70
    def __str__(self): return 5
    def __repr__(self): return None
    def __int__(self): return 1.5
    def __float__(self): return 1
    def __complex__(self): return 2
    def __bytes__(self): return 'b'
    def __format__(self, s): return 3
    def __iter__(self): return 7
    def __contains__(self, x): return [x]
    def __bool__(self): return None
    def __length_hint__(self): return 'q'
    def __round__(self, n=0): return ('r', n)
    def __trunc__(self): return 'tr'
    def __floor__(self): return 'fl'
    def __ceil__(self): return 'ce'
    def __dir__(self): return 5
    def __reversed__(self): return 'rv'
    def __fspath__(self): return 3
    def __enter__(self): return self
    def __exit__(self, *a): return 'truthy'
    def __set_name__(self, o, n): raise ValueError('sn')
    def __del__(self): pass
    def __sizeof__(self): return -5
    def __instancecheck__(self, x): return [1]
    def __subclasscheck__(self, x): return ''
    def __mro_entries__(self, b): return (dict,)
    def __missing__(self, k): return k
    def __next__(self): return 1
    def __await__(self): return iter([1])
    def __prepare__(self): pass


import math, os
w = Weird()
t(lambda: len(w), lambda: [1][w], lambda: hash(w) == hash(2 ** 70), lambda: str(w), lambda: repr(w), lambda: int(w), lambda: float(w), lambda: complex(w), lambda: bytes(w), lambda: format(w), lambda: f'{w}', lambda: iter(w), lambda: list(w), lambda: 1 in w, lambda: bool(w), lambda: operator.length_hint(w), lambda: round(w), lambda: round(w, 2), lambda: math.trunc(w), lambda: math.floor(w), lambda: math.ceil(w), lambda: dir(w), lambda: reversed(w), lambda: os.fspath(w), lambda: sys.getsizeof(w), lambda: isinstance(1, w), lambda: issubclass(int, w), lambda: type('X', (w,), {}), lambda: next(w), lambda: '%s' % w, lambda: '%d' % w, lambda: print(w), lambda: range(w), lambda: bin(w), lambda: 'a' * w, lambda: sum(w), lambda: max(w), lambda: dict(w), lambda: type('Y', (), {'k': w}), lambda: all(w), lambda: [*w], lambda: {**w}, lambda: chr(w), lambda: w if w else 0, lambda: slice(w).indices(3))
class FromW(w): pass
t(lambda: FromW.__mro__[1], lambda: FromW.__orig_bases__ == (w,))
with w:
    raise KeyError('swallowed')
print('after')
class A:
    def __sizeof__(s): return 100
class S:
    __slots__=()
    def __sizeof__(s): return 100
class L(list):
    def __sizeof__(s): return 100
class I(int):
    def __sizeof__(s): return 'x'
class R:
    def __sizeof__(s): raise KeyError(1)
class N:
    def __sizeof__(s): return -1
for c in (A,S,L,I,R,N):
    try: print(c.__name__, sys.getsizeof(c()))
    except Exception as e: print(type(e).__name__, e)
    try: print(sys.getsizeof(c(), 7))
    except Exception as e: print(type(e).__name__, e)
