"""A rational-number class with every operator and its reflected form, mixed with int, float, complex; egyptian and continued fractions."""
import math


class Q:
    __slots__ = ('n', 'd')

    def __new__(cls, n=0, d=None):
        if d is None:
            if isinstance(n, Q):
                return n
            if isinstance(n, str):
                return cls.parse(n)
            if isinstance(n, float):
                n, d = n.as_integer_ratio()
            else:
                d = 1
        if not (isinstance(n, int) and isinstance(d, int)):
            if isinstance(n, (int, Q)) and isinstance(d, (int, Q)):
                return Q(n) / Q(d)
            raise TypeError(f'Q of {type(n).__name__} and {type(d).__name__}')
        if d == 0:
            raise ZeroDivisionError(f'Q({n}, 0)')
        g = math.gcd(n, d)
        if d < 0:
            g = -g
        self = object.__new__(cls)
        self.n, self.d = n // g, d // g
        return self

    @classmethod
    def parse(cls, text):
        text = text.strip()
        whole, slash, under = text.partition('/')
        if slash:
            return cls(int(whole), int(under))
        head, dot, frac = text.partition('.')
        repeat = ''
        if '(' in frac:
            frac, _, repeat = frac.rstrip(')').partition('(')
        value = cls(int((head + frac) or '0'), 10 ** len(frac))
        if repeat:
            extra = cls(int(repeat), (10 ** len(repeat) - 1) * 10 ** len(frac))
            value = value - extra if head.startswith('-') else value + extra
        return value

    def _op(f, on_float):
        def forward(a, b):
            if isinstance(b, (int, Q)):
                return f(a, Q(b))
            if isinstance(b, (float, complex)):
                return on_float(float(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, int):
                return f(Q(a), b)
            if isinstance(a, (float, complex)):
                return on_float(a, float(b))
            return NotImplemented
        return forward, reverse

    __add__, __radd__ = _op(lambda a, b: Q(a.n * b.d + b.n * a.d, a.d * b.d), lambda a, b: a + b)
    __sub__, __rsub__ = _op(lambda a, b: Q(a.n * b.d - b.n * a.d, a.d * b.d), lambda a, b: a - b)
    __mul__, __rmul__ = _op(lambda a, b: Q(a.n * b.n, a.d * b.d), lambda a, b: a * b)
    __truediv__, __rtruediv__ = _op(lambda a, b: Q(a.n * b.d, a.d * b.n), lambda a, b: a / b)
    __floordiv__, __rfloordiv__ = _op(lambda a, b: a.n * b.d // (a.d * b.n), lambda a, b: a // b)
    __mod__, __rmod__ = _op(lambda a, b: a - b * (a // b), lambda a, b: a % b)
    __divmod__, __rdivmod__ = _op(lambda a, b: (a // b, a % b), divmod)
    del _op

    def __pow__(a, e, mod=None):
        if mod is not None:
            return NotImplemented
        if isinstance(e, Q) and e.d == 1:
            e = e.n
        if isinstance(e, int):
            return Q(a.n ** e, a.d ** e) if e >= 0 else Q(a.d ** -e, a.n ** -e)
        return float(a) ** float(e)

    def __rpow__(b, a): return a ** b.n if b.d == 1 else float(a) ** float(b)
    def __neg__(self): return Q(-self.n, self.d)
    def __pos__(self): return self
    def __abs__(self): return Q(abs(self.n), self.d)
    def __bool__(self): return self.n != 0
    def __int__(self): return int(self.n / self.d) if abs(self.n) < 2 ** 50 > self.d else (-1) ** (self.n < 0) * (abs(self.n) // self.d)
    def __float__(self): return self.n / self.d
    def __complex__(self): return complex(float(self))
    def __trunc__(self): return int(self)
    def __floor__(self): return self.n // self.d
    def __ceil__(self): return -(-self.n // self.d)

    def __round__(self, digits=None):
        if digits is None:
            q, r = divmod(self.n, self.d)
            return q + (2 * r > self.d or 2 * r == self.d and q & 1)
        return Q(round(self * 10 ** digits), 1) / 10 ** digits

    def _compare(op):
        def method(a, b):
            if isinstance(b, (int, Q)):
                b = Q(b)
                return op(a.n * b.d, b.n * a.d)
            if isinstance(b, float):
                return op(float(a), b) if math.isinf(b) or math.isnan(b) else op(a, Q(b))
            return NotImplemented
        return method

    __eq__ = _compare(lambda a, b: a == b)
    __lt__ = _compare(lambda a, b: a < b)
    __le__ = _compare(lambda a, b: a <= b)
    __gt__ = _compare(lambda a, b: a > b)
    __ge__ = _compare(lambda a, b: a >= b)
    del _compare

    def __hash__(self): return hash(self.n) if self.d == 1 else hash((self.n, self.d))
    def __str__(self): return f'{self.n}/{self.d}' if self.d != 1 else str(self.n)
    def __repr__(self): return f'Q({self.n}, {self.d})'

    def __format__(self, spec):
        if spec.endswith('d'):
            return self.decimal(int(spec[:-1] or 30))
        return format(float(self), spec) if spec and spec[-1] in 'eEfFgG%' else format(str(self), spec)

    def decimal(self, limit=50):
        """Exact decimals, the period in parentheses."""
        whole, r = divmod(abs(self.n), self.d)
        seen, digits = {}, []
        while r and r not in seen and len(digits) < limit:
            seen[r] = len(digits)
            d, r = divmod(r * 10, self.d)
            digits.append(str(d))
        if r in seen:
            digits.insert(seen[r], '(')
            digits.append(')')
        elif r:
            digits.append('...')
        return ('-' if self.n < 0 else '') + str(whole) + ('.' + ''.join(digits) if digits else '')

    def continued(self):
        a, b, out = self.n, self.d, []
        while b:
            q, r = divmod(a, b)
            out.append(q)
            a, b = b, r
        return out

    def egyptian(self):
        x = self
        while x:
            k = math.ceil(1 / x)
            yield k
            x -= Q(1, k)

    def approximate(self, limit):
        a, b, c, d = 0, 1, 1, 0
        for q in self.continued():
            if d * q + b > limit: break
            a, b, c, d = c, d, a + q * c, b + q * d
        return Q(c, d)


class Named(Q):
    pass


a, b = Q(3, 4), Q(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 3, a ** -2, b ** Q(2), -b, +a, abs(b), bool(Q()), int(b), float(a), complex(b))
print(1 + a, 2 - a, 3 * a, 4 / a, 5 // a, 6 % a, divmod(7, a), 2 ** Q(3), 2 ** a, a + True, sum([a, b, a]), math.prod([a, b]))
print(0.5 + a, a + 0.5, a - 1.5, 1.5 - a, a * 2.0, a / 0.3, 0.3 / a, a // 0.5, 5.5 % a, a + 1j, 1j * a, a ** 0.5, divmod(5.5, a))
print(a == 0.75, a == Q(6, 8), 0.75 == a, a != b, a > b, a < 1, 1 > a, a >= 0.75, 0.7 < a < 0.8, a == 'x', a == 0.75 + 0j, Q(2) == 2, hash(Q(2)) == hash(2), {Q(2): 'two'}[2], a < float('inf'), a == float('nan'), max(a, 0.5, 1), sorted([a, b, 0, 0.7, Q(1, 3)]))
print(Q('3/6'), Q(' -1.25 '), Q('0.(3)'), Q('-0.1(6)'), Q('.5'), Q(0.1), Q(a) is a, Q(a, b), Q(5, a), Q(-3, -6), Q(7, -14), type(Named(1, 2)).__name__)
print(*(f'{x}={x:d}' for x in (Q(1, 3), Q(1, 7), Q(1, 6), Q(22, 7), Q(-1, 12), Q(5), Q(1, 97), Q(1, 1024))), sep='\n')
print(f'{a:>8}|{a:.3f}|{b:+.2e}|{a:%}|{b}|{b!r:*^12}|{Q(1, 3):5d}', Q(355, 113).continued(), list(Q(5, 121).egyptian()), list(Q(6, 7).egyptian()), Q(math.pi).approximate(1000), Q(math.e).approximate(100))
print([round(Q(n, 2)) for n in range(-5, 6)], round(Q(22, 7), 3), round(Q(-1, 3), 2), math.floor(b), math.ceil(b), math.trunc(b), [math.floor(Q(n, 3)) for n in range(-4, 5)])
h = Q(0)
for k in range(1, 60): h += Q(1, k)
print(h, float(h), h.n % 10 ** 9, [str(Q(n, 12)) for n in range(1, 12)], sum((Q(1, 2 ** k) for k in range(1, 80)), Q(0)) == 1 - Q(1, 2 ** 79))
x = Q(3, 2)
for _ in range(5): x = (x + 2 / x) / 2
print(x, x * x - 2, float(x) - math.sqrt(2))
for f in (lambda: Q(1, 0), lambda: a / 0, lambda: a // Q(), lambda: a % 0.0, lambda: 1 / Q(), lambda: Q(1.5, 2), lambda: Q('x'), lambda: Q('1/0'), lambda: Q(None), lambda: a + 'x', lambda: 'x' + a, lambda: a < 'x', lambda: [] >= a, lambda: pow(a, 2, 3), lambda: a + None, lambda: setattr(a, 'z', 1), lambda: Q(0) ** -1, lambda: a << 1, lambda: Q(float('nan')), lambda: Q(float('inf')), lambda: range(a), lambda: a < 1j, lambda: float(Q(10 ** 400))):
    try:
        print(f())
    except (TypeError, ZeroDivisionError, ValueError, AttributeError, OverflowError) as e:
        print(type(e).__name__, e)


def bernoulli(n):
    row = []
    for m in range(n + 1):
        row.append(Q(1, m + 1))
        for j in range(m, 0, -1):
            row[j - 1] = j * (row[j - 1] - row[j])
        yield row[0]


print(*bernoulli(20))


def stern_brocot(limit):
    a, b, c, d = 0, 1, 1, limit
    yield Q(a, b)
    while c <= limit:
        k = (limit + b) // d
        a, b, c, d = c, d, k * c - a, k * d - b
        yield Q(a, b)


farey = list(stern_brocot(7))
print(*farey, len(farey), all(y - x == Q(1, x.d * y.d) for x, y in zip(farey, farey[1:])))
a @ b
