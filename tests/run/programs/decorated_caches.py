"""LRU, TTL and write-through caches as decorators with arguments: closures, functools-like wraps, descriptors, statistics."""


def wraps(f):
    def apply(g):
        for name in ('__name__', '__qualname__', '__doc__', '__module__'):
            setattr(g, name, getattr(f, name))
        g.__dict__.update(f.__dict__)
        g.__wrapped__ = f
        return g
    return apply


class Stats:
    def __init__(self): self.hits = self.misses = self.evicted = 0
    def __str__(self): return '/'.join(str(v) for v in vars(self).values())
    def __iadd__(self, other):
        for k, v in vars(other).items():
            setattr(self, k, getattr(self, k) + v)
        return self


KEYWORDS = object()


def make_key(args, kw, typed):
    key = args
    if kw:
        key += (KEYWORDS, *kw.items())
    if typed:
        key += tuple(type(a) for a in args) + tuple(type(v) for v in kw.values())
    return key


def lru(size=128, typed=False):
    if callable(size):
        return lru()(size)

    def decorate(f):
        cache, stats = {}, Stats()

        @wraps(f)
        def call(*args, **kw):
            key = make_key(args, kw, typed)
            try:
                value = cache.pop(key)
            except KeyError:
                stats.misses += 1
                value = f(*args, **kw)
                if len(cache) >= size:
                    del cache[next(iter(cache))]
                    stats.evicted += 1
            else:
                stats.hits += 1
            cache[key] = value
            return value

        call.stats, call.cache = stats, cache
        call.clear = cache.clear
        return call
    return decorate


@lru
def fib(n):
    """Fibonacci numbers."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.stats, fib.__name__, fib.__doc__, fib.__wrapped__.__qualname__, len(fib.cache), fib(300) % 10 ** 12)


@lru(3, typed=True)
def show(x, *, tag='none'):
    calls.append((x, tag))
    return f'{x!r}:{tag}'


calls = []
print(show(1), show(1.0), show(True), show(1), show(1, tag='a'), show(1.0), show(1, tag='a'))
print(calls, show.stats, [k[0] for k in show.cache])
show.clear()
print(show(1), len(calls), show.stats)
try:
    show([])
except TypeError as e:
    print(e, show.stats)


class Clock:
    now = 0.0
    def __call__(self): return self.now


clock = Clock()


class TTL:
    """A decorator class that is a descriptor, too: methods keep a cache for each instance."""
    def __init__(self, seconds, *, clock=clock): self.seconds, self.clock = seconds, clock
    def __call__(self, f): return Cached(f, self)


class Cached:
    def __init__(self, f, policy):
        self.f, self.policy, self.store = f, policy, {}
        wraps(f)(self)

    def __set_name__(self, owner, name): self.owner, self.name = owner, name

    def __get__(self, obj, kind=None):
        if obj is None:
            return self
        bound = lambda *args: self.lookup(obj.__dict__.setdefault(f'_{self.name}_cache', {}), (obj, *args), args)
        return bound

    def __call__(self, *args): return self.lookup(self.store, args, args)

    def lookup(self, store, args, key):
        now = self.policy.clock()
        if key in store and (entry := store[key])[1] > now:
            return entry[0]
        store[key] = value = self.f(*args), now + self.policy.seconds
        return value[0]


class Weather:
    reads = 0

    def __init__(self, place): self.place = place

    @TTL(10)
    def temperature(self, hour=12):
        "degrees"
        Weather.reads += 1
        return f'{self.place}@{hour}: {Weather.reads}'


a, b = Weather('oslo'), Weather('rome')
for step in (0, 5, 4.9, 0.2, 0):
    clock.now += step
    print(clock.now, a.temperature(), b.temperature(), a.temperature(13))
print(Weather.temperature.name, Weather.temperature.__doc__, Weather.temperature.owner is Weather, sorted(a.__dict__), Weather.reads)


@TTL(1)
def power(x, y): return x ** y


print(power(2, 10), power(2, 10), power.store, power.__name__)


class WriteThrough:
    def __init__(self, backing, size=2):
        self.backing, self.size, self.front, self.trace = backing, size, {}, []

    def __getitem__(self, key):
        if key in self.front:
            self.front[key] = self.front.pop(key)
        else:
            self.trace.append(('load', key))
            self._keep(key, self.backing[key])
        return self.front[key]

    def __setitem__(self, key, value):
        self.trace.append(('store', key))
        self.backing[key] = value
        self.front.pop(key, None)
        self._keep(key, value)

    def __delitem__(self, key):
        del self.backing[key]
        self.front.pop(key, None)

    def _keep(self, key, value):
        self.front[key] = value
        while len(self.front) > self.size:
            out, _ = next(iter(self.front.items()))
            self.trace.append(('evict', out))
            self.front.pop(out)

    def __contains__(self, key): return key in self.front or key in self.backing
    def __len__(self): return len(self.backing)
    def __iter__(self): return iter(self.backing)


class Missing(dict):
    def __missing__(self, key):
        if isinstance(key, str):
            raise KeyError(f'no such key: {key}')
        self[key] = value = [key] * 2
        return value


w = WriteThrough(Missing(a=1, b=2))
print(w['a'], w['b'], w[3], w['a'], w['b'])
w['c'] = w[3] + [9]
w[3].append('seen')
del w['a']
print(w['c'], w[3], 'a' in w, 3 in w, len(w), list(w), w.trace)
for key in ('zz', 'a'):
    try:
        w[key]
    except KeyError as e:
        print(repr(e), list(w.front))
counter = Stats()
for s in (fib.stats, show.stats, Stats()):
    counter += s
print(counter, vars(counter))


def accumulate(into=[], *, seen={}, count=[0]):
    """Default arguments that keep state."""
    count[0] += 1
    into.append(count[0])
    seen.setdefault(len(into) % 2, []).append(count[0])
    return into, seen


accumulate(); accumulate([10]); x, y = accumulate()
print(x, y, accumulate.__defaults__, accumulate.__kwdefaults__['count'])
accumulate.__defaults__ = ([100],)
print(accumulate()[0], x)


def adders():
    by_cell = [lambda x: x + i for i in range(3)]
    by_default = [lambda x, i=i: x + i for i in range(3)]
    by_call = [(lambda i: lambda x: x + i)(i) for i in range(3)]
    return by_cell, by_default, by_call


for group in adders():
    print([f(10) for f in group])


@lru(2)
def fails(n, log=[]):
    log.append(n)
    return 10 // n


for n in (5, 0, 5, 0):
    try:
        print(fails(n), end=' ')
    except ZeroDivisionError as e:
        print(e, end=' ')
print(fails.__wrapped__.__defaults__, fails.stats)
fails(None)
