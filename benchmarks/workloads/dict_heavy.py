# Dictionaries: int, text and tuple keys; counting, grouping, deleting, memory of results.
import sys


def collatz_lengths(limit):
    lengths = {1: 1}
    best = 1
    for start in range(2, limit):
        n = start
        path = []
        while n not in lengths:
            path.append(n)
            n = n // 2 if n % 2 == 0 else 3 * n + 1
        length = lengths[n]
        for n in reversed(path):
            length += 1
            lengths[n] = length
        if lengths[start] > lengths[best]:
            best = start
    return best, lengths[best], len(lengths)


def grid_walk(steps):
    visits = {}
    x = y = 0
    r = 17
    for _ in range(steps):
        r = (r * 1103515245 + 12345) % 2147483648
        d = r >> 16 & 3
        if d == 0:
            x += 1
        elif d == 1:
            x -= 1
        elif d == 2:
            y += 1
        else:
            y -= 1
        visits[x, y] = visits.get((x, y), 0) + 1
    return len(visits), max(visits.values()), (x, y)


def group(n):
    groups = {}
    for i in range(n):
        groups.setdefault("key%d" % (i * 7919 % 1000), []).append(i)
    for i in range(0, 1000, 3):
        del groups["key%d" % i]
    total = 0
    for key, members in groups.items():
        total += len(key) * members[-1]
    return len(groups), total


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 100000
    print(collatz_lengths(n))
    print(grid_walk(3 * n))
    print(group(2 * n))


main()
