"""A small data frame: columns with operators and masks, groupby, joins, pivots, CSV text, sorting with missing values, statistics, pretty printing."""
import math
import operator
import statistics


class Missing:
    _it = None
    def __new__(cls):
        if cls._it is None: cls._it = super().__new__(cls)
        return cls._it
    def __repr__(self): return 'NA'
    def __bool__(self): return False
    def __eq__(self, o): return False
    def __hash__(self): return 0
    def __format__(self, spec): return format('NA', spec.split('.')[0].lstrip(',') if spec[-1:] not in 'df%' else ''.join(c for c in spec.split('.')[0].rstrip('df%') if c.isdigit() or c in '<>^'))


NA = Missing()


class Column:
    def __init__(self, name, data): self.name, self.data = name, list(data)
    def __len__(self): return len(self.data)
    def __iter__(self): return iter(self.data)

    def __getitem__(self, key):
        if isinstance(key, Column): return Column(self.name, [x for x, k in zip(self.data, key.data, strict=True) if k])
        if isinstance(key, slice): return Column(self.name, self.data[key])
        if isinstance(key, (list, tuple)): return Column(self.name, map(self.data.__getitem__, key))
        return self.data[key]

    def _binary(symbol, f, reverse=False):
        def method(self, other):
            if isinstance(other, Column):
                if len(other) != len(self): raise ValueError(f'lengths {len(self)} and {len(other)}')
                pairs = zip(self.data, other.data)
            elif isinstance(other, (list, dict)): return NotImplemented
            else: pairs = ((x, other) for x in self.data)
            def one(x, y):
                if x is NA or y is NA: return NA
                return f(y, x) if reverse else f(x, y)
            name = getattr(other, 'name', repr(other))
            return Column(f'({name}{symbol}{self.name})' if reverse else f'({self.name}{symbol}{name})', [one(x, y) for x, y in pairs])
        return method

    for _name, _symbol in dict(add='+', sub='-', mul='*', truediv='/', floordiv='//', mod='%', pow='**').items():
        locals()[f'__{_name}__'] = _binary(_symbol, getattr(operator, _name))
        locals()[f'__r{_name}__'] = _binary(_symbol, getattr(operator, _name), True)
    __lt__, __gt__, __le__, __ge__ = (_binary(s, f) for s, f in zip(('<', '>', '<=', '>='), (operator.lt, operator.gt, operator.le, operator.ge))) if False else (_binary('<', operator.lt), _binary('>', operator.gt), _binary('<=', operator.le), _binary('>=', operator.ge))
    __eq__, __ne__ = _binary('==', operator.eq), _binary('!=', operator.ne)
    __and__, __or__ = _binary('&', lambda a, b: bool(a and b)), _binary('|', lambda a, b: bool(a or b))
    del _binary, _name, _symbol
    __hash__ = None
    def __invert__(self): return self.map(lambda x: not x)
    def __neg__(self): return self.map(operator.neg)
    def __abs__(self): return self.map(abs)
    def __bool__(self): raise ValueError('the truth value of a column is ambiguous')
    def map(self, f): return Column(self.name, [NA if x is NA else f(x) for x in self.data])
    def fill(self, v): return Column(self.name, [v if x is NA else x for x in self.data])
    def isna(self): return Column(self.name, [x is NA for x in self.data])
    def valid(self): return [x for x in self.data if x is not NA]
    def sum(self): return sum(self.valid())
    def mean(self): return self.sum() / len(v) if (v := self.valid()) else NA
    def std(self): return statistics.stdev(self.valid())
    def median(self): return statistics.median(self.valid())
    def min(self): return min(self.valid())
    def max(self): return max(self.valid())
    def count(self): return len(self.valid())
    def unique(self): return list(dict.fromkeys(self.data))
    def cumsum(self):
        total, out = 0, []
        for x in self.data:
            if x is not NA: total += x
            out.append(NA if x is NA else total)
        return Column(self.name, out)
    def rank(self):
        order = sorted(range(len(self)), key=lambda i: (self.data[i] is NA, self.data[i] if self.data[i] is not NA else 0))
        out = [0] * len(self)
        for r, i in enumerate(order, 1): out[i] = r
        return Column('rank', out)
    @property
    def str(self): return Strings(self)
    def __repr__(self): return f'{self.name}: {self.data!r}'


class Strings:
    """Forwards the methods of str to all items."""
    def __init__(self, column): self.column = column
    def __getattr__(self, name):
        f = getattr(str, name)
        return lambda *a, **k: self.column.map(lambda x: f(x, *a, **k))


class Frame:
    def __init__(self, data=None, **columns):
        data = {**(data or {}), **columns}
        if len({len(v) for v in data.values()}) > 1: raise ValueError(f'column lengths differ: { {k: len(v) for k, v in data.items()} }')
        self.columns = {k: v if isinstance(v, Column) and v.name == k else Column(k, v) for k, v in data.items()}

    @classmethod
    def from_csv(cls, text, sep=','):
        head, *rows = [line.split(sep) for line in text.strip().splitlines()]
        def convert(s):
            s = s.strip()
            if s in ('', 'NA'): return NA
            for f in (int, float, {'true': True, 'false': False}.__getitem__):
                try: return f(s)
                except (ValueError, KeyError): pass
            return s
        return cls({h.strip(): [convert(r[i]) for r in rows] for i, h in enumerate(head)})

    def to_csv(self): return '\n'.join(','.join('' if x is NA else str(x) for x in row) for row in [self.columns, *self.rows()])
    def rows(self): return zip(*(c.data for c in self.columns.values()))
    def __len__(self): return len(next(iter(self.columns.values()), ()))
    shape = property(lambda self: (len(self), len(self.columns)))
    def __iter__(self): return (dict(zip(self.columns, r)) for r in self.rows())

    def __getattr__(self, name):
        if name == 'columns' or name.startswith('__'): raise AttributeError(name)
        try: return self.columns[name]
        except KeyError as e: raise AttributeError(f'no column {name!r}; have {", ".join(self.columns)}') from e

    def __getitem__(self, key):
        match key:
            case str(): return self.columns[key]
            case int(): return {k: c[key] for k, c in self.columns.items()}
            case [*names] if names and all(isinstance(n, str) for n in names): return Frame({n: self.columns[n] for n in names})
            case tuple((rows, cols)): return self[cols][rows]
            case _: return Frame({k: c[key] for k, c in self.columns.items()})

    def __setitem__(self, name, value):
        if not isinstance(value, (Column, list)): value = [value] * len(self)
        if self.columns and len(value) != len(self): raise ValueError(f'{len(value)} values for {len(self)} rows')
        self.columns[name] = Column(name, value)

    def assign(self, **new):
        f = Frame(self.columns)
        for k, v in new.items(): f[k] = v(f) if callable(v) else v
        return f

    def sort(self, *by, reverse=False):
        order = list(range(len(self)))
        for name in reversed(by):
            c = self[name].data
            order.sort(key=lambda i: ((c[i] is NA) != reverse, 0 if c[i] is NA else c[i]), reverse=reverse)
        return self[order]

    def group(self, *by): return Grouped(self, by)

    def join(self, other, on, how='inner'):
        index = {}
        for i, k in enumerate(other[on]): index.setdefault(k, []).append(i)
        extra = [c for c in other.columns if c != on]
        out = {c: [] for c in [*self.columns, *(c if c not in self.columns else c + '_r' for c in extra)]}
        for row in self:
            for i in index.get(row[on], [None] if how == 'left' else []):
                values = [*row.values(), *(NA if i is None else other[c][i] for c in extra)]
                for c, v in zip(out, values): out[c].append(v)
        return Frame(out)

    def pivot(self, rows, cols, values, f=sum):
        names, table = self[cols].unique(), {}
        for r in self: table.setdefault(r[rows], {}).setdefault(r[cols], []).append(r[values])
        return Frame({rows: list(table), **{str(n): [f(t[n]) if n in t else NA for t in table.values()] for n in names}})

    def describe(self):
        numeric = [c for c in self.columns.values() if all(isinstance(x, (int, float)) and not isinstance(x, bool) for x in c.valid())]
        return Frame({'': [c.name for c in numeric], **{s: [round(getattr(c, s)(), 3) for c in numeric] for s in ('count', 'mean', 'std', 'min', 'median', 'max')}})

    def __str__(self):
        cells = {k: [f'{x:,.2f}' if isinstance(x, float) else f'{x}' for x in c] for k, c in self.columns.items()}
        widths = {k: max([len(k), *map(len, v)]) for k, v in cells.items()}
        lines = ['  '.join(f'{k:>{widths[k]}}' for k in cells)]
        for row in zip(*cells.values()): lines.append('  '.join(f'{x:>{w}}' for x, w in zip(row, widths.values())))
        return '\n'.join(lines)


class Grouped:
    def __init__(self, frame, by): self.frame, self.by = frame, by
    def __iter__(self):
        groups = {}
        for i, key in enumerate(zip(*(self.frame[b] for b in self.by))): groups.setdefault(key, []).append(i)
        for key, rows in groups.items(): yield (key if len(key) > 1 else key[0]), self.frame[rows]
    def agg(self, **spec):
        out = {b: [] for b in self.by} | {k: [] for k in spec}
        for key, part in self:
            for b, k in zip(self.by, key if len(self.by) > 1 else (key,)): out[b].append(k)
            for k, (col, f) in spec.items(): out[k].append(getattr(part[col], f)() if isinstance(f, str) else f(part[col]))
        return Frame(out)


CSV = '''city,year,temp,rain,capital
Oslo,2020,5.7,763,true
Rome,2020,15.5,,true
Bergen,2020,8,2250,false
Oslo,2021,NA,800,true
Rome,2021,16.25,878,true
Bergen,2021,7.5,1987,false
Nice,2021,15,733,false'''
f = Frame.from_csv(CSV)
print(f, f.shape, f.to_csv() == CSV.replace('NA', '').replace('true', 'True').replace('false', 'False'))
print(f.temp, f.temp * 2 + 1, 100 - f.rain, f.temp > 8, ~f.capital, 2 ** f.temp[:2], f.rain // 100 % 7, -f.temp, f.city + '!', sep='\n')
print(f[(f.temp > 7) & (f.year == 2021)], f[f.temp.isna()][0], f[['city', 'rain']].sort('rain')[:3], f[f.rain > 800, ['city']], sep='\n')
print(f.sort('capital', 'temp', reverse=True)['city'].data, f.temp.mean(), f.rain.sum(), f.rain.cumsum(), f.temp.rank().data, f.city.unique(), f.temp.fill(0).max(), round(f.temp.std(), 6), f.rain.median())
print(f.group('city').agg(n=('city', 'count'), temp=('temp', 'mean'), wettest=('rain', 'max'), span=('year', lambda c: f'{c.min()}-{c.max()}')), f.group('capital', 'year').agg(rain=('rain', 'sum')), sep='\n')
print(f.join(Frame(city=['Oslo', 'Nice', 'Oslo'], country=['NO', 'FR', 'N']), 'city')[['city', 'year', 'country']], f.join(Frame(city=['Rome'], temp=[40]), 'city', 'left')['temp_r'].data, sep='\n')
print(f.pivot('city', 'year', 'temp', lambda v: v[0]), f.describe(), f.city.str.upper().str.replace('O', '0').data, f.city.str.center(8, '.').data, f.assign(wet=lambda d: d.rain > 1000, one=1)[0], sep='\n')
f['ratio'] = f.rain / f.temp
f['flag'] = None
print(f.ratio.map(lambda x: round(x, 2)), f[-1], list(f)[1]['rain'], NA == NA, NA is Missing(), f'{NA:>6}|{NA:.2f}|', [k for k, _ in f.group('city')], sep='\n')
for g in (lambda: f.wind, lambda: f['wind'], lambda: bool(f.temp), lambda: Frame(a=[1], b=[1, 2]), lambda: f.temp + [1], lambda: f.temp + Column('x', [1]), lambda: f.__setitem__('x', [1, 2]), lambda: f.city - 1, lambda: hash(f.temp), lambda: f[99], lambda: f.temp[f.temp[:3] > 0], lambda: f.city.str.nope(), lambda: Frame.from_csv('a,b\n1'), lambda: f.year / 0, lambda: f.city.mean(), lambda: f.sort('nope'), lambda: statistics.stdev([1])):
    try: print(g())
    except (AttributeError, KeyError, ValueError, TypeError, IndexError, ZeroDivisionError) as e: print(type(e).__name__, e, '|', type(e.__cause__).__name__)
if f.temp: pass
