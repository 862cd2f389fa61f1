# Fields that __init__ always stores need no test when they are read; those that may be missing are missed.
import copy


class Sure:
    def __init__(self, a, flag):
        self.a = a
        if flag:
            self.b = 1
        else:
            self.b = "b"
        for self.last in range(3):
            pass


class Maybe:
    size = -1

    def __init__(self, n):
        if n > 1:
            self.size = n
        while n > 2:
            self.big = n
            n -= 1
        try:
            self.quotient = 10 // n
        except ZeroDivisionError:
            pass


class Shown:
    """Others see it before it is ready."""

    def __init__(self, seen):
        self.before = 1
        seen.append(self)
        look(self)
        self.after = 2


def look(x):
    try:
        print("before", x.before, x.after)
    except AttributeError as e:
        print(e)


class Base:
    def __init__(self, value):
        self.value = value
        self.report()

    def report(self):
        print("Base", self.value)


class Derived(Base):
    def __init__(self, value):
        super().__init__(value)
        self.more = value * 2

    def report(self):
        try:
            print("Derived", self.value, self.more)
        except AttributeError as e:
            print(e)


class Calm(Base):
    def __init__(self, value):
        self.extra = 5
        super().__init__(value)

    def report(self):
        print("Calm", self.value + self.extra)


class Without(Base):
    def __init__(self):
        self.own = 3


class Dropped:
    def __init__(self, a):
        self.a = a
        self.b = a


class Bare:
    def __init__(self, a):
        self.a = a


class Early:
    def __init__(self, n):
        if n == 1:
            return
        self.a = n


class Reads:
    def __init__(self, n):
        try:
            print(self.a)
        except AttributeError as e:
            print(e)
        self.a = n
        print(self.a)


class Raises:
    def __init__(self, n, out):
        self.a = n
        out.append(self)
        if n > 1:
            raise ValueError(n)
        self.b = n


class Helped:
    def __init__(self, n):
        self.fill(n)
        self.rest = n

    def fill(self, n):
        self.a = n
        if n:
            self.maybe = n


class Slots:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


def attempt(f):
    try:
        print(f())
    except AttributeError as e:
        print("AttributeError:", e)


for k in range(4):
    s = Sure(k, k % 2)
    print(s.a, s.b, s.last)
    m = Maybe(k)
    attempt(lambda: m.size)
    attempt(lambda: m.big)
    attempt(lambda: m.quotient)
seen = []
shown = Shown(seen)
print(shown.before + shown.after, seen[0].after)
for cls_value in range(2):
    print(Base(cls_value).value, Derived(cls_value).more, Calm(cls_value).extra)
w = Without()
print(w.own)
attempt(lambda: w.value)
d = Dropped(1)
print(d.a, d.b)
del d.b
attempt(lambda: d.b)
print(d.a)
b = Bare.__new__(Bare)
attempt(lambda: b.a)
b.a = 7
print(b.a, copy.copy(b).a, Bare(3).a)
for n in (0, 1):
    e = Early(n)
    attempt(lambda: e.a)
Reads(4)
out = []
for n in (1, 2):
    try:
        Raises(n, out)
    except ValueError as e:
        print(repr(e))
for r in out:
    attempt(lambda: r.a + r.b)
for n in (0, 5):
    h = Helped(n)
    print(h.a, h.rest)
    attempt(lambda: h.maybe)
t = Slots(1)
print(t.x)
attempt(lambda: t.y)
t.y = 2
print(t.x + t.y)
del t.x
attempt(lambda: t.x)


# ---- attributes that move into __dict__ while others look at the object

class Seen:
    def __init__(self, a):
        self.a = a
        self.b = a + 1


def use(s):
    return s.a + s.b


for k in range(3):
    s = Seen(k)
    try:
        s.c
    except AttributeError as e:
        print(e, sorted(n for n in dir(e.obj) if n[0] != "_"))
        e.obj.__dict__["a"] = 10
    print(use(s), [n for n in dir(s) if n < "A" or n in "abc"])
