# Loops around nests that only reckon do four turns at once (optimise/jam.c): loops in loops, several of them, other steps, other sums.
import sys


def matrix(n, m, seed):
    rows = []
    for i in range(n):
        row = []
        for j in range(m):
            seed = (seed * 1103515245 + 12345) % 2147483648
            row.append(seed / 1073741824.0 - 1.0)
        rows.append(row)
    return rows


# more than one nest, loops in loops, a result that is used behind the loop
def convolve(image, kernel):
    size = len(kernel)
    out = []
    for y in range(len(image) - size + 1):
        row = []
        for x in range(len(image[0]) - size + 1):
            total = 0.25
            for dy in range(size):
                line = image[y + dy]
                weights = kernel[dy]
                for dx in range(size):
                    total += line[x + dx] * weights[dx]
            row.append(total if total > 0.0 else 0.0)
        out.append(row)
    return out


def two(a, b):
    out = []
    total = least = 0.0
    for j in range(len(a[0])):
        total = 0.0
        for k in range(len(a)):
            total += a[k][j]
        least = 0.0
        for k in range(len(b)):
            least -= b[k][j]
        out.append(total * least)
    out.append(total)
    out.append(least)
    return out


def deep(a):
    out = []
    for j in range(len(a[0])):
        total = 0.0
        for k in range(3):
            part = 1.0
            for i in range(len(a)):
                part = part * 0.5 + a[i][j]
            total += part
        out.append(total)
    return out


print(convolve(matrix(7, 12, 3), matrix(3, 3, 4)))
print(two(matrix(4, 7, 3), matrix(5, 7, 4)))
print(deep(matrix(5, 6, 9)))
short = matrix(7, 12, 3)
short[5].pop()
try:
    print(convolve(short, matrix(3, 3, 4)))
except Exception:
    sys.excepthook(*sys.exc_info())
try:
    print(convolve(matrix(7, 12, 3), [[1.0, 2.0, 3.0], [1.0, 2.0], [1.0]]))
except Exception:
    sys.excepthook(*sys.exc_info())


# other steps and starts, other sums
def upwards(b, start, stop):
    out = []
    for j in range(start, stop):
        total = 0.0
        for k in range(len(b)):
            total += b[k][j]
        out.append(total)
    return out


def downwards(b, start, stop):
    out = []
    for j in range(start, stop, -1):
        total = 0.0
        for k in range(len(b)):
            total += b[k][j]
        out.append(total)
    return out


def by_twos(b, start, stop):
    out = []
    for j in range(start, stop, 2):
        total = 0.0
        for k in range(len(b)):
            total += b[k][j]
        out.append(total)
    return out


b = matrix(3, 12, 6)
for start, stop in ((0, 12), (3, 12), (5, 5), (6, 6), (1, 6), (4, 13), (11, 14)):
    try:
        print(upwards(b, start, stop))
    except IndexError:
        sys.excepthook(*sys.exc_info())
    print(downwards(b, stop - 3, start - 2), by_twos(b, start, 12))


def counts(b, wanted):
    out = []
    for j in range(len(b[0])):
        n = 0
        for k in range(len(b)):
            n += b[k][j] * (k + 1) & 255
        out.append(n)
    return out


print(counts([[(7 * i + j * j) % 100 for j in range(11)] for i in range(5)], 3))


def mixed(b):
    out = []
    for j in range(len(b[0])):
        total = 0
        for k in range(len(b)):
            total += b[k][j]
        out.append(total)
    return out


print(mixed([[1, 2.5, 3, 10 ** 30, 5, 6.5, 7, 8], [1.5] * 8, list(range(8))]))
