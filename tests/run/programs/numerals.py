"""Numbers in words: roman, English and German words, Chinese digits, bases, parsing back; int subclasses with operators."""
from functools import total_ordering

ROMAN = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]


class Roman(int):
    """An int that shows itself in Roman numerals; arithmetic keeps the class where the result has a numeral."""
    def __new__(cls, value=0, /):
        if isinstance(value, str):
            value = cls.parse(value)
        if not 0 < value < 4000:
            raise ValueError(f'no numeral for {int(value)}')
        return super().__new__(cls, value)

    @staticmethod
    def parse(text):
        n, i, rest = 0, 0, text.upper().strip()
        for value, mark in ROMAN:
            count = 0
            while rest.startswith(mark, i):
                n += value
                i += len(mark)
                count += 1
                if count > (3 if len(mark) == 1 and mark in 'IXCM' else 1):
                    raise ValueError(f'bad numeral {text!r}')
        if i != len(rest) or not rest:
            raise ValueError(f'bad numeral {text!r}')
        return n

    def __str__(self):
        n, out = int(self), ''
        for value, mark in ROMAN:
            k, n = divmod(n, value)
            out += mark * k
        return out

    def __repr__(self): return f'Roman({str(self)!r})'
    def __format__(self, spec): return format(int(self) if spec[-1:] in tuple('dxob,') else str(self), spec)


def keep(name):
    plain = getattr(int, name)

    def method(self, other):
        result = plain(self, other)
        if result is NotImplemented:
            return result
        try:
            return Roman(result)
        except ValueError:
            return result
    method.__name__ = name
    return method


for name in ('add', 'sub', 'mul', 'floordiv', 'mod', 'radd', 'rsub', 'rmul'):
    setattr(Roman, f'__{name}__', keep(f'__{name}__'))

ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split()
TENS = ['', ''] + 'twenty thirty forty fifty sixty seventy eighty ninety'.split()
SCALES = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion', 'quintillion', 'sextillion', 'septillion']


def words(n, conj='and'):
    if isinstance(n, float):
        whole, _, digits = repr(n).partition('.')
        return f'{words(int(whole))} point {" ".join(ONES[int(d)] for d in digits)}'
    if n < 0:
        return 'minus ' + words(-n, conj)
    if n < 20:
        return ONES[n]
    if n < 100:
        t, o = divmod(n, 10)
        return TENS[t] + ('-' + ONES[o] if o else '')
    if n < 1000:
        h, rest = divmod(n, 100)
        return f'{ONES[h]} hundred' + (f' {conj} {words(rest)}' if rest else '')
    groups = []
    while n:
        n, g = divmod(n, 1000)
        groups.append(g)
    if len(groups) > len(SCALES):
        raise OverflowError('too large for words')
    parts = [f'{words(g, conj)} {SCALES[i]}'.strip() for i, g in reversed(list(enumerate(groups))) if g]
    if 0 < groups[0] < 100:
        parts[-1] = f'{conj} {parts[-1]}'
    return ' '.join(parts)


VALUES = {w: i for i, w in enumerate(ONES)} | {w: i * 10 for i, w in enumerate(TENS) if w}


def number(text):
    total = group = 0
    sign = 1
    for w in text.lower().replace('-', ' ').replace(',', '').split():
        match w:
            case 'and':
                continue
            case 'minus':
                sign = -1
            case 'hundred':
                group *= 100
            case _ if w in SCALES:
                total += group * 1000 ** SCALES.index(w)
                group = 0
            case _ if w in VALUES:
                group += VALUES[w]
            case 'point':
                raise ValueError('whole numbers only')
            case _:
                raise ValueError(f'what is {w!r}?')
    return sign * (total + group)


def german(n):
    ones = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split()
    tens = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split()

    def below(n):
        if n < 20:
            return ones[n]
        if n < 100:
            return (ones[n % 10] + 'und' if n % 10 else '') + tens[n // 10]
        return ones[n // 100] + 'hundert' + (below(n % 100) if n % 100 else '')
    if n == 1:
        return 'eins'
    m, t, r = n // 10 ** 6, n // 1000 % 1000, n % 1000
    text = ('eine Million ' if m == 1 else below(m) + ' Millionen ' if m else '') + (below(t) + 'tausend' if t else '') + (below(r) if r or n == 0 else '')
    return text.strip() + ('s' if n % 100 == 1 else '')


@total_ordering
class Digits:
    """A number in any base, as a tuple of digits."""
    ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

    def __init__(self, value, base=10):
        self.base = base
        self.negative = value < 0
        value, out = abs(value), []
        while value:
            value, d = divmod(value, base)
            out.append(d)
        self.digits = tuple(out[::-1]) or (0,)

    def __int__(self):
        n = 0
        for d in self.digits:
            n = n * self.base + d
        return -n if self.negative else n

    __index__ = __int__

    def __str__(self): return '-' * self.negative + ''.join(self.ALPHABET[d] for d in self.digits)
    def __eq__(self, other): return int(self) == int(other) if isinstance(other, (Digits, int)) else NotImplemented
    def __lt__(self, other): return int(self) < int(other) if isinstance(other, (Digits, int)) else NotImplemented
    def __hash__(self): return hash(int(self))


y = Roman('MCMXCIV')
print(y, repr(y), y + 30, type(y + 30).__name__, y * 3, type(y * 3).__name__, 6 + y, 3000 - y, y // 100, y % 7, y - 1994, type(y / 2), f'{y:>12}|{y:06d}|{y:,}|{y:x}', y == 1994, hash(y) == hash(1994), [*range(Roman(3))], 'abcdef'[Roman('IV')], sum([Roman(1), Roman(2)]), max(Roman(5), 3))
print([str(Roman(n)) for n in (1, 4, 9, 14, 40, 90, 400, 444, 999, 2024, 3999)], all(Roman(str(Roman(n))) == n for n in range(1, 4000)), isinstance(y, int), {y: 'x'}[1994], -y, ~y, y << 1, y & 0xff, bool(y), int(y).__class__)
for bad in ('IIII', 'VV', '', 'IC', 'ABC', 'XIXX', 0, 4000, -1, 2.5, None, [1]):
    try:
        print(bad, repr(Roman(bad)), end='; ')
    except (ValueError, TypeError, AttributeError) as e:
        print(bad, type(e).__name__, e, end='; ')
print()
tests = [0, 7, 13, 20, 42, 100, 101, 110, 999, 1000, 1001, 1234, 10 ** 6, 1_000_001, 123_456_789, -5, 2 ** 63, 10 ** 21 + 10 ** 9]
for n in tests:
    text = words(n)
    print(f'{n:,}: {text}', '' if number(text) == n else number(text))
print(all(number(words(n)) == n for n in range(0, 100000, 37)), sum(len(words(n).replace(' ', '').replace('-', '')) for n in range(1, 1001)), words(3.14159), words(120, conj=''), sep=' | ')
print([german(n) for n in (0, 1, 7, 16, 21, 30, 101, 111, 1000, 1994, 21121, 10 ** 6 + 1, 2_345_678)])
for f in (lambda: words(10 ** 30), lambda: number('five apples'), lambda: number('one point two'), lambda: words('5'), lambda: Digits('x'), lambda: Digits(5) < 'a', lambda: y + 'a', lambda: Roman(5) ** 'x'):
    try:
        print(f())
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
d = [Digits(n, b) for n, b in ((255, 16), (-255, 2), (35, 36), (0, 7), (2 ** 70, 32))]
print(*d, [int(x) for x in d], sorted(d) == [d[1], d[3], d[2], d[0], d[4]], d[0] >= 255, d[0] > d[2], d[1] <= -255, Digits(255, 2) == d[0], len({Digits(5, b) for b in range(2, 10)}), hex(d[0]), 'abc' * Digits(2), [1, 2, 3][Digits(1)])
print(max(words(n) for n in range(100)), min(map(words, range(100)), key=lambda w: (len(w), w)), sorted(map(Roman, (5, 10, 1, 50)), key=str))
