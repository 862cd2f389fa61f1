# pass: unroll
# f: next 1 -> 0
# f: list_append 1 -> 0
# g: lt 1 -> 0
# g: mod 1 -> 0
# unknown: next 1 -> 1
# grows: next 1 -> 1
def f(n):
    pair = [n, n + 1]
    return [k * x for k, x in enumerate(pair)]


def g(n):
    ring = [n, n + 1, n + 2]
    total = 0
    for i in range(3):
        total += ring[(i + 1) % 3]
    return total


def unknown(items):
    return [x for x in items]


def grows(n):
    items = [n]
    for x in items:
        if len(items) < 10:
            items.append(x)
    return items


for i in range(3):
    print(f(i), g(i), unknown([1, 2, 3][i:]), grows(i))
