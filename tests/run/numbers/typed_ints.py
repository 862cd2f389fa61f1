"""Integers in typed code: near the borders of 61, 62, 63, 64 bits, all sign combinations, loops."""


def borders():
    out = []
    for k in (60, 61, 62, 63, 64, 127):
        for d in (-2, -1, 0, 1, 2):
            out.append(2 ** k + d)
            out.append(-(2 ** k) + d)
    return out


def sums(xs):
    s = 0
    for x in xs:
        s += x
        print(s, s - x * 2, s * x, -s, ~s, abs(s), s ^ x, s & x, s | x)
    return s


def divisions(xs, ys):
    for x in xs:
        for y in ys:
            if y != 0:
                print(x // y, x % y, divmod(x, y), x / y if abs(x) < 10 ** 300 else None, x - y * (x // y) == x % y)
            print(x < y, x <= y, x == y, x != y, x > y, x >= y)


def shifts(xs):
    for x in xs:
        for n in (0, 1, 3, 31, 32, 60, 61, 62, 63, 64, 65, 200):
            print(x << n, x >> n)


def straight():
    a = 4611686018427387903
    b = a + 1
    c = b + 1
    print(a, b, c, a * 2, b * 2, c * 2, a - c, -b, -b - 1, -c - 1)
    a = 9223372036854775807
    print(a, a + 1, a * a, -a, -a - 1, -a - 2, a - -a, (-a - 1) * -1, (-a - 1) // -1, abs(-a - 1))
    i = 2305843009213693951
    i += 1
    print(i, i - 1, i * 4)
    i *= -2
    print(i, i // 3, i % 3, i >> 1, i << 1)
    i -= 1
    print(i, -i, ~i)
    n = 1
    for k in range(70):
        n *= 3
    print(n)
    n = 1
    for k in range(130):
        n += n
        if k in (59, 60, 61, 62, 63, 64, 127):
            print(k, n, -n, n - 1, -n - 1, n.bit_length(), (-n).bit_count())
    f = 1
    for k in range(1, 30):
        f *= k
        print(f, end=" ")
    print()
    k = 0
    n = 10 ** 25
    while n > 0:
        n //= 7
        k += 1
    print(k, n)
    x, y = 0, 1
    for _ in range(110):
        x, y = y, x + y
    print(x)
    m = -7
    while m < 8:
        print(m // 2, m % 2, m // -2, m % -2, m // 3, m % 3, m // -3, m % -3, m >> 1, m & 3, m | 3, m ^ 3)
        m += 1


def errors():
    one = 1
    zero = 0
    neg = -1
    for k in range(8):
        try:
            if k == 0:
                print(one // zero)
            elif k == 1:
                print(one % zero)
            elif k == 2:
                print(one / zero)
            elif k == 3:
                print(one << neg)
            elif k == 4:
                print(one >> neg)
            elif k == 5:
                print(divmod(one, zero))
            elif k == 6:
                print(zero ** neg)
            else:
                print(pow(one, one, zero))
        except (ZeroDivisionError, ValueError) as e:
            print(type(e).__name__, e)
    big = 10 ** 400
    for k in range(4):
        try:
            print(big / 3 if k == 0 else float(big) if k == 1 else big * 1.0 if k == 2 else 1.0 < big)
        except OverflowError as e:
            print(type(e).__name__, e)
    try:
        print(one << 2 ** 64)
    except (OverflowError, MemoryError) as e:
        print(type(e).__name__, e)
    print(0 << 2 ** 64, 5 >> 2 ** 64, -5 >> 2 ** 64)


def powers():
    for b in (-3, -2, -1, 0, 1, 2, 3, 10):
        for e in range(0, 12, 3):
            print(b ** e, end=" ")
        print(b ** 63, b ** 64, pow(b, 65, 97), pow(b, 65, -97))
        if b:
            print(b ** -1, b ** -2, b ** -3)
    print(pow(3, -1, 7), pow(-3, -5, 11), pow(2, 10 ** 20, 10 ** 9 + 7))
    try:
        print(pow(2, -1, 4))
    except ValueError as e:
        print(e)


def booleans():
    t, f = True, False
    print(t + t, t - f, t * 3, t / 2, t // 1, -t, +t, ~t, t << 3, t & f, t | f, t ^ t, t & 1, t | 2, 1 ^ t, t ** 2)
    print(t == 1, f == 0, t < 2, t > f, t is True, not t, int(t), float(t), str(t), repr(f), t + 0.5, [10, 20][t])
    n = 0
    for x in [True, False, True, True]:
        n += x
    print(n, sum([True, True]), type(t & f), type(t & 1), type(t + t))
    t += 1
    print(t)


xs = borders()
sums([1, -1, 2 ** 62, 2 ** 62, 2 ** 62, -2 ** 63, -2 ** 63, -2 ** 63, 5, 2 ** 61, -2 ** 61 - 1])
divisions(xs[::3] + [-7, 7, 0], [-3, 3, 1, -1, 2 ** 31, -2 ** 62, 2 ** 63, 0, 2 ** 64 + 1])
shifts([1, -1, 0, 5, -5, 2 ** 61, -2 ** 62, 2 ** 63 - 1])
straight()
errors()
powers()
booleans()
print(sorted(xs) == sorted(xs, key=lambda v: v), max(xs), min(xs), sum(xs), hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(-2 ** 61), hash(2 ** 64))
for text in ("0", "-0", " 12 ", "1_000", "0x1f", "0b11", "0o17", "-0xFF", "1__0", "_1", "1_", "", "-", "+5", "--5", "1.0", "１２", "0012", "12a", "\n7\t"):
    for base in (10, 0, 16, 2, 36):
        try:
            print(repr(text), base, int(text, base))
        except ValueError as e:
            print(e)
for v in (3.99, -3.99, 1e30, float("inf"), float("nan"), True, b"12", bytearray(b"7"), None, [], 2 + 0j):
    try:
        print(int(v))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
for n in (0, 1, -1, 255, -256, 2 ** 70, -2 ** 70):
    print(hex(n), oct(n), bin(n), f"{n:b} {n:o} {n:x} {n:X} {n:#x} {n:,} {n:_} {n:_b} {n:+d} {n: d} {n:010d} {n:<12}| {n:^12}| {n:e} {n:.3f} {n:g} {n:%} {n:c}" if n == 65 else f"{n:#b} {n:,} {n:_x} {n:+} {n:020,} {n:e}")
    for length in (1, 2, 9):
        for order in ("big", "little"):
            for signed in (False, True):
                try:
                    b = n.to_bytes(length, order, signed=signed)
                    print(b, int.from_bytes(b, order, signed=signed) == n)
                except OverflowError as e:
                    print(e)
