# types
# f(x: int[1..1]) -> int[2..2]
# g(x: int[1..1]) -> float
# show(each: function:f) -> tuple(object, object, int[2..2])
# show(each: function:g) -> tuple(object, object, float)
def f(x):
    return x + 1


def g(x):
    """halves"""
    return x / 2


def show(each):
    return each.__name__, each.__doc__, each(1)


print(show(f), show(g))
