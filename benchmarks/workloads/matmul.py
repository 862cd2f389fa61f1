# Product of two square matrices, lists of lists of floats, by the plain triple loop.
import sys


def make(n, seed):
    m = []
    x = seed
    for i in range(n):
        row = []
        for j in range(n):
            x = (x * 1103515245 + 12345) % 2147483648
            row.append(x / 2147483648.0)
        m.append(row)
    return m


def multiply(a, b):
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


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    c = multiply(make(n, 1), make(n, 7))
    trace = 0.0
    for i in range(n):
        trace += c[i][i]
    print("%.9f" % trace)


main()
