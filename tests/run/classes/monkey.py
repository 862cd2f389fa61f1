# Changes at run time that a static compiler must not miss.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ':', e)
class A:
    k = 1
    def f(self): return 'A.f'
    def g(self): return self.f() + '!'
class B(A):
    def f(self): return 'B.f'
a, b = A(), B()
def calls(): return a.f(), a.g(), b.f(), b.g(), a.k, b.k
print(calls())
A.f = lambda self: 'patched'; print(calls())
del B.f; print(calls())
b.f = lambda: 'own'; print(calls())
B.k = 2.5; print(calls())
a.k = 'inst'; print(calls())
del a.k, b.f; print(calls())
for cls, name in ((A, 'k'), (B, 'k')): setattr(cls, name, [cls.__name__])
print(calls())
def patch(obj, name, v): setattr(obj, name, v)
patch(A, 'g', lambda self: 'g via setattr'); print(calls())
patch(a, 'f', lambda: 'f on instance'); print(calls())
class Old:
    def m(self): return 'old'
class New:
    def m(self): return 'new'
    def extra(self): return 'extra'
o = Old(); print(o.m()); o.__class__ = New; print(o.m(), o.extra(), type(o).__name__)
def conv(x): x.__class__ = New if type(x) is Old else Old; return x.m()
print(conv(o), conv(o))
class P:
    x = 5
    def get(self): return self.x
p = P(); print(p.get())
P.x = property(lambda self: 'prop'); print(p.get()); t(lambda: setattr(p, 'x', 1))
P.x = 7; p.x = 8; print(p.get())
P.__getattr__ = lambda self, n: 'ga ' + n; print(p.nothing, p.get())
P.__len__ = lambda self: 9; print(len(p), bool(p))
P.__eq__ = lambda self, o: 'eq'; print(p == 1)
P.__call__ = lambda self, *a: a; print(p(1, 2))
P.__init__ = lambda self, v=0: setattr(self, 'v', v); print(P(3).v, P().v)
P.__add__ = lambda self, o: ('add', o); print(p + 1)
P.__str__ = lambda self: 'str P'; print(str(p), f'{p}', '%s' % p)
P.__iter__ = lambda self: iter([1, 2]); print(list(p), *p)
P.__setattr__ = lambda self, n, v: print('setattr', n, v); p.q = 1
def f(x): return x + 1
def g(): return f(1)
print(g())
f.__defaults__ = (10,); print(f()); 
def h(x, y=2): return x, y
def hh(): return h(1)
print(hh()); h.__defaults__ = (3.5,); print(hh()); h.__defaults__ = None; t(hh); h.__defaults__ = (1, 2); print(h(), hh())
f.__code__ = (lambda x: x * 100).__code__ if 0 else f.__code__
globals()['f'] = lambda x: 'global dict'; print(g())
import sys
m = sys.modules[__name__]
m.f = lambda x: 'module attr'; print(g())
setattr(m, 'f', lambda x: 'module setattr'); print(g())
m.__dict__['f'] = lambda x: 'module dict'; print(g())
vars(m)['f'] = lambda x: 'vars'; print(g())
del m.f; t(g)
class Cnt:
    n = 0
    @classmethod
    def inc(cls): cls.n += 1; return cls.n
class Cnt2(Cnt): pass
print(Cnt.inc(), Cnt2.inc(), Cnt2.inc(), Cnt.n, Cnt2.n)
def deco(cls): cls.added = lambda self: ('added', self.v); cls.orig = cls.__init__; return cls
@deco
class D:
    def __init__(self): self.v = 1
print(D().added())
def wrap(cls):
    class W(cls):
        def who(self): return 'W' + super().who()
    return W
@wrap
class X:
    def who(self): return 'X'
print(X().who(), X.__mro__[1].__name__)
class Meth:
    def a(self): return 'a'
    b = a
    c = lambda self: self.a() + 'c'
    d = staticmethod(len)
    e = len
    i = int
    s = 'text'.upper
mm = Meth(); print(mm.b(), mm.c(), mm.d([1]), mm.e([1, 2]), mm.i('5'), mm.s())
Meth.a = mm.s; print(mm.a(), mm.b(), mm.c())
bound = mm.b; mm.b = 5; print(bound(), mm.b)
objs = [A(), B(), New(), D()]
for ob in objs:
    ob.tag = type(ob).__name__; ob.n = len(objs)
print([(ob.tag, ob.n) for ob in objs])
class Base:
    def template(self): return self.step1() + self.step2()
    def step1(self): return 1
    def step2(self): return 2
class F(Base):
    def step1(self): return 0.5
class S(Base):
    def step1(self): return 's'
    def step2(self): return 't'
print(Base().template(), F().template(), S().template())
if a: 
    class Cond:
        v = 'then'
        if not b:
            def f(self): return 'never'
        else:
            def f(self): return 'else'
        for q in range(3): pass
        try: w = missing
        except NameError: w = 'handled'
print(Cond().f(), Cond.v, Cond.q, Cond.w)
for i in range(3):
    class Loop:
        val = i
        def get(self): return self.val, i
    if i == 0: first = Loop()
print(first.get(), Loop().get(), type(first) is Loop)
class Late: pass
def use(o): return o.z * 2
l = Late(); t(lambda: use(l)); l.z = 4; print(use(l)); l.z = 'q'; print(use(l)); Late.z = [1]; del l.z; print(use(l))
class Slot:
    __slots__ = 'a', 'b'
s = Slot(); s.a = 1; print(s.a); s.a = 'x'; print(s.a); t(lambda: s.b)
import types
s2 = types.SimpleNamespace(a=1); s2.b = 'x'; print(s2, s2.a + 1)
orig_len = len
def len(x): return 'my len'
print(len([1]), orig_len([1]))
del len; print(len([1, 2]))
import builtins
builtins.len = lambda x: 'builtin patched'; print(len([])); builtins.len = orig_len; print(len([]))
print = lambda *a, p=print: p('>>', *a)
print('shadowed', 1)
del print
print('back')
