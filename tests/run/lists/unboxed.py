# Lists of floats that the program handles by indices only, and lists that look the same until something else is done to them.
import math

SPECIAL = [0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, 1.7976931348623157e308, 1e-200, -1e250, 0.1]


def shown(x):
    return repr(x) + ("-" if math.copysign(1.0, x) < 0 else "+")


def by_index():
    out = []
    for i in range(len(SPECIAL)):
        out.append(shown(SPECIAL[i]))
    return out


def filled(n):
    a = [0.0] * n
    for i in range(n):
        a[i] = a[i - 1] / 3 + i
    return shown(a[0]), shown(a[n - 1]), a[-1] + a[n // 2]


def appended(n):
    a = []
    for i in range(n):
        a.append(i * -0.0)
        a.append(1e300 * i)
    total = 0.0
    for x in a:
        total += x
    return total, shown(a[0]), shown(a[2]), a[2 * n - 1] * 10, len(a)


def same_list(n):
    a = [1.0, 2.0, 3.0]
    b = a
    for i in range(n):
        b[i % 3] = a[(i + 1) % 3] * 0.5
    return a[0], a[1], a[2], b is a


def nested(n):
    rows = [[i * 0.5 + j for j in range(n)] for i in range(n)]
    rows[0] = rows[1]
    rows[1][0] = -7.5
    total = 0.0
    for row in rows:
        for x in row:
            total += x
    return total, rows[0][0], rows[0] is rows[1]


def in_tuples():
    pairs = [([0.5, 1.5], "a", 2.5), ([-0.0, 1e-310], "b", 0.0)]
    d = {"x": pairs[0], "y": pairs[1]}
    out = []
    for (u, v), name, w in pairs:
        out.append((shown(u), shown(v), name, w))
    for key in ("x", "y"):
        numbers, name, w = d[key]
        numbers[0] += w
        out.append((shown(numbers[0]), name))
    return out


class Vector:
    def __init__(self, n):
        self.items = [0.0] * n
        self.last = None

    def set(self, i, x):
        self.items[i] = x
        self.last = self.items

    def dot(self, other):
        total = 0.0
        for i in range(len(self.items)):
            total += self.items[i] * other.items[i]
        return total


def in_fields():
    u, v = Vector(3), Vector(3)
    for i in range(3):
        u.set(i, i + 0.25)
        v.set(i, -u.items[i])
    return u.dot(v), u.last is u.items, v.last[2]


def past_the_end(n):
    a = [1.0] * 4
    done = 0
    try:
        for i in range(n):
            a[i] = a[i] + 0.5
            done += 1
    except IndexError as e:
        return done, str(e), a[0], a[3]
    return done, a[0]


def in_the_middle(n):
    a = [1.0, 2.0, 0.0, 4.0]
    try:
        for i in range(n):
            a[i] = 1 / a[i]
    except ZeroDivisionError as e:
        return str(e), a[0], a[1], shown(a[2]), a[3]


def either(flag):
    a = [0.0, 1.5] if flag else None
    return a is None or a[1]


# ---- what keeps Values

def printed():
    a = [0.0, -0.0, 1.5]
    a[0] = 2.5
    print(a, a == [2.5, 0.0, 1.5], 1.5 in a, a.index(1.5), sorted(a), max(a), sum(a))


def in_printed_tuple():
    t = ([0.25, 0.5], 1)
    t[0][0] += 1
    print(t)


def compared():
    a, b = [0.5, 1.0], [0.5, 1.0]
    a[0] *= 1.0
    return a == b, a < b, [a] == [b], a is b


def popped():
    a = [0.0, 1.0]
    x = a.pop()
    y = a.pop()
    try:
        a.pop()
    except IndexError as e:
        return x, shown(y), str(e)


def sliced():
    a = [0.0, 1.0, 2.0, 3.0]
    b = a[1:3]
    b[0] = 9.0
    a[0:2] = b
    return a[0], a[1], a[2], len(a), b[1]


def grown():
    a = [0.5]
    a += [1.5, -0.0]
    a.extend([2.5])
    a.insert(0, 7.0)
    del a[1]
    return a[0], a[1], shown(a[2]), len(a)


def key(v):
    parts = [v * 0.5, -v]
    return parts


def sorted_by_lists():
    return sorted([3.0, 1.0, 2.0], key=key)


def made():
    for i in range(3):
        yield [i * 1.5, 0.0]


def from_generator():
    total = 0.0
    for a in made():
        total += a[0] + a[1]
    return total, list(made())


def captured():
    a = [1.5, 2.5]

    def read(i):
        return a[i] * 2

    a[1] = 0.0
    return read(0), read(1), list(map(read, range(2)))


def mixed(n):
    a = [0.0] * 3
    a[n] = n
    return a[0], a[1], type(a[n]).__name__


def returned_to_table():
    table = [lambda: [0.5, 1.0], lambda: [0.0]]
    return [f() for f in table]


class Holder:
    def __init__(self):
        self.a = [0.5, 0.0]

    def __getitem__(self, i):
        return self.a[i]


def through_dict():
    h = Holder()
    h.a[0] += 1
    return h.__dict__, h[1], vars(h)["a"][0], [x for x in h]


def unpacked_later(n):
    a = [0.5, 1.5, -0.0]
    a[n] += 1
    x, *rest = a
    return x, rest, (*a, 1)


def tuple_of(n):
    a = [0.5, 0.0]
    a[n] += 1
    return tuple(a), "%s" % a, f"{a}"


def default(a=[0.5, 0.0]):
    a[0] += 1
    return a[0] + a[1]


def defaults():
    return default(), default(), default.__defaults__


def plain_default(a=[0.5, 0.0]):
    a[0] += 1
    return a[0] + a[1]


def many(n):
    """Enough garbage for collections in the middle."""
    keep = []
    for i in range(n):
        a = [i * 0.5, -0.0, 1e-320, i + 0.0]
        if i % 100 == 0:
            keep.append(a)
    total = 0.0
    for a in keep:
        total += a[0] + a[1] + a[2] + a[3]
    return total, len(keep)


def main():
    for f in (by_index, in_tuples, in_fields, compared, popped, sliced, grown, sorted_by_lists, from_generator, captured, returned_to_table, through_dict, defaults):
        print(f.__name__, f())
    printed()
    in_printed_tuple()
    print(filled(5), appended(3), same_list(7), nested(4), past_the_end(9), past_the_end(3), in_the_middle(4), either(True), either(False))
    print(mixed(0), mixed(2), unpacked_later(2), tuple_of(1), plain_default(), plain_default(), many(5000))


main()
