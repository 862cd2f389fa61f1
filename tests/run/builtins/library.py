"""functools and collections."""
import collections
import functools
import heapq  # Counter.most_common needs it
import operator


def guarded(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def functions():
    print(functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(operator.add, [], 5), guarded(functools.reduce, operator.add, []), functools.partial(pow, 2)(5), functools.partial(int, base=2)("101"), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
    calls = []
    @functools.lru_cache(maxsize=2)
    def f(x):
        calls.append(x)
        return x * 2
    print([f(1), f(1), f(2), f(3), f(1)], calls, f.cache_info())
    @functools.cache
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)
    print(fib(80), fib.cache_info().hits)
    @functools.wraps(fib)
    def wrapped():
        """doc"""
    print(wrapped.__name__, wrapped.__wrapped__ is fib)
    @functools.total_ordering
    class T:
        def __init__(self, v): self.v = v
        def __eq__(self, o): return self.v == o.v
        def __lt__(self, o): return self.v < o.v
    print(T(1) <= T(2), T(1) > T(2), T(2) >= T(2))


def containers():
    c = collections
    d = c.deque([1, 2, 3], maxlen=4)
    d.append(4)
    d.append(5)
    d.appendleft(0)
    d.rotate(1)
    print(d, d[0], d[-1], len(d), d.pop(), d.popleft(), list(d), d.maxlen, 3 in d, d.count(2), d.index(2), d == c.deque([2, 3]), c.deque("abc"), guarded(c.deque().pop), guarded(c.deque().popleft), guarded(lambda: d[10]))
    d.extend([7, 8])
    d.extendleft([9])
    d.reverse()
    d.insert(1, "i")  if len(d) < 4 else None
    d.remove(d[-1])
    d[0] = "x"
    del d[1]
    print(d, d.copy(), d + c.deque([1]), d * 2, list(reversed(d)), bool(c.deque()))
    dd = c.defaultdict(list)
    for w in ("apple", "bat", "avocado"):
        dd[w[0]].append(w)
    di = c.defaultdict(int)
    for ch in "hello":
        di[ch] += 1
    print(dd, di, di["zz"], len(di), dd.get("q"), guarded(lambda: c.defaultdict()["a"]), guarded(c.defaultdict, 5), dd.default_factory, c.defaultdict(lambda: 5)["k"])
    od = c.OrderedDict([("a", 1), ("b", 2)])
    od.move_to_end("a")
    od["c"] = 3
    print(od, od.popitem(last=False), list(od), od == {"a": 1, "c": 3}, list(reversed(od)))
    ct = c.Counter("mississippi")
    ct.update("miss")
    print(ct, ct.most_common(2), ct["zz"], sum(ct.values()), ct - c.Counter("iiii"), ct + c.Counter(a=1), ct & c.Counter(i=1), sorted(ct.elements())[:3])
    P = c.namedtuple("P", "x y", defaults=[5])
    p = P(1)
    print(p, p.x, p.y, p[0], p._replace(x=9), p._asdict(), P._fields, tuple(p), p == (1, 5), P._make([3, 4]), guarded(P), guarded(P, 1, 2, 3), guarded(lambda: p.z), guarded(lambda: setattr(p, "x", 1)))
    cm = c.ChainMap({"a": 1}, {"a": 2, "b": 3})
    print(cm["a"], cm["b"], dict(cm), len(cm), guarded(lambda: cm["z"]))


functions()
containers()
