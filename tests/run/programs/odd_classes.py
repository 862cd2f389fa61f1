# A metaclass with all its hooks, descriptors, subclasses of int and str that override most of their operators.
import functools, operator, copy, sys, types, contextlib, abc, collections, enum


def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except BaseException as e:
            print(type(e).__name__, e)


class Registry(type):
    known = {}

    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        class Log(dict):
            def __setitem__(self, k, v):
                self.setdefault('__order__', []) if k != '__order__' else None
                if k != '__order__':
                    super().__getitem__('__order__').append(k)
                super().__setitem__(k, v)
        return Log()

    def __new__(mcs, name, bases, ns, *, tag=None, **kw):
        order = ns.pop('__order__', [])
        cls = super().__new__(mcs, name, bases, dict(ns))
        cls.order = [o for o in order if not o.startswith('__')]
        cls.tag = tag or name.lower()
        mcs.known[name] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.kw = sorted(kw)

    def __call__(cls, *a, **k):
        obj = super().__call__(*a, **k)
        obj.made_by = cls.__name__
        return obj

    def __getattr__(cls, name):
        if name.startswith('dyn_'):
            return f'{cls.__name__}:{name[4:]}'
        raise AttributeError(name)

    def __iter__(cls):
        return iter(cls.order)

    def __len__(cls):
        return len(cls.order)

    def __contains__(cls, x):
        return x in cls.order

    def __getitem__(cls, k):
        return cls.order[k]

    def __add__(cls, o):
        return f'{cls.__name__}+{getattr(o, "__name__", o)}'

    __radd__ = lambda cls, o: f'{o}~{cls.__name__}'

    def __instancecheck__(cls, x):
        return getattr(x, 'fake', None) == cls.tag or super().__instancecheck__(x)

    def __bool__(cls):
        return 'no' not in cls.__name__.lower()

    def __lt__(cls, o):
        return cls.__name__ < o.__name__


class Base(metaclass=Registry, tag='b', extra=1):
    x = 1
    def m(self): return 'm'
    y = 2

    def __init_subclass__(cls, **kw):
        cls.subs = kw


class Derived(Base, tag='d', foo=3):
    z = 3
    def m(self): return 'd' + super().m()


class NoWay(Base):
    pass


class Fake:
    fake = 'd'


t(lambda: list(Base), lambda: Derived.order, lambda: Derived.tag, lambda: Derived.subs, lambda: Derived.kw, lambda: Base.dyn_foo, lambda: Base.nope, lambda: Derived().made_by, lambda: len(Base), lambda: 'x' in Base, lambda: Base[0], lambda: Base + Derived, lambda: 1 + Base, lambda: Base + 1, lambda: isinstance(Fake(), Derived), lambda: isinstance(Fake(), Base), lambda: bool(NoWay), lambda: sorted([NoWay, Derived, Base]), lambda: [k for k in Registry.known], lambda: Derived().m(), lambda: 'yes' if NoWay else 'no', lambda: Derived().dyn_foo, lambda: max(Base, Derived), lambda: [*Derived], lambda: Base[5], lambda: Base['a'])


class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = name
        owner.__dict__.get('_fields', []).append(name) if '_fields' in owner.__dict__ else setattr(owner, '_fields', [name])

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name} wants {self.kind.__name__}, not {type(value).__name__}')
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        try:
            del obj.__dict__[self.name]
        except KeyError:
            raise AttributeError(self.name) from None


class NonData:
    def __get__(self, obj, owner):
        return ('nd', obj is None, owner.__name__)


class P:
    a = Typed(int, 7)
    b = Typed(str)
    nd = NonData()

    def __init__(self, **k):
        for n, v in k.items():
            setattr(self, n, v)


def delit(o, n):
    delattr(o, n)
    return vars(o)


p = P(a=3, b='q')
t(lambda: p.a, lambda: P(a='x'), lambda: P._fields, lambda: type(P.a).__name__, lambda: delit(p, 'a'), lambda: p.a, lambda: delit(p, 'a'), lambda: p.nd, lambda: setattr(p, 'nd', 5), lambda: p.nd, lambda: P.nd, lambda: p.__dict__, lambda: P.__dict__['nd'].__get__(None, int), lambda: p.__dict__.update(a='bad'), lambda: p.a)


class Money(int):
    def __new__(cls, v, cur='EUR'):
        self = super().__new__(cls, round(v * 100))
        self.cur = cur
        return self
    def __add__(self, o):
        if isinstance(o, Money):
            if o.cur != self.cur: return NotImplemented
            return Money((int(self) + int(o)) / 100, self.cur)
        return super().__add__(o)
    def __radd__(self, o):
        return ('radd', o, int(self))
    def __repr__(self): return f'{int(self) / 100:.2f} {self.cur}'
    def __format__(self, spec): return repr(self) if not spec else format(int(self), spec)
    def __hash__(self): return hash((int(self), self.cur))
    def __eq__(self, o): return isinstance(o, Money) and int(self) == int(o) and self.cur == o.cur
    def __mul__(self, k): return type(self)(int(self) * k / 100, self.cur)
    __rmul__ = __mul__
    def __divmod__(self, o): return 'dm', o
    def __rpow__(self, o, mod=None): return 'rpow', o
    def __index__(self): return 99


m = Money(1.5)
t(lambda: m, lambda: m + Money(2), lambda: m + 5, lambda: 5 + m, lambda: m + Money(1, 'USD'), lambda: sum([m, m]), lambda: f'{m} {m:>8}', lambda: {m: 1}[Money(1.5)], lambda: m == 150, lambda: m * 2, lambda: 3 * m, lambda: divmod(m, 4), lambda: 2 ** m, lambda: list(range(200))[m], lambda: m < 200, lambda: m - 1, lambda: -m, lambda: copy.copy(m), lambda: copy.deepcopy([m]), lambda: hex(m), lambda: int.__repr__(m), lambda: '%d|%s|%r|%x' % (m, m, m, m), lambda: [1, 2, 3] * Money(0.02), lambda: round(m), lambda: m.real, lambda: type(m.real), lambda: m.bit_length(), lambda: m / 3, lambda: m // 7, lambda: m & 6, lambda: bool(Money(0)), lambda: isinstance(m + 0, Money), lambda: max(m, 140), lambda: str(m), lambda: operator.index(m), lambda: bytes([Money(0.01)]), lambda: chr(m), lambda: 'abc'[Money(0.01)], lambda: m.cur)


class Path(str):
    __slots__ = ()
    def __truediv__(self, o): return Path(f'{self}/{o}')
    def __rtruediv__(self, o): return Path(f'{o}//{self}')
    def __contains__(self, x): return 'has ' + x if False else str.__contains__(self, x.upper())
    def __len__(self): return 1000
    def __iter__(self): return iter(self.split('/'))
    def __getitem__(self, i): return ('item', i)
    def __mod__(self, o): return ('mod', o)
    def __eq__(self, o): return 'eq'
    def __hash__(self): return 5
    def upper(self): return 'UP'


q = Path('a/B')
t(lambda: q / 'c', lambda: 'z' / q, lambda: 'b' in q, lambda: len(q), lambda: list(q), lambda: q[0], lambda: q % 3, lambda: q == 1, lambda: q != 1, lambda: ''.join(q), lambda: q + 'x', lambda: q.upper(), lambda: 'a' + q, lambda: [*q], lambda: str(q), lambda: q.x, lambda: setattr(q, 'x', 1), lambda: {q: 1}, lambda: sorted([q, Path('A')]), lambda: f'{q}', lambda: '{}'.format(q), lambda: '%s' % q, lambda: 'a/B' == q, lambda: q.replace('a', 'b'), lambda: type(q.replace('a', 'b')), lambda: type(q[:]), lambda: type(q.strip()), lambda: repr(q), lambda: q in ['a/B'], lambda: ','.join([q, q]), lambda: max(q), lambda: tuple(q), lambda: int(Path('12')), lambda: bool(q), lambda: q.split('/'), lambda: isinstance(str(q), Path), lambda: q.__class__(q) is q)
