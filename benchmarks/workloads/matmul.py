# Product of two square matrices held as lists of lists of floats.
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
    p = len(b[0])
    c = []
    for i in range(n):
        row = [0.0] * p
        ai = a[i]
        for k in range(len(b)):
            aik = ai[k]
            bk = b[k]
            for j in range(p):
                row[j] += aik * bk[j]
        c.append(row)
    return c


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    a = make(n, 1)
    b = make(n, 7)
    c = multiply(a, b)
    trace = 0.0
    for i in range(n):
        trace += c[i][i]
    print("%.9f" % trace)


main()
