def ints():
    a = 1
    for i in range(70):
        a = a * 3 - i
    b = 2**62; c = -2**63; d = 2**64
    print(a, b, c, d, b - 1, c - 1, b * 2, b + b, -c, abs(c), c // -1, c % 10, d >> 3, 1 << 62, 1 << 63, ~b, b & d, b | 1, b ^ -1)
    x = 4611686018427387903
    for i in range(3):
        x += 1
        print(x, x > 4611686018427387904, x == 4611686018427387904.0, float(x))
    for s in range(58, 66):
        print(1 << s, -1 << s, (1 << s) - 1, (1 << s) // 3, (1 << s) % 7, ((1 << s) - 1) / 3)
    print(7 // 2, -7 // 2, 7 // -2, -7 % 2, 7 % -2, divmod(-7, 2), -7.5 // 2, -7.5 % 2, 5 % -3.0)
    print(9007199254740993 / 1, 9007199254740993 * 1.0, 9007199254740993 == 9007199254740992.0, 9007199254740993 < 9007199254740992.0)
    print(10**18 * 10, 3**40, (-2)**3, 2**0.5, 0**0, 2**-2, 10 % 3, True + True, True * 5, True / 2, -True, ~True)
def loop(n):
    t = 0
    i = 0
    while i < n:
        if i & 1: t += i
        elif i % 3 == 0: t -= i
        else: t ^= i
        i += 1
    return t
def coll(n):
    c = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        c += 1
    return c
def nested():
    r = []
    for i in range(5, 0, -2):
        for j in range(i):
            if j == 2: break
            r.append((i, j))
        else:
            r.append("e")
    return r
def mutate():
    l = [1, 2, 3]
    out = []
    for x in l:
        out.append(x)
        if len(l) < 6: l.append(x * 10)
    return out
def flt():
    s = 0.0
    for i in range(1, 20):
        s += 1 / i
        s -= i * 0.1
        s *= 1.5
        s /= 1.4
    return s, s > 0, s == s, -s, abs(s), int(s), round(s, 3), s // 1, s % 1, s ** 2
def opt(x):
    if x is None: return -1
    if isinstance(x, int): return x + 1
    if isinstance(x, str): return x + "!"
    return x
def bools(a, b):
    c = a and b
    d = a or b
    e = not a
    return c, d, e, a & b, a | b, a ^ b, a == b, a < b, a + b, [a, b].count(True)
class Node:
    def __init__(self, v, n=None):
        self.v = v
        self.n = n
def linked():
    h = None
    for i in range(10): h = Node(i, h)
    t = 0
    while h is not None:
        t = t * 3 + h.v
        h = h.n
    return t
class Base:
    k = 3
    def __init__(self): self.a = 1
    def val(self): return self.a * self.k
class D1(Base):
    def __init__(self):
        super().__init__()
        self.b = 2.5
    def val(self): return super().val() + self.b
class D2(Base):
    k = 7
def poly():
    return [o.val() for o in (Base(), D1(), D2())]
def unset():
    n = Node(1)
    del n.v
    try: n.v
    except AttributeError as e: print(e)
    n.v = 2.5
    n.__dict__["z"] = 4
    print(n.z, sorted(n.__dict__), n.v)
    n.v = 7
    print(n.__dict__["v"], n.v)
def strs(s):
    c = 0
    for ch in s:
        if ch.isdigit(): c += int(ch)
        elif ch in "aeiou": c += ord(ch)
    return c, s[::-1], s[1:3], s.upper(), len(s), s + "x", s * 2, s < "b", s == "a1b2e", max(s)
def tup():
    a = (1, 2.5, "x")
    x, y, z = a
    t = [(i, i * i) for i in range(3)]
    return x + y, z, [p * q for p, q in t], a[1], a[-1], len(a), a + (1,)
def dic():
    d = {}
    for i, w in enumerate(["a", "b", "a"]):
        d.setdefault(w, []).append(i)
    for k, v in d.items(): print(k, v)
    try: d["zz"]
    except KeyError as e: print("KE", e)
    return d, d.pop("a"), d.get("q"), d.get("q", 5), list(d), len(d)
def idx():
    l = [1, 2, 3]
    for i in (-3, -1, 2, 3, -4):
        try: print(l[i])
        except IndexError as e: print(e)
    try: l["a"]
    except TypeError as e: print(e)
    try: l[5] = 1
    except IndexError as e: print(e)
    return l
def deflt(a, b=2, *c, d=4, **e): return a, b, c, d, e
ints()
print(loop(1000), coll(27), nested(), mutate(), flt(), opt(None), opt(1), opt("s"), opt(2.5), opt(True))
print(bools(True, False), bools(True, True), linked(), poly())
unset()
print(strs("a1b2e"), tup(), dic(), idx(), deflt(1), deflt(1, 3, 5, d=6, z=7))
def z(n):
    return 10 / n
def zz(n):
    x = [1, 2, 3]
    return x[n] + z(n - 1)
zz(
   1
)
