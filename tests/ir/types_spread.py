# types
# run(f: function:bench, *args: tuple(list:2[str], list:2[float], int[1..1])) -> float
# bench(loops: int[3..3], words: list:2[str], numbers: list:2[float], n: int[1..1]) -> float
# both(a: tuple(float, str), b: list:1[int[2..2]]) -> tuple(int[1..2]|float|str...)
# open_ended(values: list:2[int[1..255]]) -> tuple(str, tuple(int[1..255]...))
# tail(first: str, *rest: tuple(int[1..255]...)) -> tuple(str, tuple(int[1..255]...))


def run(f, *args):
    return f(3, *args)


def bench(loops, words, numbers, n):
    return loops + len(words[n]) + numbers[n]


def both(a, b):
    return (*a, *b, 1)


def tail(first, *rest):
    return first, rest


def open_ended(values):
    return tail("x", *values)


print(run(bench, ["a", "bb"], [1.5, 2.5], 1), both((1.5, "a"), [2]), open_ended([1, 2]))
