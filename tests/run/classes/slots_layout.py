# Layout of instances of classes with __slots__: no place for a dict; subclasses that add one; several bases; sizes.
import copy
import pickle
import sys
import weakref


class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def grow(self, by):
        self.x += by
        self.y *= by
        return self


class Point3(Point):
    __slots__ = ('z',)

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Mixed:
    __slots__ = ['number', 'text', 'rest']

    def __init__(self, number):
        self.number = number
        self.text = 'n%d' % number


class Empty:
    __slots__ = ()


class Plain:
    pass


class Open(Point):
    def __init__(self):
        super().__init__(1.5, 2.5)
        self.extra = [1]


class OpenEmpty(Empty):
    def __init__(self):
        self.a = 1


class Weak(Point):
    __slots__ = ('__weakref__',)


class Dict(Point):
    __slots__ = ('__dict__', 'w')


class Both(Point, Plain):
    __slots__ = ()


class Other(Plain, Point):
    __slots__ = ('own',)


points = [Point(i * 0.5, i + 0.25) for i in range(50)]
for p in points:
    p.grow(1.25)
print(sum(p.x for p in points), sum(p.y for p in points))
q = Point3(1.0, 2.0, 3.0).grow(2.0)
print(q.x, q.y, q.z)
mixed = [Mixed(n) for n in range(5)]
mixed[2].rest = mixed
mixed[3].number = 2 ** 80
print([m.number for m in mixed], mixed[2].rest[1].text)
try:
    mixed[1].rest
except AttributeError as e:
    print(e)
del q.z
for name in ('z', 'nothing'):
    try:
        print(getattr(q, name))
    except AttributeError as e:
        print(e)
try:
    q.nothing = 1
except AttributeError as e:
    print(e)

o = Open().grow(2.0)
o.more = 2
print(o.x, o.y, o.extra, o.__dict__, sorted(vars(o)))
o.__dict__['x'] = 'hidden'
o.__dict__['late'] = 'seen'
print(o.x, o.late)
e = OpenEmpty()
e.b = 2
print(vars(e))
d = Dict(1, 2)
d.w = 3
d.free = 4
print(d.x, d.y, d.w, d.__dict__)
b = Both(1, 2)
b.free = 5
print(b.x, b.y, vars(b), weakref.ref(b)() is b)
w = Weak(1, 2)
print(weakref.ref(w)() is w)
try:
    weakref.ref(Point(1, 2))
except TypeError as x:
    print(x)
r = Other(3, 4)
r.own = 5
r.free = 6
print(r.x, r.y, r.own, vars(r))

for value in (Point(1.5, 'a'), Point3(1, 2, 3), o, d, b):
    c = copy.copy(value)
    print(type(c).__name__, c.x, c.y, type(pickle.loads(pickle.dumps(value, 2))).__name__)

for cls in (object, Point, Point3, Mixed, Empty, Plain, OpenEmpty, Weak, Both):
    made = cls.__new__(cls)
    print(cls.__name__, cls.__basicsize__, sys.getsizeof(made), made.__sizeof__())

Twin = type('Twin', (), {'__slots__': ('x', 'y')})
t = Point(1, 2)
t.__class__ = Twin
print(t.x, t.y, type(t).__name__)
for cls in (Plain, Point3, Empty):
    try:
        Point(1, 2).__class__ = cls
    except TypeError as x:
        print(x)
try:
    Empty().__class__ = Plain
except TypeError as x:
    print(x)
made = type('Made', (Point,), {})(7, 8)
made.z = 9
print(made.grow(2).x, vars(made))
