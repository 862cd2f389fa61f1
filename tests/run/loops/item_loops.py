# Loops over lists and tuples while these change, and loops over zip, enumerate and reversed of them.
def grow(a):
    out = []
    for x in a:
        out.append(x)
        if len(a) < 12:
            a.append(x * 2)
    return out


def shrink(a):
    out = []
    for x in a:
        out.append(x)
        a.pop()
    return out


def clear_within(a):
    n = 0
    for x in a:
        n += x
        a.clear()
    return n


def insert_first(a):
    seen = []
    for x in a:
        seen.append(x)
        if len(seen) < 6:
            a.insert(0, x + 10)
    return seen


def pairs(a, b):
    total = 0
    for x, y in zip(a, b):
        total += x * y
        if len(b) > 2:
            b.pop()
    return total


def numbered(a):
    out = []
    for k, x in enumerate(a):
        out.append((k, x))
        if k == 2:
            a[k + 1:] = [7, 8]
    return out


def backwards(a):
    out = []
    for x in reversed(a):
        out.append(x)
        if len(out) == 2:
            a.pop()
            a.pop()
            a.pop()
    return out


def nested(table):
    total = 0.0
    for row in table:
        for x in row:
            if x < 0:
                break
            total += x
        else:
            total += 1000
    return total


def mixed(parts):
    out = []
    for (a, b), [c, d] in parts:
        out.append(a + b * c - d)
    return out


def wrong(parts):
    out = []
    try:
        for a, b in parts:
            out.append(a + b)
    except ValueError as e:
        out.append(str(e))
    return out


def three(a, b, c):
    return [x + y * z for x, y, z in zip(a, b, c)]


def twice(a):
    n = 0
    for _ in range(2):
        for x in a:
            n = n * 3 + x
    return n


def stops(a, limit):
    last = None
    for k, x in enumerate(a):
        last = k, x
        if x > limit:
            break
    return last


def raising(a, b):
    for x, y in zip(a, b):
        print(x // y)


print(grow([1, 2, 3]), shrink([1, 2, 3, 4, 5]), clear_within([4, 5, 6]), insert_first([1, 2]))
print(pairs([1, 2, 3, 4], [5, 6, 7, 8]), pairs([], [1]), numbered([1, 2, 3, 4, 5, 6]), backwards([1, 2, 3, 4, 5, 6, 7]))
print(nested([[1.5, 2.5], [], [3.0, -1.0, 9.0]]), nested([]), mixed([((1, 2), [3, 4]), ((5, 6), [7, 8])]))
print(wrong([[1, 2], [3, 4]]), wrong([[1, 2], [3]]), wrong([[1, 2, 3]]), wrong([]))
print(three([1, 2, 3], [4, 5], [6, 7, 8]), twice([1, 2, 3]), stops([1, 5, 9], 4), stops([], 1), stops([1, 2], 4))
print([a for a in ()], [a for a in (1, 2.5, "x")], [k * x for k, x in enumerate((3, 4, 5))])
raising([1, 2], [1, 0])
