"""Arithmetic of numbers with values of unknown type, in a program whose classes have no operators."""


def unknown(**kw):
    return kw["x"]


class Plain:
    pass


def attempts(x):
    for text, f in (("x - 1", lambda: unknown(x=x) - 1), ("1 - x", lambda: 1 - unknown(x=x)), ("x + 1", lambda: unknown(x=x) + 1),
                    ("1.5 + x", lambda: 1.5 + unknown(x=x)), ("x / 2", lambda: unknown(x=x) / 2), ("2 / x", lambda: 2 / unknown(x=x)),
                    ("x // 2", lambda: unknown(x=x) // 2), ("7 // x", lambda: 7 // unknown(x=x)), ("7.5 % x", lambda: 7.5 % unknown(x=x)),
                    ("x % 2", lambda: unknown(x=x) % 2), ("x * 2", lambda: unknown(x=x) * 2), ("x * 2.0", lambda: unknown(x=x) * 2.0),
                    ("2.0 * x", lambda: 2.0 * unknown(x=x)), ("2 * x", lambda: 2 * unknown(x=x)), ("x - 0.5", lambda: unknown(x=x) - 0.5)):
        try:
            r = f()
            print(repr(x), text, type(r).__name__, repr(r))
        except (TypeError, ZeroDivisionError, OverflowError) as e:
            print(repr(x), text, type(e).__name__, e)


for value in (3, -7, True, 0, 2.5, -0.0, float("nan"), 1 << 70, 10 ** 400, "ab%d", b"ab", [1, 2], (1,), {1, 2}, {1: 2}, None, range(3)):
    attempts(value)


def accumulate(x, n):
    total = 0.0
    for _ in range(n):
        total += 1.0 / (unknown(x=x) - 1)
    return total


def in_place(x):
    y = unknown(x=x)
    y += 1
    z = unknown(x=x)
    z -= 0.5
    w = unknown(x=x)
    w *= 2.0
    return y, z, w, y / 2 + z * w


print(accumulate(5, 3), accumulate(2.5, 3), in_place(4), in_place(1.25), in_place(1 << 65))
for bad in ([1], "s", {2}, None, Plain()):
    try:
        print(in_place(bad))
    except TypeError as e:
        print(e)
