# pass: sines
# both: prim math_sin_of_both 0 -> 1
# both: prim math_cos_of_both 0 -> 1
# other: prim math_sin 1 -> 1
# other: prim math_cos 1 -> 1
from math import cos, sin


def both(x):
    return sin(x) * 2 + cos(x)


def other(x, y):
    return sin(x) + cos(y)


print(both(0.5), both(10.5), other(0.5, 10.5))
