"""A spreadsheet: recursive-descent formulas, ranges, dependencies, cycles, lazy evaluation, formats, undo."""
import math
import operator


class CellError(Exception):
    text = '#ERR'

    def __str__(self): return f'{self.text}' + (f' {self.args[0]}' if self.args else '')


class Cycle(CellError): text = '#CYCLE'
class Name(CellError): text = '#NAME?'
class Div(CellError): text = '#DIV/0!'
class Value(CellError): text = '#VALUE!'


def column_name(n):
    name = ''
    while n >= 0:
        n, r = divmod(n, 26)
        name = chr(65 + r) + name
        n -= 1
    return name


def column_number(name):
    n = 0
    for c in name:
        n = n * 26 + ord(c) - 64
    return n - 1


def split_ref(ref):
    k = next(i for i, c in enumerate(ref) if c.isdigit())
    return column_number(ref[:k]), int(ref[k:])


def cells_of(a, b):
    (c1, r1), (c2, r2) = sorted([split_ref(a), split_ref(b)])
    for r in range(min(r1, r2), max(r1, r2) + 1):
        for c in range(c1, c2 + 1):
            yield f'{column_name(c)}{r}'


OPS = {'+': (1, operator.add), '-': (1, operator.sub), '&': (0, lambda a, b: text_of(a) + text_of(b)), '*': (2, operator.mul), '/': (2, operator.truediv), '^': (4, operator.pow),
       '<': (-1, operator.lt), '>': (-1, operator.gt), '=': (-1, operator.eq), '<>': (-1, operator.ne), '<=': (-1, operator.le), '>=': (-1, operator.ge), '%': (2, operator.mod)}
RIGHT = {'^'}


def text_of(v):
    if isinstance(v, bool):
        return str(v).upper()
    if isinstance(v, float) and v.is_integer() and abs(v) < 1e15:
        return str(int(v))
    return str(v)


class Lexer:
    def __init__(self, text):
        self.items, i = [], 0
        while i < len(text):
            c = text[i]
            if c.isspace():
                i += 1
                continue
            j = i + 1
            if c.isdigit() or c == '.':
                while j < len(text) and (text[j].isdigit() or text[j] == '.'):
                    j += 1
                kind, value = 'num', float(text[i:j]) if '.' in text[i:j] else int(text[i:j])
            elif c.isalpha():
                while j < len(text) and text[j].isalnum():
                    j += 1
                kind, value = 'name', text[i:j].upper()
            elif c == '"':
                j = text.index('"', j) + 1
                kind, value = 'str', text[i + 1:j - 1]
            else:
                if text[i:i + 2] in OPS:
                    j = i + 2
                kind, value = 'op', text[i:j]
            self.items.append((kind, value))
            i = j
        self.items.append(('end', None))
        self.at = 0

    def next(self, *want):
        kind, value = self.items[self.at]
        if want and value not in want:
            raise Value(f'expected {" or ".join(want)}, got {value}')
        self.at += 1
        return kind, value

    def peek(self): return self.items[self.at]


def flat(args):
    for a in args:
        if isinstance(a, list):
            yield from (x for x in a if x is not None)
        else:
            yield a


def numbers(args): return [x for x in flat(args) if isinstance(x, (int, float)) and not isinstance(x, bool)]


FUNCTIONS = {
    'SUM': lambda *a: sum(numbers(a)), 'MAX': lambda *a: max(numbers(a), default=0), 'MIN': lambda *a: min(numbers(a)), 'COUNT': lambda *a: len(numbers(a)),
    'AVG': lambda *a: sum(n := numbers(a)) / len(n), 'CONCAT': lambda *a: ''.join(map(text_of, flat(a))), 'LEN': len, 'UPPER': str.upper, 'ROUND': round, 'SQRT': math.sqrt,
    'PRODUCT': lambda *a: math.prod(numbers(a)), 'ABS': abs, 'MEDIAN': lambda *a: sorted(n := numbers(a))[len(n) // 2],
}


class Sheet:
    def __init__(self): self.source, self.cache, self.users, self.active, self.history, self.evaluations = {}, {}, {}, [], [], 0

    def __setitem__(self, ref, value):
        self.history.append((ref, self.source.get(ref)))
        self._put(ref, value)

    def _put(self, ref, value):
        if value is None:
            self.source.pop(ref, None)
        else:
            self.source[ref] = value
        todo, seen = [ref], set()
        while todo:
            r = todo.pop()
            if r not in seen:
                seen.add(r)
                self.cache.pop(r, None)
                todo += self.users.get(r, ())

    def undo(self, n=1):
        for _ in range(n):
            self._put(*self.history.pop())

    def __getitem__(self, ref):
        if isinstance(ref, slice):
            return [self.quiet(r) for r in cells_of(ref.start, ref.stop)][::ref.step]
        if self.active:
            self.users.setdefault(ref, set()).add(self.active[-1])
        if ref in self.active:
            raise Cycle('>'.join(self.active[self.active.index(ref):] + [ref]))
        if ref not in self.cache:
            self.active.append(ref)
            try:
                self.cache[ref] = self.evaluate(self.source.get(ref))
            except CellError as e:
                self.cache[ref] = e
            except ZeroDivisionError as e:
                self.cache[ref] = Div()
            except (TypeError, ValueError, OverflowError) as e:
                self.cache[ref] = Value(type(e).__name__)
            finally:
                self.active.pop()
        value = self.cache[ref]
        if isinstance(value, CellError):
            raise value
        return value

    def quiet(self, ref):
        try:
            return self[ref]
        except CellError as e:
            return str(e)

    def evaluate(self, source):
        self.evaluations += 1
        if not isinstance(source, str) or not source.startswith('='):
            return source
        lex = Lexer(source[1:])
        value = self.expression(lex, -1)
        if lex.peek()[0] != 'end':
            raise Value(f'left over {lex.peek()[1]}')
        return value

    def expression(self, lex, level):
        left = self.unary(lex)
        while (op := lex.peek()[1]) in OPS and lex.peek()[0] == 'op' and OPS[op][0] >= level:
            lex.next()
            power, f = OPS[op]
            right = self.expression(lex, power + (op not in RIGHT))
            if left is None: left = 0
            if right is None: right = 0
            left = f(left, right)
        return left

    def unary(self, lex):
        kind, value = lex.next()
        if kind == 'num' or kind == 'str':
            return value
        if value == '-':
            return -self.expression(lex, 3)
        if value == '(':
            inner = self.expression(lex, -1)
            lex.next(')')
            return inner
        if kind != 'name':
            raise Value(f'unexpected {value}')
        if lex.peek() == ('op', '('):
            return self.call(lex, value)
        if not any(c.isdigit() for c in value):
            raise Name(value)
        if lex.peek() == ('op', ':'):
            lex.next()
            _, last = lex.next()
            return [self[r] for r in cells_of(value, last)]
        return self[value]

    def call(self, lex, name):
        lex.next('(')
        if name == 'IF':
            test = self.expression(lex, -1)
            lex.next(',')
            yes = self.expression(lex, -1)
            lex.next(',')
            no = self.expression(lex, -1)
            lex.next(')')
            return yes if test else no
        args = []
        while lex.peek()[1] != ')':
            args.append(self.expression(lex, -1))
            if lex.peek()[1] != ')':
                lex.next(',')
        lex.next(')')
        if name not in FUNCTIONS:
            raise Name(name)
        return FUNCTIONS[name](*args)

    def show(self, last):
        c, r = split_ref(last)
        width = 10
        print('   ' + ''.join(column_name(i).center(width) for i in range(c + 1)))
        for row in range(1, r + 1):
            cells = []
            for i in range(c + 1):
                v = self.quiet(f'{column_name(i)}{row}')
                cells.append((f'{v:,.2f}' if isinstance(v, float) else '' if v is None else text_of(v)).rjust(width) if isinstance(v, (int, float)) and not isinstance(v, bool) else text_of('' if v is None else v).ljust(width))
            print(f'{row:>2}|' + '|'.join(cells).rstrip())


s = Sheet()
data = {'A1': 10, 'A2': 20.5, 'A3': '=A1+A2*2', 'A4': '=sum(A1:A3)', 'B1': '=A4/0', 'B2': '="tot: " & A4', 'B3': '=IF(A1>5, "big", "small")', 'B4': '=-2^2 + 2^3^2', 'C1': '=C2', 'C2': '=C3+1', 'C3': '=C1',
        'C4': '=nope(1)', 'D1': '=LEN("abc")&UPPER("x")', 'D2': '=A1:A3', 'D3': '=avg(A1:A4)', 'D4': '=SQRT(0-1)', 'E1': '=1+', 'E2': '=(1', 'E3': '=B3+1', 'E4': '=10-4-3', 'F1': True, 'F2': '=F1', 'F3': '=COUNT(A1:F2)', 'F4': '=Z9*2'}
for ref, v in data.items():
    s[ref] = v
s.show('F4')
before = s.evaluations
s['A1'] = 1
print(s['A3'], s['A4'], s.quiet('B1'), s['B2'], s.evaluations - before)
s['C3'] = 5
print(s['C1':'C3'], s['A1':'B4':2])
s.undo()
print(s['C1':'C3'])
s['C3'] = 2 ** 62
s['C2'] = '=C3*4+C3'
print(s['C1'], s.quiet('C2'), [s.quiet(r) for r in ('E1', 'E2', 'E3', 'E4', 'D2')])
print([column_name(n) for n in (0, 25, 26, 51, 52, 701, 702, 18277)], [column_number(x) for x in ('A', 'Z', 'AA', 'ZZ', 'AAA')], list(cells_of('C2', 'B1')))
for n in range(1, 30):
    s[f'H{n}'] = f'=H{n - 1}*{n}' if n > 1 else 1
print(s['H25'], s['H29'], len(s.users), s.users['H3'])
s['H1'] = 1.5
print(s['H20'], s.quiet('H29'))
s.undo(1)
print(s['H5'], len(s.history))
print(s['C1':'A3'], s['B1'])
