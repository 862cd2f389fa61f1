# pass: unroll
# f: next 1 -> 0
# f: list_append 1 -> 0
# g: lt 1 -> 0
# g: mod 1 -> 0
# carries: getitem 3 -> 8
# copies: call_method 1 -> 0
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


def carries(s):
    for r in range(5):
        t = [0, 0, 0]
        for i in range(3):
            t[i] = s[i]
        s = t
    return s[0] + s[1]


def copies(n):
    s = [n, 1]
    t = s.copy()
    s[0] = 5
    return t[0] + s[0]


def unknown(items):
    return [x for x in items]


def grows(n):
    items = [n]
    for x in items:
        if len(items) < 10:
            items.append(x)
    return items


for i in range(3):
    print(carries([1, 2, i]), copies(i), f(i), g(i), unknown([1, 2, 3][i:]), grows(i))
