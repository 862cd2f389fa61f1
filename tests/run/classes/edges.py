class A:
    def __init__(self): self.b = 1; self.a = 2
a = A()
print(a.__dict__, vars(a))
a.c = 3
print(a.__dict__)
class S(str):
    __slots__ = ('q',)
try:
    s = S('x'); s.q = 1; print(s.q)
except Exception as e: print(type(e).__name__, e)
class E1(OSError):
    def __init__(self, a): super().__init__(a, 'two'); self.k = a
e = E1(5); print(e, e.args, e.errno, e.k, repr(e))
class E2(Exception):
    def __new__(cls, *a): o = super().__new__(cls, *a); o.n = len(a); return o
print(E2(1, 2).n, E2(1, 2).args)
class SI(StopIteration): pass
print(SI(5).value, SI().value)
def g():
    raise StopIteration(3)
    yield
try: next(g())
except RuntimeError as e: print(e, repr(e.__cause__))
try:
    raise KeyError('x') from None
except KeyError as e: print(e.__suppress_context__, e.__cause__)
class Meta(type):
    def __call__(cls, *a, **k):
        o = super().__call__(*a, **k); o.made = True; return o
class W(metaclass=Meta):
    def __init__(self, v=1): self.v = v
print(W(v=4).made, W(4).v)
class Sing:
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
    def __init__(self, *a): self.a = a
print(Sing(1) is Sing(2), Sing._i.a)
class NoInit(object):
    def __new__(cls, x): return object.__new__(cls)
try: NoInit()
except TypeError as e: print(e)
NoInit(1)
class Bad:
    def __init__(self): return 5
try: Bad()
except TypeError as e: print(e)
class H:
    __hash__ = None
try: hash(H())
except TypeError as e: print(e)
class It:
    __iter__ = None
try: iter(It())
except TypeError as e: print(e)
class Cmp:
    def __eq__(self, o): return 'eq'
    def __lt__(self, o): return NotImplemented
print(Cmp() == 1, Cmp() != 1)
try: Cmp() < Cmp()
except TypeError as e: print(e)
class De:
    def __get__(self, o, t=None): return 'nd'
class Hd:
    d = De()
h = Hd(); print(h.d); h.__dict__['d'] = 'inst'; print(h.d)
class BadSet:
    def __set_name__(self, o, n): 1/0
try:
    class X: b = BadSet()
except RuntimeError as e: print(e, repr(e.__cause__))
except ZeroDivisionError as e: print(e)
class Dup(A):
    @property
    def b(self): return 'prop'
    @b.setter
    def b(self, v): print('set', v)
print(Dup().b, Dup().__dict__)
class Over(A):
    b = 'cls'
print(Over().b); o = Over(); del o.b; print(o.b)
del Over.b
try: o.b
except AttributeError as e: print(e)
try: int.x = 1
except TypeError as e: print(e)
try: None.x = 1
except AttributeError as e: print(e)
try: (1).real = 1
except AttributeError as e: print(e)
try: del A.nope
except AttributeError as e: print(e)
try: "abc".foo()
except AttributeError as e: print(e)
try: A.__name__ = 5
except TypeError as e: print(e)
try: A.b
except AttributeError as e: print(e)
import sys
try: sys.nope
except AttributeError as e: print(e)
print(type(sys), sys.__name__, isinstance(sys, type(sys)))
try: exec
except NameError as e: print(e)
print([x for x in dir(A()) if x[0] != '_'], bool(type.__dict__), callable(A), callable(A()))
print(object.__repr__(5)[:14], object.__str__('s'), object.__eq__(1, 1), object.__ne__(1, 1), int.__eq__(1, 'a'), int.__lt__(1, 2), str.__len__('abc'), list.__getitem__([1, 2], 1), dict.__contains__({1: 2}, 1), float.__rsub__(1.0, 5), int.__rpow__(2, 3), int.__pow__(2, 3, 5), list.__iadd__([1], [2]), int.__bool__(0), int.__hash__(5), [].__len__(), (5).__add__(1.0), 'a'.__contains__('a'), list.__mul__([1], 2), tuple.__iter__((1,)).__next__())
