"""Which classes are laid out alike: __class__ assignment between all pairs of many; what slots keep; metaclasses whose mro() looks
at the class or assigns its bases."""
def make(name, base, slots):
    ns = {} if slots is None else {'__slots__': slots}
    try:
        return type(name, (base,), ns)
    except TypeError:
        return None
class A: pass
class S: __slots__ = ()
class X: __slots__ = ('x',)
class D: __slots__ = ('__dict__',)
class W: __slots__ = ('__weakref__',)
class L(list): pass
class E(Exception): pass
class P:
    def __init__(self): self.p = 1; self.q = 2
bases = [object, list, int, bytes, Exception, A, S, X, D, W, L, E, P, complex]
slotss = [None, (), ("a",), ("b", "a"), ("__dict__",), ("__weakref__",), ("__dict__", "__weakref__"), ("a", "__dict__"), ("a", "__weakref__")]
classes = []
for b in bases:
    for s in slotss:
        c = make('%s_%s' % (b.__name__, 'none' if s is None else '+'.join(s)), b, s)
        if c is not None: classes.append(c)
classes += [A, S, X, D, W, L, E, P]
def attempt(a, b):
    o = a()
    try:
        o.__class__ = b
    except TypeError as e:
        return 'd' if 'deallocator' in str(e) else 'l' if 'layout' in str(e) else '?'
    return '+' if type(o) is b else '!'
for a in classes:
    print(a.__name__, ''.join(attempt(a, b) for b in classes))


class Slots1: __slots__ = ('a', 'b', '__dict__')
class Slots2: __slots__ = ('b', 'a', '__dict__')
s = Slots1()
s.a, s.b, s.c, s.d = 1, 2.5, 'c', 'd'
s.__class__ = Slots2
print(type(s).__name__, s.a, s.b, s.c, s.d, s.__dict__)
class Base:
    def __init__(self): self.one = 1
class More(Base):
    def __init__(self): self.x = self.y = self.z = 2.0
b = Base()
b.__class__ = More
b.x = 5
print(b.one, b.x, sorted(b.__dict__), isinstance(b, More))
b = More()
b.__class__ = Base
print(sorted(vars(b)), b.z)
for base in (list, Base, Exception):
    for new in (tuple, More, ValueError, object, Slots1):
        try:
            T = type('T', (base,), {})
            T.__bases__ = (new,)
            print(base.__name__, new.__name__, T.__mro__)
        except TypeError as e:
            print(base.__name__, new.__name__, e)


class Watching(type):
    def mro(cls):
        seen.append((cls.__name__, cls.__mro__, cls.__bases__, issubclass(cls, object), hasattr(cls, 'attribute'), 'attribute' in cls.__dict__))
        f = cls.__dict__.get('f')
        if f: f()
        return super().mro()
seen = []
class WA(metaclass=Watching): attribute = 1
class WB(WA):
    attribute = 2
    def f(): print(__class__.__name__, __class__.__dict__['attribute'])
print(seen)
print(WB.__mro__, WB.mro())

class Replacing(type):
    def mro(cls):
        if cls.__name__ == 'RB' and cls.__bases__ == (RA,):
            cls.__bases__ = (RC,)
            return (cls, RA, object)
        return type.mro(cls)
class RA(metaclass=Replacing): name = 'a'
class RC(metaclass=Replacing): name = 'c'
class RB(RA): pass
print(RB.__bases__, RB.__mro__, RB.name, RB.__base__, RC.__subclasses__(), RA.__subclasses__())

class Extending(type):
    def mro(cls):
        if cls.__name__ == 'EA':
            try:
                type('Below', (cls,), {})
            except TypeError as e:
                print(e)
            try:
                cls()
            except TypeError as e:
                print(e)
        return type.mro(cls)
class EA(metaclass=Extending): pass
print(EA.__mro__)

for bad in (lambda cls: [], lambda cls: [1], lambda cls: [cls, int], lambda cls: 5, lambda cls: 1 / 0):
    try:
        type('M', (type,), {'mro': bad})('C', (), {})
    except Exception as e:
        print(type(e).__name__, e)
