"""Bank with transactions, LRU cache, plug-in registry, event loop, spreadsheet, priority queue."""


class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f'need {need}, have {have}')
        self.need, self.have = need, have


class Account:
    total = 0
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []
        type(self).total += 1

    @property
    def balance(self): return self._balance

    @balance.setter
    def balance(self, v):
        if v < 0:
            raise InsufficientFunds(self._balance - v, self._balance)
        self.history.append(v - self._balance)
        self._balance = v

    def __repr__(self): return f'<{type(self).__name__} {self.owner}: {self.balance}>'


class Savings(Account):
    rate = 0.05
    def accrue(self): self.balance += round(self.balance * self.rate, 2)


class Transaction:
    def __init__(self, *accounts): self.accounts = accounts
    def __enter__(self):
        self.saved = [(a._balance, list(a.history)) for a in self.accounts]
        return self
    def __exit__(self, kind, e, tb):
        if kind:
            for a, (b, h) in zip(self.accounts, self.saved):
                a._balance, a.history = b, h
        return kind is not None and issubclass(kind, InsufficientFunds)


def transfer(a, b, n):
    b.balance += n
    a.balance -= n


x, y = Account('ann', 100), Savings('bob', 50.5)
with Transaction(x, y): transfer(x, y, 30)
with Transaction(x, y): transfer(x, y, 300)
try:
    with Transaction(x, y): transfer(x, y, 'ten')
except TypeError as e: print('refused', e)
y.accrue()
print(x, y, x.history, y.history, Account.total, Savings.total)
try: x.balance = -1
except InsufficientFunds as e: print(e, e.need, e.have)
x.balance = 10 ** 20; print(x, sum(x.history))


class LRU:
    class _Node:
        def __init__(self, k=None, v=None): self.k, self.v, self.prev, self.next = k, v, None, None
    def __init__(self, size):
        self.size, self.map, self.hits, self.misses = size, {}, 0, 0
        self.head, self.tail = self._Node(), self._Node()
        self.head.next, self.tail.prev = self.tail, self.head
    def _unlink(self, n): n.prev.next, n.next.prev = n.next, n.prev
    def _front(self, n):
        n.next, n.prev = self.head.next, self.head
        self.head.next.prev = n
        self.head.next = n
    def get(self, k, default=None):
        n = self.map.get(k)
        if n is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(n); self._front(n)
        return n.v
    def put(self, k, v):
        if k in self.map: self._unlink(self.map[k])
        elif len(self.map) >= self.size:
            last = self.tail.prev
            self._unlink(last); del self.map[last.k]
        n = self.map[k] = self._Node(k, v)
        self._front(n)
    def __iter__(self):
        n = self.head.next
        while n is not self.tail:
            yield n.k, n.v
            n = n.next


c = LRU(3)
for i in range(5): c.put(i, i * i)
c.get(2); c.put('s', [1]); c.get(99); c.put(2, 'two')
print(list(c), c.hits, c.misses, sorted(map(str, c.map)))


class Registry(dict):
    def register(self, name=None, **opts):
        def deco(f):
            self[name or f.__name__] = (f, opts)
            return f
        return deco
    def run(self, name, *a):
        try: f, opts = self[name]
        except KeyError: return f'no plug-in {name!r}'
        return opts.get('fmt', '{}').format(f(*a))


reg = Registry()
@reg.register()
def upper(s): return s.upper()
@reg.register('rev', fmt='<{}>')
def reverse(s): return s[::-1]
@reg.register(fmt='{:08.3f}')
class half:
    def __init__(self, x): self.x = x
    def __format__(self, spec): return format(self.x / 2, spec)
for n, a in (('upper', 'abc'), ('rev', 'abc'), ('half', 5), ('half', 2 ** 70), ('none', 1)): print(n, reg.run(n, a))


class Loop:
    def __init__(self): self.queue, self.now, self.seq = [], 0, 0
    def at(self, t, gen):
        self.seq += 1
        self.queue.append((t, self.seq, gen))
        i = len(self.queue) - 1
        while i and self.queue[i] < self.queue[(i - 1) // 2]:
            j = (i - 1) // 2
            self.queue[i], self.queue[j] = self.queue[j], self.queue[i]
            i = j
    def pop(self):
        q = self.queue
        q[0], q[-1] = q[-1], q[0]
        item, i = q.pop(), 0
        while 2 * i + 1 < len(q):
            j = 2 * i + 1
            if j + 1 < len(q) and q[j + 1] < q[j]: j += 1
            if q[i] < q[j]: break
            q[i], q[j], i = q[j], q[i], j
        return item
    def run(self):
        while self.queue:
            self.now, _, g = self.pop()
            try: delay = g.send(None)
            except StopIteration as e:
                if e.value is not None: print(f'{self.now:6.2f} result {e.value}')
                continue
            self.at(self.now + delay, g)


def customer(loop, name, store, patience):
    yield 1
    waited = 0
    while store['busy']:
        if waited >= patience: return f'{name} left after {waited}'
        yield 0.5
        waited += 0.5
    store['busy'] = name
    try: yield 2
    finally: store['busy'] = None
    store['served'].append((name, loop.now))


loop, store = Loop(), {'busy': None, 'served': []}
for i, p in enumerate([5, 1.5, 3, 9]): loop.at(i * 0.7, customer(loop, 'c%d' % i, store, p))
loop.run(); print([(n, round(t, 2)) for n, t in store['served']])


class Sheet:
    def __init__(self): self.cells, self.cache, self.busy = {}, {}, set()
    def __setitem__(self, k, v): self.cells[k] = v; self.cache.clear()
    def __getitem__(self, k):
        if k in self.cache: return self.cache[k]
        if k in self.busy: raise RecursionError('cycle at ' + k)
        v = self.cells.get(k, 0)
        if callable(v):
            self.busy.add(k)
            try: v = v(self)
            finally: self.busy.discard(k)
        self.cache[k] = v
        return v


s = Sheet()
s['a1'], s['a2'] = 5, 7.5
s['a3'] = lambda c: c['a1'] + c['a2']
s['b1'] = lambda c: f"{c['a3'] * 2:.1f} of {c['none']}"
print(s['b1'], s['a3']); s['a1'] = 2 ** 64; print(s['a3'], s['b1'])
s['x'] = lambda c: c['y']; s['y'] = lambda c: c['x'] + 1
try: s['x']
except RecursionError as e: print(e, s.busy)


class Shape:
    registry = []
    def __init_subclass__(cls, sides=0, **kw): super().__init_subclass__(**kw); cls.sides = sides; Shape.registry.append(cls)
    def area(self): return 0
    def __lt__(self, o): return self.area() < o.area()
class Sq(Shape, sides=4):
    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2
class Tri(Shape, sides=3):
    def __init__(self, b, h): self.b, self.h = b, h
    def area(self): return self.b * self.h / 2
class Dot(Shape): pass
class Named(Sq, sides=5):
    def __init__(self, a, name): super().__init__(a); self.name = name
    def area(self): return super().area() + len(self.name)
shapes = [Sq(3), Tri(3, 5), Dot(), Named(2, 'nm'), Sq(1.5)]
print([type(q).__name__ for q in sorted(shapes)], [q.area() for q in shapes], sum(q.area() for q in shapes), max(shapes).sides, [k.__name__ for k in Shape.registry])
for q in shapes:
    q.color = 'red' if q.sides > 3 else None
print([q.color for q in shapes], vars(shapes[3]))
