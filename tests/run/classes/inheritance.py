class Base:
    def __init__(self, n): self.n = n; print('Base.init', n)
    def who(self): return 'Base'
    def hello(self): return 'hello from ' + self.who()
    @classmethod
    def make(cls, n): return cls(n)
    @staticmethod
    def st(x): return x * 2
    @property
    def p(self): return 'Base.p%s' % self.n


class Left(Base):
    def __init__(self, n):
        print('Left.init'); super().__init__(n + 1)
    def who(self): return 'Left>' + super().who()
    @classmethod
    def make(cls, n): return super().make(n * 10)
    @property
    def p(self): return 'Left.p>' + super().p


class Right(Base):
    def __init__(self, n):
        print('Right.init'); super().__init__(n * 2)
    def who(self): return 'Right>' + super(Right, self).who()
    @staticmethod
    def st(x): return 'Right' + str(Base.st(x))


class Both(Left, Right):
    def who(self): return 'Both>' + super().who()
    def skip(self): return super(Left, self).who()
    def lam(self): return (lambda: super(Both, self).who())()
    def comp(self): return [super(Both, self).who() for _ in range(2)]
    def nested(self):
        def f(): return __class__.__name__, super(__class__, self).who()
        return f()


for c in (Base, Left, Right, Both):
    o = c(1)
    print(c.__name__, o.n, o.who(), o.hello(), o.p, c.st(4), o.st(4), c.make(3).n, [k.__name__ for k in c.__mro__])
o = Both(5)
print(o.skip(), o.lam(), o.comp(), o.nested(), isinstance(o, Right), issubclass(Both, Left), issubclass(Left, Right), issubclass(Left, (int, Base)))
print([k.__name__ for k in Base.__subclasses__()], Both.__bases__, Both.mro() == list(Both.__mro__))
try:
    class Bad(Base, Left): pass
except TypeError as e:
    print(e)
try:
    class Dup(Base, Base): pass
except TypeError as e:
    print(e)
try:
    class NoBase(bool): pass
except TypeError as e:
    print(e)
try:
    class NoBase2(5): pass
except TypeError as e:
    print(e)
try:
    class Conflict(int, str): pass
except TypeError as e:
    print(e)


class NoSuper:
    def f(self): return super().f()
    @staticmethod
    def g(): return super().g()
    def h(self):
        return super(int, self).x


for m in ('f', 'g', 'h'):
    try:
        getattr(NoSuper(), m)()
    except Exception as e:
        print(type(e).__name__, e)


class Shape:
    def area(self): raise NotImplementedError
    def describe(self): return '%s with area %.2f' % (type(self).__name__, self.area())


class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159 * self.r ** 2


class Rect(Shape):
    def __init__(self, w, h): self.w, self.h = w, h
    def area(self): return self.w * self.h


class Square(Rect):
    def __init__(self, a): super().__init__(a, a)


class Blob(Shape): pass


for s in [Circle(1), Rect(2, 3), Square(4), Circle(2.5), Rect(1.5, 2)]:
    print(s.describe())
try:
    Blob().describe()
except NotImplementedError as e:
    print('not implemented', e.args)
Blob.area = lambda self: 7
print(Blob().describe())
Rect.area = lambda self: -1
print(Square(3).describe(), Rect(1, 1).describe())


class C0:
    def f(self): return 0
class C1(C0):
    def f(self): return 1
class C2(C0):
    def f(self): return 2.5
class C3(C0):
    def f(self): return 'three'
class C4(C3): pass
class C5(C0):
    f = lambda self: 5
class C6(C0):
    @property
    def f(self): return lambda: 'six'
class C7(C0):
    @staticmethod
    def f(): return 7
class C8(C0):
    @classmethod
    def f(cls): return cls.__name__
class C9(C0):
    def f(self, x=9): return x ** 30


print([c().f() for c in (C0, C1, C2, C3, C4, C5, C6, C7, C8, C9)])
objs = [C1(), C2(), C1()]
print(sum(o.f() for o in objs))
objs[1].f = lambda: 100
print(sum(o.f() for o in objs))
C1.f = lambda self: 1000
print(sum(o.f() for o in objs), C4().f())
del C1.f
print(objs[0].f())
C0.f = lambda self: 'base changed'
print(objs[0].f(), C2().f())


class M1:
    def go(self): return ['M1'] + (super().go() if hasattr(super(), 'go') else [])
class M2:
    def go(self): return ['M2'] + (super().go() if hasattr(super(), 'go') else [])
class MM(M1, M2): pass
class MN(M2, M1):
    def go(self): return ['MN'] + super().go()


print(MM().go(), MN().go())

print([c.__name__ for c in MM.__mro__])
class Init:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        print('subclass', cls.__name__, tag)
class Sub(Init, tag='t'): pass
class Sub2(Sub): pass
print(Sub.tag, Sub2.tag)
try:
    class Sub3(Init, other=1): pass
except TypeError as e:
    print(e)
try:
    class Sub4(Base, foo=1): pass
except TypeError as e:
    print(e)
try:
    Both()
except TypeError as e:
    print(e)
try:
    object(1)
except TypeError as e:
    print(e)
try:
    class Plain: pass
    Plain(1)
except TypeError as e:
    print(e)
s = super(Both, o)
print(s.who(), type(s).__name__, s.__thisclass__.__name__, s.__self__ is o)
try:
    s.nope
except AttributeError as e:
    print(e)
class N:
    def __new__(cls, v):
        if v < 0: return 'negative'
        self = super().__new__(cls)
        self.v = v
        return self
    def __init__(self, v): print('init', v)
print(N(1).v, N(-1))
class Single:
    inst = None
    def __new__(cls):
        if cls.inst is None: cls.inst = object.__new__(cls)
        return cls.inst
print(Single() is Single())
