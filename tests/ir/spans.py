# pass: spans
# reads: prim list_getspan 2 -> 0
# reads: prim i64_max 0 -> 2
# grows: prim list_getspan 1 -> 1
# stores: prim list_getspan 1 -> 1
# kept: prim list_getspan 1 -> 1
def reads(items):
    total = 0
    for x in items[1:]:
        total ^= x
    for x in items[2:5]:
        total += x
    return total


def grows(items):
    for x in items[1:]:
        if x > 2:
            items.append(x - 1)
    return len(items)


def stores(items):
    for k, x in enumerate(items[1:]):
        items[k] = x
    return items[0]


def kept(items):
    rest = items[1:]
    for x in rest:
        if x > 5:
            return rest
    return items


n = [1, 2, 3, 4]
n.append(5)
print(reads(n), grows(n), stores(n), len(kept(n)))
