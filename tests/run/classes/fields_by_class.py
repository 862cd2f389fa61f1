class A:
    def __init__(self, x): self.x = x; self.w = 1.5
class B:
    def __init__(self, x): self.pad = 0; self.x = x
    def m(self): return ("B.m", self.x)
class C:
    y = 7
    def m(self): return "C.m"
class S:
    __slots__ = ("a", "b")
    def __init__(self, a): self.a = a
    def total(self): return self.a + self.b
class D:
    lim = 3
    def __init__(self, f):
        if f: self.lim = 5
def gx(o):
    return o.x
def sx(o, v):
    o.x = v
def call(o):
    return o.m()
objs = [A(1), B("s"), A(2.5), None, C(), B(3)]
for o in objs:
    try:
        print(gx(o))
    except AttributeError as e:
        print("AE", e)
    try:
        sx(o, 9)
        print(o.x)
    except AttributeError as e:
        print("AE", e)
    try:
        print(call(o))
    except AttributeError as e:
        print("AE", e)
for o in [A(1), None]:
    try:
        o.w += 1
        print(o.w)
    except AttributeError as e:
        print("AE2", e)
s = S(1.5); s.b = 2.5
print(s.total())
try:
    s.c = 1
except AttributeError as e: print(e)
try:
    print(S(2).total())
except AttributeError as e: print(e)
try:
    print(s.__dict__)
except AttributeError as e: print(e)
print(S.a.__get__(s), D(0).lim, D(1).lim, D.lim)
del s.a
try: s.a
except AttributeError as e: print(e)
d = D(1)
del d.lim
print(d.lim)
def chain(n):
    class L:
        pass
    return n
class N:
    __slots__ = ["v", "next"]
    def __init__(self, v, nx=None):
        self.v = v; self.next = nx
class M(N):
    __slots__ = "z"
    def __init__(self):
        super().__init__(4)
        self.z = 1
class Free(N):
    def __init__(self): super().__init__(8); self.q = 2
p = None
for k in range(5): p = N(k, p)
t = 0
while p is not None:
    t += p.v; p = p.next
print(t, M().z, M().v, Free().q, Free().v, Free().__dict__)
p = N(1)
try:
    print(p.next.v)
except AttributeError as e: print(e)
