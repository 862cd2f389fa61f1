"""Trees of arithmetic on numbers that are ints or floats by chance: every mixture of kinds, floats that do not stand in their word."""
import itertools


class Vec:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def dot(self, o):
        return (self.x * o.x) + (self.y * o.y) + (self.z * o.z)

    def cross(self, o):
        return Vec(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)

    def plus(self, o):
        return Vec(self.x + o.x, self.y + o.y, self.z + o.z)

    def scale(self, f):
        return Vec(f * self.x, f * self.y, self.z * f)

    def squares(self):
        return self.x * self.x + self.y * self.y - self.z

    def negated(self):
        return -self.x * 2 + -self.y * 3.5

    def ratio(self, o):
        return (self.x + 1) / (o.x - 1) + self.y / o.y

    def before(self, o):
        return self.x * self.y < o.x * o.y, self.x + self.y == o.x + o.y, self.x < o.y, self.x != o.x

    def show(self):
        return repr(self.x), repr(self.y), repr(self.z)


ERRORS = (ZeroDivisionError, OverflowError)


def text(e):
    return type(e).__name__ + ": " + str(e)


def all_of(a, b):  # direct calls, so that the types of the operands are known
    out = []
    try:
        out.append(repr(a.dot(b)))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(repr(a.cross(b).show()))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(repr(a.plus(b).show()))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(repr(a.scale(b.x).show()))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(repr(a.squares()))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(repr(a.negated()))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(repr(a.ratio(b)))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(repr(a.before(b)))
    except ERRORS as e:
        out.append(text(e))
    return out


def mixtures():
    for kinds in itertools.product((0, 1), repeat=6):
        v = [7 * k + 2.5 if kinds[k] else 3 - 2 * k for k in range(6)]
        print(kinds, all_of(Vec(v[0], v[1], v[2]), Vec(v[3], v[4], v[5])))


mixtures()

SPECIAL = [0, 1, -1, 0.0, -0.0, 1.5, True, 1e300, 1e-300, 5e-324, float("inf"), float("-inf"), float("nan"), 2 ** 53, 2 ** 53 + 1, -(2 ** 53) - 1,
           2 ** 61 - 1, 2 ** 61, -(2 ** 61), -(2 ** 61) - 1, 2 ** 62, 2 ** 63 - 1, 2 ** 63, -(2 ** 63), 2 ** 64, 10 ** 400]


def specials():
    for a in SPECIAL:
        for b in SPECIAL:
            results = all_of(Vec(a, b, 2.5), Vec(b, a, -1.25)) + all_of(Vec(a, 1.5, b), Vec(0.25, b, a))
            print([x if len(x) < 100 else len(x) for x in results])


specials()


def total(vs):
    t = 0
    for v in vs:
        t += v.x * v.y
    return t


print(total([]), total([Vec(1, 2, 3)]), total([Vec(1, 2, 3), Vec(1.5, 2, 3), Vec(2 ** 62, 4, 0)]))

# a field read in a tree is still the same object behind it
a = Vec(1e300, 1.0, 2.0)


def same(a):
    x = a.x
    y = a.x * a.y + a.z
    return x is a.x, y


print(same(a), same(Vec(2 ** 70, 1, 2.5)))
