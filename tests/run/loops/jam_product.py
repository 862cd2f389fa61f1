# Loops around nests that only reckon do four turns at once (optimise/jam.c): sizes, odd floats, and the index that is too far.
import sys


def product(a, b):
    n = len(a)
    m = len(b)
    p = len(b[0])
    c = []
    for i in range(n):
        row = []
        for j in range(p):
            total = 0.0
            for k in range(m):
                total += a[i][k] * b[k][j]
            row.append(total)
        c.append(row)
    return c


def matrix(n, m, seed):
    rows = []
    for i in range(n):
        row = []
        for j in range(m):
            seed = (seed * 1103515245 + 12345) % 2147483648
            row.append(seed / 1073741824.0 - 1.0)
        rows.append(row)
    return rows


for n in range(1, 10):
    print(product(matrix(2, 3, n), matrix(3, n, n + 1)))
print(product(matrix(3, 1, 1), matrix(1, 6, 2)))
print(product([], matrix(3, 5, 4)))

# floats that are objects: zeros, extremes, not a number
odd = [0.0, -0.0, 1e308, -1e308, 1e-310, float("inf"), float("nan"), 5e-324, 1.5]
turned = []
for k in range(9):
    turned.append([odd[(k + i) % 9] for i in range(9)])
print(product([turned[2], turned[5]], turned))

# an index too far, in each of the turns
for short in range(10):
    b = matrix(4, 9, 5)
    while len(b[3]) > short:
        b[3].pop()
    try:
        print(product(matrix(2, 4, 6), b))
    except Exception:
        sys.excepthook(*sys.exc_info())
for short in range(4):
    a = matrix(2, 4, 6)
    while len(a[1]) > short:
        a[1].pop()
    try:
        print(product(a, matrix(4, 9, 5)))
    except Exception:
        sys.excepthook(*sys.exc_info())
