"""Fields that loops read again and again: not set yet, deleted or set meanwhile, with a default in the class, through another name."""


class Point:
    scale = 2

    def __init__(self, x, late=False):
        self.x = x
        if not late:
            self.y = x + 1

    def set_y(self, y):
        self.y = y

    def drop(self):
        del self.y

    def rescale(self, k):
        self.scale = k


def total(p, n):
    t = 0
    for i in range(n):
        t += p.x + p.y * p.scale
    return t


def meanwhile(p, n):
    t = 0
    for i in range(n):
        t = t * 3 + p.x + p.y * p.scale
        change(p, i)
        t += p.y * p.scale
    return t


def change(p, i):
    if i == 1:
        p.set_y(10)
    if i == 2:
        p.rescale(5)
    if i == 3:
        Point.scale = 7


def tried(p, n):
    out = []
    for i in range(n):
        try:
            out.append(p.y)
            if i == 1:
                p.drop()
        except AttributeError as e:
            out.append(str(e))
            p.set_y(i * 100)
    return out


def none_at_all(p, n):
    t = 0
    for i in range(n):
        t += p.y
    return t


def after_something_seen(p, n):
    for i in range(n):
        print("turn", i)
        p.x = p.y


def by_alias(p, q, n):
    t = 0
    for i in range(n):
        t = t * 2 + p.x
        q.x = i
        t += p.x
    return t


class Default:
    limit = 3

    def count(self):
        n = 0
        while n < self.limit:
            n += 1
            if n == 2:
                self.limit = 5
            if n == 4:
                del self.limit
        return n


class Table:
    def __init__(self, n):
        self.items = [i for i in range(n)]
        self.n = n

    def sum(self):
        t = 0
        for i in range(self.n):
            t += self.items[i]
            if i == 1:
                self.items = [100] * self.n
            if i == 3:
                self.shorten()
        return t

    def shorten(self):
        self.n = 1
        self.items.append(5)


class Lazy:
    def __getattr__(self, name):
        looked.append(name)
        self.value = len(looked)
        return -1


looked = []


def lazily(n):
    t = 0
    for i in range(n):
        l = Lazy()
        t = t * 10 + l.value + l.value
    return t, looked


print(total(Point(1), 3), meanwhile(Point(2), 6), tried(Point(3), 5), none_at_all(Point(1, True), 0))
for f in (none_at_all, after_something_seen):
    try:
        f(Point(1, True), 2)
    except AttributeError as e:
        print(e, e.__traceback__.tb_next.tb_lineno)
p = Point(4)
print(by_alias(p, p, 3), by_alias(p, Point(5), 3), Default().count(), Table(6).sum(), lazily(2))
none_at_all(Point(2, True), 1)
