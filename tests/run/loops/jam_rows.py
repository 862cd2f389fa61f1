# Loops around nests that only reckon do four turns at once (optimise/jam.c): rows that differ by the turn, read in it or before it.
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


def weighted(values, rows, out):
    for row in rows:
        total = 1.0
        for i in range(len(values)):
            total += values[i] * row[i]
        out.append(total)
    return out


values = [0.5 * k for k in range(7)]
for n in range(9):
    print(weighted(values, matrix(n, 7, n), []))
for bad in range(6):
    rows = matrix(6, 7, 8)
    rows[bad].pop()
    out = []
    try:
        print(weighted(values, rows, out))
    except Exception:
        sys.excepthook(*sys.exc_info())
    print(out)


# the turn's own row, read before the nest; a row that fails there
def rows_of(a, w):
    out = []
    for j in range(len(a)):
        row = w[j]
        total = 0.0
        for k in range(len(row)):
            total += row[k]
        out.append(total)
    return out


def pairs(a, w):
    out = []
    for j in range(len(a)):
        row = w[j]
        total = 0.0
        for k in range(3):
            total += row[k] * a[k][0]
        out.append(total)
    return out


w = matrix(6, 3, 2)
print(rows_of(w, [[1.0] * k for k in range(6)]), pairs(w, w))
for n in range(6):
    try:
        print(pairs(w, w[:n]))
    except Exception:
        sys.excepthook(*sys.exc_info())


# after an error the next entry into the loop works again
def retry(a, b):
    out = []
    for i in range(3):
        try:
            for j in range(5 + i):
                total = 0.0
                for k in range(len(b)):
                    total += b[k][j]
                out.append(total)
        except IndexError as e:
            out.append(str(e))
            b[1].append(9.5)
    return out


b = matrix(3, 7, 3)
b[1].pop()
print(retry(b, b))


class Box:
    def __init__(self, items):
        self.items = items
        self.scale = 1.5


def of_boxes(boxes, weights):
    out = []
    for box in boxes:
        total = 0.0
        for k in range(len(weights)):
            total += box.items[k] * weights[k] * box.scale
        out.append(total)
    return out


print(of_boxes([Box([0.5 * k, 1.5, -k]) for k in range(7)], [1.0, 2.0, 3.0]))
boxes = [Box([0.5 * k, 1.5]) for k in range(7)]
boxes[5].items.pop()
try:
    print(of_boxes(boxes, [1.0, 2.0]))
except Exception:
    sys.excepthook(*sys.exc_info())
del boxes[2].scale
try:
    print(of_boxes(boxes, [1.0, 2.0]))
except Exception:
    sys.excepthook(*sys.exc_info())
