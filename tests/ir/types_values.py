# types
# count(words: list:3[str]) -> dict[str: int[1..]]
# ordered(d: dict[str: int[1..]]) -> list[tuple(str, int[1..])]
# ordered.<locals>.<lambda>(p: tuple(str, int[1..])) -> tuple(int, str)
# best(d: dict[str: int[1..]]) -> str
# lengths(words: dict[str: int[1..]]) -> list[int]
# Point.__init__(self: instance:Point, x: float, y=: float) -> None
# Point.add(self: instance:Point, n: str) -> list[str]
# Point.__repr__(self: instance:Point) -> str
# table(n: int[3..3]) -> list:3[list:3[float]]
# table.<locals>.<listcomp>(.0: iterator[int[0..2]]) -> list:3[list:3[float]]
def count(words):
    d = {}
    for w in words:
        d[w] = d.get(w, 0) + 1
    return d


def ordered(d):
    return sorted(d.items(), key=lambda p: (-p[1], p[0]))


def best(d):
    return max(d, key=d.get)


def lengths(words):
    return list(map(len, words))


class Point:
    def __init__(self, x, y=0.0):
        self.x = x
        self.y = y
        self.names = []

    def __repr__(self):
        return "Point(%r, %r)" % (self.x, self.y)

    def add(self, n):
        self.names.append(n)
        return self.names


def table(n):
    rows = [[0.0] * n for _ in range(n)]
    rows[0][1] = 5.5
    return rows


found = count(["a", "b", "a"])
print(found, ordered(found), best(found), lengths(found))
p = Point(1.5)
print(p, p.add("x"), f"{p}", table(3))
