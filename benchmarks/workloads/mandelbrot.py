# The Mandelbrot set: once with pairs of floats, once with complex numbers.
import sys


def escape_real(cx, cy, limit):
    x = y = 0.0
    for i in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return i
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return limit


def escape_complex(c, limit):
    z = 0j
    for i in range(limit):
        if abs(z) > 2.0:
            return i
        z = z * z + c
    return limit


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 250
    total = 0
    for row in range(n):
        cy = 2.0 * row / n - 1.0
        for column in range(n):
            total += escape_real(3.0 * column / n - 2.0, cy, 100)
    print(total)
    total = 0
    for row in range(0, n, 2):
        for column in range(0, n, 2):
            total += escape_complex(complex(3.0 * column / n - 2.0, 2.0 * row / n - 1.0), 100)
    print(total)


main()
