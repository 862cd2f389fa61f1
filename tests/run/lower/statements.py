import sys
class Aw:
    def __await__(self):
        r = yield "aw"
        return r
async def co(x):
    v = await Aw()
    return (x, v)
async def agen(n):
    for i in range(n):
        v = await Aw()
        yield (i, v)
class ACM:
    async def __aenter__(self): print("aenter"); return self
    async def __aexit__(self, *a): print("aexit", a[0]); return True
class AI:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 3: raise StopAsyncIteration
        return self.n
async def main():
    print(await co(1))
    async with ACM() as a:
        raise ValueError("in")
    async for v in AI():
        print("ai", v)
    else:
        print("else")
    async for v in agen(2):
        print("ag", v)
    print([x async for x in agen(2)], [await co(i) for i in range(2)])
    g = agen(3)
    print(await g.__anext__())
    await g.aclose()
    return "done"
c = main()
v = None
n = 0
while True:
    try:
        y = c.send(v)
        n += 1
        v = n
    except StopIteration as e:
        print(e.value); break
def f1():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: return "ret"
        finally:
            print("fin", i)
def f2():
    try:
        return 1
    finally:
        return 2
def f3():
    while True:
        try:
            try:
                raise KeyError(1)
            finally:
                break
        except KeyError:
            print("never")
    return "brk"
print(f1(), f2(), f3())
class Meta(type):
    def __new__(m, n, b, d, **k):
        d["extra"] = k
        return super().__new__(m, n, b, d)
    def __init__(self, *a, **k): pass
class W(metaclass=Meta, opt=1):
    x: int = 3
    y = [x for _ in range(2)] if False else x + 1
    def __init_subclass__(cls, **k): print("sub", cls.__name__, k)
class Z(W, q=2):
    __slots__ = ("s",)
print(W.extra, W.y, W.__annotations__, Z().x)
def outer(a):
    class L:
        b = a
        def m(self): return a, self.b, __class__.__name__
    return L
print(outer(4)().m())
x = 5
def glob():
    global x
    x += 1
    del x
glob()
try: print(x)
except NameError as e: print(e)
def delloc():
    q = 1
    del q
    try: q
    except UnboundLocalError as e: print(e)
delloc()
def cell():
    def inn(): return zz
    try: inn()
    except NameError as e: print(e)
    zz = 1
    print(inn())
    del zz
    try: inn()
    except NameError as e: print(e)
cell()
def ctx():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError as e:
            print(repr(e.__context__), sys.exc_info()[0])
        print(sys.exc_info()[0])
    print(sys.exc_info()[0])
ctx()
def gexc():
    try:
        raise ValueError(1)
    except ValueError:
        yield sys.exc_info()[0]
        yield sys.exc_info()[0]
g = gexc(); print(next(g), sys.exc_info()[0]); print(next(g))
def many(a, b, /, c, *, d=4, **kw): return a, b, c, d, kw
for args, kw in [((1, 2, 3), {}), ((1,), {}), ((1, 2, 3, 4), {}), ((1, 2), {"c": 1, "a": 3}), ((1, 2, 3), {"c": 3}), ((1, 2, 3), {"d": 1, "e": 2})]:
    try: print(many(*args, **kw))
    except TypeError as e: print(e)
s = "abc"
print(s[1], s[-1], s[::2], s * 2, s.upper().lower().replace("a", "zz"), s.split("b"), "x".join(["1", "2"]), s.find("c"))
print([1, 2] + [3], [0] * 3, (1,) + (2,), {1: 2} | {3: 4}, {1} | {2}, b"ab" + b"c", bytes([65]))
print((lambda: (yield))().send(None))
i = 0
while i < 3:
    i += 1
    if i == 2: continue
else: print("w", i)
print([(i, j) for i in range(3) for j in range(i) if j != i], [[k for k in range(i)] for i in range(3)])
print((y := 10) + y, [z for q in [1, 2] if (z := q * 2) > 2])
a = b = [1]
a += [2]; print(b)
t = (1, 2); t += (3,); print(t)
n = 10
n -= 3; n *= 2; n //= 3; n **= 2; n %= 7; n <<= 3; n |= 1; n ^= 5; n &= 0xff; n >>= 1; print(n)
print(1 < 2 < 3, 1 < 3 < 2, not 1 == 2, None is not None, "a" not in "b")
print(10 if 0 else 20, 0 or "x", 1 and "y", [] and 1, 0 or [] or {})
d = {"a": 1}
d["b"] = 2; d["a"] += 5; del d["b"]; print(d, "a" in d)
print({**d, "c": 3}, [*"ab", *[1]], {*"a", 1} == {"a", 1})
print("%d %s %.3f %x" % (5, "s", 2.5, 255), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), f"{5:03d} {0.1+0.2} {'a' 'b'}")
print(1_000_000, 0x1f, 0b11, 0o17, 1e3, 1j * 1j, 3.0, 1e100, -0.0, float("inf"), 1e-7)
def va(*a, **k): return len(a), sorted(k)
print(va(*[1, 2], 3, *(4,), x=1, **{"y": 2}))
try: va(**{1: 2})
except TypeError as e: print(e)
try: va(*5)
except TypeError as e: print(e)
try: None.foo
except AttributeError as e: print(e)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: a, b, *c = [1]
except ValueError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
def lines():
    x = [1,
         2]
    return x[
        5
    ]
lines()
