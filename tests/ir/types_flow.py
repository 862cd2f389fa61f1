# types
# make_counter() -> function:make_counter.<locals>.step
# longest(limit: int[10..10]) -> int[0..]
# halves(n: int[1..9]) -> None
# longest.<locals>.<genexpr>(.0: generator[int[0..]]) -> None
# first(values: list:2[int[1..255]], default=: None) -> None | int[1..255]
# first(values: str, default=: None) -> None | str
# bounded(i: int[1..1], items: tuple(float, float)) -> float
# apply(f: function:add, *args: tuple(int[1..1], int[2..2])) -> int[3..3]
# add(a: int[1..1], b: int[2..2]) -> int[3..3]
# signal(n: int[4..4]) -> array:d
# make_counter.<locals>.step() -> int[0..]
from array import array


def halves(n):
    while n > 1:
        if n % 2:
            n = 3 * n + 1
        else:
            n //= 2
        yield n


def longest(limit):
    best = 0
    for start in range(1, limit):
        steps = sum(1 for _ in halves(start))
        best = steps if steps > best else best
    return best


def first(values, default=None):
    for v in values:
        return v
    return default


def bounded(i, items):
    if 0 <= i < len(items):
        return items[i]
    return None


def apply(f, *args):
    return f(*args)


def add(a, b):
    return a + b


def signal(n):
    samples = array("d", [0.0] * n)
    for i in range(n):
        samples[i] = i / n
    return samples


def make_counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count
    return step


step = make_counter()
print(longest(10), first([1, 2]), first("ab"), bounded(1, (1.5, 2.5)), apply(add, 1, 2), signal(4)[1], step())
