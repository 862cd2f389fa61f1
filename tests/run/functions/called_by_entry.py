import math
def add(a, b): return a + b
def mul(a, b): return a * b
def nothing(a, b=3, *rest, **kw): return (a, b, rest, sorted(kw))
table = {"add": add, "mul": mul, "n": nothing}
for k in table:
    print(k, table[k](3, 4))
fs = [add, mul]
print([f(1.5, 2) for f in fs], [f("ab", 2) if f is mul else 0 for f in fs])
class P:
    def __init__(self, x=0, *rest): self.x = x; self.rest = rest
    def go(self, n): return self.x + n
    @classmethod
    def make(cls, v): return cls(v)
    def __repr__(self): return "P(%r)" % (self.x,)
class Q(P):
    def go(self, n): return ("Q", self.x, n)
    def __init__(self, *a, **kw):
        P.__init__(self, *a, **kw)
        self.extra = kw
ms = [P(1).go, Q("s").go, P(2.5).go]
for m in ms:
    try: print(m(10))
    except TypeError as e: print("TE", e)
print([c(5) for c in (P, Q)], Q(1, 2).rest, P.make(4), Q.make(5), P(1).make(6))
try: Q(y=3)
except TypeError as e: print(e)
b = P(1).go
print(b(2), b.__self__, b.__func__(P(9), 1))
def gen(n):
    for i in range(n): yield P(i)
gs = [gen, lambda n: [P(n)]]
print([[p.x for p in g(3)] for g in gs])
def call(f, *a): return f(*a)
print(call(gen, 2).__next__().x, call(add, 1, 2), call(P.go, P(3), 4))
print(math.sqrt(call(add, 1, 3)), 1 / 3, (1 if call(add, 0, 0) else 2.5) / 2)
handlers = {}
def register(name):
    def deco(f):
        handlers[name] = f
        return f
    return deco
@register("a")
def ha(x): return x.upper()
@register("b")
def hb(x): return len(x)
for n in ("a", "b"): print(handlers[n]("word"))
class H:
    def __init__(self, cb): self.cb = cb
    def run(self, v): return self.cb(v)
print(H(ha).run("q"), H(lambda v: v * 2).run(4), H(P).run(3), H(P(7).go).run(1))
try: H(None).run(1)
except TypeError as e: print(e)
try: add(1)
except TypeError as e: print(e)
try: fs[0](1)
except TypeError as e: print(e)
print(max([3, 1, 2], key=lambda v: -v), sorted("bca", key=ord), list(map(add, [1, 2], [3, 4])), list(filter(None, [0, 1])))
