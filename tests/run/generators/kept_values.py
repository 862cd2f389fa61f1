def smallest(s):
    return min(s), max(s), sum(s), min([x * 2 for x in s])
def solve(free, pieces, board, depth, out):
    if not pieces:
        out.append((sorted(free), board))
        return
    for p in pieces:
        left = pieces[:]
        left.remove(p)
        n_free = free - {p, p + 1}
        new = board[:]
        new[depth] = p
        if depth == 2:
            kept.append(new)
        if len(n_free & {1, 2, 3}) > 0 and n_free <= free and not n_free >= free:
            solve(frozenset(n_free), left, new, depth + 1, out)
kept = []
def store(l, keep):
    if keep:
        kept.append(l)
    return len(l)
def caller(n):
    t = 0
    for k in range(n):
        l = [k, k + 1] * 2
        t += store(l, k % 3 == 0)
        m = [k] * 3
        t += len(m) + borrowed(m)
    return t
def borrowed(l):
    return sum(l) + second(l, 2)
def second(l, n):
    return l[n] if n else second(l, n - 1)
def ret(l):
    return l
def chain(n):
    out = []
    for k in range(n):
        x = [k, k]
        out.append(ret(x))
        y = [k]
        z = ret(y) + [1]
        out.append(z)
    return out
out = []
for _ in range(50):
    out.clear(); kept.clear()
    solve(frozenset(range(6)), [0, 1, 2, 3], [-1] * 5, 0, out)
    c = caller(20)
    d = chain(4)
print(out[:3], len(out), kept[:3], len(kept), c, d)
print(smallest({3, 1, 2}), smallest({2 ** 70, 5}), smallest([7, 8]))
big = [list(range(k, k + 100)) for k in range(3)]
def sums(rows):
    return [sum([x for x in r if x % 2]) for r in rows], [len(r[:90]) for r in rows], [len(set(r) | {1}) for r in rows]
for _ in range(100):
    s = sums(big)
print(s, frozenset({1, 2}) == frozenset({2, 1}), {1} != {1}, {1, 2} >= {2}, frozenset('a') != frozenset('b'))
for bad in (lambda: min([]), lambda: max(set()), lambda: min([x for x in [] if x])):
    try:
        bad()
    except ValueError as e:
        print(e)
print(sum([]), sum([0.5, 0.25]), sum([2 ** 62, 2 ** 62]), max([1.5, float('nan'), 2.5]), min([-0.0, 0.0]), sum([True, False, True]), max([True, 2]))
fs = frozenset([50, 3, 17, 99])
first = [x for x in fs]
print([[x for x in fs] == first for _ in range(4)], [fs <= {3, 17, 50, 99, n} for n in range(4)], [fs <= {3, 17, n} for n in range(4)])
inner = []
for x in fs:
    for y in fs:
        inner.append((x, y))
print(inner == [(x, y) for x in first for y in first], fs | {1}, sorted(fs - {3}), fs == frozenset(first), hash(fs) == hash(frozenset(first)))
it = iter(fs)
next(it)
print(fs <= fs, fs <= set(fs), list(it) == first[1:], min(fs), max(fs), sum(fs), frozenset() <= fs, [x for x in frozenset()], [x for x in frozenset()])
