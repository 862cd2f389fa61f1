# pass: lowered
# weights: prim f64_div 0 -> 1
# weights: prim f64_truediv 0 -> 0
# weights: prim i64_mul ? -> 1
# late: prim f64_truediv 0 -> 1
# grown: prim i64_mul ? -> 0
# grown: prim f64_div 0 -> 0
# Places of a list that keeps its length are small ints, and one more than a place is never zero.


def weights(n):
    total = 0.0
    for i, x in enumerate([n] * 50):
        total += 1.0 / (i * i + 1)
    return total


def late(n):
    total = 0.0
    for i, x in enumerate([n] * 50, -7):
        total += 1.0 / i if i else 0.0
    return total


def grown(n):
    items = [n, n]
    total = 0
    for i, x in enumerate(items):
        total += i * (i * i)
        if n > len(items):
            items.append(i)
    return total


print(weights(1), late(1), grown(5))
