# Class and instance attributes, dynamic attributes, slots, vars, deletion.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class A:
    cls = 1
    items = []
    def __init__(self, x):
        self.x = x
    def set(self, v):
        self.y = v


a, b = A(1), A('one')
a.cls = 2
b.items.append(5)
print(a.cls, b.cls, A.cls, a.items, A.items, a.x, b.x)
del a.cls
print(a.cls)
A.cls = 'new'
print(a.cls, b.cls)
show(lambda: a.y)
a.set(3); print(a.y)
show(lambda: b.y)
a.outside = 'o'
setattr(a, 'dyn' + 'amic', 99)
print(a.outside, a.dynamic, getattr(a, 'nothing', 'dflt'), hasattr(a, 'q'), hasattr(a, 'x'), vars(a), a.__dict__ is vars(a))
a.__dict__['via_dict'] = 1
print(a.via_dict, sorted(vars(b)))
a.__dict__.update(x='updated')
print(a.x)
del a.__dict__['x']
show(lambda: a.x)
delattr(a, 'outside')
show(lambda: a.outside)
def delete(): del a.outside
show(delete)
show(lambda: delattr(a, 'zzz'))
show(lambda: A.nothing)
show(lambda: setattr(5, 'x', 1))
show(lambda: setattr(int, 'x', 1))
show(lambda: (5).foo)
show(lambda: None.foo)
show(lambda: 'a'.foo)
show(lambda: [].foo)
show(lambda: getattr(a, 5))
show(lambda: show.foo)
show(lambda: object().x)
show(lambda: setattr(object(), 'x', 1))
show(lambda: setattr([], 'x', 1))
show(lambda: delattr(A, 'nothing'))
show(lambda: delattr(a, 'cls'))
A.late = lambda self, k: (self.y, k)
print(a.late(4), A.late(a, 5))
a.late = lambda k: ('instance', k)
print(a.late(4))
del A.late
show(lambda: b.late(1))
a.__dict__ = {'fresh': 1}
print(a.fresh, vars(a))
show(lambda: a.y)


class S:
    __slots__ = ('p', 'q', '_r')
    def __init__(self): self.p = 1


s = S()
print(s.p)
show(lambda: s.q)
show(lambda: setattr(s, 'z', 1))
show(lambda: s.__dict__)
show(lambda: vars(s))
s.q = 'q'; print(s.q)
del s.q
show(lambda: s.q)
show(lambda: delattr(s, 'q'))
print(S.__slots__, type(S.p).__name__, S.p.__get__(s, S))


class S2(S):
    pass


class S3(S):
    __slots__ = ['t']


s2 = S2(); s2.anything = 1; s2.p = 5
print(s2.__dict__, s2.p)
s3 = S3(); s3.t = 3
show(lambda: setattr(s3, 'other', 1))
def bad_slots():
    class Bad:
        __slots__ = ('a',)
        a = 1
show(bad_slots)


class Counter:
    count = 0
    def __init__(self):
        self.count += 1
        Counter.total = getattr(Counter, 'total', 0) + 1


for _ in range(3): c = Counter()
print(c.count, Counter.count, Counter.total)


class Node:
    def __init__(self, v, nxt=None):
        self.v = v; self.next = nxt


n = None
for i in range(5): n = Node(i if i % 2 else str(i), n)
out = []
while n is not None:
    out.append(n.v); n = n.next
print(out)


class Private:
    def __init__(self): self.__x = 1; self._y = 2
    def get(self): return self.__x
    __cls = 5
    def __hidden(self): return 'h'
    def call(self): return self.__hidden() + str(self.__cls)


p = Private()
print(p.get(), sorted(vars(p)), p._Private__x, p.call(), p._Private__hidden())
show(lambda: p.__x)
print(A.__name__, A.__qualname__, A.__module__, A.__bases__, A.__mro__, A.__doc__, type(a) is A, a.__class__.__name__)
A.__name__ = 'Renamed'
print(A, A.__name__)
show(lambda: a.zzz)
a.__class__ = Node
print(type(a).__name__, isinstance(a, A), isinstance(a, Node))
show(lambda: setattr(a, '__class__', int))
print([k for k in vars(Private) if not k.startswith('__')])
print(sorted(k for k in dir(p) if not k.startswith('__')))


class Doc:
    """Docs."""
    x: int = 5
    y: 'str'


print(Doc.__doc__, Doc.__annotations__, Doc.x)
show(lambda: Doc.y)
for cls in (A, S, Doc, int):
    print(cls.__name__, isinstance(cls, type), issubclass(cls, object), callable(cls))
obj = type('Made', (Doc,), {'z': 3, 'f': lambda self: self.z + self.x})()
print(type(obj).__name__, obj.z, obj.f(), type(obj).__mro__[1].__name__)
