"""Polynomial algebra: dense and sparse, over int, float, complex and finite fields; parsing, division, gcd, roots, interpolation, calculus."""
import cmath
import re
from fractions import Fraction


class Poly:
    """Coefficients from low to high, trailing zeros stripped."""
    var = 'x'

    def __init__(self, *coefficients):
        if len(coefficients) == 1 and not isinstance(coefficients[0], (int, float, complex, Fraction, Mod)):
            coefficients = coefficients[0]
        if isinstance(coefficients, str):
            coefficients = parse(coefficients)
        c = list(coefficients)
        while c and c[-1] == 0: c.pop()
        self.c = tuple(c)

    degree = property(lambda self: len(self.c) - 1 if self.c else float('-inf'))
    lead = property(lambda self: self.c[-1] if self.c else 0)

    def __getitem__(self, i):
        if isinstance(i, slice): return type(self)(self.c[i])
        return self.c[i] if 0 <= i < len(self.c) else 0

    def __iter__(self): return iter(self.c)
    def __len__(self): return len(self.c)
    def __hash__(self): return hash(self.c)

    @classmethod
    def lift(cls, v):
        return v if isinstance(v, Poly) else cls(v) if isinstance(v, (int, float, complex, Fraction, Mod)) else None

    def __eq__(self, o):
        o = self.lift(o)
        return NotImplemented if o is None else self.c == o.c

    def __add__(self, o):
        if (o := self.lift(o)) is None: return NotImplemented
        n = max(len(self), len(o))
        return type(self)([self[i] + o[i] for i in range(n)])
    __radd__ = __add__

    def __neg__(self): return type(self)([-x for x in self.c])
    def __sub__(self, o): return NotImplemented if (o := self.lift(o)) is None else self + -o
    def __rsub__(self, o): return -self + o

    def __mul__(self, o):
        if (o := self.lift(o)) is None: return NotImplemented
        out = [0] * (len(self) + len(o))
        for i, a in enumerate(self.c):
            if a:
                for j, b in enumerate(o.c): out[i + j] += a * b
        return type(self)(out)
    __rmul__ = __mul__

    def __divmod__(self, o):
        if (o := self.lift(o)) is None: return NotImplemented
        if not o.c: raise ZeroDivisionError('polynomial division by zero')
        r, q = list(self.c), [0] * max(0, len(self) - len(o) + 1)
        for i in range(len(q) - 1, -1, -1):
            top = r[i + len(o) - 1]
            exact = isinstance(top, int) and isinstance(o.lead, int) and top % o.lead == 0
            k = q[i] = top // o.lead if exact else Fraction(top, o.lead) if isinstance(top, int) and isinstance(o.lead, int) else top / o.lead
            for j, b in enumerate(o.c): r[i + j] -= k * b
        return type(self)(q), type(self)(r[:len(o) - 1])

    def __floordiv__(self, o): return divmod(self, o)[0]
    def __mod__(self, o): return divmod(self, o)[1]

    def __pow__(self, n, m=None):
        if n < 0: raise ValueError('negative power')
        result, base = type(self)(1), self
        while n:
            if n & 1: result = result * base if m is None else result * base % m
            n >>= 1
            if n: base = base * base if m is None else base * base % m
        return result

    def __call__(self, x):
        acc = 0
        for a in reversed(self.c): acc = acc * x + a
        return acc

    def __matmul__(self, o): return self(o)

    def gcd(self, o):
        a, b = self, o
        while b.c: a, b = b, a % b
        return a.monic()

    def monic(self): return type(self)([x if x == 0 else Fraction(x, self.lead) if isinstance(x, int) and isinstance(self.lead, int) else x / self.lead for x in self.c])
    def derivative(self, n=1): return self if n == 0 else type(self)([i * a for i, a in enumerate(self.c)][1:]).derivative(n - 1)
    def integral(self, c=0): return type(self)([c] + [Fraction(a, i + 1) if isinstance(a, int) else a / (i + 1) for i, a in enumerate(self.c)])

    def roots(self, steps=200):
        """Durand and Kerner's method."""
        n, p = self.degree, [x / self.lead for x in self.c]
        z = [(0.4 + 0.9j) ** k for k in range(n)]
        for _ in range(steps):
            moved = 0
            for i in range(n):
                den = 1
                for j in range(n):
                    if j != i: den *= z[i] - z[j]
                value = 0
                for a in reversed(p): value = value * z[i] + a
                step = value / den
                z[i] -= step
                moved = max(moved, abs(step))
            if moved < 1e-13: break
        return sorted((complex(round(x.real, 6) + 0.0, round(x.imag, 6) + 0.0) for x in z), key=lambda x: (x.real, x.imag))

    def __str__(self):
        parts = []
        for i in range(len(self.c) - 1, -1, -1):
            a = self.c[i]
            if a == 0: continue
            negative = not isinstance(a, (complex, Mod)) and a < 0
            mark = ('-' if not parts else ' - ') if negative else (' + ' if parts else '')
            body = str(abs(a) if negative else a)
            if isinstance(a, Fraction) and a.denominator != 1: body = f'({body})'
            power = '' if i == 0 else self.var if i == 1 else f'{self.var}^{i}'
            parts.append(mark + (power if body == '1' and power else body + ('*' + power if power else '')))
        return ''.join(parts) or '0'

    def __repr__(self): return f'{type(self).__name__}({", ".join(map(repr, self.c))})'


TERM = re.compile(r'\s*([+-]?)\s*(?:(\d+(?:\.\d+)?(?:/\d+)?)\s*\*?\s*)?(?:([a-z])(?:\^(\d+))?)?')


def parse(text):
    out, at = {}, 0
    text = text.rstrip()
    while at < len(text):
        m = TERM.match(text, at)
        sign, number, var, power = m.groups()
        if m.end() == at or number is None and var is None:
            raise ValueError(f'cannot read {text[at:]!r} at {at}')
        value = 1 if number is None else Fraction(number) if '/' in number else float(number) if '.' in number else int(number)
        k = 0 if var is None else int(power or 1)
        out[k] = out.get(k, 0) + (-value if sign == '-' else value)
        at = m.end()
    return [out.get(i, 0) for i in range(max(out, default=-1) + 1)]


class Mod:
    """A residue; the modulus is set for each subclass."""
    p = 7
    def __init__(self, v): self.v = (v.v if isinstance(v, Mod) else v) % self.p
    def __class_getitem__(cls, p): return type(f'Mod{p}', (cls,), {'p': p})
    def __add__(self, o): return type(self)(self.v + (o.v if isinstance(o, Mod) else o))
    __radd__ = __add__
    def __neg__(self): return type(self)(-self.v)
    def __sub__(self, o): return self + -type(self)(o)
    def __rsub__(self, o): return -self + o
    def __mul__(self, o): return type(self)(self.v * (o.v if isinstance(o, Mod) else o))
    __rmul__ = __mul__
    def __truediv__(self, o): return self * pow(o.v if isinstance(o, Mod) else o, -1, self.p)
    def __rtruediv__(self, o): return type(self)(o) / self
    def __eq__(self, o): return self.v == (o.v if isinstance(o, Mod) else o % self.p) if isinstance(o, (Mod, int)) else NotImplemented
    def __bool__(self): return self.v != 0
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f'{self.v}'


def interpolate(points):
    total = Poly()
    for i, (xi, yi) in enumerate(points):
        term = Poly(yi)
        for j, (xj, _) in enumerate(points):
            if i != j: term = term * Poly(-xj, 1) * Fraction(1, xi - xj)
        total += term
    return total


p, q = Poly('x^3 - 6x^2 + 11x - 6'), Poly(-1, 1)
print(p, q, p + q, p - q, p * q, p // q, p % Poly(1, 1), divmod(p, Poly(2, 3)), q ** 5, -p, 2 * p, 1 - q, p + 0.5, sep='\n')
print(p(2), p(0.5), p(1j), p(Fraction(1, 2)), p @ q, p(Poly('2x')), p[1], p[99], p[1:], list(p), p.degree, Poly().degree, Poly(0), Poly(5) == 5, Poly(1, 2) == Poly('2x+1'), hash(Poly(1, 2)) == hash(Poly([1, 2, 0])), Poly(1) == 'x')
print(p.derivative(), p.derivative(2), p.derivative(9), p.integral(), p.integral(3)(1), p.gcd(Poly('x^2 - 3x + 2')), p.gcd(Poly('x+7')), Poly('2x^2+1/3x-0.5'), repr(Poly('1/2 x')), sep='\n')
print(p.roots(), Poly('x^4 - 1').roots(), Poly('2x^2+2x+5').roots(), Poly(1, 0, 1).roots(), sep='\n')
print(interpolate([(0, 1), (1, 3), (2, 11), (3, 31)]), interpolate([(k, 2 ** k) for k in range(6)]), interpolate([(1, 1.5), (2, 2.5)]), sep='\n')
M5 = Mod[5]
a, b = Poly([M5(k) for k in (4, 0, 1)]), Poly([M5(k) for k in (1, 1)])
print(a * b, divmod(a, b), a.gcd(b), pow(Poly([M5(0), M5(1)]), 25, Poly([M5(2), M5(0), M5(1), M5(1)])), M5.__name__, M5(3) / M5(2), 1 / M5(2), M5(3) == 8, M5(1) - 3, sep='\n')
cheb = [Poly(1), Poly(0, 1)]
while len(cheb) < 12: cheb.append(2 * Poly(0, 1) * cheb[-1] - cheb[-2])
print(cheb[11], sum(abs(c) for c in cheb[11]), cheb[10](3), abs(cheb[9](cmath.cos(0.3).real) - cmath.cos(2.7).real) < 1e-12)
big = Poly(1, 1) ** 70
print(max(big), sum(big) == 2 ** 70, big[35], (big * big)[70], big(-1), big(10 ** 5) % 10 ** 12)


class Y(Poly): var = 'y'


print(Y(1, 2) * Y(0, 1), type(Y(1) + 1).__name__, Y('y^2+y') + p, p + Y(1, 1), repr(1j * Y(1, 2)))
for f in (lambda: p / q, lambda: p // Poly(), lambda: Poly('x^'), lambda: Poly('2**x'), lambda: Poly('x $'), lambda: q ** -1, lambda: p + 'x', lambda: p < q, lambda: M5(1) / M5(0), lambda: Poly(None), lambda: Poly([1, 'a'])(2), lambda: interpolate([(1, 1), (1, 2)]), lambda: Poly().roots(), lambda: M5(1) == 'a'):
    try:
        print(f())
    except (TypeError, ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
