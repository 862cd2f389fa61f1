# functools.wraps and its like store what `assigned` names: on instances, classes and modules too, however they are called.
import functools
import enum
import math


class P:
    def __init__(self, x):
        self.x = x

    def twice(self):
        return self.x * 2


class Q(P):
    pass


class R(P):
    pass


def source():
    pass


source.x = "abc"
source.twice = lambda: "replaced"


def plain(f):
    @functools.wraps(f)
    def wrapper(*args):
        "doc of wrapper"
        return f(*args)
    return wrapper


@plain
def add(a, b):
    "doc of add"
    return a + b


print(add(1, 2), add.__name__, add.__doc__, add.__wrapped__.__name__)

p = P(3)
print(p.twice())
functools.update_wrapper(p, source, assigned=("x",), updated=())
print(p.twice())

q = Q(4)
print(q.twice())
again = functools.wraps
again(source, ("x",), ())(q)
print(q.twice())

r = R(5)
print(r.twice())
getattr(functools, "".join(["update_", "wrapper"]))(R, source, ("twice",), ())
try:
    print(r.twice())
except TypeError as e:
    print(e)


@functools.total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Version(1) <= Version(2), Version(3) > Version(4), Version(3) >= Version(3), max(Version(1), Version(7)).n)


class Colour(enum.Enum):
    RED = 1
    GREEN = 2

    def shout(self):
        return self.name + "!"


print(Colour.RED.shout(), list(Colour), Colour(2).name, Colour["RED"].value)


class Flags(enum.IntFlag):
    A = 1
    B = 2


print(Flags.A | Flags.B, Flags(3) & Flags.B, len(Flags))
print(min(3, 1), int("7"), math.floor(2.5))

try:
    import a_module_that_is_not_there
except ImportError as e:
    print("no", e.name)
