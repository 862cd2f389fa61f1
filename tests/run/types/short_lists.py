# Short lists that a function keeps to itself, under one name and under several, and where they leave it.
def where(e):
    frames, tb = [], e.__traceback__
    while tb:
        frames.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return str(e), frames


def swaps(n):
    a, b = [n, 1], [2, n]
    for i in range(n):
        a, b = b, a
        a[0] += i
        b[1] -= i
    return a, b


def shares(n):
    a = [n, 1, 2]
    b = a
    for i in range(n):
        a[i % 3] += 1
        b[0] -= 1
        if i == 2:
            b = [0, 0, 0]
    return a, b, a is b


def follows(n):
    state = [n, 1, 2, 3]
    old = state
    for i in range(n):
        new = [0] * 4
        new[0] = state[1] + i
        new[1], new[2] = state[2], state[-1]
        new[3] = old[0]
        old, state = state, new
    state[2] = -1
    return old, state, old is state


def chooses(n):
    one, two = [n, 1], [n, 2]
    some = one if n % 2 else two
    some[0] = "changed"
    return one, two, some


def keeps(n, out):
    pair = [n, n + 1]
    pair[0] += 5
    if n > 1:
        out.append(pair)
        return out[-1] is pair
    return pair[0]


def twice(n, out):
    pair = [n, 0]
    pair[1] = pair[0] + 1
    out.append((pair, pair))
    return out[-1][0] is out[-1][1]


def contains_itself(n):
    a = [n, 1]
    x = a[0]
    a[1] = a
    return a[1] is a, a[1][1][0], x


def inner(n):
    box = [[n, 1], [2, 3]]
    first = box[0]
    first[1] = 7
    box[0] = [n]
    return first, box


def lengths(n):
    e = []
    t = [n] * 3
    return len(e), len(t), bool(e), bool(t), not t, [1] * 0, [n, 2] * 2


def unpacks(n):
    s = [n, 2, 3]
    a, b, c = s
    s[0] = b
    (d, e), f = [a, c], s
    first, *rest = s
    return a, b, c, d, e, f, first, rest


def too_many(n):
    s = [n, 2, 3]
    x = s[0]
    a, b = s
    return a, b, x


def past_the_end(n):
    s = [n, 2]
    s[1] = 5
    return s[0] + s[2]


def caught(n):
    s = [n, 1, 1]
    try:
        s[0] = 10 // n
        s[1] = 2
        s[2] = 10 // (n - 1)
    except ZeroDivisionError:
        s[2] = "caught"
    finally:
        last = s[0], s[1]
    return s, last


def floats(x):
    v = [x, x * 0.5, 1e300]
    for i in range(3):
        v = [v[1] * 1e200, v[2] + x, v[0] - v[1]]
    return v


def tuples(n):
    p = (n, 1)
    for i in range(n):
        p = (p[1], p[0] + i)
    x, y = p
    return p, x, y, p[-1], len(p)


def closes(n):
    s = [n, 1]

    def add(k):
        s[0] += k
        return s

    x = s[0]
    t = add(3)
    return x, s[0], t is s


def generates(n):
    s = [n, 0]
    while s[1] < 3:
        got = yield s[0] + s[1]
        s[1] += 1
    yield s


def deletes(n):
    s = [n, 1, 2]
    x = s[1]
    del s[0]
    s += [x]
    s[1:2] = [7, 8, 9]
    return s, x


def copies(n):
    a = [n, 1, 2]
    t = a
    for i in range(n):
        for k in range(3):
            a[k] = t[(k + 1) % 3] + i
        t = a.copy()
        a[0] = -1
    u = t[:]
    u[1] = "own"
    w = list(u)
    w[2] = t[0]
    return a, t, u, w, u is t, w == u


START = (1, 2, 3)


def vectors(n):
    p = (1, 2.5, 3)
    for i in range(n):
        q = tuple([a + b for a, b in zip(p, START)])
        r = list(q)
        r[i % 3] = i
        p = tuple(x * 2 for x in r)
    return p[0], p[-1], sum(a * b for a, b in zip(p, START))


def sums(n):
    a = [n, 2, 3]
    f = [-0.0, -0.0]
    e = [1e308, 1e308, -1e308 * n]
    b = [n > 1, True]
    return sum(a), sum(f), sum(e), sum(b), sum([x * y for x, y in zip(a, e)]), sum([]), sum([1 << 61, 1 << 61, n])


def sums_of_others(n):
    try:
        return sum([n, "a"])
    except TypeError as e:
        return where(e)


def given_back(n):
    p = (1, 2, 3)
    if n > 2:
        p = (n, p[0], p[1])
    return p


def carries(start, n):
    """The first turn has a list of any length."""
    s = start
    for r in range(1, n):
        t = [0] * 3
        for i in range(3):
            t[i] = s[(i + r) % 3] * 2 + r
        s = t
    try:
        return s, s[2], s is start
    except IndexError as e:
        return where(e)


def carries_on(start):
    s = start
    log = []
    for r in range(4):
        t = [r, s[0], s[1]]
        if r == 2:
            continue
        log.append(s[-1])
        s = t
    return s, log


class Box:
    def __init__(self, n):
        s = [n, 1]
        s[0] = s[1]
        self.s = s
        self.t = s


def boxed(n):
    b = Box(n)
    b.s[1] = 9
    return b.t, b.s is b.t


def main():
    out = []
    for n in range(5):
        for f in swaps, shares, follows, chooses, lengths, unpacks, caught, tuples, closes, deletes, boxed, inner, contains_itself, copies, vectors, sums, sums_of_others, given_back:
            print(f.__name__, n, f(n))
        print(keeps(n, out), twice(n, out), out)
        print([x for x in generates(n)], floats(float(n)))
    print(floats(1e300), floats(5e-324), floats(float("nan")), floats(-0.0))
    print(given_back(1) is given_back(2), given_back(3) is given_back(3))
    for start in [1, 2, 3], [1, 2, 3, 4], [7], []:
        for n in 0, 1, 2, 3, 4:
            try:
                print(carries(start, n), start)
                print(carries_on(start), start)
            except IndexError as e:
                print(where(e))
    print(swaps(3), follows(4), tuples(3), caught(1), caught(0), boxed(2), unpacks(4))
    for f in too_many, past_the_end:
        try:
            f(3)
        except (ValueError, IndexError) as e:
            print(where(e))


main()
past_the_end(1)
