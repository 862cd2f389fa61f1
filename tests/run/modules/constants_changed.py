"""Variables of the module that look stored once: stored again by all ways that a name has."""


class Shown:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return self.text


def again(n):
    for i in range(n):
        print(Shown("again"), A[i % 2], B[i % 2], C, D, E, F, G)
        if i == 1:
            rebind()


A = [1, 2]
B = [3, 4]
C = 5
for D in (6, 7):
    pass
E = F = 8
with open(__file__) as G:
    E += 1
G = "closed"


def rebind():
    global A, B, C, D
    A = [10, 20, 30]
    [B := [i, i] for i in range(3)]
    try:
        raise ValueError("x")
    except ValueError as C:
        D = str(C)
    C = "C"


again(4)


def deleted(n):
    for i in range(n):
        try:
            print(Shown("deleted"), H[i])
        except NameError as e:
            print(e)
        if i == 0:
            drop()


H = [1, 2, 3]


def drop():
    global H
    del H


deleted(3)


def by_module(n):
    import __main__ as me
    for i in range(n):
        print(Shown("module"), K[0], L[0])
        if i == 0:
            me.K = [i + 5]
        if i == 1:
            setattr(me, "L", [i + 6])


K = [1]
L = [2]
by_module(4)


def conditional(n):
    for i in range(n):
        if i > 1:
            print(M[0], len(M))


conditional(2)
M = [1, 2]
conditional(4)


def redefined(n):
    for i in range(n):
        print(Shown("redefined"), helper(i))


def helper(i):
    return i


redefined(2)


def helper(i):
    return [i]


redefined(2)
