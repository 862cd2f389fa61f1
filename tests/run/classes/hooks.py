"""Order of lookups, __class__ assignment, the hooks of class creation, metaclass methods."""
# order of lookup
class A:
    pass
def arg():
    print("arg"); return 1
try:
    A().m(arg())
except AttributeError as e: print(e)
class B(A):
    def f(self):
        super().m(arg())
try: B().f()
except AttributeError as e: print(e)
class C:
    def __getattr__(self, n):
        print("get", n); return lambda *a: a
C().foo(arg())
class D(C):
    def f(self):
        return super().zork(arg())
try: D().f()
except AttributeError as e: print(e)
# class assignment
class X: pass
class Y:
    def hi(self): return "Y.hi"
x = X(); x.__class__ = Y; print(x.hi(), type(x).__name__)
try: x.__class__ = int
except TypeError as e: print(e)
try: x.__class__ = 5
except TypeError as e: print(e)
class S: __slots__ = ("a",)
class S2: __slots__ = ("b",)
class S3: __slots__ = ("a",)
try: x.__class__ = S
except TypeError as e: print(e)
s = S(); 
try: s.__class__ = S2
except TypeError as e: print(e)
s.__class__ = S3; print(type(s))
# init_subclass
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.tag = tag; print("init_subclass", cls.__name__, tag)
class K(Base, tag="x"): pass
try:
    class K2(Base, tag="y", foo=1): pass
except TypeError as e: print(e)
class SN:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
class K3: a = SN(); b = SN()
class Bad:
    def __set_name__(self, owner, name): raise ValueError("no")
try:
    class K4: a = Bad()
except RuntimeError as e: print(repr(e), repr(e.__cause__))
class ME:
    def __mro_entries__(self, bases): print("mro_entries", len(bases)); return (K,)
class K5(ME()): pass
print(K5.__mro__, K5.__orig_bases__ is not None)
class CG:
    def __class_getitem__(cls, item): return (cls.__name__, item)
print(CG[1], CG["a", 2])
try: K[1]
except TypeError as e: print(e)
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, bases, kw); return {"pre": 1}
    def __new__(m, name, bases, ns, **kw):
        print("new", name, sorted(ns), kw); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw):
        print("init", name, kw); super().__init__(name, bases, ns)
    def __call__(c, *a, **k):
        print("call", a, k); return super().__call__(*a, **k)
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, o): return o is int
    def __len__(c): return 7
    def __getitem__(c, k): return k * 2
    def __iter__(c): return iter("abc")
    def __contains__(c, k): return k == "z"
    def __getattr__(c, n): return "meta " + n
    def __add__(c, o): return "add"
    def __eq__(c, o): return True
    def __hash__(c): return 1
    def __bool__(c): return False
    def __dir__(c): return ["q"]
    def __repr__(c): return "<meta>"
class M(metaclass=Meta, k=1):
    def __init__(self, a): self.a = a
print(M(3).a, isinstance(5, M), issubclass(int, M), issubclass(str, M), len(M), M[4], list(M), "z" in M, M.zork, M + 1, M == 3, bool(M), dir(M), M)
class N2(M, k=2): pass
print(N2.pre, type(N2))
import sys
def f():
    return
    print(fr.f_code.co_name, fr.f_back.f_code.co_name, fr.f_lineno)
f()
def g():
    a = 1; b = 2
    return locals(), 1
print(g())
