"""Nested tuples that were found equal stay so, unless a class of theirs changes how it compares."""
import collections
import gc
import weakref

Point = collections.namedtuple("Point", "x y")


def keys(n):
    return [(k % 3, (Point(k, k * 0.5), ("text%d" % k, None)), k > 2) for k in range(n)]


first, second, third = keys(50), keys(50), keys(50)
d = {k: i for i, k in enumerate(first)}
for turn in range(3):
    print(sum(d[k] for k in second), sum(d[k] for k in third), all(k in d for k in first))
    print([a == b for a, b in zip(second[:3], third[1:4])], [a == b for a, b in zip(second[:3], third[:3])], second[0] is third[0])
    print(len(set(first + second + third)), [hash(a) == hash(b) for a, b in zip(first[:2], second[:2])])
d2 = {k: -i for i, k in enumerate(third)}
del first, d
gc.collect()
print([d2[k] for k in second[:4]], second[5] == third[5], hash(second[5]) == hash(third[5]))
print(second[0][1] is third[0][1], second[0][1][0] == third[0][1][0], sorted(second)[:2] == sorted(third)[:2])

# not for ever: items whose == is the program's
class Moody:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Moody) and self.n == other.n

    def __hash__(self):
        return 1


a, b = (1, (Moody(1), 2)), (1, (Moody(1), 2))
m = {a: "a"}
print(m.get(b), a == b)
b[1][0].n = 3
print(m.get(b), a == b)
b[1][0].n = 1
print(m.get(b), a == b)


class Text(str):
    equal = True

    def __eq__(self, other):
        return self.equal and str.__eq__(self, other)

    __hash__ = str.__hash__


a, b = (1, ("q", Text("t"))), (1, ("q", Text("t")))
m = {a: "a"}
print(m.get(b), a == b)
Text.equal = False
print(m.get(b), a == b)
nan = float("nan")
a, b, c = (1, (nan, 2)), (1, (nan, 2)), (1, (float("nan"), 2))
print({a: 1}.get(b), {a: 1}.get(c), a == b, a == c)
print({(1, (1.0, True)): "x"}.get((1.0, (1, 1))), {(1, (2 ** 70, b"b")): "y"}.get((1, (2 ** 70, b"b"))))
a, b = (1, ([1], 2)), (1, ([1], 2))
print(a == b)
b[1][0].append(2)
print(a == b)


# what can be seen dying is not kept alive
class Dies(tuple):
    def __del__(self):
        print("dies", len(self))


class Named(tuple):
    pass


def lives():
    x, y = (1, (Dies((1, 2)), 3)), (1, (Dies((1, 2)), 3))
    m = {x: 1}
    print(m[y])
    return y


kept = lives()
gc.collect()
print("kept", kept)
del kept
gc.collect()
u, v = (1, (Named((1, 2)), 3)), (1, (Named((1, 2)), 3))
print({u: 1}[v], u[1][0] is v[1][0])
v[1][0].note = "v"
print(hasattr(u[1][0], "note"), {u: 1}[v])


# classes that change
Pair = collections.namedtuple("Pair", "a b")
Other = collections.namedtuple("Other", "a b")
x, y, z = [(1, (Pair(1, k), 2), "p") for k in (2, 2, 3)]
m = {x: "x", z: "z"}
print(m[y], x == y, x == z)
print(m[y], x == y, x == z)
Pair.__eq__ = lambda self, other: False
Pair.__hash__ = tuple.__hash__
print(m.get(y), x == y, x == z, x == x, m[x])
del Pair.__eq__
print(m.get(y), x == y, x == z)


class P(tuple):
    __slots__ = ()


class Q(tuple):
    __slots__ = ()

    def __eq__(self, other):
        return False

    __hash__ = tuple.__hash__


x, y = (1, (P((1, 2)), 2)), (1, (P((1, 2)), 2))
m = {x: "x"}
print(m[y], m[y])
try:
    y[1][0].__class__ = Q
    print(m.get(y), x == y)
except TypeError as e:
    print(e)


class Base1(tuple):
    __slots__ = ()


class Base2(tuple):
    __slots__ = ()

    def __eq__(self, other):
        return False

    __hash__ = tuple.__hash__


class Derived(Base1):
    __slots__ = ()


x, y = (1, (Derived((1, 2)), 2)), (1, (Derived((1, 2)), 2))
m = {x: "x"}
print(m[y], m[y])
Derived.__bases__ = (Base2,)
print(m.get(y), x == y)
deep1 = deep2 = ()
for k in range(200):
    deep1, deep2 = (deep1, k), (deep2, k)
m = {deep1: 1}
print(m[deep2], m[deep2], deep1 == deep2, hash(deep1) == hash(deep2))
