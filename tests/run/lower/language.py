def g():
    try:
        x = yield 1
        print("x", x)
        y = yield from h()
        print("y", y)
    except ValueError as e:
        print("VE", e)
        yield 99
    finally:
        print("cleanup")
def h():
    r = yield 2
    print("r", r)
    return "ret"
it = g()
print(next(it), it.send("s"), end=" ")
print(it.throw(ValueError("boo")))
try:
    next(it)
except StopIteration as s:
    print("stop", s.value)
it = g(); next(it); it.close()
it = g(); print(list(it))
class CM:
    def __enter__(self): print("enter"); return 5
    def __exit__(self, *a): print("exit", a[0].__name__ if a[0] else None); return True
with CM() as v:
    print(v)
    raise KeyError("k")
def m(x):
    match x:
        case 0: return "zero"
        case [a, b, *rest]: return ("seq", a, b, rest)
        case {"k": v, **kw}: return ("map", v, kw)
        case str() as s if len(s) > 2: return ("str", s)
        case int(n): return ("int", n)
        case P(x=1, y=q): return ("P", q)
        case None | True: return "nt"
        case _: return "other"
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x = x; self.y = y
for q in [0, [1, 2, 3], {"k": 1, "z": 2}, "abc", "a", 5, P(1, 2), P(2, 3), None]:
    print(m(q))
class A:
    z = 1
    def f(self): return "A.f"
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v * 2
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls): return cls.__name__
    def __eq__(self, o): return True
    def __len__(self): return 0
    def __getitem__(self, k): return k
    def __call__(self, *a, **k): return (a, k)
class B(A):
    def f(self): return "B." + super().f()
b = B(); b.p = 4
print(b.f(), b.p, B.s(3), b.c(), b == 1, bool(b), b[2:3], b(1, k=2), B.z)
def deco(fn):
    def w(*a, **k):
        print("call", fn.__name__)
        return fn(*a, **k)
    return w
@deco
def dd(a, b=2, *, c=3): return a + b + c
print(dd(1), dd(1, c=5))
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("bad") from e
except ValueError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
for i in range(5):
    if i == 3: break
    if i == 1: continue
    print(i)
else:
    print("no")
while True:
    try:
        break
    finally:
        print("f")
def loc():
    try:
        print(zz)
    except NameError as e: print(e)
    try:
        print(zz2); zz2 = 1
    except UnboundLocalError as e: print(e)
loc()
lam = lambda x, *y: (x, y)
print(lam(1, 2), [*map(lambda v: v + 1, [1, 2])])
print(*sorted({"b": 1, "a": 2}), sep="-")
def kw(**k): return k
print(kw(**{"a": 1}, b=2), (lambda *, a: a)(a=3))
try:
    kw(**{"a": 1}, a=2)
except TypeError as e: print(e)
try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError(2), KeyError(3)])
except* ValueError as e:
    print("v", e.exceptions)
except* TypeError as e:
    print("t", e.exceptions)
except* KeyError:
    pass
g1 = (x * 2 for x in [1, 2])
print(next(g1), next(g1), next(g1, "end"))
print(f"{b.z=} {'q'!r:>5}")
x = y = 3
x, (y, *z) = 1, (2, 3, 4)
print(x, y, z)
global_list = []
def add(v, acc=global_list): acc.append(v); return acc
add(1); print(add(2))
print(type(b).__mro__[0].__name__, isinstance(b, A), issubclass(B, A), hasattr(b, "q"), getattr(b, "q", 7))
assert x == 1, "no"
def rec(n): return rec(n + 1)
try:
    rec(0)
except RecursionError as e: print("RE", e)
def outer():
    def inner():
        raise RuntimeError("deep")
    try:
        inner()
    except RuntimeError:
        raise
outer()
