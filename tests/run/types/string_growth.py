"""Strings that grow in loops: every way in which an older value could be seen again."""

PIECE = "0123456789" * 7


def check(*xs):
    print([(len(x), x[:3], x[-3:], hash(x) == hash("".join(list(x)))) for x in xs])


def plain(n):
    s = ""
    for i in range(n):
        s += PIECE
    check(s)
    return s


def kept(n):
    s = PIECE
    out = []
    for i in range(n):
        s += str(i) + PIECE
        out.append(s)
    check(*out)


def previous(n):
    s = PIECE
    old = ""
    for i in range(n):
        old = s
        s += "x"
        if i % 2:
            s += old
    check(s, old)


def two_names(n):
    a = b = PIECE
    for i in range(n):
        a += "a"
        b += "b"
    check(a, b)
    for i in range(n):
        c = a
        a += "A"
        if i == 1:
            b = c
    check(a, b, c)


def swapped(n):
    a, b = PIECE, PIECE + "b"
    for i in range(n):
        a += "1"
        b += "2"
        a, b = b, a
    check(a, b)


def doubled(n):
    s = PIECE
    for i in range(n):
        s += s
    check(s)
    t = s
    for i in range(3):
        t = t + t + s
    check(s, t)


def nested(n):
    total = ""
    for i in range(n):
        row = ""
        for j in range(n):
            row += PIECE
            if j == 2:
                total += row
            if j == 4:
                snapshot = row
        total += row + "\n"
    check(total, snapshot)


def wider(n):
    s = PIECE
    parts = []
    for i in range(n):
        s += "é" if i == 1 else "€" if i == 3 else "😀" if i == 5 else "a"
        if i % 2 == 0:
            parts.append(s)
    check(s, *parts)


def broken(n):
    s = PIECE
    for i in range(n):
        before = s
        s += PIECE
        try:
            s += "abc"[i]
            s += PIECE
        except IndexError:
            s = before + "!"
    check(s, before)
    s = PIECE
    try:
        for i in range(n):
            s += PIECE
            if i == 3:
                raise ValueError(s)
    except ValueError as e:
        s += "caught"
        check(s, e.args[0])
    finally:
        s += "finally"
    check(s)


def closure(n):
    s = PIECE
    fs = []
    for i in range(n):
        s += "c"
        fs.append(lambda t=s: t)
    check(*[f() for f in fs])

    def inner():
        nonlocal s
        s += "inner"
        return s
    x = inner()
    s += "outer"
    check(x, s)


def called(n):
    s = PIECE
    d = {}
    for i in range(n):
        s += "k"
        d[s] = i
        if s in d and len(s) > 3 and s.startswith("0") and s[0] == "0":
            s += "m"
    check(*d)
    print(list(d.values()), s in d)


def generator(n):
    s = PIECE
    for i in range(n):
        s += "g"
        yield s
    s += "end"
    yield s


def sliced(n):
    s = PIECE
    t = ""
    for i in range(n):
        s += "s"
        t = s[:]
        s += "t"
    u = s[0:len(s)]
    s += "u"
    v = s + ""
    s += "v"
    w = str(s)
    s += "w"
    x = f"{s}"
    s += "x"
    y = "".join([s])
    s += "y"
    check(s, t, u, v, w, x, y)


def conditional(n):
    s = PIECE
    best = ""
    for i in range(n):
        if i % 3 == 0:
            s += "abc"
        elif i % 3 == 1:
            if len(s) > len(best):
                best = s
        else:
            s = s + "!" + s[:2] + "?"
    check(s, best)
    while len(s) < 400:
        s += "-"
        if len(s) == 250:
            best = s
            continue
        if len(s) == 300:
            break
    check(s, best)
    return s if n else best


class Box:
    def __init__(self):
        self.text = PIECE

    def grow(self, n):
        t = self.text
        for i in range(n):
            t += "b"
            self.text = t
            t += "c"
        return t


def arguments(s, n):
    first = s
    for i in range(n):
        s += "z"
    return first, s


plain(10)
kept(5)
previous(6)
two_names(4)
swapped(5)
doubled(4)
nested(6)
wider(8)
broken(6)
closure(3)
called(4)
check(*generator(4))
sliced(4)
check(conditional(9), conditional(0))
b = Box()
check(b.grow(3), b.text, b.grow(2), b.text)
made = plain(3)
again = arguments(made, 3)
check(made, *again, *arguments(again[1], 2), again[1])
s = PIECE
t = s
for k in range(5):
    s += "global"
    if k == 2:
        t = s
check(s, t)
