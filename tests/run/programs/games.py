"""Games by search: noughts and crosses with memo, connect four with alpha-beta and bitboards, nim by Grundy numbers, fifteen puzzle by A*, word ladder, mastermind."""
import functools
import heapq
import itertools

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(b): return next((b[i] for i, j, k in LINES if b[i] == b[j] == b[k] != '.'), None)


@functools.lru_cache(maxsize=None)
def solve(board, player='x'):
    """(score for x, best move)"""
    if w := winner(board): return (1 if w == 'x' else -1), None
    free = [i for i, c in enumerate(board) if c == '.']
    if not free: return 0, None
    other = 'o' if player == 'x' else 'x'
    scores = [(solve(board[:i] + player + board[i + 1:], other)[0], i) for i in free]
    return max(scores, key=lambda s: (s[0], -s[1])) if player == 'x' else min(scores)


class Four:
    """Connect four on 7x6: two integers of 7 bits a column."""
    W, H = 7, 6
    def __init__(self, moves=''):
        self.boards, self.heights, self.n = [0, 0], [c * 7 for c in range(7)], 0
        for m in moves: self.play(int(m))
    def can(self, c): return self.heights[c] < c * 7 + 6
    def play(self, c):
        if not self.can(c): raise ValueError(f'column {c} is full')
        self.boards[self.n & 1] |= 1 << self.heights[c]
        self.heights[c] += 1
        self.n += 1
    def undo(self, c):
        self.n -= 1
        self.heights[c] -= 1
        self.boards[self.n & 1] ^= 1 << self.heights[c]
    @staticmethod
    def won(b):
        for d in (1, 6, 7, 8):
            t = b & b >> d
            if t & t >> 2 * d: return True
        return False
    def moves(self): return sorted(filter(self.can, range(7)), key=lambda c: abs(c - 3))
    def value(self):
        me, you = self.boards[self.n & 1], self.boards[self.n & 1 ^ 1]
        weights = [3, 4, 5, 7, 5, 4, 3]
        score = lambda b: sum(w * (b >> 7 * c & 0x3f).bit_count() for c, w in enumerate(weights))
        return score(me) - score(you)
    def search(self, depth, alpha=-10 ** 6, beta=10 ** 6):
        Four.nodes += 1
        if self.won(self.boards[self.n & 1 ^ 1]): return -10000 - depth, None
        if self.n == 42: return 0, None
        if depth == 0: return self.value(), None
        best = None
        for c in self.moves():
            self.play(c)
            v = -self.search(depth - 1, -beta, -alpha)[0]
            self.undo(c)
            if best is None or v > alpha: best = c if v > alpha or best is None else best
            if v > alpha: alpha = v
            if alpha >= beta: break
        return alpha, best
    def __str__(self):
        mark = lambda i: '.XO'[(self.boards[0] >> i & 1) + 2 * (self.boards[1] >> i & 1)]
        return '\n'.join(''.join(mark(c * 7 + r) for c in range(7)) for r in range(5, -1, -1))


def mex(s): return next(n for n in itertools.count() if n not in s)


@functools.cache
def grundy(n, moves=(1, 2, 3)): return mex({grundy(n - m, moves) for m in moves if m <= n})


@functools.cache
def kayles(n): return mex({kayles(a) ^ kayles(n - k - a) for k in (1, 2) if k <= n for a in range(n - k + 1)})


def nim_move(piles):
    x = functools.reduce(lambda a, b: a ^ b, piles, 0)
    for i, p in enumerate(piles):
        if p ^ x < p: return i, p - (p ^ x)
    return None


def fifteen(start, width=3):
    """A* with Manhattan distance; states are tuples."""
    goal = (*range(1, len(start)), 0)
    where = {v: divmod(i, width) for i, v in enumerate(goal)}

    def distance(s): return sum(abs(r - i // width) + abs(c - i % width) for i, v in enumerate(s) if v for r, c in [where[v]])

    def neighbours(s):
        at = s.index(0)
        r, c = divmod(at, width)
        for dr, dc, name in ((1, 0, 'U'), (-1, 0, 'D'), (0, 1, 'L'), (0, -1, 'R')):
            if 0 <= r + dr < len(s) // width and 0 <= c + dc < width:
                to = (r + dr) * width + c + dc
                l = list(s)
                l[at], l[to] = l[to], 0
                yield tuple(l), name
    heap, best, count = [(distance(start), 0, start, '')], {start: 0}, 0
    while heap:
        f, g, s, path = heapq.heappop(heap)
        count += 1
        if s == goal: return path, count
        if g > best[s]: continue
        for t, name in neighbours(s):
            if g + 1 < best.get(t, 99):
                best[t] = g + 1
                heapq.heappush(heap, (g + 1 + distance(t), g + 1, t, path + name))
    return None, count


def ladder(a, b, words):
    buckets = {}
    for w in words:
        for i in range(len(w)): buckets.setdefault((i, w[:i] + '_' + w[i + 1:]), []).append(w)
    seen, todo = {a: None}, [a]
    for w in todo:
        if w == b:
            path = []
            while w: path.append(w); w = seen[w]
            return path[::-1]
        for i in range(len(w)):
            for v in buckets.get((i, w[:i] + '_' + w[i + 1:]), ()):
                if v not in seen: seen[v] = w; todo.append(v)


def feedback(guess, code):
    exact = sum(map(str.__eq__, guess, code))
    return exact, sum(min(guess.count(c), code.count(c)) for c in set(guess)) - exact


def mastermind(code, colours='ABCDE', n=3):
    pool, tries = list(map(''.join, itertools.product(colours, repeat=n))), []
    while True:
        guess = min(pool[:40], key=lambda g: max(sum(1 for c in pool if feedback(g, c) == f) for f in {feedback(g, c) for c in pool}))
        tries.append((guess, got := feedback(guess, code)))
        if got == (n, 0): return tries
        pool = [c for c in pool if feedback(guess, c) == got]


print(solve('.........'), solve('x...o....'), solve('xx.oo....'), solve('xx.oo....', 'o'), solve.cache_info().currsize, winner('xoxoxoxox'))
board, player = '.........', 'x'
while not winner(board) and '.' in board:
    move = solve(board, player)[1]
    board = board[:move] + player + board[move + 1:]
    player = 'o' if player == 'x' else 'x'
print(board[:3], board[3:6], board[6:], winner(board))
Four.nodes = 0
for moves in ('', '334', '3434343', '010101', '33333340', '20313'):
    f = Four(moves)
    print(moves or '-', f.search(5), Four.won(f.boards[0]), Four.won(f.boards[1]), f.moves())
print(Four.nodes, f, sep='\n')
g = Four()
for _ in range(16):
    v, c = g.search(3)
    if c is None: break
    g.play(c)
print(g, v, g.n, [hex(b) for b in g.boards], sep='\n')
print([grundy(n) for n in range(12)], [grundy(n, (1, 3, 4)) for n in range(15)], [kayles(n) for n in range(20)], nim_move([3, 4, 5]), nim_move([1, 1]), nim_move([]))
for start in ((1, 2, 3, 4, 5, 6, 0, 7, 8), (8, 1, 3, 4, 0, 2, 7, 6, 5), (2, 1, 3, 4, 5, 6, 7, 8, 0)[:0] or (1, 2, 3, 0, 4, 6, 7, 5, 8)): print(fifteen(start))
print(fifteen((5, 1, 2, 4, 9, 6, 3, 8, 13, 10, 7, 11, 0, 14, 15, 12), 4), fifteen((1, 0), 1), fifteen((2, 1, 0), 3))
words = 'cold cord card ward warm word wore core care cart dart dare bare barn worm form fort'.split()
print(ladder('cold', 'warm', words), ladder('cold', 'dart', words), ladder('cold', 'zzzz', words), ladder('barn', 'barn', words))
print(mastermind('CAB'), len(mastermind('EEE')), feedback('AABB', 'ABBA'), feedback('ABC', 'DEF'))
for bad in (lambda: Four('7'), lambda: Four('3' * 7), lambda: Four('x'), lambda: solve([]), lambda: fifteen((1, 2)), lambda: feedback('A', 5)):
    try: print(bad())
    except (ValueError, IndexError, TypeError, KeyError) as e: print(type(e).__name__, e)
solve('x', 5)
