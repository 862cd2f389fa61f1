class A:
    x = 1
    def __init__(self, v): self.v = v
    def m(self): return self.v
    @property
    def p(self): return self.v * 2
    @p.setter
    def p(self, n): self.v = n
    @classmethod
    def c(cls, k): return cls(k)
    @staticmethod
    def s(a, b=2): return a + b
    def __repr__(self): return f"A({self.v!r})"
class B(A):
    def __init__(self, v):
        super().__init__(v)
        self.extra = [v]
    def m(self): return super().m() + 1
    def __getattr__(self, n): return 'dyn_' + n
a = A(3); b = B(4)
print(a, b, a.m(), b.m(), a.p, b.p, A.c(9), B.c(8), A.s(1), a.s(1, 5), b.zork)
a.p = 10; print(a.v, a.__dict__, vars(b))
b.__dict__['q'] = 5; print(b.q, b.__dict__)
del b.q; print(b.q)
print(A.__mro__, B.__bases__, B.__name__, B.__qualname__, B.__module__)
print(isinstance(b, A), issubclass(B, A), isinstance(1, (str, int)), isinstance(True, int))
class M(type):
    def __new__(m, n, b, ns, **k):
        c = super().__new__(m, n, b, ns)
        c.kw = k
        return c
    def __init__(c, n, b, ns, **k): super().__init__(n, b, ns)
    def __call__(c, *a): print('call', c.__name__, a); return super().__call__(*a)
    def __getitem__(c, i): return (c, i)
    def __instancecheck__(c, o): return o == 5
class C(metaclass=M, z=3):
    def __init__(self, *a): self.a = a
print(C.kw, C(1, 2).a, C[3], isinstance(5, C), type(C))
class D:
    def __set_name__(self, o, n): print('set_name', o.__name__, n); self.n = n
    def __get__(self, o, t): return ('get', o is None, t.__name__)
    def __set__(self, o, v): print('set', v)
    def __delete__(self, o): print('del')
class E:
    d = D()
    def __init_subclass__(cls, **k): print('isub', cls.__name__, k)
e = E(); print(e.d, E.d); e.d = 4; del e.d
class F(E, flag=1): pass
class S:
    __slots__ = ('a', '__b')
    def __init__(self): self.a = 1; self.__b = 2
s = S(); print(s.a, s._S__b)
try: s.zz = 1
except AttributeError as x: print(x)
del s.a
try: s.a
except AttributeError as x: print(x)
try: s.__dict__
except AttributeError as x: print(x)
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + (o.x if isinstance(o, V) else o))
    def __radd__(self, o): return V(o + self.x)
    def __eq__(self, o): return isinstance(o, V) and self.x == o.x
    def __hash__(self): return hash(self.x)
    def __lt__(self, o): return self.x < o.x
    def __len__(self): return self.x
    def __getitem__(self, i): return i
    def __setitem__(self, i, v): print('setitem', i, v)
    def __contains__(self, i): return i == 3
    def __iter__(self): return iter([1, 2, self.x])
    def __call__(self, *a, **k): return (a, k)
    def __bool__(self): return False
    def __str__(self): return 'V' + str(self.x)
    def __format__(self, sp): return 'fmt' + sp
    def __index__(self): return self.x
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a[0]); return True
v = V(2)
print((v + v).x, (1 + v).x, (v + 1).x, v == V(2), v != V(3), v < V(4), len(v), v[5], 3 in v, list(v), v(1, k=2), bool(v), str(v), f"{v:>3}", [0, 1, 2][v], hash(v), {v: 1}[V(2)])
v[1] = 2
with v: raise ValueError('hidden')
v += 5; print(v.x)
print(max([V(3), V(9)]).x, sorted([V(3), V(1)])[0].x)
class L(list):
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return ('got', super().__getitem__(i))
l = L([1, 2]); l.append(5); l.n = 3; print(l, l[2], l.n, len(l), l.__dict__)
class I(int):
    def __add__(self, o): return I(int.__add__(self, o) + 100)
    def __repr__(self): return f"I{int(self)}"
i = I(5); i.z = 1; print(i + 1, 1 + i, i * 2, i.z, i == 5, hash(i) == hash(5), [10] * i, isinstance(i, int))
class St(str):
    def shout(self): return self.upper() + '!'
t = St('abc'); t.q = 1; print(t.shout(), t + 'x', t.q, t == 'abc', {t: 1}['abc'], len(t))
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = T(1, 2); t.k = 3; print(t, t.first, t.k, t == (1, 2))
class DD(dict):
    def __missing__(self, k): return 'miss' + k
d = DD(a=1); print(d['a'], d['b'], d)
class Fl(float): pass
f = Fl(2.5); f.u = 1; print(f + 1, f.u, Fl(3) == 3.0)

class Ab:

    def f(self): ...

    def g(self): ...
try: raise TypeError("n")
except TypeError as x: print(x)
print(type('Dyn', (A,), {'y': 2})(7).y)
for bad in ["A()", "A(1,2)", "object(1)", "int.foo", "a.nope", "A.nope", "len(5)", "E(1)", "super(1)", "type(1,2)"]:
    try: 
        if bad == "A()": A()
        elif bad == "A(1,2)": A(1, 2)
        elif bad == "object(1)": object(1)
        elif bad == "int.foo": int.foo
        elif bad == "a.nope": a.nope
        elif bad == "A.nope": A.nope
        elif bad == "len(5)": len(5)
        elif bad == "E(1)": E(1)
        elif bad == "super(1)": super(1)
        else: type(1, 2)
    except Exception as x: print(bad, type(x).__name__, x)
print(A.__dict__.keys())
print([c.__name__ for c in A.__subclasses__()], repr(A.m)[:12], a.m.__self__ is a, A.m.__qualname__)
