"""copy.deepcopy: every kind of reduction, memo, order, aliases and cycles, state with slots and setters, errors."""
import collections
import copy
import copyreg
import fractions
from dataclasses import dataclass, field


def show(f):
    try:
        print(f())
    except RecursionError as e:
        print("RecursionError")
    except Exception as e:
        print(type(e).__name__, e)


class Plain:
    def __init__(self, a, b):
        self.a = a
        self.b = b

    def __repr__(self):
        return "%s%r" % (type(self).__name__, sorted(self.__dict__.items(), key=lambda p: p[0]))


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


class Both(Slotted):
    def __init__(self, x):
        super().__init__(x)
        self.z = [x]


class WithState:
    def __init__(self, v):
        self.v = v

    def __getstate__(self):
        return {"kept": self.v}

    def __setstate__(self, state):
        self.v = ("restored", state)


class Reduces:
    def __init__(self, *parts):
        self.parts = parts

    def __reduce__(self):
        return self.parts if len(self.parts) != 1 else self.parts[0]


class Own:
    def __deepcopy__(self, memo):
        memo["own"] = len(memo)
        return "own copy"


class NoCopy:
    __deepcopy__ = None
    v = 1


class Numbered(list):
    def __init__(self, items=(), n=0):
        super().__init__(items)
        self.n = n


class Named(dict):
    pass


class NewArgs:
    def __new__(cls, a, *rest):
        self = super().__new__(cls)
        self.made_with = (a,) + rest
        return self

    def __getnewargs__(self):
        return self.made_with[:1]


class NewArgsEx:
    def __new__(cls, a, *, b):
        self = super().__new__(cls)
        self.both = a, b
        return self

    def __getnewargs_ex__(self):
        return (self.both[0],), {"b": self.both[1]}


@dataclass
class Data:
    name: str
    items: list = field(default_factory=list)


class Key:
    def __init__(self, k):
        self.k = k

    def __deepcopy__(self, memo):
        log.append(self.k)
        return Key(self.k)


class Memo(dict):
    def get(self, key, default=None):
        log.append("get")
        return super().get(key, default)


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


log = []
shared = [1]


def made(*args):
    return list(args) + ["made"]


def basics():
    x = {"a": [1, (2, [3])], "b": shared, "c": shared, (1, 2): {3}, "f": frozenset([1]), "s": "t", "n": None}
    y = copy.deepcopy(x)
    print(y == x, y is x, y["b"] is y["c"], y["b"] is shared, y["a"][1] is x["a"][1], list(y) == list(x))
    t = (1, "a", (2.5, None), frozenset([3]))
    print(copy.deepcopy(t) is t, copy.deepcopy((1, [])) == (1, []))
    loop = []
    loop.append((loop, {"me": loop}))
    other = copy.deepcopy(loop)
    print(other is not loop, other[0][0] is other, other[0][1]["me"] is other)
    pair = ([],)
    pair[0].append(pair)
    twin = copy.deepcopy(pair)
    print(twin is not pair, twin[0][0] is twin)
    for atom in (1, 2 ** 80, 2.5, 0.0, 1j, "s", b"b", None, True, ..., NotImplemented, int, len, basics, range(3), Meta, WithMeta, property(), 1e300):
        if copy.deepcopy(atom) is not atom:
            print("copied", atom)
    print(copy.deepcopy(bytearray(b"xy")), copy.deepcopy(slice(1, [2])), copy.deepcopy({1, 2}))
    d = {Key(1): Key(2), Key(3): Key(4)}
    copy.deepcopy(d)
    print(log)
    log.clear()


def objects():
    p = Plain([1], None)
    p.b = p
    q = copy.deepcopy(p)
    print(q is not p, q.b is q, q.a == [1], q.a is not p.a, list(q.__dict__))
    print(copy.deepcopy(Plain(1, 2.5)), copy.deepcopy(Plain(Plain((), []), {})))
    s = Slotted([1])
    u = copy.deepcopy(s)
    print(u.x, u.x is not s.x, hasattr(u, "y"))
    b = Both(3)
    b.y = b.z
    c = copy.deepcopy(b)
    print(c.x, c.y, c.z, c.y is c.z, c.z is not b.z, c.__dict__)
    print(copy.deepcopy(WithState([1])).v, copy.deepcopy(Own()), copy.deepcopy([Own()]), copy.deepcopy(NoCopy()).v)
    n = Numbered([[1], 2], 5)
    m = copy.deepcopy(n)
    print(type(m).__name__, m, m.n, m[0] is not n[0])
    d = Named(a=[1])
    d.extra = d
    e = copy.deepcopy(d)
    print(type(e).__name__, e, e.extra is e)
    print(copy.deepcopy(NewArgs(1, 2)).made_with, copy.deepcopy(NewArgsEx(1, b=[2])).both)
    x = Data("n", [[1]])
    y = copy.deepcopy(x)
    print(y, y == x, y.items[0] is not x.items[0])
    print(copy.deepcopy(collections.OrderedDict([(1, [2])])), copy.deepcopy(collections.defaultdict(list, a=[1])), copy.deepcopy(collections.deque([[1]], 3)),
          copy.deepcopy(collections.Counter("aab")), copy.deepcopy(fractions.Fraction(1, 3)))
    point = collections.namedtuple("point", "x y")([1], 2)
    print(copy.deepcopy(point), copy.deepcopy(point).x is not point.x)
    error = copy.deepcopy(ValueError("v", [1]))
    print(repr(error), error.args)
    bound = copy.deepcopy(p.__repr__)
    print(bound.__self__ is not p, bound.__func__ is Plain.__repr__)


def reductions():
    show(lambda: copy.deepcopy(Reduces("global name")) is not None)
    show(lambda: copy.deepcopy(Reduces(made, ())))
    show(lambda: copy.deepcopy(Reduces(made, (1, [2]))))
    show(lambda: copy.deepcopy(Reduces(Plain, (1, 2), {"c": 3})))
    show(lambda: copy.deepcopy(Reduces(Plain, (1, 2), ({"c": 3}, {"a": 4}))))
    show(lambda: copy.deepcopy(Reduces(Plain, (1, 2), (None, {"a": 4}))))
    show(lambda: copy.deepcopy(Reduces(made, (1,), None, iter([[1], 2]))))
    show(lambda: copy.deepcopy(Reduces(dict, (), None, None, iter([("a", [1])]))))
    show(lambda: copy.deepcopy(Reduces(made, (), None, None, None, 6)))
    show(lambda: copy.deepcopy(Reduces(made, [1, 2])))
    show(lambda: copy.deepcopy(Reduces(made, 3)))
    show(lambda: copy.deepcopy(Reduces(made, 0)))
    show(lambda: copy.deepcopy(Reduces((made,))))
    show(lambda: copy.deepcopy(Reduces(5)))
    show(lambda: copy.deepcopy(Reduces([made, (1,)])))
    show(lambda: copy.deepcopy(Reduces(made, (), 3)))
    show(lambda: copy.deepcopy(Reduces(made, (), None, 3)))
    show(lambda: copy.deepcopy(Reduces(Plain, (1,))))
    show(lambda: copy.deepcopy(Reduces(dict, (), None, None, iter([("a",)]))))
    show(lambda: copy.deepcopy((x for x in ())))
    copyreg.pickle(Slotted, lambda s: (made, ("slotted", s.x)))
    show(lambda: copy.deepcopy(Slotted([1])))
    show(lambda: copy.copy(Slotted([1])))

    def grow():
        d = {1: Grows(), 2: 3}
        Grows.target = d
        return copy.deepcopy(d)

    class Grows:
        def __deepcopy__(self, memo):
            Grows.target[len(Grows.target) + 5] = 1
            return self

    show(grow)


def memos():
    memo = {}
    x = [shared, Own()]
    y = copy.deepcopy(x, memo)
    print(y, memo[id(x)] is y, memo[id(shared)] is y[0], [v is x or v is shared for v in memo[id(memo)]].count(True), memo["own"])
    print(copy.deepcopy(x, memo) is y, copy.deepcopy(7, {id(7): "seven"}))
    odd = Memo()
    print(copy.deepcopy([1, [2]], odd), log)
    log.clear()
    print(copy.deepcopy(x, memo=None)[0])
    deep = []
    for _ in range(1000000):
        deep = [deep]
    show(lambda: copy.deepcopy(deep))
    print(copy._deepcopy_dispatch[list]([1, [2]], {}), copy._deepcopy_dispatch[dict]({1: 2}, {}), copy._deepcopy_dispatch[tuple]((1, []), {}))
    copy._deepcopy_dispatch[Plain] = lambda v, m: "by dispatch"
    print(copy.deepcopy([Plain(1, 2)]))
    print(copy.copy(Plain([1], 2)), copy.copy([1, shared])[1] is shared, copy.copy(Named(a=1)), copy.copy(Numbered([1], 2)).n)


basics()
objects()
reductions()
memos()
