from collections import namedtuple, OrderedDict, Counter, ChainMap, defaultdict
P = namedtuple("P", "x y", defaults=[5])
p = P(1)
print(p, p.x, p._replace(x=9), p._asdict(), P._fields, P._make([7, 8]), P.__doc__, P.__new__.__doc__, P._field_defaults)
for bad in (lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: P._make([1]), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "def")):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class Q(P):
    def total(self): return self.x + self.y
print(Q(1, 2).total(), Q(y=1, x=2), P(1, 2) == (1, 2), hash(P(1, 2)) == hash((1, 2)))
print(namedtuple("One", "a")(3), namedtuple("Zero", "")(), P.__module__, P.__qualname__)
a, b = P(1, 2); print(a, b)
print(sorted(Counter("abracadabra").items()), ChainMap({1: 2}, {3: 4})[3], OrderedDict(a=1))
print(P.x, P.__dict__["y"])
