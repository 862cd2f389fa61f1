"""The only complex number of the program comes from a power."""


def unknown(**kw):
    return kw["x"]


def root(x):
    return x ** 0.5


def shifted(x):
    return 1.0 + unknown(x=x)


print(shifted(root(4.0)), shifted(2))
r = shifted(root(-4.0))
print(type(r).__name__, round(r.imag, 6))
