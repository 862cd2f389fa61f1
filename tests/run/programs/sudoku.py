"""Sudoku by constraint propagation, by bit masks and by exact cover (dancing links); N queens and a cryptogram by search."""
import itertools

ROWS, COLS = 'ABCDEFGHI', '123456789'
SQUARES = [r + c for r in ROWS for c in COLS]
UNITS = [[r + c for c in COLS] for r in ROWS] + [[r + c for r in ROWS] for c in COLS] + [[r + c for r in rs for c in cs] for rs in ('ABC', 'DEF', 'GHI') for cs in ('123', '456', '789')]
UNITS_OF = {s: [u for u in UNITS if s in u] for s in SQUARES}
PEERS = {s: set().union(*UNITS_OF[s]) - {s} for s in SQUARES}


class Norvig:
    def __init__(self): self.nodes = 0

    def parse(self, grid):
        values = dict.fromkeys(SQUARES, COLS)
        for s, c in zip(SQUARES, grid, strict=True):
            if c in COLS and not self.assign(values, s, c):
                return None
        return values

    def assign(self, values, s, d):
        return values if all(self.eliminate(values, s, x) for x in values[s].replace(d, '')) else None

    def eliminate(self, values, s, d):
        if d not in values[s]:
            return True
        values[s] = values[s].replace(d, '')
        match len(values[s]):
            case 0:
                return False
            case 1:
                if not all(self.eliminate(values, p, values[s]) for p in PEERS[s]):
                    return False
        for u in UNITS_OF[s]:
            places = [x for x in u if d in values[x]]
            if not places or len(places) == 1 and not self.assign(values, places[0], d):
                return False
        return True

    def search(self, values):
        if not values:
            return None
        self.nodes += 1
        open_ = [(len(v), s) for s, v in values.items() if len(v) > 1]
        if not open_:
            return ''.join(values[s] for s in SQUARES)
        _, s = min(open_)
        for d in values[s]:
            if found := self.search(self.assign(values.copy(), s, d)):
                return found

    def solve(self, grid): return self.search(self.parse(grid))


class Bits:
    """Masks of nine bits; an undo list instead of copies."""
    def __init__(self): self.nodes = 0

    def solve(self, grid):
        self.cells = [0] * 81
        self.rows, self.cols, self.boxes = [0x1ff] * 9, [0x1ff] * 9, [0x1ff] * 9
        empty = []
        for i, c in enumerate(grid):
            if c in '123456789':
                if not self.free(i) & (bit := 1 << int(c) - 1):
                    return None
                self.flip(i, bit)
            else:
                empty.append(i)
        return ''.join(str(b.bit_length()) for b in self.cells) if self.fill(empty) else None

    def free(self, i): return self.rows[i // 9] & self.cols[i % 9] & self.boxes[i // 27 * 3 + i % 9 // 3]

    def flip(self, i, bit):
        self.rows[i // 9] ^= bit
        self.cols[i % 9] ^= bit
        self.boxes[i // 27 * 3 + i % 9 // 3] ^= bit
        self.cells[i] ^= bit

    def fill(self, empty):
        self.nodes += 1
        if not empty:
            return True
        i = min(empty, key=lambda i: self.free(i).bit_count())
        mask = self.free(i)
        rest = [x for x in empty if x != i]
        while mask:
            bit = mask & -mask
            mask ^= bit
            self.flip(i, bit)
            if self.fill(rest):
                return True
            self.flip(i, bit)
        return False


class Link:
    __slots__ = ('left', 'right', 'up', 'down', 'column', 'row', 'size')

    def __init__(self, column=None, row=None):
        self.left = self.right = self.up = self.down = self
        self.column, self.row, self.size = column or self, row, 0


class ExactCover:
    def __init__(self, columns, rows):
        self.head, self.steps = Link(), 0
        heads = {}
        for name in columns:
            h = heads[name] = Link(row=name)
            h.left, h.right = self.head.left, self.head
            h.left.right = self.head.left = h
        self.first = {}
        for row, names in rows:
            previous = None
            for name in names:
                h = heads[name]
                x = Link(h, row)
                x.up, x.down = h.up, h
                x.up.down = h.up = x
                h.size += 1
                if previous is None:
                    self.first[row] = x
                else:
                    x.left, x.right = previous, previous.right
                    x.right.left = previous.right = x
                previous = x

    @staticmethod
    def walk(start, way):
        x = getattr(start, way)
        while x is not start:
            yield x
            x = getattr(x, way)

    def cover(self, c):
        c.right.left, c.left.right = c.left, c.right
        for i in self.walk(c, 'down'):
            for j in self.walk(i, 'right'):
                j.down.up, j.up.down = j.up, j.down
                j.column.size -= 1

    def uncover(self, c):
        for i in self.walk(c, 'up'):
            for j in self.walk(i, 'left'):
                j.column.size += 1
                j.down.up = j.up.down = j
        c.right.left = c.left.right = c

    def choose(self, row):
        x = self.first[row]
        self.cover(x.column)
        for j in self.walk(x, 'right'):
            self.cover(j.column)

    def solutions(self, partial=()):
        self.steps += 1
        if self.head.right is self.head:
            yield partial
            return
        c = min(self.walk(self.head, 'right'), key=lambda h: h.size)
        self.cover(c)
        for r in self.walk(c, 'down'):
            for j in self.walk(r, 'right'):
                self.cover(j.column)
            yield from self.solutions((*partial, r.row))
            for j in self.walk(r, 'left'):
                self.uncover(j.column)
        self.uncover(c)


class Dancing:
    nodes = 0

    def solve(self, grid):
        cells = range(9)
        names = [(k, a, b) for k in 'crkb' for a in cells for b in cells] if False else [(k, a, b) for k in ('cell', 'row', 'col', 'box') for a in cells for b in cells]
        rows = [((r, c, d), [('cell', r, c), ('row', r, d), ('col', c, d), ('box', r // 3 * 3 + c // 3, d)]) for r in cells for c in cells for d in cells]
        cover = ExactCover(names, rows)
        given = [(i // 9, i % 9, int(x) - 1) for i, x in enumerate(grid) if x.isdigit() and x != '0']
        for g in given:
            cover.choose(g)
        for found in itertools.islice(cover.solutions(), 1):
            self.nodes = cover.steps
            return ''.join(str(d + 1) for *_, d in sorted([*given, *found]))


GRIDS = ['003020600900305001001806400008102900700000008006708200002609500800203009005010300', '4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......',
         '.' * 81, '55' + '.' * 79]
for grid in GRIDS:
    results = []
    for kind in Norvig, Bits, Dancing:
        if kind is Bits and grid.startswith('4....'):
            continue
        solver = kind()
        try:
            results.append((kind.__name__, solver.solve(grid), solver.nodes))
        except (KeyError, AttributeError) as e:
            results.append((kind.__name__, type(e).__name__))
    print(*results, sep='\n')
for bad in ('123', '.' * 82, 5):
    try:
        Norvig().solve(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
pieces = ExactCover('ABCDEFG', [(i, row) for i, row in enumerate(['CEF', 'ADG', 'BCF', 'AD', 'BG', 'DEG'])])
print(list(pieces.solutions()), pieces.steps)


def queens(n, row=0, cols=0, left=0, right=0):
    if row == n:
        return 1
    count, free = 0, ~(cols | left | right) & ((1 << n) - 1)
    while free:
        bit = free & -free
        free -= bit
        count += queens(n, row + 1, cols | bit, (left | bit) << 1, (right | bit) >> 1)
    return count


print([queens(n) for n in range(1, 9)], [q for q in itertools.permutations(range(6)) if len({q[i] + i for i in range(6)}) == len({q[i] - i for i in range(6)}) == 6])


def cryptogram(puzzle):
    left, total = puzzle.split(' = ')
    terms = left.split(' + ')
    letters = sorted(set(puzzle) - set(' +='), key=puzzle.index)
    weight = dict.fromkeys(letters, 0)
    for sign, word in [(1, t) for t in terms] + [(-1, total)]:
        for power, c in enumerate(reversed(word)):
            weight[c] += sign * 10 ** power
    first = {w[0] for w in [*terms, total]}

    def search(i, sum_, used, chosen):
        if i == len(letters):
            if sum_ == 0:
                yield dict(zip(letters, chosen))
            return
        c = letters[i]
        for d in range(c in first, 10):
            if not used >> d & 1:
                yield from search(i + 1, sum_ + weight[c] * d, used | 1 << d, chosen + [d])
    return search(0, 0, 0, [])


for s in cryptogram('TO + GO = OUT'):
    print(s, f"{s['T'] * 10 + s['O']} + {s['G'] * 10 + s['O']} = {s['O'] * 100 + s['U'] * 10 + s['T']}")
print(sum(1 for _ in cryptogram('AB + BA = CAC')), list(cryptogram('A + A = B'))[-1], next(cryptogram('AAA + B = CDDD'), 'none'))
