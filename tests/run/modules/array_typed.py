"""Arrays whose type code the compiler knows: items, stores at and past every limit, slices, operators, mixtures."""
from array import array
import array as arrays


def show(f, *args):
    try:
        r = f(*args)
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)


def store_b(v): a = array('b', [0]); a[0] = v; return a[0]
def store_B(v): a = array('B', [0]); a[0] = v; return a[0]
def store_h(v): a = array('h', [0]); a[0] = v; return a[0]
def store_H(v): a = array('H', [0]); a[0] = v; return a[0]
def store_i(v): a = array('i', [0]); a[0] = v; return a[0]
def store_I(v): a = array('I', [0]); a[0] = v; return a[0]
def store_l(v): a = array('l', [0]); a[0] = v; return a[0]
def store_L(v): a = array('L', [0]); a[0] = v; return a[0]
def store_q(v): a = array('q', [0]); a[0] = v; return a[0]
def store_Q(v): a = array('Q', [0]); a[0] = v; return a[0]
def store_f(v): a = array('f', [0]); a[0] = v; return a[0]
def store_d(v): a = array('d', [0]); a[0] = v; return a[0]
def store_u(v): a = array('u', 'x'); a[0] = v; return a[0]


STORES = [store_b, store_B, store_h, store_H, store_i, store_I, store_l, store_L, store_q, store_Q]
for bits in (7, 8, 15, 16, 31, 32, 63, 64):
    for off in (-1, 0, 1):
        for v in ((1 << bits) + off, -(1 << bits) + off):
            for f in STORES:
                show(f, v)
for v in (True, 1.5, "a", None, 1 << 400, float("nan"), -0.0, 1e300):
    for f in STORES + [store_f, store_d, store_u]:
        show(f, v)


def counted(n):
    """Stores of ints that are int64_t in C."""
    small, wide = array('b', [0]) * 4, array('q', [0]) * 4
    for i in range(n):
        wide[i % 4] = i * 1000
        small[i % 4] = i - 5
    return small, wide, sum(small), sum(wide)


show(counted, 20)
show(counted, 134)


def floats(n):
    a = array('d', [0]) * n
    f = array('f', [0]) * n
    for i in range(n):
        a[i] = i
        f[i] = i / 3
    a[1] = -0.0
    a[-1] = float("inf")
    total = 0
    for x in a[:-1]:
        total += x
    return a, f, total, a[1], a[-2] - f[0], -a[1] * 2


show(floats, 6)


def at(i):
    a = array('i', [10, 20, 30])
    return a[i]


def put(i):
    a = array('i', [10, 20, 30])
    a[i] = 5
    return a.tolist()


for i in (0, 2, -1, -3, 3, -4, 1 << 80, True):
    show(at, i)
    show(put, i)


class Grid:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.cells = array('d', [0.5]) * (w * h)
        self.marks = arrays.array('B', bytes(w * h))

    def __getitem__(self, xy):
        x, y = xy
        if 0 <= x < self.w:
            return self.cells[y * self.w + x]
        raise IndexError(xy)

    def __setitem__(self, xy, v):
        x, y = xy
        self.cells[y * self.w + x] = v
        self.marks[y * self.w + x] += 1


g = Grid(3, 2)
for x in range(3):
    for y in range(2):
        g[x, y] = g[x, y] * x + y
print(g.cells, g.marks, g[2, 1])
show(lambda: g[3, 0])
show(lambda: g[0, 7])
show(lambda: g[0])
for _ in range(256):
    try:
        g[0, 0] = 1
    except OverflowError as e:
        print(e)

a = array('i', [1, 2, 3])
b = a + array('i', [4])
a += b
a *= 2
print(a, b, 2 * b, a == b, a < b, 3 in a, len(a), a[1:3], a[::-1], bool(array('d')), list(b), sorted(a), min(a), max(b))
a[1:4] = array('i', [9])
print(a, a.index(9), a.count(1), a.pop(), a.pop(0))
show(lambda: a + array('d', [1]))
show(lambda: a.append("x"))
show(lambda: array('d', [1]) < array('i', [2]))
show(array, 'z')
show(array, 'd', ["x"])
show(array, 'i', [1.5])
a.append(7)
a.extend([8, 9])
a.insert(1, 100)
a.remove(9)
a.reverse()
print(a, a.typecode, a.itemsize, a.tobytes()[:4])
m = memoryview(a)
show(lambda: a.append(1))
a[0] = 77
print(m[0], a[0])
m.release()
a.append(1)


class Real:
    def __float__(self):
        return 2.25


class Place:
    def __index__(self):
        return 1


d = array('d', [1, True, 2.5, Real()])
d[0] = Real()
d[Place()] = Place().__index__()
print(d, d[Place()])


class Sub(array):
    def __getitem__(self, i):
        return "sub", array.__getitem__(self, i)


s = Sub('d', [1.5])
print(s[0], isinstance(s, array), type(d) is array, type(s) is array, isinstance(d, array))


def either(flag):
    v = array('d', [1.5]) if flag else array('i', [1])
    v[0] += 1
    return v[0]


print(either(True), either(False))
codes = [array(c, [1]) for c in "bBhHiIlLqQfd"]
print([c[0] for c in codes], codes)
for x, y in zip(array('d', [1, 2]), array('i', [3, 4])):
    print(x, y)
u = array('u', 'abc')
print(u[1], u.tounicode(), [c.upper() for c in u])
