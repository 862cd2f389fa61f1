# reflection, dynamic class things
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class K(Base, tag='k'): pass
print(K.tag)
try:
    class K2(Base, bogus=1): pass
except TypeError as e: print(e)
try:
    class X(int, str): pass
except TypeError as e: print(e)
try:
    class X(bool): pass
except TypeError as e: print(e)
class A: pass
class B(A): pass
try:
    class X(A, B): pass
except TypeError as e: print(e)
class M1(type): pass
class M2(type): pass
class P(metaclass=M1): pass
class Q(metaclass=M2): pass
try:
    class X(P, Q): pass
except TypeError as e: print(e)
try:
    class X(5): pass
except TypeError as e: print(e)
class Entries:
    def __mro_entries__(self, bases): return (A,)
class Y(Entries()): pass
print(Y.__bases__, type(Y.__orig_bases__[0]).__name__)
a = A(); b = B()
a.__class__ = B; print(type(a).__name__)
try: a.__class__ = int
except TypeError as e: print(e)
print(hasattr(a, 'zz'), getattr(a, 'zz', 5)); setattr(a, 'zz', 9); print(a.zz); delattr(a, 'zz')
try: delattr(a, 'zz')
except AttributeError as e: print(e)
A.meth = lambda self, x=1: ('meth', x); print(a.meth(4), B().meth())
B.__len__ = lambda self: 7; print(len(a)); del B.__len__
try: len(a)
except TypeError as e: print(e)
A.__call__ = lambda self, *x: x; print(a(1, 2))
class G:
    def __getattribute__(self, n):
        if n == 'magic': return 42
        return super().__getattribute__(n)
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
    def __delattr__(self, n): print('del', n); object.__delattr__(self, n)
g = G(); g.x = 4; print(g.x, g.magic); del g.x
print(sorted(k for k in dir(K) if not k.startswith('__')), '__init__' in dir(a))
class Prop:
    @property
    def x(self): "doc of x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    @property
    def ro(self): return 1
p = Prop(); p.x = 5; print(p.x, Prop.x.__doc__, Prop.x.fget.__name__); del p.x
try: p.x
except AttributeError as e: print(e)
try: p.ro = 1
except AttributeError as e: print(e)
try: del p.ro
except AttributeError as e: print(e)
print(int.__add__, list.append, [].append.__name__, str.upper('a'), int.real, type.__call__)
print(object.__init__.__name__, int.__dict__['__add__'].__objclass__, A.__init__ is object.__init__, A.__weakref__)
print(type(A.__dict__['__dict__']), A.__doc__, A.__module__, A.__name__, type.__name__, type(type))
A.__name__ = 'AA'; A.__qualname__ = 'QQ'; print(A, repr(a)[:10])
print(super(B, b).__repr__()[:10], super(B, b).__class__)
class Sl:
    __slots__ = 'a', 'b'
class Sl2(Sl):
    __slots__ = ('c', '__dict__')
s = Sl2(); s.a = 1; s.c = 2; s.d = 3; print(s.a, s.c, s.d, s.__dict__, Sl2.__slots__)
class Num:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return NotImplemented
    def __rsub__(self, o): return ('rsub', o)
    def __iadd__(self, o): self.v += o; return self
    def __neg__(self): return -self.v
    def __divmod__(self, o): return 'dm'
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i
    def __int__(self): return 77
    def __float__(self): return 7.5
    def __round__(self, n=None): return n
    def __hash__(self): return 5
    def __reversed__(self): return 'rev'
    def __missing__(self): pass
n = Num(3); m = n; n += 4
print(m.v, 5 - n, -n, divmod(n, 1), n ** 2, pow(n, 2, 3), list(n), int(n), float(n), round(n), round(n, 2), hash(n), reversed(n), n == 1, n != 1, n == n, n > Num(1), 2 in n)
for f in [lambda: n + 1, lambda: n < 1, lambda: n(), lambda: len(n), lambda: ~n, lambda: n.__x, lambda: n['a':], lambda: iter(5), lambda: next([]), lambda: int.__new__(str), lambda: object.__new__(int), lambda: type.__new__(type, 1, 2, 3), lambda: isinstance(1, 1), lambda: issubclass(1, int)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('val')
        return self.n
def yf():
    r = yield from It()
    print('r', r)
print(list(It()), list(yf()))
try:
    it = It(); it.n = 9; next(it)
except StopIteration as e: print(e.value)
class Fin:
    def __del__(self): print('del fin')
Fin2 = Fin
class Meta(type):
    @property
    def mp(cls): return 'mp ' + cls.__name__
    def __prepare__(name, bases, **k): print('prep', name, k); return {'pre': 1}
    def __repr__(cls): return 'META:' + cls.__name__
    def __len__(cls): return 3
    def __iter__(cls): return iter('abc')
    def __contains__(cls, x): return x == 1
    def __eq__(cls, o): return cls is o
    __hash__ = type.__hash__
    def __getattr__(cls, n): return 'ga ' + n
class MC(metaclass=Meta): z = 1
print(MC.mp, MC.pre, MC, len(MC), list(MC), 1 in MC, MC.foo, MC.z, Meta.mro(MC))
print(type('T', (), {'__slots__': ['x']})().__class__.__slots__)
try: type('T', (), {'__slots__': ['x'], 'x': 1})
except ValueError as e: print(e)
try: type('T', (int,), {'__slots__': ['x']})
except TypeError as e: print(e)
def deco(c): c.deco = 1; return c
@deco
class DC: 
    """Doc of DC"""
    y: int = 3
    def f(self): return __class__
print(DC.deco, DC.__doc__, DC.__annotations__, DC().f())
