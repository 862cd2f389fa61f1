"""Properties, descriptors, slots, class and static methods, attribute hooks, __class__ assignment, cached and typed attributes, proxies."""


class Typed:
    """A data descriptor with a type and a range; stores in the instance's dict under a mangled name."""
    def __init__(self, kind, low=None, high=None, doc=None): self.kind, self.low, self.high, self.__doc__ = kind, low, high, doc
    def __set_name__(self, owner, name): self.name, self.slot = name, f'_{owner.__name__}__{name}'
    def __get__(self, obj, owner):
        if obj is None: return self
        try: return getattr(obj, self.slot)
        except AttributeError: raise AttributeError(f'{self.name} not set') from None
    def __set__(self, obj, v):
        if not isinstance(v, self.kind): raise TypeError(f'{self.name} must be {getattr(self.kind, "__name__", self.kind)}, not {type(v).__name__}')
        if self.low is not None and v < self.low or self.high is not None and v > self.high: raise ValueError(f'{self.name}={v} out of [{self.low}, {self.high}]')
        setattr(obj, self.slot, v)
    def __delete__(self, obj): delattr(obj, self.slot)


class Cached:
    """A non-data descriptor: the instance's dict hides it after the first read."""
    def __init__(self, f): self.f, self.name = f, f.__name__
    def __get__(self, obj, owner=None):
        if obj is None: return self
        log.append(f'compute {self.name}')
        v = obj.__dict__[self.name] = self.f(obj)
        return v


class ClassProperty:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner): return self.f(owner)


class Alias:
    def __init__(self, target): self.target = target
    def __get__(self, obj, owner): return self if obj is None else getattr(obj, self.target)
    def __set__(self, obj, v): setattr(obj, self.target, v)


log = []


class Person:
    age = Typed(int, 0, 150, 'in years')
    name = Typed(str)
    nick = Alias('name')
    population = 0

    def __init__(self, name, age=0):
        self.name, self.age = name, age
        Person.population += 1

    @property
    def initials(self):
        "first letters"
        return ''.join(w[0] for w in self.name.split())

    @initials.setter
    def initials(self, v): self.name = ' '.join(c + '.' for c in v)

    @initials.deleter
    def initials(self): self.name = '?'

    @Cached
    def slug(self): return self.name.lower().replace(' ', '-')

    @ClassProperty
    def plural(cls): return cls.__name__.lower() + 's'

    @classmethod
    def make(cls, text, *, sep=','): return cls(*(p if i == 0 else int(p) for i, p in enumerate(text.split(sep))))

    @staticmethod
    def valid(age): return 0 <= age <= 150

    def __repr__(self): return f'{type(self).__name__}({self.name!r}, {self.age})'


class Employee(Person):
    age = Typed(int, 16)
    salary = Typed((int, float), 0)

    @property
    def initials(self): return 'E-' + super().initials

    @Person.initials.getter
    def tag(self): return 'tag ' + self.name


p, e = Person('Ada Lovelace', 36), Employee.make('Bob B;20', sep=';')
e.salary = 10.5
print(p, e, p.initials, e.initials, e.tag, p.slug, p.slug, log, p.plural, Employee.plural, Person.valid(200), e.valid(20), Person.population, Employee.population, p.nick)
p.nick = 'Countess'
p.initials = 'XY'
print(p.name, p.slug, p.__dict__, e.__dict__, Person.initials.__doc__, Person.age.__doc__, Person.initials.fget.__name__, Person.__dict__['make'].__func__.__name__, Person.slug.name)
del p.initials, p.slug
print(p.name, p.slug, log)
p.slug = 'mine'
print(p.slug, vars(p)['slug'])
del p.age
for f in (lambda: p.age, lambda: setattr(p, 'age', '5'), lambda: setattr(p, 'age', 200), lambda: setattr(e, 'age', 5), lambda: setattr(e, 'initials', 'a'), lambda: e.salary.x, lambda: setattr(e, 'salary', None), lambda: setattr(p, 'plural', 1) or p.plural, lambda: delattr(e, 'tag'), lambda: delattr(p, 'nothing'), lambda: Person.make('x,y'), lambda: Person.nothing, lambda: setattr(e, 'tag', 'A') or e.name, lambda: delattr(p, 'nick')):
    try: print(f())
    except (AttributeError, TypeError, ValueError) as x: print(type(x).__name__, x)


class Slotted:
    __slots__ = ('a', 'b', '__weakref__')
    c = 5
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)


class More(Slotted):
    __slots__ = ['d', '_More__hidden', '__mangled']
    def __init__(self): self.__mangled = 'm'
    def get(self): return self.__mangled


class WithDict(Slotted): pass
class OneString: __slots__ = 'single'
class Mapped: __slots__ = {'x': 'doc of x', 'y': None}


s, m, w = Slotted(a=1), More(), WithDict(a=1, z=2)
m.d, m.a = 1, 2
print(s.a, s.c, m.d, m.get(), m._More__mangled, w.__dict__, w.z, hasattr(s, '__dict__'), hasattr(s, 'b'), Slotted.a, type(Slotted.a).__name__, More.__slots__, OneString.single, Mapped.x.__doc__ if hasattr(Mapped.x, '__doc__') else '', sorted(n for n in dir(m) if not n.startswith('__')))
for f in (lambda: s.b, lambda: setattr(s, 'z', 1), lambda: setattr(s, 'c', 1), lambda: Slotted(q=1), lambda: delattr(s, 'b'), lambda: s.__dict__, lambda: type('Bad', (), {'__slots__': ('x',), 'x': 1}), lambda: type('Two', (Slotted, OneString), {}), lambda: type('Three', (int,), {'__slots__': 'x'}), lambda: type('Id', (), {'__slots__': ['a b']}), lambda: Slotted.a.__get__(5), lambda: object().__dict__):
    try: print(f())
    except (AttributeError, TypeError, ValueError) as x: print(type(x).__name__, x)


class Proxy:
    """Forwards everything but its own names; counts."""
    __slots__ = ('_Proxy__target', '_Proxy__count')
    def __init__(self, target): object.__setattr__(self, '_Proxy__target', target); object.__setattr__(self, '_Proxy__count', {})
    def __getattribute__(self, name):
        if name in ('stats', '__class__'): return object.__getattribute__(self, name)
        count = object.__getattribute__(self, '_Proxy__count')
        count[name] = count.get(name, 0) + 1
        return getattr(object.__getattribute__(self, '_Proxy__target'), name)
    def __setattr__(self, name, v): setattr(object.__getattribute__(self, '_Proxy__target'), name, v)
    def __delattr__(self, name): delattr(object.__getattribute__(self, '_Proxy__target'), name)
    def __len__(self): return len(object.__getattribute__(self, '_Proxy__target'))
    @property
    def stats(self): return object.__getattribute__(self, '_Proxy__count')
    @property
    def __class__(self): return type(object.__getattribute__(self, '_Proxy__target'))


q = Proxy([3, 1, 2])
q.sort()
q.append(9)
print(len(q), q.index(9), q.stats, isinstance(q, list), type(q).__name__, q.__class__)
r = Proxy(Person('Pat', 1))
r.age = 44
r.extra = 'x'
del r.extra
print(r.age, r.name, r.stats, hasattr(r, 'extra'), isinstance(r, Person))


class Fallback:
    def __init__(self): self.known = 1
    def __getattr__(self, name):
        if name.startswith('make_'): return lambda *a: (name[5:], a)
        if name == 'loop': return self.loop2
        raise AttributeError(f'no {name} here')
    def __dir__(self): return ['z', 'a', *super().__dir__()[:0]]
    def __setattr__(self, name, v):
        if name.isupper(): raise AttributeError(f'{name} is constant')
        super().__setattr__(name, v)


f = Fallback()
print(f.known, f.make_tea(1, 2), dir(f), getattr(f, 'nope', 'default'), hasattr(f, 'nope'), hasattr(f, 'make_x'))
for g in (lambda: f.nope, lambda: setattr(f, 'CONST', 1), lambda: f.loop, lambda: f.__len__, lambda: len(f), lambda: f()):
    try: print(g())
    except (AttributeError, TypeError) as x: print(type(x).__name__, x)


class Open:
    def close(self): self.__class__ = Closed; return self
    def read(self): return 'data'
class Closed:
    def open(self): self.__class__ = Open; return self
    def read(self): raise ValueError('closed')


door = Open()
door.tag = 'kept'
print(door.read(), type(door.close()).__name__, door.tag, door.open().read(), isinstance(door, Open))
for g in (lambda: setattr(door.close(), 'x', door.read()), lambda: setattr(door, '__class__', int), lambda: setattr(door, '__class__', 5), lambda: setattr(s, '__class__', Open)):
    try: print(g())
    except (TypeError, ValueError) as x: print(type(x).__name__, x)
Person.greet = lambda self, how='hi': f'{how} {self.name}'
p.greet2 = lambda how: f'{how}!'
print(p.greet(), e.greet('yo'), p.greet2('x'), Person.greet(p, 'hey'), p.greet.__self__ is p, p.greet.__func__ is Person.greet, Person('T', 1).greet == p.greet, p.greet == p.greet, hash(p.greet) == hash(p.greet))
Person.age = 7
print(p.age, e.age, Person.age)
p.age = 'free now'
print(p.age, sorted(vars(p)))
del Person.greet
p.greet()
