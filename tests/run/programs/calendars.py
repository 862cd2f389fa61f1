"""Dates by arithmetic: Gregorian and Julian days, weekdays, ISO weeks, Easter, month pictures, durations, recurring events, parsing."""
from functools import total_ordering

MONTHS = 'January February March April May June July August September October November December'.split()
DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()


def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def month_days(y, m, _n=(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)):
    if not 1 <= m <= 12:
        raise ValueError(f'month must be in 1..12, not {m}')
    return _n[m - 1] + (m == 2 and leap(y))


@total_ordering
class Date:
    __slots__ = ('_n', '_ymd')
    MIN_YEAR, MAX_YEAR = 1, 9999

    def __new__(cls, year, month=None, day=1):
        if isinstance(year, str):
            return cls.parse(year)
        if not cls.MIN_YEAR <= year <= cls.MAX_YEAR:
            raise ValueError(f'year {year} is out of range')
        if not 1 <= day <= month_days(year, month):
            raise ValueError('day is out of range for month')
        self = super().__new__(cls)
        y = year - 1
        self._n = y * 365 + y // 4 - y // 100 + y // 400 + sum(month_days(year, m) for m in range(1, month)) + day
        self._ymd = year, month, day
        return self

    @classmethod
    def of_ordinal(cls, n):
        n400, r = divmod(n - 1, 146097)
        n100, r = divmod(r, 36524)
        n4, r = divmod(r, 1461)
        n1, r = divmod(r, 365)
        year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
        if n1 == 4 or n100 == 4:
            return cls(year - 1, 12, 31)
        month = 1
        while r >= (d := month_days(year, month)):
            r -= d
            month += 1
        return cls(year, month, r + 1)

    @classmethod
    def parse(cls, text):
        parts = text.replace('/', '-').split('-')
        try:
            match parts:
                case [y, m, d] if len(y) == 4: return cls(int(y), int(m), int(d))
                case [d, m, y] if m.isalpha(): return cls(int(y), [x[:3].lower() for x in MONTHS].index(m[:3].lower()) + 1, int(d))
                case [d, m, y]: return cls(int(y) + (2000 if len(y) == 2 else 0), int(m), int(d))
                case [y, w] if w[0] == 'W': return cls(int(y), 1, 4).monday() + (int(w[1:]) - 1) * 7
                case _: raise ValueError(f'{len(parts)} parts')
        except ValueError as e:
            raise ValueError(f'not a date: {text!r}') from e

    year = property(lambda self: self._ymd[0])
    month = property(lambda self: self._ymd[1])
    day = property(lambda self: self._ymd[2])
    def ordinal(self): return self._n
    def weekday(self): return (self._n - 1) % 7
    def monday(self): return self - self.weekday()
    def year_day(self): return self._n - Date(self.year, 1, 1)._n + 1

    def iso(self):
        thursday = self.monday() + 3
        return thursday.year, (thursday.year_day() - 1) // 7 + 1, self.weekday() + 1

    def add_months(self, n):
        y, m = divmod(self.year * 12 + self.month - 1 + n, 12)
        return Date(y, m + 1, min(self.day, month_days(y, m + 1)))

    def replace(self, **kw):
        if bad := kw.keys() - {'year', 'month', 'day'}:
            raise TypeError(f'unexpected {sorted(bad)}')
        return Date(**dict(zip(('year', 'month', 'day'), self._ymd)) | kw)

    def __add__(self, days): return Date.of_ordinal(self._n + days) if isinstance(days, int) else NotImplemented
    __radd__ = __add__
    def __sub__(self, other): return self._n - other._n if isinstance(other, Date) else Date.of_ordinal(self._n - other) if isinstance(other, int) else NotImplemented
    def __eq__(self, other): return self._n == other._n if isinstance(other, Date) else NotImplemented
    def __lt__(self, other): return self._n < other._n if isinstance(other, Date) else NotImplemented
    def __hash__(self): return hash(self._n)
    def __str__(self): return '%04d-%02d-%02d' % self._ymd
    def __repr__(self): return f'Date{self._ymd}'
    def __iter__(self): return iter(self._ymd)

    def __format__(self, spec):
        if not spec: return str(self)
        table = {'Y': f'{self.year:04}', 'y': f'{self.year % 100:02}', 'm': f'{self.month:02}', 'd': f'{self.day:02}', 'j': f'{self.year_day():03}', 'B': MONTHS[self.month - 1], 'b': MONTHS[self.month - 1][:3], 'A': DAYS[self.weekday()], 'a': DAYS[self.weekday()][:3], '%': '%'}
        out, it = [], iter(spec)
        for c in it:
            out.append(table[next(it)] if c == '%' else c)
        return ''.join(out)


class Span:
    """A half-open range of dates: a sequence."""
    def __init__(self, start, end, step=1): self.start, self.end, self.step = start, end, step
    def __len__(self): return max(0, -(-(self.end - self.start) // self.step))
    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(len(self)))]
        if i < 0: i += len(self)
        if not 0 <= i < len(self): raise IndexError('span index out of range')
        return self.start + i * self.step
    def __contains__(self, d): return self.start <= d < self.end and (d - self.start) % self.step == 0
    def __and__(self, other): return Span(max(self.start, other.start), min(self.end, other.end))
    def __bool__(self): return self.start < self.end


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * l) // 433
    n = (h + l - 7 * m + 90) // 25
    return Date(y, n, (h + l - 7 * m + 33 * n + 19) % 32)


def month_picture(y, m, first=0):
    head = f'{MONTHS[m - 1]} {y}'.center(20).rstrip()
    names = [DAYS[(first + i) % 7][:2] for i in range(7)]
    cells = [''] * ((Date(y, m).weekday() - first) % 7) + [str(d) for d in range(1, month_days(y, m) + 1)]
    weeks = [' '.join(c.rjust(2) for c in cells[i:i + 7]).rstrip() for i in range(0, len(cells), 7)]
    return [head, ' '.join(names), *weeks]


def side_by_side(*pictures):
    from itertools import zip_longest
    for row in zip_longest(*pictures, fillvalue=''):
        yield '   '.join(r.ljust(20) for r in row).rstrip()


def every(start, *, days=0, months=0, count=None, until=None, skip=lambda d: False):
    n, k, d = 0, 0, start
    while (count is None or n < count) and (until is None or d <= until):
        if not skip(d):
            n += 1
            yield d
        k += 1
        d = start.add_months(k * months) if months else start + k * days


def duration(seconds):
    sign, seconds = ('-', -seconds) if seconds < 0 else ('', seconds)
    m, s = divmod(seconds, 60)
    h, m = divmod(int(m), 60)
    d, h = divmod(h, 24)
    return sign + (f'{d} day{"s" * (d != 1)}, ' if d else '') + f'{h}:{m:02}:{s:02}' if isinstance(s, int) else sign + f'{h}:{m:02}:{s:06.3f}'


d = Date(2024, 2, 29)
print(d, repr(d), d + 1, d - 366, d - Date(2000, 1, 1), d.weekday(), d.iso(), d.year_day(), d.add_months(12), d.add_months(-3), f'{d:%A, %d %B %Y (%j) 100%%}', 1 + d, d.replace(year=2000), tuple(d), max(d, d + 1), sorted([d, d - 5, d + 5])[0], d >= d, {d: 1}[Date('2024-02-29')])
print(all(Date.of_ordinal(n).ordinal() == n for n in range(1, 3652059, 997)), Date.of_ordinal(3652059), Date(1, 1, 1).weekday(), sum(leap(y) for y in range(1, 10000)))
print([str(Date(t)) for t in ('2024-W01', '2021-W53', '31-dec-1999', '1/2/03', '2000/02/29', '5-September-2001')])
print([(str(x), x.iso()) for x in (Date(2021, 1, 3), Date(2020, 12, 31), Date(2018, 12, 31), Date(2023, 1, 1))], [str(easter(y)) for y in (1961, 2000, 2024, 2025, 2100)])
print(*side_by_side(month_picture(2024, 2), month_picture(2024, 9, first=6), month_picture(1900, 2)), sep='\n')
week = Span(d, d + 7)
print(len(week), str(week[-1]), [str(x) for x in week[::3]], d + 3 in week, d + 7 in week, [x.day for x in week], [str(x) for x in reversed(Span(d, d + 15, 5))], bool(week & Span(d + 6, d + 99)), len(week & Span(d + 8, d + 9)), list(Span(d, d - 3)))
print([str(x) for x in every(Date(2024, 1, 31), months=1, count=5)], [str(x) for x in every(d, days=3, until=d + 20, skip=lambda x: x.weekday() > 4)], sum(1 for x in every(Date(1901, 1), months=1, until=Date(2000, 12, 31)) if x.weekday() == 6))
print(duration(0), duration(59), duration(3661), duration(-86400 * 2 - 5), duration(90061), duration(3725.25), duration(-0.5))
friday = {n: 0 for n in DAYS}
for y in range(2000, 2400):
    for m in range(1, 13):
        friday[DAYS[Date(y, m, 13).weekday()]] += 1
print(friday)
for f in (lambda: Date(2023, 2, 29), lambda: Date(2023, 13, 1), lambda: Date(0, 1, 1), lambda: Date('yesterday'), lambda: Date('2023-02-30'), lambda: d + 1.5, lambda: d - 'x', lambda: d < 5, lambda: d + d, lambda: d.replace(hour=1), lambda: week[7], lambda: f'{d:%q}', lambda: setattr(d, 'year', 1), lambda: Date(9999, 12, 31) + 1, lambda: d == 5):
    try:
        print(f())
    except (ValueError, TypeError, IndexError, KeyError, AttributeError) as e:
        print(type(e).__name__, e, '<-', e.__cause__)
Date('12-Foo-2020')
