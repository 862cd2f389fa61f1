"""JSON parser and writer, Markdown converter, calculator, text adventure, graph algorithms, chess moves."""


class JSONError(ValueError): pass


class JSON:
    ESC = {'n': '\n', 't': '\t', '"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'r': '\r'}
    def __init__(self, s): self.s, self.i = s, 0
    def fail(self, what): raise JSONError(f'{what} at {self.i}')
    def ws(self):
        while self.i < len(self.s) and self.s[self.i] in ' \n\t\r': self.i += 1
    def value(self):
        self.ws()
        if self.i >= len(self.s): self.fail('unexpected end')
        c = self.s[self.i]
        if c == '{': return self.obj()
        if c == '[': return self.arr()
        if c == '"': return self.string()
        for word, v in (('true', True), ('false', False), ('null', None)):
            if self.s.startswith(word, self.i):
                self.i += len(word)
                return v
        return self.number()
    def number(self):
        j = self.i
        while j < len(self.s) and self.s[j] in '+-0123456789.eE': j += 1
        t = self.s[self.i:j]
        try: v = float(t) if any(c in t for c in '.eE') else int(t)
        except ValueError: self.fail(f'bad number {t!r}')
        self.i = j
        return v
    def string(self):
        out, self.i = [], self.i + 1
        while True:
            if self.i >= len(self.s): self.fail('open string')
            c = self.s[self.i]
            self.i += 1
            if c == '"': return ''.join(out)
            if c == '\\':
                e = self.s[self.i]
                self.i += 1
                if e == 'u':
                    out.append(chr(int(self.s[self.i:self.i + 4], 16)))
                    self.i += 4
                elif e in self.ESC: out.append(self.ESC[e])
                else: self.fail('bad escape')
            else: out.append(c)
    def seq(self, end, item):
        self.i += 1
        self.ws()
        if self.s[self.i:self.i + 1] == end:
            self.i += 1
            return
        while True:
            yield item()
            self.ws()
            c = self.s[self.i:self.i + 1]
            self.i += 1
            if c == end: return
            if c != ',': self.fail(f'expected , or {end}')
    def arr(self): return list(self.seq(']', self.value))
    def pair(self):
        self.ws()
        k = self.value()
        self.ws()
        if self.s[self.i:self.i + 1] != ':': self.fail('expected :')
        self.i += 1
        return k, self.value()
    def obj(self): return dict(self.seq('}', self.pair))


def dump(v, ind=None, level=0):
    nl = '\n' + ' ' * ind * (level + 1) if ind else ''
    end = '\n' + ' ' * ind * level if ind else ''
    if v is None: return 'null'
    if v is True or v is False: return str(v).lower()
    if isinstance(v, (int, float)): return repr(v)
    if isinstance(v, str): return '"' + v.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'
    if isinstance(v, list): return '[' + ','.join(nl + dump(x, ind, level + 1) for x in v) + (end if v else '') + ']'
    if isinstance(v, dict): return '{' + ','.join(f'{nl}{dump(k)}: {dump(x, ind, level + 1)}' for k, x in v.items()) + end + '}'
    raise TypeError(f'cannot dump {type(v).__name__}')


for t in ('{"a": [1, 2.5, -3e2, true, null], "b": {"c": "x\\ny\\u00e9", "big": 123456789012345678901}}', '[]', '{}', '[[[]], {"k": []}]', ' "s" ', '12', '[1 2]', '{"a" 1}', '"open', '[1,', '-', '{"a": tru}', '"\\q"'):
    try:
        v = JSON(t).value()
        print(v, dump(v), JSON(dump(v, 2)).value() == v)
    except JSONError as e: print('JSONError', e)
print(dump({'n': [1, {'m': 'q"'}], 'e': []}, 2))
try: dump({'x': {1}})
except TypeError as e: print(e)


def inline(s):
    for mark, tag in (('**', 'b'), ('*', 'i'), ('`', 'code')):
        parts = s.split(mark)
        s = ''.join(p if k % 2 == 0 else f'<{tag}>{p}</{tag}>' for k, p in enumerate(parts))
    while '](' in s:
        a, _, rest = s.partition('[')
        text, _, rest = rest.partition('](')
        url, _, rest = rest.partition(')')
        s = f'{a}<a href="{url}">{text}</a>{rest}'
    return s


def markdown(src):
    out, items, para = [], [], []
    def flush():
        nonlocal items
        if items: out.append('<ul>' + ''.join(f'<li>{i}</li>' for i in items) + '</ul>'); items = []
        if para: out.append('<p>' + ' '.join(para) + '</p>'); para.clear()
    for line in src.splitlines() + ['']:
        match line.split(maxsplit=1):
            case []: flush()
            case [h, text] if set(h) == {'#'}: flush(); out.append(f'<h{len(h)}>{inline(text)}</h{len(h)}>')
            case ['-' | '*', text]: items.append(inline(text))
            case _: para.append(inline(line))
    return '\n'.join(out)


print(markdown('# Title\n\nSome *text* with **bold**\nand `code`.\n- one\n- [two](http://x)\n\n### Sub\nend'))

GRAPH = {'a': {'b': 7, 'c': 9, 'f': 14}, 'b': {'c': 10, 'd': 15}, 'c': {'d': 11, 'f': 2}, 'd': {'e': 6}, 'f': {'e': 9}, 'e': {}}
def dijkstra(g, s):
    dist, prev, todo = {s: 0}, {}, set(g)
    while todo:
        u = min(todo, key=lambda n: (dist.get(n, float('inf')), n))
        todo.remove(u)
        for v, w in g[u].items():
            if dist[u] + w < dist.get(v, float('inf')): dist[v], prev[v] = dist[u] + w, u
    return dist, prev
dist, prev = dijkstra(GRAPH, 'a'); print(dist, prev)
def path(prev, n): return path(prev, prev[n]) + [n] if n in prev else [n]
print(path(prev, 'e'))
def topo(g):
    seen, out = {}, []
    def visit(n, trail=()):
        if seen.get(n) == 'done': return
        if n in trail: raise ValueError('cycle ' + '>'.join(trail + (n,)))
        for m in g[n]: visit(m, trail + (n,))
        seen[n] = 'done'; out.append(n)
    for n in g: visit(n)
    return out[::-1]
print(topo(GRAPH))
try: topo({'x': ['y'], 'y': ['z'], 'z': ['x']})
except ValueError as e: print(e)
def bfs(grid, a, b):
    q, seen = [(a, 0)], {a}
    for (r, c), d in q:
        if (r, c) == b: return d
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            n = r + dr, c + dc
            if n not in seen and 0 <= n[0] < len(grid) and 0 <= n[1] < len(grid[0]) and grid[n[0]][n[1]] != '#': seen.add(n); q.append((n, d + 1))
print(bfs(['..#.', '.##.', '....'], (0, 0), (0, 3)), bfs(['.#.'], (0, 0), (0, 2)))

class Piece:
    slides, steps = False, ()
    def __init__(self, white, at): self.white, self.at = white, at
    def moves(self, board):
        r, c = self.at
        for dr, dc in self.steps:
            for k in range(1, 8 if self.slides else 2):
                to = r + dr * k, c + dc * k
                if not (0 <= to[0] < 8 and 0 <= to[1] < 8): break
                other = board.get(to)
                if other is None: yield to
                else:
                    if other.white != self.white: yield to
                    break
    def __repr__(self): return type(self).__name__[0 if type(self) is not Knight else 1].upper() + 'abcdefgh'[self.at[1]] + str(self.at[0] + 1)
class Rook(Piece): slides, steps = True, ((0, 1), (1, 0), (0, -1), (-1, 0))
class Bishop(Piece): slides, steps = True, ((1, 1), (1, -1), (-1, 1), (-1, -1))
class Queen(Piece): slides, steps = True, Rook.steps + Bishop.steps
class King(Piece): steps = Queen.steps
class Knight(Piece): steps = tuple((a, b) for a in (-2, -1, 1, 2) for b in (-2, -1, 1, 2) if abs(a) != abs(b))
class Pawn(Piece):
    def moves(self, board):
        r, c = self.at; d = 1 if self.white else -1
        if (r + d, c) not in board:
            yield r + d, c
            if r == (1 if self.white else 6) and (r + 2 * d, c) not in board: yield r + 2 * d, c
        for s in (-1, 1):
            if (o := board.get((r + d, c + s))) and o.white != self.white: yield o.at
board = {}
for kind, white, at in ((Rook, 1, (0, 0)), (Knight, 1, (0, 1)), (Queen, 1, (3, 3)), (Pawn, 1, (1, 0)), (Pawn, 0, (6, 3)), (Bishop, 0, (5, 5)), (King, 0, (7, 4)), (Pawn, 1, (4, 4)), (Pawn, 0, (5, 3))): board[at] = kind(bool(white), at)
for p in board.values(): print(p, sorted(p.moves(board)))
print({w: sum(len(list(p.moves(board))) for p in board.values() if p.white is w) for w in (True, False)})
