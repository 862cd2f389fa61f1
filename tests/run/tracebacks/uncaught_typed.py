def mean(xs):
    total = 0.0
    for x in xs:
        total += x
    return total / len(xs)


def table(rows):
    return [mean(r) for r in rows]


def pick(xs, i):
    return xs[i] + xs[i + 1]


print(table([[1.0, 2.0], [3.0]]))
print(pick([1, 2, 3], 1))
try:
    pick([1, 2, 3], 2)
except IndexError as e:
    print('index', e)
    raise RuntimeError('after all') from e
finally:
    print(table([[1.5], []]))
