"""An iterator toolkit: own versions of the itertools, checked against the real ones; peeking, chunking, merging, lazy streams, protocols."""
import itertools
import operator


def count(start=0, step=1):
    n = start
    while True:
        yield n
        n += step


def take(n, it): return [x for _, x in zip(range(n), it)]


def chain(*its):
    for it in its: yield from it


def islice(it, *args):
    s = slice(*args)
    start, stop, step = s.start or 0, s.stop, s.step or 1
    nexti = start
    for i, x in enumerate(it):
        if stop is not None and i >= stop: return
        if i == nexti:
            yield x
            nexti += step
            if stop is not None and nexti >= stop: return


def accumulate(it, f=operator.add, *, initial=None):
    it = iter(it)
    total = initial
    if initial is None:
        try: total = next(it)
        except StopIteration: return
    yield total
    for x in it:
        total = f(total, x)
        yield total


def product(*pools, repeat=1):
    pools = [tuple(p) for p in pools] * repeat
    result = [[]]
    for pool in pools: result = [x + [y] for x in result for y in pool]
    yield from map(tuple, result)


def permutations(items, r=None):
    pool = tuple(items)
    n = len(pool)
    r = n if r is None else r
    if r > n: return
    indices, cycles = list(range(n)), list(range(n, n - r, -1))
    yield tuple(pool[i] for i in indices[:r])
    while n:
        for i in reversed(range(r)):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield tuple(pool[i] for i in indices[:r])
                break
        else: return


def combinations(items, r):
    pool = tuple(items)
    if r == 0: yield ()
    for i, x in enumerate(pool):
        if r: yield from ((x, *rest) for rest in combinations(pool[i + 1:], r - 1))


def groupby(it, key=lambda x: x):
    it = iter(it)
    class Done(Exception): pass
    current = []
    def advance():
        try: current[:] = [next(it)]
        except StopIteration: current.clear()
    advance()
    while current:
        k = key(current[0])
        def group(k=k):
            while current and key(current[0]) == k:
                yield current[0]
                advance()
        g = group()
        yield k, g
        for _ in g: pass


def zip_longest(*its, fillvalue=None):
    its = [iter(i) for i in its]
    live = len(its)
    while True:
        row = []
        for k, it in enumerate(its):
            try: row.append(next(it))
            except StopIteration:
                live -= 1
                if not live: return
                its[k] = itertools.repeat(fillvalue)
                row.append(fillvalue)
        yield tuple(row)


def tee(it, n=2):
    it = iter(it)
    link = [None, None]

    def walk(link):
        while True:
            if link[1] is None:
                try: link[0] = next(it)
                except StopIteration: return
                link[1] = [None, None]
            value, link = link
            yield value
    return tuple(walk(link) for _ in range(n))


def starmap(f, it):
    for args in it: yield f(*args)


def pairwise(it):
    it = iter(it)
    for a in it:
        for b in it:
            yield a, b
            a = b


def roundrobin(*its):
    todo = [iter(i) for i in its]
    while todo:
        for it in todo[:]:
            try: yield next(it)
            except StopIteration: todo.remove(it)


def merge(*its, key=None):
    heads = []
    for k, it in enumerate(map(iter, its)):
        for v in it:
            heads.append([v if key is None else key(v), k, v, it])
            break
    while heads:
        best = min(heads, key=lambda h: h[:2])
        yield best[2]
        for v in best[3]:
            best[0], best[2] = (v if key is None else key(v)), v
            break
        else: heads.remove(best)


def same(ours, theirs, limit=200):
    a, b = list(itertools.islice(ours, limit)), list(itertools.islice(theirs, limit))
    return len(a) if a == b else (a, b)


words = 'the quick brown fox jumps over the lazy dog'.split()
I = itertools
print(same(count(5, -2), I.count(5, -2)), same(count(0.5, 0.25), I.count(0.5, 0.25)), same(chain('ab', [1], (), {2: 3}), I.chain('ab', [1], (), {2: 3})), [same(islice(range(20), *a), I.islice(range(20), *a)) for a in ((5,), (2, 8), (3, None, 4), (0, 0), (25,), (1, 30, 7))])
print(same(accumulate([1, 2.5, 3]), I.accumulate([1, 2.5, 3])), same(accumulate('abc'), I.accumulate('abc')), same(accumulate([3, 1, 4, 1], max, initial=2), I.accumulate([3, 1, 4, 1], max, initial=2)), same(accumulate([]), I.accumulate([])), same(accumulate(range(1, 30), operator.mul), I.accumulate(range(1, 30), operator.mul)))
print(same(product('ab', range(3), repeat=2), I.product('ab', range(3), repeat=2)), same(product(), I.product()), same(product('x', []), I.product('x', [])), [same(permutations('abcd', r), I.permutations('abcd', r)) for r in (None, 0, 1, 2, 5)], [same(combinations(range(6), r), I.combinations(range(6), r)) for r in range(8)])
print(same(((k, ''.join(g)) for k, g in groupby('aabbbca')), ((k, ''.join(g)) for k, g in I.groupby('aabbbca'))), [k for k, _ in groupby(words, len)], same(zip_longest('abc', [1], range(5), fillvalue='-'), I.zip_longest('abc', [1], range(5), fillvalue='-')), same(zip_longest(), I.zip_longest()))
a, b, c = tee(iter([1, 2, 3, 4]), 3)
print(take(2, a), list(b), list(a), take(1, c), list(starmap(pow, [(2, 5), (3, 2, 5)])), same(pairwise(words), I.pairwise(words)), list(pairwise([1])), ''.join(roundrobin('ABC', 'D', 'EF')), list(merge([1, 4, 7], [2, 4, 6], [], [0, 9])), list(merge(['b', 'CC'], ['A', 'ddd'], key=str.lower)))


class Peekable:
    """An iterator with look-ahead, push-back and truth value."""
    def __init__(self, it): self.it, self.buffer = iter(it), []
    def __iter__(self): return self
    def __next__(self): return self.buffer.pop() if self.buffer else next(self.it)
    def push(self, x): self.buffer.append(x)
    def peek(self, *default):
        try: self.push(x := next(self))
        except StopIteration:
            if default: return default[0]
            raise
        return x
    def __bool__(self):
        try: self.peek()
        except StopIteration: return False
        return True
    def __length_hint__(self): return operator.length_hint(self.it) + len(self.buffer)


p = Peekable(range(5))
print(p.peek(), next(p), p.peek(), bool(p), operator.length_hint(p), p.push('pushed'), list(p), bool(p), p.peek('none'))
try: p.peek()
except StopIteration as e: print('stop', e.args)


class Stream:
    """A lazy, memoised list: a head and a thunk."""
    def __init__(self, head, rest=lambda: None): self.head, self._rest, self.forced = head, rest, False
    @property
    def rest(self):
        if not self.forced: self._rest, self.forced = self._rest(), True
        return self._rest
    def __iter__(self):
        s = self
        while s is not None:
            yield s.head
            s = s.rest
    def map(self, f): return Stream(f(self.head), lambda: self.rest and self.rest.map(f))
    def filter(self, f):
        s = self
        while s and not f(s.head): s = s.rest
        return s and Stream(s.head, lambda: s.rest and s.rest.filter(f))
    def zip(self, other, f): return Stream(f(self.head, other.head), lambda: self.rest.zip(other.rest, f))
    def __getitem__(self, i):
        if isinstance(i, slice): return list(itertools.islice(self, i.start, i.stop, i.step))
        return next(itertools.islice(self, i, None))


def numbers(n): return Stream(n, lambda: numbers(n + 1))
def sieve(s): return Stream(s.head, lambda: sieve(s.rest.filter(lambda n, p=s.head: n % p)))


fib = Stream(0, lambda: Stream(1, lambda: fib.zip(fib.rest, operator.add)))
primes = sieve(numbers(2))
print(fib[:20], fib[120], primes[:25], primes[60], numbers(1).map(lambda x: x * x).filter(lambda x: x % 3 == 1)[2:12:3], Stream('x')[:5], fib.rest.rest.forced)


class OldStyle:
    """Iteration through __getitem__ and IndexError; reversed through __len__."""
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        return i * 10
    def __len__(self): return self.n


class Endless:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('done')


o = OldStyle(4)
print(list(o), list(reversed(o)), 20 in o, 25 in o, [*o, *Endless()], dict(enumerate(o)), max(o), sum(o), sorted(o, reverse=True), list(zip(o, 'ab')), list(map(None.__class__.__name__.__getitem__, range(4))), iter(o).__length_hint__())
source = iter([1, 2, 3, 0, 4, 5])
print(list(iter(lambda: next(source), 0)), list(source), list(zip(*[iter(range(7))] * 3)), list(zip(range(3), count(10))), dict(zip('ab', [1, 2, 3])))
x, *y, z = (n for n in range(5)); (q, (r, *s)), t = [1, 'abc'], 2
print(x, y, z, q, r, s, t, [*range(2), *'ab', *{}], {**dict(a=1), 'b': 2, **{'a': 3}}, (*[],), {*'aab'} == {'a', 'b'})
it = iter([1, 2, 3])
print(2 in it, list(it), [i for i in range(3) for i in range(i)], next(iter([]), 'default'), sum(([i] for i in range(3)), []), any(x > 3 for x in source), all([]), list(filter(None, [0, 1, '', 'a', [], None])))


def changed():
    d = {1: 1}
    yield lambda: [d.__setitem__(k + 1, 1) for k in d]
    s = {1}
    yield lambda: [s.add(k + 1) for k in s]
    yield lambda: list(zip('ab', 'c', strict=True))
    yield lambda: list(zip('a', 'bc', strict=True))
    yield lambda: take(3, 5)
    yield lambda: next(5)
    yield lambda: list(islice('abc', -1))
    yield lambda: list(I.islice('abc', -1))
    yield lambda: (lambda a, *b, c: c)(*range(2))
    yield lambda: [a for a, b in [(1, 2, 3)]]
    yield lambda: iter(len, 1).__next__()
    yield lambda: min(iter(()))
    yield lambda: list(reversed(iter([])))
    yield lambda: next(generator_stop())


def generator_stop():
    yield next(iter(()))


for f in changed():
    try: print(f())
    except (RuntimeError, ValueError, TypeError) as e: print(type(e).__name__, e, repr(e.__cause__))
squares = [0]
for k in squares:
    if k < 40: squares.append(k + len(squares))
print(squares)
for a, b in pairwise(words + [3]):
    if a > b: print(a, b, end=' ')
