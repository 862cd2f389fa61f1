"""Floats with numbers that are ints or floats by chance: fields, sums from 0, signs of zero, huge ints, division by zero."""


class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def dot(self, o):
        return self.x * o.x + self.y * o.y

    def scale(self, f):
        return Vec(f * self.x, self.y * f)


def ops(f, n):
    out = []
    for op in (lambda: f + n, lambda: n + f, lambda: f - n, lambda: n - f, lambda: f * n, lambda: n * f, lambda: f / n, lambda: n / f):
        try:
            out.append(op())
        except (ZeroDivisionError, OverflowError) as e:
            out.append(type(e).__name__ + ": " + str(e))
    return out


NUMBERS = [0, 1, -3, 2.5, 0.0, -0.0, True, 1 << 53, (1 << 53) + 1, (1 << 61) - 1, 1 << 61, -(1 << 62), 1 << 70, 10 ** 400, float("inf"), float("nan"), 1e-320]
for n in NUMBERS:
    for f in (1.5, -0.0, float("inf"), 0.0):
        print(n if n != 10 ** 400 else "huge", f, ops(f, n))

vs = [Vec(1, 2), Vec(0.5, -0.0), Vec(0, 1.5), Vec(1 << 65, 1.0)]
for a in vs:
    s = a.scale(0.5)
    print(s.x, s.y, a.dot(s), a.dot(Vec(0, 0)), a.dot(Vec(-0.0, 0)))


def total(items, start):
    t = start
    for x in items:
        t += x * 1.0
    return t


def total0(items):
    t = 0
    for x in items:
        t += x
    return t


def total_if(items, limit):
    t = 0
    n = 0
    for x in items:
        if x > limit:
            t += x
        elif x < -limit:
            t -= x / 2
        else:
            n += 1
    return t, n, t * 2, -t, t == 0, bool(t)


def mean(items):
    s = c = 0
    for x in items:
        s += x
        c += 1
    return s / c if c else s


def late(items):
    t = 0
    try:
        for x in items:
            t += 1.0 / x
    except ZeroDivisionError:
        return "failed", t
    return "done", t


def nested(rows):
    t = 0
    for row in rows:
        u = 0
        for x in row:
            u += x * 0.5
        t = t + u
        if t > 100.0:
            t = 0
    return t


def shown(items):
    t = 0
    for x in items:
        print(t, end=" ")
        t = t - x
    print(t)


floats = [0.5, -1.25, 3.0]
for items in (floats, [], [-0.0], [-0.0, -0.0], [float("nan")], [1e308, 1e308]):
    print(total(items, 0), total(items, 5), total(items, 0.25), total0(items), total_if(items, 1.0), mean(items), nested([items, items, []]))
    shown(items)
for items in (floats, [], [0.0], [2.0, 0.0, 1.0]):
    print(late(items))
print(type(total0([])).__name__, type(total0(floats)).__name__, nested([[300.0], [1.0]]), nested([[300.0]]))

import math


def roots(x):
    y = x if x > 2 else x * 1.0
    return math.sqrt(y), math.sin(y), math.hypot(y, 1), math.atan2(1, y), math.floor(y), math.pow(y, 0.5), math.fabs(y)


def compares(a, b):
    return a < b, a <= b, a == b, a != b, a > b, a >= b


print(roots(3), roots(2), roots(0.0), roots(4.0), roots(1 << 70))
for bad in (10 ** 400, -1, float("nan")):
    try:
        print(roots(bad))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for a in NUMBERS:
    for b in NUMBERS:
        print(compares(a, b), end=" ")
    print()
print(roots(-2))


def builtin_functions(a, b):
    x = a if a > 0 else a * 1
    out = []
    for f in (lambda: divmod(x, b), lambda: abs(x), lambda: round(x), lambda: round(x, 1), lambda: pow(x, 2), lambda: max(x, b), lambda: sum([x, b]),
              lambda: math.floor(x), lambda: math.ceil(x), lambda: math.gcd(int(x), 4), lambda: math.fmod(x, 3), lambda: math.copysign(x, b)):
        try:
            out.append(f())
        except (ZeroDivisionError, OverflowError, ValueError) as e:
            out.append(str(e))
    return out


for a in (7, 7.5, -3, -3.5, 1 << 70, 0):
    for b in (2, 2.0, 0):
        print(builtin_functions(a, b))
print(divmod(1 << 65, 3), divmod(-(1 << 65), 1 << 64), abs(-(1 << 80)), round(1 << 80))
