"""Matrix class, ray tracer, complex plane, linear solver: typed numbers as people write them."""
import math


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        self.n, self.m = len(self.rows), len(self.rows[0])

    @classmethod
    def identity(cls, n): return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])

    def __getitem__(self, at):
        i, j = at
        return self.rows[i][j]

    def __setitem__(self, at, v):
        self.rows[at[0]][at[1]] = v

    def __mul__(self, other):
        if isinstance(other, Matrix):
            if self.m != other.n:
                raise ValueError(f'shapes {self.n}x{self.m} and {other.n}x{other.m}')
            return Matrix([[sum(self[i, k] * other[k, j] for k in range(self.m)) for j in range(other.m)] for i in range(self.n)])
        return Matrix([[v * other for v in r] for r in self.rows])

    __rmul__ = __mul__
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, q)] for r, q in zip(self.rows, o.rows)])
    def __neg__(self): return self * -1
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __repr__(self): return 'Matrix(%r)' % self.rows

    def __pow__(self, k):
        result, base = Matrix.identity(self.n), self
        while k:
            if k & 1:
                result = result * base
            base = base * base
            k >>= 1
        return result

    @property
    def T(self): return Matrix(zip(*self.rows))

    def det(self):
        if self.n == 1:
            return self[0, 0]
        return sum((-1) ** j * self[0, j] * Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]]).det() for j in range(self.n))


a = Matrix([[1, 1], [1, 0]])
print(a ** 10, (a ** 90)[0, 1], (a ** 100)[0, 1], (a * 0.5) * a, 2 * a, -a, a.T == a, a == 5)
print(Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det(), Matrix([[2.5, 1], [1, 2 ** 62]]).det(), Matrix([[1, 2, 3]]).T)
try:
    a * Matrix([[1, 2, 3]])
except ValueError as e:
    print(e)


class Vec:
    __slots__ = ('x', 'y', 'z')

    def __init__(self, x, y, z): self.x, self.y, self.z = x, y, z
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y, self.z + o.z)
    def __sub__(self, o): return Vec(self.x - o.x, self.y - o.y, self.z - o.z)
    def __mul__(self, k): return Vec(self.x * k, self.y * k, self.z * k)
    def dot(self, o): return self.x * o.x + self.y * o.y + self.z * o.z
    def norm(self): return self * (1.0 / math.sqrt(self.dot(self)))


class Sphere:
    def __init__(self, c, r, shade): self.c, self.r, self.shade = c, r, shade

    def hit(self, origin, d):
        oc = origin - self.c
        b = oc.dot(d)
        disc = b * b - oc.dot(oc) + self.r * self.r
        if disc < 0:
            return None
        t = -b - math.sqrt(disc)
        return t if t > 1e-6 else None

    def normal(self, p): return (p - self.c).norm()


class Floor:
    shade = 0.5
    def __init__(self, y): self.y = y

    def hit(self, origin, d):
        if d.y >= 0:
            return None
        return (self.y - origin.y) / d.y

    def normal(self, p): return Vec(0, 1, 0)


def trace(scene, origin, d, light, depth=0):
    best, obj = 1e9, None
    for o in scene:
        t = o.hit(origin, d)
        if t is not None and t < best:
            best, obj = t, o
    if obj is None:
        return 0.1
    p = origin + d * best
    n = obj.normal(p)
    to_light = (light - p).norm()
    shadow = any(o.hit(p + n * 1e-4, to_light) for o in scene)
    v = obj.shade * (0.1 + (0 if shadow else max(0, n.dot(to_light))))
    if depth < 2:
        v += 0.3 * trace(scene, p + n * 1e-4, d - n * (2 * d.dot(n)), light, depth + 1)
    return min(v, 1.0)


scene = [Sphere(Vec(0, 0, 5), 1, 0.9), Sphere(Vec(1.5, 0.5, 4), 0.7, 0.6), Floor(-1)]
for row in range(12):
    print(''.join(' .:-=+*#%@'[int(trace(scene, Vec(0, 0, 0), Vec((x - 16) / 16, (6 - row) / 8, 1).norm(), Vec(-3, 4, 0)) * 9.99)] for x in range(32)))


def mandel(c, limit):
    z = 0
    for i in range(limit):
        if abs(z) > 2:
            return i
        z = z * z + c
    return limit


for y in range(-4, 5):
    print(''.join(chr(48 + mandel(complex(x / 8 - 0.5, y / 4), 40) % 64) for x in range(-12, 13)))


def solve(m, v):
    n = len(v)
    aug = [list(map(float, r)) + [float(b)] for r, b in zip(m, v)]
    for c in range(n):
        p = max(range(c, n), key=lambda r: abs(aug[r][c]))
        if abs(aug[p][c]) < 1e-12:
            raise ArithmeticError('singular')
        aug[c], aug[p] = aug[p], aug[c]
        for r in range(n):
            if r != c:
                f = aug[r][c] / aug[c][c]
                for k in range(c, n + 1):
                    aug[r][k] -= f * aug[c][k]
    return [aug[i][n] / aug[i][i] for i in range(n)]


print(solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3]))
try:
    solve([[1, 2], [2, 4]], [1, 2])
except ArithmeticError as e:
    print(e)


class Rng:
    def __init__(self, seed): self.s = seed

    def next(self):
        self.s = (self.s * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        return self.s >> 33

    def uniform(self): return self.next() / 2 ** 31


r = Rng(42)
inside = sum(1 for _ in range(5000) if r.uniform() ** 2 + r.uniform() ** 2 < 1)
print(4 * inside / 5000, r.s, [r.next() % 100 for _ in range(5)])
h = 14695981039346656037
for b in b'hash me':
    h = ((h ^ b) * 1099511628211) & 0xffffffffffffffff
print(h, hex(h))
newton = 2
for _ in range(6):
    newton = newton - (newton ** 3 - 2) / (3 * newton ** 2)
print(newton, round(newton ** 3, 10))
