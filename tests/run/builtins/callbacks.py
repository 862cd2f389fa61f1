# Functions that the runtime calls back: sort keys, map, filter.
class Item:
    def __init__(self, weight, name):
        self.weight = weight
        self.name = name

    def __repr__(self):
        return f"{self.name}:{self.weight}"

    def key(self):
        return self.name

    def heavier(self, other):
        return self.weight > other.weight


class Ordered:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        compared.append((self.v, other.v))
        return self.v < other.v


class Box:
    def __init__(self, content):
        self.content = content


compared = []
items = [Item(3, "c"), Item(1.5, "a"), Item(2 ** 70, "b"), Item(1.5, "d")]


def weight(item):
    return item.weight


def by_name(item, reverse=False):
    return item.name[::-1] if reverse else item.name


def count(words):
    found = {}
    for w in words:
        found[w] = found.get(w, 0) + 1
    return found


def orders():
    print(sorted(items, key=weight), sorted(items, key=by_name, reverse=True), sorted(items, key=Item.key))
    mine = list(items)
    mine.sort(key=lambda i: (i.weight, i.name))
    print(mine, max(items, key=weight), min(items, key=lambda i: -i.weight), max(items[0], items[1], key=weight))
    mine.sort(key=weight, reverse=1)
    print(mine, min([], default="none"), max([], default=None, key=weight))
    found = count("the cat the dog the end a".split())
    print(sorted(found, key=found.get), max(found, key=found.get), sorted(found.items(), key=lambda p: (-p[1], p[0])))
    print(sorted(["b", "A", "c"], key=str.lower), sorted(["bb", "a"], key=len), sorted("10 9 2".split(), key=int), sorted([-3, 2, -1], key=abs))
    print([o.v for o in sorted([Ordered(3), Ordered(1.5), Ordered(2)])], len(compared) > 2)
    print([o for o in sorted([3, 1, 2], key=Ordered)], [b.content for b in sorted([Box(2), Box(1)], key=lambda b: b.content)])
    print(sorted([3, 1], key=None), sorted((x for x in "hello"), key=lambda c: ord(c) % 7))


def mapped():
    print(list(map(weight, items)), list(map(str, [1, 2.5, None])), list(map(int, "1 22 333".split())), list(map(lambda a, b: a * b, [1, 2], [1.5, "x"])))
    boxes = list(map(Box, [1, "two", 3.0]))
    print([b.content for b in boxes])
    for b in map(Box, (1, 2)):
        b.content += 1
        print(b.content)
    total = 0
    for x in map(float, ["1", "2.5"]):
        total += x
    print(total, sum(map(len, ["a", "bc"])), max(map(abs, [-3, 2])), "".join(map(chr, [104, 105])))
    print(list(filter(None, [0, 1, "", "x", None])), list(filter(lambda i: i.weight > 2, items)), list(filter(str.isdigit, "a1b2")))
    print(list(map(items[0].heavier, items)), dict(map(lambda p: (p[1], p[0]), {1: "one", 2: 2.5}.items())))
    it = map(lambda x: x + 1, iter([1, 2, 3]))
    print(next(it), list(it), next(it, "end"))


def growing():
    seen = [0]

    def note(x):
        seen.append(x)
        return str(x)

    print(sorted([3, 1, 2.5], key=note), seen)
    print(list(map(note, "ab")), seen)
    later = map(note, seen)
    print(next(later))
    seen.append(None)
    print(next(later), len(seen))


def failing():
    for action in (lambda: sorted([1, 2], key=lambda a, b: a), lambda: list(map(weight, [1])), lambda: sorted(items, key=lambda i: i if i.weight == 3 else 1),
                   lambda: [1].sort(key=1), lambda: sorted([1], by=len), lambda: max(1, 2, key=len), lambda: max([], key=len), lambda: list(map(None, [1])), lambda: max(1, 2, default=3),
                   lambda: list(filter(1, [1])), lambda: sorted(5, key=len), lambda: list(map(weight, 5)), lambda: [2, 1].sort(key=abs, reverse="x")):
        try:
            print(action())
        except (TypeError, AttributeError, ValueError) as e:
            print(type(e).__name__, e)


orders()
mapped()
growing()
failing()
weight = lambda item: "redefined"
print(sorted(items, key=weight))
print(sorted(items, key=lambda i: undefined))


def kept_by_result():
    rows = [[[1], [2]], [[3], [4]]]
    copies = list(map(list, rows))
    copies[0][0].append("x")
    largest = list(map(max, rows))
    largest[1].append(2.5)
    d = {"a": 1}
    return rows, [len(r[0]) for r in rows], list(map(d.get, ["a", "b"], ["none", "some"]))


print(kept_by_result())
