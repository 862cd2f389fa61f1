# types
# first(n: int[3..3]) -> int[3..3]
# second(n: int[5..5], text: str) -> str
# third(a: int[1..1], b: int[2..2], cls: class:Box) -> instance:Box
class Box:
    pass


def first(n):
    return n


def second(n, text):
    return text


def third(a, b, cls):
    return cls()


TABLE = {"first": (first, 3), "second": (second, 5, "x"), "third": (third, 1, 2, Box)}


def run(function, *args):
    return function(*args)


for name in TABLE:
    run(*TABLE[name])
