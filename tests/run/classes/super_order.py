class A:
    def f(self, x, y=0): return ("A.f", x, y)
    @classmethod
    def c(cls, x): return (cls.__name__, x)
    @property
    def p(self): return lambda x: ("p", x)
    def __init__(self, *a): self.a = a
    async def co(self, x): return x
log = []
def arg(x):
    log.append(x); return x
class B(A):
    def __init__(self, x):
        super().__init__(arg(x), x + 1)
    def f(self, x, y=0):
        return super().f(arg(x), y=arg(y))
    @classmethod
    def c(cls, x): return super().c(arg(x))
    @property
    def p(self): return super().p(arg(3))
    def none(self):
        return super().none(arg(5))
    def gen(self):
        r = super().f((yield 1), y=(yield 2))
        yield r
    async def co(self, x):
        return await super().co(await super().co(arg(x)))
    def swap(self):
        def change():
            A.f = lambda self, *a, **k: "changed"
            return 1
        return super().f(change())
b = B(1)
print(b.a, b.f(1, 2), B.c(4), b.c(5), b.p, log)
try: b.none()
except AttributeError as e: print(e)
print(log)
g = b.gen(); next(g); g.send("x"); print(g.send("y"))
try: b.co(8).send(None)
except StopIteration as e: print(e.value)
old = A.f
print(b.swap(), b.f(1))
class C(B):
    def __init__(self): super().__init__([i for i in range(3)][-1]); self.k = super().f(int("7"), y=len("abc"))
A.f = old
print(C().k, C().a)
B(1).none()
