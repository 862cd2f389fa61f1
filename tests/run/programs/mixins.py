"""Multiple inheritance: cooperative super with keyword arguments, diamonds, mixins that add operators, abstract classes, MRO errors, registries."""
from abc import ABC, ABCMeta, abstractmethod


class Root:
    trace = []
    def __init__(self, **kw):
        if kw: raise TypeError(f'{type(self).__name__} left over: {sorted(kw)}')
        self.trace.append('Root')
    def describe(self): return ['root']
    def __repr__(self): return f'{type(self).__name__}({", ".join(f"{k}={v!r}" for k, v in sorted(vars(self).items()))})'


class Named(Root):
    def __init__(self, *, name='anon', **kw):
        self.trace.append('Named')
        super().__init__(**kw)
        self.name = name
    def describe(self): return [self.name] + super().describe()


class Sized(Root):
    unit = 'cm'
    def __init__(self, size=1, **kw):
        self.trace.append('Sized')
        super().__init__(**kw)
        self.size = size
    def describe(self): return [f'{self.size}{self.unit}', *super().describe()]
    def scaled(self, k): return type(self)(**{**vars(self), 'size': self.size * k})


class Coloured(Root):
    def __init__(self, colour='none', **kw):
        self.trace.append('Coloured')
        super().__init__(**kw)
        self.colour = colour
    def describe(self):
        inner = super().describe()
        return inner[:-1] + [self.colour] + inner[-1:]


class Compare:
    """Needs _key()."""
    def __eq__(self, o): return self._key() == o._key() if isinstance(o, Compare) else NotImplemented
    def __lt__(self, o): return self._key() < o._key() if isinstance(o, Compare) else NotImplemented
    def __le__(self, o): return not o < self
    def __gt__(self, o): return o._key() < self._key() if isinstance(o, Compare) else NotImplemented
    def __ge__(self, o): return not self < o
    def __hash__(self): return hash(self._key())


class Count:
    made = 0
    def __new__(cls, *args, **kw):
        self = super().__new__(cls)
        cls.made += 1
        Count.made += cls is not Count
        return self


class Toy(Count, Compare, Named, Sized, Coloured):
    def _key(self): return self.size, self.name


class BigToy(Toy):
    unit = 'm'
    def __init__(self, *args, **kw): super().__init__(*args, **{'name': 'big', **kw})
    def describe(self): return super(Named, self).describe()


t, b = Toy(name='car', size=3, colour='red'), BigToy(size=2)
print([c.__name__ for c in Toy.__mro__], Root.trace, t, b, t.describe(), b.describe(), b.scaled(2.5), Toy.made, BigToy.made, Count.made, sep='\n')
print(t > b, t == Toy(name='car', size=3), t != b, max(t, b, Toy(size=9)).size, sorted([t, b, Toy(name='a', size=2)])[0].name, len({t, Toy(name='car', size=3), b}), t == 5, t >= b, t <= t)
for f in (lambda: Toy(weight=1), lambda: t < 5, lambda: Toy(3), lambda: BigToy(1, 2), lambda: type('X', (Root, Named), {}), lambda: type('Y', (Named, Named), {}), lambda: type('Z', (bool,), {}), lambda: super(Named, 5).x, lambda: super().x, lambda: super(Toy, Root()).x, lambda: super(Toy, t).nope, lambda: type('I', (int, str), {})):
    try: print(f())
    except (TypeError, RuntimeError, AttributeError) as e: print(type(e).__name__, e)


class Shape(ABC):
    registry = {}
    def __init_subclass__(cls, /, sides=None, **kw):
        super().__init_subclass__(**kw)
        if sides is not None: Shape.registry[sides] = cls
    @property
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def scale(self, k): return ('default', k)
    @classmethod
    @abstractmethod
    def unit(cls): ...
    @staticmethod
    @abstractmethod
    def help(): ...
    def __add__(self, o): return Total(self, o)


class Square(Shape, sides=4):
    def __init__(self, a): self.a = a
    area = property(lambda self: self.a ** 2)
    def scale(self, k): return Square(self.a * k), super().scale(k)
    @classmethod
    def unit(cls): return cls(1)
    @staticmethod
    def help(): return 'a square'


class Half(Shape, sides=-1):
    area = 1


class Total(Shape):
    def __init__(self, *parts): self.parts = parts
    @property
    def area(self): return sum(p.area for p in self.parts)
    def scale(self, k): return Total(*(p.scale(k)[0] for p in self.parts))
    unit = help = classmethod(lambda cls: cls())


print(Square(3).area, Square(2).scale(3)[1], Square.unit().area, Square.help(), (Square(1) + Square(2) + Square.unit()).area, sorted(Half.__abstractmethods__), Shape.registry[4].__name__, Total.unit().area, isinstance(Square(1), Shape), (Square(1) + Square(2)).scale(2).area)
for f in (lambda: Shape(), lambda: Half(), lambda: type('One', (Half,), {'scale': 1, 'unit': 2})(), lambda: type('All', (Half,), {'scale': 1, 'unit': 2, 'help': 3})().area):
    try: print(f())
    except TypeError as e: print(e)


class Sink(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, sub): return True if any('write' in c.__dict__ for c in sub.__mro__) else NotImplemented


class Printer:
    def write(self, s): return len(s)


@Sink.register
class Hidden: pass


print(issubclass(Printer, Sink), isinstance(Printer(), Sink), issubclass(Hidden, Sink), issubclass(int, Sink), isinstance(Hidden(), Sink), Sink.__mro__ == (Sink, object))


class A:
    def who(self): return 'A'
    x = 'Ax'
class B(A):
    def who(self): return 'B' + super().who()
class C(A):
    def who(self): return 'C' + super().who()
    x = 'Cx'
class D(B, C):
    def who(self): return 'D' + super().who()
class E(C, B):
    pass


d = D()
print(d.who(), E().who(), d.x, E().x, D.__bases__, super(B, d).who(), super(C, d).x, [c.who(d) for c in (A, B, C)], D.mro()[1:3], A.__subclasses__())
C.who = lambda self: '(C replaced)' + A.who(self)
B.x = 'Bx'
print(d.who(), d.x, E().x)
del C.who
d.x = 'own'
print(d.who(), d.x, D.x, vars(d), super(D, d).x)
A.who = lambda self: 'new A'
print(d.who(), E().who())


class Meta(type):
    def __new__(m, name, bases, ns):
        ns['tag'] = name.lower()
        return super().__new__(m, name, tuple(b for b in bases if b is not Skip), ns)
    def mro(cls): return [*super().mro()][:1] + [Extra] + super().mro()[1:] if cls.__name__ == 'Odd' else super().mro()


class Skip: pass
class Extra: bonus = 'extra'
class Base(metaclass=Meta): pass
class Odd(Base, Skip): pass


print(Base.tag, Odd.tag, Odd.__bases__, Odd.bonus, [c.__name__ for c in Odd.__mro__], isinstance(Odd(), Skip), isinstance(Odd(), Extra))


class IterMixin:
    def map(self, f): return type(self)(f(x) for x in self)
    def filter(self, f): return type(self)(filter(f, self))
    def reduce(self, f, *init):
        it = iter(self)
        acc = init[0] if init else next(it)
        for x in it: acc = f(acc, x)
        return acc


class XList(IterMixin, list):
    def __getitem__(self, i): return type(self)(super().__getitem__(i)) if isinstance(i, slice) else super().__getitem__(i)
    def __add__(self, o): return XList(super().__add__(list(o)))
class XTuple(IterMixin, tuple):
    def __new__(cls, items=(), *more): return super().__new__(cls, [*items, *more])
class XSet(IterMixin, frozenset): __slots__ = ()
class XDict(IterMixin, dict):
    def map(self, f): return XDict((k, f(v)) for k, v in self.items())
    def __missing__(self, k): return f'<{k}>'
class XStr(IterMixin, str):
    def __new__(cls, parts=''): return super().__new__(cls, parts if isinstance(parts, str) else ''.join(parts))


x = XList(range(6))
print(x.map(lambda v: v * v).filter(lambda v: v % 2), x[1:4].reduce(lambda a, b: a * 10 + b), type(x[::2]).__name__, type(x + (1,)).__name__, type(x * 2).__name__, x == [0, 1, 2, 3, 4, 5], XTuple([1], 2, 3).map(str), XSet('hello').map(str.upper) == frozenset('HELO'), XDict(a=1).map(float), XDict()['q'], XStr('abc').map(lambda c: c + c), XStr('a1b2').filter(str.isalpha), repr(XStr('q')), XTuple([3]) + (4,), hash(XTuple([1])) == hash((1,)), isinstance(x, list), XList.__mro__[2], x.reduce(max, 99))
t.scaled(2, 3)
