# What a class takes from its base without looking, after changes up and down the tree.
class A:
    def __len__(self): return 1
class B(A): pass
class C(B):
    __hash__ = None
class D(C): pass
print(len(B()), len(D()), [isinstance(k(), __import__("collections").abc.Hashable) for k in (A, B, C, D)])
A.__len__ = lambda self: 7
print(len(A()), len(B()), len(D()))
B.__getitem__ = lambda self, i: i * 2
print(D()[4], list(zip(range(3), iter(D()))))
class Plain: pass
class Sub(Plain): pass
Plain.__call__ = lambda self: "called"
print(Sub()())
class Late(Sub): pass
print(Late()())
del Plain.__call__
for k in (Sub, Late):
    try:
        k()()
    except TypeError as e:
        print(e)
class Meta(type):
    def mro(cls):
        m = super().mro()
        return [m[0], Other] + m[1:] if "Odd" in cls.__name__ else m
class Other:
    def __add__(self, o): return "other"
class Base(metaclass=Meta): pass
class Odd(Base): pass
class UnderOdd(Odd): pass
print(Odd() + 1, UnderOdd() + 1, [k.__name__ for k in UnderOdd.__mro__])
class L(list): pass
class M(L):
    def __iadd__(self, o): return "iadd"
m = M([1]); n = L([1]); n += [2]
m += [2]
print(m, n, L([1, 2]) + [3], L([3]) == [3], L([1]) < M([2]))
class X:
    __len__ = list.__len__
class Y(X): pass
try:
    print(len(Y()))
except TypeError as e:
    print(e)
class Key(str): pass
T = type("T", (object,), {Key("__len__"): lambda self: 5, "__bool__": lambda self: False})
U = type("U", (T,), {})
print(len(T()), len(U()), bool(U()))
class P:
    def __eq__(self, o): return "P"
class Q(P): pass
try:
    hash(Q())
except TypeError as e:
    print(e)
print(Q() == 1)
class R:
    def __del__(self): pass
    def __radd__(self, o): return "radd"
class S(R): pass
print(1 + S())
class V1: pass
class V2:
    def __len__(self): return 2
class W(V1): pass
class Z(W): pass
W.__bases__ = (V2,)
print(len(W()), len(Z()))
class E(ValueError): pass
class F(E):
    def __str__(self): return "F!"
class G(F): pass
print(str(G(1)), repr(G(1)), str(E(2)))
class Mix1:
    def __len__(self): return 11
class Mix2:
    def __getitem__(self, i): return i
class Mix3(Mix1, Mix2):
    def __bool__(self): return False
class Mix4(Mix3, V2): pass
print(len(Mix3()), Mix3()[3], bool(Mix4()), len(Mix4()), Mix4()[5])
del Mix1.__len__
print(len(Mix4()))
class Borrowed:
    __len__ = dict.__len__
    __contains__ = dict.__contains__
class AsDict(dict): pass
class Both(AsDict, Borrowed): pass
class Other2(Borrowed, AsDict): pass
class Under(Both): pass
print(len(Both(a=1)), "a" in Other2(a=1), len(Under(b=2, c=3)), "b" in Under(b=2))
class Number(int):
    def __repr__(self): return "N" + int.__repr__(self)
class Wrapped(Mix2, Number): pass
print(Wrapped(4), Wrapped(4) + 1, Wrapped(4)[9], hash(Wrapped(4)), -Wrapped(4), Wrapped(0) or "zero")
class Err(Mix2, LookupError): pass
try:
    raise Err("text")
except KeyError:
    print("key")
except LookupError as e:
    print(repr(e), str(e), e[1])
class M1(type):
    def __call__(cls, *a): return (cls.__name__, type.__call__(cls, *a))
class M2(M1):
    def __contains__(cls, x): return x == 3
class ByMeta(metaclass=M2): pass
print(ByMeta()[0], 3 in ByMeta, 4 in ByMeta)
