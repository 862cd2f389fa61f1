# Small functions in loops are put in place of their calls: what can be seen of them stays.


def frames(e):
    tb, names = e.__traceback__, []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return names


def reciprocal(x):
    return 1 / x


def scaled(x, factor=10):
    value = reciprocal(x)
    return value * factor


def totals(xs):
    total = 0
    for x in xs:
        total += scaled(x)
    return total


def guarded(xs):
    found = []
    for x in xs:
        try:
            found.append(scaled(x))
        except ZeroDivisionError as e:
            found.append(str(e))
            found.append(frames(e))
        finally:
            found.append(x)
    return found


print(totals([1, 2, 4]), totals([0.5]))
print(guarded([1, 0, 2.0, True]))
try:
    totals([1, 0])
except ZeroDivisionError as e:
    print(frames(e))


# ---- methods, constructors, operators

class Pair:
    made = 0

    def __init__(self, a, b):
        Pair.made += 1
        self.a = a
        self.b = b
        if a > 100:
            raise ValueError("too large: %r" % a)

    def __add__(self, other):
        return Pair(self.a + other.a, self.b + other.b)

    def __eq__(self, other):
        return self.a == other.a and self.b == other.b

    def swap(self):
        self.a, self.b = self.b, self.a
        return self

    @property
    def sum(self):
        return self.a + self.b

    def unset(self):
        return self.missing


def pairs(n):
    p = Pair(0, 1)
    for i in range(n):
        p = (p + Pair(i, 2)).swap()
        if p == Pair(3, 3):
            print("equal at", i)
    return p


p = pairs(6)
print(p.a, p.b, p.sum, Pair.made)
for start in (1, 99, 101):
    try:
        total = 0
        for k in range(3):
            total += Pair(start + k, k).sum
        print(total)
    except ValueError as e:
        print(e, frames(e), total)
for k in range(2):
    try:
        Pair(k, k).unset()
    except AttributeError as e:
        print(e, frames(e))


# ---- closures, defaults, None and several types

def make(step):
    def add(x, more=step):
        return x + step + more
    total = 0
    for i in range(5):
        total = add(total)
        total = add(total, i)
    return total, add


print(make(3)[0], make(3)[1](4), make(0.5)[0])


def pick(flag, a, b):
    if flag:
        return a
    return b


def nothing(x):
    if x < 0:
        return
    print("nothing", x)


seen = []
for k in range(4):
    seen.append(pick(k % 2, k, "text%d" % k))
    seen.append(nothing(k - 3))
print(seen)


def order(log, x):
    log.append(x)
    return x


log = []
for k in range(2):
    print(order(log, k) + order(log, k + 10) * order(log, k + 20), log)


# ---- unbound variables, assert, raise from

def unbound(flag):
    if flag:
        value = 1
    return value


def asserted(x):
    assert x < 2, "x is %d" % x
    return x


def translated(x):
    if x == 2:
        raise KeyError(x) from ValueError("cause")
    return x


for function_name in ("unbound", "asserted", "translated"):
    for k in range(1, 4):
        try:
            if function_name == "unbound":
                print(unbound(k < 3))
            elif function_name == "asserted":
                print(asserted(k))
            else:
                print(translated(k))
        except Exception as e:
            print(type(e).__name__, e, repr(e.__cause__), frames(e))


# ---- recursion stays bounded

def down(n):
    return up(n + 1)


def up(n):
    return down(n + 1)


def deep():
    try:
        for _ in range(2):
            up(0)
    except RecursionError as e:
        return "RecursionError"


print(deep())


def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


print([fact(k) for k in range(25)])


# ---- ints do not wrap, floats keep their bits

def double(x):
    return x + x


x, y = 1, 1e300
for k in range(70):
    x, y = double(x), double(y)
print(x, y, y - y)


def uncaught(xs):
    for x in xs:
        scaled(x)


uncaught([1, 0])
