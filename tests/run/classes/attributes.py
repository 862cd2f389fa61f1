class A:
    def __init__(self, n): self.name = n
    def __getattr__(self, k):
        if k == 'lazy': self.lazy = 5; return 5
        raise AttributeError(k)
a = A('x')
print(a.lazy, a.lazy, hasattr(a, 'q'), getattr(a, 'q', None))
try: a.zork
except AttributeError as e: print(repr(e), e.name, type(e.obj))
class Node:
    __slots__ = ('val', 'next')
    def __init__(self, val, next=None): self.val = val; self.next = next
n = Node(1, Node(2.5, Node('x')))
while n: print(n.val); n = n.next
class Shape:
    def area(self): raise NotImplementedError
    def __lt__(self, o): return self.area() < o.area()
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
class Ci(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14 * self.r ** 2
print([type(x).__name__ for x in sorted([Sq(3), Ci(1), Sq(1.5)])])
class Mixin:
    def __init__(self, *a, **k): super().__init__(*a, **k); self.mixed = True
class Bs:
    def __init__(self, v): self.v = v
class D(Mixin, Bs): pass
d = D(3); print(d.v, d.mixed, d.__dict__, D.__mro__)
class Acc:
    total = 0.0
    def add(self, x): self.total += x; return self
print(Acc().add(1.5).add(2).total, Acc.total)
setattr(Acc, 'total', 100); print(Acc().add(1).total)
for k, v in sorted(vars(n if n else d).items()): print(k, v)
x = d
x.v = 'changed'; x.new = [1]; print(x.__dict__)
del x.v
try: x.v
except AttributeError as e: print(e)
raise SystemExit([1, 2])
