class A: pass
class B(A): pass
class L(list): pass
class I(int): pass
def f(x):
    if isinstance(x, int): return "int"
    if isinstance(x, (str, bytes)): return "text"
    if isinstance(x, B): return "B"
    if isinstance(x, A): return "A"
    if isinstance(x, tuple): return "tuple"
    return "other"
def g(x, k):
    r = isinstance(x, k)
    return r and not isinstance(x, bool), isinstance(None, k)
for v in (1, True, 2.5, "s", b"s", A(), B(), (1,), [1], None, L(), I(3), f, A): print(f(v))
print(f(1), f("x"), f(A()), f(B()), f(()), f(None), f(I(2)), f(L()), f(True))
print(g(1, int), g(A(), B), g(B(), A), g(True, int), g(I(4), int), g(L(), list))
def h(x):
    try:
        return isinstance(x, 5)
    except TypeError as e:
        return str(e)
print(h(3), isinstance(3, ()), isinstance((), ((), (str, (tuple, int)))))
def idx(k):
    if isinstance(k, tuple): return k[1] + k[0]
    else: return k * 2
print(idx((1, 2)), idx(5), idx(2.5))
class M(type):
    def __instancecheck__(cls, x): return x == 5
class V(metaclass=M): pass
print(isinstance(5, V), isinstance(6, V), isinstance(V(), V) if False else "")
import collections.abc
print(isinstance([], collections.abc.Sequence), isinstance(A(), collections.abc.Hashable))
def it(x):
    try:
        r = isinstance(x, str)
    finally:
        pass
    if not r:
        return "no"
    return x + "yes"
print(it("a"), it(3))
