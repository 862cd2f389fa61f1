"""Sorting by keys of every kind that the sort tells apart: results, stability, mixtures, errors, NaN, changes while sorting."""
import random


def check(items, **how):
    got = sorted(items, **how)
    key = how.get("key", lambda x: x)
    rows = [key(x) for x in got]
    up = not how.get("reverse")
    ordered = all(not (b < a) if up else not (a < b) for a, b in zip(rows, rows[1:]))
    stable = True
    place = {id(x): i for i, x in enumerate(items)}
    for a, b in zip(got, got[1:]):
        if key(a) == key(b) and place[id(a)] > place[id(b)]:
            stable = False
    print(len(got), ordered, stable, sum(i * place[id(x)] for i, x in enumerate(got)) % 1000003)


class Box:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return "Box(%r)" % (self.v,)


def text(r, letters, most):
    return "".join(r.choice(letters) for _ in range(r.randrange(most)))


def main():
    r = random.Random(5)
    for n in (0, 1, 2, 7, 30, 500):
        makers = (
            lambda: r.randrange(-9, 9),
            lambda: r.random() - 0.5,
            lambda: text(r, "ab\x00\xe9", 12),
            lambda: text(r, "ab\u20ac", 4),
            lambda: text(r, "abcdefgh", 3) + "common part" + text(r, "ab", 4),
            lambda: (r.randrange(3), text(r, "ab", 3)),
            lambda: (r.choice((0.0, -0.0, 1.5, -2.5)), r.randrange(5)),
            lambda: (text(r, "ab", 3), r.randrange(3), None),
            lambda: (text(r, "a\u20ac", 3), r.randrange(3)),
            lambda: tuple(r.randrange(2) for _ in range(r.randrange(1, 4))),
            lambda: ((r.randrange(2), text(r, "xy", 2)), r.random()),
            lambda: r.choice((1, 2.5, True, 10 ** 30, -10 ** 30)),
            lambda: (r.choice((1, 2.5, True, 10 ** 30)), 1),
            lambda: [r.randrange(3), r.randrange(3)],
        )
        for make in makers:
            boxes = [Box(make()) for _ in range(n)]
            check(boxes, key=lambda b: b.v)
            check(boxes, key=lambda b: b.v, reverse=True)
    print(sorted([(2, "b"), (1, "c"), (2, "a"), (1,), (2,)]))
    print(sorted([("b", 1), ("a\x00", 2), ("a", 3), ("a", 2), ("", 9)]))
    print(sorted(["abcdefgh\x01", "abcdefgh", "abcdefgh\x00", "abcdefg", "abcdefg\x00", "\xff", "\x7f", "\x80", "", "\x00"]))
    nan = float("nan")
    print(sorted([(1.0, 2), (nan, 1), (0.5, 3)]), sorted([3.0, nan, 1.0]))
    for bad in ([1, "a"], [(1, "a"), (1, 2)], [("a",), (1,)], [(), (None,), (None,)], [(None, 1), (None, 2)], [None, None], [(1, None), (1, None), (1, None)], [{}, {}]):
        try:
            print(sorted(bad))
        except TypeError as e:
            print(e)
    items = [3, 1, 2]

    def meddle(x):
        items.append(x)
        return x

    try:
        items.sort(key=meddle)
    except ValueError as e:
        print(e, items)


main()
