# Type-unstable variables, containers of changing element types, aliasing, polymorphic arguments.
def alias():
    a = [1, 2]; b = a; b.append('x'); c = [a, [3.5]]; c[1].append(None); c[0][0] = 2 ** 70
    d = {'l': a}; d['l'].append(d); d[1] = 'int key'; d[1.5] = 2
    return a[:3], c[1], len(d), list(d)[1:], a is d['l']
print(alias())
def grow(l, v): l.append(v); return l
x = grow([], 1); y = grow([], 'a'); z = grow(x, 2.5); print(x, y, z is x, grow(y, x))
def fill(n, v): return [v] * n
print(fill(2, 0), fill(2, 0.0), fill(2, None), fill(1, [1]))
m = fill(3, 0); m[1] = 'changed'; print(m)
def poly(o): return o + o
for v in (1, 1.5, 'a', [1], (1,), True, 2 ** 63 - 1, 2 ** 63, 1j, b'x'): print(poly(v), type(poly(v)).__name__)
def default(a, b=None, c=0):
    if b is None: b = []
    if c == 0: c = 'zero'
    b.append(a); return b, c
print(default(1), default('x', [0]), default(2.5, c=3))
def opt(n):
    r = None
    for i in range(n):
        if r is None: r = i
        elif r > 2: r = float(r)
        else: r += 2
    return r
print([opt(i) for i in range(6)])
def acc(items):
    total = 0
    for it in items: total = total + it if not isinstance(it, str) else str(total) + it
    return total
print(acc([1, 2, 3]), acc([1, 2.5]), acc([1, 'a', 'b']), acc([2 ** 62] * 4), acc([True, 1j]), acc([]))
def maxi(xs):
    best = xs[0]
    for v in xs:
        if v > best: best = v
    return best
print(maxi([1, 5, 2]), maxi([1, 2.5, True]), maxi('hello'), maxi([(1, 2), (1, 'b')[:1]]), maxi([[1], [0, 5]]), maxi([2 ** 65, 1e30, -1]))
def swap(d): return {v: k for k, v in d.items()}
print(swap({1: 'a', 'b': 2.5, (1,): None}), swap(swap({'x': 1})))
def counter(seq):
    c = {}
    for s in seq: c[s] = c.get(s, 0) + 1
    return c
print(counter('abca'), counter([1, 1.0, True, '1', None]), counter([(1, 2), (1, 2)]))
def flatten(x): return [z for y in x for z in flatten(y)] if isinstance(x, (list, tuple)) else [x]
print(flatten([1, [2.5, ('a', [None, []])], 2 ** 80]))
def compose(f, g): return lambda *a: f(g(*a))
print(compose(str, abs)(-3), compose(len, str)(2 ** 100), compose(lambda t: t[0], lambda *a: a)('first', 2))
def ret(flag): return flag and [flag] or ({} if flag is None else 'none')
print(ret(0), ret(5), ret(None), ret('s'), ret([]))
def nested(n):
    if n == 0: return 0
    if n == 1: return 'one'
    if n % 2: return [nested(n - 1), nested(n - 2)]
    return (nested(n - 1), n)
print(nested(5), nested(4))
def cmp(a, b): return (a == b, a != b, a is b, a in (b,), not a == b)
for p in ((1, 1.0), (1, True), ('a', 'a'), (None, 0), ([1], [1.0]), ((1, [2]), (1, [2])), (2 ** 64, float(2 ** 64)), (float('nan'), float('nan')), ({1: 2}, {True: 2.0}), (0, -0.0)): print(cmp(*p))
class Box:
    def __init__(self, v): self.v = v
    def map(self, f): return Box(f(self.v))
    def __repr__(self): return f'Box({self.v!r})'
b = Box(1); print(b.map(str).map(len).map(float), b.map(lambda v: [v] * 2).map(tuple)); b.v = 'changed'; print(b, b.map(len)); b.v = b; print(b.v is b)
class Lst:
    def __init__(self): self.items = []; self.count = 0; self.last = None
    def push(self, x): self.items.append(x); self.count += 1; self.last = x; return self
l = Lst().push(1).push('two').push(3.0); print(l.items, l.count, l.last); l.count = 'many'; print(l.count); l.count = 2 ** 64; l.push(None); print(l.count)
l2 = Lst(); l2.push(5); print(sum(l2.items), l2.last + 1)
g = 0
def bump(v):
    global g
    g = g + v if type(g) is type(v) else v
    return g
print(bump(1), bump(2), bump('a'), bump('b'), bump(1.5), bump(2 ** 63), bump(2 ** 63), g)
def it(x):
    out = []
    for e in x: out.append(e)
    return out
print(it([1]), it('ab'), it({1: 2}), it(range(2)), it((e for e in 'g')), it(b'q'), it({5}), it(zip('a', [1])), it(enumerate('z')), it(map(str, [1])), it([]))
def idx(c, k): return c[k]
print(idx([1, 2], -1), idx('abc', 0), idx({'k': 'v'}, 'k'), idx((1, 'b'), 1), idx(range(10), 3), idx(b'ab', 1), idx([1, 2, 3], slice(1)), idx({2 ** 64: 'big'}, 2 ** 64))
for c, k in (([], 0), ({}, 'x'), ('a', 5), ((1,), 'k'), (5, 0), ([1], 1.0), ([1], 2 ** 70), (range(2), 7)):
    try: print(idx(c, k))
    except Exception as e: print(type(e).__name__, e)
def arith(a, b):
    out = []
    for f in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a / b, lambda: a // b, lambda: a % b, lambda: a ** b, lambda: a & b, lambda: a << b, lambda: a < b, lambda: divmod(a, b)):
        try: out.append(f())
        except Exception as e: out.append(type(e).__name__)
    return out
for p in ((7, 2), (7, -2), (-7, 2), (7.5, 2), (7, 0), (2 ** 63, 3), (-2 ** 63, -1), (True, True), ('a', 2), ([1], 2), (1, 'a'), (10 ** 18, 10 ** 18 // 10 ** 17), (0, 0), (0.0, -1), (2, 0.5), (-2, 0.5), (3, 200 - 190), (1e308, 10.0)): print(p, arith(*p))
n = 10
while n > 0:
    n = n - 3 if n != 4 else n - 0.5
print(n)
s = 0
for i in range(3, 10 ** 6, 10 ** 5): s += i * i * i * i
print(s)
i = 5
for i in range(0): pass
print(i)
for i in range(3): i *= 2
print(i)
r = range(2 ** 64, 2 ** 64 + 3); print(list(r), len(r), 2 ** 64 + 1 in r, r[-1]); print(sum(range(10 ** 6)), sum(x * x for x in range(3000000, 3000010)))
big = [2 ** 62, 2 ** 62, -2 ** 63]; print(sum(big), max(big), min(big), sorted(big), sum(big[:2]) * 2, [v + v for v in big], abs(big[2]), -big[2], big[2] // -1, big[2] * -1)
