# Arithmetic whose operands are ints or floats, each time another mixture: sums, differences and squares of ints among floats.
import math

VALUES = [0, 0.0, -0.0, 1, -1, 3, 2.5, -0.5, 1 << 20, (1 << 20) + 1, -(1 << 20), (1 << 53) - 1, (1 << 53) + 1, 1 << 70, math.inf, math.nan, 1e-320]


class V:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z


def dot_of_difference(a, b):
    x = a.x - b.x
    y = a.y - b.y
    z = a.z - b.z
    return x * b.y + y * b.z + z * b.x


def square_of_sum(a, b):
    s = a.x + b.x + a.y
    return s * s - b.y


def length(a, b):
    x = a.x - b.x
    y = a.y - b.y
    return math.sqrt(x * x + y * y)


def both_leave(a, b):
    s = a.x - b.x
    t = s * s
    return s, t, t * b.z


def product(a, b):
    p = a.x * b.x
    return p + a.y - b.y


def negated(a, b):
    d = a.x - b.y
    return -d * a.z + d


def compared(a, b):
    d = a.x - b.x
    return d * d < a.y + b.y, d == b.z - a.z


def with_constants(a, b):
    d = a.x + 3
    return (d * d + 1 - a.y) * 0.5 + b.x, d


def divided(a, b):
    d = a.x - b.x
    return (a.y + b.y) / d + d


def deep(a, b):
    d = a.x - b.x
    e = d * d
    g = e * e
    return g * g + a.y


FUNCTIONS = [dot_of_difference, square_of_sum, length, both_leave, product, negated, compared, with_constants, divided, deep]


def text(f, a, b):
    try:
        return repr(f(a, b))
    except (ValueError, ZeroDivisionError, OverflowError) as e:
        return type(e).__name__ + str(e)


def check(s):
    n = 0
    for c in s:
        n = (n * 31 + ord(c)) % 1000000007
    return n


for f in FUNCTIONS:
    for i in range(len(VALUES)):
        line = []
        for j in range(len(VALUES)):
            total = 0
            for k in range(len(VALUES)):
                a = V(VALUES[i], VALUES[j], VALUES[(i + k) % len(VALUES)])
                b = V(VALUES[k], VALUES[(j * 2 + k) % len(VALUES)], VALUES[(i + j + k) % len(VALUES)])
                total += check(text(f, a, b))
            line.append(total)
        print(f.__name__, i, line)
for a, b in ((V(1, 2, 3), V(0.5, 1, 2)), (V(5, 7, 1), V(2, 3, 4)), (V(0, 0, 0), V(0, -0.0, -5)), (V(-3, 0.0, 1), V(-3, -2, -0.0))):
    print([text(f, a, b) for f in FUNCTIONS])
