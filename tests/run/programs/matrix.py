"""A matrix class over any numbers: int, float, complex, Fraction-like; slices, operators, exact determinants, LU."""


class Matrix:
    __slots__ = ('rows', 'shape')

    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        widths = {len(r) for r in self.rows}
        if len(widths) > 1:
            raise ValueError(f'ragged rows: {sorted(widths)}')
        self.shape = (len(self.rows), widths.pop() if widths else 0)

    @classmethod
    def identity(cls, n, one=1, zero=0):
        return cls([[one if i == j else zero for j in range(n)] for i in range(n)])

    @classmethod
    def build(cls, n, m, f):
        return cls((f(i, j) for j in range(m)) for i in range(n))

    @staticmethod
    def vector(*items): return Matrix([x] for x in items)

    def __getitem__(self, key):
        if isinstance(key, tuple):
            r, c = key
            if isinstance(r, slice) or isinstance(c, slice):
                rs = self.rows[r] if isinstance(r, slice) else [self.rows[r]]
                return type(self)([row[c] if isinstance(c, slice) else [row[c]] for row in rs])
            return self.rows[r][c]
        return self.rows[key]

    def __setitem__(self, key, value):
        match key:
            case (int(r), int(c)):
                self.rows[r][c] = value
            case (slice() as r, int(c)):
                for row, v in zip(self.rows[r], value, strict=True):
                    row[c] = v
            case int(r):
                if len(value) != self.shape[1]:
                    raise ValueError(f'row of {len(value)}, want {self.shape[1]}')
                self.rows[r][:] = value
            case _:
                raise TypeError(f'bad key {key!r}')

    def __len__(self): return self.shape[0]
    def __iter__(self): return iter(self.rows)
    def __eq__(self, other): return self.rows == other.rows if isinstance(other, Matrix) else NotImplemented
    __hash__ = None

    def _zip(self, other, f):
        if not isinstance(other, Matrix):
            return type(self)([[f(a, other) for a in r] for r in self.rows])
        if other.shape != self.shape:
            raise ValueError('shapes %dx%d and %dx%d' % (*self.shape, *other.shape))
        return type(self)([[f(a, b) for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __add__(self, other): return self._zip(other, lambda a, b: a + b)
    def __radd__(self, other): return self + other
    def __sub__(self, other): return self._zip(other, lambda a, b: a - b)
    def __rsub__(self, other): return -self + other
    def __neg__(self): return self * -1
    def __mul__(self, other): return NotImplemented if isinstance(other, Matrix) else self._zip(other, lambda a, b: a * b)
    __rmul__ = __mul__
    def __truediv__(self, other): return self._zip(other, lambda a, b: a / b)

    def __iadd__(self, other):
        for i, row in enumerate(self.rows):
            for j in range(len(row)):
                row[j] += other[i, j] if isinstance(other, Matrix) else other
        return self

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape[1] != other.shape[0]:
            raise ValueError(f'{self.shape} @ {other.shape}')
        columns = list(zip(*other.rows))
        return type(self)([[sum(a * b for a, b in zip(row, col)) for col in columns] for row in self.rows])

    def __rmatmul__(self, other):
        return type(self)([other]) @ self

    def __pow__(self, n, mod=None):
        result, base = type(self).identity(len(self)), self
        if n < 0:
            base, n = base.inverse(), -n
        while n:
            if n & 1:
                result = result @ base
                if mod: result = result._zip(mod, lambda a, b: a % b)
            base = base @ base
            if mod: base = base._zip(mod, lambda a, b: a % b)
            n >>= 1
        return result

    @property
    def T(self): return type(self)(zip(*self.rows))

    def det(self):
        """Bareiss: exact for integers."""
        m, sign, prev = [r[:] for r in self.rows], 1, 1
        n = len(m)
        for k in range(n - 1):
            if m[k][k] == 0:
                swap = next((i for i in range(k + 1, n) if m[i][k] != 0), None)
                if swap is None:
                    return 0
                m[k], m[swap], sign = m[swap], m[k], -sign
            for i in range(k + 1, n):
                for j in range(k + 1, n):
                    x = m[i][j] * m[k][k] - m[i][k] * m[k][j]
                    m[i][j] = x // prev if isinstance(x, int) else x / prev
            prev = m[k][k]
        return sign * m[-1][-1] if n else 1

    def inverse(self):
        n = len(self)
        m = [row + [1.0 if i == j else 0.0 for j in range(n)] for i, row in enumerate(self.rows)]
        for c in range(n):
            p = max(range(c, n), key=lambda r: abs(m[r][c]))
            if m[p][c] == 0:
                raise ZeroDivisionError('singular')
            m[c], m[p] = m[p], m[c]
            d = m[c][c]
            m[c] = [x / d for x in m[c]]
            for r in range(n):
                if r != c and m[r][c]:
                    f = m[r][c]
                    m[r] = [x - f * y for x, y in zip(m[r], m[c])]
        return type(self)(row[n:] for row in m)

    def map(self, f): return type(self)([[f(x) for x in r] for r in self.rows])
    def trace(self): return sum(self[i, i] for i in range(min(self.shape)))

    def __format__(self, spec):
        cells = [[format(x, spec) for x in r] for r in self.rows]
        widths = [max(map(len, col)) for col in zip(*cells)]
        return '\n'.join('[' + ' '.join(c.rjust(w) for c, w in zip(r, widths)) + ']' for r in cells)

    def __str__(self): return format(self, '')
    def __repr__(self): return f'{type(self).__name__}({self.rows!r})'


class Tagged(Matrix):
    __slots__ = ('tag',)

    def __init__(self, rows, tag='t'):
        super().__init__(rows)
        self.tag = tag


a = Matrix([[1, 2], [3, 4]])
b = Matrix.build(2, 2, lambda i, j: i * 10 + j)
print(a + b, a - b, a @ b, a * 2, 0.5 * a, 1 - a, a / 4, -a, a.T, sep='\n\n')
print(a ** 10, a ** 64, (a ** 200)[0, 1], pow(a, 1000, 10 ** 9 + 7), sep='\n')
print(f'{a ** -1:.3f}', f'{(a ** -2) @ a @ a:+.2e}', sep='\n')
h = Matrix.build(6, 6, lambda i, j: (i * 7 + j * 11 + i * j) % 13 - 6)
print(h, h.det(), (h ** 9).det() == h.det() ** 9, (h ** 9).trace(), h.T.det() == h.det(), sep='\n')
print(Matrix([[0, 1], [1, 0]]).det(), Matrix([[0, 0], [1, 0]]).det(), Matrix([]).det(), Matrix([[2.5, 1], [1, 2]]).det(), Matrix([[1j, 2], [3, 4j]]).det())
hilbert = Matrix.build(4, 4, lambda i, j: 1 / (i + j + 1))
print(f'{hilbert.inverse():.2f}', f'{hilbert.det():.6g}', sep='\n')
print((hilbert @ hilbert.inverse()).map(lambda x: round(x, 6) + 0.0))
v = Matrix.vector(1, 2.5, 3j)
print(v.T @ v, v.shape, [1, 2] @ a, v.map(abs).map(str))
big = Matrix([[2 ** 62, 1], [1, 2 ** 62]])
print(big @ big, (big + big).rows, big.det(), big.trace(), sep='\n')
c = Matrix(h)
print(c[1:3, ::2], c[-1], c[0, -1], c[:, 0], c[2, 1:4], len(c), sum(map(sum, c)), sep='\n')
c[0, 0] = 99
c[1] = range(6)
c[:, 5] = 'abcdef'
print(c, h[0, 0], c == h, c != h, h == Matrix(h.rows), sep='\n')
d = a
d += b
d += 100
print(a is d, d, Tagged(a) @ Tagged(b), type(Tagged(a).T).__name__, Tagged(a, 'x').tag, sep='\n')
for f in (lambda: a @ h, lambda: a + h, lambda: Matrix([[1], [1, 2]]), lambda: a * a, lambda: a @ 3, lambda: hash(a), lambda: a[5], lambda: a[0, 7], lambda: Matrix([[1, 2], [2, 4]]).inverse(),
          lambda: a.__setitem__('x', 1), lambda: a.__setitem__(0, [1]), lambda: a.__setitem__((slice(None), 0), [1]), lambda: a < b, lambda: setattr(a, 'other', 1), lambda: a['x', 'y']):
    try:
        print(f())
    except (ValueError, TypeError, IndexError, ZeroDivisionError, AttributeError) as e:
        print(type(e).__name__, e)


def power_iteration(m, steps):
    x = Matrix.vector(*[1.0] * len(m))
    for _ in range(steps):
        y = m @ x
        norm = max(abs(t[0]) for t in y)
        x = y / norm
    return norm, x


n, x = power_iteration(Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]]), 40)
print(f'{n:.9f}', f'{x:.6f}', sep='\n')
