# Calls of classmethods through instances and classes at one place, while the classes change.
class M(type):
    @classmethod
    def a(mcs, x=1): return ('M.a', mcs.__name__, x)
    b = classmethod(len)
    def c(cls): return ('M.c', cls.__name__)
class A(metaclass=M):
    @classmethod
    def k(cls, x=0): return ('A.k', cls.__name__, x)
    @classmethod
    def j(cls): return cls.k(5)
    f = classmethod(type.__repr__)
    g = classmethod(dict.fromkeys)
class B(A): 
    @classmethod
    def k(cls, x=0): return ('B.k', cls.__name__, x) + super().k(x)
def use(o):
    out = []
    for n in range(3):
        out.append(o.k(n)); out.append(o.j())
    return out
a, b = A(), B()
for o in (A, B, a, b, A, a): print(use(o))
a.k = lambda x: ('own', x)
for o in (A, B, a, b, A, a): print(use(o))
def k2(cls, x=3): return ('k2', cls.__name__, x)
A.k = classmethod(k2)
for o in (A, B, a, b, A, a): print(use(o))
M.k = property(lambda cls: lambda x=1: ('meta', x))
for o in (A, B, a, b, A, a): print(use(o))
del M.k
for o in (A, B, a, b, A, a): print(use(o))
A.k = 5
for o in (A, a):
    try: print(use(o))
    except TypeError as e: print(e)
print(A.a(), A.c(), A.f())
try: A.k2
except AttributeError as e: print(e, e.name, e.obj)
print(getattr(A,'zz',None), hasattr(A, 'k'), hasattr(M,'k'))
try: A.j(1,2)
except TypeError as e: print(e)
def get(o): return o.k
class Z:
    k = 1
class Y(metaclass=M): k = 2
for o in (Z, Y, Z(), Y(), Z, Y): print(get(o))
Y.k = 3; print(get(Y)); M.k = 7; print(get(Y)); Z.k = 8; print(get(Z))
M.k = property(lambda c: 'p'); print(get(Y)); 
