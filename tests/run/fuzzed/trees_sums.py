"""Random trees of arithmetic on ints and on mixtures of ints, floats and bools."""
import math

class V:
    def __init__(self, a, b, c):
        self.a = a
        self.b = b
        self.c = c


class N:
    def __init__(self, a, b, c):
        self.a = a
        self.b = b
        self.c = c


def f0(p, q):
    x = ((((p.a + p.c) + (p.c * p.a)) - 2147483648) / q.c)
    y = (q.b + (q.b / 1000003))
    return x, y, x is None


def f1(p, q):
    x = 1.0 / (((0 + p.b) - (q.b // 2)))
    y = p.a
    return x, y, x is None


def f2(p, q):
    x = y = None
    try:
        x = q.a
        y = ((q.a + q.a) * (p.a / 2.0))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        return x, y, str(err)
    return y, x


def f3(p, q):
    x = math.sqrt((p.a - ((2 * q.a) % 1000003)))
    y = ((p.a % q.a) & (q.c // p.a))
    return x, y, x is None


def f4(p, q):
    x = y = None
    try:
        x = 1.0 / ((-(p.a) - p.a))
        y = ((p.b - 1e-3) * -(q.a))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        return x, y, str(err)
    return y, x


def f5(p, q):
    x = p.c
    y = -1
    return x, y, x is None


def f6(p, q):
    return ((-(-((p.a + q.b))) + ((-(0) + -(p.b)) * (-(p.c) + (-0.0 * -1))))) * 0.5


def f7(p, q):
    return 1.0 / (((-(0) | ((q.b + q.a) * (p.c ^ q.a))) * (((1000003 - p.b) & (q.a + p.c)) % 2)))


def f8(p, q):
    x = (((-(q.b) + -(1)) * -((q.b - p.a)))) * 0.5
    y = ((1e-3 / q.c) - (q.a - p.c))
    return x, y, x is None


def f9(p, q):
    return 1000003


def f10(p, q):
    return (((p.b - p.c) * (q.a * q.c)) + ((p.a - 1e-3) / (3 * p.a))) <= q.a


def f11(p, q):
    x = -((p.a | p.a))
    y = -(64)
    return x, y, x is None


def f12(p, q):
    return ((p.a * q.b) - (p.c - -1))


def f13(p, q):
    x = y = None
    try:
        x = (p.a - (q.c - p.b))
        y = ((p.c + q.b) - (p.b ^ q.c))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        return x, y, str(err)
    return y, x


def f14(p, q):
    return 1.0 / (((p.b + p.b) + (-0.0 + q.c)))


def f15(p, q):
    return (10 * (p.c >> 20)) <= ((p.a + p.c) | (q.b ^ 1000003))


def f16(p, q):
    x = y = None
    try:
        x = -(q.a)
        y = p.a
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        return x, y, str(err)
    return y, x


def f17(p, q):
    x = math.sqrt(((-(p.b) * (p.c >> 70)) % 7))
    y = ((q.a - q.c) * (1 % 7))
    return x, y, x is None


def f18(p, q):
    x = y = None
    try:
        x = 1.0 / (((q.b - 1e-3) / (-0.0 * q.b)))
        y = ((q.c * p.c) - (p.a - q.b))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        return x, y, str(err)
    return y, x


def f19(p, q):
    return ((q.c - p.b) + (p.a - q.a))


def f20(p, q):
    return math.sqrt((p.a * (p.c - p.b)))


def f21(p, q):
    x = (((q.b - p.b) & (4611686018427387903 + 1000003)) // 1000003)
    y = -((p.c % p.b))
    return x, y, x is None


def f22(p, q):
    x = 1e300 >= (p.a - (1 - p.b))
    y = -((p.b - p.b))
    return x, y, x is None


def f23(p, q):
    x = y = None
    try:
        x = (((p.a << 20) & ((2305843009213693952 + p.b) >> 70)) - 4611686018427387903)
        y = ((4611686018427387903 - p.b) ^ (q.c - q.b))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        return x, y, str(err)
    return y, x


def all_0(p, q):
    out = []
    try:
        out.append(repr(f0(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f2(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f4(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f6(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f8(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f10(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f12(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f14(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f16(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f18(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f20(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f22(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    print(sum(hash_of(x) for x in out) if False else [x[:60] + str(len(x)) for x in out])


def all_1(p, q):
    out = []
    try:
        out.append(repr(f1(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f3(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f5(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f7(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f9(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f11(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f13(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f15(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f17(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f19(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f21(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    try:
        out.append(repr(f23(p, q)))
    except (ZeroDivisionError, OverflowError, ValueError) as err:
        out.append(str(err))
    print(sum(hash_of(x) for x in out) if False else [x[:60] + str(len(x)) for x in out])


I = [0, 1, -1, 2, 3, -7, 12345, 2**31, -2**31, 3037000500, 2**53, 2**53+1, 2**60, 2**61-1, 2**61, -2**61, -2**61-1, 2**62, 2**63-1, 2**63, -2**63, 2**64+1, -2**70]
M = [0, 1, -2, 3, 0.0, -0.0, True, 1.5, False, -2.25, 3.0, 1e300, 1e-300, 5e-324, float('inf'), float('-inf'), float('nan'), 2**53+1, -2**61, 2**61, 2**63, 2**70, 10**320]

def run():
    s = 78
    for k in range(260):
        v = []
        w = []
        for j in range(6):
            s = (s * 1103515245 + 12345) % 2147483648
            m = (s >> 8) % (len(M) if k % 3 else 9)
            v.append(M[m])
            w.append(I[(s >> 9) % (len(I) if k % 2 else 8)])
        all_0(V(v[0], v[1], v[2]), V(v[3], v[4], v[5]))
        all_1(N(w[0], w[1], w[2]), N(w[3], w[4], w[5]))


run()

