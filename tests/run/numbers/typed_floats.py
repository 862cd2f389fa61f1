"""Floats in typed code: signs, infinities, NaN, subnormals, mixed arithmetic, comparisons near 2**53."""
import math

INF = float("inf")
NAN = float("nan")
VALUES = [0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 3.0, 1e-320, 5e-324, 1e308, -1.7976931348623157e308, 1e16, 123456.789, INF, -INF, NAN, 2.0 ** 53, 1e22, 1e-7, 0.1]


def guarded(f, *args):
    try:
        return f(*args)
    except (ZeroDivisionError, OverflowError, ValueError, TypeError) as e:
        return type(e).__name__ + ": " + str(e)


def power(x, y):
    return x ** y


def floor_div(x, y):
    return x // y


def mod(x, y):
    return x % y


def quotient(x, y):
    return x / y


def all_pairs():
    for x in VALUES:
        for y in VALUES:
            print(x, y, x + y, x - y, x * y, guarded(quotient, x, y), guarded(floor_div, x, y), guarded(mod, x, y), guarded(divmod, x, y), guarded(power, x, y),
                  x < y, x <= y, x == y, x != y, x > y, x >= y, min(x, y), max(x, y))


def with_ints():
    for x in VALUES:
        for n in (0, 1, -1, 2, -3, 7, 2 ** 53, 2 ** 53 + 1, -2 ** 63, 10 ** 30):
            print(x, n, x + n, n - x, x * n, guarded(quotient, x, n), guarded(quotient, n, x), guarded(floor_div, x, n), guarded(mod, n, x), guarded(power, x, n), guarded(power, n, x),
                  x < n, x <= n, x == n, x != n, x > n, n >= x)


def near_2_53():
    f = 9007199254740992.0
    for d in range(-3, 4):
        n = 9007199254740992 + d
        print(f == n, f < n, f > n, f <= n, n == f, n < f, n > f, float(n) == n, n - f, hash(n) == hash(float(n)))
    print(2 ** 63 == 2.0 ** 63, 2 ** 63 - 1 == 2.0 ** 63, 2 ** 63 - 1 < 2.0 ** 63, 2 ** 1030 > 1e308, -2 ** 1030 < -INF, 10 ** 400 < INF)


def loops(xs):
    s = 0.0
    p = 1.0
    for x in xs:
        s += x
        p *= x / 2
        s -= 0.25
    print(s, p, s / len(xs), sum(xs), math.fsum(xs))
    t = 0
    for x in xs:
        t += x
    print(t, type(t))
    n = 0
    for k in range(5):
        n += 0.5 if k > 2 else 1
    print(n)
    a = 1
    a /= 4
    print(a)
    a //= 0.1
    print(a)
    a %= -0.3
    print(a)
    a **= 2
    print(a)
    b = 7
    b -= 0.5
    print(b, -b, +b, abs(-b), not b, bool(0.0), bool(NAN), int(b), round(b), round(-b), round(b, 0), round(2.675, 2), round(1234.5, -2), round(0.5), round(1.5), round(2.5), round(-0.5))


def texts():
    for x in VALUES + [1e15, 1e17, 1.5e300, 0.0001, 0.00001, 1 / 3, 2 / 3, 100.0, 1e100, 4.35, 0.1 + 0.2]:
        print(repr(x), str(x), f"{x} {x:.2f} {x:e} {x:g} {x:.3g} {x:10.4f}| {x:<10.1f}| {x:+.1e} {x:%} {x:,.2f} {x:#.3g} {x:08.2f} {x:n} {x:.0f} {x:G} {x:E} {x:F}")
        print("%f %e %g %.3f %10.2f|%-10.2f|%+f %05.1f %r %s %d" % (x, x, x, x, x, x, x, x, x, x, x if math.isfinite(x) else 0))
        print(x.is_integer(), x.hex(), guarded(x.as_integer_ratio), guarded(int, x), guarded(math.floor, x), guarded(math.ceil, x), guarded(math.trunc, x), guarded(round, x), guarded(round, x, 1))
        print(float.fromhex(x.hex()) == x, float(repr(x)) == x, hash(x) if x == x else "nan", x.conjugate(), x.real, x.imag)
    for text in ("1", "1.", ".5", "1e5", "1E-5", " 2.5 ", "1_0.5", "1__0", "inf", "-Infinity", "NaN", "+nan", "", ".", "e5", "1e", "0x10", "1e400", "-1e-400", "1,5", "١.٥", "1e1_0"):
        print(repr(text), guarded(float, text))
    print(guarded(float, b"2.5"), guarded(float, None), guarded(float, []), guarded(float, 10 ** 400), guarded(float, 1j), float(True), float())
    for bad in ("x", "0x", "0x1p", "1.8p4", "0x1.8p4", "-0x.8p-1", "inf", "nan", "0x1p2000"):
        print(guarded(float.fromhex, bad))


def signs():
    print(math.copysign(1, -0.0), math.copysign(1.0, 0.0), -0.0 + 0.0, -0.0 - 0.0, 0.0 * -1, -0.0 * -1, -0.0 == 0.0, str(-0.0), [-0.0, 0.0], {0.0: 1, -0.0: 2}, (-0.0) ** 2, (-0.0) ** 3, (-0.0) ** -2 if False else 1)
    x = NAN
    print(x == x, x != x, x < x, [x] == [x], x in [x], [NAN, 1.0].index(1.0), sorted([3.0, 1.0, 2.0], reverse=True), max([1.0, NAN]), max([NAN, 1.0]), min(2.0, 1), max(1, 1.0), max(1.0, 1))
    print(math.isnan(INF - INF), INF * 0 == INF * 0, INF + 1, -INF // 1 != 0, 1 // INF, -1 // INF, 1 % INF, -1 % INF, 5.5 // INF, guarded(mod, INF, 2), guarded(floor_div, INF, 2.0), guarded(divmod, -1.0, INF))


all_pairs()
with_ints()
near_2_53()
loops([1.5, 2.25, -3.0, 1e10, 0.1])
texts()
signs()
