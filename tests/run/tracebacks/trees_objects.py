"""Trees of arithmetic that read through objects: fields that are not set yet, roots of negative numbers, __getattr__ on the way."""
import math
import sys


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Body:
    def __init__(self, mass, point):
        self.mass = mass
        if point:
            self.at = point
        self.last = mass * 2


class Lazy:
    def __init__(self, mass, point):
        self.mass = mass
        self.seen = []
        if point:
            self.at = point

    def __getattr__(self, name):
        self.seen.append((name, self.mass))
        self.mass = self.mass + 1
        if len(self.seen) > 2:
            raise AttributeError("enough of " + name)
        return Point(self.mass, 0.5)


def distance(a, b):
    dx = a.at.x - b.at.x
    dy = a.at.y - b.at.y
    return math.sqrt(dx * dx + dy * dy) * a.mass / b.mass


def rooted(a, b):
    return math.sqrt(a.at.x * b.at.x - 1) + a.at.y * (b.at.y
                                                      + math.sqrt(b.mass * 1.0))


def pull(a, b):
    return (a.mass * b.mass) + (a.at.x - b.at.x) * (a.mass
                                                    - b.at.y)


def failed():
    sys.excepthook(*sys.exc_info())


def bodies(a, b):
    try:
        print(distance(a, b))
    except (AttributeError, ArithmeticError, ValueError):
        failed()
    try:
        print(rooted(a, b))
    except (AttributeError, ArithmeticError, ValueError):
        failed()


def lazies(a, b):
    for k in range(3):
        try:
            print(pull(a, b))
        except AttributeError:
            failed()
    print(a.seen, b.seen, a.mass, b.mass)


POINTS = [Point(1.5, 2.5), Point(1, 2), Point(-3.5, 0.0), Point(0, 0), Point(1e300, 5), Point(float("nan"), 1.5), Point(2 ** 80, 1.5), Point(10 ** 400, 2)]
for p in POINTS:
    for q in POINTS:
        bodies(Body(2.5, p), Body(3, q))
for m in (-1.5, 0, 0.0, -2, 10 ** 400):
    bodies(Body(m, POINTS[0]), Body(2.5, POINTS[1]))
    bodies(Body(2.5, POINTS[0]), Body(m, POINTS[1]))
for a in (POINTS[0], None):
    for b in (POINTS[1], None):
        bodies(Body(1.5, a), Body(2, b))
        lazies(Lazy(1.5, a), Lazy(2, b))
