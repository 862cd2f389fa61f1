# A method is looked up before the arguments of its call are evaluated.
class A:
    def __init__(self): self.f = lambda *a: ("f", a)
    def m(self, *a): return ("m", a)
    @property
    def p(self):
        print("getter p"); return lambda *a: ("p", a)
    @staticmethod
    def s(*a): return ("s", a)
    @classmethod
    def c(cls, *a): return ("c", cls.__name__, a)
class G:
    def __getattr__(self, name):
        print("getattr", name)
        if name == "bad": raise AttributeError("no " + name)
        return lambda *a: (name, a)
def arg(x):
    print("arg", x); return x
def test(o, name):
    try:
        if name == "m": print(o.m(arg(1)))
        elif name == "p": print(o.p(arg(2), arg(3)))
        elif name == "s": print(o.s(arg(4)))
        elif name == "c": print(o.c(arg(5)))
        elif name == "f": print(o.f(arg(6), arg(7)))
        elif name == "bad": print(o.bad(arg(8)))
        elif name == "k": print(o.m(x=arg(8)))
    except Exception as e: print(type(e).__name__, e)
for o in (A(), G(), A, 5, None, "abc", [1], 2.5):
    for n in ("m", "p", "s", "c", "f", "bad", "k"):
        test(o, n)
# typed
def typed(a):
    print(a.m(arg(1)))
    print(a.p(arg(1)))
    print(a.s(arg(1)))
    print(a.c(arg(1)))
    print(a.f(arg(1)))
    try: a.nothing(arg(9))
    except AttributeError as e: print(e)
typed(A())
class N:
    def __init__(self): self.next = None
    def go(self, x): return x + 1
def walk(n, k):
    try:
        return n.next.go(arg(k))
    except AttributeError as e:
        return str(e)
n = N(); n.next = N()
print(walk(n, 1)); print(walk(n.next, 2))
def walk2(n, k):
    return n.next.go(arg(k))
print(walk2(n, 1))
l = [1]
l.append(arg(5)); print(l)
try: l.push(arg(5))
except AttributeError as e: print(e)
try: "abc".nothing(arg(5))
except AttributeError as e: print(e)
class M:
    def m(self, x): return "old", x
def change():
    M.m = lambda self, x: ("new", x)
    return 7
q = M()
print(q.m(change()), q.m(arg(1)))
def gen(o):
    r = o.m((yield 1), (yield 2))
    yield r
g = gen(A()); print(next(g), g.send(5), g.send(6))
def gen2(os):
    for o in os:
        try: yield o.f((yield 1))
        except AttributeError as e: yield str(e)
g = gen2([A(), 5, G()]); print([g.send(None) for _ in range(5)])
class S(A):
    def m(self, *a): return super().m(arg(3), *a)
    def k(self): return super().m(arg(1), arg(2))
print(S().m(1), S().k())
import math
print(math.sqrt(arg(4.0)))
try: math.squirt(arg(4.0))
except AttributeError as e: print(e)
walk2(n.next, 3)
