# Lists of small ints, which may hold the numbers themselves: tables, counters, sieves, swaps, nested lists, what is handed on.
def tables(n):
    square = [0] * n
    for i in range(n):
        square[i] = i * i & 255
    double = [x << 1 & 255 for x in range(n)]
    total = 0
    for i in range(n):
        total ^= square[double[i] % n] ^ double[square[i] % n]
    return total, square[-1], double[-2]


def counters(text):
    counts = [0] * 26
    for c in text:
        counts[ord(c) - 97] += 1
    best = 0
    for k in range(26):
        if counts[k] > counts[best]:
            best = k
    return chr(best + 97), counts[best]


def sort(a):
    for i in range(1, len(a)):
        x, j = a[i], i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x
    out = 0
    for i in range(len(a)):
        out = out * 31 + a[i] & 0xffffff
    return out


def swaps(a, n):
    for k in range(n):
        i, j = k * 7 % len(a), k * 11 % len(a)
        a[i], a[j] = a[j], a[i]
    return a[0], a[1], a[2]


def nested(n):
    grid = [[(i * j) % 7 - 3 for j in range(n)] for i in range(n)]
    best = -100
    for i in range(1, n - 1):
        for j in range(1, n - 1):
            around = grid[i - 1][j] + grid[i + 1][j] + grid[i][j - 1] + grid[i][j + 1]
            if around > best:
                best = around
                grid[i][j] = 0
    return best, [row[1] for row in grid]


class Machine:
    def __init__(self, size):
        self.memory = [0] * size
        self.stack = []
        self.at = 0

    def push(self, v):
        self.stack.append(v & 0xffff)

    def step(self, k):
        self.memory[self.at] = k + self.at
        self.at = (self.at + k) % len(self.memory)
        self.push(self.memory[self.at])

    def total(self):
        t = 0
        for i in range(len(self.memory)):
            t += self.memory[i] * (i + 1)
        return t, len(self.stack), self.stack[-1]


def unpacked(a):
    x, y, z = a
    return x * 100 + y * 10 + z


def shown(a):
    return str(a[0]) + repr(a[1]) + '%d' % a[2] + f'{a[0]:03}'


def keyed(a):
    d = {a[0]: 'first', a[1]: 'second'}
    return d[1], (a[0], a[1]) in {(1, 2)}, a[0] == True, a[1] / 4, a[2] ** 20, -a[0], a[0] and a[1], not a[2]


def bounds(a):
    out = []
    for i in (3, -4, 10 ** 20):
        try:
            out.append(a[i])
        except IndexError as e:
            out.append(e.args)
        try:
            a[i] = 5
        except IndexError as e:
            out.append(e.args)
    return out


def late(n):
    a = [n, n + 1]
    pick = a[0] if n > 1 else None
    return pick, type(a[1]).__name__, isinstance(a[0], int), [a[0]] * 2


def grows(n):
    a = []
    for i in range(n):
        a.append(i % 5 - 2)
    a[3] = -0
    return a[0], a[3], a[-1], len(a)


print(tables(64), counters("thequickbrownfoxjumpsoverthelazydog"), sort([5, 3, -8, 1, 9, 2, -2]), swaps([3, 1, 2, 5, 4], 9))
print(nested(6))
m = Machine(16)
for k in range(40):
    m.step(k % 5)
print(m.total())
print(unpacked([1, 2, 3]), shown([7, 8, 9]), keyed([1, 2, 3]), bounds([1, 2, 3]), late(1), late(2), grows(30))
big = [2 ** 39, -2 ** 39]
big[0] += big[1]
print(big[0], big[1] * 2 ** 40)
