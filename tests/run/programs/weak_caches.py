"""Weak references: caches, callbacks, observers, proxies, finalizers, cycles, WeakKeyDictionary and friends; collection is asked for where it matters."""
import gc
import weakref


class Node:
    alive = 0
    def __init__(self, name, parent=None):
        Node.alive += 1
        self.name, self.kids = name, []
        self._parent = weakref.ref(parent) if parent else None
        if parent: parent.kids.append(self)
    @property
    def parent(self): return self._parent() if self._parent else None
    def path(self): return (self.parent.path() + '/' if self.parent else '') + self.name
    def __repr__(self): return f'<{self.name}>'


root = Node('root')
kid = Node('kid', Node('mid', root))
print(kid.path(), kid.parent, kid._parent() is kid.parent, root.parent, weakref.getweakrefcount(root), kid._parent == weakref.ref(kid.parent), kid._parent is kid.parent.kids[0]._parent)


class Pool:
    """Equal arguments give the same object, as long as someone holds it."""
    def __init__(self, kind): self.kind, self.items, self.made = kind, weakref.WeakValueDictionary(), 0
    def __call__(self, *args):
        try: return self.items[args]
        except KeyError:
            self.made += 1
            obj = self.items[args] = self.kind(*args)
            return obj


class Point:
    __slots__ = ('x', 'y', '__weakref__')
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))


pool = Pool(Point)
a, b, c = pool(1, 2), pool(1, 2), pool(3, 4)
print(a is b, a is c, pool.made, len(pool.items), sorted(pool.items.keys()), (1, 2) in pool.items, pool.items.get((9, 9), 'none'))


class Signal:
    """Observers are held weakly; bound methods by WeakMethod."""
    def __init__(self): self.slots = []
    def connect(self, f):
        make = weakref.WeakMethod if hasattr(f, '__self__') else weakref.ref
        self.slots.append(make(f, self._gone))
        return f
    def _gone(self, r): self.slots.remove(r)
    def emit(self, *args): return [f(*args) for f in (s() for s in list(self.slots)) if f is not None]


class Listener:
    def __init__(self, name): self.name = name
    def heard(self, what): return f'{self.name} heard {what}'


sig, l1, l2 = Signal(), Listener('one'), Listener('two')
sig.connect(l1.heard)
sig.connect(l2.heard)


@sig.connect
def plain(what): return what * 2


print(sig.emit('hey'), len(sig.slots))


class Meta:
    """Data about objects that the objects do not know."""
    data = weakref.WeakKeyDictionary()
    seen = weakref.WeakSet()
    @classmethod
    def note(cls, obj, **kw):
        cls.data.setdefault(obj, {}).update(kw)
        cls.seen.add(obj)
        return obj


p, q = Meta.note(Point(0, 0), colour='red'), Meta.note(Node('noted'), size=3)
Meta.note(p, size=1)
print(Meta.data[p], Meta.data[q], Point(0, 0) in Meta.data, Meta.data[Point(0, 0)], len(Meta.data), len(Meta.seen), q in Meta.seen, 5 in Meta.data if False else '', sorted(map(str, Meta.data.values())))
proxy = weakref.proxy(l1)
proxy.name = 'renamed'
print(l1.name, proxy.heard('x'), type(proxy).__name__, isinstance(proxy, Listener), proxy.__class__.__name__, weakref.getweakrefcount(l1))
callable_proxy = weakref.proxy(plain)
print(callable_proxy('q'), type(callable_proxy).__name__, callable_proxy == plain if False else '')


class Number:
    def __init__(self, v): self.v = v
    def __add__(self, o): return self.v + getattr(o, 'v', o)
    def __radd__(self, o): return o + self.v
    def __len__(self): return self.v
    def __getitem__(self, i): return self.v * i
    def __bool__(self): return self.v > 3
    def __iadd__(self, o): self.v += o; return self
    def __call__(self, *a): return a
    def __str__(self): return f'number {self.v}'
    def __eq__(self, o): return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return self.v < getattr(o, 'v', o)


n = Number(3)
np = weakref.proxy(n)
print(np + 1, 1 + np, np + np, len(np), np[5], bool(np), str(np), np == 3, np < 4, sorted([np, 1, 2])[0] if False else min(1, 5), [x for x, _ in zip(np, range(3))])
for f in (lambda: hash(np), lambda: weakref.ref(5), lambda: weakref.ref('s'), lambda: weakref.ref([1]), lambda: weakref.proxy(None), lambda: weakref.ref(), lambda: Meta.data[5], lambda: weakref.WeakKeyDictionary({1: 2}), lambda: weakref.WeakMethod(plain), lambda: weakref.ref(n)(1), lambda: weakref.WeakSet([1]), lambda: setattr(weakref.ref(n), 'x', 1), lambda: weakref.ref(object())):
    try: print(f())
    except (TypeError, KeyError, ReferenceError, AttributeError) as e: print(type(e).__name__, e)
r1, r2, r3 = weakref.ref(n), weakref.ref(n), weakref.ref(n, print)
print(r1 is r2, r1 is r3, r1 == r3, r1() is n, len(weakref.getweakrefs(n)), r1.__callback__, r3.__callback__ is print, isinstance(r1, weakref.ReferenceType), type(r1).__name__)
h1, h2 = weakref.ref(Point), weakref.ref(a)
print(hash(h2) == hash(a), h2 == weakref.ref(b), {h2: 1}[weakref.ref(a)], h1() is Point)


class Tracked(weakref.ref):
    __slots__ = ('tag',)
    def __new__(cls, obj, tag, callback=None): return super().__new__(cls, obj, callback)
    def __init__(self, obj, tag, callback=None): super().__init__(obj, callback); self.tag = tag


t = Tracked(n, 'mine')
print(t.tag, t() is n, isinstance(t, weakref.ref), type(t).__name__)
log = []
fin = weakref.finalize(n, log.append, 'finalized')
print(fin.alive, fin.peek()[2], fin.atexit, fin(), fin(), fin.alive, log, fin.peek())
d1 = weakref.finalize(l2, log.append, 'never')
print(d1.detach()[2], d1.alive, d1())


def lost():
    """Makes objects that only weak references know, in a frame of its own."""
    gone = [Node(f'g{i}') for i in range(50)]
    refs = [weakref.ref(g, lambda r: log.append('callback')) for g in gone]
    table = weakref.WeakValueDictionary((g.name, g) for g in gone)
    keys = weakref.WeakKeyDictionary((g, i) for i, g in enumerate(gone))
    proxies = [weakref.proxy(g) for g in gone]
    finalizers = [weakref.finalize(g, log.append, 'end') for g in gone]
    ring = gone[0]
    for g in gone[1:]: ring.kids.append(g); ring = g
    ring.kids.append(gone[0])
    return refs, table, keys, proxies, finalizers


def deeper(f, n=20):
    """Calls f far from this frame, so that nothing of it is left on the stack."""
    pad = [None] * 50
    return f() if n == 0 else deeper(f, n - 1)


refs, table, keys, proxies, finalizers = deeper(lost)
for _ in range(3): gc.collect()
dead = sum(r() is None for r in refs)
print(dead >= 45, len(table) <= 5, len(keys) <= 5, sum(f.alive for f in finalizers) <= 5, log.count('callback') >= 45, log.count('end') >= 45, len(table) == 50 - dead)
failures = []
for p_ in proxies:
    try: p_.name
    except ReferenceError as e: failures.append(str(e))
print(len(failures) >= 45, set(failures))
print(sorted(name for name, node in table.items() if node is None), root.path(), [k.path() for k in root.kids])
copy = pool.items.copy()
print(type(copy).__name__, len(copy), list(pool.items.values())[0] is a, pool.items.setdefault((5, 6), c) is c, pool.items.pop((5, 6)) is c, len(pool.items))
ws = weakref.WeakSet([a, c])
print(a in ws, len(ws), ws | {root} == weakref.WeakSet([a, c, root]), len(ws & {a}), ws.isdisjoint([root]), ws <= weakref.WeakSet([a, c, root]), ws - {a} == {c}, len(ws ^ {a, root}))
ws.discard(a)
ws.remove(c)
try: ws.remove(c)
except KeyError: print('gone', len(ws))
weakref.proxy(5)
