"""A JSON parser and writer by hand: positions in errors, escapes, surrogate pairs, big numbers, hooks, round trips."""


class JSONError(ValueError):
    def __init__(self, message, text, at):
        line = text.count('\n', 0, at) + 1
        column = at - text.rfind('\n', 0, at)
        super().__init__(f'{message}: line {line} column {column} (char {at})')
        self.message, self.at, self.line, self.column = message, at, line, column

    def __reduce__(self):
        return self.__class__, (self.message, '', self.at)


ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
WORDS = {'true': True, 'false': False, 'null': None, 'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': float('-inf')}
SPACE = ' \t\n\r'


class Parser:
    def __init__(self, text, *, object_hook=None, pairs_hook=None, parse_float=float, strict=True):
        self.text, self.pos = text, 0
        self.object_hook, self.pairs_hook, self.parse_float, self.strict = object_hook, pairs_hook, parse_float, strict
        self.depth = self.deepest = 0

    def error(self, message, at=None):
        return JSONError(message, self.text, self.pos if at is None else at)

    def peek(self):
        text, pos = self.text, self.pos
        while pos < len(text) and text[pos] in SPACE:
            pos += 1
        self.pos = pos
        return text[pos] if pos < len(text) else ''

    def parse(self):
        value = self.value()
        if self.peek():
            raise self.error('Extra data')
        return value

    def value(self):
        c = self.peek()
        if c == '"':
            return self.string()
        if c == '{' or c == '[':
            self.depth += 1
            self.deepest = max(self.deepest, self.depth)
            try:
                return self.object() if c == '{' else self.array()
            finally:
                self.depth -= 1
        if c.isdigit() or c == '-' and self.text[self.pos + 1:self.pos + 2].isdigit():
            return self.number()
        for word, value in WORDS.items():
            if self.text.startswith(word, self.pos):
                self.pos += len(word)
                return value
        raise self.error('Expecting value')

    def number(self):
        text, start = self.text, self.pos
        end, n = start, len(text)

        def digits():
            nonlocal end
            first = end
            while end < n and '0' <= text[end] <= '9':
                end += 1
            return end > first

        if text[end] == '-':
            end += 1
        if text[end] == '0':
            end += 1
        else:
            digits()
        whole = True
        if text[end:end + 1] == '.':
            end += 1
            whole = False
            if not digits():
                raise self.error('Expecting digit', end)
        if end < n and text[end] in 'eE':
            end += 1
            whole = False
            if text[end:end + 1] in ('+', '-'):
                end += 1
            if not digits():
                raise self.error('Expecting exponent', end)
        self.pos = end
        return int(text[start:end]) if whole else self.parse_float(text[start:end])

    def string(self):
        text, start = self.text, self.pos
        parts, i = [], start + 1
        while True:
            j = i
            while j < len(text) and text[j] not in '"\\' and (text[j] >= ' ' or not self.strict):
                j += 1
            parts.append(text[i:j])
            if j == len(text):
                raise self.error('Unterminated string starting at', start)
            c = text[j]
            if c == '"':
                self.pos = j + 1
                return ''.join(parts)
            if c != '\\':
                raise self.error('Invalid control character at', j)
            e = text[j + 1:j + 2]
            if e == 'u':
                code = self.hex4(j + 2)
                i = j + 6
                if 0xd800 <= code <= 0xdbff and text[i:i + 2] == '\\u':
                    low = self.hex4(i + 2)
                    if 0xdc00 <= low <= 0xdfff:
                        code = 0x10000 + ((code - 0xd800) << 10 | low - 0xdc00)
                        i += 6
                parts.append(chr(code))
            elif e in ESCAPES and e:
                parts.append(ESCAPES[e])
                i = j + 2
            else:
                raise self.error('Invalid \\escape', j)

    def hex4(self, at):
        digits = self.text[at:at + 4]
        if len(digits) != 4 or not all(d in '0123456789abcdefABCDEF' for d in digits):
            raise self.error('Invalid \\uXXXX escape', at - 1)
        return int(digits, 16)

    def array(self):
        self.pos += 1
        out = []
        if self.peek() == ']':
            self.pos += 1
            return out
        while True:
            out.append(self.value())
            c = self.peek()
            if c not in (',', ']'):
                raise self.error("Expecting ',' delimiter")
            self.pos += 1
            if c == ']':
                return out

    def object(self):
        self.pos += 1
        pairs = []
        if self.peek() == '}':
            self.pos += 1
        else:
            while True:
                if self.peek() != '"':
                    raise self.error('Expecting property name enclosed in double quotes')
                key = self.string()
                if self.peek() != ':':
                    raise self.error("Expecting ':' delimiter")
                self.pos += 1
                pairs.append((key, self.value()))
                c = self.peek()
                self.pos += 1
                if c == '}':
                    break
                if c != ',':
                    self.pos -= 1
                    raise self.error("Expecting ',' delimiter")
        if self.pairs_hook is not None:
            return self.pairs_hook(pairs)
        out = dict(pairs)
        return self.object_hook(out) if self.object_hook else out


def loads(text, **options):
    return Parser(text, **options).parse()


def quote(s, ascii_only=True):
    out = ['"']
    for c in s:
        if c in '"\\':
            out.append('\\' + c)
        elif c < ' ':
            out.append({'\n': '\\n', '\t': '\\t', '\r': '\\r', '\b': '\\b', '\f': '\\f'}.get(c) or f'\\u{ord(c):04x}')
        elif c > '~' and ascii_only:
            n = ord(c)
            if n > 0xffff:
                n -= 0x10000
                out.append('\\u%04x\\u%04x' % (0xd800 | n >> 10, 0xdc00 | n & 0x3ff))
            else:
                out.append(f'\\u{n:04x}')
        else:
            out.append(c)
    out.append('"')
    return ''.join(out)


def write(value, indent=None, *, sort_keys=False, default=None, ascii_only=True, _level=0, _seen=()):
    if value is None or value is True or value is False:
        return {None: 'null', True: 'true', False: 'false'}[value]
    if isinstance(value, str):
        return quote(value, ascii_only)
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        return 'NaN' if value != value else repr(value).replace('inf', 'Infinity')
    if any(value is s for s in _seen):
        raise ValueError('Circular reference detected')

    def inner(v):
        return write(v, indent, sort_keys=sort_keys, default=default, ascii_only=ascii_only, _level=_level + 1, _seen=(*_seen, value))

    if isinstance(value, dict):
        items = sorted(value.items()) if sort_keys else value.items()
        parts = [quote(k if isinstance(k, str) else write(k), ascii_only) + ': ' + inner(v) for k, v in items]
        marks = '{}'
    elif isinstance(value, (list, tuple)):
        parts, marks = [inner(v) for v in value], '[]'
    elif default is not None:
        return inner(default(value))
    else:
        raise TypeError(f'Object of type {value.__class__.__name__} is not JSON serializable')
    if not parts:
        return marks
    if indent is None:
        return marks[0] + ', '.join(parts) + marks[1]
    pad = '\n' + ' ' * (indent * (_level + 1))
    return marks[0] + pad + (',' + pad).join(parts) + pad[:-indent or None] + marks[1]


GOOD = ['0', '-0', '-0.0', '1e3', '1E-2', '123456789012345678901234567890', '2.5', '[]', '{}', ' [ 1 , [2, [3, []]] ] ', '"a\\u00e9\\ud83d\\ude00\\n\\/"', 'true', 'null',
        '{"a": 1, "b": {"c": [1.5, "x", null, false]}, "a": 2}', '"\\ud800x"', 'NaN', '[-Infinity, Infinity]', '"\u00fc\U0001f600"', '1.7976931348623157e309']
for text in GOOD:
    value = loads(text)
    again = write(value)
    print(ascii(text), '->', ascii(value), '->', again, type(value).__name__, value != value or loads(again) == value)
BAD = ['', '[', '[1', '[1,', '[1,]', '{', '{1: 2}', '{"a"', '{"a":', '{"a": 1', '{"a": 1,}', '"abc', '"a\\x"', '"\\u12g4"', '"\t"', '1.', '1.e5', '1e', '01', 'tru', '[1] 2', '-', '+1', "'a'",
       '{"a": [1,\n  2,\n  x]}', '\n\n  ]']
for text in BAD:
    try:
        print(repr(text), loads(text))
    except JSONError as e:
        print(repr(text), '!', e, e.at, e.line, e.column)
doc = {'name': 'Zoë "Z"', 'list': [1, 2.0, [], {}, (3, 4)], 'nested': {'deep': {'deeper': [None, True, {'k': 'v'}]}}, 'big': 2 ** 70, 'control': '\x00\x1f\x7f', 5: 'int key', None: 1, 1.5: 2, False: 3}
print(write(doc))
print(write(doc, 2, ascii_only=False))
print(write({'b': 1, 'a': [{'d': 1, 'c': 2}]}, sort_keys=True), write([1, [2]], 0).replace('\n', '|'), write({'x': {1, 2}, 'y': 1j}, default=lambda v: sorted(v) if isinstance(v, set) else str(v)))
loop = [1]
loop.append({'again': loop})
for bad in (loop, {'x': object}, {1, 2}, b'bytes', {'a': 1, None: 2}):
    try:
        print(write(bad, sort_keys=True))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'Point({self.x}, {self.y})'


def hook(d):
    return Point(**d) if d.keys() == {'x', 'y'} else d


print(loads('[{"x": 1, "y": 2.5}, {"x": {"y": 1, "x": 0}, "y": null}, {"z": 1}]', object_hook=hook))
print(loads('{"a": 1, "a": 2}', pairs_hook=tuple), loads('[1.10, 2e1, 3]', parse_float=str), ascii(loads('"\t\x01"', strict=False)))
p = Parser('[' * 60 + ']' * 60)
p.parse()
print(p.deepest, p.depth, p.pos)
try:
    Parser('[[[1, oops]]]').parse()
except JSONError as e:
    kind, args = e.__reduce__()
    print(kind(*args), isinstance(e, ValueError))
