"""Loops that ask again and again for the length and the items of a list, while something that they call changes it, or does not."""


def walk(l, visit):
    i = out = 0
    while i < len(l):
        visit(l, i)
        if i < len(l):
            out = out * 3 + l[i]
        i += 1
    return out, len(l)


def nothing(l, i):
    l[i] += 1


def grows(l, i):
    if i == 1:
        for k in range(40):
            l.append(k)


def shrinks(l, i):
    if i == 1:
        l.pop()
        l.pop()


for visit in (nothing, grows, shrinks):
    print(walk([x for x in range(6)], visit), walk(list(range(5)), visit), walk([1] * 7, visit))


def kept(n):
    l = [x for x in range(n) if x % 3]
    m = [x + y for x in l for y in l if x != y]
    k = sorted(m)
    out = 0
    for i in range(len(k)):
        touch(k, i)
        out += k[i] * k[len(k) - 1 - i] - k[-1]
    return out, len(l), len(m), k[0]


def touch(l, i):
    l[i] = l[i] * 2 % 11


def by_alias(n):
    l = [x for x in range(n)]
    m = l
    out = 0
    for i in range(3):
        out = out * 10 + len(l)
        m.append(i)
        out = out * 10 + l[-1]
    return out


def by_field(n):
    b = Box(n)
    out = 0
    i = 0
    while i < len(b.items):
        out = out * 7 + b.items[i]
        b.step(i)
        i += 1
    return out, len(b.items)


class Box:
    def __init__(self, n):
        self.items = [x * x for x in range(n)]
        self.fixed = [0.5] * n

    def step(self, i):
        if i % 2 == 0 and len(self.items) < 30:
            self.items.append(i)
        self.fixed[i % len(self.fixed)] += i

    def replace(self, n):
        self.fixed = [1.5] * n


def replaced(n):
    b = Box(n)
    out = 0.0
    for i in range(4):
        for k in range(len(b.fixed)):
            out += b.fixed[k]
        b.replace(n + i)
    return out, len(b.fixed)


TABLE = [x for x in range(4)]


def by_global():
    out = 0
    for i in range(5):
        out = out * 5 + len(TABLE) + TABLE[-1]
        change(i)
    return out


def change(i):
    global TABLE
    if i == 1:
        TABLE.append(100)
    if i == 3:
        TABLE = [7] * i


def by_method_value(n):
    l = [x for x in range(n)]
    add = l.append
    out = 0
    for i in range(4):
        add(i)
        out = out * 10 + len(l) + l[-1]
    return out


def by_closure(n):
    l = [0] * n

    def add(x):
        l.append(x)
    out = 0
    for i in range(4):
        out = out * 10 + len(l) + l[-1]
        add(i)
    return out


def made_again(n):
    out = 0
    l = []
    for i in range(4):
        out = out * 10 + len(l)
        l = [x for x in range(i + n)]
        out = out * 10 + l[-1]
    return out


def rows(n):
    grid = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            grid[i][j] = i * j
            check(grid, i)
    other = grid[n - 1]
    other.append(5)
    return [len(r) for r in grid], grid[-1][-1]


def check(grid, i):
    if len(grid[i]) > 100:
        print("long")


def in_try(n):
    l = [x for x in range(n)]
    out = 0
    for i in range(n + 2):
        try:
            out += l[i]
            fails(i)
            out += len(l)
        except (IndexError, ValueError) as e:
            out = out * 2 + len(str(e))
    return out


def fails(i):
    if i == 1:
        raise ValueError("one")


class Seen:
    def __init__(self, n, l):
        self.n = n
        self.l = l

    def __lt__(self, other):
        sizes.append(len(self.l))
        return self.n < other.n


sizes = []


def while_sorted():
    l = [Seen(k * 7 % 5, sizes) for k in range(4)]
    for x in l:
        x.l = [l]
    for x in l:
        x.l = l
    before = len(l)
    l.sort()
    return before, sizes, [x.n for x in l]


def generated(n):
    l = [x for x in range(n)]

    def gen():
        i = 0
        while i < len(l):
            yield l[i] + len(l)
            i += 1
    out = []
    for x in gen():
        out.append(x)
        if len(l) < n + 2:
            l.append(x)
    return out


print(kept(9), by_alias(3), by_field(4), replaced(3), by_global())
print(by_method_value(3), by_closure(2), made_again(1), rows(3), in_try(3), while_sorted(), generated(3))
