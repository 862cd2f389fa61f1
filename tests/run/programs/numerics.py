"""Numerical methods on lists of floats: LU, QR, Newton, Simpson, Runge and Kutta, FFT, splines, least squares, primes sums, statistics; exact texts of the results."""
import cmath
import math


def lu(a):
    n = len(a)
    a, p, sign = [row[:] for row in a], list(range(n)), 1
    for k in range(n):
        m = max(range(k, n), key=lambda i: abs(a[i][k]))
        if abs(a[m][k]) < 1e-14: raise ZeroDivisionError(f'singular in column {k}')
        if m != k: a[k], a[m], p[k], p[m], sign = a[m], a[k], p[m], p[k], -sign
        for i in range(k + 1, n):
            a[i][k] /= a[k][k]
            f, ai, ak = a[i][k], a[i], a[k]
            for j in range(k + 1, n): ai[j] -= f * ak[j]
    return a, p, sign


def solve(a, b):
    f, p, _ = lu(a)
    n = len(b)
    x = [b[i] for i in p]
    for i in range(n): x[i] -= sum(f[i][j] * x[j] for j in range(i))
    for i in reversed(range(n)): x[i] = (x[i] - sum(f[i][j] * x[j] for j in range(i + 1, n))) / f[i][i]
    return x


def qr(a):
    n, m = len(a), len(a[0])
    q, r = [], [[0.0] * m for _ in range(m)]
    for j in range(m):
        v = [a[i][j] for i in range(n)]
        for k in range(j):
            r[k][j] = sum(q[k][i] * a[i][j] for i in range(n))
            v = [x - r[k][j] * y for x, y in zip(v, q[k])]
        r[j][j] = math.sqrt(sum(x * x for x in v))
        q.append([x / r[j][j] for x in v])
    return q, r


def newton(f, x, tol=1e-12, steps=50):
    for n in range(steps):
        fx = f(x)
        if abs(fx) < tol: return x, n
        h = 1e-7 * (abs(x) or 1)
        slope = (f(x + h) - f(x - h)) / (2 * h)
        if slope == 0: raise ArithmeticError(f'flat at {x}')
        x -= fx / slope
    raise ArithmeticError('no convergence')


def bisect(f, a, b):
    fa = f(a)
    if fa * f(b) > 0: raise ValueError('no change of sign')
    while b - a > 1e-13 * max(1, abs(a)):
        m = (a + b) / 2
        if m in (a, b): break
        if fa * f(m) <= 0: b = m
        else: a, fa = m, f(m)
    return a


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n)))


def adaptive(f, a, b, eps=1e-10):
    def go(a, b, fa, fm, fb, whole, eps, depth):
        m = (a + b) / 2
        l, r = f((a + m) / 2), f((m + b) / 2)
        left, right = (m - a) / 6 * (fa + 4 * l + fm), (b - m) / 6 * (fm + 4 * r + fb)
        delta = left + right - whole
        if depth <= 0 or abs(delta) <= 15 * eps: return left + right + delta / 15
        return go(a, m, fa, l, fm, left, eps / 2, depth - 1) + go(m, b, fm, r, fb, right, eps / 2, depth - 1)
    fa, fm, fb = f(a), f((a + b) / 2), f(b)
    return go(a, b, fa, fm, fb, (b - a) / 6 * (fa + 4 * fm + fb), eps, 30)


def rk4(f, y, t, h, n):
    for _ in range(n):
        k1 = f(t, y)
        k2 = f(t + h / 2, [a + h / 2 * b for a, b in zip(y, k1)])
        k3 = f(t + h / 2, [a + h / 2 * b for a, b in zip(y, k2)])
        k4 = f(t + h, [a + h * b for a, b in zip(y, k3)])
        y = [a + h / 6 * (p + 2 * q + 2 * r + s) for a, p, q, r, s in zip(y, k1, k2, k3, k4)]
        t += h
    return y


def fft(x, sign=-1):
    n = len(x)
    if n == 1: return list(x)
    if n % 2: return [sum(v * cmath.exp(sign * 2j * math.pi * k * i / n) for i, v in enumerate(x)) for k in range(n)]
    even, odd = fft(x[::2], sign), fft(x[1::2], sign)
    out = [0] * n
    for k in range(n // 2):
        t = cmath.exp(sign * 2j * math.pi * k / n) * odd[k]
        out[k], out[k + n // 2] = even[k] + t, even[k] - t
    return out


def multiply(a, b):
    """Products of big numbers by the transform."""
    x, y = [[int(d) for d in reversed(str(v))] for v in (a, b)]
    size = 1
    while size < len(x) + len(y): size *= 2
    fx, fy = fft(x + [0] * (size - len(x))), fft(y + [0] * (size - len(y)))
    c = fft([p * q for p, q in zip(fx, fy)], 1)
    total = 0
    for v in reversed(c): total = total * 10 + round(v.real / size)
    return total


class Spline:
    def __init__(self, xs, ys):
        n = len(xs)
        h = [b - a for a, b in zip(xs, xs[1:])]
        a = [[0.0] * n for _ in range(n)]
        rhs = [0.0] * n
        a[0][0] = a[-1][-1] = 1.0
        for i in range(1, n - 1):
            a[i][i - 1:i + 2] = h[i - 1], 2 * (h[i - 1] + h[i]), h[i]
            rhs[i] = 3 * ((ys[i + 1] - ys[i]) / h[i] - (ys[i] - ys[i - 1]) / h[i - 1])
        self.xs, self.ys, self.c, self.h = xs, ys, solve(a, rhs), h

    def __call__(self, x):
        i = next((i for i in range(len(self.xs) - 2) if x < self.xs[i + 1]), len(self.xs) - 2)
        h, c, d = self.h[i], self.c, x - self.xs[i]
        b = (self.ys[i + 1] - self.ys[i]) / h - h * (2 * c[i] + c[i + 1]) / 3
        return self.ys[i] + d * (b + d * (c[i] + d * (c[i + 1] - c[i]) / (3 * h)))


def kahan(values):
    total = error = 0.0
    for v in values:
        y = v - error
        t = total + y
        error = (t - total) - y
        total = t
    return total


class Running:
    """Welford's moments."""
    def __init__(self): self.n, self.mean, self.m2, self.low, self.high = 0, 0.0, 0.0, math.inf, -math.inf
    def __call__(self, x):
        self.n += 1
        d = x - self.mean
        self.mean += d / self.n
        self.m2 += d * (x - self.mean)
        self.low, self.high = min(self.low, x), max(self.high, x)
        return self
    variance = property(lambda s: s.m2 / (s.n - 1) if s.n > 1 else math.nan)


a = [[4, -2, 1, 3], [2, 1.5, -1, 0], [1, 1, 9, -7], [0.5, -3, 2, 8]]
f, p, s = lu(a)
x = solve(a, [1, 2, 3, 4])
print(x, p, s, s * math.prod(f[i][i] for i in range(4)), [sum(c * v for c, v in zip(r, x)) for r in a], sep='\n')
q, r = qr(a)
print([[round(sum(u * v for u, v in zip(c, d)), 12) + 0.0 for d in q] for c in q][1], r[0], r[3][3], sep='\n')
print(newton(lambda x: x ** 3 - 2, 1), newton(math.cos, 1.0), newton(lambda x: x - math.exp(-x), 0), newton(lambda z: z * z + 1, 1 + 1j)[0], bisect(lambda x: x * x - 2, 0, 2), bisect(lambda x: x ** 3 - 10, 0, 5), sep='\n')
print(simpson(math.sin, 0, math.pi), simpson(lambda x: x ** 3, 0, 2, 2), adaptive(lambda x: 1 / (1 + x * x), 0, 1) * 4, adaptive(math.sqrt, 0, 1), adaptive(lambda x: math.sin(1 / x), 0.1, 1), sep='\n')
print(rk4(lambda t, y: [y[1], -y[0]], [1.0, 0.0], 0.0, 0.1, 63), rk4(lambda t, y: [0.5 * y[0]], [1], 0, 0.25, 8), rk4(lambda t, y: [10 * (y[1] - y[0]), y[0] * (28 - y[2]) - y[1], y[0] * y[1] - 8 / 3 * y[2]], [1.0, 1.0, 1.0], 0, 0.01, 200), sep='\n')
print([f'{v:.6f}' for v in fft([1, 2, 3, 4])], [round(abs(v), 9) for v in fft([math.sin(2 * math.pi * 3 * i / 16) for i in range(16)])][:5], [round((v / 6).real, 9) + 0.0 for v in fft(fft([5, 1, 4, 2, 3, 0]), 1)], multiply(12345678901234567890, 98765432109876543210) == 12345678901234567890 * 98765432109876543210, multiply(7, 0), sep='\n')
sp = Spline([0, 1, 2.5, 4, 5], [0, 1, -1, 2, 0.5])
print([sp(v) for v in (0, 0.5, 1, 3, 4.9, 5, 6)], sp.c, sep='\n')
data = [0.1] * 10 + [1e16, 1.0, -1e16, 3] + [1 / k for k in range(1, 400)]
st = Running()
for v in data[14:]: st(v)
print(sum(data), kahan(data), math.fsum(data), st.mean, st.variance, st.low, st.high, Running().variance, Running()(5).variance, sep='\n')
xs = [i / 10 for i in range(20)]
ys = [2.5 * x - 1 + ((i * 7919 % 13) - 6) / 100 for i, x in enumerate(xs)]
n, sx, sy, sxx, sxy = len(xs), sum(xs), sum(ys), sum(x * x for x in xs), sum(x * y for x, y in zip(xs, ys))
slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
print(slope, (sy - slope * sx) / n, f'{slope:.3e} {slope!s:.6} {slope:%}')
powers = [1.0]
while powers[-1] > 0: powers.append(powers[-1] / 2)
print(len(powers), powers[-2], powers[53], 1.0 + powers[53] == 1.0, 1.0 + powers[52] == 1.0, sum(powers), [p.hex() for p in powers[:3]])
print(math.e ** math.pi - math.pi, 0.1 + 0.2, 1e16 + 1, 2 ** 0.5 * 2 ** 0.5, 1 / 3, 100 * 1.1, 1e23, 5e-324 / 2, -0.0, 1e308 * 10, float('inf') - float('inf'), 7.0 // -2, -7.5 % 2, divmod(-7.5, 2), round(2.5), round(-3.5), round(2.675, 2), round(1e16 + 1), int(-2.9), 3.0 == 3, hash(3.0) == hash(3), 1e15, 1e16, 123456789.123456789, 1.0e-5, 0.0001)
for g in (lambda: solve([[1, 2], [2, 4]], [1, 2]), lambda: newton(lambda x: x * x + 1, 1.0), lambda: newton(lambda x: 5, 0), lambda: bisect(lambda x: x * x + 1, 0, 1), lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: 2.0 ** 5000, lambda: (-8) ** (1 / 3), lambda: 0.0 ** -1, lambda: int(float('nan')), lambda: int(math.inf), lambda: round(math.nan), lambda: float('x'), lambda: 1.0 // 0, lambda: 1 % 0.0, lambda: math.factorial(2.5), lambda: math.fsum([1e308, 1e308]), lambda: qr([[1, 1], [1, 1]])):
    try: print(g())
    except (ArithmeticError, ValueError, TypeError) as e: print(type(e).__name__, e)
solve([[1]], [])
