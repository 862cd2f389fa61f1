print([x for x in range(5)], {x for x in 'aab'} == {'a', 'b'}, {x: x * x for x in range(3)}, list(x for x in 'ab'))
print([x + y for x in 'ab' for y in 'cd'], [(x, y) for x in range(4) if x % 2 for y in range(x) if y != 1], [[j * i for j in range(3)] for i in range(3)])
print([y for x in [[1, 2], [3]] for y in x], [a + b for a, b in [(1, 2), (3, 4)]], [h for h, *t in ['abc', 'de']], [x if x > 1 else -x for x in range(4)])
x = 'outer'
print([x for x in range(3)], x)
def scope():
    y = 10
    r = [y for y in range(3)], y, [y + z for z in range(2)], [(lambda: y + k)() for k in range(2)]
    fs = [lambda: i for i in range(3)]
    return r, [f() for f in fs]
print(scope())
class C:
    n = 3
    a = [i for i in range(n)]
    try: b = [i * n for i in range(n)]
    except NameError as e: print(e)
    c = [m for m in [n, n + 1]]
    d = {k: v for k, v in zip('ab', a)}
print(C.a, C.c, C.d)
def f(n):
    print('called', n); return n
print([f(i) for i in range(2) if f(i)], {f(1): f(2) for _ in range(1)}, any(f(i) for i in range(3)), all(f(i) for i in range(3)))
m = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*m)], [[r[i] for r in m] for i in range(3)], sum([sum(r) for r in m]), max(max(r) for r in m))
print(sorted({len(w): w for w in 'a bb cc ddd'.split()}.items()), {w: [v for v in w if v in 'aeiou'] for w in ['hello', 'sky']})
words = 'the quick brown fox jumps over the lazy dog the end'.split()
print({w: words.count(w) for w in words}, sorted({w[0] for w in words}), [w for i, w in enumerate(words) if w not in words[:i]])
try: [1 / i for i in (1, 0)]
except ZeroDivisionError as e: print(e)
try: [a for a in 5]
except TypeError as e: print(e)
try: {[]: 1 for _ in 'a'}
except TypeError as e: print(e)
try: [undefined for _ in 'a']
except NameError as e: print(e)
print([*range(3), *'ab'], {**{'a': 1}, 'b': 2, **{'a': 3}}, (*[1], 2, *()), {*[1, 2], *{2, 3}} == {1, 2, 3}, [*[x for x in 'p']])
def gen():
    yield [(yield 1), (yield 2)]
g = gen(); print(next(g), g.send('a'), g.send('b'))
print([x for x in range(3) if x if x > 1], [x for x in (y for y in range(5)) if x in {1, 3}], [i for i in range(20) if i % 2 == 0 if i % 3 == 0])
mat = [[float(i * j) for j in range(4)] for i in range(4)]
print([[sum(a * b for a, b in zip(r, c)) for c in zip(*mat)] for r in mat])
print([chr(ord('a') + i) * i for i in range(4)], ''.join(c.upper() if i % 2 else c for i, c in enumerate('python')), [b for b in b'ab'], [k + str(v) for k, v in {'a': 1}.items()])
big = [2 ** i for i in range(60, 68)]; print(big, sum(big), [b - 1 for b in big if b > 2 ** 63])
print([(i, j, k) for i in range(1, 20) for j in range(i, 20) for k in [i * i + j * j] if int(k ** .5) ** 2 == k])
nested = [lambda n, i=i: [n + i + j for j in range(2)] for i in range(2)]; print([fn(10) for fn in nested])
print([None for _ in range(2)], [i for i in [None, 1, 'a', 2.5, [3]] if i], [type(i).__name__ for i in [1, 1.0, '1', b'1', (1,), None, True]])
def locals_in():
    a, b = 1, 2
    return [a + b + c for c in range(2)], {k: (a, k) for k in 'x'}, sum(a for _ in range(5))
print(locals_in())
print(list(map(str, [i for i in range(3)])), dict([(i, i) for i in 'ab']), tuple(i for i in range(2)), set(i for i in [1]), sorted((-i for i in range(3)), key=abs))
