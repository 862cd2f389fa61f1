"""isinstance and issubclass with objects that are no classes but have __bases__."""
class Fake:
    def __init__(self, *bases): self.bases = bases
    def getbases(self): return self.bases
    __bases__ = property(getbases)
class Inst:
    def __init__(self, c): self.c = c
    __class__ = property(lambda self: self.c)
def show(f, *a):
    try:
        print(f.__name__, f(*a))
    except RecursionError: print(f.__name__, "RecursionError")
    except Exception as e: print(f.__name__, type(e).__name__, e)
A = Fake(); B = Fake(A); C = Fake(B, A); D = Fake(Fake(), Fake(C))
i = Inst(C)
for c in (A, B, C, D, (D, A), int, object, 5, None, (int, 5), [int], int | str, 'x'):
    show(isinstance, i, c)
    show(issubclass, C, c)
    show(issubclass, int, c)
    show(isinstance, 5, c)
class Bad:
    @property
    def __bases__(self): raise ValueError('bases')
show(isinstance, i, Bad()); show(issubclass, Bad(), int); show(issubclass, int, Bad())
class NotTuple: __bases__ = [1]
show(isinstance, i, NotTuple()); show(issubclass, NotTuple(), int)
class Cycle:
    @property
    def __bases__(self): return (self, self)
show(issubclass, Cycle(), int); show(isinstance, 1, Cycle()); show(type.__subclasscheck__, int, Cycle()); show(type.__instancecheck__, int, i); show(type.__subclasscheck__, int, A); show(type.__subclasscheck__, int, 5)
class NoClass:
    def __getattribute__(self, n): raise AttributeError(n)
show(isinstance, NoClass(), A); show(isinstance, NoClass(), int)
class ErrClass:
    @property
    def __class__(self): raise ValueError('class')
show(isinstance, ErrClass(), A); show(isinstance, ErrClass(), int)
deep = A
for _ in range(5000): deep = Fake(deep)
show(issubclass, deep, A)
class Meta(type):
    __bases__ = ()
class M(metaclass=Meta): pass
show(issubclass, M, A); show(isinstance, M(), M)
