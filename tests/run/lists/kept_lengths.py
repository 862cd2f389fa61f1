"""Lists whose number of items never changes: displays, repetition, slices, comprehensions, copies; accesses at their ends."""
import copy


def caught(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)


TABLE = [x * 7 % 256 for x in range(256)]
SMALL = [10, 20, 30]
ZEROS = [0] * 16
REPEATED = 2 * [1, 2, 3]
NOTHING = [0] * -3


def look(i):
    return TABLE[i & 255] + SMALL[i % 3] + ZEROS[i % 16] + REPEATED[i % 6]


print([look(i) for i in (0, 1, 255, 256, -1, 10**30)], len(TABLE), len(ZEROS), len(REPEATED), len(NOTHING))


def past(i):
    return SMALL[i]


print([caught(past, i) for i in (0, 2, 3, -1, -3, -4, 2**70)])


def put(i, v):
    ZEROS[i] = v
    return ZEROS


print([caught(put, i, 5) for i in (15, 16, -16, -17)])


def slices(l):
    return (l[2:5], l[:3], l[-4:], l[::2], l[::-1], l[10:3:-2], l[3:10:-2], l[5:2], l[-100:100], l[3:3], l[8:100], l[100:8:-3],
            l[-1:0:-5], l[:-20:-1], l[None:None:3])


for part in slices([i * i for i in range(12)]):
    print(len(part), part, [part[i] for i in range(len(part))])


def windows(l):
    total = 0
    for i in range(4):
        w = l[4 * i:4 * i + 4]
        total = total * 31 + w[0] - w[1] * w[2] + w[3] + len(w)
    for i in range(6):  # the last ones are short
        w = l[i * 3:i * 3 + 3]
        total = total * 31 + sum(w) + len(w)
    for i in range(14):
        total = total * 3 + len(l[i - 1:i + 2])
    return total


print(windows([i * 5 % 17 for i in range(16)]))


def three(state):
    x, y, z = state
    return [y - x, x * z, x + y]


def mixed(a, b):
    return [x + 2 * y for x, y in zip(a, b)]


state = [1, 2, 3]
for _ in range(5):
    state = mixed(state, three(state))
print(state)


def shortest():
    a = [1, 2, 3, 4]
    b = [5, 6]
    both = [x * y for x, y in zip(a, b)]
    numbered = [i + x for i, x in enumerate(a)]
    backwards = [x for x in reversed(a)]
    joined = both + numbered + backwards
    again = list(joined)
    other = joined[:]
    third = joined.copy()
    fourth = copy.copy(joined)
    fifth = sorted(joined)
    return [len(l) for l in (both, numbered, backwards, joined, again, other, third, fourth, fifth)], [l[9] for l in (joined, again, other, third, fourth, fifth)]


print(shortest())


def used_iterator():
    a = [1, 2, 3, 4]
    z = zip(a, a)
    next(z)
    part = [x for x, y in z]
    e = enumerate(a)
    first = []
    for turn in range(2):
        first.append([i for i, x in e])
    r = reversed(a)
    halves = [[x for x in r] for _ in range(2)]
    it = iter(a)
    next(it)
    tail = [x for x in it]
    return len(part), part[2], [len(x) for x in first], [len(x) for x in halves], len(tail), list(it)


print(used_iterator())


def filtered(n):
    a = [1, 2, 3, 4]
    some = [x for x in a if x % n]
    pairs = [x * y for x in a for y in a[:n]]
    return len(some), len(pairs), some[-1], pairs[-1], caught(lambda: some[3]), [[] for x in a], [[*a, x] for x in a], len([[*a] for x in a][0])


print(filtered(2), filtered(3))


def broken(n):
    try:
        return [100 // (n - i) for i in range(4)]
    except ZeroDivisionError as e:
        return str(e)


print(broken(3), broken(5), len(broken(9)))


def matrix(n):
    rows = [[0.0] * 4 for _ in range(4)]
    for i in range(4):
        for j in range(4):
            rows[i][j] = i * n + j / 2
    return rows


def product(a, b):
    return [[sum([a[i][k] * b[k][j] for k in range(4)]) for j in range(4)] for i in range(4)]


m = matrix(3)
print(product(m, matrix(-1)), m[3][3], m[-1][-4])
print([caught(lambda i: m[i][4 - i], i) for i in range(-1, 5)])


def sort_them():
    a = [3, 1, 2]
    b = ["c", "a", "b"]
    a.sort()
    b.sort()
    a.reverse()
    return a[0], b[2], len(a), len(b), a.index(3), a.count(2)


print(sort_them())


def unpacked():
    a, b = [1, 2]
    pair = [a, b]
    try:
        c, d, e = pair
    except ValueError as error:
        return str(error)


print(unpacked())
print(tuple(TABLE[3:6]), list(range(5))[4], list(range(10, 0, -3)), len(list(range(0, 10, 4))), len([c for c in range(7, 3)]))


def starred(n):
    first, *middle, last = [1, 2, 3, 4, 5]
    *start, end = (n, n, n)
    a, *none = [n]
    b, *rest = range(4)
    try:
        c, d, *more = [n]
    except ValueError as e:
        more = [str(e)]
    middle[-1] += n
    return first, middle, last, len(middle), middle[2], start, start[1], len(none), rest[2], len(rest), more


def tuples(n):
    t = tuple([n, n + 1, n + 2])
    u = tuple([x * 2 for x in t])
    v = tuple(reversed(u))
    grown = [1, 2]
    w = tuple(grown)
    grown.append(n)
    z = zip(t, u)
    next(z)
    return t[2], u[-1], v, len(w), tuple(grown), tuple(range(n)), tuple(z), tuple(enumerate(t, 1)), u + v, hash(t) == hash((n, n + 1, n + 2))


print(starred(7), tuples(3), tuples(4))
