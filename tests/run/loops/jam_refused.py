# Loops around nests that only reckon do four turns at once (optimise/jam.c): what forbids that, or ends the outer loop in between.
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


# the same list under two names: what a turn stores, later ones read
def cumulate(values, n):
    for j in range(n):
        total = 0.0
        for k in range(len(values)):
            total += values[k]
        values.append(total)
    return values


def cumulate_elsewhere(values, n, out):
    for j in range(n):
        total = 0.0
        for k in range(len(values)):
            total += values[k]
        out.append(total)
    return out


shared = [1.0, 2.5]
print(cumulate([1.0, 2.5], 9))
print(cumulate_elsewhere(shared, 9, shared), cumulate_elsewhere([1.0, 2.5], 9, []))


def in_place(m, n):
    for j in range(n):
        total = 0.0
        for k in range(n):
            total += m[k][j]
        m[0][j] = total
        m[j][0] = total
    return m


print(in_place(matrix(6, 6, 3), 6))


# leaving the outer loop early; exceptions behind the nest
def until(b, limit):
    seen = []
    for j in range(len(b[0])):
        total = 0.0
        for k in range(len(b)):
            total += b[k][j]
        seen.append(total)
        if total > limit:
            break
    return seen


def refuse(b, limit):
    seen = []
    try:
        for j in range(len(b[0])):
            total = 0.0
            for k in range(len(b)):
                total += b[k][j]
            if total > limit:
                raise ValueError(j)
            seen.append(total)
    except ValueError as e:
        seen.append(e.args)
    except IndexError as e:
        seen.append(str(e))
    return seen


def strict(b, limit):
    seen = []
    for j in range(len(b[0])):
        total = 0.0
        for k in range(len(b)):
            total += b[k][j]
        if total > limit:
            raise ValueError("%d %.3f %r" % (j, total, seen))
        seen.append(total)
    return seen


b = matrix(5, 11, 12)
for limit in (-9.0, 0.5, 1.0, 1.5, 9.0):
    print(until(b, limit), refuse(b, limit))
    try:
        print(strict(b, limit))
    except Exception:
        sys.excepthook(*sys.exc_info())
b[2].pop()
print(refuse(b, 9.0))
try:
    print(strict(b, 9.0))
except Exception:
    sys.excepthook(*sys.exc_info())


# the error comes behind what the turns before it have shown
def show(b):
    for j in range(len(b[0])):
        total = 0.0
        for k in range(len(b)):
            total += b[k][j]
        print("%d: %.6f" % (j, total))


b = matrix(3, 10, 1)
while len(b[1]) > 6:
    b[1].pop()
try:
    print(show(b))
except Exception:
    sys.excepthook(*sys.exc_info())


# branches and bounds: the same in all turns, or not
def alternate(b, skip):
    out = []
    for j in range(len(b[0])):
        total, n = 0.0, 0
        for k in range(len(b)):
            if k == skip:
                n += 1
                continue
            total -= b[k][j] * 2.0
        out.append((total, n))
    return out


def triangle(b):
    out = []
    for j in range(len(b)):
        total = 0.0
        for k in range(j):
            total += b[k][j]
        out.append(total)
    return out


def positive(b):
    out = []
    for j in range(len(b[0])):
        total = 0.0
        for k in range(len(b)):
            if b[k][j] > 0.0:
                total += b[k][j]
        out.append(total)
    return out


b = matrix(7, 7, 77)
print(alternate(b, 2), alternate(b, 99), triangle(b), positive(b))
