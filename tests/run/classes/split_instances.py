# Objects that nobody but one function sees need not be made: what can be seen stays.
class Vector:
    scale = 2

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def dot(self, other):
        return self.x * other.x + self.y * other.y

    def same(self):
        return self


class Partial:
    size = 10

    def __init__(self, k):
        if k % 2:
            self.size = k
        self.k = k


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


class Base:
    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value


class Derived(Base):
    def __init__(self, value):
        super().__init__(value)
        self.extra = value + 1

    def get(self):
        return super().get() + self.extra


class Gone:
    def __init__(self, x):
        self.x = x

    def __del__(self):
        log.append("gone %d" % self.x)


log = []


def sums(n):
    total = 0
    for i in range(n):
        a, b = Vector(i, 1), Vector(0.5, i)
        c = (a + b).same()
        total += c.dot(a) + (c is c.same()) + (c is not a) + (a == b) + isinstance(c, Vector)
        a.x, a.y = a.y, a.x
        total -= a.x - a.scale
    return total


def raising(n):
    found = []
    for i in range(n):
        v = Vector(i, 0)
        try:
            v.x = 10 // (i - 1)
            v.y = 5
        except ZeroDivisionError:
            v.y += 100
        found.append((v.x, v.y))
    return found


def partial(n):
    return [Partial(k).size + Partial(k).k for k in range(n)]


def slotted(n):
    found = []
    for i in range(n):
        s = Slotted(i)
        if i > 1:
            s.b = -i
        try:
            found.append(s.a + s.b)
        except AttributeError as e:
            found.append(str(e))
    return found


def derived(n):
    total = 0
    for i in range(n):
        d = Derived(i)
        total += d.get() + d.extra
        d.value = "text"
    return total


def swapped(n):
    """A variable that is now this object, now that one."""
    first, second = Vector(1, 2), Vector(3, 4)
    for i in range(n):
        first, second = second, first
        first.x += i
    return first.x, second.x


def last(n):
    keep = None
    for i in range(n):
        v = Vector(i, n)
        if i == 2:
            keep = v
        v.y = -i
    return keep.x, keep.y


def linked(n):
    total = 0
    for i in range(n):
        a = Vector(i, None)
        b = Vector(a, i)
        a.y = b
        total += b.x.y.y + a.y.x.x
    return total


def big(n):
    v = Vector(1, 1.0)
    for i in range(n):
        w = Vector(v.x * 1000003, v.y * 1e60)
        v = Vector(w.x + i, w.y)
    return v.x, v.y


def deleted(n):
    found = []
    for i in range(n):
        v = Vector(i, 0)
        del v.x
        try:
            found.append(v.x)
        except AttributeError as e:
            found.append(str(e))
        v.x = i
        found.append(v.x)
    return found


def shown(n):
    found = []
    for i in range(n):
        v = Vector(i, 1)
        found.append(sorted(v.__dict__))
        found.append(type(v).__name__)
        found.append(hasattr(v, "z"))
    return found


def finalised(n):
    total = 0
    for i in range(n):
        total += Gone(i).x
    return total


for n in (0, 1, 4, 7):
    print(sums(n), raising(n), partial(n), slotted(n), derived(n), swapped(n), linked(n), big(n))
    print(deleted(n), shown(n), finalised(n))
print(last(4))


def failing(n):
    for i in range(n):
        v = Vector(i, n)
        v.x = v.y / (v.x - 1)


failing(3)
