"""Arithmetic of numbers with values of unknown type that turn out to have operators of their own."""


def unknown(**kw):
    return kw["x"]


class Left:
    def __sub__(self, other):
        return "sub", other

    def __iadd__(self, other):
        return ["iadd", other]

    def __mul__(self, other):
        return "mul", other


class Right:
    def __rtruediv__(self, other):
        return "rtruediv", other

    def __radd__(self, other):
        return {"radd": other}


class Late:
    pass


def rmod(self, other):
    return "late", other


class Whole(int):
    def __rsub__(self, other):
        return "rsub of a subclass", other


class Real(float):
    pass


def difference(x):
    return unknown(x=x) - 1


def quotient(x):
    return 1.5 / unknown(x=x)


def more(x):
    y = unknown(x=x)
    y += 1
    return y


def product(x):
    return unknown(x=x) * 2.0


print(difference(5), quotient(4), more(2), product(3))
print(difference(Left()), quotient(Right()), more(Left()), product(Left()))
print(1 + unknown(x=Right()), 1.5 + unknown(x=Right()))
print(5 - unknown(x=Whole(3)), unknown(x=Whole(9)) - 2, unknown(x=Real(2.5)) - 1, type(unknown(x=Real(2.5)) - 1).__name__)
try:
    print(7.5 % unknown(x=Late()))
except TypeError as e:
    print(e)
Late.__rmod__ = rmod
print(7.5 % unknown(x=Late()), 7 % unknown(x=4))


def make():
    class Local:
        def __rfloordiv__(self, other):
            return "local", other
    return Local()


print(7.5 // unknown(x=2), 7.5 // unknown(x=make()))
