# Loops over slices of lists that are not made where nothing changes the list meanwhile.


class P:
    def __init__(self, v):
        self.v = v
        self.next = None


def total(items):
    t = 0
    for x in items[1:]:
        t += x
    return t


def bounded(items):
    return [x * 2 for x in items[2:4]], [x for x in items[:3]], [x for x in items[5:2]], [x for x in items[100:]], sum(x for x in items[1:-1])


def pairs(items):
    return [(a, b) for a, b in zip(items, items[1:])], [(k, a) for k, a in enumerate(items[1:])], [a for a in reversed(items[1:])]


def grows(items):
    seen = []
    for x in items[1:]:
        if len(items) < 12:
            items.append(x + 1)
        seen.append(x)
    return seen, items


def shrinks(items):
    seen = []
    for x in items[1:]:
        if items:
            items.pop()
        seen.append(x)
    return seen, items


def stores(items):
    for x in items[1:]:
        items[x % len(items)] = 0
        items[-1] += x
    return items


def inside(change, items):
    seen = []
    for x in items[1:]:
        change(items)
        seen.append(x)
    return seen


def links(nodes):
    last = nodes[0]
    for p in nodes[1:]:
        last.next = p
        p.v += last.v
        last = p
    return [p.v for p in nodes], [p.next is None for p in nodes]


def twice(items):
    found = 0
    for n in range(3):
        for a in items[1:]:
            for b in items[2:]:
                found += a * b
        items.append(n)
    return found


def handled(items):
    try:
        for x in items[1:]:
            if x > 3:
                raise ValueError(x)
    except ValueError as e:
        items.clear()
        return e.args, items
    return items


def chained(items):
    return [x for x in items[1:][1:]], [x for x in items[1:][:2]]


def index(items):
    rest = items[1:]
    return rest[0], rest[-1], len(rest)


def deep(items, n):
    out = []
    for x in items[1:]:
        out.append(x)
        if n:
            out += deep(items[1:], n - 1)
    return out


for n in range(7):
    items = list(range(n))
    print(total(items), bounded(items), pairs(items), deep(items, 2))
    print(grows(list(items)), shrinks(list(items)))
    print(stores(list(items)) if n else None, inside(list.clear, list(items)), inside(lambda l: l.insert(0, 7), list(items)))
    print(twice(list(items)), handled(list(items)), chained(items))
    try:
        print(index(items))
    except IndexError as e:
        print(e)
print(links([P(n) for n in range(6)]), links([P(1)] * 3))
print(sum([f * 0.5 for f in [1.5, 2.5, 3.5][1:]]), [s for s in "a b c".split()[1:]])
for x in [1, 2, 3][True:]:
    print(x)
