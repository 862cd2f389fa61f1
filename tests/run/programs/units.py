"""Physical quantities: dimensions as vectors of exponents, units with prefixes parsed from text, operators between kinds, conversion, intervals, uncertainty."""
import math
import operator
from fractions import Fraction


class DimensionError(TypeError):
    pass


class Dim(tuple):
    NAMES = ('m', 'kg', 's', 'A', 'K')
    def __new__(cls, *exponents): return super().__new__(cls, exponents + (0,) * (5 - len(exponents)))
    def __mul__(self, o): return Dim(*map(operator.add, self, o))
    def __truediv__(self, o): return Dim(*map(operator.sub, self, o))
    def __pow__(self, n): return Dim(*(int(x * n) if (x * n) == int(x * n) else x * n for x in self))
    def __bool__(self): return any(self)
    def __str__(self):
        return '*'.join(n if e == 1 else f'{n}^{e}' for n, e in zip(self.NAMES, self) if e) or '1'
    __repr__ = __str__


PREFIX = {'': 1, 'k': 1000, 'M': 10 ** 6, 'G': 10 ** 9, 'c': Fraction(1, 100), 'm': Fraction(1, 1000), 'u': Fraction(1, 10 ** 6), 'n': Fraction(1, 10 ** 9)}
UNITS = {'m': (1, Dim(1)), 'g': (Fraction(1, 1000), Dim(0, 1)), 's': (1, Dim(0, 0, 1)), 'A': (1, Dim(0, 0, 0, 1)), 'K': (1, Dim(0, 0, 0, 0, 1)), 'min': (60, Dim(0, 0, 1)), 'h': (3600, Dim(0, 0, 1)), 'N': (1, Dim(1, 1, -2)), 'J': (1, Dim(2, 1, -2)), 'W': (1, Dim(2, 1, -3)),
         'Pa': (1, Dim(-1, 1, -2)), 'Hz': (1, Dim(0, 0, -1)), 'V': (1, Dim(2, 1, -3, -1)), 'ft': (0.3048, Dim(1)), 'l': (Fraction(1, 1000), Dim(3)), 'rad': (1, Dim()), 'eV': (1.602176634e-19, Dim(2, 1, -2))}


def unit(text):
    """'km/h', 'kg*m^2/s^2': (factor, dimension)"""
    factor, dim, sign = 1, Dim(), 1
    word = ''
    for c in text.replace(' ', '') + '*':
        if c in '*/':
            name, _, power = word.partition('^')
            try: power = int(power or 1) * sign
            except ValueError: raise ValueError(f'bad power in {text!r}') from None
            f, d = base(name)
            factor, dim, word = factor * (f ** power if power >= 0 else 1 / Fraction(f) ** -power if not isinstance(f, float) else f ** power), dim * d ** power, ''
            sign = -1 if c == '/' else 1
        else: word += c
    return factor, dim


def base(name):
    if name in ('', '1'): return 1, Dim()
    for p in sorted(PREFIX, key=len):
        if name.startswith(p) and name[len(p):] in UNITS and (not p or name not in UNITS):
            f, d = UNITS[name[len(p):]]
            return PREFIX[p] * f, d
    raise LookupError(f'unknown unit {name!r}')


def number(x): return int(x) if isinstance(x, Fraction) and x.denominator == 1 else x


class Q:
    """A quantity: a number in SI units and a dimension; plain numbers are of no dimension."""
    __slots__ = ('v', 'dim')

    def __init__(self, value, text=''):
        if isinstance(value, str):
            value, _, text = value.partition(' ')
            value = Fraction(value)
        f, self.dim = unit(text) if isinstance(text, str) else (1, text)
        self.v = number(value * f)

    @staticmethod
    def of(x):
        if isinstance(x, Q): return x
        if isinstance(x, (int, float, Fraction)): return Q(x, Dim())
        return None

    def to(self, text):
        f, dim = unit(text)
        if dim != self.dim: raise DimensionError(f'{self.dim} is not {dim}')
        return number(self.v / (f if isinstance(f, float) or isinstance(self.v, float) else Fraction(f)))

    def _same(op):
        def method(self, o):
            if (o := Q.of(o)) is None: return NotImplemented
            if o.dim != self.dim: raise DimensionError(f'{self.dim} and {o.dim}')
            r = op(self.v, o.v)
            return r if isinstance(r, bool) else Q(r, self.dim)
        return method

    __add__, __sub__, __mod__ = _same(operator.add), _same(operator.sub), _same(operator.mod)
    __radd__ = __add__
    __lt__, __le__, __gt__, __ge__ = map(_same, (operator.lt, operator.le, operator.gt, operator.ge))
    del _same
    def __rsub__(self, o): return -self + o
    def __eq__(self, o): return NotImplemented if (p := Q.of(o)) is None else (self.v, self.dim) == (p.v, p.dim)
    def __hash__(self): return hash((self.v, self.dim)) if self.dim else hash(self.v)
    def __mul__(self, o): return NotImplemented if (o := Q.of(o)) is None else Q(number(self.v * o.v), self.dim * o.dim)
    __rmul__ = __mul__
    def __truediv__(self, o): return NotImplemented if (o := Q.of(o)) is None else Q(number(Fraction(self.v) / o.v if not isinstance(self.v, float) and not isinstance(o.v, float) else self.v / o.v), self.dim / o.dim)
    def __rtruediv__(self, o): return Q.of(o) / self
    def __floordiv__(self, o):
        r = self / o
        return math.floor(float(r))
    def __pow__(self, n): return Q(self.v ** n if isinstance(n, int) else float(self.v) ** float(n), self.dim ** n)
    def __neg__(self): return Q(-self.v, self.dim)
    def __abs__(self): return Q(abs(self.v), self.dim)
    def __bool__(self): return self.v != 0
    def __float__(self):
        if self.dim: raise DimensionError(f'{self} is no plain number')
        return float(self.v)
    def __round__(self, n=None): return Q(round(self.v, n), self.dim)
    def __format__(self, spec):
        spec, _, text = spec.partition('|')
        v, mark = (self.to(text), text) if text else (self.v, str(self.dim))
        if isinstance(v, Fraction) and spec: v = float(v)
        return format(v, spec) + (f' {mark}' if mark != '1' else '')
    def __str__(self): return format(self, '')
    def __repr__(self): return f'Q({self.v!r}, {str(self.dim)!r})'


class Measured(float):
    """A number with an uncertainty that is carried through."""
    def __new__(cls, v, u=0.0):
        self = super().__new__(cls, v)
        self.u = abs(u)
        return self
    def __add__(self, o): return Measured(float(self) + o, math.hypot(self.u, getattr(o, 'u', 0)))
    def __mul__(self, o): return Measured(float(self) * o, math.hypot(self.u * float(o), getattr(o, 'u', 0) * float(self)))
    def __truediv__(self, o): return self * (1 / Measured(o, getattr(o, 'u', 0)) if False else Measured(1 / float(o), getattr(o, 'u', 0) / float(o) ** 2))
    def __neg__(self): return Measured(-float(self), self.u)
    def __sub__(self, o): return self + -o
    __radd__, __rmul__ = __add__, __mul__
    def __rsub__(self, o): return -self + o
    def __pow__(self, n): return Measured(float(self) ** n, n * float(self) ** (n - 1) * self.u)
    def __repr__(self): return f'{float(self):.4g}±{self.u:.2g}'
    __str__ = __repr__


class Interval:
    def __init__(self, low, high=None):
        self.low, self.high = low, low if high is None else high
        if self.high < self.low: raise ValueError(f'empty [{low}, {high}]')
    def _combine(op):
        def f(a, b):
            if not isinstance(b, Interval): b = Interval(b)
            products = [op(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
            return Interval(min(products), max(products))
        return f
    __add__ = __radd__ = _combine(operator.add)
    __sub__ = _combine(operator.sub)
    __mul__ = __rmul__ = _combine(operator.mul)
    def __truediv__(self, o):
        if not isinstance(o, Interval): o = Interval(o)
        if 0 in o: raise ZeroDivisionError(f'{o} holds 0')
        return self * Interval(1 / o.high, 1 / o.low)
    def __contains__(self, x): return self.low <= x <= self.high
    def __and__(self, o): return Interval(max(self.low, o.low), min(self.high, o.high))
    def __or__(self, o): return Interval(min(self.low, o.low), max(self.high, o.high))
    def __lt__(self, o): return self.high < (o.low if isinstance(o, Interval) else o)
    def __eq__(self, o): return (self.low, self.high) == (o.low, o.high) if isinstance(o, Interval) else self.low == self.high == o
    def __repr__(self): return f'[{float(self.low):g}, {float(self.high):g}]'


speed, time, mass = Q(90, 'km/h'), Q('30 min'), Q(1.5, 'kg')
print(speed, speed * time, (speed * time).to('km'), f'{speed * time:.2f|km}', mass * speed ** 2 / 2, (mass * speed ** 2 / 2).to('kJ'), 1 / time, speed / 2, 2 * speed, -speed, abs(-speed), speed ** -1, Q(4, 'm^2') ** 0.5, Q(10, 'm') % Q(3, 'm'), Q(7, 'm') // Q(2, 'm'), sep=' | ')
print(Q(1, 'km') == Q(1000, 'm'), Q(1, 'h') > Q(59, 'min'), Q(1, 'm') + Q(1, 'cm'), sum([Q(1, 'm'), Q(2, 'm')], Q(0, 'm')), max(Q(1, 'ft'), Q(1, 'm')), sorted([Q(3, 's'), Q(1, 'min'), Q(5, 'ms')]), {Q(60, 's'): 'a'}[Q(1, 'min')], Q(5) + 1, 1 - Q(3), Q(2) == 2, hash(Q(2)) == hash(2), float(Q(3, 'rad')), bool(Q(0, 'm')), round(Q(2.567, 's'), 1), sep=' | ')
print([unit(t) for t in ('km/h', 'kg*m^2/s^2', 'N', '1/s', 'mm', 'm', 'min', 'mmin', 'uPa', 'kg', 'l', '')], Q('2.5 GHz'), Q('1/3 l'), Q(1, 'eV').to('J'), Q(1, 'W*h').to('kJ'), sep='\n')
for f in (lambda: speed + time, lambda: speed < mass, lambda: speed.to('kg'), lambda: float(speed), lambda: Q(1, 'zz'), lambda: Q(1, 'm^x'), lambda: Q('abc m'), lambda: speed + 'x', lambda: speed < None, lambda: 1 / Q(0, 's'), lambda: speed + 1, lambda: speed ** speed, lambda: setattr(speed, 'u', 1), lambda: Q(1, 'm') * [1], lambda: math.sqrt(speed), lambda: f'{speed:|J}', lambda: Q(None, 'm')):
    try: print(f())
    except (TypeError, ValueError, LookupError, ZeroDivisionError, AttributeError) as e: print(type(e).__name__, e)
a, b = Measured(10, 0.1), Measured(3.0, 0.2)
print(a + b, a - b, a * b, a / b, a ** 2, 2 * a, 1 - a, a + 1, max(a, b), sum([a, b]), a > b, isinstance(a, float), math.sqrt(a), a == 10, f'{a}', f'{a:.2f}', sorted([a, b, 5]), round(a), a // 3, type(a + b).__name__, type(a // 3).__name__)
i, j = Interval(1, 2), Interval(-1, 3)
print(i + j, i - j, i * j, i * -2, j / i, i & j, i | Interval(5), 1.5 in i, 4 in j, i < Interval(3, 4), i < 5, i == Interval(1, 2), Interval(3) == 3, 3 + i, Interval(Fraction(1, 3), 1) * 3, [Interval(1, 2)].index(i))
for f in (lambda: i / j, lambda: Interval(2, 1), lambda: i & Interval(5, 6), lambda: i + 'a', lambda: 5 - i, lambda: hash(i), lambda: Interval('a', 'b') * 2):
    try: print(f())
    except (TypeError, ValueError, ZeroDivisionError) as e: print(type(e).__name__, e)
print(Dim(1) * Dim(0, 0, -2), Dim(2) / Dim(2) == Dim(), Dim(1) ** Fraction(1, 2), Dim(2, 0, -2) ** 0.5, bool(Dim()), len({Dim(1), Dim(1, 0)}), Dim(1)[0], isinstance(Dim(), tuple))
speed + mass
