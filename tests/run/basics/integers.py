# Integers never wrap: in typed code (locals with known ranges) and in dynamic code (a list of mixed things).
print(2**200, 10**18 * 10**18, (1 << 63) - 1 + 1, -7 // 2, -7 % 3, round(2.5), 0.1 + 0.2, hash(2**61 - 1))


def hot(n):
    s = 1
    t = 0
    for i in range(n):
        s = s * 3 + i
        t += s
        t -= i * i
    return s, t


print(hot(10), hot(100), hot(300))


def near(limit, step):
    x = limit - step
    out = []
    for _ in range(4):
        x += step // 2
        out.append(x)
    return out


for p in (31, 32, 61, 62, 63, 64):
    print(p, near(2**p, 4), near(-2**p, -4))

mixed = [2**62, -2**62, 2**61 - 1, -2**61, 7, True, 2.5, 2**100]
for a in mixed:
    for b in mixed:
        r = [a + b, a - b, a * b, a < b, a == b]
        if b:
            r += [a // b, a % b, a / b]
        if isinstance(a, int) and isinstance(b, int):
            r += [a & b, a | b, a ^ b, ~a, a >> 3, a << 5]
        print(a, b, r)


def dynamic(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


ops = [lambda a, b: a // b, lambda a, b: a % b, lambda a, b: a / b, lambda a, b: a << b, lambda a, b: a >> b, lambda a, b: a ** b, lambda a, b: divmod(a, b)]
for op in ops:
    for a, b in [(1, 0), (-9, 4), (9, -4), (2**70, 3), (1, -1), (0, 0), (5, 70), (-5, 70), (2.0, 0), (7.5, -2)]:
        print(dynamic(op, a, b), end=" ")
    print()


def total(values):
    t = 0
    for v in values:
        t += v
    return t


print(total([2**62 - 1] * 5), total([1, 2, 3]), total([2**61 - 1, 1]))
