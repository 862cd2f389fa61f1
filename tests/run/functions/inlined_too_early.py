"""A function that reads a module variable, inlined where a loop runs before the variable is there."""


def g(n, go):
    t = 0
    for i in range(n):
        if go:
            t += f(i)
    return t


def h(n):
    for k in range(n):
        print(g(3, k > 5))


h(3)
X = [1, 2, 3]


def f(i):
    return X[i]


print(g(3, True))
h(8)
