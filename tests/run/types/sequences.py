"""list, tuple, range, slice in typed code: every operation, with errors."""


def guarded(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def int_lists():
    a = [5, 3, 8, 1]
    b = [2.5, 1.5]
    a.append(2 ** 70)
    b.append(1)
    a[0] = -1
    a[-1] += 1
    b[0] *= 2
    print(a, b, a[1], a[-2], len(a), sum(a), max(a), min(a), sorted(a), a.index(8), a.count(3), 8 in a, 9 in a, 2 ** 70 + 1 in a, 5.0 in b)
    a.sort()
    print(a, a[::-1], a[1:3], a[-2:], a[::2], a[5:], a[-100:100], a + [1], a * 2, 2 * a, [0] * 3, a == a[:], a < [0], a != b, a >= [])
    a.sort(reverse=True)
    a.insert(1, 77)
    a.insert(-1, 78)
    a.insert(100, 79)
    a.insert(-100, 80)
    print(a, a.pop(), a.pop(0), a.pop(-2), a)
    a.extend([1, 2])
    a.extend(range(3))
    a.extend("ab")
    a.extend({5: 6})
    a += (9,)
    a += "z"
    print(a)
    a.remove("z")
    a.reverse()
    del a[0], a[-1]
    del a[1:3]
    print(a, a.copy() == a, a.copy() is a)
    a[1:2] = [100, 101, 102]
    a[::2] = ["x"] * len(a[::2])
    a[2:2] = [None]
    print(a)
    del a[::2]
    print(a)
    a.clear()
    print(a, not a, bool(a))
    n = [0] * 5
    for i in range(5):
        n[i] = i * i
        n[-i - 1] += 1
    print(n)
    m = [[0] * 3 for _ in range(2)]
    for i in range(2):
        for j in range(3):
            m[i][j] = i * 10 + j
            m[i][j] -= 1
    print(m, [list(r) for r in zip(*m)], [x for r in m for x in r if x % 2])
    f = [0.0] * 3
    for i in range(3):
        f[i] += i / 2
    print(f, sum(f))
    f[1] = 7
    print(f, type(f[1]))
    s = ["b", "a"]
    s.sort()
    s[0] += "!"
    print(s, s.index("b"), "a!" in s)
    s = [1, "a", None, 2.5]
    for x in s:
        print(x, type(x).__name__, end=" ")
    print()
    while s:
        print(s.pop(), end=" ")
    print(s)
    a = [1, 2, 3]
    for x in a:
        if len(a) < 10:
            a.append(x * 2)
    print(a)
    b = a
    b[0] = "shared"
    print(a[0])
    r = []
    r.append(r)
    print(r, r == r)


def errors():
    a = [1, 2, 3]
    t = (1, 2, 3)
    e = []
    def set_out(): a[3] = 1
    def set_out2(): a[-4] = 1
    def del_out(): del a[5]
    def set_bad(): a["x"] = 1
    def del_bad(): del a[None]
    def set_slice(): a[::2] = [1]
    def set_slice2(): a[0:1] = 5
    def set_tuple(): t[0] = 1
    def del_tuple(): del t[0]
    def unpack2():
        x, y = a
    def unpack4():
        x, y, z, w = a
    def unpack_star():
        x, y, z, w, *v = a
    def unpack_none():
        x, y = None
    def unpack_int():
        x, = 5
    def attr(): a.foo = 1
    for f in (lambda: a[3], lambda: a[-4], lambda: a["x"], lambda: a[1.0], lambda: a[None], lambda: a[2 ** 70], lambda: t[3], lambda: t[-4], lambda: t["x"], lambda: e.pop(), lambda: a.pop(7), lambda: a.pop("x"), lambda: a.pop(None), lambda: a.remove(9), lambda: a.index(9), lambda: a.index(1, 1), lambda: t.index(9),
              lambda: a.insert(1), lambda: a.insert("x", 1), lambda: a.append(), lambda: a.append(1, 2), lambda: a.extend(5), lambda: a + t, lambda: t + a, lambda: a + 1, lambda: a * 1.5, lambda: a * "x", lambda: a - a, lambda: a < t, lambda: a < 5, lambda: [1, "a"] < [1, 2], lambda: sorted([1, "a"]), lambda: sorted([1j, 2j]), lambda: a.sort(1), lambda: a.sort(key=5), lambda: a.sort(foo=1), lambda: max([]), lambda: min(()), lambda: max(5), lambda: max([1, "a"]), lambda: sum(["a"]), lambda: sum([[1]], []), lambda: sum("ab", ""),
              lambda: hash(a), lambda: {a: 1}, lambda: {[]}, lambda: a(), lambda: a.foo, lambda: -a, lambda: list(5), lambda: tuple(5), lambda: list(1, 2), lambda: list(x=1), lambda: tuple(x=1), lambda: a.count(), lambda: a.reverse(1), lambda: a[::0], lambda: a[1:"x"], lambda: range(1.5), lambda: range(), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: range("a"), lambda: range(5)[5], lambda: range(5)["a"], lambda: range(5).index(7), lambda: range(5) + [1], lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: hash(slice(1)), lambda: slice(1) < slice(2), lambda: reversed(5), lambda: reversed({1}), lambda: iter(5), lambda: next([]), lambda: enumerate(5), lambda: len(5), lambda: zip(5), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1], [2], [], strict=True)), lambda: list(map(5, [1])), lambda: list(map(None, [1])), lambda: map(abs), lambda: list(filter(5, [1])),
              set_out, set_out2, del_out, set_bad, del_bad, set_slice, set_slice2, set_tuple, del_tuple, unpack2, unpack4, unpack_star, unpack_none, unpack_int, attr, lambda: [*5], lambda: (*None,), lambda: print(*5)):
        print(guarded(f))
    print(a)


def typed_errors(a, s, d):
    for i in (0, 3, -4, 10 ** 30):
        try:
            print(a[i])
        except IndexError as e:
            print(e)
        try:
            a[i] = 5
        except IndexError as e:
            print(e)
        try:
            del a[i]
        except IndexError as e:
            print(e, a)
        a = [1, 2, 3]
    x = [1.5]
    i = 1
    try:
        x[i] += 1
    except IndexError as e:
        print(e)
    try:
        x[0] = x[i]
    except IndexError as e:
        print(e)


def tuples():
    t = (1, "a", 2.5, None)
    print(t, t[0], t[-1], t[1:3], t[::-1], len(t), t + (5,), t * 2, () == (), (1,), t.index("a"), t.count(1), "a" in t, t == (1, "a", 2.5, None), (1, 2) < (1, 3), (1, 2) < (1, 2, 0), max((1, 2), (2, 1)), hash((1, 2)) == hash((1, 2)), hash(()), hash((1, 2, 3)), hash((1.5, (2, 3))))
    a, (b, c), *d = 1, (2, 3), 4, 5
    print(a, b, c, d)
    a, b = b, a
    x = y = []
    x.append(1)
    print(a, b, y, tuple([1, 2]), tuple("ab"), tuple(range(3)), tuple(), tuple(x for x in (1, 2)))
    p = (3, 4)
    n = 0
    for q, r in [(1, 2), p, (5, 6)]:
        n += q * r
    print(n, sorted([(2, "b"), (1, "z"), (2, "a")]), [(i, j) for i in range(2) for j in "ab"])
    t += (1,)
    t *= 2
    print(t)
    z = ([],)
    try:
        z[0] += [1]
    except TypeError as e:
        print(e, z)


def ranges():
    for r in (range(0), range(5), range(2, 10, 3), range(10, 0, -3), range(-5, 5, 2), range(2 ** 62, 2 ** 62 + 3), range(2 ** 64, 2 ** 64 + 10, 4), range(5, 0), range(True)):
        print(r, list(r) if len(r) < 20 else "", len(r), r.start, r.stop, r.step, r[::-1], list(reversed(r)), r == range(5), hash(r) == hash(r[:]), 4 in r, 4.0 in r, "a" in r, 2 ** 64 in r, bool(r), r[1:3], r[-3:], sum(r), r.count(4))
    for i in range(3, -4, -2):
        print(i, end=" ")
    i = 99
    for i in range(0):
        pass
    print(i)
    for i in range(3):
        i += 10
        print(i, end=" ")
    print(i)
    for i in range(2 ** 63 - 2, 2 ** 63 + 2):
        print(i, end=" ")
    print()
    n = 3
    for i in range(n):
        n = 10
        print(i, n, end=" ")
    print(range(1, 10, 2).index(5), range(10).count(3.0), list(range(3)) + [*range(2)], range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2))
    s = slice(1, 10, 2)
    print(s, s.start, s.stop, s.step, s.indices(5), s.indices(100), slice(None).indices(3), slice(-1, None, -1).indices(4), s == slice(1, 10, 2), slice(1) != slice(2), "abcdef"[s], [1, 2, 3, 4][slice(None, None, -1)])


def sorting():
    words = ["banana", "Apple", "cherry", "apple", "fig"]
    print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w)), min(words, key=len), max(words, key=len, default=0), max([], default=None))
    pairs = [(k % 3, k) for k in range(10)]
    print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True), sorted(pairs, key=lambda p: -p[1])[:3])
    x = [3.5, -1.0, 2, True, 0.5]
    x.sort()
    print(x, sorted(x, reverse=True), sorted([2 ** 70, 1, -2 ** 70, 2 ** 62]), sorted({3: 1, 1: 2}), sorted("hello", reverse=True), sorted([[2], [1, 5], []]), sorted([(1, "b"), (1, "a")]))
    big = [(k * 7919) % 1009 for k in range(1009)]
    print(sorted(big) == list(range(1009)), sorted(big, key=lambda v: -v)[:5])
    log = []
    def key(v):
        log.append(v)
        return v
    sorted([3, 1, 2], key=key)
    print(log)


int_lists()
errors()
typed_errors([1, 2, 3], 0, 0)
tuples()
ranges()
sorting()
