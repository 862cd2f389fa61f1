# pass: lowered
# ints: prim list_has_int 0 -> 1
# ints: contains 1 -> 0
# mixed: prim list_has_int 0 -> 0
# bools: prim list_has_int 0 -> 0
def ints(a, n):
    return n in a


def mixed(a, n):
    return n in a


def bools(a, n):
    return n in a


print(ints([1, 2, 3], 2), mixed([1, 2.5], 1), mixed([1, 2.5], 2.5), bools([True, False], True))
