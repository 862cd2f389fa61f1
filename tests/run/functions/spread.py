"""Calls with * of tuples in which functions, classes, numbers and texts are mixed; what does not fit raises."""


class Shape:
    def __init__(self, w, h=2):
        self.w = w
        self.h = h

    def area(self):
        return self.w * self.h

    def __getitem__(self, xy):
        x, y = xy
        return self.w * 10 + x + y * self.h


def area_of(n, kind):
    s = kind(n, n)
    total = 0
    for i in range(n):
        total += s[i, 1]
    return total, s.area(), s.w, s.h


def scaled(n, m):
    return n * m / 2


def just(n):
    return -n


TABLE = {"area": (area_of, 3, Shape), "scaled": (scaled, 5, 4), "just": (just, 7), "bad": (just, 7, 8), "wrong": (area_of, 3, scaled),
         "none": (area_of, Shape, 3), "text": (scaled, 4, Shape)}


def apply(name, f, *args, again=1):
    count = len(args)
    r = None
    for _ in range(again):
        if count == 1:
            r = f(args[0])
        elif count == 2:
            r = f(args[0], args[1])
        else:
            r = f(*args)
    return name, r


for key in TABLE:
    args = TABLE[key]
    try:
        print(apply("run " + key, *args))
    except (TypeError, AttributeError) as e:
        print(key, type(e).__name__, e)
    try:
        print(apply(key, *args, again=2))
    except (TypeError, AttributeError) as e:
        print(key, type(e).__name__, e)


def fixed(a, b, c=3, *rest, d=4):
    return a, b, c, rest, d


pair = (1, 2.5)
many = [1.5, "x", None, 4]
print(fixed(*pair), fixed(0, *pair), fixed(*pair, 9), fixed(*pair, *pair), fixed(*many), fixed(*"ab"), fixed(*{1: 2, 3: 4}), fixed(*range(5)))
for wrong in ((1,), 5, None, fixed, Shape):
    try:
        print(fixed(*wrong))
    except TypeError as e:
        print(e)
    try:
        print(fixed(0, *wrong))
    except TypeError as e:
        print(e)


class Meta(type):
    def __add__(cls, other):
        return "Meta.__add__", other

    def __getitem__(cls, item):
        return "Meta.__getitem__", item


class WithMeta(metaclass=Meta):
    pass


class Generic:
    def __class_getitem__(cls, item):
        return "generic", item


for x in (1, Shape, WithMeta, Generic, fixed, 2.5):
    try:
        print(x + 1)
    except TypeError as e:
        print(e)
    try:
        print(x[0])
    except TypeError as e:
        print(e)
    try:
        print(float(x))
    except TypeError as e:
        print(e)
    try:
        print(list(range(x)))
    except TypeError as e:
        print(e)
    try:
        print(x < 2)
    except TypeError as e:
        print(e)


class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 2


class Plain:
    pass


for x in (Old(), Plain(), 3, [4, 5], None):
    try:
        print([y for y in x])
    except TypeError as e:
        print(e)
    try:
        print(fixed(*x))
    except TypeError as e:
        print(e)


def outer(g, k):
    try:
        return g.width + g[k]
    except AttributeError as e:
        return str(e)


class Wide:
    width = 5

    def __init__(self):
        self.items = [1, 2, 3]

    def __getitem__(self, k):
        return self.items[k]


class Narrow:
    def __init__(self):
        self.width = 2

    def __getitem__(self, k):
        return k * 100


for g in (Wide(), Narrow(), 1.5, (1, 2), [3], "text", 7):
    print(outer(g, 1))


def items(g):
    try:
        g[1] = g[0]
        return g[0]
    except TypeError as e:
        return str(e)


class Cell:
    def __init__(self):
        self.v = {}

    def __getitem__(self, k):
        return self.v.get(k, k)

    def __setitem__(self, k, v):
        self.v[k] = v


for g in (Cell(), 1.5, None, 8):
    print(items(g))


def value(x):
    return x.size


class Sized:
    def __init__(self, n):
        self.size = n


holder = [Sized(3), 2.5, (1,), "s"]
for h in holder:
    try:
        print(value(h))
    except AttributeError as e:
        print(e)


class Pair:
    def __init__(self, a, b=0, *more):
        self.a = a
        self.b = b
        self.more = more

    def sum(self):
        return self.a + self.b + sum(self.more)


class Bare:
    pass


class Made:
    def __new__(cls, *args):
        return args


class Wrapped(list):
    pass


def plus(a, b):
    return a + b


def call_all(table):
    for what in table:
        try:
            r = what[0](1, *what[1:])
            print(type(r).__name__, r.sum() if isinstance(r, Pair) else r if not isinstance(r, Bare) else "bare")
        except TypeError as e:
            print(e)


call_all([(Pair, 2), (Pair,), (Pair, 2, 3, 4), (plus, 5), (plus,), (Bare,), (Bare, 1), (7, 8)])
call_all([(Made, 2), (Wrapped,), (plus, 3)])
print(Bare(*()), Pair(*(1,)).sum()) if False else print(Pair(*(1,)).sum())
