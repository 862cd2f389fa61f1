"""Trees of arithmetic on ints: at every edge of the small ints and of int64, big leaves, divisions in between."""


class Box:
    def __init__(self, n):
        self.n = n


def a_matrix(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def by_fields(a, b, c):
    return (a.n * b.n + c.n) // 7, (a.n + b.n) * (b.n - c.n) % 1000003, a.n * b.n - c.n * a.n + 1


def compared(a, b, c):
    return a.n * b.n < c.n * 2, a.n + b.n == c.n, a.n * 3 - b.n >= c.n + 1, a.n * b.n != b.n * c.n


def shifted(a, b):
    return (a.n * 3 << 5) + b.n, (a.n * b.n >> 3) - 1, (a.n * 5 & b.n * 3) + (a.n * 2 | b.n) - (a.n ^ b.n * 7)


def doubled(a, b, x):
    return (a.n * b.n + 1) * x, x - (a.n * 2 - b.n), (a.n * b.n + b.n) / 2.0


def negated(a, b):
    return -(a.n * b.n) + 1, -a.n - b.n * 2


def divided(a, b):
    return (a.n * 3 + 1) // b.n + a.n % b.n


def divided_by_less(a, b):
    return (a.n * 3 + 1) % (b.n - 1) - (a.n + b.n) // (b.n - 2)


ERRORS = (ZeroDivisionError, OverflowError, ValueError)


def text(e):
    return type(e).__name__ + ": " + str(e)


def all_of(a, b, c, p, q):  # direct calls, so that the types of the operands are known
    out = []
    try:
        out.append(by_fields(a, b, c))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(compared(a, b, c))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(shifted(a, b))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(negated(a, b))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(divided(a, b))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(divided_by_less(a, b))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(doubled(a, b, 0.5))
    except ERRORS as e:
        out.append(text(e))
    try:
        out.append(a_matrix(p, q))
    except ERRORS as e:
        out.append(text(e))
    return out


edges = []
for power in (0, 1, 2, 30, 31, 32, 53, 60, 61, 62, 63, 64, 100):
    for d in (-1, 0, 1):
        edges += [2 ** power + d, -(2 ** power) + d]
edges += [0, 3, -3, 3037000499, 3037000500, -3037000500, 4294967296, 2147483648 * 3, 10 ** 400]
print(len(edges))
for p in edges:
    for q in edges[::3] + [-1, 0, 1, 2]:
        results = all_of(Box(p), Box(q), Box(p - q), p, q)
        print(hash(str(results)) and sum(map(ord, str(results))) % 1000003, str(results)[:300])


def lists(n):
    xs = [2 ** k for k in range(n)] + [-(2 ** k) for k in range(n)]
    t, u = 0, 1
    for k in range(len(xs)):
        t = (t * 31 + xs[k] * xs[-k]) % 1000000007
        u = u * 3 + t // 2 - xs[k]
    return t, u


print(lists(10), lists(62), lists(70))


def matrix_sum(n):
    s = 0
    for i in range(n):
        for j in range(n):
            s += a_matrix(i, j) * (j + 1)
    return s


print(matrix_sum(30))
print(a_matrix(2 ** 31, 2 ** 31), a_matrix(3037000499, 0), a_matrix(3037000500, 0), a_matrix(2 ** 62, 5))
