"""Equality of tuples and tuples as keys: what is compared, in which order, subclasses, named tuples, deep nesting."""
from collections import namedtuple

log = []


class Loud:
    def __init__(self, v, h=1):
        self.v = v
        self.h = h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        log.append((self.v, getattr(other, "v", other)))
        return isinstance(other, Loud) and self.v == other.v

    def __repr__(self):
        return "L%s" % self.v


class Weird(tuple):
    def __eq__(self, other):
        log.append("weird")
        return NotImplemented

    __hash__ = tuple.__hash__


class Plain(tuple):
    pass


Point = namedtuple("Point", "x y")


def shown(r):
    print(r, log)
    log.clear()


def main():
    nan = float("nan")
    shown((1, 2) == (1, 2.0))
    shown((nan,) == (nan,))
    shown((nan,) == (float("nan"),))
    shown((Loud(1), Loud(2)) == (Loud(1), Loud(2), 3))
    shown((Loud(1), Loud(2)) == (Loud(3),))
    shown((1, Loud(2), Loud(3)) != (1, Loud(2), Loud(4)))
    shown(((1, Loud(1)), "a") == ((1, Loud(1)), "a"))
    shown((1, 2) == Weird((1, 2)))
    shown(Weird((1, 2)) == (1, 2))
    shown(((1, 2),) == (Weird((1, 2)),))
    shown((1, 2) == Plain((1, 2)))
    shown(Point(1, 2) == (1, 2))
    shown((Point(1, "a"), 0) == (Point(1, "a"), 0))
    shown((Point(1, "a"), 0) == ((1, "b"), 0))
    shown((1, 2) == [1, 2])
    shown((True, 0) == (1, False))
    shown(("a", b"a") == ("a", "a"))
    table = {(Point(1, 2), "k"): 1, ((1, 3), "k"): 2, (): 3, ("x" * 3, 2 ** 70): 4}
    shown([table.get(k) for k in ((Point(1, 2), "k"), ((1, 2), "k"), ((1.0, 3), "k"), (), ("xxx", 2 ** 70), ("xxx", 2 ** 70 + 1))])
    keys = {(Loud(1), 1): "a"}
    shown((Loud(1), 1) in keys)
    shown((Loud(2, 5), 1) in keys)
    a = b = ()
    for _ in range(4000000):
        a, b = (a,), (b,)
    try:
        print(a == b)
    except RecursionError as e:
        print(e)
    shown((1, 2) in [(3, 4), (1, 2)])
    shown([(1, "b"), (1, "a")].index((1, "a")))
    shown(((1, 2), (3,)).count((3,)))


main()
