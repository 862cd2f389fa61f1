# Generators whose bodies go into the loops that consume them: several yields, state across them, break,
# continue, else, nesting, values used after the loop, generators made before and inside other loops.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    yield -1

def two(a, b):
    yield a
    for x in range(3):
        yield x
    yield b

def evens(numbers):
    for n in numbers:
        if n % 2 == 0:
            yield n

def squares(numbers):
    for n in numbers:
        yield n * n

def pairs(n):
    for i in range(n):
        for j in range(i):
            yield i, j
        yield i, 'end'

def with_return(n):
    for i in range(n):
        if i == 4:
            return 'stopped'
        got = yield i
        assert got is None
        if got:
            print('never')

def nothing():
    return
    yield

def unbound(flag):
    if flag:
        x = 1
    yield 0
    yield x

def total(n):
    t = 0
    for v in count(n):
        if v == 3:
            continue
        t += v
    for v in two(10, 20):
        t = t * 3 + v
        if v == 20:
            break
    else:
        t = -t
    return t, v

def carried(n):
    a, b, last = 0, 1, None
    for v in count(n):
        a, b = b, a + b
        last = v
        if a > 50:
            break
    else:
        return 'all', a, b, last
    return 'broke', a, b, last, v

def twice():
    g = count(3)
    out = []
    for v in g:
        out.append(v)
        if v == 1:
            break
    for v in g:
        out.append(v * 10)
    return out

def outer_loop():
    out = []
    for k in range(3):
        for v in count(k):
            out.append((k, v))
    g = count(2)
    for k in range(3):
        for v in g:
            out.append((k, v, 'shared'))
    k = 0
    h = count(5)
    while True:
        for v in h:
            if v % 2:
                break
        k += 1
        out.append(v)
        if k > 3:
            break
    return out

def sums(xs, floats):
    return [sum(x for x in xs), sum(x / 2 for x in floats), sum(x / 2 for x in floats[:0]), sum((x for x in xs), 10), sum(x > 1 for x in xs),
            sum(1 for x in xs if x % 2), sum((x * 2 ** 70 for x in xs), -1), sum([x, y] == [1, 2] for x in xs for y in xs), sum((-0.0 for x in xs))]

def tests(xs, k):
    return any(x == k for x in xs), all(x > k for x in xs), any(x for x in xs), all(x for x in xs), any([] for _ in xs), all('' for _ in [])

def collections(xs):
    return (list(x for x in xs), tuple(x + 1 for x in xs), set(x % 2 for x in xs), frozenset(x % 3 for x in xs), dict((x, str(x)) for x in xs),
            sorted((-x for x in xs), key=lambda v: v % 3, reverse=True), sorted(x for x in xs), ','.join(str(x) for x in xs), min(x for x in xs), max(-x for x in xs),
            max(str(x) for x in xs), min(x / 2 for x in xs))

def grow(xs):
    l, s = [0], {0}
    l.extend(len(l) * 10 + x for x in xs)
    s.update(x * x for x in xs)
    return l, s

def closures():
    fs, k = [], 5
    for f in ((lambda: (i, k)) for i in range(3)):
        fs.append(f())
    k = 6
    return fs, [f() for f in [(lambda: k + j) for j in range(2)]]

def chained(n):
    t = 0
    for v in squares(evens(count(n))):
        t += v
    return t, sum(squares(x for x in range(n) if x % 3))

def in_try(xs):
    out = []
    for x in xs:
        try:
            out.append(sum(10 // y for y in range(x, 3)))
            for v in two(1, 5 // x):
                out.append(v)
        except ZeroDivisionError as e:
            out.append(str(e))
        finally:
            out.append('f')
    return out

def stops(xs):
    try:
        return list(next(iter(x)) for x in xs)
    except RuntimeError as e:
        return repr(e), repr(e.__cause__), e.__suppress_context__

def generator_in_generator(n):
    for a in count(n):
        got = yield a * 2
        if got:
            yield got
    yield sum(x for x in count(n))

print(total(10), carried(30), carried(4), twice())
print(outer_loop())
print(list(pairs(4)), [v for v in with_return(9)], list(nothing()))
print(sums([1, 2, 3], [1.0, 2.5]), tests([1, 2, 3], 2), tests([0], 0), tests([], 1))
print(collections([5, 3, 8]), grow([1, 2, 3]), closures())
print(chained(10), in_try([1, 0, 2]), stops([[1], [2]]), stops([[1], []]))
print(list(generator_in_generator(3)))
g = generator_in_generator(2)
print(next(g), g.send('x'), next(g), list(g))
for bad in (lambda: min(x for x in []), lambda: max(x for x in ()), lambda: list(unbound(False)), lambda: sum(x for x in ['a']), lambda: set([x] for x in [1]),
            lambda: ''.join(x for x in [1]), lambda: dict((x, x) for x in [[]]), lambda: sum(x for x in 5), lambda: sum((x for x in [1]), '')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(list(unbound(True)))
class Shouts:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        print('lt', self.n, other.n)
        return self.n < other.n
    def __gt__(self, other):
        print('gt', self.n, other.n)
        return self.n > other.n
    def __bool__(self):
        print('bool', self.n)
        return self.n > 1
    def __add__(self, other):
        return self.n + (other if isinstance(other, int) else other.n)
    __radd__ = __add__
print(min(Shouts(n) for n in (2, 1, 3)).n, max(Shouts(n) for n in (2, 1, 3)).n, any(Shouts(n) for n in range(5)), all(Shouts(n) for n in (2, 0, 5)), sum(Shouts(n) for n in range(3)))
total_of_module = 0
for value in squares(range(5)):
    total_of_module += value
print(total_of_module, value)
