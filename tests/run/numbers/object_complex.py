"""Complex numbers as values of unknown type: from a constant, a power, the type."""


def unknown(**kw):
    return kw["x"]


def parts(x):
    r = 2.0 - unknown(x=x)
    s = unknown(x=x) / 2
    return r, s, type(r).__name__, r * s


print(parts(3), parts(1 + 2j), parts(complex(1, 1)), parts(0.25))
for f in (lambda x: 7.0 // unknown(x=x), lambda x: 7.0 % unknown(x=x)):
    try:
        print(f(1j))
    except TypeError as e:
        print(e)
