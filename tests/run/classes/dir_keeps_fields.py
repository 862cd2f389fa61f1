"""Listing an object's names, as a traceback does for its suggestion, leaves its fields where they are."""
import sys


class Q:
    def __init__(self, x, full):
        self.x = x
        if full:
            self.y = x


def use(q):
    return q.x * 2


def missing(q):
    return q.y


def run(q):
    try:
        missing(q)
    except AttributeError:
        sys.excepthook(*sys.exc_info())
    return use(q)


print(run(Q(2.5, False)), run(Q(3, False)))


class Own:
    def __init__(self, x):
        self.x = x

    def __getattribute__(self, name):
        if name == "__dict__":
            return {"made_up": 1}
        return object.__getattribute__(self, name)


class Slots:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


def names(o):
    return [n for n in dir(o) if not n.startswith("__")]


def listed(q):
    found = names(q)
    return found, q.x + 1


late = Q(1, False)
late.z = 3
print(listed(Q(1, True)), listed(Q(2.5, False)), names(late), names(Own(1)), names(Slots(1)))
print(late.__dict__, names(late), late.x)
