"""Text layout: greedy and optimal wrapping, justification, columns, hyphenation, tables with wide characters, trees."""
WIDE = [(0x1100, 0x115f), (0x2e80, 0x303e), (0x3041, 0xa4cf), (0xac00, 0xd7a3), (0xf900, 0xfaff), (0xff00, 0xff60), (0x1f300, 0x1f64f)]


def width(s):
    """Columns on a terminal."""
    n = 0
    for c in s:
        n += 0 if '\u0300' <= c <= '\u036f' else 1 + any(a <= ord(c) <= b for a, b in WIDE)
    return n


def greedy(words, limit):
    line, size = [], 0
    for w in words:
        n = width(w)
        while n > limit:
            if line:
                yield line
                line, size = [], 0
            yield [w[:limit]]
            w = w[limit:]
            n = width(w)
        if line and size + 1 + n > limit:
            yield line
            line, size = [], 0
        size += n + bool(line)
        line.append(w)
    if line:
        yield line


def optimal(words, limit, penalty=lambda gap: gap ** 2):
    """Knuth's total fit, with squares."""
    n = len(words)
    best = [0] + [None] * n
    back = [0] * (n + 1)
    for j in range(1, n + 1):
        size = -1
        for i in range(j - 1, -1, -1):
            size += 1 + len(words[i])
            if size > limit and i < j - 1:
                break
            cost = best[i] + (0 if j == n else penalty(limit - size))
            if best[j] is None or cost < best[j]:
                best[j], back[j] = cost, i
    lines, j = [], n
    while j:
        lines.append(words[back[j]:j])
        j = back[j]
    return best[n], lines[::-1]


def justify(line, limit, last=False):
    if last or len(line) == 1:
        return ' '.join(line)
    gaps = len(line) - 1
    space, extra = divmod(limit - sum(map(width, line)), gaps)
    out = ''
    for i, w in enumerate(line):
        out += w
        if i < gaps:
            out += ' ' * (space + (i < extra))
    return out


VOWELS = set('aeiouyäöü')


def hyphenate(word):
    """Splits between vowel-consonant and consonant-vowel, roughly."""
    parts, start = [], 0
    for i in range(2, len(word) - 2):
        a, b, c = (x.lower() in VOWELS for x in word[i - 1:i + 2])
        if a and not b and c and i - start >= 2:
            parts.append(word[start:i])
            start = i
    return [*parts, word[start:]]


class Table:
    STYLES = dict(ascii=('+', '-', '|'), light=('┼', '─', '│'), none=('', '', ' '))

    def __init__(self, *head, style='ascii', align=''):
        self.head, self.rows, self.style, self.align = head, [], style, align.ljust(len(head), '<')

    def __lshift__(self, row):
        self.rows.append(tuple(row) + ('',) * (len(self.head) - len(row)))
        return self

    def __str__(self):
        corner, dash, bar = self.STYLES[self.style]
        rows = [[str(c) if not isinstance(c, float) else f'{c:.3f}' for c in r] for r in [self.head, *self.rows]]
        widths = [max(max(map(width, c.split('\n'))) for c in col) for col in zip(*rows)]
        rule = (corner + corner.join(dash * (w + 2) for w in widths) + corner) if corner else None
        out = [rule]
        for k, row in enumerate(rows):
            cells = [c.split('\n') for c in row]
            for j in range(max(map(len, cells))):
                parts = []
                for c, w, a in zip(cells, widths, self.align):
                    text = c[j] if j < len(c) else ''
                    room = w - width(text)
                    left = {'<': 0, '>': room, '^': room // 2}[a]
                    parts.append(' ' * left + text + ' ' * (room - left))
                out.append(f'{bar} ' + f' {bar} '.join(parts) + f' {bar}')
            if k in (0, len(rows) - 1):
                out.append(rule)
        return '\n'.join(x.rstrip() for x in out if x is not None)


def tree(node, prefix=''):
    name, kids = node if isinstance(node, tuple) else (node, ())
    yield name
    for i, kid in enumerate(kids):
        last = i == len(kids) - 1
        for j, line in enumerate(tree(kid)):
            yield ('└── ' if last else '├── ') + line if j == 0 else ('    ' if last else '│   ') + line


def columns(items, total=60, gap=2):
    size = max(map(len, items)) + gap
    n = max(1, total // size)
    height = -(-len(items) // n)
    return [''.join(x.ljust(size) for x in items[r::height]).rstrip() for r in range(height)]


def box(text, **opts):
    char, pad = opts.pop('char', '*'), opts.pop('pad', 1)
    if opts:
        raise TypeError(f'box() got unexpected options: {", ".join(map(repr, sorted(opts)))}')
    lines = text.splitlines() or ['']
    w = max(map(len, lines)) + 2 * pad
    yield char * (w + 2)
    for line in lines:
        yield f'{char}{line:^{w}}{char}'
    yield char * (w + 2)


TEXT = '''The quick brown fox, having considered incomprehensibilities of the situation, jumps over a lazy dog; whereupon the dog (being philosophical)
says nothing at all. "Hm," says the fox, and runs away.'''
words = TEXT.split()
for limit in (12, 24, 40):
    lines = list(greedy(words, limit))
    cost, best = optimal(words, limit)
    print(limit, len(lines), cost, len(best), sum((limit - len(' '.join(l))) ** 2 for l in lines[:-1]))
    for i, l in enumerate(best):
        print('|' + justify(l, limit, i == len(best) - 1).ljust(limit) + '|')
print(*(' '.join(l) for l in greedy('日本語 テキスト wide and narrow ｆｕｌｌ e\u0301tude'.split(), 10)), sep='\n')
print([hyphenate(w) for w in ('information', 'banana', 'considered', 'a', 'Rhythmus', 'überraschung', 'situation')])
t = Table('name', 'qty', 'price', 'note', style='ascii', align='<>^')
t << ('apple', 3, 1.5, 'red\nround') << ('日本', 12, 100.25) << ['x' * 9, -1, 1e-4, 'é\u0301']
print(t, len(t.rows))
t.style = 'light'
print(t)
t.style = 'none'
t.align = '^^^>'
print(t)
print('\n'.join(tree(('root', ['a', ('b', ['c', ('d', ('e',))]), ('f', [])]))))
print(*columns([f'item{i ** 3}' for i in range(17)], 40), sep='\n')
print(*box('hello\nwide world'), *box('', char='#', pad=0), sep='\n')
for f in (lambda: list(box('x', colour=1, size=2)), lambda: str(Table('a', align='?') << (1,)), lambda: list(greedy(['abc'], 0)) if False else justify([], 5), lambda: columns([])):
    try:
        print(f())
    except (TypeError, KeyError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(f'{"mid":^11}|{"left":<8}|{"right":>8}|{"fill":~^12}|{"cut":.2}|{"both":*>8.3}|')
print('%-10s|%10s|%.2s|%5.1f|%+d|%05d|%x|%#o|%e|%c|%%|%r' % ('ab', 'cd', 'efg', 3.14159, 5, -42, 255, 8, 12345.678, 'z', 'q'))
print('{0:>{1}}|{name!r:^{w}}|{0[1]}|{n:,}|{n:_x}|{f:+.3e}|{f:%}|{z:08.3f}'.format('abc', 6, name='é', w=9, n=1234567, f=0.12345, z=-3.14159))
print(TEXT.title()[:50], TEXT.swapcase()[:20], TEXT.count('the'), TEXT.rfind('dog'), TEXT.partition(';')[2][:12], 'tab\tbed'.expandtabs(6), sep='|')
