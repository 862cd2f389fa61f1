"""Errors in the middle of a tree of arithmetic: the place, what was done before, and the order of errors."""
import sys


class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class N:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Q:
    def __init__(self, x, full):
        self.x = x
        if full:
            self.y = x


class Lazy:
    def __init__(self, x, full):
        self.x = x
        self.log = []
        if full:
            self.y = x

    def __getattr__(self, name):
        self.log.append(name)
        self.x = self.x + 100
        if name == "y" and len(self.log) < 3:
            return 2.5
        raise AttributeError("no " + name + " left")


def divided(p, q):
    return (p.x * q.x) + (p.y + 1.5) / (q.x - q.y) * (p.y * 2)


def huge(p, q):
    return p.x * 0.5 + q.x * q.y + (p.y
                                    * 1.5)


def unset(p, q):
    return p.x * q.x + p.y * q.y


def unset_q(p, q):
    return p.x * q.x + p.y * q.y


def lazy(p, q):
    return (p.x * q.x + p.y * q.y) * q.x


def ints(p, q):
    return (p.x * 3 + 1) // (q.x - q.x) + p.y % 7


def caught(p, q):
    a = b = c = None
    try:
        a = p.x * q.x + 1.5
        b = (p.y + a) / (q.x - q.y)
        c = b * 2 + a
    except ZeroDivisionError as e:
        return "zero", a, b, c, str(e)
    except OverflowError as e:
        return "overflow", a, b, c, str(e)
    except AttributeError as e:
        return "attribute", a, b, c, str(e)
    return a, b, c


def caught_q(p, q):
    a = b = c = None
    try:
        a = p.x * q.x + 1.5
        b = (p.y + a) / (q.x - q.y)
        c = b * 2 + a
    except ZeroDivisionError as e:
        return "zero", a, b, c, str(e)
    except OverflowError as e:
        return "overflow", a, b, c, str(e)
    except AttributeError as e:
        return "attribute", a, b, c, str(e)
    return a, b, c


def finally_(p, q, out):
    a = 0
    try:
        a = p.x * 2 + q.x
        b = a * (q.y - 1) / (p.y - q.y)
        out.append(b)
    finally:
        out.append(a)
    return b


def failed():
    sys.excepthook(*sys.exc_info())


def all_of(p, q):
    out = []
    try:
        print(divided(p, q))
    except ArithmeticError:
        failed()
    try:
        print(huge(p, q))
    except ArithmeticError:
        failed()
    try:
        print(unset(p, q))
    except ArithmeticError:
        failed()
    try:
        print(caught(p, q))
    except ArithmeticError:
        failed()
    try:
        print(finally_(p, q, out))
    except ArithmeticError:
        failed()
    print(out)


def int_errors(p, q):
    try:
        print(ints(p, q))
    except ArithmeticError:
        failed()


def unset_errors(p, q):
    try:
        print(unset_q(p, q))
    except (ArithmeticError, AttributeError):
        failed()
    try:
        print(caught_q(p, q))
    except (ArithmeticError, AttributeError):
        failed()


def lazy_errors(p):
    for k in range(3):
        try:
            print(lazy(p, p))
        except AttributeError:
            failed()
    print(p.x, p.log)


all_of(P(1.5, 2.5), P(3.5, 3.5))
all_of(P(1, 2), P(3, 3))
all_of(P(1, 2.5), P(3, 4))
all_of(P(10 ** 400, 1.5), P(2, 3))
all_of(P(1.5, 10 ** 400), P(2.5, 3))
all_of(P(0.0, 1), P(0.0, 0.0))
all_of(P(2.5, 4), P(1e300, 1e300))
int_errors(N(5, 2), N(3, 1))
int_errors(N(2 ** 62, 2 ** 63), N(2, 2))
for full in (True, False):
    unset_errors(Q(1.5, True), Q(2.5, full))
    unset_errors(Q(1.5, full), Q(2.5, True))
    unset_errors(Q(10 ** 400, full), Q(2.5, True))
    unset_errors(Q(2.5, full), Q(10 ** 400, True))
    lazy_errors(Lazy(1.5, full))
    lazy_errors(Lazy(2, full))
divided(P(1.5, 2.5), P(3.5, 3.5))
