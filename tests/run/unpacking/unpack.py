def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ':', e)
a, b = 1, 2; a, b = b, a; print(a, b)
(a, b), [c, d] = 'xy', {'k': 1, 'l': 2}; print(a, b, c, d)
a, *b = range(4); *c, d = 'abc'; e, *f, g = (1, 2); print(a, b, c, d, e, f, g)
[h, (i, *j), *k] = [1, (2, 3, 4), 5, 6]; print(h, i, j, k)
*l, = 'ab'; print(l)
def u1(): a, b = 1
def u2(): a, b = [1]
def u3(): a, b = 1, 2, 3
def u4(): a, *b, c = [1]
def u5(): a, b = {1: 2, 3: 4, 5: 6}
def u6(): (a, b), c = [1, 2]
def u7(): a, b = None
def u8(): a, b, c = 'ab'
def u9(): a, b = iter([1, 2, 3])
def u10():
    for a, b in [(1, 2), (3,)]: print(a, b)
def u11(): return [*5]
def u12(): return {**5}
def u13(): return (lambda a, b: a)(*[1])
def u14(): return {*[[]]}
def u15(): [] = [1]
def u16(): a, b = (x for x in range(5))
def u17(x=(1, 2, 3)): a, b = x
def u18(x=[1, 2, 3]): a, b = x
def u19(n=3): a, b = list(range(n))
for f in (u1, u2, u3, u4, u5, u6, u7, u8, u9, u10, u11, u12, u13, u14, u15, u16, u17, u18, u19): t(f)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): print('iter'); return iter(range(self.n))
a, b = It(2); print(a, b)
t(lambda: [x for x, y in [It(3)]])
d = {}; d['a'], d['b'], *d['c'] = 1, 2, 3, 4; print(d)
class O: pass
o = O(); o.x, o.y = 'xy'; print(o.x, o.y)
l = [0] * 4; l[0], l[-1], l[1:3] = 1, 2, 'ab'; print(l)
def swap(l, i, j): l[i], l[j] = l[j], l[i]; return l
print(swap([1, 2, 3], 0, 2), swap(['a', 2.5], 0, 1))
def rot(a, b, c): a, b, c = c, a, b; return a, b, c
print(rot(1, 'b', 3.5), rot(*'xyz'))
def minmax(xs): return min(xs), max(xs)
lo, hi = minmax([3, 1, 2]); print(lo, hi)
def stats(*xs):
    first, *rest = xs
    return first, rest, len(xs)
n, r, c = stats(1, 2.5, 'x'); print(n, r, c)
for i, (k, v) in enumerate({'a': (1, 2), 'b': (3, 4)}.items()): print(i, k, *v, sep='-')
print(*[1, 2], *'ab', sep=',', **{'end': '!\n'})
pairs = [(1, 'one'), (2, 'two')]; nums, names = zip(*pairs); print(nums, names, dict(pairs), [b for _, b in pairs])
def f(*args, **kw): return args, kw
print(f(*[1], 2, *(3,), a=1, **{'b': 2}, **{'c': 3}), f(*'', **{}), f(*{'k': 1}), f(*range(2), *[[]]))
t(lambda: f(**{'a': 1}, **{'a': 2})); t(lambda: f(a=1, **{'a': 2})); t(lambda: f(*1)); t(lambda: f(**[1])); t(lambda: f(**{1: 2}))
x = [1, 2, 3]; x[0], x = 9, 'rebound'; print(x)
i = 0; arr = [10, 20]; i, arr[i] = 1, 99; print(i, arr)
first, (second, third), *_ = 1, (2, 3), 4, 5; print(first, second, third, _)
def gen(): 
    yield 1; yield 2; print('third asked'); yield 3
try: p, q = gen()
except ValueError as e: print(e)
t3 = 1, 2, 3; a, *b = t3; print(a, b, [*t3, *t3], (*t3,), {*t3} == set(t3))
def deep(t): (a, (b, (c, *d))), e = t; return a, b, c, d, e
print(deep(((1, (2, (3, 4, 5))), 6)), deep((['a', 'bcd'][::1] and ('a', ('b', 'cd')), 'e')))
s, *m, z = 'hello'; print(s, m, z, ''.join(m))
with_bytes, *rest = b'abc'; print(with_bytes, rest)
